/* put_code.c - code blocks: their lines, and what their tags say.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/put.h"

/* A tag with what it holds: <pre a="b">...</pre>. */
typedef struct element {
    uint32_t name_end;    /* behind <pre */
    uint32_t tag_end;     /* the > of the opening tag */
    uint32_t start, end;  /* what it holds */
} element;

static bool find_element(wm_slice source, wm_span span, element *e)
{
    uint32_t at = span.start + 1;
    char quote = 0;
    while (at < span.end && ((source.data[at] | 0x20) >= 'a' && (source.data[at] | 0x20) <= 'z'))
        at++;
    e->name_end = at;
    while (at < span.end && (quote || source.data[at] != '>')) {
        if (quote && source.data[at] == quote)
            quote = 0;
        else if (!quote && (source.data[at] == '"' || source.data[at] == '\''))
            quote = source.data[at];
        at++;
    }
    e->tag_end = at;
    e->start = at + 1;
    uint32_t end = span.end;
    while (end > e->start && source.data[end - 1] != '<')
        end--;
    e->end = end - 1;
    return at < span.end && end > e->start && end < span.end && source.data[end] == '/';
}

/* ---- lines ------------------------------------------------------------------------- */

typedef struct rows {
    wm_slice *items;
    size_t count, capacity;
} rows;

static bool split(put *p, wm_slice s, rows *r)
{
    r->count = 0;
    for (size_t at = 0;;) {
        const char *newline = at < s.size ? memchr(s.data + at, '\n', s.size - at) : NULL;
        size_t end = newline ? (size_t)(newline - s.data) : s.size;
        if (!put_grow(p, &r->items, &r->capacity, r->count + 1, sizeof *r->items))
            return false;
        r->items[r->count++] = wm_sub(s, at, end);
        if (!newline)
            return true;
        at = end + 1;
    }
}

static wm_slice without_newlines(wm_slice s)
{
    while (s.size && s.data[s.size - 1] == '\n')
        s.size--;
    return s;
}

/* A line of code as it is to stand between the tags; false when no escape can say it. */
static bool add_row(wm_slice s, bool pre, wm_buffer *out)
{
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        wm_slice rest = wm_sub(s, i, s.size);
        bool closes = c == '<' && rest.size > 2 && (rest.data[1] == '/' || (pre && (rest.data[1] | 0x20) == 'n'));
        bool refers = c == '&' && rest.size > 2 && (rest.data[1] == '#' || ((rest.data[1] | 0x20) >= 'a' && (rest.data[1] | 0x20) <= 'z'));
        if (!pre && closes && rest.size > 3 && ((rest.data[2] | 0x20) == 's'))
            return false; /* </source>, </syntaxhighlight> */
        if (pre && closes)
            wm_buffer_add_str(out, "&lt;");
        else if (pre && refers)
            wm_buffer_add_str(out, "&amp;");
        else
            wm_buffer_add_char(out, c);
    }
    return true;
}

/* Lines of code that changed; those that stay keep their bytes. */
static bool put_rows(put *p, const element *e, wm_slice old, wm_slice now, bool pre)
{
    rows written = {0}, before = {0}, after = {0};
    uint32_t start = e->start;
    if (start < e->end && p->source.source.data[start] == '\n')
        start++;
    wm_slice inside = without_newlines(wm_sub(p->source.source, start, e->end));
    bool ok = split(p, inside, &written) && split(p, without_newlines(old), &before) && split(p, without_newlines(now), &after) &&
              put_grow(p, &p->keys_a, &p->keys_a_capacity, before.count, sizeof *p->keys_a) &&
              put_grow(p, &p->keys_b, &p->keys_b_capacity, after.count, sizeof *p->keys_b) && written.count == before.count;
    for (size_t i = 0; ok && i < before.count; i++)
        p->keys_a[i] = wm_hash(before.items[i]);
    for (size_t i = 0; ok && i < after.count; i++)
        p->keys_b[i] = wm_hash(after.items[i]);
    ok = ok && put_diff(p, p->keys_a, before.count, p->keys_b, after.count);
    const char *data = p->source.source.data;
    for (size_t r = 0; ok && r < p->runs.count; r++) {
        wm_diff_run run = p->runs.items[r];
        bool at_end = run.a == before.count;
        wm_slice first = written.items[at_end ? run.a - 1 : run.a];
        uint32_t from = (uint32_t)(first.data - data) + (at_end ? (uint32_t)first.size : 0), to = from;
        if (run.a < run.a_end)
            to = (uint32_t)(written.items[run.a_end - 1].data - data) + (uint32_t)written.items[run.a_end - 1].size;
        size_t text = p->text.size;
        for (size_t i = run.b; i < run.b_end && ok; i++) {
            if (at_end || i > run.b)
                wm_buffer_add_char(&p->text, '\n');
            ok = add_row(after.items[i], pre, &p->text);
        }
        if (run.a == run.a_end && !at_end)
            wm_buffer_add_char(&p->text, '\n');
        if (run.b == run.b_end) { /* with a newline of theirs */
            if (run.a_end < before.count)
                to++;
            else if (run.a)
                from--;
        }
        add_splice(p, from, to, text);
    }
    free(written.items);
    free(before.items);
    free(after.items);
    return ok;
}

/* ---- the tag ------------------------------------------------------------------------- */

/* The value of an attribute in a tag, or where its name stands alone: from to to. */
static bool find_attribute(wm_slice source, const element *e, wm_slice name, uint32_t *name_at, wm_span *value)
{
    uint32_t at = e->name_end;
    while (at < e->tag_end) {
        while (at < e->tag_end && (wm_trim(wm_sub(source, at, at + 1)).size == 0 || source.data[at] == '/'))
            at++;
        uint32_t from = at;
        while (at < e->tag_end && source.data[at] != '=' && source.data[at] != '/' && wm_trim(wm_sub(source, at, at + 1)).size)
            at++;
        uint32_t to = at;
        while (at < e->tag_end && wm_trim(wm_sub(source, at, at + 1)).size == 0)
            at++;
        *value = (wm_span){to, to};
        if (at < e->tag_end && source.data[at] == '=') {
            at++;
            while (at < e->tag_end && wm_trim(wm_sub(source, at, at + 1)).size == 0)
                at++;
            char quote = at < e->tag_end && (source.data[at] == '"' || source.data[at] == '\'') ? source.data[at] : 0;
            at += quote != 0;
            value->start = at;
            while (at < e->tag_end && (quote ? source.data[at] != quote : wm_trim(wm_sub(source, at, at + 1)).size != 0))
                at++;
            value->end = at;
            at += quote && at < e->tag_end;
        }
        if (wm_equal_nocase(wm_sub(source, from, to), name)) {
            *name_at = from;
            if (value->start == value->end)
                value->end = at > to ? at : to;
            return true;
        }
        if (at == from)
            at++;
    }
    return false;
}

static bool put_tag(put *p, const element *e, const wm_node *old, const wm_node *now)
{
    wm_slice source = p->source.source;
    uint32_t name;
    wm_span value;
    if (!wm_equal(old->u.code.lang, now->u.code.lang)) {
        size_t from = p->text.size;
        if (!now->u.code.lang.size || old->u.code.pre || !find_attribute(source, e, WM_LIT("lang"), &name, &value))
            return false;
        wm_buffer_add_slice(&p->text, now->u.code.lang);
        add_splice(p, value.start, value.end, from);
    }
    if (old->u.code.line == now->u.code.line)
        return true;
    if (now->u.code.line) {
        size_t from = p->text.size;
        wm_buffer_add_str(&p->text, " line");
        uint32_t at = e->tag_end;
        if (source.data[at - 1] == '/')
            at--;
        add_splice(p, at, at, from);
        return true;
    }
    if (!find_attribute(source, e, WM_LIT("line"), &name, &value))
        return false;
    uint32_t end = value.end;
    if (end < e->tag_end && (source.data[end] == '"' || source.data[end] == '\''))
        end++;
    while (name > e->name_end && source.data[name - 1] == ' ')
        name--;
    add_splice(p, name, end, p->text.size);
    return true;
}

bool put_code(put *p, const line *o, const line *l, const line *n)
{
    const wm_node *source = l->node, *old = o->node, *now = n->node;
    element e;
    if (source->type != WM_NODE_CODE_BLOCK || !find_element(p->source.source, source->span, &e))
        return false;
    return put_tag(p, &e, old, now) && put_rows(p, &e, old->u.code.text, now->u.code.text, source->u.code.pre);
}
