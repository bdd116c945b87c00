/* directory.c - files below a root that nothing leads out of.
 *
 * SPDX-License-Identifier: MIT
 *
 * Every name is one component opened relative to a directory that is open
 * already and was not reached through a link, so neither a title nor a link that
 * someone put into the tree leads outside.
 */
#ifdef __linux__
#define _GNU_SOURCE 1 /* syncfs */
#endif
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <stdio.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "tree/tree_private.h"

#define TEMPORARY ".wikimd-tmp"

/* A directory of a namespace, "Page", or one in it, "Page/U". */
typedef struct open_directory {
    char *name; /* NULL: none */
    size_t size;
    uint64_t hash, used; /* when it was asked for last */
    int fd;
} open_directory;

/* Places that a name may be in, and how many of them: as many may be open. */
enum { WAYS = 4, PLACES = 256 };

struct tree_directory {
    char *path;
    char temporary[48]; /* what a file is called until it is whole */
    int root, lock;
    open_directory open[PLACES];
    uint64_t now;
    wm_buffer name; /* of the file, terminated */
};

static wm_status fail(const tree_directory *d, wm_slice file, int err, const char *what, wm_error *error)
{
    if (err == EISDIR)
        return wm_fail(error, WM_BAD_INPUT, "%s/%.*s: %s: a directory stands there; remove it", d->path, WM_ARG(file), what);
    const char *advice = err == ENOSPC || err == EDQUOT ? "; make room and run the command again, it goes on where it stopped"
                         : err == EACCES || err == EPERM || err == EROFS ? "; write where you may, or change the permissions"
                         : err == ELOOP || err == ENOTDIR ? "; a link or file stands where the tree has a directory: remove it"
                                                          : "";
    return wm_fail_errno(error, err, "%s/%.*s: %s%s", d->path, WM_ARG(file), what, advice);
}

/* mkdir -p */
static int make_path(const char *path)
{
    size_t size = strlen(path);
    char *copy = malloc(size + 1);
    if (!copy)
        return ENOMEM;
    memcpy(copy, path, size + 1);
    int err = 0;
    for (size_t i = 1; i <= size && !err; i++) {
        if (copy[i] != '/' && copy[i] != '\0')
            continue;
        char end = copy[i];
        copy[i] = '\0';
        if (mkdir(copy, 0777) != 0 && errno != EEXIST)
            err = errno;
        copy[i] = end;
    }
    free(copy);
    return err;
}

/* Whether the directory holds a tree of ours, or nothing. One whose state was removed, because it was
 * damaged, still has the lock. */
static bool is_ours(int root, bool *empty)
{
    struct stat st;
    bool state = (fstatat(root, ".wikimd/state.sqlite", &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(st.st_mode)) ||
                 (fstatat(root, ".wikimd/lock", &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(st.st_mode));
    int fd = openat(root, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *dir = fd < 0 ? NULL : fdopendir(fd);
    *empty = dir != NULL;
    struct dirent *entry;
    while (dir && (entry = readdir(dir)) != NULL)
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0 && strcmp(entry->d_name, ".wikimd") != 0)
            *empty = false;
    if (dir)
        closedir(dir);
    else if (fd >= 0)
        close(fd);
    return state;
}

/* Shards of a tree hold its lock together, and keep away who wants it alone. */
static wm_status take_lock(tree_directory *d, const tree_directory_options *options, wm_error *error)
{
    if (mkdirat(d->root, ".wikimd", 0777) != 0 && errno != EEXIST)
        return fail(d, WM_LIT(".wikimd"), errno, "cannot be made", error);
    int fd = openat(d->root, ".wikimd", O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return fail(d, WM_LIT(".wikimd"), errno, "cannot be opened", error);
    d->lock = openat(fd, "lock", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666);
    int err = errno;
    close(fd);
    if (d->lock < 0)
        return fail(d, WM_LIT(".wikimd/lock"), err, "cannot be opened", error);
    struct flock whole = {.l_type = options->shard ? F_RDLCK : F_WRLCK, .l_whence = SEEK_SET};
    if (fcntl(d->lock, F_SETLK, &whole) == 0)
        return WM_OK;
    if (options->room)
        return wm_fail(error, WM_SYSTEM, "%s: another process makes this shard; wait for it", d->path);
    return wm_fail(error, WM_SYSTEM, "%s: another export writes this tree; wait for it or give another place", d->path);
}

wm_status tree_directory_open(const char *path, const tree_directory_options *options, tree_directory **out, wm_error *error)
{
    *out = NULL;
    tree_directory *d = calloc(1, sizeof *d);
    if (!d)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    d->root = d->lock = -1;
    size_t size = strlen(path);
    while (size > 1 && path[size - 1] == '/')
        size--;
    d->path = malloc(size + 1);
    if (!d->path) {
        tree_directory_close(d);
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    }
    memcpy(d->path, path, size);
    d->path[size] = '\0';
    snprintf(d->temporary, sizeof d->temporary, TEMPORARY "%s%s", options->shard ? "-" : "", options->shard ? options->shard : "");
    int err = make_path(d->path);
    if (!err && (d->root = open(d->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) < 0)
        err = errno;
    wm_status status = WM_OK;
    if (err)
        status = wm_fail_errno(error, err, "%s: the directory cannot be opened; name one that may be written", d->path);
    bool empty = false;
    if (status == WM_OK && !is_ours(d->root, &empty) && !empty && !options->force)
        status = wm_fail(error, WM_USAGE,
                         "%s: the directory is not empty and holds no tree of wikimd; name a new one, or use --force", d->path);
    if (status == WM_OK)
        status = take_lock(d, options, error);
    if (status != WM_OK) {
        tree_directory_close(d);
        return status;
    }
    *out = d;
    return WM_OK;
}

static void shut(open_directory *o)
{
    if (!o->name)
        return;
    close(o->fd);
    free(o->name);
    memset(o, 0, sizeof *o);
}

void tree_directory_close(tree_directory *d)
{
    if (!d)
        return;
    for (size_t i = 0; i < PLACES; i++)
        shut(&d->open[i]);
    if (d->lock >= 0)
        close(d->lock);
    if (d->root >= 0)
        close(d->root);
    wm_buffer_free(&d->name);
    free(d->path);
    free(d);
}

int tree_directory_fd(const tree_directory *d)
{
    return d->root;
}

/* No file of a page begins with a dot, so that none gets in the way of what is ours. */
static bool is_component(wm_slice s)
{
    return s.size && s.data[0] != '.' && !memchr(s.data, '/', s.size) && !memchr(s.data, '\0', s.size);
}

static int open_directory_at(const tree_directory *d, int outer, const char *name, bool create)
{
    const int flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC;
    int fd = openat(outer, name, flags);
    if (fd < 0 && errno == ENOENT && create && (mkdirat(outer, name, 0777) == 0 || errno == EEXIST))
        fd = openat(outer, name, flags);
    if (fd >= 0)
        unlinkat(fd, d->temporary, 0); /* of a run that was killed */
    return fd;
}

/* The open directory of a name, whose last part is in outer; -1 with errno. Those that were
 * asked for last stay open. */
static int opened(tree_directory *d, int outer, wm_slice name, size_t part, bool create)
{
    uint64_t hash = wm_hash(name);
    open_directory *ways = d->open + hash % (PLACES / WAYS) * WAYS, *oldest = ways;
    for (size_t i = 0; i < WAYS; i++) {
        if (ways[i].name && ways[i].hash == hash && wm_equal(wm_slice_of(ways[i].name, ways[i].size), name)) {
            ways[i].used = ++d->now;
            return ways[i].fd;
        }
        if (ways[i].used < oldest->used)
            oldest = &ways[i];
    }
    char *copy = malloc(name.size + 1);
    if (!copy)
        return -1;
    memcpy(copy, name.data, name.size);
    copy[name.size] = '\0';
    int fd = open_directory_at(d, outer, copy + part, create);
    if (fd < 0) {
        int err = errno;
        free(copy);
        errno = err;
        return -1;
    }
    shut(oldest);
    *oldest = (open_directory){.name = copy, .size = name.size, .hash = hash, .used = ++d->now, .fd = fd};
    return fd;
}

static int directory_of(tree_directory *d, wm_slice name, bool create)
{
    size_t slash = wm_find(name, WM_LIT("/"), 0);
    if (slash == WM_NONE)
        return opened(d, d->root, name, 0, create);
    int outer = opened(d, d->root, wm_sub(name, 0, slash), 0, create);
    return outer < 0 ? -1 : opened(d, outer, name, slash + 1, create);
}

/* Takes "Page/美国.md" apart: the directory's descriptor, the name in d->name. */
static wm_status locate(tree_directory *d, wm_slice file, bool create, int *fd, wm_error *error)
{
    size_t first = wm_find(file, WM_LIT("/"), 0), at = file.size;
    while (at && file.data[at - 1] != '/')
        at--;
    wm_slice directory = wm_sub(file, 0, at ? at - 1 : 0), name = wm_sub(file, at, file.size);
    bool odd = first == WM_NONE || !is_component(wm_sub(file, 0, first)) || !is_component(name) ||
               (first + 1 < at && !wm_is_shard(wm_sub(file, first + 1, at - 1)));
    *fd = -1;
    if (odd)
        return wm_fail(error, WM_BAD_INPUT, "%s: \"%.*s\" is no name of a file in a tree", d->path, WM_ARG(file));
    wm_buffer_clear(&d->name);
    wm_buffer_add_slice(&d->name, name);
    if (!wm_buffer_cstr(&d->name))
        return wm_fail(error, WM_NO_MEMORY, "%s/%.*s: memory ran out", d->path, WM_ARG(file));
    errno = ENOMEM;
    *fd = directory_of(d, directory, create);
    if (*fd >= 0 || (!create && errno == ENOENT))
        return WM_OK;
    return fail(d, directory, errno, "the directory cannot be opened", error);
}

static int64_t nanoseconds(const struct stat *st)
{
    return (int64_t)st->st_mtim.tv_sec * 1000000000 + st->st_mtim.tv_nsec;
}

wm_status tree_directory_look(tree_directory *d, wm_slice file, file_kind *kind, file_mark *mark, wm_error *error)
{
    int fd;
    *kind = FILE_ABSENT;
    wm_status status = locate(d, file, false, &fd, error);
    if (status != WM_OK || fd < 0)
        return status;
    struct stat st;
    if (fstatat(fd, d->name.data, &st, AT_SYMLINK_NOFOLLOW) != 0)
        return errno == ENOENT ? WM_OK : fail(d, file, errno, "cannot be looked at", error);
    *kind = S_ISREG(st.st_mode) ? FILE_REGULAR : FILE_OTHER;
    mark->sha256[0] = '\0';
    mark->size = (int64_t)st.st_size;
    mark->mtime = nanoseconds(&st);
    return WM_OK;
}

wm_status tree_directory_hash(tree_directory *d, wm_slice file, char sha256[65], wm_error *error)
{
    int dir;
    wm_status status = locate(d, file, false, &dir, error);
    if (status != WM_OK)
        return status;
    int fd = dir < 0 ? -1 : openat(dir, d->name.data, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return fail(d, file, errno, "cannot be read", error);
    int err = wm_sha256_rest(fd, sha256);
    close(fd);
    if (err == ENOMEM)
        return wm_fail(error, WM_NO_MEMORY, "%s/%.*s: memory ran out", d->path, WM_ARG(file));
    return err ? fail(d, file, err, "cannot be read", error) : WM_OK;
}

wm_status tree_directory_read(tree_directory *d, wm_slice file, wm_buffer *out, wm_error *error)
{
    int dir;
    wm_status status = locate(d, file, false, &dir, error);
    if (status != WM_OK)
        return status;
    int fd = dir < 0 ? -1 : openat(dir, d->name.data, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return fail(d, file, errno, "cannot be read", error);
    int err = wm_read_rest(fd, out);
    close(fd);
    if (out->failed)
        return wm_fail(error, WM_NO_MEMORY, "%s/%.*s: memory ran out", d->path, WM_ARG(file));
    return err ? fail(d, file, err, "cannot be read", error) : WM_OK;
}

/* Whether somebody edited the file since it was looked at. */
static bool is_changed(tree_directory *d, int dir, const file_mark *seen)
{
    struct stat st;
    return fstatat(dir, d->name.data, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
           (!S_ISREG(st.st_mode) || (int64_t)st.st_size != seen->size || nanoseconds(&st) != seen->mtime);
}

wm_status tree_directory_write(tree_directory *d, wm_slice file, wm_slice bytes, const file_mark *seen, file_mark *mark, wm_error *error)
{
    int dir;
    wm_status status = locate(d, file, true, &dir, error);
    if (status != WM_OK)
        return status;
    int fd = openat(dir, d->temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (fd < 0)
        return fail(d, file, errno, "cannot be written", error);
    int err = wm_write_all(fd, bytes);
    struct stat st;
    if (!err && fstat(fd, &st) != 0)
        err = errno;
    if (close(fd) != 0 && !err)
        err = errno;
    if (!err && seen && is_changed(d, dir, seen)) {
        unlinkat(dir, d->temporary, 0);
        return WM_DIFFERS;
    }
    if (!err && renameat(dir, d->temporary, dir, d->name.data) != 0)
        err = errno;
    if (err) {
        unlinkat(dir, d->temporary, 0);
        return fail(d, file, err, "cannot be written", error);
    }
    mark->size = (int64_t)st.st_size;
    mark->mtime = nanoseconds(&st);
    return WM_OK;
}

wm_status tree_directory_sync(tree_directory *d, wm_error *error)
{
#ifdef __linux__
    int err = syncfs(d->root) != 0 ? errno : 0;
#else
    sync(); /* directories that are not open any more have files, too */
    int err = fsync(d->root) != 0 && errno != EINVAL ? errno : 0;
#endif
    return err ? wm_fail_errno(error, err, "%s: what was written cannot be brought to the disk", d->path) : WM_OK;
}

wm_status tree_directory_remove(tree_directory *d, wm_slice file, wm_error *error)
{
    int dir;
    wm_status status = locate(d, file, false, &dir, error);
    if (status != WM_OK || dir < 0)
        return status;
    if (unlinkat(dir, d->name.data, 0) != 0 && errno != ENOENT)
        return fail(d, file, errno, "cannot be removed", error);
    return WM_OK;
}
