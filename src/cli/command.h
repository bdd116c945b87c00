/* command.h - what the commands have in common.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_COMMAND_H
#define WM_CLI_COMMAND_H

#include "cli/messages.h"
#include "cli/options.h"
#include "dump/dump.h"
#include "markdown/writer.h"

typedef struct wm_command {
    const char *name;
    const char *usage;   /* "wikimd export [OPTION]... DUMP..." */
    const char *summary; /* a line for wikimd --help */
    const char *help;    /* what --help says above and ... */
    const wm_option *options;
    const char *notes;   /* ... below the options; NULL if nothing */
    wm_status (*run)(const struct wm_command *self, wm_messages *messages, int argc, char *const *argv);
} wm_command;

/* All commands, in the order of wikimd --help; ends with NULL. */
extern const wm_command *const wm_commands[];
extern const wm_command wm_command_export, wm_command_import, wm_command_convert, wm_command_index,
    wm_command_status, wm_command_diff, wm_command_verify;

/* By name; NULL when there is none. */
const wm_command *wm_command_find(const char *name);

/* On standard output. */
void wm_help(void);
void wm_help_command(const wm_command *command);
void wm_print_version(bool verbose);

/* Tells of a failure and returns its status, so that a command can end with it. */
wm_status wm_command_fail(wm_messages *messages, wm_error *error);

extern const char *const wm_style_words[]; /* in the order of wm_style, then NULL */

/* Reads all of a file, decompressed, into out; "-" is standard input. */
wm_status wm_read_all(const char *path, wm_buffer *out, wm_error *error);
/* Fills the site from the siteinfo of a dump, without its pages, or from the
 * JSON of the wiki's API, whichever the file is. hex, unless NULL, gets the
 * SHA-256 of the JSON, or nothing for a dump. */
wm_status wm_site_load(wm_site *site, const char *path, char hex[65], wm_error *error);
/* --base-url and --lang over what the site has; either may be NULL. */
wm_status wm_site_override(wm_site *site, const char *base_url, const char *lang, wm_error *error);

#endif
