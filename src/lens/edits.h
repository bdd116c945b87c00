/* edits.h - edits of a page as people make them, made up for tests.
 *
 * SPDX-License-Identifier: MIT
 *
 * An edit is made twice. First by hand, in the wikitext: a word becomes another, a
 * row goes, a section moves. What the wikitext prints then is the edited Markdown
 * that put is given. So for every edit one right answer is known, and known without
 * put; the laws (laws.h) compare put's answer with it.
 *
 * Put may give another right answer. The template between two words that became one
 * may stand before or behind the new word. So an edit also says which bytes of the
 * page may change, its hunks, and what each must still hold, its pieces:
 *
 *     page     The ca. {{num|5}} men came.
 *     hunk         ^^^^^^^^^^^^^^^^^         by hand: "Tern {{num|5}}"
 *     piece            ^^^^^^^^^
 *
 * "The Tern {{num|5}} came." and "The {{num|5}} Tern came." are right,
 * "The Ter{{num|5}}n came." is wrong: a piece stands inside a word.
 */
#ifndef WM_LENS_EDITS_H
#define WM_LENS_EDITS_H

#include "page/doc.h"
#include "site/site.h"

typedef enum wm_edit_kind {
    /* words */
    WM_EDIT_WORD,           /* a word becomes another */
    WM_EDIT_INSERT_WORD,
    WM_EDIT_DELETE_WORD,
    WM_EDIT_MARKUP_WORD,    /* a new word that would be markup: [x], 5<6, *y* */
    WM_EDIT_BOLD,
    WM_EDIT_LINK,
    WM_EDIT_HOLE_ONE,       /* the two words around a template or comment become one */
    WM_EDIT_HOLE_SIDE,      /* one of them becomes another */
    WM_EDIT_HOLE_BOTH,      /* both become others */
    WM_EDIT_HOLE_DELETE,    /* both go */
    WM_EDIT_HOLE_INSERT,    /* a word comes between them */
    WM_EDIT_SPLIT,          /* a paragraph becomes two */
    WM_EDIT_MERGE,          /* two paragraphs become one */
    WM_EDIT_MERGE_THREE,    /* three */
    WM_EDIT_REPLACE,        /* a word becomes another wherever it stands */
    WM_EDIT_TRANSLATE,      /* every word of the page becomes another; links, notes and code stay */
    /* blocks */
    WM_EDIT_DELETE_BLOCK,
    WM_EDIT_INSERT_BLOCK,   /* a paragraph */
    WM_EDIT_INSERT_HEADING,
    WM_EDIT_PASTE,          /* a block of any kind, from elsewhere */
    WM_EDIT_APPEND_BLOCK,         /* at the end of the page */
    WM_EDIT_SWAP_BLOCKS,
    WM_EDIT_MOVE_BLOCK,
    WM_EDIT_DELETE_HEADING,
    WM_EDIT_HEADING_LEVEL,
    WM_EDIT_MOVE_SECTION,
    WM_EDIT_DELETE_SECTION,
    WM_EDIT_HEADING_TO_BOLD,
    WM_EDIT_BOLD_TO_HEADING,
    /* lists, galleries, categories, notes */
    WM_EDIT_DELETE_ITEM,
    WM_EDIT_INSERT_ITEM,
    WM_EDIT_SWAP_ITEMS,
    WM_EDIT_ITEM_TO_TEXT,   /* an item becomes a paragraph */
    WM_EDIT_TEXT_TO_ITEM,   /* a paragraph becomes an item */
    WM_EDIT_NEST_ITEM,      /* an item goes below the one above it */
    WM_EDIT_UNNEST_ITEM,    /* an item comes out of the one it stands below */
    WM_EDIT_PART_LIST,      /* a paragraph comes between two items */
    WM_EDIT_MERGE_ITEMS,    /* two items become one */
    WM_EDIT_SPLIT_ITEM,     /* an item becomes two */
    WM_EDIT_DELETE_IMAGE,   /* of a gallery */
    WM_EDIT_LAST_IMAGE,     /* the last one of a gallery goes */
    WM_EDIT_PART_GALLERY,   /* a paragraph comes between two images */
    WM_EDIT_INSERT_CATEGORY,
    WM_EDIT_DELETE_CATEGORY,
    WM_EDIT_NEW_NOTE,
    WM_EDIT_DELETE_NOTE,
    WM_EDIT_ONLY_NOTE,      /* the paragraph with the page's only note goes */
    /* tables */
    WM_EDIT_CELL,           /* a word in a cell becomes another */
    WM_EDIT_DELETE_ROW,
    WM_EDIT_INSERT_ROW,
    WM_EDIT_SWAP_ROWS,
    WM_EDIT_DELETE_COLUMN,
    WM_EDIT_INSERT_COLUMN,
    WM_EDIT_SWAP_COLUMNS,
    /* several of these, at places apart */
    WM_EDIT_SEVERAL,
    /* with calls expanded: what a call prints of an argument */
    WM_EDIT_ARGUMENT,       /* a word of an argument becomes another */
    WM_EDIT_KINDS
} wm_edit_kind;

const char *wm_edit_name(wm_edit_kind kind);

/* What may stand in a hunk besides its pieces. White space always may. */
typedef enum wm_hunk_rule {
    WM_HUNK_GONE,    /* nothing */
    WM_HUNK_WORDS,   /* the words that the hand put there, in order, and nothing else */
    WM_HUNK_CELLS,   /* what parts cells: bars, exclamation marks */
    WM_HUNK_MARKS,   /* equals signs: a heading of another level */
    WM_HUNK_NUMBER,  /* an attribute: the number that the hand put there; or, for 1, nothing */
    WM_HUNK_FREE     /* anything: what is new there, PutGet sees */
} wm_hunk_rule;

/* Bytes of the page that a hunk must hold still. */
typedef enum wm_piece_kind {
    WM_PIECE_HELD,   /* stood in the hunk and must stay, in order */
    WM_PIECE_MAY,    /* stood inside what was deleted: may go along */
    WM_PIECE_MOVED   /* was moved here from elsewhere, byte for byte */
} wm_piece_kind;

typedef struct wm_edit_piece {
    uint32_t a, b; /* of the page */
    uint32_t hunk;
    wm_piece_kind kind;
    bool silent; /* it does not print: it may stand in no word */
} wm_edit_piece;

/* Bytes [a, b) of the page, which may change, and what the hand put there: text of
 * the edit's texts. */
typedef struct wm_edit_hunk {
    uint32_t a, b;
    uint32_t id; /* pieces name it */
    wm_hunk_rule rule;
    size_t text, text_size;
} wm_edit_hunk;

/* One edit. All zero is none; kept from edit to edit for its memory. */
typedef struct wm_edit {
    wm_edit_kind kind;
    wm_edit_hunk *hunks; /* in order, none overlaps another */
    size_t hunk_count, hunk_capacity;
    wm_edit_piece *pieces; /* of each hunk in order */
    size_t piece_count, piece_capacity;
    wm_buffer texts;
    wm_buffer edited; /* the page edited by hand */
    bool renumbers;   /* notes come or go: other places of the Markdown change their numbers */
    bool no_memory;
} wm_edit;
void wm_edit_free(wm_edit *edit);

/* The generator. One thread at a time. site is borrowed. */
typedef struct wm_edits wm_edits;
wm_edits *wm_edits_new(const wm_site *site);
/* What is not shown is not edited. */
void wm_edits_set_hiding(wm_edits *edits, wm_hiding hiding);
void wm_edits_free(wm_edits *edits);
/* The page that the next edits are of; source is borrowed until the next page. */
wm_status wm_edits_set_page(wm_edits *edits, wm_slice source, int ns, wm_slice title);
/* The page's tree. */
const wm_doc *wm_edits_doc(const wm_edits *edits);
/* A set of kinds: bit 1 << kind. */
typedef uint64_t wm_edit_kinds;
#define WM_EDIT_ANY ((UINT64_C(1) << WM_EDIT_ARGUMENT) - 1)
/* Those of pages that are read with their calls expanded, besides. */
#define WM_EDIT_EXPANDED (UINT64_C(1) << WM_EDIT_ARGUMENT)
/* The kinds with this text in their names; 0 for none. */
wm_edit_kinds wm_edit_kinds_named(wm_slice text);
/* One of kinds, by the page and the seed. */
wm_edit_kind wm_edits_kind(wm_edits *edits, wm_edit_kinds kinds, uint64_t seed);
/* Makes an edit up. The same page, kind and seed give the same edit. False when the page has
 * no place for one of this kind, or memory ran out (edit->no_memory). */
bool wm_edits_make(wm_edits *edits, wm_edit_kind kind, uint64_t seed, wm_edit *edit);

#endif
