/* expand_nodes.c - takes a text apart as MediaWiki's preprocessor does.
 *
 * SPDX-License-Identifier: MIT
 *
 * One pass from left to right with a stack of what is open: {{, [[, -{ and lines that begin
 * with =. Closing braces match from the inside, three before two. What is never closed becomes
 * text again, with all that was found in it.
 */
#include "expand/expand_scan.h"

#include <stdlib.h>

static uint32_t run_of(const expand_scan *st, uint32_t from, char c, uint32_t most)
{
    uint32_t n = 0;
    while (n < most && from + n < st->end && st->s[from + n] == c)
        n++;
    return n;
}

/* ---- headings ---- */

static bool looks_for_equals(const expand_piece *p)
{
    return p && (p->open == '{' || p->open == '-') && p->part_count > 1 && !p->last->named;
}

static void start_line(expand_scan *st)
{
    if (st->fake_line_start) {
        st->fake_line_start = false;
    } else {
        expand_add_text(st, st->at, st->at + 1);
        st->at++;
    }
    uint32_t count = run_of(st, st->at, '=', 6);
    if (!count || (count == 1 && looks_for_equals(expand_top(st))))
        return;
    expand_piece p = {.open = '\n', .count = count, .start = st->at};
    if (!expand_push(st, &p, st->at))
        return;
    expand_add_text(st, st->at, st->at + count);
    st->at += count;
}

static uint32_t equals_before(const expand_scan *st, uint32_t at, uint32_t floor)
{
    uint32_t n = 0;
    while (at - n > floor && st->s[at - n - 1] == '=')
        n++;
    return n;
}

/* At a newline, or at the end of the text, with a heading open. */
static void end_heading(expand_scan *st)
{
    expand_piece p = *expand_open_piece(st);
    const expand_open_part *n = p.first;
    uint32_t from = expand_blanks_before(st, st->at);
    if (n->has_comment && from == n->comment_end)
        from = expand_blanks_before(st, n->visual_end);
    uint32_t equals = from > p.start ? equals_before(st, from, p.start) : 0, level = 0;
    if (equals && from - equals == p.start)
        level = equals < 3 ? 0 : (equals - 1) / 2 < 6 ? (equals - 1) / 2 : 6;
    else if (equals)
        level = equals < p.count ? equals : p.count;
    st->depth--;
    expand_set_out(st);
    if (!level) {
        expand_add_list(st, n->out);
        return;
    }
    expand_node *heading = expand_add(st, EXPAND_HEADING, p.start, st->at);
    if (heading)
        heading->u.list.first = n->out.first;
}

/* ---- braces ---- */

static void take_opening(expand_scan *st)
{
    char c = st->s[st->at];
    expand_piece p = {.open = c, .line_start = st->at && st->s[st->at - 1] == '\n', .start = st->at};
    if (c == '-') {
        p.count = run_of(st, st->at + 1, '{', UINT32_MAX) + 1;
        if (p.count > 2) { /* the rightmost braces win: -{{{ is - and {{{ */
            p.open = '{';
            p.dash = true;
            p.count--;
            p.start++;
        }
    } else {
        p.count = run_of(st, st->at, c, UINT32_MAX);
    }
    uint32_t past = p.start + p.count;
    if (p.count >= 2)
        expand_push(st, &p, past);
    else
        expand_add_text(st, st->at, past);
    st->at = past;
}

/* The parts of a piece as they stay. */
static expand_part *finish_parts(expand_scan *st, const expand_piece *p, uint32_t *count)
{
    expand_part *first = NULL, **next = &first;
    uint32_t index = 0;
    *count = 0;
    for (expand_open_part *n = p->first->next; n; n = n->next) {
        expand_part *made = wm_arena_zalloc(st->arena, sizeof *made);
        if (!made) {
            st->failed = true;
            break;
        }
        made->name = n->name.first;
        made->value = n->out.first;
        made->index = n->named ? 0 : ++index;
        made->start = n->start;
        made->end = n->next ? n->next->start - 1 : st->at;
        *next = made;
        next = &made->next;
        ++*count;
    }
    return first;
}

/* Matches some braces of the last piece, of which all or part is used up. */
static void close_piece(expand_scan *st, uint32_t matched, uint32_t most)
{
    expand_piece p = *expand_open_piece(st);
    uint32_t start = p.start + p.count - matched;
    expand_list whole = {0};
    st->depth--;
    st->out = &whole;
    expand_node *call = expand_add(st, matched == 3 ? EXPAND_ARGUMENT : EXPAND_CALL, start, st->at + matched);
    if (!call)
        return;
    call->line_start = matched == most && p.line_start;
    call->u.list.first = p.first->out.first;
    call->u.list.parts = finish_parts(st, &p, &call->u.list.count);
    st->at += matched;
    expand_set_out(st);
    p.count -= matched;
    if (p.count >= 2) {
        expand_push(st, &p, start);
    } else if (p.count == 1 && p.dash) { /* -{{{ }} leaves -{ */
        p.open = '-';
        p.dash = false;
        p.start--;
        p.count = 2;
        expand_push(st, &p, start);
    } else if (p.count || p.dash) {
        expand_add_text(st, p.dash ? p.start - 1 : p.start, start);
    }
    expand_add_list(st, whole);
}

/* [[ ]] and -{ }- hold no names; brackets that are left over stay open. */
static void close_silent(expand_scan *st)
{
    expand_piece p = *expand_open_piece(st);
    uint32_t start = p.start + p.count - 2;
    uint32_t left = p.count - 2;
    if (left < 2) {
        expand_break_top(st);
        expand_add_text(st, st->at, st->at + 2);
        st->at += 2;
        return;
    }
    /* The inner two go into a piece that stays open around them. */
    st->depth--;
    expand_list inside = {0};
    st->out = &inside;
    expand_add_text(st, start, start + 2);
    expand_add_parts(st, &p);
    expand_add_text(st, st->at, st->at + 2);
    st->at += 2;
    expand_set_out(st);
    p.count = left;
    if (expand_push(st, &p, start))
        expand_add_list(st, inside);
}

static void take_closing(expand_scan *st)
{
    const expand_piece *p = expand_open_piece(st);
    char open = p->open;
    if (open == '-') {
        close_silent(st);
        return;
    }
    uint32_t count = run_of(st, st->at, open == '{' ? '}' : ']', p->count), most = p->count;
    uint32_t matched = open == '{' ? (count > 3 ? 3 : count) : (count > 2 ? 2 : count);
    if (matched < 2) {
        expand_add_text(st, st->at, st->at + count);
        st->at += count;
    } else if (open == '{') {
        close_piece(st, matched, most);
    } else {
        close_silent(st);
    }
}

static void take_equals(expand_scan *st)
{
    expand_open_part *n = expand_open_piece(st)->last;
    n->named = true;
    n->equals = st->at++;
    n->name = n->out;
    n->out.first = n->out.last = NULL;
}

/* ---- the pass ---- */

static bool skip_to_only(expand_scan *st)
{
    size_t found = wm_find(wm_slice_of(st->s, st->end), WM_LIT("<onlyinclude>"), st->at);
    uint32_t past = found == WM_NONE ? st->end : (uint32_t)found + 13;
    expand_add(st, EXPAND_IGNORED, st->at, past);
    st->at = past;
    st->looking_for_only = false;
    return found != WM_NONE;
}

/* What may mean something here: the place of the next such byte. */
static uint32_t next_special(const expand_scan *st, const expand_piece *p)
{
    const char *s = st->s;
    bool pipe = p && (p->open == '{' || p->open == '-'), equals = looks_for_equals(p);
    bool brace = p && (p->open == '{' || p->open == '-'), bracket = p && p->open == '[';
    for (uint32_t i = st->at; i < st->end; i++) {
        switch (s[i]) {
        case '\n':
        case '<':
        case '{':
        case '[':
            return i;
        case '|':
            if (pipe)
                return i;
            break;
        case '=':
            if (equals)
                return i;
            break;
        case '}':
            if (brace)
                return i;
            break;
        case ']':
            if (bracket)
                return i;
            break;
        case '-':
            if (i + 1 < st->end && s[i + 1] == '{')
                return i;
            break;
        default:
            break;
        }
    }
    return st->end;
}

static void take_special(expand_scan *st)
{
    const expand_piece *p = expand_top(st);
    char c = st->s[st->at];
    switch (c) {
    case '\n':
        if (p && p->open == '\n')
            end_heading(st);
        else
            start_line(st);
        return;
    case '<': expand_take_angle(st); return;
    case '|':
        expand_add_part(st, expand_top(st), ++st->at);
        if (!st->failed)
            expand_set_out(st);
        return;
    case '=': take_equals(st); return;
    case '}':
        if (p && p->open == '-' && (st->at + 1 >= st->end || st->s[st->at + 1] != '-')) {
            expand_add_text(st, st->at, st->at + 1);
            st->at++;
            return;
        }
        take_closing(st);
        return;
    case ']': take_closing(st); return;
    default: take_opening(st);
    }
}

bool expand_parse(const expand_rules *rules, wm_arena *arena, wm_slice source, expand_node **first)
{
    expand_scan st = {.rules = rules, .arena = arena, .s = source.size ? source.data : "", .end = (uint32_t)source.size};
    st.out = &st.root;
    st.fake_line_start = true;
    st.only = rules->included && wm_find(source, WM_LIT("<onlyinclude>"), 0) != WM_NONE &&
              wm_find(source, WM_LIT("</onlyinclude>"), 0) != WM_NONE;
    st.looking_for_only = st.only;
    while (!st.failed) {
        if (st.looking_for_only && !skip_to_only(&st))
            break;
        if (st.fake_line_start) {
            start_line(&st);
            continue;
        }
        uint32_t next = next_special(&st, expand_top(&st));
        expand_add_text(&st, st.at, next);
        st.at = next;
        if (next < st.end)
            take_special(&st);
        else if (st.depth && expand_top(&st)->open == '\n')
            end_heading(&st);
        else
            break;
    }
    while (!st.failed && st.depth)
        expand_break_top(&st);
    free(st.stack);
    *first = st.root.first;
    return !st.failed && !arena->failed;
}
