/* expand_calendars.h - dates of calendars other than the Gregorian one.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_EXPAND_CALENDARS_H
#define WM_EXPAND_CALENDARS_H

#include "expand/expand_dates.h"

typedef enum expand_calendar { EXPAND_HEBREW, EXPAND_HIJRI, EXPAND_IRANIAN } expand_calendar;

typedef struct expand_calendar_date {
    int64_t year;
    int month;         /* from 1; in Hebrew leap years Adar I is 13 and Adar II is 14, as MediaWiki counts */
    int day;           /* from 1 */
    int days_of_month;
    int day_of_year;   /* from 0 */
} expand_calendar_date;

/* What a Gregorian date is in another calendar. False when that calendar had not begun. */
bool expand_calendar_from(const expand_date *d, expand_calendar calendar, expand_calendar_date *found);

/* The English name of a month: "Tishrei", "Muharram", "Farvardin"; of the languages that write them, their own for fa
 * (Iranian), ar (Hijri) and he (Hebrew). Empty where there is no such month. */
wm_slice expand_calendar_month(expand_calendar calendar, int month, wm_slice lang);

/* The year of the Thai solar calendar; until 1940 it began in April. */
int64_t expand_thai_year(const expand_date *d);

/* The year of the Japanese era, with the era's name: 令和7, 令和元 for the first. Years before 1868 count on downwards. */
wm_slice expand_japanese_year(const expand_date *d, char *text, size_t size);

/* n in Hebrew letters, as in תשפ"ד: 1 to 9999, else in digits. */
void expand_hebrew_number(wm_buffer *out, int64_t n);

#endif
