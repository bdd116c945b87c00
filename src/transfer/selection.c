/* selection.c - which pages of a dump are written, and why others are not.
 *
 * SPDX-License-Identifier: MIT
 */
#include <limits.h>
#include <stdlib.h>

#include "transfer/choice.h"
#include "transfer/selection.h"

static const struct {
    const char *key, *text;
} verdicts[WM_VERDICTS] = {
    [WM_CONVERT] = {"converted", "converted"},
    [WM_SKIP_NAMESPACE] = {"namespace", "in other namespaces"},
    [WM_SKIP_UNLISTED] = {"unlisted", "not in the list of pages"},
    [WM_SKIP_UNCHOSEN] = {"unchosen", "not chosen"},
    [WM_SKIP_TITLE] = {"title", "without a valid title"},
    [WM_SKIP_NO_REVISION] = {"no_revision", "without a revision"},
    [WM_SKIP_MODEL] = {"model", "not wikitext"},
    [WM_SKIP_DELETED] = {"deleted_text", "with a deleted text"},
    [WM_SKIP_NO_TEXT] = {"no_text", "without a text"},
    [WM_SKIP_REDIRECT] = {"redirect", "redirects"},
    [WM_SKIP_OLD] = {"old", "not changed since"},
    [WM_SKIP_SUPERSEDED] = {"superseded", "older parts of a page"},
};

const char *wm_verdict_key(wm_verdict verdict)
{
    return verdicts[verdict].key;
}

const char *wm_verdict_text(wm_verdict verdict)
{
    return verdicts[verdict].text;
}

static wm_status add_namespace(wm_selection *selection, int ns, wm_error *error)
{
    for (size_t i = 0; i < selection->count; i++) {
        if (selection->namespaces[i] == ns)
            return WM_OK;
    }
    if (!WM_GROW(selection->namespaces, selection->capacity, selection->count + 1))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    int *namespaces = selection->namespaces;
    size_t at = selection->count++;
    for (; at && namespaces[at - 1] > ns; at--)
        namespaces[at] = namespaces[at - 1];
    namespaces[at] = ns;
    return WM_OK;
}

/* A number, a name of the wiki, or what people call the main namespace. */
static bool namespace_of(const wm_site *site, wm_slice name, int *ns)
{
    long number = 0;
    size_t i = 0;
    while (i < name.size && name.data[i] >= '0' && name.data[i] <= '9' && number < 1000000)
        number = number * 10 + (name.data[i++] - '0');
    if (i && i == name.size) {
        *ns = (int)number;
        return true;
    }
    if (wm_equal_nocase(name, WM_LIT("main")) || wm_equal_nocase(name, WM_LIT("(main)")) ||
        wm_equal_nocase(name, WM_LIT("page"))) {
        *ns = WM_NS_MAIN;
        return true;
    }
    return wm_site_find_namespace(site, name, ns) && *ns >= 0;
}

wm_status wm_selection_set_namespaces(wm_selection *selection, const wm_site *site, const char *list,
                                      wm_error *error)
{
    static const int defaults[] = {WM_NS_MAIN, WM_NS_PROJECT, WM_NS_HELP, WM_NS_CATEGORY, WM_NS_PORTAL};
    wm_status status = WM_OK;
    if (!list) {
        for (size_t i = 0; i < sizeof defaults / sizeof defaults[0] && status == WM_OK; i++)
            status = add_namespace(selection, defaults[i], error);
        return status;
    }
    wm_slice rest = wm_str(list);
    for (size_t from = 0; from <= rest.size && status == WM_OK;) {
        size_t comma = wm_find(rest, WM_LIT(","), from);
        size_t end = comma == WM_NONE ? rest.size : comma;
        wm_slice name = wm_trim(wm_sub(rest, from, end));
        int ns;
        if (wm_equal_nocase(name, WM_LIT("all")))
            selection->all_namespaces = true;
        else if (name.size == 0 || !namespace_of(site, name, &ns))
            return wm_fail(error, WM_USAGE,
                           "--namespaces: '%.*s' is no namespace of this wiki; give numbers or names "
                           "between commas, or all", WM_ARG(name));
        else
            status = add_namespace(selection, ns, error);
        from = end + 1;
    }
    return status;
}

void wm_selection_free(wm_selection *selection)
{
    free(selection->namespaces);
    wm_choice_free(selection->choice);
    memset(selection, 0, sizeof *selection);
}

bool wm_selection_wants(const wm_selection *selection, int ns)
{
    if (selection->all_namespaces)
        return true;
    for (size_t i = 0; i < selection->count; i++) {
        if (selection->namespaces[i] == ns)
            return true;
    }
    return false;
}

static wm_slice full_title(const wm_site *site, wm_arena *arena, const wm_title *title)
{
    wm_buffer full = {0};
    wm_title_whole(site, title, &full);
    if (full.failed)
        arena->failed = true;
    wm_slice copy = wm_arena_copy(arena, wm_buffer_slice(&full));
    wm_buffer_free(&full);
    return copy;
}

/* Whether the selected revision is a redirect; where to is in out->redirect. */
static bool is_redirect(const wm_site *site, wm_arena *arena, const wm_page *page, wm_judged *out)
{
    const wm_revision *revision = &page->revision;
    wm_title target;
    if (!revision->has_text) {
        out->redirect = page->redirect;
        return page->redirect.data != NULL;
    }
    wm_slice start = revision->text;
    if (start.size > WM_TEXT_START)
        start.size = WM_TEXT_START;
    if (!wm_redirect_target(site, arena, start, &target))
        return false;
    out->redirect = full_title(site, arena, &target);
    return true;
}

/* The pages of a scanned book are wikitext, too, with what stands around it in <noinclude>. */
static bool is_wikitext(const wm_revision *revision)
{
    return wm_equal(revision->model, WM_LIT("wikitext")) ||
           (wm_equal(revision->model, WM_LIT("proofread-page")) && !wm_equal(revision->format, WM_LIT("application/json")));
}

static wm_verdict judge(const wm_selection *selection, const wm_site *site, wm_arena *arena,
                        const wm_page *page, wm_judged *out)
{
    if (page->has_ns && !wm_selection_wants(selection, page->ns))
        return WM_SKIP_NAMESPACE;
    if (!wm_title_split(site, arena, page->title, page->has_ns, page->ns, &out->ns, &out->title)) {
        out->title = wm_slice_of(NULL, 0);
        return WM_SKIP_TITLE;
    }
    if (!wm_selection_wants(selection, out->ns))
        return WM_SKIP_NAMESPACE;
    if (selection->listed && !wm_pageset_has(selection->listed, out->ns, out->title)) {
        if (selection->redirects && page->has_revision && is_wikitext(&page->revision) && !page->revision.text_deleted)
            is_redirect(site, arena, page, out);
        return WM_SKIP_UNLISTED;
    }
    if (!page->has_revision)
        return WM_SKIP_NO_REVISION;
    if (!is_wikitext(&page->revision))
        return WM_SKIP_MODEL;
    if (page->revision.text_deleted)
        return WM_SKIP_DELETED;
    if (is_redirect(site, arena, page, out))
        return WM_SKIP_REDIRECT;
    if (!page->revision.has_text)
        return WM_SKIP_NO_TEXT;
    return WM_CONVERT;
}

wm_status wm_selection_judge(const wm_selection *selection, const wm_site *site, wm_arena *arena,
                             const wm_page *page, wm_judged *out)
{
    memset(out, 0, sizeof *out);
    out->ns = page->ns;
    out->verdict = judge(selection, site, arena, page, out);
    return arena->failed ? WM_NO_MEMORY : WM_OK;
}

static bool digits_only(wm_slice s)
{
    for (size_t i = 0; i < s.size; i++) {
        if (s.data[i] < '0' || s.data[i] > '9')
            return false;
    }
    return s.size > 0;
}

wm_status wm_revision_parse(const char *value, wm_revision_choice *out, wm_error *error)
{
    wm_slice text = wm_str(value);
    char iso[32] = "";
    if (wm_equal(text, WM_LIT("current"))) {
        out->by = WM_REVISION_CURRENT;
        out->value = 0;
        return WM_OK;
    }
    if (digits_only(text) && text.size < 14) {
        out->by = WM_REVISION_ID;
        out->value = (int64_t)strtoll(value, NULL, 10);
        return WM_OK;
    }
    out->by = WM_REVISION_TIME;
    if (digits_only(text) && text.size == 14) {
        const char *v = value;
        wm_buffer b = {0};
        wm_buffer_add_format(&b, "%.4s-%.2s-%.2sT%.2s:%.2s:%.2sZ", v, v + 4, v + 6, v + 8, v + 10, v + 12);
        if (b.size < sizeof iso && !b.failed)
            memcpy(iso, b.data, b.size);
        wm_buffer_free(&b);
    } else if (text.size == 10) {
        memcpy(iso, value, 10);
        memcpy(iso + 10, "T00:00:00Z", 10);
    } else if (text.size < sizeof iso) {
        memcpy(iso, value, text.size);
    }
    if (wm_time_parse(wm_str(iso), &out->value))
        return WM_OK;
    return wm_fail(error, WM_USAGE,
                   "--revision takes current, a revision's number or a time such as "
                   "2020-01-31T12:00:00Z, not '%s'", value);
}

static bool is_title(const wm_site *site, wm_arena *arena, wm_slice line, wm_title *title)
{
    return wm_title_parse(site, arena, line, WM_NS_MAIN, title) && !title->interwiki.size && title->text.size;
}

/* "Title|Target#section": no title holds a |. */
static wm_status add_redirect(wm_slice line, size_t bar, const wm_site *site, wm_arena *arena, wm_pageset *set, uint64_t *invalid)
{
    wm_title title, target;
    bool good = is_title(site, arena, wm_sub(line, 0, bar), &title) && is_title(site, arena, wm_sub(line, bar + 1, line.size), &target);
    *invalid += !good && !arena->failed;
    wm_status status = good ? wm_pageset_add_redirect(set, site, title.ns, title.text, full_title(site, arena, &target)) : WM_OK;
    return arena->failed ? WM_NO_MEMORY : status;
}

static wm_status add_line(wm_slice line, const wm_site *site, wm_arena *arena, wm_pageset *set, bool redirects,
                          uint64_t *invalid)
{
    /* A byte order mark is no part of a title, on whatever line it stands. */
    if (wm_starts_with(line, WM_LIT("\xef\xbb\xbf")))
        line = wm_sub(line, 3, line.size);
    line = wm_trim(line);
    if (line.size == 0)
        return WM_OK;
    wm_title title;
    wm_arena_reset(arena);
    size_t bar = redirects ? wm_find(line, WM_LIT("|"), 0) : WM_NONE;
    if (bar != WM_NONE)
        return add_redirect(line, bar, site, arena, set, invalid);
    if (!is_title(site, arena, line, &title)) {
        if (arena->failed)
            return WM_NO_MEMORY;
        ++*invalid;
        return WM_OK;
    }
    return wm_pageset_add(set, title.ns, title.text, NULL);
}

/* Takes the lines that end in piece; what is left of the last one stays in line. */
static wm_status add_lines(wm_slice piece, wm_buffer *line, const wm_site *site, wm_arena *arena,
                           wm_pageset *set, bool redirects, uint64_t *invalid)
{
    for (size_t from = 0; from < piece.size;) {
        const char *newline = memchr(piece.data + from, '\n', piece.size - from);
        size_t end = newline ? (size_t)(newline - piece.data) : piece.size;
        wm_buffer_add_slice(line, wm_sub(piece, from, end));
        from = end + 1;
        if (!newline)
            break;
        wm_status status = line->failed ? WM_NO_MEMORY
                                        : add_line(wm_buffer_slice(line), site, arena, set, redirects, invalid);
        if (status != WM_OK)
            return status;
        wm_buffer_clear(line);
    }
    return line->failed ? WM_NO_MEMORY : WM_OK;
}

wm_status wm_pages_read(const char *path, const wm_site *site, wm_pageset *set, bool redirects, uint64_t *invalid,
                        char hex[65], wm_error *error)
{
    wm_source *source;
    wm_status status = wm_source_open(path, &source, error);
    if (status != WM_OK)
        return status;
    wm_buffer line = {0};
    wm_arena arena = {0};
    wm_slice piece;
    wm_sha256 *hash = wm_sha256_new();
    while (hash && (status = wm_source_read(source, &piece, error)) == WM_OK) {
        wm_sha256_add(hash, piece.data, piece.size);
        status = add_lines(piece, &line, site, &arena, set, redirects, invalid);
        if (status != WM_OK)
            break;
    }
    if (status == WM_END)
        status = add_line(wm_buffer_slice(&line), site, &arena, set, redirects, invalid);
    char digest[65];
    if (!hash || !wm_sha256_end(hash, hex ? hex : digest))
        status = WM_NO_MEMORY;
    if (status == WM_NO_MEMORY)
        wm_fail(error, status, "out of memory reading %s", path);
    wm_buffer_free(&line);
    wm_arena_free(&arena);
    wm_source_close(source);
    return status;
}
