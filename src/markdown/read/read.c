/* read.c - Markdown to tree: the reader and the order of its work.
 *
 * SPDX-License-Identifier: MIT
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>

#include "markdown/read/read_private.h"

/* cmark-gfm keeps its extensions in a list of its own, made once. */
static pthread_once_t registered = PTHREAD_ONCE_INIT;

void read_ready(void)
{
    pthread_once(&registered, cmark_gfm_core_extensions_ensure_registered);
}

wm_markdown_reader *wm_markdown_reader_new(const wm_site *site, const wm_read_options *options)
{
    reader *r = calloc(1, sizeof *r);
    if (!r)
        return NULL;
    read_ready();
    r->site = site;
    if (options)
        r->options = *options;
    r->style = md_style_of(r->options.style);
    return r;
}

void wm_markdown_reader_free(wm_markdown_reader *r)
{
    if (!r)
        return;
    wm_arena_free(&r->pool.arena);
    wm_buffer *buffers[] = {&r->prepared.text, &r->text, &r->scratch, &r->url, &r->number};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    free(r->prepared.lines);
    free(r->prepared.hidden);
    free(r->notes.marks);
    free(r->notes.items);
    free(r->notes.definitions);
    free(r->notes.labels);
    free(r->notes.added);
    free(r->prepared.links.lines);
    free(r->prepared.links.urls);
    free(r->html.tags);
    free(r->html.frames);
    free(r->html.stack);
    free(r->html.open);
    free(r->page_links.items);
    free(r->html.quotes);
    free(r->html.beginnings);
    free(r);
}

void wm_markdown_reader_set_warning(wm_markdown_reader *r, wm_read_warning warning, void *user)
{
    r->warning = warning;
    r->warning_user = user;
}

void wm_markdown_reader_set_budget(wm_markdown_reader *r, wm_budget *budget)
{
    wm_arena_free(&r->pool.arena);
    r->pool.arena.budget = budget;
}

void wm_markdown_reader_set_before(wm_markdown_reader *r, wm_slice before, bool notes)
{
    r->notes.had_none = before.size && !notes;
    r->prepared.before = before;
}

void wm_markdown_reader_set_grown(wm_markdown_reader *r, bool categories, wm_slice notes)
{
    r->grown = categories;
    r->notes.grown = notes;
}

void wm_markdown_reader_set_part(wm_markdown_reader *r, bool part, uint32_t notes)
{
    r->notes.part = part;
    r->notes.elsewhere = part ? notes : 0;
}

void wm_markdown_reader_set_numbers_missing(wm_markdown_reader *r, bool missing)
{
    r->numbers.missing = missing;
}

void wm_markdown_reader_set_lists(wm_markdown_reader *r, wm_read_lists lists)
{
    r->lists_read = lists;
}

bool read_grow(reader *r, void *array, size_t *capacity, size_t count, size_t element)
{
    if (wm_budget_grow(r->pool.arena.budget, array, capacity, count, element))
        return true;
    r->failed = true;
    return false;
}

void read_warn(reader *r, uint32_t line, const char *format, ...)
{
    if (!r->warning)
        return;
    char message[400];
    va_list arguments;
    va_start(arguments, format);
    int size = vsnprintf(message, sizeof message, format, arguments);
    va_end(arguments);
    /* of one line, and no character of it in half */
    for (char *p = message; *p; p++)
        *p = *p == '\n' || *p == '\r' ? ' ' : *p;
    if (size >= (int)sizeof message)
        message[wm_utf8_valid_prefix(wm_str(message))] = '\0';
    /* the prepared text lacks the lines of the header */
    size_t before = 1;
    for (size_t i = 0; line && r->prepared.line_count && i < r->prepared.lines[0]; i++)
        before += r->source.data[i] == '\n';
    r->warning(r->warning_user, line ? line + before - 1 : 0, message);
}

wm_slice read_keep(reader *r, wm_slice s)
{
    wm_slice kept = wm_arena_copy(&r->doc->arena, s);
    r->failed |= r->doc->arena.failed;
    return kept;
}

wm_node *read_add(reader *r, wm_node_type type)
{
    wm_node *n = wm_node_new(r->doc, type, r->span.start, r->span.end);
    if (!n) {
        r->failed = true;
        return NULL;
    }
    wm_node_append(r->at, n);
    return n;
}

wm_node *read_open(reader *r, wm_node_type type)
{
    read_flush(r);
    wm_node *n = read_add(r, type);
    if (n)
        r->at = n;
    return n;
}

void read_close(reader *r)
{
    read_flush(r);
    if (r->at->parent)
        r->at = r->at->parent;
}

static void reset(reader *r, wm_doc *doc)
{
    wm_buffer *buffers[] = {&r->prepared.text, &r->text, &r->scratch, &r->url, &r->number};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_clear(buffers[i]);
    r->doc = doc;
    r->notes.definition_count = r->notes.mark_count = r->notes.label_count = r->notes.added_count = r->notes.count = 0;
    r->prepared.line_count = r->prepared.hidden_count = r->prepared.looks = r->page_links.count = 0;
    r->html.quote_count = r->html.tag_count = r->html.frame_count = 0;
    r->numbers.last = 0;
    r->notes.last = r->notes.inside = r->notes.begun = 0;
    r->notes.list = NULL;
    r->notes.source = NULL;
    r->prepared.has_title = false;
    r->in_cell = r->html_text = r->own_sections = r->failed = false;
    r->prepared.front = wm_slice_of(NULL, 0);
    r->prepared.markers = 0;
    r->prepared.body_lines = 0;
    memset(&r->prepared.guard, 0, sizeof r->prepared.guard);
    memset(&r->info, 0, sizeof r->info);
    memset(&r->span, 0, sizeof r->span);
}

/* cmark-gfm keeps the characters that extensions look at in one table for all threads. A parser adds those of
 * its extensions when it begins and removes them when it is done, also for parsers that other threads are
 * running: these then take ~~ for text. So one thread at a time uses that extension, and only for a page that
 * needs it. */
static pthread_mutex_t striking = PTHREAD_MUTEX_INITIALIZER;

bool read_lock(wm_slice markdown)
{
    return markdown.size && memchr(markdown.data, '~', markdown.size) && pthread_mutex_lock(&striking) == 0;
}

void read_unlock(bool locked)
{
    if (locked)
        pthread_mutex_unlock(&striking);
}

/* cmark-gfm gets whole lines, so many that somebody looks in between whether to stop. */
static size_t piece_end(wm_slice s, size_t at)
{
    enum { PIECE = 256 * 1024 };
    if (s.size - at <= PIECE)
        return s.size;
    const char *newline = memchr(s.data + at + PIECE, '\n', s.size - at - PIECE);
    return newline ? (size_t)(newline - s.data) + 1 : s.size;
}

cmark_node *read_parse(wm_slice markdown, bool locked, int options, cmark_mem *memory)
{
    const char *const extensions[] = {"table", locked ? "strikethrough" : NULL};
    cmark_parser *parser = memory ? cmark_parser_new_with_mem(options, memory) : cmark_parser_new(options);
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions && extensions[i]; i++) {
        cmark_syntax_extension *extension = cmark_find_syntax_extension(extensions[i]);
        if (extension)
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    if (!markdown.size)
        cmark_parser_feed(parser, "", 0);
    for (size_t at = 0, end; at < markdown.size; at = end) {
        end = piece_end(markdown, at);
        cmark_parser_feed(parser, markdown.data + at, end - at);
        if (memory)
            read_pool_look();
    }
    cmark_node *document = cmark_parser_finish(parser);
    if (!memory)
        cmark_parser_free(parser);
    return document;
}

/* Asking a node for its text allocates, too, so the pool is entered until the last one was seen. */
static void read_tree(reader *r)
{
    wm_slice prepared = wm_buffer_slice(&r->prepared.text);
    volatile bool locked = false; /* across the jump */
    cmark_mem *memory = read_pool_enter(&r->pool);
    if (setjmp(r->pool.out_of_memory) == 0) {
        locked = read_lock(prepared);
        cmark_node *document = read_parse(prepared, locked, CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES, memory);
        read_unlock(locked);
        locked = false;
        read_blocks(r, document);
    } else {
        r->failed = true;
    }
    read_unlock(locked);
    read_pool_leave();
}

wm_status wm_read_markdown(wm_markdown_reader *r, wm_doc *doc, wm_slice markdown, int ns, wm_slice title, wm_read_info *info)
{
    wm_doc_reset(doc);
    if (info)
        memset(info, 0, sizeof *info);
    if (markdown.size > INT32_MAX)
        return WM_BAD_INPUT;
    reset(r, doc);
    r->source = doc->source = markdown;
    r->ns = ns;
    r->title = title;
    doc->root = wm_node_new(doc, WM_NODE_DOCUMENT, 0, (uint32_t)markdown.size);
    if (!doc->root)
        return WM_NO_MEMORY;
    r->at = doc->root;
    read_begin_origins(r);
    read_prepare(r, markdown);
    if (!r->failed && !r->prepared.text.failed) {
        read_tree(r);
        read_finish_quotes(r);
        read_finish_notes(r);
        read_finish_definitions(r);
        read_finish_page(r);
        read_finish_pictures(r);
        read_finish_front(r);
        read_finish_anchors(r);
        wm_arena_reset(&r->pool.arena);
    }
    if (info)
        *info = r->info;
    r->doc = NULL;
    bool failed = r->failed || doc->arena.failed || r->prepared.text.failed || r->text.failed || r->scratch.failed ||
                  r->url.failed || r->number.failed;
    return failed ? WM_NO_MEMORY : WM_OK;
}
