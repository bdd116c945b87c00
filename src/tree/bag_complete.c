/* bag_complete.c - whether the files of a bag are those that it says it has.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "base/hex.h"
#include "tree/bag_check_private.h"

/* ---- manifests ---- */

/* Where the digest of a kind is kept; NULL when memory runs out. */
static uint8_t *digest_of(wm_bag_check *c, wm_digest_kind kind, size_t file)
{
    size_t size = wm_digest_digits(kind) / 2;
    if (!wm_array_grow(&c->digests[kind], &c->digest_room[kind], file + 1, size))
        return NULL;
    return c->digests[kind] + file * size;
}

/* A line of a manifest. False when memory runs out. */
static bool take_line(wm_bag_check *c, const char *name, bool tags, wm_digest_kind kind, size_t line, wm_slice digest, wm_slice path)
{
    if (digest.size != wm_digest_digits(kind))
        return wm_bag_check_add_problem(c, wm_str(name), "form", "line %zu: a checksum of %zu digits, where %s has %zu", line,
                                        digest.size, wm_digest_name(kind), wm_digest_digits(kind));
    bool payload = wm_starts_with(path, WM_LIT("data/"));
    if (payload == tags)
        return wm_bag_check_add_problem(c, wm_str(name), "form", "line %zu: %.*s does not belong into it", line, WM_ARG(path));
    checked_file *file = tree_check_file(c, path);
    if (!file)
        return false;
    size_t at = (size_t)(file - c->files);
    bool known = file->listed >> kind & 1;
    uint8_t before[64], *place = digest_of(c, kind, at);
    if (!place)
        return false;
    memcpy(before, place, digest.size / 2);
    wm_hex_bytes(digest, place);
    if (known && memcmp(before, place, digest.size / 2) != 0)
        return wm_bag_check_add_problem(c, wm_str(name), "form", "line %zu: %.*s is there twice", line, WM_ARG(path));
    file->listed |= (uint8_t)(1u << kind);
    return true;
}

static wm_status read_manifest(wm_bag_check *c, size_t at, bool tags, wm_digest_kind kind, wm_error *error)
{
    const char *name = c->files[at].name;
    wm_buffer text = {0}, path = {0};
    wm_error own = WM_ERROR_INIT;
    wm_status status = wm_bag_check_read(c, at, &text, &own);
    bool good = true;
    if (status == WM_SYSTEM)
        good = wm_bag_check_add_error(c, wm_str(name), "unreadable", &own);
    if (status == WM_OK || status == WM_SYSTEM)
        *(tags ? &c->tags : &c->payload) |= (uint8_t)(1u << kind);
    wm_slice rest = wm_buffer_slice(&text), digest;
    for (size_t line = 0; good && status == WM_OK;) {
        wm_error_clear(&own);
        status = wm_bag_manifest_next(&rest, &line, name, &digest, &path, &own);
        if (status == WM_OK) {
            good = take_line(c, name, tags, kind, line, digest, wm_buffer_slice(&path));
        } else if (status == WM_BAD_INPUT) {
            good = wm_bag_check_add_error(c, wm_str(name), "form", &own);
            status = WM_OK;
        }
    }
    wm_error_clear(&own);
    wm_buffer_free(&text);
    wm_buffer_free(&path);
    return !good || status == WM_NO_MEMORY ? tree_check_no_memory(c, error) : WM_OK;
}

wm_status tree_check_read_manifests(wm_bag_check *c, wm_error *error)
{
    wm_status status = WM_OK;
    for (size_t i = 0, count = c->count; i < count && status == WM_OK; i++) {
        bool tags;
        wm_digest_kind kind;
        wm_slice name = wm_str(c->files[i].name);
        if (memchr(name.data, '/', name.size) || !c->files[i].found)
            continue;
        if (wm_bag_manifest_name(name, &tags, &kind))
            status = read_manifest(c, i, tags, kind, error);
        else if (wm_equal(name, WM_LIT("fetch.txt")) &&
                 !wm_bag_check_add_problem(c, name, "form", "it lists files that are elsewhere; fetch them first"))
            status = tree_check_no_memory(c, error);
    }
    if (status == WM_OK && !c->payload &&
        !wm_bag_check_add_problem(c, wm_str(c->path), "form", "there is no manifest, so no file can be checked"))
        status = tree_check_no_memory(c, error);
    return status;
}

/* ---- what stands in bagit.txt and bag-info.txt ---- */

static bool check_declaration(wm_bag_check *c)
{
    wm_buffer text = {0};
    size_t at = wm_bag_check_find(c, WM_LIT("bagit.txt"));
    bool good = true;
    if (at == WM_NONE || !c->files[at].found)
        return wm_bag_check_add_problem(c, WM_LIT("bagit.txt"), "missing", "every bag has it");
    wm_status status = wm_bag_check_read(c, at, &text, NULL);
    if (status == WM_NO_MEMORY)
        good = false;
    if (status == WM_OK) {
        wm_slice s = wm_buffer_slice(&text);
        if (!wm_starts_with(s, WM_LIT("BagIt-Version: ")))
            good = wm_bag_check_add_problem(c, WM_LIT("bagit.txt"), "form", "it does not say BagIt-Version");
        else if (wm_find(s, WM_LIT("Tag-File-Character-Encoding: UTF-8"), 0) == WM_NONE)
            good = wm_bag_check_add_problem(c, WM_LIT("bagit.txt"), "form", "its encoding is not UTF-8");
    }
    wm_buffer_free(&text);
    return good;
}

static bool check_oxum(wm_bag_check *c)
{
    static const char key[] = "Payload-Oxum:";
    size_t info = wm_bag_check_find(c, WM_LIT("bag-info.txt"));
    wm_buffer text = {0}, real = {0};
    unsigned long long bytes = 0, files = 0;
    bool good = true;
    wm_status status = info == WM_NONE || !c->files[info].found ? WM_END : wm_bag_check_read(c, info, &text, NULL);
    if (status != WM_OK) { /* what cannot be read is told with its checksum */
        wm_buffer_free(&text);
        return status != WM_NO_MEMORY;
    }
    for (size_t i = 0; i < c->count; i++) {
        if (c->files[i].found && wm_starts_with(wm_str(c->files[i].name), WM_LIT("data/"))) {
            bytes += c->files[i].size;
            files++;
        }
    }
    wm_buffer_add_format(&real, "%llu.%llu", bytes, files);
    wm_slice s = wm_buffer_slice(&text);
    for (size_t at = 0; at < s.size && good;) {
        size_t end = wm_find(s, WM_LIT("\n"), at);
        end = end == WM_NONE ? s.size : end;
        wm_slice line = wm_sub(s, at, end);
        at = end + 1;
        if (line.size < sizeof key || !wm_equal_nocase(wm_sub(line, 0, sizeof key - 1), wm_str(key)))
            continue;
        wm_slice said = wm_trim(wm_sub(line, sizeof key - 1, line.size));
        if (!wm_equal(said, wm_buffer_slice(&real)))
            good = wm_bag_check_add_problem(c, WM_LIT("bag-info.txt"), "form",
                                            "Payload-Oxum is %.*s, but data/ holds %llu.%llu (bytes and files)",
                                            WM_ARG(said), bytes, files);
    }
    good = good && !real.failed;
    wm_buffer_free(&text);
    wm_buffer_free(&real);
    return good;
}

/* ---- completeness ---- */

/* Names that differ by case only, or by how a letter and its accent are put together. */
typedef struct folded {
    wm_slice name;
    size_t file;
} folded;

static int by_folded(const void *a, const void *b)
{
    const folded *x = a, *y = b;
    int order = wm_compare(x->name, y->name);
    return order ? order : (x->file > y->file) - (x->file < y->file);
}

/* The found files that no manifest lists, by folded name. */
static folded *list_strangers(const wm_bag_check *c, wm_arena *arena, size_t *count)
{
    folded *all = malloc((c->count + 1) * sizeof *all);
    wm_buffer name = {0};
    *count = 0;
    for (size_t i = 0; i < c->count && all; i++) {
        if (!c->files[i].found || c->files[i].listed)
            continue;
        wm_buffer_clear(&name);
        wm_fold_name(wm_str(c->files[i].name), &name);
        all[(*count)++] = (folded){wm_arena_copy(arena, wm_buffer_slice(&name)), i};
    }
    if (all && (name.failed || arena->failed)) {
        free(all);
        all = NULL;
    }
    wm_buffer_free(&name);
    if (all)
        qsort(all, *count, sizeof *all, by_folded);
    return all;
}

static bool tell_missing(wm_bag_check *c, size_t i, const folded *strangers, size_t count)
{
    wm_buffer name = {0};
    wm_slice own = wm_str(c->files[i].name);
    wm_fold_name(own, &name);
    folded key = {wm_buffer_slice(&name), 0};
    size_t low = 0, high = count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (wm_compare(strangers[middle].name, key.name) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool other = low < count && wm_equal(strangers[low].name, key.name), good = !name.failed;
    wm_buffer_free(&name);
    if (!good)
        return false;
    if (other) {
        checked_file *file = &c->files[i], *there = &c->files[strangers[low].file];
        there->claimed = true;
        file->found = true;
        file->real = there->name;
        file->start = there->start;
        file->size = there->size;
        file->fd = there->fd;
        return wm_bag_check_add_problem(c, own, "name", "it is there as %s: its name was changed", there->name);
    }
    return wm_bag_check_add_problem(c, own, "missing", "a manifest lists it, but it is not there");
}

const char *tree_check_kinds(unsigned kinds, wm_buffer *out)
{
    wm_buffer_clear(out);
    for (unsigned k = 0; k < WM_DIGESTS; k++)
        if (kinds >> k & 1)
            wm_buffer_add_format(out, "%smanifest-%s.txt", out->size ? " and " : "", wm_digest_name((wm_digest_kind)k));
    const char *text = wm_buffer_cstr(out);
    return text ? text : "";
}

static bool check_completeness(wm_bag_check *c)
{
    wm_arena arena = {0};
    wm_buffer text = {0};
    size_t strangers = 0;
    folded *names = list_strangers(c, &arena, &strangers);
    bool good = names != NULL;
    for (size_t i = 0, count = c->count; i < count && good; i++)
        if (!c->files[i].found)
            good = tell_missing(c, i, names, strangers);
    for (size_t i = 0, count = c->count; i < count && good; i++) {
        const checked_file *f = &c->files[i];
        bool payload = wm_starts_with(wm_str(f->name), WM_LIT("data/")), tags;
        wm_digest_kind kind;
        unsigned lacks = payload ? c->payload & ~(unsigned)f->listed : 0;
        if (!f->found || f->claimed)
            continue;
        if (payload && c->payload && !f->listed)
            good = wm_bag_check_add_problem(c, wm_str(f->name), "extra", "no manifest lists it");
        else if (lacks)
            good = wm_bag_check_add_problem(c, wm_str(f->name), "form", "%s does not list it", tree_check_kinds(lacks, &text));
        else if (!payload && !f->listed && !(wm_bag_manifest_name(wm_str(f->name), &tags, &kind) && tags))
            c->counts.unvouched++;
    }
    free(names);
    wm_arena_free(&arena);
    wm_buffer_free(&text);
    return good;
}

bool tree_check_what_is_said(wm_bag_check *c)
{
    return check_declaration(c) && check_oxum(c) && check_completeness(c);
}
