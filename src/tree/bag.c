/* bag.c - a tree written as a bag.
 *
 * SPDX-License-Identifier: MIT
 *
 * Every file is hashed as it is written, the manifests grow beside the tree. In an archive what grows comes
 * behind the tree: the table of pages, the dump, the manifests.
 */
#include <stdio.h>
#include <stdlib.h>

#include "tree/bag_private.h"

/* A file that grows, and its checksums. */
struct wm_bag_file {
    tree_bag *bag;
    bag_stream *stream;
    wm_digest *digests[WM_DIGESTS];
    wm_sha256 *sha256;   /* for export.json */
    char hash[65];
    bool tag, ended;
    struct wm_bag_file *next;
};

typedef struct wm_bag_file growing;

struct tree_bag {
    bag_out *out;
    char *path, *name;
    const wm_bag_options *wanted;
    wm_digest_kind kinds[WM_DIGESTS];
    size_t kind_count;
    wm_digest *digests[WM_DIGESTS]; /* for whole files, of the thread that puts pages */
    growing *manifests[WM_DIGESTS], *pages;
    wm_buffer tag_lines[WM_DIGESTS]; /* of the tag manifests */
    growing *files, **last_file;     /* of data/dump, in order */
    bag_dump *dumps;
    size_t dump_count, dump_capacity;
    wm_arena arena;                  /* what wm_tree_begin told */
    bag_facts facts;
    wm_buffer file, line;
    uint8_t (*seen)[16];             /* the names of files, hashed; all zero: free */
    size_t seen_count, seen_capacity;
};

static wm_status no_memory(const tree_bag *b, wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", b->path);
}

/* ---- names ---- */

static const char *const formats[] = {"bag", "bag.tar", "bag.tar.gz", "bag.tar.bz2", "bag.zip"};

const char *wm_bag_format(const char *destination, const char *format)
{
    wm_slice name = wm_str(destination);
    while (name.size > 1 && name.data[name.size - 1] == '/')
        name.size--;
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        size_t n = strlen(formats[i]);
        if (format ? strcmp(format, formats[i]) == 0
                   : name.size > n + 1 && name.data[name.size - n - 1] == '.' && name.data[name.size - n - 2] != '/' &&
                         memcmp(name.data + name.size - n, formats[i], n) == 0)
            return formats[i];
    }
    return NULL;
}

/* The top directory's name, without ".bag": as asked for, or the destination's. */
static char *make_name(const char *path, const char *format, const wm_bag_options *wanted)
{
    wm_buffer out = {0};
    wm_slice name = wanted ? wanted->name : WM_LIT("");
    if (!name.size) {
        name = wm_str(path);
        while (name.size > 1 && name.data[name.size - 1] == '/')
            name.size--;
        for (size_t i = name.size; i--;) {
            if (name.data[i] == '/') {
                name = wm_sub(name, i + 1, name.size);
                break;
            }
        }
        size_t n = strlen(format);
        if (name.size > n + 1 && name.data[name.size - n - 1] == '.' && wm_ends_with(name, wm_str(format)))
            name.size -= n + 1;
    }
    if (!name.size || name.data[0] == '.' || name.data[0] == '-')
        wm_buffer_add_str(&out, "wiki");
    /* What an archive's name cannot be everywhere, no name is. */
    for (size_t i = 0, length; i < name.size; i += length) {
        uint32_t c = wm_utf8_decode(wm_sub(name, i, name.size), &length);
        if (c < ' ' || c == 0x7f || c == '/' || c == '\\' || c == ':' || (c == 0xfffd && length == 1))
            wm_buffer_add_char(&out, '_');
        else
            wm_buffer_add(&out, name.data + i, length);
    }
    char *made = wm_buffer_detach(&out, NULL);
    wm_buffer_free(&out);
    return made;
}

/* ---- checksums and their lines ---- */

static wm_status add_line(tree_bag *b, size_t i, bool tag, const char *hex, wm_slice name, wm_error *error)
{
    wm_buffer_clear(&b->line);
    wm_buffer_add_format(&b->line, "%s  ", hex);
    wm_bag_encode_path(name, &b->line);
    wm_buffer_add_char(&b->line, '\n');
    if (tag)
        wm_buffer_add_slice(&b->tag_lines[i], wm_buffer_slice(&b->line));
    if (b->line.failed || b->tag_lines[i].failed)
        return no_memory(b, error);
    return tag ? WM_OK : wm_bag_file_write(b->manifests[i], wm_buffer_slice(&b->line), error);
}

static void count(tree_bag *b, uint64_t size)
{
    b->facts.counts.files++;
    b->facts.counts.bytes += size;
}

/* Writes a whole file and its lines. tag: it is none of the payload. */
static wm_status put_whole(tree_bag *b, wm_slice name, bool tag, int64_t time, wm_slice bytes, wm_error *error)
{
    wm_status status = tree_bag_out_put(b->out, name, time, bytes, error);
    for (size_t i = 0; i < b->kind_count && status == WM_OK; i++) {
        char hex[WM_DIGEST_HEX];
        wm_digest_add(b->digests[i], bytes.data, bytes.size);
        if (!wm_digest_end(b->digests[i], hex))
            return wm_fail(error, WM_SYSTEM, "%s: a checksum cannot be computed", b->path);
        status = add_line(b, i, tag, hex, name, error);
    }
    if (!tag)
        count(b, bytes.size);
    return status;
}

static void free_growing(growing *g)
{
    if (!g)
        return;
    tree_bag_stream_free(g->stream);
    for (size_t i = 0; i < WM_DIGESTS; i++)
        wm_digest_free(g->digests[i]);
    if (g->sha256)
        wm_sha256_end(g->sha256, g->hash);
    free(g);
}

static wm_status grow(tree_bag *b, wm_slice name, bool tag, growing **out, wm_error *error)
{
    growing *g = *out = calloc(1, sizeof *g);
    bool good = g != NULL;
    if (good) {
        g->bag = b;
        g->tag = tag;
        g->sha256 = wm_sha256_new();
        good = g->sha256 != NULL;
    }
    for (size_t i = 0; i < b->kind_count && good; i++)
        good = (g->digests[i] = wm_digest_new(b->kinds[i])) != NULL;
    wm_status status = good ? tree_bag_stream_begin(b->out, name, &g->stream, error) : no_memory(b, error);
    if (status != WM_OK) {
        free_growing(g);
        *out = NULL;
    }
    return status;
}

wm_status wm_bag_file_write(wm_bag_file *file, wm_slice bytes, wm_error *error)
{
    for (size_t i = 0; i < file->bag->kind_count; i++)
        wm_digest_add(file->digests[i], bytes.data, bytes.size);
    wm_sha256_add(file->sha256, bytes.data, bytes.size);
    return tree_bag_stream_write(file->stream, bytes, error);
}

/* Ends the file; its lines go into the manifests. */
static wm_status end_growing(growing *g, wm_error *error)
{
    tree_bag *b = g->bag;
    wm_slice name = tree_bag_stream_name(g->stream);
    g->ended = true;
    wm_sha256 *sha256 = g->sha256;
    g->sha256 = NULL;
    bool good = wm_sha256_end(sha256, g->hash);
    wm_status status = tree_bag_stream_end(g->stream, b->facts.counts.latest, error);
    for (size_t i = 0; i < b->kind_count && status == WM_OK; i++) {
        char hex[WM_DIGEST_HEX];
        good = wm_digest_end(g->digests[i], hex) && good;
        status = add_line(b, i, g->tag, hex, name, error);
    }
    if (!g->tag)
        count(b, tree_bag_stream_size(g->stream));
    return status == WM_OK && !good ? wm_fail(error, WM_SYSTEM, "%s: a checksum cannot be computed", b->path) : status;
}

/* ---- files of two pages ---- */

static uint8_t *place_of(uint8_t (*table)[16], size_t capacity, const uint8_t key[16])
{
    uint64_t at;
    memcpy(&at, key, sizeof at);
    static const uint8_t none[16];
    for (at &= capacity - 1; memcmp(table[at], none, 16) != 0 && memcmp(table[at], key, 16) != 0; at = (at + 1) & (capacity - 1))
        ;
    return table[at];
}

static unsigned nibble(char c)
{
    return c <= '9' ? (unsigned)(c - '0') : (unsigned)(c - 'a') + 10;
}

/* Whether a file is new; it is known from now on. An archive would take it twice. */
static wm_status is_new(tree_bag *b, wm_slice file, bool *fresh, wm_error *error)
{
    char hex[65];
    uint8_t key[16];
    if (!wm_sha256_hex(file, hex))
        return no_memory(b, error);
    for (size_t i = 0; i < 16; i++)
        key[i] = (uint8_t)(nibble(hex[2 * i]) << 4 | nibble(hex[2 * i + 1]));
    key[0] |= 1; /* none is all zero */
    if (b->seen_count * 4 >= b->seen_capacity * 3) {
        size_t capacity = b->seen_capacity ? b->seen_capacity * 2 : 1024;
        uint8_t(*bigger)[16] = calloc(capacity, sizeof *bigger);
        if (!bigger)
            return no_memory(b, error);
        for (size_t i = 0; i < b->seen_capacity; i++)
            memcpy(place_of(bigger, capacity, b->seen[i]), b->seen[i], 16);
        free(b->seen);
        b->seen = bigger;
        b->seen_capacity = capacity;
    }
    uint8_t *place = place_of(b->seen, b->seen_capacity, key);
    *fresh = memcmp(place, key, 16) != 0;
    memcpy(place, key, 16);
    b->seen_count += *fresh;
    return WM_OK;
}

/* ---- pages ---- */

/* No field of ours holds a tab or the end of a line; what a dump's redirect says may. */
static void add_field(wm_buffer *line, wm_slice value, char end)
{
    for (size_t i = 0; i < value.size; i++) {
        char c = value.data[i];
        wm_buffer_add_char(line, c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
    }
    wm_buffer_add_char(line, end);
}

static wm_status add_row(tree_bag *b, const wm_tree_page *page, const wm_slice *markdown, wm_error *error)
{
    wm_buffer *line = &b->line;
    char time[32] = "", hash[65] = "", size[32] = "";
    if (page->time != INT64_MIN)
        wm_time_format(page->time, time);
    if (markdown && !wm_sha256_hex(*markdown, hash))
        return no_memory(b, error);
    if (markdown)
        snprintf(size, sizeof size, "%zu", markdown->size);
    wm_buffer_clear(line);
    wm_buffer_add_format(line, "%d\t", page->ns);
    add_field(line, page->title, '\t');
    wm_buffer_add_format(line, "%lld\t%lld\t%s\t", (long long)page->page_id, (long long)page->revision_id, time);
    add_field(line, page->sha1, '\t');
    add_field(line, markdown ? page->file : WM_LIT(""), '\t');
    wm_buffer_add_format(line, "%s\t%s\t", size, hash);
    add_field(line, page->redirect, '\t');
    wm_buffer_add_format(line, "%llu\n", (unsigned long long)page->ordinal);
    if (page->time != INT64_MIN && (b->facts.counts.latest == INT64_MIN || page->time > b->facts.counts.latest))
        b->facts.counts.latest = page->time;
    return line->failed ? no_memory(b, error) : wm_bag_file_write(b->pages, wm_buffer_slice(line), error);
}

wm_status tree_bag_put(tree_bag *b, const wm_tree_page *page, wm_slice markdown, wm_error *error)
{
    bool fresh = true;
    wm_status status = is_new(b, page->file, &fresh, error);
    if (status == WM_OK && !fresh)
        return wm_fail(error, WM_BAD_INPUT, "%.*s: the file of two pages, the second of them \"%.*s\", which is left out",
                       WM_ARG(page->file), WM_ARG(page->title));
    wm_buffer_clear(&b->file);
    wm_buffer_add_str(&b->file, WM_BAG_TREE);
    wm_buffer_add_slice(&b->file, page->file);
    if (b->file.failed)
        return no_memory(b, error);
    if (status == WM_OK)
        status = put_whole(b, wm_buffer_slice(&b->file), false, page->time, markdown, error);
    if (status == WM_OK)
        status = add_row(b, page, &markdown, error);
    b->facts.counts.pages += status == WM_OK;
    return status;
}

wm_status tree_bag_note(tree_bag *b, const wm_tree_page *page, wm_error *error)
{
    if (page->redirect.size)
        b->facts.counts.redirects++;
    else
        b->facts.counts.others++;
    return add_row(b, page, NULL, error);
}

/* ---- dumps ---- */

wm_bag_file *tree_bag_file(tree_bag *b, wm_slice name, wm_error *error)
{
    wm_buffer full = {0};
    wm_buffer_add_str(&full, WM_BAG_DUMP);
    wm_buffer_add_slice(&full, name);
    growing *g = NULL;
    if (full.failed)
        no_memory(b, error);
    else
        grow(b, wm_buffer_slice(&full), false, &g, error);
    wm_buffer_free(&full);
    if (!g)
        return NULL;
    *b->last_file = g;
    b->last_file = &g->next;
    return g;
}

static char *copy_name(const growing *g)
{
    wm_slice name = tree_bag_stream_name(g->stream);
    char *copy = malloc(name.size + 1);
    if (copy) {
        memcpy(copy, name.data, name.size);
        copy[name.size] = '\0';
    }
    return copy;
}

wm_status tree_bag_tell_dump(tree_bag *b, const wm_bag_dump_told *told, wm_error *error)
{
    if (!WM_GROW(b->dumps, b->dump_capacity, b->dump_count + 1))
        return no_memory(b, error);
    bag_dump *d = &b->dumps[b->dump_count];
    memset(d, 0, sizeof *d);
    d->told = *told;
    d->file = copy_name(told->file);
    d->index = copy_name(told->index);
    b->dump_count++;
    return d->file && d->index ? WM_OK : no_memory(b, error);
}

static void add_counts(bag_counts *c, const wm_bag_dump_told *told)
{
    c->dump_pages += told->pages;
    c->dump_revisions += told->revisions;
    if (told->first_revision && (!c->first_revision || told->first_revision < c->first_revision))
        c->first_revision = told->first_revision;
    if (told->last_revision > c->last_revision)
        c->last_revision = told->last_revision;
    if (told->last_time != INT64_MIN && (c->latest == INT64_MIN || told->last_time > c->latest))
        c->latest = told->last_time;
}

static wm_status end_dumps(tree_bag *b, wm_error *error)
{
    wm_status status = WM_OK;
    for (size_t i = 0; i < b->dump_count; i++)
        add_counts(&b->facts.counts, &b->dumps[i].told);
    for (growing *g = b->files; g && status == WM_OK; g = g->next)
        status = end_growing(g, error);
    for (size_t i = 0; i < b->dump_count; i++) {
        bag_dump *d = &b->dumps[i];
        d->size = tree_bag_stream_size(d->told.file->stream);
        memcpy(d->sha256, d->told.file->hash, sizeof d->sha256);
    }
    b->facts.dumps = b->dumps;
    b->facts.dump_count = b->dump_count;
    return status;
}

/* ---- the whole ---- */

wm_status tree_bag_open(const char *path, const char *format, const wm_tree_options *options, tree_bag **out, wm_error *error)
{
    *out = NULL;
    tree_bag *b = calloc(1, sizeof *b);
    if (!b)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    b->wanted = options->bag;
    b->last_file = &b->files;
    b->facts.counts.latest = INT64_MIN;
    if (b->wanted && b->wanted->digest_count) {
        b->kind_count = b->wanted->digest_count;
        memcpy(b->kinds, b->wanted->digests, b->kind_count * sizeof *b->kinds);
    } else {
        b->kinds[b->kind_count++] = WM_SHA512;
    }
    b->path = strcmp(path, "-") == 0 ? make_name("standard output", "", NULL) : malloc(strlen(path) + 1);
    if (b->path && strcmp(path, "-") != 0)
        memcpy(b->path, path, strlen(path) + 1);
    b->name = make_name(path, format, b->wanted);
    wm_status status = b->path && b->name ? WM_OK : wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    for (size_t i = 0; i < b->kind_count && status == WM_OK; i++)
        if (!(b->digests[i] = wm_digest_new(b->kinds[i])))
            status = wm_fail(error, WM_SYSTEM, "the system's libcrypto computes no %s", wm_digest_name(b->kinds[i]));
    if (status == WM_OK) {
        wm_buffer_add_format(&b->line, "%s.bag", b->name);
        status = b->line.failed ? no_memory(b, error)
                                : tree_bag_out_open(path, format, wm_buffer_slice(&b->line), options->force, &b->out, error);
    }
    if (status != WM_OK) {
        tree_bag_close(b);
        return status;
    }
    *out = b;
    return WM_OK;
}

static const char *keep_string(tree_bag *b, const char *text)
{
    char *copy = wm_arena_alloc(&b->arena, strlen(text) + 1);
    if (copy)
        memcpy(copy, text, strlen(text) + 1);
    return copy;
}

static bool keep_facts(tree_bag *b, const wm_tree_dump *dump)
{
    bag_facts *f = &b->facts;
    const char **sources = wm_arena_zalloc(&b->arena, (dump->count + 1) * sizeof *sources);
    uint64_t *sizes = wm_arena_zalloc(&b->arena, (dump->count + 1) * sizeof *sizes);
    for (size_t i = 0; i < dump->count && sources && sizes; i++) {
        sources[i] = keep_string(b, dump->paths[i]);
        sizes[i] = dump->sizes ? dump->sizes[i] : 0;
    }
    f->name = b->name;
    f->sources = sources;
    f->source_sizes = sizes;
    f->source_count = dump->count;
    f->site_name = wm_arena_copy(&b->arena, dump->site_name);
    f->site_base = wm_arena_copy(&b->arena, dump->site_base);
    f->site_lang = wm_arena_copy(&b->arena, dump->site_lang);
    f->site_dbname = wm_arena_copy(&b->arena, dump->site_dbname);
    f->site_json = wm_arena_copy(&b->arena, dump->site_json);
    f->options = wm_arena_copy(&b->arena, dump->options);
    f->damaged = dump->damaged;
    f->wanted = b->wanted;
    return !b->arena.failed;
}

wm_status tree_bag_begin(tree_bag *b, const wm_tree_dump *dump, wm_error *error)
{
    static const char declaration[] = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    static const char columns[] = "namespace\ttitle\tpage_id\trevision_id\ttimestamp\tsha1\tfile\tsize\tfile_sha256\tredirect\tordinal\n";
    if (!keep_facts(b, dump))
        return no_memory(b, error);
    wm_status status = WM_OK;
    for (size_t i = 0; i < b->kind_count && status == WM_OK; i++) {
        wm_buffer_clear(&b->line);
        wm_buffer_add_format(&b->line, "manifest-%s.txt", wm_digest_name(b->kinds[i]));
        status = b->line.failed ? no_memory(b, error) : grow(b, wm_buffer_slice(&b->line), true, &b->manifests[i], error);
    }
    /* First, so that what the archive is shows from its first bytes. */
    if (status == WM_OK)
        status = put_whole(b, WM_LIT("bagit.txt"), true, INT64_MIN, wm_str(declaration), error);
    if (status == WM_OK)
        status = grow(b, WM_LIT(WM_BAG_PAGES), false, &b->pages, error);
    return status == WM_OK ? wm_bag_file_write(b->pages, wm_str(columns), error) : status;
}

static wm_status put_text(tree_bag *b, const char *name, bool tag, void (*write)(const bag_facts *, wm_buffer *), wm_error *error)
{
    wm_buffer text = {0};
    write(&b->facts, &text);
    wm_status status = text.failed ? no_memory(b, error)
                                   : put_whole(b, wm_str(name), tag, b->facts.counts.latest, wm_buffer_slice(&text), error);
    wm_buffer_free(&text);
    return status;
}

wm_status tree_bag_finish(tree_bag *b, const char *const *sha256, wm_error *error)
{
    b->facts.source_sha256 = sha256;
    wm_status status = end_dumps(b, error);
    if (status == WM_OK)
        status = end_growing(b->pages, error);
    if (status == WM_OK)
        status = put_text(b, WM_BAG_EXPORT, false, tree_bag_write_export, error);
    if (status == WM_OK)
        status = put_text(b, "README.md", true, tree_bag_write_readme, error);
    if (status == WM_OK)
        status = put_text(b, "bag-info.txt", true, tree_bag_write_info, error);
    for (size_t i = 0; i < b->kind_count && status == WM_OK; i++)
        status = end_growing(b->manifests[i], error);
    for (size_t i = 0; i < b->kind_count && status == WM_OK; i++) {
        wm_buffer_clear(&b->file);
        wm_buffer_add_format(&b->file, "tagmanifest-%s.txt", wm_digest_name(b->kinds[i]));
        status = b->file.failed ? no_memory(b, error)
                                : tree_bag_out_put(b->out, wm_buffer_slice(&b->file), b->facts.counts.latest,
                                              wm_buffer_slice(&b->tag_lines[i]), error);
    }
    return status == WM_OK ? tree_bag_out_finish(b->out, error) : status;
}

void tree_bag_close(tree_bag *b)
{
    if (!b)
        return;
    for (size_t i = 0; i < WM_DIGESTS; i++) {
        wm_digest_free(b->digests[i]);
        free_growing(b->manifests[i]);
        wm_buffer_free(&b->tag_lines[i]);
    }
    free_growing(b->pages);
    for (growing *g = b->files, *next; g; g = next) {
        next = g->next;
        free_growing(g);
    }
    for (size_t i = 0; i < b->dump_count; i++) {
        free(b->dumps[i].file);
        free(b->dumps[i].index);
    }
    tree_bag_out_close(b->out);
    wm_arena_free(&b->arena);
    wm_buffer_free(&b->file);
    wm_buffer_free(&b->line);
    free(b->dumps);
    free(b->seen);
    free(b->name);
    free(b->path);
    free(b);
}
