/* bag_words.c - what a bag says of itself, to programs and to people.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>
#include <time.h>

#include "tree/bag_private.h"

/* ---- export.json ---- */

static void add_member(wm_buffer *out, const char *indent, const char *name, wm_slice value, const char *end)
{
    wm_buffer_add_format(out, "%s\"%s\": ", indent, name);
    wm_json_add_string(out, value);
    wm_buffer_add_str(out, end);
}

/* The last part of a path: where a dump lay on somebody's disk is nobody's business. */
static wm_slice base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return wm_str(slash && slash[1] ? slash + 1 : path);
}

static void add_dump(const bag_facts *f, const bag_dump *d, wm_buffer *out)
{
    size_t source = d->told.source < f->source_count ? d->told.source : 0;
    wm_buffer_add_str(out, "    {\n");
    add_member(out, "      ", "file", wm_str(d->file), ",\n");
    add_member(out, "      ", "index", wm_str(d->index), ",\n");
    wm_buffer_add_format(out, "      \"size\": %llu,\n", (unsigned long long)d->size);
    add_member(out, "      ", "sha256", wm_str(d->sha256), ",\n");
    wm_buffer_add_format(out, "      \"xml_size\": %llu,\n", (unsigned long long)d->told.bytes);
    add_member(out, "      ", "xml_sha256", wm_str(d->told.xml_sha256), ",\n");
    wm_buffer_add_format(out, "      \"streams\": %llu,\n      \"pages\": %llu,\n      \"revisions\": %llu,\n",
                         (unsigned long long)d->told.streams, (unsigned long long)d->told.pages,
                         (unsigned long long)d->told.revisions);
    if (source < f->source_count) {
        add_member(out, "      ", "source", base_name(f->sources[source]), ",\n");
        wm_buffer_add_format(out, "      \"source_size\": %llu,\n", (unsigned long long)f->source_sizes[source]);
    }
    add_member(out, "      ", "source_sha256", f->source_sha256 ? wm_str(f->source_sha256[source]) : WM_LIT(""), "\n    }");
}

void tree_bag_write_export(const bag_facts *f, wm_buffer *out)
{
    wm_buffer_add_str(out, "{\n");
    add_member(out, "  ", "wikimd", wm_str(wm_version()), ",\n");
    wm_buffer_add_format(out, "  \"complete\": %s,\n", f->damaged ? "false" : "true");
    add_member(out, "  ", "options", f->options, ",\n");
    wm_buffer_add_str(out, "  \"wiki\": {\n");
    add_member(out, "    ", "name", f->site_name, ",\n");
    add_member(out, "    ", "base", f->site_base, ",\n");
    add_member(out, "    ", "lang", f->site_lang, ",\n");
    add_member(out, "    ", "dbname", f->site_dbname, "\n  },\n");
    wm_buffer_add_str(out, "  \"dumps\": [\n");
    for (size_t i = 0; i < f->dump_count; i++) {
        add_dump(f, &f->dumps[i], out);
        wm_buffer_add_str(out, i + 1 < f->dump_count ? ",\n" : "\n");
    }
    wm_buffer_add_str(out, "  ],\n  \"siteinfo\": ");
    wm_buffer_add_slice(out, f->site_json.size ? f->site_json : WM_LIT("{}"));
    wm_buffer_add_str(out, "\n}\n");
}

/* ---- what is known of wiki and dump ---- */

static bool digits(wm_slice s, size_t at, size_t n)
{
    for (size_t i = at; i < at + n; i++)
        if (i >= s.size || s.data[i] < '0' || s.data[i] > '9')
            return false;
    return true;
}

/* "2026-01-01", or "20260101" without its hyphens: the date in the name of the first dump, else that of the latest revision. */
static void add_date(const bag_facts *f, bool hyphens, wm_buffer *out)
{
    wm_slice name = f->source_count ? base_name(f->sources[0]) : WM_LIT("");
    for (size_t i = 0; i + 8 <= name.size; i++) {
        if ((i && digits(name, i - 1, 1)) || !digits(name, i, 8) || digits(name, i + 8, 1))
            continue;
        if (name.data[i] != '2' || name.data[i + 1] != '0' || name.data[i + 4] > '1' || name.data[i + 6] > '3')
            continue;
        const char *hyphen = hyphens ? "-" : "";
        wm_buffer_add_format(out, "%.4s%s%.2s%s%.2s", name.data + i, hyphen, name.data + i + 4, hyphen, name.data + i + 6);
        return;
    }
    char time[32] = "";
    if (f->counts.latest != INT64_MIN)
        wm_time_format(f->counts.latest, time);
    for (size_t i = 0; i < 10 && time[i]; i++)
        if (hyphens || time[i] != '-')
            wm_buffer_add_char(out, time[i]);
}

/* The day of packing, as SOURCE_DATE_EPOCH or the clock has it. */
static void add_today(wm_buffer *out)
{
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    char text[32] = "";
    wm_time_format(epoch && *epoch ? (int64_t)strtoll(epoch, NULL, 10) : (int64_t)time(NULL), text);
    wm_buffer_add_format(out, "%.10s", text);
}

static wm_slice host_of(wm_slice address)
{
    size_t at = wm_find(address, WM_LIT("//"), 0);
    wm_slice host = at == WM_NONE ? WM_LIT("") : wm_sub(address, at + 2, address.size);
    const char *slash = host.size ? memchr(host.data, '/', host.size) : NULL;
    return wm_sub(host, 0, slash ? (size_t)(slash - host.data) : host.size);
}

static const char *license_of(const bag_facts *f)
{
    static const struct {
        const char *host, *license;
    } known[] = {
        {"wikidata.org", "CC0-1.0 for items, properties and lexemes, CC-BY-SA-4.0 for other texts"},
        {"commons.wikimedia.org", "CC-BY-SA-4.0 for texts, CC0-1.0 for structured data"},
        {"wikinews.org", "CC-BY-4.0 (CC-BY-2.5 before October 2024)"},
        {"mediawiki.org", "CC-BY-SA-4.0, CC0-1.0 for pages of help"},
        {"wikipedia.org", "CC-BY-SA-4.0 and GFDL-1.3-or-later"},
        {"wiktionary.org", "CC-BY-SA-4.0 and GFDL-1.3-or-later"},
        {"wikibooks.org", "CC-BY-SA-4.0 and GFDL-1.3-or-later"},
        {"wikiquote.org", "CC-BY-SA-4.0 and GFDL-1.3-or-later"},
        {"wikisource.org", "CC-BY-SA-4.0 and GFDL-1.3-or-later"},
        {"wikiversity.org", "CC-BY-SA-4.0 and GFDL-1.3-or-later"},
        {"wikivoyage.org", "CC-BY-SA-4.0"},
        {"wikimedia.org", "CC-BY-SA-4.0 and GFDL-1.3-or-later"},
    };
    wm_slice host = host_of(f->site_base);
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        wm_slice name = wm_str(known[i].host);
        if (wm_ends_with(host, name) && (host.size == name.size || host.data[host.size - name.size - 1] == '.'))
            return known[i].license;
    }
    return "not told by the dump; ask the wiki";
}

/* "1.5 MB" */
static void add_size(uint64_t bytes, wm_buffer *out)
{
    static const char *const units[] = {"B", "kB", "MB", "GB", "TB"};
    double size = (double)bytes;
    size_t i = 0;
    for (; size >= 999.95 && i < 4; i++)
        size /= 1000;
    wm_buffer_add_format(out, i ? "%.1f %s" : "%.0f %s", size, units[i]);
}

/* ---- bag-info.txt ---- */

static bool is_overridden(const bag_facts *f, const char *key)
{
    for (size_t i = 0; f->wanted && i < f->wanted->info_count; i++)
        if (wm_equal_nocase(f->wanted->info[i].key, wm_str(key)))
            return true;
    return false;
}

static void add_clean(wm_buffer *out, wm_slice value)
{
    for (size_t i = 0; i < value.size; i++) {
        /* The rest of a value that has lines is indented. */
        if (value.data[i] == '\n')
            wm_buffer_add_str(out, "\n  ");
        else if (value.data[i] != '\r')
            wm_buffer_add_char(out, value.data[i]);
    }
}

/* A line of its own, or those that were asked for under that key. */
static void add_info(const bag_facts *f, const char *key, wm_slice value, wm_buffer *out)
{
    if (!is_overridden(f, key)) {
        if (!value.size)
            return;
        wm_buffer_add_format(out, "%s: ", key);
        add_clean(out, value);
        wm_buffer_add_char(out, '\n');
        return;
    }
    for (size_t i = 0; i < f->wanted->info_count; i++) {
        if (!wm_equal_nocase(f->wanted->info[i].key, wm_str(key)))
            continue;
        wm_buffer_add_format(out, "%s: ", key);
        add_clean(out, f->wanted->info[i].value);
        wm_buffer_add_char(out, '\n');
    }
}

static const char *const usual_keys[] = {"Source-Organization", "Bagging-Date", "External-Identifier", "External-Description",
                                         "Bag-Size", "Payload-Oxum", "Bag-Software-Agent", "Wiki-Name", "Wiki-Database",
                                         "Wiki-Address", "Wiki-Language", "Dump-Date", "Dump-File", "Dump-Pages", "Dump-Revisions",
                                         "Revision-Range", "Latest-Revision", "Markdown-Files", "License"};

/* What was asked for and is none of ours, in the order given. */
static void add_others(const bag_facts *f, wm_buffer *out)
{
    for (size_t i = 0; f->wanted && i < f->wanted->info_count; i++) {
        const wm_bag_info *info = &f->wanted->info[i];
        bool usual = false;
        for (size_t k = 0; k < sizeof usual_keys / sizeof *usual_keys; k++)
            usual = usual || wm_equal_nocase(info->key, wm_str(usual_keys[k]));
        if (usual)
            continue;
        wm_buffer_add_slice(out, info->key);
        wm_buffer_add_str(out, ": ");
        add_clean(out, info->value);
        wm_buffer_add_char(out, '\n');
    }
}

void tree_bag_write_info(const bag_facts *f, wm_buffer *out)
{
    const bag_counts *c = &f->counts;
    wm_buffer v = {0}, date = {0};
    char latest[32] = "";
    add_date(f, true, &date);
    if (c->latest != INT64_MIN)
        wm_time_format(c->latest, latest);
    wm_slice day = wm_buffer_slice(&date);
    wm_slice wiki = f->site_name.size ? f->site_name : f->site_dbname.size ? f->site_dbname : wm_str(f->name);
#define INFO(key, ...) (wm_buffer_begin(&v, &out->failed), wm_buffer_add_format(&v, __VA_ARGS__), add_info(f, key, wm_buffer_slice(&v), out))
    wm_slice host = host_of(f->site_base);
    INFO("Source-Organization", "%.*s", WM_ARG(host.size ? host : wiki));
    wm_buffer_begin(&v, &out->failed);
    add_today(&v);
    add_info(f, "Bagging-Date", wm_buffer_slice(&v), out);
    wm_buffer_begin(&v, &out->failed);
    wm_buffer_add_slice(&v, f->site_dbname.size ? f->site_dbname : wm_str(f->name));
    wm_buffer_add_str(&v, day.size ? "-" : "");
    add_date(f, false, &v);
    add_info(f, "External-Identifier", wm_buffer_slice(&v), out);
    INFO("External-Description", "The wiki %.*s%s%.*s: its dump%s in XML, and %llu pages as Markdown", WM_ARG(wiki),
         day.size ? " as of " : "", WM_ARG(day), f->dump_count == 1 ? "" : "s", (unsigned long long)c->pages);
    wm_buffer_begin(&v, &out->failed);
    add_size(c->bytes, &v);
    add_info(f, "Bag-Size", wm_buffer_slice(&v), out);
    wm_buffer_add_format(out, "Payload-Oxum: %llu.%llu\n", (unsigned long long)c->bytes, (unsigned long long)c->files);
    INFO("Bag-Software-Agent", "wikimd %s", wm_version());
    add_info(f, "Wiki-Name", f->site_name, out);
    add_info(f, "Wiki-Database", f->site_dbname, out);
    add_info(f, "Wiki-Address", f->site_base, out);
    add_info(f, "Wiki-Language", f->site_lang, out);
    add_info(f, "Dump-Date", day, out);
    if (is_overridden(f, "Dump-File"))
        add_info(f, "Dump-File", WM_LIT(""), out);
    else
        for (size_t i = 0; i < f->source_count; i++)
            add_info(f, "Dump-File", base_name(f->sources[i]), out);
    INFO("Dump-Pages", "%llu", (unsigned long long)c->dump_pages);
    INFO("Dump-Revisions", "%llu", (unsigned long long)c->dump_revisions);
    if (c->last_revision)
        INFO("Revision-Range", "%lld-%lld", (long long)c->first_revision, (long long)c->last_revision);
    else
        add_info(f, "Revision-Range", WM_LIT(""), out);
    add_info(f, "Latest-Revision", wm_str(latest), out);
    INFO("Markdown-Files", "%llu", (unsigned long long)c->pages);
    add_info(f, "License", wm_str(license_of(f)), out);
#undef INFO
    add_others(f, out);
    if (v.failed || date.failed)
        out->failed = true;
    wm_buffer_free(&v);
    wm_buffer_free(&date);
}

/* ---- README.md ---- */

static void add_contents(const bag_facts *f, wm_buffer *out)
{
    wm_buffer_add_str(out,
        "## What is in it\n\n"
        "| file | what it is |\n"
        "| --- | --- |\n"
        "| `data/tree/` | the pages as they were at last, one text file a page, in Markdown: `data/tree/Page/Name.md`; other "
        "directories are the wiki's other name spaces (`Category`, `Help`, ...) |\n"
        "| `data/pages.tsv` | a table of the pages |\n"
        "| `data/export.json` | the wiki's name, address, language and name spaces, and how the Markdown was made |\n");
    if (f->dump_count)
        wm_buffer_add_str(out, "| `data/dump/` | the wiki's own export, from which the Markdown was made: every page, with its history as "
                               "far as the wiki gave it, in wikitext and XML |\n");
    wm_buffer_add_str(out,
        "| `bag-info.txt` | where this comes from, when, and under which licence |\n");
    for (size_t i = 0; f->wanted && i < f->wanted->digest_count; i++)
        wm_buffer_add_format(out, "| `manifest-%s.txt` | a checksum of every file below `data/` |\n",
                             wm_digest_name(f->wanted->digests[i]));
    if (!f->wanted || !f->wanted->digest_count)
        wm_buffer_add_str(out, "| `manifest-sha512.txt` | a checksum of every file below `data/` |\n");
    wm_buffer_add_str(out, "| `tagmanifest-...txt` | the same of the files that stand beside `data/` |\n"
                           "| `bagit.txt` | says that this is a bag |\n\n");
}

static void add_table(wm_buffer *out)
{
    wm_buffer_add_str(out,
        "## The table of pages\n\n"
        "`data/pages.tsv` is text in UTF-8. A line is a page, a tab stands between its fields, and the first line names them; a field "
        "holds no tab and no line end, and nothing is quoted. Pages come in the order of the dump; those of name spaces that were not asked for are in "
        "the dump only.\n\n"
        "| field | what it says |\n"
        "| --- | --- |\n"
        "| `namespace` | the number of the page's name space; 0 is that of articles |\n"
        "| `title` | the page's title without its name space |\n"
        "| `page_id`, `revision_id` | the numbers that the wiki gave to the page and to the version of it that was taken |\n"
        "| `timestamp` | when that version was saved, in UTC |\n"
        "| `sha1` | the SHA-1 of its wikitext as a number in base 36, as the wiki itself writes it |\n"
        "| `file` | the file below `data/tree/`; empty for a page that has none: a redirect, a page without text, one that is not "
        "wikitext |\n"
        "| `size`, `file_sha256` | the file's length in bytes, and its SHA-256 |\n"
        "| `redirect` | the title that a redirect leads to |\n"
        "| `ordinal` | which page of the dump it is, counted from 0 |\n\n"
        "In the names of files a space is `_`, and `/` and what no file's name should hold is `%` with two hexadecimal digits, as in "
        "web addresses.\n\n");
}

static void add_dumps(const bag_facts *f, wm_buffer *out)
{
    if (!f->dump_count)
        return;
    wm_buffer_add_str(out, "## The dump\n\n");
    for (size_t i = 0; i < f->dump_count; i++)
        wm_buffer_add_format(out, "- `%s`: %llu pages, %llu revisions, %llu bytes of XML; its index is `%s`\n", f->dumps[i].file,
                             (unsigned long long)f->dumps[i].told.pages, (unsigned long long)f->dumps[i].told.revisions,
                             (unsigned long long)f->dumps[i].told.bytes, f->dumps[i].index);
    wm_buffer_add_str(out,
        "\n`bzip2 -dc FILE` gives the XML, byte for byte what the wiki exported. The file is made of many bzip2 streams one behind the "
        "other: the first holds what is before the pages, each of the next a hundred pages, the last what is behind them. A line of the "
        "index says `OFFSET:PAGE ID:TITLE`; the page is in the stream that begins at that byte:\n\n"
        "    tail -c +$((OFFSET + 1)) FILE | bzip2 -dc | head -n 1000\n\n"
        "So damage in one place costs a hundred pages at most. MediaWiki reads the XML with its own `maintenance/importDump.php`.\n\n");
}

void tree_bag_write_readme(const bag_facts *f, wm_buffer *out)
{
    wm_buffer date = {0};
    add_date(f, true, &date);
    const char *kind = wm_digest_name(f->wanted && f->wanted->digest_count ? f->wanted->digests[0] : WM_SHA512);
    wm_slice wiki = f->site_name.size ? f->site_name : wm_str(f->name);
    wm_buffer_add_format(out, "# The wiki %.*s, packed for keeping\n\n", WM_ARG(wiki));
    wm_buffer_add_format(out, "This directory holds the wiki **%.*s**", WM_ARG(wiki));
    if (f->site_base.size)
        wm_buffer_add_format(out, " (pages at <%.*s>)", WM_ARG(f->site_base));
    if (date.size)
        wm_buffer_add_format(out, " as it was on %.*s", WM_ARG(wm_buffer_slice(&date)));
    wm_buffer_add_str(out, ". It is a *bag*: plain files with a list of their checksums, in the form of RFC 8493 (BagIt), which archives "
                           "use. Nothing in it needs the program that made it: it is text, tables, XML and bzip2.\n\n");
    if (f->damaged)
        wm_buffer_add_str(out, "**The dump that it was made from was damaged.** What could be read of it is here.\n\n");
    add_contents(f, out);
    wm_buffer_add_format(out,
        "## Is it whole?\n\n"
        "Any program for bags can tell. By hand, in this directory:\n\n"
        "    sed 's/%%25/%%/g' manifest-%s.txt | %ssum -c --quiet\n\n"
        "prints nothing when every file is as it was packed. (In these lists `%%25` stands for `%%`, `%%0A` for a line feed and `%%0D` for a "
        "carriage return in the name of a file, as RFC 8493 says; programs older than it may not know.) `Payload-Oxum` in "
        "`bag-info.txt` is the number of bytes below `data/`, a point, and the "
        "number of files.\n\n"
        "`wikimd verify` checks this and more: each Markdown file against its page in the dump, and each revision of the dump against its "
        "own checksum. It names what is damaged, and `--recover` saves the rest.\n\n",
        kind, kind);
    add_table(out);
    add_dumps(f, out);
    wm_buffer_add_str(out,
        "## Reading and editing\n\n"
        "The Markdown is that of CommonMark with GitHub's tables and footnotes; links between pages are relative links between the files. "
        "It says less than the wikitext: templates, for instance, are left out. What was left out is in the dump. A changed tree can be "
        "made a dump again with `wikimd import`, which takes all that was not changed from the dump here.\n\n"
        "## Rights\n\n");
    wm_buffer_add_format(out, "The texts belong to the people who wrote them; the dump names them for each revision. The line `License` of "
                              "`bag-info.txt` says under which licence they may be used, as far as it was known when this was packed.\n");
    if (date.failed)
        out->failed = true;
    wm_buffer_free(&date);
}
