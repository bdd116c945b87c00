/* parse_preprocess.c - the first pass: comments, braces, extension tags.
 *
 * SPDX-License-Identifier: MIT
 *
 * The rules are those of MediaWiki's preprocessor: braces match from the inside,
 * three before two; an open [[ or a heading line inside braces must end before
 * the braces can; extension tags hide their content; an unclosed comment runs
 * to the end. Only what ends up outermost counts, so the items inside a
 * template are dropped when it closes. Pieces that cannot change which braces
 * match, [[ and headings outside all braces, are not followed at all.
 */
#include <stdlib.h>

#include "base/skip.h"
#include "wikitext/parse/parse_private.h"

typedef struct piece {
    char open;          /* '{', '[', '-' for -{, '\n' for a heading */
    bool dash;          /* a - stood before the braces of { */
    bool equals;        /* the last part has its = */
    uint32_t count;     /* opening characters not yet matched */
    uint32_t start;     /* of the first of them */
    uint32_t parts;     /* pipes seen */
    uint32_t name_end;  /* at the first pipe */
    size_t items;       /* of the run when it was opened */
} piece;

typedef struct state {
    wm_parser *parser;
    run *r;
    const char *s;
    uint32_t at, end;
    size_t depth;
    bool no_gt;
    bool variants, converts; /* -{ }- is looked at; and only words of one variant are shown */
    uint32_t dashes;         /* open -{ */
    uint64_t no_closing; /* bit per extension: no closing tag to the right */
} state;

static item *parse_add_item(wm_parser *parser, run *r, item_kind kind, uint32_t start, uint32_t end)
{
    if (!parse_grow(parser, &r->items, &r->item_capacity, r->item_count + 1, sizeof *r->items))
        return NULL;
    item *it = &r->items[r->item_count++];
    memset(it, 0, sizeof *it);
    it->kind = kind;
    it->start = start;
    it->end = end;
    return it;
}

static piece *top(state *st)
{
    return st->depth ? &((piece *)st->r->stack)[st->depth - 1] : NULL;
}

static piece *push(state *st, char open, uint32_t start, uint32_t count)
{
    if (!parse_grow(st->parser, &st->r->stack, &st->r->stack_capacity, st->depth + 1, sizeof(piece)))
        return NULL;
    piece *p = &((piece *)st->r->stack)[st->depth++];
    memset(p, 0, sizeof *p);
    p->open = open;
    p->start = start;
    p->count = count;
    p->items = st->r->item_count;
    return p;
}

static uint32_t run_of(const state *st, uint32_t from, char c)
{
    uint32_t i = from;
    while (i < st->end && st->s[i] == c)
        i++;
    return i - from;
}

/* The same for what closes: no more than three count, and a run may close as many pieces as it is long. */
static uint32_t closing_run(const state *st, uint32_t from, uint32_t most)
{
    uint32_t i = from, limit = most < 3 ? most : 3;
    while (i < st->end && i - from < limit && st->s[i] == st->s[from])
        i++;
    return i - from;
}

static uint32_t blanks_after(const state *st, uint32_t i)
{
    while (i < st->end && (st->s[i] == ' ' || st->s[i] == '\t'))
        i++;
    return i;
}

static uint32_t find_comment_end(const state *st, uint32_t from)
{
    size_t at = wm_find(wm_slice_of(st->s, st->end), WM_LIT("-->"), from);
    return at == WM_NONE ? UINT32_MAX : (uint32_t)at + 3;
}

/* A comment, or several with blanks between. When they stand alone on their
 * lines, the blanks and one newline go with them. */
static void take_comment(state *st)
{
    uint32_t start = st->at, end = find_comment_end(st, start + 4);
    if (end == UINT32_MAX) {
        parse_add_item(st->parser, st->r, ITEM_COMMENT, start, st->end);
        st->at = st->end;
        return;
    }
    uint32_t from = start, floor = st->r->source_start;
    while (from > floor && (st->s[from - 1] == ' ' || st->s[from - 1] == '\t'))
        from--;
    size_t before = st->r->item_count;
    if (from == floor || st->s[from - 1] != '\n' || (before && st->r->items[before - 1].end > from)) {
        bool unit = wm_starts_with(wm_slice_of(st->s + start + 4, end - start - 4), WM_LIT("T:"));
        end += unit && end < st->end && st->s[end] == ' '; /* <!--T:1--> of Translate takes the blank after it along */
        parse_add_item(st->parser, st->r, ITEM_COMMENT, start, end);
        st->at = end;
        return;
    }
    uint32_t piece_start = from;
    for (;;) {
        uint32_t rest = blanks_after(st, end), next;
        if (rest + 4 > st->end || memcmp(st->s + rest, "<!--", 4) != 0 ||
            (next = find_comment_end(st, rest + 4)) == UINT32_MAX) {
            bool whole_line = rest < st->end && st->s[rest] == '\n';
            if (!whole_line) { /* take them as they come, the blanks stay */
                st->r->item_count = before;
                end = find_comment_end(st, start + 4);
                parse_add_item(st->parser, st->r, ITEM_COMMENT, start, end);
                st->at = end;
                return;
            }
            parse_add_item(st->parser, st->r, ITEM_COMMENT, piece_start, rest + 1);
            st->at = rest + 1;
            return;
        }
        parse_add_item(st->parser, st->r, ITEM_COMMENT, piece_start, rest);
        piece_start = rest;
        end = next;
    }
}

/* The names begin with l, n, o or t, behind a slash. */
static bool is_one_of(wm_slice name, const char *const *names)
{
    char first = (char)(name.data[name.data[0] == '/'] | 0x20);
    for (; *names && (first == 'l' || first == 'n' || first == 'o' || first == 't'); names++)
        if (wm_equal_nocase(name, wm_str(*names)))
            return true;
    return false;
}

/* An extension or inclusion tag at st->at, which is a <. False when it is none. */
static bool take_tag(state *st)
{
    static const char *const ignored[] = {"noinclude", "/noinclude", "onlyinclude", "/onlyinclude", "translate",
                                          "/translate", "tvar", "/tvar", "langconvert", "/langconvert", NULL};
    uint32_t i = st->at + 1;
    if (i < st->end && st->s[i] == '/')
        i++;
    while (i < st->end && ((st->s[i] >= 'a' && st->s[i] <= 'z') || (st->s[i] >= 'A' && st->s[i] <= 'Z') ||
                           (st->s[i] >= '0' && st->s[i] <= '9') || st->s[i] == '-'))
        i++;
    wm_slice name = wm_slice_of(st->s + st->at + 1, i - st->at - 1);
    if (name.size < 2 || i >= st->end || name.size > 40)
        return false;
    char after = st->s[i];
    bool slash = after == '/' && i + 1 < st->end && st->s[i + 1] == '>';
    if (!slash && after != '>' && after != ' ' && after != '\t' && after != '\n' && after != '\r' && after != '\f' && after != '\v')
        return false;
    bool pass = is_one_of(name, ignored), only = !pass && wm_equal_nocase(name, WM_LIT("includeonly"));
    char lower[40];
    for (size_t k = 0; k < name.size; k++)
        lower[k] = name.data[k] >= 'A' && name.data[k] <= 'Z' ? (char)(name.data[k] + 32) : name.data[k];
    bool known = !pass && !only && name.data[0] != '/';
    extension_kind kind = known ? wt_extension_lookup(wm_slice_of(lower, name.size)) : EXT_NONE;
    if (!pass && !only && kind == EXT_NONE)
        return false;
    const char *gt = st->no_gt ? NULL : memchr(st->s + i, '>', st->end - i);
    if (!gt) {
        st->no_gt = true;
        return false;
    }
    uint32_t tag_end = (uint32_t)(gt + 1 - st->s), start = st->at, inner_end = tag_end, close_end = tag_end;
    if (pass) {
        parse_add_item(st->parser, st->r, ITEM_IGNORED, start, tag_end);
        st->at = tag_end;
        return true;
    }
    if (gt[-1] != '/') {
        uint64_t bit = only ? 0 : UINT64_C(1) << wt_extension_index(wm_slice_of(lower, name.size));
        inner_end = st->no_closing & bit ? UINT32_MAX : wt_find_closing_tag(wm_slice_of(st->s, st->end), tag_end, name, &close_end);
        if (inner_end == UINT32_MAX && only) {
            inner_end = close_end = st->end;
        } else if (inner_end == UINT32_MAX) {
            st->no_closing |= bit; /* searched for once only */
            st->at = tag_end;      /* the tag stays as text */
            return true;
        }
    }
    item *it = parse_add_item(st->parser, st->r, only ? ITEM_IGNORED : ITEM_EXTENSION, start, close_end);
    if (it) {
        it->extension = (uint8_t)kind;
        it->inner = tag_end;
        it->inner_end = inner_end;
    }
    st->at = close_end;
    return true;
}

/* Whether no page can have the name between from and to. MediaWiki then shows the braces as they are:
 * {{foo[[bar]]}}, {{foo<newline>bar}}. A name with braces or tags can become any name; one with a colon may be a function. */
static bool is_impossible_name(const state *st, uint32_t from, uint32_t to)
{
    enum { IN_NONE = 1, IN_ANY = 2 };
    static const uint8_t kinds[256] = {['['] = IN_NONE, [']'] = IN_NONE, ['\n'] = IN_NONE, [':'] = IN_ANY,
                                       ['#'] = IN_ANY, ['{'] = IN_ANY, ['}'] = IN_ANY, ['<'] = IN_ANY, ['>'] = IN_ANY};
    wm_slice name = wm_trim(wm_slice_of(st->s + from, to - from));
    uint8_t found = 0;
    for (size_t i = 0; i < name.size && found < IN_ANY; i++) /* names that hold others are not read through */
        found |= kinds[(unsigned char)name.data[i]];
    return found == IN_NONE;
}

/* The braces of p match count of their closing ones, which begin at st->at. */
static void close_braces(state *st, piece *p, uint32_t count)
{
    uint32_t match = count >= 3 ? 3 : count;
    if (match < 2) {
        st->at += count;
        return;
    }
    uint32_t start = p->start + p->count - match, name_end = p->parts ? p->name_end : st->at;
    bool nameless = match == 2 && !wm_trim(wm_slice_of(st->s + start + match, name_end - start - match)).size;
    bool text = nameless || (match == 2 && is_impossible_name(st, start + match, name_end));
    if (!text)
        st->r->item_count = p->items;
    item *it = text ? NULL : parse_add_item(st->parser, st->r, match == 3 ? ITEM_PARAMETER : ITEM_TEMPLATE, start, st->at + match);
    if (it) {
        wm_slice name = wm_trim(wm_slice_of(st->s + start + match, name_end - start - match));
        bool constant = match == 2 && !p->parts && name.size == 1 && (name.data[0] == '!' || name.data[0] == '=');
        it->inner = start + match;
        it->inner_end = name_end;
        it->constant = !constant ? '\0' : name.data[0] == '!' ? '|' : '=';
    }
    st->at += match;
    p->count -= match;
    p->parts = 0;
    p->equals = false;
    if (p->count >= 2)
        return;
    if (p->count == 1 && p->dash) { /* -{ is what is left */
        p->open = '-';
        p->dash = false;
        p->start--;
        p->count = 2;
        st->dashes++;
        return;
    }
    st->depth--;
}

static void take_close(state *st, piece *p)
{
    if (p->open == '-') {
        st->at += 2;
        st->dashes -= st->dashes > 0;
        if (st->converts)
            parse_take_variants(st->parser, st->r, p->items, p->start, st->at);
        st->depth--;
        return;
    }
    uint32_t count = closing_run(st, st->at, p->count);
    if (p->open == '{') {
        close_braces(st, p, count);
    } else if (count < 2) {
        st->at += count;
    } else {
        st->at += 2;
        st->depth--;
    }
}

static void take_open(state *st)
{
    char c = st->s[st->at];
    bool dash = c == '-';
    uint32_t brace = st->at + dash, count = run_of(st, brace, dash ? '{' : c);
    uint32_t next = brace + count;
    enum { MOST_DASHES = 10 }; /* as MediaWiki: deeper ones are text */
    if (dash && count == 1) {
        if ((!st->converts || st->dashes < MOST_DASHES) && push(st, '-', st->at, 2))
            st->dashes++;
    } else if (count >= 2 && (c != '[' || st->depth)) {
        piece *p = push(st, dash ? '{' : c, brace, count);
        if (p)
            p->dash = dash;
    }
    st->at = next;
}

/* At a newline inside braces: a heading line opens or the open one ends. */
static void take_newline(state *st)
{
    piece *p = top(st);
    if (p && p->open == '\n') {
        st->depth--;
        p = top(st);
    }
    st->at++;
    uint32_t count = run_of(st, st->at, '=');
    bool find_equals = p && (p->open == '{' || p->open == '-') && p->parts > 0 && !p->equals;
    if (!count || (count == 1 && find_equals))
        return;
    push(st, '\n', st->at, count > 6 ? 6 : count);
    st->at += count > 6 ? 6 : count;
}

static void take_pipe_or_equals(state *st, piece *p)
{
    if (p->open == '{' || p->open == '-') {
        if (st->s[st->at] == '=') {
            p->equals = true;
        } else {
            if (!p->parts)
                p->name_end = st->at;
            p->parts++;
            p->equals = false;
        }
    }
    st->at++;
}

static void step(state *st)
{
    char c = st->s[st->at];
    char next = st->at + 1 < st->end ? st->s[st->at + 1] : '\0';
    piece *p = top(st);
    switch (c) {
    case '<':
        if (st->end - st->at >= 4 && memcmp(st->s + st->at, "<!--", 4) == 0)
            take_comment(st);
        else if (!take_tag(st))
            st->at++;
        return;
    case '{':
    case '[':
        take_open(st);
        return;
    case '-':
        if (st->variants && next == '{')
            take_open(st);
        else
            st->at++;
        return;
    case '}':
        if (p && ((p->open == '{') || (p->open == '-' && next == '-')))
            take_close(st, p);
        else
            st->at++;
        return;
    case ']':
        if (p && p->open == '[')
            take_close(st, p);
        else
            st->at++;
        return;
    case '\n':
        if (p)
            take_newline(st);
        else
            st->at++;
        return;
    default: /* | = */
        if (p)
            take_pipe_or_equals(st, p);
        else
            st->at++;
    }
}

/* Adds an item for every byte that is no character outside the other items. */
static bool add_invalid(wm_parser *parser, run *r)
{
    item *old = r->items;
    size_t old_count = r->item_count, next = 0;
    r->items = NULL;
    r->item_count = r->item_capacity = 0;
    uint32_t at = r->source_start;
    while (at < r->source_end && parse_goes_on(parser, 1)) {
        uint32_t stop = next < old_count ? old[next].start : r->source_end;
        while (at < stop) {
            unsigned char c = (unsigned char)parser->source.data[at];
            size_t n = 1;
            bool bad = c < 0x20 && c != '\t' && c != '\n' && c != '\r';
            if (c >= 0x80) {
                bad = wm_utf8_decode(wm_slice_of(parser->source.data + at, stop - at), &n) == 0xfffd && n == 1;
            }
            if (bad && !parse_goes_on(parser, 1))
                break;
            if (bad)
                parse_add_item(parser, r, ITEM_INVALID, at, at + (uint32_t)n);
            at += (uint32_t)n;
        }
        if (next < old_count) {
            item *it = parse_add_item(parser, r, old[next].kind, old[next].start, old[next].end);
            if (it)
                *it = old[next];
            at = old[next].end;
            next++;
        }
    }
    while (next < old_count && !parser->failed) {
        item *it = parse_add_item(parser, r, old[next].kind, old[next].start, old[next].end);
        if (it)
            *it = old[next];
        next++;
    }
    free(old);
    return !parser->failed;
}

wm_slice parse_valid_text(wm_parser *parser, wm_slice s)
{
    if (!parser->has_invalid || wm_utf8_is_text(s))
        return s;
    char *copy = wm_arena_alloc(&parser->doc->arena, s.size * 3); /* U+FFFD takes 3 bytes */
    if (!copy)
        return wm_slice_of(NULL, 0);
    size_t size = 0;
    for (size_t at = 0, n; at < s.size; at += n) {
        bool bad = wm_utf8_decode(wm_sub(s, at, s.size), &n) == 0xfffd && n == 1;
        unsigned char c = (unsigned char)s.data[at];
        bad |= c < 0x20 && c != '\t' && c != '\n' && c != '\r';
        memcpy(copy + size, bad ? "\xef\xbf\xbd" : s.data + at, bad ? 3 : n);
        size += bad ? 3 : n;
    }
    return wm_slice_of(copy, size);
}

bool parse_preprocess(wm_parser *parser, run *r)
{
    /* 1: always looked at, 2: only inside braces */
    static const uint8_t stops[256] = {['<'] = 1, ['{'] = 1, ['-'] = 1, ['['] = 2, [']'] = 2, ['}'] = 2,
                                       ['\n'] = 2, ['|'] = 2, ['='] = 2};
    state st = {.parser = parser, .r = r, .s = parser->source.data, .at = r->source_start, .end = r->source_end,
                .variants = wm_site_has_variants(parser->site)};
    st.converts = st.variants && parser->hiding.variants;
    r->item_count = 0;
    while (st.at < st.end && parse_goes_on(parser, 1)) {
        unsigned least = st.depth ? 0 : 1;
        const char *s = st.s;
        uint32_t i = st.at;
        if (least) {
            WM_SKIP(s, i, st.end, wm_sixteen_equal(v, '<') | wm_sixteen_equal(v, '{') | wm_sixteen_equal(v, '-'))
            while (i < st.end && stops[(unsigned char)s[i]] != 1)
                i++;
        } else {
            WM_SKIP(s, i, st.end, wm_sixteen_equal(v, '<') | wm_sixteen_equal(v, '-') | wm_sixteen_equal(v, '[') |
                    wm_sixteen_equal(v, ']') | wm_sixteen_equal(v, '{') | wm_sixteen_equal(v, '|') |
                    wm_sixteen_equal(v, '}') | wm_sixteen_equal(v, '\n') | wm_sixteen_equal(v, '='))
            while (i < st.end && !stops[(unsigned char)s[i]])
                i++;
        }
        st.at = i;
        if (i < st.end)
            step(&st);
    }
    if (parser->failed)
        return false;
    if (!parser->has_invalid)
        return true;
    wm_slice all = wm_slice_of(parser->source.data + r->source_start, r->source_end - r->source_start);
    return wm_utf8_is_text(all) || add_invalid(parser, r);
}
