/* site.c - the handle of a wiki: what siteinfo says, and look-ups in it.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site/site_private.h"

#include <stdlib.h>

wm_site *wm_site_new(void)
{
    wm_site *site = calloc(1, sizeof *site);
    if (!site)
        return NULL;
    site->name = site->dbname = site->generator = site->lang = site->page_base = site->host =
        WM_LIT("");
    site->first_letter = site->main_first_letter = true;
    return site;
}

void wm_site_free(wm_site *site)
{
    if (!site)
        return;
    wm_table_free(&site->names);
    wm_table_free(&site->prefixes);
    wm_table_free(&site->words.flags);
    wm_table_free(&site->words.switches);
    wm_table_free(&site->words.switches_lower);
    free(site->namespaces);
    free(site->words.redirects.items);
    free(site->words.widths.items);
    free(site->words.uprights.items);
    free(site->words.values.items);
    free(site->trail.ranges);
    wm_arena_free(&site->arena);
    free(site);
}

/* ---- setters ---- */

static wm_status keep(wm_site *site, wm_slice *field, wm_slice value)
{
    wm_slice copy = value.size ? wm_arena_copy(&site->arena, value) : WM_LIT("");
    if (site->arena.failed)
        return WM_NO_MEMORY;
    *field = copy;
    return WM_OK;
}

wm_status wm_site_set_name(wm_site *site, wm_slice sitename)
{
    return keep(site, &site->name, wm_trim(sitename));
}

wm_status wm_site_set_dbname(wm_site *site, wm_slice dbname)
{
    return keep(site, &site->dbname, wm_trim(dbname));
}

wm_status wm_site_set_generator(wm_site *site, wm_slice generator)
{
    return keep(site, &site->generator, wm_trim(generator));
}

wm_status wm_site_set_lang(wm_site *site, wm_slice lang)
{
    lang = wm_trim(lang);
    char *copy = wm_arena_alloc(&site->arena, lang.size ? lang.size : 1);
    if (!copy)
        return WM_NO_MEMORY;
    for (size_t i = 0; i < lang.size; i++) {
        char c = lang.data[i];
        copy[i] = c == '_' ? '-' : c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
    }
    site->lang = wm_slice_of(copy, lang.size);
    return WM_OK;
}

size_t wm_site_title_in_query(wm_slice address)
{
    size_t at = wm_find(address, WM_LIT("?"), 0);
    for (wm_slice name = WM_LIT("title="); at != WM_NONE; at = wm_find(address, WM_LIT("&"), at + 1))
        if (wm_starts_with(wm_sub(address, at + 1, address.size), name))
            return at + 1 + name.size;
    return WM_NONE;
}

wm_status wm_site_set_base(wm_site *site, wm_slice base)
{
    base = base.size ? wm_trim(base) : WM_LIT("");
    size_t authority = wm_find(base, WM_LIT("//"), 0);
    authority = authority == WM_NONE ? 0 : authority + 2;
    size_t slash = wm_find(base, WM_LIT("/"), authority);
    wm_slice host = wm_sub(base, authority, slash == WM_NONE ? base.size : slash);
    size_t end = wm_find(base, WM_LIT("/wiki/"), authority), query = wm_site_title_in_query(base);
    wm_buffer b = {0};
    if (query != WM_NONE) { /* a wiki without short addresses: https://example.org/w/index.php?title=Main_Page */
        wm_buffer_add(&b, base.data, query);
    } else if (end != WM_NONE) {
        wm_buffer_add(&b, base.data, end + 6);
    } else if (slash == WM_NONE) {
        wm_buffer_add_slice(&b, base);
        if (base.size)
            wm_buffer_add_char(&b, '/');
    } else {
        end = base.size;
        while (end && base.data[end - 1] != '/')
            end--;
        wm_buffer_add(&b, base.data, end);
    }
    wm_status status = b.failed ? WM_NO_MEMORY : keep(site, &site->page_base, wm_buffer_slice(&b));
    wm_buffer_free(&b);
    return status == WM_OK ? keep(site, &site->host, host) : status;
}

wm_status wm_site_set_case(wm_site *site, bool first_letter)
{
    site->first_letter = first_letter;
    site->main_first_letter = wm_site_first_letter(site, WM_NS_MAIN);
    return WM_OK;
}

/* ---- namespaces ---- */

size_t wm_site_fold(wm_slice name, char *out, size_t capacity)
{
    size_t size = 0;
    bool space = false;
    for (size_t i = 0; i < name.size;) {
        unsigned char c = (unsigned char)name.data[i];
        if (c == ' ' || c == '_') {
            space = size > 0;
            i++;
            continue;
        }
        if (capacity - size < 5)
            return WM_NONE;
        if (space) {
            out[size++] = ' ';
            space = false;
        }
        if (c < 0x80) {
            out[size++] = (char)(c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c);
            i++;
        } else {
            size_t length, written;
            uint32_t p = wm_utf8_decode(wm_sub(name, i, name.size), &length);
            written = wm_utf8_encode(wm_to_lower(p), out + size);
            size += written;
            i += length;
        }
    }
    return size;
}

/* The place of ns in the array, or where it would stand. */
static size_t namespace_index(const wm_site *site, int ns)
{
    size_t i;
    WM_SEARCH(i, 0, site->namespace_count, site->namespaces[i].id < ns);
    return i;
}

wm_site_namespace *wm_site_namespace_entry(const wm_site *site, int ns)
{
    size_t i = namespace_index(site, ns);
    return i < site->namespace_count && site->namespaces[i].id == ns ? &site->namespaces[i] : NULL;
}

wm_site_namespace *wm_site_namespace_make(wm_site *site, int ns)
{
    size_t i = namespace_index(site, ns);
    if (i < site->namespace_count && site->namespaces[i].id == ns)
        return &site->namespaces[i];
    if (!WM_GROW(site->namespaces, site->namespace_capacity, site->namespace_count + 1))
        return NULL;
    wm_site_namespace *n = &site->namespaces[i];
    memmove(n + 1, n, (site->namespace_count - i) * sizeof *n);
    site->namespace_count++;
    memset(n, 0, sizeof *n);
    n->id = ns;
    n->first_letter = -1;
    n->name = n->canonical = n->directory = WM_LIT("");
    return n;
}

wm_status wm_site_put_name(wm_site *site, int ns, wm_slice name, bool replace)
{
    char folded[WM_NAME_MAX];
    size_t size = wm_site_fold(name, folded, sizeof folded);
    /* No title can hold a longer name, and the empty name is main. */
    if (size == WM_NONE || size == 0)
        return WM_OK;
    return wm_table_put(&site->names, &site->arena, wm_slice_of(folded, size), ns, replace)
               ? WM_OK
               : WM_NO_MEMORY;
}

/* Spaces for _. */
static wm_slice spaced(wm_site *site, wm_slice name)
{
    name = wm_trim(name);
    char *copy = wm_arena_alloc(&site->arena, name.size ? name.size : 1);
    if (!copy)
        return WM_LIT("");
    for (size_t i = 0; i < name.size; i++)
        copy[i] = name.data[i] == '_' ? ' ' : name.data[i];
    return wm_slice_of(copy, name.size);
}

wm_status wm_site_set_directory(wm_site *site, wm_site_namespace *n)
{
    if (n->id == WM_NS_MAIN) {
        n->directory = WM_LIT("Page");
        return WM_OK;
    }
    wm_buffer b = {0};
    /* A namespace called Page (Wikisource has one) must not meet the main one's
     * directory, whatever its case. */
    if (wm_equal_nocase(n->canonical, WM_LIT("Page")))
        wm_buffer_add_format(&b, "%%%02X%.*s", (unsigned)(unsigned char)n->canonical.data[0], 3,
                             n->canonical.data + 1);
    else
        wm_file_encode(n->canonical, true, &b);
    wm_status status = b.failed ? WM_NO_MEMORY : keep(site, &n->directory, wm_buffer_slice(&b));
    wm_buffer_free(&b);
    return status;
}

wm_status wm_site_add_namespace(wm_site *site, int ns, wm_slice name, bool first_letter)
{
    wm_site_namespace *n = wm_site_namespace_make(site, ns);
    wm_slice local = spaced(site, name);
    if (!n || site->arena.failed)
        return WM_NO_MEMORY;
    n->given = true;
    n->name = local;
    n->first_letter = first_letter;
    if (!n->canonical_given)
        n->canonical = local;
    if (ns == WM_NS_MAIN)
        site->main_first_letter = first_letter;
    wm_status status = wm_site_set_directory(site, n);
    return status == WM_OK ? wm_site_put_name(site, ns, local, true) : status;
}

wm_status wm_site_add_alias(wm_site *site, int ns, wm_slice alias)
{
    return wm_site_put_name(site, ns, alias, true);
}

bool wm_site_find_namespace(const wm_site *site, wm_slice name, int *ns)
{
    char folded[WM_NAME_MAX];
    size_t size = wm_site_fold(name, folded, sizeof folded);
    if (size == WM_NONE)
        return false;
    if (size == 0) {
        *ns = WM_NS_MAIN;
        return true;
    }
    int32_t found;
    if (!wm_table_find(&site->names, wm_slice_of(folded, size), &found))
        return false;
    *ns = found;
    return true;
}

wm_slice wm_site_namespace_name(const wm_site *site, int ns)
{
    const wm_site_namespace *n = wm_site_namespace_entry(site, ns);
    if (ns == WM_NS_MAIN)
        return WM_LIT("");
    return n ? n->name : wm_slice_of(NULL, 0);
}

wm_slice wm_site_namespace_canonical(const wm_site *site, int ns)
{
    const wm_site_namespace *n = wm_site_namespace_entry(site, ns);
    if (ns == WM_NS_MAIN)
        return WM_LIT("");
    return n ? n->canonical : wm_slice_of(NULL, 0);
}

wm_slice wm_site_namespace_directory(const wm_site *site, int ns)
{
    const wm_site_namespace *n = wm_site_namespace_entry(site, ns);
    if (ns == WM_NS_MAIN)
        return WM_LIT("Page");
    return n ? n->directory : wm_slice_of(NULL, 0);
}

bool wm_site_namespace_at(const wm_site *site, size_t i, int *ns)
{
    if (i >= site->namespace_count)
        return false;
    *ns = site->namespaces[i].id;
    return true;
}

bool wm_site_first_letter(const wm_site *site, int ns)
{
    const wm_site_namespace *n = wm_site_namespace_entry(site, ns);
    if (n && n->first_letter >= 0)
        return n->first_letter != 0;
    /* These have capitals on every wiki, and so have their talk pages. */
    int subject = ns > 0 ? ns & ~1 : ns;
    return subject == WM_NS_SPECIAL || subject == WM_NS_USER || subject == WM_NS_MEDIAWIKI ||
           site->first_letter;
}

/* ---- prefixes ---- */

wm_status wm_site_put_prefix(wm_site *site, wm_slice prefix, int kind, bool replace)
{
    char folded[WM_NAME_MAX];
    size_t size = wm_site_fold(prefix, folded, sizeof folded);
    if (size == WM_NONE || size == 0)
        return WM_OK;
    return wm_table_put(&site->prefixes, &site->arena, wm_slice_of(folded, size), kind, replace)
               ? WM_OK
               : WM_NO_MEMORY;
}

wm_status wm_site_add_interwiki(wm_site *site, wm_slice prefix, bool language)
{
    return wm_site_put_prefix(site, prefix, language, true);
}

bool wm_site_is_interwiki(const wm_site *site, wm_slice prefix, bool *language)
{
    char folded[WM_NAME_MAX];
    size_t size = wm_site_fold(prefix, folded, sizeof folded);
    int32_t kind;
    if (size == WM_NONE || size == 0 ||
        !wm_table_find(&site->prefixes, wm_slice_of(folded, size), &kind))
        return false;
    if (language)
        *language = kind == 1;
    return true;
}

/* ---- the rest ---- */

wm_slice wm_site_name(const wm_site *site)
{
    return site->name;
}

wm_slice wm_site_lang(const wm_site *site)
{
    return site->lang;
}

wm_slice wm_site_dbname(const wm_site *site)
{
    return site->dbname;
}

wm_slice wm_site_page_base(const wm_site *site)
{
    return site->page_base;
}
