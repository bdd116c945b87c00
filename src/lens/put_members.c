/* put_members.c - categories and links to languages that came and went.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/put.h"

static bool alone_on_line(wm_slice s, wm_span span)
{
    uint32_t a = span.start, b = span.end;
    while (a && (s.data[a - 1] == ' ' || s.data[a - 1] == '\t'))
        a--;
    while (b < s.size && (s.data[b] == ' ' || s.data[b] == '\t'))
        b++;
    return (a == 0 || s.data[a - 1] == '\n') && (b == s.size || s.data[b] == '\n');
}

static void remove_member(put *p, const membership *m)
{
    wm_slice s = p->source.source;
    wm_span span = m->span;
    if (alone_on_line(s, span)) {
        while (span.start && s.data[span.start - 1] != '\n')
            span.start--;
        while (span.end < s.size && s.data[span.end] != '\n')
            span.end++;
        if (span.end < s.size)
            span.end++;
        else
            while (span.start && s.data[span.start - 1] == '\n') /* the last line, with the empty one before it */
                span.start--;
    }
    add_splice(p, span.start, span.end, p->text.size);
}

/* The member of source that member a of old is. */
static const membership *source_member(const put *p, size_t a)
{
    const membership *o = &p->old.members[a];
    if (p->old.member_count == p->source.member_count)
        return &p->source.members[a];
    for (size_t i = 0; i < p->source.member_count; i++)
        if (p->source.members[i].key == o->key)
            return &p->source.members[i];
    return NULL;
}

/* A member of old that goes and comes back elsewhere takes its bytes along. */
static bool print_moved(put *p, const membership *m)
{
    for (size_t r = 0; r < p->runs.count; r++)
        for (size_t a = p->runs.items[r].a; a < p->runs.items[r].a_end; a++)
            if (p->old.members[a].key == m->key) {
                const membership *s = source_member(p, a);
                if (!s)
                    return false;
                wm_buffer_add_slice(&p->text, wm_sub(p->source.source, s->span.start, s->span.end));
                return true;
            }
    return false;
}

/* [[Category:X]] with the namespace's name as the page's others have it. */
static void print_member(put *p, const membership *m)
{
    const flat *f = &p->source;
    wm_slice prefix = {0};
    if (print_moved(p, m))
        return;
    for (size_t i = 0; i < f->member_count && !m->language; i++) {
        wm_slice typed = f->members[i].node->u.link.typed;
        const char *colon = f->members[i].language ? NULL : memchr(typed.size ? typed.data : "", ':', typed.size);
        if (colon)
            prefix = wm_sub(typed, 0, (size_t)(colon - typed.data));
    }
    wm_buffer_add_str(&p->text, "[[");
    if (m->language) {
        wm_buffer_add_slice(&p->text, m->node->u.link.typed);
    } else {
        if (!prefix.size)
            prefix = wm_site_namespace_name(p->lens->site, WM_NS_CATEGORY);
        if (!prefix.size)
            prefix = WM_LIT("Category");
        wm_buffer_add_slice(&p->text, prefix);
        wm_buffer_add_char(&p->text, ':');
        wm_buffer_add_slice(&p->text, m->node->u.link.title.text);
    }
    wm_buffer_add_str(&p->text, "]]");
}

/* Members [b, b_end) of now come behind member a - 1 of old, as the others stand. */
static void insert_members(put *p, size_t a, size_t b, size_t b_end)
{
    const flat *n = &p->now;
    wm_slice s = p->source.source;
    const membership *before = NULL, *after = NULL;
    bool language = n->members[b].language;
    for (size_t i = a; i-- > 0 && !before;)
        before = source_member(p, i);
    if (before && before->language != language && language == false)
        before = NULL;
    for (size_t i = a; i < p->old.member_count && !after; i++)
        after = source_member(p, i);
    size_t from = p->text.size;
    uint32_t at;
    if (before) {
        at = before->span.end;
        bool own_line = alone_on_line(s, before->span) || !after || after->span.start < at ||
                        memchr(s.data + at, '\n', after->span.start - at);
        for (size_t i = b; i < b_end; i++) {
            if (own_line)
                wm_buffer_add_char(&p->text, '\n');
            print_member(p, &n->members[i]);
        }
    } else if (after && (after->language == language || !language)) {
        at = after->span.start;
        bool own_line = alone_on_line(s, after->span);
        for (size_t i = b; i < b_end; i++) {
            print_member(p, &n->members[i]);
            if (own_line || after->language != language)
                wm_buffer_add_char(&p->text, '\n');
        }
    } else {
        at = (uint32_t)s.size;
        size_t newlines = 0;
        while (newlines < at && s.data[at - 1 - newlines] == '\n')
            newlines++;
        for (size_t i = at ? newlines : 2; i < 2; i++)
            wm_buffer_add_char(&p->text, '\n');
        for (size_t i = b; i < b_end; i++) {
            if (i > b)
                wm_buffer_add_char(&p->text, '\n');
            print_member(p, &n->members[i]);
        }
    }
    add_splice(p, at, at, from);
}

void put_members(put *p)
{
    size_t n = p->old.member_count, m = p->now.member_count;
    if (!put_grow(p, &p->keys_a, &p->keys_a_capacity, n, sizeof *p->keys_a) ||
        !put_grow(p, &p->keys_b, &p->keys_b_capacity, m, sizeof *p->keys_b))
        return;
    for (size_t i = 0; i < n; i++)
        p->keys_a[i] = p->old.members[i].key;
    for (size_t i = 0; i < m; i++)
        p->keys_b[i] = p->now.members[i].key;
    if (!put_diff(p, p->keys_a, n, p->keys_b, m))
        return;
    for (size_t r = 0; r < p->runs.count && !p->failed; r++) {
        const wm_diff_run run = p->runs.items[r];
        if (run.b < run.b_end)
            insert_members(p, run.a, run.b, run.b_end);
        for (size_t a = run.a; a < run.a_end; a++) {
            const membership *gone = source_member(p, a);
            if (gone)
                remove_member(p, gone);
        }
    }
}
