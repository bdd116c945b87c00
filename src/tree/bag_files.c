/* bag_files.c - the files of a bag that is checked: below a directory, or in an archive.
 *
 * SPDX-License-Identifier: MIT
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive/unpack.h"
#include "base/descriptor.h"
#include "io/temporary.h"
#include "tree/bag_check_private.h"

/* ---- directories ---- */

/* Directories that are still to be read, by their names; "" is the root. */
typedef struct waiting {
    char **names;
    size_t count, capacity;
} waiting;

static bool push(waiting *w, wm_slice name)
{
    if (!WM_GROW(w->names, w->capacity, w->count + 1))
        return false;
    char *copy = wm_slice_string(name);
    if (!copy)
        return false;
    w->names[w->count++] = copy;
    return true;
}

static bool take_entry(wm_bag_check *c, waiting *w, int fd, const char *entry, wm_buffer *name)
{
    struct stat st;
    if (fstatat(fd, entry, &st, AT_SYMLINK_NOFOLLOW) != 0)
        return wm_bag_check_add_problem(c, wm_buffer_slice(name), "unreadable", "cannot be looked at: %s", strerror(errno));
    if (S_ISDIR(st.st_mode))
        return push(w, wm_buffer_slice(name));
    if (!S_ISREG(st.st_mode))
        return wm_bag_check_add_problem(c, wm_buffer_slice(name), "form", "%s: a bag holds files and directories",
                                        S_ISLNK(st.st_mode) ? "a link" : "a device or the like");
    checked_file *file = tree_check_file(c, wm_buffer_slice(name));
    if (!file)
        return false;
    file->found = true;
    file->size = (uint64_t)st.st_size;
    return true;
}

static bool read_directory(wm_bag_check *c, waiting *w, const char *directory)
{
    int fd = openat(c->root, *directory ? directory : ".", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    DIR *dir = fd < 0 ? NULL : fdopendir(fd);
    wm_buffer name = {0};
    bool good = true;
    if (!dir) {
        if (fd >= 0)
            close(fd);
        return wm_bag_check_add_problem(c, wm_str(directory), "unreadable", "the directory cannot be read: %s", strerror(errno));
    }
    struct dirent *entry;
    while (good && (entry = readdir(dir)) != NULL) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        wm_buffer_clear(&name);
        wm_buffer_add_format(&name, "%s%s%s", directory, *directory ? "/" : "", entry->d_name);
        good = !name.failed && take_entry(c, w, dirfd(dir), entry->d_name, &name);
    }
    closedir(dir);
    wm_buffer_free(&name);
    return good;
}

wm_status tree_check_list_directory(wm_bag_check *c, wm_error *error)
{
    waiting w = {0};
    bool good = push(&w, WM_LIT(""));
    while (good && w.count && !(c->stop && *c->stop)) {
        char *directory = w.names[--w.count];
        good = read_directory(c, &w, directory);
        free(directory);
    }
    while (w.count)
        free(w.names[--w.count]);
    free(w.names);
    return !good ? tree_check_no_memory(c, error) : c->stop && *c->stop ? WM_INTERRUPTED : WM_OK;
}

/* ---- archives ---- */

static wm_status write_copy(int fd, wm_slice bytes, wm_error *error)
{
    return wm_temporary_write(fd, bytes.data, bytes.size, "a temporary copy of the archive's files", error);
}

/* Takes "NAME.bag/" off a name; *top is that of the first file. Empty for a name outside it. */
static wm_slice below_top(wm_slice name, wm_buffer *top, bool *known)
{
    if (!*known) {
        const char *slash = memchr(name.data, '/', name.size);
        *known = true;
        if (!wm_equal(name, WM_LIT("bagit.txt")) && slash)
            wm_buffer_add(top, name.data, (size_t)(slash - name.data) + 1);
    }
    return wm_starts_with(name, wm_buffer_slice(top)) ? wm_sub(name, top->size, name.size) : WM_LIT("");
}

typedef struct unpacking {
    wm_unpack *in;
    wm_buffer top, waiting;
    bool top_known;
    uint64_t at; /* in contents, what waits included */
} unpacking;

static wm_status flush(const wm_bag_check *c, unpacking *x, wm_error *error)
{
    wm_status status = x->waiting.failed ? tree_check_no_memory(c, error) : write_copy(c->contents, wm_buffer_slice(&x->waiting), error);
    wm_buffer_clear(&x->waiting);
    return status;
}

/* WM_BAD_INPUT when the archive is damaged inside the file. */
static wm_status take_content(wm_bag_check *c, unpacking *x, uint64_t *size, int own, wm_error *error)
{
    wm_slice data;
    wm_status status;
    *size = 0;
    while ((status = wm_unpack_read(x->in, &data, error)) == WM_OK) {
        *size += data.size;
        if (own >= 0) {
            status = write_copy(own, data, error);
        } else {
            wm_buffer_add_slice(&x->waiting, data);
            x->at += data.size;
            if (x->waiting.size >= 1 << 20)
                status = flush(c, x, error);
        }
        if (status != WM_OK)
            return status;
    }
    return status == WM_END ? WM_OK : status;
}

static wm_status take_file(wm_bag_check *c, unpacking *x, wm_slice name, wm_error *error)
{
    uint64_t start = x->at, size = 0;
    int own = -1;
    if (wm_starts_with(name, WM_LIT(WM_BAG_DUMP)) && (own = wm_temporary_file(NULL, error)) < 0)
        return WM_SYSTEM;
    checked_file *file = tree_check_file(c, name);
    if (!file || file->found) {
        if (own >= 0)
            close(own);
        bool told = file && wm_bag_check_add_problem(c, name, "form", "the archive holds it twice");
        return told ? WM_OK : tree_check_no_memory(c, error);
    }
    file->fd = own;
    file->start = own >= 0 ? 0 : start;
    wm_status status = take_content(c, x, &size, own, error);
    /* What was cut off inside is there, if not whole. */
    file = tree_check_file(c, name);
    file->found = true;
    file->cut = status != WM_OK;
    file->size = size;
    return status;
}

wm_status tree_check_list_archive(wm_bag_check *c, wm_error *error)
{
    wm_unpack_limits limits;
    unpacking x = {0};
    wm_unpack_entry entry;
    wm_error own = WM_ERROR_INIT;
    wm_status status = wm_unpack_limits_read(&limits, error);
    limits.salvage = true;
    if (status == WM_OK && (c->contents = wm_temporary_file(NULL, error)) < 0)
        status = WM_SYSTEM;
    if (status == WM_OK)
        status = wm_unpack_open(c->path, &limits, c->stop, &x.in, error);
    while (status == WM_OK && (status = wm_unpack_next(x.in, &entry, &own)) == WM_OK) {
        if (entry.is_directory)
            continue;
        wm_slice name = below_top(entry.name, &x.top, &x.top_known);
        if (name.size)
            status = take_file(c, &x, name, &own);
        else if (!wm_bag_check_add_problem(c, entry.name, "form", "it lies outside of the bag's directory"))
            status = tree_check_no_memory(c, error);
    }
    wm_status flushed = c->contents >= 0 ? flush(c, &x, error) : WM_OK;
    if (status == WM_BAD_INPUT && own.message) {
        /* What came before the damage is checked. */
        status = wm_bag_check_add_error(c, wm_str(c->path), "archive", &own) ? WM_OK : tree_check_no_memory(c, error);
    } else if (status != WM_END && status != WM_OK && own.message) {
        wm_fail(error, status, "%s", own.message);
    }
    status = status == WM_END ? WM_OK : status;
    wm_error_clear(&own);
    wm_unpack_close(x.in);
    wm_buffer_free(&x.top);
    wm_buffer_free(&x.waiting);
    return status == WM_OK ? flushed : status;
}

/* ---- reading ---- */

int tree_check_each_piece(const wm_bag_check *c, const checked_file *file, char *buffer, size_t size,
                     void (*take)(void *user, const char *data, size_t size), void *user)
{
    int fd = file->fd >= 0 ? file->fd : c->root < 0 ? c->contents : -1, err = 0;
    bool opened = fd < 0;
    if (opened && (fd = openat(c->root, file->real ? file->real : file->name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)) < 0)
        return errno;
    for (uint64_t at = 0; !err;) {
        /* A file that grew since is read to its end: that is found out then. */
        size_t wanted = opened || file->size - at > size ? size : (size_t)(file->size - at);
        ssize_t n = wanted ? wm_read_at(fd, buffer, wanted, file->start + at) : 0;
        if (n < 0)
            err = errno;
        if (n <= 0)
            break;
        take(user, buffer, (size_t)n);
        at += (uint64_t)n;
    }
    if (opened)
        close(fd);
    return err;
}
