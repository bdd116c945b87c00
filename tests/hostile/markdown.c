/* markdown.c - constructs of Markdown.
 *
 * SPDX-License-Identifier: MIT
 */
#include "constructs.h"

#define R(name, unit) {name, REPEAT, NULL, unit, NULL, NULL, NULL}
#define IN(name, head, unit, tail) {name, REPEAT, head, unit, NULL, NULL, tail}
#define N(name, before, middle, after) {name, NEST, NULL, before, middle, after, NULL}
/* A head of 100 columns. */
#define TEN(x) x x x x x x x x x x
#define WIDE TEN(TEN("|a")) "|\n" TEN(TEN("|-")) "|\n"
#define MIX_ROW(name, pieces) {name, MIX, NULL, pieces, NULL, NULL, NULL}

const construct markdown_constructs[] = {
    R("words", "some plain words "), R("lines", "words\n"), R("paragraphs", "words\n\n"), R("spaces", " "), R("empty lines", "\n"), R("tabs", "\t"),
    R("ideographs", "\xe5\xad\x97"), R("bytes that are no characters", "\xff"),
    /* containers */
    R(">", ">"), R("> in a row", "> "), {"ever deeper quotations", STAIRS, NULL, ">", " a", NULL, NULL}, R("quotations", "> a\n"), R("lazy lines", "> > > a\nb\n"),
    R("* in a row", "* "), R("1. in a row", "1. "), R("all in a row", "* 1. > "), {"ever deeper items", STAIRS, NULL, "  ", "* a", NULL, NULL}, R("items", "* a\n"),
    R("loose items", "* a\n\n"), R("other markers", "* a\n- b\n"), R("numbers", "%. a\n"), R("empty items", "*\n"), R("definitions", "  - a\n    b\n"), R("tasks", "* [ ] a\n"),
    R("code in items", "* a\n\n      b\n\n"),
    /* brackets */
    R("[", "["), R("]", "]"), N("brackets", "[", "a", "]"), N("links in links", "[", "a", "](b)"), N("images in images", "![", "a", "](b)"), R("![", "!["),
    R("open links", "[a]("), R("open addresses", "[a](<b"), R("open titles", "[a](b \""), R("links", "[a](b) "), R("links to the wiki", "[a](../Page/B.md \"wikilink\") "),
    {"brackets of an address", TWO, "[a](", "(", NULL, ")", ")"}, R("labels with brackets", "[b [c] d](../Page/B.md) "), R("images", "![a](b.jpg) "),
    R("definitions of links", "[a%]: b\n"), R("one definition", "[a]: b\n"), R("links that are not defined", "[a%] "), R("two labels", "[a%][b%] "),
    {"definitions and uses", TWO, NULL, "[a%]: b\n", "\n", "[a%] ", NULL}, {"uses of a long address", TWO, "[a]: ", "b", "\n\n", "[a] ", NULL},
    {"uses of a long title", TWO, "[a]: b \"", "c", "\"\n\n", "[a] ", NULL}, R("addresses", "<http://a.b> "), R("open autolinks", "<http://a"), R("bare addresses", "http://a.b "),
    R("mail", "a@b.c "),
    /* emphasis, code */
    R("*", "*"), R("_", "_"), R("*a", "*a"), R("*a ", "*a "), R("a**b", "a**b"), R("*a _b", "*a _b "), N("emphasis", "*a ", "x", " b*"), N("strong", "**a ", "x", " b**"),
    N("both", "*a **a ", "x", " b** b*"), N("_(", "_(", "x", ")_"), R("~~", "~~a "), R("struck", "~~a~~ "), R("`", "`"), {"ever more `", STAIRS, NULL, "`", NULL, NULL, NULL},
    R("code", "`a` "), R("open code", "`a ``"), R("math", "$a$ "), R("formulas", "\\(a_b\\) "), R("open formulas", "\\(a "), R("fences", "```\n"), R("fenced code", "```c%\na\n```\n"),
    {"ever longer fences", STAIRS, NULL, "`", "", NULL, NULL}, R("indented code", "    a\n"),
    {"stars that do not fit", TWO, NULL, "a**b", NULL, "c* ", NULL}, MIX_ROW("emphasis mixed", "* ** *** _ __ a ~"),
    /* tables */
    IN("rows", "| a | b |\n| - | - |\n", "| c | d |\n", NULL), {"wide", TWO, NULL, "|a", "|\n", "|-", "|\n"}, {"wide and empty rows", TWO, WIDE, "|b|\n", NULL, NULL, NULL},
    R("|-", "|-"), R("rows of -", "| - |\n"), R("tables", "| a |\n| - |\n| b |\n\n"), R("|", "|"), IN("escaped |", "| a |\n| - |\n", "| \\| a |\n", NULL), R("no table", "a | b\n"),
    IN("code in cells", "| a |\n| - |\n", "| `a\\|b` |\n", NULL),
    /* HTML */
    R("<", "<"), R("<div>", "<div>"), R("lines of <div>", "<div>\n\n"), N("<div> in <div>", "<div>", "x", "</div>"), N("blocks in <div>", "<div>\n\n", "x\n\n", "</div>\n\n"),
    N("<span>", "<span>", "x", "</span>"), R("open <b>", "a <b>"), N("<b>", "<b>", "x", "</b>"), R("<sup>", "a<sup>b</sup> "), R("open comments", "<!--"), R("open comments in text", "a <!-- "),
    R("comments", "a <!-- b --> "), R("lines of comments", "<!-- a -->\n"), R("<?", "<?"), R("<? in text", "a <?"), R("<!A", "a <!A "), R("CDATA", "a <![CDATA["), R("open values", "<a b=\""),
    IN("attributes", "<a ", "b=\"c\" ", ">"), N("tables of tags", "<table><tr><td>", "x", "</td></tr></table>"),
    N("tables of lines", "<table>\n<tr>\n<td>\n\n", "x\n\n", "</td>\n</tr>\n</table>\n\n"), R("<pre>", "<pre>\n"), R("</b>", "</b>"), R("tags that cross", "<b><i></b></i>"), R("<br>", "a<br>"),
    R("<img>", "<img src=\"a.jpg\" alt=\"b\"> "), R("words behind tags", "<hr>words\n\n"), N("lists of tags", "<ul><li>", "x", "</li></ul>"), N("quotations of tags", "<blockquote>", "x", "</blockquote>"),
    IN("rows of tags", "<table>\n", "<tr><td>a</td></tr>\n", "</table>\n"),
    /* notes */
    R("definitions of notes", "[^a%]: b\n\n"), {"notes", TWO, NULL, "[^a%] ", "\n\n", "[^a%]: b\n\n", NULL}, {"uses of a note", REPEAT, "[^a]: b\n\n", "[^a] ", NULL, NULL, NULL},
    R("undefined notes", "[^a%] "), R("notes in themselves", "[^a%]: b [^a%]\n\n"), {"a long note that is used often", TWO, "[^a]: ", "words ", "\n\n", "[^a] ", NULL}, R("markers", "\\[1\\] "),
    {"markers and their list", TWO, NULL, "a\\[%\\] ", "\n\n## References\n\n", "%. b\n", NULL},
    /* lines */
    R("headings", "# a%\n\n"), R("underlined headings", "a\n=\n"), R("#", "#"), R("rules", "---\n"), R("-", "-"), R("* *", "* * "), R("\\", "\\"), R("broken lines", "a\\\n"), R("two spaces", "a  \n"),
    R("&", "&"), R("&amp;", "&amp;"), IN("a long reference", "&", "a", ";"), IN("front matter", "---\n", "a: b\n", "---\nx\n"),
    /* what wikitext would read */
    R("{{", "{{"), N("templates", "{{a|", "x", "}}"), R("[[", "\\[\\["), R("quotes", "''"), R("{|", "{|\n"), R("= a =", "= a =\n\n"), R(":a", ":a\n"), R("nowiki", "\\<nowiki\\>"), R("-{", "-{"),
    R("__TOC__", "\\_\\_TOC\\_\\_"), R("~~~~", "\\~\\~\\~\\~"), R("spaces first", "&nbsp; a\n\n"),
    MIX_ROW("blocks", "*~ >~ \n \n\n 1.~ a~ * _ ` [ ] ( ) < > | -~ # \\ & ~~ ~~~~"),
    MIX_ROW("all of it", "[a](b) ** * _ ` <b> </b> <div> \n\n</div>\n\n \n \n\n \n*~ \n~~*~ \n>~ \n|~a~|\n|~-~|\n [^a] [^a]:~ ![ ](c) ~"),
    MIX_ROW("wikitext", "' [[ ]] {{ }} | \n = a &lt; \\ * : ; <nowiki> </nowiki> -{ }- <ref> </ref>"),
    {NULL, REPEAT, NULL, NULL, NULL, NULL, NULL}};
