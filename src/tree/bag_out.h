/* bag_out.h - where the files of a bag go: a directory or an archive.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_BAG_OUT_H
#define WM_TREE_BAG_OUT_H

#include "tree/tree_private.h"

typedef struct bag_out bag_out;
/* A file that grows beside others. */
typedef struct bag_stream bag_stream;

/* format: "bag", or "bag." and that of an archive, all of whose files are below top. A bag appears when it
 * is finished, whole; replace: in the place of another bag. */
wm_status tree_bag_out_open(const char *path, const char *format, wm_slice top, bool replace, bag_out **out, wm_error *error);
/* Writes a file; WM_BAD_INPUT when there is one of that name (only a directory knows). */
wm_status tree_bag_out_put(bag_out *o, wm_slice name, int64_t time, wm_slice bytes, wm_error *error);
/* In an archive it comes when it is ended; until then it lies in a temporary file without a name. Streams may be
 * begun and written in one thread while another puts files. */
wm_status tree_bag_stream_begin(bag_out *o, wm_slice name, bag_stream **out, wm_error *error);
wm_status tree_bag_stream_write(bag_stream *s, wm_slice bytes, wm_error *error);
uint64_t tree_bag_stream_size(const bag_stream *s);
wm_slice tree_bag_stream_name(const bag_stream *s);
wm_status tree_bag_stream_end(bag_stream *s, int64_t time, wm_error *error);
void tree_bag_stream_free(bag_stream *s);
wm_status tree_bag_out_finish(bag_out *o, wm_error *error);
/* Without finish nothing is left. */
void tree_bag_out_close(bag_out *o);

#endif
