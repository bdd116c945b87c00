/* href.c - what leads from a tag to another page of the tree, as a tool wants it.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/style.h"

static const char relref[] = "{{< relref `", relref_end[] = "` >}}";

/* Where the path ends: before the #. */
static size_t path_size(wm_slice address)
{
    size_t hash = wm_find(address, WM_LIT("#"), 0);
    return hash == WM_NONE ? address.size : hash;
}

void md_href(md_hrefs kind, wm_slice address, wm_buffer *out)
{
    size_t end = path_size(address);
    wm_slice path = wm_sub(address, 0, end), rest = wm_sub(address, end, address.size);
    bool page = wm_ends_with(path, WM_LIT(".md")) && !memchr(address.data, '`', address.size) && !memchr(address.data, '"', address.size);
    wm_slice name = wm_sub(path, 0, page ? path.size - 3 : path.size);
    if (!page || kind == MD_HREFS_FILES || kind == MD_HREFS_MARKDOWN) {
        wm_buffer_add_slice(out, address);
    } else if (kind == MD_HREFS_PAGES) {
        wm_buffer_add_format(out, "%.*s.html%.*s", WM_ARG(name), WM_ARG(rest));
    } else if (kind == MD_HREFS_DIRECTORIES) {
        wm_buffer_add_format(out, "../%.*s/%.*s", WM_ARG(name), WM_ARG(rest));
    } else {
        wm_buffer_add_format(out, "%s%.*s%s", relref, WM_ARG(address), relref_end);
    }
}

bool md_href_back(md_hrefs kind, wm_slice href, wm_buffer *out)
{
    size_t end = path_size(href);
    wm_slice path = wm_sub(href, 0, end), rest = wm_sub(href, end, href.size);
    if (kind == MD_HREFS_PAGES && wm_ends_with(path, WM_LIT(".html")) && wm_starts_with(path, WM_LIT("../"))) {
        wm_buffer_add_format(out, "%.*s.md%.*s", (int)(path.size - 5), path.data, WM_ARG(rest));
        return true;
    }
    if (kind == MD_HREFS_DIRECTORIES && wm_ends_with(path, WM_LIT("/")) && wm_starts_with(path, WM_LIT("../../"))) {
        wm_buffer_add_format(out, "%.*s.md%.*s", (int)(path.size - 4), path.data + 3, WM_ARG(rest));
        return true;
    }
    if (kind != MD_HREFS_RELREF || !wm_starts_with(href, wm_str(relref)) || !wm_ends_with(href, wm_str(relref_end)))
        return false;
    wm_buffer_add_slice(out, wm_sub(href, sizeof relref - 1, href.size - (sizeof relref_end - 1)));
    return true;
}
