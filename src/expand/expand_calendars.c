/* expand_calendars.c - dates of calendars other than the Gregorian one.
 *
 * SPDX-License-Identifier: MIT
 *
 * All are arithmetic, as in MediaWiki's #time. The Hebrew calendar counts mean new moons and puts the new year off by rules.
 * The Hijri one repeats after 30 years. The Iranian one repeats after 33 years, counted from the year 979.
 */
#include "expand/expand_calendars.h"

#include <stdio.h>

/* Days since 1970-01-01 of the first of Muharram 1, 16 July 622 of the Julian calendar. */
#define HIJRI_EPOCH (-492148)
/* Days since 1970-01-01 of the first of Tishrei 1. */
#define HEBREW_EPOCH (-2092590)
/* Days since 1970-01-01 of the first of Farvardin 979, 20 March 1600. */
#define IRANIAN_EPOCH (-135061)

static int64_t floor_div(int64_t a, int64_t b)
{
    return a / b - (a % b < 0);
}

/* ---- Hebrew ---- */

static bool hebrew_leap(int64_t year)
{
    return (7 * year + 1) % 19 < 7;
}

/* Days from the epoch to the first of Tishrei: the mean new moon, put off by the rules of the calendar. A month has
 * 29 days and 13753 of the 25920 parts of a day. */
static int64_t hebrew_mean_new_year(int64_t year)
{
    int64_t months = floor_div(235 * year - 234, 19), parts = 12084 + 13753 * months;
    int64_t day = 29 * months + floor_div(parts, 25920);
    return day + ((3 * (day + 1)) % 7 < 3); /* never Sunday, Wednesday, Friday */
}

static int64_t hebrew_new_year(int64_t year)
{
    int64_t before = hebrew_mean_new_year(year - 1), here = hebrew_mean_new_year(year), after = hebrew_mean_new_year(year + 1);
    return HEBREW_EPOCH + here + (after - here == 356 ? 2 : here - before == 382);
}

/* How many days the i-th month of a year has, counted from Tishrei, 0. */
static int hebrew_month_days(int i, bool leap, int64_t year_days)
{
    int64_t kind = year_days % 10; /* 3, 4 or 5: short, regular, full */
    if (i == 1)
        return kind == 5 ? 30 : 29;
    if (i == 2)
        return kind == 3 ? 29 : 30;
    if (leap && i >= 6)
        return (i - 1) % 2 ? 29 : 30;
    if (leap && i == 5)
        return 30;
    return i % 2 ? 29 : 30;
}

static bool to_hebrew(int64_t days, expand_calendar_date *found)
{
    int64_t year = floor_div((days - HEBREW_EPOCH) * 98496, 35975351) + 1;
    while (hebrew_new_year(year) > days)
        year--;
    while (hebrew_new_year(year + 1) <= days)
        year++;
    if (year < 1)
        return false;
    int64_t start = hebrew_new_year(year), left = days - start, year_days = hebrew_new_year(year + 1) - start;
    bool leap = hebrew_leap(year);
    int i = 0, length;
    while (left >= (length = hebrew_month_days(i, leap, year_days))) {
        left -= length;
        i++;
    }
    /* Tishrei is 1, Adar 6, Nisan 7; the two months of Adar are 13 and 14. */
    int month = !leap || i < 5 ? i + 1 : i == 5 ? 13 : i == 6 ? 14 : i;
    *found = (expand_calendar_date){year, month, (int)left + 1, length, (int)(days - start)};
    return true;
}

/* ---- Hijri ---- */

static int64_t hijri_new_year(int64_t year)
{
    return HIJRI_EPOCH + 354 * (year - 1) + floor_div(11 * year + 3, 30);
}

static bool to_hijri(const expand_date *d, expand_calendar_date *found)
{
    int64_t days = expand_date_days(d), year_of_march = d->year - (d->month <= 2), century = floor_div(year_of_march, 100);
    if (d->year * 10000 + d->month * 100 + d->day < 15821015) /* then it is taken for a date of the Julian calendar */
        days += century - floor_div(century, 4) - 2;
    int64_t year = floor_div((days - HIJRI_EPOCH) * 30, 10631) + 1;
    while (hijri_new_year(year) > days)
        year--;
    while (hijri_new_year(year + 1) <= days)
        year++;
    int64_t left = days - hijri_new_year(year);
    bool leap = hijri_new_year(year + 1) - hijri_new_year(year) == 355;
    int month = 1, length;
    while (left >= (length = month % 2 || (month == 12 && leap) ? 30 : 29)) {
        left -= length;
        month++;
    }
    *found = (expand_calendar_date){year, month, (int)left + 1, length, (int)(days - hijri_new_year(year))};
    return true;
}

/* ---- Iranian ---- */

static bool to_iranian(int64_t days, expand_calendar_date *found)
{
    int64_t left = days - IRANIAN_EPOCH, cycles = floor_div(left, 12053), year = 979 + 33 * cycles;
    left -= cycles * 12053;
    year += 4 * (left / 1461);
    left %= 1461;
    bool leap = left < 366; /* the first year of four */
    if (!leap) {
        year += (left - 1) / 365;
        left = (left - 1) % 365;
    }
    int of_year = (int)left, month = 1, length;
    while (left >= (length = month <= 6 ? 31 : month < 12 || leap ? 30 : 29) && month < 12) {
        left -= length;
        month++;
    }
    *found = (expand_calendar_date){year, month, (int)left + 1, month == 12 ? 29 : length, of_year};
    return true;
}

bool expand_calendar_from(const expand_date *d, expand_calendar calendar, expand_calendar_date *found)
{
    int64_t days = expand_date_days(d);
    switch (calendar) {
    case EXPAND_HEBREW: return to_hebrew(days, found);
    case EXPAND_HIJRI: return to_hijri(d, found);
    case EXPAND_IRANIAN: return to_iranian(days, found);
    default: return false;
    }
}

/* ---- names ---- */

wm_slice expand_calendar_month(expand_calendar calendar, int month, wm_slice lang)
{
    static const char *const names[3][14] = {
        {"Tishrei", "Cheshvan", "Kislev", "Tevet", "Shevat", "Adar", "Nisan", "Iyar", "Sivan", "Tamuz", "Av", "Elul",
         "Adar I", "Adar II"},
        {"Muharram", "Safar", "Rabi' al-awwal", "Rabi' al-thani", "Jumada al-awwal", "Jumada al-thani", "Rajab", "Sha'aban",
         "Ramadan", "Shawwal", "Dhu al-Qi'dah", "Dhu al-Hijjah", NULL, NULL},
        {"Farvardin", "Ordibehesht", "Khordad", "Tir", "Mordad", "Shahrivar", "Mehr", "Aban", "Azar", "Dey", "Bahman",
         "Esfand", NULL, NULL},
    };
    static const char *const own_lang[3] = {"he", "ar", "fa"};
    static const char *const own[3][14] = {
        {"תשרי", "חשוון", "כסלו", "טבת", "שבט", "אדר", "ניסן", "אייר", "סיוון", "תמוז", "אב", "אלול", "אדר א'", "אדר ב'"},
        {"محرم", "صفر", "ربيع الأول", "ربيع الثاني", "جمادى الأولى", "جمادى الثانية", "رجب", "شعبان", "رمضان", "شوال",
         "ذو القعدة", "ذو الحجة", NULL, NULL},
        {"فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند", NULL, NULL},
    };
    if (month < 1 || month > 14)
        return WM_LIT("");
    const char *name = (wm_equal(lang, wm_str(own_lang[calendar])) ? own : names)[calendar][month - 1];
    return name ? wm_str(name) : WM_LIT("");
}

/* ---- years ---- */

int64_t expand_thai_year(const expand_date *d)
{
    return d->year + 543 - (d->year >= 1912 && d->year <= 1940 && d->month <= 3);
}

wm_slice expand_japanese_year(const expand_date *d, char *text, size_t size)
{
    static const struct {
        int64_t from; /* year, month, day in one number */
        int before;   /* the year before the era's first */
        const char *name;
    } eras[] = {{20190501, 2018, "令和"}, {19890108, 1988, "平成"}, {19261226, 1925, "昭和"}, {19120731, 1911, "大正"},
                {INT64_MIN, 1867, "明治"}};
    int64_t day = d->year * 10000 + d->month * 100 + d->day;
    size_t i = 0;
    while (day < eras[i].from)
        i++;
    if (d->year - eras[i].before == 1)
        snprintf(text, size, "%s元", eras[i].name);
    else
        snprintf(text, size, "%s%lld", eras[i].name, (long long)(d->year - eras[i].before));
    return wm_str(text);
}

void expand_hebrew_number(wm_buffer *out, int64_t n)
{
    static const char *const letters[4][10] = {
        {"", "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט"},
        {"", "י", "כ", "ל", "מ", "נ", "ס", "ע", "פ", "צ"},
        {"", "ק", "ר", "ש", "ת", "תק", "תר", "תש", "תת", "תתק"},
        {"", "א", "ב", "ג", "ד", "ה", "ו", "ז", "ח", "ט"},
    };
    if (n <= 0 || n > 9999) {
        wm_buffer_add_format(out, "%lld", (long long)n);
        return;
    }
    size_t thousands = (size_t)(n / 1000), rest = (size_t)(n % 1000);
    if (thousands && !rest) { /* a round thousand has its word */
        wm_buffer_add_format(out, "%s' %s", letters[3][thousands], thousands == 1 ? "אלף" : "אלפים");
        return;
    }
    wm_buffer_add_str(out, letters[3][thousands]);
    char text[32];
    if (rest % 100 == 15 || rest % 100 == 16) /* 9 + 6 and 9 + 7: the sums of the letters of God's name are not written */
        snprintf(text, sizeof text, "%s%s%s", letters[2][rest / 100], "ט", letters[0][rest % 100 - 9]);
    else
        snprintf(text, sizeof text, "%s%s%s", letters[2][rest / 100], letters[1][rest / 10 % 10], letters[0][rest % 10]);
    size_t size = strlen(text), last = size - 2; /* letters are two bytes */
    static const char *const finals[][2] = {{"כ", "ך"}, {"מ", "ם"}, {"נ", "ן"}, {"פ", "ף"}, {"צ", "ץ"}};
    for (size_t i = 0; i < sizeof finals / sizeof *finals; i++)
        if ((last || thousands) && !strcmp(text + last, finals[i][0])) /* a letter alone has no final form */
            memcpy(text + last, finals[i][1], 2);
    if (thousands)
        wm_buffer_add_char(out, '\'');
    if (last)
        wm_buffer_add_format(out, "%.*s\"%s", (int)last, text, text + last);
    else
        wm_buffer_add_format(out, "%s'", text);
}
