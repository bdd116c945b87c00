/* page_set_make.c - wikimd index --pages: the titles of a dump become a file.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "io/outfile.h"
#include "transfer/page_set.h"
#include "transfer/run.h"
#include "transfer/selection.h"
#include "transfer/shards.h"

typedef struct making {
    const wm_pages_options *options;
    wm_messages *messages;
    wm_error error;
    wm_inputs inputs;
    wm_site *site;
    wm_selection everything;
    wm_arena arena;
    wm_outfile out;
    wm_titles_maker *maker;
    wm_title_totals totals;
    struct { uint64_t bit, offset; } *blocks; /* that were told of, and begin behind the beginning of the last page */
    size_t block_count, block_capacity;
    size_t file;             /* of the last page */
    bool any, failed;        /* there was one; memory ran out */
    wm_restart way;          /* into its file */
    uint64_t entry;          /* the byte where decoding can begin for it */
    wm_shards_maker *shards; /* NULL: the dump is not cut */
    char dump[65], sum[65];  /* what the dump and the page set are known by */
    bool is_spread;          /* several elements have one title */
    wm_dump *dump_read;
    bool ready;          /* the site is complete */
} making;

static wm_status write_part(void *user, uint64_t place, wm_slice bytes)
{
    making *m = user;
    static const char none[8];
    if (place == 0) {
        memcpy(m->sum, bytes.data + WM_TITLES_SUM, 64);
        /* A title in several elements: which of them counts is only known when all are read. */
        m->is_spread = memcmp(bytes.data + WM_TITLES_REPEATS, none, sizeof none) != 0;
    }
    if (place == 0 && fseek(m->out.stream, 0, SEEK_SET) != 0)
        return WM_SYSTEM;
    wm_outfile_write(&m->out, bytes);
    return WM_OK; /* wm_outfile_keep tells of a failure */
}

static void take_block(void *user, uint64_t bit, uint64_t offset)
{
    making *m = user;
    if (m->shards)
        wm_shards_maker_block(m->shards, bit, offset);
    if (!offset)
        m->block_count = 0; /* of another file */
    if (WM_GROW(m->blocks, m->block_capacity, m->block_count + 1)) {
        m->blocks[m->block_count].bit = bit;
        m->blocks[m->block_count++].offset = offset;
    } else {
        m->failed = true;
    }
}

/* Where decoding can begin: what was told up to the page. */
static wm_status add_places(making *m, const wm_page *page)
{
    wm_title_place place = {.file = (uint32_t)page->file, .way = (unsigned)m->way};
    wm_status status = WM_OK;
    size_t i = 0;
    for (; i < m->block_count && m->blocks[i].offset <= page->offset && status == WM_OK; i++) {
        place.place = m->way == WM_RESTART_BLOCK ? m->blocks[i].bit : m->blocks[i].bit / 8;
        place.offset = m->entry = m->blocks[i].offset;
        status = wm_titles_add_place(m->maker, &place);
    }
    m->block_count -= i;
    if (i && m->block_count)
        memmove(m->blocks, m->blocks + i, m->block_count * sizeof *m->blocks);
    return status;
}

/* Where the page can be entered, and how much is decoded before it. */
static wm_status place_page(making *m, const wm_page *page)
{
    bool another = !m->any || page->file != m->file;
    wm_title_place place = {.file = (uint32_t)page->file};
    wm_status status = m->failed ? WM_NO_MEMORY : WM_OK;
    if (another) {
        m->way = strcmp(wm_dump_encoding(m->dump_read), "UTF-8") == 0 ? wm_dump_restart(m->dump_read) : WM_RESTART_NONE;
        m->entry = 0;
    }
    m->any = true;
    m->file = page->file;
    place.way = (unsigned)m->way;
    bool compressed = m->way == WM_RESTART_BLOCK || m->way == WM_RESTART_STREAM;
    if (status == WM_OK && compressed)
        status = add_places(m, page);
    else if (status == WM_OK && another)
        status = wm_titles_add_place(m->maker, &place);
    uint64_t far = compressed ? page->offset - m->entry : m->way == WM_RESTART_BYTE ? 0 : UINT64_MAX;
    m->totals.farthest = far > m->totals.farthest ? far : m->totals.farthest;
    return status;
}

/* What {{NUMBEROFPAGES}} and the like tell. */
static void count_page(making *m, const wm_page *page, const wm_judged *judged)
{
    const wm_revision *r = &page->revision;
    wm_title target;
    if (!page->has_revision)
        return;
    m->totals.stored++;
    m->totals.uploads += judged->ns == WM_NS_FILE;
    if (judged->ns == WM_NS_MAIN && !(r->has_text && wm_redirect_target(m->site, &m->arena, r->text, &target)))
        m->totals.articles++;
    if (r->time > m->totals.latest)
        m->totals.latest = r->time;
}

static wm_status take_page(void *user, const wm_page *page)
{
    making *m = user;
    wm_judged judged;
    if (place_page(m, page) != WM_OK)
        return WM_NO_MEMORY;
    if (m->shards && wm_shards_maker_page(m->shards, page, m->dump_read) != WM_OK)
        return WM_NO_MEMORY;
    if (!m->ready && wm_site_complete(m->site) != WM_OK)
        return WM_NO_MEMORY;
    m->ready = true;
    wm_arena_reset(&m->arena);
    wm_status status = wm_selection_judge(&m->everything, m->site, &m->arena, page, &judged);
    if (status != WM_OK || judged.verdict == WM_SKIP_TITLE)
        return status;
    count_page(m, page, &judged);
    if (m->arena.failed)
        return WM_NO_MEMORY;
    wm_slice redirect = judged.redirect.size ? judged.redirect : page->redirect;
    if (redirect.size > 1024)
        redirect.size = 0; /* no title is so long */
    wm_title_record record = {.ns = judged.ns, .flags = judged.verdict == WM_CONVERT ? WM_TITLE_CONVERT : 0u, .text = judged.title,
                              .redirect = redirect, .id = page->id, .file = (uint32_t)page->file, .offset = page->offset};
    return wm_titles_add(m->maker, &record);
}

static wm_status read_pages(making *m)
{
    const wm_pages_options *o = m->options;
    wm_dump_options options = {.text_limit = WM_TEXT_START, .memory = o->memory, .stop = m->messages->stop};
    wm_status status = wm_dump_open(m->inputs.paths, m->inputs.count, &options, &m->dump_read, &m->error);
    if (status != WM_OK)
        return status;
    wm_dump_set_jobs(m->dump_read, (unsigned)wm_run_jobs(o->jobs));
    wm_dump_set_blocks(m->dump_read, take_block, m);
    status = wm_dump_read(m->dump_read, m->site, take_page, m, &m->error);
    wm_dump_close(m->dump_read);
    return status == WM_END ? WM_OK : status;
}

/* For people; nobody decides anything by it. */
static void describe(const making *m, wm_buffer *out)
{
    wm_buffer_add_str(out, "{\"program\": \"wikimd\", \"version\": ");
    wm_json_add_string(out, wm_str(wm_version()));
    wm_buffer_add_str(out, ", \"wiki\": ");
    wm_json_add_string(out, wm_site_name(m->site));
    wm_buffer_add_str(out, ", \"dbname\": ");
    wm_json_add_string(out, wm_site_dbname(m->site));
    wm_buffer_add_str(out, ", \"files\": [");
    for (size_t i = 0; i < m->inputs.count; i++) {
        const char *slash = strrchr(m->inputs.names[i], '/');
        wm_buffer_add_str(out, i ? ", {\"name\": " : "{\"name\": ");
        wm_json_add_string(out, wm_str(slash ? slash + 1 : m->inputs.names[i]));
        wm_buffer_add_format(out, ", \"bytes\": %llu}", (unsigned long long)m->inputs.sizes[i]);
    }
    wm_buffer_add_str(out, "]}\n");
}

/* The parts, beside the page set, which is there by now. */
static wm_status write_shards(making *m)
{
    const wm_pages_options *o = m->options;
    wm_buffer text = {0}, path = {0};
    wm_outfile out = {0};
    size_t count = 0;
    uint64_t largest = 0, mean = 0;
    wm_status status = wm_inputs_hash_wait(&m->inputs, &m->error);
    if (status == WM_OK)
        status = wm_inputs_check(&m->inputs, &m->error);
    if (status == WM_OK && !wm_shards_path(o->output, &path))
        status = WM_NO_MEMORY;
    wm_shards_wanted wanted = {.count = o->shards, .size = o->shard_size, .dump = m->dump, .page_set = m->sum, .inputs = &m->inputs,
                               .whole = m->is_spread};
    if (status == WM_OK)
        status = wm_shards_maker_write(m->shards, &wanted, &text, &count, &largest, &mean);
    if (status == WM_OK)
        status = wm_outfile_open(&out, path.data, &m->error);
    if (status == WM_OK) {
        wm_outfile_write(&out, wm_buffer_slice(&text));
        status = wm_outfile_keep(&out, &m->error);
    }
    if (status == WM_OK)
        wm_message_note(m->messages, "%-10s %zu, in %s; the largest has %.1f MB of XML", "shards", count, path.data, (double)largest / 1e6);
    if (status == WM_OK && wanted.whole && count > 1)
        wm_message_warning(m->messages, "several <page> elements of the dump have one title, and it is not cut: all of it is shard 1/%zu", count);
    else if (status == WM_OK && largest > mean * 2 && largest > mean + 1000000)
        wm_message_warning(m->messages, "the dump cannot be cut into equal shards: one stream of gzip, an xz, a zip or 7z and a text "
                           "that is not UTF-8 stay whole, and so does a page");
    wm_outfile_drop(&out);
    wm_buffer_free(&text);
    wm_buffer_free(&path);
    return status;
}

static wm_status check_options(const wm_pages_options *o, wm_error *error)
{
    if (!o->dump_count)
        return wm_fail(error, WM_USAGE, "no dump is given; see wikimd index --help");
    if (!o->output || strcmp(o->output, "-") == 0)
        return wm_fail(error, WM_USAGE, "the titles go to a file: its beginning is written last");
    if (o->shards && o->shard_size)
        return wm_fail(error, WM_USAGE, "--shards and --shard-size exclude each other");
    if (o->shards > WM_SHARDS_MOST)
        return wm_fail(error, WM_USAGE, "more than %d shards cannot be made", WM_SHARDS_MOST);
    return WM_OK;
}

static wm_status make(making *m)
{
    const wm_pages_options *o = m->options;
    wm_buffer about = {0};
    wm_status status = check_options(o, &m->error);
    if (status == WM_OK)
        status = wm_inputs_open(&m->inputs, o->dumps, o->dump_count, o->incomplete, NULL, m->messages->stop, &m->error);
    if (status == WM_OK)
        status = wm_page_set_identify(&m->inputs, m->dump, &m->error);
    if (status == WM_OK)
        status = wm_outfile_open(&m->out, o->output, &m->error);
    if (status == WM_OK && fseek(m->out.stream, WM_TITLES_HEAD, SEEK_SET) != 0)
        return wm_fail(&m->error, WM_USAGE, "%s is no file that one can go back in", o->output);
    m->site = wm_site_new();
    m->everything.all_namespaces = true;
    if (status == WM_OK && (!m->site || !(m->maker = wm_titles_new(m->dump, write_part, m))))
        status = WM_NO_MEMORY;
    bool cut = o->shards || o->shard_size;
    if (status == WM_OK && cut && !(m->shards = wm_shards_maker_new()))
        status = WM_NO_MEMORY;
    if (status == WM_OK && cut)
        wm_inputs_hash_start(&m->inputs);
    if (status == WM_OK)
        status = read_pages(m);
    if (status == WM_OK)
        describe(m, &about);
    if (status == WM_OK)
        status = about.failed ? WM_NO_MEMORY : wm_titles_end(m->maker, &m->totals, wm_buffer_slice(&about), wm_str(wm_version()), &m->error);
    wm_buffer_free(&about);
    if (status == WM_OK)
        status = wm_outfile_keep(&m->out, &m->error);
    return status == WM_OK && cut ? write_shards(m) : status;
}

wm_status wm_run_index_pages(const wm_pages_options *options, const wm_monitor *monitor, wm_error *error)
{
    wm_pages_options known;
    wm_messages messages;
    wm_run_options_take(&known, sizeof known, options);
    wm_messages_init(&messages, monitor);
    making m = {.options = &known, .messages = &messages, .totals.latest = INT64_MIN};
    wm_status status = make(&m);
    if (status != WM_OK && status != WM_INTERRUPTED && m.error.status == WM_OK)
        wm_fail(&m.error, status, "%s", status == WM_NO_MEMORY ? "out of memory" : "the titles could not be written");
    if (status != WM_OK && m.error.status != WM_OK)
        wm_message_failure(&messages, &m.error);
    wm_outfile_drop(&m.out);
    wm_titles_free(m.maker);
    wm_shards_maker_free(m.shards);
    free(m.blocks);
    wm_inputs_close(&m.inputs);
    wm_site_free(m.site);
    wm_selection_free(&m.everything);
    wm_arena_free(&m.arena);
    return wm_run_end(&messages, status, &m.error, error);
}
