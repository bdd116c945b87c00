/* xml_reader.c - a file of a dump: bytes in, pages out.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <libxml/xmlerror.h>

#include "dump/read/xml_reader.h"

enum { PIECE = 64 * 1024, NAMES_MAX = 4 * 1024 * 1024 };

uint64_t wm_reader_offset(wm_reader *r, uint64_t at)
{
    return wm_marks_find(&r->decoder.marks, wm_marks_find(&r->cleaner.marks, at)) + r->shift;
}

uint64_t wm_reader_tag_end(wm_reader *r)
{
    wm_reader_offset(r, r->scan.at); /* not far from there */
    return wm_marks_peek(&r->decoder.marks, wm_marks_peek(&r->cleaner.marks, r->scan.tag_end)) + r->shift;
}

static wm_slice present_page(const wm_reader *r)
{
    return r->page.open ? wm_buffer_slice(&r->page.title) : WM_LIT("");
}

/* The first failure is the file's; what comes behind damage that was passed over is a warning. */
static void tell_failure(wm_reader *r, wm_status status, const char *format, va_list args, const char *advice) WM_PRINTF(3, 0);
static void tell_failure(wm_reader *r, wm_status status, const char *format, va_list args, const char *advice)
{
    wm_buffer message = {0};
    wm_buffer_add_format_list(&message, format, args);
    wm_buffer_add_str(&message, advice);
    const char *text = wm_buffer_cstr(&message) ? message.data : "";
    wm_slice page = present_page(r);
    if (r->damaged && status == WM_BAD_INPUT)
        wm_reader_warn(r, "damage", "%s", text);
    else
        wm_fail(r->error, status, "%s: %s%.*s%sbyte %" PRIu64 ": %s", r->name, page.size ? "page " : "", WM_ARG(page),
                page.size ? ": " : "", wm_reader_offset(r, r->scan.at), text);
    wm_buffer_free(&message);
}

void wm_reader_fail(wm_reader *r, wm_status status, const char *format, ...)
{
    if (r->status != WM_OK)
        return;
    r->status = status;
    va_list args;
    va_start(args, format);
    tell_failure(r, status, format, args, "");
    va_end(args);
}

void wm_reader_damage(wm_reader *r, const char *format, ...)
{
    if (r->status != WM_OK || r->scan.lost)
        return;
    bool inside = r->tree.root_seen && r->tree.depth && !r->tree.root_closed;
    if (!inside)
        r->status = WM_BAD_INPUT;
    va_list args;
    va_start(args, format);
    tell_failure(r, WM_BAD_INPUT, format, args,
                 !inside ? "" : r->page.open ? "; the page is left out" : "; what stands up to the next page is left out");
    va_end(args);
    r->scan.lost = r->damaged = inside;
}

void wm_reader_warn(wm_reader *r, const char *kind, const char *format, ...)
{
    if (!r->to.warning)
        return;
    wm_buffer message = {0};
    va_list args;
    va_start(args, format);
    wm_buffer_add_format_list(&message, format, args);
    va_end(args);
    const char *text = wm_buffer_cstr(&message);
    r->to.warning(r->to.warning_user, kind, r->name, present_page(r), wm_reader_offset(r, r->scan.at), text ? text : "");
    wm_buffer_free(&message);
}

bool wm_reader_warned(wm_reader *r, const char *kind)
{
    size_t count = sizeof r->page.warned / sizeof *r->page.warned;
    for (size_t i = 0; i < count; i++) {
        if (!r->page.warned[i]) {
            r->page.warned[i] = kind;
            return false;
        }
        if (strcmp(r->page.warned[i], kind) == 0)
            return true;
    }
    return false;
}

/* libxml2 sees tags only; what is wrong in one is told by the tag's byte. */
static void xml_error(void *user, xmlErrorPtr e)
{
    wm_reader *r = user;
    if (!e || e->level != XML_ERR_FATAL || r->status != WM_OK || r->scan.lost)
        return;
    if (e->code == XML_ERR_NO_MEMORY) {
        if (xmlDictGetUsage(r->tree.xml->dict) > NAMES_MAX / 2)
            wm_reader_damage(r, "too many different names of elements and attributes: no dump has them");
        else
            wm_reader_fail(r, WM_NO_MEMORY, "out of memory");
        return;
    }
    if (e->code == XML_ERR_INVALID_CHAR || e->code == XML_ERR_INVALID_CHARREF) {
        if (!wm_reader_warned(r, "reference"))
            wm_reader_warn(r, "reference", "a tag holds a reference to a character that XML does not allow; it is "
                           "left out, and so are others in this page");
        return;
    }
    if (e->code == XML_ERR_TAG_NAME_MISMATCH && e->str1 && e->str2) {
        wm_reader_damage(r, "not well-formed XML: a <%.100s> that is ended by </%.100s>", e->str1, e->str2);
        return;
    }
    wm_slice message = wm_trim(wm_str(e->message ? e->message : "damaged"));
    wm_reader_damage(r, "not well-formed XML: %.*s", WM_ARG(message));
}

static xmlParserCtxtPtr new_parser(wm_reader *r)
{
    xmlSAXHandler sax;
    memset(&sax, 0, sizeof sax);
    sax.initialized = XML_SAX2_MAGIC;
    sax.serror = xml_error;
    wm_elements_handler(&sax);
    xmlParserCtxtPtr xml = xmlCreatePushParserCtxt(&sax, r, NULL, 0, NULL);
    /* The text is UTF-8 by now. NOENT replaces references in attributes; only the five of XML exist. RECOVER
     * goes on behind a forbidden reference, which is left out; every other error ends the page in xml_error. */
    const int options = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC | XML_PARSE_NOENT;
    if (xml && xmlCtxtUseOptions(xml, options) != 0) {
        xmlFreeParserCtxt(xml);
        return NULL;
    }
    if (xml)
        xmlDictSetLimit(xml->dict, NAMES_MAX);
    return xml;
}

static void free_parser(wm_reader *r)
{
    if (!r->tree.xml)
        return;
    if (r->tree.xml->myDoc)
        xmlFreeDoc(r->tree.xml->myDoc);
    xmlFreeParserCtxt(r->tree.xml);
    r->tree.xml = NULL;
}

wm_status wm_reader_init(wm_reader *r)
{
    wm_decoder_init(&r->decoder);
    r->leaf.limit = SIZE_MAX;
    r->info.first_letter = true;
    r->page.current = &r->page.candidates[0];
    r->tree.xml = new_parser(r);
    return r->tree.xml ? WM_OK : WM_NO_MEMORY;
}

void wm_reader_recover(wm_reader *r)
{
    free_parser(r);
    r->tree.xml = new_parser(r);
    r->scan.lost = r->page.open = r->tree.many_namespaces = false;
    r->leaf.sink = r->leaf.own = NULL;
    r->leaf.counter = r->leaf.own_counter = NULL;
    r->leaf.limit = SIZE_MAX;
    r->leaf.depth = r->tree.depth = 0;
    r->scan.run = 0;
    r->scan.after_cr = false;
    if (!r->tree.xml || r->tree.root_tag.failed) {
        wm_reader_fail(r, WM_NO_MEMORY, "out of memory");
        return;
    }
    r->tree.replaying = true;
    xmlParseChunk(r->tree.xml, r->tree.root_tag.data, (int)r->tree.root_tag.size, 0);
    r->tree.replaying = false;
    r->tree.depth = 1;
}

static void keep_head(wm_reader *r, wm_slice clean)
{
    size_t n = WM_HEAD_MAX - r->head_size;
    if (n > clean.size)
        n = clean.size;
    if (n)
        memcpy(r->head + r->head_size, clean.data, n);
    r->head_size += n;
}

static void push_piece(wm_reader *r, wm_slice piece, wm_slice text, bool last)
{
    wm_slice decoded, clean;
    wm_status status = wm_decoder_push(&r->decoder, piece, last, &decoded);
    if (status == WM_BAD_INPUT) {
        wm_reader_fail(r, WM_BAD_INPUT, "the encoding '%s' is not known; convert the dump to UTF-8", r->decoder.name);
        return;
    }
    if (status == WM_OK)
        status = wm_cleaner_push(&r->cleaner, decoded, decoded.data == piece.data ? text : WM_LIT(""), last, &clean);
    if (status != WM_OK) {
        wm_reader_fail(r, status, "out of memory");
        return;
    }
    r->mapped = r->mapped || r->cleaner.mapped;
    if (r->head_size < WM_HEAD_MAX)
        keep_head(r, clean);
    wm_scan(r, clean);
    wm_reader_offset(r, r->scan.window_at); /* forgets old marks */
}

/* The end of a piece that begins at at: it does not part a character of UTF-8, whose
 * halves would have to be put together. */
static size_t piece_end(wm_slice bytes, size_t at)
{
    if (bytes.size - at <= PIECE)
        return bytes.size;
    size_t end = at + PIECE;
    while (at + PIECE - end < 3 && ((unsigned char)bytes.data[end] & 0xc0) == 0x80)
        end--;
    return end;
}

static wm_slice part(wm_slice s, size_t base, size_t from, size_t to)
{
    size_t start = base > from ? base : from, end = base + s.size < to ? base + s.size : to;
    return start < end ? wm_sub(s, start - base, end - base) : wm_slice_of(NULL, 0);
}

wm_status wm_reader_push(wm_reader *r, wm_slice bytes, wm_slice text, bool last)
{
    size_t base = text.size ? (size_t)(text.data - bytes.data) : 0;
    for (size_t at = 0, end; at < bytes.size && r->status == WM_OK; at = end) {
        end = piece_end(bytes, at);
        push_piece(r, wm_sub(bytes, at, end), part(text, base, at, end), false);
    }
    if (last && r->status == WM_OK)
        push_piece(r, WM_LIT(""), WM_LIT(""), true);
    return r->status;
}

wm_status wm_reader_end(wm_reader *r)
{
    if (r->status != WM_OK)
        return r->status;
    r->scan.at = r->scan.window_at + r->scan.carry.size;
    wm_slice rest = wm_buffer_slice(&r->scan.carry);
    if (!r->tree.root_seen && wm_starts_with(rest, WM_LIT("<!")))
        wm_reader_fail(r, WM_BAD_INPUT, "this is no MediaWiki XML dump: %s", wm_describe_head(rest));
    else if (!r->tree.root_seen)
        wm_reader_fail(r, WM_BAD_INPUT, "this is no MediaWiki XML dump, or only its first bytes: %s",
                       wm_describe_head(wm_slice_of(r->head, r->head_size)));
    else if (!r->tree.root_closed || rest.size || r->scan.state != WM_IN_CONTENT)
        wm_reader_fail(r, WM_BAD_INPUT, "the dump ends before its </mediawiki>: it is truncated; download it again");
    if (r->status == WM_OK && r->page.log_items)
        wm_reader_warn(r, "log", "%" PRIu64 " log entries are no pages and are left out", r->page.log_items);
    if (r->status == WM_OK && r->damaged)
        r->status = WM_BAD_INPUT;
    return r->status;
}

void wm_reader_free(wm_reader *r)
{
    free_parser(r);
    wm_buffer_free(&r->tree.root_tag);
    wm_decoder_free(&r->decoder);
    wm_cleaner_free(&r->cleaner);
    wm_buffer_free(&r->scan.carry);
    wm_buffer_free(&r->leaf.value);
    wm_buffer_free(&r->page.title);
    wm_buffer_free(&r->page.redirect);
    wm_candidate_free(&r->page.candidates[0]);
    wm_candidate_free(&r->page.candidates[1]);
}
