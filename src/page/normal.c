/* normal.c - the normal form of a page: its blocks, tables, categories and notes.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "page/normal_private.h"

/* ---- items ---- */

bool page_grow(wm_normal *n, void *array, size_t *capacity, size_t count, size_t element)
{
    /* An item names others by 32 bits. */
    if (count <= *capacity || (count < NORMAL_NONE && wm_budget_grow(n->budget, array, capacity, count, element)))
        return true;
    n->failed = true;
    return false;
}

bool page_more_items(wm_normal *n)
{
    return page_grow(n, &n->items, &n->capacity, n->count + 1, sizeof *n->items);
}

wm_normal_item *page_open(wm_normal *n, wm_node_type type, const wm_node *node)
{
    struct normal_scratch *s = n->scratch;
    if (s->open_count == s->open_capacity &&
        !page_grow(n, &s->opens, &s->open_capacity, s->open_count + 1, sizeof *s->opens))
        return &s->spare;
    s->opens[s->open_count++] = (uint32_t)n->count;
    return page_push(n, WM_NORMAL_OPEN, type, node, node ? node->span : (wm_span){0, 0});
}

void page_close(wm_normal *n)
{
    struct normal_scratch *s = n->scratch;
    if (!s->open_count || n->failed)
        return;
    uint32_t open = s->opens[--s->open_count];
    if (n->count == n->capacity && !page_more_items(n))
        return;
    wm_normal_item *close = &n->items[n->count];
    *close = n->items[open];
    close->kind = WM_NORMAL_CLOSE;
    close->other = open;
    n->items[open].other = (uint32_t)n->count++;
}

/* Takes back the container that was opened last, but not what is in it. */
static void drop(wm_normal *n)
{
    struct normal_scratch *s = n->scratch;
    if (!s->open_count || n->failed)
        return;
    uint32_t open = s->opens[--s->open_count];
    memmove(&n->items[open], &n->items[open + 1], (n->count - open - 1) * sizeof *n->items);
    n->count--;
}

static void add_silent(wm_normal *n, const wm_node *node)
{
    page_push(n, WM_NORMAL_LEAF, (wm_node_type)node->type, node, node->span)->flags = WM_NORMAL_SILENT;
}

void page_silents(wm_normal *n, const wm_node *node)
{
    for (const wm_node *i = node; i; i = i->type == WM_NODE_REF && i != node ? wm_node_skip(node, i) : wm_node_step(node, i))
        if (wm_node_is_silent((wm_node_type)i->type))
            add_silent(n, i);
}

wm_slice page_digits(wm_normal *n, uint32_t number)
{
    char digits[12];
    size_t at = sizeof digits;
    do
        digits[--at] = (char)('0' + number % 10);
    while (number /= 10);
    wm_slice kept = wm_arena_copy(&n->arena, wm_slice_of(digits + at, sizeof digits - at));
    n->failed |= n->arena.failed;
    return kept;
}

/* ---- leaf blocks ---- */

/* A block of one line of inlines; one that prints nothing is none, unless it must stand. */
static void add_line(wm_normal *n, wm_node_type type, const wm_node *node, const wm_node *from, const wm_node *stop)
{
    normal_line *l = &n->scratch->line;
    page_open(n, type, node)->flags = type == WM_NODE_PARAGRAPH && n->scratch->caption ? WM_NORMAL_CAPTION : 0;
    page_line_begin(n);
    l->break_as_tag = type == WM_NODE_HEADING;
    l->code = type == WM_NODE_PRE_LINE;
    l->math_block = type == WM_NODE_PARAGRAPH && from == node->first && !stop && wm_only_math(node);
    page_inlines(n, from, stop);
    page_line_end(n);
    if (l->visible || type == WM_NODE_HEADING)
        page_close(n);
    else
        drop(n);
}

static void add_indent_pre(wm_normal *n, const wm_node *node)
{
    page_open(n, WM_NODE_INDENT_PRE, node);
    bool any = false;
    for (const wm_node *line = node->first; line; line = line->next) {
        if (line->type != WM_NODE_PRE_LINE) {
            page_silents(n, line);
            continue;
        }
        add_line(n, WM_NODE_PRE_LINE, line, line->first, NULL);
        any |= n->scratch->line.visible > 0;
    }
    if (any)
        page_close(n);
    else
        drop(n);
}

static void add_gallery(wm_normal *n, const wm_node *gallery)
{
    if (!wm_block_prints(gallery)) {
        page_silents(n, gallery);
        return;
    }
    page_open(n, WM_NODE_LIST, gallery)->number = WM_LIST_BULLET;
    for (const wm_node *image = gallery->first; image; image = image->next) {
        bool caption = image->type == WM_NODE_PARAGRAPH;
        if (image->type != WM_NODE_IMAGE && !(caption && wm_inlines_print(image))) {
            page_silents(n, image);
            continue;
        }
        page_open(n, WM_NODE_ITEM, image);
        page_open(n, WM_NODE_PARAGRAPH, image);
        page_line_begin(n);
        if (caption)
            page_inlines(n, image->first, NULL);
        else
            page_image(n, image);
        page_line_end(n);
        if (n->scratch->line.visible)
            page_close(n);
        else
            drop(n);
        page_close(n);
    }
    page_close(n);
}

/* ---- tables ---- */

static void add_block(wm_normal *n, const wm_node *top);

/* Text outside of cells, with the block tags in it as blocks. */
static void add_text_outside(wm_normal *n, const wm_node *paragraph)
{
    for (const wm_node *from = paragraph->first; from;) {
        const wm_node *stop = wm_gap_stop(from);
        if (from != stop)
            add_line(n, WM_NODE_PARAGRAPH, paragraph, from, stop);
        if (stop)
            page_push(n, WM_NORMAL_LEAF, WM_NODE_HTML_BLOCK, stop, stop->span);
        from = stop ? stop->next : NULL;
    }
}

/* Other blocks outside of cells are printed as blocks anywhere are. */
static void add_gap(wm_normal *n, const wm_node *node)
{
    if (node->type == WM_NODE_PARAGRAPH) {
        add_text_outside(n, node);
        return;
    }
    n->scratch->outside = node;
    add_block(n, node);
}

static void add_captions(wm_normal *n, const wm_node *table)
{
    for (const wm_node *p = wm_table_next_caption(table, NULL); p; p = wm_table_next_caption(table, p))
        add_gap(n, p);
}

/* Whether the table can be printed as a grid, and its rows and columns. A table of huge spans cannot: the
 * grid would be out of all proportion to the source. */
static bool measure(wm_normal *n, const wm_node *table, uint32_t *rows, uint32_t *columns)
{
    wm_grid *grid = &n->scratch->grid;
    bool simple = true;
    *rows = 0;
    wm_grid_begin(grid);
    for (const wm_node *row = table->first; row && simple; row = row->next) {
        const wm_node *cell = wm_row_first_cell(row);
        if (!cell)
            continue;
        ++*rows;
        for (; cell && simple; cell = wm_next_cell(cell)) {
            n->failed |= !wm_budget_tick(n->budget, 1 + cell->u.cell.colspan / 16);
            wm_grid_place(grid, cell);
            simple = !n->failed && wm_cell_is_simple(cell, n->scratch->rules.breaks_in_cells) && !grid->wide;
        }
        wm_grid_end_row(grid);
    }
    *columns = grid->used;
    n->failed |= grid->failed;
    uint64_t size = (uint64_t)*rows * *columns * 2, source = table->span.end - table->span.start;
    return simple && !n->failed && (size < 65536 || size / 8 < source) && wm_table_has_plain_captions(table);
}

static void add_cell(wm_normal *n, const wm_node *cell)
{
    n->failed |= !wm_budget_tick(n->budget, 1 + cell->u.cell.colspan / 16);
    uint32_t column = wm_grid_place(&n->scratch->grid, cell);
    page_open(n, WM_NODE_CELL, cell)->number = column;
    page_line_begin(n);
    n->scratch->line.break_as_tag = true;
    for (const wm_node *p = cell->first; p; p = p->next) {
        if (p->type == WM_NODE_PARAGRAPH)
            page_inlines(n, p->first, NULL);
        else
            page_silents(n, p);
    }
    page_line_end(n);
    page_close(n);
}

static void add_grid(wm_normal *n, const wm_node *table, uint32_t columns)
{
    bool first = n->scratch->rules.captions_first;
    if (first) {
        n->scratch->caption = true;
        add_captions(n, table);
        n->scratch->caption = false;
    }
    wm_normal_item *open = page_open(n, WM_NODE_TABLE, table);
    open->number = columns;
    open->flags = WM_NORMAL_GRID;
    wm_grid_begin(&n->scratch->grid);
    for (const wm_node *row = table->first; row && !n->failed; row = row->next) {
        bool full = wm_row_first_cell(row) != NULL;
        if (full)
            page_open(n, WM_NODE_ROW, row);
        if (wm_node_is_silent((wm_node_type)row->type))
            add_silent(n, row);
        for (const wm_node *cell = row->type == WM_NODE_ROW ? row->first : NULL; cell; cell = cell->next) {
            if (cell->type == WM_NODE_CELL)
                add_cell(n, cell);
            else if (!wm_is_outside_cells(cell))
                page_silents(n, cell);
        }
        if (!full)
            continue;
        page_close(n);
        wm_grid_end_row(&n->scratch->grid);
    }
    page_close(n);
    if (!first)
        add_captions(n, table);
}

/* What is silent in a table without rows, outside of the text that prints. */
static void add_table_silents(wm_normal *n, const wm_node *table)
{
    for (const wm_node *row = table->first; row; row = row->next) {
        if (wm_node_is_silent((wm_node_type)row->type))
            add_silent(n, row);
        for (const wm_node *i = row->type == WM_NODE_ROW ? row->first : NULL; i; i = i->next)
            if (wm_node_is_silent((wm_node_type)i->type))
                add_silent(n, i);
    }
}

/* Whether all of a table that prints is blocks in its captions: it is these blocks, and no table. */
static bool is_only_captions(const wm_node *table)
{
    for (const wm_node *row = table->first; row; row = row->next)
        if (wm_row_first_cell(row))
            return false;
    return !wm_table_has_plain_captions(table);
}

/* True if the table is HTML or nothing but captions: its children come next. */
static bool enter_table(wm_normal *n, const wm_node *table)
{
    uint32_t rows, columns;
    for (const wm_node *p = wm_table_next_gap(table, NULL); p; p = wm_table_next_gap(table, p))
        add_gap(n, p);
    if (is_only_captions(table))
        return true;
    bool grid = measure(n, table, &rows, &columns);
    if (grid && rows) {
        add_grid(n, table, columns);
    } else if (!rows) {
        add_table_silents(n, table);
        add_captions(n, table);
    }
    return rows && !grid && page_html_enter(n, table);
}

/* ---- the walk ---- */

static bool enter_item(wm_normal *n, const wm_node *item)
{
    wm_normal_item *open = page_open(n, (wm_node_type)item->type, item);
    if (wm_item_continues(item))
        open->flags = WM_NORMAL_CONTINUES;
    return true;
}

static bool enter_list(wm_normal *n, const wm_node *list)
{
    if (!wm_block_prints(list)) {
        page_silents(n, list);
        return false;
    }
    wm_normal_item *open = page_open(n, WM_NODE_LIST, list);
    open->number = list->u.list.kind;
    open->flags = wm_list_is_loose(list) ? WM_NORMAL_LOOSE : 0;
    return true;
}

static bool is_blank(const wm_node *i)
{
    return i->type == WM_NODE_NEWLINE || (i->type == WM_NODE_TEXT && !wm_trim(i->u.text).size);
}

/* An image with its caption as a line of its own. */
static void add_picture(wm_normal *n, const wm_node *paragraph, const wm_node *image)
{
    page_open(n, WM_NODE_PARAGRAPH, paragraph)->flags = WM_NORMAL_PICTURE;
    page_open(n, WM_NODE_IMAGE, image);
    page_line_begin(n);
    n->scratch->line.caption = true;
    page_inlines(n, image->first, NULL);
    page_line_end(n);
    page_close(n);
    page_close(n);
}

/* A paragraph of the page itself: thumbs that it begins with are blocks before it. */
static void add_page_paragraph(wm_normal *n, const wm_node *node)
{
    const wm_node *from = node->first;
    for (const wm_node *i = from; i; i = i->next) {
        bool picture = i->type == WM_NODE_IMAGE && wm_is_picture(i);
        if (!picture && !is_blank(i) && !wm_node_is_silent((wm_node_type)i->type))
            break;
        if (!picture)
            continue;
        for (; from != i; from = from->next)
            page_silents(n, from);
        add_picture(n, node, i);
        from = i->next;
    }
    if (from || !node->first)
        add_line(n, WM_NODE_PARAGRAPH, node, from, NULL);
}

static void add_references(wm_normal *n, const wm_node *node)
{
    if (n->scratch->rules.no_references)
        add_silent(n, node);
    else
        page_push(n, WM_NORMAL_LEAF, WM_NODE_REFERENCES, node, node->span);
}

/* True if its children come next, and leave_block after them. */
static bool enter_block(wm_normal *n, const wm_node *node)
{
    if (n->scratch->tables)
        return page_html_enter(n, node);
    if (wm_is_outside_cells(node) && node != n->scratch->outside) /* it was before the table */
        return false;
    switch ((wm_node_type)node->type) {
    case WM_NODE_PARAGRAPH:
        if (n->scratch->rules.pictures && node->parent->type == WM_NODE_DOCUMENT)
            add_page_paragraph(n, node);
        else
            add_line(n, WM_NODE_PARAGRAPH, node, node->first, NULL);
        return false;
    case WM_NODE_HEADING:
        add_line(n, WM_NODE_HEADING, node, node->first, NULL);
        return false;
    case WM_NODE_RULE:
    case WM_NODE_HTML_BLOCK:
        page_push(n, WM_NORMAL_LEAF, (wm_node_type)node->type, node, node->span);
        return false;
    case WM_NODE_REFERENCES:
        add_references(n, node);
        return false;
    case WM_NODE_LIST:
        return enter_list(n, node);
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        return enter_item(n, node);
    case WM_NODE_INDENT_PRE:
        add_indent_pre(n, node);
        return false;
    case WM_NODE_CODE_BLOCK:
        if (node->u.code.text.size)
            page_push(n, WM_NORMAL_LEAF, WM_NODE_CODE_BLOCK, node, node->span)->text = node->u.code.text;
        return false;
    case WM_NODE_BLOCKQUOTE:
        if (!wm_block_prints(node)) {
            page_silents(n, node);
            return false;
        }
        page_open(n, WM_NODE_BLOCKQUOTE, node);
        return true;
    case WM_NODE_TABLE:
        return enter_table(n, node);
    case WM_NODE_GALLERY:
        add_gallery(n, node);
        return false;
    case WM_NODE_POEM:
    case WM_NODE_CAPTION: /* of a table without cells */
        return true;
    default:
        page_silents(n, node);
        return false;
    }
}

static void leave_block(wm_normal *n, const wm_node *node)
{
    if (n->scratch->tables)
        page_html_leave(n, node);
    else if (node->type != WM_NODE_POEM && node->type != WM_NODE_TABLE && node->type != WM_NODE_CAPTION)
        page_close(n);
}

static void add_block(wm_normal *n, const wm_node *top)
{
    const wm_node *node = top;
    while (!n->failed) {
        n->failed |= !wm_budget_tick(n->budget, 1);
        bool inside = enter_block(n, node);
        if (inside && node->first) {
            node = node->first;
            continue;
        }
        if (inside)
            leave_block(n, node);
        while (node != top && !node->next) {
            node = node->parent;
            leave_block(n, node);
        }
        if (node == top)
            return;
        node = node->next;
    }
}

static void add_blocks(wm_normal *n, const wm_node *root)
{
    for (const wm_node *node = root->first; node && !n->failed; node = node->next)
        add_block(n, node);
}

/* ---- a page ---- */

/* What is printed elsewhere than where it stands, and what is counted. */
static void collect(wm_normal *n, const wm_node *root)
{
    struct normal_scratch *s = n->scratch;
    for (const wm_node *i = root; i && !n->failed; i = wm_node_step(root, i)) {
        if (wm_node_is_category(i)) {
            if (page_grow(n, &s->categories, &s->category_capacity, s->category_count + 1, sizeof *s->categories))
                s->categories[s->category_count++] = i;
        } else if (i->type == WM_NODE_REF) {
            wm_notes_define(&n->notes, i);
        } else if (i->type == WM_NODE_EXTENSION) {
            n->not_converted++;
        } else if (i->type == WM_NODE_INVALID) {
            n->invalid_bytes += i->span.end - i->span.start;
        }
    }
}

static void add_categories(wm_normal *n)
{
    const struct normal_scratch *s = n->scratch;
    if (!s->category_count)
        return;
    page_open(n, WM_NODE_PARAGRAPH, NULL)->flags = WM_NORMAL_MEMBERS;
    for (size_t i = 0; i < s->category_count; i++)
        page_push(n, WM_NORMAL_LEAF, WM_NODE_CATEGORY, s->categories[i], s->categories[i]->span)->text = s->categories[i]->u.link.title.text;
    page_close(n);
}

/* Notes in notes come behind: the list grows while it is made. */
static void add_notes(wm_normal *n)
{
    if (!wm_notes_used(&n->notes))
        return;
    wm_normal_item *open = page_open(n, WM_NODE_LIST, NULL);
    open->number = WM_LIST_ORDERED;
    open->flags = WM_NORMAL_NOTES;
    for (uint32_t i = 1; i <= wm_notes_used(&n->notes) && !n->failed; i++) {
        const wm_node *content = wm_notes_content(&n->notes, i);
        page_open(n, WM_NODE_ITEM, content)->number = i;
        if (content)
            add_blocks(n, content);
        page_close(n);
    }
    page_close(n);
}

static bool begin(wm_normal *n, const wm_doc *doc, const wm_normal_options *options)
{
    n->count = 0;
    n->flattened = n->not_converted = n->invalid_bytes = 0;
    n->failed = false;
    n->budget = doc->arena.budget;
    wm_notes_clear(&n->notes);
    wm_arena_reset(&n->arena);
    if (!n->scratch && !(n->scratch = calloc(1, sizeof *n->scratch)))
        return false;
    struct normal_scratch *s = n->scratch;
    s->open_count = s->queue_count = s->queue_spaces = s->mark_count = s->category_count = 0;
    s->source = doc->source;
    s->rules = options ? *options : (wm_normal_options){.set = NULL};
    s->trail_node = NULL;
    s->tables = s->numbered = 0;
    s->outside = NULL;
    s->caption = false;
    return true;
}

wm_status wm_normalise(wm_normal *n, const wm_doc *doc, const wm_normal_options *options)
{
    if (!begin(n, doc, options))
        return WM_NO_MEMORY;
    collect(n, doc->root);
    add_blocks(n, doc->root);
    add_categories(n);
    add_notes(n);
    return n->failed || n->notes.failed ? WM_NO_MEMORY : WM_OK;
}

void wm_normal_free(wm_normal *n)
{
    struct normal_scratch *s = n->scratch;
    if (s) {
        free(s->opens);
        free(s->queue);
        free(s->marks);
        free(s->categories);
        wm_grid_free(&s->grid);
        for (size_t i = 0; i < s->grid_capacity; i++)
            wm_grid_free(&s->grids[i]);
        free(s->grids);
        free(s);
    }
    free(n->items);
    wm_notes_free(&n->notes);
    wm_arena_free(&n->arena);
    memset(n, 0, sizeof *n);
}

size_t wm_normal_loud(const wm_normal *n, size_t at, size_t end)
{
    while (at < end && wm_normal_is_silent(&n->items[at]))
        at++;
    return at;
}
