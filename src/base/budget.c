/* budget.c - what the conversion of one page may take.
 *
 * SPDX-License-Identifier: MIT
 */
#include <time.h>

#include "base/base.h"

static uint64_t thread_time(void)
{
    struct timespec t;
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t) != 0)
        return 0;
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

void wm_budget_begin(wm_budget *b, size_t page)
{
    size_t share = page > SIZE_MAX / WM_BUDGET_PER_BYTE / 2 ? SIZE_MAX / 2 : page * WM_BUDGET_PER_BYTE;
    size_t memory = b->memory ? b->memory : WM_BUDGET_MEMORY;
    uint64_t seconds = b->seconds ? b->seconds : WM_BUDGET_SECONDS;
    b->limit = memory > SIZE_MAX - share ? SIZE_MAX : memory + share;
    b->deadline = thread_time() + seconds * 1000000000u;
    b->over = WM_WITHIN;
    b->arrays = 0;
}

bool wm_budget_take(wm_budget *b, size_t size)
{
    if (b->over == WM_WITHIN && b->stop && *b->stop)
        b->over = WM_STOPPED;
    if (b->over == WM_WITHIN && b->limit && (size > b->limit || b->arrays > b->limit - size || b->used > b->limit - size - b->arrays))
        b->over = WM_OVER_MEMORY;
    if (b->over == WM_WITHIN && b->deadline && thread_time() > b->deadline)
        b->over = WM_OVER_TIME;
    if (b->over != WM_WITHIN)
        return false;
    b->used += size;
    return true;
}

const char *wm_budget_message(const wm_budget *b)
{
    switch (b->over) {
    case WM_OVER_MEMORY: return "it takes more memory than a page may (--page-memory) and is left out";
    case WM_OVER_TIME: return "it takes more time than a page may (--page-seconds) and is left out";
    case WM_STOPPED: return "it was interrupted";
    case WM_WITHIN: break;
    }
    return "memory ran out while it was converted; it is left out";
}
