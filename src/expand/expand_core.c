/* expand_core.c - the functions of MediaWiki's core that are no page names, addresses or numbers.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/capitals.h"
#include "expand/expand_functions.h"

/* ---- case ---- */

void expand_add_lower(wm_buffer *out, wm_slice s)
{
    for (size_t i = 0; i < s.size;) {
        unsigned char c = (unsigned char)s.data[i];
        size_t length = 1;
        if (c < 0x80) {
            wm_buffer_add_char(out, (char)(c >= 'A' && c <= 'Z' ? c + 32 : c));
        } else {
            uint32_t u = wm_utf8_decode(wm_sub(s, i, s.size), &length);
            if (u == 0xFFFD && length == 1)
                wm_buffer_add_char(out, (char)c);
            else if (u == 0x130) /* the capital of Turkish i has a dot of its own */
                wm_buffer_add_str(out, "i\xCC\x87");
            else
                wm_buffer_add_utf8(out, wm_to_lower(u));
        }
        i += length;
    }
}

void expand_add_upper(wm_buffer *out, wm_slice s)
{
    for (size_t i = 0; i < s.size;) {
        unsigned char c = (unsigned char)s.data[i];
        size_t length = 1;
        if (c < 0x80) {
            wm_buffer_add_char(out, (char)(c >= 'a' && c <= 'z' ? c - 32 : c));
        } else {
            uint32_t u = wm_utf8_decode(wm_sub(s, i, s.size), &length);
            if (u == 0xFFFD && length == 1)
                wm_buffer_add_char(out, (char)c);
            else
                wm_add_capitals(out, u);
        }
        i += length;
    }
}

static void lower(wm_expander *x, wm_slice s, wm_buffer *out)
{
    (void)x;
    expand_add_lower(out, s);
}

static void upper(wm_expander *x, wm_slice s, wm_buffer *out)
{
    (void)x;
    expand_add_upper(out, s);
}

wm_slice expand_between_markers(wm_expander *x, wm_slice s, expand_change change)
{
    size_t from = 0;
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    for (size_t i = 0; i < s.size;) {
        const expand_strip *strip;
        size_t marker = s.data[i] == '\x7f' ? expand_marker(x, wm_sub(s, i, s.size), &strip) : 0;
        if (!marker) {
            i++;
            continue;
        }
        change(x, wm_sub(s, from, i), b);
        wm_buffer_add_slice(b, wm_sub(s, i, i + marker));
        from = i += marker;
    }
    change(x, wm_sub(s, from, s.size), b);
    return expand_scratch_text(x, b);
}

static void do_lower(expand_call *c)
{
    c->text = expand_between_markers(c->x, expand_arg(c, 0), lower);
}

static void do_upper(expand_call *c)
{
    c->text = expand_between_markers(c->x, expand_arg(c, 0), upper);
}

wm_slice expand_first(wm_expander *x, wm_slice lang, wm_slice s, bool up)
{
    size_t first = expand_chars(s, 1);
    wm_slice letter = wm_sub(s, 0, first);
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    bool dotted = wm_language_has_dotted_i(lang);
    if (dotted && up && wm_equal(letter, WM_LIT("i")))
        wm_buffer_add_str(b, "\xC4\xB0");
    else if (dotted && !up && wm_equal(letter, WM_LIT("I")))
        wm_buffer_add_str(b, "\xC4\xB1");
    else if (up)
        expand_add_upper(b, letter);
    else
        expand_add_lower(b, letter);
    wm_buffer_add_slice(b, wm_sub(s, first, s.size));
    return expand_scratch_text(x, b);
}

static void do_first(expand_call *c)
{
    c->text = expand_first(c->x, wm_site_lang(c->x->site), expand_arg(c, 0), expand_detail(c));
}

/* ---- padding ---- */

size_t expand_chars(wm_slice s, size_t n)
{
    size_t i = 0;
    while (n-- && i < s.size) {
        size_t length;
        wm_utf8_decode(wm_sub(s, i, s.size), &length);
        i += length;
    }
    return i;
}

static void do_pad(expand_call *c)
{
    wm_slice s = expand_arg(c, 0), padding = expand_has_arg(c, 2) ? expand_arg(c, 2) : WM_LIT("0");
    int64_t want = expand_to_int(expand_arg(c, 1));
    padding = expand_kill_markers(c->x, padding);
    size_t unit = wm_utf8_count(padding), have = wm_utf8_count(s);
    c->text = s;
    if (want > 500)
        want = 500;
    if (!unit || want <= (int64_t)have)
        return;
    size_t left = (size_t)want - have;
    wm_buffer *b = expand_scratch(c->x);
    if (!b)
        return;
    if (expand_detail(c))
        wm_buffer_add_slice(b, s);
    for (; left; left -= left < unit ? left : unit)
        wm_buffer_add_slice(b, wm_sub(padding, 0, expand_chars(padding, left)));
    if (!expand_detail(c))
        wm_buffer_add_slice(b, s);
    c->text = expand_scratch_text(c->x, b);
}

/* ---- tags ---- */

wm_slice expand_escape_html(wm_expander *x, wm_slice s)
{
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    for (size_t i = 0; i < s.size; i++) {
        switch (s.data[i]) {
        case '&': wm_buffer_add_str(b, "&amp;"); break;
        case '<': wm_buffer_add_str(b, "&lt;"); break;
        case '>': wm_buffer_add_str(b, "&gt;"); break;
        case '"': wm_buffer_add_str(b, "&quot;"); break;
        default: wm_buffer_add_char(b, s.data[i]);
        }
    }
    return expand_scratch_text(x, b);
}

wm_slice expand_escape_message(wm_expander *x, wm_slice s)
{
    wm_slice escaped = expand_escape_html(x, s);
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    for (size_t i = 0; i < escaped.size; i++) {
        if (escaped.data[i] == '\'')
            wm_buffer_add_str(b, "&#039;");
        else
            wm_buffer_add_char(b, escaped.data[i]);
    }
    return expand_scratch_text(x, b);
}

/* A value as it is written in an argument may have quotes of its own. */
static wm_slice unquote(wm_slice s)
{
    if (s.size < 2 || !strchr("\"'", s.data[0]) || !strchr("\"'", s.data[s.size - 1]) || (s.size == 2 && s.data[0] != s.data[1]))
        return s;
    return wm_sub(s, 1, s.size - 1);
}

/* The attributes that a call of #tag has from its third argument on. Of several of one name the last one counts, in the
 * first one's place, as of a template's arguments. */
static wm_slice tag_attributes(expand_call *c)
{
    wm_expander *x = c->x;
    expand_frame *list = expand_frame_new(x, NULL, NULL);
    if (!list || !expand_frame_reserve(x, list, c->count))
        return WM_LIT("");
    for (size_t i = 2; i <= c->count; i++) {
        wm_slice key, value;
        if (expand_arg_split(c, i, &key, &value) && !expand_frame_add(x, list, key, false, unquote(value)))
            return WM_LIT("");
    }
    wm_buffer *attributes = expand_scratch(x);
    if (!attributes)
        return WM_LIT("");
    for (size_t i = 0; i < list->count; i++) {
        wm_buffer_add_char(attributes, ' ');
        wm_buffer_add_slice(attributes, expand_escape_html(x, list->arguments[i].name));
        wm_buffer_add_str(attributes, "=\"");
        wm_buffer_add_slice(attributes, expand_escape_html(x, list->arguments[i].text));
        wm_buffer_add_char(attributes, '"');
    }
    return expand_scratch_text(x, attributes);
}

static void do_tag(expand_call *c)
{
    wm_expander *x = c->x;
    wm_slice name = expand_arg(c, 0), inner = WM_LIT("");
    bool has_inner = false;
    wm_buffer *lower_name = expand_scratch(x);
    if (!lower_name)
        return;
    expand_add_lower(lower_name, name);
    name = expand_scratch_text(x, lower_name);
    if (c->count) {
        inner = expand_raw_arg(c, 1);
        has_inner = true;
    }
    wm_slice written = tag_attributes(c);
    wm_buffer *out = expand_scratch(x);
    if (!out)
        return;
    wm_slice close = expand_format(x, "</%.*s>", WM_ARG(name));
    if (expand_is_tag_name(x->site, name)) {
        expand_tag(x, name, written, has_inner, inner, close, out);
    } else { /* as it would be written */
        wm_buffer_add_format(out, "<%.*s%.*s", WM_ARG(name), WM_ARG(written));
        if (has_inner)
            wm_buffer_add_format(out, ">%.*s%.*s", WM_ARG(inner), WM_ARG(close));
        else
            wm_buffer_add_str(out, "/>");
    }
    c->text = expand_scratch_text(x, out);
}

/* {{#categorytree:A|depth=0}} is <categorytree depth="0">A</categorytree>. */
static void do_category_tree(expand_call *c)
{
    wm_expander *x = c->x;
    wm_buffer *attributes = expand_scratch(x);
    if (!attributes)
        return;
    for (size_t i = 1; i <= c->count; i++) {
        wm_slice key, value;
        if (!expand_arg_split(c, i, &key, &value))
            continue;
        wm_buffer_add_format(attributes, " %.*s=\"%.*s\"", WM_ARG(key), WM_ARG(expand_escape_html(x, value)));
    }
    wm_slice written = expand_scratch_text(x, attributes);
    wm_buffer *out = expand_scratch(x);
    if (!out)
        return;
    expand_tag(x, WM_LIT("categorytree"), written, true, expand_arg(c, 0), WM_LIT("</categorytree>"), out);
    c->text = expand_scratch_text(x, out);
}

/* ---- words and messages ---- */

wm_slice expand_message(wm_expander *x, wm_slice lang, wm_slice name, bool *exists)
{
    wm_title title;
    *exists = false;
    if (!wm_title_parse(x->site, &x->arena, name, WM_NS_MEDIAWIKI, &title) || title.interwiki.size)
        return WM_LIT("");
    const wm_expand_page *page = wm_expand_store_find(x->store, WM_NS_MEDIAWIKI, title.text);
    if (!page) {
        wm_slice text = expand_words_message(lang, name);
        *exists = text.size > 0;
        return text;
    }
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    *exists = wm_expand_store_text(x->store, page, b);
    return expand_scratch_text(x, b);
}

/* $1 ... $9 of a message. */
static wm_slice replace_parameters(expand_call *c, wm_slice message)
{
    wm_buffer *b = expand_scratch(c->x);
    if (!b)
        return WM_LIT("");
    for (size_t i = 0; i < message.size; i++) {
        char next = i + 1 < message.size ? message.data[i + 1] : ' ';
        if (message.data[i] == '$' && next >= '1' && next <= '9' && expand_has_arg(c, (size_t)(next - '0'))) {
            wm_buffer_add_slice(b, expand_arg(c, (size_t)(next - '0')));
            i++;
        } else {
            wm_buffer_add_char(b, message.data[i]);
        }
    }
    return expand_scratch_text(c->x, b);
}

static void do_int(expand_call *c)
{
    bool exists;
    wm_slice name = expand_arg(c, 0);
    if (!name.size) {
        c->missing = true;
        return;
    }
    wm_slice text = expand_message(c->x, wm_site_lang(c->x->site), name, &exists);
    if (!exists) {
        wm_slice shown = expand_escape_html(c->x, name);
        c->text = expand_format(c->x, "\xE2\xA7\xBC%.*s\xE2\xA7\xBD", WM_ARG(shown));
        return;
    }
    c->text = replace_parameters(c, text);
    c->wikitext = true;
}

static void do_nothing(expand_call *c)
{
    c->text = WM_LIT("");
}

static void do_default_sort(expand_call *c)
{
    expand_arg(c, 0); /* it is evaluated, for what that tells */
    c->text = WM_LIT("");
}

static void do_display_title(expand_call *c)
{
    expand_arg(c, 0);
    c->text = WM_LIT("");
}

static void do_grammar(expand_call *c)
{
    wm_slice name = expand_arg(c, 0), word = expand_kill_markers(c->x, expand_arg(c, 1));
    c->text = expand_grammar_form(c->x, wm_site_lang(c->x->site), name, word);
}

/* Nobody is known: the third form, if there is one, else the first. */
static void do_gender(expand_call *c)
{
    c->text = expand_arg(c, c->count >= 3 ? 3 : 1);
}

/* The text between marks of its direction: that of its first letter. */
static void do_bidi(expand_call *c)
{
    wm_slice s = expand_arg(c, 0);
    bool right = false, known = false;
    for (size_t i = 0; i < s.size && !known;) {
        size_t length;
        uint32_t u = wm_utf8_decode(wm_sub(s, i, s.size), &length);
        right = (u >= 0x590 && u <= 0x8FF) || (u >= 0xFB1D && u <= 0xFEFC) || u == 0x200F;
        known = right || wm_is_letter(u) || u == 0x200E;
        i += length;
    }
    if (known)
        c->text = expand_format(c->x, "%s%.*s\xE2\x80\xAC", right ? "\xE2\x80\xAB" : "\xE2\x80\xAA", WM_ARG(s));
    else
        c->text = s;
}

wm_slice expand_name_language(wm_expander *x, wm_slice code, wm_slice in)
{
    (void)x;
    (void)in;
    size_t i;
    WM_SEARCH(i, 0, expand_language_names_count, wm_compare(wm_str(expand_language_names[i].code), code) < 0);
    bool found = i < expand_language_names_count && wm_equal(wm_str(expand_language_names[i].code), code);
    return found ? wm_str(expand_language_names[i].name) : WM_LIT("");
}

/* sr-latn -> sr-Latn, de-at -> de-AT: how BCP 47 writes a code. */
static wm_slice written_code(wm_expander *x, wm_slice code)
{
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return code;
    size_t start = 0;
    for (size_t i = 0; i <= code.size; i++) {
        if (i < code.size && code.data[i] != '-')
            continue;
        wm_slice part = wm_sub(code, start, i);
        size_t upper = !start ? 0 : part.size == 2 ? 2 : part.size == 4 ? 1 : 0;
        if (start)
            wm_buffer_add_char(b, '-');
        expand_add_upper(b, wm_sub(part, 0, upper));
        wm_buffer_add_slice(b, wm_sub(part, upper, part.size));
        start = i + 1;
    }
    return expand_scratch_text(x, b);
}

static void do_language(expand_call *c)
{
    wm_buffer *b = expand_scratch(c->x);
    if (!b)
        return;
    expand_add_lower(b, expand_arg(c, 0));
    wm_slice code = expand_scratch_text(c->x, b), name = expand_name_language(c->x, code, expand_arg(c, 1));
    c->text = name.size ? name : written_code(c->x, code);
}

/* ---- the wiki ---- */

enum { SITENAME, SERVER, SERVERNAME, SCRIPTPATH, STYLEPATH, ARTICLEPATH, VERSION, LANGUAGE, DIRECTION, BANG, EQUALS };

/* "https://x.org/wiki/" -> "https://x.org" and "/wiki/". */
static wm_slice server_of(wm_expander *x, wm_slice *path)
{
    wm_slice base = wm_site_page_base(x->site);
    size_t at = wm_find(base, WM_LIT("://"), 0);
    at = at == WM_NONE ? 0 : at + 3;
    while (at < base.size && base.data[at] != '/')
        at++;
    *path = wm_sub(base, at, base.size);
    return wm_sub(base, 0, at);
}

bool expand_right_to_left(wm_slice lang)
{
    static const char *const codes[] = {"aeb", "aeb-arab", "ar", "arc", "arq", "ary", "arz", "azb", "bcc", "bgn", "bqi", "ckb",
                                        "dv", "fa", "glk", "he", "khw", "kk-arab", "kk-cn", "ks", "ks-arab", "ku-arab", "lki",
                                        "lrc", "luz", "ms-arab", "mzn", "nqo", "pnb", "ps", "sd", "sdh", "skr", "skr-arab",
                                        "ug", "ug-arab", "ur", "yi", NULL};
    return wm_is_one_of(lang, codes);
}

static void do_wiki(expand_call *c)
{
    wm_expander *x = c->x;
    wm_slice path, server = server_of(x, &path), lang = wm_site_lang(x->site);
    size_t scheme = wm_find(server, WM_LIT("://"), 0);
    switch (expand_detail(c)) {
    case SITENAME: c->text = wm_site_name(x->site); break;
    case SERVER: c->text = server; break;
    case SERVERNAME: {
        wm_slice name = wm_sub(server, scheme == WM_NONE ? 0 : scheme + 3, server.size);
        const char *port = name.size ? memchr(name.data, ':', name.size) : NULL;
        c->text = port ? wm_sub(name, 0, (size_t)(port - name.data)) : name;
        break;
    }
    case SCRIPTPATH: c->text = WM_LIT("/w"); break;
    case STYLEPATH: c->text = WM_LIT("/w/skins"); break;
    case ARTICLEPATH: c->text = expand_format(x, "%.*s$1", WM_ARG(path)); break;
    case VERSION: c->text = WM_LIT("1.39.17"); break;
    case LANGUAGE: c->text = lang.size ? lang : WM_LIT("en"); break;
    case DIRECTION: c->text = expand_right_to_left(lang) ? WM_LIT("\xE2\x80\x8F") : WM_LIT("\xE2\x80\x8E"); break;
    case BANG: c->text = WM_LIT("|"); break;
    default: c->text = WM_LIT("="); break;
    }
}

/* ---- counts ---- */

enum { PAGES, ARTICLES, FILES, EDITS, USERS, ACTIVE, ADMINS, IN_GROUP, IN_CATEGORY };

/* PAGESINNAMESPACE is none of them: MediaWiki has it only where a setting allows slow functions, as Wikimedia's does not. */
static void do_count(expand_call *c)
{
    wm_expand_totals totals = wm_expand_store_totals(c->x->store);
    uint64_t n = 0;
    switch (expand_detail(c)) {
    case PAGES: n = totals.pages; break;
    case ARTICLES: n = totals.articles; break;
    case FILES: n = totals.files; break;
    default: break;
    }
    wm_slice number = expand_format(c->x, "%llu", (unsigned long long)n);
    bool named = expand_detail(c) >= IN_GROUP; /* the first argument says what is counted */
    bool raw = c->colon && (wm_equal(expand_arg(c, named), WM_LIT("R")) ||
                            (expand_detail(c) == IN_CATEGORY && wm_equal(expand_arg(c, 2), WM_LIT("R"))));
    c->text = raw ? number : expand_format_number(c->x, wm_site_lang(c->x->site), number, true);
}

enum { V = EXPAND_VARIABLE, F = EXPAND_FUNCTION, E = EXPAND_EXACT, H = EXPAND_HASH };

const expand_entry expand_core[] = {
    {"!", "!", V | E, do_wiki, BANG},
    {"=", "=", V | E, do_wiki, EQUALS},
    {"lc", "LC", F, do_lower, 0},
    {"uc", "UC", F, do_upper, 0},
    {"lcfirst", "LCFIRST", F, do_first, 0},
    {"ucfirst", "UCFIRST", F, do_first, 1},
    {"padleft", "PADLEFT", F, do_pad, 0},
    {"padright", "PADRIGHT", F, do_pad, 1},
    {"tag", "tag", H, do_tag, 0},
    {"categorytree", "categorytree", H, do_category_tree, 0},
    {"int", "INT", F, do_int, 0},
    {"defaultsort", "DEFAULTSORT|DEFAULTSORTKEY|DEFAULTCATEGORYSORT", F | E, do_default_sort, 0},
    {"displaytitle", "DISPLAYTITLE", F | E, do_display_title, 0},
    {"grammar", "GRAMMAR", F, do_grammar, 0},
    {"gender", "GENDER", F, do_gender, 0},
    {"bidi", "BIDI", F, do_bidi, 0},
    {"formatdate", "formatdate|dateformat", H, expand_format_date, 0},
    {"language", "#LANGUAGE", F, do_language, 0},
    {"sitename", "SITENAME", V | E, do_wiki, SITENAME},
    {"server", "SERVER", V, do_wiki, SERVER},
    {"servername", "SERVERNAME", V, do_wiki, SERVERNAME},
    {"scriptpath", "SCRIPTPATH", V, do_wiki, SCRIPTPATH},
    {"stylepath", "STYLEPATH", V, do_wiki, STYLEPATH},
    {"articlepath", "ARTICLEPATH", V, do_wiki, ARTICLEPATH},
    {"currentversion", "CURRENTVERSION", V | E, do_wiki, VERSION},
    {"contentlanguage", "CONTENTLANGUAGE|CONTENTLANG", V | E, do_wiki, LANGUAGE},
    {"pagelanguage", "PAGELANGUAGE", V | E, do_wiki, LANGUAGE},
    {"directionmark", "DIRECTIONMARK|DIRMARK", V | E, do_wiki, DIRECTION},
    {"numberofpages", "NUMBEROFPAGES", V | F | E, do_count, PAGES},
    {"numberofarticles", "NUMBEROFARTICLES", V | F | E, do_count, ARTICLES},
    {"numberoffiles", "NUMBEROFFILES", V | F | E, do_count, FILES},
    {"numberofedits", "NUMBEROFEDITS", V | F | E, do_count, EDITS},
    {"numberofusers", "NUMBEROFUSERS", V | F | E, do_count, USERS},
    {"numberofactiveusers", "NUMBEROFACTIVEUSERS", V | F | E, do_count, ACTIVE},
    {"numberofadmins", "NUMBEROFADMINS", V | F | E, do_count, ADMINS},
    {"numberingroup", "NUMBERINGROUP|NUMINGROUP", F | E, do_count, IN_GROUP},
    {"pagesincategory", "PAGESINCATEGORY|PAGESINCAT", F | E, do_count, IN_CATEGORY},
    {"protectionlevel", "PROTECTIONLEVEL", F | E, do_nothing, 0},
    {"protectionexpiry", "PROTECTIONEXPIRY", F | E, do_nothing, 0},
    {"cascadingsources", "CASCADINGSOURCES", V | F | E, do_nothing, 0},
};
const size_t expand_core_count = sizeof expand_core / sizeof *expand_core;
