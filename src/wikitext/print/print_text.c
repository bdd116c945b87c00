/* print_text.c - text that reads as itself.
 *
 * SPDX-License-Identifier: MIT
 *
 * A character is protected where it would be markup in its place, and only
 * there. What stands before it is seen in what is written already, what comes after it in
 * the text and, behind its end, in next.
 */
#include "wikitext/print/print_private.h"

/* What a byte may be. */
enum { PLAIN = 0, QUOTE, OPEN, CLOSE, BRACE, AMPERSAND, LESS, UNDERSCORE, TILDE, COLON, PIPE, BANG, BLANK };

static const uint8_t classes[256] = {
    ['\''] = QUOTE, ['['] = OPEN, [']'] = CLOSE, ['{'] = BRACE, ['&'] = AMPERSAND, ['<'] = LESS, ['_'] = UNDERSCORE,
    ['~'] = TILDE, [':'] = COLON, ['|'] = PIPE, ['!'] = BANG, ['\n'] = BLANK, ['\r'] = BLANK};

enum { LONGEST_WRAPPED = 200 }; /* a whole [[link]] in one pair of tags, if it is no longer */

static char peek(wm_slice s, wm_slice next, size_t at)
{
    if (at < s.size)
        return s.data[at];
    at -= s.size;
    return at < next.size ? next.data[at] : '\0';
}

static size_t run_of(wm_slice s, size_t at)
{
    size_t n = 1;
    while (at + n < s.size && s.data[at + n] == s.data[at])
        n++;
    return n;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char last_of(const wm_buffer *out)
{
    return out->size ? out->data[out->size - 1] : '\n';
}

void print_nowiki(wm_slice s, wm_buffer *out)
{
    size_t from = 0;
    for (size_t i = 0; i < s.size; i++) {
        char bytes[8];
        size_t n;
        const char *reference = NULL;
        if (s.data[i] == '&' && wm_decode_entity(wm_sub(s, i, s.size), bytes, &n))
            reference = "&amp;";
        else if (s.data[i] == '<' && s.size - i >= 8 && wm_equal_nocase(wm_slice_of(s.data + i, 8), WM_LIT("</nowiki")))
            reference = "&lt;";
        else if (s.data[i] == '\n' || s.data[i] == '\r')
            reference = " ";
        if (!reference)
            continue;
        wm_buffer_add_slice(out, wm_sub(s, from, i));
        wm_buffer_add_str(out, reference);
        from = i + 1;
    }
    wm_buffer_add_slice(out, wm_sub(s, from, s.size));
}

static size_t wrap(wm_slice s, size_t from, size_t to, wm_buffer *out)
{
    wm_buffer_add_str(out, "<nowiki>");
    print_nowiki(wm_sub(s, from, to), out);
    wm_buffer_add_str(out, "</nowiki>");
    return to - from;
}

/* Protects the opening characters at at; up to their closing ones where these are near. */
static size_t wrap_pair(wm_slice s, size_t at, size_t size, const char *close, wm_buffer *out)
{
    size_t most = s.size - at > LONGEST_WRAPPED ? at + LONGEST_WRAPPED : s.size;
    size_t end = wm_find(wm_sub(s, 0, most), wm_str(close), at + size);
    if (end == WM_NONE)
        return wrap(s, at, at + size, out);
    end += strlen(close);
    while (end < most && s.data[end] == close[0])
        end++;
    return wrap(s, at, end, out);
}

/* ---- one character each ---- */

static size_t take_quote(wm_slice s, size_t at, wm_slice next, wm_buffer *out)
{
    size_t n = run_of(s, at);
    bool marks = last_of(out) == '\'' || (at + n == s.size && next.size && next.data[0] == '\'');
    if (n == 1) {
        wm_buffer_add_str(out, marks ? "&#39;" : "'");
        return 1;
    }
    return wrap_pair(s, at, n, n == 2 ? "''" : "'''", out);
}

static bool is_address(wm_slice s, size_t at, wm_slice next)
{
    if (at < s.size)
        return wt_match_protocol(s, at, true) != 0;
    return wt_match_protocol(next, 0, true) != 0;
}

static size_t take_open(wm_slice s, size_t at, wm_slice next, unsigned context, wm_buffer *out)
{
    size_t n = run_of(s, at);
    bool meets = at + n == s.size && next.size && next.data[0] == '[';
    if (n > 1 && !meets)
        return wrap_pair(s, at, n, "]]", out);
    /* a bare address is protected by itself, // is none */
    bool bare = at + 1 < s.size && s.data[at + 1] != '/' && !(context & (WM_PRINT_LINK | PRINT_LABEL));
    bool meant = meets || last_of(out) == '[' || (is_address(s, at + 1, next) && !bare);
    for (size_t i = 0; i < n; i++)
        wm_buffer_add_str(out, meant ? "&#91;" : "[");
    return n;
}

static size_t take_close(wm_slice s, size_t at, wm_slice next, unsigned context, wm_buffer *out)
{
    bool protect = (context & WM_PRINT_LINK) != 0;
    if (context & (PRINT_LABEL | PRINT_CAPTION))
        protect |= peek(s, next, at + 1) == ']' || last_of(out) == ']';
    else if (at == 0 && out->size >= 2)
        protect |= out->data[out->size - 1] == ']' && out->data[out->size - 2] == ']';
    wm_buffer_add_str(out, protect ? "&#93;" : "]");
    return 1;
}

/* Names that are tags to MediaWiki: HTML's and extensions'. */
static bool print_tag_is_known(wm_slice lower)
{
    static const char *const others[] = {"noinclude", "onlyinclude", "includeonly", "translate", "tvar", "img", NULL};
    uint8_t opening, closing;
    if (lower.size <= 11 && wt_tag_lookup(lower, &opening, &closing) != TAG_UNKNOWN)
        return true;
    if (wt_extension_lookup(lower) != EXT_NONE)
        return true;
    return wm_is_one_of(lower, others);
}

static size_t take_less(wm_slice s, size_t at, wm_slice next, wm_buffer *out)
{
    size_t name = at + 1 + (at + 1 < s.size && s.data[at + 1] == '/'), n = 0;
    char lower[40];
    bool comment = s.size - at >= 4 && memcmp(s.data + at, "<!--", 4) == 0;
    while (n < sizeof lower && name + n < s.size) {
        char c = s.data[name + n];
        if (!is_letter(c) && !(n && c >= '0' && c <= '9'))
            break;
        lower[n++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    char after = peek(s, next, name + n);
    bool ends = after == '>' || after == '/' || after == ' ' || (after >= '\t' && after <= '\r');
    bool whole = after == '>' || (after == '/' && peek(s, next, name + n + 1) == '>');
    const char *close = n && ends ? memchr(s.data + name, '>', s.size - name < LONGEST_WRAPPED ? s.size - name : LONGEST_WRAPPED) : NULL;
    bool named = n && (whole || close || (ends && print_tag_is_known(wm_slice_of(lower, n))));
    wm_buffer_add_str(out, comment || named ? "&lt;" : "<");
    return 1;
}

static size_t take_underscore(wm_printer *p, wm_slice s, size_t at, wm_buffer *out)
{
    size_t end = at + 2, most = s.size - at > 100 ? at + 100 : s.size;
    if (end <= s.size && s.data[at + 1] == '_') {
        while (end + 1 < most && s.data[end] != '\n' && s.data[end] != ' ' && !(s.data[end] == '_' && s.data[end + 1] == '_'))
            end++;
        if (end + 1 < most && s.data[end] == '_' && wm_site_is_switch(p->site, wm_sub(s, at, end + 2)))
            return wrap(s, at, end + 2, out);
    }
    wm_buffer_add_char(out, '_');
    return 1;
}

/* Whether a word ends where out was so long: no address begins in one. */
static bool ends_word(const wm_buffer *out, size_t size)
{
    size_t length;
    if (!size)
        return false;
    uint32_t point = wm_utf8_decode_last(wm_slice_of(out->data, size), &length);
    return wm_is_letter(point) || (point >= '0' && point <= '9') || point == '_';
}

/* A bare address whose colon is at at: all of it is protected, its letters that are written already too. */
static size_t take_colon(wm_slice s, size_t at, unsigned context, wm_buffer *out)
{
    size_t first = at, start, end = 0;
    while (first && at - first < 10 && is_letter(s.data[first - 1]))
        first--;
    bool word = out->size < at - first || ends_word(out, out->size - (at - first));
    if (!(context & (WM_PRINT_LINK | PRINT_LABEL)) && !word)
        end = wt_match_bare_url(wm_sub(s, first, s.size), 0, at - first, s.size - first, &start);
    size_t protocol = !end && !word ? wt_match_protocol(s, first, false) : 0;
    if (protocol && first + protocol > at && first + protocol < s.size && classes[(unsigned char)s.data[first + protocol]])
        end = protocol; /* the reference that follows would be an address */
    if (end) {
        out->size -= at - first;
        wrap(s, first, first + end, out);
        return first + end - at;
    }
    wm_buffer_add_str(out, context & PRINT_TERM ? "&#58;" : ":");
    return 1;
}

static size_t take_brace(const wm_printer *p, wm_slice s, size_t at, wm_slice next, wm_buffer *out)
{
    size_t n = run_of(s, at);
    if (n > 1)
        return wrap_pair(s, at, n, "}}", out);
    bool variants = p->variants && out->size && out->data[out->size - 1] == '-';
    wm_buffer_add_str(out, variants || (next.size && at + 1 == s.size && next.data[0] == '{') ? "&#123;" : "{");
    return 1;
}

static size_t special(wm_printer *p, wm_slice s, size_t at, wm_slice next, unsigned context, wm_buffer *out)
{
    char bytes[8];
    size_t n;
    switch (classes[(unsigned char)s.data[at]]) {
    case QUOTE:
        return take_quote(s, at, next, out);
    case OPEN:
        return take_open(s, at, next, context, out);
    case CLOSE:
        return take_close(s, at, next, context, out);
    case BRACE:
        return take_brace(p, s, at, next, out);
    case AMPERSAND:
        wm_buffer_add_str(out, wm_decode_entity(wm_sub(s, at, s.size), bytes, &n) ? "&amp;" : "&");
        return 1;
    case LESS:
        return take_less(s, at, next, out);
    case UNDERSCORE:
        return take_underscore(p, s, at, out);
    case TILDE:
        n = run_of(s, at);
        if (n >= 3)
            return wrap(s, at, at + n, out);
        wm_buffer_add(out, s.data + at, n);
        return n;
    case COLON:
        return take_colon(s, at, context, out);
    case PIPE:
        wm_buffer_add_str(out, context & (WM_PRINT_CELL | PRINT_CAPTION) ? "&#124;" : "|");
        return 1;
    case BANG: {
        bool twice = last_of(out) == '!' || peek(s, next, at + 1) == '!';
        wm_buffer_add_str(out, context & PRINT_HEAD && twice ? "&#33;" : "!");
        return 1;
    }
    default:
        wm_buffer_add_char(out, ' ');
        return 1;
    }
}

void print_text(wm_printer *p, wm_slice s, wm_slice next, unsigned context, wm_buffer *out)
{
    for (size_t at = 0; at < s.size;) {
        size_t end = at;
        while (end < s.size && !classes[(unsigned char)s.data[end]])
            end++;
        wm_buffer_add_slice(out, wm_sub(s, at, end));
        at = end;
        if (at < s.size)
            at += special(p, s, at, next, context, out);
    }
}

void wm_print_text(wm_printer *p, wm_slice text, wm_slice next, unsigned context, wm_buffer *out)
{
    unsigned inner = context & (WM_PRINT_CELL | WM_PRINT_LINK);
    size_t start = out->size;
    if (context & WM_PRINT_CELL)
        inner |= PRINT_HEAD;
    print_text(p, text, next, inner, out);
    if (context & WM_PRINT_LINE)
        print_guard_line(out, start, context);
}

/* ---- the beginnings of lines ---- */

static void wrap_first(wm_buffer *out, size_t at, size_t size)
{
    static const char open[] = "<nowiki>", close[] = "</nowiki>";
    size_t extra = sizeof open + sizeof close - 2;
    if (!wm_buffer_reserve(out, extra))
        return;
    char *s = out->data + at;
    char kept[4];
    memcpy(kept, s, size);
    memmove(s + size + extra, s + size, out->size - at - size);
    memcpy(s, open, sizeof open - 1);
    memcpy(s + sizeof open - 1, kept, size);
    memcpy(s + sizeof open - 1 + size, close, sizeof close - 1);
    out->size += extra;
}

static size_t skip_comments(wm_slice s, size_t at)
{
    while (s.size - at >= 7 && memcmp(s.data + at, "<!--", 4) == 0) {
        size_t end = wm_find(s, WM_LIT("-->"), at + 4);
        if (end == WM_NONE)
            return s.size;
        at = end + 3;
        while (at < s.size && (s.data[at] == ' ' || s.data[at] == '\t'))
            at++;
    }
    return at;
}

static bool is_heading(wm_slice s, size_t at)
{
    size_t end = s.size;
    while (end > at && (s.data[end - 1] == ' ' || s.data[end - 1] == '\t'))
        end--;
    return end - at >= 3 && s.data[end - 1] == '=';
}

void print_guard_line(wm_buffer *out, size_t start, unsigned context)
{
    wm_slice s = wm_buffer_slice(out);
    if (s.size <= start)
        return;
    size_t at = skip_comments(s, start);
    if (at >= s.size)
        return;
    char c = s.data[at], second = at + 1 < s.size ? s.data[at + 1] : '\0';
    bool list = c == '*' || c == '#' || c == ':' || c == ';';
    if (context & WM_PRINT_ITEM)
        list = false;
    if (list || (c == '=' && !(context & WM_PRINT_ITEM) && is_heading(s, at)) || (c == '!' && context & WM_PRINT_CELL))
        wrap_first(out, at, 1);
    else if (c == '{' && second == '|')
        wrap_first(out, at, 2);
    else if (c == '-' && s.size - at >= 4 && memcmp(s.data + at, "----", 4) == 0 && !(context & WM_PRINT_ITEM))
        wrap_first(out, at, 4);
}

void print_attribute(wm_slice s, wm_buffer *out)
{
    wm_buffer_add_char(out, '"');
    for (size_t i = 0; i < s.size; i++) {
        char bytes[8];
        size_t n;
        char c = s.data[i];
        if (c == '"')
            wm_buffer_add_str(out, "&quot;");
        else if (c == '<')
            wm_buffer_add_str(out, "&lt;");
        else if (c == '>')
            wm_buffer_add_str(out, "&gt;");
        else if (c == '&' && wm_decode_entity(wm_sub(s, i, s.size), bytes, &n))
            wm_buffer_add_str(out, "&amp;");
        else
            wm_buffer_add_char(out, c == '\n' || c == '\r' || c == '\t' ? ' ' : c);
    }
    wm_buffer_add_char(out, '"');
}
