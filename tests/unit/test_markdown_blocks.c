/* test_markdown_blocks.c - lists, tables, footnotes, what stands between blocks.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown_help.h"

static wm_site *site;

static int set_up(void **state)
{
    (void)state;
    site = make_site("zh", NULL, "https://zh.wikipedia.org/wiki/X");
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    wm_site_free(site);
    return 0;
}

#define GIVES(source, expected) check_markdown(site, source, expected, __LINE__)

static void nothing(void **state)
{
    (void)state;
    GIVES("", "");
    GIVES("\n\n", "");
    GIVES("{{a}}\n<!-- b -->\n__TOC__", "");
    GIVES("a\n\n{{b}}\n\nc", "a\n\nc");
    GIVES("<blockquote><code></b><ref name=a/></code></blockquote>c", "c");
}

static void lists_tight_and_loose(void **state)
{
    (void)state;
    GIVES("*a\n*b", "  - a\n  - b");
    GIVES("#a\n#b", "1.  a\n2.  b");
    GIVES("*a\n**b\n*c", "  - a\n      - b\n  - c");
    GIVES("a\n*b\nc", "a\n\n  - b\n\nc");
    /* Loose if an item begins with what is no inline text. */
    GIVES("*{{t}}a\n*b", "  - a\n\n  - b");
    GIVES("*a{{t}}\n*b", "  - a\n  - b");
    GIVES("**a\n*b", "  -   - a\n\n  - b");
    GIVES("*<pre>a b</pre>\n*c", "  - ```\n    a b\n    ```\n\n  - c");
    /* An item without anything does not make it so. */
    GIVES("*\n*a\n*{{t}}\n*b", "  -\n  - a\n  -\n  - b");
    GIVES("#\n#a", "1.\n2.  a");
}

static void numbers(void **state)
{
    (void)state;
    wm_buffer source = {0}, expected = {0};
    for (unsigned i = 1; i <= 1000; i++) {
        wm_buffer_add_str(&source, "#a\n");
        wm_buffer_add_format(&expected, "%s%u.%sa", i > 1 ? "\n" : "", i, i < 10 ? "  " : " ");
    }
    GIVES(wm_buffer_cstr(&source), wm_buffer_cstr(&expected));
    wm_buffer_free(&source);
    wm_buffer_free(&expected);
    GIVES("#a\n##b\n#c", "1.  a\n    1.  b\n2.  c");
}

static void lists_kept_apart(void **state)
{
    (void)state;
    GIVES("*a\n\n*b", "  - a\n\n<!-- end list -->\n\n  - b");
    GIVES("*a\n#b", "  - a\n\n<!-- end list -->\n\n1.  b");
    GIVES("*a\n\n{{t}}\n\n*b", "  - a\n\n<!-- end list -->\n\n  - b");
    GIVES("*a\n\nb\n\n*c", "  - a\n\nb\n\n  - c");
    GIVES("*a\n----\n*b", "  - a\n\n-----\n\n  - b");
    GIVES("*a\n<pre>b c</pre>", "  - a\n\n<!-- end list -->\n\n    b c");
    GIVES("*a<ref>b</ref>", "  - a\\[1\\]\n\n<!-- end list -->\n\n1.  b");
    GIVES("*a\n*#b\n*:c", "  - a\n    1.  b\n    <!-- end list -->\n      -\n        c");
}

static void definitions(void **state)
{
    (void)state;
    GIVES(";t\n:d", "  - t\n    d");
    GIVES("; t : d", "  - t\n    d");
    GIVES(":d", "  -\n    d");
}

static void pipe_tables(void **state)
{
    (void)state;
    GIVES("{|\n!a!!bcd\n|-\n|中文字||x\n|}", "| a   | bcd |\n| --- | --- |\n| 中文字 | x   |");
    GIVES("{|\n|a\n|}", "|   |\n| - |\n| a |");
    GIVES("{|\n|align=right|a||align=center|b||align=left|c||d\n|}",
          "|    |     |    |   |\n| -: | :-: | :- | - |\n| a  | b   | c  | d |");
    GIVES("{|\n!a\n|-\n|b||c\n|}", "| a |   |\n| - | - |\n| b | c |");
    GIVES("{|\n!a\n|-\n|\n|-\n|-\n|b\n|}", "| a |\n| - |\n|   |\n| b |");
    GIVES("{|\n|a<nowiki>|</nowiki>b||[[c|d]]\n|}",
          "|      |                                                 |\n"
          "| ---- | ----------------------------------------------- |\n"
          "| a\\|b | [d](https://zh.wikipedia.org/wiki/c \"wikilink\") |");
    GIVES("{|\n|rowspan=2|a||b\n|-\n|c\n|}", "|   |   |\n| - | - |\n| a | b |\n|   | c |");
    GIVES("{|\n|colspan=2|a||b\n|-\n|c||d||e\n|}", "|   |   |   |\n| - | - | - |\n| a |   | b |\n| c | d | e |");
    GIVES("{|\n|+ c ''d''\n|a\n|}", "|   |\n| - |\n| a |\n\nc *d*");
    GIVES("{|\n|}", "");
}

static void html_tables(void **state)
{
    (void)state;
    GIVES("{|\n!a\n|-\n|b<br>c\n|}",
          "<table>\n<thead>\n<tr class=\"header\">\n<th><p>a</p></th>\n</tr>\n</thead>\n<tbody>\n<tr class=\"odd\">\n"
          "<td><p>b<br />\nc</p></td>\n</tr>\n</tbody>\n</table>");
    GIVES("{|\n|rowspan=2|\n*a\n|b<ref>n</ref>\n|-\n|c\n|}",
          "<table>\n<tbody>\n<tr class=\"odd\">\n<td rowspan=\"2\"><ul>\n<li>a</li>\n</ul></td>\n<td><p>b[1]</p></td>\n</tr>\n"
          "<tr class=\"even\">\n<td><p>c</p></td>\n</tr>\n</tbody>\n</table>\n\n1.  n");
}

/* An empty line would end the HTML in CommonMark. */
static void no_empty_line_in_html_tables(void **state)
{
    (void)state;
    static const wm_write_options options = {.no_header = true};
    static const char *const cells[] = {"a\n\nb", "\n*a\n\n*b\n**c\n\n#d", "<pre>\na\n\n\nb\n\n</pre>", "<poem>\na\n\nb\n</poem>", "\n a\n\n b",
                                        "{|\n|\n*a\n\n|}\n\n\nb", "<blockquote>\n\na\n\n</blockquote>",
                                        "<div>\n\na\n\n</div>",
                                        "<source>\n\na\n\n\nb\n</source>", "a<br><br>\n\n<br>b",
                                        "\n==a==\n\n----\n\nb",
                                        "<gallery>\nFile:a.jpg\n\nFile:b.jpg|c\n</gallery>",
                                        "<math>a\n\nb</math>", "<nowiki>a\n\nb</nowiki>\n\n<br>",
                                        "<ref>a\n\nb</ref><br>\n\nc", "\n;t\n:d\n\n:e",
                                        "<!-- a\n\nb -->\n\nc\n\nd", "<span\n\ntitle=a>b</span><br>c"};
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++) {
        wm_buffer source = {0}, out = {0};
        wm_buffer_add_format(&source, "{|\n|+ a\n|%s\n|x<br>y\n|}", cells[i]);
        convert(site, NULL, &options, wm_buffer_slice(&source), &out, NULL);
        size_t start = wm_find(wm_buffer_slice(&out), WM_LIT("<table>"), 0), end = 0;
        for (size_t at; (at = wm_find(wm_buffer_slice(&out), WM_LIT("</table>"), end)) != WM_NONE;)
            end = at + 1;
        assert_int_equal(start, 0);
        assert_true(end > 0);
        size_t empty = wm_find(wm_sub(wm_buffer_slice(&out), 0, end), WM_LIT("\n\n"), 0);
        if (empty != WM_NONE)
            fail_msg("%s\nhas an empty line:\n%.*s", cells[i], WM_ARG(wm_buffer_slice(&out)));
        wm_buffer_free(&source);
        wm_buffer_free(&out);
    }
}

static void footnotes(void **state)
{
    (void)state;
    GIVES("a<ref>x</ref>b<ref>y</ref>", "a\\[1\\]b\\[2\\]\n\n1.  x\n2.  y");
    GIVES("a<ref name=n>x</ref>b<ref>y</ref>c<ref name=n/>", "a\\[1\\]b\\[2\\]c\\[1\\]\n\n1.  x\n2.  y");
    /* A group has names of its own. */
    GIVES("<ref name=n group=g>x</ref><ref name=n>y</ref>", "\\[1\\]\\[2\\]\n\n1.  x\n2.  y");
    /* Used before it is defined: the number is the use's. */
    GIVES("a<ref name=n/>b<ref>y</ref>c<ref name=n>x</ref>", "a\\[1\\]b\\[2\\]c\\[1\\]\n\n1.  x\n2.  y");
    GIVES("a<ref name=n/>\n<references><ref name=n>x</ref></references>", "a\\[1\\]\n\n<references />\n\n1.  x");
    GIVES("a<ref>{{t}}</ref><ref name=never/>", "a\\[1\\]\\[2\\]\n\n1.\n2.");
    GIVES("a<ref>''x''\n* y</ref>", "a\\[1\\]\n\n1.  *x*\n      - y");
    GIVES("==a<ref>x</ref>==", "## a\\[1\\]\n\n1.  x");
    /* They come after the categories. */
    GIVES("a<ref>x</ref>[[Category:B]]",
          "a\\[1\\]\n\n[Category:B](https://zh.wikipedia.org/wiki/Category:B \"wikilink\")\n\n1.  x");
}

/* The first </ref> ends a note, so only <ref name=x /> stands in one. Notes are
 * numbered after all of the text. */
static void footnotes_nested(void **state)
{
    (void)state;
    GIVES("a<ref>x<ref name=n/></ref>b<ref>w</ref>\n<references><ref name=n>y</ref></references>",
          "a\\[1\\]b\\[2\\]\n\n<references />\n\n1.  x\\[3\\]\n2.  w\n3.  y");
    GIVES("a<ref name=n>x<ref name=n/></ref>", "a\\[1\\]\n\n1.  x\\[1\\]");
}

static void code(void **state)
{
    (void)state;
    GIVES("<pre>\na <b>\n  c\n</pre>", "    a <b>\n      c");
    GIVES("<pre>ab</pre>", "```\nab\n```");
    GIVES("<source lang=\"c\" line>\nx;\n</source>", "``` c numberLines\nx;\n```");
    GIVES("<source lang=c>\n```\n</source>", "```` c\n```\n````");
    GIVES("<code>a`b</code>", "``a`b``");
    GIVES("<code>`</code>", "`` ` ``");
    GIVES(" a\n b", "`a`\n`b`");
    GIVES("<math>a</math> b", "\\(a\\) b");
}

static void quotes_and_tags(void **state)
{
    (void)state;
    GIVES("<blockquote>a\n\nb</blockquote>\nc", "> a\n>\n> b\n\nc");
    GIVES("<div>\na\n</div>", "<div>\n\na\n\n</div>");
    GIVES("<blockquote><blockquote>a</blockquote></blockquote>", "> > a");
    GIVES("<blockquote>\n*a\n</blockquote>", ">   - a");
    GIVES("<poem>\na\n  b\n\nc\n</poem>", "a\\\nb\n\nc");
    GIVES("<gallery>\nFile:a.jpg|b\n</gallery>", "  - [b](https://zh.wikipedia.org/wiki/File:A.jpg \"fig:b\")");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing),
        cmocka_unit_test(lists_tight_and_loose),
        cmocka_unit_test(numbers),
        cmocka_unit_test(lists_kept_apart),
        cmocka_unit_test(definitions),
        cmocka_unit_test(pipe_tables),
        cmocka_unit_test(html_tables),
        cmocka_unit_test(no_empty_line_in_html_tables),
        cmocka_unit_test(footnotes),
        cmocka_unit_test(footnotes_nested),
        cmocka_unit_test(code),
        cmocka_unit_test(quotes_and_tags),
    };
    return cmocka_run_group_tests_name("markdown blocks", tests, set_up, tear_down);
}
