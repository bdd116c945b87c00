/* doc.h - the tree of a page: nodes with half-open byte spans into its source.
 *
 * SPDX-License-Identifier: MIT
 *
 * The tree is lossless in this sense: children lie inside their parent's span,
 * in source order, without overlap; so the leaves' spans and the gaps between
 * them (markup, white space) tile the source. wm_doc_check asserts it. What a
 * node says about its content (text, targets, attributes) are slices into the
 * source or the arena.
 *
 * The tree holds what MediaWiki's parser would see in the page itself, with
 * templates not expanded: a template is a node that prints nothing where it
 * stands (but text before it on the line stays the line's start: what follows
 * a template never begins a line).
 *
 * Leaves that print nothing (COMMENT, TEMPLATE, PARAMETER, CATEGORY, SWITCH,
 * INCLUDE_TAG, EXTENSION, HIDDEN) stand among inlines, and also directly in any block
 * that has children, TABLE, ROW and LIST included, where nothing else could hold
 * them. A PARAGRAPH, HEADING, RULE or LIST directly in a TABLE or ROW stands outside every
 * cell, and MediaWiki shows it before the table.
 */
#ifndef WM_PAGE_DOC_H
#define WM_PAGE_DOC_H

#include "base/base.h"
#include "site/site.h"

typedef enum wm_node_type {
    /* -- blocks: children are blocks unless said otherwise -- */
    WM_NODE_DOCUMENT,
    WM_NODE_PARAGRAPH,    /* inlines */
    WM_NODE_HEADING,      /* inlines; level */
    WM_NODE_RULE,         /* leaf: ---- or <hr> */
    WM_NODE_LIST,         /* list.kind; children ITEM, or TERM and DESCRIPTION in a definition list */
    WM_NODE_ITEM,         /* blocks; text directly in an item is a PARAGRAPH */
    WM_NODE_TERM,         /* of a definition list: blocks (first a PARAGRAPH, may be absent) */
    WM_NODE_DESCRIPTION,  /* of a definition list: blocks */
    WM_NODE_INDENT_PRE,   /* lines that start with a space; children PRE_LINE */
    WM_NODE_PRE_LINE,     /* inlines of one such line (without the leading space) */
    WM_NODE_CODE_BLOCK,   /* leaf: <pre>, <source>, <syntaxhighlight>; code */
    WM_NODE_BLOCKQUOTE,   /* <blockquote> */
    WM_NODE_HTML_BLOCK,   /* leaf: one block-level tag, opening or closing, printed as written; tag */
    WM_NODE_TABLE,        /* children CAPTION and ROW, in source order; table */
    WM_NODE_CAPTION,      /* blocks */
    WM_NODE_ROW,          /* children CELL; a row without cells has none */
    WM_NODE_CELL,         /* blocks; cell */
    WM_NODE_GALLERY,      /* <gallery>; children IMAGE (inlines), before them its caption, a PARAGRAPH */
    WM_NODE_POEM,         /* <poem>; blocks, in whose paragraphs newlines are HARD_BREAKs; <imagemap>: a paragraph */
    WM_NODE_REFERENCES,   /* <references>; children REF (the notes defined inside); tag */

    /* -- inlines -- */
    WM_NODE_TEXT,         /* leaf; text: as in the source, entities not decoded (they are nodes); no newline inside */
    WM_NODE_NEWLINE,      /* leaf: a newline inside a paragraph (prints as a space) */
    WM_NODE_HARD_BREAK,   /* leaf: <br>, or a newline in a poem */
    WM_NODE_BOLD,         /* inlines; ''' balanced as MediaWiki does. A closing or reopening that
                             MediaWiki adds has no source: its gap is empty */
    WM_NODE_ITALIC,       /* inlines */
    WM_NODE_WIKILINK,     /* inlines: the label (none when has_label is false); link. The trail is
                             not in it: it is the TEXT that follows */
    WM_NODE_EXTERNAL_LINK,/* [url label]: inlines; external */
    WM_NODE_AUTOLINK,     /* leaf: a bare URL in text; external */
    WM_NODE_MAGIC_LINK,   /* leaf: RFC 1, PMID 1, ISBN 1; magic */
    WM_NODE_IMAGE,        /* inlines: the caption, may be none; link (a File title). Options are gaps */
    WM_NODE_CATEGORY,     /* leaf: link; sort key in link.sort_key */
    WM_NODE_TEMPLATE,     /* leaf: {{...}}: also parser functions, magic words, {{subst:}}; text is the name, trimmed */
    WM_NODE_PARAMETER,    /* leaf: {{{...}}}; text is the name */
    WM_NODE_COMMENT,      /* leaf: with the white space that MediaWiki drops with it */
    WM_NODE_NOWIKI,       /* leaf; text: what stands between the tags, entities decoded as MediaWiki shows them */
    WM_NODE_ENTITY,       /* leaf: &amp; &#160;; text is the decoded UTF-8 */
    WM_NODE_REF,          /* <ref>; blocks (its note: inline content is one PARAGRAPH), none for <ref name=x />; ref */
    WM_NODE_HTML_TAG,     /* leaf: one inline tag, opening, closing or single, printed as written; tag */
    WM_NODE_CODE_SPAN,    /* <code>, <tt>: inlines (flattened when printed); tag.name */
    WM_NODE_STRIKE,       /* <del>, <strike>: inlines */
    WM_NODE_MATH,         /* leaf; text: the TeX inside; math.chem for <ce>/<chem> */
    WM_NODE_SWITCH,       /* leaf: __TOC__ and its kind; text is the word as written */
    WM_NODE_INCLUDE_TAG,  /* leaf: <noinclude>, </noinclude>, <onlyinclude>, <includeonly>...</includeonly>
                             with its content, <translate> tags: prints nothing */
    WM_NODE_EXTENSION,    /* leaf: any other extension tag with its content; tag.name; prints nothing */
    WM_NODE_HIDDEN,       /* leaf: text that is not shown: brackets that templates left empty, with these, which are strays; what
                             of -{ }- is not shown; whole; a section that is not wanted */
    WM_NODE_SIGNATURE,    /* leaf: ~~~ ~~~~ ~~~~~; text */
    WM_NODE_INVALID,      /* leaf: bytes that are not UTF-8 or that XML forbids; prints U+FFFD */
    WM_NODE_TYPES
} wm_node_type;

typedef enum wm_list_kind { WM_LIST_BULLET, WM_LIST_ORDERED, WM_LIST_DEFINITION } wm_list_kind;
typedef enum wm_align { WM_ALIGN_NONE, WM_ALIGN_LEFT, WM_ALIGN_CENTER, WM_ALIGN_RIGHT } wm_align;

/* What the target of a link is. */
typedef enum wm_link_kind {
    WM_LINK_PAGE,      /* a page of this wiki (or only a #section of this one) */
    WM_LINK_INTERWIKI, /* the first part is an interwiki or language prefix */
    WM_LINK_UNKNOWN    /* the target holds a template: nobody can say; the label prints as text */
} wm_link_kind;

typedef struct wm_span {
    uint32_t start, end; /* bytes of the source, half-open */
} wm_span;

/* What else the options of an image say. */
typedef struct wm_image_look {
    uint32_t width, height; /* pixels; 0: not said */
    wm_slice target;        /* link=, entities decoded; empty: not said, or that it leads nowhere */
} wm_image_look;

typedef struct wm_node wm_node;
struct wm_node {
    uint16_t type;  /* wm_node_type */
    uint16_t level; /* HEADING: 1..6 */
    wm_span span;
    wm_node *parent, *first, *last, *next, *prev;
    union {
        wm_slice text;
        struct {
            wm_list_kind kind;
            bool html; /* written <ul>/<ol> */
        } list;
        struct {
            wm_slice text; /* the code: entities decoded where MediaWiki does (<pre>), the first newline dropped */
            wm_slice lang; /* empty if none */
            bool line;     /* attribute line: numbered */
            bool pre;      /* <pre>, not <syntaxhighlight>/<source> */
        } code;
        struct {
            wm_slice name;       /* lower case */
            wm_slice raw;        /* the whole tag as written, without comments and templates in it */
            wm_slice attributes; /* the part of raw between the name and > (or />), trimmed */
            bool closing, empty; /* </x>, <x/> */
        } tag;
        struct {
            wm_slice attributes; /* as written after {|, templates and comments left out */
            bool html;           /* written as tags where a shorter form was at hand: printing keeps it so */
        } table;
        struct {
            wm_slice attributes;
            uint32_t colspan, rowspan; /* 1..1000 and 1..65534 as HTML clamps them; rowspan 0 = to the end */
            wm_align align;            /* align= or style text-align */
            bool header;
        } cell; /* also ROW: attributes alone */
        struct {
            wm_slice typed;    /* the target as typed: trimmed, entities decoded, templates and comments left out,
                                  with its leading colon and its #section */
            wm_title title;    /* valid when kind is WM_LINK_PAGE */
            wm_slice shown;    /* WIKILINK without a label: what stands for one, as [[London ]] and [[/a]] show it; may be
                                  empty: the target as typed */
            union {
                wm_slice sort_key; /* categories: after the |; data NULL when there is none */
                wm_slice alt;      /* IMAGE: what alt= says, entities decoded; empty when there is none or it is markup */
            };
            const wm_image_look *look; /* IMAGE: in the arena; NULL: it has none of that */
            wm_link_kind kind;
            bool has_label;    /* a | stands in it (the label may still be empty) */
            bool framed;       /* IMAGE: a thumb or frame, which is a block of its own to MediaWiki */
            bool language;     /* WM_LINK_INTERWIKI and the prefix is a language: MediaWiki moves [[en:X]] to the sidebar */
        } link;
        struct {
            wm_slice url;      /* as written, entities decoded, templates left out */
            bool numbered;     /* [url] without a label */
        } external;
        struct {
            wm_slice text; /* as shown: "RFC 2324" */
            wm_slice url;  /* RFC, PMID: https:// address; ISBN: empty */
            wm_slice isbn; /* ISBN: digits and X only, else empty */
        } magic;
        struct {
            wm_slice name, group, follow; /* attributes, entities decoded; empty if none */
            uint32_t list;                /* how many <references /> of its group come before: names begin anew behind each */
            bool has_content;             /* false for <ref name=x /> */
            bool inherited;               /* the group is that of the <references> around it */
        } ref;
        wm_span whole; /* HIDDEN: of the -{ }- that it is a part of; else empty */
        struct {
            wm_slice text;
            bool chem;  /* <ce>, <chem> */
            bool block; /* display="block" */
        } math;
    } u;
};

/* What of the text is not shown. All zero: everything is. */
typedef struct wm_hiding {
    bool brackets;    /* those that templates left empty */
    bool variants;    /* of -{ }- the words of other variants */
    wm_slice variant; /* than this; empty: than the first one given. Borrowed */
    wm_slice sections;/* of these names, between commas, as wm_section_is_named takes them. Borrowed */
} wm_hiding;

typedef struct wm_doc {
    wm_arena arena;
    wm_slice source; /* borrowed: must outlive the doc */
    wm_node *root;
    wm_node *strays; /* templates, comments and the like that stand inside markup (a link's target, a
                        tag's attributes), linked by next, in source order, in no node's children */
    uint64_t dropped; /* sections that are HIDDEN for their names */
} wm_doc;

/* Empties the tree; the arena keeps some memory for the next page. */
void wm_doc_reset(wm_doc *doc);
void wm_doc_free(wm_doc *doc);

/* A new unlinked node, all zero but type and span; NULL when memory ran out
 * (doc->arena.failed stays set). */
wm_node *wm_node_new(wm_doc *doc, wm_node_type type, uint32_t start, uint32_t end);
void wm_node_append(wm_node *parent, wm_node *child);
void wm_node_insert_before(wm_node *at, wm_node *child);
void wm_node_insert_after(wm_node *at, wm_node *child);
void wm_node_unlink(wm_node *node);
bool wm_node_is_block(wm_node_type type);
const char *wm_node_name(wm_node_type type);

/* Walk in document order without recursion: the node after n inside root
 * (children first), or NULL. wm_node_skip leaves n's children out. */
wm_node *wm_node_step(const wm_node *root, const wm_node *n);
wm_node *wm_node_skip(const wm_node *root, const wm_node *n);

/* Checks that spans nest, are ordered and do not overlap, that the root covers
 * the source, and that children are of the kinds their parents may hold. On
 * failure returns WM_BAD_INPUT with a message that names node and bytes. */
wm_status wm_doc_check(const wm_doc *doc, wm_error *error);
/* An indented text form of the tree for tests and --verbose. */
void wm_doc_print(const wm_doc *doc, wm_buffer *out);

#endif
