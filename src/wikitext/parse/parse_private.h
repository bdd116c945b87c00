/* parse_private.h - what the files of the parser share.
 *
 * SPDX-License-Identifier: MIT
 *
 * A page is parsed in runs. A run is a piece of source that MediaWiki parses as
 * a text of its own: the page, and inside it the content of <ref>, <poem> and
 * <references>. Each run goes through these steps:
 *
 *   parse_preprocess.c  finds what is taken out of the text before anything else is
 *                 looked at: comments, templates, parameters, extension tags,
 *                 inclusion tags, invalid bytes. These are the run's items.
 *   parse_expand.c      makes the run's text: the source without the items that leave
 *                 nothing, and with one marker byte for each item that stands
 *                 for something. Valid UTF-8 but for the markers.
 *   parse_scan.c        finds HTML tags, [[links]] and behaviour switches in it, then
 *                 takes categories and switches out as items too.
 *   parse_blocks.c      goes through the text by lines: parse_tables.c, parse_lists.c, parse_tags.c.
 *   parse_inlines.c     makes the nodes inside a block.
 *
 * Positions in the text are called at, positions in the source are spans.
 */
#ifndef WM_WIKITEXT_PARSE_PARSE_PRIVATE_H
#define WM_WIKITEXT_PARSE_PARSE_PRIVATE_H

#include "wikitext/markup.h"
#include "wikitext/parser.h"

typedef enum item_kind {
    ITEM_COMMENT,
    ITEM_IGNORED, /* inclusion tags, <includeonly> with its content */
    ITEM_TEMPLATE,
    ITEM_PARAMETER,
    ITEM_EXTENSION,
    ITEM_INVALID,
    ITEM_HIDDEN,  /* the beginning of -{ }- up to the words that are shown */
    ITEM_CATEGORY,
    ITEM_SWITCH,
    ITEM_HIDDEN_END /* the rest of it */
} item_kind;

typedef struct item {
    item_kind kind;
    bool used;                /* a node stands for it */
    uint8_t extension;        /* ITEM_EXTENSION: its extension_kind */
    char constant;            /* ITEM_TEMPLATE: {{!}} is | and {{=}} is =, wherever they stand; else 0 */
    uint32_t start, end;      /* in the source */
    uint32_t at;              /* in the run's text */
    uint32_t inner, inner_end;/* ITEM_EXTENSION: its content; ITEM_TEMPLATE: its name; ITEM_HIDDEN: all of -{ }-. In the source */
    uint32_t link;            /* ITEM_CATEGORY: index in categories */
    uint32_t node_start, node_end; /* ITEM_CATEGORY: the link; start and end take white space along */
    bool begins, ends;        /* ITEM_CATEGORY: nothing else stands before it, and behind it, on its line */
    bool apart;               /* stands between lines: a category with a line of its own, and what follows that there */
} item;

/* Whether an item leaves a marker byte in the text. */
static inline bool item_is_marked(const item *it)
{
    return it->kind >= ITEM_TEMPLATE && it->kind <= ITEM_HIDDEN;
}

typedef struct link {
    uint32_t start, end;       /* in the text, with the brackets */
    uint32_t target_end;       /* past the target: at the | or ]] */
    uint32_t label, label_end; /* label == label_end == 0 without a | */
    bool image, category, unknown;
    wm_slice typed, sort_key;
    wm_slice shown;            /* instead of typed where there is no label */
    wm_title title;
    bool language, interwiki;
} link;

typedef struct run {
    wm_slice text;         /* lies in the source (no items) or in buffer */
    wm_buffer buffer, spare;
    uint32_t source_start, source_end;
    bool poem;
    bool blocks;           /* it is parsed by lines, and items find places between blocks */
    item *items;
    size_t item_count, item_capacity, item_cursor;
    item *swallowed;       /* comments in the white space that categories took along, the last one first */
    size_t swallowed_count, swallowed_capacity;
    tag *tags;
    size_t tag_count, tag_capacity, tag_cursor;
    link *links;
    size_t link_count, link_capacity, link_cursor;
    link *categories;      /* taken out of the text */
    size_t category_count, category_capacity;
    void *stack;           /* parse_preprocess.c */
    size_t stack_capacity;
} run;

/* How deep things nest before the rest is text: kinds of extension tags in each
 * other; files in captions; lists and quotes, whose indentation would otherwise
 * make a page of n bytes one of n * n. */
enum { MAX_RUNS = 10, MAX_CAPTIONS = 12, MAX_NESTING = 100 };

struct wm_parser {
    const wm_site *site;
    wm_doc *doc;
    wm_slice source;
    int ns;            /* of the page */
    wm_slice title;
    run runs[MAX_RUNS];
    size_t depth;      /* runs in use */
    wm_buffer scratch;
    struct opening *openings; /* parse_scan.c: open [[ */
    size_t opening_capacity;
    struct frame *frames;
    size_t frame_capacity, frames_used;
    struct quote *quotes;
    size_t quote_capacity, quotes_used;
    struct open_tag *open_tags; /* parse_tags.c */
    size_t open_tag_capacity, open_tags_used;
    struct {
        uint8_t table, caption, tr, td, th, pre;
    } names;           /* the numbers of these tags */
    struct {
        wm_slice group;
        uint32_t count;
    } lists[8];        /* <references /> so far; further groups begin no names anew */
    size_t list_count;
    bool trusting;     /* pages are known to hold characters only */
    bool has_invalid;  /* the page holds bytes that are no characters */
    bool failed;       /* memory ran out */
    wm_node *last_stray;
    wm_hiding hiding;
    wm_node **holes;   /* parse_hidden.c: what prints nothing because a template makes it */
    size_t hole_count, hole_capacity;
};

/* A node reaches at least as far as its last child. */
static inline void cover_children(wm_node *n)
{
    if (n->last && n->span.end < n->last->span.end)
        n->span.end = n->last->span.end;
}

/* Grows an array to hold count elements; false and parser->failed otherwise. */
bool parse_grow(wm_parser *parser, void *array, size_t *capacity, size_t count, size_t element);

/* Told of the steps of a loop that a page can make long: whether it goes on. */
static inline bool parse_goes_on(wm_parser *parser, size_t steps)
{
    parser->failed |= !wm_budget_tick(parser->doc->arena.budget, steps);
    return !parser->failed;
}

/* ---- parse_preprocess.c ---- */
bool parse_preprocess(wm_parser *parser, run *r);
/* Source that is shown as it stands, with U+FFFD for each invalid byte. */
wm_slice parse_valid_text(wm_parser *parser, wm_slice s);

/* WM_SEARCH for questions that mostly come in order: a few steps on from the last answer, which is in cursor, are
 * tried first. */
#define PARSE_SEARCH_ON(i, cursor, count, before)                              \
    do {                                                                       \
        size_t search_from = 0, search_steps = 8;                              \
        if ((cursor) && (cursor) <= (count)) {                                 \
            (i) = (cursor) - 1;                                                \
            search_from = (before) ? (cursor) : 0;                             \
        }                                                                      \
        for ((i) = search_from; search_steps && (i) < (count) && (before); (i)++) \
            search_steps--;                                                    \
        if (!search_steps)                                                     \
            WM_SEARCH(i, i, count, before);                                    \
        (cursor) = (i);                                                        \
    } while (0)

/* ---- parse_expand.c ---- */
bool parse_expand(wm_parser *parser, run *r);
/* The index of the first item whose text position is at or after at. */
size_t parse_find_item(run *r, size_t at);
static inline size_t item_at(run *r, size_t at)
{
    /* most questions are about the stretch that the last one was about */
    size_t i = r->item_cursor;
    if (i <= r->item_count && (!i || r->items[i - 1].at < at) && (i == r->item_count || r->items[i].at >= at))
        return i;
    return parse_find_item(r, at);
}
/* Source offset of position at behind the item before the index. */
static inline uint32_t behind_item(const run *r, size_t index, size_t at)
{
    if (!index)
        return r->source_start + (uint32_t)at;
    const item *it = &r->items[index - 1];
    return it->end + (uint32_t)(at - it->at - item_is_marked(it));
}
/* Source offset of text position at: before or after the unmarked items there. */
static inline uint32_t source_end(run *r, size_t at)
{
    return r->item_count ? behind_item(r, item_at(r, at), at) : r->source_start + (uint32_t)at;
}
static inline uint32_t source_start(run *r, size_t at)
{
    if (!r->item_count)
        return r->source_start + (uint32_t)at;
    size_t i = item_at(r, at);
    while (i < r->item_count && r->items[i].at == at && !item_is_marked(&r->items[i]))
        i++;
    return behind_item(r, i, at);
}
/* Takes categories and switches out of the text; positions of tags and links follow. */
bool parse_remove_items(wm_parser *parser, run *r, item *removed, size_t count);
/* A slice of the text without markers, in the source or the arena. */
wm_slice parse_plain_text(wm_parser *parser, run *r, size_t from, size_t to);
/* The same with entities decoded. */
wm_slice parse_decoded_text(wm_parser *parser, run *r, size_t from, size_t to);

/* ---- parse_scan.c, parse_link.c, parse_tag.c ---- */
bool parse_scan(wm_parser *parser, run *r);
/* Takes the [[ at from up to the ]] at close for a link; false when MediaWiki
 * would not. */
bool parse_make_link(wm_parser *parser, run *r, size_t from, size_t close, link *out);
/* The value of an attribute in attributes ("" and true for one without a
 * value), entities decoded. */
bool parse_tag_attribute(wm_parser *parser, wm_slice attributes, const char *name, wm_slice *value);
/* The same as written: a part of attributes. */
bool parse_find_attribute(wm_slice attributes, const char *name, wm_slice *value);
/* Fills u.tag for the tag that text holds between from and to. */
void parse_fill_tag(wm_parser *parser, run *r, wm_node *node, size_t from, size_t to);

/* Parses a target as typed into l->title and the flags. False for no title. */
bool parse_resolve_target(wm_parser *parser, link *l, int default_ns);
void parse_fill_link(wm_node *node, const link *l);

/* ---- parse_blocks.c ---- */
enum {
    RUN_MID_LINE = 1,  /* the text begins no line: content of <ref> */
    RUN_POEM = 2,      /* newlines are line breaks */
    RUN_NO_BLOCKS = 4, /* inlines of parent: a caption */
    RUN_ITEMS_ONLY = 8 /* tags and templates count, the text does not: <references> */
};
/* The lines of a run. */
void parse_blocks(wm_parser *parser, run *r, wm_node *parent, unsigned flags);
/* Parses source[start, end) into children of parent. */
bool parse_run(wm_parser *parser, wm_node *parent, uint32_t start, uint32_t end, unsigned flags);

typedef enum frame_kind {
    FRAME_ROOT,     /* what the run is parsed into */
    FRAME_LIST,     /* a level of a wikitext list: node is the open item */
    FRAME_HTML_LIST,
    FRAME_HTML_ITEM,
    FRAME_QUOTE,
    FRAME_TABLE,
    FRAME_CAPTION,
    FRAME_ROW,
    FRAME_CELL,
    FRAME_INDENT    /* the <dd> around :{| */
} frame_kind;

typedef struct frame {
    frame_kind kind;
    wm_node *node;
    char mark;       /* FRAME_LIST: * # : (; counts as :) */
    uint32_t indents;/* FRAME_TABLE: FRAME_INDENTs under it */
    bool cells, looked; /* FRAME_TABLE: whether a cell or caption is in it; known once it is looked for */
    bool in_block;   /* BlockLevelPass's inBlockElem, saved while a table is open */
    uint32_t tag_floor; /* tables, cells, captions: that of blocks around them */
} frame;

typedef enum paragraph_kind { PARAGRAPH_NONE, PARAGRAPH_PLAIN, PARAGRAPH_RAW } paragraph_kind;

/* The state of one run's way through its lines. */
typedef struct blocks {
    wm_parser *parser;
    run *r;
    size_t base, count;     /* of parser->frames: this run's */
    wm_node *paragraph;     /* open, or NULL */
    paragraph_kind kind;
    wm_node *pre;           /* open INDENT_PRE, or NULL */
    bool in_block;          /* BlockLevelPass's inBlockElem */
    bool in_pre;            /* behind a <pre> that nothing closes: all lines are code */
    bool poem;
    bool languages;         /* the line before began with an interlanguage link */
    size_t quotes;          /* open FRAME_QUOTEs */
    size_t tables;          /* open FRAME_TABLEs */
    size_t lost_tables;     /* that ended where another began between their cells, and whose |} is still to come */
    size_t tag_cursor, link_cursor, line_tag;
    size_t done;            /* text position up to which nodes stand */
    uint32_t tag_floor;     /* block tags that were opened before cannot be closed here */
    uint32_t last_tag[WT_TAG_NAMES]; /* per name: place of the last open one in parser->open_tags, from 1 */
    struct inlines *inlines;
    struct line_emphasis *emphasis; /* of a line that block tags divide, or NULL */
} blocks;

frame *parse_top_frame(blocks *b);
bool parse_push_frame(blocks *b, frame_kind kind, wm_node *node);
void parse_pop_frame(blocks *b);
wm_node *parse_container(blocks *b);
void parse_close_paragraph(blocks *b);
void parse_close_lists(blocks *b);
/* Text [from, to) that begins no line: cells, items, what follows a tag. */
void parse_line_content(blocks *b, size_t from, size_t to, bool raw);
wm_node *parse_add_block(blocks *b, wm_node_type type, size_t from, size_t to);

/* ---- parse_tags.c: block tags ---- */
/* Whether a tag parts the line; what closes nothing is marked as such, and does not. */
bool parse_parts_line(blocks *b, tag *t);
void parse_take_tag(blocks *b, const tag *t);
/* Whether a <table> is open where a row or cell could be of it. */
bool parse_in_html_table(const blocks *b);
/* Tags that were opened from place floor on are open no more. */
void parse_end_tags(blocks *b, size_t floor);

/* ---- parse_tables.c ---- */
/* Takes <tr>, <td>, <th> and their ends where they are of a table of wikitext; false when they are not. */
bool parse_table_tag(blocks *b, const tag *t);
/* Handles the line if it is table markup. */
bool parse_table_line(blocks *b, size_t from, size_t to);
void parse_close_table(blocks *b, size_t at);
bool parse_in_table_gap(blocks *b);
/* Whether the line stands in a table that will have no cells, outside of which only lists are open: nothing but blocks. */
bool parse_in_lost_table(blocks *b, size_t from);

/* ---- parse_lists.c ---- */
bool parse_list_line(blocks *b, size_t from, size_t to);

/* ---- parse_inlines.c ---- */
typedef struct quote {
    uint32_t at;      /* in the text */
    uint32_t size;    /* apostrophes, literal ones first */
    uint32_t literal; /* of them printed */
    uint8_t marks;    /* 0, 2, 3 or 5 that are markup */
} quote;

/* The open inline nodes of a paragraph. */
typedef struct inlines {
    wm_node *open[8];
    uint32_t tag_end[8]; /* source offset past each one's opening tag */
    uint8_t count;
} inlines;

/* Emphasis goes on in all pieces of a line that block tags divide. */
typedef struct line_emphasis {
    size_t quote, quote_end; /* in parser->quotes */
    bool bold, italic;       /* open at the end of the last piece */
} line_emphasis;

/* Appends the inlines of text [from, to) to parent. state carries <code> and
 * <del> from line to line of a paragraph, or is NULL for a text by itself. */
void parse_add_inlines(wm_parser *parser, run *r, wm_node *parent, size_t from, size_t to, inlines *state, int depth);
/* The same for a piece of a line. */
void parse_add_piece(wm_parser *parser, run *r, wm_node *parent, size_t from, size_t to, inlines *state, line_emphasis *line);
/* Closes what is still open at the end of a paragraph. */
void parse_end_inlines(wm_parser *parser, run *r, inlines *state, size_t at);
wm_node *parse_add_item_node(wm_parser *parser, run *r, item *it, wm_node *parent, bool inline_only);

/* ---- parse_variants.c ---- */
/* Takes -{ }-, in which the run's items from first on stand, out of the text but for what is shown. */
void parse_take_variants(wm_parser *parser, run *r, size_t first, uint32_t start, uint32_t end);

/* ---- parse_hidden.c ---- */
/* Prints nothing because a template, or a variant of the language that shows no words, stands there. */
bool parse_is_hole(const wm_node *n);
/* Tells of such a node among inlines. */
void parse_note_hole(wm_parser *parser, wm_node *hole);
/* Hides the brackets that they left empty. */
void parse_hide_brackets(wm_parser *parser);
/* What is silent in a node that goes stays known; the node itself, not what is in it. */
void parse_keep_stray(wm_parser *parser, const wm_node *n);

/* ---- parse_sections.c ---- */
/* The page's sections whose names are not wanted become HIDDEN. */
void parse_drop_sections(wm_parser *parser);

/* ---- parse_quotes.c ---- */
/* Index of the first link or tag that starts at or after at. */
size_t parse_first_link(run *r, size_t at);
size_t parse_first_tag(run *r, size_t at);
size_t parse_find_quotes(wm_parser *parser, run *r, size_t from, size_t to, size_t base);

/* ---- parse_external.c ---- */
/* [url label] at from; returns the position after ] or 0. The address ends before url_limit, where apostrophes that
 * are markup begin. *end_of_url and *label get the parts' beginnings; links from link_index on and tags are stepped
 * over; *no_close remembers up to where there is no ]. */
size_t parse_match_external(run *r, size_t from, size_t to, size_t url_limit, size_t link_index, size_t *end_of_url,
                            size_t *label, size_t *no_close);
/* RFC 1, PMID 1, ISBN at at; returns its end or 0. */
size_t parse_match_magic_link(wm_parser *parser, wm_slice text, size_t at, size_t to, wm_node *node);

/* ---- parse_caption.c ---- */
/* The caption of the file l: the last part that is no option. Links from link_index on may stand in it. */
void parse_add_caption(wm_parser *parser, run *r, wm_node *image, const link *l, size_t link_index, int depth);

/* ---- parse_extension.c ---- */
/* Whether the item is a block by itself (pre, gallery, ...). */
bool parse_extension_is_block(wm_parser *parser, const item *it);
bool parse_extension_is_code(const item *it);
bool parse_extension_is_ref(const item *it);
/* Code where only inlines may stand: a code span. */
wm_node *parse_add_inline_code(wm_parser *parser, item *it, wm_node *parent);
uint8_t parse_extension_line(const item *it);
wm_node *parse_add_extension(wm_parser *parser, run *r, item *it, wm_node *parent);
/* Fills u.tag from the item's opening tag. */
void parse_fill_extension_tag(wm_parser *parser, const item *it, wm_node *node);

#endif
