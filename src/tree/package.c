/* package.c - trees that do not lie open in a directory: archives and bags.
 *
 * SPDX-License-Identifier: MIT
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "tree/package_private.h"

wm_status tree_package_no_memory(const wm_package *p, wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", p->path);
}

static char *copy_of(const char *text, size_t size)
{
    char *copy = malloc(size + 1);
    if (!copy)
        return NULL;
    if (size)
        memcpy(copy, text, size);
    copy[size] = '\0';
    return copy;
}

bool tree_package_add_dump(wm_package *p, wm_slice name, const char *path, int fd)
{
    if (!WM_GROW(p->dumps, p->dump_capacity, p->dump_count + 1))
        return false;
    packed_dump dump = {copy_of(name.data, name.size), copy_of(path, strlen(path)), fd};
    if (!dump.name || !dump.path) {
        free(dump.name);
        free(dump.path);
        return false;
    }
    p->dumps[p->dump_count++] = dump;
    return true;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const packed_dump *)a)->name, ((const packed_dump *)b)->name);
}

/* ---- a bag in a directory -------------------------------------------------- */

/* Opens "a/b/c" below a directory, never through a link. */
static int open_below(int root, const char *name, int flags)
{
    int at = root;
    for (;;) {
        const char *slash = strchr(name, '/');
        char *part = copy_of(name, slash ? (size_t)(slash - name) : strlen(name));
        int fd = part ? openat(at, part, slash ? O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC : flags | O_NOFOLLOW | O_CLOEXEC) : -1;
        int err = part ? errno : ENOMEM;
        free(part);
        if (at != root)
            close(at);
        errno = err;
        if (fd < 0 || !slash)
            return fd;
        at = fd;
        name = slash + 1;
    }
}

static bool is_dump_name(const char *name)
{
    return name[0] != '.' && strstr(name, ".xml") != NULL;
}

static wm_status list_dumps(wm_package *p, wm_error *error)
{
    int fd = open_below(p->root, "data/dump", O_RDONLY | O_DIRECTORY);
    DIR *dir = fd < 0 ? NULL : fdopendir(fd);
    if (!dir) {
        int err = errno;
        if (fd >= 0)
            close(fd);
        return err == ENOMEM ? tree_package_no_memory(p, error) : WM_OK; /* told when it is needed */
    }
    struct dirent *entry;
    bool good = true;
    while (good && (entry = readdir(dir)) != NULL) {
        struct stat st;
        if (!is_dump_name(entry->d_name) || fstatat(dirfd(dir), entry->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0 || !S_ISREG(st.st_mode))
            continue;
        wm_buffer name = {0}, path = {0};
        wm_buffer_add_format(&name, "data/dump/%s", entry->d_name);
        wm_buffer_add_format(&path, "%s/data/dump/%s", p->path, entry->d_name);
        good = !name.failed && wm_buffer_cstr(&path) && tree_package_add_dump(p, wm_buffer_slice(&name), path.data, -1);
        wm_buffer_free(&name);
        wm_buffer_free(&path);
    }
    closedir(dir);
    return good ? WM_OK : tree_package_no_memory(p, error);
}

/* A bag of a wiki without pages has no data/tree; what else is in data is no page. */
static wm_status open_bag(wm_package *p, wm_error *error)
{
    int fd = open_below(p->root, "data/tree", O_RDONLY | O_DIRECTORY);
    if (fd < 0 && errno == ENOMEM)
        return tree_package_no_memory(p, error);
    if (fd < 0 && errno != ENOENT)
        return wm_fail(error, WM_BAD_INPUT, "%s/data/tree: a link or a file stands where the bag has a directory; remove it", p->path);
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s/data%s", p->path, fd < 0 ? "" : "/tree");
    if (fd >= 0)
        close(fd);
    p->tree_path = wm_buffer_detach(&path, NULL);
    wm_buffer_free(&path);
    if (!p->tree_path)
        return tree_package_no_memory(p, error);
    p->is_bag = p->is_directory = true;
    return list_dumps(p, error);
}

/* A tree has its state beside its pages; a bag has bagit.txt. */
static bool is_bag(int root)
{
    struct stat st;
    return fstatat(root, "bagit.txt", &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(st.st_mode) &&
           fstatat(root, ".wikimd", &st, AT_SYMLINK_NOFOLLOW) != 0;
}

/* ---- opening and closing --------------------------------------------------- */

static wm_status open_path(wm_package *p, const package_options *options, bool *plain, wm_error *error)
{
    p->root = open(p->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (p->root >= 0) {
        *plain = !is_bag(p->root);
        return *plain ? WM_OK : open_bag(p, error);
    }
    if (errno != ENOTDIR)
        return wm_fail_errno(error, errno, "%s: the tree cannot be opened", p->path);
    return tree_package_read_archive(p, options, error);
}

wm_status tree_package_open(const char *path, const package_options *options, wm_package **out, wm_error *error)
{
    *out = NULL;
    wm_package *p = calloc(1, sizeof *p);
    size_t size = strlen(path);
    while (size > 1 && path[size - 1] == '/')
        size--;
    if (!p || !(p->path = copy_of(path, size))) {
        free(p);
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    }
    bool plain = false;
    p->shares = 1;
    p->root = p->contents = -1;
    wm_status status = open_path(p, options, &plain, error);
    if (status != WM_OK || plain) {
        tree_package_close(p);
        return status;
    }
    if (p->dump_count)
        qsort(p->dumps, p->dump_count, sizeof *p->dumps, by_name);
    *out = p;
    return WM_OK;
}

wm_package *tree_package_share(wm_package *p)
{
    p->shares++;
    return p;
}

void tree_package_close(wm_package *p)
{
    if (!p || --p->shares)
        return;
    for (size_t i = 0; i < p->dump_count; i++) {
        if (p->dumps[i].fd >= 0)
            close(p->dumps[i].fd);
        free(p->dumps[i].name);
        free(p->dumps[i].path);
    }
    free(p->dumps);
    free(p->told);
    wm_bag_export_free(&p->said);
    free(p->files);
    wm_arena_free(&p->names);
    if (p->contents >= 0)
        close(p->contents);
    if (p->root >= 0)
        close(p->root);
    free(p->tree_path);
    free(p->path);
    free(p);
}

bool tree_package_is_directory(const wm_package *p)
{
    return p->is_directory;
}

const char *tree_package_tree_path(const wm_package *p)
{
    return p->tree_path ? p->tree_path : p->path;
}

/* ---- files ----------------------------------------------------------------- */

size_t tree_package_count(const wm_package *p)
{
    return p->end - p->first;
}

const packed_file *tree_package_at(const wm_package *p, size_t at)
{
    return &p->files[p->first + at];
}

const char *tree_package_name(const wm_package *p, size_t at)
{
    const char *name = p->files[p->first + at].name;
    return name + p->prefix;
}

static size_t find_file(const wm_package *p, size_t low, size_t high, size_t prefix, wm_slice name)
{
    size_t i;
    WM_SEARCH(i, low, high, wm_compare(wm_str(p->files[i].name + prefix), name) < 0);
    return i < high && wm_equal(wm_str(p->files[i].name + prefix), name) ? i : WM_NONE;
}

size_t tree_package_find(const wm_package *p, wm_slice file)
{
    size_t at = find_file(p, p->first, p->end, p->prefix, file);
    return at == WM_NONE || p->files[at].is_directory ? WM_NONE : at - p->first;
}

bool tree_package_has(const wm_package *p, wm_slice name)
{
    size_t i;
    WM_SEARCH(i, p->first, p->end, wm_compare(wm_str(p->files[i].name + p->prefix), name) < 0);
    /* "Page.x" may stand between "Page" and "Page/A.md". */
    for (; i < p->end; i++) {
        wm_slice file = wm_str(p->files[i].name + p->prefix);
        if (!wm_starts_with(file, name))
            return false;
        if (file.size == name.size || file.data[name.size] == '/')
            return true;
    }
    return false;
}

wm_status tree_package_content(const wm_package *p, size_t at, wm_buffer *out, wm_error *error)
{
    const packed_file *file = tree_package_at(p, at);
    if (file->start == UINT64_MAX)
        return wm_fail(error, WM_USAGE, "%s: %s was opened for its name only", p->path, file->name);
    if (file->size > SIZE_MAX / 2 || !wm_buffer_reserve(out, (size_t)file->size + 1))
        return tree_package_no_memory(p, error);
    int err = wm_read_all_at(p->contents, out->data + out->size, (size_t)file->size, file->start);
    if (err)
        return wm_fail_errno(error, err, "%s: %s cannot be read from its temporary file", p->path, file->name);
    out->size += (size_t)file->size;
    return WM_OK;
}

void tree_package_hash(const wm_package *p, size_t at, char sha256[65])
{
    const packed_file *file = tree_package_at(p, at);
    for (size_t i = 0; i < 32; i++) {
        sha256[2 * i] = "0123456789abcdef"[file->sha256[i] >> 4];
        sha256[2 * i + 1] = "0123456789abcdef"[file->sha256[i] & 15];
    }
    sha256[64] = '\0';
}

static wm_status open_own_file(const wm_package *p, const char *name, int *fd, uint64_t *size, wm_error *error)
{
    struct stat st;
    *fd = open_below(p->root, name, O_RDONLY | O_NONBLOCK);
    if (*fd < 0 && errno == ENOMEM)
        return tree_package_no_memory(p, error);
    if (*fd < 0)
        return errno == ENOENT ? WM_OK : wm_fail_errno(error, errno, "%s/%s: cannot be opened", p->path, name);
    if (fstat(*fd, &st) != 0 || !S_ISREG(st.st_mode)) {
        close(*fd);
        *fd = -1;
        return wm_fail(error, WM_BAD_INPUT, "%s/%s: no regular file", p->path, name);
    }
    *size = (uint64_t)st.st_size;
    return WM_OK;
}

wm_status tree_package_open_file(const wm_package *p, const char *name, int *fd, uint64_t *start, uint64_t *size, wm_error *error)
{
    *fd = -1;
    *start = *size = 0;
    if (p->is_directory)
        return open_own_file(p, name, fd, size, error);
    wm_buffer whole = {0};
    wm_buffer_add(&whole, p->top_name, p->top);
    wm_buffer_add_str(&whole, name);
    size_t at = whole.failed ? WM_NONE : find_file(p, 0, p->count, 0, wm_buffer_slice(&whole));
    bool failed = whole.failed;
    wm_buffer_free(&whole);
    if (failed)
        return tree_package_no_memory(p, error);
    if (at == WM_NONE || p->files[at].is_directory)
        return WM_OK;
    *fd = dup(p->contents);
    *start = p->files[at].start;
    *size = p->files[at].size;
    return *fd >= 0 ? WM_OK : wm_fail_errno(error, errno, "%s: %s cannot be read", p->path, name);
}
