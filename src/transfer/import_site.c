/* import_site.c - the wiki of a tree that has no base.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>

#include "base/hex.h"
#include "transfer/import.h"
#include "tree/describe.h"

static wm_status out_of_memory(wm_import *x)
{
    return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
}

/* ---- from the files -------------------------------------------------------- */

/* Whether the end of an address is the title, with %XX for some of it. */
static bool is_encoded(wm_slice end, wm_slice title)
{
    size_t at = 0;
    for (size_t i = 0; i < end.size; i++) {
        int byte = wm_percent_byte(end, i);
        char c = byte < 0 ? end.data[i] : (char)byte;
        i += byte < 0 ? 0 : 2;
        if (at == title.size || !(c == title.data[at] || (c == '_' && title.data[at] == ' ')))
            return false;
        at++;
    }
    return at == title.size;
}

/* The address without the title at its end. */
static wm_slice address_of(wm_slice url, wm_slice title)
{
    wm_slice base = url;
    size_t size = title.size;
    if (base.size > size) {
        size_t at = base.size - size;
        bool same = true;
        for (size_t i = 0; i < size && same; i++)
            same = base.data[at + i] == title.data[i] || (base.data[at + i] == '_' && title.data[i] == ' ');
        if (same)
            return wm_sub(base, 0, at);
    }
    for (size_t at = 0; at < base.size; at++)
        if ((base.data[at] == '/' || base.data[at] == '=') && is_encoded(wm_sub(base, at + 1, base.size), title))
            return wm_sub(base, 0, at + 1);
    size_t wiki = wm_find(base, WM_LIT("/wiki/"), 0), query = wm_site_title_in_query(base);
    if (query != WM_NONE)
        return wm_sub(base, 0, query);
    return wiki == WM_NONE ? WM_LIT("") : wm_sub(base, 0, wiki + 6);
}

static wm_status site_from_front(wm_site *site, wm_slice front)
{
    wm_slice wiki = wm_markdown_front_value(front, "wiki"), language = wm_markdown_front_value(front, "language");
    wm_status status = wiki.size ? wm_site_set_dbname(site, wiki) : WM_OK;
    return status == WM_OK && language.size ? wm_site_set_lang(site, language) : status;
}

/* What only the sentences that wikimd writes tell. */
static wm_status site_from_sentence(wm_site *site, wm_slice line)
{
    wm_slice english = WM_LIT("> This article is converted from ");
    size_t colon = wm_find(line, WM_LIT(": ["), 0);
    if (wm_markdown_style(line) != WM_STYLE_CLASSIC)
        return site_from_front(site, line);
    if (wm_starts_with(line, WM_LIT("> 本文")))
        return wm_site_set_lang(site, WM_LIT("zh"));
    if (wm_starts_with(line, WM_LIT("> この")))
        return wm_site_set_lang(site, WM_LIT("ja"));
    if (wm_starts_with(line, english) && colon != WM_NONE && colon > english.size)
        return wm_site_set_name(site, wm_sub(line, english.size, colon));
    return WM_OK;
}

wm_status wm_headline_site(const wm_headline *h, wm_site *site)
{
    wm_slice base = address_of(h->url, h->title);
    wm_status status = WM_OK;
    if (base.size)
        status = wm_site_set_base(site, base);
    return status == WM_OK ? site_from_sentence(site, h->line) : status;
}

static wm_status site_from_headline(wm_import *x, const wm_headline *h)
{
    wm_status status = wm_headline_site(h, x->site);
    return status == WM_NO_MEMORY ? out_of_memory(x) : status;
}

/* The first file with a header line tells of the wiki. */
static wm_status site_from_files(wm_import *x)
{
    enum { ENOUGH = 100 }; /* files to look into */
    wm_changes *changes = NULL;
    wm_change change;
    wm_headline headline;
    wm_buffer text = {0};
    bool found = false;
    if (!wm_headline_open(&headline, x) || wm_site_set_case(x->site, true) != WM_OK) {
        wm_headline_close(&headline);
        return out_of_memory(x);
    }
    wm_status status = wm_changes_reopen(x->changes, &changes, &x->error);
    for (size_t i = 0; status == WM_OK && i < ENOUGH && !found; i++) {
        status = wm_changes_next(changes, true, &change, &x->error);
        if (status != WM_OK || change.kind == WM_CHANGE_DELETED)
            continue;
        wm_buffer_clear(&text);
        if (wm_changes_read(changes, change.file, &text, NULL) != WM_OK)
            continue; /* told when it is to be written */
        if (status == WM_OK)
            status = wm_headline_read(&headline, wm_buffer_slice(&text));
        found = status == WM_OK && headline.title.size;
    }
    if (found)
        status = site_from_headline(x, &headline);
    wm_changes_close(changes);
    wm_headline_close(&headline);
    wm_buffer_free(&text);
    return status == WM_END ? WM_OK : status == WM_NO_MEMORY ? out_of_memory(x) : status;
}

wm_status wm_import_tell_style(wm_import *x)
{
    enum { ENOUGH = 100 };
    wm_changes *changes = NULL;
    wm_change change;
    wm_buffer text = {0};
    wm_style told = WM_STYLE_CLASSIC;
    if (x->info->has_state)
        return WM_OK;
    wm_status status = wm_changes_reopen(x->changes, &changes, &x->error);
    for (size_t i = 0; status == WM_OK && i < ENOUGH && x->how.style <= WM_STYLE_CLEAN; i++) {
        status = wm_changes_next(changes, true, &change, &x->error);
        wm_buffer_clear(&text);
        if (status == WM_OK && change.kind != WM_CHANGE_DELETED && wm_changes_read(changes, change.file, &text, NULL) == WM_OK)
            told = wm_markdown_style(wm_buffer_slice(&text));
        x->how.style = told > x->how.style ? told : x->how.style; /* not every page tells a flavour */
        x->how.shown.stubs |= x->how.style > WM_STYLE_CLASSIC; /* a redirect that has a file is one of these */
    }
    wm_changes_close(changes);
    wm_buffer_free(&text);
    return status == WM_END ? WM_OK : status == WM_NO_MEMORY ? out_of_memory(x) : status;
}

wm_status wm_import_make_site(wm_import *x)
{
    return x->info->has_state ? wm_tree_recall_site(x->info, x->site, &x->error) : site_from_files(x);
}
