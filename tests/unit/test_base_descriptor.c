/* test_base_descriptor.c - reads and writes over signals, and searches in sorted arrays.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/descriptor.h"

static volatile sig_atomic_t signals;

static void on_signal(int number)
{
    (void)number;
    signals++;
}

/* Signals cut a read short: SA_RESTART is not set. */
static void catch_signals(void)
{
    struct sigaction action = {.sa_handler = on_signal};
    signals = 0;
    assert_int_equal(sigaction(SIGUSR1, &action, NULL), 0);
}

static void pause_briefly(void)
{
    nanosleep(&(struct timespec){.tv_nsec = 20000000}, NULL);
}

/* A child that signals this process a few times and writes one letter at the end. */
static pid_t start_writer(int fd)
{
    pid_t reader = getpid(), child = fork();
    assert_true(child >= 0);
    if (child)
        return child;
    for (int i = 0; i < 5; i++) {
        pause_briefly();
        kill(reader, SIGUSR1);
    }
    pause_briefly();
    _exit(write(fd, "x", 1) == 1 ? 0 : 1);
}

static void test_read_goes_on_after_a_signal(void **state)
{
    (void)state;
    int ends[2];
    catch_signals();
    assert_int_equal(pipe(ends), 0);
    pid_t child = start_writer(ends[1]);
    close(ends[1]);
    wm_buffer text = {0};
    assert_int_equal(wm_read_rest(ends[0], &text), 0);
    assert_true(signals > 0);
    assert_int_equal(text.size, 1);
    assert_int_equal(text.data[0], 'x');
    wm_buffer_free(&text);
    close(ends[0]);
    waitpid(child, NULL, 0);
}

static int make_file(wm_slice bytes)
{
    char name[] = "/tmp/test-descriptor-XXXXXX";
    int fd = mkstemp(name);
    assert_true(fd >= 0);
    unlink(name);
    assert_int_equal(wm_write_all(fd, bytes), 0);
    return fd;
}

static void test_a_file_that_ends_too_early(void **state)
{
    (void)state;
    char five[5];
    int fd = make_file(WM_LIT("abcdef"));
    assert_int_equal(wm_read_all_at(fd, five, 5, 1), 0);
    assert_memory_equal(five, "bcdef", 5);
    assert_int_equal(wm_read_all_at(fd, five, 5, 2), EIO);
    assert_int_equal(wm_read_all_at(fd, five, 0, 6), 0);
    close(fd);
    assert_int_equal(wm_read_all_at(fd, five, 1, 0), EBADF);
    assert_int_equal(wm_write_all(fd, WM_LIT("x")), EBADF);
}

static void test_the_rest_of_a_file_is_appended(void **state)
{
    (void)state;
    enum { SIZE = 200000 };
    wm_buffer all = {0}, text = {0};
    for (size_t i = 0; i < SIZE; i++)
        wm_buffer_add_char(&all, (char)('a' + i % 23));
    int fd = make_file(wm_buffer_slice(&all));
    assert_int_equal(lseek(fd, 10, SEEK_SET), 10);
    wm_buffer_add_str(&text, "before ");
    assert_int_equal(wm_read_rest(fd, &text), 0);
    assert_int_equal(text.size, 7 + SIZE - 10);
    assert_memory_equal(text.data, "before ", 7);
    assert_memory_equal(text.data + 7, all.data + 10, SIZE - 10);
    close(fd);
    wm_buffer_free(&text);
    wm_buffer_free(&all);
}

/* Held against looking at one after another, for every length and every number, with repeats. */
static void test_search_finds_the_first(void **state)
{
    (void)state;
    enum { MOST = 20 };
    int items[MOST];
    for (size_t i = 0; i < MOST; i++)
        items[i] = (int)(i / 3) * 2;
    for (size_t count = 0; count <= MOST; count++)
        for (size_t first = 0; first <= count; first++)
            for (int wanted = -1; wanted < MOST; wanted++) {
                size_t expected = first, found;
                while (expected < count && items[expected] < wanted)
                    expected++;
                WM_SEARCH(found, first, count, items[found] < wanted);
                assert_int_equal(found, expected);
            }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_read_goes_on_after_a_signal),
        cmocka_unit_test(test_a_file_that_ends_too_early),
        cmocka_unit_test(test_the_rest_of_a_file_is_appended),
        cmocka_unit_test(test_search_finds_the_first),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
