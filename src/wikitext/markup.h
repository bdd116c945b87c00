/* markup.h - what the parser and the printer know of wikitext alike: its tags and addresses.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_WIKITEXT_MARKUP_H
#define WM_WIKITEXT_MARKUP_H

#include "base/entities.h"

/* Bytes that never occur in UTF-8, standing for items in a run's text. */
#define MARK_NOTHING '\xff'   /* template or parameter: nothing, but a character */
#define MARK_EXTENSION '\xfe' /* an extension tag with its content */
#define MARK_INVALID '\xfd'   /* a byte that is no character */
static inline bool is_mark(char c)
{
    return (unsigned char)c >= 0xfd;
}

/* ---- tags.c ---- */
/* What tags mean to the parser. */
typedef enum tag_class {
    TAG_INLINE,     /* passes as written */
    TAG_BREAK,      /* <br> */
    TAG_CODE,       /* <code>, <tt> */
    TAG_STRIKE,     /* <del>, <strike> */
    TAG_BLOCK,      /* printed as a block of its own */
    TAG_PARAGRAPH,  /* <p> */
    TAG_RULE,       /* <hr> */
    TAG_LIST,       /* <ul>, <ol> */
    TAG_ITEM,       /* <li> */
    TAG_BLOCKQUOTE,
    TAG_UNKNOWN
} tag_class;

/* How BlockLevelPass sees a line that holds the tag. */
enum { LINE_OPENS = 1, LINE_CLOSES = 2 };

typedef struct tag {
    uint32_t start, end; /* in the text */
    uint8_t cls;         /* tag_class */
    uint8_t name_size;
    bool closing, empty;
    uint8_t line;        /* LINE_ flags for the tag as it stands (opening or closing) */
    uint8_t name;        /* a number for the name, below WT_TAG_NAMES */
    bool stray;          /* closes nothing: prints nothing */
} tag;
enum { WT_TAG_NAMES = 64 };

/* Takes the tag whose < is at from; returns its end, or 0 when it is none that passes. */
size_t wt_match_tag(wm_slice text, size_t from, tag *out);
/* Where </name> begins at or after from, in any case and with spaces before the >; *end gets its end. UINT32_MAX when none does. */
uint32_t wt_find_closing_tag(wm_slice text, uint32_t from, wm_slice name, uint32_t *end);
/* The number of a name that passes. */
uint8_t wt_tag_number(wm_slice lower_name);
tag_class wt_tag_lookup(wm_slice lower_name, uint8_t *opening_line, uint8_t *closing_line);

/* ---- urls.c ---- */
/* The length of the protocol with "://" or ":" at text[at], or 0. */
size_t wt_match_protocol(wm_slice text, size_t at, bool relative);
/* Looks at the ":" at at for a bare URL that begins at or after from; *start
 * gets its beginning; returns its end or 0. */
size_t wt_match_bare_url(wm_slice text, size_t from, size_t at, size_t to, size_t *start);
/* The length of the character at at if a URL can hold it, else 0. */
size_t wt_url_char(wm_slice text, size_t at, size_t to);
/* Where the characters that a URL can hold end. */
size_t wt_url_end(wm_slice text, size_t at, size_t to);
/* Past an IPv6 address in brackets, where one is. */
size_t wt_skip_ipv6(wm_slice text, size_t at, size_t to);
static inline bool is_word_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}
/* An address as MediaWiki makes it: what no address holds as %XX, invisible characters out of the host's name. url
 * itself or a copy in the arena. */
wm_slice wt_clean_url(wm_arena *arena, wm_slice url);
/* Whether a word goes on at at. */
bool wt_follows_word(wm_slice text, size_t at);

/* ---- extensions.c ---- */
/* What an extension tag is. */
typedef enum extension_kind {
    EXT_NONE, EXT_NOWIKI, EXT_PRE, EXT_CODE, EXT_GALLERY, EXT_REF, EXT_REFERENCES, EXT_POEM, EXT_MATH, EXT_CHEM,
    EXT_IMAGEMAP, EXT_OTHER
} extension_kind;
extension_kind wt_extension_lookup(wm_slice lower_name);
/* A number below 64 for each known name. */
unsigned wt_extension_index(wm_slice lower_name);

#endif
