/* journal.c - what a run is about to write, until the state has it.
 *
 * SPDX-License-Identifier: MIT
 *
 * .wikimd/journal has a line a file: the SHA-256 of what it will be, a space, its name.
 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "tree/state.h"

static wm_status journal_failed(const tree_state *s, int err, wm_error *error)
{
    return wm_fail_errno(error, err, "%s: the journal beside it, " JOURNAL ", cannot be used", s->path);
}

wm_status tree_journal_open(tree_state *s, wm_error *error)
{
    s->journal = openat(s->root, JOURNAL, O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0666);
    return s->journal >= 0 ? WM_OK : journal_failed(s, errno, error);
}

/* A line of the journal: 64 digits, a space, the file. Half a line at the end counts for nothing. */
static bool take_line(tree_state *s, sqlite3_stmt *st, wm_slice line)
{
    if (line.size < 67 || line.data[64] != ' ' || line.data[line.size - 1] != '\n')
        return true;
    sqlite3_reset(st);
    tree_state_bind(st, 1, wm_sub(line, 65, line.size - 1));
    tree_state_bind(st, 2, wm_sub(line, 0, 64));
    s->old = true;
    return sqlite3_step(st) == SQLITE_DONE;
}

/* Takes over what a killed run wrote; in a transaction. */
wm_status tree_journal_take(tree_state *s, wm_error *error)
{
    sqlite3_stmt *st = NULL;
    wm_buffer text = {0};
    bool ok = tree_state_prepare(s, "INSERT OR IGNORE INTO written VALUES(?1, ?2)", &st);
    ssize_t n = 0;
    while (ok && wm_buffer_reserve(&text, 65536) && (n = wm_read(s->journal, text.data + text.size, 65536)) > 0) {
        size_t at = 0;
        text.size += (size_t)n;
        for (const char *end; ok && (end = memchr(text.data + at, '\n', text.size - at)) != NULL;) {
            size_t next = (size_t)(end - text.data) + 1;
            ok = take_line(s, st, wm_sub(wm_buffer_slice(&text), at, next));
            at = next;
        }
        memmove(text.data, text.data + at, text.size - at);
        text.size -= at;
    }
    wm_status status = text.failed ? wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path)
                       : n < 0     ? journal_failed(s, errno, error)
                       : ok        ? WM_OK
                                   : tree_state_failed(s, "cannot be changed", error);
    sqlite3_finalize(st);
    wm_buffer_free(&text);
    return status;
}

wm_status tree_state_intend(tree_state *s, wm_slice file, const char *sha256, wm_error *error)
{
    wm_buffer_clear(&s->line);
    wm_buffer_add_format(&s->line, "%s ", sha256);
    wm_buffer_add_slice(&s->line, file);
    wm_buffer_add_char(&s->line, '\n');
    if (s->line.failed)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", s->path);
    /* A line goes in as a whole or, when the disk is full, counts for nothing. */
    errno = ENOSPC;
    return write(s->journal, s->line.data, s->line.size) == (ssize_t)s->line.size ? WM_OK : journal_failed(s, errno, error);
}

bool tree_state_wrote(tree_state *s, wm_slice file, const char *sha256)
{
    if (!s->old)
        return false;
    sqlite3_reset(s->wrote);
    tree_state_bind(s->wrote, 1, file);
    tree_state_bind(s->wrote, 2, wm_str(sha256));
    bool found = sqlite3_step(s->wrote) == SQLITE_ROW;
    sqlite3_reset(s->wrote);
    return found;
}

wm_status tree_state_commit(tree_state *s, wm_error *error)
{
    s->pending = 0;
    wm_status status = tree_state_sql(s, "COMMIT; BEGIN", error);
    if (status == WM_OK && ftruncate(s->journal, 0) != 0)
        status = journal_failed(s, errno, error);
    return status;
}
