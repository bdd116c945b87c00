/* align_notes.c - which note of the edited Markdown is which of the old one.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/put.h"

/* What each note says, into keys. */
static void note_keys(const flat *f, uint64_t *keys)
{
    for (size_t i = 0; i < wm_notes_used(&f->notes); i++)
        keys[i] = 0;
    for (size_t i = f->body_lines; i < f->line_count; i++)
        keys[f->lines[i].note - 1] = mix(keys[f->lines[i].note - 1], f->lines[i].content);
}

/* Mixes in the words before the first marker of each note: many notes are of templates
 * alone, which print the same, nothing. */
static void note_places(const flat *f, uint64_t *keys, unsigned char *seen)
{
    memset(seen, 0, wm_notes_used(&f->notes));
    for (size_t i = 0; i < f->body_lines; i++) {
        const line *l = &f->lines[i];
        uint64_t words[2] = {0, 0};
        for (size_t k = l->first; k < l->first + l->count; k++) {
            const token *t = &f->tokens[k];
            if (t->kind != TOKEN_NOTE) {
                words[0] = words[1];
                words[1] = t->key;
            } else if (t->note && t->note <= wm_notes_used(&f->notes) && !seen[t->note - 1]) {
                seen[t->note - 1] = 1;
                keys[t->note - 1] = mix(mix(keys[t->note - 1], words[0]), words[1]);
            }
        }
    }
}

/* What the order hides: notes that say the same elsewhere. Those of old that no note of now
 * with their words follows stand, sorted by what they say, in keyed. */
static void pair_moved_notes(put *p, size_t n, size_t m)
{
    size_t count = 0;
    if (!put_grow(p, &p->keyed, &p->keyed_capacity, n + 1, sizeof *p->keyed))
        return;
    uint32_t *now_of = calloc((size_t)p->note_ids + 1, sizeof *now_of);
    unsigned char *exact = calloc(m + 1, 1); /* paired with one that says the same */
    if (!now_of || !exact) {
        free(now_of);
        free(exact);
        p->failed = true;
        return;
    }
    for (size_t b = 0; b < m; b++)
        now_of[p->now_note[b]] = (uint32_t)b + 1;
    for (size_t a = 0; a < n; a++) {
        uint32_t b = now_of[p->old_note[a]];
        if (b && p->keys_b[b - 1] == p->keys_a[a])
            exact[b - 1] = 1;
        else
            p->keyed[count++] = (keyed){p->keys_a[a], a};
    }
    qsort(p->keyed, count, sizeof *p->keyed, compare_keyed);
    for (size_t b = 0; b < m; b++) {
        if (exact[b])
            continue;
        size_t at = find_keyed(p->keyed, count, p->keys_b[b]);
        for (size_t steps = 0; at < count && p->keyed[at].at == WM_NONE; at++)
            if (p->keyed[at].key != p->keys_b[b] || ++steps > MOST_EQUALS)
                break;
        if (at >= count || p->keyed[at].at == WM_NONE || p->keyed[at].key != p->keys_b[b])
            continue;
        size_t a = p->keyed[at].at;
        uint32_t other = now_of[p->old_note[a]];
        if (other && other != b + 1 && p->now_note[other - 1] == p->old_note[a])
            p->now_note[other - 1] = ++p->note_ids;
        p->now_note[b] = p->old_note[a];
        p->keyed[at].at = WM_NONE;
    }
    free(now_of);
    free(exact);
}

void align_notes(put *p)
{
    size_t n = wm_notes_used(&p->old.notes), m = wm_notes_used(&p->now.notes);
    p->note_ids = 0;
    if (!put_grow(p, &p->old_note, &p->old_note_capacity, n, sizeof *p->old_note) ||
        !put_grow(p, &p->now_note, &p->now_note_capacity, m, sizeof *p->now_note) || !put_make_keys(p, n, m))
        return;
    unsigned char *seen = malloc((n > m ? n : m) + 1);
    if (!seen) {
        p->failed = true;
        return;
    }
    note_keys(&p->old, p->keys_a);
    note_keys(&p->now, p->keys_b);
    note_places(&p->old, p->keys_a, seen);
    note_places(&p->now, p->keys_b, seen);
    free(seen);
    if (!put_diff(p, p->keys_a, n, p->keys_b, m))
        return;
    size_t i = 0, j = 0;
    bool changed = p->runs.count > 0;
    for (size_t r = 0; r <= p->runs.count; r++) {
        bool last = r == p->runs.count;
        const wm_diff_run run = last ? (wm_diff_run){n, n, m, m} : p->runs.items[r];
        for (; i < run.a; i++, j++)
            p->old_note[i] = p->now_note[j] = ++p->note_ids;
        bool paired = run.a_end - run.a == run.b_end - run.b;
        for (; i < run.a_end; i++)
            p->old_note[i] = ++p->note_ids;
        for (; j < run.b_end; j++)
            p->now_note[j] = paired ? p->old_note[run.a + (j - run.b)] : ++p->note_ids;
    }
    if (!changed)
        return;
    pair_moved_notes(p, n, m);
    if (p->failed)
        return;
    /* Then those whose words before the marker are others now. */
    note_keys(&p->old, p->keys_a);
    note_keys(&p->now, p->keys_b);
    pair_moved_notes(p, n, m);
}

uint64_t token_key(const put *p, const flat *f, const token *t)
{
    if (t->kind != TOKEN_NOTE)
        return t->key;
    if (f == &p->old)
        return mix(TOKEN_NOTE, p->old_note[t->note - 1]);
    if (f == &p->now)
        return mix(TOKEN_NOTE, p->now_note[t->note - 1]);
    return t->key;
}
