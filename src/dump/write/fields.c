/* fields.c - the elements of one revision, where they are.
 *
 * SPDX-License-Identifier: MIT
 *
 * The reader has taken the dump already, so what is looked at here is
 * well-formed, tags are whole and a < begins markup.
 */
#include <stdlib.h>

#include "dump/write/fields.h"

static bool is_white(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

size_t wm_blank_before(wm_slice s, size_t at)
{
    while (at && is_white(s.data[at - 1]))
        at--;
    return at;
}

static size_t behind(wm_slice s, wm_slice mark, size_t from)
{
    size_t at = wm_find(s, mark, from);
    return at == WM_NONE ? s.size : at + mark.size;
}

typedef struct tag {
    size_t start, end;
    wm_slice name;
    bool closing, empty;
} tag;

/* The next tag at or after from; comments, CDATA and instructions are passed over. */
static bool next_tag(wm_slice s, size_t from, tag *t)
{
    for (;;) {
        const char *hit = from < s.size ? memchr(s.data + from, '<', s.size - from) : NULL;
        if (!hit)
            return false;
        size_t at = (size_t)(hit - s.data);
        wm_slice rest = wm_sub(s, at, s.size);
        if (wm_starts_with(rest, WM_LIT("<!--"))) {
            from = behind(s, WM_LIT("-->"), at + 4);
        } else if (wm_starts_with(rest, WM_LIT("<![CDATA["))) {
            from = behind(s, WM_LIT("]]>"), at + 9);
        } else if (wm_starts_with(rest, WM_LIT("<?"))) {
            from = behind(s, WM_LIT("?>"), at + 2);
        } else {
            t->start = at;
            break;
        }
    }
    size_t i = t->start + 1;
    t->closing = i < s.size && s.data[i] == '/';
    i += t->closing;
    size_t name = i;
    while (i < s.size && !is_white(s.data[i]) && s.data[i] != '>' && s.data[i] != '/')
        i++;
    t->name = wm_sub(s, name, i);
    for (char quote = 0; i < s.size && (quote || s.data[i] != '>'); i++) {
        char c = s.data[i];
        if (quote ? c == quote : c == '"' || c == '\'')
            quote = quote ? 0 : c;
    }
    t->end = i < s.size ? i + 1 : s.size;
    t->empty = !t->closing && s.data[i - 1] == '/';
    return true;
}

static wm_field field_of(wm_slice name)
{
    static const char *const names[WM_FIELDS] = {
        [WM_F_ID] = "id", [WM_F_PARENT] = "parentid", [WM_F_TIMESTAMP] = "timestamp",
        [WM_F_CONTRIBUTOR] = "contributor", [WM_F_MINOR] = "minor", [WM_F_COMMENT] = "comment",
        [WM_F_ORIGIN] = "origin", [WM_F_MODEL] = "model", [WM_F_FORMAT] = "format", [WM_F_TEXT] = "text",
        [WM_F_CONTENT] = "content", [WM_F_SHA1] = "sha1"};
    int i = 0;
    while (i < WM_FIELDS && !wm_equal(name, wm_str(names[i])))
        i++;
    return (wm_field)i;
}

static wm_field_at *add(wm_fields *f)
{
    if (!WM_GROW(f->items, f->capacity, f->count + 1)) {
        f->failed = true;
        return NULL;
    }
    return &f->items[f->count++];
}

void wm_fields_read(wm_fields *f, wm_slice revision)
{
    memset(f, 0, sizeof *f);
    f->revision = revision;
    tag t;
    size_t depth = 0;
    wm_field_at *open = NULL;
    for (size_t at = 0; next_tag(revision, at, &t); at = t.end) {
        if (t.closing) {
            depth -= depth > 0;
            if (depth == 1 && open) {
                open->close = t.start;
                open->end = t.end;
            } else if (!depth) {
                f->close = t.start;
                break;
            }
            continue;
        }
        if (depth == 0) {
            f->odd = t.empty || !wm_equal(t.name, WM_LIT("revision"));
            f->content = f->close = t.end;
            if (f->odd)
                return;
        } else if (depth == 1) {
            open = add(f);
            if (!open)
                return;
            *open = (wm_field_at){field_of(t.name), t.start, t.end, t.end, t.end};
        }
        depth += !t.empty;
    }
    f->odd = f->odd || !f->content;
}

void wm_fields_free(wm_fields *f)
{
    free(f->items);
    memset(f, 0, sizeof *f);
}

const wm_field_at *wm_fields_find(const wm_fields *f, wm_field field)
{
    for (size_t i = f->count; i-- > 0;) {
        if (f->items[i].field == field)
            return &f->items[i];
    }
    return NULL;
}

bool wm_tag_attribute(wm_slice s, wm_slice name, size_t *start, size_t *end)
{
    size_t i = 1;
    while (i < s.size && !is_white(s.data[i]) && s.data[i] != '>' && s.data[i] != '/')
        i++;
    for (;;) {
        while (i < s.size && is_white(s.data[i]))
            i++;
        size_t from = i;
        while (i < s.size && s.data[i] != '=' && s.data[i] != '>' && s.data[i] != '/' && !is_white(s.data[i]))
            i++;
        wm_slice found = wm_sub(s, from, i);
        while (i < s.size && is_white(s.data[i]))
            i++;
        if (i >= s.size || s.data[i] != '=' || !found.size)
            return false;
        i++;
        while (i < s.size && is_white(s.data[i]))
            i++;
        if (i >= s.size)
            return false;
        char quote = s.data[i++];
        size_t value = i;
        while (i < s.size && s.data[i] != quote)
            i++;
        if (wm_equal(found, name)) {
            *start = value;
            *end = i;
            return true;
        }
        i++;
    }
}

bool wm_element_content(wm_slice s, wm_slice name, wm_slice *content, wm_slice *opening)
{
    tag t;
    for (size_t at = 0; next_tag(s, at, &t); at = t.end) {
        if (t.closing || !wm_equal(t.name, name))
            continue;
        *opening = wm_sub(s, t.start, t.end);
        *content = wm_sub(s, t.end, t.end);
        tag close;
        if (!t.empty && next_tag(s, t.end, &close))
            *content = wm_sub(s, t.end, close.start);
        return true;
    }
    return false;
}
