/* bag_check.c - whether a bag is as it was packed.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "archive/unpack.h"
#include "base/hex.h"
#include "tree/bag_check_private.h"

enum { PIECE = 256 * 1024, JOBS_MOST = 64 };

wm_status tree_check_no_memory(const wm_bag_check *c, wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", c->path);
}

/* ---- files by name ---- */

static size_t slot_of(const wm_bag_check *c, wm_slice name)
{
    size_t at = (size_t)wm_hash(name) & (c->table_size - 1);
    while (c->table[at] && !wm_equal(wm_str(c->files[c->table[at] - 1].name), name))
        at = (at + 1) & (c->table_size - 1);
    return at;
}

static bool grow_table(wm_bag_check *c)
{
    size_t size = c->table_size ? c->table_size * 2 : 1024;
    uint32_t *bigger = calloc(size, sizeof *bigger);
    if (!bigger)
        return false;
    free(c->table);
    c->table = bigger;
    c->table_size = size;
    for (size_t i = 0; i < c->count; i++)
        c->table[slot_of(c, wm_str(c->files[i].name))] = (uint32_t)i + 1;
    return true;
}

size_t wm_bag_check_find(const wm_bag_check *c, wm_slice name)
{
    uint32_t found = c->table_size ? c->table[slot_of(c, name)] : 0;
    return found ? found - 1 : WM_NONE;
}

checked_file *tree_check_file(wm_bag_check *c, wm_slice name)
{
    size_t found = wm_bag_check_find(c, name);
    if (found != WM_NONE)
        return &c->files[found];
    if (c->count >= UINT32_MAX - 1 || (c->count * 4 >= c->table_size * 3 && !grow_table(c)))
        return NULL;
    if (!WM_GROW(c->files, c->capacity, c->count + 1))
        return NULL;
    char *copy = wm_arena_string(&c->arena, name);
    if (!copy)
        return NULL;
    checked_file *file = &c->files[c->count++];
    memset(file, 0, sizeof *file);
    file->name = copy;
    file->fd = -1;
    c->table[slot_of(c, name)] = (uint32_t)c->count;
    return file;
}

/* ---- problems ---- */

bool wm_bag_check_add_problem_list(wm_bag_check *c, wm_slice file, const char *kind, const char *format, va_list values)
{
    if (!WM_GROW(c->problems, c->problem_capacity, c->problem_count + 1))
        return false;
    wm_buffer text = {0};
    wm_buffer_add_format_list(&text, format, values);
    wm_bag_problem problem = {.file = wm_arena_string(&c->arena, file), .kind = kind, .message = text.failed ? NULL : wm_arena_string(&c->arena, wm_buffer_slice(&text))};
    wm_buffer_free(&text);
    if (!problem.file || !problem.message)
        return false;
    c->problems[c->problem_count++] = problem;
    c->sorted = false;
    return true;
}

bool wm_bag_check_add_problem(wm_bag_check *c, wm_slice file, const char *kind, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    bool good = wm_bag_check_add_problem_list(c, file, kind, format, values);
    va_end(values);
    return good;
}

bool wm_bag_check_add_error(wm_bag_check *c, wm_slice file, const char *kind, const wm_error *error)
{
    wm_slice text = error->message ? wm_str(error->message) : WM_LIT("cannot be read");
    if (wm_starts_with(text, file) && text.size > file.size + 2 && text.data[file.size + 1] == ' ')
        text = wm_sub(text, file.size + 2, text.size);
    return wm_bag_check_add_problem(c, file, kind, "%.*s", WM_ARG(text));
}

static int by_file(const void *a, const void *b)
{
    const wm_bag_problem *x = a, *y = b;
    int order = strcmp(x->file, y->file);
    if (!order)
        order = strcmp(x->kind, y->kind);
    return order ? order : strcmp(x->message, y->message);
}

const wm_bag_problem *wm_bag_check_problem(wm_bag_check *c, size_t i)
{
    if (!c->sorted && c->problem_count)
        qsort(c->problems, c->problem_count, sizeof *c->problems, by_file);
    c->sorted = true;
    return i < c->problem_count ? &c->problems[i] : NULL;
}

/* ---- fixity ---- */

typedef struct hashing {
    wm_bag_check *c;
    pthread_mutex_t lock;
    size_t next;
    wm_status status;
    uint64_t hashed;
} hashing;

typedef struct hasher {
    wm_digest *digests[WM_DIGESTS];
    unsigned kinds;
    uint64_t size;
} hasher;

static void add_piece(void *user, const char *data, size_t size)
{
    hasher *h = user;
    for (unsigned k = 0; k < WM_DIGESTS; k++)
        if (h->kinds >> k & 1)
            wm_digest_add(h->digests[k], data, size);
    h->size += size;
}

/* The kinds by which the file is not what it was. */
static unsigned compare(const wm_bag_check *c, size_t i, hasher *h)
{
    char hex[WM_DIGEST_HEX];
    unsigned wrong = 0;
    for (unsigned k = 0; k < WM_DIGESTS; k++) {
        if (!(h->kinds >> k & 1))
            continue;
        uint8_t now[64];
        size_t size = wm_digest_digits((wm_digest_kind)k) / 2;
        if (!wm_digest_end(h->digests[k], hex)) {
            wrong |= 1u << k;
            continue;
        }
        wm_hex_bytes(wm_str(hex), now);
        if (memcmp(now, c->digests[k] + i * size, size) != 0)
            wrong |= 1u << k;
    }
    return wrong;
}

/* Returns false when memory or a checksum is not to be had. */
static bool hash_one(hashing *x, hasher *h, size_t i, char *buffer)
{
    wm_bag_check *c = x->c;
    checked_file *f = &c->files[i];
    h->kinds = f->listed;
    h->size = 0;
    for (unsigned k = 0; k < WM_DIGESTS; k++)
        if ((h->kinds >> k & 1) && !h->digests[k] && !(h->digests[k] = wm_digest_new((wm_digest_kind)k)))
            return false;
    int err = tree_check_each_piece(c, f, buffer, PIECE, add_piece, h);
    unsigned wrong = compare(c, i, h);
    f->whole = !err && !wrong;
    f->disputed = !err && wrong && wrong != f->listed;
    if (f->whole)
        return true;
    wm_buffer text = {0};
    bool good;
    pthread_mutex_lock(&x->lock);
    if (err)
        good = wm_bag_check_add_problem(c, wm_str(f->name), "unreadable", "cannot be read: %s", strerror(err));
    else if (wrong == f->listed)
        good = wm_bag_check_add_problem(c, wm_str(f->name), "changed",
                                        "it is not what was packed: its checksum is another than that of %s%s",
                                        wm_starts_with(wm_str(f->name), WM_LIT("data/")) ? "" : "tag",
                                            tree_check_kinds(wrong & (~wrong + 1), &text));
    else
        good = wm_bag_check_add_problem(c, wm_str(f->name), "changed",
                                        "%s has another checksum for it, though others agree: the manifest is wrong",
                                        tree_check_kinds(wrong, &text));
    pthread_mutex_unlock(&x->lock);
    wm_buffer_free(&text);
    return good;
}

static void *hash_some(void *argument)
{
    hashing *x = argument;
    wm_bag_check *c = x->c;
    hasher h = {0};
    uint64_t hashed = 0;
    char *buffer = malloc(PIECE);
    bool good = buffer != NULL;
    while (good) {
        pthread_mutex_lock(&x->lock);
        if (c->stop && *c->stop)
            x->status = WM_INTERRUPTED;
        while (x->next < c->count && !(c->files[x->next].found && c->files[x->next].listed))
            x->next++;
        size_t i = x->status == WM_OK ? x->next++ : c->count;
        pthread_mutex_unlock(&x->lock);
        if (i >= c->count)
            break;
        good = hash_one(x, &h, i, buffer);
        for (unsigned k = 0; k < WM_DIGESTS; k++)
            hashed += h.kinds >> k & 1 ? h.size : 0;
    }
    for (unsigned k = 0; k < WM_DIGESTS; k++)
        wm_digest_free(h.digests[k]);
    free(buffer);
    pthread_mutex_lock(&x->lock);
    x->hashed += hashed;
    if (!good && x->status == WM_OK)
        x->status = WM_NO_MEMORY;
    pthread_mutex_unlock(&x->lock);
    return NULL;
}

wm_status wm_bag_check_run(wm_bag_check *c, unsigned jobs, wm_error *error)
{
    hashing x = {.c = c};
    pthread_t threads[JOBS_MOST];
    struct timespec begin, end;
    size_t started = 0;
    pthread_mutex_init(&x.lock, NULL);
    clock_gettime(CLOCK_MONOTONIC, &begin);
    while (started + 1 < jobs && started < JOBS_MOST && pthread_create(&threads[started], NULL, hash_some, &x) == 0)
        started++;
    hash_some(&x);
    while (started)
        pthread_join(threads[--started], NULL);
    clock_gettime(CLOCK_MONOTONIC, &end);
    pthread_mutex_destroy(&x.lock);
    for (size_t i = 0; i < c->count; i++) {
        const checked_file *f = &c->files[i];
        c->counts.files += f->found && f->listed;
        c->counts.bytes += f->found && f->listed ? f->size : 0;
        c->counts.whole += f->whole;
    }
    c->counts.hashed = x.hashed;
    c->counts.seconds = (double)(end.tv_sec - begin.tv_sec) + (double)(end.tv_nsec - begin.tv_nsec) / 1e9;
    return x.status == WM_NO_MEMORY ? tree_check_no_memory(c, error) : x.status;
}

/* ---- opening, asking, closing ---- */

static wm_status has_declaration(const char *path, bool *is)
{
    struct stat st;
    wm_buffer name = {0};
    wm_buffer_add_format(&name, "%s/bagit.txt", path);
    const char *text = wm_buffer_cstr(&name);
    wm_status status = text ? WM_OK : WM_NO_MEMORY;
    *is = text && stat(text, &st) == 0;
    wm_buffer_free(&name);
    return status;
}

static wm_status archive_is_bag(const char *path, bool *is)
{
    wm_unpack_limits limits;
    wm_unpack *in = NULL;
    wm_unpack_entry entry;
    bool found = false;
    wm_status status = wm_unpack_is_archive(path) ? wm_unpack_limits_read(&limits, NULL) : WM_END;
    limits.salvage = true;
    if (status == WM_OK)
        status = wm_unpack_open(path, &limits, NULL, &in, NULL);
    /* Other programs put it anywhere, but a tree shows at once that it is none. */
    for (int i = 0; i < 10000 && !found && status == WM_OK && (status = wm_unpack_next(in, &entry, NULL)) == WM_OK; i++) {
        wm_slice n = entry.name;
        const char *slash = memchr(n.data, '/', n.size);
        if (slash && !wm_equal(n, WM_LIT("bagit.txt")))
            n = wm_sub(n, (size_t)(slash - n.data) + 1, n.size);
        found = wm_equal(n, WM_LIT("bagit.txt")) || wm_starts_with(n, WM_LIT("data/"));
    }
    wm_unpack_close(in);
    *is = found;
    return status;
}

wm_status wm_bag_check_is_bag(const char *path, bool *is, wm_error *error)
{
    struct stat st;
    *is = false;
    wm_status status = stat(path, &st) != 0       ? WM_OK
                       : S_ISDIR(st.st_mode) ? has_declaration(path, is)
                       : S_ISREG(st.st_mode) ? archive_is_bag(path, is)
                                             : WM_OK;
    return status == WM_NO_MEMORY ? wm_fail(error, status, "out of memory") : WM_OK;
}

wm_status wm_bag_check_open(const char *path, const volatile int *stop, wm_bag_check **out, wm_error *error)
{
    *out = NULL;
    wm_bag_check *c = calloc(1, sizeof *c);
    size_t size = strlen(path);
    while (size > 1 && path[size - 1] == '/')
        size--;
    if (c)
        c->path = malloc(size + 1);
    if (!c || !c->path) {
        free(c);
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    }
    memcpy(c->path, path, size);
    c->path[size] = '\0';
    c->contents = -1;
    c->stop = stop;
    c->root = open(c->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    wm_status status = WM_OK;
    if (c->root < 0 && errno != ENOTDIR)
        status = wm_fail_errno(error, errno, "%s: the bag cannot be opened", c->path);
    if (status == WM_OK)
        status = c->root >= 0 ? tree_check_list_directory(c, error) : tree_check_list_archive(c, error);
    if (status == WM_OK)
        status = tree_check_read_manifests(c, error);
    if (status == WM_OK && !tree_check_what_is_said(c))
        status = tree_check_no_memory(c, error);
    if (status != WM_OK) {
        wm_bag_check_close(c);
        return status;
    }
    *out = c;
    return WM_OK;
}

void wm_bag_check_get_counts(const wm_bag_check *c, wm_bag_check_counts *counts)
{
    *counts = c->counts;
}

size_t wm_bag_check_count(const wm_bag_check *c)
{
    return c->count;
}

wm_slice wm_bag_check_name(const wm_bag_check *c, size_t i)
{
    return wm_str(c->files[i].name);
}

bool wm_bag_check_is_whole(const wm_bag_check *c, size_t i)
{
    return c->files[i].whole;
}

bool wm_bag_check_is_found(const wm_bag_check *c, size_t i)
{
    return c->files[i].found && !c->files[i].cut;
}

bool wm_bag_check_is_disputed(const wm_bag_check *c, size_t i)
{
    return c->files[i].disputed;
}

bool wm_bag_check_kind(const wm_bag_check *c, wm_digest_kind *kind)
{
    for (unsigned k = WM_DIGESTS; k--;) {
        if (c->payload >> k & 1) {
            *kind = (wm_digest_kind)k;
            return true;
        }
    }
    return false;
}

bool wm_bag_check_matches(const wm_bag_check *c, size_t i, const char *hex)
{
    wm_digest_kind kind;
    uint8_t bytes[64];
    if (!wm_bag_check_kind(c, &kind) || !(c->files[i].listed >> kind & 1))
        return false;
    size_t size = wm_digest_digits(kind) / 2;
    wm_hex_bytes(wm_str(hex), bytes);
    return memcmp(bytes, c->digests[kind] + i * size, size) == 0;
}

static void append_piece(void *user, const char *data, size_t size)
{
    wm_buffer_add(user, data, size);
}

wm_status wm_bag_check_read(const wm_bag_check *c, size_t i, wm_buffer *out, wm_error *error)
{
    char *buffer = malloc(PIECE);
    if (!buffer)
        return tree_check_no_memory(c, error);
    int err = tree_check_each_piece(c, &c->files[i], buffer, PIECE, append_piece, out);
    free(buffer);
    if (err)
        return wm_fail_errno(error, err, "%s/%s: cannot be read", c->path, c->files[i].name);
    return out->failed ? tree_check_no_memory(c, error) : WM_OK;
}

void wm_bag_check_path(const wm_bag_check *c, size_t i, wm_buffer *out)
{
    if (c->files[i].fd >= 0)
        wm_buffer_add_format(out, "/dev/fd/%d", c->files[i].fd);
    else
        wm_buffer_add_format(out, "%s/%s", c->path, c->files[i].real ? c->files[i].real : c->files[i].name);
}

void wm_bag_check_close(wm_bag_check *c)
{
    if (!c)
        return;
    for (size_t i = 0; i < c->count; i++)
        if (c->files[i].fd >= 0 && !c->files[i].real)
            close(c->files[i].fd);
    for (size_t k = 0; k < WM_DIGESTS; k++)
        free(c->digests[k]);
    if (c->root >= 0)
        close(c->root);
    if (c->contents >= 0)
        close(c->contents);
    wm_arena_free(&c->arena);
    free(c->files);
    free(c->table);
    free(c->problems);
    free(c->path);
    free(c);
}
