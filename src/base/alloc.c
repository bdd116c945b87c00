/* alloc.c - where memory comes from: malloc and its kin, or what the host put in their place.
 *
 * SPDX-License-Identifier: MIT
 */
#define WM_OWN_ALLOC
#include "base/base.h"

/* Set before anything else is called, and only read from then on. */
static wm_allocator host;

void wm_set_allocator(const wm_allocator *allocator)
{
    static const wm_allocator none = {NULL, NULL, NULL, NULL};
    host = allocator ? *allocator : none;
}

bool wm_alloc_is_hosted(void)
{
    return host.allocate != NULL;
}

void *wm_malloc(size_t size)
{
    return host.allocate ? host.allocate(host.user, size) : malloc(size);
}

void *wm_calloc(size_t count, size_t size)
{
    if (!host.allocate)
        return calloc(count, size);
    if (size && count > SIZE_MAX / size)
        return NULL;
    void *block = host.allocate(host.user, count * size);
    return block ? memset(block, 0, count * size) : NULL;
}

void *wm_realloc(void *block, size_t size)
{
    return host.reallocate ? host.reallocate(host.user, block, size) : realloc(block, size);
}

void wm_free(void *block)
{
    if (!host.release)
        free(block);
    else if (block)
        host.release(host.user, block);
}

char *wm_strdup(const char *text)
{
    size_t size = strlen(text) + 1;
    char *copy = wm_malloc(size);
    return copy ? memcpy(copy, text, size) : NULL;
}
