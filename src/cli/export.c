/* export.c - wikimd export: a dump becomes a tree of Markdown.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>
#include <unistd.h>

#include "cli/bagging.h"
#include "cli/export.h"
#include "cli/signals.h"
#include "tree/describe.h"

enum {
    OPT_OUTPUT = 1, OPT_FORMAT, OPT_NAMESPACES, OPT_PAGES, OPT_REVISION, OPT_STYLE, OPT_HEADER,
    OPT_NO_HEADER, OPT_PORTABLE, OPT_SHARD, OPT_CHECKSUM, OPT_BAG_INFO, OPT_SITEINFO, OPT_BASE_URL, OPT_LANG, OPT_JOBS, OPT_MEMORY, OPT_FORCE, OPT_REPORT,
    OPT_LEDGER, OPT_PROGRESS, OPT_QUIET, OPT_VERBOSE, OPT_HELP
};

static const wm_option options[] = {
    {OPT_OUTPUT, 'o', "output", "DEST",
     "where the tree goes: a directory, or an archive when the\n"
     "name ends in .tar, .tar.gz, .tar.bz2 or .zip; with .bag (and\n"
     "one of these behind it) a bag for an archive, the dump in\n"
     "it; the dump's name without its endings when this is not\n"
     "given"},
    {OPT_FORMAT, 0, "format", "FORMAT",
     "what DEST is, whatever its name: dir, tar, tar.gz, tar.bz2,\n"
     "zip, bag, bag.tar, bag.tar.gz, bag.tar.bz2 or bag.zip; with\n"
     "it - is standard output"},
    {OPT_NAMESPACES, 0, "namespaces", "LIST",
     "numbers or names between commas, or all; the default is\n"
     "main, Project, Help, Category and Portal"},
    {OPT_PAGES, 0, "pages", "FILE",
     "only the pages whose titles are in FILE, one a line"},
    {OPT_REVISION, 0, "revision", "WHICH",
     "current (the default), the number of a revision, or a time\n"
     "such as 2020-01-31T12:00:00Z: the wiki as it was then"},
    {OPT_STYLE, 0, "style", "STYLE", "the form of the Markdown: classic"},
    {OPT_HEADER, 0, "header", "TEMPLATE",
     "the first line of each file: %t is the title, %u the\n"
     "address of the page, %% a percent sign"},
    {OPT_NO_HEADER, 0, "no-header", NULL, "no first line"},
    {OPT_PORTABLE, 0, "portable-names", NULL, "file names that Windows and macOS can keep as well"},
    {OPT_SHARD, 0, "shard-dirs", NULL, "directories fan out by the titles' first characters:\nPage/U/Ur.md"},
    {OPT_CHECKSUM, 0, "checksum", "LIST",
     "the manifests of a bag: md5, sha1, sha256, sha512 between\n"
     "commas; sha512 when not given"},
    {OPT_BAG_INFO, 0, "bag-info", "KEY=VALUE",
     "a line of a bag's bag-info.txt, in the place of the one that\n"
     "it would have; may be given again"},
    {OPT_SITEINFO, 0, "siteinfo", "FILE",
     "JSON of api.php?action=query&meta=siteinfo, which goes over\nwhat the dump says"},
    {OPT_BASE_URL, 0, "base-url", "URL", "the address that titles are appended to"},
    {OPT_LANG, 0, "lang", "CODE", "the language of the wiki"},
    {OPT_JOBS, 'j', "jobs", "N", "threads that convert; as many as there are processors when\nnot given"},
    {OPT_MEMORY, 0, "memory", "SIZE", "the most that decompressing may take, such as 512M or 4G; all\nthat there is when not given"},
    {OPT_FORCE, 0, "force", NULL,
     "overwrite and remove edited files too, and write into a\ndirectory that is no tree of wikimd"},
    {OPT_REPORT, 0, "report", "FILE", "counts, bytes, seconds and every warning as JSON"},
    {OPT_LEDGER, 0, "ledger", "FILE",
     "what Markdown leaves out: a line of JSON for each page"},
    {OPT_PROGRESS, 0, "progress", "[=WHEN]",
     "auto (the default), always or never: a progress bar on\nstandard error"},
    {OPT_QUIET, 'q', "quiet", NULL, "nothing but failures"},
    {OPT_VERBOSE, 'v', "verbose", NULL, "every warning"},
    {OPT_HELP, 'h', "help", NULL, "this help"},
    {0, 0, NULL, NULL, NULL},
};

static const char *const format_words[] = {"dir", "tar", "tar.gz", "tar.bz2", "zip", "bag", "bag.tar", "bag.tar.gz",
                                           "bag.tar.bz2", "bag.zip", NULL};
static const char *const progress_words[] = {"auto", "always", "never", NULL};

/* ---- the command line ------------------------------------------------------ */

static wm_status take_option(wm_export_settings *s, int id, const char *value, wm_error *error)
{
    int word = 0;
    wm_status status = WM_OK;
    switch (id) {
    case WM_OPERAND: s->dumps[s->dump_count++] = value; break;
    case OPT_OUTPUT: s->destination = value; break;
    case OPT_FORMAT: s->format = value; return wm_option_word("format", value, format_words, &word, error);
    case OPT_NAMESPACES: s->namespaces = value; break;
    case OPT_PAGES: s->pages = value; break;
    case OPT_REVISION: s->revision_text = value; return wm_revision_parse(value, &s->revision, error);
    case OPT_STYLE:
        status = wm_option_word("style", value, wm_style_words, &word, error);
        s->style = (wm_style)word;
        break;
    case OPT_HEADER: s->header = value; break;
    case OPT_NO_HEADER: s->no_header = true; break;
    case OPT_PORTABLE: s->portable_names = true; break;
    case OPT_SHARD: s->shard_dirs = true; break;
    case OPT_CHECKSUM: return wm_bag_take_checksums(value, &s->bag, error);
    case OPT_BAG_INFO: return wm_bag_take_info(value, &s->bag_info[s->bag.info_count++], error);
    case OPT_SITEINFO: s->siteinfo = value; break;
    case OPT_BASE_URL: s->base_url = value; break;
    case OPT_LANG: s->lang = value; break;
    case OPT_JOBS: return wm_option_number("jobs", value, 1, 256, &s->jobs, error);
    case OPT_MEMORY: return wm_option_size("memory", value, &s->memory, error);
    case OPT_FORCE: s->force = true; break;
    case OPT_REPORT: s->report = value; break;
    case OPT_LEDGER: s->ledger = value; break;
    case OPT_PROGRESS:
        s->progress = WM_PROGRESS_ALWAYS;
        if (!value)
            break;
        status = wm_option_word("progress", value, progress_words, &word, error);
        s->progress = (wm_progress_mode)word;
        break;
    case OPT_QUIET: s->verbosity = WM_QUIET; break;
    case OPT_VERBOSE: s->verbosity = WM_VERBOSE; break;
    default: break;
    }
    return status;
}

static wm_status check_settings(const wm_export_settings *s, wm_error *error)
{
    if (s->dump_count == 0)
        return wm_fail(error, WM_USAGE, "no dump is given; see wikimd export --help");
    if (s->pages && strcmp(s->pages, "-") == 0)
        return wm_fail(error, WM_USAGE, "--pages cannot be standard input; give a file");
    if (s->no_header && s->header)
        return wm_fail(error, WM_USAGE, "--header and --no-header exclude each other");
    bool archive = s->format && strcmp(s->format, "dir") != 0 && strcmp(s->format, "bag") != 0;
    if (s->destination && strcmp(s->destination, "-") == 0 && !archive)
        return wm_fail(error, WM_USAGE, "a tree cannot go to standard output; say which archive with --format");
    if ((s->bag.digest_count || s->bag.info_count) && !wm_bag_format(s->destination ? s->destination : "", s->format))
        return wm_fail(error, WM_USAGE, "--checksum and --bag-info are for bags; let the name of DEST end in .bag");
    if (!s->destination && strcmp(s->dumps[0], "-") == 0)
        return wm_fail(error, WM_USAGE, "a dump from standard input has no name: say where the tree goes with -o");
    return WM_OK;
}

/* WM_END when only help was asked for. */
static wm_status read_options(wm_export_settings *s, const wm_command *self, int argc, char *const *argv,
                              wm_error *error)
{
    memset(s, 0, sizeof *s);
    s->verbosity = WM_NORMAL;
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    s->jobs = processors < 1 ? 1 : processors > 256 ? 256 : processors;
    s->dumps = calloc((size_t)argc + 1, sizeof *s->dumps);
    s->bag.info = s->bag_info = calloc((size_t)argc + 1, sizeof *s->bag_info);
    if (!s->dumps || !s->bag_info)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_options o;
    int id;
    const char *value;
    wm_status status;
    wm_options_start(&o, options, "wikimd export", argc, argv);
    while ((status = wm_options_next(&o, &id, &value, error)) == WM_OK) {
        if (id == OPT_HELP) {
            wm_help_command(self);
            return WM_END;
        }
        status = take_option(s, id, value, error);
        if (status != WM_OK)
            return status;
    }
    return status == WM_END ? check_settings(s, error) : status;
}

/* ---- the destination ------------------------------------------------------- */

/* The dump's name without its directory and what tells its form. */
static void add_dump_name(const wm_export_settings *s, wm_buffer *out)
{
    static const char *const endings[] = {".bz2", ".gz", ".xz", ".zst", ".7z", ".zip", ".tar", ".xml"};
    wm_slice name = wm_str(s->dumps[0]);
    const char *slash = strrchr(s->dumps[0], '/');
    if (slash)
        name = wm_str(slash + 1);
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

static void default_destination(const wm_export_settings *s, wm_buffer *out)
{
    add_dump_name(s, out);
    if (s->format && strcmp(s->format, "dir") != 0)
        wm_buffer_add_format(out, ".%s", s->format);
}

/* A bag on standard output has the dump's name. */
static void name_bag(wm_export *x)
{
    const wm_export_settings *s = x->settings;
    x->bag = s->bag;
    if (s->destination && strcmp(s->destination, "-") == 0)
        add_dump_name(s, &x->bag_name);
    x->bag.name = wm_buffer_slice(&x->bag_name);
}

static void describe_options(const wm_export *x, wm_buffer *out)
{
    const wm_export_settings *s = x->settings;
    wm_tree_settings settings = {
        .style = wm_style_words[s->style], .namespaces = s->namespaces, .revision = s->revision_text,
        .header = s->header, .no_header = s->no_header, .portable_names = s->portable_names,
        .shard_dirs = s->shard_dirs, .base_url = s->base_url, .lang = s->lang, .pages = x->pages_hash, .siteinfo = x->siteinfo_hash};
    wm_tree_describe_settings(&settings, out);
}

static wm_status open_tree(wm_export *x)
{
    const wm_export_settings *s = x->settings;
    wm_tree_options tree_options = {.force = s->force, .portable_names = s->portable_names,
                                    .version = wm_version(), .format = s->format, .bag = &x->bag};
    wm_buffer described = {0}, site = {0};
    const char *destination = wm_buffer_cstr(&x->destination);
    wm_status status = WM_OK;
    name_bag(x);
    describe_options(x, &described);
    wm_tree_describe_site(x->site, &site);
    if (!destination || described.failed || site.failed)
        status = wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    if (status == WM_OK)
        status = wm_tree_open(destination, &tree_options, &x->tree, &x->error);
    if (status == WM_OK) {
        wm_tree_dump dump = {
            .paths = x->inputs.names, .sizes = x->inputs.sizes, .count = x->inputs.count,
            .options = wm_buffer_slice(&described), .site_name = wm_site_name(x->site),
            .site_base = wm_site_page_base(x->site), .site_lang = wm_site_lang(x->site),
            .site_dbname = wm_site_dbname(x->site), .site_json = wm_buffer_slice(&site),
            .damaged = x->damage.status != WM_OK};
        status = wm_tree_begin(x->tree, &dump, &x->error);
    }
    wm_buffer_free(&described);
    wm_buffer_free(&site);
    return status;
}

/* A tree remembers those of the dump's files, and the report tells them; a plain archive has
 * no place for them. */
static bool wants_checksums(wm_export *x)
{
    const char *destination = wm_buffer_cstr(&x->destination), *format;
    format = destination ? wm_tree_format(destination, x->settings->format) : "dir";
    return x->settings->report || strcmp(format, "dir") == 0 || wm_bag_format("", format);
}

static void on_tree_event(void *user, const char *what, wm_slice file)
{
    wm_export *x = user;
    if (strcmp(what, "removed") == 0)
        wm_message_detail(x->messages, "%.*s: removed, its page is not in the dump any more", WM_ARG(file));
    else
        wm_message_warning(x->messages, "%.*s was edited since it was written and is kept, though its page is "
                           "not in the dump any more; --force removes it", WM_ARG(file));
}

static wm_status finish_tree(wm_export *x)
{
    wm_status status = wants_checksums(x) ? wm_inputs_hash_wait(&x->inputs, &x->error) : WM_OK;
    if (status != WM_OK)
        return status;
    const char **hashes = calloc(x->inputs.count, sizeof *hashes);
    if (!hashes)
        return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < x->inputs.count; i++)
        hashes[i] = x->inputs.hashes[i];
    status = wm_tree_finish(x->tree, hashes, on_tree_event, x, &x->totals.tree, &x->error);
    free(hashes);
    return status == WM_DIFFERS ? WM_OK : status;
}

/* ---- the sequence ---------------------------------------------------------- */

wm_status wm_export_take_damage(wm_export *x, wm_status status, wm_error *error)
{
    if (status == WM_OK || status == WM_END || status == WM_INTERRUPTED) {
        wm_error_clear(error);
        return status == WM_END ? WM_OK : status;
    }
    wm_buffer message = {0};
    if (error->message)
        wm_inputs_rename(&x->inputs, wm_str(error->message), &message);
    else
        wm_buffer_add_str(&message, "the dump cannot be read");
    const char *text = wm_buffer_cstr(&message);
    if (status != WM_BAD_INPUT) {
        wm_fail(&x->error, status, "%s", text ? text : "out of memory");
    } else if (x->damage.status == WM_OK) {
        wm_fail(&x->damage, status, "%s", text ? text : "out of memory");
        wm_message_failure(x->messages, &x->damage);
    }
    wm_buffer_free(&message);
    wm_error_clear(error);
    return status == WM_BAD_INPUT ? WM_OK : status;
}

static wm_status open_all(wm_export *x)
{
    const wm_export_settings *s = x->settings;
    wm_status status = wm_report_open(&x->report, s->report, x->messages, "export", &x->error);
    if (status == WM_OK && s->ledger)
        status = wm_outfile_open(&x->ledger_file, s->ledger, &x->error);
    if (status == WM_OK)
        status = wm_inputs_open(&x->inputs, s->dumps, s->dump_count, wm_signals_stop(), &x->error);
    if (s->destination)
        wm_buffer_add_str(&x->destination, s->destination);
    else
        default_destination(s, &x->destination);
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
    status = open_tree(x);
    if (status == WM_OK)
        status = wm_export_convert(x);
    if (status == WM_OK && wm_bag_format(wm_buffer_cstr(&x->destination), x->settings->format))
        status = wm_export_pack(x);
    if (status == WM_OK)
        status = finish_tree(x);
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
        status = wm_command_fail(x->messages, &error);
    wm_export_report(x, status);
    if (wm_report_keep(&x->report, &error) != WM_OK)
        status = wm_command_fail(x->messages, &error);
    return status;
}

static void release(wm_export *x)
{
    wm_inputs_close(&x->inputs);
    wm_spool_free(x->spool);
    wm_pageset_free(x->set);
    wm_pageset_free(x->listed);
    wm_site_free(x->site);
    wm_selection_free(&x->selection);
    wm_repeats_free(&x->repeats);
    wm_ledger_free(&x->ledger);
    wm_report_free(&x->report);
    wm_buffer_free(&x->destination);
    wm_buffer_free(&x->bag_name);
    wm_error_clear(&x->error);
    wm_error_clear(&x->damage);
}

static wm_status run_settings(const wm_export_settings *settings, wm_messages *messages)
{
    wm_export x = {.settings = settings, .messages = messages, .ledger_balances = true};
    double start = wm_seconds();
    messages->verbosity = settings->verbosity;
    wm_signals_catch_stop();
    wm_progress_init(&x.progress, settings->progress, messages);
    wm_status status = grade(&x, export_all(&x));
    wm_progress_end(&x.progress);
    x.totals.seconds = wm_seconds() - start;
    if (*wm_signals_stop() && status != WM_OK)
        status = WM_INTERRUPTED;
    if (status == WM_INTERRUPTED)
        wm_message_warning(messages, "interrupted; run the same command again to go on");
    else if (x.error.status != WM_OK)
        wm_message_failure(messages, &x.error);
    if (x.totals.pages)
        wm_export_summary(&x);
    status = keep_side_files(&x, status);
    release(&x);
    return status;
}

static wm_status run(const wm_command *self, wm_messages *messages, int argc, char *const *argv)
{
    wm_export_settings settings;
    wm_error error = WM_ERROR_INIT;
    wm_status status = read_options(&settings, self, argc, argv, &error);
    if (status == WM_OK)
        status = run_settings(&settings, messages);
    else if (status == WM_END)
        status = WM_OK;
    else
        status = wm_command_fail(messages, &error);
    free(settings.dumps);
    free(settings.bag_info);
    return status;
}

const wm_command wm_command_export = {
    .name = "export",
    .usage = "wikimd export [OPTION]... DUMP...",
    .summary = "turn a dump into a tree of Markdown files",
    .help = "Turns a MediaWiki XML dump, plain or compressed, into a tree of Markdown files.\n"
            "Several files are one dump; - is standard input.",
    .options = options,
    .notes = "Exporting again writes only what differs. A file that was edited since is left as\n"
             "it is, named, and makes the exit code 1. An interrupted export goes on where it\n"
             "stopped when it is run again.",
    .run = run,
};
