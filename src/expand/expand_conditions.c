/* expand_conditions.c - #if, #ifeq, #iferror, #ifexpr, #ifexist, #switch, #expr; #titleparts, #rel2abs.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_functions.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>

/* ---- PHP's idea of numbers ---- */

/* Bytes of a number at the start of s, 0 when none stands there. */
static size_t number_size(wm_slice s)
{
    size_t i = 0, digits = 0;
    if (i < s.size && (s.data[i] == '+' || s.data[i] == '-'))
        i++;
    for (; i < s.size && isdigit((unsigned char)s.data[i]); i++)
        digits++;
    if (i < s.size && s.data[i] == '.')
        for (i++; i < s.size && isdigit((unsigned char)s.data[i]); i++)
            digits++;
    if (!digits)
        return 0;
    if (i < s.size && (s.data[i] | 0x20) == 'e') {
        size_t at = i + 1;
        if (at < s.size && (s.data[at] == '+' || s.data[at] == '-'))
            at++;
        if (at < s.size && isdigit((unsigned char)s.data[at])) {
            while (at < s.size && isdigit((unsigned char)s.data[at]))
                at++;
            i = at;
        }
    }
    return i;
}

/* strtod obeys the locale, which nobody sets; it needs a terminator. */
static double to_double(wm_slice s)
{
    char few[64], *text = s.size < sizeof few ? few : malloc(s.size + 1);
    if (!text)
        return 0;
    memcpy(text, s.data, s.size);
    text[s.size] = '\0';
    double value = strtod(text, NULL);
    if (text != few)
        free(text);
    return value;
}

bool expand_is_numeric(wm_slice s, double *value)
{
    s = wm_trim(s);
    size_t size = s.size ? number_size(s) : 0;
    if (!size || size != s.size)
        return false;
    *value = to_double(s);
    return true;
}

/* As PHP compares two strings with ==: numbers by value. */
static bool loosely_equal(wm_slice a, wm_slice b)
{
    double x, y;
    if (wm_equal(a, b))
        return true;
    if (!a.size || !b.size)
        return false;
    return expand_is_numeric(a, &x) && expand_is_numeric(b, &y) && x == y && isfinite(x);
}

int64_t expand_to_int(wm_slice s)
{
    s = wm_trim(s);
    size_t size = s.size ? number_size(s) : 0;
    if (!size)
        return 0;
    double value = to_double(wm_sub(s, 0, size));
    if (!(value > -9e18 && value < 9e18))
        return 0;
    return (int64_t)value;
}

wm_slice expand_number_text(wm_expander *x, double value)
{
    char text[64], digits[40];
    if (isnan(value))
        return WM_LIT("NAN");
    if (isinf(value))
        return value > 0 ? WM_LIT("INF") : WM_LIT("-INF");
    if (value == 0)
        return signbit(value) ? WM_LIT("-0") : WM_LIT("0");
    snprintf(text, sizeof text, "%.13e", fabs(value));
    int exponent = atoi(strchr(text, 'e') + 1);
    size_t n = 0;
    for (const char *p = text; *p != 'e'; p++)
        if (*p != '.')
            digits[n++] = *p;
    while (n > 1 && digits[n - 1] == '0')
        n--;
    digits[n] = '\0';
    const char *sign = value < 0 ? "-" : "";
    if (exponent < -5 + 1 || exponent > 13)
        return expand_format(x, "%s%c.%sE%c%d", sign, digits[0], n > 1 ? digits + 1 : "0", exponent < 0 ? '-' : '+',
                             abs(exponent));
    if (exponent < 0)
        return expand_format(x, "%s0.%.*s%s", sign, -exponent - 1, "00000", digits);
    if ((int)n <= exponent + 1)
        return expand_format(x, "%s%s%.*s", sign, digits, exponent + 1 - (int)n, "00000000000000");
    return expand_format(x, "%s%.*s.%s", sign, exponent + 1, digits, digits + exponent + 1);
}

/* ---- if ---- */

static void do_if(expand_call *c)
{
    c->text = expand_arg(c, expand_arg(c, 0).size ? 1 : 2);
}

static void do_ifeq(expand_call *c)
{
    bool equal = loosely_equal(expand_arg(c, 0), expand_arg(c, 1));
    c->text = expand_arg(c, equal ? 2 : 3);
}

/* A class attribute with the word error, in a tag that error messages are made of. */
static bool tag_is_error(wm_slice tag)
{
    for (size_t at = 0; (at = wm_find(tag, WM_LIT("class=\""), at)) != WM_NONE;) {
        at += 7;
        size_t end = at;
        while (end < tag.size && tag.data[end] != '"')
            end++;
        for (size_t i = at; i < end;) {
            size_t word = i;
            while (i < end && !isspace((unsigned char)tag.data[i]))
                i++;
            if (wm_equal(wm_sub(tag, word, i), WM_LIT("error")))
                return true;
            i++;
        }
    }
    return false;
}

static bool has_error(wm_slice s)
{
    static const char *const names[] = {"strong", "span", "p", "div", NULL};
    for (size_t i = 0; i < s.size; i++) {
        const char *p = memchr(s.data + i, '<', s.size - i);
        if (!p)
            return false;
        i = (size_t)(p - s.data);
        size_t end = i + 1;
        while (end < s.size && isalpha((unsigned char)s.data[end]))
            end++;
        if (end == s.size || !isspace((unsigned char)s.data[end]) || !wm_is_one_of(wm_sub(s, i + 1, end), names))
            continue;
        const char *gt = memchr(s.data + end, '>', s.size - end);
        if (!gt)
            return false;
        if (tag_is_error(wm_sub(s, end, (size_t)(gt - s.data))))
            return true;
        i = (size_t)(gt - s.data); /* what begins before it has no more in it than this one */
    }
    return false;
}

static void do_iferror(expand_call *c)
{
    wm_slice test = expand_arg(c, 0);
    if (has_error(test))
        c->text = expand_arg(c, 1);
    else
        c->text = c->count >= 2 ? expand_arg(c, 2) : test;
}

static void do_expr(expand_call *c)
{
    bool error;
    c->text = expand_expression(c->x, expand_arg(c, 0), &error);
}

static void do_ifexpr(expand_call *c)
{
    bool error;
    double value = 0;
    wm_slice result = expand_expression(c->x, expand_arg(c, 0), &error);
    if (error) {
        c->text = result;
        return;
    }
    bool yes = expand_is_numeric(result, &value) ? value != 0 : result.size > 0;
    c->text = expand_arg(c, yes ? 1 : 2);
}

static void do_ifexist(expand_call *c)
{
    wm_title t;
    wm_slice name = expand_arg(c, 0);
    bool exists = expand_title(c->x, name, WM_NS_MAIN, &t) && ++c->x->expensive <= EXPAND_EXPENSIVE &&
                  expand_page_exists(c->x, &t);
    c->text = expand_arg(c, exists ? 1 : 2);
}

/* ---- switch ---- */

static bool is_default(const wm_expander *x, wm_slice word)
{
    if (!word.size || word.data[0] != '#')
        return false;
    if (wm_equal_nocase(word, WM_LIT("#default")))
        return true;
    const expand_word_chain chain = expand_words_chain(wm_site_lang(x->site));
    for (size_t i = 0; i < chain.count; i++) {
        wm_slice names = expand_words_of(chain.items[i], WM_LIT("default"));
        while (names.size) {
            const char *bar = memchr(names.data, '|', names.size);
            size_t size = bar ? (size_t)(bar - names.data) : names.size;
            if (wm_equal(wm_sub(names, 0, size), word))
                return true;
            names = wm_sub(names, bar ? size + 1 : size, names.size);
        }
    }
    return false;
}

static wm_slice decoded(wm_expander *x, wm_slice s)
{
    return s.size && memchr(s.data, '&', s.size) ? expand_decode_entities(x, s) : s;
}

static wm_slice case_value(expand_call *c, const expand_value *v)
{
    return v->part ? wm_trim(expand_text(c->x, c->frame, v->part->value, 0)) : wm_trim(v->text);
}

static void do_switch(expand_call *c)
{
    wm_expander *x = c->x;
    wm_slice primary = decoded(x, expand_arg(c, 0)), last = WM_LIT("");
    const expand_value *fallback = NULL;
    bool found = false, default_found = false, last_is_bare = false;
    for (size_t i = 1; i <= c->count && !x->failed; i++) {
        const expand_value *v = &c->values[i - 1];
        bool named = v->part ? v->part->index == 0 : v->named;
        last_is_bare = !named;
        if (!named) {
            last = case_value(c, v);
            wm_slice test = decoded(x, last);
            if (loosely_equal(test, primary))
                found = true;
            else if (is_default(x, test))
                default_found = true;
            continue;
        }
        wm_slice test = WM_LIT("");
        if (!found) {
            expand_arg_split(c, i, &test, NULL);
            test = decoded(x, test);
        }
        if (found || loosely_equal(test, primary)) {
            c->text = case_value(c, v);
            return;
        }
        if (default_found || is_default(x, test)) {
            fallback = v;
            default_found = false;
        }
    }
    if (last_is_bare)
        c->text = last;
    else if (fallback)
        c->text = case_value(c, fallback);
}

/* ---- titles ---- */

static void do_title_parts(expand_call *c)
{
    wm_title t;
    wm_slice given = expand_arg(c, 0);
    int64_t parts = expand_to_int(expand_arg(c, 1)), offset = expand_to_int(expand_arg(c, 2));
    c->text = given;
    if (!expand_title(c->x, given, WM_NS_MAIN, &t))
        return;
    if (!t.text.size) {
        c->text = WM_LIT("");
        return;
    }
    wm_slice text = expand_full_title(c->x, t.ns, t.text);
    int64_t count = 1, n = 0;
    if (t.interwiki.size)
        text = expand_format(c->x, "%.*s:%.*s", WM_ARG(t.interwiki), WM_ARG(text));
    if (t.fragment.size)
        text = expand_format(c->x, "%.*s#%.*s", WM_ARG(text), WM_ARG(t.fragment));
    for (size_t i = 0; i < text.size && count < 25; i++)
        count += text.data[i] == '/';
    offset = offset > 0 ? offset - 1 : offset < 0 ? count + offset : 0;
    if (offset < 0)
        offset = 0;
    int64_t end = parts > 0 ? offset + parts : parts < 0 ? count + parts : count;
    size_t from = text.size, to = text.size, start = 0;
    if (end > count)
        end = count;
    c->text = WM_LIT("");
    if (offset >= end)
        return;
    for (size_t i = 0; i <= text.size; i++) {
        if (i < text.size && (text.data[i] != '/' || n == 24))
            continue;
        if (n == offset)
            from = start;
        if (n == end - 1)
            to = i;
        start = i + 1;
        n++;
    }
    if (from <= to)
        c->text = wm_sub(text, from, to);
}

/* Adds a path without its slashes at the ends, empty parts and "."; with climb, ".." takes the part before it. Returns whether one
 * had none to take. */
static bool add_path(wm_buffer *b, wm_slice path, bool climb)
{
    bool above = false;
    for (size_t i = 0; i <= path.size;) {
        size_t end = i;
        while (end < path.size && path.data[end] != '/')
            end++;
        wm_slice part = wm_sub(path, i, end);
        i = end + 1;
        if (climb && wm_equal(part, WM_LIT(".."))) {
            above |= b->size == 0;
            while (b->size && b->data[b->size - 1] != '/')
                b->size--;
            b->size -= b->size > 0;
        } else if (part.size && !wm_equal(part, WM_LIT("."))) {
            if (b->size)
                wm_buffer_add_char(b, '/');
            wm_buffer_add_slice(b, part);
        }
    }
    return above;
}

static void do_relative(expand_call *c)
{
    wm_expander *x = c->x;
    wm_slice to = expand_arg(c, 0), from = expand_arg(c, 1);
    while (to.size && (to.data[to.size - 1] == ' ' || to.data[to.size - 1] == '/'))
        to.size--;
    x->looked |= !from.size;
    if (!from.size)
        from = expand_full_title(x, x->page->ns, x->page->title);
    if (!to.size || wm_equal(to, WM_LIT("."))) {
        c->text = from;
        return;
    }
    bool relative = to.data[0] == '/' || wm_starts_with(to, WM_LIT("./")) || wm_starts_with(to, WM_LIT("../")) ||
                    wm_equal(to, WM_LIT(".."));
    wm_slice whole = relative ? expand_format(x, "%.*s/%.*s", WM_ARG(from), WM_ARG(to)) : to;
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return;
    bool above = add_path(b, whole, true);
    c->text = expand_scratch_text(x, b);
    if (!above || !(b = expand_scratch(x)))
        return;
    add_path(b, whole, false);
    whole = expand_escape_message(x, expand_scratch_text(x, b));
    c->text = expand_format(x, "<strong class=\"error\">Error: Invalid depth in path: &quot;%.*s&quot; (tried to access a node "
                               "above the root node).</strong>", WM_ARG(whole));
}

enum { H = EXPAND_HASH };

const expand_entry expand_conditions[] = {
    {"if", "if", H, do_if, 0},
    {"ifeq", "ifeq", H, do_ifeq, 0},
    {"iferror", "iferror", H, do_iferror, 0},
    {"expr", "expr", H, do_expr, 0},
    {"ifexpr", "ifexpr", H, do_ifexpr, 0},
    {"ifexist", "ifexist", H, do_ifexist, 0},
    {"switch", "switch", H, do_switch, 0},
    {"titleparts", "titleparts", H, do_title_parts, 0},
    {"rel2abs", "rel2abs", H, do_relative, 0},
};
const size_t expand_conditions_count = sizeof expand_conditions / sizeof *expand_conditions;
