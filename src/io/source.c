/* source.c - decompressed bytes from files, standard input or memory.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/codec.h"
#include "io/read_ahead.h"

enum { LONGEST_MAGIC = 16, TAR_HEADER = 512 };

/* ---- telling the format ---- */

/* Input that ends inside a magic is that format, cut off. Fewer than three bytes say nothing, unless
 * the magic is that short. */
static bool codec_matches(const wm_codec *codec, wm_slice first)
{
    size_t n = codec->magic_size < first.size ? codec->magic_size : first.size;
    size_t least = codec->magic_size < 3 ? codec->magic_size : 3;
    return n >= least && (!n || memcmp(first.data, codec->magic, n) == 0) && (!codec->matches || codec->matches(first));
}

static const wm_codec *choose(wm_slice first)
{
    if (codec_matches(&wm_codec_gzip, first))
        return &wm_codec_gzip;
    if (codec_matches(&wm_codec_bzip2, first))
        return &wm_codec_bzip2;
    if (codec_matches(&wm_codec_zstd, first))
        return &wm_codec_zstd;
    if (codec_matches(&wm_codec_zstd_skipped, first))
        return &wm_codec_zstd_skipped;
    for (const wm_codec *const *codec = wm_codecs_archive; *codec; codec++)
        if (codec_matches(*codec, first))
            return *codec;
    return &wm_codec_plain;
}

/* ---- opening and closing ---- */

void wm_source_close(wm_source *source)
{
    if (!source)
        return;
    wm_ahead_stop(source->ahead);
    wm_tar_free(source->member.tar);
    wm_buffer_free(&source->member.head);
    if (source->codec)
        source->codec->close(source);
    if (source->fd >= 0 && !source->is_standard_input)
        close(source->fd);
    wm_error_clear(&source->failure);
    free(source->warning);
    free(source->buffer);
    free(source->out);
    free(source->name);
    free(source);
}

static wm_source *new_source(const char *name, wm_error *error)
{
    wm_source *source = calloc(1, sizeof *source);
    size_t size = strlen(name) + 1;
    char *copy = malloc(size);
    if (!source || !copy) {
        free(source);
        free(copy);
        wm_fail(error, WM_NO_MEMORY, "%s: out of memory", name);
        return NULL;
    }
    memcpy(copy, name, size);
    source->name = copy;
    source->fd = -1;
    return source;
}

/* Reads the first bytes and opens the codec they ask for; closes on failure. */
static wm_status start(wm_source *source, wm_source **out, wm_error *error)
{
    wm_status status = wm_input_gather(source, LONGEST_MAGIC, error);
    if (status == WM_OK) {
        source->codec = choose(source->window);
        status = source->codec->open ? source->codec->open(source, error) : WM_OK;
    }
    if (status != WM_OK) {
        wm_source_close(source);
        return status;
    }
    *out = source;
    return WM_OK;
}

wm_status wm_source_open_memory(wm_slice data, const char *name, wm_source **out, wm_error *error)
{
    *out = NULL;
    wm_source *source = new_source(name, error);
    if (!source)
        return WM_NO_MEMORY;
    source->memory = data;
    atomic_store(&source->length, data.size);
    return start(source, out, error);
}

wm_status wm_source_open_function(wm_read_function read, void *user, const char *name, wm_source **out, wm_error *error)
{
    *out = NULL;
    wm_source *source = new_source(name, error);
    if (!source)
        return WM_NO_MEMORY;
    source->read = read;
    source->read_user = user;
    source->buffer = malloc(WM_PIECE);
    if (!source->buffer) {
        wm_source_no_memory(source, error);
        wm_source_close(source);
        return WM_NO_MEMORY;
    }
    return start(source, out, error);
}

/* What is missing or of the wrong kind is the caller's input; what exists but
 * cannot be opened is the system's refusal. */
static wm_status open_file(wm_source *source, const char *path, wm_error *error)
{
    source->fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    if (source->fd >= 0)
        return WM_OK;
    if (errno == ENOENT || errno == ENOTDIR)
        return wm_fail(error, WM_BAD_INPUT, "%s: there is no such file", path);
    return wm_fail_errno(error, errno, "%s: cannot open it", path);
}

static wm_status look_at_file(wm_source *source, wm_error *error)
{
    struct stat st;
    if (fstat(source->fd, &st) != 0)
        return wm_fail_errno(error, errno, "%s: cannot read it", source->name);
    if (S_ISDIR(st.st_mode))
        return wm_fail(error, WM_BAD_INPUT, "%s: this is a directory; name a file in it", source->name);
    source->is_file = S_ISREG(st.st_mode);
    if (source->is_file) {
        off_t at = lseek(source->fd, 0, SEEK_CUR);
        if (at >= 0 && at < st.st_size)
            atomic_store(&source->length, (uint64_t)(st.st_size - at));
        (void)posix_fadvise(source->fd, 0, 0, POSIX_FADV_SEQUENTIAL);
    }
    return WM_OK;
}

static wm_status open_path(const char *path, wm_source **out, wm_error *error)
{
    *out = NULL;
    bool is_standard_input = strcmp(path, "-") == 0;
    wm_source *source = new_source(is_standard_input ? "standard input" : path, error);
    if (!source)
        return WM_NO_MEMORY;
    source->is_standard_input = is_standard_input;
    wm_status status = WM_OK;
    if (is_standard_input)
        source->fd = STDIN_FILENO;
    else
        status = open_file(source, path, error);
    if (status == WM_OK)
        status = look_at_file(source, error);
    if (status == WM_OK && !(source->buffer = malloc(WM_PIECE)))
        status = wm_source_no_memory(source, error);
    if (status != WM_OK) {
        wm_source_close(source);
        return status;
    }
    *out = source;
    return WM_OK;
}

wm_status wm_source_open(const char *path, wm_source **out, wm_error *error)
{
    wm_source *source;
    wm_status status = open_path(path, &source, error);
    *out = NULL;
    return status == WM_OK ? start(source, out, error) : status;
}

wm_status wm_source_open_part(const char *path, wm_restart restart, uint64_t place, wm_source **out, wm_error *error)
{
    wm_source *source;
    bool block = restart == WM_RESTART_BLOCK;
    wm_status status = open_path(path, &source, error);
    *out = NULL;
    if (status != WM_OK)
        return status;
    source->codec = block ? &wm_codec_bzip2 : &wm_codec_plain;
    source->blocks.from_one = block;
    source->blocks.start_bit = block ? (unsigned)(place % 8) : 0;
    if (!wm_input_seek(source, block ? place / 8 : place))
        status = wm_fail(error, WM_BAD_INPUT, "%s: it cannot be read from its middle; give a file", path);
    else if (restart == WM_RESTART_STREAM)
        return start(source, out, error);
    else if (source->codec->open)
        status = source->codec->open(source, error);
    if (status == WM_OK)
        *out = source;
    else
        wm_source_close(source);
    return status;
}

/* ---- reading ---- */

void wm_source_set_limit(wm_source *source, size_t limit)
{
    source->limit = limit;
}

void wm_source_set_jobs(wm_source *source, unsigned jobs)
{
    source->jobs = jobs;
}

void wm_source_look_for_text(wm_source *source)
{
    source->look = true;
}

void wm_source_set_wanted(wm_source *source, wm_wanted wanted)
{
    source->member.wanted = wanted;
}

void wm_source_set_blocks(wm_source *source, wm_on_block on_block, void *user)
{
    source->blocks.tell = on_block;
    source->blocks.user = user;
}

void wm_source_set_memory(wm_source *source, uint64_t bytes)
{
    source->most_memory = bytes;
}

wm_restart wm_source_restart(const wm_source *source)
{
    if (!source->is_file || source->member.tar || source->codec->has_files)
        return WM_RESTART_NONE;
    return source->codec == &wm_codec_plain   ? WM_RESTART_BYTE
           : source->codec == &wm_codec_bzip2 ? WM_RESTART_BLOCK
           : source->codec == &wm_codec_gzip || source->codec == &wm_codec_zstd || source->codec == &wm_codec_zstd_skipped
               ? WM_RESTART_STREAM
               : WM_RESTART_NONE;
}

/* Only for what is there: a thread that waits for others' bytes could not be stopped. What is told of blocks is told by
 * the reader's thread. */
static bool wants_thread(const wm_source *source)
{
    return source->jobs > 1 && source->is_file && !(source->blocks.tell && source->codec != &wm_codec_plain) && !source->codec->has_threads && source->final == WM_OK &&
           wm_source_length(source) > WM_PIECE;
}

wm_status wm_source_decode(wm_source *source, wm_slice *data)
{
    if (!source->ahead && wants_thread(source))
        source->ahead = wm_ahead_start(source);
    *data = wm_slice_of(NULL, 0);
    while (data->size == 0 && source->final == WM_OK)
        source->final = source->ahead ? wm_ahead_read(source->ahead, data, &source->text)
                                      : source->codec->read(source, data, &source->failure);
    return data->size ? WM_OK : source->final;
}

/* Reads as much as a tar's first header has, and looks whether it is one. */
static wm_status look_for_tar(wm_source *source)
{
    wm_slice data = {NULL, 0};
    wm_status status = WM_OK;
    source->member.looked = true;
    if (!source->member.wanted || source->codec->has_files)
        return WM_OK;
    while (status == WM_OK && source->member.head.size < TAR_HEADER) {
        status = wm_source_decode(source, &data);
        if (status == WM_OK)
            wm_buffer_add_slice(&source->member.head, data);
    }
    if (source->member.head.failed)
        return wm_source_no_memory(source, &source->failure);
    if (!wm_tar_begins(wm_buffer_slice(&source->member.head)))
        return WM_OK;
    source->member.tar = wm_tar_open(source);
    return source->member.tar ? WM_OK : wm_source_no_memory(source, &source->failure);
}

/* Decodes until there is something to hand out or nothing more to come. */
static void decode(wm_source *source)
{
    if (!source->member.looked) {
        source->last = look_for_tar(source);
        if (!source->member.tar)
            source->ready = wm_buffer_slice(&source->member.head);
    }
    while (source->ready.size == 0 && source->last == WM_OK) {
        wm_slice data = {NULL, 0};
        source->last = source->member.tar ? wm_tar_read(source->member.tar, &data, &source->failure) : wm_source_decode(source, &data);
        source->ready = data;
    }
}

wm_status wm_source_read(wm_source *source, wm_slice *data, wm_error *error)
{
    decode(source);
    size_t n = source->ready.size;
    if (source->limit && source->limit < n)
        n = source->limit;
    *data = wm_slice_of(source->ready.data, n);
    if (n) {
        source->ready = wm_sub(source->ready, n, source->ready.size);
        atomic_fetch_add_explicit(&source->produced, n, memory_order_relaxed);
        return WM_OK;
    }
    if (source->last == WM_END)
        return WM_END;
    if (!source->failure.message)
        return wm_fail(error, source->last, "%s: cannot be read", source->name);
    return wm_fail(error, source->last, "%s", source->failure.message);
}

wm_slice wm_source_text(const wm_source *source, wm_slice data)
{
    uintptr_t from = (uintptr_t)source->text.data, to = from + source->text.size;
    uintptr_t start = (uintptr_t)data.data, end = start + data.size;
    if (!source->text.size || to <= start || from >= end)
        return wm_slice_of(NULL, 0);
    return wm_sub(data, from > start ? from - start : 0, (to < end ? to : end) - start);
}

/* ---- what it is ---- */

const char *wm_source_name(const wm_source *source)
{
    return source->name;
}

const char *wm_source_format(const wm_source *source)
{
    return source->codec->name;
}

const char *wm_source_warning(const wm_source *source)
{
    /* While a thread reads on, it is still to be seen. */
    return source->ahead && source->final == WM_OK ? NULL : source->warning;
}

uint64_t wm_source_position(const wm_source *source)
{
    return atomic_load_explicit(&source->position, memory_order_relaxed);
}

uint64_t wm_source_length(const wm_source *source)
{
    return atomic_load_explicit(&source->length, memory_order_relaxed);
}

uint64_t wm_source_produced(const wm_source *source)
{
    return atomic_load_explicit(&source->produced, memory_order_relaxed);
}

/* ---- for the codecs ---- */

wm_status wm_source_no_memory(wm_source *source, wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "%s: out of memory", source->name);
}

wm_status wm_source_need_out(wm_source *source, wm_error *error)
{
    source->out = malloc(WM_PIECE);
    return source->out ? WM_OK : wm_source_no_memory(source, error);
}

void wm_source_warn(wm_source *source, const char *format, ...)
{
    if (source->warning)
        return;
    wm_buffer text = {0};
    va_list args;
    va_start(args, format);
    wm_buffer_add_format_list(&text, format, args);
    va_end(args);
    source->warning = wm_buffer_detach(&text, NULL);
}

void wm_source_warn_garbage(wm_source *source)
{
    wm_source_warn(source, "%s: the %s data ends at compressed byte %llu; what follows it is ignored", source->name,
                   source->codec->name, (unsigned long long)source->consumed);
}

wm_status wm_source_truncated(wm_source *source, wm_error *error)
{
    return wm_fail(error, WM_BAD_INPUT, "%s: the %s data is cut off at compressed byte %llu; fetch the file again",
                   source->name, source->codec->name, (unsigned long long)source->consumed);
}

wm_status wm_source_damaged(wm_source *source, const char *detail, wm_error *error)
{
    return wm_fail(error, WM_BAD_INPUT,
                   "%s: the %s data is damaged at or before compressed byte %llu%s%s; fetch the file again",
                   source->name, source->codec->name, (unsigned long long)source->consumed,
                   detail ? ": " : "", detail ? detail : "");
}

wm_status wm_source_next_member(wm_source *source, wm_error *error)
{
    const wm_codec *codec = source->codec;
    wm_status status = wm_input_gather(source, LONGEST_MAGIC, error);
    wm_slice first = source->window;
    if (status != WM_OK)
        return status;
    if (first.size == 0)
        return WM_END;
    size_t n = codec->magic_size < first.size ? codec->magic_size : first.size;
    if (memcmp(first.data, codec->magic, n) != 0 || (codec->matches && !codec->matches(first))) {
        wm_source_warn_garbage(source);
        return WM_END;
    }
    if (n < codec->magic_size) {
        wm_input_use(source, n);
        return wm_source_truncated(source, error);
    }
    return WM_OK;
}
