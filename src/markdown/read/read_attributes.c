/* read_attributes.c - what attributes of tags in Markdown say; quotations of tags.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/read/read_private.h"

uint32_t read_number(wm_slice s, uint32_t least, uint32_t most)
{
    uint64_t value = 0;
    size_t i = 0;
    s = wm_trim(s);
    for (; i < s.size && s.data[i] >= '0' && s.data[i] <= '9' && value <= most; i++)
        value = value * 10 + (uint64_t)(s.data[i] - '0');
    if (!i)
        return 1;
    return value < least ? 1 : value > most ? most : (uint32_t)value;
}

wm_align read_align(wm_slice s)
{
    s = wm_trim(s);
    return wm_equal_nocase(s, WM_LIT("left"))     ? WM_ALIGN_LEFT
           : wm_equal_nocase(s, WM_LIT("center")) ? WM_ALIGN_CENTER
           : wm_equal_nocase(s, WM_LIT("right"))  ? WM_ALIGN_RIGHT
                                                  : WM_ALIGN_NONE;
}

/* The alignment in a style that says nothing else. */
wm_align read_style_align(wm_slice style)
{
    style = wm_trim(style);
    if (style.size && style.data[style.size - 1] == ';')
        style.size--;
    if (!wm_starts_with(style, WM_LIT("text-align:")))
        return WM_ALIGN_NONE;
    return read_align(wm_sub(style, 11, style.size));
}

/* Appends what of a tag's attributes the node does not say otherwise. */
wm_slice read_other_attributes(reader *r, const wm_node *n, wm_slice a)
{
    bool row = n->type == WM_NODE_ROW, cell = n->type == WM_NODE_CELL;
    wm_buffer_begin(&r->url, &r->failed);
    for (size_t i = 0; i < a.size;) {
        while (i < a.size && read_is_space(a.data[i]))
            i++;
        size_t start = i;
        char quote = '\0';
        for (; i < a.size && (quote || !read_is_space(a.data[i])); i++) {
            if (quote)
                quote = a.data[i] == quote ? '\0' : quote;
            else if (a.data[i] == '"' || a.data[i] == '\'')
                quote = a.data[i];
        }
        wm_slice one = wm_sub(a, start, i);
        const char *equals = one.size ? memchr(one.data, '=', one.size) : NULL;
        wm_slice name = equals ? wm_sub(one, 0, (size_t)(equals - one.data)) : one, value = read_attribute(r, one, "style");
        bool said = row && (wm_equal(one, WM_LIT("class=\"header\"")) || wm_equal(one, WM_LIT("class=\"odd\"")) ||
                            wm_equal(one, WM_LIT("class=\"even\"")));
        said |= cell && (wm_equal_nocase(name, WM_LIT("colspan")) || wm_equal_nocase(name, WM_LIT("rowspan")));
        said |= cell && n->u.cell.align != WM_ALIGN_NONE &&
                (wm_equal_nocase(name, WM_LIT("align")) || read_style_align(value) == n->u.cell.align);
        if (said || !one.size)
            continue;
        if (r->url.size)
            wm_buffer_add_char(&r->url, ' ');
        wm_buffer_add_slice(&r->url, one);
    }
    return read_keep(r, wm_buffer_slice(&r->url));
}

/* Empty lines end a block of HTML for CommonMark: what such tags hold is known at the page's end. */
void read_quote_tag(reader *r, wm_node *n)
{
    if (read_grow(r, &r->html.quotes, &r->html.quote_capacity, r->html.quote_count + 1, sizeof *r->html.quotes))
        r->html.quotes[r->html.quote_count++] = n;
}

void read_finish_quotes(reader *r)
{
    size_t depth = 0;
    for (size_t i = 0; i < r->html.quote_count && !r->failed; i++) {
        wm_node *n = r->html.quotes[i];
        if (!n->u.tag.closing) {
            r->html.quotes[depth++] = n; /* behind i already */
            continue;
        }
        while (depth && r->html.quotes[depth - 1]->parent != n->parent)
            depth--;
        if (!depth)
            continue;
        wm_node *quote = r->html.quotes[--depth];
        memset(&quote->u, 0, sizeof quote->u);
        quote->type = WM_NODE_BLOCKQUOTE;
        quote->span.end = n->span.end;
        while (quote->next != n) {
            wm_node *inside = quote->next;
            wm_node_unlink(inside);
            wm_node_append(quote, inside);
        }
        wm_node_unlink(n);
    }
}
