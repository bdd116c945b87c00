/* merge_typed.c - links of the edited page that the base has, too: as somebody typed them there.
 *
 * SPDX-License-Identifier: MIT
 *
 * The printer writes `[[A b|pier]]` where the base says `[[A_b| pier]]` or, with a redirect, `[[pier]]`; all show the same.
 * Where words around a link changed so much that it is printed anew, its Markdown did not change, nor do its bytes.
 */
#include <stdlib.h>

#include "lens/merge.h"

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

/* All links of the base, once. */
static bool find_links(lens_merge *m)
{
    if (m->typed.known)
        return m->typed.count;
    m->typed.known = true;
    m->typed.count = 0;
    const lens_pieces *p = m->source;
    for (uint32_t i = 0; i < p->token_count; i++) {
        link_range link;
        if (opens_link(&p->tokens[i]) && read_link(p, i, (uint32_t)p->token_count, &link) && link.plain &&
            lens_grow(&m->failed, &m->typed.items, &m->typed.capacity, m->typed.count + 1, sizeof *m->typed.items))
            m->typed.items[m->typed.count++] = (lens_typed){link.key, i, link.close};
    }
    if (m->typed.count)
        qsort(m->typed.items, m->typed.count, sizeof *m->typed.items, by_key);
    return m->typed.count;
}

static const lens_typed *find(const lens_merge *m, uint64_t key)
{
    size_t i;
    WM_SEARCH(i, 0, m->typed.count, m->typed.items[i].key < key);
    return i < m->typed.count && m->typed.items[i].key == key ? &m->typed.items[i] : NULL;
}

/* Whether a letter stands behind: it would join a label, or not, as the link is written. */
static bool meets_letter(const lens_pieces *p, uint32_t end)
{
    size_t length;
    return end < p->source.size && wm_is_letter(wm_utf8_decode(lens_bytes(p, end, (uint32_t)p->source.size), &length));
}

uint32_t lens_copy_typed(lens_merge *m, uint32_t from, uint32_t to)
{
    const lens_pieces *c = m->edited, *a = m->source;
    link_range link;
    if (!opens_link(&c->tokens[from]) || !read_link(c, from, to, &link) || !link.plain || !find_links(m))
        return from;
    const lens_typed *own = find(m, link.key);
    const lens_token *close = &c->tokens[link.close];
    if (!own || (meets_letter(c, close->end) && a->tokens[own->open].node->u.link.has_label != close->node->u.link.has_label))
        return from;
    wm_buffer_add_slice(m->out, lens_range(a, own->open, own->close + 1));
    return link.close + 1;
}
