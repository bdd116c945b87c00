/* pageset_private.h - the parts of a page set, in memory and in a file.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_SITE_PAGESET_PRIVATE_H
#define WM_SITE_PAGESET_PRIVATE_H

#include "site/siphash.h"
#include "site/site_private.h"
#include "site/title_file.h"

#define CHUNK_BITS 22
#define CHUNK_SIZE ((size_t)1 << CHUNK_BITS)
#define PLACE_BITS 40
#define PLACE_MASK (((uint64_t)1 << PLACE_BITS) - 1)

/* A hash: the tag that stands in the slot, the table, the place in the table. */
#define SHARD_BITS 6
#define SHARDS (1 << SHARD_BITS)
#define SHARD_SHIFT (PLACE_BITS - SHARD_BITS)
#define FIRST_CAPACITY 16

typedef struct shard {
    uint64_t *slots; /* tag | place + 1; 0 is empty */
    size_t capacity; /* a power of two, or 0 */
    size_t count;
} shard;

struct wm_pageset {
    wm_sip_key key;
    shard shards[SHARDS];
    size_t count;
    unsigned char **chunks;
    size_t chunk_count, chunk_capacity;
    size_t used; /* bytes in the last chunk */
    const wm_title_file *file; /* of a set that is looked up there; else NULL */
    wm_title_choice choice;
    uint64_t *redirects;  /* of a file: a part of the hash of the title that one leads to, and its place; in order */
    size_t redirect_count; /* of either set */
};

/* For a set that is in a file (pageset_file.c): where a redirect leads to a page of the set, and what leads to one. */
bool wm_pageset_file_target(const wm_pageset *set, const wm_title *title, wm_title *to);
bool wm_pageset_file_next_alias(const wm_pageset *set, int ns, wm_slice text, uint64_t *place, wm_page_name *alias);

#endif
