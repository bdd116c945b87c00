/* merge_inplace.c - containers of which the editor changed words alone: each leaf is merged where it stands.
 *
 * SPDX-License-Identifier: MIT
 *
 * All else is copied, however the base is built: what prints as a list may be terms and descriptions, or tags in no order.
 */
#include <stdlib.h>

#include "lens/merge.h"

/* A leaf of the edited page that changed, and its words in the base. */
typedef struct place {
    uint32_t from, to;       /* tokens of the base */
    uint32_t edited;
} place;

/* Whether what opens and closes two units is alike. */
static bool same_marks(const lens_unit *c, const lens_unit *b)
{
    const wm_node *x = c->node, *y = b->node;
    if (c->kind != b->kind || c->leaf != b->leaf || c->path != b->path || c->html != b->html || c->gallery != b->gallery)
        return false;
    return c->kind != LENS_CELL || (x->u.cell.header == y->u.cell.header && x->u.cell.align == y->u.cell.align &&
                                    x->u.cell.colspan == y->u.cell.colspan && x->u.cell.rowspan == y->u.cell.rowspan);
}

/* Whether the children of an edited unit are those of the printed one, one by one. */
static bool same_children(const lens_merge *m, const lens_unit *c, const lens_unit *b)
{
    uint32_t x = c->first, y = b->first;
    while (x != LENS_NO_UNIT && y != LENS_NO_UNIT && m->edited->units[x].twin == y && m->in_place[x]) {
        x = m->edited->units[x].next;
        y = m->printed->units[y].next;
    }
    return x == LENS_NO_UNIT && y == LENS_NO_UNIT;
}

void lens_find_in_place(lens_merge *m)
{
    free(m->in_place);
    m->in_place = calloc(m->edited->unit_count + 1, 1);
    m->failed |= !m->in_place;
    /* Children come behind their parents. */
    for (size_t i = m->failed ? 0 : m->edited->unit_count; i--;) {
        const lens_unit *c = &m->edited->units[i];
        if (c->twin == LENS_NO_UNIT || (m->anew && m->anew[i]))
            continue;
        const lens_unit *b = &m->printed->units[c->twin];
        bool found = b->twin != LENS_NO_UNIT && m->source->units[b->twin].leaf;
        m->in_place[i] = same_marks(c, b) && (c->leaf ? b->same == c->same || found : same_children(m, c, b));
    }
}

static uint32_t next_unit(const lens_pieces *p, uint32_t unit, uint32_t root)
{
    if (p->units[unit].first != LENS_NO_UNIT)
        return p->units[unit].first;
    while (unit != root && p->units[unit].next == LENS_NO_UNIT)
        unit = p->units[unit].parent;
    return unit == root ? LENS_NO_UNIT : p->units[unit].next;
}

static int by_from(const void *a, const void *b)
{
    const place *x = a, *y = b;
    return x->from < y->from ? -1 : x->from > y->from;
}

/* The leaves that changed, in the order of the base. False: some stand elsewhere. */
static bool collect(lens_merge *m, uint32_t source, uint32_t edited, place **list, size_t *count)
{
    size_t capacity = 0;
    for (uint32_t u = next_unit(m->edited, edited, edited); u != LENS_NO_UNIT && !m->failed; u = next_unit(m->edited, u, edited)) {
        const lens_unit *c = &m->edited->units[u];
        if (!c->leaf || m->printed->units[c->twin].same == c->same || !lens_grow(&m->failed, list, &capacity, *count + 1, sizeof **list))
            continue;
        const lens_unit *a = &m->source->units[lens_source_of(m, u)];
        (*list)[(*count)++] = (place){a->from, a->to, u};
    }
    if (*count)
        qsort(*list, *count, sizeof **list, by_from);
    uint32_t at = m->source->units[source].from;
    for (size_t i = 0; i < *count; at = (*list)[i++].to)
        if ((*list)[i].from < at)
            return false;
    return !m->failed && at <= m->source->units[source].to;
}

bool lens_emit_in_place(lens_merge *m, uint32_t source, uint32_t edited)
{
    place *list = NULL;
    size_t count = 0;
    /* The space behind an item's sign is its first words', the spaces that end its line are its last words'. */
    bool own = !lens_is_item(m->edited->units[edited].kind) || lens_keeps_ends(m, edited);
    bool good = own && m->in_place && m->in_place[edited] && collect(m, source, edited, &list, &count);
    uint32_t at = m->source->units[source].from;
    for (size_t i = 0; good && i < count; at = list[i++].to) {
        lens_copy_source(m, at, list[i].from);
        lens_emit(m, list[i].edited, LENS_NO_UNIT);
    }
    if (good)
        lens_copy_source(m, at, m->source->units[source].to);
    free(list);
    return good;
}
