/* href.c - what leads from a tag to another page of the tree, as a tool wants it, and what is an address to it at all.
 *
 * SPDX-License-Identifier: MIT
 */
#include <arpa/inet.h>

#include "markdown/foreign.h"
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

/* ---- URLs ------------------------------------------------------------------ */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Nothing, or a number that a port can have. */
static bool is_port(wm_slice s)
{
    unsigned port = 0;
    for (size_t i = 0; i < s.size; i++) {
        if (!is_digit(s.data[i]) || port > 6553)
            return false;
        port = port * 10 + (unsigned)(s.data[i] - '0');
    }
    return port <= 65535;
}

/* An address of numbers, in a form that nobody reads in another way. */
static bool is_ip(int family, wm_slice s)
{
    char text[INET6_ADDRSTRLEN] = "";
    struct in6_addr read;
    if (s.size >= sizeof text)
        return false;
    memcpy(text, s.data, s.size);
    return inet_pton(family, text, &read) == 1;
}

/* A name in ASCII. What is encoded, or beyond ASCII, is one by rules that change: it may be none. */
static bool is_host(wm_slice s)
{
    size_t last = s.size;
    for (size_t i = 0; i < s.size; i++)
        if (s.data[i] <= ' ' || s.data[i] > '~' || md_is_in("#%/:<>?@[\\]^|", s.data[i]))
            return false;
    while (last && s.data[last - 1] != '.')
        last--;
    if (!s.size || wm_find(s, WM_LIT("xn--"), 0) != WM_NONE || wm_find(s, WM_LIT("XN--"), 0) != WM_NONE)
        return false;
    return last < s.size && is_digit(s.data[last]) ? is_ip(AF_INET, s) : true;
}

bool md_is_url(wm_slice address)
{
    size_t at = wm_find(address, WM_LIT("//"), 0), end, port;
    if (at == WM_NONE || (at && address.data[at - 1] != ':'))
        return true; /* mailto:x */
    for (end = at += 2; end < address.size && !md_is_in("/?#", address.data[end]); end++)
        at = address.data[end] == '@' ? end + 1 : at;
    for (port = end; port > at && is_digit(address.data[port - 1]);)
        port--;
    wm_slice host = wm_sub(address, at, end);
    if (port > at && address.data[port - 1] == ':') {
        host = wm_sub(address, at, port - 1);
        if (!is_port(wm_sub(address, port, end)))
            return false;
    }
    if (host.size > 2 && host.data[0] == '[' && host.data[host.size - 1] == ']')
        return is_ip(AF_INET6, wm_sub(host, 1, host.size - 1));
    return is_host(host);
}
