/* coverage.h - a law of the reader: every word of the Markdown is in the tree or in a warning.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TESTS_COVERAGE_H
#define WM_TESTS_COVERAGE_H

#include "page/doc.h"

/* What the reader said: the lines, and the messages one behind the other. All zero is none. */
typedef struct coverage {
    size_t *lines;
    size_t count, capacity;
    wm_buffer messages;
} coverage;

/* To be set as the reader's warning, with a coverage as user. */
void coverage_hear(void *user, size_t line, const char *message);
/* The first word of the Markdown that is in neither, or an empty slice; *line gets its line. A word is of three
 * letters or digits at least. What addresses, names of entities and tags hold is not looked at. */
wm_slice coverage_missing(const coverage *c, wm_slice markdown, const wm_doc *doc, size_t *line);
void coverage_free(coverage *c);

#endif
