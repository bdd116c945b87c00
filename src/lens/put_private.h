/* put_private.h - what the files of put share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LENS_PUT_PRIVATE_H
#define WM_LENS_PUT_PRIVATE_H

#include <stdlib.h>

#include "lens/put.h"
#include "markdown/style.h"

/* More places than these are not put one by one: the page is merged. */
enum { LENS_MOST_CHANGES = 30 };

/* What the markers of a file call their notes. */
typedef struct lens_labels {
    wm_note_label *items;
    size_t count, capacity;
} lens_labels;

struct lens_put {
    wm_lens *lens;
    lens_pieces source, printed, edited;
    lens_merge merge;
    wm_doc base;             /* the tree of the base */
    wm_doc read, again;      /* those of the edited file and of what the result prints */
    wm_block_places places;  /* of the base's blocks in its Markdown */
    wm_origins origins;      /* what they were where Markdown does not say it */
    wm_buffer head;          /* the edited file with the base's head (front.c) */
    ptrdiff_t lines;         /* how many more lines the edited file has before its text than that */
    wm_buffer before;        /* the Markdown that get gives for the base */
    wm_buffer printed_text, edited_text, again_text, got, result;
    wm_buffer reading, again_reading; /* what the edited file says, and what the result does */
    lens_labels labels, labels_now; /* of what was printed last, and of its edit */
    uint64_t gets;
    uint32_t notes;          /* of the base, at most */
    size_t title_apart;      /* a line of the edited file where a picture's title alone was edited; 0: there is none */
    bool anew;               /* a unit was printed anew */
    int ns;
    wm_slice title, markdown;
};

/* What became other: bytes [start, end) of the old Markdown and [now, now_end) of the new. */
typedef struct lens_change_span {
    size_t start, end, now, now_end;
} lens_change_span;

typedef struct lens_change_spans {
    lens_change_span *items; /* in order, none touching the next */
    size_t count, capacity;
    bool sections;           /* headings moved: what changed may be told by lines of another section that are the same */
} lens_change_spans;

/* What stands for the part of a table that is not in a piece: bytes of the base, and of the Markdown. */
typedef struct lens_frame {
    wm_span span;
    size_t start, end;
} lens_frame;

/* A place of the page that changed. */
typedef struct lens_piece {
    wm_span span;            /* of the base, which the result takes the place of */
    size_t start, end;       /* its Markdown */
    size_t before, after;    /* how far the edited file is shifted where it begins, and where it ends */
    size_t first, last;      /* the blocks that it holds */
    size_t at;               /* where its wikitext begins in the part's */
    lens_frame lead, tail;   /* before it and behind it in the part, where its first or last block is a table of which it has an end */
} lens_piece;

/* The places of the page that changed, as a page of their own. What stands between them there must come out as it is. */
typedef struct lens_part {
    lens_piece *pieces;
    size_t count, capacity;
    wm_buffer text;          /* its wikitext */
    wm_buffer old, now;      /* and its Markdown */
    bool page;               /* it is read as a page: it ends as the page does, or with the notes that it names */
    bool at_end;             /* its last piece ends with the file */
    bool failed;
} lens_part;

/* A child of the page, or an item of such a list, and its Markdown, what separates it from the block before included. */
typedef struct lens_block {
    const wm_node *node;
    wm_span span;
    size_t start, end;
    size_t text;             /* where it begins behind that */
    bool firm;               /* a paragraph, a heading or a table: words that change inside it change nothing beside it */
} lens_block;

typedef struct lens_window {
    lens_block *blocks;
    size_t count, capacity;
    bool failed;
} lens_window;

/* ---- put.c ---- */
/* Between two walks over the whole file: WM_NO_MEMORY when the page is to end. */
static inline wm_status lens_put_look(const lens_put *p)
{
    return !p->lens->budget || wm_budget_take(p->lens->budget, 0) ? WM_OK : WM_NO_MEMORY;
}
/* good: the page with what the part becomes prints as the edited file, byte for byte; it is in p->result. */
wm_status lens_merge_part(lens_put *p, wm_slice source, const lens_part *part, bool *good);
/* Whether p->result, a page that is the base but for some places, prints as the edited file, byte for byte. written may
 * be NULL. */
wm_status lens_prints_edited(lens_put *p, wm_write_counts *written, bool *good);

/* ---- put_changes.c ---- */
/* Compares two texts line by line; trim: without the spaces around each. */
wm_status lens_diff_lines(wm_slice a, wm_slice b, bool trim, wm_diff_runs *runs);
/* What changed between two texts, at most so many changes: one, or several where lines between them stayed
 * and no line moved. (Of two sections with the same lines under them, `## A`, `1.`, `## B`, `1.`, lines cannot tell which moved.) */
wm_status lens_find_change_spans(wm_slice old, wm_slice now, size_t most, lens_change_spans *out);
/* All that changed as one, a line of the old text or the new when it is nothing else. */
lens_change_span lens_find_change(wm_slice old, wm_slice now);

/* ---- front.c ---- */
/* The edited file as put reads it: what stands in its head is the base's, but for the categories. */
wm_slice lens_take_front(lens_put *p, wm_slice markdown);

/* ---- put_row.c ---- */
/* Cuts a table that stayed: begins is its start with its first row, ends what is behind its last row. False: it is not so
 * long, or its rows are not all of one kind. */
bool lens_cut_table(const lens_block *table, wm_slice old, lens_frame *begins, lens_frame *ends);
/* Puts words that changed at a byte of the Markdown, in a table, into their row alone; good as above. */
wm_status lens_put_row(lens_put *p, wm_slice source, const lens_block *table, size_t at, bool *good);

/* ---- silent.c ---- */
/* Whether what does not print in units that were taken off what is in them, as the signs of a list are off its items, is in
 * p->result; with stayed, also what does not in units that stayed. */
bool lens_keeps_silent(lens_put *p, bool stayed, bool *failed);

/* Bytes [start, end) of the Markdown that the base has, too, from a byte on. */
typedef struct lens_stretch {
    size_t start, end, at;
} lens_stretch;

/* ---- put_words.c ---- */
/* The change and the plain words around it, at most so many bytes of them on each side. False: the base does not have them
 * in that block, or more than once. */
bool lens_find_around(const lens_block *b, wm_slice source, wm_slice old, const lens_change_span *x, size_t most, lens_stretch *found);
/* Puts an edit that is plain words in the place of plain words, which wikitext has as Markdown has them. */
wm_status lens_put_words(lens_put *p, const lens_window *w, const lens_change_spans *changes, wm_slice source, bool *good);

/* A letter, a digit, a byte of another character; means nothing else in wikitext or Markdown. */
bool lens_is_letter(char c);
bool lens_is_plain(char c);

/* ---- put_window.c ---- */
/* Puts an edit that touches a few blocks alone. good: as lens_merge_part; else the whole page is to be merged. */
wm_status lens_put_window(lens_put *p, wm_slice source, bool *good);
/* How many blocks end at a byte of the old Markdown or before it. */
size_t lens_blocks_to(const lens_window *w, size_t at);
/* The blocks around the changes, as a part of the page. False: there is no such part, or it is nearly the page. */
bool lens_find_part(const lens_window *w, wm_slice source, wm_slice old, wm_slice now, const lens_change_spans *changes, lens_part *part);
/* Whether the blocks at both ends of each piece are still there: what stands behind a block that moved away is not in the part. */
bool lens_keeps_edges(const lens_put *p, wm_slice source, const lens_part *part);
void lens_part_free(lens_part *part);

/* ---- put_notes.c ---- */
/* Likewise puts an edit that changes the page's list of notes. */
wm_status lens_put_notes(lens_put *p, const lens_window *w, wm_slice source, bool *good);

/* ---- images.c ---- */
/* Warns of what the edited Markdown says of images and no edit can. */
void lens_tell_images(const lens_put *p, wm_slice before, wm_slice now);

#endif
