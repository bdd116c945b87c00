/* expand_words.c - finds a language's words.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_words.h"

typedef struct table {
    const expand_language_words *items;
    size_t count;
} table;

/* One table a file, all sorted together. */
static const expand_language_words *find_in(table t, wm_slice code)
{
    size_t low = 0, high = t.count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = wm_compare(wm_str(t.items[middle].code), code);
        if (order == 0)
            return &t.items[middle];
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return NULL;
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
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        const expand_language_words *found = find_in(tables[i], code);
        if (found)
            return found;
    }
    return NULL;
}

const expand_language_words *expand_words_fallback(const expand_language_words *words)
{
    return *words->fallback ? expand_words_find(wm_str(words->fallback)) : NULL;
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
