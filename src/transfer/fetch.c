/* fetch.c - pages of a wiki that answers over the network become a dump.
 *
 * SPDX-License-Identifier: MIT
 *
 * First the pages are listed, by id. Then their revisions are fetched and written as XML into a journal beside the dump.
 * At last the dump is made of it. A run that was cut goes on where the journal ends; the dump is the same.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "io/outfile.h"
#include "io/sink.h"
#include "transfer/fetch.h"
#include "transfer/summary.h"

/* What a history may take in memory before its page's XML is begun: until then the target of a redirect is known from its
 * last revision. */
enum { HELD = 16 << 20, COMMIT_BYTES = 8 << 20 };

static wm_status out_of_memory(wm_fetch *f)
{
    return wm_fail(&f->error, WM_NO_MEMORY, "out of memory");
}

/* page: "page Tea", or its id. */
static void warn(wm_fetch *f, const char *kind, const char *page, wm_slice title, const char *message)
{
    wm_buffer line = {0};
    wm_buffer_add_format(&line, "%s %.*s: %s", page, WM_ARG(title), message);
    const char *words = wm_buffer_cstr(&line);
    wm_report_line(f->report, kind, false, wm_str(wm_wiki_api(f->wiki)), 0, words ? words : message);
    wm_buffer_free(&line);
}

/* ---- the list ------------------------------------------------------------------------------------------- */

static bool wants(const wm_fetch *f, int ns)
{
    if (f->selection.all_namespaces)
        return ns >= 0;
    for (size_t i = 0; i < f->selection.count; i++)
        if (f->selection.namespaces[i] == ns)
            return true;
    return false;
}

static wm_status take_listed(void *user, const wm_wiki_page *page, wm_error *error)
{
    wm_fetch *f = user;
    if (page->id <= 0) {
        f->absent++;
        warn(f, "title", "page", page->asked, "the wiki has no such page");
        return WM_OK;
    }
    if (!wants(f, page->ns) || wm_fetch_journal_list(&f->journal, page->id))
        return WM_OK;
    return wm_fail(error, WM_NO_MEMORY, "out of memory");
}

static wm_status list_namespaces(wm_fetch *f)
{
    wm_status status = WM_OK;
    for (size_t i = 0; status == WM_OK && i < f->namespace_count; i++)
        if (wants(f, f->namespaces[i]))
            status = wm_wiki_list_namespace(f->wiki, f->namespaces[i], take_listed, f, &f->error);
    return status;
}

static wm_status list_titles(wm_fetch *f)
{
    wm_buffer text = {0};
    wm_slice titles[WM_WIKI_BATCH];
    size_t count = 0;
    wm_status status = wm_read_all(f->o->pages, &text, &f->error);
    wm_slice rest = wm_buffer_slice(&text);
    if (wm_starts_with(rest, WM_LIT("\xef\xbb\xbf")))
        rest = wm_sub(rest, 3, rest.size);
    while (status == WM_OK && (rest.size || count)) {
        size_t end = wm_find(rest, WM_LIT("\n"), 0);
        wm_slice line = wm_trim(wm_sub(rest, 0, end == WM_NONE ? rest.size : end));
        rest = wm_sub(rest, end == WM_NONE ? rest.size : end + 1, rest.size);
        if (line.size)
            titles[count++] = line;
        if (count < WM_WIKI_BATCH && rest.size)
            continue;
        if (count)
            status = wm_wiki_find_pages(f->wiki, titles, count, take_listed, f, &f->error);
        count = 0;
    }
    wm_buffer_free(&text);
    return status;
}

static wm_status list_category(wm_fetch *f, const char *name)
{
    wm_buffer full = {0};
    wm_title title;
    if (!wm_title_parse(f->site, &f->arena, wm_str(name), WM_NS_CATEGORY, &title) || title.ns != WM_NS_CATEGORY || !title.text.size)
        return wm_fail(&f->error, WM_USAGE, "--category: '%s' is no name of a category", name);
    wm_title_full(f->site, title.ns, title.text, &full);
    wm_status status = full.failed ? out_of_memory(f)
                                   : wm_wiki_list_category(f->wiki, wm_buffer_slice(&full), take_listed, f, &f->error);
    wm_buffer_free(&full);
    return status;
}

static wm_status list_all(wm_fetch *f)
{
    const wm_fetch_options *o = f->o;
    wm_status status = WM_OK;
    wm_progress_phase(&f->progress, "listing");
    if (!o->pages && !o->category_count)
        status = list_namespaces(f);
    if (status == WM_OK && o->pages)
        status = list_titles(f);
    for (size_t i = 0; i < o->category_count && status == WM_OK; i++)
        status = list_category(f, o->categories[i]);
    if (status == WM_OK)
        status = wm_fetch_journal_begin(&f->journal, &f->error);
    f->listed = status == WM_OK;
    return status;
}

/* ---- revisions ---------------------------------------------------------------------------------------- */

/* The text with U+FFFD in place of what XML cannot hold: no dump of the wiki could, either. */
static wm_slice make_clean(wm_fetch *f, wm_slice title, wm_slice text)
{
    size_t bad = wm_xml_forbidden(text), length;
    if (bad == WM_NONE)
        return text;
    wm_buffer_clear(&f->clean);
    while (bad != WM_NONE) {
        wm_buffer_add_slice(&f->clean, wm_sub(text, 0, bad));
        wm_buffer_add_str(&f->clean, "\xef\xbf\xbd");
        wm_utf8_decode(wm_sub(text, bad, text.size), &length);
        text = wm_sub(text, bad + length, text.size);
        bad = wm_xml_forbidden(text);
    }
    wm_buffer_add_slice(&f->clean, text);
    warn(f, "character", "page", title, "its text has characters that XML cannot hold; each is U+FFFD in the dump");
    return wm_buffer_slice(&f->clean);
}

static wm_new_revision revision_of(wm_fetch *f, const wm_wiki_page *page, const wm_wiki_revision *v, const wm_wiki_slot *slot)
{
    wm_new_revision n = {.id = v->id, .parent_id = v->parent_id, .time = v->time, .user = v->user, .user_id = v->user_id,
                         .has_user_id = true, .comment = v->comment, .minor = v->minor, .user_hidden = v->user_hidden,
                         .comment_hidden = v->comment_hidden, .model = slot->model, .format = slot->format, .bytes = v->size};
    n.text_hidden = slot->hidden || slot->lost;
    f->hidden += slot->hidden;
    f->lost += slot->lost;
    if (slot->lost)
        warn(f, "lost", "page", page->title, "the wiki has the text of a revision no more");
    n.text = n.text_hidden ? WM_LIT("") : make_clean(f, page->title, slot->text);
    return n;
}

/* As a dump tells it: without the section. */
static bool note_redirect(wm_fetch *f, wm_fetched *p, wm_slice text)
{
    wm_title target;
    wm_buffer_clear(&p->redirect);
    wm_arena_reset(&f->arena);
    if (wm_redirect_target(f->site, &f->arena, text, &target)) {
        if (target.interwiki.size) {
            wm_buffer_add_slice(&p->redirect, target.interwiki);
            wm_buffer_add_char(&p->redirect, ':');
        }
        wm_title_full(f->site, target.ns, target.text, &p->redirect);
    }
    return !p->redirect.failed && !f->arena.failed;
}

static wm_status add_revision(wm_fetch *f, wm_fetched *p, const wm_wiki_page *page, const wm_wiki_revision *v)
{
    wm_slice slots[1];
    wm_buffer_clear(&f->slot);
    for (size_t i = 1; i < v->slot_count; i++) {
        wm_new_revision n = revision_of(f, page, v, &v->slots[i]);
        if (i > 1) /* as between the elements of a revision */
            wm_buffer_add(&f->slot, f->layout.field.data, f->layout.field.size);
        wm_write_slot(&f->layout, v->slots[i].role, &n, &f->slot);
    }
    slots[0] = wm_buffer_slice(&f->slot);
    wm_new_revision n = revision_of(f, page, v, &v->slots[0]);
    if (v->slot_count == 1 && !n.text_hidden && v->sha1.size && wm_sha1_compare(v->sha1, n.text) == WM_SHA1_OTHER)
        warn(f, "sha1", "page", page->title, "the text that came is not the one that the wiki has the SHA-1 of");
    wm_write_page_revision(&f->layout, &n, slots, v->slot_count > 1 ? 1 : 0, &p->revisions);
    p->count++;
    bool good = n.text_hidden || note_redirect(f, p, n.text);
    return good && !p->revisions.failed && !f->slot.failed && !f->clean.failed ? WM_OK : WM_NO_MEMORY;
}

static wm_status begin_page(wm_fetch *f, wm_fetched *p)
{
    wm_buffer xml = {0};
    p->page.title = wm_buffer_slice(&p->title);
    p->page.redirect = wm_buffer_slice(&p->redirect);
    p->begun = true;
    wm_buffer_add_str(&xml, "  ");
    wm_write_page_begin(&f->layout, &p->page, &xml);
    wm_status status = xml.failed ? WM_NO_MEMORY : wm_fetch_journal_write(&f->journal, wm_buffer_slice(&xml), &f->error);
    wm_buffer_free(&xml);
    return status;
}

static wm_status take_current(void *user, const wm_wiki_page *page, const wm_wiki_revision *revision, wm_error *error)
{
    wm_fetch *f = user;
    (void)page;
    (void)error;
    return !revision || note_redirect(f, &f->pages[0], revision->slots[0].text) ? WM_OK : WM_NO_MEMORY;
}

/* A long history does not wait in memory. Where its page leads to is asked for. */
static wm_status flush(wm_fetch *f, wm_fetched *p)
{
    wm_status status = WM_OK;
    if (!p->begun)
        status = wm_wiki_read_pages(f->wiki, f->ids, 1, take_current, f, &f->error);
    if (status == WM_OK && !p->begun)
        status = begin_page(f, p);
    if (status == WM_OK)
        status = wm_fetch_journal_write(&f->journal, wm_buffer_slice(&p->revisions), &f->error);
    wm_buffer_clear(&p->revisions);
    return status;
}

static wm_status take_revision(void *user, const wm_wiki_page *page, const wm_wiki_revision *revision, wm_error *error)
{
    wm_fetch *f = user;
    size_t i = 0;
    while (i < f->batch && f->ids[i] != page->id)
        i++;
    if (i == f->batch)
        return wm_fail(error, WM_BAD_INPUT, "%s told of page %" PRId64 ", which nobody asked for", wm_wiki_api(f->wiki), page->id);
    wm_fetched *p = &f->pages[i];
    if (!revision) {
        p->gone = true;
        return WM_OK;
    }
    if (!p->count) {
        wm_buffer_add_slice(&p->title, page->title);
        p->page.ns = page->ns;
        p->page.id = page->id;
    }
    wm_status status = add_revision(f, p, page, revision);
    if (status == WM_OK && f->o->history && p->revisions.size > HELD)
        status = flush(f, p);
    return status == WM_NO_MEMORY ? wm_fail(error, status, "out of memory") : status;
}

/* ---- batches ----------------------------------------------------------------------------------------------- */

static void empty_batch(wm_fetch *f)
{
    for (size_t i = 0; i < WM_WIKI_BATCH; i++) {
        wm_fetched *p = &f->pages[i];
        wm_buffer *buffers[] = {&p->title, &p->redirect, &p->revisions};
        for (size_t b = 0; b < sizeof buffers / sizeof *buffers; b++)
            wm_buffer_clear(buffers[b]);
        p->count = 0;
        p->begun = p->gone = false;
    }
}

static wm_status write_page(wm_fetch *f, wm_fetched *p)
{
    wm_buffer end = {0};
    if (!p->count) {
        wm_buffer id = {0};
        wm_buffer_add_format(&id, "%" PRId64, f->ids[p - f->pages]);
        f->gone++;
        warn(f, "gone", "page id", wm_buffer_slice(&id), p->gone ? "was deleted since it was listed" : "the wiki gave no revision of it");
        wm_buffer_free(&id);
        return WM_OK;
    }
    f->revisions += p->count;
    wm_status status = p->begun ? WM_OK : begin_page(f, p);
    if (status == WM_OK)
        status = wm_fetch_journal_write(&f->journal, wm_buffer_slice(&p->revisions), &f->error);
    wm_write_page_end(&f->layout, &end);
    wm_buffer_add_char(&end, '\n');
    if (status == WM_OK)
        status = end.failed ? WM_NO_MEMORY : wm_fetch_journal_write(&f->journal, wm_buffer_slice(&end), &f->error);
    wm_buffer_free(&end);
    return status;
}

/* Histories come one by one, current revisions many at once. */
static wm_status fetch_batch(wm_fetch *f, size_t from)
{
    wm_fetch_journal *j = &f->journal;
    size_t left = j->count - from;
    wm_status status;
    f->ids = j->ids + from;
    f->batch = f->o->history ? 1 : left < WM_WIKI_BATCH ? left : WM_WIKI_BATCH;
    empty_batch(f);
    if (f->o->history)
        status = wm_wiki_read_history(f->wiki, *f->ids, take_revision, f, &f->error);
    else
        status = wm_wiki_read_pages(f->wiki, f->ids, f->batch, take_revision, f, &f->error);
    for (size_t i = 0; i < f->batch && status == WM_OK; i++)
        status = write_page(f, &f->pages[i]);
    return status;
}

wm_status wm_fetch_pages(wm_fetch *f)
{
    wm_fetch_journal *j = &f->journal;
    wm_status status = WM_OK;
    uint64_t kept = j->size;
    size_t at = j->done, done = at;
    wm_progress_phase(&f->progress, "pages");
    f->revisions = j->revisions;
    while (status == WM_OK && at < j->count) {
        status = *f->messages->stop ? WM_INTERRUPTED : fetch_batch(f, at);
        at += f->batch;
        if (status == WM_OK && (at - done >= WM_WIKI_BATCH || j->size - kept > COMMIT_BYTES || at >= j->count)) {
            status = wm_fetch_journal_commit(j, at, f->revisions, &f->error);
            kept = j->size;
            done = at;
        }
        wm_progress_part(&f->progress, at, j->count);
    }
    return status;
}

/* ---- the dump ------------------------------------------------------------------------------------------------ */

static wm_status write_piece(void *user, wm_slice piece, wm_error *error)
{
    return wm_sink_write(user, piece, error);
}

wm_status wm_fetch_write(wm_fetch *f)
{
    wm_outfile file = {0};
    wm_sink *sink = NULL;
    wm_buffer head = {0};
    const char *name = f->o->output;
    wm_write_head(f->site, &head);
    wm_buffer_add_char(&head, '\n');
    wm_status status = head.failed ? out_of_memory(f) : wm_outfile_open(&file, name, &f->error);
    if (status == WM_OK)
        status = wm_sink_open(file.stream, name, wm_sink_format_of(name), (unsigned)wm_run_jobs(f->o->jobs), &sink, &f->error);
    if (status == WM_OK)
        status = wm_sink_write(sink, wm_buffer_slice(&head), &f->error);
    if (status == WM_OK)
        status = wm_fetch_journal_read(&f->journal, write_piece, sink, &f->error);
    if (status == WM_OK)
        status = wm_sink_write(sink, WM_LIT("</mediawiki>\n"), &f->error);
    if (status == WM_OK)
        status = wm_sink_finish(sink, &f->error);
    wm_sink_close(sink);
    if (status == WM_OK)
        status = wm_outfile_keep(&file, &f->error);
    else
        wm_outfile_drop(&file);
    if (status == WM_OK)
        wm_fetch_journal_remove(&f->journal);
    wm_buffer_free(&head);
    return status;
}

/* ---- the run ---------------------------------------------------------------------------------------------------- */

static void tell_waiting(void *user, const char *line)
{
    wm_message_note(((wm_fetch *)user)->messages, "%s", line);
}

static wm_status open_wiki(wm_fetch *f)
{
    const wm_api_options *api = &f->o->wiki;
    wm_wiki_options options = {.api = api->api, .user = api->user, .password_file = api->password_file, .token_file = api->token_file,
                               .maxlag = api->maxlag, .stop = f->messages->stop, .told = tell_waiting, .told_user = f};
    return wm_wiki_open(&options, &f->wiki, &f->error);
}

/* All that makes two fetches the same. */
static void describe(const wm_fetch *f, wm_buffer *out)
{
    const wm_fetch_options *o = f->o;
    wm_buffer_add_format(out, "wikimd %s\napi %s\nhistory %d\n", wm_version(), o->wiki.api, o->history);
    wm_buffer_add_format(out, "namespaces %s\npages %s\n", o->namespaces ? o->namespaces : "", o->pages ? o->pages : "");
    for (size_t i = 0; i < o->category_count; i++)
        wm_buffer_add_format(out, "category %s\n", o->categories[i]);
}

static wm_status prepare_site(wm_fetch *f)
{
    wm_status status = WM_OK;
    f->site = wm_site_new();
    if (!f->site)
        return out_of_memory(f);
    if (!f->journal.resumed)
        status = wm_wiki_siteinfo(f->wiki, &f->journal.site, &f->error);
    if (status == WM_OK)
        status = wm_site_read_json(f->site, wm_buffer_slice(&f->journal.site), &f->error);
    for (int ns; status == WM_OK && wm_site_namespace_at(f->site, f->namespace_count, &ns);) {
        if (!WM_GROW(f->namespaces, f->namespace_capacity, f->namespace_count + 1))
            return out_of_memory(f);
        f->namespaces[f->namespace_count++] = ns;
    }
    if (status == WM_OK && wm_site_complete(f->site) != WM_OK)
        status = out_of_memory(f);
    f->selection.all_namespaces = !f->o->namespaces;
    if (status == WM_OK && f->o->namespaces)
        status = wm_selection_set_namespaces(&f->selection, f->site, f->o->namespaces, &f->error);
    wm_layout_begin(&f->layout, WM_LIT("0.11"));
    f->layout.plain_quotes = true; /* as MediaWiki writes them since 1.23 */
    return status;
}

wm_status wm_fetch_open(wm_fetch *f)
{
    wm_buffer asked = {0};
    wm_status status = open_wiki(f);
    describe(f, &asked);
    if (status == WM_OK && asked.failed)
        status = out_of_memory(f);
    if (status == WM_OK)
        status = wm_fetch_journal_open(&f->journal, f->o->output, wm_buffer_slice(&asked), &f->error);
    wm_buffer_free(&asked);
    return status == WM_OK ? prepare_site(f) : status;
}

static wm_status fetch_dump(wm_fetch *f)
{
    wm_status status = wm_fetch_open(f);
    if (status == WM_OK && !f->journal.resumed)
        status = list_all(f);
    else if (status == WM_OK)
        wm_message_note(f->messages, "%-10s at page %zu of %zu", "goes on", f->journal.done, f->journal.count);
    if (status == WM_OK)
        status = wm_fetch_pages(f);
    if (status == WM_OK)
        status = wm_fetch_write(f);
    return status == WM_NO_MEMORY ? out_of_memory(f) : status;
}

static void summarize(wm_fetch *f)
{
    wm_wiki_counts counts = wm_wiki_get_counts(f->wiki);
    wm_message_note(f->messages, "%-10s %zu in %s, %" PRIu64 " revisions", "pages", f->journal.count - (size_t)f->gone, f->o->output,
                    f->revisions);
    if (f->absent || f->gone)
        wm_message_note(f->messages, "%-10s %" PRIu64 " of the list, %" PRIu64 " gone since they were listed", "not there", f->absent, f->gone);
    if (f->hidden || f->lost)
        wm_message_note(f->messages, "%-10s %" PRIu64 " texts hidden, %" PRIu64 " that the wiki has no more", "without", f->hidden, f->lost);
    wm_message_note(f->messages, "%-10s %" PRIu64 ", %" PRIu64 " of them again, %.0f s waited", "requests", counts.requests,
                    counts.repeated, counts.waited);
}

static wm_status report(wm_fetch *f, wm_status status)
{
    wm_report *r = f->report;
    wm_error error = WM_ERROR_INIT;
    wm_wiki_counts counts = f->wiki ? wm_wiki_get_counts(f->wiki) : (wm_wiki_counts){0};
    wm_report_string(r, "api", wm_str(f->o->wiki.api));
    wm_report_string(r, "destination", wm_str(f->o->output));
    wm_report_kinds(r, "warnings_by_kind");
    wm_report_integer(r, "pages", f->journal.count - f->gone);
    wm_report_integer(r, "revisions", f->revisions);
    wm_report_integer(r, "absent", f->absent);
    wm_report_integer(r, "gone", f->gone);
    wm_report_integer(r, "hidden", f->hidden);
    wm_report_integer(r, "lost", f->lost);
    wm_report_integer(r, "requests", counts.requests);
    wm_report_integer(r, "repeated", counts.repeated);
    wm_summary_end(r, &error, &f->error, status);
    return wm_report_keep(r, &error) == WM_OK ? status : wm_messages_fail(f->messages, &error);
}

static wm_status run(wm_fetch *f)
{
    wm_status status = wm_report_open(f->report, f->o->report, f->messages, "fetch", &f->error);
    wm_progress_init(&f->progress, f->messages);
    if (status == WM_OK)
        status = fetch_dump(f);
    if (*f->messages->stop && status != WM_OK)
        status = WM_INTERRUPTED;
    if (status == WM_INTERRUPTED)
        wm_message_warning(f->messages, "interrupted; run the same command again to go on");
    else if (status != WM_OK)
        wm_message_failure(f->messages, &f->error);
    if (status != WM_OK && status != WM_INTERRUPTED && f->journal.done)
        wm_message_note(f->messages, "%-10s %zu of %zu pages; the same command goes on from there", "kept", f->journal.done, f->journal.count);
    if (status != WM_OK && f->site && !f->listed && !f->journal.resumed) /* nothing to go on with */
        wm_fetch_journal_remove(&f->journal);
    if (status == WM_OK)
        summarize(f);
    return report(f, status);
}

void wm_fetch_release(wm_fetch *f)
{
    for (size_t i = 0; i < WM_WIKI_BATCH; i++) {
        wm_buffer_free(&f->pages[i].title);
        wm_buffer_free(&f->pages[i].redirect);
        wm_buffer_free(&f->pages[i].revisions);
    }
    wm_buffer_free(&f->slot);
    free(f->namespaces);
    wm_buffer_free(&f->clean);
    wm_fetch_journal_close(&f->journal);
    wm_selection_free(&f->selection);
    wm_arena_free(&f->arena);
    wm_site_free(f->site);
    wm_wiki_close(f->wiki);
}

wm_status wm_run_fetch(const wm_fetch_options *options, const wm_monitor *monitor, wm_error *error)
{
    wm_fetch_options known;
    wm_messages messages;
    wm_run_options_take(&known, sizeof known, options);
    wm_messages_init(&messages, monitor);
    wm_fetch *f = calloc(1, sizeof *f);
    wm_error failure = WM_ERROR_INIT;
    wm_status status = WM_OK;
    if (!f)
        status = wm_fail(&failure, WM_NO_MEMORY, "out of memory");
    else if (!known.wiki.api || !known.output || strcmp(known.output, "-") == 0)
        status = wm_fail(&failure, WM_USAGE, "give the address of the wiki's api.php and a file for the dump; see wikimd fetch --help");
    if (status != WM_OK) {
        wm_message_failure(&messages, &failure);
    } else {
        wm_report told = {0};
        f->o = &known;
        f->messages = &messages;
        f->report = &told;
        status = run(f);
        failure = f->error;
        wm_report_free(&told);
        wm_fetch_release(f);
    }
    free(f);
    status = wm_run_end(&messages, status, &failure, error);
    wm_error_clear(&failure);
    return status;
}
