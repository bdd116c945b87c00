/* state.c - any bytes are the state of a tree: it reads, or is refused with a message, and no file is touched.
 *
 * SPDX-License-Identifier: MIT
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "fuzz.h"
#include "tree/changes.h"

const char fuzz_seeds[] = "state";

static char place[] = "/tmp/wikimd-fuzz-XXXXXX";

static void write_file(const char *path, const void *data, size_t size)
{
    FILE *file = fopen(path, "wb");
    must(file && fwrite(data, 1, size, file) == size && fclose(file) == 0, "there is room");
}

static void remove_place(void)
{
    static const char *const files[] = {".wikimd/state.sqlite", ".wikimd/state.sqlite-wal", ".wikimd/state.sqlite-shm", "Page/A.md"};
    if (chdir(place) != 0)
        return;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++)
        unlink(files[i]);
    rmdir("Page");
    rmdir(".wikimd");
    rmdir(place);
}

static void make_place(void)
{
    must(mkdtemp(place) && chdir(place) == 0 && mkdir(".wikimd", 0777) == 0 && mkdir("Page", 0777) == 0, "a directory is made");
    write_file("Page/A.md", "# A\n", 4);
    atexit(remove_place);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum { MOST = 100000 };
    static bool made;
    static int home = -1; /* whoever calls may have names of files that are meant from there */
    wm_changes *changes = NULL;
    wm_change change;
    wm_buffer text = {0};
    wm_error error = WM_ERROR_INIT;
    size_t count = 0;
    if (!made)
        home = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    must(home >= 0, "there is a directory");
    if (!made)
        make_place();
    made = true;
    must(chdir(place) == 0, "it is still there");
    write_file(".wikimd/state.sqlite", data, size);
    wm_status status = wm_changes_open(".", &changes, &error);
    while (status == WM_OK && count++ < MOST && (status = wm_changes_next(changes, true, &change, &error)) == WM_OK) {
        wm_error own = WM_ERROR_INIT;
        wm_buffer_clear(&text);
        if (change.kind != WM_CHANGE_DELETED)
            must(wm_changes_read(changes, change.file, &text, &own) == WM_OK, "files that are told of can be read");
        wm_error_clear(&own);
    }
    wm_changes_close(changes);
    wm_buffer_free(&text);
    must(status != WM_NO_MEMORY && count < MOST, "it comes to an end");
    must(status == WM_END || error.message, "a failure has a message");
    wm_error_clear(&error);
    struct stat about;
    must(stat("Page/A.md", &about) == 0 && about.st_size == 4, "reading changes no file");
    must(fchdir(home) == 0, "it is still there");
    return 0;
}
