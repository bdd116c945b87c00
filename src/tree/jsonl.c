/* jsonl.c - lines of JSON, a page each, in a file or in numbered ones.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/outfile.h"
#include "io/sink.h"
#include "tree/jsonl.h"

struct tree_jsonl {
    char *dest;
    const char *format;
    uint64_t lines;      /* a file may have; 0: all */
    unsigned jobs;
    wm_outfile file;
    wm_sink *sink;
    uint64_t in_file, number; /* lines of the file that is open, and its number */
};

static bool ends_so(const char *name, const char *format)
{
    size_t size = strlen(name), n = strlen(format);
    return size > n + 1 && name[size - n - 1] == '.' && strcmp(name + size - n, format) == 0;
}

const char *tree_jsonl_format(const char *dest, const char *given)
{
    static const char *const formats[] = {"jsonl", "jsonl.gz"};
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (given ? strcmp(given, formats[i]) == 0 : ends_so(dest, formats[i]))
            return formats[i];
    return NULL;
}

/* wiki.jsonl, or of numbered files wiki-00001.jsonl. */
static void file_name(const tree_jsonl *j, uint64_t number, wm_buffer *out)
{
    size_t stem = strlen(j->dest);
    if (!j->lines) {
        wm_buffer_add_str(out, j->dest);
        return;
    }
    if (ends_so(j->dest, j->format))
        stem -= strlen(j->format) + 1;
    wm_buffer_add_format(out, "%.*s-%05" PRIu64 ".%s", (int)stem, j->dest, number, j->format);
}

/* Numbered files of an earlier run would be taken for this one's. */
static wm_status clear_numbered(const tree_jsonl *j, bool force, wm_error *error)
{
    wm_status status = WM_OK;
    wm_buffer name = {0};
    struct stat st;
    for (uint64_t n = 1; status == WM_OK; n++) {
        wm_buffer_clear(&name);
        file_name(j, n, &name);
        const char *path = wm_buffer_cstr(&name);
        if (!path)
            status = wm_fail(error, WM_NO_MEMORY, "out of memory");
        else if (lstat(path, &st) != 0)
            break;
        else if (!force)
            status = wm_fail(error, WM_USAGE, "%s is there already; give another name, or --force, which replaces the files so numbered", path);
        else if (!S_ISREG(st.st_mode) || unlink(path) != 0)
            status = wm_fail(error, WM_SYSTEM, "%s cannot be removed", path);
    }
    wm_buffer_free(&name);
    return status;
}

static wm_status open_next(tree_jsonl *j, wm_error *error)
{
    wm_buffer name = {0};
    file_name(j, ++j->number, &name);
    const char *path = wm_buffer_cstr(&name);
    wm_status status = path ? wm_outfile_open(&j->file, path, error) : wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_sink_format format = strcmp(j->format, "jsonl.gz") == 0 ? WM_SINK_GZIP : WM_SINK_PLAIN;
    if (status == WM_OK)
        status = wm_sink_open(j->file.stream, j->file.path, format, j->jobs, &j->sink, error);
    j->in_file = 0;
    wm_buffer_free(&name);
    return status;
}

/* The file that is open is whole. */
static wm_status end_file(tree_jsonl *j, wm_error *error)
{
    wm_status status = wm_sink_finish(j->sink, error);
    wm_sink_close(j->sink);
    j->sink = NULL;
    if (status == WM_OK && j->file.temporary && (fflush(j->file.stream) != 0 || fsync(fileno(j->file.stream)) != 0)) {
        wm_fail_errno(error, errno, "cannot write %s", j->file.path);
        status = WM_SYSTEM;
    }
    if (status != WM_OK) {
        wm_outfile_drop(&j->file);
        return status;
    }
    return wm_outfile_keep(&j->file, error);
}

wm_status tree_jsonl_open(const char *dest, const char *format, uint64_t lines, unsigned jobs, bool force, tree_jsonl **out, wm_error *error)
{
    struct stat st;
    bool output = strcmp(dest, "-") == 0;
    if (output && lines)
        return wm_fail(error, WM_USAGE, "--lines-per-file makes several files: they need a name, with -o");
    if (!output && stat(dest, &st) == 0 && S_ISDIR(st.st_mode))
        return wm_fail(error, WM_USAGE, "%s: a directory stands where the file would be; give another name", dest);
    tree_jsonl *j = calloc(1, sizeof *j);
    if (j)
        *j = (tree_jsonl){.dest = strdup(dest), .format = format, .lines = lines, .jobs = jobs ? jobs : 1};
    if (!j || !j->dest) {
        free(j);
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    wm_status status = lines ? clear_numbered(j, force, error) : WM_OK;
    if (status == WM_OK)
        status = open_next(j, error);
    if (status == WM_OK)
        *out = j;
    else
        tree_jsonl_close(j);
    return status;
}

wm_status tree_jsonl_put(tree_jsonl *j, wm_slice line, wm_error *error)
{
    wm_status status = WM_OK;
    if (j->lines && j->in_file == j->lines) {
        status = end_file(j, error);
        if (status == WM_OK)
            status = open_next(j, error);
    }
    if (status == WM_OK)
        status = wm_sink_write(j->sink, line, error);
    j->in_file++;
    return status;
}

wm_status tree_jsonl_finish(tree_jsonl *j, wm_error *error)
{
    return end_file(j, error);
}

void tree_jsonl_close(tree_jsonl *j)
{
    if (!j)
        return;
    wm_sink_close(j->sink);
    wm_outfile_drop(&j->file);
    free(j->dest);
    free(j);
}
