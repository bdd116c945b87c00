/* multistream.c - packs a dump anew, in streams that can be read one by one: so a page can be read alone.
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
    /* of a dump that is written */
    uint64_t looked_at;        /* what is before that was searched for tags */
    uint64_t page_at;          /* where the present page begins */
    bool in_page, in_index;    /* the page's line is */
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
    if (m->waiting.size)
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
    if (!size)
        return WM_OK;
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

static wm_status add_to_index(wm_multistream *m, int64_t id, wm_slice title, wm_error *error)
{
    uint64_t number = wm_packer_streams(m->dump);
    wm_buffer *line = &m->line;
    wm_buffer_clear(line);
    wm_buffer_add_format(line, "%" PRId64 ":", id);
    for (size_t i = 0; i < title.size; i++) {
        char c = title.data[i];
        wm_buffer_add_char(line, c == '\n' || c == '\r' ? ' ' : c);
    }
    wm_buffer_add_char(line, '\n');
    if (!line->failed && number < m->begun)
        return give_line(m, wm_buffer_slice(line), error);
    wm_buffer_add(&m->waiting, (const char *)&number, sizeof number);
    wm_buffer_add_slice(&m->waiting, wm_buffer_slice(line));
    return line->failed || m->waiting.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : WM_OK;
}

static void page_ended(wm_multistream *m, uint64_t end)
{
    m->last_end = end;
    m->in_stream++;
    m->pages++;
}

wm_status wm_multistream_page(wm_multistream *m, const wm_page *page, wm_error *error)
{
    wm_status status = page_begun(m, page->offset, error);
    if (status == WM_OK)
        status = add_to_index(m, page->id, page->title, error);
    page_ended(m, page->end);
    return status;
}

/* ---- a dump that is written ---- */

/* A page's title and number are not looked for any further. */
enum { INDEX_ROOM = 64 * 1024 };

/* The place of a tag that is held, from another place on; UINT64_MAX for none. */
static uint64_t find_tag(const wm_multistream *m, uint64_t from, wm_slice tag)
{
    size_t at = wm_find(wm_buffer_slice(&m->held), tag, (size_t)(from - m->held_at));
    return at == WM_NONE ? UINT64_MAX : m->held_at + at;
}

/* What stands in the page's first element of that name. */
static bool find_element(const wm_multistream *m, wm_slice open, wm_slice close, wm_slice *content)
{
    uint64_t begin = find_tag(m, m->page_at, open), end;
    if (begin == UINT64_MAX || (end = find_tag(m, begin, close)) == UINT64_MAX)
        return false;
    *content = wm_sub(wm_buffer_slice(&m->held), (size_t)(begin - m->held_at) + open.size, (size_t)(end - m->held_at));
    return true;
}

static void add_unescaped(wm_slice text, wm_buffer *out)
{
    static const struct {
        const char *name, *meaning;
    } references[] = {{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&apos;", "'"}, {"&#039;", "'"}};
    for (size_t i = 0, n; i < text.size; i += n) {
        wm_slice rest = wm_sub(text, i, text.size);
        n = 1;
        for (size_t r = 0; text.data[i] == '&' && r < sizeof references / sizeof *references; r++) {
            if (!wm_starts_with(rest, wm_str(references[r].name)))
                continue;
            wm_buffer_add_str(out, references[r].meaning);
            n = strlen(references[r].name);
        }
        if (n == 1)
            wm_buffer_add_char(out, text.data[i]);
    }
}

/* Title and number stand before the first revision. They may not be there yet. */
static wm_status index_page(wm_multistream *m, wm_error *error)
{
    wm_slice title, id;
    wm_buffer plain = {0};
    if (!find_element(m, WM_LIT("<title>"), WM_LIT("</title>"), &title) ||
        !find_element(m, WM_LIT("<id>"), WM_LIT("</id>"), &id)) {
        m->in_index = held_end(m) - m->page_at > INDEX_ROOM;
        return WM_OK;
    }
    int64_t number = 0;
    uint64_t id_at = m->held_at + (uint64_t)(id.data - m->held.data);
    if (find_tag(m, m->page_at, WM_LIT("<revision>")) < id_at)
        id.size = 0; /* it is that of the revision */
    for (size_t i = 0; i < id.size && i < 18 && id.data[i] >= '0' && id.data[i] <= '9'; i++)
        number = number * 10 + (id.data[i] - '0');
    add_unescaped(title, &plain);
    wm_status status = plain.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory")
                                    : add_to_index(m, number, wm_buffer_slice(&plain), error);
    wm_buffer_free(&plain);
    m->in_index = true;
    return status;
}

/* Looks for the next tag in what is held; true when there is none. */
static bool look_further(wm_multistream *m, wm_status *status, wm_error *error)
{
    wm_slice tag = m->in_page ? WM_LIT("</page>") : WM_LIT("<page>");
    uint64_t at = find_tag(m, m->looked_at, tag);
    if (m->in_page && !m->in_index)
        *status = index_page(m, error);
    if (at == UINT64_MAX) {
        if (held_end(m) - m->looked_at >= tag.size)
            m->looked_at = held_end(m) - tag.size + 1;
        return true;
    }
    m->looked_at = at + tag.size;
    m->in_page = !m->in_page;
    if (m->in_page) {
        m->page_at = at;
        m->in_index = false;
        if (*status == WM_OK)
            *status = page_begun(m, at, error);
    } else {
        page_ended(m, m->looked_at);
    }
    return *status != WM_OK;
}

wm_status wm_multistream_add(wm_multistream *m, wm_slice bytes, wm_error *error)
{
    wm_status status = WM_OK;
    wm_buffer_add_slice(&m->held, bytes);
    if (m->held.failed)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    while (!look_further(m, &status, error))
        ;
    /* Give nothing that may be half of a page's end, and nothing between pages: that belongs to the stream before or
     * to the one after. */
    if (status == WM_OK && m->in_page && m->in_index)
        status = give_until(m, m->looked_at, error);
    else if (status == WM_OK && !m->in_page && m->held.size > HELD_MOST)
        status = give_until(m, m->looked_at, error);
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
