/* put_notes.c - notes: their markers, and where their text stands.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/put.h"

/* What is known of a note, by its common number. */
enum {
    NOTE_LOST = 1,   /* the marker that holds its text goes */
    NOTE_PLACED = 2, /* its text has been written elsewhere */
    NOTE_NAMED = 4,  /* the name was given in this run */
    NOTE_USED = 8    /* the Markdown refers to it */
};

static uint32_t old_number(const put *p, uint32_t id)
{
    return p->old_of[id];
}

static const wm_node *content_of(const put *p, uint32_t old)
{
    return old && old <= wm_notes_used(&p->source.notes) ? wm_notes_content(&p->source.notes, old) : NULL;
}

static bool in_references(const wm_node *n)
{
    while (n && n->type != WM_NODE_REFERENCES)
        n = n->parent;
    return n != NULL;
}

static void note_lost(put *p, size_t source_token)
{
    const token *t = &p->source.tokens[source_token];
    if (t->note && t->note <= wm_notes_used(&p->old.notes) && wm_notes_content(&p->source.notes, t->note) == t->node) {
        p->note_state[p->old_note[t->note - 1]] |= NOTE_LOST;
        p->any_lost = true;
    }
}

/* Which texts go with their markers. */
void scan_notes(put *p)
{
    if (!put_grow(p, &p->note_state, &p->note_state_capacity, (size_t)p->note_ids + 1, 1))
        return;
    memset(p->note_state, 0, (size_t)p->note_ids + 1);
    p->any_lost = p->any_named = false;
    if (!put_grow(p, &p->old_of, &p->old_of_capacity, (size_t)p->note_ids + 1, sizeof *p->old_of))
        return;
    memset(p->old_of, 0, ((size_t)p->note_ids + 1) * sizeof *p->old_of);
    for (size_t i = wm_notes_used(&p->old.notes); i--;)
        p->old_of[p->old_note[i]] = (uint32_t)i + 1;
    for (size_t i = 0; i < wm_notes_used(&p->now.notes); i++)
        p->note_state[p->now_note[i]] |= NOTE_USED;
    if (!put_grow(p, &p->note_uses, &p->note_uses_capacity, wm_notes_used(&p->now.notes) + 1, sizeof *p->note_uses))
        return;
    memset(p->note_uses, 0, wm_notes_used(&p->now.notes) * sizeof *p->note_uses);
    for (size_t i = 0; i < p->now.token_count; i++)
        if (p->now.tokens[i].kind == TOKEN_NOTE)
            p->note_uses[p->now.tokens[i].note - 1]++;
    if (!wm_notes_used(&p->old.notes))
        return;
    for (size_t h = 0; h < p->hunk_count && !p->failed; h++) {
        const hunk *k = &p->hunks[h];
        size_t pair = k->pairs;
        for (size_t a = k->a; a < k->a_end; a++) {
            while (pair < k->pairs + k->pair_count && p->pairs[pair].a < a)
                pair++;
            if (k->level == BY_TOKEN && pair < k->pairs + k->pair_count && p->pairs[pair].a == a) {
                each_lost_note(p, a, p->pairs[pair].b, note_lost);
                continue;
            }
            const line *o = &p->old.lines[a];
            for (size_t i = o->first; i < o->first + o->count; i++)
                if (p->old.tokens[i].kind == TOKEN_NOTE && p->token_of[i] != WM_NONE)
                    note_lost(p, p->token_of[i]);
        }
    }
}

/* The name by which a note of the source is used, if it has one. */
static wm_slice note_name(const put *p, uint32_t old)
{
    const wm_node *content = content_of(p, old);
    return content ? content->u.ref.name : WM_LIT("");
}

/* A name for a note that needs one now: as editors number them. */
static void fresh_name(const put *p, uint32_t id, wm_buffer *out)
{
    for (uint32_t i = id;; i += p->note_ids + 1) {
        size_t from = out->size;
        wm_buffer_add_format(out, ":%u", (unsigned)i);
        wm_slice name = wm_sub(wm_buffer_slice(out), from, out->size);
        bool taken = false;
        for (size_t k = 0; k < p->source.token_count && !taken; k++) {
            const token *t = &p->source.tokens[k];
            taken = t->kind == TOKEN_NOTE && wm_equal(t->node->u.ref.name, name);
        }
        if (!taken || out->failed)
            return;
        out->size = from;
    }
}

static void add_name(wm_slice name, wm_slice group, wm_buffer *out)
{
    wm_buffer_add_str(out, " name=\"");
    wm_buffer_add_slice(out, name);
    wm_buffer_add_char(out, '"');
    if (group.size) {
        wm_buffer_add_str(out, " group=\"");
        wm_buffer_add_slice(out, group);
        wm_buffer_add_char(out, '"');
    }
}

/* A marker of now that no marker of the source stands for. */
void print_note(put *p, const token *t, wm_buffer *out)
{
    uint32_t id = p->now_note[t->note - 1], old = old_number(p, id);
    const wm_node *content = content_of(p, old);
    unsigned char *state = &p->note_state[id];
    if (content) {
        wm_slice name = note_name(p, old);
        bool stays = !(*state & NOTE_LOST) || in_references(content);
        if ((stays || (*state & NOTE_PLACED)) && name.size) {
            wm_buffer_add_str(out, "<ref");
            add_name(name, content->u.ref.group, out);
            wm_buffer_add_str(out, " />");
            return;
        }
        if (!stays && !(*state & NOTE_PLACED)) {
            *state |= NOTE_PLACED;
            copy_source(p, content->span.start, content->span.end, out);
            return;
        }
        *state |= NOTE_NAMED; /* its own marker gets a name: put_notes */
        p->any_named = true;
        wm_buffer fresh = {0};
        fresh_name(p, id, &fresh);
        wm_buffer_add_str(out, "<ref");
        add_name(wm_buffer_slice(&fresh), content->u.ref.group, out);
        wm_buffer_add_str(out, " />");
        wm_buffer_free(&fresh);
        return;
    }
    const wm_node *text = t->note <= wm_notes_used(&p->now.notes) ? wm_notes_content(&p->now.notes, t->note) : NULL;
    bool again = (*state & NOTE_PLACED) != 0;
    wm_buffer_add_str(out, "<ref");
    if (p->note_uses[t->note - 1] > 1) {
        wm_buffer fresh = {0};
        fresh_name(p, id, &fresh);
        add_name(wm_buffer_slice(&fresh), WM_LIT(""), out);
        wm_buffer_free(&fresh);
    }
    if (again) {
        wm_buffer_add_str(out, " />");
        return;
    }
    *state |= NOTE_PLACED;
    wm_buffer_add_char(out, '>');
    if (text && text->first && !text->first->next && text->first->type == WM_NODE_PARAGRAPH)
        wm_print_inlines(p->lens->printer, text->first->first, NULL, 0, out);
    else if (text)
        wm_print_blocks(p->lens->printer, text->first, NULL, WM_LIT(""), 0, out);
    wm_buffer_add_str(out, "</ref>");
}

/* From behind the opening tag to before the closing one. */
static wm_span inside_of(const put *p, const wm_node *ref)
{
    const char *s = p->source.source.data;
    uint32_t start = ref->span.start, end = ref->span.end;
    char quote = 0;
    while (start < end && (quote || s[start] != '>')) {
        if (quote && s[start] == quote)
            quote = 0;
        else if (!quote && (s[start] == '"' || s[start] == '\''))
            quote = s[start];
        start++;
    }
    start += start < end;
    while (end > start && s[end - 1] != '<')
        end--;
    end -= end > start;
    return (wm_span){start, end};
}

bool put_note(put *p, const hunk *h)
{
    uint32_t number = h->a < h->a_end ? p->old.lines[h->a].note : 0;
    if (!number && h->b < h->b_end)
        number = old_number(p, p->now_note[p->now.lines[h->b].note - 1]);
    const wm_node *content = content_of(p, number);
    if (!number || !content || content->u.ref.has_content == false || h->level >= BY_SECTION)
        return false;
    uint32_t now = 0;
    for (size_t i = 0; i < wm_notes_used(&p->now.notes) && !now; i++)
        if (p->now_note[i] == p->old_note[number - 1])
            now = (uint32_t)i + 1;
    const wm_node *text = now ? wm_notes_content(&p->now.notes, now) : NULL;
    wm_span inside = inside_of(p, content);
    size_t from = p->text.size;
    if (h->a == h->a_end) { /* nothing of it printed */
        copy_silent(p, inside.start, inside.end, true, &p->text);
        if (p->text.size > from)
            wm_buffer_add_char(&p->text, ' ');
    }
    if (text && text->first && !text->first->next && text->first->type == WM_NODE_PARAGRAPH)
        wm_print_inlines(p->lens->printer, text->first->first, NULL, 0, &p->text);
    else if (text && text->first)
        wm_print_blocks(p->lens->printer, text->first, NULL, WM_LIT(""), 0, &p->text);
    if (h->a < h->a_end)
        copy_silent(p, inside.start, inside.end, true, &p->text);
    add_splice(p, inside.start, inside.end, from);
    return true;
}

static void name_notes(put *p)
{
    for (size_t i = 0; i < wm_notes_used(&p->old.notes) && !p->failed; i++) {
        const wm_node *content = content_of(p, (uint32_t)i + 1);
        if (!(p->note_state[p->old_note[i]] & NOTE_NAMED) || !content)
            continue;
        size_t from = p->text.size;
        wm_buffer fresh = {0};
        fresh_name(p, p->old_note[i], &fresh);
        add_name(wm_buffer_slice(&fresh), WM_LIT(""), &p->text);
        wm_buffer_free(&fresh);
        add_splice(p, content->span.start + 4, content->span.start + 4, from); /* behind <ref */
    }
}

/* Notes that nothing refers to any more go from <references> as well. */
static void drop_references(put *p)
{
    wm_slice source = p->source.source;
    for (size_t i = 0; i < wm_notes_used(&p->old.notes) && !p->failed; i++) {
        const wm_node *content = content_of(p, (uint32_t)i + 1);
        if (p->note_state[p->old_note[i]] & NOTE_USED || !content || !in_references(content) || p->note_state[p->old_note[i]] & NOTE_NAMED)
            continue;
        wm_span span = content->span;
        while (span.start && (source.data[span.start - 1] == ' ' || source.data[span.start - 1] == '\t'))
            span.start--;
        if (span.end < source.size && source.data[span.end] == '\n' && span.start && source.data[span.start - 1] == '\n')
            span.end++;
        add_splice(p, span.start, span.end, p->text.size);
    }
}

/* A text whose marker went stands at the first marker of the note that stays. */
void put_notes(put *p)
{
    if (p->any_named)
        name_notes(p);
    if (wm_notes_used(&p->now.notes) < wm_notes_used(&p->old.notes) || p->any_lost)
        drop_references(p);
    if (!p->any_lost)
        return;
    for (size_t i = 0; i < p->source.token_count && !p->failed; i++) {
        const token *t = &p->source.tokens[i];
        if (t->kind != TOKEN_NOTE || !t->note || t->note > wm_notes_used(&p->old.notes))
            continue;
        uint32_t id = p->old_note[t->note - 1];
        const wm_node *content = wm_notes_content(&p->source.notes, t->note);
        if ((p->note_state[id] & (NOTE_LOST | NOTE_PLACED)) != NOTE_LOST || !content || content == t->node || in_references(content))
            continue;
        bool used = p->note_state[id] & NOTE_USED;
        bool gone = false;
        for (size_t k = 0; k < p->splice_count && !gone; k++)
            gone = p->splices[k].start <= t->span.start && p->splices[k].end >= t->span.end;
        if (!used || gone)
            continue;
        p->note_state[id] |= NOTE_PLACED;
        size_t from = p->text.size;
        copy_source(p, content->span.start, content->span.end, &p->text);
        add_splice(p, t->span.start, t->span.end, from);
    }
}
