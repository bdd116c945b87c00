/* pending.c - what is being written but is not in the state yet.
 *
 * SPDX-License-Identifier: MIT
 *
 * The state is committed some thousand pages at a time. A run that is killed in
 * between leaves files that the state does not know, or knows with other bytes,
 * and a later run with another dump would take them for edited. So the hash and
 * the name of a file are appended to .wikimd/pending before it is put in place:
 * one line each, "SHA-256 NAME", emptied with each commit.
 */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "tree/inside.h"

int pending_open(int root)
{
    int directory = openat(root, ".wikimd", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (directory < 0)
        return -1;
    int fd = openat(directory, "pending", O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0666);
    int err = errno;
    close(directory);
    struct stat st;
    if (fd >= 0 && (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))) {
        close(fd);
        fd = -1;
        err = ENOTSUP;
    }
    errno = err;
    return fd;
}

bool pending_add(int fd, wm_buffer *line, const char sha256[65], wm_slice file)
{
    wm_buffer_clear(line);
    wm_buffer_add(line, sha256, 64);
    wm_buffer_add_char(line, ' ');
    wm_buffer_add_slice(line, file);
    wm_buffer_add_char(line, '\n');
    if (line->failed) {
        errno = ENOMEM;
        return false;
    }
    ssize_t n;
    do
        n = write(fd, line->data, line->size);
    while (n < 0 && errno == EINTR);
    if (n >= 0 && (size_t)n != line->size)
        errno = ENOSPC;
    return n >= 0 && (size_t)n == line->size;
}

bool pending_read(int fd, wm_buffer *out)
{
    char piece[16384];
    ssize_t n;
    off_t at = 0;
    while ((n = pread(fd, piece, sizeof piece, at)) != 0) {
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        wm_buffer_add(out, piece, (size_t)n);
        at += n;
    }
    errno = ENOMEM;
    return !out->failed;
}

bool pending_next(wm_slice text, size_t *at, wm_slice *sha256, wm_slice *file)
{
    while (*at < text.size) {
        size_t end = wm_find(text, WM_LIT("\n"), *at);
        if (end == WM_NONE)
            return false;
        wm_slice line = wm_sub(text, *at, end);
        *at = end + 1;
        /* A line that was cut off runs into the next one: it is left out. */
        if (line.size < 66 || line.data[64] != ' ' || memchr(line.data, ' ', 64))
            continue;
        *sha256 = wm_sub(line, 0, 64);
        *file = wm_sub(line, 65, line.size);
        return true;
    }
    return false;
}
