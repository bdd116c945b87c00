/* site.h - a wiki: its namespaces, titles, links, file names.
 *
 * SPDX-License-Identifier: MIT
 *
 * A wm_site is filled once (from <siteinfo>, from the JSON of
 * api.php?action=query&meta=siteinfo, or from defaults for a language),
 * completed from the tables of this room by wm_site_complete, and then only
 * read, by any number of threads.
 */
#ifndef WM_SITE_H
#define WM_SITE_H

#include "base/base.h"

/* What callers of the library use of it is in wikimd.h. */

wm_status wm_site_set_generator(wm_site *site, wm_slice generator); /* copies */
/* Whether it is one of the Wikimedia Foundation's, by its host: these have extensions that others seldom have. */
bool wm_site_is_wikimedia(const wm_site *site);

/* ---- titles ---- */
/* A title taken apart and normalised. */
typedef struct wm_title {
    int ns;             /* namespace number */
    wm_slice text;      /* normalised, without namespace, with spaces, no fragment */
    wm_slice fragment;  /* what follows #, spaces kept as normalised; data NULL when there is no # */
    wm_slice interwiki; /* prefix as written, lower case, or empty */
    bool colon;         /* began with a colon: [[:Category:X]] */
    bool language;      /* interwiki is a language's */
} wm_title;

/* Parses a title as MediaWiki's TitleParser does: entities must be decoded
 * already; %XX is decoded when it stands for a byte of UTF-8 (as links do);
 * white space and _ runs become one space and are trimmed; bidi marks go;
 * leading colon; namespace and interwiki prefixes; fragment; first letter by
 * the namespace's case rule. Slices of *title lie in the arena or in raw.
 * False when MediaWiki would not take it for a title: empty, forbidden
 * characters # < > [ ] { } |, control characters, invalid UTF-8, ./ and ../
 * parts, ~~~, over 255 bytes, leading colon after a namespace, %XX left over. */
bool wm_title_parse(const wm_site *site, wm_arena *arena, wm_slice raw, int default_ns, wm_title *title);
/* Whether a namespace is one of talk pages: those have the odd numbers. */
static inline bool wm_ns_is_talk(int ns)
{
    return ns > 0 && ns % 2 == 1;
}
/* Appends "Namespace:Text" with spaces, local name. */
void wm_title_full(const wm_site *site, int ns, wm_slice text, wm_buffer *out);
/* Appends all of a title, "en:Help:A#b". */
void wm_title_whole(const wm_site *site, const wm_title *title, wm_buffer *out);
/* Splits the <title> of a dump, trusting its <ns> (has_ns) over the prefix
 * (but not a 0 where siteinfo named no namespace beside main: such dumps put
 * every page there); the same checks as wm_title_parse, the first letter as it
 * is. text points into full or the arena. */
bool wm_title_split(const wm_site *site, wm_arena *arena, wm_slice full, bool has_ns, int ns_given, int *ns, wm_slice *text);
/* If text is a redirect (#REDIRECT [[X]] in English or the wiki's language),
 * true, and *target gets the title. */
bool wm_redirect_target(const wm_site *site, wm_arena *arena, wm_slice wikitext, wm_title *target);

/* ---- words of the language ---- */
/* The language that the code of a wiki stands for: "als" is "gsw", and "be-x-old" "be-tarask"; any other code is itself. */
wm_slice wm_language_of_code(wm_slice code);
/* Whether the capital of i has a dot, as in Turkish. */
bool wm_language_has_dotted_i(wm_slice lang);
/* Whether a list of names between commas holds this one, whatever their case; "references" and "see-also" in it stand for
 * what the ten largest languages call such sections. */
bool wm_section_is_named(wm_slice list, wm_slice name);
/* What a part of [[File:x|part|part]] is. Compared as MediaWiki compares
 * (English names always hold, "$1px" patterns too). */
typedef enum wm_image_option {
    WM_IMAGE_CAPTION = 0, /* no option: a caption */
    WM_IMAGE_FLAG,        /* thumb, frame, left, border, ... */
    WM_IMAGE_SIZE,        /* 100px, 100x50px, upright=1.2 */
    WM_IMAGE_VALUE        /* alt=, link=, page=, class=, lang= ... */
} wm_image_option;
wm_image_option wm_site_image_option(const wm_site *site, wm_slice part);
/* Whether it is a place, which makes a block of the image: thumb, frame, left, right, center, none and their other
 * English names, which hold in every language. */
bool wm_image_is_placed(wm_slice part);
/* Whether it makes a thumb or a frame of the image, which show its caption; by the same names. */
bool wm_image_is_framed(wm_slice part);
/* Whether an option says what stands for the image where it is not seen; then *text is that. */
bool wm_image_alt(wm_slice part, wm_slice *text);
/* Whether it says where the image leads, or how many pixels it has: then *target, *width and *height are that. */
bool wm_image_link(wm_slice part, wm_slice *target);
bool wm_image_size(wm_slice part, uint32_t *width, uint32_t *height);
/* Whether __WORD__ (given with its underscores) is a behaviour switch. */
bool wm_site_is_switch(const wm_site *site, wm_slice word);
/* The bytes at the start of text that a link takes in as its trail by the
 * wiki's own rule (style clean, and wikitext written from Markdown). */
size_t wm_site_link_trail(const wm_site *site, wm_slice text);
/* Whether the language has variants, so that -{ }- means conversion. */
bool wm_site_has_variants(const wm_site *site);

/* Whether the language has a variant of that name, the language itself included; letter case does not count. */
bool wm_site_is_variant(const wm_site *site, wm_slice name);
/* What stands for a variant where there is nothing in it, the best (0) first, as MediaWiki has it; empty behind the last. */
wm_slice wm_site_variant_fallback(const wm_site *site, wm_slice variant, size_t rank);

/* ---- the page set ---- */
/* The titles being written, compactly (20 million in 1 GB). Filled by one
 * thread, then read by many. */
/* text normalised as in wm_title. *added is false when it was there (may be NULL). */
wm_status wm_pageset_add(wm_pageset *set, int ns, wm_slice text, bool *added);
bool wm_pageset_has(const wm_pageset *set, int ns, wm_slice text);
typedef struct wm_page_name {
    int ns;
    wm_slice text;
} wm_page_name;
/* The same for many at once, which takes half the time in a set that is
 * larger than the processor's caches. */
void wm_pageset_has_many(const wm_pageset *set, const wm_page_name *names, size_t count, bool *found);
/* The title is none of a page any more; of a set in memory. */
void wm_pageset_remove(wm_pageset *set, int ns, wm_slice text);
/* A redirect: links to its title lead to the page that target names, in full, with its #section. The first target
 * of a title counts; a title that is a page, too, is a page. */
wm_status wm_pageset_add_redirect(wm_pageset *set, const wm_site *site, int ns, wm_slice text, wm_slice target);
/* Adds the redirects of another set but those whose titles are pages of but. */
wm_status wm_pageset_add_redirects(wm_pageset *set, const wm_pageset *from, const wm_pageset *but);
/* Takes such a target apart. Slices lie in full. */
wm_title wm_pageset_target(const wm_site *site, wm_slice full);
/* Whether a link to the title leads to a page of the set, by one redirect at most: *title becomes that page's, with the
 * redirect's section if the link names none. Slices lie in the set. */
bool wm_pageset_follow(const wm_pageset *set, wm_title *title);
/* How many redirects it knows. */
size_t wm_pageset_redirects(const wm_pageset *set);
/* The titles that redirect to a page, in no order that means anything: *place is 0 at first. False: there are no more. */
bool wm_pageset_next_alias(const wm_pageset *set, int ns, wm_slice text, uint64_t *place, wm_page_name *alias);

/* ---- file names and addresses ---- */
/* Appends the file of a page inside a tree: "Page/美国.md", "Category/A%2FB.md"
 * (FORMAT: spaces as _, / as %2F, a leading . as %2E, names over 255 bytes cut
 * at a character and ended by ~ and 16 hex digits of the title's SHA-256, .md). portable:
 * also what Windows and macOS cannot keep; a title that is not in lower case but for
 * its first letter gets ~ and 8 hex digits, so that names are distinct without case. */
void wm_file_name(const wm_site *site, int ns, wm_slice text, bool portable, wm_buffer *out);
/* Whether a directory in that of a namespace can be one that wm_site_set_shard_dirs makes:
 * one character, or its escape. */
bool wm_is_shard(wm_slice directory);
/* The way back; directory is "Page" or "Page/U", and then the title has to be of
 * that directory, whatever wm_site_shard_dirs says. False when the name is no name that wm_file_name writes (a name
 * that was cut cannot be undone). text is allocated in arena. */
bool wm_file_name_parse(const wm_site *site, wm_slice directory, wm_slice file, wm_arena *arena, int *ns, wm_slice *text);

/* Behind "title=" in the query of an address such as https://example.org/w/index.php?title=Tea, or WM_NONE. */
size_t wm_site_title_in_query(wm_slice address);

#endif
