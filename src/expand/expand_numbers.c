/* expand_numbers.c - formatnum and plural: numbers as languages write them.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_functions.h"

#include <ctype.h>
#include <stdlib.h>

/* ---- how a language writes numbers ---- */

typedef struct style {
    wm_slice group, point;
    int64_t least;      /* digits of the first group that a sign stands behind */
    bool indian;        /* groups of two above the first three */
    const expand_language_words *digits;
} style;

static style style_of(wm_slice lang)
{
    style s = {WM_LIT(","), WM_LIT("."), 1, false, NULL};
    bool separators = false, least = false, grouping = false;
    const expand_word_chain chain = expand_words_chain(lang);
    for (size_t i = 0; i < chain.count; i++) {
        const expand_language_words *w = chain.items[i];
        wm_slice group = expand_words_at(w->numbers, 0), point = expand_words_at(w->numbers, 1);
        wm_slice minimum = expand_words_at(w->numbers, 2), kind = expand_words_at(w->numbers, 3);
        if (!separators && (group.size || point.size)) {
            separators = true;
            s.group = group;
            s.point = point;
        }
        if (!least && minimum.size) {
            least = true;
            s.least = expand_to_int(minimum);
        }
        if (!grouping && kind.size) {
            grouping = true;
            s.indian = kind.data[0] == '2';
        }
        if (!s.digits && expand_words_at(w->numbers, 4).size)
            s.digits = w;
    }
    return s;
}

static void add_digit(const style *s, char digit, wm_buffer *out)
{
    wm_slice own = s->digits ? expand_words_at(s->digits->numbers, (size_t)(4 + digit - '0')) : WM_LIT("");
    if (own.size)
        wm_buffer_add_slice(out, own);
    else
        wm_buffer_add_char(out, digit);
}

/* One number: digits, perhaps a point and digits. */
static void add_number(const style *s, wm_slice n, bool separators, wm_buffer *out)
{
    size_t whole = 0;
    while (whole < n.size && isdigit((unsigned char)n.data[whole]))
        whole++;
    size_t left = whole;
    bool grouped = separators && left >= 3 + (size_t)s->least;
    for (size_t i = 0; i < whole; i++, left--) {
        bool at_sign = left == 3 || (left > 3 && (s->indian ? (left - 3) % 2 == 0 : left % 3 == 0));
        if (grouped && i && at_sign)
            wm_buffer_add_slice(out, s->group);
        add_digit(s, n.data[i], out);
    }
    for (size_t i = whole; i < n.size; i++) {
        if (n.data[i] == '.')
            wm_buffer_add_slice(out, separators ? s->point : WM_LIT("."));
        else if (isdigit((unsigned char)n.data[i]))
            add_digit(s, n.data[i], out);
        else
            wm_buffer_add_char(out, n.data[i]);
    }
}

/* Bytes of the number at the start of s: digits with a point in them. */
static size_t number_at(wm_slice s)
{
    size_t i = 0;
    while (i < s.size && isdigit((unsigned char)s.data[i]))
        i++;
    if (i < s.size && s.data[i] == '.') {
        size_t fraction = i + 1;
        while (fraction < s.size && isdigit((unsigned char)s.data[fraction]))
            fraction++;
        if (i || fraction > i + 1)
            i = fraction;
    }
    return i;
}

/* Bytes of the exponent behind a number: e3, E-7. */
static size_t exponent_at(wm_slice s)
{
    size_t i = 1;
    if (!s.size || (s.data[0] | 0x20) != 'e')
        return 0;
    if (i < s.size && (s.data[i] == '+' || s.data[i] == '-'))
        i++;
    size_t from = i;
    while (i < s.size && isdigit((unsigned char)s.data[i]))
        i++;
    return i > from ? i : 0;
}

/* A number without a sign as decimal digits: the fewest that read as the same double, with so many behind the point. */
static wm_slice shortest(wm_expander *x, double value, size_t fraction)
{
    char text[40], digits[20];
    int precision = 14;
    do
        snprintf(text, sizeof text, "%.*e", precision, value);
    while (strtod(text, NULL) != value && ++precision <= 16);
    size_t n = 0;
    for (const char *p = text; *p != 'e'; p++)
        if (*p != '.' && n < sizeof digits)
            digits[n++] = *p;
    int point = atoi(strchr(text, 'e') + 1) + 1; /* so many digits stand before it */
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    if (point <= 0)
        wm_buffer_add_char(b, '0');
    for (int i = 0; i < point; i++)
        wm_buffer_add_char(b, i < (int)n ? digits[i] : '0');
    if (fraction)
        wm_buffer_add_char(b, '.');
    for (int i = point; i < point + (int)fraction; i++)
        wm_buffer_add_char(b, i >= 0 && i < (int)n ? digits[i] : '0');
    return expand_scratch_text(x, b);
}

static double double_of(wm_expander *x, wm_slice number)
{
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return 0;
    wm_buffer_add_slice(b, number);
    const char *text = wm_buffer_cstr(b);
    return text ? strtod(text, NULL) : 0;
}

/* MediaWiki's numbers with separators are doubles. 12345678901234567890 is 12345678901234567000; 1.50e3 is 1500, and 1e-7
 * is 0: of a number with an exponent three digits behind the point are left. */
static wm_slice as_double(wm_expander *x, wm_slice number, size_t exponent)
{
    const char *point = memchr(number.data, '.', number.size);
    size_t fraction = point && !exponent ? number.size - (size_t)(point - number.data) - 1 : 0;
    if (!exponent && number.size - (point != NULL) <= 15)
        return number;
    double value = double_of(x, number);
    if (!(value < 1e300))
        return WM_LIT("∞");
    if (!exponent || value >= 1e15)
        return shortest(x, value, fraction);
    wm_slice plain = expand_format(x, "%.3f", value);
    while (plain.data[plain.size - 1] == '0')
        plain.size--;
    plain.size -= plain.data[plain.size - 1] == '.';
    return plain;
}

/* What is written in words: INF, -INF, NAN. Empty for none. */
static wm_slice number_word(wm_slice text)
{
    if (wm_equal(text, WM_LIT("INF")))
        return WM_LIT("∞");
    if (wm_equal(text, WM_LIT("-INF")))
        return WM_LIT("−∞");
    return wm_equal(text, WM_LIT("NAN")) ? WM_LIT("Not a Number") : WM_LIT("");
}

wm_slice expand_format_number(wm_expander *x, wm_slice lang, wm_slice text, bool separators)
{
    style s = style_of(lang);
    double value;
    wm_slice word = number_word(text);
    if (word.size)
        return word;
    if (separators && text.size && text.data[0] == '+' && expand_is_numeric(text, &value)) /* +5 is 5 */
        text = wm_sub(text, 1, text.size);
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    for (size_t i = 0; i < text.size;) {
        const expand_strip *strip;
        size_t marker = text.data[i] == '\x7f' ? expand_marker(x, wm_sub(text, i, text.size), &strip) : 0;
        wm_buffer_add_slice(b, wm_sub(text, i, i + marker));
        i += marker;
        size_t size = number_at(wm_sub(text, i, text.size));
        if (marker && i == text.size)
            break;
        if (size) {
            size_t exponent = separators ? exponent_at(wm_sub(text, i + size, text.size)) : 0;
            wm_slice number = wm_sub(text, i, i + size + exponent);
            add_number(&s, separators ? as_double(x, number, exponent) : number, separators, b);
            i += number.size;
            continue;
        }
        bool minus = text.data[i] == '-' && number_at(wm_sub(text, i + 1, text.size));
        if (minus)
            wm_buffer_add_str(b, "\xE2\x88\x92");
        else
            wm_buffer_add_char(b, text.data[i]);
        i++;
    }
    return expand_scratch_text(x, b);
}

wm_slice expand_parse_number(wm_expander *x, wm_slice lang, wm_slice text)
{
    style s = style_of(lang);
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    for (size_t i = 0; i < text.size;) {
        wm_slice rest = wm_sub(text, i, text.size);
        size_t taken = 0;
        for (int d = 0; s.digits && d < 10 && !taken; d++) {
            wm_slice own = expand_words_at(s.digits->numbers, (size_t)(4 + d));
            if (own.size && wm_starts_with(rest, own)) {
                taken = own.size;
                wm_buffer_add_char(b, (char)('0' + d));
            }
        }
        if (!taken && s.group.size && wm_starts_with(rest, s.group))
            taken = s.group.size;
        if (!taken && s.point.size && wm_starts_with(rest, s.point)) {
            taken = s.point.size;
            wm_buffer_add_char(b, '.');
        }
        if (!taken && text.data[i] == ',') /* where it is no sign of the language, it is English and says nothing */
            taken = 1;
        if (!taken && wm_starts_with(rest, WM_LIT("\xE2\x88\x92"))) {
            taken = 3;
            wm_buffer_add_char(b, '-');
        }
        if (!taken) {
            wm_buffer_add_char(b, text.data[i]);
            taken = 1;
        }
        i += taken;
    }
    return expand_scratch_text(x, b);
}

/* R is a word in this case alone; the others are in any. */
static bool is_word(expand_call *c, size_t i, const char *id, wm_slice english)
{
    wm_slice word = expand_arg(c, i);
    if (!word.size)
        return false;
    if (english.size == 1 ? wm_equal(word, english) : wm_equal_nocase(word, english))
        return true;
    const expand_word_chain chain = expand_words_chain(wm_site_lang(c->x->site));
    for (size_t k = 0; k < chain.count; k++) {
        wm_slice rest = expand_words_of(chain.items[k], wm_str(id));
        while (rest.size) { /* "BRUT|B": each of them will do */
            const char *bar = memchr(rest.data, '|', rest.size);
            size_t size = bar ? (size_t)(bar - rest.data) : rest.size;
            if (wm_equal(wm_sub(rest, 0, size), word))
                return true;
            rest = wm_sub(rest, bar ? size + 1 : size, rest.size);
        }
    }
    return false;
}

static void do_format(expand_call *c)
{
    wm_slice number = expand_arg(c, 0), lang = wm_site_lang(c->x->site);
    if (is_word(c, 1, "rawsuffix", WM_LIT("R")) || is_word(c, 2, "rawsuffix", WM_LIT("R")))
        c->text = expand_parse_number(c->x, lang, number);
    else
        c->text = expand_format_number(c->x, lang, number,
                                       !is_word(c, 1, "nocommafysuffix", WM_LIT("NOSEP")) &&
                                           !is_word(c, 2, "nocommafysuffix", WM_LIT("NOSEP")));
}

/* ---- plural ---- */

/* What a text begins with as a number: "1 000" is 1, "abc" is 0. */
static double leading_number(wm_expander *x, wm_slice text)
{
    text = wm_trim(text);
    size_t sign = text.size && (text.data[0] == '-' || text.data[0] == '+');
    size_t size = number_at(wm_sub(text, sign, text.size));
    if (!size)
        return 0;
    size += exponent_at(wm_sub(text, sign + size, text.size));
    return double_of(x, wm_sub(text, 0, sign + size));
}

/* "12=a dozen" is for 12 alone; such forms are left out of the others. */
wm_slice expand_plural_form(wm_expander *x, wm_slice lang, wm_slice count, const wm_slice *forms, size_t n)
{
    wm_slice kept[16];
    size_t k = 0;
    double value = leading_number(x, count);
    for (size_t i = 0; i < n; i++) {
        const char *equals = forms[i].size ? memchr(forms[i].data, '=', forms[i].size) : NULL;
        size_t at = equals ? (size_t)(equals - forms[i].data) : 0;
        bool exact = at > 0;
        for (size_t j = 0; j < at; j++)
            exact &= isdigit((unsigned char)forms[i].data[j]) != 0;
        if (exact && value == (double)expand_to_int(wm_sub(forms[i], 0, at)))
            return wm_sub(forms[i], at + 1, forms[i].size);
        if (!exact && k < 16)
            kept[k++] = forms[i];
    }
    if (!k)
        return WM_LIT("");
    size_t form = expand_plural_index(x, lang, value);
    return kept[form < k ? form : k - 1];
}

static void do_plural(expand_call *c)
{
    wm_slice forms[16], lang = wm_site_lang(c->x->site);
    size_t n = 0;
    for (size_t i = 1; i <= c->count && n < 16; i++)
        forms[n++] = expand_arg(c, i);
    c->text = expand_plural_form(c->x, lang, expand_parse_number(c->x, lang, expand_arg(c, 0)), forms, n);
}

const expand_entry expand_numbers[] = {
    {"formatnum", "FORMATNUM", EXPAND_FUNCTION, do_format, 0},
    {"plural", "PLURAL", EXPAND_FUNCTION, do_plural, 0},
};
const size_t expand_numbers_count = sizeof expand_numbers / sizeof *expand_numbers;
