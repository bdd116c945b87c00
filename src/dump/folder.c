/* folder.c - a directory that is a dump.
 *
 * SPDX-License-Identifier: MIT
 */
#include <dirent.h>
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "dump/folder.h"

typedef struct reading {
    wm_folder *out;
    const char *directory;
    wm_slice key;      /* the names without their ranges */
    bool any_range, is_export, has_mark;
    size_t plain;      /* dumps without a range */
    wm_buffer scratch;
} reading;

/* ---- names ----------------------------------------------------------------- */

static bool take_number(wm_slice s, size_t *at, int64_t *value)
{
    size_t i = *at;
    int64_t n = 0;
    for (; i < s.size && s.data[i] >= '0' && s.data[i] <= '9'; i++) {
        if (n > (INT64_MAX - 9) / 10)
            return false;
        n = n * 10 + (s.data[i] - '0');
    }
    if (i == *at)
        return false;
    *at = i;
    *value = n;
    return true;
}

/* "-p1p4200" or "-p7r1r90" at at; *end is behind it. */
static bool take_range(wm_slice s, size_t at, size_t *end, wm_folder_file *f)
{
    int64_t last;
    if (!wm_starts_with(wm_sub(s, at, s.size), WM_LIT("-p")))
        return false;
    at += 2;
    if (!take_number(s, &at, &f->page) || at == s.size || (s.data[at] != 'p' && s.data[at] != 'r'))
        return false;
    f->single = s.data[at++] == 'r';
    f->to = f->page;
    f->revision = 0;
    if (!take_number(s, &at, f->single ? &f->revision : &f->to))
        return false;
    if (f->single && (at == s.size || s.data[at++] != 'r' || !take_number(s, &at, &last)))
        return false;
    *end = at;
    return at == s.size || s.data[at] == '.' || s.data[at] == '-';
}

/* Where a name has its range; false for one without. */
static bool find_range(wm_slice name, size_t *from, size_t *to, wm_folder_file *f)
{
    for (size_t at = 0; (at = wm_find(name, WM_LIT("-p"), at)) != WM_NONE; at++) {
        if (take_range(name, at, to, f)) {
            *from = at;
            return true;
        }
    }
    return false;
}

/* A name without its range: pages-articles1.xml-p1p41242.bz2 is a part of pages-articles.xml.bz2. */
static void add_key(wm_slice name, size_t from, size_t to, wm_buffer *key)
{
    wm_slice head = wm_sub(name, 0, from), rest = wm_sub(name, to, name.size);
    wm_buffer_clear(key);
    if (wm_ends_with(head, WM_LIT(".xml"))) {
        head.size -= 4;
        while (head.size && head.data[head.size - 1] >= '0' && head.data[head.size - 1] <= '9')
            head.size--;
        wm_buffer_add_slice(key, head);
        wm_buffer_add_str(key, ".xml");
    } else {
        wm_buffer_add_slice(key, head);
    }
    wm_buffer_add_slice(key, rest);
}

/* Whether a name is that of a dump: it ends in .xml, or in .xml and the ending of a compressor ("a.xml.bz2"). */
static bool is_dump_name(wm_slice name)
{
    static const char *const endings[] = {"", ".bz2", ".gz", ".xz", ".zst", ".lz4", ".lz", ".7z", ".zip"};
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        wm_slice ending = wm_str(endings[i]);
        if (wm_ends_with(name, ending) && wm_ends_with(wm_sub(name, 0, name.size - ending.size), WM_LIT(".xml")))
            return true;
    }
    return false;
}

/* ---- entries --------------------------------------------------------------- */

static wm_status out_of_memory(wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "out of memory");
}

static wm_status add_file(reading *r, const wm_folder_file *f, wm_slice name, wm_error *error)
{
    wm_folder *out = r->out;
    if (!WM_GROW(out->files, out->capacity, out->count + 1))
        return out_of_memory(error);
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s/%.*s", r->directory, WM_ARG(name));
    wm_buffer_add_char(&path, '\0');
    wm_slice kept = wm_arena_copy(&out->arena, wm_buffer_slice(&path));
    bool failed = path.failed || !kept.size;
    wm_buffer_free(&path);
    if (failed)
        return out_of_memory(error);
    out->files[out->count] = *f;
    out->files[out->count].path = kept.data;
    out->files[out->count++].name = wm_sub(kept, kept.size - 1 - name.size, kept.size - 1);
    return WM_OK;
}

/* All files must be parts of one dump. */
static wm_status check_key(reading *r, wm_slice name, size_t from, size_t to, wm_error *error)
{
    add_key(name, from, to, &r->scratch);
    wm_slice key = wm_buffer_slice(&r->scratch);
    if (r->any_range && !wm_equal(key, r->key))
        return wm_fail(error, WM_BAD_INPUT, "%s holds the files of several dumps, such as %.*s and %.*s; give those of one as files",
                       r->directory, WM_ARG(r->out->files[0].name), WM_ARG(name));
    if (r->any_range)
        return WM_OK;
    r->key = wm_arena_copy(&r->out->arena, key);
    r->out->name = wm_arena_copy(&r->out->arena, wm_sub(name, 0, from));
    r->is_export = !wm_ends_with(wm_sub(name, 0, from), WM_LIT(".xml"));
    r->any_range = true;
    return r->out->arena.failed || r->scratch.failed ? out_of_memory(error) : WM_OK;
}

static wm_status take_entry(reading *r, wm_slice name, wm_error *error)
{
    wm_folder_file f = {.page = 0};
    size_t from, to;
    if (wm_equal(name, WM_LIT("_SUCCESS")))
        r->has_mark = true;
    if (wm_find(name, WM_LIT(".xml"), 0) == WM_NONE || name.data[0] == '.' || wm_sums_is_list(name))
        return WM_OK;
    if (find_range(name, &from, &to, &f)) {
        wm_status status = WM_OK;
        if (!r->any_range)
            r->out->count = 0; /* files without a range do not count beside it */
        status = check_key(r, name, from, to, error);
        return status == WM_OK ? add_file(r, &f, name, error) : status;
    }
    if (!is_dump_name(name))
        return WM_OK;
    r->plain++;
    return r->any_range ? WM_OK : add_file(r, &f, name, error);
}

static wm_status read_entries(reading *r, wm_error *error)
{
    DIR *d = opendir(r->directory);
    if (!d)
        return wm_fail_errno(error, errno, "cannot read the directory %s", r->directory);
    wm_status status = WM_OK;
    for (const struct dirent *e; status == WM_OK && (e = readdir(d));)
        status = take_entry(r, wm_str(e->d_name), error);
    closedir(d);
    return status;
}

/* ---- order and gaps -------------------------------------------------------- */

static int compare(const void *a, const void *b)
{
    const wm_folder_file *x = a, *y = b;
    int order = (x->page > y->page) - (x->page < y->page);
    if (!order)
        order = (x->revision > y->revision) - (x->revision < y->revision);
    size_t n = x->name.size < y->name.size ? x->name.size : y->name.size;
    if (!order)
        order = memcmp(x->name.data, y->name.data, n);
    return order ? order : (x->name.size > y->name.size) - (x->name.size < y->name.size);
}

static bool is_there(const wm_folder *out, const wm_folder_file *wanted)
{
    size_t i;
    WM_SEARCH(i, 0, out->count, compare(&out->files[i], wanted) < 0);
    return i < out->count && compare(&out->files[i], wanted) == 0;
}

/* A list of checksums names all files of the dump: each of them must be there. */
static wm_status check_listed(reading *r, bool *any, wm_error *error)
{
    const wm_folder *out = r->out;
    wm_folder_file f;
    size_t from, to;
    *any = false;
    for (size_t i = 0; i < out->sums.count; i++) {
        f.name = out->sums.items[i].file;
        if (!find_range(f.name, &from, &to, &f))
            continue;
        add_key(f.name, from, to, &r->scratch);
        if (!wm_equal(wm_buffer_slice(&r->scratch), r->key))
            continue;
        *any = true;
        if (!is_there(out, &f))
            return wm_fail(error, WM_BAD_INPUT, "%s: the file %.*s is missing, which %.*s lists; fetch it, or give --incomplete",
                           r->directory, WM_ARG(f.name), WM_ARG(out->sums.items[i].list));
    }
    return WM_OK;
}

/* Without a list of checksums, only the numbers of pages tell whether a file is missing: each file must begin
 * where the one before it ended. A file with revisions of one page (p7r1r90) may repeat page numbers: its page
 * lies in the range of another file, or between two. */
static wm_status check_numbers(const reading *r, wm_error *error)
{
    const wm_folder *out = r->out;
    int64_t last = 0;
    for (size_t i = 0; i < out->count; i++) {
        const wm_folder_file *f = &out->files[i];
        if (i && f->page > last && f->page - last > 1)
            return wm_fail(error, WM_BAD_INPUT, "%s: no file holds the pages %" PRId64 " to %" PRId64 "; a file is missing, or these pages "
                           "were deleted: fetch the dump's SHA256SUMS too, which tells, or give --incomplete",
                           r->directory, last + 1, f->page - 1);
        if (i && !f->single && f->page <= last)
            return wm_fail(error, WM_BAD_INPUT, "%s: %.*s and the file before it both hold page %" PRId64 "; take one of them away",
                           r->directory, WM_ARG(f->name), f->page);
        if (f->to > last)
            last = f->to;
    }
    return WM_OK;
}

static wm_status check_complete(reading *r, wm_error *error)
{
    bool any_listed;
    if (r->is_export && !r->has_mark)
        return wm_fail(error, WM_BAD_INPUT, "%s: there is no _SUCCESS, which tells that the export is whole; wait for it or fetch it, "
                       "or give --incomplete", r->directory);
    wm_status status = check_listed(r, &any_listed, error);
    return status == WM_OK && !any_listed ? check_numbers(r, error) : status;
}

static wm_status finish(reading *r, bool incomplete, wm_error *error)
{
    wm_folder *out = r->out;
    if (!out->count)
        return wm_fail(error, WM_BAD_INPUT, "%s is a directory without a dump: no file of it is named ...xml.bz2 or like that", r->directory);
    if (!r->any_range && r->plain > 1)
        return wm_fail(error, WM_BAD_INPUT, "%s holds several dumps, such as %.*s and %.*s; give one of them", r->directory,
                       WM_ARG(out->files[0].name), WM_ARG(out->files[1].name));
    qsort(out->files, out->count, sizeof *out->files, compare);
    if (!r->any_range)
        out->name = out->files[0].name;
    return r->any_range && !incomplete ? check_complete(r, error) : WM_OK;
}

wm_status wm_folder_open(const char *directory, bool incomplete, wm_folder *out, wm_error *error)
{
    memset(out, 0, sizeof *out);
    reading r = {.out = out, .directory = directory};
    wm_status status = read_entries(&r, error);
    if (status == WM_OK)
        status = wm_sums_read(directory, &out->sums, error);
    if (status == WM_OK)
        status = finish(&r, incomplete, error);
    wm_buffer_free(&r.scratch);
    if (status != WM_OK)
        wm_folder_close(out);
    return status;
}

void wm_folder_close(wm_folder *folder)
{
    free(folder->files);
    wm_sums_free(&folder->sums);
    wm_arena_free(&folder->arena);
    memset(folder, 0, sizeof *folder);
}

static wm_slice last_part(const char *path)
{
    const char *slash = strrchr(path, '/');
    return wm_str(slash ? slash + 1 : path);
}

bool wm_folder_goes_on(const char *path, const char *next)
{
    wm_folder_file a, b;
    wm_slice first = last_part(path), second = last_part(next);
    size_t from_a, from_b, end;
    return find_range(first, &from_a, &end, &a) && find_range(second, &from_b, &end, &b) && a.single && b.single &&
           a.page == b.page && wm_equal(wm_sub(first, 0, from_a), wm_sub(second, 0, from_b));
}
