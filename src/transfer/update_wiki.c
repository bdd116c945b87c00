/* update_wiki.c - what became of a tree's pages in a wiki that answers over the network.
 *
 * SPDX-License-Identifier: MIT
 *
 * The dump of the tree tells the revision that each page had. The wiki tells, for five hundred pages a request, the revision
 * that each has now. What differs is fetched. What the wiki has no more counts no more: the ids of the pages that still
 * count stand in a list beside the file, for an update that is interrupted, and for the next one.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "io/outfile.h"
#include "transfer/update_wiki.h"

#define BESIDE ".wikimd/"
#define FETCHED BESIDE "fetched-"

/* A page of the dump. */
typedef struct known_page {
    int64_t id, latest;
    uint64_t title;         /* its hash */
    uint64_t start, end;    /* in the file of the update before; 0: it is in another */
    bool kept, met;
} known_page;

typedef struct comparison {
    wm_update_wiki *w;
    wm_fetch fetch;
    wm_fetch_options options;
    known_page *pages;
    size_t count, capacity;
    bool *listed;           /* of the wiki's namespaces: there are pages in the dump */
    size_t before;          /* which of the files an update made before; WM_NONE: none */
    int64_t *counted;       /* ids that counted after the update before, ascending; NULL: all */
    size_t counted_count;
    const char *const *paths; /* of the dump */
    const volatile int *stop;
} comparison;

static wm_status out_of_memory(wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "out of memory");
}

/* ---- lists of ids ------------------------------------------------------------------------------------ */

static int by_number(const void *a, const void *b)
{
    int64_t x, y;
    memcpy(&x, a, sizeof x);
    memcpy(&y, b, sizeof y);
    return x < y ? -1 : x > y;
}

static bool has_id(const int64_t *ids, size_t count, int64_t id)
{
    return count && bsearch(&id, ids, count, sizeof *ids, by_number);
}

/* "fetched-2.xml" has its list in "fetched-2.xml.kept". */
static const char *list_path(wm_slice file, wm_buffer *path)
{
    wm_buffer_clear(path);
    wm_buffer_add_slice(path, file);
    wm_buffer_add_str(path, ".kept");
    return wm_buffer_cstr(path);
}

static wm_status keep_list(const wm_update_wiki *w, wm_error *error)
{
    wm_buffer path = {0}, text = {0};
    wm_outfile file = {0};
    for (size_t i = 0; i < w->kept_count; i++)
        wm_buffer_add_format(&text, "%" PRId64 "\n", w->kept[i]);
    const char *name = list_path(wm_buffer_slice(&w->path), &path);
    wm_status status = name && !text.failed ? wm_outfile_open(&file, name, error) : out_of_memory(error);
    if (status == WM_OK) {
        wm_outfile_write(&file, wm_buffer_slice(&text));
        status = wm_outfile_keep(&file, error);
    }
    wm_buffer_free(&path);
    wm_buffer_free(&text);
    return status;
}

static wm_status recall_list(wm_slice of, int64_t **ids, size_t *count, wm_error *error)
{
    wm_buffer path = {0};
    const char *name = list_path(of, &path);
    FILE *file = name ? fopen(name, "r") : NULL;
    int64_t id;
    size_t capacity = 0;
    wm_status status = WM_OK;
    if (!file)
        status = name ? wm_fail(error, WM_BAD_INPUT, "%s is gone; fetch the wiki's pages and export them anew", name) : out_of_memory(error);
    while (status == WM_OK && fscanf(file, "%" SCNd64, &id) == 1) {
        if (WM_GROW(*ids, capacity, *count + 1))
            (*ids)[(*count)++] = id;
        else
            status = out_of_memory(error);
    }
    if (file)
        fclose(file);
    wm_buffer_free(&path);
    return status;
}

/* ---- the dump ---------------------------------------------------------------------------------------- */

static wm_status take_known(void *user, const wm_page *page)
{
    comparison *c = user;
    if (!WM_GROW(c->pages, c->capacity, c->count + 1))
        return WM_NO_MEMORY;
    bool before = page->file == c->before, beside = strstr(c->paths[page->file], "/" BESIDE) != NULL;
    if (c->counted && !beside && !has_id(c->counted, c->counted_count, page->id))
        return WM_OK;
    for (size_t i = 0; i < c->fetch.namespace_count; i++)
        c->listed[i] = c->listed[i] || c->fetch.namespaces[i] == page->ns;
    c->pages[c->count++] = (known_page){.id = page->id, .latest = page->latest_id, .title = wm_hash(page->title), .start = before ? page->offset : 0,
                                        .end = before ? page->end : 0};
    return WM_OK;
}

static int by_id(const void *a, const void *b)
{
    const known_page *x = a, *y = b;
    if (x->id != y->id)
        return x->id < y->id ? -1 : 1;
    return x->latest > y->latest ? -1 : x->latest < y->latest;
}

/* Of several elements of a page, the latest counts. */
static void sort_known(comparison *c)
{
    size_t kept = 0;
    if (c->count)
        qsort(c->pages, c->count, sizeof *c->pages, by_id);
    for (size_t i = 0; i < c->count; i++)
        if (!i || c->pages[i].id != c->pages[kept - 1].id)
            c->pages[kept++] = c->pages[i];
    c->count = kept;
}

static wm_status read_known(comparison *c, const wm_changes_info *info, wm_error *error)
{
    wm_dump *dump = NULL;
    wm_dump_options options = {.text_limit = WM_TEXT_START, .stop = c->stop};
    c->paths = info->dump_paths;
    c->listed = calloc(c->fetch.namespace_count + 1, sizeof *c->listed);
    if (!c->listed)
        return out_of_memory(error);
    wm_status status = wm_dump_open(info->dump_paths, info->dump_count, &options, &dump, error);
    if (status == WM_OK) {
        wm_dump_set_jobs(dump, (unsigned)wm_run_jobs(0));
        status = wm_dump_read(dump, NULL, take_known, c, error);
    }
    wm_dump_close(dump);
    if (status == WM_NO_MEMORY)
        return out_of_memory(error);
    sort_known(c);
    c->w->known = c->count;
    return status;
}

/* ---- the wiki ------------------------------------------------------------------------------------------- */

static wm_status take_listed(void *user, const wm_wiki_page *page, wm_error *error)
{
    comparison *c = user;
    /* An id is what a page begins with. */
    known_page *p = c->count ? bsearch(&page->id, c->pages, c->count, sizeof *c->pages, by_number) : NULL;
    if (p)
        p->met = true;
    if (p && page->latest && p->latest == page->latest && p->title == wm_hash(page->title)) {
        p->kept = true;
        return WM_OK;
    }
    c->w->changed++;
    return wm_fetch_journal_list(&c->fetch.journal, page->id) ? WM_OK : out_of_memory(error);
}

/* Namespaces that the tree has files of, and those of the dump's pages: templates, for a tree where they are expanded. */
static wm_status list_all(comparison *c, const wm_tree_settings *was, wm_error *error)
{
    wm_selection wanted = {0};
    wm_fetch *f = &c->fetch;
    wm_status status = wm_selection_set_namespaces(&wanted, f->site, was->pages && !was->namespaces ? "all" : was->namespaces, error);
    for (size_t i = 0; i < f->namespace_count && status == WM_OK; i++) {
        bool listed = c->listed[i] || wanted.all_namespaces;
        for (size_t n = 0; n < wanted.count; n++)
            listed = listed || wanted.namespaces[n] == f->namespaces[i];
        if (listed && f->namespaces[i] >= 0)
            status = wm_wiki_list_namespace(f->wiki, f->namespaces[i], take_listed, c, error);
    }
    wm_selection_free(&wanted);
    return status;
}

/* ---- what counts ---------------------------------------------------------------------------------------- */

static wm_status collect_kept(comparison *c, wm_error *error)
{
    wm_update_wiki *w = c->w;
    for (size_t i = 0; i < c->count; i++) {
        w->gone += !c->pages[i].met;
        if (!c->pages[i].kept)
            continue;
        if (!WM_GROW(w->kept, w->kept_capacity, w->kept_count + 1))
            return out_of_memory(error);
        w->kept[w->kept_count++] = c->pages[i].id;
    }
    return WM_OK;
}

/* The pages of the update before that are still as they were go into the new file. */
static wm_status copy_before(comparison *c, wm_error *error)
{
    char piece[65536];
    wm_status status = WM_OK;
    FILE *file = c->w->before.size ? fopen(wm_buffer_cstr(&c->w->before), "rb") : NULL;
    for (size_t i = 0; file && i < c->count && status == WM_OK; i++) {
        const known_page *p = &c->pages[i];
        if (!p->kept || p->end <= p->start)
            continue;
        bool good = fseeko(file, (off_t)p->start, SEEK_SET) == 0;
        status = wm_fetch_journal_write(&c->fetch.journal, WM_LIT("  "), error);
        for (uint64_t left = p->end - p->start; good && left && status == WM_OK;) {
            size_t want = left < sizeof piece ? (size_t)left : sizeof piece, got = fread(piece, 1, want, file);
            good = got > 0;
            left -= got;
            status = wm_fetch_journal_write(&c->fetch.journal, wm_slice_of(piece, got), error);
        }
        if (status == WM_OK && !good)
            status = wm_fail(error, WM_SYSTEM, "cannot read %s", wm_buffer_cstr(&c->w->before));
        if (status == WM_OK)
            status = wm_fetch_journal_write(&c->fetch.journal, WM_LIT("\n"), error);
    }
    if (file)
        fclose(file);
    return status;
}

/* ---- the files ------------------------------------------------------------------------------------------- */

/* A number of so many digits that one more does not fit names a dump of somebody else's. */
static bool is_fetched(const char *path, long *number)
{
    static const char begin[] = "/fetched-";
    const char *name = strrchr(path, '/');
    if (!name || strncmp(name, begin, sizeof begin - 1) != 0)
        return false;
    name += sizeof begin - 1;
    size_t digits = strspn(name, "0123456789");
    if (!digits || digits > 9 || strcmp(name + digits, ".xml") != 0)
        return false;
    *number = strtol(name, NULL, 10);
    return true;
}

/* The state's own strings go when it is closed. */
static const char *keep_path(wm_update_wiki *w, const char *path)
{
    size_t size = strlen(path) + 1;
    char *copy = wm_arena_alloc(&w->arena, size);
    if (copy)
        memcpy(copy, path, size);
    return copy;
}

/* Names the new file: the one of an interrupted update, which the state may name already, or the next one. */
static wm_status name_files(wm_update_wiki *w, const char *tree, const wm_changes_info *info, bool *resumes, size_t *before, wm_error *error)
{
    long number = 0, last = 0;
    *before = WM_NONE;
    w->dumps = calloc(info->dump_count + 1, sizeof *w->dumps);
    for (size_t i = 0; i < info->dump_count && w->dumps; i++) {
        if (!is_fetched(info->dump_paths[i], &number)) {
            w->dumps[w->dump_count++] = keep_path(w, info->dump_paths[i]);
            continue;
        }
        *before = i;
        last = number;
        wm_buffer_clear(&w->before);
        wm_buffer_add_str(&w->before, info->dump_paths[i]);
    }
    wm_buffer_add_format(&w->name, FETCHED "%ld.xml", last);
    *resumes = info->update.size > 0;
    if (last && *resumes && wm_find(info->update, wm_buffer_slice(&w->name), 0) != WM_NONE) {
        wm_buffer_clear(&w->before);
        wm_buffer_add_format(&w->before, "%s/" FETCHED "%ld.xml", tree, last - 1);
    } else {
        wm_buffer_clear(&w->name);
        wm_buffer_add_format(&w->name, FETCHED "%ld.xml", last + 1);
    }
    wm_buffer_add_format(&w->path, "%s/%.*s", tree, WM_ARG(wm_buffer_slice(&w->name)));
    if (!w->dumps || w->arena.failed || w->before.failed || !wm_buffer_cstr(&w->name) || !wm_buffer_cstr(&w->path))
        return out_of_memory(error);
    w->dumps[w->dump_count++] = w->path.data;
    return WM_OK;
}

/* ---- the run ----------------------------------------------------------------------------------------------- */

/* The journal of one that was cut is not taken up: the wiki has gone on, and what was fetched is little. */
static wm_status compare(comparison *c, const wm_changes_info *info, const wm_tree_settings *was, bool *same, wm_error *error)
{
    wm_fetch *f = &c->fetch;
    wm_status status = wm_fetch_open(f);
    if (status == WM_OK && f->journal.resumed) {
        wm_fetch_journal_remove(&f->journal);
        wm_fetch_journal_close(&f->journal);
        wm_wiki_close(f->wiki);
        wm_site_free(f->site);
        f->wiki = NULL;
        f->site = NULL;
        f->namespace_count = 0;
        status = wm_fetch_open(f);
    }
    if (status != WM_OK)
        return wm_fail(error, status, "%s", f->error.message ? f->error.message : "the wiki cannot be asked");
    status = read_known(c, info, error);
    if (status == WM_OK)
        status = list_all(c, was, error);
    if (status == WM_OK)
        status = collect_kept(c, error);
    *same = status == WM_OK && !f->journal.count && !c->w->gone;
    if (status != WM_OK || *same) {
        wm_fetch_journal_remove(&f->journal);
        return status;
    }
    status = wm_fetch_journal_begin(&f->journal, error);
    if (status == WM_OK)
        status = copy_before(c, error);
    if (status == WM_OK && (wm_fetch_pages(f) != WM_OK || wm_fetch_write(f) != WM_OK))
        status = wm_fail(error, f->error.status ? f->error.status : WM_INTERRUPTED, "%s", f->error.message ? f->error.message : "interrupted");
    return status == WM_OK ? keep_list(c->w, error) : status;
}

wm_status wm_update_wiki_read(wm_update_wiki *w, const wm_api_options *api, const char *tree, const wm_changes_info *info,
                              const wm_tree_settings *was, wm_messages *messages, wm_report *report, bool *same, wm_error *error)
{
    bool resumes;
    *same = false;
    comparison *c = calloc(1, sizeof *c);
    if (!c)
        return out_of_memory(error);
    wm_status status = name_files(w, tree, info, &resumes, &c->before, error);
    if (status == WM_OK && resumes) {
        status = recall_list(wm_buffer_slice(&w->path), &w->kept, &w->kept_count, error);
    } else if (status == WM_OK) {
        wm_fetch_options_init(&c->options);
        c->options.wiki = *api;
        c->options.output = w->path.data;
        c->w = w;
        c->stop = messages->stop;
        c->fetch.o = &c->options;
        c->fetch.messages = messages;
        c->fetch.report = report;
        wm_progress_init(&c->fetch.progress, messages);
        if (w->before.size)
            status = recall_list(wm_buffer_slice(&w->before), &c->counted, &c->counted_count, error);
        if (status == WM_OK)
            status = compare(c, info, was, same, error);
        if (status == WM_OK)
            wm_message_note(messages, "%-10s %" PRIu64 " pages to fetch, %" PRIu64 " gone, %zu as they were; %" PRIu64 " requests", "wiki",
                            w->changed, w->gone, w->kept_count, wm_wiki_get_counts(c->fetch.wiki).requests);
        wm_fetch_release(&c->fetch);
        wm_error_clear(&c->fetch.error);
    }
    free(c->counted);
    free(c->listed);
    free(c->pages);
    free(c);
    return status;
}

const char *wm_update_wiki_name(const wm_update_wiki *w, size_t i)
{
    size_t before = w->path.size - w->name.size; /* the tree and a slash */
    const char *path = w->dumps[i];
    return strncmp(path, w->path.data, before) == 0 && strncmp(path + before, BESIDE, strlen(BESIDE)) == 0 ? path + before : NULL;
}

bool wm_update_wiki_counts(const wm_update_wiki *w, size_t file, int64_t page_id)
{
    return file + 1 >= w->dump_count || has_id(w->kept, w->kept_count, page_id);
}

void wm_update_wiki_done(wm_update_wiki *w)
{
    wm_buffer path = {0};
    if (w->before.size && list_path(wm_buffer_slice(&w->before), &path))
        unlink(path.data);
    if (w->before.size && wm_buffer_cstr(&w->before))
        unlink(w->before.data);
    wm_buffer_free(&path);
}

void wm_update_wiki_free(wm_update_wiki *w)
{
    wm_buffer_free(&w->name);
    wm_buffer_free(&w->path);
    wm_buffer_free(&w->before);
    wm_arena_free(&w->arena);
    free(w->kept);
    free(w->dumps);
}
