/* test_lib_allocator.c - all memory of the library comes from the host's allocator, and goes back to it.
 *
 * SPDX-License-Identifier: MIT
 *
 * Each block has a word in front of it, which a block from elsewhere lacks.
 */
#define _POSIX_C_SOURCE 200809L
#include <setjmp.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "wikimd.h"

enum { HEAD = 16 };

static const uint64_t ours = 0x77696b696d640a01u;
static atomic_long blocks, made;

static void *allocate(void *user, size_t size)
{
    char *block = malloc(size + HEAD);
    (void)user;
    if (!block)
        return NULL;
    memcpy(block, &ours, sizeof ours);
    atomic_fetch_add(&blocks, 1);
    atomic_fetch_add(&made, 1);
    return block + HEAD;
}

static char *head_of(void *block)
{
    uint64_t mark;
    char *head = (char *)block - HEAD;
    memcpy(&mark, head, sizeof mark);
    if (mark != ours) {
        fprintf(stderr, "a block that the allocator did not make is given back to it\n");
        abort();
    }
    return head;
}

static void *reallocate(void *user, void *block, size_t size)
{
    if (!block)
        return allocate(user, size);
    char *bigger = realloc(head_of(block), size + HEAD);
    return bigger ? bigger + HEAD : NULL;
}

static void release(void *user, void *block)
{
    (void)user;
    char *head = head_of(block);
    memset(head, 0, sizeof ours);
    free(head);
    atomic_fetch_sub(&blocks, 1);
}

static char directory[] = "/tmp/wikimd-allocator.XXXXXX";

static int set_up(void **state)
{
    static const wm_allocator host = {allocate, reallocate, release, NULL};
    (void)state;
    wm_set_allocator(&host);
    return mkdtemp(directory) ? 0 : -1;
}

static int tear_down(void **state)
{
    char command[64];
    (void)state;
    snprintf(command, sizeof command, "rm -rf %s", directory);
    wm_set_allocator(NULL);
    return system(command) == 0 ? 0 : -1;
}

static void there_and_back(void **state)
{
    const char *source = getenv("srcdir");
    char dump[512], tree[64], again[64];
    const char *dumps[] = {dump}, *trees[] = {tree};
    wm_export_options e;
    wm_import_options i;
    wm_verify_options v;
    (void)state;
    snprintf(dump, sizeof dump, "%s/samples/wiki-en.xml", source ? source : ".");
    snprintf(tree, sizeof tree, "%s/tree", directory);
    snprintf(again, sizeof again, "%s/again.xml.bz2", directory);
    wm_export_options_init(&e);
    e.dumps = dumps;
    e.dump_count = 1;
    e.destination = tree;
    e.jobs = 2;
    assert_int_equal(wm_run_export(&e, NULL, NULL), WM_OK);
    wm_import_options_init(&i);
    i.tree = tree;
    i.output = again;
    i.no_base = true;
    wm_status status = wm_run_import(&i, NULL, NULL);
    assert_true(status == WM_OK || status == WM_DIFFERS);
    wm_verify_options_init(&v);
    v.paths = trees;
    v.path_count = 1;
    assert_int_equal(wm_run_verify(&v, NULL, NULL), WM_OK);
    v.paths = dumps;
    v.edits = 1;
    status = wm_run_verify(&v, NULL, NULL);
    assert_true(status == WM_OK || status == WM_DIFFERS);
    assert_true(atomic_load(&made) > 1000);
    assert_int_equal(atomic_load(&blocks), 0);
}

static void strings(void **state)
{
    wm_string s = WM_STRING_INIT;
    wm_error error = WM_ERROR_INIT;
    (void)state;
    assert_int_equal(wm_string_copy(&s, wm_str("text")), WM_OK);
    assert_string_equal(s.data, "text");
    assert_int_equal(s.size, 4);
    wm_string_free(&s);
    assert_int_equal(wm_string_copy(&s, wm_str("")), WM_OK);
    assert_string_equal(s.data, "");
    wm_string_free(&s);
    assert_int_equal(wm_read_file("/nowhere/at/all", &s, &error), WM_BAD_INPUT);
    assert_non_null(strstr(error.message, "/nowhere/at/all"));
    wm_error_clear(&error);
    assert_int_equal(atomic_load(&blocks), 0);
}

static void versions(void **state)
{
    (void)state;
    assert_string_equal(wm_version(), WM_VERSION_STRING);
    assert_int_equal(wm_version_number(), WM_VERSION_NUMBER);
    assert_int_equal(wm_status_exit_code(WM_DIFFERS), 1);
    assert_int_equal(wm_status_exit_code(WM_INTERRUPTED), 130);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(there_and_back), cmocka_unit_test(strings), cmocka_unit_test(versions),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
