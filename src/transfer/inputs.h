/* inputs.h - a dump's files, readable more than once.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_INPUTS_H
#define WM_TRANSFER_INPUTS_H

#include <pthread.h>

#include "dump/folder.h"

/* The files of a dump in order; a directory stands for those in it. Standard input and pipes can be read only
 * once, so they are first copied into temporary files without a name. */
typedef struct wm_inputs {
    size_t count;
    const char **names; /* as given, for people and the state; borrowed */
    const char **paths; /* what to open */
    uint64_t *sizes;    /* compressed bytes */
    int *spools;        /* descriptors of the copies, -1 */
    char **owned;       /* paths made here, NULL */
    char (*hashes)[65]; /* SHA-256 of the compressed bytes, after wm_inputs_hash_wait */
    bool *goes_on;      /* the next file holds more revisions of the last page */
    const wm_sum **sums; /* what a list of checksums beside it says of a file, NULL */
    char (*digests)[WM_DIGEST_HEX]; /* that of the list's kind, where that is none of SHA-256 */
    wm_folder *folders; /* one for each name that was given; only of those that are directories there are files */
    size_t given;
    wm_slice folder_name; /* of the first name when that is a directory: what its files' names begin with */
    const char *directory; /* for copies, NULL: TMPDIR or /tmp */
    bool has_sums, checked;
    bool hashing, hashed;
    volatile bool cancel;
    pthread_t hasher;
} wm_inputs;

/* incomplete: a directory may lack files. copies: the directory for copies, NULL: TMPDIR or /tmp. stop ends the
 * copying with WM_INTERRUPTED when it becomes non-zero. */
wm_status wm_inputs_open(wm_inputs *inputs, const char *const *names, size_t count, bool incomplete, const char *copies,
                         const volatile int *stop, wm_error *error);
/* Replaces each name that is a directory by the dump's files in it, for a caller that reads every file once.
 * Returns an array of *expanded names; the caller frees it, but not its strings, which belong to names and to
 * folders. folders has room for count, one for each name. NULL on failure. */
const char **wm_inputs_expand(const char *const *names, size_t count, bool incomplete, wm_folder *folders, size_t *expanded,
                              wm_error *error);
/* Readies the files for another reading. */
void wm_inputs_rewind(wm_inputs *inputs);
/* Starts to hash the files in a thread of its own. It reads them while the dump is read, so
 * that most of them come from the system's cache. */
void wm_inputs_hash_start(wm_inputs *inputs);
/* Waits for the hashes; WM_SYSTEM when a file could not be read. */
wm_status wm_inputs_hash_wait(wm_inputs *inputs, wm_error *error);
/* Whether the files are what the lists of checksums beside them say, once they are hashed: WM_BAD_INPUT names the
 * first that is not. Tells it once. */
wm_status wm_inputs_check(wm_inputs *inputs, wm_error *error);
/* From now on wm_inputs_rename writes name, which is borrowed, in place of the path of the i-th file. */
wm_status wm_inputs_call(wm_inputs *inputs, size_t i, const char *name, wm_error *error);
/* Appends text with the paths of copies replaced by the names that were given. */
void wm_inputs_rename(const wm_inputs *inputs, wm_slice text, wm_buffer *out);
/* Takes a failure of reading the files, whose message is *error; that is cleared. When it only damaged the dump, the result is
 * WM_OK and the first one is kept in *damage; another one is in *failure. words stand for a message that is not there. */
wm_status wm_inputs_take_failure(const wm_inputs *inputs, wm_status status, wm_error *error, const char *words, wm_error *damage,
                                 wm_error *failure);
void wm_inputs_close(wm_inputs *inputs);

#endif
