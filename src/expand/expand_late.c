/* expand_late.c - texts that are read from a dump when they are asked for.
 *
 * SPDX-License-Identifier: MIT
 *
 * The file of titles says where a page begins, and where decoding can begin before it. Decoding is what takes time, so
 * templates and modules that begin in the same block are kept, too: they will be asked for. For pages of other
 * namespaces a block is decoded each time.
 */
#include "expand/expand_late.h"

#include <pthread.h>
#include <stdlib.h>

struct expand_late {
    const wm_site *site;
    const wm_title_file *titles;
    const char *const *paths;
    size_t path_count;
    wm_dump_options options;
    pthread_mutex_t known;   /* over texts and failed */
    pthread_mutex_t reading; /* over the rest */
    expand_texts texts;
    wm_arena arena;          /* of the page that is read */
    wm_error error;          /* what could not be read */
    bool failed;
};

expand_late *expand_late_new(const wm_site *site, const wm_title_file *titles, const char *const *paths, size_t count, const wm_dump_options *options)
{
    expand_late *l = calloc(1, sizeof *l);
    if (!l)
        return NULL;
    l->site = site;
    l->titles = titles;
    l->paths = paths;
    l->path_count = count;
    l->options = *options;
    pthread_mutex_init(&l->known, NULL);
    pthread_mutex_init(&l->reading, NULL);
    return l;
}

void expand_late_free(expand_late *l)
{
    if (!l)
        return;
    pthread_mutex_destroy(&l->known);
    pthread_mutex_destroy(&l->reading);
    expand_texts_free(&l->texts);
    wm_arena_free(&l->arena);
    wm_error_clear(&l->error);
    free(l);
}

bool expand_late_has(const expand_late *l, int ns, wm_slice title)
{
    wm_title_record record;
    return wm_title_file_find(l->titles, ns, title, &record);
}

static const wm_expand_page *known(expand_late *l, int ns, wm_slice title)
{
    pthread_mutex_lock(&l->known);
    const wm_expand_page *page = expand_map_find(&l->texts.map, ns, title);
    pthread_mutex_unlock(&l->known);
    return page;
}

/* ---- reading ---- */

typedef struct visit {
    expand_late *late;
    uint64_t wanted; /* the byte where the page begins that was asked for */
} visit;

/* Pages that many others ask for. */
static bool is_shared(int ns)
{
    return ns == WM_NS_TEMPLATE || ns == WM_NS_MODULE || ns == WM_NS_MEDIAWIKI;
}

static wm_status take_page(void *user, const wm_page *page)
{
    visit *v = user;
    expand_late *l = v->late;
    wm_expand_page made;
    wm_arena_reset(&l->arena);
    bool titled = wm_expand_page_of(l->site, &l->arena, page, &made);
    if (l->arena.failed)
        return WM_NO_MEMORY;
    if (!titled)
        return WM_OK;
    if ((page->offset != v->wanted && !is_shared(made.ns)) || known(l, made.ns, made.title))
        return WM_OK;
    pthread_mutex_lock(&l->known);
    const wm_expand_page *kept = expand_texts_put(&l->texts, &made, page->revision.text, page->revision.has_text);
    pthread_mutex_unlock(&l->known);
    return kept ? WM_OK : WM_NO_MEMORY;
}

/* The pages that begin where decoding does. The last of them goes on in the next block, so it is left out unless it is the
 * one that is wanted. Of a file that is not compressed it is the wanted one alone. */
static bool plan(const expand_late *l, const wm_title_record *wanted, wm_dump_part *part)
{
    wm_title_place place;
    wm_title_cursor cursor;
    wm_title_record record;
    uint64_t end;
    if (!wm_title_file_place(l->titles, wanted->file, wanted->offset, &place, &end) || place.way == WM_RESTART_NONE || place.way > WM_RESTART_STREAM)
        return false;
    *part = (wm_dump_part){.file = wanted->file, .end_file = wanted->file, .restart = (wm_restart)place.way, .place = place.place,
                           .at = place.offset, .first = wanted->offset, .end = UINT64_MAX, .root = WM_LIT("<mediawiki>")};
    if (place.way == WM_RESTART_BYTE) {
        part->place = part->at = wanted->offset;
        end = wanted->offset + 1;
    }
    wm_title_file_seek(l->titles, wanted->file, place.way == WM_RESTART_BYTE ? wanted->offset : place.offset, &cursor);
    for (bool first = true; wm_title_file_next(l->titles, &cursor, &record) && record.file == wanted->file; first = false) {
        if (first)
            part->first = record.offset;
        if (record.offset > wanted->offset)
            part->end = record.offset;
        if (record.offset >= end)
            break;
    }
    return true;
}

static void read_part(expand_late *l, const wm_dump_part *part, uint64_t wanted)
{
    visit v = {.late = l, .wanted = wanted};
    wm_dump *dump = NULL;
    wm_error error = WM_ERROR_INIT;
    wm_status status = wm_dump_open(l->paths, l->path_count, &l->options, &dump, &error);
    if (status == WM_OK) {
        wm_dump_set_part(dump, part);
        status = wm_dump_read(dump, NULL, take_page, &v, &error);
    }
    wm_dump_close(dump);
    if (status != WM_OK && error.status == WM_OK)
        wm_fail(&error, status, "%s", status == WM_NO_MEMORY ? "out of memory" : "the dump cannot be read");
    if (status != WM_OK)
        wm_fail(&l->error, status, "%s", error.message ? error.message : "out of memory");
    wm_error_clear(&error);
}

const wm_expand_page *expand_late_find(expand_late *l, int ns, wm_slice title)
{
    wm_title_record record;
    wm_dump_part part;
    const wm_expand_page *page = known(l, ns, title);
    if (page || !wm_title_file_find(l->titles, ns, title, &record))
        return page;
    pthread_mutex_lock(&l->reading);
    page = known(l, ns, title); /* another thread may have read it */
    if (!page && l->error.status == WM_OK) {
        if (record.file < l->path_count && wm_title_file_locate(l->titles, &record) && plan(l, &record, &part))
            read_part(l, &part, record.offset);
        else
            wm_fail(&l->error, WM_BAD_INPUT, "the page set is damaged; make it again with wikimd index --pages");
        page = known(l, ns, title);
        if (!page && l->error.status == WM_OK)
            wm_fail(&l->error, WM_BAD_INPUT, "%s: at byte %llu there is no page '%.*s', which the page set has there; make it again with wikimd index --pages",
                    l->paths[record.file], (unsigned long long)record.offset, WM_ARG(title));
    }
    if (l->error.status != WM_OK) {
        pthread_mutex_lock(&l->known);
        l->failed = true;
        pthread_mutex_unlock(&l->known);
    }
    pthread_mutex_unlock(&l->reading);
    return page;
}

bool expand_late_brief(const expand_late *l, int ns, wm_slice title, wm_expand_page *out)
{
    wm_title_record record;
    if (ns != WM_NS_MAIN || !wm_title_file_find(l->titles, ns, title, &record) || !(record.flags & WM_TITLE_CONVERT) ||
        !wm_title_file_locate(l->titles, &record))
        return false;
    *out = (wm_expand_page){.ns = ns, .title = record.text, .id = record.id, .time = INT64_MIN};
    return true;
}

wm_status expand_late_check(expand_late *l, wm_error *error)
{
    pthread_mutex_lock(&l->known);
    bool failed = l->failed;
    pthread_mutex_unlock(&l->known);
    if (!failed)
        return WM_OK;
    if (error) /* nobody changes it any more */
        wm_fail(error, l->error.status, "%s", l->error.message ? l->error.message : "out of memory");
    return l->error.status;
}
