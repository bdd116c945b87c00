/* print.c - a page's tree as wikitext: the printer and the blocks.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "wikitext/print/print_private.h"

bool print_grow(wm_printer *p, void *array, size_t *capacity, size_t count, size_t element)
{
    if (wm_budget_grow(p->budget, array, capacity, count, element))
        return true;
    p->failed = true;
    return false;
}

wm_printer *wm_printer_new(const wm_site *site)
{
    wm_printer *p = calloc(1, sizeof *p);
    if (p)
        p->site = site;
    return p;
}

void wm_printer_free(wm_printer *p)
{
    if (!p)
        return;
    wm_buffer *buffers[] = {&p->label, &p->target, &p->scratch, &p->text, &p->markers};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    wm_arena_free(&p->arena);
    free(p->frames);
    free(p->pending.notes);
    free(p);
}

void wm_printer_set_hiding(wm_printer *printer, wm_hiding hiding)
{
    printer->variants = hiding.variants && wm_site_has_variants(printer->site);
}

void wm_printer_set_wiki_trails(wm_printer *printer, bool wiki_trails)
{
    printer->wiki_trails = wiki_trails;
}

void wm_printer_set_pages(wm_printer *p, const wm_pageset *set)
{
    p->set = set;
}

void wm_printer_set_warning(wm_printer *p, wm_printer_warning warning, void *user)
{
    p->warning = warning;
    p->user = user;
}

void print_warn(wm_printer *p, const wm_node *n, const char *message)
{
    if (p->warning)
        p->warning(p->user, n->span, message);
}

/* ---- frames ---- */

print_frame *print_top(wm_printer *p)
{
    return &p->frames[p->frame_count - 1];
}

print_frame *print_push(wm_printer *p, const wm_node *n, print_mode mode, unsigned context)
{
    if (!print_grow(p, &p->frames, &p->frame_capacity, p->frame_count + 1, sizeof *p->frames))
        return &p->spare;
    print_frame *f = &p->frames[p->frame_count++];
    memset(f, 0, sizeof *f);
    f->node = n;
    f->mode = mode;
    f->context = context;
    f->last = WM_NODE_DOCUMENT;
    f->markers = p->markers.size;
    return f;
}

void print_pop(wm_printer *p)
{
    p->markers.size = p->frames[p->frame_count - 1].markers;
    p->frame_count--;
}

void print_begin(wm_printer *p, wm_node_type type, wm_buffer *out)
{
    print_frame *f = print_top(p);
    bool first = f->last == WM_NODE_DOCUMENT, html = type == WM_NODE_HTML_BLOCK || f->last == WM_NODE_HTML_BLOCK;
    switch (f->mode) {
    case MODE_LINES:
        if (!first)
            wm_buffer_add_str(out, html || (type == WM_NODE_CATEGORY && f->last == type) ? "\n" : "\n\n");
        break;
    case MODE_LINE:
        if (first && f->item)
            wm_buffer_add_char(out, ' ');
        break;
    case MODE_TIGHT:
        if (!first || type != WM_NODE_PARAGRAPH)
            wm_buffer_add_str(out, type == WM_NODE_LIST && f->last == type ? "\n\n" : "\n");
        break;
    }
    f->last = type;
    /* blocks end what a tag began that lets no paragraph end */
    if (type != WM_NODE_PARAGRAPH && type != WM_NODE_LIST && type != WM_NODE_INDENT_PRE && type != WM_NODE_COMMENT)
        p->in_block = false;
}

/* ---- leaves ---- */

static bool is_word(const wm_node *n)
{
    return !wm_node_is_block((wm_node_type)n->type);
}

/* A line that starts with a space may still open a table or, in one, end a cell. */
static void guard_pre_line(wm_buffer *out, size_t start, unsigned context)
{
    size_t at = start;
    while (at < out->size && (out->data[at] == ' ' || out->data[at] == ':'))
        at++;
    if (at < out->size && (out->data[at] == '{' || out->data[at] == '!'))
        print_guard_line(out, at, context | WM_PRINT_ITEM);
}

/* Lines that start with a space; as code where such lines are none. */
static void print_indent_pre(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    print_frame *f = print_top(p);
    unsigned context = f->context;
    bool lines = f->mode == MODE_LINES && !p->quotes && !p->in_block;
    bool behind_text = f->mode == MODE_LINE && f->last == WM_NODE_PARAGRAPH;
    bool tags = !lines && (behind_text || (f->mode == MODE_TIGHT && f->last != WM_NODE_DOCUMENT));
    print_begin(p, lines ? WM_NODE_INDENT_PRE : WM_NODE_PARAGRAPH, out);
    if (tags)
        wm_buffer_add_str(out, "<p>");
    for (const wm_node *l = n->first; l; l = l->next) {
        if (l->type != WM_NODE_PRE_LINE)
            continue;
        if (l != n->first)
            wm_buffer_add_char(out, lines ? '\n' : ' ');
        if (lines) {
            wm_buffer_add_char(out, ' ');
            size_t start = out->size;
            print_inlines(p, l->first, NULL, context, out);
            guard_pre_line(out, start, context);
        } else {
            wm_buffer_add_str(out, "<code>");
            print_inlines(p, l->first, NULL, context, out);
            wm_buffer_add_str(out, "</code>");
        }
    }
    if (tags)
        wm_buffer_add_str(out, "</p>");
}

/* Whether a paragraph must be printed as lines that start with a space: it holds nothing but code, links and
 * the like, and one of its lines begins with a space, which is kept in no other way. */
static bool is_spaced_code(const wm_node *from, const wm_node *stop)
{
    const wm_node *parent = from ? from->parent : NULL;
    bool spaced = false, first = true;
    for (const wm_node *n = from; n && n != stop; n = n->next) {
        if (n->type == WM_NODE_NEWLINE) {
            first = true;
            continue;
        }
        if (n->type == WM_NODE_CODE_SPAN) {
            const wm_node *text = n->first;
            bool plain = text && text->type == WM_NODE_TEXT && text->u.text.size;
            spaced |= first && plain && text->u.text.data[0] == ' ' && wm_trim(text->u.text).size;
            first = false;
            continue;
        }
        first = false;
        if (n->type == WM_NODE_TEXT ? wm_trim(n->u.text).size != 0 : n->type == WM_NODE_HARD_BREAK || n->type == WM_NODE_MATH)
            return false;
        for (const wm_node *c = n->first; c && spaced; c = wm_node_step(n, c))
            if (c->type == WM_NODE_TEXT && c->parent->type != WM_NODE_CODE_SPAN && wm_trim(c->u.text).size)
                return false;
    }
    return parent && spaced;
}

static void print_spaced_code(wm_printer *p, const wm_node *from, const wm_node *stop, wm_buffer *out)
{
    unsigned context = print_top(p)->context;
    print_begin(p, WM_NODE_INDENT_PRE, out);
    p->pre = true;
    while (from && from != stop) {
        const wm_node *end = from;
        while (end && end != stop && end->type != WM_NODE_NEWLINE)
            end = end->next;
        wm_buffer_add_char(out, ' ');
        size_t start = out->size;
        print_inlines(p, from, end, context, out);
        guard_pre_line(out, start, context);
        from = end && end != stop ? end->next : NULL;
        if (from)
            wm_buffer_add_char(out, '\n');
    }
    p->pre = false;
}

static void print_paragraph(wm_printer *p, const wm_node *from, const wm_node *stop, wm_buffer *out)
{
    print_frame *f = print_top(p);
    if (f->mode == MODE_LINES && !p->quotes && !p->in_block && is_spaced_code(from, stop)) {
        print_spaced_code(p, from, stop, out);
        return;
    }
    wm_node_type last = f->last;
    bool tags = last == WM_NODE_PARAGRAPH && (f->mode == MODE_LINE || p->in_block);
    tags |= last != WM_NODE_DOCUMENT && f->mode == MODE_TIGHT;
    unsigned context = f->context;
    print_mode mode = f->mode;
    bool marked = f->item;
    print_begin(p, WM_NODE_PARAGRAPH, out);
    if (tags)
        wm_buffer_add_str(out, "<p>");
    size_t start = out->size;
    print_inlines(p, from, stop, context, out);
    if (tags) {
        wm_buffer_add_str(out, "</p>");
        p->in_block = false;
    } else if (mode == MODE_LINES) {
        print_guard_line(out, start, context);
    } else if (mode == MODE_LINE && marked) {
        print_guard_line(out, start, WM_PRINT_ITEM);
    }
}

static void print_heading(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    print_frame *f = print_top(p);
    bool html = f->mode == MODE_LINE;
    unsigned context = f->context;
    unsigned level = n->level < 1 ? 1 : n->level > 6 ? 6 : n->level;
    print_begin(p, WM_NODE_HEADING, out);
    if (html) {
        print_warn(p, n, "a heading in a list's item is written as HTML");
        wm_buffer_add_format(out, "<h%u>", level);
    } else {
        wm_buffer_add(out, "======", level);
        wm_buffer_add_char(out, ' ');
    }
    size_t start = out->size;
    print_inlines(p, n->first, NULL, context | WM_PRINT_HEADING, out);
    if (out->size == start)
        wm_buffer_add_str(out, "<nowiki/>");
    if (html) {
        wm_buffer_add_format(out, "</h%u>", level);
    } else {
        wm_buffer_add_char(out, ' ');
        wm_buffer_add(out, "======", level);
    }
}

/* Whether s holds "</name" in any case. */
static bool holds_end(wm_slice s, const char *name)
{
    size_t n = strlen(name);
    for (size_t i = 0; i + 2 + n <= s.size; i++) {
        const char *p = memchr(s.data + i, '<', s.size - i - n - 1);
        if (!p)
            return false;
        i = (size_t)(p - s.data);
        if (p[1] == '/' && wm_equal_nocase(wm_slice_of(p + 2, n), wm_str(name)))
            return true;
    }
    return false;
}

/* The text of <pre>: references are read in it, and <nowiki> goes. */
static void add_pre(wm_slice s, wm_buffer *out)
{
    for (size_t i = 0; i < s.size; i++) {
        char bytes[8];
        size_t n;
        wm_slice rest = wm_sub(s, i, s.size);
        if (s.data[i] == '&' && wm_decode_entity(rest, bytes, &n)) {
            wm_buffer_add_str(out, "&amp;");
        } else if (s.data[i] == '<') {
            bool ends = rest.size >= 7 && wm_equal_nocase(wm_sub(rest, 0, 7), WM_LIT("<nowiki"));
            ends |= rest.size >= 8 && wm_equal_nocase(wm_sub(rest, 0, 8), WM_LIT("</nowiki"));
            ends |= rest.size >= 5 && wm_equal_nocase(wm_sub(rest, 0, 5), WM_LIT("</pre"));
            wm_buffer_add_str(out, ends ? "&lt;" : "<");
        } else {
            wm_buffer_add_char(out, s.data[i]);
        }
    }
}

static bool is_trimmed_code(wm_slice s)
{
    char first = s.size ? s.data[0] : 'x', last = s.size ? s.data[s.size - 1] : 'x';
    return first != '\n' && last != '\n' && last != ' ' && last != '\t';
}

static void print_code_block(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    wm_slice s = n->u.code.text, lang = n->u.code.lang;
    bool named = lang.size && !holds_end(s, "syntaxhighlight") && is_trimmed_code(s);
    print_begin(p, WM_NODE_CODE_BLOCK, out);
    if (lang.size && !named)
        print_warn(p, n, "this code cannot stand in <syntaxhighlight>; its language is lost");
    if (!s.size)
        print_warn(p, n, "empty code shows nothing in a wiki");
    if (named) {
        wm_buffer_add_str(out, "<syntaxhighlight lang=");
        print_attribute(lang, out);
        wm_buffer_add_str(out, n->u.code.line ? " line>\n" : ">\n");
        wm_buffer_add_slice(out, s);
        wm_buffer_add_str(out, "\n</syntaxhighlight>");
    } else {
        wm_buffer_add_str(out, "<pre>\n");
        add_pre(s, out);
        wm_buffer_add_str(out, "\n</pre>");
    }
}

static void print_html_block(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    uint8_t opening, closing;
    bool known = wt_tag_lookup(n->u.tag.name, &opening, &closing) != TAG_UNKNOWN;
    print_begin(p, known ? WM_NODE_HTML_BLOCK : WM_NODE_PARAGRAPH, out);
    print_tag(p, n, out);
    if (known && (n->u.tag.closing ? closing : opening))
        p->in_block = !((n->u.tag.closing ? closing : opening) & LINE_CLOSES);
}

static void print_references(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    print_begin(p, WM_NODE_REFERENCES, out);
    wm_slice a = n->u.tag.attributes;
    bool waiting = p->pending.done < p->pending.count || n->first;
    if (!waiting && n->u.tag.empty && n->u.tag.raw.size) {
        wm_buffer_add_slice(out, n->u.tag.raw);
        return;
    }
    wm_buffer_add_str(out, "<references");
    if (a.size) {
        wm_buffer_add_char(out, ' ');
        wm_buffer_add_slice(out, a);
    }
    wm_buffer_add_str(out, waiting ? ">\n" : " />");
    if (!waiting)
        return;
    for (const wm_node *r = n->first; r; r = r->next) {
        print_inlines(p, r, r->next, 0, out);
        wm_buffer_add_char(out, '\n');
    }
    print_pending_notes(p, out);
    wm_buffer_add_str(out, "</references>");
}

/* ---- quotations ---- */

static void enter_quote(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    print_frame *f = print_top(p);
    unsigned context = f->context;
    bool line = f->mode == MODE_LINE || !n->first || (n->first == n->last && n->first->type == WM_NODE_PARAGRAPH);
    print_begin(p, WM_NODE_BLOCKQUOTE, out);
    wm_buffer_add_str(out, line ? "<blockquote>" : "<blockquote>\n");
    p->quotes++;
    print_push(p, n, line ? MODE_LINE : MODE_LINES, context);
}

static void leave_quote(wm_printer *p, wm_buffer *out)
{
    bool lines = print_top(p)->mode == MODE_LINES;
    p->quotes--;
    print_pop(p);
    wm_buffer_add_str(out, lines ? "\n</blockquote>" : "</blockquote>");
}

/* ---- the walk ---- */

/* True if the children come next, and then leave. */
static bool enter(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_PARAGRAPH:
        print_paragraph(p, n->first, NULL, out);
        return false;
    case WM_NODE_HEADING:
        print_heading(p, n, out);
        return false;
    case WM_NODE_RULE: {
        bool line = print_top(p)->mode == MODE_LINE;
        print_begin(p, WM_NODE_RULE, out);
        wm_buffer_add_str(out, line ? "<hr />" : "----");
        return false;
    }
    case WM_NODE_LIST:
    case WM_NODE_GALLERY:
        return print_enter_list(p, n, out);
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        return print_enter_item(p, n, out);
    case WM_NODE_INDENT_PRE:
        print_indent_pre(p, n, out);
        return false;
    case WM_NODE_CODE_BLOCK:
        print_code_block(p, n, out);
        return false;
    case WM_NODE_BLOCKQUOTE:
        enter_quote(p, n, out);
        return true;
    case WM_NODE_HTML_BLOCK:
        print_html_block(p, n, out);
        return false;
    case WM_NODE_TABLE:
        print_enter_table(p, n, 0, out);
        return true;
    case WM_NODE_CAPTION:
        return print_enter_caption(p, n, out);
    case WM_NODE_ROW:
        print_enter_row(p, n, out);
        return true;
    case WM_NODE_CELL:
        return print_enter_cell(p, n, out);
    case WM_NODE_REFERENCES:
        print_references(p, n, out);
        return false;
    case WM_NODE_COMMENT:
        print_begin(p, WM_NODE_COMMENT, out);
        wm_buffer_add_slice(out, n->u.text);
        return false;
    case WM_NODE_CATEGORY:
        print_begin(p, WM_NODE_CATEGORY, out);
        print_category(p, n, out);
        return false;
    case WM_NODE_POEM:
        print_push(p, n, MODE_LINES, 0);
        return true;
    default:
        if (is_word(n)) { /* a link to another language, beside the categories */
            print_begin(p, WM_NODE_CATEGORY, out);
            print_inlines(p, n, n->next, print_top(p)->context, out);
        }
        return false;
    }
}

static void leave(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_LIST:
        print_leave_list(p, n, out);
        break;
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        print_leave_item(p, n, out);
        break;
    case WM_NODE_BLOCKQUOTE:
        leave_quote(p, out);
        break;
    case WM_NODE_TABLE:
        print_leave_table(p, n, out);
        break;
    case WM_NODE_CELL:
        print_leave_cell(p, n, out);
        break;
    case WM_NODE_CAPTION:
    case WM_NODE_ROW:
    case WM_NODE_POEM:
        print_pop(p);
        break;
    default:
        break;
    }
}

void print_block_run(wm_printer *p, const wm_node *from, const wm_node *stop, print_mode mode, unsigned context, wm_buffer *out)
{
    const wm_node *parent = from ? from->parent : NULL, *n = from;
    print_push(p, parent, mode, context);
    while (n && n != stop && !p->failed) {
        p->failed |= !wm_budget_tick(p->budget, 1);
        bool inside = enter(p, n, out);
        if (p->failed)
            return;
        if (inside && n->first) {
            n = n->first;
            continue;
        }
        if (inside)
            leave(p, n, out);
        while (n->parent != parent && !n->next) {
            n = n->parent;
            leave(p, n, out);
        }
        n = n->next;
    }
    if (p->failed)
        return;
    if (mode == MODE_TIGHT && print_top(p)->last != WM_NODE_PARAGRAPH && print_top(p)->last != WM_NODE_DOCUMENT)
        wm_buffer_add_char(out, '\n');
    print_pop(p);
}

/* ---- pages and pieces ---- */

static void start(wm_printer *p)
{
    p->frame_count = p->pending.count = p->pending.done = 0;
    p->quotes = p->html_lists = p->numbered = p->links = p->emphasis.captions = 0;
    p->emphasis.bold = p->emphasis.italic = p->emphasis.strike = p->emphasis.code = 0;
    p->fresh_line = p->in_note = p->in_block = p->pre = p->failed = false;
    p->spread = NULL;
    wm_buffer *buffers[] = {&p->label, &p->target, &p->scratch, &p->text, &p->markers};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_clear(buffers[i]);
}

wm_status wm_print_wikitext(wm_printer *p, const wm_doc *doc, int ns, wm_slice title, wm_buffer *out)
{
    start(p);
    p->budget = doc->arena.budget;
    (void)ns;
    (void)title;
    const wm_node *first = doc->root ? doc->root->first : NULL, *categories = doc->root ? doc->root->last : NULL;
    while (categories && is_word(categories) && categories->type != WM_NODE_COMMENT)
        categories = categories->prev;
    categories = categories ? categories->next : first;
    size_t before = out->size;
    if (first != categories)
        print_block_run(p, first, categories, MODE_LINES, 0, out);
    if (p->pending.done < p->pending.count) {
        wm_buffer_add_str(out, out->size > before ? "\n\n<references>\n" : "<references>\n");
        print_pending_notes(p, out);
        wm_buffer_add_str(out, "</references>");
    }
    if (categories && !p->failed) {
        if (out->size > before)
            wm_buffer_add_str(out, "\n\n");
        print_block_run(p, categories, NULL, MODE_LINES, 0, out);
    }
    bool failed = p->failed || out->failed || p->arena.failed || p->label.failed || p->target.failed || p->scratch.failed ||
                  p->text.failed || p->markers.failed;
    return failed ? WM_NO_MEMORY : WM_OK;
}
