/* bag_private.h - what the files that write a bag share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TREE_BAG_PRIVATE_H
#define WM_TREE_BAG_PRIVATE_H

#include "tree/bag.h"
#include "tree/bag_out.h"

/* What a bag holds besides its files, in words. */
typedef struct bag_counts {
    uint64_t files, bytes;           /* of the payload */
    uint64_t pages, redirects, others; /* with a file, without one */
    uint64_t dump_pages, dump_revisions;
    int64_t first_revision, last_revision, latest;
} bag_counts;

/* A dump of the bag, with its strings. */
typedef struct bag_dump {
    wm_bag_dump_told told;
    char *file, *index; /* "data/dump/..." */
    uint64_t size;
    char sha256[65];    /* of the compressed file */
} bag_dump;

typedef struct bag_facts {
    const char *name;   /* of the top directory, without ".bag" */
    wm_slice site_name, site_base, site_lang, site_dbname, site_json, options;
    const char *const *sources;
    const uint64_t *source_sizes;
    const char *const *source_sha256;
    size_t source_count;
    bool damaged;
    const bag_dump *dumps;
    size_t dump_count;
    bag_counts counts;
    const wm_bag_options *wanted;
} bag_facts;

/* bag_words.c: the text of export.json, bag-info.txt and README.md. */
void tree_bag_write_export(const bag_facts *f, wm_buffer *out);
void tree_bag_write_info(const bag_facts *f, wm_buffer *out);
void tree_bag_write_readme(const bag_facts *f, wm_buffer *out);

/* ---- bag.c ---- */

typedef struct tree_bag tree_bag;
wm_status tree_bag_open(const char *path, const char *format, const wm_tree_options *options, tree_bag **out, wm_error *error);
wm_status tree_bag_begin(tree_bag *b, const wm_tree_dump *dump, wm_error *error);
wm_status tree_bag_put(tree_bag *b, const wm_tree_page *page, wm_slice markdown, wm_error *error);
wm_status tree_bag_note(tree_bag *b, const wm_tree_page *page, wm_error *error);
/* sha256: of the dump's files as they were read. */
wm_status tree_bag_finish(tree_bag *b, const char *const *sha256, wm_error *error);
void tree_bag_close(tree_bag *b);
wm_bag_file *tree_bag_file(tree_bag *b, wm_slice name, wm_error *error);
wm_status tree_bag_tell_dump(tree_bag *b, const wm_bag_dump_told *told, wm_error *error);

#endif
