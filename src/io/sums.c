/* sums.c - the lists of checksums that lie beside files that were fetched.
 *
 * SPDX-License-Identifier: MIT
 */
#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "io/sums.h"

void wm_sums_free(wm_sums *s)
{
    free(s->items);
    wm_arena_free(&s->arena);
    memset(s, 0, sizeof *s);
}

bool wm_sums_is_list(wm_slice name)
{
    static const char *const kinds[] = {"md5", "sha1", "sha256", "sha512"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        wm_slice kind = wm_str(kinds[i]);
        for (int form = 0; form < 2; form++) {
            wm_slice end = form ? WM_LIT("sums.txt") : WM_LIT("sums");
            if (name.size < kind.size + end.size)
                continue;
            size_t at = name.size - end.size - kind.size;
            bool whole = at == 0 || (form && name.data[at - 1] == '-');
            if (whole && wm_equal_nocase(wm_sub(name, at, at + kind.size), kind) &&
                wm_equal_nocase(wm_sub(name, at + kind.size, name.size), end))
                return true;
        }
    }
    return false;
}

/* ---- reading --------------------------------------------------------------- */

static bool is_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool kind_of(size_t digits, wm_digest_kind *kind)
{
    for (int k = 0; k < WM_DIGESTS; k++) {
        if (wm_digest_digits((wm_digest_kind)k) == digits) {
            *kind = (wm_digest_kind)k;
            return true;
        }
    }
    return false;
}

static bool add(wm_sums *s, const wm_sum *sum)
{
    if (!WM_GROW(s->items, s->capacity, s->count + 1))
        return false;
    s->items[s->count++] = *sum;
    return true;
}

/* "HEX  NAME", or "HEX *NAME" of a binary file. */
static bool add_line(wm_sums *s, wm_slice line, wm_slice list)
{
    wm_sum sum = {.list = list};
    size_t digits = 0;
    while (digits < line.size && is_hex(line.data[digits]))
        digits++;
    size_t at = digits;
    while (at < line.size && (line.data[at] == ' ' || line.data[at] == '\t' || line.data[at] == '*'))
        at++;
    wm_slice name = wm_trim(wm_sub(line, at, line.size));
    if (at == digits || !name.size || !kind_of(digits, &sum.kind))
        return true;
    for (size_t i = name.size; i--;) {
        if (name.data[i] == '/') {
            name = wm_sub(name, i + 1, name.size);
            break;
        }
    }
    sum.file = wm_arena_copy(&s->arena, name);
    sum.hex = wm_arena_copy(&s->arena, wm_sub(line, 0, digits));
    return !s->arena.failed && add(s, &sum);
}

static wm_status read_list(wm_sums *s, const char *directory, const char *name, wm_error *error)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s/%s", directory, name);
    wm_slice list = wm_arena_copy(&s->arena, wm_str(name));
    FILE *in = wm_buffer_cstr(&path) ? fopen(path.data, "re") : NULL;
    wm_status status = WM_OK;
    if (path.failed || s->arena.failed)
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    else if (!in)
        status = wm_fail_errno(error, errno, "cannot open %s", path.data);
    char *line = NULL;
    size_t room = 0;
    ssize_t n;
    while (status == WM_OK && (n = getline(&line, &room, in)) >= 0)
        if (!add_line(s, wm_slice_of(line, (size_t)n), list))
            status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK && ferror(in))
        status = wm_fail_errno(error, errno, "cannot read %s", path.data);
    (free)(line); /* getline's */
    if (in)
        fclose(in);
    wm_buffer_free(&path);
    return status;
}

static int compare_slices(wm_slice a, wm_slice b)
{
    size_t n = a.size < b.size ? a.size : b.size;
    int order = n ? memcmp(a.data, b.data, n) : 0;
    return order ? order : (a.size > b.size) - (a.size < b.size);
}

static int compare(const void *a, const void *b)
{
    const wm_sum *x = a, *y = b;
    int order = compare_slices(x->file, y->file);
    return order ? order : (x->hex.size < y->hex.size) - (x->hex.size > y->hex.size);
}

wm_status wm_sums_read(const char *directory, wm_sums *out, wm_error *error)
{
    memset(out, 0, sizeof *out);
    DIR *d = opendir(directory);
    if (!d)
        return errno == ENOENT ? WM_OK : wm_fail_errno(error, errno, "cannot read the directory %s", directory);
    wm_status status = WM_OK;
    for (const struct dirent *e; status == WM_OK && (e = readdir(d));)
        if (wm_sums_is_list(wm_str(e->d_name)))
            status = read_list(out, directory, e->d_name, error);
    closedir(d);
    if (out->count)
        qsort(out->items, out->count, sizeof *out->items, compare);
    return status;
}

const wm_sum *wm_sums_find(const wm_sums *s, wm_slice file)
{
    size_t i;
    WM_SEARCH(i, 0, s->count, compare_slices(s->items[i].file, file) < 0);
    return i < s->count && wm_equal(s->items[i].file, file) ? &s->items[i] : NULL;
}
