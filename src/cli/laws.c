/* laws.c - the lens's laws, tried on a page.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>
#include <time.h>

#include "base/diff.h"
#include "cli/verify.h"
#include "markdown/reading.h"

const char *wm_law_name(wm_law law)
{
    static const char *const names[] = {"GetPut", "Habits", "PutGet", "Locality", "CreateGet"};
    return names[law];
}

void wm_laws_free(wm_laws *l)
{
    wm_lens_free(l->lens);
    wm_trials_free(&l->trials);
    wm_buffer *buffers[] = {&l->markdown, &l->edited, &l->result, &l->again, &l->read_a, &l->read_b};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
}

void wm_law_counts_add(wm_law_counts *to, const wm_law_counts *from)
{
    for (int i = 0; i < WM_LAWS; i++) {
        to->laws[i].tried += from->laws[i].tried;
        to->laws[i].failed += from->laws[i].failed;
    }
    for (int i = 0; i < WM_TRIAL_KINDS; i++) {
        to->kinds[i].tried += from->kinds[i].tried;
        to->kinds[i].failed += from->kinds[i].failed;
    }
    to->edits += from->edits;
    to->identical += from->identical;
    to->put.pages += from->put.pages;
    to->put.unchanged += from->put.unchanged;
    to->put.by_token += from->put.by_token;
    to->put.by_block += from->put.by_block;
    to->put.by_page += from->put.by_page;
    to->put.gets += from->put.gets;
    to->put.failed += from->put.failed;
    to->bytes += from->bytes;
    to->markdown += from->markdown;
    to->put_seconds += from->put_seconds;
    to->create_seconds += from->create_seconds;
}

static double thread_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* ---- telling -------------------------------------------------------------------- */

static wm_slice line_from(wm_slice s, size_t at)
{
    while (at && s.data[at - 1] != '\n')
        at--;
    const char *newline = at < s.size ? memchr(s.data + at, '\n', s.size - at) : NULL;
    size_t end = newline ? (size_t)(newline - s.data) : s.size;
    return wm_sub(s, at, end - at > 300 ? at + 300 : end);
}

static size_t first_difference(wm_slice a, wm_slice b)
{
    size_t i = 0;
    while (i < a.size && i < b.size && a.data[i] == b.data[i])
        i++;
    return i;
}

static void count(wm_laws *l, wm_law law, bool holds, const char *kind, wm_slice wanted, wm_slice got)
{
    l->counts->laws[law].tried++;
    if (holds)
        return;
    l->counts->laws[law].failed++;
    if (!l->failure)
        return;
    size_t at = first_difference(wanted, got);
    wm_slice x = line_from(wanted, at), y = line_from(got, at);
    wm_buffer message = {0};
    wm_buffer_add_format(&message, "wanted |%.*s| got |%.*s|", WM_ARG(x), WM_ARG(y));
    const char *text = wm_buffer_cstr(&message);
    l->failure(l->user, law, kind, text ? text : "");
    wm_buffer_free(&message);
}

/* Whether two files read the same; what they read is left in read_a and read_b. */
static bool reads_same(wm_laws *l, wm_slice a, wm_slice b)
{
    wm_buffer_clear(&l->read_a);
    wm_buffer_clear(&l->read_b);
    return wm_equal(a, b) || (wm_markdown_reading(a, &l->read_a) && wm_markdown_reading(b, &l->read_b) &&
                              wm_equal(wm_buffer_slice(&l->read_a), wm_buffer_slice(&l->read_b)));
}

/* ---- Locality --------------------------------------------------------------------- */

static size_t count_word(wm_slice s, wm_slice word)
{
    size_t n = 0;
    for (size_t at = 0; (at = wm_find(s, word, at)) != WM_NONE; at += word.size)
        n++;
    return n;
}

/* What does not print and did not stand in words that went is still there. */
static bool keeps_silent(wm_slice before, wm_slice after)
{
    static const char *const marks[] = {"{{", "<!--", "<ref", "{|", "|-", "[[", "__"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (count_word(after, wm_str(marks[i])) < count_word(before, wm_str(marks[i])))
            return false;
    return true;
}

/* Bytes of templates and comments, which go with the words around them. */
static size_t count_silent(wm_slice s)
{
    size_t silent = 0;
    for (size_t i = 0, depth = 0; i + 1 < s.size; i++) {
        bool open = s.data[i] == '{' && s.data[i + 1] == '{', close = s.data[i] == '}' && s.data[i + 1] == '}';
        if (open || (close && depth)) {
            depth = open ? depth + 1 : depth - 1;
            silent += 2;
            i++;
        } else {
            silent += depth > 0;
        }
    }
    return silent;
}

static bool hash_lines(wm_slice s, uint64_t **keys, size_t **ends, size_t *count)
{
    size_t lines = 1;
    for (size_t i = 0; i < s.size; i++)
        lines += s.data[i] == '\n';
    *keys = malloc(lines * sizeof **keys);
    *ends = malloc(lines * sizeof **ends);
    *count = 0;
    for (size_t at = 0; *keys && *ends && at < s.size;) {
        const char *newline = memchr(s.data + at, '\n', s.size - at);
        size_t end = newline ? (size_t)(newline - s.data) + 1 : s.size;
        (*keys)[*count] = wm_hash(wm_sub(s, at, end));
        (*ends)[(*count)++] = at = end;
    }
    return *keys && *ends;
}

/* The bytes of all lines that are not there any more: two changes with much between them are no more than themselves. */
static size_t bytes_of_lines_gone(wm_slice before, wm_slice after)
{
    uint64_t *a, *b;
    size_t *a_ends, *b_ends, n, m, gone = 0;
    wm_diff_runs runs = {0};
    bool ok = hash_lines(before, &a, &a_ends, &n);
    ok = hash_lines(after, &b, &b_ends, &m) && ok && wm_diff(a, n, b, m, &runs) == WM_OK;
    for (size_t r = 0; ok && r < runs.count; r++)
        if (runs.items[r].a_end > runs.items[r].a)
            gone += a_ends[runs.items[r].a_end - 1] - (runs.items[r].a ? a_ends[runs.items[r].a - 1] : 0);
    wm_diff_runs_free(&runs);
    void *arrays[] = {a, b, a_ends, b_ends};
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++)
        free(arrays[i]);
    return ok ? gone : SIZE_MAX;
}

/* Everything outside of one range, or of some lines, is as it was; these are no more than the edit
 * of the Markdown calls for. */
static bool is_local(wm_slice before, wm_slice after, wm_slice markdown, wm_slice edited, wm_trial_kind kind)
{
    size_t start = first_difference(before, after), end = 0;
    while (end < before.size - start && end < after.size - start &&
           before.data[before.size - 1 - end] == after.data[after.size - 1 - end])
        end++;
    size_t from = first_difference(markdown, edited), to = 0;
    while (to < markdown.size - from && to < edited.size - from &&
           markdown.data[markdown.size - 1 - to] == edited.data[edited.size - 1 - to])
        to++;
    /* Widened to whole lines: the block that the edit is in. */
    while (from && markdown.data[from - 1] != '\n')
        from--;
    while (to && markdown.data[markdown.size - to] != '\n')
        to--;
    size_t touched = before.size - start - end, block = markdown.size - to - from;
    if (kind == WM_TRIAL_NEW_NOTE) /* the note is at the file's end */
        return touched <= 8;
    if (wm_trial_deletes(kind))
        touched -= count_silent(wm_sub(before, start, before.size - end));
    size_t limit = 4 * block + 400;
    return touched <= limit || bytes_of_lines_gone(before, after) <= limit;
}

/* ---- the laws ------------------------------------------------------------------------ */

static wm_status put(wm_laws *l, wm_slice markdown, wm_slice text, int ns, wm_slice title)
{
    wm_buffer_clear(&l->result);
    double start = thread_seconds();
    wm_status status = wm_lens_put(l->lens, markdown, text, ns, title, &l->result, &l->counts->put);
    l->counts->put_seconds += thread_seconds() - start;
    l->counts->bytes += text.size;
    return status == WM_DIFFERS ? WM_OK : status;
}

/* The file as editors leave it: CR LF, white space at line ends, a byte order mark, a newline at the end. */
static void add_habits(wm_slice markdown, wm_buffer *out)
{
    wm_buffer_add_str(out, "\xef\xbb\xbf");
    for (size_t at = 0; at <= markdown.size;) {
        const char *newline = at < markdown.size ? memchr(markdown.data + at, '\n', markdown.size - at) : NULL;
        size_t end = newline ? (size_t)(newline - markdown.data) : markdown.size;
        wm_buffer_add_slice(out, wm_sub(markdown, at, end));
        wm_buffer_add_str(out, end > at && markdown.data[end - 1] == '\\' ? "\r\n" : " \r\n");
        at = end + 1;
    }
}

static wm_status try_getput(wm_laws *l, wm_slice text, int ns, wm_slice title)
{
    wm_status status = put(l, wm_buffer_slice(&l->markdown), text, ns, title);
    if (status != WM_OK)
        return status;
    count(l, WM_LAW_GETPUT, wm_equal(wm_buffer_slice(&l->result), text), "", text, wm_buffer_slice(&l->result));
    wm_buffer_clear(&l->edited);
    add_habits(wm_buffer_slice(&l->markdown), &l->edited);
    status = put(l, wm_buffer_slice(&l->edited), text, ns, title);
    if (status == WM_OK)
        count(l, WM_LAW_HABITS, wm_equal(wm_buffer_slice(&l->result), text), "", text, wm_buffer_slice(&l->result));
    return status;
}

static wm_status try_edit(wm_laws *l, wm_slice text, int ns, wm_slice title)
{
    wm_trial_kind kind;
    wm_buffer_clear(&l->edited);
    wm_slice markdown = wm_buffer_slice(&l->markdown);
    if (!wm_trials_make(&l->trials, markdown, l->base, &l->edited, &kind) || wm_equal(wm_buffer_slice(&l->edited), markdown))
        return l->edited.failed ? WM_NO_MEMORY : WM_OK;
    wm_slice edited = wm_buffer_slice(&l->edited);
    l->counts->edits++;
    wm_status status = put(l, edited, text, ns, title);
    if (status != WM_OK)
        return status;
    wm_buffer_clear(&l->again);
    status = wm_lens_get(l->lens, wm_buffer_slice(&l->result), ns, title, &l->again, NULL);
    if (status != WM_OK)
        return status;
    uint64_t before = l->counts->laws[WM_LAW_PUTGET].failed + l->counts->laws[WM_LAW_LOCALITY].failed;
    count(l, WM_LAW_PUTGET, reads_same(l, edited, wm_buffer_slice(&l->again)), wm_trial_name(kind), edited,
          wm_buffer_slice(&l->again));
    wm_slice result = wm_buffer_slice(&l->result);
    bool local = is_local(text, result, markdown, edited, kind) && (wm_trial_deletes(kind) || keeps_silent(text, result));
    count(l, WM_LAW_LOCALITY, local, wm_trial_name(kind), text, result);
    l->counts->kinds[kind].tried++;
    l->counts->kinds[kind].failed += l->counts->laws[WM_LAW_PUTGET].failed + l->counts->laws[WM_LAW_LOCALITY].failed > before;
    return WM_OK;
}

/* What the first difference between two readings stands in. */
static const char *kind_of_difference(wm_slice a, wm_slice b, wm_buffer *out)
{
    wm_slice line = line_from(a, first_difference(a, b));
    size_t end = 0;
    while (end < line.size && line.data[end] != ' ')
        end++;
    wm_buffer_add_slice(out, wm_sub(line, 0, end));
    const char *kind = wm_buffer_cstr(out);
    return kind && *kind ? kind : "end";
}

static wm_status try_create(wm_laws *l, int ns, wm_slice title)
{
    wm_slice markdown = wm_buffer_slice(&l->markdown);
    wm_buffer_clear(&l->result);
    wm_buffer_clear(&l->again);
    double start = thread_seconds();
    wm_status status = wm_lens_create(l->lens, markdown, ns, title, &l->result);
    l->counts->create_seconds += thread_seconds() - start;
    l->counts->markdown += markdown.size;
    if (status == WM_OK || status == WM_DIFFERS)
        status = wm_lens_get(l->lens, wm_buffer_slice(&l->result), ns, title, &l->again, NULL);
    if (status != WM_OK)
        return status;
    wm_slice again = wm_buffer_slice(&l->again);
    bool holds = reads_same(l, markdown, again);
    l->counts->identical += wm_equal(markdown, again);
    wm_buffer kind = {0};
    const char *word = holds ? "" : kind_of_difference(wm_buffer_slice(&l->read_a), wm_buffer_slice(&l->read_b), &kind);
    count(l, WM_LAW_CREATEGET, holds, word, wm_buffer_slice(&l->read_a), wm_buffer_slice(&l->read_b));
    wm_buffer_free(&kind);
    return WM_OK;
}

wm_status wm_laws_try(wm_laws *l, wm_slice text, int ns, wm_slice title, uint64_t ordinal)
{
    wm_buffer_clear(&l->markdown);
    wm_status status = wm_lens_get(l->lens, text, ns, title, &l->markdown, NULL);
    if (status == WM_OK)
        status = try_getput(l, text, ns, title);
    /* The same edits for any number of threads. */
    l->trials.seed = l->seed * UINT64_C(0x9e3779b97f4a7c15) + ordinal * UINT64_C(0xd1342543de82ef95);
    for (uint64_t i = 0; i < l->edits && status == WM_OK; i++)
        status = try_edit(l, text, ns, title);
    if (status == WM_OK)
        status = try_create(l, ns, title);
    return status;
}
