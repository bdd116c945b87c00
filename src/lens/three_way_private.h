/* three_way_private.h - what the files of the three-way merge share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_THREE_WAY_PRIVATE_H
#define WM_LENS_THREE_WAY_PRIVATE_H

#include "base/diff.h"
#include "lens/three_way.h"

enum { LENS_CHUNK_SKETCH = 16 };

/* A line, with the empty lines behind it. */
typedef struct lens_chunk {
    size_t start, end, next;    /* bytes: [start, end) says something, [end, next) are the newlines behind it */
    uint64_t hash;              /* of what it says */
    bool sketched;
    uint8_t sketch_size;
    uint32_t sketch[LENS_CHUNK_SKETCH]; /* the least hashes of its words, in order */
} lens_chunk;

/* A text cut up. The first chunk says nothing: its newlines are those at the start of the page. */
typedef struct lens_version {
    wm_slice text;
    lens_chunk *chunks;
    size_t count, capacity;
    size_t *to;                 /* of each chunk: that of the base, or WM_NONE */
    size_t *at;                 /* of each chunk of the base: the chunk here, or WM_NONE */
    bool *moved;                /* of each chunk of the base: it stands elsewhere here */
} lens_version;

static inline wm_slice lens_chunk_body(const lens_version *v, size_t i)
{
    return wm_sub(v->text, v->chunks[i].start, v->chunks[i].end);
}
static inline wm_slice lens_chunk_gap(const lens_version *v, size_t i)
{
    return wm_sub(v->text, v->chunks[i].end, v->chunks[i].next);
}

/* ---- three_way_cut.c ---- */
wm_status lens_cut(lens_version *v, wm_slice text);
void lens_version_free(lens_version *v);

/* ---- three_way_words.c ---- */
typedef enum lens_word_class {
    LENS_W_WORD, LENS_W_IDEOGRAPH, LENS_W_SPACE, LENS_W_NEWLINE, LENS_W_SIGN,
    LENS_W_BAR,                           /* between cells and arguments */
    LENS_W_QUOTES,                        /* '' and its kind */
    LENS_W_OPEN_LINK, LENS_W_CLOSE_LINK,
    LENS_W_OPEN, LENS_W_CLOSE             /* templates, tags, comments */
} lens_word_class;
/* Where the word that begins at at ends. */
size_t lens_next_word(wm_slice text, size_t at, lens_word_class *class);

/* ---- three_way_match.c ---- */
/* Fills to, at and moved of side. */
wm_status lens_match_versions(lens_version *base, lens_version *side);

/* ---- three_way_body.c ---- */
typedef struct lens_word_list {
    wm_slice text;
    size_t *starts;             /* count + 1 */
    uint8_t *classes;
    uint64_t *keys;
    size_t count, start_capacity, class_capacity, key_capacity;
} lens_word_list;

/* Scratch of the merge by words; all zero at first. */
typedef struct lens_body_merge {
    lens_word_list base, sides[2];
    wm_diff_runs runs[2];
    bool failed;
    wm_conflict *items;         /* bytes of the bodies */
    size_t count, capacity;
} lens_body_merge;
/* Appends what base became by both edits to out, and notes conflicts in m. In a conflict side prefer is taken. */
void lens_merge_body(lens_body_merge *m, wm_slice base, wm_slice ours, wm_slice theirs, int prefer, wm_buffer *out);
void lens_body_merge_free(lens_body_merge *m);

#endif
