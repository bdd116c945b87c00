/* bag.h - a tree packed for keeping: a bag as RFC 8493 (BagIt) has it.
 *
 * SPDX-License-Identifier: MIT
 *
 *     NAME.bag/bagit.txt, bag-info.txt, README.md
 *     NAME.bag/manifest-ALGORITHM.txt, tagmanifest-ALGORITHM.txt
 *     NAME.bag/data/tree/Page/X.md   the Markdown
 *     NAME.bag/data/pages.tsv        the state: a line a page
 *     NAME.bag/data/export.json      the wiki, the settings, the dumps
 *     NAME.bag/data/dump/X.xml.bz2   the dump, 100 pages a stream
 *     NAME.bag/data/dump/X-index.txt.bz2
 *
 * In an archive all is below one directory NAME.bag.
 */
#ifndef WM_TREE_BAG_H
#define WM_TREE_BAG_H

#include "base/digest.h"
#include "tree/tree.h"

#define WM_BAG_TREE "data/tree/"
#define WM_BAG_PAGES "data/pages.tsv"
#define WM_BAG_EXPORT "data/export.json"
#define WM_BAG_DUMP "data/dump/"

/* ---- what a bag says of itself, read (bag_read.c) ---- */

/* Whether a file of a bag's top directory is a manifest: of the payload, or of the tag files. */
bool wm_bag_manifest_name(wm_slice file, bool *tags, wm_digest_kind *kind);
/* Takes the next line off *rest. *digest gets its hexadecimal digits as they stand, path (emptied
 * first) the file's name, %0A, %0D and %25 decoded. WM_END after the last line; WM_BAD_INPUT for a line that
 * is none or that leads out of the bag, named by its number *line (0 before the first call) and name; going on
 * is possible. */
wm_status wm_bag_manifest_next(wm_slice *rest, size_t *line, const char *name, wm_slice *digest, wm_buffer *path,
                               wm_error *error);
/* Appends a file's name as manifests have it. */
void wm_bag_encode_path(wm_slice path, wm_buffer *out);

/* A line of pages.tsv. Slices lie in the line. */
typedef struct wm_bag_page {
    int ns;
    wm_slice title;       /* without namespace */
    int64_t page_id, revision_id;
    int64_t time;         /* INT64_MIN unknown */
    wm_slice sha1;        /* base 36, of the wikitext */
    wm_slice file;        /* below data/tree/: "Page/X.md"; empty for a page without a file */
    uint64_t size;        /* of the file */
    wm_slice sha256;      /* of the file: 64 digits, or empty */
    wm_slice redirect;    /* full title of the target, or empty */
    uint64_t ordinal;     /* in the dump */
} wm_bag_page;

enum { WM_BAG_COLUMNS = 11 };
/* Where the columns stand; others are passed over. */
typedef struct wm_bag_columns {
    size_t at[WM_BAG_COLUMNS], count;
} wm_bag_columns;
/* The first line names the columns; without its line feed, as those below. */
wm_status wm_bag_columns_read(wm_slice line, wm_bag_columns *columns, wm_error *error);
/* WM_BAD_INPUT tells what is wrong, without file and line. */
wm_status wm_bag_page_read(const wm_bag_columns *columns, wm_slice line, wm_bag_page *page, wm_error *error);

/* A file of data/dump. */
typedef struct wm_bag_dump {
    wm_slice file, index;         /* "data/dump/X.xml.bz2"; the index may be empty */
    wm_slice sha256;              /* of that file */
    uint64_t size;                /* of that file */
    wm_slice source, source_sha256; /* what was exported: its name and SHA-256 */
    uint64_t source_size;
    uint64_t bytes;               /* of XML */
    wm_slice xml_sha256;          /* of the XML */
    uint64_t streams, pages;
} wm_bag_dump;

typedef struct wm_bag_export {
    wm_arena arena;               /* of all slices */
    bool complete;                /* the dump was read without damage */
    wm_slice version;             /* of wikimd */
    wm_slice options;             /* as wm_tree_dump's */
    wm_slice site_name, site_base, site_lang, site_dbname, site_json; /* as wm_tree_dump's */
    wm_bag_dump *dumps;
    size_t dump_count;
} wm_bag_export;

/* name is for messages. out is to be freed also after a failure. */
wm_status wm_bag_export_read(wm_slice json, const char *name, wm_bag_export *out, wm_error *error);
void wm_bag_export_free(wm_bag_export *e);

/* ---- written (bag.c) ---- */

typedef struct wm_bag_info {
    wm_slice key, value;
} wm_bag_info;

/* What wm_tree_options says of a bag. Borrowed until the tree is closed. */
typedef struct wm_bag_options {
    wm_slice name;                   /* of the top directory, without ".bag"; empty: by the destination */
    wm_digest_kind digests[WM_DIGESTS];
    size_t digest_count;             /* 0: SHA-512 */
    const wm_bag_info *info;         /* for bag-info.txt, over what it would say */
    size_t info_count;
} wm_bag_options;

/* A file of data/dump that is written while pages are put. One thread at a time. */
typedef struct wm_bag_file wm_bag_file;
/* name is "X.xml.bz2"; NULL is returned, with a message, when it cannot be made. The tree closes it. */
wm_bag_file *wm_tree_bag_file(wm_tree *tree, wm_slice name, wm_error *error);
wm_status wm_bag_file_write(wm_bag_file *file, wm_slice bytes, wm_error *error);
/* What export.json says of a dump, to be told before wm_tree_finish: source is its position in wm_tree_dump,
 * file and index what was written. */
typedef struct wm_bag_dump_told {
    size_t source;
    const wm_bag_file *file, *index;
    uint64_t bytes, streams, pages, revisions;
    char xml_sha256[65];
    int64_t first_revision, last_revision; /* lowest and highest id, 0 unknown */
    int64_t last_time;                     /* of the latest revision; INT64_MIN unknown */
} wm_bag_dump_told;
wm_status wm_tree_bag_dump(wm_tree *tree, const wm_bag_dump_told *told, wm_error *error);

/* The format of a destination that is a bag, by the format given (may be NULL) or its name: "bag", "bag.tar",
 * "bag.tar.gz", "bag.tar.bz2", "bag.zip". NULL when it is none. */
const char *wm_bag_format(const char *destination, const char *format);

#endif
