/* choice.c - pages by their categories, by links to them, and without those that only say which page is meant.
 *
 * SPDX-License-Identifier: MIT
 *
 * While the dump is read, each category page gives the edges to the categories that it is in: two numbers of eight bytes.
 * When it is read, the categories of each that was asked for are known, and the spool is gone through once more for the pages
 * that are in them; and once for each step of links. Nothing is kept of a page but the number of its title.
 */
#include <stdlib.h>

#include "transfer/batch.h"
#include "transfer/choice.h"
#include "transfer/choice_private.h"

/* What one --category or --linked-from asks for. */
typedef struct root {
    wm_slice name;   /* of the options */
    unsigned steps;
    int ns;
    uint64_t hash;
} root;

typedef struct edge {
    uint64_t from, to;
} edge;

typedef struct edges {
    edge *items;
    size_t count, capacity;
} edges;

typedef struct roots {
    root *items;
    size_t count, capacity;
    unsigned most;   /* steps */
} roots;

struct wm_choice {
    roots categories, pages;
    bool no_disambiguation;
    edges subcategories;    /* from a category to one in it */
    edges redirects;        /* from a template to one that redirects to it */
    choice_titles members;  /* categories whose pages are chosen */
    choice_titles templates;/* that make disambiguation pages */
    choice_titles chosen;   /* pages, by links */
    choice_titles frontier, next;
    wm_arena arena;
    bool failed;            /* memory ran out */
    /* of a pass */
    wm_export *x;
    const wm_page_name *page;
    wm_pageset *set;        /* what is made; NULL while links are followed */
    wm_batch batch;
    wm_buffer room;
};

/* ---- what is asked for ---- */

/* A line: NAME or NAME:STEPS. */
static bool add_root(roots *r, wm_slice line, unsigned otherwise)
{
    size_t at = line.size;
    unsigned steps = 0;
    while (at && line.data[at - 1] >= '0' && line.data[at - 1] <= '9')
        at--;
    bool given = at < line.size && at > 1 && line.data[at - 1] == ':' && line.size - at < 4;
    for (size_t i = at; given && i < line.size; i++)
        steps = steps * 10 + (unsigned)(line.data[i] - '0');
    if (!WM_GROW(r->items, r->capacity, r->count + 1))
        return false;
    root *one = &r->items[r->count++];
    *one = (root){.name = given ? wm_sub(line, 0, at - 1) : line, .steps = given ? steps : otherwise};
    r->most = one->steps > r->most ? one->steps : r->most;
    return true;
}

static bool add_roots(roots *r, const char *lines, unsigned otherwise)
{
    wm_slice rest = wm_str(lines ? lines : "");
    for (size_t from = 0; from < rest.size;) {
        size_t newline = wm_find(rest, WM_LIT("\n"), from), end = newline == WM_NONE ? rest.size : newline;
        wm_slice line = wm_trim(wm_sub(rest, from, end));
        if (line.size && !add_root(r, line, otherwise))
            return false;
        from = end + 1;
    }
    return true;
}

wm_status wm_choice_new(const wm_page_choice *asked, wm_choice **out, wm_error *error)
{
    *out = NULL;
    if (!asked->categories && !asked->linked_from && !asked->no_disambiguation)
        return WM_OK;
    wm_choice *c = calloc(1, sizeof *c);
    bool good = c && add_roots(&c->categories, asked->categories, 0) && add_roots(&c->pages, asked->linked_from, 1);
    if (!good) {
        wm_choice_free(c);
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    c->no_disambiguation = asked->no_disambiguation;
    *out = c;
    return WM_OK;
}

void wm_choice_free(wm_choice *c)
{
    if (!c)
        return;
    free(c->categories.items);
    free(c->pages.items);
    free(c->subcategories.items);
    free(c->redirects.items);
    choice_titles *all[] = {&c->members, &c->templates, &c->chosen, &c->frontier, &c->next};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]->slots);
    wm_arena_free(&c->arena);
    wm_batch_free(&c->batch);
    wm_buffer_free(&c->room);
    free(c);
}

bool wm_choice_adds(const wm_choice *c)
{
    return c && (c->categories.count || c->pages.count);
}

static wm_status name_roots(wm_choice *c, const wm_site *site, roots *r, int ns, const char *option, wm_error *error)
{
    for (size_t i = 0; i < r->count; i++) {
        wm_title title;
        wm_arena_reset(&c->arena);
        bool good = wm_title_parse(site, &c->arena, r->items[i].name, ns, &title) && !title.interwiki.size && title.text.size &&
                    (ns == WM_NS_MAIN || title.ns == ns);
        if (c->arena.failed)
            return wm_fail(error, WM_NO_MEMORY, "out of memory");
        if (!good)
            return wm_fail(error, WM_USAGE, "%s: '%.*s' is no title of this wiki", option, WM_ARG(r->items[i].name));
        r->items[i].ns = title.ns;
        r->items[i].hash = wm_choice_hash(title.ns, title.text);
    }
    return WM_OK;
}

wm_status wm_choice_begin(wm_choice *c, const wm_site *site, wm_error *error)
{
    wm_status status = name_roots(c, site, &c->categories, WM_NS_CATEGORY, "--category", error);
    return status == WM_OK ? name_roots(c, site, &c->pages, WM_NS_MAIN, "--linked-from", error) : status;
}

/* ---- while the dump is read ---- */

static void add_edge(wm_choice *c, edges *list, uint64_t from, uint64_t to)
{
    if (WM_GROW(list->items, list->capacity, list->count + 1))
        list->items[list->count++] = (edge){from, to};
    else
        c->failed = true;
}

typedef struct looking {
    wm_choice *c;
    uint64_t category;
} looking;

static bool take_parent(void *user, const wm_title *title)
{
    looking *l = user;
    if (title->ns == WM_NS_CATEGORY && !title->colon)
        add_edge(l->c, &l->c->subcategories, wm_choice_hash(title->ns, title->text), l->category);
    return false;
}

static void look_at_template(wm_choice *c, const wm_site *site, uint64_t hash, wm_slice text)
{
    wm_title target;
    wm_slice start = text.size > WM_TEXT_START ? wm_sub(text, 0, WM_TEXT_START) : text;
    if (wm_find(text, WM_LIT("__DISAMBIG__"), 0) != WM_NONE)
        c->failed |= !wm_choice_add(&c->templates, hash, NULL);
    else if (wm_redirect_target(site, &c->arena, start, &target) && target.ns == WM_NS_TEMPLATE)
        add_edge(c, &c->redirects, wm_choice_hash(target.ns, target.text), hash);
}

wm_status wm_choice_look(wm_choice *c, const wm_site *site, const wm_page *page)
{
    int ns;
    wm_slice title;
    bool category = page->ns == WM_NS_CATEGORY && c->categories.most, template = page->ns == WM_NS_TEMPLATE && c->no_disambiguation;
    if ((!category && !template) || !page->has_revision || !page->revision.has_text)
        return WM_OK;
    wm_arena_reset(&c->arena);
    if (!wm_title_split(site, &c->arena, page->title, page->has_ns, page->ns, &ns, &title))
        return c->arena.failed ? WM_NO_MEMORY : WM_OK;
    looking l = {c, wm_choice_hash(ns, title)};
    if (category)
        wm_choice_links(site, &c->arena, page->revision.text, take_parent, &l);
    else
        look_at_template(c, site, l.category, page->revision.text);
    return c->failed || c->arena.failed ? WM_NO_MEMORY : WM_OK;
}

/* ---- along the edges ---- */

static int compare_edges(const void *a, const void *b)
{
    const edge *x = a, *y = b;
    return x->from != y->from ? (x->from < y->from ? -1 : 1) : x->to < y->to ? -1 : x->to > y->to;
}

static size_t first_edge(const edges *list, uint64_t from)
{
    size_t i;
    WM_SEARCH(i, 0, list->count, list->items[i].from < from);
    return i;
}

/* From what is in c->frontier one step on: what is new to all goes into c->next. */
static void step_on(wm_choice *c, const edges *list, choice_titles *all)
{
    for (size_t i = 0; i < c->frontier.capacity; i++) {
        uint64_t from = c->frontier.slots[i];
        for (size_t k = from ? first_edge(list, from) : list->count; k < list->count && list->items[k].from == from; k++) {
            bool added = false;
            c->failed |= !wm_choice_add(all, list->items[k].to, &added);
            if (added)
                c->failed |= !wm_choice_add(&c->next, list->items[k].to, NULL);
        }
    }
}

/* What was found last is the frontier now, with the roots that have so many steps to go. */
static void advance(wm_choice *c, const roots *r, unsigned left, choice_titles *all)
{
    choice_titles old = c->frontier;
    c->frontier = c->next;
    if (old.slots)
        memset(old.slots, 0, old.capacity * sizeof *old.slots);
    old.count = 0;
    c->next = old;
    for (size_t i = 0; r && i < r->count; i++)
        if (r->items[i].steps == left)
            c->failed |= !wm_choice_add(&c->frontier, r->items[i].hash, NULL) || !wm_choice_add(all, r->items[i].hash, NULL);
}

static void find_categories(wm_choice *c)
{
    if (c->subcategories.count)
        qsort(c->subcategories.items, c->subcategories.count, sizeof *c->subcategories.items, compare_edges);
    for (unsigned left = c->categories.most; c->categories.count; left--) {
        advance(c, &c->categories, left, &c->members);
        if (!left)
            break;
        step_on(c, &c->subcategories, &c->members);
    }
    advance(c, NULL, 0, NULL);
    advance(c, NULL, 0, NULL);
}

/* Templates that redirect to one that makes disambiguation pages do so, too. */
static void find_templates(wm_choice *c)
{
    if (!c->redirects.count)
        return;
    qsort(c->redirects.items, c->redirects.count, sizeof *c->redirects.items, compare_edges);
    for (size_t i = 0; i < c->templates.capacity; i++)
        if (c->templates.slots[i])
            c->failed |= !wm_choice_add(&c->frontier, c->templates.slots[i], NULL);
    step_on(c, &c->redirects, &c->templates);
    advance(c, NULL, 0, NULL);
    advance(c, NULL, 0, NULL);
}

/* ---- passes over the pages ---- */

static bool is_member(void *user, const wm_title *title)
{
    const wm_choice *c = user;
    return title->ns == WM_NS_CATEGORY && !title->colon && wm_choice_has(&c->members, wm_choice_hash(title->ns, title->text));
}

static bool take_link(void *user, const wm_title *link)
{
    wm_choice *c = user;
    wm_title to = *link;
    bool added = false, placed = (to.ns == WM_NS_CATEGORY || to.ns == WM_NS_FILE) && !to.colon;
    if (placed || !wm_pageset_follow(c->x->set, &to))
        return false;
    c->failed |= !wm_choice_add(&c->chosen, wm_choice_hash(to.ns, to.text), &added);
    if (added)
        c->failed |= !wm_choice_add(&c->next, wm_choice_hash(to.ns, to.text), NULL);
    return c->failed;
}

static bool is_wanted(wm_choice *c, const wm_page_name *page, wm_slice text)
{
    uint64_t hash = wm_choice_hash(page->ns, page->text);
    bool in = !wm_choice_adds(c) || wm_choice_has(&c->chosen, hash) || wm_choice_has(&c->members, hash) ||
              (c->x->listed && wm_pageset_has(c->x->listed, page->ns, page->text));
    if (!in && c->members.count)
        in = wm_choice_links(c->x->site, &c->arena, text, is_member, c);
    return in && !c->arena.failed && !(c->no_disambiguation && wm_choice_is_disambiguation(c->x->site, &c->arena, text, &c->templates));
}

static wm_status take_item(wm_choice *c, const wm_item *i)
{
    const wm_page_name page = {i->ns, wm_batch_get(&c->batch, i->title)};
    wm_slice text = wm_batch_get(&c->batch, i->text);
    if (!wm_pageset_has(c->x->set, page.ns, page.text))
        return WM_OK;
    bool wanted = c->set && is_wanted(c, &page, text);
    if (!c->set && wm_choice_has(&c->frontier, wm_choice_hash(page.ns, page.text)))
        wm_choice_links(c->x->site, &c->arena, text, take_link, c);
    if (c->failed || c->arena.failed) /* looked at page by page: the next one begins the arena anew */
        return WM_NO_MEMORY;
    return wanted ? wm_pageset_add(c->set, page.ns, page.text, NULL) : WM_OK;
}

static wm_buffer *pass_room(void *user)
{
    return &((wm_choice *)user)->room;
}

static wm_status take_block(void *user, wm_slice packed)
{
    wm_choice *c = user;
    wm_slice block;
    wm_batch_clear(&c->batch);
    wm_status status = wm_spool_unpack(packed, &c->batch.text, &block);
    if (status == WM_OK)
        status = wm_batch_unpack(&c->batch, block);
    for (size_t n = 0; n < c->batch.count && status == WM_OK; n++)
        if (c->batch.items[n].kind == WM_ITEM_PAGE)
            status = take_item(c, &c->batch.items[n]);
    return status;
}

/* Where links begin: the page that a redirect names, if it is one. */
static void find_pages(wm_choice *c)
{
    for (size_t i = 0; i < c->pages.count; i++) {
        root *r = &c->pages.items[i];
        wm_title title;
        wm_arena_reset(&c->arena);
        if (wm_title_parse(c->x->site, &c->arena, r->name, WM_NS_MAIN, &title) && wm_pageset_follow(c->x->set, &title))
            r->hash = wm_choice_hash(title.ns, title.text);
        else if (c->arena.failed)
            c->failed = true;
        else
            wm_message_warning(c->x->messages, "--linked-from: no page that could be written has the title '%.*s'", WM_ARG(r->name));
    }
}

static wm_status follow_links(wm_choice *c, const wm_block_taker *taker)
{
    wm_status status = WM_OK;
    find_pages(c);
    for (unsigned left = c->pages.most; c->pages.count && status == WM_OK; left--) {
        advance(c, &c->pages, left, &c->chosen);
        if (!left)
            break;
        if (c->frontier.count)
            status = wm_export_blocks(c->x, taker);
    }
    return status;
}

wm_status wm_choice_make(wm_choice *c, wm_export *x)
{
    const wm_block_taker taker = {pass_room, take_block, c};
    c->x = x;
    find_categories(c);
    find_templates(c);
    wm_status status = follow_links(c, &taker);
    c->set = wm_pageset_new();
    if (status == WM_OK && (!c->set || c->failed))
        status = WM_NO_MEMORY;
    if (status == WM_OK)
        status = wm_export_blocks(x, &taker);
    if (status == WM_OK)
        status = wm_pageset_add_redirects(c->set, x->set, c->set);
    if (status == WM_OK && !wm_pageset_count(c->set))
        wm_message_warning(x->messages, "no page of the dump is chosen");
    if (status != WM_OK) {
        wm_pageset_free(c->set);
        return status == WM_NO_MEMORY ? wm_fail(&x->error, status, "out of memory") : status;
    }
    wm_pageset_free(x->set);
    x->set = c->set;
    return WM_OK;
}
