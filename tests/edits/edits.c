/* edits.c - runs the files of edits: a page, a change to its Markdown, the wikitext that must come of it.
 *
 * SPDX-License-Identifier: MIT
 *
 * A topic is a Markdown file for readers: headings, prose, and cases. A case is a
 * paragraph that states a fact, then fenced blocks:
 *
 *     ```wikitext           the page as it was. Words set the scene:
 *         title=T           the page's title (_ for spaces); T when left out
 *         pages=A,B_C,D|A   the page set, and what redirects to its pages; the one below when left out
 *         lang=en           the wiki's language; zh when left out
 *         header            the header line is printed
 *         again             the page of the case before; the block is empty
 *     ```markdown           the whole file after the edit, or
 *     ```edit               what is different in it. In hunks with an empty line between them, "- " is before
 *                           a line that goes, "+ " before one that comes, "= " before one that stays. What goes and
 *                           stays, joined by newlines, occurs once in the page's Markdown, not necessarily as whole
 *                           lines. Words after both:
 *         unchanged         the wikitext must be the page's; no third block
 *         crlf bom newline  the file has CR LF, a byte order mark, a newline at its end
 *         space             every line ends in a space
 *         meant             says in other Markdown what the printed form would; not compared as Markdown
 *         open              is known not to come out so: a TODO of TAP; told when it passes
 *     ```wikitext           the page as it must be, byte for byte
 *         edit              says what is different in it, as above; the hunks have no more lines than those of the edit
 *     ```wikitext or        another form that is as good; any number of these
 *
 * The newline before a closing fence is not part of a block. Checked is also that
 * the edit is one, that the page without it comes back as it was, and that the
 * expected wikitext, in every form, reads as the edited Markdown. Without arguments the topics beside this
 * file are run. Output is TAP.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "lens/lens.h"
#include "markdown/same_reading.h"
#include "../topics.h"

static const char default_pages[] = "A,B_C,甲,乙_(丙),乙,A/b";

enum { MAX_FORMS = 8 };

/* Slices are borrowed from the file. */
typedef struct edit_case {
    wm_slice name; /* the paragraph before it */
    size_t line;
    wm_slice title, pages, lang;
    bool header;
    wm_style style;
    wm_slice base;
    wm_slice edited;
    bool again, is_script, unchanged, crlf, bom, newline, space, meant, open, difference;
    wm_slice expected[MAX_FORMS];
    size_t forms;
} edit_case;

/* What a block may be next. */
typedef enum stage { WANT_BASE, WANT_EDIT, WANT_EXPECTED, COMPLETE } stage;

typedef struct tally {
    size_t tests, failures;
} tally;

/* ---- telling -------------------------------------------------------------- */

/* Carriage returns and the like are made visible, and so is the end of a line. */
static void tell_text(const char *what, wm_slice text)
{
    printf("#   %s:\n", what);
    do {
        const char *end = text.size ? memchr(text.data, '\n', text.size) : NULL;
        size_t size = end ? (size_t)(end - text.data) : text.size;
        fputs("#     |", stdout);
        for (size_t i = 0; i < size; i++) {
            unsigned char c = (unsigned char)text.data[i];
            if (c < 0x20)
                printf("\\x%02X", c);
            else
                putchar(c);
        }
        puts("|");
        if (!end)
            break;
        text = wm_sub(text, size + 1, text.size);
    } while (true);
}

static void tell(tally *t, bool good, const char *path, const edit_case *c)
{
    const char *file = strrchr(path, '/');
    t->tests++;
    if (!good && !c->open)
        t->failures++;
    printf("%sok %zu - %s:%zu ", good ? "" : "not ", t->tests, file ? file + 1 : path, c->line);
    /* A '#' in a description would begin a directive. */
    for (size_t i = 0; i < c->name.size; i++) {
        char byte = c->name.data[i];
        putchar(byte == '#' ? '*' : byte == '\n' ? ' ' : byte);
    }
    puts(!good && c->open ? " # TODO it is open" : "");
    if (good && c->open)
        printf("# TODO passed: %s:%zu; take the word open off its edit\n", file ? file + 1 : path, c->line);
}

/* ---- the edited file --------------------------------------------------------- */

/* The number of places where needle occurs; *at is the last of them. */
static size_t occurrences(wm_slice text, wm_slice needle, size_t *at)
{
    size_t n = 0;
    for (size_t i = 0; i + needle.size <= text.size; i++) {
        if (memcmp(text.data + i, needle.data, needle.size) == 0) {
            *at = i;
            n++;
        }
    }
    return n;
}

static void add_line(wm_buffer *out, bool *begun, wm_slice line)
{
    if (*begun)
        wm_buffer_add_str(out, "\n");
    *begun = true;
    wm_buffer_add_slice(out, line);
}

/* Takes a hunk off the front of script. False: a line is none of a hunk. */
static bool next_hunk(wm_slice *script, wm_buffer *before, wm_buffer *after)
{
    bool any_before = false, any_after = false;
    wm_slice line;
    wm_buffer_clear(before);
    wm_buffer_clear(after);
    while (topic_next_line(script, &line) && line.size) {
        char sign = line.data[0];
        if ((sign != '-' && sign != '+' && sign != '=') || (line.size > 1 && line.data[1] != ' '))
            return false;
        wm_slice text = wm_sub(line, line.size > 1 ? 2 : 1, line.size);
        if (sign != '+')
            add_line(before, &any_before, text);
        if (sign != '-')
            add_line(after, &any_after, text);
    }
    return true;
}

/* Appends to out the text with the hunks of the script done. NULL, or what is wrong with the script. */
static const char *apply_script(wm_slice script, wm_slice text, wm_buffer *out)
{
    const char *wrong = NULL;
    wm_buffer before = {0}, after = {0};
    wm_buffer_add_slice(out, text);
    while (!wrong && script.size) {
        size_t at = 0;
        if (!next_hunk(&script, &before, &after)) {
            wrong = "a line of the edit begins with none of - + =";
        } else if (before.size == 0) {
            wrong = "a hunk of the edit does not say where";
        } else {
            wm_slice old = wm_buffer_slice(&before), have = wm_buffer_slice(out);
            size_t n = occurrences(have, old, &at);
            if (n != 1) {
                wrong = n ? "what a hunk replaces occurs more than once" : "what a hunk replaces does not occur";
            } else {
                wm_buffer next = {0};
                wm_buffer_add_slice(&next, wm_sub(have, 0, at));
                wm_buffer_add_slice(&next, wm_buffer_slice(&after));
                wm_buffer_add_slice(&next, wm_sub(have, at + old.size, have.size));
                wm_buffer_free(out);
                *out = next;
            }
        }
        if (before.failed || after.failed || out->failed)
            topic_out_of_memory();
    }
    wm_buffer_free(&before);
    wm_buffer_free(&after);
    return wrong;
}

/* The lines that a script adds or takes away; not what parts a table's rows, which Markdown does not write. */
static size_t lines_changed(wm_slice script)
{
    size_t n = 0;
    wm_slice line;
    while (topic_next_line(&script, &line))
        n += line.size && (line.data[0] == '-' || line.data[0] == '+') && !(line.size > 2 && wm_starts_with(wm_sub(line, 2, line.size), WM_LIT("|-")));
    return n;
}

/* The file as the case's editor left it. */
static const char *make_edited(const edit_case *c, wm_slice printed, wm_buffer *out)
{
    wm_buffer text = {0};
    const char *wrong = NULL;
    if (c->is_script)
        wrong = apply_script(c->edited, printed, &text);
    else
        wm_buffer_add_slice(&text, c->edited);
    if (c->bom)
        wm_buffer_add_str(out, "\xEF\xBB\xBF");
    for (size_t i = 0; i < text.size; i++) {
        if (text.data[i] == '\n') {
            if (c->space)
                wm_buffer_add_str(out, " ");
            if (c->crlf)
                wm_buffer_add_str(out, "\r");
        }
        wm_buffer_add(out, text.data + i, 1);
    }
    if (c->space)
        wm_buffer_add_str(out, " ");
    if (c->newline)
        wm_buffer_add_str(out, c->crlf ? "\r\n" : "\n");
    if (text.failed || out->failed)
        topic_out_of_memory();
    wm_buffer_free(&text);
    return wrong;
}

/* ---- running one case --------------------------------------------------------- */

static wm_site *make_site(wm_slice lang)
{
    wm_buffer base = {0};
    wm_buffer_add_str(&base, "https://");
    wm_buffer_add_slice(&base, lang);
    wm_buffer_add_str(&base, ".wikipedia.org/wiki/Main_Page");
    wm_site *site = wm_site_new();
    if (!site || base.failed || wm_site_set_name(site, WM_LIT("Wikipedia")) != WM_OK ||
        wm_site_set_base(site, wm_buffer_slice(&base)) != WM_OK || wm_site_set_lang(site, lang) != WM_OK ||
        wm_site_set_case(site, true) != WM_OK || wm_site_complete(site) != WM_OK)
        topic_out_of_memory();
    wm_buffer_free(&base);
    return site;
}

/* What one run needs and leaves. */
typedef struct bench {
    wm_lens *lens;
    wm_title title;
    wm_buffer printed, edited, expected, again, put, reread, messages;
} bench;

static void collect(void *user, size_t line, const char *message)
{
    bench *b = user;
    wm_buffer_add_format(&b->messages, "line %zu: %s\n", line, message);
}

static wm_status put(bench *b, wm_slice markdown, wm_slice base, wm_buffer *out)
{
    wm_status status = wm_lens_put(b->lens, markdown, base, b->title.ns, b->title.text, out, NULL);
    if (status == WM_NO_MEMORY)
        topic_out_of_memory();
    return status;
}

static void get(bench *b, wm_slice source, wm_buffer *out)
{
    if (wm_lens_get(b->lens, source, b->title.ns, b->title.text, out, NULL) != WM_OK)
        topic_out_of_memory();
}

static bool is_expected(const edit_case *c, wm_slice have)
{
    for (size_t i = 0; i < c->forms; i++) {
        if (wm_equal(have, c->expected[i]))
            return true;
    }
    return false;
}

static bool reads_the_same(wm_slice a, wm_slice b)
{
    if (wm_equal(a, b))
        return true;
    wm_buffer reading_a = {0}, reading_b = {0};
    if (!wm_markdown_reading(a, &reading_a) || !wm_markdown_reading(b, &reading_b))
        topic_out_of_memory();
    bool same = wm_equal(wm_buffer_slice(&reading_a), wm_buffer_slice(&reading_b));
    wm_buffer_free(&reading_a);
    wm_buffer_free(&reading_b);
    return same;
}

/* Makes a page of the differences that are expected. */
static const char *make_expected(edit_case *c, bench *b)
{
    if (!c->difference)
        return NULL;
    bool longer = c->is_script && lines_changed(c->expected[0]) > lines_changed(c->edited);
    const char *wrong = apply_script(c->expected[0], c->base, &b->expected);
    c->expected[0] = wm_buffer_slice(&b->expected);
    return longer ? "the difference in the wikitext has more lines than the edit" : wrong;
}

/* NULL, or what is wrong. */
static const char *check(edit_case *c, bench *b)
{
    get(b, c->base, &b->printed);
    const char *wrong = make_edited(c, wm_buffer_slice(&b->printed), &b->edited);
    if (!wrong)
        wrong = make_expected(c, b);
    if (wrong)
        return wrong;
    if (wm_equal(wm_buffer_slice(&b->printed), wm_buffer_slice(&b->edited)))
        return "the edit changes nothing";
    for (size_t i = 0; i < c->forms; i++) {
        wm_buffer_clear(&b->reread);
        get(b, c->expected[i], &b->reread);
        if (!c->meant && !reads_the_same(wm_buffer_slice(&b->reread), wm_buffer_slice(&b->edited)))
            return i ? "another expected form does not read as the edited Markdown does"
                     : "the expected wikitext does not read as the edited Markdown does";
    }
    wm_buffer_clear(&b->reread);
    if (put(b, wm_buffer_slice(&b->printed), c->base, &b->again) != WM_OK ||
        !wm_equal(wm_buffer_slice(&b->again), c->base))
        return "the page without the edit does not come back as it was";
    wm_status status = put(b, wm_buffer_slice(&b->edited), c->base, &b->put);
    if (!is_expected(c, wm_buffer_slice(&b->put)))
        return "the wikitext is another";
    if (status != WM_OK)
        return "the wikitext is the expected one, but not said to read as the Markdown does";
    return NULL;
}

static void run_case(tally *t, const char *path, edit_case *c)
{
    wm_arena arena = {0};
    bench b = {0};
    wm_site *site = make_site(c->lang);
    wm_pageset *set = topic_pages(site, &arena, c->pages, ',');
    wm_write_options options = {.style = c->style, .no_header = !c->header};
    b.lens = wm_lens_new(site, set, &options);
    if (!b.lens)
        topic_out_of_memory();
    wm_lens_set_warning(b.lens, collect, &b);
    const char *wrong = "the title is not valid";
    if (wm_title_parse(site, &arena, c->title, WM_NS_MAIN, &b.title))
        wrong = check(c, &b);
    if (b.messages.failed)
        topic_out_of_memory();
    tell(t, !wrong, path, c);
    if (wrong) {
        printf("#   %s\n", wrong);
        tell_text("page", c->base);
        tell_text("edited", wm_buffer_slice(b.edited.size ? &b.edited : &b.printed));
        tell_text("expected", c->expected[0]);
        tell_text("got", wm_buffer_slice(&b.put));
        if (b.reread.size)
            tell_text("which reads", wm_buffer_slice(&b.reread));
        if (b.messages.size)
            tell_text("messages", wm_buffer_slice(&b.messages));
    }
    wm_lens_free(b.lens);
    wm_pageset_free(set);
    wm_site_free(site);
    wm_buffer_free(&b.printed);
    wm_buffer_free(&b.edited);
    wm_buffer_free(&b.expected);
    wm_buffer_free(&b.again);
    wm_buffer_free(&b.put);
    wm_buffer_free(&b.reread);
    wm_buffer_free(&b.messages);
    wm_arena_free(&arena);
}

/* ---- topics ------------------------------------------------------------------ */

/* The length of the fence that line begins with (0: none); *info gets the rest. */
static size_t fence_of(wm_slice line, wm_slice *info)
{
    size_t n = 0;
    while (n < line.size && line.data[n] == '`')
        n++;
    if (n < 3)
        return 0;
    *info = wm_trim(wm_sub(line, n, line.size));
    return memchr(info->data, '`', info->size) ? 0 : n;
}

/* The content of the block whose opening fence of n backticks was just read. */
static bool read_block(wm_slice *rest, size_t n, size_t *line_number, wm_slice *content)
{
    const char *start = rest->data;
    wm_slice line, info;
    while (topic_next_line(rest, &line)) {
        ++*line_number;
        if (fence_of(line, &info) >= n && info.size == 0) {
            size_t size = (size_t)(line.data - start);
            *content = wm_slice_of(start, size ? size - 1 : 0);
            return true;
        }
    }
    return false;
}

static bool set_scene(edit_case *c, wm_slice words)
{
    for (wm_slice word = topic_next_word(&words); word.size; word = topic_next_word(&words)) {
        if (wm_starts_with(word, WM_LIT("title=")))
            c->title = wm_sub(word, 6, word.size);
        else if (wm_starts_with(word, WM_LIT("pages=")))
            c->pages = wm_sub(word, 6, word.size);
        else if (wm_starts_with(word, WM_LIT("lang=")))
            c->lang = wm_sub(word, 5, word.size);
        else if (wm_equal(word, WM_LIT("header")))
            c->header = true;
        else if (wm_equal(word, WM_LIT("style=clean")))
            c->style = WM_STYLE_CLEAN;
        else if (wm_starts_with(word, WM_LIT("flavor=")) && topic_flavor(wm_sub(word, 7, word.size), &c->style))
            continue;
        else if (wm_equal(word, WM_LIT("again")))
            c->again = true;
        else
            return false;
    }
    return true;
}

static bool set_edit(edit_case *c, wm_slice words)
{
    for (wm_slice word = topic_next_word(&words); word.size; word = topic_next_word(&words)) {
        if (wm_equal(word, WM_LIT("unchanged")))
            c->unchanged = true;
        else if (wm_equal(word, WM_LIT("crlf")))
            c->crlf = true;
        else if (wm_equal(word, WM_LIT("bom")))
            c->bom = true;
        else if (wm_equal(word, WM_LIT("newline")))
            c->newline = true;
        else if (wm_equal(word, WM_LIT("space")))
            c->space = true;
        else if (wm_equal(word, WM_LIT("meant")))
            c->meant = true;
        else if (wm_equal(word, WM_LIT("open")))
            c->open = true;
        else
            return false;
    }
    return true;
}

/* Takes one block into the case. False: it may not stand here. */
static bool take_block(edit_case *c, stage *at, wm_slice kind, wm_slice words, wm_slice content)
{
    bool is_wikitext = wm_equal(kind, WM_LIT("wikitext"));
    switch (*at) {
    case WANT_BASE:
        *at = WANT_EDIT;
        if (!is_wikitext || !set_scene(c, words))
            return false;
        if (!c->again)
            c->base = content;
        return !c->again || content.size == 0;
    case WANT_EDIT:
        c->edited = content;
        c->is_script = wm_equal(kind, WM_LIT("edit"));
        if (!(c->is_script || wm_equal(kind, WM_LIT("markdown"))) || !set_edit(c, words))
            return false;
        if (c->unchanged)
            c->expected[c->forms++] = c->base;
        *at = c->unchanged ? COMPLETE : WANT_EXPECTED;
        return true;
    case WANT_EXPECTED:
    case COMPLETE:
        c->difference |= *at == WANT_EXPECTED && wm_equal(words, WM_LIT("edit"));
        if (!is_wikitext || c->forms == MAX_FORMS || (*at == WANT_EXPECTED && words.size && !c->difference))
            return false;
        c->expected[c->forms++] = content;
        *at = COMPLETE;
        return true;
    default:
        return false;
    }
}

static void run_topic(void *user, const char *path)
{
    tally *t = user;
    wm_buffer file = {0};
    edit_case fresh = {.title = WM_LIT("T"), .pages = wm_str(default_pages), .lang = WM_LIT("zh")};
    edit_case c = fresh;
    if (!topic_read_file(path, &file)) {
        tell(t, false, path, &c);
        printf("#   cannot be read: %s\n", strerror(errno));
        wm_buffer_free(&file);
        return;
    }
    wm_slice rest = wm_buffer_slice(&file), line, info, prose = {0};
    size_t line_number = 0;
    stage at = WANT_BASE;
    bool good = true, in_prose = false;
    while (good && topic_next_line(&rest, &line)) {
        line_number++;
        size_t n = fence_of(line, &info);
        if (n == 0) {
            if (line.size && in_prose)
                prose.size = (size_t)(line.data + line.size - prose.data);
            else if (line.size)
                prose = line;
            in_prose = line.size > 0;
            continue;
        }
        in_prose = false;
        size_t opened_at = line_number;
        wm_slice content, kind = topic_next_word(&info);
        bool another = wm_equal(wm_trim(info), WM_LIT("or"));
        if (at == COMPLETE && !another) {
            run_case(t, path, &c);
            at = WANT_BASE;
        }
        if (at == WANT_BASE) {
            edit_case before = c;
            c = fresh;
            c.base = before.base;
            c.name = prose;
            c.line = opened_at;
        }
        good = read_block(&rest, n, &line_number, &content) && take_block(&c, &at, kind, wm_trim(info), content);
        if (!good)
            c.line = opened_at;
    }
    if (good && at == COMPLETE) {
        run_case(t, path, &c);
    } else if (!good || at != WANT_BASE) {
        c.name = WM_LIT("a case is a page, an edit, and the page that comes of it");
        tell(t, false, path, &c);
    }
    wm_buffer_free(&file);
}

int main(int argc, char **argv)
{
    tally t = {0};
    topic_run(argc, argv, "tests/edits", run_topic, &t);
    printf("1..%zu\n", t.tests);
    return t.failures ? 1 : 0;
}
