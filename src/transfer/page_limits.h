/* page_limits.h - what one page may be and take.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_PAGE_LIMITS_H
#define WM_TRANSFER_PAGE_LIMITS_H

#include "base/base.h"

#define WM_LIMITS_PAGE (UINT64_C(16) << 20)

/* A worker's budget. stop may be NULL. */
void wm_limits_budget(const wm_page_limits *limits, const volatile int *stop, wm_budget *budget);
/* The most bytes that a page may have. */
uint64_t wm_limits_page(const wm_page_limits *limits);
/* Why a page of so many bytes is left out, or NULL. */
const char *wm_limits_refuse(const wm_page_limits *limits, uint64_t size);
/* How much of a text is to be kept, so that it is refused if it is too long. */
size_t wm_limits_text(const wm_page_limits *limits);
/* Whether what a page became is out of all proportion: 20 times as long, and 16 MB. */
bool wm_limits_is_grown(uint64_t before, uint64_t after);

#endif
