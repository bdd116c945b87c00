/* normal.h - the normal form of a page: what prints, in printing order, with where it stands in the source.
 *
 * SPDX-License-Identifier: MIT
 *
 * A row of items: a container opens, holds others and closes, or a leaf. The rules of what prints
 * are applied here and nowhere else:
 *
 * - Letters behind a link are in its label (WM_NORMAL_TRAIL); a link without a label holds the text it
 *   shows (WM_NORMAL_SHOWN); links do not nest, an outer [url label] ends where a link begins in it.
 * - Spaces just inside emphasis stand outside of it; emphasis around nothing is gone; so are spaces at
 *   the ends of a line, and of several in a row one is left, but for those on both sides of a template.
 * - Notes have their numbers, and stand in a list at the end; categories are a paragraph before it.
 * - Text outside of a table's cells stands before the table. A cell's number is its column. A table whose cells
 *   are one line of text each, without spans, is WM_NORMAL_GRID; its captions are paragraphs behind it, or before it.
 * - <poem> is its blocks; <gallery> is a list.
 *
 * What does not print is there too, as leaves that are WM_NORMAL_SILENT, where it stands between the others.
 * Inside a table that is no grid emphasis and spaces are as in the source: HTML shows them as meant.
 */
#ifndef WM_PAGE_NORMAL_H
#define WM_PAGE_NORMAL_H

#include "page/prints.h"

typedef enum wm_normal_kind { WM_NORMAL_OPEN, WM_NORMAL_CLOSE, WM_NORMAL_LEAF } wm_normal_kind;

enum {
    WM_NORMAL_SILENT = 1,     /* LEAF: prints nothing */
    WM_NORMAL_TRAIL = 2,      /* TEXT: letters that stand behind the link in the source */
    WM_NORMAL_SHOWN = 4,      /* TEXT: made up: the target of a link without a label, a file's name, a number */
    WM_NORMAL_LOOSE = 8,      /* LIST: empty lines between its items */
    WM_NORMAL_CONTINUES = 16, /* DESCRIPTION: goes on with the item before it */
    WM_NORMAL_BLOCK = 32,     /* MATH: a block of its own */
    WM_NORMAL_GRID = 64,      /* TABLE: each cell one line of text */
    WM_NORMAL_PLAIN = 128,    /* PARAGRAPH: the first in an item or caption of HTML, without <p> */
    WM_NORMAL_NOTES = 256,    /* LIST: the notes */
    WM_NORMAL_PICTURE = 2048, /* PARAGRAPH: a framed IMAGE alone, whose caption is a line of its own */
    WM_NORMAL_CAPTION = 4096, /* PARAGRAPH: of the grid that follows */
    WM_NORMAL_INSIDE = 1024,  /* WIKILINK: leads to a page of the set */
    WM_NORMAL_MEMBERS = 512   /* PARAGRAPH: the categories, LEAF CATEGORY each */
};

/* Types are those of nodes. TEXT is all that prints as text: entities, nowiki, magic links ...; TEXT of a PRE_LINE
 * or CODE_SPAN is code. NEWLINE is a space. Not there: DOCUMENT, GALLERY, POEM, and what TEXT stands for. */
typedef struct wm_normal_item {
    uint8_t kind;
    uint8_t type;
    uint16_t flags;
    uint32_t number;     /* REF, ITEM of a note: of the note; CELL: its column; LIST: its wm_list_kind; a grid: columns */
    uint32_t other;      /* OPEN: the place of its CLOSE; CLOSE: of its OPEN */
    wm_span span;        /* LEAF: its bytes; OPEN, CLOSE: of the whole node */
    const wm_node *node; /* that it comes from; NULL for the categories' paragraph and the list of notes */
    wm_slice text;       /* TEXT, MATH, AUTOLINK, CODE_BLOCK: as shown. Runs of white space in TEXT print as one */
} wm_normal_item;

typedef struct wm_normal {
    wm_normal_item *items;
    size_t count, capacity;
    wm_notes notes;
    uint64_t flattened;     /* marks that are lost, in code and labels */
    uint64_t not_converted; /* EXTENSION nodes */
    uint64_t invalid_bytes;
    struct normal_scratch *scratch;
    wm_arena arena;
    wm_budget *budget;      /* of the doc, or NULL */
    bool failed;
} wm_normal; /* all zero is empty */

typedef struct wm_normal_options {
    const wm_pageset *set; /* the pages that links lead to; may be NULL */
    bool no_trails;        /* letters behind a link are text: the tree is of Markdown */
    const wm_site *trails; /* letters join a link's label by this wiki's rule; NULL: all letters do */
    bool breaks_in_cells;  /* a grid's cells may hold line breaks */
    bool no_references;    /* REFERENCES is silent */
    bool captions_first;   /* a grid's captions are paragraphs before it */
    bool pictures;         /* a thumb or frame that begins a paragraph of the page is a block */
    bool redirects;        /* links lead where redirects lead, as the set knows them */
    bool named_sections;   /* links to sections say no more of them than their anchors */
    int anchors;           /* md_anchors: how these are made */
} wm_normal_options;

/* Makes the normal form of doc, which is borrowed as long as it is used. Fails with WM_NO_MEMORY only.
 * Time is linear in the tree. */
wm_status wm_normalise(wm_normal *normal, const wm_doc *doc, const wm_normal_options *options);
void wm_normal_free(wm_normal *normal);

/* The place behind the item at at and all that is in it. */
static inline size_t wm_normal_skip(const wm_normal *normal, size_t at)
{
    return normal->items[at].kind == WM_NORMAL_OPEN ? (size_t)normal->items[at].other + 1 : at + 1;
}
static inline bool wm_normal_is_silent(const wm_normal_item *item)
{
    return item->flags & WM_NORMAL_SILENT;
}
/* The first place from at on, up to end, that is not silent; end when there is none. */
size_t wm_normal_loud(const wm_normal *normal, size_t at, size_t end);

/* Appends what the page says, a thing a line (normal_say.c): two pages say the same when these are equal. */
void wm_normal_say(const wm_normal *normal, wm_buffer *out);

#endif
