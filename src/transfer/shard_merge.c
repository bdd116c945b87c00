/* shard_merge.c - wikimd merge: the shards of an export, a verify or an import become what one run gives.
 *
 * SPDX-License-Identifier: MIT
 *
 * What there is to know is in the rooms of the shards; only a bag asks for the dump once more, to have it in it. The
 * rooms go when all else is done, so that a merge that was killed goes on.
 */
#include <dirent.h>
#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io/temporary.h"
#include "transfer/bagging.h"
#include "transfer/import.h"
#include "transfer/shard_done.h"
#include "transfer/shard_joined.h"
#include "transfer/shard_verify.h"
#include "tree/bag_check.h"

enum { TOLD_MOST = 20 };

typedef struct merging {
    wm_export x;               /* what an export tells at its end */
    wm_export_settings settings;
    const wm_merge_options *options;
    char *place;               /* the rooms are in */
    size_t of;
    wm_shard_done *done;       /* of is how many; the first one's tells what they have in common */
    const json_t *first;
    const char **hashes, **dumps; /* of the dump's files */
    wm_bag_info *bag_info;
    bool laws;                 /* the shards are those of wikimd verify */
    bool puts;                 /* ... of wikimd import */
} merging;

static wm_status out_of_memory(merging *m)
{
    return wm_fail(&m->x.error, WM_NO_MEMORY, "out of memory");
}

/* ---- the rooms ------------------------------------------------------------- */

static bool set_place(merging *m, const char *format)
{
    wm_buffer place = {0};
    free(m->place);
    wm_tree_shards_place(m->options->destination, format, &place);
    m->place = wm_buffer_detach(&place, NULL);
    wm_buffer_free(&place);
    return m->place != NULL;
}

/* How many shards there are to be; m->of stays 0 when there is none. */
static wm_status look_around(merging *m)
{
    DIR *dir = opendir(m->place);
    struct dirent *entry;
    wm_status status = WM_OK;
    while (dir && status == WM_OK && (entry = readdir(dir)) != NULL) {
        size_t of = wm_shard_count(entry->d_name);
        if (of && m->of && of != m->of)
            status = wm_fail(&m->x.error, WM_USAGE, "%s: there are shards of %zu and of %zu; remove those that are not wanted", m->place, m->of, of);
        else if (of)
            m->of = of;
    }
    if (dir)
        closedir(dir);
    return status;
}

static wm_status find_rooms(merging *m)
{
    const char *formats[] = {NULL, "dir", "tar"}; /* by the name first; --format may have said otherwise */
    wm_status status = WM_OK;
    for (size_t i = 0; i < 3 && status == WM_OK && !m->of; i++)
        status = set_place(m, formats[i]) ? look_around(m) : out_of_memory(m);
    return status;
}

/* A room whose process still runs. */
static bool is_being_made(const char *room)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s/.wikimd/lock", room);
    bool held = wm_buffer_cstr(&path) && wm_file_is_locked(path.data);
    wm_buffer_free(&path);
    return held;
}

static void add_word(wm_buffer *out, const char *word)
{
    bool plain = *word != '\0';
    for (const char *c = word; *c; c++)
        plain = plain && ((*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || (*c >= '0' && *c <= '9') || strchr("_-./=:,+@%", *c));
    if (plain) {
        wm_buffer_add_str(out, word);
        return;
    }
    wm_buffer_add_char(out, '\'');
    for (; *word; word++)
        wm_buffer_add_str(out, *word == '\'' ? "'\\''" : (const char[]){*word, '\0'});
    wm_buffer_add_char(out, '\'');
}

static const char *text(const merging *m, const char *name)
{
    return json_string_value(json_object_get(m->first, name));
}

/* The command line of a shard, with another one's number. */
static void add_command(const merging *m, size_t number, wm_buffer *out)
{
    const json_t *list = json_object_get(m->first, "words");
    size_t count = json_array_size(list);
    bool value = false;
    for (size_t i = 0; i < count; i++) {
        const char *word = json_string_value(json_array_get(list, i));
        if (i)
            wm_buffer_add_char(out, ' ');
        if (value || (word && strncmp(word, "--shard=", 8) == 0))
            wm_buffer_add_format(out, value ? "%zu/%zu" : "--shard=%zu/%zu", number, m->of);
        else
            add_word(out, word ? word : "");
        value = word && strcmp(word, "--shard") == 0;
    }
    if (!count)
        wm_buffer_add_format(out, "wikimd %s --shard %zu/%zu, and what the others had", text(m, "command") ? text(m, "command") : "export", number, m->of);
}

/* A shard that is to be made, or made again. */
static void tell(merging *m, size_t number, const char *what)
{
    wm_buffer command = {0};
    add_command(m, number, &command);
    const char *text = wm_buffer_cstr(&command);
    wm_message_error(m->x.messages, "shard %zu/%zu %s: %s", number, m->of, what, text ? text : "");
    wm_buffer_free(&command);
}

static wm_status tell_missing(merging *m)
{
    size_t missing = 0;
    for (size_t k = 1; k <= m->of; k++) {
        char *room = m->done[k - 1].json ? NULL : wm_shard_path(m->place, k, m->of, "");
        if (!room)
            continue;
        missing++;
        if (missing <= TOLD_MOST && is_being_made(room))
            wm_message_error(m->x.messages, "shard %zu/%zu is being made", k, m->of);
        else if (missing <= TOLD_MOST)
            tell(m, k, "is missing; make it with");
        free(room);
    }
    return missing ? wm_fail(&m->x.error, WM_USAGE, "%s: %zu of %zu shards are missing, and nothing is merged", m->options->destination, missing, m->of)
                   : WM_OK;
}

static wm_status check_same(merging *m)
{
    const wm_shard_same *first = NULL;
    wm_shard_same own = {0};
    size_t wrong = 0;
    for (size_t k = 1; k <= m->of; k++) {
        if (!first) {
            own = m->done[k - 1].same;
            own.version = wm_str(wm_version());
            first = &own;
        }
        const char *why = wm_shard_differs(first, &m->done[k - 1].same);
        if (!why)
            continue;
        if (++wrong <= TOLD_MOST)
            wm_message_error(m->x.messages, "shard %zu/%zu was made %s than shard 1; remove %s/%zu-of-%zu and make it again", k, m->of, why, m->place, k,
                             m->of);
    }
    return wrong ? wm_fail(&m->x.error, WM_USAGE, "%s: the shards are not those of one run, and nothing is merged", m->options->destination) : WM_OK;
}

static wm_status read_done(merging *m)
{
    m->done = calloc(m->of, sizeof *m->done);
    wm_status status = m->done ? WM_OK : out_of_memory(m);
    for (size_t k = 1; k <= m->of && status == WM_OK; k++) {
        char *path = wm_shard_path(m->place, k, m->of, WM_SHARD_DONE);
        status = path ? wm_shard_done_read(path, &m->done[k - 1], &m->x.error) : out_of_memory(m);
        if (status == WM_OK && !m->first)
            m->first = m->done[k - 1].json;
        free(path);
    }
    return status;
}

/* ---- the tree -------------------------------------------------------------- */

static wm_slice string(const merging *m, const char *name)
{
    const json_t *item = json_object_get(m->first, name);
    return json_is_string(item) ? wm_slice_of(json_string_value(item), json_string_length(item)) : WM_LIT("");
}

static wm_status take_dumps(merging *m)
{
    const json_t *list = json_object_get(m->first, "dumps");
    wm_inputs *in = &m->x.inputs;
    size_t count = json_array_size(list);
    in->names = calloc(count + 1, sizeof *in->names);
    in->sizes = calloc(count + 1, sizeof *in->sizes);
    in->hashes = calloc(count + 1, sizeof *in->hashes);
    in->spools = calloc(count + 1, sizeof *in->spools);
    in->owned = calloc(count + 1, sizeof *in->owned);
    m->hashes = calloc(count + 1, sizeof *m->hashes);
    m->dumps = calloc(count + 1, sizeof *m->dumps);
    if (!in->names || !in->sizes || !in->hashes || !in->spools || !in->owned || !m->hashes || !m->dumps)
        return out_of_memory(m);
    for (size_t i = 0; i < count; i++) {
        const json_t *dump = json_array_get(list, i);
        const char *path = json_string_value(json_object_get(dump, "path")), *hash = json_string_value(json_object_get(dump, "sha256"));
        in->names[i] = m->dumps[i] = path ? path : "";
        in->sizes[i] = (uint64_t)json_integer_value(json_object_get(dump, "bytes"));
        in->spools[i] = -1;
        snprintf(in->hashes[i], sizeof in->hashes[i], "%s", hash ? hash : "");
        m->hashes[i] = in->hashes[i];
    }
    in->count = count;
    in->hashed = true;
    return WM_OK;
}

static wm_status take_site(merging *m)
{
    wm_changes_info info = {.site_json = string(m, "site"), .site_name = string(m, "site_name"), .site_base = string(m, "site_base"),
                            .site_lang = string(m, "site_lang"), .site_dbname = string(m, "site_dbname")};
    m->x.site = wm_site_new();
    return m->x.site ? wm_tree_recall_site(&info, m->x.site, &m->x.error) : out_of_memory(m);
}

static wm_status take_bag(merging *m)
{
    const char *checksums = text(m, "checksums");
    const json_t *list = json_object_get(m->first, "bag_info");
    size_t count = json_array_size(list);
    wm_status status = checksums ? wm_bag_take_checksums(checksums, &m->x.bag, &m->x.error) : WM_OK;
    m->x.bag.info = m->bag_info = calloc(count + 1, sizeof *m->bag_info);
    if (!m->bag_info)
        return out_of_memory(m);
    for (size_t i = 0; i < count && status == WM_OK; i++)
        status = wm_bag_take_info(json_string_value(json_array_get(list, i)), &m->bag_info[m->x.bag.info_count++], &m->x.error);
    return status;
}

static wm_status absorb_all(merging *m)
{
    wm_export *x = &m->x;
    wm_status status = wm_tree_absorb_begin(x->tree, &x->error);
    wm_progress_phase(&x->progress, "merging");
    for (size_t k = 1; k <= m->of && status == WM_OK; k++) {
        char *room = wm_shard_path(m->place, k, m->of, "");
        if (*x->messages->stop)
            status = WM_INTERRUPTED;
        else
            status = room ? wm_tree_absorb(x->tree, room, m->done[k - 1].sum, x->messages->stop, &x->error) : out_of_memory(m);
        wm_progress_part(&x->progress, k, m->of);
        free(room);
    }
    return status == WM_OK ? wm_tree_absorb_end(x->tree, &x->error) : status;
}

/* The dump, which a bag has in it: as it is given now, or as it was. */
static wm_status open_dumps(merging *m)
{
    const wm_merge_options *o = m->options;
    char known[65];
    bool given = o->dump_count > 0;
    size_t count = given ? o->dump_count : m->x.inputs.count;
    wm_inputs opened;
    wm_status status = wm_inputs_open(&opened, given ? o->dumps : m->dumps, count, true, NULL, m->x.messages->stop, &m->x.error);
    if (status == WM_OK)
        status = wm_page_set_identify(&opened, known, &m->x.error);
    if (status == WM_OK && (opened.count != m->x.inputs.count || !wm_equal(wm_str(known), m->done[0].same.dump)))
        status = wm_fail(&m->x.error, WM_BAD_INPUT, "%s is not the dump that the shards were made of, or a file of it is missing",
                         opened.names[0]);
    if (status != WM_OK) {
        wm_inputs_close(&opened);
        return status;
    }
    for (size_t i = 0; i < opened.count; i++) {
        opened.names[i] = m->dumps[i];
        memcpy(opened.hashes[i], m->hashes[i], sizeof opened.hashes[i]);
        m->hashes[i] = opened.hashes[i];
    }
    opened.hashed = true;
    wm_inputs_close(&m->x.inputs);
    m->x.inputs = opened;
    return WM_OK;
}

/* A bag that lies at the destination may be what this merge made before it was killed. One of the same dump and options is
 * made anew and replaced; any other is somebody's, and merging refuses it. */
static bool is_own_bag(const merging *m)
{
    wm_changes *bag = NULL;
    wm_error error = WM_ERROR_INIT;
    bool same = wm_changes_open(m->options->destination, &bag, &error) == WM_OK;
    if (same) {
        const wm_changes_info *info = wm_changes_get_info(bag);
        const char *const *hashes = info->dump_source_sha256 ? info->dump_source_sha256 : info->dump_sha256;
        same = info->has_state && wm_equal(info->options, string(m, "options")) && info->dump_count == m->x.inputs.count;
        for (size_t i = 0; same && i < info->dump_count; i++)
            same = strcmp(hashes[i], m->hashes[i]) == 0;
    }
    wm_changes_close(bag);
    wm_error_clear(&error);
    return same;
}

static wm_status open_tree(merging *m, bool *merged)
{
    wm_export *x = &m->x;
    bool bag = strcmp(text(m, "format") ? text(m, "format") : "", "bag") == 0;
    wm_tree_options options = {.merging = true, .force = bag && is_own_bag(m), .jobs = (unsigned)m->settings.jobs,
                               .lines_per_file = (uint64_t)json_integer_value(json_object_get(m->first, "lines_per_file")), .version = wm_version(), .format = text(m, "format"), .bag = &x->bag,
                               .portable_names = json_is_true(json_object_get(m->first, "portable_names"))};
    wm_tree_dump dump = {.paths = m->dumps, .sizes = x->inputs.sizes, .count = x->inputs.count, .options = string(m, "options"),
                         .site_name = string(m, "site_name"), .site_base = string(m, "site_base"), .site_lang = string(m, "site_lang"),
                         .site_dbname = string(m, "site_dbname"), .site_json = string(m, "site"), .directory = text(m, "directory")};
    bool is_other = false;
    if (bag && !options.force && wm_bag_check_is_bag(m->options->destination, &is_other, &x->error) != WM_OK)
        return WM_NO_MEMORY;
    if (is_other)
        return wm_fail(&x->error, WM_USAGE, "%s: there is a bag of that name that no merge of these shards made; move or remove it", m->options->destination);
    wm_status status = wm_tree_open(m->options->destination, &options, &x->tree, &x->error);
    if (status == WM_OK)
        status = wm_tree_look(x->tree, &dump, merged, &x->error);
    return status == WM_OK && !*merged ? wm_tree_begin(x->tree, &dump, &x->error) : status;
}

static wm_status make_tree(merging *m)
{
    wm_export *x = &m->x;
    bool merged = false, bag = wm_bag_format("", text(m, "format")) != NULL;
    wm_status status = bag ? take_bag(m) : WM_OK;
    if (status == WM_OK && bag)
        status = open_dumps(m);
    if (status == WM_OK)
        status = open_tree(m, &merged);
    if (status != WM_OK || merged)
        return status;
    status = absorb_all(m);
    if (status == WM_OK && bag)
        status = wm_export_pack(x);
    if (status == WM_OK)
        status = wm_tree_finish(x->tree, m->hashes, NULL, NULL, NULL, &x->error);
    return status;
}

/* ---- what was told --------------------------------------------------------- */

static wm_status join_reports(merging *m)
{
    wm_export *x = &m->x;
    bool ledger = json_is_true(json_object_get(m->first, "ledger"));
    uint64_t listed = 0, found = 0;
    wm_status status = WM_OK;
    x->ledger.name_limit = 100000;
    for (size_t k = 1; k <= m->of && status == WM_OK; k++) {
        char *report = wm_shard_path(m->place, k, m->of, WM_SHARD_REPORT), *lines = wm_shard_path(m->place, k, m->of, WM_SHARD_LEDGER);
        status = report && lines ? wm_joined_report(x, report, &x->error) : out_of_memory(m);
        if (status == WM_OK && m->options->ledger && ledger)
            status = wm_joined_ledger(x, lines, &x->error);
        listed = m->done[k - 1].listed;
        found += m->done[k - 1].found;
        free(report);
        free(lines);
    }
    x->totals.missing_titles = listed > found ? listed - found : 0;
    m->settings.ledger = ledger ? "" : NULL; /* the report tells its sum */
    m->settings.expanding.given.on = json_is_true(json_object_get(m->first, "expand"));
    return status;
}

/* What removing something came to, for *err, which keeps the first of its kind. What is gone is as good, and a directory in which
 * somebody else has files stays. */
static void note_removal(int result, int *err)
{
    if (result != 0 && errno != ENOENT && errno != ENOTEMPTY && errno != EEXIST && errno != ENOTDIR && !*err)
        *err = errno;
}

static void remove_file(merging *m, size_t k, const char *name, int *err)
{
    char *path = wm_shard_path(m->place, k, m->of, name);
    int result = path ? unlink(path) : 0;
    if (result != 0 && errno == EISDIR)
        result = rmdir(path);
    note_removal(result, err);
    free(path);
}

/* Nothing but what shards make. 0, or the errno of what could not be removed. */
static int empty_place(merging *m)
{
    int err = 0;
    static const char *const files[] = {".wikimd/state.sqlite-wal", ".wikimd/state.sqlite-shm", ".wikimd/journal", ".wikimd/state.sqlite",
                                        ".wikimd/lock", "part.tar", "pages", WM_SHARD_LEDGER, WM_SHARD_REPORT, WM_SHELF_FILE, WM_SHARD_DONE};
    for (size_t k = 1; k <= m->of; k++) {
        for (size_t i = 0; i < sizeof files / sizeof *files; i++)
            remove_file(m, k, files[i], &err);
        char *inner = wm_shard_path(m->place, k, m->of, ".wikimd"), *room = wm_shard_path(m->place, k, m->of, "");
        if (inner)
            note_removal(rmdir(inner), &err);
        if (room)
            note_removal(rmdir(room), &err);
        free(inner);
        free(room);
    }
    note_removal(rmdir(m->place), &err);
    return err;
}

/* ".merged" behind the place: what is there is only still to be removed. */
static bool set_aside(merging *m, char **aside)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s.merged", m->place);
    *aside = wm_buffer_detach(&path, NULL);
    wm_buffer_free(&path);
    return *aside != NULL;
}

static wm_status cannot_remove(const merging *m, int err, wm_error *error)
{
    return wm_fail_errno(error, err, "%s: the merge is done, but this cannot be removed; remove it", m->place);
}

/* All rooms go at once, so that a merge that is killed here does not take the rest for shards that are missing. The status, or that
 * they stay, which is told. */
static wm_status remove_rooms(merging *m, wm_status status)
{
    char *aside;
    wm_error error = WM_ERROR_INIT;
    if (!set_aside(m, &aside))
        return out_of_memory(m);
    int err = rename(m->place, aside) == 0 ? 0 : errno;
    if (!err) {
        free(m->place);
        m->place = aside;
        err = empty_place(m);
    } else {
        free(aside);
    }
    if (!err)
        return status;
    cannot_remove(m, err, &error);
    return wm_messages_fail(m->x.messages, &error);
}

/* What a merge left that was killed while it removed rooms. */
static wm_status remove_rest(merging *m)
{
    const char *formats[] = {"dir", "tar"};
    wm_status status = WM_OK;
    for (size_t i = 0; i < 2 && status == WM_OK && set_place(m, formats[i]); i++) {
        char *aside;
        int err = 0;
        if (!set_aside(m, &aside))
            return WM_OK; /* the next merge may have the memory */
        free(m->place);
        m->place = aside;
        if (look_around(m) == WM_OK && m->of)
            err = empty_place(m);
        else
            note_removal(rmdir(m->place), &err);
        if (err)
            status = cannot_remove(m, err, &m->x.error);
        m->of = 0;
    }
    return status;
}

/* ---- the sequence ---------------------------------------------------------- */

/* Nothing that has no place with shards of the kind. */
static wm_status check_options(const merging *m, wm_error *error)
{
    const wm_merge_options *o = m->options;
    if (!m->puts && (o->deletions || o->moves))
        return wm_fail(error, WM_USAGE, "%s: --deletions and --moves are for shards of wikimd import", o->destination);
    if (m->laws && (o->report || o->ledger))
        return wm_fail(error, WM_USAGE, "%s is the report of wikimd verify: --report and --ledger have no place", o->destination);
    if (m->puts && o->ledger)
        return wm_fail(error, WM_USAGE, "%s is the dump of wikimd import: --ledger has no place", o->destination);
    return WM_OK;
}

/* That all shards are there, and what they are of; m->of is 0 when there are none. */
static wm_status take_shards(merging *m)
{
    wm_export *x = &m->x;
    wm_status status = find_rooms(m);
    struct stat st;
    if (status == WM_OK && !m->of)
        status = remove_rest(m);
    if (status == WM_OK && !m->of && stat(m->options->destination, &st) != 0)
        return wm_fail(&x->error, WM_USAGE, "%s: there are no shards; --shard of wikimd export, import and verify makes them", m->options->destination);
    if (status == WM_OK && !m->of) {
        wm_message_note(x->messages, "%s has no shards: nothing is to be merged", m->options->destination);
        return WM_OK;
    }
    if (status == WM_OK)
        status = read_done(m);
    if (status == WM_OK)
        status = tell_missing(m);
    if (status == WM_OK)
        status = check_same(m);
    if (status != WM_OK)
        return status;
    m->laws = wm_verify_is_shard(&m->done[0]);
    m->puts = wm_import_is_shard(&m->done[0]);
    return check_options(m, &x->error);
}

/* What shards of an export are merged to. */
static wm_status merge(merging *m)
{
    wm_export *x = &m->x;
    wm_status status = wm_report_open(&x->report, m->options->report, x->messages, "merge", &x->error);
    if (status == WM_OK)
        status = m->options->ledger ? wm_outfile_open(&x->ledger_file, m->options->ledger, &x->error) : WM_OK;
    if (status == WM_OK)
        status = take_dumps(m);
    if (status == WM_OK)
        status = take_site(m);
    if (status == WM_OK)
        status = make_tree(m);
    return status == WM_OK ? join_reports(m) : status;
}

static wm_status grade(const wm_export_totals *t)
{
    return t->failed ? WM_BAD_INPUT : t->edited ? WM_DIFFERS : WM_OK;
}

static wm_status merge_laws(merging *m)
{
    wm_export *x = &m->x;
    wm_status status = wm_buffer_cstr(&x->destination) ? wm_verify_join(x, m->place, m->done, m->of) : out_of_memory(m);
    if (x->error.status != WM_OK)
        wm_message_failure(x->messages, &x->error);
    else
        status = remove_rooms(m, status);
    return status;
}

static wm_status merge_puts(merging *m)
{
    const wm_import_rooms rooms = {m->place, m->done, m->of};
    bool written = false;
    wm_status status = wm_import_join(&rooms, m->options, m->x.messages, &written, &m->x.error);
    if (written)
        status = remove_rooms(m, status);
    return status;
}

static wm_status merge_and_tell(merging *m)
{
    wm_export *x = &m->x;
    wm_error error = WM_ERROR_INIT;
    wm_buffer_add_str(&x->destination, m->options->destination);
    wm_status status = take_shards(m);
    if (status == WM_OK && m->laws)
        return merge_laws(m);
    if (status == WM_OK && m->puts)
        return merge_puts(m);
    if (status == WM_OK && m->of)
        status = merge(m);
    if (status != WM_OK) {
        if (*x->messages->stop)
            wm_message_warning(x->messages, "interrupted; run the same command again to go on");
        else if (x->error.status != WM_OK)
            wm_message_failure(x->messages, &x->error);
        return *x->messages->stop ? WM_INTERRUPTED : status;
    }
    if (!m->of)
        return WM_OK;
    status = grade(&x->totals);
    if (x->totals.pages)
        wm_export_summary(x);
    wm_export_report(x, status);
    if (wm_outfile_keep(&x->ledger_file, &error) != WM_OK || wm_report_keep(&x->report, &error) != WM_OK)
        return wm_messages_fail(x->messages, &error);
    wm_joined_media(x, m->done, m->of);
    /* Before the rooms go: a merge that is killed is done again as long as they are there, and finds nothing to do after. */
    wm_tree_close_state(x->tree);
    return remove_rooms(m, status);
}

static void release(merging *m)
{
    wm_export *x = &m->x;
    wm_tree_close(x->tree);
    for (size_t i = 0; m->done && i < m->of; i++)
        wm_shard_done_free(&m->done[i]);
    wm_outfile_drop(&x->ledger_file);
    wm_report_free(&x->report);
    wm_inputs_close(&x->inputs);
    wm_site_free(x->site);
    wm_ledger_free(&x->ledger);
    wm_buffer_free(&x->destination);
    wm_error_clear(&x->damage);
    free(m->bag_info);
    free(m->hashes);
    free(m->dumps);
    free(m->done);
    free(m->place);
}

wm_status wm_run_merge(const wm_merge_options *options, const wm_monitor *monitor, wm_error *error)
{
    wm_merge_options known;
    wm_messages messages;
    wm_run_options_take(&known, sizeof known, options);
    wm_messages_init(&messages, monitor);
    merging m = {.options = &known, .x = {.messages = &messages, .ledger_balances = true}};
    m.settings = (wm_export_settings){.memory = known.memory, .jobs = wm_run_jobs(known.jobs)};
    m.x.settings = &m.settings;
    wm_progress_init(&m.x.progress, &messages);
    wm_status status;
    if (known.destination && *known.destination)
        status = merge_and_tell(&m);
    else
        status = wm_fail(&m.x.error, WM_USAGE, "no destination of shards is given");
    release(&m);
    return wm_run_end(&messages, status, &m.x.error, error);
}
