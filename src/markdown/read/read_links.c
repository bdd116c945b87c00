/* read_links.c - what an address in Markdown leads to.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/read/read_private.h"

#include "base/hex.h"

/* %XX as its byte (not in paths where it stands for a part of the file's name twice), _ as a space. */
static wm_slice decode(reader *r, wm_slice s, bool spaces)
{
    wm_buffer *b = &r->scratch;
    wm_buffer_begin(b, &r->failed);
    for (size_t i = 0; i < s.size; i++) {
        int byte = wm_percent_byte(s, i);
        char c = byte < 0 ? s.data[i] : (char)byte;
        i += byte < 0 ? 0 : 2;
        wm_buffer_add_char(b, c == '_' && spaces ? ' ' : c);
    }
    wm_slice decoded = wm_buffer_slice(b);
    if (wm_utf8_valid_prefix(decoded) != decoded.size)
        decoded = s;
    return read_keep(r, decoded);
}

/* Whether the label is the address as it stands, or before some of it was encoded. */
static bool is_address(wm_slice label, wm_slice url)
{
    size_t i = 0;
    if (!label.size)
        return false;
    for (size_t l = 0; l < label.size; l++) {
        if (i >= url.size)
            return false;
        if (url.data[i] == label.data[l]) {
            i++;
            continue;
        }
        int byte = wm_percent_byte(url, i);
        if (byte < 0 || (char)byte != label.data[l])
            return false;
        i += 3;
    }
    return i == url.size;
}

static bool has_scheme(wm_slice url)
{
    size_t i = 0;
    while (i < url.size && (((url.data[i] | 0x20) >= 'a' && (url.data[i] | 0x20) <= 'z') ||
                            (i && ((url.data[i] >= '0' && url.data[i] <= '9') || md_is_in("+.-", url.data[i])))))
        i++;
    return (i > 1 && i < url.size && url.data[i] == ':') || wm_starts_with(url, WM_LIT("//"));
}

/* ---- what an address names ------------------------------------------------------------ */

typedef struct target {
    wm_slice typed;
    wm_title title;
    bool interwiki, language;
} target;

static wm_slice full_name(reader *r, int ns, wm_slice text, wm_slice fragment, bool colon)
{
    wm_buffer *b = &r->scratch;
    wm_buffer_begin(b, &r->failed);
    if (colon)
        wm_buffer_add_char(b, ':');
    wm_title_full(r->site, ns, text, b);
    if (fragment.data) {
        wm_buffer_add_char(b, '#');
        wm_buffer_add_slice(b, fragment);
    }
    return read_keep(r, wm_buffer_slice(b));
}

static bool own_section(reader *r, wm_slice url, bool spaces, target *t)
{
    t->typed = decode(r, url, spaces);
    t->title.ns = r->ns;
    t->title.text = r->title;
    t->title.fragment = wm_sub(t->typed, 1, t->typed.size);
    return true;
}

/* The rest of an address behind that of the wiki's pages. */
static bool wiki_page(reader *r, wm_slice rest, target *t)
{
    t->typed = wm_trim(decode(r, rest, true));
    if (!t->typed.size || !wm_title_parse(r->site, &r->doc->arena, t->typed, WM_NS_MAIN, &t->title))
        return false;
    t->interwiki = t->title.interwiki.size != 0;
    if (t->interwiki)
        wm_site_is_interwiki(r->site, t->title.interwiki, &t->language);
    return true;
}

/* Names of files have _ for spaces; people write either. */
static wm_slice without_spaces(reader *r, wm_slice s)
{
    if (!s.size || !memchr(s.data, ' ', s.size))
        return s;
    wm_buffer_begin(&r->scratch, &r->failed);
    for (size_t i = 0; i < s.size; i++)
        wm_buffer_add_char(&r->scratch, s.data[i] == ' ' ? '_' : s.data[i]);
    return read_keep(r, wm_buffer_slice(&r->scratch));
}

/* Finds the directory of the page that an address leads to. Its "../", ups of them, are taken off already;
 * path has parts directories, the first of which may be the namespace's. The link stands in a file that is in
 * a namespace's directory or one below. */
static bool tree_directory(reader *r, wm_slice path, size_t ups, size_t parts, wm_slice *directory)
{
    wm_slice own = wm_site_namespace_directory(r->site, r->ns), title;
    wm_slice named = decode(r, path, false);
    int ns;
    *directory = named;
    if (parts == 0 && ups <= 1) { /* beside this file, or above it */
        *directory = own;
        return ups == 0 || wm_site_shard_dirs(r->site);
    }
    if (parts == 1 && ups == 1 && wm_site_shard_dirs(r->site) && wm_is_shard(named) &&
        !wm_file_name_parse(r->site, named, WM_LIT("A.md"), &r->doc->arena, &ns, &title)) {
        wm_buffer_begin(&r->scratch, &r->failed);
        wm_buffer_add_slice(&r->scratch, own);
        wm_buffer_add_char(&r->scratch, '/');
        wm_buffer_add_slice(&r->scratch, named);
        *directory = read_keep(r, wm_buffer_slice(&r->scratch));
        return true;
    }
    return (parts == 1 || parts == 2) && (ups == 1 || (ups == 2 && wm_site_shard_dirs(r->site)));
}

/* t->title is the page's; what is the same for all ways to name it. */
static void take_page(reader *r, wm_slice fragment, target *t)
{
    const wm_slice none = {NULL, 0};
    t->title.fragment = fragment;
    t->title.colon = t->title.ns == WM_NS_CATEGORY || t->title.ns == WM_NS_FILE;
    t->typed = full_name(r, t->title.ns, t->title.text, fragment, t->title.colon);
    /* a.md leads to the page A where first letters are large */
    wm_title whole;
    if (!t->title.colon && wm_title_parse(r->site, &r->doc->arena,
                                          full_name(r, t->title.ns, t->title.text, none, false), WM_NS_MAIN, &whole) &&
        whole.ns == t->title.ns && !whole.interwiki.size)
        t->title.text = whole.text;
}

/* A file of the tree: ../Page/X.md, or X.md beside this one; ../../Page/X/X.md where
 * directories fan out. */
static bool tree_page(reader *r, wm_slice url, target *t)
{
    const wm_slice none = {NULL, 0};
    wm_slice fragment = none, directory;
    size_t ups = 0, parts = 0, last = 0;
    size_t hash = wm_find(url, WM_LIT("#"), 0);
    if (hash != WM_NONE) {
        fragment = decode(r, wm_sub(url, hash + 1, url.size), true);
        url = wm_sub(url, 0, hash);
    }
    while (wm_starts_with(url, WM_LIT("./")))
        url = wm_sub(url, 2, url.size);
    for (; ups < 3 && wm_starts_with(url, WM_LIT("../")); ups++)
        url = wm_sub(url, 3, url.size);
    for (size_t at = 0; parts < 3 && (at = wm_find(url, WM_LIT("/"), at)) != WM_NONE; last = ++at)
        parts++;
    if (!tree_directory(r, wm_sub(url, 0, last ? last - 1 : 0), ups, parts, &directory))
        return false;
    url = wm_sub(url, last, url.size);
    memset(&t->title, 0, sizeof t->title);
    wm_slice file = without_spaces(r, decode(r, url, false));
    if (!wm_file_name_parse(r->site, directory, file, &r->doc->arena, &t->title.ns, &t->title.text) &&
        !wm_file_name_parse(r->site, directory, url, &r->doc->arena, &t->title.ns, &t->title.text))
        return false;
    take_page(r, fragment, t);
    return true;
}

/* The page of a path without its ending: "Page/X#section". */
static bool path_page(reader *r, wm_slice path, target *t)
{
    wm_slice fragment = {NULL, 0}, directory = WM_LIT("");
    size_t hash = wm_find(path, WM_LIT("#"), 0);
    if (hash != WM_NONE) {
        fragment = wm_sub(path, hash + 1, path.size);
        path = wm_sub(path, 0, hash);
    }
    for (size_t i = path.size; i-- > 0 && !directory.size;)
        if (path.data[i] == '/') {
            directory = wm_sub(path, 0, i);
            path = wm_sub(path, i + 1, path.size);
        }
    wm_buffer_begin(&r->url, &r->failed);
    wm_buffer_add_slice(&r->url, path);
    wm_buffer_add_str(&r->url, ".md");
    memset(&t->title, 0, sizeof t->title);
    wm_slice file = without_spaces(r, read_keep(r, wm_buffer_slice(&r->url)));
    if (!directory.size || !wm_file_name_parse(r->site, directory, file, &r->doc->arena, &t->title.ns, &t->title.text))
        return false;
    take_page(r, fragment, t);
    return true;
}

/* Whether the end of an address is that of some other file than a page: x.png, not x.md and not "v1.0". */
static bool is_other_file(wm_slice name)
{
    size_t dot = name.size;
    while (dot && name.data[dot - 1] != '.' && name.data[dot - 1] != '/')
        dot--;
    wm_slice ending = wm_sub(name, dot, name.size);
    bool letters = dot && name.data[dot - 1] == '.' && ending.size >= 2 && ending.size <= 5;
    for (size_t i = 0; i < ending.size; i++)
        letters = letters && ((ending.data[i] >= 'a' && ending.data[i] <= 'z') || (i && ending.data[i] >= '0' && ending.data[i] <= '9'));
    return letters;
}

/* The part of the wiki's addresses behind the host: "/wiki/". */
static wm_slice base_path(reader *r)
{
    wm_slice base = wm_site_page_base(r->site);
    size_t host = wm_find(base, WM_LIT("//"), 0), path = host == WM_NONE ? WM_NONE : wm_find(base, WM_LIT("/"), host + 2);
    return path == WM_NONE ? WM_LIT("") : wm_sub(base, path, base.size);
}

/* A page as people link to it who know nothing of our tree: "Page", "/wiki/Page", "Sub/Page.md". */
static bool foreign_page(reader *r, wm_slice url, target *t)
{
    wm_slice path = base_path(r), fragment = wm_slice_of(NULL, 0);
    size_t hash = wm_find(url, WM_LIT("#"), 0);
    if (hash != WM_NONE) {
        fragment = wm_sub(url, hash, url.size);
        url = wm_sub(url, 0, hash);
    }
    if (path.size > 1 && wm_starts_with(url, path))
        url = wm_sub(url, path.size, url.size);
    else if (wm_starts_with(url, WM_LIT("/wiki/")))
        url = wm_sub(url, 6, url.size);
    while (wm_starts_with(url, WM_LIT("./")) || wm_starts_with(url, WM_LIT("../")))
        url = wm_sub(url, url.data[1] == '/' ? 2 : 3, url.size);
    static const char *const endings[] = {".md", ".markdown", NULL};
    for (size_t i = 0; endings[i]; i++)
        if (wm_ends_with(url, wm_str(endings[i]))) {
            url = wm_sub(url, 0, url.size - strlen(endings[i]));
            break;
        }
    if (!url.size || url.data[0] == '/' || url.data[url.size - 1] == '/' || memchr(url.data, '?', url.size) || is_other_file(url))
        return false;
    wm_buffer_begin(&r->url, &r->failed);
    wm_buffer_add_slice(&r->url, url);
    wm_buffer_add_slice(&r->url, fragment);
    return wiki_page(r, read_keep(r, wm_buffer_slice(&r->url)), t) && !t->interwiki && t->title.ns != WM_NS_FILE;
}

/* ---- nodes ----------------------------------------------------------------------------- */

static void fill(wm_node *n, const target *t)
{
    n->u.link.typed = t->typed;
    n->u.link.title = t->title;
    n->u.link.kind = t->interwiki ? WM_LINK_INTERWIKI : WM_LINK_PAGE;
    n->u.link.has_label = true;
}

/* "Category:X" where the address has no colon before it: perhaps no link in the text but a category of the page. */
static bool names_category(reader *r, wm_slice label, const target *t)
{
    const char *colon = label.size ? memchr(label.data, ':', label.size) : NULL;
    int ns;
    if (!colon || t->title.ns != WM_NS_CATEGORY)
        return false;
    wm_slice prefix = wm_sub(label, 0, (size_t)(colon - label.data)), rest = wm_sub(label, prefix.size + 1, label.size);
    return wm_site_find_namespace(r->site, prefix, &ns) && ns == WM_NS_CATEGORY && wm_equal(wm_trim(rest), t->title.text);
}

static void add_page_link(reader *r, wm_node *n)
{
    if (!read_grow(r, &r->page_links.items, &r->page_links.capacity, r->page_links.count + 1, sizeof *r->page_links.items))
        return;
    r->page_links.items[r->page_links.count++] = n;
    n->level = READ_LINK_OF_PAGE;
}

static wm_node *open_page(reader *r, target *t, wm_slice label, bool in_tree)
{
    wm_slice typed = t->typed;
    bool shown = wm_equal(label, typed);
    /* On a talk page such a link is one like others. */
    bool of_page = t->language && !t->title.colon && !wm_ns_is_talk(r->ns);
    if (!t->interwiki && t->title.ns == WM_NS_CATEGORY)
        of_page = (in_tree || !t->title.colon) && names_category(r, label, t);
    bool colon = typed.size && typed.data[0] == ':';
    bool needs = of_page || (!t->interwiki && (t->title.ns == WM_NS_CATEGORY || t->title.ns == WM_NS_FILE) && typed.data[0] != '#');
    bool is_language = t->language && of_page && shown;
    if (needs && !colon && !is_language) { /* without it the link would be no link */
        wm_buffer_begin(&r->scratch, &r->failed);
        wm_buffer_add_char(&r->scratch, ':');
        wm_buffer_add_slice(&r->scratch, typed);
        t->typed = read_keep(r, wm_buffer_slice(&r->scratch));
        t->title.colon = true;
    }
    wm_node *n = read_open(r, WM_NODE_WIKILINK);
    if (!n)
        return NULL;
    fill(n, t);
    n->u.link.language = is_language;
    if (of_page && !r->html_text)
        add_page_link(r, n);
    return n;
}

static wm_node *open_image(reader *r, target *t, wm_slice label)
{
    wm_title title = t->title;
    title.colon = false;
    title.fragment = wm_slice_of(NULL, 0);
    t->typed = full_name(r, WM_NS_FILE, title.text, title.fragment, false);
    t->title = title;
    wm_node *n = read_open(r, WM_NODE_IMAGE);
    if (!n)
        return NULL;
    fill(n, t);
    bool caption = label.size == 0 || !wm_equal(label, title.text);
    n->u.link.has_label = caption;
    if (!caption)
        r->at = n->parent;
    return n;
}

/* The number that a label is; 0: it is none. */
static uint64_t number_of(wm_slice label)
{
    uint64_t value = 0;
    for (size_t i = 0; i < label.size; i++) {
        if (label.data[i] < '0' || label.data[i] > '9' || label.size > 9 || label.data[0] == '0')
            return 0;
        value = value * 10 + (uint64_t)(label.data[i] - '0');
    }
    return value;
}

static bool is_next_number(const reader *r, wm_slice label)
{
    uint64_t value = number_of(label);
    return value && (value == r->numbers.last + 1 || (r->numbers.missing && value > r->numbers.last));
}

static wm_node *open_external(reader *r, wm_slice url, wm_slice label, bool bare, bool numbered)
{
    wm_node *n = read_open(r, bare ? WM_NODE_AUTOLINK : WM_NODE_EXTERNAL_LINK);
    if (!n)
        return NULL;
    n->u.external.url = bare && url.size != label.size ? read_keep(r, label) : url;
    n->u.external.numbered = numbered;
    if (numbered)
        r->numbers.last = number_of(label);
    if (bare || numbered)
        r->at = n->parent;
    return n;
}

/* The name of a file beside the page: of an image that is not on the wiki. */
static bool local_image(reader *r, wm_slice url, target *t)
{
    if (has_scheme(url) && !wm_starts_with(url, WM_LIT("File:")))
        return false;
    wm_slice name = decode(r, url, true);
    for (size_t i = name.size; i-- > 0;)
        if (name.data[i] == '/') {
            name = wm_sub(name, i + 1, name.size);
            break;
        }
    return wm_title_parse(r->site, &r->doc->arena, name, WM_NS_FILE, &t->title) && t->title.ns == WM_NS_FILE &&
           t->title.text.size;
}

/* Whether a link of a wiki to the page would have another address: [[File:X]] is none. */
static bool would_need_colon(reader *r, const target *t, wm_slice label)
{
    if (t->title.colon)
        return false;
    if (t->interwiki)
        return t->language && !wm_ns_is_talk(r->ns) && !wm_equal(label, t->typed);
    return t->title.ns == WM_NS_FILE || (t->title.ns == WM_NS_CATEGORY && !names_category(r, label, t));
}

/* Whether the end of an address is a title as we print it, encoded as browsers do or not. One with a query, or with bytes
 * in hexadecimal that we print as they are, is what a browser or a script shows: as good as an address. */
static bool is_plain_page(wm_slice rest, bool encoded)
{
    bool question = false;
    for (size_t i = 0; i < rest.size; i++) {
        question |= rest.data[i] == '?';
        if (question && (encoded || rest.data[i] == '='))
            return false;
        int c = wm_percent_byte(rest, i);
        if (c >= 0x80 ? !encoded : c > ' ' && c != 0x7f && !strchr("%?&\"<>()[]{}|^*+\\`#", c))
            return false;
    }
    return true;
}

/* Where the wiki's address is not known, titles were printed without it. */
static bool is_bare_title(wm_slice base, wm_slice url)
{
    return !base.size && url.size && url.data[0] != '#' && !wm_starts_with(url, WM_LIT("../")) &&
           wm_find(url, WM_LIT("://"), 0) == WM_NONE && !wm_starts_with(url, WM_LIT("//"));
}

/* A caption stands in the label and in the title. The label counts. */
static void note_title(reader *r, wm_slice title, wm_slice label)
{
    r->info.pictures++;
    r->info.titles += wm_hash(title);
    if (!wm_equal(title, label))
        r->info.title_apart = r->line;
}

/* "File:x" for the address that the file itself has on the wiki, "Special:Redirect/file/x". */
static wm_slice file_name(reader *r, wm_slice rest)
{
    const wm_slice way = WM_LIT("Special:Redirect/file/");
    if (!wm_starts_with(rest, way))
        return rest;
    wm_buffer_begin(&r->scratch, &r->failed);
    wm_buffer_add_str(&r->scratch, "File:");
    wm_buffer_add_slice(&r->scratch, wm_sub(rest, way.size, rest.size));
    return read_keep(r, wm_buffer_slice(&r->scratch));
}

wm_node *read_link_open(reader *r, wm_slice url, wm_slice title, wm_slice label, bool image)
{
    target t;
    memset(&t, 0, sizeof t);
    wm_slice base = wm_site_page_base(r->site);
    bool bare = !image && !title.size && is_address(label, url);
    bool marked = wm_equal(title, WM_LIT("wikilink")), figure = wm_starts_with(title, WM_LIT("fig:"));
    bool numbered = !marked && !figure && is_next_number(r, label), page = false, in_tree = false;
    wm_slice rest = base.size && wm_starts_with(url, base) ? wm_sub(url, base.size, url.size) : wm_slice_of(NULL, 0);
    numbered &= !wm_equal(rest, label) && !wm_starts_with(rest, WM_LIT(":")); /* [[1]], [[:fr:Thé|1]] */
    bool plain = marked || figure || image || is_plain_page(rest, r->style->plain_links);
    /* A page of the wiki as we print it: [[Tea|6]] is likelier than [https://...Tea]. */
    numbered &= !(r->style->plain_links && rest.size && is_plain_page(rest, false));
    if ((marked || figure) && is_bare_title(base, url))
        rest = url;
    if (image && !base.size && wm_starts_with(url, WM_LIT("Special:Redirect/file/")))
        rest = url;
    if (figure)
        note_title(r, wm_sub(title, 4, title.size), label);
    if (title.size && !marked && !figure)
        read_warn(r, r->line, "the link's title \"%.*s\" cannot be kept", WM_ARG(title));
    if (bare && has_scheme(url))
        return open_external(r, url, label, true, false);
    if (url.size && url.data[0] == '#')
        page = own_section(r, url, marked, &t); /* a heading's name may hold _ */
    else if (rest.size && !numbered && plain)
        page = wiki_page(r, image ? file_name(r, rest) : rest, &t);
    else if (!rest.size)
        page = in_tree = tree_page(r, url, &t);
    if ((image || figure) && page && !t.interwiki && t.title.ns == WM_NS_FILE && (in_tree || !t.title.colon))
        return open_image(r, &t, label);
    if (image && !page && local_image(r, url, &t))
        return open_image(r, &t, label);
    if (image)
        read_warn(r, r->line, "the image %.*s is not on the wiki: it becomes a link", WM_ARG(url));
    if (!image && !page && !rest.size && !has_scheme(url))
        page = foreign_page(r, url, &t);
    if (page && (marked || in_tree || !has_scheme(url) || !would_need_colon(r, &t, label))) {
        wm_node *n = open_page(r, &t, label, in_tree);
        if (n && url.data[0] == '#' && !marked) {
            n->level = READ_LINK_ANCHOR;
            r->own_sections = true;
        }
        return n;
    }
    if (has_scheme(url))
        return open_external(r, url, label, false, numbered);
    read_warn(r, r->line, "the link to \"%.*s\" leads to no page: only its words are kept", WM_ARG(url));
    return NULL;
}

bool read_add_wikilink(reader *r, wm_slice name, wm_slice label, bool image)
{
    target t;
    memset(&t, 0, sizeof t);
    t.typed = name;
    bool paths = r->style->flavor.paths && !image, path = false;
    if (name.size > 1 && name.data[0] == '#')
        own_section(r, name, !paths, &t);
    else if (paths && path_page(r, name, &t))
        path = true;
    else if (!name.size || !wm_title_parse(r->site, &r->doc->arena, name, image ? WM_NS_FILE : WM_NS_MAIN, &t.title) ||
             (image && t.title.ns != WM_NS_FILE))
        return false;
    t.interwiki = t.title.interwiki.size != 0;
    if (t.interwiki)
        wm_site_is_interwiki(r->site, t.title.interwiki, &t.language);
    bool file = image || (!t.interwiki && t.title.ns == WM_NS_FILE && !t.title.colon);
    bool width = file && label.size && label.data[0] >= '0' && label.data[0] <= '9'; /* ![[x.png|300]] */
    wm_slice words = label.size ? label : name.data[0] == ':' ? wm_sub(name, 1, name.size) : name;
    if ((file && (width || !label.size)) || (path && !label.size))
        words = t.title.text;
    wm_node *outside = r->at, *n = file ? open_image(r, &t, words) : open_page(r, &t, words, true);
    if (n && paths && name.data[0] == '#') {
        n->level = READ_LINK_ANCHOR;
        r->own_sections = true;
    }
    wm_node *text = n && r->at == n ? read_add(r, WM_NODE_TEXT) : NULL;
    if (text)
        text->u.text = words;
    r->at = outside;
    return n != NULL;
}

void read_add_address(reader *r, wm_slice url)
{
    wm_node *outside = r->at;
    open_external(r, url, url, true, false);
    r->at = outside;
}

void read_link_close(reader *r, wm_node *link)
{
    wm_node *image = r->options.image_html && link->type != WM_NODE_IMAGE ? link->first : NULL;
    r->at = link->parent;
    if (!image || image->next || image->type != WM_NODE_IMAGE)
        return;
    /* [<img />](there): the image says where it leads */
    wm_image_look *look = wm_arena_alloc(&r->doc->arena, sizeof *look);
    if (!look)
        return;
    *look = image->u.link.look ? *image->u.link.look : (wm_image_look){0};
    look->target = link->type == WM_NODE_EXTERNAL_LINK ? link->u.external.url : wm_link_shows(link);
    image->u.link.look = look;
    wm_node_unlink(image);
    wm_node_insert_before(link, image);
    wm_node_unlink(link);
}
