/* anchor.c - the names that tools give to headings.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/foreign.h"
#include "markdown/style.h"

/* github-slugger: letters with their marks, digits, connectors as _, - and spaces stay. */
static void add_github(wm_slice words, wm_buffer *out)
{
    for (size_t i = 0, n; i < words.size; i += n) {
        uint32_t c = wm_utf8_decode(wm_sub(words, i, words.size), &n);
        if (c == ' ')
            wm_buffer_add_char(out, '-');
        else if (c == '-' || wm_is_word(c))
            wm_buffer_add_utf8(out, wm_to_lower(c));
    }
}

/* Hugo knows no marks: of a letter with one only the letter stays. */
static void add_hugo(wm_slice words, wm_buffer *out)
{
    size_t start = out->size;
    for (size_t i = 0, n; i < words.size; i += n) {
        uint32_t c = wm_utf8_decode(wm_sub(words, i, words.size), &n);
        if (c == ' ' || c == '-')
            wm_buffer_add_char(out, '-');
        else if (c == '_' || wm_is_letter(c) || wm_is_digit(c))
            wm_buffer_add_utf8(out, wm_to_lower(c));
    }
    if (out->size == start)
        wm_buffer_add_str(out, "heading");
}

/* slugify_unicode of Python-Markdown. */
static void add_mkdocs(wm_slice words, wm_buffer *out)
{
    bool gap = false, begun = false, dashes = false; /* spaces at the ends go, a - there stays */
    for (size_t i = 0, n; i < words.size; i += n) {
        uint32_t c = wm_utf8_decode(wm_sub(words, i, words.size), &n);
        if (c == '-' || wm_is_space(c)) {
            gap = gap || begun || c == '-';
            dashes = dashes || c == '-';
            continue;
        }
        if (c != '_' && !wm_is_letter(c) && !wm_is_number(c))
            continue;
        if (gap)
            wm_buffer_add_char(out, '-');
        gap = dashes = false;
        begun = true;
        wm_buffer_add_utf8(out, wm_to_lower(c));
    }
    if (dashes)
        wm_buffer_add_char(out, '-');
}

/* Characters in forms of compatibility are taken apart, then marks and signs go. */
static void add_vitepress(wm_slice words, wm_buffer *out)
{
    wm_buffer parts = {0};
    bool gap = false, begun = false;
    wm_decompose(words, &parts);
    wm_slice s = wm_buffer_slice(&parts);
    for (size_t i = 0, n; i < s.size; i += n) {
        uint32_t c = wm_utf8_decode(wm_sub(s, i, s.size), &n);
        bool quote = c == 0x2018 || c == 0x2019 || c == 0x201c || c == 0x201d;
        if ((c >= 0x300 && c <= 0x36f) || c < 0x20)
            continue;
        if (wm_is_space(c) || quote || (c < 0x80 && md_is_in("~`!@#$%^&*()-_+=[]{}|\\;:\"'<>,.?/", (char)c))) {
            gap = begun;
            continue;
        }
        if (gap)
            wm_buffer_add_char(out, '-');
        else if (!begun && c >= '0' && c <= '9')
            wm_buffer_add_char(out, '_');
        gap = false;
        begun = true;
        wm_buffer_add_utf8(out, wm_to_lower(c));
    }
    out->failed |= parts.failed;
    wm_buffer_free(&parts);
}

/* The words as they are, but for signs that mean something in a link. */
static void add_obsidian(wm_slice words, wm_buffer *out)
{
    bool gap = false, begun = false;
    for (size_t i = 0; i < words.size; i++) {
        char c = words.data[i];
        if (md_is_in(" #|^:\\[]%", c)) {
            gap = begun;
            continue;
        }
        if (gap)
            wm_buffer_add_char(out, ' ');
        gap = false;
        begun = true;
        wm_buffer_add_char(out, c);
    }
}

void md_section_words(wm_slice section, wm_buffer *out)
{
    size_t start = out->size;
    bool gap = false;
    for (size_t i = 0; i < section.size; i++) {
        if (section.data[i] == '_' || section.data[i] == ' ') {
            gap = out->size > start;
            continue;
        }
        if (gap)
            wm_buffer_add_char(out, ' ');
        gap = false;
        wm_buffer_add_char(out, section.data[i]);
    }
}

/* The byte that ".3F" stands for; 0: it stands for itself. Digits behind a digit are a version: "3.22". */
static unsigned char dotted_byte(wm_slice s, size_t at)
{
    if (s.data[at] != '.' || s.size - at < 3)
        return 0;
    static const char digits[] = "0123456789ABCDEF";
    const char *high = memchr(digits, s.data[at + 1], 16), *low = memchr(digits, s.data[at + 2], 16);
    if (!high || !low || (high - digits < 10 && low - digits < 10 && at && md_is_in("0123456789", s.data[at - 1])))
        return 0;
    unsigned char c = (unsigned char)((high - digits) * 16 + (low - digits));
    bool plain = c <= ' ' || c == 0x7f || c == '_' || c == '.' || c == ':' || c == '-' || (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    return plain ? 0 : c;
}

/* Letters beyond ASCII do not stand in such a name: with one, it is none. */
static bool is_dotted(wm_slice s)
{
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        if (!md_is_in("_ .:-", c) && !(c >= '0' && c <= '9') && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z'))
            return false;
    }
    return wm_find(s, WM_LIT("."), 0) != WM_NONE;
}

void md_linked_section(wm_slice fragment, wm_buffer *out)
{
    wm_buffer plain = {0};
    for (size_t i = 0, end = is_dotted(fragment) ? fragment.size : 0; i < end;) {
        unsigned char c = dotted_byte(fragment, i);
        wm_buffer_add_char(&plain, c ? (char)c : fragment.data[i]);
        i += c ? 3 : 1;
    }
    bool good = plain.size && wm_utf8_valid_prefix(wm_buffer_slice(&plain)) == plain.size;
    md_section_words(good ? wm_buffer_slice(&plain) : fragment, out);
    out->failed |= plain.failed;
    wm_buffer_free(&plain);
}

void md_anchor(md_anchors kind, wm_slice words, wm_buffer *out)
{
    switch (kind) {
    case MD_ANCHORS_OBSIDIAN: add_obsidian(words, out); break;
    case MD_ANCHORS_HUGO: add_hugo(words, out); break;
    case MD_ANCHORS_MKDOCS: add_mkdocs(words, out); break;
    case MD_ANCHORS_VITEPRESS: add_vitepress(words, out); break;
    default: add_github(words, out); break;
    }
}
