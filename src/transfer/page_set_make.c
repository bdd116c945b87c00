/* page_set_make.c - wikimd index --pages: the titles of a dump become a file.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "io/outfile.h"
#include "transfer/page_set.h"
#include "transfer/run.h"
#include "transfer/selection.h"

typedef struct making {
    const wm_pages_options *options;
    wm_messages *messages;
    wm_error error;
    wm_inputs inputs;
    wm_site *site;
    wm_selection everything;
    wm_arena arena;
    wm_outfile out;
    wm_titles_maker *maker;
    bool ready;          /* the site is complete */
} making;

static wm_status write_part(void *user, uint64_t place, wm_slice bytes)
{
    making *m = user;
    if (place == 0 && fseek(m->out.stream, 0, SEEK_SET) != 0)
        return WM_SYSTEM;
    wm_outfile_write(&m->out, bytes);
    return WM_OK; /* wm_outfile_keep tells of a failure */
}

static wm_status take_page(void *user, const wm_page *page)
{
    making *m = user;
    wm_judged judged;
    if (!m->ready && wm_site_complete(m->site) != WM_OK)
        return WM_NO_MEMORY;
    m->ready = true;
    wm_arena_reset(&m->arena);
    wm_status status = wm_selection_judge(&m->everything, m->site, &m->arena, page, &judged);
    if (status != WM_OK || judged.verdict == WM_SKIP_TITLE)
        return status;
    wm_slice redirect = judged.redirect.size ? judged.redirect : page->redirect;
    if (redirect.size > 1024)
        redirect.size = 0; /* no title is so long */
    wm_title_record record = {.ns = judged.ns, .flags = judged.verdict == WM_CONVERT ? WM_TITLE_CONVERT : 0u, .text = judged.title,
                              .redirect = redirect, .id = page->id, .file = (uint32_t)page->file, .offset = page->offset};
    return wm_titles_add(m->maker, &record);
}

static wm_status read_pages(making *m)
{
    const wm_pages_options *o = m->options;
    wm_dump_options options = {.text_limit = WM_TEXT_START, .memory = o->memory, .stop = m->messages->stop};
    wm_dump *dump;
    wm_status status = wm_dump_open(m->inputs.paths, m->inputs.count, &options, &dump, &m->error);
    if (status != WM_OK)
        return status;
    wm_dump_set_jobs(dump, (unsigned)wm_run_jobs(o->jobs));
    status = wm_dump_read(dump, m->site, take_page, m, &m->error);
    wm_dump_close(dump);
    return status == WM_END ? WM_OK : status;
}

/* For people; nobody decides anything by it. */
static void describe(const making *m, wm_buffer *out)
{
    wm_buffer_add_str(out, "{\"program\": \"wikimd\", \"version\": ");
    wm_json_add_string(out, wm_str(wm_version()));
    wm_buffer_add_str(out, ", \"wiki\": ");
    wm_json_add_string(out, wm_site_name(m->site));
    wm_buffer_add_str(out, ", \"dbname\": ");
    wm_json_add_string(out, wm_site_dbname(m->site));
    wm_buffer_add_str(out, ", \"files\": [");
    for (size_t i = 0; i < m->inputs.count; i++) {
        const char *slash = strrchr(m->inputs.names[i], '/');
        wm_buffer_add_str(out, i ? ", {\"name\": " : "{\"name\": ");
        wm_json_add_string(out, wm_str(slash ? slash + 1 : m->inputs.names[i]));
        wm_buffer_add_format(out, ", \"bytes\": %llu}", (unsigned long long)m->inputs.sizes[i]);
    }
    wm_buffer_add_str(out, "]}\n");
}

static wm_status make(making *m)
{
    const wm_pages_options *o = m->options;
    char dump[65];
    wm_buffer about = {0};
    if (!o->dump_count)
        return wm_fail(&m->error, WM_USAGE, "no dump is given; see wikimd index --help");
    if (!o->output || strcmp(o->output, "-") == 0)
        return wm_fail(&m->error, WM_USAGE, "the titles go to a file: its beginning is written last");
    wm_status status = wm_inputs_open(&m->inputs, o->dumps, o->dump_count, o->incomplete, NULL, m->messages->stop, &m->error);
    if (status == WM_OK)
        status = wm_page_set_identify(&m->inputs, dump, &m->error);
    if (status == WM_OK)
        status = wm_outfile_open(&m->out, o->output, &m->error);
    if (status == WM_OK && fseek(m->out.stream, WM_TITLES_HEAD, SEEK_SET) != 0)
        return wm_fail(&m->error, WM_USAGE, "%s is no file that one can go back in", o->output);
    m->site = wm_site_new();
    m->everything.all_namespaces = true;
    if (status == WM_OK && (!m->site || !(m->maker = wm_titles_new(dump, write_part, m))))
        status = WM_NO_MEMORY;
    if (status == WM_OK)
        status = read_pages(m);
    if (status == WM_OK)
        describe(m, &about);
    if (status == WM_OK)
        status = about.failed ? WM_NO_MEMORY : wm_titles_end(m->maker, wm_buffer_slice(&about), wm_str(wm_version()), &m->error);
    wm_buffer_free(&about);
    return status == WM_OK ? wm_outfile_keep(&m->out, &m->error) : status;
}

wm_status wm_run_index_pages(const wm_pages_options *options, const wm_monitor *monitor, wm_error *error)
{
    wm_pages_options known;
    wm_messages messages;
    wm_run_options_take(&known, sizeof known, options);
    wm_messages_init(&messages, monitor);
    making m = {.options = &known, .messages = &messages};
    wm_status status = make(&m);
    if (status != WM_OK && status != WM_INTERRUPTED && m.error.status == WM_OK)
        wm_fail(&m.error, status, "%s", status == WM_NO_MEMORY ? "out of memory" : "the titles could not be written");
    if (status != WM_OK && m.error.status != WM_OK)
        wm_message_failure(&messages, &m.error);
    wm_outfile_drop(&m.out);
    wm_titles_free(m.maker);
    wm_inputs_close(&m.inputs);
    wm_site_free(m.site);
    wm_selection_free(&m.everything);
    wm_arena_free(&m.arena);
    return wm_run_end(&messages, status, &m.error, error);
}
