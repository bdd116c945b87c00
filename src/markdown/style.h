/* style.h - how the one normal form is printed: a table for each style.
 *
 * SPDX-License-Identifier: MIT
 *
 * The writer and the reader ask these fields, never for a style's name. A form that both can have is a field.
 */
#ifndef WM_MARKDOWN_STYLE_H
#define WM_MARKDOWN_STYLE_H

#include "markdown/writer.h"
#include "page/normal.h"

/* How a tool names headings. */
typedef enum md_anchors {
    MD_ANCHORS_GITHUB,    /* and Docusaurus */
    MD_ANCHORS_OBSIDIAN,  /* the words */
    MD_ANCHORS_HUGO,
    MD_ANCHORS_MKDOCS,    /* with slugify_unicode */
    MD_ANCHORS_VITEPRESS
} md_anchors;

/* What a tool takes for its own in text. */
typedef enum md_braces {
    MD_BRACES_ARE_TEXT,
    MD_BRACES_SHORTCODES, /* {{< and {{%, also in code */
    MD_BRACES_VUE         /* {{, also in code spans; {...} behind a block or an inline */
} md_braces;

/* What leads to another page from a tag, which a tool does not look into: in [](x.md) all of them find the page. */
typedef enum md_hrefs {
    MD_HREFS_FILES,     /* x.md, as elsewhere */
    MD_HREFS_PAGES,     /* x.html */
    MD_HREFS_DIRECTORIES, /* ../x/, with each page in a directory of its own */
    MD_HREFS_RELREF,    /* {{< relref `x.md` >}}, wherever the page is to be */
    MD_HREFS_MARKDOWN   /* none of them: a paragraph with such a link stands between empty lines, as Markdown */
} md_hrefs;

/* What a note's mark is in a table of HTML. */
typedef enum md_table_notes {
    MD_NOTES_BLOCKS,    /* [^1], in a paragraph of Markdown between empty lines */
    MD_NOTES_LINKS,     /* <a href="#fn:1">: the tool reads no Markdown there, but prints every note */
    MD_NOTES_TEXT       /* [^1] as text: it can neither */
} md_table_notes;

/* What differs between the flavours of a style: a row each. */
typedef struct md_flavor {
    bool paths;             /* a link is [[Page/T|label]] where that can say it */
    bool no_title;          /* no "# Title" in the file: the tool shows the one of the front matter */
    bool slugs;             /* "slug" is the address of a page whose file has an escape in its name */
    md_anchors anchors;
    md_braces braces;
    md_hrefs hrefs;
    md_table_notes table_notes;
    bool tags_round_notes;  /* the tool fails on a note between ** or * in a heading: tags stand there */
    bool checks_urls;       /* the tool stops at the address of a link in Markdown that is no URL: it stands in a tag */
    bool python;            /* Python-Markdown reads it: items are indented by four, a break is a tag, and only some
                             * characters lose a \ before them */
    bool second_names;      /* a heading whose words hold _ also has the name of those with spaces, in a tag: where a link
                             * says a_b, only the page it leads to knows which of them it is */
    bool heading_ids;       /* such a heading says that name, {#a-b}, and so does one with more than words in it, of which
                             * the tool would make its name, too */
    const char *categories; /* the key of the categories; NULL: as it is */
    const char *url;        /* and of the page's address */
    const char *timestamp;
    const char *line;       /* of front matter, for the tool alone; or NULL */
} md_flavor;

typedef struct md_style {
    const char *name;
    bool plain;          /* words alone, without markup: there is no way back */
    bool front;          /* YAML front matter and "# Title", not a header line; categories are in it */
    bool plain_links;    /* no "wikilink" behind an address, which is encoded as browsers do; [[File:]] is ![]() */
    bool redirects;      /* links lead where redirects lead, and aliases are in front matter */
    bool wiki_trails;    /* letters join a link's label where the wiki's own rule says so */
    bool labelled_notes; /* [^name] and [^name]: text, not \[1\] and a list */
    bool own_markers;    /* "- " and "1. ", nested by their width; a list beside another has other marks */
    bool few_escapes;    /* text is escaped only where it would be markup */
    bool dollars;        /* $x$, not \(x\) */
    bool narrow_tables;  /* cells without padding; breaks in them; HTML without classes */
    bool no_references;  /* <references /> prints nothing */
    bool one_variant;    /* of -{ }- the words of one variant are shown */
    bool whole_brackets; /* brackets that templates left empty are not shown */
    md_flavor flavor;
    bool quotes;         /* ":x" is "> x"; ";t" with ":d" is "- **t**" and d below it; lines that start with a space are a fence */
} md_style;

const md_style *md_style_of(wm_style style);
/* Keys of front matter. */
static inline const char *md_categories_key(const md_style *style)
{
    return style->flavor.categories ? style->flavor.categories : "categories";
}
static inline const char *md_url_key(const md_style *style)
{
    return style->flavor.url ? style->flavor.url : "url";
}
static inline const char *md_timestamp_key(const md_style *style)
{
    return style->flavor.timestamp ? style->flavor.timestamp : "timestamp";
}
/* Whether a key says what the wiki or the tool knows: it is no one's to edit. */
bool md_is_fact(const md_style *style, wm_slice key);
/* Appends the address of a page as it stands in a tag, made of that in [](), and the way back: false when it is none. */
void md_href(md_hrefs kind, wm_slice address, wm_buffer *out);
bool md_href_back(md_hrefs kind, wm_slice href, wm_buffer *out);
/* Whether an address with a host is surely a URL to a program: http://a:port/ is none. */
bool md_is_url(wm_slice address);
/* Appends the words that a section is known by on the wiki: a run of _ and spaces is a space, and none at the ends. */
void md_section_words(wm_slice section, wm_buffer *out);
/* Likewise what a link says of a section, which may be its name as old wikis have it in addresses: "Why.3F" is "Why?". */
void md_linked_section(wm_slice fragment, wm_buffer *out);
/* Appends the name that the tool gives to a heading of these words. */
void md_anchor(md_anchors kind, wm_slice words, wm_buffer *out);
/* What stands before the number of the second heading of a name. */
static inline char md_anchor_mark(md_anchors kind)
{
    return kind == MD_ANCHORS_MKDOCS ? '_' : '-';
}
/* By what an unordered list is found again: how many lists begin one in the other before there are words, and the line
 * of these. blocks: the Markdown from where they begin or before. */
enum { MD_LIST_DEPTH = 63 }; /* the bits of the key that tell how many */
uint64_t md_list_key(size_t lists, wm_slice blocks);
/* What prints of a page, in this style. Borrows site and set. */
wm_normal_options md_style_rules(const md_style *style, const wm_site *site, const wm_pageset *set);

#endif
