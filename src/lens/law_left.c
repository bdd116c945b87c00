/* law_left.c - what put leaves out, it leaves as it was.
 *
 * SPDX-License-Identifier: MIT
 *
 * Some edits of a page go into no call, and put leaves them out. It carries the others out, each whole. So the law counts
 * each word in the file before the edits, in the edited file, and in that of the page that was made. The third count lies
 * between the first two. Half an edit breaks this: a paragraph that moves is gone, or is there twice.
 */
#include <stdlib.h>

#include "lens/expanded.h"
#include "lens/laws.h"

enum { OLD, EDITED, MADE, FILES };

typedef struct word {
    uint64_t hash; /* the first, for wm_diff_by_value */
    uint32_t file;
    wm_slice text;
} word;

typedef struct words {
    word *items;
    size_t count, capacity;
    bool failed;
} words;

static void add_words(words *w, wm_slice s, uint32_t file)
{
    for (size_t at = 0, end; at < s.size && !w->failed; at = end) {
        end = lens_token_end(s, at);
        if (lens_is_word_byte(s.data[at]) && lens_grow(&w->failed, &w->items, &w->capacity, w->count + 1, sizeof *w->items))
            w->items[w->count++] = (word){wm_hash(wm_sub(s, at, end)), file, wm_sub(s, at, end)};
    }
}

/* Judges one word, by how often each file says it. */
static bool is_right(const size_t *said, wm_slice text, wm_buffer *why)
{
    size_t fewer = said[OLD] < said[EDITED] ? said[OLD] : said[EDITED], more = said[OLD] + said[EDITED] - fewer;
    if (said[MADE] >= fewer && said[MADE] <= more)
        return true;
    if (why) {
        wm_buffer_clear(why);
        wm_buffer_add_format(why, "half of an edit is made: %.*s is said %zu times, before it was %zu, and %zu in the edited file", WM_ARG(text),
                             said[MADE], said[OLD], said[EDITED]);
    }
    return false;
}

bool wm_law_is_left(wm_slice old, wm_slice edited, wm_slice made, wm_buffer *why)
{
    words w = {0};
    bool right = true;
    add_words(&w, old, OLD);
    add_words(&w, edited, EDITED);
    add_words(&w, made, MADE);
    if (w.count && !w.failed)
        qsort(w.items, w.count, sizeof *w.items, wm_diff_by_value);
    for (size_t i = 0, end; i < w.count && !w.failed && right; i = end) {
        size_t said[FILES] = {0};
        for (end = i; end < w.count && w.items[end].hash == w.items[i].hash; end++)
            said[w.items[end].file]++;
        right = is_right(said, w.items[i].text, why);
    }
    if (why)
        why->failed |= w.failed;
    free(w.items);
    return right;
}
