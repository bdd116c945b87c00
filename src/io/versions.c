/* versions.c - the libraries under this room.
 *
 * SPDX-License-Identifier: MIT
 */
#include <archive.h>
#include <bzlib.h>
#include <lz4.h>
#include <zlib.h>
#include <zstd.h>

#include "io/source.h"

void wm_io_versions(wm_buffer *out)
{
    /* bzip2's is followed by a comma and a date. */
    const char *bzip2 = BZ2_bzlibVersion();
    wm_buffer_add_format(out, "zlib %s\nbzip2 %.*s\nlz4 %s\nzstd %s\n%s\n", zlibVersion(), (int)strcspn(bzip2, ","), bzip2,
                         LZ4_versionString(), ZSTD_versionString(), archive_version_string());
}
