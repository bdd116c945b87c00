/* expanded.h - put for pages that are read with their calls expanded.
 *
 * SPDX-License-Identifier: MIT
 *
 * The page says {{lang|fr|bonjour}}, its expansion ''bonjour'', and the reader edits that. Put works on the expansion, in
 * which marks that do not print stand around what each call gave:
 *
 *     He said (0''bonjour''0) to us.
 *
 * What does not print stays where it is, moves with the words around it and goes with them, so the marks tell afterwards
 * what became of each call: what stands between two marks as it was is the call; where other words stand there, an
 * argument of the call is sought that gives them; with its marks, a call is gone.
 */
#ifndef WM_LENS_EXPANDED_H
#define WM_LENS_EXPANDED_H

#include "base/diff.h"
#include "lens/put.h"

/* Which marks stand around what a call gave. */
typedef enum lens_mark_form { LENS_NO_MARK, LENS_CALL_MARK, LENS_TAG_MARK } lens_mark_form;

/* What became of a call. */
typedef struct lens_call {
    uint32_t start, end;               /* of the expansion */
    uint32_t source_start, source_end; /* of the page */
    lens_mark_form marked;
    bool kept;                         /* it is in the result */
    bool rewritten;                    /* other words stand in the place of its own, and of those beside them */
    bool closed;                       /* both marks are there, the second at close */
    size_t close;
    size_t place;                      /* without marks: in the result's plain text, if nothing of it changed */
} lens_call;

/* Where the copy of the result stands. */
typedef struct lens_copying {
    size_t cursor;              /* the calls before it are copied */
    size_t steps;               /* of the search for calls that moved */
} lens_copying;

typedef struct lens_expanded {
    wm_lens *lens;
    wm_slice source, markdown;  /* the page, and the file as it is now */
    int ns;
    wm_slice title;
    wm_expansion shown, trial;  /* the page's, and that of a call or page that is tried */
    lens_call *calls;
    size_t call_count, call_capacity;
    char sign;                  /* of the marks: the page has no such */
    lens_mark_form form;        /* of the marks that are tried */
    wm_buffer marked;           /* the expansion with marks */
    wm_buffer before;           /* the Markdown of the expansion */
    wm_buffer wish;             /* a file with some of the edits */
    wm_buffer put;              /* what the marked expansion became */
    wm_buffer whole;            /* the same with the marks of calls that went */
    wm_buffer plain;            /* the same without marks */
    wm_buffer result;           /* the page that it is the expansion of */
    wm_buffer got, call, text;  /* scratch */
    wm_diff_runs runs;          /* what is different between x->shown and x->plain */
    wm_diff_runs own;           /* in a call, or a line */
    uint64_t *keys;
    size_t key_capacity;
    unsigned trials;            /* expansions and puts so far */
    bool dropped;               /* marks were, of calls that went */
    lens_copying copying;
    bool failed;                /* memory */
} lens_expanded;

lens_expanded *lens_expanded_new(wm_lens *lens);
void lens_expanded_free(lens_expanded *x);

/* ---- expanded.c ---- */
/* As wm_lens_put, for a lens with an expander. */
wm_status lens_put_expanded(lens_expanded *x, wm_slice markdown, wm_slice source, int ns, wm_slice title, wm_buffer *out,
                            wm_put_counts *counts);
/* Expands a text as if it were the page's, into x->trial. */
bool lens_expand_trial(lens_expanded *x, wm_slice text);
/* Whether put gives a page for a file, which is then in x->result. */
wm_status lens_try_file(lens_expanded *x, wm_slice markdown, bool *good);

/* Tries whether things go together: in[i] is 1 for those of them that are to. */
typedef wm_status (*lens_together)(void *user, const uint8_t *in, bool *good);
/* Sets in[i] for as many of count things as go together, found by halves, with at most so many trials. Things of one
 * group, which stand side by side, are parted last; groups may be NULL. */
wm_status lens_take_most(size_t count, const size_t *groups, uint8_t *in, lens_together together, void *user, unsigned most);

/* ---- expanded_marks.c ---- */
/* Marks every call that can be marked so that the expansion prints as before. */
wm_status lens_mark_calls(lens_expanded *x);
/* Takes the marks of one form away. False: there are none. */
bool lens_drop_marks(lens_expanded *x, lens_mark_form form);
/* x->put with calls in place of what they gave, into x->result, and without marks into x->plain. False: some words that a
 * call gave were edited, and no argument has them. */
bool lens_unmark(lens_expanded *x);

/* ---- expanded_places.c ---- */
/* What a call gave. */
wm_slice lens_call_text(const lens_expanded *x, const lens_call *c);
/* Finds where in x->plain the calls without marks stand of which nothing changed, and begins the copy. */
void lens_place_calls(lens_expanded *x);
/* Appends text of x->put to x->result, with the calls in it that have no marks; plain_at is its place in x->plain. */
void lens_copy_text(lens_expanded *x, wm_slice s, size_t plain_at);

/* ---- expanded_call.c ---- */
/* Appends to out the text of a call that gives now in place of what it gave: the call with another argument, or words
 * beside it. False: there is none. */
bool lens_change_call(lens_expanded *x, const lens_call *call, wm_slice now, wm_buffer *out);

/* ---- expanded_edits.c ---- */
/* Carries out those edits of the file that go into no call, and tells of the others by line. WM_DIFFERS: there are such.
 * x->result is the page. */
wm_status lens_put_some(lens_expanded *x);

/* ---- expanded_tokens.c ---- */
/* The word, or the one other character, that begins at at: its end. */
size_t lens_token_end(wm_slice s, size_t at);
bool lens_is_word_byte(char c);
/* How many words begin in a range. */
size_t lens_count_words(wm_slice s, size_t from, size_t to);
/* Compares two texts by words; runs gets bytes. */
bool lens_diff_words(lens_expanded *x, wm_slice a, wm_slice b, wm_diff_runs *runs);

#endif
