/* test_lens_record.c - lines of JSON: places are where they say, for what is hard to place.
 *
 * SPDX-License-Identifier: MIT
 */
#include "tests/unit/site_help.h"

#include <jansson.h>

#include "lens/lens.h"
#include "lens/record.h"

typedef struct made {
    wm_site *site;
    wm_parser *parser;
    wm_writer *writer;
    wm_record *record;
    wm_doc doc;
    wm_buffer text, line;
    json_t *json;
} made;

static void make(made *m, wm_style style, const char *wikitext)
{
    memset(m, 0, sizeof *m);
    const wm_write_options options = {.style = style, .body_only = true};
    m->site = make_site("en", "enwiki", "https://en.example.org/wiki/Main_Page");
    m->parser = wm_parser_new(m->site);
    m->writer = wm_writer_new(m->site, NULL, &options);
    m->record = wm_record_new(m->site, NULL);
    wm_writer_set_marks(m->writer, wm_record_marks(m->record));
    assert_int_equal(wm_get(m->parser, m->writer, &m->doc, wm_str(wikitext), 0, WM_LIT("T"), &m->text, NULL), WM_OK);
    const wm_record_page page = {.title = WM_LIT("T"), .page_id = 7, .doc = &m->doc, .text = wm_buffer_slice(&m->text)};
    assert_true(wm_record_add(m->record, m->writer, &page, &m->line));
    json_error_t error;
    m->json = json_loadb(m->line.data, m->line.size, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &error);
    if (!m->json)
        fail_msg("%s in %.*s", error.text, (int)m->line.size, m->line.data);
}

static void done(made *m)
{
    json_decref(m->json);
    wm_record_free(m->record);
    wm_writer_free(m->writer);
    wm_parser_free(m->parser);
    wm_doc_free(&m->doc);
    wm_buffer_free(&m->text);
    wm_buffer_free(&m->line);
    wm_site_free(m->site);
}

/* The bytes of the text from one character up to another. */
static wm_slice characters(wm_slice text, json_int_t from, json_int_t to)
{
    size_t start = text.size, end = text.size, n = 0;
    for (size_t i = 0; i < text.size; i++) {
        if (((unsigned char)text.data[i] & 0xc0) == 0x80)
            continue;
        start = (json_int_t)n == from ? i : start;
        end = (json_int_t)n++ == to ? i : end;
    }
    return wm_sub(text, start, end);
}

/* What stands at the place of the n-th one of a list. */
static wm_slice there(made *m, const char *list, size_t n)
{
    json_t *one = json_array_get(json_object_get(m->json, list), n);
    if (!one)
        fail_msg("no %zu. of %s", n, list);
    return characters(wm_buffer_slice(&m->text), json_integer_value(json_object_get(one, "start")),
                      json_integer_value(json_object_get(one, "end")));
}

static const char *said(const made *m, const char *list, size_t n, const char *key)
{
    return json_string_value(json_object_get(json_array_get(json_object_get(m->json, list), n), key));
}

static size_t count(const made *m, const char *list)
{
    return json_array_size(json_object_get(m->json, list));
}

static void links_in_lists_and_quotes(void **unused)
{
    (void)unused;
    made m;
    make(&m, WM_STYLE_CLEAN, "* \xe7\xbe\x8e [[a|b]]\n** x<br>[[c d]]s\n<blockquote>\none<br />[http://e.org f ''g'']\n</blockquote>\n");
    assert_int_equal(count(&m, "links"), 3);
    assert_slice(there(&m, "links", 0), "[b](https://en.example.org/wiki/a)");
    assert_slice(there(&m, "links", 1), "[c ds](https://en.example.org/wiki/c_d)");
    assert_slice(there(&m, "links", 2), "[f *g*](http://e.org)");
    assert_string_equal(said(&m, "links", 1, "text"), "c ds");
    assert_string_equal(said(&m, "links", 1, "target"), "C d");
    assert_string_equal(said(&m, "links", 2, "text"), "f g");
    done(&m);
}

/* Emphasis that becomes tags once it is known what follows moves what is in it. */
static void links_in_emphasis(void **unused)
{
    (void)unused;
    made m;
    make(&m, WM_STYLE_CLEAN, "'''[[a]] (\xe7\x94\xb2)'''\xe4\xb9\x99 [[b]] ''[[c]]''. '''''[[d]]!'''''e [[f]]\n");
    assert_slice(there(&m, "links", 0), "[a](https://en.example.org/wiki/a)");
    assert_slice(there(&m, "links", 1), "[b](https://en.example.org/wiki/b)");
    assert_slice(there(&m, "links", 2), "[c](https://en.example.org/wiki/c)");
    assert_slice(there(&m, "links", 3), "[d](https://en.example.org/wiki/d)");
    assert_slice(there(&m, "links", 4), "[f](https://en.example.org/wiki/f)");
    assert_int_not_equal(wm_find(wm_buffer_slice(&m.text), WM_LIT("<strong>"), 0), WM_NONE);
    done(&m);
}

static void links_in_tables(void **unused)
{
    (void)unused;
    made m;
    make(&m, WM_STYLE_CLEAN, "* x\n{|\n! [[a]] !! {{t}}\n|-\n| || [[b|c]] [[d]]\n|}\n\n{|\n| colspan=2 | [[e]]\n* f\n|-\n| g || [http://h.org]\n|}\n");
    assert_int_equal(count(&m, "tables"), 2);
    assert_true(wm_starts_with(there(&m, "tables", 0), WM_LIT("| [a](")));
    assert_true(wm_starts_with(there(&m, "tables", 1), WM_LIT("<table>")) && wm_ends_with(there(&m, "tables", 1), WM_LIT("</table>")));
    assert_slice(there(&m, "links", 0), "[a](https://en.example.org/wiki/a)");
    assert_slice(there(&m, "links", 1), "[c](https://en.example.org/wiki/b)");
    assert_slice(there(&m, "links", 2), "[d](https://en.example.org/wiki/d)");
    assert_slice(there(&m, "links", 3), "<a href=\"https://en.example.org/wiki/e\">e</a>");
    assert_slice(there(&m, "links", 4), "<a href=\"http://h.org\">1</a>");
    done(&m);
}

static void sections_images_notes(void **unused)
{
    (void)unused;
    made m;
    make(&m, WM_STYLE_CLEAN, "Lead<ref name=a>See [[x]] {{cite|url=http://c.org/1|t}}.</ref>.\n\n== ''One'' & [[two]] ==\n[[File:P.jpg|thumb|A [[cap]]]]\nText<ref name=a />\n"
                             "=== Three ===\n[[File:Q.png]] icon <math>x</math>\n");
    assert_int_equal(count(&m, "sections"), 2);
    assert_string_equal(said(&m, "sections", 0, "title"), "One & two");
    assert_true(wm_starts_with(there(&m, "sections", 0), WM_LIT("## *One* & [two](")));
    assert_true(wm_ends_with(there(&m, "sections", 0), WM_LIT("Text[^a]\n\n")));
    assert_true(wm_starts_with(there(&m, "sections", 1), WM_LIT("### Three\n")));
    assert_int_equal(count(&m, "images"), 2);
    assert_true(wm_starts_with(there(&m, "images", 0), WM_LIT("![")) && wm_ends_with(there(&m, "images", 0), WM_LIT("file/P.jpg)")));
    assert_string_equal(said(&m, "images", 0, "caption"), "A cap");
    assert_string_equal(said(&m, "images", 1, "file"), "Q.png");
    assert_int_equal(count(&m, "citations"), 1);
    assert_true(wm_starts_with(there(&m, "citations", 0), WM_LIT("[^a]: See [x](")));
    assert_string_equal(said(&m, "citations", 0, "text"), "See x .");
    assert_string_equal(said(&m, "citations", 0, "wikitext"), "See [[x]] {{cite|url=http://c.org/1|t}}.");
    json_t *note = json_array_get(json_object_get(m.json, "citations"), 0), *uses = json_object_get(note, "uses");
    assert_string_equal(json_string_value(json_array_get(json_object_get(note, "urls"), 0)), "http://c.org/1");
    assert_int_equal(json_array_size(uses), 2);
    for (size_t i = 0; i < 2; i++) {
        json_t *use = json_array_get(uses, i);
        assert_slice(characters(wm_buffer_slice(&m.text), json_integer_value(json_object_get(use, "start")),
                                json_integer_value(json_object_get(use, "end"))), "[^a]");
    }
    assert_true(json_is_true(json_object_get(m.json, "has_math")));
    done(&m);
}

static void facts(void **unused)
{
    (void)unused;
    made m;
    make(&m, WM_STYLE_CLEAN, "\xff \"a\\b\" [[\xfe|c]]\n{{Infobox ship\n| name = [[Sea|Gull]] <!-- | no = 1 -->\n| crew = {{n|5}}\n| \xfd\n| empty =\n}}\nText. [[Category:Ships|G]] [[category:Old]]\n");
    assert_string_equal(json_string_value(json_object_get(m.json, "id")), "enwiki/7");
    assert_int_equal(json_array_size(json_object_get(m.json, "categories")), 2);
    json_t *box = json_array_get(json_object_get(m.json, "infoboxes"), 0), *fields = json_object_get(box, "fields");
    assert_string_equal(json_string_value(json_object_get(box, "name")), "Infobox ship");
    assert_int_equal(json_array_size(fields), 3);
    assert_string_equal(json_string_value(json_object_get(json_array_get(fields, 0), "name")), "name");
    assert_string_equal(json_string_value(json_object_get(json_array_get(fields, 0), "value")), "[[Sea|Gull]] <!-- | no = 1 -->");
    assert_string_equal(json_string_value(json_object_get(json_array_get(fields, 1), "value")), "{{n|5}}");
    assert_string_equal(json_string_value(json_object_get(json_array_get(fields, 2), "name")), "1");
    json_t *loss = json_object_get(m.json, "loss");
    assert_int_equal(json_integer_value(json_object_get(json_object_get(loss, "templates"), "count")), 1);
    assert_true(json_is_null(json_object_get(m.json, "version")) && json_is_null(json_object_get(m.json, "date_modified")));
    done(&m);
}

/* Classic has other marks, and the same places. */
static void classic(void **unused)
{
    (void)unused;
    made m;
    make(&m, WM_STYLE_CLASSIC, "  [[a]] ''[[b]]''\n* c<ref>[[d]]</ref>\n# e\n[[File:P.jpg|thumb|[[f]] g]]\n");
    assert_slice(there(&m, "links", 0), "[a](https://en.example.org/wiki/a \"wikilink\")");
    assert_slice(there(&m, "images", 0), "[f g](https://en.example.org/wiki/File:P.jpg \"fig:f g\")");
    assert_true(wm_starts_with(there(&m, "citations", 0), WM_LIT("1.  [d](")));
    done(&m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(links_in_lists_and_quotes), cmocka_unit_test(links_in_emphasis), cmocka_unit_test(links_in_tables),
        cmocka_unit_test(sections_images_notes),     cmocka_unit_test(facts),             cmocka_unit_test(classic),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
