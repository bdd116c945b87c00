/* trials.c - edits of a page's Markdown, made up for tests.
 *
 * SPDX-License-Identifier: MIT
 *
 * An edit is what a person might do, at a place where the printed form allows to tell
 * words from addresses and markup by simple means; elsewhere none is made.
 */
#include <stdlib.h>

#include "cli/trials.h"

enum { TRIES = 48 };

typedef struct page {
    wm_trials *e;
    wm_slice s;
    wm_slice base;
    wm_buffer *out;
    size_t start;          /* behind the header line */
} page;

typedef struct part {
    size_t at, end;
} part;

static const char *const names[] = {
    "word", "delete word", "insert word", "word like markup", "delete block", "insert block", "swap blocks", "split block",
    "merge blocks", "append", "delete item", "insert item", "heading level", "insert heading", "bold", "link",
    "delete category", "insert category", "new note", "cell",
};

const char *wm_trial_name(wm_trial_kind kind)
{
    return kind < WM_TRIAL_KINDS ? names[kind] : "none";
}

bool wm_trial_deletes(wm_trial_kind kind)
{
    return kind == WM_TRIAL_DELETE_WORD || kind == WM_TRIAL_DELETE_BLOCK || kind == WM_TRIAL_DELETE_ITEM ||
           kind == WM_TRIAL_DELETE_CATEGORY;
}

void wm_trials_free(wm_trials *edits)
{
    free(edits->blocks);
    *edits = (wm_trials){0};
}

static size_t chance(page *p, size_t n)
{
    uint64_t x = p->e->seed += UINT64_C(0x9e3779b97f4a7c15);
    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    x ^= x >> 31;
    return n ? (size_t)(x % n) : 0;
}

static bool is_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool starts(wm_slice s, size_t at, const char *prefix)
{
    return wm_starts_with(wm_sub(s, at, s.size), wm_str(prefix));
}

static part line_at(wm_slice s, size_t at)
{
    part l = {at, at};
    while (l.at && s.data[l.at - 1] != '\n')
        l.at--;
    while (l.end < s.size && s.data[l.end] != '\n')
        l.end++;
    return l;
}

static bool has(wm_slice s, part p, const char *what)
{
    return wm_find(wm_sub(s, p.at, p.end), wm_str(what), 0) != WM_NONE;
}

/* ---- places --------------------------------------------------------------------- */

static bool find_blocks(page *p)
{
    wm_trials *e = p->e;
    e->count = 0;
    bool blank = true;
    for (size_t at = p->start; at < p->s.size;) {
        part l = line_at(p->s, at);
        bool empty = l.end == at;
        if (!empty && blank) {
            if (e->count == e->capacity) {
                size_t capacity = e->capacity ? e->capacity * 2 : 256;
                size_t *blocks = realloc(e->blocks, capacity * sizeof *blocks);
                if (!blocks)
                    return false;
                e->blocks = blocks;
                e->capacity = capacity;
            }
            e->blocks[e->count++] = at;
        }
        blank = empty;
        at = l.end + 1;
    }
    return true;
}

static part block_at(const page *p, size_t i)
{
    part b = {p->e->blocks[i], i + 1 < p->e->count ? p->e->blocks[i + 1] : p->s.size};
    while (b.end > b.at && p->s.data[b.end - 1] == '\n')
        b.end--;
    return b;
}

/* A paragraph at the margin without markers of notes. */
static bool is_paragraph(const page *p, part b)
{
    unsigned char c = (unsigned char)p->s.data[b.at];
    return (is_letter((char)c) || c >= 0xc3) && !has(p->s, b, "[Category:") && !has(p->s, b, "\\]") && !has(p->s, b, "`");
}

/* Whether between two paragraphs nothing would change what they are next to. */
static bool stands_free(const page *p, size_t i)
{
    if (i + 1 < p->e->count && p->s.data[p->e->blocks[i + 1]] == ' ')
        return false;
    return i == 0 || is_paragraph(p, block_at(p, i - 1)) || p->s.data[p->e->blocks[i - 1]] == '#';
}

static bool choose_paragraph(page *p, size_t *index)
{
    for (int i = 0; i < TRIES && p->e->count; i++) {
        *index = chance(p, p->e->count);
        if (is_paragraph(p, block_at(p, *index)))
            return true;
    }
    return false;
}

/* Whether at is in an address, a tag or code: told by what stands before it on its line. */
static bool is_protected(wm_slice s, part l, size_t at)
{
    bool address = false;
    int tags = 0;
    for (size_t i = l.at; i < at; i++) {
        char c = s.data[i];
        bool escaped = i > l.at && s.data[i - 1] == '\\';
        if (c == '`')
            return true;
        if (escaped)
            continue;
        if (c == '(' && i > l.at && s.data[i - 1] == ']')
            address = true;
        else if (c == ')' && address)
            address = false;
        else if (c == '<')
            tags++;
        else if (c == '>' && tags)
            tags--;
    }
    return address || tags;
}

/* Whether at is in a block of code, where signs say no more than themselves. */
static bool in_code(const page *p, size_t at)
{
    bool fence = false, pre = false;
    for (size_t i = p->start; i < at;) {
        part l = line_at(p->s, i);
        size_t text = l.at;
        while (text < l.end && p->s.data[text] == ' ')
            text++;
        if (starts(p->s, text, "```") || starts(p->s, text, "~~~"))
            fence = !fence;
        if (has(p->s, l, "<pre"))
            pre = true;
        if (has(p->s, l, "</pre>"))
            pre = false;
        i = l.end + 1;
    }
    return fence || pre;
}

/* Whether at is in a link's label that says what its address does, as [en:Some pier](.../wiki/en:Some_pier): there is no
 * other for a link to another language. */
static bool says_address(wm_slice s, part l, size_t at)
{
    size_t from = at, to = at;
    while (from > l.at && s.data[from - 1] != '[')
        from--;
    while (to < l.end && s.data[to] != ']')
        to++;
    size_t end = wm_find(wm_sub(s, 0, l.end), WM_LIT(" \""), to), size = to - from;
    if (from == l.at || end == WM_NONE || end < to + size || !has(s, (part){from, to}, ":"))
        return false;
    for (size_t i = 0; i < size; i++) {
        char c = s.data[from + i], a = s.data[end - size + i];
        if (c != a && !(c == ' ' && a == '_'))
            return false;
    }
    return true;
}

static bool choose_word(page *p, part in, part *word)
{
    wm_slice s = p->s;
    for (int i = 0; i < TRIES && in.end > in.at; i++) {
        size_t at = in.at + chance(p, in.end - in.at), end = at;
        while (at > in.at && is_letter(s.data[at - 1]))
            at--;
        while (end < in.end && is_letter(s.data[end]))
            end++;
        part l = line_at(s, at), broken = l; /* a label may go on below a hard break */
        while (broken.end && broken.end < s.size && s.data[broken.end - 1] == '\\')
            broken.end = line_at(s, broken.end + 1).end;
        if (end == at || (at && strchr("\\&_-/.:@", s.data[at - 1])) || (end < s.size && strchr("_/:@", s.data[end])))
            continue;
        /* Labels that say what their address says, code, math. */
        if (starts(s, l.at, "    ") || starts(s, l.at, "[") || has(s, l, "[Category:") || has(s, broken, "\"fig:") ||
            has(s, l, "\\(") || has(s, l, "-{") || is_protected(s, l, at) || says_address(s, l, at))
            continue;
        *word = (part){at, end};
        return true;
    }
    return false;
}

/* ---- changes ---------------------------------------------------------------------- */

static void replace(page *p, size_t from, size_t to, wm_slice text)
{
    wm_buffer_add_slice(p->out, wm_sub(p->s, 0, from));
    wm_buffer_add_slice(p->out, text);
    wm_buffer_add_slice(p->out, wm_sub(p->s, to, p->s.size));
}

static bool edit_word(page *p, wm_trial_kind kind)
{
    part w;
    if (!choose_word(p, (part){p->start, p->s.size}, &w))
        return false;
    wm_slice s = p->s;
    if ((kind == WM_TRIAL_MARKUP_WORD || kind == WM_TRIAL_BOLD || kind == WM_TRIAL_LINK) && in_code(p, w.at))
        return false;
    bool alone = w.at > 1 && s.data[w.at - 1] == ' ' && w.end < s.size && s.data[w.end] == ' ' && is_letter(s.data[w.at - 2]);
    switch (kind) {
    case WM_TRIAL_WORD:
        replace(p, w.at, w.end, WM_LIT("Wörter"));
        return true;
    case WM_TRIAL_INSERT_WORD:
        replace(p, w.at, w.at, WM_LIT("words "));
        return true;
    case WM_TRIAL_MARKUP_WORD:
        if (!alone || starts(s, line_at(s, w.at).at, "|") || starts(s, line_at(s, w.at).at, "<"))
            return false;
        replace(p, w.at, w.end, WM_LIT("\\[\\[x\\]\\] {{y}} ''z'' \\<b\\> | &amp;amp; \\# {|"));
        return true;
    case WM_TRIAL_BOLD:
        if (!alone || has(s, (part){line_at(s, w.at).at, w.at}, "*") || has(s, (part){line_at(s, w.at).at, w.at}, "["))
            return false;
        wm_buffer_add_slice(p->out, wm_sub(s, 0, w.at));
        wm_buffer_add_str(p->out, "**");
        wm_buffer_add_slice(p->out, wm_sub(s, w.at, w.end));
        wm_buffer_add_str(p->out, "**");
        wm_buffer_add_slice(p->out, wm_sub(s, w.end, s.size));
        return true;
    case WM_TRIAL_LINK:
        if (!alone || has(s, (part){line_at(s, w.at).at, w.at}, "[") || !p->base.size)
            return false;
        wm_buffer_add_slice(p->out, wm_sub(s, 0, w.at));
        wm_buffer_add_str(p->out, "[");
        wm_buffer_add_slice(p->out, wm_sub(s, w.at, w.end));
        wm_buffer_add_str(p->out, "](");
        wm_buffer_add_slice(p->out, p->base);
        wm_buffer_add_str(p->out, "Wikimd_link \"wikilink\")");
        wm_buffer_add_slice(p->out, wm_sub(s, w.end, s.size));
        return true;
    default: /* with the space behind it */
        if (!alone)
            return false;
        replace(p, w.at, w.end + 1, WM_LIT(""));
        return true;
    }
}

static bool edit_block(page *p, wm_trial_kind kind)
{
    size_t i;
    if (!choose_paragraph(p, &i))
        return false;
    wm_slice s = p->s;
    part b = block_at(p, i), next = i + 1 < p->e->count ? block_at(p, i + 1) : (part){s.size, s.size};
    switch (kind) {
    case WM_TRIAL_DELETE_BLOCK:
        if (p->e->count < 3 || !stands_free(p, i) || next.at == s.size)
            return false;
        replace(p, b.at, next.at, WM_LIT(""));
        return true;
    case WM_TRIAL_INSERT_BLOCK:
        replace(p, b.at, b.at, WM_LIT("A new paragraph, *put in*, of some words.\n\n"));
        return true;
    case WM_TRIAL_INSERT_HEADING:
        replace(p, b.at, b.at, WM_LIT("### A new heading\n\n"));
        return true;
    case WM_TRIAL_SWAP_BLOCKS:
        if (next.at == s.size || !is_paragraph(p, next))
            return false;
        wm_buffer_add_slice(p->out, wm_sub(s, 0, b.at));
        wm_buffer_add_slice(p->out, wm_sub(s, next.at, next.end));
        wm_buffer_add_slice(p->out, wm_sub(s, b.end, next.at));
        wm_buffer_add_slice(p->out, wm_sub(s, b.at, b.end));
        wm_buffer_add_slice(p->out, wm_sub(s, next.end, s.size));
        return true;
    case WM_TRIAL_MERGE_BLOCKS:
        if (next.at == s.size || !is_paragraph(p, next))
            return false;
        replace(p, b.end, next.at, WM_LIT(" "));
        return true;
    default: { /* split before a word */
        part w;
        if (!choose_word(p, b, &w) || w.at < b.at + 2 || s.data[w.at - 1] != ' ' || !is_letter(s.data[w.at - 2]) ||
            has(s, (part){b.at, w.at}, "*") || has(s, (part){b.at, w.at}, "[") || has(s, (part){b.at, w.at}, "~") ||
            has(s, (part){b.at, w.at}, "<"))
            return false;
        replace(p, w.at - 1, w.at, WM_LIT("\n\n"));
        return true;
    }
    }
}

static bool edit_item(page *p, bool insert)
{
    wm_slice s = p->s;
    for (int i = 0; i < TRIES && p->e->count; i++) {
        part b = block_at(p, chance(p, p->e->count));
        if (!starts(s, b.at, "  - ") || has(s, b, "\\]") || has(s, b, "File:"))
            continue;
        size_t lines = 0, chosen = 0, chosen_at = b.at;
        bool flat = true;
        for (size_t at = b.at; at < b.end && flat; at = line_at(s, at).end + 1) {
            flat = starts(s, at, "  - ") && !starts(s, at, "  -   ");
            if (chance(p, ++lines) == 0) {
                chosen = lines;
                chosen_at = at;
            }
        }
        if (!flat || !chosen || lines < 2)
            continue;
        part l = line_at(s, chosen_at);
        if (insert)
            replace(p, l.end, l.end, WM_LIT("\n  - a new item"));
        else if (l.end < b.end)
            replace(p, l.at, l.end + 1, WM_LIT(""));
        else
            replace(p, l.at - 1, l.end, WM_LIT(""));
        return true;
    }
    return false;
}

static bool edit_heading(page *p)
{
    for (int i = 0; i < TRIES && p->e->count; i++) {
        part b = block_at(p, chance(p, p->e->count));
        if (!starts(p->s, b.at, "## ") && !starts(p->s, b.at, "### "))
            continue;
        replace(p, b.at, b.at, WM_LIT("#"));
        return true;
    }
    return false;
}

static bool edit_category(page *p, bool insert)
{
    wm_slice s = p->s;
    size_t at = wm_find(s, WM_LIT("\n[Category:"), p->start);
    if (at == WM_NONE || !p->base.size)
        return false;
    part l = line_at(s, at + 1);
    if (insert) {
        wm_buffer text = {0};
        wm_buffer_add_str(&text, " [Category:Wikimd test](");
        wm_buffer_add_slice(&text, p->base);
        wm_buffer_add_str(&text, "Category:Wikimd_test \"wikilink\")");
        replace(p, l.end, l.end, wm_buffer_slice(&text));
        wm_buffer_free(&text);
        return true;
    }
    size_t end = wm_find(wm_sub(s, 0, l.end), WM_LIT("\") ["), l.at);
    if (end == WM_NONE)
        return false;
    replace(p, l.at, end + 3, WM_LIT(""));
    return true;
}

static bool append_block(page *p)
{
    wm_slice s = p->s;
    size_t at = wm_find(s, WM_LIT("\n[Category:"), p->start);
    if (at == WM_NONE)
        return false;
    for (size_t i = 1; i < p->e->count; i++) /* links to languages stand before the categories */
        if (p->e->blocks[i] == at + 1 && p->s.data[p->e->blocks[i - 1]] == '[')
            return false;
    replace(p, at + 1, at + 1, WM_LIT("A last paragraph.\n\n"));
    return true;
}

/* A page without notes gets one. */
static bool new_note(page *p)
{
    part w, last = line_at(p->s, p->s.size);
    if (wm_find(p->s, WM_LIT("\\]"), 0) != WM_NONE || wm_find(p->s, WM_LIT("<table"), 0) != WM_NONE ||
        !starts(p->s, last.at, "[Category:") || !choose_word(p, (part){p->start, p->s.size}, &w))
        return false;
    part l = line_at(p->s, w.at);
    if (!is_paragraph(p, l) || has(p->s, (part){l.at, w.at}, "[") || in_code(p, w.at))
        return false;
    replace(p, w.end, w.end, WM_LIT("\\[1\\]"));
    wm_buffer_add_str(p->out, "\n\n1.  A new note, *p.* 5.");
    return true;
}

/* A word between the bars of a table. */
static bool edit_cell(page *p)
{
    wm_slice s = p->s;
    for (int i = 0; i < TRIES && p->e->count; i++) {
        part b = block_at(p, chance(p, p->e->count)), w;
        if (!starts(s, b.at, "| ") || !choose_word(p, b, &w))
            continue;
        replace(p, w.at, w.end, WM_LIT("cell"));
        return true;
    }
    return false;
}

bool wm_trials_make(wm_trials *edits, wm_slice markdown, wm_slice base, wm_buffer *out, wm_trial_kind *kind)
{
    page p = {.e = edits, .s = markdown, .base = base, .out = out};
    if (starts(markdown, 0, "> "))
        p.start = line_at(markdown, 0).end;
    *kind = (wm_trial_kind)chance(&p, WM_TRIAL_KINDS);
    if (!find_blocks(&p))
        return false;
    switch (*kind) {
    case WM_TRIAL_WORD:
    case WM_TRIAL_DELETE_WORD:
    case WM_TRIAL_INSERT_WORD:
    case WM_TRIAL_MARKUP_WORD:
    case WM_TRIAL_BOLD:
    case WM_TRIAL_LINK:
        return edit_word(&p, *kind);
    case WM_TRIAL_DELETE_ITEM:
    case WM_TRIAL_INSERT_ITEM:
        return edit_item(&p, *kind == WM_TRIAL_INSERT_ITEM);
    case WM_TRIAL_HEADING_LEVEL:
        return edit_heading(&p);
    case WM_TRIAL_DELETE_CATEGORY:
    case WM_TRIAL_INSERT_CATEGORY:
        return edit_category(&p, *kind == WM_TRIAL_INSERT_CATEGORY);
    case WM_TRIAL_APPEND:
        return append_block(&p);
    case WM_TRIAL_NEW_NOTE:
        return new_note(&p);
    case WM_TRIAL_CELL:
        return edit_cell(&p);
    default:
        return edit_block(&p, *kind);
    }
}
