/* import_site.c - the wiki of a tree that has no base.
 *
 * SPDX-License-Identifier: MIT
 */
#include "cli/import.h"

static wm_status out_of_memory(wm_import *x)
{
    return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
}

/* ---- what stands before the pages ------------------------------------------ */

static void add_element(wm_buffer *out, const char *name, wm_slice value)
{
    if (!value.size)
        return;
    wm_buffer_add_format(out, "    <%s>", name);
    wm_xml_escape(value, false, out);
    wm_buffer_add_format(out, "</%s>\n", name);
}

static const char *case_word(const wm_site *site, int ns)
{
    return wm_site_first_letter(site, ns) ? "first-letter" : "case-sensitive";
}

void wm_import_head(const wm_site *site, wm_buffer *out)
{
    int ns;
    wm_slice lang = wm_site_lang(site), base = wm_site_page_base(site);
    wm_buffer address = {0}, generator = {0};
    wm_buffer_add_str(out, "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" "
                           "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                           "xsi:schemaLocation=\"http://www.mediawiki.org/xml/export-0.11/ "
                           "http://www.mediawiki.org/xml/export-0.11.xsd\" version=\"0.11\" xml:lang=\"");
    wm_xml_escape(lang.size ? lang : WM_LIT("en"), false, out);
    wm_buffer_add_str(out, "\">\n  <siteinfo>\n");
    if (base.size) {
        wm_buffer_add_slice(&address, base);
        wm_buffer_add_str(&address, "Main_Page");
    }
    wm_buffer_add_format(&generator, "wikimd %s", wm_version());
    add_element(out, "sitename", wm_site_name(site));
    add_element(out, "dbname", wm_site_dbname(site));
    add_element(out, "base", wm_buffer_slice(&address));
    add_element(out, "generator", wm_buffer_slice(&generator));
    add_element(out, "case", wm_str(case_word(site, WM_NS_MAIN)));
    wm_buffer_add_str(out, "    <namespaces>\n");
    for (size_t i = 0; wm_site_namespace_at(site, i, &ns); i++) {
        wm_slice name = wm_site_namespace_name(site, ns);
        wm_buffer_add_format(out, "      <namespace key=\"%d\" case=\"%s\"", ns, case_word(site, ns));
        if (name.size) {
            wm_buffer_add_char(out, '>');
            wm_xml_escape(name, false, out);
            wm_buffer_add_str(out, "</namespace>\n");
        } else {
            wm_buffer_add_str(out, " />\n");
        }
    }
    wm_buffer_add_str(out, "    </namespaces>\n  </siteinfo>");
    out->failed = out->failed || address.failed || generator.failed;
    wm_buffer_free(&address);
    wm_buffer_free(&generator);
}

/* ---- from the state -------------------------------------------------------- */

/* The end of the JSON object that begins at from. */
static size_t object_end(wm_slice s, size_t from)
{
    bool quoted = false;
    size_t depth = 0;
    for (size_t i = from; i < s.size; i++) {
        char c = s.data[i];
        if (quoted) {
            if (c == '\\')
                i++;
            else if (c == '"')
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{') {
            depth++;
        } else if (c == '}' && depth && --depth == 0) {
            return i + 1;
        }
    }
    return s.size;
}

/* The state's namespaces in the form of the wiki's API, for the one reader of that. */
static void api_form(wm_slice json, wm_buffer *out)
{
    bool first_letter = wm_starts_with(json, WM_LIT("{\"case\": \"first-letter\""));
    size_t at = wm_find(json, WM_LIT("["), 0);
    wm_buffer_add_format(out, "{\"query\": {\"general\": {\"case\": \"%s\"}, \"namespaces\": {",
                         first_letter ? "first-letter" : "case-sensitive");
    for (bool first = true; at != WM_NONE && at < json.size; first = false) {
        at = wm_find(json, WM_LIT("{\"id\": "), at);
        if (at == WM_NONE)
            break;
        size_t end = object_end(json, at), number = at + 7, stop = number;
        while (stop < end && json.data[stop] != ',' && json.data[stop] != '}')
            stop++;
        wm_buffer_add_str(out, first ? "\"" : ", \"");
        wm_buffer_add_slice(out, wm_trim(wm_sub(json, number, stop)));
        wm_buffer_add_str(out, "\": ");
        wm_buffer_add_slice(out, wm_sub(json, at, end));
        at = end;
    }
    wm_buffer_add_str(out, "}}}");
}

static wm_status site_from_state(wm_import *x)
{
    const wm_changes_info *info = x->info;
    wm_status status = WM_OK;
    if (info->site_json.size) {
        wm_buffer json = {0};
        api_form(info->site_json, &json);
        status = json.failed ? out_of_memory(x) : wm_site_read_json(x->site, wm_buffer_slice(&json), &x->error);
        wm_buffer_free(&json);
    }
    if (status == WM_OK && info->site_name.size)
        status = wm_site_set_name(x->site, info->site_name);
    if (status == WM_OK && info->site_dbname.size)
        status = wm_site_set_dbname(x->site, info->site_dbname);
    if (status == WM_OK && info->site_base.size)
        status = wm_site_set_base(x->site, info->site_base);
    if (status == WM_OK && info->site_lang.size)
        status = wm_site_set_lang(x->site, info->site_lang);
    return status == WM_NO_MEMORY ? out_of_memory(x) : status;
}

/* ---- from the files -------------------------------------------------------- */

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
    size_t wiki = wm_find(base, WM_LIT("/wiki/"), 0);
    return wiki == WM_NONE ? WM_LIT("") : wm_sub(base, 0, wiki + 6);
}

static wm_status site_from_headline(wm_import *x, const wm_headline *h)
{
    wm_slice base = address_of(wm_buffer_slice(&h->url), wm_buffer_slice(&h->title));
    wm_status status = WM_OK;
    if (base.size)
        status = wm_site_set_base(x->site, base);
    if (status == WM_OK && h->lang)
        status = wm_site_set_lang(x->site, wm_str(h->lang));
    if (status == WM_OK && h->site.size)
        status = wm_site_set_name(x->site, wm_buffer_slice(&h->site));
    return status == WM_NO_MEMORY ? out_of_memory(x) : status;
}

/* The first file with a header line tells of the wiki. */
static wm_status site_from_files(wm_import *x)
{
    enum { ENOUGH = 100 }; /* files to look into */
    wm_changes *changes = NULL;
    wm_change change;
    wm_headline headline = {.lang = NULL};
    wm_buffer text = {0};
    bool found = false;
    wm_status status = wm_changes_open(x->settings->tree, &changes, &x->error);
    for (size_t i = 0; status == WM_OK && i < ENOUGH && !found; i++) {
        status = wm_changes_next(changes, true, &change, &x->error);
        if (status != WM_OK || change.kind == WM_DELETED)
            continue;
        wm_buffer_clear(&text);
        status = wm_changes_read(changes, change.file, &text, &x->error);
        found = status == WM_OK && wm_import_header(x->how.header, wm_buffer_slice(&text), &headline);
    }
    if (found)
        status = site_from_headline(x, &headline);
    wm_changes_close(changes);
    wm_headline_free(&headline);
    wm_buffer_free(&text);
    return status == WM_END ? WM_OK : status;
}

wm_status wm_import_make_site(wm_import *x)
{
    wm_status status = x->info->has_state ? site_from_state(x) : site_from_files(x);
    if (status != WM_OK)
        return status;
    return wm_site_set_case(x->site, true) == WM_OK ? WM_OK : out_of_memory(x);
}
