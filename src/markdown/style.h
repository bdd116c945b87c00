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

typedef struct md_style {
    const char *name;
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
    bool whole_brackets; /* brackets that templates left empty are not shown */
    bool quotes;         /* ":x" is "> x"; ";t" with ":d" is "- **t**" and d below it; lines that start with a space are a fence */
} md_style;

const md_style *md_style_of(wm_style style);
/* What prints of a page, in this style. Borrows site and set. */
wm_normal_options md_style_rules(const md_style *style, const wm_site *site, const wm_pageset *set);

#endif
