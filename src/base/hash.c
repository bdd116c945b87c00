/* hash.c - table hashes and checksums.
 *
 * SPDX-License-Identifier: MIT
 */
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/base.h"

static inline uint64_t mix(uint64_t h, uint64_t word)
{
    h ^= word;
    h *= UINT64_C(0x9e3779b97f4a7c15);
    return h ^ h >> 29;
}

uint64_t wm_hash(wm_slice s)
{
    uint64_t h = UINT64_C(0xcbf29ce484222325) ^ s.size, word;
    size_t i = 0;
    for (; s.size - i >= 8; i += 8) {
        memcpy(&word, s.data + i, 8);
        h = mix(h, word);
    }
    if (i < s.size) {
        word = 0;
        memcpy(&word, s.data + i, s.size - i);
        h = mix(h, word);
    }
    h = mix(h, h >> 32);
    return h ^ h >> 32;
}

static void to_hex(const unsigned char *digest, size_t size, char *hex)
{
    for (size_t i = 0; i < size; i++)
        snprintf(hex + 2 * i, 3, "%02x", digest[i]);
}

bool wm_sha256_hex(wm_slice s, char hex[65])
{
    unsigned char digest[32];
    unsigned size = 0;
    if (!EVP_Digest(s.size ? s.data : "", s.size, digest, &size, EVP_sha256(), NULL) || size != 32)
        return false;
    to_hex(digest, 32, hex);
    return true;
}

bool wm_sha1_base36(wm_slice s, char out[32])
{
    unsigned char digest[20];
    unsigned size = 0;
    if (!EVP_Digest(s.size ? s.data : "", s.size, digest, &size, EVP_sha1(), NULL) || size != 20)
        return false;
    uint32_t words[5]; /* the number, most significant word first */
    for (size_t i = 0; i < 5; i++)
        words[i] = (uint32_t)digest[4 * i] << 24 | (uint32_t)digest[4 * i + 1] << 16 | (uint32_t)digest[4 * i + 2] << 8 |
                   digest[4 * i + 3];
    for (size_t digit = 31; digit--;) {
        uint64_t rest = 0;
        for (size_t i = 0; i < 5; i++) {
            uint64_t value = rest << 32 | words[i];
            words[i] = (uint32_t)(value / 36);
            rest = value % 36;
        }
        out[digit] = "0123456789abcdefghijklmnopqrstuvwxyz"[rest];
    }
    out[31] = '\0';
    return true;
}

struct wm_sha256 {
    EVP_MD_CTX *context;
    bool failed;
};

wm_sha256 *wm_sha256_new(void)
{
    wm_sha256 *h = calloc(1, sizeof *h);
    if (!h)
        return NULL;
    h->context = EVP_MD_CTX_new();
    if (!h->context || !EVP_DigestInit_ex(h->context, EVP_sha256(), NULL)) {
        EVP_MD_CTX_free(h->context);
        free(h);
        return NULL;
    }
    return h;
}

void wm_sha256_add(wm_sha256 *h, const void *data, size_t size)
{
    if (!EVP_DigestUpdate(h->context, data, size))
        h->failed = true;
}

bool wm_sha256_end(wm_sha256 *h, char hex[65])
{
    unsigned char digest[32];
    unsigned size = 0;
    bool ok = !h->failed && EVP_DigestFinal_ex(h->context, digest, &size) && size == 32;
    if (ok)
        to_hex(digest, 32, hex);
    EVP_MD_CTX_free(h->context);
    free(h);
    return ok;
}
