/* alloc.h - where memory comes from: malloc and its kin, or what the host put in their place.
 *
 * SPDX-License-Identifier: MIT
 *
 * The names of the C library stand for wm_set_allocator's functions in every file that
 * includes base.h. What another library allocated with malloc and leaves to its caller is
 * released with (free)(p): in brackets the name is the C library's.
 */
#ifndef WM_BASE_ALLOC_H
#define WM_BASE_ALLOC_H

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

void *wm_malloc(size_t size);
void *wm_calloc(size_t count, size_t size);
void *wm_realloc(void *block, size_t size);
void wm_free(void *block);
char *wm_strdup(const char *text);
/* Whether the host put something in the place of malloc. */
bool wm_alloc_is_hosted(void);

#ifndef WM_OWN_ALLOC
#undef strdup
#define malloc(size) wm_malloc(size)
#define calloc(count, size) wm_calloc(count, size)
#define realloc(block, size) wm_realloc(block, size)
#define free(block) wm_free(block)
#define strdup(text) wm_strdup(text)
#endif

#endif
