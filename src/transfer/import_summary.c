/* import_summary.c - what an import did, for people and for programs.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>

#include "transfer/export.h"
#include "transfer/import.h"
#include "transfer/summary.h"

void wm_import_summary(wm_import *x)
{
    const wm_import_totals *t = &x->totals;
    wm_buffer line = {0};
    wm_summary_some(&line, t->modified, "changed");
    wm_summary_some(&line, t->added, "new");
    wm_summary_some(&line, t->same, "edited without a change of their wikitext");
    wm_summary_some(&line, t->inexact, "do not read back as their files do");
    wm_summary_some(&line, t->partly, "without edits of words that templates give");
    wm_summary_some(&line, t->left, "left as they were, as wikitext cannot say their edit");
    wm_summary_some(&line, t->merged, "merged with edits of the newer dump");
    wm_summary_some(&line, t->conflicts, "in conflict with it");
    wm_summary_some(&line, t->failed, "refused");
    if (!line.size)
        wm_buffer_add_str(&line, "none changed");
    wm_summary_tell(x->messages, "pages", &line);
    if (x->part.rooms)
        wm_message_detail(x->messages, "%-10s %zu by shards, %" PRIu64 " now", "put", wm_shelf_count(x->part.shelf), x->part.made);
    if (t->deleted && x->settings->deletions)
        wm_buffer_add_format(&line, "%" PRIu64 ", listed in %s for deleteBatch.php", t->deleted, x->settings->deletions);
    else if (t->deleted)
        wm_buffer_add_format(&line, "%" PRIu64 "; a dump cannot delete a page; --deletions FILE lists them", t->deleted);
    wm_summary_tell(x->messages, "gone", &line);
    if (t->renamed && x->settings->moves)
        wm_buffer_add_format(&line, "%" PRIu64 ", listed in %s for moveBatch.php", t->renamed, x->settings->moves);
    else if (t->renamed)
        wm_buffer_add_format(&line, "%" PRIu64 "; a dump cannot move a page, each stays where it was; --moves FILE lists "
                             "them", t->renamed);
    wm_summary_tell(x->messages, "renamed", &line);
    bool standard = wm_equal(wm_buffer_slice(&x->out.name), WM_LIT("-"));
    wm_buffer_add_format(&line, "%.*s, %.1f MB in %.1f s",
                         WM_ARG(standard ? WM_LIT("standard output") : wm_buffer_slice(&x->out.name)),
                         (double)wm_import_size(x) / 1e6, x->seconds);
    wm_summary_tell(x->messages, "dump", &line);
    wm_buffer_free(&line);
}

void wm_import_report(wm_import *x, wm_status status)
{
    wm_report *r = &x->report;
    const wm_import_totals *t = &x->totals;
    char time[32];
    wm_summary_inputs(r, "base", x->onto.turned ? &x->onto.base : &x->inputs);
    if (x->onto.turned)
        wm_summary_inputs(r, "onto", &x->inputs);
    wm_report_string(r, "tree", wm_str(x->settings->tree));
    wm_report_string(r, "destination", wm_buffer_slice(&x->out.name));
    wm_time_format(x->time, time);
    wm_report_string(r, "timestamp", wm_str(time));
    wm_report_kinds(r, "warnings_by_kind");
    wm_report_object(r, "files");
    wm_report_integer(r, "read", t->files);
    wm_report_integer(r, "unchanged", t->unchanged_files);
    wm_report_integer(r, "deleted", t->deleted);
    wm_report_integer(r, "renamed", t->renamed);
    wm_report_close(r, '}');
    wm_report_object(r, "pages");
    wm_report_integer(r, "read", t->pages);
    wm_report_integer(r, "revisions", t->revisions);
    wm_report_integer(r, "changed", t->modified);
    wm_report_integer(r, "new", t->added);
    wm_report_integer(r, "same", t->same);
    wm_report_integer(r, "inexact", t->inexact);
    wm_report_integer(r, "left", t->left);
    if (x->how.expanding.given.on)
        wm_report_integer(r, "partly", t->partly);
    wm_report_integer(r, "failed", t->failed);
    if (x->settings->onto_count) {
        wm_report_integer(r, "merged", t->merged);
        wm_report_integer(r, "conflicts", t->conflicts);
    }
    wm_report_close(r, '}');
    wm_report_object(r, "put");
    wm_report_integer(r, "pages", t->put.pages);
    wm_report_integer(r, "unchanged", t->put.unchanged);
    wm_report_integer(r, "merged", t->put.merged);
    wm_report_integer(r, "anew", t->put.anew);
    wm_report_integer(r, "left", t->put.left);
    wm_report_close(r, '}');
    wm_report_object(r, "bytes");
    wm_report_integer(r, "read", t->raw_bytes);
    wm_report_integer(r, "written", wm_import_size(x));
    wm_report_close(r, '}');
    wm_report_number(r, "seconds", x->seconds);
    wm_report_integer(r, "jobs", (uint64_t)x->settings->jobs);
    wm_summary_end(r, &x->damage, &x->error, status);
}
