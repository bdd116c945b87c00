/* program.h - the program run as a function, each time in a process of its own, on copies of the same files.
 *
 * SPDX-License-Identifier: MIT
 *
 * A test of faults works in a directory of its own: fixtures/ has what it begins with, work/ is a copy of that.
 */
#ifndef WIKIMD_TEST_PROGRAM_H
#define WIKIMD_TEST_PROGRAM_H

#include <stdbool.h>
#include <stddef.h>

/* Names of files in the directory of the run; NULL is nothing. before and behind run in the child, around the program. */
typedef struct program_streams {
    const char *in, *out;
    void (*before)(void), (*behind)(void);
} program_streams;

/* Ends the test: it cannot be run here. */
_Noreturn void program_stop(const char *why);
/* Makes the directory, and goes there. */
void program_set_up(void);
void program_tear_down(void);
/* Runs commands in fixtures/ that must not fail. */
void program_make(const char *const *words, size_t count);
/* Removes a directory with all that is in it; false when some of it stays, or nothing was there. */
bool program_remove(const char *path);
/* work/ is as fixtures/ again, but for the directories that these words, a command's, do not name. */
void program_begin(const char *words);
/* words: the arguments, with single spaces between them. Returns the exit code, 128 and the signal of one that was killed. */
int program_run(const char *directory, const char *words, const program_streams *streams);
/* Whether a line of what the last run in work/ wrote has these words. file: "messages" has standard error, or one of the streams. */
bool program_said(const char *file, const char *words);

void program_write(const char *name, const char *text);

#endif
