/* page_limits.c - what one page may be and take.
 *
 * SPDX-License-Identifier: MIT
 */
#include "transfer/page_limits.h"

void wm_limits_budget(const wm_page_limits *limits, const volatile int *stop, wm_budget *budget)
{
    memset(budget, 0, sizeof *budget);
    budget->memory = limits->memory > SIZE_MAX ? SIZE_MAX : (size_t)limits->memory;
    budget->seconds = limits->seconds;
    budget->stop = stop;
}

uint64_t wm_limits_page(const wm_page_limits *limits)
{
    return limits->size ? limits->size : WM_LIMITS_PAGE;
}

const char *wm_limits_refuse(const wm_page_limits *limits, uint64_t size)
{
    uint64_t most = wm_limits_page(limits);
    return size > most ? "it is larger than a page may be (--max-page) and is left out" : NULL;
}

size_t wm_limits_text(const wm_page_limits *limits)
{
    uint64_t most = wm_limits_page(limits);
    return most > SIZE_MAX / 8 ? 0 : (size_t)most + 4; /* a character may be cut off */
}

bool wm_limits_is_grown(uint64_t before, uint64_t after)
{
    enum { MOST = 20, FREE = 16 << 20 };
    return after > FREE && (after - FREE) / MOST > before;
}
