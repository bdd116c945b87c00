/* listing.c - the files of a tree as they are.
 *
 * SPDX-License-Identifier: MIT
 *
 * Names are compared as bytes with their directory in front, as the state orders
 * them. A file is a pointer and its name: millions of them have to be sorted.
 */
#define _DEFAULT_SOURCE 1 /* d_type */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "tree/listing.h"
#include "tree/package.h"

enum { KEPT_OPEN = 256 };

static wm_status no_memory(const char *path, wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
}

wm_status tree_listing_open(listing *w, const char *path, wm_error *error)
{
    memset(w, 0, sizeof *w);
    w->path = path;
    w->root = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (w->root >= 0)
        return WM_OK;
    return wm_fail_errno(error, errno, "%s: the tree cannot be opened", path);
}

void tree_listing_open_package(listing *w, const char *path, wm_package *package)
{
    memset(w, 0, sizeof *w);
    w->path = path;
    w->root = -1;
    w->package = package;
}

void tree_listing_close(listing *w)
{
    for (size_t i = 0; i < w->directory_count; i++) {
        if (w->directories[i].fd >= 0)
            close(w->directories[i].fd);
        free(w->directories[i].name);
    }
    free(w->directories);
    free(w->files);
    wm_arena_free(&w->names);
    if (w->root >= 0)
        close(w->root);
    memset(w, 0, sizeof *w);
    w->root = -1;
}

static void skip(const listing *w, const char *directory, const char *name, const char *why)
{
    if (!w->skipped)
        return;
    wm_buffer file = {0};
    if (directory)
        wm_buffer_add_format(&file, "%s/", directory);
    wm_buffer_add_str(&file, name);
    w->skipped(w->user, wm_buffer_slice(&file), why);
    wm_buffer_free(&file);
}

typedef enum entry_type { ENTRY_UNKNOWN, ENTRY_FILE, ENTRY_DIRECTORY, ENTRY_LINK, ENTRY_OTHER } entry_type;

/* As the directory says where the file system lets it; a link is never followed. */
static entry_type type_of(int fd, const struct dirent *entry)
{
#ifdef DT_UNKNOWN
    if (entry->d_type != DT_UNKNOWN)
        return entry->d_type == DT_REG   ? ENTRY_FILE
               : entry->d_type == DT_DIR ? ENTRY_DIRECTORY
               : entry->d_type == DT_LNK ? ENTRY_LINK
                                         : ENTRY_OTHER;
#endif
    struct stat st;
    if (fstatat(fd, entry->d_name, &st, AT_SYMLINK_NOFOLLOW) != 0)
        return ENTRY_UNKNOWN;
    return S_ISREG(st.st_mode)   ? ENTRY_FILE
           : S_ISDIR(st.st_mode) ? ENTRY_DIRECTORY
           : S_ISLNK(st.st_mode) ? ENTRY_LINK
                                 : ENTRY_OTHER;
}

static const char inside_namespace[] = "a directory inside that of a namespace";

/* Why the entry of a namespace's directory is no page, or NULL. */
static const char *reason(int fd, const struct dirent *entry)
{
    wm_slice name = wm_str(entry->d_name);
    if (name.data[0] == '.')
        return wm_starts_with(name, WM_LIT(".wikimd-tmp")) ? "left by an export that was interrupted" : "hidden";
    switch (type_of(fd, entry)) {
    case ENTRY_DIRECTORY: return inside_namespace;
    case ENTRY_LINK: return "a link";
    case ENTRY_OTHER: return "no regular file";
    case ENTRY_UNKNOWN: return "cannot be looked at";
    case ENTRY_FILE: break;
    }
    return wm_ends_with(name, WM_LIT(".md")) && name.size > 3 ? NULL : "no name of a page, which ends in .md";
}

/* The name is kept by who calls. */
static wm_status add_named(listing *w, uint32_t directory, const char *name, uint32_t packed, wm_error *error)
{
    if (!WM_GROW(w->files, w->capacity, w->count + 1))
        return no_memory(w->path, error);
    w->files[w->count++] = (listing_file){name, directory, packed};
    return WM_OK;
}

static wm_status add_file(listing *w, uint32_t directory, const char *name, wm_error *error)
{
    wm_slice copy = wm_arena_copy(&w->names, wm_slice_of(name, strlen(name) + 1));
    if (w->names.failed)
        return no_memory(w->path, error);
    return add_named(w, directory, copy.data, 0, error);
}

static wm_status add_directory(listing *w, const char *name, size_t size, wm_error *error)
{
    if (!WM_GROW(w->directories, w->directory_capacity, w->directory_count + 1))
        return no_memory(w->path, error);
    char *copy = malloc(size + 1);
    if (!copy)
        return no_memory(w->path, error);
    memcpy(copy, name, size);
    copy[size] = '\0';
    w->directories[w->directory_count++] = (listing_directory){copy, -1};
    return WM_OK;
}

/* A directory in that of a namespace. *taken: pages may be in it. */
static wm_status take_inner(listing *w, const char *outer, const char *name, listing_wants wants, void *user, bool *taken, wm_error *error)
{
    wm_buffer whole = {0};
    wm_buffer_add_format(&whole, "%s/%s", outer, name);
    *taken = !whole.failed && wants(user, wm_buffer_slice(&whole));
    wm_status status = whole.failed ? no_memory(w->path, error) : *taken ? add_directory(w, whole.data, whole.size, error) : WM_OK;
    wm_buffer_free(&whole);
    return status;
}

/* wants is NULL in a directory that has no other in it. */
static wm_status read_entries(listing *w, uint32_t at, int fd, listing_wants wants, void *user, wm_error *error)
{
    const char *name = w->directories[at].name;
    int again = openat(fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = again < 0 ? NULL : fdopendir(again);
    if (!dir) {
        int err = errno;
        if (again >= 0)
            close(again);
        return wm_fail_errno(error, err, "%s/%s: the directory cannot be read", w->path, name);
    }
    wm_status status = WM_OK;
    struct dirent *entry;
    while (status == WM_OK && (errno = 0, entry = readdir(dir)) != NULL) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        const char *why = reason(fd, entry);
        bool taken = false;
        if (why == inside_namespace && wants)
            status = take_inner(w, name, entry->d_name, wants, user, &taken, error);
        if (status == WM_OK && why && !taken)
            skip(w, name, entry->d_name, why);
        else if (status == WM_OK && !why)
            status = add_file(w, at, entry->d_name, error);
        name = w->directories[at].name; /* they may have moved */
    }
    if (status == WM_OK && errno)
        status = wm_fail_errno(error, errno, "%s/%s: the directory cannot be read", w->path, name);
    closedir(dir);
    return status;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const listing_file *)a)->name, ((const listing_file *)b)->name);
}

/* "A b" before "A", as "A b/" is before "A/". */
static int by_directory(const void *a, const void *b)
{
    const unsigned char *p = (const unsigned char *)((const listing_directory *)a)->name;
    const unsigned char *q = (const unsigned char *)((const listing_directory *)b)->name;
    while (*p && *p == *q)
        p++, q++;
    return (*p ? *p : '/') - (*q ? *q : '/');
}

/* The root's entry: a directory of pages, or told why not. */
static wm_status take_entry(listing *w, const struct dirent *entry, listing_wants wants, void *user, wm_error *error)
{
    const char *name = entry->d_name;
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || strcmp(name, ".wikimd") == 0)
        return WM_OK;
    entry_type type = type_of(w->root, entry);
    const char *why = NULL;
    if (name[0] == '.')
        why = "hidden";
    else if (type != ENTRY_DIRECTORY)
        why = type == ENTRY_LINK ? "a link" : "in no namespace's directory";
    else if (!wants(user, wm_str(name)))
        why = "no namespace's directory";
    if (!why)
        return add_directory(w, name, strlen(name), error);
    skip(w, NULL, name, why);
    return WM_OK;
}

static wm_status read_directories(listing *w, listing_wants wants, void *user, wm_error *error)
{
    int fd = openat(w->root, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = fd < 0 ? NULL : fdopendir(fd);
    if (!dir) {
        int err = errno;
        if (fd >= 0)
            close(fd);
        return wm_fail_errno(error, err, "%s: the tree cannot be read", w->path);
    }
    wm_status status = WM_OK;
    struct dirent *entry;
    while (status == WM_OK && (errno = 0, entry = readdir(dir)) != NULL)
        status = take_entry(w, entry, wants, user, error);
    if (status == WM_OK && errno)
        status = wm_fail_errno(error, errno, "%s: the tree cannot be read", w->path);
    closedir(dir);
    return status;
}

/* "Page", or "Page/U": neither may be a link. */
static int open_below(int root, const char *name)
{
    const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    const char *slash = strchr(name, '/');
    if (!slash)
        return openat(root, name, flags);
    wm_buffer outer = {0};
    wm_buffer_add(&outer, name, (size_t)(slash - name));
    errno = ENOMEM;
    int fd = wm_buffer_cstr(&outer) ? openat(root, outer.data, flags) : -1, err = errno;
    wm_buffer_free(&outer);
    int inner = fd < 0 ? -1 : openat(fd, slash + 1, flags);
    if (fd >= 0) {
        err = errno;
        close(fd);
    }
    errno = err;
    return inner;
}

static int open_directory_of(const listing *w, const char *name)
{
    return open_below(w->root, name);
}

/* ---- archives -------------------------------------------------------------- */

static size_t last_slash(wm_slice file)
{
    size_t at = file.size;
    while (at && file.data[at - 1] != '/')
        at--;
    return at ? at - 1 : WM_NONE;
}

/* Why a file of an archive is no page: as of a directory. */
static const char *packed_reason(wm_slice file, size_t slash)
{
    size_t first = wm_find(file, WM_LIT("/"), 0);
    wm_slice name = slash == WM_NONE ? file : wm_sub(file, slash + 1, file.size);
    if (file.data[0] == '.' || name.data[0] == '.')
        return "hidden";
    if (slash == WM_NONE)
        return "in no namespace's directory";
    if (slash != first && !(wm_find(file, WM_LIT("/"), first + 1) == slash && wm_is_shard(wm_sub(file, first + 1, slash))))
        return "in a directory inside that of a namespace";
    return wm_ends_with(name, WM_LIT(".md")) && name.size > 3 ? NULL : "no name of a page, which ends in .md";
}

/* Files of one directory stand together, in order. */
static wm_status read_package(listing *w, listing_wants wants, void *user, wm_error *error)
{
    wm_slice judged = {NULL, 0};
    bool wanted = false;
    wm_status status = WM_OK;
    for (size_t i = 0; i < tree_package_count(w->package) && status == WM_OK; i++) {
        wm_slice file = wm_str(tree_package_name(w->package, i));
        size_t slash = last_slash(file);
        bool state = wm_equal(file, WM_LIT(".wikimd")) || wm_starts_with(file, WM_LIT(".wikimd/"));
        if (!file.size || tree_package_at(w->package, i)->is_directory || state)
            continue;
        const char *why = packed_reason(file, slash);
        if (!why && !wm_equal(wm_sub(file, 0, slash), judged)) {
            judged = wm_sub(file, 0, slash);
            size_t first = wm_find(judged, WM_LIT("/"), 0);
            wanted = wants(user, judged) && (first == WM_NONE || wants(user, wm_sub(judged, 0, first)));
            if (wanted)
                status = add_directory(w, judged.data, judged.size, error);
        }
        if (!why && !wanted)
            why = "in no namespace's directory";
        if (why)
            skip(w, NULL, file.data, why);
        else if (status == WM_OK)
            status = add_named(w, (uint32_t)(w->directory_count - 1), file.data + slash + 1, (uint32_t)i, error);
    }
    return status;
}

static wm_status read_directory(listing *w, size_t at, listing_wants wants, void *user, wm_error *error)
{
    size_t first = w->count;
    int fd = open_directory_of(w, w->directories[at].name);
    if (fd < 0)
        return wm_fail_errno(error, errno, "%s/%s: the directory cannot be opened", w->path, w->directories[at].name);
    wm_status status = read_entries(w, (uint32_t)at, fd, wants, user, error);
    if (w->count > first)
        qsort(w->files + first, w->count - first, sizeof *w->files, by_name);
    if (at < KEPT_OPEN)
        w->directories[at].fd = fd;
    else
        close(fd);
    return status;
}

/* Whether a file in a namespace's directory is before one in a directory of that; outer is the
 * length of "Page/". */
static bool is_before(const listing *w, const listing_file *file, const listing_file *below, size_t outer)
{
    const char *a = file->name, *b = w->directories[below->directory].name + outer;
    while (*a && *a == *b)
        a++, b++;
    return (unsigned char)*a < (unsigned char)(*b ? *b : '/');
}

/* Puts the files of a namespace's directory in order among those of the directories in it. */
static wm_status merge(listing *w, size_t first, size_t flat, size_t outer, wm_error *error)
{
    listing_file *copy = malloc(flat * sizeof *copy);
    if (!copy)
        return no_memory(w->path, error);
    memcpy(copy, w->files + first, flat * sizeof *copy);
    size_t below = first + flat, at = first;
    for (size_t i = 0; i < flat;) {
        bool next = below == w->count || is_before(w, &copy[i], &w->files[below], outer);
        w->files[at++] = next ? copy[i++] : w->files[below++];
    }
    free(copy);
    return WM_OK;
}

wm_status tree_listing_read(listing *w, listing_wants wants, void *user, wm_error *error)
{
    if (w->package)
        return read_package(w, wants, user, error);
    wm_status status = read_directories(w, wants, user, error);
    size_t outer = w->directory_count;
    if (outer)
        qsort(w->directories, outer, sizeof *w->directories, by_directory);
    for (size_t i = 0; i < outer && status == WM_OK; i++) {
        size_t first = w->count, inner = w->directory_count;
        status = read_directory(w, i, wants, user, error);
        size_t flat = w->count - first;
        if (status == WM_OK && w->directory_count > inner)
            qsort(w->directories + inner, w->directory_count - inner, sizeof *w->directories, by_directory);
        for (size_t k = inner; k < w->directory_count && status == WM_OK; k++)
            status = read_directory(w, k, NULL, user, error);
        if (status == WM_OK && flat && w->count > first + flat)
            status = merge(w, first, flat, strlen(w->directories[i].name) + 1, error);
    }
    return status;
}

void tree_listing_name(const listing *w, size_t at, wm_buffer *out)
{
    wm_buffer_clear(out);
    wm_buffer_add_str(out, w->directories[w->files[at].directory].name);
    wm_buffer_add_char(out, '/');
    wm_buffer_add_str(out, w->files[at].name);
}

int tree_listing_compare(const listing *w, size_t at, wm_slice name)
{
    wm_slice directory = wm_str(w->directories[w->files[at].directory].name);
    size_t common = directory.size < name.size ? directory.size : name.size;
    int order = common ? memcmp(directory.data, name.data, common) : 0;
    if (order || name.size <= directory.size)
        return order ? order : 1;
    if (name.data[directory.size] != '/')
        return '/' - (unsigned char)name.data[directory.size];
    return wm_compare(wm_str(w->files[at].name), wm_sub(name, directory.size + 1, name.size));
}

wm_status tree_listing_look(const listing *w, size_t at, file_kind *kind, file_mark *mark, wm_error *error)
{
    const listing_directory *d = &w->directories[w->files[at].directory];
    const char *name = w->files[at].name;
    if (w->package) {
        *kind = FILE_REGULAR;
        mark->sha256[0] = '\0';
        mark->size = (int64_t)tree_package_at(w->package, w->files[at].packed)->size;
        mark->mtime = INT64_MIN; /* says nothing */
        return WM_OK;
    }
    int fd = d->fd >= 0 ? d->fd : open_directory_of(w, d->name);
    struct stat st;
    int err = fd < 0 || fstatat(fd, name, &st, AT_SYMLINK_NOFOLLOW) != 0 ? errno : 0;
    if (d->fd < 0 && fd >= 0)
        close(fd);
    *kind = FILE_ABSENT;
    if (err == ENOENT)
        return WM_OK;
    if (err)
        return wm_fail_errno(error, err, "%s/%s/%s: cannot be looked at", w->path, d->name, name);
    *kind = S_ISREG(st.st_mode) ? FILE_REGULAR : FILE_OTHER;
    mark->sha256[0] = '\0';
    mark->size = (int64_t)st.st_size;
    mark->mtime = (int64_t)st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec;
    return WM_OK;
}

/* ---- contents -------------------------------------------------------------- */

/* 0 or errno's value, EINVAL when it is no file. */
static int is_file(int fd)
{
    struct stat st;
    return fstat(fd, &st) != 0 ? errno : S_ISREG(st.st_mode) ? 0 : EINVAL;
}

static int open_file(int root, const char *directory, const char *name)
{
    int dir = open_below(root, directory);
    if (dir < 0)
        return -1;
    int fd = openat(dir, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK), err = errno;
    close(dir);
    errno = err;
    return fd;
}

static wm_status cannot_read(const char *path, wm_slice file, int err, wm_error *error)
{
    if (err == EFBIG)
        return wm_fail(error, WM_BAD_INPUT, "it is larger than a page may be (--max-page) and is left out");
    if (err == EINVAL)
        return wm_fail(error, WM_BAD_INPUT, "%s/%.*s: no regular file", path, WM_ARG(file));
    if (err == ELOOP || err == ENOTDIR)
        return wm_fail(error, WM_BAD_INPUT, "%s/%.*s: a link, or not below a directory of the tree; it is not read", path, WM_ARG(file));
    return wm_fail_errno(error, err, "%s/%.*s: cannot be read", path, WM_ARG(file));
}

static wm_status packed_content(const listing *w, wm_slice file, wm_buffer *out, wm_error *error)
{
    size_t at = tree_package_find(w->package, file);
    if (at == WM_NONE)
        return wm_fail(error, WM_BAD_INPUT, "%s: there is no file \"%.*s\" in it", w->path, WM_ARG(file));
    if (w->most && tree_package_at(w->package, at)->size > w->most)
        return cannot_read(w->path, file, EFBIG, error);
    return tree_package_content(w->package, at, out, error);
}

static bool is_too_large(const listing *w, int fd)
{
    struct stat st;
    return w->most && fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && (uint64_t)st.st_size > w->most;
}

wm_status tree_listing_content(const listing *w, wm_slice file, wm_buffer *out, wm_error *error)
{
    const char *path = w->path;
    if (w->package)
        return packed_content(w, file, out, error);
    size_t slash = last_slash(file), first = wm_find(file, WM_LIT("/"), 0);
    bool odd = slash == WM_NONE || first == 0 || slash + 1 >= file.size || file.data[0] == '.' || file.data[slash + 1] == '.' ||
               memchr(file.data, '\0', file.size) || (slash != first && !wm_is_shard(wm_sub(file, first + 1, slash)));
    if (odd)
        return wm_fail(error, WM_BAD_INPUT, "%s: \"%.*s\" is no name of a file in a tree", path, WM_ARG(file));
    wm_buffer name = {0};
    wm_buffer_add_slice(&name, file);
    if (!wm_buffer_cstr(&name))
        return no_memory(path, error);
    name.data[slash] = '\0';
    int fd = open_file(w->root, name.data, name.data + slash + 1);
    int err = fd < 0 ? errno : is_too_large(w, fd) ? EFBIG : is_file(fd);
    if (!err)
        err = wm_read_rest(fd, out);
    if (fd >= 0)
        close(fd);
    wm_buffer_free(&name);
    if (err)
        return cannot_read(path, file, err, error);
    return out->failed ? no_memory(path, error) : WM_OK;
}

wm_status tree_listing_hash(const listing *w, size_t at, char sha256[65], wm_error *error)
{
    const listing_file *f = &w->files[at];
    if (w->package) {
        tree_package_hash(w->package, f->packed, sha256);
        return WM_OK;
    }
    int fd = open_file(w->root, w->directories[f->directory].name, f->name);
    int err = fd < 0 ? errno : is_file(fd);
    if (!err)
        err = wm_sha256_rest(fd, sha256);
    if (fd >= 0)
        close(fd);
    if (!err)
        return WM_OK;
    if (err == ENOMEM)
        return no_memory(w->path, error);
    wm_buffer name = {0};
    tree_listing_name(w, at, &name);
    wm_status status = cannot_read(w->path, wm_buffer_slice(&name), err, error);
    wm_buffer_free(&name);
    return status;
}

bool tree_listing_has(const listing *w, wm_slice name)
{
    struct stat st;
    wm_buffer path = {0};
    bool found = false;
    wm_buffer_add_slice(&path, name);
    if (!wm_buffer_cstr(&path))
        ;
    else if (w->package)
        found = tree_package_has(w->package, name);
    else
        found = fstatat(w->root, path.data, &st, AT_SYMLINK_NOFOLLOW) == 0;
    wm_buffer_free(&path);
    return found;
}
