/* update_merge.c - an edited file and the newer text of its page become one file.
 *
 * SPDX-License-Identifier: MIT
 *
 * The merge is made in wikitext, where a template, a note or a row of a table is one thing. Where that fails, it is made in
 * Markdown, line by line: a file can be left with markers for an editor, a page cannot.
 */
#include "transfer/page_limits.h"
#include "transfer/update.h"

static wm_status open_lens(wm_update *u, const wm_export *x)
{
    wm_write_options options = {.style = x->settings->style, .portable_names = x->settings->portable_names,
                                .shown = x->settings->shown, .no_header = x->settings->no_header};
    u->lens = wm_lens_new(x->site, x->set, &options);
    if (!u->lens)
        return WM_NO_MEMORY;
    wm_limits_budget(&x->settings->limits, x->messages->stop, &u->budget);
    wm_lens_set_budget(u->lens, &u->budget);
    return WM_OK;
}

/* Editors end a file with a newline, the export does not: that is nobody's edit. */
static wm_slice without_end(wm_slice file)
{
    while (file.size && file.data[file.size - 1] == '\n')
        file.size--;
    return file;
}

/* The edit as wikitext, in u->ours. WM_DIFFERS: wikitext cannot say it, or says nothing of it. */
static wm_status make_ours(wm_update *u, const wm_tree_edit *edit)
{
    if (edit->kind == WM_TREE_EDIT_ADDED)
        return WM_DIFFERS;
    wm_budget_begin(&u->budget, edit->markdown.size + edit->base.size);
    wm_status status = wm_lens_put(u->lens, edit->markdown, edit->base, edit->ns, edit->title, &u->ours, NULL);
    return status == WM_OK && wm_equal(wm_buffer_slice(&u->ours), edit->base) ? WM_DIFFERS : status;
}

static wm_status get(wm_update *u, const wm_tree_edit *edit, wm_slice text, wm_buffer *out)
{
    wm_budget_begin(&u->budget, text.size);
    wm_buffer_clear(out);
    return wm_lens_get(u->lens, text, edit->ns, edit->title, out, NULL);
}

/* In wikitext. WM_DIFFERS: it cannot be made there. */
static wm_status merge_wikitext(wm_update *u, const wm_tree_edit *edit, wm_slice theirs)
{
    wm_status status = make_ours(u, edit);
    if (status == WM_OK) {
        wm_import_page page = {.ns = edit->ns, .title = edit->title, .file = edit->file, .old = {.exists = true}};
        wm_budget_begin(&u->budget, edit->markdown.size + theirs.size);
        status = wm_import_merge(u->lens, &page, edit->markdown, edit->base, wm_buffer_slice(&u->ours), theirs, WM_MERGE_NOTHING,
                                 &u->text, &u->told);
    }
    return status == WM_OK ? get(u, edit, wm_buffer_slice(&u->text), &u->markdown) : status;
}

/* In Markdown, with markers around what excludes each other. */
static wm_status merge_markdown(wm_update *u, const wm_tree_edit *edit, wm_slice shown, bool *conflict)
{
    wm_status status = edit->kind == WM_TREE_EDIT_ADDED ? WM_OK : get(u, edit, edit->base, &u->base);
    wm_buffer_clear(&u->markdown);
    if (status == WM_OK)
        status = wm_merge_wikitext(wm_buffer_slice(&u->base), without_end(edit->markdown), shown, WM_MERGE_MARKERS, &u->markdown, NULL);
    *conflict = status == WM_DIFFERS;
    return *conflict ? WM_OK : status;
}

wm_status wm_update_merge(wm_update *u, const wm_export *x, const wm_tree_edit *edit, wm_slice theirs, wm_slice shown,
                          wm_error *error)
{
    wm_buffer *buffers[] = {&u->ours, &u->text, &u->markdown, &u->base, &u->told};
    bool conflict = false;
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_clear(buffers[i]);
    wm_status status = u->lens ? WM_OK : open_lens(u, x);
    if (status == WM_OK && wm_equal(edit->base, theirs) && edit->kind == WM_TREE_EDIT_CHANGED) {
        wm_buffer_add_slice(&u->markdown, edit->markdown);
    } else if (status == WM_OK) {
        status = merge_wikitext(u, edit, theirs);
        if (status != WM_OK && u->budget.over != WM_STOPPED)
            status = merge_markdown(u, edit, shown, &conflict);
    }
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        if (buffers[i]->failed)
            status = WM_NO_MEMORY;
    if (!conflict)
        wm_buffer_clear(&u->told);
    else if (!u->told.size)
        wm_buffer_add_str(&u->told, edit->kind == WM_TREE_EDIT_ADDED ? "   new here, created there" : "   edited here and there");
    if (status == WM_NO_MEMORY && u->budget.over == WM_STOPPED)
        return WM_INTERRUPTED;
    return status == WM_OK ? WM_OK : wm_fail(error, status, "%.*s: its edit cannot be merged: %s", WM_ARG(edit->file),
                                             status == WM_NO_MEMORY ? "memory ran out" : "it cannot be converted");
}
