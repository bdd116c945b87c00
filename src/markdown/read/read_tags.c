/* read_tags.c - HTML as a row of tags and text.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/read/read_private.h"

#include "base/hex.h"

static bool is_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

bool read_is_block_tag(wm_slice name)
{
    static const char *const names[] = {"address", "article", "aside", "blockquote", "body", "caption", "center", "col", "colgroup",
                                        "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
                                        "figure", "footer", "form", "frame", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
                                        "html", "li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary", "table",
                                        "tbody", "td", "tfoot", "th", "thead", "tr", "ul", NULL};
    return wm_is_one_of(name, names);
}

/* ---- references -------------------------------------------------------------------------- */

static bool decode_number(wm_slice s, uint32_t *point)
{
    bool hex = s.size > 2 && (s.data[2] | 0x20) == 'x';
    uint32_t value = 0;
    size_t i = hex ? 3 : 2;
    if (i + 1 >= s.size)
        return false;
    for (; i + 1 < s.size && value < 0x110000; i++) {
        int digit = wm_hex_digit(s.data[i]);
        if (digit < 0 || digit >= (hex ? 16 : 10))
            return false;
        value = value * (hex ? 16 : 10) + (uint32_t)digit;
    }
    *point = value && value < 0x110000 && (value < 0xd800 || value > 0xdfff) ? value : 0xfffd;
    return true;
}

/* The names are cmark-gfm's: it reads the reference as a page of its own. */
static bool decode_name(wm_slice s, wm_buffer *out)
{
    static const struct {
        const char *name, *text;
    } common[] = {{"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}, {"&quot;", "\""}, {"&nbsp;", "\xc2\xa0"}};
    for (size_t i = 0; i < sizeof common / sizeof *common; i++)
        if (wm_equal(s, wm_str(common[i].name))) {
            wm_buffer_add_str(out, common[i].text);
            return true;
        }
    cmark_node *document = cmark_parse_document(s.data, s.size, CMARK_OPT_DEFAULT);
    cmark_node *paragraph = cmark_node_first_child(document), *text = paragraph ? cmark_node_first_child(paragraph) : NULL;
    const char *shown = text ? cmark_node_get_literal(text) : NULL;
    bool known = shown && shown[0] != '&';
    if (known)
        wm_buffer_add_str(out, shown);
    cmark_node_free(document);
    return known;
}

void read_decode(reader *r, wm_slice s, wm_buffer *out)
{
    (void)r;
    size_t from = 0;
    for (size_t i = 0; i < s.size; i++) {
        if (s.data[i] != '&' || i + 2 >= s.size)
            continue;
        size_t end = i + 1;
        end += s.data[end] == '#';
        while (end < s.size && end - i < 34 && (is_letter(s.data[end]) || is_digit(s.data[end])))
            end++;
        if (end == s.size || s.data[end] != ';')
            continue;
        wm_slice reference = wm_sub(s, i, end + 1);
        size_t size = out->size;
        uint32_t point;
        wm_buffer_add_slice(out, wm_sub(s, from, i));
        if (s.data[i + 1] == '#' && decode_number(reference, &point)) {
            wm_buffer_add_utf8(out, point);
        } else if (s.data[i + 1] == '#' || !decode_name(reference, out)) {
            out->size = size;
            continue;
        }
        from = i = end + 1;
        i--;
    }
    wm_buffer_add_slice(out, wm_sub(s, from, s.size));
}

/* ---- tags ---------------------------------------------------------------------------------- */

static tag *add_tag(reader *r, tag_kind kind, wm_slice raw)
{
    if (!read_grow(r, &r->html.tags, &r->html.tag_capacity, r->html.tag_count + 1, sizeof *r->html.tags))
        return NULL;
    tag *t = &r->html.tags[r->html.tag_count++];
    memset(t, 0, sizeof *t);
    t->kind = (uint8_t)kind;
    t->raw = raw;
    t->match = NO_TAG;
    return t;
}

static wm_slice lower_case(reader *r, wm_slice s)
{
    bool upper = false;
    for (size_t i = 0; i < s.size; i++)
        upper |= s.data[i] >= 'A' && s.data[i] <= 'Z';
    if (!upper)
        return s;
    char *copy = wm_arena_alloc(&r->doc->arena, s.size);
    if (!copy) {
        r->failed = true;
        return s;
    }
    for (size_t i = 0; i < s.size; i++)
        copy[i] = s.data[i] >= 'A' && s.data[i] <= 'Z' ? (char)(s.data[i] | 0x20) : s.data[i];
    return wm_slice_of(copy, s.size);
}

/* The end of the tag that begins at at, behind its >; at when it has none. Quotes hold a >. */
static size_t tag_end(wm_slice s, size_t at)
{
    char quote = '\0', before = '\0';
    for (size_t i = at + 1; i < s.size; i++) {
        char c = s.data[i];
        if (quote) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '>') {
            return i + 1;
        } else if ((c == '"' || c == '\'') && before == '=') {
            quote = c;
        }
        if (!is_blank(c))
            before = c;
    }
    return at;
}

static void take_tag(reader *r, wm_slice raw)
{
    bool closing = raw.data[1] == '/';
    size_t name = 1 + (size_t)closing, end = name;
    while (end < raw.size && (is_letter(raw.data[end]) || is_digit(raw.data[end]) || raw.data[end] == '-'))
        end++;
    tag *t = add_tag(r, closing ? TAG_CLOSE : TAG_OPEN, raw);
    if (!t)
        return;
    wm_slice rest = wm_trim(wm_sub(raw, end, raw.size - 1));
    t->empty = !closing && rest.size && rest.data[rest.size - 1] == '/';
    t->attributes = wm_trim(wm_sub(rest, 0, rest.size - t->empty));
    t->name = lower_case(r, wm_sub(raw, name, end));
}

/* What is neither a tag nor text, by its beginning and end. The end may be missing: then what no wiki
 * shows goes to the end of the block, as CommonMark has it, and a comment is text. */
enum { COMMENT, CDATA, INSTRUCTION, DECLARATION, SCRIPT, STYLE, MARKUPS };
static const struct {
    const char *start, *end;
} markups[MARKUPS] = {{"<!--", "-->"}, {"<![CDATA[", "]]>"}, {"<?", "?>"}, {"<!", ">"}, {"<script", "</script>"}, {"<style", "</style>"}};

/* Which of them begins at at; MARKUPS: none. */
static size_t markup_at(wm_slice s, size_t at)
{
    for (size_t i = 0; i < MARKUPS; i++) {
        size_t n = strlen(markups[i].start), next = at + n;
        if (s.size - at < n || !wm_equal_nocase(wm_sub(s, at, next), wm_str(markups[i].start)))
            continue;
        if (i == DECLARATION && (next >= s.size || !is_letter(s.data[next])))
            continue;
        if (i >= SCRIPT && next < s.size && !is_blank(s.data[next]) && s.data[next] != '>')
            continue;
        return i;
    }
    return MARKUPS;
}

static size_t find_nocase(wm_slice s, wm_slice needle, size_t at)
{
    for (; at + needle.size <= s.size; at++) {
        const char *p = memchr(s.data + at, needle.data[0], s.size - at);
        if (!p)
            break;
        at = (size_t)(p - s.data);
        if (at + needle.size <= s.size && wm_equal_nocase(wm_sub(s, at, at + needle.size), needle))
            return at;
    }
    return WM_NONE;
}

/* What begins at a <: its size, or 0 when it is text. */
static size_t take_markup(reader *r, wm_slice s, size_t at, bool *no_end, bool *no_comment_end)
{
    size_t kind = markup_at(s, at);
    if (kind < MARKUPS) {
        wm_slice stop = wm_str(markups[kind].end);
        bool missing = kind == COMMENT && *no_comment_end;
        size_t stops = missing ? WM_NONE : find_nocase(s, stop, at + strlen(markups[kind].start));
        if (kind == COMMENT && stops == WM_NONE) {
            *no_comment_end = true;
            return 0;
        }
        size_t to = stops == WM_NONE ? s.size : stops + stop.size;
        add_tag(r, kind == COMMENT ? TAG_COMMENT : TAG_INVISIBLE, wm_sub(s, at, to));
        return to - at;
    }
    size_t name = at + 1 + (at + 1 < s.size && s.data[at + 1] == '/');
    if (*no_end || name >= s.size || !is_letter(s.data[name]))
        return 0;
    while (name < s.size && (is_letter(s.data[name]) || is_digit(s.data[name]) || s.data[name] == '-'))
        name++;
    if (name < s.size && !is_blank(s.data[name]) && s.data[name] != '/' && s.data[name] != '>')
        return 0; /* no name of a tag (CommonMark 6.6) */
    size_t end = tag_end(s, at);
    *no_end = end == at;
    if (end == at)
        return 0;
    take_tag(r, wm_sub(s, at, end));
    return end - at;
}

/* Every end with the nearest beginning of its name; what begins between them has no end. */
void read_match_tags(reader *r, size_t first)
{
    if (r->failed)
        return;
    enum { NAMES = 64, DEEPEST = 512 };
    uint32_t counts[NAMES] = {0}; /* open tags whose names hash alike: 0 means that there is none */
    size_t depth = 0;
    for (size_t i = first; i < r->html.tag_count && read_goes_on(r, 1); i++) {
        tag *t = &r->html.tags[i];
        if ((t->kind != TAG_OPEN && t->kind != TAG_CLOSE) || t->empty)
            continue;
        size_t slot = wm_hash(t->name) % NAMES;
        if (t->kind == TAG_OPEN) {
            if (!read_grow(r, &r->html.stack, &r->html.stack_capacity, depth + 1, sizeof *r->html.stack))
                return;
            r->html.stack[depth++] = (uint32_t)i;
            counts[slot]++;
            continue;
        }
        if (!counts[slot])
            continue;
        size_t d = depth, least = depth > DEEPEST ? depth - DEEPEST : 0;
        while (d > least && !wm_equal(r->html.tags[r->html.stack[d - 1]].name, t->name))
            d--;
        if (d == least)
            continue;
        while (depth > d)
            counts[wm_hash(r->html.tags[r->html.stack[--depth]].name) % NAMES]--;
        depth--;
        counts[slot]--;
        t->match = r->html.stack[depth];
        r->html.tags[t->match].match = (uint32_t)i;
    }
}

void read_tag_block(reader *r, cmark_node *block)
{
    tag *t = add_tag(r, TAG_BLOCK, wm_slice_of(NULL, 0));
    if (t)
        t->block = block;
}

void read_tag_html(reader *r, wm_slice html)
{
    size_t from = 0;
    bool no_end = false, no_comment_end = false;
    for (size_t at = 0; at < html.size && read_goes_on(r, 1);) {
        const char *p = memchr(html.data + at, '<', html.size - at);
        if (!p)
            break;
        at = (size_t)(p - html.data);
        size_t text = r->html.tag_count;
        if (at > from)
            add_tag(r, TAG_TEXT, wm_sub(html, from, at));
        size_t size = take_markup(r, html, at, &no_end, &no_comment_end);
        if (size) {
            from = at += size;
        } else {
            r->html.tag_count = text;
            at++;
        }
    }
    if (from < html.size)
        add_tag(r, TAG_TEXT, wm_sub(html, from, html.size));
}

wm_slice read_attribute(reader *r, wm_slice a, const char *name)
{
    for (size_t i = 0; i < a.size;) {
        while (i < a.size && (is_blank(a.data[i]) || a.data[i] == '/'))
            i++;
        size_t start = i;
        while (i < a.size && !is_blank(a.data[i]) && a.data[i] != '=')
            i++;
        wm_slice key = wm_sub(a, start, i), value = WM_LIT("");
        while (i < a.size && is_blank(a.data[i]))
            i++;
        if (i < a.size && a.data[i] == '=') {
            for (i++; i < a.size && is_blank(a.data[i]); i++)
                ;
            char quote = i < a.size && (a.data[i] == '"' || a.data[i] == '\'') ? a.data[i] : '\0';
            start = i += quote != '\0';
            while (i < a.size && (quote ? a.data[i] != quote : !is_blank(a.data[i])))
                i++;
            value = wm_sub(a, start, i);
            i += quote && i < a.size;
        }
        if (!wm_equal_nocase(key, wm_str(name)))
            continue;
        wm_buffer_begin(&r->scratch, &r->failed);
        read_decode(r, value, &r->scratch);
        wm_slice kept = read_keep(r, wm_buffer_slice(&r->scratch));
        return kept.data ? kept : WM_LIT("");
    }
    return wm_slice_of(NULL, 0);
}

void read_fill_tag(reader *r, wm_node *n, const tag *t)
{
    (void)r;
    n->u.tag.name = t->name;
    n->u.tag.raw = t->raw;
    n->u.tag.attributes = t->attributes;
    n->u.tag.closing = t->kind == TAG_CLOSE;
    n->u.tag.empty = t->empty;
}
