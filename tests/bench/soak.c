/* soak.c - exports and imports in a loop inside one process, and tells its memory.
 *
 * SPDX-License-Identifier: MIT
 *
 *     soak SECONDS DIRECTORY DUMP...
 *
 * Every round runs the commands of the program on each dump, as functions: an
 * export as a tar, one into a directory, the import of that directory, its status
 * and its check. A line a minute: seconds, rounds, resident kilobytes, what malloc
 * has handed out and not got back, open files. What grows with the rounds is a leak.
 * Fails when at the end more is handed out than after a quarter of the time.
 */
#include <dirent.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "cli/command.h"
#include "transfer/export.h"
#include "cli/signals.h"

/* The program's own main is linked under another name. */
#undef main

#define MANY 24

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static long resident_kilobytes(void)
{
    long size = 0, resident = 0;
    FILE *f = fopen("/proc/self/statm", "r");
    if (f && fscanf(f, "%ld %ld", &size, &resident) != 2)
        resident = 0;
    if (f)
        fclose(f);
    return resident * (sysconf(_SC_PAGESIZE) / 1024);
}

static size_t handed_out(void)
{
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
    struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
#else
    return 0;
#endif
}

static int open_files(void)
{
    DIR *d = opendir("/proc/self/fd");
    int n = 0;
    while (d && readdir(d))
        n++;
    if (d)
        closedir(d);
    return n - 3; /* . and .. and the directory itself */
}

static int run(const char *line[])
{
    char *argv[MANY];
    int argc = 0;
    wm_messages messages;
    /* The commands take words as main gets them, which can be written to. */
    for (; line[argc] && argc < MANY; argc++)
        argv[argc] = strdup(line[argc]);
    argv[argc < MANY ? argc : MANY - 1] = NULL;
    wm_messages_init(&messages);
    const wm_command *command = wm_command_find(argv[0]);
    wm_status status = command->run(command, &messages, argc, argv);
    wm_messages_end(&messages);
    for (int i = 0; i < argc; i++)
        free(argv[i]);
    return wm_exit_code(status);
}

static int round_of(const char *dump, const char *tree, const char *made)
{
    const char *tar[] = {"export", "--quiet", "--format", "tar", "-o", "/dev/null", dump, NULL};
    const char *directory[] = {"export", "--quiet", "--force", "-o", tree, dump, NULL};
    const char *import[] = {"import", "--quiet", "--base", dump, "-o", made, tree, NULL};
    const char *state[] = {"status", tree, NULL};
    const char **all[] = {tar, directory, import, state};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        int code = run(all[i]);
        if (code) {
            fprintf(stderr, "soak: %s of %s ended with %d\n", all[i][0], dump, code);
            return code;
        }
    }
    return 0;
}

int main(int argc, char **argv)
{
    if (argc < 4) {
        fputs("usage: soak SECONDS DIRECTORY DUMP...\n", stderr);
        return 2;
    }
    double limit = atof(argv[1]), start = now(), told = -1e9;
    unsigned long rounds = 0;
    size_t early = 0;
    wm_signals_ignore_pipe();
    if (!freopen("/dev/null", "w", stdout)) /* of status */
        return 2;
    fprintf(stderr, "%10s %8s %14s %16s %6s\n", "seconds", "rounds", "resident KiB", "handed out, B", "files");
    for (;;) {
        for (int i = 3; i < argc; i++) {
            char tree[4096], made[4096];
            snprintf(tree, sizeof tree, "%s/%d", argv[2], i);
            snprintf(made, sizeof made, "%s/%d.xml", argv[2], i);
            if (round_of(argv[i], tree, made))
                return 1;
        }
        rounds++;
        double past = now() - start;
        if (!early && past > limit / 4)
            early = handed_out();
        if (past - told >= 60 || past >= limit) {
            fprintf(stderr, "%10.0f %8lu %14ld %16zu %6d\n", past, rounds, resident_kilobytes(), handed_out(),
                    open_files());
            told = past;
        }
        if (past >= limit)
            break;
    }
    if (handed_out() > early + 65536) {
        fprintf(stderr, "soak: %zu bytes more than after a quarter of the time\n", handed_out() - early);
        return 1;
    }
    return 0;
}
