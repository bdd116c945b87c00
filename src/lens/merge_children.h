/* merge_children.h - what the files share that write a container's children.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_MERGE_CHILDREN_H
#define WM_LENS_MERGE_CHILDREN_H

#include "lens/merge.h"

/* Bytes between two neighbours in the base: white space, the silent part, white space. */
typedef struct lens_gap {
    uint32_t start, end;     /* of all */
    uint32_t core, core_end; /* of the silent part; equal when there is none */
    int at;                  /* element that it follows (>= 0), or ~element that it precedes; LENS_GAP_ */
} lens_gap;

enum { LENS_GAP_WHOLE = 1 << 29, LENS_GAP_GONE = (1 << 29) + 1 };

typedef struct lens_children {
    lens_merge *m;
    uint32_t source, edited;
    uint32_t *units;         /* of the base, in order */
    size_t unit_count, unit_capacity;
    lens_element *elements;
    size_t count, capacity;
    lens_gap *gaps;               /* unit_count + 1 */
    int *place;              /* of each unit of the base, from 1: its element, or -1 */
    int *starts, *ends;      /* likewise: the element that begins and the one that ends as it */
    int *within;             /* likewise: the one that took in all its words */
    uint32_t *behind, *before; /* of each element from START and up to END: the first gap, plus 1, that goes with it */
    uint32_t patterns[LENS_FOOTNOTE + 1]; /* a unit of each kind in the base, or none */
    lens_line line;          /* of a row's cells */
    bool has_row;            /* a row of the table is written */
    size_t kept;             /* how many of the row's places are taken */
    uint32_t *chain;         /* of each gap: the next one, plus 1, at the same place */
    uint32_t *home;          /* of each element: the gap, plus 1, that stood at its place; 0: there was none */
} lens_children;

static inline bool lens_in_table(const lens_children *c)
{
    return c->m->source->units[c->source].kind == LENS_TABLE;
}

/* ---- merge_order.c ---- */
/* Collects the children of the base and the elements of the result, and finds which of them keep their order. */
void lens_order_children(lens_children *c);

/* For each unit of the base, from 1: the element that took in all its words; others are left as they are. */
void lens_find_within(const lens_children *c, int *within);

/* ---- merge_silent.c ---- */
/* Says with which neighbour the silent part of each gap goes. */
void lens_place_silent(lens_children *c);
/* Whether the gap behind unit k of the base ends with what begins the next: the tag of its poem, <noinclude>. */
bool lens_begins_next(const lens_children *c, size_t k, const lens_gap *g);

/* ---- merge_gaps.c ---- */
/* Says with which element the silent part of each gap goes. False when memory runs out. */
bool lens_place_gaps(lens_children *c);
/* Whether elements x and y stand as they stood, with all that is between them. */
bool lens_is_whole(const lens_children *c, int x, int y);
/* Writes all that stands between elements x and y; -1 is the container's start, count its end. */
void lens_write_between(lens_children *c, int x, int y);
void lens_free_children(lens_children *c);

#endif
