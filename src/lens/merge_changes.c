/* merge_changes.c - what the editor changed of a leaf, and where.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <stdlib.h>

#include "lens/merge_leaf.h"

void lens_fill_row(lens_leaf *l, lens_row *r, const lens_pieces *p, const lens_unit *u)
{
    for (uint32_t i = u->from; i < u->to; i++) {
        if (!lens_prints(&p->tokens[i]))
            continue;
        if (lens_grow(&l->m->failed, &r->tokens, &r->capacity, r->count + 1, sizeof *r->tokens))
            r->tokens[r->count++] = i;
    }
}

static bool is_second_space(const lens_pieces *p, const lens_row *r, size_t i)
{
    return i && lens_is_space_at(p, r, i) && lens_is_space_at(p, r, i - 1);
}

static size_t second_spaces(const lens_pieces *p, const lens_row *r)
{
    size_t n = 0;
    for (size_t i = 0; i < r->count; i++)
        n += is_second_space(p, r, i);
    return n;
}

/* Whether a token is a space of a caption. */
static bool is_caption_space(const lens_token *t)
{
    return lens_is_space(t) && t->node && t->node->parent && t->node->parent->type == WM_NODE_IMAGE;
}

/* The key of a token. A space of a caption is none beside the picture. One that moved to another leaf, or from one, has a key of its own: it is none of those that stayed. */
static uint64_t edit_key(const lens_leaf *l, const lens_pieces *p, const lens_row *r, size_t i, bool places)
{
    const lens_merge *m = l->m;
    const lens_token *t = lens_token_at(p, r, i);
    uint64_t key = lens_mix(t->key, (uint64_t)(places && is_second_space(p, r, i)) + 2 * (uint64_t)is_caption_space(t));
    if (l->lines)
        key = lens_mix(key, l->lines[p == m->printed ? i : l->b.count + i]);
    bool moved = !l->part && m->moved.count && (p == m->printed ? m->moved.printed[r->tokens[i]] != 0 : p == m->edited && lens_move_of(m, r->tokens[i]));
    return moved ? lens_mix(lens_mix(key, p == m->printed ? 1 : 2), i + 1) : key;
}

/* Which tokens of one row are those of another. places: a second space of one is no first space of the other. */
static bool compare(lens_leaf *l, const lens_pieces *p, const lens_row *x, const lens_pieces *q, const lens_row *y, bool places)
{
    lens_merge *m = l->m;
    if (!lens_grow(&m->failed, &m->keys, &m->key_capacity, x->count + y->count + 1, sizeof *m->keys))
        return false;
    for (size_t i = 0; i < x->count; i++)
        m->keys[i] = q == m->edited ? edit_key(l, p, x, i, places) : lens_token_at(p, x, i)->key;
    for (size_t i = 0; i < y->count; i++)
        m->keys[x->count + i] = q == m->edited ? edit_key(l, q, y, i, places) : lens_token_at(q, y, i)->key;
    if (wm_diff(m->keys, x->count, m->keys + x->count, y->count, &m->runs) != WM_OK) {
        m->failed = true;
        return false;
    }
    return true;
}

/* Two spaces show where something silent stands between words. Where there are as many of such places as there were, the
 * second space is taken for a second one still, whatever the words around it became. */
static bool keeps_places(lens_leaf *l)
{
    lens_merge *m = l->m;
    size_t count = m->exact ? 0 : second_spaces(m->printed, &l->b);
    bool keeps = count && count == second_spaces(m->edited, &l->c);
    m->guessed |= keeps;
    return keeps;
}

static bool is_mark_or_space(const lens_pieces *p, const lens_row *r, size_t i)
{
    return i < r->count && (lens_token_at(p, r, i)->kind == LENS_MARK || lens_is_space_at(p, r, i));
}

/* What tells the marks among tokens [from, to) of a row, in whatever order. */
static uint64_t sum_marks(const lens_pieces *p, const lens_row *r, size_t from, size_t to)
{
    uint64_t sum = 0;
    for (; from < to; from++)
        sum += lens_is_space_at(p, r, from) ? 0 : lens_token_at(p, r, from)->key;
    return sum;
}

/* Whether [b, b_end) of the printed row and [a, a_end) of the base's have the same marks: of ''''' either may come first. */
static bool has_same_marks(const lens_leaf *l, size_t b, size_t b_end, size_t a, size_t a_end)
{
    return sum_marks(l->m->printed, &l->b, b, b_end) == sum_marks(l->m->source, &l->a, a, a_end);
}

/* Aligns marks with marks, and spaces with such as stand between the same marks. */
static void align_marks(lens_leaf *l, size_t b, size_t b_end, size_t a, size_t a_end)
{
    while (b < b_end) {
        bool space = lens_is_space_at(l->m->printed, &l->b, b), own = a < a_end && lens_is_space_at(l->m->source, &l->a, a);
        if (space == own && a < a_end)
            l->of[b++] = a++;
        else if (space)
            l->of[b++] = WM_NONE;
        else
            a++;
    }
}

/* Spaces of the base that stand inside of marks, at their ends, print outside of them. Of the two only one can be aligned:
 * rather the marks.
 *
 *     ''' pier  ''', old      base       mark space pier space space mark , space old
 *     **pier**  , old         printed    mark pier mark space space , space old
 */
static void prefer_marks(lens_leaf *l)
{
    const lens_pieces *printed = l->m->printed, *base = l->m->source;
    for (size_t b = 0, b_end; b < l->b.count; b = b_end + 1) {
        for (b_end = b; is_mark_or_space(printed, &l->b, b_end);)
            b_end++;
        if (b_end - b < 2 || (b && l->of[b - 1] == WM_NONE) || (b_end < l->b.count && l->of[b_end] == WM_NONE))
            continue;
        size_t a = b ? l->of[b - 1] + 1 : 0, a_end = b_end < l->b.count ? l->of[b_end] : l->a.count, at = a;
        while (at < a_end && is_mark_or_space(base, &l->a, at))
            at++;
        if (at == a_end && has_same_marks(l, b, b_end, a, a_end))
            align_marks(l, b, b_end, a, a_end);
    }
}

/* Which token of the base each printed one is. */
void lens_align(lens_leaf *l)
{
    lens_merge *m = l->m;
    l->of = malloc((l->b.count + 1) * sizeof *l->of);
    if (!l->of || !compare(l, m->printed, &l->b, m->source, &l->a, false)) {
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
    prefer_marks(l);
}

/* ---- changes ---- */

/* How many silent constructs the base has strictly inside the printed tokens [b, b_end). */
static size_t silent_inside(const lens_leaf *l, size_t b, size_t b_end)
{
    if (b_end - b < 2 || l->of[b] == WM_NONE || l->of[b_end - 1] == WM_NONE)
        return 0;
    size_t n = 0;
    for (uint32_t i = l->a.tokens[l->of[b]]; i < l->a.tokens[l->of[b_end - 1]]; i++)
        n += l->m->source->tokens[i].kind == LENS_SILENT;
    return n;
}

static bool takes_newline(const lens_leaf *l, size_t b)
{
    const lens_pieces *a = l->m->source;
    return l->of[b] != WM_NONE && a->source.data[a->tokens[l->a.tokens[l->of[b]]].start] == '\n';
}

static bool is_sign(const lens_pieces *p, const lens_token *t, const char *const *signs)
{
    return wm_is_one_of(lens_bytes(p, t->start, t->end), signs);
}

static const char *const stops[] = {".", "!", "?", "\u3002", "\uff01", "\uff1f", NULL};
static const char *const commas[] = {",", ";", "\u3001", "\uff0c", "\uff1b", "\u060c", NULL};

bool lens_is_full_stop(const lens_pieces *p, const lens_token *t)
{
    return is_sign(p, t, stops);
}

/* Whether tokens [from, to) end in one of the signs, and what stands before them does, too. first: or they begin the leaf. */
static bool is_between(const lens_pieces *p, const lens_row *r, size_t from, size_t to, const char *const *signs, bool first)
{
    while (from && lens_is_space_at(p, r, from - 1))
        from--;
    while (to > from && lens_is_space_at(p, r, to - 1))
        to--;
    while (from < to && lens_is_space_at(p, r, from))
        from++;
    size_t before = from;
    while (before && lens_is_space_at(p, r, before - 1))
        before--;
    return to - from > 1 && is_sign(p, lens_token_at(p, r, to - 1), signs) && !is_sign(p, lens_token_at(p, r, from), signs) &&
           (before ? is_sign(p, lens_token_at(p, r, before - 1), signs) : first);
}

/* Whether tokens [from, to) are whole sentences, or members of an enumeration. What does not print in them is theirs: of
 * `One {{a}}. Two {{b}}. Three.` the sentence `Two {{b}}. ` goes, not `. Two `. */
static bool is_whole(const lens_pieces *p, const lens_row *r, size_t from, size_t to)
{
    return is_between(p, r, from, to, stops, true) || is_between(p, r, from, to, commas, false);
}

/* How well an insertion or deletion stands at a place: at the leaf's end, or between words. */
static int fit(const lens_leaf *l, const lens_pieces *p, const lens_row *r, size_t from, size_t to, bool insertion)
{
    int score = 0;
    if (to == r->count)
        score += insertion ? 8 : 3;
    if (!from)
        score += insertion ? 6 : 3;
    if (lens_is_space(lens_token_at(p, r, from)) && !lens_is_space(lens_token_at(p, r, to - 1)))
        score += 4; /* " word" goes or comes */
    if (!lens_is_space(lens_token_at(p, r, from)) && lens_is_space(lens_token_at(p, r, to - 1)))
        score += 5; /* "word " */
    if (!insertion)
        score -= (is_whole(p, r, from, to) ? 0 : 16 * (int)silent_inside(l, from, to)) + 2 * (takes_newline(l, from) || takes_newline(l, to - 1));
    return score;
}

static uint32_t group_at(const lens_pieces *p, const lens_row *r, size_t i)
{
    return i < r->count ? lens_token_at(p, r, i)->group : 0;
}

/* Whether place i of a row lies inside a group: tokens that are replaced only together. */
bool lens_splits_group(const lens_pieces *p, const lens_row *r, size_t i)
{
    return i && i < r->count && group_at(p, r, i) && group_at(p, r, i) == group_at(p, r, i - 1);
}

/* Whether the code of a line that starts with a space, which has no marks in the base, begins or ends at place b. */
static bool is_line_code(const lens_leaf *l, size_t b)
{
    if (l->source->kind != LENS_LINES || !b || b >= l->b.count)
        return false;
    size_t i = l->of[b] == WM_NONE ? b : b - 1;
    const lens_token *t = lens_token_at(l->m->printed, &l->b, i);
    return l->of[i] == WM_NONE && t->kind == LENS_MARK && t->node && t->node->type == WM_NODE_CODE_SPAN;
}

static bool splits_source(const lens_leaf *l, size_t b)
{
    if (is_line_code(l, b))
        return false;
    if (!b || b >= l->b.count || l->of[b] == WM_NONE || l->of[b - 1] == WM_NONE)
        return b && b < l->b.count; /* what is not aligned goes with its neighbours */
    if (l->of[b] != l->of[b - 1] + 1)
        return false;
    return lens_splits_group(l->m->source, &l->a, l->of[b]);
}

static bool splits(const lens_leaf *l, size_t b, size_t c)
{
    return lens_splits_group(l->m->printed, &l->b, b) || lens_splits_group(l->m->edited, &l->c, c) || splits_source(l, b);
}

/* Of the places at which an insertion or deletion may as well stand, the best. */
static void slide(const lens_leaf *l, wm_diff_run *run, size_t low_a, size_t high_a, size_t low_b, size_t high_b)
{
    lens_merge *m = l->m;
    bool insertion = run->a == run->a_end;
    const lens_pieces *p = insertion ? m->edited : m->printed;
    const lens_row *r = insertion ? &l->c : &l->b;
    size_t from = insertion ? run->b : run->a, to = insertion ? run->b_end : run->a_end, best = from;
    size_t low = insertion ? low_b : low_a, high = insertion ? high_b : high_a, start = from;
    size_t room_back = insertion ? run->a - low_a : run->b - low_b, room_on = insertion ? high_a - run->a : high_b - run->b;
    while (from > low && room_back && lens_token_at(p, r, from - 1)->key == lens_token_at(p, r, to - 1)->key && start - from < LENS_FAR)
        from--, to--, room_back--, room_on++;
    int score = INT32_MIN;
    for (;;) {
        bool joins = from == low && low > 0; /* the change before it */
        size_t by = from - start; /* may wrap, and back */
        bool cuts = splits(l, run->a + by, run->b + by) || splits(l, run->a_end + by, run->b_end + by);
        bool line = to && lens_is_break(p, r, to - 1) && (!from || lens_is_break(p, r, from - 1)); /* with the break behind it */
        int here = (fit(l, p, r, from, to, insertion) + 8 * joins + 16 * line - 24 * cuts) * 2 + (from == start);
        if (here > score)
            score = here, best = from;
        if (to >= high || !room_on || lens_token_at(p, r, from)->key != lens_token_at(p, r, to)->key || from > start + LENS_FAR)
            break;
        from++, to++, room_on--;
    }
    ptrdiff_t by = (ptrdiff_t)best - (ptrdiff_t)start;
    run->a = (size_t)((ptrdiff_t)run->a + by);
    run->a_end = (size_t)((ptrdiff_t)run->a_end + by);
    run->b = (size_t)((ptrdiff_t)run->b + by);
    run->b_end = (size_t)((ptrdiff_t)run->b_end + by);
}

/* The last token of a row that is of the same group as token i: a link's end may stand behind letters of its trail. */
static size_t group_end(const lens_pieces *p, const lens_row *r, size_t i)
{
    uint32_t group = group_at(p, r, i);
    size_t last = i;
    for (size_t j = i + 1; group && j < r->count && j < i + 256; j++)
        last = group_at(p, r, j) == group ? j : last;
    return last;
}

/* Makes a change that takes some of a group take all of it. */
static void take_groups(const lens_leaf *l, lens_change *x, size_t high)
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

/* Whether printed token b has a place in the base before which (behind: 1) something can stand. */
static bool is_place(const lens_leaf *l, size_t b, size_t behind)
{
    return b < l->b.count && l->of[b] != WM_NONE && !lens_splits_group(l->m->source, &l->a, l->of[b] + behind);
}

/* The link of the base behind whose end printed token b stands, as a letter that joins its label; NULL: it is none. */
static const wm_node *link_of_trail(const lens_leaf *l, size_t b)
{
    const lens_token *tokens = l->m->source->tokens;
    if (b >= l->b.count || l->of[b] == WM_NONE)
        return NULL;
    uint32_t t = l->a.tokens[l->of[b]], first = t;
    while (t < l->source->to && t < first + LENS_FAR && tokens[t].kind == LENS_WORD)
        t++;
    const wm_node *link = t < l->source->to && tokens[t].kind == LENS_MARK && tokens[t].start == tokens[t].end ? tokens[t].node : NULL;
    return link && link->type == WM_NODE_WIKILINK && tokens[first].start >= link->span.end ? link : NULL;
}

static bool has_only_letters(const lens_leaf *l, const lens_change *x)
{
    const lens_pieces *p = l->m->edited;
    for (size_t c = x->c; c < x->c_end; c++)
        if (!lens_has_letter(p, lens_token_at(p, &l->c, c)))
            return false;
    return true;
}

static bool is_mark_of(const lens_leaf *l, size_t b, const wm_node *link, bool closing)
{
    const lens_token *t = lens_token_at(l->m->printed, &l->b, b);
    return t->kind == LENS_MARK && t->key == lens_mix(LENS_MARK, lens_mix(lens_mark_key(l->m->edited, link), closing));
}

/* What is no letter, put among the letters behind a link, would end them: all of the link is written anew. */
static void take_trail(const lens_leaf *l, lens_change *x, size_t low, size_t high)
{
    const wm_node *link = x->c < x->c_end && x->b == x->b_end ? link_of_trail(l, x->b) : NULL;
    if (!link || !x->b || link_of_trail(l, x->b - 1) != link || has_only_letters(l, x)) /* before the first of them `]]` still is to come */
        return;
    while (x->b > low && !is_mark_of(l, x->b, link, false))
        x->b--, x->c--;
    while (x->b_end < high && !(x->b_end > x->b && is_mark_of(l, x->b_end - 1, link, true)))
        x->b_end++, x->c_end++;
}

/* Makes every change end where all three leaves can be cut. Between changes both rows are equal: one token more of one
 * is one more of the other. */
static void widen(lens_leaf *l)
{
    for (size_t i = 0; i < l->count; i++) {
        lens_change *x = &l->changes[i];
        size_t low = i ? l->changes[i - 1].b_end : 0, high = i + 1 < l->count ? l->changes[i + 1].b : l->b.count;
        take_trail(l, x, low, high);
        bool insertion = x->b == x->b_end;
        /* An insertion needs one neighbour only. */
        if (insertion && splits(l, x->b, x->c) && splits_source(l, x->b) && !lens_splits_group(l->m->printed, &l->b, x->b) &&
            ((!lens_splits_group(l->m->edited, &l->c, x->c_end) && is_place(l, x->b, 0)) ||
             (!lens_splits_group(l->m->edited, &l->c, x->c) && is_place(l, x->b - 1, 1))))
            continue;
        while (x->b > low && splits(l, x->b, x->c))
            x->b--, x->c--;
        while (x->b_end < high && splits(l, x->b_end, x->c_end))
            x->b_end++, x->c_end++;
        take_groups(l, x, high);
    }
    size_t kept = 0;
    for (size_t i = 0; i < l->count; i++) {
        lens_change *last = kept ? &l->changes[kept - 1] : NULL;
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
static bool is_typed_number(const lens_leaf *l, wm_diff_run run)
{
    const lens_pieces *b = l->m->printed;
    const lens_token *now = run.b_end == run.b + 1 ? lens_token_at(l->m->edited, &l->c, run.b) : NULL;
    if (!now || now->kind != LENS_NOTE || run.a == run.a_end)
        return false;
    const lens_token *first = lens_token_at(b, &l->b, run.a), *last = lens_token_at(b, &l->b, run.a_end - 1);
    if (first == last)
        return first->kind == LENS_NOTE && first->note == now->note && l->of[run.a] == WM_NONE;
    char number[16];
    snprintf(number, sizeof number, "[%u]", (unsigned)now->note);
    return wm_equal(lens_bytes(b, first->start, last->end), wm_slice_of(number, strlen(number)));
}

/* Adds a difference, moved to its best place. Two that touch are one, which may have a better one. */
static void add_change(lens_leaf *l, wm_diff_run run, wm_diff_run low, size_t high_a, size_t high_b)
{
    for (bool pure = true; pure;) {
        const lens_change *last = l->count ? &l->changes[l->count - 1] : NULL;
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
        l->changes[l->count++] = (lens_change){.b = run.a, .b_end = run.a_end, .c = run.b, .c_end = run.b_end};
}

static size_t count_words(const lens_pieces *p, const lens_row *r, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = from; i < to; i++)
        n += lens_token_at(p, r, i)->kind == LENS_WORD;
    return n;
}

/* Whether most of the leaf's words became others, and about as many: a translation, of which a word here and there is by
 * chance one that the leaf had. */
static bool is_rewritten(const lens_leaf *l)
{
    const lens_merge *m = l->m;
    size_t all = count_words(m->printed, &l->b, 0, l->b.count), went = 0, came = 0;
    for (size_t i = 0; i < l->count; i++) {
        went += count_words(m->printed, &l->b, l->changes[i].b, l->changes[i].b_end);
        came += count_words(m->edited, &l->c, l->changes[i].c, l->changes[i].c_end);
    }
    return 2 * went > all && 2 * came > went;
}

static bool is_pure(const lens_change *x)
{
    return x->b == x->b_end || x->c == x->c_end;
}

/* Whether printed tokens [b, b_end) are words alone, and so few that it is by chance that they are the same. */
static bool are_few_words(const lens_leaf *l, size_t b, size_t b_end)
{
    enum { MOST = 2 };
    bool few = b_end - b <= MOST;
    for (; b < b_end && few; b++)
        few = lens_token_at(l->m->printed, &l->b, b)->kind <= LENS_SPACE;
    return few;
}

static bool is_chance(const lens_leaf *l, const lens_change *x, const lens_change *y)
{
    return (is_pure(x) || is_pure(y)) && are_few_words(l, x->b_end, y->b);
}

/* In a leaf that is rewritten, joins what became nothing with the words beside it: those are what it became. */
static void join_chances(lens_leaf *l)
{
    size_t kept = 0;
    for (size_t i = 0; i < l->count; i++) {
        lens_change *last = kept ? &l->changes[kept - 1] : NULL;
        if (last && is_chance(l, last, &l->changes[i])) {
            last->b_end = l->changes[i].b_end;
            last->c_end = l->changes[i].c_end;
        } else {
            l->changes[kept++] = l->changes[i];
        }
    }
    l->count = kept;
}

static size_t count_spaces(const lens_pieces *p, const lens_row *r, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = from; i < to; i++)
        n += lens_is_space_at(p, r, i);
    return n;
}

/* Whether nothing but marks that end stands between two changes, and there is one. */
static bool are_ends(const lens_leaf *l, size_t b, size_t b_end)
{
    bool ends = b < b_end;
    for (; b < b_end && ends; b++) {
        const lens_token *t = lens_token_at(l->m->printed, &l->b, b);
        ends = t->kind == LENS_MARK && t->node && t->start != t->node->span.start;
    }
    return ends;
}

/* A space that stands inside of a mark, at its end, prints outside of it. Where words before the mark became others, and one space
 * less stands around what does not print among them, a new space behind the mark is that one.
 *
 *     '''pier {{x}} old''',       base
 *     **pier  old**,              printed
 *     **quay** ,                  edited; '''quay {{x}}''',
 */
static void take_spaces_inside(lens_leaf *l)
{
    const lens_pieces *b = l->m->printed, *c = l->m->edited;
    size_t kept = 0;
    for (size_t i = 0; i < l->count; i++) {
        lens_change *last = kept ? &l->changes[kept - 1] : NULL, *x = &l->changes[i];
        size_t spaces = count_spaces(c, &l->c, x->c, x->c_end);
        bool inside = last && x->b == x->b_end && spaces && spaces == x->c_end - x->c && last->c < last->c_end && !last->spaces &&
                      are_ends(l, last->b_end, x->b) && silent_inside(l, last->b, last->b_end) &&
                      count_spaces(b, &l->b, last->b, last->b_end) >= spaces + count_spaces(c, &l->c, last->c, last->c_end);
        if (inside)
            last->spaces = spaces;
        else
            l->changes[kept++] = *x;
    }
    l->count = kept;
}

/* Whether a printed token is a word, and that of the base nothing but text: no label of a link, which a caption does not show. */
static bool is_plain_word(const lens_leaf *l, size_t b)
{
    const lens_token *t = lens_token_at(l->m->printed, &l->b, b), *own = l->of[b] == WM_NONE ? NULL : lens_token_at(l->m->source, &l->a, l->of[b]);
    const wm_node *n = own ? own->node : NULL;
    size_t length;
    return n && n->type == WM_NODE_TEXT && n->parent->type != WM_NODE_WIKILINK && n->parent->type != WM_NODE_EXTERNAL_LINK && !own->inner &&
           t->start < t->end && wm_is_letter(wm_utf8_decode(lens_bytes(l->m->printed, t->start, t->end), &length));
}

/* Whether most words are in what differs between the rows, and about as many came. */
static bool differs_mostly(const lens_leaf *l)
{
    const lens_merge *m = l->m;
    size_t all = count_words(m->printed, &l->b, 0, l->b.count), went = 0, came = 0;
    for (size_t r = 0; r < m->runs.count; r++) {
        went += count_words(m->printed, &l->b, m->runs.items[r].a, m->runs.items[r].a_end);
        came += count_words(m->edited, &l->c, m->runs.items[r].b, m->runs.items[r].b_end);
    }
    return 2 * went > all && 2 * came > went;
}

/* In a leaf that is rewritten, a word that is the same as another by chance does not tell where it stood: its signs and links do.
 * Such words are taken for others, and the rows are compared once more. */
static bool compare_signs(lens_leaf *l)
{
    lens_merge *m = l->m;
    bool found = false;
    for (size_t r = 0; r + 1 < m->runs.count; r++) {
        const wm_diff_run *x = &m->runs.items[r], *y = x + 1;
        if (!are_few_words(l, x->a_end, y->a))
            continue;
        for (size_t b = x->a_end; b < y->a; b++) {
            if (!is_plain_word(l, b))
                continue;
            m->keys[b] = lens_mix(m->keys[b], 1);
            found = true;
        }
    }
    return !found || wm_diff(m->keys, l->b.count, m->keys + l->b.count, l->c.count, &m->runs) == WM_OK;
}

void lens_find_changes(lens_leaf *l)
{
    lens_merge *m = l->m;
    wm_diff_run low = {0};
    lens_number_lines(l);
    if (m->failed || !compare(l, m->printed, &l->b, m->edited, &l->c, keeps_places(l)))
        return;
    if (differs_mostly(l) && !compare_signs(l)) {
        m->failed = true;
        return;
    }
    for (size_t r = 0; r < m->runs.count; r++) {
        wm_diff_run run = m->runs.items[r];
        bool last = r + 1 == m->runs.count;
        if (is_typed_number(l, run))
            low = run;
        else
            add_change(l, run, low, last ? l->b.count : m->runs.items[r + 1].a, last ? l->c.count : m->runs.items[r + 1].b);
    }
    take_spaces_inside(l);
    widen(l);
    l->rewritten = is_rewritten(l);
    if (l->rewritten)
        join_chances(l);
    lens_join_pictures(l);
}
