/* inputs.c - a dump's files, readable more than once.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/temporary.h"
#include "transfer/inputs.h"

enum { PIECE = 1 << 16 };

static wm_status copy(int from, int to, const char *name, uint64_t *size, const volatile int *stop,
                      wm_error *error)
{
    char *piece = malloc(PIECE);
    if (!piece)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_status status = WM_OK;
    *size = 0;
    while (status == WM_OK) {
        if (*stop) {
            status = WM_INTERRUPTED;
            break;
        }
        ssize_t got = read(from, piece, PIECE);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0) {
            wm_fail_errno(error, errno, "cannot read %s", name);
            status = WM_SYSTEM;
        }
        if (got <= 0)
            break;
        status = wm_temporary_write(to, piece, (size_t)got, "a temporary copy of the dump", error);
        *size += (uint64_t)got;
    }
    free(piece);
    return status;
}

static wm_status spool(wm_inputs *inputs, size_t i, int from, const volatile int *stop, wm_error *error)
{
    int to = wm_temporary_file(error);
    if (to < 0)
        return WM_SYSTEM;
    inputs->spools[i] = to;
    wm_status status = copy(from, to, inputs->names[i], &inputs->sizes[i], stop, error);
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "/dev/fd/%d", to);
    inputs->owned[i] = wm_buffer_detach(&path, NULL);
    inputs->paths[i] = inputs->owned[i];
    if (!inputs->owned[i])
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    return status;
}

static wm_status open_one(wm_inputs *inputs, size_t i, const volatile int *stop, wm_error *error)
{
    const char *name = inputs->names[i];
    if (strcmp(name, "-") == 0)
        return spool(inputs, i, STDIN_FILENO, stop, error);
    /* Not opened for more than a look: a pipe would wait for its writer twice. */
    struct stat about;
    if (stat(name, &about) != 0) {
        wm_fail_errno(error, errno, "cannot open %s", name);
        return WM_SYSTEM;
    }
    if (S_ISREG(about.st_mode)) {
        inputs->sizes[i] = (uint64_t)about.st_size;
        return WM_OK;
    }
    if (S_ISDIR(about.st_mode))
        return wm_fail(error, WM_USAGE, "%s is a directory, not a dump", name);
    int fd = open(name, O_RDONLY | O_CLOEXEC);
    if (fd < 0) {
        if (errno == EINTR && *stop)
            return WM_INTERRUPTED;
        wm_fail_errno(error, errno, "cannot open %s", name);
        return WM_SYSTEM;
    }
    wm_status status = spool(inputs, i, fd, stop, error);
    close(fd);
    return status;
}

wm_status wm_inputs_open(wm_inputs *inputs, const char *const *names, size_t count,
                         const volatile int *stop, wm_error *error)
{
    memset(inputs, 0, sizeof *inputs);
    inputs->names = calloc(count, sizeof *inputs->names);
    inputs->paths = calloc(count, sizeof *inputs->paths);
    inputs->sizes = calloc(count, sizeof *inputs->sizes);
    inputs->spools = calloc(count, sizeof *inputs->spools);
    inputs->owned = calloc(count, sizeof *inputs->owned);
    inputs->hashes = calloc(count, sizeof *inputs->hashes);
    if (!inputs->names || !inputs->paths || !inputs->sizes || !inputs->spools || !inputs->owned ||
        !inputs->hashes)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    inputs->count = count;
    size_t standard = 0;
    for (size_t i = 0; i < count; i++) {
        inputs->names[i] = inputs->paths[i] = names[i];
        inputs->spools[i] = -1;
        standard += strcmp(names[i], "-") == 0;
    }
    if (standard > 1)
        return wm_fail(error, WM_USAGE, "standard input (-) is given %zu times", standard);
    wm_status status = WM_OK;
    for (size_t i = 0; i < count && status == WM_OK; i++)
        status = open_one(inputs, i, stop, error);
    return status;
}

void wm_inputs_rewind(wm_inputs *inputs)
{
    /* Where opening /dev/fd/N shares the position, it stands at the end. */
    for (size_t i = 0; i < inputs->count; i++) {
        if (inputs->spools[i] >= 0)
            (void)lseek(inputs->spools[i], 0, SEEK_SET);
    }
}

static bool hash_one(wm_inputs *inputs, size_t i, char *piece)
{
    int fd = inputs->spools[i] >= 0 ? inputs->spools[i] : open(inputs->paths[i], O_RDONLY | O_CLOEXEC);
    wm_sha256 *hash = wm_sha256_new();
    bool good = fd >= 0 && hash;
    off_t at = 0;
    while (good && !inputs->cancel) {
        ssize_t got = pread(fd, piece, PIECE, at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0) {
            good = got == 0;
            break;
        }
        wm_sha256_add(hash, piece, (size_t)got);
        at += got;
    }
    if (hash && !wm_sha256_end(hash, inputs->hashes[i]))
        good = false;
    if (fd >= 0 && inputs->spools[i] < 0)
        close(fd);
    return good;
}

static void *hash_all(void *argument)
{
    wm_inputs *inputs = argument;
    char *piece = malloc(PIECE);
    bool good = piece != NULL;
    for (size_t i = 0; i < inputs->count && good; i++)
        good = hash_one(inputs, i, piece);
    free(piece);
    inputs->hashed = good;
    return NULL;
}

void wm_inputs_hash_start(wm_inputs *inputs)
{
    inputs->hashing = pthread_create(&inputs->hasher, NULL, hash_all, inputs) == 0;
}

wm_status wm_inputs_hash_wait(wm_inputs *inputs, wm_error *error)
{
    if (inputs->hashing)
        pthread_join(inputs->hasher, NULL);
    else if (!inputs->hashed)
        hash_all(inputs);
    inputs->hashing = false;
    if (inputs->hashed)
        return WM_OK;
    return wm_fail(error, WM_SYSTEM, "cannot compute the checksums of the dump's files");
}

wm_status wm_inputs_call(wm_inputs *inputs, size_t i, const char *name, wm_error *error)
{
    if (!inputs->owned[i]) {
        wm_buffer path = {0};
        wm_buffer_add_str(&path, inputs->paths[i]);
        inputs->owned[i] = wm_buffer_detach(&path, NULL);
        inputs->paths[i] = inputs->owned[i];
    }
    inputs->names[i] = name;
    return inputs->owned[i] ? WM_OK : wm_fail(error, WM_NO_MEMORY, "out of memory");
}

void wm_inputs_rename(const wm_inputs *inputs, wm_slice text, wm_buffer *out)
{
    for (size_t at = 0; at < text.size;) {
        size_t i = 0;
        for (; i < inputs->count; i++) {
            wm_slice path = inputs->owned[i] ? wm_str(inputs->owned[i]) : wm_slice_of(NULL, 0);
            wm_slice rest = wm_sub(text, at, text.size);
            if (!path.size || !wm_starts_with(rest, path))
                continue;
            /* /dev/fd/1 is no part of /dev/fd/12. */
            if (rest.size > path.size && rest.data[path.size] >= '0' && rest.data[path.size] <= '9')
                continue;
            const char *name = inputs->names[i];
            wm_buffer_add_str(out, strcmp(name, "-") == 0 ? "standard input" : name);
            at += path.size;
            break;
        }
        if (i == inputs->count)
            wm_buffer_add_char(out, text.data[at++]);
    }
}

void wm_inputs_close(wm_inputs *inputs)
{
    if (inputs->hashing) {
        inputs->cancel = true;
        pthread_join(inputs->hasher, NULL);
    }
    for (size_t i = 0; i < inputs->count; i++) {
        if (inputs->spools[i] >= 0)
            close(inputs->spools[i]);
        free(inputs->owned[i]);
    }
    free(inputs->names);
    free(inputs->paths);
    free(inputs->sizes);
    free(inputs->spools);
    free(inputs->owned);
    free(inputs->hashes);
    memset(inputs, 0, sizeof *inputs);
}
