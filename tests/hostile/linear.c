/* linear.c - every construct, deep and long, takes time and memory in proportion, both ways and for put.
 *
 * SPDX-License-Identifier: MIT
 *
 *     linear [SMALL LARGE [NAME [WAY]]]
 *
 * Each text is converted in a process of its own, in two sizes, with the limits of the program. In the larger size a byte
 * may take half as much time again as in the smaller, memory may be what a page is given, output 20 times the input. What is
 * refused is as good: its page is left out by name. A signal is answered within a second: so often somebody looks.
 * Without arguments the sizes are small, and some edits are left out.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "constructs.h"
#include "lens/lens.h"
#include "transfer/page_limits.h"

enum { SMALL = 8192, LARGE = 65536, TRIES = 3 };
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
#define FREE_MEMORY WM_BUDGET_MEMORY
#define FREE_SECONDS 0.4 /* starting, and that the machine does other things as well */
#endif

/* PUT: a word more at the end. CLEAN: in style clean, with a variant of the language. CHANGED: the first letter of every
 * line becomes another. THINNED: every second line is taken out. TURNED: the second half comes first. */
typedef enum way { GET, CREATE, PUT, CLEAN_GET, CLEAN_PUT, CHANGED, THINNED, TURNED, WAYS } way;

static const char *const way_names[WAYS] = {"get", "create", "put", "clean get", "clean put", "put changed", "put thinned", "put turned"};

typedef struct cost {
    double seconds, silence; /* the longest time in which nobody looked whether to stop */
    size_t memory, in, out;
    size_t given; /* the page, and the file that was made of it */
    bool refused, died;
} cost;

static double thread_seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Every look at the flag that a signal sets comes by here: the program is linked with --wrap. */
bool __real_wm_budget_take(wm_budget *b, size_t size);
bool __wrap_wm_budget_take(wm_budget *b, size_t size);

static struct {
    double last, longest;
} looks;

static void look(void)
{
    double now = thread_seconds();
    if (now - looks.last > looks.longest)
        looks.longest = now - looks.last;
    looks.last = now;
}

bool __wrap_wm_budget_take(wm_budget *b, size_t size)
{
    look();
    return __real_wm_budget_take(b, size);
}

static wm_site *make_site(void)
{
    wm_site *site = wm_site_new();
    if (!site || wm_site_set_base(site, WM_LIT("https://zh.wikipedia.org/wiki/Main")) != WM_OK ||
        wm_site_set_lang(site, WM_LIT("zh")) != WM_OK || wm_site_set_case(site, true) != WM_OK || wm_site_complete(site) != WM_OK)
        exit(99);
    return site;
}

/* The next line, or as much of a long one as an editor shows in one. */
static wm_slice next_line(wm_slice text, size_t at)
{
    enum { LONGEST = 80 };
    size_t end = wm_find(text, WM_LIT("\n"), at);
    end = end == WM_NONE ? text.size : end + 1;
    return wm_sub(text, at, end - at > LONGEST ? at + LONGEST : end);
}

static void change_line(wm_buffer *out, wm_slice line)
{
    size_t i = 0;
    while (i < line.size && !(line.data[i] >= 'a' && line.data[i] <= 'z'))
        i++;
    wm_buffer_add_slice(out, wm_sub(line, 0, i));
    if (i < line.size)
        wm_buffer_add_char(out, line.data[i] == 'q' ? 'r' : 'q');
    wm_buffer_add_slice(out, wm_sub(line, i < line.size ? i + 1 : i, line.size));
}

static void edit(way w, wm_slice text, wm_buffer *out)
{
    size_t half = text.size / 2;
    if (w == PUT || w == CLEAN_PUT) {
        wm_buffer_add_slice(out, text);
        wm_buffer_add_str(out, "\n\nwords\n");
    } else if (w == TURNED) {
        half += next_line(text, half).size;
        wm_buffer_add_slice(out, wm_sub(text, half, text.size));
        wm_buffer_add_slice(out, wm_sub(text, 0, half));
    }
    size_t number = 0;
    for (size_t at = 0; (w == CHANGED || w == THINNED) && at < text.size; number++) {
        wm_slice line = next_line(text, at);
        at += line.size;
        if (w == CHANGED)
            change_line(out, line);
        else if (number % 2 == 0)
            wm_buffer_add_slice(out, line);
    }
}

static wm_status edit_and_put(way w, wm_lens *lens, wm_budget *budget, wm_slice source, wm_buffer *out, size_t *given)
{
    wm_buffer markdown = {0}, edited = {0};
    wm_status status = wm_lens_get(lens, source, 0, WM_LIT("T"), &markdown, NULL);
    if (status == WM_OK && wm_limits_is_grown(source.size, markdown.size)) {
        budget->over = WM_OVER_MEMORY; /* no export makes a file of it */
    } else if (status == WM_OK) { /* else the page is refused: what its budget says stays */
        edit(w, wm_buffer_slice(&markdown), &edited);
        *given += edited.size;
        wm_budget_begin(budget, *given);
        looks.last = thread_seconds(); /* the edit was no work of the lens */
        status = wm_lens_put(lens, wm_buffer_slice(&edited), source, 0, WM_LIT("T"), out, NULL);
    }
    wm_buffer_free(&edited);
    wm_buffer_free(&markdown);
    return status;
}

typedef struct told {
    size_t out, given;
    double silence;
} told;

/* In the child: what is to be told goes through the pipe. */
static void convert(way w, wm_slice text, int to)
{
    wm_buffer out = {0};
    wm_budget budget = {0};
    told t = {.given = text.size};
    struct rlimit most = {WM_BUDGET_SECONDS * 2, WM_BUDGET_SECONDS * 2};
    wm_write_options clean = {.style = WM_STYLE_CLEAN, .shown.variant = "zh-hant"};
    wm_lens *lens = wm_lens_new(make_site(), NULL, w == CLEAN_GET || w == CLEAN_PUT ? &clean : NULL);
    if (!lens || setrlimit(RLIMIT_CPU, &most) != 0)
        _exit(99);
    wm_lens_set_budget(lens, &budget);
    wm_budget_begin(&budget, text.size);
    looks.last = thread_seconds();
    wm_status status = w == GET || w == CLEAN_GET ? wm_lens_get(lens, text, 0, WM_LIT("T"), &out, NULL)
                       : w == CREATE              ? wm_lens_create(lens, text, 0, WM_LIT("T"), &out)
                                                  : edit_and_put(w, lens, &budget, text, &out, &t.given);
    look();
    t.out = out.size;
    t.silence = looks.longest;
    if (write(to, &t, sizeof t) != (ssize_t)sizeof t)
        _exit(99);
    bool grown = wm_limits_is_grown(text.size, out.size);
    _exit(budget.over != WM_WITHIN || grown ? 1 : status == WM_OK || status == WM_DIFFERS ? 0 : 2);
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
    told t;
    if (read(ends[0], &t, sizeof t) == (ssize_t)sizeof t) {
        k.out = t.out;
        k.given = t.given;
        k.silence = t.silence;
    }
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

static bool is_slow(const cost *a, const cost *b)
{
    return b->seconds - FREE_SECONDS > 1.5 * a->seconds * ((double)b->in / (double)a->in) || b->silence > 1.0;
}

/* What is wrong with it, or NULL. */
static const char *judge(const cost *a, const cost *b)
{
    if (a->died || b->died)
        return "it fails";
    if (b->seconds > WM_BUDGET_SECONDS + FREE_SECONDS + 2)
        return "it takes longer than a page may";
    /* A quarter more: what is refused is a block that was the next. */
    if (b->memory > (FREE_MEMORY + b->given * WM_BUDGET_PER_BYTE) / 4 * 5)
        return "it takes too much memory";
    if (b->silence > 1.0)
        return "a signal would have been answered too late";
    return !b->refused && is_slow(a, b) ? "it is slower than its size says" : NULL;
}

static int try_one(const construct *c, way w, size_t small, size_t large, int number)
{
    cost a = measure(w, c, small), b = measure(w, c, large);
    for (int i = 1; i < TRIES && !b.refused && !b.died && is_slow(&a, &b); i++) {
        cost again = measure(w, c, large); /* the machine may have been busy */
        b.seconds = again.seconds < b.seconds ? again.seconds : b.seconds;
        b.silence = again.silence < b.silence ? again.silence : b.silence;
    }
    const char *wrong = judge(&a, &b);
    printf("%sok %d - %s %s: %.0f and %.0f ns a byte, %zu bytes of memory a byte, %.1f times as large, silent for %.0f ms%s%s%s\n", wrong ? "not " : "", number,
           way_names[w], c->name, a.seconds / (double)a.in * 1e9, b.seconds / (double)b.in * 1e9, b.memory / b.in,
           (double)b.out / (double)b.in, b.silence * 1e3, b.refused ? ", refused" : "", wrong ? ": " : "", wrong ? wrong : "");
    return wrong != NULL;
}

int main(int argc, char **argv)
{
    size_t small = argc > 2 ? (size_t)strtoul(argv[1], NULL, 10) : SMALL, large = argc > 2 ? (size_t)strtoul(argv[2], NULL, 10) : LARGE;
    const char *only = argc > 3 && *argv[3] ? argv[3] : NULL, *one_way = argc > 4 ? argv[4] : NULL;
    int number = 0, failed = 0;
    way end = argc > 2 ? WAYS : THINNED; /* by itself, what does not take long */
    for (way w = GET; w < end; w++) {
        if (argc <= 2 && w == CHANGED)
            small /= 4, large /= 4;
        for (const construct *c = w == CREATE ? markdown_constructs : wikitext_constructs; c->name; c++) {
            if ((!only || strcmp(only, c->name) == 0) && (!one_way || strcmp(one_way, way_names[w]) == 0))
                failed += try_one(c, w, small, large, ++number);
        }
    }
    printf("1..%d\n", number);
    return failed != 0;
}
