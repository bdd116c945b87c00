/* changes.h - a tree as it is now, against what its state remembers.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_CHANGES_H
#define WM_TREE_CHANGES_H

#include "tree/tree.h"

/* Slices are valid until the next call. */
typedef struct wm_change {
    wm_tree_change kind;
    wm_slice file;          /* as it lies in the tree now: "Page/X.md"; DELETED: as it was */
    wm_slice old_file;      /* RENAMED: as it was; else empty */
    bool known;             /* the fields below but ns and title come from the state */
    int ns;                 /* of the state's row; ADDED, RENAMED: by the file's name, see named */
    wm_slice title;         /* without namespace */
    bool named;             /* ns and title are known: false for an added file whose name tells no title */
    wm_slice old_title;     /* RENAMED: full title before */
    int64_t page_id, revision_id, time; /* time INT64_MIN unknown */
    wm_slice sha1;          /* base 36, of the base's text */
    uint64_t ordinal;       /* of the page in the dump */
} wm_change;

/* What the state remembers of the export. Valid until wm_changes_close. */
typedef struct wm_changes_info {
    bool has_state;         /* false: every file is WM_CHANGE_ADDED */
    bool complete;          /* the export was not interrupted */
    const char *const *dump_paths; /* as given, or where they are seen from the directory of the export */
    const uint64_t *dump_sizes;
    const char *const *dump_sha256; /* 64 hex digits or "" each */
    const char *const *dump_source_sha256; /* of a bag: those of what was exported, likewise; else NULL */
    const char *const *dump_names;  /* of a bag: what messages call them; else NULL */
    size_t dump_count;
    wm_slice options;       /* as in wm_tree_dump */
    wm_slice site_name, site_base, site_lang, site_dbname, site_json;
    wm_slice update;        /* an update was interrupted: to this dump, as wm_tree_edits_saved got it */
} wm_changes_info;

typedef struct wm_changes wm_changes;

typedef struct wm_changes_options {
    bool names;               /* nothing will be read: the pages of an archive are not kept */
    bool thorough;            /* every file is hashed, also one whose size and time are those of the state */
    bool dump;                /* the dumps of the info will be read: those of an archive are unpacked */
    uint64_t most;            /* bytes of a file that wm_changes_read reads, WM_BAD_INPUT beyond that; 0: any */
    const volatile int *stop; /* ends the reading of an archive with WM_INTERRUPTED; or NULL */
} wm_changes_options;

/* Opens a tree for reading: a directory, a bag, or an archive (tar, also compressed, or zip) of either. Writes
 * nothing to it. WM_BAD_INPUT for a state that is damaged or of another program, WM_SYSTEM while an export is writing
 * the tree. */
wm_status wm_changes_open(const char *path, wm_changes **out, wm_error *error);
/* options may be NULL. */
wm_status wm_changes_open_with(const char *path, const wm_changes_options *options, wm_changes **out, wm_error *error);
/* Opens the same tree once more, without reading an archive again. Both are to be closed. */
wm_status wm_changes_reopen(const wm_changes *changes, wm_changes **out, wm_error *error);
const wm_changes_info *wm_changes_get_info(const wm_changes *changes);
/* The wiki, for file names; before the first wm_changes_next. Borrowed. Without it the state's is
 * taken, else one that has the namespaces of every wiki. */
void wm_changes_set_site(wm_changes *changes, const wm_site *site, bool portable_names);
/* The next file that changed, or page whose file is gone, sorted by file; with all, also files that did not change.
 * WM_END after the last. A file whose size and time are those of the state counts as unchanged and is not read.
 * What is no regular .md file below the directory of a namespace is passed over: skipped, if it was set, is
 * called for it once. */
wm_status wm_changes_next(wm_changes *changes, bool all, wm_change *change, wm_error *error);
/* Before the first: of so many parts of the tree only one, from 1. The parts, one after the other, are all of it. */
void wm_changes_set_part(wm_changes *changes, size_t number, size_t of);
/* Before the first: files of pages that are not from first to end - 1 in the dump are not looked at: they are told as
 * WM_CHANGE_NONE. */
void wm_changes_set_pages(wm_changes *changes, uint64_t first, uint64_t end);
typedef void (*wm_changes_skipped)(void *user, wm_slice file, const char *why);
void wm_changes_set_skipped(wm_changes *changes, wm_changes_skipped skipped, void *user);
/* Appends the full title, as the wiki of wm_changes_set_site or of the state has it; after the first
 * wm_changes_next. */
void wm_changes_full_title(const wm_changes *changes, int ns, wm_slice title, wm_buffer *out);
/* Whether the tree has such a file or directory ("Page/A.md", "Page"). */
bool wm_changes_has(const wm_changes *changes, wm_slice file);
/* Reads a file of the tree (never through a link, never outside) into out (appended). Any thread. */
wm_status wm_changes_read(wm_changes *changes, wm_slice file, wm_buffer *out, wm_error *error);
void wm_changes_close(wm_changes *changes);

#endif
