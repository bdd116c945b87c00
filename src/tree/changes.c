/* changes.c - a tree as it is now, against what its state remembers.
 *
 * SPDX-License-Identifier: MIT
 *
 * Two passes over the names, both sorted: the first tells which files are new and
 * which pages have lost theirs, so that renamed files can be paired; it needs nothing
 * but names. The second looks at the files and hands everything out.
 */
#include <stdlib.h>

#include "tree/listing.h"
#include "tree/package.h"

/* A page whose file is gone. */
typedef struct gone {
    char *name;     /* owned */
    wm_slice file;  /* the same */
    char sha256[65];
    int64_t size;
    size_t used;    /* at the first of several with the same content: how many were paired */
    bool paired;
} gone;

/* A file that the state does not know. */
typedef struct added {
    size_t at;      /* in the walk */
    gone *was;      /* the renamed page, or NULL */
    bool left;      /* by an export that was killed */
} added;

struct wm_changes {
    char *path;             /* of a bag: its tree's */
    wm_package *package;    /* a bag or an archive, or NULL */
    listing listing;
    saved_state *state;
    wm_changes_info info;
    const wm_site *site;
    wm_site *own_site;      /* when none was set */
    bool begun, out_of_memory, thorough;
    added *added;
    size_t added_count, added_capacity, added_at;
    gone *gone;             /* by file */
    gone **by_content;
    size_t gone_count, gone_capacity;
    size_t file_at;
    size_t part, parts;     /* only the files of that part are told of; 0: all */
    uint64_t first, end;    /* pages of the dump whose files are looked at; end 0: all */
    saved_page page;   /* the next one of the state */
    saved_page old;    /* RENAMED: what it was */
    bool page_taken;        /* page was handed out */
    wm_buffer name, full;
    wm_arena arena;
};

static wm_status no_memory(const wm_changes *c, wm_error *error)
{
    return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", c->path);
}

static wm_status open_tree(wm_changes *c, const char *path, wm_error *error)
{
    size_t size = strlen(path) + 1;
    c->path = malloc(size);
    if (!c->path)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    memcpy(c->path, path, size);
    wm_status status = WM_OK;
    if (c->package && !tree_package_is_directory(c->package))
        tree_listing_open_package(&c->listing, c->path, c->package);
    else
        status = tree_listing_open(&c->listing, c->path, error);
    if (status == WM_OK)
        status = c->package ? tree_package_state(c->package, &c->state, error)
                            : tree_saved_open(c->listing.root, c->path, &c->state, error);
    if (status == WM_OK && c->state) {
        c->info.has_state = true;
        status = tree_saved_info(c->state, &c->info, error);
    }
    if (status == WM_OK && c->package)
        status = tree_package_set_dumps(c->package, &c->info, error);
    if (status == WM_OK && c->package)
        status = tree_package_check_names(c->package, c->state, error);
    return status;
}

wm_status wm_changes_open_with(const char *path, const wm_changes_options *options, wm_changes **out, wm_error *error)
{
    package_options wanted = {0};
    *out = NULL;
    if (!*path)
        return wm_fail(error, WM_USAGE, "the tree has no name");
    if (options)
        wanted = (package_options){.names = options->names, .dump = options->dump, .stop = options->stop};
    wm_changes *c = calloc(1, sizeof *c);
    if (!c)
        return wm_fail(error, WM_NO_MEMORY, "%s: memory ran out", path);
    c->listing.root = -1;
    c->thorough = options && options->thorough;
    wm_status status = tree_package_open(path, &wanted, &c->package, error);
    if (status == WM_OK)
        status = open_tree(c, c->package ? tree_package_tree_path(c->package) : path, error);
    c->listing.most = options ? options->most : 0;
    if (status == WM_OK)
        *out = c;
    else
        wm_changes_close(c);
    return status;
}

wm_status wm_changes_open(const char *path, wm_changes **out, wm_error *error)
{
    return wm_changes_open_with(path, NULL, out, error);
}

wm_status wm_changes_reopen(const wm_changes *changes, wm_changes **out, wm_error *error)
{
    *out = NULL;
    wm_changes *c = calloc(1, sizeof *c);
    if (!c)
        return no_memory(changes, error);
    c->listing.root = -1;
    if (changes->package)
        c->package = tree_package_share(changes->package);
    wm_status status = open_tree(c, changes->path, error);
    c->listing.most = changes->listing.most;
    if (status == WM_OK)
        *out = c;
    else
        wm_changes_close(c);
    return status;
}

void wm_changes_close(wm_changes *c)
{
    if (!c)
        return;
    tree_listing_close(&c->listing);
    tree_saved_close(c->state);
    tree_saved_page_free(&c->page);
    tree_saved_page_free(&c->old);
    wm_site_free(c->own_site);
    for (size_t i = 0; i < c->gone_count; i++)
        free(c->gone[i].name);
    free(c->gone);
    free(c->by_content);
    free(c->added);
    wm_buffer_free(&c->name);
    wm_buffer_free(&c->full);
    wm_arena_free(&c->arena);
    tree_package_close(c->package);
    free(c->path);
    free(c);
}

const wm_changes_info *wm_changes_get_info(const wm_changes *c)
{
    return &c->info;
}

void wm_changes_set_site(wm_changes *c, const wm_site *site, bool portable_names)
{
    (void)portable_names; /* names tell by themselves how they were made */
    c->site = site;
}

void wm_changes_set_skipped(wm_changes *c, wm_changes_skipped skipped, void *user)
{
    c->listing.skipped = skipped;
    c->listing.user = user;
}

void wm_changes_full_title(const wm_changes *c, int ns, wm_slice title, wm_buffer *out)
{
    if (c->site)
        wm_title_full(c->site, ns, title, out);
    else
        wm_buffer_add_slice(out, title);
}

wm_status wm_changes_read(wm_changes *c, wm_slice file, wm_buffer *out, wm_error *error)
{
    return tree_listing_content(&c->listing, file, out, error);
}

bool wm_changes_has(const wm_changes *c, wm_slice file)
{
    return tree_listing_has(&c->listing, file);
}

/* ---- namespaces ------------------------------------------------------------ */

/* The site that the state describes, or the namespaces that every wiki has. */
static wm_status make_site(wm_changes *c, wm_error *error)
{
    wm_site *site = c->own_site = wm_site_new();
    if (!site)
        return no_memory(c, error);
    wm_status status = WM_OK;
    if (c->info.site_dbname.size)
        status = wm_site_set_dbname(site, c->info.site_dbname);
    if (status == WM_OK && c->info.site_lang.size)
        status = wm_site_set_lang(site, c->info.site_lang);
    if (status == WM_OK && c->info.site_json.size)
        status = wm_site_read_json(site, c->info.site_json, NULL);
    /* What cannot be read only costs the names of added files. */
    if (status != WM_NO_MEMORY)
        status = wm_site_complete(site);
    c->site = site;
    return status == WM_OK ? WM_OK : no_memory(c, error);
}

static bool parse_name(wm_changes *c, wm_slice file, int *ns, wm_slice *title)
{
    size_t slash = wm_find(file, WM_LIT("/"), 0);
    size_t deep = slash == WM_NONE ? slash : wm_find(file, WM_LIT("/"), slash + 1);
    slash = deep == WM_NONE ? slash : deep;
    return slash != WM_NONE &&
           wm_file_name_parse(c->site, wm_sub(file, 0, slash), wm_sub(file, slash + 1, file.size), &c->arena, ns, title);
}

static bool wants_directory(void *user, wm_slice directory)
{
    wm_changes *c = user;
    wm_slice title;
    int ns;
    wm_arena_reset(&c->arena);
    bool failed = false;
    size_t slash = wm_find(directory, WM_LIT("/"), 0);
    if (slash != WM_NONE) /* that of the namespace is wanted */
        return wm_is_shard(wm_sub(directory, slash + 1, directory.size));
    bool wants = (c->state && tree_saved_directory(c->state, directory, &failed)) ||
                 wm_file_name_parse(c->site, directory, WM_LIT("A.md"), &c->arena, &ns, &title);
    c->out_of_memory = c->out_of_memory || failed || c->arena.failed;
    return wants;
}

/* ---- the first pass -------------------------------------------------------- */

static bool add_added(wm_changes *c, size_t at)
{
    if (!WM_GROW(c->added, c->added_capacity, c->added_count + 1))
        return false;
    c->added[c->added_count++] = (added){.at = at};
    return true;
}

static bool add_gone(wm_changes *c, wm_slice file)
{
    if (!WM_GROW(c->gone, c->gone_capacity, c->gone_count + 1))
        return false;
    char *copy = wm_slice_string(file);
    if (!copy)
        return false;
    c->gone[c->gone_count++] = (gone){.name = copy, .file = wm_slice_of(copy, file.size)};
    return true;
}

static wm_status compare_names(wm_changes *c, wm_error *error)
{
    wm_slice file = {NULL, 0};
    wm_status status = WM_OK;
    if (c->state) {
        status = tree_saved_names_begin(c->state, error);
        if (status == WM_OK)
            status = tree_saved_names_next(c->state, &file, error);
    }
    for (size_t at = 0; status == WM_OK && (at < c->listing.count || file.size);) {
        int order = !file.size ? -1 : at == c->listing.count ? 1 : tree_listing_compare(&c->listing, at, file);
        if (order < 0 && !add_added(c, at))
            return no_memory(c, error);
        /* A file that several pages had in different runs stands there as often. */
        bool again = c->gone_count && wm_equal(c->gone[c->gone_count - 1].file, file);
        if (order > 0 && !again && !add_gone(c, file))
            return no_memory(c, error);
        if (order < 0) {
            at++;
            continue;
        }
        if (order > 0) {
            status = tree_saved_names_next(c->state, &file, error);
            continue;
        }
        do
            status = tree_saved_names_next(c->state, &file, error);
        while (status == WM_OK && file.size && tree_listing_compare(&c->listing, at, file) == 0);
        at++;
    }
    return status;
}

/* ---- renamed files --------------------------------------------------------- */

static int compare_contents(const gone *a, const gone *b)
{
    return a->size != b->size ? (a->size < b->size ? -1 : 1) : strcmp(a->sha256, b->sha256);
}

/* Of equal contents the first by name comes first. */
static int by_content(const void *a, const void *b)
{
    const gone *p = *(gone *const *)a, *q = *(gone *const *)b;
    int order = compare_contents(p, q);
    return order ? order : p < q ? -1 : p > q;
}

/* The first in by_content that is not before the key. */
static size_t lower_bound(const wm_changes *c, const gone *key)
{
    size_t i;
    WM_SEARCH(i, 0, c->gone_count, compare_contents(c->by_content[i], key) < 0);
    return i;
}

static wm_status read_gone(wm_changes *c, wm_error *error)
{
    c->by_content = calloc(c->gone_count, sizeof *c->by_content);
    if (!c->by_content)
        return no_memory(c, error);
    for (size_t i = 0; i < c->gone_count; i++) {
        wm_status status = tree_saved_find(c->state, c->gone[i].file, &c->old, error);
        if (status != WM_OK)
            return status;
        memcpy(c->gone[i].sha256, c->old.mark.sha256, sizeof c->gone[i].sha256);
        c->gone[i].size = c->old.mark.size;
        c->by_content[i] = &c->gone[i];
    }
    qsort(c->by_content, c->gone_count, sizeof *c->by_content, by_content);
    return WM_OK;
}

/* The hash of a file; *known is false when the file cannot be read, which is told when it is to be. */
static wm_status try_hash(wm_changes *c, size_t at, char sha256[65], bool *known, wm_error *error)
{
    wm_error own = WM_ERROR_INIT;
    wm_status status = tree_listing_hash(&c->listing, at, sha256, &own);
    *known = status == WM_OK;
    bool stops = status == WM_NO_MEMORY || status == WM_INTERRUPTED;
    if (stops)
        wm_fail(error, status, "%s", own.message ? own.message : "out of memory");
    wm_error_clear(&own);
    return stops ? status : WM_OK;
}

/* Pairs an added file with a page whose file is gone and had the same content: it was renamed. Empty files
 * are not paired, since all are alike. */
static wm_status pair(wm_changes *c, added *a, wm_error *error)
{
    file_kind kind;
    file_mark mark;
    gone key = {.sha256 = ""};
    wm_status status = tree_listing_look(&c->listing, a->at, &kind, &mark, error);
    if (status != WM_OK || kind != FILE_REGULAR || mark.size == 0)
        return status;
    key.size = mark.size;
    size_t at = lower_bound(c, &key);
    if (at == c->gone_count || c->by_content[at]->size != key.size)
        return WM_OK;
    bool known;
    status = try_hash(c, a->at, key.sha256, &known, error);
    if (status != WM_OK || !known)
        return status;
    at = lower_bound(c, &key);
    if (at == c->gone_count || compare_contents(c->by_content[at], &key) != 0)
        return WM_OK;
    size_t next = at + c->by_content[at]->used;
    if (next == c->gone_count || compare_contents(c->by_content[next], &key) != 0)
        return WM_OK;
    c->by_content[at]->used++;
    a->was = c->by_content[next];
    a->was->paired = true;
    return WM_OK;
}

/* An export that was killed may have left files that the state does not know. */
static wm_status find_left(wm_changes *c, added *a, wm_error *error)
{
    char hash[65];
    bool known;
    wm_status status = try_hash(c, a->at, hash, &known, error);
    if (status != WM_OK || !known)
        return status;
    tree_listing_name(&c->listing, a->at, &c->name);
    status = tree_saved_written(c->state, wm_buffer_slice(&c->name), hash, &a->left, error);
    if (a->left && c->listing.skipped)
        c->listing.skipped(c->listing.user, wm_buffer_slice(&c->name), "written by an export that was interrupted");
    return status;
}

static wm_status begin(wm_changes *c, wm_error *error)
{
    wm_status status = c->site ? WM_OK : make_site(c, error);
    if (status == WM_OK)
        status = tree_listing_read(&c->listing, wants_directory, c, error);
    if (status == WM_OK && c->out_of_memory)
        status = no_memory(c, error);
    if (status == WM_OK)
        status = compare_names(c, error);
    for (size_t i = 0; i < c->added_count && status == WM_OK && c->state && !c->info.complete; i++)
        status = find_left(c, &c->added[i], error);
    if (status == WM_OK && c->added_count && c->gone_count)
        status = read_gone(c, error);
    for (size_t i = 0; i < c->added_count && c->gone_count && status == WM_OK; i++)
        if (!c->added[i].left)
            status = pair(c, &c->added[i], error);
    if (status == WM_OK && c->state)
        status = tree_saved_pages_begin(c->state, error);
    if (status == WM_OK && c->state)
        status = tree_saved_pages_next(c->state, &c->page, error);
    c->begun = status == WM_OK;
    return status;
}

/* ---- the second pass ------------------------------------------------------- */

/* Whether the file is as the export wrote it. Its time alone does not tell: a file that the export wrote last can
 * be edited within the same tick of the clock. */
static wm_status is_unchanged(wm_changes *c, const saved_page *page, const file_mark *now, bool *same, wm_error *error)
{
    const file_mark *was = &page->mark;
    *same = false;
    if (!was->sha256[0] || was->size != now->size)
        return WM_OK;
    int64_t tick = was->mtime % 1000000000 ? 20000000 : 2000000000;
    if (!c->thorough && was->mtime == now->mtime && was->mtime < tree_saved_time(c->state) - tick) {
        *same = true;
        return WM_OK;
    }
    char hash[65];
    bool known;
    wm_status status = try_hash(c, c->file_at, hash, &known, error);
    *same = status == WM_OK && known && strcmp(hash, was->sha256) == 0;
    return status;
}

static void tell_page(const saved_page *page, wm_change *change)
{
    change->known = true;
    change->page_id = page->page;
    change->revision_id = page->revision;
    change->time = page->time;
    change->sha1 = wm_buffer_slice(&page->sha1);
    change->ordinal = page->ordinal;
}

static void tell_title(const saved_page *page, wm_change *change)
{
    change->named = true;
    change->ns = page->ns;
    change->title = wm_buffer_slice(&page->title);
}

/* A file that the state does not know. *told is false when it is passed over. */
static wm_status take_added(wm_changes *c, wm_change *change, bool *told, wm_error *error)
{
    added *a = &c->added[c->added_at++];
    file_kind kind;
    file_mark mark;
    *told = false;
    if (a->left)
        return WM_OK;
    wm_status status = tree_listing_look(&c->listing, a->at, &kind, &mark, error);
    if (status != WM_OK || kind != FILE_REGULAR)
        return status;
    *told = true;
    change->kind = a->was ? WM_CHANGE_RENAMED : WM_CHANGE_ADDED;
    tree_listing_name(&c->listing, a->at, &c->name);
    change->file = wm_buffer_slice(&c->name);
    wm_arena_reset(&c->arena);
    change->named = parse_name(c, change->file, &change->ns, &change->title);
    if (a->was) {
        status = tree_saved_find(c->state, a->was->file, &c->old, error);
        if (status != WM_OK)
            return status;
        tell_page(&c->old, change);
        change->old_file = a->was->file;
        wm_buffer_clear(&c->full);
        wm_changes_full_title(c, c->old.ns, wm_buffer_slice(&c->old.title), &c->full);
        change->old_title = wm_buffer_slice(&c->full);
    }
    return c->arena.failed || c->name.failed || c->full.failed ? no_memory(c, error) : WM_OK;
}

static bool is_paired(const wm_changes *c, wm_slice file)
{
    size_t i;
    WM_SEARCH(i, 0, c->gone_count, wm_compare(c->gone[i].file, file) < 0);
    return i < c->gone_count && wm_equal(c->gone[i].file, file) && c->gone[i].paired;
}

/* The file of a page. */
static wm_status take_known(wm_changes *c, wm_change *change, wm_error *error)
{
    file_kind kind;
    file_mark mark;
    bool same = false;
    change->kind = WM_CHANGE_NONE;
    if (c->end && (c->page.ordinal < c->first || c->page.ordinal >= c->end))
        return WM_OK;
    wm_status status = tree_listing_look(&c->listing, c->file_at, &kind, &mark, error);
    if (status != WM_OK)
        return status;
    change->kind = WM_CHANGE_DELETED;
    if (kind == FILE_REGULAR) {
        status = is_unchanged(c, &c->page, &mark, &same, error);
        change->kind = same ? WM_CHANGE_NONE : WM_CHANGE_MODIFIED;
    }
    return status;
}

static wm_status advance_page(wm_changes *c, wm_error *error)
{
    if (!c->page_taken)
        return WM_OK;
    c->page_taken = false;
    return tree_saved_pages_next(c->state, &c->page, error);
}

void wm_changes_set_part(wm_changes *c, size_t number, size_t of)
{
    c->part = number;
    c->parts = of;
}

void wm_changes_set_pages(wm_changes *c, uint64_t first, uint64_t end)
{
    c->first = first;
    c->end = end;
}

/* Parts are files that follow each other in the walk. A page whose file is gone belongs to the file that comes next, or to
 * the last one. */
static bool is_mine(const wm_changes *c)
{
    size_t count = c->listing.count, at = c->file_at < count ? c->file_at : count - 1;
    if (!c->parts)
        return true;
    return (count ? (size_t)((uint64_t)at * c->parts / count) : 0) + 1 == c->part;
}

wm_status wm_changes_next(wm_changes *c, bool all, wm_change *change, wm_error *error)
{
    wm_status status = c->begun ? WM_OK : begin(c, error);
    while (status == WM_OK) {
        memset(change, 0, sizeof *change);
        change->time = INT64_MIN;
        status = advance_page(c, error);
        if (status != WM_OK)
            break;
        bool more = c->file_at < c->listing.count;
        if (!more && !c->page.valid)
            return WM_END;
        if (more && c->added_at < c->added_count && c->added[c->added_at].at == c->file_at &&
            (!c->page.valid || tree_listing_compare(&c->listing, c->file_at, wm_buffer_slice(&c->page.file)) < 0)) {
            bool told = false, mine = is_mine(c);
            if (mine)
                status = take_added(c, change, &told, error);
            else
                c->added_at++;
            c->file_at++;
            if (status == WM_OK && told)
                return WM_OK;
            continue;
        }
        int order = !c->page.valid ? -1 : !more ? 1 : tree_listing_compare(&c->listing, c->file_at, wm_buffer_slice(&c->page.file));
        if (order < 0) { /* cannot be: the first pass saw the same names */
            c->file_at++;
            continue;
        }
        c->page_taken = true;
        if (!is_mine(c)) {
            c->file_at += order == 0;
            continue;
        }
        change->kind = WM_CHANGE_DELETED;
        change->file = wm_buffer_slice(&c->page.file);
        tell_page(&c->page, change);
        tell_title(&c->page, change);
        if (order == 0) {
            status = take_known(c, change, error);
            c->file_at++;
        } else if (is_paired(c, change->file)) {
            continue;
        }
        if (status == WM_OK && (all || change->kind != WM_CHANGE_NONE))
            return WM_OK;
    }
    return status;
}
