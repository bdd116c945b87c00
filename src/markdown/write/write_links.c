/* write_links.c - links, files and addresses.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/write/write_private.h"

/* Bytes of a URL that may have to be written in another way. Of those beyond ASCII, the ones that can begin a
 * character that is white space. */
#define EIGHT(at) \
    [at] = 1, [at + 1] = 1, [at + 2] = 1, [at + 3] = 1, [at + 4] = 1, [at + 5] = 1, [at + 6] = 1, [at + 7] = 1
static const uint8_t url_special[256] = {EIGHT(0), EIGHT(8), EIGHT(16), EIGHT(24), [' '] = 1, ['('] = 1, [')'] = 1, ['<'] = 1,
                                         ['>'] = 1, ['\\'] = 1, ['`'] = 1, ['%'] = 1, ['?'] = 1, ['&'] = 1, [0x7f] = 1,
                                         [0xc2] = 1, [0xe1] = 1, [0xe2] = 1, [0xe3] = 1};
#undef EIGHT

/* Whether white space beyond ASCII may begin so: U+0085, U+00A0, U+1680, U+180E,
 * U+2000 to U+206F, U+3000. */
static bool may_be_space(unsigned char c, unsigned char next)
{
    return (c == 0xc2 && (next == 0x85 || next == 0xa0)) || (c == 0xe1 && (next == 0x9a || next == 0xa0)) ||
           (c == 0xe2 && (next == 0x80 || next == 0x81)) || (c == 0xe3 && next == 0x80);
}

/* Whether the & at the beginning of s would be read as a character. */
static bool is_reference(wm_slice s)
{
    size_t end = 1;
    if (s.size < 2 || (s.data[1] | 0x20) < 'a' || (s.data[1] | 0x20) > 'z')
        return false;
    while (end < s.size && end < 34 && (((s.data[end] | 0x20) >= 'a' && (s.data[end] | 0x20) <= 'z') ||
                                        (s.data[end] >= '0' && s.data[end] <= '9')))
        end++;
    return end < s.size && s.data[end] == ';';
}

/* The part of a URL that stands between ( and ). title: white space becomes _
 * and % is encoded; relative: ? is encoded too. */
void write_url_escaped(wm_buffer *out, wm_slice s, bool title, bool relative)
{
    static const char hex[] = "0123456789ABCDEF";
    size_t from = 0;
    for (size_t i = 0; i < s.size;) {
        unsigned char c = (unsigned char)s.data[i];
        if (!url_special[c]) {
            i++;
            continue;
        }
        size_t n = 1;
        bool space = c == ' ';
        if (c >= 0x80) {
            space = title && i + 1 < s.size && may_be_space(c, (unsigned char)s.data[i + 1]) &&
                    wm_is_space(wm_utf8_decode(wm_sub(s, i, s.size), &n));
            if (!space) {
                i += n;
                continue;
            }
        }
        bool mark = c == '(' || c == ')' || c == '<' || c == '>' || c == '\\' || c == '`' ||
            (c == '&' && is_reference(wm_sub(s, i, s.size)));
        bool encode = c < 0x20 || c == 0x7f || (title && c == '%') || (relative && c == '?') || (space && !title);
        if (!mark && !encode && !space) {
            i += n;
            continue;
        }
        wm_buffer_add(out, s.data + from, i - from);
        if (space && title) {
            if (!(out->size && out->data[out->size - 1] == '_' && i > 0))
                wm_buffer_add_char(out, '_');
        } else if (encode) {
            wm_buffer_add_char(out, '%');
            wm_buffer_add_char(out, hex[c >> 4]);
            wm_buffer_add_char(out, hex[c & 15]);
        } else {
            wm_buffer_add_char(out, '\\');
            wm_buffer_add_char(out, (char)c);
        }
        i += n;
        from = i;
    }
    if (from < s.size)
        wm_buffer_add(out, s.data + from, s.size - from);
}

void write_url_encoded(wm_buffer *out, wm_slice s)
{
    static const uint8_t marks[256] = {['"'] = 1, ['['] = 1, [']'] = 1, ['{'] = 1, ['}'] = 1, ['|'] = 1, ['^'] = 1, ['*'] = 1, ['+'] = 1};
    static const char hex[] = "0123456789ABCDEF";
    size_t from = 0;
    for (size_t i = 0, n = 1; i < s.size; i += n) {
        unsigned char c = (unsigned char)s.data[i];
        n = 1;
        if (!url_special[c] && !marks[c])
            continue;
        bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (c >= 0x80) {
            space = i + 1 < s.size && may_be_space(c, (unsigned char)s.data[i + 1]) &&
                    wm_is_space(wm_utf8_decode(wm_sub(s, i, s.size), &n));
            if (!space)
                continue;
        }
        wm_buffer_add(out, s.data + from, i - from);
        from = i + n;
        if (!space)
            wm_buffer_add(out, (const char[]){'%', hex[c >> 4], hex[c & 15]}, 3);
        else if (!(out->size && out->data[out->size - 1] == '_' && i > 0))
            wm_buffer_add_char(out, '_');
    }
    if (from < s.size)
        wm_buffer_add(out, s.data + from, s.size - from);
}

void write_page_address(const wm_writer *w, wm_slice title, wm_buffer *out)
{
    if (w->style->plain_links) {
        write_url_encoded(out, title);
        return;
    }
    wm_slice base = wm_site_page_base(w->site);
    bool query = wm_site_title_in_query(base) == base.size;
    size_t from = 0;
    for (size_t i = 0; query && i < title.size; i++) {
        char c = title.data[i];
        if (c != '&' && c != '+')
            continue;
        write_url_escaped(out, wm_sub(title, from, i), true, false);
        wm_buffer_add_str(out, c == '&' ? "%26" : "%2B");
        from = i + 1;
    }
    write_url_escaped(out, wm_sub(title, from, title.size), true, false);
}

/* A part of a relative address. */
static void add_name(const wm_writer *w, wm_slice name, wm_buffer *out)
{
    if (w->style->plain_links)
        write_url_encoded(out, name);
    else
        write_url_escaped(out, name, true, true);
}

bool write_link_url(wm_writer *w, const wm_node *n, bool inside, wm_buffer *out)
{
    wm_title to = n->u.link.title, *t = &to;
    wm_slice typed = n->u.link.typed;
    if (typed.size && typed.data[0] == '#') {
        wm_buffer_add_char(out, '#');
        if (w->style->plain_links)
            write_section(w, wm_sub(typed, 1, typed.size), true, out);
        else
            add_name(w, wm_sub(typed, 1, typed.size), out);
        return true;
    }
    if (!inside || w->options.body_only) {
        wm_buffer_add_slice(out, wm_site_page_base(w->site));
        write_page_address(w, typed, out);
        return false;
    }
    if (w->style->redirects)
        wm_pageset_follow(w->set, t);
    wm_buffer_add_str(out, wm_site_shard_dirs(w->site) ? "../../" : "../");
    wm_buffer_begin(&w->url, &w->failed);
    wm_file_name(w->site, t->ns, t->text, w->options.portable_names, &w->url);
    add_name(w, wm_buffer_slice(&w->url), out);
    if (t->fragment.data) {
        wm_buffer_add_char(out, '#');
        if (w->style->plain_links)
            write_section(w, t->fragment, t->ns == w->ns && wm_equal(t->text, w->title), out);
        else
            add_name(w, t->fragment, out);
    }
    return true;
}

/* Whether the tool would stop at the address, were it Markdown's. */
static bool needs_tag(const wm_writer *w, wm_slice url)
{
    return w->style->flavor.checks_urls && !md_is_url(url);
}

static void open_tag(wm_writer *w, wm_slice url)
{
    write_line_raw(w, WM_LIT("<a"));
    write_attribute(w->line.out, "href", url);
    wm_buffer_add_char(w->line.out, '>');
    w->label_start = w->line.out->size;
}

/* Of a link to a page of the wiki. */
static void open_page_tag(wm_writer *w, const wm_normal_item *item)
{
    wm_buffer_begin(&w->address, &w->failed);
    wm_buffer_begin(&w->scratch, &w->failed);
    if (write_link_url(w, item->node, item->flags & WM_NORMAL_INSIDE, &w->address) && w->style->flavor.hrefs)
        md_href(w->style->flavor.hrefs, wm_buffer_slice(&w->address), &w->scratch);
    if (!wm_starts_with(wm_buffer_slice(&w->scratch), WM_LIT("{{"))) {
        open_tag(w, wm_buffer_slice(w->scratch.size ? &w->scratch : &w->address));
        return;
    }
    write_line_raw(w, WM_LIT("<a href=\"")); /* the tool takes it before it is HTML */
    write_line_raw(w, wm_buffer_slice(&w->scratch));
    write_line_raw(w, WM_LIT("\">"));
    w->label_start = w->line.out->size;
}

static bool is_tag(const wm_writer *w, const wm_normal_item *item)
{
    return write_needs_tag(w, item) || (item->type == WM_NODE_EXTERNAL_LINK && needs_tag(w, item->node->u.external.url));
}

void write_link_open(wm_writer *w, const wm_normal_item *item)
{
    if (item->type != WM_NODE_IMAGE && is_tag(w, item)) {
        if (item->type == WM_NODE_EXTERNAL_LINK)
            open_tag(w, item->node->u.external.url);
        else
            open_page_tag(w, item);
        w->line.spaced = true;
        return;
    }
    write_line_raw(w, w->style->plain_links && item->type == WM_NODE_IMAGE ? WM_LIT("![") : WM_LIT("["));
    w->label_start = w->line.out->size;
    w->line.spaced = w->line.in_link = true;
}

/* Ends a label: "](" or the tag. Returns whether a space stood at its end, in a line of code: the caller writes it
 * behind the link. */
static bool close_label(wm_writer *w, wm_slice end)
{
    line *l = &w->line;
    bool spaced = false;
    while (l->code && l->out->size > w->label_start && l->out->data[l->out->size - 1] == ' ') {
        l->out->size--;
        spaced = true;
    }
    l->spaced = l->in_link = false;
    write_line_raw(w, end);
    return spaced;
}

/* In a cell a | would end it. */
static void escape_pipes(wm_writer *w, size_t at)
{
    wm_buffer *b = w->line.out;
    for (size_t i = at; w->line.in_cell && i < b->size; i++)
        if (b->data[i] == '|') {
            wm_buffer_add_char(b, '\0');
            memmove(b->data + i + 1, b->data + i, b->size - 1 - i);
            b->data[i++] = '\\';
        }
}

void write_wikilink_close(wm_writer *w, const wm_normal_item *item)
{
    line *l = &w->line;
    bool tag = is_tag(w, &w->normal.items[item->other]), spaced = close_label(w, tag ? WM_LIT("</a>") : WM_LIT("]("));
    size_t at = l->out->size;
    bool relative = write_link_url(w, item->node, item->flags & WM_NORMAL_INSIDE, l->out);
    if (tag) {
        l->out->size = at;
    } else {
        escape_pipes(w, at);
        wm_buffer_add_str(l->out, w->style->plain_links ? ")" : " \"wikilink\")");
    }
    if (relative)
        w->counts.links_inside++;
    else
        w->counts.links_outside++;
    if (spaced)
        write_line_space(w);
}

void write_image_url(wm_writer *w, const wm_node *n, wm_buffer *out)
{
    if (w->options.shown.media) {
        wm_buffer_add_str(out, wm_site_shard_dirs(w->site) ? "../../" : "../");
        write_url_encoded(out, wm_str(w->options.shown.media));
        wm_buffer_add_char(out, '/');
        write_url_encoded(out, n->u.link.title.text);
        return;
    }
    wm_buffer_add_slice(out, wm_site_page_base(w->site));
    wm_buffer_add_str(out, w->style->plain_links ? "Special:Redirect/file/" : "File:");
    write_page_address(w, n->u.link.title.text, out);
}

void wm_write_page_url(wm_writer *w, int ns, wm_slice title, wm_buffer *out)
{
    wm_buffer_begin(&w->url, &w->failed);
    wm_title_full(w->site, ns, title, &w->url);
    wm_buffer_add_slice(out, wm_site_page_base(w->site));
    write_url_encoded(out, wm_buffer_slice(&w->url));
    out->failed |= w->url.failed;
}

void wm_write_destination(wm_writer *w, const wm_node *n, wm_buffer *out)
{
    wm_title title;
    if (n->type == WM_NODE_IMAGE)
        write_image_url(w, n, out);
    else
        write_link_url(w, n, wm_link_leads_inside(n, w->set, w->style->redirects, &title), out);
}

/* The words of the caption as a link's title. */
static void caption_title(wm_writer *w, const wm_node *n)
{
    wm_buffer *b = w->line.out;
    wm_buffer_add_str(b, " \"fig:");
    wm_buffer_begin(&w->scratch, &w->failed);
    wm_node_words(n, &w->scratch, &w->counts.spans_flattened);
    wm_slice s = wm_trim(wm_buffer_slice(&w->scratch));
    if (!s.size)
        s = n->u.link.title.text;
    bool spaced = false;
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i], next = i + 1 < s.size ? (char)(s.data[i + 1] | 0x20) : '\0';
        if (c == ' ' || (c >= '\t' && c <= '\r')) {
            if (!spaced)
                wm_buffer_add_char(b, ' ');
            spaced = true;
            continue;
        }
        spaced = false;
        if (c == '"' || c == '\\' || (c == '&' && next >= 'a' && next <= 'z') || (c == '|' && w->line.in_cell))
            wm_buffer_add_char(b, '\\');
        wm_buffer_add_char(b, c);
    }
    wm_buffer_add_str(b, "\")");
}

void write_image_close(wm_writer *w, const wm_node *n)
{
    w->counts.images++;
    bool spaced = close_label(w, WM_LIT("]("));
    write_image_url(w, n, w->line.out);
    if (w->style->plain_links)
        wm_buffer_add_char(w->line.out, ')');
    else
        caption_title(w, n);
    if (spaced)
        write_line_space(w);
}

static void add_external(wm_writer *w, wm_slice url)
{
    size_t at = w->line.out->size;
    write_url_escaped(w->line.out, url, false, false);
    escape_pipes(w, at);
}

void write_external_close(wm_writer *w, const wm_normal_item *item)
{
    const wm_node *n = item->node;
    bool tag = is_tag(w, &w->normal.items[item->other]), spaced = close_label(w, tag ? WM_LIT("</a>") : WM_LIT("]("));
    if (!tag) {
        add_external(w, n->u.external.url);
        wm_buffer_add_char(w->line.out, ')');
    }
    w->counts.external_links++;
    if (spaced)
        write_line_space(w);
}

static bool is_autolink(wm_slice u)
{
    size_t colon = 0;
    while (colon < u.size && u.data[colon] != ':')
        colon++;
    if (colon < 2 || colon > 32 || colon == u.size)
        return false;
    for (size_t i = 0; i < u.size; i++) {
        unsigned char c = (unsigned char)u.data[i];
        if (c <= 0x20 || c == 0x7f || c == '<' || c == '>' || (c == '&' && is_reference(wm_sub(u, i, u.size))))
            return false;
    }
    return true;
}

void write_autolink(wm_writer *w, wm_slice u)
{
    w->counts.external_links++;
    if (needs_tag(w, u)) {
        open_tag(w, u);
        write_line_text(w, u);
        write_line_raw(w, WM_LIT("</a>"));
        return;
    }
    if (!is_autolink(u) || (w->line.in_cell && memchr(u.data, '|', u.size))) {
        write_line_raw(w, WM_LIT("["));
        w->line.in_link = true;
        write_line_text(w, u);
        w->line.in_link = false;
        write_line_raw(w, WM_LIT("]("));
        add_external(w, u);
        write_line_raw(w, WM_LIT(")"));
        return;
    }
    write_line_raw(w, WM_LIT("<"));
    write_line_raw(w, u);
    write_line_raw(w, WM_LIT(">"));
}
