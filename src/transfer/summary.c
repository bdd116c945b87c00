/* summary.c - what the ends of runs have in common, for people and in the report.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>

#include "transfer/run.h"
#include "transfer/summary.h"

void wm_summary_count(wm_buffer *line, uint64_t count, const char *words)
{
    wm_buffer_add_format(line, "%s%" PRIu64 " %s", line->size ? ", " : "", count, words);
}

void wm_summary_some(wm_buffer *line, uint64_t count, const char *words)
{
    if (count)
        wm_summary_count(line, count, words);
}

void wm_summary_tell(wm_messages *messages, const char *label, wm_buffer *line)
{
    const char *text = wm_buffer_cstr(line);
    if (text && *text)
        wm_message_note(messages, "%-10s %s", label, text);
    wm_buffer_clear(line);
}

void wm_summary_inputs(wm_report *r, const char *name, const wm_inputs *inputs)
{
    wm_report_list(r, name);
    for (size_t i = 0; i < inputs->count; i++) {
        wm_report_element(r);
        wm_report_string(r, "path", wm_str(inputs->names[i]));
        wm_report_integer(r, "bytes", inputs->sizes[i]);
        if (inputs->hashed)
            wm_report_string(r, "sha256", wm_str(inputs->hashes[i]));
        wm_report_close(r, '}');
    }
    wm_report_close(r, ']');
}

void wm_summary_end(wm_report *r, const wm_error *damage, const wm_error *error, wm_status status)
{
    if (damage->message)
        wm_report_string(r, "damage", wm_str(damage->message));
    if (error->message)
        wm_report_string(r, "error", wm_str(error->message));
    wm_report_integer(r, "exit", (uint64_t)wm_status_exit_code(status));
}
