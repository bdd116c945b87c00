/* inject.c - loaded before the C library: one chosen call fails, or the process is killed at it.
 *
 * SPDX-License-Identifier: MIT
 *
 *     LD_PRELOAD=inject.so FAULT_CALL=write FAULT_NUMBER=7 FAULT_ERROR=28 FAULT_TO=9 wikimd ...
 *
 * FAULT_CALL is a family of calls: open, read, write, sync, rename, remove, make, memory, map, look. The FAULT_NUMBER-th of it fails
 * with FAULT_ERROR; with FAULT_ERROR=0 the process is killed there; a write of FAULT_ERROR=-1 takes one byte, as a disk does that is
 * almost full, and every one behind it none. With FAULT_SHELL the command is run there first, and the call goes on: a file changes
 * under the program's hands. That it happened is written to the descriptor FAULT_TO. Standard output and error are left alone.
 * FAULT_CLOCK is added to the time of day, in seconds.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static atomic_long calls;
static int full_device = -1; /* opened before the program gives up its rights */
static _Thread_local int busy; /* what is done here is not counted */

static const char *setting(const char *name)
{
    const char *value = getenv(name);
    return value ? value : "";
}

static void tell(void)
{
    const char *to = setting("FAULT_TO");
    if (*to)
        syscall(SYS_write, atoi(to), "hit\n", 4);
}

/* 0: the call goes on; else it fails with errno; -1: a disk that is full but for a byte. */
static int fault(const char *family)
{
    static atomic_int full;
    if (busy || strcmp(setting("FAULT_CALL"), family) != 0)
        return 0;
    if (atomic_load(&full))
        return ENOSPC;
    if (atomic_fetch_add(&calls, 1) + 1 != atol(setting("FAULT_NUMBER")))
        return 0;
    tell();
    busy++;
    const char *shell = setting("FAULT_SHELL");
    int error = atoi(setting("FAULT_ERROR"));
    if (*shell) {
        unsetenv("LD_PRELOAD");
        if (system(shell) != 0)
            _exit(98);
        error = 0;
    } else if (!error) {
        syscall(SYS_kill, getpid(), SIGKILL);
    }
    if (error < 0)
        atomic_store(&full, 1);
    busy--;
    return error;
}

static void *next(const char *name)
{
    busy++;
    void *f = dlsym(RTLD_NEXT, name);
    busy--;
    return f;
}

#define REAL(type, name, ...)                                                                                          \
    static type (*real)(__VA_ARGS__);                                                                                  \
    if (!real)                                                                                                         \
        real = (type(*)(__VA_ARGS__))next(name);
#define FAIL(family, value)                                                                                            \
    do {                                                                                                               \
        int e = fault(family);                                                                                         \
        if (e) {                                                                                                       \
            errno = e < 0 ? ENOSPC : e;                                                                                \
            return value;                                                                                              \
        }                                                                                                              \
    } while (0)

static mode_t mode_of(int flags, va_list a)
{
    return flags & (O_CREAT | O_TMPFILE) ? va_arg(a, mode_t) : 0;
}

#define OPEN(name)                                                                                                     \
    int name(const char *path, int flags, ...)                                                                         \
    {                                                                                                                  \
        REAL(int, #name, const char *, int, ...)                                                                       \
        va_list a;                                                                                                     \
        va_start(a, flags);                                                                                            \
        mode_t mode = mode_of(flags, a);                                                                               \
        va_end(a);                                                                                                     \
        FAIL("open", -1);                                                                                              \
        return real(path, flags, mode);                                                                                \
    }
#define OPENAT(name)                                                                                                   \
    int name(int fd, const char *path, int flags, ...)                                                                 \
    {                                                                                                                  \
        REAL(int, #name, int, const char *, int, ...)                                                                  \
        va_list a;                                                                                                     \
        va_start(a, flags);                                                                                            \
        mode_t mode = mode_of(flags, a);                                                                               \
        va_end(a);                                                                                                     \
        FAIL("open", -1);                                                                                              \
        return real(fd, path, flags, mode);                                                                            \
    }
OPEN(open)
OPEN(open64)
OPENAT(openat)
OPENAT(openat64)

ssize_t read(int fd, void *to, size_t size)
{
    REAL(ssize_t, "read", int, void *, size_t)
    FAIL("read", -1);
    return real(fd, to, size);
}

#define PREAD(name, offset_type)                                                                                       \
    ssize_t name(int fd, void *to, size_t size, offset_type at)                                                        \
    {                                                                                                                  \
        REAL(ssize_t, #name, int, void *, size_t, offset_type)                                                         \
        FAIL("read", -1);                                                                                              \
        return real(fd, to, size, at);                                                                                 \
    }
PREAD(pread, off_t)
PREAD(pread64, off64_t)

ssize_t write(int fd, const void *from, size_t size)
{
    REAL(ssize_t, "write", int, const void *, size_t)
    int e = fd > STDERR_FILENO ? fault("write") : 0;
    if (e < 0)
        return real(fd, from, size ? 1 : 0);
    if (e) {
        errno = e;
        return -1;
    }
    return real(fd, from, size);
}

#define PWRITE(name, offset_type)                                                                                      \
    ssize_t name(int fd, const void *from, size_t size, offset_type at)                                                \
    {                                                                                                                  \
        REAL(ssize_t, #name, int, const void *, size_t, offset_type)                                                   \
        FAIL("write", -1);                                                                                             \
        return real(fd, from, size, at);                                                                               \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

/* The C library writes a stream by itself: from here on it goes to a device that is full. */
static void fail_stream(FILE *stream)
{
    if (fileno(stream) > STDERR_FILENO && fault("write"))
        dup2(full_device, fileno(stream));
}
size_t fwrite(const void *from, size_t size, size_t count, FILE *stream)
{
    REAL(size_t, "fwrite", const void *, size_t, size_t, FILE *)
    fail_stream(stream);
    return real(from, size, count, stream);
}
int fflush(FILE *stream)
{
    REAL(int, "fflush", FILE *)
    if (stream)
        fail_stream(stream);
    return real(stream);
}
static __attribute__((constructor)) void prepare(void)
{
    full_device = fcntl(open("/dev/full", O_WRONLY | O_CLOEXEC), F_DUPFD_CLOEXEC, 200);
}

#define WITH_FD(name, family)                                                                                          \
    int name(int fd)                                                                                                   \
    {                                                                                                                  \
        REAL(int, #name, int)                                                                                          \
        FAIL(family, -1);                                                                                              \
        return real(fd);                                                                                               \
    }
WITH_FD(fsync, "sync")
WITH_FD(fdatasync, "sync")
WITH_FD(syncfs, "sync")

int rename(const char *from, const char *to)
{
    REAL(int, "rename", const char *, const char *)
    FAIL("rename", -1);
    return real(from, to);
}
int renameat(int a, const char *from, int b, const char *to)
{
    REAL(int, "renameat", int, const char *, int, const char *)
    FAIL("rename", -1);
    return real(a, from, b, to);
}
int unlink(const char *path)
{
    REAL(int, "unlink", const char *)
    FAIL("remove", -1);
    return real(path);
}
int unlinkat(int fd, const char *path, int flags)
{
    REAL(int, "unlinkat", int, const char *, int)
    FAIL("remove", -1);
    return real(fd, path, flags);
}
int mkdir(const char *path, mode_t mode)
{
    REAL(int, "mkdir", const char *, mode_t)
    FAIL("make", -1);
    return real(path, mode);
}
int mkdirat(int fd, const char *path, mode_t mode)
{
    REAL(int, "mkdirat", int, const char *, mode_t)
    FAIL("make", -1);
    return real(fd, path, mode);
}
int mkstemp(char *name)
{
    REAL(int, "mkstemp", char *)
    FAIL("make", -1);
    return real(name);
}
int mkstemp64(char *name)
{
    REAL(int, "mkstemp64", char *)
    FAIL("make", -1);
    return real(name);
}
int fstat(int fd, struct stat *st)
{
    REAL(int, "fstat", int, struct stat *)
    FAIL("look", -1);
    return real(fd, st);
}
int fstat64(int fd, struct stat64 *st)
{
    REAL(int, "fstat64", int, struct stat64 *)
    FAIL("look", -1);
    return real(fd, st);
}

void *mmap(void *place, size_t size, int rights, int flags, int fd, off_t at)
{
    FAIL("map", MAP_FAILED);
    return (void *)syscall(SYS_mmap, place, size, rights, flags, fd, at);
}

/* The C library's own names: dlsym allocates. */
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
void *malloc(size_t size)
{
    FAIL("memory", NULL);
    return __libc_malloc(size);
}
void *calloc(size_t count, size_t size)
{
    FAIL("memory", NULL);
    return __libc_calloc(count, size);
}
void *realloc(void *block, size_t size)
{
    FAIL("memory", NULL);
    return __libc_realloc(block, size);
}

time_t time(time_t *to)
{
    struct timespec t;
    syscall(SYS_clock_gettime, CLOCK_REALTIME, &t);
    t.tv_sec += atol(setting("FAULT_CLOCK"));
    if (to)
        *to = t.tv_sec;
    return t.tv_sec;
}
int clock_gettime(clockid_t clock, struct timespec *t)
{
    int result = (int)syscall(SYS_clock_gettime, clock, t);
    if (clock == CLOCK_REALTIME)
        t->tv_sec += atol(setting("FAULT_CLOCK"));
    return result;
}
