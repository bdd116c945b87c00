/* test_base_memory.c - buffers and arenas, also when memory runs out.
 *
 * SPDX-License-Identifier: MIT
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/base.h"

/* ---- allocations that fail ---- */

static long left = -1; /* how many may still succeed; -1: all */

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *p, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *p, size_t size);

/* Absurd sizes are refused here, since a sanitizer would stop at them. */
static bool may_allocate(size_t size)
{
    if (size > SIZE_MAX / 16)
        return false;
    if (left > 0)
        left--;
    return left != 0;
}

void *__wrap_malloc(size_t size)
{
    return may_allocate(size) ? __real_malloc(size) : NULL;
}

void *__wrap_calloc(size_t count, size_t size)
{
    return may_allocate(size) ? __real_calloc(count, size) : NULL;
}

void *__wrap_realloc(void *p, size_t size)
{
    return may_allocate(size) ? __real_realloc(p, size) : NULL;
}

/* ---- looks at the budget ---- */

static struct {
    size_t count, until; /* the flag is set at that one; 0: never */
    volatile int stop;
} looks;

bool __real_wm_budget_take(wm_budget *b, size_t size);
bool __wrap_wm_budget_take(wm_budget *b, size_t size);

bool __wrap_wm_budget_take(wm_budget *b, size_t size)
{
    if (++looks.count == looks.until)
        looks.stop = 1;
    return __real_wm_budget_take(b, size);
}

/* ---- buffers ---- */

static void buffer_grows(void **unused)
{
    (void)unused;
    wm_buffer b = {0};
    size_t moves = 0, capacity = 0;
    for (size_t i = 0; i < 1000000; i++) {
        wm_buffer_add_char(&b, (char)('a' + i % 26));
        moves += b.capacity != capacity;
        capacity = b.capacity;
    }
    assert_int_equal(b.size, 1000000);
    assert_true(moves < 40); /* geometric */
    for (size_t i = 0; i < b.size; i++)
        assert_true(b.data[i] == (char)('a' + i % 26));
    wm_buffer_clear(&b);
    assert_int_equal(b.size, 0);
    assert_int_equal(b.capacity, capacity);
    wm_buffer_add_format(&b, "%s-%d", "x", 42);
    wm_buffer_add_utf8(&b, 0x7f8e);
    wm_buffer_add_utf8(&b, 0xd800); /* nothing */
    wm_buffer_add_slice(&b, wm_slice_of(NULL, 0));
    wm_buffer_add_str(&b, "!");
    assert_string_equal(wm_buffer_cstr(&b), "x-42\xe7\xbe\x8e!");
    assert_int_equal(b.size, 8);
    wm_buffer_free(&b);
    assert_null(b.data);
}

static void buffer_detaches(void **unused)
{
    (void)unused;
    wm_buffer b = {0};
    size_t size = 99;
    char *empty = wm_buffer_detach(&b, &size);
    assert_non_null(empty);
    assert_int_equal(size, 0);
    assert_int_equal(empty[0], 0);
    free(empty);
    wm_buffer_add(&b, "a\0b", 3);
    char *data = wm_buffer_detach(&b, &size);
    assert_int_equal(size, 3);
    assert_memory_equal(data, "a\0b", 4);
    assert_null(b.data);
    assert_int_equal(b.capacity, 0);
    free(data);
    wm_buffer_free(&b);
}

static void buffer_refuses_overflow(void **unused)
{
    (void)unused;
    wm_buffer b = {0};
    wm_buffer_add_str(&b, "kept");
    assert_false(wm_buffer_reserve(&b, SIZE_MAX));
    assert_true(b.failed);
    wm_buffer_add_char(&b, 'x'); /* there is room, but the buffer has failed */
    assert_int_equal(b.size, 4);
    assert_null(wm_buffer_cstr(&b));
    assert_null(wm_buffer_detach(&b, NULL));
    wm_buffer_clear(&b);
    assert_false(wm_buffer_reserve(&b, SIZE_MAX / 2));
    wm_buffer_clear(&b);
    wm_buffer_add_str(&b, "again");
    assert_string_equal(wm_buffer_cstr(&b), "again");
    wm_buffer_free(&b);
}

static void buffer_without_memory(void **unused)
{
    (void)unused;
    for (long i = 1;; i++) {
        wm_buffer b = {0};
        left = i;
        for (int k = 0; k < 50; k++) {
            wm_buffer_add_str(&b, "some text");
            wm_buffer_add_format(&b, "%d", k);
            wm_buffer_add_utf8(&b, 0x7f8e);
        }
        const char *text = wm_buffer_cstr(&b);
        bool ran_out = left == 0;
        left = -1;
        assert_true(ran_out == (text == NULL) && ran_out == b.failed);
        wm_buffer_free(&b);
        if (!ran_out)
            break;
        assert_true(i < 100);
    }
}

/* ---- arenas ---- */

static void arena_gives_apart(void **unused)
{
    (void)unused;
    enum { COUNT = 3000 };
    static char *given[COUNT];
    static size_t sizes[COUNT];
    wm_arena a = {0};
    for (int round = 0; round < 3; round++) {
        for (size_t i = 0; i < COUNT; i++) {
            sizes[i] = i % 500 == 499 ? 300000 : i % 97 == 0 ? 20000 : i % 61;
            given[i] = wm_arena_alloc(&a, sizes[i]);
            assert_non_null(given[i]);
            assert_int_equal((uintptr_t)given[i] % 16, 0);
            memset(given[i], (int)(i % 251), sizes[i]);
        }
        for (size_t i = 0; i < COUNT; i++)
            for (size_t k = 0; k < sizes[i]; k++)
                assert_true(given[i][k] == (char)(i % 251));
        assert_true(a.used > 1000000);
        wm_arena_reset(&a);
        assert_int_equal(a.used, 0);
    }
    wm_arena_free(&a);
    assert_null(a.blocks);
    wm_arena_free(&a);
}

static void arena_copies_and_clears(void **unused)
{
    (void)unused;
    wm_arena a = {0};
    memset(wm_arena_alloc(&a, 1000), 0xff, 1000);
    wm_arena_reset(&a);
    const char *clear = wm_arena_zalloc(&a, 1000);
    for (size_t i = 0; i < 1000; i++)
        assert_int_equal(clear[i], 0);
    char text[] = "borrowed";
    wm_slice copy = wm_arena_copy(&a, wm_str(text)), none = wm_arena_copy(&a, wm_slice_of(NULL, 0));
    text[0] = 'X';
    assert_true(wm_equal(copy, WM_LIT("borrowed")));
    assert_int_equal(none.size, 0);
    assert_null(wm_arena_alloc(&a, SIZE_MAX));
    assert_true(a.failed);
    assert_null(wm_arena_alloc(&a, 1)); /* sticky */
    wm_arena_reset(&a);
    assert_non_null(wm_arena_alloc(&a, 1));
    wm_arena_free(&a);
}

/* A page of ordinary size costs no allocation once the arena is warm, and a
 * large page does not keep its memory. */
static void arena_keeps_a_little(void **unused)
{
    (void)unused;
    wm_arena a = {0};
    assert_non_null(wm_arena_alloc(&a, 100));
    wm_arena_reset(&a);
    left = 1; /* the next allocation fails */
    assert_non_null(wm_arena_alloc(&a, 100));
    left = -1;
    assert_non_null(wm_arena_alloc(&a, 50000000));
    wm_arena_reset(&a);
    left = 1;
    assert_non_null(wm_arena_alloc(&a, 10000));
    assert_null(wm_arena_alloc(&a, 2 * 1024 * 1024));
    left = -1;
    wm_arena_free(&a);
}

static void arena_without_memory(void **unused)
{
    (void)unused;
    for (long i = 1;; i++) {
        wm_arena a = {0};
        left = i;
        bool all = true;
        for (size_t k = 0; k < 40; k++) {
            all = wm_arena_zalloc(&a, k % 2 ? 5000 : 100000) && all;
            wm_slice copy = wm_arena_copy(&a, WM_LIT("x"));
            all = copy.size == 1 && all;
        }
        bool ran_out = left == 0;
        left = -1;
        assert_true(all == !ran_out && a.failed == ran_out);
        wm_arena_free(&a);
        if (!ran_out)
            break;
        assert_true(i < 100);
    }
}

/* ---- arrays ---- */

static void array_is_refused_before_it_is_made(void **unused)
{
    (void)unused;
    wm_budget b = {.memory = 1000};
    char *items = NULL;
    size_t capacity = 0;
    wm_budget_begin(&b, 0);
    assert_true(wm_budget_grow(&b, &items, &capacity, 600, 1));
    size_t before = capacity, arrays = b.arrays;
    left = 1; /* whoever asks for memory runs out of it, which is another failure */
    assert_false(wm_budget_grow(&b, &items, &capacity, before + 1, 1));
    left = -1;
    assert_int_equal(b.over, WM_OVER_MEMORY);
    assert_int_equal(capacity, before);
    assert_int_equal(b.arrays, arrays);
    free(items);
}

/* Copying hundreds of megabytes takes long: in it, too, somebody looks whether to stop. */
static void large_array_grows_in_pieces(void **unused)
{
    (void)unused;
    enum { MB = 1 << 20, COUNT = 64 };
    wm_budget b = {.stop = &looks.stop};
    char(*items)[MB] = NULL;
    size_t capacity = 0;
    assert_true(wm_budget_grow(&b, &items, &capacity, COUNT, MB));
    assert_int_equal(capacity, COUNT);
    for (size_t i = 0; i < COUNT; i++)
        items[i][0] = items[i][MB - 1] = (char)i;
    looks.count = 0;
    assert_true(wm_budget_grow(&b, &items, &capacity, COUNT + 1, MB));
    assert_int_equal(capacity, 2 * COUNT);
    assert_in_range(looks.count, 4, 8);
    size_t arrays = b.arrays;
    looks.count = 0;
    looks.until = 3;
    assert_false(wm_budget_grow(&b, &items, &capacity, 2 * COUNT + 1, MB));
    looks.until = 0;
    looks.stop = 0;
    assert_int_equal(looks.count, 3);
    assert_int_equal(b.over, WM_STOPPED);
    assert_int_equal(capacity, 2 * COUNT);
    assert_int_equal(b.arrays, arrays);
    for (size_t i = 0; i < COUNT; i++)
        assert_true(items[i][0] == (char)i && items[i][MB - 1] == (char)i);
    free(items);
}

static void failure_without_memory(void **unused)
{
    (void)unused;
    wm_error error = WM_ERROR_INIT;
    left = 1;
    wm_status status = wm_fail(&error, WM_BAD_INPUT, "%s", "lost");
    left = -1;
    assert_int_equal(status, WM_BAD_INPUT);
    assert_int_equal(error.status, WM_BAD_INPUT);
    assert_null(error.message);
    wm_error_clear(&error);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(buffer_grows),         cmocka_unit_test(buffer_detaches),
        cmocka_unit_test(buffer_refuses_overflow), cmocka_unit_test(buffer_without_memory),
        cmocka_unit_test(arena_gives_apart),    cmocka_unit_test(arena_copies_and_clears),
        cmocka_unit_test(arena_keeps_a_little), cmocka_unit_test(arena_without_memory),
        cmocka_unit_test(array_is_refused_before_it_is_made), cmocka_unit_test(large_array_grows_in_pieces),
        cmocka_unit_test(failure_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
