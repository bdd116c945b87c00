/* merge_notes.c - things with two places: footnotes and categories print elsewhere than they stand.
 *
 * SPDX-License-Identifier: MIT
 *
 * Their edits are patches of the base, done wherever the bytes around them are copied to.
 */
#include <stdlib.h>

#include "lens/merge.h"

/* ---- categories ---- */

static uint64_t category_key(const lens_pieces *p, size_t i)
{
    return p->tokens[p->categories[i]].key;
}

/* A category, and whether it has lines of its own. */
static wm_span category_span(const lens_pieces *a, size_t i, bool *own_line)
{
    const lens_token *t = &a->tokens[a->categories[i]];
    wm_slice s = a->source;
    wm_span span = {t->start, t->end};
    *own_line = (!span.start || s.data[span.start - 1] == '\n') && (span.end == s.size || s.data[span.end] == '\n');
    return span;
}

/* A category's line goes with it. */
static void patch_category_gone(lens_merge *m, size_t i)
{
    const lens_pieces *a = m->source;
    bool own_line;
    wm_span span = category_span(a, i, &own_line);
    wm_slice s = a->source;
    bool alone = own_line && a->category_count == 1 && !wm_trim(wm_sub(s, span.end, s.size)).size;
    if (alone)
        while (span.start && s.data[span.start - 1] == '\n')
            span.start--;
    else if (own_line && span.end < s.size)
        span.end++;
    else if (own_line && span.start)
        span.start--;
    else if (span.start && s.data[span.start - 1] == ' ' && (span.end == s.size || s.data[span.end] == ' ' || s.data[span.end] == '\n'))
        span.start--;
    lens_add_patch(m, span.start, span.end, WM_LIT(""));
}

static void add_category(lens_merge *m, wm_buffer *out, size_t i, size_t near, bool own_line)
{
    const lens_pieces *c = m->edited, *a = m->source;
    const lens_token *t = &c->tokens[c->categories[i]];
    if (own_line)
        wm_buffer_add_char(out, '\n');
    /* One that moved brings its key along. */
    for (size_t k = 0; k < a->category_count; k++)
        if (category_key(m->printed, k) == t->key) {
            bool ignored;
            wm_span span = category_span(a, k, &ignored);
            wm_buffer_add_slice(out, wm_trim(lens_bytes(a, span.start, span.end)));
            return;
        }
    wm_slice text = wm_trim(lens_bytes(c, t->start, t->end));
    size_t colon = wm_find(text, WM_LIT(":"), 0);
    if (a->category_count && colon != WM_NONE) {
        /* under the name that the category beside it has */
        bool ignored;
        wm_span span = category_span(a, near < a->category_count ? near : a->category_count - 1, &ignored);
        wm_slice own = wm_trim(lens_bytes(a, span.start, span.end));
        size_t end = wm_find(own, WM_LIT(":"), 0);
        if (end != WM_NONE) {
            wm_buffer_add_slice(out, wm_sub(own, 0, end));
            text = wm_sub(text, colon, text.size);
        }
    }
    wm_buffer_add_slice(out, text);
}

/* Category j of the edited file stands where category i of the base stood. */
static void patch_category(lens_merge *m, size_t i, size_t j)
{
    const lens_token *t = &m->source->tokens[m->source->categories[i]];
    wm_buffer text = {0};
    add_category(m, &text, j, i, false);
    lens_add_patch(m, t->start, t->end, wm_buffer_slice(&text));
    m->category_now[i] = (uint32_t)j + 1;
    m->failed |= text.failed;
    wm_buffer_free(&text);
}

/* New categories stand behind the one that they follow, the first of all at the page's end. */
static void patch_categories_new(lens_merge *m, size_t after, size_t from, size_t to)
{
    const lens_pieces *a = m->source;
    wm_buffer text = {0};
    uint32_t at = (uint32_t)a->source.size, ends = at;
    while (ends && a->source.data[ends - 1] == '\n')
        ends--;
    bool own_line = ends + 1 >= at;
    if (after || a->category_count) {
        wm_span span = category_span(a, after ? after - 1 : 0, &own_line);
        own_line = after ? span.end == a->source.size || a->source.data[span.end] == '\n'
                         : !span.start || a->source.data[span.start - 1] == '\n';
        at = after ? span.end : span.start;
    } else if (at && ends == at) {
        wm_buffer_add_char(&text, '\n');
    }
    for (size_t i = from; i < to; i++) {
        bool before = !after && a->category_count;
        add_category(m, &text, i, after ? after - 1 : 0, own_line && !before && (at || i > from));
        if (before && own_line)
            wm_buffer_add_char(&text, '\n');
    }
    m->failed |= text.failed;
    lens_add_patch(m, at, at, wm_buffer_slice(&text));
    wm_buffer_free(&text);
}

/* A category that changed its place among the others moved with the section that it ends. That is a guess.
 * When it is wrong the result does not read as the edited file, and the merge is made again without it. */
static void find_moved_categories(lens_merge *m, uint8_t *moved)
{
    enum { MOST = 128 }; /* categories of a page; all pairs are looked at */
    const lens_pieces *b = m->printed, *c = m->edited;
    if (m->exact || b->category_count > MOST || c->category_count > MOST)
        return;
    for (size_t r = 0; r < m->runs.count; r++)
        for (size_t i = m->runs.items[r].a; i < m->runs.items[r].a_end; i++)
            for (size_t s = 0; s < m->runs.count; s++)
                for (size_t j = m->runs.items[s].b; j < m->runs.items[s].b_end; j++)
                    if (category_key(b, i) == category_key(c, j)) {
                        m->category_now[i] = (uint32_t)j + 1;
                        moved[i] = 1;
                        m->guessed = m->categories_move = true;
                    }
}

static bool is_new_category(const lens_merge *m, const uint8_t *moved, size_t j)
{
    for (size_t i = 0; i < m->source->category_count; i++)
        if (moved[i] && m->category_now[i] == j + 1)
            return false;
    return true;
}

/* The new ones of edited categories [from, to). */
static void patch_categories_added(lens_merge *m, const uint8_t *moved, size_t after, size_t from, size_t to)
{
    size_t at = from;
    for (size_t j = from; j <= to && m->categories_move; j++) {
        if (j < to && is_new_category(m, moved, j))
            continue;
        if (at < j)
            patch_categories_new(m, after, at, j);
        at = j + 1;
    }
    if (!m->categories_move)
        patch_categories_new(m, after, from, to);
}

void lens_patch_categories(lens_merge *m)
{
    const lens_pieces *b = m->printed, *c = m->edited;
    size_t n = b->category_count, k = c->category_count;
    if (b->category_count != m->source->category_count) {
        m->lost |= n != k; /* the reader saw others than the parser */
        return;
    }
    if (!lens_grow(&m->failed, &m->keys, &m->key_capacity, n + k + 1, sizeof *m->keys))
        return;
    for (size_t i = 0; i < n; i++)
        m->keys[i] = category_key(b, i);
    for (size_t i = 0; i < k; i++)
        m->keys[n + i] = category_key(c, i);
    if (wm_diff(m->keys, n, m->keys + n, k, &m->runs) != WM_OK) {
        m->failed = true;
        return;
    }
    ptrdiff_t shift = 0;
    for (size_t i = 0, r = 0; i < n; i++) {
        while (r < m->runs.count && m->runs.items[r].a_end <= i) {
            shift = (ptrdiff_t)m->runs.items[r].b_end - (ptrdiff_t)m->runs.items[r].a_end;
            r++;
        }
        bool gone = r < m->runs.count && m->runs.items[r].a <= i;
        m->category_now[i] = gone ? (uint32_t)CATEGORY_GONE : (uint32_t)((ptrdiff_t)i + shift + 1);
    }
    uint8_t *moved = calloc(n + 1, 1);
    if (!moved) {
        m->failed = true;
        return;
    }
    find_moved_categories(m, moved);
    for (size_t r = 0; r < m->runs.count; r++) {
        wm_diff_run run = m->runs.items[r];
        for (; !m->categories_move && run.a < run.a_end && run.b < run.b_end; run.a++, run.b++)
            patch_category(m, run.a, run.b);
        for (size_t i = run.a; i < run.a_end; i++)
            if (!moved[i])
                patch_category_gone(m, i);
        if (run.b < run.b_end)
            patch_categories_added(m, moved, run.a_end, run.b, run.b_end);
    }
    free(moved);
}

bool lens_has_category(const lens_merge *m, uint32_t start, uint32_t end)
{
    const lens_pieces *a = m->source;
    size_t i;
    WM_SEARCH(i, 0, a->category_count, a->tokens[a->categories[i]].start < start);
    return i < a->category_count && a->tokens[a->categories[i]].start < end;
}

void lens_categories_copied(lens_merge *m, uint32_t start, uint32_t end)
{
    const lens_pieces *a = m->source;
    size_t i;
    WM_SEARCH(i, 0, a->category_count, a->tokens[a->categories[i]].end <= start);
    for (; i < a->category_count && a->tokens[a->categories[i]].start < end; i++) {
        bool ignored;
        wm_span span = category_span(a, i, &ignored);
        if (span.start < start || span.end > end || m->category_now[i] == (uint32_t)CATEGORY_GONE)
            continue;
        if (m->category_now[i] != (uint32_t)CATEGORY_COPIED && m->copied_count < a->category_count)
            m->category_copied[m->copied_count++] = (uint32_t)i;
        m->category_now[i] = CATEGORY_COPIED;
    }
}

/* Writes category i of the base, which is category now of the edited file: before the next one that is in the
 * result, else at the page's end. */
static void add_before_next(lens_merge *m, size_t i, size_t now)
{
    const lens_pieces *a = m->source;
    wm_buffer text = {0};
    uint32_t at = (uint32_t)a->source.size;
    size_t next = i;
    while (next < a->category_count && m->category_now[next] != CATEGORY_COPIED)
        next++;
    if (next < a->category_count) {
        bool own_line;
        at = category_span(a, next, &own_line).start;
        add_category(m, &text, now, i, false);
        wm_buffer_add_str(&text, own_line ? "\n" : "");
    } else {
        add_category(m, &text, now, i, true);
    }
    lens_add_patch(m, at, at, wm_buffer_slice(&text));
    m->failed |= text.failed;
    wm_buffer_free(&text);
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

/* Sections moved, their categories with them, and the file has the categories in the order in which they were: each stands where
 * the one of its number is now. */
static bool keep_order(lens_merge *m)
{
    const lens_pieces *a = m->source;
    uint32_t *sorted = malloc((m->copied_count + 1) * sizeof *sorted);
    bool moved = false, ignored;
    m->failed |= !sorted;
    if (!sorted || m->categories_move) {
        free(sorted);
        return false;
    }
    memcpy(sorted, m->category_copied, m->copied_count * sizeof *sorted);
    qsort(sorted, m->copied_count, sizeof *sorted, by_number);
    for (size_t i = 0; i < m->copied_count; i++) {
        if (m->category_copied[i] == sorted[i])
            continue;
        const lens_token *t = &a->tokens[a->categories[sorted[i]]];
        wm_span place = category_span(a, m->category_copied[i], &ignored);
        lens_add_patch(m, place.start, place.end, lens_bytes(a, t->start, t->end));
        moved = true;
    }
    free(sorted);
    return moved;
}

bool lens_categories_settle(lens_merge *m)
{
    const lens_pieces *a = m->source;
    bool again = keep_order(m);
    size_t kept = 0; /* the last one before that is in the result, plus 1 */
    for (size_t i = 0; i < a->category_count; i++) {
        uint32_t now = m->category_now[i];
        if (now == CATEGORY_COPIED)
            kept = i + 1;
        if (now == CATEGORY_COPIED || now == (uint32_t)CATEGORY_GONE)
            continue;
        if (kept)
            patch_categories_new(m, kept, now - 1, now);
        else
            add_before_next(m, i, now - 1);
        again = true;
    }
    return again;
}

/* ---- what notes say ---- */

void lens_patch_notes(lens_merge *m)
{
    for (size_t j = 0; j < m->edited->note_count && !m->failed; j++) {
        uint32_t i = m->edited->notes[j].twin, unit = m->edited->notes[j].unit;
        if (i == LENS_NO_UNIT || unit == LENS_NO_UNIT || i >= m->source->note_count)
            continue;
        uint32_t printed = m->printed->notes[i].unit, source = m->source->notes[i].unit;
        if (printed == LENS_NO_UNIT || source == LENS_NO_UNIT || m->edited->units[unit].twin != printed ||
            m->printed->units[printed].same == m->edited->units[unit].same)
            continue;
        wm_buffer text = {0}, *out = m->out;
        m->out = &text;
        lens_emit(m, unit, LENS_NO_UNIT);
        m->out = out;
        const lens_unit *u = &m->source->units[source];
        m->failed |= text.failed;
        lens_add_patch(m, lens_start(m->source, u->from), u->to > u->from ? m->source->tokens[u->to - 1].end : lens_start(m->source, u->from),
                       wm_buffer_slice(&text));
        wm_buffer_free(&text);
    }
}

/* ---- uses in what does not print ---- */

/* A note of the base that went and has a name. */
typedef struct named_note {
    uint64_t key;            /* the first, for wm_diff_by_value */
    uint32_t note;
} named_note;

static uint64_t name_key(wm_slice name, wm_slice group)
{
    return lens_mix(wm_hash(name), wm_hash(group));
}

/* The notes of the base that have a name and a text, and that the edited file no more has. The caller frees them. */
static named_note *find_gone_named(lens_merge *m, size_t *count)
{
    const lens_pieces *a = m->source, *b = m->printed;
    named_note *gone = malloc((a->note_count + 1) * sizeof *gone);
    m->failed |= !gone;
    *count = 0;
    for (size_t i = 0; gone && i < a->note_count && i < b->note_count; i++) {
        const wm_node *first = a->notes[i].first;
        if (b->notes[i].now == LENS_NO_UNIT && a->notes[i].content && first && first->u.ref.name.size)
            gone[(*count)++] = (named_note){name_key(first->u.ref.name, first->u.ref.group), (uint32_t)i};
    }
    if (*count)
        qsort(gone, *count, sizeof *gone, wm_diff_by_value);
    return gone;
}

static wm_slice tag_value(wm_slice tag, const char *name)
{
    size_t start, end;
    if (!lens_find_attribute(tag, name, &start, &end))
        return WM_LIT("");
    size_t sign = wm_find(wm_sub(tag, 0, end), WM_LIT("="), start);
    wm_slice value = sign == WM_NONE ? WM_LIT("") : wm_trim(wm_sub(tag, sign + 1, end));
    bool quoted = value.size > 1 && (value.data[0] == '"' || value.data[0] == '\'') && value.data[value.size - 1] == value.data[0];
    return quoted ? wm_trim(wm_sub(value, 1, value.size - 1)) : value;
}

/* Adds the uses of notes that went in a template of source. */
static void find_uses_in(lens_merge *m, wm_span span, const named_note *gone, size_t count)
{
    wm_slice s = wm_sub(m->source->source, 0, span.end);
    for (size_t at = span.start, end; (at = wm_find(s, WM_LIT("<"), at)) != WM_NONE; at = end) {
        end = lens_behind_unread(s, at);
        bool tag = end == at && at + 4 < s.size && wm_equal_nocase(wm_sub(s, at, at + 4), WM_LIT("<ref")) && lens_is_blank(s.data[at + 4]);
        if (end == at && !tag)
            end = at + 1;
        if (!tag)
            continue;
        size_t close = wm_find(s, WM_LIT(">"), at), i;
        if (close == WM_NONE)
            break;
        end = close + 1;
        wm_slice use = wm_sub(s, at, end);
        uint64_t key = name_key(tag_value(use, "name"), tag_value(use, "group"));
        WM_SEARCH(i, 0, count, gone[i].key < key);
        lens_note_uses *uses = &m->uses;
        if (s.data[close - 1] == '/' && i < count && gone[i].key == key &&
            lens_grow(&m->failed, &uses->items, &uses->capacity, uses->count + 1, sizeof *uses->items))
            uses->items[uses->count++] = (lens_hidden_use){(uint32_t)at, (uint32_t)end, gone[i].note, false};
    }
}

void lens_find_hidden_uses(lens_merge *m)
{
    size_t count, done = 0;
    named_note *gone = find_gone_named(m, &count);
    m->uses.count = 0;
    for (size_t i = 0; i < m->source->silent_count && count; i++) {
        wm_span span = m->source->silent[i];
        if (span.start >= done && wm_starts_with(lens_bytes(m->source, span.start, span.end), WM_LIT("{{")))
            find_uses_in(m, span, gone, count);
        done = span.end > done ? span.end : done;
    }
    free(gone);
}

void lens_hidden_uses_copied(lens_merge *m, uint32_t start, uint32_t end)
{
    lens_note_uses *uses = &m->uses;
    size_t i;
    WM_SEARCH(i, 0, uses->count, uses->items[i].start < start);
    for (; i < uses->count && uses->items[i].end <= end; i++)
        uses->items[i].copied = true;
}

/* ---- uses ---- */

void lens_note_copied(lens_merge *m, const lens_token *t)
{
    if (!t->note || m->second)
        return;
    const lens_note *note = &m->source->notes[t->note - 1];
    m->uses.state[t->note - 1] |= NOTE_USED;
    if (note->content == t->node)
        m->uses.state[t->note - 1] |= NOTE_KEPT;
}

/* An attribute of a note as its first use has it: `name="a"`. False: it has none that says this. */
static bool add_typed_attribute(lens_merge *m, const wm_node *ref, const char *name, wm_slice value, wm_buffer *out)
{
    wm_slice raw = lens_bytes(m->source, ref->span.start, ref->span.end);
    size_t start, end, close = wm_find(raw, WM_LIT(">"), 0);
    wm_slice tag = wm_sub(raw, 0, close == WM_NONE ? raw.size : close + 1);
    if (!lens_find_attribute(tag, name, &start, &end))
        return false;
    wm_slice typed = wm_sub(tag, start, end);
    size_t at = wm_find(typed, value, strlen(name));
    if (at == WM_NONE || typed.size > at + value.size + 1)
        return false;
    wm_buffer_add_char(out, ' ');
    wm_buffer_add_slice(out, typed);
    return true;
}

/* The name under which a note of the base is used again; one is made where it has none. */
static void add_name(lens_merge *m, uint32_t note, wm_buffer *out)
{
    const wm_node *first = m->source->notes[note].first;
    wm_slice name = first->u.ref.name, group = first->u.ref.group;
    wm_buffer_add_str(out, "<ref");
    if (!name.size)
        wm_buffer_add_format(out, " name=\"note%u\"", (unsigned)note + 1);
    else if (!add_typed_attribute(m, first, "name", name, out))
        wm_buffer_add_format(out, " name=\"%.*s\"", WM_ARG(name));
    if (group.size && !add_typed_attribute(m, first, "group", group, out))
        wm_buffer_add_format(out, " group=\"%.*s\"", WM_ARG(group));
}

static bool is_in_references(const wm_node *ref)
{
    return ref->parent && ref->parent->type == WM_NODE_REFERENCES;
}

void lens_emit_note(lens_merge *m, const lens_token *t)
{
    const lens_pieces *c = m->edited;
    uint32_t twin = t->note ? c->notes[t->note - 1].twin : LENS_NO_UNIT;
    if (twin == LENS_NO_UNIT || twin >= m->source->note_count || !m->source->notes[twin].content) {
        wm_buffer_add_slice(m->out, lens_bytes(c, t->start, t->end));
        return;
    }
    const wm_node *content = m->source->notes[twin].content;
    uint8_t *state = &m->uses.state[twin];
    if (!m->second)
        *state |= NOTE_USED;
    bool has_text = (*state & NOTE_KEPT) || is_in_references(content) || (*state & NOTE_GIVEN);
    if (m->second && !has_text) {
        *state |= NOTE_GIVEN;
        lens_copy_bytes(m, content->span.start, content->span.end);
        return;
    }
    *state |= NOTE_NAMED;
    add_name(m, twin, m->out);
    wm_buffer_add_str(m->out, " />");
}

/* A note in a list of notes goes with its line. */
static void patch_note_gone(lens_merge *m, const wm_node *ref)
{
    wm_slice s = m->source->source;
    uint32_t start = ref->span.start, end = ref->span.end;
    if (start && s.data[start - 1] == '\n' && end < s.size && s.data[end] == '\n')
        end++;
    lens_add_patch(m, start, end, WM_LIT(""));
}

/* Of each note of the base: its first use that is not the <ref> with its text, and how many uses the edited page has. */
typedef struct note_uses {
    uint32_t other;          /* token of source, or NO_TOKEN */
    uint32_t edited;
} note_uses;

enum { MANY_USES = 2 };
static const uint32_t NO_TOKEN = UINT32_MAX;

static note_uses *count_uses(lens_merge *m)
{
    const lens_pieces *a = m->source, *c = m->edited;
    note_uses *uses = malloc((a->note_count + 1) * sizeof *uses);
    if (!uses) {
        m->failed = true;
        return NULL;
    }
    for (size_t i = 0; i < a->note_count; i++)
        uses[i] = (note_uses){NO_TOKEN, 0};
    for (uint32_t t = (uint32_t)a->token_count; t--;) {
        const lens_token *use = &a->tokens[t];
        if (use->kind == LENS_NOTE && use->note && use->node != a->notes[use->note - 1].content)
            uses[use->note - 1].other = t;
    }
    for (size_t t = 0; t < c->token_count; t++) {
        const lens_token *use = &c->tokens[t];
        uint32_t twin = use->kind == LENS_NOTE && use->note ? c->notes[use->note - 1].twin : LENS_NO_UNIT;
        if (twin < a->note_count)
            uses[twin].edited++;
    }
    return uses;
}

/* The first use that is left takes the text. */
static bool give_text(lens_merge *m, const lens_note *note, uint32_t token)
{
    if (token == NO_TOKEN)
        return false;
    wm_buffer text = {0};
    wm_buffer_add_slice(&text, lens_bytes(m->source, note->content->span.start, note->content->span.end));
    lens_add_patch(m, m->source->tokens[token].start, m->source->tokens[token].end, wm_buffer_slice(&text));
    m->failed |= text.failed;
    wm_buffer_free(&text);
    return true;
}

static void give_name(lens_merge *m, uint32_t i)
{
    uint32_t at = m->source->notes[i].content->span.start + 4;
    wm_buffer name = {0};
    add_name(m, i, &name);
    lens_add_patch(m, at, at, wm_sub(wm_buffer_slice(&name), 4, name.size));
    m->failed |= name.failed;
    wm_buffer_free(&name);
}

/* A note that went stays where something that does not print names it: the first such use takes the text. True: one did. */
static bool give_hidden(lens_merge *m)
{
    bool given = false;
    for (size_t i = 0; i < m->uses.count; i++) {
        const lens_hidden_use *use = &m->uses.items[i];
        const wm_node *content = m->source->notes[use->note].content;
        if (!use->copied || (m->uses.state[use->note] & NOTE_USED))
            continue;
        m->uses.state[use->note] |= NOTE_USED | NOTE_KEPT;
        if (is_in_references(content))
            continue;
        lens_add_patch(m, use->start, use->end, lens_bytes(m->source, content->span.start, content->span.end));
        given = true;
    }
    return given;
}

/* Gives the text of notes whose own <ref> went to a use that stayed, and names to those that need one. True: the result
 * is to be written once more. */
bool lens_notes_settle(lens_merge *m)
{
    m->second = true;
    bool again = give_hidden(m);
    note_uses *uses = count_uses(m);
    for (size_t i = 0; uses && i < m->source->note_count; i++) {
        const lens_note *note = &m->source->notes[i];
        uint8_t state = m->uses.state[i];
        again |= (state & NOTE_NAMED) != 0;
        if (note->content && !(state & NOTE_USED) && is_in_references(note->content) && note->uses) {
            patch_note_gone(m, note->content);
            again = true;
        }
        if (!note->content || !(state & NOTE_USED))
            continue;
        bool kept = (state & NOTE_KEPT) || is_in_references(note->content);
        if (!kept && !(state & NOTE_NAMED))
            again |= give_text(m, note, uses[i].other);
        if ((state & NOTE_NAMED) && !note->first->u.ref.name.size && uses[i].edited >= MANY_USES)
            give_name(m, (uint32_t)i);
    }
    free(uses);
    return again;
}
