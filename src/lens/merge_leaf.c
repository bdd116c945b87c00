/* merge_leaf.c - the words of one leaf: what the editor changed of them, done to the base.
 *
 * SPDX-License-Identifier: MIT
 *
 * The printed and the edited leaf are compared token by token; each difference is a range of tokens that became
 * others. The same range of the base is replaced. What does not print in it stays, in order, where it stood
 * among the words; only a range that is deleted takes along what stands inside it.
 */
#include <stdio.h>
#include <stdlib.h>

#include "lens/merge.h"

enum { FAR = 64 };

/* Tokens of a leaf that print. */
typedef struct row {
    uint32_t *tokens;
    size_t count, capacity;
} row;

/* printed[b, b_end) became edited[c, c_end); in the base it is the tokens [a, a_end). */
typedef struct change {
    size_t b, b_end, c, c_end;
    uint32_t a, a_end;
} change;

typedef struct leaf {
    lens_merge *m;
    const lens_unit *source, *printed, *edited;
    row a, b, c;
    size_t *of;              /* of each printed token: its place in row a, or WM_NONE */
    change *changes;
    size_t count, capacity;
    const change *classed;   /* firsts is of it */
    uint32_t firsts[LENS_MARK_CLASSES]; /* of each class the first mark of the base in that change */
    uint32_t end;            /* token of the base behind which nothing is added */
    bool one_line;           /* newlines of the base become spaces */
    bool poem;               /* breaks are newlines */
    bool part;               /* of a leaf, which moved */
} leaf;

static void fill_row(leaf *l, row *r, const lens_pieces *p, const lens_unit *u)
{
    for (uint32_t i = u->from; i < u->to; i++) {
        if (!lens_prints(&p->tokens[i]))
            continue;
        if (lens_grow(&l->m->failed, &r->tokens, &r->capacity, r->count + 1, sizeof *r->tokens))
            r->tokens[r->count++] = i;
    }
}

static const lens_token *token(const lens_pieces *p, const row *r, size_t i)
{
    return &p->tokens[r->tokens[i]];
}

static bool compare(leaf *l, const lens_pieces *p, const row *x, const lens_pieces *q, const row *y)
{
    lens_merge *m = l->m;
    if (!lens_grow(&m->failed, &m->keys, &m->key_capacity, x->count + y->count + 1, sizeof *m->keys))
        return false;
    for (size_t i = 0; i < x->count; i++)
        m->keys[i] = token(p, x, i)->key;
    for (size_t i = 0; i < y->count; i++)
        m->keys[x->count + i] = token(q, y, i)->key;
    if (wm_diff(m->keys, x->count, m->keys + x->count, y->count, &m->runs) != WM_OK) {
        m->failed = true;
        return false;
    }
    return true;
}

/* Which token of the base each printed one is. */
static void align(leaf *l)
{
    lens_merge *m = l->m;
    l->of = malloc((l->b.count + 1) * sizeof *l->of);
    if (!l->of || !compare(l, m->printed, &l->b, m->source, &l->a)) {
        m->failed = true;
        return;
    }
    for (size_t i = 0; i < l->b.count; i++)
        l->of[i] = WM_NONE;
    size_t i = 0, j = 0;
    for (size_t r = 0; r <= m->runs.count; r++) {
        bool last = r == m->runs.count;
        size_t stop = last ? l->b.count : m->runs.items[r].a;
        for (; i < stop && j < l->a.count; i++, j++)
            l->of[i] = j;
        if (last)
            break;
        i = m->runs.items[r].a_end;
        j = m->runs.items[r].b_end;
    }
}

/* ---- changes ---- */

static bool is_space(const lens_token *t)
{
    return t->kind == LENS_SPACE;
}

/* How many silent constructs the base has strictly inside the printed tokens [b, b_end). */
static size_t silent_inside(const leaf *l, size_t b, size_t b_end)
{
    if (b_end - b < 2 || l->of[b] == WM_NONE || l->of[b_end - 1] == WM_NONE)
        return 0;
    size_t n = 0;
    for (uint32_t i = l->a.tokens[l->of[b]]; i < l->a.tokens[l->of[b_end - 1]]; i++)
        n += l->m->source->tokens[i].kind == LENS_SILENT;
    return n;
}

static bool takes_newline(const leaf *l, size_t b)
{
    const lens_pieces *a = l->m->source;
    return l->of[b] != WM_NONE && a->source.data[a->tokens[l->a.tokens[l->of[b]]].start] == '\n';
}

/* Whether a token ends a sentence. */
static bool is_full_stop(const lens_pieces *p, const lens_token *t)
{
    static const char *const stops[] = {".", "!", "?", "\u3002", "\uff01", "\uff1f", NULL};
    wm_slice s = lens_bytes(p, t->start, t->end);
    bool found = false;
    for (size_t i = 0; stops[i]; i++)
        found |= wm_equal(s, wm_str(stops[i]));
    return found;
}

/* Whether tokens [from, to) are whole sentences. What does not print in them is theirs: of `One {{a}}. Two {{b}}. Three.`
 * the sentence `Two {{b}}. ` goes, not `. Two `. */
static bool is_sentence(const lens_pieces *p, const row *r, size_t from, size_t to)
{
    while (from && is_space(token(p, r, from - 1)))
        from--;
    while (to > from && is_space(token(p, r, to - 1)))
        to--;
    while (from < to && is_space(token(p, r, from)))
        from++;
    size_t before = from;
    while (before && is_space(token(p, r, before - 1)))
        before--;
    return to - from > 1 && is_full_stop(p, token(p, r, to - 1)) && !is_full_stop(p, token(p, r, from)) &&
           (!before || is_full_stop(p, token(p, r, before - 1)));
}

/* How well an insertion or deletion stands at a place: at the leaf's end, or between words. */
static int fit(const leaf *l, const lens_pieces *p, const row *r, size_t from, size_t to, bool insertion)
{
    int score = 0;
    if (to == r->count)
        score += insertion ? 8 : 3;
    if (!from)
        score += insertion ? 6 : 3;
    if (is_space(token(p, r, from)) && !is_space(token(p, r, to - 1)))
        score += 4; /* " word" goes or comes */
    if (!is_space(token(p, r, from)) && is_space(token(p, r, to - 1)))
        score += 5; /* "word " */
    if (!insertion)
        score -= (is_sentence(p, r, from, to) ? 0 : 16 * (int)silent_inside(l, from, to)) + 2 * (takes_newline(l, from) || takes_newline(l, to - 1));
    return score;
}

/* Of the places at which an insertion or deletion may as well stand, the best. */
static void slide(const leaf *l, wm_diff_run *run, size_t low_a, size_t high_a, size_t low_b, size_t high_b)
{
    lens_merge *m = l->m;
    bool insertion = run->a == run->a_end;
    const lens_pieces *p = insertion ? m->edited : m->printed;
    const row *r = insertion ? &l->c : &l->b;
    size_t from = insertion ? run->b : run->a, to = insertion ? run->b_end : run->a_end, best = from;
    size_t low = insertion ? low_b : low_a, high = insertion ? high_b : high_a, start = from;
    size_t room_back = insertion ? run->a - low_a : run->b - low_b, room_on = insertion ? high_a - run->a : high_b - run->b;
    while (from > low && room_back && token(p, r, from - 1)->key == token(p, r, to - 1)->key && start - from < FAR)
        from--, to--, room_back--, room_on++;
    int score = INT32_MIN;
    for (;;) {
        bool joins = from == low && low > 0; /* the change before it */
        int here = (fit(l, p, r, from, to, insertion) + 8 * joins) * 2 + (from == start);
        if (here > score)
            score = here, best = from;
        if (to >= high || !room_on || token(p, r, from)->key != token(p, r, to)->key || from > start + FAR)
            break;
        from++, to++, room_on--;
    }
    ptrdiff_t by = (ptrdiff_t)best - (ptrdiff_t)start;
    run->a = (size_t)((ptrdiff_t)run->a + by);
    run->a_end = (size_t)((ptrdiff_t)run->a_end + by);
    run->b = (size_t)((ptrdiff_t)run->b + by);
    run->b_end = (size_t)((ptrdiff_t)run->b_end + by);
}

static uint32_t group_at(const lens_pieces *p, const row *r, size_t i)
{
    return i < r->count ? token(p, r, i)->group : 0;
}

/* Whether place i of a row lies inside a group: tokens that are replaced only together. */
static bool splits_group(const lens_pieces *p, const row *r, size_t i)
{
    return i && i < r->count && group_at(p, r, i) && group_at(p, r, i) == group_at(p, r, i - 1);
}

static bool splits_source(const leaf *l, size_t b)
{
    if (!b || b >= l->b.count || l->of[b] == WM_NONE || l->of[b - 1] == WM_NONE)
        return b && b < l->b.count; /* what is not aligned goes with its neighbours */
    if (l->of[b] != l->of[b - 1] + 1)
        return false;
    return splits_group(l->m->source, &l->a, l->of[b]);
}

static bool splits(const leaf *l, size_t b, size_t c)
{
    return splits_group(l->m->printed, &l->b, b) || splits_group(l->m->edited, &l->c, c) || splits_source(l, b);
}

/* The last token of a row that is of the same group as token i: a link's end may stand behind letters of its trail. */
static size_t group_end(const lens_pieces *p, const row *r, size_t i)
{
    uint32_t group = group_at(p, r, i);
    size_t last = i;
    for (size_t j = i + 1; group && j < r->count && j < i + 256; j++)
        last = group_at(p, r, j) == group ? j : last;
    return last;
}

/* Makes a change that takes some of a group take all of it. */
static void take_groups(const leaf *l, change *x, size_t high)
{
    const lens_merge *m = l->m;
    for (size_t b = x->b; b < x->b_end && b < l->b.count; b++) {
        size_t last = group_end(m->printed, &l->b, b), a = l->of[b] == WM_NONE ? 0 : group_end(m->source, &l->a, l->of[b]);
        while (x->b_end < high && (x->b_end <= last || (a && l->of[x->b_end - 1] != WM_NONE && l->of[x->b_end - 1] < a)))
            x->b_end++, x->c_end++;
    }
    for (size_t c = x->c; c < x->c_end && c < l->c.count; c++) {
        size_t last = group_end(m->edited, &l->c, c);
        while (x->b_end < high && x->c_end <= last)
            x->b_end++, x->c_end++;
    }
}

/* Makes every change end where all three leaves can be cut. Between changes both rows are equal: one token more of one
 * is one more of the other. */
static void widen(leaf *l)
{
    for (size_t i = 0; i < l->count; i++) {
        change *x = &l->changes[i];
        size_t low = i ? l->changes[i - 1].b_end : 0, high = i + 1 < l->count ? l->changes[i + 1].b : l->b.count;
        bool insertion = x->b == x->b_end;
        if (insertion && splits(l, x->b, x->c) && splits_source(l, x->b) && x->b && x->b < l->b.count) {
            /* an insertion needs one neighbour only */
            if (l->of[x->b] != WM_NONE && !splits_group(l->m->printed, &l->b, x->b) && !splits_group(l->m->edited, &l->c, x->c_end))
                continue;
            if (l->of[x->b - 1] != WM_NONE && !splits_group(l->m->printed, &l->b, x->b) && !splits_group(l->m->edited, &l->c, x->c))
                continue;
        }
        while (x->b > low && splits(l, x->b, x->c))
            x->b--, x->c--;
        while (x->b_end < high && splits(l, x->b_end, x->c_end))
            x->b_end++, x->c_end++;
        take_groups(l, x, high);
    }
    size_t kept = 0;
    for (size_t i = 0; i < l->count; i++) {
        change *last = kept ? &l->changes[kept - 1] : NULL;
        if (last && last->b_end >= l->changes[i].b && (last->b_end > last->b || l->changes[i].b_end > l->changes[i].b)) {
            last->b_end = l->changes[i].b_end;
            last->c_end = l->changes[i].c_end;
        } else {
            l->changes[kept++] = l->changes[i];
        }
    }
    l->count = kept;
}

/* Whether "[3]", typed in the base, reads as note 3 now, or as another note 3 than before: the numbers changed around it,
 * and it did not. */
static bool is_typed_number(const leaf *l, wm_diff_run run)
{
    const lens_pieces *b = l->m->printed;
    const lens_token *now = run.b_end == run.b + 1 ? token(l->m->edited, &l->c, run.b) : NULL;
    if (!now || now->kind != LENS_NOTE || run.a == run.a_end)
        return false;
    const lens_token *first = token(b, &l->b, run.a), *last = token(b, &l->b, run.a_end - 1);
    if (first == last)
        return first->kind == LENS_NOTE && first->note == now->note && l->of[run.a] == WM_NONE;
    char number[16];
    snprintf(number, sizeof number, "[%u]", (unsigned)now->note);
    return wm_equal(lens_bytes(b, first->start, last->end), wm_slice_of(number, strlen(number)));
}

/* Adds a difference, moved to its best place. Two that touch are one, which may have a better one. */
static void add_change(leaf *l, wm_diff_run run, wm_diff_run low, size_t high_a, size_t high_b)
{
    for (bool pure = true; pure;) {
        const change *last = l->count ? &l->changes[l->count - 1] : NULL;
        size_t low_a = last && last->b_end > low.a_end ? last->b_end : low.a_end, low_b = last && last->c_end > low.b_end ? last->c_end : low.b_end;
        pure = run.a == run.a_end || run.b == run.b_end;
        if (pure)
            slide(l, &run, low_a, high_a, low_b, high_b);
        if (!last || last->b_end < run.a || last->c_end < run.b)
            break;
        run.a = last->b;
        run.b = last->c;
        l->count--;
        pure = run.a == run.a_end || run.b == run.b_end;
    }
    if (lens_grow(&l->m->failed, &l->changes, &l->capacity, l->count + 1, sizeof *l->changes))
        l->changes[l->count++] = (change){.b = run.a, .b_end = run.a_end, .c = run.b, .c_end = run.b_end};
}

static void find_changes(leaf *l)
{
    lens_merge *m = l->m;
    wm_diff_run low = {0};
    if (!compare(l, m->printed, &l->b, m->edited, &l->c))
        return;
    for (size_t r = 0; r < m->runs.count; r++) {
        wm_diff_run run = m->runs.items[r];
        bool last = r + 1 == m->runs.count;
        if (is_typed_number(l, run))
            low = run;
        else
            add_change(l, run, low, last ? l->b.count : m->runs.items[r + 1].a, last ? l->c.count : m->runs.items[r + 1].b);
    }
    widen(l);
}

/* ---- places in the base ---- */

/* The token of the base before which printed token b stands; the leaf's end behind the last. */
static uint32_t place_before(const leaf *l, size_t b)
{
    while (b < l->b.count && l->of[b] == WM_NONE)
        b++;
    return b < l->b.count ? l->a.tokens[l->of[b]] : l->end;
}

static uint32_t place_behind(const leaf *l, size_t b)
{
    while (b && l->of[b - 1] == WM_NONE)
        b--;
    return b ? l->a.tokens[l->of[b - 1]] + 1 : l->source->from;
}

static bool is_space_at(const lens_pieces *p, const row *r, size_t i)
{
    return i < r->count && is_space(token(p, r, i));
}

/* Whether an insertion stands right behind the token before it, and not right before the next: what does not print
 * between the two then follows it. `leaks{{x}}.` becomes `leaks badly{{x}}.`, and `'\''pier'\''{{x}}` gets its marks where the word ends. */
static bool stays_behind(const leaf *l, const change *x)
{
    const lens_merge *m = l->m;
    if (!x->b || l->of[x->b - 1] == WM_NONE)
        return false;
    if (x->b < l->b.count && l->of[x->b] == WM_NONE)
        return true;
    uint32_t a = l->a.tokens[l->of[x->b - 1]];
    const lens_token *prev = token(m->printed, &l->b, x->b - 1), *first = token(m->edited, &l->c, x->c);
    bool closes = first->kind == LENS_MARK && first->node && first->start != first->node->span.start && first->node->type != WM_NODE_HEADING;
    bool link_ends = a + 1 < l->source->to && m->source->tokens[a + 1].kind == LENS_GLUE && m->source->tokens[a + 1].node &&
                     m->source->tokens[a + 1].node->type == WM_NODE_WIKILINK;
    if (closes || link_ends)
        return true;
    /* What stands between two words or spaces stays between such. */
    bool behind_same = is_space_at(m->edited, &l->c, x->c_end - 1) == is_space(prev);
    bool before_same = x->b == l->b.count || is_space(first) == is_space_at(m->printed, &l->b, x->b);
    if (behind_same != before_same && x->b < l->b.count)
        return behind_same;
    return x->b < l->b.count && prev->kind != LENS_SPACE && (prev->kind == LENS_WORD || prev->kind == LENS_NOTE);
}

/* Where what is added at the end stands: before a tag that only ends the paragraph. */
static void find_end(leaf *l)
{
    const lens_pieces *a = l->m->source;
    l->end = l->source->to;
    while (l->end > l->source->from && (a->tokens[l->end - 1].kind == LENS_STRUCT || a->tokens[l->end - 1].kind == LENS_NEWLINE))
        l->end--;
}

/* Whether a file that showed its name gets a caption; the base may have one that is the name. */
static bool fills_caption(const leaf *l, const change *x)
{
    if (x->b != x->b_end || !x->b || x->c == x->c_end)
        return false;
    const lens_token *t = token(l->m->printed, &l->b, x->b - 1);
    return t->kind == LENS_MARK && t->node && t->node->type == WM_NODE_IMAGE && !t->node->first && (x->b == l->b.count || token(l->m->printed, &l->b, x->b)->node == t->node);
}

static void find_places(leaf *l)
{
    find_end(l);
    for (size_t i = 0; i < l->count; i++) {
        change *x = &l->changes[i];
        if (fills_caption(l, x)) {
            x->a = place_behind(l, x->b);
            x->a_end = place_before(l, x->b);
        } else if (x->b == x->b_end) {
            x->a = x->a_end = stays_behind(l, x) ? place_behind(l, x->b) : place_before(l, x->b);
        } else {
            x->a = l->of[x->b] != WM_NONE ? l->a.tokens[l->of[x->b]] : place_behind(l, x->b);
            x->a_end = l->of[x->b_end - 1] != WM_NONE ? l->a.tokens[l->of[x->b_end - 1]] + 1 : place_before(l, x->b_end);
        }
        if (x->a_end < x->a)
            x->a_end = x->a;
    }
}

/* ---- writing ---- */

/* Tokens of the base; on one line where the edited leaf is. */
static void copy_range(leaf *l, uint32_t from, uint32_t to)
{
    lens_merge *m = l->m;
    uint32_t at = from;
    for (uint32_t i = from; i < to && l->one_line; i++) {
        const lens_token *t = &m->source->tokens[i];
        if (t->kind != LENS_SPACE || m->source->source.data[t->start] != '\n')
            continue;
        lens_copy_source(m, at, i);
        wm_buffer_add_char(m->out, ' ');
        at = i + 1;
    }
    lens_copy_source(m, at, to);
}

/* What of the leaf did not move to another. */
static void copy_base(leaf *l, uint32_t from, uint32_t to)
{
    uint32_t at = from;
    for (uint32_t i = from; i < to; i++) {
        if (l->part || (l->m->moved[i] != LENS_MOVED_ALONG && (!l->m->moved[i] || l->m->source->tokens[i].kind != LENS_SILENT)))
            continue;
        copy_range(l, at, i);
        at = i + 1;
    }
    copy_range(l, at, to);
}

/* Signs of a heading with spaces or without, as those of the base are. */
static void copy_signs(leaf *l, const lens_token *sign)
{
    lens_merge *m = l->m;
    wm_slice s = lens_bytes(m->edited, sign->start, sign->end);
    const lens_token *own = &m->source->tokens[l->source->from];
    bool tight = l->source->kind == LENS_HEADING && own->kind == LENS_MARK && own->end > own->start &&
                 m->source->source.data[own->end - 1] == '=';
    wm_buffer_add_slice(m->out, tight ? wm_trim(s) : s);
}

static bool is_nowiki_glue(const lens_token *t)
{
    return t->kind == LENS_GLUE && t->node && t->node->type == WM_NODE_NOWIKI;
}

static void find_firsts(leaf *l, const change *x)
{
    l->classed = x;
    for (size_t i = 0; i < LENS_MARK_CLASSES; i++)
        l->firsts[i] = UINT32_MAX;
    for (uint32_t i = x->a_end; i > x->a; i--)
        l->firsts[lens_class_of(&l->m->source->tokens[i - 1])] = i - 1;
}

/* A mark of the base in the change that is the same thing as the edited one with other parts. */
static bool copy_merged(leaf *l, const change *x, const lens_token *edited)
{
    lens_mark_class class = lens_class_of(edited);
    if (!x || class == LENS_NO_CLASS)
        return false;
    if (l->classed != x)
        find_firsts(l, x);
    if (l->firsts[class] == UINT32_MAX)
        return false;
    lens_merge_mark(l->m, class, &l->m->source->tokens[l->firsts[class]], edited);
    return true;
}

/* Letters, digits and spaces need no protection. */
static bool is_plain(wm_slice s)
{
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        if (!(c == ' ' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z') || (unsigned char)c >= 0x80))
            return false;
    }
    return true;
}

/* Protected text is cut where the copy is: each piece gets its own <nowiki>. */
static void write_token(leaf *l, const change *x, uint32_t t, const wm_node **nowiki)
{
    lens_merge *m = l->m;
    const lens_token *token = &m->edited->tokens[t];
    bool inside = token->node && token->node->type == WM_NODE_NOWIKI && token->kind == LENS_WORD;
    const wm_node *own = inside && (*nowiki == token->node || !is_plain(lens_bytes(m->edited, token->start, token->end))) ? token->node : NULL;
    if (is_nowiki_glue(token) && token->node->u.text.size)
        return;
    if (*nowiki && own != *nowiki)
        wm_buffer_add_str(m->out, "</nowiki>");
    if (own && own != *nowiki)
        wm_buffer_add_str(m->out, "<nowiki>");
    *nowiki = own;
    if (token->kind == LENS_MARK && token->node->type == WM_NODE_HEADING)
        copy_signs(l, token);
    else if (l->poem && token->kind == LENS_BREAK)
        wm_buffer_add_char(m->out, '\n');
    else if (!copy_merged(l, x, token))
        lens_copy_edited(m, t, t + 1);
}

/* Edited tokens [from, to) of the row, with what stands between them. */
static void copy_edit(leaf *l, const change *x, size_t from, size_t to)
{
    if (from >= to)
        return;
    const wm_node *nowiki = NULL;
    const lens_pieces *c = l->m->edited;
    uint32_t first = l->c.tokens[from], last = l->c.tokens[to - 1] + 1;
    while (first > l->edited->from && is_nowiki_glue(&c->tokens[first - 1]) && !c->tokens[first - 1].node->u.text.size)
        first--;
    while (last < l->edited->to && is_nowiki_glue(&c->tokens[last]) && !c->tokens[last].node->u.text.size)
        last++;
    for (uint32_t t = first; t < last; t++)
        write_token(l, x, t, &nowiki);
    if (nowiki)
        wm_buffer_add_str(l->m->out, "</nowiki>");
}

static void prepare(leaf *l);
static void write_leaf(leaf *l);
static void release(leaf *l);

/* What moved: as it was, or with what changed of it. */
static void copy_move(leaf *l, const lens_move *move)
{
    lens_merge *m = l->m;
    if (!move->printed_end) {
        copy_range(l, move->source, move->source_end);
        return;
    }
    lens_unit a = m->source->units[move->unit], b = m->printed->units[a.twin], c = {.kind = a.kind, .parent = LENS_NO_UNIT, .leaf = true};
    a.from = move->source, a.to = move->source_end;
    b.from = move->printed, b.to = move->printed_end;
    c.from = move->from, c.to = move->to;
    leaf part = {.m = m, .source = &a, .printed = &b, .edited = &c, .part = true, .one_line = l->one_line, .poem = l->poem};
    prepare(&part);
    if (!m->failed) {
        find_places(&part);
        write_leaf(&part);
    }
    release(&part);
}

/* As copy_edit; words that moved here bring along what does not print among them. */
static void copy_moved(leaf *l, const change *x, size_t from, size_t to)
{
    lens_merge *m = l->m;
    size_t at = from;
    for (size_t i = from; i < to; i++) {
        const lens_move *move = lens_move_at(m, l->c.tokens[i]);
        size_t end = i;
        while (move && end < to && l->c.tokens[end] < move->to)
            end++;
        if (!move || (end == to && l->c.tokens[to - 1] + 1 < move->to))
            continue;
        copy_edit(l, x, at, i);
        copy_move(l, move);
        at = end;
        i = end - 1;
    }
    copy_edit(l, x, at, to);
}

/* A tag that shows as a space. */
static bool is_tag_space(const lens_token *t)
{
    return t->kind == LENS_SPACE && t->node && t->node->type == WM_NODE_HTML_TAG;
}

/* A silent construct of the base between two places of what replaces the words around it. */
static void copy_silent(leaf *l, uint32_t t, wm_span inside)
{
    lens_merge *m = l->m;
    const lens_pieces *a = m->source;
    if (a->tokens[t].kind == LENS_SILENT || a->tokens[t].kind == LENS_MEMBER || is_tag_space(&a->tokens[t])) {
        lens_copy_source(m, t, t + 1);
        return;
    }
    /* inside a word */
    size_t low = 0, high = a->silent_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (a->silent[middle].start < inside.start)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < a->silent_count && a->silent[low].end <= inside.end; low++)
        lens_copy_bytes(m, a->silent[low].start, a->silent[low].end);
}

/* Whether the base has a space on one side of token i, over what does not print. */
static bool has_space(const leaf *l, uint32_t i, int way)
{
    const lens_token *t = &l->m->source->tokens[i];
    for (uint32_t at = i; at > l->source->from && at + 1 < l->source->to;) {
        at = (uint32_t)((int64_t)at + way), t += way;
        if (lens_prints(t))
            return is_space(t);
    }
    return false;
}

/* Whether silent token i of the base, at a place of the edited row, has spaces and words for neighbours as it had. */
static bool fits_at(const leaf *l, uint32_t i, size_t at)
{
    const lens_pieces *c = l->m->edited;
    bool before = at && is_space_at(c, &l->c, at - 1), behind = is_space_at(c, &l->c, at);
    if (splits_group(c, &l->c, at) || (at && token(c, &l->c, at - 1)->kind == LENS_MARK))
        return false;
    return has_space(l, i, -1) ? before || behind : !before || has_space(l, i, 1) == behind;
}

/* Where among edited[c, c_end) token i of the base stands, which stood behind seen of count printed tokens. */
static size_t proportional(const leaf *l, const change *x, uint32_t i, size_t seen, size_t count)
{
    size_t n = x->c_end - x->c, first = x->c + (count ? (2 * seen * n + count) / (2 * count) : n), at = first;
    const lens_pieces *c = l->m->edited;
    bool silent = l->m->source->tokens[i].kind == LENS_SILENT;
    while (silent && at < x->c_end && at < first + FAR && !fits_at(l, i, at))
        at++;
    if (silent && fits_at(l, i, at))
        first = at;
    while (first < x->c_end && (splits_group(c, &l->c, first) || (first > x->c && token(c, &l->c, first - 1)->kind == LENS_MARK)))
        first++;
    return first < x->c_end ? first : x->c_end;
}

/* Writes a silent construct before edited token at. Spaces that set it apart still do, where a space more does not show. */
static void write_silent(leaf *l, uint32_t i, size_t at)
{
    lens_merge *m = l->m;
    bool before = at && !is_space_at(m->edited, &l->c, at - 1), behind = at < l->c.count && !is_space_at(m->edited, &l->c, at);
    const lens_token *t = &m->source->tokens[i];
    bool silent = t->kind == LENS_SILENT;
    if (m->moved[i] && !l->part)
        return;
    if (silent && before && !behind && at < l->c.count && has_space(l, i, -1) && m->out->size && m->out->data[m->out->size - 1] != ' ')
        wm_buffer_add_char(m->out, ' ');
    copy_silent(l, i, (wm_span){t->start, t->end});
    if (silent && behind && !before && has_space(l, i, 1))
        wm_buffer_add_char(m->out, ' ');
}

/* What does not print stands between the new words in proportion. A deletion takes along what stands between its words. */
static void write_change(leaf *l, const change *x)
{
    lens_merge *m = l->m;
    const lens_pieces *a = m->source;
    bool replaced = x->c < x->c_end;
    size_t at = x->c, seen = 0, count = 0, words = 0, seen_words = 0;
    for (uint32_t i = x->a; i < x->a_end; i++) {
        count += lens_prints(&a->tokens[i]);
        words += lens_prints(&a->tokens[i]) && !is_space(&a->tokens[i]);
    }
    for (uint32_t i = x->a; i < x->a_end; i++) {
        const lens_token *t = &a->tokens[i];
        bool silent = t->kind == LENS_SILENT || (t->kind == LENS_WORD && t->inner) || t->kind == LENS_ATOM || is_tag_space(t);
        seen += lens_prints(t);
        seen_words += lens_prints(t) && !is_space(t);
        bool beside = t->kind == LENS_SILENT && (!seen_words || seen_words == words);
        if (t->kind != LENS_MEMBER && (!silent || !(replaced || beside)))
            continue;
        size_t to = proportional(l, x, i, seen, count);
        if (to > at) {
            copy_moved(l, x, at, to);
            at = to;
        }
        write_silent(l, i, at);
    }
    copy_moved(l, x, at, x->c_end);
}

/* A caption for a file that has none needs its bar. */
static void write_bar(leaf *l, const change *x)
{
    wm_buffer *out = l->m->out;
    if (fills_caption(l, x) && out->size && out->data[out->size - 1] != '|')
        wm_buffer_add_char(out, '|');
}

static void write_leaf(leaf *l)
{
    uint32_t at = l->source->from;
    for (size_t i = 0; i < l->count && !l->m->failed; i++) {
        const change *x = &l->changes[i];
        if (x->a < at)
            continue;
        copy_base(l, at, x->a);
        write_bar(l, x);
        write_change(l, x);
        at = x->a_end;
    }
    copy_base(l, at, l->source->to);
}

static bool is_one_line(const lens_pieces *p, const lens_unit *u)
{
    if (u->kind == LENS_HEADING)
        return true;
    lens_unit_kind kind = u->parent == LENS_NO_UNIT ? LENS_PAGE : (lens_unit_kind)p->units[u->parent].kind;
    return kind == LENS_ITEM || kind == LENS_TERM || kind == LENS_DESCRIPTION;
}

/* Attributes that would go with the markup of a container: the printer writes none of its own. */
static bool loses_attributes(const lens_merge *m, const lens_unit *a, const lens_unit *c)
{
    wm_slice edited = lens_bytes(m->edited, lens_start(m->edited, c->from), lens_start(m->edited, c->to));
    for (uint32_t i = a->from; i < a->to; i++) {
        const lens_token *t = &m->source->tokens[i];
        wm_slice s = lens_bytes(m->source, t->start, t->end);
        if (t->kind == LENS_STRUCT && s.size && memchr(s.data, '=', s.size) && wm_find(edited, wm_trim(s), 0) == WM_NONE)
            return true;
    }
    return false;
}

void lens_emit_anew(lens_merge *m, uint32_t source, uint32_t edited)
{
    leaf l = {.m = m, .source = &m->source->units[source], .edited = &m->edited->units[edited]};
    const lens_unit *a = l.source, *c = l.edited;
    fill_row(&l, &l.c, m->edited, c);
    if (!l.c.count || loses_attributes(m, a, c)) {
        m->lost = true;
        lens_copy_edited(m, c->from, c->to);
    } else if (!m->failed) {
        /* What opens and closes the unit stands around its words. */
        change all = {.c = 0, .c_end = l.c.count, .a = a->from, .a_end = a->to};
        lens_copy_edited(m, c->from, l.c.tokens[0]);
        write_change(&l, &all);
        lens_copy_edited(m, l.c.tokens[l.c.count - 1] + 1, c->to);
    }
    free(l.c.tokens);
}

static void prepare(leaf *l)
{
    lens_merge *m = l->m;
    if (!l->part) {
        l->printed = &m->printed->units[l->edited->twin];
        l->source = &m->source->units[l->printed->twin];
    }
    fill_row(l, &l->a, m->source, l->source);
    fill_row(l, &l->b, m->printed, l->printed);
    fill_row(l, &l->c, m->edited, l->edited);
    if (!m->failed)
        align(l);
    if (!m->failed)
        find_changes(l);
}

static void release(leaf *l)
{
    free(l->a.tokens);
    free(l->b.tokens);
    free(l->c.tokens);
    free(l->of);
    free(l->changes);
}

lens_leaf_change *lens_leaf_changes(lens_merge *m, uint32_t edited, size_t *count)
{
    leaf l = {.m = m, .edited = &m->edited->units[edited]};
    prepare(&l);
    lens_leaf_change *out = l.count && !m->failed ? malloc(l.count * sizeof *out) : NULL;
    for (size_t i = 0; out && i < l.count; i++) {
        const change *x = &l.changes[i];
        bool b = x->b < x->b_end, c = x->c < x->c_end;
        out[i] = (lens_leaf_change){b ? l.b.tokens[x->b] : 0, b ? l.b.tokens[x->b_end - 1] + 1 : 0,
                                    c ? l.c.tokens[x->c] : 0, c ? l.c.tokens[x->c_end - 1] + 1 : 0};
    }
    *count = out ? l.count : 0;
    release(&l);
    return out;
}

bool lens_source_range(lens_merge *m, uint32_t unit, uint32_t from, uint32_t to, uint32_t *source, uint32_t *source_end)
{
    leaf l = {.m = m, .printed = &m->printed->units[unit]};
    l.source = &m->source->units[l.printed->twin];
    fill_row(&l, &l.a, m->source, l.source);
    fill_row(&l, &l.b, m->printed, l.printed);
    if (!m->failed)
        align(&l);
    bool found = !m->failed;
    size_t first = 0, last = l.b.count;
    while (first < l.b.count && l.b.tokens[first] < from)
        first++;
    while (last > first && l.b.tokens[last - 1] >= to)
        last--;
    found = found && first < last && l.of[first] != WM_NONE && l.of[last - 1] != WM_NONE &&
            !splits_group(m->source, &l.a, l.of[first]) && !splits_group(m->source, &l.a, l.of[last - 1] + 1);
    if (found) {
        *source = l.a.tokens[l.of[first]];
        *source_end = l.a.tokens[l.of[last - 1]] + 1;
    }
    release(&l);
    return found;
}

void lens_emit_leaf(lens_merge *m, uint32_t source, uint32_t edited)
{
    leaf l = {.m = m, .source = &m->source->units[source], .edited = &m->edited->units[edited]};
    l.one_line = is_one_line(m->edited, l.edited) && !is_one_line(m->source, l.source);
    const wm_node *n = l.source->node;
    l.poem = n && n->parent && n->parent->type == WM_NODE_POEM;
    prepare(&l);
    if (!m->failed) {
        find_places(&l);
        write_leaf(&l);
    }
    release(&l);
}

void lens_copy_words(lens_merge *m, uint32_t from, uint32_t to)
{
    uint32_t at = from;
    for (uint32_t i = from; i < to; i++) {
        const lens_move *move = lens_move_at(m, i);
        if (!move || move->to > to)
            continue;
        leaf l = {.m = m};
        lens_copy_edited(m, at, i);
        copy_move(&l, move);
        at = move->to;
        i = at - 1;
    }
    lens_copy_edited(m, at, to);
}
