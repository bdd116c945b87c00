/* silent.c - whether put kept what does not print.
 *
 * SPDX-License-Identifier: MIT
 *
 * A unit that is printed anew takes along the silent constructs of its own base, not those of units that came into it.
 * So a result with such a unit is held against the base: every template and comment of a unit that stayed is in it.
 * And where a list or a quotation is none any more, but all that it says is still there, what was silent between its parts is.
 */
#include <stdlib.h>

#include "lens/put_private.h"

static uint64_t key_of(const lens_pieces *p, size_t i)
{
    return wm_hash(wm_trim(lens_bytes(p, p->silent[i].start, p->silent[i].end)));
}

/* What became of the words of a unit and of all in it. */
enum { WORDS_STAYED = 1, WORDS_WENT = 2 };

static void find_words(const lens_merge *m, uint8_t *words)
{
    const lens_pieces *source = m->source;
    for (uint32_t i = (uint32_t)source->unit_count; i--;) {
        const lens_unit *u = &source->units[i];
        if (u->leaf && u->words)
            words[i] |= lens_edited_of(m, i) != LENS_NO_UNIT ? WORDS_STAYED : WORDS_WENT;
        if (u->parent != LENS_NO_UNIT)
            words[u->parent] |= words[i]; /* it comes before what is in it */
    }
}

/* Whether unit, around something silent, was taken off what is in it: the words stayed, and it did not. */
static bool is_taken_off(const lens_merge *m, uint32_t unit, const uint8_t *words)
{
    const lens_unit *units = m->source->units;
    while (unit != m->source->page && unit != LENS_NO_UNIT && !words[unit])
        unit = units[unit].parent;
    return unit != m->source->page && unit != LENS_NO_UNIT && !units[unit].leaf && words[unit] == WORDS_STAYED &&
           lens_edited_of(m, unit) == LENS_NO_UNIT;
}

/* Collects the keys of silent constructs in units that were taken off what is in them, and, with stayed, in units that stayed.
 * Left out are those between blocks and those in footnotes: they may go with what is deleted beside or around them. */
static size_t kept_keys(const lens_merge *m, bool stayed, const uint8_t *words, uint64_t *keys)
{
    const lens_pieces *source = m->source;
    size_t count = 0, token = 0;
    uint32_t unit = source->page, next = source->page + 1;
    for (size_t i = 0; i < source->silent_count; i++) {
        while (token < source->token_count && source->tokens[token].end <= source->silent[i].start)
            token++;
        /* Units are in the order of their first tokens: the last one that holds the token is the innermost. */
        for (; next < source->unit_count && source->units[next].from <= token; next++)
            unit = source->units[next].parent != LENS_NO_UNIT ? next : unit;
        while (unit != LENS_NO_UNIT && unit != source->page && source->units[unit].to <= token)
            unit = source->units[unit].parent;
        bool in_note = token < source->token_count && source->tokens[token].kind == LENS_NOTE;
        if (!in_note && unit != source->page && ((stayed && lens_edited_of(m, unit) != LENS_NO_UNIT) || is_taken_off(m, unit, words)))
            keys[count++] = key_of(source, i);
    }
    return count;
}

/* Whether the result has all the silent constructs with these keys, which it sorts. */
static bool has_keys(lens_put *p, uint64_t *keys, size_t count, bool *failed)
{
    lens_pieces result = {0};
    result.doc.arena.budget = p->source.doc.arena.budget;
    result.rules = p->source.rules;
    bool kept = lens_pieces_read(&result, p->lens->parser, wm_buffer_slice(&p->result), p->ns, p->title) == WM_OK;
    size_t k = kept ? result.silent_count : 0, at = 0;
    uint64_t *now = malloc((k + 1) * sizeof *now);
    kept = kept && now;
    *failed = !kept;
    for (size_t i = 0; i < k && kept; i++)
        now[i] = key_of(&result, i);
    if (kept && k)
        qsort(now, k, sizeof *now, wm_diff_by_value);
    if (kept)
        qsort(keys, count, sizeof *keys, wm_diff_by_value);
    for (size_t i = 0; i < count && kept; i++) {
        while (at < k && now[at] < keys[i])
            at++;
        kept = at < k && now[at] == keys[i];
        at++;
    }
    free(now);
    lens_pieces_free(&result);
    return kept;
}

bool lens_keeps_silent(lens_put *p, bool stayed, bool *failed)
{
    const lens_pieces *source = &p->source;
    uint64_t *keys = malloc((source->silent_count + 1) * sizeof *keys);
    uint8_t *words = calloc(source->unit_count + 1, 1);
    bool kept = keys && words;
    *failed = !kept;
    if (kept) {
        find_words(&p->merge, words);
        size_t count = kept_keys(&p->merge, stayed, words, keys);
        kept = !count || has_keys(p, keys, count, failed);
    }
    free(keys);
    free(words);
    return kept;
}
