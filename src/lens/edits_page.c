/* edits_page.c - edits of words all over a page: it is translated (links, notes and code stay as they were), or a word is
 * replaced wherever it stands.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/edits_make.h"

/* What a translator leaves as it is, markup and words. */
static bool stays(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_WIKILINK:
    case WM_NODE_EXTERNAL_LINK:
    case WM_NODE_AUTOLINK:
    case WM_NODE_MAGIC_LINK:
    case WM_NODE_REF:
    case WM_NODE_REFERENCES:
    case WM_NODE_CODE_SPAN:
    case WM_NODE_CODE_BLOCK:
    case WM_NODE_MATH:
    case WM_NODE_HTML_TAG:
    case WM_NODE_HTML_BLOCK:
    case WM_NODE_SIGNATURE:
    case WM_NODE_INDENT_PRE:
        return true;
    default:
        return wm_edit_is_silent(n);
    }
}

/* The bytes of n that stand before what is in it: {| class="x", <gallery mode="y">, [[File:Z.jpg|thumb|. */
static void hold_opening(wm_edits *e, const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_TABLE:
    case WM_NODE_CAPTION:
    case WM_NODE_ROW:
    case WM_NODE_CELL:
    case WM_NODE_GALLERY:
    case WM_NODE_POEM:
    case WM_NODE_BLOCKQUOTE:
    case WM_NODE_IMAGE:
        wm_edit_hold(e, n->span.start, n->first ? n->first->span.start : n->span.end, WM_PIECE_HELD);
        break;
    case WM_NODE_ITEM:
        if (n->parent->u.list.html)
            wm_edit_hold(e, n->prev ? n->prev->span.end : n->parent->span.start, n->span.start, WM_PIECE_HELD);
        break;
    default:
        break;
    }
}

/* Another word, always the same for the same. */
static void add_other_word(wm_slice word, bool single, wm_buffer *out)
{
    static const char *const syllables[] = {"ba", "de", "fi", "go", "hu", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wu", "za"};
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < word.size; i++)
        hash = (hash ^ (unsigned char)word.data[i]) * 16777619u;
    if (single) {
        enum { FIRST = 0x4e00, COUNT = 20000 }; /* of the unified ideographs */
        char other[4];
        size_t size = wm_utf8_encode(FIRST + hash % COUNT, other);
        if (wm_equal(word, wm_slice_of(other, size)))
            size = wm_utf8_encode(FIRST + (hash + 1) % COUNT, other);
        wm_buffer_add(out, other, size);
        return;
    }
    for (int i = 0; i < 3; i++, hash /= 16)
        wm_buffer_add_str(out, syllables[hash % 16]);
}

/* Words of letters become others; numbers stay, and so does the rest of a link's last word. */
static void translate_text(wm_edits *e, const wm_node *n, wm_buffer *out, size_t *done)
{
    wm_edit_word w = {.node = n};
    bool trail = n->prev && n->prev->type == WM_NODE_WIKILINK;
    for (size_t at = n->span.start; wm_edit_next_word(e->s, &at, n->span.end, &w);) {
        wm_slice word = wm_sub(e->s, w.a, w.b);
        bool number = word.data[0] >= '0' && word.data[0] <= '9';
        if (number || (trail && w.a == n->span.start))
            continue;
        wm_buffer_add_slice(out, wm_sub(e->s, *done, w.a));
        add_other_word(word, w.single, out);
        *done = w.b;
    }
}

bool wm_edit_translate(wm_edits *e)
{
    const wm_node *root = e->doc.root;
    wm_buffer text = {0};
    size_t done = 0;
    if (e->edit->hunk_count)
        return false;
    wm_edit_add(e, 0, e->s.size, WM_HUNK_FREE, WM_LIT(""));
    for (const wm_node *n = root; n;) {
        if (stays(n)) {
            wm_edit_hold_node(e, n, WM_PIECE_HELD);
            n = wm_node_skip(root, n);
            continue;
        }
        hold_opening(e, n);
        if (n->type == WM_NODE_TEXT)
            translate_text(e, n, &text, &done);
        n = wm_node_step(root, n);
    }
    wm_buffer_add_slice(&text, wm_sub(e->s, done, e->s.size));
    wm_edit_hunk *h = &e->edit->hunks[0];
    h->text = e->edit->texts.size;
    h->text_size = text.size;
    wm_buffer_add_slice(&e->edit->texts, wm_buffer_slice(&text));
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return done > 0;
}

/* A word becomes another wherever it stands as a word in text. */
bool wm_edit_replace(wm_edits *e)
{
    enum { MOST = 64 };
    const wm_node *root = e->doc.root;
    wm_edit_word chosen, w;
    if (!wm_edit_pick_word(e, NULL, &chosen))
        return false;
    wm_slice word = wm_sub(e->s, chosen.a, chosen.b), other = wm_edit_new_word(e, word, word);
    size_t count = 0, end = 0;
    for (const wm_node *n = root; n; n = wm_node_step(root, n)) {
        if (n->type != WM_NODE_TEXT || n->span.start < end)
            continue;
        w = (wm_edit_word){.node = n};
        for (size_t at = n->span.start; wm_edit_next_word(e->s, &at, n->span.end, &w);) {
            if (!wm_equal(wm_sub(e->s, w.a, w.b), word) || !wm_edit_is_free_word(e, &w) || (count && w.a <= end))
                continue;
            if (++count > MOST)
                return false;
            wm_edit_add(e, w.a, w.b, WM_HUNK_WORDS, other);
            end = w.b;
        }
    }
    return count > 1;
}
