/* expand_dates.c - dates as people write them.
 *
 * SPDX-License-Identifier: MIT
 *
 * A date is read word by word: numbers with their signs, names, units. What is said absolutely
 * is set, what is said relatively is added up and counted on at the end.
 */
#include "expand/expand_dates.h"

#include <ctype.h>
#include <stdlib.h>

typedef struct reading {
    wm_slice s;
    size_t at;
    expand_date d;
    bool has_date, has_time, has_day, has_year, has_month;
    bool has_weekday;
    int weekday, weekday_step;
    int64_t years, months, days, seconds;
    bool first_day, last_day;
    bool has_zone; /* of two zones the first counts */
} reading;

static bool is_digit(const reading *r, size_t at)
{
    return at < r->s.size && isdigit((unsigned char)r->s.data[at]);
}

static char peek(const reading *r, size_t at)
{
    return at < r->s.size ? r->s.data[at] : '\0';
}

/* Up to most digits; how many there were. */
static size_t digits(reading *r, size_t most, int64_t *value)
{
    size_t n = 0;
    *value = 0;
    while (n < most && is_digit(r, r->at)) {
        *value = *value * 10 + (r->s.data[r->at++] - '0');
        n++;
    }
    return n;
}

static wm_slice take_word(reading *r)
{
    size_t start = r->at;
    while (r->at < r->s.size && isalpha((unsigned char)r->s.data[r->at]))
        r->at++;
    return wm_sub(r->s, start, r->at);
}

/* A name is written out, or its first three letters are; PHP knows a few that lie between. */
static int find_name(wm_slice word, const char *const *names, int count)
{
    static const char *const between[] = {"sept", "tues", "wednes", "thur", "thurs"};
    bool is_short = word.size == 3;
    for (size_t i = 0; i < sizeof between / sizeof *between; i++)
        is_short |= wm_equal_nocase(word, wm_str(between[i]));
    for (int i = 0; i < count; i++) {
        wm_slice name = wm_str(names[i]);
        if (is_short ? word.size <= name.size && wm_equal_nocase(wm_sub(name, 0, word.size), word) : wm_equal_nocase(name, word))
            return i;
    }
    return -1;
}

static const char *const month_names[] = {"january", "february", "march",     "april",   "may",      "june",
                                          "july",    "august",   "september", "october", "november", "december"};
static const char *const day_names[] = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};

static bool set_date(reading *r, int64_t year, int64_t month, int64_t day)
{
    if (month < 0 || month > 12 || day < 0 || day > 31)
        return false;
    r->d.year = year;
    r->d.month = (int)month;
    r->d.day = (int)day;
    r->has_date = r->has_year = r->has_month = r->has_day = true;
    return true;
}

static bool skip(reading *r, const char *characters)
{
    size_t start = r->at;
    while (r->at < r->s.size && strchr(characters, r->s.data[r->at]))
        r->at++;
    return r->at > start;
}

static bool set_zone(reading *r, int64_t minutes)
{
    if (!r->has_zone)
        r->d.offset = (int)minutes * 60;
    r->has_zone = true;
    return true;
}

/* +02:00, -0500 */
static bool take_zone(reading *r)
{
    char sign = peek(r, r->at);
    int64_t hours, minutes = 0;
    r->at++;
    size_t n = digits(r, 2, &hours);
    if (!n)
        return false;
    if (peek(r, r->at) == ':')
        r->at++;
    digits(r, 2, &minutes);
    if (peek(r, r->at) == '-') /* -44-03-15 */
        return false;
    return set_zone(r, (hours * 60 + minutes) * (sign == '-' ? -1 : 1));
}

static bool set_time(reading *r, int64_t hour, int64_t minute, int64_t second)
{
    r->d.hour = (int)hour;
    r->d.minute = (int)minute;
    r->d.second = (int)second;
    r->has_time = true;
    return hour <= 24 && minute <= 59 && second <= 60;
}

/* 10, 1030 or 103015 without signs between. */
static bool set_digits(reading *r, int64_t n, size_t count)
{
    if (count == 6)
        return set_time(r, n / 10000, n / 100 % 100, n % 100);
    return count == 4 ? set_time(r, n / 100, n % 100, 0) : count <= 2 && set_time(r, n, 0, 0);
}

/* The rest of a time after its hour. */
static bool take_time(reading *r, int64_t hour)
{
    int64_t minute = 0, second = 0, fraction;
    if (peek(r, r->at) == ':') {
        r->at++;
        if (!digits(r, 2, &minute))
            return false;
        if (peek(r, r->at) == ':') {
            r->at++;
            if (!digits(r, 2, &second))
                return false;
            if (peek(r, r->at) == '.' && is_digit(r, r->at + 1)) {
                r->at++;
                digits(r, 9, &fraction);
            }
        }
    }
    size_t saved = r->at;
    skip(r, " ");
    wm_slice word = take_word(r);
    bool am = wm_equal_nocase(word, WM_LIT("am")), pm = wm_equal_nocase(word, WM_LIT("pm"));
    if (am || pm) {
        if (hour < 1 || hour > 12)
            return false;
        hour = hour % 12 + (pm ? 12 : 0);
    } else {
        r->at = saved;
    }
    if (!set_time(r, hour, minute, second))
        return false;
    if ((peek(r, r->at) == '+' || peek(r, r->at) == '-') && is_digit(r, r->at + 1))
        return take_zone(r);
    return true;
}

/* ---- units ---- */

static const struct {
    const char *name;
    int months, days, seconds;
} units[] = {{"sec", 0, 0, 1},     {"second", 0, 0, 1}, {"min", 0, 0, 60},      {"minute", 0, 0, 60},
             {"hour", 0, 0, 3600}, {"day", 0, 1, 0},    {"week", 0, 7, 0},      {"fortnight", 0, 14, 0},
             {"month", 1, 0, 0},   {"year", 12, 0, 0},  {"weekday", 0, 1, 0}};

static bool add_units(reading *r, wm_slice word, int64_t n)
{
    if (word.size > 3 && (word.data[word.size - 1] | 0x20) == 's')
        word.size--;
    if (n > 100000000 || n < -100000000)
        return false;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        if (!wm_equal_nocase(word, wm_str(units[i].name)))
            continue;
        r->months += n * units[i].months;
        r->days += n * units[i].days;
        r->seconds += n * units[i].seconds;
        return true;
    }
    return false;
}

static bool add_weekday(reading *r, int weekday, int step)
{
    r->has_weekday = true;
    r->weekday = weekday;
    r->weekday_step = step;
    return true;
}

/* next month, last monday, first day of, third week */
static bool take_ordinal(reading *r, int64_t n, bool is_first, bool is_last)
{
    skip(r, " \t");
    size_t start = r->at;
    wm_slice word = take_word(r);
    int day = find_name(word, day_names, 7);
    if ((is_first || is_last) && wm_equal_nocase(word, WM_LIT("day"))) {
        size_t saved = r->at;
        skip(r, " \t");
        if (wm_equal_nocase(take_word(r), WM_LIT("of"))) {
            r->first_day = is_first;
            r->last_day = is_last;
            return true;
        }
        r->at = saved;
    }
    if (day >= 0)
        return add_weekday(r, day, (int)n);
    if (word.size && add_units(r, word, n))
        return true;
    r->at = start;
    return false;
}

static bool midnight(reading *r)
{
    return set_time(r, 0, 0, 0);
}

/* A month's name: "May 2010", "May 2, 2010", "May 2nd". */
static bool take_month(reading *r, int month)
{
    int64_t n, year;
    r->d.month = month + 1;
    r->has_month = r->has_date = true;
    size_t saved = r->at;
    skip(r, " .\t-");
    size_t start = r->at, count = digits(r, 4, &n);
    if (count && count <= 2 && r->has_day && peek(r, r->at) == ':') /* 5 May 10:30 is of 2010, and no time */
        return false;
    if (!count || peek(r, r->at) == ':') {
        r->at = count ? saved : start;
        if (!r->has_day)
            r->d.day = r->has_year ? 1 : r->d.day;
        return true;
    }
    if (count > 2) {
        r->d.year = n;
        r->has_year = true;
        if (!r->has_day)
            r->d.day = 1;
        return true;
    }
    if (r->has_day) { /* 2 May 10 */
        r->d.year = n < 70 ? 2000 + n : 1900 + n;
        r->has_year = true;
        return true;
    }
    r->d.day = (int)n;
    r->has_day = true;
    wm_slice suffix = wm_sub(r->s, r->at, r->s.size < r->at + 2 ? r->s.size : r->at + 2);
    if (wm_equal_nocase(suffix, WM_LIT("st")) || wm_equal_nocase(suffix, WM_LIT("nd")) ||
        wm_equal_nocase(suffix, WM_LIT("rd")) || wm_equal_nocase(suffix, WM_LIT("th")))
        r->at += 2;
    saved = r->at;
    skip(r, " ,.\t-");
    size_t size = digits(r, 4, &year);
    if (size && peek(r, r->at) != ':') {
        r->d.year = size > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
        r->has_year = true;
    } else {
        r->at = saved;
    }
    return r->d.day >= 1 && r->d.day <= 31;
}

/* Names of zones, and hours from UTC. */
static bool take_zone_name(reading *r, wm_slice word)
{
    static const struct {
        const char *name;
        int hours;
    } zones[] = {{"est", -5}, {"edt", -4}, {"cst", -6}, {"cdt", -5}, {"mst", -7}, {"mdt", -6}, {"pst", -8}, {"pdt", -7},
                 {"wet", 0},  {"west", 1}, {"bst", 1},  {"cet", 1},  {"cest", 2}, {"eet", 2},  {"eest", 3}, {"msk", 3}, {"jst", 9}};
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
        if (wm_equal_nocase(word, wm_str(zones[i].name)))
            return set_zone(r, zones[i].hours * 60);
    return false;
}

static bool take_name(reading *r)
{
    static const struct {
        const char *word;
        int64_t n;
    } ordinals[] = {{"first", 1},  {"second", 2}, {"third", 3},  {"fourth", 4},   {"fifth", 5}, {"sixth", 6}, {"seventh", 7},
                    {"eighth", 8}, {"ninth", 9},  {"tenth", 10}, {"eleventh", 11}, {"twelfth", 12},
                    {"next", 1},   {"last", -1},  {"previous", -1}, {"this", 0}};
    wm_slice word = take_word(r);
    int found = find_name(word, month_names, 12);
    if (found >= 0)
        return take_month(r, found);
    if ((found = find_name(word, day_names, 7)) >= 0)
        return add_weekday(r, found, 0);
    for (size_t i = 0; i < sizeof ordinals / sizeof *ordinals; i++)
        if (wm_equal_nocase(word, wm_str(ordinals[i].word)))
            return take_ordinal(r, ordinals[i].n, i == 0, wm_equal_nocase(word, WM_LIT("last")));
    if (wm_equal_nocase(word, WM_LIT("now")))
        return true;
    if (wm_equal_nocase(word, WM_LIT("today")) || wm_equal_nocase(word, WM_LIT("midnight")))
        return midnight(r);
    if (wm_equal_nocase(word, WM_LIT("noon"))) {
        midnight(r);
        r->d.hour = 12;
        return true;
    }
    if (wm_equal_nocase(word, WM_LIT("tomorrow")) || wm_equal_nocase(word, WM_LIT("yesterday"))) {
        r->days += (word.data[0] | 0x20) == 't' ? 1 : -1;
        return midnight(r);
    }
    if (wm_equal_nocase(word, WM_LIT("ago"))) {
        r->months = -r->months;
        r->days = -r->days;
        r->seconds = -r->seconds;
        return true;
    }
    if (wm_equal_nocase(word, WM_LIT("t")) && is_digit(r, r->at)) {
        int64_t n;
        size_t count = digits(r, 6, &n);
        return peek(r, r->at) == ':' && count <= 2 ? take_time(r, n) : set_digits(r, n, count);
    }
    if (take_zone_name(r, word))
        return true;
    static const char *const ignored[] = {"of", "at", "on", "and", "the", "utc", "gmt", "z", "t", "UTC", "GMT", "Z", "T", NULL};
    return wm_is_one_of(word, ignored);
}

/* ---- numbers ---- */

/* 2010-05-02, 2010-05, 2010/5/2 */
static bool take_year_first(reading *r, int64_t year, char separator)
{
    int64_t month, day = 1;
    r->at++;
    if (!digits(r, 2, &month)) {
        int found = find_name(take_word(r), month_names, 12);
        if (found < 0)
            return false;
        month = found + 1;
    }
    if (peek(r, r->at) == separator && is_digit(r, r->at + 1)) {
        r->at++;
        digits(r, 2, &day);
    }
    if (!set_date(r, year, month, day))
        return false;
    if ((peek(r, r->at) | 0x20) == 't' && is_digit(r, r->at + 1)) {
        r->at++;
        int64_t hour;
        digits(r, 2, &hour);
        return take_time(r, hour);
    }
    return true;
}

/* 5/2/2010 is May; 2.5.2010 and 2-5-2010 are, too. */
static bool take_day_first(reading *r, int64_t first, char separator)
{
    int64_t second, year;
    r->at++;
    if (!digits(r, 2, &second)) {
        int found = find_name(take_word(r), month_names, 12);
        if (found < 0)
            return false;
        second = found + 1;
    }
    year = r->d.year;
    if (peek(r, r->at) == separator) {
        r->at++;
        size_t n = digits(r, 4, &year);
        if (n == 2)
            year += year < 70 ? 2000 : 1900;
        else if (n != 4)
            return false;
    }
    return separator == '/' ? set_date(r, year, first, second) : set_date(r, year, second, first);
}

static bool take_long_number(reading *r, wm_slice n)
{
    int64_t v[7] = {0};
    static const size_t widths[] = {4, 2, 2, 2, 2, 2};
    size_t at = 0;
    if (n.size != 8 && n.size != 14 && n.size != 12)
        return false;
    for (size_t i = 0; i < 6 && at < n.size; i++)
        for (size_t k = 0; k < widths[i]; k++)
            v[i] = v[i] * 10 + (n.data[at++] - '0');
    if (!set_date(r, v[0], v[1], v[2]))
        return false;
    if (n.size > 8) {
        r->d.hour = (int)v[3];
        r->d.minute = (int)v[4];
        r->d.second = (int)v[5];
        r->has_time = true;
        return v[3] < 25 && v[4] < 60 && v[5] < 61;
    }
    return true;
}

/* 2024.060 is the 60th day of 2024, and so is 2024-060. */
static bool take_day_of_year(reading *r, int64_t year)
{
    int64_t day;
    r->at++;
    if (digits(r, 4, &day) != 3)
        return false;
    expand_date_from_days(expand_days_from(year, 1, 1) + day - 1, &r->d);
    r->has_date = r->has_day = r->has_month = r->has_year = true;
    return true;
}

/* Whether digits of this many places and what separates them stand at at: "-1-02", with up to two digits each. */
static bool are_parts(const reading *r, size_t at, char separator, int parts)
{
    for (; parts; parts--) {
        if (peek(r, at) != separator || !is_digit(r, at + 1))
            return false;
        at += is_digit(r, at + 2) ? 3 : 2;
    }
    return !is_digit(r, at) && peek(r, at) != separator;
}

/* 10.30 and 10.30.15 are times. */
static bool take_pointed_time(reading *r, int64_t hour)
{
    int64_t minute, second = 0;
    r->at++;
    digits(r, 2, &minute);
    if (peek(r, r->at) == '.') {
        r->at++;
        digits(r, 2, &second);
    }
    return set_time(r, hour, minute, second);
}

/* Four digits alone: a year in front of a month's name or behind a time, a time where they can be one, else a year. */
static bool take_four_digits(reading *r, int64_t n)
{
    size_t saved = r->at;
    skip(r, " .\t-");
    bool month = find_name(take_word(r), month_names, 12) >= 0;
    r->at = saved;
    if (r->s.size > 4 && !month && !r->has_time && n / 100 <= 24 && n % 100 <= 59)
        return set_digits(r, n, 4);
    r->d.year = n;
    r->has_year = r->has_date = true;
    return true;
}

static bool take_number(reading *r)
{
    int64_t n;
    size_t start = r->at, count = digits(r, 18, &n);
    char next = peek(r, r->at);
    if (count == 6 && !r->has_time)
        return set_digits(r, n, 6);
    if (count == 5 && next == '-') { /* 10000-01-01 is 10:00 of 2000 */
        r->at--;
        return set_digits(r, n / 10, 4);
    }
    if (count <= 3 && next == '-' && are_parts(r, r->at, '-', 2))
        return take_year_first(r, count == 3 || n >= 100 ? n : n < 70 ? 2000 + n : 1900 + n, next);
    if (count <= 2 && next == '.' && n <= 24 && (are_parts(r, r->at, '.', 1) || are_parts(r, r->at, '.', 2)))
        return take_pointed_time(r, n);
    if (count >= 8)
        return take_long_number(r, wm_sub(r->s, start, r->at));
    if (next == ':')
        return count <= 2 && take_time(r, n);
    if (count == 4 && next == '-' && peek(r, r->at + 1) == 'W') {
        r->at++;
        next = 'W';
    }
    if (count == 4 && next == 'W' && is_digit(r, r->at + 1)) {
        int64_t week;
        r->at++;
        digits(r, 2, &week);
        int64_t monday = expand_days_from(n, 1, 4);
        int weekday = expand_weekday_of(monday);
        monday += (week - 1) * 7 - (weekday ? weekday - 1 : 6);
        r->at += peek(r, r->at) == '-' && is_digit(r, r->at + 1);
        if (is_digit(r, r->at)) { /* 2024-W05-3 is its Wednesday */
            int64_t day;
            digits(r, 1, &day);
            monday += day - 1;
        }
        expand_date_from_days(monday, &r->d);
        r->has_date = r->has_day = r->has_month = r->has_year = true;
        return true;
    }
    if (count == 4 && next == '-' && is_digit(r, r->at + 1) && is_digit(r, r->at + 2) && is_digit(r, r->at + 3) && !is_digit(r, r->at + 4))
        return take_day_of_year(r, n);
    if (count == 4 && (next == '-' || next == '/') && isalnum((unsigned char)peek(r, r->at + 1)))
        return take_year_first(r, n, next);
    if (count <= 2 && (next == '/' || next == '.' || next == '-') && isalnum((unsigned char)peek(r, r->at + 1)))
        return take_day_first(r, n, next);
    if (count == 4 && next == '.' && is_digit(r, r->at + 1))
        return take_day_of_year(r, n);
    if (count == 4)
        return take_four_digits(r, n);
    size_t saved = r->at;
    skip(r, " \t");
    wm_slice word = take_word(r);
    if (count <= 2 && (wm_equal_nocase(word, WM_LIT("am")) || wm_equal_nocase(word, WM_LIT("pm")))) {
        r->at = saved;
        return take_time(r, n);
    }
    static const char *const suffixes[] = {"st", "nd", "rd", "th", NULL};
    if (wm_is_one_of(word, suffixes)) {
        skip(r, " \t");
        saved = r->at;
        word = take_word(r);
    }
    int month = find_name(word, month_names, 12);
    if (month >= 0 && count <= 2) {
        r->d.day = (int)n;
        r->has_day = true;
        return n >= 1 && n <= 31 && take_month(r, month);
    }
    if (word.size && add_units(r, word, n))
        return true;
    r->at = saved;
    return false;
}

static bool take_relative(reading *r)
{
    int64_t n;
    bool minus = false;
    while (peek(r, r->at) == '+' || peek(r, r->at) == '-') {
        minus ^= peek(r, r->at) == '-';
        r->at++;
    }
    skip(r, " \t");
    size_t start = r->at, count = digits(r, 9, &n);
    if (!count)
        return false;
    if (count == 4 && are_parts(r, r->at, '-', 2)) /* +2020-01-01 */
        return take_year_first(r, minus ? -n : n, '-');
    size_t saved = r->at;
    skip(r, " \t");
    wm_slice word = take_word(r);
    int day = find_name(word, day_names, 7);
    if (day >= 0)
        return add_weekday(r, day, (int)(minus ? -n : n));
    if (word.size && add_units(r, word, minus ? -n : n))
        return true;
    r->at = saved;
    if (count > 4)
        return false;
    r->at = start - 1; /* a zone */
    return take_zone(r);
}

/* ---- what it comes to ---- */

static void move_to_weekday(const reading *r, int64_t *days)
{
    int now = expand_weekday_of(*days), step = r->weekday_step;
    int ahead = (r->weekday - now + 7) % 7;
    if (step > 0)
        *days += (ahead ? ahead : 7) + (step - 1) * 7;
    else if (step < 0)
        *days += (ahead ? ahead - 7 : -7) + (step + 1) * 7;
    else
        *days += ahead;
}

static void settle(reading *r, expand_date *d)
{
    int64_t months = r->d.year * 12 + r->d.month - 1 + r->months;
    int64_t year = months >= 0 ? months / 12 : (months - 11) / 12;
    int month = (int)(months - year * 12) + 1;
    int64_t day = r->first_day ? 1 : r->last_day ? expand_days_of_month(year, month) : r->d.day;
    int64_t days = expand_days_from(year, month, day) + r->days;
    if (r->has_weekday)
        move_to_weekday(r, &days);
    int64_t second = r->d.hour * 3600 + r->d.minute * 60 + r->d.second + r->seconds;
    expand_date_of(days * 86400 + second - r->d.offset, d);
}

static bool read_all(reading *r)
{
    while (r->at < r->s.size) {
        char c = r->s.data[r->at];
        bool ok = true;
        if (isdigit((unsigned char)c))
            ok = take_number(r);
        else if (isalpha((unsigned char)c))
            ok = take_name(r);
        else if (c == '+' || c == '-')
            ok = take_relative(r);
        else if (strchr(" \t\n,.;()/", c))
            r->at++;
        else
            ok = false;
        if (!ok)
            return false;
    }
    return true;
}

bool expand_date_parse(wm_slice text, const expand_date *now, expand_date *d)
{
    reading r = {.s = wm_trim(text), .d = *now};
    if (r.s.size > 1 && r.s.data[0] == '@') {
        char *end, number[32];
        size_t size = r.s.size - 1 < sizeof number - 1 ? r.s.size - 1 : sizeof number - 1;
        memcpy(number, r.s.data + 1, size);
        number[size] = '\0';
        long long seconds = strtoll(number, &end, 10);
        if (end > number && *end == '.')
            end += 1 + strspn(end + 1, "0123456789");
        if (end == number || *end || seconds > 253402300799LL || seconds < -100000000000LL)
            return false;
        expand_date_of(seconds, d);
        return true;
    }
    if (!read_all(&r))
        return false;
    bool relative = !r.has_date && !r.has_time && !r.has_weekday;
    if (!r.has_time && !relative)
        r.d.hour = r.d.minute = r.d.second = 0;
    if (r.s.size == 4 && r.has_year && !r.has_month) /* a year alone is that day of it */
        r.d.hour = r.d.minute = r.d.second = 0;
    settle(&r, d);
    return true;
}
