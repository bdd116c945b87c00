/* elements.c - what the elements of a dump mean, schemas 0.3 to 0.11.
 *
 * SPDX-License-Identifier: MIT
 */
#include <limits.h>
#include <stdio.h>

#include "dump/read/xml_reader.h"

typedef struct name_of {
    wm_slice name;
    wm_element element;
} name_of;

/* A list ends with a name that is not there. */
#define NAME(text, element) {{text, sizeof text - 1}, element}

static const name_of in_mediawiki[] = {
    NAME("page", WM_E_PAGE), NAME("siteinfo", WM_E_SITEINFO), NAME("logitem", WM_E_LOGITEM), {{NULL, 0}, WM_E_OTHER}};
static const name_of in_siteinfo[] = {
    NAME("sitename", WM_E_SITENAME), NAME("dbname", WM_E_DBNAME), NAME("base", WM_E_BASE),
    NAME("generator", WM_E_GENERATOR), NAME("case", WM_E_CASE), NAME("namespaces", WM_E_NAMESPACES),
    {{NULL, 0}, WM_E_OTHER}};
static const name_of in_namespaces[] = {NAME("namespace", WM_E_NAMESPACE), {{NULL, 0}, WM_E_OTHER}};
static const name_of in_page[] = {
    NAME("revision", WM_E_REVISION), NAME("title", WM_E_TITLE), NAME("ns", WM_E_NS), NAME("id", WM_E_PAGE_ID),
    NAME("redirect", WM_E_REDIRECT), {{NULL, 0}, WM_E_OTHER}};
static const name_of in_revision[] = {
    NAME("id", WM_E_REVISION_ID), NAME("parentid", WM_E_PARENT_ID), NAME("timestamp", WM_E_TIMESTAMP),
    NAME("contributor", WM_E_CONTRIBUTOR), NAME("minor", WM_E_MINOR), NAME("comment", WM_E_COMMENT),
    NAME("model", WM_E_MODEL), NAME("format", WM_E_FORMAT), NAME("text", WM_E_TEXT), NAME("sha1", WM_E_SHA1),
    NAME("content", WM_E_CONTENT), NAME("origin", WM_E_OTHER), {{NULL, 0}, WM_E_OTHER}};
static const name_of in_contributor[] = {
    NAME("username", WM_E_USERNAME), NAME("ip", WM_E_USERNAME), NAME("id", WM_E_USER_ID), {{NULL, 0}, WM_E_OTHER}};
static const name_of in_content[] = {
    NAME("role", WM_E_ROLE), NAME("model", WM_E_MODEL), NAME("format", WM_E_FORMAT), NAME("text", WM_E_TEXT),
    NAME("origin", WM_E_OTHER), {{NULL, 0}, WM_E_OTHER}};

/* NULL for what a dump does not have there. */
static const name_of *name_in(wm_element parent, wm_slice name)
{
    const name_of *n = parent == WM_E_REVISION      ? in_revision
                       : parent == WM_E_PAGE        ? in_page
                       : parent == WM_E_CONTRIBUTOR ? in_contributor
                       : parent == WM_E_CONTENT     ? in_content
                       : parent == WM_E_MEDIAWIKI   ? in_mediawiki
                       : parent == WM_E_NAMESPACES  ? in_namespaces
                       : parent == WM_E_SITEINFO    ? in_siteinfo
                                                    : NULL;
    while (n && n->name.data && !wm_equal(n->name, name))
        n++;
    return n && n->name.data ? n : NULL;
}

static wm_element element_in(wm_element parent, wm_slice name)
{
    const name_of *n = name_in(parent, name);
    return n ? n->element : WM_E_OTHER;
}

/* ---- attributes ---- */

typedef struct attributes {
    const xmlChar **items; /* local name, prefix, URI, start and end of the value */
    int count;
} attributes;

static wm_slice characters(const xmlChar *s)
{
    return wm_str((const char *)s);
}

/* data is NULL when there is no such attribute. */
static wm_slice attribute(const attributes *a, wm_slice prefix, wm_slice name)
{
    for (int i = 0; i < a->count; i++) {
        const xmlChar **item = a->items + i * 5;
        if (wm_equal(characters(item[0]), name) && wm_equal(characters(item[1]), prefix))
            return wm_slice_of((const char *)item[3], (size_t)(item[4] - item[3]));
    }
    return wm_slice_of(NULL, 0);
}

static wm_slice plain_attribute(const attributes *a, wm_slice name)
{
    return attribute(a, wm_slice_of(NULL, 0), name);
}

/* ---- numbers ---- */

static bool parse_number(wm_slice s, int64_t *value)
{
    s = wm_trim(s);
    bool negative = s.size && s.data[0] == '-';
    size_t i = negative;
    int64_t n = 0;
    if (i == s.size)
        return false;
    for (; i < s.size; i++) {
        int digit = s.data[i] - '0';
        if (digit < 0 || digit > 9 || n > (INT64_MAX - digit) / 10)
            return false;
        n = n * 10 + digit;
    }
    *value = negative ? -n : n;
    return true;
}

static bool take_number(wm_reader *r, const char *element, int64_t *value)
{
    wm_slice s = wm_buffer_slice(&r->leaf.value);
    if (parse_number(s, value))
        return true;
    if (s.size > 40)
        s.size = 40;
    wm_reader_warn(r, "number", "the <%s> '%.*s' is no number; it is taken as missing", element, WM_ARG(s));
    return false;
}

/* ---- the root ---- */

static void set_schema(wm_reader *r, wm_slice uri, wm_slice version)
{
    wm_slice mark = WM_LIT("/xml/export-");
    size_t i = wm_find(uri, mark, 0);
    wm_slice schema = version;
    if (i != WM_NONE) {
        schema = wm_sub(uri, i + mark.size, uri.size);
        size_t n = 0;
        while (n < schema.size && schema.data[n] != '/')
            n++;
        schema.size = n;
    }
    if (schema.size > sizeof r->schema_text)
        schema.size = sizeof r->schema_text;
    if (schema.size)
        memcpy(r->schema_text, schema.data, schema.size);
    r->schema = wm_slice_of(r->schema_text, schema.size);
    int64_t minor = 0;
    bool known = schema.size > 2 && wm_starts_with(schema, WM_LIT("0.")) &&
                 parse_number(wm_sub(schema, 2, schema.size), &minor) && minor >= 1 && minor <= 11;
    if (schema.size && !known && !r->in_part)
        wm_reader_warn(r, "schema", "the dump is of schema %.*s, which wikimd does not know; it is read as 0.11",
                       WM_ARG(schema));
}

static void site_result(wm_reader *r, wm_status status, const char *what)
{
    if (status == WM_NO_MEMORY)
        wm_reader_fail(r, WM_NO_MEMORY, "out of memory");
    else if (status != WM_OK)
        wm_reader_warn(r, "siteinfo", "the %s cannot be used", what);
}

static void start_root(wm_reader *r, const xmlChar *name, const xmlChar *uri, const attributes *a)
{
    if (!wm_equal(characters(name), WM_LIT("mediawiki"))) {
        wm_slice shown = characters(name);
        if (shown.size > 80)
            shown.size = 80;
        wm_reader_fail(r, WM_BAD_INPUT, "this is no MediaWiki XML dump, its root element is <%.*s>: %s", WM_ARG(shown),
                       wm_describe_root(characters(name)));
        return;
    }
    r->tree.root_seen = true;
    r->tree.root_end = wm_reader_tag_end(r);
    r->tree.root_uri = uri;
    r->tree.path[r->tree.depth++] = WM_E_MEDIAWIKI;
    set_schema(r, characters(uri), plain_attribute(a, WM_LIT("version")));
    wm_slice lang = attribute(a, WM_LIT("xml"), WM_LIT("lang"));
    if (r->to.site && !r->info.done && lang.size)
        site_result(r, wm_site_set_lang(r->to.site, lang), "language of the root element");
}

/* ---- leaves ---- */

static void collect(wm_reader *r, wm_buffer *into)
{
    wm_buffer_clear(into);
    r->leaf.sink = r->leaf.own = into;
    r->leaf.counter = r->leaf.own_counter = NULL;
    r->leaf.limit = SIZE_MAX;
    r->leaf.depth = r->tree.depth;
}

static wm_buffer *buffer_of(wm_reader *r, wm_element e)
{
    wm_candidate *c = r->page.current;
    switch (e) {
    case WM_E_TITLE: return &r->page.title;
    case WM_E_TIMESTAMP: return &c->timestamp;
    case WM_E_COMMENT: return &c->comment;
    case WM_E_SHA1: return &c->sha1;
    case WM_E_USERNAME: return &c->user;
    case WM_E_MODEL: return r->page.main_slot ? &c->model : &r->leaf.value;
    case WM_E_FORMAT: return r->page.main_slot ? &c->format : &r->leaf.value;
    default: return &r->leaf.value;
    }
}

static void start_text(wm_reader *r, const attributes *a)
{
    wm_slice deleted = plain_attribute(a, WM_LIT("deleted"));
    collect(r, &r->leaf.value);
    if (!r->page.main_slot) {
        r->leaf.sink = r->leaf.own = NULL;
        return;
    }
    bool address = plain_attribute(a, WM_LIT("id")).data || plain_attribute(a, WM_LIT("location")).data;
    wm_text_begin(r, address, plain_attribute(a, WM_LIT("bytes")), plain_attribute(a, WM_LIT("sha1")),
                  deleted.data != NULL);
}

static void start_namespace(wm_reader *r, const attributes *a)
{
    int64_t key = 0;
    wm_slice text = plain_attribute(a, WM_LIT("key")), kind = plain_attribute(a, WM_LIT("case"));
    r->info.namespace_ok = parse_number(text, &key) && key >= INT_MIN && key <= INT_MAX;
    r->info.namespace_key = r->info.namespace_ok ? (int)key : 0;
    r->info.namespace_first_letter = kind.data ? wm_equal(kind, WM_LIT("first-letter")) : r->info.first_letter;
    if (!r->info.namespace_ok)
        wm_reader_warn(r, "number", "a <namespace> without a number as its key; it is left out");
}

static void start_known(wm_reader *r, wm_element e, const attributes *a)
{
    bool deleted;
    switch (e) {
    case WM_E_PAGE:
        wm_page_begin(r);
        break;
    case WM_E_REVISION:
        wm_revision_begin(r);
        break;
    case WM_E_CONTENT: {
        wm_slice role = plain_attribute(a, WM_LIT("role"));
        r->page.main_slot = role.size && wm_equal(role, WM_LIT("main"));
        break;
    }
    case WM_E_REDIRECT: {
        wm_slice title = plain_attribute(a, WM_LIT("title"));
        wm_buffer_clear(&r->page.redirect);
        wm_buffer_add_slice(&r->page.redirect, title);
        if (r->mapped)
            wm_unmap(&r->page.redirect);
        if (!wm_buffer_cstr(&r->page.redirect)) /* never NULL, also when empty */
            wm_reader_fail(r, WM_NO_MEMORY, "out of memory");
        r->page.given.redirect = wm_buffer_slice(&r->page.redirect);
        break;
    }
    case WM_E_MINOR:
        r->page.current->r.minor = true;
        break;
    case WM_E_CONTRIBUTOR:
        deleted = plain_attribute(a, WM_LIT("deleted")).data != NULL;
        r->page.current->r.user_deleted = r->page.current->r.user_deleted || deleted;
        break;
    case WM_E_COMMENT:
        r->page.current->r.comment_deleted = plain_attribute(a, WM_LIT("deleted")).data != NULL;
        break;
    case WM_E_NAMESPACE:
        start_namespace(r, a);
        break;
    default:
        break;
    }
    if (e == WM_E_TEXT)
        start_text(r, a);
    else if (e >= WM_E_FIRST_LEAF)
        collect(r, buffer_of(r, e));
}

/* A page that does not end: the next one begins in it. */
static bool is_page_in_page(wm_reader *r, wm_slice name)
{
    if (!r->page.open || !wm_equal(name, WM_LIT("page")))
        return false;
    wm_reader_damage(r, "the page does not end: another one begins in it");
    return true;
}

/* own: the name in a tag that libxml2 has not seen, or NULL. */
static void enter(wm_reader *r, wm_element e, const wm_slice *own, const attributes *a)
{
    r->tree.own[r->tree.depth] = own;
    r->tree.path[r->tree.depth++] = (unsigned char)e;
    r->leaf.sink = NULL;
    r->leaf.counter = NULL;
    if (e != WM_E_OTHER)
        start_known(r, e, a);
}

static void start_element(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                          int namespace_count, const xmlChar **namespaces, int count, int defaulted,
                          const xmlChar **items)
{
    (void)namespaces;
    (void)defaulted;
    wm_reader *r = user;
    attributes a = {items, count};
    if (r->tree.depth ? namespace_count > 0 : prefix != NULL)
        r->tree.many_namespaces = true;
    if (r->tree.replaying)
        r->tree.root_uri = uri;
    if (r->status != WM_OK || r->scan.lost || r->tree.replaying)
        return;
    if (!r->tree.depth) {
        start_root(r, name, uri, &a);
        return;
    }
    if (r->tree.depth == WM_DEPTH_MAX) {
        wm_reader_damage(r, "more than %d elements in each other: no dump has that", WM_DEPTH_MAX);
        return;
    }
    wm_element parent = r->tree.path[r->tree.depth - 1];
    /* Both addresses are in the parser's dictionary: equal if and only if the same. */
    wm_element e = uri == r->tree.root_uri ? element_in(parent, characters(name)) : WM_E_OTHER;
    if (uri == r->tree.root_uri && is_page_in_page(r, characters(name)))
        return;
    if (parent == WM_E_TEXT && !wm_reader_warned(r, "markup"))
        wm_reader_warn(r, "markup", "the text holds an element, <%.80s>, that is not written as &lt;%.80s&gt;: what is in it is "
                       "left out, and so are others in this page", name, name);
    enter(r, e, NULL, &a);
}

/* ---- ends ---- */

enum { LONGEST_OF_SITE = 10000 };

static const char *name_in_site(wm_element e)
{
    for (const name_of *n = in_siteinfo; n->name.data; n++)
        if (n->element == e)
            return n->name.data;
    return "namespace";
}

static void end_of_site(wm_reader *r, wm_element e, wm_slice value)
{
    if (e == WM_E_CASE)
        r->info.first_letter = wm_equal(wm_trim(value), WM_LIT("first-letter"));
    if (!r->to.site || r->info.done)
        return;
    /* It would stand on every page. */
    if (value.size > LONGEST_OF_SITE) {
        wm_reader_warn(r, "siteinfo", "<%s> has %zu bytes, and is left out: no wiki has that", name_in_site(e), value.size);
        return;
    }
    switch (e) {
    case WM_E_SITENAME: site_result(r, wm_site_set_name(r->to.site, value), "name of the site"); break;
    case WM_E_DBNAME: site_result(r, wm_site_set_dbname(r->to.site, value), "name of the database"); break;
    case WM_E_BASE: site_result(r, wm_site_set_base(r->to.site, value), "address of the site"); break;
    case WM_E_GENERATOR: site_result(r, wm_site_set_generator(r->to.site, value), "name of the generator"); break;
    case WM_E_CASE: site_result(r, wm_site_set_case(r->to.site, r->info.first_letter), "case of the site"); break;
    case WM_E_NAMESPACE:
        if (r->info.namespace_ok)
            site_result(r, wm_site_add_namespace(r->to.site, r->info.namespace_key, value, r->info.namespace_first_letter),
                        "name of a namespace");
        break;
    default: break;
    }
}

static void end_leaf(wm_reader *r, wm_element e)
{
    if (e == WM_E_TEXT) {
        if (r->page.main_slot)
            wm_text_end(r);
        return;
    }
    if (r->mapped && r->leaf.own)
        wm_unmap(r->leaf.own);
    if (r->leaf.own && r->leaf.own->failed) {
        wm_reader_fail(r, WM_NO_MEMORY, "out of memory");
        return;
    }
    wm_revision *revision = &r->page.current->r;
    int64_t n = 0;
    switch (e) {
    case WM_E_NS:
        r->page.given.has_ns = take_number(r, "ns", &n) && n >= INT_MIN && n <= INT_MAX;
        r->page.given.ns = r->page.given.has_ns ? (int)n : 0;
        break;
    case WM_E_PAGE_ID:
        r->page.given.id = take_number(r, "id", &n) ? n : 0;
        break;
    case WM_E_REVISION_ID:
        revision->id = take_number(r, "id", &n) ? n : 0;
        break;
    case WM_E_PARENT_ID:
        revision->parent_id = take_number(r, "parentid", &n) ? n : 0;
        break;
    case WM_E_USER_ID:
        revision->user_id = take_number(r, "id", &n) ? n : 0;
        break;
    case WM_E_TIMESTAMP:
        if (!wm_time_parse(wm_trim(wm_buffer_slice(&r->page.current->timestamp)), &revision->time)) {
            revision->time = INT64_MIN;
            wm_reader_warn(r, "timestamp", "the timestamp of revision %lld is malformed; it counts as the oldest",
                           (long long)revision->id);
        }
        break;
    case WM_E_ROLE:
        r->page.main_slot = wm_equal(wm_trim(wm_buffer_slice(&r->leaf.value)), WM_LIT("main"));
        break;
    default:
        end_of_site(r, e, wm_buffer_slice(&r->leaf.value));
        break;
    }
}

static void end_element(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    (void)name;
    (void)prefix;
    (void)uri;
    wm_reader *r = user;
    if (r->status != WM_OK || r->scan.lost || !r->tree.depth)
        return;
    wm_element e = r->tree.path[r->tree.depth - 1];
    if (e >= WM_E_FIRST_LEAF) {
        end_leaf(r, e);
        r->leaf.sink = r->leaf.own = NULL;
        r->leaf.counter = r->leaf.own_counter = NULL;
        r->leaf.depth = 0;
    } else if (e == WM_E_PAGE) {
        wm_page_end(r);
    } else if (e == WM_E_REVISION) {
        wm_revision_end(r);
    } else if (e == WM_E_CONTENT) {
        r->page.main_slot = true;
    } else if (e == WM_E_SITEINFO) {
        r->info.done = true;
    } else if (e == WM_E_LOGITEM) {
        r->page.log_items++;
    } else if (e == WM_E_MEDIAWIKI) {
        r->tree.root_closed = true;
        r->tree.root_close = wm_reader_offset(r, r->scan.at);
        r->tree.root_close_end = wm_reader_tag_end(r);
    }
    r->tree.depth--;
    if (r->leaf.depth && r->tree.depth == r->leaf.depth) {
        r->leaf.sink = r->leaf.own;
        r->leaf.counter = r->leaf.own_counter;
    }
}

/* ---- tags that are nothing but a name ---- */

/* White space as XML has it, which may stand before a tag's end. */
static wm_slice without_end(wm_slice s)
{
    while (s.size && memchr(" \n\t\r", s.data[s.size - 1], 4))
        s.size--;
    return s;
}

static bool take_end(wm_reader *r, wm_slice name)
{
    const wm_slice *own = r->tree.own[r->tree.depth - 1];
    if (!own)
        return false;
    name = without_end(name);
    if (wm_equal(name, *own))
        end_element(r, NULL, NULL, NULL);
    else
        wm_reader_damage(r, "not well-formed XML: a <%.*s> that is ended by </%.*s>", WM_ARG(*own),
                         (int)(name.size < 100 ? name.size : 100), name.data);
    return true;
}

bool wm_elements_take(wm_reader *r, wm_slice tag)
{
    wm_slice name = wm_sub(tag, 1, tag.size - 1);
    if (!r->tree.depth)
        return false;
    if (name.size && name.data[0] == '/')
        return take_end(r, wm_sub(name, 1, name.size));
    bool empty = name.size && name.data[name.size - 1] == '/';
    if (empty)
        name = without_end(wm_sub(name, 0, name.size - 1));
    bool certain = !r->tree.many_namespaces && r->tree.depth < WM_DEPTH_MAX;
    if (!empty && certain && is_page_in_page(r, name))
        return true;
    const name_of *known = certain ? name_in(r->tree.path[r->tree.depth - 1], name) : NULL;
    if (!known)
        return false;
    const attributes none = {NULL, 0};
    enter(r, known->element, &known->name, &none);
    if (empty)
        end_element(r, NULL, NULL, NULL);
    return true;
}

/* The scanner refuses these before libxml2 sees them. This is a second check. */
static void refuse_dtd(void *user, const xmlChar *name, const xmlChar *external, const xmlChar *system)
{
    (void)name;
    (void)external;
    (void)system;
    wm_reader_fail(user, WM_BAD_INPUT, "a document type declaration is refused: no dump has one");
}

void wm_elements_handler(xmlSAXHandler *sax)
{
    sax->startElementNs = start_element;
    sax->endElementNs = end_element;
    sax->internalSubset = refuse_dtd;
    sax->externalSubset = refuse_dtd;
}
