/* import_merge.c - an edit and the newer page that it goes into; what is told where they exclude each other.
 *
 * SPDX-License-Identifier: MIT
 */
#include "transfer/import.h"

/* ---- the line of the Markdown ---------------------------------------------------------- */

/* A word that no page has: it is put into the wikitext, and where it prints is the line. */
static const char mark[] = "qZwikimdZqConflictZq";

/* The bytes of the line that at is in. */
static wm_slice line_at(wm_slice text, size_t at)
{
    size_t start = at, end = at;
    while (start > 0 && text.data[start - 1] != '\n')
        start--;
    while (end < text.size && text.data[end] != '\n')
        end++;
    return wm_sub(text, start, end);
}

static size_t lines_before(wm_slice text, size_t at)
{
    size_t n = 0;
    for (size_t i = 0; i < at; i++)
        n += text.data[i] == '\n';
    return n;
}

/* The line of the file that says what the line number of the printed form does; a file may have other empty lines. */
static size_t line_of_file(wm_slice markdown, wm_slice said, size_t number)
{
    size_t best = 0, line = 1;
    for (size_t at = 0; at <= markdown.size; line++) {
        const char *newline = at < markdown.size ? memchr(markdown.data + at, '\n', markdown.size - at) : NULL;
        size_t end = newline ? (size_t)(newline - markdown.data) : markdown.size;
        size_t away = line > number ? line - number : number - line, least = best > number ? best - number : number - best;
        if (wm_equal(wm_trim(wm_sub(markdown, at, end)), wm_trim(said)) && (!best || away < least))
            best = line;
        at = end + 1;
    }
    return best ? best : number < line ? number : line - 1;
}

/* Where byte at of the wikitext prints: the line, from 1, or 0. */
static size_t line_with_mark(wm_lens *lens, const wm_import_page *page, wm_slice markdown, wm_slice ours, size_t at)
{
    wm_buffer marked = {0}, printed = {0}, said = {0};
    size_t line = 0;
    wm_buffer_add_slice(&marked, wm_sub(ours, 0, at));
    wm_buffer_add_str(&marked, mark);
    wm_buffer_add_slice(&marked, wm_sub(ours, at, ours.size));
    if (!marked.failed && wm_lens_get(lens, wm_buffer_slice(&marked), page->ns, page->title, &printed, NULL) == WM_OK) {
        wm_slice text = wm_buffer_slice(&printed);
        size_t found = wm_find(text, wm_str(mark), 0);
        if (found != WM_NONE) {
            wm_slice whole = line_at(text, found);
            size_t before = (size_t)(text.data + found - whole.data);
            wm_buffer_add_slice(&said, wm_sub(whole, 0, before));
            wm_buffer_add_slice(&said, wm_sub(whole, before + strlen(mark), whole.size));
            line = line_of_file(markdown, wm_buffer_slice(&said), lines_before(text, found) + 1);
        }
    }
    wm_buffer_free(&marked);
    wm_buffer_free(&printed);
    wm_buffer_free(&said);
    return line;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0xc0;
}

/* The line of a conflict: that of its first letter, else that of the end of the line of wikitext before it. */
static size_t find_line(wm_lens *lens, const wm_import_page *page, wm_slice markdown, wm_slice ours, const wm_conflict *c)
{
    size_t at = c->ours;
    while (at < c->ours_end && !is_letter(ours.data[at]))
        at++;
    size_t line = line_with_mark(lens, page, markdown, ours, at);
    at = c->ours;
    while (at > 0 && ours.data[at - 1] != '\n')
        at--;
    while (at > 0 && (ours.data[at - 1] == '\n' || ours.data[at - 1] == '\r'))
        at--;
    return line || !at ? line : line_with_mark(lens, page, markdown, ours, at);
}

/* ---- what is told -------------------------------------------------------------------------- */

static const char *words_for(const wm_import_page *page, const wm_conflict *c)
{
    if (!page->old.exists)
        return "new here, created there";
    switch (c->kind) {
    case WM_CONFLICT_DELETED: return c->ours < c->ours_end ? "edited here, deleted there" : "deleted here, edited there";
    case WM_CONFLICT_INSERTED: return "put in here and there";
    case WM_CONFLICT_MOVED: return "moved here and there";
    default: return "edited here and there";
    }
}

/* Each line of a version, behind its sign. */
static void tell_version(wm_buffer *out, char sign, wm_slice text)
{
    for (size_t at = 0; at < text.size;) {
        size_t end = wm_find(text, WM_LIT("\n"), at);
        end = end == WM_NONE ? text.size : end;
        wm_buffer_add_format(out, "\n   %c ", sign);
        wm_buffer_add_slice(out, wm_sub(text, at, end));
        at = end + 1;
    }
}

/* What stands around a conflict on its line is told with it: a word alone says little. */
static wm_slice whole_lines(wm_slice text, size_t start, size_t end)
{
    if (start == end)
        return wm_sub(text, start, end);
    wm_slice first = line_at(text, start), last = line_at(text, end - (text.data[end - 1] == '\n'));
    return wm_sub(text, (size_t)(first.data - text.data), (size_t)(last.data - text.data) + last.size);
}

wm_status wm_import_merge(wm_lens *lens, const wm_import_page *page, wm_slice markdown, wm_slice base, wm_slice ours,
                          wm_slice theirs, wm_merge_choice choice, wm_buffer *out, wm_buffer *told)
{
    enum { MOST_LINES = 8 }; /* that are looked for: each takes a conversion of the page */
    wm_conflicts conflicts = {0};
    wm_status status = wm_merge_wikitext(base, ours, theirs, choice, out, &conflicts);
    for (size_t i = 0; status == WM_DIFFERS && i < conflicts.count; i++) {
        const wm_conflict *c = &conflicts.items[i];
        size_t line = i < MOST_LINES ? find_line(lens, page, markdown, ours, c) : 0;
        wm_buffer_add_str(told, i ? "\n   " : "   ");
        if (line)
            wm_buffer_add_format(told, "line %zu: ", line);
        wm_buffer_add_str(told, words_for(page, c));
        tell_version(told, '<', whole_lines(ours, c->ours, c->ours_end));
        tell_version(told, '>', whole_lines(theirs, c->theirs, c->theirs_end));
    }
    wm_conflicts_free(&conflicts);
    return status;
}
