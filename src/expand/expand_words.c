/* expand_words.c - finds a language's words.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_words.h"

#include "site/site.h"

typedef struct table {
    const expand_language_words *items;
    size_t count;
} table;

/* One table a file, all sorted together. */
static const expand_language_words *find_in(table t, wm_slice code)
{
    size_t i;
    WM_SEARCH(i, 0, t.count, wm_compare(wm_str(t.items[i].code), code) < 0);
    return i < t.count && wm_equal(wm_str(t.items[i].code), code) ? &t.items[i] : NULL;
}

const expand_language_words *expand_words_find(wm_slice code)
{
    const table tables[] = {
        {expand_languages_1, expand_languages_1_count},
        {expand_languages_2, expand_languages_2_count},
        {expand_languages_3, expand_languages_3_count},
        {expand_languages_4, expand_languages_4_count},
        {expand_languages_5, expand_languages_5_count},
        {expand_languages_6, expand_languages_6_count},
        {expand_languages_7, expand_languages_7_count},
        {expand_languages_8, expand_languages_8_count},
        {expand_languages_9, expand_languages_9_count},
        {expand_languages_10, expand_languages_10_count},
        {expand_languages_11, expand_languages_11_count},
        {expand_languages_12, expand_languages_12_count},
        {expand_languages_13, expand_languages_13_count},
        {expand_languages_14, expand_languages_14_count},
        {expand_languages_15, expand_languages_15_count},
    };
    code = wm_language_of_code(code);
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        const expand_language_words *found = find_in(tables[i], code);
        if (found)
            return found;
    }
    return NULL;
}

bool expand_words_next(wm_slice *list, wm_slice *word)
{
    const char *end = list->size ? memchr(list->data, ' ', list->size) : NULL;
    size_t size = end ? (size_t)(end - list->data) : list->size;
    *word = wm_sub(*list, 0, size);
    *list = wm_sub(*list, end ? size + 1 : size, list->size);
    return word->size > 0;
}

expand_word_chain expand_words_chain(wm_slice code)
{
    expand_word_chain chain = {.count = 0};
    const expand_language_words *words = expand_words_find(code);
    wm_slice rest = wm_str(words ? words->fallback : "");
    while (words && chain.count < sizeof chain.items / sizeof *chain.items) {
        chain.items[chain.count++] = words;
        words = NULL;
        for (wm_slice next; !words && expand_words_next(&rest, &next);)
            words = expand_words_find(next);
    }
    return chain;
}

wm_slice expand_words_of(const expand_language_words *words, wm_slice id)
{
    wm_slice rest = wm_str(words->names);
    while (rest.size) {
        const char *end = memchr(rest.data, ';', rest.size);
        size_t size = end ? (size_t)(end - rest.data) : rest.size;
        if (size > id.size && rest.data[id.size] == '=' && memcmp(rest.data, id.data, id.size) == 0)
            return wm_sub(rest, id.size + 1, size);
        rest = wm_sub(rest, end ? size + 1 : size, rest.size);
    }
    return WM_LIT("");
}

wm_slice expand_words_at(const char *list, size_t i)
{
    wm_slice rest = wm_str(list);
    for (;;) {
        const char *end = rest.size ? memchr(rest.data, '|', rest.size) : NULL;
        size_t size = end ? (size_t)(end - rest.data) : rest.size;
        if (!i--)
            return wm_sub(rest, 0, size);
        if (!end)
            return WM_LIT("");
        rest = wm_sub(rest, size + 1, rest.size);
    }
}

/* The i-th of a list of the language, or of those that it falls back to, English last. */
static wm_slice calendar_word(wm_slice lang, bool days, size_t i)
{
    const expand_word_chain chain = expand_words_chain(lang);
    for (size_t k = 0; k < chain.count; k++) {
        wm_slice found = expand_words_at(days ? chain.items[k]->days : chain.items[k]->months, i);
        if (found.size)
            return found;
    }
    const expand_language_words *english = expand_words_find(WM_LIT("en"));
    return expand_words_at(days ? english->days : english->months, i);
}

wm_slice expand_words_month(wm_slice lang, size_t i)
{
    return calendar_word(lang, false, i);
}

wm_slice expand_words_day(wm_slice lang, size_t i)
{
    return calendar_word(lang, true, i);
}

wm_slice expand_words_message(wm_slice lang, wm_slice name)
{
    static const char *const months[] = {"january", "february", "march",     "april",   "may_long", "june",
                                         "july",    "august",   "september", "october", "november", "december"};
    static const char *const days[] = {"sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"};
    wm_slice genitive = WM_LIT("-gen");
    bool is_genitive = name.size > genitive.size && wm_ends_with(name, genitive);
    wm_slice stem = is_genitive ? wm_sub(name, 0, name.size - genitive.size) : name;
    for (size_t i = 0; i < 12; i++) {
        wm_slice month = wm_str(months[i]);
        if (is_genitive && i == 4)
            month = WM_LIT("may");
        if (wm_equal_nocase(stem, month))
            return expand_words_month(lang, is_genitive ? 12 + i : i);
        if (!is_genitive && wm_equal_nocase(name, wm_sub(month, 0, 3)))
            return expand_words_month(lang, 24 + i);
    }
    for (size_t i = 0; i < 7; i++)
        if (wm_equal_nocase(name, wm_str(days[i])) || wm_equal_nocase(name, wm_sub(wm_str(days[i]), 0, 3)))
            return expand_words_day(lang, name.size == 3 ? 7 + i : i);
    return WM_LIT("");
}
