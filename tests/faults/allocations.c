/* allocations.c - every allocation of every command fails in turn; then the same command again.
 *
 * SPDX-License-Identifier: MIT
 *
 *     allocations [STEP [COMMAND]]
 *
 * The commands run as functions of this program, each time in a process of its own, on copies of the same files. What must
 * hold is what tests/faults/run asks for: an exit code of the manual, a message when it is not 0; where it is as without a
 * fault, so is the result; and the same command run again gives that result, with nothing left beside it. Of the
 * allocations each STEPth fails: 1 is all of them, which takes a quarter of an hour.
 */
#include <ftw.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include "base/base.h"
#include "faults/program.h"
#include "unit/failing_memory.h"

#undef main /* the program's own is linked under another name */

enum { STEP = 31, MANY = 1000000, OPEN_AT_ONCE = 16 };

static const struct {
    const char *name, *words;
    bool prints; /* what standard output says is its result */
    bool once;   /* what it made is not made again without --force */
    bool later;  /* that a page was left out is told by its report, and is the exit code of the merge */
} commands[] = {
    {"export", "export --jobs 1 -o made old.xml", false, false, false},
    {"chosen", "export --jobs 1 --category Four:1 --linked-from One_tea:2 --no-disambiguation --ledger made.ledger -o made old.xml", false, false, false},
    {"listed", "export --jobs 1 --pages titles --since 2010-01-01 --report report -o made old.xml", false, false, false},
    {"clean", "export --jobs 1 --style clean --flavor hugo --redirects stub --media-list made.media -o made old.xml", false, false, false},
    {"text", "export --jobs 1 --style text -o made.tar.bz2 old.xml", false, false, false},
    {"expanded", "export --jobs 1 --expand -o made old.xml", false, false, false},
    {"records", "export --jobs 1 -o made.jsonl old.xml", false, false, false},
    {"archive", "export --jobs 1 -o made.tar.gz old.xml", false, false, false},
    {"zip", "export --jobs 1 -o made.zip old.xml", false, false, false},
    {"bag", "export --jobs 1 -o made.bag old.xml", false, true, false},
    {"index", "index --blocks old.xml", true, false, false},
    {"set", "index --pages made.set --shards 2 old.xml", false, false, false},
    {"shard", "export --jobs 1 --page-set set --shard 1/2 -o made old.xml", false, false, true},
    {"merge", "merge shards", false, false, false},
    {"import", "import --jobs 1 --deletions made.gone --moves made.moves -o made.xml.gz tree", false, false, false},
    {"changed", "import --jobs 1 --changed -o made.xml tree", false, false, false},
    {"onto", "import --jobs 1 --onto new.xml -o made.xml tree", false, false, false},
    {"packed", "import --jobs 1 -o made.xml whole.bag", false, false, false},
    {"update", "update --jobs 1 tree new.xml", false, false, false},
    {"diff", "diff --jobs 1 tree", true, false, false},
    {"status", "status tree", true, false, false},
    {"verify", "verify --jobs 1 --edits 2 --seed 1 old.xml", false, false, false},
    {"check", "verify --jobs 1 whole.bag", false, false, false},
    {"recover", "verify --jobs 1 --recover made.xml whole.bag", false, false, false},
    {"convert", "convert --dump old.xml --title One_tea", true, false, false},
    {"create", "convert --from markdown", true, false, false},
    {"expand", "expand --title Two old.xml", true, false, false},
};

static atomic_bool *came_to_it; /* shared with the children */

static uint64_t found;

static int sum_entry(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    const char *name = path + at->base;
    /* The state may differ in what is no content; a report has times in it. */
    if (kind != FTW_F || strstr(path, "/.wikimd/") || strcmp(name, "report") == 0 || strcmp(name, "messages") == 0)
        return 0;
    size_t size = (size_t)st->st_size;
    char *bytes = malloc(size + 1);
    FILE *f = fopen(path, "rb");
    if (!bytes || !f || fread(bytes, 1, size, f) != size)
        program_stop("a result cannot be read");
    fclose(f);
    uint64_t entry = wm_hash(wm_str(path)) * 31 + wm_hash(wm_slice_of(bytes, size));
    found += entry ^ entry >> 29;
    free(bytes);
    return 0;
}

/* What stands there now; in whatever order it is read. */
static uint64_t fingerprint(void)
{
    found = 0;
    nftw("work", sum_entry, OPEN_AT_ONCE, FTW_PHYS);
    return found;
}

/* ---- a command ---- */

static long fails_at; /* of the next run */

static void begin_to_fail(void)
{
    countdown = fails_at;
}

static void tell_whether_it_came_to_it(void)
{
    countdown = -1;
    atomic_store(came_to_it, has_failed);
}

static int run(size_t c, long failing)
{
    const program_streams streams = {.in = commands[c].prints ? "page.md" : NULL, .out = commands[c].prints ? "made.out" : NULL,
                                     .before = begin_to_fail, .behind = tell_whether_it_came_to_it};
    atomic_store(came_to_it, false);
    fails_at = failing;
    int code = program_run("work", commands[c].words, &streams);
    if (code > 128)
        atomic_store(came_to_it, true);
    return code;
}

/* What is wrong with the run that ended with code, and with the one after it, or NULL. */
static const char *judge(size_t c, int code, int usual, uint64_t expected)
{
    if (code != 0 && code != 1 && code != 3 && code != 4)
        return "it ends in no way of the manual";
    if (code != 0 && code != usual && !program_said("messages", "wikimd: "))
        return "it fails without a message";
    if (code == usual && !commands[c].later && fingerprint() != expected)
        return "it ends as without a fault, and the result is another";
    /* Where it was done, pages may have been left out, the next one may find nothing left to do, and say so. */
    int again = run(c, -1);
    if (commands[c].once && again == 2)
        return NULL;
    if (again != usual && code != usual)
        return "run again it ends otherwise";
    return fingerprint() != expected ? "run again it gives another result" : NULL;
}

static bool try_command(size_t c, long step, int number)
{
    program_begin(commands[c].words);
    int usual = run(c, -1);
    uint64_t expected = fingerprint();
    long tries = 0, wrong = 0;
    for (long i = 0; i < MANY; i += step) {
        program_begin(commands[c].words);
        int code = run(c, i);
        if (!atomic_load(came_to_it))
            break;
        const char *why = judge(c, code, usual, expected);
        tries++;
        if (why && wrong++ < 20)
            printf("# allocation %ld: %s (%d, usually %d)\n", i, why, code, usual);
    }
    printf("%sok %d - %s: %ld allocations fail\n", wrong || usual > 1 || !tries ? "not " : "", number, commands[c].name, tries);
    return !wrong && usual <= 1 && tries;
}

/* ---- what they work on ---- */

/* A dump whose texts hold word. With _ in a title, which is written anew: that takes memory wherever a page is looked up. */
static void write_dump(const char *name, const char *word, int first)
{
    static const char *const titles[] = {"One_tea", "Two", "Three_tea", "Category:Four", "Category:Five", "Template:Six_tea", "Seven_tea"};
    static const char *const texts[] = {
        " '''words''' of [[Two|two]]<ref name=\"a\">A [[Three tea]].</ref>.\n\n== Tea ==\n* one\n* two{{Six tea|a=b|c}}\n\n{|\n! A\n| b\n|}\n[[File:a.jpg|thumb|x]]\n[[Category:Four]]",
        "{{Infobox pier\n| name = Old\n| built = 1900\n}}\n <math>a_b</math> [http://a.b c] -{zh-hans:a;zh-hant:b}-\n----\n{{Six tea|{{PAGENAME}}}}\n[[Category:Five]]",
        "\n\n<gallery>\nFile:a.jpg|b\n</gallery>\n; term : words\n<pre>x</pre>\n{{disambiguation}}",
        " of a category.", " [[Category:Four]]", " ({{{1|}}}, {{{a|none}}}) {{#if:{{{1|}}}|y|n}}<noinclude>[[Category:Five]]</noinclude>", "#REDIRECT [[Two]]"};
    FILE *f = fopen(name, "w");
    if (!f)
        program_stop("the files cannot be written");
    fputs("<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\" xml:lang=\"en\"><siteinfo><sitename>W</sitename>"
          "<dbname>w</dbname><base>https://w.example/wiki/Main</base><case>first-letter</case><namespaces>"
          "<namespace key=\"0\" case=\"first-letter\" /><namespace key=\"6\" case=\"first-letter\">File</namespace>"
          "<namespace key=\"10\" case=\"first-letter\">Template</namespace><namespace key=\"14\" case=\"first-letter\">Category</namespace>"
          "</namespaces></siteinfo>", f);
    for (int i = 0; i < (int)(sizeof titles / sizeof *titles); i++) {
        wm_buffer escaped = {0};
        for (const char *p = texts[i]; *p; p++)
            wm_buffer_add_str(&escaped, *p == '<' ? "&lt;" : *p == '>' ? "&gt;" : (char[]){*p, 0});
        fprintf(f, "<page><title>%s</title><ns>%d</ns><id>%d</id><revision><id>%d</id><timestamp>2020-01-01T00:00:0%dZ</timestamp>"
                   "<contributor><username>A</username><id>1</id></contributor><text xml:space=\"preserve\">%s%.*s</text></revision></page>\n",
                titles[i], i == 3 || i == 4 ? 14 : i == 5 ? 10 : 0, i + 1, first + i, i, i < 6 ? word : "", (int)escaped.size, escaped.data);
        wm_buffer_free(&escaped);
    }
    fputs("</mediawiki>\n", f);
    if (fclose(f) != 0)
        program_stop("the files cannot be written");
}

static void make_fixtures(void)
{
    static const char *const made[] = {"export -o tree old.xml", "export -o whole.bag old.xml",
                                       "index --pages set --shards 2 old.xml", "export --page-set set --shard 1/2 -o shards old.xml",
                                       "export --page-set set --shard 2/2 -o shards old.xml"};
    write_dump("fixtures/old.xml", "Some", 1);
    write_dump("fixtures/new.xml", "Other", 21);
    program_write("fixtures/titles", "One_tea\nTwo\n");
    program_write("fixtures/page.md", "# A\n\nThe *pier*[^1] is [old](https://w.example/wiki/Two \"wikilink\").\n\n| a |\n| - |\n| b |\n\n[^1]: Note.\n");
    program_make(made, sizeof made / sizeof *made);
    program_write("fixtures/tree/Page/Three_tea.md", "# Three tea\n\nOther words, *edited*.\n");
    program_write("fixtures/tree/Page/One_tea.md", "# One tea\n\nWords, *edited*.\n");
    program_write("fixtures/tree/Page/New.md", "# New\n\nA new page.\n");
}

int main(int argc, char **argv)
{
    long step = argc > 1 ? strtol(argv[1], NULL, 10) : STEP;
    const char *only = argc > 2 ? argv[2] : NULL;
    came_to_it = mmap(NULL, sizeof *came_to_it, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (step < 1 || came_to_it == MAP_FAILED)
        program_stop("a step is 1 or more");
    program_set_up();
    make_fixtures();
    int number = 0, failed = 0;
    for (size_t c = 0; c < sizeof commands / sizeof *commands; c++)
        if (!only || strcmp(only, commands[c].name) == 0)
            failed += !try_command(c, step, ++number);
    printf("1..%d\n", number);
    program_tear_down();
    return failed != 0;
}
