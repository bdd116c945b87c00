/* expand_days.c - the calendar: days counted, and days of dates.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_dates.h"

bool expand_is_leap(int64_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int expand_days_of_month(int64_t year, int month)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && expand_is_leap(year) ? 29 : days[month - 1];
}

/* Years begin in March here, so that leap days come last. */
int64_t expand_days_from(int64_t year, int month, int64_t day)
{
    year -= month <= 2;
    int64_t era = (year >= 0 ? year : year - 399) / 400, of_era = year - era * 400;
    int64_t of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

void expand_date_from_days(int64_t days, expand_date *d)
{
    days += 719468;
    int64_t era = (days >= 0 ? days : days - 146096) / 146097, of_era = days - era * 146097;
    int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    int64_t of_year = of_era - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
    d->day = (int)(of_year - (153 * month + 2) / 5 + 1);
    d->month = (int)(month < 10 ? month + 3 : month - 9);
    d->year = year + era * 400 + (d->month <= 2);
}

int64_t expand_date_days(const expand_date *d)
{
    return expand_days_from(d->year, d->month, d->day);
}

int64_t expand_date_seconds(const expand_date *d)
{
    return expand_days_from(d->year, d->month, d->day) * 86400 + d->hour * 3600 + d->minute * 60 + d->second - d->offset;
}

void expand_date_of(int64_t seconds, expand_date *d)
{
    int64_t days = seconds / 86400, rest = seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        days--;
    }
    expand_date_from_days(days, d);
    d->hour = (int)(rest / 3600);
    d->minute = (int)(rest / 60 % 60);
    d->second = (int)(rest % 60);
    d->offset = 0;
}

int expand_weekday_of(int64_t days)
{
    return (int)(((days + 4) % 7 + 7) % 7);
}

int expand_date_weekday(const expand_date *d)
{
    return expand_weekday_of(expand_days_from(d->year, d->month, d->day));
}

int expand_date_of_year(const expand_date *d)
{
    return (int)(expand_days_from(d->year, d->month, d->day) - expand_days_from(d->year, 1, 1));
}

int expand_date_week(const expand_date *d, int64_t *year)
{
    /* A week belongs to the year of its Thursday. */
    int weekday = expand_date_weekday(d);
    int64_t thursday = expand_days_from(d->year, d->month, d->day) + 4 - (weekday ? weekday : 7);
    expand_date t;
    expand_date_from_days(thursday, &t);
    if (year)
        *year = t.year;
    return (int)((thursday - expand_days_from(t.year, 1, 1)) / 7) + 1;
}
