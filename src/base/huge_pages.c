/* huge_pages.c - memory for large tables that are read at random.
 *
 * SPDX-License-Identifier: MIT
 */
/* madvise is no part of POSIX. */
#define _DEFAULT_SOURCE

#include <stdlib.h>
#include <sys/mman.h>

#include "base/base.h"

enum { HUGE_PAGE = 2 * 1024 * 1024 };

void *wm_huge_alloc(size_t size)
{
    if (size < HUGE_PAGE || wm_alloc_is_hosted())
        return malloc(size);
    void *memory = NULL;
    if (posix_memalign(&memory, HUGE_PAGE, size) != 0)
        return NULL;
#ifdef MADV_HUGEPAGE
    /* Up to the last whole page: a page more would be memory nobody asked for. */
    (void)madvise(memory, size / HUGE_PAGE * HUGE_PAGE, MADV_HUGEPAGE);
#endif
    return memory;
}
