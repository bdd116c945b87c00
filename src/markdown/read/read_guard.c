/* read_guard.c - what cmark-gfm takes quadratic time or memory for is kept from it.
 *
 * SPDX-License-Identifier: MIT
 *
 * "a <?" over and over is looked through to the paragraph's end for each, for "?>" would end it: a < whose end
 * does not come is hidden, so that it is the text that it would be in the end. A row of a table gets all the
 * columns of the header, also where it has one cell: 1,000 columns and 10,000 rows of four bytes are ten million cells.
 * Such a table stays text.
 */
#include "markdown/read/read_private.h"

/* Columns that HTML lets a cell span; cells on top of one a byte. */
enum { MOST_COLUMNS = 1000, FREE_CELLS = 200000, FEW_COLUMNS = 8 };

static bool is_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool starts_at(wm_slice s, size_t at, const char *start)
{
    size_t n = strlen(start);
    return s.size - at >= n && memcmp(s.data + at, start, n) == 0;
}

/* The next empty line, but for blanks and the marks of quotations; the size of s when there is none. */
static size_t find_blank_line(wm_slice s, size_t at)
{
    for (;;) {
        const char *newline = at < s.size ? memchr(s.data + at, '\n', s.size - at) : NULL;
        if (!newline)
            return s.size;
        size_t start = at = (size_t)(newline - s.data) + 1;
        while (at < s.size && (s.data[at] == ' ' || s.data[at] == '\t' || s.data[at] == '>' || s.data[at] == '\r'))
            at++;
        if (at == s.size || s.data[at] == '\n')
            return start;
    }
}

bool read_has_no_end(reader *r, wm_slice line, size_t in_line, size_t at)
{
    static const struct {
        const char *start, *end;
    } kinds[READ_MARKUPS] = {{"<?", "?>"}, {"<![CDATA[", "]]>"}, {"<!", ">"}};
    wm_slice s = r->source;
    size_t kind = 0;
    while (kind < READ_MARKUPS && !starts_at(line, in_line, kinds[kind].start))
        kind++;
    if (kind == READ_MARKUPS || (kind == 2 && (in_line + 2 >= line.size || !is_letter(line.data[in_line + 2]))))
        return false;
    at = at < s.size ? at : s.size;
    read_guard *g = &r->prepared.guard;
    if (g->blank <= at)
        g->blank = find_blank_line(s, at);
    if (g->ends[kind] <= at) /* what was found is found again, so that the text is looked through once */
        g->ends[kind] = wm_find(s, wm_str(kinds[kind].end), at);
    return g->ends[kind] > g->blank;
}

/* Pipes in a line that may stand below the header of a table; 0 when it cannot. */
static size_t count_pipes(wm_slice line)
{
    size_t pipes = 0;
    bool dash = false;
    for (size_t i = 0; i < line.size; i++) {
        char c = line.data[i];
        if (!c || !md_is_in("|-: \t>*+.)0123456789\r", c))
            return 0;
        pipes += c == '|';
        dash |= c == '-';
    }
    return dash ? pipes : 0;
}

bool read_is_huge_table(reader *r, wm_slice line, size_t at)
{
    read_guard *g = &r->prepared.guard;
    if (g->run_end <= at) { /* the lines up to the next empty one */
        g->run_end = find_blank_line(r->source, at);
        g->run_lines = 0;
        for (size_t i = at; i < g->run_end; i++)
            g->run_lines += r->source.data[i] == '\n';
    }
    size_t rows = g->run_lines;
    g->run_lines -= rows > 0;
    size_t pipes = count_pipes(line);
    if (pipes < FEW_COLUMNS)
        return false;
    uint64_t cells = (uint64_t)(pipes + 1) * (rows + 1);
    if (pipes <= MOST_COLUMNS && g->cells + cells <= FREE_CELLS + r->source.size) {
        g->cells += cells;
        return false;
    }
    read_warn(r, (uint32_t)r->prepared.line_count,
              "this table of about %zu columns and %zu rows is too large for its text: it stays text", pipes, rows);
    return true;
}
