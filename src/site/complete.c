/* complete.c - fills in what siteinfo does not say, from the tables.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site/site_private.h"

#include "site/data/languages.h"

#include <stdlib.h>

/* ---- the tables ---- */

static int compare_key(wm_slice key, const char *entry)
{
    return wm_compare(key, wm_str(entry));
}

static bool in_list(const char *const *list, size_t count, wm_slice key)
{
    size_t i;
    WM_SEARCH(i, 0, count, compare_key(key, list[i]) > 0);
    return i < count && compare_key(key, list[i]) == 0;
}

static const wm_language *find_in(const wm_language *table, size_t count, wm_slice code)
{
    size_t i;
    WM_SEARCH(i, 0, count, compare_key(code, table[i].code) > 0);
    return i < count && compare_key(code, table[i].code) == 0 ? &table[i] : NULL;
}

wm_slice wm_language_of_code(wm_slice code)
{
    for (size_t i = 0; i < wm_code_aliases_count; i++)
        if (compare_key(code, wm_code_aliases[i].code) == 0)
            return wm_str(wm_code_aliases[i].language);
    return code;
}

/* The entry of a code, after wm_code_aliases; NULL when there is none. */
static const wm_language *find_language(const char *code, size_t size)
{
    const struct {
        const wm_language *table;
        size_t count;
    } parts[] = {{wm_languages_1, wm_languages_1_count},
                 {wm_languages_2, wm_languages_2_count},
                 {wm_languages_3, wm_languages_3_count},
                 {wm_languages_4, wm_languages_4_count},
                 {wm_languages_5, wm_languages_5_count}};
    wm_slice key = wm_language_of_code(wm_slice_of(code, size));
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        const wm_language *found = find_in(parts[i].table, parts[i].count, key);
        if (found)
            return found;
    }
    return NULL;
}

/* Cuts the next part off *rest at separator. */
static bool next_part(wm_slice *rest, char separator, wm_slice *part)
{
    if (!rest->size)
        return false;
    const char *end = memchr(rest->data, separator, rest->size);
    size_t size = end ? (size_t)(end - rest->data) : rest->size;
    *part = wm_sub(*rest, 0, size);
    *rest = wm_sub(*rest, end ? size + 1 : size, rest->size);
    return true;
}

/* ---- which language ---- */

static const char *const projects[] = {"wiki",        "wiktionary", "wikibooks",
                                       "wikinews",    "wikiquote",  "wikisource",
                                       "wikiversity", "wikivoyage", "wikimedia"};
/* Wikis of this name that are not of a language. */
static const char *const odd_wikis[] = {"commons",   "incubator", "mediawiki",  "meta",     "outreach",
                                        "species",   "test",      "test2",      "wikidata", "sources",
                                        "wikimania", "wikitech",  "foundation", "strategy", "beta"};

/* Takes a dbname apart: "zh_min_nanwiki" is code "zh-min-nan" (written to
 * code), project "wiki". False when it is no such name. */
static bool split_dbname(wm_slice dbname, char code[32], size_t *size, wm_slice *project)
{
    for (size_t i = 0; i < sizeof projects / sizeof *projects; i++) {
        wm_slice suffix = wm_str(projects[i]);
        if (!wm_ends_with(dbname, suffix) || dbname.size == suffix.size ||
            dbname.size - suffix.size > 31)
            continue;
        *size = dbname.size - suffix.size;
        for (size_t k = 0; k < *size; k++)
            code[k] = dbname.data[k] == '_' ? '-' : dbname.data[k];
        *project = suffix;
        for (size_t k = 0; k < sizeof odd_wikis / sizeof *odd_wikis; k++)
            if (wm_equal(wm_slice_of(code, *size), wm_str(odd_wikis[k])))
                return false;
        return true;
    }
    return false;
}

static bool is_code(wm_slice code)
{
    return in_list(wm_language_codes, wm_language_codes_count, code) ||
           find_language(code.data, code.size);
}

bool wm_site_is_wikimedia(const wm_site *site)
{
    static const char *const domains[] = {".wikipedia.org",   ".wiktionary.org", ".wikibooks.org",
                                          ".wikinews.org",    ".wikiquote.org",  ".wikisource.org",
                                          ".wikiversity.org", ".wikivoyage.org", ".wikimedia.org",
                                          ".wikidata.org",    ".mediawiki.org"};
    for (size_t i = 0; i < sizeof domains / sizeof *domains; i++)
        if (wm_ends_with(site->host, wm_str(domains[i])))
            return true;
    return false;
}

/* The wiki's own code ("zh-min-nan"), as its dbname or address says it. */
static wm_slice own_code(const wm_site *site, char code[32])
{
    size_t size = 0;
    wm_slice project;
    if (split_dbname(site->dbname, code, &size, &project) && is_code(wm_slice_of(code, size)))
        return wm_slice_of(code, size);
    if (wm_site_is_wikimedia(site)) {
        size_t dot = wm_find(site->host, WM_LIT("."), 0);
        if (dot != WM_NONE && is_code(wm_sub(site->host, 0, dot)))
            return wm_sub(site->host, 0, dot);
    }
    return WM_LIT("");
}

static wm_status complete_language(wm_site *site)
{
    char code[32];
    if (site->lang.size)
        return WM_OK;
    wm_slice own = own_code(site, code);
    return wm_site_set_lang(site, own.size ? own : WM_LIT("en"));
}

/* ---- namespaces ---- */

typedef struct canonical_name {
    int id;
    const char *name;
} canonical_name;

/* What every wiki has. */
static const canonical_name core_names[] = {
    {-2, "Media"},    {-1, "Special"},       {0, ""},          {1, "Talk"},
    {2, "User"},      {3, "User talk"},      {4, "Project"},   {5, "Project talk"},
    {6, "File"},      {7, "File talk"},      {8, "MediaWiki"}, {9, "MediaWiki talk"},
    {10, "Template"}, {11, "Template talk"}, {12, "Help"},     {13, "Help talk"},
    {14, "Category"}, {15, "Category talk"}};

/* What extensions bring, with numbers that are theirs everywhere. */
static const canonical_name extension_names[] = {{710, "TimedText"},
                                                 {711, "TimedText talk"},
                                                 {828, "Module"},
                                                 {829, "Module talk"},
                                                 {2300, "Gadget"},
                                                 {2301, "Gadget talk"},
                                                 {2302, "Gadget definition"},
                                                 {2303, "Gadget definition talk"},
                                                 {2600, "Topic"}};

/* What these numbers are on every Wikipedia that has them. */
static const canonical_name wikipedia_names[] = {
    {100, "Portal"}, {101, "Portal talk"}, {118, "Draft"}, {119, "Draft talk"}};

static const char *lookup(const canonical_name *names, size_t count, int id)
{
    for (size_t i = 0; i < count; i++)
        if (names[i].id == id)
            return names[i].name;
    return NULL;
}
#define LOOKUP(table, id) lookup(table, sizeof(table) / sizeof *(table), id)

static wm_status set_canonical(wm_site *site, wm_site_namespace *n, const char *name)
{
    if (n->canonical_given)
        return wm_site_set_directory(site, n);
    n->canonical = wm_str(name);
    wm_status status = wm_site_set_directory(site, n);
    return status == WM_OK ? wm_site_put_name(site, n->id, n->canonical, false) : status;
}

static bool is_wikipedia(const wm_site *site)
{
    char code[32];
    size_t size;
    wm_slice project;
    if (site->dbname.size)
        return split_dbname(site->dbname, code, &size, &project) && wm_equal(project, WM_LIT("wiki")) &&
               is_code(wm_slice_of(code, size));
    return !site->host.size || wm_ends_with(site->host, WM_LIT(".wikipedia.org"));
}

static wm_status make_namespace(wm_site *site, int id)
{
    return wm_site_namespace_make(site, id) ? WM_OK : WM_NO_MEMORY;
}

/* Makes the namespaces that must exist and gives all their canonical names. */
static wm_status complete_canonical(wm_site *site)
{
    wm_status status = WM_OK;
    bool wikipedia = is_wikipedia(site);
    /* Some dumps name the main namespace alone: that tells nothing. */
    for (size_t i = 0; i < site->namespace_count; i++)
        site->names_told =
            site->names_told || (site->namespaces[i].given && site->namespaces[i].id != WM_NS_MAIN);
    for (size_t i = 0; i < sizeof core_names / sizeof *core_names && status == WM_OK; i++)
        status = make_namespace(site, core_names[i].id);
    if (!site->names_told) {
        const int usual[] = {710, 711, 828, 829};
        for (size_t i = 0; i < sizeof usual / sizeof *usual && status == WM_OK; i++)
            status = make_namespace(site, usual[i]);
        for (size_t i = 0;
             wikipedia && i < sizeof wikipedia_names / sizeof *wikipedia_names && status == WM_OK; i++)
            status = make_namespace(site, wikipedia_names[i].id);
    }
    for (size_t i = 0; i < site->namespace_count && status == WM_OK; i++) {
        wm_site_namespace *n = &site->namespaces[i];
        const char *name = LOOKUP(core_names, n->id);
        if (!name)
            name = LOOKUP(extension_names, n->id);
        if (!name && wikipedia)
            name = LOOKUP(wikipedia_names, n->id);
        if (name)
            status = set_canonical(site, n, name);
    }
    return status;
}

static wm_slice project_name(const wm_site *site)
{
    const wm_site_namespace *n = wm_site_namespace_entry(site, WM_NS_PROJECT);
    return n && n->name.size ? n->name : site->name;
}

/* The name with $1 replaced, in the arena. */
static wm_slice expand(wm_site *site, wm_slice name)
{
    size_t at = wm_find(name, WM_LIT("$1"), 0);
    if (at == WM_NONE)
        return name;
    wm_buffer b = {0};
    wm_buffer_add(&b, name.data, at);
    wm_buffer_add_slice(&b, project_name(site));
    wm_buffer_add(&b, name.data + at + 2, name.size - at - 2);
    wm_slice copy = b.failed ? WM_LIT("") : wm_arena_copy(&site->arena, wm_buffer_slice(&b));
    site->arena.failed = site->arena.failed || b.failed;
    wm_buffer_free(&b);
    return copy;
}

typedef enum names_mode {
    NAMES_LOCAL,  /* the names of a namespace that has none yet */
    NAMES_OWN,    /* local names and aliases, as aliases */
    NAMES_ALIASES /* the aliases only */
} names_mode;

/* Goes through "NS=local|alias;..." for the namespaces that the site has. */
static wm_status add_names(wm_site *site, const char *text, names_mode mode)
{
    wm_slice rest = wm_str(text), entry, word;
    wm_status status = WM_OK;
    while (status == WM_OK && next_part(&rest, ';', &entry)) {
        size_t equals = wm_find(entry, WM_LIT("="), 0);
        int id = (int)strtol(entry.data, NULL, 10);
        wm_site_namespace *n = wm_site_namespace_entry(site, id);
        wm_slice words = wm_sub(entry, equals + 1, entry.size);
        /* Names of talk pages hold the project's name; those of main do not exist. */
        bool first = true;
        if (!n || id == WM_NS_MAIN)
            continue;
        while (status == WM_OK && next_part(&words, '|', &word)) {
            if (mode == NAMES_LOCAL) {
                if (first && word.size && !n->given && !n->name.size)
                    n->name = expand(site, word);
                break;
            }
            if (word.size && (mode == NAMES_OWN || !first))
                status = wm_site_put_name(site, id, expand(site, word), false);
            first = false;
        }
    }
    return site->arena.failed ? WM_NO_MEMORY : status;
}

/* Calls for the language and its fallbacks, the language first. */
typedef wm_status (*language_action)(wm_site *site, const wm_language *language, bool own);

static wm_status for_chain(wm_site *site, language_action action)
{
    const wm_language *own = find_language(site->lang.data, site->lang.size);
    wm_status status = WM_OK;
    if (own) {
        wm_slice rest = wm_str(own->fallback), code;
        status = action(site, own, true);
        while (status == WM_OK && next_part(&rest, ' ', &code)) {
            const wm_language *l = find_language(code.data, code.size);
            if (l)
                status = action(site, l, false);
        }
    }
    const wm_language *english = find_language("en", 2);
    return status == WM_OK && english && english != own ? action(site, english, !own) : status;
}

static wm_status local_names(wm_site *site, const wm_language *l, bool own)
{
    (void)own;
    return add_names(site, l->names, NAMES_LOCAL);
}

static wm_status alias_names(wm_site *site, const wm_language *l, bool own)
{
    return add_names(site, l->names, own ? NAMES_OWN : NAMES_ALIASES);
}

static wm_status variant_names(wm_site *site)
{
    wm_status status = WM_OK;
    for (size_t i = 0; i < wm_variant_languages_count && status == WM_OK; i++) {
        wm_slice code = wm_str(wm_variant_languages[i].code),
                 rest = wm_str(wm_variant_languages[i].variants), variant;
        /* "zh" also for the wiki of a variant, "zh-hant". */
        if (!wm_starts_with(site->lang, code) ||
            (site->lang.size > code.size && site->lang.data[code.size] != '-'))
            continue;
        if (site->lang.size > code.size && wm_find(rest, site->lang, 0) == WM_NONE)
            continue;
        if (!site->variants_given)
            site->variants = true;
        const wm_language *base = find_language(code.data, code.size);
        if (base)
            status = add_names(site, base->names, NAMES_OWN);
        while (status == WM_OK && next_part(&rest, ' ', &variant)) {
            const wm_language *l = find_language(variant.data, variant.size);
            if (l)
                status = add_names(site, l->names, NAMES_OWN);
        }
    }
    return status;
}

/* The dbname; without one, as the old dumps have it, what follows from the
 * address: "zh-yue.wikipedia.org" is "zh_yuewiki". Returns its size. */
static size_t find_dbname(const wm_site *site, char *out, size_t capacity)
{
    char code[32];
    if (site->dbname.size) {
        size_t size = site->dbname.size < capacity ? site->dbname.size : 0;
        memcpy(out, site->dbname.data, size);
        return size;
    }
    wm_slice own = own_code(site, code), rest = wm_sub(site->host, own.size, site->host.size), domain;
    if (!own.size || !wm_ends_with(rest, WM_LIT(".org")) || own.size + rest.size > capacity)
        return 0;
    domain = wm_sub(rest, 1, rest.size - 4);
    if (wm_equal(domain, WM_LIT("wikipedia")))
        domain = WM_LIT("wiki");
    for (size_t i = 0; i < own.size; i++)
        out[i] = own.data[i] == '-' ? '_' : own.data[i];
    memcpy(out + own.size, domain.data, domain.size);
    return own.size + domain.size;
}

/* "Wikipedia", "WP" and their kin on the Wikimedia projects. */
static wm_status project_names(wm_site *site)
{
    static const struct {
        const char *project, *names;
    } aliases[] = {{"wiki", "4=Wikipedia|WP;5=Wikipedia talk;"},
                   {"wiktionary", "4=Wiktionary|WT;5=Wiktionary talk;"},
                   {"wikibooks", "4=Wikibooks|WB;5=Wikibooks talk;"},
                   {"wikinews", "4=Wikinews|WN;5=Wikinews talk;"},
                   {"wikiquote", "4=Wikiquote|WQ;5=Wikiquote talk;"},
                   {"wikisource", "4=Wikisource|WS;5=Wikisource talk;"},
                   {"wikiversity", "4=Wikiversity|WV;5=Wikiversity talk;"},
                   {"wikivoyage", "4=Wikivoyage|WV;5=Wikivoyage talk;"}};
    char dbname[64];
    wm_slice wiki = wm_slice_of(dbname, find_dbname(site, dbname, sizeof dbname));
    char code[32];
    size_t size = 0;
    wm_slice project = WM_LIT("");
    bool known = split_dbname(wiki, code, &size, &project) && is_code(wm_slice_of(code, size));
    wm_status status = WM_OK;
    for (size_t i = 0; i < wm_wiki_aliases_count && status == WM_OK; i++)
        if (compare_key(wiki, wm_wiki_aliases[i].dbname) == 0)
            status = add_names(site, wm_wiki_aliases[i].names, NAMES_OWN);
    for (size_t i = 0; known && i < sizeof aliases / sizeof *aliases && status == WM_OK; i++)
        if (wm_equal(project, wm_str(aliases[i].project)))
            status = add_names(site, aliases[i].names, NAMES_OWN);
    return status;
}

static wm_status complete_namespaces(wm_site *site)
{
    wm_status status = complete_canonical(site);
    for (size_t i = 0; i < site->namespace_count; i++)
        if (!site->namespaces[i].given)
            site->namespaces[i].name = WM_LIT("");
    wm_site_namespace *project = wm_site_namespace_entry(site, WM_NS_PROJECT);
    /* A rebuilt dump may give its address for a name; no Wikipedia is called so. */
    bool address = is_wikipedia(site) && memchr(site->name.data, '.', site->name.size);
    if (status == WM_OK && project && !project->given)
        project->name = address ? WM_LIT("Wikipedia") : site->name;
    if (status == WM_OK)
        status = for_chain(site, local_names);
    for (size_t i = 0; i < site->namespace_count && status == WM_OK; i++) {
        wm_site_namespace *n = &site->namespaces[i];
        if (!n->given && !n->name.size)
            n->name = n->canonical;
        status = wm_site_put_name(site, n->id, n->name, false);
    }
    if (status == WM_OK)
        status = wm_site_put_name(site, WM_NS_FILE, WM_LIT("Image"), false);
    if (status == WM_OK)
        status = wm_site_put_name(site, WM_NS_FILE + 1, WM_LIT("Image talk"), false);
    if (status == WM_OK)
        status = project_names(site);
    if (status == WM_OK)
        status = for_chain(site, alias_names);
    return status == WM_OK ? variant_names(site) : status;
}

/* ---- words, trail, prefixes ---- */

static wm_status language_words(wm_site *site, const wm_language *l, bool own)
{
    wm_slice rest = wm_str(l->words), entry, word;
    wm_status status = WM_OK;
    (void)own;
    while (status == WM_OK && next_part(&rest, ';', &entry)) {
        wm_slice words = wm_sub(entry, 2, entry.size);
        while (status == WM_OK && next_part(&words, '|', &word))
            status = wm_site_add_word(site, entry.data[0], word);
    }
    return status;
}

/* Switches of extensions that the Wikimedia wikis run. */
static wm_status extension_words(wm_site *site)
{
    static const char *const words[] = {"__DISAMBIG__",
                                        "__NOGLOBAL__",
                                        "__EXPECTED_UNCONNECTED_PAGE__",
                                        "__EXPECTWITHOUTSCANS__",
                                        "__ARCHIVEDTALK__",
                                        "__NOTALK__",
                                        "__\xE6\xB6\x88\xE6\xAD\xA7\xE4\xB9\x89__",
                                        "__\xE6\xB6\x88\xE6\xAD\xA7\xE7\xBE\xA9__"};
    wm_status status = WM_OK;
    for (size_t i = 0; i < sizeof words / sizeof *words && status == WM_OK; i++)
        status = wm_site_add_word(site, 'S', wm_str(words[i]));
    return status;
}

static wm_status language_trail(wm_site *site, const wm_language *l, bool own)
{
    (void)own;
    if (site->trail.ranges || l->trail == WM_TRAIL_INHERIT)
        return WM_OK;
    return wm_site_set_trail_ranges(site, wm_trails[l->trail]);
}

static wm_status complete_prefixes(wm_site *site)
{
    wm_status status = WM_OK;
    char code[32];
    if (site->prefixes_given)
        return WM_OK;
    /* Links to the wiki's own code are links at home. */
    wm_slice own = own_code(site, code);
    if (own.size)
        status = wm_site_put_prefix(site, own, 2, false);
    for (size_t i = 0; i < wm_project_prefixes_count && status == WM_OK; i++)
        status = wm_site_put_prefix(site, wm_str(wm_project_prefixes[i]), 0, false);
    for (size_t i = 0; i < wm_language_codes_count && status == WM_OK; i++)
        status = wm_site_put_prefix(site, wm_str(wm_language_codes[i]), 1, false);
    return status;
}

bool wm_language_has_dotted_i(wm_slice lang)
{
    static const char *const codes[] = {"tr", "az", "gag", "kaa", "kiu", "kk-latn", "kk-tr", "lez", "lzz", NULL};
    return wm_is_one_of(lang, codes);
}

wm_status wm_site_complete(wm_site *site)
{
    wm_status status = complete_language(site);
    if (status == WM_OK && !site->name.size)
        status = wm_site_set_name(site, WM_LIT("Wikipedia"));
    if (status == WM_OK)
        status = complete_namespaces(site);
    if (status == WM_OK)
        status = for_chain(site, language_words);
    if (status == WM_OK)
        status = extension_words(site);
    if (status == WM_OK && !site->trail.given)
        status = for_chain(site, language_trail);
    if (status == WM_OK)
        status = complete_prefixes(site);
    site->dotted_i = wm_language_has_dotted_i(site->lang);
    site->main_first_letter = wm_site_first_letter(site, WM_NS_MAIN);
    return site->arena.failed ? WM_NO_MEMORY : status;
}
