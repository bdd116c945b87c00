/* parse_link.c - what stands between [[ and ]].
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext/parse/parse_private.h"

/* What ends a target, for it is no character of Title::legalChars() nor # or %:
 * control characters, brackets and braces; and the marker of an extension tag. */
#define EIGHT(at) [at] = true, [at + 1] = true, [at + 2] = true, [at + 3] = true, [at + 4] = true, [at + 5] = true, [at + 6] = true, [at + 7] = true
static const bool ends_target[256] = {EIGHT(0), EIGHT(8), EIGHT(16), EIGHT(24), ['['] = true, [']'] = true, ['{'] = true, ['}'] = true,
                                      ['<'] = true, ['>'] = true, ['|'] = true, [0x7f] = true, [(unsigned char)MARK_EXTENSION] = true,
                                      [(unsigned char)MARK_INVALID] = true};
#undef EIGHT

static bool has_subpages(int ns)
{
    return (ns > 0 && ns % 2 == 1) || ns == WM_NS_USER || ns == WM_NS_PROJECT || ns == WM_NS_MEDIAWIKI ||
           ns == WM_NS_TEMPLATE || ns == WM_NS_HELP;
}

/* [[/x]] and [[../x]] in namespaces with subpages: the full title, else typed. */
static wm_slice expand_subpage(wm_parser *parser, wm_slice typed)
{
    if (!typed.size || !has_subpages(parser->ns))
        return typed;
    wm_slice base = parser->title, rest = typed;
    if (typed.data[0] == '/') {
        rest = wm_sub(typed, 1, typed.size);
        while (rest.size && rest.data[rest.size - 1] == '/')
            rest.size--;
    } else if (wm_starts_with(typed, WM_LIT("../"))) {
        while (wm_starts_with(rest, WM_LIT("../"))) {
            size_t n = base.size;
            while (n && base.data[n - 1] != '/')
                n--;
            if (!n)
                return typed;
            base.size = n - 1;
            rest = wm_sub(rest, 3, rest.size);
        }
        while (rest.size && rest.data[rest.size - 1] == '/')
            rest.size--;
    } else {
        return typed;
    }
    wm_buffer *b = &parser->scratch;
    wm_buffer_clear(b);
    wm_title_full(parser->site, parser->ns, base, b);
    if (rest.size) {
        wm_buffer_add_char(b, '/');
        wm_buffer_add_slice(b, rest);
    }
    parser->failed |= b->failed;
    return wm_arena_copy(&parser->doc->arena, wm_buffer_slice(b));
}

bool parse_resolve_target(wm_parser *parser, link *l, int default_ns)
{
    wm_arena *arena = &parser->doc->arena;
    if (l->typed.size && l->typed.data[0] == '#') {
        memset(&l->title, 0, sizeof l->title);
        l->title.ns = parser->ns;
        l->title.text = parser->title;
        l->title.fragment = wm_sub(l->typed, 1, l->typed.size);
        return true;
    }
    l->typed = expand_subpage(parser, l->typed);
    if (!wm_title_parse(parser->site, arena, l->typed, default_ns, &l->title))
        return false;
    bool plain = !l->title.colon && !l->title.interwiki.size;
    l->image = plain && l->title.ns == WM_NS_FILE;
    l->category = plain && l->title.ns == WM_NS_CATEGORY;
    l->interwiki = l->title.interwiki.size != 0;
    bool talk = parser->ns > 0 && parser->ns % 2 == 1; /* there they are links like others */
    l->language = l->title.language && !l->title.colon && !talk;
    return true;
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
    memset(out, 0, sizeof *out);
    bool unknown = r->item_count && memchr(text.data + from + 2, MARK_NOTHING, at - from - 2);
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
    out->typed = wm_trim(parse_decoded_text(parser, r, from + 2, at));
    if (!parse_resolve_target(parser, out, WM_NS_MAIN)) {
        if (!unknown)
            return false;
        memset(&out->title, 0, sizeof out->title);
    }
    if (out->category && label)
        out->sort_key = parse_plain_text(parser, r, out->label, label_end);
    return true;
}

void parse_fill_link(wm_node *node, const link *l)
{
    node->u.link.typed = l->typed;
    node->u.link.title = l->title;
    node->u.link.sort_key = l->sort_key;
    node->u.link.has_label = l->label != 0;
    node->u.link.language = l->language;
    node->u.link.kind = l->unknown ? WM_LINK_UNKNOWN : l->interwiki ? WM_LINK_INTERWIKI : WM_LINK_PAGE;
}
