/* lib_write.h - what the writers of dumps share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_LIB_LIB_WRITE_H
#define WM_LIB_LIB_WRITE_H

#include "dump/dump_writer.h"
#include "io/outfile.h"
#include "io/sink.h"
#include "lib/lib_private.h"

struct wm_dump_writer {
    wm_buffer name;            /* terminated, for messages */
    const wm_site *site;       /* NULL for a copy */
    wm_outfile file;
    wm_sink *sink;             /* NULL when a function takes the bytes */
    wm_write_function write;
    void *write_user;
    wm_buffer user, comment;
    bool minor;
    int64_t time;
    wm_layout layout;
    wm_arena arena;
    wm_buffer out;             /* a page being made */
    int64_t highest_page, highest_revision;
    bool begun, copied;
    bool failed;               /* or finished: nothing can be written any more */
};

/* Bytes on their way out. */
wm_status lib_emit(wm_dump_writer *writer, wm_slice bytes, wm_error *error);
/* A revision by the writer's settings; fails when XML cannot hold it. */
wm_status lib_revision(wm_dump_writer *writer, wm_slice title, const wm_page *base, wm_slice wikitext,
                       wm_new_revision *out, wm_error *error);

#endif
