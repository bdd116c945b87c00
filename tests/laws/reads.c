/* reads.c - what CommonMark reads.
 *
 * SPDX-License-Identifier: MIT
 */
#include "reads.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

typedef struct state {
    wm_buffer *out;
    bool in_text, spaced, broken; /* broken: nothing since a line break */
    int bold, italic, strike;
    char style[4];
} state;

static void end_text(state *s)
{
    if (!s->in_text)
        return;
    while (s->out->size && s->out->data[s->out->size - 1] == ' ')
        s->out->size--;
    wm_buffer_add_char(s->out, '\n');
    s->in_text = false;
}

static void add_line(state *s, const char *name, wm_slice value)
{
    end_text(s);
    wm_buffer_add_str(s->out, name);
    for (size_t i = 0; i < value.size; i++)
        if (value.data[i] == '\n')
            wm_buffer_add_str(s->out, "\\n");
        else if (value.data[i] == ':' && i && value.data[i - 1] == '/')
            continue; /* as in an address */
        else
            wm_buffer_add_char(s->out, value.data[i]);
    wm_buffer_add_char(s->out, '\n');
    s->spaced = s->broken = false;
}

static void add_break(state *s)
{
    add_line(s, "break", WM_LIT(""));
    s->broken = true;
}

static void add_text(state *s, wm_slice text)
{
    char style[4] = {s->bold > 0 ? 'b' : '.', s->italic > 0 ? 'i' : '.', s->strike > 0 ? 's' : '.', '\0'};
    for (size_t i = 0; i < text.size; i++) {
        char c = text.data[i];
        bool space = c == ' ' || (c >= '\t' && c <= '\r');
        if (space) { /* it counts only between other characters */
            s->spaced = !s->broken;
            continue;
        }
        s->broken = false;
        if (s->in_text && strcmp(style, s->style) != 0)
            end_text(s);
        if (!s->in_text) {
            wm_buffer_add_str(s->out, s->spaced ? "text _" : "text ");
            wm_buffer_add_str(s->out, style);
            wm_buffer_add_char(s->out, ' ');
            memcpy(s->style, style, sizeof style);
            s->in_text = true;
            s->spaced = false;
        }
        if (s->spaced)
            wm_buffer_add_char(s->out, ' ');
        s->spaced = false;
        wm_buffer_add_char(s->out, c);
    }
}

static wm_slice slice(const char *text)
{
    return wm_str(text ? text : "");
}

/* Characters that HTML escapes in an address are the same either way, and so is the colon of a page's title. */
static void add_address(state *s, const char *name, const char *url)
{
    end_text(s);
    wm_buffer_add_str(s->out, name);
    for (const char *p = url ? url : ""; *p; p++) {
        unsigned char c = (unsigned char)*p;
        if (c == ':' && p > url && p[-1] == '/')
            continue;
        if (c <= 0x20 || c == '"' || c == '<' || c == '>' || c == '[' || c == ']' || c == '\\' || c == '`' || c == '{' || c == '}' || c == '\'' || c == '~')
            wm_buffer_add_format(s->out, "%%%02X", c);
        else
            wm_buffer_add_char(s->out, (char)c);
    }
    wm_buffer_add_char(s->out, '\n');
    s->spaced = s->broken = false;
}

static bool take_style(state *s, wm_slice html)
{
    static const struct {
        const char *tag;
        int kind, step;
    } tags[] = {{"<strong>", 0, 1}, {"</strong>", 0, -1}, {"<em>", 1, 1}, {"</em>", 1, -1}, {"<del>", 2, 1}, {"</del>", 2, -1}};
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        if (!wm_equal(html, wm_str(tags[i].tag)))
            continue;
        int *count = tags[i].kind == 0 ? &s->bold : tags[i].kind == 1 ? &s->italic : &s->strike;
        *count += tags[i].step;
        return true;
    }
    return false;
}

static bool is_type(cmark_node *n, const char *name)
{
    return strcmp(cmark_node_get_type_string(n), name) == 0;
}

static bool is_comment(wm_slice s)
{
    s = wm_trim(s);
    return wm_starts_with(s, WM_LIT("<!--")) && wm_find(s, WM_LIT("-->"), 4) == s.size - 3;
}

static void enter(state *s, cmark_node *n)
{
    wm_slice literal = slice(cmark_node_get_literal(n));
    char number[16];
    switch (cmark_node_get_type(n)) {
    case CMARK_NODE_TEXT:
        add_text(s, literal);
        return;
    case CMARK_NODE_SOFTBREAK:
        add_text(s, WM_LIT(" "));
        return;
    case CMARK_NODE_LINEBREAK:
        add_break(s);
        return;
    case CMARK_NODE_CODE:
        add_line(s, "code ", literal);
        return;
    case CMARK_NODE_HTML_INLINE:
        if (wm_equal(literal, WM_LIT("<br />")) || wm_equal(literal, WM_LIT("<br>")) || wm_equal(literal, WM_LIT("<br/>")))
            add_break(s);
        else if (!is_comment(literal) && !take_style(s, literal))
            add_line(s, "html ", literal);
        return;
    case CMARK_NODE_HTML_BLOCK:
        if (!is_comment(literal))
            add_line(s, "block ", wm_trim(literal));
        return;
    case CMARK_NODE_CODE_BLOCK:
        add_line(s, "fence ", slice(cmark_node_get_fence_info(n)));
        while (literal.size && literal.data[literal.size - 1] == '\n')
            literal.size--;
        add_line(s, "- ", literal);
        return;
    case CMARK_NODE_STRONG:
        s->bold++;
        return;
    case CMARK_NODE_EMPH:
        s->italic++;
        return;
    case CMARK_NODE_LINK:
        add_address(s, s->spaced ? "link _" : "link ", cmark_node_get_url(n));
        return;
    case CMARK_NODE_IMAGE:
        add_address(s, "image ", cmark_node_get_url(n));
        return;
    case CMARK_NODE_HEADING:
        number[0] = (char)('0' + cmark_node_get_heading_level(n));
        add_line(s, "heading ", wm_slice_of(number, 1));
        return;
    case CMARK_NODE_LIST:
        add_line(s, cmark_node_get_list_type(n) == CMARK_ORDERED_LIST ? "ol" : "ul", WM_LIT(""));
        return;
    default:
        if (is_type(n, "strikethrough"))
            s->strike++;
        else
            add_line(s, cmark_node_get_type_string(n), WM_LIT(""));
    }
}

static void leave(state *s, cmark_node *n)
{
    switch (cmark_node_get_type(n)) {
    case CMARK_NODE_STRONG:
        s->bold--;
        return;
    case CMARK_NODE_EMPH:
        s->italic--;
        return;
    case CMARK_NODE_PARAGRAPH:
    case CMARK_NODE_HEADING:
        s->bold = s->italic = s->strike = 0;
        break;
    default:
        if (is_type(n, "strikethrough")) {
            s->strike--;
            return;
        }
    }
    add_line(s, "end ", slice(cmark_node_get_type_string(n)));
}

bool reads(wm_slice markdown, wm_buffer *out)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_UNSAFE);
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("strikethrough"));
    cmark_parser_feed(parser, markdown.data ? markdown.data : "", markdown.size);
    cmark_node *root = cmark_parser_finish(parser);
    cmark_iter *iter = root ? cmark_iter_new(root) : NULL;
    state s = {.out = out};
    for (cmark_event_type event; iter && (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE;) {
        cmark_node *n = cmark_iter_get_node(iter);
        if (event == CMARK_EVENT_ENTER)
            enter(&s, n);
        else
            leave(&s, n);
    }
    end_text(&s);
    bool ok = iter && !out->failed;
    cmark_iter_free(iter);
    cmark_node_free(root);
    cmark_parser_free(parser);
    return ok;
}

static bool next_line(wm_slice *rest, wm_slice *line)
{
    *line = wm_slice_of(NULL, 0);
    if (!rest->size)
        return false;
    const char *end = memchr(rest->data, '\n', rest->size);
    size_t size = end ? (size_t)(end - rest->data) : rest->size;
    *line = wm_sub(*rest, 0, size);
    *rest = wm_sub(*rest, end ? size + 1 : size, rest->size);
    return true;
}

bool reads_apart(wm_slice a, wm_slice b, wm_slice *line_a, wm_slice *line_b)
{
    for (;;) {
        bool more_a = next_line(&a, line_a), more_b = next_line(&b, line_b);
        if (!more_a && !more_b)
            return false;
        if (!more_a || !more_b || !wm_equal(*line_a, *line_b))
            return true;
    }
}
