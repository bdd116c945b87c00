/* merge_places.c - where in the base the changes of a leaf are.
 *
 * SPDX-License-Identifier: MIT
 *
 * A change is a range of tokens of the printed leaf that became others. Here its range in the base is found: with the spaces that go
 * with it, and without what stays beside it.
 */
#include "lens/merge_leaf.h"

/* The token of the base before which printed token b stands; the leaf's end behind the last. */
static uint32_t place_before(const lens_leaf *l, size_t b)
{
    while (b < l->b.count && l->of[b] == WM_NONE)
        b++;
    return b < l->b.count ? l->a.tokens[l->of[b]] : l->end;
}

static uint32_t place_behind(const lens_leaf *l, size_t b)
{
    while (b && l->of[b - 1] == WM_NONE)
        b--;
    return b ? l->a.tokens[l->of[b - 1]] + 1 : l->source->from;
}

/* Whether words that moved here, at the end of an insertion, bring along what does not print behind them: what stands there stays
 * with the words before. */
static bool brings_company(const lens_leaf *l, const lens_change *x)
{
    const lens_move *move = l->part ? NULL : lens_move_of(l->m, l->c.tokens[x->c_end - 1]);
    return move && move->source < move->source_end && l->m->source->tokens[move->source_end - 1].kind == LENS_SILENT;
}

/* The bytes of what a token opens or closes and shows no sign of: a link in the name of a picture, the words of a variant in -{ }-. */
static wm_span hidden_whole(const lens_token *t)
{
    const wm_node *n = t->node;
    if (n && t->kind == LENS_MARK)
        return n->span;
    bool part = n && t->kind == LENS_SILENT && n->type == WM_NODE_HIDDEN;
    return part ? n->u.whole : (wm_span){0, 0};
}

int lens_hidden_side(const lens_token *t)
{
    wm_span whole = hidden_whole(t);
    bool opens = whole.start < whole.end && t->start == whole.start, closes = whole.start < whole.end && t->end == whole.end;
    return (int)closes - (int)opens;
}

/* Whether something that shows no sign opens or closes where words are put in, and is not whole there: they stand outside of it, at
 * *place. */
static bool finds_outside(const lens_leaf *l, const lens_change *x, uint32_t *place)
{
    const lens_token *tokens = l->m->source->tokens;
    uint32_t from = place_behind(l, x->b), to = place_before(l, x->b);
    bool found = false;
    *place = from;
    for (uint32_t i = from; x->b < l->b.count && i < to; i++) {
        int side = lens_hidden_side(&tokens[i]);
        wm_span whole = hidden_whole(&tokens[i]);
        if (!side || (whole.start >= tokens[from].start && whole.end <= tokens[to - 1].end))
            continue;
        found = true;
        if (side < 0)
            break;
        *place = i + 1;
    }
    return found;
}

/* Whether an insertion stands right behind the token before it, and not right before the next: what does not print
 * between the two then follows it. `leaks{{x}}.` becomes `leaks badly{{x}}.`, and `'\''pier'\''{{x}}` gets its marks where the word ends. */
static bool stays_behind(const lens_leaf *l, const lens_change *x)
{
    const lens_merge *m = l->m;
    if (!x->b || l->of[x->b - 1] == WM_NONE || brings_company(l, x))
        return false;
    if (x->b < l->b.count && l->of[x->b] == WM_NONE)
        return true;
    uint32_t a = l->a.tokens[l->of[x->b - 1]];
    const lens_token *prev = lens_token_at(m->printed, &l->b, x->b - 1), *first = lens_token_at(m->edited, &l->c, x->c);
    bool closes = first->kind == LENS_MARK && first->node && first->start != first->node->span.start && first->node->type != WM_NODE_HEADING;
    bool link_ends = a + 1 < l->source->to && m->source->tokens[a + 1].kind == LENS_GLUE && m->source->tokens[a + 1].node &&
                     m->source->tokens[a + 1].node->type == WM_NODE_WIKILINK;
    if (closes || link_ends)
        return true;
    /* What stands between two words or spaces stays between such. */
    bool behind_same = lens_is_space_at(m->edited, &l->c, x->c_end - 1) == lens_is_space(prev);
    bool before_same = x->b == l->b.count || lens_is_space(first) == lens_is_space_at(m->printed, &l->b, x->b);
    if (behind_same != before_same && x->b < l->b.count)
        return behind_same;
    return x->b < l->b.count && prev->kind != LENS_SPACE && (prev->kind == LENS_WORD || prev->kind == LENS_NOTE);
}

/* Whether a break ends the leaf, which prints none there. */
static bool has_silent_break(const lens_leaf *l)
{
    const lens_pieces *a = l->m->source, *b = l->m->printed;
    bool breaks = l->end > l->source->from && a->tokens[l->end - 1].kind == LENS_BREAK;
    return breaks && l->printed->to > l->printed->from && b->tokens[l->printed->to - 1].kind != LENS_BREAK;
}

/* Where what is added at the end stands: before a tag that only ends the paragraph. */
static void find_end(lens_leaf *l)
{
    const lens_pieces *a = l->m->source;
    l->end = l->source->to;
    while (l->end > l->source->from && (a->tokens[l->end - 1].kind == LENS_STRUCT || a->tokens[l->end - 1].kind == LENS_NEWLINE))
        l->end--;
    while (has_silent_break(l))
        for (l->end--; l->end > l->source->from && (lens_is_space(&a->tokens[l->end - 1]) || a->tokens[l->end - 1].kind == LENS_GLUE);)
            l->end--;
}

/* Of words that moved away, and a space beside them, what stood behind the space stays: [*a, *a_end) are their places in the base. */
static void take_moved(const lens_leaf *l, lens_change *x)
{
    const lens_merge *m = l->m;
    size_t last = x->b_end;
    if (x->c < x->c_end || l->part || x->b == x->b_end || !m->moved.printed[l->b.tokens[x->b]])
        return;
    while (last > x->b && !m->moved.printed[l->b.tokens[last - 1]] && lens_is_space_at(m->printed, &l->b, last - 1))
        last--;
    if (last == x->b || last == x->b_end || l->of[last - 1] == WM_NONE)
        return;
    uint32_t end = l->a.tokens[l->of[last - 1]] + 1;
    while (end < x->a_end && m->moved.source[end])
        end++;
    while (end < x->a_end && lens_is_space(&m->source->tokens[end]))
        end++;
    x->a_end = end;
}

/* A line that is added behind a break at the leaf's end makes that break print: `One.<br />` becomes `One.<br />Two.`. */
static bool takes_silent_break(const lens_leaf *l, lens_change *x)
{
    const lens_token *tokens = l->m->source->tokens;
    if (x->b != l->b.count || x->b != x->b_end || x->c + 1 >= x->c_end || lens_token_at(l->m->edited, &l->c, x->c)->kind != LENS_BREAK)
        return false;
    uint32_t at = l->end;
    while (at < l->source->to && tokens[at].kind != LENS_BREAK)
        at++;
    if (at == l->source->to)
        return false;
    x->a = x->a_end = at + 1;
    x->c++;
    return true;
}

bool lens_fills_caption(const lens_leaf *l, const lens_change *x)
{
    if (x->b != x->b_end || !x->b || x->c == x->c_end)
        return false;
    const lens_token *t = lens_token_at(l->m->printed, &l->b, x->b - 1);
    return t->kind == LENS_MARK && t->node && t->node->type == WM_NODE_IMAGE && !t->node->first && (x->b == l->b.count || lens_token_at(l->m->printed, &l->b, x->b)->node == t->node);
}

bool lens_is_link_end(const lens_token *t)
{
    return t->kind == LENS_GLUE && t->node && t->node->type == WM_NODE_WIKILINK && t->node->u.link.kind != WM_LINK_UNKNOWN &&
           t->end == t->node->span.end;
}

bool lens_holds_close(const lens_leaf *l, const lens_change *x, const wm_node *link)
{
    for (uint32_t i = x->a; i < x->a_end; i++) {
        const lens_token *t = &l->m->source->tokens[i];
        if (t->kind == LENS_MARK && t->node == link && t->start == t->end)
            return true;
    }
    return false;
}

/* Where the mark goes, `]]` before the change goes too. */
static void drop_link_ends(lens_leaf *l, const lens_change *x)
{
    const lens_token *tokens = l->m->source->tokens;
    for (uint32_t i = x->a; i < x->a_end; i++) {
        const wm_node *link = tokens[i].kind == LENS_MARK && tokens[i].start == tokens[i].end ? tokens[i].node : NULL;
        for (uint32_t k = x->a; link && link->type == WM_NODE_WIKILINK && k > l->source->from && tokens[k - 1].end >= link->span.end; k--)
            if (tokens[k - 1].node == link && lens_is_link_end(&tokens[k - 1]))
                lens_add_patch(l->m, tokens[k - 1].start, tokens[k - 1].end, WM_LIT(""));
    }
}

/* Words of a variant that go whole take along what says the others: its parts beside the words. */
static void take_variants(const lens_leaf *l, lens_change *x)
{
    const lens_token *tokens = l->m->source->tokens;
    if (x->b == x->b_end || x->c < x->c_end || x->a == x->a_end)
        return;
    bool opens = x->a > l->source->from && tokens[x->a - 1].kind == LENS_SILENT && lens_hidden_side(&tokens[x->a - 1]) < 0;
    bool closes = x->a_end < l->source->to && tokens[x->a_end].kind == LENS_SILENT && lens_hidden_side(&tokens[x->a_end]) > 0;
    uint32_t start = tokens[x->a - opens].start, end = tokens[x->a_end - !closes].end;
    if (opens && hidden_whole(&tokens[x->a - 1]).end <= end)
        x->a--;
    if (closes && hidden_whole(&tokens[x->a_end]).start >= start)
        x->a_end++;
}

/* Words that go take along all spaces that the base has where one is printed behind them. */
static void take_spaces(const lens_leaf *l, lens_change *x)
{
    if (x->b == x->b_end || x->c < x->c_end || !lens_is_space_at(l->m->printed, &l->b, x->b_end - 1))
        return;
    uint32_t stop = place_before(l, x->b_end);
    while (x->a_end < stop && lens_is_space(&l->m->source->tokens[x->a_end]))
        x->a_end++;
}

void lens_find_places(lens_leaf *l)
{
    find_end(l);
    for (size_t i = 0; i < l->count; i++) {
        lens_change *x = &l->changes[i];
        if (lens_fills_caption(l, x)) {
            x->a = place_behind(l, x->b);
            x->a_end = place_before(l, x->b);
            while (x->a < x->a_end && lens_is_space(&l->m->source->tokens[x->a]))
                x->a++;
            while (x->a < x->a_end && lens_is_space(&l->m->source->tokens[x->a_end - 1]))
                x->a_end--;
        } else if (takes_silent_break(l, x)) {
            ;
        } else if (!x->b && !x->b_end && !l->part && lens_move_of(l->m, l->c.tokens[x->c])) {
            x->a = x->a_end = l->source->from; /* words of the leaf above: before what begins this one and does not print */
        } else if (x->b == x->b_end && finds_outside(l, x, &x->a)) {
            x->a_end = x->a;
        } else if (x->b == x->b_end) {
            x->a = x->a_end = stays_behind(l, x) ? place_behind(l, x->b) : place_before(l, x->b);
        } else {
            x->a = l->of[x->b] != WM_NONE ? l->a.tokens[l->of[x->b]] : place_behind(l, x->b);
            x->a_end = l->of[x->b_end - 1] != WM_NONE ? l->a.tokens[l->of[x->b_end - 1]] + 1 : place_before(l, x->b_end);
        }
        if (x->a_end < x->a)
            x->a_end = x->a;
        take_variants(l, x);
        take_spaces(l, x);
        take_moved(l, x);
        lens_place_break(l, x);
        lens_take_nowiki(l->m->source, l->source, &x->a, &x->a_end);
        drop_link_ends(l, x);
    }
}
