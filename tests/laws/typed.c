/* typed.c - a page as an editor of Markdown sees it, and the making of an edit.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "typed.h"

static bool grow(bool *failed, void *array, size_t *capacity, size_t count, size_t element)
{
    if (count <= *capacity || wm_array_grow(array, capacity, count, element))
        return true;
    *failed = true;
    return false;
}

void typed_edit_free(typed_edit *edit)
{
    free(edit->hunks);
    wm_buffer_free(&edit->texts);
    wm_buffer_free(&edit->edited);
    wm_buffer_free(&edit->meant);
    *edit = (typed_edit){0};
}

void typed_page_free(typed_page *page)
{
    free(page->blocks);
    free(page->plain);
    *page = (typed_page){0};
}

size_t typed_line_start(wm_slice text, size_t at)
{
    return wm_edit_line_start(text, at);
}

size_t typed_line_end(wm_slice text, size_t at)
{
    return wm_edit_line_end(text, at);
}

bool typed_has_numbers(wm_slice text)
{
    for (size_t i = 0; i + 1 < text.size; i++)
        if (text.data[i] == '[' && text.data[i + 1] >= '0' && text.data[i + 1] <= '9')
            return true;
    return false;
}

/* ---- the page -------------------------------------------------------------------------- */

/* Marks bytes as text or not: addresses, titles of links, tags, code and formulas are none. */
static void mark_plain(typed_page *page)
{
    wm_slice s = page->markdown;
    for (size_t i = 0; i < s.size;) {
        char c = s.data[i], next = i + 1 < s.size ? s.data[i + 1] : 0;
        size_t end = WM_NONE;
        if (c == ']' && next == '(') {
            size_t title = wm_find(s, WM_LIT("\")"), i), plain = wm_find(s, WM_LIT(")"), i), line = typed_line_end(s, i);
            end = title < line ? title + 2 : plain < line ? plain + 1 : line;
            size_t label = i;
            if (wm_find(wm_sub(s, i, end), WM_LIT(" \"fig:"), 0) != WM_NONE) /* a caption stands there twice */
                while (label && s.data[label - 1] != '[' && s.data[label - 1] != '\n')
                    page->plain[--label] = 0;
        } else if (c == '<') {
            end = wm_find(s, WM_LIT(">"), i);
            bool caption = end != WM_NONE && wm_find(wm_sub(s, i, end), WM_LIT("\"fig:"), 0) != WM_NONE;
            end = caption ? wm_find(s, WM_LIT("</a>"), end) : end == WM_NONE ? end : end + 1;
            end = end == WM_NONE ? s.size : end;
        } else if (c == '`') {
            end = wm_find(s, WM_LIT("`"), i + 1);
            end = end == WM_NONE ? s.size : end + 1;
        } else if (c == '\\' && next == '(') {
            end = wm_find(s, WM_LIT("\\)"), i);
            end = end == WM_NONE ? s.size : end + 2;
        } else if (c == '\\') {
            end = i + 2 > s.size ? s.size : i + 2;
        }
        if (end == WM_NONE) {
            page->plain[i++] = 1;
            continue;
        }
        memset(page->plain + i, 0, end - i);
        i = end;
    }
}

/* The node that a place is of: nodes stand in the order of places. */
static const wm_node *node_at(const wm_node *root, const wm_node *after, wm_span span)
{
    const wm_node *n = after ? (after->next ? after->next : after->parent == root ? NULL : after->parent->next) : root->first;
    while (n) {
        if (n->type == WM_NODE_LIST && n->first) {
            n = n->first;
            continue;
        }
        if (n->span.start == span.start && n->span.end == span.end)
            return n;
        n = n->next ? n->next : n->parent == root ? NULL : n->parent->next;
    }
    return NULL;
}

bool typed_set_page(typed_page *page, wm_slice markdown, const wm_block_places *places)
{
    const wm_node *root = wm_edits_doc(page->edits)->root, *last = NULL;
    page->markdown = markdown;
    page->places = places;
    page->count = 0;
    page->failed = false;
    for (size_t i = 0; i < places->count; i++) {
        const wm_block_place *p = &places->items[i];
        const wm_node *n = node_at(root, last, p->span);
        last = n ? n : last;
        size_t start = p->start;
        while (start < p->end && markdown.data[start] == '\n')
            start++;
        if (!n || start >= p->end || !grow(&page->failed, &page->blocks, &page->capacity, page->count + 1, sizeof *page->blocks))
            continue;
        page->blocks[page->count++] = (typed_block){start, p->end, n};
    }
    page->categories = page->categories_end = markdown.size;
    size_t tail = page->count ? page->blocks[page->count - 1].end : 0;
    size_t at = wm_find(markdown, WM_LIT("\n\n[Category:"), tail);
    if (tail == 0 && wm_starts_with(markdown, WM_LIT("[Category:")))
        page->categories = 0, page->categories_end = typed_line_end(markdown, 0);
    else if (at == tail)
        page->categories = at + 2, page->categories_end = typed_line_end(markdown, at + 2);
    if (grow(&page->failed, &page->plain, &page->plain_capacity, markdown.size + 1, 1))
        mark_plain(page);
    return !page->failed;
}

bool typed_in_label(const typed_page *page, size_t at, size_t *size)
{
    wm_slice s = page->markdown;
    size_t open = at, close = at;
    while (open && s.data[open - 1] != '\n' && !(page->plain[open - 1] && (s.data[open - 1] == '[' || s.data[open - 1] == ']')))
        open--;
    while (close < s.size && s.data[close] != '\n' && !(page->plain[close] && s.data[close] == '[') && !(s.data[close] == ']' && s.data[close ? close - 1 : 0] != '\\'))
        close++;
    *size = close - open;
    return open && s.data[open - 1] == '[' && close + 1 < s.size && s.data[close] == ']' && s.data[close + 1] == '(';
}

const typed_block *typed_pick(typed_page *page, typed_test test)
{
    const typed_block *chosen = NULL;
    size_t seen = 0;
    for (size_t i = 0; i < page->count; i++)
        if (test(page, &page->blocks[i]) && wm_edit_chance(page->edits, ++seen) == 0)
            chosen = &page->blocks[i];
    return chosen;
}

bool typed_is_words(const typed_page *page, const typed_block *block)
{
    size_t length;
    wm_slice s = typed_text(page, block);
    return block->node->type == WM_NODE_PARAGRAPH && !typed_has(s, "\n") && !typed_has(s, "[Category:") &&
           wm_is_letter(wm_utf8_decode(s, &length));
}

/* ---- the edit --------------------------------------------------------------------------- */

static typed_hunk *add_hunk(typed_edit *edit, size_t a, size_t b, wm_slice text, bool goes)
{
    if (!grow(&edit->failed, &edit->hunks, &edit->capacity, edit->count + 1, sizeof *edit->hunks))
        return NULL;
    edit->hunks[edit->count] = (typed_hunk){.a = a, .b = b, .text = edit->texts.size, .text_size = text.size, .goes = goes};
    wm_buffer_add_slice(&edit->texts, text);
    return &edit->hunks[edit->count++];
}

void typed_add(typed_edit *edit, size_t a, size_t b, wm_slice text)
{
    add_hunk(edit, a, b, text, false);
}

void typed_remove(typed_edit *edit, size_t a, size_t b, wm_slice text)
{
    add_hunk(edit, a, b, text, true);
}

static int by_place(const void *x, const void *y)
{
    const typed_hunk *a = x, *b = y;
    return a->a != b->a ? (a->a < b->a ? -1 : 1) : a->text < b->text ? -1 : a->text > b->text;
}

/* Writes the file as it was typed. False: two hunks overlap. */
static bool type(const typed_page *page, typed_edit *edit)
{
    size_t at = 0;
    wm_slice texts = wm_buffer_slice(&edit->texts);
    if (edit->count)
        qsort(edit->hunks, edit->count, sizeof *edit->hunks, by_place);
    for (size_t i = 0; i < edit->count; i++) {
        const typed_hunk *h = &edit->hunks[i];
        if (h->a < at || h->b < h->a)
            return false;
        wm_buffer_add_slice(&edit->edited, wm_sub(page->markdown, at, h->a));
        wm_buffer_add_slice(&edit->edited, wm_sub(texts, h->text, h->text + h->text_size));
        at = h->b;
    }
    wm_buffer_add_slice(&edit->edited, wm_sub(page->markdown, at, page->markdown.size));
    return true;
}

/* ---- kinds ------------------------------------------------------------------------------- */

static const typed_kind *const tables[] = {typed_word_kinds, typed_block_kinds, typed_line_kinds};
enum { TABLES = sizeof tables / sizeof *tables };

/* A dozen edits of one sitting, each somewhere else. */
static bool make_sitting(typed_page *page, typed_edit *edit)
{
    static const char *const kinds[] = {"word", "add sentence", "add paragraph", "rename heading", "add heading", "add item",
                                        "add row", "edit cell", "bold", "label", "split paragraph", "new list", "delete sentence"};
    enum { EDITS = 12, APART = 40 };
    for (size_t i = 0; i < EDITS; i++) {
        const char *name = kinds[wm_edit_chance(page->edits, sizeof kinds / sizeof *kinds)];
        size_t count = edit->count, texts = edit->texts.size;
        for (size_t t = 0; t < TABLES; t++)
            for (const typed_kind *k = tables[t]; k->name; k++)
                if (!strcmp(k->name, name) && k->make(page, edit))
                    edit->syntax += k->syntax + 20;
        bool apart = true;
        for (size_t x = count; x < edit->count; x++)
            for (size_t y = 0; y < count; y++)
                apart &= edit->hunks[x].a > edit->hunks[y].b + APART || edit->hunks[x].b + APART < edit->hunks[y].a;
        if (!apart)
            edit->count = count, edit->texts.size = texts;
    }
    return edit->count > 1;
}

static const typed_kind *kind_at(size_t kind)
{
    static const typed_kind sitting = {"a dozen", make_sitting, 0};
    for (size_t t = 0; t < TABLES; t++)
        for (const typed_kind *k = tables[t]; k->name; k++)
            if (kind-- == 0)
                return k;
    return &sitting;
}

size_t typed_kinds(void)
{
    size_t count = 1; /* a dozen of the others */
    for (size_t t = 0; t < TABLES; t++)
        for (const typed_kind *k = tables[t]; k->name; k++)
            count++;
    return count;
}

const char *typed_name(size_t kind)
{
    return kind_at(kind)->name;
}

bool typed_make(typed_page *page, size_t kind, uint64_t seed, typed_edit *edit)
{
    const typed_kind *k = kind_at(kind);
    edit->count = 0;
    edit->syntax = k->syntax;
    edit->markup = 0;
    edit->anywhere = edit->failed = false;
    wm_buffer_clear(&edit->texts);
    wm_buffer_clear(&edit->edited);
    wm_buffer_clear(&edit->meant);
    wm_edits *e = page->edits;
    e->state = e->title ^ (seed + 1) * UINT64_C(0xd1342543de82ef95) ^ wm_hash(wm_str(k->name));
    bool made = k->make(page, edit) && edit->count && type(page, edit);
    edit->failed |= edit->texts.failed || edit->edited.failed || edit->meant.failed;
    return made && !edit->failed && !wm_equal(wm_buffer_slice(&edit->edited), page->markdown);
}
