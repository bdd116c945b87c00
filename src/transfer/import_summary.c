/* import_summary.c - what an import did, for people and for programs.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>

#include "transfer/export.h"
#include "transfer/import.h"

static void add_count(wm_buffer *line, uint64_t count, const char *words)
{
    if (count)
        wm_buffer_add_format(line, "%s%" PRIu64 " %s", line->size ? ", " : "", count, words);
}

static void note(wm_import *x, const char *label, wm_buffer *line)
{
    const char *text = wm_buffer_cstr(line);
    if (text && line->size)
        wm_message_note(x->messages, "%-10s %s", label, text);
    wm_buffer_clear(line);
}

void wm_import_summary(wm_import *x)
{
    const wm_import_totals *t = &x->totals;
    wm_buffer line = {0};
    add_count(&line, t->modified, "changed");
    add_count(&line, t->added, "new");
    add_count(&line, t->same, "edited without a change of their wikitext");
    add_count(&line, t->inexact, "do not read back as their files do");
    add_count(&line, t->left, "left as they were, as wikitext cannot say their edit");
    add_count(&line, t->failed, "refused");
    if (!line.size)
        wm_buffer_add_str(&line, "none changed");
    note(x, "pages", &line);
    if (t->deleted && x->settings->deletions)
        wm_buffer_add_format(&line, "%" PRIu64 ", listed in %s for deleteBatch.php", t->deleted, x->settings->deletions);
    else if (t->deleted)
        wm_buffer_add_format(&line, "%" PRIu64 "; a dump cannot delete a page; --deletions FILE lists them", t->deleted);
    note(x, "gone", &line);
    if (t->renamed && x->settings->moves)
        wm_buffer_add_format(&line, "%" PRIu64 ", listed in %s for moveBatch.php", t->renamed, x->settings->moves);
    else if (t->renamed)
        wm_buffer_add_format(&line, "%" PRIu64 "; a dump cannot move a page, each stays where it was; --moves FILE lists "
                             "them", t->renamed);
    note(x, "renamed", &line);
    bool standard = wm_equal(wm_buffer_slice(&x->out.name), WM_LIT("-"));
    wm_buffer_add_format(&line, "%.*s, %.1f MB in %.1f s",
                         WM_ARG(standard ? WM_LIT("standard output") : wm_buffer_slice(&x->out.name)),
                         (double)wm_import_size(x) / 1e6, x->seconds);
    note(x, "dump", &line);
    wm_buffer_free(&line);
}

static void report_base(wm_import *x)
{
    wm_report *r = &x->report;
    wm_report_list(r, "base");
    for (size_t i = 0; i < x->inputs.count; i++) {
        wm_report_element(r);
        wm_report_string(r, "path", wm_str(x->inputs.names[i]));
        wm_report_integer(r, "bytes", x->inputs.sizes[i]);
        if (x->inputs.hashed)
            wm_report_string(r, "sha256", wm_str(x->inputs.hashes[i]));
        wm_report_close(r, '}');
    }
    wm_report_close(r, ']');
}

void wm_import_report(wm_import *x, wm_status status)
{
    wm_report *r = &x->report;
    const wm_import_totals *t = &x->totals;
    char time[32];
    report_base(x);
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
    wm_report_integer(r, "failed", t->failed);
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
    if (x->damage.message)
        wm_report_string(r, "damage", wm_str(x->damage.message));
    if (x->error.message)
        wm_report_string(r, "error", wm_str(x->error.message));
    wm_report_integer(r, "exit", (uint64_t)wm_status_exit_code(status));
}
