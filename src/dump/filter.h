/* filter.h - from a dump's bytes to UTF-8 that any XML parser takes.
 *
 * SPDX-License-Identifier: MIT
 *
 * Two stages: the decoder turns UTF-16 and other encodings into UTF-8, the
 * cleaner makes sure that it is UTF-8 and holds only what XML allows. Both keep
 * marks, so that a position behind them can be told in the file's own bytes.
 */
#ifndef WM_DUMP_FILTER_H
#define WM_DUMP_FILTER_H

#include <iconv.h>

#include "base/base.h"

/* ---- marks: where positions before and after a stage part ---- */

typedef struct wm_mark {
    uint64_t out, in;
} wm_mark;

typedef struct wm_marks {
    wm_mark *items;
    size_t head, count, capacity; /* items[head..count) are alive, ascending */
    bool failed;
} wm_marks;

void wm_marks_add(wm_marks *m, uint64_t out, uint64_t in);
/* The position before the stage. Forgets what lies before out, so that calls
 * must not go backwards. */
uint64_t wm_marks_find(wm_marks *m, uint64_t out);
/* The same for a position a little further on; forgets nothing. */
uint64_t wm_marks_peek(const wm_marks *m, uint64_t out);
void wm_marks_free(wm_marks *m);

/* ---- decoder: any encoding to (nearly) UTF-8 ---- */

typedef struct wm_decoder {
    enum { WM_DECODE_UNKNOWN, WM_DECODE_NONE, WM_DECODE_UTF16LE, WM_DECODE_UTF16BE, WM_DECODE_ICONV } mode;
    wm_buffer head; /* what came before the encoding was known */
    wm_buffer out;
    wm_buffer rest;  /* iconv: bytes of a character not complete yet */
    uint32_t high;   /* UTF-16: a high surrogate that waits for its low one, or 0 */
    int odd;         /* UTF-16: the first byte of a unit, or -1 */
    uint64_t in, produced;
    wm_marks marks;
    iconv_t converter;
    char name[41]; /* of the encoding, for messages */
} wm_decoder;

void wm_decoder_init(wm_decoder *d);
/* The next bytes; *out is borrowed until the next call and may be empty. last
 * tells that nothing follows. WM_BAD_INPUT when the encoding is not known
 * (d->name), WM_NO_MEMORY. */
wm_status wm_decoder_push(wm_decoder *d, wm_slice in, bool last, wm_slice *out);
void wm_decoder_free(wm_decoder *d); /* also one that is all zero */

/* ---- cleaner ---- */

/* XML forbids bytes that are no UTF-8, and some characters. Such a byte b becomes the private character
 * U+10FF00+b. A genuine character of that range would be mistaken for one, so its bytes are mapped, too.
 * wm_unmap gives the bytes back. */
typedef struct wm_cleaner {
    wm_buffer joined, out;
    char carry[4];
    size_t carried;
    uint64_t in, produced;
    wm_marks marks;
    bool mapped; /* has ever mapped a byte */
} wm_cleaner;

/* text is the part of in that is known to be characters that XML allows and that are not
 * private: it begins with a whole one, or with in; its last one may be cut by the end of in. */
wm_status wm_cleaner_push(wm_cleaner *c, wm_slice in, wm_slice text, bool last, wm_slice *out);
void wm_cleaner_free(wm_cleaner *c);

/* Appends the bytes as private characters. */
void wm_map_bytes(const char *data, size_t size, wm_buffer *out);
/* Gives the bytes back, in place; true when there were any. */
bool wm_unmap(wm_buffer *b);
/* Whether all is UTF-8 of characters that XML allows. */
bool wm_is_clean(wm_slice s);
/* Whether XML allows the character. */
bool wm_xml_allows(uint32_t c);

#endif
