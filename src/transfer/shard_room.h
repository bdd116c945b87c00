/* shard_room.h - the room of a shard whose results wait for a merge: of wikimd verify and of wikimd import.
 *
 * SPDX-License-Identifier: MIT
 *
 * NAME.shards/17-of-64 is that of a shard of what NAME will be: a report, a dump. One process at a time has it.
 */
#ifndef WM_TRANSFER_SHARD_ROOM_H
#define WM_TRANSFER_SHARD_ROOM_H

#include "transfer/shard_done.h"
#include "transfer/shards.h"

typedef struct wm_shard_room {
    const char *name;      /* of what all of them make; borrowed */
    const wm_shard *shard; /* borrowed */
    int lock;              /* -1: it is not taken */
} wm_shard_room;

/* A file of the room, or the room itself where file is empty. NULL when memory runs out; else owned. */
char *wm_shard_room_file(const wm_shard_room *room, const char *file);
/* Makes the room and takes it, so that no other process makes the shard. */
wm_status wm_shard_room_take(wm_shard_room *room, wm_error *error);
/* *over: the shard is made already. One that was made of other things is refused; option says where the user gives another place. */
wm_status wm_shard_room_look(const wm_shard_room *room, const wm_shard_same *same, const char *option, wm_messages *messages, bool *over,
                             wm_error *error);
void wm_shard_room_release(wm_shard_room *room);

#endif
