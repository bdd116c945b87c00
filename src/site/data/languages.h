/* languages.h - what siteinfo does not say about a wiki's language.
 *
 * SPDX-License-Identifier: MIT
 *
 * The facts are those of MediaWiki 1.39 and of the Wikimedia wikis' settings.
 * The tables are sorted by the bytes of their keys.
 */
#ifndef WM_SITE_DATA_LANGUAGES_H
#define WM_SITE_DATA_LANGUAGES_H

#include <stddef.h>

#define WM_TRAIL_INHERIT (-1)

typedef struct wm_language {
    const char *code;     /* lower case, with - */
    const char *fallback; /* the codes to look in next, separated by spaces; English always follows */
    int trail;            /* index into wm_trails, or WM_TRAIL_INHERIT from the fallback */
    /* "NS=local name|alias|alias;..." with spaces; an empty local name means
     * that only aliases are known; $1 is the name of the project namespace */
    const char *names;
    /* "G=word|word;..." where the group G is R: redirect words, S and C:
     * behaviour switches without and with case, F: image options without a
     * value, W, U, V: image options with a value $1 (widths, upright, others) */
    const char *words;
} wm_language;

extern const wm_language wm_languages_1[], wm_languages_2[], wm_languages_3[], wm_languages_4[],
    wm_languages_5[];
extern const size_t wm_languages_1_count, wm_languages_2_count, wm_languages_3_count,
    wm_languages_4_count, wm_languages_5_count;

/* Link trails: a letter, then ranges of code points in hexadecimal.
 * p: one or more of these; n: none; q: also ' not followed by ';
 * c: also c'h and its kind; ':' : a colon may stand before them. */
extern const char *const wm_trails[];

/* Names and aliases that single Wikimedia wikis have, by dbname: "NS=alias|alias;..." */
typedef struct wm_wiki_names {
    const char *dbname;
    const char *names;
} wm_wiki_names;
extern const wm_wiki_names wm_wiki_aliases[];
extern const size_t wm_wiki_aliases_count;

/* Language codes that Wikimedia wikis take for a language prefix, and the other
 * prefixes that all of them know: sorted, lower case. */
extern const char *const wm_language_codes[];
extern const size_t wm_language_codes_count;
extern const char *const wm_project_prefixes[];
extern const size_t wm_project_prefixes_count;

/* Codes that stand for another language's table: "be-x-old" for "be-tarask". */
typedef struct wm_code_alias {
    const char *code, *language;
} wm_code_alias;
extern const wm_code_alias wm_code_aliases[];
extern const size_t wm_code_aliases_count;

/* Languages whose wikis convert between variants, with the variants' codes
 * whose namespace names count as aliases. */
typedef struct wm_variants {
    const char *code, *variants;
} wm_variants;
extern const wm_variants wm_variant_languages[];
extern const size_t wm_variant_languages_count;

#endif
