/* merge_leaf.c - the words of one leaf: what the editor changed of them, done to the base.
 *
 * SPDX-License-Identifier: MIT
 *
 * The printed and the edited leaf are compared token by token; each difference is a range of tokens that became
 * others. The same range of the base is replaced. What does not print in it stays, in order, where it stood
 * among the words; only a range that is deleted takes along what stands inside it.
 */
#include <stdlib.h>

#include "lens/merge_leaf.h"

/* ---- writing ---- */

/* Tokens of the base; on one line where the edited leaf is. */
static void copy_range(lens_leaf *l, uint32_t from, uint32_t to)
{
    lens_merge *m = l->m;
    uint32_t at = from;
    for (uint32_t i = from; i < to && l->one_line; i++) {
        const lens_token *t = &m->source->tokens[i];
        if (t->kind != LENS_SPACE || m->source->source.data[t->start] != '\n')
            continue;
        lens_copy_source(m, at, i);
        wm_buffer_add_char(m->out, ' ');
        at = i + 1;
    }
    lens_copy_source(m, at, to);
}

/* What of the leaf did not move to another. */
static void copy_base(lens_leaf *l, uint32_t from, uint32_t to)
{
    uint32_t at = from;
    for (uint32_t i = from; i < to; i++) {
        if (l->part || (l->m->moved.source[i] != LENS_MOVED_ALONG && (!l->m->moved.source[i] || l->m->source->tokens[i].kind != LENS_SILENT)))
            continue;
        copy_range(l, at, i);
        at = i + 1;
    }
    copy_range(l, at, to);
}

static void prepare(lens_leaf *l);
static void write_leaf(lens_leaf *l);
static void release(lens_leaf *l);

/* What stood on lines of its own before a paragraph does so between the words that it joined; likewise what stood behind one. True:
 * there was such, and a newline ends it. */
static bool write_seams(lens_merge *m, const lens_move *move, bool behind)
{
    wm_buffer *out = m->out;
    const lens_unit *u = &m->source->units[move->unit];
    bool any = false;
    for (size_t i = 0; i < m->seams.count && (behind ? move->source_end == u->to : move->source == u->from); i++) {
        lens_seam *seam = &m->seams.items[i];
        if (seam->unit != move->unit || seam->behind != behind)
            continue;
        if (out->size && out->data[out->size - 1] == ' ')
            out->data[out->size - 1] = '\n';
        else if (out->size && out->data[out->size - 1] != '\n')
            wm_buffer_add_char(out, '\n');
        lens_copy_bytes(m, seam->start, seam->end);
        wm_buffer_add_char(out, '\n');
        any = seam->written = true;
    }
    return any;
}

/* What moved: as it was, or with what changed of it. */
static void copy_move(lens_leaf *l, const lens_move *move)
{
    lens_merge *m = l->m;
    write_seams(m, move, false);
    if (!move->printed_end) {
        copy_range(l, move->source, move->source_end);
        return;
    }
    lens_unit a = m->source->units[move->unit], b = m->printed->units[a.twin], c = {.kind = a.kind, .parent = LENS_NO_UNIT, .leaf = true};
    a.from = move->source, a.to = move->source_end;
    b.from = move->printed, b.to = move->printed_end;
    c.from = move->from, c.to = move->to;
    lens_leaf part = {.m = m, .source = &a, .printed = &b, .edited = &c, .part = true, .one_line = l->one_line, .poem = l->poem};
    prepare(&part);
    if (!m->failed) {
        lens_find_places(&part);
        lens_find_parted(&part);
        write_leaf(&part);
    }
    release(&part);
}

/* Writes the newline that followed moved words in the base, where a space of a paragraph at the margin follows them now: edited token next.
 * True: it stands for the spaces there. */
static bool copy_newline(lens_merge *m, const lens_unit *u, const lens_move *move, uint32_t next)
{
    const lens_pieces *a = m->source, *c = m->edited;
    uint32_t own = move->source_end;
    bool margin = u && u->kind == LENS_TEXT && u->parent == c->page;
    if (!margin || !lens_is_space(&c->tokens[next]) || own >= a->units[move->unit].to || a->source.data[a->tokens[own].start] != '\n')
        return false;
    wm_buffer_add_char(m->out, '\n');
    return true;
}

/* As lens_copy_edit; words that moved here bring along what does not print among them. */
static void copy_moved(lens_leaf *l, const lens_change *x, size_t from, size_t to)
{
    lens_merge *m = l->m;
    size_t at = from;
    for (size_t i = from; i < to; i++) {
        const lens_move *move = l->part ? NULL : lens_move_at(m, l->c.tokens[i]); /* of a part, it is the part itself */
        size_t end = i;
        while (move && end < to && l->c.tokens[end] < move->to)
            end++;
        if (!move || (end == to && l->c.tokens[to - 1] + 1 < move->to))
            continue;
        lens_copy_edit(l, x, at, i);
        copy_move(l, move);
        at = end;
        /* The newline shows as the space that followed the words. */
        if (write_seams(m, move, true) || (at < to && copy_newline(m, l->edited, move, l->c.tokens[at])))
            while (at < to && lens_is_space_at(m->edited, &l->c, at))
                at++;
        i = at - 1;
    }
    lens_copy_edit(l, x, at, to);
}

/* A tag that shows as a space. */
static bool is_tag_space(const lens_token *t)
{
    return t->kind == LENS_SPACE && t->node && t->node->type == WM_NODE_HTML_TAG;
}

/* A silent construct of the base between two places of what replaces the words around it. */
static void copy_silent(lens_leaf *l, uint32_t t, wm_span inside)
{
    lens_merge *m = l->m;
    const lens_pieces *a = m->source;
    if (a->tokens[t].kind == LENS_SILENT || a->tokens[t].kind == LENS_CATEGORY || is_tag_space(&a->tokens[t])) {
        lens_copy_source(m, t, t + 1);
        return;
    }
    /* inside a word */
    size_t i;
    WM_SEARCH(i, 0, a->silent_count, a->silent[i].start < inside.start);
    for (; i < a->silent_count && a->silent[i].end <= inside.end; i++)
        lens_copy_bytes(m, a->silent[i].start, a->silent[i].end);
}

/* Whether the base has a space on one side of token i, over what does not print. */
static bool has_space(const lens_leaf *l, uint32_t i, int way)
{
    const lens_token *t = &l->m->source->tokens[i];
    for (uint32_t at = i; at > l->source->from && at + 1 < l->source->to;) {
        at = (uint32_t)((int64_t)at + way), t += way;
        if (lens_prints(t))
            return lens_is_space(t);
    }
    return false;
}

/* Whether silent token i of the base, at a place of the edited row, has spaces and words for neighbours as it had. */
static bool fits_at(const lens_leaf *l, uint32_t i, size_t at)
{
    const lens_pieces *c = l->m->edited;
    bool before = at && lens_is_space_at(c, &l->c, at - 1), behind = lens_is_space_at(c, &l->c, at);
    if (lens_splits_group(c, &l->c, at) || (at && lens_token_at(c, &l->c, at - 1)->kind == LENS_MARK))
        return false;
    return has_space(l, i, -1) ? before || behind : !before || has_space(l, i, 1) == behind;
}

/* Where among edited[c, c_end) token i of the base stands, which stood behind seen of count printed tokens: behind one of them, if it
 * did so. */
static size_t proportional(const lens_leaf *l, const lens_change *x, uint32_t i, size_t seen, size_t count)
{
    size_t n = x->c_end - x->c, share = count ? (2 * seen * n + count) / (2 * count) : n;
    size_t first = x->c + (seen && n && !share ? 1 : share);
    if (l->placed)
        first = seen ? l->placed[seen - 1] : x->c;
    size_t at = first;
    const lens_pieces *c = l->m->edited;
    bool silent = l->m->source->tokens[i].kind == LENS_SILENT;
    while (silent && at < x->c_end && at < first + LENS_FAR && !fits_at(l, i, at))
        at++;
    if (silent && fits_at(l, i, at))
        first = at;
    while (first < x->c_end && (lens_splits_group(c, &l->c, first) || (first > x->c && lens_token_at(c, &l->c, first - 1)->kind == LENS_MARK)))
        first++;
    return first < x->c_end ? first : x->c_end;
}

/* Writes a silent construct before edited token at. Spaces that set it apart still do, where a space more does not show. */
static void write_silent(lens_leaf *l, uint32_t i, size_t at)
{
    lens_merge *m = l->m;
    bool before = at && !lens_is_space_at(m->edited, &l->c, at - 1), behind = at < l->c.count && !lens_is_space_at(m->edited, &l->c, at);
    const lens_token *t = &m->source->tokens[i];
    bool silent = t->kind == LENS_SILENT;
    if (m->moved.source[i] && !l->part)
        return;
    if (silent && before && !behind && at < l->c.count && has_space(l, i, -1) && m->out->size && m->out->data[m->out->size - 1] != ' ')
        wm_buffer_add_char(m->out, ' ');
    copy_silent(l, i, (wm_span){t->start, t->end});
    if (silent && behind && !before && has_space(l, i, 1))
        wm_buffer_add_char(m->out, ' ');
}

/* Whether something silent in words that go stays with what is beside them. Of -{ }- either all goes, or all stays: one part of it
 * alone would be text. */
static bool stays_beside(const lens_leaf *l, const lens_change *x, const lens_token *t, bool at_end)
{
    const lens_pieces *a = l->m->source;
    if (t->kind != LENS_SILENT || !lens_hidden_side(t))
        return t->kind == LENS_SILENT && at_end;
    return t->node->u.whole.start < a->tokens[x->a].start || t->node->u.whole.end > a->tokens[x->a_end - 1].end;
}

/* Whether something silent stands in the token, as in a link's target. What a mark of a class has in it is merged with the mark. */
static bool holds_silent(const lens_pieces *a, const lens_token *t)
{
    size_t i;
    if (!(t->kind == LENS_WORD && t->inner) && t->kind != LENS_ATOM && (t->kind != LENS_MARK || lens_class_of(t) != LENS_NO_CLASS))
        return false;
    WM_SEARCH(i, 0, a->silent_count, a->silent[i].start < t->start);
    return i < a->silent_count && a->silent[i].end <= t->end;
}

static void write_spaces(lens_leaf *l, size_t *spaces)
{
    for (; *spaces; --*spaces)
        wm_buffer_add_char(l->m->out, ' ');
}

/* What does not print stands between the new words in proportion. A deletion takes along what stands between its words. */
static void write_change(lens_leaf *l, const lens_change *x)
{
    lens_merge *m = l->m;
    const lens_pieces *a = m->source;
    bool replaced = x->c < x->c_end || l->rewritten;
    size_t at = x->c, seen = 0, count = 0, words = 0, seen_words = 0, spaces = x->spaces;
    for (uint32_t i = x->a; i < x->a_end; i++) {
        count += lens_prints(&a->tokens[i]);
        words += lens_prints(&a->tokens[i]) && !lens_is_space(&a->tokens[i]);
    }
    for (uint32_t i = x->a; i < x->a_end; i++) {
        const lens_token *t = &a->tokens[i];
        bool silent = t->kind == LENS_SILENT || holds_silent(a, t) || is_tag_space(t);
        seen += lens_prints(t);
        seen_words += lens_prints(t) && !lens_is_space(t);
        bool beside = stays_beside(l, x, t, !seen_words || seen_words == words);
        if (t->kind != LENS_CATEGORY && (!silent || !(replaced || beside)))
            continue;
        size_t to = proportional(l, x, i, seen, count);
        if (to > at) {
            copy_moved(l, x, at, to);
            at = to;
        }
        if (at == x->c_end)
            write_spaces(l, &spaces);
        write_silent(l, i, at);
    }
    copy_moved(l, x, at, x->c_end);
    write_spaces(l, &spaces);
    for (uint32_t i = x->a; i < x->a_end; i++)
        if (lens_is_link_end(&a->tokens[i]) && !lens_holds_close(l, x, a->tokens[i].node))
            lens_copy_source(m, i, i + 1);
}

/* A caption for a file that has none needs its bar. */
static void write_bar(lens_leaf *l, const lens_change *x)
{
    wm_buffer *out = l->m->out;
    if (lens_fills_caption(l, x) && out->size && out->data[out->size - 1] != '|')
        wm_buffer_add_char(out, '|');
}

/* Told of the steps of a loop that a page can make long: whether it goes on. */
static bool goes_on(lens_leaf *l, size_t steps)
{
    l->m->failed |= !wm_budget_tick(l->m->source->doc.arena.budget, steps);
    return !l->m->failed;
}

static void write_leaf(lens_leaf *l)
{
    uint32_t at = l->source->from;
    for (size_t i = 0; i < l->count && goes_on(l, 1); i++) {
        const lens_change *x = &l->changes[i];
        if (x->a < at)
            continue;
        copy_base(l, at, x->a);
        write_bar(l, x);
        write_change(l, x);
        at = x->a_end;
    }
    copy_base(l, at, l->source->to);
}

static bool is_one_line(const lens_pieces *p, const lens_unit *u)
{
    if (u->kind == LENS_HEADING)
        return true;
    lens_unit_kind kind = u->parent == LENS_NO_UNIT ? LENS_PAGE : (lens_unit_kind)p->units[u->parent].kind;
    return lens_is_item((uint8_t)kind);
}

/* Attributes that would go with the markup of a container: the printer writes none of its own. */
static bool loses_attributes(const lens_merge *m, const lens_unit *a, const lens_unit *c)
{
    wm_slice edited = lens_range(m->edited, c->from, c->to);
    for (uint32_t i = a->from; i < a->to; i++) {
        const lens_token *t = &m->source->tokens[i];
        wm_slice s = lens_bytes(m->source, t->start, t->end);
        if (t->kind == LENS_STRUCT && s.size && memchr(s.data, '=', s.size) && wm_find(edited, wm_trim(s), 0) == WM_NONE)
            return true;
    }
    return false;
}

/* What is copied word by word has tags around what wants them: without those of a <nowiki> that the printer wrote around some. The
 * end of tokens [from, to) before its beginning; whether token at is its end, which began at a token from first on. */
static uint32_t without_nowiki(const lens_pieces *c, uint32_t from, uint32_t to)
{
    while (to > from && lens_is_nowiki_glue(&c->tokens[to - 1]) && c->tokens[to - 1].start == c->tokens[to - 1].node->span.start)
        to--;
    return to;
}

static bool ends_nowiki(const lens_pieces *c, uint32_t first, uint32_t at)
{
    const lens_token *t = &c->tokens[at];
    return lens_is_nowiki_glue(t) && t->end == t->node->span.end && t->node->span.end > c->tokens[first].start && t->node == c->tokens[at - 1].node;
}

/* For each printing token of the base the place in the edited row behind it: behind the one that it still is, or the last such. */
static void find_placed(lens_leaf *l)
{
    size_t b = 0, c = 0;
    l->placed = calloc(l->a.count + 1, sizeof *l->placed);
    l->m->failed |= !l->placed;
    for (size_t i = 0; l->placed && i <= l->count; i++) {
        const lens_change *x = i < l->count ? &l->changes[i] : NULL;
        for (size_t stop = x ? x->b : l->b.count; b < stop; b++, c++)
            if (l->of[b] != WM_NONE)
                l->placed[l->of[b]] = c + 1;
        b = x ? x->b_end : b;
        c = x ? x->c_end : c;
    }
    for (size_t i = 1; l->placed && i < l->a.count; i++)
        l->placed[i] = l->placed[i] ? l->placed[i] : l->placed[i - 1];
}

void lens_emit_anew(lens_merge *m, uint32_t source, uint32_t edited)
{
    lens_leaf l = {.m = m, .source = &m->source->units[source], .edited = &m->edited->units[edited]};
    const lens_unit *a = l.source, *c = l.edited;
    prepare(&l);
    if (!m->failed)
        find_placed(&l);
    if (!l.c.count || loses_attributes(m, a, c)) {
        m->lost = true;
        lens_copy_edited(m, c->from, c->to);
    } else if (!m->failed) {
        /* What opens and closes the unit stands around its words. */
        lens_change all = {.c = 0, .c_end = l.c.count, .a = a->from, .a_end = a->to};
        uint32_t behind = l.c.tokens[l.c.count - 1] + 1;
        lens_copy_edited(m, c->from, without_nowiki(m->edited, c->from, l.c.tokens[0]));
        write_change(&l, &all);
        lens_copy_edited(m, behind + (behind < c->to && ends_nowiki(m->edited, l.c.tokens[0], behind)), c->to);
    }
    release(&l);
}

static void prepare(lens_leaf *l)
{
    enum { STEP = 1024 }; /* each of these is a walk over all tokens */
    lens_merge *m = l->m;
    if (!l->part) {
        l->printed = &m->printed->units[l->edited->twin];
        l->source = &m->source->units[l->printed->twin];
    }
    lens_fill_row(l, &l->a, m->source, l->source);
    lens_fill_row(l, &l->b, m->printed, l->printed);
    lens_fill_row(l, &l->c, m->edited, l->edited);
    if (goes_on(l, STEP))
        lens_align(l);
    if (goes_on(l, STEP))
        lens_find_changes(l);
}

static void release(lens_leaf *l)
{
    free(l->a.tokens);
    free(l->b.tokens);
    free(l->c.tokens);
    free(l->of);
    free(l->lines);
    free(l->placed);
    free(l->changes);
}

lens_leaf_change *lens_leaf_changes(lens_merge *m, uint32_t edited, size_t *count)
{
    lens_leaf l = {.m = m, .edited = &m->edited->units[edited]};
    prepare(&l);
    lens_leaf_change *out = l.count && !m->failed ? malloc(l.count * sizeof *out) : NULL;
    for (size_t i = 0; out && i < l.count; i++) {
        const lens_change *x = &l.changes[i];
        bool b = x->b < x->b_end, c = x->c < x->c_end;
        out[i] = (lens_leaf_change){b ? l.b.tokens[x->b] : 0, b ? l.b.tokens[x->b_end - 1] + 1 : 0,
                                    c ? l.c.tokens[x->c] : 0, c ? l.c.tokens[x->c_end - 1] + 1 : 0};
    }
    *count = out ? l.count : 0;
    release(&l);
    return out;
}

bool lens_source_range(lens_merge *m, uint32_t unit, uint32_t from, uint32_t to, uint32_t *source, uint32_t *source_end)
{
    lens_leaf l = {.m = m, .printed = &m->printed->units[unit]};
    l.source = &m->source->units[l.printed->twin];
    lens_fill_row(&l, &l.a, m->source, l.source);
    lens_fill_row(&l, &l.b, m->printed, l.printed);
    if (!m->failed)
        lens_align(&l);
    bool found = !m->failed;
    size_t first = 0, last = l.b.count;
    while (first < l.b.count && l.b.tokens[first] < from)
        first++;
    while (last > first && l.b.tokens[last - 1] >= to)
        last--;
    found = found && first < last && l.of[first] != WM_NONE && l.of[last - 1] != WM_NONE &&
            !lens_splits_group(m->source, &l.a, l.of[first]) && !lens_splits_group(m->source, &l.a, l.of[last - 1] + 1);
    if (found) {
        *source = l.a.tokens[l.of[first]];
        *source_end = l.a.tokens[l.of[last - 1]] + 1;
    }
    release(&l);
    return found;
}

/* Newlines that stood before what is gone from the leaf's end go with it: behind a category they print nothing while words follow,
 * and then they would end the item. */
static void drop_newlines(const lens_leaf *l, size_t from)
{
    wm_buffer *out = l->m->out;
    wm_slice own = lens_range(l->m->source, l->source->from, l->source->to);
    if (!l->count || wm_ends_with(own, WM_LIT("\n")))
        return;
    while (out->size > from && out->data[out->size - 1] == '\n')
        out->size--;
}

/* The space with which a line begins makes it code; it goes where the line became an item, which has one behind its marker. */
static void drop_line_space(const lens_leaf *l, size_t from)
{
    wm_buffer *out = l->m->out;
    uint32_t box = l->edited->parent;
    bool item = box != LENS_NO_UNIT && lens_is_item(l->m->edited->units[box].kind);
    size_t words = from;
    while (words < out->size && out->data[words] == ' ')
        words++;
    if (l->source->kind != LENS_LINES || !item || words == from)
        return;
    memmove(out->data + from, out->data + words, out->size - words);
    out->size -= words - from;
}

void lens_emit_leaf(lens_merge *m, uint32_t source, uint32_t edited)
{
    lens_leaf l = {.m = m, .source = &m->source->units[source], .edited = &m->edited->units[edited]};
    l.one_line = is_one_line(m->edited, l.edited) && !is_one_line(m->source, l.source);
    const wm_node *n = l.source->node;
    l.poem = n && n->parent && n->parent->type == WM_NODE_POEM;
    prepare(&l);
    if (!m->failed) {
        lens_find_places(&l);
        lens_find_parted(&l);
        size_t from = m->out->size;
        write_leaf(&l);
        drop_newlines(&l, from);
        drop_line_space(&l, from);
    }
    release(&l);
}

void lens_copy_words(lens_merge *m, const lens_unit *u)
{
    uint32_t from = u->from, to = u->to, at = from;
    for (uint32_t i = from; i < to; i++) {
        const lens_move *move = lens_move_at(m, i);
        if (!move || move->to > to)
            continue;
        lens_leaf l = {.m = m, .one_line = is_one_line(m->edited, u) && !is_one_line(m->source, &m->source->units[move->unit])};
        lens_copy_edited(m, at, without_nowiki(m->edited, at, i));
        copy_move(&l, move);
        at = move->to;
        at += at < to && ends_nowiki(m->edited, move->from, at);
        if (at < to && copy_newline(m, u, move, at))
            while (at < to && lens_is_space(&m->edited->tokens[at]))
                at++;
        i = at - 1;
    }
    lens_copy_edited(m, at, to);
}
