/* source.c - any bytes are compressed, or are not: they decode, or fail with a message.
 *
 * SPDX-License-Identifier: MIT
 *
 * The input is decoded in one thread and in three, whole and in small pieces: the same bytes and the same end.
 * With WIKIMD_FUZZ_GATE set (tests/fuzz/run) in one thread alone: what code threads reach differs from run to run.
 */
#include <stdio.h>
#include <stdlib.h>

#include "fuzz.h"
#include "io/source.h"

const char fuzz_seeds[] = "source";

enum { MOST = 4 << 20 }; /* of what becomes of a small input */

typedef struct outcome {
    wm_status status;
    uint64_t size;
    uint64_t hash;
} outcome;

static outcome decode(wm_slice input, size_t limit, unsigned jobs)
{
    outcome o = {0};
    wm_source *source = NULL;
    wm_slice data;
    wm_error error = WM_ERROR_INIT;
    o.hash = 14695981039346656037u;
    o.status = wm_source_open_memory(input, "seed", &source, &error);
    if (o.status == WM_OK) {
        wm_source_set_limit(source, limit);
        wm_source_set_jobs(source, jobs);
        wm_source_set_memory(source, 64 << 20);
        while (o.size < MOST && (o.status = wm_source_read(source, &data, &error)) == WM_OK) {
            must(data.size > 0, "what is read is not empty");
            for (size_t i = 0; i < data.size && o.size < MOST; i++, o.size++)
                o.hash = (o.hash ^ (unsigned char)data.data[i]) * 1099511628211u;
        }
        must(wm_source_name(source) && wm_source_format(source), "a source has a name and a format");
        wm_source_close(source);
    }
    must(o.status == WM_OK || o.status == WM_END || o.status == WM_BAD_INPUT, "bytes in memory are good or bad input");
    must((o.status == WM_BAD_INPUT) == (error.message != NULL), "a failure, and only a failure, has a message");
    wm_error_clear(&error);
    return o;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    wm_slice input = wm_slice_of((const char *)data, size);
    outcome whole = decode(input, 0, 1), pieces = decode(input, 7, 1), threads = decode(input, 0, getenv("WIKIMD_FUZZ_GATE") ? 1 : 3);
    must(whole.status == pieces.status && whole.status == threads.status, "pieces and threads end as the whole does");
    must(whole.size == pieces.size && whole.hash == pieces.hash, "pieces give the same bytes");
    must(whole.size == threads.size && whole.hash == threads.hash, "threads give the same bytes");
    return 0;
}
