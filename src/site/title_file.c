/* title_file.c - looking into a file of titles.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site/title_file_form.h"

/* ---- the header ---- */

static uint64_t field(wm_slice bytes, unsigned at)
{
    return titles_number((const unsigned char *)bytes.data + at, 8);
}

static bool is_digest(const char *field, wm_slice of)
{
    char hex[DIGITS + 1];
    return wm_sha256_hex(of, hex) && memcmp(field, hex, DIGITS) == 0;
}

/* Whether the parts fill the file, each within a bound that keeps the sums below from running over. */
static bool is_sound(const wm_title_file *f, uint64_t size, uint64_t about)
{
    const uint64_t most = UINT64_C(1) << 40;
    if (size != f->bytes.size || f->slot_size < SLOT_LEAST || f->slot_size > SLOT_MOST)
        return false;
    if (f->sheets > (UINT64_C(1) << PLACE_IN_FILE) / WM_TITLES_HEAD || f->slots > most || f->place_count > most || about > most || f->titles > f->slots)
        return false;
    return f->probes <= WM_TITLES_PROBES && f->probes <= f->slots && f->slots > 0 &&
           WM_TITLES_HEAD + f->sheets * WM_TITLES_HEAD + f->slots * f->slot_size + f->place_count * PLACE_SIZE + about == size;
}

static void read_fields(wm_title_file *file, wm_slice bytes)
{
    file->bytes = bytes;
    file->titles = field(bytes, FIELD_TITLES);
    file->repeats = field(bytes, FIELD_REPEATS);
    file->sheets = field(bytes, FIELD_SHEETS);
    file->slots = field(bytes, FIELD_SLOTS);
    file->probes = field(bytes, FIELD_PROBES);
    file->key[0] = field(bytes, FIELD_KEY);
    file->key[1] = field(bytes, FIELD_KEY + 8);
    file->place_count = field(bytes, FIELD_PLACES);
    uint64_t slot_size = field(bytes, FIELD_SLOT);
    file->slot_size = slot_size <= SLOT_MOST ? (unsigned)slot_size : 0;
    file->totals = (wm_title_totals){(int64_t)field(bytes, FIELD_LATEST), field(bytes, FIELD_STORED), field(bytes, FIELD_ARTICLES),
                                     field(bytes, FIELD_UPLOADS), field(bytes, FIELD_FARTHEST)};
}

wm_status wm_title_file_open(wm_title_file *file, wm_slice bytes, bool whole, wm_error *error)
{
    memset(file, 0, sizeof *file);
    if (bytes.size < WM_TITLES_HEAD || memcmp(bytes.data, TITLES_MAGIC, sizeof TITLES_MAGIC) != 0)
        return wm_fail(error, WM_BAD_INPUT, "it was not made by wikimd index --pages of this version; make it again");
    if (!is_digest(bytes.data + FIELD_HEAD, wm_sub(bytes, 0, FIELD_HEAD)))
        return wm_fail(error, WM_BAD_INPUT, "it is damaged (byte 0); make it again with wikimd index --pages");
    read_fields(file, bytes);
    uint64_t about = field(bytes, FIELD_ABOUT);
    if (!is_sound(file, field(bytes, FIELD_SIZE), about))
        return wm_fail(error, WM_BAD_INPUT, "it is cut off or damaged (%zu bytes); make it again with wikimd index --pages", bytes.size);
    memcpy(file->dump, bytes.data + FIELD_DUMP, DIGITS);
    memcpy(file->sum, bytes.data + WM_TITLES_SUM, DIGITS);
    const char *version = bytes.data + FIELD_VERSION, *end = memchr(version, '\0', VERSION_ROOM);
    file->version = wm_slice_of(version, end ? (size_t)(end - version) : VERSION_ROOM);
    file->records = (const unsigned char *)bytes.data + WM_TITLES_HEAD;
    file->table = file->records + file->sheets * WM_TITLES_HEAD;
    file->places = file->table + file->slots * file->slot_size;
    file->about = wm_sub(bytes, bytes.size - (size_t)about, bytes.size);
    if (whole && !is_digest(bytes.data + FIELD_BODY, wm_sub(bytes, WM_TITLES_HEAD, bytes.size)))
        return wm_fail(error, WM_BAD_INPUT, "it is damaged behind its header; make it again with wikimd index --pages");
    return WM_OK;
}

/* ---- records ---- */

typedef struct bytes_left {
    const unsigned char *at, *end;
} bytes_left;

static bool take_number(bytes_left *c, uint64_t *n)
{
    *n = 0;
    for (unsigned shift = 0; c->at < c->end && shift < 64; shift += 7) {
        unsigned char byte = *c->at++;
        *n |= (uint64_t)(byte & 0x7f) << shift;
        if (!(byte & 0x80))
            return true;
    }
    return false;
}

static bool take_text(bytes_left *c, wm_slice *text)
{
    uint64_t size;
    if (!take_number(c, &size) || size > (uint64_t)(c->end - c->at))
        return false;
    *text = wm_slice_of((const char *)c->at, (size_t)size);
    c->at += size;
    return true;
}

/* What a lookup compares: namespace, flags, title. */
static bool take_name(bytes_left *c, wm_title_record *out)
{
    uint64_t kind;
    if (!take_number(c, &kind) || !take_text(c, &out->text))
        return false;
    int64_t ns = titles_unzigzag(kind >> 2);
    out->flags = kind & 3;
    out->ns = (int)ns;
    return ns >= INT32_MIN && ns <= INT32_MAX;
}

/* What a page redirects to, which stands behind its name. */
static bool take_redirect(bytes_left *c, wm_title_record *out)
{
    out->redirect = wm_slice_of("", 0);
    return !(out->flags & WM_TITLE_REDIRECT) || take_text(c, &out->redirect);
}

/* The record at a place, which may be any number. */
static bool at_place(const wm_title_file *f, uint64_t place, bytes_left *c, const unsigned char **sheet)
{
    if (place / WM_TITLES_HEAD >= f->sheets)
        return false;
    *sheet = f->records + place / WM_TITLES_HEAD * WM_TITLES_HEAD;
    uint64_t used = titles_number(*sheet + 18, 2), in = place % WM_TITLES_HEAD;
    if (used > WM_TITLES_HEAD || in < SHEET_HEAD || in >= used)
        return false;
    *c = (bytes_left){*sheet + in, *sheet + used};
    return true;
}

bool wm_title_file_at(const wm_title_file *f, uint64_t at, wm_title_record *out)
{
    bytes_left c;
    const unsigned char *sheet;
    if (!at_place(f, at, &c, &sheet) || !take_name(&c, out))
        return false;
    out->id = 0;
    out->offset = 0;
    out->file = (uint32_t)titles_number(sheet + 16, 2);
    out->at = at;
    return take_redirect(&c, out);
}

bool wm_title_file_find(const wm_title_file *f, int ns, wm_slice text, wm_title_record *out)
{
    uint64_t hash = titles_hash(f->key, ns, text), at = titles_slot(hash, f->slots), most = titles_slot_place(f->slot_size);
    for (uint64_t n = 0; n < f->probes; n++, at = at + 1 < f->slots ? at + 1 : 0) {
        uint64_t slot = titles_number(f->table + at * f->slot_size, f->slot_size);
        bytes_left c;
        const unsigned char *sheet;
        if (!slot)
            return false;
        if (slot >> 8 * (f->slot_size - 1) == SLOT_TAG(hash) && at_place(f, (slot & most) - 1, &c, &sheet) && take_name(&c, out) &&
            out->ns == ns && wm_equal(out->text, text))
            return wm_title_file_at(f, (slot & most) - 1, out);
    }
    return false;
}

/* ---- records in order ---- */

/* The first record of a sheet. */
static void enter_sheet(const wm_title_file *f, uint64_t number, wm_title_cursor *cursor)
{
    const unsigned char *sheet = f->records + number * WM_TITLES_HEAD;
    cursor->place = number * WM_TITLES_HEAD + SHEET_HEAD;
    cursor->id = (int64_t)titles_number(sheet, 8);
    cursor->offset = titles_number(sheet + 8, 8);
}

bool wm_title_file_next(const wm_title_file *f, wm_title_cursor *cursor, wm_title_record *out)
{
    bytes_left c;
    const unsigned char *sheet;
    uint64_t id, offset, number = cursor->place / WM_TITLES_HEAD;
    bool first = cursor->place % WM_TITLES_HEAD == 0;
    if (!first && !at_place(f, cursor->place, &c, &sheet)) { /* the sheet is used up */
        number++;
        first = true;
    }
    if (first && number >= f->sheets)
        return false;
    if (first)
        enter_sheet(f, number, cursor);
    if (!at_place(f, cursor->place, &c, &sheet) || !take_name(&c, out) || !take_redirect(&c, out) ||
        !take_number(&c, &id) || !take_number(&c, &offset))
        return false;
    out->id = cursor->id = (int64_t)((uint64_t)cursor->id + (uint64_t)titles_unzigzag(id));
    out->offset = cursor->offset += offset;
    out->file = (uint32_t)titles_number(sheet + 16, 2);
    out->at = cursor->place;
    cursor->place = (uint64_t)(c.at - f->records);
    return true;
}

bool wm_title_file_locate(const wm_title_file *f, wm_title_record *record)
{
    wm_title_cursor cursor = {.place = record->at / WM_TITLES_HEAD * WM_TITLES_HEAD};
    wm_title_record found = {.at = 0};
    while (cursor.place <= record->at && wm_title_file_next(f, &cursor, &found) && found.at < record->at)
        ;
    record->id = found.id;
    record->offset = found.offset;
    return found.at == record->at;
}

static bool begins_behind(const unsigned char *entry, size_t file_at, size_t offset_at, uint32_t of, uint64_t offset)
{
    uint64_t file = titles_number(entry + file_at, 2);
    return file > of || (file == of && titles_number(entry + offset_at, 8) > offset);
}

/* How many of the entries, which are in order, begin at or before that byte. */
static uint64_t count_before(const unsigned char *entries, uint64_t count, size_t size, size_t file_at, size_t offset_at, uint32_t of, uint64_t offset)
{
    size_t i;
    WM_SEARCH(i, 0, (size_t)count, !begins_behind(entries + i * size, file_at, offset_at, of, offset));
    return i;
}

void wm_title_file_seek(const wm_title_file *f, uint32_t of, uint64_t offset, wm_title_cursor *cursor)
{
    uint64_t before = count_before(f->records, f->sheets, WM_TITLES_HEAD, 16, 8, of, offset);
    wm_title_record record;
    wm_title_cursor next = {.place = (before ? before - 1 : 0) * WM_TITLES_HEAD};
    do {
        *cursor = next;
    } while (wm_title_file_next(f, &next, &record) && (record.file < of || (record.file == of && record.offset < offset)));
}

bool wm_title_file_place(const wm_title_file *f, uint32_t of, uint64_t offset, wm_title_place *out, uint64_t *end)
{
    uint64_t n = count_before(f->places, f->place_count, PLACE_SIZE, 0, PLACE_OFFSET, of, offset);
    const unsigned char *entry = n ? f->places + (n - 1) * PLACE_SIZE : NULL;
    if (!entry || titles_number(entry, 2) != of)
        return false;
    *out = (wm_title_place){of, (unsigned)titles_number(entry + PLACE_WAY, 2), titles_number(entry + PLACE_AT, 8),
                            titles_number(entry + PLACE_OFFSET, 8)};
    bool more = n < f->place_count && titles_number(entry + PLACE_SIZE, 2) == of;
    *end = more ? titles_number(entry + PLACE_SIZE + PLACE_OFFSET, 8) : UINT64_MAX;
    return true;
}

/* ---- a page set ---- */

static bool is_chosen(const wm_title_choice *choice, const wm_title_record *record)
{
    bool chosen = choice->all_namespaces;
    for (size_t i = 0; i < choice->count && !chosen; i++)
        chosen = choice->namespaces[i] == record->ns;
    return chosen && (record->flags & WM_TITLE_CONVERT) && (!choice->listed || wm_pageset_has(choice->listed, record->ns, record->text));
}

bool wm_title_file_has(const wm_title_file *file, const wm_title_choice *choice, int ns, wm_slice text)
{
    wm_title_record record;
    return wm_title_file_find(file, ns, text, &record) && is_chosen(choice, &record);
}

size_t wm_title_file_count(const wm_title_file *file, const wm_title_choice *choice)
{
    wm_title_record record;
    wm_title_cursor cursor = {.place = 0};
    size_t count = 0;
    while (wm_title_file_next(file, &cursor, &record))
        count += is_chosen(choice, &record);
    return count;
}
