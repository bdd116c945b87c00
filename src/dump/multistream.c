/* multistream.c - a dump as it was read, packed anew so that a page can be had without what is before it.
 *
 * SPDX-License-Identifier: MIT
 *
 * The tee has the bytes before they are read as XML, the page handler knows where pages are. So bytes are
 * held until it is known on which side of a cut they belong: inside a page they may go, between pages they
 * wait for the next page or the end.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "dump/multistream.h"

/* More than that is not held: an odd file then has fewer cuts. */
enum { HELD_MOST = 64 * 1024 * 1024 };

struct wm_multistream {
    wm_packer *dump, *index;
    unsigned limit, in_stream; /* pages */
    wm_buffer held;
    wm_buffer line;
    wm_buffer waiting;         /* number of the stream, then the line, for streams of which no byte was given yet */
    uint64_t begun, begun_at;  /* streams of which some was; where the last of them begins */
    uint64_t held_at;          /* of held's first byte in the file */
    uint64_t last_end;         /* behind </page> of the last page */
    uint64_t pages;
    unsigned width;            /* bytes of a character: 1, or 2 in UTF-16 */
    bool big;                  /* UTF-16 with the high byte first */
    bool exact;                /* offsets are; otherwise nothing is cut */
    bool header_done;          /* the first page has begun */
};

/* ---- the index ---- */

static wm_status give_line(wm_multistream *m, wm_slice line, wm_error *error)
{
    wm_buffer place = {0};
    wm_buffer_add_format(&place, "%" PRIu64 ":", m->begun_at);
    wm_status status = place.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory")
                                    : wm_packer_add(m->index, wm_buffer_slice(&place), error);
    wm_buffer_free(&place);
    return status == WM_OK ? wm_packer_add(m->index, line, error) : status;
}

/* Another stream begins: lines that waited for its place go to the index. */
static wm_status stream_begun(void *user, uint64_t offset, wm_error *error)
{
    wm_multistream *m = user;
    wm_status status = WM_OK;
    size_t at = 0;
    uint64_t number;
    m->begun_at = offset;
    while (at < m->waiting.size && status == WM_OK) {
        memcpy(&number, m->waiting.data + at, sizeof number);
        if (number > m->begun)
            break;
        wm_slice rest = wm_sub(wm_buffer_slice(&m->waiting), at + sizeof number, m->waiting.size);
        size_t size = wm_find(rest, WM_LIT("\n"), 0) + 1;
        status = give_line(m, wm_sub(rest, 0, size), error);
        at += sizeof number + size;
    }
    m->begun++;
    m->waiting.size -= at;
    memmove(m->waiting.data, m->waiting.data + at, m->waiting.size);
    return status;
}

wm_multistream *wm_multistream_new(unsigned pages, unsigned jobs, wm_bytes_function dump, void *dump_user,
                                   wm_bytes_function index, void *index_user)
{
    wm_multistream *m = calloc(1, sizeof *m);
    if (!m)
        return NULL;
    m->limit = pages ? pages : WM_MULTISTREAM_PAGES;
    m->width = 1;
    m->exact = true;
    m->dump = wm_packer_new(WM_PACK_BZIP2, jobs, dump, dump_user);
    m->index = wm_packer_new(WM_PACK_BZIP2, 1, index, index_user);
    if (m->dump && m->index) {
        wm_packer_tell_streams(m->dump, stream_begun, m);
        return m;
    }
    wm_multistream_free(m);
    return NULL;
}

/* ---- bytes that are held ---- */

static uint64_t held_end(const wm_multistream *m)
{
    return m->held_at + m->held.size;
}

/* Compresses what is held before a place. */
static wm_status give_until(wm_multistream *m, uint64_t place, wm_error *error)
{
    if (place <= m->held_at)
        return WM_OK;
    size_t size = place < held_end(m) ? (size_t)(place - m->held_at) : m->held.size;
    wm_status status = wm_packer_add(m->dump, wm_sub(wm_buffer_slice(&m->held), 0, size), error);
    memmove(m->held.data, m->held.data + size, m->held.size - size);
    m->held.size -= size;
    m->held_at += size;
    return status;
}

/* The ASCII character at a place that is held, or 0. */
static char character_at(const wm_multistream *m, uint64_t place)
{
    if (place < m->held_at || place + m->width > held_end(m))
        return 0;
    const char *p = m->held.data + (place - m->held_at);
    if (m->width == 1)
        return *p;
    return m->big ? (p[0] ? '\0' : p[1]) : (p[1] ? '\0' : p[0]);
}

/* The start of the line that holds only blanks before a place. */
static uint64_t line_start(const wm_multistream *m, uint64_t place)
{
    while (place >= m->held_at + m->width) {
        char c = character_at(m, place - m->width);
        if (c != ' ' && c != '\t')
            break;
        place -= m->width;
    }
    return place;
}

/* Behind the line's end that follows a place, if one does. */
static uint64_t line_end(const wm_multistream *m, uint64_t place)
{
    if (character_at(m, place) == '\r')
        place += m->width;
    return character_at(m, place) == '\n' ? place + m->width : place;
}

/* ---- cuts ---- */

static wm_status cut_at(wm_multistream *m, uint64_t place, wm_error *error)
{
    wm_status status = give_until(m, place, error);
    if (status == WM_OK)
        status = wm_packer_cut(m->dump, error);
    m->in_stream = 0;
    return status;
}

/* A page has begun at a place that is held: the cut before it, if one belongs there. */
static wm_status page_begun(wm_multistream *m, uint64_t place, wm_error *error)
{
    if (!m->exact)
        return WM_OK;
    if (!m->header_done) {
        m->header_done = true;
        return cut_at(m, line_start(m, place), error);
    }
    return m->in_stream >= m->limit ? cut_at(m, line_end(m, m->last_end), error) : WM_OK;
}

wm_status wm_multistream_tee(wm_multistream *m, const wm_dump_file *file, wm_slice bytes, wm_error *error)
{
    wm_status status = WM_OK;
    bool wide = strncmp(file->encoding, "UTF-16", 6) == 0;
    m->width = wide ? 2 : 1;
    m->big = wide && strcmp(file->encoding, "UTF-16BE") == 0;
    m->exact = m->exact && file->exact;
    if (file->in_page && (m->header_done || file->page)) {
        status = page_begun(m, file->page ? file->page->offset : m->last_end, error);
        if (status == WM_OK)
            status = give_until(m, held_end(m), error);
    } else if (m->held.size > HELD_MOST || !m->exact) {
        m->header_done = true;
        status = give_until(m, held_end(m), error);
    } else {
        status = give_until(m, m->last_end, error);
    }
    wm_buffer_add_slice(&m->held, bytes);
    return m->held.failed && status == WM_OK ? wm_fail(error, WM_NO_MEMORY, "out of memory") : status;
}

static wm_status add_to_index(wm_multistream *m, const wm_page *page, wm_error *error)
{
    uint64_t number = wm_packer_streams(m->dump);
    wm_buffer *line = &m->line;
    wm_buffer_clear(line);
    wm_buffer_add_format(line, "%" PRId64 ":", page->id);
    for (size_t i = 0; i < page->title.size; i++) {
        char c = page->title.data[i];
        wm_buffer_add_char(line, c == '\n' || c == '\r' ? ' ' : c);
    }
    wm_buffer_add_char(line, '\n');
    if (!line->failed && number < m->begun)
        return give_line(m, wm_buffer_slice(line), error);
    wm_buffer_add(&m->waiting, (const char *)&number, sizeof number);
    wm_buffer_add_slice(&m->waiting, wm_buffer_slice(line));
    return line->failed || m->waiting.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : WM_OK;
}

wm_status wm_multistream_page(wm_multistream *m, const wm_page *page, wm_error *error)
{
    wm_status status = page_begun(m, page->offset, error);
    if (status == WM_OK)
        status = add_to_index(m, page, error);
    m->last_end = page->end;
    m->in_stream++;
    m->pages++;
    return status;
}

wm_status wm_multistream_end(wm_multistream *m, wm_error *error)
{
    wm_status status = WM_OK;
    if (m->exact && m->in_stream)
        status = cut_at(m, line_end(m, m->last_end), error);
    if (status == WM_OK)
        status = give_until(m, held_end(m), error);
    if (status == WM_OK)
        status = wm_packer_end(m->dump, error);
    return status == WM_OK ? wm_packer_end(m->index, error) : status;
}

uint64_t wm_multistream_bytes(const wm_multistream *m)
{
    return held_end(m);
}

uint64_t wm_multistream_pages(const wm_multistream *m)
{
    return m->pages;
}

uint64_t wm_multistream_streams(const wm_multistream *m)
{
    return wm_packer_streams(m->dump);
}

void wm_multistream_free(wm_multistream *m)
{
    if (!m)
        return;
    wm_packer_free(m->dump);
    wm_packer_free(m->index);
    wm_buffer_free(&m->held);
    wm_buffer_free(&m->line);
    wm_buffer_free(&m->waiting);
    free(m);
}
