/* inputs.h - a dump's files, readable more than once.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_INPUTS_H
#define WM_TRANSFER_INPUTS_H

#include <pthread.h>

#include "base/base.h"

/* The files of a dump in order. What can be read only once, standard input or a
 * pipe, is first copied into a temporary file without a name. */
typedef struct wm_inputs {
    size_t count;
    const char **names; /* as given, for people and the state; borrowed */
    const char **paths; /* what to open */
    uint64_t *sizes;    /* compressed bytes */
    int *spools;        /* descriptors of the copies, -1 */
    char **owned;       /* paths made here, NULL */
    char (*hashes)[65]; /* SHA-256 of the compressed bytes, after wm_inputs_hash_wait */
    bool hashing, hashed;
    volatile bool cancel;
    pthread_t hasher;
} wm_inputs;

/* stop ends the copying with WM_INTERRUPTED when it becomes non-zero. */
wm_status wm_inputs_open(wm_inputs *inputs, const char *const *names, size_t count,
                         const volatile int *stop, wm_error *error);
/* Readies the files for another reading. */
void wm_inputs_rewind(wm_inputs *inputs);
/* Starts to hash the files in a thread of its own; it reads them beside the
 * titles pass, from the system's cache mostly. */
void wm_inputs_hash_start(wm_inputs *inputs);
/* Waits for the hashes; WM_SYSTEM when a file could not be read. */
wm_status wm_inputs_hash_wait(wm_inputs *inputs, wm_error *error);
/* What wm_inputs_rename calls a file from now on; name is borrowed. */
wm_status wm_inputs_call(wm_inputs *inputs, size_t i, const char *name, wm_error *error);
/* Appends text with the paths of copies replaced by the names that were given. */
void wm_inputs_rename(const wm_inputs *inputs, wm_slice text, wm_buffer *out);
void wm_inputs_close(wm_inputs *inputs);

#endif
