/* fetch_journal.c - what a fetch has so far, so that one that was cut goes on.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "io/outfile.h"
#include "transfer/fetch_journal.h"

/* The files; "asked" is the last one to be removed, and the first to be made. */
static const char *const names[] = {"done", "xml", "pages", "site", "asked"};

static const char *path_of(const wm_fetch_journal *j, const char *name, wm_buffer *path)
{
    wm_buffer_clear(path);
    wm_buffer_add_slice(path, wm_buffer_slice(&j->directory));
    wm_buffer_add_char(path, '/');
    wm_buffer_add_str(path, name);
    return wm_buffer_cstr(path);
}

static wm_status out_of_memory(wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "out of memory");
}

/* A file that is there whole or not at all. */
static wm_status keep(const wm_fetch_journal *j, const char *name, wm_slice content, wm_error *error)
{
    wm_buffer path = {0};
    wm_outfile file = {0};
    const char *at = path_of(j, name, &path);
    wm_status status = at ? wm_outfile_open(&file, at, error) : out_of_memory(error);
    if (status == WM_OK) {
        wm_outfile_write(&file, content);
        status = wm_outfile_keep(&file, error);
    }
    wm_buffer_free(&path);
    return status;
}

/* *found is false when there is no such file. */
static wm_status recall(const wm_fetch_journal *j, const char *name, wm_buffer *out, bool *found, wm_error *error)
{
    wm_buffer path = {0};
    const char *at = path_of(j, name, &path);
    int fd = at ? open(at, O_RDONLY | O_CLOEXEC) : -1, err = fd < 0 ? errno : wm_read_rest(fd, out);
    wm_status status = WM_OK;
    *found = fd >= 0;
    if (!at || out->failed)
        status = out_of_memory(error);
    else if (err && (*found || err != ENOENT))
        status = wm_fail_errno(error, err, "cannot read %s", at);
    if (fd >= 0)
        close(fd);
    wm_buffer_free(&path);
    return status;
}

/* ---- what another run left ----------------------------------------------------------------------------- */

static wm_status recall_pages(wm_fetch_journal *j, bool *found, wm_error *error)
{
    wm_buffer text = {0};
    wm_status status = recall(j, "pages", &text, found, error);
    wm_slice rest = wm_buffer_slice(&text);
    while (status == WM_OK && rest.size) {
        size_t end = wm_find(rest, WM_LIT("\n"), 0), n = 0;
        int64_t id = 0;
        if (end == WM_NONE)
            break;
        while (n < end && n < 18 && rest.data[n] >= '0' && rest.data[n] <= '9')
            id = id * 10 + (rest.data[n++] - '0');
        if (n != end || !wm_fetch_journal_list(j, id))
            status = n == end ? out_of_memory(error) : wm_fail(error, WM_BAD_INPUT, "%s/pages is damaged; remove the directory",
                                                               wm_buffer_cstr(&j->directory));
        rest = wm_sub(rest, end + 1, rest.size);
    }
    wm_buffer_free(&text);
    return status;
}

static wm_status recall_done(wm_fetch_journal *j, wm_error *error)
{
    wm_buffer text = {0};
    bool found;
    uint64_t done = 0;
    wm_status status = recall(j, "done", &text, &found, error);
    const char *line = wm_buffer_cstr(&text);
    if (status == WM_OK && found && (!line || sscanf(line, "%" SCNu64 " %" SCNu64 " %" SCNu64, &done, &j->size, &j->revisions) != 3 ||
                                     done > j->count))
        status = wm_fail(error, WM_BAD_INPUT, "%s/done is damaged; remove the directory", wm_buffer_cstr(&j->directory));
    j->done = status == WM_OK ? (size_t)done : 0;
    wm_buffer_free(&text);
    return status;
}

/* Opens the XML and cuts off what the other run had not finished. */
static wm_status open_xml(wm_fetch_journal *j, wm_error *error)
{
    wm_buffer path = {0};
    wm_status status = WM_OK;
    const char *at = path_of(j, "xml", &path);
    j->xml = at ? fopen(at, "a+b") : NULL;
    struct stat about;
    if (!j->xml || fstat(fileno(j->xml), &about) != 0 || ((uint64_t)about.st_size > j->size && ftruncate(fileno(j->xml), (off_t)j->size) != 0)) {
        wm_fail_errno(error, errno, "cannot write %s", at ? at : "the pages");
        status = WM_SYSTEM;
    } else if ((uint64_t)about.st_size < j->size) {
        status = wm_fail(error, WM_BAD_INPUT, "%s is shorter than what was fetched; remove the directory", at);
    }
    wm_buffer_free(&path);
    return status;
}

static wm_status take_up(wm_fetch_journal *j, wm_slice asked, bool *is_new, wm_error *error)
{
    wm_buffer before = {0};
    bool found, site = false;
    wm_status status = recall(j, "asked", &before, &found, error);
    *is_new = !found;
    if (status == WM_OK && found && !wm_equal(wm_buffer_slice(&before), asked))
        status = wm_fail(error, WM_USAGE, "%s is what another fetch left; finish that one, or remove the directory",
                         wm_buffer_cstr(&j->directory));
    if (status == WM_OK && found)
        status = recall_pages(j, &j->resumed, error);
    if (status == WM_OK && j->resumed)
        status = recall(j, "site", &j->site, &site, error);
    if (status == WM_OK && j->resumed && !site)
        status = wm_fail(error, WM_BAD_INPUT, "%s has no site; remove the directory", wm_buffer_cstr(&j->directory));
    if (status == WM_OK && j->resumed)
        status = recall_done(j, error);
    wm_buffer_free(&before);
    return status;
}

wm_status wm_fetch_journal_open(wm_fetch_journal *j, const char *output, wm_slice asked, wm_error *error)
{
    bool is_new;
    wm_buffer_add_format(&j->directory, "%s.fetch", output);
    const char *directory = wm_buffer_cstr(&j->directory);
    if (!directory)
        return out_of_memory(error);
    if (mkdir(directory, 0777) != 0 && errno != EEXIST) {
        wm_fail_errno(error, errno, "cannot make %s", directory);
        return WM_SYSTEM;
    }
    wm_status status = take_up(j, asked, &is_new, error);
    if (status == WM_OK && is_new)
        status = keep(j, "asked", asked, error);
    return status == WM_OK ? open_xml(j, error) : status;
}

/* ---- writing -------------------------------------------------------------------------------------------- */

bool wm_fetch_journal_list(wm_fetch_journal *j, int64_t id)
{
    if (!WM_GROW(j->ids, j->capacity, j->count + 1))
        return false;
    j->ids[j->count++] = id;
    return true;
}

static int ascending(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

wm_status wm_fetch_journal_begin(wm_fetch_journal *j, wm_error *error)
{
    wm_buffer text = {0};
    size_t kept = 0;
    if (j->count)
        qsort(j->ids, j->count, sizeof *j->ids, ascending);
    for (size_t i = 0; i < j->count; i++) {
        if (i && j->ids[i] == j->ids[i - 1])
            continue;
        j->ids[kept++] = j->ids[i];
        wm_buffer_add_format(&text, "%" PRId64 "\n", j->ids[i]);
    }
    j->count = kept;
    wm_status status = text.failed ? out_of_memory(error) : keep(j, "site", wm_buffer_slice(&j->site), error);
    if (status == WM_OK) /* the last one: with it, the list and the site are there */
        status = keep(j, "pages", wm_buffer_slice(&text), error);
    wm_buffer_free(&text);
    return status;
}

static wm_status failed_to_write(const wm_fetch_journal *j, wm_error *error)
{
    wm_fail_errno(error, errno, "cannot write %.*s/xml", WM_ARG(wm_buffer_slice(&j->directory)));
    return WM_SYSTEM;
}

wm_status wm_fetch_journal_write(wm_fetch_journal *j, wm_slice xml, wm_error *error)
{
    j->size += xml.size;
    return xml.size && fwrite(xml.data, 1, xml.size, j->xml) != xml.size ? failed_to_write(j, error) : WM_OK;
}

wm_status wm_fetch_journal_commit(wm_fetch_journal *j, size_t done, uint64_t revisions, wm_error *error)
{
    wm_buffer line = {0};
    if (fflush(j->xml) != 0 || fsync(fileno(j->xml)) != 0)
        return failed_to_write(j, error);
    wm_buffer_add_format(&line, "%zu %" PRIu64 " %" PRIu64 "\n", done, j->size, revisions);
    wm_status status = line.failed ? out_of_memory(error) : keep(j, "done", wm_buffer_slice(&line), error);
    j->done = done;
    j->revisions = revisions;
    wm_buffer_free(&line);
    return status;
}

wm_status wm_fetch_journal_read(wm_fetch_journal *j, wm_status (*take)(void *user, wm_slice piece, wm_error *error), void *user,
                                wm_error *error)
{
    char piece[65536];
    wm_status status = WM_OK;
    rewind(j->xml);
    for (uint64_t left = j->size; left && status == WM_OK;) {
        size_t want = left < sizeof piece ? (size_t)left : sizeof piece, got = fread(piece, 1, want, j->xml);
        if (got == 0) {
            wm_fail(error, WM_SYSTEM, "cannot read %.*s/xml", WM_ARG(wm_buffer_slice(&j->directory)));
            return WM_SYSTEM;
        }
        status = take(user, wm_slice_of(piece, got), error);
        left -= got;
    }
    return status;
}

/* ---- the end ---------------------------------------------------------------------------------------------- */

void wm_fetch_journal_close(wm_fetch_journal *j)
{
    if (j->xml)
        fclose(j->xml);
    wm_buffer_free(&j->directory);
    wm_buffer_free(&j->site);
    free(j->ids);
    memset(j, 0, sizeof *j);
}

void wm_fetch_journal_remove(wm_fetch_journal *j)
{
    wm_buffer path = {0};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (path_of(j, names[i], &path))
            unlink(path.data);
    if (wm_buffer_cstr(&j->directory))
        rmdir(j->directory.data);
    wm_buffer_free(&path);
}
