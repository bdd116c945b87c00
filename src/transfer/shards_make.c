/* shards_make.c - where a dump is cut into parts.
 *
 * SPDX-License-Identifier: MIT
 *
 * A dump can be cut before the first page of each file, and where decoding can begin inside of a file. In one that is not
 * compressed that is any page. In others it is the first page that begins in a block of bzip2, in a member of gzip or in a
 * frame of zstd.
 *
 * Such pages are noted while the dump is read. Their number has a bound: when there are too many, every other one is
 * forgotten, and from then on they are noted twice as far apart. At the end those become the cuts that are nearest to
 * equal shares of the bytes.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "transfer/run.h"
#include "transfer/shards.h"

enum { CUTS_MOST = 65536 };

typedef struct cut {
    uint64_t position;    /* bytes of XML of the dump before it */
    uint64_t place, at, first, ordinal; /* as in wm_dump_part */
    size_t file;
    wm_restart restart;   /* none: the file's beginning */
    char *title, *before; /* of its page and of the one before */
} cut;

typedef struct block {
    uint64_t bit, offset;
} block;

struct wm_shards_maker {
    cut *cuts;
    size_t count, capacity;
    uint64_t spacing, last; /* between cuts, and where the last one is */
    block *blocks;          /* of the present file: the one that the last page began in, and those behind */
    size_t block_count, block_capacity;
    uint64_t used;          /* the bit of the block that the last page began in */
    size_t file;
    uint64_t before, end;   /* bytes of the files before, and of the present one up to the end of its last page */
    uint64_t pages;
    wm_buffer title;        /* of the last page */
    char **roots;           /* of the files */
    size_t root_count, root_capacity;
    bool failed;
};

wm_shards_maker *wm_shards_maker_new(void)
{
    wm_shards_maker *m = calloc(1, sizeof *m);
    if (m)
        m->spacing = 1;
    return m;
}

static void free_cut(cut *c)
{
    free(c->title);
    free(c->before);
}

void wm_shards_maker_free(wm_shards_maker *m)
{
    if (!m)
        return;
    for (size_t i = 0; i < m->count; i++)
        free_cut(&m->cuts[i]);
    for (size_t i = 0; i < m->root_count; i++)
        free(m->roots[i]);
    wm_buffer_free(&m->title);
    free(m->roots);
    free(m->cuts);
    free(m->blocks);
    free(m);
}

void wm_shards_maker_block(void *maker, uint64_t bit, uint64_t offset)
{
    wm_shards_maker *m = maker;
    if (!offset)
        m->block_count = 0; /* of another file */
    if (WM_GROW(m->blocks, m->block_capacity, m->block_count + 1))
        m->blocks[m->block_count++] = (block){bit, offset};
    else
        m->failed = true;
}

/* ---- the pages ------------------------------------------------------------- */

/* Every other one goes, but none that begins a file. */
static void thin(wm_shards_maker *m)
{
    size_t kept = 0;
    bool drop = true;
    for (size_t i = 0; i < m->count; i++) {
        bool file = m->cuts[i].restart == WM_RESTART_NONE;
        drop = !file && !drop;
        if (drop)
            free_cut(&m->cuts[i]);
        else
            m->cuts[kept++] = m->cuts[i];
    }
    m->count = kept;
    m->spacing = m->spacing < 4096 ? 4096 : m->spacing * 2;
}

static void add_cut(wm_shards_maker *m, cut made, wm_slice title)
{
    if (m->count >= CUTS_MOST && made.restart != WM_RESTART_NONE)
        thin(m);
    made.title = wm_slice_string(title);
    made.before = wm_slice_string(wm_buffer_slice(&m->title));
    if (!made.title || !made.before || !WM_GROW(m->cuts, m->capacity, m->count + 1)) {
        free_cut(&made);
        m->failed = true;
        return;
    }
    m->cuts[m->count++] = made;
    m->last = made.position;
}

/* The last block that begins at or before the page. Those before it are forgotten. */
static const block *block_of(wm_shards_maker *m, uint64_t offset)
{
    size_t i = 0;
    while (i + 1 < m->block_count && m->blocks[i + 1].offset <= offset)
        i++;
    if (i) {
        m->block_count -= i;
        memmove(m->blocks, m->blocks + i, m->block_count * sizeof *m->blocks);
    }
    return m->block_count && m->blocks[0].offset <= offset ? &m->blocks[0] : NULL;
}

static void begin_file(wm_shards_maker *m, const wm_page *page, const wm_dump *dump)
{
    m->before += m->end;
    m->end = 0;
    m->file = page->file;
    while (m->root_count <= page->file) {
        char *root = WM_GROW(m->roots, m->root_capacity, m->root_count + 1)
                         ? wm_slice_string(m->root_count == page->file ? wm_dump_root(dump) : WM_LIT(""))
                         : NULL;
        m->failed = m->failed || !root;
        if (!root)
            return;
        m->roots[m->root_count++] = root;
    }
    add_cut(m, (cut){.position = m->before, .file = page->file, .ordinal = page->ordinal}, page->title);
}

/* A page that can be entered, when it can. */
static void consider(wm_shards_maker *m, const wm_page *page, wm_restart restart, const block *found)
{
    cut made = {.position = m->before + page->offset, .file = page->file, .ordinal = page->ordinal, .restart = restart,
                .first = page->offset, .place = page->offset, .at = page->offset};
    if (made.position - m->last < m->spacing)
        return;
    if (restart != WM_RESTART_BYTE) {
        if (!found || found->bit == m->used)
            return;
        made.place = restart == WM_RESTART_BLOCK ? found->bit : found->bit / 8;
        made.at = found->offset;
    }
    add_cut(m, made, page->title);
}

wm_status wm_shards_maker_page(wm_shards_maker *m, const wm_page *page, const wm_dump *dump)
{
    wm_restart restart = strcmp(wm_dump_encoding(dump), "UTF-8") == 0 ? wm_dump_restart(dump) : WM_RESTART_NONE;
    const block *found = block_of(m, page->offset);
    if (!m->pages || page->file != m->file)
        begin_file(m, page, dump);
    else if (restart != WM_RESTART_NONE)
        consider(m, page, restart, found);
    m->used = found ? found->bit : 0;
    m->end = page->end;
    m->pages = page->ordinal + 1;
    wm_buffer_clear(&m->title);
    wm_buffer_add_slice(&m->title, page->title);
    return m->failed || m->title.failed ? WM_NO_MEMORY : WM_OK;
}

/* ---- the file -------------------------------------------------------------- */

static uint64_t total(const wm_shards_maker *m)
{
    return m->before + m->end;
}

/* The cut nearest to a position, from one of them on; m->count is the end. */
static size_t nearest(const wm_shards_maker *m, size_t from, uint64_t position)
{
    size_t i = from;
    while (i < m->count && m->cuts[i].position < position)
        i++;
    if (i == from)
        return i;
    uint64_t above = (i < m->count ? m->cuts[i].position : total(m)) - position;
    return position - m->cuts[i - 1].position <= above ? i - 1 : i;
}

static const char *word_of(wm_restart restart)
{
    return restart == WM_RESTART_BYTE ? "byte" : restart == WM_RESTART_BLOCK ? "block" : restart == WM_RESTART_STREAM ? "stream" : "file";
}

static uint64_t compressed_place(const wm_shards_wanted *w, const cut *c)
{
    uint64_t place = c->restart == WM_RESTART_BLOCK ? c->place / 8 : c->place;
    for (size_t i = 0; i < c->file && i < w->inputs->count; i++)
        place += w->inputs->sizes[i];
    return place;
}

static void write_head(const wm_shards_maker *m, const wm_shards_wanted *w, size_t count, wm_buffer *out)
{
    wm_buffer_add_str(out, "{\"wikimd shards\": 1, \"version\": ");
    wm_json_add_string(out, wm_str(wm_version()));
    wm_buffer_add_format(out, ", \"shards\": %zu, \"pages\": %" PRIu64 ", \"bytes\": %" PRIu64 ", \"page_set\": \"%s\", \"dump\": \"%s\", \"files\": [",
                         count, m->pages, total(m), w->page_set, w->dump);
    for (size_t i = 0; i < w->inputs->count; i++) {
        const char *slash = strrchr(w->inputs->names[i], '/');
        wm_buffer_add_str(out, i ? ", {\"name\": " : "{\"name\": ");
        wm_json_add_string(out, wm_str(slash ? slash + 1 : w->inputs->names[i]));
        wm_buffer_add_format(out, ", \"bytes\": %" PRIu64 ", \"sha256\": \"%s\", \"root\": ", w->inputs->sizes[i], w->inputs->hashes[i]);
        wm_json_add_string(out, wm_str(i < m->root_count ? m->roots[i] : ""));
        wm_buffer_add_char(out, '}');
    }
    wm_buffer_add_str(out, "]}\n");
}

static void write_shard(const wm_shards_maker *m, const wm_shards_wanted *w, size_t number, size_t from, size_t to, wm_buffer *out)
{
    wm_buffer_add_format(out, "{\"shard\": %zu", number);
    if (from == to) {
        wm_buffer_add_str(out, ", \"pages\": 0, \"bytes\": 0}\n");
        return;
    }
    const cut *c = &m->cuts[from], *next = to < m->count ? &m->cuts[to] : NULL;
    const cut end = {.file = w->inputs->count};
    uint64_t behind = compressed_place(w, next ? next : &end);
    wm_buffer_add_format(out, ", \"file\": %zu, \"start\": \"%s\", \"place\": %" PRIu64 ", \"place_byte\": %" PRIu64 ", \"first_byte\": %" PRIu64,
                         c->file, word_of(c->restart), c->place, c->at, c->first);
    if (next && next->restart != WM_RESTART_NONE)
        wm_buffer_add_format(out, ", \"end_file\": %zu, \"end_byte\": %" PRIu64, next->file, next->first);
    else
        wm_buffer_add_format(out, ", \"end_file\": %zu", (next ? next->file : w->inputs->count) - 1);
    wm_buffer_add_format(out, ", \"compressed\": %" PRIu64 ", \"ordinal\": %" PRIu64 ", \"pages\": %" PRIu64 ", \"bytes\": %" PRIu64 ", \"first\": ",
                         behind - compressed_place(w, c), c->ordinal, (next ? next->ordinal : m->pages) - c->ordinal,
                         (next ? next->position : total(m)) - c->position);
    wm_json_add_string(out, wm_str(c->title));
    wm_buffer_add_str(out, ", \"last\": ");
    wm_json_add_string(out, next ? wm_str(next->before) : wm_buffer_slice(&m->title));
    wm_buffer_add_str(out, "}\n");
}

wm_status wm_shards_maker_write(wm_shards_maker *m, const wm_shards_wanted *w, wm_buffer *out, size_t *count, uint64_t *largest,
                                uint64_t *mean)
{
    uint64_t all = total(m);
    size_t n = w->count;
    if (!n)
        n = w->size && all / w->size + 1 < WM_SHARDS_MOST ? (size_t)(all / w->size) + (all % w->size != 0) : WM_SHARDS_MOST;
    n = n ? n : 1;
    *largest = 0;
    *count = n;
    *mean = all / n;
    write_head(m, w, n, out);
    for (size_t k = 1, from = 0, to; k <= n; k++, from = to) {
        uint64_t share = all / n * k + all % n * k / n;
        to = k == n || w->whole ? m->count : nearest(m, k == 1 && m->count ? 1 : from, share);
        uint64_t bytes = (to < m->count ? m->cuts[to].position : all) - (from < m->count ? m->cuts[from].position : all);
        *largest = bytes > *largest ? bytes : *largest;
        write_shard(m, w, k, from, to, out);
    }
    return out->failed ? WM_NO_MEMORY : WM_OK;
}
