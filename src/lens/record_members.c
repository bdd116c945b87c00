/* record_members.c - what stands in a page's text: links, images, tables, sections, notes; and what does not.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/record_private.h"

/* Begins an object of a list: *first tells whether a comma is wanted. */
static void begin(wm_buffer *out, bool *first)
{
    wm_buffer_add_str(out, *first ? "{" : ",{");
    *first = false;
}

/* A key, with all that stands before its value, and a text. */
static void add_string(wm_buffer *out, wm_slice key, wm_slice value)
{
    wm_buffer_add_slice(out, key);
    wm_json_add_string(out, value);
}

/* ---- links ---- */

/* Where a link leads: the title of a page, that which a redirect names, or an address. */
static void add_target(wm_record *r, const wm_node *n, wm_buffer *out)
{
    if (n->type != WM_NODE_WIKILINK) {
        add_string(out, WM_LIT("\"kind\":\"external\",\"target\":"), n->type == WM_NODE_MAGIC_LINK ? n->u.magic.url : n->u.external.url);
        wm_buffer_add_slice(out, WM_LIT(",\"section\":null"));
        return;
    }
    wm_title t = n->u.link.title;
    bool page = n->u.link.kind == WM_LINK_PAGE;
    if (page && r->set && t.text.size)
        wm_pageset_follow(r->set, &t);
    wm_slice target = page ? t.text : n->u.link.typed;
    if (page && t.ns != WM_NS_MAIN && t.text.size) {
        wm_buffer_begin(&r->words, &r->failed);
        wm_title_full(r->site, t.ns, t.text, &r->words);
        target = wm_buffer_slice(&r->words);
    }
    add_string(out, page ? WM_LIT("\"kind\":\"page\",\"target\":") : WM_LIT("\"kind\":\"interwiki\",\"target\":"),
               target);
    if (page && t.fragment.data)
        add_string(out, WM_LIT(",\"section\":"), t.fragment);
    else
        wm_buffer_add_slice(out, WM_LIT(",\"section\":null"));
}

void lens_record_links(wm_record *r, wm_buffer *out)
{
    bool first = true;
    wm_buffer_add_str(out, ",\"links\":[");
    for (size_t i = 0; i < r->marks.count; i++) {
        const wm_mark *m = &r->marks.items[i];
        if (m->kind != WM_MARK_LINK)
            continue;
        begin(out, &first);
        add_target(r, m->node, out);
        add_string(out, WM_LIT(",\"text\":"), m->words);
        wm_buffer_add_slice(out, m->inside ? WM_LIT(",\"inside\":true") : WM_LIT(",\"inside\":false"));
        lens_record_add_span(&r->places, m, out);
        wm_buffer_add_char(out, '}');
    }
    wm_buffer_add_char(out, ']');
}

void lens_record_images(const wm_record *r, wm_buffer *out)
{
    bool first = true;
    wm_buffer_add_str(out, ",\"images\":[");
    for (size_t i = 0; i < r->marks.count; i++) {
        const wm_mark *m = &r->marks.items[i];
        if (m->kind != WM_MARK_IMAGE)
            continue;
        begin(out, &first);
        add_string(out, WM_LIT("\"file\":"), m->node->u.link.title.text);
        add_string(out, WM_LIT(",\"caption\":"), m->words);
        lens_record_add_span(&r->places, m, out);
        wm_buffer_add_char(out, '}');
    }
    wm_buffer_add_char(out, ']');
}

/* ---- tables and sections ---- */

/* The rows that have cells, and the longest of them. */
static void measure(const wm_node *table, size_t *rows, size_t *columns)
{
    *rows = *columns = 0;
    for (const wm_node *row = table->first; row; row = row->next) {
        size_t width = 0;
        for (const wm_node *c = row->type == WM_NODE_ROW ? wm_row_first_cell(row) : NULL; c; c = wm_next_cell(c))
            width += c->u.cell.colspan;
        *rows += width > 0;
        *columns = width > *columns ? width : *columns;
    }
}

void lens_record_tables(wm_record *r, wm_buffer *out)
{
    bool first = true;
    wm_buffer_add_str(out, ",\"tables\":[");
    for (size_t i = 0; i < r->marks.count; i++) {
        const wm_mark *m = &r->marks.items[i];
        if (m->kind != WM_MARK_TABLE)
            continue;
        size_t rows, columns;
        uint64_t flattened = 0;
        measure(m->node, &rows, &columns);
        wm_buffer_begin(&r->words, &r->failed);
        for (const wm_node *c = wm_table_next_caption(m->node, NULL); c; c = wm_table_next_caption(m->node, c))
            wm_node_words(c, &r->words, &flattened);
        begin(out, &first);
        add_string(out, WM_LIT("\"caption\":"), wm_trim(wm_buffer_slice(&r->words)));
        lens_record_number(out, WM_LIT(",\"rows\":"), rows);
        lens_record_number(out, WM_LIT(",\"columns\":"), columns);
        lens_record_add_span(&r->places, m, out);
        wm_buffer_add_char(out, '}');
    }
    wm_buffer_add_char(out, ']');
}

/* A section goes from its heading to the next one, of whatever level; the last one to the notes. */
void lens_record_sections(const wm_record *r, wm_buffer *out)
{
    const wm_mark *last = NULL;
    size_t end = r->places.text.size;
    bool first = true;
    wm_buffer_add_str(out, ",\"sections\":[");
    for (size_t i = 0; i <= r->marks.count; i++) {
        const wm_mark *m = i < r->marks.count ? &r->marks.items[i] : NULL;
        if (m && m->kind == WM_MARK_NOTE && m->start < end)
            end = m->start;
        if (m && m->kind != WM_MARK_HEADING)
            continue;
        if (last) {
            wm_mark section = *last;
            section.end = m ? m->start : end;
            begin(out, &first);
            lens_record_number(out, WM_LIT("\"level\":"), last->node->level);
            add_string(out, WM_LIT(",\"title\":"), last->words);
            lens_record_add_span(&r->places, &section, out);
            wm_buffer_add_char(out, '}');
        }
        last = m;
    }
    wm_buffer_add_char(out, ']');
}

/* ---- notes ---- */

/* What is written between the tags of a note. */
static wm_slice written(const wm_node *ref, wm_slice source)
{
    if (!ref || ref->type != WM_NODE_REF || !ref->first)
        return WM_LIT("");
    return wm_sub(source, ref->first->span.start, ref->last->span.end);
}

/* The addresses in wikitext, those in templates too. */
static void add_urls(wm_slice s, wm_buffer *out)
{
    bool first = true;
    wm_buffer_add_str(out, ",\"urls\":[");
    for (size_t at = wm_find(s, WM_LIT("http"), 0); at != WM_NONE;) {
        size_t end = at + 4;
        end += end < s.size && s.data[end] == 's';
        bool url = wm_starts_with(wm_sub(s, end, s.size), WM_LIT("://"));
        while (url && end < s.size && (unsigned char)s.data[end] > ' ' && !strchr("|[]{}<>\"", s.data[end]))
            end++;
        if (url) {
            wm_buffer_add_str(out, first ? "" : ",");
            first = false;
            wm_json_add_string(out, wm_sub(s, at, end));
        }
        at = wm_find(s, WM_LIT("http"), end);
    }
    wm_buffer_add_char(out, ']');
}

/* Orders the markers of notes by note, each note's in the order of the text; how many there are. starts[n] is to be the
 * first one of note n. */
static size_t sort_uses(wm_record *r, uint32_t notes, size_t **starts)
{
    size_t count = 0;
    for (size_t i = 0; i < r->marks.count; i++)
        count += r->marks.items[i].kind == WM_MARK_USE;
    if (!WM_GROW(r->uses, r->use_capacity, count + notes + 2)) {
        r->places.failed = true;
        return 0;
    }
    size_t *first = r->uses + count, sum = 0;
    memset(first, 0, (notes + 2) * sizeof *first);
    for (size_t i = 0; i < r->marks.count; i++)
        if (r->marks.items[i].kind == WM_MARK_USE && r->marks.items[i].number <= notes)
            first[r->marks.items[i].number + 1]++;
    for (uint32_t n = 0; n <= notes + 1; n++)
        first[n] = sum += first[n];
    for (size_t i = 0; i < r->marks.count; i++)
        if (r->marks.items[i].kind == WM_MARK_USE && r->marks.items[i].number <= notes)
            r->uses[first[r->marks.items[i].number]++] = i;
    *starts = first; /* moved on by one note: first[n] is now the end of note n */
    return count;
}

static void add_uses(const wm_record *r, size_t from, size_t end, wm_buffer *out)
{
    wm_buffer_add_str(out, ",\"uses\":[");
    for (size_t i = from; i < end; i++) {
        const wm_mark *m = &r->marks.items[r->uses[i]];
        lens_record_number(out, i > from ? WM_LIT(",{\"start\":") : WM_LIT("{\"start\":"), lens_record_place(&r->places, m->start));
        lens_record_number(out, WM_LIT(",\"end\":"), lens_record_place(&r->places, m->end));
        wm_buffer_add_char(out, '}');
    }
    wm_buffer_add_char(out, ']');
}

void lens_record_citations(wm_record *r, wm_slice source, wm_buffer *out)
{
    uint32_t notes = 0;
    size_t *ends = NULL;
    bool first = true;
    for (size_t i = 0; i < r->marks.count; i++)
        if (r->marks.items[i].kind == WM_MARK_NOTE && r->marks.items[i].number > notes)
            notes = r->marks.items[i].number;
    sort_uses(r, notes, &ends);
    wm_buffer_add_str(out, ",\"citations\":[");
    for (size_t i = 0; i < r->marks.count && ends; i++) {
        const wm_mark *m = &r->marks.items[i];
        if (m->kind != WM_MARK_NOTE)
            continue;
        wm_slice raw = written(m->node, source);
        begin(out, &first);
        lens_record_number(out, WM_LIT("\"number\":"), m->number);
        add_string(out, WM_LIT(",\"text\":"), m->words);
        add_string(out, WM_LIT(",\"wikitext\":"), raw);
        add_urls(raw, out);
        add_uses(r, m->number ? ends[m->number - 1] : 0, ends[m->number], out);
        lens_record_add_span(&r->places, m, out);
        wm_buffer_add_char(out, '}');
    }
    wm_buffer_add_char(out, ']');
}

/* ---- what the text leaves out ---- */

void lens_record_loss(wm_record *r, const wm_doc *doc, wm_buffer *out)
{
    wm_ledger *l = &r->ledger;
    wm_ledger_clear(l);
    wm_ledger_add_doc(l, doc);
    lens_record_number(out, WM_LIT(",\"loss\":{\"source\":"), l->source);
    lens_record_number(out, WM_LIT(",\"printed\":"), l->printed);
    lens_record_number(out, WM_LIT(",\"markup\":"), l->markup);
    for (int k = 0; k < WM_LEDGER_KINDS; k++) {
        wm_buffer_add_slice(out, WM_LIT(",\""));
        wm_buffer_add_str(out, wm_ledger_name((wm_ledger_kind)k));
        lens_record_number(out, WM_LIT("\":{\"count\":"), l->kinds[k].count);
        lens_record_number(out, WM_LIT(",\"bytes\":"), l->kinds[k].bytes);
        wm_buffer_add_char(out, '}');
    }
    wm_buffer_add_slice(out, WM_LIT(",\"names\":["));
    for (size_t i = 0; i < l->count; i++) {
        wm_buffer_add_slice(out, i ? WM_LIT(",{\"kind\":\"") : WM_LIT("{\"kind\":\""));
        wm_buffer_add_str(out, wm_ledger_name(l->entries[i].kind));
        add_string(out, WM_LIT("\",\"name\":"), l->entries[i].name);
        lens_record_number(out, WM_LIT(",\"count\":"), l->entries[i].tally.count);
        lens_record_number(out, WM_LIT(",\"bytes\":"), l->entries[i].tally.bytes);
        wm_buffer_add_char(out, '}');
    }
    wm_buffer_add_slice(out, WM_LIT("]}"));
}
