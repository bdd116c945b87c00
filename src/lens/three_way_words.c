/* three_way_words.c - wikitext as a row of words and signs.
 *
 * SPDX-License-Identifier: MIT
 *
 * What nobody would edit by halves is one word: a number with its separators, an address, an entity, a tag.
 */
#include "lens/three_way_private.h"

enum { LONGEST_TAG = 512, LONGEST_ENTITY = 12 };

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Ideographs and kana: each is a word. */
static bool is_ideograph(uint32_t c)
{
    return (c >= 0x2e80 && c <= 0x9fff && !(c >= 0x3000 && c <= 0x303f)) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0x20000 && c <= 0x3ffff);
}

/* The bytes of the letter, digit or mark at at; 0: it is none, or stands for itself. */
static size_t letter_at(wm_slice text, size_t at)
{
    char c = text.data[at];
    if ((unsigned char)c < 0x80)
        return is_letter(c) || is_digit(c) || c == '_';
    size_t size;
    uint32_t code = wm_utf8_decode(wm_sub(text, at, text.size), &size);
    return is_ideograph(code) || wm_is_space(code) || wm_is_punctuation(code) ? 0 : size;
}

/* Signs inside a word: "3,141.59", "2026-11-29", "don't". */
static bool joins(wm_slice text, size_t at)
{
    if (at + 1 >= text.size)
        return false;
    char before = text.data[at - 1], sign = text.data[at], after = text.data[at + 1];
    if (sign == '\'')
        return is_letter(before) && is_letter(after);
    return (sign == '.' || sign == ',' || sign == '-' || sign == ':') && is_digit(before) && is_digit(after);
}

/* An address ends at white space and at what wikitext puts around it. */
static size_t end_of_address(wm_slice text, size_t at)
{
    while (at < text.size && (unsigned char)text.data[at] > ' ' && !strchr("[]<>{}|\"", text.data[at]))
        at++;
    return at;
}

static size_t end_of_word(wm_slice text, size_t at)
{
    size_t start = at, size;
    while (at < text.size && ((size = letter_at(text, at)) != 0 || (at > start && joins(text, at))))
        at += size ? size : 1;
    wm_slice word = wm_sub(text, start, at);
    if (wm_starts_with(wm_sub(text, at, text.size), WM_LIT("://")) &&
        (wm_equal(word, WM_LIT("https")) || wm_equal(word, WM_LIT("http")) || wm_equal(word, WM_LIT("ftp"))))
        return end_of_address(text, at);
    return at;
}

static size_t end_of_run(wm_slice text, size_t at)
{
    char c = text.data[at];
    while (at < text.size && text.data[at] == c)
        at++;
    return at;
}

static bool is_void_tag(wm_slice name)
{
    return wm_equal_nocase(name, WM_LIT("br")) || wm_equal_nocase(name, WM_LIT("hr")) ||
           wm_equal_nocase(name, WM_LIT("wbr")) || wm_equal_nocase(name, WM_LIT("img"));
}

static size_t next_angle(wm_slice text, size_t at, lens_word_class *class)
{
    if (wm_starts_with(wm_sub(text, at, text.size), WM_LIT("<!--"))) {
        *class = LENS_W_OPEN;
        return at + 4;
    }
    size_t name = at + 1 + (at + 1 < text.size && text.data[at + 1] == '/'), i = name;
    while (i < text.size && is_letter(text.data[i]))
        i++;
    size_t name_end = i;
    while (i < text.size && i - at < LONGEST_TAG && text.data[i] != '>' && text.data[i] != '<')
        i++;
    if (name_end == name || i == text.size || text.data[i] != '>')
        return at + 1;
    if (text.data[i - 1] != '/' && !is_void_tag(wm_sub(text, name, name_end)))
        *class = name == at + 1 ? LENS_W_OPEN : LENS_W_CLOSE;
    return i + 1;
}

static size_t next_entity(wm_slice text, size_t at)
{
    size_t i = at + 1 + (at + 1 < text.size && text.data[at + 1] == '#');
    while (i < text.size && i - at < LONGEST_ENTITY && (is_letter(text.data[i]) || is_digit(text.data[i])))
        i++;
    return i < text.size && i > at + 1 && text.data[i] == ';' ? i + 1 : at + 1;
}

/* What is no letter, of ASCII. */
static size_t next_sign(wm_slice text, size_t at, lens_word_class *class)
{
    char c = text.data[at];
    bool pair = at + 1 < text.size && text.data[at + 1] == c;
    switch (c) {
    case ' ': case '\t':
        *class = LENS_W_SPACE;
        return at + 1;
    case '\r':
        if (at + 1 < text.size && text.data[at + 1] == '\n')
            *class = LENS_W_NEWLINE;
        return at + 1 + (*class == LENS_W_NEWLINE);
    case '\n': *class = LENS_W_NEWLINE; return at + 1;
    case '<': return next_angle(text, at, class);
    case '&': return next_entity(text, at);
    case '=': return end_of_run(text, at);
    case '\'':
        if (pair)
            *class = LENS_W_QUOTES;
        return pair ? end_of_run(text, at) : at + 1;
    case '|': *class = LENS_W_BAR; return at + 1 + pair;
    case '!':
        if (pair)
            *class = LENS_W_BAR;
        return at + 1 + pair;
    case '[': case ']':
        if (pair)
            *class = c == '[' ? LENS_W_OPEN_LINK : LENS_W_CLOSE_LINK;
        return at + 1 + pair;
    case '{': case '}':
        if (pair)
            *class = c == '{' ? LENS_W_OPEN : LENS_W_CLOSE;
        return at + 1 + pair;
    case '-':
        if (!wm_starts_with(wm_sub(text, at, text.size), WM_LIT("-->")))
            return end_of_run(text, at);
        *class = LENS_W_CLOSE;
        return at + 3;
    default: return at + 1;
    }
}

size_t lens_next_word(wm_slice text, size_t at, lens_word_class *class)
{
    *class = LENS_W_WORD;
    if (letter_at(text, at))
        return end_of_word(text, at);
    *class = LENS_W_SIGN;
    if ((unsigned char)text.data[at] < 0x80)
        return next_sign(text, at, class);
    size_t size;
    uint32_t code = wm_utf8_decode(wm_sub(text, at, text.size), &size);
    if (is_ideograph(code))
        *class = LENS_W_IDEOGRAPH;
    else if (wm_is_space(code))
        *class = LENS_W_SPACE;
    return at + size;
}
