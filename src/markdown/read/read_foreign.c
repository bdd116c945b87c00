/* read_foreign.c - what other people's Markdown holds beside CommonMark: [[links]], bare addresses, $TeX$, tasks, alerts.
 *
 * SPDX-License-Identifier: MIT
 *
 * None of these is printed by us as text: [ is escaped there, and so are $ and : where they would begin one. They
 * are hidden before cmark-gfm reads the page, and where it finds code or an attribute instead, they are what they were.
 */
#include "markdown/foreign.h"
#include "markdown/read/read_private.h"

bool read_may_be_foreign(wm_slice s)
{
    return s.size && (memchr(s.data, '$', s.size) || wm_find(s, WM_LIT("://"), 0) != WM_NONE || wm_find(s, WM_LIT("[["), 0) != WM_NONE ||
                      wm_find(s, WM_LIT("[!"), 0) != WM_NONE || wm_find(s, WM_LIT("[ ] "), 0) != WM_NONE ||
                      wm_find(s, WM_LIT("[x] "), 0) != WM_NONE || wm_find(s, WM_LIT("[X] "), 0) != WM_NONE);
}

/* ---- where they begin and end ---- */

/* [[target]] or [[target|label]] at at; its end, or at. [[x]](y), [[x]][y] and [[x]]: are links of Markdown, where we write
 * none of the form ourselves (paths). */
static size_t link_end(wm_slice line, size_t at, bool paths)
{
    size_t end = at + 2;
    bool behind = at && line.data[at - 1] == '[' && !(paths && at > 1 && line.data[at - 2] == '\\');
    if (at + 4 >= line.size || line.data[at + 1] != '[' || md_is_in(" :]|", line.data[end]) || behind)
        return at;
    while (end < line.size && !md_is_in("[]`<>{}", line.data[end]))
        end++;
    if (end + 1 >= line.size || line.data[end] != ']' || line.data[end + 1] != ']')
        return at;
    end += 2;
    return !paths && end < line.size && md_is_in("([]:", line.data[end]) ? at : end;
}

/* The [ ] or [x] behind a list's marker. */
static bool is_task(wm_slice line, size_t at)
{
    if (line.size - at < 5 || !md_is_in(" xX", line.data[at + 1]) || line.data[at + 2] != ']' || line.data[at + 3] != ' ')
        return false;
    size_t i = 0;
    while (i < at && md_is_in(" \t>", line.data[i]))
        i++;
    if (i < at && md_is_in("-*+", line.data[i])) {
        i++;
    } else {
        size_t first = i;
        while (i < at && line.data[i] >= '0' && line.data[i] <= '9')
            i++;
        if (i == first || i == at || !md_is_in(".)", line.data[i]))
            return false;
        i++;
    }
    return i < at && !wm_trim(wm_sub(line, i, at)).size;
}

static const char *const alerts[] = {"NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION", NULL};

/* [!NOTE] on the first line of a quotation, alone. */
static size_t alert_end(wm_slice line, size_t at)
{
    size_t quotes = 0, end = at + 2;
    for (size_t i = 0; i < at; i++) {
        if (!md_is_in(" >", line.data[i]))
            return at;
        quotes += line.data[i] == '>';
    }
    while (end < line.size && line.data[end] >= 'A' && line.data[end] <= 'Z')
        end++;
    bool closed = quotes && end < line.size && line.data[end] == ']' && !wm_trim(wm_sub(line, end + 1, line.size)).size;
    return closed && wm_is_one_of(wm_sub(line, at + 2, end), alerts) ? end + 1 : at;
}

hidden_kind read_foreign_at(wm_slice line, size_t at, const md_style *style, size_t *end)
{
    switch (line.data[at]) {
    case '[':
        if (is_task(line, at)) {
            *end = at + 3;
            return HIDDEN_TASK;
        }
        if (at + 2 < line.size && line.data[at + 1] == '!') {
            *end = alert_end(line, at);
            return *end > at ? HIDDEN_ALERT : HIDDEN_TEXT;
        }
        *end = link_end(line, at, style->flavor.paths);
        return *end > at ? HIDDEN_LINK : HIDDEN_TEXT;
    case '!':
        *end = at + 1 < line.size && line.data[at + 1] == '[' ? link_end(line, at + 1, style->flavor.paths) : at;
        return *end > at + 1 ? HIDDEN_LINK : HIDDEN_TEXT;
    case '$':
        *end = md_dollar_math(line, at, style->dollars);
        return *end > at ? HIDDEN_DOLLARS : HIDDEN_TEXT;
    case 'h':
    case 'H':
        *end = md_bare_address(line, at);
        return *end > at ? HIDDEN_ADDRESS : HIDDEN_TEXT;
    default:
        return HIDDEN_TEXT;
    }
}

size_t read_foreign_block(wm_slice markdown, size_t at, bool *none)
{
    size_t open = at;
    while (open < markdown.size && open - at < 3 && markdown.data[open] == ' ')
        open++;
    if (!wm_starts_with(wm_sub(markdown, open, markdown.size), WM_LIT("$$\n")))
        return 0;
    size_t close = wm_find(markdown, WM_LIT("\n$$"), open + 2);
    if (close == WM_NONE) {
        *none = true;
        return 0;
    }
    size_t end = close + 3;
    bool alone = end == markdown.size || markdown.data[end] == '\n';
    wm_slice tex = wm_trim(wm_sub(markdown, open + 2, close));
    bool paragraph = wm_find(tex, WM_LIT("\n\n"), 0) == WM_NONE && wm_find(tex, WM_LIT("`"), 0) == WM_NONE;
    return alone && tex.size && paragraph ? end - at : 0;
}

/* ---- what they mean ---- */

/* Whether r->at is inside a link: there is no other in it. */
static bool in_link(const reader *r)
{
    size_t steps = 0;
    for (const wm_node *n = r->at; n && !wm_node_is_block((wm_node_type)n->type); n = n->parent)
        if (++steps > 64 || n->type == WM_NODE_WIKILINK || n->type == WM_NODE_EXTERNAL_LINK || n->type == WM_NODE_IMAGE)
            return true;
    return false;
}

static void add_text(reader *r, wm_slice s)
{
    wm_node *n = read_add(r, WM_NODE_TEXT);
    if (n)
        n->u.text = s;
}

static bool add_link(reader *r, wm_slice raw)
{
    bool image = raw.data[0] == '!';
    wm_slice inner = wm_sub(raw, 2 + (size_t)image, raw.size - 2);
    size_t bar = wm_find(inner, WM_LIT("|"), 0);
    wm_slice target = bar == WM_NONE ? inner : wm_sub(inner, 0, bar);
    wm_slice label = bar == WM_NONE ? WM_LIT("") : wm_trim(wm_sub(inner, bar + 1, inner.size));
    if (target.size && target.data[target.size - 1] == '\\') /* in a cell the bar is escaped */
        target.size--;
    return !in_link(r) && read_add_wikilink(r, wm_trim(target), label, image);
}

static bool add_alert(reader *r, wm_slice raw)
{
    wm_node *bold = read_add(r, WM_NODE_BOLD), *at = r->at;
    char *word = wm_arena_alloc(&r->doc->arena, raw.size);
    if (!bold || !word)
        return false;
    size_t size = raw.size - 3; /* Note, not NOTE */
    for (size_t i = 0; i < size; i++)
        word[i] = (char)(raw.data[i + 2] | (i ? 0x20 : 0));
    r->at = bold;
    add_text(r, wm_slice_of(word, size));
    r->at = at;
    return true;
}

/* In a link's label an address is text, and its references mean their characters. */
static bool add_label_address(reader *r, wm_slice raw)
{
    if (!memchr(raw.data, '&', raw.size))
        return false;
    wm_buffer text = {0};
    read_decode(r, raw, &text);
    wm_slice copy = wm_arena_copy(&r->doc->arena, wm_buffer_slice(&text));
    bool good = !text.failed && copy.size;
    wm_buffer_free(&text);
    if (good)
        add_text(r, copy);
    return good;
}

bool read_add_foreign(reader *r, const hidden *h)
{
    wm_slice raw = h->raw;
    size_t marks = 1;
    switch (h->kind) {
    case HIDDEN_DOLLARS:
        raw = wm_trim(raw);
        marks += raw.data[1] == '$';
        read_add_math(r, wm_trim(wm_sub(raw, marks, raw.size - marks)), marks == 2);
        return true;
    case HIDDEN_LINK:
        return add_link(r, raw);
    case HIDDEN_ADDRESS:
        if (in_link(r))
            return add_label_address(r, raw);
        read_add_address(r, raw);
        return true;
    case HIDDEN_TASK:
        add_text(r, raw.data[1] == ' ' ? WM_LIT("\xe2\x98\x90") : WM_LIT("\xe2\x98\x91"));
        return true;
    case HIDDEN_ALERT:
        return add_alert(r, raw);
    case HIDDEN_NUMBER:
        add_text(r, read_text_number(r, h));
        return true;
    default:
        return false;
    }
}
