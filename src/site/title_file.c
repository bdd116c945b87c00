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
    if (size != f->bytes.size || f->sheets > SLOT_PLACE / WM_TITLES_HEAD || f->slots > most || about > most || f->titles > f->slots)
        return false;
    return f->probes <= WM_TITLES_PROBES && f->probes <= f->slots && f->slots > 0 &&
           WM_TITLES_HEAD + f->sheets * WM_TITLES_HEAD + f->slots * WM_TITLES_SLOT + about == size;
}

wm_status wm_title_file_open(wm_title_file *file, wm_slice bytes, bool whole, wm_error *error)
{
    memset(file, 0, sizeof *file);
    if (bytes.size < WM_TITLES_HEAD || memcmp(bytes.data, TITLES_MAGIC, sizeof TITLES_MAGIC) != 0)
        return wm_fail(error, WM_BAD_INPUT, "it was not made by wikimd index --pages of this version; make it again");
    if (!is_digest(bytes.data + FIELD_HEAD, wm_sub(bytes, 0, FIELD_HEAD)))
        return wm_fail(error, WM_BAD_INPUT, "it is damaged (byte 0); make it again with wikimd index --pages");
    file->bytes = bytes;
    file->titles = field(bytes, FIELD_TITLES);
    file->repeats = field(bytes, FIELD_REPEATS);
    file->sheets = field(bytes, FIELD_SHEETS);
    file->slots = field(bytes, FIELD_SLOTS);
    file->probes = field(bytes, FIELD_PROBES);
    file->key[0] = field(bytes, FIELD_KEY);
    file->key[1] = field(bytes, FIELD_KEY + 8);
    uint64_t about = field(bytes, FIELD_ABOUT);
    if (!is_sound(file, field(bytes, FIELD_SIZE), about))
        return wm_fail(error, WM_BAD_INPUT, "it is cut off or damaged (%zu bytes); make it again with wikimd index --pages", bytes.size);
    memcpy(file->dump, bytes.data + FIELD_DUMP, DIGITS);
    memcpy(file->sum, bytes.data + WM_TITLES_SUM, DIGITS);
    const char *version = bytes.data + FIELD_VERSION, *end = memchr(version, '\0', VERSION_ROOM);
    file->version = wm_slice_of(version, end ? (size_t)(end - version) : VERSION_ROOM);
    file->records = (const unsigned char *)bytes.data + WM_TITLES_HEAD;
    file->table = file->records + file->sheets * WM_TITLES_HEAD;
    file->about = wm_sub(bytes, bytes.size - (size_t)about, bytes.size);
    if (whole && !is_digest(bytes.data + FIELD_BODY, wm_sub(bytes, WM_TITLES_HEAD, bytes.size)))
        return wm_fail(error, WM_BAD_INPUT, "it is damaged behind its header; make it again with wikimd index --pages");
    return WM_OK;
}

/* ---- records ---- */

typedef struct cursor {
    const unsigned char *at, *end;
} cursor;

static bool take_number(cursor *c, uint64_t *n)
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

static bool take_text(cursor *c, wm_slice *text)
{
    uint64_t size;
    if (!take_number(c, &size) || size > (uint64_t)(c->end - c->at))
        return false;
    *text = wm_slice_of((const char *)c->at, (size_t)size);
    c->at += size;
    return true;
}

/* What a lookup compares: namespace, flags, title. */
static bool take_name(cursor *c, wm_title_record *out)
{
    uint64_t kind;
    if (!take_number(c, &kind) || !take_text(c, &out->text))
        return false;
    int64_t ns = titles_unzigzag(kind >> 2);
    out->flags = kind & 3;
    out->ns = (int)ns;
    return ns >= INT32_MIN && ns <= INT32_MAX;
}

static bool take_rest(cursor *c, const unsigned char *sheet, wm_title_record *out)
{
    uint64_t id, offset;
    out->redirect = wm_slice_of("", 0);
    if (!take_number(c, &id) || !take_number(c, &offset) || ((out->flags & WM_TITLE_REDIRECT) && !take_text(c, &out->redirect)))
        return false;
    out->id = (int64_t)(titles_number(sheet, 8) + (uint64_t)titles_unzigzag(id));
    out->offset = titles_number(sheet + 8, 8) + offset;
    out->file = (uint32_t)titles_number(sheet + 16, 2);
    return true;
}

/* The record at a place, which may be any number. */
static bool at_place(const wm_title_file *f, uint64_t place, cursor *c, const unsigned char **sheet)
{
    if (place / WM_TITLES_HEAD >= f->sheets)
        return false;
    *sheet = f->records + place / WM_TITLES_HEAD * WM_TITLES_HEAD;
    uint64_t used = titles_number(*sheet + 18, 2), in = place % WM_TITLES_HEAD;
    if (used > WM_TITLES_HEAD || in < SHEET_HEAD || in >= used)
        return false;
    *c = (cursor){*sheet + in, *sheet + used};
    return true;
}

bool wm_title_file_find(const wm_title_file *f, int ns, wm_slice text, wm_title_record *out)
{
    uint64_t hash = titles_hash(f->key, ns, text), at = titles_slot(hash, f->slots);
    for (uint64_t n = 0; n < f->probes; n++, at = at + 1 < f->slots ? at + 1 : 0) {
        uint64_t slot = titles_number(f->table + at * WM_TITLES_SLOT, WM_TITLES_SLOT);
        cursor c;
        const unsigned char *sheet;
        if (!slot)
            return false;
        if (slot >> 36 == SLOT_TAG(hash) && at_place(f, (slot & SLOT_PLACE) - 1, &c, &sheet) && take_name(&c, out) && out->ns == ns &&
            wm_equal(out->text, text))
            return take_rest(&c, sheet, out);
    }
    return false;
}

bool wm_title_file_next(const wm_title_file *f, uint64_t *place, wm_title_record *out)
{
    cursor c;
    const unsigned char *sheet;
    if (*place % WM_TITLES_HEAD < SHEET_HEAD)
        *place += SHEET_HEAD;
    if (!at_place(f, *place, &c, &sheet) && (*place % WM_TITLES_HEAD == SHEET_HEAD ||
        !at_place(f, *place = (*place / WM_TITLES_HEAD + 1) * WM_TITLES_HEAD + SHEET_HEAD, &c, &sheet)))
        return false;
    if (!take_name(&c, out) || !take_rest(&c, sheet, out))
        return false;
    *place = (uint64_t)(c.at - f->records);
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
    size_t count = 0;
    for (uint64_t place = 0; wm_title_file_next(file, &place, &record);)
        count += is_chosen(choice, &record);
    return count;
}
