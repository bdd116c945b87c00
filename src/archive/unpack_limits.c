/* unpack_limits.c - what an archive may ask for.
 *
 * SPDX-License-Identifier: MIT
 *
 * The usual limits let through a tree of every page of the largest wiki. Text shrinks to a
 * twentieth at most, the headers of small files somewhat more; what shrinks further
 * was made to fill a disk.
 */
#include <stdlib.h>

#include "archive/unpack.h"

enum { RATIO = 200 };
#define BYTES (UINT64_C(100) << 30)
#define ENTRIES UINT64_C(20000000)

/* A number with one of k, M, G, T (of 1024) or nothing behind it, or none. */
static bool read_number(wm_slice text, uint64_t *value)
{
    static const char units[] = "kMGT";
    if (wm_equal(text, WM_LIT("none"))) {
        *value = UINT64_MAX;
        return true;
    }
    uint64_t n = 0;
    size_t at = 0;
    for (; at < text.size && text.data[at] >= '0' && text.data[at] <= '9'; at++) {
        if (n > UINT64_MAX / 10 - 1)
            return false;
        n = n * 10 + (uint64_t)(text.data[at] - '0');
    }
    if (!at)
        return false;
    if (at < text.size) {
        const char *unit = strchr(units, text.data[at++]);
        for (long i = 0; unit && i <= unit - units; i++) {
            if (n > UINT64_MAX / 1024)
                return false;
            n *= 1024;
        }
        if (!unit || !*unit)
            return false;
    }
    *value = n;
    return at == text.size && n;
}

static bool read_limit(wm_unpack_limits *limits, wm_slice item)
{
    size_t equals = wm_find(item, WM_LIT("="), 0);
    if (equals == WM_NONE)
        return false;
    wm_slice name = wm_sub(item, 0, equals), value = wm_sub(item, equals + 1, item.size);
    if (wm_equal(item, WM_LIT("case=any"))) {
        limits->any_case = true;
        return true;
    }
    uint64_t *place = wm_equal(name, WM_LIT("bytes"))     ? &limits->bytes
                      : wm_equal(name, WM_LIT("ratio"))   ? &limits->ratio
                      : wm_equal(name, WM_LIT("entries")) ? &limits->entries
                                                          : NULL;
    return place && read_number(value, place);
}

wm_status wm_unpack_limits_read(wm_unpack_limits *limits, wm_error *error)
{
    *limits = (wm_unpack_limits){.bytes = BYTES, .ratio = RATIO, .entries = ENTRIES};
    const char *given = getenv("WIKIMD_ARCHIVE_LIMITS");
    if (!given || !*given)
        return WM_OK;
    wm_slice text = wm_str(given);
    for (size_t at = 0; at <= text.size;) {
        size_t end = wm_find(text, WM_LIT(","), at);
        end = end == WM_NONE ? text.size : end;
        if (!read_limit(limits, wm_sub(text, at, end)))
            return wm_fail(error, WM_USAGE,
                           "WIKIMD_ARCHIVE_LIMITS is '%s'; it takes bytes=N,ratio=N,entries=N,case=any, where N may end in k, M, G or T or be none",
                           given);
        at = end + 1;
    }
    return WM_OK;
}
