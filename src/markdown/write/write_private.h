/* write_private.h - what the files of the writer share.
 *
 * SPDX-License-Identifier: MIT
 *
 * A block's inline content is written into w->line first (write_inlines.c, write_text.c,
 * write_emphasis.c, write_links.c): no prefixes, a hard break as a backslash and a newline. The
 * block writer (write_blocks.c, write_lists.c) then puts it into w->out with the prefixes of the
 * containers around it. Tables (write_tables.c) and what stands in their cells when
 * they are HTML (write_html.c) have writers of their own.
 */
#ifndef WM_MARKDOWN_WRITE_WRITE_PRIVATE_H
#define WM_MARKDOWN_WRITE_WRITE_PRIVATE_H

#include "markdown/style.h"
#include "markdown/writer.h"
#include "page/normal.h"

/* An emphasis that was begun. */
typedef struct emphasis {
    const wm_node *node;
    size_t at;         /* of its opening delimiter in the line; WM_NONE while it waits for content */
    uint8_t kind;      /* index of delimiters[] */
    uint8_t run;       /* delimiters written together with it, with its own */
    bool html;         /* written as tags */
    bool tag;          /* it must be, whatever stands beside it */
} emphasis;

/* A delimiter that closed: whether it may depends on the character to come. */
typedef struct closer {
    size_t open_at, close_at;
    uint8_t kind;
} closer;

enum { MAX_EMPHASIS = 16 };

/* Where text goes and what may stand there. */
typedef struct line {
    wm_buffer *out;
    size_t start;         /* of the current physical line */
    size_t code_end;      /* the size after a code span */
    size_t note_end;      /* the size after a note's marker */
    size_t ampersand;     /* the size after a & that ended its node, or 0 */
    bool spaced;          /* the last thing written was a space */
    bool begin;           /* nothing but digits on this line so far */
    bool digits;          /* and at least one of them */
    bool broken;          /* this is not the first line */
    bool underscore;      /* a _ that could open emphasis stands in this text */
    bool break_as_tag;    /* headings, table cells: <br /> */
    bool heading;
    bool in_cell;         /* | is escaped */
    bool in_link;         /* a link's label, in which no address is one */
    bool code;            /* all text is code: a line that starts with a space */
    bool space_follows;   /* behind the text that is being written, in its node */
    uint8_t open_count, closer_count;
    size_t closers_end;   /* the line's size after the last of closers */
    emphasis open[MAX_EMPHASIS]; /* from here on write_line_begin clears nothing */
    closer closers[MAX_EMPHASIS];
} line;

/* What the last block was, for what must stand between it and the next. */
typedef enum block_kind { BLOCK_NONE, BLOCK_TEXT, BLOCK_LIST, BLOCK_EMPTY_ITEM, BLOCK_INDENTED, BLOCK_OTHER } block_kind;

/* A container of blocks that is being written. */
typedef struct level {
    enum { LEVEL_LIST, LEVEL_ITEM, LEVEL_QUOTE } kind;
    size_t prefix;        /* size of w->prefix outside it */
    uint32_t number;      /* LIST: of the last item; ITEM: its own */
    bool ordered, definition;
    bool loose;           /* LIST; ITEM: blocks are set apart by empty lines */
    bool marker;          /* ITEM: its marker is still to be written */
    bool crowded;         /* ITEM: more than one block is in it */
    bool bare;            /* ITEM: nothing follows the marker on its line */
    bool other;           /* own markers: the second kind, "*" and "1)" */
    bool note;            /* its markers are labels of notes */
    const wm_node *list;  /* the definition list that it is written for */
    size_t text;          /* QUOTE, LIST, ITEM: where what is in it begins */
} level;

/* Of the table that is being written. */
typedef struct write_tables_state {
    uint32_t *columns;       /* write_tables.c: widths and alignments */
    size_t column_capacity;
    struct cell_text *cells;
    size_t cell_capacity;
    uint32_t *rows;          /* write_html.c: rows written, a number for each open table */
    size_t row_capacity;
} write_tables_state;

/* Where the blocks of the page stand in what is written (write_places.c). */
typedef struct write_places_state {
    wm_block_places *out;    /* NULL: nobody asks */
    wm_origins *origins;     /* likewise: what they were in wikitext */
    const wm_node *block;    /* of the last place */
    bool open, done;
} write_places_state;

/* What stands where (write_marks.c): points are ends of marks in text that is not yet in its place. */
typedef struct write_point {
    size_t at;           /* of the line, the cells or the HTML that is being written */
    uint32_t mark;
    bool end;
} write_point;
typedef struct write_marks_state {
    wm_marks *out;       /* NULL: nobody asks */
    write_point *points;
    size_t count, capacity;
    wm_buffer words;     /* of one that ends */
    uint32_t *open;      /* marks that were begun and not ended */
    size_t open_count, open_capacity;
} write_marks_state;

/* The headings of the page, by the words that the wiki knows them by (write_anchors.c). */
typedef struct write_anchor {
    wm_slice words, name;
    wm_slice second;         /* the name that a link makes of the words, when it is not the heading's; or empty */
    size_t place;            /* its item's number, and 1; 0: the page's title */
    size_t repeated;         /* which one of its words it is, from 1 */
    size_t number;           /* of those with its name, from 0 */
} write_anchor;
typedef struct write_anchors {
    write_anchor *items;
    size_t count, capacity;
    bool made;               /* of this page */
} write_anchors;

/* What is known of the page at hand. */
typedef struct write_page_state {
    const wm_page_facts *facts; /* or NULL */
    wm_slice *labels;        /* of notes, by their number - 1 */
    size_t label_capacity;
    write_anchors anchors;
    bool last_ordered, last_other; /* the list that was the last block, if it was one */
    bool in_term;            /* all of the line is bold */
    bool item_ended;         /* with a block of its own behind its first one, and nothing came since */
} write_page_state;

struct wm_writer {
    const wm_site *site;
    const wm_pageset *set;
    wm_write_options options;
    const md_style *style;
    wm_buffer *out;
    wm_buffer line_text, scratch, url, cells, prefix, html, address, code;
    line line;
    level *levels;
    size_t level_count, level_capacity;
    block_kind last;        /* block in the innermost container */
    bool line_open;         /* the next block begins on the line that is there */
    size_t label_start;     /* of the link label being written */
    wm_normal normal;       /* the page */
    write_tables_state tables;
    write_places_state places;
    write_marks_state marks;
    write_page_state page;
    const wm_node *root;    /* of the page */
    wm_write_counts counts;
    int ns;
    wm_slice title;
    bool failed;
};

bool write_grow(wm_writer *w, void *array, size_t *capacity, size_t count, size_t element);

/* ---- write_text.c: the line ---- */
void write_line_begin(wm_writer *w, wm_buffer *out);
/* Before anything visible is written: its first character, as CommonMark will see it. */
void write_line_before(wm_writer *w, uint32_t first);
/* Bytes as they are. */
void write_line_raw(wm_writer *w, wm_slice s);
/* A space where there is none. */
void write_line_space(wm_writer *w);
/* One more. */
void write_line_add_space(wm_writer *w);
/* Text, escaped. */
void write_line_text(wm_writer *w, wm_slice s);
void write_line_break(wm_writer *w);
/* A newline that is no break. */
void write_line_row(wm_writer *w);
/* Ends the text: without spaces and breaks at its end. */
void write_line_end(wm_writer *w);

/* ---- write_emphasis.c ---- */
void write_emphasis_open(wm_writer *w, const wm_node *node, bool tag);
void write_emphasis_close(wm_writer *w, const wm_node *node);
void write_emphasis_before(wm_writer *w, uint32_t first);
/* White space or the end comes next. */
void write_emphasis_end(wm_writer *w);

/* ---- write_inlines.c ---- */
/* Writes the inlines from one place up to another into the line. */
void write_inlines(wm_writer *w, size_t at, size_t end);
/* The same in a line that starts with a space: all text is code. */
void write_code_line(wm_writer *w, size_t at, size_t end);

/* ---- write_paths.c ---- */
/* Writes the link that opens at at as [[path|label]]; false where that cannot say it, and nothing is written. */
bool write_path_link(wm_writer *w, size_t at);

/* ---- write_links.c ---- */
/* The address of a link, which leads inside or to no page of the set; whether it is relative. */
bool write_link_url(wm_writer *w, const wm_node *node, bool inside, wm_buffer *out);
/* Whether emphasis or a link holds what the tool cannot read between marks: it is a tag. */
bool write_needs_tag(const wm_writer *w, const wm_normal_item *item);
void write_link_open(wm_writer *w, const wm_normal_item *item);
void write_wikilink_close(wm_writer *w, const wm_normal_item *item);
void write_image_close(wm_writer *w, const wm_node *node);
/* ---- write_image.c ---- */
/* Whether the image is <img> in Markdown. */
bool write_is_html_image(const wm_writer *w, const wm_node *n);
/* Writes it; caption: its words are in the tag. */
void write_image_html(wm_writer *w, const wm_node *n, bool caption);
/* Appends an attribute of a tag. */
void write_attribute(wm_buffer *out, const char *name, wm_slice value);
/* Appends the tag alone. */
void write_image_tag(wm_writer *w, const wm_node *n, bool caption, wm_buffer *out);
void write_external_close(wm_writer *w, const wm_normal_item *item);
void write_autolink(wm_writer *w, wm_slice url);
void write_url_escaped(wm_buffer *out, wm_slice url, bool title, bool relative);
/* A title or the name of a file with what browsers want encoded as %XX. */
void write_url_encoded(wm_buffer *out, wm_slice title);
/* A title behind the wiki's address: where that ends in a query, & and + would end it or be a space. */
void write_page_address(const wm_writer *w, wm_slice title, wm_buffer *out);
void write_image_url(wm_writer *w, const wm_node *node, wm_buffer *out);

/* ---- write_tag.c ---- */
/* Whether a tag as written is one in CommonMark; else writes a clean one. */
void write_tag(wm_writer *w, const wm_node *node, wm_buffer *out);
void write_references(wm_writer *w, const wm_node *node, wm_buffer *out);

/* ---- write_blocks.c ---- */
void write_blocks(wm_writer *w);
/* Begins a block: what separates it from the one before, the markers that wait
 * for it and the prefix. indented: its lines begin with spaces of their own. */
void write_begin_block(wm_writer *w, block_kind kind, bool indented);
/* Empties out, one of the writer's, and writes the text of a paragraph, a heading or lines of code that opens at a place. */
void write_text_of(wm_writer *w, size_t at, wm_buffer *out);
void write_put_text(wm_writer *w);
void write_fence(wm_writer *w, wm_slice lang, bool numbered, wm_slice code);
void write_put_lines(wm_writer *w, wm_slice text);

/* ---- write_lists.c ---- */
level *write_top_level(wm_writer *w);
void write_separate(wm_writer *w, block_kind kind, bool indented, bool bare);
void write_markers(wm_writer *w, bool alone);
/* The list, item ... that opens at a place, and its end. */
void write_enter_list(wm_writer *w, size_t at);
void write_leave_list(wm_writer *w);
/* Notes whether the list, which is written, is one of bullets, where its form does not tell. */
void write_list_origin(wm_writer *w, size_t list);
void write_enter_item(wm_writer *w, size_t at);
void write_leave_item(wm_writer *w, size_t at);
void write_open_list(wm_writer *w, size_t at, bool ordered, const wm_node *definitions);
void write_open_item(wm_writer *w);
void write_close_item(wm_writer *w);
void write_enter_quote(wm_writer *w);
void write_leave_quote(wm_writer *w);

/* ---- write_definitions.c ---- */
/* Definition lists as quotes and bullets: a term or description, and the list, that opens or closes at a place. */
void write_enter_definition(wm_writer *w, size_t at);
void write_leave_definition(wm_writer *w, size_t at);
void write_leave_definitions(wm_writer *w, size_t at);
/* Whether nothing in a container prints but containers. */
bool write_is_empty(const wm_writer *w, size_t at);
/* Whether a list or an item has nothing in it, as templates leave it: it is not printed. */
bool write_is_left_out(const wm_writer *w, size_t at);
/* The paragraph in a term. */
void write_term(wm_writer *w, size_t at);
/* Notes what a block was in wikitext; write_origin in styles with quotes. */
void write_add_origin(wm_writer *w, wm_origin_kind kind, bool other, uint64_t hash);
void write_origin(wm_writer *w, wm_origin_kind kind, bool other, wm_slice line);
/* The same of an item's paragraph that is all bold. */
void write_bold_origin(wm_writer *w, size_t at);
/* The words of a caption as an emphasised paragraph. */
void write_caption(wm_writer *w, size_t at, size_t end);
/* A thumb with its caption below it; then the same as write_bold_origin of a paragraph that is an image. */
void write_picture(wm_writer *w, size_t at);
void write_image_origin(wm_writer *w, size_t at);
/* Lines that start with a space, as a fence; false when that would lose something of them. */
bool write_fenced_lines(wm_writer *w, size_t at);

/* ---- write_places.c ---- */
/* A block of the page begins, or (NULL) none more does. */
void write_begin_place(wm_writer *w, const wm_node *node);

/* ---- write_marks.c: none of them does anything when nobody asks ---- */
/* A mark whose ends are not known yet; WM_NONE: nobody asks. */
size_t write_mark_add(wm_writer *w, wm_mark_kind kind, const wm_normal_item *item);
void write_mark_place(wm_writer *w, size_t mark, size_t start, size_t end);
/* A link, an image or a note's marker begins or ends in a text; what opens at open says its words. */
void write_mark_begin(wm_writer *w, wm_mark_kind kind, const wm_normal_item *item, const wm_buffer *text);
void write_mark_end(wm_writer *w, const wm_normal_item *open, const wm_buffer *text);
/* The words of a note or heading, which are in the container that opens at a place. */
void write_mark_words(wm_writer *w, size_t mark, size_t open);
void write_mark_call(wm_writer *w, const wm_normal_item *item, const wm_buffer *text);
/* The beginning and the end of a note below the text. */
void write_mark_note(wm_writer *w, size_t item, bool end);
/* Bytes were put into the text at a place. */
void write_marks_shift(wm_writer *w, size_t at, size_t by);
/* Points up to limit stood in a cell from start on, which is copied to to; from: the first one. Returns the next. */
size_t write_marks_copy(wm_writer *w, size_t from, size_t limit, size_t start, size_t to);
/* A line of the text, which ends at end without the white space behind kept, is put where w->out ends. */
void write_marks_line(wm_writer *w, size_t *point, size_t at, size_t kept, size_t end);
/* Nothing more is put: points that are left are where w->out ends. */
void write_marks_settle(wm_writer *w);
/* Of these only the first ones hold: the text is written anew. */
void write_marks_cut(wm_writer *w, size_t marks, size_t points);
/* The page is written. */
void write_marks_finish(wm_writer *w);

/* As begin and end, of what is written into its place at once. */
void write_mark_open(wm_writer *w, wm_mark_kind kind, const wm_normal_item *item);
void write_mark_close(wm_writer *w, const wm_normal_item *open);

/* ---- write_plain.c ---- */
/* The page in a style without markup. */
void write_plain(wm_writer *w);

/* ---- write_tables.c, write_html.c ---- */
void write_table(wm_writer *w, size_t at);
/* Appends a block of code as <pre>. */
void write_html_code(wm_writer *w, const wm_node *n, wm_buffer *out);
/* A table and all in it as HTML. No line is empty but those around a paragraph of Markdown. */
void write_html_table(wm_writer *w, size_t at, wm_buffer *out);

/* ---- write_header.c ---- */
void write_header(wm_writer *w);

/* ---- write_anchors.c ---- */
/* The name of a section, of this page or another, as it stands behind # in an address. */
void write_section(wm_writer *w, wm_slice section, bool own, wm_buffer *out);
/* What gives the heading at the place its second name, where it needs one: <a id="a-b"></a> before "a_b". */
void write_second_name(wm_writer *w, size_t at);
/* Appends the name that the heading says itself, " {#a-b}", where the tool would give it another one. */
void write_heading_id(wm_writer *w, size_t at, wm_buffer *out);

/* ---- write_front.c ---- */
/* Front matter and the page's title as a heading. */
void write_front(wm_writer *w);

/* ---- write_notes.c ---- */
/* Gives the page's notes their labels. */
void write_label_notes(wm_writer *w);
/* The label of a note; empty when memory ran out. */
wm_slice write_label_of(const wm_writer *w, uint32_t number);

#endif
