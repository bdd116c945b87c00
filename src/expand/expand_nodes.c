/* expand_nodes.c - takes a text apart as MediaWiki's preprocessor does.
 *
 * SPDX-License-Identifier: MIT
 *
 * One pass from left to right with a stack of what is open: {{, [[, -{ and lines that begin
 * with =. Closing braces match from the inside, three before two. What is never closed becomes
 * text again, with all that was found in it.
 */
#include "expand/expand_nodes.h"

#include <stdlib.h>

typedef struct list {
    expand_node *first, *last;
} list;

typedef struct part {
    struct part *next;
    list out;
    list name;               /* what stood before the = */
    uint32_t start;          /* of the source */
    uint32_t equals;         /* where the = is, if named */
    bool named;
    bool has_comment;
    uint32_t visual_end, comment_end; /* what is seen before a comment, and where that comment ends */
} part;

typedef struct piece {
    char open;            /* '{', '[', '-' for -{, '\n' for a heading */
    bool dash;            /* a - stood before the braces */
    bool line_start;
    uint32_t count;       /* opening characters not matched yet */
    uint32_t start;       /* of the first of them, the dash left out */
    uint32_t part_count;
    part *first, *last;
} piece;

enum { TAG_NAMES = 64, TAG_NAME_MAX = 32 };

typedef struct state {
    const expand_rules *rules;
    wm_arena *arena;
    const char *s;
    uint32_t at, end;
    list root, *out;        /* out: where nodes go now */
    piece *stack;
    size_t depth, capacity;
    bool failed, no_gt, only, looking_for_only, fake_line_start;
    uint32_t chain_end;     /* comments up to here do not take a whole line */
    wm_slice unclosed[TAG_NAMES]; /* tags that have no closing one to the right */
    size_t unclosed_count;
} state;

/* ---- building ---- */

static expand_node *add(state *st, expand_kind kind, uint32_t start, uint32_t end)
{
    expand_node *n = wm_arena_zalloc(st->arena, sizeof *n);
    if (!n) {
        st->failed = true;
        return NULL;
    }
    n->kind = (uint8_t)kind;
    n->start = start;
    n->end = end;
    if (st->out->last)
        st->out->last->next = n;
    else
        st->out->first = n;
    st->out->last = n;
    return n;
}

static void add_text(state *st, uint32_t start, uint32_t end)
{
    expand_node *last = st->out->last;
    if (start == end)
        return;
    if (last && last->kind == EXPAND_TEXT && last->end == start)
        last->end = end;
    else
        add(st, EXPAND_TEXT, start, end);
}

/* Moves the nodes of from to where nodes go now. */
static void add_list(state *st, list from)
{
    if (from.first && from.first->kind == EXPAND_TEXT) {
        add_text(st, from.first->start, from.first->end);
        if (from.first == from.last)
            return;
        from.first = from.first->next;
    }
    if (!from.first)
        return;
    if (st->out->last)
        st->out->last->next = from.first;
    else
        st->out->first = from.first;
    st->out->last = from.last;
}

/* The innermost open piece, or NULL. */
static piece *top(const state *st)
{
    return st->depth ? &st->stack[st->depth - 1] : NULL;
}

/* The same, for callers that know of one. */
static piece *open_piece(const state *st)
{
    return &st->stack[st->depth - 1];
}

static void set_out(state *st)
{
    piece *p = top(st);
    st->out = p ? &p->last->out : &st->root;
}

static void add_part(state *st, piece *p, uint32_t start)
{
    part *n = wm_arena_zalloc(st->arena, sizeof *n);
    if (!n) {
        st->failed = true;
        return;
    }
    n->start = start;
    if (p->last)
        p->last->next = n;
    else
        p->first = n;
    p->last = n;
    p->part_count++;
}

static piece *push(state *st, const piece *from, uint32_t inside)
{
    if (!WM_GROW(st->stack, st->capacity, st->depth + 1)) {
        st->failed = true;
        return NULL;
    }
    piece *p = &st->stack[st->depth];
    *p = *from;
    p->first = p->last = NULL;
    p->part_count = 0;
    add_part(st, p, inside);
    if (st->failed)
        return NULL;
    st->depth++;
    set_out(st);
    return p;
}

/* The parts of a piece as text, with what was found in them. */
static void add_parts(state *st, const piece *p)
{
    for (part *n = p->first; n; n = n->next) {
        if (n != p->first)
            add_text(st, n->start - 1, n->start);
        add_list(st, n->name);
        if (n->named)
            add_text(st, n->equals, n->equals + 1);
        add_list(st, n->out);
    }
}

/* The last piece becomes text: its opening characters and its parts. */
static void break_top(state *st)
{
    piece p = *open_piece(st);
    st->depth--;
    set_out(st);
    if (p.open != '\n')
        add_text(st, p.dash ? p.start - 1 : p.start, p.start + p.count);
    add_parts(st, &p);
}

/* ---- scanning ---- */

static uint32_t run_of(const state *st, uint32_t from, char c, uint32_t most)
{
    uint32_t n = 0;
    while (n < most && from + n < st->end && st->s[from + n] == c)
        n++;
    return n;
}

static uint32_t blanks(const state *st, uint32_t from)
{
    while (from < st->end && (st->s[from] == ' ' || st->s[from] == '\t'))
        from++;
    return from;
}

static uint32_t blanks_before(const state *st, uint32_t at)
{
    while (at && (st->s[at - 1] == ' ' || st->s[at - 1] == '\t'))
        at--;
    return at;
}

/* ---- comments ---- */

static uint32_t comment_end(const state *st, uint32_t start)
{
    size_t at = wm_find(wm_slice_of(st->s, st->end), WM_LIT("-->"), start + 4);
    return at == WM_NONE ? UINT32_MAX : (uint32_t)at + 3;
}

static bool is_comment(const state *st, uint32_t at)
{
    return st->end - at >= 4 && memcmp(st->s + at, "<!--", 4) == 0;
}

/* Takes the blanks before a comment off the text that is there already. */
static void cut_blanks(state *st, uint32_t from)
{
    expand_node *last = st->out->last;
    if (last && last->kind == EXPAND_TEXT && last->end == st->at && last->start <= from)
        last->end = from; /* may be empty: that prints nothing */
}

/* What is seen of a line ends where its last comments begin. */
static void note_comment(state *st, uint32_t from, uint32_t end)
{
    piece *p = top(st);
    if (!p)
        return;
    part *n = p->last;
    if (!n->has_comment || n->comment_end != from)
        n->visual_end = from;
    n->has_comment = true;
    n->comment_end = end;
}

/* Comments that stand alone on a line go with the blanks around them and their newline. */
static void take_comment(state *st)
{
    uint32_t start = st->at, end = comment_end(st, start);
    if (end == UINT32_MAX) {
        add(st, EXPAND_COMMENT, start, st->end);
        st->at = st->end;
        return;
    }
    uint32_t from = blanks_before(st, start), last = start, past = blanks(st, end);
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
        add(st, EXPAND_COMMENT, start, end);
        st->at = end;
        return;
    }
    cut_blanks(st, from);
    if (last > start)
        add(st, EXPAND_COMMENT, from, last);
    note_comment(st, from, past + 1);
    add(st, EXPAND_COMMENT, last > start ? last : from, past + 1);
    st->at = past + 1;
    st->fake_line_start = true;
}

/* ---- tags ---- */

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The name of a tag behind <, in lower case; 0 when none stands there. */
static size_t tag_name(const state *st, uint32_t at, char lower[TAG_NAME_MAX])
{
    size_t n = 0;
    for (; at < st->end && n < TAG_NAME_MAX; at++, n++) {
        char c = st->s[at];
        if (is_space(c) || c == '>' || (c == '/' && n && at + 1 < st->end && st->s[at + 1] == '>'))
            return n;
        lower[n] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    return 0;
}

/* Where </name\s*> stands at or after from; *end gets its end. */
static uint32_t closing_tag(const state *st, uint32_t from, wm_slice name, uint32_t *end)
{
    const char *limit = st->s + st->end;
    for (const char *p = st->s + from; p < limit; p++) {
        p = memchr(p, '<', (size_t)(limit - p));
        if (!p)
            break;
        if ((size_t)(limit - p) < name.size + 3 || p[1] != '/' || !wm_equal_nocase(wm_slice_of(p + 2, name.size), name))
            continue;
        const char *q = p + 2 + name.size;
        while (q < limit && is_space(*q))
            q++;
        if (q < limit && *q == '>') {
            *end = (uint32_t)(q + 1 - st->s);
            return (uint32_t)(p - st->s);
        }
    }
    return UINT32_MAX;
}

static bool has_no_closing(const state *st, wm_slice name)
{
    for (size_t i = 0; i < st->unclosed_count; i++)
        if (wm_equal(st->unclosed[i], name))
            return true;
    return false;
}

typedef enum tag_class { TAG_NONE, TAG_MARK, TAG_HIDDEN, TAG_EXTENSION } tag_class;

/* TAG_MARK: the tag alone does not count. TAG_HIDDEN: nor does its content. */
static tag_class classify(const state *st, wm_slice name)
{
    static const char *const included[] = {"includeonly", "/includeonly", NULL};
    static const char *const viewed[] = {"noinclude", "/noinclude", "onlyinclude", "/onlyinclude", NULL};
    if (wm_is_one_of(name, st->rules->included ? included : viewed))
        return TAG_MARK;
    if (wm_equal(name, st->rules->included ? WM_LIT("noinclude") : WM_LIT("includeonly")))
        return TAG_HIDDEN;
    return st->rules->is_tag(st->rules->user, name) ? TAG_EXTENSION : TAG_NONE;
}

static void take_extension(state *st, wm_slice name, tag_class class, uint32_t gt)
{
    uint32_t start = st->at, name_end = start + 1 + (uint32_t)name.size;
    bool single = st->s[gt - 1] == '/';
    uint32_t inner = gt + 1, inner_end = inner, end = inner;
    if (!single) {
        inner_end = has_no_closing(st, name) ? UINT32_MAX : closing_tag(st, gt + 1, name, &end);
        if (inner_end == UINT32_MAX && class == TAG_HIDDEN) {
            inner_end = end = st->end; /* runs to the end */
        } else if (inner_end == UINT32_MAX) {
            if (!has_no_closing(st, name) && st->unclosed_count < TAG_NAMES) {
                st->unclosed[st->unclosed_count++] = wm_arena_copy(st->arena, name);
                st->failed |= st->arena->failed;
            }
            add_text(st, start, gt + 1);
            st->at = gt + 1;
            return;
        }
    }
    st->at = end;
    expand_node *n = add(st, class == TAG_HIDDEN ? EXPAND_IGNORED : EXPAND_TAG, start, end);
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

static void take_angle(state *st)
{
    char lower[TAG_NAME_MAX];
    if (st->only && st->end - st->at >= 14 && memcmp(st->s + st->at, "</onlyinclude>", 14) == 0) {
        st->looking_for_only = true;
        return;
    }
    if (is_comment(st, st->at)) {
        take_comment(st);
        return;
    }
    wm_slice name = wm_slice_of(lower, tag_name(st, st->at + 1, lower));
    tag_class class = name.size ? classify(st, name) : TAG_NONE;
    const char *gt = class == TAG_NONE || st->no_gt
                         ? NULL
                         : memchr(st->s + st->at + 1 + name.size, '>', st->end - st->at - 1 - name.size);
    if (!gt) {
        st->no_gt |= class != TAG_NONE;
        add_text(st, st->at, st->at + 1);
        st->at++;
        return;
    }
    uint32_t end = (uint32_t)(gt - st->s);
    if (class == TAG_MARK) {
        add(st, EXPAND_IGNORED, st->at, end + 1);
        st->at = end + 1;
        return;
    }
    take_extension(st, name, class, end);
}

/* ---- headings ---- */

static bool looks_for_equals(const piece *p)
{
    return p && (p->open == '{' || p->open == '-') && p->part_count > 1 && !p->last->named;
}

static void start_line(state *st)
{
    if (st->fake_line_start) {
        st->fake_line_start = false;
    } else {
        add_text(st, st->at, st->at + 1);
        st->at++;
    }
    uint32_t count = run_of(st, st->at, '=', 6);
    if (!count || (count == 1 && looks_for_equals(top(st))))
        return;
    piece p = {.open = '\n', .count = count, .start = st->at};
    if (!push(st, &p, st->at))
        return;
    add_text(st, st->at, st->at + count);
    st->at += count;
}

static uint32_t equals_before(const state *st, uint32_t at, uint32_t floor)
{
    uint32_t n = 0;
    while (at - n > floor && st->s[at - n - 1] == '=')
        n++;
    return n;
}

/* At a newline, or at the end of the text, with a heading open. */
static void end_heading(state *st)
{
    piece p = *open_piece(st);
    const part *n = p.first;
    uint32_t from = blanks_before(st, st->at);
    if (n->has_comment && from == n->comment_end)
        from = blanks_before(st, n->visual_end);
    uint32_t equals = from > p.start ? equals_before(st, from, p.start) : 0, level = 0;
    if (equals && from - equals == p.start)
        level = equals < 3 ? 0 : (equals - 1) / 2 < 6 ? (equals - 1) / 2 : 6;
    else if (equals)
        level = equals < p.count ? equals : p.count;
    st->depth--;
    set_out(st);
    if (!level) {
        add_list(st, n->out);
        return;
    }
    expand_node *heading = add(st, EXPAND_HEADING, p.start, st->at);
    if (heading)
        heading->u.list.first = n->out.first;
}

/* ---- braces ---- */

static void take_opening(state *st)
{
    char c = st->s[st->at];
    piece p = {.open = c, .line_start = st->at && st->s[st->at - 1] == '\n', .start = st->at};
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
        push(st, &p, past);
    else
        add_text(st, st->at, past);
    st->at = past;
}

/* The parts of a piece as they stay. */
static expand_part *finish_parts(state *st, const piece *p, uint32_t *count)
{
    expand_part *first = NULL, **next = &first;
    uint32_t index = 0;
    *count = 0;
    for (part *n = p->first->next; n; n = n->next) {
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
static void close_piece(state *st, uint32_t matched, uint32_t most)
{
    piece p = *open_piece(st);
    uint32_t start = p.start + p.count - matched;
    list whole = {0};
    st->depth--;
    st->out = &whole;
    expand_node *call = add(st, matched == 3 ? EXPAND_ARGUMENT : EXPAND_CALL, start, st->at + matched);
    if (!call)
        return;
    call->line_start = matched == most && p.line_start;
    call->u.list.first = p.first->out.first;
    call->u.list.parts = finish_parts(st, &p, &call->u.list.count);
    st->at += matched;
    set_out(st);
    p.count -= matched;
    if (p.count >= 2) {
        push(st, &p, start);
    } else if (p.count == 1 && p.dash) { /* -{{{ }} leaves -{ */
        p.open = '-';
        p.dash = false;
        p.start--;
        p.count = 2;
        push(st, &p, start);
    } else if (p.count || p.dash) {
        add_text(st, p.dash ? p.start - 1 : p.start, start);
    }
    add_list(st, whole);
}

/* [[ ]] and -{ }- hold no names; brackets that are left over stay open. */
static void close_silent(state *st)
{
    piece p = *open_piece(st);
    uint32_t start = p.start + p.count - 2;
    uint32_t left = p.count - 2;
    if (left < 2) {
        break_top(st);
        add_text(st, st->at, st->at + 2);
        st->at += 2;
        return;
    }
    /* The inner two go into a piece that stays open around them. */
    st->depth--;
    list inside = {0};
    st->out = &inside;
    add_text(st, start, start + 2);
    add_parts(st, &p);
    add_text(st, st->at, st->at + 2);
    st->at += 2;
    set_out(st);
    p.count = left;
    if (push(st, &p, start))
        add_list(st, inside);
}

static void take_closing(state *st)
{
    const piece *p = open_piece(st);
    char open = p->open;
    if (open == '-') {
        close_silent(st);
        return;
    }
    uint32_t count = run_of(st, st->at, open == '{' ? '}' : ']', p->count), most = p->count;
    uint32_t matched = open == '{' ? (count > 3 ? 3 : count) : (count > 2 ? 2 : count);
    if (matched < 2) {
        add_text(st, st->at, st->at + count);
        st->at += count;
    } else if (open == '{') {
        close_piece(st, matched, most);
    } else {
        close_silent(st);
    }
}

static void take_equals(state *st)
{
    part *n = open_piece(st)->last;
    n->named = true;
    n->equals = st->at++;
    n->name = n->out;
    n->out.first = n->out.last = NULL;
}

/* ---- the pass ---- */

static bool skip_to_only(state *st)
{
    size_t found = wm_find(wm_slice_of(st->s, st->end), WM_LIT("<onlyinclude>"), st->at);
    uint32_t past = found == WM_NONE ? st->end : (uint32_t)found + 13;
    add(st, EXPAND_IGNORED, st->at, past);
    st->at = past;
    st->looking_for_only = false;
    return found != WM_NONE;
}

/* What may mean something here: the place of the next such byte. */
static uint32_t next_special(const state *st, const piece *p)
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

static void take_special(state *st)
{
    const piece *p = top(st);
    char c = st->s[st->at];
    switch (c) {
    case '\n':
        if (p && p->open == '\n')
            end_heading(st);
        else
            start_line(st);
        return;
    case '<': take_angle(st); return;
    case '|':
        add_part(st, top(st), ++st->at);
        if (!st->failed)
            set_out(st);
        return;
    case '=': take_equals(st); return;
    case '}':
        if (p && p->open == '-' && (st->at + 1 >= st->end || st->s[st->at + 1] != '-')) {
            add_text(st, st->at, st->at + 1);
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
    state st = {.rules = rules, .arena = arena, .s = source.size ? source.data : "", .end = (uint32_t)source.size};
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
        uint32_t next = next_special(&st, top(&st));
        add_text(&st, st.at, next);
        st.at = next;
        if (next < st.end)
            take_special(&st);
        else if (st.depth && top(&st)->open == '\n')
            end_heading(&st);
        else
            break;
    }
    while (!st.failed && st.depth)
        break_top(&st);
    free(st.stack);
    *first = st.root.first;
    return !st.failed && !arena->failed;
}
