/* merge_typed.c - links and pictures of the edited page that the base has, too: as somebody typed them there.
 *
 * SPDX-License-Identifier: MIT
 *
 * The printer writes `[[A b|pier]]` where the base says `[[A_b| pier]]` or, with a redirect, `[[pier]]`; all show the same.
 * Where words around a link changed so much that it is printed anew, its Markdown did not change, nor do its bytes.
 *
 * A picture has options that Markdown does not show. It is known by its file and what it says, wherever it went, and takes them along.
 */
#include <stdlib.h>

#include "lens/merge_leaf.h"

enum { MOST_TOKENS = 256 }; /* of a link */

/* A link: from the mark that opens it to the one that closes it. */
typedef struct link_range {
    uint32_t open, close;
    uint64_t key;            /* equal for links that show the same and lead to the same page */
    bool plain;              /* nothing in it is silent, or a note */
} link_range;

static bool opens_link(const lens_token *t)
{
    return t->kind == LENS_MARK && t->node && t->node->type == WM_NODE_WIKILINK && t->start == t->node->span.start && t->end > t->start;
}

/* Reads the link that token open begins. False: where it ends is not before to. Spaces at a label's ends show outside of it. */
static bool read_link(const lens_pieces *p, uint32_t open, uint32_t to, link_range *link)
{
    uint64_t spaces = 0, key = p->tokens[open].key;
    *link = (link_range){.open = open, .plain = true};
    for (uint32_t i = open + 1; i < to && i - open < MOST_TOKENS; i++) {
        const lens_token *t = &p->tokens[i];
        if (t->kind == LENS_MARK && t->node == p->tokens[open].node) {
            link->close = i;
            link->key = key;
            return true;
        }
        link->plain &= t->kind != LENS_SILENT && t->kind != LENS_NOTE && t->kind != LENS_CATEGORY && !t->inner &&
                       !(t->kind == LENS_SPACE && p->source.data[t->start] == '\n');
        if (t->kind == LENS_SPACE) {
            spaces++;
        } else if (lens_prints(t)) {
            key = lens_mix(lens_mix(key, key == p->tokens[open].key ? 0 : spaces), t->key);
            spaces = 0;
        }
    }
    return false;
}

static int by_key(const void *a, const void *b)
{
    const lens_typed *x = a, *y = b;
    if (x->key != y->key)
        return x->key < y->key ? -1 : 1;
    return x->open < y->open ? -1 : x->open > y->open;
}

static void sort_by_key(lens_typed_links *list)
{
    if (list->count)
        qsort(list->items, list->count, sizeof *list->items, by_key);
}

/* Equal for links that lead to the same page and section. */
static uint64_t target_key(const lens_token *open)
{
    return lens_mix(open->key, 1);
}

static void add_typed(lens_merge *m, lens_typed_links *list, lens_typed typed)
{
    if (lens_grow(&m->failed, &list->items, &list->capacity, list->count + 1, sizeof *list->items))
        list->items[list->count++] = typed;
}

/* Where a link of the base leads, as it says it. */
static wm_slice target_of(const lens_pieces *p, const lens_typed *link)
{
    const wm_node *n = p->tokens[link->open].node;
    wm_slice whole = lens_bytes(p, n->span.start, n->span.end);
    size_t end = wm_find(whole, n->u.link.has_label ? WM_LIT("|") : WM_LIT("]]"), 0);
    return wm_sub(whole, whole.size < 2 ? whole.size : 2, end == WM_NONE ? whole.size : end);
}

/* All links of the base, once: each under what it shows, and under where it leads. */
static bool find_links(lens_merge *m)
{
    if (m->typed.known)
        return m->typed.count;
    m->typed.known = true;
    m->typed.count = 0;
    const lens_pieces *p = m->source;
    for (uint32_t i = 0; i < p->token_count; i++) {
        link_range link;
        if (!opens_link(&p->tokens[i]) || !read_link(p, i, (uint32_t)p->token_count, &link) || !link.plain)
            continue;
        add_typed(m, &m->typed, (lens_typed){link.key, i, link.close, false});
        add_typed(m, &m->typed, (lens_typed){target_key(&p->tokens[i]), i, link.close, false});
    }
    sort_by_key(&m->typed);
    for (size_t i = 1, first = 0; i < m->typed.count; i++) {
        lens_typed *items = m->typed.items;
        first = items[i].key == items[first].key ? first : i;
        items[first].various |= !wm_equal(target_of(p, &items[i]), target_of(p, &items[first]));
    }
    return m->typed.count;
}

/* The first of those with this key. */
static const lens_typed *find(const lens_typed_links *links, uint64_t key)
{
    size_t i;
    WM_SEARCH(i, 0, links->count, links->items[i].key < key);
    return i < links->count && links->items[i].key == key ? &links->items[i] : NULL;
}

/* Whether a letter stands behind: it would join a label, or not, as the link is written. */
static bool meets_letter(const lens_pieces *p, uint32_t end)
{
    size_t length;
    return end < p->source.size && wm_is_letter(wm_utf8_decode(lens_bytes(p, end, (uint32_t)p->source.size), &length));
}

/* ---- pictures ---- */

static bool opens_picture(const lens_token *t)
{
    return t->kind == LENS_MARK && t->node && t->node->type == WM_NODE_IMAGE && t->start == t->node->span.start && t->end > t->start;
}

/* What a picture says, and what its file is, as the printer wrote them: one hand wrote the printed page and the edited one. */
static uint64_t picture_key(const lens_pieces *p, const link_range *picture)
{
    return wm_hash(lens_range(p, picture->open, picture->close + 1));
}

static uint64_t file_key(const lens_pieces *p, uint32_t open)
{
    const wm_title *title = &p->tokens[open].node->u.link.title;
    return lens_mix(lens_mix((uint64_t)title->ns, wm_hash(title->text)), 1);
}

/* Whether what the edited picture is goes into the options of that of the base: a thumb is one that prints its caption below. */
static bool may_take_options(const lens_merge *m, const lens_typed *own, uint32_t open)
{
    bool was = m->source->tokens[own->open].node->u.link.framed, is = m->edited->tokens[open].node->u.link.framed;
    return (is || !was || !m->edited->rules.pictures) && wm_find(lens_range(m->edited, open, open + 1), WM_LIT("|link="), 0) == WM_NONE;
}

/* The next picture of a leaf from token *at on; *at is then behind it. */
static bool next_picture(const lens_pieces *p, const lens_unit *u, uint32_t *at, link_range *picture)
{
    for (; *at < u->to; ++*at)
        if (opens_picture(&p->tokens[*at]) && read_link(p, *at, u->to, picture)) {
            *at = picture->close + 1;
            return true;
        }
    return false;
}

/* The pictures of a printed leaf: all print, so the base has as many. */
static void add_pictures(lens_merge *m, const lens_unit *u)
{
    const lens_pieces *a = m->source, *b = m->printed;
    const lens_unit *own = &a->units[u->twin];
    uint32_t at = u->from, own_at = own->from;
    link_range picture, source;
    while (next_picture(b, u, &at, &picture) && next_picture(a, own, &own_at, &source)) {
        const wm_title *is = &b->tokens[picture.open].node->u.link.title, *was = &a->tokens[source.open].node->u.link.title;
        if (is->ns != was->ns || !wm_equal(is->text, was->text))
            return;
        if (!picture.plain || !source.plain)
            continue;
        add_typed(m, &m->pictures, (lens_typed){picture_key(b, &picture), source.open, source.close, false});
        add_typed(m, &m->pictures, (lens_typed){file_key(b, picture.open), source.open, source.close, false});
    }
}

/* Lists the pictures of one leaf that are not taken, each under its file; one that is not plain is various. */
static void list_pictures(lens_merge *m, const lens_pieces *p, const lens_unit *u, const uint8_t *taken, lens_typed_links *list)
{
    link_range picture;
    for (uint32_t at = u->from; next_picture(p, u, &at, &picture);)
        if (!taken || !taken[picture.open])
            add_typed(m, list, (lens_typed){file_key(p, picture.open), picture.open, picture.close, !picture.plain});
}

static size_t same_key(const lens_typed_links *list, size_t i)
{
    size_t end = i;
    while (end < list->count && list->items[end].key == list->items[i].key)
        end++;
    return end - i;
}

/* Pairs pictures of the same file by their order, when there are as many of it. */
static void pair_pictures(lens_merge *m, const lens_typed_links *base, const lens_typed_links *printed)
{
    for (size_t i = 0, k = 0, n; i < base->count && k < printed->count; i += n) {
        n = same_key(base, i);
        while (k < printed->count && printed->items[k].key < base->items[i].key)
            k++;
        if (k == printed->count || printed->items[k].key != base->items[i].key || same_key(printed, k) != n)
            continue;
        for (size_t j = 0; j < n; j++) {
            const lens_typed *own = &base->items[i + j], *b = &printed->items[k + j];
            link_range picture = {.open = b->open, .close = b->close};
            if (own->various || b->various)
                continue;
            add_typed(m, &m->pictures, (lens_typed){picture_key(m->printed, &picture), own->open, own->close, false});
            add_typed(m, &m->pictures, (lens_typed){b->key, own->open, own->close, false});
        }
    }
}

/* The pictures of leaves that the base has not: there they stand in a line of words, and are a paragraph of their own in the file. */
static void add_other_pictures(lens_merge *m)
{
    lens_typed_links base = {0}, printed = {0};
    for (uint32_t i = 0; i < m->printed->unit_count; i++)
        if (m->printed->units[i].leaf && m->printed->units[i].twin == LENS_NO_UNIT)
            list_pictures(m, m->printed, &m->printed->units[i], NULL, &printed);
    uint8_t *taken = printed.count ? calloc(m->source->token_count + 1, 1) : NULL;
    m->failed |= printed.count && !taken;
    for (size_t i = 0; taken && i < m->pictures.count; i++)
        taken[m->pictures.items[i].open] = 1;
    for (uint32_t i = 0; taken && i < m->source->unit_count; i++)
        if (m->source->units[i].leaf && !m->source->units[i].gallery)
            list_pictures(m, m->source, &m->source->units[i], taken, &base);
    sort_by_key(&base);
    sort_by_key(&printed);
    pair_pictures(m, &base, &printed);
    free(taken);
    free(base.items);
    free(printed.items);
}

/* All pictures of the base, once; a line of a gallery is written otherwise. */
static bool find_pictures(lens_merge *m)
{
    if (m->pictures.known)
        return m->pictures.count;
    m->pictures.known = true;
    m->pictures.count = 0;
    for (uint32_t i = 0; i < m->printed->unit_count; i++) {
        const lens_unit *u = &m->printed->units[i];
        if (u->leaf && u->twin != LENS_NO_UNIT && m->source->units[u->twin].leaf && !m->source->units[u->twin].gallery)
            add_pictures(m, u);
    }
    add_other_pictures(m);
    sort_by_key(&m->pictures);
    return m->pictures.count;
}

/* The picture of the base that an edited one is: the one that says the same, or the only one of its file. */
static const lens_typed *picture_of_base(lens_merge *m, const link_range *picture, bool *same)
{
    const lens_pieces *c = m->edited;
    if (!picture->plain || !find_pictures(m))
        return NULL;
    const lens_typed *own = find(&m->pictures, picture_key(c, picture));
    *same = own;
    if (own)
        return own;
    own = find(&m->pictures, file_key(c, picture->open));
    const lens_typed *end = m->pictures.items + m->pictures.count;
    bool sole = own && (own + 1 == end || own[1].key != own->key);
    return sole && may_take_options(m, own, picture->open) ? own : NULL;
}

/* Whether edited token open begins a picture that the base has, which ends with token *close, before to. */
static bool has_picture(lens_merge *m, uint32_t open, uint32_t to, uint32_t *close)
{
    link_range picture;
    bool same;
    if (!opens_picture(&m->edited->tokens[open]) || !read_link(m->edited, open, to, &picture) || !picture_of_base(m, &picture, &same))
        return false;
    *close = picture.close;
    return true;
}

void lens_join_pictures(lens_leaf *l)
{
    size_t kept = 0;
    if (l->part)
        return; /* all of it came, and is held against what it was */
    for (size_t i = 0; i < l->count; i++) {
        lens_change *x = &l->changes[kept++];
        *x = l->changes[i];
        for (size_t c = x->c; c < x->c_end; c++) {
            uint32_t close;
            if (!has_picture(l->m, l->c.tokens[c], l->edited->to, &close) || close <= l->c.tokens[x->c_end - 1])
                continue;
            size_t last = i + 1;
            while (last < l->count && (l->changes[last].c == l->changes[last].c_end || l->c.tokens[l->changes[last].c_end - 1] < close))
                last++;
            if (last == l->count || l->c.tokens[l->changes[last].c] > close)
                continue;
            x->b_end = l->changes[last].b_end;
            x->c_end = l->changes[last].c_end;
            i = last;
        }
    }
    l->count = kept;
}

/* Whether bytes [start, end) are a line. */
static bool has_line(wm_slice s, uint32_t start, uint32_t end)
{
    return (!start || s.data[start - 1] == '\n') && (end == s.size || s.data[end] == '\n');
}

/* Whether token at is a space which may be a newline, for what follows it begins nothing at the start of a line. */
static bool may_end_line(const lens_pieces *p, uint32_t at, uint32_t to)
{
    if (at + 1 >= p->token_count || at >= to || p->tokens[at].kind != LENS_SPACE)
        return false;
    const lens_token *next = &p->tokens[at + 1];
    return next->kind == LENS_MARK || lens_has_letter(p, next);
}

static uint32_t copy_picture(lens_merge *m, uint32_t from, uint32_t to)
{
    const lens_pieces *a = m->source;
    link_range picture;
    bool same;
    const lens_typed *own = read_link(m->edited, from, to, &picture) ? picture_of_base(m, &picture, &same) : NULL;
    if (!own)
        return from;
    bool begins = !m->out->size || m->out->data[m->out->size - 1] == '\n';
    bool alone = begins && has_line(a->source, a->tokens[own->open].start, a->tokens[own->close].end);
    if (same) {
        wm_buffer_add_slice(m->out, lens_range(a, own->open, own->close + 1));
    } else {
        lens_merge_mark(m, LENS_IMAGE_OPENS, &a->tokens[own->open], &m->edited->tokens[from]);
        lens_copy_edited(m, picture.open + 1, picture.close);
        lens_merge_mark(m, LENS_IMAGE_CLOSES, &a->tokens[own->close], &m->edited->tokens[picture.close]);
    }
    uint32_t next = picture.close + 1;
    if (!alone || !may_end_line(m->edited, next, to))
        return next;
    wm_buffer_add_char(m->out, '\n');
    return next + 1;
}

bool lens_open_link(lens_merge *m, uint32_t at)
{
    const lens_token *t = &m->edited->tokens[at];
    if (!opens_link(t) || !t->node->u.link.has_label || !find_links(m))
        return false;
    const lens_typed *own = find(&m->typed, target_key(t));
    wm_slice target = own && !own->various ? target_of(m->source, own) : WM_LIT("");
    if (!target.size)
        return false;
    wm_buffer_add_str(m->out, "[[");
    wm_buffer_add_slice(m->out, target);
    wm_buffer_add_char(m->out, '|');
    return true;
}

uint32_t lens_copy_typed(lens_merge *m, uint32_t from, uint32_t to)
{
    const lens_pieces *c = m->edited, *a = m->source;
    link_range link;
    if (opens_picture(&c->tokens[from]))
        return copy_picture(m, from, to);
    if (!opens_link(&c->tokens[from]) || !read_link(c, from, to, &link) || !link.plain || !find_links(m))
        return from;
    const lens_typed *own = find(&m->typed, link.key);
    const lens_token *close = &c->tokens[link.close];
    if (!own || (meets_letter(c, close->end) && a->tokens[own->open].node->u.link.has_label != close->node->u.link.has_label))
        return from;
    wm_buffer_add_slice(m->out, lens_range(a, own->open, own->close + 1));
    return link.close + 1;
}

/* The letters behind a link of the base that join its label, before the mark that closes it: `s` of `[[plant]]s`. Nothing: token i is
 * no such mark. */
static wm_slice trail_before(const lens_pieces *p, uint32_t i)
{
    const lens_token *t = &p->tokens[i];
    bool closes = t->kind == LENS_MARK && t->node && t->node->type == WM_NODE_WIKILINK && t->start == t->end && t->start > t->node->span.end;
    return closes ? lens_bytes(p, t->node->span.end, t->start) : WM_LIT("");
}

/* The letters of the next such link in the change with which this label ends. */
static wm_slice find_trail(lens_leaf *l, const lens_change *x, wm_slice label)
{
    if (l->trailed != x)
        l->trail = x->a;
    l->trailed = x;
    for (uint32_t i = l->trail; i < x->a_end && i < l->trail + MOST_TOKENS; i++) {
        wm_slice trail = trail_before(l->m->source, i);
        if (!trail.size || trail.size >= label.size || !wm_ends_with(label, trail))
            continue;
        l->trail = i + 1;
        return trail;
    }
    return WM_LIT("");
}

/* Whether letters behind a link without a label of its own join what it shows. */
static bool joins_bare(const lens_pieces *p, const wm_node *link)
{
    const wm_title *t = &link->u.link.title;
    return p->rules.trails || !p->rules.set || (t->text.size && memchr(t->text.data, ' ', t->text.size)) || !wm_pageset_has(p->rules.set, t->ns, t->text);
}

uint32_t lens_copy_trailed(lens_leaf *l, const lens_change *x, uint32_t from, uint32_t to)
{
    const lens_pieces *c = l->m->edited;
    wm_buffer *out = l->m->out;
    link_range link;
    if (!x || !opens_link(&c->tokens[from]) || !c->tokens[from].node->u.link.has_label || !read_link(c, from, to, &link) || !link.plain)
        return from;
    wm_slice open = lens_range(c, from, from + 1), label = lens_range(c, from + 1, link.close), trail = find_trail(l, x, label);
    if (!trail.size || c->tokens[link.close].end != c->tokens[from].node->span.end)
        return from;
    label = wm_sub(label, 0, label.size - trail.size);
    bool bare = open.size > 3 && wm_equal(wm_sub(open, 2, open.size - 1), label) && joins_bare(c, c->tokens[from].node);
    wm_buffer_add_slice(out, bare ? WM_LIT("[[") : open);
    wm_buffer_add_slice(out, label);
    wm_buffer_add_str(out, "]]");
    wm_buffer_add_slice(out, trail);
    return link.close + 1;
}
