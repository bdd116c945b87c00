/* edits_make.h - what the parts of the generator of edits share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_EDITS_MAKE_H
#define WM_LENS_EDITS_MAKE_H

#include "lens/edits.h"
#include "wikitext/parser.h"

struct wm_edits {
    wm_parser *parser;
    wm_doc doc;
    wm_slice s;         /* the page */
    uint64_t title;     /* hash of the title */
    uint64_t state;     /* of the random numbers */
    wm_edit *edit;      /* the one being made */
    wm_buffer text;     /* scratch */
    bool notes_differ;  /* no two notes of the page say the same */
    bool hides;         /* items that print nothing are not shown */
};

/* ---- edits.c ---- */
/* A number below n; 0 when n is 0. */
size_t wm_edit_chance(wm_edits *e, size_t n);
/* Adds a hunk: bytes [a, b) of the page become text. wm_edit_hold_* speak of the last one. */
void wm_edit_add(wm_edits *e, size_t a, size_t b, wm_hunk_rule rule, wm_slice text);
/* Bytes [a, b) go; how much white space is left around them is free. */
void wm_edit_take_out(wm_edits *e, size_t a, size_t b);
void wm_edit_hold(wm_edits *e, size_t a, size_t b, wm_piece_kind kind);
void wm_edit_hold_node(wm_edits *e, const wm_node *n, wm_piece_kind kind);
/* Holds everything in [a, b) that does not print. */
void wm_edit_hold_silent(wm_edits *e, size_t a, size_t b, wm_piece_kind kind);
/* Takes hunks and pieces back, down to these numbers. */
void wm_edit_undo(wm_edits *e, size_t hunks, size_t pieces);
/* A node for which test holds, each with the same chance; NULL for none. */
typedef bool (*wm_edit_test)(const wm_edits *e, const wm_node *n);
const wm_node *wm_edit_pick(wm_edits *e, wm_edit_test test);
/* Puts the hunks in order. False: two overlap or touch. */
bool wm_edit_sort(wm_edit *edit);

/* ---- edits_tree.c: questions to the tree ---- */
/* A leaf that prints nothing where it stands. */
bool wm_edit_is_silent(const wm_node *n);
bool wm_edit_is_inline(const wm_node *n);
/* Whether a node of this type is n or an ancestor of it. */
bool wm_edit_is_in(const wm_node *n, wm_node_type type);
/* Whether a node of this type is inside of n or is n. */
bool wm_edit_has(const wm_node *n, wm_node_type type);
size_t wm_edit_count(const wm_node *n, wm_node_type type);
/* Whether n says something: a word, a link, an image, code, a rule. */
bool wm_edit_prints(const wm_node *n);
/* A hash of what is said inside of n; says: whether anything is. */
uint64_t wm_edit_said(const wm_node *n, bool *says);
/* Whether two nodes say the same words. */
bool wm_edit_says_same(const wm_node *a, const wm_node *b);
/* Whether n, which stands in no table or list, has its lines for itself. */
bool wm_edit_has_lines(const wm_edits *e, const wm_node *n);
/* Whether a note inside [a, b) is named, and used elsewhere. */
bool wm_edit_shares_note(const wm_edits *e, size_t a, size_t b);
/* The bytes of n without what does not print and stands on lines of its own at its ends. */
wm_span wm_edit_core(const wm_edits *e, const wm_node *n);
/* Whether [a, b) holds nothing but white space and what does not print. */
bool wm_edit_is_gap(const wm_edits *e, size_t a, size_t b);
/* The nearest sibling that prints. */
const wm_node *wm_edit_next(const wm_node *n);
const wm_node *wm_edit_prev(const wm_node *n);
size_t wm_edit_line_start(wm_slice s, size_t at);
size_t wm_edit_line_end(wm_slice s, size_t at); /* of its newline */
/* Behind and before the newlines and spaces around a place. */
size_t wm_edit_skip_blank(wm_slice s, size_t at);
/* As far as lines are empty: the space that begins a line of text is the line's. */
size_t wm_edit_skip_lines(wm_slice s, size_t at);
size_t wm_edit_back_blank(wm_slice s, size_t at);

/* ---- edits_words.c ---- */
typedef struct wm_edit_word {
    const wm_node *node; /* TEXT */
    size_t a, b;
    bool single;         /* a character that is a word by itself, as in Chinese */
} wm_edit_word;
/* The next word of s[*at, end); *at moves behind it. */
bool wm_edit_next_word(wm_slice s, size_t *at, size_t end, wm_edit_word *word);
/* Whether the word is of the letters behind a link that may be part of it. */
bool wm_edit_is_in_trail(const wm_edits *e, const wm_edit_word *word);
/* A word that can be edited without a change of what stands around it. in: NULL, or the kind of
 * block it must be in. */
bool wm_edit_pick_word(wm_edits *e, const wm_node_type *in, wm_edit_word *word);
/* Whether the word may be another: it is no part of one that goes on in a link or template. */
bool wm_edit_is_free_word(const wm_edits *e, const wm_edit_word *word);
/* Whether the word is next to something that does not print: more than one place is right, then,
 * for what comes to its side. */
bool wm_edit_is_at_hole(const wm_edits *e, const wm_edit_word *w);
/* A word that has letters in common with both; left in e->text. */
wm_slice wm_edit_new_word(wm_edits *e, wm_slice first, wm_slice last);
/* Whether a mark '' or ''' of the line around at ends with the line: it would go on in one that is joined to it. */
bool wm_edit_has_open_marks(const wm_edits *e, size_t at);
bool wm_edit_words(wm_edits *e, wm_edit_kind kind);

/* ---- the other kinds: false when the page has no place for it ---- */
bool wm_edit_holes(wm_edits *e, wm_edit_kind kind);   /* edits_holes.c */
bool wm_edit_argument(wm_edits *e);                   /* edits_holes.c */
bool wm_edit_translate(wm_edits *e);                  /* edits_page.c */
bool wm_edit_replace(wm_edits *e);                    /* edits_page.c */
bool wm_edit_blocks(wm_edits *e, wm_edit_kind kind);  /* edits_blocks.c */
/* A block at the margin that prints and has lines for itself. */
bool wm_edit_is_block(const wm_edits *e, const wm_node *n);
/* Besides, it can go: its neighbours say something else, and no other place needs its notes. */
bool wm_edit_is_alone(const wm_edits *e, const wm_node *n);
void wm_edit_delete_block(wm_edits *e, const wm_node *n);
bool wm_edit_sections(wm_edits *e, wm_edit_kind kind);/* edits_sections.c */
bool wm_edit_lists(wm_edits *e, wm_edit_kind kind);   /* edits_lists.c */
/* The lines of an item, with all that is in it; [a, b) without the last newline. False: it has no lines for itself. */
bool wm_edit_item_lines(const wm_edits *e, const wm_node *n, size_t *a, size_t *b);
/* An item that can go: others stay, and its neighbours say something else. */
bool wm_edit_is_spare(const wm_edits *e, const wm_node *n);
bool wm_edit_items(wm_edits *e, wm_edit_kind kind);   /* edits_items.c */
bool wm_edit_notes(wm_edits *e, wm_edit_kind kind);   /* edits_notes.c */
bool wm_edit_tables(wm_edits *e, wm_edit_kind kind);  /* edits_tables.c */

#endif
