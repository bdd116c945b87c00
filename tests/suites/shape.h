/* shape.h - what a reader sees of HTML, in kinds that can be compared.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TESTS_SUITES_SHAPE_H
#define WM_TESTS_SUITES_SHAPE_H

#include "base/base.h"

typedef enum shape_kind {
    SHAPE_WORDS, SHAPE_LINKS, SHAPE_HEADINGS, SHAPE_LISTS, SHAPE_CELLS, SHAPE_BOLD, SHAPE_ITALIC, SHAPE_CODE, SHAPE_KINDS
} shape_kind;

/* One thing a line, but for the words. */
typedef struct shape {
    wm_buffer of[SHAPE_KINDS];
} shape;

extern const char *const shape_names[SHAPE_KINDS];

/* Reduces HTML. base: the address that titles are appended to; links to pages are "W title", others "X address". */
void shape_read(shape *s, wm_slice html, const char *base);
void shape_free(shape *s);

#endif
