/* verify_told.c - what the laws gave, for people and for the report.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>

#include "transfer/shard_verify.h"

static double rate(uint64_t bytes, double seconds)
{
    return seconds > 0 ? (double)bytes / seconds / 1e6 : 0;
}

static void tell_put(const wm_verified *v, wm_messages *messages)
{
    const wm_law_counts *c = &v->counts;
    uint64_t changed = c->put.merged + c->put.anew + c->put.left;
    wm_message_result(messages, "put        %" PRIu64 " merged, %" PRIu64 " with a block anew, %" PRIu64 " left as they were; %.2f gets each; %.1f MB/s",
                      c->put.merged, c->put.anew, c->put.left,
                      changed ? (double)c->put.gets / (double)c->put.pages : 1.0, rate(c->bytes, c->put_seconds));
    wm_message_result(messages, "create     %" PRIu64 " identical; %.1f MB/s", c->identical, rate(c->markdown, c->create_seconds));
}

void wm_verified_tell(const wm_verified *v, wm_messages *messages)
{
    const wm_law_counts *c = &v->counts;
    if (v->left_out)
        wm_message_result(messages, "pages      %" PRIu64 ", %" PRIu64 " of them left out", v->pages, v->left_out);
    else
        wm_message_result(messages, "pages      %" PRIu64, v->pages);
    for (int i = 0; i < WM_LAWS; i++) {
        const wm_law_count *n = &c->laws[i];
        wm_message_result(messages, "%-10s %" PRIu64 " tried, %" PRIu64 " failed, %.3f %%", wm_law_name((wm_law)i), n->tried, n->failed,
                          n->tried ? 100.0 * (double)(n->tried - n->failed) / (double)n->tried : 100.0);
    }
    if (v->expanded)
        wm_message_result(messages, "edits      %" PRIu64 ", besides %" PRIu64 " that were refused: templates give the words", c->edits, c->refused);
    else
        wm_message_result(messages, "edits      %" PRIu64, c->edits);
    if (c->unmeant)
        wm_message_result(messages, "           %" PRIu64 " others change the Markdown otherwise than they say, and were not tried", c->unmeant);
    for (int i = 0; i < WM_EDIT_KINDS; i++)
        if (c->kinds[i].tried)
            wm_message_result(messages, "  %-34s %" PRIu64 " tried, failed: PutGet %" PRIu64 ", Locality %" PRIu64,
                              wm_edit_name((wm_edit_kind)i), c->kinds[i].tried, c->kinds[i].putget, c->kinds[i].locality);
    tell_put(v, messages);
}

wm_status wm_verified_grade(const wm_verified *v)
{
    bool holds = true;
    for (int i = 0; i < WM_LAWS; i++)
        holds &= v->counts.laws[i].failed == 0;
    return v->left_out ? WM_BAD_INPUT : holds ? WM_OK : WM_DIFFERS;
}

void wm_verified_report(const wm_verified *v, wm_report *report)
{
    const wm_law_counts *c = &v->counts;
    wm_report_integer(report, "pages", v->pages);
    wm_report_integer(report, "left_out", v->left_out);
    wm_report_object(report, "laws");
    for (int i = 0; i < WM_LAWS; i++) {
        wm_report_object(report, wm_law_name((wm_law)i));
        wm_report_integer(report, "tried", c->laws[i].tried);
        wm_report_integer(report, "failed", c->laws[i].failed);
        wm_report_close(report, '}');
    }
    wm_report_close(report, '}');
    wm_report_integer(report, "edits", c->edits);
    if (v->expanded)
        wm_report_integer(report, "refused", c->refused);
    wm_report_integer(report, "unmeant", c->unmeant);
    wm_report_object(report, "kinds");
    for (int i = 0; i < WM_EDIT_KINDS; i++) {
        if (!c->kinds[i].tried)
            continue;
        wm_report_object(report, wm_edit_name((wm_edit_kind)i));
        wm_report_integer(report, "tried", c->kinds[i].tried);
        wm_report_integer(report, "putget_failed", c->kinds[i].putget);
        wm_report_integer(report, "locality_failed", c->kinds[i].locality);
        wm_report_close(report, '}');
    }
    wm_report_close(report, '}');
    wm_report_integer(report, "identical", c->identical);
    wm_report_integer(report, "merged", c->put.merged);
    wm_report_integer(report, "anew", c->put.anew);
    wm_report_integer(report, "left", c->put.left);
    wm_report_number(report, "put_rate", rate(c->bytes, c->put_seconds));
    wm_report_number(report, "create_rate", rate(c->markdown, c->create_seconds));
}
