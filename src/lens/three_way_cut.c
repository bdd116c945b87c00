/* three_way_cut.c - a page of wikitext cut into lines that hold together what belongs together.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/three_way_private.h"
#include "wikitext/markup.h"

/* Disjoint ranges, in order. */
typedef struct ranges {
    struct range { size_t start, end; } *items;
    size_t count, capacity;
} ranges;

/* A construct that ended; what was noted inside it is no longer needed. */
static bool add_range(ranges *r, size_t start, size_t end)
{
    while (r->count && r->items[r->count - 1].start >= start)
        r->count--;
    if (!WM_GROW(r->items, r->capacity, r->count + 1))
        return false;
    r->items[r->count++] = (struct range){start, end};
    return true;
}

/* ---- constructs that a newline does not end ------------------------------------- */

enum { KINDS = 64 };

typedef struct scan {
    wm_slice text;
    ranges found;
    struct open { size_t at; char sign; } *stack;
    size_t depth, capacity;
    size_t next_angle;           /* the last > that was found, or WM_NONE: none follows; 0: not sought yet */
    bool no_comment_end;
    size_t closing[KINDS];       /* the same for each closing tag */
} scan;

static size_t find_angle(scan *s, size_t from)
{
    if (s->next_angle != WM_NONE && s->next_angle <= from)
        s->next_angle = wm_find(s->text, WM_LIT(">"), from);
    return s->next_angle;
}

static size_t find_closing(scan *s, wm_slice lower, size_t from)
{
    size_t *known = &s->closing[wt_extension_index(lower) % KINDS];
    if (*known == WM_NONE || *known >= from)
        return *known;
    size_t at = from;
    while ((at = wm_find(s->text, WM_LIT("</"), at)) != WM_NONE) {
        at += 2;
        if (s->text.size - at > lower.size && wm_equal_nocase(wm_sub(s->text, at, at + lower.size), lower) &&
            !is_word_char(s->text.data[at + lower.size]))
            break;
    }
    return *known = at == WM_NONE ? WM_NONE : at - 2;
}

/* Where the extension tag at at ends with what is in it; at + 1 when it is none. */
static size_t skip_tag(scan *s, size_t at)
{
    char name[24];
    size_t n = 0;
    while (n < sizeof name && at + 1 + n < s->text.size && is_word_char(s->text.data[at + 1 + n])) {
        char c = s->text.data[at + 1 + n];
        name[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    wm_slice lower = wm_slice_of(name, n);
    if (n == 0 || n == sizeof name || wt_extension_lookup(lower) == EXT_NONE)
        return at + 1;
    size_t angle = find_angle(s, at);
    if (angle == WM_NONE)
        return at + 1;
    if (s->text.data[angle - 1] == '/')
        return angle + 1;
    size_t close = find_closing(s, lower, angle);
    if (close == WM_NONE)
        return angle + 1;
    size_t end = wm_find(s->text, WM_LIT(">"), close);
    return end == WM_NONE ? s->text.size : end + 1;
}

static bool open_pair(scan *s, size_t at, char sign)
{
    if (!WM_GROW(s->stack, s->capacity, s->depth + 1))
        return false;
    s->stack[s->depth++] = (struct open){at, sign};
    return true;
}

/* Past the construct, sign or character at at; WM_NONE when memory runs out. */
static size_t scan_step(scan *s, size_t at)
{
    wm_slice rest = wm_sub(s->text, at, s->text.size);
    char c = *rest.data;
    bool pair = rest.size > 1 && rest.data[1] == c, good = true;
    size_t end = at + 1;
    if (c == '<' && wm_starts_with(rest, WM_LIT("<!--"))) {
        size_t close = s->no_comment_end ? WM_NONE : wm_find(s->text, WM_LIT("-->"), at + 4);
        s->no_comment_end = close == WM_NONE;
        end = close == WM_NONE ? at + 4 : close + 3;
        good = close == WM_NONE || add_range(&s->found, at, end);
    } else if (c == '<') {
        end = skip_tag(s, at);
        good = end == at + 1 || add_range(&s->found, at, end);
    } else if (pair && (c == '{' || c == '[')) {
        good = open_pair(s, at, c == '{' ? '}' : ']');
        end = at + 2;
    } else if (pair && s->depth && s->stack[s->depth - 1].sign == c) {
        end = at + 2;
        good = add_range(&s->found, s->stack[--s->depth].at, end);
    }
    return good ? end : WM_NONE;
}

static wm_status find_constructs(wm_slice text, ranges *out)
{
    scan s = {.text = text};
    size_t at = 0;
    while (at < text.size) {
        char c = text.data[at];
        if (c != '<' && c != '{' && c != '[' && c != '}' && c != ']')
            at++;
        else if ((at = scan_step(&s, at)) == WM_NONE)
            break;
    }
    free(s.stack);
    *out = s.found;
    return at == WM_NONE ? WM_NO_MEMORY : WM_OK;
}

/* ---- lines ------------------------------------------------------------------------ */

typedef struct lines {
    struct range *items;   /* without their newlines */
    size_t count, capacity;
} lines;

static wm_status find_lines(wm_slice text, const ranges *constructs, lines *out)
{
    size_t start = 0, at = 0, k = 0;
    while (start < text.size) {
        const char *newline = memchr(text.data + at, '\n', text.size - at);
        size_t end = newline ? (size_t)(newline - text.data) : text.size;
        while (k < constructs->count && constructs->items[k].end <= end)
            k++;
        if (k < constructs->count && constructs->items[k].start < end && end < text.size) {
            at = constructs->items[k].end;
            continue;
        }
        if (!WM_GROW(out->items, out->capacity, out->count + 1))
            return WM_NO_MEMORY;
        size_t body = end > start && end < text.size && text.data[end - 1] == '\r' ? end - 1 : end;
        out->items[out->count++] = (struct range){start, body};
        start = at = end + (end < text.size);
    }
    return WM_OK;
}

/* Whether a line begins with the two signs, behind white space and colons. */
static bool begins_with(wm_slice text, const struct range *line, const char *signs)
{
    size_t at = line->start;
    while (at < line->end && (text.data[at] == ' ' || text.data[at] == '\t' || (*signs == '{' && text.data[at] == ':')))
        at++;
    return line->end - at >= 2 && text.data[at] == signs[0] && text.data[at + 1] == signs[1];
}

/* Which lines are tables, [first, last]; tables in tables are part of them. */
static wm_status find_tables(wm_slice text, const lines *l, ranges *out)
{
    size_t *stack = NULL, depth = 0, capacity = 0;
    bool good = true;
    for (size_t i = 0; i < l->count && good; i++) {
        if (begins_with(text, &l->items[i], "{|")) {
            good = WM_GROW(stack, capacity, depth + 1);
            if (good)
                stack[depth++] = i;
        } else if (depth && begins_with(text, &l->items[i], "|}")) {
            good = add_range(out, stack[--depth], i);
        }
    }
    free(stack);
    return good ? WM_OK : WM_NO_MEMORY;
}

/* ---- chunks ------------------------------------------------------------------------ */

static bool add_chunk(lens_version *v, size_t start, size_t end)
{
    if (!WM_GROW(v->chunks, v->capacity, v->count + 1))
        return false;
    lens_chunk *c = &v->chunks[v->count++];
    memset(c, 0, sizeof *c);
    c->start = start;
    c->end = end;
    return true;
}

/* Whether line i of a table, which begins with line first, begins a chunk: a table's opening, caption, rows and end are. */
static bool begins_part(wm_slice text, const lines *l, size_t first, size_t i, size_t depth)
{
    const struct range *line = &l->items[i];
    if (depth != 1)
        return false;
    if (i == first + 1 || begins_with(text, line, "|-") || begins_with(text, line, "|}") || begins_with(text, line, "|+"))
        return true;
    return begins_with(text, line - 1, "|+") && line->end > line->start &&
           (text.data[line->start] == '|' || text.data[line->start] == '!');
}

static bool join_lines(lens_version *v, const lines *l, const ranges *tables)
{
    size_t table = 0, depth = 0;
    for (size_t i = 0; i < l->count; i++) {
        const struct range *line = &l->items[i];
        while (table < tables->count && tables->items[table].end < i)
            table++;
        bool inside = table < tables->count && tables->items[table].start < i;
        bool begins = !inside || begins_part(v->text, l, tables->items[table].start, i, depth);
        if (table < tables->count && tables->items[table].start <= i) {
            depth = inside ? depth : 0;
            depth += begins_with(v->text, line, "{|");
            depth -= depth && begins_with(v->text, line, "|}");
        }
        if (line->start == line->end)
            continue;
        if (!begins && v->count > 1)
            v->chunks[v->count - 1].end = line->end;
        else if (!add_chunk(v, line->start, line->end))
            return false;
    }
    return true;
}

static bool allocate_matches(lens_version *v)
{
    v->to = v->count <= SIZE_MAX / sizeof *v->to ? malloc(v->count * sizeof *v->to) : NULL;
    return v->to != NULL;
}

wm_status lens_cut(lens_version *v, wm_slice text)
{
    ranges constructs = {0}, tables = {0};
    lines l = {0};
    v->text = text;
    bool good = find_constructs(text, &constructs) == WM_OK && find_lines(text, &constructs, &l) == WM_OK &&
                find_tables(text, &l, &tables) == WM_OK && add_chunk(v, 0, 0) && join_lines(v, &l, &tables) &&
                allocate_matches(v);
    for (size_t i = 0; good && i < v->count; i++) {
        lens_chunk *c = &v->chunks[i];
        c->next = i + 1 < v->count ? c[1].start : text.size;
        c->hash = wm_hash(wm_sub(text, c->start, c->end));
        v->to[i] = i ? WM_NONE : 0;
    }
    free(constructs.items);
    free(tables.items);
    free(l.items);
    return good ? WM_OK : WM_NO_MEMORY;
}

void lens_version_free(lens_version *v)
{
    free(v->chunks);
    free(v->to);
    free(v->at);
    free(v->moved);
    memset(v, 0, sizeof *v);
}
