/* pieces_code.c - the tokens of code: its lines.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/pieces.h"

static wm_slice trim_end(wm_slice s)
{
    while (s.size && (s.data[s.size - 1] == ' ' || s.data[s.size - 1] == '\t'))
        s.size--;
    return s;
}

static wm_slice cut_line(wm_slice *s, bool *last)
{
    const char *nl = s->size ? memchr(s->data, '\n', s->size) : NULL;
    size_t size = nl ? (size_t)(nl - s->data) : s->size;
    wm_slice line = wm_sub(*s, 0, size);
    *last = !nl;
    *s = wm_sub(*s, nl ? size + 1 : size, s->size);
    return line;
}

static size_t leading_newlines(wm_slice s)
{
    size_t n = 0;
    while (n < s.size && s.data[n] == '\n')
        n++;
    return n;
}

/* Each line that shows is one that is written, entities decoded; at is where written begins. Empty lines that show are none of those
 * that the tags take. */
static void take_code_lines(lens_taker *t, const wm_node *n, wm_slice written, uint32_t at)
{
    wm_slice shown = n->u.code.text;
    size_t skip = 0, stop = written.size, lines = 1 + lens_newlines(written), least = 1 + lens_newlines(shown);
    size_t shows = leading_newlines(shown), most = leading_newlines(written);
    for (; skip + shows < most && lines > least; lines--)
        skip++;
    for (; stop > skip && (written.data[stop - 1] == '\n' || written.data[stop - 1] == ' ') && lines > least; stop--)
        lines -= written.data[stop - 1] == '\n';
    written = wm_sub(written, skip, stop);
    lens_take_glue(t, at + (uint32_t)skip, n);
    bool mapped = lines == least, last = !shown.size;
    uint32_t outer = t->group;
    t->group = mapped ? outer : ++t->groups;
    while (!last) {
        bool ignored;
        wm_slice line = cut_line(&shown, &last), raw = mapped ? cut_line(&written, &ignored) : written;
        uint32_t start = t->at;
        if (mapped && !wm_trim(raw).size && !wm_trim(line).size)
            lens_take_glue(t, start + (uint32_t)raw.size, n); /* spaces of an empty line say nothing */
        else if (line.size || raw.size)
            lens_take(t, LENS_WORD, start, start + (uint32_t)raw.size, wm_hash(trim_end(line)), n);
        if (!last)
            lens_take(t, LENS_WORD, t->at, t->at + (mapped ? 1u : 0u), '\n', n);
        if (!mapped)
            written.size = 0;
    }
    t->group = outer;
}

wm_span lens_between_tags(wm_slice raw)
{
    size_t open = wm_find(raw, WM_LIT(">"), 0), close = raw.size;
    while (close && raw.data[close - 1] != '<')
        close--;
    open = open == WM_NONE ? raw.size : open + 1;
    close = close ? close - 1 : raw.size;
    if (close < open)
        close = open = raw.size;
    return (wm_span){(uint32_t)open, (uint32_t)close};
}

/* Lines of code: what stands between the tags. Where the shown lines are as many as those written, each is one. */
void lens_take_code(lens_taker *t, const wm_node *n)
{
    lens_pieces *p = t->p;
    wm_slice raw = lens_bytes(p, n->span.start, n->span.end);
    wm_span inside = lens_between_tags(raw);
    uint64_t key = lens_mix(wm_hash(n->u.code.lang), n->u.code.line);
    lens_take(t, LENS_MARK, n->span.start, n->span.start + inside.start, key, n);
    uint32_t end = n->span.start + inside.end;
    take_code_lines(t, n, wm_sub(raw, inside.start, inside.end), n->span.start + inside.start);
    lens_take_glue(t, end, n);
    if (t->at < n->span.end)
        lens_take(t, LENS_MARK, t->at, n->span.end, lens_mix(key, 1), n);
}
