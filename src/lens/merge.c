/* merge.c - the result, unit by unit.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/merge.h"

enum { MOST_DEPTH = 250 };

uint32_t lens_source_of(const lens_merge *m, uint32_t edited)
{
    uint32_t printed = edited == LENS_NO_UNIT ? LENS_NO_UNIT : m->edited->units[edited].twin;
    return printed == LENS_NO_UNIT ? LENS_NO_UNIT : m->printed->units[printed].twin;
}

uint32_t lens_edited_of(const lens_merge *m, uint32_t source)
{
    uint32_t printed = source == LENS_NO_UNIT ? LENS_NO_UNIT : m->source->units[source].twin;
    return printed == LENS_NO_UNIT ? LENS_NO_UNIT : m->printed->units[printed].now;
}

lens_unit_kind lens_printed_kind(const lens_merge *m, uint32_t source)
{
    const lens_unit *u = &m->source->units[source];
    return (lens_unit_kind)(u->twin == LENS_NO_UNIT ? u->kind : m->printed->units[u->twin].kind);
}

/* ---- copying ---- */

static size_t first_patch(const lens_merge *m, uint32_t start)
{
    size_t i;
    WM_SEARCH(i, 0, m->patch_count, m->patches[i].start < start);
    return i;
}

/* A patch that only adds stands behind the byte before it. One that reaches over the end takes what is left of it from
 * whatever is copied next. */
void lens_copy_bytes(lens_merge *m, uint32_t start, uint32_t end)
{
    uint32_t at = start;
    lens_categories_copied(m, start, end);
    lens_hidden_uses_copied(m, start, end);
    size_t i = first_patch(m, start);
    while (i && m->patches[i - 1].end > start)
        i--;
    for (; i < m->patch_count && m->patches[i].start <= end; i++) {
        const lens_patch *p = &m->patches[i];
        bool adds = p->start == p->end;
        if (adds && !(p->start > start || (!start && !p->start)))
            continue;
        if (!adds && (p->start >= end || p->end <= start))
            continue;
        if (p->start > at)
            wm_buffer_add_slice(m->out, lens_bytes(m->source, at, p->start));
        if (p->start >= start && !m->text.failed)
            wm_buffer_add_slice(m->out, wm_sub(wm_buffer_slice(&m->text), p->at, p->at + p->size));
        at = p->end > at ? p->end : at;
    }
    if (at < end)
        wm_buffer_add_slice(m->out, lens_bytes(m->source, at, end));
}

void lens_copy_source(lens_merge *m, uint32_t from, uint32_t to)
{
    if (from >= to)
        return;
    for (uint32_t i = from; i < to; i++)
        if (m->source->tokens[i].kind == LENS_NOTE)
            lens_note_copied(m, &m->source->tokens[i]);
    lens_copy_bytes(m, m->source->tokens[from].start, m->source->tokens[to - 1].end);
}

void lens_copy_edited(lens_merge *m, uint32_t from, uint32_t to)
{
    const lens_pieces *c = m->edited;
    for (uint32_t i = from; i < to; i++) {
        uint32_t next = lens_copy_typed(m, i, to);
        if (next > i) {
            i = next - 1;
            continue;
        }
        const lens_token *t = &c->tokens[i];
        if (t->kind == LENS_NOTE)
            lens_emit_note(m, t);
        else if (t->kind != LENS_CATEGORY && !lens_open_link(m, i))
            wm_buffer_add_slice(m->out, lens_bytes(c, t->start, t->end));
    }
}

/* Patches stay in order of start; those of one start in the order in which they came. */
void lens_add_patch(lens_merge *m, uint32_t start, uint32_t end, wm_slice text)
{
    size_t at = first_patch(m, start);
    for (; at < m->patch_count && m->patches[at].start == start; at++)
        if (end > start && m->patches[at].end == end)
            return;
    if (!lens_grow(&m->failed, &m->patches, &m->patch_capacity, m->patch_count + 1, sizeof *m->patches))
        return;
    memmove(&m->patches[at + 1], &m->patches[at], (m->patch_count - at) * sizeof *m->patches);
    m->patches[at] = (lens_patch){start, end, m->text.size, text.size};
    m->patch_count++;
    wm_buffer_add_slice(&m->text, text);
}

/* ---- units ---- */

static bool is_list_part(const lens_unit *u)
{
    return u->kind == LENS_LIST || lens_is_item(u->kind);
}

static bool has_term_mark(const lens_pieces *p, uint32_t item)
{
    return wm_ends_with(wm_trim(lens_range(p, p->units[item].from, p->units[item].open)), WM_LIT(";"));
}

/* Whether an edited item was none of terms, and stood in the printed page in another list than this one. */
static bool came_as_item(const lens_merge *m, uint32_t edited, uint32_t list)
{
    uint32_t printed = m->edited->units[edited].twin, own = lens_source_of(m, edited);
    return own != LENS_NO_UNIT && m->source->units[own].kind == LENS_ITEM && !m->source->units[own].html && !m->source->units[own].gallery &&
           !has_term_mark(m->source, own) && m->printed->units[printed].parent != list;
}

bool lens_leaves_terms(const lens_merge *m, uint32_t source, uint32_t edited)
{
    enum { NEAR = 64 };
    const lens_unit *units = m->edited->units;
    uint32_t printed = units[edited].twin, before = edited, behind = edited;
    if (!lens_is_item(m->source->units[source].kind) || units[edited].kind != LENS_ITEM || !has_term_mark(m->source, source))
        return false;
    uint32_t list = m->printed->units[printed].parent;
    for (int far = 0; far < NEAR && (before != LENS_NO_UNIT || behind != LENS_NO_UNIT); far++) {
        before = before == LENS_NO_UNIT ? before : units[before].prev;
        behind = behind == LENS_NO_UNIT ? behind : units[behind].next;
        if ((before != LENS_NO_UNIT && came_as_item(m, before, list)) || (behind != LENS_NO_UNIT && came_as_item(m, behind, list)))
            return true;
    }
    return false;
}

/* Whether the unit's markers are right where it is to stand. */
static bool fits(const lens_merge *m, uint32_t source, uint32_t edited)
{
    const lens_unit *a = &m->source->units[source], *c = &m->edited->units[edited];
    if (!is_list_part(a))
        return true;
    if (lens_leaves_terms(m, source, edited))
        return false;
    uint32_t place = c->parent == LENS_NO_UNIT ? LENS_NO_UNIT : lens_source_of(m, c->parent);
    if (place != LENS_NO_UNIT && a->parent == place)
        return true;
    if (a->parent == LENS_NO_UNIT)
        return true;
    const lens_unit *home = &m->source->units[a->parent];
    if (place == LENS_NO_UNIT)
        return !a->html && !a->gallery && (a->kind == LENS_LIST || home->path == m->edited->units[c->parent].path) && a->path == c->path;
    return home->path == m->source->units[place].path && home->html == m->source->units[place].html &&
           home->gallery == m->source->units[place].gallery && (a->kind == LENS_LIST || a->path == c->path || a->parent == place);
}

/* Whether cells of a row stand in other columns, though it says the same: a blank cell went, and one came that stands for what
 * a cell above covers. */
static bool has_other_columns(const lens_merge *m, const lens_unit *row)
{
    bool paired = false, other = false;
    if (row->kind != LENS_ROW || !m->grid)
        return false;
    uint32_t b = m->printed->units[row->twin].first;
    for (uint32_t k = row->first; k != LENS_NO_UNIT && b != LENS_NO_UNIT; k = m->edited->units[k].next) {
        const lens_unit *c = &m->edited->units[k];
        uint32_t from = c->column < m->grid->edited_columns ? m->grid->from[c->column] : LENS_NO_UNIT;
        paired |= c->twin != LENS_NO_UNIT;
        other |= from != LENS_NO_UNIT && from != m->printed->units[b].column;
        b = m->printed->units[b].next;
    }
    return paired && other;
}

bool lens_is_unchanged(const lens_merge *m, uint32_t edited)
{
    const lens_unit *c = &m->edited->units[edited];
    return c->twin != LENS_NO_UNIT && m->printed->units[c->twin].same == c->same && !has_other_columns(m, c);
}

/* A place in what a leaf says: emphasis and tags are passed over. */
typedef struct said {
    const lens_pieces *p;
    uint32_t token, end, byte;
} said;

/* Whether a token says its own bytes: a word, and an address that is a link by itself. In a pipe table code holds no link. */
static bool says_bytes(const lens_token *t)
{
    return t->kind == LENS_WORD || (t->kind == LENS_ATOM && t->node && t->node->type == WM_NODE_AUTOLINK);
}

static void to_next_said(said *s)
{
    for (; s->token < s->end; s->token++, s->byte = 0) {
        const lens_token *t = &s->p->tokens[s->token];
        bool says = t->kind == LENS_WORD || t->kind == LENS_NOTE || (t->kind == LENS_ATOM && t->node && t->node->type != WM_NODE_HTML_TAG);
        if (says && t->start + s->byte < t->end)
            return;
    }
}

static bool says_same(const lens_pieces *p, const lens_unit *u, const lens_pieces *q, const lens_unit *v)
{
    said a = {p, u->from, u->to, 0}, b = {q, v->from, v->to, 0};
    for (;;) {
        to_next_said(&a);
        to_next_said(&b);
        if (a.token == a.end || b.token == b.end)
            return a.token == a.end && b.token == b.end;
        const lens_token *s = &p->tokens[a.token], *t = &q->tokens[b.token];
        if (says_bytes(s) && says_bytes(t)) { /* emphasis may part a word */
            if (p->source.data[s->start + a.byte++] != q->source.data[t->start + b.byte++])
                return false;
        } else if (s->key != t->key) {
            return false;
        } else {
            a.token++, b.token++;
            a.byte = b.byte = 0;
        }
    }
}

/* A table that rows or columns came to or left may be one of HTML now, or no more: the two do not say emphasis alike. */
static bool is_said_otherwise(lens_merge *m, uint32_t edited)
{
    const lens_unit *c = &m->edited->units[edited], *b = &m->printed->units[c->twin];
    bool other = !m->exact && m->grid && m->grid->reshaped && b->leaf && b->kind == c->kind && says_same(m->printed, b, m->edited, c);
    m->guessed |= other;
    return other;
}

/* The item of the base that an edited one was, or whose words it has; or none. */
static uint32_t item_of(const lens_merge *m, uint32_t edited)
{
    uint32_t own = lens_source_of(m, edited), text = m->edited->units[edited].first;
    if (own != LENS_NO_UNIT || text == LENS_NO_UNIT || !m->edited->units[text].leaf)
        return own;
    uint32_t words = lens_source_of(m, text), item = words == LENS_NO_UNIT ? LENS_NO_UNIT : m->source->units[words].parent;
    return item != LENS_NO_UNIT && lens_is_item(m->source->units[item].kind) ? item : LENS_NO_UNIT;
}

/* Whether nothing but items that do not print stood between items k and next of the edited page: *a and *b were these. */
static bool had_hidden_between(const lens_merge *m, uint32_t k, uint32_t next, uint32_t *a, uint32_t *b)
{
    *a = item_of(m, k);
    *b = item_of(m, next);
    if (*a == LENS_NO_UNIT || *b == LENS_NO_UNIT || !lens_is_item(m->source->units[*a].kind) || m->source->units[*a].gallery)
        return false;
    uint32_t at = m->source->units[*a].next;
    if (at == *b)
        return false;
    while (at != LENS_NO_UNIT && at != *b && m->source->units[at].twin == LENS_NO_UNIT)
        at = m->source->units[at].next;
    return at == *b;
}

/* Writes items that do not print, of between a and b of the base, with the marks of edited item k. */
static void emit_hidden(lens_merge *m, uint32_t a, uint32_t b, uint32_t k)
{
    const lens_pieces *p = m->source, *c = m->edited;
    const lens_unit *like = &c->units[k];
    uint32_t text = like->first == LENS_NO_UNIT ? like->open : c->units[like->first].from;
    for (uint32_t i = p->units[a].next; i != b; i = p->units[i].next) {
        const lens_unit *u = &p->units[i];
        bool plain = like->kind == u->kind && (u->first == LENS_NO_UNIT || (p->units[u->first].leaf && p->units[u->first].next == LENS_NO_UNIT));
        wm_slice words = wm_trim(lens_range(p, u->open, u->close));
        m->lost |= !plain;
        wm_buffer_add_char(m->out, '\n');
        wm_slice marks = wm_trim(lens_range(c, like->from, text));
        wm_buffer_add_slice(m->out, marks);
        wm_buffer_add_char(m->out, ' ');
        uint32_t start = words.size ? (uint32_t)(words.data - p->source.data) : 0;
        lens_copy_bytes(m, start, start + (uint32_t)words.size);
    }
}

/* Behind the white space that begins at a token. */
static uint32_t glue_end(const lens_pieces *p, uint32_t from, uint32_t to)
{
    while (from < to && p->tokens[from].kind == LENS_GLUE)
        from++;
    return from;
}

bool lens_marker_space(const lens_merge *m, uint32_t text, wm_slice *s)
{
    const lens_pieces *p = m->source;
    uint32_t unit = lens_words_at_edge(m, text, false), item = unit == LENS_NO_UNIT ? LENS_NO_UNIT : p->units[unit].parent;
    if (item == LENS_NO_UNIT || !lens_is_item(p->units[item].kind) || p->units[item].html || p->units[item].gallery || p->units[item].first != unit)
        return false;
    uint32_t open = p->units[item].open;
    *s = lens_range(p, open, glue_end(p, open, p->units[unit].from));
    return true;
}

/* Writes what the printer wrote from a token on before child k of a new unit. */
static void emit_before(lens_merge *m, const lens_unit *c, uint32_t k, uint32_t at)
{
    const lens_unit *u = &m->edited->units[k];
    bool marker = at <= c->open && c->first == k && u->leaf && lens_is_item(c->kind) && u->from == c->open + 1 && m->edited->tokens[c->open].kind == LENS_GLUE;
    wm_slice space;
    marker = marker && lens_marker_space(m, k, &space);
    lens_copy_edited(m, at, marker ? c->open : u->from);
    if (marker)
        wm_buffer_add_slice(m->out, space);
}

/* Writes items that do not print before or behind item k, the first or the last of a new list. They stood there in the base, and the item
 * on their other side became a paragraph. If that is still an item above them, they follow it instead. */
static void emit_hidden_edge(lens_merge *m, const lens_unit *list, uint32_t k, bool last)
{
    const lens_unit *units = m->source->units;
    uint32_t own = list->kind == LENS_LIST && list->twin == LENS_NO_UNIT && k != LENS_NO_UNIT ? item_of(m, k) : LENS_NO_UNIT;
    if (own == LENS_NO_UNIT || !lens_is_item(units[own].kind) || units[own].gallery || units[own].html || !fits(m, own, k))
        return;
    uint32_t edge = own, beside = last ? units[own].next : units[own].prev;
    while (beside != LENS_NO_UNIT && units[beside].twin == LENS_NO_UNIT) {
        edge = beside;
        beside = last ? units[beside].next : units[beside].prev;
    }
    uint32_t now = beside == LENS_NO_UNIT ? LENS_NO_UNIT : lens_edited_of(m, beside);
    bool there = now != LENS_NO_UNIT && (!last || lens_source_of(m, m->edited->units[now].parent) == units[own].parent);
    if (beside == LENS_NO_UNIT || edge == own || there)
        return;
    lens_copy_source(m, last ? units[own].to : units[edge].from, last ? units[edge].to : units[own].from);
}

/* Writes the items that do not print of the lists inside the item whose words a new item c has, and which is gone: with its marks. */
static void emit_hidden_inner(lens_merge *m, const lens_unit *c)
{
    const lens_pieces *p = m->source;
    uint32_t text = lens_source_of(m, c->first), own = text == LENS_NO_UNIT ? LENS_NO_UNIT : p->units[text].parent;
    if (own == LENS_NO_UNIT || !lens_is_item(p->units[own].kind) || p->units[own].html || p->units[own].first != text || lens_edited_of(m, own) != LENS_NO_UNIT)
        return;
    wm_slice marks = wm_trim(lens_range(m->edited, c->from, m->edited->units[c->first].from));
    for (uint32_t list = p->units[text].next; list != LENS_NO_UNIT && p->units[list].kind == LENS_LIST && p->units[list].twin == LENS_NO_UNIT; list = p->units[list].next)
        for (uint32_t i = p->units[list].first; i != LENS_NO_UNIT; i = p->units[i].next) {
            const lens_unit *u = &p->units[i];
            wm_slice sign = wm_trim(lens_range(p, u->from, u->open));
            m->lost |= u->html || !sign.size || (u->first != LENS_NO_UNIT && p->units[u->first].next != LENS_NO_UNIT);
            wm_buffer_add_char(m->out, '\n');
            wm_buffer_add_slice(m->out, marks);
            wm_buffer_add_slice(m->out, wm_sub(sign, sign.size - (sign.size != 0), sign.size));
            lens_copy_source(m, u->open, u->close);
        }
}

/* Writes the children of a new unit, with what the printer wrote between them, from a token on. Returns the one behind.
 * Items that do not print come along with those around them. */
static uint32_t emit_inner(lens_merge *m, const lens_unit *c, uint32_t at)
{
    uint32_t before = LENS_NO_UNIT, a, b;
    for (uint32_t k = c->first; k != LENS_NO_UNIT; before = k, k = m->edited->units[k].next) {
        bool hidden = before != LENS_NO_UNIT && had_hidden_between(m, before, k, &a, &b);
        bool fit = hidden && lens_source_of(m, before) == a && lens_source_of(m, k) == b && fits(m, a, before) && fits(m, b, k);
        if (hidden && !fit)
            emit_hidden(m, a, b, k);
        if (fit)
            lens_copy_source(m, m->source->units[a].to, m->source->units[b].from);
        else
            emit_before(m, c, k, at);
        if (before == LENS_NO_UNIT)
            emit_hidden_edge(m, c, k, false);
        lens_emit(m, k, LENS_NO_UNIT);
        at = m->edited->units[k].to;
        if (k == c->first && lens_is_item(c->kind) && !c->html && m->edited->units[k].leaf)
            emit_hidden_inner(m, c);
    }
    emit_hidden_edge(m, c, c->last, true);
    if (lens_is_item(c->kind) && !c->html && c->last != LENS_NO_UNIT && m->edited->units[c->last].leaf)
        lens_write_line_end(m, c->last);
    return at;
}

/* A new unit as the printer wrote it, with what in it has twins. */
static void emit_new(lens_merge *m, uint32_t edited)
{
    const lens_unit *c = &m->edited->units[edited];
    if (c->leaf || c->first == LENS_NO_UNIT)
        lens_copy_words(m, c);
    else
        lens_copy_edited(m, emit_inner(m, c, c->from), c->to);
}

/* A new cell; its row sets the signs. */
static void emit_cell(lens_merge *m, uint32_t edited, uint32_t sibling)
{
    const lens_unit *s = &m->source->units[sibling], *c = &m->edited->units[edited];
    wm_slice open = s->open > s->from ? lens_range(m->source, s->from, s->open) : WM_LIT("| ");
    bool text = c->first != LENS_NO_UNIT && m->edited->units[c->first].leaf;
    wm_buffer_add_char(m->out, '|');
    if (m->grid && m->grid->spans_told && (c->node->u.cell.colspan != 1 || c->node->u.cell.rowspan != 1)) {
        wm_slice told = wm_trim(lens_range(m->edited, c->from, c->open));
        wm_buffer_add_slice(m->out, wm_sub(told, told.size ? 1 : 0, told.size));
    }
    if (open.size && open.data[open.size - 1] == ' ' && c->first != LENS_NO_UNIT)
        wm_buffer_add_char(m->out, ' ');
    emit_inner(m, c, text ? m->edited->units[c->first].from : c->open);
}

/* Whether a list's item shows with which signs and spaces another one begins: `:* a`, of which the signs are those of the
 * list inside it, shows nothing for `: b`. */
static bool shows_opening(const lens_merge *m, const lens_unit *s, const lens_unit *c)
{
    if (c->first == LENS_NO_UNIT || s->first == LENS_NO_UNIT)
        return false;
    return s->html || m->source->units[s->first].leaf == m->edited->units[c->first].leaf;
}

/* Opens a new item as its sibling is opened, but for an id, which is that one's alone. */
static void open_like(lens_merge *m, const lens_unit *s)
{
    wm_slice tag = s->html ? lens_range(m->source, s->from, s->open) : WM_LIT("");
    size_t start, end;
    if (!lens_find_attribute(tag, "id", &start, &end)) {
        lens_copy_source(m, s->from, s->open);
        return;
    }
    while (start && lens_is_blank(tag.data[start - 1]))
        start--;
    wm_buffer_add_slice(m->out, wm_sub(tag, 0, start));
    wm_buffer_add_slice(m->out, wm_sub(tag, end, tag.size));
}

/* Whether a list became one of another kind: an item of the base in it has other marks than its edited neighbour is to get. */
static bool has_other_marks(const lens_merge *m, const lens_unit *s, const lens_unit *c)
{
    return s->twin != LENS_NO_UNIT && m->printed->units[s->twin].path != c->path;
}

/* Whether the words of a new item were those of an item that was no term, and its sibling is one: in a list both look alike. */
static bool was_no_term(const lens_merge *m, uint32_t sibling, uint32_t edited)
{
    uint32_t own = has_term_mark(m->source, sibling) ? item_of(m, edited) : LENS_NO_UNIT;
    return own != LENS_NO_UNIT && lens_is_item(m->source->units[own].kind) && !has_term_mark(m->source, own);
}

/* A new item as its sibling is written. */
static void emit_like(lens_merge *m, uint32_t edited, uint32_t sibling)
{
    const lens_unit *s = &m->source->units[sibling], *c = &m->edited->units[edited];
    if (s->gallery) {
        m->lost |= !lens_emit_gallery_line(m, edited);
        return;
    }
    if (s->kind == LENS_CELL && c->kind == LENS_CELL) {
        emit_cell(m, edited, sibling);
        return;
    }
    if (s->kind == LENS_ROW && c->kind == LENS_ROW && s->first != LENS_NO_UNIT) {
        lens_emit_row(m, edited, sibling);
        return;
    }
    if (!is_list_part(s) || s->kind == LENS_LIST || lens_printed_kind(m, sibling) != (lens_unit_kind)c->kind || !shows_opening(m, s, c) ||
        has_other_marks(m, s, c) || was_no_term(m, sibling, edited)) {
        emit_new(m, edited);
        return;
    }
    uint32_t inside = m->source->units[s->first].from;
    wm_slice space;
    open_like(m, s);
    if (!s->html && m->edited->units[c->first].leaf && lens_marker_space(m, c->first, &space))
        wm_buffer_add_slice(m->out, space);
    else
        lens_copy_source(m, s->open, glue_end(m->source, s->open, inside));
    emit_inner(m, c, m->edited->units[c->first].from);
    lens_copy_source(m, s->close, s->to);
}

void lens_emit(lens_merge *m, uint32_t edited, uint32_t sibling)
{
    uint32_t source = lens_source_of(m, edited);
    m->failed |= !wm_budget_tick(m->source->doc.arena.budget, 1);
    if (lens_leaves_gallery(m, source, edited))
        source = LENS_NO_UNIT;
    if (m->depth >= MOST_DEPTH)
        source = LENS_NO_UNIT, m->lost = true;
    m->depth++;
    if (source == LENS_NO_UNIT) {
        if (lens_emit_gallery(m, edited))
            ;
        else if (sibling != LENS_NO_UNIT)
            emit_like(m, edited, sibling);
        else
            emit_new(m, edited);
    } else {
        const lens_unit *a = &m->source->units[source], *c = &m->edited->units[edited];
        bool stays = fits(m, source, edited) && (a->kind != LENS_TABLE || lens_keeps_displaced(m, source)) && !lens_is_uncovered(m, edited);
        if (m->anew && m->anew[edited])
            lens_emit_anew(m, source, edited);
        else if (lens_emit_picture(m, source, edited))
            ;
        else if (stays && lens_is_unchanged(m, edited))
            lens_copy_source(m, a->from, a->to);
        else if (a->leaf && c->leaf && is_said_otherwise(m, edited))
            lens_copy_source(m, a->from, a->to);
        else if (a->leaf && c->leaf)
            lens_emit_leaf(m, source, edited);
        else if (stays && !a->leaf && !c->leaf && lens_emit_in_place(m, source, edited))
            ;
        else if (a->kind == LENS_TABLE && c->kind == LENS_TABLE)
            lens_emit_table(m, source, edited);
        else if (!a->leaf && !c->leaf)
            lens_emit_children(m, source, edited);
        else
            emit_new(m, edited);
    }
    m->depth--;
}

/* ---- the whole ---- */

void lens_merge_free(lens_merge *m)
{
    free(m->patches);
    free(m->seams.items);
    free(m->moved.items);
    free(m->moved.source);
    free(m->moved.printed);
    free(m->in_place);
    free(m->uses.state);
    free(m->uses.items);
    free(m->category_now);
    free(m->category_copied);
    free(m->keys);
    free(m->typed.items);
    free(m->pictures.items);
    wm_diff_runs_free(&m->runs);
    wm_buffer_free(&m->text);
}

wm_status lens_merge_run(lens_merge *m, wm_buffer *out)
{
    free(m->uses.state);
    free(m->category_now);
    free(m->category_copied);
    free(m->moved.source);
    free(m->moved.printed);
    m->category_now = calloc(m->source->category_count + 1, sizeof *m->category_now);
    m->category_copied = calloc(m->source->category_count + 1, sizeof *m->category_copied);
    m->uses.state = calloc(m->source->note_count + m->edited->note_count + 1, 1);
    m->moved.source = calloc(m->source->token_count + 1, 1);
    m->moved.printed = calloc(m->printed->token_count + 1, 1);
    if (!m->uses.state || !m->category_now || !m->category_copied || !m->moved.source || !m->moved.printed)
        return WM_NO_MEMORY;
    m->moved.count = m->copied_count = 0;
    m->typed.known = m->pictures.known = false;
    m->patch_count = 0;
    m->failed = m->lost = m->second = m->guessed = m->categories_move = false;
    wm_buffer_clear(&m->text);
    m->out = out;
    lens_find_in_place(m);
    lens_find_moves(m);
    lens_patch_categories(m);
    lens_find_hidden_uses(m);
    lens_patch_notes(m);
    for (int round = 0; round < 2 && !m->failed; round++) {
        wm_buffer_clear(out);
        m->seams.count = 0;
        lens_emit(m, m->edited->page, LENS_NO_UNIT);
        if (round)
            break;
        bool again = lens_notes_settle(m);
        again |= lens_categories_settle(m);
        if (!again)
            break;
    }
    if (m->failed || m->text.failed || out->failed)
        return WM_NO_MEMORY;
    for (size_t i = 0; i < m->seams.count; i++)
        m->lost |= !m->seams.items[i].written;
    return m->lost ? WM_DIFFERS : WM_OK;
}
