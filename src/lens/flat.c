/* flat.c - blocks as lines.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/flat.h"

#include <stdlib.h>

/* Containers deeper than this are not told apart. */
enum { MAX_PATH = 200 };

/* Where the walk is. */
typedef struct place {
    flat *f;
    char path[MAX_PATH], keys[MAX_PATH]; /* letters; what is the same has the same in keys */
    size_t depth;            /* may be more than MAX_PATH */
    uint32_t note;
    uint32_t row, column;    /* of the table that is being walked; nested ones count on */
    const wm_node *waiting;  /* an item, cell or caption whose line is still to be begun */
} place;

void flat_init(flat *f, const wm_site *site, const wm_pageset *set, bool wikitext)
{
    memset(f, 0, sizeof *f);
    f->site = site;
    f->set = set;
    f->wikitext = wikitext;
}

void flat_free(flat *f)
{
    wm_buffer_free(&f->text);
    free(f->tokens);
    free(f->lines);
    free(f->members);
    wm_notes_free(&f->notes);
    wm_grid_free(&f->grid);
    wm_arena_free(&f->arena);
    memset(f, 0, sizeof *f);
}

/* ---- lines --------------------------------------------------------------------- */

static uint64_t attributes_key(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_CELL:
        return mix(mix(n->u.cell.header, n->u.cell.align), mix(n->u.cell.colspan, n->u.cell.rowspan));
    case WM_NODE_CODE_BLOCK:
        return mix(wm_hash(n->u.code.lang), n->u.code.line);
    case WM_NODE_HTML_BLOCK:
    case WM_NODE_HTML_TAG:
    case WM_NODE_REFERENCES:
        return wm_hash(n->u.tag.raw);
    default:
        return 0;
    }
}

/* ---- what a line is ---- */

/* What a line is where items are told apart by nothing but CommonMark: a description that does not begin its item is
 * a paragraph of it. */
static line_kind plain_kind(const place *p, line_kind kind, const wm_node *n)
{
    return p->f->plain_items && kind == LINE_ITEM && n->type == WM_NODE_DESCRIPTION && n->prev ? LINE_TEXT : kind;
}

static line *begin_line(place *p, line_kind kind, const wm_node *n)
{
    flat *f = p->f;
    if (!flat_grow(f, (void **)&f->lines, &f->line_capacity, f->line_count + 1, sizeof *f->lines))
        return NULL;
    line *l = &f->lines[f->line_count++];
    memset(l, 0, sizeof *l);
    l->kind = (uint8_t)kind;
    l->level = kind == LINE_HEADING ? (uint8_t)n->level : 0;
    l->note = p->note;
    l->row = p->row;
    l->column = p->column;
    l->first = f->token_count;
    l->node = n;
    l->outer = l->inner = n->span;
    size_t size = p->depth < MAX_PATH ? p->depth : MAX_PATH;
    l->path = f->text.size;
    l->path_size = (uint32_t)size;
    wm_buffer_add(&f->text, p->path, size);
    uint64_t key = mix(mix(plain_kind(p, kind, n), l->level), wm_hash(wm_slice_of(p->keys, size)));
    l->marker = l->kin = mix(key, attributes_key(n));
    return l;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* A line's own bytes: its tokens without what does not print on lines of their own
 * before and after them. */
static void end_line(place *p)
{
    flat *f = p->f;
    if (!f->line_count || f->failed || f->text.failed)
        return;
    line *l = &f->lines[f->line_count - 1];
    l->count = f->token_count - l->first;
    uint64_t content = l->count;
    for (size_t i = l->first; i < f->token_count; i++)
        content = mix(content, f->tokens[i].key);
    l->content = content;
    if (l->count) {
        uint32_t start = UINT32_MAX, end = 0;
        for (size_t i = l->first; i < f->token_count; i++) {
            start = f->tokens[i].span.start < start ? f->tokens[i].span.start : start;
            end = f->tokens[i].span.end > end ? f->tokens[i].span.end : end;
        }
        l->inner = (wm_span){start, end};
    } else {
        l->inner.start = l->inner.end;
    }
}

/* From the first byte of the physical line's list markers. */
static uint32_t marker_start(const flat *f, uint32_t at)
{
    while (at && strchr("*#:;", f->source.data[at - 1]))
        at--;
    return at;
}

/* What stands on the line with the tokens, before and behind, belongs to it. */
static void set_outer(place *p, const wm_node *block)
{
    flat *f = p->f;
    if (!f->line_count || f->failed || !f->wikitext)
        return;
    line *l = &f->lines[f->line_count - 1];
    const char *s = f->source.data;
    uint32_t start = l->inner.start, end = l->inner.end;
    uint32_t low = block->span.start, high = block->span.end;
    if (l->count) {
        if (start >= low && start <= high)
            while (start > low && s[start - 1] != '\n')
                start--;
        if (end >= low && end <= high)
            while (end < high && s[end] != '\n')
                end++;
        while (end > l->inner.end && is_blank(s[end - 1]))
            end--;
    } else {
        start = end = low;
        while (start < high && is_blank(s[start]))
            start++;
        end = start;
        l->inner = (wm_span){start, start};
    }
    l->outer = (wm_span){start, end};
}

static line_kind kind_of(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_CELL:
        return LINE_CELL;
    case WM_NODE_CAPTION:
        return LINE_CAPTION;
    default:
        return LINE_ITEM;
    }
}

/* Whether an item begins a list right behind another of the same kind. */
static bool begins_list(const flat *f, const wm_node *item)
{
    const wm_node *list = item->parent;
    if (item->prev || !list || list->type != WM_NODE_LIST)
        return false;
    const wm_node *before = list->prev;
    while (before && !wm_node_is_block((wm_node_type)before->type))
        before = before->prev;
    if (!before || before->type != WM_NODE_LIST)
        return false;
    wm_list_kind a = before->u.list.kind, b = list->u.list.kind;
    return a == b || (f->plain_items && a != WM_LIST_ORDERED && b != WM_LIST_ORDERED);
}

/* Behind what stands in an item that prints no text of its own: before a list in it or the line's end. */
static uint32_t silent_end(const flat *f, const wm_node *item, uint32_t at)
{
    const char *s = f->source.data;
    if (at == item->span.start && !item->first)
        while (at < f->source.size && s[at] && strchr("*#:;", s[at]))
            at++;
    uint32_t end = at;
    for (const wm_node *n = item->first; n && (n->type == WM_NODE_PARAGRAPH || !wm_node_is_block((wm_node_type)n->type)); n = n->next)
        end = n->span.end > end ? n->span.end : end;
    while (end > at && is_blank(s[end - 1]))
        end--;
    return end;
}

/* The line of the item, cell or caption that waits, with the paragraph that begins it or without text. */
static void begin_waiting(place *p, const wm_node *paragraph)
{
    const wm_node *n = p->waiting;
    flat *f = p->f;
    p->waiting = NULL;
    line *l = begin_line(p, kind_of(n), n);
    if (!l)
        return;
    l->begins_list = l->kind == LINE_ITEM && begins_list(f, n);
    if (l->begins_list)
        l->marker = mix(l->marker, 1);
    if (paragraph)
        flat_inlines(f, paragraph);
    end_line(p);
    if (f->failed)
        return;
    l = &f->lines[f->line_count - 1];
    if (!f->wikitext)
        return;
    if (paragraph) {
        set_outer(p, paragraph);
        l = &f->lines[f->line_count - 1];
    } else {
        l->inner.start = l->inner.end = n->span.end;
        if (n->first && n->type != WM_NODE_CELL)
            l->inner.start = l->inner.end = n->first->span.start;
        l->outer = l->inner;
    }
    if (!l->count && kind_of(n) == LINE_ITEM)
        l->outer.end = silent_end(f, n, l->outer.end);
    uint32_t start = n->span.start;
    if (n->type != WM_NODE_CELL && n->type != WM_NODE_CAPTION)
        start = marker_start(f, start);
    l->outer.start = start < l->outer.start ? start : l->outer.start;
}

static void add_block(place *p, line_kind kind, const wm_node *n)
{
    if (p->waiting)
        begin_waiting(p, NULL);
    line *l = begin_line(p, kind, n);
    if (l)
        end_line(p);
}

static void add_paragraph(place *p, line_kind kind, const wm_node *n)
{
    if (p->waiting) {
        if (kind == LINE_TEXT) {
            begin_waiting(p, n);
            return;
        }
        begin_waiting(p, NULL);
    }
    size_t tokens = p->f->token_count;
    if (!begin_line(p, kind, n))
        return;
    flat_inlines(p->f, n);
    end_line(p);
    if (kind == LINE_HEADING) {
        line *l = &p->f->lines[p->f->line_count - 1];
        if (!l->count && p->f->wikitext)
            l->inner = n->first ? (wm_span){n->first->span.start, n->last->span.end}
                                : (wm_span){n->span.start + n->level, n->span.start + n->level};
    } else if (p->f->token_count == tokens && !p->f->failed) {
        p->f->line_count--; /* prints nothing */
    } else {
        set_outer(p, n);
    }
}

/* Text between a table's rows and cells, whose block tags print as blocks. */
static void add_gap_text(place *p, const wm_node *n)
{
    flat *f = p->f;
    for (const wm_node *from = n->first; from && !f->failed;) {
        const wm_node *stop = wm_gap_stop(from);
        if (from != stop) {
            size_t tokens = f->token_count;
            if (!begin_line(p, LINE_TEXT, n))
                return;
            flat_inline_run(f, n, from, stop);
            end_line(p);
            line *l = &f->lines[f->line_count - 1];
            l->outer = l->inner;
            f->line_count -= f->token_count == tokens; /* prints nothing */
        }
        if (stop)
            add_block(p, LINE_HTML, stop);
        from = stop ? stop->next : NULL;
    }
}

/* No line of the printed form ends in white space, nor does code in empty lines. */
static uint64_t code_key(wm_slice code)
{
    uint64_t key = WM_NODE_CODE_BLOCK;
    size_t empty = 0;
    for (size_t at = 0; at < code.size;) {
        const char *newline = memchr(code.data + at, '\n', code.size - at);
        size_t end = newline ? (size_t)(newline - code.data) : code.size, kept = end;
        while (kept > at && is_blank(code.data[kept - 1]))
            kept--;
        if (kept == at) {
            empty++;
        } else {
            key = mix(mix(key, empty), wm_hash(wm_sub(code, at, kept)));
            empty = 0;
        }
        at = end + 1;
    }
    return key;
}

static void add_code(place *p, const wm_node *n)
{
    flat *f = p->f;
    if (!n->u.code.text.size)
        return;
    if (p->waiting)
        begin_waiting(p, NULL);
    if (!begin_line(p, LINE_CODE, n))
        return;
    token t = {.kind = TOKEN_ATOM, .key = code_key(n->u.code.text), .span = n->span, .node = n};
    if (flat_grow(f, (void **)&f->tokens, &f->token_capacity, f->token_count + 1, sizeof *f->tokens))
        f->tokens[f->token_count++] = t;
    end_line(p);
}

/* ---- the walk ------------------------------------------------------------------- */

static char item_letter(const wm_node *n)
{
    if (n->type == WM_NODE_TERM)
        return 't';
    if (n->type == WM_NODE_DESCRIPTION)
        return 'd';
    return n->parent && n->parent->type == WM_NODE_LIST && n->parent->u.list.kind == WM_LIST_ORDERED ? 'o' : 'b';
}

static void push(place *p, char letter)
{
    if (p->depth < MAX_PATH)
        p->path[p->depth] = p->keys[p->depth] = letter;
    p->depth++;
}

static void push_item(place *p, const wm_node *n)
{
    char letter = item_letter(n);
    push(p, letter);
    if (p->f->plain_items && letter != 'o' && p->depth <= MAX_PATH)
        p->keys[p->depth - 1] = 'b';
}

static void mark(place *p, line_kind kind, const wm_node *n, wm_span span)
{
    add_block(p, kind, n);
    if (!p->f->failed && p->f->line_count) {
        line *l = &p->f->lines[p->f->line_count - 1];
        l->outer = l->inner = span;
    }
}

static uint32_t first_start(const wm_node *n)
{
    return n->first ? n->first->span.start : n->span.end;
}

/* True if its children come next. */
static bool enter_block(place *p, const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_PARAGRAPH:
        if (n->parent && (n->parent->type == WM_NODE_TABLE || n->parent->type == WM_NODE_ROW)) {
            add_gap_text(p, n);
            return false;
        }
        add_paragraph(p, LINE_TEXT, n);
        return false;
    case WM_NODE_INDENT_PRE:
        add_paragraph(p, LINE_TEXT, n);
        return false;
    case WM_NODE_HEADING:
        add_paragraph(p, LINE_HEADING, n);
        return false;
    case WM_NODE_RULE:
        add_block(p, LINE_RULE, n);
        return false;
    case WM_NODE_HTML_BLOCK:
        add_block(p, LINE_HTML, n);
        return false;
    case WM_NODE_REFERENCES:
        add_block(p, LINE_REFERENCES, n);
        return false;
    case WM_NODE_CODE_BLOCK:
        add_code(p, n);
        return false;
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        if (p->waiting)
            begin_waiting(p, NULL);
        push_item(p, n);
        p->waiting = n;
        return true;
    case WM_NODE_IMAGE: /* of a gallery */
        if (p->waiting)
            begin_waiting(p, NULL);
        push(p, 'b');
        if (begin_line(p, LINE_ITEM, n)) {
            flat_inlines(p->f, n);
            end_line(p);
        }
        p->depth--;
        return false;
    case WM_NODE_BLOCKQUOTE:
        mark(p, LINE_QUOTE, n, (wm_span){n->span.start, first_start(n)});
        push(p, 'q');
        return true;
    case WM_NODE_TABLE:
        mark(p, LINE_TABLE, n, (wm_span){n->span.start, first_start(n)});
        push(p, 'c');
        p->row = p->column = 0;
        wm_grid_begin(&p->f->grid);
        return true;
    case WM_NODE_ROW:
        p->column = 0;
        mark(p, LINE_ROW, n, (wm_span){n->span.start, first_start(n)});
        return true;
    case WM_NODE_CAPTION:
    case WM_NODE_CELL:
        if (p->waiting)
            begin_waiting(p, NULL);
        if (n->type == WM_NODE_CELL)
            p->column = wm_grid_place(&p->f->grid, n);
        p->waiting = n;
        return true;
    case WM_NODE_DOCUMENT:
    case WM_NODE_LIST:
    case WM_NODE_GALLERY:
    case WM_NODE_POEM:
    case WM_NODE_PRE_LINE:
        return true;
    default:
        return false;
    }
}

static void leave_block(place *p, const wm_node *n)
{
    uint32_t end = n->span.end, last = n->last ? n->last->span.end : n->span.end;
    switch ((wm_node_type)n->type) {
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        if (p->waiting)
            begin_waiting(p, NULL);
        p->depth--;
        break;
    case WM_NODE_BLOCKQUOTE:
        p->depth--;
        mark(p, LINE_QUOTE_END, n, (wm_span){last, end});
        break;
    case WM_NODE_TABLE:
        p->depth--;
        while (p->f->wikitext && last < end && is_blank(p->f->source.data[last]))
            last++;
        mark(p, LINE_TABLE_END, n, (wm_span){last, end});
        break;
    case WM_NODE_ROW:
        if (wm_row_first_cell(n)) /* others do not print */
            wm_grid_end_row(&p->f->grid);
        p->row = p->f->grid.row;
        break;
    case WM_NODE_CELL:
    case WM_NODE_CAPTION:
        if (p->waiting)
            begin_waiting(p, NULL);
        break;
    default:
        break;
    }
}

static void walk(place *p, const wm_node *root)
{
    const wm_node *n = root;
    while (n && !p->f->failed) {
        bool inside = (n == root && n->type == WM_NODE_REF) || enter_block(p, n);
        if (inside && n->first) {
            n = n->first;
            continue;
        }
        if (inside)
            leave_block(p, n);
        while (n && n != root && !n->next) {
            n = n->parent;
            if (n)
                leave_block(p, n);
        }
        n = n && n != root ? n->next : NULL;
    }
}

/* ---- all of it --------------------------------------------------- */

wm_status flat_read(flat *f, const wm_doc *doc)
{
    f->token_count = f->line_count = f->member_count = 0;
    f->unit = 0;
    f->failed = false;
    f->judged = NULL;
    wm_buffer_clear(&f->text);
    f->source = doc->source;
    wm_notes_clear(&f->notes);
    /* Pointers into them are made also where there is nothing. */
    flat_grow(f, (void **)&f->tokens, &f->token_capacity, 0, sizeof *f->tokens);
    flat_grow(f, (void **)&f->lines, &f->line_capacity, 0, sizeof *f->lines);
    if (!f->failed) {
        for (const wm_node *n = doc->root; n; n = wm_node_step(doc->root, n))
            if (n->type == WM_NODE_REF)
                wm_notes_define(&f->notes, n);
        flat_collect_members(f, doc->root);
        place p;
        memset(&p, 0, sizeof p);
        p.f = f;
        walk(&p, doc->root);
        f->body_lines = f->line_count;
        for (uint32_t i = 1; i <= wm_notes_used(&f->notes) && !f->failed; i++) { /* grows: notes in notes */
            p.note = i;
            p.depth = 0;
            p.waiting = NULL;
            push(&p, 'n');
            const wm_node *content = wm_notes_content(&f->notes, i);
            if (content && content->first)
                walk(&p, content);
        }
    }
    return f->failed || f->text.failed || f->notes.failed || f->grid.failed ? WM_NO_MEMORY : WM_OK;
}

/* ---- for people ------------------------------------------------------------------- */

void flat_print(const flat *f, wm_buffer *out)
{
    static const char *const kinds[] = {"text", "heading", "rule", "code", "html", "references", "item", "table",
                                        "table-end", "caption", "row", "cell", "quote", "quote-end"};
    for (size_t i = 0; i < f->line_count; i++) {
        const line *l = &f->lines[i];
        wm_slice path = line_path(f, l);
        wm_buffer_add_format(out, "%s %.*s", kinds[l->kind], WM_ARG(path));
        if (f->wikitext)
            wm_buffer_add_format(out, " %u-%u/%u-%u", l->outer.start, l->outer.end, l->inner.start, l->inner.end);
        for (size_t j = l->first; j < l->first + l->count; j++) {
            const token *t = &f->tokens[j];
            wm_slice text = token_text(f, t);
            wm_buffer_add_char(out, ' ');
            if (t->unit)
                wm_buffer_add_char(out, '~');
            if (t->kind == TOKEN_WORD)
                wm_buffer_add_format(out, "%.*s", WM_ARG(text));
            else if (t->kind == TOKEN_SPACE || t->kind == TOKEN_BREAK)
                wm_buffer_add_str(out, t->kind == TOKEN_SPACE ? "_" : "/");
            else if (t->kind == TOKEN_NOTE)
                wm_buffer_add_format(out, "^%u", (unsigned)t->note);
            else
                wm_buffer_add_format(out, "%s%s", t->kind == TOKEN_OPEN ? "<" : t->kind == TOKEN_CLOSE ? ">" : "=",
                                     wm_node_name((wm_node_type)t->node->type));
        }
        wm_buffer_add_char(out, '\n');
    }
    for (size_t i = 0; i < f->member_count; i++)
        wm_buffer_add_format(out, "member %.*s\n", WM_ARG(f->members[i].node->u.link.typed));
}
