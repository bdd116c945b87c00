/* multistream.h - packs a dump anew, in streams that can be read one by one: so a page can be read alone.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of Wikimedia's multistream dumps: bzip2 streams one behind the other, the first up to the first
 * page, then a hundred pages each, at last what follows the last page; together they decompress to the
 * bytes that were read. The index has a line for each page: offset:id:title, the offset being that of the
 * stream in the compressed file.
 */
#ifndef WM_DUMP_MULTISTREAM_H
#define WM_DUMP_MULTISTREAM_H

#include "dump/dump.h"
#include "io/pack.h"

enum { WM_MULTISTREAM_PAGES = 100 };

typedef struct wm_multistream wm_multistream;
/* One file of a dump; pages: in a stream; jobs: threads that compress, on which the bytes do not depend. dump and
 * index get what is compressed. NULL when memory runs out. */
wm_multistream *wm_multistream_new(unsigned pages, unsigned jobs, wm_bytes_function dump, void *dump_user,
                                   wm_bytes_function index, void *index_user);
/* For a dump that is written: its next bytes. Pages are found by their tags, which escaped text has none of. */
wm_status wm_multistream_add(wm_multistream *m, wm_slice bytes, wm_error *error);
/* For one that is read: to be called with what a wm_dump_tee is given ... */
wm_status wm_multistream_tee(wm_multistream *m, const wm_dump_file *file, wm_slice bytes, wm_error *error);
/* ... with each page of that file as it is handed out ... */
wm_status wm_multistream_page(wm_multistream *m, const wm_page *page, wm_error *error);
/* ... and, in either case, at the end of the file. */
wm_status wm_multistream_end(wm_multistream *m, wm_error *error);
uint64_t wm_multistream_bytes(const wm_multistream *m); /* of XML */
uint64_t wm_multistream_pages(const wm_multistream *m);
uint64_t wm_multistream_streams(const wm_multistream *m);
void wm_multistream_free(wm_multistream *m);

#endif
