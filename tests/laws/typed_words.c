/* typed_words.c - words and sentences typed, marked and taken out.
 *
 * SPDX-License-Identifier: MIT
 */
#include "typed.h"

/* A piece of text found in the page. */
typedef struct piece {
    size_t a, b;
} piece;

static bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_capital(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_plain(const typed_page *page, size_t a, size_t b)
{
    for (size_t i = a; i < b; i++)
        if (!page->plain[i])
            return false;
    return true;
}

/* Text may be edited here: no code, and no tags on lines of their own. */
static bool holds_text(const typed_page *page, const typed_block *block)
{
    wm_node_type type = (wm_node_type)block->node->type;
    return type != WM_NODE_CODE_BLOCK && type != WM_NODE_INDENT_PRE && type != WM_NODE_GALLERY && type != WM_NODE_REFERENCES &&
           type != WM_NODE_HTML_BLOCK && !typed_has(typed_text(page, block), "[Category:") &&
           !typed_has(typed_text(page, block), "\n    ") && !typed_has(typed_text(page, block), "```");
}

/* The next word of small letters between spaces, from *at. Chinese has none of these: four ideographs, then. */
static bool next_word(const typed_page *page, size_t *at, size_t end, piece *found)
{
    wm_slice s = page->markdown;
    for (size_t i = *at; i < end; i++) {
        size_t b = i;
        if ((unsigned char)s.data[i] >= 0xe4 && (unsigned char)s.data[i] <= 0xe9) {
            while (b < end && b < i + 12 && (unsigned char)s.data[b] >= 0xe4 && (unsigned char)s.data[b] <= 0xe9)
                b += 3;
            if (b == i + 12 && b < end && is_plain(page, i, b)) {
                *found = (piece){i, b};
                *at = b;
                return true;
            }
            i = b > i ? b - 1 : i;
            continue;
        }
        if (s.data[i] != ' ' || i == *at)
            continue;
        b = i + 1;
        while (b < end && is_small(s.data[b]))
            b++;
        if (b - i > 4 && b + 1 < end && memchr(" ,.;", s.data[b], 4) && (s.data[b] == ' ' || s.data[b + 1] == ' ') &&
            is_plain(page, i, b + 1)) {
            *found = (piece){i + 1, b};
            *at = b;
            return true;
        }
        i = b - 1;
    }
    return false;
}

/* A sentence between two others: from behind a full stop and a space up to the next one. */
static bool next_sentence(const typed_page *page, size_t *at, size_t end, piece *found)
{
    wm_slice s = page->markdown;
    for (size_t i = *at; i + 3 < end; i++) {
        if (!is_small(s.data[i]) || s.data[i + 1] != '.' || s.data[i + 2] != ' ' || !is_capital(s.data[i + 3]))
            continue;
        size_t b = i + 3;
        while (b + 2 < end && page->plain[b] && !memchr("[]|\n*", s.data[b], 5) &&
               !(s.data[b - 1] == '.' && s.data[b] == ' ' && is_capital(s.data[b + 1])))
            b++;
        *at = i + 1;
        if (b > i + 13 && b + 2 < end && s.data[b] == ' ' && s.data[b - 1] == '.' && is_plain(page, i, b)) {
            *found = (piece){i + 3, b + 1};
            return true;
        }
    }
    return false;
}

/* The end of one sentence before another. */
static bool next_stop(const typed_page *page, size_t *at, size_t end, piece *found)
{
    wm_slice s = page->markdown;
    size_t size;
    for (size_t i = *at; i + 4 < end; i++) {
        if (is_small(s.data[i]) && s.data[i + 1] == '.' && s.data[i + 2] == ' ' && is_capital(s.data[i + 3]) && is_plain(page, i, i + 4) &&
            !typed_in_label(page, i + 2, &size)) {
            *found = (piece){i + 2, i + 3};
            *at = i + 3;
            return true;
        }
    }
    return false;
}

/* The label of a link of the wiki. */
static bool next_label(const typed_page *page, size_t *at, size_t end, piece *found)
{
    wm_slice s = page->markdown;
    for (size_t i = *at; i < end; i++) {
        if (s.data[i] != '[' || !page->plain[i])
            continue;
        size_t b = i + 1;
        while (b < end && page->plain[b] && !memchr("[]\n*~", s.data[b], 5))
            b++;
        size_t title = wm_find(s, WM_LIT(" \"wikilink\")"), b);
        bool link = b > i + 1 && b + 1 < end && s.data[b] == ']' && s.data[b + 1] == '(' && title < typed_line_end(s, b) &&
                    wm_find(s, WM_LIT(" "), b) == title && !memchr(s.data + i, ':', b - i);
        if (link) {
            *found = (piece){i + 1, b};
            *at = b;
            return true;
        }
    }
    return false;
}

typedef bool (*finder)(const typed_page *page, size_t *at, size_t end, piece *found);

/* One of what the finder finds; in: what blocks to look in, or NULL for all that hold text. */
static bool pick(typed_page *page, finder find, typed_test in, piece *chosen)
{
    size_t seen = 0;
    for (size_t i = 0; i < page->count; i++) {
        const typed_block *b = &page->blocks[i];
        piece p;
        if (!holds_text(page, b) || (in && !in(page, b)))
            continue;
        for (size_t at = b->start; find(page, &at, b->end, &p);)
            if (wm_edit_chance(page->edits, ++seen) == 0)
                *chosen = p;
    }
    return seen > 0;
}

static bool make_word(typed_page *page, typed_edit *edit)
{
    piece p;
    if (!pick(page, next_word, NULL, &p))
        return false;
    typed_add(edit, p.a, p.b, WM_LIT("xylophone"));
    return true;
}

static bool add_around(typed_page *page, typed_edit *edit, const char *before, const char *behind)
{
    piece p;
    wm_slice s = page->markdown;
    /* Brackets beside a star keep it from being emphasis. */
    if (!pick(page, next_word, NULL, &p) || (p.a && s.data[p.a - 1] == '*') || s.data[p.b] == '*')
        return false;
    typed_add(edit, p.a, p.a, wm_str(before));
    typed_add(edit, p.b, p.b, wm_str(behind));
    return true;
}

static bool make_bold(typed_page *page, typed_edit *edit)
{
    piece p;
    if (!pick(page, next_word, NULL, &p) || !is_small(page->markdown.data[p.a]))
        return false;
    wm_slice line = wm_sub(page->markdown, typed_line_start(page->markdown, p.a), typed_line_end(page->markdown, p.a));
    if (typed_has(line, "*") || typed_has(line, "<")) /* within other marks the form would have to be a tag */
        return false;
    typed_add(edit, p.a, p.a, WM_LIT("**"));
    typed_add(edit, p.b, p.b, WM_LIT("**"));
    return true;
}

static bool is_paragraph(const typed_page *page, const typed_block *block)
{
    return typed_is_words(page, block);
}

static bool make_link(typed_page *page, typed_edit *edit)
{
    piece p;
    size_t label;
    if (!pick(page, next_word, is_paragraph, &p) || !is_small(page->markdown.data[p.a]) || typed_in_label(page, p.a, &label))
        return false;
    typed_add(edit, p.a, p.a, WM_LIT("["));
    typed_add(edit, p.b, p.b, WM_LIT("](https://example.org/harbour)"));
    return true;
}

static bool make_code(typed_page *page, typed_edit *edit)
{
    piece p;
    if (!pick(page, next_word, is_paragraph, &p) || !is_small(page->markdown.data[p.a]))
        return false;
    typed_add(edit, p.a, p.a, WM_LIT("`"));
    typed_add(edit, p.b, p.b, WM_LIT("`"));
    return true;
}

static bool make_brackets(typed_page *page, typed_edit *edit)
{
    return add_around(page, edit, "(", ")");
}

static bool make_delete_sentence(typed_page *page, typed_edit *edit)
{
    piece p;
    if (!pick(page, next_sentence, is_paragraph, &p))
        return false;
    typed_remove(edit, p.a, p.b, WM_LIT(""));
    return true;
}

static bool make_add_sentence(typed_page *page, typed_edit *edit)
{
    piece p;
    if (!pick(page, next_stop, NULL, &p))
        return false;
    typed_add(edit, p.b, p.b, WM_LIT("This is quite new. "));
    return true;
}

/* A line broken with a backslash, as the form writes one. */
static bool make_break(typed_page *page, typed_edit *edit)
{
    piece p;
    if (!pick(page, next_stop, is_paragraph, &p))
        return false;
    typed_add(edit, p.a, p.b, WM_LIT("\\\n"));
    return true;
}

/* Words wrapped by hand. The form has a paragraph on one line. */
static bool make_wrap(typed_page *page, typed_edit *edit)
{
    piece p, q;
    if (!pick(page, next_stop, is_paragraph, &p) || !pick(page, next_word, is_paragraph, &q) || (q.a < p.b + 2 && q.b + 2 > p.a))
        return false;
    typed_add(edit, p.a, p.b, WM_LIT("\n"));
    typed_add(edit, q.a, q.b, WM_LIT("xylophone"));
    return true;
}

/* Emphasis does not go on from one paragraph into the next. */
static bool is_unmarked(const typed_page *page, const typed_block *block)
{
    return typed_is_words(page, block) && !typed_has(typed_text(page, block), "*") && !typed_has(typed_text(page, block), "<");
}

static bool make_split(typed_page *page, typed_edit *edit)
{
    piece p;
    if (!pick(page, next_stop, is_unmarked, &p))
        return false;
    typed_add(edit, p.a, p.b, WM_LIT("\n\n"));
    return true;
}

static bool make_label(typed_page *page, typed_edit *edit)
{
    piece p;
    if (!pick(page, next_label, NULL, &p))
        return false;
    typed_remove(edit, p.a, p.b, WM_LIT("other label"));
    return true;
}

static bool make_unlink(typed_page *page, typed_edit *edit)
{
    piece p;
    if (!pick(page, next_label, NULL, &p))
        return false;
    size_t end = wm_find(page->markdown, WM_LIT("\"wikilink\")"), p.b) + 11;
    typed_remove(edit, p.a - 1, p.a, WM_LIT(""));
    typed_remove(edit, p.b, end, WM_LIT(""));
    return true;
}

/* A caption stands in the label and in the title; who edits the label means both. */
static bool make_caption(typed_page *page, typed_edit *edit)
{
    wm_slice s = page->markdown;
    size_t seen = 0, a = 0, b = 0;
    for (size_t at = 0; (at = wm_find(s, WM_LIT(" \"fig:"), at)) != WM_NONE; at += 6) {
        size_t line = typed_line_start(s, at), open = line, label = wm_find(s, WM_LIT("]("), line), end;
        for (size_t next = label; next < at; next = wm_find(s, WM_LIT("]("), next + 2))
            label = next;
        for (open = label; open > line && s.data[open - 1] != '[';)
            open--;
        end = at + 6 + (label - open);
        if (open == line || label >= at || end + 2 > s.size || s.data[end] != '"' ||
            !wm_equal(wm_sub(s, open, label), wm_sub(s, at + 6, end)) || typed_has(wm_sub(s, open, label), "|") || wm_edit_chance(page->edits, ++seen))
            continue;
        a = open;
        b = end;
        edit->syntax = label - open;
    }
    if (!seen)
        return false;
    size_t label = a + edit->syntax;
    typed_add(edit, label, label, WM_LIT(" at dusk"));
    wm_buffer_add_slice(&edit->meant, wm_sub(s, 0, label));
    wm_buffer_add_str(&edit->meant, " at dusk");
    wm_buffer_add_slice(&edit->meant, wm_sub(s, label, b));
    wm_buffer_add_str(&edit->meant, " at dusk");
    wm_buffer_add_slice(&edit->meant, wm_sub(s, b, s.size));
    edit->syntax = 0;
    return true;
}

/* Every one of these words on the page, as an editor's "replace all" does. */
static bool make_replace(typed_page *page, typed_edit *edit)
{
    piece p, q;
    if (!pick(page, next_word, NULL, &p))
        return false;
    wm_slice word = wm_sub(page->markdown, p.a, p.b);
    for (size_t i = 0; i < page->count; i++) {
        const typed_block *b = &page->blocks[i];
        if (!holds_text(page, b))
            continue;
        for (size_t at = b->start; next_word(page, &at, b->end, &q);)
            if (wm_equal(wm_sub(page->markdown, q.a, q.b), word))
                typed_add(edit, q.a, q.b, WM_LIT("xylophone"));
    }
    return true;
}

const typed_kind typed_word_kinds[] = {
    {"word", make_word, 0},
    {"bold", make_bold, 8},
    {"link", make_link, 8},
    {"code", make_code, 16},
    {"brackets", make_brackets, 0},
    {"delete sentence", make_delete_sentence, 0},
    {"add sentence", make_add_sentence, 0},
    {"break a line", make_break, 8},
    {"wrap a line", make_wrap, 8},
    {"split paragraph", make_split, 4},
    {"label", make_label, 0},
    {"unlink", make_unlink, 0},
    {"caption", make_caption, 0},
    {"replace all", make_replace, 0},
    {NULL, NULL, 0},
};
