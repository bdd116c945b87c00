/* shards.h - a dump in parts, each of which a process of its own converts.
 *
 * SPDX-License-Identifier: MIT
 *
 * wikimd index --shards cuts it where decoding can begin and writes the parts beside the page set, a line each;
 * wikimd-pages(5) says what is in a line.
 */
#ifndef WM_TRANSFER_SHARDS_H
#define WM_TRANSFER_SHARDS_H

#include "dump/dump.h"
#include "transfer/inputs.h"

enum { WM_SHARDS_MOST = 10000 };

/* Where such a file stands: the page set's name with ".shards" behind it. False when memory runs out. */
bool wm_shards_path(const char *page_set, wm_buffer *path);

/* ---- making them ---- */

typedef struct wm_shards_maker wm_shards_maker;
wm_shards_maker *wm_shards_maker_new(void);
void wm_shards_maker_free(wm_shards_maker *maker);
/* For wm_dump_set_blocks, with the maker as its user. */
void wm_shards_maker_block(void *maker, uint64_t bit, uint64_t offset);
/* Each page of the dump, in order, while it is read. WM_NO_MEMORY is the only failure. */
wm_status wm_shards_maker_page(wm_shards_maker *maker, const wm_page *page, const wm_dump *dump);

typedef struct wm_shards_wanted {
    size_t count;      /* so many, or, when it is 0, ... */
    uint64_t size;     /* ... as many as have about that many bytes of XML each */
    bool whole;        /* the dump is not cut */
    const char *dump;  /* what its files are known by */
    const char *page_set; /* the page set's digest */
    const wm_inputs *inputs; /* hashed */
} wm_shards_wanted;
/* Appends the file; *count gets how many they are, *largest how many bytes the largest has and *mean a fair share. */
wm_status wm_shards_maker_write(wm_shards_maker *maker, const wm_shards_wanted *wanted, wm_buffer *out, size_t *count, uint64_t *largest,
                                uint64_t *mean);

/* ---- reading one ---- */

typedef struct wm_shard {
    size_t number, of;    /* from 1 */
    wm_dump_part part;
    uint64_t pages;       /* 0: nothing is in it */
    char page_set[65], dump[65];
    char (*sha256)[65];   /* of the dump's files */
    size_t file_count;
    char *root;           /* what part.root is in */
} wm_shard;               /* all zero is none */

/* "17/64". */
wm_status wm_shard_parse(const char *text, wm_shard *shard, wm_error *error);
/* Of how many shards the room "17-of-64" has one; 0 for other names. */
size_t wm_shard_count(const char *name);
/* Fills the rest in from the file beside the page set, which has that sum and is of so many files. */
wm_status wm_shard_read(wm_shard *shard, const char *page_set, const char *sum, size_t files, wm_error *error);
void wm_shard_free(wm_shard *shard);

#endif
