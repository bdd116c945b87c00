/* hash.c - table hashes and checksums.
 *
 * SPDX-License-Identifier: MIT
 */
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "base/digest.h"

static inline uint64_t load64(const char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

static inline uint64_t load32(const char *p)
{
    uint32_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

/* Both halves of the product of two words, folded together. */
static inline uint64_t fold(uint64_t a, uint64_t b)
{
#ifdef __SIZEOF_INT128__
    __extension__ typedef unsigned __int128 wide;
    wide product = (wide)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
#else
    uint64_t low = (a & 0xffffffff) * (b & 0xffffffff), high = (a >> 32) * (b >> 32);
    uint64_t middle = (a >> 32) * (b & 0xffffffff), other = (a & 0xffffffff) * (b >> 32);
    uint64_t carry = (low >> 32) + (middle & 0xffffffff) + (other & 0xffffffff);
    low = (low & 0xffffffff) | carry << 32;
    high += (middle >> 32) + (other >> 32) + (carry >> 32);
    return low ^ high;
#endif
}

/* Each multiplication takes sixteen bytes. The last word may overlap the one before it, so no length needs a
 * loop over bytes. The constants are fractions of square roots of primes. */
uint64_t wm_hash(wm_slice s)
{
    static const uint64_t k0 = UINT64_C(0x6a09e667f3bcc909), k1 = UINT64_C(0xbb67ae8584caa73b),
                          k2 = UINT64_C(0x3c6ef372fe94f82b);
    uint64_t h = k2 ^ s.size, a = 0, b = 0;
    const char *p = s.data;
    size_t left = s.size;
    for (; left > 16; left -= 16, p += 16)
        h = fold(load64(p) ^ k0, load64(p + 8) ^ h);
    if (left >= 8) {
        a = load64(p);
        b = load64(p + left - 8);
    } else if (left >= 4) {
        a = load32(p);
        b = load32(p + left - 4);
    } else if (left) {
        a = (uint64_t)(unsigned char)p[0] << 16 | (uint64_t)(unsigned char)p[left / 2] << 8 |
            (unsigned char)p[left - 1];
    }
    return fold(k1 ^ s.size, fold(a ^ k0, b ^ h));
}

static void to_hex(const unsigned char *digest, size_t size, char *hex)
{
    for (size_t i = 0; i < size; i++) {
        hex[2 * i] = "0123456789abcdef"[digest[i] >> 4];
        hex[2 * i + 1] = "0123456789abcdef"[digest[i] & 15];
    }
    hex[2 * size] = '\0';
}

/* size: the bytes of the digest. */
static bool digest_of(const EVP_MD *kind, wm_slice s, unsigned char *digest, unsigned size)
{
    unsigned got = 0;
    return EVP_Digest(s.size ? s.data : "", s.size, digest, &got, kind, NULL) && got == size;
}

bool wm_sha256_hex(wm_slice s, char hex[65])
{
    unsigned char digest[32];
    if (!digest_of(EVP_sha256(), s, digest, sizeof digest))
        return false;
    to_hex(digest, sizeof digest, hex);
    return true;
}

bool wm_md5_hex(wm_slice s, char hex[33])
{
    unsigned char digest[16];
    if (!digest_of(EVP_md5(), s, digest, sizeof digest))
        return false;
    to_hex(digest, sizeof digest, hex);
    return true;
}

static bool sha1(wm_slice s, unsigned char digest[20])
{
    return digest_of(EVP_sha1(), s, digest, 20);
}

bool wm_sha1_base36(wm_slice s, char out[32])
{
    unsigned char digest[20];
    if (!sha1(s, digest))
        return false;
    uint32_t words[5]; /* the number, most significant word first */
    for (size_t i = 0; i < 5; i++)
        words[i] = (uint32_t)digest[4 * i] << 24 | (uint32_t)digest[4 * i + 1] << 16 |
                   (uint32_t)digest[4 * i + 2] << 8 | digest[4 * i + 3];
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

/* Numbers may be written without the zeros before them. */
static wm_slice without_zeros(wm_slice s)
{
    while (s.size && s.data[0] == '0')
        s = wm_sub(s, 1, s.size);
    return s;
}

static bool is_sha1_of(wm_slice said, wm_slice text)
{
    enum { HEX_DIGITS = 40 };
    unsigned char digest[20];
    char own[HEX_DIGITS + 1];
    if (said.size == HEX_DIGITS && sha1(text, digest))
        to_hex(digest, sizeof digest, own);
    else if (!wm_sha1_base36(text, own))
        return true; /* nobody can tell */
    return wm_equal_nocase(without_zeros(said), without_zeros(wm_str(own)));
}

wm_sha1_match wm_sha1_compare(wm_slice said, wm_slice text)
{
    static const char *const ends[] = {"\r\n", "\r"};
    if (is_sha1_of(said, text))
        return WM_SHA1_SAME;
    bool found = false;
    for (size_t k = 0; k < sizeof ends / sizeof *ends && !found && text.size && memchr(text.data, '\n', text.size); k++) {
        wm_buffer other = {0};
        for (size_t from = 0; from < text.size;) {
            const char *end = memchr(text.data + from, '\n', text.size - from);
            size_t to = end ? (size_t)(end - text.data) : text.size;
            wm_buffer_add_slice(&other, wm_sub(text, from, to));
            if (end)
                wm_buffer_add_str(&other, ends[k]);
            from = to + 1;
        }
        found = !other.failed && is_sha1_of(said, wm_buffer_slice(&other));
        wm_buffer_free(&other);
    }
    return found ? WM_SHA1_LINE_ENDS : WM_SHA1_OTHER;
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
    if (size && !EVP_DigestUpdate(h->context, data, size))
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

/* ---- by name ---- */

static const struct {
    const char *name, *library;
    size_t digits;
} digests[WM_DIGESTS] = {{"md5", "MD5", 32},         {"sha1", "SHA1", 40},       {"sha224", "SHA224", 56},
                         {"sha256", "SHA256", 64}, {"sha384", "SHA384", 96}, {"sha512", "SHA512", 128}};

const char *wm_digest_name(wm_digest_kind kind)
{
    return digests[kind].name;
}

size_t wm_digest_digits(wm_digest_kind kind)
{
    return digests[kind].digits;
}

bool wm_digest_find(wm_slice name, wm_digest_kind *kind)
{
    char plain[16];
    size_t size = 0;
    for (size_t i = 0; i < name.size; i++) {
        if (name.data[i] == '-')
            continue;
        if (size == sizeof plain)
            return false;
        plain[size++] = name.data[i];
    }
    for (size_t i = 0; i < WM_DIGESTS; i++) {
        if (wm_equal_nocase(wm_slice_of(plain, size), wm_str(digests[i].name))) {
            *kind = (wm_digest_kind)i;
            return true;
        }
    }
    return false;
}

/* Fetched once: that takes longer than a short file. */
#if OPENSSL_VERSION_NUMBER >= 0x30000000L
typedef EVP_MD method;
#define find_method(name) EVP_MD_fetch(NULL, name, NULL)
#define free_method(method) EVP_MD_free(method)
#else
typedef const EVP_MD method;
#define find_method(name) EVP_get_digestbyname(name)
#define free_method(method) ((void)(method))
#endif

struct wm_digest {
    method *method;
    EVP_MD_CTX *context;
    bool failed;
};

wm_digest *wm_digest_new(wm_digest_kind kind)
{
    wm_digest *d = calloc(1, sizeof *d);
    if (!d)
        return NULL;
    d->method = find_method(digests[kind].library);
    d->context = EVP_MD_CTX_new();
    if (!d->method || !d->context || !EVP_DigestInit_ex(d->context, d->method, NULL)) {
        wm_digest_free(d);
        return NULL;
    }
    return d;
}

void wm_digest_add(wm_digest *d, const void *data, size_t size)
{
    if (size && !EVP_DigestUpdate(d->context, data, size))
        d->failed = true;
}

bool wm_digest_end(wm_digest *d, char hex[WM_DIGEST_HEX])
{
    unsigned char digest[64];
    unsigned size = 0;
    bool ok = !d->failed && EVP_DigestFinal_ex(d->context, digest, &size) && size <= sizeof digest;
    if (ok)
        to_hex(digest, size, hex);
    else
        hex[0] = '\0';
    d->failed = !EVP_DigestInit_ex(d->context, d->method, NULL);
    return ok;
}

void wm_digest_free(wm_digest *d)
{
    if (!d)
        return;
    EVP_MD_CTX_free(d->context);
    free_method(d->method);
    free(d);
}

void wm_base_versions(wm_buffer *out)
{
    wm_buffer_add_format(out, "%s\nutf8proc %s\n", OpenSSL_version(OPENSSL_VERSION), utf8proc_version());
}
