/* page.c - any bytes are a page: they parse to a sound tree and print.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"
#include "lens/lens.h"

const char fuzz_seeds[] = "page";

/* No line ends in white space, and what is printed is UTF-8. */
static void check_markdown(wm_slice markdown)
{
    must(wm_utf8_valid_prefix(markdown) == markdown.size, "the Markdown is UTF-8");
    for (size_t i = 1; i <= markdown.size; i++)
        if (i == markdown.size || markdown.data[i] == '\n')
            must(markdown.data[i - 1] != ' ' && markdown.data[i - 1] != '\t', "no line ends in a space");
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static wm_site *site;
    if (!site)
        site = fuzz_site();
    wm_write_options options = {.style = WM_STYLE_CLASSIC};
    wm_slice source = wm_slice_of((const char *)data, size);
    wm_doc doc = {0};
    wm_buffer out = {0};
    wm_error error = WM_ERROR_INIT;
    wm_parser *parser = wm_parser_new(site);
    wm_writer *writer = wm_writer_new(site, NULL, &options);
    must(parser && writer, "there is memory");
    must(wm_get(parser, writer, &doc, source, WM_NS_MAIN, WM_LIT("T"), &out, NULL) == WM_OK, "any bytes convert");
    wm_status status = wm_doc_check(&doc, &error);
    must(status == WM_OK, error.message ? error.message : "the tree is sound");
    check_markdown(wm_buffer_slice(&out));
    wm_writer_free(writer);
    wm_parser_free(parser);
    wm_doc_free(&doc);
    wm_buffer_free(&out);
    return 0;
}
