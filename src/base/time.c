/* time.c - the times of dumps.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <time.h>

#include "base/base.h"

static bool digits(wm_slice s, size_t at, size_t count, int64_t *value)
{
    *value = 0;
    for (size_t i = at; i < at + count; i++) {
        if (s.data[i] < '0' || s.data[i] > '9')
            return false;
        *value = *value * 10 + (s.data[i] - '0');
    }
    return true;
}

/* Days from 1970-01-01 to the first of the month, in the Gregorian calendar.
 * March begins the year, so that the leap day is its last. */
static int64_t days_before(int64_t year, int64_t month)
{
    year -= month <= 2;
    int64_t era = (year >= 0 ? year : year - 399) / 400, of_era = year - era * 400;
    int64_t shifted = (month + 9) % 12, of_year = (153 * shifted + 2) / 5;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static int64_t days_in(int64_t year, int64_t month)
{
    return month == 12 ? 31 : days_before(year, month + 1) - days_before(year, month);
}

bool wm_time_parse(wm_slice s, int64_t *seconds)
{
    int64_t year, month, day, hour, minute, second;
    if (s.size != 20 || s.data[4] != '-' || s.data[7] != '-' || s.data[10] != 'T' || s.data[13] != ':' ||
        s.data[16] != ':' || s.data[19] != 'Z')
        return false;
    if (!digits(s, 0, 4, &year) || !digits(s, 5, 2, &month) || !digits(s, 8, 2, &day) || !digits(s, 11, 2, &hour) ||
        !digits(s, 14, 2, &minute) || !digits(s, 17, 2, &second))
        return false;
    if (month < 1 || month > 12 || day < 1 || day > days_in(year, month) || hour > 23 || minute > 59 || second > 59)
        return false;
    *seconds = ((days_before(year, month) + day - 1) * 24 + hour) * 3600 + minute * 60 + second;
    return true;
}

/* Four digits cannot say more: earlier and later times become the first and
 * the last that can be written. */
void wm_time_format(int64_t seconds, char out[32])
{
    const int64_t first = days_before(0, 1) * 86400, last = days_before(10000, 1) * 86400 - 1;
    seconds = seconds < first ? first : seconds > last ? last : seconds;
    int64_t days = seconds / 86400, rest = seconds % 86400;
    if (rest < 0) {
        rest += 86400;
        days--;
    }
    /* days * 400 / 146097 is the year or a neighbour of it. */
    int64_t year = 1970 + days * 400 / 146097, month = 1;
    while (days_before(year + 1, 1) <= days)
        year++;
    while (days_before(year, 1) > days)
        year--;
    while (month < 12 && days_before(year, month + 1) <= days)
        month++;
    int64_t day = days - days_before(year, month) + 1;
    snprintf(out, 32, "%04d-%02d-%02dT%02d:%02d:%02dZ", (int)year, (int)month, (int)day, (int)(rest / 3600),
             (int)(rest / 60 % 60), (int)(rest % 60));
}

double wm_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}
