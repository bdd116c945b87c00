/* prints_table.c - tables: true columns under spans, simple cells, text outside of cells.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "page/prints.h"

/* ---- the grid ---- */

void wm_grid_begin(wm_grid *grid)
{
    grid->used = grid->column = grid->row = 0;
    grid->wide = grid->failed = false;
}

void wm_grid_free(wm_grid *grid)
{
    free(grid->covered);
    memset(grid, 0, sizeof *grid);
}

/* The cell at column covers what is below it; rowspan 0 goes on to the table's end. */
static void cover(wm_grid *grid, const wm_node *cell, uint32_t column, uint32_t end)
{
    grid->wide |= end > WM_GRID_COLUMNS;
    end = end > WM_GRID_COLUMNS ? WM_GRID_COLUMNS : end;
    if (!WM_GROW(grid->covered, grid->capacity, end)) {
        grid->failed = true;
        return;
    }
    for (; grid->used < end; grid->used++)
        grid->covered[grid->used] = 0;
    for (; column < end; column++)
        grid->covered[column] = cell->u.cell.rowspan ? cell->u.cell.rowspan : UINT32_MAX;
}

uint32_t wm_grid_place(wm_grid *grid, const wm_node *cell)
{
    uint32_t column = grid->column;
    while (column < grid->used && grid->covered[column])
        column++;
    grid->column = column + (cell->u.cell.colspan ? cell->u.cell.colspan : 1);
    cover(grid, cell, column, grid->column);
    return column;
}

void wm_grid_end_row(wm_grid *grid)
{
    for (uint32_t i = 0; i < grid->used; i++)
        grid->covered[i] -= grid->covered[i] && grid->covered[i] != UINT32_MAX;
    grid->column = 0;
    grid->row++;
}

/* ---- cells ---- */

const wm_node *wm_next_cell(const wm_node *cell)
{
    const wm_node *n = cell->next;
    while (n && n->type != WM_NODE_CELL)
        n = n->next;
    return n;
}

const wm_node *wm_row_first_cell(const wm_node *row)
{
    const wm_node *n = row->type == WM_NODE_ROW ? row->first : NULL;
    while (n && n->type != WM_NODE_CELL)
        n = n->next;
    return n;
}

static bool has_break(const wm_node *paragraph)
{
    for (const wm_node *n = paragraph->first; n; n = n->type == WM_NODE_REF ? wm_node_skip(paragraph, n) : wm_node_step(paragraph, n))
        if (n->type == WM_NODE_HARD_BREAK)
            return true;
    return false;
}

bool wm_cell_is_simple(const wm_node *cell, bool breaks)
{
    const wm_node *paragraph = wm_first_loud(cell);
    if (!paragraph)
        return true;
    if (paragraph->type != WM_NODE_PARAGRAPH || wm_next_loud(paragraph))
        return false;
    return breaks || (!wm_begins_with_block(cell) && !has_break(paragraph));
}

/* ---- what stands outside of cells ---- */

bool wm_table_has_plain_captions(const wm_node *table)
{
    for (const wm_node *n = table->first; n; n = n->next)
        for (const wm_node *c = n->type == WM_NODE_CAPTION ? n->first : NULL; c; c = c->next)
            if (c->type != WM_NODE_PARAGRAPH && !wm_node_is_silent((wm_node_type)c->type))
                return false;
    return true;
}

bool wm_is_outside_cells(const wm_node *n)
{
    bool in_table = n->parent && (n->parent->type == WM_NODE_TABLE || n->parent->type == WM_NODE_ROW);
    return in_table && (n->type == WM_NODE_PARAGRAPH || n->type == WM_NODE_HEADING || n->type == WM_NODE_RULE || n->type == WM_NODE_LIST);
}

static const wm_node *block_from(const wm_node *n)
{
    while (n && n->type != WM_NODE_PARAGRAPH && !wm_is_outside_cells(n))
        n = n->next;
    return n;
}

/* The next block that is a child of a child of the type, or (direct) of the table itself. In captions: paragraph. */
static const wm_node *next_block(const wm_node *table, const wm_node *after, wm_node_type type, bool direct)
{
    const wm_node *child = table->first;
    if (after && after->parent == table) {
        child = after->next;
    } else if (after) {
        const wm_node *n = block_from(after->next);
        if (n)
            return n;
        child = after->parent->next;
    }
    for (; child; child = child->next) {
        if (direct && wm_is_outside_cells(child))
            return child;
        const wm_node *n = child->type == type ? block_from(child->first) : NULL;
        if (n)
            return n;
    }
    return NULL;
}

const wm_node *wm_table_next_gap(const wm_node *table, const wm_node *after)
{
    return next_block(table, after, WM_NODE_ROW, true);
}

const wm_node *wm_table_next_caption(const wm_node *table, const wm_node *after)
{
    return next_block(table, after, WM_NODE_CAPTION, false);
}

const wm_node *wm_gap_stop(const wm_node *from)
{
    while (from && !(from->type == WM_NODE_HTML_TAG && wm_tag_is_block(from->u.tag.name)))
        from = from->next;
    return from;
}
