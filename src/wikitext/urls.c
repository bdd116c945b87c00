/* urls.c - addresses in text: protocols, and bare URLs.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext/markup.h"

/* MediaWiki's default $wgUrlProtocols, in order of their first letters. */
static const char *const protocols[] = {
    "bitcoin:", "ftp://", "ftps://", "geo:", "git://", "gopher://", "http://", "https://", "irc://", "ircs://", "magnet:",
    "mailto:", "matrix:", "mms://", "news:", "nntp://", "redis://", "sftp://", "sip:", "sips:", "sms:", "ssh://", "svn://",
    "tel:", "telnet://", "urn:", "worldwind://", "xmpp:", NULL};

/* Where in protocols those begin that start with the letter; most letters have none. */
static const uint8_t first_protocol[26] = {
    ['b' - 'a'] = 1, ['f' - 'a'] = 2, ['g' - 'a'] = 4, ['h' - 'a'] = 7, ['i' - 'a'] = 9, ['m' - 'a'] = 11, ['n' - 'a'] = 15,
    ['r' - 'a'] = 17, ['s' - 'a'] = 18, ['t' - 'a'] = 24, ['u' - 'a'] = 26, ['w' - 'a'] = 27, ['x' - 'a'] = 28}; /* plus 1 */

size_t wt_match_protocol(wm_slice text, size_t at, bool relative)
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
size_t wt_url_char(wm_slice text, size_t at, size_t to)
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

size_t wt_url_end(wm_slice text, size_t at, size_t to)
{
    size_t n;
    while (at < to && (n = wt_url_char(text, at, to)) != 0)
        at += n;
    return at;
}

/* An IPv6 address in brackets may begin what follows the protocol. */
size_t wt_skip_ipv6(wm_slice text, size_t at, size_t to)
{
    if (at >= to || text.data[at] != '[')
        return at;
    size_t i = at + 1;
    while (i < to && ((text.data[i] >= '0' && text.data[i] <= '9') || text.data[i] == ':' || text.data[i] == '.' ||
                      ((text.data[i] | 0x20) >= 'a' && (text.data[i] | 0x20) <= 'f')))
        i++;
    return i > at + 1 && i < to && text.data[i] == ']' ? i + 1 : at;
}

/* ---- cleaning ---- */

/* Whether the character is one that a host's name is read without. */
static bool is_invisible(uint32_t c)
{
    return c == 0xad || c == 0x34f || c == 0x1806 || (c >= 0x180b && c <= 0x180d) || (c >= 0x200b && c <= 0x200d) || c == 0x2060 ||
           (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff;
}

/* Where the host's name begins and ends. */
static void find_host(wm_slice url, size_t *host, size_t *end)
{
    const char *colon = memchr(url.data, ':', url.size);
    size_t at = colon ? (size_t)(colon + 1 - url.data) : 0;
    *host = *end = 0;
    if (at + 2 > url.size || memcmp(url.data + at, "//", 2) != 0)
        return;
    *host = at + 2;
    const char *slash = memchr(url.data + *host, '/', url.size - *host);
    *end = slash ? (size_t)(slash - url.data) : url.size;
}

#define EIGHT(at) [at] = 1, [at + 1] = 1, [at + 2] = 1, [at + 3] = 1, [at + 4] = 1, [at + 5] = 1, [at + 6] = 1, [at + 7] = 1
/* 1: what is encoded; 2: the first bytes of what is invisible. */
static const uint8_t unclean[256] = {EIGHT(0), EIGHT(8), EIGHT(16), EIGHT(24), [' '] = 1, ['['] = 1, [']'] = 1,
                                     ['<'] = 1, ['>'] = 1, ['"'] = 1,
                                     ['|'] = 1, [0x7f] = 1, [0xc2] = 2, [0xcd] = 2, [0xe1] = 2, [0xe2] = 2, [0xef] = 2};
#undef EIGHT

/* Whether there is surely nothing to clean. */
static bool is_clean(wm_slice url)
{
    uint8_t found = 0;
    for (size_t i = 0; i < url.size; i++)
        found |= unclean[(unsigned char)url.data[i]];
    return !found;
}

wm_slice wt_clean_url(wm_arena *arena, wm_slice url)
{
    static const char hex[] = "0123456789ABCDEF";
    size_t host, end, n = 0;
    if (!url.size || is_clean(url))
        return url;
    find_host(url, &host, &end);
    size_t literal = wt_skip_ipv6(url, host, end);
    char *copy = wm_arena_alloc(arena, url.size * 3);
    if (!copy)
        return url;
    for (size_t i = 0, length; i < url.size; i += length) {
        unsigned char c = (unsigned char)url.data[i];
        bool invisible = is_invisible(wm_utf8_decode(wm_sub(url, i, url.size), &length));
        if (invisible && i >= host && i < end)
            continue;
        if (c == ' ') {
            copy[n++] = '+';
        } else if (unclean[c] == 1 && !(i >= host && i < literal)) {
            copy[n++] = '%';
            copy[n++] = hex[c >> 4];
            copy[n++] = hex[c & 15];
        } else {
            memcpy(copy + n, url.data + i, length);
            n += length;
        }
    }
    return wm_slice_of(copy, n);
}

/* ---- bare addresses ---- */

/* Whether a word goes on at at: MediaWiki's \b knows Unicode, so an address right
 * behind a Chinese character or a wide digit is none. */
bool wt_follows_word(wm_slice text, size_t at)
{
    if (!at)
        return false;
    if ((unsigned char)text.data[at - 1] < 0x80)
        return is_word_char(text.data[at - 1]);
    if (is_mark(text.data[at - 1]))
        return false;
    size_t n;
    uint32_t c = wm_utf8_decode_last(wm_sub(text, 0, at), &n);
    return wm_is_letter(c) || wm_is_number(c);
}

/* Whether the ; at the end of s closes a character reference. */
static bool ends_in_entity(const char *s, size_t size)
{
    size_t i = size - 1;
    while (i && (is_word_char(s[i - 1]) || s[i - 1] == '#') && size - i < 40)
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

size_t wt_match_bare_url(wm_slice text, size_t from, size_t at, size_t to, size_t *start)
{
    size_t begin = at;
    while (begin > from && at - begin < 10 && ((text.data[begin - 1] | 0x20) >= 'a' && (text.data[begin - 1] | 0x20) <= 'z'))
        begin--;
    if (begin == at || wt_follows_word(text, begin))
        return 0;
    size_t n = wt_match_protocol(text, begin, false);
    if (!n || begin + n <= at)
        return 0;
    size_t address = begin + n, end = wt_url_end(text, wt_skip_ipv6(text, address, to), to);
    if (end <= address)
        return 0;
    size_t kept = begin + trim_url(text.data + begin, end - begin);
    if (kept <= address)
        return 0;
    *start = begin;
    return kept;
}
