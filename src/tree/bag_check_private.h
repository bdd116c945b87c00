/* bag_check_private.h - what the files that check a bag share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_BAG_CHECK_PRIVATE_H
#define WM_TREE_BAG_CHECK_PRIVATE_H

#include "tree/bag_check.h"

typedef struct checked_file {
    const char *name;      /* in the arena */
    const char *real;      /* where it was found under another name; NULL: there it is not */
    uint64_t start, size;  /* start: in the temporary file, of an archive's */
    int fd;                /* a temporary file of its own, of an archive's dumps; -1 */
    uint8_t listed;        /* a bit for each kind of manifest */
    bool found, whole;
    bool disputed;         /* one manifest says so, another does not */
    bool cut;              /* the archive ended inside it */
    bool claimed;          /* it is another file under a changed name */
} checked_file;

struct wm_bag_check {
    char *path;
    int root, contents;    /* a directory; the temporary file of an archive */
    const volatile int *stop;
    wm_arena arena;
    checked_file *files;
    size_t count, capacity;
    uint32_t *table;       /* by name; 0 is free, else the file's number plus one */
    size_t table_size;
    uint8_t *digests[WM_DIGESTS]; /* as the manifests have them, by file */
    size_t digest_room[WM_DIGESTS];
    uint8_t payload, tags; /* kinds of manifests that are there */
    wm_bag_problem *problems;
    size_t problem_count, problem_capacity;
    bool sorted;
    wm_bag_check_counts counts;
};

wm_status tree_check_no_memory(const wm_bag_check *c, wm_error *error);
/* The file of that name, made when it is not there; NULL when memory runs out. */
checked_file *tree_check_file(wm_bag_check *c, wm_slice name);

/* ---- bag_complete.c: what the bag says ---- */
wm_status tree_check_read_manifests(wm_bag_check *c, wm_error *error);
/* The declaration, Payload-Oxum, missing and extra files. False when memory runs out. */
bool tree_check_what_is_said(wm_bag_check *c);
/* "manifest-sha256.txt and manifest-sha512.txt" of a set of kinds, in out. */
const char *tree_check_kinds(unsigned kinds, wm_buffer *out);

/* ---- bag_files.c: what is there ---- */
wm_status tree_check_list_directory(wm_bag_check *c, wm_error *error);
wm_status tree_check_list_archive(wm_bag_check *c, wm_error *error);
/* Calls take with the bytes of a file; buffer has room for size bytes. A failure of reading is 0 and errno's. */
int tree_check_each_piece(const wm_bag_check *c, const checked_file *file, char *buffer, size_t size,
                     void (*take)(void *user, const char *data, size_t size), void *user);

#endif
