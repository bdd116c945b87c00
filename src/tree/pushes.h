/* pushes.h - what a push sent to a wiki, until the tree has it.
 *
 * SPDX-License-Identifier: MIT
 *
 * Each change is saved before it is sent, and once more with its answer. So a push that was cut knows what it may have done.
 * At the end the files follow what the wiki stored. A dump beside the state holds these revisions, and the state
 * names it as one more of the dumps that the tree was made from.
 */
#ifndef WM_TREE_PUSHES_H
#define WM_TREE_PUSHES_H

#include "tree/tree.h"

typedef enum wm_push_kind { WM_PUSH_EDIT, WM_PUSH_MOVE, WM_PUSH_DELETE } wm_push_kind;
typedef enum wm_push_stage {
    WM_PUSH_INTENDED, /* nobody knows whether the wiki got it */
    WM_PUSH_ANSWERED, /* it did */
    WM_PUSH_STORED    /* and this is what it made of it: the fields below stage */
} wm_push_stage;

typedef struct wm_push {
    wm_push_kind kind;
    wm_slice file;               /* in which it is, or of DELETE was */
    int ns;
    wm_slice title;
    wm_slice old_file;           /* of a move */
    wm_slice markdown;           /* the file when it was sent */
    wm_slice sent;               /* its wikitext */
    wm_slice comment;
    int64_t base;                /* the revision that it was made from; 0: a new page */
    int64_t page_id;             /* 0: unknown */
    int64_t started;             /* seconds since 1970, by the wiki's clock */
    wm_push_stage stage;
    int64_t revision;            /* 0: whichever is the page's present one */
    int64_t parent_id, time;
    wm_slice text, user, summary, model;
    bool minor;
} wm_push;

typedef struct wm_pushes wm_pushes;

/* Opens the state of a directory for writing, and locks the tree. */
wm_status wm_pushes_open(const char *tree, wm_pushes **out, wm_error *error);
void wm_pushes_close(wm_pushes *pushes);
/* How many are saved. */
size_t wm_pushes_count(const wm_pushes *pushes);
/* By file; a second one takes the place of the first. It is there also after a crash. */
wm_status wm_pushes_save(wm_pushes *pushes, const wm_push *push, wm_error *error);
/* It did not happen. */
wm_status wm_pushes_drop(wm_pushes *pushes, wm_slice file, wm_error *error);
/* What the wiki made of the file's push: page_id and all fields from revision on. */
wm_status wm_pushes_stored(wm_pushes *pushes, const wm_push *push, wm_error *error);
/* Hands out all, by file; slices lie in the arena until the next. The taker may change rows. */
typedef wm_status (*wm_push_taker)(void *user, const wm_push *push, wm_error *error);
wm_status wm_pushes_each(wm_pushes *pushes, wm_arena *arena, wm_push_taker taker, void *user, wm_error *error);

/* The file as it is now; *exists says whether there is one. */
wm_status wm_pushes_read(wm_pushes *pushes, wm_slice file, wm_buffer *out, bool *exists, wm_error *error);
/* Writes merged into the file, which was seen when merged was made; NULL: there was no file, and none is written. WM_DIFFERS, and
 * nothing is done: somebody changed it since. The state remembers that the file was made from the push's revision,
 * which would be markdown. After the first of these, all count from wm_pushes_end on. */
wm_status wm_pushes_place(wm_pushes *pushes, const wm_push *push, wm_slice markdown, const wm_slice *merged,
                          wm_slice seen, wm_error *error);
/* The page is gone: the state forgets it. */
wm_status wm_pushes_forget(wm_pushes *pushes, const wm_push *push, wm_error *error);
/* The dump of revisions that pushes stored, as the state names it, or nothing; and the name for the next. */
void wm_pushes_dump(const wm_pushes *pushes, wm_buffer *now, wm_buffer *next);
/* All that was saved is in the tree and in the dump of that name; NULL: there is none, as before. */
wm_status wm_pushes_end(wm_pushes *pushes, const char *dump, uint64_t size, const char *sha256, wm_error *error);

#endif
