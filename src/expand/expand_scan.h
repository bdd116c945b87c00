/* expand_scan.h - what the files share that take a text apart.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_EXPAND_SCAN_H
#define WM_EXPAND_SCAN_H

#include "expand/expand_nodes.h"

typedef struct expand_list {
    expand_node *first, *last;
} expand_list;

typedef struct expand_open_part {
    struct expand_open_part *next;
    expand_list out;
    expand_list name;               /* what stood before the = */
    uint32_t start;          /* of the source */
    uint32_t equals;         /* where the = is, if named */
    bool named;
    bool has_comment;
    uint32_t visual_end, comment_end; /* what is seen before a comment, and where that comment ends */
} expand_open_part;

typedef struct expand_piece {
    char open;            /* '{', '[', '-' for -{, '\n' for a heading */
    bool dash;            /* a - stood before the braces */
    bool line_start;
    uint32_t count;       /* opening characters not matched yet */
    uint32_t start;       /* of the first of them, the dash left out */
    uint32_t part_count;
    expand_open_part *first, *last;
} expand_piece;

enum { EXPAND_TAG_NAMES = 64, EXPAND_TAG_NAME_MAX = 32 };

typedef struct expand_scan {
    const expand_rules *rules;
    wm_arena *arena;
    const char *s;
    uint32_t at, end;
    expand_list root, *out;        /* out: where nodes go now */
    expand_piece *stack;
    size_t depth, capacity;
    bool failed, no_gt, only, looking_for_only, fake_line_start;
    uint32_t chain_end;     /* comments up to here do not take a whole line */
    wm_slice unclosed[EXPAND_TAG_NAMES]; /* tags that have no closing one to the right */
    size_t unclosed_count;
} expand_scan;

/* ---- expand_build.c ---- */
/* A node where nodes go now; NULL when memory runs out. */
expand_node *expand_add(expand_scan *st, expand_kind kind, uint32_t start, uint32_t end);
void expand_add_text(expand_scan *st, uint32_t start, uint32_t end);
/* Moves the nodes of from to where nodes go now. */
void expand_add_list(expand_scan *st, expand_list from);
/* The innermost open piece, or NULL. */
expand_piece *expand_top(const expand_scan *st);
/* The same, for callers that know of one. */
expand_piece *expand_open_piece(const expand_scan *st);
/* Nodes go into the innermost open piece from now on. */
void expand_set_out(expand_scan *st);
void expand_add_part(expand_scan *st, expand_piece *p, uint32_t start);
/* Opens a piece like from, whose content begins at inside. */
expand_piece *expand_push(expand_scan *st, const expand_piece *from, uint32_t inside);
/* The parts of a piece as text, with what was found in them. */
void expand_add_parts(expand_scan *st, const expand_piece *p);
/* The last piece becomes text: its opening characters and its parts. */
void expand_break_top(expand_scan *st);

/* ---- expand_tags.c ---- */
/* Takes the < at hand with what it begins: a comment, a tag or nothing. */
void expand_take_angle(expand_scan *st);
/* Where the spaces and tabs begin that end at at. */
uint32_t expand_blanks_before(const expand_scan *st, uint32_t at);

#endif
