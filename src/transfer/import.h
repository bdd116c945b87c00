/* import.h - the parts of wikimd import.
 *
 * SPDX-License-Identifier: MIT
 *
 * import.c looks at the options and runs the parts in order: import_plan.c finds
 * out which files are which pages, import_base.c reads the base for what must be
 * known before anything is written, import_pages.c reads it again and writes the
 * dump.
 */
#ifndef WM_TRANSFER_IMPORT_H
#define WM_TRANSFER_IMPORT_H

#include "dump/dump_writer.h"
#include "dump/multistream.h"
#include "io/outfile.h"
#include "io/sink.h"
#include "lens/lens.h"
#include "lens/three_way.h"
#include "markdown/reader.h"
#include "transfer/expanding.h"
#include "transfer/import_shelf.h"
#include "transfer/inputs.h"
#include "transfer/page_set.h"
#include "transfer/progress.h"
#include "transfer/report.h"
#include "transfer/run.h"
#include "transfer/selection.h"
#include "transfer/shard_room.h"
#include "tree/changes.h"

/* The options, looked at. Strings are borrowed from them. */
typedef struct wm_import_settings {
    const char *tree, *output;
    const char **bases; /* owned list */
    size_t base_count;
    bool no_base, changed, in_place, minor, incomplete, rewrite;
    const char *const *onto; /* the newer dump, borrowed */
    size_t onto_count;
    wm_merge_choice conflict;
    const char *const *templates; /* where the dumps of the export's --templates are now, borrowed */
    size_t template_count;
    const char *user, *comment, *deletions, *moves, *siteinfo, *base_url, *lang, *report;
    int64_t time;       /* of --timestamp */
    bool time_given;
    long jobs;
    uint64_t memory;    /* for decompressing, 0: all */
    wm_page_limits limits;
    const wm_import_options *given; /* what all of these are from; NULL for what is no import */
} wm_import_settings;

/* How the tree was exported. Strings are in the arena. */
typedef struct wm_import_export {
    wm_style style;
    bool no_header, portable_names, shard_dirs;
    wm_expanding_settings expanding;
    const char *base_url, *lang, *revision; /* NULL: not given */
    wm_shown_options shown;
    wm_slice siteinfo_hash;
    wm_revision_choice choice;
    const char *namespaces;
    wm_selection followed;   /* of which the export followed redirects; none in styles that follow none */
} wm_import_export;

/* What the base had of a page, when the edits go into a newer dump. */
typedef struct wm_import_old {
    bool exists;             /* it had the page */
    int64_t page_id, revision;
    uint64_t at;             /* its text, in the file of texts */
    size_t size;
    bool elsewhere;          /* the newer dump has the page under this title */
    wm_slice title;
} wm_import_old;

/* A file that the dump is to have the text of. */
typedef struct wm_import_page {
    int ns;
    wm_slice title, file;
    bool known;              /* the state has it */
    bool refused;            /* told already; nothing is written for it */
    bool done;
    bool gone;               /* there is no such file any more: nothing is written */
    bool may_go;             /* and its page may be deleted in the newer dump, too */
    wm_import_old old;
    int64_t made_from;       /* revision, 0: unknown */
    /* found in the base */
    bool exists;             /* a page has the title */
    bool other_case;         /* a page has it with another first letter */
    bool has_revision;
    wm_verdict verdict;
    uint64_t ordinal;        /* of the element with the revision that counts */
    int64_t time, revision;
    int64_t latest_time, latest_id; /* of the current revision, whichever the export's choice was */
} wm_import_page;

typedef struct wm_import_totals {
    uint64_t pages, revisions;              /* read */
    uint64_t files, unchanged_files;        /* of the tree */
    uint64_t modified, added, same;         /* pages written, and those whose wikitext stayed */
    uint64_t deleted, renamed, failed;
    uint64_t left;                          /* wikitext cannot say their edit: as they were */
    uint64_t partly;                        /* some of their edits are of words that templates give: these are left out */
    uint64_t inexact;                       /* what was written does not read back as the file */
    uint64_t merged;                        /* pages that were edited in the newer dump, too */
    uint64_t conflicts;                     /* pages that are not written for them, or with markers */
    uint64_t raw_bytes;
    wm_put_counts put;
} wm_import_totals;

/* The files that are written. */
typedef struct wm_import_output {
    wm_buffer name;              /* of the dump */
    wm_outfile dump, index, deletions, moves;
    wm_multistream *streams;     /* bzip2 goes through it to the sink; NULL for other output */
    wm_sink *sink;
} wm_import_output;

/* A newer dump that the edits go into. */
typedef struct wm_import_onto {
    wm_inputs base;          /* the tree's own dump; the newer one has taken its place */
    bool turned;             /* it has */
    int texts;               /* a file with the base's texts of what was edited */
    uint64_t size;           /* of it */
    wm_import_page **by_id;  /* the pages by their ids in the base */
    size_t id_count;
    size_t gone;             /* pages whose files are gone */
} wm_import_onto;

/* The rooms of shards that a merge found whole; borrowed. */
typedef struct wm_import_rooms {
    const char *place;
    const wm_shard_done *done;
    size_t of;
} wm_import_rooms;

/* A part of the dump, whose files alone are put and kept for a merge; or the merge of all parts. */
typedef struct wm_import_part {
    wm_page_set page_set;
    wm_shard shard;          /* of == 0: all of the dump */
    wm_shard_room room;
    const wm_import_rooms *rooms; /* of a merge, or NULL */
    wm_shelf *shelf;         /* where puts are kept; NULL: they are not */
    uint64_t titles;         /* a sum over the titles that links may lead to */
    uint64_t made;           /* puts that were added */
} wm_import_part;

typedef struct wm_import {
    const wm_import_settings *settings;
    wm_messages *messages;
    wm_error error;          /* what ends the run */
    wm_error damage;         /* of the base; what can be read is written */
    wm_progress progress;
    wm_report report;
    wm_changes *changes;
    const wm_changes_info *info;
    wm_import_export how;
    const char *const *bases;
    size_t base_count;       /* 0: no base */
    wm_inputs inputs;
    wm_import_output out;
    wm_site *site;
    wm_pageset *set;         /* of the export */
    wm_expand_store *templates; /* of a tree that was made with --expand */
    wm_arena arena;
    wm_import_page *pages;   /* by ns and title */
    size_t page_count, page_capacity;
    bool wants_pages;        /* pages[] has one that is not refused */
    int64_t now, time;       /* the time of the run; that of new revisions */
    int64_t highest_page, highest_revision;
    wm_import_totals totals;
    double seconds;
    wm_import_onto onto;
    wm_import_part part;
} wm_import;

/* ---- import_plan.c ---- */
/* Reads the tree: pages, page set, deletions and moves. */
wm_status wm_import_plan(wm_import *x);
/* Opens the tree once more, for another look at what changed; to be closed. */
wm_status wm_import_reopen(wm_import *x, wm_changes **out);
/* The page whose title it is, or NULL. */
wm_import_page *wm_import_find(const wm_import *x, int ns, wm_slice title);
/* Tells why a page is not written; it counts as failed. */
void wm_import_refuse(wm_import *x, wm_import_page *page, const char *format, ...) WM_PRINTF(3, 4);
/* A page whose file is gone is to be deleted. */
void wm_import_list_deletion(wm_import *x, const wm_import_page *page);
/* What the export's options were. */
wm_status wm_import_read_options(wm_import *x);

/* ---- import.c ---- */
/* Opens the tree and its base. */
wm_status wm_import_open(wm_import *x);
/* The whole run. rooms are those of shards that put its files, or NULL; *written says that the dump is there. */
wm_status wm_import_run(const wm_import_options *options, const wm_import_rooms *rooms, wm_messages *messages, bool *written, wm_error *error);

/* ---- import_shard.c ---- */
/* That the options go together. */
wm_status wm_import_shard_check(const wm_import_options *options, wm_error *error);
/* Puts the files of one part of the dump, and keeps what comes of them. */
wm_status wm_import_shard(wm_import *x);
/* What must be the same in all shards of an import, and of its merge. */
void wm_import_describe(const wm_import *x, wm_buffer *out);

/* ---- shard_import.c ---- */
/* The plan is made: opens what the shards kept. WM_USAGE when that is of another tree. */
wm_status wm_import_take_puts(wm_import *x);
/* Whether the shards are of wikimd import. */
bool wm_import_is_shard(const wm_shard_done *done);
/* Makes the dump: tells and reports as one import does. */
wm_status wm_import_join(const wm_import_rooms *rooms, const wm_merge_options *options, wm_messages *messages, bool *written, wm_error *error);

/* ---- import_header.c ---- */
/* Reads header lines. */
typedef struct wm_headline {
    wm_markdown_reader *reader;
    wm_doc doc;
    wm_slice line;       /* the file's first */
    wm_slice title, url; /* empty when that is no header line; until the next reading */
} wm_headline;
/* For the site as it is then; false when memory runs out. */
bool wm_headline_open(wm_headline *headline, const wm_import *x);
wm_status wm_headline_read(wm_headline *headline, wm_slice markdown);
/* What it tells of the wiki: the address of its pages, the language or the name. */
/* In a tree without a state its files tell the style. */
wm_status wm_import_tell_style(wm_import *x);
wm_status wm_headline_site(const wm_headline *headline, wm_site *site);
void wm_headline_close(wm_headline *headline); /* also one that is all zero */

/* ---- import_base.c ---- */
/* Opens and checks the base, and fills the site. */
wm_status wm_import_open_base(wm_import *x);
/* That the base is the dump that the tree was made from. */
wm_status wm_import_check_base(wm_import *x);
/* Finds the pages in the base. Damage is noted, not returned. */
wm_status wm_import_search_base(wm_import *x);
/* Readies what the redirects of the base are asked for, in styles that follow them. */
wm_status wm_import_follow(wm_import *x);
/* Links lead where the export's did: a page of the base that leads to another. skipped: it is none that is converted. */
wm_status wm_import_take_redirect(wm_import *x, int ns, wm_slice title, wm_slice redirect, bool skipped);
/* What was found of a page in the base decides whether it is written. */
void wm_import_settle_base(wm_import *x, wm_import_page *page);
/* Fills the store of templates; those of the base come from its titles, unless they are NULL. */
wm_status wm_import_fill_templates(wm_import *x, const wm_title_file *titles);
/* Notes what a page that was found tells of one of ours: *of, or NULL. Its slices may lie in the arena. */
wm_status wm_import_look_at(wm_import *x, wm_arena *arena, const wm_page *page, wm_import_page **of);
/* Finds them in the dump that inputs are now. site gets what it says of the wiki; NULL: nobody asks. */
wm_status wm_import_search(wm_import *x, const wm_revision_choice *choice, wm_site *site);
/* Why a page is none that a file can be of. */
const char *wm_import_why_not(wm_verdict verdict);
/* That the output is none of the files that are read. */
wm_status wm_import_check_output(wm_import *x);
/* Bytes of the output. */
wm_status wm_import_put(wm_import *x, wm_slice bytes, wm_error *error);
uint64_t wm_import_size(const wm_import *x); /* of them so far */
/* An import with nothing open; settings and messages are borrowed. */
void wm_import_begin(wm_import *x, const wm_import_settings *settings, wm_messages *messages);
/* Opens the report of that name (NULL: none) and the tree; x->info tells of it. */
wm_status wm_import_open_tree(wm_import *x, const char *report, const char *command, const wm_changes_options *how);
/* Closes and frees all that was opened, and drops what was not kept of the output. x->error stays. */
void wm_import_release(wm_import *x);
/* Takes a failure of reading the base: WM_OK when it only damaged it. */
wm_status wm_import_take_damage(wm_import *x, wm_status status, wm_error *error);

/* ---- import_onto.c ---- */
/* Keeps the base's text of a page; a second one takes the place of the first. */
wm_status wm_import_keep_text(wm_import *x, wm_import_page *page, const wm_page *of);
wm_status wm_import_kept_text(const wm_import *x, const wm_import_page *page, wm_buffer *out, wm_error *error);
/* Notes a page of the newer dump that has the id of an edited one. */
void wm_import_note_id(wm_import *x, const wm_page *page, int ns, wm_slice title);
/* What was found in the base is remembered, and forgotten as what is found. */
wm_status wm_import_remember(wm_import *x);
void wm_import_forget_found(wm_import_page *page);
/* Tells what keeps a page's edit from going into what was found now: the page is then refused. */
void wm_import_settle(wm_import *x, wm_import_page *page);
/* After the base was searched: the newer dump takes its place, and what cannot be merged is told. */
wm_status wm_import_turn(wm_import *x);
void wm_import_onto_release(wm_import *x);
/* Tells of a page that is in conflict. */
void wm_import_tell_conflict(wm_import *x, wm_slice file, const char *lines);

/* ---- import_merge.c ---- */
/* What a page's edit, which made ours of base, is in the newer dump's text. told gets what is to be told of conflicts, of
 * which markdown has the lines. WM_DIFFERS: there are some. */
wm_status wm_import_merge(wm_lens *lens, const wm_import_page *page, wm_slice markdown, wm_slice base, wm_slice ours,
                          wm_slice theirs, wm_merge_choice choice, wm_buffer *out, wm_buffer *told);

/* ---- import_pages.c ---- */
/* Writes the dump into the sink. */
wm_status wm_import_write(wm_import *x);
/* Copies the base's bytes as they are. */
wm_status wm_import_copy(wm_import *x);

/* ---- import_site.c ---- */
/* Fills the site without a base. */
wm_status wm_import_make_site(wm_import *x);

/* ---- import_summary.c ---- */
void wm_import_summary(wm_import *x);
void wm_import_report(wm_import *x, wm_status status);

#endif
