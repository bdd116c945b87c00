/* test_three_way.c - what the three-way merge does with any texts: its laws, and what it costs.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "lens/three_way.h"

enum { ROUNDS = 4000, LARGE = 1 << 20, SMALL = 1 << 16, HUGE = 4 << 20 };

static uint64_t next_random(uint64_t *seed)
{
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    return *seed;
}

static const char *const pieces[] = {
    "one ", "two ", "three", " four", "\n", "\n", "\n\n", "* ", "== H ==\n", "{{", "}}", "[[", "]]", "|", "''", "'''",
    "\n{|\n", "\n|-\n", "\n|}\n", "|| ", "<ref>", "</ref>", "<gallery>", "</gallery>", "<!--", "-->", "\r\n", "<", ">", "ab",
    "The mill stands on the river bank.\n", "The church stands on the hill top.\n", "The school is near the market.\n",
    "\xE5\x8C\x97", "\xE4\xBA\xAC", "1", ",", "2", "<ref name=a />", " ", "\xC3", "http://a", ":", "-", "&amp;"};
enum { PIECES = sizeof pieces / sizeof *pieces };

static void make_text(uint64_t *seed, wm_buffer *out)
{
    for (uint64_t n = next_random(seed) % 40; n > 0; n--)
        wm_buffer_add_str(out, pieces[next_random(seed) % PIECES]);
}

/* Takes out, puts in and moves some of the text. */
static void edit_text(uint64_t *seed, wm_slice text, wm_buffer *out)
{
    size_t at = 0;
    for (uint64_t n = next_random(seed) % 4; n > 0 && at < text.size; n--) {
        size_t to = at + (size_t)(next_random(seed) % (text.size - at + 1));
        wm_buffer_add_slice(out, wm_sub(text, at, to));
        size_t gone = (size_t)(next_random(seed) % 12);
        at = to + gone < text.size ? to + gone : text.size;
        if (next_random(seed) % 2)
            wm_buffer_add_str(out, pieces[next_random(seed) % PIECES]);
        if (next_random(seed) % 4 == 0)
            wm_buffer_add_slice(out, wm_sub(text, 0, to / 2));
    }
    wm_buffer_add_slice(out, wm_sub(text, at, text.size));
}

static void assert_merges(wm_slice base, wm_slice ours, wm_slice theirs, wm_slice expected)
{
    wm_buffer out = {0};
    assert_int_equal(wm_merge_wikitext(base, ours, theirs, WM_MERGE_NOTHING, &out, NULL), WM_OK);
    assert_true(wm_equal(wm_buffer_slice(&out), expected));
    wm_buffer_free(&out);
}

static void assert_in_bounds(const wm_conflicts *l, wm_slice base, wm_slice ours, wm_slice theirs)
{
    for (size_t i = 0; i < l->count; i++) {
        const wm_conflict *c = &l->items[i];
        assert_true(c->base <= c->base_end && c->base_end <= base.size);
        assert_true(c->ours <= c->ours_end && c->ours_end <= ours.size);
        assert_true(c->theirs <= c->theirs_end && c->theirs_end <= theirs.size);
    }
}

static void assert_symmetric(wm_slice base, wm_slice ours, wm_slice theirs)
{
    static const wm_merge_choice choices[][2] = {
        {WM_MERGE_NOTHING, WM_MERGE_NOTHING}, {WM_MERGE_OURS, WM_MERGE_THEIRS}, {WM_MERGE_THEIRS, WM_MERGE_OURS},
        {WM_MERGE_MARKERS, WM_MERGE_MARKERS}};
    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++) {
        wm_buffer a = {0}, b = {0};
        wm_conflicts in_a = {0}, in_b = {0};
        wm_status status = wm_merge_wikitext(base, ours, theirs, choices[i][0], &a, &in_a);
        assert_true(status == WM_OK || status == WM_DIFFERS);
        assert_int_equal(wm_merge_wikitext(base, theirs, ours, choices[i][1], &b, &in_b), status);
        assert_int_equal(in_a.count, in_b.count);
        assert_int_equal(in_a.count > 0, status == WM_DIFFERS);
        if (choices[i][0] != WM_MERGE_MARKERS)
            assert_true(wm_equal(wm_buffer_slice(&a), wm_buffer_slice(&b)));
        assert_in_bounds(&in_a, base, ours, theirs);
        wm_conflicts_free(&in_a);
        wm_conflicts_free(&in_b);
        wm_buffer_free(&a);
        wm_buffer_free(&b);
    }
}

static void laws_hold_for_any_texts(void **state)
{
    (void)state;
    uint64_t seed = 88172645463325252u;
    for (size_t i = 0; i < ROUNDS; i++) {
        wm_buffer base = {0}, ours = {0}, theirs = {0};
        make_text(&seed, &base);
        edit_text(&seed, wm_buffer_slice(&base), &ours);
        edit_text(&seed, wm_buffer_slice(&base), &theirs);
        wm_slice b = wm_buffer_slice(&base), o = wm_buffer_slice(&ours), t = wm_buffer_slice(&theirs);
        assert_merges(b, o, b, o);
        assert_merges(b, b, t, t);
        assert_merges(b, o, o, o);
        assert_symmetric(b, o, t);
        wm_buffer_free(&base);
        wm_buffer_free(&ours);
        wm_buffer_free(&theirs);
    }
}

/* ---- what it costs -------------------------------------------------------------------- */

static double seconds_for(wm_slice base, wm_slice ours, wm_slice theirs)
{
    wm_buffer out = {0};
    clock_t start = clock();
    wm_status status = wm_merge_wikitext(base, ours, theirs, WM_MERGE_MARKERS, &out, NULL);
    assert_true(status == WM_OK || status == WM_DIFFERS);
    wm_buffer_free(&out);
    return (double)(clock() - start) / CLOCKS_PER_SEC;
}

static void repeat(wm_buffer *out, const char *piece, size_t size)
{
    while (out->size < size)
        wm_buffer_add_format(out, "%s", piece);
}

/* Every so many bytes of a text become something else. */
static void change_every(wm_slice text, size_t step, const char *with, wm_buffer *out)
{
    for (size_t at = 0; at < text.size; at += step) {
        size_t to = at + step < text.size ? at + step : text.size;
        wm_buffer_add_slice(out, wm_sub(text, at, to - 1));
        wm_buffer_add_str(out, with);
    }
}

/* Lines that differ: a number in each. */
static void count_lines(const char *format, wm_buffer *out, size_t size)
{
    for (unsigned i = 0; out->size < size; i++)
        wm_buffer_add_format(out, "%s%u\n\n", format, i * 2654435761u);
}

enum { KINDS = 20 };

static double cost_of(size_t kind, size_t size)
{
    static const char *const shapes[] = {"a word and more of them\n\n", "{{", "[[", "<ref>", "<!--", "{|\n", "''", "<ref ", "x",
                                         "{{a|b}}\n", "</ref>", "| a || b\n|-\n", "\n", " ", "<", "{{a\n", "http://", "1,"};
    wm_buffer base = {0}, ours = {0}, theirs = {0};
    if (kind < sizeof shapes / sizeof *shapes)
        repeat(&base, shapes[kind], size);
    else
        count_lines(kind % 2 ? "a line of the page with the number " : "* ", &base, size);
    change_every(wm_buffer_slice(&base), 61, "q", &ours);
    change_every(wm_buffer_slice(&base), 173, "\nz", &theirs);
    double seconds = seconds_for(wm_buffer_slice(&base), wm_buffer_slice(&ours), wm_buffer_slice(&theirs));
    wm_buffer_free(&base);
    wm_buffer_free(&ours);
    wm_buffer_free(&theirs);
    return seconds;
}

static void time_is_in_proportion(void **state)
{
    (void)state;
    for (size_t kind = 0; kind < KINDS; kind++) {
        double small = cost_of(kind, SMALL), large = cost_of(kind, LARGE);
        if (getenv("THREE_WAY_TIMES"))
            print_message("%zu: %.3f %.3f\n", kind, small, large);
        assert_true(large < 2.5 * (LARGE / SMALL) * small + 2.0);
    }
    assert_true(cost_of(19, HUGE) < 5 * cost_of(19, LARGE) * (HUGE / LARGE) + 2.0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(laws_hold_for_any_texts), cmocka_unit_test(time_is_in_proportion)};
    return cmocka_run_group_tests_name("three_way", tests, NULL, NULL);
}
