/* temporary.c - files without a name, and locks that others hold.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "io/temporary.h"

int wm_temporary_file(const char *directory, wm_error *error)
{
    const char *advice = directory ? "give another directory with --spool" : "set TMPDIR";
    wm_buffer name = {0};
    if (!directory)
        directory = getenv("TMPDIR");
    wm_buffer_add_format(&name, "%s/wikimd.XXXXXX", directory && *directory ? directory : "/tmp");
    if (!wm_buffer_cstr(&name)) {
        wm_buffer_free(&name);
        wm_fail(error, WM_NO_MEMORY, "out of memory");
        return -1;
    }
    int fd = mkstemp(name.data);
    if (fd < 0)
        wm_fail_errno(error, errno, "cannot make the temporary file %s; %s", name.data, advice);
    else
        unlink(name.data);
    wm_buffer_free(&name);
    return fd;
}

wm_status wm_temporary_write(int fd, const char *data, size_t size, const char *what, wm_error *error)
{
    int err = wm_write_all(fd, wm_slice_of(data, size));
    if (!err)
        return WM_OK;
    wm_fail_errno(error, err, "cannot write %s; give a directory with more space with --spool, or set TMPDIR", what);
    return WM_SYSTEM;
}

bool wm_file_is_locked(const char *path)
{
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return false;
    struct flock whole = {.l_type = F_RDLCK, .l_whence = SEEK_SET};
    bool held = fcntl(fd, F_GETLK, &whole) == 0 && whole.l_type != F_UNLCK;
    close(fd);
    return held;
}
