/* unpack.c - the entries of an archive that nobody vouches for.
 *
 * SPDX-License-Identifier: MIT
 *
 * A tar comes through source.h, so that damage to the compressed bytes is told as it
 * is of a dump, and so that what a byte of it becomes can be counted while libarchive
 * still works on it. A zip is read by its directory, which is what unzip goes by.
 */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <locale.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "archive/archive_out.h"
#include "archive/unpack.h"
#include "archive/unpack_raw.h"
#include "io/source.h"

enum { BLOCK = 512, PIECE = 256 * 1024, MOST_JOBS = 8, USUAL_ENTRY = 200, SMALLEST_ENTRY = 100, LONGEST_NAME = 4096 };
#define RATIO_FROM (UINT64_C(64) << 20)

struct wm_unpack {
    char *path;
    wm_unpack_limits limits;
    const volatile int *stop;
    struct archive *archive;
    wm_source *source;     /* of a tar */
    wm_tar_watch watch;
    wm_error input_error;  /* what the source or a limit ended with */
    wm_error damage;       /* of a tar that is salvaged: the first entry whose head is damaged */
    int fd;                /* of a zip */
    bool no_directory;     /* a zip that is read by the heads of its entries */
    uint64_t length;       /* of the file */
    wm_buffer first;       /* what was read to tell the format */
    bool first_given;
    uint64_t produced;     /* tar: bytes handed to libarchive; zip: bytes of files */
    uint64_t entries;
    uint64_t kept;         /* bytes that whoever lists the entries needs about */
    uint64_t done;         /* of the file that is read */
    wm_unpack_entry entry;
    wm_buffer name;
    locale_t utf8;         /* libarchive takes names through the locale */
};

static wm_status no_memory(const wm_unpack *u, wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", u->path);
}

wm_status wm_unpack_refuse(const char *archive, wm_slice name, uint64_t place, const char *why, wm_error *error)
{
    wm_buffer shown = {0};
    wm_unpack_show(name, &shown);
    const char *text = wm_buffer_cstr(&shown);
    wm_status status = wm_fail(error, WM_BAD_INPUT, "%s: the entry \"%s\" at byte %" PRIu64 " %s", archive, text ? text : "?", place, why);
    wm_buffer_free(&shown);
    return status;
}

static wm_status refuse(const wm_unpack *u, const char *why, wm_error *error)
{
    return wm_unpack_refuse(u->path, wm_buffer_slice(&u->name), u->entry.place, why, error);
}

/* ---- limits ---------------------------------------------------------------- */

/* used: bytes of the archive that were read for what is produced. */
static wm_status check_bomb(const wm_unpack *u, uint64_t used, wm_error *error)
{
    static const char advice[] = "it is made to fill a disk, or WIKIMD_ARCHIVE_LIMITS must allow more";
    bool large = u->produced > u->limits.bytes;
    if (!large && (u->produced <= RATIO_FROM || u->produced / (used ? used : 1) < u->limits.ratio))
        return WM_OK;
    wm_buffer what = {0};
    if (u->name.size)
        wm_buffer_add_format(&what, "at the entry \"%.*s\" at byte %" PRIu64 " ", WM_ARG(u->name), u->entry.place);
    wm_buffer_add_format(&what, "the archive unpacks to more than %" PRIu64 " %s", large ? u->limits.bytes : u->limits.ratio,
                         large ? "bytes" : "times its size");
    wm_status status = wm_buffer_cstr(&what) ? wm_fail(error, WM_BAD_INPUT, "%s: %s; %s", u->path, what.data, advice) : no_memory(u, error);
    wm_buffer_free(&what);
    return status;
}

/* ---- a tar's bytes --------------------------------------------------------- */

static wm_status next_bytes(wm_unpack *u, wm_slice *data)
{
    *data = wm_slice_of(NULL, 0);
    if (u->stop && *u->stop)
        return WM_INTERRUPTED;
    if (!u->first_given) {
        u->first_given = true;
        *data = wm_buffer_slice(&u->first);
    }
    wm_status status = WM_OK;
    while (status == WM_OK && !data->size)
        status = wm_source_read(u->source, data, &u->input_error);
    if (status != WM_OK)
        return status;
    u->produced += data->size;
    status = check_bomb(u, wm_source_position(u->source), &u->input_error);
    return status == WM_OK ? wm_tar_watch_add(&u->watch, *data, &u->input_error) : status;
}

static la_ssize_t feed(struct archive *archive, void *user, const void **bytes)
{
    wm_unpack *u = user;
    wm_slice data;
    (void)archive;
    wm_status status = next_bytes(u, &data);
    *bytes = data.data;
    if (status == WM_OK)
        return (la_ssize_t)data.size;
    if (status == WM_END)
        return 0;
    if (u->input_error.status == WM_OK)
        wm_fail(&u->input_error, status, "%s: reading was interrupted", u->path);
    return ARCHIVE_FATAL;
}

/* An empty tar begins with its end mark. */
static bool is_header(wm_slice first)
{
    bool empty = first.size >= BLOCK;
    for (size_t i = 0; empty && i < BLOCK; i++)
        empty = !first.data[i];
    return empty || wm_tar_begins(first);
}

/* ---- opening --------------------------------------------------------------- */

static wm_status failed(const wm_unpack *u, wm_error *error)
{
    if (u->input_error.status != WM_OK)
        return wm_fail(error, u->input_error.status, "%s", u->input_error.message ? u->input_error.message : "the archive cannot be read");
    int err = archive_errno(u->archive);
    const char *what = archive_error_string(u->archive);
    if (err == ENOMEM)
        return no_memory(u, error);
    if (u->name.size)
        return wm_fail(error, WM_BAD_INPUT, "%s: damaged or cut off in or after the entry \"%.*s\" at byte %" PRIu64 " (%s); fetch or make it again",
                       u->path, WM_ARG(u->name), u->entry.place, what ? what : "unknown error");
    return wm_fail(error, WM_BAD_INPUT, "%s: damaged or cut off (%s); fetch or make it again", u->path, what ? what : "unknown error");
}

static wm_status no_directory(const wm_unpack *u, wm_error *error)
{
    return wm_fail(error, WM_BAD_INPUT, "%s: the end of the zip with its directory is missing or damaged; fetch or make it again", u->path);
}

/* Entry by entry, each with its checksum. */
static wm_status open_heads(wm_unpack *u, wm_error *error)
{
    archive_read_free(u->archive);
    u->archive = archive_read_new();
    if (!u->archive)
        return no_memory(u, error);
    archive_read_support_format_zip_streamable(u->archive);
    u->no_directory = true;
    return lseek(u->fd, 0, SEEK_SET) == 0 && archive_read_open_fd(u->archive, u->fd, PIECE) == ARCHIVE_OK ? WM_OK : no_directory(u, error);
}

static wm_status open_zip(wm_unpack *u, wm_error *error)
{
    archive_read_support_format_zip_seekable(u->archive);
    if (archive_read_open_fd(u->archive, u->fd, PIECE) == ARCHIVE_OK)
        return wm_zip_check_names(u->fd, u->length, u->path, !u->limits.salvage, error);
    if (archive_errno(u->archive) == ENOMEM)
        return no_memory(u, error);
    return u->limits.salvage ? open_heads(u, error) : no_directory(u, error);
}

static unsigned processors(void)
{
    long n = sysconf(_SC_NPROCESSORS_ONLN);
    return n < 1 ? 1 : n > MOST_JOBS ? MOST_JOBS : (unsigned)n;
}

bool wm_unpack_is_named(const char *path)
{
    static const char *const ends[] = {".tar", ".tgz", ".tbz2", ".txz", ".tzst", ".bag.zip", ".tar.gz", ".tar.bz2",
                                       ".tar.xz", ".tar.zst", ".tar.lz4"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (wm_ends_with(wm_str(path), wm_str(ends[i])))
            return true;
    return false;
}

static wm_status no_archive(const char *path, wm_error *error)
{
    struct stat st;
    if (wm_unpack_is_named(path) && stat(path, &st) == 0 && S_ISREG(st.st_mode))
        return wm_fail(error, WM_BAD_INPUT, "%s: damaged or cut off: it begins as no archive does; fetch or make it again", path);
    return wm_fail(error, WM_USAGE, "%s: not a directory, and no archive (tar or zip) of a tree", path);
}

static wm_status open_tar(wm_unpack *u, wm_error *error)
{
    wm_status status = wm_source_open(u->path, &u->source, error);
    if (status != WM_OK)
        return status;
    wm_source_set_jobs(u->source, processors());
    while (u->first.size < BLOCK && status == WM_OK) {
        wm_slice data;
        status = wm_source_read(u->source, &data, error);
        if (status == WM_OK)
            wm_buffer_add_slice(&u->first, data);
    }
    if (u->first.failed)
        return no_memory(u, error);
    if (status != WM_OK && status != WM_END)
        return status;
    if (!is_header(wm_buffer_slice(&u->first)))
        return no_archive(u->path, error);
    u->watch.path = u->path;
    archive_read_support_format_tar(u->archive);
    archive_read_set_read_callback(u->archive, feed);
    archive_read_set_callback_data(u->archive, u);
    return archive_read_open1(u->archive) == ARCHIVE_OK ? WM_OK : failed(u, error);
}

static bool is_zip(const char first[4])
{
    return memcmp(first, "PK\3\4", 4) == 0 || memcmp(first, "PK\5\6", 4) == 0;
}

static wm_status look(wm_unpack *u, bool *zip, wm_error *error)
{
    struct stat st;
    char first[4] = "";
    u->fd = open(u->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (u->fd < 0 || fstat(u->fd, &st) != 0)
        return wm_fail_errno(error, errno, "%s: cannot be opened", u->path);
    if (!S_ISREG(st.st_mode))
        return no_archive(u->path, error);
    u->length = (uint64_t)st.st_size;
    ssize_t n = pread(u->fd, first, sizeof first, 0);
    *zip = n == (ssize_t)sizeof first && is_zip(first);
    return WM_OK;
}

bool wm_unpack_is_archive(const char *path)
{
    wm_unpack_limits limits = {.bytes = UINT64_MAX, .ratio = UINT64_MAX, .entries = UINT64_MAX, .salvage = true};
    wm_unpack *u = NULL;
    wm_status status = wm_unpack_open(path, &limits, NULL, &u, NULL);
    wm_unpack_close(u);
    return status == WM_OK;
}

wm_status wm_unpack_open(const char *path, const wm_unpack_limits *limits, const volatile int *stop, wm_unpack **out,
                         wm_error *error)
{
    *out = NULL;
    wm_unpack *u = calloc(1, sizeof *u);
    size_t size = strlen(path) + 1;
    bool zip = false;
    if (u)
        u->fd = -1;
    if (!u || !(u->path = malloc(size)) || !(u->archive = archive_read_new())) {
        wm_unpack_close(u);
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    }
    memcpy(u->path, path, size);
    u->limits = *limits;
    u->stop = stop;
    u->utf8 = wm_archive_utf8_locale();
    wm_status status = look(u, &zip, error);
    if (status == WM_OK)
        status = zip ? open_zip(u, error) : open_tar(u, error);
    if (status == WM_OK)
        *out = u;
    else
        wm_unpack_close(u);
    return status;
}

void wm_unpack_close(wm_unpack *u)
{
    if (!u)
        return;
    if (u->archive)
        archive_read_free(u->archive);
    wm_source_close(u->source);
    wm_tar_watch_free(&u->watch);
    wm_error_clear(&u->input_error);
    wm_error_clear(&u->damage);
    wm_buffer_free(&u->first);
    wm_buffer_free(&u->name);
    if (u->utf8)
        freelocale(u->utf8);
    if (u->fd >= 0)
        close(u->fd);
    free(u->path);
    free(u);
}

/* ---- entries --------------------------------------------------------------- */

/* Why an entry that is no plain file or directory is refused, or NULL. */
static const char *kind_fault(struct archive_entry *e)
{
    if (archive_entry_hardlink(e))
        return "is a hard link; pack the tree again without links";
    switch (archive_entry_filetype(e)) {
    case AE_IFREG: break;
    case AE_IFDIR: return NULL;
    case AE_IFLNK: return "is a symbolic link; pack the tree again without links";
    case AE_IFIFO: return "is a pipe; pack the tree again without it";
    case AE_IFSOCK: return "is a socket; pack the tree again without it";
    case AE_IFCHR:
    case AE_IFBLK: return "is a device; pack the tree again without it";
    default: return "is neither a file nor a directory; pack the tree again without it";
    }
    if (archive_entry_is_data_encrypted(e))
        return "is encrypted; pack the tree again without a password";
    if (archive_entry_sparse_count(e) > 0)
        return "is a file with holes; pack the tree again without --sparse";
    return NULL;
}

static wm_status take_name(wm_unpack *u, struct archive_entry *e, wm_error *error)
{
    const char *name = archive_entry_pathname(e);
    if (!name)
        name = archive_entry_pathname_utf8(e);
    wm_buffer_clear(&u->name);
    wm_buffer_add_str(&u->name, name ? name : "");
    if (u->name.failed)
        return no_memory(u, error);
    if (!name)
        return refuse(u, "has a name that is not UTF-8; pack the tree again with names in UTF-8", error);
    if (!u->name.size)
        return refuse(u, "has no name; pack the tree again", error);
    return WM_OK;
}

static wm_status check_entry(wm_unpack *u, struct archive_entry *e, wm_error *error)
{
    wm_unpack_entry *entry = &u->entry;
    wm_status status = take_name(u, e, error);
    if (status != WM_OK)
        return status;
    const char *why = kind_fault(e);
    if (why)
        return refuse(u, why, error);
    entry->name = wm_unpack_trim(wm_buffer_slice(&u->name));
    entry->is_directory = archive_entry_filetype(e) == AE_IFDIR;
    entry->time = archive_entry_mtime_is_set(e) ? (int64_t)archive_entry_mtime(e) : 0;
    if (!entry->name.size && !entry->is_directory)
        return refuse(u, "is a file without a name; pack the tree again", error);
    why = entry->name.size ? wm_unpack_fault(entry->name) : NULL;
    if (why)
        return refuse(u, why, error);
    /* A pax header may say any size; the bytes are counted, too. */
    if (archive_entry_size_is_set(e) && (uint64_t)archive_entry_size(e) > u->limits.bytes)
        return refuse(u, "is larger than all that may be unpacked; WIKIMD_ARCHIVE_LIMITS can allow more", error);
    /* Long names count as more entries than one: it is memory that runs short. */
    u->kept += SMALLEST_ENTRY + entry->name.size;
    if (++u->entries > u->limits.entries || u->kept / USUAL_ENTRY > u->limits.entries + LONGEST_NAME / USUAL_ENTRY)
        return refuse(u, "is one too many; WIKIMD_ARCHIVE_LIMITS can allow more entries", error);
    return WM_OK;
}

/* libarchive also takes a tar for ended when its bytes end between two entries. Read on behind the end mark:
 * the checksum of the compressed stream stands at the very end. */
static wm_status end_tar(wm_unpack *u, wm_error *error)
{
    uint64_t at = (uint64_t)archive_read_header_position(u->archive);
    if (u->produced < at + BLOCK)
        return wm_fail(error, WM_BAD_INPUT, "%s: cut off after byte %" PRIu64 " of the tar, where its end mark is missing; fetch or make it again",
                       u->path, u->produced);
    wm_slice data;
    wm_status status;
    while ((status = next_bytes(u, &data)) == WM_OK)
        continue;
    if (status == WM_END && u->watch.more)
        return wm_fail(error, WM_BAD_INPUT, "%s: after the end mark of the tar at byte %" PRIu64 " more follows, which programs read or do not; "
                       "pack the tree again into one archive", u->path, u->watch.ended);
    if (status == WM_END)
        return WM_END;
    return u->input_error.status != WM_OK ? failed(u, error) : wm_fail(error, status, "%s: reading was interrupted", u->path);
}

/* The head of an entry of a tar is damaged: the next block that is one. What a block of some file says that looks like a head
 * is nobody's file: no manifest has it. */
static int find_head(wm_unpack *u, struct archive_entry **e)
{
    int result = ARCHIVE_RETRY;
    if (!u->damage.message)
        failed(u, &u->damage);
    while (result == ARCHIVE_RETRY && !(u->stop && *u->stop))
        result = archive_read_next_header(u->archive, e);
    return result;
}

static wm_status next_entry(wm_unpack *u, wm_error *error)
{
    struct archive_entry *e;
    if (u->stop && *u->stop)
        return wm_fail(error, WM_INTERRUPTED, "%s: reading was interrupted", u->path);
    int result = archive_read_next_header(u->archive, &e);
    if (result == ARCHIVE_RETRY && u->source && u->limits.salvage) {
        result = find_head(u, &e);
        if (u->stop && *u->stop)
            return wm_fail(error, WM_INTERRUPTED, "%s: reading was interrupted", u->path);
    }
    /* Its directory is read for the first of them. */
    bool readable = result == ARCHIVE_OK || result == ARCHIVE_WARN || result == ARCHIVE_EOF || archive_errno(u->archive) == ENOMEM;
    if (!readable && !u->source && u->limits.salvage && !u->no_directory && !u->name.size) {
        wm_status status = open_heads(u, error);
        if (status != WM_OK)
            return status;
        result = archive_read_next_header(u->archive, &e);
    }
    if (result == ARCHIVE_EOF && u->damage.message)
        return wm_fail(error, WM_BAD_INPUT, "%s", u->damage.message);
    if (result == ARCHIVE_EOF)
        return u->source ? end_tar(u, error) : u->no_directory ? no_directory(u, error) : WM_END;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN)
        return failed(u, error);
    u->entry.place = (uint64_t)archive_read_header_position(u->archive);
    u->done = 0;
    return check_entry(u, e, error);
}

wm_status wm_unpack_next(wm_unpack *u, wm_unpack_entry *entry, wm_error *error)
{
    wm_status status;
    locale_t before = u->utf8 ? uselocale(u->utf8) : (locale_t)0;
    do
        status = next_entry(u, error);
    while (status == WM_OK && !u->entry.name.size); /* "./" */
    if (u->utf8)
        uselocale(before);
    *entry = u->entry;
    return status;
}

wm_status wm_unpack_read(wm_unpack *u, wm_slice *data, wm_error *error)
{
    const void *bytes = NULL;
    size_t size = 0;
    la_int64_t offset = 0;
    *data = wm_slice_of(NULL, 0);
    if (u->stop && *u->stop)
        return wm_fail(error, WM_INTERRUPTED, "%s: reading was interrupted", u->path);
    int result = archive_read_data_block(u->archive, &bytes, &size, &offset);
    if (result == ARCHIVE_EOF)
        return (uint64_t)offset > u->done ? refuse(u, "is a file with holes; pack the tree again without --sparse", error) : WM_END;
    if (result != ARCHIVE_OK)
        return failed(u, error);
    if (offset < 0 || (uint64_t)offset != u->done)
        return refuse(u, "is a file with holes; pack the tree again without --sparse", error);
    u->done += size;
    *data = wm_slice_of(bytes, bytes ? size : 0);
    if (u->source)
        return WM_OK;
    u->produced += size;
    return check_bomb(u, u->length, error);
}
