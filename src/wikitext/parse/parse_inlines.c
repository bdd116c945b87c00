/* parse_inlines.c - what stands inside a block: text, links, emphasis, tags.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/skip.h"
#include "wikitext/parse/parse_private.h"

/* One text's way through its characters. */
typedef struct builder {
    wm_parser *parser;
    run *r;
    wm_node *parent;      /* of everything */
    inlines *state;       /* what is open inside it */
    size_t flushed;       /* text position up to which nodes stand */
    size_t from, to;
    size_t link_index, tag_index;
    size_t quote_index, quote_end;
    size_t no_close;      /* no ] for an external link before here */
    wm_node *external;    /* open [url label] */
    size_t external_close;
    bool code;            /* external stands in code: it goes on behind it */
    bool no_links;        /* inside a label */
    int depth;
} builder;

static wm_node *current(const builder *b)
{
    return b->state->count ? b->state->open[b->state->count - 1] : b->parent;
}

static wm_node *add_leaf(builder *b, wm_node_type type, size_t from, size_t to)
{
    wm_node *n = wm_node_new(b->parser->doc, type, source_start(b->r, from), source_end(b->r, to));
    if (n)
        wm_node_append(current(b), n);
    return n;
}

static void add_text_leaf(wm_parser *parser, wm_node *parent, uint32_t start, uint32_t end)
{
    wm_node *n = start < end ? wm_node_new(parser->doc, WM_NODE_TEXT, start, end) : NULL;
    if (!n)
        return;
    n->u.text = wm_slice_of(parser->source.data + start, end - start);
    wm_node_append(parent, n);
}

/* Text without markup, with the items in it. */
static void parse_add_text(wm_parser *parser, run *r, wm_node *parent, size_t from, size_t to)
{
    if (!r->item_count) {
        add_text_leaf(parser, parent, r->source_start + (uint32_t)from, r->source_start + (uint32_t)to);
        return;
    }
    size_t at = from;
    for (size_t i = item_at(r, from); i < r->item_count && r->items[i].at <= to; i++) {
        item *it = &r->items[i];
        bool marked = item_is_marked(it);
        if (marked && it->at >= to)
            break;
        if (it->at > at)
            add_text_leaf(parser, parent, source_start(r, at), it->start);
        if (!it->used && !it->apart && it->start >= parent->span.start) /* what stands before the block is placed later */
            parse_add_item_node(parser, r, it, parent, true);
        at = it->at + (size_t)marked;
    }
    if (at < to)
        add_text_leaf(parser, parent, source_start(r, at), source_end(r, to));
}

wm_node *parse_add_item_node(wm_parser *parser, run *r, item *it, wm_node *parent, bool inline_only)
{
    static const uint16_t types[] = {
        [ITEM_COMMENT] = WM_NODE_COMMENT, [ITEM_IGNORED] = WM_NODE_INCLUDE_TAG, [ITEM_TEMPLATE] = WM_NODE_TEMPLATE,
        [ITEM_PARAMETER] = WM_NODE_PARAMETER, [ITEM_EXTENSION] = WM_NODE_EXTENSION, [ITEM_INVALID] = WM_NODE_INVALID,
        [ITEM_HIDDEN] = WM_NODE_HIDDEN, [ITEM_CATEGORY] = WM_NODE_CATEGORY, [ITEM_SWITCH] = WM_NODE_SWITCH,
        [ITEM_HIDDEN_END] = WM_NODE_HIDDEN};
    it->used = true;
    if (it->kind == ITEM_EXTENSION && !(inline_only && parse_extension_is_block(parser, it)))
        return parse_add_extension(parser, r, it, parent);
    if (it->kind == ITEM_EXTENSION && parse_extension_is_code(it))
        return parse_add_inline_code(parser, it, parent);
    bool category = it->kind == ITEM_CATEGORY;
    wm_node *n = wm_node_new(parser->doc, it->constant ? WM_NODE_ENTITY : (wm_node_type)types[it->kind], category ? it->node_start : it->start,
                             category ? it->node_end : it->end);
    if (!n)
        return NULL;
    wm_slice source = parser->source;
    if (it->constant)
        n->u.text = it->constant == '|' ? WM_LIT("|") : WM_LIT("=");
    else if (it->kind == ITEM_TEMPLATE || it->kind == ITEM_PARAMETER)
        n->u.text = wm_trim(wm_sub(source, it->inner, it->inner_end));
    else if (it->kind == ITEM_HIDDEN || it->kind == ITEM_HIDDEN_END)
        n->u.whole = (wm_span){it->inner, it->inner_end};
    else if (it->kind == ITEM_CATEGORY)
        parse_fill_link(n, &r->categories[it->link]);
    else if (it->kind == ITEM_SWITCH)
        n->u.text = wm_trim(wm_sub(source, it->start, it->end));
    else if (it->kind == ITEM_EXTENSION)
        parse_fill_extension_tag(parser, it, n);
    wm_node_append(parent, n);
    if (parse_is_hole(n))
        parse_note_hole(parser, n);
    return n;
}

static void flush(builder *b, size_t at)
{
    if (b->flushed < at || (b->r->item_count && b->flushed == at))
        parse_add_text(b->parser, b->r, current(b), b->flushed, at);
    b->flushed = at;
}

/* ---- open nodes ---- */

static wm_node *open_node(builder *b, wm_node_type type, size_t from, size_t to)
{
    inlines *st = b->state;
    if (st->count == sizeof st->open / sizeof *st->open)
        return NULL;
    wm_node *n = add_leaf(b, type, from, to);
    if (n) {
        st->open[st->count] = n;
        st->tag_end[st->count++] = n->span.end;
    }
    return n;
}

static size_t find_open(const builder *b, wm_node_type type)
{
    for (size_t i = b->state->count; i--;) {
        if (b->state->open[i]->type == type)
            return i;
        if (b->state->open[i] == b->external)
            break;
    }
    return WM_NONE;
}

/* The same below the external link that is open. */
static size_t below_external(const builder *b, wm_node_type type)
{
    for (size_t i = 0; b->external && i < b->state->count && b->state->open[i] != b->external; i++)
        if (b->state->open[i]->type == type)
            return i;
    return WM_NONE;
}

/* Ends the open node at index; what is open inside it ends too and begins again
 * behind it, as an HTML parser would have it. */
static void close_node(builder *b, size_t index, uint32_t inside_end, uint32_t end)
{
    inlines *st = b->state;
    wm_node *again[8];
    size_t count = 0;
    while (st->count > index + 1) {
        wm_node *n = st->open[--st->count];
        if (n->span.end < inside_end || n == b->external) /* which reaches to its ] so far */
            n->span.end = inside_end;
        cover_children(n);
        again[count++] = n;
    }
    wm_node *n = st->open[--st->count];
    n->span.end = end;
    cover_children(n);
    end = n->span.end;
    while (count--) {
        wm_node *old = again[count];
        wm_node *copy = wm_node_new(b->parser->doc, (wm_node_type)old->type, end, end);
        if (!copy)
            return;
        copy->u = old->u;
        wm_node_append(current(b), copy);
        st->open[st->count] = copy;
        st->tag_end[st->count++] = end;
        if (old == b->external) {
            b->external = copy;
            if (!old->first) /* nothing of the label yet */
                wm_node_unlink(old);
        }
    }
}

static size_t find_emphasis(const builder *b, wm_node_type type)
{
    size_t index = find_open(b, type);
    return index == WM_NONE ? below_external(b, type) : index;
}

/* Emphasis that was begun before a [url label] can end inside the label. MediaWiki then shows two links: what
 * ''a [u b ''c'' d] e'' shows is ''a [u b ]''[u c ''d]'' '' e''. */
static void toggle(builder *b, wm_node_type type, size_t from, size_t to)
{
    size_t index = find_emphasis(b, type);
    if (index != WM_NONE)
        close_node(b, index, source_end(b->r, from), source_end(b->r, to));
    else
        open_node(b, type, from, to);
}

static void take_quote(builder *b)
{
    const quote *q = &b->parser->quotes[b->quote_index++];
    size_t at = q->at + q->literal, end = q->at + q->size;
    flush(b, at);
    b->flushed = end;
    if (q->marks == 2) {
        toggle(b, WM_NODE_ITALIC, at, end);
    } else if (q->marks == 3) {
        toggle(b, WM_NODE_BOLD, at, end);
    } else {
        size_t bold = find_emphasis(b, WM_NODE_BOLD), italic = find_emphasis(b, WM_NODE_ITALIC);
        bool bold_first;
        if (bold == WM_NONE && italic == WM_NONE) /* what closes first is the inner one */
            bold_first = b->quote_index >= b->quote_end || b->parser->quotes[b->quote_index].marks == 2;
        else
            bold_first = bold != WM_NONE && (italic == WM_NONE || bold > italic);
        size_t middle = at + (bold_first ? 3 : 2);
        toggle(b, bold_first ? WM_NODE_BOLD : WM_NODE_ITALIC, at, middle);
        toggle(b, bold_first ? WM_NODE_ITALIC : WM_NODE_BOLD, middle, end);
    }
}

/* Emphasis ends with its line, the inner first; <code> and <del> go on. */
static void end_emphasis(builder *b, size_t at)
{
    for (;;) {
        size_t bold = find_open(b, WM_NODE_BOLD), italic = find_open(b, WM_NODE_ITALIC);
        size_t index = bold == WM_NONE || (italic != WM_NONE && italic > bold) ? italic : bold;
        if (index == WM_NONE)
            break;
        close_node(b, index, source_end(b->r, at), source_end(b->r, at));
    }
}

void parse_end_inlines(wm_parser *parser, run *r, inlines *state, size_t at)
{
    while (state->count) {
        wm_node *n = state->open[--state->count];
        uint32_t tag_end = state->tag_end[state->count];
        if (n->span.end < source_end(r, at))
            n->span.end = source_end(r, at);
        cover_children(n);
        wm_node *after = n;
        while (n->first) { /* never closed: the tag prints as written */
            wm_node *child = n->first;
            wm_node_unlink(child);
            wm_node_insert_after(after, child);
            after = child;
        }
        if (n->span.start == tag_end) {
            wm_node_unlink(n); /* begun again behind something else */
        } else {
            n->type = WM_NODE_HTML_TAG;
            n->span.end = tag_end;
        }
    }
    (void)parser;
}

/* Where what is being read must end: an open external link's ], or the text. */
static size_t limit_of(const builder *b)
{
    return b->external ? b->external_close : b->to;
}

/* ---- code around links ----
 *
 * Code in Markdown holds no links. So it ends before a link, stands in the link's label, and
 * goes on behind it; spaces beside the link are in none of them:
 * <code>a [[B|c]] d</code> is code "a", a link with code "c", code "d". */

static bool suspend_code(builder *b, size_t at)
{
    size_t index = find_open(b, WM_NODE_CODE_SPAN), end = at;
    if (index == WM_NONE)
        return false;
    while (end > b->flushed && b->r->text.data[end - 1] == ' ')
        end--;
    flush(b, end);
    close_node(b, index, source_end(b->r, end), source_end(b->r, end));
    flush(b, at);
    return true;
}

/* Code that no tag of its own begins, from there on. */
static wm_node *add_code(builder *b, wm_node *parent, uint32_t start, uint32_t end)
{
    wm_node *n = wm_node_new(b->parser->doc, WM_NODE_CODE_SPAN, start, end);
    if (!n)
        return NULL;
    n->u.tag.name = WM_LIT("code");
    wm_node_append(parent, n);
    return n;
}

static void open_code(builder *b, size_t at)
{
    inlines *st = b->state;
    if (st->count == sizeof st->open / sizeof *st->open)
        return;
    uint32_t start = source_end(b->r, at);
    wm_node *n = add_code(b, current(b), start, start);
    if (!n)
        return;
    st->open[st->count] = n;
    st->tag_end[st->count++] = start;
}

static size_t resume_code(builder *b, size_t at)
{
    while (at < b->to && b->r->text.data[at] == ' ')
        at++;
    flush(b, at);
    open_code(b, at);
    return at;
}

/* ---- links ---- */

static void add_label(builder *b, wm_node *parent, size_t from, size_t to)
{
    inlines state = {.count = 0};
    parse_add_inlines(b->parser, b->r, parent, from, to, &state, b->depth + 1);
    parse_end_inlines(b->parser, b->r, &state, to);
}

/* The code around the link, in its label. */
static wm_node *add_label_code(builder *b, wm_node *n, const link *l)
{
    wm_node *code = l->label < l->label_end ? add_code(b, n, source_start(b->r, l->label), source_end(b->r, l->label_end)) : NULL;
    return code ? code : n;
}

/* Whether one of the parts of an image's label makes a thumb or a frame of it. */
static bool is_framed(const run *r, const link *l)
{
    for (size_t at = l->label; at && at < l->label_end;) {
        const char *bar = memchr(r->text.data + at, '|', l->label_end - at);
        size_t stop = bar ? (size_t)(bar - r->text.data) : l->label_end;
        if (wm_image_is_framed(wm_sub(r->text, at, stop)))
            return true;
        at = stop + 1;
    }
    return false;
}

static size_t take_link(builder *b, const link *l)
{
    size_t index = (size_t)(l - b->r->links);
    link copy = *l; /* a nested text may move the records */
    bool code = suspend_code(b, copy.start);
    flush(b, copy.start);
    b->flushed = copy.end;
    wm_node *n = add_leaf(b, copy.image ? WM_NODE_IMAGE : WM_NODE_WIKILINK, copy.start, copy.end);
    if (!n)
        return copy.end;
    parse_fill_link(n, &copy);
    if (copy.unknown)
        parse_note_hole(b->parser, n);
    n->u.link.framed = copy.image && is_framed(b->r, &copy);
    if (copy.label) {
        if (copy.image && b->depth < MAX_CAPTIONS)
            parse_add_caption(b->parser, b->r, n, &copy, index + 1, b->depth + 1);
        else if (!copy.image)
            add_label(b, code ? add_label_code(b, n, &copy) : n, copy.label, copy.label_end);
    }
    return code ? resume_code(b, copy.end) : copy.end;
}

/* Where the next apostrophes that are markup begin, or the end. */
static size_t next_quote(builder *b, size_t at)
{
    const quote *q = b->parser->quotes;
    while (b->quote_index < b->quote_end && q[b->quote_index].at < at)
        b->quote_index++; /* swallowed by a link or an address */
    return b->quote_index < b->quote_end ? q[b->quote_index].at + q[b->quote_index].literal : b->to;
}

static size_t take_bracket(builder *b, size_t at)
{
    run *r = b->r;
    while (b->link_index < r->link_count && r->links[b->link_index].start < at)
        b->link_index++;
    if (b->link_index < r->link_count && r->links[b->link_index].start == at &&
        r->links[b->link_index].end <= limit_of(b))
        return take_link(b, &r->links[b->link_index]);
    size_t end_of_url, label;
    if (b->no_links || b->external)
        return at + 1;
    size_t end = parse_match_external(r, at, b->to, next_quote(b, at), b->link_index, &end_of_url, &label, &b->no_close);
    if (!end || b->state->count >= 4)
        return at + 1;
    b->code = suspend_code(b, at);
    flush(b, at);
    wm_node *n = open_node(b, WM_NODE_EXTERNAL_LINK, at, end);
    if (!n)
        return end;
    n->u.external.url = wt_clean_url(&b->parser->doc->arena, parse_decoded_text(b->parser, r, at + 1, end_of_url));
    n->u.external.numbered = label == end - 1;
    b->external = n;
    b->external_close = end - 1;
    b->flushed = label;
    if (b->code && !n->u.external.numbered)
        open_code(b, label);
    return label;
}

static size_t end_external(builder *b)
{
    size_t at = b->external_close, code = find_open(b, WM_NODE_CODE_SPAN), index = 0;
    flush(b, at);
    if (b->code && code != WM_NONE)
        close_node(b, code, source_end(b->r, at), source_end(b->r, at));
    b->flushed = at + 1;
    while (b->state->open[index] != b->external)
        index++;
    wm_node *n = b->external;
    bool rest = b->state->tag_end[index] == n->span.start; /* of one that emphasis ended */
    b->external = NULL;
    close_node(b, index, source_end(b->r, at), source_end(b->r, at + 1));
    if (rest && !n->first)
        wm_node_unlink(n);
    return b->code ? resume_code(b, at + 1) : at + 1;
}

static size_t take_colon(builder *b, size_t at)
{
    if (b->no_links || b->external)
        return at + 1;
    size_t start, limit = b->to;
    if (b->quote_index < b->quote_end)
        limit = b->parser->quotes[b->quote_index].at;
    size_t end = limit > at ? wt_match_bare_url(b->r->text, b->flushed, at, limit, &start) : 0;
    if (!end)
        return at + 1;
    flush(b, start);
    b->flushed = end;
    wm_node *n = add_leaf(b, WM_NODE_AUTOLINK, start, end);
    if (n)
        n->u.external.url = wt_clean_url(&b->parser->doc->arena, parse_decoded_text(b->parser, b->r, start, end));
    return end;
}

static size_t take_magic(builder *b, size_t at)
{
    if (b->no_links || b->external)
        return at + 1;
    size_t end = parse_match_magic_link(b->parser, b->r->text, at, b->to, NULL);
    if (!end)
        return at + 1;
    flush(b, at);
    b->flushed = end;
    wm_node *n = add_leaf(b, WM_NODE_MAGIC_LINK, at, end);
    if (n) {
        parse_match_magic_link(b->parser, b->r->text, at, b->to, n);
        n->u.magic.text = parse_decoded_text(b->parser, b->r, at, end);
    }
    return end;
}

/* ---- tags, entities ---- */

static void take_paired(builder *b, const tag *t, wm_node_type type)
{
    size_t index = find_open(b, type);
    if (t->closing && index != WM_NONE) {
        close_node(b, index, source_end(b->r, t->start), source_end(b->r, t->end));
        return;
    }
    bool opens = !t->closing && !t->empty && index == WM_NONE && below_external(b, type) == WM_NONE;
    wm_node *n = opens ? open_node(b, type, t->start, t->end) : add_leaf(b, WM_NODE_HTML_TAG, t->start, t->end);
    if (n)
        parse_fill_tag(b->parser, b->r, n, t->start, t->end);
}

static size_t take_tag(builder *b, size_t at)
{
    run *r = b->r;
    while (b->tag_index < r->tag_count && r->tags[b->tag_index].start < at)
        b->tag_index++;
    if (b->tag_index == r->tag_count || r->tags[b->tag_index].start != at ||
        r->tags[b->tag_index].end > limit_of(b))
        return at + 1;
    tag t = r->tags[b->tag_index];
    flush(b, at);
    b->flushed = t.end;
    if (t.stray) {
        add_leaf(b, WM_NODE_INCLUDE_TAG, t.start, t.end); /* prints nothing */
    } else if (t.cls == TAG_CODE) {
        take_paired(b, &t, WM_NODE_CODE_SPAN);
    } else if (t.cls == TAG_STRIKE) {
        take_paired(b, &t, WM_NODE_STRIKE);
    } else {
        wm_node *n = add_leaf(b, t.cls == TAG_BREAK ? WM_NODE_HARD_BREAK : WM_NODE_HTML_TAG, t.start, t.end);
        if (n && t.cls != TAG_BREAK)
            parse_fill_tag(b->parser, r, n, t.start, t.end);
    }
    return t.end;
}

static size_t take_entity(builder *b, size_t at)
{
    char bytes[8];
    size_t size, n = wm_decode_entity(wm_sub(b->r->text, at, b->to), bytes, &size);
    if (!n)
        return at + 1;
    flush(b, at);
    b->flushed = at + n;
    wm_node *node = add_leaf(b, WM_NODE_ENTITY, at, at + n);
    if (node)
        node->u.text = wm_arena_copy(&b->parser->doc->arena, wm_slice_of(bytes, size));
    return at + n;
}

static size_t take_special(builder *b, size_t at)
{
    switch (b->r->text.data[at]) {
    case '[':
        return take_bracket(b, at);
    case '<':
        return take_tag(b, at);
    case '&':
        return take_entity(b, at);
    case ':':
        return take_colon(b, at);
    case '\n':
        flush(b, at);
        b->flushed = at + 1;
        add_leaf(b, WM_NODE_NEWLINE, at, at + 1);
        return at + 1;
    case 'R':
    case 'P':
    case 'I': /* RFC, PMID, ISBN */
        return at + 1 < b->to && memchr("FMS", b->r->text.data[at + 1], 3) ? take_magic(b, at) : at + 1;
    default: /* a marker: the text before it, then its node */
        flush(b, at + 1);
        return at + 1;
    }
}

/* The next byte before stop that something but text and quotes can begin with. */
static size_t skip_text(const char *s, size_t at, size_t stop)
{
    static const bool stops[256] = {['['] = true, ['<'] = true, ['&'] = true, [':'] = true, ['\n'] = true,
                                    ['R'] = true, ['P'] = true, ['I'] = true, [0xfd] = true, [0xfe] = true, [0xff] = true};
    if (at >= stop)
        return at;
    WM_SKIP(s, at, stop, wm_sixteen_equal(v, '[') | wm_sixteen_equal(v, '<') | wm_sixteen_equal(v, '&') |
            wm_sixteen_equal(v, ':') | wm_sixteen_equal(v, '\n') | wm_sixteen_equal(v | ('R' ^ 'P'), 'R') |
            wm_sixteen_equal(v, 'I') | wm_sixteen_from(v, 0xfd))
    while (at < stop && !stops[(unsigned char)s[at]])
        at++;
    return at;
}

/* Emphasis that an earlier piece of the line began. */
static void reopen(builder *b, wm_node_type type)
{
    inlines *st = b->state;
    uint32_t at = source_start(b->r, b->from);
    wm_node *n = st->count < sizeof st->open / sizeof *st->open ? wm_node_new(b->parser->doc, type, at, at) : NULL;
    if (!n)
        return;
    wm_node_append(current(b), n);
    st->open[st->count] = n;
    st->tag_end[st->count++] = at;
}

static void begin_piece(builder *b, const line_emphasis *line)
{
    const quote *q = b->parser->quotes;
    b->quote_index = line->quote;
    while (b->quote_index < line->quote_end && q[b->quote_index].at < b->from)
        b->quote_index++;
    b->quote_end = b->quote_index;
    while (b->quote_end < line->quote_end && q[b->quote_end].at < b->to)
        b->quote_end++;
    if (line->bold)
        reopen(b, WM_NODE_BOLD);
    if (line->italic)
        reopen(b, WM_NODE_ITALIC);
}

/* What stands between from and to. */
static void take_all(builder *b)
{
    wm_parser *parser = b->parser;
    const char *s = b->r->text.data;
    b->link_index = parse_first_link(b->r, b->from);
    b->tag_index = parse_first_tag(b->r, b->from);
    for (size_t at = b->from; parse_goes_on(parser, 1);) {
        size_t stop = b->quote_index < b->quote_end ? parser->quotes[b->quote_index].at : b->to;
        if (b->external && b->external_close < stop)
            stop = b->external_close;
        at = skip_text(s, at, stop);
        if (at < stop) {
            at = take_special(b, at);
        } else if (b->external && at == b->external_close) {
            at = end_external(b);
        } else if (b->quote_index < b->quote_end && at == parser->quotes[b->quote_index].at) {
            at = parser->quotes[b->quote_index].at + parser->quotes[b->quote_index].size;
            take_quote(b);
        } else if (at >= b->to) {
            break;
        } else if (b->quote_index < b->quote_end) {
            b->quote_index++; /* swallowed by a link or an address */
        }
    }
    flush(b, b->to);
}

void parse_add_piece(wm_parser *parser, run *r, wm_node *parent, size_t from, size_t to, inlines *state, line_emphasis *line)
{
    if (!line) {
        parse_add_inlines(parser, r, parent, from, to, state, 0);
        return;
    }
    builder b = {.parser = parser, .r = r, .parent = parent, .state = state, .flushed = from, .from = from, .to = to};
    begin_piece(&b, line);
    take_all(&b);
    line->bold = find_open(&b, WM_NODE_BOLD) != WM_NONE;
    line->italic = find_open(&b, WM_NODE_ITALIC) != WM_NONE;
    line->quote = b.quote_end;
    end_emphasis(&b, to);
}

void parse_add_inlines(wm_parser *parser, run *r, wm_node *parent, size_t from, size_t to, inlines *state, int depth)
{
    const char *s = r->text.data;
    if ((!state || !state->count) && from < to && skip_text(s, from, to) == to && !memchr(s + from, '\'', to - from)) {
        parse_add_text(parser, r, parent, from, to); /* nothing else stands in it */
        return;
    }
    inlines own = {.count = 0};
    builder b = {.parser = parser, .r = r, .parent = parent, .state = state ? state : &own, .flushed = from,
                 .from = from, .to = to, .depth = depth, .no_links = state && depth > 0};
    size_t quotes_base = parser->quotes_used;
    b.quote_index = quotes_base;
    b.quote_end = quotes_base + parse_find_quotes(parser, r, from, to, quotes_base);
    parser->quotes_used = b.quote_end;
    take_all(&b);
    end_emphasis(&b, to);
    parser->quotes_used = quotes_base;
    if (!state)
        parse_end_inlines(parser, r, &own, to);
}
