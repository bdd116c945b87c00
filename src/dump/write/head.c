/* head.c - what stands before the pages of a new dump.
 *
 * SPDX-License-Identifier: MIT
 */
#include "dump/dump_writer.h"

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

void wm_write_head(const wm_site *site, wm_buffer *out)
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
