/* silent.c - whether put kept what does not print.
 *
 * SPDX-License-Identifier: MIT
 *
 * A unit that is printed anew takes along the silent constructs of its own base, not those of units that came into it.
 * So a result with such a unit is held against the base: every template and comment of a unit that stayed is in it.
 */
#include <stdlib.h>

#include "lens/put_private.h"

static uint64_t key_of(const lens_pieces *p, size_t i)
{
    return wm_hash(wm_trim(lens_bytes(p, p->silent[i].start, p->silent[i].end)));
}

/* Collects the keys of silent constructs in units that stayed. Left out are those between blocks and those in
 * footnotes: they may go with what is deleted beside or around them. */
static size_t kept_keys(const lens_merge *m, uint64_t *keys)
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
        if (!in_note && unit != source->page && lens_edited_of(m, unit) != LENS_NO_UNIT)
            keys[count++] = key_of(source, i);
    }
    return count;
}

bool lens_keeps_silent(lens_put *p, bool *failed)
{
    lens_pieces result = {0};
    result.doc.arena.budget = p->source.doc.arena.budget;
    result.rules = p->source.rules;
    wm_status status = lens_pieces_read(&result, p->lens->parser, wm_buffer_slice(&p->result), p->ns, p->title);
    size_t n = p->source.silent_count, k = result.silent_count, count = 0, at = 0;
    uint64_t *keys = malloc((n + k + 1) * sizeof *keys);
    bool kept = status == WM_OK && keys;
    *failed = !kept;
    if (kept) {
        count = kept_keys(&p->merge, keys);
        for (size_t i = 0; i < k; i++)
            keys[n + i] = key_of(&result, i);
        qsort(keys, count, sizeof *keys, wm_diff_by_value);
        qsort(keys + n, k, sizeof *keys, wm_diff_by_value);
    }
    for (size_t i = 0; i < count && kept; i++) {
        while (at < k && keys[n + at] < keys[i])
            at++;
        kept = at < k && keys[n + at] == keys[i];
        at++;
    }
    free(keys);
    lens_pieces_free(&result);
    return kept;
}
