/* variants.c - the variants of a language, in which one text is shown in several scripts or vocabularies.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site/data/languages.h"
#include "site/site_private.h"

bool wm_site_has_variants(const wm_site *site)
{
    return site->variants;
}

/* The language of the wiki, without its own variant: "zh" of "zh-hant". */
static const wm_variants *find_variants(const wm_site *site)
{
    for (size_t i = 0; i < wm_variant_languages_count; i++) {
        wm_slice code = wm_str(wm_variant_languages[i].code);
        if (wm_starts_with(site->lang, code) && (site->lang.size == code.size || site->lang.data[code.size] == '-'))
            return &wm_variant_languages[i];
    }
    return NULL;
}

/* The word of a list at a place; empty behind the last. */
static wm_slice word_at(const char *list, size_t at)
{
    wm_slice rest = wm_str(list);
    for (size_t n = 0;; n++) {
        const char *space = rest.size ? memchr(rest.data, ' ', rest.size) : NULL;
        size_t size = space ? (size_t)(space - rest.data) : rest.size;
        if (n == at || !size)
            return wm_sub(rest, 0, size);
        rest = wm_sub(rest, space ? size + 1 : size, rest.size);
    }
}

static bool is_in(const char *list, wm_slice name)
{
    for (size_t i = 0;; i++) {
        wm_slice word = word_at(list, i);
        if (!word.size || wm_equal_nocase(word, name))
            return word.size != 0;
    }
}

bool wm_site_is_variant(const wm_site *site, wm_slice name)
{
    const wm_variants *v = find_variants(site);
    return name.size && ((v && (wm_equal_nocase(name, wm_str(v->code)) || is_in(v->variants, name))) || wm_equal_nocase(name, site->lang));
}

wm_slice wm_site_variant_fallback(const wm_site *site, wm_slice variant, size_t rank)
{
    /* ZhConverter's; elsewhere the language stands for its variants, and these for it */
    static const char *const chains[][2] = {{"zh-hans", "zh-cn zh-sg zh-my zh"},     {"zh-hant", "zh-tw zh-hk zh-mo zh"},
                                            {"zh-cn", "zh-hans zh-sg zh-my zh"},     {"zh-sg", "zh-hans zh-cn zh-my zh"},
                                            {"zh-my", "zh-hans zh-sg zh-cn zh"},     {"zh-tw", "zh-hant zh-hk zh-mo zh"},
                                            {"zh-hk", "zh-hant zh-mo zh-tw zh"},     {"zh-mo", "zh-hant zh-hk zh-tw zh"},
                                            {"sr-ec", "sr-cyrl sr"},                 {"sr-cyrl", "sr-ec sr"},
                                            {"sr-el", "sr-latn sr"},                 {"sr-latn", "sr-el sr"}};
    for (size_t i = 0; i < sizeof chains / sizeof *chains; i++)
        if (wm_equal_nocase(variant, wm_str(chains[i][0])))
            return word_at(chains[i][1], rank);
    const wm_variants *v = find_variants(site);
    if (v && wm_equal_nocase(variant, wm_str(v->code)))
        return word_at(v->variants, rank);
    return v && !rank ? wm_str(v->code) : WM_LIT("");
}
