/* parse_scan.c - tags, [[links]] and behaviour switches in a run's text.
 *
 * SPDX-License-Identifier: MIT
 *
 * Brackets match from the inside, as MediaWiki's splitting at [[ makes them do:
 * the text up to a ]] is a link if no other [[ stands in it, or if it is a file,
 * whose caption may hold links. Categories are taken out with the white space
 * before them, so that the lines around them meet as MediaWiki lets them.
 */
#include <stdlib.h>

#include "base/skip.h"
#include "wikitext/parse/parse_private.h"

typedef struct scanner {
    wm_parser *parser;
    run *r;
    size_t open_count;
    size_t removed_count;
    size_t removed_capacity;
    item *removed;
    bool toc; /* the first __TOC__ was seen */
} scanner;

static void add_tag(scanner *s, const tag *t)
{
    run *r = s->r;
    if (parse_grow(s->parser, &r->tags, &r->tag_capacity, r->tag_count + 1, sizeof *r->tags))
        r->tags[r->tag_count++] = *t;
}

static void add_removed(scanner *s, item_kind kind, size_t from, size_t to, size_t link_index)
{
    if (!parse_grow(s->parser, &s->removed, &s->removed_capacity, s->removed_count + 1, sizeof *s->removed))
        return;
    item *it = &s->removed[s->removed_count++];
    memset(it, 0, sizeof *it);
    it->kind = kind;
    it->inner = (uint32_t)from;
    it->inner_end = (uint32_t)to;
    it->link = (uint32_t)link_index;
}

/* Whether a link to another language's page stands at at. MediaWiki takes it out
 * of the text, here it is printed: nothing may join its line. */
static bool is_language_link(scanner *s, size_t at)
{
    wm_slice text = s->r->text;
    size_t from = at + 2, end = from;
    while (end < text.size && end - from < 24 && text.data[end] != ':' && text.data[end] != ']' && text.data[end] != '\n')
        end++;
    bool language = false;
    if (s->parser->ns > 0 && s->parser->ns % 2 == 1)
        return false; /* on talk pages they are links like others */
    return end < text.size && end > from && text.data[end] == ':' &&
           wm_site_is_interwiki(s->parser->site, wm_trim(wm_sub(text, from, end)), &language) && language;
}

/* A category takes the white space before it along. It takes the newlines after it, too, when nothing else stands
 * before the next [[. */
static void remove_category(scanner *s, size_t index)
{
    const link *l = &s->r->links[index];
    wm_slice text = s->r->text;
    size_t from = l->start, to = l->end;
    while (s->removed_count && s->removed[s->removed_count - 1].inner >= from)
        s->removed_count--; /* a switch in the sort key is no switch */
    size_t floor = s->removed_count ? s->removed[s->removed_count - 1].inner_end : 0;
    while (from > floor && (text.data[from - 1] == ' ' || (text.data[from - 1] >= '\t' && text.data[from - 1] <= '\r')))
        from--;
    size_t after = to;
    while (after < text.size && text.data[after] == '\n')
        after++;
    bool bracket = after + 1 < text.size && text.data[after] == '[' && text.data[after + 1] == '[';
    if (after == text.size || (bracket && !is_language_link(s, after)))
        to = after;
    /* MediaWiki takes headings and rows of tables before links. So text after the category does not join such
     * a line. */
    if (from < l->start && to < text.size && text.data[to] != '\n') {
        size_t line = from;
        while (line > floor && text.data[line - 1] != '\n')
            line--;
        char c = line < from ? text.data[line] : '\0';
        if (c == '=' || c == '|' || c == '{' || c == '!')
            from = l->start;
    }
    add_removed(s, ITEM_CATEGORY, from, to, index);
}

/* Every [[ gets a record at once, so that the records stand in order of their
 * start however they nest; end stays 0 if it turns out to be no link. */
static void open_link(scanner *s, size_t at)
{
    wm_parser *p = s->parser;
    run *r = s->r;
    if (!parse_grow(p, &p->offsets, &p->offset_capacity, s->open_count + 1, sizeof *p->offsets) ||
        !parse_grow(p, &r->links, &r->link_capacity, r->link_count + 1, sizeof *r->links))
        return;
    p->offsets[s->open_count++] = (uint32_t)r->link_count;
    link *l = &r->links[r->link_count++];
    l->start = (uint32_t)at;
    l->end = 0;
}

static size_t close_link(scanner *s, size_t close)
{
    run *r = s->r;
    if (!s->open_count)
        return close + 2;
    size_t index = s->parser->offsets[--s->open_count];
    bool holds_links = index + 1 < r->link_count;
    link l;
    if (!parse_make_link(s->parser, r, r->links[index].start, close, &l) || (holds_links && !l.image))
        return close + 2;
    r->links[index] = l;
    if (l.category)
        remove_category(s, index);
    return l.end;
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r';
}

/* Finds the categories with lines for themselves, or for them and others of their kind. */
static void find_lines(scanner *s)
{
    wm_slice text = s->r->text;
    for (size_t i = 0; i < s->removed_count; i++) {
        item *it = &s->removed[i];
        if (it->kind != ITEM_CATEGORY)
            continue;
        size_t at = s->r->links[it->link].start, floor = i ? s->removed[i - 1].inner_end : 0;
        while (at > floor && is_space(text.data[at - 1]))
            at--;
        it->begins = !at || text.data[at - 1] == '\n' || (i && at == floor && s->removed[i - 1].begins);
    }
    for (size_t i = s->removed_count; i--;) {
        item *it = &s->removed[i];
        if (it->kind != ITEM_CATEGORY)
            continue;
        size_t at = s->r->links[it->link].end, next = i + 1 < s->removed_count ? s->removed[i + 1].inner : text.size;
        while (at < next && is_space(text.data[at]))
            at++;
        it->ends = at == text.size || text.data[at] == '\n' || (at >= next && s->removed[i + 1].ends);
    }
}

/* Drops the records of what is no link; categories move to records of their own. */
static void keep_links(scanner *s)
{
    run *r = s->r;
    find_lines(s);
    for (size_t i = 0; i < s->removed_count; i++) {
        item *it = &s->removed[i];
        if (it->kind != ITEM_CATEGORY ||
            !parse_grow(s->parser, &r->categories, &r->category_capacity, r->category_count + 1, sizeof *r->categories))
            continue;
        r->categories[r->category_count] = r->links[it->link];
        it->link = (uint32_t)r->category_count++;
    }
    size_t kept = 0;
    for (size_t i = 0; i < r->link_count; i++)
        if (r->links[i].end && !r->links[i].category)
            r->links[kept++] = r->links[i];
    r->link_count = kept;
}

static size_t take_switch(scanner *s, size_t at)
{
    wm_slice text = s->r->text;
    size_t end = at + 2, most = at + 100 < text.size ? at + 100 : text.size;
    while (end + 1 < most && text.data[end] != '\n' && text.data[end] != ' ' && !(text.data[end] == '_' && text.data[end + 1] == '_'))
        end++;
    if (end + 1 < most && text.data[end] == '_' && wm_site_is_switch(s->parser->site, wm_sub(text, at, end + 2))) {
        end += 2;
        /* Where the first __TOC__ stands something is put: what follows begins no line. */
        bool line = at == 0 || text.data[at - 1] == '\n';
        if (!s->toc && wm_equal_nocase(wm_sub(text, at, end), WM_LIT("__TOC__"))) {
            s->toc = true;
            for (size_t rest = end; line && rest < text.size && text.data[rest] == ' '; rest++)
                end++;
        }
        add_removed(s, ITEM_SWITCH, at, end, 0);
        return end;
    }
    return at + 1;
}

bool parse_scan(wm_parser *parser, run *r)
{
    static const bool stops[256] = {['<'] = true, ['['] = true, [']'] = true, ['_'] = true};
    scanner s = {.parser = parser, .r = r};
    wm_slice text = r->text;
    r->tag_count = r->link_count = r->category_count = 0;
    r->tag_cursor = r->link_cursor = 0;
    for (size_t at = 0; at < text.size && !parser->failed;) {
        WM_SKIP(text.data, at, text.size, wm_sixteen_equal(v, '<') | wm_sixteen_equal(v, '[') |
                wm_sixteen_equal(v, ']') | wm_sixteen_equal(v, '_'))
        while (at < text.size && !stops[(unsigned char)text.data[at]])
            at++;
        if (at + 1 >= text.size)
            break;
        char c = text.data[at];
        tag t;
        if (c == '<') {
            size_t end = wt_match_tag(text, at, &t);
            if (end)
                add_tag(&s, &t);
            at = end ? end : at + 1;
        } else if (text.data[at + 1] != c) {
            at++;
        } else if (c == '[') {
            open_link(&s, at);
            at += 2;
        } else if (c == ']') {
            at = close_link(&s, at);
        } else {
            at = take_switch(&s, at);
        }
    }
    keep_links(&s);
    bool ok = !parser->failed;
    if (ok && s.removed_count)
        ok = parse_remove_items(parser, r, s.removed, s.removed_count);
    free(s.removed);
    return ok;
}
