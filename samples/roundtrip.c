/* roundtrip.c - a dump becomes a tree, a page is edited, and the tree becomes a dump again.
 *
 * SPDX-License-Identifier: MIT
 *
 *     roundtrip DUMP DIRECTORY FILE OLD NEW
 *
 * exports DUMP into DIRECTORY/tree, replaces OLD in its FILE by NEW, tells what that changes,
 * writes DIRECTORY/edited.xml and checks the tree. A program of one's own needs nothing but
 * wikimd.h and the library:
 *
 *     cc roundtrip.c $(pkg-config --cflags --libs libwikimd) -o roundtrip
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <wikimd.h>

/* What the runs tell: results and failures are printed, and one of the numbers is kept. */
typedef struct teller {
    unsigned long long written;
} teller;

static void on_message(void *user, wm_message_kind kind, wm_slice text)
{
    (void)user;
    if (kind == WM_MESSAGE_RESULT)
        printf("%.*s\n", (int)text.size, text.data);
    else if (kind == WM_MESSAGE_WARNING || kind == WM_MESSAGE_ERROR)
        fprintf(stderr, "roundtrip: %.*s\n", (int)text.size, text.data);
}

static void on_count(void *user, const char *name, uint64_t value)
{
    if (strcmp(name, "pages.written") == 0)
        ((teller *)user)->written = value;
}

/* Replaces the first old in a file by what is new. */
static bool edit(const char *path, const char *old_text, const char *new_text)
{
    wm_string text = WM_STRING_INIT;
    wm_error error = WM_ERROR_INIT;
    if (wm_read_file(path, &text, &error) != WM_OK) {
        fprintf(stderr, "roundtrip: %s\n", error.message ? error.message : "out of memory");
        wm_error_clear(&error);
        return false;
    }
    const char *at = strstr(text.data, old_text); /* a NUL follows a wm_string's text */
    FILE *file = at ? fopen(path, "wb") : NULL;
    if (file) {
        fwrite(text.data, 1, (size_t)(at - text.data), file);
        fputs(new_text, file);
        fputs(at + strlen(old_text), file);
    }
    bool good = file && fclose(file) == 0;
    if (!good)
        fprintf(stderr, "roundtrip: %s: '%s' cannot be edited\n", path, old_text);
    wm_string_free(&text);
    return good;
}

/* What was edited, as wikimd status tells it. */
static wm_status tell_changes(const char *tree)
{
    static const char letters[] = " MADR";
    wm_tree_reader *reader = NULL;
    wm_status status = wm_tree_reader_open(tree, &reader, NULL);
    while (status == WM_OK && (status = wm_tree_reader_next(reader, false, NULL)) == WM_OK) {
        wm_slice file = wm_tree_reader_file(reader);
        printf("%c  %.*s\n", letters[wm_tree_reader_change(reader)], (int)file.size, file.data);
    }
    wm_tree_reader_close(reader);
    return status == WM_END ? WM_OK : status;
}

static wm_status print_diff(void *user, wm_tree_change change, wm_slice file, wm_slice text)
{
    (void)user;
    (void)change;
    (void)file;
    return fwrite(text.data, 1, text.size, stdout) == text.size ? WM_OK : WM_SYSTEM;
}

static wm_status export_dump(const char *dump, const char *tree, wm_monitor *monitor)
{
    wm_export_options options;
    wm_export_options_init(&options);
    options.dumps = &dump;
    options.dump_count = 1;
    options.destination = tree;
    wm_status status = wm_run_export(&options, monitor, NULL);
    printf("%llu pages\n", ((teller *)monitor->user)->written);
    return status;
}

static wm_status import_tree(const char *tree, const char *dump, wm_monitor *monitor)
{
    wm_diff_options diff;
    wm_diff_options_init(&diff);
    diff.tree = tree;
    wm_status status = wm_run_diff(&diff, print_diff, NULL, monitor, NULL);
    if (status != WM_OK && status != WM_DIFFERS) /* that there are differences is no failure */
        return status;
    wm_import_options options;
    wm_import_options_init(&options);
    options.tree = tree;
    options.output = dump;
    options.user = "Roundtrip";
    options.timestamp = "2026-01-02T03:04:05Z";
    return wm_run_import(&options, monitor, NULL);
}

static wm_status verify_tree(const char *tree, wm_monitor *monitor)
{
    wm_verify_options options;
    wm_verify_options_init(&options);
    options.paths = &tree;
    options.path_count = 1;
    return wm_run_verify(&options, monitor, NULL);
}

int main(int argc, char **argv)
{
    char tree[4096], file[8192], dump[4096];
    teller told = {0};
    wm_monitor monitor = WM_MONITOR_INIT;
    if (argc != 6 || strlen(argv[2]) > 4000 || strlen(argv[3]) > 4000) {
        fprintf(stderr, "usage: roundtrip DUMP DIRECTORY FILE OLD NEW\n");
        return 2;
    }
    snprintf(tree, sizeof tree, "%s/tree", argv[2]);
    snprintf(file, sizeof file, "%s/%s", tree, argv[3]);
    snprintf(dump, sizeof dump, "%s/edited.xml", argv[2]);
    monitor.user = &told;
    monitor.message = on_message;
    monitor.count = on_count;
    wm_status status = export_dump(argv[1], tree, &monitor);
    if (status == WM_OK && !edit(file, argv[4], argv[5]))
        status = WM_USAGE;
    if (status == WM_OK)
        status = tell_changes(tree);
    if (status == WM_OK)
        status = import_tree(tree, dump, &monitor);
    if (status == WM_OK)
        status = verify_tree(tree, &monitor); /* WM_DIFFERS: a file is not as it was written */
    return wm_status_exit_code(status);
}
