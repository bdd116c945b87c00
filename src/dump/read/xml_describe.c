/* xml_describe.c - what a file that is no dump seems to be.
 *
 * SPDX-License-Identifier: MIT
 */
#include "dump/read/xml_reader.h"

static const char html[] = "it is an HTML page, perhaps an error page or a login page that was saved in place of the "
                           "dump; look at it in a browser and download the dump again";
static const char api[] = "it is an answer of the wiki's API; ask it with export and exportnowrap, or use Special:Export";
static const char page[] = "it begins with <page>: a piece cut from a dump; put <mediawiki> before it and </mediawiki> "
                           "behind";

const char *wm_describe_root(wm_slice name)
{
    static const struct {
        wm_slice name;
        const char *what;
    } known[] = {
        {{"html", 4}, html}, {{"head", 4}, html}, {{"body", 4}, html}, {{"api", 3}, api}, {{"page", 4}, page},
        {{"feed", 4}, "it is a news feed, not a dump"},
        {{"rss", 3}, "it is a news feed, not a dump"},
        {{"Error", 5}, "it is the error message of a file server; download the dump again"},
    };
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (wm_equal_nocase(name, known[i].name))
            return known[i].what;
    }
    return "the root element of a dump is <mediawiki>";
}

/* "600:10:Title" */
static bool is_stream_index(wm_slice head)
{
    size_t i = 0, colons = 0;
    while (i < head.size && colons < 2 && ((head.data[i] >= '0' && head.data[i] <= '9') || head.data[i] == ':'))
        colons += head.data[i++] == ':';
    return colons == 2 && head.data[0] != ':';
}

static bool starts_with_nocase(wm_slice s, wm_slice prefix)
{
    return s.size >= prefix.size && wm_equal_nocase(wm_sub(s, 0, prefix.size), prefix);
}

bool wm_is_html(wm_slice head)
{
    head = wm_trim(head);
    if (starts_with_nocase(head, WM_LIT("<!DOCTYPE")))
        return starts_with_nocase(wm_trim(wm_sub(head, 9, head.size)), WM_LIT("html"));
    return starts_with_nocase(head, WM_LIT("<html"));
}

const char *wm_describe_head(wm_slice head)
{
    head = wm_trim(head);
    if (!head.size)
        return "it is empty";
    if (wm_is_html(head))
        return html;
    if (head.data[0] == '<')
        return "the root element of a dump is <mediawiki>";
    if (head.data[0] == '{' || head.data[0] == '[')
        return "it is JSON; wikimd reads the XML that Special:Export or dumpBackup.php write";
    if (is_stream_index(head))
        return "it is the index of a multistream dump; give the dump itself (...-multistream.xml.bz2)";
    if (wm_starts_with(head, WM_LIT("-- ")) || wm_starts_with(head, WM_LIT("/*!")))
        return "it is an SQL dump; wikimd reads the XML dump (...-pages-articles.xml.bz2)";
    if (wm_starts_with(head, WM_LIT("SQLite format 3")))
        return "it is an SQLite database; wikimd reads the XML that dumpBackup.php writes";
    return "it is not XML";
}

/* Behind an XML declaration, comments and white space. */
static wm_slice pass_prolog(wm_slice s)
{
    static const struct {
        wm_slice start, end;
    } kinds[] = {{{"<?", 2}, {"?>", 2}}, {{"<!--", 4}, {"-->", 3}}};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds;) {
        s = wm_trim(s);
        size_t end = wm_starts_with(s, kinds[i].start) ? wm_find(s, kinds[i].end, kinds[i].start.size) : WM_NONE;
        if (end != WM_NONE)
            s = wm_sub(s, end + kinds[i].end.size, s.size);
        i = end == WM_NONE ? i + 1 : 0;
    }
    return s;
}

bool wm_dump_begins(wm_slice first)
{
    char letters[WM_HEAD_MAX * 4]; /* without the NULs of UTF-16 and the byte order mark */
    size_t size = 0;
    for (size_t i = 0; i < first.size && size < sizeof letters; i++) {
        unsigned char c = (unsigned char)first.data[i];
        if (c && !(size == 0 && c >= 0x80))
            letters[size++] = (char)c;
    }
    return wm_starts_with(pass_prolog(wm_slice_of(letters, size)), WM_LIT("<mediawiki"));
}
