/* shard_import.c - the shards of an import become a dump: an import that finds its files put.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "transfer/import.h"

bool wm_import_is_shard(const wm_shard_done *done)
{
    const char *command = json_string_value(json_object_get(done->json, "command"));
    return command && strcmp(command, "import") == 0;
}

/* ---- what the shards put --------------------------------------------------- */

/* Which titles links lead to, and how the tree was exported, is in no key: it must be what it was. */
static wm_status check_tree(wm_import *x, size_t k)
{
    const wm_shard_done *done = &x->part.rooms->done[k - 1];
    const char *titles = json_string_value(json_object_get(done->json, "titles"));
    char own[24];
    size_t line = wm_find(done->same.options, WM_LIT("\n"), 0);
    snprintf(own, sizeof own, "%016" PRIx64, x->part.titles);
    bool same = titles && strcmp(titles, own) == 0 && line != WM_NONE &&
                wm_equal(wm_sub(done->same.options, line + 1, done->same.options.size), x->info->options);
    return same ? WM_OK
                : wm_fail(&x->error, WM_USAGE, "%s is another tree than the one that shard %zu/%zu was made of; remove %s/%zu-of-%zu and make it again",
                          x->settings->tree, k, x->part.rooms->of, x->part.rooms->place, k, x->part.rooms->of);
}

wm_status wm_import_take_puts(wm_import *x)
{
    const wm_import_rooms *rooms = x->part.rooms;
    x->part.shelf = wm_shelf_new();
    wm_status status = x->part.shelf ? WM_OK : wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    for (size_t k = 1; k <= rooms->of && status == WM_OK; k++) {
        char *path = wm_shard_path(rooms->place, k, rooms->of, WM_SHELF_FILE);
        status = path ? check_tree(x, k) : wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
        if (status == WM_OK)
            status = wm_shelf_read(x->part.shelf, path, rooms->done[k - 1].sum, &x->error);
        free(path);
    }
    if (status == WM_OK)
        wm_shelf_sort(x->part.shelf);
    return status;
}

/* ---- the options ----------------------------------------------------------- */

static const char *string(const json_t *o, const char *name)
{
    return json_string_value(json_object_get(o, name));
}

static bool flag(const json_t *o, const char *name)
{
    return json_integer_value(json_object_get(o, name)) != 0;
}

/* The strings belong to the JSON, the list to the caller. */
static const char **take_list(const json_t *o, const char *name, size_t *count)
{
    const json_t *list = json_object_get(o, name);
    const char **items = calloc(json_array_size(list) + 1, sizeof *items);
    *count = items ? json_array_size(list) : 0;
    for (size_t i = 0; i < *count; i++) {
        const char *item = json_string_value(json_array_get(list, i));
        items[i] = item ? item : "";
    }
    return items;
}

static void take_options(const json_t *json, const wm_merge_options *given, wm_import_options *o)
{
    const json_t *limits = json_object_get(json, "limits");
    o->tree = string(json, "tree");
    o->output = given->destination;
    o->user = string(json, "user");
    o->comment = string(json, "comment");
    o->timestamp = string(json, "timestamp");
    o->deletions = given->deletions;
    o->moves = given->moves;
    o->base_url = string(json, "base_url");
    o->conflict = string(json, "conflict");
    o->limits = (wm_page_limits){(uint64_t)json_integer_value(json_array_get(limits, 0)), (uint64_t)json_integer_value(json_array_get(limits, 1)),
                                 (uint64_t)json_integer_value(json_array_get(limits, 2))};
    o->changed = flag(json, "changed");
    o->in_place = flag(json, "in_place");
    o->rewrite = flag(json, "rewrite");
    o->minor = flag(json, "minor");
    o->incomplete = flag(json, "incomplete");
    o->report = given->report;
    o->memory = given->memory;
    o->jobs = given->jobs;
}

wm_status wm_import_join(const wm_import_rooms *rooms, const wm_merge_options *given, wm_messages *messages, bool *written, wm_error *error)
{
    wm_import_options o;
    wm_slice options = rooms->done[0].same.options;
    size_t line = wm_find(options, WM_LIT("\n"), 0);
    json_t *json = line == WM_NONE ? NULL : json_loadb(options.data, line, 0, NULL);
    *written = false;
    if (!json) {
        wm_fail(error, WM_BAD_INPUT, "%s: what the shards say of their options cannot be read; remove it and make them again", rooms->place);
        wm_message_failure(messages, error);
        return error->status;
    }
    wm_import_options_init(&o);
    take_options(json, given, &o);
    const char **bases = take_list(json, "bases", &o.base_count), **onto = take_list(json, "onto", &o.onto_count),
               **templates = take_list(json, "templates", &o.template_count);
    o.bases = given->dump_count ? given->dumps : bases;
    o.base_count = given->dump_count ? given->dump_count : o.base_count;
    o.onto = onto;
    o.templates = templates;
    wm_status status = bases && onto && templates ? wm_import_run(&o, rooms, messages, written, error) : wm_fail(error, WM_NO_MEMORY, "out of memory");
    free(bases);
    free(onto);
    free(templates);
    json_decref(json);
    return status;
}
