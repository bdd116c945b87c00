/* coverage.c - a law of the reader: every word of the Markdown is in the tree or in a warning.
 *
 * SPDX-License-Identifier: MIT
 *
 * The words are found by a look at the text that knows next to nothing of Markdown, so that it shares no
 * mistake with the reader. A word that is there three times must be in the tree three times.
 */
#include <stdlib.h>

#include "coverage.h"

enum { SHORTEST = 3 };

void coverage_hear(void *user, size_t line, const char *message)
{
    coverage *c = user;
    if (c->count == c->capacity) {
        c->capacity = c->capacity * 2 + 16;
        c->lines = realloc(c->lines, c->capacity * sizeof *c->lines);
        if (!c->lines)
            exit(99);
    }
    c->lines[c->count++] = line;
    wm_buffer_add_str(&c->messages, message);
    wm_buffer_add_char(&c->messages, '\n');
}

void coverage_free(coverage *c)
{
    free(c->lines);
    wm_buffer_free(&c->messages);
    memset(c, 0, sizeof *c);
}

static bool is_word_byte(char c)
{
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

/* Behind the stop that ends what begins at at; c is what it begins with. Quoted values of a tag may hold one. */
static size_t find_stop(wm_slice s, size_t at, char c, char stop)
{
    char quote = '\0', before = ' ';
    bool title = false; /* it may go on in the next line, an address may not */
    for (size_t i = at + 1; i < s.size; i++) {
        char d = s.data[i];
        if (d == stop && !quote)
            return i + 1;
        if (d == '\n' && c == ']' && !(title && i + 1 < s.size && s.data[i + 1] != '\n'))
            return at; /* no address */
        if (c == '[' && (d == '\n' || d == ' '))
            return at; /* no label of a note */
        title ^= d == '"' && c == ']';
        if (quote)
            quote = d == quote ? '\0' : quote;
        else if (c == '<' && before == '=' && (d == '"' || d == '\''))
            quote = d; /* a value */
        before = d == ' ' || d == '\n' ? before : d;
        i += d == '\\' && c == ']'; /* an escape in an address */
    }
    return s.size;
}

static bool begins_tag(wm_slice s, size_t at)
{
    return s.data[at] == '<' && at + 1 < s.size && (s.data[at + 1] == '/' || (s.data[at + 1] | 0x20) >= 'a');
}

/* Behind the label of what may be a link's definition, "[label]: address"; at: none begins there. A link that uses it
 * need not say the label; where none does, the address is missed. */
static size_t skip_label(wm_slice s, size_t at)
{
    for (size_t i = at; i && s.data[i - 1] != '\n'; i--)
        if (!memchr(" \t>-*+.)0123456789\r", s.data[i - 1], 19))
            return at;
    size_t end = at + 1;
    while (end < s.size && s.data[end] != ']' && s.data[end] != '[' && !wm_starts_with(wm_sub(s, end, s.size), WM_LIT("\n<")))
        end += s.data[end] == '\\' ? 2 : 1; /* HTML may end the paragraph */
    return end + 1 < s.size && s.data[end] == ']' && s.data[end + 1] == ':' ? end + 2 : at;
}

/* Whether a link may end with the "](" at at: its bracket stands before it in the paragraph. */
static bool ends_label(wm_slice s, size_t at)
{
    while (at-- > 0)
        if (s.data[at] == '[' || (s.data[at] == '\n' && at && s.data[at - 1] == '\n'))
            return s.data[at] == '[';
    return false;
}

/* Behind a tag or an address that begins at at; at when there is none. */
static size_t skip_markup(wm_slice s, size_t at)
{
    if (s.data[at] == '[' && skip_label(s, at) > at)
        return skip_label(s, at);
    char c = s.data[at], next = at + 1 < s.size ? s.data[at + 1] : '\0';
    char stop = begins_tag(s, at) ? '>' : c == ']' && next == '(' && ends_label(s, at) ? ')' : '\0';
    if (c == '[' && next == '^')
        stop = ']';
    if (c == ']' && next == '[') /* the name of a definition */
        stop = ']';
    if (wm_starts_with(wm_sub(s, at, s.size), WM_LIT("<!-- end list -->"))) /* says nothing but where a list ends */
        return at + 17;
    if (!stop)
        return at;
    size_t end = find_stop(s, at, c, stop);
    if (stop == ']' && end > at && end < s.size)
        return end - 1; /* the label of a link, perhaps: [^1][definition], [a][b](address) */
    /* What looks like a tag in a tag or in an address is one when the first is none: <a="\n<p ="> and [](\"\n<p )> */
    for (size_t i = at + 1; i < end; i++) {
        size_t inner = begins_tag(s, i) ? find_stop(s, i, '<', '>') : i;
        end = inner > end ? inner : end;
    }
    return end;
}

/* The words, each between spaces, in small letters. lines: gets the line of each, or NULL. */
static void gather(wm_slice s, wm_buffer *words, wm_buffer *lines)
{
    size_t line = 1, start = 0;
    if (wm_starts_with(s, WM_LIT("> ")) || wm_starts_with(s, WM_LIT("\xef\xbb\xbf> "))) { /* the header */
        while (start < s.size && s.data[start] != '\n')
            start++;
    }
    for (size_t i = start; i < s.size;) {
        size_t to = skip_markup(s, i), from = i;
        if (to != i) {
            for (; i < to; i++)
                line += s.data[i] == '\n' || (s.data[i] == '\r' && !(i + 1 < s.size && s.data[i + 1] == '\n'));
            continue;
        }
        line += s.data[i] == '\n' || (s.data[i] == '\r' && !(i + 1 < s.size && s.data[i + 1] == '\n'));
        bool letter = false;
        while (i < s.size && is_word_byte(s.data[i]))
            letter |= s.data[i++] > '9';
        if (i > from && wm_starts_with(wm_sub(s, i, s.size), WM_LIT("://"))) { /* an address */
            while (i < s.size && (unsigned char)s.data[i] > ' ' && s.data[i] != '<')
                i++;
            continue;
        }
        char before = from ? s.data[from - 1] : ' ';
        /* an entity's name, a digit in hexadecimal, a number that numbers an item */
        if (letter && i - from >= SHORTEST && before != '&' && before != '#' && before != '%' && !wm_equal(wm_sub(s, from, i), WM_LIT("wikilink"))) { /* which is the form's own */
            wm_buffer_add_char(words, ' ');
            for (size_t k = from; k < i; k++)
                wm_buffer_add_char(words, s.data[k] >= 'A' && s.data[k] <= 'Z' ? (char)(s.data[k] | 0x20) : s.data[k]);
            if (lines)
                wm_buffer_add(lines, (const char *)&line, sizeof line);
        }
        i += i == from;
    }
    wm_buffer_add_char(words, ' ');
}

static void add_part(wm_buffer *out, wm_slice s)
{
    wm_buffer_add_slice(out, s);
    wm_buffer_add_char(out, '\n');
}

/* All that a node says itself. */
static void add_node(wm_buffer *out, const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT:
        wm_buffer_add_slice(out, n->u.text); /* a word may be of several */
        return;
    case WM_NODE_COMMENT:
    case WM_NODE_NOWIKI:
    case WM_NODE_SWITCH:
        add_part(out, n->u.text);
        return;
    case WM_NODE_CODE_BLOCK:
        add_part(out, n->u.code.text);
        add_part(out, n->u.code.lang);
        return;
    case WM_NODE_MATH:
        add_part(out, n->u.math.text);
        return;
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_CATEGORY:
        add_part(out, WM_LIT(""));
        add_part(out, n->u.link.typed);
        return;
    case WM_NODE_EXTERNAL_LINK:
    case WM_NODE_AUTOLINK:
        add_part(out, WM_LIT(""));
        add_part(out, n->u.external.url);
        return;
    case WM_NODE_HTML_BLOCK:
    case WM_NODE_HTML_TAG:
    case WM_NODE_REFERENCES:
        add_part(out, WM_LIT(""));
        add_part(out, n->u.tag.raw);
        return;
    case WM_NODE_REF:
        add_part(out, n->u.ref.name);
        return;
    default:
        wm_buffer_add_char(out, '\n');
    }
}

static size_t occurrences(wm_slice in, wm_slice word)
{
    size_t count = 0;
    for (size_t at = 0; (at = wm_find(in, word, at)) != WM_NONE; at += word.size)
        count++;
    return count;
}

static void lower(wm_buffer *b)
{
    for (size_t i = 0; i < b->size; i++)
        if (b->data[i] >= 'A' && b->data[i] <= 'Z')
            b->data[i] = (char)(b->data[i] | 0x20);
}

/* Whether the reader said something of the line, or left out what begins above it. */
static bool is_told(const coverage *c, size_t line)
{
    wm_slice messages = wm_buffer_slice(&c->messages);
    for (size_t i = 0, at = 0; i < c->count; i++) {
        size_t end = wm_find(messages, WM_LIT("\n"), at);
        wm_slice message = wm_sub(messages, at, end);
        at = end + 1;
        if (c->lines[i] == line || (c->lines[i] < line && wm_find(message, WM_LIT("left out"), 0) != WM_NONE))
            return true;
    }
    return false;
}

wm_slice coverage_missing(const coverage *c, wm_slice markdown, const wm_doc *doc, size_t *line)
{
    wm_buffer words = {0}, lines = {0}, said = {0};
    wm_slice missing = {NULL, 0};
    gather(markdown, &words, &lines);
    for (const wm_node *n = doc->root; n; n = wm_node_step(doc->root, n))
        add_node(&said, n);
    wm_buffer_add_slice(&said, wm_buffer_slice(&c->messages));
    lower(&said);
    wm_slice all = wm_buffer_slice(&words), in = wm_buffer_slice(&said);
    size_t from = 1;
    for (size_t i = 0; from < all.size && !missing.size; i++) {
        size_t to = wm_find(all, WM_LIT(" "), from);
        wm_slice word = wm_sub(all, from, to);
        memcpy(line, lines.data + i * sizeof *line, sizeof *line);
        if (occurrences(in, word) < occurrences(wm_sub(all, 0, to), word) && !is_told(c, *line)) {
            size_t at = 0; /* the word as it stands, which outlives the buffers */
            while (!wm_equal_nocase(wm_sub(markdown, at, at + word.size), word))
                at++;
            missing = wm_sub(markdown, at, at + word.size);
        }
        from = to + 1;
    }
    wm_buffer_free(&words);
    wm_buffer_free(&lines);
    wm_buffer_free(&said);
    return missing;
}
