/* read_same.c - what CommonMark reads in a file.
 *
 * SPDX-License-Identifier: MIT
 */
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include "markdown/read/read_private.h"
#include "markdown/same_reading.h"

/* Text in one line, however many nodes it came in; a run of spaces is one, as it is
 * when it is shown. */
static void add_text(wm_buffer *out, bool *in_text, const char *text)
{
    if (!*in_text)
        wm_buffer_add_str(out, "text ");
    *in_text = true;
    for (; *text; text++)
        if (*text != ' ' || !out->size || out->data[out->size - 1] != ' ')
            wm_buffer_add_char(out, *text);
}

static bool is_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Returns the place behind the tag or comment that begins with the < at s.data[at]; at when none begins there
 * (CommonMark 6.6). Of attributes only the quotes matter. *no_end is set when a tag has no >. */
static size_t skip_tag(wm_slice s, size_t at, bool *no_end)
{
    if (wm_starts_with(wm_sub(s, at, s.size), WM_LIT("<!--"))) {
        size_t end = wm_find(s, WM_LIT("-->"), at + 4);
        return end == WM_NONE ? s.size : end + 3;
    }
    size_t i = at + 1 + (at + 1 < s.size && s.data[at + 1] == '/');
    if (i >= s.size || !is_letter(s.data[i]))
        return at;
    while (i < s.size && (is_letter(s.data[i]) || (s.data[i] >= '0' && s.data[i] <= '9') || s.data[i] == '-'))
        i++;
    if (i < s.size && !md_is_in(" \t\n/>", s.data[i]))
        return at;
    for (char quote = 0; i < s.size; i++) {
        char c = s.data[i];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    *no_end = true;
    return at;
}

/* Signs between tags are what their references are. */
static void add_html(wm_buffer *out, wm_slice s)
{
    bool no_end = false; /* not looked for again and again */
    for (size_t i = 0; i < s.size;) {
        char c = s.data[i];
        size_t end = c == '<' && !no_end ? skip_tag(s, i, &no_end) : i;
        if (end > i) {
            wm_buffer_add_slice(out, wm_sub(s, i, end));
            i = end;
            continue;
        }
        i++;
        if (c == '<' || c == '>')
            wm_buffer_add_str(out, c == '<' ? "&lt;" : "&gt;");
        else if (c == '"')
            wm_buffer_add_str(out, "&quot;");
        else
            wm_buffer_add_char(out, c);
    }
}

static void add_alignments(wm_buffer *out, cmark_node *table)
{
    uint16_t columns = cmark_gfm_extensions_get_table_columns(table);
    uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(table);
    for (uint16_t i = 0; i < columns; i++)
        wm_buffer_add_format(out, " %c", alignments[i] ? alignments[i] : '-');
}

/* Emphasis that is written as a tag is emphasis. */
static const char *event_of_tag(cmark_node *n)
{
    static const char *const tags[][2] = {{"<em>", "emph"}, {"</em>", "end"}, {"<strong>", "strong"}, {"</strong>", "end"}};
    const char *literal = cmark_node_get_type(n) == CMARK_NODE_HTML_INLINE ? cmark_node_get_literal(n) : NULL;
    for (size_t i = 0; literal && i < sizeof tags / sizeof *tags; i++)
        if (strcmp(literal, tags[i][0]) == 0)
            return tags[i][1];
    return NULL;
}

static void add_start(wm_buffer *out, cmark_node *n)
{
    const char *event = event_of_tag(n);
    if (event) {
        wm_buffer_add_str(out, event);
        return;
    }
    wm_buffer_add_str(out, cmark_node_get_type_string(n));
    switch (cmark_node_get_type(n)) {
    case CMARK_NODE_HEADING:
        wm_buffer_add_format(out, " %d", cmark_node_get_heading_level(n));
        break;
    case CMARK_NODE_LIST:
        wm_buffer_add_str(out, cmark_node_get_list_type(n) == CMARK_ORDERED_LIST ? " ordered" : " bullet");
        break;
    case CMARK_NODE_LINK:
    case CMARK_NODE_IMAGE:
        wm_buffer_add_format(out, " <%s> \"%s\"", cmark_node_get_url(n), cmark_node_get_title(n));
        break;
    case CMARK_NODE_CODE_BLOCK:
        wm_buffer_add_format(out, " <%s>\n%s", cmark_node_get_fence_info(n), cmark_node_get_literal(n));
        break;
    case CMARK_NODE_CODE:
        wm_buffer_add_format(out, " %s", cmark_node_get_literal(n));
        break;
    case CMARK_NODE_HTML_BLOCK:
    case CMARK_NODE_HTML_INLINE:
        wm_buffer_add_char(out, ' ');
        add_html(out, wm_str(cmark_node_get_literal(n)));
        break;
    default:
        break;
    }
    if (strcmp(cmark_node_get_type_string(n), "table") == 0)
        add_alignments(out, n);
}

static void add_event(wm_buffer *out, bool *in_text, cmark_event_type event, cmark_node *n)
{
    cmark_node_type type = cmark_node_get_type(n);
    if (type == CMARK_NODE_TEXT) {
        add_text(out, in_text, cmark_node_get_literal(n));
    } else if (type == CMARK_NODE_SOFTBREAK) {
        add_text(out, in_text, " ");
    } else {
        if (*in_text)
            wm_buffer_add_str(out, "\n");
        *in_text = false;
        if (event == CMARK_EVENT_ENTER)
            add_start(out, n);
        else
            wm_buffer_add_str(out, "end");
        wm_buffer_add_str(out, "\n");
    }
}

/* The name that a heading says is made of its words. Returns whether the text that it stood in was nothing else. */
static bool forget_heading_id(wm_buffer *out)
{
    out->size = read_heading_id(wm_buffer_slice(out));
    bool alone = wm_ends_with(wm_buffer_slice(out), WM_LIT("\ntext"));
    out->size -= alone ? 4 : 0;
    return alone;
}

bool wm_markdown_reading(wm_slice markdown, wm_buffer *out)
{
    read_ready();
    bool locked = read_lock(markdown);
    bool ids = md_style_of(wm_markdown_style(markdown))->flavor.heading_ids;
    /* [^1] is text in classic files, where it is not escaped */
    int notes = wm_markdown_style(markdown) != WM_STYLE_CLASSIC ? CMARK_OPT_FOOTNOTES : 0;
    cmark_node *root = read_parse(markdown, locked, CMARK_OPT_DEFAULT | notes, NULL);
    read_unlock(locked);
    cmark_iter *walk = root ? cmark_iter_new(root) : NULL;
    bool in_text = false;
    cmark_event_type event;
    while (walk && (event = cmark_iter_next(walk)) != CMARK_EVENT_DONE) {
        cmark_node *n = cmark_iter_get_node(walk);
        if (ids && in_text && event == CMARK_EVENT_EXIT && cmark_node_get_type(n) == CMARK_NODE_HEADING)
            in_text = !forget_heading_id(out);
        if (cmark_node_get_type(n) != CMARK_NODE_HTML_INLINE || !read_is_second_name(n))
            add_event(out, &in_text, event, n);
    }
    bool good = walk && !out->failed;
    if (walk)
        cmark_iter_free(walk);
    if (root)
        cmark_node_free(root);
    return good;
}
