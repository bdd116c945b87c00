/* summary.h - what the ends of runs have in common, for people and in the report.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_SUMMARY_H
#define WM_TRANSFER_SUMMARY_H

#include "transfer/inputs.h"
#include "transfer/report.h"

/* "3 written, 1 failed": one more of them, behind a comma when it is not the first. */
void wm_summary_count(wm_buffer *line, uint64_t count, const char *words);
/* The same, but nothing for 0. */
void wm_summary_some(wm_buffer *line, uint64_t count, const char *words);
/* Tells the line behind its label and empties it. An empty line is not told. */
void wm_summary_tell(wm_messages *messages, const char *label, wm_buffer *line);

/* The list of dumps that were read. */
void wm_summary_inputs(wm_report *report, const char *name, const wm_inputs *inputs);
/* How the run ended; the report's last members. */
void wm_summary_end(wm_report *report, const wm_error *damage, const wm_error *error, wm_status status);

#endif
