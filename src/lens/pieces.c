/* pieces.c - the units of a page, and its footnotes.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/pieces_private.h"

/* ---- memory ---- */

bool lens_grow(bool *failed, void *array, size_t *capacity, size_t count, size_t element)
{
    if (count <= *capacity || wm_array_grow(array, capacity, count, element))
        return true;
    *failed = true;
    return false;
}

bool lens_pieces_grow(lens_pieces *p, void *array, size_t *capacity, size_t count, size_t element)
{
    p->failed = p->failed || !wm_budget_grow(p->doc.arena.budget, array, capacity, count, element);
    return !p->failed;
}

void lens_pieces_free(lens_pieces *p)
{
    wm_doc_free(&p->doc);
    wm_notes_free(&p->numbers);
    free(p->tokens);
    free(p->units);
    free(p->notes);
    free(p->categories);
    free(p->silent);
    memset(p, 0, sizeof *p);
}

/* ---- units ---- */

lens_unit_kind lens_kind_of(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_PARAGRAPH:
    case WM_NODE_IMAGE:
        return LENS_TEXT;
    case WM_NODE_HEADING:
        return LENS_HEADING;
    case WM_NODE_INDENT_PRE:
        return LENS_LINES;
    case WM_NODE_CODE_BLOCK:
        return LENS_CODE;
    case WM_NODE_LIST:
    case WM_NODE_GALLERY:
        return LENS_LIST;
    case WM_NODE_ITEM:
        return LENS_ITEM;
    case WM_NODE_TERM:
        return LENS_TERM;
    case WM_NODE_DESCRIPTION:
        return LENS_DESCRIPTION;
    case WM_NODE_BLOCKQUOTE:
        return LENS_QUOTE;
    case WM_NODE_TABLE:
        return LENS_TABLE;
    case WM_NODE_CAPTION:
        return LENS_CAPTION;
    case WM_NODE_ROW:
        return LENS_ROW;
    case WM_NODE_CELL:
        return LENS_CELL;
    case WM_NODE_RULE:
    case WM_NODE_HTML_BLOCK:
    case WM_NODE_REFERENCES:
        return LENS_SOLE;
    default:
        return LENS_PAGE;
    }
}

uint32_t lens_open_unit(lens_builder *b, lens_unit_kind kind, const wm_node *n)
{
    lens_pieces *p = b->p;
    if (!lens_pieces_grow(p, &p->units, &p->unit_capacity, p->unit_count + 1, sizeof *p->units))
        return LENS_NO_UNIT;
    uint32_t i = (uint32_t)p->unit_count++;
    lens_unit *u = &p->units[i];
    memset(u, 0, sizeof *u);
    u->kind = (uint8_t)kind;
    u->node = n;
    u->from = u->open = (uint32_t)p->token_count;
    u->first = u->last = u->next = u->prev = u->twin = u->now = LENS_NO_UNIT;
    u->parent = b->unit;
    if (b->unit != LENS_NO_UNIT) {
        lens_unit *parent = &p->units[b->unit];
        u->prev = parent->last;
        if (parent->last != LENS_NO_UNIT)
            p->units[parent->last].next = i;
        else
            parent->first = i;
        parent->last = i;
        u->path = parent->path;
        u->gallery = parent->gallery && parent->kind != LENS_CELL;
        u->html = (kind == LENS_ITEM) && parent->html;
    }
    if (n && (n->type == WM_NODE_LIST || n->type == WM_NODE_GALLERY)) {
        u->gallery = n->type == WM_NODE_GALLERY;
        u->html = n->type == WM_NODE_LIST && n->u.list.html;
    }
    if (lens_is_item((uint8_t)kind)) {
        unsigned list = n && n->parent && n->parent->type == WM_NODE_LIST ? n->parent->u.list.kind : 7;
        u->path = (uint32_t)lens_mix(lens_mix(u->path, kind), list * 2u + u->html);
    } else if (kind == LENS_CELL || kind == LENS_FOOTNOTE || kind == LENS_QUOTE) {
        u->path = 0;
    }
    b->unit = i;
    return i;
}

void lens_close_unit(lens_builder *b)
{
    if (b->unit == LENS_NO_UNIT) /* memory ran out before one was open */
        return;
    lens_unit *u = &b->p->units[b->unit];
    u->to = (uint32_t)b->p->token_count;
    if (u->close < u->open)
        u->close = u->to;
    b->unit = u->parent;
}

/* Where a block begins. Spaces before a table or code, which begin its line, are its own: before text, they would make it
 * code. */
static uint32_t block_start(const lens_builder *b, const wm_node *n)
{
    const char *s = b->p->source.data;
    uint32_t at = n->span.start;
    if ((n->type != WM_NODE_TABLE && n->type != WM_NODE_CODE_BLOCK) || n->parent->type != WM_NODE_DOCUMENT)
        return at;
    while (at > b->take.at && s[at - 1] == ' ')
        at--;
    return !at || s[at - 1] == '\n' ? at : n->span.start;
}

/* The start of the line that ends at end, if it begins in the gap before it; else end. */
static uint32_t line_start(const lens_builder *b, uint32_t end)
{
    const char *s = b->p->source.data;
    uint32_t at = end;
    while (at > b->take.at && s[at - 1] != '\n')
        at--;
    return at > 0 && s[at - 1] == '\n' ? at : end;
}

/* What ends an item in tags stands in no node. */
static void take_item_end(lens_builder *b)
{
    wm_slice s = b->p->source;
    uint32_t at = b->take.at;
    while (at < s.size && (s.data[at] == ' ' || s.data[at] == '\n'))
        at++;
    if (at + 5 <= s.size && wm_equal_nocase(wm_sub(s, at, at + 4), WM_LIT("</li"))) {
        size_t end = wm_find(s, WM_LIT(">"), at);
        if (end != WM_NONE)
            lens_take(&b->take, LENS_STRUCT, b->take.at, (uint32_t)end + 1, 0, NULL);
    }
}

static bool holds_cells(const wm_node *table)
{
    for (const wm_node *r = table->first; r; r = r->next)
        for (const wm_node *c = r->type == WM_NODE_ROW ? r->first : NULL; c; c = c->next)
            if (c->type == WM_NODE_CELL)
                return true;
    return false;
}

/* Whether the unit that is open is the node's own. */
static bool is_open(const lens_builder *b, const wm_node *n)
{
    return b->unit != LENS_NO_UNIT && b->p->units[b->unit].node == n;
}

/* A poem prints as its paragraphs, a table without cells as the text that stands in it, also that of its caption. */
static bool is_transparent(const lens_builder *b, const wm_node *n)
{
    if (n->type == WM_NODE_TABLE)
        return !holds_cells(n);
    if (n->type == WM_NODE_ROW || n->type == WM_NODE_CAPTION)
        return n->parent->type == WM_NODE_TABLE && !is_open(b, n->parent);
    return n->type == WM_NODE_POEM;
}

/* The same when all that stands in it was taken: then it has no unit. */
static bool was_transparent(const lens_builder *b, const wm_node *n)
{
    bool may = n->type == WM_NODE_TABLE || n->type == WM_NODE_ROW || n->type == WM_NODE_CAPTION || n->type == WM_NODE_POEM;
    return may && !is_open(b, n);
}

static bool is_block_container(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_DOCUMENT:
    case WM_NODE_LIST:
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
    case WM_NODE_BLOCKQUOTE:
    case WM_NODE_TABLE:
    case WM_NODE_CAPTION:
    case WM_NODE_ROW:
    case WM_NODE_CELL:
    case WM_NODE_GALLERY:
    case WM_NODE_POEM:
        return true;
    default:
        return false;
    }
}

/* The signs of a list that stand next, and only they on their line: of an item with nothing in it. */
static bool take_markers(lens_builder *b)
{
    wm_slice s = b->p->source;
    uint32_t end = b->take.at;
    while (end < s.size && memchr("*#:;", s.data[end], 4))
        end++;
    if (end == b->take.at || (end < s.size && s.data[end] != '\n'))
        return false;
    lens_take(&b->take, LENS_STRUCT, b->take.at, end, 0, NULL);
    return true;
}

/* Whether a description is nothing but a list, behind its term: the two print as one item with a list below it.
 *
 *     ; Pier         - Pier
 *     :* old             - old
 */
static bool joins_term(const wm_node *n)
{
    if (!n || n->type != WM_NODE_DESCRIPTION || !n->prev || n->prev->type != WM_NODE_TERM || n->parent->u.list.html)
        return false;
    const wm_node *list = n->first;
    return list && list == n->last && list->type == WM_NODE_LIST && !list->u.list.html && n->prev->first;
}

static void enter(lens_builder *b, const wm_node *n)
{
    lens_taker *t = &b->take;
    if (joins_term(n))
        return; /* the unit of its term is open */
    if (is_transparent(b, n)) {
        lens_take_gap(t, n->first ? n->first->span.start : n->span.end, LENS_STRUCT, n->type, n);
        return;
    }
    /* Markers of lists around a nested one belong to its first item. */
    bool part = n->parent && n->parent->type == WM_NODE_LIST && !n->parent->u.list.html;
    bool nested = n->type == WM_NODE_LIST && !n->u.list.html;
    lens_take_gap(t, nested || part ? line_start(b, n->span.start) : block_start(b, n), LENS_STRUCT, n->type, n);
    uint32_t i = lens_open_unit(b, joins_term(n->next) ? LENS_ITEM : lens_kind_of(n), n);
    if (i == LENS_NO_UNIT)
        return;
    const wm_node *first = n->first;
    /* The bytes up to what is inside open it; newlines behind them do not, but in a row of no cells. The place of an item
     * with nothing in it may end before its last sign. */
    if (!(part && !first && take_markers(b)) && !nested) {
        uint32_t stop = first ? first->span.start : n->span.end;
        if (first && first->type == WM_NODE_LIST && !first->u.list.html)
            stop = line_start(b, stop);
        while (stop > t->at && b->p->source.data[stop - 1] == '\n' && (first || n->type != WM_NODE_ROW))
            stop--;
        if (stop > t->at)
            lens_take(t, LENS_STRUCT, t->at, stop, n->type, n);
    }
    b->p->units[i].open = (uint32_t)b->p->token_count;
}

static void leave(lens_builder *b, const wm_node *n)
{
    lens_taker *t = &b->take;
    if (was_transparent(b, n)) {
        lens_take_gap(t, n->span.end, LENS_STRUCT, n->type, n);
        return;
    }
    uint32_t i = b->unit;
    if (i == LENS_NO_UNIT)
        return;
    const char *s = b->p->source.data;
    uint32_t gap = t->at;
    while (gap < n->span.end && (s[gap] == '\n' || s[gap] == ' ' || s[gap] == '\t'))
        gap++;
    bool closes = n->type == WM_NODE_TABLE || n->type == WM_NODE_GALLERY || n->type == WM_NODE_BLOCKQUOTE ||
                  (n->type == WM_NODE_LIST && n->u.list.html);
    lens_take_gap(t, closes ? gap : n->span.end, LENS_STRUCT, n->type, n);
    if (joins_term(n->next))
        return;
    b->p->units[i].close = (uint32_t)b->p->token_count;
    if (t->at < n->span.end)
        lens_take(t, LENS_STRUCT, t->at, n->span.end, lens_mix(n->type, 1), n);
    if (n->type == WM_NODE_ITEM && b->p->units[i].html)
        take_item_end(b);
    lens_close_unit(b);
}

/* A line of a gallery is an item with one paragraph, as the lists are that it prints as. */
static void build_gallery_line(lens_builder *b, const wm_node *n)
{
    lens_take_gap(&b->take, n->span.start, LENS_STRUCT, n->type, n);
    if (lens_open_unit(b, LENS_ITEM, n) == LENS_NO_UNIT)
        return;
    lens_build_leaf(b, n);
    lens_close_unit(b);
}

/* The place of the notes prints nothing where they stand at the file's end anyhow. */
static bool is_hidden(const lens_pieces *p, const wm_node *n)
{
    return p->rules.no_references && n->type == WM_NODE_REFERENCES;
}

static void build_node(lens_builder *b, const wm_node *n)
{
    lens_taker *t = &b->take;
    if ((n->type == WM_NODE_IMAGE || n->type == WM_NODE_PARAGRAPH) && n->parent->type == WM_NODE_GALLERY) {
        build_gallery_line(b, n);
    } else if (lens_is_silent(n) || n->type == WM_NODE_CATEGORY || lens_kind_of(n) == LENS_PAGE || is_hidden(b->p, n)) {
        lens_take_gap(t, n->span.start, LENS_STRUCT, n->parent->type, n->parent);
        lens_take_silent(t, n);
        if (!lens_is_silent(n) && n->type != WM_NODE_CATEGORY && !is_hidden(b->p, n) && !b->p->failed)
            b->p->tokens[b->p->token_count - 1].kind = LENS_GLUE;
    } else {
        lens_take_gap(t, block_start(b, n), LENS_STRUCT, n->parent->type, n->parent);
        lens_build_leaf(b, n);
    }
}

/* The unit of root and all below it; source bytes [from, to) are its own. */
static uint32_t build(lens_pieces *p, lens_unit_kind kind, const wm_node *root, uint32_t from, uint32_t to)
{
    lens_builder b = {.p = p, .unit = LENS_NO_UNIT};
    b.take.p = p;
    b.take.at = from;
    b.take.groups = (uint32_t)p->token_count + 1;
    uint32_t page = lens_open_unit(&b, kind, root);
    if (page == LENS_NO_UNIT)
        return page;
    const wm_node *n = root->first;
    while (n && !p->failed) {
        if (is_block_container(n)) {
            enter(&b, n);
            if (n->first) {
                n = n->first;
                continue;
            }
            leave(&b, n);
        } else {
            build_node(&b, n);
        }
        while (n && !n->next) {
            n = n->parent;
            if (n == root) {
                n = NULL;
                break;
            }
            leave(&b, n);
        }
        n = n ? n->next : NULL;
    }
    lens_take_gap(&b.take, to, LENS_STRUCT, root->type, root);
    p->units[page].close = (uint32_t)p->token_count;
    lens_close_unit(&b);
    return page;
}

/* `<p>` and `</p>` on the lines of a paragraph are in no node: they are the paragraph's. */
static void extend_leaf(lens_pieces *p, lens_unit *u)
{
    const lens_unit *parent = &p->units[u->parent];
    uint32_t low = u->prev != LENS_NO_UNIT ? p->units[u->prev].to : parent->open;
    uint32_t high = u->next != LENS_NO_UNIT ? p->units[u->next].from : parent->close;
    while (u->from > low && p->tokens[u->from - 1].kind == LENS_STRUCT && p->source.data[p->tokens[u->from - 1].start] == '<')
        u->from--;
    while (u->to < high && p->tokens[u->to].kind == LENS_STRUCT && p->source.data[p->tokens[u->to].start] == '<')
        u->to++;
    /* So are the tags of a poem that is one paragraph. */
    const wm_node *poem = u->node ? u->node->parent : NULL;
    if (poem && poem->type == WM_NODE_POEM && poem->first == poem->last) {
        while (u->from > low && p->tokens[u->from - 1].start >= poem->span.start)
            u->from--;
        while (u->to < high && p->tokens[u->to].end <= poem->span.end)
            u->to++;
    }
    u->open = u->from;
    u->close = u->to;
}

static void extend_leaves(lens_pieces *p)
{
    for (size_t i = 0; i < p->unit_count; i++) {
        lens_unit *u = &p->units[i];
        if (u->leaf && u->kind == LENS_TEXT && !u->gallery && u->parent != LENS_NO_UNIT &&
            (p->units[u->parent].kind == LENS_PAGE || p->units[u->parent].kind == LENS_CELL))
            extend_leaf(p, u);
    }
}

/* ---- footnotes ---- */

static uint32_t use_note(lens_pieces *p, size_t token)
{
    const wm_node *ref = p->tokens[token].node;
    uint32_t number = wm_notes_number(&p->numbers, ref);
    if (number > p->note_count) {
        if (!lens_pieces_grow(p, &p->notes, &p->note_capacity, p->note_count + 1, sizeof *p->notes))
            return 0;
        p->notes[p->note_count++] = (lens_note){.first = ref, .at = (uint32_t)token, .content = wm_notes_content(&p->numbers, number),
                                                .unit = LENS_NO_UNIT, .twin = LENS_NO_UNIT, .now = LENS_NO_UNIT};
    }
    if (number)
        p->notes[number - 1].uses++;
    return number;
}

/* Gives every marker its note, in order. */
static void number_notes(lens_pieces *p)
{
    wm_notes_clear(&p->numbers);
    for (const wm_node *n = p->doc.root; n && lens_pieces_go_on(p, 1); n = wm_node_step(p->doc.root, n))
        if (n->type == WM_NODE_REF)
            wm_notes_define(&p->numbers, n);
    for (size_t i = 0; i < p->token_count && lens_pieces_go_on(p, 1); i++)
        if (p->tokens[i].kind == LENS_NOTE)
            p->tokens[i].note = use_note(p, i);
}

static void build_notes(lens_pieces *p)
{
    for (size_t i = 0; i < p->note_count && !p->failed; i++) {
        const wm_node *ref = p->notes[i].content;
        if (!ref)
            continue;
        wm_slice raw = lens_bytes(p, ref->span.start, ref->span.end);
        size_t open = ref->first ? ref->first->span.start - ref->span.start : wm_find(raw, WM_LIT(">"), 0) + 1;
        size_t close = raw.size;
        while (close && raw.data[close - 1] != '<')
            close--;
        close = close ? close - 1 : raw.size;
        size_t before = p->token_count;
        if (close < open)
            continue;
        p->notes[i].unit = build(p, LENS_FOOTNOTE, ref, ref->span.start + (uint32_t)open, ref->span.start + (uint32_t)close);
        for (size_t t = before; t < p->token_count; t++)
            if (p->tokens[t].kind == LENS_NOTE)
                p->tokens[t].note = use_note(p, t);
    }
}

void lens_pieces_label(lens_pieces *p, const wm_note_label *labels, size_t count)
{
    size_t markers = 0, end = p->units[p->page].to;
    for (size_t i = 0; i < end && lens_pieces_go_on(p, 1); i++)
        markers += p->tokens[i].kind == LENS_NOTE;
    for (size_t i = 0, at = 0; i < end && markers && markers == count && lens_pieces_go_on(p, 1); i++) {
        const lens_token *t = &p->tokens[i];
        lens_note *n = t->kind == LENS_NOTE && t->note ? &p->notes[t->note - 1] : NULL;
        if (n && n->at == i)
            n->label = labels[at];
        at += t->kind == LENS_NOTE;
    }
}

/* ---- the whole ---- */

static void add_silent(lens_pieces *p, wm_span span)
{
    if (lens_pieces_grow(p, &p->silent, &p->silent_capacity, p->silent_count + 1, sizeof *p->silent))
        p->silent[p->silent_count++] = span;
}

static void collect(lens_pieces *p)
{
    for (size_t i = 0; i < p->token_count && lens_pieces_go_on(p, 1); i++) {
        if (p->tokens[i].kind != LENS_CATEGORY)
            continue;
        if (!lens_pieces_grow(p, &p->categories, &p->category_capacity, p->category_count + 1, sizeof *p->categories))
            return;
        p->categories[p->category_count++] = (uint32_t)i;
    }
    for (const wm_node *n = p->doc.root; n && lens_pieces_go_on(p, 1); n = wm_node_step(p->doc.root, n))
        if (lens_is_silent(n))
            add_silent(p, n->span);
}

static int by_place(const void *a, const void *b)
{
    const wm_span *x = a, *y = b;
    return x->start < y->start ? -1 : x->start > y->start ? 1 : 0;
}

static void collect_strays(lens_pieces *p)
{
    size_t before = p->silent_count;
    for (const wm_node *n = p->doc.strays; n && !p->failed; n = n->next)
        add_silent(p, n->span);
    if (p->silent_count > before)
        qsort(p->silent, p->silent_count, sizeof *p->silent, by_place);
}

wm_status lens_pieces_read(lens_pieces *p, wm_parser *parser, wm_slice source, int ns, wm_slice title)
{
    wm_status status = wm_parse(parser, &p->doc, source, ns, title);
    return status == WM_OK ? lens_pieces_build(p, source) : status;
}

wm_status lens_pieces_build(lens_pieces *p, wm_slice source)
{
    p->token_count = p->unit_count = p->note_count = p->category_count = p->silent_count = 0;
    p->failed = false;
    p->source = source;
    p->page = build(p, LENS_PAGE, p->doc.root, 0, (uint32_t)source.size);
    if (p->failed)
        return WM_NO_MEMORY;
    extend_leaves(p);
    number_notes(p);
    build_notes(p);
    collect(p);
    collect_strays(p);
    return p->failed || p->numbers.failed ? WM_NO_MEMORY : WM_OK;
}

size_t lens_behind_unread(wm_slice s, size_t at)
{
    bool comment = wm_starts_with(wm_sub(s, at, s.size), WM_LIT("<!--"));
    if (!comment && !wm_starts_with(wm_sub(s, at, s.size), WM_LIT("<nowiki>")))
        return at;
    wm_slice mark = comment ? WM_LIT("-->") : WM_LIT("</nowiki>");
    size_t end = wm_find(s, mark, at);
    return end == WM_NONE ? s.size : end + mark.size;
}
