/* read_anchors.c - links to a heading of the same page as GitHub names it: [x](#getting-started).
 *
 * SPDX-License-Identifier: MIT
 *
 * GitHub's name of a heading is its words in lower case, without marks, with - for spaces, and -1, -2 behind it
 * when it was there before. MediaWiki's is the words themselves.
 */
#include <stdlib.h>

#include "markdown/read/read_private.h"

typedef struct anchor {
    wm_slice name, words;
    wm_slice known;    /* the words as the wiki has them in an address */
    size_t place;
    size_t repeated;   /* which of those that are known so it is there, from 1 */
} anchor;

typedef struct anchors {
    anchor *items;
    size_t count, capacity;
} anchors;

static int by_name(const void *a, const void *b)
{
    const anchor *x = a, *y = b;
    int order = wm_compare(x->name, y->name);
    return order ? order : x->place < y->place ? -1 : x->place > y->place;
}

static int by_known(const void *a, const void *b)
{
    const anchor *x = a, *y = b;
    int order = wm_compare(x->known, y->known);
    return order ? order : x->place < y->place ? -1 : x->place > y->place;
}

static bool is_tag(cmark_node *n, wm_slice begin, wm_slice end)
{
    if (!n || cmark_node_get_type(n) != CMARK_NODE_HTML_INLINE)
        return false;
    wm_slice s = wm_str(cmark_node_get_literal(n));
    return s.size >= begin.size + end.size && wm_starts_with(s, begin) && wm_find(s, end, begin.size) == s.size - end.size;
}

bool read_is_second_name(cmark_node *n)
{
    cmark_node *before = cmark_node_previous(n), *open = before ? before : n, *parent = cmark_node_parent(n);
    return parent && cmark_node_get_type(parent) == CMARK_NODE_HEADING && !cmark_node_previous(open) &&
           is_tag(open, WM_LIT("<a id=\""), WM_LIT("\">")) && is_tag(cmark_node_next(open), WM_LIT("</a"), WM_LIT(">"));
}

size_t read_heading_id(wm_slice line)
{
    size_t open = line.size;
    if (!line.size || line.data[line.size - 1] != '}')
        return line.size;
    while (open && !md_is_in("{ \\", line.data[open - 1]))
        open--;
    bool found = open > 1 && line.data[open - 1] == '{' && line.data[open] == '#' && line.data[open - 2] == ' ';
    return found ? open - 2 : line.size;
}

void read_strike_heading_id(reader *r, wm_node *heading)
{
    wm_slice line = wm_trim(wm_sub(r->source, heading->span.start, heading->span.end));
    wm_slice id = wm_sub(line, read_heading_id(line), line.size);
    wm_node *last = heading->last;
    if (!id.size || !last || last->type != WM_NODE_TEXT || !wm_ends_with(last->u.text, wm_sub(id, 1, id.size)))
        return;
    wm_slice text = wm_sub(last->u.text, 0, last->u.text.size - (id.size - 1));
    while (text.size && text.data[text.size - 1] == ' ')
        text.size--;
    last->u.text = text;
    if (!text.size)
        wm_node_unlink(last);
}

static wm_slice words_of(reader *r, const wm_node *heading)
{
    wm_buffer_begin(&r->scratch, &r->failed);
    for (const wm_node *n = heading->first; n; n = n->type == WM_NODE_REF ? wm_node_skip(heading, n) : wm_node_step(heading, n)) {
        if (n->type == WM_NODE_TEXT)
            wm_buffer_add_slice(&r->scratch, n->u.text);
        else if (n->type == WM_NODE_NEWLINE)
            wm_buffer_add_char(&r->scratch, ' ');
    }
    return wm_trim(read_keep(r, wm_buffer_slice(&r->scratch)));
}

static wm_slice name_of(reader *r, wm_slice words)
{
    wm_buffer_begin(&r->scratch, &r->failed);
    md_anchor(r->style->flavor.anchors, words, &r->scratch);
    return read_keep(r, wm_buffer_slice(&r->scratch));
}

static wm_slice known_of(reader *r, wm_slice words)
{
    wm_buffer_begin(&r->scratch, &r->failed);
    md_section_words(words, &r->scratch);
    return read_keep(r, wm_buffer_slice(&r->scratch));
}

/* The heading that repeats the title takes the first of its names. */
static void add_title(reader *r, anchors *all)
{
    wm_buffer full = {0};
    wm_title_full(r->site, r->ns, r->title, &full);
    if (read_grow(r, &all->items, &all->capacity, all->count + 1, sizeof *all->items)) {
        all->items[all->count] = (anchor){.name = name_of(r, wm_buffer_slice(&full)), .words = WM_LIT(""), .known = WM_LIT("")};
        all->count++;
    }
    r->failed |= full.failed;
    wm_buffer_free(&full);
}

/* A heading with _ has the name of its words with spaces, too, where no other heading has that. */
static void add_seconds(reader *r, anchors *all)
{
    for (size_t i = 0, count = all->count; i < count; i++) {
        anchor a = all->items[i];
        if (!a.known.size || wm_find(a.name, WM_LIT("_"), 0) == WM_NONE ||
            !read_grow(r, &all->items, &all->capacity, all->count + 1, sizeof *all->items))
            continue;
        wm_buffer words = {0};
        wm_buffer_add_slice(&words, a.known);
        if (a.repeated > 1)
            wm_buffer_add_format(&words, " %zu", a.repeated);
        a.name = name_of(r, wm_buffer_slice(&words));
        a.place += count; /* behind all that bear it as their own */
        all->items[all->count++] = a;
        r->failed |= words.failed;
        wm_buffer_free(&words);
    }
}

static void collect(reader *r, anchors *all)
{
    if (r->prepared.has_title && !r->style->flavor.no_title)
        add_title(r, all);
    for (const wm_node *n = r->doc->root; n && !r->failed; n = wm_node_step(r->doc->root, n)) {
        if (n->type != WM_NODE_HEADING || !read_grow(r, &all->items, &all->capacity, all->count + 1, sizeof *all->items))
            continue;
        wm_slice words = words_of(r, n);
        all->items[all->count] = (anchor){.name = name_of(r, words), .words = words, .known = known_of(r, words), .place = all->count};
        all->count++;
    }
    if (!all->count)
        return;
    /* as the wiki counts, which has no heading of the title's: "A" and "A!" are two names there, "a b" and "a_b" are one */
    qsort(all->items, all->count, sizeof *all->items, by_known);
    for (size_t i = 0; i < all->count; i++)
        all->items[i].repeated = i && wm_equal(all->items[i].known, all->items[i - 1].known) ? all->items[i - 1].repeated + 1 : 1;
    if (r->style->flavor.second_names || r->style->flavor.heading_ids)
        add_seconds(r, all);
    qsort(all->items, all->count, sizeof *all->items, by_name);
}

/* The first of those with the name, or NULL. */
static const anchor *find(const anchors *all, wm_slice name)
{
    size_t i;
    WM_SEARCH(i, 0, all->count, wm_compare(all->items[i].name, name) < 0);
    return i < all->count && wm_equal(all->items[i].name, name) ? &all->items[i] : NULL;
}

/* "name-2" is the third heading of the name; MediaWiki calls it "Name 3". *repeated: which one it is. */
static const anchor *find_repeated(const anchors *all, char sign, wm_slice name)
{
    size_t i = name.size, value = 0, scale = 1;
    for (; i && name.data[i - 1] >= '0' && name.data[i - 1] <= '9' && scale < 10000; i--, scale *= 10)
        value += (size_t)(name.data[i - 1] - '0') * scale;
    if (!value || i < 2 || name.data[i - 1] != sign)
        return NULL;
    name.size = i - 1;
    const anchor *first = find(all, name);
    bool there = first && value < all->count - (size_t)(first - all->items) && wm_equal(first[value].name, name);
    return there ? first + value : NULL;
}

/* No heading has the name: it is what the wiki calls the section, with _ or spaces. */
static void spell_out(reader *r, wm_node *link)
{
    if (!memchr(link->u.link.typed.data, '_', link->u.link.typed.size))
        return;
    wm_buffer_begin(&r->scratch, &r->failed);
    for (size_t i = 0; i < link->u.link.typed.size; i++)
        wm_buffer_add_char(&r->scratch, link->u.link.typed.data[i] == '_' ? ' ' : link->u.link.typed.data[i]);
    link->u.link.typed = read_keep(r, wm_buffer_slice(&r->scratch));
    link->u.link.title.fragment = wm_sub(link->u.link.typed, 1, link->u.link.typed.size);
}

static void resolve(reader *r, const anchors *all, wm_node *link)
{
    wm_slice name = wm_sub(link->u.link.typed, 1, link->u.link.typed.size);
    const anchor *a = find(all, name);
    if (!a)
        a = find_repeated(all, md_anchor_mark(r->style->flavor.anchors), name);
    if (!a)
        spell_out(r, link);
    if (!a || !a->words.size || wm_find(a->words, WM_LIT("#"), 0) != WM_NONE)
        return;
    wm_buffer_begin(&r->scratch, &r->failed);
    wm_buffer_add_char(&r->scratch, '#');
    wm_buffer_add_slice(&r->scratch, a->words);
    if (a->repeated > 1)
        wm_buffer_add_format(&r->scratch, " %zu", a->repeated);
    link->u.link.typed = read_keep(r, wm_buffer_slice(&r->scratch));
    link->u.link.title.fragment = wm_sub(link->u.link.typed, 1, link->u.link.typed.size);
}

void read_finish_anchors(reader *r)
{
    anchors all = {.items = NULL};
    if (!r->own_sections || r->failed)
        return;
    collect(r, &all);
    for (wm_node *n = r->doc->root; n && !r->failed; n = wm_node_step(r->doc->root, n))
        if (n->type == WM_NODE_WIKILINK && n->level == READ_LINK_ANCHOR) {
            n->level = 0;
            resolve(r, &all, n);
        }
    free(all.items);
}
