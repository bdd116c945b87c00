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

#include "base/descriptor.h"
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
    int to = wm_temporary_file(inputs->directory, error);
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

/* ---- directories ---- */

static bool is_directory(const char *name)
{
    struct stat about;
    return strcmp(name, "-") != 0 && stat(name, &about) == 0 && S_ISDIR(about.st_mode);
}

const char **wm_inputs_expand(const char *const *names, size_t count, bool incomplete, wm_folder *folders, size_t *expanded,
                              wm_error *error)
{
    size_t total = 0;
    wm_status status = WM_OK;
    for (size_t i = 0; i < count && status == WM_OK; i++) {
        if (is_directory(names[i]))
            status = wm_folder_open(names[i], incomplete, &folders[i], error);
        total += folders[i].count ? folders[i].count : 1;
    }
    const char **all = status == WM_OK ? calloc(total ? total : 1, sizeof *all) : NULL;
    if (status == WM_OK && !all)
        wm_fail(error, WM_NO_MEMORY, "out of memory");
    *expanded = 0;
    for (size_t i = 0; i < count && all; i++) {
        for (size_t k = 0; k < folders[i].count; k++)
            all[(*expanded)++] = folders[i].files[k].path;
        if (!folders[i].count)
            all[(*expanded)++] = names[i];
    }
    return all;
}

/* Where a file is given by its name, the lists that lie beside it are read. */
static wm_status read_sums(wm_folder *beside, const char *name, wm_error *error)
{
    const char *slash = strrchr(name, '/');
    wm_buffer directory = {0};
    struct stat about;
    if (strcmp(name, "-") == 0 || stat(name, &about) != 0 || !S_ISREG(about.st_mode))
        return WM_OK;
    wm_buffer_add(&directory, slash ? name : ".", slash == name ? 1 : slash ? (size_t)(slash - name) : 1);
    const char *path = wm_buffer_cstr(&directory);
    wm_status status = path ? wm_sums_read(path, &beside->sums, error) : wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_SYSTEM) { /* a directory may be closed to who may read a file in it */
        wm_error_clear(error);
        status = WM_OK;
    }
    wm_buffer_free(&directory);
    return status;
}

static wm_status describe_files(wm_inputs *inputs, const char *const *names, wm_error *error)
{
    size_t i = 0;
    wm_status status = WM_OK;
    for (size_t n = 0; n < inputs->given && status == WM_OK; n++) {
        wm_folder *folder = &inputs->folders[n];
        if (!folder->count)
            status = read_sums(folder, names[n], error);
        for (size_t k = 0; status == WM_OK && k < (folder->count ? folder->count : 1); k++, i++) {
            const char *slash = strrchr(inputs->names[i], '/');
            inputs->goes_on[i] = i + 1 < inputs->count && wm_folder_goes_on(inputs->names[i], inputs->names[i + 1]);
            inputs->sums[i] = wm_sums_find(&folder->sums, wm_str(slash ? slash + 1 : inputs->names[i]));
            inputs->has_sums = inputs->has_sums || inputs->sums[i];
        }
    }
    if (inputs->given)
        inputs->folder_name = inputs->folders[0].name;
    return status;
}

static bool allocate(wm_inputs *inputs, size_t count)
{
    inputs->paths = calloc(count, sizeof *inputs->paths);
    inputs->sizes = calloc(count, sizeof *inputs->sizes);
    inputs->spools = calloc(count, sizeof *inputs->spools);
    inputs->owned = calloc(count, sizeof *inputs->owned);
    inputs->hashes = calloc(count, sizeof *inputs->hashes);
    inputs->goes_on = calloc(count, sizeof *inputs->goes_on);
    inputs->sums = calloc(count, sizeof *inputs->sums);
    inputs->digests = calloc(count, sizeof *inputs->digests);
    return inputs->paths && inputs->sizes && inputs->spools && inputs->owned && inputs->hashes && inputs->goes_on &&
           inputs->sums && inputs->digests;
}

wm_status wm_inputs_open(wm_inputs *inputs, const char *const *names, size_t count, bool incomplete, const char *copies,
                         const volatile int *stop, wm_error *error)
{
    size_t files, standard = 0;
    memset(inputs, 0, sizeof *inputs);
    inputs->folders = calloc(count ? count : 1, sizeof *inputs->folders);
    if (!inputs->folders)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    inputs->given = count;
    inputs->directory = copies;
    inputs->names = wm_inputs_expand(names, count, incomplete, inputs->folders, &files, error);
    if (!inputs->names)
        return error->status;
    if (!allocate(inputs, files ? files : 1))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    inputs->count = files;
    for (size_t i = 0; i < files; i++) {
        inputs->paths[i] = inputs->names[i];
        inputs->spools[i] = -1;
        standard += strcmp(inputs->names[i], "-") == 0;
    }
    if (standard > 1)
        return wm_fail(error, WM_USAGE, "standard input (-) is given %zu times", standard);
    wm_status status = describe_files(inputs, names, error);
    for (size_t i = 0; i < files && status == WM_OK; i++)
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
    const wm_sum *sum = inputs->sums[i] && inputs->sums[i]->kind != WM_SHA256 ? inputs->sums[i] : NULL;
    wm_digest *digest = sum ? wm_digest_new(sum->kind) : NULL; /* without it nothing is checked */
    bool good = fd >= 0 && hash;
    uint64_t at = 0;
    while (good && !inputs->cancel) {
        ssize_t got = wm_read_at(fd, piece, PIECE, at);
        if (got <= 0) {
            good = got == 0;
            break;
        }
        wm_sha256_add(hash, piece, (size_t)got);
        if (digest)
            wm_digest_add(digest, piece, (size_t)got);
        at += (uint64_t)got;
    }
    if (digest && good && !inputs->cancel)
        wm_digest_end(digest, inputs->digests[i]);
    wm_digest_free(digest);
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

wm_status wm_inputs_check(wm_inputs *inputs, wm_error *error)
{
    if (inputs->checked)
        return WM_OK;
    inputs->checked = true;
    for (size_t i = 0; i < inputs->count; i++) {
        const wm_sum *sum = inputs->sums[i];
        const char *own = sum && sum->kind != WM_SHA256 ? inputs->digests[i] : inputs->hashes[i];
        if (sum && own[0] && !wm_equal_nocase(sum->hex, wm_str(own)))
            return wm_fail(error, WM_BAD_INPUT, "%s is not the file that %.*s lists: its %s is %s, that of the list is %.*s; fetch it again",
                           inputs->names[i], WM_ARG(sum->list), wm_digest_name(sum->kind), own, WM_ARG(sum->hex));
    }
    return WM_OK;
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

wm_status wm_inputs_take_failure(const wm_inputs *inputs, wm_status status, wm_error *error, const char *words, wm_error *damage,
                                 wm_error *failure)
{
    if (status == WM_OK || status == WM_END || status == WM_INTERRUPTED) {
        wm_error_clear(error);
        return status == WM_END ? WM_OK : status;
    }
    wm_buffer message = {0};
    wm_inputs_rename(inputs, wm_str(error->message ? error->message : words), &message);
    const char *text = wm_buffer_cstr(&message);
    wm_error *kept = status != WM_BAD_INPUT ? failure : damage->status == WM_OK ? damage : NULL;
    if (kept)
        wm_fail(kept, status, "%s", text ? text : "out of memory");
    wm_buffer_free(&message);
    wm_error_clear(error);
    return status == WM_BAD_INPUT ? WM_OK : status;
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
    free(inputs->goes_on);
    free(inputs->sums);
    free(inputs->digests);
    for (size_t i = 0; inputs->folders && i < inputs->given; i++)
        wm_folder_close(&inputs->folders[i]);
    free(inputs->folders);
    memset(inputs, 0, sizeof *inputs);
}
