/* merge.h - the three-way merge that put is.
 *
 * SPDX-License-Identifier: MIT
 *
 * source is the base as it is, printed the base as the printer writes what its Markdown says, edited the edited
 * Markdown as the printer writes it. The same hand wrote printed and edited: what differs between them is the edit, and
 * nothing else is. The result follows the units of edited; what has a twin is copied from source.
 */
#ifndef WM_LENS_MERGE_H
#define WM_LENS_MERGE_H

#include "lens/pieces.h"

/* source[start, end) is text[at, at + size) wherever it is copied. */
typedef struct lens_patch {
    uint32_t start, end;
    size_t at, size;
} lens_patch;

/* A child in the order of the result. */
typedef struct lens_element {
    uint32_t edited;         /* unit, or none */
    uint32_t source;         /* unit, or none */
    uint32_t index;          /* among the children of the container in source, from 1; 0: none of them */
    uint32_t starts, ends;   /* the child whose first and whose last words it has, likewise: a part of one that was split has one of them */
    bool in_place;           /* keeps its order among them */
} lens_element;

/* Words of a leaf that moved here: edited tokens [from, to) were source tokens [source, source_end). When
 * they changed on the way, [printed, printed_end) is how they were printed before. */
typedef struct lens_move {
    uint32_t from, to;
    uint32_t unit;
    uint32_t source, source_end;
    uint32_t printed, printed_end;
} lens_move;

/* Printed tokens [b, b_end) of a leaf became edited tokens [c, c_end). */
typedef struct lens_leaf_change {
    uint32_t b, b_end, c, c_end;
} lens_leaf_change;

/* The table that is being written. */
typedef struct lens_grid {
    uint32_t *rows;          /* units of the base that have cells, in order */
    uint32_t row_count, columns;
    uint32_t *cells;         /* row_count * columns: which cell covers each place, or none; NULL: there are too many */
    uint32_t *from;          /* of each column of the edited table: that of the base, or none */
    uint32_t edited_columns;
    uint8_t *gone;           /* of a flattened table: whether each column of the base went */
    /* What the edited form says of cells, other than that its first row is a header, or aligned. */
    bool headers_told, aligns_told, spans_told;
    bool reshaped;           /* cells came or went */
    bool ragged;             /* a row has more cells than another */
    bool blocks;             /* a cell is more than a line of text */
    bool flattened;          /* it was printed as HTML, and is a pipe table now */
} lens_grid;

/* What does not print and stood before a paragraph that joined the one before it, or before the list of an item that did: it stands
 * before its words, or before the item, there. Likewise behind the words of a paragraph that joined the one below it. */
typedef struct lens_seam {
    uint32_t unit;
    bool behind;
    uint32_t start, end;     /* bytes of source */
    bool written;            /* one that is not is lost */
} lens_seam;
typedef struct lens_seams {
    lens_seam *items;
    size_t count, capacity;
} lens_seams;

/* A link or picture of the base: its marks, and what it shows. */
typedef struct lens_typed {
    uint64_t key;
    uint32_t open, close;
    bool various;            /* others of this key say otherwise where they lead */
} lens_typed;
typedef struct lens_typed_links {
    lens_typed *items;       /* by key */
    size_t count, capacity;
    bool known;              /* they are found */
} lens_typed_links;

/* A use of a note by its name in what does not print: `<ref name="a"/>` in a template. */
typedef struct lens_hidden_use {
    uint32_t start, end;     /* bytes of source */
    uint32_t note;
    bool copied;
} lens_hidden_use;
typedef struct lens_note_uses {
    uint8_t *state;          /* of source's notes: NOTE_ */
    lens_hidden_use *items;  /* of the notes of the base that went, in order of start */
    size_t count, capacity;
} lens_note_uses;

/* Which tokens moved to another leaf. */
typedef struct lens_moved {
    lens_move *items;        /* in order of from */
    size_t count, capacity;
    uint8_t *source;         /* of source's: LENS_MOVED where they did */
    uint8_t *printed;        /* of printed's: 1 */
} lens_moved;

typedef struct lens_merge {
    lens_pieces *source, *printed, *edited;
    wm_buffer *out;
    wm_buffer text;          /* of the patches */
    lens_patch *patches;     /* in order of start */
    size_t patch_count, patch_capacity;
    lens_note_uses uses;
    uint32_t *category_now;    /* of source's categories: the edited one, plus 1; CATEGORY_ */
    uint32_t *category_copied;  /* of the base, in the order of the result */
    size_t copied_count;
    uint8_t *anew;           /* of edited's units: 1 where the unit is printed anew, with what is silent in its base */
    lens_seams seams;
    uint8_t *in_place;       /* of edited's units: 1 where words alone changed in it */
    lens_moved moved;
    wm_diff_runs runs;
    uint64_t *keys;
    size_t key_capacity;
    lens_grid *grid;         /* of the table that is being written */
    lens_typed_links typed;  /* links of the base */
    lens_typed_links pictures; /* and its pictures: each under what it says, and under its file */
    unsigned depth;
    bool second;             /* the state of notes is known */
    bool guessed, exact;     /* some words were taken for unchanged; none are to be */
    uint8_t alone;           /* what does not print, where all words went: LENS_ALONE_ */
    bool categories_move;       /* categories stand in another order: each moves with what stands before it */
    bool lost;               /* something could not be said without losing what does not print */
    bool failed;             /* memory */
} lens_merge;

enum {
    NOTE_KEPT = 1,           /* the <ref> that holds its text is copied where it stands */
    NOTE_USED = 2,           /* some use of it is in the result */
    NOTE_GIVEN = 4,          /* its text was given to a new use */
    NOTE_NAMED = 8           /* a use that is not its own refers to it by name */
};

enum {
    LENS_ALONE_MAY,          /* stays where there is any */
    LENS_ALONE_STAYED,
    LENS_ALONE_GOES
};

enum {
    CATEGORY_COPIED = 0,
    CATEGORY_GONE = -1         /* as uint32_t: the editor deleted it */
};

enum {
    LENS_MOVED = 1,
    LENS_MOVED_ALONG         /* stood beside words that did */
};

/* The wikitext that source becomes, in out (which is emptied). WM_DIFFERS: something silent would be lost. */
wm_status lens_merge_run(lens_merge *m, wm_buffer *out);
void lens_merge_free(lens_merge *m);

/* ---- merge.c ---- */
/* The unit of the base that an edited one was, and what one of the base is now; or none. */
uint32_t lens_source_of(const lens_merge *m, uint32_t edited);
uint32_t lens_edited_of(const lens_merge *m, uint32_t source);
void lens_emit(lens_merge *m, uint32_t edited, uint32_t sibling);
/* Whether an edited unit says what it said. */
bool lens_is_unchanged(const lens_merge *m, uint32_t edited);
/* What a unit of source prints as: a term without a description is an item in the Markdown. */
lens_unit_kind lens_printed_kind(const lens_merge *m, uint32_t source);
/* Whether a term without a description, which prints as an item, came into a list of items. */
bool lens_leaves_terms(const lens_merge *m, uint32_t source, uint32_t edited);
/* The space that stood behind an item's marker before the words with which this edited text begins. False: none did. */
bool lens_marker_space(const lens_merge *m, uint32_t text, wm_slice *s);
/* Tokens of source as they are, but for the patches; tokens of edited, with notes under the names they have. */
void lens_copy_source(lens_merge *m, uint32_t from, uint32_t to);
void lens_copy_bytes(lens_merge *m, uint32_t start, uint32_t end);
void lens_copy_edited(lens_merge *m, uint32_t from, uint32_t to);
void lens_add_patch(lens_merge *m, uint32_t start, uint32_t end, wm_slice text);

/* ---- merge_inplace.c ---- */
void lens_find_in_place(lens_merge *m);
/* Writes a unit of the base in which words alone changed. False, and nothing is written: other things did, too. */
bool lens_emit_in_place(lens_merge *m, uint32_t source, uint32_t edited);

/* ---- merge_order.c ---- */
/* The leaf of the base whose first, or last, words an edited leaf has; or none. */
uint32_t lens_words_at_edge(const lens_merge *m, uint32_t edited, bool last);
/* Writes the spaces that ended the line, in the base, of the last words of an edited unit, were they not written. */
void lens_write_line_end(lens_merge *m, uint32_t edited);
/* Whether an edited unit that has a twin begins and ends with its own words, however edited: none came there, or went elsewhere. */
bool lens_keeps_ends(const lens_merge *m, uint32_t edited);

/* ---- merge_children.c ---- */
void lens_emit_children(lens_merge *m, uint32_t source, uint32_t edited);
/* Whether all that a table of the base prints beside itself (its caption) is still there as it was. */
bool lens_keeps_displaced(lens_merge *m, uint32_t source);

/* ---- merge_gallery.c ---- */
/* Writes an edited item as the line of a gallery. False, and nothing is written: it is more than a picture. */
bool lens_emit_gallery_line(lens_merge *m, uint32_t edited);
/* Writes a new list as a gallery. False, and nothing is written: it is no part of one of the base. */
bool lens_emit_gallery(lens_merge *m, uint32_t edited);
/* Whether a unit of the base is a line of a gallery, and the edited one an item of another list. */
bool lens_leaves_gallery(const lens_merge *m, uint32_t source, uint32_t edited);
/* Writes a picture that was a line of a gallery and stands elsewhere now. False, and nothing is written: it is none. */
bool lens_emit_picture(lens_merge *m, uint32_t source, uint32_t edited);

/* ---- merge_table.c ---- */
void lens_emit_table(lens_merge *m, uint32_t source, uint32_t edited);
/* Whether an edited cell is an empty place that a cell of the base reaches into. */
bool lens_is_reached(const lens_merge *m, uint32_t edited);
/* Whether a cell that covered this place, or a place of this row, in the base does so no more, so that the row needs one of its own there. */
bool lens_is_uncovered(const lens_merge *m, uint32_t edited);

/* ---- merge_leaf.c ---- */
/* Writes an edited unit in place of one of the base. Silent constructs of the base stand among its words in proportion. */
void lens_emit_anew(lens_merge *m, uint32_t source, uint32_t edited);
void lens_emit_leaf(lens_merge *m, uint32_t source, uint32_t edited);

/* The changes of a leaf that has a twin; the caller frees them. NULL when there are none or memory ran out. */
lens_leaf_change *lens_leaf_changes(lens_merge *m, uint32_t edited, size_t *count);
/* The tokens of source that are tokens [from, to) of the printed leaf unit. False: not all of them are found. */
bool lens_source_range(lens_merge *m, uint32_t unit, uint32_t from, uint32_t to, uint32_t *source, uint32_t *source_end);

/* ---- merge_moves.c ---- */
void lens_find_moves(lens_merge *m);
/* The first move that ends behind an edited token: its place among m->moved.items. */
size_t lens_first_move(const lens_merge *m, uint32_t edited);
/* The move that an edited token is in, or NULL; the one that it begins. */
const lens_move *lens_move_of(const lens_merge *m, uint32_t edited);
const lens_move *lens_move_at(const lens_merge *m, uint32_t edited);
/* Copies an edited leaf; words that moved are copied from where they stood. */
void lens_copy_words(lens_merge *m, const lens_unit *u);

/* ---- merge_marks.c ---- */
/* Two marks of one class, other than none, are two forms of one thing: what the editor changed of it goes into that of the base. */
typedef enum lens_mark_class {
    LENS_NO_CLASS, LENS_IMAGE_OPENS, LENS_IMAGE_CLOSES, LENS_CODE_OPENS, LENS_CODE_CLOSES, LENS_PRE_OPENS, LENS_PRE_CLOSES, LENS_FORMULA,
    LENS_MARK_CLASSES
} lens_mark_class;
lens_mark_class lens_class_of(const lens_token *t);
/* Writes the mark of the base with what the editor changed of it; both are of this class. */
void lens_merge_mark(lens_merge *m, lens_mark_class class, const lens_token *own, const lens_token *edited);
/* An attribute of a tag or of what opens a cell: [start, end) of `lang="c"`. False when there is none. */
bool lens_find_attribute(wm_slice tag, const char *name, size_t *start, size_t *end);

/* ---- merge_typed.c ---- */
/* Writes the link or picture that edited token from begins as the base has it. What follows it; from when the base has none, or it is not
 * whole before token to. */
uint32_t lens_copy_typed(lens_merge *m, uint32_t from, uint32_t to);
/* Writes the token that opens an edited link with a label as the base says where such a link leads: `[[Boat_yard|` where it has
 * `[[Boat_yard]]`. False: it is no such token, or the base has no such link, or says it in two ways. */
bool lens_open_link(lens_merge *m, uint32_t at);

/* ---- merge_row.c ---- */
/* Whether a cell is more than a line of text. */
bool lens_has_blocks(const lens_pieces *p, uint32_t cell);

/* The line on which cells are written. */
typedef struct lens_line {
    uint32_t own;            /* the cell of the base whose place the next one takes; none when it takes a new one */
    uint32_t place;          /* whose place the last one took or was made like, there or in a row near */
    uint32_t like;           /* a cell of that row that begins with text, or none */
    char sign;               /* that begins the line; 0 before the first cell */
    uint32_t cell;           /* of the edited page: the last one written */
    size_t at;               /* and where it begins */
} lens_line;

lens_line lens_line_of(const lens_pieces *source, uint32_t row);
/* What stands before the next cell of the line, which is not the first. */
wm_slice lens_cell_space(const lens_merge *m, const lens_line *line);
/* Writes a cell; one that is new is like sibling. whole: between it and the last one stands what stood there. */
void lens_write_cell(lens_merge *m, lens_line *line, uint32_t edited, uint32_t sibling, bool whole);
void lens_emit_row(lens_merge *m, uint32_t edited, uint32_t sibling);
/* What opens a cell of the base, with what was edited of its attributes. */
void lens_write_cell_open(lens_merge *m, uint32_t source, uint32_t edited);

/* ---- merge_notes.c ---- */
void lens_patch_categories(lens_merge *m);
/* Whether a category stands in bytes [start, end) of source. */
bool lens_has_category(const lens_merge *m, uint32_t start, uint32_t end);
void lens_patch_notes(lens_merge *m);
/* Finds where templates of source name notes of the base that went. Put before copying. */
void lens_find_hidden_uses(lens_merge *m);
/* Bytes [start, end) of source were copied. */
void lens_hidden_uses_copied(lens_merge *m, uint32_t start, uint32_t end);
void lens_note_copied(lens_merge *m, const lens_token *t);
void lens_emit_note(lens_merge *m, const lens_token *t);
bool lens_notes_settle(lens_merge *m);
/* Bytes [start, end) of source were copied. */
void lens_categories_copied(lens_merge *m, uint32_t start, uint32_t end);
/* Gives categories that stood in what was deleted another place. True: the result is to be written once more. */
bool lens_categories_settle(lens_merge *m);

#endif
