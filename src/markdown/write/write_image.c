/* write_image.c - images as <img>, which says what ![]() cannot: their size, and besides a caption what stands for them.
 *
 * SPDX-License-Identifier: MIT
 *
 * Where an image leads is said by a link around it, [<img />](there). alt= is the caption where there is no other, as the
 * words of ![]() are; of an image with both the caption is its title.
 */
#include "markdown/write/write_private.h"

bool write_is_html_image(const wm_writer *w, const wm_node *n)
{
    return w->options.shown.image_html && w->style->plain_links && n->type == WM_NODE_IMAGE &&
           (n->u.link.look || (n->u.link.alt.size && n->first));
}

static void add_escaped(wm_buffer *out, wm_slice s)
{
    for (size_t i = 0; i < s.size; i++) {
        const char *entity = s.data[i] == '&' ? "&amp;" : s.data[i] == '<' ? "&lt;" : s.data[i] == '>' ? "&gt;" : s.data[i] == '"' ? "&quot;"
                             : s.data[i] == '|' ? "&#124;" : s.data[i] == '\n' ? " " : NULL;
        if (entity)
            wm_buffer_add_str(out, entity);
        else
            wm_buffer_add_char(out, s.data[i]);
    }
}

void write_attribute(wm_buffer *out, const char *name, wm_slice value)
{
    wm_buffer_add_format(out, " %s=\"", name);
    add_escaped(out, value);
    wm_buffer_add_char(out, '"');
}

void write_image_tag(wm_writer *w, const wm_node *n, bool caption, wm_buffer *out)
{
    const wm_image_look *look = n->u.link.look;
    wm_slice alt = n->u.link.alt;
    wm_buffer_begin(&w->address, &w->failed);
    write_image_url(w, n, &w->address);
    wm_buffer_add_str(out, "<img");
    write_attribute(out, "src", wm_buffer_slice(&w->address));
    wm_buffer_begin(&w->scratch, &w->failed);
    if (caption)
        wm_node_words(n, &w->scratch, &w->counts.spans_flattened);
    wm_slice words = wm_trim(wm_buffer_slice(&w->scratch));
    write_attribute(out, "alt", alt.size ? alt : words.size ? words : n->u.link.title.text);
    if (alt.size && words.size)
        write_attribute(out, "title", words);
    if (look && look->width)
        wm_buffer_add_format(out, " width=\"%u\"", (unsigned)look->width);
    if (look && look->height)
        wm_buffer_add_format(out, " height=\"%u\"", (unsigned)look->height);
    wm_buffer_add_str(out, " />");
}

/* Where the image leads, as an address. False when it is no page and no address. */
static bool add_target(wm_writer *w, wm_slice target, wm_buffer *out)
{
    if (wm_starts_with(target, WM_LIT("//")) || wm_starts_with(target, WM_LIT("mailto:")) || wm_find(target, WM_LIT("://"), 0) != WM_NONE) {
        write_url_escaped(out, target, false, false);
        return true;
    }
    wm_node link = {.type = WM_NODE_WIKILINK};
    wm_title title;
    link.u.link.typed = target;
    if (!wm_title_parse(w->site, &w->normal.arena, target, WM_NS_MAIN, &link.u.link.title))
        return false;
    link.u.link.kind = link.u.link.title.interwiki.size ? WM_LINK_INTERWIKI : WM_LINK_PAGE;
    write_link_url(w, &link, wm_link_leads_inside(&link, w->set, w->style->redirects, &title), out);
    return true;
}

void write_image_html(wm_writer *w, const wm_node *n, bool caption)
{
    wm_buffer *out = w->line.out;
    wm_slice target = n->u.link.look ? n->u.link.look->target : WM_LIT("");
    wm_buffer address = {0};
    bool leads = target.size && add_target(w, target, &address);
    w->counts.images++;
    write_line_raw(w, leads ? WM_LIT("[") : WM_LIT(""));
    write_image_tag(w, n, caption, out);
    if (leads)
        wm_buffer_add_format(out, "](%.*s)", WM_ARG(wm_buffer_slice(&address)));
    w->failed |= address.failed;
    w->line.spaced = false;
    wm_buffer_free(&address);
}
