/* parse_extension.c - extension tags: the nodes they make.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext/parse/parse_private.h"

/* The opening tag of an item, and its name in lower case. */
static wm_slice opening_tag(const wm_parser *parser, const item *it)
{
    return wm_sub(parser->source, it->start, it->inner);
}

static wm_slice lower_name(wm_slice raw, char lower[40])
{
    size_t n = 0;
    while (n + 1 < raw.size && n < 40) {
        char c = raw.data[n + 1];
        if (c == '>' || c == '/' || c == ' ' || (c >= '\t' && c <= '\r'))
            break;
        lower[n++] = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
    }
    return wm_slice_of(lower, n);
}

static wm_slice attributes_of(const wm_parser *parser, const item *it)
{
    char lower[40];
    wm_slice raw = opening_tag(parser, it), name = lower_name(raw, lower);
    size_t end = raw.size - 1;
    if (end > name.size + 1 && raw.data[end - 1] == '/')
        end--;
    return wm_trim(wm_sub(raw, name.size + 1, end));
}

static bool is_inline_code(wm_parser *parser, wm_slice attributes)
{
    wm_slice value;
    return parse_tag_attribute(parser, attributes, "inline", &value) ||
           (parse_tag_attribute(parser, attributes, "enclose", &value) && wm_equal(value, WM_LIT("none")));
}

bool parse_extension_is_block(wm_parser *parser, const item *it)
{
    switch (it->extension) {
    case EXT_PRE:
    case EXT_GALLERY:
    case EXT_POEM:
    case EXT_REFERENCES:
    case EXT_IMAGEMAP:
        return true;
    case EXT_CODE:
        return !is_inline_code(parser, attributes_of(parser, it));
    default:
        return false;
    }
}

bool parse_extension_is_code(const item *it)
{
    return it->extension == EXT_PRE || it->extension == EXT_CODE;
}

bool parse_extension_is_ref(const item *it)
{
    return it->extension == EXT_REF;
}

uint8_t parse_extension_line(const item *it)
{
    switch (it->extension) {
    case EXT_PRE:
    case EXT_GALLERY:
    case EXT_REFERENCES:
        return LINE_OPENS | LINE_CLOSES;
    case EXT_POEM:
    case EXT_CODE:
    case EXT_IMAGEMAP:
        return LINE_CLOSES;
    default:
        return 0;
    }
}

void parse_fill_extension_tag(wm_parser *parser, const item *it, wm_node *node)
{
    wm_slice raw = parse_valid_text(parser, opening_tag(parser, it));
    if (!raw.size)
        return;
    char lower[40];
    node->u.tag.name = wm_arena_copy(&parser->doc->arena, lower_name(raw, lower));
    node->u.tag.raw = raw;
    size_t end = raw.size - 1;
    node->u.tag.empty = end > 1 && raw.data[end - 1] == '/';
    end -= node->u.tag.empty;
    if (end > node->u.tag.name.size + 1)
        node->u.tag.attributes = wm_trim(wm_sub(raw, node->u.tag.name.size + 1, end));
}

/* Pairs of <nowiki> tags inside <pre> vanish, their content stays: of several that open the last is the pair's. */
static wm_slice without_nowiki(wm_parser *parser, wm_slice s)
{
    if (wm_find(s, WM_LIT("<"), 0) == WM_NONE)
        return s;
    char *copy = wm_arena_alloc(&parser->doc->arena, s.size + 1);
    if (!copy)
        return s;
    size_t n = 0, open = WM_NONE;
    for (size_t i = 0; i < s.size;) {
        if (s.data[i] == '<' && s.size - i >= 8 && wm_equal_nocase(wm_slice_of(s.data + i, 8), WM_LIT("<nowiki>"))) {
            open = n;
        } else if (open != WM_NONE && s.data[i] == '<' && s.size - i >= 9 &&
                   wm_equal_nocase(wm_slice_of(s.data + i, 9), WM_LIT("</nowiki>"))) {
            memmove(copy + open, copy + open + 8, n - open - 8);
            n -= 8;
            open = WM_NONE;
            i += 9;
            continue;
        }
        copy[n++] = s.data[i++];
    }
    return wm_slice_of(copy, n);
}

static void fill_code(wm_parser *parser, wm_node *node, wm_slice inner, wm_slice attributes, bool pre)
{
    node->u.code.pre = pre;
    wm_slice value;
    if (pre) {
        wm_slice s = wm_decode_entities(&parser->doc->arena, without_nowiki(parser, inner));
        if (s.size && s.data[0] == '\n')
            s = wm_sub(s, 1, s.size);
        if (s.size && s.data[s.size - 1] == '\n')
            s.size--;
        node->u.code.text = s;
        return;
    }
    while (inner.size && inner.data[0] == '\n')
        inner = wm_sub(inner, 1, inner.size);
    while (inner.size && (inner.data[inner.size - 1] == '\n' || inner.data[inner.size - 1] == ' ' || inner.data[inner.size - 1] == '\t'))
        inner.size--;
    node->u.code.text = inner;
    if (parse_tag_attribute(parser, attributes, "lang", &value))
        node->u.code.lang = parse_valid_text(parser, value);
    node->u.code.line = parse_tag_attribute(parser, attributes, "line", &value);
}

/* The place of a group in parser->lists; list_count when it has none yet. */
static size_t find_list(const wm_parser *parser, wm_slice group)
{
    size_t i = 0;
    while (i < parser->list_count && !wm_equal(parser->lists[i].group, group))
        i++;
    return i;
}

/* Behind <references /> the names of its group begin anew. */
static void end_list(wm_parser *parser, const wm_node *references)
{
    wm_slice group = WM_LIT("");
    parse_tag_attribute(parser, references->u.tag.attributes, "group", &group);
    size_t i = find_list(parser, group);
    if (i == sizeof parser->lists / sizeof *parser->lists)
        return;
    if (i == parser->list_count) {
        parser->lists[i].group = group;
        parser->lists[i].count = 0;
        parser->list_count++;
    }
    parser->lists[i].count++;
}

static void fill_ref(wm_parser *parser, wm_node *node, const item *it, wm_slice attributes)
{
    parse_tag_attribute(parser, attributes, "name", &node->u.ref.name);
    parse_tag_attribute(parser, attributes, "group", &node->u.ref.group);
    parse_tag_attribute(parser, attributes, "follow", &node->u.ref.follow);
    const wm_node *list = node->parent && node->parent->type == WM_NODE_REFERENCES ? node->parent : NULL;
    if (list && !node->u.ref.group.size)
        node->u.ref.inherited = parse_tag_attribute(parser, list->u.tag.attributes, "group", &node->u.ref.group);
    size_t i = find_list(parser, node->u.ref.group);
    node->u.ref.list = i < parser->list_count ? parser->lists[i].count : 0;
    wm_slice inner = wm_sub(parser->source, it->inner, it->inner_end);
    node->u.ref.has_content = wm_trim(inner).size > 0;
    if (node->u.ref.has_content)
        parse_run(parser, node, it->inner, it->inner_end, RUN_MID_LINE);
}

/* A line of a gallery whose title is that of no file shows the title. */
static void add_gallery_text(wm_parser *parser, wm_node *gallery, uint32_t from, uint32_t to)
{
    const char *s = parser->source.data;
    uint32_t text = from + (s[from] == ':');
    wm_node *n = wm_node_new(parser->doc, WM_NODE_PARAGRAPH, from, to);
    wm_node *t = text < to ? wm_node_new(parser->doc, WM_NODE_TEXT, text, to) : NULL;
    if (!n || !t)
        return;
    t->u.text = wm_slice_of(s + text, to - text);
    wm_node_append(n, t);
    wm_node_append(gallery, n);
}

static bool has_markup(wm_slice s)
{
    for (size_t i = 0; i < s.size; i++)
        if ((unsigned char)s.data[i] < 0x20 || strchr("[]{}<>", s.data[i]) || (s.data[i] == '\'' && i && s.data[i - 1] == '\''))
            return true;
    return !wm_utf8_is_text(s);
}

/* A line of a gallery: a file, with or without its namespace, and a caption. */
static void add_gallery_line(wm_parser *parser, wm_node *gallery, uint32_t from, uint32_t to)
{
    const char *s = parser->source.data;
    while (from < to && (s[from] == ' ' || (s[from] >= '\t' && s[from] <= '\r')))
        from++;
    while (to > from && (s[to - 1] == ' ' || (s[to - 1] >= '\t' && s[to - 1] <= '\r')))
        to--;
    const char *pipe = from < to ? memchr(s + from, '|', to - from) : NULL;
    uint32_t target_end = pipe ? (uint32_t)(pipe - s) : to;
    link l;
    memset(&l, 0, sizeof l);
    l.typed = wm_trim(wm_decode_entities(&parser->doc->arena, wm_slice_of(s + from, target_end - from)));
    if (!l.typed.size || !parse_resolve_target(parser, &l, WM_NS_FILE))
        return;
    if (!l.image) {
        if (gallery->type == WM_NODE_GALLERY && wm_utf8_is_text(wm_slice_of(s + from, target_end - from)))
            add_gallery_text(parser, gallery, from, target_end);
        return;
    }
    wm_node *n = wm_node_new(parser->doc, WM_NODE_IMAGE, from, to);
    if (!n)
        return;
    l.label = pipe != NULL;
    parse_fill_link(n, &l);
    wm_node_append(gallery, n);
    uint32_t caption = 0, caption_end = 0, depth = 0;
    for (uint32_t at = pipe ? target_end + 1 : to, part = at; at <= to && pipe; at++) {
        depth += at + 1 < to && ((s[at] == '[' && s[at + 1] == '[') || (s[at] == '{' && s[at + 1] == '{'));
        if (depth && at + 1 < to && ((s[at] == ']' && s[at + 1] == ']') || (s[at] == '}' && s[at + 1] == '}')))
            depth--;
        if (at < to && (s[at] != '|' || depth))
            continue;
        wm_slice option = wm_trim(wm_slice_of(s + part, at - part)), alt;
        wm_image_option is = wm_site_image_option(parser->site, option);
        if (is == WM_IMAGE_CAPTION) {
            caption = part;
            caption_end = at;
        } else if (is == WM_IMAGE_VALUE && wm_image_alt(option, &alt) && !has_markup(alt)) {
            n->u.link.alt = wm_decode_entities(&parser->doc->arena, alt);
        }
        part = at + 1;
    }
    if (caption < caption_end)
        parse_run(parser, n, caption, caption_end, RUN_NO_BLOCKS);
}

/* <gallery caption="words">: a paragraph before the files. */
static void add_gallery_caption(wm_parser *parser, wm_node *gallery, wm_slice attributes)
{
    wm_slice caption;
    if (!parse_find_attribute(attributes, "caption", &caption) || !wm_trim(caption).size)
        return;
    uint32_t start = (uint32_t)(caption.data - parser->source.data), end = start + (uint32_t)caption.size;
    wm_node *n = wm_node_new(parser->doc, WM_NODE_PARAGRAPH, start, end);
    if (!n)
        return;
    wm_node_append(gallery, n);
    parse_run(parser, n, start, end, RUN_NO_BLOCKS);
}

/* A line of <imagemap>: an area and where it leads. */
static void add_area(wm_parser *parser, wm_node *paragraph, uint32_t from, uint32_t to)
{
    const char *s = parser->source.data, *open = memchr(s + from, '[', to - from);
    uint32_t end = to;
    while (open && end > from && s[end - 1] != ']')
        end--;
    if (!open || s[from] == '#' || s + end <= open || from == paragraph->span.start)
        return;
    wm_node *n = paragraph->first ? wm_node_new(parser->doc, WM_NODE_NEWLINE, from - 1, from) : NULL;
    if (n)
        wm_node_append(paragraph, n);
    parse_run(parser, paragraph, (uint32_t)(open - s), end, RUN_NO_BLOCKS);
}

/* <imagemap>: the file, and the links of its areas. */
static void add_image_map(wm_parser *parser, wm_node *map, const item *it)
{
    wm_node *paragraph = wm_node_new(parser->doc, WM_NODE_PARAGRAPH, it->inner, it->inner_end);
    if (!paragraph)
        return;
    wm_node_append(map, paragraph);
    for (uint32_t at = it->inner; at < it->inner_end && !parser->failed;) {
        const char *newline = memchr(parser->source.data + at, '\n', it->inner_end - at);
        uint32_t end = newline ? (uint32_t)(newline - parser->source.data) : it->inner_end;
        if (paragraph->first)
            add_area(parser, paragraph, at, end);
        else
            add_gallery_line(parser, paragraph, at, end);
        at = end + 1;
    }
}

static void add_gallery(wm_parser *parser, wm_node *gallery, const item *it)
{
    for (uint32_t at = it->inner; at < it->inner_end && !parser->failed;) {
        const char *newline = memchr(parser->source.data + at, '\n', it->inner_end - at);
        uint32_t end = newline ? (uint32_t)(newline - parser->source.data) : it->inner_end;
        add_gallery_line(parser, gallery, at, end);
        at = end + 1;
    }
}

static void fill_math(wm_parser *parser, wm_node *node, wm_slice inner, wm_slice attributes, bool chem)
{
    wm_slice value;
    node->u.math.text = wm_trim(inner);
    node->u.math.chem = chem;
    node->u.math.block = parse_tag_attribute(parser, attributes, "display", &value) && wm_equal(value, WM_LIT("block"));
}

static void fill_inline_code(wm_parser *parser, wm_node *node, const item *it)
{
    parse_fill_extension_tag(parser, it, node);
    wm_slice inner = wm_sub(parser->source, it->inner, it->inner_end);
    wm_slice trimmed = wm_trim(inner);
    uint32_t start = it->inner + (trimmed.size ? (uint32_t)(trimmed.data - inner.data) : 0);
    wm_node *text = trimmed.size ? wm_node_new(parser->doc, WM_NODE_TEXT, start, start + (uint32_t)trimmed.size) : NULL;
    if (!text)
        return;
    text->u.text = parse_valid_text(parser, trimmed);
    wm_node_append(node, text);
}

wm_node *parse_add_inline_code(wm_parser *parser, item *it, wm_node *parent)
{
    it->used = true;
    wm_node *n = wm_node_new(parser->doc, WM_NODE_CODE_SPAN, it->start, it->end);
    if (!n)
        return NULL;
    wm_node_append(parent, n);
    fill_inline_code(parser, n, it);
    return n;
}

/* In a poem newlines are breaks, also those in <nowiki>. */
static void part_nowiki(wm_parser *parser, wm_node *n, const item *it)
{
    wm_node *parent = n->parent;
    const char *s = parser->source.data;
    for (uint32_t at = it->inner; !parser->failed;) {
        const char *newline = memchr(s + at, '\n', it->inner_end - at);
        uint32_t stop = newline ? (uint32_t)(newline - s) : it->inner_end;
        n->span.end = newline ? stop : it->end;
        n->u.text = wm_decode_entities(&parser->doc->arena, parse_valid_text(parser, wm_slice_of(s + at, stop - at)));
        if (!newline)
            return;
        wm_node *end = wm_node_new(parser->doc, WM_NODE_HARD_BREAK, stop, stop + 1);
        n = wm_node_new(parser->doc, WM_NODE_NOWIKI, stop + 1, it->end);
        if (!end || !n)
            return;
        wm_node_append(parent, end);
        wm_node_append(parent, n);
        at = stop + 1;
    }
}

wm_node *parse_add_extension(wm_parser *parser, run *r, item *it, wm_node *parent)
{
    static const uint16_t types[] = {
        [EXT_NOWIKI] = WM_NODE_NOWIKI, [EXT_PRE] = WM_NODE_CODE_BLOCK, [EXT_CODE] = WM_NODE_CODE_BLOCK,
        [EXT_GALLERY] = WM_NODE_GALLERY, [EXT_REF] = WM_NODE_REF, [EXT_REFERENCES] = WM_NODE_REFERENCES,
        [EXT_POEM] = WM_NODE_POEM, [EXT_IMAGEMAP] = WM_NODE_POEM, [EXT_MATH] = WM_NODE_MATH,
        [EXT_CHEM] = WM_NODE_MATH, [EXT_OTHER] = WM_NODE_EXTENSION};
    item copy = *it; /* content parsed below may move the items */
    it->used = true;
    wm_slice attributes = attributes_of(parser, &copy);
    wm_slice inner = parse_valid_text(parser, wm_sub(parser->source, copy.inner, copy.inner_end));
    extension_kind kind = (extension_kind)copy.extension;
    bool inline_code = kind == EXT_CODE && is_inline_code(parser, attributes);
    wm_node_type type = inline_code ? WM_NODE_CODE_SPAN : (wm_node_type)types[kind];
    wm_node *n = wm_node_new(parser->doc, type, copy.start, copy.end);
    if (!n)
        return NULL;
    wm_node_append(parent, n);
    if (inline_code) {
        fill_inline_code(parser, n, &copy);
        return n;
    }
    switch (kind) {
    case EXT_NOWIKI:
        n->u.text = wm_decode_entities(&parser->doc->arena, inner);
        if (r->poem && memchr(parser->source.data + copy.inner, '\n', copy.inner_end - copy.inner))
            part_nowiki(parser, n, &copy);
        break;
    case EXT_PRE:
    case EXT_CODE:
        fill_code(parser, n, inner, attributes, kind == EXT_PRE);
        break;
    case EXT_GALLERY:
        add_gallery_caption(parser, n, attributes);
        add_gallery(parser, n, &copy);
        break;
    case EXT_IMAGEMAP:
        add_image_map(parser, n, &copy);
        break;
    case EXT_REF:
        fill_ref(parser, n, &copy, attributes);
        break;
    case EXT_REFERENCES:
        parse_fill_extension_tag(parser, &copy, n);
        parse_run(parser, n, copy.inner, copy.inner_end, RUN_ITEMS_ONLY);
        end_list(parser, n);
        break;
    case EXT_POEM:
        parse_run(parser, n, copy.inner, copy.inner_end, RUN_POEM);
        break;
    case EXT_MATH:
    case EXT_CHEM:
        fill_math(parser, n, inner, attributes, kind == EXT_CHEM);
        break;
    default:
        parse_fill_extension_tag(parser, &copy, n);
    }
    return n;
}
