/* pieces_leaf.c - the unit of one leaf: where its tokens begin and end.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/pieces_private.h"

static bool is_blank(const lens_pieces *p, uint32_t token)
{
    const lens_token *t = &p->tokens[token];
    return t->kind == LENS_SPACE || (t->kind == LENS_GLUE && !wm_trim(lens_bytes(p, t->start, t->end)).size);
}

static bool is_nowiki_tag(const lens_pieces *p, uint32_t token)
{
    const lens_token *t = &p->tokens[token];
    return t->kind == LENS_GLUE && t->node && t->node->type == WM_NODE_NOWIKI;
}

/* Whether the next token begins a line. A comment alone on a line has the newline behind it. */
static bool ends_line(const lens_pieces *p, const lens_token *t)
{
    bool silent = t->kind == LENS_SPACE || t->kind == LENS_SILENT || t->kind == LENS_GLUE;
    return silent && t->end > t->start && p->source.data[t->end - 1] == '\n';
}

/* Shrinks a leaf to the lines of its printing tokens; the rest goes to the gaps around it. A leaf that prints
 * nothing is dropped. */
static void trim_leaf(lens_builder *b, uint32_t i)
{
    lens_pieces *p = b->p;
    lens_unit *u = &p->units[i];
    uint32_t first = u->from, last = u->to;
    lens_pieces_go_on(p, last - first); /* a pass over them is short; there are a few */
    while (first < last && !(lens_prints(&p->tokens[first]) && p->tokens[first].kind != LENS_SPACE))
        first++;
    while (last > first && !(lens_prints(&p->tokens[last - 1]) && p->tokens[last - 1].kind != LENS_SPACE))
        last--;
    if (first == last && u->kind != LENS_HEADING) {
        u->to = u->from;
        return;
    }
    if (first == last)
        return;
    uint32_t low = first, high = last;
    while (low > u->from && !ends_line(p, &p->tokens[low - 1]) && p->tokens[low - 1].kind != LENS_CATEGORY)
        low--;
    /* Lines of code end as they begin, with all that is silent on them. */
    high = u->kind == LENS_LINES ? u->to : high;
    while (high < u->to && !(p->tokens[high].kind == LENS_SPACE && p->source.data[p->tokens[high].start] == '\n') &&
           p->tokens[high].kind != LENS_CATEGORY)
        high++;
    while (low < first && is_blank(p, low))
        low++;
    while (high > last && is_blank(p, high - 1))
        high--;
    lens_pieces_go_on(p, u->to - u->from);
    /* Newlines that lead to nothing stand between blocks. */
    for (uint32_t t = u->from; t < u->to; t++)
        if (((t < low && u->kind != LENS_LINES) || t >= high) && p->tokens[t].kind == LENS_SPACE)
            p->tokens[t].kind = p->source.data[p->tokens[t].start] == '\n' ? LENS_NEWLINE : LENS_GLUE;
    /* Tags on lines of their own go with the text that they enclose. */
    uint32_t start = u->kind == LENS_LINES ? u->from : low, end = high;
    for (uint32_t t = low; t-- > u->from;)
        if (t < start && is_nowiki_tag(p, t) && p->tokens[t].node->span.end > p->tokens[first].start)
            start = t;
    for (uint32_t t = high; t < u->to; t++)
        if (is_nowiki_tag(p, t) && p->tokens[t].node->span.start < p->tokens[last - 1].end)
            end = t + 1;
    for (uint32_t t = high; t < end; t++)
        if (p->tokens[t].kind == LENS_GLUE)
            p->tokens[t].kind = LENS_STRUCT;
    u->from = start;
    u->to = end;
}

static void drop_unit(lens_builder *b, uint32_t i)
{
    lens_pieces *p = b->p;
    lens_unit *u = &p->units[i];
    lens_unit *parent = &p->units[u->parent];
    if (u->prev != LENS_NO_UNIT)
        p->units[u->prev].next = LENS_NO_UNIT;
    else
        parent->first = LENS_NO_UNIT;
    parent->last = u->prev;
    u->parent = LENS_NO_UNIT;
    if (i + 1 == p->unit_count)
        p->unit_count--;
}

static uint32_t past_spaces(const lens_pieces *p, uint32_t at, uint32_t end)
{
    while (at < end && p->source.data[at] == ' ')
        at++;
    return at;
}

/* Spaces before the signs that end a heading are part of them. */
static void join_spaces(lens_builder *b, uint32_t from)
{
    lens_pieces *p = b->p;
    size_t n = p->token_count;
    if (n < 2 || p->tokens[n - 1].kind != LENS_MARK)
        return;
    while (n - 2 > from && (p->tokens[n - 2].kind == LENS_SPACE || p->tokens[n - 2].kind == LENS_GLUE)) {
        uint32_t start = p->tokens[n - 2].start;
        p->tokens[n - 2] = p->tokens[n - 1];
        p->tokens[n - 2].start = start;
        p->token_count = --n;
    }
}

static bool is_block_tag(const lens_token *t)
{
    return t->kind == LENS_ATOM && t->node && t->node->type == WM_NODE_HTML_TAG && wm_tag_is_block(t->node->u.tag.name);
}

/* Tags of blocks in text between a table's rows print as blocks: the text on both sides is apart. Unit i covers all of it. */
static void split_at_tags(lens_builder *b, uint32_t i)
{
    lens_pieces *p = b->p;
    uint32_t from = p->units[i].from, to = p->units[i].to;
    const wm_node *n = p->units[i].node;
    uint32_t tag = from;
    while (tag < to && lens_pieces_go_on(p, 1) && !is_block_tag(&p->tokens[tag]))
        tag++;
    if (tag == to || p->failed)
        return;
    uint32_t parent = b->unit;
    drop_unit(b, i);
    b->unit = parent;
    while (from < to) {
        bool sole = is_block_tag(&p->tokens[from]);
        uint32_t end = from + 1;
        while (!sole && end < to && !is_block_tag(&p->tokens[end]))
            end++;
        uint32_t u = lens_open_unit(b, sole ? LENS_SOLE : LENS_TEXT, n);
        if (u == LENS_NO_UNIT)
            return;
        p->units[u].leaf = true;
        p->units[u].from = from;
        lens_close_unit(b);
        p->units[u].to = end;
        if (sole)
            p->tokens[from].key = lens_mix(LENS_ATOM, lens_mix(WM_NODE_HTML_BLOCK, lens_tag_key(p, p->tokens[from].node)));
        else
            trim_leaf(b, u);
        p->units[u].open = p->units[u].from;
        p->units[u].close = p->units[u].to;
        if (p->units[u].from == p->units[u].to)
            drop_unit(b, u);
        from = end;
    }
}

void lens_build_leaf(lens_builder *b, const wm_node *n)
{
    lens_pieces *p = b->p;
    lens_unit_kind kind = lens_kind_of(n);
    uint32_t i = lens_open_unit(b, kind, n);
    if (i == LENS_NO_UNIT)
        return;
    p->units[i].leaf = true;
    lens_taker *t = &b->take;
    if (kind == LENS_CODE)
        lens_take_gap(t, n->span.start, LENS_GLUE, 0, n);
    t->at = n->span.start;
    if (kind == LENS_CODE) {
        lens_take_code(t, n);
    } else if (kind == LENS_SOLE) {
        uint64_t key = n->type == WM_NODE_RULE ? n->type : lens_mix(n->type, lens_tag_key(p, n));
        lens_take(t, LENS_ATOM, n->span.start, n->span.end, key, n);
    } else {
        bool marks = n->type == WM_NODE_HEADING;
        uint32_t inside = n->first ? n->first->span.start : n->span.end;
        if (marks)
            lens_take(t, LENS_MARK, n->span.start, n->first ? past_spaces(p, inside, n->span.end) : n->span.end, lens_mix(n->type, n->level), n);
        if (n->type == WM_NODE_IMAGE && !n->first) {
            lens_take_file(t, n, n->span.end);
        } else if (n->type == WM_NODE_IMAGE) {
            /* a line of a gallery: a file and its caption */
            lens_take(t, LENS_MARK, n->span.start, inside, lens_mix(lens_mark_key(p, n), false), n);
        }
        lens_take_inlines(t, n);
        if (n->type == WM_NODE_IMAGE)
            lens_take(t, LENS_MARK, t->at, n->span.end, lens_mix(lens_mark_key(p, n), true), n);
        if (t->at < n->span.end)
            lens_take(t, marks ? LENS_MARK : LENS_GLUE, t->at, n->span.end, lens_mix(n->level, 2), n);
        if (marks)
            join_spaces(b, p->units[i].from);
    }
    lens_close_unit(b);
    lens_unit *u = &p->units[i];
    u->close = u->to;
    if (kind == LENS_TEXT || kind == LENS_LINES)
        trim_leaf(b, i);
    u = &p->units[i];
    u->open = u->from;
    u->close = u->to;
    if (u->from == u->to)
        drop_unit(b, i);
    else if (kind == LENS_TEXT && n->type == WM_NODE_PARAGRAPH)
        split_at_tags(b, i);
}
