/* put_row.c - the row of a table in which words changed, as a table of its own.
 *
 * SPDX-License-Identifier: MIT
 *
 * A page may be one long table. When words change on a line of one row, merge a small table instead: what opens and
 * ends the table, its first row, which says how many columns there are, and that row. All but the row must come out as it was.
 */
#include "lens/put_private.h"

enum { LONG_TABLE = 2000 };

/* Finds the rows of a table in its Markdown. In a pipe table each line is a row, but for the line of hyphens.
 * In HTML a row begins with <tr> and ends with </tr>, each on a line of its own. */
typedef struct rows {
    size_t count;            /* of lines that begin one */
    size_t starts[3];        /* of the second, third and fourth */
    size_t index, start, end;/* the one in which the change is */
    size_t last;             /* where the last one ends */
    bool html;
} rows;

static rows find_rows(wm_slice s, const lens_block *table, size_t at)
{
    rows r = {0};
    for (size_t line = table->start, next; line < table->end; line = next) {
        size_t end = wm_find(wm_sub(s, 0, table->end), WM_LIT("\n"), line);
        end = end == WM_NONE ? table->end : end;
        next = end + 1;
        wm_slice text = wm_sub(s, line, end);
        bool pipe = wm_starts_with(text, WM_LIT("|")), begins = wm_starts_with(text, WM_LIT("<tr"));
        r.html |= begins;
        if (pipe || begins) {
            if (r.count && r.count < 4)
                r.starts[r.count - 1] = line;
            if (line <= at) {
                r.index = r.count;
                r.start = line;
                r.end = 0;
            }
            r.count++;
        }
        if (pipe || wm_starts_with(text, WM_LIT("</tr>"))) {
            r.last = end;
            r.end = !r.end && r.start ? end : r.end;
        }
    }
    return r;
}

/* Finds the rows of the base that have cells: the first, the one of this index, the last. Returns how many
 * there are. 0 when a cell spans rows at one of the first two, or when text stands between cells. */
static size_t find_nodes(const wm_node *table, size_t index, const wm_node *found[3])
{
    size_t count = 0, reached = 0;
    if (wm_table_next_gap(table, NULL))
        return 0;
    for (const wm_node *row = table->first; row; row = row->next) {
        const wm_node *cell = row->type == WM_NODE_ROW ? wm_row_first_cell(row) : NULL;
        bool taken = !count || count == index;
        if (!cell)
            continue;
        found[0] = count ? found[0] : row;
        found[1] = count == index ? row : found[1];
        found[2] = row;
        if (taken && reached > count)
            return 0;
        for (; cell; cell = wm_next_cell(cell)) {
            size_t end = cell->u.cell.rowspan ? count + cell->u.cell.rowspan : SIZE_MAX;
            if (taken && end != count + 1)
                return 0;
            reached = end > reached ? end : reached;
        }
        count++;
    }
    return count;
}

static void add_range(wm_buffer *out, wm_slice s, size_t from, size_t to)
{
    wm_buffer_add_slice(out, wm_sub(s, from, to));
}

/* The rows of a table in both its forms: how many lines of the Markdown begin a row of which the base has none. */
static bool take_rows(const lens_block *table, const rows *r, const wm_node *nodes[3], size_t *more)
{
    *more = r->count - find_nodes(table->node, 0, nodes);
    return nodes[2] && (r->html ? *more == 0 : *more == 1 || *more == 2) && r->count > *more + 1;
}

bool lens_cut_table(const lens_block *table, wm_slice old, lens_frame *begins, lens_frame *ends)
{
    const wm_node *nodes[3] = {NULL, NULL, NULL};
    size_t more;
    if (table->node->type != WM_NODE_TABLE || table->end - table->text < LONG_TABLE)
        return false;
    rows r = find_rows(old, table, table->text);
    if (!take_rows(table, &r, nodes, &more))
        return false;
    *begins = (lens_frame){{table->span.start, nodes[0]->span.end}, table->text, r.starts[more] - 1}; /* without its newline: ends begins with one */
    *ends = (lens_frame){{nodes[2]->span.end, table->span.end}, r.last, table->end};
    return true;
}

wm_status lens_put_row(lens_put *p, wm_slice source, const lens_block *table, size_t at, bool *good)
{
    wm_slice old = wm_buffer_slice(&p->before), now = p->markdown;
    const wm_node *nodes[3] = {NULL, NULL, NULL};
    rows r = find_rows(old, table, at);
    size_t more, shift = now.size - old.size;
    if (!take_rows(table, &r, nodes, &more) || r.index <= more || r.end < at)
        return WM_OK;
    if (!find_nodes(table->node, r.index - more, nodes) || !nodes[1] || nodes[1] == nodes[0])
        return WM_OK;
    size_t head = r.starts[more];
    lens_piece row = {.span = nodes[1]->span};
    lens_part part = {.pieces = &row, .count = 1};
    add_range(&part.text, source, table->node->span.start, nodes[0]->span.end);
    wm_buffer_add_str(&part.text, "\n");
    row.at = part.text.size;
    add_range(&part.text, source, row.span.start, row.span.end);
    add_range(&part.text, source, nodes[2]->span.end, table->node->span.end);
    add_range(&part.old, old, table->start, head);
    add_range(&part.now, old, table->start, head);
    add_range(&part.old, old, r.start, r.end);
    add_range(&part.now, now, r.start, r.end + shift);
    add_range(&part.old, old, r.last, table->end);
    add_range(&part.now, old, r.last, table->end);
    bool failed = part.old.failed || part.now.failed || part.text.failed;
    wm_status status = failed ? WM_NO_MEMORY : lens_merge_part(p, source, &part, good);
    part.pieces = NULL;
    lens_part_free(&part);
    return status;
}
