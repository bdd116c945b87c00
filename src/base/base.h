/* base.h - slices, buffers, arenas, failures: what every room stands on.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_BASE_H
#define WM_BASE_H

#include <stdarg.h>
#include <string.h>

#include "base/alloc.h"
#include "base/array.h"
#include "wikimd.h"

#if defined(__GNUC__)
#define WM_PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define WM_PRINTF(f, a)
#endif

/* ---- failures ---------------------------------------------------------- */

/* Records a failure unless one is recorded already; returns status. error may
 * be NULL. When the message cannot be allocated the status alone is kept. */
wm_status wm_fail(wm_error *error, wm_status status, const char *format, ...) WM_PRINTF(3, 4);
/* Its message, or what its status says; NULL: there is nothing to tell. */
const char *wm_error_text(const wm_error *error);
/* As wm_fail with ": " and the text of errno value err appended. */
wm_status wm_fail_errno(wm_error *error, int err, const char *format, ...) WM_PRINTF(3, 4);

/* ---- slices ------------------------------------------------------------ */

static inline wm_slice wm_slice_of(const char *data, size_t size)
{
    wm_slice s = {data, size};
    return s;
}
/* A copy that ends with a NUL, to be freed; NULL when memory runs out. */
char *wm_slice_string(wm_slice s);
#define WM_LIT(literal) wm_slice_of("" literal, sizeof(literal) - 1)
/* For printf's "%.*s". */
#define WM_ARG(slice) ((int)((slice).size > 0x7fffffff ? 0x7fffffff : (slice).size)), ((slice).size ? (slice).data : "")

static inline bool wm_equal(wm_slice a, wm_slice b)
{
    return a.size == b.size && (a.size == 0 || memcmp(a.data, b.data, a.size) == 0);
}
/* Whether s is one of the words up to NULL; most are passed over by their first letter. */
static inline bool wm_is_one_of(wm_slice s, const char *const *words)
{
    for (; s.size && *words; words++)
        if (**words == *s.data && wm_equal(s, wm_slice_of(*words, strlen(*words))))
            return true;
    return false;
}
/* The bytes [from, to). The two in the wrong order would be a slice of nearly all memory, which may be read for long
 * before anything is seen: builds with sanitizers stop there (WM_CHECKED). */
static inline wm_slice wm_sub(wm_slice s, size_t from, size_t to)
{
#ifdef WM_CHECKED
    if (from > to || to > s.size)
        __builtin_trap();
#endif
    /* Adding even 0 to NULL is undefined, and an empty slice may be NULL. */
    wm_slice r = {from ? s.data + from : s.data, to - from};
    return r;
}
static inline bool wm_starts_with(wm_slice s, wm_slice prefix)
{
    return s.size >= prefix.size && (prefix.size == 0 || memcmp(s.data, prefix.data, prefix.size) == 0);
}
bool wm_ends_with(wm_slice s, wm_slice suffix);
/* ASCII letters compared without case. */
bool wm_equal_nocase(wm_slice a, wm_slice b);
/* Order of unsigned bytes, shorter first: as memcmp. */
int wm_compare(wm_slice a, wm_slice b);
/* Without the ASCII white space (space, \t, \n, \r, \v, \f) at both ends. */
wm_slice wm_trim(wm_slice s);
/* The position of the first needle at or after from, or (size_t)-1. */
size_t wm_find(wm_slice s, wm_slice needle, size_t from);
#define WM_NONE ((size_t)-1)

/* ---- buffer: a growing run of bytes that it owns ------------------------ */

/* All zero is an empty buffer. A failed allocation sets failed, and every
 * later append does nothing: test failed once, at the end. */
typedef struct wm_buffer {
    char *data;
    size_t size, capacity;
    bool failed;
} wm_buffer;

/* Memory for a large table that is read at random, in huge pages where the system
 * has them; not cleared, and free() takes it. */
void *wm_huge_alloc(size_t size);

void wm_buffer_free(wm_buffer *b); /* and makes it empty again */
static inline void wm_buffer_clear(wm_buffer *b)
{
    b->size = 0;
    b->failed = false;
}
/* Empties b for the next text. *failed, which is asked once at the end, keeps that memory ran out for the last. */
static inline void wm_buffer_begin(wm_buffer *b, bool *failed)
{
    *failed |= b->failed;
    wm_buffer_clear(b);
}
/* Room for extra more bytes after size; false and failed when there is none. */
bool wm_buffer_reserve(wm_buffer *b, size_t extra);
static inline void wm_buffer_add(wm_buffer *b, const char *data, size_t size)
{
    if (b->capacity - b->size < size || b->failed) {
        if (!wm_buffer_reserve(b, size))
            return;
    }
    if (size)
        memcpy(b->data + b->size, data, size);
    b->size += size;
}
static inline void wm_buffer_add_char(wm_buffer *b, char c)
{
    if (b->capacity == b->size || b->failed) {
        if (!wm_buffer_reserve(b, 1))
            return;
    }
    b->data[b->size++] = c;
}
static inline void wm_buffer_add_slice(wm_buffer *b, wm_slice s)
{
    wm_buffer_add(b, s.data, s.size);
}
static inline void wm_buffer_add_str(wm_buffer *b, const char *cstr)
{
    wm_buffer_add(b, cstr, strlen(cstr));
}
void wm_buffer_add_format(wm_buffer *b, const char *format, ...) WM_PRINTF(2, 3);
/* For functions that take a format themselves. The list is used up. */
void wm_buffer_add_format_list(wm_buffer *b, const char *format, va_list args) WM_PRINTF(2, 0);
void wm_buffer_add_utf8(wm_buffer *b, uint32_t codepoint);
/* Terminates with a NUL that size does not count; NULL when failed. */
const char *wm_buffer_cstr(wm_buffer *b);
/* Hands the bytes (NUL-terminated) over to the caller, who frees them; the
 * buffer is empty afterwards. NULL when failed. */
char *wm_buffer_detach(wm_buffer *b, size_t *size);
static inline wm_slice wm_buffer_slice(const wm_buffer *b)
{
    wm_slice s = {b->data, b->size};
    return s;
}

/* ---- budget: what one page may take ----------------------------------------- */

enum { WM_BUDGET_PER_BYTE = 64, WM_BUDGET_MEMORY = 256 << 20, WM_BUDGET_SECONDS = 60 };
typedef enum wm_over { WM_WITHIN, WM_OVER_MEMORY, WM_OVER_TIME, WM_STOPPED } wm_over;
/* Of one thread. Arenas that have one take their blocks from it; when it is used up, memory has run out for
 * them, and over says why. All zero has the usual limits from the first wm_budget_begin on, and none before. */
typedef struct wm_budget {
    size_t memory;             /* on top of WM_BUDGET_PER_BYTE for a byte of the page; 0 is the usual */
    uint64_t seconds;          /* of this thread's processor time; 0 is the usual */
    const volatile int *stop;  /* or NULL; not 0: whatever is being done is to end */
    size_t used, limit;        /* bytes */
    size_t arrays;             /* bytes by which arrays grew for the page */
    size_t ticks;              /* steps since the clock was looked at */
    uint64_t deadline;
    wm_over over;
} wm_budget;
/* A page of that size begins. */
void wm_budget_begin(wm_budget *b, size_t page);
bool wm_budget_take(wm_budget *b, size_t size);
/* wm_array_grow for an array that stays when the page ends. b may be NULL. */
bool wm_budget_grow(wm_budget *b, void *array, size_t *capacity, size_t count, size_t element);
/* Told of the steps of what takes long, a step being a node or so: false when the page is to end. b may be NULL. */
static inline bool wm_budget_tick(wm_budget *b, size_t steps)
{
    enum { LOOK = 1024 };
    if (!b)
        return true;
    b->ticks += steps;
    if (b->ticks < LOOK)
        return b->over == WM_WITHIN;
    b->ticks = 0;
    return wm_budget_take(b, 0);
}
/* Why a page failed for which memory ran out. */
const char *wm_budget_message(const wm_budget *b);

/* ---- arena: many small allocations released together -------------------- */

typedef struct wm_arena_block wm_arena_block;
typedef struct wm_arena {
    wm_arena_block *blocks; /* newest first */
    char *at, *end;
    bool failed; /* sticky, as a buffer's */
    size_t used; /* bytes handed out since the last reset */
    wm_budget *budget; /* or NULL; kept by reset and free */
} wm_arena; /* all zero is an empty arena */

/* What wm_arena_alloc does when the block at hand does not do. */
void *wm_arena_alloc_more(wm_arena *a, size_t size);
/* 16-byte aligned, not cleared; NULL (and failed) when memory runs out. */
static inline void *wm_arena_alloc(wm_arena *a, size_t size)
{
    size_t room = (size_t)(a->end - a->at);
    if (size > room || a->failed)
        return wm_arena_alloc_more(a, size);
    size = (size + 15) & ~(size_t)15; /* blocks are of whole sixteens: it fits, too */
    void *p = a->at;
    a->at += size;
    a->used += size;
    return p;
}
void *wm_arena_zalloc(wm_arena *a, size_t size);
/* A copy of s in the arena (no terminator); empty slice when failed. */
wm_slice wm_arena_copy(wm_arena *a, wm_slice s);
/* A copy that ends in a NUL; NULL when memory ran out. */
char *wm_arena_string(wm_arena *a, wm_slice s);
/* Releases everything at once but keeps up to 8 MiB of memory for reuse. */
void wm_arena_reset(wm_arena *a);
void wm_arena_free(wm_arena *a);

/* ---- UTF-8 --------------------------------------------------------------- */

/* Length in bytes of the longest valid UTF-8 prefix of s (RFC 3629: no
 * surrogates, no overlong forms, up to U+10FFFF). Fast: it decides for most of
 * a dump's bytes. */
size_t wm_utf8_valid_prefix(wm_slice s);
/* Whether s is valid and has no control characters but tab, LF and CR. */
bool wm_utf8_is_text(wm_slice s);
/* Bytes at the start that are whole valid characters, all of which XML allows and none of which
 * is past U+FFFFF. Where it ends nothing is wrong for certain: less than sixteen bytes may be
 * left, or one that takes a closer look. */
size_t wm_utf8_text_prefix(wm_slice s);
/* Decodes one character at s.data (s.size > 0); *length gets its bytes. For an
 * invalid byte: U+FFFD and length 1. */
uint32_t wm_utf8_decode(wm_slice s, size_t *length);
/* Decodes the character that ends at s.data + s.size. */
uint32_t wm_utf8_decode_last(wm_slice s, size_t *length);
/* Writes 1 to 4 bytes, returns how many; 0 for a surrogate or > U+10FFFF. */
size_t wm_utf8_encode(uint32_t codepoint, char out[4]);
/* Number of code points; an invalid byte counts as one. */
size_t wm_utf8_count(wm_slice s);
/* A Unicode letter (general category L*), as PCRE's \p{L}. */
bool wm_is_letter(uint32_t codepoint);
bool wm_is_number(uint32_t codepoint);
/* A decimal digit. */
bool wm_is_digit(uint32_t codepoint);
/* A letter, a mark, a digit, a sign as _: what words are made of. */
bool wm_is_word(uint32_t codepoint);
/* Unicode white space as PCRE's \s and \p{Z} see it, control spaces included. */
bool wm_is_space(uint32_t codepoint);
/* Unicode punctuation as CommonMark 0.29/0.30 defines it: ASCII punctuation
 * or general category P* (cmark-gfm 0.29: Pc Pd Pe Pf Pi Po Ps). */
bool wm_is_punctuation(uint32_t codepoint);
/* Simple (one to one) case mapping. */
uint32_t wm_to_upper(uint32_t codepoint);
uint32_t wm_to_lower(uint32_t codepoint);

/* Appends a name as file systems compare it that do not tell case or the forms of one
 * character apart: composed (NFC), each letter small. */
void wm_fold_name(wm_slice name, wm_buffer *out);
/* Appends the text with what is composed, or a form of another character, taken apart (NFKD). */
void wm_decompose(wm_slice text, wm_buffer *out);

/* ---- hashes ---------------------------------------------------------------- */

/* A fast 64-bit hash for tables; not stable across versions. */
uint64_t wm_hash(wm_slice s);
/* hex gets 64 lower-case digits and a NUL. False when libcrypto fails. */
bool wm_sha256_hex(wm_slice s, char hex[65]);
/* SHA-1 in base 36, zero padded to 31 digits, and a NUL: as MediaWiki's <sha1>. */
bool wm_sha1_base36(wm_slice s, char out[32]);
/* hex gets 32 digits and a NUL. False also where libcrypto is not allowed MD5. */
bool wm_md5_hex(wm_slice s, char hex[33]);
/* What a dump says is the SHA-1 of a text, in base 36 as <sha1> has it or in 40 hexadecimal digits as the API does,
 * compared with the text. Wikis have kept texts with other line ends than XML has: that is no damage. */
typedef enum wm_sha1_match { WM_SHA1_SAME, WM_SHA1_LINE_ENDS, WM_SHA1_OTHER } wm_sha1_match;
wm_sha1_match wm_sha1_compare(wm_slice said, wm_slice text);
/* SHA-256 in pieces. */
typedef struct wm_sha256 wm_sha256;
wm_sha256 *wm_sha256_new(void);
void wm_sha256_add(wm_sha256 *h, const void *data, size_t size);
bool wm_sha256_end(wm_sha256 *h, char hex[65]); /* and frees h */

/* ---- time ------------------------------------------------------------------ */

/* "2001-01-15T14:56:00Z" <-> seconds since 1970 UTC. False if malformed. */
bool wm_time_parse(wm_slice s, int64_t *seconds);
void wm_time_format(int64_t seconds, char out[32]);
/* Of a clock that only goes on. */
double wm_seconds(void);

/* Appends a file's name as git does: in quotes, with backslashes, when something in it would be mistaken for the
 * end of the name or would not show. spaces: those are to be mistaken, too. */
void wm_quote_name(wm_slice name, bool spaces, wm_buffer *out);
/* Which of the words, of which the last is NULL, the value of an option is. WM_USAGE when it is none of them. */
wm_status wm_option_word(const char *option, const char *value, const char *const *words, int *out, wm_error *error);

/* ---- libraries ------------------------------------------------------------- */

/* Appends the libraries under this room with their versions, one a line. */
void wm_base_versions(wm_buffer *out);

/* ---- JSON text ----------------------------------------------------------- */

/* Appends s as a JSON string with its quotes; invalid UTF-8 as U+FFFD. */
void wm_json_add_string(wm_buffer *b, wm_slice s);

/* For functions of other libraries that only read what they are given but do not say const:
 * jansson's json_object_iter and the like. Nowhere else is const taken away. */
static inline void *wm_lent(const void *read_only)
{
    union {
        const void *read_only;
        void *lent;
    } pointer = {read_only};
    return pointer.lent;
}

#endif
