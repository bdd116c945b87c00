/* expand_plurals.c - which form of a word a number takes.
 *
 * SPDX-License-Identifier: MIT
 *
 * The rules are data, in the manner of the Unicode project's: of the forms of a language all but the last have a
 * condition, between semicolons; a number takes the form of the first condition that holds, else the last.
 */
#include "expand/expand_functions.h"

#include <ctype.h>
#include <math.h>

#include "site/site.h"

static const struct {
    const char *rules;
    const char *const codes[16];
} languages[] = {
    {"n=1", {"ca", "en", "gl", "kl", "os", "yi", NULL}},
    {"n=0..1", {"ak", "bh", "bho", "guw", "ln", "mg", "nso", "pa", "pt", "pt-br", "ti", "wa", NULL}},
    {"i=0 | n=1", {"am", "bn", "fa", "gu", "hi", "kn", "mr", "zu", NULL}},
    {"i=0..1", {"ff", "fr", "hy", "kab", NULL}},
    {"n=0..1 | i=0 & f=1", {"si", NULL}},
    {"n=1 | t!=0 & i=0..1", {"da", NULL}},
    {"t=0 & i%10=1 & i%100!=11 | t!=0", {"is", NULL}},
    {"v=0 & i%10=1 | f%10=1", {"mk", NULL}},
    {"v=0 & i=1..3 | v=0 & i%10!=4,6,9 | v!=0 & f%10!=4,6,9", {"tl", NULL}},
    {"n=0..1,11..99", {"tzm", NULL}},
    {"n%10=0 | n%100=11..19 | v=2 & f%100=11..19; n%10=1 & n%100!=11 | v=2 & f%10=1 & f%100!=11 | v!=2 & f%10=1", {"lv", "prg", NULL}},
    {"n=1; n!=0", {"ksh", NULL}},
    {"i=0 | n=1; n=2..10", {"shi", NULL}},
    {"n=1; n=2", {"iu", "kw", "naq", "se", "sma", "smi", "smj", "sms", NULL}},
    {"n=1; n=2; i=0..6", {"smn", NULL}},
    {"i=1 & v=0; v!=0 | n=0 | n%100=1..19", {"mo", "ro", NULL}},
    {"v=0 & i%10=1 & i%100!=11; v=0 & i%10=2..4 & i%100!=12..14; v=0", {"be", "be-tarask", "ru", "uk", NULL}},
    {"v=0 & i%10=1 & i%100!=11 | f%10=1 & f%100!=11; v=0 & i%10=2..4 & i%100!=12..14 | f%10=2..4 & f%100!=12..14",
     {"bs", "hr", "sh", "sr", "sr-ec", "sr-el", NULL}},
    {"i=1 & v=0; v=0 & i%10=2..4 & i%100!=12..14; v=0", {"pl", NULL}},
    {"i=1 & v=0; i=2..4 & v=0; v!=0", {"cs", "sk", NULL}},
    {"n%10=1 & n%100!=11..19; n%10=2..9 & n%100!=11..19; f!=0", {"lt", NULL}},
    {"n%10=1 & n%100!=11; n%10=2 & n%100!=12; n%100=0,10..19", {"sgs", NULL}},
    {"i=1 & v=0; i=2 & v=0; v=0 & n!=0..10 & n%10=0", {"he", NULL}},
    {"v=0 & i%100=1; v=0 & i%100=2; v=0 & i%100=3..4 | v!=0", {"sl", NULL}},
    {"v=0 & i%100=1 | f%100=1; v=0 & i%100=2 | f%100=2; v=0 & i%100=3..4 | f%100=3..4", {"dsb", "hsb", NULL}},
    {"n%10=1; n%10=2; n%10=3..4", {"cu", NULL}},
    {"n=1,11; n=2,12; n=3..10,13..19", {"gd", NULL}},
    {"v=0 & i%10=1; v=0 & i%10=2; v=0 & i%100=0,20,40,60,80; v!=0", {"gv", NULL}},
    {"n=1; n=0 | n%100=2..10; n%100=11..19", {"mt", NULL}},
    {"n=1; n=2; n=3..6; n=7..10", {"ga", NULL}},
    {"n%10=1 & n%100!=11,71,91; n%10=2 & n%100!=12,72,92; n%10=3..4,9 & n%100!=10..19,70..79,90..99; n!=0 & n%1000000=0",
     {"br", NULL}},
    {"n=0; n=1; n=2; n=3; n=6", {"cy", NULL}},
    {"n=0; n=1; n=2; n%100=3..10; n%100=11..99", {"ar", NULL}},
};

static const char *rules_for(wm_slice code)
{
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (wm_is_one_of(code, languages[i].codes))
            return languages[i].rules;
    return NULL;
}

/* A language without rules has those of the first that it falls back to, and all fall back to English. */
static const char *rules_of(wm_slice lang)
{
    lang = wm_language_of_code(lang);
    const char *rules = rules_for(lang);
    const expand_language_words *words = rules ? NULL : expand_words_find(lang);
    wm_slice rest = wm_str(words ? words->fallback : ""), next;
    while (!rules && expand_words_next(&rest, &next))
        rules = rules_for(next);
    return rules ? rules : languages[0].rules;
}

/* What rules ask of a number. 1.25: n 1.25, i 1, v two digits behind the point, f 25, and t, which is f without its last zeros. */
typedef struct number {
    double n, i, v, f, t;
} number;

static number number_of(double value, wm_slice text)
{
    number a = {.n = fabs(value)};
    a.i = floor(a.n);
    const char *point = text.size ? memchr(text.data, '.', text.size) : NULL;
    for (const char *p = point ? point + 1 : NULL; p && p < text.data + text.size && isdigit((unsigned char)*p); p++) {
        a.v++;
        a.f = a.f * 10 + (*p - '0');
    }
    a.t = a.f;
    while (a.t > 0 && fmod(a.t, 10) == 0)
        a.t /= 10;
    return a;
}

static double take_digits(const char **p)
{
    double value = 0;
    while (isdigit((unsigned char)**p))
        value = value * 10 + (*(*p)++ - '0');
    return value;
}

/* i%10=2..4 or n!=0,20: one comparison; p is behind it. A range holds whole numbers alone. */
static bool compare(const number *a, const char **p)
{
    char operand = *(*p)++;
    double value = operand == 'n' ? a->n : operand == 'i' ? a->i : operand == 'v' ? a->v : operand == 'f' ? a->f : a->t;
    bool found = false;
    if (**p == '%') {
        ++*p;
        value = fmod(value, take_digits(p));
    }
    bool wanted = **p != '!';
    *p += wanted ? 1 : 2;
    for (;; ++*p) {
        double from = take_digits(p), to = from;
        if (**p == '.') {
            *p += 2;
            to = take_digits(p);
        }
        found = found || (value >= from && value <= to && value == floor(value));
        if (**p != ',')
            return found == wanted;
    }
}

/* Conditions of one form: & binds stronger than |. p is behind them. */
static bool holds(const number *a, const char **p)
{
    bool any = false, all = true;
    for (;;) {
        bool one = compare(a, p);
        all = all && one;
        *p += strspn(*p, " ");
        char next = **p;
        if (next != '&') {
            any = any || all;
            all = true;
        }
        if (next != '&' && next != '|')
            return any;
        *p += 1 + strspn(*p + 1, " ");
    }
}

size_t expand_plural_index(wm_expander *x, wm_slice lang, double value)
{
    const number a = number_of(value, expand_number_text(x, value));
    const char *p = rules_of(lang);
    for (size_t form = 0;; form++) {
        if (holds(&a, &p))
            return form;
        if (*p != ';')
            return form + 1;
        p += 2;
    }
}
