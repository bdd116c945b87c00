/* merge_gallery.c - lines of a gallery that come, and that stand elsewhere now.
 *
 * SPDX-License-Identifier: MIT
 *
 * A gallery prints as a list of pictures. The line `A.jpg|x` of one is `[[File:A.jpg|x]]` in any other place.
 */
#include "lens/merge.h"

/* The text of an edited item, or a leaf itself, that is a picture and no more; none: it is not. */
static uint32_t picture_of(const lens_merge *m, uint32_t edited)
{
    const lens_pieces *c = m->edited;
    uint32_t text = c->units[edited].leaf ? edited : c->units[edited].first;
    if (text == LENS_NO_UNIT || !c->units[text].leaf || (text != edited && c->units[text].next != LENS_NO_UNIT))
        return LENS_NO_UNIT;
    const lens_unit *u = &c->units[text];
    if (u->from == u->to)
        return LENS_NO_UNIT;
    const lens_token *first = &c->tokens[u->from], *last = &c->tokens[u->to - 1];
    bool picture = first->kind == LENS_MARK && first->node && first->node->type == WM_NODE_IMAGE && last->node == first->node;
    return picture ? text : LENS_NO_UNIT;
}

bool lens_emit_gallery_line(lens_merge *m, uint32_t edited)
{
    uint32_t text = picture_of(m, edited);
    if (text == LENS_NO_UNIT)
        return false;
    size_t before = m->out->size;
    const lens_unit *u = &m->edited->units[text]; /* the options of a picture that stood elsewhere are none of a line */
    wm_buffer_add_slice(m->out, lens_range(m->edited, u->from, u->from + 1));
    lens_copy_edited(m, u->from + 1, u->to - 1);
    wm_buffer_add_slice(m->out, lens_range(m->edited, u->to - 1, u->to));
    wm_slice line = wm_sub(wm_buffer_slice(m->out), before, m->out->size);
    if (line.size < 4 || line.data[0] != '[')
        return false;
    memmove(m->out->data + before, m->out->data + before + 2, line.size - 4);
    m->out->size -= 4;
    return true;
}

/* The line of a gallery of the base that an edited item, or all of its text, was; or none. */
static uint32_t line_of(const lens_merge *m, uint32_t item)
{
    uint32_t line = lens_source_of(m, item), text = m->edited->units[item].first;
    if (line == LENS_NO_UNIT && text != LENS_NO_UNIT && m->edited->units[text].leaf && lens_source_of(m, text) != LENS_NO_UNIT)
        line = m->source->units[lens_source_of(m, text)].parent;
    bool was = line != LENS_NO_UNIT && m->source->units[line].gallery && m->source->units[line].kind == LENS_ITEM;
    return was ? line : LENS_NO_UNIT;
}

/* The gallery of the base of which an edited item was a line, or none. */
static uint32_t gallery_of(const lens_merge *m, uint32_t item)
{
    uint32_t line = line_of(m, item);
    return line == LENS_NO_UNIT ? LENS_NO_UNIT : m->source->units[line].parent;
}

/* The gallery of which a list is a part: the first that one of its items was in, when all are pictures. Or none. */
static uint32_t gallery_parted(const lens_merge *m, uint32_t list)
{
    const lens_pieces *c = m->edited;
    uint32_t found = LENS_NO_UNIT;
    for (uint32_t i = c->units[list].kind == LENS_LIST ? c->units[list].first : LENS_NO_UNIT; i != LENS_NO_UNIT; i = c->units[i].next) {
        if (picture_of(m, i) == LENS_NO_UNIT)
            return LENS_NO_UNIT;
        found = found == LENS_NO_UNIT ? gallery_of(m, i) : found;
    }
    return found;
}

/* Writes what stands between two items: with lines that were neighbours, what stood between them. */
static void write_line_end(lens_merge *m, uint32_t item, uint32_t next)
{
    const lens_unit *units = m->source->units;
    uint32_t a = line_of(m, item);
    if (a != LENS_NO_UNIT && next != LENS_NO_UNIT && units[a].next != LENS_NO_UNIT && units[a].next == line_of(m, next))
        lens_copy_source(m, units[a].to, units[units[a].next].from);
    else
        wm_buffer_add_char(m->out, '\n');
}

/* Writes a line of the base, with what was edited of its caption. */
static void copy_line(lens_merge *m, uint32_t edited)
{
    uint32_t line = line_of(m, edited), from = m->source->units[line].first, text = m->edited->units[edited].first;
    if (lens_is_unchanged(m, edited) || from == LENS_NO_UNIT || lens_source_of(m, text) != from)
        lens_copy_source(m, m->source->units[line].from, m->source->units[line].to);
    else
        lens_emit_leaf(m, from, text);
}

bool lens_emit_gallery(lens_merge *m, uint32_t edited)
{
    uint32_t gallery = gallery_parted(m, edited);
    if (gallery == LENS_NO_UNIT)
        return false;
    const lens_unit *box = &m->source->units[gallery];
    lens_copy_source(m, box->from, box->open);
    wm_buffer_add_char(m->out, '\n');
    for (uint32_t i = m->edited->units[edited].first; i != LENS_NO_UNIT; i = m->edited->units[i].next) {
        if (gallery_of(m, i) != LENS_NO_UNIT)
            copy_line(m, i);
        else
            m->lost |= !lens_emit_gallery_line(m, i);
        write_line_end(m, i, m->edited->units[i].next);
    }
    lens_copy_source(m, box->close, box->to);
    return true;
}

/* Whether an edited item is one of what is still a gallery of the base. */
static bool is_in_gallery(const lens_merge *m, uint32_t item)
{
    uint32_t list = item == LENS_NO_UNIT ? LENS_NO_UNIT : m->edited->units[item].parent;
    uint32_t source = list == LENS_NO_UNIT ? LENS_NO_UNIT : lens_source_of(m, list);
    return source != LENS_NO_UNIT && m->source->units[source].gallery;
}

bool lens_leaves_gallery(const lens_merge *m, uint32_t source, uint32_t edited)
{
    const lens_unit *a = source == LENS_NO_UNIT ? NULL : &m->source->units[source];
    return a && a->gallery && lens_is_item(a->kind) && lens_is_item(m->edited->units[edited].kind) && !is_in_gallery(m, edited);
}

/* The name of the namespace, with its colon, that a line may lack. */
static wm_slice namespace_of(wm_slice picture)
{
    size_t colon = wm_find(picture, WM_LIT(":"), 0);
    return wm_starts_with(picture, WM_LIT("[[")) && colon != WM_NONE ? wm_sub(picture, 2, colon + 1) : WM_LIT("");
}

static bool has_namespace(wm_slice line)
{
    size_t bar = wm_find(line, WM_LIT("|"), 0);
    return wm_find(wm_sub(line, 0, bar == WM_NONE ? line.size : bar), WM_LIT(":"), 0) != WM_NONE;
}

/* Comments on lines of their own before a line of a gallery that is no more stand before what the line became. No such behind the
 * last line is kept: the edit is refused. */
static void write_comments(lens_merge *m, uint32_t text)
{
    const lens_pieces *p = m->source;
    const lens_unit *line = &p->units[p->units[text].parent], *box = &p->units[line->parent];
    if (lens_edited_of(m, line->parent) != LENS_NO_UNIT)
        return;
    uint32_t from = line->prev == LENS_NO_UNIT ? box->open : p->units[line->prev].to;
    wm_slice comments = wm_trim(lens_range(p, from, line->from));
    m->lost |= line->next == LENS_NO_UNIT && wm_trim(lens_range(p, line->to, box->close)).size;
    if (comments.size) {
        wm_buffer_add_slice(m->out, comments);
        wm_buffer_add_char(m->out, '\n');
    }
}

bool lens_emit_picture(lens_merge *m, uint32_t source, uint32_t edited)
{
    const lens_unit *a = &m->source->units[source], *c = &m->edited->units[edited];
    if (!a->leaf || !a->gallery || !c->leaf || is_in_gallery(m, c->parent) || picture_of(m, edited) == LENS_NO_UNIT)
        return false;
    write_comments(m, source);
    size_t before = m->out->size;
    lens_emit_leaf(m, source, edited);
    wm_slice line = wm_sub(wm_buffer_slice(m->out), before, m->out->size);
    if (wm_starts_with(line, WM_LIT("[[")))
        return true;
    wm_slice name = has_namespace(line) ? WM_LIT("") : namespace_of(lens_range(m->edited, c->from, c->to));
    size_t size = line.size, head = 2 + name.size;
    wm_buffer_add_str(m->out, "[[");
    wm_buffer_add_slice(m->out, name);
    wm_buffer_add_str(m->out, "]]");
    if (m->out->failed)
        return true;
    char *at = m->out->data + before;
    memmove(at + head, at, size);
    memcpy(at, "[[", 2);
    memcpy(at + 2, name.data, name.size);
    memcpy(at + head + size, "]]", 2);
    return true;
}
