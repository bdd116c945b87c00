/* title.c - takes titles apart and normalises them.
 *
 * SPDX-License-Identifier: MIT
 *
 * Most titles of links are normal already: one pass over the bytes finds that
 * out, and then every part is a slice of the input. Anything else is rewritten
 * into the arena first.
 */
#include "site/site_private.h"

#include "base/hex.h"

enum {
    SEEN_UNDERSCORE = 1, /* _ */
    SEEN_SPACE = 2,
    SEEN_PERCENT = 4,
    SEEN_COLON = 8,
    SEEN_HASH = 16,
    SEEN_DOT = 32,
    SEEN_RARE = 64, /* & ~ and characters that no title holds */
    SEEN_HIGH = 128, /* not ASCII */
    SEEN_ODD = 256,  /* begins white space beyond ASCII and bidi marks, among others */
    SEEN_LAST = 512  /* begins U+FFFD, among others */
};

static const uint16_t classes[256] = {
    ['\0'] = SEEN_RARE, [1] = SEEN_RARE,    [2] = SEEN_RARE,         [3] = SEEN_RARE,
    [4] = SEEN_RARE,    [5] = SEEN_RARE,    [6] = SEEN_RARE,         [7] = SEEN_RARE,
    [8] = SEEN_RARE,    [9] = SEEN_RARE,    [10] = SEEN_RARE,        [11] = SEEN_RARE,
    [12] = SEEN_RARE,   [13] = SEEN_RARE,   [14] = SEEN_RARE,        [15] = SEEN_RARE,
    [16] = SEEN_RARE,   [17] = SEEN_RARE,   [18] = SEEN_RARE,        [19] = SEEN_RARE,
    [20] = SEEN_RARE,   [21] = SEEN_RARE,   [22] = SEEN_RARE,        [23] = SEEN_RARE,
    [24] = SEEN_RARE,   [25] = SEEN_RARE,   [26] = SEEN_RARE,        [27] = SEEN_RARE,
    [28] = SEEN_RARE,   [29] = SEEN_RARE,   [30] = SEEN_RARE,        [31] = SEEN_RARE,
    [127] = SEEN_RARE,  [' '] = SEEN_SPACE, ['_'] = SEEN_UNDERSCORE, ['%'] = SEEN_PERCENT,
    [':'] = SEEN_COLON, ['#'] = SEEN_HASH,  ['.'] = SEEN_DOT,        ['&'] = SEEN_RARE,
    ['~'] = SEEN_RARE,  ['<'] = SEEN_RARE,  ['>'] = SEEN_RARE,       ['['] = SEEN_RARE,
    [']'] = SEEN_RARE,  ['{'] = SEEN_RARE,  ['}'] = SEEN_RARE,       ['|'] = SEEN_RARE,
    [0xC2] = SEEN_ODD,  [0xE1] = SEEN_ODD,  [0xE2] = SEEN_ODD,       [0xE3] = SEEN_ODD,
    [0xEF] = SEEN_LAST,
};

/* ---- the first pass ---- */

/* White space of titles beside space and _, and the bidi marks, are 2 or 3
 * bytes of UTF-8. Returns the bytes and tells what it is: 1 space, 2 mark. */
static size_t odd_character(const unsigned char *p, size_t size, int *what)
{
    *what = 0;
    if (p[0] == 0xC2)
        return size > 1 && p[1] == 0xA0 ? (*what = 1, 2u) : 0;
    if (size < 3)
        return 0;
    if (p[0] == 0xE2 && p[1] == 0x80) {
        if (p[2] <= 0x8A || p[2] == 0xA8 || p[2] == 0xA9 || p[2] == 0xAF)
            *what = 1;
        else if (p[2] == 0x8E || p[2] == 0x8F || (p[2] >= 0xAA && p[2] <= 0xAE))
            *what = 2;
    } else if ((p[0] == 0xE2 && p[1] == 0x81 && p[2] == 0x9F) ||
               (p[0] == 0xE3 && p[1] == 0x80 && p[2] == 0x80) ||
               (p[0] == 0xE1 && ((p[1] == 0x9A && p[2] == 0x80) || (p[1] == 0xA0 && p[2] == 0x8E)))) {
        *what = 1;
    }
    return *what ? 3 : 0;
}

/* Whether a character of the kind above occurs in s. */
static bool has_odd_character(wm_slice s)
{
    const unsigned char *p = (const unsigned char *)s.data;
    int what;
    for (size_t i = 0; i < s.size; i++)
        if ((p[i] == 0xC2 || (p[i] >= 0xE1 && p[i] <= 0xE3)) && odd_character(p + i, s.size - i, &what))
            return true;
    return false;
}

static unsigned scan(wm_slice s)
{
    unsigned seen = 0;
    const unsigned char *p = (const unsigned char *)s.data;
    for (size_t i = 0; i < s.size; i++)
        seen |= (unsigned)classes[p[i]] | (unsigned)(p[i] & SEEN_HIGH);
    return seen;
}

static bool is_normal(wm_slice s, unsigned seen)
{
    if (seen & SEEN_UNDERSCORE)
        return false;
    if (seen & SEEN_SPACE &&
        (s.data[0] == ' ' || s.data[s.size - 1] == ' ' || wm_find(s, WM_LIT("  "), 0) != WM_NONE))
        return false;
    return !(seen & SEEN_ODD) || !has_odd_character(s);
}

/* ---- rewriting ---- */

static wm_slice decode_percent(wm_arena *arena, wm_slice raw)
{
    char *out = wm_arena_alloc(arena, raw.size);
    size_t size = 0;
    if (!out)
        return WM_LIT("");
    for (size_t i = 0; i < raw.size; i++) {
        int byte = wm_percent_byte(raw, i);
        out[size++] = byte < 0 ? raw.data[i] : (char)byte;
        i += byte < 0 ? 0 : 2;
    }
    return wm_slice_of(out, size);
}

/* White space runs become one space, none at the ends; bidi marks go. */
static wm_slice normalize(wm_arena *arena, wm_slice raw)
{
    char *out = wm_arena_alloc(arena, raw.size ? raw.size : 1);
    size_t size = 0;
    bool space = false;
    if (!out)
        return WM_LIT("");
    for (size_t i = 0; i < raw.size;) {
        int what = raw.data[i] == ' ' || raw.data[i] == '_';
        size_t length = 1;
        if (!what && (unsigned char)raw.data[i] >= 0x80) {
            length = odd_character((const unsigned char *)raw.data + i, raw.size - i, &what);
            length = length ? length : 1;
        }
        if (what == 1) {
            space = size > 0;
        } else if (what == 0) {
            if (space)
                out[size++] = ' ';
            space = false;
            out[size++] = raw.data[i];
        }
        i += length;
    }
    return wm_slice_of(out, size);
}

static wm_slice trim_spaces(wm_slice s)
{
    while (s.size && s.data[0] == ' ')
        s = wm_sub(s, 1, s.size);
    while (s.size && s.data[s.size - 1] == ' ')
        s.size--;
    return s;
}

/* ---- what a title must not hold ---- */

static bool has_rare(wm_slice s)
{
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        if (!(classes[(unsigned char)c] & SEEN_RARE))
            continue;
        if (c == '~') {
            if (i + 2 < s.size && s.data[i + 1] == '~' && s.data[i + 2] == '~')
                return true;
        } else if (c == '&') {
            size_t end = i + 1;
            while (end < s.size &&
                   ((unsigned char)s.data[end] >= 0x80 || (s.data[end] >= '0' && s.data[end] <= '9') ||
                    ((s.data[end] | 0x20) >= 'a' && (s.data[end] | 0x20) <= 'z')))
                end++;
            if (end > i + 1 && end < s.size && s.data[end] == ';')
                return true;
            i = end - 1;
        } else {
            return true;
        }
    }
    return false;
}

/* Parts "." and ".." between slashes. */
static bool has_relative_part(wm_slice s)
{
    if (wm_equal(s, WM_LIT(".")) || wm_equal(s, WM_LIT("..")) || wm_starts_with(s, WM_LIT("./")) ||
        wm_starts_with(s, WM_LIT("../")) || wm_ends_with(s, WM_LIT("/.")) ||
        wm_ends_with(s, WM_LIT("/..")))
        return true;
    return wm_find(s, WM_LIT("/./"), 0) != WM_NONE || wm_find(s, WM_LIT("/../"), 0) != WM_NONE;
}

static bool has_escape(wm_slice s)
{
    for (size_t i = 0; i + 2 < s.size; i++)
        if (wm_percent_byte(s, i) >= 0)
            return true;
    return false;
}

static bool is_valid_text(wm_slice s, unsigned seen, int ns)
{
    if (s.size > (ns == WM_NS_SPECIAL ? 512 : 255))
        return false;
    if (seen & SEEN_HASH && memchr(s.data, '#', s.size))
        return false;
    if (seen & SEEN_RARE && has_rare(s))
        return false;
    if (seen & SEEN_PERCENT && has_escape(s))
        return false;
    return !(seen & SEEN_DOT) || !has_relative_part(s);
}

/* ---- the first letter ---- */

/* Upper case of a title's first letter as this wiki has it. */
static uint32_t site_upper(const wm_site *site, uint32_t c)
{
    if (c < 0x80)
        return c >= 'a' && c <= 'z' ? (c == 'i' && site->dotted_i ? 0x130 : c + 'A' - 'a') : c;
    /* Scripts without case, and Georgian, whose capitals Wikimedia does not use. */
    if ((c >= 0x2E80 && c < 0xA640) || (c >= 0xAC00 && c < 0xD800) || (c >= 0x10D0 && c <= 0x10FF) ||
        c == 0xDF)
        return c;
    return wm_to_upper(c);
}

static wm_slice capitalize(const wm_site *site, wm_arena *arena, wm_slice text)
{
    size_t length;
    char upper[4];
    if (!text.size)
        return text;
    uint32_t c = wm_utf8_decode(text, &length), u = site_upper(site, c);
    if (u == c)
        return text;
    size_t size = wm_utf8_encode(u, upper);
    char *out = wm_arena_alloc(arena, text.size - length + size);
    if (!out)
        return wm_slice_of(NULL, 0);
    memcpy(out, upper, size);
    memcpy(out + size, text.data + length, text.size - length);
    return wm_slice_of(out, text.size - length + size);
}

/* ---- parsing ---- */

/* What stands before the first colon, and what after it, without the spaces
 * around the colon. A colon in the first place is no separator. */
static bool split_prefix(wm_slice s, wm_slice *prefix, wm_slice *rest)
{
    if (s.size < 2)
        return false;
    const char *colon = memchr(s.data + 1, ':', s.size - 1);
    if (!colon)
        return false;
    size_t at = (size_t)(colon - s.data);
    *prefix = trim_spaces(wm_sub(s, 0, at));
    *rest = trim_spaces(wm_sub(s, at + 1, s.size));
    return true;
}

/* What a prefix is: a namespace, whose number *value gets, or an interwiki prefix,
 * whose kind it gets. Looked up in both tables with one folding. */
typedef enum prefix_type { PREFIX_NONE, PREFIX_NAMESPACE, PREFIX_INTERWIKI } prefix_type;

static prefix_type find_prefix(const wm_site *site, wm_slice prefix, int32_t *value)
{
    char folded[WM_NAME_MAX];
    size_t size = wm_site_fold(prefix, folded, sizeof folded);
    if (size == WM_NONE)
        return PREFIX_NONE;
    if (size == 0) {
        *value = WM_NS_MAIN;
        return prefix.size ? PREFIX_NAMESPACE : PREFIX_NONE;
    }
    wm_slice key = wm_slice_of(folded, size);
    uint32_t hash = wm_table_hash(key);
    if (wm_table_find_hashed(&site->names, key, hash, value))
        return PREFIX_NAMESPACE;
    return wm_table_find_hashed(&site->prefixes, key, hash, value) ? PREFIX_INTERWIKI : PREFIX_NONE;
}

/* Whether the text of a talk page begins with another prefix: Talk:File:X. */
static bool has_other_prefix(const wm_site *site, wm_slice s)
{
    wm_slice prefix, rest;
    int32_t value;
    if (!split_prefix(s, &prefix, &rest))
        return false;
    prefix_type type = find_prefix(site, prefix, &value);
    return type == PREFIX_INTERWIKI || (type == PREFIX_NAMESPACE && value != WM_NS_MAIN);
}

static wm_slice lower_copy(wm_arena *arena, wm_slice s)
{
    char *out = wm_arena_alloc(arena, s.size ? s.size : 1);
    if (!out)
        return WM_LIT("");
    for (size_t i = 0; i < s.size; i++)
        out[i] = (char)(s.data[i] >= 'A' && s.data[i] <= 'Z' ? s.data[i] + 'a' - 'A' : s.data[i]);
    return wm_slice_of(out, s.size);
}

/* Takes the namespace or interwiki prefix off *s. False when it makes the
 * title invalid. */
static bool take_prefix(const wm_site *site, wm_arena *arena, wm_slice *s, wm_title *title)
{
    wm_slice prefix, rest;
    int32_t value;
    /* A prefix of the wiki itself ("zh:" on zh) is dropped, and what follows is looked at again. Each round
     * is shorter, so it ends. */
    while (split_prefix(*s, &prefix, &rest)) {
        prefix_type type = find_prefix(site, prefix, &value);
        if (type == PREFIX_NONE)
            return true;
        *s = rest;
        if (type == PREFIX_NAMESPACE) {
            title->ns = value;
            return value != WM_NS_TALK || !has_other_prefix(site, rest);
        }
        if (value == 2) {
            if (!rest.size)
                return false;
            title->ns = WM_NS_MAIN;
            continue;
        }
        title->interwiki = lower_copy(arena, prefix);
        title->language = value == 1;
        if (rest.size && rest.data[0] == ':') {
            title->ns = WM_NS_MAIN;
            *s = trim_spaces(wm_sub(rest, 1, rest.size));
        }
        return true;
    }
    return true;
}

static void take_fragment(wm_slice *s, wm_title *title)
{
    const char *hash = s->size ? memchr(s->data, '#', s->size) : NULL;
    if (!hash)
        return;
    size_t at = (size_t)(hash - s->data);
    title->fragment = wm_sub(*s, at + 1, s->size);
    *s = trim_spaces(wm_sub(*s, 0, at));
}

/* Decodes and normalises; false for what is empty or no UTF-8. */
static bool prepare(wm_arena *arena, wm_slice raw, bool percent, wm_slice *text, unsigned *seen)
{
    if (!raw.size)
        return false;
    *seen = scan(raw);
    if (percent && *seen & SEEN_PERCENT) {
        raw = decode_percent(arena, raw);
        if (!raw.size)
            return false;
        *seen = scan(raw);
    }
    if (*seen & SEEN_HIGH &&
        (wm_utf8_valid_prefix(raw) != raw.size ||
         (*seen & SEEN_LAST && wm_find(raw, WM_LIT("\xEF\xBF\xBD"), 0) != WM_NONE)))
        return false;
    *text = is_normal(raw, *seen) ? raw : normalize(arena, raw);
    return text->size && !arena->failed;
}

bool wm_title_parse(const wm_site *site, wm_arena *arena, wm_slice raw, int default_ns, wm_title *title)
{
    wm_slice s;
    unsigned seen;
    memset(title, 0, sizeof *title);
    title->ns = default_ns;
    if (!prepare(arena, raw, true, &s, &seen))
        return false;
    if (s.data[0] == ':') {
        title->colon = true;
        title->ns = WM_NS_MAIN;
        s = trim_spaces(wm_sub(s, 1, s.size));
        if (!s.size)
            return false;
    }
    if (seen & SEEN_COLON && !take_prefix(site, arena, &s, title))
        return false;
    if (seen & SEEN_HASH)
        take_fragment(&s, title);
    if (!is_valid_text(s, seen, title->ns))
        return false;
    if (!title->interwiki.size) {
        if (!s.size && title->ns != WM_NS_MAIN)
            return false;
        if (title->ns == WM_NS_MAIN ? site->main_first_letter : wm_site_first_letter(site, title->ns))
            s = capitalize(site, arena, s);
    }
    if (s.size && s.data[0] == ':')
        return false;
    title->text = s;
    return !arena->failed;
}

bool wm_title_split(const wm_site *site, wm_arena *arena, wm_slice full, bool has_ns, int ns_given,
                    int *ns, wm_slice *text)
{
    wm_slice s, prefix, rest;
    unsigned seen;
    int found;
    if (!prepare(arena, full, false, &s, &seen))
        return false;
    /* A dump that somebody rebuilt may say that every page is in the main namespace. It then names no
     * namespaces. Where <siteinfo> names them, <ns> is right. */
    if (ns_given == WM_NS_MAIN && !site->names_told)
        has_ns = false;
    *ns = has_ns ? ns_given : WM_NS_MAIN;
    if (has_ns ? ns_given != WM_NS_MAIN : (seen & SEEN_COLON) != 0) {
        bool split = split_prefix(s, &prefix, &rest);
        if (has_ns && split) {
            s = rest;
        } else if (split && prefix.size && wm_site_find_namespace(site, prefix, &found)) {
            *ns = found;
            s = rest;
        }
    }
    if (!s.size || s.data[0] == ':' || !is_valid_text(s, seen, *ns))
        return false;
    *text = s;
    return !arena->failed;
}

void wm_title_full(const wm_site *site, int ns, wm_slice text, wm_buffer *out)
{
    wm_slice name = wm_site_namespace_name(site, ns);
    if (name.size) {
        wm_buffer_add_slice(out, name);
        wm_buffer_add_char(out, ':');
    }
    wm_buffer_add_slice(out, text);
}

void wm_title_whole(const wm_site *site, const wm_title *title, wm_buffer *out)
{
    if (title->interwiki.size) {
        wm_buffer_add_slice(out, title->interwiki);
        wm_buffer_add_char(out, ':');
    }
    wm_title_full(site, title->ns, title->text, out);
    if (title->fragment.data) {
        wm_buffer_add_char(out, '#');
        wm_buffer_add_slice(out, title->fragment);
    }
}
