/* import_shelf.c - what put made of files, kept in the rooms of shards.
 *
 * SPDX-License-Identifier: MIT
 *
 * A record is a line, then its notes, its text and a newline:
 *
 *     put KEY STATUS PARTLY INEXACT SAME NOTES TEXT COUNTS... SUM
 *
 * NOTES and TEXT are how many bytes these have, SUM is the SHA-256 of the line before it and of both: it tells a record
 * that is whole from the rest of one whose writer was killed.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "io/temporary.h"
#include "transfer/import_shelf.h"

enum { COUNTS = sizeof(wm_put_counts) / sizeof(uint64_t), LINE_MOST = 512 };
_Static_assert(sizeof(wm_put_counts) % sizeof(uint64_t) == 0, "all counts are of one size");

typedef struct place {
    char key[WM_SHELF_KEY];
    uint32_t file;
    uint64_t at, size;
} place;

struct wm_shelf {
    place *places;   /* sorted by key */
    size_t count, capacity;
    int *files;
    size_t file_count, file_capacity;
    wm_sha256 *sum;  /* of the file that is written */
    wm_buffer record;
};

wm_shelf *wm_shelf_new(void)
{
    return calloc(1, sizeof(wm_shelf));
}

void wm_shelf_free(wm_shelf *s)
{
    char hex[65];
    if (!s)
        return;
    if (s->sum)
        wm_sha256_end(s->sum, hex);
    for (size_t i = 0; i < s->file_count; i++)
        close(s->files[i]);
    wm_buffer_free(&s->record);
    free(s->files);
    free(s->places);
    free(s);
}

size_t wm_shelf_count(const wm_shelf *s)
{
    return s->count;
}

static wm_status out_of_memory(wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "out of memory");
}

/* ---- one record ------------------------------------------------------------ */

static const char letters[] = "ode"; /* of the statuses below */
static const wm_status statuses[] = {WM_OK, WM_DIFFERS, WM_END};

/* The line without its sum. */
static void add_line(const wm_shelved *r, wm_buffer *out)
{
    uint64_t counts[COUNTS];
    size_t status = 0;
    while (statuses[status] != r->status && statuses[status] != WM_END)
        status++;
    memcpy(counts, &r->counts, sizeof counts);
    wm_buffer_add_format(out, "put %s %c %d %d %d %zu %zu", r->key, letters[status], r->partly, r->inexact, r->same, r->notes.size, r->text.size);
    for (size_t i = 0; i < COUNTS; i++)
        wm_buffer_add_format(out, " %" PRIu64, counts[i]);
}

static bool take_number(wm_slice line, size_t *at, uint64_t *value)
{
    size_t i = *at, digits = 0;
    *value = 0;
    if (i >= line.size || line.data[i++] != ' ')
        return false;
    for (; i < line.size && line.data[i] >= '0' && line.data[i] <= '9' && digits < 19; digits++)
        *value = *value * 10 + (uint64_t)(line.data[i++] - '0');
    *at = i;
    return digits > 0;
}

/* Reads a line up to its sum, whose place is *sum. *notes and *text get how long these are. */
static bool read_line(wm_slice line, wm_shelved *r, uint64_t *notes, uint64_t *text, size_t *sum)
{
    enum { BEFORE = 4 };
    uint64_t flags[3], counts[COUNTS];
    size_t at = BEFORE + WM_SHELF_KEY;
    memset(r, 0, sizeof *r);
    if (line.size < at + 2 || !wm_starts_with(line, WM_LIT("put ")) || line.data[at] != ' ')
        return false;
    memcpy(r->key, line.data + BEFORE, WM_SHELF_KEY);
    const char *letter = memchr(letters, line.data[at + 1], sizeof letters - 1);
    if (!letter)
        return false;
    r->status = statuses[letter - letters];
    at += 2;
    for (size_t i = 0; i < 3; i++)
        if (!take_number(line, &at, &flags[i]))
            return false;
    r->partly = flags[0];
    r->inexact = flags[1];
    r->same = flags[2];
    if (!take_number(line, &at, notes) || !take_number(line, &at, text))
        return false;
    for (size_t i = 0; i < COUNTS; i++)
        if (!take_number(line, &at, &counts[i]))
            return false;
    memcpy(&r->counts, counts, sizeof counts);
    *sum = at;
    return line.size == at + 1 + WM_SHELF_KEY && line.data[at] == ' ';
}

static bool sum_of(wm_slice line, wm_slice body, char hex[65])
{
    wm_sha256 *hash = wm_sha256_new();
    if (!hash)
        return false;
    wm_sha256_add(hash, line.data, line.size);
    wm_sha256_add(hash, body.data, body.size);
    return wm_sha256_end(hash, hex);
}

/* ---- reading a file -------------------------------------------------------- */

typedef struct scan {
    FILE *in;
    uint64_t size, at;  /* of the file; behind the last record that is whole */
    char *line;
    size_t room;
    wm_buffer body;
    wm_sha256 *sum;     /* of the records that are whole */
} scan;

/* The next record that is whole; *size is 0 when there is none. */
static wm_status next_record(scan *s, wm_shelved *record, uint64_t *size, wm_error *error)
{
    uint64_t notes, text;
    size_t sum;
    char hex[65];
    *size = 0;
    ssize_t n = getline(&s->line, &s->room, s->in);
    if (n <= 0 || n > LINE_MOST || s->line[n - 1] != '\n')
        return WM_OK;
    wm_slice line = wm_slice_of(s->line, (size_t)n - 1);
    if (!read_line(line, record, &notes, &text, &sum) || notes > s->size || text > s->size || notes + text + 1 > s->size - s->at)
        return WM_OK;
    size_t body = (size_t)(notes + text);
    wm_buffer_clear(&s->body);
    if (!wm_buffer_reserve(&s->body, body + 1))
        return out_of_memory(error);
    if (fread(s->body.data, 1, body + 1, s->in) != body + 1 || s->body.data[body] != '\n')
        return WM_OK;
    s->body.size = body + 1;
    if (!sum_of(wm_sub(line, 0, sum), wm_slice_of(s->body.data, body), hex))
        return out_of_memory(error);
    if (memcmp(hex, line.data + sum + 1, WM_SHELF_KEY) != 0)
        return WM_OK;
    wm_sha256_add(s->sum, s->line, (size_t)n);
    wm_sha256_add(s->sum, s->body.data, body + 1);
    *size = (uint64_t)n + body + 1;
    return WM_OK;
}

/* Takes the places of all records that are whole. */
static wm_status scan_file(wm_shelf *shelf, int fd, scan *s, const char *path, wm_error *error)
{
    struct stat about;
    wm_shelved record;
    uint64_t size = 0;
    int copy = dup(fd);
    s->in = copy >= 0 ? fdopen(copy, "re") : NULL;
    if (!s->in || fstat(fd, &about) != 0) {
        wm_fail_errno(error, errno, "cannot read %s", path);
        if (!s->in && copy >= 0)
            close(copy);
        return WM_SYSTEM;
    }
    s->size = (uint64_t)about.st_size;
    wm_status status = WM_OK;
    while (status == WM_OK && (status = next_record(s, &record, &size, error)) == WM_OK && size) {
        if (!WM_GROW(shelf->places, shelf->capacity, shelf->count + 1))
            return out_of_memory(error);
        place *p = &shelf->places[shelf->count++];
        *p = (place){.file = (uint32_t)(shelf->file_count - 1), .at = s->at, .size = size};
        memcpy(p->key, record.key, WM_SHELF_KEY);
        s->at += size;
    }
    return status;
}

/* Opens a file and reads it; *at gets where its last whole record ends, *sum a hash of these, to be ended. */
static wm_status take_file(wm_shelf *shelf, const char *path, int flags, uint64_t *at, wm_sha256 **sum, wm_error *error)
{
    scan s = {.sum = wm_sha256_new()};
    int fd = open(path, flags | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (fd < 0)
        wm_fail_errno(error, errno, "cannot open %s", path);
    wm_status status = fd < 0 ? WM_SYSTEM : WM_OK;
    if (fd >= 0 && !WM_GROW(shelf->files, shelf->file_capacity, shelf->file_count + 1)) {
        close(fd);
        status = out_of_memory(error);
    }
    if (status == WM_OK) {
        shelf->files[shelf->file_count++] = fd;
        status = s.sum ? scan_file(shelf, fd, &s, path, error) : out_of_memory(error);
    }
    if (s.in)
        fclose(s.in);
    free(s.line);
    wm_buffer_free(&s.body);
    *at = s.at;
    *sum = s.sum;
    return status;
}

wm_status wm_shelf_read(wm_shelf *shelf, const char *path, const char *hex, wm_error *error)
{
    uint64_t at;
    char own[65] = "";
    wm_sha256 *sum;
    struct stat about;
    wm_status status = take_file(shelf, path, O_RDONLY, &at, &sum, error);
    bool whole = sum && wm_sha256_end(sum, own) && strcmp(own, hex) == 0;
    if (status == WM_OK && (!whole || fstat(shelf->files[shelf->file_count - 1], &about) != 0 || (uint64_t)about.st_size != at))
        return wm_fail(error, WM_BAD_INPUT, "%s is not what the shard wrote; remove its directory and make it again", path);
    return status;
}

/* ---- writing one ----------------------------------------------------------- */

wm_status wm_shelf_open(wm_shelf *shelf, const char *path, wm_error *error)
{
    uint64_t at;
    wm_status status = take_file(shelf, path, O_RDWR | O_CREAT, &at, &shelf->sum, error);
    if (status != WM_OK)
        return status;
    int fd = shelf->files[shelf->file_count - 1];
    if (ftruncate(fd, (off_t)at) != 0 || lseek(fd, (off_t)at, SEEK_SET) < 0) {
        wm_fail_errno(error, errno, "cannot write %s", path);
        return WM_SYSTEM;
    }
    wm_shelf_sort(shelf);
    return WM_OK;
}

wm_status wm_shelf_add(wm_shelf *shelf, const wm_shelved *r, wm_error *error)
{
    wm_buffer *b = &shelf->record;
    char hex[65];
    wm_buffer body = {0};
    wm_buffer_clear(b);
    add_line(r, b);
    wm_buffer_add_slice(&body, r->notes);
    wm_buffer_add_slice(&body, r->text);
    bool summed = !b->failed && !body.failed && sum_of(wm_buffer_slice(b), wm_buffer_slice(&body), hex);
    wm_buffer_add_format(b, " %s\n", summed ? hex : "");
    wm_buffer_add_slice(b, wm_buffer_slice(&body));
    wm_buffer_add_char(b, '\n');
    wm_buffer_free(&body);
    if (!summed || b->failed)
        return out_of_memory(error);
    wm_sha256_add(shelf->sum, b->data, b->size);
    return wm_temporary_write(shelf->files[shelf->file_count - 1], b->data, b->size, "what was put", error);
}

wm_status wm_shelf_close(wm_shelf *shelf, char hex[65], wm_error *error)
{
    wm_sha256 *sum = shelf->sum;
    shelf->sum = NULL;
    bool made = wm_sha256_end(sum, hex);
    if (fsync(shelf->files[shelf->file_count - 1]) != 0 && errno != EINVAL && errno != EROFS) {
        wm_fail_errno(error, errno, "cannot write what was put");
        return WM_SYSTEM;
    }
    return made ? WM_OK : wm_fail(error, WM_SYSTEM, "no SHA-256 could be made");
}

/* ---- finding --------------------------------------------------------------- */

static int by_key(const void *a, const void *b)
{
    return memcmp(((const place *)a)->key, ((const place *)b)->key, WM_SHELF_KEY);
}

void wm_shelf_sort(wm_shelf *shelf)
{
    if (shelf->count)
        qsort(shelf->places, shelf->count, sizeof *shelf->places, by_key);
}

static bool read_bytes(int fd, uint64_t at, uint64_t size, wm_buffer *room)
{
    wm_buffer_clear(room);
    if (!wm_buffer_reserve(room, (size_t)size + 1) || wm_read_all_at(fd, room->data, (size_t)size, at) != 0)
        return false;
    room->size = (size_t)size;
    return true;
}

/* A record that cannot be read any more is as good as none: the page is put once more. */
bool wm_shelf_find(const wm_shelf *shelf, const char *key, wm_buffer *room, wm_shelved *r)
{
    uint64_t notes, text;
    size_t i, sum;
    WM_SEARCH(i, 0, shelf->count, memcmp(shelf->places[i].key, key, WM_SHELF_KEY) < 0);
    const place *p = i < shelf->count && memcmp(shelf->places[i].key, key, WM_SHELF_KEY) == 0 ? &shelf->places[i] : NULL;
    if (!p || !read_bytes(shelf->files[p->file], p->at, p->size, room))
        return false;
    wm_slice all = wm_buffer_slice(room);
    size_t end = wm_find(all, WM_LIT("\n"), 0);
    if (end == WM_NONE || !read_line(wm_sub(all, 0, end), r, &notes, &text, &sum) || end + 1 + notes + text + 1 != all.size ||
        memcmp(r->key, key, WM_SHELF_KEY) != 0)
        return false;
    r->notes = wm_sub(all, end + 1, end + 1 + (size_t)notes);
    r->text = wm_sub(all, end + 1 + (size_t)notes, all.size - 1);
    return true;
}
