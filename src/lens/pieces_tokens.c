/* pieces_tokens.c - the tokens of a leaf: words, spaces, marks, and what does not print between them.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/entities.h"
#include "lens/pieces.h"
#include "markdown/style.h"

/* ---- tokens ---- */

lens_token *lens_take(lens_taker *t, lens_token_kind kind, uint32_t start, uint32_t end, uint64_t key, const wm_node *n)
{
    lens_pieces *p = t->p;
    t->at = end; /* also without memory: who takes what is left must come to an end */
    lens_pieces_go_on(p, 1);
    if (!lens_pieces_grow(p, &p->tokens, &p->token_capacity, p->token_count + 1, sizeof *p->tokens))
        return &t->spare;
    lens_token *token = &p->tokens[p->token_count++];
    *token = (lens_token){.kind = (uint8_t)kind, .start = start, .end = end, .key = lens_mix(kind, key), .node = n,
                          .group = t->group};
    return token;
}

/* ---- words ---- */

/* Ends the word. Silent tokens that were held behind it follow it. */
static void end_word(lens_taker *t)
{
    if (!t->in_word)
        return;
    lens_pieces *p = t->p;
    t->in_word = false;
    t->at = t->word_end;
    lens_token word = {.kind = LENS_WORD, .start = t->word_start, .end = t->word_end, .key = lens_mix(LENS_WORD, t->word_key),
                       .node = t->word_node, .group = t->group};
    size_t first = p->token_count - t->held, from = first;
    while (from < p->token_count && p->tokens[from].end <= t->word_end) {
        word.inner = true;
        from++;
    }
    /* The word takes the place of what stands in it. */
    size_t rest = p->token_count - from;
    if (!lens_pieces_grow(p, &p->tokens, &p->token_capacity, p->token_count + 1, sizeof *p->tokens))
        return;
    memmove(p->tokens + first + 1, p->tokens + from, rest * sizeof *p->tokens);
    p->tokens[first] = word;
    p->token_count = first + 1 + rest;
    t->held = 0;
    t->at = rest ? p->tokens[p->token_count - 1].end : word.end;
}

/* Ideographs, kana and other letters that are written without spaces are words of their own. */
static bool stands_alone(uint32_t c)
{
    return (c >= 0x0E00 && c < 0x0F00) || (c >= 0x2E80 && c < 0xA000) || (c >= 0xF900 && c < 0xFB00) || c >= 0x20000;
}

static bool is_mark_above(uint32_t c)
{
    return (c >= 0x0300 && c < 0x0370) || (c >= 0x0591 && c < 0x05C8) || (c >= 0x064B && c < 0x0660) ||
           (c >= 0x0900 && c < 0x0E00) || c == 0x200C || c == 0x200D;
}

bool lens_has_letter(const lens_pieces *p, const lens_token *t)
{
    size_t length;
    return t->kind == LENS_WORD && t->start < t->end && wm_is_letter(wm_utf8_decode(lens_bytes(p, t->start, t->end), &length));
}

static void take_character(lens_taker *t, uint32_t c, uint32_t start, uint32_t end, const wm_node *n)
{
    bool letter = (c >= '0' && c <= '9') || wm_is_letter(c) || is_mark_above(c);
    if (letter && !stands_alone(c)) {
        if (!t->in_word) {
            t->in_word = true;
            t->word_start = start;
            t->word_key = 14695981039346656037u;
            t->word_node = n;
            t->held = 0;
        }
        t->word_key = (t->word_key ^ c) * 1099511628211u;
        t->word_end = end;
        return;
    }
    end_word(t);
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
        lens_take(t, LENS_SPACE, start, end, 0, n);
    else
        lens_take(t, LENS_WORD, start, end, c, n);
}

/* Text that stands in the source as it is shown. */
static void take_text(lens_taker *t, wm_slice s, uint32_t start, const wm_node *n)
{
    for (size_t i = 0; i < s.size;) {
        size_t length = 1;
        uint32_t c = (unsigned char)s.data[i];
        if (c >= 0x80)
            c = wm_utf8_decode(wm_sub(s, i, s.size), &length);
        take_character(t, c, start + (uint32_t)i, start + (uint32_t)(i + length), n);
        i += length;
    }
}

/* Text that is shown otherwise than it is written: all of it at one place. */
static void take_shown(lens_taker *t, wm_slice s, wm_span span, const wm_node *n)
{
    size_t length = 0;
    if (s.size)
        wm_utf8_decode(s, &length);
    if (s.size && length == s.size) {
        take_character(t, wm_utf8_decode(s, &length), span.start, span.end, n);
        return;
    }
    end_word(t);
    uint32_t outer = t->group;
    t->group = outer ? outer : ++t->groups;
    uint32_t start = span.start;
    for (size_t i = 0; i < s.size; i += length) {
        uint32_t c = wm_utf8_decode(wm_sub(s, i, s.size), &length);
        take_character(t, c, start, span.end, n);
        if (!t->in_word || i == 0)
            start = span.end;
    }
    end_word(t);
    t->group = outer;
    t->at = span.end;
}

static void take_slice(lens_taker *t, wm_slice s, wm_span span, const wm_node *n)
{
    wm_slice raw = lens_bytes(t->p, span.start, span.end);
    if (wm_equal(raw, s))
        take_text(t, raw, span.start, n);
    else
        take_shown(t, s, span, n);
}

/* ---- marks ---- */

/* `en:Old_pier` and `en:Old  pier ` lead to the same page. */
static uint64_t typed_key(wm_slice typed)
{
    uint64_t key = 0;
    size_t from = 0;
    for (size_t i = 0; i <= typed.size; i++) {
        if (i < typed.size && typed.data[i] != '_' && typed.data[i] != ' ')
            continue;
        if (i > from)
            key = lens_mix(key, wm_hash(wm_sub(typed, from, i)));
        from = i + 1;
    }
    return key;
}

/* The printer writes [[de:Pier|old]] with a colon before it, or it would be a link of the page to another language. In the base it
 * may be one, and prints where it stands. (It writes none for [[de:Pier]], which prints as what it is.) */
static wm_slice without_colon(const wm_node *n)
{
    wm_slice typed = n->u.link.typed;
    bool colon = n->u.link.kind == WM_LINK_INTERWIKI && n->u.link.has_label && typed.size && typed.data[0] == ':';
    return colon ? wm_trim(wm_sub(typed, 1, typed.size)) : typed;
}

static uint64_t title_key(const lens_pieces *p, const wm_node *n)
{
    wm_title to = n->u.link.title, *t = &to;
    if (n->u.link.kind != WM_LINK_PAGE)
        return typed_key(without_colon(n));
    if (p->rules.redirects && p->rules.set && n->type == WM_NODE_WIKILINK)
        wm_pageset_follow(p->rules.set, t);
    uint64_t section = typed_key(t->fragment);
    if (p->rules.named_sections && t->fragment.size) {
        wm_buffer name = {0}, spaced = {0}; /* `#Old_pier` is the section "Old pier" */
        md_linked_section(t->fragment, &spaced);
        md_anchor((md_anchors)p->rules.anchors, wm_buffer_slice(&spaced), &name);
        section = name.failed || spaced.failed ? section : wm_hash(wm_buffer_slice(&name));
        wm_buffer_free(&name);
        wm_buffer_free(&spaced);
    }
    return lens_mix(lens_mix((uint64_t)t->ns, wm_hash(t->text)), section);
}

uint64_t lens_file_key(const lens_pieces *p, const wm_node *image)
{
    return lens_mix(image->type, title_key(p, image));
}

uint64_t lens_mark_key(const lens_pieces *p, const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_WIKILINK:
        return lens_mix(n->type, title_key(p, n));
    case WM_NODE_IMAGE: {
        wm_slice alt = p->rules.pictures ? wm_picture_alt(n) : WM_LIT("");
        uint64_t block = p->rules.pictures && wm_is_picture(n); /* it prints above its caption, not as words */
        return lens_mix(n->type, lens_mix(title_key(p, n), (alt.size ? wm_hash(alt) : 0) + block));
    }
    case WM_NODE_EXTERNAL_LINK:
        return lens_mix(n->type, wm_hash(n->u.external.url));
    case WM_NODE_HEADING:
        return lens_mix(n->type, n->level);
    default:
        return n->type;
    }
}

void lens_take_silent(lens_taker *t, const wm_node *n)
{
    lens_pieces *p = t->p;
    bool category = n->type == WM_NODE_CATEGORY;
    bool held = t->in_word;
    uint64_t key = category ? lens_mix(title_key(p, n), 0) : wm_hash(lens_bytes(p, n->span.start, n->span.end));
    lens_take(t, category ? LENS_CATEGORY : LENS_SILENT, n->span.start, n->span.end, key, n);
    t->held += held;
}

/* Bytes up to end that no node covers. */
void lens_take_glue(lens_taker *t, uint32_t end, const wm_node *n)
{
    end_word(t);
    if (t->at >= end)
        return;
    lens_take(t, LENS_GLUE, t->at, end, 0, n);
}

/* One token of all that a node is. */
static void take_whole(lens_taker *t, lens_token_kind kind, uint64_t key, const wm_node *n)
{
    end_word(t);
    lens_take(t, kind, n->span.start, n->span.end, key, n);
}

static void take_mark(lens_taker *t, uint32_t end, const wm_node *n, bool closing)
{
    end_word(t);
    if (n->type == WM_NODE_WIKILINK && n->u.link.kind == WM_LINK_UNKNOWN) {
        lens_take_glue(t, end, n); /* a target that a template makes: its label prints as text */
        return;
    }
    lens_take(t, LENS_MARK, t->at, end > t->at ? end : t->at, lens_mix(lens_mark_key(t->p, n), closing), n);
}

/* ---- inlines ---- */

static bool has_parts(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_STRIKE:
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_CODE_SPAN:
        return true;
    case WM_NODE_EXTERNAL_LINK:
        return !n->u.external.numbered && wm_inlines_print(n);
    default:
        return false;
    }
}

/* A tag is what it prints as. */
uint64_t lens_tag_key(lens_pieces *p, const wm_node *n)
{
    if (wm_tag_is_strict(n))
        return wm_hash(n->u.tag.raw);
    wm_buffer clean = {0};
    wm_write_clean_tag(n, &clean);
    uint64_t key = wm_hash(wm_buffer_slice(&clean));
    p->failed |= clean.failed;
    wm_buffer_free(&clean);
    return key;
}

/* A tag that is emphasis to the reader is the mark that the printer writes for it: <em> is ''. */
static bool is_emphasis(lens_pieces *p, const wm_node *n, wm_node_type *type, bool *closing)
{
    static const struct { const char *tag; wm_node_type type; bool closing; } tags[] = {
        {"<em>", WM_NODE_ITALIC, false}, {"</em>", WM_NODE_ITALIC, true}, {"<strong>", WM_NODE_BOLD, false}, {"</strong>", WM_NODE_BOLD, true}};
    wm_buffer clean = {0};
    bool found = false;
    if (n->u.tag.name.size == 2 || n->u.tag.name.size == 6)
        wm_write_clean_tag(n, &clean);
    for (size_t i = 0; i < sizeof tags / sizeof *tags && clean.size && !found; i++) {
        found = wm_equal(wm_buffer_slice(&clean), wm_str(tags[i].tag));
        *type = tags[i].type;
        *closing = tags[i].closing;
    }
    p->failed |= clean.failed;
    wm_buffer_free(&clean);
    return found;
}

/* In a label a block's tag shows as a space; in lines that start with a space no tag shows. */
static void take_tag(lens_taker *t, const wm_node *n)
{
    const wm_node *up = n->parent;
    wm_node_type type;
    bool closing;
    while (up && has_parts(up) && up->type != WM_NODE_WIKILINK && up->type != WM_NODE_IMAGE && up->type != WM_NODE_EXTERNAL_LINK)
        up = up->parent;
    end_word(t);
    if (up && up->type == WM_NODE_PRE_LINE)
        lens_take_silent(t, n);
    else if (up && has_parts(up) && wm_tag_is_block(n->u.tag.name))
        take_whole(t, LENS_SPACE, 0, n);
    else if (is_emphasis(t->p, n, &type, &closing))
        take_whole(t, LENS_MARK, lens_mix(type, closing), n);
    else
        take_whole(t, LENS_ATOM, lens_tag_key(t->p, n), n);
}

/* Where the entity at s begins to be text; 0: it is none, and shows as it is written. */
static size_t entity_at(wm_slice s, char shown[8], size_t *size)
{
    return s.size && s.data[0] == '&' ? wm_decode_entity(s, shown, size) : 0;
}

/* Whether the bytes [from, to) show as text when their entities are decoded. */
static bool shows(const lens_pieces *p, uint32_t from, uint32_t to, wm_slice text)
{
    char shown[8];
    size_t size, at = 0;
    for (uint32_t i = from; i < to;) {
        size_t length = entity_at(lens_bytes(p, i, to), shown, &size);
        wm_slice here = length ? wm_slice_of(shown, size) : lens_bytes(p, i, i + 1);
        if (!wm_starts_with(wm_sub(text, at, text.size), here))
            return false;
        at += here.size;
        i += length ? (uint32_t)length : 1;
    }
    return at == text.size;
}

/* Text with entities: each is a character, in its place. */
static void take_with_entities(lens_taker *t, uint32_t from, uint32_t to, const wm_node *n)
{
    char shown[8];
    size_t size;
    uint32_t run = from;
    for (uint32_t i = from; i <= to; i++) {
        size_t length = i < to ? entity_at(lens_bytes(t->p, i, to), shown, &size) : 0;
        if (i < to && !length)
            continue;
        take_text(t, lens_bytes(t->p, run, i), run, n);
        if (length)
            take_shown(t, wm_slice_of(shown, size), (wm_span){i, i + (uint32_t)length}, n);
        run = i + (uint32_t)length;
        i = length ? run - 1 : i;
    }
}

/* What is in a <nowiki>, between its tags; all in one place where it is shown otherwise than it is written. */
static void take_nowiki(lens_taker *t, const wm_node *n)
{
    wm_span inside = lens_between_tags(lens_bytes(t->p, n->span.start, n->span.end));
    uint32_t from = n->span.start + inside.start, to = n->span.start + inside.end;
    end_word(t);
    if (n->u.text.size && from < to && shows(t->p, from, to, n->u.text)) {
        lens_take_glue(t, from, n);
        take_with_entities(t, from, to, n);
        end_word(t);
        lens_take_glue(t, n->span.end, n);
    } else if (n->u.text.size) {
        take_shown(t, n->u.text, n->span, n);
    } else {
        lens_take(t, LENS_GLUE, n->span.start, n->span.end, 0, n);
    }
}

static void take_leaf(lens_taker *t, const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT: {
        wm_span span = n->span;
        if (span.start < t->at) {
            /* its first letters joined a link, or its spaces the signs of a heading */
            span.start = t->at < span.end ? t->at : span.end;
            take_text(t, lens_bytes(t->p, span.start, span.end), span.start, n);
        } else {
            take_slice(t, n->u.text, span, n);
        }
        break;
    }
    case WM_NODE_SIGNATURE:
        take_slice(t, n->u.text, n->span, n);
        break;
    case WM_NODE_MAGIC_LINK:
        take_slice(t, n->u.magic.text, n->span, n);
        break;
    case WM_NODE_NEWLINE:
        take_whole(t, LENS_SPACE, 0, n);
        break;
    case WM_NODE_ENTITY:
        take_shown(t, n->u.text, n->span, n);
        break;
    case WM_NODE_NOWIKI:
        take_nowiki(t, n);
        break;
    case WM_NODE_INVALID:
        take_whole(t, LENS_WORD, 0xFFFD, n);
        break;
    case WM_NODE_HARD_BREAK:
        take_whole(t, LENS_BREAK, 0, n);
        break;
    case WM_NODE_AUTOLINK:
    case WM_NODE_EXTERNAL_LINK:
        take_whole(t, LENS_ATOM, lens_mix(n->type, wm_hash(n->u.external.url)), n);
        break;
    case WM_NODE_HTML_TAG:
        take_tag(t, n);
        break;
    case WM_NODE_MATH:
        take_whole(t, LENS_ATOM, lens_mix(n->type, wm_hash(wm_trim(n->u.math.text))), n);
        break;
    case WM_NODE_REF:
        take_whole(t, LENS_NOTE, 0, n); /* lens_pieces_build numbers them */
        break;
    default:
        if (lens_is_silent(n) || n->type == WM_NODE_CATEGORY)
            lens_take_silent(t, n);
        else
            lens_take_glue(t, n->span.end, n);
        break;
    }
}

/* Where the letters behind a link end that join its label, as they print; 0 when there are none. */
static uint32_t trail_end(const lens_taker *t, const wm_node *n, const wm_node **text)
{
    if (n->u.link.kind == WM_LINK_UNKNOWN)
        return 0;
    for (const wm_node *up = n->parent; up; up = up->parent)
        if (up->type == WM_NODE_CODE_SPAN || up->type == WM_NODE_PRE_LINE || up->type == WM_NODE_WIKILINK || up->type == WM_NODE_IMAGE)
            return 0;
    wm_title title;
    bool inside = wm_link_leads_inside(n, t->p->rules.set, t->p->rules.redirects, &title);
    size_t size = wm_link_trail(n, inside, t->p->rules.trails, text);
    return size ? (*text)->span.start + (uint32_t)size : 0;
}

/* The end of a link: the letters that join its label come before its end. `]]` may then stand inside a word. */
static void end_link(lens_taker *t, const wm_node *n)
{
    const wm_node *text = NULL;
    uint32_t end = trail_end(t, n, &text);
    if (!end) {
        take_mark(t, n->span.end, n, true);
        return;
    }
    uint32_t outer = t->group;
    lens_pieces *p = t->p;
    size_t first = p->token_count;
    size_t length;
    bool joined = t->in_word && !stands_alone(wm_utf8_decode(lens_bytes(p, text->span.start, end), &length));
    if (!joined)
        lens_take_glue(t, n->span.end, n);
    for (const wm_node *c = n->next; c != text; c = c->next)
        lens_take_silent(t, c);
    /* Letters of the trail are edited one by one; the end goes with the label, and with the word that `]]` stands in. */
    t->group = 0;
    take_text(t, lens_bytes(p, text->span.start, end), text->span.start, text);
    end_word(t);
    t->group = outer || !joined ? outer : ++t->groups;
    if (joined && p->token_count > first)
        p->tokens[first].group = t->group;
    lens_take(t, LENS_MARK, end, end, lens_mix(lens_mark_key(t->p, n), true), n);
    t->group = outer;
}

bool lens_find_alt(wm_slice mark, size_t *start, size_t *end)
{
    wm_slice text;
    bool found = false;
    for (size_t from = 0, at = 0; at <= mark.size; at++) {
        if (at < mark.size && mark.data[at] != '|' && !(mark.data[at] == ']' && at + 2 == mark.size))
            continue;
        if (from && wm_image_alt(wm_sub(mark, from, at), &text)) {
            *start = from;
            *end = at;
            found = true; /* the last one counts */
        }
        from = at + 1;
    }
    return found;
}

void lens_take_file(lens_taker *t, const wm_node *n, uint32_t close)
{
    size_t start, end;
    wm_slice file = lens_bytes(t->p, n->span.start, n->span.end), text, alt = n->u.link.alt;
    bool shows = t->p->rules.pictures && alt.size && !wm_is_picture(n) && lens_find_alt(file, &start, &end) && wm_image_alt(wm_sub(file, start, end), &text);
    if (!shows) {
        take_mark(t, close, n, false);
        return;
    }
    uint32_t at = (uint32_t)(text.data - t->p->source.data);
    take_mark(t, at, n, false);
    take_slice(t, alt, (wm_span){at, at + (uint32_t)text.size}, n);
    end_word(t);
}

/* `[[plant]]`, `[[plant]]s` and `[[plant|drink]]s`: what shows is the target, or more than the label. */
static void take_link(lens_taker *t, const wm_node *n)
{
    if (n->type == WM_NODE_WIKILINK && n->u.link.kind == WM_LINK_UNKNOWN && !wm_inlines_print(n)) {
        lens_take_silent(t, n); /* a template makes the target, and nothing else shows */
        return;
    }
    end_word(t); /* what stands before the link is not of its group */
    uint32_t outer = t->group;
    bool bare = !n->u.link.has_label || !n->first;
    if (bare)
        t->group = ++t->groups;
    wm_slice raw = lens_bytes(t->p, n->span.start, n->span.end);
    wm_slice shown = n->u.link.typed;
    if (shown.size && shown.data[0] == ':' && n->u.link.title.colon)
        shown = wm_sub(shown, 1, shown.size);
    size_t at = bare ? wm_find(raw, shown, 0) : WM_NONE;
    uint32_t inside = bare && at != WM_NONE ? n->span.start + (uint32_t)at : n->span.start + (raw.size > 2 ? 2 : 0);
    if (!bare) {
        take_mark(t, n->first->span.start, n, false);
        return; /* its label follows */
    }
    if (n->type == WM_NODE_IMAGE) {
        /* options stay where a caption comes */
        t->group = outer;
        uint32_t close = n->span.end - (raw.size >= 4 && raw.data[raw.size - 1] == ']' ? 2u : 0u);
        lens_take_file(t, n, close);
        take_mark(t, n->span.end, n, true);
        return;
    }
    take_mark(t, inside, n, false);
    if (n->type == WM_NODE_WIKILINK && at != WM_NONE)
        take_text(t, wm_sub(raw, at, at + shown.size), inside, n);
    else if (n->type == WM_NODE_WIKILINK)
        take_shown(t, shown, (wm_span){inside, inside}, n);
    if (n->type == WM_NODE_WIKILINK)
        end_link(t, n);
    else
        take_mark(t, n->span.end, n, true);
    t->group = outer;
}

static void leave(lens_taker *t, const wm_node *n)
{
    if (n->type == WM_NODE_WIKILINK) {
        end_link(t, n);
        return;
    }
    end_word(t);
    if (n->type != WM_NODE_PRE_LINE)
        take_mark(t, n->span.end, n, true);
}

/* The node that follows n and all in it; those that end with it are left. */
static const wm_node *pass(lens_taker *t, const wm_node *container, const wm_node *n)
{
    while (!n->next) {
        n = n->parent;
        if (n == container)
            return NULL;
        leave(t, n);
    }
    return n->next;
}

/* What stands before a node, and what opens it. */
static void enter(lens_taker *t, const wm_node *n)
{
    uint32_t reached = t->in_word && t->word_end > t->at ? t->word_end : t->at;
    if (n->span.start > reached) {
        end_word(t);
        if (n->type == WM_NODE_PRE_LINE && n->prev)
            lens_take(t, LENS_SPACE, t->at, n->first ? n->first->span.start : n->span.end, 0, n);
        else
            lens_take_glue(t, n->span.start, n);
    }
    if (n->type == WM_NODE_PRE_LINE) {
        end_word(t);
        lens_take_glue(t, n->first ? n->first->span.start : n->span.end, n);
    } else if (n->type == WM_NODE_WIKILINK || n->type == WM_NODE_IMAGE) {
        take_link(t, n);
    } else if (has_parts(n)) {
        take_mark(t, n->first ? n->first->span.start : n->span.end, n, false);
    } else {
        take_leaf(t, n);
    }
}

void lens_take_inlines(lens_taker *t, const wm_node *container)
{
    const wm_node *n = container->first;
    while (n) {
        bool taken = n->span.end <= t->at && n->span.start < t->at; /* as letters that joined a link's label, or a comment before such */
        if (!taken)
            enter(t, n);
        bool inside = !taken && (has_parts(n) || n->type == WM_NODE_PRE_LINE) && n->first && n->span.end > t->at &&
                      !(n->type == WM_NODE_WIKILINK && !n->u.link.has_label);
        if (inside) {
            n = n->first;
            continue;
        }
        if (!taken && has_parts(n) && n->type != WM_NODE_WIKILINK && n->type != WM_NODE_IMAGE)
            leave(t, n);
        n = pass(t, container, n);
    }
    end_word(t);
}

/* ---- between blocks ---- */

void lens_take_gap(lens_taker *t, uint32_t end, lens_token_kind kind, uint64_t key, const wm_node *n)
{
    const char *s = t->p->source.data;
    while (t->at < end) {
        uint32_t at = t->at, stop = at + 1;
        if (s[at] == '\n') {
            lens_take(t, LENS_NEWLINE, at, stop, 0, n);
        } else if (s[at] == ' ' || s[at] == '\t' || s[at] == '\r') {
            while (stop < end && (s[stop] == ' ' || s[stop] == '\t' || s[stop] == '\r'))
                stop++;
            lens_take(t, LENS_GLUE, at, stop, 0, n);
        } else {
            while (stop < end && s[stop] != '\n')
                stop++;
            lens_take(t, kind, at, stop, key, n);
        }
    }
}
