/* test_dump_corpora.c - real dumps, where they are.
 *
 * SPDX-License-Identifier: MIT
 *
 * WIKIMD_CORPORA names their directory, else ../shared/corpora beside the source
 * tree. Skipped when there is none.
 */
#include <dirent.h>
#include <sys/stat.h>

#include "dump_help.h"

static char root[4000];

static bool find_corpora(void)
{
    const char *given = getenv("WIKIMD_CORPORA"), *srcdir = getenv("srcdir");
    struct stat about;
    if (given)
        snprintf(root, sizeof root, "%s", given);
    else
        snprintf(root, sizeof root, "%s/../shared/corpora", srcdir ? srcdir : ".");
    return stat(root, &about) == 0 && S_ISDIR(about.st_mode);
}

typedef struct counts {
    uint64_t pages, bad_utf8;
} counts;

static wm_status count_page(void *user, const wm_page *page)
{
    counts *c = user;
    c->pages++;
    assert_true(page->title.size > 0);
    assert_true(page->has_revision || page->revisions == 0);
    c->bad_utf8 += wm_utf8_valid_prefix(page->revision.text) != page->revision.text.size;
    return WM_OK;
}

/* The counts were made with grep -c '<page>' and '<revision>'. */
static void known_counts(void **state)
{
    (void)state;
    static const struct {
        const char *name, *schema;
        uint64_t pages, revisions;
    } known[] = {
        {"enwiki-gensim.xml.bz2", "0.10", 206, 206},
        {"enwiktionary-wikitextprocessor.xml.bz2", "0.10", 1389, 1389},
        {"enwiktionary-multistream.xml.bz2", "0.10", 1389, 1389},
        {"ltgwiki.xml.bz2", "0.10", 2004, 2004},
        {"aawiki-20260101-pages-meta-current.xml.bz2", "0.11", 507, 507},
        {"aawiki-20260101-pages-meta-history.xml.7z", "0.11", 507, 1307},
        {"refinery-commonswiki-history.xml.bz2", "0.11", 1, 59},
        {"refinery-simplewiki-history.xml.bz2", "0.11", 2, 33},
        {"bgwiki-gensim.xml.bz2", "0.10", 3, 3},
        {"ganwiki-current.xml.bz2", "0.11", 8270, 8270},
        {"hakwiki-current.xml.bz2", "0.11", 15742, 15742},
        {"zh-komicawiki-a.xml.bz2", "0.11", 1201, 1201},
        {"dzwiki-current.xml.bz2", "0.11", 763, 763},
        {"en-ovirt-current.xml.bz2", "0.11", 1090, 1090},
    };
    if (!find_corpora())
        skip();
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        char path[4300];
        const char *paths[] = {path};
        struct stat about;
        snprintf(path, sizeof path, "%s/%s", root, known[i].name);
        if (stat(path, &about) != 0)
            continue;
        wm_dump *dump = NULL;
        wm_error error = WM_ERROR_INIT;
        counts c = {0, 0};
        wm_dump_progress p;
        wm_site *site = wm_site_new();
        assert_int_equal(wm_dump_open(paths, 1, NULL, &dump, &error), WM_OK);
        if (wm_dump_read(dump, site, count_page, &c, &error) != WM_OK)
            fail_msg("%s", error.message);
        wm_dump_get_progress(dump, &p);
        if (c.pages != known[i].pages || p.revisions != known[i].revisions || c.bad_utf8)
            fail_msg("%s: %" PRIu64 " pages, %" PRIu64 " revisions, %" PRIu64 " texts are no UTF-8", path, c.pages,
                     p.revisions, c.bad_utf8);
        assert_true(wm_equal(wm_dump_schema(dump), wm_str(known[i].schema)));
        assert_true(wm_site_name(site).size > 0);
        assert_int_equal(p.compressed_position, p.compressed_length);
        wm_dump_close(dump);
        wm_site_free(site);
    }
}

static wm_status take_page(void *user, const wm_page *page)
{
    (void)user;
    (void)page;
    return WM_OK;
}

/* Good, bad and no dumps: each is read to its end or refused with a message.
 * Returns how many were read whole. */
static size_t read_all(const char *directory, size_t *refused)
{
    size_t good = 0;
    DIR *d = opendir(directory);
    if (!d)
        return 0;
    for (struct dirent *e; (e = readdir(d)) != NULL;) {
        char path[4600];
        const char *paths[] = {path};
        struct stat about;
        snprintf(path, sizeof path, "%s/%s", directory, e->d_name);
        if (e->d_name[0] == '.' || stat(path, &about) != 0 || !S_ISREG(about.st_mode))
            continue;
        wm_dump *dump = NULL;
        wm_error error = WM_ERROR_INIT;
        assert_int_equal(wm_dump_open(paths, 1, NULL, &dump, &error), WM_OK);
        wm_status status = wm_dump_read(dump, NULL, take_page, NULL, &error);
        if (status != WM_OK && status != WM_BAD_INPUT)
            fail_msg("%s: status %d", path, status);
        assert_int_equal(status == WM_OK, error.message == NULL);
        if (error.message)
            print_message("# %s\n", error.message);
        good += status == WM_OK;
        *refused += status != WM_OK;
        wm_error_clear(&error);
        wm_dump_close(dump);
    }
    closedir(d);
    return good;
}

static void fixtures(void **state)
{
    (void)state;
    static const char *const directories[] = {
        "fixtures", "fixtures/mediawiki-core", "fixtures/operations-dumps", "fixtures/mwxml",
        "fixtures/MediaWiki-DumpFile", "fixtures/macbre", "dbpedia", "freecadwiki"};
    if (!find_corpora())
        skip();
    size_t good = 0, refused = 0;
    for (size_t i = 0; i < sizeof directories / sizeof *directories; i++) {
        char path[4300];
        snprintf(path, sizeof path, "%s/%s", root, directories[i]);
        good += read_all(path, &refused);
    }
    print_message("# %zu read, %zu refused\n", good, refused);
    assert_true(good > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(known_counts), cmocka_unit_test(fixtures)};
    return cmocka_run_group_tests_name("dump: real dumps", tests, NULL, NULL);
}
