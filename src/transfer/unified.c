/* unified.c - two texts as a unified diff.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "transfer/unified.h"

#define BOLD "\033[1m"
#define CYAN "\033[36m"
#define RED "\033[31m"
#define GREEN "\033[32m"
#define RESET "\033[m"

enum { HEADING_MAX = 80 };

void wm_unified_free(wm_unified *u)
{
    for (int side = 0; side < 2; side++) {
        free(u->lines[side]);
        free(u->hashes[side]);
    }
    wm_diff_runs_free(&u->runs);
    memset(u, 0, sizeof *u);
}

static bool add_line(wm_unified *u, int side, wm_slice line)
{
    if (!WM_GROW(u->lines[side], u->capacity[side], u->count[side] + 1) ||
        !WM_GROW(u->hashes[side], u->hash_capacity[side], u->count[side] + 1))
        return false;
    u->hashes[side][u->count[side]] = wm_hash(line);
    u->lines[side][u->count[side]++] = line;
    return true;
}

/* Lines with their ends; the last may have none, and is then another line. */
static bool split(wm_unified *u, int side, wm_slice text)
{
    u->count[side] = 0;
    for (size_t at = 0; at < text.size;) {
        const char *newline = memchr(text.data + at, '\n', text.size - at);
        size_t end = newline ? (size_t)(newline - text.data) + 1 : text.size;
        if (!add_line(u, side, wm_sub(text, at, end)))
            return false;
        at = end;
    }
    return true;
}

/* ---- what is printed ------------------------------------------------------- */

/* Text as a terminal can show it: C0 and C1 as ^X, as pagers do. */
static void add_shown(wm_slice text, bool terminal, wm_buffer *out)
{
    if (!terminal) {
        wm_buffer_add_slice(out, text);
        return;
    }
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i], next = i + 1 < text.size ? (unsigned char)text.data[i + 1] : 0;
        if ((c < ' ' && c != '\t') || c == 0x7f) {
            wm_buffer_add_char(out, '^');
            wm_buffer_add_char(out, (char)(c ^ 0x40));
        } else if (c == 0xc2 && next >= 0x80 && next < 0xa0) {
            wm_buffer_add_format(out, "<%02x>", next);
            i++;
        } else {
            wm_buffer_add_char(out, (char)c);
        }
    }
}

static void add_marked(const wm_unified_options *o, char mark, wm_slice line, wm_buffer *out)
{
    const char *colour = !o->colour ? "" : mark == '-' ? RED : mark == '+' ? GREEN : "";
    bool ended = line.size && line.data[line.size - 1] == '\n';
    wm_buffer_add_str(out, colour);
    wm_buffer_add_char(out, mark);
    add_shown(wm_sub(line, 0, line.size - ended), o->terminal, out);
    wm_buffer_add_str(out, *colour ? RESET : "");
    wm_buffer_add_str(out, ended ? "\n" : "\n\\ No newline at end of file\n");
}

static void add_name(const wm_unified_options *o, const char *mark, char side, const char *name, wm_buffer *out)
{
    wm_buffer text = {0};
    wm_buffer_add_str(&text, name ? "" : "/dev/null");
    if (name)
        wm_buffer_add_format(&text, "%c/%s", side, name);
    wm_buffer_add_format(out, "%s%s ", o->colour ? BOLD : "", mark);
    wm_quote_name(wm_buffer_slice(&text), false, out);
    wm_buffer_add_str(out, o->colour ? RESET "\n" : "\n");
    out->failed = out->failed || text.failed;
    wm_buffer_free(&text);
}

void wm_unified_note(const wm_unified_options *o, wm_slice text, wm_buffer *out)
{
    wm_buffer_add_str(out, o->colour ? BOLD : "");
    add_shown(text, o->terminal, out);
    wm_buffer_add_str(out, o->colour ? RESET "\n" : "\n");
}

/* "12,3": as diff has it, a range without lines stands behind the line before it. */
static void add_range(char side, size_t start, size_t end, wm_buffer *out)
{
    size_t count = end - start;
    wm_buffer_add_format(out, "%c%zu", side, count ? start + 1 : start);
    if (count != 1)
        wm_buffer_add_format(out, ",%zu", count);
}

static bool is_heading(wm_slice line)
{
    wm_slice text = wm_trim(line);
    return line.data[0] == '=' && text.size > 2 && text.data[text.size - 1] == '=';
}

/* Finds the last heading before the line. Lines before known were looked at already, and *heading is what
 * they gave. */
static void find_heading(const wm_unified *u, size_t known, size_t before, wm_slice *heading)
{
    for (size_t i = before; i > known; i--) {
        if (is_heading(u->lines[0][i - 1])) {
            *heading = wm_trim(u->lines[0][i - 1]);
            return;
        }
    }
}

static wm_slice cut(wm_slice heading)
{
    if (heading.size <= HEADING_MAX)
        return heading;
    heading.size = HEADING_MAX;
    while (heading.size && ((unsigned char)heading.data[heading.size] & 0xc0) == 0x80)
        heading.size--;
    return heading;
}

/* The runs from first up to last share one hunk. */
static void add_hunk(const wm_unified *u, const wm_unified_options *o, size_t first, size_t last, wm_slice heading, wm_buffer *out)
{
    const wm_diff_run *runs = u->runs.items;
    size_t before = runs[first].a < o->context ? runs[first].a : o->context;
    size_t rest = u->count[0] - runs[last].a_end, after = rest < o->context ? rest : o->context;
    size_t a = runs[first].a - before;
    wm_buffer_add_str(out, o->colour ? CYAN "@@ " : "@@ ");
    add_range('-', a, runs[last].a_end + after, out);
    wm_buffer_add_char(out, ' ');
    add_range('+', runs[first].b - before, runs[last].b_end + after, out);
    wm_buffer_add_str(out, o->colour ? " @@" RESET : " @@");
    if (heading.size) {
        wm_buffer_add_char(out, ' ');
        add_shown(cut(heading), o->terminal, out);
    }
    wm_buffer_add_char(out, '\n');
    for (size_t i = first; i <= last; i++) {
        for (; a < runs[i].a; a++)
            add_marked(o, ' ', u->lines[0][a], out);
        for (; a < runs[i].a_end; a++)
            add_marked(o, '-', u->lines[0][a], out);
        for (size_t b = runs[i].b; b < runs[i].b_end; b++)
            add_marked(o, '+', u->lines[1][b], out);
    }
    for (; after; after--, a++)
        add_marked(o, ' ', u->lines[0][a], out);
}

wm_status wm_unified_add(wm_unified *u, const wm_unified_options *o, const char *a_name, wm_slice a, const char *b_name, wm_slice b,
                         wm_buffer *out)
{
    if (!split(u, 0, a) || !split(u, 1, b))
        return WM_NO_MEMORY;
    wm_status status = wm_diff(u->hashes[0], u->count[0], u->hashes[1], u->count[1], &u->runs);
    if (status != WM_OK || !u->runs.count)
        return status;
    const wm_diff_run *runs = u->runs.items;
    wm_slice heading = WM_LIT("");
    size_t known = 0;
    add_name(o, "---", 'a', a_name, out);
    add_name(o, "+++", 'b', b_name, out);
    for (size_t first = 0, last; first < u->runs.count; first = last + 1) {
        last = first;
        while (last + 1 < u->runs.count && runs[last + 1].a - runs[last].a_end <= 2 * o->context)
            last++;
        size_t start = runs[first].a < o->context ? 0 : runs[first].a - o->context;
        find_heading(u, known, start, &heading);
        known = start;
        add_hunk(u, o, first, last, heading, out);
    }
    return out->failed ? WM_NO_MEMORY : WM_OK;
}
