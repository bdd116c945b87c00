/* fuzz.h - the entry point that libFuzzer and replay.c call.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TESTS_FUZZ_H
#define WM_TESTS_FUZZ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "site/site.h"

/* The name of the directory in seeds/, and of that in findings/, if there is one. */
extern const char fuzz_seeds[];
/* Runs one input; aborts when something that must hold does not. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Says what does not hold, and ends the run as a crash does. */
static inline void must(bool holds, const char *what)
{
    if (holds)
        return;
    fprintf(stderr, "does not hold: %s\n", what);
    abort();
}

/* A wiki with variants, whose first letters are capitals. */
static inline wm_site *fuzz_site(void)
{
    wm_site *site = wm_site_new();
    must(site && wm_site_set_base(site, WM_LIT("https://zh.wikipedia.org/wiki/Main")) == WM_OK &&
             wm_site_set_lang(site, WM_LIT("zh")) == WM_OK && wm_site_set_case(site, true) == WM_OK &&
             wm_site_complete(site) == WM_OK,
         "a site is made");
    return site;
}

#endif
