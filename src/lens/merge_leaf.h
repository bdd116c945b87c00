/* merge_leaf.h - what the files share that merge a leaf.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_MERGE_LEAF_H
#define WM_LENS_MERGE_LEAF_H

#include "lens/merge.h"

enum { LENS_FAR = 64 };     /* tokens that are looked at for a better place */

/* Tokens of a leaf that print. */
typedef struct lens_row {
    uint32_t *tokens;
    size_t count, capacity;
} lens_row;

/* printed[b, b_end) became edited[c, c_end); in the base it is the tokens [a, a_end). */
typedef struct lens_change {
    size_t b, b_end, c, c_end;
    uint32_t a, a_end;
    size_t spaces;           /* that stand behind what came, before what is silent there */
    bool parts, parted;      /* begins and ends what stands between two <nowiki> */
} lens_change;

typedef struct lens_leaf {
    lens_merge *m;
    const lens_unit *source, *printed, *edited;
    lens_row a, b, c;
    size_t *of;              /* of each printed token: its place in row a, or WM_NONE */
    size_t *placed;          /* where what is silent stands in a leaf that is written anew, see find_placed; NULL: in proportion */
    uint32_t *lines;         /* of the tokens of rows b and c: the number of the line that they are in, see number_lines; or NULL */
    lens_change *changes;
    size_t count, capacity;
    const lens_change *classed;   /* firsts is of it */
    uint32_t firsts[LENS_MARK_CLASSES]; /* of each class the first mark of the base in that change */
    const lens_change *trailed;   /* trail is of it */
    uint32_t trail;          /* token of the base from which on letters that joined a label are looked for */
    uint32_t end;            /* token of the base behind which nothing is added */
    bool one_line;           /* newlines of the base become spaces */
    bool poem;               /* breaks are newlines */
    bool part;               /* of a leaf, which moved */
    bool rewritten;          /* most of its words became others: what seems to be deleted is some that have none of their own */
} lens_leaf;

static inline const lens_token *lens_token_at(const lens_pieces *p, const lens_row *r, size_t i)
{
    return &p->tokens[r->tokens[i]];
}

static inline bool lens_is_space(const lens_token *t)
{
    return t->kind == LENS_SPACE;
}

/* The tags of a <nowiki>. */
static inline bool lens_is_nowiki_glue(const lens_token *t)
{
    return t->kind == LENS_GLUE && t->node && t->node->type == WM_NODE_NOWIKI;
}

static inline bool lens_is_space_at(const lens_pieces *p, const lens_row *r, size_t i)
{
    return i < r->count && lens_is_space(lens_token_at(p, r, i));
}

/* ---- merge_places.c ---- */
/* Finds the places in the base of all changes of a leaf. */
void lens_find_places(lens_leaf *l);
/* Of what shows no sign of it, a link in the name of a picture or the words of a variant in -{ }-: -1, a token opens such; 1, it closes such. */
int lens_hidden_side(const lens_token *t);
/* The `]]` of `[[plant|drink]]s`: letters that show in the label stand behind it, and the mark that closes the link, of no bytes, behind
 * them. A link to what a template gives shows its words alone, and has no such mark. */
bool lens_is_link_end(const lens_token *t);
/* Whether a change has that mark of a link in its range of the base. */
bool lens_holds_close(const lens_leaf *l, const lens_change *x, const wm_node *link);
/* Whether a file that showed its name gets a caption; the base may have one that is the name. */
bool lens_fills_caption(const lens_leaf *l, const lens_change *x);

/* ---- merge_tokens.c ---- */
/* Writes edited tokens [from, to) of the row, with what stands between them, in place of those of a change. */
void lens_copy_edit(lens_leaf *l, const lens_change *x, size_t from, size_t to);
/* Tokens [*from, *to) of leaf u that hold one tag of a <nowiki> and all its words come to hold both. */
void lens_take_nowiki(const lens_pieces *p, const lens_unit *u, uint32_t *from, uint32_t *to);
/* Finds marks that come around words of a <nowiki>: plain words need none between them. */
void lens_find_parted(lens_leaf *l);

/* ---- merge_typed.c ---- */
/* Writes the link that edited token from begins with the letters outside that joined the label of one of the base, in place of a change.
 * What follows it; from when there are none, or it is not whole before token to. */
uint32_t lens_copy_trailed(lens_leaf *l, const lens_change *x, uint32_t from, uint32_t to);
/* A picture of the base that came to another place in the leaf has words in common with what stood there, by chance: it came whole. */
void lens_join_pictures(lens_leaf *l);

/* ---- merge_changes.c ---- */
/* Whether a token ends a sentence. */
bool lens_is_full_stop(const lens_pieces *p, const lens_token *t);
void lens_fill_row(lens_leaf *l, lens_row *r, const lens_pieces *p, const lens_unit *u);
/* Which token of the base each printed one is. */
void lens_align(lens_leaf *l);
/* The changes between the printed and the edited leaf, each at the best of its places, and where all three can be cut. */
void lens_find_changes(lens_leaf *l);
/* Whether place i of a row lies inside a group: tokens that are replaced only together. */
bool lens_splits_group(const lens_pieces *p, const lens_row *r, size_t i);

/* ---- merge_lines.c ---- */
static inline bool lens_is_break(const lens_pieces *p, const lens_row *r, size_t i)
{
    return i < r->count && p->tokens[r->tokens[i]].kind == LENS_BREAK;
}
/* Sentences and lines of a leaf that are there still get numbers, both times the same, in l->lines: a word of one is no word of another, though it is
 * equal. NULL when there is but one line. */
void lens_number_lines(lens_leaf *l);
/* Writes a new break as the nearest one of the leaf, with the newline behind it: `Larn<br>` and the rest on the next line. Where it stands
 * for a newline, that stays. */
void lens_write_break(lens_leaf *l, const lens_change *x, const lens_token *token);
/* A break that goes takes along the newline behind it; of one that becomes a space the newline stays as that. */
void lens_place_break(lens_leaf *l, lens_change *x);

#endif
