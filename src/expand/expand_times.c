/* expand_times.c - variables of the clock, #time, #timel.
 *
 * SPDX-License-Identifier: MIT
 *
 * "Now" is given with the expander's options, so that a page gives the same today and tomorrow.
 * Local time is UTC.
 */
#include "expand/expand_functions.h"
#include "expand/expand_calendars.h"
#include "expand/expand_dates.h"

#include <ctype.h>
#include <stdlib.h>

/* ---- formats ---- */

typedef struct writing {
    wm_expander *x;
    wm_slice lang;
    expand_date date;
    wm_buffer *out;
    bool raw, raw_once, roman, hebrew;
} writing;

static void add_digits(writing *w, const char *digits)
{
    bool raw = w->raw || w->raw_once;
    w->raw_once = false;
    if (*digits == '-') /* and not the sign of formatnum */
        wm_buffer_add_char(w->out, *digits++);
    if (raw)
        wm_buffer_add_str(w->out, digits);
    else
        wm_buffer_add_slice(w->out, expand_format_number(w->x, w->lang, wm_str(digits), false));
}

static void add_roman(wm_buffer *out, int64_t n);

static void add_number(writing *w, const char *format, int64_t n)
{
    char text[32];
    bool raw = w->raw || w->raw_once; /* comes before the other two, which then wait for the next number */
    if (w->roman && !raw) {
        w->roman = false;
        add_roman(w->out, n);
        return;
    }
    if (w->hebrew && !raw) {
        w->hebrew = false;
        expand_hebrew_number(w->out, n);
        return;
    }
    if (format[1] == '0') /* %02 */
        snprintf(text, sizeof text, "%02lld", (long long)n);
    else if (format[1] == '4')
        snprintf(text, sizeof text, "%04lld", (long long)n);
    else
        snprintf(text, sizeof text, "%lld", (long long)n);
    add_digits(w, text);
}

static void add_roman(wm_buffer *out, int64_t n)
{
    static const struct {
        int value;
        const char *text;
    } steps[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
                 {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
    if (n <= 0 || n > 10000) {
        wm_buffer_add_format(out, "%lld", (long long)n);
        return;
    }
    for (size_t i = 0; i < sizeof steps / sizeof *steps; i++)
        for (; n >= steps[i].value; n -= steps[i].value)
            wm_buffer_add_str(out, steps[i].text);
}

static const char *zone_text(const expand_date *d, bool colon, char text[16])
{
    int minutes = abs(d->offset) / 60;
    snprintf(text, 16, "%c%02d%s%02d", d->offset < 0 ? '-' : '+', minutes / 60 % 100, colon ? ":" : "", minutes % 60);
    return text;
}

static void add_iso(writing *w)
{
    char zone[16];
    const expand_date *d = &w->date;
    wm_buffer_add_format(w->out, "%04lld-%02d-%02dT%02d:%02d:%02d%s", (long long)d->year, d->month, d->day, d->hour,
                         d->minute, d->second, zone_text(d, true, zone));
}

static void add_mail(writing *w)
{
    char zone[16];
    const expand_date *d = &w->date;
    wm_slice day = expand_words_day(WM_LIT("en"), 7 + (size_t)expand_date_weekday(d));
    wm_slice month = expand_words_month(WM_LIT("en"), 24 + (size_t)d->month - 1);
    wm_buffer_add_format(w->out, "%.*s, %02d %.*s %04lld %02d:%02d:%02d %s", WM_ARG(day), d->day, WM_ARG(month),
                         (long long)d->year, d->hour, d->minute, d->second, zone_text(d, false, zone));
}

static bool add_day(writing *w, char c)
{
    const expand_date *d = &w->date;
    int weekday = expand_date_weekday(d);
    switch (c) {
    case 'd': add_number(w, "%02", d->day); return true;
    case 'j': add_number(w, "%d", d->day); return true;
    case 'D': wm_buffer_add_slice(w->out, expand_words_day(w->lang, 7 + (size_t)weekday)); return true;
    case 'l': wm_buffer_add_slice(w->out, expand_words_day(w->lang, (size_t)weekday)); return true;
    case 'N': add_number(w, "%d", weekday ? weekday : 7); return true;
    case 'w': add_number(w, "%d", weekday); return true;
    case 'z': add_number(w, "%d", expand_date_of_year(d)); return true;
    case 'W': add_number(w, "%02", expand_date_week(d, NULL)); return true;
    default: return false;
    }
}

static bool add_month_or_year(writing *w, char c)
{
    const expand_date *d = &w->date;
    int64_t year;
    switch (c) {
    case 'F': wm_buffer_add_slice(w->out, expand_words_month(w->lang, (size_t)d->month - 1)); return true;
    case 'M': wm_buffer_add_slice(w->out, expand_words_month(w->lang, 24 + (size_t)d->month - 1)); return true;
    case 'm': add_number(w, "%02", d->month); return true;
    case 'n': add_number(w, "%d", d->month); return true;
    case 't': add_number(w, "%d", expand_days_of_month(d->year, d->month)); return true;
    case 'L': add_number(w, "%d", expand_is_leap(d->year)); return true;
    case 'o':
        expand_date_week(d, &year);
        add_number(w, "%d", year);
        return true;
    case 'Y': add_number(w, "%4", d->year); return true;
    case 'y': add_number(w, "%02", d->year % 100); return true;
    default: return false;
    }
}

static bool add_time(writing *w, char c)
{
    const expand_date *d = &w->date;
    char zone[16];
    int twelve = d->hour % 12 ? d->hour % 12 : 12;
    switch (c) {
    case 'a': wm_buffer_add_str(w->out, d->hour < 12 ? "am" : "pm"); return true;
    case 'A': wm_buffer_add_str(w->out, d->hour < 12 ? "AM" : "PM"); return true;
    case 'g': add_number(w, "%d", twelve); return true;
    case 'G': add_number(w, "%d", d->hour); return true;
    case 'h': add_number(w, "%02", twelve); return true;
    case 'H': add_number(w, "%02", d->hour); return true;
    case 'i': add_number(w, "%02", d->minute); return true;
    case 's': add_number(w, "%02", d->second); return true;
    case 'e':
    case 'T': wm_buffer_add_str(w->out, d->offset ? zone_text(d, true, zone) : "UTC"); return true;
    case 'I': add_number(w, "%d", 0); return true;
    case 'O': wm_buffer_add_str(w->out, zone_text(d, false, zone)); return true;
    case 'P': wm_buffer_add_str(w->out, zone_text(d, true, zone)); return true;
    case 'Z': add_number(w, "%d", d->offset); return true;
    case 'U': add_number(w, "%d", expand_date_seconds(d)); return true;
    case 'c': add_iso(w); return true;
    case 'r': add_mail(w); return true;
    default: return false;
    }
}

/* The codes of a calendar, xjY of the Hebrew one. False for none: MediaWiki then writes the last letter. */
static bool add_calendar(writing *w, expand_calendar calendar, char c)
{
    expand_calendar_date d;
    if (!memchr("jtFxnYyz", c, 8) || (c == 'x' && calendar != EXPAND_HEBREW) || (c == 't' && calendar == EXPAND_HIJRI) ||
        ((c == 'y' || c == 'z') && calendar != EXPAND_IRANIAN))
        return false;
    if (!expand_calendar_from(&w->date, calendar, &d))
        return true;
    switch (c) {
    case 'j': add_number(w, "%d", d.day); break;
    case 't': add_number(w, "%d", d.days_of_month); break;
    case 'n': add_number(w, "%d", d.month); break;
    case 'Y': add_number(w, "%d", d.year); break;
    case 'y': add_number(w, "%02", d.year % 100); break;
    case 'z': add_number(w, "%d", d.day_of_year); break;
    default: wm_buffer_add_slice(w->out, expand_calendar_month(calendar, d.month, w->lang));
    }
    return true;
}

/* Codes of two letters and more that begin with x, and how many bytes they are. Of a code that is none, the last letter
 * is written: xq gives q, xjq gives q. */
static size_t add_extended(writing *w, wm_slice rest)
{
    char c = rest.size > 1 ? rest.data[1] : '\0', next = rest.size > 2 ? rest.data[2] : '\0', era[32];
    const expand_date *d = &w->date;
    bool known = false;
    switch (c) {
    case '\0': wm_buffer_add_char(w->out, 'x'); return 1;
    case 'n': w->raw_once = true; return 2;
    case 'N': w->raw = !w->raw; return 2;
    case 'r': w->roman = true; return 2;
    case 'h': w->hebrew = true; return 2;
    case 'g': wm_buffer_add_slice(w->out, expand_words_month(w->lang, 12 + (size_t)d->month - 1)); return 2;
    case 'i':
    case 'j':
    case 'k':
    case 'm':
    case 'o':
    case 't': break;
    default: wm_buffer_add_char(w->out, c); return 2;
    }
    if (!next) {
        wm_buffer_add_char(w->out, c);
        return 2;
    }
    if (c == 'i' || c == 'j' || c == 'm')
        known = add_calendar(w, c == 'i' ? EXPAND_IRANIAN : c == 'j' ? EXPAND_HEBREW : EXPAND_HIJRI, next);
    else if ((known = next == 'Y') && c == 't')
        wm_buffer_add_slice(w->out, expand_japanese_year(d, era, sizeof era));
    else if (known)
        add_number(w, "%d", c == 'k' ? expand_thai_year(d) : d->year - 1911);
    if (!known)
        wm_buffer_add_char(w->out, next);
    return 3;
}

static void write_format(writing *w, wm_slice format)
{
    for (size_t i = 0; i < format.size && !w->out->failed;) {
        char c = format.data[i];
        if (c == '\\' && i + 1 < format.size) {
            wm_buffer_add_char(w->out, format.data[i + 1]);
            i += 2;
            continue;
        }
        if (c == '"') {
            const char *end = memchr(format.data + i + 1, '"', format.size - i - 1);
            if (end) {
                size_t close = (size_t)(end - format.data);
                wm_buffer_add_slice(w->out, wm_sub(format, i + 1, close));
                i = close + 1;
                continue;
            }
        }
        if (c == 'x') {
            i += add_extended(w, wm_sub(format, i, format.size));
            continue;
        }
        if (!add_day(w, c) && !add_month_or_year(w, c) && !add_time(w, c))
            wm_buffer_add_char(w->out, c);
        i++;
    }
}

static wm_slice format_date(wm_expander *x, wm_slice format, const expand_date *date, wm_slice lang)
{
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    writing w = {.x = x, .lang = lang.size ? lang : wm_site_lang(x->site), .date = *date, .out = b};
    write_format(&w, format);
    return expand_scratch_text(x, b);
}

/* ---- functions ---- */

static wm_slice time_error(wm_expander *x, const char *message, wm_slice date)
{
    expand_warn(x, "error", expand_format(x, "%s (%.*s)", message, WM_ARG(date)));
    return expand_format(x, "<strong class=\"error\">Error: %s</strong>", message);
}

wm_slice expand_time(wm_expander *x, wm_slice format, wm_slice date, wm_slice lang, bool *error)
{
    expand_date d, now;
    expand_date_of(x->options.now, &now);
    *error = true;
    if (!expand_date_parse(date, &now, &d))
        return time_error(x, "Invalid time.", date);
    if (d.year > 9999)
        return time_error(x, "#time only supports years up to 9999.", date);
    if (d.year < 0)
        return time_error(x, "#time only supports years from 0.", date);
    *error = false;
    return format_date(x, format, &d, lang);
}

static void do_time(expand_call *c)
{
    bool error;
    wm_slice date = expand_kill_markers(c->x, expand_arg(c, 1)), lang = expand_arg(c, 2);
    if (lang.size && !expand_words_find(lang))
        lang = WM_LIT("");
    c->text = expand_time(c->x, expand_arg(c, 0), date, lang, &error);
}

/* The formats of the variables, in the order of the enum. */
static const char *const formats[] = {"j", "d", "l", "w", "H", "m", "n", "M", "F", "xg", "H:i", "YmdHis", "xnW", "Y"};
enum { DAY, DAY2, DAY_NAME, WEEKDAY, HOUR, MONTH, MONTH1, MONTH_SHORT, MONTH_NAME, MONTH_GEN, TIME, STAMP, WEEK, YEAR };

static void do_clock(expand_call *c)
{
    expand_date now;
    int which = expand_detail(c);
    expand_date_of(c->x->options.now, &now);
    if (which == STAMP)
        c->text = expand_format(c->x, "%04lld%02d%02d%02d%02d%02d", (long long)now.year, now.month, now.day, now.hour,
                                now.minute, now.second);
    else if (which == WEEK)
        c->text = expand_format_number(c->x, wm_site_lang(c->x->site), expand_format(c->x, "%d", expand_date_week(&now, NULL)), false);
    else
        c->text = format_date(c->x, wm_str(formats[which]), &now, WM_LIT(""));
}

enum { V = EXPAND_VARIABLE | EXPAND_EXACT };

#define EXPAND_CLOCK(name, NAME, which) \
    {"current" name, "CURRENT" NAME, V, do_clock, which}, \
    {"local" name, "LOCAL" NAME, V, do_clock, which}

const expand_entry expand_times[] = {
    {"time", "time", EXPAND_HASH, do_time, 0},
    {"timel", "timel", EXPAND_HASH, do_time, 0},
    EXPAND_CLOCK("day", "DAY", DAY),
    EXPAND_CLOCK("day2", "DAY2", DAY2),
    EXPAND_CLOCK("dayname", "DAYNAME", DAY_NAME),
    EXPAND_CLOCK("dow", "DOW", WEEKDAY),
    EXPAND_CLOCK("hour", "HOUR", HOUR),
    EXPAND_CLOCK("month", "MONTH", MONTH),
    EXPAND_CLOCK("month", "MONTH2", MONTH),
    EXPAND_CLOCK("month1", "MONTH1", MONTH1),
    EXPAND_CLOCK("monthabbrev", "MONTHABBREV", MONTH_SHORT),
    EXPAND_CLOCK("monthname", "MONTHNAME", MONTH_NAME),
    EXPAND_CLOCK("monthnamegen", "MONTHNAMEGEN", MONTH_GEN),
    EXPAND_CLOCK("time", "TIME", TIME),
    EXPAND_CLOCK("timestamp", "TIMESTAMP", STAMP),
    EXPAND_CLOCK("week", "WEEK", WEEK),
    EXPAND_CLOCK("year", "YEAR", YEAR),
};
const size_t expand_times_count = sizeof expand_times / sizeof *expand_times;
