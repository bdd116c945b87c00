/* edits_words.c - edits of words: replaced, inserted, deleted, marked up; paragraphs split and merged.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/edits_make.h"

/* ---- words -------------------------------------------------------------------- */

/* Scripts that write without spaces: a character is a word. */
static bool is_single(uint32_t c)
{
    return (c >= 0x2e80 && c < 0xa000) || (c >= 0xf900 && c < 0xfb00) || (c >= 0x20000 && c < 0x32000);
}

static bool is_in_word(uint32_t c)
{
    if (c < 0x80)
        return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
    return c != 0xfffd && !wm_is_space(c) && !wm_is_punctuation(c);
}

bool wm_edit_next_word(wm_slice s, size_t *at, size_t end, wm_edit_word *word)
{
    size_t length;
    while (*at < end) {
        uint32_t c = wm_utf8_decode(wm_sub(s, *at, end), &length);
        if (is_in_word(c)) {
            word->a = *at;
            word->single = is_single(c);
            break;
        }
        *at += length;
    }
    if (*at >= end)
        return false;
    while (*at < end) {
        uint32_t c = wm_utf8_decode(wm_sub(s, *at, end), &length);
        if (*at > word->a && (word->single || !is_in_word(c) || is_single(c)))
            break;
        *at += length;
    }
    word->b = *at;
    return true;
}

/* Stands for what cannot be looked behind: a link, a tag. */
enum { OPAQUE = 'x' };

/* The nearest character that prints before or behind a place in a TEXT. What does not print is passed over. 0
 * at the end of a line. */
static uint32_t neighbour(const wm_edits *e, const wm_node *n, size_t at, bool behind)
{
    size_t length;
    if (behind ? at < n->span.end : at > n->span.start)
        return behind ? wm_utf8_decode(wm_sub(e->s, at, n->span.end), &length)
                      : wm_utf8_decode_last(wm_sub(e->s, n->span.start, at), &length);
    for (;;) {
        const wm_node *x = behind ? n->next : n->prev;
        while (x && wm_edit_is_silent(x))
            x = behind ? x->next : x->prev;
        if (x && (x->type == WM_NODE_NEWLINE || x->type == WM_NODE_HARD_BREAK || x->type == WM_NODE_REF))
            return x->type == WM_NODE_REF && !behind ? ']' : 0;
        if (x && x->type == WM_NODE_TEXT && x->span.end > x->span.start)
            return behind ? wm_utf8_decode(wm_sub(e->s, x->span.start, x->span.end), &length)
                          : wm_utf8_decode_last(wm_sub(e->s, x->span.start, x->span.end), &length);
        if (x)
            return OPAQUE;
        n = n->parent;
        if (!n || !wm_edit_is_inline(n) || n->type == WM_NODE_IMAGE || n->type == WM_NODE_REF)
            return 0;
    }
}

/* Whether a word may end where this character follows or precedes it. */
static bool bounds(uint32_t c, bool single)
{
    if (c == 0 || c == ' ' || c == '(' || c == ')' || c == ',' || c == '.' || c == '"' || c == '?')
        return true;
    if (single)
        return c >= 0x80 || is_in_word(c);
    return c >= 0x2000 && (wm_is_punctuation(c) || wm_is_space(c) || is_single(c));
}

bool wm_edit_is_in_trail(const wm_edits *e, const wm_edit_word *w)
{
    const wm_node *n = w->node;
    size_t length;
    if (!n->prev || n->prev->type != WM_NODE_WIKILINK)
        return false;
    for (size_t at = n->span.start; at < w->a; at += length)
        if (!is_in_word(wm_utf8_decode(wm_sub(e->s, at, n->span.end), &length)))
            return false;
    return true;
}

bool wm_edit_is_free_word(const wm_edits *e, const wm_edit_word *w)
{
    uint32_t before = neighbour(e, w->node, w->a, false), behind = neighbour(e, w->node, w->b, true);
    return before != OPAQUE + 0u && bounds(before, w->single) && bounds(behind, w->single) && !wm_edit_is_in_trail(e, w);
}

/* Text that is edited as text; that of a gallery's caption, a code span, is too. */
static bool is_text(const wm_node *n, const wm_node_type *in)
{
    return n->type == WM_NODE_TEXT && (!in || wm_edit_is_in(n, *in));
}

bool wm_edit_pick_word(wm_edits *e, const wm_node_type *in, wm_edit_word *word)
{
    size_t seen = 0;
    for (const wm_node *n = e->doc.root; n; n = wm_node_step(e->doc.root, n)) {
        if (!is_text(n, in))
            continue;
        wm_edit_word w = {.node = n};
        for (size_t at = n->span.start; wm_edit_next_word(e->s, &at, n->span.end, &w);)
            if (wm_edit_is_free_word(e, &w) && wm_edit_chance(e, ++seen) == 0)
                *word = w;
    }
    return seen > 0;
}

wm_slice wm_edit_new_word(wm_edits *e, wm_slice first, wm_slice last)
{
    static const char *const middles[] = {"or", "ilt", "amb", "est", "und", "ock", "ar", "eme"};
    static const char *const singles[] = {"春", "舟", "桥", "雪", "渡", "灯", "岸", "帆"};
    size_t length, first_size, chosen = wm_edit_chance(e, 8);
    uint32_t c = wm_utf8_decode(first, &first_size);
    wm_buffer_clear(&e->text);
    if (is_single(c)) {
        wm_buffer_add_str(&e->text, singles[chosen]);
        if (wm_equal(wm_buffer_slice(&e->text), first))
            wm_buffer_add_str(&e->text, singles[(chosen + 1) % 8]);
    } else {
        wm_buffer_add_slice(&e->text, wm_sub(first, 0, first_size));
        wm_buffer_add_str(&e->text, middles[chosen]);
        c = wm_utf8_decode_last(last, &length);
        if (!is_single(c))
            wm_buffer_add_slice(&e->text, wm_sub(last, last.size - length, last.size));
        if (wm_equal(wm_buffer_slice(&e->text), first) || wm_equal(wm_buffer_slice(&e->text), last))
            wm_buffer_add_str(&e->text, middles[(chosen + 1) % 8]);
    }
    return wm_buffer_slice(&e->text);
}

/* ---- edits of one word ------------------------------------------------------------ */

static wm_slice word_text(const wm_edits *e, const wm_edit_word *w)
{
    return wm_sub(e->s, w->a, w->b);
}

/* Whether a word next to w in its text is the same: which of the two went, nobody can say. */
static bool is_doubled(const wm_edits *e, const wm_edit_word *w)
{
    wm_edit_word x, before = {0};
    wm_slice text = word_text(e, w);
    for (size_t at = w->node->span.start; wm_edit_next_word(e->s, &at, w->node->span.end, &x); before = x) {
        if (x.a == w->b || x.a > w->b)
            return wm_equal(text, word_text(e, &x)) || (before.b && before.a < w->a && wm_equal(text, word_text(e, &before)));
        if (x.a == w->a && before.b && wm_equal(text, word_text(e, &before)))
            return true;
    }
    return false;
}

/* Whether two more words stand in the word's text, so that no markup is left around nothing. */
static bool has_company(const wm_edits *e, const wm_edit_word *w)
{
    size_t words = 0;
    wm_edit_word x = {0};
    for (size_t at = w->node->span.start; wm_edit_next_word(e->s, &at, w->node->span.end, &x);)
        words++;
    return words > 2;
}

bool wm_edit_is_at_hole(const wm_edits *e, const wm_edit_word *w)
{
    const wm_node *n = w->node;
    size_t a = w->a, b = w->b;
    while (a > n->span.start && e->s.data[a - 1] == ' ')
        a--;
    while (b < n->span.end && e->s.data[b] == ' ')
        b++;
    return (a == n->span.start && n->prev && wm_edit_is_silent(n->prev)) || (b == n->span.end && n->next && wm_edit_is_silent(n->next));
}

/* The word goes with the bytes between a and b, and its link's label becomes its target, as in [[Tea|old Tea]]: the label may go
 * along with its bar. */
static bool delete_to_target(wm_edits *e, const wm_node *n, size_t a, size_t b, wm_slice space)
{
    const wm_node *link = n->parent;
    size_t bar = n->span.start - 1;
    if (link->type != WM_NODE_WIKILINK || n->prev || n->next || e->s.data[bar] != '|')
        return false;
    wm_slice target = wm_sub(e->s, link->span.start + 2, bar), first = wm_sub(e->s, n->span.start, a), rest = wm_sub(e->s, b, n->span.end);
    if (target.size != first.size + space.size + rest.size || !wm_starts_with(target, first) ||
        !wm_equal(wm_sub(target, first.size + space.size, target.size), rest))
        return false;
    wm_buffer text = {0};
    wm_buffer_add_char(&text, '|');
    wm_buffer_add_slice(&text, target);
    wm_edit_add(e, bar, n->span.end, WM_HUNK_GONE, wm_buffer_slice(&text));
    wm_edit_hold(e, bar, bar + 1, WM_PIECE_MAY);
    wm_edit_hold(e, n->span.start, a, WM_PIECE_MAY);
    wm_edit_hold(e, b, n->span.end, WM_PIECE_MAY);
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

static bool delete_word(wm_edits *e, const wm_edit_word *w)
{
    const wm_node *n = w->node;
    size_t a = w->a, b = w->b;
    if (!has_company(e, w) || is_doubled(e, w) || wm_edit_is_at_hole(e, w))
        return false;
    while (b < n->span.end && e->s.data[b] == ' ')
        b++;
    while (a > n->span.start && e->s.data[a - 1] == ' ')
        a--;
    /* What begins the line then would be the sign of an item or an indent: "Hello :) I am". */
    if (a == wm_edit_line_start(e->s, a) && b < e->s.size && memchr("*#:;", e->s.data[b], 4))
        return false;
    /* At the ends of a text the space goes, too, lest a line begin or end in one. */
    bool spaced = a < w->a && b > w->b && a > n->span.start;
    if (!w->single && !spaced && !(w->a == n->span.start && b > w->b))
        return false;
    wm_slice space = spaced || (w->single && (a < w->a || b > w->b)) ? WM_LIT(" ") : WM_LIT("");
    if (!delete_to_target(e, n, a, b, space))
        wm_edit_add(e, a, b, WM_HUNK_GONE, space);
    return true;
}

static bool insert_word(wm_edits *e, const wm_edit_word *w, wm_edit_kind kind)
{
    static const char *const marked[] = {"[x]", "5<6", "*y*", "a_b_c", "#7", "~8", "`z`", "x|y", "c\\d", "!"};
    const wm_node *n = w->node;
    if (kind == WM_EDIT_MARKUP_WORD && (wm_edit_is_in(n, WM_NODE_TABLE) || wm_edit_is_in(n, WM_NODE_WIKILINK) ||
                                        wm_edit_is_in(n, WM_NODE_IMAGE) || wm_edit_is_in(n, WM_NODE_GALLERY)))
        return false;
    if (w->b >= n->span.end || e->s.data[w->b] != ' ' || w->single)
        return false;
    wm_slice word = kind == WM_EDIT_MARKUP_WORD ? wm_str(marked[wm_edit_chance(e, sizeof marked / sizeof *marked)])
                                                : wm_edit_new_word(e, word_text(e, w), word_text(e, w));
    wm_buffer text = {0};
    wm_buffer_add_str(&text, " ");
    wm_buffer_add_slice(&text, word);
    wm_buffer_add_str(&text, " ");
    size_t b = w->b;
    while (b < n->span.end && e->s.data[b] == ' ')
        b++;
    wm_edit_add(e, w->b, b, kind == WM_EDIT_MARKUP_WORD ? WM_HUNK_FREE : WM_HUNK_WORDS, wm_buffer_slice(&text));
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return b < n->span.end;
}

/* How many '' and how many ''' the line around at has. */
static void count_marks(const wm_edits *e, size_t at, size_t *italic, size_t *bold)
{
    at = wm_edit_line_start(e->s, at);
    *italic = *bold = 0;
    while (at < e->s.size && e->s.data[at] != '\n') {
        size_t run = 0;
        while (at + run < e->s.size && e->s.data[at + run] == '\'')
            run++;
        *bold += run > 2;
        *italic += run == 2 || run > 4;
        at += run ? run : 1;
    }
}

/* Whether the word's line has an odd number of both. There MediaWiki takes one ''' for an apostrophe and '', and which one
 * depends on all the others (Parser::doQuotes): who adds two changes what stands elsewhere. */
static bool has_odd_marks(const wm_edits *e, const wm_edit_word *w)
{
    size_t italic, bold;
    count_marks(e, w->a, &italic, &bold);
    return (italic & 1) && (bold & 1);
}

bool wm_edit_has_open_marks(const wm_edits *e, size_t at)
{
    size_t italic, bold;
    count_marks(e, at, &italic, &bold);
    return (italic & 1) || (bold & 1);
}

static bool mark_word(wm_edits *e, const wm_edit_word *w, const char *open, const char *close)
{
    for (const wm_node *n = w->node->parent; n && wm_edit_is_inline(n); n = n->parent)
        return false;
    /* Letters behind a link may join it. */
    if (w->single || wm_edit_is_at_hole(e, w) || (w->b < w->node->span.end && (e->s.data[w->b] & 0x80)) || wm_edit_is_in(w->node, WM_NODE_INDENT_PRE) || wm_edit_is_in(w->node, WM_NODE_HEADING))
        return false;
    wm_buffer text = {0};
    wm_buffer_add_str(&text, open);
    wm_buffer_add_slice(&text, word_text(e, w));
    wm_buffer_add_str(&text, close);
    wm_edit_add(e, w->a, w->b, WM_HUNK_FREE, wm_buffer_slice(&text));
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
    return true;
}

/* ---- paragraphs ---------------------------------------------------------------------- */

/* A space becomes the end of a paragraph. */
static bool split(wm_edits *e, const wm_edit_word *w)
{
    const wm_node *n = w->node;
    if (n->parent->type != WM_NODE_PARAGRAPH || n->parent->parent != e->doc.root || w->single || !has_company(e, w) ||
        w->a < n->span.start + 2 || e->s.data[w->a - 1] != ' ' || n->parent->span.start >= w->a)
        return false;
    size_t a = wm_edit_back_blank(e->s, w->a);
    if (a <= n->span.start)
        return false;
    wm_edit_add(e, a, w->a, WM_HUNK_GONE, WM_LIT("\n\n"));
    return true;
}

/* Whether n and the next one are paragraphs that text joins. White space behind a template joins none: the template may
 * give a table. */
static bool is_merged(const wm_edits *e, const wm_node *n)
{
    const wm_node *next = n->next;
    (void)e;
    return n->type == WM_NODE_PARAGRAPH && n->parent->type == WM_NODE_DOCUMENT && next && next->type == WM_NODE_PARAGRAPH &&
           n->last && n->last->type == WM_NODE_TEXT && wm_edit_prints(n->last) && next->first && next->first->type == WM_NODE_TEXT;
}

static bool is_merged_twice(const wm_edits *e, const wm_node *n)
{
    return is_merged(e, n) && is_merged(e, n->next);
}

/* Paragraph n and the next become one. */
static bool merge_next(wm_edits *e, const wm_node *n)
{
    size_t a = wm_edit_back_blank(e->s, n->span.end), b = wm_edit_skip_blank(e->s, n->next->span.start);
    if (wm_trim(wm_sub(e->s, a, b)).size || wm_edit_has_open_marks(e, a) || wm_edit_has_open_marks(e, b))
        return false;
    wm_edit_add(e, a, b, WM_HUNK_GONE, WM_LIT(" "));
    return true;
}

static bool merge(wm_edits *e, bool three)
{
    const wm_node *n = wm_edit_pick(e, three ? is_merged_twice : is_merged);
    return n && merge_next(e, n) && (!three || merge_next(e, n->next));
}

bool wm_edit_words(wm_edits *e, wm_edit_kind kind)
{
    wm_edit_word w = {0};
    size_t hunks = e->edit->hunk_count, pieces = e->edit->piece_count;
    if (kind == WM_EDIT_MERGE || kind == WM_EDIT_MERGE_THREE)
        return merge(e, kind == WM_EDIT_MERGE_THREE);
    for (int tries = 0; tries < 4; tries++) {
        bool made = false;
        if (!wm_edit_pick_word(e, NULL, &w))
            return false;
        switch (kind) {
        case WM_EDIT_WORD:
            wm_edit_add(e, w.a, w.b, WM_HUNK_WORDS, wm_edit_new_word(e, word_text(e, &w), word_text(e, &w)));
            return true;
        case WM_EDIT_DELETE_WORD:
            made = delete_word(e, &w);
            break;
        case WM_EDIT_BOLD:
            made = !has_odd_marks(e, &w) && mark_word(e, &w, "'''", "'''");
            break;
        case WM_EDIT_LINK:
            made = mark_word(e, &w, "[[Wikimd link|", "]]");
            break;
        case WM_EDIT_SPLIT:
            made = split(e, &w);
            break;
        default:
            made = insert_word(e, &w, kind);
            break;
        }
        if (made)
            return true;
        wm_edit_undo(e, hunks, pieces);
    }
    return false;
}
