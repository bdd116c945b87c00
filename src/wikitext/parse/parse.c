/* parse.c - the parser: a page and the runs in it.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "wikitext/parse/parse_private.h"

bool parse_grow(wm_parser *parser, void *array, size_t *capacity, size_t count, size_t element)
{
    if (wm_budget_grow(parser->doc->arena.budget, array, capacity, count, element))
        return true;
    parser->failed = true;
    return false;
}

wm_parser *wm_parser_new(const wm_site *site)
{
    wm_parser *parser = calloc(1, sizeof *parser);
    if (!parser)
        return NULL;
    parser->site = site;
    parser->names.table = wt_tag_number(WM_LIT("table"));
    parser->names.caption = wt_tag_number(WM_LIT("caption"));
    parser->names.tr = wt_tag_number(WM_LIT("tr"));
    parser->names.td = wt_tag_number(WM_LIT("td"));
    parser->names.th = wt_tag_number(WM_LIT("th"));
    parser->names.pre = wt_tag_number(WM_LIT("pre"));
    return parser;
}

void wm_parser_free(wm_parser *parser)
{
    if (!parser)
        return;
    for (size_t i = 0; i < MAX_RUNS; i++) {
        run *r = &parser->runs[i];
        wm_buffer_free(&r->buffer);
        wm_buffer_free(&r->spare);
        free(r->items);
        free(r->tags);
        free(r->links);
        free(r->categories);
        free(r->swallowed);
        free(r->stack);
    }
    wm_buffer_free(&parser->scratch);
    free(parser->openings);
    free(parser->frames);
    free(parser->quotes);
    free(parser->open_tags);
    free(parser->holes);
    free(parser);
}

/* Whether leaves that print nothing may stand directly in the node. */
static bool takes_leaves(const wm_node *n)
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
    case WM_NODE_POEM:
    case WM_NODE_REF:
        return true;
    default:
        return false;
    }
}

static void add_stray(wm_parser *parser, run *r, item *it)
{
    wm_node holder;
    memset(&holder, 0, sizeof holder);
    wm_node *n;
    if (it->kind == ITEM_EXTENSION || it->kind == ITEM_INVALID) { /* in markup they print nothing */
        n = wm_node_new(parser->doc, WM_NODE_EXTENSION, it->start, it->end);
        if (n && it->kind == ITEM_EXTENSION)
            parse_fill_extension_tag(parser, it, n);
        it->used = true;
    } else {
        n = parse_add_item_node(parser, r, it, &holder, true);
    }
    if (!n)
        return;
    n->parent = n->prev = n->next = NULL;
    if (parser->last_stray)
        parser->last_stray->next = n;
    else
        parser->doc->strays = n;
    parser->last_stray = n;
}

/* Where the walk of place_items stands: before child, in at. */
typedef struct place {
    wm_node *root, *at, *child;
} place;

/* Puts an item where it stands between blocks; inner: or among the words of one. */
static void place_item(wm_parser *parser, run *r, place *p, item *it, bool inner)
{
    bool category = it->kind == ITEM_CATEGORY;
    uint32_t start = category ? it->node_start : it->start, end = category ? it->node_end : it->end;
    while (p->at != p->root && start >= p->at->span.end) {
        p->child = p->at->next;
        p->at = p->at->parent;
    }
    for (;;) {
        while (p->child && (p->child->span.end <= start && p->child->span.start < end))
            p->child = p->child->next;
        if (!p->child || p->child->span.start > start || !(takes_leaves(p->child) || (inner && p->child->first)))
            break;
        p->at = p->child;
        p->child = p->at->first;
    }
    bool in_markup = it->kind == ITEM_EXTENSION || it->kind == ITEM_INVALID || it->constant || (!inner && !takes_leaves(p->at));
    it->constant = '\0'; /* in markup it prints nothing by itself */
    if (in_markup || (p->child && p->child->span.start < end && p->child->span.end > start)) {
        add_stray(parser, r, it);
        return;
    }
    wm_node *n = parse_add_item_node(parser, r, it, p->at, true);
    if (!n)
        return;
    if (p->child && n != p->child) {
        wm_node_unlink(n);
        wm_node_insert_before(p->child, n);
    }
    for (wm_node *up = p->at; up != p->root && up->span.end < n->span.end; up = up->parent)
        up->span.end = n->span.end;
}

/* Puts the items that no text took in where they stand: a walk in source order, never back. */
static void place_items(wm_parser *parser, run *r, wm_node *root)
{
    place p = {root, root, root->first};
    size_t swallowed = r->swallowed_count;
    for (size_t i = 0; i <= r->item_count && parse_goes_on(parser, 1); i++) {
        item *it = i < r->item_count ? &r->items[i] : NULL;
        if (it && it->used)
            continue;
        uint32_t start = !it ? UINT32_MAX : it->kind == ITEM_CATEGORY ? it->node_start : it->start;
        for (; swallowed && r->swallowed[swallowed - 1].start < start; swallowed--)
            place_item(parser, r, &p, &r->swallowed[swallowed - 1], true);
        if (it)
            place_item(parser, r, &p, it, it->apart);
    }
}

/* Inside <references>, where notes are all that counts. */
static void add_items_only(wm_parser *parser, run *r, wm_node *parent)
{
    for (size_t i = 0; i < r->item_count && parse_goes_on(parser, 1); i++) {
        item *it = &r->items[i];
        if (it->kind == ITEM_INVALID)
            continue;
        if (it->kind != ITEM_EXTENSION || parse_extension_is_ref(it)) {
            parse_add_item_node(parser, r, it, parent, false);
            continue;
        }
        wm_node *n = wm_node_new(parser->doc, WM_NODE_EXTENSION, it->start, it->end);
        if (!n)
            return;
        parse_fill_extension_tag(parser, it, n);
        wm_node_append(parent, n);
    }
}

bool parse_run(wm_parser *parser, wm_node *parent, uint32_t start, uint32_t end, unsigned flags)
{
    if (start >= end || parser->failed)
        return !parser->failed;
    if (parser->depth == MAX_RUNS) { /* more kinds of extension tags nested than there are */
        wm_node *n = wm_node_new(parser->doc, WM_NODE_PARAGRAPH, start, end);
        if (n)
            wm_node_append(parent, n);
        return n != NULL;
    }
    run *r = &parser->runs[parser->depth++];
    r->source_start = start;
    r->source_end = end;
    r->poem = flags & RUN_POEM;
    r->blocks = !(flags & (RUN_ITEMS_ONLY | RUN_NO_BLOCKS));
    r->swallowed_count = 0;
    bool ok = parse_preprocess(parser, r) && parse_expand(parser, r);
    if (ok && !(flags & RUN_ITEMS_ONLY))
        ok = parse_scan(parser, r);
    if (ok && (flags & RUN_ITEMS_ONLY)) {
        add_items_only(parser, r, parent);
    } else if (ok && (flags & RUN_NO_BLOCKS)) {
        parse_add_inlines(parser, r, parent, 0, r->text.size, NULL, 0);
    } else if (ok) {
        parse_blocks(parser, r, parent, flags);
        place_items(parser, r, parent);
    }
    parser->depth--;
    return ok && !parser->failed;
}

/* Merges two lists of strays in source order. */
static wm_node *merge_strays(wm_node *a, wm_node *b)
{
    wm_node *first = NULL, **to = &first;
    while (a && b) {
        wm_node **less = a->span.start <= b->span.start ? &a : &b;
        *to = *less;
        *less = (*less)->next;
        to = &(*to)->next;
    }
    *to = a ? a : b;
    return first;
}

/* Sorts the strays by their place. A run that lies inside another ends first, so its strays were added first.
 * Merge sort from the bottom: sorted[i] holds 2^i strays. */
static void sort_strays(wm_doc *doc)
{
    wm_node *sorted[32] = {NULL}, *n = doc->strays;
    while (n) {
        wm_node *one = n;
        n = n->next;
        one->next = NULL;
        size_t i = 0;
        for (; i < 31 && sorted[i]; i++) {
            one = merge_strays(sorted[i], one);
            sorted[i] = NULL;
        }
        sorted[i] = merge_strays(sorted[i], one);
    }
    doc->strays = NULL;
    for (size_t i = 0; i < 32; i++)
        doc->strays = merge_strays(sorted[i], doc->strays);
}

void wm_parser_trust(wm_parser *parser, bool valid)
{
    parser->trusting = valid;
}

void wm_parser_set_hiding(wm_parser *parser, wm_hiding hiding)
{
    parser->hiding = hiding;
}

wm_status wm_parse(wm_parser *parser, wm_doc *doc, wm_slice source, int ns, wm_slice title)
{
    wm_doc_reset(doc);
    doc->source = source;
    if (source.size >= UINT32_MAX)
        return WM_BAD_INPUT;
    parser->doc = doc;
    parser->source = source.data ? source : WM_LIT("");
    parser->ns = ns;
    parser->title = title;
    parser->failed = false;
    parser->has_invalid = !parser->trusting && !wm_utf8_is_text(parser->source);
    parser->depth = 0;
    parser->frames_used = parser->quotes_used = parser->open_tags_used = 0;
    parser->last_stray = NULL;
    parser->list_count = parser->hole_count = 0;
    doc->root = wm_node_new(doc, WM_NODE_DOCUMENT, 0, (uint32_t)source.size);
    if (!doc->root)
        return WM_NO_MEMORY;
    parse_run(parser, doc->root, 0, (uint32_t)source.size, 0);
    if (parser->hole_count)
        parse_hide_brackets(parser);
    if (parser->hiding.sections.size)
        parse_drop_sections(parser);
    sort_strays(doc);
    return parser->failed || doc->arena.failed ? WM_NO_MEMORY : WM_OK;
}
