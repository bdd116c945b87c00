/* quote.c - names and words as people are told of them.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/base.h"

/* How many bytes at the start of s show as they are: 0 when its first does not. */
static size_t plain(wm_slice s)
{
    unsigned char c = (unsigned char)s.data[0];
    if (c < 0x80)
        return c >= ' ' && c != 0x7f && c != '"' && c != '\\';
    size_t length;
    uint32_t point = wm_utf8_decode(s, &length);
    return length > 1 && point >= 0xa0 ? length : 0;
}

static void add_escaped(unsigned char c, wm_buffer *out)
{
    static const char letters[] = "abtnvfr";
    wm_buffer_add_char(out, '\\');
    if (c >= 7 && c <= 13) {
        wm_buffer_add_char(out, letters[c - 7]);
    } else if (c == '"' || c == '\\') {
        wm_buffer_add_char(out, (char)c);
    } else {
        wm_buffer_add_char(out, (char)('0' + (c >> 6)));
        wm_buffer_add_char(out, (char)('0' + (c >> 3 & 7)));
        wm_buffer_add_char(out, (char)('0' + (c & 7)));
    }
}

void wm_quote_name(wm_slice name, bool spaces, wm_buffer *out)
{
    size_t length = 0, at = 0;
    while (at < name.size && (length = plain(wm_sub(name, at, name.size))) > 0)
        at += length;
    if (at == name.size && !(spaces && name.size && memchr(name.data, ' ', name.size))) {
        wm_buffer_add_slice(out, name);
        return;
    }
    wm_buffer_add_char(out, '"');
    for (at = 0; at < name.size; at += length) {
        length = plain(wm_sub(name, at, name.size));
        if (length) {
            wm_buffer_add(out, name.data + at, length);
        } else {
            add_escaped((unsigned char)name.data[at], out);
            length = 1;
        }
    }
    wm_buffer_add_char(out, '"');
}

wm_status wm_option_word(const char *option, const char *value, const char *const *words, int *out, wm_error *error)
{
    wm_buffer list = {0};
    for (int i = 0; words[i]; i++) {
        if (strcmp(words[i], value) == 0) {
            wm_buffer_free(&list);
            *out = i;
            return WM_OK;
        }
        if (i)
            wm_buffer_add_str(&list, words[i + 1] ? ", " : " or ");
        wm_buffer_add_str(&list, words[i]);
    }
    const char *choices = wm_buffer_cstr(&list);
    wm_status status = wm_fail(error, WM_USAGE, "--%s takes %s, not '%s'", option,
                               choices ? choices : "another word", value);
    wm_buffer_free(&list);
    return status;
}
