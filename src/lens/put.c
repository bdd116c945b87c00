/* put.c - edited Markdown back into the wikitext it came from.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/put.h"

enum { MOST_ROUNDS = 12, MUCH_BETTER = 8 };

void put_free(put *p)
{
    if (!p)
        return;
    flat *flats[] = {&p->source, &p->old, &p->now, &p->again};
    for (size_t i = 0; i < sizeof flats / sizeof *flats; i++)
        flat_free(flats[i]);
    wm_doc *docs[] = {&p->source_tree, &p->old_tree, &p->now_tree, &p->again_tree};
    for (size_t i = 0; i < sizeof docs / sizeof *docs; i++)
        wm_doc_free(docs[i]);
    void *arrays[] = {p->line_of, p->token_of, p->silent.items, p->old_note, p->now_note, p->keys_a, p->keys_b, p->old_keys,
                      p->now_keys, p->hunks, p->pairs, p->scores, p->changed_a, p->changed_b, p->partner, p->note_state,
                      p->splices, p->keyed, p->came, p->gone, p->note_uses, p->old_of, p->places.items, p->changes, p->unknown};
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
        free(arrays[i]);
    wm_diff_runs_free(&p->runs);
    wm_buffer_free(&p->text);
    wm_buffer_free(&p->scratch);
    wm_buffer_free(&p->result);
    wm_buffer_free(&p->nearest);
    wm_buffer_free(&p->printed);
    wm_buffer_free(&p->before);
    wm_buffer_free(&p->edited);
    put_free(p->window); /* which has none of its own */
    free(p);
}

put *put_new(wm_lens *lens)
{
    put *p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->lens = lens;
    flat_init(&p->source, lens->site, lens->set, true);
    flat_init(&p->old, lens->site, lens->set, false);
    flat_init(&p->now, lens->site, lens->set, false);
    flat_init(&p->again, lens->site, lens->set, false);
    return p;
}

static wm_status read_layout(put *p, wm_slice markdown, wm_doc *doc, flat *f, wm_read_info *info)
{
    wm_status status = wm_read_markdown(p->lens->reader, doc, markdown, p->ns, p->title, info);
    return status == WM_OK ? flat_read(f, doc) : status;
}

/* ---- candidates ---------------------------------------------------------------------- */

static bool is_note_hunk(const put *p, const hunk *h)
{
    return (h->a < h->a_end && h->a >= p->old.body_lines) || (h->b < h->b_end && h->b >= p->now.body_lines);
}

/* Splices of one kind of hunks; one that cannot be done as finely as that is done
 * more coarsely. False: only the page as a whole will do. */
static bool splice_hunks(put *p, bool notes)
{
    for (size_t i = 0; i < p->hunk_count && !p->failed; i++) {
        hunk *h = &p->hunks[i];
        if (is_note_hunk(p, h) != notes)
            continue;
        size_t splices = p->splice_count;
        while (h->level < BY_PAGE && !put_hunk(p, h)) {
            p->splice_count = splices;
            h->level++;
        }
        if (h->level >= BY_PAGE)
            return false;
    }
    return true;
}

static int by_start(const void *a, const void *b)
{
    const splice *x = a, *y = b;
    return x->start < y->start ? -1 : x->start > y->start ? 1 : x->end > y->end ? -1 : x->end < y->end;
}

/* The wikitext that the hunks at their levels give, in p->result. */
static bool make_candidate(put *p)
{
    p->splice_count = p->note_splices = 0;
    p->displaced = false;
    wm_buffer_clear(&p->text);
    wm_buffer_clear(&p->result);
    scan_gone(p);
    scan_notes(p);
    if (p->failed || !splice_hunks(p, true))
        return false;
    if (p->splice_count)
        qsort(p->splices, p->splice_count, sizeof *p->splices, by_start);
    p->note_splices = p->splice_count;
    if (!splice_hunks(p, false))
        return false;
    put_members(p);
    put_notes(p);
    apply_splices(p, &p->result);
    p->failed |= p->result.failed || p->text.failed || p->scratch.failed;
    return !p->failed;
}

/* Whether p->result prints as markdown reads. */
static wm_status check_candidate(put *p, wm_slice markdown, bool *good)
{
    wm_buffer_clear(&p->printed);
    p->gets++;
    wm_status status = wm_get(p->lens->parser, p->lens->writer, &p->again_tree, wm_buffer_slice(&p->result), p->ns,
                              p->title, &p->printed, NULL);
    if (status != WM_OK)
        return status;
    *good = wm_equal(wm_buffer_slice(&p->printed), markdown);
    if (*good)
        return WM_OK;
    status = read_layout(p, wm_buffer_slice(&p->printed), &p->again_tree, &p->again, NULL);
    if (status == WM_OK)
        *good = layouts_agree(p, &p->again, &p->now);
    return p->failed ? WM_NO_MEMORY : status;
}

static hunk_level coarsest(const put *p)
{
    hunk_level level = BY_TOKEN;
    for (size_t i = 0; i < p->hunk_count; i++)
        level = p->hunks[i].level > level ? p->hunks[i].level : level;
    return level;
}

/* Of those that do not read back one is kept; the finer of two that do equally well. */
static void keep_nearest(put *p, hunk_level level)
{
    size_t lines = lines_apart(p);
    if (p->nearest_level < BY_PAGE && p->nearest_lines <= lines)
        return;
    p->nearest_level = level;
    p->nearest_lines = lines;
    wm_buffer_clear(&p->nearest);
    wm_buffer_add_slice(&p->nearest, wm_buffer_slice(&p->result));
    p->failed |= p->nearest.failed;
}

/* From fine to coarse until one reads back. */
static wm_status find_candidate(put *p, wm_slice markdown, hunk_level *level)
{
    for (int round = 0; round < MOST_ROUNDS; round++) {
        if (!make_candidate(p))
            break;
        bool good = false;
        hunk_level tried = coarsest(p);
        wm_status status = check_candidate(p, markdown, &good);
        if (status != WM_OK)
            return status;
        if (good) {
            *level = tried;
            return WM_OK;
        }
        keep_nearest(p, tried);
        if (coarsest(p) >= BY_PAGE || !p->hunk_count)
            break;
    }
    *level = BY_PAGE;
    return p->failed ? WM_NO_MEMORY : WM_OK;
}

/* ---- less than the candidate that reads back ------------------------------------------- */

/* Takes away blocks before or behind, as many as the candidate still reads back without; what it says is kept
 * in p->nearest. */
static wm_status narrow_side(put *p, wm_slice markdown, uint8_t *less, unsigned most)
{
    unsigned low = 0;
    while (low < most) {
        unsigned middle = low + (most - low + 1) / 2;
        bool good = false;
        *less = (uint8_t)middle;
        wm_status status = make_candidate(p) ? check_candidate(p, markdown, &good) : WM_OK;
        if (status != WM_OK || p->failed)
            return p->failed ? WM_NO_MEMORY : status;
        if (good) {
            low = middle;
            wm_buffer_clear(&p->nearest);
            wm_buffer_add_slice(&p->nearest, wm_buffer_slice(&p->result));
        } else {
            most = middle - 1;
        }
    }
    *less = (uint8_t)low;
    return WM_OK;
}

/* Far-reaching levels write more anew than they must. */
static wm_status narrow(put *p, wm_slice markdown)
{
    hunk *wide = NULL;
    for (size_t i = 0; i < p->hunk_count; i++)
        if (p->hunks[i].level >= BY_STRETCH) {
            if (wide)
                return WM_OK; /* each would be tried with each */
            wide = &p->hunks[i];
        }
    if (!wide)
        return WM_OK;
    wm_buffer_clear(&p->nearest);
    wm_buffer_add_slice(&p->nearest, wm_buffer_slice(&p->result));
    p->settled = true;
    wm_status status = narrow_side(p, markdown, &wide->less_before, hunk_reach(wide->level));
    if (status == WM_OK)
        status = narrow_side(p, markdown, &wide->less_behind, hunk_reach(wide->level));
    p->settled = false;
    wm_buffer_clear(&p->result);
    wm_buffer_add_slice(&p->result, wm_buffer_slice(&p->nearest));
    return p->nearest.failed || p->result.failed ? WM_NO_MEMORY : status;
}

static size_t line_number(wm_slice markdown, uint32_t at)
{
    size_t number = 1;
    for (uint32_t i = 0; i < at && i < markdown.size; i++)
        number += markdown.data[i] == '\n';
    return number;
}

static size_t count_renamed(const flat *f)
{
    size_t n = 0;
    for (size_t i = 0; i < f->member_count; i++)
        n += f->members[i].renamed;
    return n;
}

/* What the layouts leave out and the Markdown has. */
static wm_status warn_of_labels(put *p, wm_slice markdown)
{
    size_t now = count_renamed(&p->now);
    if (!now || now <= count_renamed(&p->old))
        return WM_OK;
    for (size_t i = 0; i < p->now.member_count && p->lens->warning; i++)
        if (p->now.members[i].renamed)
            p->lens->warning(p->lens->warning_user, line_number(markdown, p->now.members[i].node->span.start),
                             "a link to another language has no label of its own; edit its address");
    return WM_DIFFERS;
}

static void warn_of_lines(put *p, wm_slice markdown)
{
    if (!p->lens->warning)
        return;
    size_t n = p->again.line_count < p->now.line_count ? p->again.line_count : p->now.line_count, i = 0;
    while (i < n && p->again.lines[i].content == p->now.lines[i].content && p->again.lines[i].marker == p->now.lines[i].marker)
        i++;
    size_t number = i < p->now.line_count ? line_number(markdown, p->now.lines[i].node->span.start) : 0;
    p->lens->warning(p->lens->warning_user, number, "wikitext cannot say this as the Markdown does; the nearest is written");
}

/* Where the page as a whole does not read back either, what was not edited stays as it is. */
static wm_status put_page(put *p, wm_slice markdown, hunk_level *level)
{
    wm_buffer_clear(&p->result);
    wm_status status = lens_print_created(p->lens, markdown, p->ns, p->title, &p->result);
    if (status != WM_OK)
        return status;
    bool good = false;
    status = check_candidate(p, markdown, &good);
    if (status == WM_OK && !good && p->nearest_level < BY_PAGE && p->nearest_lines / MUCH_BETTER <= lines_apart(p)) {
        *level = p->nearest_level;
        wm_buffer_clear(&p->result);
        wm_buffer_add_slice(&p->result, wm_buffer_slice(&p->nearest));
        status = p->result.failed ? WM_NO_MEMORY : check_candidate(p, markdown, &good);
    }
    if (status == WM_OK && !good) {
        warn_of_lines(p, markdown);
        status = WM_DIFFERS;
    }
    return status;
}

/* Nothing moves or goes in silence: what a coarse candidate did beside the edit. */
static void warn_of_coarse(put *p, wm_slice markdown, hunk_level level)
{
    if (!p->lens->warning || level < BY_BLOCK || !p->silent.count || (level < BY_PAGE && !p->displaced))
        return;
    if (level >= BY_PAGE) {
        p->lens->warning(p->lens->warning_user, 0, "the page is written anew: templates, comments and other things that do "
                         "not print are not in it");
        return;
    }
    for (size_t i = 0; i < p->hunk_count; i++) {
        const hunk *h = &p->hunks[i];
        size_t at = h->b < p->now.line_count ? h->b : p->now.line_count - 1;
        if (h->level >= BY_BLOCK && p->now.line_count)
            p->lens->warning(p->lens->warning_user, line_number(markdown, p->now.lines[at].node->span.start),
                             "the block is written anew; what does not print in it now stands behind it");
    }
}

/* ---- the whole ------------------------------------------------------------------------- */

/* How many lines of old and now differ. */
static size_t count_changes(put *p)
{
    if (layouts_agree(p, &p->old, &p->now) || !put_make_keys(p, p->old.line_count, p->now.line_count))
        return 0;
    for (size_t i = 0; i < p->old.line_count; i++)
        p->keys_a[i] = mix(p->old.lines[i].content, p->old.lines[i].marker);
    for (size_t i = 0; i < p->now.line_count; i++)
        p->keys_b[i] = mix(p->now.lines[i].content, p->now.lines[i].marker);
    return put_diff(p, p->keys_a, p->old.line_count, p->keys_b, p->now.line_count) ? lines_apart(p) : 0;
}

/* Formatters write terms and descriptions as they write bullets. Both readings are tried: that with fewer changes
 * is what was meant. */
static wm_status read_definitions(put *p, wm_slice markdown)
{
    size_t plain = count_changes(p);
    for (int definitions = 1; definitions >= 0 && plain; definitions--) {
        wm_markdown_reader_set_definitions(p->lens->reader, definitions);
        wm_status status = read_layout(p, markdown, &p->now_tree, &p->now, NULL);
        wm_markdown_reader_set_definitions(p->lens->reader, false);
        if (status != WM_OK || (definitions && count_changes(p) < plain))
            return status;
    }
    return WM_OK;
}

static wm_status find_edits(put *p, wm_slice markdown, wm_put_counts *counts)
{
    wm_read_info base, info;
    wm_markdown_reader *reader = p->lens->reader;
    wm_status status = wm_read_markdown(reader, &p->old_tree, wm_buffer_slice(&p->before), p->ns, p->title, &base);
    if (status != WM_OK)
        return status;
    /* What people write behind the categories and notes does not make them anything else. */
    wm_markdown_reader_set_grown(reader, !base.category_paragraphs, base.has_notes);
    status = wm_read_markdown(reader, &p->now_tree, markdown, p->ns, p->title, &info);
    if (status != WM_OK)
        return status;
    p->old.plain_items = p->now.plain_items = p->again.plain_items = info.own_bullets;
    status = flat_read(&p->old, &p->old_tree);
    if (status == WM_OK)
        status = flat_read(&p->now, &p->now_tree);
    if (status == WM_OK && info.own_bullets)
        status = read_definitions(p, markdown);
    if (status != WM_OK)
        return status;
    if (layouts_agree(p, &p->old, &p->now)) {
        counts->unchanged++;
        wm_buffer_clear(&p->result);
        wm_buffer_add_slice(&p->result, p->source_tree.source);
        return warn_of_labels(p, markdown);
    }
    status = flat_read(&p->source, &p->source_tree);
    if (status != WM_OK)
        return status;
    align_source(p);
    collect_silent(p);
    align_now(p);
    put_grow(p, &p->splices, &p->splice_capacity, 0, sizeof *p->splices);
    if (p->failed)
        return WM_NO_MEMORY;
    hunk_level level = BY_TOKEN;
    p->nearest_level = BY_PAGE;
    status = find_candidate(p, markdown, &level);
    if (status == WM_OK && level >= BY_PAGE)
        status = put_page(p, markdown, &level);
    else if (status == WM_OK)
        status = narrow(p, markdown);
    if (status == WM_OK)
        status = warn_of_labels(p, markdown);
    if (status == WM_OK)
        warn_of_coarse(p, markdown, level);
    counts->by_token += level <= BY_LINE;
    counts->by_block += level > BY_LINE && level < BY_PAGE;
    counts->by_page += level >= BY_PAGE;
    counts->failed += status == WM_DIFFERS;
    return status;
}

wm_status put_edited(put *p, wm_slice markdown, wm_put_counts *counts)
{
    wm_status status = find_edits(p, markdown, counts);
    wm_markdown_reader_set_grown(p->lens->reader, false, false);
    return status;
}

static put *begin_put(wm_lens *lens, int ns, wm_slice title)
{
    if (!lens->put && !(lens->put = put_new(lens)))
        return NULL;
    put *p = lens->put;
    p->failed = false;
    p->ns = ns;
    p->title = title;
    p->gets = 1;
    p->hunk_count = 0;
    return p;
}

wm_status put_check_created(wm_lens *lens, wm_slice markdown, wm_slice created, int ns, wm_slice title)
{
    put *p = begin_put(lens, ns, title);
    if (!p)
        return WM_NO_MEMORY;
    wm_buffer_clear(&p->result);
    wm_buffer_add_slice(&p->result, created);
    bool good = false;
    wm_status status = p->result.failed ? WM_NO_MEMORY : flat_read(&p->now, &lens->read);
    if (status == WM_OK)
        status = check_candidate(p, markdown, &good);
    if (status != WM_OK || good)
        return status;
    warn_of_lines(p, markdown);
    return WM_DIFFERS;
}

wm_status wm_lens_put(wm_lens *lens, wm_slice markdown, wm_slice source, int ns, wm_slice title, wm_buffer *out,
                      wm_put_counts *counts)
{
    wm_put_counts own = {0};
    counts = counts ? counts : &own;
    put *p = begin_put(lens, ns, title);
    if (!p)
        return WM_NO_MEMORY;
    p->source_doc = &p->source_tree;
    p->now_doc = &p->now_tree;
    wm_buffer_clear(&p->before);
    wm_writer_set_places(lens->writer, &p->places);
    wm_status status = wm_get(lens->parser, lens->writer, &p->source_tree, source, ns, title, &p->before, NULL);
    wm_writer_set_places(lens->writer, NULL);
    if (status != WM_OK)
        return status;
    counts->pages++;
    if (wm_equal(wm_buffer_slice(&p->before), markdown)) {
        counts->unchanged++;
        wm_buffer_add_slice(out, source);
    } else {
        bool good = false;
        status = put_windows(p, markdown, &good);
        counts->by_token += status == WM_OK && good;
        if (status == WM_OK && !good)
            status = put_edited(p, markdown, counts);
        if (status == WM_OK || status == WM_DIFFERS)
            wm_buffer_add_slice(out, wm_buffer_slice(&p->result));
    }
    counts->gets += p->gets;
    return out->failed ? WM_NO_MEMORY : status;
}
