/* prints.h - what of a page's tree prints, and how much of it: the questions that have one answer.
 *
 * SPDX-License-Identifier: MIT
 *
 * Whoever writes Markdown, lays pages out side by side or counts what is left out
 * asks here. Nothing in this file knows what Markdown looks like.
 */
#ifndef WM_PAGE_PRINTS_H
#define WM_PAGE_PRINTS_H

#include "page/doc.h"
#include "site/site.h"

/* ---- prints.c: whether a node prints ---- */

/* Prints nothing wherever it stands: templates, comments, categories and their kind. */
bool wm_node_is_silent(wm_node_type type);
/* Whether anything of the inlines inside node prints. Of [[{{x}}|]] nothing does, nor of <code> around a note. */
bool wm_inlines_print(const wm_node *node);
/* Whether a block, or anything in a container, prints. An item inside a list always does: its marker. */
bool wm_block_prints(const wm_node *node);
/* The first child, or the nearest sibling on one side, that is not silent; NULL when there is none. */
const wm_node *wm_first_loud(const wm_node *node);
const wm_node *wm_next_loud(const wm_node *node);
/* A tag that is a block of its own: it has no place in a link's label, and parts text between a table's cells. */
bool wm_tag_is_block(wm_slice name);
/* A category that the page is put in: it prints at the page's end, not where it stands. */
static inline bool wm_node_is_category(const wm_node *n)
{
    return n->type == WM_NODE_CATEGORY && n->u.link.kind != WM_LINK_UNKNOWN;
}
/* The formula of a paragraph that holds nothing else, which prints as a block; NULL: it is none. */
const wm_node *wm_only_math(const wm_node *paragraph);

/* Whether an image is a thumb or a frame that begins a paragraph of the page: a block of its own to MediaWiki. */
bool wm_is_picture(const wm_node *image);
/* What stands for such a one where it is not seen; empty when that is its name, or it is none. */
wm_slice wm_picture_alt(const wm_node *image);
/* What an image without a caption shows as its words: the name of its file, or with pictures what stands for it if that is said. */
wm_slice wm_image_shows(const wm_node *image, bool pictures);

/* ---- prints.c: lists ---- */

/* Whether the first thing in a container is not plain text: another block, or a template. */
bool wm_begins_with_block(const wm_node *container);
/* Whether there are empty lines between the items. */
bool wm_list_is_loose(const wm_node *list);
/* Whether a description goes on with the item of the term or description before it. */
bool wm_item_continues(const wm_node *item);
/* Whether such a description follows. */
bool wm_item_goes_on(const wm_node *item);

/* ---- prints.c: text ---- */

/* What a link without a label shows: its target as typed, without the colon before it. */
wm_slice wm_link_shows(const wm_node *link);
/* How many bytes of the text behind a link join its label, as in [[a]]bc; *text is the node they are in. rule: as the
 * wiki has it. Else (NULL) all letters do, but none where the link shows its target and inside says that it leads to a
 * page of the set: that page's title is one word. */
size_t wm_link_trail(const wm_node *link, bool inside, const wm_site *rule, const wm_node **text);
/* Whether it leads to a page of the set, and to which title: with redirects, that which the target redirects to. */
bool wm_link_leads_inside(const wm_node *link, const wm_pageset *set, bool redirects, wm_title *title);
/* Appends the words of a node without their markup, notes left out; adds to *flattened the marks that are lost. */
void wm_node_words(const wm_node *node, wm_buffer *out, uint64_t *flattened);

/* ---- prints_notes.c: the numbers of footnotes ---- */

/* Whether a REF shows a mark: <ref></ref> without a name does not. One that goes on with another's note is a note of
 * its own here: its words stand elsewhere in the source. */
bool wm_ref_has_number(const wm_node *ref);

typedef struct wm_note {
    uint64_t hash;
    const wm_node *first;   /* the first REF with its name and group */
    const wm_node *content; /* the REF that has the text, or NULL */
    uint32_t number;        /* from 1, in the order of first use; 0 until then */
} wm_note;

typedef struct wm_notes {
    wm_note *items;
    size_t count, capacity;
    uint32_t *order;        /* notes by their number - 1 */
    size_t order_count, order_capacity;
    uint32_t *slots;        /* of named notes: a hash table of positions + 1 */
    size_t slot_count, named;
    bool failed;            /* memory ran out */
} wm_notes; /* all zero is empty */

void wm_notes_clear(wm_notes *notes);
void wm_notes_free(wm_notes *notes);
/* Enters a named note. All are entered before the first number is given: the text may stand behind the first use. */
void wm_notes_define(wm_notes *notes, const wm_node *ref);
/* The number of the note that a <ref> refers to, given now if it has none; 0 when the <ref> prints nothing. */
uint32_t wm_notes_number(wm_notes *notes, const wm_node *ref);
/* How many numbers were given, and the REF that has the text of a number; NULL when none has. */
static inline uint32_t wm_notes_used(const wm_notes *notes)
{
    return (uint32_t)notes->order_count;
}
static inline const wm_node *wm_notes_content(const wm_notes *notes, uint32_t number)
{
    bool given = number && number <= notes->order_count;
    return given ? notes->items[notes->order[number - 1]].content : NULL;
}

/* ---- prints_table.c: tables ---- */

/* Columns further right are not followed: cells there cover nothing below them. */
enum { WM_GRID_COLUMNS = 4096 };

/* The columns in which the cells of a table stand when spans are laid out. */
typedef struct wm_grid {
    uint32_t *covered;      /* for how many rows a cell above still covers a column, this row with them */
    size_t capacity;
    uint32_t used;          /* columns in covered */
    uint32_t column;        /* the next free one of this row */
    uint32_t row;           /* rows without cells do not count */
    bool wide;              /* a cell reached beyond WM_GRID_COLUMNS */
    bool failed;            /* memory ran out */
} wm_grid; /* all zero is empty */

void wm_grid_begin(wm_grid *grid);
void wm_grid_free(wm_grid *grid);
/* The column of the row's next cell. */
uint32_t wm_grid_place(wm_grid *grid, const wm_node *cell);
void wm_grid_end_row(wm_grid *grid);

/* The first cell of a row of a table; NULL when it has none, and so does not print. */
const wm_node *wm_row_first_cell(const wm_node *row);
const wm_node *wm_next_cell(const wm_node *cell);
/* One paragraph, not begun by a template, without a line break unless breaks allows them; or nothing. */
bool wm_cell_is_simple(const wm_node *cell, bool breaks);
/* Whether the captions hold paragraphs alone. */
bool wm_table_has_plain_captions(const wm_node *table);
/* Whether a block stands outside of every cell of the table that it is in. No table is in it: one would have ended that. */
bool wm_is_outside_cells(const wm_node *node);
/* What stands there shows before the table: the next such block behind after (NULL: the first). */
const wm_node *wm_table_next_gap(const wm_node *table, const wm_node *after);
/* The paragraphs of its captions, likewise. */
const wm_node *wm_table_next_caption(const wm_node *table, const wm_node *after);
/* Such text is parted by block tags: the first one from a node on, or NULL. */
const wm_node *wm_gap_stop(const wm_node *from);

#endif
