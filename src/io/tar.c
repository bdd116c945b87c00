/* tar.c - the wanted file of a tar that was compressed, or was not.
 *
 * SPDX-License-Identifier: MIT
 */
#include <archive.h>
#include <stdlib.h>

#include "io/member.h"

enum { HEADER = 512, SUM = 148, SUM_END = 156 };

struct wm_tar {
    wm_source *source;
    struct archive *archive;
    wm_member *member;
    bool head_given, opened;
    wm_status ended; /* why no more bytes came, other than WM_OK */
};

/* A header has the sum of its bytes in it, its own place counted as blanks. */
bool wm_tar_begins(wm_slice first)
{
    unsigned sum = 0, said = 0;
    bool any = false;
    if (first.size < HEADER)
        return false;
    for (size_t i = 0; i < HEADER; i++) {
        unsigned char c = (unsigned char)first.data[i];
        sum += i >= SUM && i < SUM_END ? ' ' : c;
        any = any || c;
    }
    size_t i = SUM;
    while (i < SUM_END && first.data[i] == ' ')
        i++;
    for (; i < SUM_END && first.data[i] >= '0' && first.data[i] <= '7'; i++)
        said = said * 8 + (unsigned)(first.data[i] - '0');
    return any && sum == said;
}

/* ---- what libarchive calls ---- */

static la_ssize_t give(struct archive *archive, void *user, const void **bytes)
{
    struct wm_tar *t = user;
    wm_slice data = wm_buffer_slice(&t->source->member.head);
    (void)archive;
    wm_status status = t->head_given ? wm_source_decode(t->source, &data) : WM_OK;
    t->head_given = true;
    *bytes = data.data;
    if (status == WM_OK)
        return (la_ssize_t)data.size;
    t->ended = status;
    return status == WM_END ? 0 : ARCHIVE_FATAL;
}

/* ---- reading ---- */

struct wm_tar *wm_tar_open(wm_source *source)
{
    struct wm_tar *t = calloc(1, sizeof *t);
    if (!t)
        return NULL;
    t->source = source;
    t->archive = archive_read_new();
    if (t->archive)
        t->member = wm_member_new(source, t->archive, "tar");
    if (t->member)
        return t;
    wm_tar_free(t);
    return NULL;
}

wm_status wm_tar_read(struct wm_tar *t, wm_slice *data, wm_error *error)
{
    wm_status status = WM_OK;
    if (!t->opened) {
        archive_read_support_format_tar(t->archive);
        archive_read_set_read_callback(t->archive, give);
        archive_read_set_callback_data(t->archive, t);
        if (archive_read_open1(t->archive) != ARCHIVE_OK)
            status = wm_source_damaged(t->source, archive_error_string(t->archive), error);
    }
    t->opened = true;
    if (status == WM_OK)
        status = wm_member_read(t->member, data, error);
    /* A failure of what is below the tar has its message already. */
    if (status != WM_OK && status != WM_END && t->ended != WM_OK && t->ended != WM_END)
        return t->ended;
    return status;
}

void wm_tar_free(struct wm_tar *t)
{
    if (!t)
        return;
    wm_member_free(t->member);
    if (t->archive)
        archive_read_free(t->archive);
    free(t);
}
