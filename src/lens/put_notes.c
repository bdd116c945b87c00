/* put_notes.c - an edit that notes came to, left or changed by, put into the part of the page that names them.
 *
 * SPDX-License-Identifier: MIT
 *
 * What notes say stands at the page's end, and a note that comes gives all behind it other numbers. So the notes of both
 * files are paired first, and the edited text gets the numbers of the base: then it differs where it was edited, and
 * nowhere else. The blocks around that are merged as a page of their own, with the notes that they name.
 */
#include "lens/put_private.h"

/* The list of notes that ends a file: "1.  ", "2.  " and so on, all else indented. */
typedef struct note_list {
    wm_slice text;           /* the file */
    size_t body;             /* where what stands before the list ends */
    size_t *starts;          /* of each, its line */
    size_t count, capacity;
} note_list;

typedef struct renumbering {
    note_list old, now;
    uint32_t *map;           /* of each note of now: its number in the base; behind those of the base, that of a new one */
    uint32_t *back;          /* of each such number: the note of now that has it, from 1 */
    uint8_t *changed;        /* of each number in the base: what it says became other */
    uint32_t *order;         /* of a part: the number of each note in it */
    uint32_t *taken;         /* and of each number, which it is there, from 1 */
    size_t total;            /* of numbers */
    wm_buffer body;          /* the edited text, with these numbers */
    wm_buffer page;          /* of the part, with the notes that it names */
    bool failed;
} renumbering;

static const char END_LIST[] = "<!-- end list -->";

/* The number before the dot that begins a line; 0: none does. */
static uint32_t line_number(wm_slice s, size_t at)
{
    uint32_t number = 0;
    size_t i = at;
    while (i < s.size && s.data[i] >= '0' && s.data[i] <= '9' && number < 10000000)
        number = number * 10 + (uint32_t)(s.data[i++] - '0');
    bool ends = i > at && i < s.size && s.data[i] == '.' && (i + 1 == s.size || s.data[i + 1] == ' ' || s.data[i + 1] == '\n');
    return ends ? number : 0;
}

static size_t end_of_body(wm_slice s, size_t list)
{
    while (list && s.data[list - 1] == '\n')
        list--;
    wm_slice comment = wm_slice_of(END_LIST, sizeof END_LIST - 1);
    if (list >= comment.size && wm_equal(wm_sub(s, list - comment.size, list), comment))
        for (list -= comment.size; list && s.data[list - 1] == '\n';)
            list--;
    return list;
}

static void find_list(note_list *l, wm_slice s, bool *failed)
{
    l->text = s;
    l->count = 0;
    for (size_t line = 0, next; line < s.size; line = next) {
        size_t end = wm_find(s, WM_LIT("\n"), line);
        end = end == WM_NONE ? s.size : end;
        next = end + 1;
        if (end == line || s.data[line] == ' ')
            continue;
        uint32_t number = line_number(s, line);
        l->count = number == 1 || number != l->count + 1 ? 0 : l->count;
        if (number == l->count + 1 && lens_grow(failed, &l->starts, &l->capacity, l->count + 1, sizeof *l->starts))
            l->starts[l->count++] = line;
    }
    l->body = l->count ? end_of_body(s, l->starts[0]) : s.size;
}

/* What a note says. */
static wm_slice entry(const note_list *l, size_t i)
{
    size_t at = wm_find(l->text, WM_LIT("."), l->starts[i]) + 1;
    return wm_trim(wm_sub(l->text, at, i + 1 < l->count ? l->starts[i + 1] : l->text.size));
}

/* A note's marker, `\[12\]`, in an HTML table `[12]`, and its digits. */
typedef struct marker {
    uint32_t number;
    size_t start, end, digits, digits_end;
    size_t table, table_end; /* the HTML table that ends behind it first */
} marker;

/* Whether a byte behind all those that were asked for is in an HTML table. */
static bool is_in_table(wm_slice s, size_t at, marker *m)
{
    while (m->table_end <= at && m->table != WM_NONE) {
        m->table = wm_find(s, WM_LIT("<table"), m->table_end);
        m->table_end = m->table == WM_NONE ? s.size : wm_find(s, WM_LIT("</table>"), m->table);
    }
    return m->table <= at;
}

/* Finds the first marker at m->end or behind it. */
static bool next_marker(wm_slice s, marker *m)
{
    for (size_t i = m->end; (i = wm_find(s, WM_LIT("["), i)) != WM_NONE; i++) {
        uint32_t number = 0;
        size_t k = i + 1;
        while (k < s.size && s.data[k] >= '0' && s.data[k] <= '9' && number < 10000000)
            number = number * 10 + (uint32_t)(s.data[k++] - '0');
        bool escaped = i > m->end && s.data[i - 1] == '\\';
        wm_slice closing = escaped ? WM_LIT("\\]") : WM_LIT("]");
        if (!number || !wm_starts_with(wm_sub(s, k, s.size), closing) || (!escaped && !is_in_table(s, i, m)))
            continue;
        m->number = number;
        m->start = i - escaped;
        m->end = k + closing.size;
        m->digits = i + 1;
        m->digits_end = k;
        return true;
    }
    return false;
}

/* Writes s with other numbers in its markers; those above count stay, and those without one. */
static void renumber(wm_buffer *out, wm_slice s, const uint32_t *numbers, size_t count)
{
    size_t done = 0;
    for (marker m = {0}; next_marker(s, &m);) {
        if (m.number > count || !numbers[m.number - 1])
            continue;
        wm_buffer_add_slice(out, wm_sub(s, done, m.digits));
        wm_buffer_add_format(out, "%u", (unsigned)numbers[m.number - 1]);
        done = m.digits_end;
    }
    wm_buffer_add_slice(out, wm_sub(s, done, s.size));
}

/* Pairs the notes of both files: those that say the same, in order; and between them those that changed, when they
 * are as many. False: it is not known which is which. */
static bool pair_notes(renumbering *r)
{
    size_t n = r->old.count, k = r->now.count;
    uint64_t *keys = malloc((n + k + 1) * sizeof *keys);
    wm_diff_runs runs = {0};
    for (size_t i = 0; keys && i < n; i++)
        keys[i] = wm_hash(entry(&r->old, i));
    for (size_t j = 0; keys && j < k; j++)
        keys[n + j] = wm_hash(entry(&r->now, j));
    bool good = keys && wm_diff(keys, n, keys + n, k, &runs) == WM_OK;
    r->failed |= !good;
    r->total = n;
    for (size_t d = 0; good && d <= runs.count; d++) {
        wm_diff_run equal = wm_diff_equal(&runs, d, n, k);
        for (size_t i = equal.a, j = equal.b; i < equal.a_end; i++, j++)
            r->map[j] = (uint32_t)i + 1;
        wm_diff_run run = d < runs.count ? runs.items[d] : (wm_diff_run){n, n, k, k};
        size_t went = run.a_end - run.a, came = run.b_end - run.b;
        good = !went || !came || went == came;
        for (size_t c = 0; good && c < came; c++) {
            r->map[run.b + c] = went ? (uint32_t)(run.a + c) + 1 : (uint32_t)++r->total;
            if (went)
                r->changed[run.a + c] = 1;
        }
    }
    for (size_t j = 0; good && j < k; j++)
        r->back[r->map[j] - 1] = (uint32_t)j + 1;
    free(keys);
    wm_diff_runs_free(&runs);
    return good;
}

/* Adds a change to a list; one that reaches into the last becomes one with it. */
static void add_change(renumbering *r, lens_change_spans *to, lens_change_span x)
{
    lens_change_span *last = to->count ? &to->items[to->count - 1] : NULL;
    if (last && x.start < last->end) {
        last->now_end = x.end > last->end ? x.now_end : last->now_end;
        last->end = x.end > last->end ? x.end : last->end;
    } else if (lens_grow(&r->failed, &to->items, &to->capacity, to->count + 1, sizeof x)) {
        to->items[to->count++] = x;
    }
}

/* Adds to the changes of the text the first marker of each note that says something else. */
static void add_markers(renumbering *r, const lens_change_spans *changes, lens_change_spans *out)
{
    wm_slice old = wm_sub(r->old.text, 0, r->old.body);
    size_t most = 0, done = 0, shift = 0;
    bool any = true;
    for (marker m = {0}; any;) {
        any = next_marker(old, &m);
        for (; done < changes->count && (!any || changes->items[done].start <= m.start); done++) {
            add_change(r, out, changes->items[done]);
            shift = changes->items[done].now_end - changes->items[done].end;
        }
        bool first = any && m.number <= r->old.count && m.number > most;
        most = first ? m.number : most;
        if (first && r->changed[m.number - 1])
            add_change(r, out, (lens_change_span){m.start, m.end, m.start + shift, m.end + shift});
    }
}

/* Gives a part the notes that it names. l: the list that has them; back: which of it has a number, or NULL for all in order. */
static bool add_notes(renumbering *r, wm_buffer *text, const note_list *l, const uint32_t *back)
{
    wm_slice part = wm_buffer_slice(text);
    wm_buffer *out = &r->page;
    size_t count = 0;
    wm_buffer_clear(out);
    memset(r->taken, 0, r->total * sizeof *r->taken);
    for (marker m = {0}; next_marker(part, &m);) {
        if (m.number > r->total || r->taken[m.number - 1])
            continue;
        r->order[count++] = m.number;
        r->taken[m.number - 1] = (uint32_t)count;
    }
    renumber(out, part, r->taken, r->total);
    wm_buffer_add_format(out, "%s%s%s", count ? "\n\n" : "", count ? END_LIST : "", count ? "\n\n" : "");
    for (size_t i = 0; i < count; i++) {
        size_t which = back ? back[r->order[i] - 1] : r->order[i];
        if (!which || which > l->count)
            return false;
        wm_slice says = entry(l, which - 1);
        if (next_marker(says, &(marker){0}))
            return false;
        size_t before = out->size;
        wm_buffer_add_format(out, "%s%u. ", i ? "\n" : "", (unsigned)i + 1);
        while (!out->failed && out->size - before < (i ? 5u : 4u))
            wm_buffer_add_char(out, ' ');
        wm_buffer_add_slice(out, says);
    }
    wm_buffer whole = *out;
    *out = *text;
    *text = whole;
    r->failed |= text->failed;
    return !text->failed;
}

static void release(renumbering *r)
{
    free(r->old.starts);
    free(r->now.starts);
    free(r->map);
    free(r->back);
    free(r->changed);
    free(r->order);
    free(r->taken);
    wm_buffer_free(&r->body);
    wm_buffer_free(&r->page);
}

/* Numbers the edited text as the base. False: it cannot, or need not. */
static bool prepare(renumbering *r, const lens_put *p)
{
    if (md_style_of(p->lens->options.style)->labelled_notes)
        return false;
    find_list(&r->old, wm_buffer_slice(&p->before), &r->failed);
    find_list(&r->now, p->markdown, &r->failed);
    size_t most = r->old.count + r->now.count;
    if (r->failed || !most || (r->old.count && r->old.count > p->notes))
        return false;
    r->map = calloc(most, sizeof *r->map);
    r->back = calloc(most, sizeof *r->back);
    r->changed = calloc(most, sizeof *r->changed);
    r->order = calloc(most, sizeof *r->order);
    r->taken = calloc(most, sizeof *r->taken);
    r->failed |= !r->map || !r->back || !r->changed || !r->order || !r->taken;
    if (r->failed || !pair_notes(r))
        return false;
    renumber(&r->body, wm_sub(p->markdown, 0, r->now.body), r->map, r->now.count);
    r->failed |= r->body.failed;
    return !r->failed;
}

/* Whether the text of every note that went stood in the part: elsewhere nobody has taken it out. Nor has such a note a name, by which
 * something on the page that does not print may use it. */
static bool takes_out_texts(const lens_put *p)
{
    const lens_pieces *a = &p->source, *b = &p->printed;
    for (size_t i = 0; i < b->note_count; i++)
        if (b->notes[i].now == LENS_NO_UNIT && (i >= a->note_count || !a->notes[i].content || a->notes[i].first->u.ref.name.size))
            return false;
    return true;
}

wm_status lens_put_notes(lens_put *p, const lens_window *w, wm_slice source, bool *good)
{
    renumbering r = {0};
    lens_change_spans text = {0}, changes = {0};
    lens_part part = {.page = true};
    wm_status status = WM_OK;
    if (prepare(&r, p)) {
        wm_slice old = wm_sub(r.old.text, 0, r.old.body), now = wm_buffer_slice(&r.body);
        status = lens_find_change_spans(old, now, LENS_MOST_CHANGES, &text);
        add_markers(&r, &text, &changes);
        if (status == WM_OK && lens_find_part(w, source, old, now, &changes, &part) && add_notes(&r, &part.old, &r.old, NULL) &&
            add_notes(&r, &part.now, &r.now, r.back)) {
            status = lens_merge_part(p, source, &part, good);
            *good = *good && takes_out_texts(p);
        }
    }
    status = r.failed || part.failed ? WM_NO_MEMORY : status;
    free(text.items);
    free(changes.items);
    lens_part_free(&part);
    release(&r);
    return status;
}
