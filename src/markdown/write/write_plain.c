/* write_plain.c - the words of a page and nothing else, for search and for models.
 *
 * SPDX-License-Identifier: MIT
 *
 * Blocks are set apart by an empty line, items of a list and rows of a table are lines, cells are parted by a tab. Numbers of
 * items stay, since texts name them. Notes, their markers and the categories are left out.
 */
#include "markdown/write/write_private.h"

typedef struct plain {
    wm_writer *w;
    wm_buffer *out;
    size_t start;      /* of the page in out */
    unsigned breaks;   /* newlines that wait for the next word */
    bool space;        /* likewise a space */
    bool marked;       /* the number of an item waits */
    size_t depth;      /* of lists */
    size_t cells;      /* open ones: their blocks are one line */
    bool first_cell;
    uint32_t number;   /* of the item whose line begins; 0: it shows none */
} plain;

static void want(plain *p, unsigned breaks)
{
    if (p->cells || p->marked)
        p->space = true;
    else if (breaks > p->breaks)
        p->breaks = breaks;
}

/* What waits comes before the next word. */
static void flush(plain *p)
{
    bool begun = p->out->size > p->start;
    if (p->breaks && begun) {
        while (p->out->size > p->start && p->out->data[p->out->size - 1] == ' ')
            p->out->size--;
        size_t have = 0; /* where nothing was said since the last ones */
        while (have < p->breaks && p->out->size - have > p->start && p->out->data[p->out->size - 1 - have] == '\n')
            have++;
        for (; have < p->breaks; have++)
            wm_buffer_add_char(p->out, '\n');
    }
    if (p->breaks || !begun)
        for (size_t i = 1; i < p->depth && i < 20; i++)
            wm_buffer_add_str(p->out, "  ");
    if (p->marked && p->number)
        wm_buffer_add_format(p->out, "%u. ", (unsigned)p->number);
    else if (p->space && !p->breaks && begun && !memchr(" \n\t", p->out->data[p->out->size - 1], 3))
        wm_buffer_add_char(p->out, ' ');
    p->breaks = 0;
    p->space = p->marked = false;
}

static void add_words(plain *p, wm_slice s)
{
    for (size_t i = 0; i < s.size;) {
        size_t from = i;
        while (i < s.size && s.data[i] != ' ' && !(s.data[i] >= '\t' && s.data[i] <= '\r'))
            i++;
        if (i > from) {
            flush(p);
            wm_buffer_add_slice(p->out, wm_sub(s, from, i));
        }
        for (; i < s.size && (s.data[i] == ' ' || (s.data[i] >= '\t' && s.data[i] <= '\r')); i++)
            p->space = true;
    }
}

/* Code as it is, in a cell on one line. */
static void add_code(plain *p, wm_slice s)
{
    if (p->cells) {
        add_words(p, s);
        return;
    }
    want(p, 2);
    if (s.size)
        flush(p);
    wm_buffer_add_slice(p->out, s);
    want(p, 2);
}

static void add_leaf(plain *p, const wm_normal_item *item)
{
    wm_writer *w = p->w;
    switch ((wm_node_type)item->type) {
    case WM_NODE_TEXT:
    case WM_NODE_MATH:
        add_words(p, item->text);
        break;
    case WM_NODE_NEWLINE:
        p->space = true;
        break;
    case WM_NODE_HARD_BREAK:
        want(p, 1);
        break;
    case WM_NODE_AUTOLINK:
        flush(p);
        write_mark_open(w, WM_MARK_LINK, item);
        add_words(p, item->text);
        write_mark_close(w, item);
        break;
    case WM_NODE_REF:
        write_mark_open(w, WM_MARK_USE, item);
        write_mark_close(w, item);
        break;
    case WM_NODE_CODE_BLOCK:
        add_code(p, item->node->u.code.text);
        break;
    case WM_NODE_RULE:
    case WM_NODE_HTML_BLOCK:
        want(p, 2);
        break;
    default:
        break;
    }
}

/* Whether the caption of an image is to be seen on the page. */
static bool shows_caption(const wm_normal_item *image)
{
    const wm_node *n = image->node;
    return n->u.link.framed || (n->parent && n->parent->type == WM_NODE_GALLERY);
}

/* Opens what stands at a place; the place to go on at. */
static size_t open_item(plain *p, size_t at)
{
    const wm_normal_item *item = &p->w->normal.items[at];
    bool prints = wm_normal_loud(&p->w->normal, at + 1, item->other) < item->other;
    switch ((wm_node_type)item->type) {
    case WM_NODE_LIST:
        if (item->flags & WM_NORMAL_NOTES)
            return wm_normal_skip(&p->w->normal, at);
        want(p, p->depth++ ? 1 : 2);
        if (write_grow(p->w, &p->w->tables.rows, &p->w->tables.row_capacity, p->depth, sizeof *p->w->tables.rows))
            p->w->tables.rows[p->depth - 1] = 0;
        break;
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        p->marked = false;
        want(p, 1);
        p->marked = prints && !p->cells;
        p->number = p->depth ? ++p->w->tables.rows[p->depth - 1] : 0;
        if (!item->node || !item->node->parent || item->node->parent->type != WM_NODE_LIST || item->node->parent->u.list.kind != WM_LIST_ORDERED)
            p->number = 0;
        break;
    case WM_NODE_HEADING:
        want(p, 2);
        if (prints)
            flush(p);
        write_mark_open(p->w, WM_MARK_HEADING, item);
        break;
    case WM_NODE_TABLE:
        want(p, 2);
        if (prints)
            flush(p);
        write_mark_open(p->w, WM_MARK_TABLE, item);
        break;
    case WM_NODE_ROW:
        want(p, 1);
        p->first_cell = true;
        break;
    case WM_NODE_CELL:
        if (!p->first_cell && !p->cells) {
            flush(p);
            wm_buffer_add_char(p->out, '\t');
        }
        p->first_cell = false;
        p->cells++;
        break;
    case WM_NODE_PRE_LINE:
        want(p, 1);
        break;
    case WM_NODE_WIKILINK:
    case WM_NODE_EXTERNAL_LINK:
        flush(p);
        write_mark_open(p->w, WM_MARK_LINK, item);
        break;
    case WM_NODE_IMAGE:
        if (shows_caption(item)) {
            want(p, 2);
            flush(p);
        }
        write_mark_open(p->w, WM_MARK_IMAGE, item);
        if (!shows_caption(item) || (prints && p->w->normal.items[at + 1].flags & WM_NORMAL_SHOWN))
            return item->other;
        break;
    case WM_NODE_PARAGRAPH:
        if (item->flags & WM_NORMAL_MEMBERS)
            return wm_normal_skip(&p->w->normal, at);
        want(p, p->depth ? 1 : 2);
        break;
    default:
        if (wm_node_is_block(item->type))
            want(p, 2);
        break;
    }
    return at + 1;
}

static void close_item(plain *p, const wm_normal_item *item)
{
    write_mark_close(p->w, &p->w->normal.items[item->other]);
    if (item->type == WM_NODE_CELL && p->cells)
        p->cells--;
    if (item->type == WM_NODE_CELL)
        p->space = false;
    if (item->type == WM_NODE_LIST && p->depth)
        p->depth--;
    if (item->type == WM_NODE_LIST || item->type == WM_NODE_ITEM)
        p->marked = false;
    if (wm_node_is_block(item->type) && item->type != WM_NODE_CELL && item->type != WM_NODE_ROW)
        want(p, p->depth || item->type == WM_NODE_PRE_LINE || item->type == WM_NODE_ITEM ? 1 : 2);
    else if (item->type == WM_NODE_IMAGE && shows_caption(item))
        want(p, 2);
}

void write_plain(wm_writer *w)
{
    plain p = {.w = w, .out = w->out, .start = w->out->size};
    if (!w->options.body_only && !w->options.no_header) {
        wm_title_full(w->site, w->ns, w->title, w->out);
        p.breaks = 2;
    }
    for (size_t at = 0; at < w->normal.count && !w->failed;) {
        const wm_normal_item *item = &w->normal.items[at];
        w->failed |= !wm_budget_tick(w->normal.budget, 1);
        if (item->kind == WM_NORMAL_OPEN) {
            at = open_item(&p, at);
            continue;
        }
        if (item->kind == WM_NORMAL_CLOSE)
            close_item(&p, item);
        else if (wm_normal_is_silent(item))
            write_mark_call(w, item, NULL);
        else
            add_leaf(&p, item);
        at++;
    }
}
