/* read_private.h - what the files of the reader share.
 *
 * SPDX-License-Identifier: MIT
 *
 * The Markdown is prepared first (read_prepare.c): what cmark-gfm would spoil is hidden
 * from it. Its tree is then walked once, in document order (read_blocks.c), and ours
 * is built below r->at. Lists, notes and categories get their meaning when all that is in
 * them is there.
 */
#ifndef WM_MARKDOWN_READ_READ_PRIVATE_H
#define WM_MARKDOWN_READ_READ_PRIVATE_H

#include <setjmp.h>

#include <cmark-gfm.h>

#include "markdown/foreign.h"
#include "markdown/style.h"
#include "markdown/reader.h"

/* Bytes of the source that cmark-gfm does not see: HIDE_OPEN, the index in decimal, HIDE_CLOSE stand for them. */
#define HIDE_OPEN "\xef\xb7\x90"  /* U+FDD0 */
#define HIDE_CLOSE "\xef\xb7\x91" /* U+FDD1 */
typedef enum hidden_kind {
    HIDDEN_TEXT,    /* a character that means something to us, or to cmark-gfm what it should not */
    HIDDEN_MATH,    /* the TeX of \\(x\\), without its marks */
    HIDDEN_DOLLARS, /* $x$, $$x$$; the other kinds, too, are whole: what read_foreign.c takes */
    HIDDEN_LINK,    /* [[x]], [[x|y]], ![[x]] */
    HIDDEN_ADDRESS, /* http://x */
    HIDDEN_TASK,    /* [x] of a task list */
    HIDDEN_ALERT,   /* [!NOTE] */
    HIDDEN_NUMBER   /* \[1], [1&#93;: text that is no marker of a note */
} hidden_kind;
typedef struct hidden {
    wm_slice raw;
    hidden_kind kind;
} hidden;

/* A note's marker in the text. */
typedef struct mark {
    wm_node *ref;
    uint32_t number;    /* of the item; with defined: of the definition, from 1 */
    uint32_t inside;    /* the note whose text it stands in, from 1; 0: the page */
    bool defined;       /* [^x] */
    bool text;         /* it is none: the page had no notes, and this */
} mark;

/* An item of the list of notes, or the definition of [^x]. */
typedef struct read_note {
    wm_node *item;      /* its children are the text */
    wm_slice label;     /* of [^x] */
    uint32_t number, line;
    uint32_t uses;
    wm_slice name;      /* once it is used twice */
    wm_node *first_use;
    bool defined;
} read_note;

enum { READ_LINK_OF_PAGE = 1 }; /* wm_node.level of a WIKILINK while the page is read: may be a category or language of the page */
enum { READ_LINK_ANCHOR = 2 }; /* ...of one to a section of the page, not of our form */
enum { READ_LIST_ALONE = 1 };  /* ...of a LIST: its first marker has nothing behind it */
enum { READ_ITEM_BARE = 1 };   /* ...of an ITEM: its text begins below its marker */
enum { READ_ITEM_TERM = 2 };   /* ...of one that is a term in bold */

/* What cmark-gfm allocates while it parses a page. */
typedef struct read_pool {
    wm_arena arena;
    cmark_mem memory;
    jmp_buf out_of_memory; /* where to go on then */
} read_pool;

/* How far the text was looked through, for read_guard.c. */
enum { READ_MARKUPS = 3 };
typedef struct read_guard {
    size_t blank;              /* the next empty line */
    size_t ends[READ_MARKUPS]; /* where the next ?>, ]]> and > are */
    size_t run_end, run_lines; /* the lines without an empty one */
    uint64_t cells;            /* of tables so far, at most */
} read_guard;

/* For read_definitions.c. */
#define READ_STRUCK 0x80000000u /* of a line: it is no definition */
typedef struct read_definitions {
    uint32_t *lines;           /* that look like definitions of links */
    size_t count, capacity;
    uint64_t *urls;            /* hashes of what links lead to */
    size_t url_count, url_capacity;
} read_definitions;

/* The Markdown as cmark-gfm is to see it (read_prepare.c). */
typedef struct read_prepared {
    wm_buffer text;
    uint32_t *lines;          /* where each line of the text begins in the source */
    size_t line_count, line_capacity;
    hidden *hidden;           /* what the text does not show */
    size_t hidden_count, hidden_capacity;
    read_guard guard;
    read_definitions links;
    wm_slice front;           /* front matter, without its marks */
    bool has_title;           /* a heading that repeats the page's title was left out */
    wm_slice before;        /* the file before it was edited */
    size_t looks;           /* for formulas in it */
    int markers;            /* whether it has markers of notes as they are written: 1, -1; 0: nobody asked */
    size_t body_lines;      /* of the text; what is behind them is ours (read_add_labels) */
} read_prepared;

/* A label of a note, which is looked up without case. */
typedef struct read_label {
    uint64_t hash;
    uint32_t number;          /* of the definition, from 1 */
} read_label;

/* The notes of a page (read_notes.c). */
typedef struct read_notes {
    mark *marks;              /* in the text */
    size_t mark_count, mark_capacity;
    read_note *items;
    size_t count, capacity;
    uint32_t *definitions;    /* lines that begin as definitions of notes */
    size_t definition_count, definition_capacity;
    uint32_t last;            /* markers up to this number may be notes; 0: none are */
    uint32_t inside;          /* the note that is being read, from 1 */
    uint32_t begun;           /* notes that were begun */
    wm_node *list;            /* LIST that may be the notes */
    cmark_node *source;       /* the same in cmark-gfm's tree */
    bool had_none;            /* the file before it was edited had no notes */
    wm_slice grown;           /* the notes that the file had; text may stand behind them */
    bool part;                /* what is read is a part of a page */
    uint32_t elsewhere;       /* and the page has so many notes */
    read_label *labels;       /* of definitions, in order */
    size_t label_count, label_capacity;
    wm_slice *added;          /* the labels of the definitions that read_add_labels added, a line each */
    size_t added_count, added_capacity;
} read_notes;

/* What blocks that look alike were (read_origins.c): for each kind how far we are in those of the base. */
typedef struct read_origins {
    const wm_origins *base;
    size_t next[WM_ORIGIN_KINDS], start[WM_ORIGIN_KINDS];
    bool begun[WM_ORIGIN_KINDS];
} read_origins;

/* The HTML of a page (read_tags.c, read_html.c). */
typedef struct read_html {
    struct tag *tags;         /* of the block at hand */
    size_t tag_count, tag_capacity;
    struct frame *frames;     /* what its tags opened */
    size_t frame_count, frame_capacity;
    uint32_t *stack;          /* of tags that have no end yet */
    size_t stack_capacity;
    wm_node **open;           /* inline tags that have no end yet */
    size_t open_capacity;
    wm_node **quotes;         /* <blockquote> and its end by themselves */
    size_t quote_count, quote_capacity;
    struct beginning *beginnings; /* of tables that end in another block (read_mixed.c) */
    size_t beginning_capacity;
    bool mixed;               /* such a table is being read */
} read_html;

/* Links that may be categories or languages of the page. */
typedef struct read_page_links {
    wm_node **items;
    size_t count, capacity;
} read_page_links;

/* [1](u): the highest so far; others may stand elsewhere, with numbers between those that are read. */
typedef struct read_numbers {
    uint64_t last;
    bool missing;
} read_numbers;

struct wm_markdown_reader {
    const wm_site *site;
    wm_read_options options;
    const md_style *style;
    read_pool pool;
    wm_read_warning warning;
    void *warning_user;
    /* the page */
    wm_doc *doc;
    wm_read_info info;
    wm_slice source;
    int ns;
    wm_slice title;
    read_prepared prepared;
    read_notes notes;
    read_html html;
    wm_buffer text, scratch, url, number;
    read_page_links page_links;
    wm_read_lists lists_read;
    read_origins origins;
    bool own_sections;        /* a link to a section of the page, not of our form, was read */
    bool grown;               /* text may stand behind the categories */
    bool failed;
    /* where the walk is */
    wm_node *at;              /* where the next node goes */
    wm_span span;             /* of the leaf block that is being read */
    uint32_t line;            /* its first */
    read_numbers numbers;
    bool in_cell;             /* of a pipe table */
    bool html_text;           /* the text is of HTML */
};
typedef struct wm_markdown_reader reader;

/* ---- read_pool.c ---- */
/* The allocator for a parser, with an empty arena. The thread's parsers allocate from it until
 * read_pool_leave. When memory runs out they jump to out_of_memory, which the caller sets. */
cmark_mem *read_pool_enter(read_pool *pool);
/* Between two pieces of a text: jumps there, too, when the page is to end. */
void read_pool_look(void);
void read_pool_leave(void);

/* ---- read.c ---- */
/* cmark-gfm knows its extensions from then on. Any thread, any number of times. */
void read_ready(void);
/* What cmark-gfm reads, with its tables and, inside read_lock, struck text; any number of threads at a time.
 * memory: what is allocated with it is never freed; NULL for the library's own. */
bool read_lock(wm_slice markdown);
void read_unlock(bool locked);
cmark_node *read_parse(wm_slice markdown, bool locked, int options, cmark_mem *memory);
bool read_grow(reader *r, void *array, size_t *capacity, size_t count, size_t element);
/* Told of the steps of a loop that a page can make long: whether it goes on. */
static inline bool read_goes_on(reader *r, size_t steps)
{
    r->failed |= !wm_budget_tick(r->pool.arena.budget, steps);
    return !r->failed;
}
void read_warn(reader *r, uint32_t line, const char *format, ...) WM_PRINTF(3, 4);
/* A node at r->at; NULL when memory ran out (r->failed is set). */
wm_node *read_add(reader *r, wm_node_type type);
/* Ends the text, then the same; what follows goes into it. */
wm_node *read_open(reader *r, wm_node_type type);
/* The last word in r->at is said. */
void read_close(reader *r);
wm_slice read_keep(reader *r, wm_slice s);

/* ---- read_prepare.c ---- */
void read_prepare(reader *r, wm_slice markdown);
/* The hidden thing that begins at at, or NULL; *end is behind it. */
const hidden *read_hidden_at(const reader *r, wm_slice s, size_t at, size_t *end);
/* Appends text of HTML, with the numbers hidden that are no markers. */
void read_hide_numbers(reader *r, wm_slice html, wm_buffer *out);
/* What a HIDDEN_NUMBER says. */
wm_slice read_text_number(reader *r, const hidden *h);
/* Appends s with what was hidden in it; unescaped: backslashes taken away as in an address. */
void read_restore(reader *r, wm_slice s, bool unescaped, wm_buffer *out);

/* ---- read_foreign.c ---- */
/* Whether anything of other people's Markdown may stand in the text; quick, and true too often. */
bool read_may_be_foreign(wm_slice text);
/* What of it begins at at of a line, and *end behind it; HIDDEN_TEXT: nothing. */
hidden_kind read_foreign_at(wm_slice line, size_t at, const md_style *style, size_t *end);
/* The size of a formula between lines of $$ that begins with the line at at, up to the last $$; 0: none does. *none: nor any later. */
size_t read_foreign_block(wm_slice markdown, size_t at, bool *none);
/* Adds what it means; false: it is text. */
bool read_add_foreign(reader *r, const hidden *h);

/* ---- read_front.c ---- */
/* The size of YAML front matter at the start of s; 0 when there is none. */
size_t read_front_matter(reader *r, wm_slice s);
/* The size of the heading behind it that repeats the page's title; 0 when there is none. */
size_t read_title_heading(reader *r, wm_slice s);
/* The categories that it names become the page's. */
void read_finish_front(reader *r);

/* ---- read_anchors.c ---- */
/* Whether a tag is one of <a id="..."></a> that a heading begins with. */
bool read_is_second_name(cmark_node *n);
/* Where " {#name}" begins at the end of a heading's line, or the line's size; and takes it out of the heading. */
size_t read_heading_id(wm_slice line);
void read_strike_heading_id(reader *r, wm_node *heading);
/* Links to a heading of the page as GitHub names it lead where MediaWiki has it. */
void read_finish_anchors(reader *r);

/* ---- read_guard.c ---- */
/* Whether the <? or <!X at in_line of the line is text: its end ("?>", ">") does not come before the end of the
 * paragraph. at is about where it stands in the source (invalid bytes make the line longer than the source). Ask for
 * places in ascending order. */
bool read_has_no_end(reader *r, wm_slice line, size_t in_line, size_t at);
/* Whether the line, which begins at this byte of the source, would make a table with far more cells than the page
 * has bytes: cmark-gfm adds a cell to every row for each | of this line. Ask for every line, in order. */
bool read_is_huge_table(reader *r, wm_slice line, size_t at);

/* ---- read_header.c ---- */
/* The size of the header line at the start of s, with its newline; 0 when there is none. */
size_t read_header(reader *r, wm_slice s);

/* ---- read_blocks.c ---- */
void read_blocks(reader *r, cmark_node *document);
/* A block and all in it, at r->at. */
void read_block(reader *r, cmark_node *block);
/* What a block of HTML says; r->span and r->line are its own then. */
wm_slice read_html_of(reader *r, cmark_node *block);

/* ---- read_mixed.c ---- */
/* The block of HTML in which the table ends that begins in first, with Markdown between; first itself when it is none. */
cmark_node *read_mixed_end(reader *r, cmark_node *first);
void read_mixed(reader *r, cmark_node *first, cmark_node *end);

/* ---- read_inlines.c ---- */
bool read_inline_enter(reader *r, cmark_node *n);
void read_inline_leave(reader *r, cmark_node *n);
void read_text(reader *r, wm_slice s);
void read_add_math(reader *r, wm_slice tex, bool block);
/* Makes nodes of the text so far. */
void read_flush(reader *r);
/* Tags among the children of parent become what they mean where they are balanced. */
void read_pair_tags(reader *r, wm_node *parent);
/* Whether the paragraph is lines of code; if so it becomes INDENT_PRE. */
void read_code_lines(reader *r, wm_node *paragraph);

/* ---- read_links.c ---- */
/* A wiki link or an image of the wiki as others write them, [[target|label]]; false when target is no title. */
bool read_add_wikilink(reader *r, wm_slice target, wm_slice label, bool image);
void read_add_address(reader *r, wm_slice url);
/* Opens the node that the link is; NULL: it is none, its label is text. */
wm_node *read_link_open(reader *r, wm_slice url, wm_slice title, wm_slice label, bool image);
void read_link_close(reader *r, wm_node *link);

/* ---- read_lists.c ---- */
void read_finish_list(reader *r, wm_node *list);

/* ---- read_labels.c ---- */
/* Has cmark-gfm keep what it would drop: definitions that only tables of HTML name and, in a part of a page, markers
 * whose definitions are elsewhere. What is added for that is behind the text's own lines. */
void read_add_labels(reader *r);
/* The label of the definition that was added as a line of what cmark-gfm reads, whose own node does not tell it. */
wm_slice read_added_label(const reader *r, uint32_t line);
/* Whether a block was added so. */
static inline bool read_is_added(const reader *r, uint32_t line)
{
    return r->prepared.body_lines && line > r->prepared.body_lines;
}
/* The label of [^x] at at; empty: none is there. */
wm_slice read_marker_label(wm_slice s, size_t at);
/* Notes the labels of the definitions; then the number of the one with a label, or 0. */
void read_sort_labels(reader *r);
uint32_t read_find_label(const reader *r, wm_slice label);
/* Tells what the notes are called, once the tree has them. */
void read_tell_labels(reader *r);

/* ---- read_notes.c ---- */
void read_find_notes(reader *r, cmark_node *document);
void read_finish_notes(reader *r);
/* No definition of a note begins on these lines: they are text of something else. */
void read_strike_definitions(reader *r, uint32_t first, uint32_t last);
/* The size of x in "[^x]:", which begins at at; 0 when it does not. Without an x, or with a space in it, as in "[^]: y"
 * and "[^a b]: y", that is no note for cmark-gfm but a link's definition. */
size_t read_note_label(wm_slice s, size_t at);

/* ---- read_definitions.c ---- */
void read_find_definitions(reader *r);
/* The first line of a block's text. Definitions at the beginning of a paragraph are not in it, also of one that a line of
 * = or - below it makes a heading: cmark-gfm takes them out. */
int read_text_line(cmark_node *block);
/* No definition of a link stands in what is left of this block of text. */
void read_strike_links(reader *r, cmark_node *block);
/* Where a link leads. */
void read_note_url(reader *r, wm_slice url);
void read_finish_definitions(reader *r);

/* ---- read_origins.c ---- */
void read_begin_origins(reader *r);
/* Whether the block whose first line this is was the other of two things; absent: nobody knows. */
bool read_was_other(reader *r, wm_origin_kind kind, wm_slice text, bool absent);
/* Whether a list whose form does not tell was one of bullets. */
bool read_was_bullets(reader *r, const wm_node *list);
/* Whether an item whose marker tells no more began with a description. */
bool read_was_description(reader *r, const wm_node *item);
/* The quotation may be lines that begin with a colon. */
void read_finish_quote(reader *r, wm_node *quote);
/* A fence without a language may be lines that start with a space. */
void read_finish_fence(reader *r, wm_node *code);
/* Whether an emphasised paragraph, above a table, is the caption of the picture above it. */
bool read_is_of_picture(reader *r, const wm_node *caption);
/* Images alone, with the captions below them, become thumbs. */
void read_finish_pictures(reader *r);
/* Marks the items of a list that are terms, which are printed in bold; then a term without that. */
void read_mark_terms(reader *r, wm_node *list);
void read_unbold_term(wm_node *term);

/* ---- read_page.c ---- */
void read_finish_page(reader *r);

/* ---- read_html.c, read_tags.c ---- */
typedef enum tag_kind { TAG_OPEN, TAG_CLOSE, TAG_COMMENT, TAG_INVISIBLE, TAG_TEXT, TAG_BLOCK } tag_kind;
enum { NO_TAG = UINT32_MAX };
typedef struct tag {
    uint8_t kind;
    bool empty;            /* <x/> */
    wm_slice raw, name;    /* name in lower case */
    wm_slice attributes;
    uint32_t match;        /* of the tag that ends or begins it; NO_TAG: none */
    uint32_t frame;        /* what it opened, while that is open: its place from 1 */
    cmark_node *block;     /* of Markdown, that stands there */
} tag;
/* Takes HTML apart into r->html.tags, behind those that are there, which must stay; then finds what belongs together
 * from index first on. */
void read_tag_html(reader *r, wm_slice html);
void read_tag_block(reader *r, cmark_node *block);
void read_match_tags(reader *r, size_t first);
/* The value of an attribute, references decoded; data NULL when it has none. */
wm_slice read_attribute(reader *r, wm_slice attributes, const char *name);
void read_fill_tag(reader *r, wm_node *node, const tag *t);
/* Appends s with references decoded. */
void read_decode(reader *r, wm_slice s, wm_buffer *out);
/* html must stay. */
void read_html_block(reader *r, wm_slice html);
/* What the tags from index first on say; they are taken away. */
void read_tagged(reader *r, size_t first);
void read_html_inline(reader *r, wm_slice html);
/* Tags of quotations with blocks of Markdown between them become quotations. */
void read_finish_quotes(reader *r);
bool read_is_block_tag(wm_slice name);

static inline bool read_is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* ---- read_attributes.c ---- */
uint32_t read_number(wm_slice s, uint32_t least, uint32_t most);
wm_align read_align(wm_slice s);
wm_align read_style_align(wm_slice style);
wm_slice read_other_attributes(reader *r, const wm_node *n, wm_slice a);
void read_quote_tag(reader *r, wm_node *n);

#endif
