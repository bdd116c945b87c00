/* print_inlines.c - what stands inside a block: text, emphasis, code, notes.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext/print/print_private.h"

/* ---- what comes next ---- */

static wm_slice opening_of(const wm_node *n)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEXT:
        return n->u.text;
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
        return WM_LIT("''");
    case WM_NODE_WIKILINK:
    case WM_NODE_IMAGE:
        return WM_LIT("[[");
    case WM_NODE_EXTERNAL_LINK:
        return WM_LIT("[http://");
    case WM_NODE_AUTOLINK:
        return n->u.external.url;
    case WM_NODE_NEWLINE:
        return WM_LIT(" ");
    default:
        return WM_LIT("<");
    }
}

wm_slice print_next(const wm_node *n)
{
    while (n && !n->next) {
        n = n->parent;
        if (!n)
            break;
        if (n->type == WM_NODE_BOLD || n->type == WM_NODE_ITALIC)
            return WM_LIT("''");
        if (n->type == WM_NODE_WIKILINK || n->type == WM_NODE_IMAGE || n->type == WM_NODE_EXTERNAL_LINK)
            return WM_LIT("]");
        if (n->type == WM_NODE_STRIKE || n->type == WM_NODE_CODE_SPAN || n->type == WM_NODE_REF)
            return WM_LIT("<");
        if (wm_node_is_block((wm_node_type)n->type))
            return WM_LIT("\n");
    }
    return n ? opening_of(n->next) : WM_LIT("\n");
}

/* ---- text ---- */

/* The texts and newlines from n on as one; returns the last of them. */
static const wm_node *take_text(wm_printer *p, const wm_node *n, const wm_node *stop, unsigned context, wm_buffer *out)
{
    const wm_node *last = n;
    wm_slice s = n->type == WM_NODE_TEXT ? n->u.text : WM_LIT(" ");
    wm_buffer_begin(&p->text, &p->failed);
    while (last->next && last->next != stop && (last->next->type == WM_NODE_TEXT || last->next->type == WM_NODE_NEWLINE)) {
        if (!p->text.size)
            wm_buffer_add_slice(&p->text, s);
        last = last->next;
        if (last->type == WM_NODE_TEXT)
            wm_buffer_add_slice(&p->text, last->u.text);
        else
            wm_buffer_add_char(&p->text, ' ');
    }
    if (last != n)
        s = wm_buffer_slice(&p->text);
    p->failed |= p->text.failed;
    print_text(p, s, last->next == stop && stop ? WM_LIT("") : print_next(last), context, out);
    return last;
}

/* ---- emphasis ---- */

static bool is_blank(const wm_node *n)
{
    size_t steps = 0;
    for (const wm_node *c = n->first; c; c = wm_node_step(n, c)) {
        if (++steps > 64)
            return false;
        if (c->type == WM_NODE_TEXT && !wm_trim(c->u.text).size)
            continue;
        if (c->type != WM_NODE_NEWLINE && c->type != WM_NODE_BOLD && c->type != WM_NODE_ITALIC && c->type != WM_NODE_STRIKE)
            return false;
    }
    return true;
}

/* Apostrophes that touch others: five are bold and italic together, else an
 * empty tag keeps them apart. */
static void add_marks(size_t size, wm_buffer *out)
{
    size_t before = 0;
    while (before < out->size && before < 6 && out->data[out->size - 1 - before] == '\'')
        before++;
    if (before && before + size != 5)
        wm_buffer_add_str(out, "<nowiki/>");
    wm_buffer_add_str(out, size == 2 ? "''" : "'''");
}

/* Emphasis inside its like says nothing more. */
static void open_emphasis(unsigned *open, const char *name, size_t marks, const wm_node *n, wm_buffer *out)
{
    if (!n->first) /* marks around nothing would be other marks */
        wm_buffer_add_str(out, marks == 3 ? "<strong></strong>" : marks == 2 ? "<em></em>" : "<del></del>");
    if (is_blank(n) || (*open)++)
        return;
    if (name)
        wm_buffer_add_str(out, name);
    else
        add_marks(marks, out);
}

static void close_emphasis(unsigned *open, const char *name, size_t marks, const wm_node *n, wm_buffer *out)
{
    if (is_blank(n) || --*open)
        return;
    if (name)
        wm_buffer_add_str(out, name);
    else
        add_marks(marks, out);
}

/* ---- code ---- */

/* The code as text when nothing else is in it. */
static bool plain_code(wm_printer *p, const wm_node *n)
{
    bool plain = true;
    wm_buffer_begin(&p->text, &p->failed);
    for (const wm_node *c = n->first; c && plain; c = c->next) {
        if (c->type == WM_NODE_TEXT)
            wm_buffer_add_slice(&p->text, c->u.text);
        else if (c->type == WM_NODE_NEWLINE)
            wm_buffer_add_char(&p->text, ' ');
        else
            plain = false;
    }
    p->failed |= p->text.failed;
    return plain;
}

static bool open_code(wm_printer *p, const wm_node *n, unsigned context, wm_buffer *out)
{
    if (p->emphasis.code++ || p->pre)
        return true;
    wm_buffer_add_str(out, "<code>");
    if (!plain_code(p, n))
        return true;
    wm_slice s = wm_buffer_slice(&p->text);
    size_t start = out->size;
    print_text(p, s, WM_LIT("<"), context, out);
    if (!wm_equal(wm_sub(wm_buffer_slice(out), start, out->size), s)) {
        out->size = start;
        wm_buffer_add_str(out, "<nowiki>");
        print_nowiki(s, out);
        wm_buffer_add_str(out, "</nowiki>");
    }
    wm_buffer_add_str(out, "</code>");
    p->emphasis.code--;
    return false;
}

/* ---- notes ---- */

static void add_ref_name(const wm_node *n, wm_slice name, wm_buffer *out)
{
    wm_buffer_add_str(out, "<ref");
    if (name.size) {
        wm_buffer_add_str(out, " name=");
        print_attribute(name, out);
    }
    if (n->u.ref.group.size) {
        wm_buffer_add_str(out, " group=");
        print_attribute(n->u.ref.group, out);
    }
}

static void add_note(wm_printer *p, const wm_node *n, wm_slice name, wm_buffer *out)
{
    unsigned bold = p->emphasis.bold, italic = p->emphasis.italic, strike = p->emphasis.strike;
    unsigned outer_bold = p->emphasis.outer_bold, outer_italic = p->emphasis.outer_italic, link_context = p->link_context;
    size_t links = p->links;
    unsigned captions = p->emphasis.captions;
    add_ref_name(n, name, out);
    wm_buffer_add_char(out, '>');
    p->emphasis.bold = p->emphasis.italic = p->emphasis.strike = 0;
    p->links = p->emphasis.captions = 0;
    p->in_note = true;
    size_t before = out->size;
    print_block_run(p, n->first, NULL, MODE_TIGHT, 0, out);
    p->in_note = false;
    p->emphasis.bold = bold;
    p->emphasis.italic = italic;
    p->emphasis.strike = strike;
    p->emphasis.outer_bold = outer_bold; /* a caption's note may hold links of its own */
    p->emphasis.outer_italic = outer_italic;
    p->link_context = link_context;
    p->links = links;
    p->emphasis.captions = captions;
    if (out->size == before) /* a note without content is an error to MediaWiki */
        wm_buffer_add_str(out, "<nowiki/>");
    wm_buffer_add_str(out, "</ref>");
}

static wm_slice pending_name(wm_printer *p, const wm_node *n, size_t index)
{
    if (n->u.ref.name.size)
        return n->u.ref.name;
    wm_buffer_begin(&p->label, &p->failed);
    wm_buffer_add_format(&p->label, "inner-%zu", index + 1);
    p->failed |= p->label.failed;
    return wm_buffer_slice(&p->label);
}

static void take_ref(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    bool defines = n->first || n->u.ref.has_content || !n->u.ref.name.size;
    if (defines && !p->in_note) {
        add_note(p, n, n->u.ref.name, out);
        return;
    }
    wm_slice name = n->u.ref.name;
    if (defines) { /* tags of notes do not nest: this one is defined with the list of notes */
        if (!print_grow(p, &p->pending.notes, &p->pending.capacity, p->pending.count + 1, sizeof *p->pending.notes))
            return;
        name = pending_name(p, n, p->pending.count);
        p->pending.notes[p->pending.count++] = n;
    }
    add_ref_name(n, name, out);
    wm_buffer_add_str(out, " />");
}

void print_pending_notes(wm_printer *p, wm_buffer *out)
{
    for (; p->pending.done < p->pending.count && !p->failed; p->pending.done++) {
        const wm_node *n = p->pending.notes[p->pending.done];
        add_note(p, n, pending_name(p, n, p->pending.done), out);
        wm_buffer_add_char(out, '\n');
    }
}

/* ---- the rest ---- */

void print_tag(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    uint8_t opening, closing;
    tag t;
    wm_slice raw = n->u.tag.raw;
    if (wt_tag_lookup(n->u.tag.name, &opening, &closing) != TAG_UNKNOWN && raw.size && wt_match_tag(raw, 0, &t) == raw.size) {
        wm_buffer_add_slice(out, raw);
        return;
    }
    print_warn(p, n, "MediaWiki does not allow this HTML; it is shown as text");
    print_text(p, raw, print_next(n), 0, out);
}

/* Formulas that are all of a paragraph are shown as blocks unless something keeps them company. */
static bool is_lonely(const wm_node *n)
{
    return !n->prev && !n->next && n->parent && n->parent->type == WM_NODE_PARAGRAPH;
}

static void take_math(const wm_node *n, wm_buffer *out)
{
    const char *name = n->u.math.chem ? "chem" : "math";
    wm_buffer_add_format(out, n->u.math.block ? "<%s display=\"block\">" : "<%s>", name);
    wm_buffer_add_slice(out, n->u.math.text);
    wm_buffer_add_format(out, "</%s>", name);
    if (!n->u.math.block && is_lonely(n))
        wm_buffer_add_str(out, "<nowiki/>");
}

/* True if the children come next, and then leave. */
static bool enter(wm_printer *p, const wm_node *n, unsigned context, wm_buffer *out)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_HARD_BREAK:
        wm_buffer_add_str(out, "<br />");
        return false;
    case WM_NODE_BOLD:
        open_emphasis(&p->emphasis.bold, NULL, 3, n, out);
        return true;
    case WM_NODE_ITALIC:
        open_emphasis(&p->emphasis.italic, NULL, 2, n, out);
        return true;
    case WM_NODE_STRIKE:
        open_emphasis(&p->emphasis.strike, "<del>", 0, n, out);
        return true;
    case WM_NODE_WIKILINK:
    case WM_NODE_EXTERNAL_LINK:
    case WM_NODE_IMAGE:
        return print_open_link(p, n, context, out);
    case WM_NODE_AUTOLINK:
        print_autolink(p, n, context, out);
        return false;
    case WM_NODE_CODE_SPAN:
        return open_code(p, n, context, out);
    case WM_NODE_MAGIC_LINK:
        print_text(p, n->u.magic.text, print_next(n), context, out);
        return false;
    case WM_NODE_MATH:
        take_math(n, out);
        return false;
    case WM_NODE_REF:
        take_ref(p, n, out);
        return false;
    case WM_NODE_HTML_TAG:
        print_tag(p, n, out);
        return false;
    case WM_NODE_COMMENT:
        wm_buffer_add_slice(out, n->u.text);
        return false;
    case WM_NODE_ENTITY:
    case WM_NODE_NOWIKI:
    case WM_NODE_SIGNATURE:
        print_text(p, n->u.text, print_next(n), context, out);
        return false;
    case WM_NODE_CATEGORY:
        print_category(p, n, out);
        return false;
    case WM_NODE_INVALID:
        wm_buffer_add_str(out, "\xef\xbf\xbd");
        return false;
    default:
        return false;
    }
}

static void leave(wm_printer *p, const wm_node *n, wm_buffer *out)
{
    switch ((wm_node_type)n->type) {
    case WM_NODE_BOLD:
        close_emphasis(&p->emphasis.bold, NULL, 3, n, out);
        break;
    case WM_NODE_ITALIC:
        close_emphasis(&p->emphasis.italic, NULL, 2, n, out);
        break;
    case WM_NODE_STRIKE:
        close_emphasis(&p->emphasis.strike, "</del>", 0, n, out);
        break;
    case WM_NODE_CODE_SPAN:
        if (--p->emphasis.code == 0 && !p->pre)
            wm_buffer_add_str(out, "</code>");
        break;
    default:
        print_close_link(p, n, out);
    }
}

void print_inlines(wm_printer *p, const wm_node *from, const wm_node *stop, unsigned context, wm_buffer *out)
{
    const wm_node *root = from ? from->parent : NULL, *n = from;
    while (n && n != stop && !p->failed) {
        p->failed |= !wm_budget_tick(p->budget, 1);
        bool inside = false;
        unsigned here = (p->links ? context | p->link_context : context) | (p->emphasis.captions ? (unsigned)PRINT_CAPTION : 0);
        if (n->type == WM_NODE_TEXT || n->type == WM_NODE_NEWLINE)
            n = take_text(p, n, n->parent == root ? stop : NULL, here, out);
        else
            inside = enter(p, n, here, out);
        if (inside && n->first) {
            n = n->first;
            continue;
        }
        if (inside)
            leave(p, n, out);
        while (n->parent != root && !n->next) {
            n = n->parent;
            leave(p, n, out);
        }
        n = n->next;
    }
}
