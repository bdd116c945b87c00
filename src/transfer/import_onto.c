/* import_onto.c - the edits of a tree go into a newer dump of its wiki.
 *
 * SPDX-License-Identifier: MIT
 *
 * The tree's own dump is read first: the texts that the edits were made from are kept in a temporary file. Then the newer
 * dump takes its place, and everything that a base is for comes from it: the bytes of what was not edited, the
 * revision that a new one stands on.
 */
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/descriptor.h"
#include "io/temporary.h"
#include "transfer/import.h"

/* ---- the base's texts ------------------------------------------------------------ */

wm_status wm_import_keep_text(wm_import *x, wm_import_page *page, const wm_page *of)
{
    wm_import_onto *onto = &x->onto;
    page->old.page_id = of->id;
    if (page->gone || !of->has_revision)
        return WM_OK;
    if (onto->texts < 0)
        onto->texts = wm_temporary_file(NULL, &x->error);
    if (onto->texts < 0)
        return x->error.status;
    wm_slice text = of->revision.text;
    page->old.at = onto->size;
    page->old.size = text.size;
    onto->size += text.size;
    return wm_temporary_write(onto->texts, text.data, text.size, "the texts of edited pages", &x->error);
}

wm_status wm_import_kept_text(const wm_import *x, const wm_import_page *page, wm_buffer *out, wm_error *error)
{
    if (!wm_buffer_reserve(out, page->old.size + 1))
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    int err = wm_read_all_at(x->onto.texts, out->data, page->old.size, page->old.at);
    if (err)
        return wm_fail_errno(error, err, "the temporary file of the base's texts cannot be read");
    out->size = page->old.size;
    return WM_OK;
}

/* ---- which page is which ------------------------------------------------------------ */

static int by_page_id(const void *a, const void *b)
{
    const wm_import_page *p = *(wm_import_page *const *)a, *q = *(wm_import_page *const *)b;
    return p->old.page_id < q->old.page_id ? -1 : p->old.page_id > q->old.page_id;
}

void wm_import_forget_found(wm_import_page *p)
{
    p->exists = p->other_case = p->has_revision = p->may_go = p->done = false;
    p->verdict = WM_CONVERT;
    p->ordinal = 0;
    p->time = p->latest_time = INT64_MIN;
    p->revision = p->latest_id = 0;
    p->old.elsewhere = false;
}

wm_status wm_import_remember(wm_import *x)
{
    wm_import_onto *onto = &x->onto;
    onto->by_id = malloc((x->page_count + 1) * sizeof *onto->by_id);
    if (!onto->by_id)
        return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    for (size_t i = 0; i < x->page_count; i++) {
        wm_import_page *p = &x->pages[i];
        p->old.exists = p->exists;
        p->old.revision = p->revision;
        if (p->exists && p->old.page_id > 0)
            onto->by_id[onto->id_count++] = p;
        wm_import_forget_found(p);
    }
    qsort(onto->by_id, onto->id_count, sizeof *onto->by_id, by_page_id);
    return WM_OK;
}

void wm_import_note_id(wm_import *x, const wm_page *page, int ns, wm_slice title)
{
    size_t i;
    WM_SEARCH(i, 0, x->onto.id_count, x->onto.by_id[i]->old.page_id < page->id);
    wm_import_page *p = i < x->onto.id_count ? x->onto.by_id[i] : NULL;
    if (!p || p->old.page_id != page->id || (p->ns == ns && wm_equal(p->title, title)))
        return;
    p->old.elsewhere = true;
    p->old.title = wm_arena_copy(&x->arena, page->title);
}

/* ---- what cannot be merged ------------------------------------------------------------ */

void wm_import_tell_conflict(wm_import *x, wm_slice file, const char *lines)
{
    wm_buffer name = {0};
    wm_quote_name(file, false, &name);
    const char *text = wm_buffer_cstr(&name);
    /* A dump on standard output must not be mixed with words. */
    if (wm_equal(wm_buffer_slice(&x->out.name), WM_LIT("-")))
        wm_message_warning(x->messages, "C  %s\n%s", text ? text : "", lines);
    else
        wm_message_result(x->messages, "C  %s\n%s", text ? text : "", lines);
    wm_buffer_free(&name);
    x->totals.conflicts++;
}

static void conflict(wm_import *x, wm_import_page *page, const char *format, ...) WM_PRINTF(3, 4);
static void conflict(wm_import *x, wm_import_page *page, const char *format, ...)
{
    wm_buffer line = {0};
    va_list args;
    va_start(args, format);
    wm_buffer_add_format_list(&line, format, args);
    va_end(args);
    const char *text = wm_buffer_cstr(&line);
    page->refused = true;
    wm_import_tell_conflict(x, page->file, text ? text : "out of memory");
    wm_buffer_free(&line);
}

static void settle_gone(wm_import *x, wm_import_page *p)
{
    if (!p->exists || !p->old.exists)
        return; /* it is deleted there, too */
    if (p->old.elsewhere)
        conflict(x, p, "   deleted here, moved there to %.*s", WM_ARG(p->old.title));
    else if (p->revision != p->old.revision)
        conflict(x, p, "   deleted here, edited there: revision %lld became %lld", (long long)p->old.revision,
                 (long long)p->revision);
    else
        p->may_go = true;
}

static void settle_page(wm_import *x, wm_import_page *p)
{
    if (p->old.exists && p->old.elsewhere)
        conflict(x, p, "   edited here, moved there to %.*s", WM_ARG(p->old.title));
    else if (p->old.exists && !p->exists)
        conflict(x, p, "   edited here, deleted there");
    else if (p->exists && p->verdict != WM_CONVERT)
        conflict(x, p, "   %s here; the page there: %s", p->old.exists ? "edited" : "new", wm_import_why_not(p->verdict));
    else if (!p->exists && p->other_case)
        wm_import_refuse(x, p, "the newer dump has the page with a capital letter; name the file so");
}

void wm_import_settle(wm_import *x, wm_import_page *p)
{
    if (p->gone)
        settle_gone(x, p);
    else if (!p->refused)
        settle_page(x, p);
}

static void settle(wm_import *x)
{
    x->wants_pages = false;
    for (size_t i = 0; i < x->page_count; i++) {
        wm_import_page *p = &x->pages[i];
        wm_import_settle(x, p);
        if (p->may_go)
            wm_import_list_deletion(x, p);
        x->wants_pages = x->wants_pages || !p->refused;
    }
}

/* ---- the newer dump ------------------------------------------------------------------ */

/* Two names that are told and differ. */
static bool is_other_wiki(const wm_import *x, const wm_site *site)
{
    wm_slice old = wm_site_dbname(x->site), now = wm_site_dbname(site);
    return old.size && now.size && !wm_equal(old, now);
}

static wm_status search(wm_import *x)
{
    wm_revision_choice newest = {.by = WM_REVISION_CURRENT};
    wm_site *site = wm_site_new();
    if (!site)
        return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    wm_status status = wm_import_search(x, &newest, site);
    if (status == WM_OK && is_other_wiki(x, site))
        status = wm_fail(&x->error, WM_BAD_INPUT, "%s is a dump of %.*s, and the tree is one of %.*s", x->inputs.names[0],
                         WM_ARG(wm_site_dbname(site)), WM_ARG(wm_site_dbname(x->site)));
    wm_site_free(site);
    if (status == WM_OK && x->arena.failed)
        status = wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    return status;
}

wm_status wm_import_turn(wm_import *x)
{
    const wm_import_settings *s = x->settings;
    if (!x->base_count)
        return wm_fail(&x->error, WM_USAGE, "--onto needs the dump that %s was made from; name it with --base", s->tree);
    wm_status status = wm_import_check_base(x);
    if (status == WM_OK)
        status = wm_import_remember(x);
    if (status != WM_OK)
        return status;
    x->onto.base = x->inputs;
    memset(&x->inputs, 0, sizeof x->inputs);
    x->onto.turned = true;
    status = wm_inputs_open(&x->inputs, s->onto, s->onto_count, s->incomplete, NULL, x->messages->stop, &x->error);
    if (status != WM_OK)
        return status;
    x->bases = x->inputs.names;
    x->base_count = x->inputs.count;
    wm_inputs_hash_start(&x->inputs);
    status = wm_import_check_output(x);
    if (status == WM_OK)
        status = search(x);
    if (status == WM_OK)
        settle(x);
    return status;
}

void wm_import_onto_release(wm_import *x)
{
    if (x->onto.turned)
        wm_inputs_close(&x->onto.base);
    if (x->onto.texts >= 0)
        close(x->onto.texts);
    free(x->onto.by_id);
}
