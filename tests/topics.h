/* topics.h - files of cases for readers: what the programs that run them share.
 *
 * SPDX-License-Identifier: MIT
 *
 * A topic is a Markdown file: headings, prose, and cases in fenced blocks. What the blocks mean is said by each program.
 */
#ifndef WIKIMD_TESTS_TOPICS_H
#define WIKIMD_TESTS_TOPICS_H

#include "markdown/writer.h"

/* Runs the cases of one file. */
typedef void (*topic_runner)(void *user, const char *path);

/* Says so in TAP and ends the program. */
_Noreturn void topic_out_of_memory(void);
/* The style of a flavour's name; false when there is none. */
bool topic_flavor(wm_slice name, wm_style *style);
/* The pages that a case names: titles, and redirects as from|to. */
wm_pageset *topic_pages(const wm_site *site, wm_arena *arena, wm_slice pages, char separator);
/* Appends the file to out. False when it cannot be read. */
bool topic_read_file(const char *path, wm_buffer *out);
/* Takes a line, without its newline, off the front of rest. */
bool topic_next_line(wm_slice *rest, wm_slice *line);
/* Takes a word off the front of rest; it is empty at the end. */
wm_slice topic_next_word(wm_slice *rest);
/* $srcdir, or this directory. */
const char *topic_srcdir(void);
/* Runs the files that the arguments name, or else all of a directory below srcdir, such as "tests/spec". A directory
 * without any ends the program: nothing was tried. */
void topic_run(int argc, char **argv, const char *directory, topic_runner run, void *user);

#endif
