/* expanded_call.c - the words that a call gave became others: which argument says them.
 *
 * SPDX-License-Identifier: MIT
 *
 * No record tells where a word of an expansion came from. The old words are sought among the call's arguments, most
 * likely place first; there the new ones are written, and the call is expanded. When it gives what the reader
 * wrote, letter by letter, the words came from there.
 */
#include "lens/expanded.h"

#include <ctype.h>

enum { MOST_PLACES = 8, MOST_CONTEXT = 48, MOST_TRIALS = 400 };

/* One change of what a call gives: text[at, at + gone) becomes new words. */
typedef struct change {
    wm_slice text;           /* what the call gives now */
    size_t at, gone;
    wm_slice words;
} change;

/* A place in the call where the old words stand. */
typedef struct place {
    size_t at, likeness;
} place;

typedef struct places {
    place best[MOST_PLACES];
    size_t count;
} places;

static void add_place(places *p, size_t at, size_t likeness)
{
    size_t i = MOST_PLACES - 1;
    if (p->count < MOST_PLACES)
        i = p->count++;
    else if (p->best[i].likeness >= likeness)
        return;
    for (; i && p->best[i - 1].likeness < likeness; i--)
        p->best[i] = p->best[i - 1];
    p->best[i] = (place){at, likeness};
}

/* How many bytes before a and b are the same, and behind. */
static size_t same_before(wm_slice s, size_t a, wm_slice t, size_t b)
{
    size_t n = 0;
    while (n < MOST_CONTEXT && n < a && n < b && s.data[a - 1 - n] == t.data[b - 1 - n])
        n++;
    return n;
}

static size_t same_behind(wm_slice s, size_t a, wm_slice t, size_t b)
{
    size_t n = 0;
    while (n < MOST_CONTEXT && a + n < s.size && b + n < t.size && s.data[a + n] == t.data[b + n])
        n++;
    return n;
}

/* Where the first argument begins: behind the first | or, of a function, the colon. */
static size_t arguments_start(wm_slice call)
{
    size_t at = 2;
    while (at < call.size && call.data[at] != '|' && !(call.data[at] == ':' && at > 2))
        at++;
    return at + 1;
}

/* Whether an argument that says nothing ends at at. */
static bool is_empty_argument(wm_slice call, size_t at)
{
    size_t before = at, behind = at;
    while (before && isspace((unsigned char)call.data[before - 1]))
        before--;
    while (behind < call.size && isspace((unsigned char)call.data[behind]))
        behind++;
    return before && strchr("|=:", call.data[before - 1]) && behind < call.size && strchr("|}", call.data[behind]) && at == before;
}

/* The places of the arguments that have the old words; for words where there were none, empty ones as well. */
static void find_places(wm_slice call, const change *c, places *p)
{
    wm_slice old = wm_sub(c->text, c->at, c->at + c->gone);
    size_t end = call.size >= 2 ? call.size - 2 : 0;
    for (size_t at = arguments_start(call); at + old.size <= end; at++) {
        if (old.size && (call.data[at] != old.data[0] || memcmp(call.data + at, old.data, old.size) != 0))
            continue;
        size_t likeness = same_before(call, at, c->text, c->at) + same_behind(call, at + old.size, c->text, c->at + c->gone);
        if (old.size + likeness || is_empty_argument(call, at))
            add_place(p, at, likeness);
    }
}

/* New words as an argument can hold them: a bar and an equals sign end it, or give it a name. */
static void add_protected(wm_buffer *out, wm_slice words)
{
    size_t link = 0;
    for (size_t i = 0; i < words.size; i++) {
        wm_slice two = wm_sub(words, i, i + 2 <= words.size ? i + 2 : words.size);
        link += wm_equal(two, WM_LIT("[["));
        link -= link && wm_equal(two, WM_LIT("]]"));
        if (words.data[i] == '|' && !link)
            wm_buffer_add_str(out, "{{!}}");
        else if (words.data[i] == '=')
            wm_buffer_add_str(out, "{{=}}");
        else
            wm_buffer_add_char(out, words.data[i]);
    }
}

static bool needs_protection(wm_slice words)
{
    return words.size && (memchr(words.data, '|', words.size) || memchr(words.data, '=', words.size));
}

/* Behind the spaces at at that stand beside a bar, a newline or an end of the text: around a cell's words they do not show. */
static size_t skip_margin(wm_slice s, size_t at)
{
    size_t end = at;
    while (end < s.size && s.data[end] == ' ')
        end++;
    bool before = !at || strchr("|\n", s.data[at - 1]), behind = end == s.size || strchr("|\n", s.data[end]);
    return before || behind ? end : at;
}

static bool is_same_but_margins(wm_slice a, wm_slice b)
{
    for (size_t i = 0, k = 0;; i++, k++) {
        i = skip_margin(a, i);
        k = skip_margin(b, k);
        if (i == a.size || k == b.size)
            return i == a.size && k == b.size;
        if (a.data[i] != b.data[k])
            return false;
    }
}

static wm_slice without_newline(wm_slice s)
{
    return s.size && s.data[0] == '\n' ? wm_sub(s, 1, s.size) : s;
}

/* Whether the call in x->text gives wanted. A list or table has a newline before it where it does not begin a line. */
static bool gives(lens_expanded *x, wm_slice wanted)
{
    if (!lens_expand_trial(x, wm_buffer_slice(&x->text)))
        return false;
    wm_slice gave = wm_buffer_slice(&x->trial.text);
    return is_same_but_margins(without_newline(gave), without_newline(wanted));
}

static void write_call(lens_expanded *x, wm_slice call, size_t at, const change *c, bool protect)
{
    wm_buffer_clear(&x->text);
    wm_buffer_add_slice(&x->text, wm_sub(call, 0, at));
    if (protect)
        add_protected(&x->text, c->words);
    else
        wm_buffer_add_slice(&x->text, c->words);
    wm_buffer_add_slice(&x->text, wm_sub(call, at + c->gone, call.size));
}

/* Changes the call in x->call so that it gives wanted. */
static bool change_exactly(lens_expanded *x, const change *c, wm_slice wanted)
{
    wm_slice call = wm_buffer_slice(&x->call);
    places p = {.count = 0};
    find_places(call, c, &p);
    for (size_t i = 0; i < p.count && x->trials < MOST_TRIALS && !x->failed; i++) {
        bool found = false;
        for (int protect = 0; protect <= needs_protection(c->words) && !found; protect++) {
            write_call(x, call, p.best[i].at, c, protect);
            found = gives(x, wanted);
        }
        if (found) {
            wm_buffer swap = x->call;
            x->call = x->text;
            x->text = swap;
            return true;
        }
    }
    return false;
}

static bool begins_character(wm_slice s, size_t at)
{
    return at >= s.size || ((unsigned char)s.data[at] & 0xc0) != 0x80;
}

/* The same change without what begins and ends both the old and the new words: an argument may say a part of a word. */
static change narrow(const change *c)
{
    wm_slice old = wm_sub(c->text, c->at, c->at + c->gone), now = c->words;
    size_t first = 0, last = 0, most = old.size < now.size ? old.size : now.size;
    while (first < most && old.data[first] == now.data[first])
        first++;
    while (!begins_character(old, first) || !begins_character(now, first))
        first--;
    while (last < most - first && old.data[old.size - 1 - last] == now.data[now.size - 1 - last])
        last++;
    while (last && (!begins_character(old, old.size - last) || !begins_character(now, now.size - last)))
        last--;
    return (change){c->text, c->at + first, old.size - first - last, wm_sub(now, first, now.size - last)};
}

/* Words that come behind others, or go, with the space before them instead of the one behind: that one the template may have written. */
static bool slide(const change *c, change *slid)
{
    bool comes = !c->gone && c->words.size && c->words.data[c->words.size - 1] == ' ';
    bool goes = c->gone && !c->words.size && c->text.data[c->at + c->gone - 1] == ' ';
    *slid = *c;
    if ((!comes && !goes) || !c->at || c->text.data[c->at - 1] != ' ')
        return false;
    slid->at--;
    if (comes)
        slid->words.data--; /* before a run both texts are the same */
    return true;
}

static bool change_argument(lens_expanded *x, const change *c, wm_slice wanted)
{
    change other;
    if (change_exactly(x, c, wanted) || (slide(c, &other) && change_exactly(x, &other, wanted)))
        return true;
    other = narrow(c);
    return other.words.size + other.gone < c->words.size + c->gone && change_exactly(x, &other, wanted);
}

static bool meets(wm_slice s, size_t at)
{
    return at && at < s.size && lens_is_word_byte(s.data[at - 1]) && lens_is_word_byte(s.data[at]);
}

/* Where what the call gave, without the white space around it, stands in what it is to give. It makes no word longer, but where the
 * call gave a part of a word of the page, as in {{#if:x|BASE}}NAME. */
static size_t find_core(const lens_expanded *x, const lens_call *c, wm_slice core, wm_slice now)
{
    wm_slice shown = wm_buffer_slice(&x->shown.text);
    bool begun = meets(shown, c->start), goes_on = meets(shown, c->end);
    for (size_t at = 0; (at = wm_find(now, core, at)) != WM_NONE; at++)
        if ((begun || !meets(now, at)) && (goes_on || !meets(now, at + core.size)))
            return at;
    return WM_NONE;
}

/* What was written right before or behind what the call gave, or around it. The call gives its white space again. */
static bool add_beside(const lens_expanded *x, const lens_call *c, wm_slice now, wm_slice call, wm_buffer *out)
{
    wm_slice old = wm_sub(wm_buffer_slice(&x->shown.text), c->start, c->end), core = wm_trim(old);
    size_t lead = core.size ? (size_t)(core.data - old.data) : 0, at = core.size ? find_core(x, c, core, now) : 0;
    if (at == WM_NONE)
        return false;
    wm_slice before = wm_sub(now, 0, at), behind = wm_sub(now, at + core.size, now.size);
    wm_slice first = wm_sub(old, 0, lead), last = wm_sub(old, lead + core.size, old.size);
    wm_buffer_add_slice(out, wm_ends_with(before, first) ? wm_sub(before, 0, at - lead) : before);
    wm_buffer_add_slice(out, call);
    wm_buffer_add_slice(out, wm_starts_with(behind, last) ? wm_sub(behind, last.size, behind.size) : wm_trim(behind));
    return true;
}

/* ---- the changes of a call ---- */

/* What is different between what a call gave and what it is to give; done[i] is 1 when run i is carried out. */
typedef struct changes {
    wm_slice old, now;
    wm_diff_runs runs;
    uint8_t *done, *with;
    wm_buffer is, wanted; /* the text with the runs that are done, and with more of them */
} changes;

/* Writes the text with these runs carried out. Returns where run i is in it. */
static size_t compose(const changes *c, const uint8_t *done, size_t i, wm_buffer *out)
{
    size_t at = 0, found = 0;
    wm_buffer_clear(out);
    for (size_t k = 0; k < c->runs.count; k++) {
        const wm_diff_run *r = &c->runs.items[k];
        wm_buffer_add_slice(out, wm_sub(c->old, at, r->a));
        found = k == i ? out->size : found;
        wm_buffer_add_slice(out, done[k] ? wm_sub(c->now, r->b, r->b_end) : wm_sub(c->old, r->a, r->a_end));
        at = r->a_end;
    }
    wm_buffer_add_slice(out, wm_sub(c->old, at, c->old.size));
    return found;
}

/* Whether two runs change the same into the same, but for what begins and ends both. */
static bool is_same_change(const changes *c, size_t i, size_t k)
{
    change pair[2];
    for (size_t n = 0; n < 2; n++) {
        const wm_diff_run *r = &c->runs.items[n ? k : i];
        pair[n] = (change){c->old, r->a, r->a_end - r->a, wm_sub(c->now, r->b, r->b_end)};
        pair[n] = narrow(&pair[n]);
    }
    return wm_equal(pair[0].words, pair[1].words) && wm_equal(wm_sub(c->old, pair[0].at, pair[0].at + pair[0].gone),
                                                              wm_sub(c->old, pair[1].at, pair[1].at + pair[1].gone));
}

enum { ALONE, ALIKE, ALL, TOGETHER };

/* Adds to c->with those runs that an argument may change together with run i: an argument may be printed twice, or
 * more may follow from it. False: no others than before. */
static bool take_together(changes *c, size_t i, int together)
{
    size_t before = 0, after = 0;
    for (size_t k = 0; k < c->runs.count; k++) {
        before += c->with[k];
        c->with[k] |= k == i || (together == ALIKE && is_same_change(c, i, k)) || together == ALL;
        after += c->with[k];
    }
    return after > before;
}

/* Finds an argument for run i, and for others with it. */
static bool change_run(lens_expanded *x, changes *c, size_t i)
{
    const wm_diff_run *r = &c->runs.items[i];
    memcpy(c->with, c->done, c->runs.count);
    size_t at = compose(c, c->done, i, &c->is);
    change one = {wm_buffer_slice(&c->is), at, r->a_end - r->a, wm_sub(c->now, r->b, r->b_end)};
    for (int together = ALONE; together < TOGETHER; together++) {
        if (!take_together(c, i, together))
            continue;
        compose(c, c->with, i, &c->wanted);
        bool shows = !is_same_but_margins(wm_buffer_slice(&c->is), wm_buffer_slice(&c->wanted));
        if (!shows || change_argument(x, &one, wm_buffer_slice(&c->wanted))) {
            memcpy(c->done, c->with, c->runs.count);
            return true;
        }
    }
    return false;
}

/* How the runs of a call's changes are taken: each alone, those with white space between them as one, or all. */
enum { APART, BY_SPACE, AS_ONE, JOINS };

/* Makes one run of such. False: there are none. */
static bool join_runs(lens_expanded *x, wm_slice old, int join)
{
    size_t count = 0, before = x->own.count;
    for (size_t i = 0; i < before; i++) {
        wm_diff_run r = x->own.items[i], *last = count ? &x->own.items[count - 1] : NULL;
        if (last && (join == AS_ONE || !wm_trim(wm_sub(old, last->a_end, r.a)).size)) {
            last->a_end = r.a_end;
            last->b_end = r.b_end;
        } else {
            x->own.items[count++] = r;
        }
    }
    x->own.count = count;
    return count < before;
}

/* Goes through the changes from the left; each is to be found in an argument. A change may be of a word, or of all the
 * words that changed side by side. */
static bool change_arguments(lens_expanded *x, wm_slice old, wm_slice now, int join)
{
    if (!lens_diff_words(x, old, now, &x->own) || !x->own.count || (join != APART && !join_runs(x, old, join)))
        return false;
    changes c = {.old = old, .now = now, .runs = x->own, .done = calloc(2, x->own.count)};
    bool good = c.done != NULL;
    x->failed |= !c.done;
    x->own = (wm_diff_runs){0};
    c.with = good ? c.done + c.runs.count : NULL;
    for (size_t i = 0; i < c.runs.count && good && !x->failed; i++)
        good = c.done[i] || change_run(x, &c, i);
    x->failed |= c.is.failed || c.wanted.failed;
    wm_buffer_free(&c.is);
    wm_buffer_free(&c.wanted);
    free(c.done);
    wm_diff_runs_free(&x->own);
    x->own = c.runs;
    return good;
}

bool lens_change_call(lens_expanded *x, const lens_call *call, wm_slice now, wm_buffer *out)
{
    wm_slice old = wm_sub(wm_buffer_slice(&x->shown.text), call->start, call->end);
    wm_slice text = wm_sub(x->source, call->source_start, call->source_end);
    if (add_beside(x, call, now, text, out))
        return true;
    for (int join = APART; join < JOINS && !x->failed; join++) {
        wm_buffer_clear(&x->call);
        wm_buffer_add_slice(&x->call, text);
        if (!change_arguments(x, old, now, join))
            continue;
        wm_buffer_add_slice(out, wm_buffer_slice(&x->call));
        return true;
    }
    return false;
}
