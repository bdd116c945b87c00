/* shard_done.h - what a shard that is made leaves in its room, and how it is found again.
 *
 * SPDX-License-Identifier: MIT
 *
 * done.json is written last: by it the shard is done. report.json has what its run told, ledger.jsonl the ledger.
 */
#ifndef WM_TRANSFER_SHARD_DONE_H
#define WM_TRANSFER_SHARD_DONE_H

#include "transfer/export.h"

struct json_t; /* jansson.h */

#define WM_SHARD_DONE "done.json"
#define WM_SHARD_REPORT "report.json"
#define WM_SHARD_LEDGER "ledger.jsonl"

/* "17-of-64". */
void wm_shard_name(size_t number, size_t of, wm_buffer *out);
/* A file of a room, or the room where file is empty. NULL when memory runs out; else owned. */
char *wm_shard_path(const char *place, size_t number, size_t of, const char *file);

/* What makes shards parts of one thing: the same in all of them. */
typedef struct wm_shard_same {
    wm_slice version, page_set, dump, format, options;
} wm_shard_same;
/* Why two of them do not belong together: "of another dump"; NULL: they do. */
const char *wm_shard_differs(const wm_shard_same *a, const wm_shard_same *b);

/* Appends what all shards must have alike to an object of JSON that has a member already. */
void wm_shard_add_same(wm_buffer *out, const wm_shard_same *same);
/* One more member, of text. */
void wm_shard_add_member(wm_buffer *out, const char *name, wm_slice value);
/* A list of texts. */
void wm_shard_add_strings(wm_buffer *out, const char *name, const char *const *items, size_t count);

/* One that is done. */
typedef struct wm_shard_done {
    struct json_t *json;   /* NULL: it is not */
    wm_shard_same same;
    const char *sum;
    uint64_t listed, found; /* titles of --pages, and those of them that it has */
    uint64_t failed;        /* pages that were left out */
} wm_shard_done;

/* Reads done.json; a file that is not there leaves json NULL. WM_BAD_INPUT when it cannot be understood. */
wm_status wm_shard_done_read(const char *path, wm_shard_done *done, wm_error *error);
void wm_shard_done_free(wm_shard_done *done);
/* Writes it: from then on the shard is done. */
wm_status wm_shard_done_write(const char *path, const wm_buffer *text, wm_error *error);

/* ---- export_shard.c ---- */

/* The tree was begun: *over says that nothing is to be done. Opens report and ledger in the room. */
wm_status wm_export_shard_begin(wm_export *x, bool *over);
/* The tree was finished, and is still open. */
wm_status wm_export_shard_finish(wm_export *x);
/* Report and ledger are kept: says that the shard is done. Returns how the run ends. */
wm_status wm_export_shard_end(wm_export *x, wm_status status);

#endif
