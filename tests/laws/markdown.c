/* markdown.c - the shape that CommonMark reads.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include "shape.h"

static bool is_type(cmark_node *n, const char *name)
{
    return strcmp(cmark_node_get_type_string(n), name) == 0;
}

static wm_slice literal(cmark_node *n)
{
    return wm_str(cmark_node_get_literal(n));
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Raw HTML: the tags, and the text between them as it stands. */
static void add_html(shape *s, wm_slice html)
{
    size_t i = 0;
    while (i < html.size) {
        size_t open = wm_find(html, WM_LIT("<"), i);
        if (open == WM_NONE)
            open = html.size;
        shape_text(s, wm_sub(html, i, open));
        if (open == html.size)
            return;
        bool closing = open + 1 < html.size && html.data[open + 1] == '/';
        size_t name = open + 1 + closing, end = name;
        while (end < html.size && (is_letter(html.data[end]) || (end > name && html.data[end] >= '0' && html.data[end] <= '9')))
            end++;
        if (end == name) {
            shape_text(s, wm_sub(html, open, open + 1));
            i = open + 1;
            continue;
        }
        shape_tag(s, wm_sub(html, name, end), closing);
        char quote = '\0';
        while (end < html.size && (quote || html.data[end] != '>')) {
            char c = html.data[end++];
            if (quote ? c == quote : (c == '"' || c == '\''))
                quote = quote ? '\0' : c;
        }
        i = end + 1;
    }
}

static bool is_written_table(wm_slice html)
{
    static const char *const starts[] = {"<table>\n<caption>", "<table>\n<thead>", "<table>\n<tbody>", "<table>\n</table>"};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (wm_starts_with(html, wm_str(starts[i])))
            return true;
    return false;
}

static void add_html_block(shape *s, wm_slice html)
{
    if (wm_equal(wm_trim(html), WM_LIT("<!-- end list -->")))
        return;
    if (is_written_table(html))
        shape_line(s, "TABLE");
    else
        add_html(s, html);
}

static void add_table(shape *s, cmark_node *table)
{
    unsigned rows = 0;
    for (cmark_node *n = cmark_node_first_child(table); n; n = cmark_node_next(n))
        rows++;
    shape_line(s, "table(%ux%u)", rows, (unsigned)cmark_gfm_extensions_get_table_columns(table));
}

static void add_link(shape *s, cmark_node *link)
{
    wm_slice title = wm_str(cmark_node_get_title(link));
    shape_line(s, wm_equal(title, WM_LIT("wikilink"))         ? "wikilink"
                  : wm_starts_with(title, WM_LIT("fig:")) ? "file"
                                                          : "external");
}

static void enter(shape *s, cmark_node *n, size_t *label)
{
    switch (cmark_node_get_type(n)) {
    case CMARK_NODE_HEADING:
        shape_line(s, "h%d(", cmark_node_get_heading_level(n));
        break;
    case CMARK_NODE_LIST:
        shape_line(s, cmark_node_get_list_type(n) == CMARK_ORDERED_LIST ? "ol(" : "ul(");
        break;
    case CMARK_NODE_ITEM:
        shape_line(s, "li(");
        break;
    case CMARK_NODE_BLOCK_QUOTE:
        shape_line(s, "quote(");
        break;
    case CMARK_NODE_THEMATIC_BREAK:
        shape_line(s, "hr");
        break;
    case CMARK_NODE_CODE_BLOCK:
        shape_code(s, "block", literal(n));
        break;
    case CMARK_NODE_HTML_BLOCK:
        add_html_block(s, literal(n));
        break;
    case CMARK_NODE_HTML_INLINE:
        if (!wm_equal(literal(n), WM_LIT("<!-- -->"))) /* keeps two code spans apart */
            add_html(s, literal(n));
        break;
    case CMARK_NODE_CODE:
        shape_code(s, "code", literal(n));
        break;
    case CMARK_NODE_TEXT:
        shape_text(s, literal(n));
        break;
    case CMARK_NODE_STRONG:
        s->bold++;
        break;
    case CMARK_NODE_EMPH:
        s->italic++;
        break;
    case CMARK_NODE_IMAGE:
        shape_line(s, "image");
        break;
    case CMARK_NODE_LINK:
        add_link(s, n);
        *label = s->out.size;
        break;
    default:
        if (is_type(n, "strikethrough"))
            s->strike++;
        else if (is_type(n, "table"))
            add_table(s, n);
        break;
    }
}

static void leave(shape *s, cmark_node *n, size_t label)
{
    switch (cmark_node_get_type(n)) {
    case CMARK_NODE_HEADING:
    case CMARK_NODE_LIST:
    case CMARK_NODE_ITEM:
    case CMARK_NODE_BLOCK_QUOTE:
        shape_line(s, ")");
        break;
    case CMARK_NODE_STRONG:
        s->bold--;
        break;
    case CMARK_NODE_EMPH:
        s->italic--;
        break;
    case CMARK_NODE_LINK:
        if (!*cmark_node_get_title(n))
            shape_drop_number(s, label);
        break;
    default:
        if (is_type(n, "strikethrough"))
            s->strike--;
        break;
    }
}

bool shape_of_markdown(shape *s, wm_slice markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    static const char *const names[] = {"table", "strikethrough"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        cmark_syntax_extension *extension = cmark_find_syntax_extension(names[i]);
        if (extension)
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    cmark_parser_feed(parser, markdown.size ? markdown.data : "", markdown.size);
    cmark_node *root = cmark_parser_finish(parser);
    cmark_iter *walk = cmark_iter_new(root);
    cmark_event_type event;
    size_t label = 0;
    shape_clear(s);
    while ((event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
        if (event == CMARK_EVENT_ENTER)
            enter(s, cmark_iter_get_node(walk), &label);
        else
            leave(s, cmark_iter_get_node(walk), label);
    }
    shape_line(s, "end");
    cmark_iter_free(walk);
    cmark_node_free(root);
    cmark_parser_free(parser);
    return !s->out.failed;
}
