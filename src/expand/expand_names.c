/* expand_names.c - the names of functions and variables, in English and the wiki's language.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_functions.h"
#include "expand/expand_map.h"
#include "expand/expand_words.h"

#include <stdlib.h>

enum { MODIFIER_WORDS = 32 }; /* more than any language has with those it falls back to */

struct expand_names {
    wm_arena arena;
    expand_map exact, lower; /* number: 0 a variable, 1 a function; values are entries */
    wm_slice modifiers[8][MODIFIER_WORDS]; /* by expand_modifier, in lower case */
};

static const char *const modifier_ids[] = {"", "subst", "safesubst", "msg", "msgnw", "raw"};

/* As find() and take() do it: from character to character, so that the dotted capital of Turkish stays as it is. */
static void fold(wm_arena *arena, wm_slice *word)
{
    wm_buffer b = {0};
    for (size_t i = 0, length; i < word->size; i += length)
        wm_buffer_add_utf8(&b, wm_to_lower(wm_utf8_decode(wm_sub(*word, i, word->size), &length)));
    *word = wm_arena_copy(arena, wm_buffer_slice(&b));
    arena->failed |= b.failed;
    wm_buffer_free(&b);
}

static bool add_word(expand_names *names, const expand_entry *e, wm_slice word)
{
    bool exact = (e->flags & EXPAND_EXACT) != 0, ok = true;
    if (word.size && word.data[word.size - 1] == ':')
        word.size--;
    wm_slice name = wm_arena_copy(&names->arena, word);
    if (!exact)
        fold(&names->arena, &name);
    expand_map *map = exact ? &names->exact : &names->lower;
    if (e->flags & EXPAND_VARIABLE)
        ok = expand_map_put(map, 0, name, e);
    if (ok && e->flags & EXPAND_FUNCTION)
        ok = expand_map_put(map, 1, name, e);
    if (ok && e->flags & EXPAND_HASH) {
        wm_buffer b = {0};
        if (!word.size || word.data[0] != '#')
            wm_buffer_add_char(&b, '#');
        wm_buffer_add_slice(&b, name);
        name = wm_arena_copy(&names->arena, wm_buffer_slice(&b));
        names->arena.failed |= b.failed;
        wm_buffer_free(&b);
        ok = expand_map_put(map, 1, name, e);
    }
    return ok && !names->arena.failed;
}

static bool add_words(expand_names *names, const expand_entry *e, wm_slice words)
{
    while (words.size) {
        const char *bar = memchr(words.data, '|', words.size);
        size_t size = bar ? (size_t)(bar - words.data) : words.size;
        if (size && !add_word(names, e, wm_sub(words, 0, size)))
            return false;
        words = wm_sub(words, bar ? size + 1 : size, words.size);
    }
    return true;
}

static void add_modifiers(expand_names *names, int modifier, wm_slice words)
{
    size_t n = 0;
    while (n < MODIFIER_WORDS && names->modifiers[modifier][n].size)
        n++;
    while (words.size && n < MODIFIER_WORDS) {
        const char *bar = memchr(words.data, '|', words.size);
        size_t size = bar ? (size_t)(bar - words.data) : words.size;
        wm_slice word = wm_sub(words, 0, size);
        fold(&names->arena, &word);
        names->modifiers[modifier][n++] = word;
        words = wm_sub(words, bar ? size + 1 : size, words.size);
    }
}

static expand_entries all_entries(size_t i)
{
    switch (i) {
    case 0: return (expand_entries){expand_core, expand_core_count};
    case 1: return (expand_entries){expand_page_names, expand_page_names_count};
    case 2: return (expand_entries){expand_conditions, expand_conditions_count};
    case 3: return (expand_entries){expand_strings, expand_strings_count};
    case 4: return (expand_entries){expand_times, expand_times_count};
    case 5: return (expand_entries){expand_urls, expand_urls_count};
    case 6: return (expand_entries){expand_numbers, expand_numbers_count};
    case 7: return (expand_entries){expand_sections, expand_sections_count};
    case 8: return (expand_entries){expand_modules, expand_modules_count};
    case 9: return (expand_entries){expand_data, expand_data_count};
    default: return (expand_entries){NULL, 0};
    }
}

/* Names of a language come before English ones: they win where both mean something. */
static bool add_localised(expand_names *names, const expand_entry *e, const expand_word_chain *chain)
{
    for (size_t i = 0; i < chain->count; i++)
        if (!add_words(names, e, expand_words_of(chain->items[i], wm_str(e->id))))
            return false;
    return true;
}

expand_names *expand_names_new(const wm_site *site, bool string_functions)
{
    expand_names *names = calloc(1, sizeof *names);
    const expand_word_chain chain = expand_words_chain(wm_site_lang(site));
    bool ok = names != NULL;
    for (size_t g = 0; ok && all_entries(g).items; g++) {
        const expand_entries entries = all_entries(g);
        for (size_t i = 0; ok && i < entries.count; i++) {
            const expand_entry *e = &entries.items[i];
            if ((e->flags & EXPAND_STRING && !string_functions) || (e->flags & EXPAND_REPOSITORY && !wm_site_is_wikimedia(site)))
                continue;
            ok = add_localised(names, e, &chain) && add_words(names, e, wm_str(e->words));
        }
    }
    for (int m = 1; ok && m < 6; m++) {
        wm_buffer b = {0};
        wm_buffer_add_str(&b, modifier_ids[m]);
        wm_buffer_add_char(&b, ':');
        add_modifiers(names, m, wm_buffer_slice(&b));
        names->arena.failed |= b.failed;
        wm_buffer_free(&b);
        for (size_t i = 0; i < chain.count; i++)
            add_modifiers(names, m, expand_words_of(chain.items[i], wm_str(modifier_ids[m])));
    }
    if (ok && !names->arena.failed)
        return names;
    expand_names_free(names);
    return NULL;
}

void expand_names_free(expand_names *names)
{
    if (!names)
        return;
    expand_map_free(&names->exact);
    expand_map_free(&names->lower);
    wm_arena_free(&names->arena);
    free(names);
}

enum { LONGEST = 128 };

static const expand_entry *find(const expand_names *names, int64_t kind, wm_slice name)
{
    char lower[LONGEST];
    size_t size = 0;
    if (!name.size || name.size > LONGEST / 2)
        return NULL;
    const expand_entry *e = expand_map_find(&names->exact, kind, name);
    if (e)
        return e;
    for (size_t i = 0; i < name.size;) {
        size_t length;
        uint32_t c = wm_utf8_decode(wm_sub(name, i, name.size), &length);
        if (size + 4 > LONGEST)
            return NULL;
        size += wm_utf8_encode(wm_to_lower(c), lower + size);
        i += length;
    }
    return expand_map_find(&names->lower, kind, wm_slice_of(lower, size));
}

bool expand_is_function(const wm_expander *x, wm_slice name)
{
    return find(x->names, 1, name) != NULL;
}

static void run(expand_call *c, const expand_entry *e)
{
    c->entry = e;
    c->x->counts.functions++;
    e->run(c);
}

bool expand_call_function(expand_call *c, wm_slice name)
{
    const expand_entry *e = find(c->x->names, 1, name);
    if (!e)
        return false;
    c->colon = true;
    run(c, e);
    return true;
}

bool expand_call_variable(expand_call *c, wm_slice name)
{
    const expand_entry *e = find(c->x->names, 0, name);
    if (!e)
        return false;
    run(c, e);
    return true;
}

int expand_detail(const expand_call *c)
{
    return c->entry->detail;
}

static bool take(const expand_names *names, int modifier, wm_slice *name)
{
    for (size_t i = 0; i < MODIFIER_WORDS && names->modifiers[modifier][i].size; i++) {
        wm_slice word = names->modifiers[modifier][i];
        size_t t = 0, w = 0;
        while (w < word.size && t < name->size) {
            size_t length, word_length;
            uint32_t a = wm_utf8_decode(wm_sub(*name, t, name->size), &length);
            uint32_t b = wm_utf8_decode(wm_sub(word, w, word.size), &word_length);
            if (a != b && wm_to_lower(a) != b)
                break;
            t += length;
            w += word_length;
        }
        if (w == word.size) {
            *name = wm_sub(*name, t, name->size);
            return true;
        }
    }
    return false;
}

expand_modifier expand_take_modifier(const wm_expander *x, wm_slice *name, bool subst)
{
    if (!name->size || !memchr(name->data, ':', name->size))
        return EXPAND_MOD_NONE;
    if (subst) {
        if (take(x->names, EXPAND_MOD_SUBST, name))
            return EXPAND_MOD_SUBST;
        return take(x->names, EXPAND_MOD_SAFESUBST, name) ? EXPAND_MOD_SAFESUBST : EXPAND_MOD_NONE;
    }
    if (take(x->names, EXPAND_MOD_MSGNW, name))
        return EXPAND_MOD_MSGNW;
    bool msg = take(x->names, EXPAND_MOD_MSG, name);
    if (take(x->names, EXPAND_MOD_RAW, name))
        return EXPAND_MOD_RAW;
    return msg ? EXPAND_MOD_MSG : EXPAND_MOD_NONE;
}

/* ---- arguments ---- */

bool expand_has_arg(const expand_call *c, size_t i)
{
    return i == 0 ? c->colon : i - 1 < c->count;
}

wm_slice expand_arg(expand_call *c, size_t i)
{
    if (i == 0)
        return c->first;
    if (i - 1 >= c->count)
        return WM_LIT("");
    const expand_value *v = &c->values[i - 1];
    if (v->part)
        return wm_trim(expand_part_text(c->x, c->frame, v->part, 0));
    return v->named ? wm_trim(expand_format(c->x, "%.*s=%.*s", WM_ARG(v->name), WM_ARG(v->text))) : wm_trim(v->text);
}

wm_slice expand_raw_arg(expand_call *c, size_t i)
{
    if (i && i - 1 < c->count && c->values[i - 1].part)
        return expand_part_text(c->x, c->frame, c->values[i - 1].part, 0);
    return i && i - 1 < c->count && !c->values[i - 1].named ? c->values[i - 1].text : expand_arg(c, i);
}

bool expand_arg_split(expand_call *c, size_t i, wm_slice *name, wm_slice *value)
{
    const expand_value *v = &c->values[i - 1];
    if (v->part) {
        bool named = v->part->index == 0;
        *name = named ? wm_trim(expand_text(c->x, c->frame, v->part->name, 0)) : WM_LIT("");
        if (value)
            *value = wm_trim(expand_text(c->x, c->frame, v->part->value, 0));
        return named;
    }
    *name = wm_trim(v->name);
    if (value)
        *value = wm_trim(v->text);
    return v->named;
}
