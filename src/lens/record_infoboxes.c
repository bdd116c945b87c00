/* record_infoboxes.c - the boxes of facts of a page: templates with their arguments, or tables that they expanded to.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/pieces.h"
#include "lens/record_private.h"

/* How the names of such templates begin, in the languages with the most pages. */
static const char *const box_names[] = {
    "infobox", "taxobox", "automatic taxobox", "speciesbox", "chembox", "drugbox", "ficha", "info/", "infocaseta", "infotaula",
    "infokast", "infoboks", "infookvir", "sinottico", "bilgi kutusu", "karta", "\xd0\xba\xd0\xb0\xd1\x80\xd1\x82\xd0\xbe\xd1\x87\xd0\xba\xd0\xb0" /* карточка */,
    "\xd0\xba\xd0\xb0\xd1\x80\xd1\x82\xd0\xba\xd0\xb0" /* картка */, "\xe5\x9f\xba\xe7\xa4\x8e\xe6\x83\x85\xe5\xa0\xb1" /* 基礎情報 */,
    "\xe4\xbf\xa1\xe6\x81\xaf\xe6\xa1\x86" /* 信息框 */, "\xe8\xb3\x87\xe8\xa8\x8a\xe6\xa1\x86" /* 資訊框 */,
    "\xec\xa0\x95\xeb\xb3\xb4" /* 정보 */, "\xd8\xb5\xd9\x86\xd8\xaf\xd9\x88\xd9\x82" /* صندوق */, NULL};
/* Classes of such tables. */
static const char *const box_classes[] = {"infobox", "taxobox", "sinottico", "vcard", "infocaseta", NULL};

/* Whether s begins so, letters without case: the two of a Cyrillic capital are looked at as they are. */
static bool begins(wm_slice s, wm_slice with)
{
    if (s.size < with.size)
        return false;
    wm_slice start = wm_sub(s, 0, with.size);
    if (wm_equal_nocase(start, with))
        return true;
    /* К for к: U+041A and U+043A */
    return with.size > 2 && (unsigned char)with.data[0] == 0xd0 && (unsigned char)with.data[1] == 0xba && (unsigned char)s.data[0] == 0xd0 &&
           (unsigned char)s.data[1] == 0x9a && wm_equal(wm_sub(start, 2, start.size), wm_sub(with, 2, with.size));
}

static bool is_box_name(wm_slice name)
{
    for (size_t i = 0; box_names[i]; i++)
        if (begins(name, wm_str(box_names[i])))
            return true;
    return false;
}

static bool is_box_table(const wm_node *table)
{
    for (size_t i = 0; box_classes[i]; i++)
        if (wm_find(table->u.table.attributes, wm_str(box_classes[i]), 0) != WM_NONE)
            return true;
    return false;
}

static void add_field(wm_slice name, wm_slice value, bool *first, wm_buffer *out)
{
    wm_buffer_add_str(out, *first ? "{\"name\":" : ",{\"name\":");
    *first = false;
    wm_json_add_string(out, name);
    wm_buffer_add_str(out, ",\"value\":");
    wm_json_add_string(out, value);
    wm_buffer_add_char(out, '}');
}

/* ---- arguments of a template ---- */

/* Where the argument that begins at at ends: at a bar outside of brackets, or at the end. *equals: its first = outside of them. */
static size_t end_of_argument(wm_slice s, size_t at, size_t *equals)
{
    size_t depth = 0;
    *equals = WM_NONE;
    while (at < s.size) {
        char c = s.data[at], next = at + 1 < s.size ? s.data[at + 1] : '\0';
        if (c == '<') {
            size_t end = lens_behind_unread(s, at);
            at = end > at ? end : at + 1;
            continue;
        }
        bool twice = c == next && (c == '{' || c == '}' || c == '[' || c == ']');
        if (twice && (c == '{' || c == '['))
            depth++;
        else if (twice && depth)
            depth--;
        else if (c == '|' && !depth)
            return at;
        else if (c == '=' && !depth && *equals == WM_NONE)
            *equals = at;
        at += twice ? 2 : 1;
    }
    return at;
}

/* The named ones; a number is the name of one without. */
static void add_arguments(wm_slice call, wm_buffer *out)
{
    bool first = true;
    unsigned number = 0;
    wm_slice s = call.size >= 4 ? wm_sub(call, 2, call.size - 2) : call;
    size_t equals, at = end_of_argument(s, 0, &equals); /* behind the name */
    while (at < s.size) {
        size_t from = at + 1;
        at = end_of_argument(s, from, &equals);
        wm_buffer name = {0};
        if (equals == WM_NONE)
            wm_buffer_add_format(&name, "%u", ++number);
        else
            wm_buffer_add_slice(&name, wm_trim(wm_sub(s, from, equals)));
        wm_slice value = wm_trim(wm_sub(s, equals == WM_NONE ? from : equals + 1, at));
        if (value.size)
            add_field(wm_buffer_slice(&name), value, &first, out);
        out->failed |= name.failed;
        wm_buffer_free(&name);
    }
}

/* ---- rows of a table ---- */

static void add_rows(wm_record *r, const wm_node *table, wm_buffer *out)
{
    bool first = true;
    uint64_t flattened = 0;
    for (const wm_node *row = table->first; row; row = row->next) {
        const wm_node *head = row->type == WM_NODE_ROW ? wm_row_first_cell(row) : NULL, *cell = head ? wm_next_cell(head) : NULL;
        if (!cell)
            continue;
        wm_buffer_begin(&r->words, &r->failed);
        wm_node_words(head, &r->words, &flattened);
        size_t name = r->words.size;
        wm_node_words(cell, &r->words, &flattened);
        wm_slice words = wm_buffer_slice(&r->words);
        add_field(wm_trim(wm_sub(words, 0, name)), wm_trim(wm_sub(words, name, words.size)), &first, out);
    }
}

void lens_record_infoboxes(wm_record *r, wm_slice source, wm_buffer *out)
{
    bool first = true;
    wm_buffer_add_str(out, ",\"infoboxes\":[");
    for (size_t i = 0; i < r->marks.count; i++) {
        const wm_mark *m = &r->marks.items[i];
        bool call = m->kind == WM_MARK_CALL && is_box_name(m->node->u.text);
        if (!call && !(m->kind == WM_MARK_TABLE && is_box_table(m->node)))
            continue;
        wm_buffer_add_str(out, first ? "{\"name\":" : ",{\"name\":");
        first = false;
        wm_json_add_string(out, call ? m->node->u.text : WM_LIT("infobox"));
        wm_buffer_add_str(out, ",\"fields\":[");
        if (call)
            add_arguments(wm_sub(source, m->node->span.start, m->node->span.end), out);
        else
            add_rows(r, m->node, out);
        wm_buffer_add_char(out, ']');
        lens_record_add_span(&r->places, m, out);
        wm_buffer_add_char(out, '}');
    }
    wm_buffer_add_char(out, ']');
}
