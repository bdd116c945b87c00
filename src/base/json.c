/* json.c - strings of JSON.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/base.h"
#include "base/skip.h"

/* What stands for itself is copied in runs; c is what ends a run. */
static void add_escape(wm_buffer *b, unsigned char c)
{
    static const char letters[] = "btn?fr"; /* for 8 to 13 */
    wm_buffer_add_char(b, '\\');
    if (c == '"' || c == '\\')
        wm_buffer_add_char(b, (char)c);
    else if (c >= 8 && c <= 13 && c != 11)
        wm_buffer_add_char(b, letters[c - 8]);
    else
        wm_buffer_add_format(b, "u%04x", (unsigned)c);
}

static void add_valid(wm_buffer *b, wm_slice s)
{
    size_t start = 0;
    for (size_t i = 0; i < s.size; i++) {
        WM_SKIP(s.data, i, s.size, wm_sixteen_equal(v, '"') | wm_sixteen_equal(v, '\\') | wm_sixteen_within(v, 0, 0x1f))
        if (i == s.size)
            break;
        unsigned char c = (unsigned char)s.data[i];
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        wm_buffer_add(b, s.data + start, i - start);
        add_escape(b, c);
        start = i + 1;
    }
    wm_buffer_add(b, s.data + start, s.size - start);
}

void wm_json_add_string(wm_buffer *b, wm_slice s)
{
    wm_buffer_add_char(b, '"');
    while (s.size) {
        size_t n = wm_utf8_valid_prefix(s);
        add_valid(b, wm_sub(s, 0, n));
        if (n < s.size) {
            wm_buffer_add_utf8(b, 0xfffd);
            n++;
        }
        s = wm_sub(s, n, s.size);
    }
    wm_buffer_add_char(b, '"');
}
