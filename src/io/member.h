/* member.h - the one file of an archive that is wanted.
 *
 * SPDX-License-Identifier: MIT
 *
 * Archives of dumps hold more than the dump: lists of titles, settings, images, pages of
 * the web site. Which file it is its first bytes tell, not its place or its name.
 */
#ifndef WM_IO_MEMBER_H
#define WM_IO_MEMBER_H

#include <archive.h>

#include "io/codec.h"

typedef struct wm_member wm_member;

/* kind: "7z", for messages. archive was opened and stays the caller's; without wanted the first file is it.
 * NULL when memory runs out. */
wm_member *wm_member_new(wm_source *source, struct archive *archive, const char *kind);
/* The next bytes, the file being looked for at the first call; they stay until the next call. The file may be
 * compressed itself. At its end other files with the name of a dump are warned of. */
wm_status wm_member_read(wm_member *member, wm_slice *data, wm_error *error);
void wm_member_free(wm_member *member);

#endif
