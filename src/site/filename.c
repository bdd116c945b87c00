/* filename.c - the file of a page, and back.
 *
 * SPDX-License-Identifier: MIT
 *
 * A name is the title with _ for spaces and %XX for what a name must not hold,
 * and ".md". No valid title holds %XX, so that this can be undone; where text
 * that is no valid title does, its % is encoded. So is the ~ of a title that
 * itself ends as the names below do, whether names are portable or not: what a
 * name ends in always tells how it was made.
 *
 * A name that would pass 255 bytes is cut at a character and ends in ~ and the
 * first 16 hex digits of the title's SHA-256; the title cannot be read off it.
 *
 * Portable names are distinct without case as well: of the titles that differ
 * by case alone one keeps its plain name: the one in lower case, with its first
 * letter a capital where the namespace has it so. The others get ~ and the
 * first 8 hex digits of the title's SHA-256. This depends on nothing but the
 * title, so a page keeps its name whatever other pages there are.
 *
 * Where directories fan out, the first character of the title, written as above,
 * makes one in that of the namespace: Page/U/Ur.md. Of portable names it is a
 * capital, for file systems that take A and a for one directory.
 */
#include "site/site_private.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/hex.h"

#define NAME_MAX_BYTES 255
#define CUT_DIGITS 16
#define CASE_DIGITS 8

static bool is_lower_hex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

static void add_escape(wm_buffer *out, char c)
{
    static const char digits[] = "0123456789ABCDEF";
    unsigned char u = (unsigned char)c;
    const char escape[3] = {'%', digits[u >> 4], digits[u & 15]};
    wm_buffer_add(out, escape, sizeof escape);
}

/* Whether s ends in ~ and count hex digits. */
static bool ends_in_digits(wm_slice s, size_t count)
{
    if (s.size < count + 1 || s.data[s.size - count - 1] != '~')
        return false;
    for (size_t i = s.size - count; i < s.size; i++)
        if (!is_lower_hex(s.data[i]))
            return false;
    return true;
}

/* Whether Windows takes the name for a device: what counts is the part before
 * the first dot. */
static bool is_device(wm_slice s)
{
    static const char *const names[] = {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"};
    size_t end = 0;
    while (end < s.size && s.data[end] != '.')
        end++;
    s = wm_sub(s, 0, end);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (wm_equal_nocase(s, wm_str(names[i])))
            return true;
    if (s.size < 4 || !(wm_equal_nocase(wm_sub(s, 0, 3), WM_LIT("com")) ||
                        wm_equal_nocase(wm_sub(s, 0, 3), WM_LIT("lpt"))))
        return false;
    wm_slice port = wm_sub(s, 3, s.size);
    return (port.size == 1 && port.data[0] >= '0' && port.data[0] <= '9') ||
           wm_equal(port, WM_LIT("\xC2\xB9")) || wm_equal(port, WM_LIT("\xC2\xB2")) ||
           wm_equal(port, WM_LIT("\xC2\xB3"));
}

static bool must_escape(wm_slice s, size_t i, bool portable, bool device, size_t valid)
{
    unsigned char c = (unsigned char)s.data[i];
    if (c < 0x20 || c == 0x7F || c == '/' || c == '_' || i >= valid)
        return true;
    if (c == '.')
        return i == 0 || (portable && i + 1 == s.size);
    if (c == '%')
        return wm_percent_byte(s, i) >= 0;
    if (c == '~')
        return (i + 1 + CUT_DIGITS == s.size && ends_in_digits(s, CUT_DIGITS)) ||
               (i + 1 + CASE_DIGITS == s.size && ends_in_digits(s, CASE_DIGITS));
    return portable && ((device && i == 0) || strchr("\\:*?\"<>|", c) != NULL);
}

void wm_file_encode(wm_slice text, bool portable, wm_buffer *out)
{
    size_t valid = wm_utf8_valid_prefix(text);
    bool device = portable && is_device(text);
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] == ' ')
            wm_buffer_add_char(out, '_');
        else if (must_escape(text, i, portable, device, valid))
            add_escape(out, text.data[i]);
        else
            wm_buffer_add_char(out, text.data[i]);
    }
}

/* ---- letter case ---- */

/* Letters whose full folding is more than one letter: file systems do not
 * agree on them. */
static bool folds_to_many(uint32_t c)
{
    return c == 0xDF || c == 0x130 || c == 0x149 || c == 0x1F0 || c == 0x390 || c == 0x3B0 ||
           c == 0x587 || (c >= 0x1E96 && c <= 0x1E9E) || (c >= 0x1F50 && c <= 0x1FFF) ||
           (c >= 0xFB00 && c <= 0xFB17);
}

/* One letter for all that differ by case alone (K and the Kelvin sign, the
 * two small sigmas). */
static uint32_t fold(uint32_t c)
{
    if (c < 0x80)
        return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
    return wm_to_lower(wm_to_upper(c));
}

/* Whether the title is not the one of its kind that keeps the plain name. */
static bool needs_case_digits(wm_slice text, bool first_letter)
{
    for (size_t i = 0; i < text.size;) {
        size_t length;
        uint32_t c = wm_utf8_decode(wm_sub(text, i, text.size), &length), plain;
        if (c >= 0x80 && folds_to_many(c))
            return true;
        plain = fold(c);
        if (i == 0 && first_letter)
            plain = plain < 0x80 ? (plain >= 'a' && plain <= 'z' ? plain + 'A' - 'a' : plain)
                                 : wm_to_upper(plain);
        if (c != plain)
            return true;
        i += length;
    }
    return false;
}

/* ---- names ---- */

static void add_digits(wm_slice text, size_t count, wm_buffer *out)
{
    char hex[65];
    if (!wm_sha256_hex(text, hex)) {
        out->failed = true;
        return;
    }
    wm_buffer_add_char(out, '~');
    wm_buffer_add(out, hex, count);
}

/* The last place up to limit where the name can be cut: neither in a
 * character nor in an escape. */
static size_t cut_at(wm_slice name, size_t limit)
{
    size_t i = limit;
    while (i > 0 && ((unsigned char)name.data[i] & 0xC0) == 0x80)
        i--;
    for (size_t back = 1; back <= 2 && back <= i; back++)
        if (wm_percent_byte(name, i - back) >= 0)
            return i - back;
    return i;
}

static void add_name(const wm_site *site, int ns, wm_slice text, bool portable, wm_buffer *out)
{
    const size_t room = NAME_MAX_BYTES - 3;
    size_t start = out->size;
    bool digits = portable && needs_case_digits(text, wm_site_first_letter(site, ns));
    wm_file_encode(text, portable, out);
    if (out->failed)
        return;
    if (out->size - start + (digits ? 1 + CASE_DIGITS : 0) > room) {
        out->size =
            start + cut_at(wm_sub(wm_buffer_slice(out), start, out->size), room - 1 - CUT_DIGITS);
        add_digits(text, CUT_DIGITS, out);
    } else if (digits) {
        add_digits(text, CASE_DIGITS, out);
    }
    wm_buffer_add(out, ".md", 3);
}

void wm_site_set_shard_dirs(wm_site *site, bool shard_dirs)
{
    site->shard_dirs = shard_dirs;
}

bool wm_site_shard_dirs(const wm_site *site)
{
    return site->shard_dirs;
}

/* Exactly one character, so that the name is neither "." nor a device nor a path. It is a capital where there
 * is one, so that no two directories differ by case alone. */
static void add_shard(wm_slice text, bool portable, wm_buffer *out)
{
    size_t length = 1;
    uint32_t c = wm_utf8_decode(text, &length);
    char capital[4];
    wm_slice first = wm_sub(text, 0, length ? length : 1);
    if (c >= 'a' && c <= 'z') {
        capital[0] = (char)(c + 'A' - 'a');
        first = wm_slice_of(capital, 1);
    } else if (c >= 0x80 && wm_utf8_valid_prefix(first) == first.size && !folds_to_many(c)) {
        first = wm_slice_of(capital, wm_utf8_encode(wm_to_upper(fold(c)), capital));
    }
    wm_file_encode(first, portable, out);
}

bool wm_is_shard(wm_slice directory)
{
    if (directory.size == 3 && directory.data[0] == '%')
        return wm_percent_byte(directory, 0) >= 0;
    size_t length = 0;
    if (!directory.size || directory.data[0] == '.' || directory.data[0] == '/' || !directory.data[0])
        return false;
    wm_utf8_decode(directory, &length);
    return length == directory.size;
}

void wm_file_name(const wm_site *site, int ns, wm_slice text, bool portable, wm_buffer *out)
{
    wm_slice directory = wm_site_namespace_directory(site, ns);
    if (directory.size)
        wm_buffer_add_slice(out, directory);
    else
        wm_buffer_add_format(out, "Namespace_%d", ns);
    wm_buffer_add_char(out, '/');
    if (site->shard_dirs && text.size) {
        add_shard(text, portable, out);
        wm_buffer_add_char(out, '/');
    }
    add_name(site, ns, text, portable, out);
}

/* ---- the way back ---- */

static bool find_directory(const wm_site *site, wm_slice directory, int *ns)
{
    if (wm_equal(directory, WM_LIT("Page"))) {
        *ns = WM_NS_MAIN;
        return true;
    }
    for (size_t i = 0; i < site->namespace_count; i++)
        if (site->namespaces[i].id != WM_NS_MAIN &&
            wm_equal(site->namespaces[i].directory, directory)) {
            *ns = site->namespaces[i].id;
            return true;
        }
    char number[16], again[32];
    if (!wm_starts_with(directory, WM_LIT("Namespace_")) || directory.size - 10 >= sizeof number)
        return false;
    memcpy(number, directory.data + 10, directory.size - 10);
    number[directory.size - 10] = '\0';
    long n = strtol(number, NULL, 10);
    if (n < -100000000 || n > 100000000)
        return false;
    snprintf(again, sizeof again, "Namespace_%ld", n);
    *ns = (int)n;
    return wm_equal(directory, wm_str(again)) && !wm_site_namespace_directory(site, *ns).size;
}

static wm_slice decode(wm_slice name, wm_arena *arena)
{
    char *out = wm_arena_alloc(arena, name.size ? name.size : 1);
    size_t size = 0;
    if (!out)
        return WM_LIT("");
    for (size_t i = 0; i < name.size; i++) {
        int byte = wm_percent_byte(name, i);
        out[size++] = byte >= 0 ? (char)byte : name.data[i] == '_' ? ' ' : name.data[i];
        i += byte >= 0 ? 2 : 0;
    }
    return wm_slice_of(out, size);
}

/* Whether the title's file has this very name, portable or not; shard is the directory
 * that it is in, if any. */
static bool is_name_of(const wm_site *site, int ns, wm_slice text, wm_slice shard, wm_slice file, wm_arena *arena)
{
    wm_buffer b = {0};
    bool same = false;
    for (int portable = 0; portable <= 1 && !same; portable++) {
        wm_buffer_clear(&b);
        if (shard.size && text.size)
            add_shard(text, portable != 0, &b);
        if (!b.failed && !wm_equal(wm_buffer_slice(&b), shard))
            continue;
        wm_buffer_clear(&b);
        add_name(site, ns, text, portable != 0, &b);
        same = !b.failed && wm_equal(wm_buffer_slice(&b), file);
        arena->failed = arena->failed || b.failed;
    }
    wm_buffer_free(&b);
    return same;
}

bool wm_file_name_parse(const wm_site *site, wm_slice directory, wm_slice file, wm_arena *arena,
                        int *ns, wm_slice *text)
{
    wm_slice shard = wm_slice_of(NULL, 0);
    size_t slash = wm_find(directory, WM_LIT("/"), 0);
    if (slash != WM_NONE) {
        shard = wm_sub(directory, slash + 1, directory.size);
        directory = wm_sub(directory, 0, slash);
        if (!wm_is_shard(shard))
            return false;
    }
    if (file.size <= 3 || file.size > NAME_MAX_BYTES || !wm_ends_with(file, WM_LIT(".md")) ||
        !find_directory(site, directory, ns))
        return false;
    wm_slice stem = wm_sub(file, 0, file.size - 3);
    *text = decode(stem, arena);
    if (arena->failed)
        return false;
    if (is_name_of(site, *ns, *text, shard, file, arena))
        return true;
    if (!ends_in_digits(stem, CASE_DIGITS))
        return false;
    *text = decode(wm_sub(stem, 0, stem.size - CASE_DIGITS - 1), arena);
    return !arena->failed && is_name_of(site, *ns, *text, shard, file, arena);
}
