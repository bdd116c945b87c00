/* dump_writer.h - pages and revisions as XML, in the manner of a dump that is there.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_DUMP_DUMP_WRITER_H
#define WM_DUMP_DUMP_WRITER_H

#include "dump/dump.h"

/* ---- characters ---- */

/* Appends s as character data: & < > as MediaWiki writes them, " too unless plain_quotes; a
 * carriage return as a reference, which a reader would take for a line's end otherwise. */
void wm_xml_escape(wm_slice s, bool plain_quotes, wm_buffer *out);
/* The first byte of s that XML cannot hold (no UTF-8, or a forbidden character), or WM_NONE. */
size_t wm_xml_forbidden(wm_slice s);

/* ---- the layout of revisions ---- */

typedef enum wm_field {
    WM_F_ID, WM_F_PARENT, WM_F_TIMESTAMP, WM_F_CONTRIBUTOR, WM_F_MINOR, WM_F_COMMENT, WM_F_ORIGIN, WM_F_MODEL,
    WM_F_FORMAT, WM_F_TEXT, WM_F_CONTENT, WM_F_SHA1,
    WM_FIELDS, WM_F_OTHER = WM_FIELDS
} wm_field;

/* White space of reasonable length. */
typedef struct wm_blank {
    char data[60];
    uint8_t size;
} wm_blank;

typedef struct wm_layout {
    unsigned schema;                 /* 3 to 11: export 0.3 to 0.11; 0: the dump does not tell */
    wm_blank page;                   /* before <page> */
    wm_blank page_field;             /* before <revision> and the page's other elements */
    wm_blank field;                  /* before the elements of a revision */
    wm_blank inner, inner_end;       /* before those of its contributor, and before its end */
    uint8_t order[WM_FIELDS];        /* wm_field: what a revision holds, in order */
    size_t count;
    char text_attributes[3];         /* 'b'ytes, 's'ha1, 'x'ml:space in the order they are written */
    size_t text_attribute_count;
    bool plain_quotes;
    bool space_before_slash;         /* <minor /> */
} wm_layout;

/* What the schema asks for. version as wm_dump_schema tells it. */
void wm_layout_begin(wm_layout *layout, wm_slice version);
/* Takes the manner over from a revision: before is what comes before it, of which the white space
 * counts; both UTF-8. WM_BAD_INPUT when the revision cannot be an example (elements with prefixes). */
wm_status wm_layout_learn(wm_layout *layout, wm_slice before, wm_slice revision);

/* ---- writing ---- */

typedef struct wm_new_revision {
    int64_t id;          /* of the revision; written where the layout has it */
    int64_t parent_id;   /* 0: none */
    int64_t time;
    wm_slice user;       /* a name or an IP address */
    int64_t user_id;
    bool has_user_id;    /* user_id is written behind a name */
    bool user_hidden, comment_hidden, text_hidden; /* of those who hid them, only that they did is written */
    int64_t bytes;       /* of a hidden text */
    wm_slice comment;    /* empty: none */
    bool minor;
    wm_slice model, format; /* empty: wikitext */
    wm_slice text;
} wm_new_revision;

typedef struct wm_new_page {
    wm_slice title;      /* full */
    int ns;
    int64_t id;
    wm_slice redirect;   /* full title; empty: none */
} wm_new_page;

/* A <page> as it lies in a dump, with positions in bytes. */
typedef struct wm_raw_page {
    wm_slice bytes;
    const char *encoding; /* as wm_dump_file tells it */
    size_t first_revision, last_revision, last_revision_end; /* as in wm_page */
    size_t revision, revision_end; /* the base of the edit */
    size_t close;
} wm_raw_page;

/* The positions of a page that a reader gave, from the page's first byte. */
void wm_raw_page_set_positions(wm_raw_page *raw, const wm_page *page);

typedef enum wm_splice {
    WM_SPLICE_APPEND,  /* a revision more, behind the last */
    WM_SPLICE_REPLACE, /* another text in the base revision; id, times and so on stay */
    WM_SPLICE_ALONE    /* the page with the new revision alone */
} wm_splice;

/* Takes the manner over from a whole page; nothing is learnt when it is no example. WM_OK or WM_NO_MEMORY. */
wm_status wm_layout_learn_page(wm_layout *layout, const wm_raw_page *page);

/* Appends the page with its new revision, or with WM_SPLICE_REPLACE its new text. general is used
 * for what the page's own revisions do not show. WM_BAD_INPUT with a message that tells why the page
 * cannot be written. */
wm_status wm_write_changed(const wm_raw_page *page, wm_splice splice, const wm_layout *general,
                           const wm_new_revision *revision, wm_buffer *out, wm_error *error);
/* Appends what stands before the pages of a new dump of schema 0.11, without the newline at its end. */
void wm_write_head(const wm_site *site, wm_buffer *out);
/* Appends a page, without what comes before it. */
wm_status wm_write_page(const wm_layout *layout, const char *encoding, const wm_new_page *page,
                        const wm_new_revision *revision, wm_buffer *out, wm_error *error);
/* The same in parts, in UTF-8, for pages of several revisions: what stands before them, each of them, and what stands behind. */
void wm_write_page_begin(const wm_layout *layout, const wm_new_page *page, wm_buffer *out);
/* slots: whole <content> elements, of other slots than main. */
void wm_write_page_revision(const wm_layout *layout, const wm_new_revision *revision, const wm_slice *slots, size_t slot_count,
                            wm_buffer *out);
void wm_write_page_end(const wm_layout *layout, wm_buffer *out);
/* Appends a <content> element: role, and of the revision origin (id), model, format and text. */
void wm_write_slot(const wm_layout *layout, wm_slice role, const wm_new_revision *revision, wm_buffer *out);
/* Appends UTF-8 in one of the encodings "UTF-8", "UTF-16LE", "UTF-16BE"; false for others and for what
 * is no UTF-8. */
bool wm_write_encoded(const char *encoding, wm_slice utf8, wm_buffer *out);

#endif
