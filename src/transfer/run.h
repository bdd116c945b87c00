/* run.h - what the runs have in common: options, files of all kinds, exit codes.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_RUN_H
#define WM_TRANSFER_RUN_H

#include "dump/dump.h"
#include "markdown/writer.h"
#include "transfer/messages.h"

/* The style of two words, either of which may be NULL: without a flavor it is GitHub's, and with one the style is clean.
 * The name of a flavor may also stand for both. */
wm_status wm_style_parse(const char *style, const char *flavor, wm_style *out, wm_error *error);
/* The words of a style. The flavor is NULL where the style alone says it. */
/* WM_USAGE when there is none: what cannot be read back. */
wm_status wm_style_check_way_back(wm_style style, const char *what, wm_error *error);
const char *wm_style_word(wm_style style);
const char *wm_flavor_word(wm_style style);

/* Copies a struct of options that begins with its size; what an older one lacks is 0. */
void wm_run_options_take(void *to, size_t size, const void *from);
/* How many threads: as many as there are processors when jobs is 0. */
long wm_run_jobs(unsigned jobs);
/* Hands the failure that ended a run over to the caller, who may not want it. Returns the status. */
wm_status wm_run_end(wm_messages *messages, wm_status status, wm_error *from, wm_error *to);

/* Largest resident size of the process in bytes. */
uint64_t wm_peak_memory(void);

/* Reads all of a file, decompressed, into out; "-" is standard input. */
wm_status wm_read_all(const char *path, wm_buffer *out, wm_error *error);
/* Fills the site from the siteinfo of a dump, without its pages, or from the
 * JSON of the wiki's API, whichever the file is. hex, unless NULL, gets the
 * SHA-256 of the JSON, or nothing for a dump. */
wm_status wm_site_load(wm_site *site, const char *path, char hex[65], wm_error *error);

#endif
