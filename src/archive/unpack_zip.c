/* unpack_zip.c - names of a zip with a NUL in them, or that are other ones in the entries' own heads.
 *
 * SPDX-License-Identifier: MIT
 *
 * A zip says the name of each entry twice. Some programs read its directory, others the entries one by one, so with two names
 * one file is two: what was looked at is then not what is unpacked elsewhere.
 */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "archive/unpack.h"
#include "archive/unpack_raw.h"
#include "base/descriptor.h"

enum { END = 22, COMMENT = 65535, END64_LOCATOR = 20, END64 = 56, ENTRY = 46, HEAD = 30, PIECE = 1 << 18 };

static uint64_t number(const unsigned char *at, int bytes)
{
    uint64_t n = 0;
    for (int i = bytes; i-- > 0;)
        n = n << 8 | at[i];
    return n;
}

/* Where the directory is and how many entries it has. */
static bool find_directory(int fd, uint64_t length, unsigned char *piece, uint64_t *start, uint64_t *count)
{
    size_t size = length < END + COMMENT ? (size_t)length : END + COMMENT;
    if (size < END || wm_read_all_at(fd, piece, size, length - size))
        return false;
    size_t at = size - END + 1;
    while (at-- > 0 && memcmp(piece + at, "PK\5\6", 4) != 0)
        continue;
    if (at == WM_NONE)
        return false;
    uint64_t end = length - size + at;
    *count = number(piece + at + 10, 2);
    *start = number(piece + at + 16, 4);
    if ((*count != 0xffff && *start != 0xffffffff) || end < END64_LOCATOR)
        return true;
    unsigned char locator[END64_LOCATOR], end64[END64];
    if (wm_read_all_at(fd, locator, sizeof locator, end - END64_LOCATOR) || memcmp(locator, "PK\6\7", 4) != 0)
        return true;
    uint64_t place = number(locator + 8, 8);
    if (place > length || wm_read_all_at(fd, end64, sizeof end64, place) || memcmp(end64, "PK\6\6", 4) != 0)
        return false;
    *count = number(end64 + 32, 8);
    *start = number(end64 + 48, 8);
    return true;
}

/* Where the entry's head is; WM_NONE where a file of more than 4 GB would say it and does not. */
static uint64_t place_of(const unsigned char *entry, size_t name, size_t extra)
{
    uint64_t place = number(entry + 42, 4);
    if (place != 0xffffffff)
        return place;
    const unsigned char *at = entry + ENTRY + name, *end = at + extra;
    for (size_t size; end - at >= 4; at += 4 + size) {
        size = (size_t)number(at + 2, 2);
        size_t before = 8 * (size_t)((number(entry + 24, 4) == 0xffffffff) + (number(entry + 20, 4) == 0xffffffff));
        if (number(at, 2) == 1 && size >= before + 8 && (size_t)(end - at) >= 4 + size)
            return number(at + 4 + before, 8);
        if ((size_t)(end - at) < 4 + size)
            break;
    }
    return WM_NONE;
}

/* Whether the entry's own head has the name that the directory has. */
static bool has_same_name(int fd, uint64_t place, const unsigned char *name, size_t size)
{
    unsigned char head[HEAD];
    if (place == WM_NONE)
        return true;
    if (wm_read_all_at(fd, head, HEAD, place) || memcmp(head, "PK\3\4", 4) != 0 || number(head + 26, 2) != size)
        return false;
    for (size_t at = 0; at < size;) {
        unsigned char own[512];
        size_t more = size - at < sizeof own ? size - at : sizeof own;
        if (wm_read_all_at(fd, own, more, place + HEAD + at) || memcmp(own, name + at, more) != 0)
            return false;
        at += more;
    }
    return true;
}

static wm_status check(int fd, uint64_t length, const char *path, bool strict, unsigned char *piece, wm_error *error)
{
    uint64_t start, count;
    size_t at = 0, have = 0;
    if (!find_directory(fd, length, piece, &start, &count))
        return WM_OK;
    for (uint64_t i = 0; i < count && start < length; i++) {
        /* The longest entry that there can be is in the piece, or the end of the file. */
        if (have - at < ENTRY + 3 * (size_t)COMMENT && start + have < length) {
            start += at;
            at = 0;
            have = length - start < PIECE ? (size_t)(length - start) : PIECE;
            if (wm_read_all_at(fd, piece, have, start))
                return WM_OK;
        }
        const unsigned char *entry = piece + at;
        if (have - at < ENTRY || memcmp(entry, "PK\1\2", 4) != 0)
            return WM_OK;
        size_t name = (size_t)number(entry + 28, 2), more = (size_t)(number(entry + 30, 2) + number(entry + 32, 2));
        if (have - at - ENTRY < name)
            return WM_OK;
        if (name && memchr(entry + ENTRY, '\0', name))
            return wm_unpack_refuse(path, wm_slice_of((const char *)entry + ENTRY, name), number(entry + 42, 4),
                                    "has a NUL in its name; rename it and pack the tree again", error);
        size_t extra = (size_t)number(entry + 30, 2);
        uint64_t place = have - at - ENTRY - name < extra ? WM_NONE : place_of(entry, name, extra);
        if (strict && !has_same_name(fd, place, entry + ENTRY, name))
            return wm_unpack_refuse(path, wm_slice_of((const char *)entry + ENTRY, name), place,
                                    "has no head there with that name: programs read one or the other; pack the tree again", error);
        at += ENTRY + name + more;
        if (at > have)
            return WM_OK; /* what follows is no entry, but the end of the file */
    }
    return WM_OK;
}

wm_status wm_zip_check_names(int fd, uint64_t length, const char *path, bool strict, wm_error *error)
{
    unsigned char *piece = malloc(PIECE);
    if (!piece)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    wm_status status = check(fd, length, path, strict, piece, error);
    free(piece);
    return status;
}
