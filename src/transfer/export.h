/* export.h - the parts of wikimd export.
 *
 * SPDX-License-Identifier: MIT
 *
 * export.c reads the options and runs the parts in order: export_read.c reads
 * the dump, export_convert.c writes the tree, export_summary.c tells what happened.
 */
#ifndef WM_TRANSFER_EXPORT_H
#define WM_TRANSFER_EXPORT_H

#include "io/outfile.h"
#include "io/spool.h"
#include "markdown/writer.h"
#include "page/ledger.h"
#include "transfer/expanding.h"
#include "transfer/inputs.h"
#include "transfer/media_list.h"
#include "transfer/page_set.h"
#include "transfer/progress.h"
#include "transfer/repeats.h"
#include "transfer/report.h"
#include "transfer/run.h"
#include "transfer/selection.h"
#include "transfer/shards.h"
#include "tree/bag.h"
#include "tree/tree.h"

/* Which pages there are, and which part of the dump is exported. */
typedef struct wm_export_part {
    wm_page_set page_set;   /* that set is in, if it is in a file */
    wm_shard shard;         /* of is 0: all of the dump */
    wm_buffer described;    /* the options, as the tree tells them */
    char sum[65];           /* of what the shard wrote */
    size_t listed_found;    /* titles of --pages that it has */
    bool finished;
} wm_export_part;

/* The options, looked at. Strings are borrowed from them. */
typedef struct wm_export_settings {
    const char **dumps; /* owned list */
    size_t dump_count;
    const char *destination, *format;
    const char *namespaces, *pages, *siteinfo, *base_url, *lang;
    const char *revision_text, *report, *ledger;
    wm_revision_choice revision;
    struct {
        const char *text;
        wm_revision_choice choice;
    } since; /* pages whose revision is not later are left out; current: none */
    wm_style style;
    wm_shown_options shown;
    wm_bag_options bag; /* its list is owned */
    wm_expanding_settings expanding;
    bool no_header, portable_names, shard_dirs, force, incomplete;
    long jobs;
    uint64_t memory;    /* for decompressing, 0: all */
    const char *spool;  /* the directory for what waits, "-": none; NULL: that of the destination */
    wm_shard_options parts; /* page_set: what wikimd index --pages made of the dump: nothing waits */
    wm_page_limits limits;
    const wm_export_options *given; /* as they came */
} wm_export_settings;

typedef struct wm_export_totals {
    uint64_t pages, revisions;            /* read */
    uint64_t verdicts[WM_VERDICTS];
    uint64_t resumed;                     /* written by the run that this one takes up */
    uint64_t written, unchanged, edited;
    uint64_t failed;                      /* pages that could not be converted or written */
    uint64_t missing_titles;              /* of --pages: no page of the dump has them */
    uint64_t wikitext_bytes, markdown_bytes;
    uint64_t compressed_bytes, read_bytes; /* of the dump */
    wm_write_counts counts;
    wm_expand_counts expanded;
    uint64_t spool_bytes;                  /* in a file */
    double reading_seconds, conversion_seconds, seconds;
    size_t titles, titles_memory;
    wm_tree_summary tree;
    wm_media_list media;                   /* --media-list */
} wm_export_totals;

/* Who else looks at the dump while it is converted. */
typedef struct wm_export_watch {
    wm_dump_tee tee;           /* NULL: nobody */
    wm_dump_revision revision; /* tells of wrong <sha1>s, too */
    void *user;
} wm_export_watch;

typedef struct wm_export {
    const wm_export_settings *settings;
    wm_messages *messages;
    wm_error error;              /* what ends the run */
    wm_error damage;             /* the dump is damaged; what is whole is written */
    wm_progress progress;
    wm_report report;
    wm_outfile ledger_file;
    wm_ledger ledger;            /* the sum over the pages */
    bool ledger_balances;
    wm_inputs inputs;
    wm_buffer destination;       /* as settings say, or made from the dump's name */
    wm_site *site;
    bool site_ready;             /* overridden, completed; namespaces and titles were read */
    bool any_page;               /* the dump has one */
    wm_selection selection;
    wm_pageset *listed;          /* --pages */
    char pages_hash[65], siteinfo_hash[65]; /* of those files, empty if not given */
    wm_pageset *set;
    wm_export_part part;
    struct wm_expand_store *templates; /* with --expand */
    wm_spool *spool;             /* batches of what is to be converted, in the dump's order; NULL: read again */
    wm_buffer spool_place;       /* its directory */
    wm_repeats repeats;
    wm_bag_options bag;          /* as settings say, with a name */
    wm_buffer bag_name;
    wm_tree *tree;
    wm_export_watch watch;
    struct wm_update *update;    /* the edits of the tree are merged; NULL: they are left alone */
    wm_export_totals totals;
} wm_export;

/* A whole export, the failure told; update is NULL or what merges the edits of the tree. */
wm_status wm_export_run(const wm_export_options *options, wm_messages *messages, struct wm_update *update, wm_error *error);
/* Reads the dump: site, page set, repeated titles, and its pages into the spool.
 * Damage is noted, not returned. */
wm_status wm_export_read(wm_export *x);
/* Who takes what was read, block by block in the dump's order. */
typedef struct wm_block_taker {
    wm_buffer *(*room)(void *user); /* for the next block, if it is not in memory; NULL ends it */
    wm_status (*take)(void *user, wm_slice packed);
    void *user;
} wm_block_taker;
/* Hands out the blocks of the spool. When the spool had no room for them the dump is read once more. */
wm_status wm_export_blocks(wm_export *x, const wm_block_taker *taker);
/* With --expand: reads the dump once more, and the dumps of --templates, into x->templates. */
wm_status wm_export_fill_templates(wm_export *x);
/* Converts the pages of the spool and puts them into the tree. */
wm_status wm_export_convert(wm_export *x);
/* Reads the dump once more, for the copy of it that a bag holds. It cannot be copied earlier: the bag is made
 * only now. */
wm_status wm_export_pack(wm_export *x);
/* Whether it writes a line of JSON for each page, not files. */
bool wm_export_takes_records(const wm_export_settings *settings);
/* Standard error; the report. */
void wm_export_summary(wm_export *x);
void wm_export_report(wm_export *x, wm_status status);

/* Frees what a run has, whichever parts of it were made; not x. */
void wm_export_free(wm_export *x);
/* Takes a failure of reading the dump: WM_OK when it only damaged the dump. */
wm_status wm_export_take_damage(wm_export *x, wm_status status, wm_error *error);

#endif
