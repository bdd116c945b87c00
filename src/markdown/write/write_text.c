/* write_text.c - the line that inlines are written into: escapes, spaces, breaks.
 *
 * SPDX-License-Identifier: MIT
 */
#include "base/skip.h"
#include "markdown/foreign.h"
#include "markdown/write/write_private.h"

/* What a byte needs in text; the first ones nothing unless a line begins. */
enum { PLAIN = 0, START, DIGIT, ORDINAL, COLON, PLAIN_INSIDE = COLON, ESCAPE, AMPERSAND, SPACE, UNDERSCORE, PIPE };

static const uint8_t classes[256] = {
    ['*'] = ESCAPE, ['['] = ESCAPE, [']'] = ESCAPE, ['#'] = ESCAPE, ['<'] = ESCAPE, ['>'] = ESCAPE, ['\\'] = ESCAPE,
    ['`'] = ESCAPE, ['~'] = ESCAPE, ['!'] = ESCAPE, ['&'] = AMPERSAND, ['-'] = START, ['+'] = START, ['='] = START,
    ['.'] = ORDINAL, [')'] = ORDINAL, [' '] = SPACE, ['\t'] = SPACE, ['\n'] = SPACE, ['\r'] = SPACE, ['\v'] = SPACE,
    ['\f'] = SPACE, ['_'] = UNDERSCORE, ['|'] = PIPE, [':'] = COLON, ['0'] = DIGIT, ['1'] = DIGIT, ['2'] = DIGIT, ['3'] = DIGIT,
    ['4'] = DIGIT, ['5'] = DIGIT, ['6'] = DIGIT, ['7'] = DIGIT, ['8'] = DIGIT, ['9'] = DIGIT};

void write_line_begin(wm_writer *w, wm_buffer *out)
{
    line *l = &w->line;
    if (out == &w->line_text && !out->size)
        write_marks_settle(w);
    memset(l, 0, offsetof(line, open));
    l->out = out;
    l->start = out->size;
    l->spaced = l->begin = true;
}

void write_line_before(wm_writer *w, uint32_t first)
{
    if (w->line.open_count || w->line.closer_count)
        write_emphasis_before(w, first);
}

void write_line_raw(wm_writer *w, wm_slice s)
{
    if (!s.size)
        return;
    line *l = &w->line;
    if (l->open_count || l->closer_count) {
        size_t n;
        write_emphasis_before(w, wm_utf8_decode(s, &n));
    }
    wm_buffer_add_slice(l->out, s);
    l->spaced = false;
    l->begin = false;
}

void write_line_space(wm_writer *w)
{
    line *l = &w->line;
    if (l->spaced || l->out->size == l->start)
        return;
    write_line_add_space(w);
}

void write_line_add_space(wm_writer *w)
{
    write_emphasis_end(w);
    wm_buffer_add_char(w->line.out, ' ');
    w->line.spaced = true;
}

static uint32_t before(const line *l)
{
    size_t n;
    if (l->out->size == l->start)
        return ' ';
    return wm_utf8_decode_last(wm_sub(wm_buffer_slice(l->out), l->start, l->out->size), &n);
}

/* A _ is never escaped; a run of them that would close emphasis which an earlier
 * one could open, or would make the line a rule, is written as references. */
static bool is_harmless_underscore(line *l, wm_slice s, size_t end)
{
    size_t n;
    if (l->begin && !l->digits) {
        size_t i = end;
        while (i < s.size && (s.data[i] == '_' || s.data[i] == ' '))
            i++;
        if (i == s.size)
            return false;
    }
    uint32_t prev = before(l), next = end < s.size ? wm_utf8_decode(wm_sub(s, end, s.size), &n) : ' ';
    bool prev_space = wm_is_space(prev), prev_mark = wm_is_punctuation(prev);
    bool next_space = wm_is_space(next), next_mark = wm_is_punctuation(next);
    bool last = end == s.size && !l->space_follows; /* what comes next may be anything */
    bool left = (!next_space || last) && (!next_mark || prev_space || prev_mark);
    bool right = !prev_space && (!prev_mark || next_space || next_mark);
    bool closes = right && (!left || next_mark || last);
    if (closes && l->underscore)
        return false;
    if (left && (!right || prev_mark))
        l->underscore = true;
    return true;
}

static size_t take_underscores(wm_writer *w, wm_slice s, size_t at)
{
    size_t end = at;
    while (end < s.size && s.data[end] == '_')
        end++;
    if (is_harmless_underscore(&w->line, s, end)) {
        write_line_raw(w, wm_sub(s, at, end));
    } else {
        for (size_t i = at; i < end; i++)
            write_line_raw(w, WM_LIT("&#95;"));
    }
    return end - at;
}

/* Whether a line ends with a bracket that is text, and a number behind it: "\\[12". */
static bool opens_number(const line *l)
{
    wm_slice s = wm_sub(wm_buffer_slice(l->out), l->start, l->out->size);
    size_t at = s.size;
    while (at && s.data[at - 1] >= '0' && s.data[at - 1] <= '9')
        at--;
    return at > 1 && at < s.size && s.data[at] != '0' && s.data[at - 1] == '[' && s.data[at - 2] == '\\';
}

/* On a page with notes, "[1]" in its text is no marker of one: such is written "\[1\]", and the text "\[1]". A link would
 * end there. */
static bool take_number(wm_writer *w)
{
    if (!wm_notes_used(&w->normal.notes) || !opens_number(&w->line))
        return false;
    write_line_raw(w, w->line.in_link ? WM_LIT("&#93;") : WM_LIT("]"));
    return true;
}

/* The bytes around one in its text: NUL at its ends. */
static char byte_at(wm_slice s, size_t at)
{
    return at < s.size ? s.data[at] : '\0';
}

static bool is_ascii_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Whether s begins a reference to a character: &name; or &#. */
static bool is_reference(wm_slice s)
{
    size_t end = 1;
    if (byte_at(s, 1) == '#')
        return true;
    while (end < s.size && end < 40 && (is_ascii_letter(s.data[end]) || (s.data[end] >= '0' && s.data[end] <= '9')))
        end++;
    return end > 1 && (end == s.size || s.data[end] == ';');
}

/* Whether the bracket at at ends in its text as one that means nothing: [sic], not [a](b), [^1], [x] of a task. */
static bool is_harmless_bracket(wm_slice s, size_t at)
{
    size_t end = at + 1, most = s.size - at > 200 ? at + 200 : s.size;
    if (end < s.size && memchr("^!] \t", s.data[end], 5))
        return false;
    while (end < most && !memchr("[]\\`<", s.data[end], 5))
        end++;
    if (end >= most || s.data[end] != ']' || end + 1 == s.size || memchr("([:{]", s.data[end + 1], 5))
        return false;
    return !(end == at + 2 && (s.data[at + 1] | 0x20) == 'x');
}

/* Whether a byte that is escaped everywhere in classic must be, where it stands. */
static bool must_escape(const line *l, wm_slice s, size_t at)
{
    char next = byte_at(s, at + 1), prev = at ? s.data[at - 1] : '\0';
    switch (s.data[at]) {
    case '*':
    case '~':
        return l->begin || !(prev == ' ' && next == ' ');
    case '[':
        return l->in_link || l->begin || !is_harmless_bracket(s, at);
    case ']':
        return l->in_link;
    case '#':
        return l->begin || at + 1 == s.size;
    case '<':
        return is_ascii_letter(next) || next == '\0' || next == '/' || next == '!' || next == '?';
    case '>':
        return l->begin;
    case '\\':
        return next == '\0' || next == '\n' || (next > ' ' && !is_ascii_letter(next) && !(next >= '0' && next <= '9') && !(next & 0x80));
    case '!':
        return next == '\0' || next == '[';
    default:
        return true;
    }
}

/* Writes the special byte at at; returns how many bytes it took. */
static size_t special(wm_writer *w, wm_slice s, size_t at)
{
    line *l = &w->line;
    char c = s.data[at], next = at + 1 < s.size ? s.data[at + 1] : '\0';
    bool escape = false, still_begin = false, ends = false;
    if (l->open_count && l->open[l->open_count - 1].at == WM_NONE)
        l->begin = false; /* a delimiter comes before it */
    switch (classes[(unsigned char)c]) {
    case SPACE:
        write_line_space(w);
        return 1;
    case ESCAPE:
        if (c == ']' && !w->style->labelled_notes && take_number(w))
            return 1;
        escape = !w->style->few_escapes || must_escape(l, s, at);
        break;
    case AMPERSAND:
        escape = w->style->few_escapes ? is_reference(wm_sub(s, at, s.size)) : is_ascii_letter(next);
        ends = at + 1 == s.size;
        break;
    case START:
        escape = l->begin && !l->digits &&
                 (!w->style->few_escapes || next == '\0' || next == ' ' || next == '\t' || next == '\n' || next == c || c == '=');
        break;
    case DIGIT:
        still_begin = l->begin;
        l->digits = true;
        break;
    case ORDINAL:
        escape = l->begin && l->digits && (next == '\0' || next == ' ' || next == '\t' || next == '\n');
        break;
    case PIPE: /* behind a line break a row of |-| would make a table of the line before */
        escape = l->in_cell || (l->begin && l->broken);
        break;
    case COLON:
        escape = l->begin && l->broken && next == '-';
        break;
    case UNDERSCORE:
        return take_underscores(w, s, at);
    default:
        break;
    }
    bool entity = escape && w->style->flavor.python && !md_is_in("\\`*_{}[]()>#+-.!", c);
    if (l->open_count || l->closer_count)
        write_emphasis_before(w, entity ? '&' : escape ? '\\' : (unsigned char)c);
    if (entity)
        wm_buffer_add_format(l->out, "&#%u;", (unsigned)(unsigned char)c);
    if (escape && !entity)
        wm_buffer_add_char(l->out, '\\');
    if (!entity)
        wm_buffer_add_char(l->out, c);
    l->ampersand = ends ? l->out->size : 0;
    l->spaced = false;
    l->begin = still_begin;
    return 1;
}

/* A & at the end of one node and, at the beginning of the next, what would make a reference of it. */
static void join_ampersand(wm_writer *w, char next)
{
    line *l = &w->line;
    size_t at = l->ampersand - 1;
    l->ampersand = 0;
    bool number = next == '#' && w->style->few_escapes; /* elsewhere the # has a backslash */
    if (!(is_ascii_letter(next) || number) || at + 1 != l->out->size || l->out->data[at] != '&')
        return;
    l->out->size = at;
    wm_buffer_add_str(l->out, w->style->flavor.python ? "&#38;" : "\\&");
}

static inline wm_sixteen control_space(wm_sixteen v)
{
    return wm_sixteen_within(v, '\t', '\r');
}

/* Finds the first of the sixteen bytes at p that cannot be copied as it is in the middle of a line; 16: all
 * can. A space can be copied when no white space follows, so the seventeenth byte is looked at, too. start:
 * the first byte begins the text. */
static inline unsigned plain_sixteen(const char *p, bool start, bool in_cell)
{
    const wm_sixteen v = wm_sixteen_load(p), next = wm_sixteen_load(p + 1);
    const wm_sixteen first = {start ? 0xff : 0};
    const wm_sixteen before_space = wm_sixteen_equal(next, ' ') | control_space(next);
    wm_sixteen special = wm_sixteen_equal(v, '*') | wm_sixteen_equal(v, '[') | wm_sixteen_equal(v, ']') |
                         wm_sixteen_equal(v, '<') | wm_sixteen_equal(v, '>') | wm_sixteen_equal(v, '\\') |
                         wm_sixteen_equal(v, '#') | wm_sixteen_equal(v, '`') | wm_sixteen_equal(v, '~') |
                         wm_sixteen_equal(v, '!') | wm_sixteen_equal(v, '&') | wm_sixteen_equal(v, '_');
    if (in_cell)
        special |= wm_sixteen_equal(v, '|');
    return wm_sixteen_first(special | control_space(v) | (wm_sixteen_equal(v, ' ') & (before_space | first)));
}

/* In the middle of a line digits, hyphens, dots and single spaces are plain. */
static size_t plain_text_end(const line *l, wm_slice s, size_t at)
{
    const char *p = s.data;
    size_t end = at;
    while (s.size - end > 16) {
        unsigned n = plain_sixteen(p + end, end == at, l->in_cell);
        end += n;
        if (n < 16)
            return end;
    }
    for (; end < s.size; end++) {
        uint8_t k = classes[(unsigned char)p[end]];
        if (k <= PLAIN_INSIDE || (k == PIPE && !l->in_cell))
            continue;
        if (k == SPACE && p[end] == ' ' && end > at && end + 1 < s.size && classes[(unsigned char)p[end + 1]] != SPACE)
            continue;
        break;
    }
    return end;
}

static void write_piece(wm_writer *w, wm_slice s)
{
    line *l = &w->line;
    for (size_t at = 0; at < s.size;) {
        if (l->begin && classes[(unsigned char)s.data[at]]) {
            at += special(w, s, at);
            continue;
        }
        size_t end = plain_text_end(l, s, at);
        if (end > at) {
            write_line_raw(w, wm_sub(s, at, end));
            at = end;
        } else {
            at += special(w, s, at);
        }
    }
}

/* The next { of a style in which it may begin something, or the size. */
static size_t next_brace(const wm_writer *w, wm_slice s, size_t at)
{
    const char *brace = w->style->flavor.braces && at < s.size ? memchr(s.data + at, '{', s.size - at) : NULL;
    return brace ? (size_t)(brace - s.data) : s.size;
}

/* Two of them must not stand side by side. Vue takes what a backslash stands before as well, once the page is HTML. */
static void take_brace(wm_writer *w, char next)
{
    const wm_buffer *b = w->line.out;
    bool behind = b->size > w->line.start && b->data[b->size - 1] == '{';
    if (w->style->flavor.braces == MD_BRACES_VUE)
        write_line_raw(w, next == '{' || !next ? WM_LIT("&#123;") : WM_LIT("\\{"));
    else
        write_line_raw(w, behind || w->line.heading ? WM_LIT("\\{") : WM_LIT("{")); /* a heading may end in its attributes */
}

/* Whether GFM would make an address of the text from a www. on that is no URL to a program. */
static bool is_no_url(wm_writer *w, wm_slice s)
{
    enum { LONGEST = 256 }; /* no host has a longer name */
    size_t end = 0;
    while (end < s.size && end < LONGEST && !md_is_in(" \t\n</?#", s.data[end]))
        end++;
    wm_buffer_begin(&w->url, &w->failed);
    wm_buffer_add_str(&w->url, "//");
    wm_buffer_add_slice(&w->url, wm_sub(s, 0, end));
    return end == LONGEST || !md_is_url(wm_buffer_slice(&w->url));
}

/* The dot behind the next www that a tool which checks addresses would stop at, or the size. */
static size_t next_www(wm_writer *w, wm_slice s, size_t at)
{
    if (!w->style->flavor.checks_urls || w->line.in_link)
        return s.size;
    for (; (at = wm_find(s, WM_LIT("www."), at)) != WM_NONE; at += 4)
        if ((!at || md_is_in(" \t\n*_~(", s.data[at - 1])) && is_no_url(w, wm_sub(s, at, s.size)))
            return at + 3;
    return s.size;
}

void write_line_text(wm_writer *w, wm_slice s)
{
    line *l = &w->line;
    if (l->ampersand && s.size)
        join_ampersand(w, s.data[0]);
    size_t begin = 0;
    /* remark looks for addresses once more when escapes are gone, and Docusaurus takes comments out before */
    wm_slice colon = w->style->flavor.checks_urls ? WM_LIT(":<?-?>") : WM_LIT("\\:");
    if (l->note_end && l->note_end == l->out->size && s.size && (s.data[0] == '(' || s.data[0] == ':')) {
        /* [^1](x) would be a link, [^1]: x a definition */
        write_line_raw(w, s.data[0] == '(' ? WM_LIT("&#40;") : WM_LIT("\\:"));
        begin = 1;
    }
    for (size_t at = begin, www = next_www(w, s, begin); at < s.size;) {
        www = www < at ? next_www(w, s, at) : www;
        /* what GFM would take for an address, or GitHub for a formula; no link holds a link */
        size_t end = l->in_link && !w->style->dollars ? s.size : md_next_foreign(s, at, w->style->dollars);
        size_t brace = next_brace(w, s, at);
        end = brace < end ? brace : end;
        end = www < end ? www : end;
        write_piece(w, wm_sub(s, at, end));
        if (end < s.size && s.data[end] == '{')
            take_brace(w, byte_at(s, end + 1));
        else if (end < s.size && end == www)
            write_line_raw(w, WM_LIT("<?-?>."));
        else if (end < s.size)
            write_line_raw(w, s.data[end] == '$' ? WM_LIT("\\$") : l->in_link ? WM_LIT(":") : colon);
        at = end + 1;
    }
}

void write_line_break(wm_writer *w)
{
    line *l = &w->line;
    if (l->break_as_tag || w->style->flavor.python) {
        while (l->spaced && l->out->size > l->start && l->out->data[l->out->size - 1] == ' ')
            l->out->size--;
        write_line_raw(w, w->style->narrow_tables ? WM_LIT("<br>") : WM_LIT("<br />"));
        return;
    }
    if (l->out->size == l->start)
        return;
    write_emphasis_end(w);
    while (l->out->size > l->start && l->out->data[l->out->size - 1] == ' ')
        l->out->size--;
    wm_buffer_add_str(l->out, "\\\n");
    l->start = l->out->size;
    l->spaced = l->begin = l->broken = true;
    l->digits = false;
}

void write_line_row(wm_writer *w)
{
    line *l = &w->line;
    write_emphasis_end(w);
    while (l->out->size > l->start && l->out->data[l->out->size - 1] == ' ')
        l->out->size--;
    if (l->out->size == l->start)
        return;
    wm_buffer_add_char(l->out, '\n');
    l->start = l->out->size;
    l->spaced = l->begin = l->broken = true;
    l->digits = false;
}

void write_line_end(wm_writer *w)
{
    line *l = &w->line;
    write_emphasis_end(w);
    wm_buffer *b = l->out;
    size_t least = 0;
    for (;;) {
        if (b->size > least && b->data[b->size - 1] == ' ')
            b->size--;
        else if (b->size >= 2 && b->data[b->size - 1] == '\n' && b->data[b->size - 2] == '\\' &&
                 (b->size < 3 || b->data[b->size - 3] != '\\'))
            b->size -= 2;
        else
            break;
    }
}
