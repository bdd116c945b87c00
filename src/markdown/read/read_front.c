/* read_front.c - YAML front matter, as blogs and site generators put it before a page.
 *
 * SPDX-License-Identifier: MIT
 *
 * It is no text of the page. The categories that it names become the page's; the rest is left out.
 */
#include "markdown/read/read_private.h"

#include "base/hex.h"

/* Takes a line off the front of *rest, without its end. */
static bool next_line(wm_slice *rest, wm_slice *line)
{
    if (!rest->size)
        return false;
    const char *newline = memchr(rest->data, '\n', rest->size);
    size_t size = newline ? (size_t)(newline - rest->data) : rest->size;
    *line = wm_sub(*rest, 0, size);
    if (line->size && line->data[line->size - 1] == '\r')
        line->size--;
    *rest = wm_sub(*rest, size + (newline != NULL), rest->size);
    return true;
}

/* The key of "key: value" or "key:", and where its value begins; 0: the line is none. */
static size_t key_size(wm_slice line)
{
    size_t i = 0;
    while (i < line.size && (((line.data[i] | 0x20) >= 'a' && (line.data[i] | 0x20) <= 'z') || md_is_in("_-.", line.data[i]) ||
                             (i && line.data[i] >= '0' && line.data[i] <= '9')))
        i++;
    bool ends = i && i < line.size && line.data[i] == ':' && (i + 1 == line.size || line.data[i + 1] == ' ');
    return ends ? i : 0;
}

/* The character that the digits behind \\u or \\x name, as many as size; 0 when they are none. */
static uint32_t hex_value(wm_slice s, size_t at, size_t size)
{
    uint32_t value = 0;
    for (size_t i = at; i < at + size; i++) {
        int digit = i < s.size ? wm_hex_digit(s.data[i]) : -1;
        if (digit < 0)
            return 0;
        value = value * 16 + (uint32_t)digit;
    }
    return value;
}

/* What stands between quotes, as YAML means it. */
static wm_slice without_escapes(reader *r, wm_slice s, char quote)
{
    if (!s.size || !memchr(s.data, quote == '"' ? '\\' : '\'', s.size))
        return s;
    wm_buffer_begin(&r->scratch, &r->failed);
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i], next = i + 1 < s.size ? s.data[i + 1] : '\0';
        if (quote == '\'' || c != '\\' || !next) {
            wm_buffer_add_char(&r->scratch, c);
            i += quote == '\'' && c == '\'' && next == '\'';
            continue;
        }
        size_t digits = next == 'x' ? 2 : next == 'u' ? 4 : next == 'U' ? 8 : 0;
        uint32_t value = digits ? hex_value(s, i + 2, digits) : 0;
        if (value && value < 0x110000)
            wm_buffer_add_utf8(&r->scratch, value);
        else
            wm_buffer_add_char(&r->scratch, next == 'n' || next == 't' || next == 'r' ? ' ' : next);
        i += 1 + (value ? digits : 0);
    }
    return read_keep(r, wm_buffer_slice(&r->scratch));
}

/* A value without its quotes, or without the remark behind it. */
static wm_slice unquoted(reader *r, wm_slice s)
{
    s = wm_trim(s);
    char quote = s.size >= 2 && (s.data[0] == '"' || s.data[0] == '\'') && s.data[s.size - 1] == s.data[0] ? s.data[0] : '\0';
    if (quote)
        return without_escapes(r, wm_sub(s, 1, s.size - 1), quote);
    size_t remark = r->style->front ? wm_find(s, WM_LIT(" #"), 0) : WM_NONE;
    return remark == WM_NONE ? s : wm_trim(wm_sub(s, 0, remark));
}

/* The title of the category that a name is. A name may look as if it had a namespace of its own. */
static bool find_category(reader *r, wm_slice name, wm_title *title)
{
    if (wm_title_parse(r->site, &r->doc->arena, name, WM_NS_CATEGORY, title) && title->ns == WM_NS_CATEGORY && !title->interwiki.size)
        return true;
    wm_buffer_begin(&r->scratch, &r->failed);
    wm_buffer_add_str(&r->scratch, "Category:");
    wm_buffer_add_slice(&r->scratch, name);
    return wm_title_parse(r->site, &r->doc->arena, read_keep(r, wm_buffer_slice(&r->scratch)), WM_NS_CATEGORY, title) &&
           title->ns == WM_NS_CATEGORY && !title->interwiki.size;
}

static void add_category(reader *r, wm_slice name)
{
    wm_title title;
    name = unquoted(r, name);
    if (!name.size)
        return;
    if (!find_category(r, name, &title)) {
        read_warn(r, 1, "the category \"%.*s\" of the front matter is no title of a page: it is left out", WM_ARG(name));
        return;
    }
    wm_node *n = wm_node_new(r->doc, WM_NODE_CATEGORY, r->doc->root->span.end, r->doc->root->span.end);
    if (!n) {
        r->failed = true;
        return;
    }
    n->u.link.title = title;
    wm_buffer_begin(&r->scratch, &r->failed);
    wm_title_full(r->site, title.ns, title.text, &r->scratch);
    n->u.link.typed = read_keep(r, wm_buffer_slice(&r->scratch));
    wm_node_append(r->doc->root, n);
}

/* [a, "b"] or a single name. */
static void add_list(reader *r, wm_slice value)
{
    value = wm_trim(value);
    if (value.size < 2 || value.data[0] != '[' || value.data[value.size - 1] != ']') {
        add_category(r, value);
        return;
    }
    value = wm_sub(value, 1, value.size - 1);
    char quote = '\0';
    size_t from = 0;
    for (size_t i = 0; i <= value.size; i++) {
        char c = i < value.size ? value.data[i] : ',';
        if (quote && i < value.size) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || (c == '\'' && !wm_trim(wm_sub(value, from, i)).size)) {
            quote = c;
        } else if (c == ',') {
            add_category(r, wm_sub(value, from, i));
            from = i + 1;
        }
    }
}

/* What is written there is the wiki's. */
static bool is_fact(const reader *r, wm_slice key)
{
    return r->style->front && md_is_fact(r->style, key);
}

/* The value of a key; empty when it has none. */
static wm_slice find_value(reader *r, const char *wanted)
{
    wm_slice rest = r->prepared.front, line;
    while (next_line(&rest, &line)) {
        size_t size = key_size(line);
        if (size && wm_equal(wm_sub(line, 0, size), wm_str(wanted)))
            return unquoted(r, wm_sub(line, size + 1, line.size));
    }
    return wm_slice_of(NULL, 0);
}

size_t read_front_matter(reader *r, wm_slice s)
{
    wm_slice rest = s, line;
    if (!wm_starts_with(s, WM_LIT("---")) || !next_line(&rest, &line) || wm_trim(line).size != 3)
        return 0;
    const char *begin = rest.data;
    bool keys = false;
    while (next_line(&rest, &line)) {
        wm_slice trimmed = wm_trim(line);
        if (keys && (wm_equal(trimmed, WM_LIT("---")) || wm_equal(trimmed, WM_LIT("...")))) {
            r->prepared.front = wm_slice_of(begin, (size_t)(line.data - begin));
            if (r->style->front) {
                r->info.title = find_value(r, "title");
                r->info.url = find_value(r, md_url_key(r->style));
                r->info.has_header = r->info.title.size > 0;
            }
            return s.size - rest.size;
        }
        bool key = key_size(line) != 0;
        bool belongs = line.size && md_is_in(" \t-#", line.data[0]); /* to the key above; or a remark */
        if (!key && !(belongs && (keys || line.data[0] == '#')))
            return 0;
        keys |= key;
    }
    return 0;
}

/* The words of a heading of one line, "# x", without backslashes; they are kept for as long as the scratch. */
static wm_slice heading_words(reader *r, wm_slice line)
{
    wm_slice words = wm_trim(wm_sub(line, 1, line.size));
    wm_buffer_begin(&r->scratch, &r->failed);
    for (size_t i = 0; i < words.size; i++) {
        bool escape = words.data[i] == '\\' && i + 1 < words.size && md_is_in("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", words.data[i + 1]);
        i += escape;
        wm_buffer_add_char(&r->scratch, words.data[i]);
    }
    return wm_buffer_slice(&r->scratch);
}

size_t read_title_heading(reader *r, wm_slice s)
{
    wm_slice rest = s, line = WM_LIT("");
    while (next_line(&rest, &line) && !wm_trim(line).size)
        ;
    if (r->style->flavor.no_title || !wm_starts_with(line, WM_LIT("# ")))
        return 0;
    wm_slice words = heading_words(r, line);
    bool named = r->info.title.size && wm_equal(words, r->info.title);
    if (!named) {
        wm_buffer full = {0};
        wm_title_full(r->site, r->ns, r->title, &full);
        named = wm_equal(words, wm_buffer_slice(&full));
        r->failed |= full.failed;
        wm_buffer_free(&full);
    }
    r->prepared.has_title = named;
    return named ? s.size - rest.size : 0;
}

void read_finish_front(reader *r)
{
    wm_slice rest = r->prepared.front, line;
    bool categories = false, told = false;
    while (next_line(&rest, &line)) {
        size_t size = key_size(line);
        wm_slice key = wm_sub(line, 0, size);
        if (size) {
            categories = wm_equal_nocase(key, wm_str(md_categories_key(r->style))) || wm_equal_nocase(key, WM_LIT("categories")) ||
                         wm_equal_nocase(key, WM_LIT("category"));
            if (categories)
                add_list(r, wm_sub(line, size + 1, line.size));
            else if (!told && !is_fact(r, key))
                read_warn(r, 1, "of the front matter only categories are kept, not \"%.*s\"", WM_ARG(key));
            told |= !categories && !is_fact(r, key);
        } else if (categories && wm_starts_with(wm_trim(line), WM_LIT("- "))) {
            add_category(r, wm_sub(wm_trim(line), 2, wm_trim(line).size));
        }
    }
}

/* Keys that a flavour alone has. The others are read as that of GitHub. */
static wm_style flavor_of(wm_slice rest)
{
    enum { MOST_LINES = 1000 };
    static const struct {
        const char *key;
        wm_style style;
    } told[] = {{"source", WM_STYLE_HUGO}, {"mdx", WM_STYLE_DOCUSAURUS}, {"tags", WM_STYLE_OBSIDIAN}};
    wm_slice line;
    wm_style style = WM_STYLE_CLEAN;
    for (size_t i = 0; i < MOST_LINES && next_line(&rest, &line) && !wm_equal(wm_trim(line), WM_LIT("---")); i++)
        for (size_t k = 0; k < sizeof told / sizeof *told; k++)
            if (style != WM_STYLE_DOCUSAURUS && wm_equal(wm_sub(line, 0, key_size(line)), wm_str(told[k].key)))
                style = told[k].style;
    return style;
}

wm_style wm_markdown_style(wm_slice markdown)
{
    static const char *const ours[] = {"wiki", "page_id", "url", "language", NULL};
    enum { MOST_LINES = 16 };
    wm_slice rest = markdown, line;
    if (wm_starts_with(rest, WM_LIT("\xef\xbb\xbf")))
        rest = wm_sub(rest, 3, rest.size);
    if (!next_line(&rest, &line) || !wm_equal(wm_trim(line), WM_LIT("---")))
        return WM_STYLE_CLASSIC;
    bool title = false;
    for (size_t i = 0; i < MOST_LINES && next_line(&rest, &line); i++) {
        wm_slice key = wm_sub(line, 0, key_size(line));
        if (wm_equal(key, WM_LIT("title")))
            title = true;
        else if (title && wm_is_one_of(key, ours))
            return flavor_of(rest);
        else if (wm_equal(wm_trim(line), WM_LIT("---")))
            break;
    }
    return WM_STYLE_CLASSIC;
}

wm_slice wm_markdown_front_value(wm_slice markdown, const char *key)
{
    enum { MOST_LINES = 16 };
    wm_slice rest = markdown, line;
    bool first = true;
    for (size_t i = 0; i < MOST_LINES && next_line(&rest, &line); i++, first = false) {
        size_t size = key_size(line);
        if (size && wm_equal(wm_sub(line, 0, size), wm_str(key)))
            return wm_trim(wm_sub(line, size + 1, line.size));
        if (!first && wm_equal(wm_trim(line), WM_LIT("---")))
            break;
    }
    return wm_slice_of(NULL, 0);
}
