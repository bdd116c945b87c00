/* xml_scan.c - cuts a dump into tags and character data.
 *
 * SPDX-License-Identifier: MIT
 *
 * The result does not depend on where the pieces of the input end: text is taken
 * at once, with a few bits of state; only tags and references wait in the carry
 * until they are whole, and both have a limit.
 */
#include "base/hex.h"
#include "base/skip.h"
#include "dump/read/xml_reader.h"

enum {
    /* libxml2 compares a tag's attributes with each other. */
    TAG_MAX = 16 * 1024,
    REFERENCE_MAX = 64,
    ENOUGH_TO_TELL = 64, /* what a file that is no dump is */
    DECLARATION_MAX = 1024
};

static bool is_white(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

static void no_dump(wm_reader *r)
{
    wm_reader_fail(r, WM_BAD_INPUT, "this is no MediaWiki XML dump: %s",
                   wm_describe_head(wm_slice_of(r->head, r->head_size)));
}

/* ---- character data ---- */

/* The first < & or \r, or size. */
static size_t find_special(const char *p, size_t size)
{
    size_t i = 0;
    WM_SKIP(p, i, size, wm_sixteen_equal(v, '<') | wm_sixteen_equal(v, '&') | wm_sixteen_equal(v, '\r'))
    while (i < size && p[i] != '<' && p[i] != '&' && p[i] != '\r')
        i++;
    return i;
}

/* \r and \r\n are \n, as XML has it. True when p[0] was one. */
static bool take_line_end(wm_reader *r, char c)
{
    bool after_cr = r->scan.after_cr;
    r->scan.after_cr = false;
    if (c == '\r') {
        r->scan.after_cr = true;
        wm_reader_text(r, "\n", 1);
        return true;
    }
    return c == '\n' && after_cr;
}

/* Character data before or after the root element. */
static size_t take_outside(wm_reader *r, const char *p, size_t size)
{
    size_t n = 0;
    while (n < size && is_white(p[n]))
        n++;
    if (n)
        return n;
    if (r->tree.root_closed)
        wm_reader_fail(r, WM_BAD_INPUT, "something follows </mediawiki>; cut it off there");
    else if (size < ENOUGH_TO_TELL)
        return 0; /* the end of the input tells as well */
    else
        no_dump(r);
    return size;
}

static size_t take_text(wm_reader *r, const char *p, size_t size)
{
    if (!r->tree.depth)
        return take_outside(r, p, size);
    if (take_line_end(r, p[0]))
        return 1;
    size_t n = find_special(p, size);
    wm_reader_text(r, p, n);
    return n;
}

static size_t take_cdata(wm_reader *r, const char *p, size_t size)
{
    static const char brackets[] = "]]";
    if (p[0] == ']') {
        r->scan.after_cr = false;
        if (r->scan.run == 2)
            wm_reader_text(r, brackets, 1);
        else
            r->scan.run++;
        return 1;
    }
    if (p[0] == '>' && r->scan.run == 2) {
        r->scan.run = 0;
        r->scan.state = WM_IN_CONTENT;
        return 1;
    }
    wm_reader_text(r, brackets, r->scan.run);
    r->scan.run = 0;
    if (take_line_end(r, p[0]))
        return 1;
    size_t n = 1;
    while (n < size && p[n] != ']' && p[n] != '\r')
        n++;
    wm_reader_text(r, p, n);
    return n;
}

/* Passes over what ends in needed times mark and a >. */
static size_t pass_over(wm_reader *r, const char *p, size_t size, char mark, unsigned needed)
{
    for (size_t i = 0; i < size; i++) {
        if (p[i] == mark) {
            r->scan.run = r->scan.run < needed ? r->scan.run + 1 : needed;
        } else if (p[i] == '>' && r->scan.run == needed) {
            r->scan.state = WM_IN_CONTENT;
            r->scan.run = 0;
            return i + 1;
        } else {
            r->scan.run = 0;
        }
    }
    return size;
}

/* ---- references ---- */

/* name is what stands between &# and the semicolon. */
static bool take_number(wm_reader *r, wm_slice name)
{
    bool hex = name.size && name.data[0] == 'x';
    uint32_t value = 0;
    if (name.size == (hex ? 1u : 0u))
        return false;
    for (size_t i = hex; i < name.size; i++) {
        int v = wm_hex_digit(name.data[i]);
        if (v < 0 || v >= (hex ? 16 : 10))
            return false;
        value = value * (hex ? 16 : 10) + (uint32_t)v;
        if (value > 0x10ffff)
            value = 0x110000;
    }
    if (!wm_xml_allows(value)) {
        if (!wm_reader_warned(r, "reference"))
            wm_reader_warn(r, "reference", "&#%.*s; is no character that XML allows; it is left out, and so are "
                           "others in this page", WM_ARG(name));
        return true;
    }
    char c[4];
    size_t n = wm_utf8_encode(value, c);
    if (value < 0x10ff00) {
        wm_reader_text(r, c, n);
        return true;
    }
    /* Written as itself it would be taken for a mapped byte. */
    wm_buffer bytes = {0};
    wm_map_bytes(c, n, &bytes);
    if (bytes.failed)
        wm_reader_fail(r, WM_NO_MEMORY, "out of memory");
    else
        wm_reader_text(r, bytes.data, bytes.size);
    wm_buffer_free(&bytes);
    r->mapped = true;
    return true;
}

static bool is_reference_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#' || c == '.' ||
           c == '_' || c == ':' || c == '-' || (unsigned char)c >= 0x80;
}

static size_t take_reference(wm_reader *r, const char *p, size_t size)
{
    static const struct {
        wm_slice name;
        char c;
    } known[] = {{{"lt", 2}, '<'}, {{"gt", 2}, '>'}, {{"amp", 3}, '&'}, {{"quot", 4}, '"'}, {{"apos", 4}, '\''}};
    r->scan.after_cr = false;
    if (!r->tree.depth)
        return take_outside(r, p, size);
    size_t n = 1;
    while (n < size && n < REFERENCE_MAX && is_reference_byte(p[n]))
        n++;
    if (n == size && n < REFERENCE_MAX)
        return 0;
    wm_slice name = wm_slice_of(p + 1, n - 1);
    if (n == REFERENCE_MAX || p[n] != ';' || !name.size) {
        wm_reader_damage(r, "not well-formed XML: an & that is not written as &amp;");
        return n;
    }
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (wm_equal(name, known[i].name)) {
            wm_reader_text(r, &known[i].c, 1);
            return n + 1;
        }
    }
    if (name.data[0] != '#')
        wm_reader_damage(r, "the entity &%.*s; is not declared, and a dump declares none", WM_ARG(name));
    else if (!take_number(r, wm_sub(name, 1, name.size)))
        wm_reader_damage(r, "not well-formed XML: the reference &%.*s; is no number", WM_ARG(name));
    return n + 1;
}

/* ---- markup ---- */

static void feed(wm_reader *r, const char *p, size_t size)
{
    /* libxml2 looks at four bytes before it begins; the root's tag has more. */
    if (!r->tree.root_seen && size < 4) {
        no_dump(r);
        return;
    }
    xmlParseChunk(r->tree.xml, p, (int)size, 0); /* what is wrong goes to the error handler */
}

/* -1: a longer p may begin with word; 0: no; 1: yes. */
static int begins(const char *p, size_t size, wm_slice word)
{
    size_t n = size < word.size ? size : word.size;
    if (memcmp(p, word.data, n) != 0)
        return 0;
    return size < word.size ? -1 : 1;
}

static size_t take_declaration(wm_reader *r, const char *p, size_t size)
{
    int comment = begins(p, size, WM_LIT("<!--")), cdata = begins(p, size, WM_LIT("<![CDATA["));
    if (comment < 0 || cdata < 0)
        return 0;
    r->scan.run = 0;
    if (comment) {
        r->scan.state = WM_IN_COMMENT;
        return 4;
    }
    if (cdata && r->tree.depth) {
        r->scan.state = WM_IN_CDATA;
        return 9;
    }
    /* Wait for the end so that the message can say what is declared. */
    if (!memchr(p, '>', size) && size < DECLARATION_MAX)
        return 0;
    if (!r->tree.root_seen && wm_is_html(wm_slice_of(p, size)))
        wm_reader_fail(r, WM_BAD_INPUT, "this is no MediaWiki XML dump: %s", wm_describe_head(wm_slice_of(p, size)));
    else
        wm_reader_fail(r, WM_BAD_INPUT, "a document type or entity declaration (<!%.*s...) is refused: no dump has one",
                       (int)(size < 10 ? size - 2 : 8), p + 2);
    return size;
}

static size_t take_instruction(wm_reader *r, const char *p, size_t size)
{
    static const char declaration[] = "<?xml";
    int is = r->scan.any_markup ? 0 : begins(p, size, WM_LIT("<?xml"));
    if (is < 0 || (is && size == sizeof declaration - 1))
        return 0;
    if (!is || !is_white(p[sizeof declaration - 1])) {
        r->scan.any_markup = true;
        r->scan.run = 0;
        r->scan.state = WM_IN_INSTRUCTION;
        return 2;
    }
    size_t end = wm_find(wm_slice_of(p, size < DECLARATION_MAX ? size : DECLARATION_MAX), WM_LIT("?>"), 0);
    if (end == WM_NONE && size < DECLARATION_MAX)
        return 0;
    if (end == WM_NONE) {
        wm_reader_fail(r, WM_BAD_INPUT, "not well-formed XML: <?xml has no end");
        return size;
    }
    r->scan.any_markup = true;
    feed(r, p, end + 2);
    return end + 2;
}

/* The length of the tag at p with its >, 0 when it is not whole. */
static size_t tag_length(wm_reader *r, const char *p, size_t size)
{
    size_t i = r->scan.scanned > 1 ? r->scan.scanned : 1;
    char quote = r->scan.quote;
    r->scan.scanned = 0;
    r->scan.quote = 0;
    for (; i < size && i < TAG_MAX; i++) {
        char c = p[i];
        if (c == '<') {
            wm_reader_damage(r, "not well-formed XML: a < that is not written as &lt;, or a tag without its >");
            return i;
        }
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if (c == '>') {
            return i + 1;
        } else if (c == '"' || c == '\'') {
            quote = c;
        }
    }
    if (i >= TAG_MAX) {
        wm_reader_damage(r, "not well-formed XML: a tag of more than %d bytes", TAG_MAX);
        return i;
    }
    r->scan.scanned = size;
    r->scan.quote = quote;
    return 0;
}

static size_t take_markup(wm_reader *r, const char *p, size_t size)
{
    r->scan.after_cr = false;
    if (size < 2)
        return 0;
    if (p[1] == '!')
        return take_declaration(r, p, size);
    if (p[1] == '?')
        return take_instruction(r, p, size);
    size_t n = tag_length(r, p, size);
    if (!n || r->status != WM_OK || r->scan.lost)
        return n;
    r->scan.any_markup = true;
    r->scan.tag_end = r->scan.at + n;
    if (r->tree.root_closed)
        wm_reader_fail(r, WM_BAD_INPUT, "something follows </mediawiki>: give dumps that were put one after the other "
                       "as files of their own");
    else if (!wm_elements_take(r, wm_slice_of(p, n)))
        feed(r, p, n);
    if (r->tree.root_seen && !r->tree.root_tag.size)
        wm_buffer_add(&r->tree.root_tag, p, n);
    if (r->tree.root_tag.failed)
        wm_reader_fail(r, WM_NO_MEMORY, "out of memory");
    return n;
}

/* ---- damage ---- */

/* -1: a longer p may begin the tag; 0: no; 1: yes. */
static int begins_tag(const char *p, size_t size, wm_slice word)
{
    int is = begins(p, size, word);
    if (is <= 0 || size == word.size)
        return is ? -1 : 0;
    char c = p[word.size];
    return c == '>' || c == '/' || is_white(c);
}

/* Passes over what is damaged, to the next page or to the end of the dump. */
static size_t pass_damage(wm_reader *r, const char *p, size_t size)
{
    size_t at = 0;
    for (const char *tag; (tag = memchr(p + at, '<', size - at)); at++) {
        at = (size_t)(tag - p);
        int page = begins_tag(tag, size - at, WM_LIT("<page")), end = begins_tag(tag, size - at, WM_LIT("</mediawiki"));
        if (page < 0 || end < 0)
            return at;
        if (page || end) {
            r->scan.state = WM_IN_CONTENT;
            return at ? at : take_markup(r, p, size);
        }
    }
    return size;
}

/* What is damaged may be the tag of the next page: it is looked at again, unless it is itself what is wrong. */
static size_t begin_to_pass(wm_reader *r, const char *p)
{
    bool between = r->tree.depth == 1;
    wm_reader_recover(r);
    r->scan.state = WM_LOST;
    return between && p[0] == '<' ? 1 : 0;
}

static size_t take(wm_reader *r, const char *p, size_t size)
{
    switch (r->scan.state) {
    case WM_IN_CDATA: return take_cdata(r, p, size);
    case WM_IN_COMMENT: return pass_over(r, p, size, '-', 2);
    case WM_IN_INSTRUCTION: return pass_over(r, p, size, '?', 1);
    case WM_LOST: return pass_damage(r, p, size);
    case WM_IN_CONTENT: break;
    }
    return p[0] == '<' ? take_markup(r, p, size) : p[0] == '&' ? take_reference(r, p, size) : take_text(r, p, size);
}

void wm_scan(wm_reader *r, wm_slice clean)
{
    bool carried = r->scan.carry.size > 0;
    wm_slice window = clean;
    if (carried) {
        wm_buffer_add_slice(&r->scan.carry, clean);
        window = wm_buffer_slice(&r->scan.carry);
    }
    size_t i = 0;
    while (i < window.size && r->status == WM_OK && !r->scan.carry.failed) {
        r->scan.at = r->scan.window_at + i;
        size_t n = take(r, window.data + i, window.size - i);
        if (r->scan.lost)
            n = begin_to_pass(r, window.data + i);
        else if (!n)
            break;
        i += n;
    }
    r->scan.window_at += i;
    if (r->status == WM_OK && !carried) {
        wm_buffer_add_slice(&r->scan.carry, wm_sub(window, i, window.size));
    } else if (r->status == WM_OK && !r->scan.carry.failed) {
        if (i && i < window.size)
            memmove(r->scan.carry.data, r->scan.carry.data + i, window.size - i);
        r->scan.carry.size = window.size - i;
    }
    if (r->scan.carry.failed)
        wm_reader_fail(r, WM_NO_MEMORY, "out of memory");
}
