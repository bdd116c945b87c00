/* normal_inlines.c - a line of text in its normal form.
 *
 * SPDX-License-Identifier: MIT
 *
 * What does not print by itself waits first: see normal_queue.c.
 */
#include "page/normal_private.h"

static void wait_silent(wm_normal *n, const wm_node *node)
{
    page_wait(n, WM_NORMAL_LEAF, (wm_node_type)node->type, node, node->span)->flags = WM_NORMAL_SILENT;
}

/* ---- leaves ---- */

static inline wm_normal_item *add_visible(wm_normal *n, wm_node_type type, const wm_node *node, wm_span span)
{
    page_flush(n);
    n->scratch->line.visible++;
    n->scratch->line.spaced = false;
    return page_push(n, WM_NORMAL_LEAF, type, node, span);
}

static void add_space(wm_normal *n, const wm_node *node, wm_span span)
{
    normal_line *l = &n->scratch->line;
    if (l->spaced || l->visible == l->line_start)
        return;
    page_wait(n, WM_NORMAL_LEAF, WM_NODE_NEWLINE, node, span);
    n->scratch->queue_spaces++;
    l->spaced = true;
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* Text, with the spaces at its ends apart. <nowiki/> is silent. */
static void add_text(wm_normal *n, const wm_node *node, wm_slice s, unsigned flags)
{
    size_t from = 0, to = s.size;
    if (!to) {
        if (node->type == WM_NODE_NOWIKI)
            wait_silent(n, node);
        return;
    }
    while (from < to && is_blank(s.data[from]))
        from++;
    if (from)
        add_space(n, node, page_span(n, wm_sub(s, 0, from), node));
    if (from == to)
        return;
    while (is_blank(s.data[to - 1]))
        to--;
    wm_slice inner = wm_sub(s, from, to);
    wm_normal_item *item = add_visible(n, WM_NODE_TEXT, node, page_span(n, inner, node));
    item->text = inner;
    item->flags = (uint16_t)flags;
    if (to < s.size)
        add_space(n, node, page_span(n, wm_sub(s, to, s.size), node));
}

/* In a line of code all white space counts; what is nothing else waits, for an emphasis around it is none. */
static void add_code_text(wm_normal *n, const wm_node *node, wm_slice s)
{
    if (!s.size && node->type == WM_NODE_NOWIKI)
        wait_silent(n, node);
    if (!s.size)
        return;
    bool blank = !wm_trim(s).size;
    wm_span span = page_span(n, s, node);
    (blank ? page_wait(n, WM_NORMAL_LEAF, WM_NODE_TEXT, node, span) : add_visible(n, WM_NODE_TEXT, node, span))->text = s;
}

static void add_break(wm_normal *n, const wm_node *node)
{
    struct normal_scratch *s = n->scratch;
    normal_line *l = &s->line;
    if (l->break_as_tag) {
        if (l->spaced)
            page_drop_spaces(n, 0);
        add_visible(n, WM_NODE_HARD_BREAK, node, node->span);
        return;
    }
    if (l->visible == l->line_start) {
        wait_silent(n, node);
        return;
    }
    page_drop_spaces(n, 0);
    page_flush_silent(n);
    page_push(n, WM_NORMAL_LEAF, WM_NODE_HARD_BREAK, node, node->span);
    l->line_start = l->visible;
    l->spaced = true;
}

/* Spaces on both sides of a template stay. */
static void add_hole(wm_normal *n, const wm_node *node)
{
    normal_line *l = &n->scratch->line;
    wait_silent(n, node);
    if (l->visible > l->line_start && !(l->links && l->visible == l->label_start))
        l->spaced = false;
}

/* A word of code, as wm_node_words has it. */
static wm_slice code_word(const wm_node *i)
{
    switch ((wm_node_type)i->type) {
    case WM_NODE_TEXT:
    case WM_NODE_ENTITY:
    case WM_NODE_NOWIKI:
    case WM_NODE_SIGNATURE:
        return i->u.text;
    case WM_NODE_MATH:
        return i->u.math.text;
    case WM_NODE_MAGIC_LINK:
        return i->u.magic.text;
    case WM_NODE_AUTOLINK:
        return i->u.external.url;
    case WM_NODE_NEWLINE:
    case WM_NODE_HARD_BREAK:
        return WM_LIT(" ");
    case WM_NODE_WIKILINK:
        return i->u.link.has_label ? WM_LIT("") : wm_link_shows(i);
    case WM_NODE_INVALID:
        return WM_LIT("\xef\xbf\xbd");
    case WM_NODE_HTML_TAG:
        return wm_tag_is_block(i->u.tag.name) ? WM_LIT(" ") : WM_LIT("");
    default:
        return WM_LIT("");
    }
}

static bool is_mark(const wm_node *i)
{
    return i->type == WM_NODE_WIKILINK || i->type == WM_NODE_BOLD || i->type == WM_NODE_ITALIC || i->type == WM_NODE_STRIKE ||
           i->type == WM_NODE_EXTERNAL_LINK || i->type == WM_NODE_HTML_TAG;
}

/* Code holds words alone. */
static void add_code_span(wm_normal *n, const wm_node *node)
{
    bool code = n->scratch->line.code, open = code;
    for (const wm_node *i = node->first; i; i = i->type == WM_NODE_REF ? wm_node_skip(node, i) : wm_node_step(node, i)) {
        wm_slice word = code_word(i);
        n->flattened += is_mark(i);
        if (wm_node_is_silent((wm_node_type)i->type)) {
            wait_silent(n, i);
        } else if (code) {
            add_code_text(n, i, word);
        } else if (word.size && (open || wm_trim(word).size)) {
            page_flush(n);
            if (!open)
                page_open(n, WM_NODE_CODE_SPAN, node);
            open = true;
            add_visible(n, WM_NODE_TEXT, i, page_span(n, word, i))->text = word;
        }
    }
    if (!open || code)
        return;
    page_flush(n); /* it waits in code: it is part of it */
    page_close(n);
}

/* ---- emphasis ---- */

static void open_emphasis(wm_normal *n, const wm_node *node)
{
    struct normal_scratch *s = n->scratch;
    if (!page_grow(n, &s->marks, &s->mark_capacity, s->mark_count + 1, sizeof *s->marks))
        return;
    s->marks[s->mark_count] = (normal_mark){.node = node, .queued = (uint32_t)s->queue_count, .emphasis = true};
    page_wait(n, WM_NORMAL_OPEN, (wm_node_type)node->type, node, node->span)->other = (uint32_t)s->mark_count;
    s->mark_count++;
}

/* Nothing was in it: what it stood around goes on without. */
static void forget_emphasis(struct normal_scratch *s, const normal_mark *m)
{
    if (m->queued >= s->queue_count)
        return;
    s->queue[m->queued].kind = WM_NORMAL_CLOSE;
    for (size_t i = m->queued; s->line.code && i < s->queue_count; i++)
        if (s->queue[i].type == WM_NODE_TEXT && s->queue[i].kind == WM_NORMAL_LEAF)
            s->queue[i].type = WM_NODE_NEWLINE;
}

static void end_emphasis(wm_normal *n, const normal_mark *m)
{
    struct normal_scratch *s = n->scratch;
    if (m->queued != NORMAL_NONE) {
        forget_emphasis(s, m);
        return;
    }
    if (s->line.code)
        page_flush(n);
    else
        page_flush_silent(n);
    page_close(n);
    s->line.visible++;
    s->line.spaced = s->queue_spaces > 0;
}

static void close_emphasis(wm_normal *n)
{
    struct normal_scratch *s = n->scratch;
    if (!s->mark_count)
        return;
    normal_mark m = s->marks[--s->mark_count];
    end_emphasis(n, &m);
}

/* ---- links ---- */

/* The label ends: the space at its end comes behind it. */
static void end_label(wm_normal *n)
{
    struct normal_scratch *s = n->scratch;
    normal_line *l = &s->line;
    if (l->code)
        page_flush(n);
    else
        page_flush_silent(n);
    page_close(n);
    l->visible++;
    page_drop_spaces(n, 1);
    l->spaced = s->queue_spaces > 0;
}

/* A label without anything that prints: its spaces go. */
static bool is_empty_label(wm_normal *n)
{
    normal_line *l = &n->scratch->line;
    if (l->visible != l->label_start)
        return false;
    page_drop_spaces(n, 0);
    return true;
}

/* A link ends early while emphasis of its label is open: the emphasis ends with the link and begins again behind it. */
static void suspend_emphasis(wm_normal *n, size_t from)
{
    struct normal_scratch *s = n->scratch;
    for (size_t i = s->mark_count; i-- > from;) {
        normal_mark *m = &s->marks[i];
        if (!m->emphasis)
            continue;
        end_emphasis(n, m);
        m->queued = 0;
    }
}

static void resume_emphasis(wm_normal *n, size_t from)
{
    struct normal_scratch *s = n->scratch;
    for (size_t i = from; i < s->mark_count && !n->failed; i++) {
        normal_mark *m = &s->marks[i];
        if (!m->emphasis)
            continue;
        m->queued = (uint32_t)s->queue_count;
        page_wait(n, WM_NORMAL_OPEN, (wm_node_type)m->node->type, m->node, m->node->span)->other = (uint32_t)i;
    }
}

/* Ends the [url label] that is open. A link inside its label ends it as well: links do not nest, and what
 * MediaWiki shows is one after the other. */
bool page_is_blank_label(const wm_normal *n, const wm_node *link)
{
    const wm_node *c = link->first;
    if (!c)
        return n->scratch->rules.no_trails && !link->u.external.numbered;
    while (c && c->type == WM_NODE_NOWIKI && !c->u.text.size)
        c = c->next;
    return !c;
}

static void end_external(wm_normal *n, bool by_link)
{
    struct normal_scratch *s = n->scratch;
    normal_line *l = &s->line;
    uint32_t at = l->external;
    if (at == NORMAL_NONE || n->failed)
        return;
    const wm_node *node = s->marks[at].node;
    suspend_emphasis(n, at + 1);
    bool empty = is_empty_label(n), blank = by_link || page_is_blank_label(n, node);
    if (node->u.external.numbered || (empty && !blank)) /* [u [[a]]]: nothing of it shows, and it takes no number */
        add_text(n, node, page_digits(n, ++s->numbered), WM_NORMAL_SHOWN);
    l->external = NORMAL_NONE;
    l->links--;
    end_label(n);
    s->marks[at].ended = true;
    resume_emphasis(n, at + 1);
}

/* Opens what prints as a link. */
static void begin_link(wm_normal *n, const wm_node *node, bool inside)
{
    normal_line *l = &n->scratch->line;
    page_flush(n);
    page_open(n, (wm_node_type)node->type, node)->flags = inside ? WM_NORMAL_INSIDE : 0;
    l->visible++;
    l->label_start = l->visible;
    l->spaced = true;
}

static void open_link(wm_normal *n, const wm_node *node)
{
    struct normal_scratch *s = n->scratch;
    normal_line *l = &s->line;
    bool external = node->type == WM_NODE_EXTERNAL_LINK;
    if (!external)
        end_external(n, true);
    if (!page_grow(n, &s->marks, &s->mark_capacity, s->mark_count + 1, sizeof *s->marks))
        return;
    normal_mark *m = &s->marks[s->mark_count++];
    *m = (normal_mark){.node = node, .queued = NORMAL_NONE};
    if (!external && node->u.link.kind == WM_LINK_UNKNOWN)
        return;
    m->outer = l->links++ == 0;
    if (!m->outer)
        return;
    const wm_node *first = node->first;
    if (external)
        l->external = (uint32_t)s->mark_count - 1;
    else if (first && first->type == WM_NODE_TEXT && first->u.text.size && (first->u.text.data[0] == ' ' || first->u.text.data[0] == '\t'))
        add_space(n, first, (wm_span){first->span.start, first->span.start + 1});
    wm_title title;
    m->inside = node->type == WM_NODE_WIKILINK && wm_link_leads_inside(node, s->rules.set, s->rules.redirects, &title);
    begin_link(n, node, m->inside);
}

static void add_trail(wm_normal *n, const wm_node *link, bool inside)
{
    struct normal_scratch *s = n->scratch;
    const wm_node *text = NULL;
    size_t size = s->line.code || s->rules.no_trails ? 0 : wm_link_trail(link, inside, s->rules.trails, &text);
    if (!size)
        return;
    s->trail_node = text;
    s->trail_size = size;
    add_text(n, text, wm_sub(text->u.text, 0, size), WM_NORMAL_TRAIL);
}

static void close_link(wm_normal *n, const wm_node *node)
{
    struct normal_scratch *s = n->scratch;
    normal_line *l = &s->line;
    if (!s->mark_count || n->failed)
        return;
    normal_mark m = s->marks[s->mark_count - 1];
    if (node->type == WM_NODE_EXTERNAL_LINK) {
        if (m.outer && !m.ended)
            end_external(n, false);
        else if (!m.outer && l->links)
            l->links--;
        s->mark_count--;
        return;
    }
    s->mark_count--;
    if (node->u.link.kind == WM_LINK_UNKNOWN)
        return;
    bool empty = m.outer && is_empty_label(n);
    if (node->type == WM_NODE_IMAGE && empty)
        add_text(n, node, wm_image_shows(node, s->rules.pictures), WM_NORMAL_SHOWN);
    else if (node->type == WM_NODE_WIKILINK && (!node->u.link.has_label || empty))
        add_text(n, node, wm_link_shows(node), WM_NORMAL_SHOWN);
    l->links--;
    if (!m.outer)
        return;
    if (node->type == WM_NODE_WIKILINK)
        add_trail(n, node, m.inside);
    end_label(n);
}

/* ---- the walk ---- */

static wm_slice text_of(const wm_normal *n, const wm_node *node)
{
    const struct normal_scratch *s = n->scratch;
    switch ((wm_node_type)node->type) {
    case WM_NODE_TEXT:
        return node == s->trail_node ? wm_sub(node->u.text, s->trail_size, node->u.text.size) : node->u.text;
    case WM_NODE_MAGIC_LINK: /* plain text since MediaWiki 1.28 unless a wiki turns them on */
        return node->u.magic.text;
    case WM_NODE_INVALID:
        return WM_LIT("\xef\xbf\xbd");
    default:
        return node->u.text;
    }
}

/* In a line that starts with a space all text is code; true if the node was taken. */
static bool take_code(wm_normal *n, const wm_node *node)
{
    switch ((wm_node_type)node->type) {
    case WM_NODE_TEXT:
    case WM_NODE_ENTITY:
    case WM_NODE_NOWIKI:
    case WM_NODE_SIGNATURE:
    case WM_NODE_MAGIC_LINK:
    case WM_NODE_INVALID:
        add_code_text(n, node, text_of(n, node));
        return true;
    case WM_NODE_MATH:
        add_code_text(n, node, node->u.math.text);
        return true;
    case WM_NODE_NEWLINE:
        add_code_text(n, node, WM_LIT(" "));
        return true;
    case WM_NODE_HARD_BREAK:
        add_code_text(n, node, WM_LIT("\n"));
        return true;
    case WM_NODE_CODE_SPAN:
        add_code_span(n, node);
        return true;
    case WM_NODE_HTML_TAG:
        n->flattened++;
        wait_silent(n, node);
        return true;
    default:
        if (!wm_node_is_silent((wm_node_type)node->type))
            return false;
        wait_silent(n, node);
        return true;
    }
}

static void add_note(wm_normal *n, const wm_node *ref)
{
    uint32_t number = wm_notes_number(&n->notes, ref);
    if (number)
        add_visible(n, WM_NODE_REF, ref, ref->span)->number = number;
    else
        wait_silent(n, ref);
}

static void add_tag(wm_normal *n, const wm_node *tag)
{
    if (!(n->scratch->line.links || n->scratch->line.caption) || !wm_tag_is_block(tag->u.tag.name)) {
        add_visible(n, WM_NODE_HTML_TAG, tag, tag->span);
        return;
    }
    add_space(n, tag, tag->span);
    n->flattened++;
}

static void add_math(wm_normal *n, const wm_node *math)
{
    wm_normal_item *item = add_visible(n, WM_NODE_MATH, math, math->span);
    item->text = math->u.math.text;
    if (math->u.math.block || n->scratch->line.math_block)
        item->flags = WM_NORMAL_BLOCK;
}

/* True if its children come next and leave_inline after them. */
static bool enter_inline(wm_normal *n, const wm_node *node)
{
    normal_line *l = &n->scratch->line;
    if (l->code && take_code(n, node))
        return false;
    switch ((wm_node_type)node->type) {
    case WM_NODE_TEXT:
    case WM_NODE_ENTITY:
    case WM_NODE_NOWIKI:
    case WM_NODE_SIGNATURE:
    case WM_NODE_MAGIC_LINK:
    case WM_NODE_INVALID:
        add_text(n, node, text_of(n, node), 0);
        return false;
    case WM_NODE_NEWLINE:
        add_space(n, node, node->span);
        return false;
    case WM_NODE_HARD_BREAK:
        add_break(n, node);
        return false;
    case WM_NODE_TEMPLATE:
    case WM_NODE_PARAMETER:
    case WM_NODE_EXTENSION:
    case WM_NODE_SWITCH:
        add_hole(n, node);
        return false;
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_STRIKE:
        open_emphasis(n, node);
        return true;
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_EXTERNAL_LINK:
        open_link(n, node);
        return true;
    case WM_NODE_AUTOLINK:
        if (l->links)
            add_text(n, node, node->u.external.url, 0);
        else
            add_visible(n, WM_NODE_AUTOLINK, node, node->span)->text = node->u.external.url;
        return false;
    case WM_NODE_REF:
        add_note(n, node);
        return false;
    case WM_NODE_HTML_TAG:
        add_tag(n, node);
        return false;
    case WM_NODE_CODE_SPAN:
        add_code_span(n, node);
        return false;
    case WM_NODE_MATH:
        add_math(n, node);
        return false;
    default:
        wait_silent(n, node);
        return false;
    }
}

static void leave_inline(wm_normal *n, const wm_node *node)
{
    if (node->type == WM_NODE_BOLD || node->type == WM_NODE_ITALIC || node->type == WM_NODE_STRIKE)
        close_emphasis(n);
    else
        close_link(n, node);
}

void page_line_begin(wm_normal *n)
{
    struct normal_scratch *s = n->scratch;
    s->line = (normal_line){.spaced = true, .external = NORMAL_NONE};
    s->queue_count = s->queue_spaces = s->mark_count = 0;
}

void page_line_end(wm_normal *n)
{
    struct normal_scratch *s = n->scratch;
    page_drop_spaces(n, 0);
    for (size_t i = 0; i < s->queue_count; i++)
        if (s->queue[i].flags & WM_NORMAL_SILENT)
            page_write_queued(n, &s->queue[i]);
    s->queue_count = 0;
    /* A break at the end of a block prints nothing. */
    for (size_t i = n->count; !s->line.break_as_tag && i; i--) {
        wm_normal_item *item = &n->items[i - 1];
        if (item->type == WM_NODE_HARD_BREAK && item->kind == WM_NORMAL_LEAF)
            item->flags |= WM_NORMAL_SILENT;
        else if (!wm_normal_is_silent(item))
            break;
    }
}

void page_inlines(wm_normal *n, const wm_node *from, const wm_node *stop)
{
    const wm_node *parent = from ? from->parent : NULL, *node = from;
    while (node && node != stop && !n->failed) {
        n->failed |= !wm_budget_tick(n->budget, 1);
        bool inside = enter_inline(n, node);
        if (inside && node->first) {
            node = node->first;
            continue;
        }
        if (inside)
            leave_inline(n, node);
        while (node->parent != parent && !node->next) {
            node = node->parent;
            leave_inline(n, node);
        }
        node = node->next;
    }
}

void page_image(wm_normal *n, const wm_node *image)
{
    open_link(n, image);
    page_inlines(n, image->first, NULL);
    close_link(n, image);
}
