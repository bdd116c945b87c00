/* expand.h - templates, parser functions and modules, evaluated as MediaWiki does.
 *
 * SPDX-License-Identifier: MIT
 *
 * A store holds the texts that a page may ask for; it is filled once and then only read, by
 * any number of threads. An expander turns the wikitext of one page after another into
 * wikitext without calls.
 */
#ifndef WM_EXPAND_H
#define WM_EXPAND_H

#include "site/site.h"

/* ---- the texts ---- */

typedef struct wm_expand_store wm_expand_store;

/* A page of the store. Slices live as long as the store, but the text: that is unpacked by
 * wm_expand_store_text. */
typedef struct wm_expand_page {
    int ns;
    wm_slice title;      /* as in wm_title */
    int64_t id, revision, time; /* time INT64_MIN when not known */
    wm_slice user;
    wm_slice model;      /* empty for wikitext */
    size_t size;         /* bytes of the text */
    uint32_t redirect;   /* 1 when its text is a redirect */
    uint32_t block_size; /* packed bytes */
    const char *block;
} wm_expand_page;

wm_expand_store *wm_expand_store_new(const wm_site *site);
void wm_expand_store_free(wm_expand_store *store);
/* Adds a page; one that is there already stays, so that the first dump wins. text may be
 * kept away (keep_text false): then the page only exists. */
wm_status wm_expand_store_add(wm_expand_store *store, const wm_expand_page *page, wm_slice text, bool keep_text);
/* NULL when there is none. title is normalised as in wm_title. */
const wm_expand_page *wm_expand_store_find(const wm_expand_store *store, int ns, wm_slice title);
/* Whether there is one, which may be known without its text. */
bool wm_expand_store_has(const wm_expand_store *store, int ns, wm_slice title);
/* What a page tells of itself but its text, user and revision, when that is known without reading it. */
bool wm_expand_store_brief(const wm_expand_store *store, int ns, wm_slice title, wm_expand_page *out);
/* Whether pages are read when they are asked for, and what could not be read: then find said that there is none. */
bool wm_expand_store_is_late(const wm_expand_store *store);
wm_status wm_expand_store_check(const wm_expand_store *store, wm_error *error);
/* Appends the text. */
bool wm_expand_store_text(const wm_expand_store *store, const wm_expand_page *page, wm_buffer *out);
/* The latest time of any revision, INT64_MIN when none is known: what "now" is. */
int64_t wm_expand_store_latest(const wm_expand_store *store);
/* Pages, pages of the main namespace that are no redirects, files. */
typedef struct wm_expand_totals {
    uint64_t pages, articles, files, bytes;
} wm_expand_totals;
wm_expand_totals wm_expand_store_totals(const wm_expand_store *store);
/* Members of a category cannot be told from a store without reading every page: 0. */

/* ---- expanding ---- */

typedef struct wm_expand_options {
    int64_t now;             /* seconds since 1970; INT64_MIN: the latest time of the store */
    size_t include_limit;    /* bytes that templates may give together; 0: 2 MiB, as MediaWiki has it */
    size_t memory_limit;     /* bytes a page may take; 0: 256 MiB */
    unsigned lua_seconds;    /* of a page's modules; 0: 10 */
    size_t lua_memory;       /* bytes of a page's modules; 0: 50 MiB */
    bool no_string_functions; /* #len, #sub, ... are text, as on Wikimedia's wikis */
    bool expand_tags;        /* also inside <ref>, <poem> and their kin, and not only around them: wm_expand_mapped */
    bool drop_classes;       /* leaves navigation boxes, error messages and the like out: wm_expand_mapped */
    wm_budget *budget;       /* told of every step; a page that is over it fails with WM_NO_MEMORY. Borrowed, or NULL */
    const char *keep, *drop; /* classes between commas: these stay, and these go, too; borrowed, or NULL */
} wm_expand_options;

typedef struct wm_expander wm_expander;
/* What it is made with is borrowed. options may be NULL. */
wm_expander *wm_expander_new(const wm_site *site, const wm_expand_store *store, const wm_expand_options *options);
void wm_expander_free(wm_expander *x);

/* What was counted since the expander was made. */
typedef struct wm_expand_counts {
    uint64_t pages, calls, functions, modules;
    uint64_t asked;     /* calls that stand in pages themselves */
    uint64_t kept;      /* of those: whose result was known from another page */
    uint64_t inner_kept; /* calls that stand in templates, and whose result was known */
    uint64_t missing;   /* templates that the store does not have */
    uint64_t unknown;   /* parser functions that are not known */
    uint64_t errors;    /* error spans: loops, depth, expressions, Lua */
    uint64_t limits;    /* pages that ran into a limit */
    uint64_t dropped;   /* elements left out for their class */
} wm_expand_counts;
wm_expand_counts wm_expander_counts(const wm_expander *x);
void wm_expand_counts_add(wm_expand_counts *to, const wm_expand_counts *from);
/* Adds them to a sum, and begins anew. */
void wm_expander_take_counts(wm_expander *x, wm_expand_counts *to);
/* Told of each error span, missing template and unknown function: kind is "missing", "unknown", "error", "limit", or "data"
 * when a module asked for what no dump holds (the message is the function's name); where is the call's byte in the page. With
 * drop_classes of those errors that would have been shown. */
typedef void (*wm_expand_warning)(void *user, const char *kind, uint32_t where, wm_slice message);
void wm_expander_set_warning(wm_expander *x, wm_expand_warning warning, void *user);

/* A piece of the expanded text: bytes of the page itself, or what a call gave. */
typedef struct wm_expand_run {
    uint32_t start, end;               /* of the expanded text; equal when a call gave nothing */
    uint32_t source_start, source_end; /* of the page's text */
    bool call;
} wm_expand_run;

typedef struct wm_expansion {
    wm_buffer text;
    wm_expand_run *runs; /* in order; they tile both texts */
    size_t run_count, run_capacity;
} wm_expansion;
void wm_expansion_free(wm_expansion *e);

/* The wikitext that MediaWiki's preprocessor makes of the page: calls are replaced, comments
 * and <noinclude> tags are gone, other tags stay. Appends to out. page tells the title and
 * what else is known; its text is source. WM_NO_MEMORY, or WM_BAD_INPUT for a source of 4 GiB. */
wm_status wm_expand(wm_expander *x, const wm_expand_page *page, wm_slice source, wm_buffer *out);
/* The same for a parser that reads comments and tags itself: only calls are replaced, and
 * the runs tell where every byte came from. *out is overwritten. */
wm_status wm_expand_mapped(wm_expander *x, const wm_expand_page *page, wm_slice source, wm_expansion *out);

#endif
