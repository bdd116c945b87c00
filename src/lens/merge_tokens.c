/* merge_tokens.c - the tokens that come into a leaf: marks that the base has in another form, and text in a <nowiki>.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/merge_leaf.h"

/* Signs of a heading with spaces or without, as those of the base are. */
static void copy_signs(lens_leaf *l, const lens_token *sign)
{
    lens_merge *m = l->m;
    wm_slice s = lens_bytes(m->edited, sign->start, sign->end);
    const lens_token *own = &m->source->tokens[l->source->from];
    bool tight = l->source->kind == LENS_HEADING && own->kind == LENS_MARK && own->end > own->start &&
                 m->source->source.data[own->end - 1] == '=';
    wm_buffer_add_slice(m->out, tight ? wm_trim(s) : s);
}

static void find_firsts(lens_leaf *l, const lens_change *x)
{
    l->classed = x;
    for (size_t i = 0; i < LENS_MARK_CLASSES; i++)
        l->firsts[i] = UINT32_MAX;
    for (uint32_t i = x->a_end; i > x->a; i--)
        l->firsts[lens_class_of(&l->m->source->tokens[i - 1])] = i - 1;
}

/* A mark of the base in the change that is the same thing as the edited one with other parts. */
static bool copy_merged(lens_leaf *l, const lens_change *x, const lens_token *edited)
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

/* Whether a word of protected text is to stay so: a sign, or the word that a sign follows, `http` of `http://a`. to ends what is
 * copied. */
static bool wants_protection(const lens_pieces *c, uint32_t t, uint32_t to)
{
    const lens_token *token = &c->tokens[t], *next = t + 1 < to ? token + 1 : NULL;
    return !is_plain(lens_bytes(c, token->start, token->end)) ||
           (next && next->kind == LENS_WORD && next->node == token->node && !is_plain(lens_bytes(c, next->start, next->end)));
}

/* Protected text is cut where the copy is: each piece gets its own <nowiki>. One with entities is a token of its own, with its tags. */
static void write_token(lens_leaf *l, const lens_change *x, uint32_t t, uint32_t to, const wm_node **nowiki)
{
    lens_merge *m = l->m;
    const lens_token *token = &m->edited->tokens[t];
    bool inside = token->node && token->node->type == WM_NODE_NOWIKI && token->kind == LENS_WORD && token->start > token->node->span.start;
    const wm_node *own = inside && (*nowiki == token->node || wants_protection(m->edited, t, to)) ? token->node : NULL;
    if (lens_is_nowiki_glue(token) && token->node->u.text.size)
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
    else if (token->kind == LENS_BREAK && l->source)
        lens_write_break(l, x, token);
    else if (!copy_merged(l, x, token))
        lens_copy_edited(m, t, t + 1);
}

/* Whether a change stands inside of one <nowiki> of the base, and all that it replaces. */
static bool is_protected(const lens_leaf *l, const lens_change *x)
{
    const lens_pieces *a = l->m->source;
    if (!x || x->a <= l->source->from || x->a_end >= l->source->to)
        return false;
    const lens_token *before = &a->tokens[x->a - 1], *behind = &a->tokens[x->a_end];
    const wm_node *n = before->node;
    return n && n->type == WM_NODE_NOWIKI && behind->node == n && before->end < n->span.end && behind->start > n->span.start;
}

static bool is_text(const lens_token *t)
{
    wm_node_type type = t->node ? (wm_node_type)t->node->type : WM_NODE_TEXT;
    return (t->kind == LENS_WORD || t->kind == LENS_SPACE) &&
           (type == WM_NODE_TEXT || type == WM_NODE_NOWIKI || type == WM_NODE_ENTITY || type == WM_NODE_NEWLINE);
}

/* Text stays text inside of a <nowiki> of the base; what is more, with what it holds, stands between two. */
static void copy_protected(lens_leaf *l, const lens_change *x, uint32_t from, uint32_t to)
{
    lens_merge *m = l->m;
    const wm_node *nowiki = NULL;
    bool outside = x->parted;
    int depth = 0;
    for (uint32_t t = from; t < to; t++) {
        const lens_token *token = &m->edited->tokens[t];
        bool text = is_text(token) && !depth && !outside;
        if (lens_is_nowiki_glue(token))
            continue;
        if (outside && is_text(token) && !depth) {
            wm_buffer_add_str(m->out, nowiki ? "</nowiki><nowiki>" : "<nowiki>");
            nowiki = NULL;
            outside = false, text = true;
        } else if (!text && !outside) {
            wm_buffer_add_str(m->out, "</nowiki>");
            outside = true;
        }
        if (token->kind == LENS_MARK && token->node)
            depth += token->start == token->node->span.start ? 1 : depth ? -1 : 0;
        if (text)
            lens_copy_edited(m, t, t + 1);
        else
            write_token(l, x, t, to, &nowiki);
    }
    if (nowiki)
        wm_buffer_add_str(m->out, "</nowiki>");
    if (outside && !x->parts)
        wm_buffer_add_str(m->out, "<nowiki>");
}

void lens_take_nowiki(const lens_pieces *p, const lens_unit *u, uint32_t *from, uint32_t *to)
{
    const lens_token *tokens = p->tokens;
    if (*from == *to)
        return;
    uint32_t start = tokens[*from].start, end = tokens[*to - 1].end;
    const lens_token *behind = *to < u->to ? &tokens[*to] : NULL, *before = *from > u->from ? &tokens[*from - 1] : NULL;
    if (behind && lens_is_nowiki_glue(behind) && behind->end == behind->node->span.end && behind->node->span.start >= start)
        ++*to; /* its end; the beginning of the next one stays with its text */
    if (before && lens_is_nowiki_glue(before) && before->start == before->node->span.start && before->node->span.end <= end)
        --*from;
}

void lens_find_parted(lens_leaf *l)
{
    const lens_pieces *a = l->m->source;
    for (size_t i = 0; i + 1 < l->count; i++) {
        lens_change *x = &l->changes[i], *y = x + 1;
        if (x->a != x->a_end || y->a != y->a_end || x->c + 1 != x->c_end || y->c + 1 != y->c_end || !is_protected(l, x) || !is_protected(l, y))
            continue;
        const lens_token *open = lens_token_at(l->m->edited, &l->c, x->c), *close = lens_token_at(l->m->edited, &l->c, y->c);
        x->parts = y->parted = open->kind == LENS_MARK && close->kind == LENS_MARK && open->node == close->node &&
                               is_plain(lens_bytes(a, lens_start(a, x->a), lens_start(a, y->a)));
    }
}

void lens_copy_edit(lens_leaf *l, const lens_change *x, size_t from, size_t to)
{
    if (from >= to)
        return;
    const wm_node *nowiki = NULL;
    const lens_pieces *c = l->m->edited;
    uint32_t first = l->c.tokens[from], last = l->c.tokens[to - 1] + 1;
    while (first > l->edited->from && lens_is_nowiki_glue(&c->tokens[first - 1]) && !c->tokens[first - 1].node->u.text.size)
        first--;
    while (last < l->edited->to && lens_is_nowiki_glue(&c->tokens[last]) && !c->tokens[last].node->u.text.size)
        last++;
    if (is_protected(l, x)) {
        copy_protected(l, x, first, last);
        return;
    }
    for (uint32_t t = first; t < last; t++) {
        uint32_t next = nowiki ? t : lens_copy_typed(l->m, t, last);
        if (!nowiki && next == t)
            next = lens_copy_trailed(l, x, t, last);
        if (next > t)
            t = next - 1;
        else
            write_token(l, x, t, last, &nowiki);
    }
    if (nowiki)
        wm_buffer_add_str(l->m->out, "</nowiki>");
}
