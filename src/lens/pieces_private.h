/* pieces_private.h - what the files share that take a page apart.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_PIECES_PRIVATE_H
#define WM_LENS_PIECES_PRIVATE_H

#include "lens/pieces.h"

typedef struct lens_builder {
    lens_pieces *p;
    lens_taker take;
    uint32_t unit; /* the innermost open one */
} lens_builder;

/* ---- pieces.c ---- */
/* LENS_PAGE for what is no unit. */
lens_unit_kind lens_kind_of(const wm_node *n);
/* A new last child of the open unit; it is the open one from here. None: memory ran out. */
uint32_t lens_open_unit(lens_builder *b, lens_unit_kind kind, const wm_node *n);
void lens_close_unit(lens_builder *b);

/* ---- pieces_leaf.c ---- */
void lens_build_leaf(lens_builder *b, const wm_node *n);

#endif
