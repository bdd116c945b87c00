/* markdown.c - any bytes are a file of a page: they read to a tree, and it to a page.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"
#include "laws/coverage.h"
#include "markdown/reader.h"
#include "wikitext/printer.h"

const char fuzz_seeds[] = "markdown";

/* Nodes are linked both ways, and their places lie in the file. */
static void check_tree(const wm_doc *doc)
{
    for (const wm_node *n = doc->root; n; n = wm_node_step(doc->root, n)) {
        must(n->span.start <= n->span.end && n->span.end <= doc->source.size, "a span lies in the file");
        must(n->level == 0 || n->type == WM_NODE_HEADING, "only headings have levels");
        for (const wm_node *c = n->first, *before = NULL; c; before = c, c = c->next)
            must(c->parent == n && c->prev == before && (c->next || n->last == c), "children are linked");
    }
}

typedef struct heard {
    wm_slice source;
    coverage said;
} heard;

static void check_warning(void *user, size_t line, const char *message)
{
    heard *h = user;
    must(message && *message, "a warning says something");
    must(line <= h->source.size + 1, "a warning's line is one of the file's");
    coverage_hear(&h->said, line, message);
}

/* Every word is in the tree or in a warning. Words are counted each for each: long files take long. */
static void check_coverage(const heard *h, const wm_doc *doc)
{
    enum { LONGEST = 8192 };
    size_t line = 0;
    wm_slice missing = h->source.size <= LONGEST ? coverage_missing(&h->said, h->source, doc, &line) : WM_LIT("");
    if (missing.size)
        fprintf(stderr, "line %zu: \"%.*s\" is lost\n", line, WM_ARG(missing));
    must(!missing.size, "every word is in the tree or in a warning");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static wm_site *site;
    if (!site)
        site = fuzz_site();
    wm_slice source = wm_slice_of((const char *)data, size);
    wm_doc doc = {0};
    wm_buffer out = {0};
    wm_markdown_reader *reader = wm_markdown_reader_new(site, NULL);
    wm_printer *printer = wm_printer_new(site);
    must(reader && printer, "there is memory");
    heard h = {.source = source};
    wm_markdown_reader_set_warning(reader, check_warning, &h);
    must(wm_read_markdown(reader, &doc, source, WM_NS_MAIN, WM_LIT("T"), NULL) == WM_OK, "any bytes are read");
    check_tree(&doc);
    check_coverage(&h, &doc);
    coverage_free(&h.said);
    must(wm_print_wikitext(printer, &doc, WM_NS_MAIN, WM_LIT("T"), &out) == WM_OK, "any tree is printed");
    must(wm_utf8_valid_prefix(wm_buffer_slice(&out)) == out.size, "the wikitext is UTF-8");
    wm_printer_free(printer);
    wm_markdown_reader_free(reader);
    wm_doc_free(&doc);
    wm_buffer_free(&out);
    return 0;
}
