/* normal_say.c - what a normal form says, as text: two pages say the same when these are equal.
 *
 * SPDX-License-Identifier: MIT
 *
 * One thing a line: words with their styles, spaces, the beginnings and ends of what holds others. Left out is
 * what Markdown does not keep: where things stand in the source, what is silent, tightness, the order in which
 * emphases nest, empty cells and captions, kinds of lists that print alike.
 */
#include "page/normal.h"

typedef struct say {
    const wm_normal *n;
    wm_buffer *out;
    unsigned bold, italic, strike; /* open, however nested */
    bool space;    /* one waits for something behind it */
    bool begun;    /* something stands before it in its line */
    bool in_word;  /* the line that is being written is a word */
    unsigned style;/* of that word */
    bool code;
    bool pre;      /* a line of code, in which what a link shows is text */
} say;

static unsigned style_of(const say *s)
{
    return (s->bold ? 1u : 0u) | (s->italic ? 2u : 0u) | (s->strike ? 4u : 0u) | (s->code ? 8u : 0u);
}

static void end_word(say *s)
{
    if (s->in_word)
        wm_buffer_add_char(s->out, '\n');
    s->in_word = false;
}

/* A line that is no word: of a block (inline_thing false) or in a line of text. */
static void begin_line(say *s, bool inline_thing)
{
    end_word(s);
    if (inline_thing && s->space && s->begun)
        wm_buffer_add_str(s->out, "_\n");
    s->space = false;
    s->begun = inline_thing;
}

static void line(say *s, bool inline_thing, const char *what)
{
    begin_line(s, inline_thing);
    wm_buffer_add_str(s->out, what);
    wm_buffer_add_char(s->out, '\n');
}

static bool is_blank(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

static void words(say *s, wm_slice text)
{
    for (size_t i = 0; i < text.size; i++) {
        if (is_blank(text.data[i])) {
            end_word(s);
            s->space = true;
            continue;
        }
        if (!s->in_word || s->style != style_of(s)) {
            begin_line(s, true);
            s->style = style_of(s);
            wm_buffer_add_format(s->out, "t%u ", s->style);
            s->in_word = true;
        }
        wm_buffer_add_char(s->out, text.data[i]);
    }
}

/* A value in a line of its own: white space in it is one space. */
static void value(say *s, wm_slice text)
{
    bool space = false;
    text = wm_trim(text);
    for (size_t i = 0; i < text.size; i++) {
        bool blank = is_blank(text.data[i]) || text.data[i] == '_';
        if (blank && !space)
            wm_buffer_add_char(s->out, ' ');
        else if (!blank)
            wm_buffer_add_char(s->out, text.data[i]);
        space = blank;
    }
}

static void line_with(say *s, bool inline_thing, const char *what, wm_slice text)
{
    begin_line(s, inline_thing);
    wm_buffer_add_str(s->out, what);
    value(s, text);
    wm_buffer_add_char(s->out, '\n');
}

static void say_link(say *s, const wm_node *n)
{
    const wm_title *t = &n->u.link.title;
    if (n->u.link.kind != WM_LINK_PAGE) {
        line_with(s, true, "(link ", wm_link_shows(n));
        return;
    }
    begin_line(s, true);
    wm_buffer_add_format(s->out, "(link %d:", t->ns);
    value(s, t->text);
    if (t->fragment.data) {
        wm_buffer_add_char(s->out, '#');
        value(s, t->fragment);
    }
    wm_buffer_add_char(s->out, '\n');
}

static void say_code_block(say *s, wm_slice code, wm_slice lang)
{
    line_with(s, false, "(pre ", lang);
    for (size_t at = 0; at < code.size;) {
        const char *newline = memchr(code.data + at, '\n', code.size - at);
        size_t end = newline ? (size_t)(newline - code.data) : code.size, kept = end;
        while (kept > at && is_blank(code.data[kept - 1]))
            kept--;
        wm_buffer_add_str(s->out, "| ");
        wm_buffer_add_slice(s->out, wm_sub(code, at, kept));
        wm_buffer_add_char(s->out, '\n');
        at = end + 1;
    }
    line(s, false, ")");
}

static void say_leaf(say *s, const wm_normal_item *item)
{
    switch ((wm_node_type)item->type) {
    case WM_NODE_TEXT:
        s->code = s->code && !(s->pre && item->flags & WM_NORMAL_SHOWN);
        words(s, item->text);
        s->code = s->code || s->pre;
        break;
    case WM_NODE_NEWLINE:
        end_word(s);
        s->space = true;
        break;
    case WM_NODE_HARD_BREAK:
        s->space = false;
        line(s, true, "br");
        s->begun = false;
        break;
    case WM_NODE_AUTOLINK:
        line_with(s, true, "(external ", item->text);
        s->code = false;
        words(s, item->text);
        s->code = s->pre;
        line(s, true, ")");
        break;
    case WM_NODE_REF:
        begin_line(s, true);
        wm_buffer_add_format(s->out, "[%u]\n", (unsigned)item->number);
        break;
    case WM_NODE_HTML_TAG:
    case WM_NODE_HTML_BLOCK:
        line_with(s, item->type == WM_NODE_HTML_TAG, item->node->u.tag.closing ? "</" : "<", item->node->u.tag.name);
        break;
    case WM_NODE_MATH:
        line_with(s, true, "math ", item->text);
        break;
    case WM_NODE_CODE_BLOCK:
        say_code_block(s, item->text, item->node->u.code.lang);
        break;
    case WM_NODE_CATEGORY:
        line_with(s, true, "category ", item->text);
        break;
    default:
        line(s, false, wm_node_name((wm_node_type)item->type));
        break;
    }
}

/* The first paragraph of a cell is the cell's text, whether the table is a grid or not. */
static bool begins_cell(const say *s, size_t at)
{
    const wm_normal_item *items = s->n->items;
    while (at && wm_normal_is_silent(&items[at - 1]))
        at--;
    return at && items[at - 1].kind == WM_NORMAL_OPEN && items[at - 1].type == WM_NODE_CELL;
}

static bool is_empty(const say *s, size_t at)
{
    return wm_normal_loud(s->n, at + 1, s->n->items[at].other) == s->n->items[at].other;
}

static void open_item(say *s, size_t at)
{
    const wm_normal_item *item = &s->n->items[at];
    switch ((wm_node_type)item->type) {
    case WM_NODE_BOLD:
        s->bold++;
        break;
    case WM_NODE_ITALIC:
        s->italic++;
        break;
    case WM_NODE_STRIKE:
        s->strike++;
        break;
    case WM_NODE_CODE_SPAN:
    case WM_NODE_PRE_LINE:
        end_word(s);
        s->code = true;
        s->pre = item->type == WM_NODE_PRE_LINE;
        break;
    case WM_NODE_WIKILINK:
        say_link(s, item->node);
        break;
    case WM_NODE_IMAGE:
        line_with(s, true, "(file ", item->node->u.link.title.text);
        break;
    case WM_NODE_EXTERNAL_LINK:
        line_with(s, true, "(external ", item->node->u.external.url);
        break;
    case WM_NODE_PARAGRAPH:
    case WM_NODE_INDENT_PRE:
        if (!begins_cell(s, at))
            line(s, false, "p");
        break;
    case WM_NODE_HEADING:
        begin_line(s, false);
        wm_buffer_add_format(s->out, "(h%u\n", (unsigned)item->node->level);
        break;
    case WM_NODE_LIST:
        line(s, false, item->number == WM_LIST_ORDERED ? "(ol" : "(ul");
        break;
    case WM_NODE_ITEM:
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        if (!(item->flags & WM_NORMAL_CONTINUES))
            line(s, false, "(item");
        break;
    case WM_NODE_CAPTION:
        if (!is_empty(s, at))
            line(s, false, "(caption");
        break;
    case WM_NODE_CELL:
        begin_line(s, false);
        if (!is_empty(s, at))
            wm_buffer_add_format(s->out, "(cell %u\n", (unsigned)item->number);
        break;
    default:
        line_with(s, false, "(", wm_str(wm_node_name((wm_node_type)item->type)));
        break;
    }
}

static void close_item(say *s, size_t at)
{
    const wm_normal_item *item = &s->n->items[at];
    size_t next = at + 1;
    switch ((wm_node_type)item->type) {
    case WM_NODE_BOLD:
        s->bold -= s->bold > 0;
        break;
    case WM_NODE_ITALIC:
        s->italic -= s->italic > 0;
        break;
    case WM_NODE_STRIKE:
        s->strike -= s->strike > 0;
        break;
    case WM_NODE_CODE_SPAN:
        end_word(s);
        s->code = false;
        break;
    case WM_NODE_PRE_LINE:
        end_word(s);
        s->code = s->pre = false;
        s->space = true;
        break;
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
    case WM_NODE_EXTERNAL_LINK:
        line(s, true, ")");
        break;
    case WM_NODE_PARAGRAPH:
    case WM_NODE_INDENT_PRE:
        begin_line(s, false);
        break;
    case WM_NODE_TERM:
    case WM_NODE_DESCRIPTION:
        next = wm_normal_loud(s->n, next, s->n->count);
        if (next == s->n->count || !(s->n->items[next].flags & WM_NORMAL_CONTINUES))
            line(s, false, ")");
        break;
    case WM_NODE_CAPTION:
    case WM_NODE_CELL:
        begin_line(s, false);
        if (!is_empty(s, item->other))
            line(s, false, ")");
        break;
    default:
        line(s, false, ")");
        break;
    }
}

void wm_normal_say(const wm_normal *n, wm_buffer *out)
{
    say s = {.n = n, .out = out};
    for (size_t at = 0; at < n->count; at++) {
        const wm_normal_item *item = &n->items[at];
        if (wm_normal_is_silent(item))
            continue;
        if (item->kind == WM_NORMAL_OPEN)
            open_item(&s, at);
        else if (item->kind == WM_NORMAL_CLOSE)
            close_item(&s, at);
        else
            say_leaf(&s, item);
    }
    end_word(&s);
}
