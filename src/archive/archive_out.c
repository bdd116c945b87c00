/* archive_out.c - files as entries of a tar or zip archive.
 *
 * SPDX-License-Identifier: MIT
 *
 * Written beside its place and renamed when it is whole; a device or pipe is
 * written directly. The same pages give the same bytes: entries in the order
 * they come, the times of their revisions, no owner.
 */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "archive/archive_out.h"
#include "base/descriptor.h"
#include "io/temporary.h"

struct wm_archive_out {
    char *path, *temporary; /* temporary NULL: written directly */
    struct archive *out;
    struct archive_entry *entry;
    wm_buffer name;
    locale_t utf8;          /* libarchive takes names through the locale, even those given as UTF-8 */
    int fd;
    bool finished;
    int64_t latest;         /* SOURCE_DATE_EPOCH, or INT64_MAX */
    dev_t device;           /* of the temporary file as created */
    ino_t inode;
};

static char *joined(const char *a, const char *b)
{
    wm_buffer name = {0};
    wm_buffer_add_str(&name, a);
    wm_buffer_add_str(&name, b);
    char *text = wm_buffer_detach(&name, NULL);
    wm_buffer_free(&name);
    return text;
}

static wm_status failed(const wm_archive_out *a, const char *what, wm_error *error)
{
    int err = archive_errno(a->out);
    return wm_fail(error, err == ENOMEM ? WM_NO_MEMORY : WM_SYSTEM, "%s: %s: %s%s", a->path, what,
                   archive_error_string(a->out) ? archive_error_string(a->out) : "unknown error",
                   err == ENOSPC ? "; make room and run the command again" : "");
}

locale_t wm_archive_utf8_locale(void)
{
    static const char *const names[] = {"C.UTF-8", "C.utf8", "en_US.UTF-8", ""};
    locale_t found = (locale_t)0;
    for (size_t i = 0; !found && i < sizeof names / sizeof *names; i++)
        found = newlocale(LC_CTYPE_MASK, names[i], (locale_t)0);
    return found;
}

static bool is_ascii(wm_slice s)
{
    unsigned high = 0;
    for (size_t i = 0; i < s.size; i++)
        high |= (unsigned char)s.data[i];
    return high < 0x80;
}

/* The format, and the filter behind it, by name. */
static bool set_format(wm_archive_out *a, const char *format)
{
    if (strcmp(format, "zip") == 0)
        return archive_write_set_format_zip(a->out) == ARCHIVE_OK;
    bool gzip = strcmp(format, "tar.gz") == 0, bzip2 = strcmp(format, "tar.bz2") == 0;
    if (!gzip && !bzip2 && strcmp(format, "tar") != 0)
        return false;
    if (archive_write_set_format_pax_restricted(a->out) != ARCHIVE_OK)
        return false;
    if (gzip && (archive_write_add_filter_gzip(a->out) != ARCHIVE_OK ||
                 archive_write_set_filter_option(a->out, "gzip", "timestamp", NULL) != ARCHIVE_OK))
        return false;
    if (bzip2 && archive_write_add_filter_bzip2(a->out) != ARCHIVE_OK)
        return false;
    return true;
}

static wm_status open_file(wm_archive_out *a, wm_error *error)
{
    struct stat st;
    bool output = strcmp(a->path, "-") == 0;
    bool direct = output || (stat(a->path, &st) == 0 && !S_ISREG(st.st_mode));
    if (direct && !output && S_ISDIR(st.st_mode))
        return wm_fail(error, WM_USAGE, "%s: a directory stands where the archive would be; give another name", a->path);
    if (output) {
        a->fd = dup(STDOUT_FILENO);
    } else if (direct) {
        a->fd = open(a->path, O_WRONLY | O_CLOEXEC);
    } else {
        a->temporary = joined(a->path, ".wikimd-tmp");
        if (!a->temporary)
            return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", a->path);
        if (wm_file_is_locked(a->temporary)) /* by an export that still runs; one that was killed leaves the file, too */
            return wm_fail(error, WM_SYSTEM, "%s: another export writes this archive; wait for it or give another name", a->path);
        unlink(a->temporary);
        a->fd = open(a->temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
        if (a->fd >= 0 && fstat(a->fd, &st) == 0) {
            struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
            fcntl(a->fd, F_SETLK, &whole);
            a->device = st.st_dev;
            a->inode = st.st_ino;
        }
    }
    if (a->fd < 0)
        return wm_fail_errno(error, errno, "%s: the archive cannot be written; name a place where you may write", a->path);
    return WM_OK;
}

wm_status wm_archive_out_open(const char *path, const char *format, wm_archive_out **out, wm_error *error)
{
    *out = NULL;
    wm_archive_out *a = calloc(1, sizeof *a);
    if (!a)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    a->fd = -1;
    a->path = joined(path, "");
    a->utf8 = wm_archive_utf8_locale();
    a->entry = archive_entry_new();
    a->out = archive_write_new();
    a->latest = INT64_MAX;
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    if (epoch && *epoch)
        a->latest = strtoll(epoch, NULL, 10);
    wm_status status = WM_OK;
    if (!a->path || !a->entry || !a->out)
        status = wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    else if (!set_format(a, format))
        status = wm_fail(error, WM_USAGE, "%s: no archive of format %s can be written", path, format);
    if (status == WM_OK)
        status = open_file(a, error);
    if (status == WM_OK) {
        archive_write_set_bytes_in_last_block(a->out, 1); /* no padding that depends on where it goes */
        if (archive_write_open_fd(a->out, a->fd) != ARCHIVE_OK)
            status = failed(a, "the archive cannot be written", error);
    }
    if (status != WM_OK) {
        wm_archive_out_close(a);
        return status;
    }
    *out = a;
    return WM_OK;
}

static wm_status begin_entry(wm_archive_out *a, wm_slice file, int64_t time, uint64_t size, wm_error *error)
{
    if (time == INT64_MIN)
        time = a->latest == INT64_MAX ? 0 : a->latest;
    time = time > a->latest ? a->latest : time;
    wm_buffer_clear(&a->name);
    wm_buffer_add_slice(&a->name, file);
    const char *name = wm_buffer_cstr(&a->name);
    if (!name)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", a->path);
    archive_entry_clear(a->entry);
    archive_entry_set_pathname_utf8(a->entry, name);
    archive_entry_set_size(a->entry, (la_int64_t)size);
    archive_entry_set_filetype(a->entry, AE_IFREG);
    archive_entry_set_perm(a->entry, 0644);
    archive_entry_set_mtime(a->entry, time, 0);
    return archive_write_header(a->out, a->entry) < ARCHIVE_WARN ? failed(a, "an entry cannot be written", error) : WM_OK;
}

static wm_status write_data(wm_archive_out *a, wm_slice bytes, wm_error *error)
{
    for (size_t at = 0; at < bytes.size;) {
        la_ssize_t n = archive_write_data(a->out, bytes.data + at, bytes.size - at);
        if (n <= 0)
            return failed(a, "an entry cannot be written", error);
        at += (size_t)n;
    }
    return WM_OK;
}

/* Either bytes, or size bytes of fd. */
static wm_status put_entry(wm_archive_out *a, wm_slice file, int64_t time, wm_slice bytes, int fd, uint64_t size, wm_error *error)
{
    wm_status status = begin_entry(a, file, time, fd < 0 ? bytes.size : size, error);
    if (status != WM_OK || fd < 0)
        return status == WM_OK ? write_data(a, bytes, error) : status;
    char piece[65536];
    for (uint64_t at = 0; at < size && status == WM_OK;) {
        size_t wanted = size - at < sizeof piece ? (size_t)(size - at) : sizeof piece;
        ssize_t n = wm_read_at(fd, piece, wanted, at);
        if (n <= 0)
            return wm_fail_errno(error, n < 0 ? errno : EIO, "%s: a temporary file cannot be read", a->path);
        status = write_data(a, wm_slice_of(piece, (size_t)n), error);
        at += (uint64_t)n;
    }
    return status;
}

static wm_status put_named(wm_archive_out *a, wm_slice file, int64_t time, wm_slice bytes, int fd, uint64_t size, wm_error *error)
{
    if (!a->utf8 && !is_ascii(file))
        return wm_fail(error, WM_SYSTEM, "%s: \"%.*s\" needs a UTF-8 locale, and this system has none; install one, or write a directory",
                       a->path, WM_ARG(file));
    locale_t before = a->utf8 ? uselocale(a->utf8) : (locale_t)0;
    wm_status status = put_entry(a, file, time, bytes, fd, size, error);
    if (a->utf8)
        uselocale(before);
    return status;
}

wm_status wm_archive_out_put(wm_archive_out *a, wm_slice file, int64_t time, wm_slice bytes, wm_error *error)
{
    return put_named(a, file, time, bytes, -1, 0, error);
}

wm_status wm_archive_out_put_file(wm_archive_out *a, wm_slice file, int64_t time, int fd, uint64_t size, wm_error *error)
{
    return put_named(a, file, time, WM_LIT(""), fd, size, error);
}

wm_status wm_archive_out_finish(wm_archive_out *a, wm_error *error)
{
    if (archive_write_close(a->out) != ARCHIVE_OK)
        return failed(a, "the archive cannot be written", error);
    a->finished = true;
    int fd = a->fd;
    a->fd = -1;
    if (a->temporary && fsync(fd) != 0) {
        int err = errno;
        close(fd);
        return wm_fail_errno(error, err, "%s: the archive cannot be written", a->path);
    }
    if (close(fd) != 0 || (a->temporary && rename(a->temporary, a->path) != 0))
        return wm_fail_errno(error, errno, "%s: the archive cannot be written", a->path);
    free(a->temporary);
    a->temporary = NULL;
    return WM_OK;
}

void wm_archive_out_close(wm_archive_out *a)
{
    if (!a)
        return;
    if (a->out) {
        /* Writes no end mark: an archive that was cut off must not look whole. What the library still holds
         * is written to nowhere, because archive_write_fail would leak its buffers. */
        int nowhere = a->finished || a->fd < 0 ? -1 : open("/dev/null", O_WRONLY | O_CLOEXEC);
        if (nowhere >= 0) {
            dup2(nowhere, a->fd);
            close(nowhere);
        } else if (!a->finished) {
            archive_write_fail(a->out);
        }
        archive_write_free(a->out);
    }
    if (a->fd >= 0)
        close(a->fd);
    struct stat st;
    if (a->temporary && lstat(a->temporary, &st) == 0 && st.st_dev == a->device && st.st_ino == a->inode)
        unlink(a->temporary);
    archive_entry_free(a->entry);
    if (a->utf8)
        freelocale(a->utf8);
    wm_buffer_free(&a->name);
    free(a->temporary);
    free(a->path);
    free(a);
}
