/* extensions.c - the names of extension tags.
 *
 * SPDX-License-Identifier: MIT
 *
 * The names are those of MediaWiki's core and of the extensions that public
 * wikis run. A tag that is not here is text, as on a wiki without its extension.
 */
#include "wikitext/markup.h"

typedef struct extension_name {
    char name[24];
    extension_kind kind;
} extension_name;

static const extension_name names[] = { /* in byte order; fewer than 64 */
    {"categorytree", EXT_OTHER}, {"ce", EXT_CHEM}, {"charinsert", EXT_OTHER}, {"chem", EXT_CHEM},
    {"dynamicpagelist", EXT_OTHER}, {"gallery", EXT_GALLERY}, {"graph", EXT_OTHER}, {"hiero", EXT_OTHER},
    {"imagemap", EXT_IMAGEMAP}, {"indicator", EXT_OTHER}, {"inputbox", EXT_OTHER}, {"languages", EXT_OTHER},
    {"mapframe", EXT_OTHER}, {"maplink", EXT_OTHER}, {"math", EXT_MATH},
    {"nowiki", EXT_NOWIKI}, {"phonos", EXT_OTHER}, {"poem", EXT_POEM}, {"pre", EXT_PRE}, {"ref", EXT_REF},
    {"references", EXT_REFERENCES}, {"rss", EXT_OTHER}, {"score", EXT_OTHER}, {"section", EXT_OTHER},
    {"source", EXT_CODE}, {"syntaxhighlight", EXT_CODE}, {"templatedata", EXT_OTHER},
    {"templatestyles", EXT_OTHER}, {"timeline", EXT_OTHER},
};

static size_t find_name(wm_slice lower_name)
{
    const size_t count = sizeof names / sizeof *names;
    size_t i;
    WM_SEARCH(i, 0, count, wm_compare(wm_str(names[i].name), lower_name) < 0);
    return i < count && wm_equal(wm_str(names[i].name), lower_name) ? i : WM_NONE;
}

extension_kind wt_extension_lookup(wm_slice lower_name)
{
    size_t i = find_name(lower_name);
    return i == WM_NONE ? EXT_NONE : names[i].kind;
}

unsigned wt_extension_index(wm_slice lower_name)
{
    size_t i = find_name(lower_name);
    return i == WM_NONE ? 63 : (unsigned)i;
}
