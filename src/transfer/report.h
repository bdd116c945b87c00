/* report.h - warnings, counted and told; the JSON report.
 *
 * SPDX-License-Identifier: MIT
 *
 * The report is written as the run goes: first the warnings, each as it comes,
 * then whatever is added at the end. So a million warnings need no memory.
 */
#ifndef WM_TRANSFER_REPORT_H
#define WM_TRANSFER_REPORT_H

#include "io/outfile.h"
#include "transfer/messages.h"

typedef struct wm_report_kind {
    char *kind;
    uint64_t count;
} wm_report_kind;

typedef struct wm_report {
    wm_messages *messages;
    wm_outfile file;   /* not open without --report */
    wm_report_kind *kinds;
    size_t count, capacity;
    uint64_t warnings;
    wm_buffer text;    /* scratch for one piece */
    bool failed;       /* memory ran out, a piece is lost */
    bool in_list;      /* the list of warnings is still open */
    unsigned depth;
    bool first;        /* nothing yet in the innermost object */
    wm_buffer place;   /* names of the open objects, "pages.skipped." */
    unsigned lists;    /* open lists and what is in them */
} wm_report;

/* path may be NULL: warnings are told and counted only. */
wm_status wm_report_open(wm_report *r, const char *path, wm_messages *messages, const char *command,
                         wm_error *error);
/* Of each kind the first few are told, with --verbose all. page may be empty. */
void wm_report_warning(wm_report *r, const char *kind, const char *file, wm_slice page,
                       uint64_t offset, const char *message);
/* A warning about a line (0: none) of a file that is no dump. A failure is always told, as an error. */
void wm_report_line(wm_report *r, const char *kind, bool failure, wm_slice file, size_t line,
                    const char *message);
uint64_t wm_report_count(const wm_report *r, const char *kind);

/* Members of the report after the warnings. Each number outside of a list is told to the
 * monitor, whether there is a file or not. */
void wm_report_object(wm_report *r, const char *name);     /* "name": { */
void wm_report_list(wm_report *r, const char *name);       /* "name": [ */
void wm_report_element(wm_report *r);                      /* { in a list */
void wm_report_close(wm_report *r, char bracket);          /* } or ] */
void wm_report_integer(wm_report *r, const char *name, uint64_t value);
void wm_report_number(wm_report *r, const char *name, double value);
void wm_report_string(wm_report *r, const char *name, wm_slice value);
/* "name": {kind: count, ...} of all warnings. */
void wm_report_kinds(wm_report *r, const char *name);

wm_status wm_report_keep(wm_report *r, wm_error *error);
void wm_report_free(wm_report *r);

#endif
