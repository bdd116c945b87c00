/* put_insert.c - lines that came or moved: where they are put, and as what.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/put.h"

/* A line that moved and was edited on the way: how much it is still itself, and how
 * many that went are looked at. */
static const double ALIKE_ENOUGH = 0.7;
enum { MOST_GONE = 64 };

/* Where lines are put: what stands before and after them. */
typedef struct seat {
    const line *before, *after;   /* of source */
    const line *before_now, *after_now; /* of now */
    uint32_t before_end;          /* behind before, or the table in which it stands and out of which it is printed */
    uint32_t at;
    bool loose;                   /* the line before is not known in the source: before stands somewhere above */
    bool in_row;                  /* the cells of a row stand on one line */
} seat;

static bool is_tag_item(const line *l)
{
    return l && l->kind == LINE_ITEM && l->node->parent && l->node->parent->type == WM_NODE_LIST && l->node->parent->u.list.html;
}

/* Behind a closing </li>, if one stands here. */
static uint32_t behind_tag(wm_slice source, uint32_t at)
{
    wm_slice rest = wm_sub(source, at, source.size);
    const char *end = rest.size > 4 && wm_equal_nocase(wm_sub(rest, 0, 4), WM_LIT("</li")) ? memchr(rest.data, '>', rest.size) : NULL;
    return end ? at + (uint32_t)(end - rest.data) + 1 : at;
}

/* Behind the gallery or list of tags that a line is in. */
static uint32_t behind_element(const line *l, uint32_t at)
{
    for (const wm_node *n = l->node; n; n = n->parent)
        if ((n->type == WM_NODE_GALLERY || (n->type == WM_NODE_LIST && n->u.list.html)) && n->span.end > at)
            at = n->span.end;
    return at;
}

/* Behind what does not print at the end of the cell that a line is in; a row begins there. */
static uint32_t behind_cell(const put *p, const line *l, uint32_t at)
{
    const wm_node *cell = l->node;
    while (cell && cell->type != WM_NODE_CELL)
        cell = cell->parent;
    wm_slice source = p->source.source;
    uint32_t end = at;
    for (uint32_t i = at; cell && i < cell->span.end;) {
        uint32_t behind = skip_silent(p, i, cell->span.end);
        if (behind == i && !strchr(" \t\r\n", source.data[i]))
            return at;
        i = behind > i ? behind : i + 1;
        end = behind > end ? behind : end;
    }
    return end;
}

static bool in_gallery(const line *l)
{
    return l && l->node->type == WM_NODE_IMAGE && l->node->parent && l->node->parent->type == WM_NODE_GALLERY;
}

/* How many newlines stand between two lines of now. */
static size_t newlines_between(const seat *s, const line *a, const line *b)
{
    if (a->kind == LINE_CELL && b->kind == LINE_CELL && s->in_row)
        return 0;
    if (a->kind == LINE_ITEM && b->kind == LINE_ITEM)
        return top_of(a->node) == top_of(b->node) ? 1 : 2;
    if (a->kind == LINE_ITEM && b->path_size)
        return 1;
    if (a->kind == LINE_ROW || b->kind == LINE_ROW || b->kind == LINE_CELL || b->kind == LINE_TABLE_END)
        return 1;
    if (a->kind == LINE_CELL && b->kind == LINE_ITEM)
        return 1;
    return 2;
}

static void add_newlines(wm_buffer *out, size_t n)
{
    while (n--)
        wm_buffer_add_char(out, '\n');
}

/* ---- what came ----------------------------------------------------------------------- */

/* A line of old that went and says what line b of now does. */
static size_t find_moved(const put *p, size_t b)
{
    const line *n = &p->now.lines[b];
    if (!n->count && n->kind != LINE_TABLE)
        return WM_NONE;
    size_t at = find_keyed(p->gone, p->gone_count, p->now_keys[b]);
    return at == WM_NONE ? WM_NONE : p->gone[at].at;
}

/* Whether line a of old is one that went. */
static bool is_gone(const put *p, size_t a)
{
    for (size_t at = find_keyed(p->gone, p->gone_count, p->old_keys[a]); at < p->gone_count && p->gone[at].key == p->old_keys[a]; at++)
        if (p->gone[at].at == a)
            return true;
    return false;
}

/* The markers of an item as those of its neighbours are written. */
static void item_marker(put *p, const line *n, const seat *s, wm_buffer *out)
{
    wm_slice path = line_path(&p->now, n);
    const line *like[2] = {s->before, s->after}, *now[2] = {s->before_now, s->after_now};
    for (int i = 0; i < 2; i++) {
        if (!like[i] || !now[i] || like[i]->kind != LINE_ITEM || now[i]->kind != LINE_ITEM)
            continue;
        wm_slice marker = wm_sub(p->source.source, like[i]->outer.start, like[i]->inner.start);
        size_t size = 0;
        while (size < marker.size && strchr("*#:;", marker.data[size]))
            size++;
        if (!size)
            continue;
        while (size < marker.size && marker.data[size] == ' ')
            size++;
        marker = wm_sub(marker, 0, size);
        if (wm_equal(line_path(&p->now, now[i]), path)) {
            wm_buffer_add_slice(out, marker);
            return;
        }
        bool spaced = marker.data[marker.size - 1] == ' ';
        marker_text(path, out);
        if (spaced)
            wm_buffer_add_char(out, ' ');
        return;
    }
    marker_text(path, out);
    wm_buffer_add_char(out, ' ');
}

/* The end, in lines of now, of the node that line b begins. */
static size_t end_of_node(const put *p, size_t b, size_t b_end)
{
    const wm_node *node = p->now.lines[b].node;
    line_kind kind = p->now.lines[b].kind;
    if (kind != LINE_TABLE && kind != LINE_QUOTE)
        return b + 1;
    line_kind end = kind == LINE_TABLE ? LINE_TABLE_END : LINE_QUOTE_END;
    for (size_t i = b; i < b_end; i++)
        if (p->now.lines[i].kind == end && p->now.lines[i].node == node)
            return i + 1;
    return 0;
}

/* A line of old that went, of which this one is an edited form; WM_NONE for none. */
static size_t find_edited(put *p, size_t b)
{
    const line *n = &p->now.lines[b];
    size_t best = WM_NONE;
    double most = ALIKE_ENOUGH;
    if (n->count < 4 || p->gone_count > MOST_GONE || (n->kind != LINE_TEXT && n->kind != LINE_ITEM))
        return WM_NONE;
    for (size_t i = 0; i < p->gone_count; i++) {
        const line *o = &p->old.lines[p->gone[i].at];
        if (o->marker != n->marker)
            continue;
        double likeness = line_likeness(p, o, n);
        if (likeness > most) {
            most = likeness;
            best = p->gone[i].at;
        }
    }
    return best;
}

/* An item that is a picture, as a line of a gallery. */
static bool print_picture(put *p, const line *n, wm_buffer *out)
{
    const wm_node *paragraph = n->node->first, *image = paragraph ? paragraph->first : NULL;
    if (!image || image->type != WM_NODE_IMAGE || image->next || paragraph->next)
        return false;
    wm_buffer target = {0};
    wm_print_link_target(p->lens->printer, image, &target);
    wm_slice t = wm_buffer_slice(&target);
    wm_buffer_add_slice(out, t.size && t.data[0] == ':' ? wm_sub(t, 1, t.size) : t);
    wm_buffer_free(&target);
    if (image->first) {
        wm_buffer_add_char(out, '|');
        wm_print_inlines(p->lens->printer, image->first, NULL, WM_PRINT_LINK | WM_PRINT_ITEM, out);
    }
    return true;
}

/* Appends line b (and what belongs to it) as wikitext; returns the line after, or 0. */
static size_t print_line(put *p, size_t b, size_t b_end, const seat *s, wm_buffer *out)
{
    const line *n = &p->now.lines[b];
    size_t moved = find_moved(p, b);
    if (moved != WM_NONE) {
        size_t k = 1;
        while (b + k < b_end && moved + k < p->old.body_lines && source_line(p, moved + k) &&
               p->old_keys[moved + k] == p->now_keys[b + k] && is_gone(p, moved + k) &&
               placed_line(p, moved + k)->outer.start >= placed_line(p, moved + k - 1)->outer.end)
            k++;
        bool table = n->kind == LINE_TABLE || n->kind == LINE_QUOTE;
        size_t need = table ? end_of_node(p, b, b_end) : b + 1;
        if (need && b + k >= need) {
            copy_source(p, placed_line(p, moved)->outer.start, placed_line(p, moved + k - 1)->outer.end, out);
            return b + k;
        }
    }
    size_t end = end_of_node(p, b, b_end);
    if (!end)
        return 0;
    size_t edited = moved == WM_NONE ? find_edited(p, b) : WM_NONE;
    if (edited != WM_NONE) {
        const line *l = placed_line(p, edited);
        size_t first = p->splice_count;
        if (put_line(p, edited, b, BY_TOKEN)) {
            take_splices(p, first, l->outer.start, l->outer.end, out);
            return end;
        }
        p->splice_count = first;
    }
    if (n->kind == LINE_CELL) {
        bool header = n->node->u.cell.header;
        if (s->in_row && b > 0 && p->now.lines[b - 1].kind == LINE_CELL)
            wm_buffer_add_str(out, header ? " !! " : " || ");
        else
            wm_buffer_add_str(out, header ? "! " : "| ");
        if (n->node->u.cell.colspan != 1 || n->node->u.cell.rowspan != 1 || n->node->u.cell.align != WM_ALIGN_NONE)
            return 0;
    } else if (n->kind == LINE_ROW) {
        wm_buffer_add_str(out, "|-");
        return end;
    } else if (n->kind == LINE_ITEM && (in_gallery(s->before) || in_gallery(s->after)) && n->path_size == 1) {
        return print_picture(p, n, out) ? end : 0;
    } else if (n->kind == LINE_ITEM) {
        if (is_tag_item(s->before) || is_tag_item(s->after))
            wm_buffer_add_str(out, "<li>");
        else
            item_marker(p, n, s, out);
    } else if (n->kind == LINE_CAPTION || n->kind == LINE_TABLE_END || n->kind == LINE_QUOTE_END) {
        return 0;
    } else {
        bool quoted = n->kind == LINE_TEXT && s->before && s->before->kind == LINE_TEXT && s->before_now &&
                      wm_equal(line_path(&p->now, n), WM_LIT("q")) && wm_equal(line_path(&p->now, s->before_now), WM_LIT("q"));
        if (n->path_size && !quoted && !memchr(line_path(&p->now, n).data, 'c', n->path_size))
            return 0; /* inside an item or quote: no line of its own */
        wm_print_blocks(p->lens->printer, n->node, n->node->next, WM_LIT(""), line_context(p, n), out);
        return end;
    }
    size_t from = p->text.size;
    print_tokens(p, n->first, n->first + n->count, s->at, s->at, line_context(p, n));
    if (out != &p->text) {
        wm_buffer_add_slice(out, wm_sub(wm_buffer_slice(&p->text), from, p->text.size));
        p->text.size = from;
    }
    if (n->kind == LINE_ITEM && (is_tag_item(s->before) || is_tag_item(s->after)))
        wm_buffer_add_str(out, "</li>");
    return end;
}

/* Whether a line stands in its table and prints outside of it: a caption, text between rows. */
static bool is_displaced(const put *p, size_t a)
{
    wm_slice old = line_path(&p->old, &p->old.lines[a]);
    const line *l = placed_line(p, a);
    wm_slice source = line_path(&p->source, l);
    size_t inside = 0, outside = 0;
    for (size_t i = 0; i < source.size; i++)
        inside += source.data[i] == 'c';
    for (size_t i = 0; i < old.size; i++)
        outside += old.data[i] == 'c';
    return inside > outside;
}

/* The end of the outermost table that a line stands in. */
static uint32_t table_end(const line *l)
{
    uint32_t end = l->outer.end;
    for (const wm_node *n = l->node; n; n = n->parent)
        if (n->type == WM_NODE_TABLE && n->span.end > end)
            end = n->span.end;
    return end;
}

/* Between two lines that both stand between the rows of a table. */
static bool find_gap(const put *p, size_t a, seat *s)
{
    if (!a || a >= p->old.body_lines || !source_line(p, a - 1) || !source_line(p, a) || !is_displaced(p, a - 1) || !is_displaced(p, a))
        return false;
    s->before = placed_line(p, a - 1);
    s->after = placed_line(p, a);
    s->before_end = s->before->outer.end;
    return s->before->kind != LINE_CAPTION && s->after->kind != LINE_CAPTION && s->before_end <= s->after->outer.start &&
           table_end(s->before) == table_end(s->after);
}

/* The newest line of source before line a of old, and the first behind it. */
static void find_seat(put *p, const hunk *h, size_t a, size_t b, size_t b_end, seat *s)
{
    (void)h;
    memset(s, 0, sizeof *s);
    bool note = p->now.lines[b].note > 0;
    if (!note && find_gap(p, a, s)) {
        s->before_now = &p->now.lines[b - 1];
        s->after_now = b_end < p->now.body_lines ? &p->now.lines[b_end] : NULL;
        return;
    }
    if (!note) {
        for (size_t i = a; i < p->old.body_lines; i++)
            if (source_line(p, i) && !is_displaced(p, i)) {
                s->after = source_line(p, i);
                break;
            }
        for (size_t i = a; i-- > 0;) {
            const line *l = source_line(p, i);
            bool displaced = l && is_displaced(p, i);
            /* Behind the table, if all that prints of it stands before. */
            uint32_t end = displaced ? table_end(l) : l ? l->outer.end : 0;
            if (!l || (displaced && (i + 1 < a || (s->after && s->after->outer.start < end))))
                continue;
            s->before = l;
            s->before_end = end;
            break;
        }
        s->loose = a > 0 && !source_line(p, a - 1);
        const line *last = p->source.body_lines ? &p->source.lines[p->source.body_lines - 1] : NULL;
        if (s->loose && !s->after && last && table_end(last) >= s->before_end) {
            s->before = last;
            s->before_end = table_end(last);
        }
    }
    for (const line *l = s->before; l && l > p->source.lines && l->kind == LINE_CELL && !s->in_row; l--)
        s->in_row = l->outer.end >= l->outer.start + 2 && (p->source.source.data[l->outer.start + 1] == '|' || p->source.source.data[l->outer.start + 1] == '!');
    const line *cell = s->after && s->after->kind == LINE_ROW ? s->after + 2 : NULL;
    if (!s->in_row && cell && cell < p->source.lines + p->source.body_lines && cell->kind == LINE_CELL)
        s->in_row = cell->outer.end >= cell->outer.start + 2 && (p->source.source.data[cell->outer.start + 1] == '|' || p->source.source.data[cell->outer.start + 1] == '!');
    s->before_now = b ? &p->now.lines[b - 1] : NULL;
    s->after_now = b_end < p->now.body_lines ? &p->now.lines[b_end] : NULL;
}

static uint32_t first_member(const put *p)
{
    uint32_t at = (uint32_t)p->source.source.size;
    for (size_t i = 0; i < p->source.member_count; i++)
        at = p->source.members[i].span.start < at ? p->source.members[i].span.start : at;
    return at;
}

static bool begins_table(const line *after, const line *first)
{
    return after && after->kind == LINE_ROW && after->outer.start == after->outer.end && first->kind == LINE_ROW;
}

static uint32_t line_start(wm_slice source, uint32_t at)
{
    while (at && source.data[at - 1] != '\n')
        at--;
    return at;
}

/* Where the first seat did not do: right before the line that follows, tags and all, or behind everything. */
static bool move_seat(const put *p, seat *s, bool *before_after)
{
    const line *last = p->source.body_lines ? &p->source.lines[p->source.body_lines - 1] : NULL;
    if (s->after && !*before_after && s->after->kind != LINE_ROW && s->after->kind != LINE_CELL && s->before &&
        line_start(p->source.source, s->after->outer.start) >= s->before_end)
        return *before_after = true;
    if (!s->after && last && table_end(last) > s->before_end) {
        uint32_t member = first_member(p);
        bool inside = member >= s->before_end && member <= table_end(last) && member < p->source.source.size;
        s->before = inside ? NULL : last;
        s->before_end = table_end(last);
    }
    return false;
}

/* The poem that two lines are in, which nothing but text can be. */
static const wm_node *poem_around(const line *a, const line *b)
{
    const wm_node *x = a->node->parent, *y = b->node->parent;
    return x && x == y && x->type == WM_NODE_POEM ? x : NULL;
}

/* Ends the tables around a line that are over at at and that nothing ended, and those at the end of them. */
static void end_tables(const put *p, const line *l, uint32_t at, wm_buffer *out)
{
    const wm_node *outermost = NULL;
    for (const wm_node *n = l->node; n; n = n->parent)
        if (n->type == WM_NODE_TABLE && n->span.end <= at)
            outermost = n;
    for (const wm_node *n = outermost; n; n = n->last)
        if (n->type == WM_NODE_TABLE && !wm_ends_with(wm_trim(wm_sub(p->source.source, n->span.start, n->span.end)), WM_LIT("|}")))
            wm_buffer_add_str(out, "\n|}");
}

/* The end of the physical line that a caption alone is on, with what does not print behind it; 0 when there is more. */
static uint32_t caption_end(const put *p, const line *l)
{
    wm_slice source = p->source.source;
    uint32_t end = l->outer.end, before;
    do {
        before = end;
        while (end < source.size && source.data[end] == ' ')
            end++;
        end = skip_silent(p, end, (uint32_t)source.size);
    } while (end > before);
    return l->node->type == WM_NODE_CAPTION && end < source.size && source.data[end] == '\n' ? end : 0;
}

/* Lines [b, b_end) of now came between a table and captions that print below it: these become
 * paragraphs behind them. */
static bool free_captions(put *p, size_t a, size_t b, size_t b_end)
{
    wm_slice source = p->source.source;
    uint32_t at = 0;
    size_t end = a;
    while (end < p->old.body_lines && source_line(p, end) && placed_line(p, end)->kind == LINE_CAPTION && is_displaced(p, end)) {
        const line *l = placed_line(p, end++);
        uint32_t last = caption_end(p, l);
        if (!last)
            return false;
        at = table_end(l) > at ? table_end(l) : at;
        add_splice(p, line_start(source, l->outer.start), last + 1, p->text.size);
    }
    size_t after = b_end + (end - a), from = p->text.size;
    if (end == a || after > p->now.body_lines)
        return false;
    const seat nowhere = {.at = at};
    for (size_t i = b, next; i < b_end; i = next) {
        add_newlines(&p->text, 2);
        next = print_line(p, i, b_end, &nowhere, &p->text);
        if (next <= i)
            return false;
    }
    for (size_t i = a; i < end; i++) {
        add_newlines(&p->text, 2);
        copy_source(p, placed_line(p, i)->inner.start, caption_end(p, placed_line(p, i)), &p->text);
    }
    size_t need = after < p->now.body_lines && p->now.lines[after].kind == LINE_TEXT ? 2 : 1;
    size_t have = count_newlines(source, at, (uint32_t)source.size);
    add_newlines(&p->text, have < need && at < source.size ? need - have : 0);
    add_splice(p, at, at, from);
    return true;
}

/* Lines [b, b_end) of now stand where line a of old is, or were. */
bool insert_lines(put *p, const hunk *h, size_t a, size_t b, size_t b_end)
{
    if (h->level == BY_LINE && h->a == h->a_end) {
        size_t splices = p->splice_count;
        if (free_captions(p, a, b, b_end))
            return true;
        p->splice_count = splices;
    }
    wm_slice source = p->source.source;
    seat s;
    find_seat(p, h, a, b, b_end, &s);
    const line *first = &p->now.lines[b];
    bool under = s.before && s.after && s.before->outer.end <= s.after->outer.start &&
                 s.before->kind == LINE_HEADING && has_silent(p, s.before->outer.end, s.after->outer.start);
    /* The first items of a list that is there stand below whatever parts it from what is above. */
    bool heads_list = s.after && s.after->kind == LINE_ITEM && is_one_list(p, b_end) && !is_one_list(p, b);
    bool below = s.loose && s.after && s.before && s.after->outer.start >= s.before_end && s.after->kind != LINE_ROW && s.after->kind != LINE_CELL;
    bool before_after = s.after && (!s.before || under || heads_list || below);
    bool elsewhere = h->level == BY_LINE && h->a == h->a_end && move_seat(p, &s, &before_after);
    size_t lead = 0;
    bool first_row = begins_table(s.after, first) && b + 1 < b_end;
    if (before_after || first_row) {
        s.at = elsewhere ? line_start(source, s.after->outer.start) : s.after->outer.start;
    } else if (s.before) {
        s.at = s.before_end;
        lead = s.before_now ? newlines_between(&s, s.before_now, first) : 2;
        if (first->kind == LINE_ROW)
            s.at = behind_cell(p, s.before, s.at);
        else if (is_tag_item(s.before) && first->kind == LINE_ITEM)
            s.at = behind_tag(source, s.before->node->span.end);
        else if (!first->path_size)
            s.at = behind_element(s.before, s.at);
        /* As what followed so far, if that is of the same kind. */
        bool alike = s.after_now && s.after && s.after->outer.start >= s.at &&
                     (s.before->kind == LINE_HEADING || (s.after_now->kind == first->kind && s.before_now && s.before_now->kind != first->kind));
        size_t gap = alike ? count_newlines(source, s.at, s.after->outer.start) : 0;
        if (gap && s.before_now && gap >= newlines_needed(s.before_now, first))
            lead = gap;
        if (lead)
            s.at = behind_spaces(source, s.at);
    } else {
        s.at = first_member(p);
        if (s.at && source.data[s.at - 1] != '\n')
            lead = 2;
        else if (s.at == source.size && s.at > 1 && source.data[s.at - 2] != '\n')
            lead = 1;
    }
    wm_buffer chunk = {0};
    const wm_node *poem = s.before && s.after && !before_after && first->kind != LINE_TEXT ? poem_around(s.before, s.after) : NULL;
    if (poem)
        wm_buffer_add_str(&chunk, "\n</poem>");
    if (!before_after && !first_row && s.before)
        end_tables(p, s.before, s.at, &chunk);
    add_newlines(&chunk, lead);
    const line *last = first;
    bool ok = true;
    /* The first row of a table needs no mark, nor have most one; what is a second row now does. */
    if (first_row)
        b++;
    for (size_t i = b; i < b_end && ok;) {
        if (i > b)
            add_newlines(&chunk, newlines_between(&s, last, &p->now.lines[i]));
        size_t next = print_line(p, i, b_end, &s, &chunk);
        ok = next > i;
        i = ok ? next : b_end;
        last = &p->now.lines[i - 1];
    }
    if (first_row) {
        wm_buffer_add_str(&chunk, "\n|-\n");
    } else if (before_after) {
        add_newlines(&chunk, s.after_now ? newlines_between(&s, last, s.after_now) : 2);
    } else if (s.after && s.after->outer.start >= s.at) {
        size_t have = count_newlines(source, s.at, s.after->outer.start);
        size_t need = s.after_now ? newlines_needed(last, s.after_now) : 1;
        if (last->kind == LINE_ITEM && s.after_now && s.after_now->begins_list && !has_silent(p, s.at, s.after->outer.start))
            need = 2;
        if (last->kind == LINE_CELL && s.in_row && s.after_now && s.after_now->kind == LINE_CELL)
            need = 0;
        if (have < need)
            add_newlines(&chunk, need - have);
    } else if (!s.before && s.at < source.size) {
        add_newlines(&chunk, 2);
    }
    if (poem) { /* goes on with its tag as it is */
        const char *tag_end = memchr(source.data + poem->span.start, '>', poem->span.end - poem->span.start);
        add_newlines(&chunk, 2);
        wm_buffer_add_slice(&chunk, wm_sub(source, poem->span.start, tag_end ? (size_t)(tag_end - source.data) + 1 : poem->span.start));
    }
    ok = ok && !chunk.failed;
    if (ok) {
        size_t from = p->text.size; /* lines that moved may have left theirs before */
        wm_buffer_add_slice(&p->text, wm_buffer_slice(&chunk));
        add_splice(p, s.at, s.at, from);
    }
    wm_buffer_free(&chunk);
    return ok;
}
