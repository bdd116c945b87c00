/* read_notes.c - footnotes: which markers and which texts belong together.
 *
 * SPDX-License-Identifier: MIT
 *
 * The last ordered list of a page is the list of its notes when markers say so: then
 * every marker becomes a REF, the first of a note with the item's blocks. Otherwise
 * the list is a list and "[1]" is text.
 */
#include <stdlib.h>

#include "markdown/read/read_private.h"

static const uint32_t STRUCK = 0x80000000; /* lines are fewer than that */

static read_note *add_note(reader *r)
{
    if (!read_grow(r, &r->notes.items, &r->notes.capacity, r->notes.count + 1, sizeof *r->notes.items))
        return NULL;
    read_note *n = &r->notes.items[r->notes.count++];
    memset(n, 0, sizeof *n);
    return n;
}

/* The number before the dot or bracket of an item, as written. */
static uint32_t written_number(const reader *r, cmark_node *item)
{
    int line = cmark_node_get_start_line(item), column = cmark_node_get_start_column(item);
    if (line < 1 || column < 1 || (size_t)line > r->prepared.line_count)
        return 0;
    uint32_t number = 0;
    for (size_t i = r->prepared.lines[line - 1] + (size_t)column - 1; i < r->source.size; i++) {
        char c = r->source.data[i];
        if (c < '0' || c > '9' || number > 99999999)
            break;
        number = number * 10 + (uint32_t)(c - '0');
    }
    return number;
}

/* The x of [^x]: at the beginning of a definition. */
static wm_slice written_label(const reader *r, cmark_node *definition)
{
    int line = cmark_node_get_start_line(definition);
    if (line > 0 && read_is_added(r, (uint32_t)line))
        return read_added_label(r, (uint32_t)line);
    if (line < 1 || (size_t)line >= r->prepared.line_count)
        return wm_slice_of(NULL, 0);
    wm_slice s = wm_sub(r->source, r->prepared.lines[line - 1], r->prepared.lines[line]);
    size_t start = wm_find(s, WM_LIT("[^"), 0), end = start == WM_NONE ? WM_NONE : wm_find(s, WM_LIT("]:"), start);
    return end == WM_NONE ? wm_slice_of(NULL, 0) : wm_sub(s, start + 2, end);
}

/* ---- definitions that cmark-gfm leaves out -------------------------------------------- */

size_t read_note_label(wm_slice s, size_t at)
{
    if (s.size - at < 5 || s.data[at] != '[' || s.data[at + 1] != '^')
        return 0;
    size_t end = at + 2;
    while (end < s.size && !md_is_in("] \t\n\r", s.data[end]))
        end++;
    return end + 1 < s.size && s.data[end] == ']' && s.data[end + 1] == ':' ? end - at - 2 : 0;
}

/* The size of the label in "[^x]:" at the beginning of a line; 0: none begins there. */
static size_t label_size(wm_slice s, size_t *at)
{
    size_t i = 0;
    while (i < 3 && i < s.size && s.data[i] == ' ')
        i++;
    *at = i + 2;
    return read_note_label(s, i);
}

/* Collects the lines that look like definitions of notes. Later each line is struck off the list that turns out to
 * be code, to belong to another block, or to define a note that is used (read_strike_definitions). */
static void find_definitions(reader *r)
{
    wm_slice s = r->source;
    size_t at;
    if (wm_find(s, WM_LIT("[^"), 0) == WM_NONE)
        return;
    for (size_t i = 0; i + 1 < r->prepared.line_count; i++) {
        if (!label_size(wm_sub(s, r->prepared.lines[i], r->prepared.lines[i + 1]), &at))
            continue;
        if (!read_grow(r, &r->notes.definitions, &r->notes.definition_capacity, r->notes.definition_count + 1,
                       sizeof *r->notes.definitions))
            return;
        r->notes.definitions[r->notes.definition_count++] = (uint32_t)i + 1;
    }
}

void read_strike_definitions(reader *r, uint32_t first, uint32_t last)
{
    size_t i;
    WM_SEARCH(i, 0, r->notes.definition_count, (r->notes.definitions[i] & ~STRUCK) < first);
    for (; i < r->notes.definition_count && (r->notes.definitions[i] & ~STRUCK) <= last; i++)
        r->notes.definitions[i] |= STRUCK;
}

static void warn_definitions(reader *r)
{
    for (size_t i = 0; i < r->notes.definition_count; i++) {
        uint32_t line = r->notes.definitions[i];
        if (line & STRUCK)
            continue;
        wm_slice s = wm_sub(r->source, r->prepared.lines[line - 1], r->prepared.lines[line]);
        size_t at = 0, size = label_size(s, &at);
        wm_slice label = wm_sub(s, at, at + size);
        read_warn(r, line, "nothing refers to note [^%.*s]: it is left out", WM_ARG(label));
    }
}

static bool is_comment(cmark_node *n)
{
    const char *s = cmark_node_get_type(n) == CMARK_NODE_HTML_BLOCK ? cmark_node_get_literal(n) : NULL;
    return s && strncmp(s, "<!--", 4) == 0;
}

static bool is_ordered(cmark_node *n)
{
    return cmark_node_get_type(n) == CMARK_NODE_LIST && cmark_node_get_list_type(n) == CMARK_ORDERED_LIST;
}

/* The ordered list that the page ends with, or NULL. Comments and definitions of notes may follow it. In a page
 * that may have grown behind its notes, anything may follow. */
static cmark_node *last_list(const reader *r, cmark_node *document)
{
    cmark_node *n = cmark_node_last_child(document);
    while (n && (cmark_node_get_type(n) == CMARK_NODE_FOOTNOTE_DEFINITION || is_comment(n) || (r->notes.grown.size && !is_ordered(n))))
        n = cmark_node_previous(n);
    return n && is_ordered(n) ? n : NULL;
}

/* Numbers the notes. When people delete notes the others keep their numbers, so the written number counts.
 * Where numbers repeat, the place in the list counts. */
void read_find_notes(reader *r, cmark_node *document)
{
    cmark_node *list = r->notes.part || r->style->labelled_notes ? NULL : last_list(r, document);
    find_definitions(r);
    bool rising = true;
    uint32_t before = 0, place = 0;
    r->notes.source = list;
    for (cmark_node *n = list ? cmark_node_first_child(list) : NULL; n; n = cmark_node_next(n)) {
        read_note *note = add_note(r);
        if (!note)
            return;
        note->number = written_number(r, n);
        note->line = (uint32_t)cmark_node_get_start_line(n);
        rising &= note->number > before;
        before = note->number;
    }
    uint32_t start = list ? (uint32_t)cmark_node_get_list_start(list) : 0;
    r->notes.last = r->style->labelled_notes ? 0 : r->notes.elsewhere;
    for (size_t i = 0; i < r->notes.count; i++) {
        if (!rising)
            r->notes.items[i].number = start + place++;
        r->notes.last = r->notes.items[i].number;
    }
    size_t listed = r->notes.count;
    for (cmark_node *n = cmark_node_first_child(document); n; n = cmark_node_next(n)) {
        if (cmark_node_get_type(n) != CMARK_NODE_FOOTNOTE_DEFINITION)
            continue;
        read_note *note = add_note(r);
        if (!note)
            return;
        note->defined = true;
        note->line = (uint32_t)cmark_node_get_start_line(n);
        note->label = read_keep(r, written_label(r, n));
        read_strike_definitions(r, note->line, note->line);
        note->number = (uint32_t)(r->notes.count - listed);
    }
    if (r->style->labelled_notes)
        read_sort_labels(r);
}

static int by_number(const void *key, const void *element)
{
    const uint32_t *number = key;
    const read_note *n = element;
    return *number < n->number ? -1 : *number > n->number;
}

static size_t listed_notes(const reader *r)
{
    size_t n = r->notes.count;
    while (n && r->notes.items[n - 1].defined)
        n--;
    return n;
}

static read_note *note_of(reader *r, const mark *m, size_t listed)
{
    if (m->text)
        return NULL;
    if (m->defined)
        return m->number >= 1 && m->number <= r->notes.count - listed ? &r->notes.items[listed + m->number - 1] : NULL;
    return listed ? bsearch(&m->number, r->notes.items, listed, sizeof *r->notes.items, by_number) : NULL;
}

/* Counts the uses that begin on the page itself: a note that only itself or unused ones name is unused.
 * Marks are grouped by the note they stand in, for they were found in that order. */
static bool count_uses(reader *r, size_t listed)
{
    size_t *first = calloc(r->notes.count + 2, sizeof *first), queued = 0, done = 0;
    uint32_t *queue = calloc(r->notes.count + 1, sizeof *queue);
    if (!first || !queue) {
        free(first);
        free(queue);
        r->failed = true;
        return false;
    }
    for (size_t i = 0; i < r->notes.mark_count; i++)
        first[r->notes.marks[i].inside + 1] = i + 1;
    for (size_t i = 1; i <= r->notes.count + 1; i++)
        if (first[i] < first[i - 1])
            first[i] = first[i - 1];
    queue[queued++] = 0;
    while (done < queued) {
        uint32_t inside = queue[done++];
        for (size_t i = first[inside]; i < first[inside + 1]; i++) {
            mark *m = &r->notes.marks[i];
            read_note *n = note_of(r, m, listed);
            if (!n)
                continue;
            if (!n->uses++) {
                n->first_use = m->ref;
                queue[queued++] = (uint32_t)(n - r->notes.items) + 1;
            }
        }
    }
    free(first);
    free(queue);
    return true;
}

/* Text beside a marker; not without limit, or a row of many would be copied again and again. */
static wm_node *text_beside(wm_node *n)
{
    return n && n->type == WM_NODE_TEXT && n->u.text.size < 4096 ? n : NULL;
}

/* A marker without a note is text, one with what is around it. */
static void make_text(reader *r, mark *m)
{
    wm_node *n = m->ref, *before = text_beside(n->prev), *after = text_beside(n->next);
    wm_buffer_begin(&r->scratch, &r->failed);
    if (before)
        wm_buffer_add_slice(&r->scratch, before->u.text);
    wm_buffer_add_format(&r->scratch, "[%u]", (unsigned)m->number);
    if (after)
        wm_buffer_add_slice(&r->scratch, after->u.text);
    if (before)
        wm_node_unlink(before);
    if (after)
        wm_node_unlink(after);
    memset(&n->u, 0, sizeof n->u);
    n->type = WM_NODE_TEXT;
    n->u.text = read_keep(r, wm_buffer_slice(&r->scratch));
}

static bool is_number(wm_slice s)
{
    bool digits = true;
    for (size_t i = 0; i < s.size; i++)
        digits &= s.data[i] >= '0' && s.data[i] <= '9';
    return digits;
}

/* A label that is printed as it is has to be a name; one of digits alone prints again for a name that is none. */
static wm_slice name_of(reader *r, const read_note *n)
{
    if (!is_number(n->label))
        return n->label;
    wm_buffer_begin(&r->scratch, &r->failed);
    wm_buffer_add_str(&r->scratch, r->style->labelled_notes ? ":" : "note"); /* a name of digits alone is not allowed */
    if (n->label.size)
        wm_buffer_add_slice(&r->scratch, n->label);
    else
        wm_buffer_add_format(&r->scratch, "%u", (unsigned)n->number);
    return read_keep(r, wm_buffer_slice(&r->scratch));
}

static void make_ref(reader *r, mark *m, read_note *n)
{
    wm_node *ref = m->ref;
    memset(&ref->u, 0, sizeof ref->u);
    ref->u.ref.list = (uint32_t)(m - r->notes.marks) + 1; /* for read_tell_labels, which takes it out again */
    if ((n->uses > 1 || (r->style->labelled_notes && !is_number(n->label))) && !n->name.size)
        n->name = name_of(r, n);
    ref->u.ref.name = n->name;
    if (n->first_use != ref || !n->item)
        return;
    ref->u.ref.has_content = true;
    while (n->item->first) {
        wm_node *block = n->item->first;
        wm_node_unlink(block);
        wm_node_append(ref, block);
    }
}

static void warn_unused(reader *r, size_t listed)
{
    for (size_t i = 0; i < listed; i++)
        if (!r->notes.items[i].uses)
            read_warn(r, r->notes.items[i].line, "nothing refers to note %u: it is left out", (unsigned)r->notes.items[i].number);
}

/* Notes that are defined and named, but by themselves or by such notes alone. Those that nothing names are told of by
 * warn_definitions: cmark-gfm drops them. */
static void warn_circles(reader *r, size_t listed)
{
    for (size_t i = listed; i < r->notes.count; i++)
        if (!r->notes.items[i].uses)
            read_warn(r, r->notes.items[i].line, "only notes that nothing refers to name [^%.*s]: it is left out",
                      WM_ARG(r->notes.items[i].label));
}

/* Whether the list's first item says what a file, or a part of it, said before. */
static bool begins_as(const reader *r, size_t listed, wm_slice before)
{
    if (!listed || !before.size)
        return false;
    size_t line = r->notes.items[0].line;
    wm_slice first = wm_trim(wm_sub(r->source, r->prepared.lines[line - 1], line < r->prepared.line_count
                                    ? r->prepared.lines[line] : r->source.size));
    size_t text = wm_find(first, WM_LIT(" "), 0);
    first = text == WM_NONE ? wm_slice_of(NULL, 0) : wm_trim(wm_sub(first, text, first.size));
    return first.size && wm_find(before, first, 0) != WM_NONE;
}

/* Whether the list at the page's end is that of its notes. Who deletes the paragraph with the last marker leaves the list
 * as it is: it does not become text. And a list of a page without notes does not become notes when the page's categories
 * go, which stood behind it. */
static bool are_notes(const reader *r, size_t listed, size_t used)
{
    if (r->notes.had_none && begins_as(r, listed, r->prepared.before))
        return false;
    return (used && used * 2 >= listed) || begins_as(r, listed, r->notes.grown);
}

/* Marks in blocks that the file had before it was edited are text when that file had no notes. */
static void find_text(reader *r)
{
    enum { MOST_LOOKS = 256 };
    wm_slice before = r->prepared.before, block = {0};
    size_t looks = 0;
    bool found = false;
    for (size_t i = 0; r->notes.had_none && i < r->notes.mark_count && looks < MOST_LOOKS; i++) {
        mark *m = &r->notes.marks[i];
        wm_slice own = wm_trim(wm_sub(r->source, m->ref->span.start, m->ref->span.end));
        if (own.data != block.data) {
            block = own;
            found = own.size && wm_find(before, own, 0) != WM_NONE;
            looks++;
        }
        m->text = found && !m->defined;
    }
}

/* The notes of a part of a page are known by their labels alone. */
static void name_labels(reader *r, size_t listed)
{
    for (size_t i = 0; i < r->notes.mark_count && !r->failed; i++) {
        const read_note *of = note_of(r, &r->notes.marks[i], listed);
        read_note note = {.label = of ? of->label : WM_LIT("x"), .uses = 2};
        make_ref(r, &r->notes.marks[i], &note);
    }
}

/* The notes of a part of a page are known by their numbers alone. */
static void name_marks(reader *r)
{
    for (size_t i = 0; i < r->notes.mark_count && !r->failed; i++) {
        read_note note = {.number = r->notes.marks[i].number, .uses = 2};
        if (!r->notes.marks[i].defined)
            make_ref(r, &r->notes.marks[i], &note);
    }
}

static void finish_notes(reader *r)
{
    size_t listed = listed_notes(r), used = 0;
    if (r->style->labelled_notes && r->notes.part) {
        name_labels(r, listed);
        return;
    }
    warn_definitions(r);
    if (r->notes.elsewhere)
        name_marks(r);
    find_text(r);
    if (r->failed || !r->notes.count || !count_uses(r, listed))
        return;
    for (size_t i = 0; i < listed; i++)
        used += r->notes.items[i].uses != 0;
    bool notes = are_notes(r, listed, used);
    for (size_t i = 0; i < r->notes.mark_count && !r->failed; i++) {
        mark *m = &r->notes.marks[i];
        if (!m->defined && r->notes.elsewhere)
            continue;
        read_note *n = m->defined || notes ? note_of(r, m, listed) : NULL;
        if (n && n->uses)
            make_ref(r, m, n);
        else
            make_text(r, m);
    }
    warn_circles(r, listed);
    if (!r->notes.list || r->failed)
        return;
    if (notes) {
        r->info.notes = r->prepared.lines[r->notes.items[0].line - 1];
        warn_unused(r, listed);
        wm_node_unlink(r->notes.list);
    } else {
        read_finish_list(r, r->notes.list);
    }
}

void read_finish_notes(reader *r)
{
    finish_notes(r);
    read_tell_labels(r);
}
