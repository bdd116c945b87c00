/* digest.h - checksums by the names that archives give them.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_BASE_DIGEST_H
#define WM_BASE_DIGEST_H

#include "base/base.h"

typedef enum wm_digest_kind { WM_MD5, WM_SHA1, WM_SHA224, WM_SHA256, WM_SHA384, WM_SHA512, WM_DIGESTS } wm_digest_kind;

/* "sha512" */
const char *wm_digest_name(wm_digest_kind kind);
/* Without regard to case; a hyphen as in "SHA-512" may be there. */
bool wm_digest_find(wm_slice name, wm_digest_kind *kind);
/* Digits of its hexadecimal form. */
size_t wm_digest_digits(wm_digest_kind kind);
enum { WM_DIGEST_HEX = 129 }; /* room for the longest, and a NUL */

/* One checksum after the other. NULL when memory runs out, or the system's
 * libcrypto does not have it. */
typedef struct wm_digest wm_digest;
wm_digest *wm_digest_new(wm_digest_kind kind);
void wm_digest_add(wm_digest *digest, const void *data, size_t size);
/* Lower-case digits and a NUL; another one begins. False when libcrypto failed. */
bool wm_digest_end(wm_digest *digest, char hex[WM_DIGEST_HEX]);
void wm_digest_free(wm_digest *digest);

#endif
