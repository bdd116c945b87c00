/* tree_shard.h - what the files share that write a tree by parts.
 *
 * SPDX-License-Identifier: MIT
 *
 * A shard has a room of its own: DEST/.wikimd/shards/17-of-64, or ARCHIVE.shards/17-of-64. In it are the lock of the
 * process that makes it and, of a directory, the state of its files, which lie in the tree already; of an archive or bag
 * its pages as a tar, with a list of them.
 */
#ifndef WM_TREE_TREE_SHARD_H
#define WM_TREE_TREE_SHARD_H

#include "tree/bag_private.h"
#include "tree/jsonl.h"

typedef struct tree_part tree_part;

struct destination;

struct wm_tree {
    const struct destination *to;
    wm_tree_options options;
    tree_directory *directory;
    tree_directory *room;  /* of a shard */
    tree_state *state;
    wm_archive_out *archive;
    tree_jsonl *lines;
    tree_bag *bag;
    tree_part *part;       /* of a shard of an archive or bag */
    char *path;            /* the destination's */
    char **paths;          /* of the dump's files, for the state */
    uint64_t *sizes;
    size_t path_count;
    bool damaged;          /* the dump is: pages that it lacks are not gone */
    bool whole;            /* a shard of a tree that was merged already */
    wm_tree_event event;   /* during finish */
    void *event_user;
    wm_tree_summary summary;
};

/* ---- tree_shard.c ---- */

/* Opens the room, and takes its lock. */
wm_status tree_shard_open(wm_tree *t, const char *format, wm_error *error);
/* A directory with shards that wait for their merge is not written otherwise. */
wm_status tree_shard_refuse(const wm_tree *t, wm_error *error);
/* Of a directory: whether it holds the merged tree already; a tree of something else is refused. */
wm_status tree_shard_look(wm_tree *t, const wm_tree_dump *dump, wm_error *error);

/* ---- tree_part.c ---- */

/* The pages of a shard, in two files of its room: part.tar and pages. */
wm_status tree_part_open(const char *room, tree_part **out, wm_error *error);
wm_status tree_part_put(tree_part *p, const wm_tree_page *page, const wm_slice *markdown, wm_error *error);
wm_status tree_part_finish(tree_part *p, wm_error *error);
/* SHA-256 of all that was put. */
bool tree_part_sum(tree_part *p, char hex[65]);
void tree_part_close(tree_part *p);

/* ---- state_absorb.c ---- */

/* SHA-256 of the files and their contents that the state tells of. schema: "main", or "part". */
wm_status tree_state_sum(tree_state *s, const char *schema, char hex[65], wm_error *error);
/* The rows of shards are put together anew. */
wm_status tree_state_absorb_begin(tree_state *s, wm_error *error);
/* Takes the rows of the state in a room, which must have that sum. */
wm_status tree_state_absorb(tree_state *s, const char *room, const char *sum, wm_error *error);
/* Whether no file is of two pages. */
wm_status tree_state_absorb_end(tree_state *s, wm_error *error);

#endif
