/* constructs.h - texts of any size, each of one construct over and over or deep in itself.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TESTS_HOSTILE_CONSTRUCTS_H
#define WM_TESTS_HOSTILE_CONSTRUCTS_H

#include <stdbool.h>
#include <stddef.h>

/* How before, middle and after become a text of n bytes:
 *   REPEAT  head, before as often as fits, tail
 *   NEST    head, before k times, middle, after k times, tail
 *   TWO     head, before for half of the bytes, middle, after for the other half, tail
 *   STAIRS  lines, the k-th begins with k bytes of before repeated, then middle and a newline
 *   MIX     pieces of before, which are separated by spaces, in an order that depends on nothing but n
 * In before and after "%" is the number of the repetition. */
typedef enum construct_shape { REPEAT, NEST, TWO, STAIRS, MIX } construct_shape;

typedef struct construct {
    const char *name;
    construct_shape shape;
    const char *head, *before, *middle, *after, *tail; /* NULL is "" */
} construct;

extern const construct wikitext_constructs[], markdown_constructs[]; /* the last has no name */

/* A text of about size bytes, terminated; the caller frees it. */
char *construct_make(const construct *c, size_t size, size_t *made);

#endif
