/* expand_words.h - what languages call functions, months, days and forms of numbers.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_EXPAND_WORDS_H
#define WM_EXPAND_WORDS_H

#include "base/base.h"

/* The facts are those of MediaWiki 1.39. Every text may be empty: that of the fallbacks is meant. */
typedef struct expand_language_words {
    const char *code;     /* lower case, with - */
    const char *fallback; /* the codes to look in next, between spaces; English is the last of all */
    const char *names;    /* "id=word|word;..." of functions and variables */
    const char *months;   /* twelve names, twelve genitives, twelve short ones, between | */
    const char *days;     /* seven names from Sunday, seven short ones, between | */
    const char *numbers;  /* group sign, decimal sign, ten digits, or fewer, between |; see numbers */
} expand_language_words;

extern const expand_language_words expand_languages_1[], expand_languages_2[], expand_languages_3[],
    expand_languages_4[], expand_languages_5[], expand_languages_6[], expand_languages_7[], expand_languages_8[],
    expand_languages_9[], expand_languages_10[], expand_languages_11[], expand_languages_12[],
    expand_languages_13[], expand_languages_14[], expand_languages_15[];
extern const size_t expand_languages_1_count, expand_languages_2_count, expand_languages_3_count,
    expand_languages_4_count, expand_languages_5_count, expand_languages_6_count, expand_languages_7_count,
    expand_languages_8_count, expand_languages_9_count, expand_languages_10_count, expand_languages_11_count,
    expand_languages_12_count, expand_languages_13_count, expand_languages_14_count, expand_languages_15_count;

typedef struct expand_language_name {
    const char *code, *name;
} expand_language_name;
extern const expand_language_name expand_language_names[];
extern const size_t expand_language_names_count;

/* NULL when nothing is known about the language. The code may be that of a wiki: als is gsw. */
const expand_language_words *expand_words_find(wm_slice code);
/* The language, when something is known about it, and those that it falls back to: what the first has not is looked for in
 * the second. A fallback's own fallbacks do not count. */
enum { EXPAND_FALLBACKS = 8 }; /* the most that a language has */
typedef struct expand_word_chain {
    const expand_language_words *items[1 + EXPAND_FALLBACKS];
    size_t count;
} expand_word_chain;
expand_word_chain expand_words_chain(wm_slice code);
/* Takes the first word of a list of words between single spaces; false at its end. */
bool expand_words_next(wm_slice *list, wm_slice *word);
/* "word|word" of names; empty when there are none. */
wm_slice expand_words_of(const expand_language_words *words, wm_slice id);
/* The i-th of the texts between |; empty when there are fewer. */
wm_slice expand_words_at(const char *list, size_t i);
/* The i-th of the language's months (12 names, 12 genitives, 12 short ones) or days (7 names from Sunday, 7 short ones);
 * of a language that has none, those of its fallback. */
wm_slice expand_words_month(wm_slice lang, size_t i);
wm_slice expand_words_day(wm_slice lang, size_t i);
/* The interface's messages that are names of the calendar: january, january-gen, jan, sunday, sun. Empty for others. */
wm_slice expand_words_message(wm_slice lang, wm_slice name);

#endif
