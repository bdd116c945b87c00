/* wikimd.h - MediaWiki dumps to Markdown and back.
 *
 * SPDX-License-Identifier: MIT
 *
 * This header is the manual of libwikimd; wikimd(1) is the manual of the
 * program and wikimd-format(5) that of the Markdown form.
 *
 * Strings are slices: a pointer and a length in bytes, not terminated, UTF-8
 * unless said otherwise. A slice is borrowed: it belongs to whatever handed it
 * out and lives as long as that function says. Handles are opaque, made by a
 * wm_*_new or wm_*_open function and released by the matching wm_*_free or
 * wm_*_close, which accept NULL. No function keeps global state; a handle is
 * used by one thread at a time unless its description says otherwise.
 */
#ifndef WIKIMD_H
#define WIKIMD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__) && __GNUC__ >= 4
#define WM_API __attribute__((visibility("default")))
#define WM_PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define WM_API
#define WM_PRINTF(f, a)
#endif

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

/* A failure, told to people: the message names the file, the page and the
 * byte where that makes sense and says what to do. Start with WM_ERROR_INIT;
 * release with wm_error_clear. The first failure is kept. */
typedef struct wm_error {
    wm_status status;
    char *message; /* owned, or NULL */
} wm_error;
#define WM_ERROR_INIT {WM_OK, NULL}

WM_API void wm_error_clear(wm_error *error);

/* The library's version, for instance "0.1.0". Static. */
WM_API const char *wm_version(void);

#ifdef __cplusplus
}
#endif
#endif
