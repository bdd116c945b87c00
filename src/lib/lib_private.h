/* lib_private.h - what the files of the lib room share.
 *
 * SPDX-License-Identifier: MIT
 *
 * This room is the part of wikimd.h that the rooms below do not give as it stands:
 * handles that hide their records, titles in one piece, text that the caller frees.
 */
#ifndef WM_LIB_LIB_PRIVATE_H
#define WM_LIB_LIB_PRIVATE_H

#include "dump/dump.h"
#include "lens/lens.h"
#include "site/site.h"

struct wm_converter {
    wm_budget budget;
    const wm_site *site;
    const wm_pageset *pages;
    wm_lens *lens;             /* made when it is first needed, by the settings of then */
    wm_write_options options;
    bool styled;         /* a style was set */
    char *header, *variant, *drop_sections; /* what options.shown points to, or NULL */
    wm_arena arena;            /* for titles */
    wm_write_counts written;
    wm_put_counts put;
    uint64_t gets, puts, puts_failed, creates;
    wm_preprocessor *preprocessor; /* or NULL */
    wm_converter_warning warning;
    void *warning_user;
    bool rewrite;
};

struct wm_dump_reader {
    wm_dump *dump;
    wm_dump_options options;
    volatile int stop;
    char **paths;              /* none for memory and functions */
    size_t path_count;
    bool once, used;           /* can be read once; was */
    wm_dump_reader_warning warning;
    void *warning_user;
};

/* Splits a full title; false when it is none. Slices lie in title or the arena. */
bool lib_split(const wm_site *site, wm_arena *arena, wm_slice title, int *ns, wm_slice *text);
/* The expander and the pages that it knows; NULL when memory runs out. */
wm_expander *lib_preprocessor_expander(wm_preprocessor *preprocessor, const wm_expand_store **store);
/* The page's text with its calls expanded, for a parser; lives until the next one. */
wm_status lib_preprocess(wm_preprocessor *preprocessor, int ns, wm_slice title, wm_slice wikitext, wm_slice *out);
/* Hands a buffer's bytes over; frees it when that fails. */
wm_status lib_hand_over(wm_buffer *buffer, wm_string *out, wm_error *error);

#endif
