/* parse_hidden.c - brackets that templates left empty, as text that is not shown.
 *
 * SPDX-License-Identifier: MIT
 *
 * Where templates print nothing, "X ({{lang|x}}; {{born}}) is" would read "X ( ; ) is". So such brackets, the space before
 * them and the marks that have nothing left to set apart are HIDDEN: "(a, {{t}})" is "(a)", "a, {{t}}, b" "a, b".
 * Brackets without a template in them are the author's: f() stays.
 *
 * The words of a line are taken as tokens. A pair of brackets is looked at when it closes, and is then one token of what
 * stands around it. A token of what does not print counts those before it up to a word. So each token is looked at once.
 */
#include <stdlib.h>

#include "page/prints.h"
#include "wikitext/parse/parse_private.h"

/* In the order in which they say more: up to HOLE nothing of it prints. */
typedef enum mark_kind { NEUTRAL, BLANK, SEPARATOR, HOLE, SIGN, OPENS, CLOSES, WORD } mark_kind;

/* The run of a mark that does not print: it and those before it, back to what prints. */
typedef struct mark {
    uint32_t start, end;
    uint32_t run;                 /* place of its first mark */
    uint32_t holes, separators;   /* how many are in it */
    uint32_t left, right;         /* places of its first and last separator */
    uint8_t kind;
} mark;

typedef struct hider {
    wm_parser *parser;
    const wm_node *container;
    struct mark *marks;
    size_t count, capacity;
    uint32_t *opens;           /* places of brackets that are open */
    size_t open_count, open_capacity;
    wm_span *spans;            /* to be hidden */
    size_t span_count, span_capacity;
} hider;

/* ---- tokens ---- */

static mark_kind kind_of(uint32_t c)
{
    switch (c) {
    case '(':
    case 0xff08:
        return OPENS;
    case ')':
    case 0xff09:
        return CLOSES;
    case ' ':
    case '\t':
    case '\n':
    case '\r':
    case 0xa0:
    case 0x3000:
        return BLANK;
    case ',':
    case ';':
    case ':':
    case 0x3001: /* the ideographic comma */
    case 0xff0c:
    case 0xff1a:
    case 0xff1b:
        return SEPARATOR;
    default:
        return wm_is_punctuation(c) ? SIGN : WORD;
    }
}

static void add_mark(hider *h, mark_kind kind, uint32_t start, uint32_t end)
{
    mark *last = h->count ? &h->marks[h->count - 1] : NULL;
    if (last && last->kind == kind && (kind == WORD || kind == BLANK)) {
        last->end = end;
        return;
    }
    if (!parse_grow(h->parser, &h->marks, &h->capacity, h->count + 1, sizeof *h->marks))
        return;
    uint32_t place = (uint32_t)h->count;
    mark m = {.run = place};
    if (h->count && h->marks[h->count - 1].kind <= HOLE)
        m = h->marks[h->count - 1];
    m.start = start;
    m.end = end;
    m.kind = (uint8_t)kind;
    m.holes += kind == HOLE;
    if (kind == SEPARATOR) {
        m.right = place;
        m.left = m.separators++ ? m.left : place;
    }
    h->marks[h->count++] = m;
}

static void add_span(hider *h, uint32_t start, uint32_t end)
{
    if (start < end && parse_grow(h->parser, &h->spans, &h->span_capacity, h->span_count + 1, sizeof *h->spans))
        h->spans[h->span_count++] = (wm_span){start, end};
}

bool parse_is_hole(const wm_node *n)
{
    if (n->type == WM_NODE_HIDDEN) /* of -{zh-cn:;zh-tw:a}- all of it; what has shown words is in two parts */
        return n->u.whole.end && n->u.whole.start == n->span.start && n->u.whole.end == n->span.end;
    return n->type == WM_NODE_TEMPLATE || n->type == WM_NODE_PARAMETER || n->type == WM_NODE_EXTENSION;
}

static mark_kind kind_of_node(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEMPLATE:
    case WM_NODE_PARAMETER:
    case WM_NODE_EXTENSION:
        return HOLE;
    case WM_NODE_COMMENT:
    case WM_NODE_SWITCH:
    case WM_NODE_INCLUDE_TAG:
        return NEUTRAL;
    case WM_NODE_HIDDEN:
        return parse_is_hole(n) ? HOLE : NEUTRAL;
    case WM_NODE_NEWLINE:
        return BLANK;
    case WM_NODE_ENTITY: {
        size_t length;
        return n->u.text.size && kind_of(wm_utf8_decode(n->u.text, &length)) == BLANK ? BLANK : WORD;
    }
    case WM_NODE_WIKILINK:
        return n->u.link.kind == WM_LINK_UNKNOWN && !wm_inlines_print(n) ? HOLE : WORD;
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_STRIKE:
        if (wm_inlines_print(n))
            return WORD;
        for (const wm_node *i = n; i; i = wm_node_step(n, i))
            if (parse_is_hole(i))
                return HOLE;
        return NEUTRAL;
    default:
        return WORD;
    }
}

/* ---- a pair of brackets ---- */

/* Whether a space before what goes may go with it: no word follows at once. */
static bool may_take_space(const hider *h, uint32_t end)
{
    wm_slice s = wm_sub(h->parser->source, end, h->container->span.end);
    size_t length;
    if (!s.size || s.data[0] == '<' || s.data[0] == '\n')
        return true;
    uint32_t c = wm_utf8_decode(s, &length);
    mark_kind kind = kind_of(c);
    return kind == BLANK || kind == SEPARATOR || kind == CLOSES || c == '.' || c == '!' || c == '?' || c == 0x3002;
}

/* Nothing prints in the brackets at place at, which end there: they go. */
static void hide_pair(hider *h, size_t at, uint32_t end)
{
    uint32_t start = h->marks[at].start;
    if (at && h->marks[at - 1].kind == BLANK && h->marks[at - 1].end == start && may_take_space(h, end)) {
        start = h->marks[--at].start;
    }
    add_span(h, start, end);
    h->count = at;
    add_mark(h, HOLE, start, end);
}

/* What stands since the last token that prints, before one of this kind, may have nothing to set apart. It does not matter
 * where a bracket's other one is: a paragraph that is cut in two says what it said. */
static void settle(hider *h, mark_kind next)
{
    const mark *last = h->count ? &h->marks[h->count - 1] : NULL;
    if (!last || last->kind > HOLE || !last->holes || h->count - last->run == last->holes)
        return;
    if (next == CLOSES || (last->run && h->marks[last->run - 1].kind == OPENS))
        add_span(h, h->marks[last->run].start, last->end);
    else if (last->run && last->separators > 1)
        add_span(h, h->marks[last->left].end, h->marks[last->right].end);
}

static void close_pair(hider *h, uint32_t start, uint32_t end)
{
    bool holes = false, words = false;
    size_t at = h->open_count ? h->opens[--h->open_count] : h->count;
    for (size_t i = at + 1; i < h->count; i++) {
        holes |= h->marks[i].kind == HOLE;
        words |= h->marks[i].kind > SIGN;
    }
    if (holes && !words) {
        hide_pair(h, at, end);
        return;
    }
    start = at < h->count ? h->marks[at].start : start;
    h->count = at;
    add_mark(h, WORD, start, end);
}

static void take_mark(hider *h, mark_kind kind, uint32_t start, uint32_t end)
{
    if (kind > HOLE)
        settle(h, kind);
    if (kind == CLOSES) {
        close_pair(h, start, end);
        return;
    }
    if (kind == OPENS && parse_grow(h->parser, &h->opens, &h->open_capacity, h->open_count + 1, sizeof *h->opens))
        h->opens[h->open_count++] = (uint32_t)h->count;
    add_mark(h, kind, start, end);
}

/* Whether a TEXT's bytes are those that it shows. */
static bool is_verbatim(const hider *h, const wm_node *n)
{
    return n->type == WM_NODE_TEXT && n->u.text.data == h->parser->source.data + n->span.start &&
           n->u.text.size == n->span.end - n->span.start;
}

static bool continues(wm_slice s, size_t at)
{
    return at < s.size && ((unsigned char)s.data[at] & 0xc0) == 0x80;
}

static bool is_plain(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* Behind the characters that are known to be of words without a look at what they are: most are. What stands between two
 * words says no more than they do. */
static size_t behind_words(wm_slice s, size_t start)
{
    size_t at = start;
    while (at < s.size) {
        unsigned char c = (unsigned char)s.data[at];
        if (is_plain((char)c) || (c == ' ' && at > start && at + 1 < s.size && is_plain(s.data[at + 1])))
            at++;
        else if ((c == 0xd0 || c == 0xd1) && continues(s, at + 1)) /* Cyrillic */
            at += 2;
        else if (c >= 0xe5 && c <= 0xe9 && continues(s, at + 1) && continues(s, at + 2)) /* ideographs */
            at += 3;
        else
            break;
    }
    return at;
}

static void take_text(hider *h, const wm_node *n)
{
    for (size_t i = 0, length; i < n->u.text.size && parse_goes_on(h->parser, 1); i += length) {
        mark_kind kind = WORD;
        length = behind_words(n->u.text, i) - i;
        if (!length)
            kind = kind_of(wm_utf8_decode(wm_sub(n->u.text, i, n->u.text.size), &length));
        take_mark(h, kind, n->span.start + (uint32_t)i, n->span.start + (uint32_t)(i + length));
    }
}

/* ---- the tree ---- */

void parse_keep_stray(wm_parser *parser, const wm_node *n)
{
    if (!wm_node_is_silent((wm_node_type)n->type) || n->type == WM_NODE_HIDDEN)
        return;
    wm_node *stray = wm_node_new(parser->doc, (wm_node_type)n->type, n->span.start, n->span.end);
    if (!stray)
        return;
    stray->u = n->u;
    if (parser->last_stray)
        parser->last_stray->next = stray;
    else
        parser->doc->strays = stray;
    parser->last_stray = stray;
}

static void keep_strays(wm_parser *parser, const wm_node *top)
{
    for (const wm_node *n = top; n; n = wm_node_step(top, n))
        parse_keep_stray(parser, n);
}

/* Cuts a TEXT in two; the second is returned. */
static wm_node *split_text(hider *h, wm_node *text, uint32_t at)
{
    wm_node *rest = wm_node_new(h->parser->doc, WM_NODE_TEXT, at, text->span.end);
    if (!rest)
        return NULL;
    size_t size = at - text->span.start;
    rest->u.text = wm_sub(text->u.text, size, text->u.text.size);
    text->u.text = wm_sub(text->u.text, 0, size);
    text->span.end = at;
    wm_node_insert_after(text, rest);
    return rest;
}

/* Puts a HIDDEN in the place of the nodes that a span covers, from child on; the node behind it. */
static wm_node *hide(hider *h, wm_node *child, wm_span span)
{
    while (child && child->span.end <= span.start)
        child = child->next;
    if (child && child->span.start < span.start)
        child = split_text(h, child, span.start);
    wm_node *hidden = child ? wm_node_new(h->parser->doc, WM_NODE_HIDDEN, span.start, span.end) : NULL;
    if (!hidden)
        return NULL;
    wm_node_insert_before(child, hidden);
    while (child && child->span.start < span.end) {
        if (child->span.end > span.end && !split_text(h, child, span.end))
            return NULL;
        wm_node *next = child->next;
        keep_strays(h->parser, child);
        wm_node_unlink(child);
        child = next;
    }
    return child;
}

static int by_start(const void *a, const void *b)
{
    const wm_span *x = a, *y = b;
    if (x->start != y->start)
        return x->start < y->start ? -1 : 1;
    return x->end > y->end ? -1 : x->end < y->end;
}

/* ---- whether there is anything to hide ---- */

/* What stands since the last word, seen from the left. */
typedef struct surroundings {
    bool opened, hole; /* right behind a bracket; with something in it that does not print */
    uint32_t separators;
} surroundings;

/* Takes the next mark: whether something may go there. */
static bool pass(surroundings *s, mark_kind kind)
{
    bool closes = s->hole && kind == CLOSES;
    if (kind > SIGN)
        *s = (surroundings){.opened = kind == OPENS};
    s->hole |= kind == HOLE;
    s->separators += kind == SEPARATOR;
    return closes || (s->hole && (s->opened || s->separators > 1));
}

static bool pass_text(surroundings *s, wm_slice text)
{
    size_t length, end = text.size;
    mark_kind kind = NEUTRAL;
    for (size_t i = 0; i < end && kind != WORD; i += length) {
        kind = kind_of(wm_utf8_decode(wm_sub(text, i, end), &length));
        if (pass(s, kind))
            return true;
    }
    if (kind != WORD) /* it has no word */
        return false;
    size_t at = end;
    while (at && kind_of(wm_utf8_decode_last(wm_sub(text, 0, at), &length)) != WORD)
        at -= length;
    for (; at < end; at += length)
        if (pass(s, kind_of(wm_utf8_decode(wm_sub(text, at, end), &length))))
            return true;
    return false;
}

/* Most templates stand among words, and nothing goes there. Only what is beside them is looked at. */
static bool may_hide(const hider *h, const wm_node *container)
{
    surroundings s = {0};
    for (const wm_node *n = container->first; n; n = n->next)
        if (is_verbatim(h, n) ? pass_text(&s, n->u.text) : pass(&s, kind_of_node(n)))
            return true;
    return false;
}

static void hide_in(hider *h, wm_node *container)
{
    if (!may_hide(h, container))
        return;
    h->container = container;
    h->count = h->open_count = h->span_count = 0;
    for (const wm_node *n = container->first; n; n = n->next) {
        if (is_verbatim(h, n))
            take_text(h, n);
        else
            take_mark(h, kind_of_node(n), n->span.start, n->span.end);
    }
    if (h->parser->failed || !h->span_count)
        return;
    qsort(h->spans, h->span_count, sizeof *h->spans, by_start);
    wm_node *child = container->first;
    uint32_t done = 0;
    for (size_t i = 0; i < h->span_count && child; i++) {
        if (h->spans[i].start < done)
            continue; /* a pair inside one that goes */
        child = hide(h, child, h->spans[i]);
        done = h->spans[i].end;
    }
}

/* ---- the page ---- */

void parse_note_hole(wm_parser *parser, wm_node *hole)
{
    if (!parser->hiding.brackets)
        return;
    size_t n = parser->hole_count;
    if (n && parser->holes[n - 1]->parent == hole->parent)
        return;
    if (parse_grow(parser, &parser->holes, &parser->hole_capacity, n + 1, sizeof *parser->holes))
        parser->holes[parser->hole_count++] = hole;
}

static bool holds_inlines(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_PARAGRAPH:
    case WM_NODE_HEADING:
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_STRIKE:
    case WM_NODE_WIKILINK:
    case WM_NODE_EXTERNAL_LINK:
    case WM_NODE_IMAGE:
        return true;
    default:
        return false;
    }
}

static int by_address(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t)*(wm_node *const *)a, y = (uintptr_t)*(wm_node *const *)b;
    return x < y ? -1 : x > y;
}

/* What holds templates, the emphasis around them and what holds that; each once. */
static size_t find_containers(wm_parser *parser, wm_node ***containers)
{
    size_t count = 0, capacity = 0, kept = 0;
    for (size_t i = 0; i < parser->hole_count; i++) {
        wm_node *n = parser->holes[i]->parent;
        for (size_t up = 0; n && holds_inlines(n) && up < 8; n = n->parent, up++)
            if (parse_grow(parser, containers, &capacity, count + 1, sizeof **containers))
                (*containers)[count++] = n;
    }
    if (count)
        qsort(*containers, count, sizeof **containers, by_address);
    for (size_t i = 0; i < count; i++)
        if (!kept || (*containers)[kept - 1] != (*containers)[i])
            (*containers)[kept++] = (*containers)[i];
    return kept;
}

void parse_hide_brackets(wm_parser *parser)
{
    wm_node **containers = NULL;
    size_t count = find_containers(parser, &containers);
    hider h = {.parser = parser};
    for (size_t i = 0; i < count && !parser->failed; i++)
        hide_in(&h, containers[i]);
    free(containers);
    free(h.marks);
    free(h.opens);
    free(h.spans);
}
