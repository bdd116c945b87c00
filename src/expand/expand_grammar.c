/* expand_grammar.c - {{GRAMMAR:case|word}}: a word in a case.
 *
 * SPDX-License-Identifier: MIT
 *
 * The rules are data: for each language and case a list of "pattern>form", between semicolons. The first pattern that
 * the word fits gives the form. In a pattern
 *     *      stands for one letter or more. A pattern has one * or one ~, or it is a whole word.
 *     ~      stands for any number of letters.
 *     [ab]   is one of these letters, [^ab] is another one. It belongs to what * or ~ stands for.
 * and in a form * and ~ are that text again. Example: "*ка>*ки" makes "Америка" "Америки". In a form
 *     %      is that text, with an i behind a last consonant.
 *     ^      is the letter in front of it once more.
 *     @      is a or ä, as the vowels of the word ask for.
 * Rules that begin with + follow each other: each is asked of what the one before it made.
 *
 * The facts are those of MediaWiki 1.39. It has rules for names of languages and of its own projects, no more.
 */
#include "expand/expand_functions.h"

#include <ctype.h>

#include "site/site.h"

static const struct {
    const char *const codes[8];
    const char *name; /* of the case; NULL: each that has no row of its own */
    const char *rules;
} grammars[] = {
    {{"bs", "sh", NULL}, "instrumental", "~>s ~"},
    {{"bs", "sh", NULL}, "lokativ", "~>o ~"},
    {{"dsb", NULL}, "instrumental", "~>wo z ~"},
    {{"dsb", NULL}, "lokatiw", "~>wo ~"},
    {{"hsb", NULL}, "instrumental", "~>z ~"},
    {{"hsb", NULL}, "lokatiw", "~>wo ~"},
    {{"sl", NULL}, "mestnik", "~>o ~"},
    {{"sl", NULL}, "orodnik", "~>z ~"},
    {{"hu", "hu-formal", NULL}, "rol", "~>~ról"},
    {{"hu", "hu-formal", NULL}, "ba", "~>~ba"},
    {{"hu", "hu-formal", NULL}, "k", "~>~k"},
    {{"hu", "hu-formal", NULL}, NULL, "~>"},
    {{"fi", "fit", "krl", "olo", "se", "smn", "vot", NULL}, "genitive", "~>%n"},
    {{"fi", "fit", "krl", "olo", "se", "smn", "vot", NULL}, "elative", "~>%st@"},
    {{"fi", "fit", "krl", "olo", "se", "smn", "vot", NULL}, "partitive", "~>%@"},
    {{"fi", "fit", "krl", "olo", "se", "smn", "vot", NULL}, "illative", "~>%^n"},
    {{"fi", "fit", "krl", "olo", "se", "smn", "vot", NULL}, "inessive", "~>%ss@"},
    {{"fi", "fit", "krl", "olo", "se", "smn", "vot", NULL}, NULL, "~>%"},
    {{"sv", NULL}, "genitive", "~[^abcdefghijklmnopqrstuvwxyzåäöáàæøéèüćč]>~:s;~[sxz]>~;~>~s"},
    {{"nb", "nn", NULL}, "genitive", "~[SsXxZz]>~’;~>~s"},
    {{"ga", NULL},
     "ainmlae",
     "an Domhnach>Dé Domhnaigh;an Luan>Dé Luain;an Mháirt>Dé Mháirt;an Chéadaoin>Dé Chéadaoin;an Déardaoin>Déardaoin;"
     "an Aoine>Dé hAoine;an Satharn>Dé Sathairn"},
    {{"ru", NULL},
     "genitive",
     "*ь>*я;*ия>*ии;*ка>*ки;*ти>*тей;*ды>*дов;*д>*да;*ник>*ника;*тет>*тета;*ные>*ных"},
    {{"ru", NULL}, "accusative", "*ия>*ию;*ка>*ку;*а>*у"},
    {{"ru", NULL}, "prepositional", "*ь>*е;*ия>*ии;*ка>*ке;*ти>*тях;*ды>*дах;*д>*де;*ник>*нике;*тет>*тете;*ные>*ных"},
    {{"ru", NULL}, "languagegen", "*кий>*кого;~иврит>~иврита;~идиш>~идиша"},
    {{"ru", NULL}, "languageprep", "*кий>*ком;~иврит>~иврите;~идиш>~идише"},
    {{"ru", NULL},
     "languageadverb",
     "*кий>по-*ки;~иврит>~на иврите;~идиш>~на идише;~идо>~на идо;~урду>~на урду;~хинди>~на хинди;"
     "~эсперанто>~на эсперанто;*>на языке *"},
    {{"uk", NULL}, "genitive", "*ія>*ії;*ти>*т;*ди>*дів;*ник>*ника"},
    {{"uk", NULL}, "accusative", "*ія>*ію"},
    {{"uk", NULL}, "locative", "*>у *"},
    {{"uk", NULL}, "languagegen", "*ка>*кої;~іврит>~івриту;~їдиш>~їдишу"},
    {{"uk", NULL}, "languageadverb", "*ка>*кою;~іврит>~івритом;~їдиш>~їдишом;*>мовою *"},
    {{"rsk", NULL}, "genitive", "*ия>*иї;*нїк>*нїка;*тки>*ткох"},
    {{"rsk", NULL}, "locative", "*ия>*иї;*нїк>*нїку;*ки>*кох"},
    {{"ka", NULL}, "ნათესაობითი", "*ა>*ის;*ი>*ის"},
    {{"hy", NULL}, "genitive", "~ա>~այի;~ո>~ոյի;~գիրք>~գրքի;~>~ի"},
    {{"la", NULL},
     "genitive",
     "+~um>~i;~us>~i;~ommunia>~ommunium;~a>~ae;~libri>~librorum;~nuntii>~nuntiorum;~datae>~datorum;~tio>~tionis;~ns>~ntis;"
     "~as>~atis;~es>~ei"},
    {{"la", NULL},
     "accusative",
     "+~um>~um;~us>~um;~a>~am;~ommuniam>~ommunia;~libri>~libros;~nuntii>~nuntios;~datam>~data;~tio>~tionem;~ns>~ntem;"
     "~as>~atem;~es>~em"},
    {{"la", NULL},
     "ablative",
     "+~um>~o;~us>~o;~ommunia>~ommunibus;~a>~a;~libri>~libris;~nuntii>~nuntiis;~data>~datis;~tio>~tione;~ns>~nte;~as>~ate;"
     "~es>~e"},
    {{"he", NULL}, "prefixed", "ו[^ו]*>וו*;ה*>*;[^אבגדהוזחטיךכלםמןנסעףפץצקרשת]*>־*"},
    {{"he", NULL}, "תחילית", "ו[^ו]*>וו*;ה*>*;[^אבגדהוזחטיךכלםמןנסעףפץצקרשת]*>־*"},
};

/* Takes what is in front of sign; rest is behind it. */
static wm_slice take_to(wm_slice *rest, char sign)
{
    const char *end = rest->size ? memchr(rest->data, sign, rest->size) : NULL;
    size_t size = end ? (size_t)(end - rest->data) : rest->size;
    wm_slice part = wm_sub(*rest, 0, size);
    *rest = wm_sub(*rest, end ? size + 1 : size, rest->size);
    return part;
}

/* Whether letter is one of the class that stands at the start of pattern. *size: the bytes of the class. */
static bool is_in_class(wm_slice pattern, wm_slice letter, size_t *size)
{
    *size = (size_t)((const char *)memchr(pattern.data, ']', pattern.size) - pattern.data) + 1;
    bool wanted = pattern.data[1] != '^';
    wm_slice letters = wm_sub(pattern, wanted ? 1 : 2, *size - 1);
    return letter.size > 0 && (wm_find(letters, letter, 0) != WM_NONE) == wanted;
}

static wm_slice first_letter(wm_slice s)
{
    size_t length = 0;
    if (s.size)
        wm_utf8_decode(s, &length);
    return wm_sub(s, 0, length);
}

static wm_slice last_letter(wm_slice s)
{
    size_t length = 0;
    if (s.size)
        wm_utf8_decode_last(s, &length);
    return wm_sub(s, s.size - length, s.size);
}

/* Whether the word fits the pattern; *stem is then what its * or ~ stands for. */
static bool fits(wm_slice pattern, wm_slice word, wm_slice *stem)
{
    size_t star = 0, size, at = 0;
    while (star < pattern.size && pattern.data[star] != '*' && pattern.data[star] != '~')
        star++;
    if (star == pattern.size)
        return wm_equal(pattern, word);
    /* In front of the star: letters, then perhaps a class. */
    while (at < star && pattern.data[at] != '[')
        at++;
    wm_slice head = wm_sub(pattern, 0, at), tail = wm_sub(pattern, star + 1, pattern.size);
    if (!wm_starts_with(word, head))
        return false;
    *stem = wm_sub(word, head.size, word.size);
    wm_slice letters = *stem; /* what is left for the star itself */
    if (at < star) {
        wm_slice letter = first_letter(letters);
        if (!is_in_class(wm_sub(pattern, at, star), letter, &size))
            return false;
        letters = wm_sub(letters, letter.size, letters.size);
    }
    if (tail.size && tail.data[0] == '[') {
        if (!is_in_class(tail, last_letter(letters), &size))
            return false;
        return true;
    }
    if (!wm_ends_with(letters, tail))
        return false;
    stem->size -= tail.size;
    return letters.size > tail.size || pattern.data[star] == '~';
}

/* The vowels of a Finnish word: whether its endings have a, not ä. A name in -wiki has only i, whatever it begins with. */
static bool has_back_vowels(wm_slice word)
{
    bool back = false;
    if (word.size >= 4 && wm_equal_nocase(wm_sub(word, word.size - 4, word.size), WM_LIT("wiki")))
        return false;
    for (size_t i = 0; i < word.size; i++) {
        unsigned char c = (unsigned char)word.data[i];
        /* The bytes of ä and ö; MediaWiki compares bytes here. */
        if (c == 0xC3 || c == 0xA4 || c == 0xB6 || c == 'y' || c == 'Y')
            back = false;
        else if (strchr("aouAOU", c))
            back = true;
    }
    return back;
}

static bool ends_in_consonant(wm_slice word)
{
    return word.size && strchr("bcdfghjklmnpqrstvwxz", tolower((unsigned char)word.data[word.size - 1]));
}

/* The buffer's last letter once more. It is copied first, as the buffer may move when it grows. */
static void add_last_letter(wm_buffer *b)
{
    size_t length;
    if (b->size)
        wm_buffer_add_utf8(b, wm_utf8_decode_last(wm_buffer_slice(b), &length));
}

static void add_form(wm_buffer *b, wm_slice form, wm_slice stem)
{
    for (size_t i = 0; i < form.size; i++) {
        char c = form.data[i];
        if (c == '*' || c == '~' || c == '%')
            wm_buffer_add_slice(b, stem);
        else if (c == '^')
            add_last_letter(b);
        else if (c == '@')
            wm_buffer_add_slice(b, has_back_vowels(stem) ? WM_LIT("a") : WM_LIT("ä"));
        else
            wm_buffer_add_char(b, c);
        if (c == '%' && ends_in_consonant(stem))
            wm_buffer_add_char(b, 'i');
    }
}

static const char *rules_of(wm_slice lang, wm_slice name)
{
    const char *other = NULL;
    for (size_t i = 0; i < sizeof grammars / sizeof *grammars; i++) {
        if (!wm_is_one_of(lang, grammars[i].codes))
            continue;
        if (!grammars[i].name)
            other = grammars[i].rules;
        else if (wm_equal(name, wm_str(grammars[i].name)))
            return grammars[i].rules;
    }
    return other ? other : "";
}

/* Armenian leaves words with Latin letters as they are. */
static bool has_latin_letters(wm_slice word)
{
    for (size_t i = 0; i < word.size; i++)
        if (isalpha((unsigned char)word.data[i]) || word.data[i] == '_')
            return true;
    return false;
}

wm_slice expand_grammar_form(wm_expander *x, wm_slice lang, wm_slice name, wm_slice word)
{
    wm_slice rest = wm_str(rules_of(lang, name)), stem = WM_LIT("");
    bool follow = wm_starts_with(rest, WM_LIT("+"));
    if (wm_equal(lang, WM_LIT("hy")) && has_latin_letters(word))
        return word;
    rest = wm_sub(rest, follow, rest.size);
    for (bool done = false; rest.size && !done;) {
        wm_slice form = take_to(&rest, ';'), pattern = take_to(&form, '>');
        if (!fits(pattern, word, &stem))
            continue;
        wm_buffer *b = expand_scratch(x);
        if (!b)
            return WM_LIT("");
        add_form(b, form, stem);
        word = expand_scratch_text(x, b);
        done = !follow;
    }
    return word;
}
