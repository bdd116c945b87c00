/* merge_silent.c - where what does not print between a container's children goes.
 *
 * SPDX-License-Identifier: MIT
 *
 * The silent part of a gap (templates, comments, tags that print nothing) goes with the neighbour that stayed, or with the one
 * that it is part of.
 */
#include "lens/merge_children.h"

/* The bytes between unit k and unit k + 1 of the base, from 1; 0 and one behind the last are the container's ends. */
static lens_gap find_gap(const lens_children *c, size_t k)
{
    const lens_pieces *p = c->m->source;
    const lens_unit *box = &p->units[c->source];
    uint32_t from = k ? p->units[c->units[k - 1]].to : box->open;
    uint32_t to = k < c->unit_count ? p->units[c->units[k]].from : box->close;
    lens_gap g = {.at = LENS_GAP_GONE};
    g.start = from < to ? p->tokens[from].start : from ? p->tokens[from - 1].end : lens_start(p, from);
    g.end = from < to ? p->tokens[to - 1].end : g.start;
    g.core = g.start;
    g.core_end = g.end;
    while (g.core < g.core_end && lens_is_blank(p->source.data[g.core]))
        g.core++;
    while (g.core_end > g.core && lens_is_blank(p->source.data[g.core_end - 1]))
        g.core_end--;
    if (g.core == g.core_end) {
        g.core = g.core_end = g.start;
        return g;
    }
    /* What begins with spaces on a line of its own keeps them: before a line of text they would make it code. */
    uint32_t line = g.core;
    while (line > g.start && p->source.data[line - 1] == ' ')
        line--;
    g.core = line > g.start && p->source.data[line - 1] == '\n' ? line : g.core;
    return g;
}

/* The element that a unit of the base is (from 1); the container's ends are -1 and count. */
static int place_of(const lens_children *c, size_t unit)
{
    return unit == 0 ? -1 : unit > c->unit_count ? (int)c->count : c->place[unit];
}

/* The element before the gap behind a unit, and the one behind the gap before a unit; -1 when it is gone, and for the start. */
static int left_of(const lens_children *c, size_t unit)
{
    return unit && c->ends[unit] >= 0 ? c->ends[unit] : place_of(c, unit);
}

static int right_of(const lens_children *c, size_t unit)
{
    return unit <= c->unit_count && c->starts[unit] >= 0 ? c->starts[unit] : place_of(c, unit);
}

static bool is_in_place(const lens_children *c, size_t unit)
{
    return unit == 0 || unit > c->unit_count || (c->place[unit] >= 0 && c->elements[c->place[unit]].in_place);
}

/* Whether a new element stands where units [low, high] of the base were. */
static bool is_replaced(const lens_children *c, size_t low, size_t high)
{
    while (!is_in_place(c, low))
        low--;
    while (!is_in_place(c, high))
        high++;
    for (int e = place_of(c, low) + 1; e < place_of(c, high); e++)
        if (!c->elements[e].index)
            return true;
    return false;
}

/* Whether items of unit k of the base, a list, stand in another list now: the heading between the two was deleted. */
static bool has_moved_items(const lens_children *c, size_t k)
{
    const lens_merge *m = c->m;
    if (!k || k > c->unit_count || m->source->units[c->units[k - 1]].kind != LENS_LIST)
        return false;
    uint32_t printed = m->source->units[c->units[k - 1]].twin;
    uint32_t item = printed == LENS_NO_UNIT ? LENS_NO_UNIT : m->printed->units[printed].first;
    while (item != LENS_NO_UNIT && m->printed->units[item].now == LENS_NO_UNIT)
        item = m->printed->units[item].next;
    return item != LENS_NO_UNIT;
}

/* Whether the gap ends a tag like <noinclude> that the text before it began: the rest of that text's line, as it were. begins: whether
 * it begins one, and ends with that. */
static bool has_tag(const lens_children *c, const lens_gap *g, bool begins)
{
    static const char *const names[] = {"noinclude", "includeonly", "onlyinclude", NULL};
    wm_slice core = lens_bytes(c->m->source, g->core, g->core_end);
    for (size_t i = 0; names[i]; i++) {
        size_t size = strlen(names[i]), name = begins ? core.size - size - 1 : wm_find(core, wm_str(names[i]), 0);
        if (begins && (core.size < size + 2 || core.data[core.size - 1] != '>' || !wm_equal(wm_sub(core, name, name + size), wm_str(names[i]))))
            continue;
        if (begins ? core.data[name - 1] == '<' : name != WM_NONE && name > 1 && core.data[name - 1] == '/' && core.data[name - 2] == '<')
            return true;
    }
    return false;
}

/* The poem that unit k of the base is in, or the table without cells; NULL: in none. Such prints as what stands in it, and its tags
 * stand in gaps. */
static const wm_node *poem_of(const lens_children *c, size_t k)
{
    const lens_pieces *p = c->m->source;
    const lens_unit *u = k && k <= c->unit_count ? &p->units[c->units[k - 1]] : NULL;
    const wm_node *box = u && u->parent != LENS_NO_UNIT ? p->units[u->parent].node : NULL, *n = u && u->node ? u->node->parent : NULL;
    while (n && n != box && n->type != WM_NODE_POEM && n->type != WM_NODE_TABLE)
        n = n->parent;
    return n == box ? NULL : n;
}

/* The poem that ends in the gap behind unit k, and the one that begins there. */
static const wm_node *poem_ended(const lens_children *c, size_t k, const lens_gap *g)
{
    const wm_node *poem = poem_of(c, k);
    return poem && poem->span.end > g->start && poem->span.end <= g->core_end ? poem : NULL;
}

static const wm_node *poem_begun(const lens_children *c, size_t k, const lens_gap *g)
{
    const wm_node *poem = poem_of(c, k + 1);
    return poem && poem->span.start >= g->core && poem->span.start < g->end ? poem : NULL;
}

bool lens_begins_next(const lens_children *c, size_t k, const lens_gap *g)
{
    return poem_begun(c, k, g) || has_tag(c, g, true);
}

/* Whether the gap is a tag of a poem alone, of which nothing is left. */
static bool is_tag_of_gone(const lens_children *c, size_t k, const lens_gap *g)
{
    const wm_node *ended = poem_ended(c, k, g), *begun = poem_begun(c, k, g), *poem = ended ? ended : begun;
    wm_slice core = lens_bytes(c->m->source, g->core, g->core_end);
    if (!poem || (ended && begun) || wm_find(core, WM_LIT(">"), 0) + 1 != core.size || memchr(core.data, '\n', core.size))
        return false;
    for (size_t i = ended ? k : k + 1; poem_of(c, i) == poem; i = ended ? i - 1 : i + 1)
        if (c->place[i] >= 0 || c->starts[i] >= 0 || c->ends[i] >= 0)
            return false;
    return true;
}

/* The end of a poem of which the last verse went stands behind the last that is left. False: it is another gap. */
static bool place_poem_end(const lens_children *c, size_t k, lens_gap *g)
{
    const wm_node *poem = poem_ended(c, k, g);
    while (poem && poem_of(c, k) == poem && c->ends[k] < 0)
        k--;
    if (!poem || poem_of(c, k) != poem)
        return false;
    g->at = c->ends[k] + 1;
    return true;
}

/* The beginning of a poem goes with its first verse, where that goes with the second. False: it is another gap. */
static bool place_poem_start(const lens_children *c, size_t k, lens_gap *g)
{
    const wm_node *poem = poem_begun(c, k, g);
    if (!poem || c->starts[k + 1] < 0 || poem_ended(c, k, g))
        return false;
    if (poem_of(c, k + 2) == poem && c->starts[k + 2] != c->ends[k + 1] + 1 && c->starts[k + 2] != c->ends[k + 1])
        return false;
    g->at = ~c->starts[k + 1];
    return true;
}

/* The first item of a list of the base that is left, or the last; or none. */
static uint32_t left_item(const lens_merge *m, uint32_t list, bool last)
{
    const lens_unit *units = m->source->units;
    uint32_t item = last ? units[list].last : units[list].first;
    while (item != LENS_NO_UNIT && lens_edited_of(m, item) == LENS_NO_UNIT)
        item = last ? units[item].prev : units[item].next;
    return item;
}

/* Whether a paragraph joined the one above or below it, or both joined a third. */
static bool is_joined(const lens_children *c, size_t unit, size_t beside)
{
    int into = c->within[unit];
    return c->place[unit] < 0 && into >= 0 && (into == c->place[beside] || (c->place[beside] < 0 && into == c->within[beside]));
}

static bool is_gone(const lens_children *c, size_t unit)
{
    return c->place[unit] < 0 && c->starts[unit] < 0 && c->ends[unit] < 0 && c->within[unit] < 0 && !has_moved_items(c, unit);
}

/* The units before and behind a gap of which something is left; 0 and one behind the last where there is none. */
typedef struct left_units {
    size_t low, high;
} left_units;

/* Those around gap k, of which those around the gap before are known. */
static void find_left(const lens_children *c, size_t k, left_units *left)
{
    left->low = k && !is_gone(c, k) ? k : left->low;
    if (left->high <= k)
        for (left->high = k + 1; left->high <= c->unit_count && is_gone(c, left->high);)
            left->high++;
}

/* The unit that stands right behind the gap where the units around it became one: paragraph k + 1, or an item of the list below, when nothing
 * is left between it and the one above; or none. Where paragraph k joined k + 1 it is that before the gap: *behind is set. */
static uint32_t joined_at(const lens_children *c, size_t k, const left_units *left, bool *behind)
{
    const lens_merge *m = c->m;
    if (!k || k == c->unit_count || !left->low || left->high > c->unit_count)
        return LENS_NO_UNIT;
    uint32_t above = c->units[k - 1], below = c->units[k];
    if (left->low == k && left->high == k + 1 && m->source->units[below].leaf) {
        bool joins = is_joined(c, k + 1, k) || (c->place[k + 1] < 0 && c->ends[k + 1] >= 0 && c->ends[k + 1] == c->place[k]);
        *behind = !joins && is_joined(c, k, k + 1);
        return joins ? below : *behind ? above : LENS_NO_UNIT;
    }
    above = c->units[left->low - 1];
    below = c->units[left->high - 1];
    if (m->source->units[above].kind != LENS_LIST || m->source->units[below].kind != LENS_LIST)
        return LENS_NO_UNIT;
    uint32_t last = left_item(m, above, true), first = left_item(m, below, false);
    if (last == LENS_NO_UNIT || first == LENS_NO_UNIT)
        return LENS_NO_UNIT;
    const lens_unit *edited = m->edited->units;
    return edited[lens_edited_of(m, last)].parent == edited[lens_edited_of(m, first)].parent ? first : LENS_NO_UNIT;
}

/* Whether paragraphs or lists k and k + 1 of the base became one. A template or comment between the two then goes
 * between their words, or items. */
static bool add_seam(lens_children *c, size_t k, const left_units *left, const lens_gap *g)
{
    enum { MOST_SEAMS = 64 };
    lens_merge *m = c->m;
    wm_slice core = lens_bytes(m->source, g->core, g->core_end);
    bool behind = false;
    uint32_t unit = joined_at(c, k, left, &behind);
    if (m->seams.count == MOST_SEAMS || unit == LENS_NO_UNIT || !(wm_starts_with(core, WM_LIT("{{")) || wm_starts_with(core, WM_LIT("<!--"))) ||
        !lens_grow(&m->failed, &m->seams.items, &m->seams.capacity, m->seams.count + 1, sizeof *m->seams.items))
        return false;
    m->seams.items[m->seams.count++] = (lens_seam){.unit = unit, .behind = behind, .start = g->core, .end = g->core_end};
    return true;
}

/* Items that do not show, beside a list of the base: where that is, they are. False: they are none, or it is gone. */
static bool place_items(const lens_children *c, size_t k, lens_gap *g)
{
    const lens_pieces *p = c->m->source;
    bool items = g->core < g->core_end && memchr("*#:;", p->source.data[g->core], 4);
    bool after = items && k && p->units[c->units[k - 1]].kind == LENS_LIST && left_of(c, k) >= 0;
    bool before = items && k < c->unit_count && p->units[c->units[k]].kind == LENS_LIST && right_of(c, k + 1) >= 0;
    if (after)
        g->at = left_of(c, k) + 1;
    else if (before)
        g->at = ~right_of(c, k + 1);
    return after || before;
}

static bool is_kept_cell(const lens_children *c, size_t k)
{
    return k && c->m->source->units[c->units[k - 1]].kind == LENS_CELL && place_of(c, k) >= 0;
}

/* What does not show behind a cell of a row is the end of that cell: `| a <!-- b --> || c`. Where the cell went, it is the end
 * of the last one that is kept. False: there is none. */
static bool place_in_row(const lens_children *c, size_t kept, lens_gap *g)
{
    if (!kept || c->m->source->units[c->source].kind != LENS_ROW)
        return false;
    g->at = place_of(c, kept) + 1;
    return true;
}

/* Whether what is silent at the end of a container stays there: what ends a page or a table, and the last items of a list where
 * they do not show. */
static bool has_tail(const lens_unit *box)
{
    return box->kind == LENS_PAGE || box->kind == LENS_TABLE || (box->kind == LENS_LIST && !box->html && !box->gallery);
}

/* Gaps whose silent part has a place that asks for no neighbours, or that have none. */
static bool has_own_place(lens_children *c, size_t k, size_t cell, const left_units *around, lens_gap *g)
{
    return g->core == g->core_end || is_tag_of_gone(c, k, g) || place_poem_end(c, k, g) || place_poem_start(c, k, g) ||
           place_items(c, k, g) || place_in_row(c, cell, g) || add_seam(c, k, around, g);
}

/* Whether fewer lines lie between what is silent and the unit behind it than the one before it. */
static bool is_nearer_next(const lens_children *c, const lens_gap *g)
{
    const lens_pieces *p = c->m->source;
    return lens_newlines(lens_bytes(p, g->core_end, g->end)) < lens_newlines(lens_bytes(p, g->start, g->core));
}

/* Whether the silent part of gap k belongs to the unit behind it more than to the one before it. */
static bool is_of_next(const lens_children *c, size_t k, const lens_gap *g)
{
    const lens_pieces *p = c->m->source;
    bool heads = k < c->unit_count && p->units[c->units[k]].kind == LENS_HEADING && lens_newlines(lens_bytes(p, g->start, g->core)) > 1;
    bool opens = !k && !lens_newlines(lens_bytes(p, g->start, g->end)); /* the container's first line */
    /* `<noinclude>` on the container's first line alone stays there: what comes first is written inside. */
    bool first = !k && !poem_begun(c, k, g) && lens_newlines(lens_bytes(p, g->core_end, g->end));
    return is_nearer_next(c, g) || heads || opens || (!first && lens_begins_next(c, k, g));
}

/* Whether unit k of the base, the last before a heading, moved with all of its section, from the heading on. */
static bool moved_with_section(const lens_children *c, size_t k)
{
    const lens_pieces *p = c->m->source;
    size_t head = k;
    if (k == c->unit_count || p->units[c->units[k]].kind != LENS_HEADING || is_in_place(c, k))
        return false;
    while (head && p->units[c->units[head - 1]].kind != LENS_HEADING && place_of(c, head) >= 0)
        head--;
    return head && head < k && place_of(c, head) >= 0 && !is_in_place(c, head) &&
           place_of(c, k) - place_of(c, head) == (int)(k - head);
}

/* Neither neighbour is left: what was replaced leaves its place to what is silent beside it. */
static void place_for_replaced(const lens_children *c, size_t k, lens_gap *g)
{
    if (!is_replaced(c, k, k + 1) && !has_moved_items(c, k) && !has_moved_items(c, k + 1))
        return;
    while (!is_in_place(c, k))
        k--;
    g->at = place_of(c, k) + 1;
}

/* Says with which neighbour the silent part of gap k goes: that in front is element before, that behind is element behind. */
static void place_beside(lens_children *c, size_t k, int before, int behind, lens_gap *g)
{
    bool near_next = is_of_next(c, k, g);
    bool left = is_in_place(c, k) || (k && before >= 0 && c->elements[before].in_place);
    bool right = is_in_place(c, k + 1) || (k < c->unit_count && behind >= 0 && c->elements[behind].in_place);
    bool tail = k == c->unit_count && k && has_tail(&c->m->source->units[c->source]) &&
                lens_newlines(lens_bytes(c->m->source, g->start, g->core));
    bool ends = left && right && has_tag(c, g, false);
    bool goes = moved_with_section(c, k) && !is_nearer_next(c, g) && !lens_has_category(c->m, g->core, g->core_end);
    if (ends || goes || (before >= 0 && c->m->categories_move && lens_has_category(c->m, g->core, g->core_end)))
        g->at = before + 1;
    else if (left && right)
        g->at = tail || (near_next && k < c->unit_count) ? ~behind : before + 1;
    else if (left || (!right && before >= 0))
        g->at = before + 1;
    else if (right || behind >= 0)
        g->at = ~behind;
    else
        place_for_replaced(c, k, g);
}

/* Says with which neighbour the silent part of each gap goes. */
void lens_place_silent(lens_children *c)
{
    left_units around = {0, 0};
    for (size_t k = 0, cell = 0; k <= c->unit_count; k++) {
        lens_gap *g = &c->gaps[k];
        *g = find_gap(c, k);
        cell = is_kept_cell(c, k) ? k : cell;
        find_left(c, k, &around);
        int before = left_of(c, k), behind = right_of(c, k + 1);
        bool both = (!k || c->ends[k] >= 0) && (k == c->unit_count || c->starts[k + 1] >= 0);
        if (both && behind == before + 1)
            g->at = LENS_GAP_WHOLE;
        else if (!has_own_place(c, k, cell, &around, g))
            place_beside(c, k, before, behind, g);
    }
}
