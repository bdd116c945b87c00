/* laws.c - the laws of the lens, tried on a page.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>
#include <time.h>

#include "lens/expanded.h"
#include "lens/laws.h"
#include "markdown/same_reading.h"

struct wm_laws {
    const wm_site *site;
    wm_lens *lens;
    wm_edits *edits;
    wm_edit edit;
    wm_buffer markdown; /* of the page */
    wm_buffer edited;   /* of the edited page */
    wm_buffer result, again, why, read_a, read_b;
    wm_law_failure failure;
    void *user;
    wm_law_counts *counts, own;
    wm_budget *budget;  /* or NULL */
    bool expands;       /* pages are read with their calls expanded */
    bool left;          /* put left edits out */
};

const char *wm_law_name(wm_law law)
{
    static const char *const names[] = {"GetPut", "Habits", "PutGet", "Locality", "CreateGet"};
    return names[law];
}

wm_laws *wm_laws_new(const wm_site *site, const wm_pageset *set, const wm_write_options *options)
{
    wm_laws *l = calloc(1, sizeof *l);
    if (!l)
        return NULL;
    l->counts = &l->own;
    l->site = site;
    l->lens = wm_lens_new(site, set, options);
    l->edits = wm_edits_new(site);
    if (l->edits && options)
        wm_edits_set_hiding(l->edits, wm_style_hides(options));
    if (l->lens && l->edits)
        return l;
    wm_laws_free(l);
    return NULL;
}

void wm_laws_free(wm_laws *l)
{
    if (!l)
        return;
    wm_lens_free(l->lens);
    wm_edits_free(l->edits);
    wm_edit_free(&l->edit);
    wm_buffer *buffers[] = {&l->markdown, &l->edited, &l->result, &l->again, &l->why, &l->read_a, &l->read_b};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++)
        wm_buffer_free(buffers[i]);
    free(l);
}

void wm_laws_set_expander(wm_laws *l, wm_expander *expander, const wm_expand_store *store)
{
    l->expands = expander != NULL;
    wm_lens_set_expander(l->lens, expander, store);
}

void wm_laws_set_failure(wm_laws *l, wm_law_failure failure, void *user)
{
    l->failure = failure;
    l->user = user;
}

void wm_laws_set_counts(wm_laws *l, wm_law_counts *counts)
{
    l->counts = counts ? counts : &l->own;
}

void wm_law_counts_add(wm_law_counts *to, const wm_law_counts *from)
{
    for (int i = 0; i < WM_LAWS; i++) {
        to->laws[i].tried += from->laws[i].tried;
        to->laws[i].failed += from->laws[i].failed;
    }
    for (int i = 0; i < WM_EDIT_KINDS; i++) {
        to->kinds[i].tried += from->kinds[i].tried;
        to->kinds[i].putget += from->kinds[i].putget;
        to->kinds[i].locality += from->kinds[i].locality;
    }
    to->edits += from->edits;
    to->refused += from->refused;
    to->unmeant += from->unmeant;
    to->identical += from->identical;
    to->put.pages += from->put.pages;
    to->put.unchanged += from->put.unchanged;
    to->put.merged += from->put.merged;
    to->put.parts += from->put.parts;
    to->put.anew += from->put.anew;
    to->put.left += from->put.left;
    to->put.gets += from->put.gets;
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

static wm_slice line_around(wm_slice s, size_t at)
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

/* Counts a law, and tells when it does not hold: why, and the first lines that differ. */
static void count(wm_laws *l, wm_law law, bool holds, const char *kind, wm_slice wanted, wm_slice got, wm_slice why)
{
    l->counts->laws[law].tried++;
    if (holds)
        return;
    l->counts->laws[law].failed++;
    if (!l->failure)
        return;
    size_t at = first_difference(wanted, got), line = 1;
    for (size_t i = 0; i < at; i++)
        line += wanted.data[i] == '\n';
    wm_slice x = line_around(wanted, at), y = line_around(got, at);
    wm_buffer message = {0};
    if (why.size)
        wm_buffer_add_format(&message, "%.*s; ", WM_ARG(why));
    wm_buffer_add_format(&message, "wanted |%.*s| got |%.*s|", WM_ARG(x), WM_ARG(y));
    const char *text = wm_buffer_cstr(&message);
    l->failure(l->user, law, kind, line, text ? text : "");
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

static const wm_slice no_reason = {"", 0};

/* ---- put --------------------------------------------------------------------------- */

static wm_status put(wm_laws *l, wm_slice markdown, wm_slice page, int ns, wm_slice title)
{
    wm_buffer_clear(&l->result);
    double start = thread_seconds();
    wm_status status = wm_lens_put(l->lens, markdown, page, ns, title, &l->result, &l->counts->put);
    l->counts->put_seconds += thread_seconds() - start;
    l->counts->bytes += page.size;
    l->left = status == WM_DIFFERS;
    return status == WM_NO_MEMORY ? status : WM_OK;
}

static wm_status get(wm_laws *l, wm_slice page, int ns, wm_slice title, wm_buffer *out)
{
    wm_buffer_clear(out);
    return wm_lens_get(l->lens, page, ns, title, out, NULL);
}

/* The file as editors leave it: CR LF, white space at line ends, a byte order mark, a newline at the end. */
static void add_habits(wm_slice markdown, wm_buffer *out)
{
    wm_buffer_clear(out);
    wm_buffer_add_str(out, "\xef\xbb\xbf");
    for (size_t at = 0; at <= markdown.size;) {
        const char *newline = at < markdown.size ? memchr(markdown.data + at, '\n', markdown.size - at) : NULL;
        size_t end = newline ? (size_t)(newline - markdown.data) : markdown.size;
        wm_buffer_add_slice(out, wm_sub(markdown, at, end));
        wm_buffer_add_str(out, end > at && markdown.data[end - 1] == '\\' ? "\r\n" : " \r\n");
        at = end + 1;
    }
}

static wm_status try_getput(wm_laws *l, wm_slice page, int ns, wm_slice title)
{
    wm_status status = put(l, wm_buffer_slice(&l->markdown), page, ns, title);
    if (status != WM_OK)
        return status;
    wm_slice result = wm_buffer_slice(&l->result);
    count(l, WM_LAW_GETPUT, wm_equal(result, page), "", page, result, no_reason);
    add_habits(wm_buffer_slice(&l->markdown), &l->edited);
    status = l->edited.failed ? WM_NO_MEMORY : put(l, wm_buffer_slice(&l->edited), page, ns, title);
    result = wm_buffer_slice(&l->result);
    if (status == WM_OK)
        count(l, WM_LAW_HABITS, wm_equal(result, page), "", page, result, no_reason);
    return status;
}

/* ---- edits ---------------------------------------------------------------------------- */

/* What is different between two files, in whole lines. */
typedef struct change {
    wm_slice before, after;
} change;

static change changed_lines(wm_slice a, wm_slice b)
{
    size_t start = first_difference(a, b), end = 0;
    while (start && a.data[start - 1] != '\n')
        start--;
    while (end < a.size - start && end < b.size - start && a.data[a.size - 1 - end] == b.data[b.size - 1 - end])
        end++;
    while (end && a.data[a.size - end] != '\n')
        end--;
    return (change){wm_sub(a, start, a.size - end), wm_sub(b, start, b.size - end)};
}

static bool is_table_or_line(wm_slice s)
{
    for (size_t i = 0; i + 1 < s.size; i++)
        if (s.data[i] == '\n' && s.data[i + 1] != '|')
            return false;
    return true;
}

/* Whether several lines became one, which says something. */
static bool is_joined(change c)
{
    wm_slice before = wm_trim(c.before), after = wm_trim(c.after);
    return before.size && memchr(before.data, '\n', before.size) && after.size && !memchr(after.data, '\n', after.size);
}

/* A sum over the lines that hold something: the same for lines in another order. */
static uint64_t sum_of_lines(wm_slice s)
{
    uint64_t sum = 0;
    for (size_t at = 0; at < s.size;) {
        const char *newline = memchr(s.data + at, '\n', s.size - at);
        size_t end = newline ? (size_t)(newline - s.data) : s.size;
        wm_slice line = wm_trim(wm_sub(s, at, end));
        sum += line.size ? wm_hash(line) : 0;
        at = end + 1;
    }
    return sum;
}

/* The next word of a file behind at, but for those of addresses and of attributes' values; empty: there is none. */
static wm_slice next_word(wm_slice s, size_t at)
{
    while (at < s.size && !lens_is_word_byte(s.data[at])) {
        bool address = s.data[at] == '(' && at && s.data[at - 1] == ']', value = s.data[at] == '"' && at && s.data[at - 1] == '=';
        const char *end = address || value ? memchr(s.data + at + 1, address ? ')' : '"', s.size - at - 1) : NULL;
        at = end ? (size_t)(end - s.data) + 1 : at + 1;
    }
    size_t end = at;
    while (end < s.size && lens_is_word_byte(s.data[end]))
        end++;
    return wm_sub(s, at, end);
}

static size_t behind(wm_slice s, wm_slice word)
{
    return (size_t)(word.data - s.data) + word.size;
}

/* Whether s has one of the words that a hunk puts where they were not; a hunk that puts none is fine. */
static bool has_new_word(const wm_laws *l, const wm_edit_hunk *h, wm_slice page, wm_slice s)
{
    wm_slice now = wm_sub(wm_buffer_slice(&l->edit.texts), h->text, h->text + h->text_size), old = wm_sub(page, h->a, h->b);
    bool any = false;
    for (wm_slice w = next_word(now, 0); w.size; w = next_word(now, behind(now, w))) {
        if (wm_find(old, w, 0) != WM_NONE)
            continue;
        any = true;
        if (wm_find(s, w, 0) != WM_NONE)
            return true;
    }
    return !any;
}

/* Whether the words that came into the Markdown are those of the edit: a template may open what the page goes on with, a table
 * or a comment, and then its bytes are none of the words that they look like. */
static bool says_its_words(wm_laws *l, change c, wm_slice page)
{
    wm_slice texts = wm_buffer_slice(&l->edit.texts);
    for (size_t i = 0; i < l->edit.hunk_count; i++)
        if (!has_new_word(l, &l->edit.hunks[i], page, c.after))
            return false;
    size_t count = 0;
    wm_buffer_clear(&l->why);
    for (wm_slice w = next_word(c.before, 0); w.size; w = next_word(c.before, behind(c.before, w)), count++) {
        uint64_t hash = wm_hash(w);
        wm_buffer_add(&l->why, (const char *)&hash, sizeof hash);
    }
    uint64_t *known = count ? malloc(count * sizeof *known) : NULL;
    if (l->why.failed || (count && !known))
        return false;
    if (known) {
        memcpy(known, l->why.data, count * sizeof *known);
        qsort(known, count, sizeof *known, wm_diff_by_value);
    }
    bool good = true;
    for (wm_slice w = next_word(c.after, 0); w.size && good; w = next_word(c.after, behind(c.after, w))) {
        uint64_t hash = wm_hash(w);
        good = (known && bsearch(&hash, known, count, sizeof hash, wm_diff_by_value)) || wm_find(texts, w, 0) != WM_NONE;
        for (wm_slice t = next_word(texts, 0); t.size && !good; t = next_word(texts, behind(texts, t)))
            good = t.size > 2 && wm_find(w, t, 0) != WM_NONE; /* joined to a word beside it */
    }
    free(known);
    return good;
}

/* Whether a text has other marks of emphasis than before, more or fewer: quotes in an attribute of a cell are none. */
static bool has_other_marks(change c)
{
    size_t before = 0, after = 0;
    for (size_t i = 0; i < c.before.size; i++)
        before += c.before.data[i] == '*' || c.before.data[i] == '<';
    for (size_t i = 0; i < c.after.size; i++)
        after += c.after.data[i] == '*' || c.after.data[i] == '<';
    return after != before;
}

/* Whether the Markdown changed as the edit meant. An edit of wikitext may turn what stands around it into
 * other markup by chance; nobody makes such an edit in the Markdown. */
static bool is_meant(wm_laws *l, wm_slice page)
{
    enum { MARGIN = 60 };
    wm_slice a = wm_buffer_slice(&l->markdown), b = wm_buffer_slice(&l->edited);
    change c = changed_lines(a, b);
    wm_edit_kind kind = l->edit.kind;
    if (wm_equal(a, b))
        return false;
    if (l->edit.renumbers)
        return true;
    if (kind == WM_EDIT_ARGUMENT) { /* not every argument prints, and one that other words follow from may print by chance */
        const wm_edit_hunk *h = l->edit.hunks;
        wm_slice word = wm_sub(wm_buffer_slice(&l->edit.texts), h->text, h->text + h->text_size);
        if (wm_find(c.after, word, 0) == WM_NONE)
            return false;
    }
    if (l->expands && kind == WM_EDIT_BOLD && !has_other_marks(c))
        return false;
    if (l->expands && kind != WM_EDIT_ARGUMENT && kind != WM_EDIT_TRANSLATE && !says_its_words(l, c, page))
        return false;
    if (kind < WM_EDIT_SPLIT || kind == WM_EDIT_CELL || kind == WM_EDIT_ARGUMENT)
        return is_table_or_line(c.before) && is_table_or_line(c.after);
    if (kind == WM_EDIT_HEADING_TO_BOLD || kind == WM_EDIT_BOLD_TO_HEADING) /* without a heading, an open tag goes on over more */
        return !is_joined(c);
    if (kind == WM_EDIT_DELETE_BLOCK || kind == WM_EDIT_DELETE_HEADING)
        return c.after.size <= MARGIN;
    if (kind == WM_EDIT_INSERT_BLOCK || kind == WM_EDIT_INSERT_HEADING || kind == WM_EDIT_PASTE || kind == WM_EDIT_APPEND_BLOCK)
        return c.before.size <= MARGIN;
    if (kind == WM_EDIT_SWAP_BLOCKS || kind == WM_EDIT_MOVE_BLOCK || kind == WM_EDIT_MOVE_SECTION)
        return sum_of_lines(c.before) == sum_of_lines(c.after);
    return true;
}

/* Whether two files are the same when several spaces count as one. A template between two words that moves to
 * the other side of a word takes its spaces along. */
static bool same_but_spaces(wm_slice a, wm_slice b)
{
    size_t i = 0, k = 0;
    while (i < a.size && k < b.size && a.data[i] == b.data[k]) {
        bool space = a.data[i] == ' ' && i && a.data[i - 1] != '\n';
        i++;
        k++;
        while (space && i < a.size && a.data[i] == ' ')
            i++;
        while (space && k < b.size && b.data[k] == ' ')
            k++;
    }
    return i == a.size && k == b.size;
}

/* Judges an edit of which put left something out. A page that reads as before is the page that it was. */
static wm_status judge_left(wm_laws *l, wm_slice page)
{
    wm_slice old = wm_buffer_slice(&l->markdown), edited = wm_buffer_slice(&l->edited), again = wm_buffer_slice(&l->again);
    wm_slice result = wm_buffer_slice(&l->result);
    wm_buffer_clear(&l->why);
    bool as_page = wm_equal(again, old), left = wm_law_is_left(old, edited, again, &l->why);
    if (left && as_page && !wm_equal(result, page)) {
        left = false;
        wm_buffer_add_str(&l->why, "bytes changed for an edit that is left out");
    }
    if (l->why.failed)
        return WM_NO_MEMORY;
    count(l, WM_LAW_LOCALITY, left, wm_edit_name(l->edit.kind), as_page ? page : old, as_page ? result : again, wm_buffer_slice(&l->why));
    l->counts->refused++;
    l->counts->kinds[l->edit.kind].tried++;
    l->counts->kinds[l->edit.kind].locality += !left;
    return WM_OK;
}

static wm_status try_edit(wm_laws *l, wm_slice page, int ns, wm_slice title)
{
    wm_slice by_hand = wm_buffer_slice(&l->edit.edited);
    wm_status status = get(l, by_hand, ns, title, &l->edited);
    if (status != WM_OK)
        return status;
    if (!is_meant(l, page)) {
        l->counts->unmeant++;
        return WM_OK;
    }
    wm_slice edited = wm_buffer_slice(&l->edited);
    status = put(l, edited, page, ns, title);
    if (status == WM_OK)
        status = get(l, wm_buffer_slice(&l->result), ns, title, &l->again);
    if (status != WM_OK)
        return status;
    if (l->left && l->expands)
        return judge_left(l, page);
    wm_slice result = wm_buffer_slice(&l->result), again = wm_buffer_slice(&l->again);
    const char *kind = wm_edit_name(l->edit.kind);
    bool says = same_but_spaces(edited, again);
    wm_buffer_clear(&l->why);
    bool local = wm_law_is_local(page, &l->edit, result, &l->why);
    if (l->why.failed)
        return WM_NO_MEMORY;
    count(l, WM_LAW_PUTGET, says, kind, edited, again, no_reason);
    count(l, WM_LAW_LOCALITY, local, kind, by_hand, result, wm_buffer_slice(&l->why));
    l->counts->edits++;
    wm_edit_tally *n = &l->counts->kinds[l->edit.kind];
    n->tried++;
    n->putget += !says;
    n->locality += !local;
    return WM_OK;
}

/* A page has no place for most kinds: some are tried until one fits. */
static wm_status try_edits(wm_laws *l, wm_slice page, int ns, wm_slice title, uint64_t edits, wm_edit_kinds kinds, uint64_t seed)
{
    enum { TRIES = 12 };
    if (l->expands && kinds == WM_EDIT_ANY)
        kinds |= WM_EDIT_EXPANDED;
    wm_status status = edits ? wm_edits_set_page(l->edits, page, ns, title) : WM_OK;
    for (uint64_t i = 0; i < edits && status == WM_OK; i++) {
        bool made = false;
        for (uint64_t k = 0; k < TRIES && !made && !l->edit.no_memory; k++) {
            uint64_t s = (seed * UINT64_C(1000003) + i) * TRIES + k;
            made = wm_edits_make(l->edits, wm_edits_kind(l->edits, kinds, s), s, &l->edit);
        }
        if (l->edit.no_memory)
            return WM_NO_MEMORY;
        if (made)
            status = try_edit(l, page, ns, title);
    }
    return status;
}

/* ---- create ---------------------------------------------------------------------------- */

/* Takes one of the marks of a link to a page out of a reading, where the link's address is the wiki's own: create makes
 * such an address a link to the page, whether it is marked or not. */
static void forget_mark(wm_buffer *reading, wm_slice base, wm_slice begins, wm_slice ends, wm_slice mark, wm_buffer *out)
{
    wm_slice s = wm_buffer_slice(reading);
    wm_buffer_clear(out);
    size_t done = 0;
    for (size_t at = 0; base.size && (at = wm_find(s, begins, at)) != WM_NONE;) {
        at += begins.size;
        if (!wm_starts_with(wm_sub(s, at, s.size), base))
            continue;
        size_t end = wm_find(s, ends, at);
        if (end == WM_NONE)
            break;
        at = end + ends.size;
        if (!wm_starts_with(wm_sub(s, at, s.size), mark))
            continue;
        wm_buffer_add_slice(out, wm_sub(s, done, at));
        done = at + mark.size;
    }
    wm_buffer_add_slice(out, wm_sub(s, done, s.size));
    wm_buffer swap = *reading;
    *reading = *out;
    *out = swap;
}

/* A place in a reading where a link leads to an address of the wiki's own: `link <` comes before it. */
static size_t next_own(wm_slice reading, wm_slice base, size_t at, size_t *end)
{
    const wm_slice begins = WM_LIT("\nlink <");
    while (base.size && (at = wm_find(reading, begins, at)) != WM_NONE) {
        at += begins.size;
        *end = wm_find(reading, WM_LIT("> \""), at);
        if (*end != WM_NONE && wm_starts_with(wm_sub(reading, at, *end), base))
            return at;
    }
    return WM_NONE;
}

/* Create makes an address of the wiki's own a link to the page. So such links of a reading are written as our files write
 * that link: with the address of the page's file, if it has one. l->again and l->why are scratch. */
static wm_status write_own_links(wm_laws *l, int ns, wm_slice title, wm_buffer *reading)
{
    wm_slice s = wm_buffer_slice(reading), base = wm_site_page_base(l->site);
    wm_buffer out = {0};
    wm_status status = WM_OK;
    size_t done = 0, end = 0;
    for (size_t at = 0; status == WM_OK && (at = next_own(s, base, at, &end)) != WM_NONE; at = end) {
        wm_buffer_clear(&l->why);
        wm_buffer_add_format(&l->why, "[[:%.*s|x]]", WM_ARG(wm_sub(s, at + base.size, end)));
        status = l->why.failed ? WM_NO_MEMORY : get(l, wm_buffer_slice(&l->why), ns, title, &l->again);
        wm_slice got = wm_buffer_slice(&l->again);
        size_t from = wm_find(got, WM_LIT("[x]("), 0), to = from == WM_NONE ? WM_NONE : wm_find(got, WM_LIT(")"), from);
        wm_slice link = to == WM_NONE ? WM_LIT("") : wm_sub(got, from + 4, to), mark = WM_LIT(" \"wikilink\"");
        bool marked = wm_ends_with(link, mark);
        link = wm_sub(link, 0, link.size - (marked ? mark.size : 0));
        size_t quote = end + 3, behind = wm_find(s, WM_LIT("\""), quote);
        if (!link.size || wm_starts_with(link, base) || behind == WM_NONE)
            continue;
        wm_buffer_add_slice(&out, wm_sub(s, done, at));
        wm_buffer_add_slice(&out, link);
        wm_buffer_add_str(&out, marked ? "> \"wikilink" : "> \"");
        done = behind;
    }
    wm_buffer_add_slice(&out, wm_sub(s, done, s.size));
    status = status == WM_OK && out.failed ? WM_NO_MEMORY : status;
    wm_buffer swap = *reading;
    *reading = out;
    wm_buffer_free(&swap);
    return status;
}

/* Whether two files read the same to create. b is in l->again, which is lost where they do not read the same at once. */
static wm_status creates_same(wm_laws *l, int ns, wm_slice title, wm_slice a, wm_slice b, bool *same)
{
    *same = reads_same(l, a, b);
    if (*same)
        return WM_OK;
    wm_slice base = wm_site_page_base(l->site);
    wm_buffer *readings[] = {&l->read_a, &l->read_b};
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
        wm_status status = write_own_links(l, ns, title, readings[i]);
        if (status != WM_OK)
            return status;
        forget_mark(readings[i], base, WM_LIT("\nlink <"), WM_LIT("> \""), WM_LIT("wikilink"), &l->why);
        forget_mark(readings[i], base, WM_LIT("<a href=\""), WM_LIT("\""), WM_LIT(" title=\"wikilink\""), &l->why);
    }
    *same = wm_equal(wm_buffer_slice(&l->read_a), wm_buffer_slice(&l->read_b));
    return l->why.failed ? WM_NO_MEMORY : WM_OK;
}

/* What the first difference between two readings stands in. */
static const char *kind_of_difference(wm_slice a, wm_slice b, wm_buffer *out)
{
    wm_slice line = line_around(a, first_difference(a, b));
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
    double start = thread_seconds();
    wm_status status = wm_lens_create(l->lens, markdown, ns, title, &l->result);
    l->counts->create_seconds += thread_seconds() - start;
    l->counts->markdown += markdown.size;
    if (status == WM_OK || status == WM_DIFFERS)
        status = get(l, wm_buffer_slice(&l->result), ns, title, &l->again);
    if (status != WM_OK)
        return status;
    wm_slice again = wm_buffer_slice(&l->again);
    l->counts->identical += wm_equal(markdown, again);
    bool holds = false;
    status = creates_same(l, ns, title, markdown, again, &holds);
    if (status != WM_OK)
        return status;
    wm_buffer kind = {0};
    const char *word = holds ? "" : kind_of_difference(wm_buffer_slice(&l->read_a), wm_buffer_slice(&l->read_b), &kind);
    count(l, WM_LAW_CREATEGET, holds, word, wm_buffer_slice(&l->read_a), wm_buffer_slice(&l->read_b), no_reason);
    wm_buffer_free(&kind);
    return WM_OK;
}

void wm_laws_set_budget(wm_laws *l, wm_budget *budget)
{
    l->budget = budget;
    wm_lens_set_budget(l->lens, budget);
}

wm_status wm_laws_try(wm_laws *l, wm_slice page, int ns, wm_slice title, uint64_t edits, wm_edit_kinds kinds, uint64_t seed)
{
    enum { FILES = 4 }; /* the page, its Markdown, an edit of that, and what becomes of it */
    if (l->budget)
        wm_budget_begin(l->budget, page.size > SIZE_MAX / FILES ? SIZE_MAX : FILES * page.size);
    wm_status status = get(l, page, ns, title, &l->markdown);
    if (status == WM_OK)
        status = try_getput(l, page, ns, title);
    if (status == WM_OK)
        status = try_edits(l, page, ns, title, edits, kinds, seed);
    if (status == WM_OK)
        status = try_create(l, ns, title);
    return status;
}
