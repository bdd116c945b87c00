/* source.h - decompressed bytes from files, standard input or memory.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_IO_SOURCE_H
#define WM_IO_SOURCE_H

#include "base/base.h"

/* The format is told by the first bytes: plain, gzip (zlib), bzip2 (one
 * stream, concatenated, multistream; libbz2), zstd (libzstd), xz and others, 7z and zip
 * (libarchive; one file of them). */
typedef struct wm_source wm_source;

/* path "-" is standard input. *out is owned by the caller. */
wm_status wm_source_open(const char *path, wm_source **out, wm_error *error);
/* data is borrowed; name is for messages. */
wm_status wm_source_open_memory(wm_slice data, const char *name, wm_source **out, wm_error *error);
/* Bytes as a function hands them over, until it gives none. */
wm_status wm_source_open_function(wm_read_function read, void *user, const char *name, wm_source **out, wm_error *error);
/* For tests: never hand out more than limit bytes at a time (0: no limit). */
void wm_source_set_limit(wm_source *source, size_t limit);
/* In how many threads to decode, to be said before the first read. bzip2 has its
 * blocks decoded in so many and reads up to two a thread ahead; for everything else
 * that is in a file one thread reads on, up to 1 MB ahead. */
void wm_source_set_jobs(wm_source *source, unsigned jobs);
/* Has whoever reads ahead look for text, which wm_source_text tells of; to be said
 * before the first read. */
void wm_source_look_for_text(wm_source *source);
/* Which file of an archive is read: a 7z, a zip, or a tar, plain or compressed. The function sees a file's
 * first bytes, some thousand where there are so many; the first file that it takes is read. To be said before the
 * first read. When it is not, the first file of a 7z or zip is read, and a tar is given as it is. */
typedef bool (*wm_wanted)(wm_slice first);
void wm_source_set_wanted(wm_source *source, wm_wanted wanted);
/* How much memory decoding may take, 0 for all that there is: zstd asks for the size of a window. To be said before
 * the first read. */
void wm_source_set_memory(wm_source *source, uint64_t bytes);
/* Where decoding can begin in the middle of a file. */
typedef enum wm_restart {
    WM_RESTART_NONE,
    WM_RESTART_BYTE,  /* at any byte of a file that is not compressed */
    WM_RESTART_BLOCK, /* at the bit where a block of bzip2 begins */
    WM_RESTART_STREAM /* at the byte where a member of gzip or a frame of zstd begins */
} wm_restart;
/* Known when something was read. */
wm_restart wm_source_restart(const wm_source *source);
/* Told of each block of bzip2, member of gzip and frame of zstd before its bytes are handed out: the
 * bit of the file where it begins, and the byte of what is decompressed. To be said before the first read. */
typedef void (*wm_on_block)(void *user, uint64_t bit, uint64_t offset);
void wm_source_set_blocks(wm_source *source, wm_on_block on_block, void *user);
/* Opens a file in its middle; the place is a bit for a block, else a byte. */
wm_status wm_source_open_part(const char *path, wm_restart restart, uint64_t place, wm_source **out, wm_error *error);
/* The next bytes, borrowed until the next call: WM_OK with data->size > 0, or
 * WM_END. A damaged or truncated stream gives what decodes before the damage,
 * then WM_BAD_INPUT with the file and the compressed byte; garbage after a
 * complete bzip2 or gzip stream ends the input with a warning
 * (wm_source_warning), truncation is a failure. */
wm_status wm_source_read(wm_source *source, wm_slice *data, wm_error *error);
/* The part of data, which is what wm_source_read gave last or a part of that, in
 * which whoever read ahead found characters that XML allows, and none of U+100000 and
 * above. It begins with a whole one where it does not begin with data; its last may be
 * cut where data ends. Often empty: then nobody has looked. */
wm_slice wm_source_text(const wm_source *source, wm_slice data);
const char *wm_source_name(const wm_source *source);
const char *wm_source_format(const wm_source *source);  /* "plain", "gzip", "bzip2", "xz", ... */
const char *wm_source_warning(const wm_source *source); /* or NULL */
uint64_t wm_source_position(const wm_source *source);   /* compressed bytes used so far */
uint64_t wm_source_length(const wm_source *source);     /* compressed bytes in all, 0 if unknown */
uint64_t wm_source_produced(const wm_source *source);   /* decompressed bytes so far */
void wm_source_close(wm_source *source);

/* Whether a file begins with the header of a tar; first has 512 bytes when there are so many. */
bool wm_tar_begins(wm_slice first);

/* Appends the libraries under this room with their versions, one a line. */
void wm_io_versions(wm_buffer *out);

#endif
