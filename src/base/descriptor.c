/* descriptor.c - reads and writes that a signal does not cut short.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <unistd.h>

#include "base/descriptor.h"

ssize_t wm_read(int fd, void *to, size_t size)
{
    ssize_t n;
    do
        n = read(fd, to, size);
    while (n < 0 && errno == EINTR);
    return n;
}

ssize_t wm_read_at(int fd, void *to, size_t size, uint64_t at)
{
    ssize_t n;
    do
        n = pread(fd, to, size, (off_t)at);
    while (n < 0 && errno == EINTR);
    return n;
}

int wm_read_all_at(int fd, void *to, size_t size, uint64_t at)
{
    for (size_t done = 0; done < size;) {
        ssize_t n = wm_read_at(fd, (char *)to + done, size - done, at + done);
        if (n <= 0)
            return n ? errno : EIO;
        done += (size_t)n;
    }
    return 0;
}

int wm_read_rest(int fd, wm_buffer *out)
{
    enum { PIECE = 65536 };
    while (wm_buffer_reserve(out, PIECE)) {
        ssize_t n = wm_read(fd, out->data + out->size, PIECE);
        if (n <= 0)
            return n ? errno : 0;
        out->size += (size_t)n;
    }
    return ENOMEM;
}

int wm_sha256_rest(int fd, char hex[65])
{
    char piece[32768];
    ssize_t n;
    wm_sha256 *hash = wm_sha256_new();
    if (!hash)
        return ENOMEM;
    while ((n = wm_read(fd, piece, sizeof piece)) > 0)
        wm_sha256_add(hash, piece, (size_t)n);
    int err = n < 0 ? errno : 0;
    bool hashed = wm_sha256_end(hash, hex);
    return err ? err : hashed ? 0 : ENOMEM;
}

int wm_write_all(int fd, wm_slice bytes)
{
    for (size_t at = 0; at < bytes.size;) {
        ssize_t n = write(fd, bytes.data + at, bytes.size - at);
        if (n < 0 && errno != EINTR)
            return errno;
        at += n < 0 ? 0 : (size_t)n;
    }
    return 0;
}
