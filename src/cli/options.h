/* options.h - one table an option list: parsing, help and error messages.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_OPTIONS_H
#define WM_CLI_OPTIONS_H

#include "base/base.h"

typedef struct wm_option {
    int id;               /* > 0; what wm_options_next hands out. 0 ends a table */
    char letter;          /* 0 when there is no short form */
    const char *name;     /* without its dashes */
    const char *argument; /* NULL: takes none; "[=X]": may have one, after = only */
    const char *help;     /* one line, or several separated by newlines */
} wm_option;

enum { WM_OPERAND = 0 };

typedef struct wm_options {
    const wm_option *table;
    const char *command;  /* for messages: "wikimd export" */
    char *const *argv;
    int argc, at;
    const char *letters;  /* what is left of a group of short options */
    bool operands_only;   /* after -- */
} wm_options;

/* argv[0] is passed over. */
void wm_options_start(wm_options *o, const wm_option *table, const char *command, int argc,
                      char *const *argv);
/* The next option or operand, in the order of the command line: *id and *value,
 * which is NULL for an option without one. WM_END after the last, WM_USAGE with
 * a message that names what is wrong. */
wm_status wm_options_next(wm_options *o, int *id, const char **value, wm_error *error);
/* Appends the table as --help shows it. */
void wm_options_help(const wm_option *table, wm_buffer *out);

/* value as a number from low to high; WM_USAGE with a message otherwise. */
wm_status wm_option_number(const char *name, const char *value, long low, long high, long *out,
                           wm_error *error);
/* value as bytes: a number, with K, M, G or T (of 1024) behind it. */
wm_status wm_option_size(const char *name, const char *value, uint64_t *out, wm_error *error);
/* The position of value in a NULL-terminated list of words. */
wm_status wm_option_word(const char *name, const char *value, const char *const *words, int *out,
                         wm_error *error);

#endif
