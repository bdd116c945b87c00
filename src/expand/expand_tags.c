/* expand_tags.c - comments and tags of extensions in a text that is taken apart.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_scan.h"
#include "wikitext/markup.h"

uint32_t expand_blanks_before(const expand_scan *st, uint32_t at)
{
    while (at && (st->s[at - 1] == ' ' || st->s[at - 1] == '\t'))
        at--;
    return at;
}

static uint32_t blanks(const expand_scan *st, uint32_t from)
{
    while (from < st->end && (st->s[from] == ' ' || st->s[from] == '\t'))
        from++;
    return from;
}

/* ---- comments ---- */

static uint32_t comment_end(const expand_scan *st, uint32_t start)
{
    size_t at = wm_find(wm_slice_of(st->s, st->end), WM_LIT("-->"), start + 4);
    return at == WM_NONE ? UINT32_MAX : (uint32_t)at + 3;
}

static bool is_comment(const expand_scan *st, uint32_t at)
{
    return st->end - at >= 4 && memcmp(st->s + at, "<!--", 4) == 0;
}

/* Takes the blanks before a comment off the text that is there already. */
static void cut_blanks(expand_scan *st, uint32_t from)
{
    expand_node *last = st->out->last;
    if (last && last->kind == EXPAND_TEXT && last->end == st->at && last->start <= from)
        last->end = from; /* may be empty: that prints nothing */
}

/* What is seen of a line ends where its last comments begin. */
static void note_comment(expand_scan *st, uint32_t from, uint32_t end)
{
    expand_piece *p = expand_top(st);
    if (!p)
        return;
    expand_open_part *n = p->last;
    if (!n->has_comment || n->comment_end != from)
        n->visual_end = from;
    n->has_comment = true;
    n->comment_end = end;
}

/* Comments that stand alone on a line go with the blanks around them and their newline. */
static void take_comment(expand_scan *st)
{
    uint32_t start = st->at, end = comment_end(st, start);
    if (end == UINT32_MAX) {
        expand_add(st, EXPAND_COMMENT, start, st->end);
        st->at = st->end;
        return;
    }
    uint32_t from = expand_blanks_before(st, start), last = start, past = blanks(st, end);
    bool alone = start >= st->chain_end && from && st->s[from - 1] == '\n';
    while (alone && past < st->end && is_comment(st, past)) {
        uint32_t next = comment_end(st, past);
        if (next == UINT32_MAX)
            break;
        last = past;
        past = blanks(st, next);
    }
    if (!alone || past >= st->end || st->s[past] != '\n') {
        if (alone)
            st->chain_end = past;
        note_comment(st, from, end);
        expand_add(st, EXPAND_COMMENT, start, end);
        st->at = end;
        return;
    }
    cut_blanks(st, from);
    if (last > start)
        expand_add(st, EXPAND_COMMENT, from, last);
    note_comment(st, from, past + 1);
    expand_add(st, EXPAND_COMMENT, last > start ? last : from, past + 1);
    st->at = past + 1;
    st->fake_line_start = true;
}

/* ---- tags ---- */

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The name of a tag behind <, in lower case; 0 when none stands there. */
static size_t tag_name(const expand_scan *st, uint32_t at, char lower[EXPAND_TAG_NAME_MAX])
{
    size_t n = 0;
    for (; at < st->end && n < EXPAND_TAG_NAME_MAX; at++, n++) {
        char c = st->s[at];
        if (is_space(c) || c == '>' || (c == '/' && n && at + 1 < st->end && st->s[at + 1] == '>'))
            return n;
        lower[n] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    return 0;
}

static bool has_no_closing(const expand_scan *st, wm_slice name)
{
    for (size_t i = 0; i < st->unclosed_count; i++)
        if (wm_equal(st->unclosed[i], name))
            return true;
    return false;
}

typedef enum tag_kind { TAG_NONE, TAG_MARK, TAG_HIDDEN, TAG_EXTENSION } tag_kind;

/* TAG_MARK: the tag alone does not count. TAG_HIDDEN: nor does its content. */
static tag_kind classify(const expand_scan *st, wm_slice name)
{
    static const char *const included[] = {"includeonly", "/includeonly", NULL};
    static const char *const viewed[] = {"noinclude", "/noinclude", "onlyinclude", "/onlyinclude", NULL};
    if (wm_is_one_of(name, st->rules->included ? included : viewed))
        return TAG_MARK;
    if (wm_equal(name, st->rules->included ? WM_LIT("noinclude") : WM_LIT("includeonly")))
        return TAG_HIDDEN;
    return st->rules->is_tag(st->rules->user, name) ? TAG_EXTENSION : TAG_NONE;
}

static void take_extension(expand_scan *st, wm_slice name, tag_kind class, uint32_t gt)
{
    uint32_t start = st->at, name_end = start + 1 + (uint32_t)name.size;
    bool single = st->s[gt - 1] == '/';
    uint32_t inner = gt + 1, inner_end = inner, end = inner;
    if (!single) {
        inner_end = has_no_closing(st, name) ? UINT32_MAX : wt_find_closing_tag(wm_slice_of(st->s, st->end), gt + 1, name, &end);
        if (inner_end == UINT32_MAX && class == TAG_HIDDEN) {
            inner_end = end = st->end; /* runs to the end */
        } else if (inner_end == UINT32_MAX) {
            if (!has_no_closing(st, name) && st->unclosed_count < EXPAND_TAG_NAMES) {
                st->unclosed[st->unclosed_count++] = wm_arena_copy(st->arena, name);
                st->failed |= st->arena->failed;
            }
            expand_add_text(st, start, gt + 1);
            st->at = gt + 1;
            return;
        }
    }
    st->at = end;
    expand_node *n = expand_add(st, class == TAG_HIDDEN ? EXPAND_IGNORED : EXPAND_TAG, start, end);
    if (!n || class == TAG_HIDDEN)
        return;
    n->has_inner = !single;
    n->u.tag.name_end = name_end;
    n->u.tag.attributes_end = single ? gt - 1 : gt;
    if (n->u.tag.attributes_end < name_end)
        n->u.tag.attributes_end = name_end;
    n->u.tag.inner = inner;
    n->u.tag.inner_end = inner_end;
}

void expand_take_angle(expand_scan *st)
{
    char lower[EXPAND_TAG_NAME_MAX];
    if (st->only && st->end - st->at >= 14 && memcmp(st->s + st->at, "</onlyinclude>", 14) == 0) {
        st->looking_for_only = true;
        return;
    }
    if (is_comment(st, st->at)) {
        take_comment(st);
        return;
    }
    wm_slice name = wm_slice_of(lower, tag_name(st, st->at + 1, lower));
    tag_kind class = name.size ? classify(st, name) : TAG_NONE;
    const char *gt = class == TAG_NONE || st->no_gt
                         ? NULL
                         : memchr(st->s + st->at + 1 + name.size, '>', st->end - st->at - 1 - name.size);
    if (!gt) {
        st->no_gt |= class != TAG_NONE;
        expand_add_text(st, st->at, st->at + 1);
        st->at++;
        return;
    }
    uint32_t end = (uint32_t)(gt - st->s);
    if (class == TAG_MARK) {
        expand_add(st, EXPAND_IGNORED, st->at, end + 1);
        st->at = end + 1;
        return;
    }
    take_extension(st, name, class, end);
}
