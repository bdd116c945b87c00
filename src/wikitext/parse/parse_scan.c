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

/* A [[ that no ]] has closed yet. It stays small: a page can hold one in every two bytes. */
struct opening {
    uint32_t at;
    uint32_t number; /* how many [[ there were before */
};

typedef struct scanner {
    wm_parser *parser;
    run *r;
    size_t open_count;
    uint32_t number;  /* of [[ so far */
    bool mixed;       /* r->links are not in order of their start: files stand behind the links in their captions */
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
    if (wm_ns_is_talk(s->parser->ns))
        return false; /* on talk pages they are links like others */
    return end < text.size && end > from && text.data[end] == ':' &&
           wm_site_is_interwiki(s->parser->site, wm_trim(wm_sub(text, from, end)), &language) && language;
}

/* A category takes the white space before it along. It takes the newlines after it, too, when nothing else stands
 * before the next [[. */
static void remove_category(scanner *s, size_t index)
{
    const link *l = &s->r->categories[index];
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

static void open_link(scanner *s, size_t at)
{
    wm_parser *p = s->parser;
    if (parse_grow(p, &p->openings, &p->opening_capacity, s->open_count + 1, sizeof *p->openings))
        p->openings[s->open_count++] = (struct opening){(uint32_t)at, s->number++};
}

/* A category moves to records of its own. */
static void add_link(scanner *s, const link *l)
{
    run *r = s->r;
    link **links = l->category ? &r->categories : &r->links;
    size_t *count = l->category ? &r->category_count : &r->link_count;
    if (!parse_grow(s->parser, links, l->category ? &r->category_capacity : &r->link_capacity, *count + 1, sizeof **links))
        return;
    s->mixed |= *count && (*links)[*count - 1].start > l->start;
    (*links)[(*count)++] = *l;
    if (l->category)
        remove_category(s, *count - 1);
}

static size_t close_link(scanner *s, size_t close)
{
    if (!s->open_count)
        return close + 2;
    const struct opening *o = &s->parser->openings[--s->open_count];
    bool holds_links = o->number + 1 < s->number;
    link l;
    if (!parse_make_link(s->parser, s->r, o->at, close, &l) || (holds_links && !l.image))
        return close + 2;
    add_link(s, &l);
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
        size_t at = s->r->categories[it->link].start, floor = i ? s->removed[i - 1].inner_end : 0;
        while (at > floor && is_space(text.data[at - 1]))
            at--;
        it->begins = !at || text.data[at - 1] == '\n' || (i && at == floor && s->removed[i - 1].begins);
    }
    for (size_t i = s->removed_count; i--;) {
        item *it = &s->removed[i];
        if (it->kind != ITEM_CATEGORY)
            continue;
        size_t at = s->r->categories[it->link].end, next = i + 1 < s->removed_count ? s->removed[i + 1].inner : text.size;
        while (at < next && is_space(text.data[at]))
            at++;
        it->ends = at == text.size || text.data[at] == '\n' || (at >= next && s->removed[i + 1].ends);
    }
}

static int by_start(const void *a, const void *b)
{
    uint32_t x = ((const link *)a)->start, y = ((const link *)b)->start;
    return (x > y) - (x < y);
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
    for (size_t at = 0; at < text.size && parse_goes_on(parser, 1);) {
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
    find_lines(&s);
    if (s.mixed)
        qsort(r->links, r->link_count, sizeof *r->links, by_start);
    bool ok = !parser->failed;
    if (ok && s.removed_count)
        ok = parse_remove_items(parser, r, s.removed, s.removed_count);
    free(s.removed);
    return ok;
}
