/* archive.c - any bytes are an archive: its entries have good names, or it is refused with a message.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "archive/unpack.h"
#include "fuzz.h"
#include "tree/changes.h"

const char fuzz_seeds[] = "archive";

static void judge(wm_status status, wm_error *error)
{
    must(status == WM_END || status == WM_BAD_INPUT || status == WM_USAGE, "bytes are good, or bad input, or no archive");
    must((status == WM_END) == (error->message == NULL), "a failure, and only a failure, has a message");
    wm_error_clear(error);
}

static void read_entries(const char *path)
{
    wm_unpack_limits limits = {.bytes = 1 << 26, .ratio = 200, .entries = 10000};
    wm_unpack_entry entry;
    wm_unpack *u = NULL;
    wm_slice data;
    wm_error error = WM_ERROR_INIT;
    wm_status status = wm_unpack_open(path, &limits, NULL, &u, &error);
    while (status == WM_OK && (status = wm_unpack_next(u, &entry, &error)) == WM_OK) {
        must(entry.name.size && !wm_unpack_fault(entry.name), "names are checked");
        must(!memchr(entry.name.data, '\0', entry.name.size), "names have no NUL");
        while (!entry.is_directory && status == WM_OK)
            status = wm_unpack_read(u, &data, &error);
        status = status == WM_END ? WM_OK : status;
    }
    wm_unpack_close(u);
    judge(status, &error);
}

static void read_tree(const char *path)
{
    wm_changes *changes = NULL;
    wm_change change;
    wm_buffer text = {0};
    wm_error error = WM_ERROR_INIT;
    wm_status status = wm_changes_open(path, &changes, &error);
    while (status == WM_OK && (status = wm_changes_next(changes, true, &change, &error)) == WM_OK) {
        wm_buffer_clear(&text);
        if (change.kind != WM_CHANGE_DELETED)
            must(wm_changes_read(changes, change.file, &text, &error) == WM_OK, "files that are told of can be read");
    }
    wm_changes_close(changes);
    wm_buffer_free(&text);
    judge(status, &error);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char path[32];
    FILE *file = tmpfile();
    must(file && fwrite(data, 1, size, file) == size && fflush(file) == 0, "there is room");
    snprintf(path, sizeof path, "/dev/fd/%d", fileno(file));
    read_entries(path);
    read_tree(path);
    fclose(file);
    return 0;
}
