/* match.h - the matching of two pages, as its files share it.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_MATCH_H
#define WM_LENS_MATCH_H

#include "lens/pieces.h"

enum { LENS_MOST_SCORES = 250000 };

typedef struct lens_pair {
    uint32_t p, q;
} lens_pair;

typedef struct lens_matcher {
    lens_pieces *p, *q;
    const lens_pieces *source; /* of an edit */
    uint64_t *said_p, *said_q; /* words of all leaves, in order of value */
    size_t said_p_count, said_q_count;
    bool edit;               /* q is what an editor made of p; else p is printed as q */
    lens_pair *work;
    size_t work_count, work_capacity;
    lens_slots a, b;
    uint64_t *keys;
    size_t key_capacity;
    double *scores;
    size_t score_capacity;
    wm_diff_runs runs, sections[2];
    uint32_t *trial;         /* what each of b is of a, where a way to match them is merely tried; else NULL */
    bool failed;
} lens_matcher;

/* ---- match.c ---- */
void lens_slots_add(lens_slots *s, uint32_t unit, bool *failed);
/* What unit p of the first page is on the second, or none; whether it is anything there. */
uint32_t lens_match_now(const lens_matcher *m, uint32_t p);
bool lens_match_taken(const lens_matcher *m, uint32_t p);
/* Makes p and q one; what is below them is matched by lens_match_below. Nothing happens when one of them is taken. */
void lens_match_join(lens_matcher *m, uint32_t p, uint32_t q);
/* Whether two units may be one by their kinds. */
bool lens_match_may_be(const lens_unit *u, const lens_unit *v);
/* How alike two units are, from 0 to 1. */
double lens_match_score(const lens_matcher *m, uint32_t p, uint32_t q);
/* Joins the n units a and the k units b that are alike, in order. */
void lens_match_alike(lens_matcher *m, const uint32_t *a, size_t n, const uint32_t *b, size_t k);
/* Matches what is below all units that were joined. */
void lens_match_below(lens_matcher *m);

/* ---- match_level.c ---- */
/* Matches m->a with m->b. */
void lens_match_level(lens_matcher *m);

/* ---- match_table.c ---- */
/* Whether m->b are the rows m->a, each as it was but for cells that came to all of them, or went: columns did. */
bool lens_match_rows_stayed(const lens_matcher *m);
/* Matches the cells of two tables whose rows are matched. */
void lens_match_cells(lens_matcher *m, uint32_t p_table, uint32_t q_table);

/* ---- match_moved.c ---- */
/* Joins rows m->a and m->b of one table that are left and say the same, or most of it. */
void lens_match_rows_moved(lens_matcher *m);
/* Units of the edited file that have no twin yet and say what one of the base says that has none either: whole ones
 * that print alike, or leaves with the same words. */
void lens_match_moved(lens_matcher *m, bool words);
void lens_match_moved_alike(lens_matcher *m);
void lens_match_leaves(lens_matcher *m);
void lens_match_left(lens_matcher *m);
void lens_match_empty(lens_matcher *m);

#endif
