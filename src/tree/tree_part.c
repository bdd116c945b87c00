/* tree_part.c - the pages of a shard of an archive or bag, till they are merged.
 *
 * SPDX-License-Identifier: MIT
 *
 * part.tar has the files. The list beside it, "pages", has a record for each page, also those without a file: a line of
 * numbers (namespace, page, revision, time, ordinal, the bytes of title, file, sha1 and redirect, whether there is a
 * file), then those bytes and a newline.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "archive/unpack.h"
#include "io/outfile.h"
#include "tree/tree_shard.h"

enum { TEXTS = 4, LONGEST = 1 << 20 };

struct tree_part {
    char *room;
    wm_archive_out *tar;
    wm_outfile list;
    wm_sha256 *sum;
    char hex[65];
    wm_buffer record;
};

static char *joined(const char *room, const char *name)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s/%s", room, name);
    char *text = wm_buffer_detach(&path, NULL);
    wm_buffer_free(&path);
    return text;
}

static wm_status no_memory(const char *room, wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", room);
}

/* ---- writing --------------------------------------------------------------- */

wm_status tree_part_open(const char *room, tree_part **out, wm_error *error)
{
    tree_part *p = *out = calloc(1, sizeof *p);
    char *tar = joined(room, "part.tar"), *list = joined(room, "pages");
    if (p) {
        p->sum = wm_sha256_new();
        p->room = joined(room, "");
    }
    wm_status status = p && p->sum && p->room && tar && list ? WM_OK : no_memory(room, error);
    if (status == WM_OK)
        status = wm_archive_out_open(tar, "tar", &p->tar, error);
    if (status == WM_OK)
        status = wm_outfile_open(&p->list, list, error);
    free(tar);
    free(list);
    return status;
}

wm_status tree_part_put(tree_part *p, const wm_tree_page *page, const wm_slice *markdown, wm_error *error)
{
    const wm_slice texts[TEXTS] = {page->title, page->file, page->sha1, page->redirect};
    wm_buffer_clear(&p->record);
    wm_buffer_add_format(&p->record, "%d %" PRId64 " %" PRId64 " %" PRId64 " %" PRIu64 " %zu %zu %zu %zu %d\n", page->ns, page->page_id,
                         page->revision_id, page->time, page->ordinal, texts[0].size, texts[1].size, texts[2].size, texts[3].size,
                         markdown != NULL);
    for (size_t i = 0; i < TEXTS; i++)
        wm_buffer_add_slice(&p->record, texts[i]);
    wm_buffer_add_char(&p->record, '\n');
    if (p->record.failed)
        return no_memory(p->room, error);
    wm_outfile_write(&p->list, wm_buffer_slice(&p->record));
    wm_sha256_add(p->sum, p->record.data, p->record.size);
    if (!markdown)
        return WM_OK;
    wm_sha256_add(p->sum, markdown->data, markdown->size);
    return wm_archive_out_put(p->tar, page->file, page->time, *markdown, error);
}

wm_status tree_part_finish(tree_part *p, wm_error *error)
{
    wm_status status = wm_archive_out_finish(p->tar, error);
    return status == WM_OK ? wm_outfile_keep(&p->list, error) : status;
}

bool tree_part_sum(tree_part *p, char hex[65])
{
    if (p->sum && !wm_sha256_end(p->sum, p->hex))
        p->hex[0] = '\0';
    p->sum = NULL;
    memcpy(hex, p->hex, sizeof p->hex);
    return hex[0] != '\0';
}

void tree_part_close(tree_part *p)
{
    char hex[65];
    if (!p)
        return;
    wm_archive_out_close(p->tar);
    wm_outfile_drop(&p->list);
    if (p->sum)
        wm_sha256_end(p->sum, hex);
    wm_buffer_free(&p->record);
    free(p->room);
    free(p);
}

/* ---- reading --------------------------------------------------------------- */

typedef struct replay {
    wm_tree *tree;
    const char *room;
    FILE *list;
    wm_unpack *tar;
    wm_sha256 *sum;
    char *line;
    size_t line_room;
    wm_buffer texts, markdown;
} replay;

static wm_status damaged(const replay *r, wm_error *error)
{
    return wm_fail(error, WM_BAD_INPUT, "%s: the shard is not what its run left; remove %s and make the shard again", r->room, r->room);
}

/* The next record; WM_END behind the last. */
static wm_status next_record(replay *r, wm_tree_page *page, bool *has_file, wm_error *error)
{
    size_t sizes[TEXTS], all = 1;
    int file;
    ssize_t n = getline(&r->line, &r->line_room, r->list);
    if (n < 0)
        return WM_END;
    memset(page, 0, sizeof *page);
    if (sscanf(r->line, "%d %" SCNd64 " %" SCNd64 " %" SCNd64 " %" SCNu64 " %zu %zu %zu %zu %d", &page->ns, &page->page_id, &page->revision_id,
               &page->time, &page->ordinal, &sizes[0], &sizes[1], &sizes[2], &sizes[3], &file) != 10)
        return damaged(r, error);
    for (size_t i = 0; i < TEXTS; i++) {
        if (sizes[i] > LONGEST)
            return damaged(r, error);
        all += sizes[i];
    }
    wm_buffer_clear(&r->texts);
    if (!wm_buffer_reserve(&r->texts, all))
        return no_memory(r->room, error);
    if (fread(r->texts.data, 1, all, r->list) != all)
        return damaged(r, error);
    r->texts.size = all;
    wm_slice *const texts[TEXTS] = {&page->title, &page->file, &page->sha1, &page->redirect};
    for (size_t i = 0, at = 0; i < TEXTS; at += sizes[i++])
        *texts[i] = wm_sub(wm_buffer_slice(&r->texts), at, at + sizes[i]);
    wm_sha256_add(r->sum, r->line, (size_t)n);
    wm_sha256_add(r->sum, r->texts.data, all);
    *has_file = file != 0;
    return WM_OK;
}

static wm_status read_file(replay *r, const wm_tree_page *page, wm_error *error)
{
    wm_unpack_entry entry;
    wm_slice data;
    wm_status status = wm_unpack_next(r->tar, &entry, error);
    wm_buffer_clear(&r->markdown);
    if (status == WM_END || (status == WM_OK && !wm_equal(entry.name, page->file)))
        return damaged(r, error);
    while (status == WM_OK && (status = wm_unpack_read(r->tar, &data, error)) == WM_OK)
        wm_buffer_add_slice(&r->markdown, data);
    if (r->markdown.failed)
        return no_memory(r->room, error);
    if (status == WM_END && r->markdown.size)
        wm_sha256_add(r->sum, r->markdown.data, r->markdown.size);
    return status == WM_END ? WM_OK : status;
}

static wm_status replay_all(replay *r, wm_error *error)
{
    wm_tree_page page;
    wm_tree_result result;
    bool has_file = false;
    wm_status status;
    while ((status = next_record(r, &page, &has_file, error)) == WM_OK) {
        if (has_file)
            status = read_file(r, &page, error);
        if (status == WM_OK)
            status = has_file ? wm_tree_put(r->tree, &page, wm_buffer_slice(&r->markdown), &result, error) : wm_tree_note(r->tree, &page, error);
        if (status != WM_OK)
            return status;
    }
    return status == WM_END ? WM_OK : status;
}

static wm_status absorb_part(wm_tree *t, const char *room, const char *sum, const volatile int *stop, wm_error *error)
{
    replay r = {.tree = t, .room = room, .sum = wm_sha256_new()};
    const wm_unpack_limits none = {.bytes = UINT64_MAX / 4, .ratio = UINT64_MAX / 4, .entries = UINT64_MAX / 4, .any_case = true};
    char *tar = joined(room, "part.tar"), *list = joined(room, "pages"), hex[65];
    wm_status status = r.sum && tar && list ? WM_OK : no_memory(room, error);
    if (status == WM_OK && !(r.list = fopen(list, "re")))
        status = damaged(&r, error);
    if (status == WM_OK)
        status = wm_unpack_open(tar, &none, stop, &r.tar, error);
    if (status == WM_OK)
        status = replay_all(&r, error);
    if (r.sum && !wm_sha256_end(r.sum, hex) && status == WM_OK)
        status = no_memory(room, error);
    if (status == WM_OK && strcmp(hex, sum) != 0)
        status = damaged(&r, error);
    if (r.list)
        fclose(r.list);
    wm_unpack_close(r.tar);
    wm_buffer_free(&r.texts);
    wm_buffer_free(&r.markdown);
    free(r.line);
    free(tar);
    free(list);
    return status;
}

/* ---- either kind ----------------------------------------------------------- */

wm_status wm_tree_absorb(wm_tree *t, const char *room, const char *sum, const volatile int *stop, wm_error *error)
{
    return t->state ? tree_state_absorb(t->state, room, sum, error) : absorb_part(t, room, sum, stop, error);
}

wm_status wm_tree_absorb_begin(wm_tree *t, wm_error *error)
{
    return t->state ? tree_state_absorb_begin(t->state, error) : WM_OK;
}

wm_status wm_tree_absorb_end(wm_tree *t, wm_error *error)
{
    return t->state ? tree_state_absorb_end(t->state, error) : WM_OK;
}
