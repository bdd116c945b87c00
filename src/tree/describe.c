/* describe.c - what the state of a tree remembers of a run, as text.
 *
 * SPDX-License-Identifier: MIT
 */
#include "tree/describe.h"

static void add_setting(wm_buffer *out, const char *name, const char *value)
{
    wm_buffer_add_format(out, "%s=", name);
    wm_json_add_string(out, wm_str(value ? value : ""));
    wm_buffer_add_char(out, '\n');
}

void wm_tree_describe_settings(const wm_tree_settings *s, wm_buffer *out)
{
    add_setting(out, "version", wm_version());
    add_setting(out, "style", s->style);
    add_setting(out, "namespaces", s->namespaces);
    add_setting(out, "revision", s->revision);
    add_setting(out, "header", s->header);
    add_setting(out, "no-header", s->no_header ? "1" : "");
    add_setting(out, "portable-names", s->portable_names ? "1" : "");
    add_setting(out, "base-url", s->base_url);
    add_setting(out, "lang", s->lang);
    add_setting(out, "pages", s->pages);
    add_setting(out, "siteinfo", s->siteinfo);
}

static void add_text(wm_buffer *out, const char *name, wm_slice value)
{
    if (!value.size)
        return;
    wm_buffer_add_format(out, "\"%s\": ", name);
    wm_json_add_string(out, value);
    wm_buffer_add_str(out, ", ");
}

static const char *case_of(const wm_site *site, int ns)
{
    return wm_site_first_letter(site, ns) ? "first-letter" : "case-sensitive";
}

void wm_tree_describe_site(const wm_site *site, wm_buffer *out)
{
    int ns;
    wm_buffer_add_str(out, "{\"query\": {\"general\": {");
    add_text(out, "sitename", wm_site_name(site));
    add_text(out, "wikiid", wm_site_dbname(site));
    add_text(out, "base", wm_site_page_base(site));
    add_text(out, "lang", wm_site_lang(site));
    wm_buffer_add_format(out, "\"case\": \"%s\"}, \"namespaces\": {", case_of(site, WM_NS_MAIN));
    for (size_t i = 0; wm_site_namespace_at(site, i, &ns); i++) {
        wm_buffer_add_format(out, "%s\"%d\": {\"id\": %d, \"case\": \"%s\", \"name\": ", i ? ", " : "", ns, ns, case_of(site, ns));
        wm_json_add_string(out, wm_site_namespace_name(site, ns));
        wm_buffer_add_str(out, ", \"canonical\": ");
        wm_json_add_string(out, wm_site_namespace_canonical(site, ns));
        wm_buffer_add_char(out, '}');
    }
    wm_buffer_add_str(out, "}}}");
}

wm_status wm_tree_recall_site(const wm_changes_info *info, wm_site *site, wm_error *error)
{
    wm_status status = info->site_json.size ? wm_site_read_json(site, info->site_json, error) : WM_OK;
    if (status != WM_OK)
        return status;
    if (info->site_name.size)
        status = wm_site_set_name(site, info->site_name);
    if (status == WM_OK && info->site_dbname.size)
        status = wm_site_set_dbname(site, info->site_dbname);
    if (status == WM_OK && info->site_base.size)
        status = wm_site_set_base(site, info->site_base);
    if (status == WM_OK && info->site_lang.size)
        status = wm_site_set_lang(site, info->site_lang);
    return status == WM_OK ? WM_OK : wm_fail(error, status, "out of memory");
}
