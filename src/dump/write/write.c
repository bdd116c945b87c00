/* write.c - revisions and new pages as XML, in the manner of a dump that is there.
 *
 * SPDX-License-Identifier: MIT
 */
#include <arpa/inet.h>
#include <inttypes.h>
#include <stdlib.h>

#include "base/skip.h"
#include "dump/filter.h"
#include "dump/write/fields.h"
#include "dump/write/revisions.h"

/* ---- characters ---- */

void wm_xml_escape(wm_slice s, bool plain_quotes, wm_buffer *out)
{
    size_t from = 0;
    for (size_t i = 0; i < s.size; i++) {
        const char *as = NULL;
        WM_SKIP(s.data, i, s.size, wm_sixteen_within(v, '"', '&') | wm_sixteen_equal(v, '<') | wm_sixteen_equal(v, '>') |
                wm_sixteen_equal(v, '\r'))
        if (i >= s.size)
            break;
        switch (s.data[i]) {
        case '&': as = "&amp;"; break;
        case '<': as = "&lt;"; break;
        case '>': as = "&gt;"; break;
        case '"': as = plain_quotes ? NULL : "&quot;"; break;
        case '\r': as = "&#13;"; break;
        default: break;
        }
        if (!as)
            continue;
        wm_buffer_add_slice(out, wm_sub(s, from, i));
        wm_buffer_add_str(out, as);
        from = i + 1;
    }
    wm_buffer_add_slice(out, wm_sub(s, from, s.size));
}

size_t wm_xml_forbidden(wm_slice s)
{
    enum { A_FEW = 32 };
    for (size_t i = 0; i < s.size;) {
        i += wm_utf8_text_prefix(wm_sub(s, i, s.size));
        for (size_t stop = i + A_FEW; i < stop && i < s.size;) {
            size_t length;
            uint32_t codepoint = wm_utf8_decode(wm_sub(s, i, s.size), &length);
            if (!wm_xml_allows(codepoint) || (codepoint == 0xfffd && length == 1))
                return i;
            i += length;
        }
    }
    return WM_NONE;
}

/* ---- the layout of revisions ---- */

static void set_blank(wm_blank *blank, wm_slice s)
{
    if (s.size > sizeof blank->data)
        return;
    if (s.size)
        memcpy(blank->data, s.data, s.size);
    blank->size = (uint8_t)s.size;
}

static wm_slice get_blank(const wm_blank *blank)
{
    return wm_slice_of(blank->data, blank->size);
}

static unsigned minor_version(wm_slice version)
{
    unsigned n = 0;
    if (!wm_starts_with(version, WM_LIT("0.")) || version.size > 4)
        return 0;
    for (size_t i = 2; i < version.size; i++)
        n = n * 10 + (unsigned)(version.data[i] - '0');
    return n >= 3 && n <= 11 ? n : 0;
}

/* The order in which the schemas want things. */
static size_t schema_order(unsigned schema, uint8_t order[WM_FIELDS])
{
    static const uint8_t oldest[] = {WM_F_ID, WM_F_TIMESTAMP, WM_F_CONTRIBUTOR, WM_F_MINOR, WM_F_COMMENT, WM_F_TEXT};
    static const uint8_t with_sha1[] = {WM_F_ID, WM_F_TIMESTAMP, WM_F_CONTRIBUTOR, WM_F_MINOR, WM_F_COMMENT,
                                        WM_F_SHA1, WM_F_TEXT};
    static const uint8_t with_parent[] = {WM_F_ID, WM_F_PARENT, WM_F_TIMESTAMP, WM_F_CONTRIBUTOR, WM_F_MINOR,
                                          WM_F_COMMENT, WM_F_SHA1, WM_F_TEXT};
    static const uint8_t with_model[] = {WM_F_ID, WM_F_PARENT, WM_F_TIMESTAMP, WM_F_CONTRIBUTOR, WM_F_MINOR,
                                         WM_F_COMMENT, WM_F_TEXT, WM_F_SHA1, WM_F_MODEL, WM_F_FORMAT};
    static const uint8_t model_first[] = {WM_F_ID, WM_F_PARENT, WM_F_TIMESTAMP, WM_F_CONTRIBUTOR, WM_F_MINOR,
                                          WM_F_COMMENT, WM_F_MODEL, WM_F_FORMAT, WM_F_TEXT, WM_F_SHA1};
    static const uint8_t with_slots[] = {WM_F_ID, WM_F_PARENT, WM_F_TIMESTAMP, WM_F_CONTRIBUTOR, WM_F_MINOR,
                                         WM_F_COMMENT, WM_F_ORIGIN, WM_F_MODEL, WM_F_FORMAT, WM_F_TEXT,
                                         WM_F_CONTENT, WM_F_SHA1};
    const uint8_t *all = model_first;
    size_t count = sizeof model_first;
    switch (schema) {
    case 3: case 4: case 5: all = oldest, count = sizeof oldest; break;
    case 6: all = with_sha1, count = sizeof with_sha1; break;
    case 7: all = with_parent, count = sizeof with_parent; break;
    case 8: case 9: all = with_model, count = sizeof with_model; break;
    case 11: all = with_slots, count = sizeof with_slots; break;
    default: break;
    }
    memcpy(order, all, count);
    return count;
}

void wm_layout_begin(wm_layout *layout, wm_slice version)
{
    memset(layout, 0, sizeof *layout);
    layout->schema = minor_version(version);
    set_blank(&layout->page, WM_LIT("\n  "));
    set_blank(&layout->page_field, WM_LIT("\n    "));
    set_blank(&layout->field, WM_LIT("\n      "));
    set_blank(&layout->inner, WM_LIT("\n        "));
    set_blank(&layout->inner_end, WM_LIT("\n      "));
    layout->count = schema_order(layout->schema, layout->order);
    const char *attributes = layout->schema >= 11   ? "bsx"
                             : layout->schema == 10 ? "bx"
                             : layout->schema >= 5  ? "xb"
                                                    : "x";
    layout->text_attribute_count = strlen(attributes);
    memcpy(layout->text_attributes, attributes, layout->text_attribute_count);
    layout->space_before_slash = true;
}

static bool holds(const uint8_t *order, size_t count, uint8_t field)
{
    return count && memchr(order, field, count) != NULL;
}

/* The order of the example; what the schema asks for besides follows what stands before it in the
 * schema. */
static void learn_order(wm_layout *layout, const wm_fields *fields)
{
    uint8_t order[WM_FIELDS], wanted[WM_FIELDS];
    size_t count = 0, wanted_count = schema_order(layout->schema, wanted);
    for (size_t i = 0; i < fields->count; i++) {
        uint8_t field = (uint8_t)fields->items[i].field;
        if (field < WM_FIELDS && !holds(order, count, field))
            order[count++] = field;
    }
    size_t at = 0; /* behind the last of the wanted ones */
    for (size_t i = 0; i < wanted_count; i++) {
        if (holds(order, count, wanted[i])) {
            at = (size_t)((uint8_t *)memchr(order, wanted[i], count) - order) + 1;
            continue;
        }
        memmove(order + at + 1, order + at, count - at);
        order[at++] = wanted[i];
        count++;
    }
    memcpy(layout->order, order, count);
    layout->count = count;
}

static void learn_text(wm_layout *layout, const wm_fields *fields)
{
    static const struct {
        wm_slice name;
        char letter;
    } known[] = {{{"bytes", 5}, 'b'}, {{"sha1", 4}, 's'}, {{"xml:space", 9}, 'x'}};
    const wm_field_at *text = wm_fields_find(fields, WM_F_TEXT);
    size_t start, end, places[3];
    if (!text || text->content == text->end)
        return;
    wm_slice tag = wm_sub(fields->revision, text->start, text->content);
    if (wm_tag_attribute(tag, WM_LIT("deleted"), &start, &end))
        return;
    layout->text_attribute_count = 0;
    for (size_t i = 0; i < 3; i++) {
        if (!wm_tag_attribute(tag, known[i].name, &start, &end))
            continue;
        size_t at = layout->text_attribute_count++;
        for (; at && places[at - 1] > start; at--) {
            places[at] = places[at - 1];
            layout->text_attributes[at] = layout->text_attributes[at - 1];
        }
        places[at] = start;
        layout->text_attributes[at] = known[i].letter;
    }
    wm_slice content = wm_sub(fields->revision, text->content, text->close);
    if (wm_find(content, WM_LIT("&quot;"), 0) != WM_NONE)
        layout->plain_quotes = false;
    else if (wm_find(content, WM_LIT("\""), 0) != WM_NONE)
        layout->plain_quotes = true;
}

wm_status wm_layout_learn(wm_layout *layout, wm_slice before, wm_slice revision)
{
    wm_fields fields;
    wm_fields_read(&fields, revision);
    wm_status status = fields.failed ? WM_NO_MEMORY : fields.odd ? WM_BAD_INPUT : WM_OK;
    if (status == WM_OK) {
        set_blank(&layout->page_field, wm_sub(before, wm_blank_before(before, before.size), before.size));
        learn_order(layout, &fields);
        learn_text(layout, &fields);
        const wm_field_at *by = wm_fields_find(&fields, WM_F_CONTRIBUTOR);
        if (fields.count) {
            size_t first = fields.items[0].start;
            set_blank(&layout->field, wm_sub(revision, wm_blank_before(revision, first), first));
        }
        if (by && by->close > by->content) {
            size_t first = wm_find(revision, WM_LIT("<"), by->content);
            if (first < by->close)
                set_blank(&layout->inner, wm_sub(revision, wm_blank_before(revision, first), first));
            set_blank(&layout->inner_end, wm_sub(revision, wm_blank_before(revision, by->close), by->close));
        } else if (!layout->field.size) {
            layout->inner.size = layout->inner_end.size = 0;
        }
    }
    wm_fields_free(&fields);
    return status;
}

/* ---- revisions ---- */

/* A revision of several slots has the sha1 that MediaWiki makes of theirs, in the order of their roles: begin
 * with the first; then, for each next one, take the sha1 of both written one behind the other. */
static bool combined_sha1(const char main_sha1[32], const wm_slice *slots, size_t count, char out[32])
{
    wm_slice done = WM_LIT("");
    bool main_done = false;
    memcpy(out, "", 1);
    for (size_t n = 0; n <= count; n++) {
        wm_slice best = WM_LIT(""), best_sha1 = WM_LIT("");
        bool main_next = false;
        for (size_t i = 0; i <= count; i++) {
            wm_slice role = WM_LIT("main"), sha1 = wm_str(main_sha1), tag, ignored;
            size_t start, end;
            if (i < count) {
                if (!wm_element_content(slots[i], WM_LIT("role"), &role, &tag) ||
                    !wm_element_content(slots[i], WM_LIT("text"), &ignored, &tag) ||
                    !wm_tag_attribute(tag, WM_LIT("sha1"), &start, &end))
                    return false;
                sha1 = wm_sub(tag, start, end);
            }
            if ((done.size && wm_compare(role, done) <= 0) || (i == count && main_done))
                continue;
            if (!best.size || wm_compare(role, best) < 0) {
                best = role;
                best_sha1 = sha1;
                main_next = i == count;
            }
        }
        if (!best.size || best_sha1.size != 31)
            return false;
        char joined[64];
        if (n) {
            memcpy(joined, out, 31);
            memcpy(joined + 31, best_sha1.data, 31);
            if (!wm_sha1_base36(wm_slice_of(joined, 62), out))
                return false;
        } else {
            memcpy(out, best_sha1.data, 31);
            out[31] = '\0';
        }
        main_done = main_done || main_next;
        done = best;
    }
    return true;
}

bool wm_revision_sha1(wm_slice text, const wm_slice *slots, size_t slot_count, char out[32])
{
    char own[32];
    if (!wm_sha1_base36(text, own))
        return false;
    if (!slot_count || !combined_sha1(own, slots, slot_count, out))
        memcpy(out, own, sizeof own);
    return true;
}

static bool is_address(wm_slice user)
{
    char text[64];
    unsigned char address[16];
    if (!user.size || user.size >= sizeof text)
        return false;
    memcpy(text, user.data, user.size);
    text[user.size] = '\0';
    return inet_pton(AF_INET, text, address) == 1 || inet_pton(AF_INET6, text, address) == 1;
}

static void add_number(wm_buffer *out, const char *name, int64_t value)
{
    wm_buffer_add_format(out, "<%s>%" PRId64 "</%s>", name, value, name);
}

static void add_text(wm_buffer *out, const char *name, wm_slice value, bool plain_quotes)
{
    wm_buffer_add_format(out, "<%s>", name);
    wm_xml_escape(value, plain_quotes, out);
    wm_buffer_add_format(out, "</%s>", name);
}

static void add_content(wm_buffer *out, const wm_layout *layout, const wm_new_revision *v)
{
    wm_slice text = v->text;
    char sha1[32] = "";
    if (v->text_hidden) {
        wm_buffer_add_format(out, "<text bytes=\"%" PRId64 "\" deleted=\"deleted\" />", v->bytes);
        return;
    }
    wm_buffer_add_str(out, "<text");
    for (size_t i = 0; i < layout->text_attribute_count; i++) {
        switch (layout->text_attributes[i]) {
        case 'b': wm_buffer_add_format(out, " bytes=\"%zu\"", text.size); break;
        case 's':
            if (!wm_sha1_base36(text, sha1))
                out->failed = true;
            wm_buffer_add_format(out, " sha1=\"%s\"", sha1);
            break;
        default: wm_buffer_add_str(out, " xml:space=\"preserve\""); break;
        }
    }
    wm_buffer_add_char(out, '>');
    wm_xml_escape(text, layout->plain_quotes, out);
    wm_buffer_add_str(out, "</text>");
}

static void add_contributor(wm_buffer *out, const wm_layout *layout, const wm_new_revision *v)
{
    if (v->user_hidden) {
        wm_buffer_add_str(out, "<contributor deleted=\"deleted\" />");
        return;
    }
    bool address = !v->user_id && is_address(v->user);
    wm_buffer_add_str(out, "<contributor>");
    wm_buffer_add_slice(out, get_blank(&layout->inner));
    add_text(out, address ? "ip" : "username", v->user, layout->plain_quotes);
    if (v->has_user_id && !address) {
        wm_buffer_add_slice(out, get_blank(&layout->inner));
        add_number(out, "id", v->user_id);
    }
    wm_buffer_add_slice(out, get_blank(&layout->inner_end));
    wm_buffer_add_str(out, "</contributor>");
}

/* Whether the revision has the field at all. */
static bool has_field(wm_field field, const wm_new_revision *v, size_t slot_count)
{
    switch (field) {
    case WM_F_ID: case WM_F_ORIGIN: return v->id > 0;
    case WM_F_PARENT: return v->parent_id > 0;
    case WM_F_MINOR: return v->minor;
    case WM_F_COMMENT: return v->comment.size > 0 || v->comment_hidden;
    case WM_F_CONTENT: return slot_count > 0;
    default: return true;
    }
}

static void add_field(wm_buffer *out, const wm_layout *layout, wm_field field, const wm_new_revision *v,
                      const wm_slice *slots, size_t slot_count)
{
    char text[32] = "";
    switch (field) {
    case WM_F_ID: add_number(out, "id", v->id); break;
    case WM_F_PARENT: add_number(out, "parentid", v->parent_id); break;
    case WM_F_ORIGIN: add_number(out, "origin", v->id); break;
    case WM_F_MINOR: wm_buffer_add_str(out, layout->space_before_slash ? "<minor />" : "<minor/>"); break;
    case WM_F_COMMENT:
        if (v->comment_hidden)
            wm_buffer_add_str(out, "<comment deleted=\"deleted\" />");
        else
            add_text(out, "comment", v->comment, layout->plain_quotes);
        break;
    case WM_F_CONTRIBUTOR: add_contributor(out, layout, v); break;
    case WM_F_TEXT: add_content(out, layout, v); break;
    case WM_F_MODEL: add_text(out, "model", v->model.size ? v->model : WM_LIT("wikitext"), layout->plain_quotes); break;
    case WM_F_FORMAT: add_text(out, "format", v->format.size ? v->format : WM_LIT("text/x-wiki"), layout->plain_quotes); break;
    case WM_F_TIMESTAMP:
        wm_time_format(v->time, text);
        add_text(out, "timestamp", wm_str(text), true);
        break;
    case WM_F_SHA1:
        if (v->text_hidden) {
            wm_buffer_add_str(out, "<sha1 />");
            break;
        }
        if (!wm_revision_sha1(v->text, slots, slot_count, text))
            out->failed = true;
        add_text(out, "sha1", wm_str(text), true);
        break;
    case WM_F_CONTENT:
        for (size_t i = 0; i < slot_count; i++) {
            if (i)
                wm_buffer_add_slice(out, get_blank(&layout->field));
            wm_buffer_add_slice(out, slots[i]);
        }
        break;
    case WM_FIELDS: break;
    }
}

void wm_write_revision(const wm_layout *layout, const wm_new_revision *v, const wm_slice *slots, size_t slot_count,
                       wm_buffer *out)
{
    wm_buffer_add_str(out, "<revision>");
    for (size_t i = 0; i < layout->count; i++) {
        wm_field field = (wm_field)layout->order[i];
        if (!has_field(field, v, slot_count))
            continue;
        wm_buffer_add_slice(out, get_blank(&layout->field));
        add_field(out, layout, field, v, slots, slot_count);
    }
    wm_buffer_add_slice(out, get_blank(&layout->page_field));
    wm_buffer_add_str(out, "</revision>");
}

/* ---- pages ---- */

void wm_write_page_begin(const wm_layout *layout, const wm_new_page *page, wm_buffer *out)
{
    wm_buffer_add_str(out, "<page>");
    wm_buffer_add_slice(out, get_blank(&layout->page_field));
    add_text(out, "title", page->title, layout->plain_quotes);
    if (layout->schema == 0 || layout->schema >= 6) {
        wm_buffer_add_slice(out, get_blank(&layout->page_field));
        add_number(out, "ns", page->ns);
    }
    wm_buffer_add_slice(out, get_blank(&layout->page_field));
    add_number(out, "id", page->id);
    if (page->redirect.size) {
        wm_buffer_add_slice(out, get_blank(&layout->page_field));
        wm_buffer_add_str(out, "<redirect title=\"");
        wm_xml_escape(page->redirect, false, out);
        wm_buffer_add_str(out, layout->space_before_slash ? "\" />" : "\"/>");
    }
}

void wm_write_page_revision(const wm_layout *layout, const wm_new_revision *revision, const wm_slice *slots, size_t slot_count,
                            wm_buffer *out)
{
    wm_buffer_add_slice(out, get_blank(&layout->page_field));
    wm_write_revision(layout, revision, slots, slot_count, out);
}

void wm_write_page_end(const wm_layout *layout, wm_buffer *out)
{
    wm_buffer_add_slice(out, get_blank(&layout->page));
    wm_buffer_add_str(out, "</page>");
}

void wm_write_slot(const wm_layout *layout, wm_slice role, const wm_new_revision *revision, wm_buffer *out)
{
    static const wm_field fields[] = {WM_F_ORIGIN, WM_F_MODEL, WM_F_FORMAT, WM_F_TEXT};
    wm_buffer_add_str(out, "<content>");
    wm_buffer_add_slice(out, get_blank(&layout->inner));
    add_text(out, "role", role, layout->plain_quotes);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        wm_buffer_add_slice(out, get_blank(&layout->inner));
        add_field(out, layout, fields[i], revision, NULL, 0);
    }
    wm_buffer_add_slice(out, get_blank(&layout->inner_end));
    wm_buffer_add_str(out, "</content>");
}

wm_status wm_write_page(const wm_layout *layout, const char *encoding, const wm_new_page *page,
                        const wm_new_revision *revision, wm_buffer *out, wm_error *error)
{
    wm_buffer b = {0};
    wm_write_page_begin(layout, page, &b);
    wm_write_page_revision(layout, revision, NULL, 0, &b);
    wm_write_page_end(layout, &b);
    wm_status status = WM_OK;
    if (!wm_write_encoded(encoding, wm_buffer_slice(&b), out))
        status = wm_fail(error, WM_BAD_INPUT, "the dump is in %s, which wikimd does not write; convert it to UTF-8", encoding);
    if (b.failed || out->failed)
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_buffer_free(&b);
    return status;
}
