/* shape.h - what a page says, told the same way from its tree and from its Markdown.
 *
 * SPDX-License-Identifier: MIT
 *
 * A shape is text, one thing a line: "h2(" and ")" around a heading, "ul(",
 * "ol(", "li(", "quote(" likewise, "hr", "table(3x2)" before the cells of a pipe
 * table, "TABLE" for one that is HTML, "block{...}" and "code{...}" with the code,
 * "wikilink", "file", "external" before a link's label, "<span", "</span" for a tag,
 * and "t ..." for text, "tb", "ti", "ts" when it is bold, italic or struck. White
 * space is left out, for where it may stand is not what is compared here, and so
 * are the numbers in [1].
 */
#ifndef WM_LAWS_SHAPE_H
#define WM_LAWS_SHAPE_H

#include "page/doc.h"
#include "site/site.h"

typedef struct shape {
    wm_buffer out;
    unsigned style;     /* of the text line that is open; see below */
    bool in_text;
    int bold, italic, strike; /* how many are open; tags in the text count too */
} shape;

void shape_clear(shape *s);
void shape_line(shape *s, const char *format, ...) WM_PRINTF(2, 3);
/* A line "name{text}" without the text's white space. */
void shape_code(shape *s, const char *name, wm_slice text);
void shape_text(shape *s, wm_slice text);
/* A tag: <strong>, <em>, <del> and <strike> are styles, any other one is a line. */
void shape_tag(shape *s, wm_slice name, bool closing);
/* Takes the text since at (an earlier out.size) back when it is a number: the
 * label of a link that has none. */
void shape_drop_number(shape *s, size_t at);

/* The shape that FORMAT gives to the page. TeX in the tree becomes "M" first, for
 * what Markdown reads in it means nothing: call before the tree is written. */
void shape_blank_math(wm_doc *doc);
void shape_of_tree(shape *s, const wm_doc *doc);
/* The shape that CommonMark (GFM tables, strikethrough) reads in markdown; false
 * when memory runs out. */
bool shape_of_markdown(shape *s, wm_slice markdown);

#endif
