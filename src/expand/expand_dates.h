/* expand_dates.h - the calendar, and dates as people write them.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_EXPAND_DATES_H
#define WM_EXPAND_DATES_H

#include "base/base.h"

typedef struct expand_date {
    int64_t year;
    int month, day, hour, minute, second; /* 1..12, 1..31, 0..23, 0..59, 0..59 */
    int offset;                           /* seconds east of UTC */
} expand_date;

bool expand_is_leap(int64_t year);
int expand_days_of_month(int64_t year, int month);
/* Days since 1970-01-01 of a date, and the date of them; what day of the week they are, 0 for Sunday. */
int64_t expand_days_from(int64_t year, int month, int64_t day);
void expand_date_from_days(int64_t days, expand_date *d);
int expand_weekday_of(int64_t days);
int64_t expand_date_seconds(const expand_date *d); /* since 1970 UTC */
void expand_date_of(int64_t seconds, expand_date *d);
int64_t expand_date_days(const expand_date *d);    /* since 1970-01-01 */
int expand_date_weekday(const expand_date *d); /* 0 is Sunday */
int expand_date_of_year(const expand_date *d); /* 0 is the first of January */
/* The week as ISO 8601 counts it, and the year that it belongs to (may be NULL). */
int expand_date_week(const expand_date *d, int64_t *year);
/* "2 May 2010", "2010-05-02T10:00Z", "now +1 month", "last Monday", "@86400", and what else PHP
 * takes. Empty is now. False for what is no date. */
bool expand_date_parse(wm_slice text, const expand_date *now, expand_date *d);

#endif
