/* package_archive.c - an archive of a tree, read once into a temporary file.
 *
 * SPDX-License-Identifier: MIT
 *
 * One file takes all contents, one after the other: to make a million files and
 * remove them again takes longer than all the rest, and names that were never given to
 * the file system lead nowhere. It has no name itself, so that nothing is left
 * behind however the program ends.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "archive/unpack.h"
#include "base/descriptor.h"
#include "base/hex.h"
#include "tree/package_private.h"

enum { PIECE = 1 << 20, FIRST_LINE = 2048 };

/* A new temporary file without a name. */
static wm_status tree_package_unnamed_file(const char *path, int *fd, wm_error *error)
{
    const char *directory = getenv("TMPDIR");
    wm_buffer name = {0};
    wm_status status = WM_OK;
    wm_buffer_add_format(&name, "%s/wikimd.XXXXXX", directory && *directory ? directory : "/tmp");
    *fd = wm_buffer_cstr(&name) ? mkstemp(name.data) : -1;
    if (*fd >= 0)
        unlink(name.data);
    else if (name.failed)
        status = wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    else
        status = wm_fail_errno(error, errno, "%s: cannot make the temporary file %s to unpack into; set TMPDIR", path, name.data);
    wm_buffer_free(&name);
    return status;
}

static wm_status write_all(const wm_package *p, int fd, wm_slice bytes, wm_error *error)
{
    int err = wm_write_all(fd, bytes);
    if (!err)
        return WM_OK;
    return wm_fail_errno(error, err, "%s: cannot be unpacked into a temporary file; set TMPDIR to a directory with more space", p->path);
}

typedef struct unpacking {
    wm_package *p;
    wm_unpack *in;
    const package_options *options;
    wm_buffer waiting; /* contents that are not written yet */
    wm_buffer start;   /* of the page that is read */
} unpacking;

static wm_status flush(unpacking *x, wm_error *error)
{
    wm_status status = x->waiting.failed ? tree_package_no_memory(x->p, error)
                                         : write_all(x->p, x->p->contents, wm_buffer_slice(&x->waiting), error);
    wm_buffer_clear(&x->waiting);
    return status;
}

static const char state_refusal[] = "is in .wikimd, where an archive may have no more than its tree's state; pack the tree again without it";

/* ---- entries --------------------------------------------------------------- */

/* Files of the state; others of that directory are nobody's business. *state: it is one of them. False: memory ran out. */
static bool judge_state(wm_slice name, bool *state, const char **fault)
{
    static const char *const known[] = {"", "/state.sqlite", "/state.sqlite-wal", "/state.sqlite-shm", "/journal", "/lock"};
    wm_buffer folded = {0};
    wm_fold_name(name, &folded);
    wm_slice whole = wm_buffer_slice(&folded);
    size_t at = 0;
    *state = false;
    while (at < whole.size && !*state) {
        size_t end = wm_find(whole, WM_LIT("/"), at);
        end = end == WM_NONE ? whole.size : end;
        *state = wm_equal(wm_sub(whole, at, end), WM_LIT(".wikimd"));
        at = *state ? at : end + 1;
    }
    const char *why = *state ? state_refusal : NULL;
    /* What is in front of it may have another size than its folded form. */
    size_t own = wm_starts_with(name, WM_LIT(".wikimd")) ? 0 : wm_find(name, WM_LIT("/.wikimd"), 0);
    size_t behind = own == 0 ? 7 : own + 8;
    for (size_t i = 0; *state && own != WM_NONE && i < sizeof known / sizeof *known; i++)
        why = wm_equal(wm_sub(name, behind, name.size), wm_str(known[i])) ? NULL : why;
    bool failed = folded.failed;
    wm_buffer_free(&folded);
    *fault = why;
    return !failed;
}

/* Whether it lies in the data/dump of a bag, and is a dump itself. */
static bool is_dump(wm_slice name, bool *wanted)
{
    size_t slash = name.size;
    while (slash && name.data[slash - 1] != '/')
        slash--;
    wm_slice place = wm_sub(name, 0, slash), file = wm_sub(name, slash, name.size);
    *wanted = wm_find(file, WM_LIT(".xml"), 0) != WM_NONE;
    return (wm_equal(place, WM_LIT("data/dump/")) || wm_ends_with(place, WM_LIT("/data/dump/"))) && !wm_ends_with(file, WM_LIT(".md"));
}

static wm_status take_dump(unpacking *x, wm_slice name, wm_error *error)
{
    wm_slice data;
    wm_status status;
    int fd;
    status = tree_package_unnamed_file(x->p->path, &fd, error);
    if (status != WM_OK)
        return status;
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "/dev/fd/%d", fd);
    bool kept = wm_buffer_cstr(&path) && tree_package_add_dump(x->p, name, path.data, fd);
    wm_buffer_free(&path);
    if (!kept) {
        close(fd);
        return tree_package_no_memory(x->p, error);
    }
    while ((status = wm_unpack_read(x->in, &data, error)) == WM_OK) {
        status = write_all(x->p, fd, data, error);
        if (status != WM_OK)
            return status;
    }
    return status == WM_END ? WM_OK : status;
}

static wm_status take_contents(unpacking *x, packed_file *file, wm_sha256 *hash, wm_error *error)
{
    wm_package *p = x->p;
    wm_slice data;
    wm_status status;
    bool keep = !hash || !x->options->names;
    file->start = keep ? p->written : UINT64_MAX;
    while ((status = wm_unpack_read(x->in, &data, error)) == WM_OK) {
        if (hash)
            wm_sha256_add(hash, data.data, data.size);
        if (hash && x->start.size < FIRST_LINE)
            wm_buffer_add_slice(&x->start, wm_sub(data, 0, data.size < FIRST_LINE ? data.size : FIRST_LINE));
        if (keep) {
            wm_buffer_add_slice(&x->waiting, data);
            p->written += data.size;
        }
        file->size += data.size;
        if (x->waiting.failed || x->waiting.size >= PIECE)
            status = flush(x, error);
        if (status != WM_OK)
            return status;
    }
    return status == WM_END ? WM_OK : status;
}

static wm_status take_file(unpacking *x, packed_file *file, wm_slice name, wm_error *error)
{
    wm_sha256 *hash = NULL;
    if (wm_ends_with(name, WM_LIT(".md")) && !(hash = wm_sha256_new()))
        return tree_package_no_memory(x->p, error);
    wm_buffer_clear(&x->start);
    wm_status status = take_contents(x, file, hash, error);
    char hex[65];
    if (!hash)
        return status;
    file->names_itself = !x->start.failed && tree_package_names_itself(name, wm_buffer_slice(&x->start));
    if (!wm_sha256_end(hash, hex))
        return status == WM_OK ? tree_package_no_memory(x->p, error) : status;
    wm_hex_bytes(wm_str(hex), file->sha256);
    return status;
}

static packed_file *add_file(wm_package *p, const wm_unpack_entry *entry)
{
    if (!WM_GROW(p->files, p->capacity, p->count + 1))
        return NULL;
    char *name = wm_arena_string(&p->names, entry->name);
    if (!name)
        return NULL;
    p->files[p->count] = (packed_file){.name = name, .place = entry->place, .is_directory = entry->is_directory};
    return &p->files[p->count++];
}

static wm_status take_entry(unpacking *x, const wm_unpack_entry *entry, wm_error *error)
{
    bool state;
    const char *why;
    if (!judge_state(entry->name, &state, &why))
        return tree_package_no_memory(x->p, error);
    if (why)
        return wm_unpack_refuse(x->p->path, entry->name, entry->place, why, error);
    packed_file *file = add_file(x->p, entry);
    if (!file)
        return tree_package_no_memory(x->p, error);
    file->is_state = state;
    if (entry->is_directory)
        return WM_OK;
    /* The entry's name goes when its contents are read. */
    wm_slice name = wm_str(file->name);
    bool wanted;
    if (!is_dump(name, &wanted))
        return take_file(x, file, name, error);
    return wanted && x->options->dump ? take_dump(x, name, error) : WM_OK;
}

/* ---- where the tree is ----------------------------------------------------- */

static int by_name(const void *a, const void *b)
{
    const packed_file *p = a, *q = b;
    int order = strcmp(p->name, q->name);
    return order ? order : p->place < q->place ? -1 : p->place > q->place;
}

static size_t lower_bound(const wm_package *p, wm_slice name)
{
    size_t i;
    WM_SEARCH(i, 0, p->count, wm_compare(wm_str(p->files[i].name), name) < 0);
    return i;
}

static bool has(const wm_package *p, wm_slice directory, const char *name)
{
    wm_buffer whole = {0};
    wm_buffer_add_slice(&whole, directory);
    wm_buffer_add_str(&whole, name);
    size_t at = lower_bound(p, wm_buffer_slice(&whole));
    bool found = at < p->count && wm_equal(wm_str(p->files[at].name), wm_buffer_slice(&whole));
    wm_buffer_free(&whole);
    return found;
}

/* What macOS puts beside what was packed. */
static bool is_beside(wm_slice name)
{
    return wm_starts_with(name, WM_LIT("__MACOSX")) || wm_starts_with(name, WM_LIT("._")) || wm_equal(name, WM_LIT(".DS_Store"));
}

/* The directory below top that everything is in, with its slash; empty when there is none. */
static wm_slice common_top(const wm_package *p, wm_slice top)
{
    wm_slice none = {NULL, 0}, found = none;
    for (size_t i = 0; i < p->count; i++) {
        wm_slice name = wm_str(p->files[i].name);
        if (is_beside(name) || (p->files[i].is_directory && name.size <= top.size))
            continue;
        size_t slash = wm_find(name, WM_LIT("/"), top.size);
        size_t size = slash == WM_NONE ? name.size : slash;
        if (slash == WM_NONE && !p->files[i].is_directory)
            return none;
        if (!found.size)
            found = wm_sub(name, 0, size);
        else if (!wm_equal(wm_sub(name, 0, size), found))
            return none;
    }
    /* With the slash, of a name that has one. */
    for (size_t i = 0; i < p->count && found.size; i++) {
        wm_slice name = wm_str(p->files[i].name);
        if (name.size > found.size && wm_starts_with(name, found) && name.data[found.size] == '/')
            return wm_sub(name, 0, found.size + 1);
    }
    return none;
}

static bool is_namespace(wm_slice directory)
{
    wm_site *site = wm_site_new();
    wm_arena arena = {0};
    wm_slice title;
    int ns;
    bool is = site && wm_site_complete(site) == WM_OK && wm_file_name_parse(site, directory, WM_LIT("A.md"), &arena, &ns, &title);
    wm_arena_free(&arena);
    wm_site_free(site);
    return is;
}

/* Whether some page is deeper than "top/A.md", or "top/A/A.md" in a tree that fans out. */
static bool has_deep_pages(const wm_package *p, size_t top)
{
    for (size_t i = 0; i < p->count; i++) {
        wm_slice name = wm_str(p->files[i].name);
        size_t slash = wm_find(name, WM_LIT("/"), top);
        if (wm_ends_with(name, WM_LIT(".md")) && slash != WM_NONE && !wm_is_shard(wm_sub(name, top, slash)))
            return true;
    }
    return false;
}

/* Down through directories that hold nothing but another, as an archive of "/home/me/tree" has them. */
static wm_slice find_top(wm_package *p)
{
    enum { LEVELS = 32 };
    wm_slice top = {NULL, 0};
    for (int i = 0; i < LEVELS; i++) {
        p->is_bag = has(p, top, "bagit.txt");
        if (p->is_bag || has(p, top, ".wikimd/state.sqlite"))
            break;
        wm_slice next = common_top(p, top);
        bool sure = next.size && (has(p, next, "bagit.txt") || has(p, next, ".wikimd/state.sqlite"));
        if (!next.size || (!sure && (is_namespace(wm_sub(next, top.size, next.size - 1)) || !has_deep_pages(p, next.size))))
            break;
        top = next;
    }
    return top;
}

/* Nothing is called .wikimd but what the tree has it for. */
static wm_status check_state(const wm_package *p, wm_error *error)
{
    for (size_t i = 0; i < p->count; i++) {
        wm_slice name = wm_str(p->files[i].name);
        if (!p->files[i].is_state)
            continue;
        bool own = !p->is_bag && name.size > p->prefix && wm_starts_with(wm_sub(name, p->prefix, name.size), WM_LIT(".wikimd"));
        if (!own)
            return wm_unpack_refuse(p->path, name, p->files[i].place, state_refusal, error);
    }
    return WM_OK;
}

static wm_status find_tree(wm_package *p, wm_error *error)
{
    wm_slice top = find_top(p);
    wm_buffer prefix = {0};
    wm_buffer_add_slice(&prefix, top);
    p->top_name = top.data;
    p->top = prefix.size;
    if (p->is_bag)
        wm_buffer_add_str(&prefix, "data/tree/");
    p->prefix = prefix.size;
    p->first = lower_bound(p, wm_buffer_slice(&prefix));
    p->end = p->first;
    while (p->end < p->count && wm_starts_with(wm_str(p->files[p->end].name), wm_buffer_slice(&prefix)))
        p->end++;
    bool failed = prefix.failed;
    wm_buffer_free(&prefix);
    return failed ? tree_package_no_memory(p, error) : check_state(p, error);
}

wm_status tree_package_read_archive(wm_package *p, const package_options *options, wm_error *error)
{
    unpacking x = {.p = p, .options = options};
    wm_unpack_limits limits;
    wm_unpack_entry entry;
    wm_status status = wm_unpack_limits_read(&limits, error);
    p->any_case = limits.any_case;
    if (status == WM_OK)
        status = wm_unpack_open(p->path, &limits, options->stop, &x.in, error);
    if (status == WM_OK)
        status = tree_package_unnamed_file(p->path, &p->contents, error);
    while (status == WM_OK && (status = wm_unpack_next(x.in, &entry, error)) == WM_OK)
        status = take_entry(&x, &entry, error);
    if (status == WM_END)
        status = flush(&x, error);
    wm_buffer_free(&x.waiting);
    wm_buffer_free(&x.start);
    wm_unpack_close(x.in);
    if (status != WM_OK)
        return status;
    if (p->count)
        qsort(p->files, p->count, sizeof *p->files, by_name);
    return find_tree(p, error);
}
