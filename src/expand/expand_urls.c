/* expand_urls.c - addresses, namespaces by name, anchors, and whether pages are there.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_functions.h"
#include "wikitext/markup.h"

#include <ctype.h>
#include <stdlib.h>

#include "base/hex.h"

static bool is_plain(unsigned char c, expand_encoding encoding)
{
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.')
        return true;
    if (encoding == EXPAND_PATH)
        return c == '~';
    return encoding == EXPAND_WIKI && c && strchr(";@$!*(),/~:", c) != NULL;
}

void expand_url_encode(wm_buffer *out, wm_slice s, expand_encoding encoding)
{
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < s.size; i++) {
        unsigned char c = (unsigned char)s.data[i];
        if (is_plain(c, encoding)) {
            wm_buffer_add_char(out, (char)c);
        } else if (c == ' ' && encoding != EXPAND_PATH) {
            wm_buffer_add_char(out, encoding == EXPAND_WIKI ? '_' : '+');
        } else {
            wm_buffer_add_char(out, '%');
            wm_buffer_add_char(out, digits[c >> 4]);
            wm_buffer_add_char(out, digits[c & 15]);
        }
    }
}

static void encode_query(wm_expander *x, wm_slice s, wm_buffer *out)
{
    (void)x;
    expand_url_encode(out, s, EXPAND_QUERY);
}

static void encode_wiki(wm_expander *x, wm_slice s, wm_buffer *out)
{
    (void)x;
    expand_url_encode(out, s, EXPAND_WIKI);
}

static void encode_path(wm_expander *x, wm_slice s, wm_buffer *out)
{
    (void)x;
    expand_url_encode(out, s, EXPAND_PATH);
}

static void do_encode(expand_call *c)
{
    wm_slice how = expand_arg(c, 1);
    expand_change change = encode_query;
    if (wm_equal_nocase(how, WM_LIT("PATH")))
        change = encode_path;
    else if (wm_equal_nocase(how, WM_LIT("WIKI")))
        change = encode_wiki;
    c->text = expand_between_markers(c->x, expand_kill_markers(c->x, expand_arg(c, 0)), change);
}

void expand_url_decode(wm_buffer *out, wm_slice s, expand_encoding encoding)
{
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        int byte = wm_percent_byte(s, i);
        bool space = (encoding == EXPAND_QUERY && c == '+') || (encoding == EXPAND_WIKI && c == '_');
        wm_buffer_add_char(out, byte >= 0 ? (char)byte : space ? ' ' : c);
        i += byte >= 0 ? 2 : 0;
    }
}

static wm_slice decoded(wm_expander *x, wm_slice s)
{
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    expand_url_decode(b, s, EXPAND_QUERY);
    return expand_scratch_text(x, b);
}

static void do_decode(expand_call *c)
{
    c->text = decoded(c->x, expand_kill_markers(c->x, expand_arg(c, 0)));
}

/* ---- addresses of pages ---- */

enum { LOCAL, FULL, CANONICAL, ESCAPED = 8 };

static wm_slice local_url(wm_expander *x, const wm_title *t, wm_slice query, wm_slice *server)
{
    wm_slice base = wm_site_page_base(x->site);
    size_t at = wm_find(base, WM_LIT("://"), 0);
    at = at == WM_NONE ? 0 : at + 3;
    while (at < base.size && base.data[at] != '/')
        at++;
    *server = wm_sub(base, 0, at);
    wm_slice title = expand_full_title(x, t->ns, t->text);
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    wm_buffer_add_slice(b, query.size ? WM_LIT("/w/index.php?title=") : wm_sub(base, at, base.size));
    if (t->interwiki.size) {
        expand_url_encode(b, t->interwiki, EXPAND_WIKI);
        wm_buffer_add_char(b, ':');
    }
    expand_url_encode(b, title, EXPAND_WIKI);
    if (query.size) {
        wm_buffer_add_char(b, '&');
        wm_buffer_add_slice(b, query);
    }
    return expand_scratch_text(x, b);
}

static void do_url(expand_call *c)
{
    wm_expander *x = c->x;
    wm_title t;
    wm_slice server, local;
    int kind = expand_detail(c);
    wm_slice name = expand_arg(c, 0);
    /* A title that is none may be one that was encoded before, by urlencode. */
    if (!expand_title(x, name, WM_NS_MAIN, &t) && !expand_title(x, decoded(x, name), WM_NS_MAIN, &t)) {
        c->missing = true;
        return;
    }
    if (t.ns == WM_NS_MEDIA)
        t.ns = WM_NS_FILE;
    local = local_url(x, &t, expand_arg(c, 1), &server);
    if ((kind & ~ESCAPED) != LOCAL) {
        wm_buffer *b = expand_scratch(x);
        if (!b)
            return;
        wm_buffer_add_slice(b, server);
        wm_buffer_add_slice(b, local);
        if (t.fragment.size) {
            wm_buffer_add_char(b, '#');
            expand_url_encode(b, t.fragment, EXPAND_WIKI);
        }
        local = expand_scratch_text(x, b);
    }
    c->text = kind & ESCAPED ? expand_escape_html(x, local) : local;
}

/* A dump has no files. */
static void do_file_path(expand_call *c)
{
    c->text = WM_LIT("");
}

/* ---- namespaces ---- */

static void do_namespace(expand_call *c)
{
    wm_expander *x = c->x;
    wm_slice given = expand_arg(c, 0);
    int64_t number = expand_to_int(given);
    int ns = (int)number;
    bool found = true;
    if (number <= -100000 || number >= 100000) /* none has it */
        ns = -100000;
    if (number == 0 && !wm_equal(given, WM_LIT("0")))
        found = given.size && wm_site_find_namespace(x->site, given, &ns);
    wm_slice name = found ? wm_site_namespace_name(x->site, ns) : WM_LIT("");
    if (!found && given.size) {
        c->missing = true;
        return;
    }
    c->text = name;
    if (expand_detail(c)) {
        wm_buffer *b = expand_scratch(x);
        if (!b)
            return;
        expand_url_encode(b, name, EXPAND_WIKI);
        c->text = expand_scratch_text(x, b);
    }
}

static void do_special(expand_call *c)
{
    wm_slice name = expand_arg(c, 0);
    wm_buffer *capital = expand_scratch(c->x);
    if (!capital)
        return;
    expand_add_upper(capital, wm_sub(name, 0, expand_chars(name, 1)));
    wm_buffer_add_slice(capital, wm_sub(name, expand_chars(name, 1), name.size));
    name = expand_scratch_text(c->x, capital);
    wm_slice full = expand_full_title(c->x, WM_NS_SPECIAL, name);
    wm_buffer *b = expand_scratch(c->x);
    if (!b)
        return;
    if (expand_detail(c))
        expand_url_encode(b, full, EXPAND_WIKI);
    else
        wm_buffer_add_slice(b, full);
    c->text = expand_scratch_text(c->x, b);
}

/* ---- anchors ---- */

/* Bytes of the link at the start of s, which has no [ inside: [[a|b]], [[:a]], [http://x b]; 0 for none. *shown is what it
 * shows. The last end that will do is the link's. */
static size_t link_at(wm_slice s, wm_slice *shown)
{
    bool wiki = wm_starts_with(s, WM_LIT("[["));
    size_t open = wiki ? 2 : 1, protocol = wiki ? 0 : wt_match_protocol(s, 1, true);
    wm_slice rest = wm_sub(s, open, s.size);
    const char *next = rest.size ? memchr(rest.data, '[', rest.size) : NULL;
    if (next)
        rest.size = (size_t)(next - rest.data);
    size_t end = rest.size;
    while (end && (rest.data[end - 1] != ']' || (wiki && (end < 2 || rest.data[end - 2] != ']'))))
        end--;
    if (end < open || !(wiki || protocol)) /* of the end its brackets are as many as of the beginning */
        return 0;
    wm_slice inside = wm_sub(rest, 0, end - open);
    const char *cut = memchr(inside.data, wiki ? '|' : ' ', inside.size);
    size_t at = cut ? (size_t)(cut - inside.data) : 0;
    if (!inside.size || (!wiki && (at <= protocol || at + 1 == inside.size)))
        return 0;
    if (at && at + 1 < inside.size)
        inside = wm_sub(inside, at + 1, inside.size);
    else if (wiki && inside.data[0] == ':')
        inside = wm_sub(inside, 1, inside.size);
    *shown = inside;
    return open + end;
}

/* [[a|b]] -> b, [http://x b] -> b, '' -> nothing. */
static wm_slice strip_formatting(wm_expander *x, wm_slice s)
{
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    for (size_t i = 0, close; i < s.size;) {
        wm_slice rest = wm_sub(s, i, s.size), shown;
        size_t size = rest.data[0] == '[' ? link_at(rest, &shown) : 0;
        if (size) {
            wm_buffer_add_slice(b, shown);
            i += size;
            continue;
        }
        if (rest.data[0] == '<' && (close = wm_find(rest, WM_LIT(">"), 1)) != WM_NONE && close > 1 &&
            (isalpha((unsigned char)rest.data[1]) || rest.data[1] == '/')) {
            i += close + 1;
            continue;
        }
        if (wm_starts_with(rest, WM_LIT("''"))) {
            while (i < s.size && s.data[i] == '\'')
                i++;
            continue;
        }
        wm_buffer_add_char(b, s.data[i++]);
    }
    return expand_scratch_text(x, b);
}

/* U+200E, U+200F, U+202A to U+202E: no title has them. */
static bool is_direction_mark(wm_slice s)
{
    return s.size >= 3 && s.data[0] == '\xE2' && s.data[1] == '\x80' &&
           (s.data[2] == '\x8E' || s.data[2] == '\x8F' || (s.data[2] >= '\xAA' && s.data[2] <= '\xAE'));
}

/* Bytes of the space at the start of s, of any kind that titles take for one; 0 for none. */
static size_t space_at(wm_slice s)
{
    size_t size;
    char c = s.data[0];
    if (c == ' ' || c == '_' || c == '\t' || c == '\n')
        return 1;
    if ((unsigned char)c < 0x80)
        return 0;
    uint32_t u = wm_utf8_decode(s, &size);
    bool space = u == 0xA0 || u == 0x1680 || u == 0x180E || (u >= 0x2000 && u <= 0x200A) || u == 0x2028 || u == 0x2029 ||
                 u == 0x202F || u == 0x205F || u == 0x3000;
    return space ? size : 0;
}

/* The name of a section as titles have it: spaces of all kinds and underscores are one underscore, and none at the ends. */
static wm_slice anchor_of(wm_expander *x, wm_slice s)
{
    s = expand_decode_entities(x, strip_formatting(x, expand_kill_markers(x, s)));
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    bool space = false;
    for (size_t i = 0, size; i < s.size; i += size) {
        wm_slice rest = wm_sub(s, i, s.size);
        if (is_direction_mark(rest)) {
            size = 3;
        } else if ((size = space_at(rest)) > 0) {
            space = b->size > 0;
        } else {
            if (space)
                wm_buffer_add_char(b, '_');
            space = false;
            size = 1;
            wm_buffer_add_char(b, s.data[i]);
        }
    }
    return expand_scratch_text(x, b);
}

/* What stands at s[i] as an attribute of HTML and wikitext has it; *size, which is 1, gets its bytes. NULL for the byte itself. */
static const char *attribute_of(wm_slice s, size_t i, size_t *size)
{
    static const struct {
        const char *plain, *safe;
    } words[] = {{"&", "&amp;"}, {"<", "&lt;"}, {">", "&gt;"}, {"\"", "&quot;"}, {"'", "&#039;"}, {"{", "&#123;"}, {"}", "&#125;"},
                 {"[", "&#91;"}, {"]", "&#93;"}, {"|", "&#124;"}, {"__", "&#95;_"}, {"ISBN", "&#73;SBN"}, {"RFC", "&#82;FC"},
                 {"PMID", "&#80;MID"}};
    wm_slice rest = wm_sub(s, i, s.size);
    for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
        if (rest.data[0] != words[k].plain[0] || !wm_starts_with(rest, wm_str(words[k].plain)))
            continue;
        *size = strlen(words[k].plain);
        return words[k].safe;
    }
    if (rest.data[0] == '%')
        return wm_percent_byte(s, i) >= 0 ? "%25" : NULL;
    return NULL;
}

static void do_anchor(expand_call *c)
{
    wm_slice s = anchor_of(c->x, expand_arg(c, 0));
    wm_buffer *b = expand_scratch(c->x);
    if (!b)
        return;
    for (size_t i = 0, size; i < s.size; i += size) {
        size = 1;
        const char *safe = attribute_of(s, i, &size);
        size_t protocol = safe ? 0 : wt_match_protocol(s, i, false);
        const char *colon = protocol ? memchr(s.data + i, ':', protocol) : NULL;
        if (safe) {
            wm_buffer_add_str(b, safe);
        } else if (colon) { /* https:// is no address any more */
            size_t before = (size_t)(colon - s.data) - i;
            wm_buffer_add_slice(b, wm_sub(s, i, i + before));
            wm_buffer_add_str(b, "&#58;");
            size = before + 1;
        } else {
            wm_buffer_add_char(b, s.data[i]);
        }
    }
    c->text = expand_scratch_text(c->x, b);
}

bool expand_page_exists(wm_expander *x, const wm_title *t)
{
    if (t->interwiki.size || !t->text.size || t->ns == WM_NS_MEDIA)
        return false;
    if (t->ns == WM_NS_SPECIAL)
        return false;
    if (x->page && t->ns == x->page->ns && wm_equal(t->text, x->page->title) && x->page->id)
        return true;
    return wm_expand_store_has(x->store, t->ns, t->text);
}

enum { F = EXPAND_FUNCTION, H = EXPAND_HASH };

const expand_entry expand_urls[] = {
    {"urlencode", "URLENCODE", F, do_encode, 0},
    {"urldecode", "urldecode", H | EXPAND_STRING, do_decode, 0},
    {"localurl", "LOCALURL", F, do_url, LOCAL},
    {"localurle", "LOCALURLE", F, do_url, LOCAL | ESCAPED},
    {"fullurl", "FULLURL", F, do_url, FULL},
    {"fullurle", "FULLURLE", F, do_url, FULL | ESCAPED},
    {"canonicalurl", "CANONICALURL", F, do_url, CANONICAL},
    {"canonicalurle", "CANONICALURLE", F, do_url, CANONICAL | ESCAPED},
    {"filepath", "FILEPATH", F, do_file_path, 0},
    {"ns", "NS", F, do_namespace, 0},
    {"nse", "NSE", F, do_namespace, 1},
    {"special", "special", H, do_special, 0},
    {"speciale", "speciale", H, do_special, 1},
    {"anchorencode", "ANCHORENCODE", F, do_anchor, 0},
};
const size_t expand_urls_count = sizeof expand_urls / sizeof *expand_urls;
