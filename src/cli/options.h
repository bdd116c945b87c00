/* options.h - the command line: one table of all options, parsing, help and messages.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_OPTIONS_H
#define WM_CLI_OPTIONS_H

#include "base/base.h"

/* The commands as bits. */
enum {
    CLI_EXPORT = 1, CLI_IMPORT = 2, CLI_CONVERT = 4, CLI_INDEX = 8, CLI_STATUS = 16, CLI_DIFF = 32, CLI_VERIFY = 64,
    CLI_EXPAND = 128, CLI_UPDATE = 256, CLI_FETCH = 512, CLI_PUSH = 1024, CLI_MERGE = 2048
};

/* All options; 0 is an operand. */
typedef enum cli_id {
    CLI_OPERAND, CLI_FROM, CLI_UNIFIED, CLI_COLOR, CLI_EDITS, CLI_KINDS, CLI_SEED, CLI_OUTPUT, CLI_FORMAT, CLI_LINES_PER_FILE, CLI_LINKED_FROM, CLI_NO_DISAMBIGUATION, CLI_BASE, CLI_NO_BASE,
    CLI_TITLE, CLI_SITE, CLI_NAMESPACES, CLI_PAGES, CLI_REVISION, CLI_STYLE, CLI_FLAVOR, CLI_VARIANT, CLI_MEDIA, CLI_MEDIA_LIST, CLI_IMAGE_HTML, CLI_DROP_SECTIONS, CLI_REDIRECTS, CLI_HEADER, CLI_NO_HEADER, CLI_PORTABLE,
    CLI_SHARD, CLI_CHECKSUM, CLI_BAG_INFO, CLI_CHANGED, CLI_IN_PLACE, CLI_REWRITE, CLI_USER, CLI_COMMENT, CLI_MINOR, CLI_TIMESTAMP,
    CLI_DELETIONS, CLI_MOVES, CLI_SITEINFO, CLI_BASE_URL, CLI_LANG, CLI_RECOVER, CLI_JOBS, CLI_MEMORY, CLI_MAX_PAGE, CLI_PAGE_MEMORY,
    CLI_PAGE_SECONDS, CLI_INCOMPLETE, CLI_SPOOL, CLI_PAGE_SET, CLI_BLOCKS, CLI_TITLES_FILE, CLI_DUMP, CLI_INDEX_FILE, CLI_FORCE, CLI_PORCELAIN,
    CLI_NULL, CLI_JSON, CLI_EXIT_CODE, CLI_REPORT, CLI_LEDGER, CLI_PROGRESS, CLI_QUIET, CLI_VERBOSE, CLI_TEXT, CLI_TEMPLATES, CLI_NOW, CLI_KEEP_CLASS, CLI_DROP_CLASS,
    CLI_DO_EXPAND, CLI_ONTO, CLI_CONFLICT, CLI_SINCE, CLI_NO_SANDBOX, CLI_API, CLI_PASSWORD_FILE, CLI_TOKEN_FILE, CLI_MAXLAG, CLI_CATEGORY, CLI_HISTORY,
    CLI_RATE, CLI_DRY_RUN, CLI_BOT, CLI_TAGS, CLI_MOVE_PAGES, CLI_DELETE_PAGES, CLI_ACCEPT_WARNINGS,
    CLI_SHARDS, CLI_SHARD_SIZE, CLI_PART, CLI_HELP
} cli_id;

enum { CLI_SIZE = -1 };

typedef struct cli_option {
    cli_id id;               /* 0 ends the table */
    unsigned commands;       /* which have it */
    char letter;             /* 0 when there is no short form */
    const char *name;        /* without its dashes */
    const char *argument;    /* NULL: takes none; "[=X]": may have one, after = only */
    const char *help;        /* one line, or several separated by newlines */
    const char *const *words; /* the values that it takes; NULL: any, or a number */
    long low, high;          /* of a number; both 0: it is none; high CLI_SIZE: bytes, with K, M, G or T behind them */
} cli_option;

extern const cli_option cli_options[];

/* One option or operand of a command line. */
typedef struct cli_given {
    cli_id id;
    const char *value;       /* NULL when it has none */
    long number;             /* the value as a number, or its place in the words */
    uint64_t size;           /* as bytes */
} cli_given;

/* A command line, read. */
typedef struct cli_line {
    cli_given *items;        /* in order */
    size_t count;
    const char **values;     /* what cli_values hands out */
    size_t value_count;
    char *const *words;      /* all of them, from the command's name on */
    size_t word_count;
} cli_line;

/* Reads the words behind the command's name; command is for messages: "wikimd export". WM_USAGE with a message
 * that names what is wrong. */
wm_status cli_read(cli_line *line, const cli_option *table, unsigned command, const char *name, int argc,
                   char *const *argv, wm_error *error);
void cli_line_free(cli_line *line);

bool cli_has(const cli_line *line, cli_id id);
/* The value of the last one; NULL when it is not given. */
const char *cli_text(const cli_line *line, cli_id id);
/* --style or --flavor, of which the second is one of the first; *style is NULL without either. */
wm_status cli_style(const cli_line *line, const char **style, wm_error *error);
/* The same as a number; otherwise when it is not given. */
long cli_number(const cli_line *line, cli_id id, long otherwise);
/* The same as bytes; 0 when it is not given. */
uint64_t cli_size(const cli_line *line, cli_id id);
/* Those of pages. */
wm_page_limits cli_limits(const cli_line *line);
/* Those of a wiki that answers over the network. */
wm_api_options cli_api(const cli_line *line);
/* All values of an option, or the operands, in order. They live as long as the line. */
const char *const *cli_values(cli_line *line, cli_id id, size_t *count);
/* "wikimd", and the words behind it; the caller frees the list. NULL when memory runs out, and then nobody is told them. */
const char **cli_words(const cli_line *line, size_t *count);

/* Appends the options of a command as --help shows them. */
void cli_options_help(const cli_option *table, unsigned command, wm_buffer *out);

#endif
