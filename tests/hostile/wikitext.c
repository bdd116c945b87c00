/* wikitext.c - constructs of wikitext.
 *
 * SPDX-License-Identifier: MIT
 */
#include "constructs.h"

#define R(name, unit) {name, REPEAT, NULL, unit, NULL, NULL, NULL}
#define IN(name, head, unit, tail) {name, REPEAT, head, unit, NULL, NULL, tail}
#define MIX_ROW(name, pieces) {name, MIX, NULL, pieces, NULL, NULL, NULL}
#define N(name, before, middle, after) {name, NEST, NULL, before, middle, after, NULL}

const construct wikitext_constructs[] = {
    R("words", "some plain words "), R("lines", "words\n"), R("paragraphs", "words\n\n"), R("spaces", " "), R("empty lines", "\n"),
    R("lines that end in CR LF", "a\r\n"), R("bytes that are no characters", "\xff"), R("ideographs", "\xe5\xad\x97"),
    R("combining marks", "\xcc\x81"),
    /* braces */
    R("open templates", "{{"), R("open templates with parameters", "{{t|"), R("open parameters", "{{{"), R("open braces", "{"),
    R("closing braces", "}"), R("templates", "{{t|a=b}} "), N("templates in templates", "{{t|", "x", "}}"),
    N("templates in values", "{{t|a=", "x", "}}"), N("braces in braces", "{", "x", "}"), N("parameters in parameters", "{{{p|", "x", "}}}"),
    N("templates named by parameters", "{{{{{p}}}|", "x", "}}"), N("conditions", "{{#if:", "x", "|y}}"), N("notes of templates", "{{#tag:ref|", "x", "}}"),
    N("links in templates", "{{t|[[a|", "x", "]]}}"), {"braces that do not fit", TWO, NULL, "{{{", "x", "}} ", NULL},
    {"braces and half as many", TWO, NULL, "{{", "x", "}", NULL}, IN("headings in braces", "{{t|", "\n== h ==", "\n}}"),
    /* links */
    R("open links", "[["), R("open links with labels", "[[a|"), R("links", "[[a|b]] "), N("links in links", "[[a|", "x", "]]"),
    N("images in captions", "[[File:a.jpg|thumb|", "x", "]]"), R("open images", "[[File:a.jpg|thumb|"), R("open categories", "[[Category:a|"),
    R("categories", "[[Category:a%]]\n"), R("closing links", "]]"), IN("the trail of a link", "[[a]]", "b", NULL),
    IN("the target of a link", "[[", "a", "]]"), IN("the parts of a link", "[[a", "|b", "]]"), IN("options of an image", "[[File:a.jpg", "|thumb", "]]"),
    R("brackets", "["), R("open addresses", "[http://a.b "), R("addresses in brackets", "[http://a.b c] "), R("bare addresses", "http://a.b "),
    IN("a long address", "http://a", "(.,", NULL), N("brackets in brackets", "[", "x", "]"), R("labels with brackets", "[[a|b [c] d]] "),
    R("mail addresses", "a@b.c "), R("numbers of books", "ISBN 1234567890 "),
    /* tables */
    R("open tables", "{|\n"), R("open tables with a cell", "{|\n|\n"), N("tables in tables", "{|\n|\n", "x\n", "|}\n"),
    IN("rows", "{|\n", "|-\n| a || b\n", "|}\n"), IN("cells of one line", "{|\n|a", "||b", "\n|}\n"), IN("headers of one line", "{|\n!a", "!!b", "\n|}\n"),
    IN("cells", "{|\n", "|b\n", "|}\n"), IN("cells over all rows", "{|\n", "|-\n| rowspan=60000 | a || b\n", "|}\n"),
    IN("cells over all columns", "{|\n", "|-\n| colspan=1000 | a\n", "|}\n"), {"wide and tall", TWO, "{|\n|a", "||b", "\n", "|-\n|c\n", "|}\n"},
    IN("captions", "{|\n", "|+ a\n", "|}\n"), IN("attributes of a table", "{| ", "a=\"b\" ", "\n|a\n|}\n"), R("tables", "{|\n|a\n|}\n"),
    IN("wide rows over rows", "{|\n", "| rowspan=9 | a\n", "|-\n|b\n|}\n"), N("tables in lists", "* {|\n|a\n", "x\n", "|}\n"),
    /* tags */
    R("open notes", "<ref>"), R("notes", "<ref>a%</ref>"), R("names of notes", "<ref name=n%>t</ref>"), R("uses of notes", "<ref name=n%/>"),
    {"uses of one note", TWO, "<ref name=n>t</ref>", "<ref name=n/>", NULL, NULL, NULL}, N("notes in notes", "<ref>", "x", "</ref>"),
    {"a long note that is used often", TWO, "<ref name=n>", "words ", "</ref>", "<ref name=n/>", NULL}, R("lists of notes", "<ref>a</ref><references/>\n"),
    R("groups of notes", "<ref group=g%>t</ref>"), R("open <div>", "<div>"), R("open <span>", "<span>"), R("open <b>", "<b>"), R("open <ul>", "<ul>"),
    R("open <li>", "<li>"), R("open <blockquote>", "<blockquote>"), R("open <table>", "<table>"), R("open <td>", "<td>"), R("open <code>", "<code>"),
    R("open <pre>", "<pre>"), R("open <nowiki>", "<nowiki>"), R("open <math>", "<math>"), R("open <gallery>", "<gallery>"), R("open <poem>", "<poem>"),
    R("open <includeonly>", "<includeonly>"), R("open <references>", "<references>"), R("<br>", "a<br>"), R("<hr>", "<hr>"), R("<p>", "<p>a"),
    N("<div> in <div>", "<div>", "x", "</div>"), N("<b> in <b>", "<b>", "x", "</b>"), N("<blockquote> in <blockquote>", "<blockquote>", "x", "</blockquote>"),
    N("lists of tags", "<ul><li>", "x", "</li></ul>"), N("tables of tags", "<table><tr><td>", "x", "</td></tr></table>"), N("<code> in <code>", "<code>", "x", "</code>"),
    N("<poem> in <poem>", "<poem>", "x", "</poem>"), R("closing <div>", "</div>"), R("tags that cross", "<b><div></b></div>"), R("<", "<"), R("</", "</"),
    R("tags without end", "<div "), R("values without end", "<div class=\""), IN("attributes", "<div ", "a=\"b\" ", ">x</div>"),
    {"tags that cross once", TWO, NULL, "<b><i>", "x", "</b></i>", NULL}, R("comments", "<!-- a -->"), R("lines of comments", "<!-- a -->\n"), R("open comments", "<!--"),
    R("<nowiki>", "<nowiki>a</nowiki>"), R("<nowiki/>", "<nowiki/>"), R("formulas", "<math>a_b</math> "),
    IN("lines of a gallery", "<gallery>\n", "File:a.jpg|b\n", "</gallery>"),
    N("names that no page has", "{{a[[b]]\n", "x", "}}"), {"tags that close others", TWO, NULL, "<div>", "x", "</center>", NULL},
    IN("open tables in a caption", "[[File:a.jpg|thumb|", "\n{| x", "]]"), IN("tables in a caption", "[[File:a.jpg|thumb|", "\n{|\n|b\n|}", "]]"),
    IN("areas of a map", "<imagemap>\na.jpg\n", "rect 1 [[a]]\n", "</imagemap>"), R("constants", "{{!}}"),
    IN("rows of constants", "{{{!}}\n", "{{!}} a\n", NULL), IN("lines of <nowiki> in a poem", "<poem><nowiki>", "a\n", "</nowiki></poem>"),
    IN("emphasis in a label", "''[http://a.b ", "''c'' ", "]''"), IN("tags in a line of quotes", "'''", "<div>''a''</div>", NULL),
    IN("cells as tags", "{|\n", "<td>a</td>", "\n|}"), IN("a caption of a gallery", "<gallery caption=\"", "''a'' ", "\">\na.jpg\n</gallery>"),
    /* lines */
    R("quotes", "'"), R("five quotes", "'''''a "), R("quotes that cross", "''a'''b"), R("lines of quotes", "'''a\n''b\n"), MIX_ROW("quotes mixed", "' '' ''' '''' ''''' a ~"),
    R("*", "*"), R(":", ":"), R(";:", ";:"), {"ever deeper items", STAIRS, NULL, "*", "a", NULL, NULL}, {"ever deeper lines", STAIRS, NULL, ":;*#", "a", NULL, NULL},
    R("items", "* a\n"), R("items of two depths", "* a\n** b\n*** c\n"), R("deep items", "**************************************************a\n"), R("terms", "; a : b\n"),
    IN("colons of a term", "; ", "a : ", NULL), R("=", "="), R("headings", "== a% ==\n"), R("equal headings", "== a ==\n"), R("open headings", "== a\n"),
    R("headings with comments", "== a == <!-- x -->\n"), R("rules", "----\n"), R("-", "-"), R("lines of code", " a\n"), R("items and lines of code", "* a\n b\n"),
    IN("empty lines in code", "<syntaxhighlight lang=\"c\">", "\n", "x\n</syntaxhighlight>\n\na\n"),
    R("|", "|"), R("lines of |", "|\n"), R("#REDIRECT", "#REDIRECT [[a]]\n"), R("__TOC__", "__TOC__"), R("~", "~"), R("&", "&"), R("&amp;", "&amp;"),
    IN("a long reference", "&", "a", ";"), R("\\", "\\"), R("`", "`"), {"ever more `", STAIRS, NULL, "`", NULL, NULL, NULL}, R("Markdown", "a*b_c [d](e) "),
    R("<div> and items", "* <div>\n"), R("<div> and paragraphs", "<div>\n\na\n\n"), R("quotes open at the end", "''<span>a\n\n"),
    /* variants */
    R("open variants", "-{"), N("variants in variants", "-{zh-hans:", "x", "}-"), R("variants", "-{zh-hans:a;zh-hant:b}- "), IN("parts of a variant", "-{", "zh-hans:a;", "}-"),
    R("variants that show nothing", "(-{zh-cn:;zh-tw:}-)"), N("variants in labels", "[[a|-{zh-hant:", "x", "}-]]"),
    /* what style clean does not show */
    R("empty brackets", "({{a}})"), N("brackets in empty brackets", "(", "{{a}}", ")"), R("brackets with what is left", "({{a}}, {{b}}; "),
    R("headings of hidden lists", "== Notes ==\n{{a}}\n"), R("notes of templates alone", "a<ref>{{b|%}}</ref>"), R("links to redirects", "[[R%#s|a]] "),
    MIX_ROW("all of it", "{{ }} [[ ]] | = \n a '' ''' <ref> </ref> {| |} \n|- \n| * <div> </div> -{ }- <!-- --> ~"),
    MIX_ROW("tags", "<b> </b> <i> </i> <div> </div> <span> </span> <p> </p> <table> <tr> <td> </td> </table> <ul> <li> </ul> \n\n a~"),
    MIX_ROW("lines", "\n* \n# \n: \n; : a {{ }} <br> \n\n \n{| \n| \n|} <ref> </ref> <pre> </pre> '''"),
    {NULL, REPEAT, NULL, NULL, NULL, NULL, NULL}};
