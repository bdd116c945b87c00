/* wikimd.h - MediaWiki dumps to Markdown and back.
 *
 * SPDX-License-Identifier: MIT
 *
 * This header is the manual of libwikimd; wikimd(3) is a way into it, wikimd(1)
 * the manual of the program and wikimd-format(5) that of the Markdown form.
 *
 * Strings given and told are slices: a pointer and a length in bytes, not
 * terminated, UTF-8 unless said otherwise. A slice is borrowed: it belongs to
 * whatever handed it out and lives as long as that function says. Text that a
 * function makes for its caller is a wm_string, which the caller frees.
 *
 * Handles are opaque, made by a wm_*_new or wm_*_open function and released by
 * the matching wm_*_free or wm_*_close, which accept NULL. No other function
 * accepts a NULL handle. No function prints, obeys the locale or ends the program;
 * of the environment only SOURCE_DATE_EPOCH (archives, imports), TMPDIR and WIKIMD_ARCHIVE_LIMITS
 * are looked at, and by libcurl https_proxy and its kin; wikimd(1) says what they do.
 *
 * Failures: a function that can fail in more than one way returns a wm_status and
 * takes a wm_error, which may be NULL, for the message. One that can only run out
 * of memory returns NULL or WM_NO_MEMORY. After a failure a handle can be used
 * again or released; what was to be given is empty.
 *
 * Threads: a handle is used by one thread at a time, different handles by
 * different threads. A wm_site and a wm_pageset that are filled are only read from
 * then on, by any number of threads and handles at once. The runs (wm_run_*) start
 * threads of their own and end them; a wm_preprocessor has one while pages call modules.
 *
 * What is shared by the whole process: the allocator, which is set before anything else
 * is called; and cmark-gfm, which reads Markdown. cmark-gfm keeps a table of the
 * characters that its extensions look at, for all parsers of the process, so the library
 * reads texts with a ~ one at a time, behind a lock of its own. A program that uses
 * cmark-gfm itself in other threads at the same time, with its strikethrough extension,
 * can make it read ~~ as text, and the other way round. libxml2, SQLite and OpenSSL have
 * state of the process, too, which the library leaves as it is.
 *
 * Binary interface: structs that are not opaque (wm_slice, wm_string, wm_error)
 * never change, enums only grow at their ends: treat a value that you do not
 * know as you would its nearest kin, a status as a failure.
 */
#ifndef WIKIMD_H
#define WIKIMD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__) && __GNUC__ >= 4
#define WM_API __attribute__((visibility("default")))
#else
#define WM_API
#endif

/* The version of this header; that of the library that is there at run time is told by
 * wm_version and wm_version_number. 102000 would be 10.20.0. */
#define WM_VERSION_MAJOR 0
#define WM_VERSION_MINOR 2
#define WM_VERSION_PATCH 0
#define WM_VERSION_NUMBER (WM_VERSION_MAJOR * 10000 + WM_VERSION_MINOR * 100 + WM_VERSION_PATCH)
#define WM_VERSION_TEXT_(major, minor, patch) #major "." #minor "." #patch
#define WM_VERSION_TEXT(major, minor, patch) WM_VERSION_TEXT_(major, minor, patch)
#define WM_VERSION_STRING WM_VERSION_TEXT(WM_VERSION_MAJOR, WM_VERSION_MINOR, WM_VERSION_PATCH)

/* ---- what everything stands on -------------------------------------------- */

/* What a function did. The program's exit code follows from it (in
 * parentheses). */
typedef enum wm_status {
    WM_OK = 0,          /* done (0) */
    WM_END,             /* nothing more to read; not an error (0) */
    WM_DIFFERS,         /* a difference was found, for instance an edited file (1) */
    WM_USAGE,           /* the caller asked for something impossible (2) */
    WM_BAD_INPUT,       /* damaged, truncated, hostile or unsupported input (3) */
    WM_SYSTEM,          /* the operating system failed: disk, permission, pipe (4) */
    WM_NO_MEMORY,       /* an allocation failed (4) */
    WM_INTERRUPTED      /* a signal or a callback asked to stop (130) */
} wm_status;

/* A borrowed run of bytes. data may be NULL only when size is 0. */
typedef struct wm_slice {
    const char *data;
    size_t size; /* bytes */
} wm_slice;

/* The slice of a terminated string; an empty one for NULL. */
static inline wm_slice wm_str(const char *text)
{
    wm_slice s;
    s.data = text;
    s.size = text ? strlen(text) : 0;
    return s;
}

/* Text made for the caller: size bytes and a NUL that size does not count. Start
 * with WM_STRING_INIT; release with wm_string_free. A function that fills one
 * does not free what was in it. */
typedef struct wm_string {
    char *data; /* owned; NULL when nothing was made */
    size_t size; /* bytes */
} wm_string;
#define WM_STRING_INIT {NULL, 0}

/* Frees the text and makes the string empty. */
WM_API void wm_string_free(wm_string *string);
/* Makes a string with a copy of the text, for a callback that hands one over. WM_NO_MEMORY:
 * it is empty. */
WM_API wm_status wm_string_copy(wm_string *string, wm_slice text);

static inline wm_slice wm_string_slice(const wm_string *string)
{
    wm_slice s;
    s.data = string->data;
    s.size = string->size;
    return s;
}

/* Functions to be used in place of malloc, realloc and free. reallocate gets NULL for a new
 * block; release is not called for NULL. From any thread. */
typedef struct wm_allocator {
    void *(*allocate)(void *user, size_t size);
    void *(*reallocate)(void *user, void *block, size_t size);
    void (*release)(void *user, void *block);
    void *user;
} wm_allocator;
/* Takes all memory of the library from the allocator, of which a copy is kept; NULL: from malloc. Only
 * while the library holds no memory: before anything else is called, or after everything was
 * released. The libraries below it go on using malloc. What a program makes for the
 * library is made with wm_string_copy. */
WM_API void wm_set_allocator(const wm_allocator *allocator);

/* A failure, told to people: the message names the file, the page and the
 * byte where that makes sense and says what to do. Start with WM_ERROR_INIT;
 * release with wm_error_clear, also before it is used again: the first failure
 * is kept. */
typedef struct wm_error {
    wm_status status;
    char *message; /* owned, terminated, UTF-8 as far as what it names is; NULL when memory ran out */
} wm_error;
#define WM_ERROR_INIT {WM_OK, NULL}

/* Frees the message; the error is as new. NULL is accepted. */
WM_API void wm_error_clear(wm_error *error);

/* The process's exit code for a status, as above. */
WM_API int wm_status_exit_code(wm_status status);

/* The library's version, for instance "0.2.0", static, and as WM_VERSION_NUMBER has it. */
WM_API const char *wm_version(void);
WM_API int wm_version_number(void);
/* The libraries below it and their versions, a line each. */
WM_API wm_status wm_version_libraries(wm_string *out, wm_error *error);

/* Reads a file as a whole, decompressed if it is compressed; "-" is standard input. */
WM_API wm_status wm_read_file(const char *path, wm_string *out, wm_error *error);

/* ---- a wiki --------------------------------------------------------------- */

/* What titles and links mean on one wiki: namespaces and their names, the case
 * of first letters, prefixes of other wikis, the language's words for images and
 * redirects. Filled by one thread in this order, what comes later overriding:
 * from a dump (wm_dump_reader_read_site), from the API's JSON
 * (wm_site_read_json), by the setters. Then wm_site_complete adds what nobody
 * said, and after it the site must only be read. */
typedef struct wm_site wm_site;

/* Numbers of namespaces that every MediaWiki has, and two common ones. A talk
 * namespace is its subject's number plus one. */
enum {
    WM_NS_MEDIA = -2, WM_NS_SPECIAL = -1, WM_NS_MAIN = 0, WM_NS_TALK = 1, WM_NS_USER = 2, WM_NS_PROJECT = 4,
    WM_NS_FILE = 6, WM_NS_MEDIAWIKI = 8, WM_NS_TEMPLATE = 10, WM_NS_HELP = 12, WM_NS_CATEGORY = 14,
    WM_NS_PORTAL = 100, WM_NS_MODULE = 828
};

/* An empty site; NULL when memory runs out. */
WM_API wm_site *wm_site_new(void);
WM_API void wm_site_free(wm_site *site);

/* What <siteinfo> of a dump says; all copy what they are given and can only run
 * out of memory. */
WM_API wm_status wm_site_set_name(wm_site *site, wm_slice sitename);
/* "zhwiki": tells the language when nothing else does. */
WM_API wm_status wm_site_set_dbname(wm_site *site, wm_slice dbname);
/* The address of the main page. The addresses of all pages begin with a part of it: up to and including
 * "?title=" or "/wiki/" or, without these, its last "/". */
WM_API wm_status wm_site_set_base(wm_site *site, wm_slice base);
/* The content language as MediaWiki writes it: "zh", "zh-hant", "en". */
WM_API wm_status wm_site_set_lang(wm_site *site, wm_slice lang);
/* Whether titles begin with a capital (<case>first-letter</case>). They do when
 * nothing is said. */
WM_API wm_status wm_site_set_case(wm_site *site, bool first_letter);
/* A namespace with its local name and its own rule for first letters. */
WM_API wm_status wm_site_add_namespace(wm_site *site, int ns, wm_slice name, bool first_letter);
/* Another name of a namespace. */
WM_API wm_status wm_site_add_alias(wm_site *site, int ns, wm_slice alias);
/* A prefix of links to other wikis; language: MediaWiki shows such links in the
 * sidebar. wm_site_complete adds those that every Wikimedia wiki knows, unless
 * wm_site_read_json was given the wiki's own. */
WM_API wm_status wm_site_add_interwiki(wm_site *site, wm_slice prefix, bool language);

/* Reads the answer of api.php?action=query&meta=siteinfo&format=json
 * (formatversion 1 or 2) with siprop any of general, namespaces,
 * namespacealiases, interwikimap, magicwords, languages. What it does not hold
 * stays as it was. WM_BAD_INPUT for what is no such answer. */
WM_API wm_status wm_site_read_json(wm_site *site, wm_slice json, wm_error *error);

/* Reads a file of such JSON, or a dump, of which only the <siteinfo> is taken. */
WM_API wm_status wm_site_read_file(wm_site *site, const char *path, wm_error *error);
/* What --base-url and --lang do: base_url is what titles are appended to, with or without the
 * last "/". Either may be NULL. */
WM_API wm_status wm_site_override(wm_site *site, const char *base_url, const char *lang, wm_error *error);

/* Fills in what the dump did not say. The language comes from dbname or base. From the language come the names
 * and aliases of namespaces ("Image", "分类"), magic words and the link trail. Added are the canonical names of
 * namespaces and the prefixes that every Wikimedia wiki knows. Fails only when memory runs out. To call it again
 * changes nothing. */
WM_API wm_status wm_site_complete(wm_site *site);

/* Slices live as long as the site; empty when nothing is known. */
WM_API wm_slice wm_site_name(const wm_site *site);
WM_API wm_slice wm_site_lang(const wm_site *site);
WM_API wm_slice wm_site_dbname(const wm_site *site);
/* Fills the site with what the header line of a Markdown file tells of its wiki: the address of its
 * pages, the language or the name. Call it before wm_site_complete. WM_END when there is no such line. */
WM_API wm_status wm_site_read_header(wm_site *site, wm_slice markdown);
/* What titles are appended to: "https://zh.wikipedia.org/wiki/". */
WM_API wm_slice wm_site_page_base(const wm_site *site);
/* Whether titles of the namespace begin with a capital. */
WM_API bool wm_site_first_letter(const wm_site *site, int ns);

/* Finds a namespace by any of its names, without regard to case, spaces and _
 * alike; false when there is none. The empty name is main. */
WM_API bool wm_site_find_namespace(const wm_site *site, wm_slice name, int *ns);
/* The i-th namespace number in ascending order; false past the last. */
WM_API bool wm_site_namespace_at(const wm_site *site, size_t i, int *ns);
/* The local name with spaces ("分类"), "" for main; data is NULL when there is no
 * such namespace. */
WM_API wm_slice wm_site_namespace_name(const wm_site *site, int ns);
/* The English name ("Category", "Project talk"), the same on every wiki; the
 * local name for a namespace that has no other. */
WM_API wm_slice wm_site_namespace_canonical(const wm_site *site, int ns);
/* Its directory in a tree of Markdown: "Page" for main, else the canonical name
 * with _. */
WM_API wm_slice wm_site_namespace_directory(const wm_site *site, int ns);

/* Makes the full title of a page of what a person typed: "talk: tea_pot" becomes "Talk:Tea pot".
 * WM_BAD_INPUT when the wiki could have no such page. */
WM_API wm_status wm_site_title(const wm_site *site, wm_slice typed, wm_string *title);

/* Whether the files of pages are in directories of the first characters of their
 * titles, as --shard-dirs has them: Page/U/Ur.md instead of Page/Ur.md. False at
 * first. Set it before the site is given to anything else. */
WM_API void wm_site_set_shard_dirs(wm_site *site, bool shard_dirs);
WM_API bool wm_site_shard_dirs(const wm_site *site);

/* Whether links with this prefix lead to another wiki, without regard to case.
 * *language (may be NULL) tells whether the prefix is a language. */
WM_API bool wm_site_is_interwiki(const wm_site *site, wm_slice prefix, bool *language);

/* ---- a set of pages ------------------------------------------------------- */

/* The pages that become files. A link to a page of the set becomes a relative link to its file; a link to any
 * other page becomes an address of the wiki. Compact: 20 million titles take less than 1 GB. */
typedef struct wm_pageset wm_pageset;

/* NULL when memory runs out. */
WM_API wm_pageset *wm_pageset_new(void);
WM_API void wm_pageset_free(wm_pageset *set);
/* Adds the page with this full title ("分类:岛", as a dump or a person writes it).
 * WM_BAD_INPUT when the wiki could have no such page; adding twice is no failure. */
WM_API wm_status wm_pageset_add_title(wm_pageset *set, const wm_site *site, wm_slice title);
/* Adds a redirect: in styles that follow redirects (clean), links to title lead to the page that target names, which may
 * have a #section behind it, if that is one of the set. WM_BAD_INPUT as above. */
WM_API wm_status wm_pageset_add_redirect_title(wm_pageset *set, const wm_site *site, wm_slice title, wm_slice target);
/* Adds the titles in a file, one a line, or TITLE|TARGET for a redirect; *invalid (may be NULL) gets how many lines are none. */
WM_API wm_status wm_pageset_read_file(wm_pageset *set, const wm_site *site, const char *path, uint64_t *invalid,
                                      wm_error *error);
/* False also for what is no title. */
WM_API bool wm_pageset_has_title(const wm_pageset *set, const wm_site *site, wm_slice title);
WM_API size_t wm_pageset_count(const wm_pageset *set);
/* Bytes of memory it takes. */
WM_API size_t wm_pageset_memory(const wm_pageset *set);

/* ---- links ---------------------------------------------------------------- */

/* What [[target]] means. Use one handle for many targets: it tells of the last one that was resolved, and its
 * slices live until the next is. Before the first target, and after a failure, everything is empty. */
typedef struct wm_link wm_link;

/* What MediaWiki makes of [[target]] in a page. */
typedef enum wm_link_role {
    WM_ROLE_LINK = 0, /* a link to a page, here or on another wiki */
    WM_ROLE_IMAGE,    /* File: the file itself is shown */
    WM_ROLE_CATEGORY, /* the page belongs to the category */
    WM_ROLE_LANGUAGE  /* the same page in another language, shown in the sidebar */
} wm_link_role;

/* site must be complete; both are borrowed until wm_link_free. set may be NULL: no
 * page is a file. NULL when memory runs out. */
WM_API wm_link *wm_link_new(const wm_site *site, const wm_pageset *set);
WM_API void wm_link_free(wm_link *link);

/* target: what stands between [[ and | or ]], as in wikitext, entities and %XX not
 * decoded. page: the full title of the page that it stands in, for [[#section]]
 * and, in namespaces with subpages, [[/part]] and [[../other]]; may be empty.
 * The rules are those of MediaWiki's parser and its TitleParser: white space and _
 * are one, prefixes are taken off, first letters raised by the namespace's rule.
 * WM_BAD_INPUT where MediaWiki would show [[target]] as text (a forbidden
 * character, no title left, over 255 bytes) or when it holds a template, of which
 * nobody can say what it gives. */
WM_API wm_status wm_link_resolve(wm_link *link, wm_slice target, wm_slice page, wm_error *error);
/* Whether a page with this wikitext is a redirect (#REDIRECT [[X]] in English or
 * the wiki's language); the link is then its target. */
WM_API bool wm_link_redirect(wm_link *link, wm_slice wikitext);

/* Of the last target that could be resolved: what the page makes of it, */
WM_API wm_link_role wm_link_get_role(const wm_link *link);
/* the namespace's number; 0 for another wiki's page. */
WM_API int wm_link_namespace(const wm_link *link);
/* The title without namespace, normalised, with spaces: "美国". Empty when the
 * target is only a #section and no page was given. */
WM_API wm_slice wm_link_text(const wm_link *link);
/* What follows #, with spaces; data is NULL when there is no #. */
WM_API wm_slice wm_link_fragment(const wm_link *link);
/* The prefix of another wiki in lower case, or empty. */
WM_API wm_slice wm_link_interwiki(const wm_link *link);
/* The full title: "分类:岛", "en:Island". */
WM_API wm_slice wm_link_title(const wm_link *link);
/* Whether it is a page of the set that the handle was made with. */
WM_API bool wm_link_is_inside(const wm_link *link);
/* The address on the wiki. A space is _ in it. What RFC 3986 forbids in a path or fragment is %XX, so all beyond
 * ASCII, as in MediaWiki's own addresses. A page of another wiki is reached through this one, which redirects. */
WM_API wm_slice wm_link_address(const wm_link *link);
/* Its file in a tree, whether it is in the set or not: "Page/美国.md". portable:
 * the name that --portable-names gives. Empty for another wiki's page and what is
 * no page (Special:, Media:). */
WM_API wm_slice wm_link_file(wm_link *link, bool portable);
/* What Markdown has between ( and ) for it, seen from any page of a tree, as
 * wm_converter_get writes it: "../Page/美国.md#历史", "#历史" or an address as
 * wikimd-format(5) says. */
WM_API wm_slice wm_link_destination(wm_link *link, bool portable);

/* ---- reading dumps -------------------------------------------------------- */

/* Reads MediaWiki's XML dumps, export schema 0.3 to 0.11, plain or compressed
 * (gzip, bzip2 also multistream, xz, zstd, 7z: told by the first bytes). Memory
 * does not grow with the dump, only with its largest revision. DTDs and entity
 * declarations are refused. */
typedef struct wm_dump_reader wm_dump_reader;

/* A page with one of its revisions: the current one, which is that with the latest
 * timestamp (ties: the later id) and not always the last, unless another was
 * asked for. */
typedef struct wm_page wm_page;

/* Several files are one dump, read in this order; "-" is standard input. The
 * names are copied. Files are opened when they are read; what does not exist or is
 * a directory fails now. *out is NULL on failure. */
WM_API wm_status wm_dump_reader_open(const char *const *paths, size_t count, wm_dump_reader **out,
                                     wm_error *error);
/* data stays borrowed until the reader is closed; name is for messages, copied. */
WM_API wm_status wm_dump_reader_open_memory(wm_slice data, const char *name, wm_dump_reader **out,
                                            wm_error *error);
/* Hands over up to capacity (at least 1) bytes in buffer; *size tells how many, 0
 * is the end. Any status but WM_OK and WM_END (the end too) is a failure, which
 * the reading then returns. */
typedef wm_status (*wm_read_function)(void *user, char *buffer, size_t capacity, size_t *size);
/* Bytes come from a function, in pieces of any size: a socket, a decoder of one's
 * own. Such a dump and standard input can be read once. */
WM_API wm_status wm_dump_reader_open_function(wm_read_function read, void *user, const char *name,
                                              wm_dump_reader **out, wm_error *error);
WM_API void wm_dump_reader_close(wm_dump_reader *reader);

/* Settings hold for the readings that follow. */

/* Which revision of each page is handed out: */
WM_API void wm_dump_reader_select_current(wm_dump_reader *reader);
/* the one with this id, */
WM_API void wm_dump_reader_select_id(wm_dump_reader *reader, int64_t id);
/* the latest that is not after this time (seconds since 1970 UTC). Pages without
 * such a revision are handed out without one. */
WM_API void wm_dump_reader_select_time(wm_dump_reader *reader, int64_t seconds);
/* Keeps at most so many bytes of each text, for a reading of titles (1024 are
 * enough to know a redirect); 0 keeps none, SIZE_MAX all, as it is at first. */
WM_API void wm_dump_reader_limit_text(wm_dump_reader *reader, size_t bytes);

/* In how many threads bzip2 is decoded, block by block; with more than 1, one reads on
 * in files of other kinds. 1 at first. */
WM_API void wm_dump_reader_set_jobs(wm_dump_reader *reader, unsigned jobs);

/* Told of what was odd but did not stop the reading. kind is a word: "schema",
 * "siteinfo", "title", "number", "timestamp", "reference" (a character that XML
 * forbids was left out), "invalid" (bytes that are no UTF-8 were kept), "log" (log
 * entries were left out), "archive" (what follows the compressed data was
 * ignored), "damage" (a failure after the first). More may come. page is the full
 * title or empty, offset the byte in the decompressed file. All arguments live
 * during the call. */
typedef void (*wm_dump_reader_warning)(void *user, const char *kind, const char *file, wm_slice page,
                                       uint64_t offset, const char *message);
WM_API void wm_dump_reader_set_warning(wm_dump_reader *reader, wm_dump_reader_warning warning, void *user);

/* Called for each page, which lives during the call with all that it tells. Any
 * status but WM_OK ends the reading and is returned by it. The handler must not
 * read from or close the reader. */
typedef wm_status (*wm_page_handler)(void *user, const wm_page *page);

/* Reads the dump's <siteinfo> into site and stops at the first page: what a first
 * call for a dump that is read again looks like. WM_OK also when it has no pages.
 * wm_site_complete is left to the caller, who may know better than the dump. */
WM_API wm_status wm_dump_reader_read_site(wm_dump_reader *reader, wm_site *site, wm_error *error);
/* Reads all pages. site may be NULL. Otherwise it is filled from <siteinfo> and the root's xml:lang before the
 * first page is handed out: for dumps that can be read only once. Complete it in the handler, on the first page.
 * On damage every whole page before it has been handed out; reading goes on with the next file, and the first
 * failure is returned at the end with file, page and byte. WM_BAD_INPUT for damage and for what is no dump,
 * WM_USAGE when the dump can be read only once and was. */
WM_API wm_status wm_dump_reader_read(wm_dump_reader *reader, wm_site *site, wm_page_handler handler, void *user,
                                     wm_error *error);
/* Makes the reading, or the next one, end with WM_INTERRUPTED. From any thread and
 * from signal handlers. */
WM_API void wm_dump_reader_stop(wm_dump_reader *reader);

/* How far the reading is; from any thread. */
WM_API uint64_t wm_dump_reader_position(const wm_dump_reader *reader);  /* bytes of the files used so far */
WM_API uint64_t wm_dump_reader_length(const wm_dump_reader *reader);    /* bytes of all files, 0 if unknown */
WM_API uint64_t wm_dump_reader_produced(const wm_dump_reader *reader);  /* bytes of XML so far */
WM_API uint64_t wm_dump_reader_pages(const wm_dump_reader *reader);
WM_API uint64_t wm_dump_reader_revisions(const wm_dump_reader *reader);
/* The schema's version, "0.11"; empty before the root was read. */
WM_API wm_slice wm_dump_reader_schema(const wm_dump_reader *reader);

/* What a page is. Elements are those of the export schema
 * (https://www.mediawiki.org/wiki/Help:Export). */
enum {
    WM_PAGE_HAS_REVISION = 1,     /* without it everything about the revision is 0 or empty */
    WM_PAGE_HAS_TEXT = 2,         /* missing for stubs and deleted texts */
    WM_PAGE_MINOR = 4,
    WM_PAGE_USER_DELETED = 8,     /* hidden from the public, as are the next two */
    WM_PAGE_COMMENT_DELETED = 16,
    WM_PAGE_TEXT_DELETED = 32,
    WM_PAGE_TEXT_CUT = 64,        /* wm_dump_reader_limit_text cut it */
    WM_PAGE_INVALID = 128         /* its text holds bytes that are no UTF-8 or that XML forbids */
};
WM_API unsigned wm_page_flags(const wm_page *page);
/* <title>: the full title. */
WM_API wm_slice wm_page_title(const wm_page *page);
/* <ns>; false when the dump does not tell (before schema 0.6). */
WM_API bool wm_page_namespace(const wm_page *page, int *ns);
WM_API int64_t wm_page_id(const wm_page *page);
/* <redirect title>; data is NULL for a page that is none, and empty where only
 * the text tells (before schema 0.5). */
WM_API wm_slice wm_page_redirect(const wm_page *page);
/* Of <page> in the decompressed file; which file of the dump; and the page's
 * number in the dump, all from 0. */
WM_API uint64_t wm_page_offset(const wm_page *page);
WM_API size_t wm_page_file(const wm_page *page);
WM_API uint64_t wm_page_ordinal(const wm_page *page);
/* How many revisions the element holds. */
WM_API uint64_t wm_page_revisions(const wm_page *page);
/* The selected revision. Ids are 0 where the dump has none. */
WM_API int64_t wm_page_revision_id(const wm_page *page);
WM_API int64_t wm_page_parent_id(const wm_page *page);
/* As written, and as seconds since 1970 UTC: INT64_MIN when missing or malformed. */
WM_API wm_slice wm_page_timestamp(const wm_page *page);
WM_API int64_t wm_page_time(const wm_page *page);
/* Name or IP address; the id is 0 for the latter. */
WM_API wm_slice wm_page_user(const wm_page *page);
WM_API int64_t wm_page_user_id(const wm_page *page);
WM_API wm_slice wm_page_comment(const wm_page *page);
/* Of the main slot: "wikitext" when the dump does not say. */
WM_API wm_slice wm_page_model(const wm_page *page);
WM_API wm_slice wm_page_format(const wm_page *page);
/* SHA-1 as MediaWiki writes it: base 36. What the dump says, not checked. */
WM_API wm_slice wm_page_sha1(const wm_page *page);
/* The text of the main slot. Bytes that were no UTF-8 are the file's own. */
WM_API wm_slice wm_page_text(const wm_page *page);

/* ---- templates ------------------------------------------------------------ */

/* The pages that a page may ask for while it is expanded: templates, modules, any other page. Filled by
 * one thread, then only read, by any number. Texts are packed. */
typedef struct wm_templates wm_templates;

/* site is borrowed, and filled from the first dump that is read unless its language is known. NULL when memory runs out. */
WM_API wm_templates *wm_templates_new(wm_site *site);
WM_API void wm_templates_free(wm_templates *templates);
/* Adds the pages of a dump; what is there already stays, so that the first dump wins. revision: NULL for the current one
 * of each page, or a time (2020-01-31T12:00:00Z, 2020-01-31): the latest that is not later. Fails as
 * wm_dump_reader_read does. */
WM_API wm_status wm_templates_read(wm_templates *templates, const char *const *paths, size_t count, const char *revision,
                                   wm_error *error);
WM_API size_t wm_templates_count(const wm_templates *templates);

/* Evaluates templates, parser functions and variables as MediaWiki's preprocessor does, and modules where the
 * library was built with Lua. One page after the other. A page cannot reach files, other programs or the network.
 * A page's time and memory are bounded; what runs into a bound says so in the text, as on the wiki. */
typedef struct wm_preprocessor wm_preprocessor;

/* templates is borrowed and full. NULL when memory runs out. */
WM_API wm_preprocessor *wm_preprocessor_new(const wm_templates *templates);
WM_API void wm_preprocessor_free(wm_preprocessor *preprocessor);
/* What time it is for the pages, before the first of them; the latest time of the dumps when not said, so that the same
 * dump gives the same text tomorrow. */
WM_API wm_status wm_preprocessor_set_now(wm_preprocessor *preprocessor, const char *time, wm_error *error);
/* wm_converter_get leaves out hidden elements and those of the classes noprint, navbox, metadata, ambox, sistersitebox and
 * mw-empty-elt. keep names classes that stay all the same, drop others that go, too: between commas; NULL is none. */
WM_API wm_status wm_preprocessor_set_classes(wm_preprocessor *preprocessor, const char *keep, const char *drop, wm_error *error);
/* Told of each template that is missing ("missing"; the message is its title), of errors that the text shows ("error"),
 * of limits ("limit") and of functions that a dump has no data for ("data"; the message is the function's name). byte is that of the call in the page. More kinds may come. */
typedef void (*wm_preprocessor_warning)(void *user, const char *kind, size_t byte, wm_slice message);
WM_API void wm_preprocessor_set_warning(wm_preprocessor *preprocessor, wm_preprocessor_warning warning, void *user);
/* What MediaWiki's preprocessor makes of the text of the page with this full title: comments are gone, tags of extensions
 * stay. WM_USAGE for what is no title, WM_BAD_INPUT for a text of 4 GiB. */
WM_API wm_status wm_preprocessor_expand(wm_preprocessor *preprocessor, wm_slice title, wm_slice wikitext, wm_string *out,
                                        wm_error *error);
/* The same for a page of the templates. WM_BAD_INPUT when there is none of that title. */
WM_API wm_status wm_preprocessor_expand_page(wm_preprocessor *preprocessor, wm_slice title, wm_string *out, wm_error *error);

/* ---- wikitext to Markdown and back ---------------------------------------- */

/* Converts pages of one wiki. The three directions are a lens:
 *
 *     get(wikitext) -> Markdown    put(Markdown, wikitext) -> wikitext'
 *     create(Markdown) -> wikitext
 *
 * put(get(s), s) is s, byte for byte. get(put(v, s)) reads as v does, and so does
 * get(create(v)). put changes no byte of s outside of what changed in v: the
 * templates, comments and attributes that Markdown does not show survive. A
 * converter keeps scratch memory from page to page; take one for each thread. */
typedef struct wm_converter wm_converter;

/* site must be complete; both are borrowed until wm_converter_free. pages may be
 * NULL: every link is an address. NULL when memory runs out. */
WM_API wm_converter *wm_converter_new(const wm_site *site, const wm_pageset *pages);
WM_API void wm_converter_free(wm_converter *converter);

/* The first line of each page (wikimd-format(5)): in template %t is the title, %u
 * the address of the page, %% a percent sign. NULL, as it is at first: the line
 * in the wiki's language. Empty: none. Copied; WM_NO_MEMORY. */
WM_API wm_status wm_converter_set_header(wm_converter *converter, const char *header);
/* The form of the Markdown: "classic", as it is at first, "clean", or "clean" as a tool wants it: "obsidian", "hugo", "mkdocs",
 * "vitepress", "docusaurus" ("github" is "clean" itself). WM_USAGE for one that is not known. */
WM_API wm_status wm_converter_set_style(wm_converter *converter, const char *style, wm_error *error);
/* In style clean, of which variant of the wiki's language ("zh-tw") the words of -{ }- are shown. NULL, as it is at first:
 * the first given ones. Copied. WM_USAGE for one that the language has not. */
WM_API wm_status wm_converter_set_variant(wm_converter *converter, const char *variant, wm_error *error);
/* As --drop-sections: sections of these names, between commas, are left out of the Markdown and stay in the wikitext. NULL: none. */
WM_API wm_status wm_converter_set_drop_sections(wm_converter *converter, const char *names);
/* As --image-html, in style clean. */
WM_API void wm_converter_set_image_html(wm_converter *converter, bool html);
/* Whether links lead to names that Windows and macOS can keep as well. */
WM_API void wm_converter_set_portable_names(wm_converter *converter, bool portable);
/* Whether put writes a page anew whose edit wikitext cannot say so that all that does not print
 * stays: without it, that is. At first it does not: *out is the base then. */
WM_API void wm_converter_set_rewrite(wm_converter *converter, bool rewrite);
/* Told of what wikitext cannot say as the Markdown does. line is the Markdown's,
 * from 1; 0 is the page as a whole. message lives during the call. */
typedef void (*wm_converter_warning)(void *user, size_t line, const char *message);
WM_API void wm_converter_set_warning(wm_converter *converter, wm_converter_warning warning, void *user);

/* title is the page's full title, as wm_page_title and wm_link_title give it. The header shows it, and relative
 * links are relative to it. WM_USAGE when it is no title.
 * *out is written only on WM_OK and WM_DIFFERS; the caller frees it. It ends with a newline, as a file does, when
 * the input ends with one. What get gives never does. */

/* Any bytes are wikitext. Those that are no characters become U+FFFD. WM_BAD_INPUT
 * for 4 GiB and more. Takes time in proportion to the text. */
WM_API wm_status wm_converter_get(wm_converter *converter, wm_slice title, wm_slice wikitext, wm_string *out,
                                  wm_error *error);
/* markdown: what get gave for base, edited; line ends, trailing white space, a
 * formatter's habits and a byte order mark do not matter. base: the wikitext that
 * get was given. WM_DIFFERS: *out is the best that could be done, but does not
 * read as the Markdown does; the warnings say where. */
WM_API wm_status wm_converter_put(wm_converter *converter, wm_slice title, wm_slice markdown, wm_slice base,
                                  wm_string *out, wm_error *error);
/* Wikitext as a careful editor writes it, for CommonMark 0.29 with GitHub's tables,
 * strikethrough and autolinks, footnotes and math. WM_DIFFERS as for put. */
WM_API wm_status wm_converter_create(wm_converter *converter, wm_slice title, wm_slice markdown, wm_string *out,
                                     wm_error *error);

/* From now on wm_converter_get expands wikitext with the preprocessor before it makes Markdown of it. Boxes of
 * navigation, messages to editors and errors are left out. NULL: no longer. Borrowed until the converter is freed. */
WM_API void wm_converter_set_preprocessor(wm_converter *converter, wm_preprocessor *preprocessor);

/* Sums over all pages since wm_converter_new. */
typedef enum wm_count {
    WM_COUNT_GETS = 0,       /* pages that get gave */
    WM_COUNT_LINKS_INSIDE,   /* of these pages: links to files */
    WM_COUNT_LINKS_OUTSIDE,  /* links to addresses of the wiki */
    WM_COUNT_EXTERNAL_LINKS, /* links elsewhere */
    WM_COUNT_IMAGES,
    WM_COUNT_FOOTNOTES,
    WM_COUNT_CATEGORIES,
    WM_COUNT_INVALID_BYTES,  /* bytes that became U+FFFD */
    WM_COUNT_HTML,           /* tags kept as written */
    WM_COUNT_FLATTENED,      /* markup dropped where the form has no place for it: in code, in captions */
    WM_COUNT_NOT_CONVERTED,  /* extension tags, which print nothing */
    WM_COUNT_PUTS,           /* pages that put gave */
    WM_COUNT_PUTS_UNCHANGED, /* whose Markdown reads as the base's does */
    WM_COUNT_PUTS_FAILED,    /* that ended with WM_DIFFERS */
    WM_COUNT_CREATES         /* pages that create gave */
} wm_count;
/* 0 for a count that this library does not know. */
WM_API uint64_t wm_converter_count(const wm_converter *converter, wm_count which);

/* ---- writing dumps -------------------------------------------------------- */

/* Writes a dump for MediaWiki's importDump.php: pages with one new revision each,
 * or a dump that is there with some of its pages edited. The new revision of a page
 * becomes the current one; ids in a dump mean nothing to the wiki that takes it. */
typedef struct wm_dump_writer wm_dump_writer;

/* path: the file, compressed when it ends in .gz or .bz2; it appears when
 * wm_dump_writer_finish is done, and not at all otherwise. "-" is standard output.
 * site is borrowed until wm_dump_writer_close and may be NULL for
 * wm_dump_writer_copy. */
WM_API wm_status wm_dump_writer_open(const char *path, const wm_site *site, wm_dump_writer **out, wm_error *error);
/* Takes size bytes of XML; any status but WM_OK is a failure, which the writer then
 * returns. */
typedef wm_status (*wm_write_function)(void *user, const char *data, size_t size);
/* As above, into a function; name is for messages. */
WM_API wm_status wm_dump_writer_open_function(wm_write_function write, void *user, const char *name,
                                              const wm_site *site, wm_dump_writer **out, wm_error *error);

/* Of the revisions that follow; slices are copied and can only run out of memory.
 * user: a name or an IP address, "wikimd" when not said. comment: empty at first. */
WM_API wm_status wm_dump_writer_set_user(wm_dump_writer *writer, wm_slice user);
WM_API wm_status wm_dump_writer_set_comment(wm_dump_writer *writer, wm_slice comment);
WM_API void wm_dump_writer_set_minor(wm_dump_writer *writer, bool minor);
/* Seconds since 1970 UTC; when the writer was opened, if it is not said. A revision
 * is dated a second after the current one of its page when that is later: a
 * wiki takes it for the current one only then. */
WM_API void wm_dump_writer_set_time(wm_dump_writer *writer, int64_t seconds);

/* Writes one page with one revision. base: the page that was edited, NULL for a new
 * one; title: its full title, empty: that of base. WM_BAD_INPUT when title, user,
 * comment or wikitext hold what XML cannot, or title is none; nothing is then
 * written. */
WM_API wm_status wm_dump_writer_put(wm_dump_writer *writer, wm_slice title, const wm_page *base, wm_slice wikitext,
                                    wm_error *error);

typedef enum wm_edit_mode {
    WM_EDIT_APPEND = 0, /* an edited page gets one revision more, behind its last */
    WM_EDIT_IN_PLACE    /* the text of the revision that was read is replaced */
} wm_edit_mode;
/* Gives a page's new text in *wikitext, which is WM_STRING_INIT before; the writer frees it (see wm_string_copy).
 * When *wikitext is left alone the page stays byte for byte. */
typedef wm_status (*wm_edit_handler)(void *user, const wm_page *page, wm_string *wikitext);
/* Reads a dump of one file and writes it again with the edits of its pages. A changed page is written in the
 * dump's own layout and encoding (UTF-8 or UTF-16); everything else stays byte for byte. The copy is all that the
 * writer writes: do not call wm_dump_writer_put, too. A page's element is held in memory as a whole. Fails as
 * wm_dump_reader_read and wm_dump_writer_put do. */
WM_API wm_status wm_dump_writer_copy(wm_dump_writer *writer, wm_dump_reader *reader, wm_edit_mode mode,
                                     wm_edit_handler handler, void *user, wm_error *error);

/* Ends the dump; the file appears. */
WM_API wm_status wm_dump_writer_finish(wm_dump_writer *writer, wm_error *error);
/* Releases it; what was not finished leaves no trace. */
WM_API void wm_dump_writer_close(wm_dump_writer *writer);

/* ---- writing trees -------------------------------------------------------- */

/* Writes pages as files: NAMESPACE/TITLE.md below a directory or in an archive. In a directory,
 * .wikimd/state.sqlite says what was written, from which dump and with which settings. From it `wikimd status`
 * and `wikimd import` know what was edited since. */
typedef struct wm_tree_writer wm_tree_writer;

enum {
    WM_TREE_FORCE = 1 /* overwrite and remove edited files too, and write into a directory that is no tree */
};

typedef enum wm_tree_result {
    WM_TREE_WRITTEN = 0, /* new, or it differed */
    WM_TREE_UNCHANGED,   /* the file had these bytes already */
    WM_TREE_EDITED       /* it was edited or removed since it was written: left alone */
} wm_tree_result;

/* dest is one of
 *   a directory, which is made when it is missing; one that is neither empty nor a tree is WM_USAGE;
 *   an archive, when it ends in .tar, .tar.gz, .tar.bz2 or .zip;
 *   a bag (RFC 8493) without the dump in it, when it ends in .bag; packed, when it ends in .bag.tar and so on.
 * format: "dir", "tar", "tar.gz", "tar.bz2", "zip", "bag", "bag.tar" and so on, whatever
 * dest is called; NULL: by its name. "-" is standard output for an archive. flags: WM_TREE_*. converter tells
 * the wiki and the settings, reader (may be NULL) the dump, which the tree then
 * names; both are borrowed until wm_tree_writer_close, and the settings must stay
 * as they are. */
WM_API wm_status wm_tree_writer_open(const char *dest, const char *format, unsigned flags,
                                     const wm_converter *converter, const wm_dump_reader *reader,
                                     wm_tree_writer **out, wm_error *error);
/* Writes one page: beside its place, then renamed; never through a link, never
 * outside the tree. page is what the dump says of it, NULL when it is from
 * elsewhere; title its full title, empty: the page's own. *result may be NULL.
 * WM_BAD_INPUT for what is no title, and for a second page with the same file. */
WM_API wm_status wm_tree_writer_put(wm_tree_writer *writer, wm_slice title, const wm_page *page,
                                    wm_slice markdown, wm_tree_result *result, wm_error *error);
/* Remembers a page that has no file: a redirect, another content model. */
WM_API wm_status wm_tree_writer_note(wm_tree_writer *writer, const wm_page *page, wm_error *error);
/* Ends a whole run. Files of earlier runs that this one did not write are removed, unless they were edited. The
 * dump's SHA-256s are stored. An archive gets its end. WM_DIFFERS: done, but edited files were left alone. */
WM_API wm_status wm_tree_writer_finish(wm_tree_writer *writer, wm_error *error);
/* Releases it. Without finish an archive is dropped; a directory keeps what was
 * written, and the next run with the same dump goes on there. */
WM_API void wm_tree_writer_close(wm_tree_writer *writer);

/* ---- reading trees -------------------------------------------------------- */

/* Tells what became of a tree since it was written, as `wikimd status` does: files
 * whose size and time are as they were are not read. Nothing in the tree is written
 * to. A tree without its state is read too: all its files are then added. */
typedef struct wm_tree_reader wm_tree_reader;

typedef enum wm_tree_change {
    WM_CHANGE_NONE = 0, /* the file is as it was written */
    WM_CHANGE_MODIFIED,
    WM_CHANGE_ADDED,    /* a file that nobody remembers: a new page */
    WM_CHANGE_DELETED,  /* a page whose file is gone */
    WM_CHANGE_RENAMED   /* an added file with the content of a deleted one */
} wm_tree_change;

/* A directory, a bag, or an archive of one (tar, also compressed, or zip), whose contents go into
 * a temporary file without a name. WM_BAD_INPUT for a damaged state, an archive that is
 * damaged or hostile; WM_SYSTEM while an export writes the tree. */
WM_API wm_status wm_tree_reader_open(const char *path, wm_tree_reader **out, wm_error *error);
/* The same, for a reader that reads no file: the pages of an archive are not kept. */
WM_API wm_status wm_tree_reader_open_names(const char *path, wm_tree_reader **out, wm_error *error);
WM_API void wm_tree_reader_close(wm_tree_reader *reader);
/* Whether a file is an archive that could hold a tree, by its first bytes: a tar, also compressed, or a zip. */
WM_API bool wm_tree_is_archive(const char *path);
/* The wiki by which files are named, before the first wm_tree_reader_next; borrowed.
 * When it is not set, the one that the state remembers. */
WM_API void wm_tree_reader_set_site(wm_tree_reader *reader, const wm_site *site);
/* Told of what in the tree is no page: file by file, why in words. */
typedef void (*wm_tree_reader_skipped)(void *user, wm_slice file, const char *why);
WM_API void wm_tree_reader_set_skipped(wm_tree_reader *reader, wm_tree_reader_skipped skipped, void *user);
/* Before the first wm_tree_reader_next: only the files of one part are told of, "17/64", and no others are compared. The parts, one
 * after the other, are all files in their order. WM_USAGE when that is no part. */
WM_API wm_status wm_tree_reader_set_shard(wm_tree_reader *reader, const char *shard, wm_error *error);

/* Fills a site with what the state remembers of the wiki, to be completed by the
 * caller; nothing when there is no state. */
WM_API wm_status wm_tree_reader_read_site(const wm_tree_reader *reader, wm_site *site, wm_error *error);
/* What the state remembers of the dump that the tree was made from: its files, and
 * the SHA-256 of each in 64 hex digits (empty when it is not known). Those of a bag in an
 * archive are not unpacked, and named for messages only. Live as long as the reader; NULL
 * past the last. */
WM_API bool wm_tree_reader_has_state(const wm_tree_reader *reader);
/* Whether the export that wrote it came to its end. */
WM_API bool wm_tree_reader_is_complete(const wm_tree_reader *reader);
WM_API const char *wm_tree_reader_dump(const wm_tree_reader *reader, size_t i);
WM_API const char *wm_tree_reader_dump_sha256(const wm_tree_reader *reader, size_t i);

/* Goes to the next change, by file name; all: to files that are as they were, too.
 * WM_END after the last. Slices below live until the next call. */
WM_API wm_status wm_tree_reader_next(wm_tree_reader *reader, bool all, wm_error *error);
/* Of the change that was gone to: what it is, */
WM_API wm_tree_change wm_tree_reader_change(const wm_tree_reader *reader);
/* its file in the tree, "Page/美国.md"; the one that was there before it was renamed, */
WM_API wm_slice wm_tree_reader_file(const wm_tree_reader *reader);
WM_API wm_slice wm_tree_reader_old_file(const wm_tree_reader *reader);
/* its page's full title, empty for an added file whose name tells none; the page's
 * before it was renamed, */
WM_API wm_slice wm_tree_reader_title(const wm_tree_reader *reader);
WM_API wm_slice wm_tree_reader_old_title(const wm_tree_reader *reader);
/* its namespace; false for an added file whose name tells none, */
WM_API bool wm_tree_reader_namespace(const wm_tree_reader *reader, int *ns);
/* whether the state knows its page, */
WM_API bool wm_tree_reader_is_known(const wm_tree_reader *reader);
/* and of the revision that it was made from, as the state has it: numbers, seconds
 * since 1970 UTC (INT64_MIN unknown), SHA-1 in base 36. 0 and empty for added files. */
WM_API int64_t wm_tree_reader_page_id(const wm_tree_reader *reader);
WM_API int64_t wm_tree_reader_revision_id(const wm_tree_reader *reader);
WM_API int64_t wm_tree_reader_time(const wm_tree_reader *reader);
WM_API wm_slice wm_tree_reader_sha1(const wm_tree_reader *reader);

/* Reads a file of the tree, never through a link and never outside. *out is the
 * caller's to free. From any thread. */
WM_API wm_status wm_tree_reader_read(wm_tree_reader *reader, wm_slice file, wm_string *out, wm_error *error);

/* ---- listing a dump -------------------------------------------------------- */

/* The pages of a dump, without their texts. */
typedef struct wm_index wm_index;

/* Lives during the call; it may grow at its end. */
typedef struct wm_index_entry {
    uint64_t offset;  /* of <page> in the decompressed file */
    int64_t id;
    size_t file;      /* which of the dump's files */
    wm_slice title;   /* full, as the dump has it */
    wm_slice redirect; /* full title of the page that it leads to; empty when it is no redirect */
    int ns;           /* also where the dump does not tell it */
    const char *path; /* of the file; of one in a directory that was given, too */
    bool has_block;   /* the file is bzip2: the block that <page> begins in begins at this bit of it, */
    uint64_t block;   /* and <page> so many bytes into what that decompresses to */
    uint64_t within;
} wm_index_entry;
/* Any status but WM_OK ends the reading and is returned by it. */
typedef wm_status (*wm_index_handler)(void *user, const wm_index_entry *entry);

/* As wm_dump_reader_open; the paths are borrowed until wm_index_close. A directory stands for the files of a dump
 * in it, of which incomplete says that some may be missing. memory: the most that decompressing may take, in
 * bytes; 0: all that there is. */
WM_API wm_status wm_index_open(const char *const *paths, size_t count, bool incomplete, uint64_t memory, wm_index **out,
                               wm_error *error);
/* How many files there are. */
WM_API size_t wm_index_files(const wm_index *index);
/* Once. Fails as wm_dump_reader_read does. */
WM_API wm_status wm_index_read(wm_index *index, wm_index_handler handler, void *user, wm_error *error);
WM_API void wm_index_close(wm_index *index);

/* Appends the wikitext of a page of a dump to out, which the caller frees. title is full; the site must be
 * complete. index: what "wikimd index --blocks" printed of the dump, so that only the page is read; NULL: all of the
 * dump is read. WM_BAD_INPUT: there is no such page, it has no wikitext, or the index is of another dump. */
WM_API wm_status wm_dump_find_page(const char *dump, const char *index, const wm_site *site, wm_slice title, wm_string *out,
                                   wm_error *error);

/* ---- whole runs ------------------------------------------------------------ */

/* What the program's commands do, as functions: a dump becomes a tree, a tree a dump, a
 * tree is checked. Each takes a struct of options and a monitor, and returns when it is
 * done. Until version 1.0 options may be added, and what a summary says may change.
 *
 * A struct of options begins with its size, which its INIT sets with everything else 0 or
 * NULL: the default. So a program that was compiled with an older header, whose struct is
 * shorter, goes on working. Strings are borrowed during the call. The options mean what
 * those of the program mean that have their names, see wikimd(1), and messages name them
 * so: destination is --output.
 *
 * A run returns WM_OK, or WM_DIFFERS or WM_BAD_INPUT when it went through but left
 * something undone (an edited file was left alone, a page could not be written), which
 * it told; error is then empty. Other failures end the run: error says why, and the
 * monitor was told so, too. */

typedef enum wm_message_kind {
    WM_MESSAGE_RESULT = 0, /* what was asked for: a line of what verify found */
    WM_MESSAGE_NOTE,       /* a line of the summary */
    WM_MESSAGE_DETAIL,     /* what only the curious want to know; only to a verbose monitor */
    WM_MESSAGE_WARNING,    /* something was odd, or was left out */
    WM_MESSAGE_ERROR       /* something could not be done */
} wm_message_kind;

/* How far a run is. */
typedef struct wm_run_progress {
    const char *phase;     /* "reading", "pages", ...: a word */
    double seconds;        /* since the phase began */
    uint64_t done, all;    /* of the phase's work, in bytes; all is 0 when nobody knows */
    bool reading;          /* a dump is read: so much of it came so far */
    uint64_t pages, bytes; /* of XML */
} wm_run_progress;

/* Who is told of a run. All but size may be 0. */
typedef struct wm_monitor {
    size_t size;           /* WM_MONITOR_INIT sets it */
    void *user;            /* handed to the functions */
    /* A line without its end, UTF-8 as far as what it names is. From any of the run's
     * threads, but one call at a time. */
    void (*message)(void *user, wm_message_kind kind, wm_slice text);
    /* About once a second. From the thread that called the run, or one of its own; one call
     * at a time. */
    void (*progress)(void *user, const wm_run_progress *progress);
    /* At the end: each number of the report, by its place in it, "pages.written". */
    void (*count)(void *user, const char *name, uint64_t value);
    const volatile int *stop; /* the run ends with WM_INTERRUPTED soon after it is not 0 */
    bool verbose;          /* send details, and all warnings of a kind instead of the first few */
    bool quiet;            /* send results and errors only */
} wm_monitor;
#define WM_MONITOR_INIT {sizeof(wm_monitor), NULL, NULL, NULL, NULL, NULL, false, false}

/* What one page may be and take before it is left out by name; the run goes on. 0 is the usual. */
typedef struct wm_page_limits {
    uint64_t size;     /* bytes of its text, or of its file: 16 MiB */
    uint64_t memory;   /* bytes for its conversion, on top of 64 for each of its own: 256 MiB */
    uint64_t seconds;  /* of a processor's time: 60 */
} wm_page_limits;

/* ---- a dump becomes a tree ---- */

/* Whether templates, parser functions and modules are evaluated, and how. */
typedef struct wm_expansion_options {
    bool on;
    const char *const *templates; /* dumps of templates that the dump lacks */
    size_t template_count;
    const char *now;             /* what time it is for the pages; NULL: the latest of the dump */
    const char *keep_class;      /* classes, between commas, of elements that are not left out; NULL: none */
    const char *drop_class;      /* and of such as are, too */
} wm_expansion_options;

/* Pages by what the dump says of them. Those of categories, of links and of a list come together. */
typedef struct wm_page_choice {
    const char *categories;      /* lines "NAME" or "NAME:DEPTH": pages in them and in categories so many steps below; or NULL */
    const char *linked_from;     /* lines "PAGE" or "PAGE:N": that page and those to which its links lead in N steps, 1; or NULL */
    bool no_disambiguation;      /* without pages that only say which page is meant */
} wm_page_choice;

/* What a bag holds besides the tree. */
typedef struct wm_bag_settings {
    const char *checksums;       /* "sha256,sha512" */
    const char *const *info;     /* "Contact-Name=Edna Janssen" */
    size_t info_count;
} wm_bag_settings;

/* A dump whose titles are known, and a part of it. */
typedef struct wm_shard_options {
    const char *page_set;        /* what wm_run_index_pages made of the dump: nothing waits, pages are converted as they are read; or NULL */
    const char *shard;           /* "17/64": that part alone of those which wm_run_index_pages cut the dump into; or NULL */
    const char *const *words;    /* the program's command line, so that a merge can tell how a shard is made that is missing */
    size_t word_count;
} wm_shard_options;

/* What stands in a file. All NULL is a good start. */
typedef struct wm_shown_options {
    const char *header;          /* template of the first line, as wm_converter_set_header takes it */
    const char *variant;         /* style clean: of the wiki's language, whose words of -{ }- are shown, "zh-tw"; NULL: the first given ones */
    const char *media;           /* style clean: the directory in the tree that links to files lead to; NULL: they lead to the wiki */
    const char *media_list;      /* a file to write: the names of the files that the pages show, one a line; NULL: none */
    const char *drop_sections;   /* names between commas of sections that are left out, "references" and "see-also" for lists of such; NULL: none */
    bool stubs;                  /* style clean: redirects have files, which point on */
    bool image_html;             /* style clean: images with a size, alt= or link= are <img> */
} wm_shown_options;

typedef struct wm_export_options {
    size_t size;
    const char *const *dumps;    /* several files are one dump, a directory stands for those in it; "-" is standard input */
    size_t dump_count;
    const char *destination;     /* NULL: the dump's name without its endings */
    const char *format;          /* "dir", "tar.gz", "bag", "jsonl", ...; NULL: by the destination's name */
    const char *namespaces;      /* "0,Category" or "all" */
    const char *pages;           /* a file of titles, one a line */
    const char *revision;        /* "current", an id, or a time */
    const char *since;           /* an id or a time: pages whose revision is not later are left out, and their files stay; NULL: none */
    const char *style;           /* as wm_converter_set_style takes it; NULL: "classic" */
    wm_shown_options shown;
    const char *siteinfo;        /* a file of JSON from the API, or a dump */
    const char *base_url, *lang;
    wm_bag_settings bag;         /* of a bag */
    const char *report, *ledger; /* files to write */
    uint64_t memory;             /* the most that decompressing may take, in bytes; 0: all that there is */
    wm_page_limits limits;       /* what one page may be and take */
    unsigned jobs;               /* threads that convert; 0: as many as there are processors */
    bool no_header, portable_names, shard_dirs;
    bool force;                  /* overwrite and remove edited files, too */
    bool incomplete;             /* a dump that is a directory may lack files */
    const char *spool;           /* the directory for what waits until all titles are known, "-": none; NULL: that of the destination */
    wm_expansion_options expansion;
    wm_shard_options parts;
    wm_page_choice choice;       /* only some of the pages */
    uint64_t lines_per_file;     /* of "jsonl": how many a file has; NAME-00001.jsonl and so on. 0: all in one */
} wm_export_options;
static inline void wm_export_options_init(wm_export_options *options)
{
    memset(options, 0, sizeof *options);
    options->size = sizeof *options;
}
/* WM_DIFFERS: edited files were left alone. WM_BAD_INPUT: the dump is damaged, or pages could not be
 * written; what could be is. */
WM_API wm_status wm_run_export(const wm_export_options *options, const wm_monitor *monitor, wm_error *error);

/* ---- the titles of a dump, in a file ---- */

typedef struct wm_pages_options {
    size_t size;
    const char *const *dumps; /* as of an export */
    size_t dump_count;
    const char *output;       /* the file: wikimd-pages(5) */
    uint64_t memory;
    unsigned jobs;            /* threads that decompress; 0: as many as there are processors */
    bool incomplete;
    unsigned shards;          /* cut the dump into so many parts, told in OUTPUT.shards; 0: see shard_size */
    uint64_t shard_size;      /* or into parts of about so many bytes of XML; 0: it is not cut */
} wm_pages_options;
static inline void wm_pages_options_init(wm_pages_options *options)
{
    memset(options, 0, sizeof *options);
    options->size = sizeof *options;
}
/* The file is the same for any jobs. WM_BAD_INPUT: the dump is damaged, and no file is made. */
WM_API wm_status wm_run_index_pages(const wm_pages_options *options, const wm_monitor *monitor, wm_error *error);

/* ---- the shards of a dump become one ---- */

typedef struct wm_merge_options {
    size_t size;
    const char *destination;     /* of the exports or imports, or the report of the verifies */
    const char *const *dumps;    /* for a bag, which has the dump in it, and an import, when it is not where it was; may be NULL */
    size_t dump_count;
    const char *report, *ledger; /* files to write, joined of those of the shards */
    uint64_t memory;
    unsigned jobs;
    const char *deletions, *moves; /* of an import: as it writes them */
} wm_merge_options;
static inline void wm_merge_options_init(wm_merge_options *options)
{
    memset(options, 0, sizeof *options);
    options->size = sizeof *options;
}
/* Makes of all shards what one export, import or verify gives. WM_USAGE: some are missing, and are named; WM_BAD_INPUT also when pages of theirs
 * could not be converted. Interrupted, it goes on when it is run again. */
WM_API wm_status wm_run_merge(const wm_merge_options *options, const wm_monitor *monitor, wm_error *error);

/* ---- a wiki that answers over the network ---- */

/* Where it is, and who asks. Files of credentials that others can read are refused (WM_USAGE). */
typedef struct wm_api_options {
    const char *api;             /* "https://example.org/w/api.php"; without https this machine itself only */
    const char *user;            /* "Name@app", of a bot password; NULL: whoever reads without a login */
    const char *password_file;   /* that password */
    const char *token_file;      /* an OAuth 2 access token, in place of the two */
    unsigned maxlag;             /* seconds that the wiki's databases may lag behind; 0: not asked */
} wm_api_options;

typedef struct wm_fetch_options {
    size_t size;
    wm_api_options wiki;
    const char *output;          /* the dump to write, compressed when the name ends in .gz or .bz2 */
    const char *pages;           /* a file of titles, one a line */
    const char *const *categories; /* pages of these; without pages and categories all pages are fetched */
    size_t category_count;
    const char *namespaces;      /* "0,Category" or "all": pages of others are left out; NULL: all */
    const char *report;
    bool history;                /* all revisions instead of the current ones */
    unsigned jobs;               /* threads that compress */
} wm_fetch_options;
static inline void wm_fetch_options_init(wm_fetch_options *options)
{
    memset(options, 0, sizeof *options);
    options->size = sizeof *options;
}
/* Makes a dump of a wiki's pages, by page id. What was fetched lies in OUTPUT.fetch until the dump is there: a run that was
 * cut goes on. The same state of the wiki gives the same bytes. WM_USAGE also when the library was built without libcurl. */
WM_API wm_status wm_run_fetch(const wm_fetch_options *options, const wm_monitor *monitor, wm_error *error);

/* ---- a tree is brought up to a newer dump ---- */

typedef struct wm_update_options {
    size_t size;
    const char *tree;            /* the directory that an export wrote */
    const char *const *dumps;    /* the newer dump, as for an export; none with wiki */
    size_t dump_count;
    const char *const *bases;    /* the files of the dump that the tree was made from; none: as the tree remembers */
    size_t base_count;
    const char *revision;        /* of the newer dump, as for an export */
    const char *pages, *siteinfo; /* to be given when the tree was made with them */
    const char *const *templates; /* likewise */
    size_t template_count;
    const char *report, *spool;
    uint64_t memory;
    wm_page_limits limits;
    unsigned jobs;
    bool incomplete;
    wm_api_options wiki;         /* in place of dumps: what became of the tree's pages there is fetched; api NULL: none */
} wm_update_options;
static inline void wm_update_options_init(wm_update_options *options)
{
    memset(options, 0, sizeof *options);
    options->size = sizeof *options;
}
/* Exports the newer dump over the tree, with the options that the tree was made with. A file that was edited gets both: its
 * edit and what became of its page. WM_DIFFERS: both edited the same words, so the file has markers around both versions; or
 * a page is gone, moved or deleted on one side and edited on the other. Each is told as WM_MESSAGE_RESULT. WM_BAD_INPUT as
 * for wm_run_export. */
WM_API wm_status wm_run_update(const wm_update_options *options, const wm_monitor *monitor, wm_error *error);

/* ---- a tree becomes a dump ---- */

typedef struct wm_import_options {
    size_t size;
    const char *tree;            /* a directory, a bag, or an archive of one */
    const char *output;          /* NULL: TREE-import.xml or TREE-changed.xml; "-": standard output */
    const char *const *bases;    /* the files of the dump that the tree was made from; none: as the tree remembers */
    size_t base_count;
    const char *user, *comment;  /* of new revisions; user NULL: wikimd */
    const char *timestamp;       /* "2020-01-31T12:00:00Z"; NULL: now, or SOURCE_DATE_EPOCH */
    const char *deletions, *moves, *report; /* files to write */
    const char *siteinfo, *base_url, *lang;
    uint64_t memory;
    wm_page_limits limits;
    unsigned jobs;               /* 0: as many as there are processors */
    bool no_base;                /* without the dump: all pages are made anew */
    bool changed;                /* changed and new pages only */
    bool in_place;               /* replace the text of a changed page's revision */
    bool rewrite;                /* write a page anew whose edit wikitext cannot say; else it stays as it was */
    bool minor;
    bool incomplete;             /* a base that is a directory may lack files */
    const char *const *onto;     /* the files of a newer dump of the wiki: the edits go into its pages; none: into the base's */
    size_t onto_count;
    const char *conflict;        /* with onto, where both edited the same words: "ours", "theirs" or "markers" are written;
                                    NULL: the page is told as WM_MESSAGE_RESULT and not written */
    const char *const *templates; /* of a tree that was exported with expand: where its dumps of templates are now; none: where they were */
    size_t template_count;
    wm_shard_options parts;      /* the files of a part of the base alone are put; wm_run_merge writes the output */
} wm_import_options;
static inline void wm_import_options_init(wm_import_options *options)
{
    memset(options, 0, sizeof *options);
    options->size = sizeof *options;
}
/* WM_DIFFERS: a page was written but does not read back as its file does, or an edit and one of onto exclude each
 * other. WM_BAD_INPUT: the base is
 * damaged, or pages could not be written or were left as they were, as wikitext cannot say their edit; the
 * dump is. */
WM_API wm_status wm_run_import(const wm_import_options *options, const wm_monitor *monitor, wm_error *error);

/* ---- what an import would change ---- */

typedef struct wm_diff_options {
    size_t size;
    const char *tree;
    const char *const *files;    /* files or directories of the tree, by their names in it; none: all */
    size_t file_count;
    const char *const *bases;
    size_t base_count;
    const char *siteinfo, *base_url, *lang;
    uint64_t memory;
    wm_page_limits limits;
    unsigned jobs, context;      /* context: lines around a change */
    bool no_base;
    bool colour;                 /* with the escape sequences of terminals */
    bool terminal;               /* control characters are shown as ^X, not given */
    const char *const *templates; /* as of an import */
    size_t template_count;
} wm_diff_options;
static inline void wm_diff_options_init(wm_diff_options *options)
{
    memset(options, 0, sizeof *options);
    options->size = sizeof *options;
    options->context = 3;
}
/* What is to be shown of one file: a unified diff of its page's wikitext, or a line about a page
 * that moves or goes. In the order of the files' names. Any status but WM_OK ends the run and is
 * returned. */
typedef wm_status (*wm_diff_handler)(void *user, wm_tree_change change, wm_slice file, wm_slice text);
/* WM_DIFFERS: an import would change something. WM_BAD_INPUT as for wm_run_import. */
WM_API wm_status wm_run_diff(const wm_diff_options *options, wm_diff_handler handler, void *user,
                             const wm_monitor *monitor, wm_error *error);

/* ---- the edits of a tree go into a wiki ---- */

typedef struct wm_push_options {
    size_t size;
    const char *tree;            /* the directory that an export wrote */
    wm_api_options wiki;
    const char *const *bases;    /* as of an import */
    size_t base_count;
    const char *comment, *tags;  /* of the new revisions; tags between commas */
    const char *conflict;        /* as of an import */
    const char *siteinfo, *report;
    const char *const *templates; /* as of an import */
    size_t template_count;
    uint64_t memory;
    wm_page_limits limits;
    unsigned rate;               /* changes a minute; 0: as fast as answers come */
    unsigned context;            /* lines around a change, with dry_run */
    bool minor, bot, rewrite, incomplete;
    bool dry_run;                /* send nothing; the handler gets what would be sent */
    bool move_pages, delete_pages; /* for files that have other names, or are gone */
    bool accept_warnings;        /* of abuse filters */
    bool colour, terminal;       /* as of a diff */
} wm_push_options;
static inline void wm_push_options_init(wm_push_options *options)
{
    memset(options, 0, sizeof *options);
    options->size = sizeof *options;
    options->rate = 10;
    options->context = 3;
}
/* Merges the edits into the present pages of the wiki and sends them, each as a revision on top of what was read. The files
 * become what the wiki stored, and the tree counts as made from that. A push that was interrupted is finished by the next:
 * no edit is lost, none made twice. WM_DIFFERS: an edit and one of the wiki exclude each other, which is told as
 * WM_MESSAGE_RESULT; the file stays as it was. WM_BAD_INPUT: the wiki refused pages, or these could not be written. handler may be
 * NULL. */
WM_API wm_status wm_run_push(const wm_push_options *options, wm_diff_handler handler, void *user, const wm_monitor *monitor,
                             wm_error *error);

/* ---- whether all is well ---- */

typedef struct wm_verify_options {
    size_t size;
    const char *const *paths;    /* one tree, bag or archive: it is checked; else a dump: the laws of the lens are tried */
    size_t path_count;
    const char *recover;         /* of a bag: where to write what is whole */
    const char *namespaces, *pages, *revision, *siteinfo, *base_url, *lang, *report;
    const char *kinds;           /* of a dump: only edits with this in the names of their kinds */
    uint64_t memory;
    unsigned edits, seed;        /* of a dump: edits to make up for each page, and the number that chooses them */
    wm_page_limits limits;       /* of a dump: what one page may be and take, with all that is tried on it */
    unsigned jobs;
    bool incomplete;             /* a dump that is a directory may lack files */
    wm_expansion_options expansion; /* of a dump: the laws are tried on pages as they are expanded */
    const char *style;           /* of a dump: the style whose laws are tried; NULL: "classic" */
    wm_shard_options parts;      /* of a dump: a shard is known by the report, and wm_run_merge makes the report of all */
    wm_shown_options shown;      /* of a dump: drop_sections and image_html hold */
} wm_verify_options;
static inline void wm_verify_options_init(wm_verify_options *options)
{
    memset(options, 0, sizeof *options);
    options->size = sizeof *options;
    options->edits = 3;
    options->seed = 1;
}
/* What was found is told as WM_MESSAGE_RESULT. WM_DIFFERS: something is damaged, or a law failed. */
WM_API wm_status wm_run_verify(const wm_verify_options *options, const wm_monitor *monitor, wm_error *error);

#ifdef __cplusplus
}
#endif
#endif
