/* unpack.h - the entries of an archive that nobody vouches for.
 *
 * SPDX-License-Identifier: MIT
 *
 * tar (plain or in anything that source.h decodes) and zip. Names are checked and
 * handed out; nothing here makes a file.
 */
#ifndef WM_ARCHIVE_UNPACK_H
#define WM_ARCHIVE_UNPACK_H

#include "base/base.h"

/* What an archive may ask for. */
typedef struct wm_unpack_limits {
    uint64_t bytes;   /* unpacked, in all */
    uint64_t ratio;   /* unpacked bytes for a byte of the archive, from the first 64 MB on */
    uint64_t entries;
    bool salvage;     /* a zip whose directory is missing is read by the heads of its entries, a tar goes on behind damaged ones;
                         it ends with WM_BAD_INPUT */
    bool any_case;    /* for who compares names: those that differ by case only are files of their own */
} wm_unpack_limits;

/* The usual limits, or those of the environment's WIKIMD_ARCHIVE_LIMITS. WM_USAGE when it cannot be read. */
wm_status wm_unpack_limits_read(wm_unpack_limits *limits, wm_error *error);

typedef struct wm_unpack wm_unpack;

/* Valid until the next call. */
typedef struct wm_unpack_entry {
    wm_slice name;      /* "a/b": valid UTF-8, relative, no part of it empty, "." or ".." */
    bool is_directory;
    uint64_t place;     /* where it begins: of a zip's bytes, or of those of the tar when it is decompressed */
    int64_t time;       /* seconds, 0 unknown */
} wm_unpack_entry;

/* Whether a file begins as an archive does, compressed or not; what cannot be read is none. */
bool wm_unpack_is_archive(const char *path);
/* Whether its name ends as those of packages do. */
bool wm_unpack_is_named(const char *path);
/* stop may be NULL; when it is not 0 reading ends with WM_INTERRUPTED. WM_USAGE when the file is no archive. */
wm_status wm_unpack_open(const char *path, const wm_unpack_limits *limits, const volatile int *stop, wm_unpack **out,
                         wm_error *error);
/* The next file or directory; WM_END after the last, when the archive is whole. WM_BAD_INPUT for any
 * entry that is neither or whose name is not as above. */
wm_status wm_unpack_next(wm_unpack *u, wm_unpack_entry *entry, wm_error *error);
/* The next bytes of the file, borrowed until the next call; WM_END after the last. What is not read is passed over. */
wm_status wm_unpack_read(wm_unpack *u, wm_slice *data, wm_error *error);
void wm_unpack_close(wm_unpack *u);

/* Refuses an entry: "ARCHIVE: the entry "NAME" at byte N WHY". */
wm_status wm_unpack_refuse(const char *archive, wm_slice name, uint64_t place, const char *why, wm_error *error);

/* ---- unpack_names.c ---- */

/* Takes "./" off the front and "/" off the end. */
wm_slice wm_unpack_trim(wm_slice name);
/* Why a name (trimmed, not empty) is refused and what to do, or NULL. */
const char *wm_unpack_fault(wm_slice name);
/* Appends a name for a message: what does not show as "\x1b", a long one cut. */
void wm_unpack_show(wm_slice name, wm_buffer *out);

#endif
