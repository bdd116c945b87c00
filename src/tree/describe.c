/* describe.c - what the state of a tree remembers of a run, as text.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

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
    if (s->flavor)
        add_setting(out, "flavor", s->flavor);
    add_setting(out, "namespaces", s->namespaces);
    add_setting(out, "revision", s->revision);
    if (s->since)
        add_setting(out, "since", s->since);
    add_setting(out, "header", s->shown.header);
    add_setting(out, "no-header", s->no_header ? "1" : "");
    add_setting(out, "portable-names", s->portable_names ? "1" : "");
    if (s->shard_dirs) /* so that trees without say what they always did */
        add_setting(out, "shard-dirs", "1");
    if (s->expand)
        add_setting(out, "expand", "1");
    if (s->templates)
        add_setting(out, "templates", s->templates);
    if (s->shown.variant)
        add_setting(out, "variant", s->shown.variant);
    if (s->shown.media)
        add_setting(out, "media", s->shown.media);
    if (s->shown.drop_sections)
        add_setting(out, "drop-sections", s->shown.drop_sections);
    if (s->shown.stubs)
        add_setting(out, "redirects", "stub");
    if (s->shown.image_html)
        add_setting(out, "image-html", "1");
    if (s->now)
        add_setting(out, "now", s->now);
    if (s->keep)
        add_setting(out, "keep-class", s->keep);
    if (s->drop)
        add_setting(out, "drop-class", s->drop);
    if (s->categories)
        add_setting(out, "categories", s->categories);
    if (s->linked_from)
        add_setting(out, "linked-from", s->linked_from);
    if (s->no_disambiguation)
        add_setting(out, "no-disambiguation", "1");
    add_setting(out, "base-url", s->base_url);
    add_setting(out, "lang", s->lang);
    add_setting(out, "pages", s->pages);
    add_setting(out, "siteinfo", s->siteinfo);
}

/* Decodes a JSON string as wm_json_add_string writes it, up to its end. */
static const char *read_string(wm_slice s, wm_arena *arena)
{
    static const char letters[] = "nrtbf", meant[] = "\n\r\t\b\f";
    char *out = wm_arena_alloc(arena, s.size + 1);
    size_t n = 0;
    for (size_t i = 1; out && i < s.size && s.data[i] != '"'; i++) {
        char c = s.data[i];
        if (c == '\\' && i + 1 < s.size) {
            c = s.data[++i];
            const char *letter = c ? strchr(letters, c) : NULL;
            if (letter) {
                c = meant[letter - letters];
            } else if (c == 'u' && i + 4 < s.size) { /* a control character */
                char digits[5] = {s.data[i + 1], s.data[i + 2], s.data[i + 3], s.data[i + 4], 0};
                c = (char)(strtol(digits, NULL, 16) & 0x7f);
                i += 4;
            }
        }
        out[n++] = c;
    }
    if (out)
        out[n] = '\0';
    return out;
}

wm_status wm_tree_recall_settings(wm_slice options, wm_arena *arena, wm_tree_settings *s)
{
    memset(s, 0, sizeof *s);
    const struct {
        const char *name;
        const char **text;
        bool *flag;
    } known[] = {{"style", &s->style, NULL}, {"flavor", &s->flavor, NULL},       {"namespaces", &s->namespaces, NULL}, {"revision", &s->revision, NULL},
                 {"since", &s->since, NULL}, {"variant", &s->shown.variant, NULL}, {"media", &s->shown.media, NULL},
                 {"drop-sections", &s->shown.drop_sections, NULL}, {"redirects", NULL, &s->shown.stubs}, {"image-html", NULL, &s->shown.image_html},
                 {"header", &s->shown.header, NULL},     {"base-url", &s->base_url, NULL},     {"lang", &s->lang, NULL},
                 {"pages", &s->pages, NULL},       {"siteinfo", &s->siteinfo, NULL},     {"no-header", NULL, &s->no_header},
                 {"portable-names", NULL, &s->portable_names}, {"shard-dirs", NULL, &s->shard_dirs},
                 {"categories", &s->categories, NULL}, {"linked-from", &s->linked_from, NULL},
                 {"no-disambiguation", NULL, &s->no_disambiguation},
                 {"expand", NULL, &s->expand}, {"templates", &s->templates, NULL},
                 {"now", &s->now, NULL}, {"keep-class", &s->keep, NULL}, {"drop-class", &s->drop, NULL}};
    for (size_t at = 0; at < options.size;) {
        size_t end = wm_find(options, WM_LIT("\n"), at);
        wm_slice line = wm_sub(options, at, end == WM_NONE ? options.size : end);
        at = end == WM_NONE ? options.size : end + 1;
        size_t equals = wm_find(line, WM_LIT("="), 0);
        if (equals == WM_NONE)
            continue;
        const char *value = read_string(wm_sub(line, equals + 1, line.size), arena);
        if (!value)
            return WM_NO_MEMORY;
        for (size_t i = 0; i < sizeof known / sizeof *known && *value; i++) {
            if (!wm_equal(wm_sub(line, 0, equals), wm_str(known[i].name)))
                continue;
            if (known[i].text)
                *known[i].text = value;
            else
                *known[i].flag = true;
        }
    }
    return WM_OK;
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
