/* hex.h - hexadecimal digits, in either case.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_BASE_HEX_H
#define WM_BASE_HEX_H

#include "base/base.h"

/* 0 to 15; -1 when c is no such digit. */
static inline int wm_hex_digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    c = (char)(c | 0x20);
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* The byte that %XX at at stands for; -1 when none stands there. */
static inline int wm_percent_byte(wm_slice s, size_t at)
{
    if (at + 2 >= s.size || s.data[at] != '%')
        return -1;
    int high = wm_hex_digit(s.data[at + 1]), low = wm_hex_digit(s.data[at + 2]);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
}

/* hex.size / 2 bytes. The digits must be ones. */
static inline void wm_hex_bytes(wm_slice hex, uint8_t *out)
{
    for (size_t i = 0; i + 1 < hex.size; i += 2)
        out[i / 2] = (uint8_t)(wm_hex_digit(hex.data[i]) << 4 | wm_hex_digit(hex.data[i + 1]));
}

#endif
