/* export_summary.c - what an export tells at its end.
 *
 * SPDX-License-Identifier: MIT
 */
#include "transfer/export.h"
#include "transfer/summary.h"

static void say_pages(wm_export *x, wm_buffer *line)
{
    const wm_export_totals *t = &x->totals;
    wm_summary_count(line, t->written, "written");
    wm_summary_some(line, t->unchanged, "unchanged");
    wm_summary_some(line, t->resumed, "done by the interrupted run before");
    wm_summary_some(line, t->edited, "edited since and left alone");
    wm_summary_some(line, t->tree.removed, "removed");
    wm_summary_some(line, t->tree.kept_edited, "gone from the dump but edited since and kept");
    wm_summary_some(line, t->failed, "failed");
    wm_summary_tell(x->messages, "pages", line);
    for (int v = WM_CONVERT + 1; v < WM_VERDICTS; v++)
        wm_summary_some(line, t->verdicts[v], wm_verdict_text((wm_verdict)v));
    wm_summary_tell(x->messages, "skipped", line);
    if (t->missing_titles) {
        wm_summary_count(line, t->missing_titles, "titles of the list, which no page has");
        wm_summary_tell(x->messages, "missing", line);
    }
}

static void say_expanded(wm_export *x, wm_buffer *line)
{
    const wm_expand_counts *e = &x->totals.expanded;
    if (!x->settings->expanding.given.on)
        return;
    wm_summary_count(line, e->calls, "templates");
    wm_summary_some(line, e->modules, "modules");
    wm_summary_some(line, e->kept * 100 / (e->asked ? e->asked : 1), "% of the pages' calls with a known result");
    wm_summary_some(line, e->inner_kept, "known results in templates");
    wm_summary_some(line, e->dropped, "elements left out");
    wm_summary_tell(x->messages, "expanded", line);
}

void wm_export_summary(wm_export *x)
{
    const wm_export_totals *t = &x->totals;
    wm_buffer line = {0};
    say_pages(x, &line);
    wm_summary_count(&line, t->counts.links_inside, "inside");
    wm_summary_count(&line, t->counts.links_outside, "outside");
    wm_summary_count(&line, t->counts.external_links, "external");
    wm_summary_tell(x->messages, "links", &line);
    wm_summary_count(&line, t->counts.footnotes, "footnotes");
    wm_summary_count(&line, t->counts.categories, "categories");
    wm_summary_count(&line, t->counts.images, "images");
    wm_summary_some(&line, t->counts.dropped_sections, "sections left out");
    wm_summary_tell(x->messages, "with", &line);
    say_expanded(x, &line);
    for (size_t i = 0; i < x->report.count; i++)
        wm_summary_count(&line, x->report.kinds[i].count, x->report.kinds[i].kind);
    wm_summary_tell(x->messages, "warnings", &line);
    double megabytes = (double)t->read_bytes / 1e6;
    wm_buffer_add_format(&line, "%.1f MB of XML in %.1f s at %.1f MB/s (reading %.1f s, pages %.1f s)", megabytes,
                         t->seconds, t->seconds > 0 ? megabytes / t->seconds : 0.0, t->reading_seconds,
                         t->conversion_seconds);
    wm_summary_tell(x->messages, "read", &line);
    wm_message_detail(x->messages, "%-10s %.1f MB at most, %.1f MB of it for %zu titles", "memory",
                      (double)wm_peak_memory() / 1e6, (double)t->titles_memory / 1e6, t->titles);
    wm_buffer_free(&line);
}

/* ---- the report ------------------------------------------------------------ */

static void report_input(wm_export *x)
{
    wm_report *r = &x->report;
    wm_summary_inputs(r, "dumps", &x->inputs);
    wm_report_string(r, "destination", wm_buffer_slice(&x->destination));
    if (!x->site)
        return;
    wm_report_object(r, "site");
    wm_report_string(r, "name", wm_site_name(x->site));
    wm_report_string(r, "dbname", wm_site_dbname(x->site));
    wm_report_string(r, "base", wm_site_page_base(x->site));
    wm_report_string(r, "lang", wm_site_lang(x->site));
    wm_report_close(r, '}');
}

static void report_pages(wm_export *x)
{
    wm_report *r = &x->report;
    const wm_export_totals *t = &x->totals;
    wm_report_object(r, "pages");
    wm_report_integer(r, "read", t->pages);
    wm_report_integer(r, "revisions", t->revisions);
    wm_report_integer(r, "written", t->written);
    wm_report_integer(r, "unchanged", t->unchanged);
    wm_report_integer(r, "resumed", t->resumed);
    wm_report_integer(r, "edited", t->edited);
    wm_report_integer(r, "removed", t->tree.removed);
    wm_report_integer(r, "kept_edited", t->tree.kept_edited);
    wm_report_integer(r, "failed", t->failed);
    wm_report_object(r, "skipped");
    for (int v = WM_CONVERT + 1; v < WM_VERDICTS; v++)
        wm_report_integer(r, wm_verdict_key((wm_verdict)v), t->verdicts[v]);
    wm_report_close(r, '}');
    wm_report_integer(r, "listed_but_missing", t->missing_titles);
    wm_report_close(r, '}');
}

static void report_counts(wm_export *x)
{
    wm_report *r = &x->report;
    const wm_write_counts *c = &x->totals.counts;
    wm_report_object(r, "counts");
    wm_report_integer(r, "links_inside", c->links_inside);
    wm_report_integer(r, "links_outside", c->links_outside);
    wm_report_integer(r, "external_links", c->external_links);
    wm_report_integer(r, "images", c->images);
    wm_report_integer(r, "footnotes", c->footnotes);
    wm_report_integer(r, "categories", c->categories);
    wm_report_integer(r, "invalid_bytes", c->invalid_bytes);
    wm_report_integer(r, "html_raw", c->html_raw);
    wm_report_integer(r, "spans_flattened", c->spans_flattened);
    wm_report_integer(r, "not_converted", c->not_converted);
    if (x->settings->shown.drop_sections)
        wm_report_integer(r, "dropped_sections", c->dropped_sections);
    wm_report_close(r, '}');
}

static void report_expanded(wm_export *x)
{
    wm_report *r = &x->report;
    const wm_expand_counts *e = &x->totals.expanded;
    wm_report_object(r, "expansion");
    wm_report_integer(r, "pages", e->pages);
    wm_report_integer(r, "templates", e->calls);
    wm_report_integer(r, "functions", e->functions);
    wm_report_integer(r, "modules", e->modules);
    wm_report_integer(r, "page_calls", e->asked);
    wm_report_integer(r, "known_results", e->kept);
    wm_report_integer(r, "known_inner_results", e->inner_kept);
    wm_report_integer(r, "missing", e->missing);
    wm_report_integer(r, "unknown", e->unknown);
    wm_report_integer(r, "errors", e->errors);
    wm_report_integer(r, "limits", e->limits);
    wm_report_integer(r, "left_out", e->dropped);
    wm_report_close(r, '}');
}

static void report_measures(wm_export *x)
{
    wm_report *r = &x->report;
    const wm_export_totals *t = &x->totals;
    wm_report_object(r, "bytes");
    wm_report_integer(r, "compressed", t->compressed_bytes);
    wm_report_integer(r, "read", t->read_bytes);
    wm_report_integer(r, "wikitext", t->wikitext_bytes);
    wm_report_integer(r, "markdown", t->markdown_bytes);
    wm_report_close(r, '}');
    wm_report_object(r, "seconds");
    wm_report_number(r, "reading", t->reading_seconds);
    wm_report_number(r, "conversion", t->conversion_seconds);
    wm_report_number(r, "total", t->seconds);
    wm_report_close(r, '}');
    wm_report_integer(r, "jobs", (uint64_t)x->settings->jobs);
    wm_report_object(r, "memory");
    wm_report_integer(r, "peak", wm_peak_memory());
    wm_report_integer(r, "titles", t->titles_memory);
    wm_report_integer(r, "spool_file", t->spool_bytes);
    wm_report_close(r, '}');
}

static void report_ledger(wm_export *x)
{
    wm_report *r = &x->report;
    const wm_ledger *l = &x->ledger;
    wm_report_object(r, "ledger");
    wm_report_integer(r, "source", l->source);
    wm_report_integer(r, "printed", l->printed);
    wm_report_integer(r, "markup", l->markup);
    for (int k = 0; k < WM_LEDGER_KINDS; k++) {
        wm_report_object(r, wm_ledger_name((wm_ledger_kind)k));
        wm_report_integer(r, "count", l->kinds[k].count);
        wm_report_integer(r, "bytes", l->kinds[k].bytes);
        wm_report_close(r, '}');
    }
    wm_report_integer(r, "balances", wm_ledger_balances(l) && x->ledger_balances ? 1 : 0);
    wm_report_list(r, "names");
    for (size_t i = 0; i < l->count; i++) {
        wm_report_element(r);
        wm_report_string(r, "kind", wm_str(wm_ledger_name(l->entries[i].kind)));
        wm_report_string(r, "name", l->entries[i].name);
        wm_report_integer(r, "count", l->entries[i].tally.count);
        wm_report_integer(r, "bytes", l->entries[i].tally.bytes);
        wm_report_close(r, '}');
    }
    wm_report_close(r, ']');
    wm_report_close(r, '}');
}

void wm_export_report(wm_export *x, wm_status status)
{
    wm_report *r = &x->report;
    report_input(x);
    wm_report_kinds(r, "warnings_by_kind");
    report_pages(x);
    report_counts(x);
    if (x->settings->expanding.given.on)
        report_expanded(x);
    report_measures(x);
    if (x->settings->ledger)
        report_ledger(x);
    wm_summary_end(r, &x->damage, &x->error, status);
}
