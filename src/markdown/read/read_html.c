/* read_html.c - blocks of HTML: tables and what can stand in them, and tags by themselves.
 *
 * SPDX-License-Identifier: MIT
 *
 * A tag that has its end in the same block of HTML and that we know opens a frame;
 * others stay tags. Frames nest, for the tags were matched so.
 */
#include "markdown/read/read_private.h"

typedef struct frame {
    wm_node *node;
    uint32_t tag;          /* that opened it; NO_TAG: nothing did */
    uint32_t table, list;  /* the innermost outside it, as in the builder */
} frame;

typedef struct builder {
    reader *r;
    size_t i;              /* of the tag at hand */
    wm_node *block;        /* PARAGRAPH or HEADING that takes text now, or NULL */
    size_t block_frames;   /* frames outside of it */
    uint32_t table, list;  /* frames of the innermost ones that a row or item would belong to, from 1; 0: none */
    bool start;            /* nothing since the block's start or a line break */
    enum { NO_SPACE, SPACE, LINE } pending;
    uint32_t links;        /* open ones */
    uint32_t raw_end, raw_table; /* the end of a table that stays tags; the innermost one around it */
} builder;

/* ---- frames -------------------------------------------------------------------------- */

static wm_node *push(builder *b, wm_node_type type, uint32_t opener)
{
    reader *r = b->r;
    if (!read_grow(r, &r->html.frames, &r->html.frame_capacity, r->html.frame_count + 1, sizeof *r->html.frames))
        return NULL;
    wm_node *n = read_open(r, type);
    if (!n)
        return NULL;
    r->html.frames[r->html.frame_count++] = (frame){.node = n, .tag = opener, .table = b->table, .list = b->list};
    uint32_t index = (uint32_t)r->html.frame_count;
    if (opener != NO_TAG)
        r->html.tags[opener].frame = index;
    if (type == WM_NODE_TABLE)
        b->table = index;
    if (type == WM_NODE_LIST)
        b->list = index;
    if (type == WM_NODE_TABLE || type == WM_NODE_CELL || type == WM_NODE_CAPTION)
        b->list = 0;
    return n;
}

static bool is_link(const wm_node *n)
{
    return n->type == WM_NODE_WIKILINK || n->type == WM_NODE_EXTERNAL_LINK || n->type == WM_NODE_IMAGE;
}

static void pop(builder *b)
{
    reader *r = b->r;
    frame *f = &r->html.frames[--r->html.frame_count];
    read_flush(r);
    r->at = f->node->parent;
    b->table = f->table;
    b->list = f->list;
    b->links -= is_link(f->node);
    if (f->tag != NO_TAG)
        r->html.tags[f->tag].frame = 0;
}

static void end_block(builder *b)
{
    reader *r = b->r;
    wm_node *block = b->block;
    if (!block)
        return;
    while (r->html.frame_count > b->block_frames)
        pop(b);
    read_flush(r);
    r->at = block->parent;
    b->block = NULL;
    b->pending = NO_SPACE;
    if (!block->first && block->type == WM_NODE_PARAGRAPH)
        wm_node_unlink(block);
    else
        read_code_lines(r, block);
}

static void pop_to(builder *b, size_t count)
{
    if (b->block && b->block_frames > count)
        end_block(b);
    while (b->r->html.frame_count > count)
        pop(b);
}

/* ---- text ------------------------------------------------------------------------------ */

/* What has no place directly in a list stands in an item. */
static void need_container(builder *b)
{
    wm_node *at = b->r->at;
    if (at->type == WM_NODE_LIST)
        push(b, at->u.list.kind == WM_LIST_DEFINITION ? WM_NODE_DESCRIPTION : WM_NODE_ITEM, NO_TAG);
}

static bool need_block(builder *b)
{
    reader *r = b->r;
    if (b->block)
        return true;
    need_container(b);
    b->block_frames = r->html.frame_count;
    b->block = read_open(r, WM_NODE_PARAGRAPH);
    b->start = true;
    b->pending = NO_SPACE;
    return b->block != NULL;
}

/* The white space before what comes now. */
static void settle_space(builder *b)
{
    reader *r = b->r;
    if (!b->start && b->pending == SPACE)
        wm_buffer_add_char(&r->text, ' ');
    if (!b->start && b->pending == LINE) {
        read_flush(r);
        read_add(r, WM_NODE_NEWLINE);
    }
    b->pending = NO_SPACE;
    b->start = false;
}

static void add_text(builder *b, wm_slice raw)
{
    reader *r = b->r;
    wm_buffer_begin(&r->number, &r->failed);
    read_hide_numbers(r, raw, &r->number);
    wm_buffer_begin(&r->scratch, &r->failed);
    read_decode(r, wm_buffer_slice(&r->number), &r->scratch);
    wm_slice s = read_keep(r, wm_buffer_slice(&r->scratch));
    for (size_t i = 0; i < s.size && !r->failed;) {
        size_t from = i;
        while (i < s.size && read_is_space(s.data[i]))
            i++;
        if (i > from && b->block && b->pending != LINE)
            b->pending = memchr(s.data + from, '\n', i - from) ? LINE : SPACE;
        from = i;
        while (i < s.size && !read_is_space(s.data[i]))
            i++;
        if (i == from || !need_block(b))
            break;
        settle_space(b);
        read_text(r, wm_sub(s, from, i));
    }
}

/* ---- leaves ------------------------------------------------------------------------------ */

static void add_tag_node(builder *b, const tag *t, wm_node_type type)
{
    if (type == WM_NODE_HTML_TAG) {
        if (!need_block(b))
            return;
        settle_space(b);
    } else {
        end_block(b);
        need_container(b);
    }
    read_flush(b->r);
    wm_node *n = read_add(b->r, type);
    if (!n)
        return;
    read_fill_tag(b->r, n, t);
    if (type == WM_NODE_HTML_BLOCK && wm_equal(t->name, WM_LIT("blockquote")))
        read_quote_tag(b->r, n);
}

static void add_rule(builder *b)
{
    end_block(b);
    need_container(b);
    read_add(b->r, WM_NODE_RULE);
}

static void add_break(builder *b)
{
    if (!need_block(b))
        return;
    read_flush(b->r);
    read_add(b->r, WM_NODE_HARD_BREAK);
    b->start = true;
    b->pending = NO_SPACE;
}

/* What CommonMark takes for HTML and no wiki shows. */
static void leave_out(reader *r, wm_slice html, const char *where)
{
    wm_slice start = wm_sub(html, 0, html.size < 20 ? html.size : 20);
    start = wm_sub(start, 0, wm_utf8_valid_prefix(start));
    read_warn(r, r->line, "\"%.*s\" has no place %s and is left out", WM_ARG(start), where);
}

static void add_comment(builder *b, wm_slice raw)
{
    if (wm_equal(raw, WM_LIT("<!-- end list -->")) || wm_equal(raw, WM_LIT("<!-- -->")))
        return;
    if (b->block)
        settle_space(b);
    read_flush(b->r);
    wm_node *n = read_add(b->r, WM_NODE_COMMENT);
    if (n)
        n->u.text = raw;
}

/* <pre>: all to its end is code, tags in it left out. */
static void add_pre(builder *b, const tag *t)
{
    reader *r = b->r;
    uint32_t end = t->match;
    wm_slice lang = read_attribute(r, t->attributes, "class");
    end_block(b);
    need_container(b);
    wm_node *n = read_add(r, WM_NODE_CODE_BLOCK);
    wm_buffer_begin(&r->scratch, &r->failed);
    bool begins = false, ends = false; /* with a newline that is no &#10; */
    for (b->i++; b->i < end; b->i++) {
        const tag *inside = &r->html.tags[b->i];
        if (inside->kind == TAG_TEXT) {
            begins |= !r->scratch.size && wm_starts_with(inside->raw, WM_LIT("\n"));
            ends = wm_ends_with(inside->raw, WM_LIT("\n"));
            read_decode(r, inside->raw, &r->scratch);
        } else if (inside->kind == TAG_COMMENT || inside->kind == TAG_INVISIBLE) {
            leave_out(r, inside->raw, "in code");
        }
    }
    wm_slice code = wm_buffer_slice(&r->scratch);
    if (begins)
        code = wm_sub(code, 1, code.size);
    if (ends && code.size)
        code.size--;
    if (!n)
        return;
    n->u.code.text = read_keep(r, code);
    n->u.code.lang = lang.size ? lang : wm_slice_of(NULL, 0);
    n->u.code.pre = !lang.size;
}

static uint32_t pixels_of(reader *r, const tag *t, const char *name)
{
    wm_slice value = read_attribute(r, t->attributes, name);
    return value.size ? read_number(value, 0, 100000) : 0;
}

/* What the tag says of an image besides its caption. */
static void take_look(reader *r, wm_node *image, const tag *t, wm_slice stands)
{
    wm_image_look look = {.width = pixels_of(r, t, "width"), .height = pixels_of(r, t, "height")};
    if (r->options.image_html)
        image->u.link.alt = stands;
    if (!r->style->plain_links || !(look.width || look.height))
        return;
    wm_image_look *kept = wm_arena_alloc(&r->doc->arena, sizeof *kept);
    if (kept)
        *kept = look;
    image->u.link.look = kept;
}

static void open_image(reader *r, const tag *t)
{
    wm_slice src = read_attribute(r, t->attributes, "src"), alt = read_attribute(r, t->attributes, "alt");
    wm_slice title = read_attribute(r, t->attributes, "title"), stands = alt;
    bool both = r->options.image_html && title.size;
    read_flush(r);
    if (both)
        alt = title;
    wm_node *n = read_link_open(r, src, wm_slice_of(NULL, 0), alt, true);
    bool open = n && r->at == n;
    if (n && n->type == WM_NODE_IMAGE)
        take_look(r, n, t, both ? stands : WM_LIT(""));
    if (open || !n)
        read_text(r, alt);
    read_flush(r);
    if (open)
        read_link_close(r, n);
}

static void add_image(builder *b, const tag *t)
{
    if (b->links) {
        wm_slice alt = read_attribute(b->r, t->attributes, "alt");
        read_warn(b->r, b->r->line, "an image in a link cannot be kept: \"%.*s\" is left out", WM_ARG(alt));
        return;
    }
    if (!need_block(b))
        return;
    settle_space(b);
    open_image(b->r, t);
}

/* ---- tables -------------------------------------------------------------------------------- */

/* Closes all down to the table, or to the row that is open in it. */
static void pop_to_table(builder *b, bool row)
{
    reader *r = b->r;
    size_t count = b->table;
    if (b->block && b->block_frames == count)
        end_block(b); /* text outside of every cell */
    /* frames between belong to the table at hand: its row is the one directly above it */
    if (row && r->html.frame_count > count && r->html.frames[count].node->type == WM_NODE_ROW)
        count++;
    pop_to(b, count);
}

static void open_cell(builder *b, const tag *t, uint32_t index)
{
    reader *r = b->r;
    pop_to_table(b, true);
    if (r->at->type == WM_NODE_TABLE)
        push(b, WM_NODE_ROW, NO_TAG);
    wm_node *n = push(b, WM_NODE_CELL, index);
    if (!n)
        return;
    wm_align align = read_style_align(read_attribute(r, t->attributes, "style"));
    if (align == WM_ALIGN_NONE)
        align = read_align(read_attribute(r, t->attributes, "align"));
    n->u.cell.header = wm_equal(t->name, WM_LIT("th"));
    n->u.cell.colspan = read_number(read_attribute(r, t->attributes, "colspan"), 1, 1000);
    n->u.cell.rowspan = read_number(read_attribute(r, t->attributes, "rowspan"), 0, 65534);
    n->u.cell.align = align;
    n->u.cell.attributes = read_other_attributes(r, n, t->attributes);
}

static bool open_table_part(builder *b, const tag *t, uint32_t index)
{
    reader *r = b->r;
    if (wm_equal(t->name, WM_LIT("td")) || wm_equal(t->name, WM_LIT("th"))) {
        open_cell(b, t, index);
    } else if (wm_equal(t->name, WM_LIT("tr"))) {
        pop_to_table(b, false);
        wm_node *n = push(b, WM_NODE_ROW, index);
        if (n)
            n->u.cell.attributes = read_other_attributes(r, n, t->attributes);
    } else if (wm_equal(t->name, WM_LIT("caption"))) {
        pop_to_table(b, false);
        push(b, WM_NODE_CAPTION, index);
    } else if (wm_equal(t->name, WM_LIT("thead")) || wm_equal(t->name, WM_LIT("tbody")) || wm_equal(t->name, WM_LIT("tfoot")) ||
               wm_equal(t->name, WM_LIT("col")) || wm_equal(t->name, WM_LIT("colgroup"))) {
        pop_to_table(b, false);
    } else {
        return false;
    }
    return true;
}

/* Whether a table inside another was written as tags in wikitext. get prints a wikitext table with <tbody>
 * and without attributes, and tags as they are. */
static bool is_raw_table(const builder *b, const tag *t)
{
    size_t next = b->i + 1;
    const reader *r = b->r;
    while (next < r->html.tag_count && r->html.tags[next].kind == TAG_TEXT && !wm_trim(r->html.tags[next].raw).size)
        next++;
    return b->table && t->attributes.size && next < r->html.tag_count && r->html.tags[next].kind == TAG_OPEN &&
           wm_equal(r->html.tags[next].name, WM_LIT("tr"));
}

/* Whether the rows and cells at hand are those of such a table. */
static bool in_raw_table(const builder *b)
{
    return b->i < b->raw_end && b->table == b->raw_table;
}

static bool is_table_part(wm_slice name)
{
    static const char *const names[] = {"td", "th", "tr", "caption", "thead", "tbody", "tfoot", "col", "colgroup", NULL};
    return wm_is_one_of(name, names);
}

/* ---- lists ----------------------------------------------------------------------------------- */

static bool open_list(builder *b, const tag *t, uint32_t index)
{
    wm_list_kind kind = wm_equal(t->name, WM_LIT("ol")) ? WM_LIST_ORDERED : WM_LIST_BULLET;
    if (wm_equal(t->name, WM_LIT("dl")))
        kind = WM_LIST_DEFINITION;
    else if (kind == WM_LIST_BULLET && !wm_equal(t->name, WM_LIT("ul")))
        return false;
    if (t->match == NO_TAG)
        return false;
    end_block(b);
    need_container(b);
    wm_node *n = push(b, WM_NODE_LIST, index);
    if (n)
        n->u.list.kind = kind;
    return true;
}

static bool open_item(builder *b, const tag *t, uint32_t index)
{
    bool li = wm_equal(t->name, WM_LIT("li")), dt = wm_equal(t->name, WM_LIT("dt")), dd = wm_equal(t->name, WM_LIT("dd"));
    if (!b->list || !(li || dt || dd))
        return false;
    pop_to(b, b->list);
    bool definition = b->r->at->u.list.kind == WM_LIST_DEFINITION;
    push(b, !definition ? WM_NODE_ITEM : dt ? WM_NODE_TERM : WM_NODE_DESCRIPTION, index);
    return true;
}

/* ---- tags -------------------------------------------------------------------------------------- */

static bool is_heading(wm_slice name)
{
    return name.size == 2 && name.data[0] == 'h' && name.data[1] >= '1' && name.data[1] <= '6';
}

/* Whether the heading that the tag begins can be one of ours: without attributes, of text alone. */
static bool is_plain_heading(const reader *r, uint32_t index)
{
    const tag *t = &r->html.tags[index];
    if (!is_heading(t->name) || t->match == NO_TAG || t->attributes.size)
        return false;
    uint32_t i = index + 1;
    if (r->html.tags[i].kind == TAG_TEXT && !wm_trim(r->html.tags[i].raw).size)
        i++;
    return r->html.tags[i].kind != TAG_OPEN || !(wm_equal(r->html.tags[i].name, WM_LIT("p")) || read_is_block_tag(r->html.tags[i].name));
}

static bool open_known_block(builder *b, const tag *t, uint32_t index)
{
    reader *r = b->r;
    bool matched = t->match != NO_TAG;
    if (b->table && is_table_part(t->name))
        return !in_raw_table(b) && open_table_part(b, t, index);
    if (wm_equal(t->name, WM_LIT("p"))) {
        end_block(b);
    } else if (wm_equal(t->name, WM_LIT("hr"))) {
        add_rule(b);
    } else if (wm_equal(t->name, WM_LIT("references"))) {
        add_tag_node(b, t, WM_NODE_REFERENCES);
    } else if (open_item(b, t, index) || open_list(b, t, index)) {
        return true;
    } else if (!matched) {
        return false;
    } else if (wm_equal(t->name, WM_LIT("table")) && is_raw_table(b, t)) {
        b->raw_end = t->match;
        b->raw_table = b->table;
        return false;
    } else if (wm_equal(t->name, WM_LIT("table"))) {
        end_block(b);
        need_container(b);
        if (r->at->type == WM_NODE_TABLE)
            push(b, WM_NODE_ROW, NO_TAG);
        if (r->at->type == WM_NODE_ROW) {
            wm_node *cell = push(b, WM_NODE_CELL, NO_TAG);
            if (cell)
                cell->u.cell.colspan = cell->u.cell.rowspan = 1;
        }
        wm_node *n = push(b, WM_NODE_TABLE, index);
        if (n) {
            n->u.table.attributes = t->attributes;
            n->u.table.html = true;
        }
    } else if (wm_equal(t->name, WM_LIT("blockquote"))) {
        end_block(b);
        need_container(b);
        push(b, WM_NODE_BLOCKQUOTE, index);
    } else if (wm_equal(t->name, WM_LIT("pre"))) {
        add_pre(b, t);
    } else if (is_plain_heading(r, index)) {
        end_block(b);
        need_container(b);
        b->block_frames = r->html.frame_count;
        b->block = read_open(r, WM_NODE_HEADING);
        b->start = true;
        if (b->block)
            b->block->level = (uint16_t)(t->name.data[1] - '0');
    } else {
        return false;
    }
    return true;
}

static wm_node_type emphasis_type(wm_slice name)
{
    return wm_equal(name, WM_LIT("strong"))                                       ? WM_NODE_BOLD
           : wm_equal(name, WM_LIT("em"))                                         ? WM_NODE_ITALIC
           : wm_equal(name, WM_LIT("del")) || wm_equal(name, WM_LIT("strike"))    ? WM_NODE_STRIKE
           : wm_equal(name, WM_LIT("code")) || wm_equal(name, WM_LIT("tt"))       ? WM_NODE_CODE_SPAN
                                                                                  : WM_NODE_TYPES;
}

/* <a href="#fn:1">[1]</a> is [^1] where the tool reads no Markdown in HTML. */
static bool is_note_link(builder *b, const tag *t, wm_slice href)
{
    reader *r = b->r;
    if (r->style->flavor.table_notes != MD_NOTES_LINKS || t->match == NO_TAG || !wm_starts_with(href, WM_LIT("#fn:")))
        return false;
    wm_buffer_begin(&r->number, &r->failed);
    wm_buffer_add_format(&r->number, "[^%.*s]", WM_ARG(wm_sub(href, 4, href.size)));
    add_text(b, read_keep(r, wm_buffer_slice(&r->number)));
    b->i = t->match;
    return true;
}

static void open_link(builder *b, const tag *t, uint32_t index)
{
    reader *r = b->r;
    wm_slice href = read_attribute(r, t->attributes, "href"), title = read_attribute(r, t->attributes, "title");
    if (is_note_link(b, t, href))
        return;
    if (b->links || !href.data || t->match == NO_TAG || !need_block(b) ||
        !read_grow(r, &r->html.frames, &r->html.frame_capacity, r->html.frame_count + 1, sizeof *r->html.frames))
        return; /* its words are text */
    settle_space(b);
    read_flush(r);
    wm_buffer_begin(&r->number, &r->failed);
    if (md_href_back(r->style->flavor.hrefs, href, &r->number))
        href = read_keep(r, wm_buffer_slice(&r->number));
    wm_buffer_begin(&r->number, &r->failed);
    if (t->match == index + 2 && r->html.tags[index + 1].kind == TAG_TEXT)
        read_decode(r, r->html.tags[index + 1].raw, &r->number);
    wm_slice label = read_keep(r, wm_trim(wm_buffer_slice(&r->number)));
    wm_node *n = read_link_open(r, href, title, label, false);
    if (!n)
        return;
    if (r->at != n) { /* a leaf: its words are known */
        b->i = t->match;
        return;
    }
    r->html.frames[r->html.frame_count++] = (frame){.node = n, .tag = index, .table = b->table, .list = b->list};
    r->html.tags[index].frame = (uint32_t)r->html.frame_count;
    b->links++;
}

static void open_inline(builder *b, const tag *t, uint32_t index)
{
    wm_node_type type = emphasis_type(t->name);
    if (wm_equal(t->name, WM_LIT("br"))) {
        add_break(b);
    } else if (wm_equal(t->name, WM_LIT("a"))) {
        open_link(b, t, index);
    } else if (wm_equal(t->name, WM_LIT("img"))) {
        add_image(b, t);
    } else if (type != WM_NODE_TYPES && t->match != NO_TAG && t->match != index + 1) {
        if (!need_block(b))
            return;
        settle_space(b);
        wm_node *n = push(b, type, index);
        if (n && type == WM_NODE_CODE_SPAN)
            n->u.tag.name = t->name;
    } else {
        add_tag_node(b, t, WM_NODE_HTML_TAG);
    }
}

static void close_tag(builder *b, const tag *t)
{
    reader *r = b->r;
    uint32_t opened = t->match != NO_TAG ? r->html.tags[t->match].frame : 0;
    if (opened) {
        bool is_inline = b->block && opened > b->block_frames;
        if (is_inline && b->pending != NO_SPACE)
            settle_space(b);
        pop_to(b, opened - 1);
        return;
    }
    bool block = read_is_block_tag(t->name);
    if (wm_equal(t->name, WM_LIT("p")) || (t->match != NO_TAG && is_plain_heading(r, t->match))) {
        end_block(b);
    } else if (b->table && is_table_part(t->name) && !in_raw_table(b)) {
        if (!wm_equal(t->name, WM_LIT("td")) && !wm_equal(t->name, WM_LIT("th")))
            pop_to_table(b, false);
    } else if (block && t->match == NO_TAG && b->list) {
        return; /* of an item that has ended */
    } else if (wm_equal(t->name, WM_LIT("a")) || wm_equal(t->name, WM_LIT("references")) ||
               (emphasis_type(t->name) != WM_NODE_TYPES && t->match != NO_TAG && t->match + 1 != b->i)) {
        return; /* of something that ended before */
    } else {
        add_tag_node(b, t, block ? WM_NODE_HTML_BLOCK : WM_NODE_HTML_TAG);
    }
}

/* A block of Markdown between the tags. */
static void add_block(builder *b, cmark_node *block)
{
    reader *r = b->r;
    wm_span span = r->span;
    uint32_t line = r->line;
    end_block(b);
    need_container(b);
    wm_node *at = r->at;
    r->html_text = false;
    read_block(r, block);
    r->html_text = true;
    r->at = at;
    r->span = span;
    r->line = line;
}

static void take(builder *b)
{
    reader *r = b->r;
    const tag t = r->html.tags[b->i];
    switch ((tag_kind)t.kind) {
    case TAG_TEXT:
        add_text(b, t.raw);
        break;
    case TAG_COMMENT:
        add_comment(b, t.raw);
        break;
    case TAG_INVISIBLE:
        leave_out(r, t.raw, "on a wiki");
        break;
    case TAG_OPEN:
        if (open_known_block(b, &t, (uint32_t)b->i))
            break;
        if (read_is_block_tag(t.name))
            add_tag_node(b, &t, WM_NODE_HTML_BLOCK);
        else
            open_inline(b, &t, (uint32_t)b->i);
        break;
    case TAG_CLOSE:
        close_tag(b, &t);
        break;
    case TAG_BLOCK:
        add_block(b, t.block);
        break;
    }
}

void read_tagged(reader *r, size_t first)
{
    size_t frames = r->html.frame_count;
    builder b = {.r = r};
    wm_node *at = r->at;
    bool html_text = r->html_text;
    r->html_text = true;
    read_match_tags(r, first);
    for (b.i = first; b.i < r->html.tag_count && read_goes_on(r, 1); b.i++)
        take(&b);
    if (!r->failed) {
        pop_to(&b, frames);
        end_block(&b); /* words behind the last tag */
    }
    r->at = at;
    r->html_text = html_text;
    r->html.tag_count = first;
}

void read_html_block(reader *r, wm_slice html)
{
    size_t first = r->html.tag_count;
    read_tag_html(r, wm_trim(html));
    read_tagged(r, first);
}

/* A link is never deep in emphasis: cmark-gfm would have to nest as much. */
static bool is_in_link(const reader *r)
{
    const wm_node *n = r->at;
    for (size_t i = 0; i < 16 && n; i++, n = n->parent)
        if (is_link(n))
            return true;
    return false;
}

void read_html_inline(reader *r, wm_slice html)
{
    size_t first = r->html.tag_count;
    read_tag_html(r, html);
    size_t count = r->html.tag_count - first;
    r->html.tag_count = first;
    if (r->failed || count != 1 || r->html.tags[first].kind == TAG_TEXT)
        return;
    const tag t = r->html.tags[first];
    if (t.kind == TAG_INVISIBLE) {
        if (!wm_equal(t.raw, WM_LIT("<?-?>"))) /* what the writer has in an address that is text */
            leave_out(r, t.raw, "on a wiki");
        return;
    }
    if (t.kind == TAG_COMMENT && (wm_equal(t.raw, WM_LIT("<!-- -->")) || wm_equal(t.raw, WM_LIT("<!-- end list -->"))))
        return;
    if (t.kind == TAG_OPEN && wm_equal(t.name, WM_LIT("img")) && (!is_in_link(r) || (r->options.image_html && is_link(r->at) && !r->at->first))) {
        open_image(r, &t);
        return;
    }
    wm_node *n = read_add(r, t.kind == TAG_COMMENT ? WM_NODE_COMMENT : WM_NODE_HTML_TAG);
    if (n && t.kind == TAG_COMMENT)
        n->u.text = t.raw;
    else if (n)
        read_fill_tag(r, n, &t);
}
