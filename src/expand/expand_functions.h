/* expand_functions.h - every parser function and variable, by the files that hold them.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_EXPAND_FUNCTIONS_H
#define WM_EXPAND_FUNCTIONS_H

#include "expand/expand_private.h"
#include "expand/expand_words.h"

enum {
    EXPAND_EXACT = 1,    /* names are compared with case */
    EXPAND_VARIABLE = 2, /* {{x}} */
    EXPAND_FUNCTION = 4, /* {{x:...}} */
    EXPAND_HASH = 8,     /* {{#x:...}} */
    EXPAND_STRING = 16,  /* not on Wikimedia's wikis */
    EXPAND_REPOSITORY = 32 /* only on these: it asks a data repository */
};

/* A function or variable; names of other languages are found by its id. */
typedef struct expand_entry {
    const char *id, *words; /* "a|b" */
    unsigned flags;
    expand_function run;
    int detail; /* which of several that run tells apart */
} expand_entry;

typedef struct expand_entries {
    const expand_entry *items;
    size_t count;
} expand_entries;

/* What the call's entry says, for functions that share one run. */
int expand_detail(const expand_call *c);

extern const expand_entry expand_core[], expand_page_names[], expand_conditions[], expand_strings[], expand_times[],
    expand_urls[], expand_numbers[], expand_sections[], expand_modules[], expand_data[];
extern const size_t expand_core_count, expand_page_names_count, expand_conditions_count, expand_strings_count,
    expand_times_count, expand_urls_count, expand_numbers_count, expand_sections_count, expand_modules_count, expand_data_count;

/* ---- small things that many of them need ---- */

/* Applies change to the text between markers. */
typedef void (*expand_change)(wm_expander *x, wm_slice s, wm_buffer *out);
wm_slice expand_between_markers(wm_expander *x, wm_slice s, expand_change change);
/* As PHP's is_numeric. */
bool expand_is_numeric(wm_slice s, double *value);
/* As PHP's (int): 0 when no number stands at the start. */
int64_t expand_to_int(wm_slice s);
/* As PHP prints a float with 14 digits. */
wm_slice expand_number_text(wm_expander *x, double value);
wm_slice expand_escape_html(wm_expander *x, wm_slice s);
/* Apostrophes as well, as in what MediaWiki says of errors. */
wm_slice expand_escape_message(wm_expander *x, wm_slice s);
void expand_add_lower(wm_buffer *out, wm_slice s);
void expand_add_upper(wm_buffer *out, wm_slice s);
/* The text with its first letter as a capital of the language, or small. */
wm_slice expand_first(wm_expander *x, wm_slice lang, wm_slice s, bool up);
/* Whether the language is written from right to left. */
bool expand_right_to_left(wm_slice lang);
/* Bytes of the first n characters; all when there are fewer. */
size_t expand_chars(wm_slice s, size_t n);
/* Of urls: kinds of encoding. */
typedef enum expand_encoding { EXPAND_QUERY, EXPAND_WIKI, EXPAND_PATH } expand_encoding;
void expand_url_encode(wm_buffer *out, wm_slice s, expand_encoding encoding);
/* The way back: + is a space in a query, _ in a title of the wiki. */
void expand_url_decode(wm_buffer *out, wm_slice s, expand_encoding encoding);
/* Whether there is such a page; Special: and Media: are as MediaWiki has them. */
bool expand_page_exists(wm_expander *x, const wm_title *title);
/* Which of the language's forms a number takes, from 0. */
size_t expand_plural_index(wm_expander *x, wm_slice lang, double value);
/* The language's form for a count. */
wm_slice expand_plural_form(wm_expander *x, wm_slice lang, wm_slice count, const wm_slice *forms, size_t n);
/* The word in a case of the language, as {{GRAMMAR:name|word}} has it; the word itself where nothing is known. */
wm_slice expand_grammar_form(wm_expander *x, wm_slice lang, wm_slice name, wm_slice word);
/* 1234567.5 as the language writes it. */
wm_slice expand_format_number(wm_expander *x, wm_slice lang, wm_slice number, bool separators);
wm_slice expand_parse_number(wm_expander *x, wm_slice lang, wm_slice number);
/* #expr: a number or an error. */
wm_slice expand_expression(wm_expander *x, wm_slice text, bool *error);
/* #time. date may be empty: now. error tells that the text is a message. */
wm_slice expand_time(wm_expander *x, wm_slice format, wm_slice date, wm_slice lang, bool *error);
/* #formatdate. */
void expand_format_date(expand_call *c);
wm_slice expand_name_language(wm_expander *x, wm_slice code, wm_slice in);
/* MediaWiki:name, else the language's name of a month or a day; *exists is false when there is neither. */
wm_slice expand_message(wm_expander *x, wm_slice lang, wm_slice name, bool *exists);
void expand_invoke(expand_call *c);

#endif
