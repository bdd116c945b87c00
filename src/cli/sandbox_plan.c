/* sandbox_plan.c - where a command may write.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>
#include <sys/stat.h>

#include "cli/sandbox.h"

/* Cuts the last part off; "." and "/" stay. */
static void go_up(wm_buffer *place)
{
    while (place->size > 1 && place->data[place->size - 1] == '/')
        place->size--;
    while (place->size && place->data[place->size - 1] != '/')
        place->size--;
    while (place->size > 1 && place->data[place->size - 1] == '/')
        place->size--;
    if (!place->size)
        wm_buffer_add_char(place, '.');
}

static bool is_there(wm_buffer *place, bool *directory)
{
    struct stat st;
    const char *name = wm_buffer_cstr(place);
    bool there = name && stat(name, &st) == 0;
    *directory = there && S_ISDIR(st.st_mode);
    return there && !S_ISREG(st.st_mode); /* a regular file is written beside itself and renamed */
}

void cli_sandbox_allow(cli_sandbox *s, const char *name)
{
    bool directory;
    wm_buffer place = {0};
    wm_buffer_add_str(&place, name);
    while (!is_there(&place, &directory) && place.size && !(place.size == 1 && (*place.data == '.' || *place.data == '/')))
        go_up(&place);
    if (place.failed || !WM_GROW(s->places, s->capacity, s->count + 1)) {
        s->failed = true;
        wm_buffer_free(&place);
        return;
    }
    s->places[s->count++] = place;
}

/* A file or tree that the command makes. */
static void allow_output(cli_sandbox *s, const char *name)
{
    if (name && strcmp(name, "-") != 0)
        cli_sandbox_allow(s, name);
}

/* The rooms of an archive's shards stand beside it, and the dump beside its tree. */
static void allow_beside(cli_sandbox *s, const char *name)
{
    wm_buffer place = {0};
    wm_buffer_add_str(&place, name);
    go_up(&place);
    if (wm_buffer_cstr(&place))
        cli_sandbox_allow(s, place.data);
    else
        s->failed = true;
    wm_buffer_free(&place);
}

/* What stands beside the output: its parts and the file that it is until it is whole. An archive's or dump's name is no
 * directory, so its own directory is allowed; a tree's name can be one, and is allowed then. */
static void allow_command(cli_sandbox *s, const cli_line *line, unsigned command)
{
    const char *operand = NULL;
    for (size_t i = 0; i < line->count && !operand; i++)
        operand = line->items[i].id == CLI_OPERAND ? line->items[i].value : NULL;
    const char *output = cli_text(line, CLI_OUTPUT);
    if ((command & CLI_EXPORT) && !output)
        cli_sandbox_allow(s, "."); /* its name is made of that of the input */
    if ((command & CLI_IMPORT) && !output && operand)
        allow_beside(s, operand);
    if ((command & (CLI_UPDATE | CLI_PUSH | CLI_MERGE)) && operand)
        cli_sandbox_allow(s, operand);
    const char *shards = command & CLI_MERGE ? operand : cli_has(line, CLI_PART) ? output : NULL;
    if (shards)
        allow_beside(s, shards);
}

void cli_sandbox_plan(cli_sandbox *s, const cli_line *line, unsigned command)
{
    static const cli_id outputs[] = {CLI_OUTPUT, CLI_RECOVER, CLI_REPORT, CLI_LEDGER, CLI_MEDIA_LIST, CLI_DELETIONS, CLI_MOVES, CLI_SPOOL, CLI_TITLES_FILE};
    for (size_t i = 0; i < sizeof outputs / sizeof *outputs; i++)
        allow_output(s, cli_text(line, outputs[i]));
    allow_command(s, line, command);
    const char *temporary = getenv("TMPDIR");
    cli_sandbox_allow(s, temporary && *temporary ? temporary : "/tmp");
    if (!temporary || !*temporary)
        cli_sandbox_allow(s, "/var/tmp"); /* SQLite's choice */
    cli_sandbox_allow(s, "/dev/null");
}

void cli_sandbox_free(cli_sandbox *s)
{
    for (size_t i = 0; i < s->count; i++)
        wm_buffer_free(&s->places[i]);
    free(s->places);
    memset(s, 0, sizeof *s);
}
