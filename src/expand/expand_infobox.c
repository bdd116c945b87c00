/* expand_infobox.c - infoboxes that modules write in tags become tables of wikitext.
 *
 * SPDX-License-Identifier: MIT
 *
 * <table class="infobox"> with its rows and cells says what {| class="infobox" does, and only that is a table for Markdown:
 * tags print as they are. What cannot be said with bars, as a table in the table, stays.
 */
#include "expand/expand_private.h"

#include <ctype.h>

typedef enum box_tag { BOX_TABLE, BOX_ROW, BOX_HEADER, BOX_CELL, BOX_CAPTION, BOX_BODY, BOX_OTHER } box_tag;

static box_tag tag_of(wm_slice name)
{
    static const struct {
        const char *name;
        box_tag tag;
    } tags[] = {{"table", BOX_TABLE}, {"tr", BOX_ROW}, {"th", BOX_HEADER}, {"td", BOX_CELL}, {"caption", BOX_CAPTION}, {"tbody", BOX_BODY}};
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (wm_equal_nocase(name, wm_str(tags[i].name)))
            return tags[i].tag;
    return BOX_OTHER;
}

/* Of a cell's attributes those that say how far it reaches. */
static void add_spans(wm_slice attributes, wm_buffer *out)
{
    static const char *const names[] = {"colspan=", "rowspan="};
    size_t before = out->size;
    for (size_t i = 0; i < 2; i++) {
        size_t at = wm_find(attributes, wm_str(names[i]), 0);
        if (at == WM_NONE)
            continue;
        at += strlen(names[i]);
        at += at < attributes.size && (attributes.data[at] == '"' || attributes.data[at] == '\'');
        size_t end = at;
        while (end < attributes.size && isdigit((unsigned char)attributes.data[end]))
            end++;
        if (end > at)
            wm_buffer_add_format(out, "%s\"%.*s\" ", names[i], WM_ARG(wm_sub(attributes, at, end)));
    }
    if (out->size > before)
        wm_buffer_add_str(out, "| ");
}

/* Text of a cell; false when a bar in it would begin another cell. */
static bool add_text(wm_slice s, bool in_cell, wm_buffer *out)
{
    if (!in_cell)
        return !wm_trim(s).size;
    for (size_t i = 0; i + 1 < s.size; i++) {
        char a = s.data[i], b = s.data[i + 1];
        if ((a == '|' && b == '|') || (a == '!' && b == '!') || (a == '\n' && (b == '|' || b == '!')))
            return false;
    }
    wm_buffer_add_slice(out, s);
    return true;
}

/* What a tag of the table is in wikitext. */
static void add_tag(box_tag tag, bool closing, wm_slice attributes, bool *in_cell, wm_buffer *out)
{
    if (closing || tag == BOX_BODY) {
        *in_cell = false;
        return;
    }
    while (out->size && out->data[out->size - 1] == '\n')
        out->size--;
    *in_cell = tag == BOX_HEADER || tag == BOX_CELL || tag == BOX_CAPTION;
    wm_buffer_add_str(out, tag == BOX_ROW ? "\n|-" : tag == BOX_HEADER ? "\n! " : tag == BOX_CELL ? "\n| " : "\n|+ ");
    if (tag == BOX_HEADER || tag == BOX_CELL)
        add_spans(attributes, out);
}

bool expand_infobox(wm_slice table, wm_buffer *out)
{
    size_t before = out->size, done;
    const char *first = memchr(table.data, '>', table.size);
    bool in_cell = false, good = first && wm_ends_with(table, WM_LIT("</table>"));
    if (before && out->data[before - 1] != '\n')
        wm_buffer_add_char(out, '\n');
    wm_buffer_add_str(out, "{| class=\"infobox\"");
    done = first ? (size_t)(first - table.data) + 1 : table.size;
    size_t end_of_all = table.size - strlen("</table>");
    for (size_t at = done; good && at < end_of_all; at++) {
        if (table.data[at] != '<')
            continue;
        bool closing = table.data[at + 1] == '/';
        size_t start = at + 1 + closing, end = start;
        while (end < end_of_all && isalpha((unsigned char)table.data[end]))
            end++;
        box_tag tag = tag_of(wm_sub(table, start, end));
        const char *gt = tag == BOX_OTHER ? NULL : memchr(table.data + end, '>', end_of_all - end);
        if (!gt)
            continue;
        good = tag != BOX_TABLE && add_text(wm_sub(table, done, at), in_cell, out);
        done = (size_t)(gt - table.data) + 1;
        add_tag(tag, closing, wm_sub(table, end, done - 1), &in_cell, out);
        at = done - 1;
    }
    good = good && add_text(wm_sub(table, done, end_of_all), in_cell, out);
    wm_buffer_add_str(out, "\n|}");
    if (!good)
        out->size = before;
    return good;
}
