/* put.c - edited Markdown back into the wikitext it came from: the merge, and the check.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/expanded.h"
#include "lens/put_private.h"
#include "lens/reading.h"

enum { MOST_ROUNDS = 6 };

lens_put *lens_put_new(wm_lens *lens)
{
    lens_put *p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->lens = lens;
    p->read.arena.budget = p->again.arena.budget = p->base.arena.budget = lens->budget;
    p->source.doc.arena.budget = p->printed.doc.arena.budget = p->edited.doc.arena.budget = lens->budget;
    p->source.rules = p->printed.rules = p->edited.rules = md_style_rules(md_style_of(lens->options.style), lens->site, lens->set);
    p->merge.source = &p->source;
    p->merge.printed = &p->printed;
    p->merge.edited = &p->edited;
    return p;
}

void lens_put_free(lens_put *p)
{
    if (!p)
        return;
    lens_pieces_free(&p->source);
    lens_pieces_free(&p->printed);
    lens_pieces_free(&p->edited);
    free(p->merge.anew);
    lens_merge_free(&p->merge);
    wm_doc_free(&p->read);
    wm_doc_free(&p->again);
    wm_doc_free(&p->base);
    free(p->labels.items);
    free(p->labels_now.items);
    free(p->places.items);
    free(p->origins.items);
    wm_buffer *buffers[] = {&p->head, &p->before, &p->result, &p->reading, &p->again_reading, &p->printed_text, &p->edited_text, &p->again_text, &p->got};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    free(p);
}

/* The page set where links follow its redirects. */
static const wm_pageset *redirects_of(const wm_lens *lens)
{
    return md_style_of(lens->options.style)->redirects ? lens->set : NULL;
}

/* The wikitext that the printer writes for a file. */
static wm_status print_read(lens_put *p, wm_doc *doc, wm_slice markdown, wm_buffer *out, wm_read_info *info)
{
    wm_buffer_clear(out);
    wm_status status = wm_read_markdown(p->lens->reader, doc, markdown, p->ns, p->title, info);
    return status == WM_OK ? wm_print_wikitext(p->lens->printer, doc, p->ns, p->title, out) : status;
}

/* Keeps the labels of a file that was read, whose tree may go. */
static wm_status keep_labels(lens_labels *to, const wm_read_info *info)
{
    bool failed = false;
    to->count = 0;
    if (info->label_count && lens_grow(&failed, &to->items, &to->capacity, info->label_count, sizeof *to->items)) {
        memcpy(to->items, info->labels, info->label_count * sizeof *to->items);
        to->count = info->label_count;
    }
    return failed ? WM_NO_MEMORY : WM_OK;
}

/* How many lines differ between the base and the edit, as the printer writes both. */
static size_t lines_apart(lens_put *p)
{
    size_t apart = 0;
    wm_diff_runs runs = {0};
    if (lens_diff_lines(wm_buffer_slice(&p->printed_text), wm_buffer_slice(&p->edited_text), true, &runs) == WM_OK)
        for (size_t r = 0; r < runs.count; r++)
            apart += (runs.items[r].a_end - runs.items[r].a) + (runs.items[r].b_end - runs.items[r].b);
    wm_diff_runs_free(&runs);
    return apart;
}

/* Reads the edited file with its lists read in one way. */
static wm_status read_with_lists(lens_put *p, wm_read_lists lists, wm_read_info *info)
{
    wm_markdown_reader_set_lists(p->lens->reader, lists);
    wm_status status = print_read(p, &p->read, p->markdown, &p->edited_text, info);
    wm_markdown_reader_set_lists(p->lens->reader, WM_READ_LISTS_BY_FORM);
    return status;
}

/* A file can be read in several ways: formatters write terms and descriptions as bullets, and a list of
 * descriptions runs into the bullets below it when the words between them are deleted. Try all readings and
 * take the one with the fewest changes. */
static wm_status read_lists(lens_put *p, bool own_bullets, bool mixed)
{
    bool wanted[] = {false, own_bullets, mixed};
    size_t least = lines_apart(p);
    wm_read_lists best = WM_READ_LISTS_BY_FORM, last = best;
    for (int i = WM_READ_LISTS_DEFINITIONS; i <= WM_READ_LISTS_PARTED && least; i++) {
        if (!wanted[i])
            continue;
        last = (wm_read_lists)i;
        wm_status status = read_with_lists(p, last, NULL);
        if (status != WM_OK)
            return status;
        size_t apart = lines_apart(p);
        if (apart < least) {
            least = apart;
            best = last;
        }
    }
    return last == best ? WM_OK : read_with_lists(p, best, NULL);
}

wm_status lens_prints_edited(lens_put *p, wm_write_counts *written, bool *good)
{
    *good = false;
    if (p->result.failed)
        return WM_NO_MEMORY;
    wm_buffer_clear(&p->got);
    p->gets++;
    wm_status status = wm_get(p->lens->parser, p->lens->writer, &p->again, wm_buffer_slice(&p->result), p->ns, p->title, &p->got, written);
    *good = status == WM_OK && wm_equal(wm_buffer_slice(&p->got), p->markdown);
    return status;
}

/* Whether the result prints as the edited file reads, whose tree is given. */
static wm_status check(lens_put *p, const wm_doc *edited, bool *good)
{
    wm_write_counts written = {0};
    wm_status status = lens_prints_edited(p, &written, good);
    if (status != WM_OK || *good)
        return status;
    wm_markdown_reader_set_before(p->lens->reader, wm_buffer_slice(&p->got), written.footnotes);
    status = wm_read_markdown(p->lens->reader, &p->again, wm_buffer_slice(&p->got), p->ns, p->title, NULL);
    wm_markdown_reader_set_before(p->lens->reader, WM_LIT(""), false);
    if (status != WM_OK)
        return status;
    wm_buffer_clear(&p->reading);
    wm_buffer_clear(&p->again_reading);
    lens_read_tree(edited, redirects_of(p->lens), &p->reading);
    lens_read_tree(&p->again, redirects_of(p->lens), &p->again_reading);
    *good = wm_equal(wm_buffer_slice(&p->again_reading), wm_buffer_slice(&p->reading));
    return p->reading.failed || p->again_reading.failed ? WM_NO_MEMORY : WM_OK;
}

/* The smallest unit of the edited page that holds a byte of its text. */
static uint32_t unit_holding(const lens_pieces *e, uint32_t at)
{
    uint32_t found = e->page;
    for (uint32_t i = 0; i < e->unit_count; i++) {
        const lens_unit *u = &e->units[i];
        if (u->parent != LENS_NO_UNIT && u->from < u->to && e->tokens[u->from].start <= at && at < e->tokens[u->to - 1].end)
            found = i;
    }
    return found;
}

/* Where the result first reads otherwise than the edited file, as the printer writes both. */
static uint32_t first_difference(const lens_put *p)
{
    wm_slice a = wm_buffer_slice(&p->again_text), b = wm_buffer_slice(&p->edited_text);
    size_t at = 0;
    while (at < a.size && at < b.size && a.data[at] == b.data[at])
        at++;
    return (uint32_t)at;
}

static bool mark(lens_put *p, uint32_t unit)
{
    if (unit == LENS_NO_UNIT || unit == p->edited.page || p->merge.anew[unit])
        return false;
    p->merge.anew[unit] = 1;
    return true;
}

/* Has the unit around the first difference printed anew; if it is already, the one around that, or its neighbours. */
static bool coarsen(lens_put *p)
{
    const lens_pieces *e = &p->edited;
    wm_buffer_clear(&p->again_text);
    if (wm_print_wikitext(p->lens->printer, &p->again, p->ns, p->title, &p->again_text) != WM_OK || p->again_text.failed)
        return false;
    wm_slice text = wm_buffer_slice(&p->edited_text);
    uint32_t at = first_difference(p), unit = unit_holding(e, at);
    if (unit == e->page) { /* something more stands behind a unit */
        while (at && (at >= text.size || lens_is_blank(text.data[at])))
            at--;
        unit = unit_holding(e, at);
    }
    while (unit != e->page && (p->merge.anew[unit] || lens_source_of(&p->merge, unit) == LENS_NO_UNIT) &&
           e->units[unit].parent != e->page && e->units[unit].parent != LENS_NO_UNIT)
        unit = e->units[unit].parent;
    if (unit == e->page)
        return false;
    return mark(p, unit) || mark(p, e->units[unit].prev) || mark(p, e->units[unit].next);
}

/* As check, of a result in which what does not print stands alone where words went. A template alone in a cell makes a table of
 * bars one of HTML, which tells of captions and alignment otherwise. It says no words: without it the result must read as the file. */
static wm_status check_bare(lens_put *p, bool *good)
{
    p->merge.alone = LENS_ALONE_GOES;
    wm_status status = lens_merge_run(&p->merge, &p->result);
    if (status == WM_OK)
        status = check(p, &p->read, good);
    p->merge.alone = LENS_ALONE_MAY;
    return status == WM_OK && *good ? lens_merge_run(&p->merge, &p->result) : status;
}

/* Merges; where the result does not read back, more is printed anew, until it does. */
static wm_status find_result(lens_put *p)
{
    free(p->merge.anew);
    p->merge.anew = calloc(p->edited.unit_count + 1, 1);
    if (!p->merge.anew)
        return WM_NO_MEMORY;
    p->merge.exact = false;
    wm_buffer_clear(&p->got); /* what a part became; nothing of the page was tried yet */
    for (int round = 0;; round++) {
        bool good = false;
        p->merge.alone = LENS_ALONE_MAY;
        wm_status status = lens_merge_run(&p->merge, &p->result);
        if (status != WM_OK)
            return status;
        status = check(p, &p->read, &good);
        if (status == WM_OK && !good && p->merge.alone == LENS_ALONE_STAYED)
            status = check_bare(p, &good);
        bool failed = false;
        if (status == WM_OK && good && !lens_keeps_silent(p, round > 0, &failed)) {
            wm_buffer_clear(&p->got); /* which says all that the file does */
            return failed ? WM_NO_MEMORY : WM_DIFFERS;
        }
        if (status != WM_OK || good)
            return status;
        if (p->merge.guessed) {
            p->merge.exact = true;
            continue;
        }
        if (round == MOST_ROUNDS || !coarsen(p))
            return WM_DIFFERS;
        p->anew = true;
    }
}

/* What print_both is given: a page; a part of it, whose notes are elsewhere; one that is read as a page. */
typedef enum extent { WHOLE_PAGE, PART, PART_AS_PAGE } extent;

/* The base and the edit as the printer writes them. */
static wm_status print_both(lens_put *p, wm_slice before, wm_slice markdown, extent of)
{
    bool part = of == PART;
    wm_read_info base, info;
    wm_markdown_reader *reader = p->lens->reader;
    wm_markdown_reader_set_part(reader, part, p->notes);
    wm_markdown_reader_set_numbers_missing(reader, of != WHOLE_PAGE);
    wm_markdown_reader_set_before(reader, before, p->notes);
    wm_status status = print_read(p, &p->read, before, &p->printed_text, &base);
    status = status == WM_OK ? keep_labels(&p->labels, &base) : status;
    if (status != WM_OK) {
        wm_markdown_reader_set_before(reader, WM_LIT(""), false);
        wm_markdown_reader_set_part(reader, false, 0);
        wm_markdown_reader_set_numbers_missing(reader, false);
        return status;
    }
    wm_slice notes = base.notes ? wm_sub(before, base.notes, before.size) : WM_LIT("");
    /* What people write behind the categories and notes does not make them anything else. */
    wm_markdown_reader_set_grown(reader, !part && !base.category_paragraphs, part ? WM_LIT("") : notes);
    status = print_read(p, &p->read, markdown, &p->edited_text, &info);
    status = status == WM_OK ? keep_labels(&p->labels_now, &info) : status;
    bool mixed = status == WM_OK && info.mixed_lists > base.mixed_lists;
    bool apart = status == WM_OK && info.pictures == base.pictures && info.titles != base.titles && !base.title_apart;
    p->title_apart = apart ? info.title_apart : 0;
    if (status == WM_OK && of != WHOLE_PAGE && (info.own_bullets || mixed))
        status = WM_DIFFERS; /* what else it may mean depends on the page */
    else if (status == WM_OK && (info.own_bullets || mixed))
        status = read_lists(p, info.own_bullets, mixed);
    wm_markdown_reader_set_grown(reader, false, WM_LIT(""));
    wm_markdown_reader_set_before(reader, WM_LIT(""), false);
    wm_markdown_reader_set_part(reader, false, 0);
    wm_markdown_reader_set_numbers_missing(reader, false);
    return status;
}

/* part: source is another text than the base, whose tree there is. */
static wm_status take_apart(lens_put *p, wm_slice source, bool part)
{
    bool failed = false;
    wm_parser *parser = p->lens->parser;
    wm_doc scratch = p->source.doc;
    if (!part) {
        p->source.doc = p->base;
        p->base = scratch;
    }
    wm_status status = part ? lens_pieces_read(&p->source, parser, source, p->ns, p->title) : lens_pieces_build(&p->source, source);
    if (status == WM_OK)
        status = lens_pieces_read(&p->printed, parser, wm_buffer_slice(&p->printed_text), p->ns, p->title);
    if (status == WM_OK)
        status = lens_pieces_read(&p->edited, parser, wm_buffer_slice(&p->edited_text), p->ns, p->title);
    if (status != WM_OK)
        return status;
    p->edited.part = part;
    lens_pieces_label(&p->printed, p->labels.items, p->labels.count);
    lens_pieces_label(&p->edited, p->labels_now.items, p->labels_now.count);
    lens_match_source(&p->source, &p->printed, &failed);
    if (!failed)
        lens_match_edit(&p->source, &p->printed, &p->edited, &failed);
    return failed ? WM_NO_MEMORY : WM_OK;
}

/* The first line of the edited file that the result does not say, from 1; that was edited when there is no result. */
static size_t line_left(const lens_put *p)
{
    wm_diff_runs runs = {0};
    size_t line = 1;
    wm_slice result = wm_buffer_slice(p->got.size ? &p->got : &p->before);
    if (lens_diff_lines(result, p->markdown, true, &runs) == WM_OK)
        for (size_t r = 0; r < runs.count && line == 1; r++)
            if (runs.items[r].b < runs.items[r].b_end)
                line = runs.items[r].b + 1;
    wm_diff_runs_free(&runs);
    return line;
}

/* The line of the file for one of the text that was read. */
static size_t line_told(const lens_put *p, size_t line)
{
    ptrdiff_t told = (ptrdiff_t)line + p->lines;
    return told > 0 ? (size_t)told : 1;
}

/* Wikitext cannot say it: the page stays as it was, or is written anew where that is asked for. */
static wm_status leave_page(lens_put *p, wm_slice source, wm_buffer *out)
{
    wm_lens *lens = p->lens;
    const char *left = "wikitext cannot say this so that all that does not print stays; the page is left as it was";
    const char *anew = "the page is written anew: templates, comments and other things that do not print are not in it";
    if (lens->warning)
        lens->warning(lens->warning_user, line_told(p, line_left(p)), lens->rewrite ? anew : left);
    if (lens->rewrite)
        wm_buffer_add_slice(out, wm_buffer_slice(&p->edited_text));
    else
        wm_buffer_add_slice(out, source);
    return WM_DIFFERS;
}

/* Makes p->result of the base and of what the pieces of a part became. False: what stands between them is not as it was. */
static bool take_pieces(lens_put *p, wm_slice source, const lens_part *part)
{
    wm_slice got = wm_buffer_slice(&p->got), text = wm_buffer_slice(&part->text);
    size_t done = 0, from = 0, behind = 0;
    wm_buffer_clear(&p->result);
    for (size_t i = 0; i <= part->count; i++) {
        bool last = i == part->count;
        const lens_piece *piece = last ? NULL : &part->pieces[i];
        wm_slice between = wm_sub(text, behind, last ? text.size : piece->at);
        size_t at = i ? wm_find(got, between, from) : 0;
        if (last)
            at = got.size - between.size;
        if (at == WM_NONE || at < from || at > got.size || !wm_starts_with(wm_sub(got, at, got.size), between))
            return false;
        wm_buffer_add_slice(&p->result, wm_sub(got, i ? from : at, at));
        wm_buffer_add_slice(&p->result, wm_sub(source, done, last ? source.size : piece->span.start));
        from = at + between.size;
        done = last ? done : piece->span.end;
        behind = last ? behind : piece->at + (piece->span.end - piece->span.start);
    }
    return true;
}

wm_status lens_merge_part(lens_put *p, wm_slice source, const lens_part *part, bool *good)
{
    *good = false;
    wm_status status = print_both(p, wm_buffer_slice(&part->old), wm_buffer_slice(&part->now), part->page ? PART_AS_PAGE : PART);
    if (status == WM_OK)
        status = take_apart(p, wm_buffer_slice(&part->text), true);
    if (status == WM_OK && !lens_keeps_edges(p, source, part))
        return WM_OK;
    if (status == WM_OK)
        status = lens_merge_run(&p->merge, &p->got);
    if (status != WM_OK)
        return status == WM_DIFFERS ? WM_OK : status;
    bool failed = false;
    status = take_pieces(p, source, part) ? lens_prints_edited(p, NULL, good) : WM_OK;
    *good = status == WM_OK && *good && lens_keeps_silent(p, false, &failed);
    return failed ? WM_NO_MEMORY : status;
}

static void tell(const lens_put *p, size_t line, const char *message)
{
    if (p->lens->warning)
        p->lens->warning(p->lens->warning_user, line_told(p, line), message);
}

static wm_status put_edited(lens_put *p, wm_slice source, wm_buffer *out, wm_put_counts *counts)
{
    bool good = false;
    free(p->merge.anew);
    p->merge.anew = NULL;
    wm_status status = p->lens->whole ? WM_OK : lens_put_window(p, source, &good);
    if (status == WM_OK && good) {
        counts->merged++;
        counts->parts++;
        wm_buffer_add_slice(out, wm_buffer_slice(&p->result));
        return WM_OK;
    }
    if (status == WM_OK)
        status = print_both(p, wm_buffer_slice(&p->before), p->markdown, WHOLE_PAGE);
    if (status != WM_OK)
        return status;
    if (p->title_apart)
        tell(p, p->title_apart, "a picture's title is not edited by itself: it repeats the caption, which stands before it between [ and ]");
    if (wm_equal(wm_buffer_slice(&p->printed_text), wm_buffer_slice(&p->edited_text))) {
        counts->unchanged += !p->title_apart;
        counts->left += p->title_apart > 0;
        wm_buffer_add_slice(out, source);
        return p->title_apart ? WM_DIFFERS : WM_OK;
    }
    status = take_apart(p, source, false);
    if (status == WM_OK)
        status = find_result(p);
    counts->merged += status == WM_OK && !p->anew;
    counts->anew += status == WM_OK && p->anew;
    counts->left += status == WM_DIFFERS;
    if (status == WM_OK)
        wm_buffer_add_slice(out, wm_buffer_slice(&p->result));
    return status == WM_DIFFERS ? leave_page(p, source, out) : status;
}

static lens_put *begin_put(wm_lens *lens, wm_slice markdown, int ns, wm_slice title)
{
    if (!lens->put && !(lens->put = lens_put_new(lens)))
        return NULL;
    lens_put *p = lens->put;
    p->ns = ns;
    p->title = title;
    p->markdown = markdown;
    p->gets = 1;
    p->anew = false;
    p->lines = 0;
    wm_buffer_clear(&p->got);
    wm_buffer_clear(&p->before);
    return p;
}

wm_status lens_check_created(wm_lens *lens, wm_slice markdown, wm_slice created, int ns, wm_slice title)
{
    lens_put *p = begin_put(lens, markdown, ns, title);
    if (!p)
        return WM_NO_MEMORY;
    wm_buffer_clear(&p->result);
    wm_buffer_add_slice(&p->result, created);
    bool good = false;
    wm_status status = check(p, &lens->read, &good);
    if (status != WM_OK || good)
        return status;
    if (lens->warning)
        lens->warning(lens->warning_user, line_left(p), "wikitext cannot say this as the Markdown does; the nearest is written");
    return WM_DIFFERS;
}

wm_status wm_lens_put(wm_lens *lens, wm_slice markdown, wm_slice source, int ns, wm_slice title, wm_buffer *out,
                      wm_put_counts *counts)
{
    if (lens_is_stub(lens, source))
        return lens_put_stub(lens, markdown, source, ns, title, out, counts);
    if (!lens->expander)
        return lens_put_page(lens, markdown, source, ns, title, out, counts);
    if (!lens->expanded && !(lens->expanded = lens_expanded_new(lens)))
        return WM_NO_MEMORY;
    return lens_put_expanded(lens->expanded, markdown, source, ns, title, out, counts);
}

wm_status lens_put_page(wm_lens *lens, wm_slice markdown, wm_slice source, int ns, wm_slice title, wm_buffer *out,
                        wm_put_counts *counts)
{
    wm_put_counts own = {0};
    counts = counts ? counts : &own;
    lens_put *p = begin_put(lens, markdown, ns, title);
    if (!p)
        return WM_NO_MEMORY;
    wm_buffer_clear(&p->before);
    wm_writer_set_places(lens->writer, &p->places);
    wm_writer_set_origins(lens->writer, &p->origins);
    wm_write_counts written = {0};
    wm_status status = wm_get(lens->parser, lens->writer, &p->base, source, ns, title, &p->before, &written);
    p->notes = (uint32_t)written.footnotes;
    wm_writer_set_places(lens->writer, NULL);
    wm_writer_set_origins(lens->writer, NULL);
    if (status != WM_OK)
        return status;
    counts->pages++;
    p->markdown = markdown = lens_take_front(p, markdown);
    if (p->head.failed)
        return WM_NO_MEMORY;
    lens_tell_images(p, wm_buffer_slice(&p->before), markdown);
    status = lens_put_look(p);
    if (status != WM_OK)
        return status;
    if (wm_equal(wm_buffer_slice(&p->before), markdown)) {
        counts->unchanged++;
        wm_buffer_add_slice(out, source);
    } else {
        wm_markdown_reader_set_origins(lens->reader, &p->origins);
        status = put_edited(p, source, out, counts);
        wm_markdown_reader_set_origins(lens->reader, NULL);
    }
    counts->gets += p->gets;
    return out->failed ? WM_NO_MEMORY : status;
}
