/* export.c - a dump becomes a tree of Markdown.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "markdown/style.h"
#include "transfer/bagging.h"
#include "transfer/choice.h"
#include "transfer/shard_done.h"
#include "transfer/update.h"
#include "tree/describe.h"

/* ---- the options ------------------------------------------------------------ */

bool wm_export_takes_records(const wm_export_settings *s)
{
    return wm_tree_takes_records(s->destination ? s->destination : "", s->format);
}

static wm_status check_settings(const wm_export_settings *s, wm_error *error)
{
    if (s->dump_count == 0)
        return wm_fail(error, WM_USAGE, "no dump is given; see wikimd export --help");
    if (s->pages && strcmp(s->pages, "-") == 0)
        return wm_fail(error, WM_USAGE, "--pages cannot be standard input; give a file");
    if (s->no_header && s->shown.header)
        return wm_fail(error, WM_USAGE, "--header and --no-header exclude each other");
    if (s->parts.page_set && (s->siteinfo || s->lang || s->revision.by != WM_REVISION_CURRENT))
        return wm_fail(error, WM_USAGE, "--page-set holds what the dump itself says of its current revisions: it does not go with "
                       "--siteinfo, --lang or --revision");
    if (s->parts.shard && !s->parts.page_set)
        return wm_fail(error, WM_USAGE, "--shard goes with --page-set FILE: wikimd index --pages FILE --shards N cuts the dump");
    if (s->parts.shard && s->destination && strcmp(s->destination, "-") == 0 && (!s->format || strcmp(s->format, "jsonl") != 0))
        return wm_fail(error, WM_USAGE, "a shard goes to standard output as lines of JSON alone, with --format jsonl; else give a place that all "
                       "shards have, with -o");
    bool archive = s->format && strcmp(s->format, "dir") != 0 && strcmp(s->format, "bag") != 0;
    if (s->destination && strcmp(s->destination, "-") == 0 && !archive)
        return wm_fail(error, WM_USAGE, "a tree cannot go to standard output; say which archive with --format");
    bool records = wm_export_takes_records(s);
    if (s->shown.stubs && (records || !md_style_of(s->style)->front))
        return wm_fail(error, WM_USAGE, "--redirects stub is for trees in style clean");
    if (records && (s->shown.header || s->no_header))
        return wm_fail(error, WM_USAGE, "lines of JSON have no first line of a file: --header and --no-header say nothing there");
    if (!records && s->given->lines_per_file)
        return wm_fail(error, WM_USAGE, "--lines-per-file is for lines of JSON; let the name of DEST end in .jsonl or .jsonl.gz");
    if ((s->bag.digest_count || s->bag.info_count) && !wm_bag_format(s->destination ? s->destination : "", s->format))
        return wm_fail(error, WM_USAGE, "--checksum and --bag-info are for bags; let the name of DEST end in .bag");
    if (!s->destination && strcmp(s->dumps[0], "-") == 0)
        return wm_fail(error, WM_USAGE, "a dump from standard input has no name: say where the tree goes with -o");
    return WM_OK;
}

static wm_status take_bag(wm_export_settings *s, const wm_export_options *o, wm_error *error)
{
    wm_status status = o->bag.checksums ? wm_bag_take_checksums(o->bag.checksums, &s->bag, error) : WM_OK;
    wm_bag_info *info = calloc(o->bag.info_count + 1, sizeof *info);
    if (!info)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    s->bag.info = info;
    for (size_t i = 0; i < o->bag.info_count && status == WM_OK; i++)
        status = wm_bag_take_info(o->bag.info[i], &info[s->bag.info_count++], error);
    return status;
}

static wm_status take_options(wm_export_settings *s, const wm_export_options *o, wm_error *error)
{
    static const char *const formats[] = {"dir", "tar", "tar.gz", "tar.bz2", "zip", "bag", "bag.tar", "bag.tar.gz",
                                          "bag.tar.bz2", "bag.zip", "jsonl", "jsonl.gz", NULL};
    int word = 0;
    *s = (wm_export_settings){.destination = o->destination, .format = o->format, .namespaces = o->namespaces,
                              .pages = o->pages, .siteinfo = o->siteinfo, .base_url = o->base_url,
                              .lang = o->lang, .revision_text = o->revision, .since = {.text = o->since}, .report = o->report, .ledger = o->ledger,
                              .no_header = o->no_header, .portable_names = o->portable_names,
                              .shard_dirs = o->shard_dirs, .force = o->force, .incomplete = o->incomplete,
                              .expanding = {.given = o->expansion},
                              .jobs = wm_run_jobs(o->jobs), .memory = o->memory, .spool = o->spool, .limits = o->limits, .parts = o->parts,
                              .given = o, .shown = o->shown};
    s->dumps = calloc(o->dump_count + 1, sizeof *s->dumps);
    if (!s->dumps)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < o->dump_count; i++)
        s->dumps[s->dump_count++] = o->dumps[i];
    wm_status status = o->format ? wm_option_word("format", o->format, formats, &word, error) : WM_OK;
    if (status == WM_OK && o->revision)
        status = wm_revision_parse(o->revision, &s->revision, error);
    if (status == WM_OK && o->since)
        status = wm_revision_parse(o->since, &s->since.choice, error);
    if (status == WM_OK && o->shown.media && (!*o->shown.media || *o->shown.media == '/' || strstr(o->shown.media, "..")))
        status = wm_fail(error, WM_USAGE, "--media wants a directory in the tree, not \"%s\"", o->shown.media);
    if (status == WM_OK) /* a line of JSON is in clean unless another is asked for */
        status = wm_style_parse(!o->style && wm_export_takes_records(s) ? "clean" : o->style, NULL, &s->style, error);
    if (status == WM_OK)
        status = wm_expanding_check(&s->expanding, error);
    if (status == WM_OK)
        status = take_bag(s, o, error);
    return status == WM_OK ? check_settings(s, error) : status;
}

/* ---- the destination ------------------------------------------------------- */

/* The dump's name without its directory and what tells its form. */
static void add_dump_name(const wm_export *x, wm_buffer *out)
{
    const wm_export_settings *s = x->settings;
    static const char *const endings[] = {".bz2", ".gz", ".xz", ".zst", ".7z", ".zip", ".tar", ".xml"};
    wm_slice name = wm_str(s->dumps[0]);
    const char *slash = strrchr(s->dumps[0], '/');
    if (slash)
        name = wm_str(slash + 1);
    if (x->inputs.folder_name.size) /* of a directory what its files' names begin with */
        name = x->inputs.folder_name;
    size_t at = out->size;
    wm_buffer_add_slice(out, name);
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        wm_slice ending = wm_str(endings[i]);
        if (out->size - at > ending.size && wm_ends_with(wm_buffer_slice(out), ending))
            out->size -= ending.size;
    }
    /* A dump without any ending must not be taken for the directory. */
    if (out->size - at == name.size && !slash)
        wm_buffer_add_str(out, "-markdown");
}

static void default_destination(const wm_export *x, wm_buffer *out)
{
    const wm_export_settings *s = x->settings;
    add_dump_name(x, out);
    if (s->format && strcmp(s->format, "dir") != 0)
        wm_buffer_add_format(out, ".%s", s->format);
}

/* A bag on standard output has the dump's name. */
static void name_bag(wm_export *x)
{
    const wm_export_settings *s = x->settings;
    x->bag = s->bag;
    if (s->destination && strcmp(s->destination, "-") == 0)
        add_dump_name(x, &x->bag_name);
    x->bag.name = wm_buffer_slice(&x->bag_name);
}

static void describe_options(const wm_export *x, wm_buffer *out)
{
    const wm_export_settings *s = x->settings;
    wm_buffer templates = {0};
    const wm_expanding_settings *e = &s->expanding;
    for (size_t i = 0; i < e->given.template_count; i++)
        wm_buffer_add_format(&templates, "%s\n", e->given.templates[i]);
    wm_tree_settings settings = {
        .templates = e->given.template_count ? wm_buffer_cstr(&templates) : NULL,
        .now = e->given.now, .keep = e->given.keep_class, .drop = e->given.drop_class, .style = wm_style_word(s->style), .flavor = wm_flavor_word(s->style),
        .shown = s->shown,
        .namespaces = s->namespaces, .revision = s->revision_text, .since = s->since.text,
        .categories = s->given->choice.categories, .linked_from = s->given->choice.linked_from, .no_disambiguation = s->given->choice.no_disambiguation,
        .no_header = s->no_header, .portable_names = s->portable_names,
        .shard_dirs = s->shard_dirs, .expand = e->given.on, .base_url = s->base_url, .lang = s->lang,
        .pages = x->pages_hash, .siteinfo = x->siteinfo_hash};
    wm_tree_describe_settings(&settings, out);
    out->failed |= templates.failed;
    wm_buffer_free(&templates);
}

/* A shard that waits for its merge; what goes to standard output is just a part. */
static bool has_room(const wm_export *x)
{
    const char *destination = x->settings->destination;
    return x->settings->parts.shard && !(destination && strcmp(destination, "-") == 0);
}

/* Without --style an export writes style classic. Where a tree of another style lies already, that is told: every file
 * becomes another. */
static void tell_style(wm_export *x, const char *destination)
{
    wm_changes *changes = NULL;
    wm_arena arena = {0};
    wm_tree_settings was;
    wm_error none = {0};
    if (x->settings->given->style || x->part.shard.of || wm_changes_open(destination, &changes, &none) != WM_OK) {
        wm_error_clear(&none);
        return;
    }
    const wm_changes_info *info = wm_changes_get_info(changes);
    if (info->has_state && wm_tree_recall_settings(info->options, &arena, &was) == WM_OK && was.style &&
        strcmp(was.style, wm_style_word(x->settings->style)) != 0)
        wm_message_warning(x->messages, "%s is in style %s, and is now written in style %s; --style %s keeps it", destination,
                           was.style, wm_style_word(x->settings->style), was.flavor ? was.flavor : was.style);
    wm_arena_free(&arena);
    wm_changes_close(changes);
}

static wm_status open_tree(wm_export *x)
{
    const wm_export_settings *s = x->settings;
    wm_tree_options tree_options = {.force = s->force, .portable_names = s->portable_names,
                                    .version = wm_version(), .format = s->format, .bag = &x->bag,
                                    .lines_per_file = s->given->lines_per_file, .jobs = (unsigned)s->jobs};
    wm_buffer site = {0}, room = {0}, part = {0};
    const char *destination = wm_buffer_cstr(&x->destination);
    wm_status status = WM_OK;
    name_bag(x);
    describe_options(x, &x->part.described);
    if (has_room(x)) {
        wm_shard_name(x->part.shard.number, x->part.shard.of, &room);
        wm_buffer_add_format(&part, "%zu/%zu of %s", x->part.shard.number, x->part.shard.of, x->part.shard.page_set);
        tree_options.shard = wm_buffer_cstr(&room);
    }
    wm_tree_describe_site(x->site, &site);
    if (!destination || x->part.described.failed || site.failed || room.failed || part.failed)
        status = wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK)
        tell_style(x, destination);
    if (status == WM_OK)
        status = wm_tree_open(destination, &tree_options, &x->tree, &x->error);
    if (status == WM_OK && x->update)
        status = wm_update_save(x->update, x);
    if (status == WM_OK) {
        wm_tree_dump dump = {
            .paths = x->inputs.names, .sizes = x->inputs.sizes, .count = x->inputs.count,
            .options = wm_buffer_slice(&x->part.described), .shard = wm_buffer_slice(&part), .site_name = wm_site_name(x->site),
            .site_base = wm_site_page_base(x->site), .site_lang = wm_site_lang(x->site),
            .site_dbname = wm_site_dbname(x->site), .site_json = wm_buffer_slice(&site),
            .damaged = x->damage.status != WM_OK};
        status = wm_tree_begin(x->tree, &dump, &x->error);
    }
    wm_buffer_free(&site);
    wm_buffer_free(&room);
    wm_buffer_free(&part);
    return status;
}

/* A tree remembers those of the dump's files, and the report tells them; a plain archive has
 * no place for them. */
static bool wants_checksums(wm_export *x)
{
    if (x->part.shard.of) /* whoever cut the dump has them */
        return false;
    const char *destination = wm_buffer_cstr(&x->destination), *format;
    format = destination ? wm_tree_format(destination, x->settings->format) : "dir";
    return x->settings->report || x->inputs.has_sums || strcmp(format, "dir") == 0 || wm_bag_format("", format);
}

static void on_tree_event(void *user, const char *what, wm_slice file)
{
    wm_export *x = user;
    if (strcmp(what, "removed") == 0)
        wm_message_detail(x->messages, "%.*s: removed, its page is not in the dump any more", WM_ARG(file));
    else if (!x->update) /* which tells it in its own way */
        wm_message_warning(x->messages, "%.*s was edited since it was written and is kept, though its page is "
                           "not in the dump any more; --force removes it", WM_ARG(file));
}

static wm_status finish_tree(wm_export *x)
{
    wm_status status = wants_checksums(x) ? wm_inputs_hash_wait(&x->inputs, &x->error) : WM_OK;
    wm_error error = WM_ERROR_INIT;
    if (status == WM_OK && wants_checksums(x)) /* a file that is not what it should be */
        status = wm_export_take_damage(x, wm_inputs_check(&x->inputs, &error), &error);
    if (status != WM_OK)
        return status;
    const char **hashes = calloc(x->inputs.count, sizeof *hashes);
    if (!hashes)
        return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < x->inputs.count; i++)
        hashes[i] = x->part.shard.of ? x->part.shard.sha256[i] : x->inputs.hashes[i];
    if (x->damage.status != WM_OK) /* it may have shown since the tree was begun */
        wm_tree_set_damaged(x->tree);
    status = wm_tree_finish(x->tree, hashes, on_tree_event, x, &x->totals.tree, &x->error);
    free(hashes);
    return status == WM_DIFFERS ? WM_OK : status;
}

/* ---- the sequence ---------------------------------------------------------- */

wm_status wm_export_take_damage(wm_export *x, wm_status status, wm_error *error)
{
    bool had = x->damage.status != WM_OK;
    status = wm_inputs_take_failure(&x->inputs, status, error, "the dump cannot be read", &x->damage, &x->error);
    if (!had && x->damage.status != WM_OK)
        wm_message_failure(x->messages, &x->damage);
    return status;
}

/* The spool lies beside the destination, where there has to be room anyway; /tmp is often small. NULL without
 * a destination. */
static const char *place_spool(wm_export *x)
{
    const wm_export_settings *s = x->settings;
    const char *slash = s->destination ? strrchr(s->destination, '/') : NULL;
    if (s->spool && strcmp(s->spool, "-") != 0)
        wm_buffer_add_str(&x->spool_place, s->spool);
    else if (!s->destination || strcmp(s->destination, "-") != 0)
        wm_buffer_add(&x->spool_place, slash ? s->destination : ".", slash > s->destination ? (size_t)(slash - s->destination) : 1);
    return x->spool_place.size ? wm_buffer_cstr(&x->spool_place) : NULL;
}

/* Each shard has one of its own, FILE.01-of-64; sorted together, each line once, they are that of one run. */
static wm_status open_media_list(wm_export *x)
{
    const char *file = x->settings->shown.media_list;
    if (!file || !x->part.shard.of)
        return wm_media_list_open(&x->totals.media, file, &x->error);
    wm_buffer name = {0};
    wm_buffer_add_format(&name, "%s.", file);
    wm_shard_name(x->part.shard.number, x->part.shard.of, &name);
    const char *path = wm_buffer_cstr(&name);
    wm_status status = path ? wm_media_list_open(&x->totals.media, path, &x->error) : wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    wm_buffer_free(&name);
    return status;
}

static wm_status open_all(wm_export *x)
{
    const wm_export_settings *s = x->settings;
    /* Those of a shard lie in its room, which is still to be made. */
    wm_status status = wm_report_open(&x->report, has_room(x) ? NULL : s->report, x->messages, "export", &x->error);
    if (status == WM_OK && s->parts.shard)
        status = wm_shard_parse(s->parts.shard, &x->part.shard, &x->error);
    if (status == WM_OK && s->ledger && !has_room(x))
        status = wm_outfile_open(&x->ledger_file, s->ledger, &x->error);
    if (status == WM_OK)
        status = open_media_list(x);
    const char *copies = place_spool(x);
    if (status == WM_OK)
        status = wm_inputs_open(&x->inputs, s->dumps, s->dump_count, s->incomplete, copies, x->messages->stop, &x->error);
    for (size_t i = 0; x->update && status == WM_OK && i < x->inputs.count; i++)
        if (wm_update_name(x->update, i))
            x->inputs.names[i] = wm_update_name(x->update, i);
    if (s->destination)
        wm_buffer_add_str(&x->destination, s->destination);
    else
        default_destination(x, &x->destination);
    return status;
}

static wm_status export_all(wm_export *x)
{
    wm_status status = open_all(x);
    if (status != WM_OK)
        return status;
    if (wants_checksums(x))
        wm_inputs_hash_start(&x->inputs);
    status = wm_export_read(x);
    if (status != WM_OK)
        return status;
    x->totals.titles = wm_pageset_count(x->set);
    x->totals.titles_memory = wm_pageset_memory(x->set);
    wm_slice name = wm_site_name(x->site), lang = wm_site_lang(x->site), base = wm_site_page_base(x->site);
    wm_message_detail(x->messages, "%-10s %.*s, language %.*s, pages at %.*s", "wiki", WM_ARG(name), WM_ARG(lang),
                      WM_ARG(base));
    wm_message_detail(x->messages, "%-10s %zu to write, into %.*s", "titles", x->totals.titles,
                      WM_ARG(wm_buffer_slice(&x->destination)));
    /* Nothing at all could be read: no tree is made of it. */
    if (x->damage.status != WM_OK && !x->any_page)
        return x->damage.status;
    bool over = false;
    status = open_tree(x);
    if (status == WM_OK && has_room(x))
        status = wm_export_shard_begin(x, &over);
    if (status != WM_OK || over)
        return status;
    status = wm_export_convert(x);
    if (status == WM_OK && x->update)
        wm_update_settle(x->update);
    if (status == WM_OK && x->part.shard.of && x->damage.status != WM_OK)
        return x->damage.status; /* it was whole when it was cut */
    if (status == WM_OK && !x->part.shard.of && wm_bag_format(wm_buffer_cstr(&x->destination), x->settings->format))
        status = wm_export_pack(x);
    if (status == WM_OK)
        status = finish_tree(x);
    if (status == WM_OK && has_room(x))
        return wm_export_shard_finish(x);
    wm_tree_close(x->tree);
    x->tree = NULL;
    return status;
}

/* A run that went through may still have something to tell by its exit code. */
static wm_status grade(const wm_export *x, wm_status status)
{
    if (status != WM_OK)
        return status;
    if (x->damage.status != WM_OK || x->totals.failed)
        return WM_BAD_INPUT;
    if (x->totals.edited || x->totals.tree.kept_edited)
        return WM_DIFFERS;
    return WM_OK;
}

static wm_status keep_side_files(wm_export *x, wm_status status)
{
    wm_error error = WM_ERROR_INIT;
    bool whole = status == WM_OK || status == WM_DIFFERS || status == WM_BAD_INPUT;
    wm_status ledger = WM_OK;
    if (whole)
        ledger = wm_outfile_keep(&x->ledger_file, &error);
    else
        wm_outfile_drop(&x->ledger_file);
    if (ledger != WM_OK)
        status = wm_messages_fail(x->messages, &error);
    if (wm_media_list_end(&x->totals.media, whole, &error) != WM_OK)
        status = wm_messages_fail(x->messages, &error);
    wm_export_report(x, status);
    if (wm_report_keep(&x->report, &error) != WM_OK)
        status = wm_messages_fail(x->messages, &error);
    return status;
}

void wm_export_free(wm_export *x)
{
    wm_tree_close(x->tree);
    wm_shard_free(&x->part.shard);
    wm_buffer_free(&x->part.described);
    wm_inputs_close(&x->inputs);
    wm_expand_store_free(x->templates);
    wm_spool_free(x->spool);
    wm_pageset_free(x->set);
    wm_pageset_free(x->listed);
    wm_page_set_close(&x->part.page_set);
    wm_site_free(x->site);
    wm_selection_free(&x->selection);
    wm_repeats_free(&x->repeats);
    wm_ledger_free(&x->ledger);
    wm_media_list_free(&x->totals.media);
    wm_report_free(&x->report);
    wm_buffer_free(&x->destination);
    wm_buffer_free(&x->bag_name);
    wm_buffer_free(&x->spool_place);
    wm_error_clear(&x->error);
    wm_error_clear(&x->damage);
}

static wm_status run_settings(wm_export *x)
{
    wm_messages *messages = x->messages;
    double start = wm_seconds();
    wm_progress_init(&x->progress, messages);
    wm_status status = grade(x, export_all(x));
    x->totals.seconds = wm_seconds() - start;
    if (*messages->stop && status != WM_OK)
        status = WM_INTERRUPTED;
    if (status == WM_INTERRUPTED)
        wm_message_warning(messages, "interrupted; run the same command again to go on");
    else if (x->error.status != WM_OK)
        wm_message_failure(messages, &x->error);
    if (x->totals.pages)
        wm_export_summary(x);
    status = keep_side_files(x, status);
    return has_room(x) ? wm_export_shard_end(x, status) : status;
}

wm_status wm_export_run(const wm_export_options *options, wm_messages *messages, struct wm_update *update, wm_error *error)
{
    wm_export_settings settings;
    wm_export x = {.settings = &settings, .messages = messages, .update = update, .ledger_balances = true};
    wm_status status = take_options(&settings, options, &x.error);
    if (status == WM_OK)
        status = run_settings(&x);
    else
        wm_message_failure(messages, &x.error);
    if (x.error.status != WM_OK)
        wm_fail(error, x.error.status, "%s", x.error.message ? x.error.message : "the export failed");
    wm_export_free(&x);
    free(settings.dumps);
    free(wm_lent(settings.bag.info));
    return status;
}

wm_status wm_run_export(const wm_export_options *options, const wm_monitor *monitor, wm_error *error)
{
    wm_export_options known;
    wm_messages messages;
    wm_error failure = WM_ERROR_INIT;
    wm_run_options_take(&known, sizeof known, options);
    wm_messages_init(&messages, monitor);
    return wm_run_end(&messages, wm_export_run(&known, &messages, NULL, &failure), &failure, error);
}
