/* failing_memory.h - allocations that fail when a test says so. For programs linked with $(failing_memory_link).
 *
 * SPDX-License-Identifier: MIT
 *
 * Included once in a program. One allocation fails and the next ones succeed, so that what is tried after a failure is
 * seen, too; with lasting set, all others fail after it.
 */
#ifndef WIKIMD_FAILING_MEMORY_H
#define WIKIMD_FAILING_MEMORY_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>

/* Threads allocate, too. */
static atomic_long countdown = -1; /* allocations until one fails; below 0: none does */
static bool lasting;
static atomic_bool has_failed; /* one was asked for that was to fail */
static atomic_long alive;      /* blocks that were allocated here and not given back */

static bool fails(void)
{
    if (countdown < 0 || atomic_fetch_sub(&countdown, 1) > 0)
        return false;
    has_failed = true;
    countdown = lasting ? 0 : -1;
    return true;
}

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *old, size_t size);
void __real_free(void *p);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *old, size_t size);
void __wrap_free(void *p);

static void *counted(void *p)
{
    alive += p != NULL;
    return p;
}

void *__wrap_malloc(size_t size)
{
    return fails() ? NULL : counted(__real_malloc(size));
}

void *__wrap_calloc(size_t count, size_t size)
{
    return fails() ? NULL : counted(__real_calloc(count, size));
}

void *__wrap_realloc(void *old, size_t size)
{
    if (fails())
        return NULL;
    return old ? __real_realloc(old, size) : counted(__real_realloc(old, size));
}

void __wrap_free(void *p)
{
    alive -= p != NULL;
    __real_free(p);
}

#endif
