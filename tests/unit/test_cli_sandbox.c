/* test_cli_sandbox.c - what a process inside the sandbox can do no more, seen from inside.
 *
 * SPDX-License-Identifier: MIT
 *
 * Each question is asked in a child, which confines itself and ends with the answer. Where the kernel has no Landlock
 * or no seccomp, the tests of it are skipped.
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "cli/sandbox.h"

enum { ABSENT = 77, REFUSED = 4 };

static char inside[64], outside[64];

static int make_directories(void **state)
{
    (void)state;
    snprintf(inside, sizeof inside, "sandbox-inside-%ld", (long)getpid());
    snprintf(outside, sizeof outside, "sandbox-outside-%ld", (long)getpid());
    return mkdir(inside, 0700) || mkdir(outside, 0700);
}

static const char *path(const char *directory, const char *name)
{
    static char text[2][128];
    static unsigned turn;
    char *p = text[turn++ % 2];
    snprintf(p, sizeof text[0], "%s/%s", directory, name);
    return p;
}

static int remove_directories(void **state)
{
    (void)state;
    static const char *const names[] = {"old", "new", "moved"};
    for (size_t i = 0; i < 3; i++) {
        unlink(path(inside, names[i]));
        unlink(path(outside, names[i]));
    }
    rmdir(path(inside, "directory"));
    rmdir(path(outside, "directory"));
    return rmdir(inside) || rmdir(outside);
}

static int write_file(const char *name)
{
    int fd = open(name, O_WRONLY | O_CREAT, 0600);
    if (fd < 0)
        return errno;
    int result = write(fd, "x", 1) == 1 ? 0 : errno;
    close(fd);
    return result;
}

/* ---- the questions: 0, or the errno of the refusal ---- */

static int write_inside(void) { return write_file(path(inside, "new")); }
static int write_outside(void) { return write_file(path(outside, "new")); }
static int write_old_outside(void) { return write_file(path(outside, "old")); }
static int truncate_outside(void) { return truncate(path(outside, "old"), 0) ? errno : 0; }
static int remove_outside(void) { return unlink(path(outside, "old")) ? errno : 0; }
static int make_directory_inside(void) { return mkdir(path(inside, "directory"), 0700) ? errno : 0; }
static int make_directory_outside(void) { return mkdir(path(outside, "directory"), 0700) ? errno : 0; }
static int move_inside(void) { return rename(path(inside, "old"), path(inside, "moved")) ? errno : 0; }
static int move_out(void) { return rename(path(inside, "old"), path(outside, "moved")) ? errno : 0; }
static int link_inside(void) { return symlink("/etc", path(inside, "moved")) ? errno : 0; }

static int read_outside(void)
{
    char c;
    int fd = open(path(outside, "old"), O_RDONLY);
    return fd >= 0 && read(fd, &c, 1) == 1 ? 0 : errno;
}

static int write_through_link(void)
{
    return write_file(path(inside, "link")); /* made before, to a file outside */
}

static int start_program(void)
{
    char *const words[] = {(char[]){"true"}, NULL};
    execv("/bin/true", words);
    return errno;
}

static int open_socket(void)
{
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    return fd < 0 ? errno : close(fd);
}

static int trace(void) { return ptrace(PTRACE_TRACEME, 0, NULL, NULL) ? errno : 0; }

static void *work(void *user)
{
    *(int *)user = write_inside();
    return NULL;
}

static int use_thread(void)
{
    pthread_t thread;
    int result = 99;
    if (pthread_create(&thread, NULL, work, &result) != 0)
        return errno;
    pthread_join(thread, NULL);
    return result;
}

/* ---- */

/* How a child ends that confines itself and asks. needed: else the answer is ABSENT. */
static int ask(int (*question)(void), unsigned needed, bool network)
{
    fflush(stdout);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        cli_sandbox s = {.network = network};
        cli_sandbox_allow(&s, inside);
        int null = open("/dev/null", O_RDWR);
        unsigned held = cli_sandbox_enter(&s);
        if (question == start_program || question == open_socket || question == trace)
            dup2(null, STDERR_FILENO); /* the message is asked for below */
        _exit((held & needed) == needed ? question() : ABSENT);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static void expect(int (*question)(void), unsigned needed, bool network, int answer)
{
    int got = ask(question, needed, network);
    if (got == ABSENT) {
        print_message("# skipped: this kernel has no %s\n", needed == CLI_SANDBOX_PATHS ? "Landlock" : "seccomp");
        skip();
    }
    assert_int_equal(got, answer);
}

static void test_writing(void **state)
{
    (void)state;
    assert_int_equal(write_file(path(inside, "old")), 0);
    assert_int_equal(write_file(path(outside, "old")), 0);
    char name[128];
    snprintf(name, sizeof name, "../%s", path(outside, "new"));
    assert_int_equal(symlink(name, path(inside, "link")), 0);
    expect(write_inside, CLI_SANDBOX_PATHS, false, 0);
    expect(make_directory_inside, CLI_SANDBOX_PATHS, false, 0);
    expect(write_outside, CLI_SANDBOX_PATHS, false, EACCES);
    expect(write_old_outside, CLI_SANDBOX_PATHS, false, EACCES);
    expect(make_directory_outside, CLI_SANDBOX_PATHS, false, EACCES);
    expect(remove_outside, CLI_SANDBOX_PATHS, false, EACCES);
    expect(write_through_link, CLI_SANDBOX_PATHS, false, EACCES);
    expect(link_inside, CLI_SANDBOX_PATHS, false, EACCES);
    expect(read_outside, CLI_SANDBOX_PATHS, false, 0);
    expect(use_thread, CLI_SANDBOX_PATHS, false, 0);
    int moved = ask(move_out, CLI_SANDBOX_PATHS, false);
    assert_true(moved == EACCES || moved == EXDEV);
    expect(move_inside, CLI_SANDBOX_PATHS, false, 0);
    int cut = ask(truncate_outside, CLI_SANDBOX_PATHS, false);
    assert_true(cut == EACCES || cut == 0); /* since Landlock 3 */
    unlink(path(inside, "link"));
}

static void test_calls(void **state)
{
    (void)state;
    expect(start_program, CLI_SANDBOX_CALLS, false, REFUSED);
    expect(open_socket, CLI_SANDBOX_CALLS, false, REFUSED);
    expect(trace, CLI_SANDBOX_CALLS, false, REFUSED);
    expect(open_socket, CLI_SANDBOX_CALLS, true, 0);
    expect(start_program, CLI_SANDBOX_CALLS, true, REFUSED);
}

/* The message names the call and what to do. */
static void test_message(void **state)
{
    (void)state;
    int ends[2];
    char text[400] = "";
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        cli_sandbox s = {.network = false};
        dup2(ends[1], STDERR_FILENO);
        _exit(cli_sandbox_enter(&s) & CLI_SANDBOX_CALLS ? open_socket() : ABSENT);
    }
    int status;
    close(ends[1]);
    size_t size = 0;
    for (ssize_t n; size < sizeof text - 1 && (n = read(ends[0], text + size, sizeof text - 1 - size)) > 0;)
        size += (size_t)n;
    close(ends[0]);
    assert_int_equal(waitpid(child, &status, 0), child);
    if (WIFEXITED(status) && WEXITSTATUS(status) == ABSENT)
        skip();
    assert_string_equal(text, "wikimd: the sandbox refused the system call socket, which wikimd never makes: please report this; "
                              "--no-sandbox runs without it\n");
}

/* ---- where the commands may write ---- */

static bool has_place(const cli_sandbox *s, const char *place)
{
    for (size_t i = 0; i < s->count; i++)
        if (wm_equal(wm_buffer_slice(&s->places[i]), wm_str(place)))
            return true;
    return false;
}

static void expect_plan(unsigned command, cli_id id, const char *value, const char *place, bool allowed)
{
    cli_given items[] = {{.id = id, .value = value}};
    cli_line line = {.items = items, .count = 1};
    cli_sandbox s = {.network = false};
    cli_sandbox_plan(&s, &line, command);
    assert_false(s.failed);
    assert_int_equal(has_place(&s, place), allowed);
    assert_true(has_place(&s, "/dev/null"));
    cli_sandbox_free(&s);
}

static void test_plans(void **state)
{
    (void)state;
    expect_plan(CLI_EXPORT, CLI_OUTPUT, inside, inside, true);
    expect_plan(CLI_EXPORT, CLI_OUTPUT, inside, ".", false);
    expect_plan(CLI_EXPORT, CLI_OUTPUT, path(inside, "not/there"), inside, true);
    expect_plan(CLI_EXPORT, CLI_OUTPUT, "not-there", ".", true);
    expect_plan(CLI_EXPORT, CLI_OUTPUT, "/not-there", "/", true);
    expect_plan(CLI_EXPORT, CLI_OPERAND, "dump.xml", ".", true);
    expect_plan(CLI_IMPORT, CLI_OUTPUT, path(inside, "back.xml"), inside, true);
    expect_plan(CLI_IMPORT, CLI_OUTPUT, "-", ".", false);
    expect_plan(CLI_IMPORT, CLI_DELETIONS, path(outside, "gone.txt"), outside, true);
    expect_plan(CLI_UPDATE, CLI_OPERAND, inside, inside, true);
    expect_plan(CLI_VERIFY, CLI_OPERAND, inside, inside, false);
    expect_plan(CLI_VERIFY, CLI_RECOVER, path(inside, "whole.xml"), inside, true);
    expect_plan(CLI_CONVERT, CLI_DUMP, "dump.xml", ".", false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_writing),
        cmocka_unit_test(test_calls),
        cmocka_unit_test(test_message),
        cmocka_unit_test(test_plans),
    };
    return cmocka_run_group_tests_name("cli_sandbox", tests, make_directories, remove_directories);
}
