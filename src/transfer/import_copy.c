/* import_copy.c - a tree in which nothing was edited is its base.
 *
 * SPDX-License-Identifier: MIT
 */
#include "transfer/import_work.h"

/* The end of what was copied. */
typedef struct ending {
    char letters[256]; /* without NULs, which UTF-16 has */
    size_t size;
} ending;

static void add_ending(ending *e, wm_slice piece)
{
    enum { ENOUGH = sizeof e->letters * 2 };
    size_t from = piece.size > ENOUGH ? piece.size - ENOUGH : 0;
    for (size_t i = from; i < piece.size; i++) {
        if (!piece.data[i])
            continue;
        if (e->size == sizeof e->letters) {
            memmove(e->letters, e->letters + sizeof e->letters / 2, sizeof e->letters / 2);
            e->size = sizeof e->letters / 2;
        }
        e->letters[e->size++] = piece.data[i];
    }
}

/* The XML was not read: at least that it has an end is looked at. */
static wm_status check_ending(wm_import *x, const ending *e, wm_error *error)
{
    if (wm_find(wm_slice_of(e->letters, e->size), WM_LIT("mediawiki"), 0) != WM_NONE)
        return WM_OK;
    return wm_fail(error, WM_BAD_INPUT, "%s: the dump ends before its </mediawiki>: it is truncated, and so is what is written",
                   x->inputs.paths[0]);
}

wm_status wm_import_copy(wm_import *x)
{
    ending e = {.size = 0};
    wm_source *source = NULL;
    wm_error error = WM_ERROR_INIT;
    wm_slice piece;
    wm_inputs_rewind(&x->inputs);
    wm_status status = wm_source_open(x->inputs.paths[0], &source, &error);
    if (status == WM_OK)
        wm_source_set_wanted(source, wm_dump_begins);
    if (status == WM_OK)
        wm_source_set_memory(source, x->settings->memory);
    if (status == WM_OK)
        wm_source_set_jobs(source, (unsigned)x->settings->jobs);
    while (status == WM_OK && (status = wm_source_read(source, &piece, &error)) == WM_OK) {
        status = *x->messages->stop ? WM_INTERRUPTED : wm_import_put(x, piece, &x->error);
        x->totals.raw_bytes += piece.size;
        add_ending(&e, piece);
    }
    if (x->error.status != WM_OK) {
        status = x->error.status;
    } else {
        if (status == WM_END && wm_source_warning(source))
            wm_report_warning(&x->report, "archive", x->inputs.names[0], WM_LIT(""), 0, wm_source_warning(source));
        if (status == WM_END)
            status = check_ending(x, &e, &error);
        status = wm_import_take_damage(x, status, &error);
    }
    wm_error_clear(&error);
    wm_source_close(source);
    return status;
}
