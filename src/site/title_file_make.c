/* title_file_make.c - a file of titles is made.
 *
 * SPDX-License-Identifier: MIT
 *
 * Records are written as they come. Of each the hash and the place are kept, 16 bytes, and from these the table is
 * made at the end: the same pages in the same order give the same bytes.
 */
#include <stdlib.h>

#include "site/title_file_form.h"

struct wm_titles_maker {
    wm_titles_write write;
    void *user;
    char dump[DIGITS + 1];
    uint64_t key[2];
    unsigned char sheet[WM_TITLES_HEAD];
    unsigned used;      /* of the sheet; 0: there is none */
    uint64_t id, offset; /* of the last record */
    uint64_t first_id, first_offset; /* of the sheet's first one */
    uint32_t file;
    wm_buffer restarts; /* as they are written */
    uint64_t sheets;    /* written */
    uint64_t *hashes, *places;
    size_t count, hash_capacity, place_capacity;
    wm_sha256 *body;
    uint64_t place;     /* of what is written next */
};

wm_titles_maker *wm_titles_new(const char *dump, wm_titles_write write, void *user)
{
    wm_titles_maker *m = calloc(1, sizeof *m);
    if (!m)
        return NULL;
    m->body = wm_sha256_new();
    m->write = write;
    m->user = user;
    m->place = WM_TITLES_HEAD;
    memcpy(m->dump, dump, DIGITS);
    /* Who writes a page of the dump cannot know the key before the dump is there. */
    for (unsigned i = 0; i < 2; i++)
        m->key[i] = wm_sip_load(m->dump + 8 * i, 8) ^ wm_sip_load(m->dump + 16 + 8 * i, 8) << 4;
    if (m->body)
        return m;
    free(m);
    return NULL;
}

void wm_titles_free(wm_titles_maker *m)
{
    char unused[DIGITS + 1];
    if (!m)
        return;
    if (m->body)
        wm_sha256_end(m->body, unused);
    wm_buffer_free(&m->restarts);
    free(m->hashes);
    free(m->places);
    free(m);
}

static wm_status put(wm_titles_maker *m, const void *data, size_t size)
{
    if (!size)
        return WM_OK;
    wm_sha256_add(m->body, data, size);
    wm_status status = m->write(m->user, m->place, wm_slice_of(data, size));
    m->place += size;
    return status;
}

static wm_status end_sheet(wm_titles_maker *m)
{
    if (!m->used)
        return WM_OK;
    titles_put_number(m->sheet, m->first_id, 8);
    titles_put_number(m->sheet + 8, m->first_offset, 8);
    titles_put_number(m->sheet + 16, m->file, 2);
    titles_put_number(m->sheet + 18, m->used, 2);
    memset(m->sheet + m->used, 0, sizeof m->sheet - m->used);
    m->used = 0;
    m->sheets++;
    return put(m, m->sheet, sizeof m->sheet);
}

static void add_number(wm_buffer *out, uint64_t n)
{
    for (; n >= 0x80; n >>= 7)
        wm_buffer_add_char(out, (char)(unsigned char)(n | 0x80));
    wm_buffer_add_char(out, (char)(unsigned char)n);
}

static void encode(const wm_titles_maker *m, const wm_title_record *r, wm_buffer *out)
{
    unsigned flags = (r->flags & WM_TITLE_CONVERT) | (r->redirect.size ? WM_TITLE_REDIRECT : 0u);
    wm_buffer_clear(out);
    add_number(out, titles_zigzag(r->ns) << 2 | flags);
    add_number(out, r->text.size);
    wm_buffer_add_slice(out, r->text);
    if (r->redirect.size) {
        add_number(out, r->redirect.size);
        wm_buffer_add_slice(out, r->redirect);
    }
    add_number(out, titles_zigzag((int64_t)((uint64_t)r->id - m->id)));
    add_number(out, r->offset - m->offset);
}

static void begin_sheet(wm_titles_maker *m, const wm_title_record *r)
{
    m->used = SHEET_HEAD;
    m->id = m->first_id = (uint64_t)r->id;
    m->offset = m->first_offset = r->offset;
    m->file = r->file;
}

wm_status wm_titles_add(wm_titles_maker *m, const wm_title_record *r)
{
    wm_buffer bytes = {0};
    wm_status status = WM_OK;
    /* no title is longer than 512 bytes: a record always has room in a sheet */
    if (r->text.size > 1024 || r->redirect.size > 1024 || r->file > 0xffff)
        return WM_BAD_INPUT;
    if (m->used && (m->file != r->file || r->offset < m->offset))
        status = end_sheet(m);
    if (!m->used)
        begin_sheet(m, r);
    encode(m, r, &bytes);
    if (status == WM_OK && m->used + bytes.size > sizeof m->sheet) {
        status = end_sheet(m);
        begin_sheet(m, r);
        encode(m, r, &bytes);
    }
    if (status == WM_OK && !bytes.failed && WM_GROW(m->hashes, m->hash_capacity, m->count + 1) &&
        WM_GROW(m->places, m->place_capacity, m->count + 1)) {
        memcpy(m->sheet + m->used, bytes.data, bytes.size);
        m->hashes[m->count] = titles_hash(m->key, r->ns, r->text);
        m->places[m->count++] = m->sheets * WM_TITLES_HEAD + m->used;
        m->used += (unsigned)bytes.size;
        m->id = (uint64_t)r->id;
        m->offset = r->offset;
    } else if (status == WM_OK) {
        status = WM_NO_MEMORY;
    }
    wm_buffer_free(&bytes);
    return status;
}

wm_status wm_titles_add_place(wm_titles_maker *m, const wm_title_place *place)
{
    unsigned char entry[PLACE_SIZE];
    titles_put_number(entry, place->file, 2);
    titles_put_number(entry + PLACE_WAY, place->way, 2);
    titles_put_number(entry + PLACE_AT, place->place, 8);
    titles_put_number(entry + PLACE_OFFSET, place->offset, 8);
    wm_buffer_add(&m->restarts, (const char *)entry, sizeof entry);
    return m->restarts.failed ? WM_NO_MEMORY : WM_OK;
}

/* ---- the table ---- */

/* Gives every record a slot. Two with one hash are taken for one title, which then counts as repeated: who asks
 * for that is told to read the dump. */
static bool lay_out(const wm_titles_maker *m, uint32_t *table, uint64_t slots, uint64_t *probes, uint64_t *repeats)
{
    *probes = *repeats = 0;
    for (size_t i = 0; i < m->count; i++) {
        uint64_t at = titles_slot(m->hashes[i], slots), steps = 1;
        while (table[at] && m->hashes[table[at] - 1] != m->hashes[i]) {
            at = at + 1 < slots ? at + 1 : 0;
            if (++steps >= WM_TITLES_PROBES)
                return false;
        }
        *repeats += table[at] != 0;
        table[at] = (uint32_t)i + 1;
        *probes = steps + 1 > *probes ? steps + 1 : *probes; /* the empty slot behind ends a search in vain */
    }
    return true;
}

static wm_status write_table(wm_titles_maker *m, const uint32_t *table, uint64_t slots, unsigned slot_size)
{
    unsigned char piece[SLOT_MOST * 1024];
    wm_status status = WM_OK;
    for (uint64_t at = 0; at < slots && status == WM_OK;) {
        size_t size = 0;
        for (; at < slots && size + slot_size <= sizeof piece; at++, size += slot_size) {
            size_t i = table[at];
            uint64_t slot = i ? SLOT_TAG(m->hashes[i - 1]) << 8 * (slot_size - 1) | (m->places[i - 1] + 1) : 0;
            titles_put_number(piece + size, slot, slot_size);
        }
        status = put(m, piece, size);
    }
    return status;
}

static wm_status write_head(wm_titles_maker *m, const uint64_t *numbers, wm_slice version)
{
    unsigned char head[WM_TITLES_HEAD] = {0};
    char hex[DIGITS + 1];
    memcpy(head, TITLES_MAGIC, sizeof TITLES_MAGIC);
    for (unsigned at = FIELD_SIZE; at < FIELD_VERSION; at += 8)
        titles_put_number(head + at, *numbers++, 8);
    memcpy(head + FIELD_VERSION, version.data, version.size < VERSION_ROOM ? version.size : VERSION_ROOM - 1);
    memcpy(head + FIELD_DUMP, m->dump, DIGITS);
    bool good = wm_sha256_end(m->body, hex);
    m->body = NULL;
    memcpy(head + FIELD_BODY, hex, DIGITS);
    good = good && wm_sha256_hex(wm_slice_of((const char *)head, FIELD_HEAD), hex);
    memcpy(head + FIELD_HEAD, hex, DIGITS);
    return good ? m->write(m->user, 0, wm_slice_of((const char *)head, sizeof head)) : WM_NO_MEMORY;
}

wm_status wm_titles_end(wm_titles_maker *m, const wm_title_totals *totals, wm_slice about, wm_slice version, wm_error *error)
{
    /* One slot in eight stays empty: the longest search among 200 million titles is half of what is allowed. */
    uint64_t slots = m->count + m->count / 7 + 16, probes = 0, repeats = 0, records = (m->sheets + 1) * WM_TITLES_HEAD;
    unsigned slot_size = records <= titles_slot_place(SLOT_LEAST) ? SLOT_LEAST : SLOT_MOST;
    if (m->count >= UINT32_MAX || records >> PLACE_IN_FILE)
        return wm_fail(error, WM_BAD_INPUT, "the dump has too many pages for one file of titles");
    wm_status status = end_sheet(m);
    uint32_t *table = wm_huge_alloc(slots * sizeof *table);
    if (!table)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    memset(table, 0, slots * sizeof *table);
    if (!lay_out(m, table, slots, &probes, &repeats))
        status = wm_fail(error, WM_BAD_INPUT, "the titles of the dump cannot be told apart by a hash; please report this");
    if (status == WM_OK)
        status = write_table(m, table, slots, slot_size);
    free(table);
    if (status == WM_OK)
        status = put(m, m->restarts.data, m->restarts.size);
    if (status == WM_OK)
        status = put(m, about.data, about.size);
    uint64_t numbers[] = {m->place, m->count, repeats, m->sheets, slots, probes < slots ? probes : slots, m->key[0], m->key[1], about.size,
                          slot_size, m->restarts.size / PLACE_SIZE, (uint64_t)totals->latest, totals->stored, totals->articles, totals->uploads, totals->farthest};
    return status == WM_OK ? write_head(m, numbers, version) : status;
}
