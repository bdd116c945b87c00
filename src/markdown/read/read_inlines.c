/* read_inlines.c - what stands in a paragraph.
 *
 * SPDX-License-Identifier: MIT
 *
 * Text is gathered over all the pieces that cmark-gfm makes of it; markers of notes and
 * TeX are found in it when it is whole.
 */
#include "markdown/read/read_private.h"

/* ---- text -------------------------------------------------------------------------- */

/* What was hidden for cmark-gfm's sake alone comes back at once. */
void read_text(reader *r, wm_slice s)
{
    size_t from = 0, at = r->prepared.hidden_count ? 0 : WM_NONE, end = 0;
    while (at != WM_NONE && (at = wm_find(s, WM_LIT(HIDE_OPEN), at)) != WM_NONE) {
        const hidden *h = read_hidden_at(r, s, at, &end);
        if (!h || h->kind != HIDDEN_TEXT || h->raw.data[0] == HIDE_OPEN[0]) {
            at += sizeof HIDE_OPEN - 1;
            continue;
        }
        wm_buffer_add_slice(&r->text, wm_sub(s, from, at));
        wm_buffer_add_slice(&r->text, h->raw);
        from = at = end;
    }
    wm_buffer_add_slice(&r->text, wm_sub(s, from, s.size));
}

static void add_text_node(reader *r, wm_slice s)
{
    if (!s.size)
        return;
    wm_node *n = read_add(r, WM_NODE_TEXT);
    if (n)
        n->u.text = read_keep(r, s);
}

/* The TeX that was printed: the writer escapes what would be Markdown's. */
static wm_slice printed_tex(reader *r, wm_slice raw)
{
    static const char reference[] = "&#95;";
    wm_buffer *b = &r->scratch;
    wm_buffer_begin(b, &r->failed);
    for (size_t i = 0; i < raw.size; i++) {
        char c = raw.data[i], next = i + 1 < raw.size ? raw.data[i + 1] : '\0';
        if (c == '\\' && next && (md_is_in("*`<~", next) || (next == '|' && r->in_cell)))
            continue;
        if (c == '&' && wm_starts_with(wm_sub(raw, i, raw.size), wm_str(reference))) {
            c = '_';
            i += sizeof reference - 2;
        }
        wm_buffer_add_char(b, c);
    }
    return wm_buffer_slice(b);
}

void read_add_math(reader *r, wm_slice tex, bool block)
{
    wm_node *n = read_add(r, WM_NODE_MATH);
    if (!n)
        return;
    bool chem = wm_starts_with(tex, WM_LIT("\\ce{")) && tex.data[tex.size - 1] == '}';
    if (chem)
        tex = wm_sub(tex, 4, tex.size - 1);
    n->u.math.text = read_keep(r, tex);
    n->u.math.chem = chem;
    n->u.math.block = block;
}

static void add_marker(reader *r, uint32_t number, bool defined)
{
    if (!read_grow(r, &r->notes.marks, &r->notes.mark_capacity, r->notes.mark_count + 1, sizeof *r->notes.marks))
        return;
    wm_node *n = read_add(r, WM_NODE_REF);
    if (n)
        r->notes.marks[r->notes.mark_count++] = (mark){.ref = n, .number = number, .inside = r->notes.inside, .defined = defined};
}

/* The number in "[12]" at at; 0: it is none that a note could have. */
static uint32_t marker_at(const reader *r, wm_slice s, size_t at, size_t *end)
{
    uint32_t number = 0;
    size_t i = at + 1;
    if (i < s.size && s.data[i] == '0')
        return 0;
    while (i < s.size && s.data[i] >= '0' && s.data[i] <= '9' && number <= r->notes.last)
        number = number * 10 + (uint32_t)(s.data[i++] - '0');
    *end = i + 1;
    return i < s.size && s.data[i] == ']' && number <= r->notes.last ? number : 0;
}

/* TeX in HTML, where nothing had to be hidden: "\(" at at. The TeX's end or WM_NONE. */
static size_t html_math(wm_slice s, size_t at)
{
    char close = s.data[at + 1] == '(' ? ')' : ']';
    for (size_t i = at + 2; i + 1 < s.size; i++) {
        if (s.data[i] != '\\')
            continue;
        if (s.data[i + 1] == close)
            return i;
        i++;
    }
    return WM_NONE;
}

/* Whether there may be anything in a text but text. */
static bool is_mixed(const reader *r, wm_slice s)
{
    return ((r->notes.last || (r->html_text && r->notes.label_count)) && memchr(s.data, '[', s.size)) || (r->html_text && memchr(s.data, '\\', s.size)) ||
           (r->prepared.hidden_count && memchr(s.data, 0xef, s.size));
}

void read_flush(reader *r)
{
    wm_slice s = wm_buffer_slice(&r->text);
    if (!s.size)
        return;
    size_t from = 0, at = is_mixed(r, s) ? 0 : s.size, end = 0;
    bool no_math = false;
    if (at == 0) { /* the links in it begin with an empty text */
        s = read_keep(r, s);
        wm_buffer_begin(&r->text, &r->failed);
    }
    while (at < s.size) {
        char c = s.data[at];
        if (c == '[' && r->notes.last) {
            uint32_t number = marker_at(r, s, at, &end);
            if (number) {
                add_text_node(r, wm_sub(s, from, at));
                add_marker(r, number, false);
                from = at = end;
                continue;
            }
        }
        if (c == '[' && r->html_text && r->notes.label_count) {
            wm_slice label = read_marker_label(s, at);
            uint32_t number = label.size ? read_find_label(r, label) : 0;
            if (number) {
                add_text_node(r, wm_sub(s, from, at));
                add_marker(r, number, true);
                from = at = at + label.size + 3;
                continue;
            }
        }
        if (c == '\\' && r->html_text && !no_math && at + 1 < s.size && (s.data[at + 1] == '(' || s.data[at + 1] == '[')) {
            end = html_math(s, at);
            no_math = end == WM_NONE;
            if (!no_math) {
                add_text_node(r, wm_sub(s, from, at));
                read_add_math(r, wm_sub(s, at + 2, end), s.data[at + 1] == '[');
                from = at = end + 2;
                continue;
            }
        }
        if ((unsigned char)c == 0xef && r->prepared.hidden_count) {
            const hidden *h = read_hidden_at(r, s, at, &end);
            if (h && h->kind == HIDDEN_MATH && at > from && end < s.size && (s.data[at - 1] == '(' || s.data[at - 1] == '[')) {
                add_text_node(r, wm_sub(s, from, at - 1));
                read_add_math(r, printed_tex(r, h->raw), s.data[at - 1] == '[');
                from = at = end + 1;
                continue;
            }
            if (h) {
                add_text_node(r, wm_sub(s, from, at));
                if (!read_add_foreign(r, h))
                    add_text_node(r, h->raw);
                from = at = end;
                continue;
            }
        }
        at++;
    }
    add_text_node(r, wm_sub(s, from, s.size));
    r->failed |= r->text.failed;
    wm_buffer_begin(&r->text, &r->failed);
}

/* ---- nodes of cmark-gfm ---------------------------------------------------------------- */

static wm_slice literal(cmark_node *n)
{
    return wm_str(cmark_node_get_literal(n));
}

static wm_slice restored(reader *r, wm_slice s, bool unescaped)
{
    wm_buffer_begin(&r->scratch, &r->failed);
    read_restore(r, s, unescaped, &r->scratch);
    return read_keep(r, wm_buffer_slice(&r->scratch));
}

static void add_code_span(reader *r, wm_slice code)
{
    wm_node *n = read_open(r, WM_NODE_CODE_SPAN);
    if (!n)
        return;
    n->u.tag.name = WM_LIT("code");
    wm_slice text = restored(r, code, false);
    wm_node *t = read_add(r, WM_NODE_TEXT);
    if (t)
        t->u.text = text;
    r->at = n->parent;
}

/* The words of a link when they are one piece of text. */
static wm_slice label_of(reader *r, cmark_node *n)
{
    wm_buffer_begin(&r->number, &r->failed);
    for (cmark_node *c = cmark_node_first_child(n); c; c = cmark_node_next(c)) {
        if (cmark_node_get_type(c) != CMARK_NODE_TEXT || r->number.size > 4096)
            return wm_slice_of(NULL, 0);
        read_restore(r, literal(c), false, &r->number);
    }
    return wm_buffer_slice(&r->number);
}

static bool open_inline(reader *r, cmark_node *n, wm_node_type type)
{
    if (read_open(r, type))
        cmark_node_set_user_data(n, r->at);
    return true;
}

static bool open_link(reader *r, cmark_node *n, bool image)
{
    wm_slice url = restored(r, wm_str(cmark_node_get_url(n)), true), title = restored(r, wm_str(cmark_node_get_title(n)), true);
    read_note_url(r, url);
    wm_node *link = read_link_open(r, url, title, label_of(r, n), image);
    cmark_node_set_user_data(n, link);
    return !link || r->at == link;
}

bool read_inline_enter(reader *r, cmark_node *n)
{
    switch (cmark_node_get_type(n)) {
    case CMARK_NODE_TEXT:
        read_text(r, literal(n));
        return false;
    case CMARK_NODE_SOFTBREAK:
    case CMARK_NODE_LINEBREAK:
        read_flush(r);
        read_add(r, cmark_node_get_type(n) == CMARK_NODE_SOFTBREAK ? WM_NODE_NEWLINE : WM_NODE_HARD_BREAK);
        return false;
    case CMARK_NODE_CODE:
        add_code_span(r, literal(n));
        return false;
    case CMARK_NODE_HTML_INLINE:
        if (r->style->flavor.second_names && read_is_second_name(n))
            return false; /* the writer makes it anew, of the words that are there */
        read_flush(r);
        read_html_inline(r, restored(r, literal(n), false));
        return false;
    case CMARK_NODE_EMPH:
        return open_inline(r, n, WM_NODE_ITALIC);
    case CMARK_NODE_STRONG:
        return open_inline(r, n, WM_NODE_BOLD);
    case CMARK_NODE_LINK:
        return open_link(r, n, false);
    case CMARK_NODE_IMAGE:
        return open_link(r, n, true);
    case CMARK_NODE_FOOTNOTE_REFERENCE: {
        read_flush(r);
        wm_slice number = literal(n);
        uint32_t value = 0;
        for (size_t i = 0; i < number.size && number.data[i] >= '0' && number.data[i] <= '9'; i++)
            value = value * 10 + (uint32_t)(number.data[i] - '0');
        add_marker(r, value, true);
        return false;
    }
    default:
        if (strcmp(cmark_node_get_type_string(n), "strikethrough") == 0)
            return open_inline(r, n, WM_NODE_STRIKE);
        return true;
    }
}

void read_inline_leave(reader *r, cmark_node *n)
{
    wm_node *own = cmark_node_get_user_data(n);
    if (!own)
        return;
    read_flush(r);
    read_pair_tags(r, own);
    if (own->type == WM_NODE_WIKILINK || own->type == WM_NODE_IMAGE || own->type == WM_NODE_EXTERNAL_LINK)
        read_link_close(r, own);
    else
        r->at = own->parent;
}

/* ---- tags in pairs ------------------------------------------------------------------------ */

enum { PAIRS = 8 };
static const struct {
    const char *name;
    wm_node_type type;
} pairs[PAIRS] = {{"strong", WM_NODE_BOLD}, {"em", WM_NODE_ITALIC},     {"del", WM_NODE_STRIKE}, {"strike", WM_NODE_STRIKE},
                  {"code", WM_NODE_CODE_SPAN}, {"tt", WM_NODE_CODE_SPAN}, {"a", WM_NODE_WIKILINK},  {"br", WM_NODE_HARD_BREAK}};

static size_t pair_of(const wm_node *n)
{
    size_t i = 0;
    wm_slice name = n->u.tag.name;
    while (i < PAIRS && !(name.size && *name.data == *pairs[i].name && wm_equal(name, wm_str(pairs[i].name))))
        i++;
    return i;
}

/* All between the tags becomes the child of one node, which stands in the place of the first. */
static void join_pair(wm_node *open, wm_node *close, wm_node_type type)
{
    wm_slice name = open->u.tag.name;
    memset(&open->u, 0, sizeof open->u);
    open->type = (uint16_t)type;
    if (type == WM_NODE_CODE_SPAN)
        open->u.tag.name = name;
    while (open->next != close) {
        wm_node *n = open->next;
        wm_node_unlink(n);
        wm_node_append(open, n);
    }
    wm_node_unlink(close);
}

/* The words between two tags; none where there is more than text. */
static wm_slice words_between(reader *r, const wm_node *n, const wm_node *close)
{
    if (n->type == WM_NODE_TEXT && n->next == close)
        return n->u.text;
    wm_buffer_begin(&r->scratch, &r->failed);
    for (; n != close; n = n->next) {
        if (n->type != WM_NODE_TEXT)
            return WM_LIT("");
        wm_buffer_add_slice(&r->scratch, n->u.text);
    }
    return read_keep(r, wm_buffer_slice(&r->scratch));
}

/* <a href="...">: the link that Markdown would write, in the place of the first tag. */
static void join_link(reader *r, wm_node *open, wm_node *close)
{
    wm_node holder = {.type = WM_NODE_PARAGRAPH}, *at = r->at, *label = open->next;
    wm_slice href = read_attribute(r, open->u.tag.attributes, "href"), title = read_attribute(r, open->u.tag.attributes, "title");
    bool nested = false;
    wm_buffer_begin(&r->number, &r->failed);
    if (href.data && md_href_back(r->style->flavor.hrefs, href, &r->number))
        href = read_keep(r, wm_buffer_slice(&r->number));
    for (const wm_node *n = label; n != close; n = n->next)
        nested |= n->type == WM_NODE_WIKILINK || n->type == WM_NODE_EXTERNAL_LINK || n->type == WM_NODE_AUTOLINK ||
                  n->type == WM_NODE_IMAGE;
    r->at = &holder;
    wm_node *link = nested || !href.data ? NULL : read_link_open(r, href, title, words_between(r, label, close), false);
    bool takes = link && r->at == link;
    r->at = at;
    if (link) {
        wm_node_unlink(link);
        wm_node_insert_before(open, link);
    }
    while (link && open->next != close) {
        wm_node *n = open->next;
        wm_node_unlink(n);
        if (takes)
            wm_node_append(link, n);
    }
    wm_node_unlink(open);
    wm_node_unlink(close);
}

static bool is_emphasis_tag(const wm_node *n)
{
    return n->type == WM_NODE_HTML_TAG && (wm_equal(n->u.tag.name, WM_LIT("strong")) || wm_equal(n->u.tag.name, WM_LIT("em")));
}

/* Whether white space stands at an end of what is between two tags. The spaces of '''x ''' are moved out of it, so a tag
 * that has them is one of the page. */
static bool has_space_at_end(const wm_node *open, const wm_node *close)
{
    enum { MOST_NESTED = 8 };
    const wm_node *first = open->next, *last = close->prev;
    for (int n = 0; n < MOST_NESTED && first != close && is_emphasis_tag(first); n++)
        first = first->next;
    for (int n = 0; n < MOST_NESTED && last != open && is_emphasis_tag(last); n++)
        last = last->prev;
    bool text = first->type == WM_NODE_TEXT && first->u.text.size, text_last = last->type == WM_NODE_TEXT && last->u.text.size;
    return first->type == WM_NODE_NEWLINE || last->type == WM_NODE_NEWLINE || (text && first->u.text.data[0] == ' ') ||
           (text_last && last->u.text.data[last->u.text.size - 1] == ' ');
}

/* A pair whose tags stay tags: with nothing inside, or <strong> and <em> that are not what ** and * stand for. */
static bool stays_tags(const wm_node *open, const wm_node *close, wm_node_type type)
{
    return open->next == close || ((type == WM_NODE_BOLD || type == WM_NODE_ITALIC) && has_space_at_end(open, close));
}

void read_pair_tags(reader *r, wm_node *parent)
{
    size_t depth = 0, open_count[PAIRS] = {0};
    wm_node *next;
    for (wm_node *n = parent->first; n; n = next) {
        next = n->next;
        if (n->type != WM_NODE_HTML_TAG)
            continue;
        size_t pair = pair_of(n);
        if (pair == PAIRS)
            continue;
        if (pairs[pair].type == WM_NODE_HARD_BREAK) {
            memset(&n->u, 0, sizeof n->u);
            n->type = WM_NODE_HARD_BREAK;
            if (next && next->type == WM_NODE_NEWLINE) { /* the break is one */
                wm_node *newline = next;
                next = next->next;
                wm_node_unlink(newline);
            }
            continue;
        }
        bool link = pairs[pair].type == WM_NODE_WIKILINK;
        if (!n->u.tag.closing && !n->u.tag.empty) {
            if (link && open_count[pair])
                continue; /* links do not nest */
            if (!read_grow(r, &r->html.open, &r->html.open_capacity, depth + 1, sizeof *r->html.open))
                return;
            r->html.open[depth++] = n;
            open_count[pair]++;
        } else if (n->u.tag.closing && open_count[pair]) {
            wm_node *open;
            size_t found;
            do {
                open = r->html.open[--depth];
                found = pair_of(open);
                open_count[found]--;
            } while (found != pair);
            if (link && open->next != n)
                join_link(r, open, n);
            else if (!stays_tags(open, n, pairs[pair].type))
                join_pair(open, n, pairs[pair].type);
        }
    }
}

/* ---- lines of code ------------------------------------------------------------------------- */

static bool is_blank_text(const wm_node *n)
{
    return n->type == WM_NODE_TEXT && !wm_trim(n->u.text).size;
}

static bool begins_with_space(const wm_node *code)
{
    const wm_node *text = code->first;
    return text && text->type == WM_NODE_TEXT && text->u.text.size && text->u.text.data[0] == ' ';
}

/* Whether all text is code, on two lines or more, or on one that begins with a space as no code span of a text does. */
static bool is_code_lines(const wm_node *paragraph)
{
    bool said = false, any = false, first = true;
    for (const wm_node *n = paragraph->first; n;) {
        bool skip = false;
        switch ((wm_node_type)n->type) {
        case WM_NODE_CODE_SPAN:
            any |= first && begins_with_space(n);
            said = skip = true;
            first = false;
            break;
        case WM_NODE_NEWLINE:
            if (!said || n->parent != paragraph)
                return false;
            any = true;
            said = false;
            break;
        case WM_NODE_TEXT: /* a link without a label of its own shows its target as text */
            if (!is_blank_text(n) && n->parent->type != WM_NODE_WIKILINK)
                return false;
            break;
        case WM_NODE_AUTOLINK:
            said = true;
            break;
        case WM_NODE_EXTERNAL_LINK:
            said |= n->u.external.numbered;
            break;
        case WM_NODE_BOLD:
        case WM_NODE_ITALIC:
        case WM_NODE_STRIKE:
        case WM_NODE_WIKILINK:
        case WM_NODE_REF:
        case WM_NODE_COMMENT:
            break;
        default:
            return false;
        }
        n = skip ? wm_node_skip(paragraph, n) : wm_node_step(paragraph, n);
    }
    return any && said && !first;
}

/* In a line of code the code spans' text is the text. */
static void dissolve_code(wm_node *line)
{
    wm_node *next;
    for (wm_node *n = line->first; n; n = next) {
        next = wm_node_step(line, n);
        if (n->type != WM_NODE_CODE_SPAN)
            continue;
        next = wm_node_skip(line, n);
        while (n->first) {
            wm_node *child = n->first;
            wm_node_unlink(child);
            wm_node_insert_before(n, child);
        }
        wm_node_unlink(n);
    }
}

void read_code_lines(reader *r, wm_node *paragraph)
{
    const wm_node *in = paragraph->parent;
    bool bullet = in->type == WM_NODE_ITEM && in->parent->u.list.kind != WM_LIST_ORDERED; /* descriptions rather */
    if (bullet || !paragraph->first || !is_code_lines(paragraph))
        return;
    wm_node *n = paragraph->first;
    paragraph->type = WM_NODE_INDENT_PRE;
    paragraph->first = paragraph->last = NULL;
    while (n && !r->failed) {
        wm_node *line = wm_node_new(r->doc, WM_NODE_PRE_LINE, paragraph->span.start, paragraph->span.end), *next;
        if (!line) {
            r->failed = true;
            return;
        }
        wm_node_append(paragraph, line);
        for (; n && n->type != WM_NODE_NEWLINE; n = next) {
            next = n->next;
            n->prev = n->next = NULL;
            wm_node_append(line, n);
        }
        dissolve_code(line);
        n = n ? n->next : NULL;
    }
}
