/* suites.c - compares what get prints with what MediaWiki shows, by MediaWiki's own parser tests.
 *
 * SPDX-License-Identifier: MIT
 *
 *     suites [-v] [FILE...]
 *
 * A file is one of MediaWiki's parserTests.txt. Without one, that which WIKIMD_PARSER_TESTS names, or the one of the
 * corpora beside the project, is taken; when there is none, the test is skipped. Each case's wikitext becomes Markdown, and that HTML by
 * cmark-gfm; it and the case's HTML are reduced to the same kinds of things (shape.h). What the form says otherwise on purpose
 * is in one table below, with its reason. -v shows every case that differs. Output is TAP: the share that
 * agrees must not be lower than it was.
 */
#include <cmark-gfm-core-extensions.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>

#include "lens/lens.h"
#include "shape.h"
#include "../topics.h"

/* In tenths of a percent of the comparable cases; to be raised when more of them agree. */
enum { LEAST = 995 };

#define BASE "http://example.org/wiki/"
#define KIND(k) (1u << (SHAPE_##k))
#define ALL_KINDS ((1u << SHAPE_KINDS) - 1)

/* What the form declares otherwise: cases whose wikitext holds the words are not compared in these kinds. */
static const struct {
    const char *holds;
    unsigned kinds;
    const char *reason;
} declared[] = {
    {"{{", ALL_KINDS, "templates and parser functions are not expanded: they print nothing"},
    {"[[File:", KIND(WORDS) | KIND(LINKS) | KIND(LISTS) | KIND(CELLS), "a file is a link with its caption; MediaWiki shows the file or its name"},
    {"[[Image:", KIND(WORDS) | KIND(LINKS) | KIND(LISTS) | KIND(CELLS), "as File:"},
    {"[[Media:", KIND(LINKS), "MediaWiki links to the file itself, we to its page"},
    {"<gallery", ALL_KINDS, "a gallery is a list of links to files"},
    {"-{", ALL_KINDS, "the marks of language variants print as written"},
    {"\n;", KIND(LISTS), "definition lists are bullets"},
    {"\n:", KIND(LISTS), "indents are bullets"},
    {"*:", KIND(LISTS), "as :"}, {"#:", KIND(LISTS), "as :"}, {"*;", KIND(LISTS), "as :"}, {"#;", KIND(LISTS), "as :"},
    {"|+", KIND(WORDS), "captions come behind the table"},
    {"<tt", KIND(BOLD) | KIND(ITALIC), "emphasis in code is flattened"},
    {"<code", KIND(BOLD) | KIND(ITALIC), "emphasis in code is flattened"},
    {"<tag", ALL_KINDS, "a tag of the suite's own extension"},
    {"<t\xc3\xa5g", ALL_KINDS, "a tag of the suite's own extension"},
    {"[[meatball:", KIND(LINKS), "a link to another wiki leads through this one: no dump says where it is"},
    {"[[MeatBall:", KIND(LINKS), "as meatball:"}, {"[[local:", KIND(LINKS), "as meatball:"}, {"[[wikipedia:", KIND(LINKS), "as meatball:"},
    {"[[Wikipedia:", KIND(LINKS), "as meatball:"}, {"[[:es:", KIND(LINKS), "as meatball:"}, {"[[Project:", KIND(LINKS), "as meatball:"},
    {"[[mul:", KIND(LINKS) | KIND(WORDS), "as meatball: prefixes that this wiki alone has"}, {"[[mi:", KIND(LINKS), "as mul:"},
    {"| ]]", KIND(WORDS), "a link without a text shows its target: Markdown would show nothing of it"}, {"|<nowiki/>]]", KIND(WORDS), "as | ]]"},
    {"[[es:", KIND(LINKS) | KIND(WORDS), "links to other languages are a paragraph of the text; MediaWiki has them beside it"},
    {"[[zh:", KIND(LINKS) | KIND(WORDS), "as es:"}, {"[[   zh", KIND(LINKS) | KIND(WORDS), "as es:"},
    {"[[   es", KIND(LINKS) | KIND(WORDS), "as es:"}, {"[[ja:", KIND(LINKS) | KIND(WORDS), "as es:"},
    {".png", KIND(LINKS) | KIND(WORDS), "the suite's wiki shows images from elsewhere; ours shows their addresses, as by default"},
    {"<langconvert", ALL_KINDS, "text is not converted between variants"},
    {"<TAG", ALL_KINDS, "a tag of the suite's own extension"}, {"<TaG", ALL_KINDS, "a tag of the suite's own extension"},
    {"<statictag", ALL_KINDS, "a tag of the suite's own extension"}, {"<asidetag", ALL_KINDS, "a tag of the suite's own extension"},
    {"<h1", KIND(HEADINGS), "a heading's tags are blocks of their own around a paragraph"}, {"<h2", KIND(HEADINGS), "as <h1"},
    {"&#x5b7;", KIND(LINKS), "MediaWiki normalises what is saved; a dump holds it so"},
    {"RFC ", KIND(LINKS), "magic links are plain text, as in MediaWiki since 1.28"},
    {"PMID ", KIND(LINKS), "as RFC"},
    {"ISBN ", KIND(LINKS), "as RFC"},
    {"[[Category:", KIND(WORDS) | KIND(LINKS), "categories stand in the last paragraph"},
    {"[[category:", KIND(WORDS) | KIND(LINKS), "as Category:"},
    {"~~~", ALL_KINDS, "signatures print as written; the page's source holds them expanded"},
    {"<source", KIND(CODE), "code is printed without the marks that a highlighter adds"},
    {"follow=", ALL_KINDS, "a note that goes on with another's text has a mark and a note of its own: what can be edited stands once"},
    {"details=", ALL_KINDS, "details of a use of a note are an attribute, as others that show: no version of Cite on wikis has them by default"},
    {"|- <ref", ALL_KINDS, "a note in an attribute has no mark, and a list item that no mark leads to would be read as a list's"},
    {"<nowiki/>amp;", KIND(WORDS), "MediaWiki takes the tag out behind what it escapes, so that a browser shows &; its author wrote &amp; to be seen"},
    {" <table>", KIND(WORDS) | KIND(LINKS), "no link goes around a table: the address is a link, and the brackets are seen as they are in wikitext"},
};

/* The same of single cases. Two lines of text with block tags and a blank line between are two paragraphs, too:
 * MediaWiki makes no <p> there and a browser shows one line, but their author parted them, and who edits may do so. */
static const struct {
    const char *name;
    unsigned kinds;
    const char *reason;
} declared_cases[] = {
    {"<pre> inside a link", KIND(LINKS), "a target that holds an extension's tag is none"},
    {"1. Lists and block-element interaction", KIND(LISTS), "tags over the borders of items print as written: a browser nests them as it likes"},
    {"Unbalanced closing non-block tags don't break a list", KIND(LISTS), "as lists and block-element interaction"},
    {"2. List embedded in a formatting tag in a misnested way", KIND(LISTS), "as lists and block-element interaction"},
    {"Inline HTML vs wiki block nesting", KIND(BOLD), "a browser goes on with <b> in the next paragraph; the parser that compares does not"},
    {"Nesting tags, paragraphs on lines which begin with <div>", KIND(BOLD), "as inline HTML"},
    {"unclosed internal link XSS (T137264)", KIND(WORDS), "text is shown as written; MediaWiki shows the fragment of a link that is none decoded"},
};

/* Options under which a case tests something else than a page's HTML, or a wiki set up as ours is not. */
static const char *const other_tests[] = {"pst", "msg", "comment", "disabled", "cat", "ill", "variant", "showtitle", "showindicators", "subpage",
                                          "extension", "property", "wgRawHtml", "wgAllowExternalImages", "local", "preload", "section",
                                          "replace", "lastsavedrevision", "wgEnableMagicLinks", "extlinks", "templates", "links", "djvu",
                                          "styletag", "wgLanguageCode", "showflags", "language", NULL};

typedef struct test_case {
    wm_slice name, wikitext, html, options, config;
    bool own_html; /* MediaWiki's, not Parsoid's */
} test_case;

typedef struct runner {
    wm_lens *lens;
    wm_site *site;
    wm_pageset *set;
    cmark_llist *extensions;
    bool verbose;
    size_t cases, comparable, agree;
    size_t differ[SHAPE_KINDS];
} runner;

/* ---- one case ---- */

static bool is_word(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static bool holds_word(wm_slice s, wm_slice word)
{
    for (size_t at = 0; (at = wm_find(s, word, at)) != WM_NONE; at++)
        if ((at == 0 || !is_word(s.data[at - 1])) && (at + word.size == s.size || !is_word(s.data[at + word.size])))
            return true;
    return false;
}

static bool is_comparable(const test_case *t)
{
    for (size_t i = 0; other_tests[i]; i++)
        if (holds_word(t->options, wm_str(other_tests[i])))
            return false;
    /* a link of a page to itself is one like others: with another title such a case is another */
    if (holds_word(t->options, WM_LIT("title")))
        return false;
    return t->wikitext.size && t->html.data && !t->config.size;
}

static unsigned kinds_of(const test_case *t)
{
    unsigned kinds = ALL_KINDS;
    for (size_t i = 0; i < sizeof declared / sizeof *declared; i++) {
        wm_slice words = wm_str(declared[i].holds);
        bool first = words.data[0] == '\n' && wm_starts_with(t->wikitext, wm_sub(words, 1, words.size));
        if (first || wm_find(t->wikitext, words, 0) != WM_NONE)
            kinds &= ~declared[i].kinds;
    }
    for (size_t i = 0; i < sizeof declared_cases / sizeof *declared_cases; i++)
        if (wm_equal(t->name, wm_str(declared_cases[i].name)))
            kinds &= ~declared_cases[i].kinds;
    return kinds;
}

static void add_html(const runner *r, wm_slice markdown, wm_buffer *out)
{
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_UNSAFE);
    for (cmark_llist *e = r->extensions; e; e = e->next)
        cmark_parser_attach_syntax_extension(parser, e->data);
    cmark_parser_feed(parser, markdown.size ? markdown.data : "", markdown.size);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_DEFAULT | CMARK_OPT_UNSAFE, r->extensions);
    wm_buffer_add_str(out, html);
    free(html);
    cmark_node_free(document);
    cmark_parser_free(parser);
}

static void tell(const test_case *t, const shape *want, const shape *got, unsigned differ, wm_slice markdown)
{
    printf("# ==== %.*s\n", WM_ARG(t->name));
    printf("%.*s\n---- markdown\n%.*s\n", WM_ARG(t->wikitext), WM_ARG(markdown));
    for (size_t k = 0; k < SHAPE_KINDS; k++)
        if (differ >> k & 1)
            printf("---- %s, wanted\n%.*s\n---- %s, got\n%.*s\n", shape_names[k], WM_ARG(wm_buffer_slice(&want->of[k])), shape_names[k],
                   WM_ARG(wm_buffer_slice(&got->of[k])));
}

static unsigned compare(const shape *want, const shape *got, unsigned kinds)
{
    unsigned differ = 0;
    for (size_t k = 0; k < SHAPE_KINDS; k++)
        if (kinds >> k & 1 && !wm_equal(wm_trim(wm_buffer_slice(&want->of[k])), wm_trim(wm_buffer_slice(&got->of[k]))))
            differ |= 1u << k;
    return differ;
}

static void run_case(runner *r, const test_case *t)
{
    r->cases++;
    unsigned kinds = is_comparable(t) ? kinds_of(t) : 0;
    if (!kinds)
        return;
    wm_buffer markdown = {0}, html = {0};
    shape want, got;
    memset(&want, 0, sizeof want);
    memset(&got, 0, sizeof got);
    wm_write_counts counts = {0};
    if (wm_lens_get(r->lens, t->wikitext, WM_NS_MAIN, WM_LIT("Parser test"), &markdown, &counts) == WM_OK) {
        add_html(r, wm_buffer_slice(&markdown), &html);
        shape_read(&got, wm_buffer_slice(&html), BASE);
    }
    shape_read(&want, t->html, BASE);
    unsigned differ = compare(&want, &got, kinds);
    r->comparable++;
    r->agree += !differ;
    for (size_t k = 0; k < SHAPE_KINDS; k++)
        r->differ[k] += differ >> k & 1;
    if (differ && r->verbose)
        tell(t, &want, &got, differ, wm_buffer_slice(&markdown));
    shape_free(&want);
    shape_free(&got);
    wm_buffer_free(&markdown);
    wm_buffer_free(&html);
}

/* ---- the file ---- */

static bool next_line(wm_slice *rest, wm_slice *line)
{
    if (!rest->size)
        return false;
    const char *end = memchr(rest->data, '\n', rest->size);
    size_t size = end ? (size_t)(end - rest->data) : rest->size;
    *line = wm_sub(*rest, 0, size);
    *rest = wm_sub(*rest, size + (end != NULL), rest->size);
    return true;
}

/* The text of a section is from its line's end to the next section's line, without the last newline. */
static void end_section(test_case *t, wm_slice name, wm_slice text)
{
    if (text.size && text.data[text.size - 1] == '\n')
        text.size--;
    if (wm_equal(name, WM_LIT("test")))
        t->name = text;
    else if (wm_equal(name, WM_LIT("wikitext")) || wm_equal(name, WM_LIT("input")))
        t->wikitext = text;
    else if (wm_equal(name, WM_LIT("options")))
        t->options = text;
    else if (wm_equal(name, WM_LIT("config")))
        t->config = text;
    else if (wm_equal(name, WM_LIT("html")) || wm_equal(name, WM_LIT("html/php")) || wm_equal(name, WM_LIT("html/*")) ||
             wm_equal(name, WM_LIT("result")))
        t->html = text;
}

static void run_file(runner *r, wm_slice file)
{
    wm_slice rest = file, line, name = WM_LIT("");
    const char *start = file.data;
    test_case t;
    memset(&t, 0, sizeof t);
    while (next_line(&rest, &line)) {
        if (!wm_starts_with(line, WM_LIT("!!")))
            continue;
        end_section(&t, name, wm_slice_of(start, (size_t)(line.data - start)));
        name = wm_trim(wm_sub(line, 2, line.size));
        start = rest.data;
        if (wm_equal(name, WM_LIT("end"))) {
            run_case(r, &t);
            memset(&t, 0, sizeof t);
            name = WM_LIT("");
        }
    }
}

/* ---- all of it ---- */

static bool begin(runner *r)
{
    wm_write_options options = {.no_header = true};
    r->site = wm_site_new();
    r->set = wm_pageset_new();
    bool good = r->site && r->set && wm_site_set_base(r->site, WM_LIT(BASE "Main_Page")) == WM_OK && wm_site_set_lang(r->site, WM_LIT("en")) == WM_OK &&
                wm_site_set_case(r->site, true) == WM_OK && wm_site_complete(r->site) == WM_OK;
    r->lens = good ? wm_lens_new(r->site, r->set, &options) : NULL;
    cmark_gfm_core_extensions_ensure_registered();
    static const char *const names[] = {"table", "strikethrough", NULL};
    for (size_t i = 0; names[i]; i++)
        r->extensions = cmark_llist_append(cmark_get_default_mem_allocator(), r->extensions, cmark_find_syntax_extension(names[i]));
    return r->lens != NULL;
}

static void end(runner *r)
{
    wm_lens_free(r->lens);
    wm_pageset_free(r->set);
    wm_site_free(r->site);
    cmark_llist_free(cmark_get_default_mem_allocator(), r->extensions);
    xmlCleanupParser();
}

static void report(const runner *r, bool whole)
{
    size_t tenths = r->comparable ? r->agree * 1000 / r->comparable : 0;
    printf("%sok 1 - %zu cases, %zu comparable, %zu agree: %zu.%zu %%\n", whole && tenths < LEAST ? "not " : "", r->cases, r->comparable, r->agree,
           tenths / 10, tenths % 10);
    for (size_t k = 0; k < SHAPE_KINDS; k++)
        printf("#   %s differ in %zu\n", shape_names[k], r->differ[k]);
}

int main(int argc, char **argv)
{
    runner r;
    memset(&r, 0, sizeof r);
    const char *given = getenv("WIKIMD_PARSER_TESTS"), *srcdir = getenv("srcdir");
    char beside[4096];
    snprintf(beside, sizeof beside, "%s/../shared/corpora/fixtures/mediawiki-core/tests__parser__parserTests.txt", srcdir ? srcdir : ".");
    int first = 1;
    if (argc > 1 && strcmp(argv[1], "-v") == 0) {
        r.verbose = true;
        first++;
    }
    wm_buffer file = {0};
    const char *path = first < argc ? argv[first] : given ? given : beside;
    if (!topic_read_file(path, &file)) {
        printf("1..0 # SKIP no parserTests.txt: WIKIMD_PARSER_TESTS may name one\n");
        return 0;
    }
    if (!begin(&r)) {
        printf("Bail out! out of memory\n");
        return 99;
    }
    printf("1..1\n");
    run_file(&r, wm_buffer_slice(&file));
    report(&r, true);
    end(&r);
    wm_buffer_free(&file);
    return 0;
}
