/* outfile.c - a file that appears complete or not at all.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/outfile.h"

static const char *shown(const char *path)
{
    return strcmp(path, "-") == 0 ? "standard output" : path;
}

static void forget(wm_outfile *file)
{
    free(file->path);
    free(file->temporary);
    memset(file, 0, sizeof *file);
}

/* Takes away what a run that was killed has left: nobody holds its lock. False when a run has it that goes on. */
static bool clear_place(const char *temporary)
{
    int fd = open(temporary, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    bool free_to_go = fd < 0 || flock(fd, LOCK_EX | LOCK_NB) == 0;
    if (fd >= 0 && free_to_go)
        unlink(temporary);
    if (fd >= 0)
        close(fd);
    return free_to_go;
}

/* A new file beside path; NULL with errno set when there can be none. EBUSY: another run writes it. */
static FILE *open_beside(wm_outfile *file, const char *path)
{
    wm_buffer name = {0};
    struct stat st;
    wm_buffer_add_format(&name, "%s.wikimd-tmp", path);
    file->temporary = wm_buffer_detach(&name, NULL);
    int saved = file->temporary ? 0 : ENOMEM;
    if (!saved && !clear_place(file->temporary))
        saved = EBUSY;
    int fd = saved ? -1 : open(file->temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    FILE *stream = fd < 0 ? NULL : fdopen(fd, "wb");
    if (!saved && !stream)
        saved = errno;
    /* A run that began at the same moment may have taken it for one that was left. */
    if (stream && (flock(fd, LOCK_EX | LOCK_NB) != 0 || fstat(fd, &st) != 0 || !st.st_nlink))
        saved = EBUSY;
    if (!saved)
        return stream;
    if (stream)
        fclose(stream);
    else if (fd >= 0)
        close(fd);
    if (fd >= 0 && saved != EBUSY)
        unlink(file->temporary);
    errno = saved;
    return NULL;
}

wm_status wm_outfile_open(wm_outfile *file, const char *path, wm_error *error)
{
    memset(file, 0, sizeof *file);
    file->path = strdup(path);
    if (!file->path)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    struct stat about;
    if (strcmp(path, "-") == 0) {
        int fd = dup(STDOUT_FILENO);
        file->stream = fd < 0 ? NULL : fdopen(fd, "wb");
    } else if (stat(path, &about) == 0 && !S_ISREG(about.st_mode)) {
        file->stream = fopen(path, "wb");
    } else {
        file->stream = open_beside(file, path);
    }
    if (!file->stream) {
        if (errno == EBUSY)
            wm_fail(error, WM_SYSTEM, "%s: another run writes this file; wait for it or give another name", path);
        else
            wm_fail_errno(error, errno, "cannot write %s", path);
        forget(file);
        return WM_SYSTEM;
    }
    return WM_OK;
}

void wm_outfile_write(wm_outfile *file, wm_slice bytes)
{
    if (file->stream && bytes.size)
        fwrite(bytes.data, 1, bytes.size, file->stream);
}

wm_status wm_outfile_keep(wm_outfile *file, wm_error *error)
{
    if (!file->stream)
        return WM_OK;
    wm_status status = WM_OK;
    errno = 0;
    bool failed = ferror(file->stream) != 0;
    if (fflush(file->stream) != 0)
        failed = true;
    int saved = errno;
    if (fclose(file->stream) != 0 && !failed) {
        failed = true;
        saved = errno;
    }
    if (!failed && file->temporary && rename(file->temporary, file->path) != 0) {
        failed = true;
        saved = errno;
    }
    if (failed) {
        if (saved)
            wm_fail_errno(error, saved, "cannot write %s", shown(file->path));
        else
            wm_fail(error, WM_SYSTEM, "cannot write %s", shown(file->path));
        status = WM_SYSTEM;
        if (file->temporary)
            unlink(file->temporary);
    }
    forget(file);
    return status;
}

void wm_outfile_drop(wm_outfile *file)
{
    if (!file->stream)
        return;
    fclose(file->stream);
    if (file->temporary)
        unlink(file->temporary);
    forget(file);
}
