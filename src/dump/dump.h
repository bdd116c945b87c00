/* dump.h - pages and revisions from MediaWiki XML dumps (export 0.3 to 0.11).
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_DUMP_H
#define WM_DUMP_H

#include "io/source.h"
#include "site/site.h"

typedef struct wm_revision {
    int64_t id, parent_id;    /* 0 when missing */
    wm_slice timestamp;       /* as written */
    int64_t time;             /* seconds since 1970, INT64_MIN when missing or malformed */
    wm_slice user;            /* name or IP address; empty when missing */
    int64_t user_id;
    wm_slice comment, model, format; /* of the main slot; model "wikitext" when missing */
    wm_slice sha1;            /* <sha1>, else the sha1 attribute of <text> */
    wm_slice text;            /* main slot. Bytes that were no valid UTF-8 (or are forbidden in XML) are the
                                 file's own again */
    int64_t bytes;            /* the bytes attribute, -1 when missing */
    uint64_t offset, end;     /* of <revision> in the decompressed stream, and behind </revision> */
    bool minor, user_deleted, comment_deleted, text_deleted;
    bool has_text;            /* false for a stub (<text id=.../> without content and bytes > 0) and for deleted text */
    bool text_cut;            /* text_limit cut it */
    bool invalid;             /* text holds invalid bytes */
} wm_revision;

/* Offsets are bytes of the decompressed file. They are exact for UTF-8 (also behind
 * bytes that are no UTF-8) and UTF-16; for other encodings they lie up to 4 KiB
 * off. */
typedef struct wm_page {
    wm_slice title;           /* full, as in <title>, entities decoded */
    int64_t id;
    int ns;
    bool has_ns;
    wm_slice redirect;        /* <redirect title>; data NULL when missing, size 0 when it has no title (0.3, 0.4) */
    uint64_t offset;          /* of <page> in the decompressed stream */
    uint64_t ordinal;         /* 0, 1, ... over all files of the dump */
    size_t file;              /* which of the dump's files */
    uint64_t revisions;       /* how many revisions the element held */
    uint64_t close, end;      /* of </page>, and behind it */
    uint64_t file_first;      /* of the first <page> of the file, which may be damaged */
    uint64_t first_revision;  /* offsets too; all 0 without a revision */
    uint64_t last_revision, last_revision_end;
    int64_t latest_id, latest_time; /* of the current revision, whichever is selected */
    int64_t lowest_id, highest_id; /* of any of its revisions */
    bool has_revision;        /* false for a page without revisions, or none that the selection takes */
    wm_revision revision;     /* the selected one */
} wm_page;

/* Which revision of a page: the current one is that with the latest timestamp
 * (ties: the later id), not the last element. */
typedef struct wm_revision_choice {
    enum { WM_REVISION_CURRENT, WM_REVISION_ID, WM_REVISION_TIME } by;
    int64_t value; /* the id; or seconds: the latest not after it */
} wm_revision_choice;

typedef struct wm_dump_options {
    wm_revision_choice choice;
    size_t text_limit;  /* keep at most so many bytes of text (0: all): 1024 are enough to know a redirect */
    bool no_text;
    uint64_t memory;      /* that decompressing may take, 0: all there is */
    const volatile int *stop; /* when it becomes non-zero reading ends with WM_INTERRUPTED; may be NULL */
} wm_dump_options;

/* A file of a dump, as far as it has been read; offsets are of the decompressed file. */
typedef struct wm_dump_file {
    size_t file;          /* 0, 1, ... */
    const char *encoding; /* as wm_dump_encoding */
    bool exact;           /* offsets are exact */
    uint64_t root_end;    /* behind <mediawiki ...>; 0 before it was read */
    uint64_t first_page;  /* of the first <page>, also of one that is damaged; 0 before it was read */
    uint64_t close, end;  /* of </mediawiki>, and behind it; 0 before it was read */
    bool in_page;         /* inside a <page> ... */
    const wm_page *page;  /* ... whose title, ns and ordinal are these; NULL before its first revision */
} wm_dump_file;

/* Called with the decompressed bytes of each file, in order, to the last byte, also behind damage of the
 * XML. A page's bytes come before the page itself is handed out. When a call comes, the bytes of the calls
 * before it have been read as XML, except a tag that is not whole yet. The last call has no bytes. */
typedef wm_status (*wm_dump_tee)(void *user, const wm_dump_file *file, wm_slice bytes);

/* Whether a file that begins so is a dump: for wm_source_set_wanted. */
bool wm_dump_begins(wm_slice first);

/* Called for each page, slices valid during the call. A status other than
 * WM_OK ends the reading and is returned by wm_dump_read. */
typedef wm_status (*wm_page_handler)(void *user, const wm_page *page);
/* Called for what was odd but did not stop the reading. The page's title may be empty. kind is one of
 *   "schema", "siteinfo", "title", "number", "timestamp": what was odd;
 *   "reference": a character that XML forbids was left out;
 *   "invalid": bytes that are no UTF-8 were kept;
 *   "log": log entries were left out;
 *   "archive": a warning of the source;
 *   "markup": elements in a text were left out;
 *   "damage": a failure after the first. */
typedef void (*wm_dump_warning)(void *user, const char *kind, const char *file, wm_slice page, uint64_t offset, const char *message);

typedef struct wm_dump_progress {
    uint64_t compressed_position, compressed_length, produced, pages, revisions;
} wm_dump_progress;

typedef struct wm_dump wm_dump;
/* Several files are one dump, in the order given. paths are copied. */
wm_status wm_dump_open(const char *const *paths, size_t count, const wm_dump_options *options, wm_dump **out, wm_error *error);
/* As above from memory, for tests and the library. data is borrowed until the
 * dump is closed. */
wm_status wm_dump_open_memory(wm_slice data, const char *name, const wm_dump_options *options, wm_dump **out, wm_error *error);
/* As above from a function; can be read once. */
wm_status wm_dump_open_function(wm_read_function read, void *user, const char *name, const wm_dump_options *options,
                                wm_dump **out, wm_error *error);
/* Other options for the readings that follow. */
void wm_dump_set_options(wm_dump *dump, const wm_dump_options *options);
void wm_dump_set_warning(wm_dump *dump, wm_dump_warning warning, void *user);
void wm_dump_set_limit(wm_dump *dump, size_t limit); /* for tests: pieces of so many bytes */
void wm_dump_set_tee(wm_dump *dump, wm_dump_tee tee, void *user);
/* Told of each revision that has text, whichever is selected: its id, time, sha1 (that of the main slot where it is
 * told) and text are set. The title may be empty where it comes behind. */
typedef void (*wm_dump_revision)(void *user, size_t file, wm_slice title, const wm_revision *revision);
void wm_dump_set_revision(wm_dump *dump, wm_dump_revision revision, void *user);
/* Told of the blocks, members and frames, as wm_source_set_blocks tells it, of the file being read. */
void wm_dump_set_blocks(wm_dump *dump, wm_on_block on_block, void *user);
/* A part of a dump: pages that follow each other. */
typedef struct wm_dump_part {
    size_t file, end_file;   /* the first and the last of the dump's files */
    wm_restart restart;      /* how the first is entered; none: it is read from its beginning */
    uint64_t place, at;      /* where that is, a bit for a block, else a byte; and the byte of the XML there */
    uint64_t first, end;     /* bytes of XML: of the first <page>, in file, and behind the last, in end_file, where another begins;
                                UINT64_MAX: all of end_file */
    uint64_t ordinal;        /* of the first page */
    wm_slice root;           /* the <mediawiki ...> of a file that is entered */
    uint64_t compressed;     /* bytes of the files that the part has, for the progress */
} wm_dump_part;
/* wm_dump_read reads that alone. The strings are borrowed; no tee is told. */
void wm_dump_set_part(wm_dump *dump, const wm_dump_part *part);
/* Of the file being read: where it can be entered, and its root's tag, empty before that was read. */
wm_restart wm_dump_restart(const wm_dump *dump);
wm_slice wm_dump_root(const wm_dump *dump);
/* In how many threads bzip2 is decoded; 1 when not said. */
void wm_dump_set_jobs(wm_dump *dump, unsigned jobs);
/* Reads all pages. site may be NULL. Otherwise it is filled from the first <siteinfo> and the root's xml:lang
 * before the first page is handed out; to call wm_site_complete is left to the caller.
 *
 * A damaged page is left out, and reading goes on with the next <page>. A page is damaged when it is not ended
 * or not well-formed. When a file cannot be read any further, every whole page before has been handed out, and
 * reading goes on with the next file. The first failure is returned at the end, with the names of file and page
 * and the byte; later ones are warnings.
 *
 * A file with a DTD, an entity declaration or an external entity is refused (WM_BAD_INPUT). So is a file whose
 * root is not <mediawiki>; the message says what the file is.
 * May be called again, unless standard input is one of the files. */
wm_status wm_dump_read(wm_dump *dump, wm_site *site, wm_page_handler handler, void *user, wm_error *error);
void wm_dump_get_progress(const wm_dump *dump, wm_dump_progress *progress); /* from any thread */
/* "0.11", of the first file that tells; empty before the root was read. Not from another thread. */
wm_slice wm_dump_schema(const wm_dump *dump);
/* Of the file being read, in a handler or tee: "UTF-8" (also before its first bytes were looked at),
 * "UTF-16LE", "UTF-16BE", or another name. */
const char *wm_dump_encoding(const wm_dump *dump);
void wm_dump_close(wm_dump *dump);

#endif
