/* merge_moves.h - what the two files that find moved words share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_MERGE_MOVES_H
#define WM_LENS_MERGE_MOVES_H

#include "lens/merge_leaf.h"

/* Tokens [from, to) of a leaf of the edited or the printed page. */
typedef struct lens_run {
    uint32_t unit;           /* leaf of that page */
    uint32_t from, to;
    uint32_t change;         /* of the leaf, counted from 1; 0: the run is a whole leaf */
} lens_run;

/* The order of moves: of where they came to. */
int lens_by_place(const void *a, const void *b);
/* A leaf without spaces and silent tokens at both ends. */
lens_run lens_whole_leaf(const lens_pieces *p, uint32_t unit);
/* Says that edited run came is printed tokens [from, to) of unit. changed: not word for word. False: they have no place in the base. */
bool lens_add_move(lens_merge *m, const lens_run *came, uint32_t unit, uint32_t from, uint32_t to, bool changed);

/* ---- merge_joins.c ---- */
/* Finds the parts of leaves that were split, and the leaves that became one, whatever changed in them. */
void lens_find_joins(lens_merge *m);

#endif
