/* find_page.c - one page of a dump, without reading all of it where an index tells its place.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "transfer/selection.h"

enum { COLUMNS = 6 };

typedef struct search {
    const char *path;
    const wm_site *site;
    wm_title title;
    wm_slice name;      /* as it was asked for */
    wm_arena arena, scratch;
    wm_buffer text, piece;
    bool found, usable; /* usable: it is wikitext */
    int64_t time;
} search;

/* ---- the page -------------------------------------------------------------- */

static bool is_it(search *s, wm_slice title, bool has_ns, int ns_given)
{
    int ns;
    wm_slice text;
    wm_arena_reset(&s->scratch);
    return wm_title_split(s->site, &s->scratch, title, has_ns, ns_given, &ns, &text) && ns == s->title.ns &&
           wm_equal(text, s->title.text);
}

/* Of several elements the one with the latest revision counts. */
static wm_status take_page(void *user, const wm_page *page)
{
    search *s = user;
    const wm_revision *v = &page->revision;
    if (!is_it(s, page->title, page->has_ns, page->ns) || (s->found && v->time < s->time))
        return s->scratch.failed ? WM_NO_MEMORY : WM_OK;
    s->found = true;
    s->time = v->time;
    s->usable = page->has_revision && v->has_text && !v->text_deleted &&
                (wm_equal(v->model, WM_LIT("wikitext")) || wm_equal(v->model, WM_LIT("proofread-page")));
    wm_buffer_clear(&s->text);
    wm_buffer_add_slice(&s->text, s->usable ? v->text : WM_LIT(""));
    return s->text.failed ? WM_NO_MEMORY : WM_OK;
}

/* ---- without an index ------------------------------------------------------ */

/* To the end: another element may have a later revision. */
static wm_status read_through(search *s, wm_error *error)
{
    wm_dump *dump = NULL;
    wm_dump_options options = {.memory = 0};
    wm_status status = wm_dump_open(&s->path, 1, &options, &dump, error);
    if (status == WM_OK)
        status = wm_dump_read(dump, NULL, take_page, s, error);
    wm_dump_close(dump);
    return status == WM_NO_MEMORY ? wm_fail(error, status, "out of memory") : status;
}

/* ---- with one -------------------------------------------------------------- */

/* Reads the element that begins there. */
static wm_status read_element(search *s, bool block, uint64_t place, uint64_t skip, wm_error *error)
{
    static const char root[] = "<mediawiki>";
    wm_source *source;
    wm_slice data, end = WM_LIT("</page>");
    size_t seen = sizeof root - 1, at = WM_NONE;
    wm_status status = wm_source_open_part(s->path, block ? WM_RESTART_BLOCK : WM_RESTART_BYTE, place, &source, error);
    if (status != WM_OK)
        return status;
    wm_buffer_clear(&s->piece);
    wm_buffer_add_str(&s->piece, root);
    while (at == WM_NONE && (status = wm_source_read(source, &data, error)) == WM_OK && !s->piece.failed) {
        size_t pass = skip < data.size ? (size_t)skip : data.size;
        skip -= pass;
        wm_buffer_add_slice(&s->piece, wm_sub(data, pass, data.size));
        at = wm_find(wm_buffer_slice(&s->piece), end, seen);
        seen = s->piece.size > end.size + sizeof root ? s->piece.size - end.size : seen;
    }
    wm_source_close(source);
    if (s->piece.failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (at == WM_NONE)
        return status == WM_END ? wm_fail(error, WM_BAD_INPUT, "%s: no page begins where the index says", s->path) : status;
    s->piece.size = at + end.size;
    wm_buffer_add_str(&s->piece, "</mediawiki>");
    return s->piece.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : WM_OK;
}

static wm_status take_element(search *s, bool block, uint64_t place, uint64_t skip, wm_error *error)
{
    wm_dump *dump = NULL;
    bool before = s->found;
    wm_error own = WM_ERROR_INIT;
    wm_status status = read_element(s, block, place, skip, &own);
    if (status != WM_OK) {
        wm_fail(error, status, "%s: the index may be of another dump", own.message ? own.message : s->path);
        wm_error_clear(&own);
        return status;
    }
    s->found = false;
    status = wm_dump_open_memory(wm_buffer_slice(&s->piece), s->path, NULL, &dump, &own);
    if (status == WM_OK)
        status = wm_dump_read(dump, NULL, take_page, s, &own);
    wm_dump_close(dump);
    if (status == WM_NO_MEMORY)
        wm_fail(error, status, "out of memory");
    else if (status != WM_OK || !s->found)
        status = wm_fail(error, WM_BAD_INPUT, "%s: the index is of another dump: the page is not where it says", s->path);
    s->found = s->found || before;
    wm_error_clear(&own);
    return status;
}

/* The columns of an index by the names in its first line. */
typedef struct columns {
    size_t offset, ns, title, file, block, within;
} columns;

static wm_slice cell(wm_slice line, size_t column)
{
    size_t from = 0;
    for (; column && from != WM_NONE; column--) {
        size_t tab = wm_find(line, WM_LIT("\t"), from);
        from = tab == WM_NONE ? WM_NONE : tab + 1;
    }
    if (from == WM_NONE)
        return WM_LIT("");
    size_t end = wm_find(line, WM_LIT("\t"), from);
    return wm_sub(line, from, end == WM_NONE ? line.size : end);
}

static bool read_columns(wm_slice line, columns *c)
{
    static const char *const names[COLUMNS] = {"offset", "ns", "title", "file", "block", "within"};
    size_t *places[COLUMNS] = {&c->offset, &c->ns, &c->title, &c->file, &c->block, &c->within};
    for (size_t k = 0; k < COLUMNS; k++) {
        *places[k] = WM_NONE;
        for (size_t i = 0; i < 16 && *places[k] == WM_NONE; i++)
            if (wm_equal(cell(line, i), wm_str(names[k])))
                *places[k] = i;
    }
    return c->offset != WM_NONE && c->ns != WM_NONE && c->title != WM_NONE;
}

static bool number(wm_slice s, uint64_t *value)
{
    *value = 0;
    for (size_t i = 0; i < s.size; i++) {
        if (s.data[i] < '0' || s.data[i] > '9' || *value > (UINT64_MAX - 9) / 10)
            return false;
        *value = *value * 10 + (uint64_t)(s.data[i] - '0');
    }
    return s.size > 0;
}

static wm_status take_line(search *s, const columns *c, wm_slice line, wm_error *error)
{
    uint64_t offset, block, within, ns = 0;
    wm_slice ns_cell = cell(line, c->ns), file = c->file == WM_NONE ? WM_LIT("") : cell(line, c->file);
    bool negative = ns_cell.size && ns_cell.data[0] == '-';
    if (negative || !number(ns_cell, &ns) || ns > 100000 || !number(cell(line, c->offset), &offset) ||
        (file.size && !wm_equal(file, wm_str(s->path))))
        return WM_OK;
    if (!is_it(s, cell(line, c->title), true, (int)ns))
        return s->scratch.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : WM_OK;
    if (c->block == WM_NONE || !number(cell(line, c->block), &block) || !number(cell(line, c->within), &within))
        return take_element(s, false, offset, 0, error);
    return take_element(s, true, block, within, error);
}

static bool is_plain(const char *path)
{
    wm_source *source;
    wm_error error = WM_ERROR_INIT;
    bool plain = wm_source_open(path, &source, &error) == WM_OK;
    if (plain) {
        plain = strcmp(wm_source_format(source), "plain") == 0;
        wm_source_close(source);
    }
    wm_error_clear(&error);
    return plain;
}

static wm_status read_index(search *s, const char *index, wm_error *error)
{
    FILE *in = fopen(index, "re");
    if (!in)
        return wm_fail_errno(error, errno, "cannot open %s", index);
    char *line = NULL;
    size_t room = 0;
    ssize_t n = getline(&line, &room, in);
    columns c;
    wm_status status = WM_OK;
    if (n < 0 || !read_columns(wm_trim(wm_slice_of(line, (size_t)n)), &c) || (c.block == WM_NONE && !is_plain(s->path)))
        status = wm_fail(error, WM_BAD_INPUT, "%s is no index of %s; make it with: wikimd index --blocks", index, s->path);
    while (status == WM_OK && (n = getline(&line, &room, in)) >= 0) {
        wm_slice text = wm_slice_of(line, (size_t)n);
        if (text.size && text.data[text.size - 1] == '\n')
            text.size--;
        status = take_line(s, &c, text, error);
    }
    if (status == WM_OK && ferror(in))
        status = wm_fail_errno(error, errno, "cannot read %s", index);
    free(line);
    fclose(in);
    return status;
}

wm_status wm_dump_find_page(const char *dump, const char *index, const wm_site *site, wm_slice title, wm_string *out,
                            wm_error *error)
{
    search s = {.path = dump, .site = site, .name = title};
    wm_status status = WM_OK;
    if (!wm_title_parse(site, &s.arena, title, WM_NS_MAIN, &s.title) || s.title.interwiki.size || !s.title.text.size)
        status = wm_fail(error, s.arena.failed ? WM_NO_MEMORY : WM_USAGE, "'%.*s' is not a valid title", WM_ARG(title));
    if (status == WM_OK)
        status = index ? read_index(&s, index, error) : read_through(&s, error);
    if (status == WM_OK && !s.found)
        status = wm_fail(error, WM_BAD_INPUT, "%s: the dump has no page '%.*s'", dump, WM_ARG(title));
    else if (status == WM_OK && !s.usable)
        status = wm_fail(error, WM_BAD_INPUT, "%s: the page '%.*s' has no wikitext", dump, WM_ARG(title));
    if (status == WM_OK) {
        size_t size = 0;
        out->data = wm_buffer_detach(&s.text, &size);
        out->size = size;
        if (!out->data)
            status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    wm_buffer_free(&s.text);
    wm_buffer_free(&s.piece);
    wm_arena_free(&s.arena);
    wm_arena_free(&s.scratch);
    return status;
}
