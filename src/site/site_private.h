/* site_private.h - what the files of this room share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_SITE_SITE_PRIVATE_H
#define WM_SITE_SITE_PRIVATE_H

#include "site/site.h"

/* ---- a table from short strings to numbers ---- */

typedef struct wm_table_entry {
    wm_slice key; /* data NULL: empty */
    uint32_t hash;
    int32_t value;
} wm_table_entry;

typedef struct wm_table {
    wm_table_entry *entries; /* capacity is a power of two, or 0 */
    size_t capacity, count;
} wm_table;

/* Copies key into the arena. A key that is there keeps its value unless
 * replace. False when memory runs out. */
bool wm_table_put(wm_table *t, wm_arena *arena, wm_slice key, int32_t value, bool replace);
bool wm_table_find(const wm_table *t, wm_slice key, int32_t *value);
/* The same for a key that is looked up in more than one table. */
uint32_t wm_table_hash(wm_slice key);
bool wm_table_find_hashed(const wm_table *t, wm_slice key, uint32_t hash, int32_t *value);
void wm_table_free(wm_table *t);

/* ---- the site ---- */

typedef struct wm_site_namespace {
    int id;
    bool given;           /* told by siteinfo, not made by wm_site_complete */
    bool canonical_given; /* told by the JSON */
    int8_t first_letter;  /* -1: by the site's rule */
    wm_slice name, canonical, directory;
} wm_site_namespace;

typedef struct wm_words {
    wm_slice *items;
    size_t count, capacity;
} wm_words;

typedef enum wm_trail_kind { WM_TRAIL_SET, WM_TRAIL_APOSTROPHE, WM_TRAIL_BRETON, WM_TRAIL_COLON } wm_trail_kind;

typedef struct wm_letters {
    uint32_t low, high;
} wm_letters;

/* The letters behind a link that belong to its label. */
typedef struct wm_trail {
    wm_letters *ranges; /* besides ascii */
    size_t count;
    wm_trail_kind kind;
    bool given;         /* told by siteinfo */
    bool ascii[128];
} wm_trail;

/* Words that mean something in wikitext. */
typedef struct wm_site_words {
    wm_table flags;          /* image options without a value */
    wm_table switches;       /* behaviour switches as they are */
    wm_table switches_lower; /* behaviour switches in lower case */
    wm_words redirects;      /* in lower case */
    wm_words widths, uprights, values; /* image options with $1 */
} wm_site_words;

struct wm_site {
    wm_arena arena; /* every string below */
    wm_slice name, dbname, generator, lang, page_base, host;
    bool first_letter;
    wm_site_namespace *namespaces; /* ascending */
    size_t namespace_count, namespace_capacity;
    wm_table names;    /* folded name -> namespace */
    wm_table prefixes; /* folded prefix -> 0 other, 1 language, 2 this wiki */
    bool prefixes_given;
    wm_site_words words;
    wm_trail trail;
    bool variants, variants_given;
    bool shard_dirs; /* files are in directories of their titles' first characters */
    bool names_told; /* siteinfo named namespaces beside main */
    bool dotted_i; /* the capital of i is I with a dot: Turkish and its kin */
    bool main_first_letter; /* cache of wm_site_first_letter(site, 0) */
};

/* A name as it is looked up: lower case, runs of spaces and _ one space, none
 * at the ends. Writes up to capacity bytes; WM_NONE when that does not do. */
size_t wm_site_fold(wm_slice name, char *out, size_t capacity);
#define WM_NAME_MAX 256

wm_site_namespace *wm_site_namespace_entry(const wm_site *site, int ns);
/* Finds or makes. */
wm_site_namespace *wm_site_namespace_make(wm_site *site, int ns);
wm_status wm_site_put_name(wm_site *site, int ns, wm_slice name, bool replace);
wm_status wm_site_put_prefix(wm_site *site, wm_slice prefix, int kind, bool replace);
/* The directory's name from canonical; set anew whenever that changes. */
wm_status wm_site_set_directory(wm_site *site, wm_site_namespace *n);

/* group as in data/languages.h. Words that are there are not added again. */
wm_status wm_site_add_word(wm_site *site, char group, wm_slice word);
/* A class of characters as in a regular expression: "a-zäöü". */
wm_status wm_site_set_trail_class(wm_site *site, wm_slice set, wm_trail_kind kind);
/* As in wm_trails. */
wm_status wm_site_set_trail_ranges(wm_site *site, const char *text);

/* Percent-encodes what a file name must not hold; see filename.c. */
void wm_file_encode(wm_slice text, bool portable, wm_buffer *out);

#endif
