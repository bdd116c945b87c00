/* xml_reader.h - one file of a dump being read.
 *
 * SPDX-License-Identifier: MIT
 *
 * The scanner (xml_scan.c) cuts the clean bytes into tags, which libxml2 parses, and
 * character data, which it takes itself: text is nearly all of a dump, and
 * libxml2 hands text out character by character. What the tags mean is in
 * elements.c; which revision is kept, in revision.c.
 */
#ifndef WM_DUMP_READ_XML_READER_H
#define WM_DUMP_READ_XML_READER_H

#include <libxml/parser.h>

#include "dump/dump.h"
#include "dump/filter.h"

typedef enum wm_element {
    WM_E_OTHER = 0, /* anything else; all in it is passed over */
    WM_E_MEDIAWIKI, WM_E_SITEINFO, WM_E_NAMESPACES, WM_E_PAGE, WM_E_REVISION, WM_E_CONTRIBUTOR, WM_E_CONTENT,
    WM_E_LOGITEM, WM_E_REDIRECT, WM_E_MINOR,
    /* from here on: elements whose text is wanted */
    WM_E_SITENAME, WM_E_DBNAME, WM_E_BASE, WM_E_GENERATOR, WM_E_CASE, WM_E_NAMESPACE,
    WM_E_TITLE, WM_E_NS, WM_E_PAGE_ID,
    WM_E_REVISION_ID, WM_E_PARENT_ID, WM_E_TIMESTAMP, WM_E_COMMENT, WM_E_MODEL, WM_E_FORMAT, WM_E_SHA1, WM_E_TEXT,
    WM_E_USERNAME, WM_E_USER_ID, WM_E_ROLE
} wm_element;
#define WM_E_FIRST_LEAF WM_E_SITENAME

enum { WM_DEPTH_MAX = 64, WM_HEAD_MAX = 512 };

/* A revision with its own strings. */
typedef struct wm_candidate {
    wm_revision r; /* its slices are set when the page is handed out */
    wm_buffer text, timestamp, user, comment, model, format, sha1, text_sha1;
    uint64_t text_size; /* decoded bytes seen, also those not kept */
    bool is_stub, has_text_element;
} wm_candidate;

/* Whom the reader tells. */
typedef struct wm_reader_to {
    wm_site *site;      /* NULL: not wanted */
    wm_page_handler handler;
    void *handler_user;
    wm_dump_warning warning;
    void *warning_user;
    wm_dump_revision each; /* NULL: revisions that are not selected need no text */
    void *each_user;
} wm_reader_to;

/* xml_scan.c: where the scanner is. */
typedef struct wm_reader_scan {
    enum { WM_IN_CONTENT, WM_IN_CDATA, WM_IN_COMMENT, WM_IN_INSTRUCTION, WM_LOST } state;
    bool lost;         /* what was taken last is damaged: all up to the next page is passed over */
    unsigned run;      /* bytes of an end mark seen: ]], --, ? */
    bool after_cr;     /* a \n that follows was taken with its \r already */
    bool any_markup;
    wm_buffer carry;   /* a tag or reference that is not complete */
    size_t scanned;    /* of it, without finding its end */
    char quote;        /* open at scanned, or 0 */
    uint64_t window_at; /* position of the window, behind the cleaner */
    uint64_t at;        /* of the tag, reference or text being taken */
    uint64_t tag_end;   /* behind the tag being taken */
} wm_reader_scan;

/* elements.c: the elements that are open. */
typedef struct wm_reader_tree {
    xmlParserCtxtPtr xml;
    const xmlChar *root_uri;
    wm_buffer root_tag; /* what another parser is to see before the next page */
    bool replaying;     /* it sees that */
    unsigned char path[WM_DEPTH_MAX];
    const wm_slice *own[WM_DEPTH_MAX]; /* the names of elements that libxml2 does not know of; NULL for others */
    bool many_namespaces; /* names may not be of the dump's own */
    size_t depth;
    bool root_seen, root_closed;
    uint64_t root_end, first_page, root_close, root_close_end; /* bytes of the file, as in wm_dump_file */
} wm_reader_tree;

/* Where character data goes. */
typedef struct wm_reader_leaf {
    wm_buffer *sink;    /* now, or NULL */
    wm_buffer *own;     /* what sink is again when a child of the leaf ends */
    uint64_t *counter;  /* counts character data of <text>, or NULL */
    uint64_t *own_counter;
    size_t depth;       /* of the leaf, 0 when there is none */
    size_t limit;       /* of sink, SIZE_MAX for none */
    wm_buffer value;    /* text of a short leaf */
} wm_reader_leaf;

/* The <siteinfo> that is being read. */
typedef struct wm_reader_info {
    int namespace_key;
    bool namespace_ok, namespace_first_letter, first_letter, done;
} wm_reader_info;

/* The page that is being read. */
typedef struct wm_reader_page {
    wm_page given;      /* as the handler gets it */
    wm_buffer title, redirect;
    wm_candidate candidates[2], *best, *current; /* best: NULL when there is none */
    bool open, main_slot;
    uint64_t log_items;
    const char *warned[4]; /* kinds told for this page already */
} wm_reader_page;

typedef struct wm_reader {
    const char *name;
    const wm_dump_options *options;
    wm_reader_to to;
    wm_error *error;
    size_t file;
    uint64_t pages, revisions;   /* counted on over all files */
    bool in_part;                /* the root was told, and reading began behind it ... */
    uint64_t shift;              /* ... at that many bytes more than were read, as unsigned numbers wrap */
    wm_slice schema;             /* into schema_text */
    char schema_text[16];

    wm_status status;  /* other than WM_OK: reading is over */
    bool damaged;      /* the first damage is in error; reading went on behind it */
    bool stopped;      /* by the handler, whose status it is */

    wm_decoder decoder;
    wm_cleaner cleaner;
    bool mapped;       /* private characters may stand for bytes */
    char head[WM_HEAD_MAX]; /* the first clean bytes, to tell what a wrong file is */
    size_t head_size;

    wm_reader_scan scan;
    wm_reader_tree tree;
    wm_reader_leaf leaf;
    wm_reader_info info;
    wm_reader_page page;
} wm_reader;

/* xml_reader.c */
wm_status wm_reader_init(wm_reader *r);
wm_status wm_reader_push(wm_reader *r, wm_slice bytes, wm_slice text, bool last);
/* After the last push: whether the file was whole. */
wm_status wm_reader_end(wm_reader *r);
void wm_reader_free(wm_reader *r);
/* The byte of the file for a position behind the cleaner. */
uint64_t wm_reader_offset(wm_reader *r, uint64_t at);
/* The byte of the file behind the tag being taken. */
uint64_t wm_reader_tag_end(wm_reader *r);
/* Ends the reading; the message gets file, page and byte in front. */
void wm_reader_fail(wm_reader *r, wm_status status, const char *format, ...) WM_PRINTF(3, 4);
/* The same for what is wrong in one page: reading goes on with the next one, and ends with WM_BAD_INPUT. Outside
 * of the dump's root it is wm_reader_fail. */
void wm_reader_damage(wm_reader *r, const char *format, ...) WM_PRINTF(2, 3);
/* Behind damage: all is as it is between two pages. Not to be called from what libxml2 calls. */
void wm_reader_recover(wm_reader *r);
void wm_reader_warn(wm_reader *r, const char *kind, const char *format, ...) WM_PRINTF(3, 4);
/* Whether the kind was told for this page; it counts as told from now on. */
bool wm_reader_warned(wm_reader *r, const char *kind);

/* xml_scan.c */
void wm_scan(wm_reader *r, wm_slice clean);

/* elements.c */
/* Takes a tag that is a known name and nothing else: <title>. A dump has twenty of these for each tag with
 * attributes. false for all others: libxml2 takes them. */
bool wm_elements_take(wm_reader *r, wm_slice tag);
void wm_elements_handler(xmlSAXHandler *sax);

/* revision.c */
void wm_page_begin(wm_reader *r);
void wm_page_end(wm_reader *r);
void wm_revision_begin(wm_reader *r);
void wm_revision_end(wm_reader *r);
/* address: the element says where its text is to be had. */
void wm_text_begin(wm_reader *r, bool address, wm_slice bytes, wm_slice sha1, bool deleted);
void wm_text_end(wm_reader *r);
void wm_candidate_free(wm_candidate *c);

/* xml_describe.c: what a file that is no dump seems to be, and what to do. Static. */
const char *wm_describe_root(wm_slice name);
const char *wm_describe_head(wm_slice head);
bool wm_is_html(wm_slice head);

static inline void wm_reader_text(wm_reader *r, const char *data, size_t size)
{
    if (r->leaf.counter)
        *r->leaf.counter += size;
    if (!r->leaf.sink)
        return;
    if (size > r->leaf.limit - r->leaf.sink->size)
        size = r->leaf.limit - r->leaf.sink->size;
    wm_buffer_add(r->leaf.sink, data, size);
}

#endif
