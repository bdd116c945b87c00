/* merges.c - runs the files of merges: a page, two edits of it, and the page that must come of both.
 *
 * SPDX-License-Identifier: MIT
 *
 * A topic is a Markdown file for readers: headings, prose, and cases. A case is a paragraph that states a fact, then
 * fenced blocks:
 *
 *     ```base          the page that both began with; words after it:
 *         newline      the texts of the case end in a newline
 *         crlf         their lines end in CR LF
 *         again        the page of the case before; the block is empty
 *     ```ours          what one made of it
 *     ```theirs        what the other made of it
 *     ```merged        the page that comes of both, or
 *     ```conflict      what is in conflict, a line each: "edited: OURS / THEIRS", or deleted, inserted, moved; the words
 *                      are those that the conflict names, newlines shown as a pilcrow
 *     ```markers       behind a conflict: the page with both in it. May be left out
 *
 * The newline before a closing fence is not part of a block. Checked is also that swapping ours and theirs changes
 * nothing, and what must be when one of them is the page itself, or both are the same. Without arguments the topics
 * beside this file are run. Output is TAP.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "lens/three_way.h"
#include "../topics.h"

enum { BASE, OURS, THEIRS, MERGED, CONFLICT, MARKERS, BLOCKS };
static const char *const block_names[] = {"base", "ours", "theirs", "merged", "conflict", "markers"};

typedef struct merge_case {
    wm_slice name; /* the paragraph before it */
    size_t line;
    bool newline, crlf;
    bool has[BLOCKS];
    wm_slice blocks[BLOCKS]; /* of the file */
    wm_buffer texts[BLOCKS]; /* with the line ends of the case */
} merge_case;

typedef struct tally {
    size_t tests, failures;
} tally;

static void tell(tally *t, bool good, const char *path, const merge_case *c)
{
    const char *file = strrchr(path, '/');
    printf("%sok %zu - %s:%zu ", good ? "" : "not ", ++t->tests, file ? file + 1 : path, c->line);
    for (size_t i = 0; i < c->name.size; i++)
        putchar(c->name.data[i] == '\n' ? ' ' : c->name.data[i] == '#' ? '.' : c->name.data[i]);
    putchar('\n');
    t->failures += !good;
}

static void tell_text(const char *name, wm_slice text)
{
    printf("#   %s:\n#     ", name);
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] == '\r')
            fputs("<CR>", stdout);
        else
            putchar(text.data[i]);
        if (text.data[i] == '\n')
            fputs("#     ", stdout);
    }
    putchar('\n');
}

/* ---- running one case ------------------------------------------------------------------ */

static void set_text(const merge_case *c, wm_slice block, wm_buffer *out)
{
    for (size_t i = 0; i < block.size; i++) {
        if (c->crlf && block.data[i] == '\n')
            wm_buffer_add_str(out, "\r");
        wm_buffer_add(out, block.data + i, 1);
    }
    if (c->newline)
        wm_buffer_add_str(out, c->crlf ? "\r\n" : "\n");
    if (out->failed)
        topic_out_of_memory();
}

static void add_shown(wm_buffer *out, wm_slice text, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        if (text.data[i] == '\n')
            wm_buffer_add_str(out, "\xC2\xB6");
        else if (text.data[i] != '\r')
            wm_buffer_add(out, text.data + i, 1);
    }
}

static void show_conflicts(const wm_conflicts *l, wm_slice ours, wm_slice theirs, wm_buffer *out)
{
    for (size_t i = 0; i < l->count; i++) {
        const wm_conflict *c = &l->items[i];
        wm_buffer_add_format(out, "%s%s: ", i ? "\n" : "", wm_conflict_name(c->kind));
        add_shown(out, ours, c->ours, c->ours_end);
        wm_buffer_add_str(out, c->theirs < c->theirs_end ? " / " : " /");
        add_shown(out, theirs, c->theirs, c->theirs_end);
    }
}

static wm_status merge(wm_slice base, wm_slice ours, wm_slice theirs, wm_merge_choice choice, wm_buffer *out,
                       wm_conflicts *conflicts)
{
    wm_buffer_clear(out);
    wm_status status = wm_merge_wikitext(base, ours, theirs, choice, out, conflicts);
    if (status == WM_NO_MEMORY || out->failed)
        topic_out_of_memory();
    return status;
}

static bool merges_to(wm_slice base, wm_slice ours, wm_slice theirs, wm_slice expected, wm_buffer *out)
{
    return merge(base, ours, theirs, WM_MERGE_NOTHING, out, NULL) == WM_OK && wm_equal(wm_buffer_slice(out), expected);
}

/* What holds for every page: an edit of one side is that edit. */
static const char *check_laws(wm_slice base, wm_slice ours, wm_slice theirs, wm_buffer *out)
{
    if (!merges_to(base, ours, base, ours, out))
        return "ours, where theirs changed nothing, is not ours";
    if (!merges_to(base, base, theirs, theirs, out))
        return "theirs, where ours changed nothing, is not theirs";
    if (!merges_to(base, ours, ours, ours, out) || !merges_to(base, theirs, theirs, theirs, out))
        return "the same edit on both sides is not that edit";
    return NULL;
}

/* With the two swapped, ours is theirs and everything else the same. */
static const char *check_swapped(wm_slice base, wm_slice ours, wm_slice theirs, wm_buffer *out, wm_buffer *swapped)
{
    wm_status status = merge(base, ours, theirs, WM_MERGE_NOTHING, out, NULL);
    if (merge(base, theirs, ours, WM_MERGE_NOTHING, swapped, NULL) != status ||
        !wm_equal(wm_buffer_slice(out), wm_buffer_slice(swapped)))
        return "ours and theirs swapped give something else";
    merge(base, ours, theirs, WM_MERGE_OURS, out, NULL);
    merge(base, theirs, ours, WM_MERGE_THEIRS, swapped, NULL);
    if (!wm_equal(wm_buffer_slice(out), wm_buffer_slice(swapped)))
        return "taking ours is not taking theirs with the two swapped";
    return NULL;
}

/* NULL, or what is wrong. */
static const char *check(merge_case *c, wm_buffer *out, wm_buffer *other)
{
    wm_slice base = wm_buffer_slice(&c->texts[BASE]), ours = wm_buffer_slice(&c->texts[OURS]),
             theirs = wm_buffer_slice(&c->texts[THEIRS]);
    const char *wrong = check_laws(base, ours, theirs, out);
    if (!wrong)
        wrong = check_swapped(base, ours, theirs, out, other);
    if (wrong)
        return wrong;
    wm_conflicts conflicts = {0};
    wm_status status = merge(base, ours, theirs, WM_MERGE_NOTHING, out, &conflicts);
    if (c->has[MERGED]) {
        if (status != WM_OK)
            wrong = "there are conflicts";
        else if (!wm_equal(wm_buffer_slice(out), wm_buffer_slice(&c->texts[MERGED])))
            wrong = "the page is another";
    } else if (status != WM_DIFFERS) {
        wrong = "there is no conflict";
    }
    if (wrong ? status == WM_DIFFERS : c->has[CONFLICT]) {
        wm_buffer_clear(other);
        show_conflicts(&conflicts, ours, theirs, other);
        if (!wrong && !wm_equal(wm_buffer_slice(other), c->blocks[CONFLICT]))
            wrong = "the conflict is another";
    }
    wm_conflicts_free(&conflicts);
    if (!wrong && c->has[MARKERS]) {
        merge(base, ours, theirs, WM_MERGE_MARKERS, out, NULL);
        wm_buffer_clear(other);
        set_text(c, c->blocks[MARKERS], other);
        if (!wm_equal(wm_buffer_slice(out), wm_buffer_slice(other)))
            wrong = "the page with markers is another";
    }
    return wrong;
}

static void run_case(tally *t, const char *path, merge_case *c)
{
    wm_buffer out = {0}, other = {0};
    for (int i = BASE; i <= MERGED; i++)
        if (c->has[i])
            set_text(c, c->blocks[i], &c->texts[i]);
    const char *wrong = check(c, &out, &other);
    tell(t, !wrong, path, c);
    if (wrong) {
        printf("#   %s\n", wrong);
        tell_text("expected", c->has[MERGED] ? wm_buffer_slice(&c->texts[MERGED]) : c->blocks[CONFLICT]);
        tell_text("got", wm_buffer_slice(&out));
        tell_text("and", wm_buffer_slice(&other));
    }
    for (int i = 0; i < BLOCKS; i++)
        wm_buffer_free(&c->texts[i]);
    wm_buffer_free(&out);
    wm_buffer_free(&other);
}

/* ---- topics ------------------------------------------------------------------------------ */

/* Whether the line is a fence; *info gets the rest of it. */
static bool is_fence(wm_slice line, wm_slice *info)
{
    if (!wm_starts_with(line, WM_LIT("```")))
        return false;
    *info = wm_trim(wm_sub(line, 3, line.size));
    return true;
}

static bool read_block(wm_slice *rest, size_t *line_number, wm_slice *content)
{
    const char *start = rest->data;
    wm_slice line, info;
    while (topic_next_line(rest, &line)) {
        ++*line_number;
        if (is_fence(line, &info) && info.size == 0) {
            size_t size = (size_t)(line.data - start);
            *content = wm_slice_of(start, size ? size - 1 : 0);
            return true;
        }
    }
    return false;
}

/* Takes the block into the case. False: it may not stand here. */
static bool take_block(merge_case *c, wm_slice info, wm_slice content, wm_slice before)
{
    size_t space = wm_find(info, WM_LIT(" "), 0);
    wm_slice kind = wm_sub(info, 0, space == WM_NONE ? info.size : space);
    int at = 0;
    while (at < BLOCKS && !wm_equal(kind, wm_str(block_names[at])))
        at++;
    int needs = at == OURS || at == THEIRS || at == MERGED ? at - 1 : at == CONFLICT ? THEIRS : at == MARKERS ? CONFLICT : BASE;
    if (at == BLOCKS || c->has[at] || (at != BASE && !c->has[needs]))
        return false;
    c->has[at] = true;
    c->blocks[at] = content;
    if (at == BASE) {
        c->newline = wm_find(info, WM_LIT(" newline"), 0) != WM_NONE;
        c->crlf = wm_find(info, WM_LIT(" crlf"), 0) != WM_NONE;
        if (wm_find(info, WM_LIT(" again"), 0) != WM_NONE)
            c->blocks[BASE] = before;
    }
    return at == BASE || space == WM_NONE;
}

static void run_topic(void *user, const char *path)
{
    tally *t = user;
    wm_buffer file = {0};
    merge_case c = {0};
    if (!topic_read_file(path, &file)) {
        tell(t, false, path, &c);
        printf("#   cannot be read: %s\n", strerror(errno));
        return;
    }
    wm_slice rest = wm_buffer_slice(&file), line, info, prose = {0}, content;
    size_t line_number = 0;
    bool good = true, in_prose = false;
    while (good && topic_next_line(&rest, &line)) {
        line_number++;
        if (!is_fence(line, &info)) {
            if (line.size && in_prose)
                prose.size = (size_t)(line.data + line.size - prose.data);
            else if (line.size)
                prose = line;
            in_prose = line.size > 0;
            continue;
        }
        in_prose = false;
        size_t opened_at = line_number;
        if (wm_starts_with(info, WM_LIT("base"))) {
            if (c.has[MERGED] || c.has[CONFLICT])
                run_case(t, path, &c);
            good = !c.has[BASE] || c.has[MERGED] || c.has[CONFLICT];
            wm_slice before = c.blocks[BASE];
            c = (merge_case){.name = prose, .line = opened_at};
            good = good && read_block(&rest, &line_number, &content) && take_block(&c, info, content, before);
        } else {
            good = read_block(&rest, &line_number, &content) && take_block(&c, info, content, content);
        }
    }
    if (good && (c.has[MERGED] || c.has[CONFLICT])) {
        run_case(t, path, &c);
    } else {
        c.name = WM_LIT("a case is base, ours, theirs, and merged or conflict");
        c.line = line_number;
        tell(t, false, path, &c);
    }
    wm_buffer_free(&file);
}

int main(int argc, char **argv)
{
    tally t = {0};
    topic_run(argc, argv, "tests/merges", run_topic, &t);
    printf("1..%zu\n", t.tests);
    return t.failures ? 1 : 0;
}
