/* reader_help.h - what the tests of the Markdown reader share: trees in short form.
 *
 * SPDX-License-Identifier: MIT
 *
 * A text stands in backquotes, what a node says of itself in <>, its children in
 * parentheses: "## a [b](c)" is
 *     heading2(`a ` external<c>(`b`))
 * List kinds, cells and flags have words of their own, see short_name.
 */
#ifndef WM_TEST_READER_HELP_H
#define WM_TEST_READER_HELP_H

#include "site_help.h"

#include "markdown/reader.h"

static inline void add_detail(wm_buffer *out, wm_slice s)
{
    wm_buffer_add_char(out, '<');
    wm_buffer_add_slice(out, s);
    wm_buffer_add_char(out, '>');
}

static inline void add_cell_detail(wm_buffer *out, const wm_node *n)
{
    static const char *const aligns[] = {"", ":left", ":center", ":right"};
    wm_buffer_add_str(out, n->u.cell.header ? "th" : "td");
    wm_buffer_add_str(out, aligns[n->u.cell.align]);
    if (n->u.cell.colspan != 1)
        wm_buffer_add_format(out, ":colspan%u", (unsigned)n->u.cell.colspan);
    if (n->u.cell.rowspan != 1)
        wm_buffer_add_format(out, ":rowspan%u", (unsigned)n->u.cell.rowspan);
    if (n->u.cell.attributes.size)
        add_detail(out, n->u.cell.attributes);
}

static inline void add_code_detail(wm_buffer *out, const wm_node *n)
{
    wm_buffer_add_str(out, n->u.code.pre ? "pre" : "code");
    if (n->u.code.lang.size)
        wm_buffer_add_format(out, ":%.*s", WM_ARG(n->u.code.lang));
    if (n->u.code.line)
        wm_buffer_add_str(out, ":line");
    add_detail(out, n->u.code.text);
}

static inline void short_name(wm_buffer *out, const wm_node *n)
{
    static const char *const lists[] = {"bullets", "numbers", "definitions"};
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT:
        wm_buffer_add_format(out, "`%.*s`", WM_ARG(n->u.text));
        return;
    case WM_NODE_LIST:
        wm_buffer_add_str(out, lists[n->u.list.kind]);
        return;
    case WM_NODE_CELL:
        add_cell_detail(out, n);
        return;
    case WM_NODE_CODE_BLOCK:
        add_code_detail(out, n);
        return;
    case WM_NODE_MATH:
        wm_buffer_add_str(out, n->u.math.block ? "math-block" : n->u.math.chem ? "chem" : "math");
        add_detail(out, n->u.math.text);
        return;
    case WM_NODE_EXTERNAL_LINK:
        wm_buffer_add_str(out, n->u.external.numbered ? "numbered" : "external");
        add_detail(out, n->u.external.url);
        return;
    default:
        wm_buffer_add_str(out, n->type == WM_NODE_WIKILINK && n->u.link.language ? "language" : wm_node_name((wm_node_type)n->type));
        break;
    }
    switch ((wm_node_type)n->type) {
    case WM_NODE_HEADING:
        wm_buffer_add_format(out, "%u", (unsigned)n->level);
        break;
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_CATEGORY:
        add_detail(out, n->u.link.typed);
        break;
    case WM_NODE_AUTOLINK:
        add_detail(out, n->u.external.url);
        break;
    case WM_NODE_HTML_TAG:
    case WM_NODE_HTML_BLOCK:
    case WM_NODE_REFERENCES:
        add_detail(out, n->u.tag.raw);
        break;
    case WM_NODE_COMMENT:
        add_detail(out, n->u.text);
        break;
    case WM_NODE_REF:
        if (n->u.ref.name.size)
            add_detail(out, n->u.ref.name);
        if (!n->u.ref.has_content)
            wm_buffer_add_str(out, "-again");
        break;
    default:
        break;
    }
}

static inline void short_tree(const wm_doc *doc, wm_buffer *out)
{
    const wm_node *root = doc->root;
    for (const wm_node *n = root->first; n;) {
        if (n->prev)
            wm_buffer_add_char(out, ' ');
        short_name(out, n);
        if (n->first) {
            wm_buffer_add_char(out, '(');
            n = n->first;
            continue;
        }
        for (; n && !n->next; n = n->parent == root ? NULL : n->parent)
            if (n->parent != root)
                wm_buffer_add_char(out, ')');
        n = n ? n->next : NULL;
    }
}

/* A wiki as the tests of the writer have it. */
static inline wm_site *reader_site(void)
{
    wm_site *site = make_site("zh", "zhwiki", "https://zh.wikipedia.org/wiki/Main");
    assert_int_equal(wm_site_set_case(site, true), WM_OK);
    return site;
}

/* Parents link to their children and no span lies outside the source. */
static inline void check_links(const wm_doc *doc)
{
    for (const wm_node *n = doc->root; n; n = wm_node_step(doc->root, n)) {
        if (n->span.start > n->span.end || n->span.end > doc->source.size)
            fail_msg("%s %u-%u of %zu", wm_node_name((wm_node_type)n->type), n->span.start, n->span.end, doc->source.size);
        assert_true(n->level == 0 || n->type == WM_NODE_HEADING);
        for (const wm_node *c = n->first, *before = NULL; c; before = c, c = c->next) {
            assert_ptr_equal(c->parent, n);
            assert_ptr_equal(c->prev, before);
        }
    }
}

typedef struct told {
    wm_buffer text;
} told;

static inline void tell(void *user, size_t line, const char *message)
{
    told *t = user;
    wm_buffer_add_format(&t->text, "%zu: %s\n", line, message);
}

/* What is read; warnings must be those expected (NULL: none is looked at). */
static inline void read_with(const wm_read_options *options, wm_slice markdown, const char *expected, const char *warnings,
                             int line)
{
    wm_site *site = reader_site();
    wm_markdown_reader *reader = wm_markdown_reader_new(site, options);
    wm_doc doc = {0};
    wm_buffer out = {0};
    told t = {{0}};
    assert_non_null(reader);
    wm_markdown_reader_set_warning(reader, tell, &t);
    assert_int_equal(wm_read_markdown(reader, &doc, markdown, 0, WM_LIT("T"), NULL), WM_OK);
    short_tree(&doc, &out);
    check_links(&doc);
    if (!wm_equal(wm_buffer_slice(&out), wm_str(expected)))
        fail_msg("line %d: %.*s\n is  %.*s\n not %s", line, WM_ARG(markdown), WM_ARG(wm_buffer_slice(&out)), expected);
    if (warnings && !wm_equal(wm_buffer_slice(&t.text), wm_str(warnings)))
        fail_msg("line %d: %.*s\n told %.*s\n not  %s", line, WM_ARG(markdown), WM_ARG(wm_buffer_slice(&t.text)), warnings);
    wm_buffer_free(&t.text);
    wm_buffer_free(&out);
    wm_doc_free(&doc);
    wm_markdown_reader_free(reader);
    wm_site_free(site);
}

/* Nothing is told. */
#define READS(markdown, expected) read_with(NULL, wm_str(markdown), expected, "", __LINE__)
#define READS_WITH(options, markdown, expected) read_with(options, wm_str(markdown), expected, "", __LINE__)
#define READS_TELLING(markdown, expected, warnings) read_with(NULL, wm_str(markdown), expected, warnings, __LINE__)

#endif
