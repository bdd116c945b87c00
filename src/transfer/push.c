/* push.c - the edits of a tree go into a wiki.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "transfer/page_limits.h"
#include "transfer/push.h"
#include "transfer/summary.h"

static wm_status out_of_memory(wm_push_run *r)
{
    return wm_fail(&r->import.error, WM_NO_MEMORY, "out of memory");
}

/* ---- the tree ------------------------------------------------------------------------------ */

static wm_status check_tree(wm_push_run *r)
{
    const wm_changes_info *info = r->import.info;
    const char *tree = r->options->tree;
    wm_error *error = &r->import.error;
    struct stat about;
    if (stat(tree, &about) == 0 && (!S_ISDIR(about.st_mode) || info->dump_names))
        return wm_fail(error, WM_USAGE, "%s is packed; only the directory that an export wrote can be pushed", tree);
    if (!info->has_state)
        return wm_fail(error, WM_USAGE, "%s has no state (.wikimd): nobody knows what its files were made from", tree);
    if (info->complete)
        return WM_OK;
    return wm_fail(error, WM_USAGE, "%s: its %s was interrupted; run that again first", tree, info->update.size ? "update" : "export");
}

/* Which files are which pages. */
static wm_status plan(wm_push_run *r, const char *report)
{
    wm_import *x = &r->import;
    wm_changes_options how = {.most = wm_limits_page(&x->settings->limits), .stop = r->messages->stop};
    wm_progress_init(&x->progress, x->messages);
    wm_status status = wm_import_open_tree(x, report, "push", &how);
    if (status == WM_OK)
        status = check_tree(r);
    if (status == WM_OK)
        status = wm_import_read_options(x);
    if (status == WM_OK)
        status = wm_import_open_base(x);
    if (status == WM_OK && !x->base_count)
        status = wm_fail(&x->error, WM_USAGE, "a push needs the dump that %s was made from; name it with --base", x->settings->tree);
    return status == WM_OK ? wm_import_plan(x) : status;
}

static void end_import(wm_push_run *r)
{
    if (r->worker)
        wm_work_worker_free(&r->work, r->worker);
    if (r->batch)
        wm_work_batch_free(&r->work, r->batch);
    r->worker = NULL;
    r->batch = NULL;
    wm_pushes_close(r->pushes);
    r->pushes = NULL;
    wm_import_release(&r->import);
    free(r->pages);
    r->pages = NULL;
}

static wm_status open_worker(wm_push_run *r)
{
    r->work.x = &r->import;
    r->work.text_only = true;
    r->worker = wm_work_worker_new(&r->work);
    r->batch = wm_work_batch_new(&r->work);
    return r->worker && r->batch ? WM_OK : out_of_memory(r);
}

/* ---- what an interrupted push left ------------------------------------------------------------ */

static wm_status finish_last(wm_push_run *r)
{
    wm_import *x = &r->import;
    wm_messages nobody;
    wm_messages_init(&nobody, NULL);
    nobody.stop = r->messages->stop;
    x->messages = &nobody; /* what the plan tells is told by this run's own */
    wm_status status = plan(r, NULL);
    x->wants_pages = true;
    if (status == WM_OK && x->how.expanding.given.on)
        status = wm_import_search_base(x);
    x->progress.messages = r->messages;
    x->messages = x->report.messages = r->messages;
    if (status == WM_OK)
        status = open_worker(r);
    if (status == WM_OK)
        status = wm_wiki_log_in(r->wiki, &x->error);
    if (status == WM_OK)
        status = wm_pushes_open(r->options->tree, &r->pushes, &x->error);
    if (status == WM_OK)
        status = wm_push_settle(r);
    wm_messages_end(&nobody);
    return status;
}

/* *begun: a push was interrupted. */
static wm_status look_for_last(wm_push_run *r, bool *begun)
{
    wm_changes *changes = NULL;
    wm_pushes *pushes = NULL;
    wm_import *x = &r->import;
    *begun = false;
    wm_status status = wm_changes_open(r->options->tree, &changes, &x->error);
    if (status != WM_OK)
        return status;
    x->info = wm_changes_get_info(changes);
    status = check_tree(r);
    wm_changes_close(changes);
    x->info = NULL;
    if (status == WM_OK)
        status = wm_pushes_open(r->options->tree, &pushes, &x->error);
    if (status == WM_OK)
        *begun = wm_pushes_count(pushes) > 0;
    wm_pushes_close(pushes);
    return status;
}

static wm_status take_up_last(wm_push_run *r)
{
    bool begun;
    wm_status status = look_for_last(r, &begun);
    if (status != WM_OK || !begun)
        return status;
    if (r->options->dry_run) {
        wm_message_warning(r->messages, "%s: a push was interrupted; what it sent is not told apart: push without --dry-run first", r->options->tree);
        return WM_OK;
    }
    status = finish_last(r);
    uint64_t conflicts = r->import.totals.conflicts;
    if (status != WM_OK)
        return status;
    end_import(r);
    wm_import_begin(&r->import, &r->settings, r->messages);
    r->import.totals.conflicts = conflicts;
    return WM_OK;
}

/* ---- what is to be done -------------------------------------------------------------------------- */

static wm_slice full_title(wm_push_run *r, int ns, wm_slice title)
{
    wm_buffer full = {0};
    wm_title_full(r->import.site, ns, title, &full);
    wm_slice copy = wm_arena_copy(&r->import.arena, wm_buffer_slice(&full));
    r->import.arena.failed = r->import.arena.failed || full.failed;
    wm_buffer_free(&full);
    return copy;
}

static wm_status add_move(wm_push_run *r, const wm_change *change)
{
    wm_arena *arena = &r->import.arena;
    if (!change->named) /* told by the plan */
        return WM_OK;
    if (!WM_GROW(r->moves, r->move_capacity, r->move_count + 1))
        return out_of_memory(r);
    r->moves[r->move_count++] = (wm_push_move){.file = wm_arena_copy(arena, change->file), .old_file = wm_arena_copy(arena, change->old_file),
                                               .title = wm_arena_copy(arena, change->title), .ns = change->ns,
                                               .full = full_title(r, change->ns, change->title),
                                               .old_full = wm_arena_copy(arena, change->old_title), .page_id = change->page_id};
    return arena->failed ? out_of_memory(r) : WM_OK;
}

/* The plan of an import counts moves, and does not list them. */
static wm_status list_moves(wm_push_run *r)
{
    wm_import *x = &r->import;
    wm_changes *changes = NULL;
    wm_change change;
    wm_status status = wm_import_reopen(x, &changes);
    if (status != WM_OK)
        return status;
    while ((status = wm_changes_next(changes, false, &change, &x->error)) == WM_OK)
        if (change.kind == WM_CHANGE_RENAMED && (status = add_move(r, &change)) != WM_OK)
            break;
    wm_changes_close(changes);
    return status == WM_END ? WM_OK : status;
}

/* What is wanted, and whether that is anything. */
static wm_status list_wanted(wm_push_run *r, bool *any)
{
    wm_import *x = &r->import;
    r->pages = calloc(x->page_count + 1, sizeof *r->pages);
    wm_status status = r->pages ? list_moves(r) : out_of_memory(r);
    *any = false;
    for (size_t i = 0; i < x->page_count && status == WM_OK; i++) {
        const wm_import_page *p = &x->pages[i];
        r->pages[i].wanted = p->gone ? r->options->delete_pages : !p->refused;
        r->counts.left_deletions += p->gone && !r->options->delete_pages;
        *any = *any || r->pages[i].wanted;
    }
    if (!r->options->move_pages) {
        r->counts.left_moves = r->move_count;
        r->move_count = 0;
    }
    *any = *any || r->move_count;
    return status;
}

static wm_status read_base(wm_push_run *r)
{
    wm_import *x = &r->import;
    wm_status status = wm_import_check_base(x);
    if (status == WM_OK && (x->wants_pages || x->onto.gone))
        status = wm_import_search_base(x);
    if (status == WM_OK)
        status = wm_import_remember(x);
    x->onto.turned = status == WM_OK;
    return status;
}

/* What the base refused is not wanted any more. */
static void narrow(wm_push_run *r)
{
    for (size_t i = 0; i < r->import.page_count; i++)
        r->pages[i].wanted = r->pages[i].wanted && (r->import.pages[i].gone || !r->import.pages[i].refused);
}

/* ---- the wiki ------------------------------------------------------------------------------------- */

static wm_status check_wiki(wm_push_run *r)
{
    wm_import *x = &r->import;
    wm_buffer json = {0};
    wm_site *site = wm_site_new();
    wm_status status = site ? wm_wiki_siteinfo(r->wiki, &json, &x->error) : out_of_memory(r);
    if (status == WM_OK)
        status = wm_site_read_json(site, wm_buffer_slice(&json), &x->error);
    wm_slice there = status == WM_OK ? wm_site_dbname(site) : WM_LIT(""), here = wm_site_dbname(x->site);
    if (there.size && here.size && !wm_equal(there, here))
        status = wm_fail(&x->error, WM_USAGE, "%s is %.*s, and the tree is one of %.*s", wm_wiki_api(r->wiki), WM_ARG(there), WM_ARG(here));
    wm_site_free(site);
    wm_buffer_free(&json);
    return status;
}

/* Whether the wiki still answers, though it takes no more changes. */
static bool still_reads(const wm_push_run *r)
{
    wm_wiki_refusal refusal = wm_wiki_last_refusal(r->wiki);
    return refusal == WM_WIKI_NOTHING || refusal == WM_WIKI_BLOCKED || refusal == WM_WIKI_READ_ONLY || refusal == WM_WIKI_RATE ||
           !wm_wiki_is_of_all(refusal);
}

static wm_status send_all(wm_push_run *r)
{
    wm_import *x = &r->import;
    bool dry = r->options->dry_run;
    wm_status status = check_wiki(r);
    if (status == WM_OK && !dry)
        status = wm_wiki_log_in(r->wiki, &x->error);
    if (status == WM_OK)
        status = open_worker(r);
    if (status == WM_OK && !dry)
        status = wm_pushes_open(r->options->tree, &r->pushes, &x->error);
    if (status != WM_OK)
        return status;
    status = wm_push_moves(r);
    if (status == WM_OK)
        status = wm_push_pages(r);
    if (dry || !wm_pushes_count(r->pushes))
        return status;
    if (status == WM_OK || (status != WM_INTERRUPTED && status != WM_NO_MEMORY && still_reads(r))) {
        wm_status settled = wm_push_settle(r);
        return status == WM_OK ? settled : status;
    }
    wm_message_warning(r->messages, "not all that was sent is in the tree yet (%zu): the next push finds out what became of it",
                       wm_pushes_count(r->pushes));
    return status;
}

static wm_status push_all(wm_push_run *r)
{
    wm_import *x = &r->import;
    bool any = false;
    wm_status status = take_up_last(r);
    if (status == WM_OK)
        status = plan(r, r->options->report);
    if (status == WM_OK)
        status = list_wanted(r, &any);
    if (status != WM_OK || !any)
        return status;
    status = read_base(r);
    if (status == WM_OK && x->damage.status != WM_OK)
        status = wm_fail(&x->error, x->damage.status, "the dump that %s was made from is damaged; nothing is sent", r->options->tree);
    narrow(r);
    return status == WM_OK ? send_all(r) : status;
}

/* ---- what it did ------------------------------------------------------------------------------------- */

static void summarize(wm_push_run *r)
{
    const wm_push_counts *c = &r->counts;
    const wm_import_totals *t = &r->import.totals;
    wm_wiki_counts w = wm_wiki_get_counts(r->wiki);
    wm_buffer line = {0};
    const char *would = r->options->dry_run ? "would be " : "";
    char words[40];
    const struct {
        uint64_t count;
        const char *words;
    } done[] = {{c->changed, "changed"}, {c->added, "made"}, {c->moved, "moved"}, {c->deleted, "deleted"}};
    for (size_t i = 0; i < sizeof done / sizeof *done; i++) {
        snprintf(words, sizeof words, "%s%s", would, done[i].words);
        wm_summary_some(&line, done[i].count, words);
    }
    wm_summary_some(&line, c->resumed, "found that an interrupted push sent");
    wm_summary_some(&line, c->same, "that the wiki has so already");
    wm_summary_some(&line, t->merged, "merged with edits there");
    wm_summary_some(&line, t->same - c->same, "edited without a change of their wikitext");
    wm_summary_some(&line, t->inexact, "do not read back as their files do");
    wm_summary_some(&line, t->partly, "without edits of words that templates give");
    wm_summary_some(&line, t->left, "left as they were, as wikitext cannot say their edit");
    wm_summary_some(&line, t->conflicts, "in conflict");
    wm_summary_some(&line, t->failed, "refused");
    if (!line.size)
        wm_buffer_add_str(&line, r->import.error.status == WM_OK ? "nothing to push" : "none sent");
    wm_summary_tell(r->messages, "pages", &line);
    if (c->left_moves)
        wm_buffer_add_format(&line, "%" PRIu64 "; --move-pages moves their pages", c->left_moves);
    wm_summary_tell(r->messages, "renamed", &line);
    if (c->left_deletions)
        wm_buffer_add_format(&line, "%" PRIu64 "; --delete-pages deletes their pages", c->left_deletions);
    wm_summary_tell(r->messages, "gone", &line);
    wm_buffer_add_format(&line, "%" PRIu64 " requests", w.requests);
    if (w.repeated)
        wm_buffer_add_format(&line, ", %" PRIu64 " of them once more", w.repeated);
    if (w.waited >= 1)
        wm_buffer_add_format(&line, ", %.0f s of waiting", w.waited);
    if (w.requests)
        wm_summary_tell(r->messages, "wiki", &line);
    wm_buffer_free(&line);
}

static void report(wm_push_run *r, wm_status status)
{
    wm_report *out = &r->import.report;
    const wm_push_counts *c = &r->counts;
    const wm_import_totals *t = &r->import.totals;
    wm_wiki_counts w = wm_wiki_get_counts(r->wiki);
    wm_report_string(out, "tree", wm_str(r->options->tree));
    wm_report_string(out, "api", wm_str(wm_wiki_api(r->wiki)));
    wm_report_kinds(out, "warnings_by_kind");
    wm_report_object(out, "pages");
    wm_report_integer(out, "changed", c->changed);
    wm_report_integer(out, "new", c->added);
    wm_report_integer(out, "moved", c->moved);
    wm_report_integer(out, "deleted", c->deleted);
    wm_report_integer(out, "resumed", c->resumed);
    wm_report_integer(out, "same", t->same);
    wm_report_integer(out, "merged", t->merged);
    wm_report_integer(out, "conflicts", t->conflicts);
    wm_report_integer(out, "left", t->left);
    wm_report_integer(out, "failed", t->failed);
    wm_report_close(out, '}');
    wm_report_object(out, "wiki");
    wm_report_integer(out, "requests", w.requests);
    wm_report_integer(out, "repeated", w.repeated);
    wm_report_integer(out, "logins", w.logins);
    wm_report_close(out, '}');
    wm_report_number(out, "waited", w.waited);
    wm_summary_end(out, &r->import.damage, &r->import.error, status);
}

/* A run that went through may still have something to tell by its exit code. */
static wm_status grade(const wm_import *x, wm_status status)
{
    if (status != WM_OK)
        return status;
    if (x->totals.failed || x->totals.left || x->totals.partly)
        return WM_BAD_INPUT;
    return x->totals.inexact || x->totals.conflicts ? WM_DIFFERS : WM_OK;
}

static wm_status run(wm_push_run *r)
{
    wm_import *x = &r->import;
    wm_error error = WM_ERROR_INIT;
    wm_status status = grade(x, push_all(r));
    if (*r->messages->stop && status != WM_OK)
        status = WM_INTERRUPTED;
    if (status == WM_INTERRUPTED)
        wm_message_warning(r->messages, "interrupted; the same command goes on");
    else if (x->error.status != WM_OK)
        wm_message_failure(r->messages, &x->error);
    /* After a failure, what was sent before it. */
    if (x->error.status == WM_OK || wm_wiki_get_counts(r->wiki).requests)
        summarize(r);
    if (!x->report.messages) /* it failed too early for one */
        return status;
    report(r, status);
    if (wm_report_keep(&x->report, &error) != WM_OK)
        status = wm_messages_fail(r->messages, &error);
    return status;
}

/* ---- the options --------------------------------------------------------------------------------------- */

static void tell_wiki(void *user, const char *line)
{
    wm_message_detail(user, "wiki: %s", line);
}

static wm_status open_wiki(wm_push_run *r, wm_error *error)
{
    const wm_push_options *o = r->options;
    wm_wiki_options wiki = {.api = o->wiki.api, .user = o->wiki.user, .password_file = o->wiki.password_file,
                            .token_file = o->wiki.token_file, .rate = o->rate, .maxlag = o->wiki.maxlag ? o->wiki.maxlag : 5,
                            .stop = r->messages->stop, .told = tell_wiki, .told_user = r->messages};
    wm_status status = wm_wiki_open(&wiki, &r->wiki, error);
    if (status == WM_OK && !o->dry_run && !wm_wiki_can_log_in(r->wiki))
        status = wm_fail(error, WM_USAGE, "a push needs an account: give --user with --password-file, or --token-file");
    return status;
}

static wm_status take_options(wm_push_run *r, wm_error *error)
{
    const wm_push_options *o = r->options;
    wm_import_settings *s = &r->settings;
    static const char *const words[] = {"ours", "theirs", "markers", NULL};
    int word = 0;
    /* onto: edits go into what is newer than the base. It is no dump, so nothing opens it. */
    *s = (wm_import_settings){.tree = o->tree, .user = "wikimd", .onto_count = 1, .onto = &r->options->tree, .siteinfo = o->siteinfo,
                              .templates = o->templates, .template_count = o->template_count, .jobs = 1, .memory = o->memory,
                              .limits = o->limits, .rewrite = o->rewrite, .incomplete = o->incomplete};
    s->bases = calloc(o->base_count + 1, sizeof *s->bases);
    if (!s->bases)
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < o->base_count; i++)
        s->bases[s->base_count++] = o->bases[i];
    if (!o->tree)
        return wm_fail(error, WM_USAGE, "no tree is given; see wikimd push --help");
    if (!o->wiki.api)
        return wm_fail(error, WM_USAGE, "no wiki is given: --api takes the address of its api.php");
    wm_status status = o->conflict ? wm_option_word("--conflict", o->conflict, words, &word, error) : WM_OK;
    if (o->conflict && status == WM_OK)
        s->conflict = (wm_merge_choice)(WM_MERGE_OURS + word);
    return status == WM_OK ? open_wiki(r, error) : status;
}

wm_status wm_run_push(const wm_push_options *options, wm_diff_handler handler, void *user, const wm_monitor *monitor,
                      wm_error *error)
{
    wm_push_options known;
    wm_messages messages;
    wm_push_run r = {.options = &known, .handler = handler, .user = user, .messages = &messages};
    wm_run_options_take(&known, sizeof known, options);
    wm_messages_init(&messages, monitor);
    wm_import_begin(&r.import, &r.settings, r.messages);
    r.look = (wm_unified_options){.context = known.context, .colour = known.colour, .terminal = known.terminal};
    wm_status status = take_options(&r, &r.import.error);
    if (status == WM_OK)
        status = run(&r);
    else
        wm_message_failure(&messages, &r.import.error);
    status = wm_run_end(&messages, status, &r.import.error, error);
    end_import(&r);
    wm_wiki_close(r.wiki);
    wm_unified_free(&r.unified);
    wm_buffer_free(&r.started);
    wm_buffer_free(&r.theirs);
    wm_arena_free(&r.arena);
    wm_arena_free(&r.scratch);
    free(r.moves);
    free(r.settings.bases);
    return status;
}
