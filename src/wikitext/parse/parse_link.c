/* parse_link.c - what stands between [[ and ]].
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext/parse/parse_private.h"

#include "base/hex.h"

/* Characters that end a target: control characters, brackets, braces and the marker of an extension tag. A target is
 * made of Title::legalChars(), # and %. */
#define EIGHT(at) [at] = true, [at + 1] = true, [at + 2] = true, [at + 3] = true, [at + 4] = true, [at + 5] = true, \
    [at + 6] = true, [at + 7] = true
static const bool ends_target[256] = {EIGHT(0), EIGHT(8), EIGHT(16), EIGHT(24), ['['] = true, [']'] = true, ['{'] = true, ['}'] = true,
                                      ['<'] = true, ['>'] = true, ['|'] = true, [0x7f] = true, [(unsigned char)MARK_EXTENSION] = true,
                                      [(unsigned char)MARK_INVALID] = true};
#undef EIGHT

static bool has_subpages(int ns)
{
    return wm_ns_is_talk(ns) || ns == WM_NS_USER || ns == WM_NS_PROJECT || ns == WM_NS_MEDIAWIKI ||
           ns == WM_NS_TEMPLATE || ns == WM_NS_HELP;
}

static wm_slice joined(wm_parser *parser, wm_slice a, wm_slice b)
{
    wm_buffer_clear(&parser->scratch);
    wm_buffer_add_slice(&parser->scratch, a);
    wm_buffer_add_slice(&parser->scratch, b);
    parser->failed |= parser->scratch.failed;
    return b.size ? wm_arena_copy(&parser->doc->arena, wm_buffer_slice(&parser->scratch)) : a;
}

/* [[/x]] and [[../x]] in namespaces with subpages: typed becomes the full title. What is
 * shown is as typed, but without the slashes around it in [[/x/]] and without the way in [[../x/]]. */
static void expand_subpage(wm_parser *parser, link *l)
{
    wm_slice typed = l->typed;
    if (!typed.size || !has_subpages(parser->ns))
        return;
    size_t hash = wm_find(typed, WM_LIT("#"), 0);
    wm_slice section = hash == WM_NONE ? WM_LIT("") : wm_sub(typed, hash, typed.size);
    typed = wm_sub(typed, 0, typed.size - section.size);
    wm_slice base = parser->title, rest = typed;
    bool short_name = typed.size && typed.data[typed.size - 1] == '/', down = typed.size && typed.data[0] == '/';
    if (down) {
        rest = wm_sub(typed, 1, typed.size);
        while (rest.size && rest.data[rest.size - 1] == '/')
            rest.size--;
    } else if (wm_starts_with(typed, WM_LIT("../"))) {
        while (wm_starts_with(rest, WM_LIT("../"))) {
            size_t n = base.size;
            while (n && base.data[n - 1] != '/')
                n--;
            if (!n)
                return;
            base.size = n - 1;
            rest = wm_sub(rest, 3, rest.size);
        }
        while (rest.size && rest.data[rest.size - 1] == '/')
            rest.size--;
    } else {
        return;
    }
    l->shown = short_name && rest.size ? joined(parser, rest, section) : down ? l->typed : WM_LIT("");
    wm_buffer *b = &parser->scratch;
    wm_buffer_clear(b);
    wm_title_full(parser->site, parser->ns, base, b);
    if (rest.size) {
        wm_buffer_add_char(b, '/');
        wm_buffer_add_slice(b, wm_trim(rest));
    }
    wm_buffer_add_slice(b, section);
    parser->failed |= b->failed;
    l->typed = wm_arena_copy(&parser->doc->arena, wm_buffer_slice(b));
}

bool parse_resolve_target(wm_parser *parser, link *l, int default_ns)
{
    wm_arena *arena = &parser->doc->arena;
    if (l->typed.size > 1 && l->typed.data[0] == ':' && l->typed.data[1] == '#')
        l->typed = wm_sub(l->typed, 1, l->typed.size); /* the colon says nothing of a section */
    if (l->typed.size && l->typed.data[0] == '#') {
        memset(&l->title, 0, sizeof l->title);
        l->title.ns = parser->ns;
        l->title.text = parser->title;
        l->title.fragment = wm_sub(l->typed, 1, l->typed.size);
        return true;
    }
    expand_subpage(parser, l);
    if (!wm_title_parse(parser->site, arena, l->typed, default_ns, &l->title))
        return false;
    bool plain = !l->title.colon && !l->title.interwiki.size;
    l->image = plain && l->title.ns == WM_NS_FILE;
    l->category = plain && l->title.ns == WM_NS_CATEGORY;
    l->interwiki = l->title.interwiki.size != 0;
    bool talk = wm_ns_is_talk(parser->ns); /* there they are links like others */
    l->language = l->title.language && !l->title.colon && !talk;
    return true;
}

/* [[Caf%C3%A9]]: MediaWiki decodes what was copied from an address. No control characters, though, and no bytes
 * that are not UTF-8. */
static wm_slice percent_decoded(wm_parser *parser, wm_slice s)
{
    if (!s.size || !memchr(s.data, '%', s.size))
        return s;
    char *copy = wm_arena_alloc(&parser->doc->arena, s.size);
    if (!copy)
        return s;
    size_t n = 0;
    for (size_t i = 0; i < s.size; i++) {
        int value = wm_percent_byte(s, i);
        bool take = value >= 0x20 && value != 0x7f;
        copy[n++] = take ? (char)value : s.data[i];
        i += take ? 2 : 0;
    }
    wm_slice decoded = wm_slice_of(copy, n);
    return wm_utf8_valid_prefix(decoded) == n ? decoded : s;
}

/* No page can have %XX in its name. */
static bool has_percent_code(wm_slice typed)
{
    for (size_t i = 0; i + 2 < typed.size && typed.data[i] != '#'; i++)
        if (wm_percent_byte(typed, i) >= 0)
            return true;
    return false;
}

/* The size of a no-break, narrow or wide space at at; 0 for anything else. */
static size_t space_at(wm_slice s, size_t at)
{
    const unsigned char *p = (const unsigned char *)s.data + at;
    size_t left = s.size - at;
    if (left >= 2 && p[0] == 0xc2)
        return p[1] == 0xa0 ? 2 : 0;
    return left >= 3 && ((p[0] == 0xe3 && p[1] == 0x80 && p[2] == 0x80) || (p[0] == 0xe2 && p[1] == 0x80 && p[2] == 0xaf)) ? 3 : 0;
}

static size_t space_before(wm_slice s, size_t end)
{
    unsigned char last = (unsigned char)s.data[end - 1];
    if (last != 0xa0 && last != 0x80 && last != 0xaf)
        return 0;
    size_t size = last == 0xa0 ? 2 : 3;
    return end >= size && space_at(s, end - size) == size ? size : 0;
}

/* Without the spaces around it, no-break and wide ones among them: a title has none. */
static wm_slice trimmed_target(wm_slice s)
{
    s = wm_trim(s);
    for (size_t n; s.size && ((n = space_at(s, 0)) != 0 || (n = space_before(s, s.size)) != 0);)
        s = wm_trim(space_at(s, 0) ? wm_sub(s, n, s.size) : wm_sub(s, 0, s.size - n));
    return s;
}

/* Whether -{ }- stands in a part of the text. */
static bool has_variants(const run *r, size_t from, size_t to)
{
    size_t i;
    WM_SEARCH(i, 0, r->item_count, r->items[i].at < from);
    while (i < r->item_count && r->items[i].at < to && r->items[i].kind != ITEM_HIDDEN)
        i++;
    return i < r->item_count && r->items[i].at < to;
}

bool parse_make_link(wm_parser *parser, run *r, size_t from, size_t close, link *out)
{
    wm_slice text = r->text;
    size_t at = from + 2;
    while (at < close && !ends_target[(unsigned char)text.data[at]])
        at++;
    bool label = at < close;
    if (at == from + 2 || (label && (text.data[at] != '|' || at + 1 == close)))
        return false;
    if (wt_match_protocol(text, from + 2, true))
        return false;
    bool unknown = r->item_count && memchr(text.data + from + 2, MARK_NOTHING, at - from - 2);
    if (unknown && has_variants(r, from + 2, at))
        return false; /* [[-{A}-]] is text: no title has braces, and they are looked at when links are made */
    memset(out, 0, sizeof *out);
    size_t label_end = close;
    /* [[a|[b]]] : the last ] belongs to the label */
    if (label && close + 2 < text.size && text.data[close + 2] == ']' && memchr(text.data + at, '[', close - at))
        label_end++;
    out->start = (uint32_t)from;
    out->end = (uint32_t)label_end + 2;
    out->target_end = (uint32_t)at;
    if (label) {
        out->label = (uint32_t)at + 1;
        out->label_end = (uint32_t)label_end;
    }
    out->unknown = unknown;
    wm_slice whole = percent_decoded(parser, parse_decoded_text(parser, r, from + 2, at));
    out->typed = trimmed_target(whole);
    if (out->typed.size && memchr(out->typed.data, '%', out->typed.size) && has_percent_code(out->typed))
        return false;
    while (whole.size && whole.data[0] == ' ')
        whole = wm_sub(whole, 1, whole.size);
    if (!label && whole.size > out->typed.size)
        out->shown = whole; /* the space before ]] shows: [[a ]]b is "a b" */
    if (!parse_resolve_target(parser, out, WM_NS_MAIN)) {
        if (!unknown)
            return false;
        memset(&out->title, 0, sizeof out->title);
    }
    if (out->language)
        out->shown = WM_LIT(""); /* it stands beside the page */
    if (out->category && label)
        out->sort_key = parse_plain_text(parser, r, out->label, label_end);
    return true;
}

void parse_fill_link(wm_node *node, const link *l)
{
    node->u.link.typed = l->typed;
    node->u.link.shown = l->label ? WM_LIT("") : l->shown;
    node->u.link.title = l->title;
    node->u.link.sort_key = l->sort_key;
    node->u.link.has_label = l->label != 0;
    node->u.link.language = l->language;
    node->u.link.kind = l->unknown ? WM_LINK_UNKNOWN : l->interwiki ? WM_LINK_INTERWIKI : WM_LINK_PAGE;
}
