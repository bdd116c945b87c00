/* siteinfo_json.c - reads the JSON of api.php?action=query&meta=siteinfo.
 *
 * SPDX-License-Identifier: MIT
 *
 * Format version 1 has the text of an element under "*" and tells a flag by an
 * empty string; version 2 has names for all and true and false.
 */
#include "site/site_private.h"

#include <jansson.h>

static wm_slice text_of(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    if (!json_is_string(value))
        return wm_slice_of(NULL, 0);
    return wm_slice_of(json_string_value(value), json_string_length(value));
}

static wm_slice either(const json_t *object, const char *key, const char *other)
{
    wm_slice s = text_of(object, key);
    return s.data ? s : text_of(object, other);
}

/* Present in version 1, true in version 2. */
static bool flag_of(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return value && !json_is_false(value) && !json_is_null(value);
}

/* "/^([a-z]+)(.*)$/sD": what stands in the class; other forms are left to the tables. */
static wm_status read_trail(wm_site *site, wm_slice regex)
{
    wm_slice set;
    wm_trail_kind kind = WM_TRAIL_SET;
    size_t end;
    if (wm_starts_with(regex, WM_LIT("/^()"))) {
        set = WM_LIT("");
    } else if (wm_starts_with(regex, WM_LIT("/^([")) &&
               (end = wm_find(regex, WM_LIT("]+)(.*)"), 4)) != WM_NONE) {
        set = wm_sub(regex, 4, end);
    } else if (wm_starts_with(regex, WM_LIT("/^((?:[")) &&
               (end = wm_find(regex, WM_LIT("]|'(?!'))+)(.*)"), 7)) != WM_NONE) {
        set = wm_sub(regex, 7, end);
        kind = WM_TRAIL_APOSTROPHE;
    } else {
        return WM_OK;
    }
    if (memchr(set.data, '[', set.size) || memchr(set.data, ']', set.size))
        return WM_OK;
    site->trail.given = true;
    return wm_site_set_trail_class(site, set, kind);
}

static wm_status read_general(wm_site *site, const json_t *general)
{
    const struct {
        const char *key;
        wm_status (*set)(wm_site *, wm_slice);
    } texts[] = {{"sitename", wm_site_set_name},
                 {"wikiid", wm_site_set_dbname},
                 {"base", wm_site_set_base},
                 {"generator", wm_site_set_generator},
                 {"lang", wm_site_set_lang}};
    wm_status status = WM_OK;
    for (size_t i = 0; i < sizeof texts / sizeof *texts && status == WM_OK; i++) {
        wm_slice s = text_of(general, texts[i].key);
        if (s.size)
            status = texts[i].set(site, s);
    }
    wm_slice letter = text_of(general, "case");
    if (status == WM_OK && letter.size)
        status = wm_site_set_case(site, !wm_equal(letter, WM_LIT("case-sensitive")));
    wm_slice trail = text_of(general, "linktrail");
    if (status == WM_OK && trail.data)
        status = read_trail(site, trail);
    const json_t *variants = json_object_get(general, "variants");
    if (json_is_array(variants)) {
        site->variants = json_array_size(variants) > 1;
        site->variants_given = true;
    }
    return status;
}

static wm_status read_namespace(wm_site *site, const json_t *entry)
{
    const json_t *id = json_object_get(entry, "id");
    json_int_t number = json_integer_value(id);
    if (!json_is_integer(id) || number < -1000000 || number > 1000000)
        return WM_OK;
    int ns = (int)number;
    wm_slice canonical = text_of(entry, "canonical"), letter = text_of(entry, "case");
    bool first_letter = letter.size ? !wm_equal(letter, WM_LIT("case-sensitive")) : wm_site_first_letter(site, ns);
    wm_status status = wm_site_add_namespace(site, ns, either(entry, "*", "name"), first_letter);
    wm_site_namespace *n = wm_site_namespace_entry(site, ns);
    if (status != WM_OK || !n || !canonical.size)
        return status;
    n->canonical = wm_arena_copy(&site->arena, canonical);
    n->canonical_given = true;
    status = site->arena.failed ? WM_NO_MEMORY : wm_site_set_directory(site, n);
    return status == WM_OK ? wm_site_put_name(site, ns, canonical, true) : status;
}

/* By number in the wiki's answer, a list in the state of a tree. */
static wm_status read_namespaces(wm_site *site, json_t *namespaces)
{
    const char *key;
    size_t i;
    json_t *entry;
    wm_status status = WM_OK;
    json_object_foreach(namespaces, key, entry)
    {
        if (status == WM_OK)
            status = read_namespace(site, entry);
    }
    json_array_foreach(namespaces, i, entry)
    {
        if (status == WM_OK)
            status = read_namespace(site, entry);
    }
    return status;
}

static wm_status read_aliases(wm_site *site, json_t *aliases)
{
    size_t i;
    json_t *entry;
    wm_status status = WM_OK;
    json_array_foreach(aliases, i, entry)
    {
        const json_t *id = json_object_get(entry, "id");
        if (status == WM_OK && json_is_integer(id))
            status = wm_site_add_alias(site, (int)json_integer_value(id), either(entry, "*", "alias"));
    }
    return status;
}

static wm_status read_interwiki(wm_site *site, json_t *map)
{
    size_t i;
    json_t *entry;
    wm_status status = WM_OK;
    json_array_foreach(map, i, entry)
    {
        int kind = flag_of(entry, "localinterwiki") ? 2 : text_of(entry, "language").data != NULL;
        if (status == WM_OK)
            status = wm_site_put_prefix(site, text_of(entry, "prefix"), kind, true);
    }
    site->prefixes_given = true;
    return status;
}

/* The group of a magic word, as in data/languages.h; 0 for one that is not
 * for us. */
static char group_of(wm_slice name, wm_slice word, bool sensitive)
{
    if (wm_equal(name, WM_LIT("redirect")))
        return 'R';
    if (wm_starts_with(word, WM_LIT("__")) && wm_ends_with(word, WM_LIT("__")))
        return sensitive ? 'C' : 'S';
    if (!wm_starts_with(name, WM_LIT("img_")))
        return 0;
    if (wm_equal(name, WM_LIT("img_width")))
        return 'W';
    if (wm_equal(name, WM_LIT("img_upright")))
        return 'U';
    return wm_find(word, WM_LIT("$1"), 0) != WM_NONE ? 'V' : 'F';
}

static wm_status read_words(wm_site *site, json_t *words)
{
    size_t i, k;
    json_t *entry, *alias;
    wm_status status = WM_OK;
    json_array_foreach(words, i, entry)
    {
        wm_slice name = text_of(entry, "name");
        bool sensitive = flag_of(entry, "case-sensitive");
        /* In most languages, a switch is __NAME__. In some the words have no __; the first alias then tells
         * that it is one. */
        char last = 0;
        json_array_foreach(json_object_get(entry, "aliases"), k, alias)
        {
            if (!json_is_string(alias) || status != WM_OK)
                continue;
            wm_slice word = wm_slice_of(json_string_value(alias), json_string_length(alias));
            char group = group_of(name, word, sensitive);
            if (group == 'C' || group == 'S')
                last = group;
            if (group || last)
                status = wm_site_add_word(site, group ? group : last, word);
        }
    }
    return status;
}

static wm_status read_languages(wm_site *site, json_t *languages)
{
    size_t i;
    json_t *entry;
    wm_status status = WM_OK;
    json_array_foreach(languages, i, entry)
    {
        if (status == WM_OK)
            status = wm_site_put_prefix(site, text_of(entry, "code"), 1, false);
    }
    return status;
}

static wm_status read_query(wm_site *site, const json_t *query)
{
    static const struct {
        const char *key;
        bool object; /* or a list */
        wm_status (*read)(wm_site *, json_t *);
    } parts[] = {{"namespaces", true, read_namespaces},
                 {"namespacealiases", false, read_aliases},
                 {"interwikimap", false, read_interwiki},
                 {"magicwords", false, read_words}};
    const json_t *general = json_object_get(query, "general");
    if (!general && json_is_array(json_object_get(query, "namespaces")))
        general = query; /* a tree's state has its case beside them */
    wm_status status = json_is_object(general) ? read_general(site, general) : WM_OK;
    for (size_t i = 0; i < sizeof parts / sizeof *parts && status == WM_OK; i++) {
        json_t *part = json_object_get(query, parts[i].key);
        if (json_is_array(part) || (parts[i].object && json_is_object(part)))
            status = parts[i].read(site, part);
    }
    json_t *languages = json_object_get(query, "languages");
    if (status == WM_OK && json_is_array(languages) && !site->prefixes_given)
        status = read_languages(site, languages);
    return status;
}

wm_status wm_site_read_json(wm_site *site, wm_slice json, wm_error *error)
{
    json_error_t problem;
    json_t *root = json_loadb(json.size ? json.data : "", json.size, 0, &problem);
    if (!root) {
        if (json_error_code(&problem) == json_error_out_of_memory)
            return wm_fail(error, WM_NO_MEMORY, "out of memory");
        return wm_fail(error, WM_BAD_INPUT,
                       "site information: line %d, byte %d: %s; give the JSON of "
                       "api.php?action=query&meta=siteinfo",
                       problem.line, problem.position, problem.text);
    }
    const json_t *query = json_object_get(root, "query");
    if (!json_is_object(query))
        query = root;
    bool known = json_is_object(json_object_get(query, "general")) ||
                 json_is_object(json_object_get(query, "namespaces")) ||
                 json_is_array(json_object_get(query, "namespaces")) ||
                 json_is_array(json_object_get(query, "namespacealiases")) ||
                 json_is_array(json_object_get(query, "interwikimap")) ||
                 json_is_array(json_object_get(query, "magicwords")) ||
                 json_is_array(json_object_get(query, "languages"));
    wm_status status =
        known ? read_query(site, query)
              : wm_fail(error, WM_BAD_INPUT,
                        "site information: it holds neither general nor namespaces; give the JSON of "
                        "api.php?action=query&meta=siteinfo&siprop=general|namespaces");
    json_decref(root);
    if (status == WM_NO_MEMORY)
        return wm_fail(error, status, "out of memory");
    return status;
}
