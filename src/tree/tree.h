/* tree.h - where pages are written: a directory or an archive, and its state.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_H
#define WM_TREE_H

#include "base/base.h"
#include "site/site.h"

typedef struct wm_tree_page {
    int ns;
    wm_slice title;        /* normalised, without namespace */
    wm_slice file;         /* wm_file_name; empty for a redirect or a page that is not written */
    int64_t page_id, revision_id;
    int64_t time;          /* of the revision, seconds; INT64_MIN unknown */
    wm_slice sha1;         /* base 36, of the text */
    wm_slice redirect;     /* target as full title, empty if none */
    uint64_t ordinal;      /* of the page in the dump */
} wm_tree_page;

/* What was done to a file of the tree. */
typedef enum wm_tree_edit_kind {
    WM_TREE_EDIT_CHANGED,
    WM_TREE_EDIT_ADDED,   /* the file of a new page */
    WM_TREE_EDIT_GONE     /* deleted, or moved away */
} wm_tree_edit_kind;

/* A file that was edited, with what the edit began with: for updates. */
typedef struct wm_tree_edit {
    wm_tree_edit_kind kind;
    int ns;
    wm_slice title, file;
    int64_t page_id, revision_id; /* that it was made from; 0 for an added one */
    wm_slice base;                /* the wikitext of that revision */
    wm_slice markdown;            /* the file as it is now */
    bool in_conflict;             /* the run before this one, which was interrupted, could not merge it */
} wm_tree_edit;

typedef wm_status (*wm_tree_edit_taker)(void *user, const wm_tree_edit *edit, wm_error *error);

/* Takes pages in the place of files; markdown is NULL for a page without one. */
typedef wm_status (*wm_tree_taker)(void *user, const wm_tree_page *page, const wm_slice *markdown, wm_error *error);

typedef struct wm_tree_options {
    bool force;         /* overwrite and remove edited files too */
    bool portable_names;
    const char *version;
    const char *format; /* "dir", "tar", "tar.gz", "tar.bz2", "zip", "jsonl" or "jsonl.gz" whatever dest's name; NULL: by the name */
    uint64_t lines_per_file; /* of "jsonl": 0: one file */
    unsigned jobs;      /* of "jsonl.gz": threads that compress */
    const struct wm_bag_options *bag; /* tree/bag.h; NULL: a bag as it is by itself */
    bool merging;       /* shards become this tree; else one that has some is refused */
    const char *shard;  /* "17-of-64": it is made by parts, and this run writes that one; NULL: all of it */
    wm_tree_taker taker; /* NULL: there is a destination; otherwise nothing is written */
    void *taker_user;
} wm_tree_options;

/* What the state remembers of the dump and the run. A later run with another
 * fingerprint is a new export over the tree, one with the same goes on where an
 * interrupted one stopped. */
typedef struct wm_tree_dump {
    const char *const *paths;
    const uint64_t *sizes;       /* compressed bytes, 0 unknown */
    size_t count;
    wm_slice options;            /* canonical text of all options that change the output */
    wm_slice site_name, site_base, site_lang, site_dbname;
    wm_slice site_json;          /* what wm_site_read_json takes, for readers of the state */
    const char *directory;       /* which relative paths are meant from; NULL: the present one */
    wm_slice shard;              /* of a shard: which, and of what; else empty */
    bool damaged;                /* pages of the dump could not be read: wm_tree_finish removes no files */
} wm_tree_dump;

typedef struct wm_tree_summary {
    uint64_t written, unchanged, edited, removed, kept_edited; /* kept_edited: left the dump but were edited, not removed */
    uint64_t bytes;        /* of Markdown written */
    uint64_t resumed_at;   /* ordinal at which an interrupted run was taken up again, 0 if none */
} wm_tree_summary;

/* The form of a tree at dest: given if it is not NULL, or by the name: "dir", "tar", "bag.zip" and so on. */
const char *wm_tree_format(const char *dest, const char *given);

/* Whether what is put is a line of JSON for each page, not its file (dest, given as above). */
bool wm_tree_takes_records(const char *dest, const char *given);

typedef struct wm_tree wm_tree;

/* dest ending in .tar (also .tar.gz, .tar.bz2, .zip through libarchive) is an
 * archive, in .jsonl or .jsonl.gz a file of lines, anything else a directory (made when missing). The directory must be
 * new, empty or a tree of ours (.wikimd/state.sqlite), else WM_USAGE unless force.
 * An archive named "-" goes to standard output. */
wm_status wm_tree_open(const char *dest, const wm_tree_options *options, wm_tree **out, wm_error *error);
wm_status wm_tree_begin(wm_tree *tree, const wm_tree_dump *dump, wm_error *error);
/* True if this very run (same dump, same options) was interrupted after the page with
 * this ordinal was safely written: the caller may skip it without converting. May be
 * asked from any thread after wm_tree_begin. */
bool wm_tree_is_done(wm_tree *tree, uint64_t ordinal);
/* Writes a page: beside its place, then renamed; never through a link, never
 * outside the tree. Two pages with one file name: WM_BAD_INPUT for the second. */
wm_status wm_tree_put(wm_tree *tree, const wm_tree_page *page, wm_slice markdown, wm_tree_result *result, wm_error *error);
/* An update of a directory. Before wm_tree_begin, each edit is saved, then update names the newer dump. They stay in the
 * state until the run is finished: an update that was interrupted goes on with them. */
wm_status wm_tree_save_edit(wm_tree *tree, const wm_tree_edit *edit, wm_error *error);
wm_status wm_tree_edits_saved(wm_tree *tree, wm_slice update, wm_error *error);
/* Hands out the edits by file; without texts, base and markdown are empty. What is handed out lies in the arena. */
wm_status wm_tree_edits(wm_tree *tree, bool texts, wm_arena *arena, wm_tree_edit_taker taker, void *user, wm_error *error);
/* The edit of a file is in conflict with the newer dump: a run that takes this one up again is told. */
wm_status wm_tree_mark_conflict(wm_tree *tree, wm_slice file, wm_error *error);
/* The edit of a file; its file is empty when there is none. */
wm_status wm_tree_find_edit(wm_tree *tree, wm_slice file, wm_arena *arena, wm_tree_edit *edit, wm_error *error);
/* As wm_tree_put for a file that was edited: the state remembers markdown, and the file becomes merged. A file that is neither
 * edited nor merged was edited once more: it stays as it is and stays what it was made from (WM_TREE_EDITED). */
wm_status wm_tree_put_merged(wm_tree *tree, const wm_tree_page *page, wm_slice markdown, wm_slice edited, wm_slice merged,
                             wm_tree_result *result, wm_error *error);
/* Records a page that has no file (redirects and skipped pages). */
wm_status wm_tree_note(wm_tree *tree, const wm_tree_page *page, wm_error *error);
/* Says that the page could not be made in this run: the file that an earlier one wrote stays as it is, also
 * when the run is finished. *stays says whether there is one. */
wm_status wm_tree_keep(wm_tree *tree, const wm_tree_page *page, bool *stays, wm_error *error);
/* Says that pages of the dump could not be read, as damaged does in wm_tree_dump. */
void wm_tree_set_damaged(wm_tree *tree);
/* Called with each file that was edited since and left alone, and each removed. */
typedef void (*wm_tree_event)(void *user, const char *what, wm_slice file);
/* Ends a complete run: removes files of pages that left the dump (ours and
 * unchanged only), stores the dump's SHA-256s, makes the state durable. */
wm_status wm_tree_finish(wm_tree *tree, const char *const *sha256, wm_tree_event event, void *user,
                         wm_tree_summary *summary, wm_error *error);
/* ---- trees that are made by parts: shards ---- */

/* Appends the directory that the rooms of a destination's shards are in; each is called as wm_tree_options' shard. */
void wm_tree_shards_place(const char *dest, const char *format, wm_buffer *out);
/* Of a shard, after wm_tree_begin: the tree is merged already, and nothing is to be written. */
bool wm_tree_is_merged(const wm_tree *tree);
/* Of a shard that was finished: SHA-256 of what it wrote, by which wm_tree_absorb knows it again. */
wm_status wm_tree_shard_sum(wm_tree *tree, char hex[65], wm_error *error);
/* A merge: after wm_tree_begin the shards are taken in their order, each from its room, then the tree is finished. */
wm_status wm_tree_absorb_begin(wm_tree *tree, wm_error *error);
wm_status wm_tree_absorb(wm_tree *tree, const char *room, const char *sum, const volatile int *stop, wm_error *error);
wm_status wm_tree_absorb_end(wm_tree *tree, wm_error *error);
/* Before wm_tree_begin, of a directory: *merged says that it is the finished tree of that dump. WM_USAGE when it is one of another. */
wm_status wm_tree_look(wm_tree *tree, const wm_tree_dump *dump, bool *merged, wm_error *error);

/* Closes without finishing: what was written so far is kept for the next run. */
void wm_tree_close(wm_tree *tree);
/* The state is whole and has its files no more; the tree stays locked until it is closed, and takes nothing. */
void wm_tree_close_state(wm_tree *tree);

#endif
