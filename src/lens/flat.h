/* flat.h - a page's tree laid out as lines of tokens, so that two can be aligned.
 *
 * SPDX-License-Identifier: MIT
 *
 * The tree of a wikitext and that of the Markdown it prints say the same with
 * other nodes. Laid out in the order and the words in which they print they agree: a line is what
 * CommonMark calls a leaf block (or the beginning of an item, cell, row...), a token a word, a
 * space, a character of CJK or punctuation, the beginning or end of a link or
 * emphasis, an image, a note's marker. In the layout of a wikitext every token
 * knows its bytes: that is the source map.
 */
#ifndef WM_LENS_FLAT_H
#define WM_LENS_FLAT_H

#include "page/prints.h"

typedef enum token_kind {
    TOKEN_WORD,   /* text without spaces */
    TOKEN_SPACE,
    TOKEN_BREAK,  /* a hard break */
    TOKEN_OPEN,   /* node: BOLD, ITALIC, STRIKE, WIKILINK, EXTERNAL_LINK, IMAGE, CODE_SPAN, PRE_LINE (a run of it) */
    TOKEN_CLOSE,
    TOKEN_ATOM,   /* node: AUTOLINK, numbered EXTERNAL_LINK, HTML_TAG, MATH, code of a CODE_BLOCK... */
    TOKEN_NOTE    /* node: REF; note is its number */
} token_kind;

typedef struct token {
    uint8_t kind;
    bool verbatim;      /* WORD: its text stands in the source as it is */
    uint32_t unit;      /* tokens of one unit share their source: one cannot change alone; 0 none */
    uint32_t note;      /* NOTE: the number, from 1 */
    uint64_t key;       /* equal tokens have equal keys */
    size_t text;        /* WORD: offset and size in the layout's text */
    uint32_t text_size;
    wm_span span;       /* of the source; of a unit: of all of it */
    wm_span own;        /* of it alone */
    const wm_node *node;
} token;

typedef enum line_kind {
    LINE_TEXT, LINE_HEADING, LINE_RULE, LINE_CODE, LINE_HTML, LINE_REFERENCES, LINE_ITEM, LINE_TABLE,
    LINE_TABLE_END, LINE_CAPTION, LINE_ROW, LINE_CELL, LINE_QUOTE, LINE_QUOTE_END
} line_kind;

typedef struct line {
    uint8_t kind;       /* line_kind */
    uint8_t level;      /* HEADING */
    bool begins_list;   /* ITEM: the first of a list that follows one of its kind */
    uint32_t note;      /* of the note that the line belongs to, or 0 */
    uint32_t row, column; /* CELL */
    size_t first, count;/* its tokens */
    uint64_t content;   /* hash of the tokens, notes by their numbers */
    uint64_t marker;    /* hash of kind, level, containers, attributes that print, and begins_list */
    uint64_t kin;       /* the same without begins_list */
    size_t path;        /* offset and size in the layout's text: a letter for each list around it: */
    uint32_t path_size; /* b bullet, o ordered, t term, d description, q quote, c cell, n note */
    wm_span outer;      /* with its marker: "* item", "== x ==", the whole of a rule */
    wm_span inner;      /* what its tokens cover */
    const wm_node *node;   /* the innermost block: PARAGRAPH, HEADING, ... */
} line;

/* What is printed elsewhere: categories and links to languages. */
typedef struct membership {
    uint64_t key;
    bool language;
    bool renamed;       /* of Markdown: its label is another than its target */
    wm_span span;
    const wm_node *node;
} membership;

typedef struct flat {
    const wm_site *site;
    const wm_pageset *set;   /* for link trails */
    bool wikitext;      /* else of Markdown */
    bool plain_items;   /* items of definition lists are not told from bullets: see wm_read_info's own_bullets */
    wm_slice source;
    wm_buffer text;
    token *tokens;
    size_t token_count, token_capacity;
    line *lines;        /* the page's, then those of note 1, 2, ... */
    size_t line_count, line_capacity;
    size_t body_lines;
    membership *members;
    size_t member_count, member_capacity;
    wm_notes notes;
    wm_grid grid;       /* of the table that is being walked */
    uint32_t unit;      /* last given */
    const wm_node *judged;   /* the paragraph that was last looked through for links to languages alone */
    bool languages_alone;
    wm_arena arena;
    bool failed;
} flat;

void flat_init(flat *f, const wm_site *site, const wm_pageset *set, bool wikitext);
void flat_free(flat *f);
/* Lays out doc, which stays borrowed. */
wm_status flat_read(flat *f, const wm_doc *doc);

/* Appends a readable form, for tests and people. */
void flat_print(const flat *f, wm_buffer *out);

static inline wm_slice token_text(const flat *f, const token *t)
{
    return wm_sub(wm_buffer_slice(&f->text), t->text, t->text + t->text_size);
}
static inline wm_slice line_path(const flat *f, const line *l)
{
    return wm_sub(wm_buffer_slice(&f->text), l->path, l->path + l->path_size);
}

/* ---- flat_members.c ---- */
void flat_collect_members(flat *f, const wm_node *root);
/* Whether a link to another language prints beside the categories: in a paragraph of such links. In the text it
 * is a link like others. */
bool flat_is_language_member(flat *f, const wm_node *n);

/* ---- flat_inline.c ---- */
/* Appends the tokens of an inline container's children (pre: its lines are code). */
void flat_inlines(flat *f, const wm_node *container);
/* Of those of its children from one up to another. */
void flat_inline_run(flat *f, const wm_node *container, const wm_node *from, const wm_node *stop);
bool flat_grow(flat *f, void **array, size_t *capacity, size_t count, size_t element);
static inline uint64_t mix(uint64_t a, uint64_t b)
{
    a ^= b + UINT64_C(0x9e3779b97f4a7c15) + (a << 6) + (a >> 2);
    a *= UINT64_C(0xff51afd7ed558ccd);
    return a ^ (a >> 32);
}

#endif
