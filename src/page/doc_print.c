/* doc_print.c - the tree as indented text, for tests and for people who look.
 *
 * SPDX-License-Identifier: MIT
 */
#include "page/doc.h"

/* A deeper node is indented by this much, and its depth is printed in digits: if each level added an indent, the
 * print of a deep tree would be quadratic. */
enum { DEEPEST_INDENT = 40 };

static void add_field(wm_buffer *out, const char *name, wm_slice value)
{
    wm_buffer_add_char(out, ' ');
    if (*name) {
        wm_buffer_add_str(out, name);
        wm_buffer_add_char(out, '=');
    }
    wm_json_add_string(out, value);
}

static void add_field_if(wm_buffer *out, const char *name, wm_slice value)
{
    if (value.size)
        add_field(out, name, value);
}

static void add_flag(wm_buffer *out, const char *name, bool set)
{
    if (!set)
        return;
    wm_buffer_add_char(out, ' ');
    wm_buffer_add_str(out, name);
}

static void add_link(wm_buffer *out, const wm_node *n)
{
    static const char *const kinds[] = {"page", "interwiki", "unknown"};
    add_flag(out, kinds[n->u.link.kind], true);
    add_field(out, "typed", n->u.link.typed);
    if (n->u.link.kind == WM_LINK_PAGE) {
        wm_buffer_add_format(out, " ns=%d", n->u.link.title.ns);
        add_field(out, "title", n->u.link.title.text);
        if (n->u.link.title.fragment.data)
            add_field(out, "fragment", n->u.link.title.fragment);
    }
    if (n->u.link.sort_key.data)
        add_field(out, n->type == WM_NODE_IMAGE ? "alt" : "sort", n->u.link.sort_key);
    add_flag(out, "label", n->u.link.has_label);
    add_flag(out, "language", n->u.link.language);
}

static void add_cell(wm_buffer *out, const wm_node *n)
{
    static const char *const aligns[] = {"", "left", "center", "right"};
    add_field_if(out, "attributes", n->u.cell.attributes);
    if (n->u.cell.colspan != 1)
        wm_buffer_add_format(out, " colspan=%u", (unsigned)n->u.cell.colspan);
    if (n->u.cell.rowspan != 1)
        wm_buffer_add_format(out, " rowspan=%u", (unsigned)n->u.cell.rowspan);
    add_flag(out, aligns[n->u.cell.align], n->u.cell.align != WM_ALIGN_NONE);
    add_flag(out, "header", n->u.cell.header);
}

static void add_details(wm_buffer *out, const wm_node *n)
{
    static const char *const lists[] = {"bullet", "ordered", "definition"};
    switch ((wm_node_type)n->type) {
    case WM_NODE_HEADING:
        wm_buffer_add_format(out, " level=%u", (unsigned)n->level);
        break;
    case WM_NODE_LIST:
        add_flag(out, lists[n->u.list.kind], true);
        add_flag(out, "html", n->u.list.html);
        break;
    case WM_NODE_CODE_BLOCK:
        add_field(out, "", n->u.code.text);
        add_field_if(out, "lang", n->u.code.lang);
        add_flag(out, "line", n->u.code.line);
        add_flag(out, "pre", n->u.code.pre);
        break;
    case WM_NODE_HTML_BLOCK:
    case WM_NODE_HTML_TAG:
    case WM_NODE_REFERENCES:
    case WM_NODE_CODE_SPAN:
    case WM_NODE_EXTENSION:
        add_field(out, "", n->u.tag.name);
        add_field_if(out, "raw", n->u.tag.raw);
        add_field_if(out, "attributes", n->u.tag.attributes);
        add_flag(out, "closing", n->u.tag.closing);
        add_flag(out, "empty", n->u.tag.empty);
        break;
    case WM_NODE_TABLE:
        add_field_if(out, "attributes", n->u.table.attributes);
        break;
    case WM_NODE_ROW:
        add_field_if(out, "attributes", n->u.cell.attributes);
        break;
    case WM_NODE_CELL:
        add_cell(out, n);
        break;
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_CATEGORY:
        add_link(out, n);
        break;
    case WM_NODE_EXTERNAL_LINK:
    case WM_NODE_AUTOLINK:
        add_field(out, "url", n->u.external.url);
        add_flag(out, "numbered", n->u.external.numbered);
        break;
    case WM_NODE_MAGIC_LINK:
        add_field(out, "", n->u.magic.text);
        add_field_if(out, "url", n->u.magic.url);
        add_field_if(out, "isbn", n->u.magic.isbn);
        break;
    case WM_NODE_REF:
        add_field_if(out, "name", n->u.ref.name);
        add_field_if(out, "group", n->u.ref.group);
        add_field_if(out, "follow", n->u.ref.follow);
        add_flag(out, "content", n->u.ref.has_content);
        break;
    case WM_NODE_MATH:
        add_field(out, "", n->u.math.text);
        add_flag(out, "chem", n->u.math.chem);
        add_flag(out, "block", n->u.math.block);
        break;
    case WM_NODE_TEXT:
    case WM_NODE_TEMPLATE:
    case WM_NODE_PARAMETER:
    case WM_NODE_NOWIKI:
    case WM_NODE_ENTITY:
    case WM_NODE_SWITCH:
    case WM_NODE_SIGNATURE:
        add_field(out, "", n->u.text);
        break;
    default:
        break;
    }
}

static void add_node(wm_buffer *out, const wm_node *n, size_t depth)
{
    size_t indent = depth < DEEPEST_INDENT ? depth : DEEPEST_INDENT;
    for (size_t i = 0; i < indent; i++)
        wm_buffer_add(out, "  ", 2);
    if (depth > DEEPEST_INDENT)
        wm_buffer_add_format(out, "(%zu) ", depth);
    wm_buffer_add_str(out, wm_node_name((wm_node_type)n->type));
    wm_buffer_add_format(out, " %u-%u", (unsigned)n->span.start, (unsigned)n->span.end);
    add_details(out, n);
    wm_buffer_add_char(out, '\n');
}

void wm_doc_print(const wm_doc *doc, wm_buffer *out)
{
    size_t depth = 0;
    for (const wm_node *n = doc->root; n;) {
        add_node(out, n, depth);
        if (n->first) {
            n = n->first;
            depth++;
            continue;
        }
        while (n && n != doc->root && !n->next) {
            n = n->parent;
            depth--;
        }
        n = n == doc->root ? NULL : n->next;
    }
    for (const wm_node *n = doc->strays; n; n = n->next) {
        wm_buffer_add_str(out, "stray ");
        add_node(out, n, 0);
    }
}
