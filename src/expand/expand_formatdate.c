/* expand_formatdate.c - #formatdate: a whole date, written in another order.
 *
 * SPDX-License-Identifier: MIT
 *
 * A date is written "1 May 2000", "May 1, 2000", "2000 May 1", "1 May", "May 1" or "2000-05-01". The month's name is in the
 * wiki's language, long or short. A year may be "44 BC". Anything else stays as it is.
 */
#include "expand/expand_functions.h"

#include <ctype.h>

typedef enum order { DMY, MDY, YMD, ISO, DM, MD } order;

typedef struct written {
    order order;
    wm_slice day, year; /* as written; year has no BC */
    int month;          /* from 1 */
    bool before_christ;
} written;

static size_t digits_at(wm_slice s, size_t at, size_t most)
{
    size_t n = 0;
    while (n < most && at + n < s.size && isdigit((unsigned char)s.data[at + n]))
        n++;
    return n;
}

static bool take_digits(wm_slice s, size_t *at, size_t most, wm_slice *found)
{
    size_t n = digits_at(s, *at, most);
    *found = wm_sub(s, *at, *at + n);
    *at += n;
    return n > 0;
}

static bool take_space(wm_slice s, size_t *at)
{
    bool is_space = *at < s.size && (s.data[*at] == ' ' || s.data[*at] == '_');
    *at += is_space;
    return is_space;
}

/* What stands before or behind a year: a comma, a space or both. */
static bool take_comma(wm_slice s, size_t *at)
{
    bool comma = *at < s.size && s.data[*at] == ',';
    *at += comma;
    return take_space(s, at) || comma;
}

/* The longest name of a month at a place. */
static bool take_month(expand_call *c, wm_slice s, size_t *at, int *month)
{
    size_t best = 0;
    wm_slice rest = wm_sub(s, *at, s.size), lang = wm_site_lang(c->x->site);
    for (int i = 0; i < 36; i++) {
        if (i >= 12 && i < 24)
            continue; /* the genitives are not asked for */
        wm_slice name = expand_words_month(lang, (size_t)i);
        if (name.size <= best || name.size > rest.size || !wm_equal_nocase(name, wm_sub(rest, 0, name.size)))
            continue;
        best = name.size;
        *month = i % 12 + 1;
    }
    *at += best;
    return best > 0;
}

static bool take_year(wm_slice s, size_t *at, written *w)
{
    if (!take_digits(s, at, 4, &w->year))
        return false;
    size_t behind = *at;
    if (take_space(s, &behind) && wm_starts_with(wm_sub(s, behind, s.size), WM_LIT("BC"))) {
        w->before_christ = true;
        *at = behind + 2;
    }
    return true;
}

/* -0044-03-15: the year 45 BC, since the year 0 is 1 BC. */
static bool read_iso(wm_slice s, written *w)
{
    size_t at = s.size && s.data[0] == '-';
    wm_slice month;
    w->before_christ = at > 0;
    w->order = ISO;
    if (digits_at(s, at, 4) != 4 || !take_digits(s, &at, 4, &w->year) || s.size != at + 6 || s.data[at] != '-' ||
        s.data[at + 3] != '-' || digits_at(s, at + 1, 2) != 2 || digits_at(s, at + 4, 2) != 2)
        return false;
    month = wm_sub(s, at + 1, at + 3);
    w->day = wm_sub(s, at + 4, s.size);
    w->month = (int)expand_to_int(month);
    return w->month >= 1 && w->month <= 12;
}

static bool read_date(expand_call *c, wm_slice s, written *w)
{
    size_t at = 0;
    if (read_iso(s, w))
        return true;
    *w = (written){.order = DMY};
    if (take_month(c, s, &at, &w->month)) {
        w->order = MDY;
        if (!take_space(s, &at) || !take_digits(s, &at, 2, &w->day))
            return false;
    } else if (digits_at(s, 0, 3) <= 2 && take_digits(s, &at, 2, &w->day) && take_space(s, &at) &&
               take_month(c, s, &at, &w->month)) {
        w->order = DMY;
    } else {
        at = 0;
        w->order = YMD;
        return take_year(s, &at, w) && take_comma(s, &at) && take_month(c, s, &at, &w->month) && take_space(s, &at) &&
               take_digits(s, &at, 2, &w->day) && at == s.size;
    }
    if (at == s.size) {
        w->order = w->order == MDY ? MD : DM;
        return true;
    }
    return take_comma(s, &at) && take_year(s, &at, w) && at == s.size;
}

/* The date in an order, of which those without a year are of the same kind. */
static wm_slice write_date(expand_call *c, const written *w, order into, wm_slice iso)
{
    wm_slice month = expand_words_month(wm_site_lang(c->x->site), (size_t)w->month - 1), day = w->day;
    int64_t n = expand_to_int(w->year) + (w->order == ISO && w->before_christ);
    wm_slice year = expand_format(c->x, w->before_christ ? "%lld BC" : "%lld", (long long)n);
    if (w->order == ISO && into != ISO && day.data[0] == '0')
        day = wm_sub(day, 1, day.size);
    switch (into) {
    case DMY: return expand_format(c->x, "%.*s %.*s %.*s", WM_ARG(day), WM_ARG(month), WM_ARG(year));
    case MDY: return expand_format(c->x, "%.*s %.*s, %.*s", WM_ARG(month), WM_ARG(day), WM_ARG(year));
    case YMD: return expand_format(c->x, "%.*s %.*s %.*s", WM_ARG(year), WM_ARG(month), WM_ARG(day));
    case DM: return expand_format(c->x, "%.*s %.*s", WM_ARG(day), WM_ARG(month));
    case MD: return expand_format(c->x, "%.*s %.*s", WM_ARG(month), WM_ARG(day));
    case ISO: break;
    }
    return iso;
}

static wm_slice iso_of(expand_call *c, const written *w)
{
    wm_slice day = expand_format(c->x, "%02d-%02d", w->month, (int)expand_to_int(w->day));
    if (!w->year.size)
        return day;
    int64_t year = expand_to_int(w->year);
    if (w->before_christ && w->order != ISO)
        year--;
    return expand_format(c->x, "%s%04lld-%.*s", w->before_christ ? "-" : "", (long long)year, WM_ARG(day));
}

void expand_format_date(expand_call *c)
{
    static const char *const names[] = {"dmy", "mdy", "ymd", "ISO 8601"};
    written w = {.order = DMY};
    wm_slice date = expand_arg(c, 0), asked = expand_arg(c, 1);
    c->text = date;
    if (!read_date(c, date, &w))
        return;
    order into = w.order;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (wm_equal(asked, wm_str(names[i])))
            into = (order)i;
    if (w.order == DM || w.order == MD) /* without a year only these two can change */
        into = into == DMY ? DM : into == MDY ? MD : w.order;
    wm_slice iso = iso_of(c, &w), shown = write_date(c, &w, into, iso);
    c->text = expand_format(c->x, "<span class=\"mw-formatted-date\" title=\"%.*s\">%.*s</span>", WM_ARG(iso), WM_ARG(shown));
}
