/* package_names.c - names of an archive that stand in each other's way.
 *
 * SPDX-License-Identifier: MIT
 *
 * Two entries of one name, of names that differ by case or by the form of a letter
 * only, and a file where another entry has a directory: unpacked, the one would
 * hide the other, and which one depends on the machine. Titles that differ by case
 * are pages of their own, though: a state that knows both names vouches for them, and
 * so do the first lines of the two, when each is of its own title.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "archive/unpack.h"
#include "base/hex.h"
#include "tree/package_private.h"

/* ---- pages that name themselves -------------------------------------------- */

/* The title that a name tells: "a_b%2Fc.md" is of "a b/c". */
static void add_title(wm_slice name, wm_buffer *out)
{
    for (size_t i = 0; i < name.size; i++) {
        int byte = wm_percent_byte(name, i);
        wm_buffer_add_char(out, byte >= 0 ? (char)byte : name.data[i] == '_' ? ' ' : name.data[i]);
        i += byte >= 0 ? 2 : 0;
    }
}

bool tree_package_names_itself(wm_slice name, wm_slice start)
{
    size_t slash = name.size, end = wm_find(start, WM_LIT("\n"), 0);
    while (slash && name.data[slash - 1] != '/')
        slash--;
    wm_buffer line = {0}, title = {0};
    start = wm_sub(start, 0, end == WM_NONE ? start.size : end);
    for (size_t i = 0; i < start.size; i++) {
        if (start.data[i] != '\\')
            wm_buffer_add_char(&line, start.data[i]);
    }
    add_title(wm_sub(name, slash, name.size - 3), &title);
    wm_buffer_add_str(&title, "](");
    size_t at = wm_find(wm_buffer_slice(&line), wm_buffer_slice(&title), 0);
    bool names = at != WM_NONE && at > 0 && (line.data[at - 1] == '[' || line.data[at - 1] == ':') && !line.failed && !title.failed;
    wm_buffer_free(&line);
    wm_buffer_free(&title);
    return names;
}

/* ---- pairs ----------------------------------------------------------------- */

/* A file, or a directory that it is in. */
typedef struct folded {
    uint64_t hash;      /* of the folded name */
    uint32_t file;
    uint32_t size;      /* of the name */
} folded;

typedef struct names {
    const wm_package *p;
    folded *all;
    size_t count, capacity;
    wm_buffer a, b;
} names;

static wm_slice name_of(const names *n, const folded *f)
{
    return wm_slice_of(n->p->files[f->file].name, f->size);
}

static bool is_directory(const names *n, const folded *f)
{
    const packed_file *file = &n->p->files[f->file];
    return file->is_directory || file->name[f->size] == '/';
}

static wm_status add(names *n, size_t file, size_t size, wm_error *error)
{
    if (!WM_GROW(n->all, n->capacity, n->count + 1))
        return tree_package_no_memory(n->p, error);
    wm_buffer_clear(&n->a);
    wm_fold_name(wm_slice_of(n->p->files[file].name, size), &n->a);
    if (n->a.failed)
        return tree_package_no_memory(n->p, error);
    n->all[n->count++] = (folded){wm_hash(wm_buffer_slice(&n->a)), (uint32_t)file, (uint32_t)size};
    return WM_OK;
}

/* Each name once; those in one directory stand together, so that the one before tells which are new. */
static wm_status add_all(names *n, wm_error *error)
{
    const wm_package *p = n->p;
    wm_status status = WM_OK;
    wm_slice before = {NULL, 0};
    if (p->count > UINT32_MAX)
        return wm_fail(error, WM_BAD_INPUT, "%s: more than %" PRIu32 " entries", p->path, UINT32_MAX);
    for (size_t i = 0; i < p->count && status == WM_OK; i++) {
        wm_slice name = wm_str(p->files[i].name);
        if (i && wm_equal(name, before)) {
            if (!p->files[i].is_directory || !p->files[i - 1].is_directory)
                return wm_unpack_refuse(p->path, name, p->files[i].place,
                                        "is there a second time; pack the tree again, not into an archive that is there already", error);
            continue;
        }
        size_t slash = wm_find(name, WM_LIT("/"), 0);
        for (; slash != WM_NONE && status == WM_OK; slash = wm_find(name, WM_LIT("/"), slash + 1)) {
            bool known = i && before.size >= slash && memcmp(before.data, name.data, slash) == 0 &&
                         (before.size > slash ? before.data[slash] == '/' : p->files[i - 1].is_directory);
            if (!known)
                status = add(n, i, slash, error);
        }
        if (status == WM_OK)
            status = add(n, i, name.size, error);
        before = name;
    }
    return status;
}

static int by_hash(const void *a, const void *b)
{
    const folded *p = a, *q = b;
    return p->hash != q->hash ? (p->hash < q->hash ? -1 : 1) : p->file < q->file ? -1 : p->file > q->file;
}

static bool same_folded(names *n, const folded *a, const folded *b)
{
    wm_buffer_clear(&n->a);
    wm_buffer_clear(&n->b);
    wm_fold_name(name_of(n, a), &n->a);
    wm_fold_name(name_of(n, b), &n->b);
    return !n->a.failed && !n->b.failed && wm_equal(wm_buffer_slice(&n->a), wm_buffer_slice(&n->b));
}

static wm_status is_known(const names *n, const folded *f, saved_state *state, bool *known, wm_error *error)
{
    size_t prefix = n->p->prefix;
    *known = false;
    if (!state || f->file < n->p->first || f->file >= n->p->end || f->size <= prefix)
        return WM_OK;
    saved_page page = {0};
    wm_status status = tree_saved_find(state, wm_sub(name_of(n, f), prefix, f->size), &page, error);
    *known = page.valid;
    tree_saved_page_free(&page);
    return status;
}

/* A directory that a namespace fans out to ("Page/U"). Two of them may be one directory where case does not
 * count; their files still have different names. */
static bool is_shard(const names *n, const folded *f)
{
    size_t prefix = n->p->prefix;
    if (f->file < n->p->first || f->file >= n->p->end || f->size <= prefix)
        return false;
    wm_slice name = wm_sub(name_of(n, f), prefix, f->size);
    size_t slash = wm_find(name, WM_LIT("/"), 0);
    return slash != WM_NONE && wm_is_shard(wm_sub(name, slash + 1, name.size));
}

/* Two names of one folded form. */
static wm_status judge(names *n, const folded *a, const folded *b, saved_state *state, wm_error *error)
{
    const packed_file *file = &n->p->files[b->file];
    bool first = is_directory(n, a), second = is_directory(n, b);
    bool known = !first && !second && (n->p->any_case || (n->p->files[a->file].names_itself && file->names_itself));
    wm_status status = WM_OK;
    if (first && second && (wm_equal(name_of(n, a), name_of(n, b)) || (is_shard(n, a) && is_shard(n, b))))
        return WM_OK;
    if (!first && !second && !known) {
        status = is_known(n, a, state, &known, error);
        if (status == WM_OK && known)
            status = is_known(n, b, state, &known, error);
    }
    if (status != WM_OK || known)
        return status;
    wm_buffer why = {0};
    if (first != second)
        wm_buffer_add_str(&why, "makes a file and a directory of one name, that of \"");
    else
        wm_buffer_add_str(&why, "differs only by case, or by how a letter is encoded, from \"");
    wm_unpack_show(name_of(n, a), &why);
    wm_buffer_add_str(&why, first != second ? "\"; pack the tree again without one of them"
                                            : "\", and nothing tells that both are pages; rename one, pack the tree with its state (.wikimd), or set "
                                              "WIKIMD_ARCHIVE_LIMITS=case=any");
    const char *text = wm_buffer_cstr(&why);
    status = wm_unpack_refuse(n->p->path, name_of(n, b), file->place, text ? text : "is there twice", error);
    wm_buffer_free(&why);
    return status;
}

wm_status tree_package_check_names(const wm_package *p, saved_state *state, wm_error *error)
{
    names n = {.p = p};
    if (p->is_directory)
        return WM_OK;
    wm_status status = add_all(&n, error);
    if (status == WM_OK && n.count)
        qsort(n.all, n.count, sizeof *n.all, by_hash);
    for (size_t i = 1; i < n.count && status == WM_OK; i++) {
        if (n.all[i].hash == n.all[i - 1].hash && same_folded(&n, &n.all[i - 1], &n.all[i]))
            status = judge(&n, &n.all[i - 1], &n.all[i], state, error);
    }
    free(n.all);
    wm_buffer_free(&n.a);
    wm_buffer_free(&n.b);
    return status;
}
