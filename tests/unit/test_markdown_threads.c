/* test_markdown_threads.c - readers in several threads do not meet.
 *
 * SPDX-License-Identifier: MIT
 *
 * cmark-gfm has tables that all parsers of a process share.
 */
#include <pthread.h>

#include "lens/lens.h"
#include "site_help.h"

enum { THREADS = 4, ROUNDS = 20000 };

typedef struct job {
    const char *markdown, *expected;
    const wm_site *site;
    unsigned wrong;
} job;

static void *create_often(void *argument)
{
    job *j = argument;
    wm_buffer out = {0};
    wm_lens *lens = wm_lens_new(j->site, NULL, NULL);
    for (int i = 0; lens && i < ROUNDS; i++) {
        wm_buffer_clear(&out);
        if (wm_lens_create(lens, wm_str(j->markdown), 0, WM_LIT("Pier"), &out) != WM_OK ||
            !wm_equal(wm_buffer_slice(&out), wm_str(j->expected)))
            j->wrong++;
    }
    j->wrong += lens ? 0 : ROUNDS;
    wm_lens_free(lens);
    wm_buffer_free(&out);
    return NULL;
}

static void test_struck_out(void **state)
{
    (void)state;
    wm_site *site = make_site("en", "testwiki", NULL);
    job jobs[THREADS] = {
        {.markdown = "Boats ~~sink~~ swim.", .expected = "Boats <del>sink</del> swim."},
        {.markdown = "Some ~~30~~ *40* ~~yards~~ feet.", .expected = "Some <del>30</del> ''40'' <del>yards</del> feet."},
        {.markdown = "No mark in it, *none*.", .expected = "No mark in it, ''none''."},
        {.markdown = "About \\~30 and ~~nothing~~.", .expected = "About ~30 and <del>nothing</del>."},
    };
    pthread_t threads[THREADS];
    for (int i = 0; i < THREADS; i++) {
        jobs[i].site = site;
        assert_int_equal(pthread_create(&threads[i], NULL, create_often, &jobs[i]), 0);
    }
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    for (int i = 0; i < THREADS; i++)
        if (jobs[i].wrong)
            fail_msg("\"%s\" was read wrong %u times", jobs[i].markdown, jobs[i].wrong);
    wm_site_free(site);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_struck_out)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
