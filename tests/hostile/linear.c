/* linear.c - every construct, deep and long, takes time and memory in proportion, both ways and for put.
 *
 * SPDX-License-Identifier: MIT
 *
 *     linear [SMALL LARGE [NAME]]
 *
 * Each text is converted in a process of its own, in two sizes. Twice the bytes may take a little more than twice the
 * time: what fails is a page that takes seconds where the smaller one says that it should not.
 * What a page takes too much for is refused, which is as good.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "constructs.h"
#include "lens/lens.h"

enum { SMALL = 8192, LARGE = 65536, MOST_OUTPUT = 20, MOST_MEMORY = 64 };
/* What the sanitizers take themselves is not looked at. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED 1
#endif
#endif
#ifdef SANITIZED
#define FREE_MEMORY ((size_t)4 << 30)
#define FREE_SECONDS 60.0
#else
#define FREE_MEMORY ((size_t)300 << 20)
#define FREE_SECONDS 2.0
#endif
#define FREE_OUTPUT ((size_t)16 << 20)

typedef enum way { GET, CREATE, PUT } way;

typedef struct cost {
    double seconds;
    size_t memory, in, out;
    bool refused, died;
} cost;

static wm_site *make_site(void)
{
    wm_site *site = wm_site_new();
    if (!site || wm_site_set_base(site, WM_LIT("https://zh.wikipedia.org/wiki/Main")) != WM_OK ||
        wm_site_set_lang(site, WM_LIT("zh")) != WM_OK || wm_site_set_case(site, true) != WM_OK || wm_site_complete(site) != WM_OK)
        exit(99);
    return site;
}

/* Put: a word more at the end of what get gives. */
static wm_status edit_and_put(wm_lens *lens, wm_slice source, wm_buffer *out)
{
    wm_buffer edited = {0};
    wm_status status = wm_lens_get(lens, source, 0, WM_LIT("T"), &edited, NULL);
    wm_buffer_add_str(&edited, "\n\nwords\n");
    if (status == WM_OK)
        status = wm_lens_put(lens, wm_buffer_slice(&edited), source, 0, WM_LIT("T"), out, NULL);
    wm_buffer_free(&edited);
    return status;
}

/* In the child: the size of the output goes through the pipe. */
static void convert(way w, wm_slice text, int to)
{
    wm_buffer out = {0};
    wm_budget budget = {0};
    wm_lens *lens = wm_lens_new(make_site(), NULL, NULL);
    if (!lens)
        _exit(99);
    wm_lens_set_budget(lens, &budget);
    wm_budget_begin(&budget, text.size);
    wm_status status = w == GET      ? wm_lens_get(lens, text, 0, WM_LIT("T"), &out, NULL)
                       : w == CREATE ? wm_lens_create(lens, text, 0, WM_LIT("T"), &out)
                                     : edit_and_put(lens, text, &out);
    size_t size = out.size;
    if (write(to, &size, sizeof size) != (ssize_t)sizeof size)
        _exit(99);
    _exit(status == WM_OK || status == WM_DIFFERS ? 0 : budget.over != WM_WITHIN ? 1 : 2);
}

static cost measure(way w, const construct *c, size_t size)
{
    cost k = {0};
    int ends[2], status = 0;
    char *text = construct_make(c, size, &k.in);
    if (pipe(ends) != 0)
        exit(99);
    fflush(stdout);
    pid_t child = fork();
    if (child < 0)
        exit(99);
    if (child == 0)
        convert(w, wm_slice_of(text, k.in), ends[1]);
    close(ends[1]);
    struct rusage usage;
    if (read(ends[0], &k.out, sizeof k.out) != (ssize_t)sizeof k.out)
        k.out = 0;
    close(ends[0]);
    if (wait4(child, &status, 0, &usage) != child)
        exit(99);
    k.seconds = (double)usage.ru_utime.tv_sec + (double)usage.ru_utime.tv_usec / 1e6;
    k.memory = (size_t)usage.ru_maxrss * 1024;
    k.refused = WIFEXITED(status) && WEXITSTATUS(status) == 1;
    k.died = !WIFEXITED(status) || WEXITSTATUS(status) > 1;
    free(text);
    return k;
}

/* What is wrong with it, or NULL. */
static const char *judge(const cost *a, const cost *b)
{
    double ratio = (double)b->in / (double)a->in;
    if (a->died || b->died)
        return "it fails";
    if (b->refused)
        return NULL;
    if (b->seconds > FREE_SECONDS && b->seconds > 3 * ratio * (a->seconds > 0.01 ? a->seconds : 0.01))
        return "it is slower than its size says";
    if (b->memory > FREE_MEMORY + b->in * MOST_MEMORY * 4)
        return "it takes too much memory";
    return b->out > FREE_OUTPUT + b->in * MOST_OUTPUT ? "its output is too large" : NULL;
}

static int try_all(const construct *c, way w, const char *direction, size_t small, size_t large, const char *only, int *number)
{
    int failed = 0;
    for (; c->name; c++) {
        if (only && strcmp(only, c->name) != 0)
            continue;
        cost a = measure(w, c, small), b = measure(w, c, large);
        const char *wrong = judge(&a, &b);
        failed += wrong != NULL;
        printf("%sok %d - %s %s: %.2f s, %zu MB, %.1f times as large%s%s%s\n", wrong ? "not " : "", ++*number, direction, c->name, b.seconds,
               b.memory >> 20, (double)b.out / (double)b.in, b.refused ? ", refused" : "", wrong ? ": " : "", wrong ? wrong : "");
    }
    return failed;
}

int main(int argc, char **argv)
{
    size_t small = argc > 2 ? (size_t)strtoul(argv[1], NULL, 10) : SMALL, large = argc > 2 ? (size_t)strtoul(argv[2], NULL, 10) : LARGE;
    const char *only = argc > 3 ? argv[3] : NULL;
    int number = 0;
    int failed = try_all(wikitext_constructs, GET, "get", small, large, only, &number);
    failed += try_all(markdown_constructs, CREATE, "create", small, large, only, &number);
    failed += try_all(wikitext_constructs, PUT, "put", small, large, only, &number);
    printf("1..%d\n", number);
    return failed != 0;
}
