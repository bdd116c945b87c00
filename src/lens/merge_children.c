/* merge_children.c - a container's children, written in their new order.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/merge_children.h"

enum { NEAR = 64 };

/* A gallery prints as a list, and is no sample of one. */
static bool is_sample(const lens_unit *u)
{
    return !(u->kind == LENS_LIST && u->gallery);
}

static bool begins_with_text(const lens_pieces *p, const lens_unit *u)
{
    return u->first != LENS_NO_UNIT && p->units[u->first].leaf;
}

/* For each kind, one unit that the container holds in the base: a new unit is written like it when there is
 * none nearby. One that begins with text is preferred, as it shows the space behind a marker. */
static void find_patterns(lens_children *c)
{
    const lens_pieces *p = c->m->source;
    for (size_t kind = 0; kind <= LENS_FOOTNOTE; kind++)
        c->patterns[kind] = LENS_NO_UNIT;
    for (size_t i = c->unit_count; i--;) {
        const lens_unit *u = &p->units[c->units[i]];
        uint32_t *pattern = &c->patterns[lens_printed_kind(c->m, c->units[i])];
        if (!is_sample(u))
            continue;
        if (*pattern == LENS_NO_UNIT || begins_with_text(p, u) || !begins_with_text(p, &p->units[*pattern]))
            *pattern = c->units[i];
    }
}

/* A unit of the base that is like a new one: its syntax is taken over. The nearest, where one is near. */
static uint32_t find_sibling(const lens_children *c, size_t element)
{
    const lens_pieces *p = c->m->source;
    lens_unit_kind kind = (lens_unit_kind)c->m->edited->units[c->elements[element].edited].kind;
    uint32_t found = LENS_NO_UNIT, part = c->elements[element].starts;
    if (part && lens_printed_kind(c->m, c->units[part - 1]) == kind && is_sample(&p->units[c->units[part - 1]]) && lens_is_item((uint8_t)kind))
        return c->units[part - 1]; /* of which it is the first part */
    for (size_t far = 1; far <= NEAR; far++)
        for (int way = -1; way <= 1; way += 2) {
            ptrdiff_t at = (ptrdiff_t)element + way * (ptrdiff_t)far;
            if (at < 0 || at >= (ptrdiff_t)c->count || !c->elements[at].index)
                continue;
            const lens_unit *u = &p->units[c->elements[at].source];
            if (lens_printed_kind(c->m, c->elements[at].source) != kind || !is_sample(u))
                continue;
            if (begins_with_text(p, u))
                return c->elements[at].source;
            found = found == LENS_NO_UNIT ? c->elements[at].source : found;
        }
    return found == LENS_NO_UNIT ? c->patterns[kind] : found;
}

static bool same_bytes(const lens_pieces *p, uint32_t from, uint32_t to, const lens_pieces *q, uint32_t start, uint32_t end)
{
    return wm_equal(lens_range(p, from, to), lens_range(q, start, end));
}

/* Whether the marks that open the container are to be those of the base. */
static bool keeps_marks(const lens_children *c)
{
    const lens_merge *m = c->m;
    const lens_unit *u = &m->edited->units[c->edited];
    const lens_unit *b = &m->printed->units[u->twin];
    return same_bytes(m->edited, u->from, u->open, m->printed, b->from, b->open) &&
           (b->kind == u->kind || m->source->units[c->source].kind == u->kind) && !lens_leaves_terms(m, c->source, c->edited);
}

/* A caption, or text between rows, with what was edited of it. */
static void write_displaced(lens_children *c, const lens_element *e)
{
    lens_merge *m = c->m;
    const lens_unit *u = &m->source->units[e->source];
    uint32_t leaf = u->leaf ? e->source : u->first;
    if (e->edited == LENS_NO_UNIT || leaf == LENS_NO_UNIT) {
        lens_copy_source(m, u->from, u->to);
        return;
    }
    lens_copy_source(m, u->from, m->source->units[leaf].from);
    lens_emit(m, e->edited, LENS_NO_UNIT);
    lens_copy_source(m, m->source->units[leaf].to, u->to);
}

static bool has_mark(const lens_pieces *p, uint32_t row)
{
    const lens_unit *u = &p->units[row];
    char mark = u->open > u->from ? p->source.data[p->tokens[u->from].start] : 0;
    return mark == '|' || mark == '<';
}

static void write_element(lens_children *c, size_t i)
{
    lens_merge *m = c->m;
    const lens_element *e = &c->elements[i];
    uint32_t sibling = e->source == LENS_NO_UNIT ? find_sibling(c, i) : LENS_NO_UNIT;
    bool row = lens_in_table(c) && m->edited->units[e->edited].kind == LENS_ROW;
    bool first = row && (!i || m->source->units[c->elements[i - 1].index ? c->elements[i - 1].source : c->source].kind == LENS_CAPTION);
    size_t before = m->out->size;
    if (m->source->units[c->source].kind == LENS_ROW && m->edited->units[e->edited].kind == LENS_CELL) {
        lens_write_cell(m, &c->line, e->edited, sibling, lens_is_whole(c, (int)i - 1, (int)i));
        return;
    }
    if (row && c->has_row && e->index && !has_mark(m->source, e->source))
        wm_buffer_add_str(m->out, "|-\n");
    c->has_row |= row;
    lens_emit(m, e->edited, sibling);
    bool bare = row && first && !e->index && c->unit_count && !has_mark(m->source, c->units[0]);
    if (bare && m->out->size > before + 3 && memcmp(m->out->data + before, "|-\n", 3) == 0) {
        memmove(m->out->data + before, m->out->data + before + 3, m->out->size - before - 3);
        m->out->size -= 3;
    }
}

/* Whether the container stays, and the text that it held does not. */
static bool is_emptied(const lens_children *c)
{
    const lens_unit *box = &c->m->source->units[c->source], *now = &c->m->edited->units[c->edited];
    bool holds_text = box->kind == LENS_CELL || lens_is_item(box->kind) || box->kind == LENS_FOOTNOTE;
    return holds_text && !box->gallery && now->first == LENS_NO_UNIT && !c->count && c->unit_count == 1 && c->m->source->units[c->units[0]].leaf;
}

/* Whether anything among tokens [from, to) prints nothing, here or elsewhere, and did not move to other words. */
static bool has_silent(const lens_merge *m, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if ((m->source->tokens[i].kind == LENS_SILENT || m->source->tokens[i].kind == LENS_CATEGORY) && !m->moved.source[i])
            return true;
    return false;
}

/* Writes what stood around the words of a text that went: `1985 {{circa}}` becomes `{{circa}}`. False: nothing did. */
static bool write_emptied(lens_children *c)
{
    lens_merge *m = c->m;
    const lens_token *tokens = m->source->tokens;
    const lens_unit *text = &m->source->units[c->units[0]];
    uint32_t head = text->from, tail = text->to;
    while (head < text->to && (!lens_prints(&tokens[head]) || tokens[head].kind == LENS_SPACE))
        head++;
    while (tail > head && (!lens_prints(&tokens[tail - 1]) || tokens[tail - 1].kind == LENS_SPACE))
        tail--;
    bool before = has_silent(m, text->from, head), behind = has_silent(m, tail, text->to);
    if ((!before && !behind) || m->alone == LENS_ALONE_GOES)
        return false;
    m->alone = LENS_ALONE_STAYED;
    while (behind && tail < text->to && tokens[tail].kind == LENS_SPACE)
        tail++;
    while (!behind && head > text->from && tokens[head - 1].kind == LENS_SPACE)
        head--;
    lens_copy_source(m, m->source->units[c->source].open, before ? head : text->from);
    lens_copy_source(m, behind ? tail : text->to, m->source->units[c->source].close);
    return true;
}

static void write_children(lens_children *c)
{
    lens_merge *m = c->m;
    const lens_unit *a = &m->source->units[c->source];
    bool cell = a->kind == LENS_CELL && m->edited->units[c->edited].kind == LENS_CELL && a->open > a->from;
    bool keeps = cell || keeps_marks(c);
    if (cell)
        lens_write_cell_open(m, c->source, c->edited);
    else if (keeps)
        lens_copy_source(m, a->from, a->open);
    else
        lens_copy_edited(m, m->edited->units[c->edited].from, m->edited->units[c->edited].open);
    bool written = is_emptied(c) && write_emptied(c);
    for (int i = 0; i <= (int)c->count && !written && !m->failed; i++) {
        lens_write_between(c, i - 1, i);
        if (i == (int)c->count)
            break;
        const lens_element *e = &c->elements[i];
        if (lens_in_table(c) && (e->source == LENS_NO_UNIT || m->source->units[e->source].kind != LENS_ROW) && e->index)
            write_displaced(c, e);
        else
            write_element(c, (size_t)i);
    }
    if (keeps)
        lens_copy_source(m, a->close, a->to);
    else
        lens_copy_edited(m, m->edited->units[c->edited].close, m->edited->units[c->edited].to);
}

void lens_emit_children(lens_merge *m, uint32_t source, uint32_t edited)
{
    lens_children c = {.m = m, .source = source, .edited = edited};
    if (m->source->units[source].kind == LENS_ROW)
        c.line = lens_line_of(m->source, source);
    lens_order_children(&c);
    find_patterns(&c);
    if (!m->failed && lens_place_gaps(&c))
        write_children(&c);
    else
        m->failed = true;
    lens_free_children(&c);
}
