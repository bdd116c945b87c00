/* verify_streams.c - the dumps of a bag, also when they are damaged.
 *
 * SPDX-License-Identifier: MIT
 *
 * Damage in a multistream dump takes the pages of the streams that it is in. What is whole of it is copied,
 * stream by stream, into a file that can be read as any dump.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "dump/dump_writer.h"
#include "dump/multistream.h"
#include "io/pack.h"
#include "io/sink.h"
#include "io/temporary.h"
#include "transfer/verify_package.h"

static wm_status no_memory(wm_package_run *r)
{
    return wm_fail(&r->error, WM_NO_MEMORY, "out of memory");
}

/* ---- which dumps there are ---- */

static char *copy_of(wm_slice s)
{
    char *copy = malloc(s.size + 1);
    if (!copy)
        return NULL;
    memcpy(copy, s.data, s.size);
    copy[s.size] = '\0';
    return copy;
}

static bool add_dump(wm_package_run *r, wm_slice name, const wm_bag_dump *told)
{
    if (!WM_GROW(r->dumps, r->dump_capacity, r->dump_count + 1))
        return false;
    wm_package_dump *d = &r->dumps[r->dump_count++];
    memset(d, 0, sizeof *d);
    d->spool = -1;
    d->told = told;
    d->file = wm_bag_check_find(r->check, name);
    d->index = WM_NONE;
    d->name = copy_of(name);
    if (told && told->index.size)
        d->index = wm_bag_check_find(r->check, told->index);
    d->missing = d->file == WM_NONE || !wm_bag_check_is_found(r->check, d->file);
    return d->name != NULL;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const wm_package_dump *)a)->name, ((const wm_package_dump *)b)->name);
}

static wm_status list_dumps(wm_package_run *r)
{
    for (size_t i = 0; r->has_told && i < r->told.dump_count; i++)
        if (!add_dump(r, r->told.dumps[i].file, &r->told.dumps[i]))
            return no_memory(r);
    if (r->has_told)
        return WM_OK;
    /* Nothing tells of them: all that look like one. */
    for (size_t i = 0, count = wm_bag_check_count(r->check); i < count; i++) {
        wm_slice name = wm_bag_check_name(r->check, i);
        if (wm_bag_check_is_found(r->check, i) && wm_starts_with(name, WM_LIT(WM_BAG_DUMP)) && wm_ends_with(name, WM_LIT(".xml.bz2")) &&
            !add_dump(r, name, NULL))
            return no_memory(r);
    }
    if (r->dump_count)
        qsort(r->dumps, r->dump_count, sizeof *r->dumps, by_name);
    return WM_OK;
}

/* ---- the index ---- */

typedef struct index_text {
    wm_buffer text;
    bool whole;
} index_text;

static wm_status read_index(wm_package_run *r, const wm_package_dump *d, index_text *out)
{
    memset(out, 0, sizeof *out);
    if (d->index == WM_NONE || !wm_bag_check_is_whole(r->check, d->index))
        return WM_OK;
    wm_buffer path = {0};
    wm_bag_check_path(r->check, d->index, &path);
    wm_error error = WM_ERROR_INIT;
    const char *name = wm_buffer_cstr(&path);
    wm_status status = name ? wm_read_all(name, &out->text, &error) : WM_NO_MEMORY;
    out->whole = status == WM_OK;
    wm_error_clear(&error);
    wm_buffer_free(&path);
    return status == WM_NO_MEMORY ? no_memory(r) : WM_OK;
}

/* "OFFSET:ID:TITLE" */
static bool index_line(wm_slice text, size_t *at, uint64_t *offset, int64_t *id, wm_slice *title)
{
    if (*at >= text.size)
        return false;
    size_t end = wm_find(text, WM_LIT("\n"), *at);
    end = end == WM_NONE ? text.size : end;
    wm_slice line = wm_sub(text, *at, end);
    *at = end + 1;
    size_t first = wm_find(line, WM_LIT(":"), 0), second = first == WM_NONE ? WM_NONE : wm_find(line, WM_LIT(":"), first + 1);
    *offset = 0;
    *id = 0;
    *title = second == WM_NONE ? WM_LIT("") : wm_sub(line, second + 1, line.size);
    for (size_t i = 0; first != WM_NONE && i < first; i++)
        if (line.data[i] >= '0' && line.data[i] <= '9' && *offset < UINT64_MAX / 16)
            *offset = *offset * 10 + (uint64_t)(line.data[i] - '0');
    for (size_t i = first + 1; second != WM_NONE && i < second; i++)
        if (line.data[i] >= '0' && line.data[i] <= '9' && *id < INT64_MAX / 16)
            *id = *id * 10 + (line.data[i] - '0');
    return true;
}

/* The places of streams in ascending order; *out is owned by the caller. */
static bool index_places(wm_slice text, uint64_t **out, size_t *count)
{
    size_t at = 0, capacity = 0;
    uint64_t offset;
    int64_t id;
    wm_slice title;
    *out = NULL;
    *count = 0;
    while (index_line(text, &at, &offset, &id, &title)) {
        if (*count && (*out)[*count - 1] >= offset)
            continue;
        if (!WM_GROW(*out, capacity, *count + 1))
            return false;
        (*out)[(*count)++] = offset;
    }
    return true;
}

/* ---- whole pages of a damaged stream ---- */

typedef wm_status (*taker)(void *user, wm_slice bytes, wm_error *error);

static const char page_start[] = "<page>", page_end[] = "</page>";

typedef struct salvaged {
    wm_buffer text;   /* of the pages, one behind the other */
    wm_buffer run;    /* what was not interrupted so far */
    bool interrupted; /* something is lost before the run */
} salvaged;

/* Takes the whole pages out of the run, with the lines that they are on. */
static void take_run(salvaged *s)
{
    wm_slice run = wm_buffer_slice(&s->run);
    size_t from = 0, to = 0;
    if (s->interrupted)
        from = wm_find(run, wm_str(page_start), 0);
    for (size_t at = from; at != WM_NONE && (at = wm_find(run, wm_str(page_end), at)) != WM_NONE;)
        to = at += sizeof page_end - 1;
    if (from != WM_NONE && to > from) {
        while (s->interrupted && from && (run.data[from - 1] == ' ' || run.data[from - 1] == '\t'))
            from--;
        to += to < run.size && run.data[to] == '\r';
        to += to < run.size && run.data[to] == '\n';
        wm_buffer_add_slice(&s->text, wm_sub(run, from, to));
    }
    wm_buffer_clear(&s->run);
}

static wm_status take_block(void *user, wm_slice bytes, bool gap, wm_error *error)
{
    salvaged *s = user;
    if (gap) {
        take_run(s);
        s->interrupted = true;
    }
    wm_buffer_add_slice(&s->run, bytes);
    return s->run.failed || s->text.failed ? wm_fail(error, WM_NO_MEMORY, "out of memory") : WM_OK;
}

/* What is left of a damaged stream, in out. */
static wm_status salvage(wm_package_run *r, const wm_package_dump *d, size_t i, wm_buffer *out)
{
    salvaged s = {0};
    wm_status status = wm_bzip2_stream_salvage(&d->streams, i, take_block, &s, &r->error);
    take_run(&s);
    wm_buffer_free(&s.run);
    *out = s.text;
    return status == WM_OK && out->failed ? no_memory(r) : status;
}

/* Whether one of the pages has that number. */
static bool has_page(wm_slice pages, int64_t id)
{
    wm_buffer mark = {0};
    wm_buffer_add_format(&mark, "<id>%lld</id>", (long long)id);
    bool found = false;
    for (size_t at = 0; !found && !mark.failed && (at = wm_find(pages, wm_str(page_start), at)) != WM_NONE; at++) {
        size_t first = wm_find(pages, WM_LIT("<id>"), at);
        found = first != WM_NONE && wm_starts_with(wm_sub(pages, first, pages.size), wm_buffer_slice(&mark));
    }
    wm_buffer_free(&mark);
    return found;
}

/* ---- telling of damage ---- */

static wm_status tell_pages(wm_package_run *r, wm_package_dump *d, size_t stream, wm_slice index)
{
    size_t at = 0;
    uint64_t offset;
    wm_slice title;
    int64_t id;
    wm_buffer rest = {0};
    wm_status status = salvage(r, d, stream, &rest);
    while (status == WM_OK && index_line(index, &at, &offset, &id, &title)) {
        if (offset != d->streams.items[stream].start || has_page(wm_buffer_slice(&rest), id))
            continue;
        d->lost_pages++;
        status = wm_package_problem(r, wm_str(d->name), "page", "page \"%.*s\" is lost with stream %zu, at byte %llu", WM_ARG(title),
                                    stream + 1, (unsigned long long)offset);
    }
    wm_buffer_free(&rest);
    return status;
}

/* The same without an index: streams hold the dump's pages in order, and the table tells some of them. */
static wm_status tell_rows(wm_package_run *r, wm_package_dump *d, size_t stream)
{
    uint64_t first = 0;
    if (!d->told || !r->table.known || !stream || d->streams.count != d->told->streams)
        return WM_OK;
    for (const wm_package_dump *before = r->dumps; before < d; before++)
        first += before->told ? before->told->pages : 0;
    first += (stream - 1) * (uint64_t)WM_MULTISTREAM_PAGES;
    wm_buffer rest = {0};
    wm_status status = salvage(r, d, stream, &rest);
    for (size_t i = 0; i < r->table.count && status == WM_OK; i++) {
        wm_bag_page row;
        if (!wm_package_row_at(r, i, &row) || row.ordinal < first || row.ordinal >= first + WM_MULTISTREAM_PAGES ||
            has_page(wm_buffer_slice(&rest), row.page_id))
            continue;
        d->lost_pages++;
        status = wm_package_problem(r, wm_str(d->name), "page", "page \"%.*s\" of name space %d is lost with stream %zu, at byte %llu",
                                    WM_ARG(row.title), row.ns, stream + 1, (unsigned long long)d->streams.items[stream].start);
    }
    wm_buffer_free(&rest);
    return status;
}

static wm_status tell_damage(wm_package_run *r, wm_package_dump *d, wm_slice index)
{
    wm_status status = WM_OK;
    for (size_t i = 0; i < d->streams.count && status == WM_OK; i++) {
        const wm_bzip2_stream *s = &d->streams.items[i];
        if (s->whole)
            continue;
        status = wm_package_problem(r, wm_str(d->name), "stream", "stream %zu, bytes %llu to %llu, is damaged", i + 1,
                                    (unsigned long long)s->start, (unsigned long long)s->end);
        if (status == WM_OK)
            status = index.size ? tell_pages(r, d, i, index) : tell_rows(r, d, i);
    }
    if (status == WM_OK && d->told && d->streams.count < d->told->streams)
        status = wm_package_problem(r, wm_str(d->name), "stream", "%zu streams are there of %llu", d->streams.count,
                                    (unsigned long long)d->told->streams);
    return status;
}

/* ---- what is whole, as a dump ---- */

static wm_status keep_start(void *user, wm_slice bytes, wm_error *error)
{
    (void)error;
    wm_buffer *start = user;
    if (start->size < 4096)
        wm_buffer_add(start, bytes.data, bytes.size < 4096 ? bytes.size : 4096);
    return WM_OK;
}

/* Whether a stream begins, but for white space, with a tag. *failed becomes true where it cannot be read, for lack of memory. */
static bool begins_with(const wm_package_dump *d, size_t i, const char *tag, bool *failed)
{
    wm_buffer start = {0};
    if (i >= d->streams.count || !d->streams.items[i].whole)
        return false;
    wm_error error = WM_ERROR_INIT;
    *failed |= wm_bzip2_stream_read(&d->streams, i, keep_start, &start, &error) != WM_OK || start.failed;
    wm_error_clear(&error);
    bool is = wm_starts_with(wm_trim(wm_buffer_slice(&start)), wm_str(tag));
    wm_buffer_free(&start);
    return is;
}

static bool has_header(const wm_package_dump *d, bool *failed)
{
    return begins_with(d, 0, "<mediawiki", failed) || begins_with(d, 0, "<?xml", failed);
}

static bool has_footer(const wm_package_dump *d, bool *failed)
{
    return begins_with(d, d->streams.count - 1, "</mediawiki", failed) || (d->streams.count == 1 && d->streams.whole == 1);
}

/* What stands before the pages, as far as export.json knows. */
static wm_status make_header(wm_package_run *r, wm_buffer *out)
{
    wm_site *site = wm_site_new();
    wm_status status = site ? WM_OK : WM_NO_MEMORY;
    if (status == WM_OK && r->has_told) {
        wm_error own = WM_ERROR_INIT;
        wm_changes_info info = {.site_name = r->told.site_name, .site_base = r->told.site_base, .site_lang = r->told.site_lang,
                                .site_dbname = r->told.site_dbname, .site_json = r->told.site_json};
        status = wm_tree_recall_site(&info, site, &own);
        wm_error_clear(&own);
    }
    if (status == WM_OK || status == WM_BAD_INPUT) {
        wm_write_head(site, out);
        wm_buffer_add_char(out, '\n');
        status = out->failed ? WM_NO_MEMORY : WM_OK;
    }
    wm_site_free(site);
    return status == WM_OK ? WM_OK : no_memory(r);
}

/* A text of ours, as a stream of its own when it is to be packed. */
static wm_status give_text(wm_package_run *r, wm_slice text, bool packed, taker give, void *user)
{
    if (!packed)
        return give(user, text, &r->error);
    wm_packer *packer = wm_packer_new(WM_PACK_BZIP2, 1, give, user);
    if (!packer)
        return no_memory(r);
    wm_status status = wm_packer_add(packer, text, &r->error);
    if (status == WM_OK)
        status = wm_packer_end(packer, &r->error);
    wm_packer_free(packer);
    return status;
}

static wm_status give_salvaged(wm_package_run *r, const wm_package_dump *d, size_t i, bool packed, taker give, void *user)
{
    wm_buffer pages = {0};
    wm_status status = salvage(r, d, i, &pages);
    if (status == WM_OK && pages.size)
        status = give_text(r, wm_buffer_slice(&pages), packed, give, user);
    wm_buffer_free(&pages);
    return status;
}

/* Gives all that is whole of a dump: its streams packed, or their XML. header, footer: also those. */
static wm_status give_whole(wm_package_run *r, const wm_package_dump *d, bool header, bool footer, bool packed, taker give, void *user)
{
    bool failed = false, first = has_header(d, &failed), last = has_footer(d, &failed);
    wm_status status = failed ? no_memory(r) : WM_OK;
    wm_buffer text = {0};
    if (status == WM_OK && header && !first) {
        status = make_header(r, &text);
        if (status == WM_OK)
            status = give_text(r, wm_buffer_slice(&text), packed, give, user);
    }
    size_t from = first && !header ? 1 : 0, to = d->streams.count - (last && !footer && d->streams.count > 1 ? 1 : 0);
    for (size_t i = from; i < to && status == WM_OK; i++) {
        if (!d->streams.items[i].whole) {
            status = give_salvaged(r, d, i, packed, give, user);
            continue;
        }
        status = packed ? give(user, wm_bzip2_stream_slice(&d->streams, i), &r->error)
                        : wm_bzip2_stream_read(&d->streams, i, give, user, &r->error);
    }
    if (status == WM_OK && footer && !last)
        status = give_text(r, WM_LIT("</mediawiki>\n"), packed, give, user);
    wm_buffer_free(&text);
    return status;
}

static wm_status write_spool(void *user, wm_slice bytes, wm_error *error)
{
    return wm_temporary_write(*(const int *)user, bytes.data, bytes.size, "a temporary copy of the dump", error);
}

static wm_status make_spool(wm_package_run *r, wm_package_dump *d)
{
    wm_buffer name = {0};
    d->spool = wm_temporary_file(NULL, &r->error);
    wm_status status = d->spool >= 0 ? WM_OK : r->error.status;
    if (status == WM_OK)
        status = give_whole(r, d, true, true, true, write_spool, &d->spool);
    wm_buffer_add_format(&name, "/dev/fd/%d", d->spool);
    free(d->path);
    d->path = wm_buffer_detach(&name, NULL);
    wm_buffer_free(&name);
    return status == WM_OK && !d->path ? no_memory(r) : status;
}

/* ---- opening ---- */

static wm_status map_dump(wm_package_run *r, wm_package_dump *d)
{
    struct stat st;
    int fd = open(d->path, O_RDONLY | O_CLOEXEC);
    if (fd < 0 || fstat(fd, &st) != 0) {
        int err = errno;
        if (fd >= 0)
            close(fd);
        return wm_package_problem(r, wm_str(d->name), "unreadable", "cannot be read: %s", strerror(err));
    }
    d->mapped_size = (size_t)st.st_size;
    d->mapped = d->mapped_size ? mmap(NULL, d->mapped_size, PROT_READ, MAP_PRIVATE, fd, 0) : NULL;
    close(fd);
    if (d->mapped == MAP_FAILED) {
        d->mapped = NULL;
        return wm_fail_errno(&r->error, ENOMEM, "%s cannot be mapped into memory", d->path);
    }
    return WM_OK;
}

static wm_status find_streams(wm_package_run *r, wm_package_dump *d, wm_slice index)
{
    uint64_t *places = NULL;
    size_t count = 0;
    /* Where bytes were lost or came in, the index says nothing any more. */
    bool same_size = d->told && d->told->size == d->mapped_size;
    wm_status status = map_dump(r, d);
    same_size = d->told && d->told->size == d->mapped_size;
    if (status == WM_OK && same_size && !index_places(index, &places, &count))
        status = no_memory(r);
    if (status == WM_OK && d->mapped &&
        wm_bzip2_streams_find(wm_slice_of(d->mapped, d->mapped_size), places, count, &d->streams) != WM_OK)
        status = no_memory(r);
    free(places);
    if (status == WM_OK)
        status = wm_bzip2_streams_check(&d->streams, (unsigned)r->settings->jobs, r->messages->stop, &r->error);
    return status;
}

static wm_status open_dump(wm_package_run *r, wm_package_dump *d)
{
    wm_buffer path = {0};
    if (d->missing)
        return WM_OK;
    wm_bag_check_path(r->check, d->file, &path);
    d->path = wm_buffer_detach(&path, NULL);
    wm_buffer_free(&path);
    if (!d->path)
        return no_memory(r);
    d->damaged = !wm_bag_check_is_whole(r->check, d->file);
    if (!d->damaged && !r->settings->recover)
        return WM_OK;
    index_text index;
    wm_status status = read_index(r, d, &index);
    if (status == WM_OK)
        status = find_streams(r, d, wm_buffer_slice(&index.text));
    /* Without a manifest nobody knows but the streams themselves. */
    d->damaged = d->damaged && (d->streams.whole < d->streams.count || !d->told || d->streams.count != d->told->streams);
    if (status == WM_OK && d->damaged && d->streams.count)
        status = tell_damage(r, d, wm_buffer_slice(&index.text));
    if (status == WM_OK && d->damaged && d->streams.count)
        status = make_spool(r, d);
    wm_buffer_free(&index.text);
    return status;
}

wm_status wm_package_open_dumps(wm_package_run *r)
{
    wm_status status = list_dumps(r);
    for (size_t i = 0; i < r->dump_count && status == WM_OK; i++)
        status = open_dump(r, &r->dumps[i]);
    return status;
}

static wm_status into_sink(void *user, wm_slice bytes, wm_error *error)
{
    return wm_sink_write(user, bytes, error);
}

wm_status wm_package_recover_dump(wm_package_run *r)
{
    const char *name = r->settings->recover;
    wm_outfile file;
    wm_sink *sink = NULL;
    bool packed = wm_ends_with(wm_str(name), WM_LIT(".bz2"));
    size_t first = WM_NONE, last = 0;
    for (size_t i = 0; i < r->dump_count; i++) {
        if (r->dumps[i].missing || !r->dumps[i].streams.count)
            continue;
        first = first == WM_NONE ? i : first;
        last = i;
    }
    if (first == WM_NONE)
        return wm_fail(&r->error, WM_BAD_INPUT, "%s: nothing of its dump can be recovered", r->settings->path);
    wm_status status = wm_outfile_open(&file, name, &r->error);
    if (status != WM_OK)
        return status;
    /* Streams are copied as they are. */
    status = wm_sink_open(file.stream, name, packed ? WM_SINK_PLAIN : wm_sink_format_of(name),
                          (unsigned)r->settings->jobs, &sink, &r->error);
    for (size_t i = first; i <= last && status == WM_OK; i++)
        if (!r->dumps[i].missing && r->dumps[i].streams.count)
            status = give_whole(r, &r->dumps[i], i == first, i == last, packed, into_sink, sink);
    if (status == WM_OK)
        status = wm_sink_finish(sink, &r->error);
    wm_sink_close(sink);
    if (status == WM_OK)
        return wm_outfile_keep(&file, &r->error);
    wm_outfile_drop(&file);
    return status;
}

void wm_package_close_dumps(wm_package_run *r)
{
    for (size_t i = 0; i < r->dump_count; i++) {
        wm_package_dump *d = &r->dumps[i];
        char hex[65];
        wm_bzip2_streams_free(&d->streams);
        if (d->mapped)
            munmap(d->mapped, d->mapped_size);
        if (d->spool >= 0)
            close(d->spool);
        if (d->hash)
            wm_sha256_end(d->hash, hex);
        free(d->name);
        free(d->path);
    }
    free(r->dumps);
    r->dumps = NULL;
    r->dump_count = 0;
}
