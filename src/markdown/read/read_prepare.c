/* read_prepare.c - the Markdown as cmark-gfm is to see it.
 *
 * SPDX-License-Identifier: MIT
 *
 * Line ends become LF, bytes that are no UTF-8 U+FFFD, the byte order mark and the header line go.
 * TeX between \( and \) is hidden, for its backslashes would be escapes; its brackets stay, so
 * that what is around them reads as it would.
 */
#include "markdown/foreign.h"
#include "markdown/read/read_private.h"

/* A number that is text on a page with notes: "\\[1]", in a link's label "\\[1&#93;", in HTML "[1&#93;". A marker's second bracket
 * is written as the first. */
static const char closing[] = "&#93;";

static bool is_letter(char c)
{
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static void hide_in(reader *r, wm_slice raw, hidden_kind kind, wm_buffer *out)
{
    if (!read_grow(r, &r->prepared.hidden, &r->prepared.hidden_capacity, r->prepared.hidden_count + 1, sizeof *r->prepared.hidden))
        return;
    wm_buffer_add_format(out, HIDE_OPEN "%zu" HIDE_CLOSE, r->prepared.hidden_count);
    r->prepared.hidden[r->prepared.hidden_count++] = (hidden){.raw = raw, .kind = kind};
}

static void hide(reader *r, wm_slice raw, hidden_kind kind)
{
    hide_in(r, raw, kind, &r->prepared.text);
}

const hidden *read_hidden_at(const reader *r, wm_slice s, size_t at, size_t *end)
{
    if (s.size - at < 7 || memcmp(s.data + at, HIDE_OPEN, 3) != 0)
        return NULL;
    size_t index = 0;
    for (at += 3; at < s.size && is_digit(s.data[at]); at++)
        index = index * 10 + (size_t)(s.data[at] - '0');
    if (s.size - at < 3 || memcmp(s.data + at, HIDE_CLOSE, 3) != 0 || index >= r->prepared.hidden_count)
        return NULL;
    *end = at + 3;
    return &r->prepared.hidden[index];
}

/* What closes the number in brackets of which "[" is at at, and where; 0: it is none that a note could have. */
static char number_close(wm_slice s, size_t at, size_t *end)
{
    size_t i = at + 1;
    if (i < s.size && s.data[i] == '0')
        return 0;
    while (i < s.size && is_digit(s.data[i]))
        i++;
    char c = i > at + 1 && i < s.size ? s.data[i] : 0;
    *end = i + 1;
    if (c == '\\')
        return i + 1 < s.size && s.data[i + 1] == ']' ? c : 0;
    if (c == '&' && wm_starts_with(wm_sub(s, i, s.size), wm_str(closing)))
        *end = i + sizeof closing - 1;
    else if (c != ']')
        return 0;
    return c;
}

/* Whether the file has a marker in one of the forms that are written. Where it has none, as when a formatter wrote all
 * brackets in one way, no number is told apart from one. */
static bool has_markers(wm_slice s)
{
    size_t end;
    for (size_t at = 0; at < s.size; at++) {
        const char *p = memchr(s.data + at, '[', s.size - at);
        if (!p)
            return false;
        at = (size_t)(p - s.data);
        char close = number_close(s, at, &end);
        bool escaped = at && p[-1] == '\\';
        if (close == '\\' || (close == ']' && !escaped && !(end < s.size && s.data[end] == '(')))
            return true;
    }
    return false;
}

/* Whether a number that is text begins at at of a line: *end is behind it. */
static bool is_text_number(reader *r, wm_slice line, size_t at, size_t *end)
{
    bool escaped = line.data[at] == '\\';
    char close = number_close(line, at + escaped, end);
    if (!(close == '&' || (close == ']' && escaped)))
        return false;
    if (!r->prepared.markers)
        r->prepared.markers = r->notes.part || has_markers(r->source) ? 1 : -1;
    return r->prepared.markers > 0;
}

wm_slice read_text_number(reader *r, const hidden *h)
{
    wm_slice s = h->raw.data[0] == '\\' ? wm_sub(h->raw, 1, h->raw.size) : h->raw;
    if (s.data[s.size - 1] == ']')
        return s;
    wm_buffer_begin(&r->scratch, &r->failed);
    wm_buffer_add_slice(&r->scratch, wm_sub(s, 0, s.size - (sizeof closing - 1)));
    wm_buffer_add_char(&r->scratch, ']');
    return read_keep(r, wm_buffer_slice(&r->scratch));
}

void read_hide_numbers(reader *r, wm_slice html, wm_buffer *out)
{
    size_t from = 0, end;
    bool any = wm_find(html, wm_str(closing), 0) != WM_NONE;
    for (size_t at = 0; at < html.size && any; at++) {
        const char *p = memchr(html.data + at, '[', html.size - at);
        if (!p)
            break;
        at = (size_t)(p - html.data);
        if (!is_text_number(r, html, at, &end))
            continue;
        wm_buffer_add_slice(out, wm_sub(html, from, at));
        hide_in(r, wm_sub(html, at, end), HIDDEN_NUMBER, out);
        from = end;
        at = end - 1;
    }
    wm_buffer_add_slice(out, wm_sub(html, from, html.size));
}

static bool is_mark(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

void read_restore(reader *r, wm_slice s, bool unescaped, wm_buffer *out)
{
    if (!r->prepared.hidden_count) {
        wm_buffer_add_slice(out, s);
        return;
    }
    size_t from = 0, at;
    while ((at = wm_find(s, WM_LIT(HIDE_OPEN), from)) != WM_NONE) {
        size_t end = at + 3;
        const hidden *h = read_hidden_at(r, s, at, &end);
        wm_buffer_add_slice(out, wm_sub(s, from, at));
        from = end;
        for (size_t i = 0; h && i < h->raw.size; i++) {
            char c = h->raw.data[i];
            if (unescaped && c == '\\' && i + 1 < h->raw.size && is_mark(h->raw.data[i + 1]))
                continue;
            wm_buffer_add_char(out, c);
        }
    }
    wm_buffer_add_slice(out, wm_sub(s, from, s.size));
}

/* ---- one line ---------------------------------------------------------------- */

/* What is known of the text up to a \) or \]. TeX may begin at many places before it, but the text is looked
 * through once. Places in the line, from 1; 0: none. */
typedef struct tex_span {
    size_t end;          /* of the backslash, from 0; what began before it ends there */
    size_t last_mark;    /* of what no TeX holds */
    size_t last_command;
} tex_span;

/* For formulas in the file before it was edited: more would take too long. */
enum { MOST_LOOKS = 256 };

/* What was looked for and is not there: nobody looks again on this line. */
typedef struct scan {
    tex_span spans[2];   /* up to \) and \] */
    wm_slice line;
    size_t at;
    size_t place; /* of the line, in the source */
    size_t declaration, angle; /* where the next <? or <! and the next > are, once looked for */
    size_t markup; /* the end of what may be an address (skip_address) or a tag */
    bool no_paren, no_bracket, no_angle, no_quote;
    bool foreign; /* something in it may be (read_foreign.c) */
} scan;

static bool looks_like_tex(wm_slice s)
{
    for (size_t i = 0; i < s.size; i++) {
        bool inside = i && s.data[i - 1] != ' ' && i + 1 < s.size && s.data[i + 1] != ' '; /* else it is emphasis */
        if (md_is_in("^{}=", s.data[i]) || (s.data[i] == '_' && inside))
            return true;
    }
    return false;
}

/* The text from start to the next \close; NULL when there is none. Code ends where a backquote is; TeX of ours has none that
 * is not escaped, nor an address. */
static const tex_span *span_to(scan *s, size_t start, char close)
{
    wm_slice line = s->line;
    tex_span *span = &s->spans[close == ']'];
    if (span->end >= start && span->end)
        return span;
    memset(span, 0, sizeof *span);
    for (size_t i = start; i < line.size; i++) {
        char c = line.data[i];
        if (c == '\\' && i + 1 < line.size) {
            if (line.data[i + 1] == close) {
                span->end = i;
                return span;
            }
            if (md_has_command(wm_sub(line, i, i + 2)))
                span->last_command = i + 1;
            i++;
        } else if (c == '`' || (c == ':' && wm_starts_with(wm_sub(line, i, line.size), WM_LIT("://")))) {
            span->last_mark = i + 1;
        }
    }
    return NULL;
}

static bool is_number(wm_slice s)
{
    size_t i = 0;
    while (i < s.size && is_digit(s.data[i]))
        i++;
    return i == s.size && i > 0;
}

/* Whether nothing but the marks of containers stands before at. */
static bool begins_line(wm_slice line, size_t at)
{
    for (size_t i = 0; i < at; i++)
        if (!md_is_in(" \t>-*+", line.data[i]))
            return false;
    return true;
}

/* Whether nothing but the marks of containers stands before at and nothing behind end. */
static bool is_alone(wm_slice line, size_t at, size_t end)
{
    return begins_line(line, at) && !wm_trim(wm_sub(line, end, line.size)).size;
}

/* Whether the line, which the file did not have before, begins with a formula that had a line of its own there. */
static bool was_formula(reader *r, const scan *s, size_t at, size_t end)
{
    wm_slice formula = wm_sub(s->line, at, end), before = r->prepared.before;
    if (!before.size || r->prepared.looks == MOST_LOOKS || !begins_line(s->line, at))
        return false;
    r->prepared.looks++;
    size_t found = wm_find(before, formula, 0), stop = found + formula.size;
    return found != WM_NONE && (!found || before.data[found - 1] == '\n') && (stop == before.size || before.data[stop] == '\n') &&
           wm_find(before, s->line, 0) == WM_NONE;
}

/* Whether "\[" at at is a bracket that the file had before: behind that of a formula it has no space. */
static bool was_bracket(reader *r, const scan *s, size_t at)
{
    size_t end = at + 2;
    while (end < s->line.size && s->line.data[end] == ' ')
        end++;
    if (end == at + 2 || !r->prepared.before.size || r->prepared.looks == MOST_LOOKS)
        return false;
    while (end < s->line.size && s->line.data[end] != ' ')
        end++;
    r->prepared.looks++;
    return wm_find(r->prepared.before, wm_sub(s->line, at, end), 0) != WM_NONE;
}

/* What stands behind "\(" if it is words of a sentence, and not TeX: "see below". Digits alone are a year: 2020. */
static bool looks_like_prose(wm_slice s)
{
    size_t words = 0, letters = 0, digits = 0;
    for (size_t i = 0; i < s.size; i++) {
        unsigned char c = (unsigned char)s.data[i];
        bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        digits += is_digit(s.data[i]);
        if (!letter && !is_digit(s.data[i]) && c < 0x80 && !md_is_in(" .,;:!?'\"", s.data[i]))
            return false; /* a sign of TeX, or of Markdown */
        bool more = (c & 0xc0) == 0x80; /* of a character that was counted */
        letters = letter || c >= 0x80 ? letters + !more : 0;
        words += letters == 2 && !more;
    }
    bool year = s.size == 4 && digits == 4 && s.data[0] <= '2' && s.data[0] > '0';
    return year || (words > 1 && wm_find(s, WM_LIT(" "), 0) != WM_NONE);
}

/* Whether "\(" at at is a bracket that somebody escaped: around words, an ending as in "boat\(s\)", the c of "\(c\) 2020". */
static bool is_escaped_bracket(reader *r, const scan *s, size_t at, size_t end)
{
    wm_slice line = s->line, tex = wm_sub(line, at + 2, end), behind = wm_sub(line, end + 2, line.size);
    bool ending = at && (line.data[at - 1] | 0x20) >= 'a' && (line.data[at - 1] | 0x20) <= 'z' &&
                  (wm_equal(tex, WM_LIT("s")) || wm_equal(tex, WM_LIT("es")));
    bool year = behind.size > 4 && behind.data[0] == ' ' && looks_like_prose(wm_sub(behind, 1, 5)) && is_digit(behind.data[1]);
    bool right = year && wm_equal_nocase(tex, WM_LIT("c"));
    if (!ending && !right && !looks_like_prose(tex))
        return false;
    /* In a file of ours it may have been TeX all the same. */
    if (!r->prepared.before.size)
        return true;
    if (r->prepared.looks == MOST_LOOKS)
        return false;
    r->prepared.looks++;
    return wm_find(r->prepared.before, wm_sub(line, at, end + 2), 0) == WM_NONE;
}

/* At \( or \[: copies it with what belongs to it. */
static void take_math(reader *r, scan *s)
{
    char open = s->line.data[s->at + 1], close = open == '(' ? ')' : ']';
    bool *none = open == '(' ? &s->no_paren : &s->no_bracket;
    size_t start = s->at + 2;
    const tex_span *span = *none ? NULL : span_to(s, start, close);
    wm_buffer_add_slice(&r->prepared.text, wm_sub(s->line, s->at, start));
    s->at = start;
    *none |= !span;
    if (!span || span->end == start || span->last_mark > start)
        return;
    size_t end = span->end;
    wm_slice tex = wm_sub(s->line, start, end);
    if (open == '[' && (is_number(tex) || was_bracket(r, s, start - 2)))
        return;
    if (open == '(' && is_escaped_bracket(r, s, start - 2, end))
        return;
    if (open == '[' && span->last_command <= start && !was_formula(r, s, start - 2, end + 2) && !(is_alone(s->line, start - 2, end + 2) && looks_like_tex(tex)))
        return;
    hide(r, tex, HIDDEN_MATH);
    wm_buffer_add_slice(&r->prepared.text, wm_sub(s->line, end, end + 2));
    s->at = end + 2;
}

/* Behind "](": the address and title up to the bracket that ends them, where \( is an escape. */
static size_t skip_address(scan *s, size_t at)
{
    wm_slice line = wm_sub(s->line, 0, s->declaration > s->at ? s->declaration : s->line.size);
    size_t depth = 0;
    for (; at < line.size; at++) {
        char c = line.data[at];
        if (c == '\\') {
            at++;
        } else if (c == '(') {
            depth++;
        } else if (c == ')') {
            if (!depth)
                return at;
            depth--;
        } else if (c == ' ' || c == '\t') {
            break;
        }
    }
    while (at < line.size && (line.data[at] == ' ' || line.data[at] == '\t'))
        at++;
    if (at >= line.size || (line.data[at] != '"' && line.data[at] != '\'') || s->no_quote)
        return at < line.size ? at : line.size;
    char quote = line.data[at];
    for (size_t i = at + 1; i < line.size; i++) {
        if (line.data[i] == '\\')
            i++;
        else if (line.data[i] == quote)
            return i + 1;
    }
    s->no_quote = true;
    return at;
}

/* "<?" or "<!", but for a comment. */
static bool is_declaration(wm_slice s, size_t at)
{
    return at + 1 < s.size && s.data[at] == '<' &&
        (s.data[at + 1] == '?' || (s.data[at + 1] == '!' && !(at + 2 < s.size && s.data[at + 2] == '-')));
}

/* The next of them; the size of s when there is none. */
static size_t find_declaration(wm_slice s, size_t at)
{
    for (; at < s.size; at++) {
        const char *p = memchr(s.data + at, '<', s.size - at);
        if (!p)
            break;
        at = (size_t)(p - s.data);
        if (is_declaration(s, at))
            return at;
    }
    return s.size;
}

/* Whether "[^" at at begins the label of a note, of one word. For any other "[^", cmark-gfm takes all up to the next
 * bracket for a label, even on a later line. It then finds the label's bytes by its columns, and they are others. */
static bool begins_note(wm_slice s, size_t at)
{
    size_t end = at + 2;
    while (end < s.size && !md_is_in("[]<`\\ \t\r\n", s.data[end]))
        end++;
    return end > at + 2 && end < s.size && s.data[end] == ']';
}

/* The first "[^" between from and end that begins no note. Where there is none: end, or from where that lies behind. */
static size_t open_note(wm_slice s, size_t from, size_t end)
{
    for (; from < end; from++)
        if (s.data[from] == '[' && from + 1 < s.size && s.data[from + 1] == '^' && !begins_note(s, from))
            return from;
    return from;
}

/* Whether there is a "[^" that begins none. */
static bool has_open_note(wm_slice s)
{
    for (size_t at = 1; at < s.size; at++) {
        const char *p = memchr(s.data + at, '^', s.size - at);
        if (!p)
            return false;
        at = (size_t)(p - s.data);
        if (p[-1] == '[' && !begins_note(s, at - 1))
            return true;
    }
    return false;
}

/* Whether a block may begin at at, before which nothing but the marks of containers stands. */
static bool begins_block(wm_slice line, size_t at)
{
    bool marks = false;
    for (size_t i = 0; i < at; i++) {
        if (!md_is_in(" \t>-*+.)0123456789", line.data[i]))
            return false;
        marks |= line.data[i] != ' ' && line.data[i] != '\t';
    }
    return marks || at < 4;
}

static void prepare_line(reader *r, wm_slice line, size_t place)
{
    scan s = {.line = line, .place = place, .foreign = read_may_be_foreign(line)};
    wm_buffer *b = &r->prepared.text;
    size_t from = 0;
    while (s.at < line.size && read_goes_on(r, 1)) {
        if (s.declaration <= s.at) /* nothing steps over one */
            s.declaration = is_declaration(line, s.at) ? s.at : find_declaration(line, s.at + 1);
        char c = line.data[s.at];
        size_t next = s.at + 1, end;
        hidden_kind kind = s.foreign ? read_foreign_at(line, s.at, r->style, &end) : HIDDEN_TEXT;
        if (kind != HIDDEN_TEXT) {
            wm_buffer_add_slice(b, wm_sub(line, from, s.at));
            hide(r, wm_sub(line, s.at, end), kind);
            from = next = end;
        } else if ((c == '[' || (c == '\\' && next < line.size && line.data[next] == '[')) && is_text_number(r, line, s.at, &end)) {
            wm_buffer_add_slice(b, wm_sub(line, from, s.at));
            hide(r, wm_sub(line, s.at, end), HIDDEN_NUMBER);
            from = next = end;
        } else if (c == '\\' && next < line.size) {
            char e = line.data[next];
            if (e == '(' || e == '[') {
                wm_buffer_add_slice(b, wm_sub(line, from, s.at));
                take_math(r, &s);
                from = s.at;
                continue;
            }
            next++;
        } else if (c == '[' && next < line.size && line.data[next] == '^' && !begins_note(line, s.at)) {
            wm_buffer_add_slice(b, wm_sub(line, from, next));
            hide(r, wm_sub(line, next, next + 1), HIDDEN_TEXT);
            from = next + 1;
            next = open_note(line, from, s.markup); /* what looks like a link or a tag may be none: "](a [^b", "<f=[^>" */
        } else if (c == ']' && next < line.size && line.data[next] == '(') {
            s.markup = skip_address(&s, next + 1);
            next = open_note(line, next + 1, s.markup);
        } else if (c == '<' && next < line.size && (is_letter(line.data[next]) || line.data[next] == '/') && !s.no_angle) {
            const char *angle = s.angle > s.at ? line.data + s.angle : memchr(line.data + next, '>', line.size - next);
            s.no_angle = !angle;
            if (angle) {
                s.angle = (size_t)(angle - line.data);
                s.markup = s.declaration > s.at && s.declaration < s.angle ? s.declaration : s.angle;
                next = open_note(line, next, s.markup);
            }
        } else if (is_declaration(line, s.at) && !begins_block(line, s.at) && read_has_no_end(r, line, s.at, place + s.at)) {
            wm_buffer_add_slice(b, wm_sub(line, from, s.at));
            hide(r, wm_sub(line, s.at, next), HIDDEN_TEXT);
            from = next;
        } else if ((unsigned char)c == 0xef && line.size - s.at >= 3 &&
                   (memcmp(line.data + s.at, HIDE_OPEN, 3) == 0 || memcmp(line.data + s.at, HIDE_CLOSE, 3) == 0)) {
            wm_buffer_add_slice(b, wm_sub(line, from, s.at));
            end = s.at + 3;
            hide(r, wm_sub(line, s.at, end), HIDDEN_TEXT);
            from = next = end;
        }
        s.at = next;
    }
    wm_buffer_add_slice(b, wm_sub(line, from < line.size ? from : line.size, line.size));
}

/* Whether there is anything to hide: most lines are copied as they are. */
static bool is_plain(wm_slice s)
{
    for (size_t at = 0; at < s.size;) {
        const char *p = memchr(s.data + at, '\\', s.size - at);
        if (!p || (size_t)(p - s.data) + 1 == s.size)
            break;
        if (p[1] == '(')
            return false;
        if (p[1] == '[') {
            size_t i = (size_t)(p - s.data) + 2, first = i;
            while (i < s.size && is_digit(s.data[i]))
                i++;
            if (i == first || i + 1 >= s.size || s.data[i] != '\\' || s.data[i + 1] != ']')
                return false;
        }
        at = (size_t)(p - s.data) + 2;
    }
    return wm_find(s, WM_LIT("\xef\xb7"), 0) == WM_NONE && !read_may_be_foreign(s) && find_declaration(s, 0) == s.size &&
           !has_open_note(s) && wm_find(s, wm_str(closing), 0) == WM_NONE;
}

static void add_line(reader *r, uint32_t start)
{
    if (read_grow(r, &r->prepared.lines, &r->prepared.line_capacity, r->prepared.line_count + 1, sizeof *r->prepared.lines))
        r->prepared.lines[r->prepared.line_count++] = start;
}

/* A copy with U+FFFD for what is no UTF-8. */
static wm_slice valid(reader *r, wm_slice s)
{
    wm_buffer_begin(&r->scratch, &r->failed);
    while (s.size) {
        size_t good = wm_utf8_valid_prefix(s);
        wm_buffer_add_slice(&r->scratch, wm_sub(s, 0, good));
        s = wm_sub(s, good, s.size);
        if (!s.size)
            break;
        wm_buffer_add_str(&r->scratch, "\xef\xbf\xbd");
        s = wm_sub(s, 1, s.size);
    }
    return read_keep(r, wm_buffer_slice(&r->scratch));
}

static void add_line_text(reader *r, wm_slice line, size_t at, bool plain)
{
    if (read_is_huge_table(r, line, at)) {
        size_t pipe = wm_find(line, WM_LIT("|"), 0);
        wm_buffer_add_slice(&r->prepared.text, wm_sub(line, 0, pipe));
        hide(r, wm_sub(line, pipe, pipe + 1), HIDDEN_TEXT);
        wm_buffer_add_slice(&r->prepared.text, wm_sub(line, pipe + 1, line.size));
    } else if (plain || is_plain(line)) {
        wm_buffer_add_slice(&r->prepared.text, line);
    } else {
        prepare_line(r, line, at);
    }
}

void read_prepare(reader *r, wm_slice markdown)
{
    size_t at = 0;
    if (wm_starts_with(markdown, WM_LIT("\xef\xbb\xbf")))
        at = 3;
    at += read_header(r, wm_sub(markdown, at, markdown.size));
    if (!r->info.has_header)
        at += read_front_matter(r, wm_sub(markdown, at, markdown.size));
    if (r->prepared.front.size && r->style->front)
        at += read_title_heading(r, wm_sub(markdown, at, markdown.size));
    bool is_valid = wm_utf8_valid_prefix(markdown) == markdown.size;
    bool plain = is_plain(wm_sub(markdown, at, markdown.size));
    bool no_formula = wm_find(markdown, WM_LIT("$$"), at) == WM_NONE;
    bool returns = markdown.size && memchr(markdown.data, '\r', markdown.size);
    wm_buffer_reserve(&r->prepared.text, markdown.size - at + 1);
    while (at < markdown.size && read_goes_on(r, 1)) {
        const char *p = markdown.data + at, *newline = memchr(p, '\n', markdown.size - at);
        size_t size = newline ? (size_t)(newline - p) : markdown.size - at, step = size + 1;
        const char *single = returns ? memchr(p, '\r', size) : NULL;
        if (single) {
            size = (size_t)(single - p);
            step = size + 1 + (single + 1 == newline);
        }
        add_line(r, (uint32_t)at);
        wm_slice line = wm_slice_of(p, size);
        size_t formula = is_valid && !no_formula ? read_foreign_block(markdown, at, &no_formula) : 0;
        if (formula) { /* on a line of its own */
            hide(r, wm_sub(markdown, at, at + formula), HIDDEN_DOLLARS);
            wm_buffer_add_char(&r->prepared.text, '\n');
            at += formula;
            continue;
        }
        /* for cmark-gfm a line of spaces ends a note, and an empty one does not */
        if (r->style->labelled_notes && !wm_trim(line).size)
            line.size = 0;
        add_line_text(r, is_valid ? line : valid(r, line), at, plain);
        wm_buffer_add_char(&r->prepared.text, '\n');
        at += step;
    }
    add_line(r, (uint32_t)markdown.size);
    if (r->style->labelled_notes)
        read_add_labels(r);
}
