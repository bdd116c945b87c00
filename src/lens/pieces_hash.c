/* pieces_hash.c - by what units are told apart: what they say, exactly and roughly.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/pieces.h"

static uint64_t token_key(const lens_pieces *p, const lens_token *t, bool by_twin)
{
    if (t->kind != LENS_NOTE || !t->note)
        return t->key;
    const lens_note *note = &p->notes[t->note - 1];
    return lens_mix(LENS_NOTE, by_twin && note->twin != LENS_NO_UNIT ? note->twin : by_twin ? 0x10000u + t->note : t->note - 1);
}

static void sketch_add(lens_unit *u, uint32_t hash)
{
    uint32_t n = u->sketch_size, i = n;
    while (i && u->sketch[i - 1] > hash)
        i--;
    if ((i && u->sketch[i - 1] == hash) || i == LENS_SKETCH)
        return;
    if (n == LENS_SKETCH)
        n--;
    for (uint32_t j = n; j > i; j--)
        u->sketch[j] = u->sketch[j - 1];
    u->sketch[i] = hash;
    u->sketch_size = n + 1;
}

/* Whether a token is a sign, which says little of what a leaf is: `, ,` is not like each paragraph with a comma. */
static bool is_sign(const lens_pieces *p, const lens_token *t)
{
    size_t length;
    wm_slice s = lens_bytes(p, t->start, t->end);
    if (t->kind != LENS_WORD || !s.size)
        return false;
    uint32_t c = wm_utf8_decode(s, &length);
    return !wm_is_letter(c) && c < 0x80 && !(c >= '0' && c <= '9');
}

static void hash_leaf(lens_pieces *p, lens_unit *u, bool by_twin)
{
    bool space = false, any = false;
    u->same = lens_mix(u->kind, u->path);
    u->words = 0;
    u->shape = u->same;
    u->shaped = false;
    u->sketch_size = 0;
    for (uint32_t i = u->from; i < u->to && lens_pieces_go_on(p, 1); i++) {
        lens_token *t = &p->tokens[i];
        if (t->kind == LENS_NOTE)
            t->key = token_key(p, t, by_twin);
        if (t->kind == LENS_SPACE) {
            space = any;
            continue;
        }
        if (!lens_prints(t))
            continue;
        if (space)
            u->same = lens_mix(u->same, 1);
        space = false;
        any = true;
        u->same = lens_mix(u->same, t->key);
        if (t->kind != LENS_WORD) {
            u->shape = lens_mix(u->shape, t->key);
            u->shaped |= u->kind != LENS_HEADING || t->kind != LENS_MARK;
        }
        bool image = t->kind == LENS_MARK && t->node && t->node->type == WM_NODE_IMAGE && t->start == t->node->span.start;
        if (t->kind == LENS_WORD || t->kind == LENS_NOTE || t->kind == LENS_ATOM || image) {
            u->words = lens_mix(u->words, t->key);
            if (!is_sign(p, t))
                sketch_add(u, (uint32_t)(t->key >> 16));
        }
    }
    bool signs = u->words && !u->sketch_size; /* and nothing else */
    for (uint32_t i = u->from; i < u->to && signs; i++)
        if (p->tokens[i].kind == LENS_WORD)
            sketch_add(u, (uint32_t)(p->tokens[i].key >> 16));
}

void lens_pieces_hash(lens_pieces *p, bool by_twin)
{
    /* Children come behind their parents: backwards, each is done before what it stands in. */
    for (size_t i = p->unit_count; i-- && lens_pieces_go_on(p, 1);) {
        lens_unit *u = &p->units[i];
        if (u->parent == LENS_NO_UNIT && i != p->page && u->kind != LENS_FOOTNOTE)
            continue;
        if (u->leaf) {
            hash_leaf(p, u, by_twin);
            continue;
        }
        u->same = lens_mix(lens_mix(u->kind, u->path), u->html);
        u->words = 0;
        u->shape = u->same;
        u->shaped = false;
        u->sketch_size = 0;
        if (u->kind == LENS_CELL && u->node)
            u->same = lens_mix(u->same, u->node->u.cell.header + 2u * u->node->u.cell.align);
        if ((u->kind == LENS_CELL || u->kind == LENS_TABLE) && u->open > u->from)
            u->same = lens_mix(u->same, u->kind == LENS_CELL ? u->node->u.cell.colspan * 64u + u->node->u.cell.rowspan : 0);
        for (uint32_t c = u->first; c != LENS_NO_UNIT; c = p->units[c].next) {
            const lens_unit *child = &p->units[c];
            u->same = lens_mix(u->same, child->same);
            if (child->words || u->kind != LENS_ROW) /* some forms of a table leave blank cells out */
                u->words = lens_mix(u->words, child->words);
            u->shape = lens_mix(u->shape, child->shape);
            u->shaped |= child->shaped;
            for (uint32_t k = 0; k < child->sketch_size; k++)
                sketch_add(u, child->sketch[k]);
        }
    }
}

double lens_likeness(const lens_unit *a, const lens_unit *b)
{
    uint32_t i = 0, j = 0, both = 0, all = 0;
    if (a->words == b->words)
        return 1;
    while (i < a->sketch_size && j < b->sketch_size && all < LENS_SKETCH) {
        all++;
        if (a->sketch[i] == b->sketch[j])
            both++, i++, j++;
        else if (a->sketch[i] < b->sketch[j])
            i++;
        else
            j++;
    }
    if (all < LENS_SKETCH)
        all += (a->sketch_size - i) + (b->sketch_size - j);
    /* Half of it tells how much both have in common, half how much of the smaller one the larger has. */
    uint32_t least = a->sketch_size < b->sketch_size ? a->sketch_size : b->sketch_size;
    return all && least ? ((double)both / all + (double)both / (least < all ? least : all)) / 2 : 0;
}
