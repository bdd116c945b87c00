/* lua_texts.c - what modules ask of texts: entities, markers, addresses, hashes.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/digest.h"
#include <stdio.h>

#include "expand/lua/lua_match.h"
#include "wikitext/markup.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

/* host.trim(text) */
static int trim(lua_State *L)
{
    wm_slice s = expand_lua_slice(L, 1);
    size_t from = 0, to = s.size;
    while (from < to && is_blank(s.data[from]))
        from++;
    while (to > from && is_blank(s.data[to - 1]))
        to--;
    expand_lua_put(L, wm_sub(s, from, to));
    return 1;
}

static int result(lua_State *L, wm_buffer *b)
{
    wm_expander *x = expand_lua_host(L)->x;
    wm_slice text = expand_scratch_text(x, b);
    expand_lua_check(L);
    expand_lua_put(L, text);
    return 1;
}

/* The bytes of &#12; or &#x1F; at the start of s, which is any character here; 0 when none stands there. */
static size_t decode_number(wm_slice s, char out[8], size_t *size)
{
    size_t i = 2;
    bool hexadecimal = s.size > 2 && (s.data[2] | 0x20) == 'x';
    uint32_t c = 0;
    if (s.size < 4 || s.data[1] != '#')
        return 0;
    i += hexadecimal;
    size_t first = i;
    for (; i < s.size && c <= 0x10FFFF; i++) {
        const char *digits = "0123456789abcdef";
        const char *digit = memchr(digits, s.data[i] >= 'A' && s.data[i] <= 'F' ? s.data[i] | 0x20 : s.data[i], hexadecimal ? 16 : 10);
        if (!digit)
            break;
        c = c * (hexadecimal ? 16 : 10) + (uint32_t)(digit - digits);
    }
    if (i == first || i == s.size || s.data[i] != ';')
        return 0;
    *size = wm_utf8_encode(c, out);
    return *size ? i + 1 : 0;
}

/* host.decode(text, all) : &lt; &gt; &amp; &quot; &nbsp; and numbers; all: every name */
static int decode(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    wm_slice s = expand_lua_slice(L, 1);
    bool all = lua_toboolean(L, 2);
    static const char *const few[] = {"&lt;", "&gt;", "&amp;", "&quot;", "&nbsp;", NULL};
    wm_buffer *b = expand_scratch(x);
    if (!b)
        expand_lua_no_memory(L);
    for (size_t i = 0; i < s.size;) {
        char out[8];
        size_t size = 0, taken = 0;
        if (s.data[i] == '&') {
            taken = decode_number(wm_sub(s, i, s.size), out, &size);
            if (!taken)
                taken = wm_decode_entity(wm_sub(s, i, s.size), out, &size);
            if (taken && !all && s.data[i + 1] != '#' && !wm_is_one_of(wm_sub(s, i, i + taken), few))
                taken = 0;
        }
        if (taken)
            wm_buffer_add(b, out, size);
        else
            wm_buffer_add_char(b, s.data[i]);
        i += taken ? taken : 1;
    }
    return result(L, b);
}

static int unstrip(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    expand_lua_put(L, expand_kill_markers(x, expand_unstrip_nowiki(x, expand_lua_keep(L, 1), true)));
    return 1;
}

/* host.unstrip_nowiki(text, decoded) */
static int unstrip_nowiki(lua_State *L)
{
    expand_lua_text(L, 1, "unstripNoWiki");
    expand_lua_put(L, expand_unstrip_nowiki(expand_lua_host(L)->x, expand_lua_keep(L, 1), true));
    return 1;
}

static int kill_markers(lua_State *L)
{
    expand_lua_text(L, 1, "killMarkers");
    expand_lua_put(L, expand_kill_markers(expand_lua_host(L)->x, expand_lua_keep(L, 1)));
    return 1;
}

/* host.encode_url(text, kind) */
static int encode_url(lua_State *L)
{
    wm_slice kind = expand_lua_opt_slice(L, 2), s = expand_lua_slice(L, 1);
    wm_buffer *b = expand_scratch(expand_lua_host(L)->x);
    if (!b)
        expand_lua_no_memory(L);
    expand_url_encode(b, s, wm_equal(kind, WM_LIT("WIKI")) ? EXPAND_WIKI : wm_equal(kind, WM_LIT("PATH")) ? EXPAND_PATH : EXPAND_QUERY);
    return result(L, b);
}

/* host.decode_url(text, plus, underscore) */
static int decode_url(lua_State *L)
{
    wm_slice s = expand_lua_slice(L, 1);
    bool plus = lua_toboolean(L, 2), underscore = lua_toboolean(L, 3);
    wm_buffer *b = expand_scratch(expand_lua_host(L)->x);
    if (!b)
        expand_lua_no_memory(L);
    expand_url_decode(b, s, plus ? EXPAND_QUERY : underscore ? EXPAND_WIKI : EXPAND_PATH);
    return result(L, b);
}

static int anchor(lua_State *L)
{
    wm_expander *x = expand_lua_host(L)->x;
    expand_call c = {.x = x, .frame = x->root, .colon = true};
    c.first = wm_trim(expand_lua_keep(L, 1));
    expand_call_function(&c, WM_LIT("anchorencode"));
    expand_lua_check(L);
    expand_lua_put(L, c.text);
    return 1;
}

/* host.escape(text): what means something in wikitext */
static int escape(lua_State *L)
{
    wm_slice text = expand_escape_wikitext(expand_lua_host(L)->x, expand_lua_keep(L, 1));
    expand_lua_check(L);
    expand_lua_put(L, text);
    return 1;
}

/* The cyclic sums that PHP has among its hashes: crc32 takes the highest bit first and is written lowest byte first. */
static uint32_t cyclic_sum(wm_slice s, bool highest_first, uint32_t polynomial)
{
    uint32_t sum = 0xFFFFFFFF;
    for (size_t i = 0; i < s.size; i++) {
        sum ^= highest_first ? (uint32_t)(unsigned char)s.data[i] << 24 : (unsigned char)s.data[i];
        for (int bit = 0; bit < 8; bit++)
            sum = highest_first ? sum << 1 ^ (sum >> 31 ? polynomial : 0) : sum >> 1 ^ (sum & 1 ? polynomial : 0);
    }
    sum = ~sum;
    return highest_first ? sum >> 24 | (sum >> 8 & 0xFF00) | (sum << 8 & 0xFF0000) | sum << 24 : sum;
}

/* The other sums of 32 bits among them. */
static uint32_t mixed_sum(wm_slice s, bool fnv1, bool fnv1a)
{
    uint32_t sum = 0x811C9DC5, low = 1, high = 0;
    for (size_t i = 0; i < s.size; i++) {
        unsigned char c = (unsigned char)s.data[i];
        sum = fnv1 ? (sum * 0x01000193) ^ c : (sum ^ c) * 0x01000193;
        low = (low + c) % 65521;
        high = (high + low) % 65521;
    }
    return fnv1 || fnv1a ? sum : high << 16 | low;
}

static bool hash_32(wm_slice algorithm, wm_slice s, char hexadecimal[WM_DIGEST_HEX])
{
    uint32_t sum;
    bool fnv1 = wm_equal(algorithm, WM_LIT("fnv132")), fnv1a = wm_equal(algorithm, WM_LIT("fnv1a32"));
    if (wm_equal(algorithm, WM_LIT("crc32")))
        sum = cyclic_sum(s, true, 0x04C11DB7);
    else if (wm_equal(algorithm, WM_LIT("crc32b")))
        sum = cyclic_sum(s, false, 0xEDB88320);
    else if (wm_equal(algorithm, WM_LIT("crc32c")))
        sum = cyclic_sum(s, false, 0x82F63B78);
    else if (fnv1 || fnv1a || wm_equal(algorithm, WM_LIT("adler32")))
        sum = mixed_sum(s, fnv1, fnv1a);
    else
        return false;
    snprintf(hexadecimal, WM_DIGEST_HEX, "%08x", (unsigned)sum);
    return true;
}

static int hash(lua_State *L)
{
    char hexadecimal[WM_DIGEST_HEX];
    wm_digest_kind kind;
    wm_slice s = expand_lua_slice(L, 2), algorithm = expand_lua_slice(L, 1);
    if (hash_32(algorithm, s, hexadecimal)) {
        lua_pushstring(L, hexadecimal);
        return 1;
    }
    if (!wm_digest_find(algorithm, &kind))
        return expand_lua_fail(L, "Unknown hashing algorithm: %s", lua_tostring(L, 1));
    wm_digest *d = wm_digest_new(kind);
    if (!d)
        return expand_lua_fail(L, "Unknown hashing algorithm: %s", lua_tostring(L, 1));
    wm_digest_add(d, s.data, s.size);
    bool good = wm_digest_end(d, hexadecimal);
    wm_digest_free(d);
    if (!good)
        return luaL_error(L, "the hash could not be computed");
    lua_pushstring(L, hexadecimal);
    return 1;
}

void expand_lua_open_texts(lua_State *L)
{
    static const luaL_Reg functions[] = {
        {"trim", trim}, {"decode", decode}, {"unstrip", unstrip}, {"unstrip_nowiki", unstrip_nowiki},
        {"kill_markers", kill_markers}, {"encode_url", encode_url}, {"decode_url", decode_url}, {"anchor", anchor},
        {"escape", escape}, {"hash", hash}, {NULL, NULL}};
    expand_lua_add_functions(L, functions);
}
