/* writer.h - tree to Markdown.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_MARKDOWN_WRITER_H
#define WM_MARKDOWN_WRITER_H

#include "page/doc.h"
#include "site/site.h"

/* Those behind clean are its flavours: what certain tools want otherwise. */
typedef enum wm_style {
    WM_STYLE_CLASSIC,
    WM_STYLE_CLEAN,
    WM_STYLE_OBSIDIAN,
    WM_STYLE_HUGO,
    WM_STYLE_MKDOCS,
    WM_STYLE_VITEPRESS,
    WM_STYLE_DOCUSAURUS,
    WM_STYLES, /* those with a way back */
    WM_STYLE_TEXT = WM_STYLES /* no markup */
} wm_style;

typedef struct wm_write_options {
    wm_style style;
    bool portable_names;  /* file names in relative links */
    bool no_header;
    wm_shown_options shown;
    bool body_only;       /* no file of a tree: without header or front matter, title and categories; links are addresses of the wiki */
} wm_write_options;

/* What a wiki knows of a page besides its text; it stands in front matter. */
typedef struct wm_page_facts {
    int64_t page_id, revision; /* 0: not known */
    wm_slice timestamp;        /* 2026-01-02T03:04:05Z; empty: not known */
    wm_slice redirect;         /* the full title that it redirects to; empty: it does not */
} wm_page_facts;

/* What a page gave: added up over a run for the summary and the report. */
typedef struct wm_write_counts {
    uint64_t links_inside, links_outside, external_links, images, footnotes, categories;
    uint64_t invalid_bytes;      /* INVALID nodes printed as U+FFFD */
    uint64_t html_raw;           /* tags kept as written */
    uint64_t spans_flattened;    /* emphasis, links dropped where the form has no place (code spans, captions) */
    uint64_t not_converted;      /* EXTENSION nodes, which print nothing */
    uint64_t dropped_sections;
} wm_write_counts;

/* What is not shown: to be told to the parser, and to the printer of wikitext. Borrows the variant. */
wm_hiding wm_style_hides(const wm_write_options *options);

typedef struct wm_writer wm_writer;
/* set may be NULL (empty). All arguments are borrowed. One thread at a time. */
wm_writer *wm_writer_new(const wm_site *site, const wm_pageset *set, const wm_write_options *options);
void wm_writer_free(wm_writer *writer);
/* Writes the page whose own title is (ns, title) into out (appended). counts
 * (added to) may be NULL. Fails only with WM_NO_MEMORY. No newline at the end. */
wm_status wm_write_markdown(wm_writer *writer, const wm_doc *doc, int ns, wm_slice title, wm_buffer *out,
                            wm_write_counts *counts);

/* What front matter says of the pages that follow, borrowed; NULL: nothing is known of them but their titles. */
void wm_writer_set_facts(wm_writer *writer, const wm_page_facts *facts);

/* What stands where in a page's Markdown, for those who take it apart. */
typedef enum wm_mark_kind {
    WM_MARK_HEADING,
    WM_MARK_LINK,
    WM_MARK_IMAGE,
    WM_MARK_TABLE,
    WM_MARK_USE,     /* the marker of a note in the text */
    WM_MARK_NOTE,    /* a note below it */
    WM_MARK_CALL     /* a template, which prints nothing: where it stands */
} wm_mark_kind;
typedef struct wm_mark {
    uint8_t kind;
    bool inside;         /* LINK: to a page of the set */
    uint32_t number;     /* USE, NOTE: of the note */
    const wm_node *node; /* NOTE: NULL when its text is nowhere */
    wm_slice words;      /* HEADING, LINK, IMAGE, NOTE: what it says, without markup; valid until the next page */
    size_t start, end;   /* bytes of the buffer */
} wm_mark;
typedef struct wm_marks {
    wm_mark *items;      /* those of a kind in the order in which they begin */
    size_t count, capacity;
    bool math;           /* the page has a formula */
} wm_marks;
/* Has every following page's written to marks, which is emptied first; NULL ends it. The Markdown is the same. */
void wm_writer_set_marks(wm_writer *writer, wm_marks *marks);

/* The titles that redirect to a page, in full, by their bytes; how many. They are valid until the next page. */
size_t wm_write_aliases(wm_writer *writer, int ns, wm_slice title, const wm_slice **names);
/* Appends the address of a page in its wiki, as browsers want it. */
void wm_write_page_url(wm_writer *writer, int ns, wm_slice title, wm_buffer *out);

/* Appends the address that a LINK or IMAGE leads to, as it stands between ( and ). */
void wm_write_destination(wm_writer *writer, const wm_node *link, wm_buffer *out);

/* Blocks that are written in the same way, though they are not the same in wikitext; in order. */
typedef enum wm_origin_kind {
    WM_ORIGIN_QUOTE, /* "> x": other: <blockquote>, not ":x" */
    WM_ORIGIN_FENCE, /* of no language; other: lines that start with a space, not <pre> */
    WM_ORIGIN_TERM,  /* an item all in bold; other: a term, not a bullet */
    WM_ORIGIN_PICTURE, /* an image alone; other: no thumb */
    WM_ORIGIN_JOINED,  /* likewise; other: the paragraph behind it goes on with its line */
    WM_ORIGIN_CAPTION, /* likewise; other: an emphasised paragraph below it is not its caption */
    WM_ORIGIN_LIST,    /* unordered, with an item that begins with a list; other: of bullets, not of descriptions */
    WM_ORIGIN_ENTRY,   /* an item of terms and descriptions; other: it begins with a description */
    WM_ORIGIN_KINDS
} wm_origin_kind;
typedef struct wm_origin {
    uint64_t hash;   /* of its first line; of a list or an entry, md_list_key */
    uint8_t kind;
    bool other;
} wm_origin;
typedef struct wm_origins {
    wm_origin *items;
    size_t count, capacity;
} wm_origins;
/* Has every following page's written to origins, which is emptied first; NULL ends it. Styles without such forms have none. */
void wm_writer_set_origins(wm_writer *writer, wm_origins *origins);

/* Whether a tag prints as it is written; if not, appends how it does. */
bool wm_tag_is_strict(const wm_node *tag);
void wm_write_clean_tag(const wm_node *tag, wm_buffer *out);

/* Where the blocks of a page stand in its Markdown: the children of the document and, instead of
 * a list among them, its items; those that print nothing too. In order. */
typedef struct wm_block_place {
    wm_span span;      /* of the wikitext */
    size_t start, end; /* of the buffer; what separates it from the block before included */
} wm_block_place;
typedef struct wm_block_places {
    wm_block_place *items;
    size_t count, capacity;
} wm_block_places;
/* Has every following page's places written to places, which is emptied first; NULL ends it. */
void wm_writer_set_places(wm_writer *writer, wm_block_places *places);

#endif
