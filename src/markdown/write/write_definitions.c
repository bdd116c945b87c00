/* write_definitions.c - ":x" as a quotation, ";t" with ":d" as a bullet in bold with d below it, " x" as a fence.
 *
 * SPDX-License-Identifier: MIT
 *
 * A definition list has no mark of its own. Its terms open bullets, of which the descriptions behind them are a part;
 * a description without a term opens a quotation, which goes on up to the next term or the list's end.
 */
#include "markdown/foreign.h"
#include "markdown/write/write_private.h"

static bool goes_on(const wm_writer *w, size_t close)
{
    size_t next = wm_normal_loud(&w->normal, close + 1, w->normal.count);
    return next < w->normal.count && w->normal.items[next].flags & WM_NORMAL_CONTINUES;
}

/* The innermost level if it was opened for this list; else NULL. */
static level *own_level(wm_writer *w, const wm_node *list)
{
    level *l = write_top_level(w);
    return l && l->list == list ? l : NULL;
}

/* Ends what is open for a list. */
static void close_levels(wm_writer *w, const wm_node *list)
{
    level *l;
    while ((l = own_level(w, list))) {
        if (l->kind == LEVEL_ITEM)
            write_close_item(w);
        else if (l->kind == LEVEL_LIST)
            write_leave_list(w);
        else
            write_leave_quote(w);
    }
}

/* Whether nothing in a container prints but containers. What begins with very many of them counts as printing. */
bool write_is_empty(const wm_writer *w, size_t at)
{
    enum { MOST_LOOKS = 200 };
    const wm_normal *n = &w->normal;
    size_t end = n->items[at].other, stop = end - at > MOST_LOOKS ? at + MOST_LOOKS : end;
    for (size_t i = at + 1; i < stop; i++) {
        const wm_normal_item *item = &n->items[i];
        bool holds = item->type == WM_NODE_LIST || item->type == WM_NODE_ITEM || item->type == WM_NODE_TERM || item->type == WM_NODE_DESCRIPTION;
        if (!wm_normal_is_silent(item) && !holds)
            return false;
    }
    return stop == end;
}

bool write_is_left_out(const wm_writer *w, size_t at)
{
    const wm_normal_item *item = &w->normal.items[at];
    if (!w->style->quotes || item->kind != WM_NORMAL_OPEN || (item->type != WM_NODE_LIST && item->type != WM_NODE_ITEM))
        return false;
    /* notes stand in a list without a node */
    bool note = item->flags & WM_NORMAL_NOTES || (item->type == WM_NODE_ITEM && (!item->node || item->node->type == WM_NODE_REF));
    return !note && write_is_empty(w, at);
}

void write_enter_definition(wm_writer *w, size_t at)
{
    const wm_normal_item *item = &w->normal.items[at];
    const wm_node *list = item->node->parent;
    level *l = own_level(w, list);
    if (item->type == WM_NODE_TERM && !write_is_empty(w, at)) {
        if (l && l->kind == LEVEL_QUOTE) {
            close_levels(w, list);
            l = NULL;
        }
        if (!l)
            write_open_list(w, at, false, list);
        write_open_item(w);
        return;
    }
    if (item->type == WM_NODE_TERM || (l && l->kind != LEVEL_LIST) || write_is_empty(w, at))
        return;
    close_levels(w, list);
    write_enter_quote(w);
    l = write_top_level(w);
    if (l && !w->failed)
        l->list = list;
}

void write_leave_definition(wm_writer *w, size_t at)
{
    const level *l = own_level(w, w->normal.items[at].node->parent);
    if (l && l->kind == LEVEL_ITEM && !goes_on(w, at))
        write_close_item(w);
}

void write_leave_definitions(wm_writer *w, size_t at)
{
    close_levels(w, w->normal.items[at].node);
}

void write_term(wm_writer *w, size_t at)
{
    static const wm_node bold = {.type = WM_NODE_BOLD};
    write_emphasis_open(w, &bold, false);
    w->page.in_term = true;
    write_inlines(w, at + 1, w->normal.items[at].other);
    w->page.in_term = false;
    write_emphasis_close(w, &bold);
}

/* ---- what a block was ---- */

static wm_slice first_line(wm_slice s)
{
    const char *end = s.size ? memchr(s.data, '\n', s.size) : NULL;
    return wm_trim(end ? wm_sub(s, 0, (size_t)(end - s.data)) : s);
}

void write_add_origin(wm_writer *w, wm_origin_kind kind, bool other, uint64_t hash)
{
    wm_origins *o = w->places.origins;
    if (o && write_grow(w, &o->items, &o->capacity, o->count + 1, sizeof *o->items))
        o->items[o->count++] = (wm_origin){.hash = hash, .kind = (uint8_t)kind, .other = other};
}

void write_origin(wm_writer *w, wm_origin_kind kind, bool other, wm_slice text)
{
    if (w->style->quotes)
        write_add_origin(w, kind, other, wm_hash(first_line(text)));
}

void write_bold_origin(wm_writer *w, size_t at)
{
    const wm_normal *n = &w->normal;
    const wm_normal_item *item = &n->items[at];
    const wm_node *in = item->node ? item->node->parent : NULL;
    if (!w->style->quotes || !in || (in->type != WM_NODE_ITEM && in->type != WM_NODE_TERM))
        return;
    bool bold = in->type == WM_NODE_TERM;
    if (!bold) {
        size_t first = wm_normal_loud(n, at + 1, item->other);
        bold = first < item->other && n->items[first].type == WM_NODE_BOLD && n->items[first].kind == WM_NORMAL_OPEN &&
               wm_normal_loud(n, (size_t)n->items[first].other + 1, item->other) == item->other;
    }
    if (bold)
        write_origin(w, WM_ORIGIN_TERM, in->type == WM_NODE_TERM, wm_buffer_slice(&w->line_text));
}

/* ---- lines that start with a space ---- */

/* Whether the lines are nothing but text. */
static bool is_text(const wm_writer *w, size_t at)
{
    const wm_normal *n = &w->normal;
    bool said = false;
    for (size_t i = at + 1; i < n->items[at].other; i++) {
        const wm_normal_item *item = &n->items[i];
        if (wm_normal_is_silent(item))
            continue;
        if (item->type == WM_NODE_TEXT && !(item->flags & WM_NORMAL_SHOWN) && item->node->type != WM_NODE_AUTOLINK) {
            said |= wm_trim(item->text).size != 0;
        } else if (item->type != WM_NODE_NEWLINE && item->type != WM_NODE_PRE_LINE) {
            return false;
        }
    }
    return said;
}

bool write_fenced_lines(wm_writer *w, size_t at)
{
    const wm_normal *n = &w->normal;
    if (!is_text(w, at))
        return false;
    wm_buffer_begin(&w->code, &w->failed);
    bool begun = false;
    for (size_t i = at + 1; i < n->items[at].other; i++) {
        const wm_normal_item *item = &n->items[i];
        if (wm_normal_is_silent(item))
            continue;
        if (item->type == WM_NODE_TEXT)
            wm_buffer_add_slice(&w->code, item->text);
        else if (item->type == WM_NODE_NEWLINE)
            wm_buffer_add_char(&w->code, ' ');
        else if (item->kind == WM_NORMAL_OPEN && begun)
            wm_buffer_add_char(&w->code, '\n');
        begun = true;
    }
    wm_slice code = wm_buffer_slice(&w->code);
    write_begin_block(w, BLOCK_OTHER, false);
    write_fence(w, WM_LIT(""), false, code);
    write_origin(w, WM_ORIGIN_FENCE, true, code);
    return true;
}

/* ---- pictures ---- */

static void note_picture(wm_writer *w, bool framed, bool joined, bool captioned)
{
    wm_slice address = md_picture_address(wm_buffer_slice(&w->line_text));
    write_origin(w, WM_ORIGIN_PICTURE, !framed, address);
    write_origin(w, WM_ORIGIN_JOINED, joined, address);
    write_origin(w, WM_ORIGIN_CAPTION, !captioned, address);
}

void write_caption(wm_writer *w, size_t at, size_t end)
{
    wm_buffer_begin(&w->line_text, &w->failed);
    write_line_begin(w, &w->line_text);
    /* with _, which takes emphasis at its ends; one in the words must not end it */
    write_line_raw(w, WM_LIT("_"));
    w->line.underscore = true;
    write_inlines(w, at, end);
    write_line_raw(w, WM_LIT("_"));
    write_line_end(w);
    write_put_text(w);
}

void write_picture(wm_writer *w, size_t at)
{
    const wm_normal *n = &w->normal;
    const wm_normal_item *image = &n->items[at + 1];
    wm_buffer_begin(&w->line_text, &w->failed);
    write_line_begin(w, &w->line_text);
    write_mark_begin(w, WM_MARK_IMAGE, image, &w->line_text);
    wm_slice alt = wm_picture_alt(image->node);
    if (write_is_html_image(w, image->node)) {
        write_image_html(w, image->node, false);
    } else {
        write_link_open(w, image);
        write_line_text(w, alt.size ? alt : image->node->u.link.title.text);
        write_image_close(w, image->node);
    }
    write_mark_end(w, image, &w->line_text);
    write_line_end(w);
    write_put_text(w);
    size_t next = wm_normal_loud(n, (size_t)n->items[at].other + 1, n->count);
    bool captioned = !write_is_empty(w, at + 1);
    note_picture(w, true, next < n->count && n->items[next].node == n->items[at].node, captioned);
    if (captioned)
        write_caption(w, at + 2, image->other);
}

void write_image_origin(wm_writer *w, size_t at)
{
    const wm_normal *n = &w->normal;
    const wm_normal_item *item = &n->items[at];
    if (!w->style->quotes || !item->node || !item->node->parent || item->node->parent->type != WM_NODE_DOCUMENT)
        return;
    size_t first = wm_normal_loud(n, at + 1, item->other);
    if (first < item->other && n->items[first].type == WM_NODE_IMAGE && n->items[first].kind == WM_NORMAL_OPEN &&
        wm_normal_loud(n, (size_t)n->items[first].other + 1, item->other) == item->other)
        note_picture(w, false, false, false);
}
