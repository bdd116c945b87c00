/* external.c - addresses in text: [url label], bare URLs, RFC, PMID and ISBN.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext/parser.h"

/* MediaWiki's default $wgUrlProtocols, in order of their first letters. */
static const char *const protocols[] = {
    "bitcoin:", "ftp://", "ftps://", "geo:", "git://", "gopher://", "http://", "https://", "irc://", "ircs://", "magnet:",
    "mailto:", "matrix:", "mms://", "news:", "nntp://", "redis://", "sftp://", "sip:", "sips:", "sms:", "ssh://", "svn://",
    "tel:", "telnet://", "urn:", "worldwind://", "xmpp:", NULL};

/* Where in protocols those begin that start with the letter; most letters have none. */
static const uint8_t first_protocol[26] = {
    ['b' - 'a'] = 1, ['f' - 'a'] = 2, ['g' - 'a'] = 4, ['h' - 'a'] = 7, ['i' - 'a'] = 9, ['m' - 'a'] = 11, ['n' - 'a'] = 15,
    ['r' - 'a'] = 17, ['s' - 'a'] = 18, ['t' - 'a'] = 24, ['u' - 'a'] = 26, ['w' - 'a'] = 27, ['x' - 'a'] = 28}; /* plus 1 */

size_t match_protocol(wm_slice text, size_t at, bool relative)
{
    if (text.size - at < 2 || at >= text.size)
        return 0;
    if (relative && text.data[at] == '/')
        return text.data[at + 1] == '/' ? 2 : 0;
    char c = (char)(text.data[at] | 0x20), second = (char)(text.data[at + 1] | 0x20);
    if (c < 'a' || c > 'z' || !first_protocol[c - 'a'])
        return 0;
    for (size_t i = first_protocol[c - 'a'] - 1u; protocols[i] && protocols[i][0] == c; i++) {
        if (protocols[i][1] != second)
            continue;
        size_t n = strlen(protocols[i]);
        if (text.size - at >= n && wm_equal_nocase(wm_slice_of(text.data + at, n), wm_slice_of(protocols[i], n)))
            return n;
    }
    return 0;
}

/* The length of the character at at if a URL can hold it, else 0. */
static inline size_t url_char(wm_slice text, size_t at, size_t to)
{
    unsigned char c = (unsigned char)text.data[at];
    if (c < 0x80)
        return c > 0x20 && c != '[' && c != ']' && c != '<' && c != '>' && c != '"' && c != 0x7f;
    if (c == 0xff)
        return 1; /* a template: part of the address, nobody knows which */
    if (c >= 0xfd)
        return 0;
    if (c != 0xc2 && c != 0xe1 && c != 0xe2 && c != 0xe3 && c != 0xef)
        return 1; /* no space and no U+FFFD begins so; the rest of the character follows */
    size_t n;
    uint32_t point = wm_utf8_decode(wm_sub(text, at, to), &n);
    if (point == 0xa0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200a) || point == 0x202f ||
        point == 0x205f || point == 0x3000 || point == 0xfffd)
        return 0;
    return n;
}

static size_t url_end(wm_slice text, size_t at, size_t to)
{
    size_t n;
    while (at < to && (n = url_char(text, at, to)) != 0)
        at += n;
    return at;
}

/* An IPv6 address in brackets may begin what follows the protocol. */
static size_t skip_ipv6(wm_slice text, size_t at, size_t to)
{
    if (at >= to || text.data[at] != '[')
        return at;
    size_t i = at + 1;
    while (i < to && ((text.data[i] >= '0' && text.data[i] <= '9') || text.data[i] == ':' || text.data[i] == '.' ||
                      ((text.data[i] | 0x20) >= 'a' && (text.data[i] | 0x20) <= 'f')))
        i++;
    return i > at + 1 && i < to && text.data[i] == ']' ? i + 1 : at;
}

size_t match_external(const run *r, size_t from, size_t to, size_t link_index, size_t *end_of_url, size_t *label, size_t *no_close)
{
    wm_slice text = r->text;
    size_t n = match_protocol(text, from + 1, true);
    if (!n || from < *no_close)
        return 0;
    size_t at = from + 1 + n;
    size_t after = skip_ipv6(text, at, to);
    after = url_end(text, after, to);
    if (after == at)
        return 0;
    *end_of_url = after;
    while (after < to) { /* \p{Zs}* */
        size_t size;
        uint32_t point = wm_utf8_decode(wm_sub(text, after, to), &size);
        if (point != ' ' && (point < 0x80 || url_char(text, after, to) || is_mark(text.data[after])))
            break;
        if (point == 0xfffd)
            break;
        after += size;
    }
    *label = after;
    while (after < to) {
        while (link_index < r->link_count && r->links[link_index].start < after)
            link_index++;
        if (link_index < r->link_count && r->links[link_index].start == after) {
            after = r->links[link_index].end;
            continue;
        }
        unsigned char c = (unsigned char)text.data[after];
        if (c == ']')
            return after + 1;
        if (c < 0x20 && c != '\t')
            break;
        after++;
    }
    *no_close = after;
    return 0;
}

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

/* Whether a word goes on at at: MediaWiki's \b knows Unicode, so an address right
 * behind a Chinese character is none. Digits outside ASCII do not matter here. */
static bool follows_word(wm_slice text, size_t at)
{
    if (!at)
        return false;
    if ((unsigned char)text.data[at - 1] < 0x80)
        return is_word(text.data[at - 1]);
    if (is_mark(text.data[at - 1]))
        return false;
    size_t n;
    return wm_is_letter(wm_utf8_decode_last(wm_sub(text, 0, at), &n));
}

/* Whether the ; at the end of s closes a character reference. */
static bool ends_in_entity(const char *s, size_t size)
{
    size_t i = size - 1;
    while (i && (is_word(s[i - 1]) || s[i - 1] == '#') && size - i < 40)
        i--;
    return i && i < size - 1 && s[i - 1] == '&';
}

/* Cuts what MediaWiki leaves out of a bare URL: entities for < > and nbsp,
 * punctuation at the end. */
static size_t trim_url(const char *s, size_t size)
{
    static const char *const enders[] = {"&lt;", "&gt;", "&nbsp;", "&#160;", "&#xa0;", "&#60;", "&#62;", "&#x3c;", "&#x3e;"};
    for (size_t i = 0; i < size; i++) {
        if (s[i] != '&')
            continue;
        for (size_t k = 0; k < sizeof enders / sizeof *enders; k++) {
            size_t n = strlen(enders[k]);
            if (size - i >= n && wm_equal_nocase(wm_slice_of(s + i, n), wm_slice_of(enders[k], n)))
                size = i;
        }
    }
    const char *separators = size && memchr(s, '(', size) ? ",;\\.:!?" : ",;\\.:!?)";
    while (size && strchr(separators, s[size - 1]) && s[size - 1] != '\0') {
        if (s[size - 1] == ';' && ends_in_entity(s, size))
            break;
        size--;
    }
    return size;
}

size_t match_bare_url(wm_slice text, size_t from, size_t at, size_t to, size_t *start)
{
    size_t begin = at;
    while (begin > from && at - begin < 10 && ((text.data[begin - 1] | 0x20) >= 'a' && (text.data[begin - 1] | 0x20) <= 'z'))
        begin--;
    if (begin == at || follows_word(text, begin))
        return 0;
    size_t n = match_protocol(text, begin, false);
    if (!n || begin + n <= at)
        return 0;
    size_t address = begin + n, end = url_end(text, skip_ipv6(text, address, to), to);
    if (end <= address)
        return 0;
    size_t kept = begin + trim_url(text.data + begin, end - begin);
    if (kept <= address)
        return 0;
    *start = begin;
    return kept;
}

/* White space that may stand in a magic link, entities included. */
static size_t magic_space(wm_slice s, size_t at, size_t to)
{
    if (at >= to)
        return 0;
    if (s.data[at] == ' ' || s.data[at] == '\t')
        return 1;
    if (to - at >= 2 && memcmp(s.data + at, "\xc2\xa0", 2) == 0)
        return 2;
    if (to - at >= 6 && (memcmp(s.data + at, "&nbsp;", 6) == 0 || memcmp(s.data + at, "&#160;", 6) == 0))
        return 6;
    return 0;
}

static size_t match_isbn(wm_slice text, size_t at, size_t to, char digits[14], size_t *count)
{
    size_t end = 0;
    *count = 0;
    while (at < to && *count < 13) {
        char c = text.data[at];
        bool x = c == 'x' || c == 'X';
        if (!(c >= '0' && c <= '9') && !(x && *count == 9))
            break;
        digits[(*count)++] = x ? 'X' : c;
        at++;
        bool prefix = memcmp(digits, "978", 3) == 0 || memcmp(digits, "979", 3) == 0;
        bool whole = *count == 10 || (*count == 13 && prefix);
        if (whole && !(at < to && is_word(text.data[at])))
            end = at;
        if (x)
            break;
        size_t gap = at < to && text.data[at] == '-' ? 1 : magic_space(text, at, to);
        at += gap;
    }
    return end;
}

size_t match_magic_link(wm_parser *parser, wm_slice text, size_t at, size_t to, wm_node *node)
{
    wm_arena *arena = &parser->doc->arena;
    bool rfc = to - at > 4 && memcmp(text.data + at, "RFC", 3) == 0;
    bool pmid = to - at > 5 && memcmp(text.data + at, "PMID", 4) == 0;
    bool isbn = to - at > 5 && memcmp(text.data + at, "ISBN", 4) == 0;
    if (!(rfc || pmid || isbn) || follows_word(text, at))
        return 0;
    size_t end = at + (rfc ? 3 : 4), space, gaps = 0;
    while ((space = magic_space(text, end, to)) != 0) {
        end += space;
        gaps++;
    }
    if (!gaps)
        return 0;
    if (isbn) {
        char digits[14] = "";
        size_t count, stop = match_isbn(text, end, to, digits, &count);
        if (!stop)
            return 0;
        if (node)
            node->u.magic.isbn = wm_arena_copy(arena, wm_slice_of(digits, count));
        return stop;
    }
    size_t first = end;
    while (end < to && text.data[end] >= '0' && text.data[end] <= '9')
        end++;
    if (end == first || (end < to && is_word(text.data[end])))
        return 0;
    if (node) {
        wm_buffer *b = &parser->scratch;
        wm_buffer_clear(b);
        wm_buffer_add_str(b, rfc ? "https://tools.ietf.org/html/rfc" : "https://www.ncbi.nlm.nih.gov/pubmed/");
        wm_buffer_add(b, text.data + first, end - first);
        wm_buffer_add_str(b, rfc ? "" : "?dopt=Abstract");
        parser->failed |= b->failed;
        node->u.magic.url = wm_arena_copy(arena, wm_buffer_slice(b));
    }
    return end;
}
