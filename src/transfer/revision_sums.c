/* revision_sums.c - whether the revisions of a dump have the SHA-1 that the dump says they have.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>

#include "transfer/revision_sums.h"

void wm_revision_sums_take(wm_revision_sums *sums, wm_messages *messages, wm_slice title, const wm_revision *revision)
{
    const char *told = NULL;
    sums->revisions++;
    if (!revision->sha1.size) {
        sums->missing++;
        return;
    }
    wm_sha1_match match = wm_sha1_compare(revision->sha1, revision->text);
    if (match == WM_SHA1_LINE_ENDS)
        told = "that of its text with other line ends (CR): it is whole";
    if (match == WM_SHA1_OTHER) {
        told = "not that of its text";
        sums->wrong++;
    }
    if (told)
        wm_message_detail(messages, "page %.*s, revision %" PRId64 ": <sha1> is %s", WM_ARG(title), revision->id, told);
}

void wm_revision_sums_tell(const wm_revision_sums *sums, wm_messages *messages)
{
    wm_buffer line = {0};
    wm_buffer_add_format(&line, "revisions  %" PRIu64 ", ", sums->revisions);
    if (sums->wrong)
        wm_buffer_add_format(&line, "%" PRIu64 " of them with another <sha1> than their text's, as the wiki wrote it", sums->wrong);
    else if (sums->missing && sums->missing == sums->revisions)
        wm_buffer_add_str(&line, "none of them with a <sha1>");
    else if (sums->missing)
        wm_buffer_add_format(&line, "%" PRIu64 " of them without a <sha1>, the others with theirs", sums->missing);
    else
        wm_buffer_add_str(&line, "each with its <sha1>");
    const char *text = wm_buffer_cstr(&line);
    wm_message_result(messages, "%s", text ? text : "out of memory");
    wm_buffer_free(&line);
}

void wm_revision_sums_report(const wm_revision_sums *sums, wm_report *report)
{
    wm_report_integer(report, "revisions", sums->revisions);
    wm_report_integer(report, "wrong_sha1", sums->wrong);
    wm_report_integer(report, "no_sha1", sums->missing);
}
