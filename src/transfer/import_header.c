/* import_header.c - which page the first line of a file names.
 *
 * SPDX-License-Identifier: MIT
 */
#include "transfer/import.h"

bool wm_headline_open(wm_headline *h, const wm_import *x)
{
    wm_read_options options = {.style = x->how.style, .portable_names = x->how.portable_names, .header = x->how.shown.header,
                               .keep_header = x->how.no_header};
    memset(h, 0, sizeof *h);
    h->reader = wm_markdown_reader_new(x->site, &options);
    return h->reader != NULL;
}

void wm_headline_close(wm_headline *h)
{
    wm_markdown_reader_free(h->reader);
    wm_doc_free(&h->doc);
    memset(h, 0, sizeof *h);
}

wm_status wm_headline_read(wm_headline *h, wm_slice markdown)
{
    wm_read_info info;
    const char *newline = markdown.size ? memchr(markdown.data, '\n', markdown.size) : NULL;
    size_t front = wm_starts_with(markdown, WM_LIT("---\n")) ? wm_find(markdown, WM_LIT("\n---"), 4) : WM_NONE;
    if (front != WM_NONE)
        newline = memchr(markdown.data + front + 1, '\n', markdown.size - front - 1);
    h->line = newline ? wm_sub(markdown, 0, (size_t)(newline - markdown.data) + 1) : markdown;
    memset(&info, 0, sizeof info);
    wm_status status = wm_read_markdown(h->reader, &h->doc, h->line, WM_NS_MAIN, WM_LIT("X"), &info);
    h->title = info.has_header ? info.title : WM_LIT("");
    h->url = info.has_header ? info.url : WM_LIT("");
    return status;
}
