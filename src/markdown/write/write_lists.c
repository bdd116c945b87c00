/* write_lists.c - containers: their markers, prefixes and what stands between blocks.
 *
 * SPDX-License-Identifier: MIT
 *
 * A marker waits until something is written in its item, for an item that prints
 * nothing is its marker alone.
 */
#include "markdown/write/write_private.h"

level *write_top_level(wm_writer *w)
{
    return w->level_count ? &w->levels[w->level_count - 1] : NULL;
}

static level *write_push_level(wm_writer *w)
{
    if (!write_grow(w, &w->levels, &w->level_capacity, w->level_count + 1, sizeof *w->levels))
        return NULL;
    level *l = &w->levels[w->level_count++];
    memset(l, 0, sizeof *l);
    l->prefix = w->prefix.size;
    return l;
}

static void pop_level(wm_writer *w)
{
    w->prefix.size = w->levels[--w->level_count].prefix;
}

static bool in_tight_item(wm_writer *w)
{
    level *l = write_top_level(w);
    return l && l->kind == LEVEL_ITEM && !l->loose;
}

static void add_prefix(wm_writer *w, size_t size, bool trimmed)
{
    while (trimmed && size && w->prefix.data[size - 1] == ' ')
        size--;
    wm_buffer_add(w->out, w->prefix.data, size);
}

static void newline(wm_writer *w, bool empty_line)
{
    wm_buffer_add_char(w->out, '\n');
    if (empty_line) {
        add_prefix(w, w->prefix.size, true);
        wm_buffer_add_char(w->out, '\n');
    }
}

/* What stands between the last block here and one of the given kind. bare: it
 * begins with a marker alone on its line. */
void write_separate(wm_writer *w, block_kind kind, bool indented, bool bare)
{
    block_kind last = w->last;
    if (last == BLOCK_NONE)
        return;
    bool after_list = last == BLOCK_LIST || last == BLOCK_EMPTY_ITEM, tight = in_tight_item(w);
    level *l = write_top_level(w);
    if (w->style->own_markers && after_list && kind == BLOCK_LIST) {
        newline(w, true);
        w->last = BLOCK_NONE;
        return;
    }
    if (w->style->own_markers && last == BLOCK_EMPTY_ITEM)
        last = BLOCK_LIST;
    bool lines = l && l->kind == LEVEL_ITEM && l->definition && last == BLOCK_TEXT && kind == BLOCK_TEXT;
    if (after_list && (kind == BLOCK_LIST || indented)) {
        newline(w, !tight && last == BLOCK_LIST);
        add_prefix(w, w->prefix.size, false);
        wm_buffer_add_str(w->out, "<!-- end list -->");
        newline(w, !tight || indented);
    } else if (last == BLOCK_EMPTY_ITEM || lines) {
        newline(w, false);
    } else {
        newline(w, !(tight && last == BLOCK_TEXT && kind == BLOCK_LIST && !bare));
    }
    w->last = BLOCK_NONE;
}

/* The mark of an item by the second style. */
static void add_own_marker(wm_writer *w, const level *l, bool alone)
{
    size_t before = w->out->size;
    if (l->note) {
        wm_buffer_add_str(w->out, "[^");
        wm_buffer_add_slice(w->out, write_label_of(w, l->number));
        wm_buffer_add_str(w->out, "]:");
    } else if (l->ordered) {
        wm_buffer_add_format(w->out, "%u%c", (unsigned)l->number, l->other ? ')' : '.');
    } else {
        wm_buffer_add_char(w->out, l->other ? '*' : '-');
    }
    if (!alone)
        wm_buffer_add_char(w->out, ' ');
    while (!alone && w->style->flavor.python && !l->note && !w->out->failed && w->out->size - before < 4)
        wm_buffer_add_char(w->out, ' ');
}

static void add_marker(wm_writer *w, const level *l, bool alone)
{
    if (w->style->own_markers) {
        add_own_marker(w, l, alone);
        return;
    }
    if (!l->ordered) {
        wm_buffer_add_str(w->out, alone ? "  -" : "  - ");
        return;
    }
    size_t before = w->out->size;
    wm_buffer_add_format(w->out, "%u.", (unsigned)l->number);
    while (!alone && !w->out->failed && (w->out->size - before < 4 || w->out->data[w->out->size - 1] != ' '))
        wm_buffer_add_char(w->out, ' ');
}

/* Whether the marker of level l is the last on its line. */
static bool ends_line(const level *l, bool innermost)
{
    return l->bare || (l->crowded && !innermost);
}

/* Whether the markers from level i on stand alone on one line: three hyphens would be a rule. *end is the
 * level where the last search ended, so that all searches together look at each level once. */
static bool begins_rule(const wm_writer *w, size_t i, size_t last, size_t *end)
{
    if (*end < i || *end == WM_NONE)
        for (*end = i; *end < last && !w->levels[*end].ordered && !ends_line(&w->levels[*end], false);)
            ++*end;
    const level *l = &w->levels[*end];
    return !w->levels[i].ordered && !l->ordered && l->kind == LEVEL_ITEM && ends_line(l, *end == last) && *end - i >= 4;
}

/* Writes the markers that wait, all on one line when content follows the last:
 * "  -   - a". When the last stands alone on its line they all do, for three
 * hyphens by themselves are a rule. Afterwards the line is open. */
void write_markers(wm_writer *w, bool alone)
{
    size_t first = w->level_count, last = w->level_count;
    while (first && (w->levels[first - 1].kind == LEVEL_LIST || w->levels[first - 1].marker)) {
        first--;
        if (last == w->level_count && w->levels[first].kind == LEVEL_ITEM)
            last = first;
    }
    bool any = last < w->level_count, lines = alone || (any && w->levels[last].bare), fresh = !w->line_open;
    size_t end = WM_NONE;
    for (size_t i = first; any && i <= last; i++) {
        level *l = &w->levels[i];
        if (l->kind != LEVEL_ITEM)
            continue;
        /* a marker behind another sets the column for all that follows in the item */
        bool by_itself = lines || ends_line(l, i == last) || begins_rule(w, i, last, &end);
        if (fresh)
            add_prefix(w, l->prefix, false);
        add_marker(w, l, by_itself);
        l->marker = false;
        fresh = by_itself && !(alone && i == last);
        if (fresh)
            wm_buffer_add_char(w->out, '\n');
    }
    if (fresh && !alone)
        add_prefix(w, w->prefix.size, false);
    w->line_open = false;
}

/* ---- lists ---- */

/* The first place from at on that prints, in the container that opens at open; NONE: nothing more does. */
static size_t loud_in(const wm_writer *w, size_t open, size_t at)
{
    size_t end = w->normal.items[open].other;
    at = wm_normal_loud(&w->normal, at, end);
    while (at < end && write_is_left_out(w, at))
        at = wm_normal_loud(&w->normal, wm_normal_skip(&w->normal, at), end);
    return at < end ? at : WM_NONE;
}

static bool is_list(const wm_normal_item *item)
{
    return item->type == WM_NODE_LIST && item->node && item->node->type == WM_NODE_LIST;
}

/* Whether the item behind it goes on with this one. */
static bool goes_on(const wm_writer *w, size_t item)
{
    size_t next = wm_normal_loud(&w->normal, wm_normal_skip(&w->normal, item), w->normal.count);
    return next < w->normal.count && w->normal.items[next].flags & WM_NORMAL_CONTINUES;
}

/* Whether more follows in an item behind its first thing. */
static bool has_more(const wm_writer *w, size_t item, size_t first)
{
    bool in_definitions = w->normal.items[item].type != WM_NODE_ITEM;
    return loud_in(w, item, wm_normal_skip(&w->normal, first)) != WM_NONE || (in_definitions && goes_on(w, item));
}

/* Whether the list begins with a marker alone on its line. The markers of lists
 * that begin an item are on one line, unless the innermost stands alone or more
 * follows in the item. A gallery is set apart as if it did. */
static bool is_bare(const wm_writer *w, size_t list)
{
    const wm_normal_item *items = w->normal.items;
    if (items[list].node->type == WM_NODE_GALLERY)
        return true;
    for (;;) {
        size_t item = loud_in(w, list, list + 1);
        if (item == WM_NONE)
            return false;
        size_t first = loud_in(w, item, item + 1);
        if (items[item].type == WM_NODE_DESCRIPTION || first == WM_NONE)
            return true;
        if (!is_list(&items[first]))
            return false;
        if (has_more(w, item, first))
            return true;
        list = first;
    }
}

void write_open_list(wm_writer *w, size_t at, bool ordered, const wm_node *definitions)
{
    const wm_normal_item *list = &w->normal.items[at];
    bool notes = list->flags & WM_NORMAL_NOTES;
    bool beside = w->last == BLOCK_LIST || w->last == BLOCK_EMPTY_ITEM;
    write_separate(w, BLOCK_LIST, false, !notes && !definitions && is_bare(w, at));
    level *l = write_push_level(w);
    if (!l)
        return;
    l->kind = LEVEL_LIST;
    l->ordered = ordered;
    l->definition = definitions || list->number == WM_LIST_DEFINITION;
    l->list = definitions;
    l->text = w->out->size;
    l->loose = list->flags & WM_NORMAL_LOOSE && !w->style->own_markers;
    l->other = beside && ordered == w->page.last_ordered && !w->page.last_other;
    l->note = notes && w->style->labelled_notes;
    w->last = BLOCK_NONE;
}

void write_enter_list(wm_writer *w, size_t at)
{
    write_open_list(w, at, w->normal.items[at].number == WM_LIST_ORDERED, NULL);
}

/* How many lists begin at a place, one in the other. */
static size_t lists_at(const wm_writer *w, size_t list)
{
    size_t lists = 0;
    for (size_t item, first = list; first != WM_NONE && is_list(&w->normal.items[first]); lists++) {
        item = loud_in(w, first, first + 1);
        first = item == WM_NONE ? WM_NONE : loud_in(w, item, item + 1);
    }
    return lists;
}

void write_list_origin(wm_writer *w, size_t list)
{
    const level *l = write_top_level(w);
    if (!w->places.origins || w->style->quotes || !l || l->kind != LEVEL_LIST || l->ordered)
        return;
    bool asked = false;
    for (size_t item = loud_in(w, list, list + 1); item != WM_NONE && !asked; item = loud_in(w, list, wm_normal_skip(&w->normal, item))) {
        size_t first = loud_in(w, item, item + 1);
        asked = first != WM_NONE && is_list(&w->normal.items[first]);
    }
    if (asked)
        write_add_origin(w, WM_ORIGIN_LIST, !l->definition, md_list_key(lists_at(w, list), wm_sub(wm_buffer_slice(w->out), l->text, w->out->size)));
}

void write_leave_list(wm_writer *w)
{
    block_kind last = w->last;
    level *list = write_top_level(w);
    w->page.last_ordered = list && list->ordered;
    w->page.last_other = list && list->other;
    pop_level(w);
    w->last = last == BLOCK_EMPTY_ITEM ? BLOCK_EMPTY_ITEM : BLOCK_LIST;
}

/* ---- items ---- */

void write_open_item(wm_writer *w)
{
    level *list = &w->levels[w->level_count - 1];
    if (w->last == BLOCK_EMPTY_ITEM)
        newline(w, false);
    else if (w->last != BLOCK_NONE)
        newline(w, list->loose || (w->style->flavor.python && w->page.item_ended)); /* "1." would go on with the paragraph above it */
    list->number++;
    level copy = *list;
    level *l = write_push_level(w);
    if (!l)
        return;
    l->kind = LEVEL_ITEM;
    l->number = copy.number;
    l->ordered = copy.ordered;
    l->definition = copy.definition;
    l->loose = copy.loose;
    l->other = copy.other;
    l->note = copy.note;
    l->list = copy.list;
    l->text = w->out->size;
    l->marker = true;
    bool own = w->style->own_markers && !copy.note && !w->style->flavor.python;
    size_t width = !own ? 4 : copy.ordered ? 3 : 2;
    for (uint32_t n = copy.number; copy.ordered && n >= (own ? 10 : 100); n /= 10)
        width++;
    for (size_t i = 0; i < width; i++)
        wm_buffer_add_char(&w->prefix, ' ');
    w->last = BLOCK_NONE;
}

/* An editor that writes lists its own way may join the words below a marker to it: "-" and "x" below it become "- x". */
static void write_entry_origin(wm_writer *w, const level *item)
{
    if (w->places.origins && !w->style->quotes && item->definition)
        write_add_origin(w, WM_ORIGIN_ENTRY, item->bare, md_list_key(0, wm_sub(wm_buffer_slice(w->out), item->text, w->out->size)));
}

void write_close_item(wm_writer *w)
{
    const level *item = &w->levels[w->level_count - 1];
    bool empty = item->marker;
    write_entry_origin(w, item);
    if (w->last != BLOCK_LIST)
        w->page.item_ended = item->crowded;
    if (empty)
        write_markers(w, true);
    pop_level(w);
    w->last = empty || w->last == BLOCK_EMPTY_ITEM ? BLOCK_EMPTY_ITEM : BLOCK_LIST;
}

void write_enter_item(wm_writer *w, size_t at)
{
    const wm_normal_item *item = &w->normal.items[at];
    if (!(item->flags & WM_NORMAL_CONTINUES))
        write_open_item(w);
    level *l = write_top_level(w);
    if (!l || l->kind != LEVEL_ITEM || !l->marker)
        return;
    l->bare = item->type == WM_NODE_DESCRIPTION;
    size_t first = loud_in(w, at, at + 1);
    l->crowded = first != WM_NONE && has_more(w, at, first);
}

void write_leave_item(wm_writer *w, size_t at)
{
    size_t next = wm_normal_loud(&w->normal, at + 1, w->normal.count);
    bool goes_on = next < w->normal.count && w->normal.items[next].flags & WM_NORMAL_CONTINUES;
    if (!goes_on)
        write_close_item(w);
}

/* ---- quotes ---- */

void write_enter_quote(wm_writer *w)
{
    write_begin_block(w, BLOCK_OTHER, false);
    /* the first line has its prefix; the mark belongs to it and to the next ones */
    level *l = write_push_level(w);
    if (!l)
        return;
    l->kind = LEVEL_QUOTE;
    wm_buffer_add_str(w->out, "> ");
    l->text = w->out->size;
    wm_buffer_add_str(&w->prefix, "> ");
    w->last = BLOCK_NONE;
    w->line_open = true;
}

void write_leave_quote(wm_writer *w)
{
    const level *l = &w->levels[w->level_count - 1];
    wm_slice text = wm_sub(wm_buffer_slice(w->out), l->text, w->out->size);
    write_origin(w, WM_ORIGIN_QUOTE, !l->list, text);
    pop_level(w);
    w->last = BLOCK_OTHER;
    w->line_open = false;
}
