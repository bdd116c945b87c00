/* page_splice.c - a page of a dump with another revision in it.
 *
 * SPDX-License-Identifier: MIT
 *
 * Whatever the encoding, what is new is made in UTF-8 and put between the bytes
 * that stay.
 */
#include <stdlib.h>

#include "dump/filter.h"
#include "dump/write/fields.h"
#include "dump/write/revisions.h"

static wm_status out_of_memory(wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "out of memory");
}

static int utf16_mode(const char *encoding)
{
    return strcmp(encoding, "UTF-16LE") == 0   ? WM_DECODE_UTF16LE
           : strcmp(encoding, "UTF-16BE") == 0 ? WM_DECODE_UTF16BE
                                               : WM_DECODE_NONE;
}

static void add_unit(wm_buffer *out, uint32_t unit, bool big)
{
    wm_buffer_add_char(out, (char)(big ? unit >> 8 : unit & 0xff));
    wm_buffer_add_char(out, (char)(big ? unit & 0xff : unit >> 8));
}

bool wm_write_encoded(const char *encoding, wm_slice utf8, wm_buffer *out)
{
    bool big = strcmp(encoding, "UTF-16BE") == 0;
    if (strcmp(encoding, "UTF-8") == 0) {
        wm_buffer_add_slice(out, utf8);
        return true;
    }
    if (utf16_mode(encoding) == WM_DECODE_NONE || wm_utf8_valid_prefix(utf8) != utf8.size)
        return false;
    for (size_t i = 0, length; i < utf8.size; i += length) {
        uint32_t c = wm_utf8_decode(wm_sub(utf8, i, utf8.size), &length);
        if (c < 0x10000) {
            add_unit(out, c, big);
        } else {
            add_unit(out, 0xd800 + ((c - 0x10000) >> 10), big);
            add_unit(out, 0xdc00 + ((c - 0x10000) & 0x3ff), big);
        }
    }
    return true;
}

/* The page in UTF-8, its positions with it; bytes is borrowed from raw or in text. */
static wm_status to_utf8(const wm_raw_page *raw, wm_buffer *text, wm_raw_page *out)
{
    int mode = utf16_mode(raw->encoding);
    *out = *raw;
    if (mode == WM_DECODE_NONE)
        return WM_OK;
    size_t *places[] = {&out->first_revision, &out->last_revision, &out->last_revision_end,
                        &out->revision, &out->revision_end, &out->close, NULL};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        wm_decoder d;
        wm_slice decoded = WM_LIT("");
        wm_decoder_init(&d);
        d.mode = mode == WM_DECODE_UTF16LE ? WM_DECODE_UTF16LE : WM_DECODE_UTF16BE;
        wm_status status = wm_decoder_push(&d, wm_sub(raw->bytes, 0, places[i] ? *places[i] : raw->bytes.size), true, &decoded);
        if (places[i])
            *places[i] = decoded.size;
        else
            wm_buffer_add_slice(text, decoded);
        wm_decoder_free(&d);
        if (status != WM_OK)
            return status;
    }
    out->bytes = wm_buffer_slice(text);
    return text->failed ? WM_NO_MEMORY : WM_OK;
}

/* ---- another text in a revision ---- */

/* The tag of <text>, with the new size and sha1 where it has them; an empty element's begins one
 * with content. */
static void add_text_tag(wm_slice tag, wm_slice text, bool empty, wm_buffer *out)
{
    size_t bytes[2], sha1[2], space[2], at = 0;
    char own[32] = "";
    bool has_bytes = wm_tag_attribute(tag, WM_LIT("bytes"), &bytes[0], &bytes[1]);
    bool has_sha1 = wm_tag_attribute(tag, WM_LIT("sha1"), &sha1[0], &sha1[1]);
    bool has_space = wm_tag_attribute(tag, WM_LIT("xml:space"), &space[0], &space[1]);
    if (!wm_sha1_base36(text, own))
        out->failed = true;
    for (int turn = 0; turn < 2; turn++) {
        bool first_is_bytes = !has_sha1 || (has_bytes && bytes[0] < sha1[0]);
        bool is_bytes = turn ? !first_is_bytes : first_is_bytes;
        if (is_bytes ? !has_bytes : !has_sha1)
            continue;
        wm_buffer_add_slice(out, wm_sub(tag, at, is_bytes ? bytes[0] : sha1[0]));
        if (is_bytes)
            wm_buffer_add_format(out, "%zu", text.size);
        else
            wm_buffer_add_str(out, own);
        at = is_bytes ? bytes[1] : sha1[1];
    }
    if (!empty) {
        wm_buffer_add_slice(out, wm_sub(tag, at, tag.size));
        return;
    }
    size_t end = wm_blank_before(tag, tag.size - 2);
    if (end > at)
        wm_buffer_add_slice(out, wm_sub(tag, at, end));
    if (!has_space)
        wm_buffer_add_str(out, " xml:space=\"preserve\"");
    wm_buffer_add_char(out, '>');
}

/* The <content> elements, in the fields' revision. NULL with failed when memory runs out. */
static wm_slice *slots_of(const wm_fields *fields, size_t *count, bool *failed)
{
    size_t n = 0;
    for (size_t i = 0; i < fields->count; i++)
        n += fields->items[i].field == WM_F_CONTENT;
    *count = n;
    if (!n)
        return NULL;
    wm_slice *slots = malloc(n * sizeof *slots);
    *failed = !slots;
    n = 0;
    for (size_t i = 0; slots && i < fields->count; i++) {
        if (fields->items[i].field == WM_F_CONTENT)
            slots[n++] = wm_sub(fields->revision, fields->items[i].start, fields->items[i].end);
    }
    return slots;
}

static wm_status replace_text(const wm_layout *layout, const wm_fields *fields, const wm_slice *slots,
                              size_t slot_count, wm_slice text, wm_buffer *out, wm_error *error)
{
    const wm_field_at *t = wm_fields_find(fields, WM_F_TEXT), *h = wm_fields_find(fields, WM_F_SHA1);
    wm_slice revision = fields->revision;
    char sha1[32];
    size_t at = 0;
    if (!t)
        return wm_fail(error, WM_BAD_INPUT, "its revision has no <text>");
    if (!wm_revision_sha1(text, slots, slot_count, sha1))
        return out_of_memory(error);
    for (int turn = 0; turn < 2; turn++) {
        bool text_first = !h || t->start < h->start;
        const wm_field_at *f = (turn == 0) == text_first ? t : h;
        if (!f)
            continue;
        wm_buffer_add_slice(out, wm_sub(revision, at, f->start));
        at = f->end;
        if (f == h) {
            wm_buffer_add_format(out, "<sha1>%s</sha1>", sha1);
            continue;
        }
        bool empty = f->content == f->end;
        add_text_tag(wm_sub(revision, f->start, f->content), text, empty, out);
        wm_xml_escape(text, layout->plain_quotes, out);
        wm_buffer_add_str(out, "</text>");
    }
    wm_buffer_add_slice(out, wm_sub(revision, at, revision.size));
    return WM_OK;
}

/* ---- the page ---- */

static wm_status make_new(const wm_raw_page *page, wm_splice splice, wm_layout *layout, const wm_fields *base,
                          const wm_new_revision *revision, wm_buffer *out, wm_error *error)
{
    size_t slot_count = 0;
    bool failed = false;
    wm_status status = WM_OK;
    wm_slice *slots = slots_of(base, &slot_count, &failed);
    if (failed)
        return out_of_memory(error);
    if (splice == WM_SPLICE_REPLACE) {
        status = replace_text(layout, base, slots, slot_count, revision->text, out, error);
    } else {
        if (splice == WM_SPLICE_APPEND)
            wm_buffer_add(out, layout->page_field.data, layout->page_field.size);
        wm_write_revision(layout, revision, slots, slot_count, out);
        if (splice == WM_SPLICE_ALONE)
            wm_buffer_add_slice(out, wm_sub(page->bytes, wm_blank_before(page->bytes, page->close), page->close));
    }
    free(slots);
    return out->failed ? out_of_memory(error) : status;
}

static wm_status write_utf8(const wm_raw_page *page, wm_splice splice, const wm_layout *general,
                            const wm_new_revision *revision, wm_buffer *out, wm_error *error)
{
    wm_layout layout = *general;
    wm_fields base;
    wm_slice example = wm_sub(page->bytes, page->last_revision, page->last_revision_end);
    if (splice == WM_SPLICE_REPLACE)
        example = wm_sub(page->bytes, page->revision, page->revision_end);
    wm_status status = wm_layout_learn(&layout, wm_sub(page->bytes, 0, page->last_revision), example);
    if (status != WM_OK)
        return status == WM_NO_MEMORY ? out_of_memory(error)
                                      : wm_fail(error, status, "the elements of its revisions are not written as MediaWiki writes them");
    wm_fields_read(&base, wm_sub(page->bytes, page->revision, page->revision_end));
    status = base.failed ? out_of_memory(error)
             : base.odd  ? wm_fail(error, WM_BAD_INPUT, "its revision cannot be taken apart")
                         : make_new(page, splice, &layout, &base, revision, out, error);
    wm_fields_free(&base);
    return status;
}

void wm_raw_page_set_positions(wm_raw_page *raw, const wm_page *page)
{
    uint64_t at = page->offset;
    raw->first_revision = (size_t)(page->first_revision - at);
    raw->last_revision = (size_t)(page->last_revision - at);
    raw->last_revision_end = (size_t)(page->last_revision_end - at);
    raw->close = (size_t)(page->close - at);
    raw->revision = (size_t)(page->revision.offset - at);
    raw->revision_end = (size_t)(page->revision.end - at);
}

wm_status wm_layout_learn_page(wm_layout *layout, const wm_raw_page *raw)
{
    wm_buffer text = {0};
    wm_raw_page page;
    wm_layout learnt = *layout;
    wm_status status = raw->last_revision_end > raw->last_revision ? to_utf8(raw, &text, &page) : WM_BAD_INPUT;
    if (status == WM_OK)
        status = wm_layout_learn(&learnt, wm_sub(page.bytes, 0, page.last_revision),
                                 wm_sub(page.bytes, page.last_revision, page.last_revision_end));
    if (status == WM_OK) {
        size_t from = wm_blank_before(page.bytes, page.close);
        if (page.close - from <= sizeof learnt.page.data) {
            memcpy(learnt.page.data, page.bytes.data + from, page.close - from);
            learnt.page.size = (uint8_t)(page.close - from);
        }
        *layout = learnt;
    }
    wm_buffer_free(&text);
    return status == WM_NO_MEMORY ? status : WM_OK;
}

wm_status wm_write_changed(const wm_raw_page *raw, wm_splice splice, const wm_layout *general,
                           const wm_new_revision *revision, wm_buffer *out, wm_error *error)
{
    wm_buffer text = {0}, piece = {0};
    wm_raw_page page;
    if (strcmp(raw->encoding, "UTF-8") != 0 && utf16_mode(raw->encoding) == WM_DECODE_NONE)
        return wm_fail(error, WM_BAD_INPUT, "the dump is in %s, which wikimd does not write; convert it to UTF-8", raw->encoding);
    wm_status status = to_utf8(raw, &text, &page);
    if (status != WM_OK)
        wm_fail(error, status, "out of memory");
    else
        status = write_utf8(&page, splice, general, revision, &piece, error);
    if (status == WM_OK) {
        size_t from = splice == WM_SPLICE_APPEND    ? raw->last_revision_end
                      : splice == WM_SPLICE_REPLACE ? raw->revision
                                                    : raw->first_revision;
        size_t to = splice == WM_SPLICE_APPEND    ? raw->last_revision_end
                    : splice == WM_SPLICE_REPLACE ? raw->revision_end
                                                  : raw->close;
        wm_buffer_add_slice(out, wm_sub(raw->bytes, 0, from));
        if (!wm_write_encoded(raw->encoding, wm_buffer_slice(&piece), out))
            status = wm_fail(error, WM_BAD_INPUT, "it holds what %s cannot say", raw->encoding);
        wm_buffer_add_slice(out, wm_sub(raw->bytes, to, raw->bytes.size));
    }
    if (out->failed)
        status = out_of_memory(error);
    wm_buffer_free(&text);
    wm_buffer_free(&piece);
    return status;
}
