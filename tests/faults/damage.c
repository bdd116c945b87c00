/* damage.c - dumps and packages that are cut, or have a bit flipped, at every byte: nothing wrong is delivered as whole.
 *
 * SPDX-License-Identifier: MIT
 *
 *     damage [STEP [FORM]]
 *
 * What must hold for each damaged file: the program ends with an exit code of the manual, with a message when it is not 0; a
 * page's file that it delivers is as without the damage, or is named; and with exit code 0 all of them are there. Of the bytes
 * each STEPth is tried: 1 is all of them, which takes a quarter of an hour. Prints a line of TAP for each form and kind of damage.
 */
#include <ftw.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/base.h"
#include "faults/program.h"

#undef main /* the program's own is linked under another name */

enum { STEP = 151, OPEN_AT_ONCE = 16, TOLD = 10 };

/* Plain XML has nothing that would show a flipped bit; a dump's <sha1> speaks of the revision's text alone. */
static const struct {
    const char *name, *file, *words;
    bool only_cut;
} forms[] = {
    {"xml", "old.xml", "export --verbose --jobs 1 -o made old.xml", true},
    {"xml.gz", "old.xml.gz", "export --verbose --jobs 1 -o made old.xml.gz", false},
    {"xml.bz2", "old.xml.bz2", "export --verbose --jobs 1 -o made old.xml.bz2", false},
    {"dump of a bag", "whole.bag/data/dump/old.xml.bz2", "verify --verbose --jobs 1 --recover made whole.bag", false},
    {"pages.tsv", "whole.bag/data/pages.tsv", "verify --verbose --jobs 1 --recover made whole.bag", false},
    {"a manifest", "whole.bag/manifest-sha512.txt", "verify --verbose --jobs 1 --recover made whole.bag", false},
    {"a page", "whole.bag/data/tree/Page/One_tea.md", "verify --verbose --jobs 1 --recover made whole.bag", false},
    {"bag.tar", "whole.bag.tar", "verify --verbose --jobs 1 --recover made whole.bag.tar", false},
    {"bag.tar.gz", "whole.bag.tar.gz", "verify --verbose --jobs 1 --recover made whole.bag.tar.gz", false},
    {"bag.tar.bz2", "whole.bag.tar.bz2", "verify --verbose --jobs 1 --recover made whole.bag.tar.bz2", false},
    {"bag.zip", "whole.bag.zip", "verify --verbose --jobs 1 --recover made whole.bag.zip", false},
};

static const program_streams streams = {.out = "results"};

static wm_buffer read_file(const char *path)
{
    char bytes[65536];
    size_t n;
    wm_buffer all = {0};
    FILE *f = fopen(path, "rb");
    while (f && (n = fread(bytes, 1, sizeof bytes, f)) > 0)
        wm_buffer_add(&all, bytes, n);
    if (!f || ferror(f) || all.failed)
        program_stop(path);
    fclose(f);
    return all;
}

static void write_bytes(const char *path, wm_slice bytes)
{
    FILE *f = fopen(path, "wb");
    if (!f || fwrite(bytes.data, 1, bytes.size, f) != bytes.size || fclose(f) != 0)
        program_stop(path);
}

/* ---- what is delivered ---- */

static size_t delivered, others; /* files of pages; those of them that are wrong, and that nobody names */
static char first_other[256];

static bool is_named(const char *name)
{
    char title[256];
    int size = (int)(strlen(name) - 3);
    snprintf(title, sizeof title, "%.*s", size, name);
    bool named = program_said("messages", title) || program_said("results", title);
    for (char *c = title; *c; c++)
        *c = *c == '_' ? ' ' : *c;
    return named || program_said("messages", title) || program_said("results", title);
}

/* The header names the wiki: where the dump says that is told by itself when it is damaged. */
static wm_slice behind_header(const wm_buffer *b)
{
    wm_slice all = wm_buffer_slice(b);
    size_t line = wm_find(all, WM_LIT("\n"), 0);
    return line == WM_NONE ? all : wm_sub(all, line, all.size);
}

static int judge_entry(const char *path, const struct stat *st, int kind, struct FTW *at)
{
    (void)st;
    size_t size = strlen(path);
    if (kind != FTW_F || size < 3 || strcmp(path + size - 3, ".md") != 0 || strstr(path, "/.wikimd/"))
        return 0;
    char expected[1024];
    snprintf(expected, sizeof expected, "reference%s", path + strlen("work/made"));
    wm_buffer is = read_file(path), was = {0};
    if (access(expected, R_OK) == 0)
        was = read_file(expected);
    delivered++;
    if (!wm_equal(behind_header(&is), behind_header(&was)) && !is_named(path + at->base) && !others++)
        snprintf(first_other, sizeof first_other, "%s", path + strlen("work/made/"));
    wm_buffer_free(&is);
    wm_buffer_free(&was);
    return 0;
}

static void look(void)
{
    delivered = others = 0;
    nftw("work/made", judge_entry, OPEN_AT_ONCE, FTW_PHYS);
}

/* ---- the damage ---- */

/* What is wrong with the run that ended with code, or NULL. */
static const char *judge(int code, size_t pages)
{
    look();
    if (code != 0 && code != 1 && code != 3 && code != 4)
        return "it ends in no way of the manual";
    if (code != 0 && !program_said("messages", "wikimd: ") && !program_said("results", ":"))
        return "it fails without a message";
    if (others)
        return first_other;
    return code == 0 && delivered != pages ? "pages are missing, and it says all is well" : NULL;
}

static bool try_damage(size_t form, const char *path, wm_slice whole, size_t pages, bool cut, size_t step, int number)
{
    size_t tries = 0, wrong = 0, lost = 0, unseen = 0;
    char *copy = malloc(whole.size + 1);
    if (!copy)
        program_stop("out of memory");
    for (size_t i = 0; i < whole.size; i += step, tries++) {
        memcpy(copy, whole.data, whole.size);
        copy[i] = (char)(copy[i] ^ 1 << i % 8);
        write_bytes(path, wm_slice_of(copy, cut ? i : whole.size));
        program_remove("work/made");
        int code = program_run("work", forms[form].words, &streams);
        const char *why = judge(code, pages);
        lost += pages > delivered ? pages - delivered : 0;
        unseen += code == 0;
        if (why && wrong++ < TOLD)
            printf("# byte %zu: %s (exit %d)\n", i, why, code);
    }
    free(copy);
    write_bytes(path, whole);
    printf("%sok %d - %s, %s: %zu tries, %zu whole all the same, %zu of %zu pages left out\n", wrong || !tries ? "not " : "", number,
           forms[form].name, cut ? "cut" : "flipped", tries, unseen, lost, tries * pages);
    return !wrong && tries;
}

static int try_form(size_t form, size_t step, int *number)
{
    char path[256];
    int failed = 0;
    snprintf(path, sizeof path, "work/%s", forms[form].file);
    program_begin(forms[form].words);
    program_remove("reference");
    if (program_run("work", forms[form].words, &streams) != 0 || rename("work/made", "reference") != 0)
        program_stop(forms[form].words);
    wm_buffer whole = read_file(path);
    if (rename("reference", "work/made") != 0)
        program_stop("reference");
    look();
    size_t pages = delivered;
    if (rename("work/made", "reference") != 0 || pages == 0)
        program_stop(forms[form].words);
    for (int cut = 1; cut >= forms[form].only_cut; cut--)
        failed += !try_damage(form, path, wm_buffer_slice(&whole), pages, cut, step, ++*number);
    wm_buffer_free(&whole);
    return failed;
}

/* Pages that link to none of the others: what becomes of a link depends on whether its page is read. */
static void write_dump(void)
{
    static const char *const titles[] = {"One_tea", "Two", "Three", "Four", "Category:Five", "Six"};
    FILE *f = fopen("fixtures/old.xml", "w");
    if (!f)
        program_stop("the files cannot be written");
    fputs("<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\" xml:lang=\"en\"><siteinfo><sitename>W</sitename>"
          "<dbname>w</dbname><base>https://w.example/wiki/Main</base><case>first-letter</case><namespaces>"
          "<namespace key=\"0\" case=\"first-letter\" /><namespace key=\"14\" case=\"first-letter\">Category</namespace>"
          "</namespaces></siteinfo>", f);
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        char text[256], sha1[32];
        snprintf(text, sizeof text, "'''%s''' is the text of page %zu.\n\n== Tea ==\n* one, and {{Six|a=b}}\n* two\n\n{|\n! A\n| %zu\n|}", titles[i], i, i * i);
        wm_sha1_base36(wm_str(text), sha1);
        fprintf(f, "<page><title>%s</title><ns>%d</ns><id>%zu</id><revision><id>%zu</id><timestamp>2020-01-01T00:00:0%zuZ</timestamp>"
                   "<contributor><username>A</username><id>1</id></contributor><text xml:space=\"preserve\">%s</text><sha1>%s</sha1></revision></page>\n",
                titles[i], i == 4 ? 14 : 0, i + 1, i + 7, i, text, sha1);
    }
    if (fputs("</mediawiki>\n", f) < 0 || fclose(f) != 0)
        program_stop("the files cannot be written");
}

int main(int argc, char **argv)
{
    static const char *const made[] = {"export -o tree old.xml", "import -o old.xml.gz tree", "import -o old.xml.bz2 tree",
                                       "export -o whole.bag old.xml", "export -o whole.bag.tar old.xml", "export -o whole.bag.tar.gz old.xml",
                                       "export -o whole.bag.tar.bz2 old.xml", "export -o whole.bag.zip old.xml"};
    long step = argc > 1 ? strtol(argv[1], NULL, 10) : STEP;
    const char *only = argc > 2 ? argv[2] : NULL;
    int number = 0, failed = 0;
    if (step < 1)
        program_stop("a step is 1 or more");
    program_set_up();
    write_dump();
    program_make(made, sizeof made / sizeof *made);
    for (size_t form = 0; form < sizeof forms / sizeof *forms; form++)
        if (!only || strcmp(only, forms[form].name) == 0)
            failed += try_form(form, (size_t)step, &number);
    printf("1..%d\n", number);
    program_tear_down();
    return failed != 0;
}
