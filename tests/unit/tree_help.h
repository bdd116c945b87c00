/* tree_help.h - exports into a directory of their own.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TEST_TREE_HELP_H
#define WM_TEST_TREE_HELP_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tree/tree.h"

/* ---- each test runs in a new directory, which is the current one ---- */

static inline void remove_all(const char *path)
{
    struct stat st;
    if (lstat(path, &st) != 0)
        return;
    if (!S_ISDIR(st.st_mode)) {
        unlink(path);
        return;
    }
    DIR *dir = opendir(path);
    struct dirent *entry;
    while (dir && (entry = readdir(dir)) != NULL) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        wm_buffer b = {0};
        wm_buffer_add_str(&b, path);
        wm_buffer_add_char(&b, '/');
        wm_buffer_add_str(&b, entry->d_name);
        if (wm_buffer_cstr(&b))
            remove_all(b.data);
        wm_buffer_free(&b);
    }
    if (dir)
        closedir(dir);
    rmdir(path);
}

static inline int enter(void **state)
{
    char *name = malloc(64);
    if (!name)
        return -1;
    strcpy(name, "/tmp/wikimd-test-XXXXXX");
    *state = name;
    return mkdtemp(name) && chdir(name) == 0 ? 0 : -1;
}

static inline int leave(void **state)
{
    if (chdir("/") != 0)
        return -1;
    remove_all(*state);
    free(*state);
    return 0;
}

#define IN_DIRECTORY(test) cmocka_unit_test_setup_teardown(test, enter, leave)

/* ---- files ---- */

static inline void make_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_int_equal(fwrite(text, 1, strlen(text), f), strlen(text));
    assert_int_equal(fclose(f), 0);
}

static inline void read_all(const char *path, wm_buffer *out)
{
    char piece[4096];
    size_t n;
    FILE *f = fopen(path, "rb");
    if (!f)
        fail_msg("%s cannot be read", path);
    while ((n = fread(piece, 1, sizeof piece, f)) > 0)
        wm_buffer_add(out, piece, n);
    fclose(f);
    assert_false(out->failed);
}

static inline void assert_content(const char *path, const char *text)
{
    wm_buffer b = {0};
    read_all(path, &b);
    if (!wm_equal(wm_buffer_slice(&b), wm_str(text)))
        fail_msg("%s has \"%.*s\", not \"%s\"", path, WM_ARG(wm_buffer_slice(&b)), text);
    wm_buffer_free(&b);
}

static inline bool exists(const char *path)
{
    struct stat st;
    return lstat(path, &st) == 0;
}

static inline void assert_entries(const char *path, size_t expected)
{
    size_t n = 0;
    DIR *dir = opendir(path);
    assert_non_null(dir);
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;)
        n += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    closedir(dir);
    assert_int_equal(n, expected);
}

/* ---- trees ---- */

static inline void assert_message(wm_error *error, wm_status status, wm_status expected, const char *word)
{
    if (status != expected)
        fail_msg("status %d, not %d: %s", (int)status, (int)expected, error->message ? error->message : "");
    if (expected != WM_OK && (!error->message || !strstr(error->message, word)))
        fail_msg("\"%s\" does not name \"%s\"", error->message ? error->message : "", word);
    wm_error_clear(error);
}

static inline wm_status try_open(const char *dest, bool force, wm_tree **out, wm_error *error)
{
    wm_tree_options options = {.force = force, .version = "1"};
    return wm_tree_open(dest, &options, out, error);
}

static inline void begin(wm_tree *tree, const char *options)
{
    static const char *const paths[] = {"dump.xml"};
    static const uint64_t sizes[] = {42};
    wm_tree_dump dump = {.paths = paths, .sizes = sizes, .count = 1, .options = wm_str(options), .site_name = WM_LIT("W")};
    wm_error error = WM_ERROR_INIT;
    assert_message(&error, wm_tree_begin(tree, &dump, &error), WM_OK, "");
}

/* A run over dest with these options. */
static inline wm_tree *start(const char *dest, const char *options, bool force)
{
    wm_tree *tree = NULL;
    wm_error error = WM_ERROR_INIT;
    assert_message(&error, try_open(dest, force, &tree, &error), WM_OK, "");
    begin(tree, options);
    return tree;
}

/* The page of this title in the main namespace, and its file. */
static inline wm_tree_page page_of(uint64_t ordinal, const char *title, const char *file)
{
    return (wm_tree_page){.title = wm_str(title), .file = wm_str(file), .page_id = (int64_t)ordinal + 1, .revision_id = 7,
                          .time = 1000000000, .ordinal = ordinal};
}

static inline wm_tree_result put(wm_tree *tree, uint64_t ordinal, const char *title, const char *file, const char *text)
{
    wm_tree_page page = page_of(ordinal, title, file);
    wm_tree_result result = (wm_tree_result)-1;
    wm_error error = WM_ERROR_INIT;
    assert_message(&error, wm_tree_put(tree, &page, wm_str(text), &result, &error), WM_OK, "");
    return result;
}

static inline void take_event(void *user, const char *what, wm_slice file)
{
    wm_buffer_add_format(user, "%s %.*s\n", what, WM_ARG(file));
}

/* Ends the run and closes it; events as lines, NULL: any. */
static inline wm_tree_summary finish(wm_tree *tree, wm_status expected, const char *events)
{
    static const char *const sha256[] = {"00"};
    wm_tree_summary summary = {0};
    wm_buffer b = {0};
    wm_error error = WM_ERROR_INIT;
    wm_status status = wm_tree_finish(tree, sha256, take_event, &b, &summary, &error);
    if (status != expected)
        fail_msg("status %d, not %d: %s", (int)status, (int)expected, error.message ? error.message : "");
    if (events && !wm_equal(wm_buffer_slice(&b), wm_str(events)))
        fail_msg("events \"%.*s\", not \"%s\"", WM_ARG(wm_buffer_slice(&b)), events);
    wm_buffer_free(&b);
    wm_error_clear(&error);
    wm_tree_close(tree);
    return summary;
}

/* A whole run with one page, A. */
static inline wm_tree_result export_page(const char *dest, bool force, const char *text)
{
    wm_tree *tree = start(dest, "", force);
    wm_tree_result result = put(tree, 0, "A", "Page/A.md", text);
    finish(tree, result == WM_TREE_EDITED ? WM_DIFFERS : WM_OK, "");
    return result;
}

#endif
