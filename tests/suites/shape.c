/* shape.c - HTML to words, links, headings, items, cells, emphasis.
 *
 * SPDX-License-Identifier: MIT
 */
#include <libxml/HTMLparser.h>

#include "shape.h"

const char *const shape_names[SHAPE_KINDS] = {"words", "links", "headings", "lists", "cells", "bold", "italic", "code"};

void shape_free(shape *s)
{
    for (size_t i = 0; i < SHAPE_KINDS; i++)
        wm_buffer_free(&s->of[i]);
}

/* ---- words ---- */

static void space(wm_buffer *b)
{
    if (b->size && b->data[b->size - 1] != ' ')
        wm_buffer_add_char(b, ' ');
}

static void add_words(wm_buffer *b, wm_slice text)
{
    for (size_t i = 0, n; i < text.size; i += n) {
        uint32_t c = wm_utf8_decode(wm_sub(text, i, text.size), &n);
        bool word = wm_is_letter(c) || (c >= '0' && c <= '9') || (c >= 0x80 && !wm_is_space(c) && !wm_is_punctuation(c));
        if (word)
            wm_buffer_add_utf8(b, c);
        else if (c != '\'' && c != 0x2019) /* it's is one word */
            space(b);
    }
}

/* ---- elements ---- */

static bool is_one_of(const xmlNode *n, const char *const *names)
{
    for (size_t i = 0; names[i]; i++)
        if (strcmp((const char *)n->name, names[i]) == 0)
            return true;
    return false;
}

static bool is_block(const xmlNode *n)
{
    static const char *const names[] = {"p", "div", "ul", "ol", "li", "dl", "dt", "dd", "table", "tbody", "thead", "tr", "td", "th",
                                        "caption", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br", "pre", "blockquote", "center",
                                        "figure", "figcaption", "section", NULL};
    return is_one_of(n, names);
}

static bool has_word(const char *list, const char *word)
{
    size_t size = strlen(word);
    for (const char *at = list; (at = strstr(at, word)) != NULL; at += size)
        if ((at == list || at[-1] == ' ') && (at[size] == ' ' || at[size] == '\0'))
            return true;
    return false;
}

/* What is no part of the page's text: links to edit, tables of contents, error messages. */
static bool is_left_out(xmlNode *n)
{
    static const char *const names[] = {"style", "script", "meta", "link", "head", "img", "audio", "video", NULL};
    static const char *const classes[] = {"mw-editsection", "toc", "magnify", "mw-ext-cite-error", NULL};
    if (is_one_of(n, names))
        return true;
    char *list = (char *)xmlGetProp(n, (const xmlChar *)"class");
    bool found = false;
    for (size_t i = 0; list && classes[i]; i++)
        found |= has_word(list, classes[i]);
    xmlFree(list);
    return found;
}

static int hex(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

/* %XX decoded; in titles _ is a space and the section goes. */
static void add_decoded(wm_buffer *out, wm_slice s, bool title)
{
    size_t start = out->size;
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        if (title && c == '#')
            break;
        if (c == '%' && i + 2 < s.size && hex(s.data[i + 1]) >= 0 && hex(s.data[i + 2]) >= 0) {
            c = (char)(hex(s.data[i + 1]) * 16 + hex(s.data[i + 2]));
            i += 2;
        }
        bool first = title && (out->size == start || out->data[out->size - 1] == ':');
        wm_buffer_add_char(out, title && c == '_' ? ' ' : first && c >= 'a' && c <= 'z' ? (char)(c - 32) : c);
    }
}

static void add_link(shape *s, xmlNode *n, const char *base)
{
    char *property = (char *)xmlGetProp(n, (const xmlChar *)"href");
    if (!property)
        return;
    wm_slice url = wm_str(property), page = WM_LIT("");
    wm_buffer *b = &s->of[SHAPE_LINKS];
    if (wm_starts_with(url, wm_str(base)))
        page = wm_sub(url, strlen(base), url.size);
    else if (wm_starts_with(url, WM_LIT("/wiki/")))
        page = wm_sub(url, 6, url.size);
    else if (wm_starts_with(url, WM_LIT("./")))
        page = wm_sub(url, 2, url.size);
    else if (wm_starts_with(url, WM_LIT("/index.php?title="))) {
        size_t end = wm_find(url, WM_LIT("&"), 0);
        page = wm_sub(url, 17, end == WM_NONE ? url.size : end);
    }
    if (page.size && page.data[0] == ':')
        page = wm_sub(page, 1, page.size);
    bool section = url.size && url.data[0] == '#';
    if (!section) {
        wm_buffer_add_str(b, page.size ? "W " : "X ");
        add_decoded(b, page.size ? page : url, page.size != 0);
        wm_buffer_add_char(b, '\n');
    }
    xmlFree(property);
}

/* ---- the walk ---- */

static size_t list_depth(const xmlNode *n)
{
    size_t depth = 0;
    for (; n; n = n->parent)
        depth += n->type == XML_ELEMENT_NODE && (strcmp((const char *)n->name, "ul") == 0 || strcmp((const char *)n->name, "ol") == 0);
    return depth;
}

static void add_line(wm_buffer *out, const char *before, wm_slice words, size_t most)
{
    words = wm_trim(words);
    if (!words.size)
        return;
    wm_buffer_add_str(out, before);
    wm_buffer_add_slice(out, wm_trim(wm_sub(words, 0, words.size < most ? words.size : most)));
    wm_buffer_add_char(out, '\n');
}

static void enter(shape *s, xmlNode *n, const char *base)
{
    if (is_block(n))
        space(&s->of[SHAPE_WORDS]);
    n->_private = (void *)(uintptr_t)s->of[SHAPE_WORDS].size;
    if (strcmp((const char *)n->name, "a") == 0)
        add_link(s, n, base);
}

static void leave(shape *s, const xmlNode *n)
{
    const char *name = (const char *)n->name;
    wm_slice all = wm_buffer_slice(&s->of[SHAPE_WORDS]), words = wm_sub(all, (size_t)(uintptr_t)n->_private, all.size);
    char before[16];
    if (name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
        snprintf(before, sizeof before, "%c ", name[1]);
        add_line(&s->of[SHAPE_HEADINGS], before, words, SIZE_MAX);
    } else if (strcmp(name, "li") == 0) {
        snprintf(before, sizeof before, "%.2s%zu ", n->parent ? (const char *)n->parent->name : "", list_depth(n));
        add_line(&s->of[SHAPE_LISTS], before, words, 24);
    } else if (strcmp(name, "td") == 0 || strcmp(name, "th") == 0) {
        add_line(&s->of[SHAPE_CELLS], "", words, SIZE_MAX);
    } else if (strcmp(name, "b") == 0 || strcmp(name, "strong") == 0) {
        add_line(&s->of[SHAPE_BOLD], "", words, SIZE_MAX);
    } else if (strcmp(name, "i") == 0 || strcmp(name, "em") == 0) {
        add_line(&s->of[SHAPE_ITALIC], "", words, SIZE_MAX);
    } else if (strcmp(name, "pre") == 0 || strcmp(name, "code") == 0 || strcmp(name, "tt") == 0) {
        bool inner = n->parent && strcmp((const char *)n->parent->name, "pre") == 0;
        if (!inner && wm_trim(words).size) { /* a line of code is a code span of its own with us: the words tell */
            add_words(&s->of[SHAPE_CODE], words);
            space(&s->of[SHAPE_CODE]);
        }
    }
    if (is_block(n))
        space(&s->of[SHAPE_WORDS]);
}

void shape_read(shape *s, wm_slice html, const char *base)
{
    int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
    htmlDocPtr document = htmlReadMemory(html.data, (int)html.size, NULL, "UTF-8", options);
    xmlNode *root = document ? xmlDocGetRootElement(document) : NULL, *n = root;
    while (n) {
        bool element = n->type == XML_ELEMENT_NODE, inside = element && !is_left_out(n);
        if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE)
            add_words(&s->of[SHAPE_WORDS], wm_str((const char *)n->content));
        if (inside)
            enter(s, n, base);
        if (inside && n->children) {
            n = n->children;
            continue;
        }
        if (inside)
            leave(s, n);
        while (n != root && !n->next) {
            n = n->parent;
            leave(s, n);
        }
        n = n == root ? NULL : n->next;
    }
    if (document)
        xmlFreeDoc(document);
}
