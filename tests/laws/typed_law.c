/* typed_law.c - what people type into the Markdown of a page changes that and nothing else.
 *
 * SPDX-License-Identifier: MIT
 *
 * For pages of dumps, edits of their Markdown (typed.h). Judged, without asking put whether it is right:
 *
 *     PutGet    what put made prints as the file that was typed, or reads as it does; or put says that it cannot, names
 *               the line, and the page is byte for byte as it was
 *     Locality  all bytes of blocks that the edit did not touch are there, in order; all that does not print stands
 *               where it stood, between the same neighbours, but for what went with deleted words (lens/laws.h)
 *     Size      the wikitext changed by no more than the Markdown did
 *
 * Without arguments the samples and the corpora are read (dumps.h), of each page a few edits: all kinds with WIKIMD_ALL=1.
 * WIKIMD_KIND names one kind, WIKIMD_SEED is another seed. With WIKIMD_KEEP=DIRECTORY each failure leaves there
 * NAME.base, NAME.was.md, NAME.md, NAME.got and NAME.again.md. Output is TAP, a test a file.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/diff.h"
#include "dumps.h"
#include "lens/laws.h"
#include "markdown/same_reading.h"
#include "typed.h"

enum { PAGES_A_FILE = 25, EDITS_A_PAGE = 14, SHOWN_A_FILE = 4, MOST_KINDS = 80, LONGEST_PAGE = 60000 };

typedef struct tally {
    size_t tried, left, putget, locality, size;
} tally;

typedef struct run {
    size_t shown_most, shown, tests, failures, kept;
    const char *wanted, *keep;
    uint64_t seed;
    bool all;
    tally kinds[MOST_KINDS], total; /* total: of all files */
    /* of the file at hand */
    wm_lens *lens;
    wm_parser *parser;
    wm_writer *writer;
    wm_doc doc;
    wm_block_places places;
    typed_page page;
    typed_edit edit;
    wm_edit law;                    /* the edit as the law of Locality wants it */
    wm_buffer markdown, result, again, read_a, read_b, why;
    size_t warned;                  /* the line that put named */
    size_t edits, bad, left;
} run;

static void warning(void *user, size_t line, const char *message)
{
    run *r = user;
    (void)message;
    r->warned = line;
}

/* ---- Locality ----------------------------------------------------------------------------------- */

/* The blocks that a hunk touches: [*from, *to); none for one between two blocks. */
static void touched(const run *r, const typed_hunk *h, size_t *from, size_t *to)
{
    const typed_page *page = &r->page;
    wm_slice text = wm_sub(wm_buffer_slice(&r->edit.texts), h->text, h->text + h->text_size);
    bool below = h->a == h->b && (wm_starts_with(text, WM_LIT("\n\n")) || wm_starts_with(text, WM_LIT("\n "))), above = h->a == h->b && text.size && text.data[text.size - 1] == '\n';
    wm_slice old = wm_sub(page->markdown, h->a, h->b);
    bool joins = old.size && !wm_trim(old).size && !typed_has(text, "\n");
    size_t i = 0;
    while (i < page->count && !joins && (page->blocks[i].end < h->a || (page->blocks[i].end == h->a && (h->a < h->b || below))))
        i++;
    while (joins && i < page->count && page->blocks[i].end < h->a)
        i++;
    *from = *to = i;
    if (joins)
        *to = i + 2 < page->count ? i + 2 : page->count;
    while (*to < page->count && (page->blocks[*to].start < h->b || (page->blocks[*to].start == h->b && h->a == h->b && !above)))
        ++*to;
}

/* The bytes of the page that a hunk may change. */
static wm_span source_of(const run *r, const typed_hunk *h, bool *whole)
{
    const typed_page *page = &r->page;
    wm_slice s = page->edits->s;
    size_t from, to, a, b;
    touched(r, h, &from, &to);
    *whole = h->goes && to == from + 1 && h->a <= page->blocks[from].start && h->b >= page->blocks[from].end;
    if (from == to) { /* before or behind what does not print between the two */
        a = from ? wm_edit_core(page->edits, page->blocks[from - 1].node).end : 0;
        b = from < page->count ? wm_edit_core(page->edits, page->blocks[from].node).start : s.size;
    } else {
        a = page->blocks[from].node->span.start;
        b = page->blocks[to - 1].node->span.end;
    }
    while (a && memchr("*#:; ", s.data[a - 1], 5))
        a--;
    return (wm_span){(uint32_t)wm_edit_back_blank(s, a), (uint32_t)wm_edit_skip_blank(s, b)};
}

/* Says to the law what it is to hold: hunks that touch become one. */
static void tell_law(run *r)
{
    wm_edits *e = r->page.edits;
    wm_edit *law = &r->law;
    law->hunk_count = law->piece_count = 0;
    wm_buffer_clear(&law->texts);
    wm_buffer_clear(&law->edited);
    wm_buffer_add_str(&law->edited, "\1"); /* made by no hand */
    e->edit = law;
    for (size_t i = 0; i < r->edit.count;) {
        bool whole, one;
        wm_span span = source_of(r, &r->edit.hunks[i], &whole);
        size_t k = i + 1;
        bool goes = r->edit.hunks[i].goes;
        for (; k < r->edit.count; k++) {
            wm_span next = source_of(r, &r->edit.hunks[k], &one);
            if (next.start > span.end)
                break;
            span.end = next.end > span.end ? next.end : span.end;
            span.start = next.start < span.start ? next.start : span.start;
            goes |= r->edit.hunks[k].goes;
        }
        wm_edit_add(e, span.start, span.end, WM_HUNK_FREE, WM_LIT(""));
        wm_edit_hold_silent(e, span.start, span.end, goes ? WM_PIECE_MAY : WM_PIECE_HELD);
        for (; i < k; i++)
            if (r->edit.hunks[i].moved)
                wm_edit_hold_node(e, r->edit.hunks[i].moved, WM_PIECE_MOVED);
    }
    if (law->no_memory || law->texts.failed || law->edited.failed)
        dumps_out_of_memory();
}

/* Whether all that does not print is somewhere in the result. */
static bool holds_all(run *r, wm_slice result)
{
    const wm_doc *doc = wm_edits_doc(r->page.edits);
    for (const wm_node *n = doc->root; n; n = wm_node_step(doc->root, n)) {
        if (!wm_edit_is_silent(n) || n->type == WM_NODE_CATEGORY)
            continue;
        wm_slice bytes = wm_trim(wm_sub(doc->source, n->span.start, n->span.end));
        if (wm_find(result, bytes, 0) == WM_NONE) {
            wm_buffer_add_format(&r->why, "lost: %.*s", WM_ARG(bytes));
            return false;
        }
    }
    return true;
}

/* ---- Size ------------------------------------------------------------------------------------------ */

/* Hashes of words and signs; where each ends. */
typedef struct tokens {
    uint64_t *keys;
    size_t *ends;
    size_t count;
} tokens;

static bool is_word_byte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static tokens cut(wm_slice s)
{
    tokens t = {.keys = malloc((s.size + 1) * sizeof *t.keys), .ends = malloc((s.size + 1) * sizeof *t.ends)};
    if (!t.keys || !t.ends)
        dumps_out_of_memory();
    for (size_t at = 0; at < s.size;) {
        size_t end = at + 1;
        while (is_word_byte(s.data[at]) && end < s.size && is_word_byte(s.data[end]))
            end++;
        while (end < s.size && ((unsigned char)s.data[end] & 0xc0) == 0x80)
            end++;
        t.keys[t.count] = wm_hash(wm_sub(s, at, end));
        t.ends[t.count++] = end;
        at = end;
    }
    return t;
}

/* Bytes of tokens [a, b) that are no white space. */
static size_t weight(const tokens *t, wm_slice s, size_t a, size_t b)
{
    size_t sum = 0;
    for (size_t i = a ? t->ends[a - 1] : 0; a < b && i < t->ends[b - 1]; i++)
        sum += !memchr(" \t\r\n", s.data[i], 4);
    return sum;
}

/* How many bytes went and how many came. */
static void changed(wm_slice a, wm_slice b, size_t *gone, size_t *new)
{
    size_t start = 0, end = 0;
    wm_diff_runs runs = {0};
    while (start < a.size && start < b.size && a.data[start] == b.data[start])
        start++;
    while (start && (is_word_byte(a.data[start - 1]) || ((unsigned char)a.data[start - 1] & 0x80)))
        start--;
    while (end < a.size - start && end < b.size - start && a.data[a.size - 1 - end] == b.data[b.size - 1 - end])
        end++;
    while (end && (is_word_byte(a.data[a.size - end]) || ((unsigned char)a.data[a.size - end] & 0x80)))
        end--;
    a = wm_sub(a, start, a.size - end);
    b = wm_sub(b, start, b.size - end);
    tokens x = cut(a), y = cut(b);
    if (wm_diff(x.keys, x.count, y.keys, y.count, &runs) != WM_OK)
        dumps_out_of_memory();
    *gone = *new = 0;
    for (size_t i = 0; i < runs.count; i++) {
        *gone += weight(&x, a, runs.items[i].a, runs.items[i].a_end);
        *new += weight(&y, b, runs.items[i].b, runs.items[i].b_end);
    }
    wm_diff_runs_free(&runs);
    free(x.keys);
    free(x.ends);
    free(y.keys);
    free(y.ends);
}

/* The wikitext of a link is another than the Markdown's, so a few bytes more are allowed; what only adds takes nothing away. */
static bool is_short(run *r, wm_slice page, wm_slice result)
{
    enum { SLACK = 40, TRAIL = 4 }; /* letters of a link's label may stand behind its brackets */
    size_t gone, new, own_gone, own_new, whole = 0, come = 0;
    wm_slice meant = wm_buffer_slice(r->edit.meant.size ? &r->edit.meant : &r->edit.edited);
    changed(r->page.markdown, meant, &gone, &new);
    changed(page, result, &own_gone, &own_new);
    for (size_t i = 0; i < r->edit.count; i++) {
        bool all;
        wm_span span = source_of(r, &r->edit.hunks[i], &all);
        const wm_node *moved = r->edit.hunks[i].moved;
        size_t label;
        come += typed_in_label(&r->page, r->edit.hunks[i].a, &label) ? label : 0; /* `[[plant]]` becomes `[[plant|a plant]]` */
        whole += all ? span.end - span.start : 0; /* its templates and attributes go along */
        come += moved ? moved->span.end - moved->span.start : 0;
        whole += moved ? moved->span.end - moved->span.start : 0;
    }
    size_t most_gone = gone ? gone * 8 / 5 + SLACK + whole + r->edit.syntax + r->edit.markup : TRAIL + r->edit.syntax / 4;
    size_t most_new = new * 8 / 5 + SLACK + come + r->edit.syntax;
    if (own_gone <= most_gone && own_new <= most_new)
        return true;
    wm_buffer_add_format(&r->why, "Markdown -%zu +%zu, wikitext -%zu +%zu", gone, new, own_gone, own_new);
    return false;
}

/* ---- a page -------------------------------------------------------------------------------------------- */

static bool reads_same(run *r, wm_slice a, wm_slice b)
{
    wm_buffer_clear(&r->read_a);
    wm_buffer_clear(&r->read_b);
    if (wm_equal(a, b))
        return true;
    if (!wm_markdown_reading(a, &r->read_a) || !wm_markdown_reading(b, &r->read_b))
        dumps_out_of_memory();
    return wm_equal(wm_buffer_slice(&r->read_a), wm_buffer_slice(&r->read_b));
}

static void keep_file(const run *r, const char *what, wm_slice text)
{
    wm_buffer path = {0};
    wm_buffer_add_format(&path, "%s/%zu.%s", r->keep, r->kept, what);
    const char *name = wm_buffer_cstr(&path);
    FILE *file = name ? fopen(name, "wb") : NULL;
    if (file) {
        fwrite(text.data, 1, text.size, file);
        fclose(file);
    }
    wm_buffer_free(&path);
}

static void tell(run *r, const char *law, const char *kind, wm_slice title)
{
    wm_slice why = wm_buffer_slice(&r->why);
    if (r->keep) {
        r->kept++;
        keep_file(r, "base", r->page.edits->s);
        keep_file(r, "md", wm_buffer_slice(&r->edit.edited));
        keep_file(r, "got", wm_buffer_slice(&r->result));
        keep_file(r, "was.md", r->page.markdown);
        keep_file(r, "again.md", wm_buffer_slice(&r->again));
        printf("#   %zu.", r->kept);
    }
    if (r->keep || r->shown++ < r->shown_most) {
        printf("#   %s: %s: %.*s: ", law, kind, WM_ARG(title));
        for (size_t i = 0; i < why.size && i < 200; i++)
            putchar(why.data[i] == '\n' ? '$' : why.data[i]);
        putchar('\n');
    }
}

/* The first bytes in which the two differ. */
static void say_difference(run *r, wm_slice wanted, wm_slice got)
{
    size_t at = 0;
    while (at < wanted.size && at < got.size && wanted.data[at] == got.data[at])
        at++;
    at = at > 20 ? at - 20 : 0;
    wm_slice a = wm_sub(wanted, at, at + 80 < wanted.size ? at + 80 : wanted.size), b = wm_sub(got, at, at + 80 < got.size ? at + 80 : got.size);
    wm_buffer_add_format(&r->why, "wanted |%.*s| got |%.*s|", WM_ARG(a), WM_ARG(b));
}

static void judge(run *r, tally *t, const char *kind, int ns, wm_slice title, wm_slice full_title)
{
    wm_slice page = r->page.edits->s;
    wm_buffer_clear(&r->result);
    wm_buffer_clear(&r->again);
    wm_buffer_clear(&r->why);
    r->warned = 0;
    wm_status status = wm_lens_put(r->lens, wm_buffer_slice(&r->edit.edited), page, ns, title, &r->result, NULL);
    wm_slice result = wm_buffer_slice(&r->result);
    t->tried++;
    r->edits++;
    if (status == WM_NO_MEMORY)
        dumps_out_of_memory();
    if (status == WM_DIFFERS && r->warned && wm_equal(result, page)) {
        t->left++;
        r->left++;
        if (r->wanted || r->keep)
            tell(r, "left", kind, full_title);
        return;
    }
    if (wm_lens_get(r->lens, result, ns, title, &r->again, NULL) != WM_OK)
        dumps_out_of_memory();
    wm_slice meant = wm_buffer_slice(r->edit.meant.size ? &r->edit.meant : &r->edit.edited), again = wm_buffer_slice(&r->again);
    tell_law(r);
    const char *law = NULL;
    if (status != WM_OK || !reads_same(r, meant, again)) {
        t->putget++;
        law = "PutGet";
        say_difference(r, meant, again);
    } else if (r->edit.anywhere ? !holds_all(r, result) : !wm_law_is_local(page, &r->law, result, &r->why)) {
        t->locality++;
        law = "Locality";
    } else if (wm_buffer_clear(&r->why), !is_short(r, page, result)) {
        t->size++;
        law = "Size";
    }
    if (r->why.failed)
        dumps_out_of_memory();
    r->bad += law != NULL;
    if (law)
        tell(r, law, kind, full_title);
}

static void check_page(void *user, wm_slice full_title, wm_slice source, int ns, wm_slice title)
{
    run *r = user;
    size_t kinds = typed_kinds(), few = EDITS_A_PAGE;
    if (!r->all && source.size > LONGEST_PAGE)
        return;
    wm_buffer_clear(&r->markdown);
    if (wm_get(r->parser, r->writer, &r->doc, source, ns, title, &r->markdown, NULL) != WM_OK ||
        wm_edits_set_page(r->page.edits, source, ns, title) != WM_OK ||
        !typed_set_page(&r->page, wm_buffer_slice(&r->markdown), &r->places))
        dumps_out_of_memory();
    /* Each kind in its turn, so that a few pages try all. */
    size_t first = (size_t)((wm_hash(title) + r->seed) % kinds), count = r->all || r->wanted ? kinds : few;
    for (size_t i = 0, made = 0; i < kinds && made < count; i++) {
        size_t kind = (first + i) % kinds;
        if (r->wanted && strcmp(typed_name(kind), r->wanted) != 0)
            continue;
        bool good = typed_make(&r->page, kind, r->seed, &r->edit);
        if (r->edit.failed || r->page.failed)
            dumps_out_of_memory();
        if (!good)
            continue;
        made++;
        judge(r, &r->kinds[kind], typed_name(kind), ns, title, full_title);
    }
}

/* ---- files ------------------------------------------------------------------------------------------------ */

static void begin_file(void *user, const wm_site *site, const wm_pageset *set)
{
    run *r = user;
    wm_write_options options = {.no_header = true};
    r->lens = wm_lens_new(site, set, &options);
    r->parser = wm_parser_new(site);
    r->writer = wm_writer_new(site, set, &options);
    r->page.edits = wm_edits_new(site);
    if (!r->lens || !r->parser || !r->writer || !r->page.edits)
        dumps_out_of_memory();
    wm_writer_set_places(r->writer, &r->places);
    wm_lens_set_warning(r->lens, warning, r);
}

/* Of a hundred edits one may be left. */
static void end_file(void *user, const char *name, size_t pages, bool read)
{
    run *r = user;
    bool good = read && !r->bad && r->left * 100 <= r->edits + 100;
    r->tests++;
    r->failures += !good;
    printf("%sok %zu - %s: %zu pages, %zu edits, %zu left as they were, %zu wrong\n", good ? "" : "not ", r->tests, name, pages,
           r->edits, r->left, r->bad);
    wm_lens_free(r->lens);
    wm_parser_free(r->parser);
    wm_writer_free(r->writer);
    wm_edits_free(r->page.edits);
    r->page.edits = NULL;
    r->lens = NULL;
    r->parser = NULL;
    r->writer = NULL;
    r->edits = r->left = r->bad = r->shown = 0;
}

static void tell_kinds(run *r)
{
    tally all = {0};
    for (size_t i = 0; i < typed_kinds() && i < MOST_KINDS; i++) {
        const tally *t = &r->kinds[i];
        if (t->left + t->putget + t->locality + t->size || getenv("WIKIMD_SHOW"))
            printf("# %s: %zu edits, %zu left, PutGet %zu, Locality %zu, Size %zu\n", typed_name(i), t->tried, t->left, t->putget, t->locality, t->size);
        all.tried += t->tried;
        all.left += t->left;
        all.putget += t->putget;
        all.locality += t->locality;
        all.size += t->size;
    }
    printf("# all: %zu edits, %zu left, PutGet %zu, Locality %zu, Size %zu\n", all.tried, all.left, all.putget, all.locality, all.size);
}

int main(int argc, char **argv)
{
    const char *seed = getenv("WIKIMD_SEED");
    run r = {.shown_most = dumps_shown(SHOWN_A_FILE), .wanted = getenv("WIKIMD_KIND"), .keep = getenv("WIKIMD_KEEP"),
             .seed = seed ? strtoul(seed, NULL, 10) : 0, .all = dumps_most(1) == 0};
    dumps_walk walk = {.most = dumps_most(PAGES_A_FILE), .user = &r, .begin = begin_file, .page = check_page, .end = end_file};
    dumps_walk_all(&walk, argc, argv, &r.tests, &r.failures);
    tell_kinds(&r);
    wm_buffer *buffers[] = {&r.markdown, &r.result, &r.again, &r.read_a, &r.read_b, &r.why};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    wm_doc_free(&r.doc);
    free(r.places.items);
    typed_page_free(&r.page);
    typed_edit_free(&r.edit);
    wm_edit_free(&r.law);
    printf("1..%zu\n", r.tests);
    return r.failures ? 1 : 0;
}
