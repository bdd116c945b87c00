/* capitals.h - the capitals of letters that have several.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_BASE_CAPITALS_H
#define WM_BASE_CAPITALS_H

#include "base/base.h"

/* Appends what Unicode has for the letter in capitals: SS for sharp s, FI for the ligature, several of Greek's. Most have
 * one, as wm_to_upper says. */
void wm_add_capitals(wm_buffer *out, uint32_t letter);

#endif
