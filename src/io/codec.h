/* codec.h - what the codecs of src/io share: a source, its input, their table.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_IO_CODEC_H
#define WM_IO_CODEC_H

#include <stdatomic.h>

#include "io/source.h"

/* How much is read from a file, and decoded, at a time. */
enum { WM_PIECE = 256 * 1024 };

typedef struct wm_codec {
    const char *name;
    const char *magic;
    size_t magic_size;
    /* Looks at what follows the magic too; NULL when the magic says it all.
     * first may be shorter than that when the input is. */
    bool (*matches)(wm_slice first);
    wm_status (*open)(wm_source *source, wm_error *error);
    /* The next bytes, which stay until the next call. The last of them may come
     * together with WM_END or a failure; WM_OK may come without any. */
    wm_status (*read)(wm_source *source, wm_slice *data, wm_error *error);
    void (*close)(wm_source *source); /* also after an open that failed */
    bool has_threads;                 /* of its own, when jobs asks for them */
    bool has_files;                   /* it is an archive, of which one file is read */
} wm_codec;

extern const wm_codec wm_codec_plain, wm_codec_gzip, wm_codec_bzip2, wm_codec_zstd, wm_codec_zstd_skipped;
/* xz, lz4, lzip, compress, 7z and zip, each by libarchive; ends with a NULL. */
extern const wm_codec *const wm_codecs_archive[];

/* Which file of an archive is read. */
typedef struct wm_source_member {
    wm_wanted wanted;       /* NULL: the first of a 7z or zip */
    struct wm_tar *tar;     /* what was decoded is a tar, or NULL */
    bool looked;            /* for that */
    wm_buffer head;         /* what was read to see it */
} wm_source_member;

/* The blocks of a bzip2, the members of a gzip, the frames of a zstd. */
typedef struct wm_source_blocks {
    wm_on_block tell;       /* of each, or NULL */
    void *user;
    uint64_t decoded;       /* bytes before the block, or of what was handed out */
    bool from_one;          /* it is read from one of its blocks on, which begins at start_bit of a byte */
    unsigned start_bit;
} wm_source_blocks;

struct wm_source {
    char *name; /* for messages */
    const wm_codec *codec;
    void *state; /* the codec's */
    char *out;   /* WM_PIECE bytes, for codecs that ask for it */

    int fd; /* -1 for memory and functions */
    wm_read_function read; /* NULL for files and memory */
    void *read_user;
    bool is_standard_input, input_ended;
    wm_slice memory;
    char *buffer;      /* WM_PIECE bytes read from fd */
    wm_slice window;   /* read, not used */
    uint64_t consumed; /* what came before the window */

    wm_slice ready; /* not handed out */
    wm_slice text;  /* the part of what was decoded last that was found to be text */
    size_t limit;
    unsigned jobs;
    bool look;              /* for text */
    bool is_file;           /* a regular one: reading it does not wait for anybody */
    struct wm_ahead *ahead; /* or NULL */
    wm_source_member member;
    uint64_t most_memory;   /* for decoding, 0: all */
    wm_source_blocks blocks;
    wm_status final; /* what follows what was decoded, if not WM_OK */
    wm_status last;  /* what follows ready */
    wm_error failure;
    char *warning;
    _Atomic uint64_t position, length, produced;
};

/* ---- the input, before decoding ---- */

/* At least wanted bytes in source->window, or all there are; wanted is at most
 * WM_PIECE. A failure is that of the system. */
wm_status wm_input_gather(wm_source *source, size_t wanted, wm_error *error);
/* The first n bytes of the window are done with. */
void wm_input_use(wm_source *source, size_t n);
/* Goes to a place counted from the start; false when the input cannot. */
bool wm_input_seek(wm_source *source, uint64_t place);
bool wm_input_can_seek(const wm_source *source);

/* ---- for the codecs ---- */

/* Allocates source->out. */
wm_status wm_source_need_out(wm_source *source, wm_error *error);
/* Records that what follows the compressed data is ignored. */
void wm_source_warn_garbage(wm_source *source);
void wm_source_warn(wm_source *source, const char *format, ...) WM_PRINTF(2, 3);
wm_status wm_source_truncated(wm_source *source, wm_error *error);
/* detail may be NULL. */
wm_status wm_source_damaged(wm_source *source, const char *detail, wm_error *error);
wm_status wm_source_no_memory(wm_source *source, wm_error *error);
/* What the codec decodes next, by a thread that reads on where there is one. The last bytes come before what
 * follows them: WM_END or a failure, which is in source->failure. */
wm_status wm_source_decode(wm_source *source, wm_slice *data);
/* What stands after a complete member or stream of a codec that concatenates:
 * WM_OK for another one, WM_END for nothing or garbage (with its warning), or a
 * failure when another one is cut off in its first bytes. */
wm_status wm_source_next_member(wm_source *source, wm_error *error);

/* ---- tar.c ---- */

/* The wanted file of what wm_source_decode gives behind the source's head. NULL when memory runs out. */
struct wm_tar *wm_tar_open(wm_source *source);
wm_status wm_tar_read(struct wm_tar *tar, wm_slice *data, wm_error *error);
void wm_tar_free(struct wm_tar *tar);

#endif
