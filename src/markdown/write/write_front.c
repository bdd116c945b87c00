/* write_front.c - YAML front matter: what is known of a page, and its categories.
 *
 * SPDX-License-Identifier: MIT
 *
 * Flat: a key a line, and a list of names. Every value is a text or a number for any reader of YAML 1.1 or 1.2: what
 * could be taken for something else, as "no", "1990s" and "a: b", is quoted.
 */
#include <stdlib.h>

#include "markdown/write/write_private.h"

/* Words that some readers of YAML take for a truth value or for nothing. */
static const char *const yaml_words[] = {"y", "n", "yes", "no", "true", "false", "on", "off", "null", "inf", "nan", NULL};

static bool is_letter(unsigned char c)
{
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c >= 0x80;
}

/* Whether the value may stand without quotes. */
static bool is_plain(wm_slice s)
{
    if (!s.size || !is_letter((unsigned char)s.data[0]) || s.data[s.size - 1] == ' ')
        return false;
    for (size_t i = 0, n = 1; i < s.size; i += n) {
        uint32_t c = wm_utf8_decode(wm_sub(s, i, s.size), &n);
        bool good = c < 0x80 ? is_letter((unsigned char)c) || (c >= '0' && c <= '9') || (c == ' ' || c == '_' || c == '-' || c == '.' || c == '(' || c == ')' || c == '+' || c == '/')
                             : !wm_is_space(c) && c > 0x9f && c != 0xfeff && c != 0xfffd;
        if (!good)
            return false;
    }
    for (size_t i = 0; yaml_words[i]; i++)
        if (wm_equal_nocase(s, wm_str(yaml_words[i])))
            return false;
    return true;
}

static void add_value(wm_buffer *out, wm_slice s)
{
    if (is_plain(s)) {
        wm_buffer_add_slice(out, s);
        return;
    }
    wm_buffer_add_char(out, '"');
    for (size_t i = 0, n = 1; i < s.size; i += n) {
        uint32_t c = wm_utf8_decode(wm_sub(s, i, s.size), &n);
        if (c == '"' || c == '\\')
            wm_buffer_add_format(out, "\\%c", (char)c);
        else if (c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029 || c == 0xfeff)
            wm_buffer_add_format(out, "\\u%04x", (unsigned)c);
        else
            wm_buffer_add_slice(out, wm_sub(s, i, i + n));
    }
    wm_buffer_add_char(out, '"');
}

/* A page has ten of them: printf would be a twentieth of the time of a short one. */
static void begin_key(wm_writer *w, const char *key)
{
    wm_buffer_add_str(w->out, key);
    wm_buffer_add_str(w->out, ": ");
}

static void add_key(wm_writer *w, const char *key, wm_slice value)
{
    if (!value.size)
        return;
    begin_key(w, key);
    add_value(w->out, value);
    wm_buffer_add_char(w->out, '\n');
}

static void add_number(wm_writer *w, const char *key, int64_t value)
{
    char digits[24];
    size_t at = sizeof digits;
    digits[--at] = '\n';
    for (int64_t n = value; n > 0; n /= 10)
        digits[--at] = (char)('0' + n % 10);
    if (value <= 0)
        return;
    begin_key(w, key);
    wm_buffer_add(w->out, digits + at, sizeof digits - at);
}

/* A tag of Obsidian's holds no spaces. */
static void add_category(wm_writer *w, wm_slice name)
{
    wm_buffer_begin(&w->url, &w->failed);
    for (size_t i = 0; w->style->flavor.paths && i < name.size; i++)
        wm_buffer_add_char(&w->url, name.data[i] == ' ' ? '_' : name.data[i]);
    add_value(w->out, w->style->flavor.paths ? wm_buffer_slice(&w->url) : name);
}

/* Categories are the last thing in the normal form before the notes: they are looked for from its end. */
static void add_categories(wm_writer *w)
{
    const wm_normal *n = &w->normal;
    size_t at = 0;
    while (at < n->count && !(n->items[at].flags & WM_NORMAL_MEMBERS))
        at = wm_normal_skip(n, at);
    if (at == n->count)
        return;
    wm_buffer_add_str(w->out, md_categories_key(w->style));
    wm_buffer_add_str(w->out, ":\n");
    for (size_t i = at + 1; i < n->items[at].other; i++) {
        wm_buffer_add_str(w->out, "  - ");
        add_category(w, n->items[i].node->u.link.title.text);
        wm_buffer_add_char(w->out, '\n');
        w->counts.categories++;
    }
}

static int compare_names(const void *a, const void *b)
{
    return wm_compare(*(const wm_slice *)a, *(const wm_slice *)b);
}

size_t wm_write_aliases(wm_writer *w, int ns, wm_slice title, const wm_slice **names)
{
    wm_page_name alias;
    uint64_t place = 0;
    size_t count = 0, n = 0;
    *names = NULL;
    while (w->set && wm_pageset_next_alias(w->set, ns, title, &place, &alias))
        count++;
    wm_slice *all = count ? wm_arena_alloc(&w->normal.arena, count * sizeof *all) : NULL;
    if (!all) {
        w->failed |= count != 0;
        return 0;
    }
    for (place = 0; n < count && wm_pageset_next_alias(w->set, ns, title, &place, &alias);) {
        wm_buffer_begin(&w->url, &w->failed);
        wm_title_full(w->site, alias.ns, alias.text, &w->url);
        all[n++] = wm_arena_copy(&w->normal.arena, wm_buffer_slice(&w->url));
    }
    w->failed |= w->normal.arena.failed;
    qsort(all, n, sizeof *all, compare_names);
    *names = all;
    return n;
}

static void add_aliases(wm_writer *w)
{
    const wm_slice *names;
    bool stub = w->page.facts && w->page.facts->redirect.size;
    size_t count = w->style->redirects && !stub ? wm_write_aliases(w, w->ns, w->title, &names) : 0;
    if (count)
        wm_buffer_add_str(w->out, "aliases:\n");
    for (size_t i = 0; i < count; i++) {
        wm_buffer_add_str(w->out, "  - ");
        add_value(w->out, names[i]);
        wm_buffer_add_char(w->out, '\n');
    }
}

/* A file's name with a % in it is no address: servers would read it as another one. */
static void add_slug(wm_writer *w)
{
    if (!w->style->flavor.slugs || !(memchr(w->title.data, '/', w->title.size) || w->title.data[0] == '.'))
        return;
    wm_buffer_begin(&w->url, &w->failed);
    for (size_t i = 0; i < w->title.size; i++)
        wm_buffer_add_char(&w->url, w->title.data[i] == ' ' ? '_' : w->title.data[i]);
    add_key(w, "slug", wm_buffer_slice(&w->url));
}

static void add_url(wm_writer *w, wm_slice title)
{
    wm_slice base = wm_site_page_base(w->site);
    if (!base.size)
        return;
    wm_buffer_begin(&w->url, &w->failed);
    wm_buffer_add_slice(&w->url, base);
    write_page_address(w, title, &w->url);
    begin_key(w, md_url_key(w->style));
    wm_buffer_add_slice(w->out, wm_buffer_slice(&w->url));
    wm_buffer_add_char(w->out, '\n');
}

void write_front(wm_writer *w)
{
    if (w->options.no_header)
        return;
    wm_buffer_begin(&w->scratch, &w->failed);
    wm_title_full(w->site, w->ns, w->title, &w->scratch);
    wm_slice title = wm_buffer_slice(&w->scratch);
    wm_buffer_add_str(w->out, "---\n");
    add_key(w, "title", title);
    if (w->ns != WM_NS_MAIN)
        add_key(w, "namespace", wm_site_namespace_directory(w->site, w->ns));
    add_slug(w);
    add_key(w, "wiki", wm_site_dbname(w->site));
    if (w->page.facts) {
        add_number(w, "page_id", w->page.facts->page_id);
        add_number(w, "revision", w->page.facts->revision);
        if (w->page.facts->timestamp.size) {
            begin_key(w, md_timestamp_key(w->style));
            wm_buffer_add_slice(w->out, w->page.facts->timestamp);
            wm_buffer_add_char(w->out, '\n');
        }
    }
    add_url(w, title);
    add_key(w, "language", wm_site_lang(w->site));
    add_key(w, "redirect", w->page.facts ? w->page.facts->redirect : WM_LIT(""));
    add_aliases(w);
    add_categories(w);
    if (w->style->flavor.line)
        wm_buffer_add_format(w->out, "%s\n", w->style->flavor.line);
    wm_buffer_add_str(w->out, "---\n\n");
    if (w->style->flavor.no_title)
        return;
    wm_buffer_add_str(w->out, "# ");
    wm_buffer_begin(&w->line_text, &w->failed);
    write_line_begin(w, &w->line_text);
    write_line_text(w, title);
    write_line_end(w);
    wm_buffer_add_slice(w->out, wm_buffer_slice(&w->line_text));
    wm_buffer_add_str(w->out, "\n\n");
}
