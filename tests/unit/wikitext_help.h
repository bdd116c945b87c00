/* wikitext_help.h - what the tests of src/wikitext share: trees in short form.
 *
 * SPDX-License-Identifier: MIT
 *
 * A leaf is its name and its source in backquotes, a text the backquotes alone,
 * a parent its name and its children in parentheses: "a ''b''" is
 *     paragraph(`a ` italic(`b`))
 */
#ifndef WM_TEST_WIKITEXT_HELP_H
#define WM_TEST_WIKITEXT_HELP_H

#include "site_help.h"

#include "wikitext/parser.h"

static inline void short_form(const wm_doc *doc, wm_buffer *out)
{
    const wm_node *root = doc->root;
    for (const wm_node *n = root->first; n;) {
        if (n->prev)
            wm_buffer_add_char(out, ' ');
        if (n->type != WM_NODE_TEXT)
            wm_buffer_add_str(out, wm_node_name((wm_node_type)n->type));
        if (n->first) {
            wm_buffer_add_char(out, '(');
            n = n->first;
            continue;
        }
        wm_buffer_add_char(out, '`');
        wm_buffer_add_slice(out, wm_sub(doc->source, n->span.start, n->span.end));
        wm_buffer_add_char(out, '`');
        for (; n && !n->next; n = n->parent == root ? NULL : n->parent)
            if (n->parent != root)
                wm_buffer_add_char(out, ')');
        n = n ? n->next : NULL;
    }
}

/* Parses a page that is called T; the tree holds. */
static inline void parse(wm_parser *parser, wm_doc *doc, wm_slice source)
{
    wm_error error = WM_ERROR_INIT;
    assert_int_equal(wm_parse(parser, doc, source, 0, WM_LIT("T")), WM_OK);
    if (wm_doc_check(doc, &error) != WM_OK)
        fail_msg("\"%.*s\": %s", WM_ARG(source), error.message);
}

static inline void check_tree(wm_parser *parser, const char *source, const char *expected, int line)
{
    wm_doc doc = {0};
    wm_buffer out = {0};
    parse(parser, &doc, wm_str(source));
    short_form(&doc, &out);
    if (!wm_equal(wm_buffer_slice(&out), wm_str(expected)))
        fail_msg("line %d: %s\n is  %.*s\n not %s", line, source, WM_ARG(wm_buffer_slice(&out)), expected);
    wm_buffer_free(&out);
    wm_doc_free(&doc);
}

/* A line of wm_doc_print's, of the tree or of the strays. */
static inline void check_node_line(wm_parser *parser, const char *source, const char *expected, int line)
{
    wm_doc doc = {0};
    wm_buffer out = {0}, wanted = {0};
    parse(parser, &doc, wm_str(source));
    wm_doc_print(&doc, &out);
    wm_buffer_add_format(&wanted, "%s\n", expected);
    size_t at = wm_find(wm_buffer_slice(&out), wm_buffer_slice(&wanted), 0);
    if (at == WM_NONE || (at && out.data[at - 1] != ' ' && out.data[at - 1] != '\n'))
        fail_msg("line %d: %s\nhas no \"%s\"\n%.*s", line, source, expected, WM_ARG(wm_buffer_slice(&out)));
    wm_buffer_free(&wanted);
    wm_buffer_free(&out);
    wm_doc_free(&doc);
}

#endif
