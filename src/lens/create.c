/* create.c - wikitext for Markdown that has no base.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/lens_private.h"

/* Where the printer's warnings are, told by lines. */
typedef struct place {
    wm_lens *lens;
    wm_slice markdown;
    size_t at, line; /* of the last one */
} place;

static void tell_of_reading(void *user, size_t line, const char *message)
{
    wm_lens *lens = user;
    if (lens->warning)
        lens->warning(lens->warning_user, line, message);
}

static void tell_of_printing(void *user, wm_span span, const char *message)
{
    place *p = user;
    if (!p->lens->warning)
        return;
    size_t to = span.start < p->markdown.size ? span.start : p->markdown.size;
    if (to < p->at) {
        p->at = 0;
        p->line = 1;
    }
    for (; p->at < to; p->at++)
        p->line += p->markdown.data[p->at] == '\n';
    p->lens->warning(p->lens->warning_user, p->line, message);
}

wm_status lens_print_created(wm_lens *lens, wm_slice markdown, int ns, wm_slice title, wm_buffer *out)
{
    size_t before = out->size;
    place p = {.lens = lens, .markdown = markdown, .line = 1};
    wm_markdown_reader_set_warning(lens->reader, tell_of_reading, lens);
    wm_status status = wm_read_markdown(lens->reader, &lens->read, markdown, ns, title, NULL);
    if (status != WM_OK)
        return status;
    wm_printer_set_warning(lens->printer, tell_of_printing, &p);
    status = wm_print_wikitext(lens->printer, &lens->read, ns, title, out);
    wm_printer_set_warning(lens->printer, NULL, NULL);
    if (status != WM_OK)
        out->size = before;
    return status;
}

/* What is read back says where it differs, once: what reading it says is known. */
wm_status wm_lens_create(wm_lens *lens, wm_slice markdown, int ns, wm_slice title, wm_buffer *out)
{
    size_t before = out->size;
    wm_status status = lens_print_created(lens, markdown, ns, title, out);
    if (status == WM_OK && out->failed)
        status = WM_NO_MEMORY;
    wm_markdown_reader_set_warning(lens->reader, NULL, NULL);
    if (status == WM_OK)
        status = lens_check_created(lens, markdown, wm_sub(wm_buffer_slice(out), before, out->size), ns, title);
    if (status == WM_OK)
        lens_create_stub(lens, markdown, before, out);
    if (status != WM_OK && status != WM_DIFFERS)
        out->size = before;
    return status;
}
