/* expand_strings.c - #len, #pos, #rpos, #sub, #count, #replace, #explode.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_functions.h"

#include <stdio.h>

static wm_slice clean(expand_call *c, size_t i)
{
    return expand_kill_markers(c->x, expand_arg(c, i));
}

static bool too_long(expand_call *c, wm_slice s)
{
    if (s.size <= EXPAND_STRING_LIMIT || wm_utf8_count(s) <= EXPAND_STRING_LIMIT)
        return false;
    wm_slice message = expand_format(c->x, "Error: String exceeds %d character limit.", EXPAND_STRING_LIMIT);
    expand_warn(c->x, "error", message);
    c->text = expand_format(c->x, "<strong class=\"error\">%.*s</strong>", WM_ARG(message));
    return true;
}

static wm_slice number(expand_call *c, size_t n)
{
    return expand_format(c->x, "%zu", n);
}

static void do_len(expand_call *c)
{
    c->text = number(c, wm_utf8_count(wm_trim(clean(c, 0))));
}

static void do_pos(expand_call *c)
{
    wm_slice s = clean(c, 0), needle = clean(c, 1);
    int64_t offset = expand_to_int(expand_arg(c, 2));
    c->text = WM_LIT("");
    if (too_long(c, s) || too_long(c, needle))
        return;
    if (!needle.size)
        needle = WM_LIT(" ");
    if (offset < 0 || offset > (int64_t)wm_utf8_count(s))
        return;
    size_t at = wm_find(s, needle, expand_chars(s, (size_t)offset));
    if (at != WM_NONE)
        c->text = number(c, wm_utf8_count(wm_sub(s, 0, at)));
}

static void do_rpos(expand_call *c)
{
    wm_slice s = clean(c, 0), needle = clean(c, 1);
    size_t last = WM_NONE;
    if (too_long(c, s) || too_long(c, needle))
        return;
    if (!needle.size)
        needle = WM_LIT(" ");
    for (size_t at = 0; (at = wm_find(s, needle, at)) != WM_NONE; at++)
        last = at;
    c->text = last == WM_NONE ? WM_LIT("-1") : number(c, wm_utf8_count(wm_sub(s, 0, last)));
}

/* As PHP's mb_substr, a length of 0 being "to the end". */
static void do_sub(expand_call *c)
{
    wm_slice s = clean(c, 0);
    int64_t start = expand_to_int(expand_arg(c, 1)), length = expand_to_int(expand_arg(c, 2));
    int64_t count = (int64_t)wm_utf8_count(s), end = count;
    if (start < 0)
        start = start + count > 0 ? start + count : 0;
    if (start > count)
        start = count;
    if (length > 0 && length < count - start)
        end = start + length;
    else if (length < 0)
        end = count + length > start ? count + length : start;
    c->text = wm_sub(s, expand_chars(s, (size_t)start), expand_chars(s, (size_t)end));
    too_long(c, c->text);
}

static void do_count(expand_call *c)
{
    wm_slice s = clean(c, 0), needle = clean(c, 1);
    size_t n = 0;
    if (too_long(c, s) || too_long(c, needle))
        return;
    if (!needle.size)
        needle = WM_LIT(" ");
    for (size_t at = 0; (at = wm_find(s, needle, at)) != WM_NONE; at += needle.size)
        n++;
    c->text = number(c, n);
}

static void do_replace(expand_call *c)
{
    wm_slice s = clean(c, 0), from = clean(c, 1), to = clean(c, 2);
    int64_t limit = c->count >= 3 ? expand_to_int(expand_arg(c, 3)) : -1;
    if (too_long(c, s) || too_long(c, from) || too_long(c, to))
        return;
    if (!from.size)
        from = WM_LIT(" ");
    wm_buffer *b = expand_scratch(c->x);
    if (!b)
        return;
    size_t at = 0, next;
    while (limit != 0 && (next = wm_find(s, from, at)) != WM_NONE) {
        wm_buffer_add_slice(b, wm_sub(s, at, next));
        wm_buffer_add_slice(b, to);
        at = next + from.size;
        limit -= limit > 0;
    }
    wm_buffer_add_slice(b, wm_sub(s, at, s.size));
    c->text = expand_scratch_text(c->x, b);
    too_long(c, c->text);
}

/* A place in a list as PHP finds it: "1" and "-1" are places, "" and "1.0" and "01" are none. */
static bool is_place(wm_slice text, int64_t *place)
{
    double value;
    *place = expand_to_int(text);
    if (*place < 0)
        return expand_is_numeric(text, &value);
    char plain[24];
    snprintf(plain, sizeof plain, "%lld", (long long)*place);
    return wm_equal(text, wm_str(plain));
}

static void do_explode(expand_call *c)
{
    wm_slice s = clean(c, 0), by = clean(c, 1), which = expand_arg(c, 2);
    int64_t want, limit = expand_to_int(expand_arg(c, 3)), pieces = 1;
    if (limit < -1) /* -1 is no limit */
        limit = 1;
    bool wanted = is_place(c->count >= 2 ? which : WM_LIT("0"), &want);
    if (too_long(c, s) || too_long(c, by))
        return;
    if (!by.size)
        by = WM_LIT(" ");
    for (size_t at = 0; (at = wm_find(s, by, at)) != WM_NONE && (limit <= 0 || pieces < limit); at += by.size)
        pieces++;
    if (want < 0)
        want += pieces;
    c->text = WM_LIT("");
    if (!wanted || want < 0 || want >= pieces)
        return;
    size_t from = 0;
    for (int64_t i = 0; i < want; i++)
        from = wm_find(s, by, from) + by.size;
    size_t to = want == pieces - 1 ? s.size : wm_find(s, by, from);
    c->text = wm_sub(s, from, to);
}

enum { H = EXPAND_HASH | EXPAND_STRING };

const expand_entry expand_strings[] = {
    {"len", "len", H, do_len, 0},         {"pos", "pos", H, do_pos, 0},
    {"rpos", "rpos", H, do_rpos, 0},      {"sub", "sub", H, do_sub, 0},
    {"count", "count", H, do_count, 0},   {"replace", "replace", H, do_replace, 0},
    {"explode", "explode", H, do_explode, 0},
};
const size_t expand_strings_count = sizeof expand_strings / sizeof *expand_strings;
