/* bag_out.c - where the files of a bag go: a directory or an archive.
 *
 * SPDX-License-Identifier: MIT
 *
 * A directory is made beside its place, under a name that is no bag's, and renamed when it is whole.
 */
#ifdef __linux__
#define _GNU_SOURCE 1 /* syncfs */
#endif
#define _XOPEN_SOURCE 700 /* nftw */
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "io/temporary.h"
#include "tree/bag_out.h"

#define LOCK ".wikimd-lock"

enum { BUFFER = 128 * 1024, KEPT_OPEN = 64 };

typedef struct made_directory {
    char *name; /* "data/tree/Page" */
    int fd;
} made_directory;

struct bag_out {
    char *path, *top;
    wm_archive_out *archive; /* NULL: a directory */
    wm_buffer name;
    char *temporary;       /* the directory that is written */
    int root, lock;
    pthread_mutex_t making; /* streams are begun beside files that are put */
    made_directory *made;
    size_t made_count, made_capacity;
    bool replace;
    int64_t latest;        /* SOURCE_DATE_EPOCH, or INT64_MAX */
};

struct bag_stream {
    bag_out *out;
    char *name;
    int fd;
    wm_buffer held;
    uint64_t size;
};

static wm_status no_memory(const char *path, wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
}

static wm_status fail(const bag_out *o, wm_slice name, int err, const char *what, wm_error *error)
{
    const char *advice = err == ENOSPC || err == EDQUOT ? "; make room and run the command again"
                         : err == EACCES || err == EPERM || err == EROFS ? "; name a place where you may write"
                                                                         : "";
    return wm_fail_errno(error, err, "%s/%.*s: %s%s", o->path, WM_ARG(name), what, advice);
}

/* ---- directories ---- */

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *at)
{
    (void)about;
    (void)kind;
    (void)at;
    return remove(path);
}

/* Removes a directory with all in it; links are removed, not followed. */
static bool remove_all(const char *path)
{
    return nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS) == 0;
}

/* What stands in the bag's place: nothing or an empty directory, a bag, something else. */
typedef enum place { PLACE_FREE, PLACE_BAG, PLACE_TAKEN } place;

static place look_at_place(const char *path)
{
    struct stat st;
    if (lstat(path, &st) != 0)
        return PLACE_FREE;
    if (!S_ISDIR(st.st_mode))
        return PLACE_TAKEN;
    wm_buffer file = {0};
    wm_buffer_add_format(&file, "%s/bagit.txt", path);
    const char *name = wm_buffer_cstr(&file);
    bool bag = name && lstat(name, &st) == 0 && S_ISREG(st.st_mode);
    wm_buffer_free(&file);
    /* Removing is the only question about emptiness that answers itself. */
    if (!bag && rmdir(path) == 0)
        return PLACE_FREE;
    return bag ? PLACE_BAG : PLACE_TAKEN;
}

static bool is_held(const char *temporary)
{
    wm_buffer file = {0};
    wm_buffer_add_format(&file, "%s/" LOCK, temporary);
    bool held = wm_buffer_cstr(&file) && wm_file_is_locked(file.data);
    wm_buffer_free(&file);
    return held;
}

static wm_status open_directory(bag_out *o, wm_error *error)
{
    place there = look_at_place(o->path);
    if (there == PLACE_TAKEN)
        return wm_fail(error, WM_USAGE, "%s: something that is no bag stands there; give another name", o->path);
    if (there == PLACE_BAG && !o->replace)
        return wm_fail(error, WM_USAGE, "%s: there is a bag of that name; give another name, or use --force to put the new one "
                       "in its place", o->path);
    wm_buffer name = {0};
    wm_buffer_add_format(&name, "%s.wikimd-tmp", o->path);
    o->temporary = wm_buffer_detach(&name, NULL);
    if (!o->temporary)
        return no_memory(o->path, error);
    struct stat st;
    if (lstat(o->temporary, &st) == 0) {
        if (is_held(o->temporary)) {
            free(o->temporary);
            o->temporary = NULL;
            return wm_fail(error, WM_SYSTEM, "%s: another export writes this bag; wait for it or give another name", o->path);
        }
        remove_all(o->temporary); /* of a run that was killed */
    }
    if (mkdir(o->temporary, 0777) != 0 || (o->root = open(o->temporary, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)) < 0)
        return wm_fail_errno(error, errno, "%s: the directory cannot be made; name one that may be written", o->temporary);
    o->lock = openat(o->root, LOCK, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    if (o->lock < 0 || fcntl(o->lock, F_SETLK, &whole) != 0)
        return fail(o, WM_LIT(LOCK), errno, "cannot be made", error);
    return WM_OK;
}

/* The open directory "data/tree/Page", made when it is not there; -1 with errno. */
static int directory_for(bag_out *o, wm_slice name)
{
    for (size_t i = o->made_count; i--;)
        if (wm_equal(wm_str(o->made[i].name), name))
            return o->made[i].fd;
    if (!WM_GROW(o->made, o->made_capacity, o->made_count + 1)) {
        errno = ENOMEM;
        return -1;
    }
    char *copy = wm_slice_string(name);
    if (!copy)
        return -1;
    int fd = dup(o->root);
    for (char *part = copy, *slash; part && fd >= 0; part = slash) {
        slash = strchr(part, '/');
        if (slash)
            *slash = '\0';
        if (mkdirat(fd, part, 0777) != 0 && errno != EEXIST) {
            close(fd);
            fd = -1;
        } else {
            int below = openat(fd, part, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            close(fd);
            fd = below;
        }
        if (slash)
            *slash++ = '/';
    }
    if (fd < 0) {
        int err = errno;
        free(copy);
        errno = err;
        return -1;
    }
    if (o->made_count >= KEPT_OPEN) { /* a tree that fans out has thousands */
        close(o->made[0].fd);
        free(o->made[0].name);
        memmove(o->made, o->made + 1, --o->made_count * sizeof *o->made);
    }
    o->made[o->made_count++] = (made_directory){.name = copy, .fd = fd};
    return fd;
}

/* A new file of the directory; -1 with errno. */
static int create(bag_out *o, wm_slice name)
{
    size_t slash = name.size;
    while (slash && name.data[slash - 1] != '/')
        slash--;
    pthread_mutex_lock(&o->making);
    int directory = slash ? directory_for(o, wm_sub(name, 0, slash - 1)) : o->root, fd = -1;
    if (directory >= 0) {
        wm_buffer_clear(&o->name);
        wm_buffer_add_slice(&o->name, wm_sub(name, slash, name.size));
        errno = ENOMEM;
        if (wm_buffer_cstr(&o->name))
            fd = openat(directory, o->name.data, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    }
    int err = errno;
    pthread_mutex_unlock(&o->making);
    errno = err;
    return fd;
}

/* Sets the time and closes; what is not known stays what it is. */
static int finish_file(const bag_out *o, int fd, int64_t time)
{
    int err = 0;
    if (time == INT64_MIN && o->latest != INT64_MAX)
        time = o->latest;
    if (time != INT64_MIN) {
        struct timespec times[2];
        times[0].tv_sec = times[1].tv_sec = (time_t)(time > o->latest ? o->latest : time);
        times[0].tv_nsec = times[1].tv_nsec = 0;
        if (futimens(fd, times) != 0 && errno != EINVAL && errno != EPERM)
            err = errno;
    }
    return close(fd) != 0 && !err ? errno : err;
}

/* ---- the output ---- */

wm_status tree_bag_out_open(const char *path, const char *format, wm_slice top, bool replace, bag_out **out, wm_error *error)
{
    *out = NULL;
    bag_out *o = calloc(1, sizeof *o);
    if (!o)
        return no_memory(path, error);
    o->root = o->lock = -1;
    pthread_mutex_init(&o->making, NULL);
    o->replace = replace;
    o->latest = INT64_MAX;
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    if (epoch && *epoch)
        o->latest = strtoll(epoch, NULL, 10);
    wm_slice trimmed = wm_str(path);
    while (trimmed.size > 1 && trimmed.data[trimmed.size - 1] == '/')
        trimmed.size--;
    o->path = wm_slice_string(trimmed);
    o->top = wm_slice_string(top);
    wm_status status = o->path && o->top ? WM_OK : no_memory(path, error);
    if (status == WM_OK && strcmp(format, "bag") == 0)
        status = open_directory(o, error);
    else if (status == WM_OK)
        status = wm_archive_out_open(path, format + strlen("bag."), &o->archive, error);
    if (status != WM_OK) {
        tree_bag_out_close(o);
        return status;
    }
    *out = o;
    return WM_OK;
}

/* The name of a file in the archive; valid until the next call. */
static wm_slice archived_name(bag_out *o, wm_slice name)
{
    wm_buffer_clear(&o->name);
    wm_buffer_add_format(&o->name, "%s/", o->top);
    wm_buffer_add_slice(&o->name, name);
    return wm_buffer_slice(&o->name);
}

wm_status tree_bag_out_put(bag_out *o, wm_slice name, int64_t time, wm_slice bytes, wm_error *error)
{
    if (o->archive) {
        wm_slice full = archived_name(o, name);
        return o->name.failed ? no_memory(o->path, error) : wm_archive_out_put(o->archive, full, time, bytes, error);
    }
    int fd = create(o, name);
    if (fd < 0 && errno == EEXIST)
        return wm_fail(error, WM_BAD_INPUT, "%.*s: there is a file of that name already", WM_ARG(name));
    if (fd < 0)
        return fail(o, name, errno, "cannot be made", error);
    int err = wm_write_all(fd, bytes);
    if (err)
        close(fd);
    else
        err = finish_file(o, fd, time);
    return err ? fail(o, name, err, "cannot be written", error) : WM_OK;
}

wm_status tree_bag_stream_begin(bag_out *o, wm_slice name, bag_stream **out, wm_error *error)
{
    *out = NULL;
    bag_stream *s = calloc(1, sizeof *s);
    if (!s)
        return no_memory(o->path, error);
    s->out = o;
    s->name = wm_slice_string(name);
    s->fd = -1;
    wm_status status = s->name ? WM_OK : no_memory(o->path, error);
    if (s->name && o->archive && (s->fd = wm_temporary_file(NULL, error)) < 0)
        status = WM_SYSTEM;
    else if (s->name && !o->archive && (s->fd = create(o, name)) < 0)
        status = fail(o, name, errno, "cannot be made", error);
    if (status != WM_OK) {
        tree_bag_stream_free(s);
        return status;
    }
    *out = s;
    return WM_OK;
}

static wm_status flush_stream(bag_stream *s, wm_error *error)
{
    int err = wm_write_all(s->fd, wm_buffer_slice(&s->held));
    wm_buffer_clear(&s->held);
    if (err && s->out->archive)
        return wm_fail_errno(error, err, "a temporary copy of %s cannot be written; set TMPDIR to a directory with more space", s->name);
    return err ? fail(s->out, wm_str(s->name), err, "cannot be written", error) : WM_OK;
}

wm_status tree_bag_stream_write(bag_stream *s, wm_slice bytes, wm_error *error)
{
    wm_buffer_add_slice(&s->held, bytes);
    s->size += bytes.size;
    if (s->held.failed)
        return no_memory(s->name, error);
    return s->held.size >= BUFFER ? flush_stream(s, error) : WM_OK;
}

uint64_t tree_bag_stream_size(const bag_stream *s)
{
    return s->size;
}

wm_slice tree_bag_stream_name(const bag_stream *s)
{
    return wm_str(s->name);
}

wm_status tree_bag_stream_end(bag_stream *s, int64_t time, wm_error *error)
{
    bag_out *o = s->out;
    wm_status status = flush_stream(s, error);
    if (status != WM_OK)
        return status;
    if (o->archive) {
        wm_slice full = archived_name(o, wm_str(s->name));
        return o->name.failed ? no_memory(o->path, error) : wm_archive_out_put_file(o->archive, full, time, s->fd, s->size, error);
    }
    int err = finish_file(o, s->fd, time);
    s->fd = -1;
    return err ? fail(o, wm_str(s->name), err, "cannot be written", error) : WM_OK;
}

void tree_bag_stream_free(bag_stream *s)
{
    if (!s)
        return;
    if (s->fd >= 0)
        close(s->fd);
    wm_buffer_free(&s->held);
    free(s->name);
    free(s);
}

/* ---- the end ---- */

/* The new directory takes its place; another bag that is there goes. */
static wm_status take_place(bag_out *o, wm_error *error)
{
    wm_buffer old = {0};
    wm_buffer_add_format(&old, "%s.wikimd-old", o->path);
    if (!wm_buffer_cstr(&old)) {
        wm_buffer_free(&old);
        return no_memory(o->path, error);
    }
    bool moved = false;
    if (look_at_place(o->path) == PLACE_BAG && o->replace) {
        remove_all(old.data);
        moved = rename(o->path, old.data) == 0;
    }
    wm_status status = WM_OK;
    if (rename(o->temporary, o->path) != 0) {
        status = wm_fail_errno(error, errno, "%s: the bag cannot take its place", o->path);
        if (moved && rename(old.data, o->path) != 0)
            wm_fail_errno(error, errno, "%s: the bag that was there is now %s", o->path, old.data);
    } else {
        free(o->temporary);
        o->temporary = NULL;
        if (moved && !remove_all(old.data))
            status = wm_fail_errno(error, errno, "%s: the bag that was there cannot be removed", old.data);
    }
    wm_buffer_free(&old);
    return status;
}

wm_status tree_bag_out_finish(bag_out *o, wm_error *error)
{
    if (o->archive)
        return wm_archive_out_finish(o->archive, error);
    if (unlinkat(o->root, LOCK, 0) != 0)
        return fail(o, WM_LIT(LOCK), errno, "cannot be removed", error);
    /* What is called whole must not be taken away by a power cut. */
#ifdef __linux__
    int err = syncfs(o->root) != 0 ? errno : 0;
#else
    int err = 0;
    for (size_t i = 0; i < o->made_count && !err; i++)
        if (fsync(o->made[i].fd) != 0 && errno != EINVAL)
            err = errno;
#endif
    if (err)
        return wm_fail_errno(error, err, "%s: what was written cannot be brought to the disk", o->path);
    return take_place(o, error);
}

void tree_bag_out_close(bag_out *o)
{
    if (!o)
        return;
    wm_archive_out_close(o->archive);
    for (size_t i = 0; i < o->made_count; i++) {
        close(o->made[i].fd);
        free(o->made[i].name);
    }
    if (o->temporary && o->root >= 0)
        remove_all(o->temporary);
    if (o->lock >= 0)
        close(o->lock);
    if (o->root >= 0)
        close(o->root);
    pthread_mutex_destroy(&o->making);
    wm_buffer_free(&o->name);
    free(o->made);
    free(o->temporary);
    free(o->path);
    free(o->top);
    free(o);
}
