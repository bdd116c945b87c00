/* shard_room.c - the room of a shard whose results wait for a merge.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "transfer/shard_room.h"

static bool place_of(const wm_shard_room *room, wm_buffer *place)
{
    wm_buffer_add_format(place, "%s.shards", room->name);
    return wm_buffer_cstr(place) != NULL;
}

char *wm_shard_room_file(const wm_shard_room *room, const char *file)
{
    wm_buffer place = {0};
    char *path = place_of(room, &place) ? wm_shard_path(place.data, room->shard->number, room->shard->of, file) : NULL;
    wm_buffer_free(&place);
    return path;
}

static wm_status make_directory(const char *path, wm_error *error)
{
    if (mkdir(path, 0777) == 0 || errno == EEXIST)
        return WM_OK;
    wm_fail_errno(error, errno, "cannot make the directory %s", path);
    return WM_SYSTEM;
}

static wm_status make_room(const wm_shard_room *room, wm_error *error)
{
    wm_buffer place = {0};
    char *path = wm_shard_room_file(room, ""), *inner = wm_shard_room_file(room, ".wikimd");
    wm_status status = path && inner && place_of(room, &place) ? WM_OK : wm_fail(error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK)
        status = make_directory(place.data, error);
    if (status == WM_OK)
        status = make_directory(path, error);
    if (status == WM_OK)
        status = make_directory(inner, error);
    wm_buffer_free(&place);
    free(path);
    free(inner);
    return status;
}

wm_status wm_shard_room_take(wm_shard_room *room, wm_error *error)
{
    struct flock whole = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
    wm_status status = make_room(room, error);
    if (status != WM_OK)
        return status;
    char *path = wm_shard_room_file(room, ".wikimd/lock");
    room->lock = path ? open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0666) : -1;
    if (!path) {
        status = wm_fail(error, WM_NO_MEMORY, "out of memory");
    } else if (room->lock < 0) {
        status = WM_SYSTEM;
        wm_fail_errno(error, errno, "cannot open %s", path);
    } else if (fcntl(room->lock, F_SETLK, &whole) != 0) {
        status = wm_fail(error, WM_SYSTEM, "shard %zu/%zu is being made by another process", room->shard->number, room->shard->of);
    }
    free(path);
    return status;
}

wm_status wm_shard_room_look(const wm_shard_room *room, const wm_shard_same *same, const char *option, wm_messages *messages, bool *over,
                             wm_error *error)
{
    wm_shard_done done;
    char *path = wm_shard_room_file(room, WM_SHARD_DONE);
    if (!path)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_status status = wm_shard_done_read(path, &done, error);
    const char *why = status == WM_OK && done.json ? wm_shard_differs(same, &done.same) : NULL;
    if (why)
        status = wm_fail(error, WM_USAGE, "%s: the shard was made %s; give another %s, or remove the directory of that file", path, why, option);
    *over = status == WM_OK && done.json;
    if (*over)
        wm_message_note(messages, "shard %zu/%zu is done already", room->shard->number, room->shard->of);
    wm_shard_done_free(&done);
    free(path);
    return status;
}

void wm_shard_room_release(wm_shard_room *room)
{
    if (room->lock >= 0)
        close(room->lock);
    room->lock = -1;
}
