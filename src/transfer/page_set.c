/* page_set.c - a file of titles is mapped, and compared with the dump.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "transfer/page_set.h"

enum { PART = 1 << 16 };

/* ---- the dump ---- */

static wm_status add_part(wm_sha256 *hash, int fd, uint64_t place, char *piece, const char *name, wm_error *error)
{
    size_t size = 0;
    while (size < PART) {
        ssize_t got = wm_read_at(fd, piece + size, PART - size, place + size);
        if (got < 0) {
            wm_fail_errno(error, errno, "cannot read %s", name);
            return WM_SYSTEM;
        }
        if (got == 0)
            break;
        size += (size_t)got;
    }
    wm_sha256_add(hash, piece, size);
    return WM_OK;
}

static wm_status add_file(wm_sha256 *hash, const wm_inputs *inputs, size_t i, char *piece, wm_error *error)
{
    char size[24];
    uint64_t bytes = inputs->sizes[i];
    int fd = open(inputs->paths[i], O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        wm_fail_errno(error, errno, "cannot open %s", inputs->names[i]);
        return WM_SYSTEM;
    }
    int digits = snprintf(size, sizeof size, "%llu\n", (unsigned long long)bytes);
    wm_sha256_add(hash, size, (size_t)digits);
    wm_status status = add_part(hash, fd, 0, piece, inputs->names[i], error);
    if (status == WM_OK)
        status = add_part(hash, fd, bytes > PART ? bytes - PART : 0, piece, inputs->names[i], error);
    close(fd);
    return status;
}

wm_status wm_page_set_identify(const wm_inputs *inputs, char hex[65], wm_error *error)
{
    wm_sha256 *hash = wm_sha256_new();
    char *piece = malloc(PART);
    wm_status status = hash && piece ? WM_OK : wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < inputs->count && status == WM_OK; i++)
        status = add_file(hash, inputs, i, piece, error);
    if (hash && !wm_sha256_end(hash, hex) && status == WM_OK)
        status = wm_fail(error, WM_SYSTEM, "no SHA-256 could be made");
    free(piece);
    return status;
}

/* ---- the file ---- */

static wm_status map(wm_page_set *set, const char *path, wm_error *error)
{
    struct stat about;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &about) != 0) {
        wm_fail_errno(error, errno, "cannot open %s", path);
        if (fd >= 0)
            close(fd);
        return WM_SYSTEM;
    }
    void *bytes = MAP_FAILED;
    bool regular = S_ISREG(about.st_mode) && about.st_size > 0 && (uint64_t)about.st_size < SIZE_MAX;
    if (regular)
        bytes = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_SHARED, fd, 0);
    int error_number = errno;
    close(fd);
    if (!regular)
        return wm_fail(error, WM_BAD_INPUT, "%s: it was not made by wikimd index --pages; it is no file with something in it", path);
    if (bytes == MAP_FAILED) {
        wm_fail_errno(error, error_number, "cannot map %s", path);
        return WM_SYSTEM;
    }
    set->bytes = bytes;
    set->size = (size_t)about.st_size;
    return WM_OK;
}

wm_status wm_page_set_open(wm_page_set *set, const char *path, const wm_inputs *inputs, wm_error *error)
{
    wm_error why = WM_ERROR_INIT;
    char dump[65];
    wm_status status = map(set, path, error);
    if (status != WM_OK)
        return status;
    status = wm_title_file_open(&set->file, wm_slice_of(set->bytes, set->size), true, &why);
    if (status != WM_OK)
        wm_fail(error, status, "%s: %s", path, why.message ? why.message : "out of memory");
    wm_error_clear(&why);
    if (status == WM_OK && !wm_equal(set->file.version, wm_str(wm_version())))
        return wm_fail(error, WM_BAD_INPUT, "%s was made by wikimd %.*s, and this is %s; make it again with wikimd index --pages", path,
                       WM_ARG(set->file.version), wm_version());
    if (status == WM_OK)
        status = wm_page_set_identify(inputs, dump, error);
    if (status == WM_OK && strcmp(dump, set->file.dump) != 0)
        return wm_fail(error, WM_BAD_INPUT, "%s is of another dump, or of the files of this one in another order; make one of this with "
                       "wikimd index --pages", path);
    return status;
}

void wm_page_set_close(wm_page_set *set)
{
    if (set->bytes)
        munmap(set->bytes, set->size);
    memset(set, 0, sizeof *set);
}
