/* parse_caption.c - the caption of [[File:...]], and block markup in it.
 *
 * SPDX-License-Identifier: MIT
 *
 * A caption is a line of text here. To MediaWiki it can hold tables, headings and rules, which it
 * makes before it looks at links: their marks print nothing, what is in them is text.
 */
#include "wikitext/parse/parse_private.h"

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static size_t skip_blanks(const run *r, size_t at, size_t to)
{
    while (at < to && r->text.data[at] != '\n' && is_blank(r->text.data[at]))
        at++;
    return at;
}

static bool holds_at(const run *r, size_t at, size_t to, const char *two)
{
    return at + 2 <= to && memcmp(r->text.data + at, two, 2) == 0;
}

/* ---- its place ---- */

/* Past the table that begins in the line at at, or at. */
static size_t skip_table(const run *r, size_t at, size_t to)
{
    size_t depth = 0;
    for (size_t line = at; line < to;) {
        size_t mark = skip_blanks(r, line, to);
        const char *newline = memchr(r->text.data + mark, '\n', to - mark);
        depth += holds_at(r, mark, to, "{|");
        if (holds_at(r, mark, to, "|}") && --depth == 0)
            return mark + 2;
        line = newline ? (size_t)(newline + 1 - r->text.data) : to;
    }
    return at;
}

/* What a | in which does not part the caption. */
typedef struct cursor {
    size_t link_index, tag_index, no_close, no_table;
} cursor;

/* Past the link, tag, address or table that begins at at; or at. */
static size_t step_over(run *r, size_t at, const link *l, cursor *c)
{
    size_t end = l->label_end, url, label;
    while (c->link_index < r->link_count && r->links[c->link_index].start < at)
        c->link_index++;
    while (c->tag_index < r->tag_count && r->tags[c->tag_index].start < at)
        c->tag_index++;
    if (c->link_index < r->link_count && r->links[c->link_index].start == at && r->links[c->link_index].end <= end)
        return r->links[c->link_index].end;
    if (c->tag_index < r->tag_count && r->tags[c->tag_index].start == at && r->tags[c->tag_index].end <= end)
        return r->tags[c->tag_index].end;
    if (at == end)
        return at;
    if (r->text.data[at] == '[') {
        size_t stop = parse_match_external(r, at, end, end, c->link_index, &url, &label, &c->no_close);
        return stop ? stop : at;
    }
    bool table = at >= c->no_table && r->text.data[at - 1] == '\n' && holds_at(r, skip_blanks(r, at, end), end, "{|");
    size_t stop = table ? skip_table(r, at, end) : at;
    if (table && stop == at)
        c->no_table = end; /* nothing ends it: searched for once only */
    return stop;
}

/* The value of an option. Markup in it is not followed: it says nothing then. */
static wm_slice value_of(wm_parser *parser, run *r, wm_slice text)
{
    size_t start = (size_t)(text.data - r->text.data);
    for (size_t i = 0; i < text.size; i++) {
        unsigned char c = (unsigned char)text.data[i];
        bool quotes = c == '\'' && i + 1 < text.size && text.data[i + 1] == '\'';
        if (c < 0x20 || is_mark(text.data[i]) || quotes || strchr("[]{}<>", c))
            return WM_LIT("");
    }
    return parse_decoded_text(parser, r, start, start + text.size);
}

/* What it says besides the caption: what stands for the image where it is not seen, its size, where it leads. */
static void take_option(wm_parser *parser, run *r, wm_node *image, size_t from, size_t to)
{
    wm_slice part = wm_sub(r->text, from, to), text;
    wm_image_look look = {0};
    if (image->u.link.look)
        look = *image->u.link.look;
    if (wm_image_alt(part, &text))
        image->u.link.alt = value_of(parser, r, text);
    else if (wm_image_link(part, &text))
        look.target = value_of(parser, r, text);
    else
        wm_image_size(part, &look.width, &look.height);
    if (!look.width && !look.height && !look.target.size)
        return;
    wm_image_look *kept = wm_arena_alloc(&parser->doc->arena, sizeof *kept);
    if (kept)
        *kept = look;
    image->u.link.look = kept;
}

/* The bounds of the last part that is no option; false when there is none. */
static bool find_caption(wm_parser *parser, run *r, wm_node *image, const link *l, size_t link_index, size_t *from, size_t *to)
{
    size_t part = l->label;
    cursor c = {.link_index = link_index, .tag_index = parse_first_tag(r, l->label)};
    bool found = false;
    for (size_t at = l->label; at <= l->label_end; at++) {
        at = step_over(r, at, l, &c);
        if (at < l->label_end && r->text.data[at] != '|')
            continue;
        size_t end = at < l->label_end ? at : l->label_end;
        if (!parse_goes_on(parser, 1))
            return false;
        wm_image_option option = wm_site_image_option(parser->site, wm_trim(wm_sub(r->text, part, end)));
        if (option == WM_IMAGE_CAPTION) {
            found = true;
            *from = part;
            *to = end;
        } else if (option == WM_IMAGE_VALUE || option == WM_IMAGE_SIZE) {
            take_option(parser, r, image, part, end);
        }
        part = end + 1;
    }
    return found && *from < *to;
}

/* ---- block markup in it ---- */

/* What of a line is text, when its marks are left out; false when nothing is. */
static bool strip_marks(const run *r, size_t *from, size_t *to, bool table)
{
    const char *s = r->text.data;
    size_t at = skip_blanks(r, *from, *to), end = *to, level = 0;
    while (end > at && is_blank(s[end - 1]))
        end--;
    if (holds_at(r, at, end, "{|") || (table && holds_at(r, at, end, "|-")))
        return false;
    if (table && (s[at] == '|' || s[at] == '!') && at < end) {
        at += holds_at(r, at, end, "|}") || holds_at(r, at, end, "|+") ? 2 : 1;
        const char *bar = at < end ? memchr(s + at, '|', end - at) : NULL; /* behind attributes */
        bool attributes = bar && bar + 1 < s + end && bar[1] != '|' && !memchr(s + at, '[', (size_t)(bar - s) - at);
        *from = attributes ? (size_t)(bar + 1 - s) : at;
        *to = end;
        return *from < *to;
    }
    if (*to - *from >= 4 && memcmp(s + *from, "----", 4) == 0) {
        while (*from < *to && s[*from] == '-')
            ++*from;
        return *from < *to;
    }
    while (level < 6 && *from + level < end && s[*from + level] == '=' && s[end - 1 - level] == '=' && *from + 2 * level + 2 < end)
        level++;
    *from += level;
    *to = level ? end - level : *to;
    return *from < *to;
}

/* Where the line at at ends: a newline in a link or tag ends none. */
static size_t line_end(run *r, size_t at, size_t to)
{
    size_t link_index = parse_first_link(r, at), tag_index = parse_first_tag(r, at);
    while (at < to && r->text.data[at] != '\n') {
        while (link_index < r->link_count && r->links[link_index].start < at)
            link_index++;
        while (tag_index < r->tag_count && r->tags[tag_index].start < at)
            tag_index++;
        if (link_index < r->link_count && r->links[link_index].start == at)
            at = r->links[link_index].end;
        else if (tag_index < r->tag_count && r->tags[tag_index].start == at)
            at = r->tags[tag_index].end;
        else
            at++;
    }
    return at < to ? at : to;
}

static bool has_block_markup(const run *r, size_t from, size_t to)
{
    for (size_t at = from; at < to;) {
        const char *newline = memchr(r->text.data + at, '\n', to - at);
        size_t mark = skip_blanks(r, at, to);
        bool begins_line = at > from;
        if (begins_line && (r->text.data[at] == '=' || holds_at(r, at, to, "--") || holds_at(r, mark, to, "{|")))
            return true;
        at = newline ? (size_t)(newline + 1 - r->text.data) : to;
    }
    return false;
}

static void add_lines(wm_parser *parser, run *r, wm_node *image, size_t from, size_t to, int depth)
{
    size_t tables = 0;
    for (size_t at = from; at < to && !parser->failed;) {
        size_t end = line_end(r, at, to), mark = skip_blanks(r, at, end), text = at, text_end = end;
        bool table = tables > 0 || holds_at(r, mark, end, "{|");
        tables += holds_at(r, mark, end, "{|");
        bool shows = at == from || strip_marks(r, &text, &text_end, table);
        tables -= tables && holds_at(r, mark, end, "|}");
        if (at > from) {
            wm_node *n = wm_node_new(parser->doc, WM_NODE_NEWLINE, source_start(r, at - 1), source_end(r, at));
            if (n)
                wm_node_append(image, n);
        }
        if (shows)
            parse_add_inlines(parser, r, image, text, text_end, NULL, depth);
        at = end + 1;
    }
}

void parse_add_caption(wm_parser *parser, run *r, wm_node *image, const link *l, size_t link_index, int depth)
{
    size_t from = 0, to = 0;
    if (!find_caption(parser, r, image, l, link_index, &from, &to))
        return;
    if (memchr(r->text.data + from, '\n', to - from) && has_block_markup(r, from, to))
        add_lines(parser, r, image, from, to, depth);
    else
        parse_add_inlines(parser, r, image, from, to, NULL, depth);
}
