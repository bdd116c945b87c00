/* program.c - the program run as a function, on copies of the same files.
 *
 * SPDX-License-Identifier: MIT
 */
#include "faults/program.h"

#include <dirent.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

/* The program's own main is linked under another name. */
int wm_program_main(int argc, char **argv);

enum { OPEN_AT_ONCE = 16, WORDS = 32 };

static char scratch[1024];

void program_stop(const char *why)
{
    printf("Bail out! %s\n", why);
    exit(99);
}

/* ---- files ---- */

static const char *copy_from, *copy_to;

static void copy_bytes(const char *from, const char *to, const struct stat *st)
{
    char bytes[65536];
    int in = open(from, O_RDONLY), out = open(to, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    ssize_t size = 0;
    while (in >= 0 && out >= 0 && (size = read(in, bytes, sizeof bytes)) > 0)
        if (write(out, bytes, (size_t)size) != size)
            program_stop("the files cannot be copied");
    const struct timespec times[2] = {st->st_atim, st->st_mtim};
    if (in < 0 || out < 0 || size < 0 || futimens(out, times) != 0)
        program_stop("the files cannot be copied");
    close(in);
    close(out);
}

static int copy_entry(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    (void)at;
    char to[1024];
    if (snprintf(to, sizeof to, "%s%s", copy_to, path + strlen(copy_from)) >= (int)sizeof to)
        program_stop("a name is too long");
    if (kind == FTW_D)
        mkdir(to, 0755);
    else
        copy_bytes(path, to, st);
    return 0;
}

static int remove_entry(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    (void)st, (void)kind, (void)at;
    return remove(path) != 0;
}

bool program_remove(const char *path)
{
    return nftw(path, remove_entry, OPEN_AT_ONCE, FTW_DEPTH | FTW_PHYS) == 0;
}

static bool is_directory(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

void program_begin(const char *words)
{
    char from[1024], to[1024];
    DIR *all = opendir("fixtures");
    program_remove("work");
    if (!all || mkdir("work", 0755) != 0)
        program_stop("the files cannot be copied");
    for (struct dirent *e; (e = readdir(all)) != NULL;) {
        if (snprintf(from, sizeof from, "fixtures/%s", e->d_name) >= (int)sizeof from || snprintf(to, sizeof to, "work/%s", e->d_name) >= (int)sizeof to)
            program_stop("a name is too long");
        if (e->d_name[0] == '.' || (is_directory(from) && !strstr(words, e->d_name)))
            continue;
        copy_from = from;
        copy_to = to;
        nftw(from, copy_entry, OPEN_AT_ONCE, FTW_PHYS);
    }
    closedir(all);
}

void program_write(const char *name, const char *text)
{
    FILE *f = fopen(name, "w");
    if (!f || fputs(text, f) < 0 || fclose(f) != 0)
        program_stop("the files cannot be written");
}

/* ---- a command ---- */

/* In the child, and with exit: what leaks is told by a build that looks for it. */
static _Noreturn void become(const char *directory, const char *words, const program_streams *streams)
{
    char copy[512], *argv[WORDS] = {(char[]){"wikimd"}}, *rest = NULL;
    int argc = 1;
    snprintf(copy, sizeof copy, "%s", words);
    for (char *word = strtok_r(copy, " ", &rest); word && argc < WORDS - 1; word = strtok_r(NULL, " ", &rest))
        argv[argc++] = word;
    if (chdir(directory) != 0 || !freopen("messages", "w", stderr) || !freopen(streams->out ? streams->out : "/dev/null", "w", stdout) ||
        !freopen(streams->in ? streams->in : "/dev/null", "r", stdin))
        _exit(99);
    if (streams->before)
        streams->before();
    int code = wm_program_main(argc, argv);
    if (streams->behind)
        streams->behind();
    exit(code);
}

int program_run(const char *directory, const char *words, const program_streams *streams)
{
    static const program_streams none;
    int status = 0;
    fflush(stdout);
    pid_t child = fork();
    if (child == 0)
        become(directory, words, streams ? streams : &none);
    if (child < 0 || waitpid(child, &status, 0) != child)
        program_stop("no process can be started");
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

bool program_said(const char *file, const char *words)
{
    char line[4096];
    bool said = false;
    snprintf(line, sizeof line, "work/%s", file);
    FILE *f = fopen(line, "r");
    while (f && fgets(line, sizeof line, f))
        said |= strstr(line, words) != NULL;
    if (f)
        fclose(f);
    return said;
}

/* ---- the beginning and the end ---- */

/* TMPDIR, or memory, where a sync costs nothing, or else what every system has. */
static const char *place_to_work(void)
{
    const char *said = getenv("TMPDIR");
    return said && *said ? said : access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : "/tmp";
}

void program_set_up(void)
{
    char tmp[sizeof scratch + 8];
    if (snprintf(scratch, sizeof scratch, "%s/wikimd-faults.XXXXXX", place_to_work()) >= (int)sizeof scratch)
        program_stop("the name of the place to work in is too long");
    if (!mkdtemp(scratch) || chdir(scratch) != 0 || mkdir("fixtures", 0755) != 0 || mkdir("tmp", 0755) != 0)
        program_stop("there is no place to work in");
    snprintf(tmp, sizeof tmp, "%s/tmp", scratch);
    setenv("TMPDIR", tmp, 1);
    setenv("SOURCE_DATE_EPOCH", "1600000000", 1);
}

void program_make(const char *const *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (program_run("fixtures", words[i], NULL) != 0)
            program_stop(words[i]);
}

void program_tear_down(void)
{
    if (chdir("/") != 0 || !program_remove(scratch))
        program_stop("what was made cannot be removed");
}
