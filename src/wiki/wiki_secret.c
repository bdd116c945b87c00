/* wiki_secret.c - passwords and tokens, which nobody else may read; and what a server says, which must not show them.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "wiki/wiki_private.h"

void wiki_secret_free(wm_buffer *secret)
{
    volatile char *at = secret->data;
    for (size_t i = 0; i < secret->capacity; i++)
        at[i] = 0;
    wm_buffer_free(secret);
}

static wm_status check_file(const char *path, const char *what, int file, wm_error *error)
{
    struct stat about;
    if (fstat(file, &about) != 0)
        return wm_fail_errno(error, errno, "%s", path);
    if (!S_ISREG(about.st_mode) && !S_ISFIFO(about.st_mode))
        return wm_fail(error, WM_USAGE, "%s is no file with a %s", path, what);
    if (about.st_mode & 077)
        return wm_fail(error, WM_USAGE, "%s: others can read or write the file with the %s; make it yours alone with: chmod 600", path, what);
    return WM_OK;
}

static wm_status read_bytes(const char *path, int file, wm_buffer *out, wm_error *error)
{
    enum { MOST = 16384 };
    if (!wm_buffer_reserve(out, MOST)) /* once: what grows leaves copies behind */
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (;;) {
        ssize_t got = wm_read(file, out->data + out->size, MOST - out->size);
        if (got < 0)
            return wm_fail_errno(error, errno, "%s", path);
        out->size += (size_t)got;
        if (got == 0 || out->size == MOST)
            return WM_OK;
    }
}

wm_status wiki_secret_read(const char *path, const char *what, wm_buffer *out, wm_error *error)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return wm_fail_errno(error, errno, "%s", path);
    wm_status status = check_file(path, what, file, error);
    if (status == WM_OK)
        status = read_bytes(path, file, out, error);
    close(file);
    while (out->size && (out->data[out->size - 1] == '\n' || out->data[out->size - 1] == '\r'))
        out->size--;
    if (status != WM_OK)
        return status;
    if (!out->size)
        return wm_fail(error, WM_USAGE, "%s is empty: it is to hold the %s", path, what);
    for (size_t i = 0; i < out->size; i++)
        if ((unsigned char)out->data[i] < 0x20 || out->data[i] == 0x7f)
            return wm_fail(error, WM_USAGE, "%s is to hold the %s alone, on one line", path, what);
    return WM_OK;
}

/* ---- what a server says ---------------------------------------------------------------------- */

/* The bytes of a secret at the start of said, or 0. Short ones are no secret: each "a" would be hidden. */
static size_t secret_at(wm_slice said, const wm_buffer *secret)
{
    return secret->size >= 6 && wm_starts_with(said, wm_buffer_slice(secret)) ? secret->size : 0;
}

void wiki_say(const wm_wiki *wiki, wm_slice said, wm_buffer *out)
{
    enum { MOST = 600 };
    bool space = false, begun = false;
    size_t end = out->size + MOST;
    for (size_t i = 0; i < said.size;) {
        wm_slice rest = wm_sub(said, i, said.size);
        size_t length = secret_at(rest, &wiki->password);
        length = length ? length : secret_at(rest, &wiki->bearer);
        length = length ? length : secret_at(rest, &wiki->token);
        bool hidden = length > 0;
        uint32_t c = hidden ? 0x2a : wm_utf8_decode(rest, &length);
        i += length;
        if (c < 0x20 || (c >= 0x7f && c < 0xa0) || c == ' ' || (c >= 0x2028 && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)) {
            space = begun;
            continue;
        }
        if (space)
            wm_buffer_add_char(out, ' ');
        space = false;
        begun = true;
        if (hidden)
            wm_buffer_add_str(out, "***");
        else
            wm_buffer_add_utf8(out, c);
        if (out->size >= end) {
            wm_buffer_add_str(out, " ...");
            return;
        }
    }
}
