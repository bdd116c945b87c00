/* put_window.c - the part of a page that an edit touches.
 *
 * SPDX-License-Identifier: MIT
 *
 * Most edits change a few blocks. Where the Markdown around them is as it was, the blocks with a neighbour on each side
 * are merged as a page of their own, which costs next to nothing. An edit in several places is several such pieces in one
 * page, with a paragraph between them that nobody wrote: so what moves from one to the other is still seen. What notes
 * say and the categories stand elsewhere, and must be as they were: then a marker is read as a note that has a number and
 * nothing else. A result that does not print as the edited file, byte for byte, is forgotten, and the page is merged.
 */
#include "lens/put_private.h"

#define SEPARATOR "wikimdseparator"
enum { KEPT = 60 };
/* Items of such a list read alone as they do among the others. */
static bool has_own_items(const wm_node *n)
{
    return n->type == WM_NODE_LIST && !n->u.list.html && n->u.list.kind != WM_LIST_DEFINITION;
}

/* The block that a node is, with its places, the first of which is at *i or behind. */
static void add_block(const lens_put *p, lens_window *w, const wm_node *n, size_t *i)
{
    const wm_block_places *places = &p->places;
    lens_block b = {.node = n, .span = n->span, .firm = n->type == WM_NODE_PARAGRAPH || n->type == WM_NODE_HEADING || n->type == WM_NODE_TABLE};
    bool any = false;
    for (; *i < places->count && places->items[*i].span.start < n->span.end; ++*i) {
        const wm_block_place *place = &places->items[*i];
        if (place->span.start < n->span.start || place->end == place->start)
            continue;
        b.start = any ? b.start : place->start;
        b.end = place->end;
        any = true;
    }
    for (b.text = b.start; b.text < b.end && p->before.data[b.text] == '\n';)
        b.text++;
    if (any && lens_grow(&w->failed, &w->blocks, &w->capacity, w->count + 1, sizeof *w->blocks))
        w->blocks[w->count++] = b;
}

static void collect_blocks(const lens_put *p, lens_window *w)
{
    size_t i = 0;
    for (const wm_node *n = p->base.root->first; n && !w->failed; n = n->next) {
        w->failed |= !wm_budget_tick(p->lens->budget, 1);
        if (!has_own_items(n))
            add_block(p, w, n, &i);
        for (const wm_node *item = has_own_items(n) ? n->first : NULL; item && !w->failed; item = item->next) {
            w->failed |= !wm_budget_tick(p->lens->budget, 1);
            if (item->type == WM_NODE_ITEM)
                add_block(p, w, item, &i);
        }
    }
}

size_t lens_blocks_to(const lens_window *w, size_t at)
{
    size_t i;
    WM_SEARCH(i, 0, w->count, w->blocks[i].end <= at);
    return i;
}

/* The block inside of which words of a line changed; WM_NONE: there is no such. */
static size_t block_around(const lens_window *w, wm_slice old, wm_slice now, const lens_change_span *x)
{
    size_t i = lens_blocks_to(w, x->end);
    if (i == w->count || !w->blocks[i].firm || w->blocks[i].text >= x->start)
        return WM_NONE;
    bool line = wm_find(wm_sub(old, x->start, x->end), WM_LIT("\n"), 0) == WM_NONE &&
                wm_find(wm_sub(now, x->now, x->now_end), WM_LIT("\n"), 0) == WM_NONE;
    return line ? i : WM_NONE;
}

/* Where the file changed behind its last block, it may as well have changed a little before: "A\n\nC" became "A\n\nB\n\nC"
 * by "B\n\n" or by "\n\nB". Moves the change to before the end of that block. */
static void move_before_end(wm_slice old, wm_slice now, size_t end, lens_change_span *x)
{
    size_t by = x->end > end ? x->end - end : 0;
    if (!by || by > x->start || by > x->now ||
        !wm_equal(wm_sub(old, end, x->end), wm_sub(now, x->now_end - by, x->now_end)))
        return;
    *x = (lens_change_span){x->start - by, x->end - by, x->now - by, x->now_end - by};
}

/* Whether a paragraph can be cut before a byte: between two letters. */
static bool cuts_between(wm_slice old, size_t at)
{
    return lens_is_letter(old.data[at]) && ((unsigned char)old.data[at] & 0xC0) != 0x80 && lens_is_letter(old.data[at - 1]);
}

/* Whether only a few words of a block are to be in a piece: it is a long paragraph. */
static bool is_long(const lens_block *b)
{
    return b->node->type == WM_NODE_PARAGRAPH && b->end - b->text > 8 * KEPT && b->span.end - b->span.start > 4 * KEPT;
}

/* Of a long paragraph that stayed beside a change the words at one end say what it is. These are how many bytes of its
 * text can be left out: the base has the others as its Markdown has them. */
static size_t spare_bytes(const lens_block *b, wm_slice source, wm_slice old, bool at_end)
{
    if (!is_long(b))
        return 0;
    size_t kept = 0;
    const char *x = old.data + (at_end ? b->text : b->end - 1), *y = source.data + (at_end ? b->span.start : b->span.end - 1);
    for (ptrdiff_t step = at_end ? 1 : -1; kept < 2 * KEPT && *x == *y && (lens_is_plain(*x) || strchr("<>/:", *x)); x += step, y += step)
        kept++;
    for (; kept > KEPT; kept--)
        if (cuts_between(old, at_end ? b->text + kept : b->end - kept))
            return b->end - b->text - kept;
    return 0;
}

/* Leaves out what is not needed of the block before a change that stayed, and of the one behind it. */
static void cut_low(const lens_block *low, wm_slice source, wm_slice old, lens_piece *piece)
{
    size_t spare = spare_bytes(low, source, old, false);
    lens_frame ends;
    if (spare) {
        piece->start = low->text + spare;
        piece->span.start = low->span.end - (uint32_t)(low->end - piece->start);
    } else if (lens_cut_table(low, old, &piece->lead, &ends)) {
        piece->start = ends.start;
        piece->span.start = ends.span.start;
    }
}

static void cut_high(const lens_block *high, wm_slice source, wm_slice old, lens_piece *piece)
{
    size_t spare = spare_bytes(high, source, old, true);
    lens_frame begins;
    if (spare) {
        piece->end = high->end - spare;
        piece->span.end = high->span.start + (uint32_t)(piece->end - high->text);
    } else if (lens_cut_table(high, old, &begins, &piece->tail)) {
        piece->end = begins.end;
        piece->span.end = begins.span.end;
    }
}

/* Has the piece hold only the words around a change inside of a long paragraph. */
static void cut_around(const lens_block *b, wm_slice source, wm_slice old, const lens_change_span *x, lens_piece *piece)
{
    lens_stretch s;
    if (!is_long(b) || !lens_find_around(b, source, old, x, 2 * KEPT, &s))
        return;
    while (s.start + KEPT < x->start && !cuts_between(old, s.start))
        s.start++, s.at++;
    while (s.end > x->end + KEPT && !cuts_between(old, s.end))
        s.end--;
    if (s.start + KEPT >= x->start || s.end <= x->end + KEPT)
        return;
    piece->start = s.start;
    piece->end = s.end;
    piece->span = (wm_span){(uint32_t)s.at, (uint32_t)(s.at + (s.end - s.start))};
}

/* Whether a block before a change stays what it is: the blank line behind it does. */
static bool stays_before(const lens_block *b, wm_slice now, const lens_change_span *x)
{
    if (b->end + 2 <= x->start)
        return true;
    size_t end = b->end + (x->now - x->start);
    return b->firm && b->end <= x->start && wm_starts_with(wm_sub(now, end, now.size), WM_LIT("\n\n"));
}

/* Likewise one behind it: what separates it from the block before does, or is a blank line again. */
static bool stays_behind(const lens_block *b, wm_slice now, const lens_change_span *x)
{
    if (b->start >= x->end + 2)
        return true;
    size_t text = b->text + (x->now_end - x->end);
    return b->firm && b->text >= x->end && text >= 2 && wm_starts_with(wm_sub(now, text - 2, text), WM_LIT("\n\n"));
}

/* The piece of the page around a change: the block inside of which it is, or the last block before it, and the first one
 * behind it, that are unchanged. False: it may be the change of a note's text or a category. */
static bool find_piece(const lens_window *w, wm_slice source, wm_slice old, wm_slice now, lens_change_span x, lens_piece *piece)
{
    size_t count = w->count, end = count ? w->blocks[count - 1].end : 0;
    move_before_end(old, now, end, &x);
    if (!count || x.end > end)
        return false;
    size_t inside = block_around(w, old, now, &x), first = inside, last = inside;
    bool top = false, bottom = false;
    if (inside == WM_NONE) {
        first = lens_blocks_to(w, x.start);
        while (first && !stays_before(&w->blocks[first - 1], now, &x))
            first--;
        for (last = lens_blocks_to(w, x.end); last < count && !stays_behind(&w->blocks[last], now, &x);)
            last++;
        top = !first;
        bottom = last == count;
        first -= !top;
        last -= bottom;
    }
    const lens_block *low = &w->blocks[first], *high = &w->blocks[last];
    *piece = (lens_piece){{top ? 0 : low->span.start, bottom ? (uint32_t)source.size : high->span.end}, low->start, high->end,
                          x.now - x.start, x.now_end - x.end, first, last, 0, {{0, 0}, 0, 0}, {{0, 0}, 0, 0}};
    if (inside != WM_NONE)
        cut_around(low, source, old, &x, piece);
    if (inside == WM_NONE && !top)
        cut_low(low, source, old, piece);
    if (inside == WM_NONE && !bottom)
        cut_high(high, source, old, piece);
    return !top || x.start >= low->start;
}

/* Adds a piece; those before it that reach into it become one with it. */
static void add_piece(lens_part *part, lens_piece piece)
{
    while (part->count && part->pieces[part->count - 1].last >= piece.first) {
        const lens_piece *before = &part->pieces[--part->count];
        piece.lead = before->start <= piece.start ? before->lead : piece.lead;
        piece.tail = before->end > piece.end ? before->tail : piece.tail;
        piece.span.start = before->span.start < piece.span.start ? before->span.start : piece.span.start;
        piece.span.end = before->span.end > piece.span.end ? before->span.end : piece.span.end;
        piece.start = before->start < piece.start ? before->start : piece.start;
        piece.end = before->end > piece.end ? before->end : piece.end;
        piece.first = before->first < piece.first ? before->first : piece.first;
        piece.last = before->last > piece.last ? before->last : piece.last;
        piece.before = before->before;
    }
    if (lens_grow(&part->failed, &part->pieces, &part->capacity, part->count + 1, sizeof piece))
        part->pieces[part->count++] = piece;
}

static void add_three(wm_buffer *out, wm_slice a, wm_slice b, wm_slice c)
{
    wm_buffer_add_slice(out, a);
    wm_buffer_add_slice(out, b);
    wm_buffer_add_slice(out, c);
}

/* Writes the pieces of old and now, and their wikitext, each behind a paragraph that is in none of them. */
static void write_part(lens_part *part, wm_slice source, wm_slice old, wm_slice now)
{
    for (size_t i = 0; i < part->count; i++) {
        lens_piece *piece = &part->pieces[i];
        const lens_frame *lead = &piece->lead, *tail = &piece->tail;
        size_t start = piece->start;
        wm_buffer *buffers[] = {&part->text, &part->old, &part->now};
        for (size_t k = 0; i && k < 3; k++)
            wm_buffer_add_format(buffers[k], "\n\n%s%zu\n\n", SEPARATOR, i);
        while (i && !lead->end && start < piece->end && old.data[start] == '\n')
            start++;
        wm_slice before = wm_sub(old, lead->start, lead->end), behind = wm_sub(old, tail->start, tail->end);
        add_three(&part->old, before, wm_sub(old, start, piece->end), behind);
        add_three(&part->now, before, wm_sub(now, start + piece->before, piece->end + piece->after), behind);
        add_three(&part->text, wm_sub(source, lead->span.start, lead->span.end), lead->end ? WM_LIT("\n") : WM_LIT(""), WM_LIT(""));
        piece->at = part->text.size;
        add_three(&part->text, wm_sub(source, piece->span.start, piece->span.end), tail->end ? WM_LIT("\n") : WM_LIT(""),
                  wm_sub(source, tail->span.start, tail->span.end));
    }
    part->failed |= part->text.failed || part->old.failed || part->now.failed;
}

bool lens_find_part(const lens_window *w, wm_slice source, wm_slice old, wm_slice now, const lens_change_spans *changes, lens_part *part)
{
    for (size_t i = 0; i < changes->count; i++) {
        lens_piece piece;
        if (!find_piece(w, source, old, now, changes->items[i], &piece))
            return false;
        add_piece(part, piece);
    }
    size_t size = 0;
    for (size_t i = 0; i < part->count; i++)
        size += part->pieces[i].end - part->pieces[i].start;
    if (part->failed || !part->count || size >= old.size - old.size / 8)
        return false;
    wm_slice separator = WM_LIT(SEPARATOR);
    if (part->count > 1 && (wm_find(source, separator, 0) != WM_NONE || wm_find(now, separator, 0) != WM_NONE))
        return false;
    part->at_end = part->pieces[part->count - 1].end == old.size;
    write_part(part, source, old, now);
    return !part->failed;
}

/* Whether block b of the part as it was printed, at an end of a piece, is block c there now. Of a list, that end of it. */
static bool is_edge(const lens_put *p, uint32_t b, uint32_t c, bool end)
{
    const lens_unit *before = p->printed.units, *now = p->edited.units;
    while (b != LENS_NO_UNIT && c != LENS_NO_UNIT && (now[c].twin == b || (now[c].twin == LENS_NO_UNIT && before[b].now == LENS_NO_UNIT))) {
        if (before[b].kind != LENS_LIST || now[c].kind != LENS_LIST)
            return true;
        b = end ? before[b].last : before[b].first;
        c = end ? now[c].last : now[c].first;
    }
    return b == LENS_NO_UNIT && c == LENS_NO_UNIT;
}

static bool is_separator(const lens_pieces *p, uint32_t unit)
{
    const lens_unit *u = &p->units[unit];
    return u->leaf && u->from < u->to && wm_starts_with(lens_range(p, u->from, u->to), WM_LIT(SEPARATOR));
}

bool lens_keeps_edges(const lens_put *p, wm_slice source, const lens_part *part)
{
    const lens_pieces *b = &p->printed, *c = &p->edited;
    const lens_unit *before = &b->units[b->page], *now = &c->units[c->page];
    bool top = !part->pieces[0].span.start, bottom = part->pieces[part->count - 1].span.end == source.size;
    bool good = (top || is_edge(p, before->first, now->first, false)) && (bottom || is_edge(p, before->last, now->last, true));
    for (uint32_t u = before->first; u != LENS_NO_UNIT && good && part->count > 1; u = b->units[u].next) {
        if (!is_separator(b, u))
            continue;
        uint32_t v = b->units[u].now;
        good = v != LENS_NO_UNIT && is_edge(p, b->units[u].prev, c->units[v].prev, true) &&
               is_edge(p, b->units[u].next, c->units[v].next, false);
    }
    return good;
}

void lens_part_free(lens_part *part)
{
    free(part->pieces);
    wm_buffer_free(&part->text);
    wm_buffer_free(&part->old);
    wm_buffer_free(&part->now);
}

/* Merges the blocks around the changes. What stands at a page's end may be its notes or categories now: then the part is
 * read as a page, unless its notes are elsewhere. */
static wm_status put_blocks(lens_put *p, const lens_window *w, const lens_change_spans *changes, wm_slice source, bool *good)
{
    lens_part part = {0};
    wm_status status = WM_OK;
    bool fits = lens_find_part(w, source, wm_buffer_slice(&p->before), p->markdown, changes, &part);
    part.page = part.at_end;
    status = lens_put_look(p);
    if (status == WM_OK && fits && !(part.page && p->notes))
        status = lens_merge_part(p, source, &part, good);
    status = part.failed ? WM_NO_MEMORY : status;
    lens_part_free(&part);
    return status;
}

/* Where words of one line of a table changed, merges its row. */
static wm_status put_row(lens_put *p, const lens_window *w, const lens_change_spans *changes, wm_slice source, bool *good)
{
    const lens_change_span *x = changes->items;
    size_t inside = changes->count == 1 ? block_around(w, wm_buffer_slice(&p->before), p->markdown, x) : WM_NONE;
    if (inside == WM_NONE || w->blocks[inside].node->type != WM_NODE_TABLE)
        return WM_OK;
    return lens_put_row(p, source, &w->blocks[inside], x->start, good);
}

wm_status lens_put_window(lens_put *p, wm_slice source, bool *good)
{
    lens_window w = {0};
    lens_change_spans changes = {0};
    *good = false;
    collect_blocks(p, &w);
    wm_status status = w.failed ? WM_NO_MEMORY : lens_put_look(p);
    if (status == WM_OK)
        status = lens_find_change_spans(wm_buffer_slice(&p->before), p->markdown, LENS_MOST_CHANGES, &changes);
    if (status == WM_OK)
        status = lens_put_look(p);
    if (status == WM_OK)
        status = lens_put_words(p, &w, &changes, source, good);
    if (status == WM_OK && !*good)
        status = put_row(p, &w, &changes, source, good);
    if (status == WM_OK && !*good && !changes.sections)
        status = put_blocks(p, &w, &changes, source, good);
    if (status == WM_OK && !*good && w.count && changes.items[changes.count - 1].end > w.blocks[w.count - 1].end)
        status = lens_put_notes(p, &w, source, good);
    free(w.blocks);
    free(changes.items);
    return status;
}
