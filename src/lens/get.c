/* get.c - the forward direction of the lens.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/lens.h"

wm_status wm_get(wm_parser *parser, wm_writer *writer, wm_doc *doc, wm_slice source, int ns,
                 wm_slice title, wm_buffer *out, wm_write_counts *counts)
{
    wm_status status = wm_parse(parser, doc, source, ns, title);
    if (status != WM_OK)
        return status;
    size_t before = out->size;
    status = wm_write_markdown(writer, doc, ns, title, out, counts);
    if (status != WM_OK)
        out->size = before;
    return status;
}
