/* put_tokens.c - what changed inside a line.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/put.h"

/* Whether a link of old that goes comes back elsewhere in line n, with what does not print in it. */
static bool comes_back(const put *p, const line *o, size_t open, size_t close, const line *n)
{
    const token *old = p->old.tokens + o->first, *now = p->now.tokens + n->first;
    size_t size = close - open + 1;
    for (size_t j = 0; j + size <= n->count; j++) {
        size_t k = 0;
        while (k < size && p->changed_b[j + k] && token_key(p, &p->old, &old[open + k]) == token_key(p, &p->now, &now[j + k]))
            k++;
        if (k == size)
            return true;
    }
    return false;
}

/* ---- splices ------------------------------------------------------------------------------ */

static bool is_plain_word(const token *s, const token *t)
{
    return s && s->kind == TOKEN_WORD && s->verbatim && !s->unit && t->kind == TOKEN_WORD;
}

static size_t common_start(wm_slice a, wm_slice b)
{
    size_t n = 0;
    while (n < a.size && n < b.size && a.data[n] == b.data[n])
        n++;
    while (n && n < a.size && ((unsigned char)a.data[n] & 0xc0) == 0x80)
        n--;
    while (n && n < b.size && ((unsigned char)b.data[n] & 0xc0) == 0x80)
        n--;
    return n;
}

static size_t common_end(wm_slice a, wm_slice b)
{
    size_t n = 0;
    while (n < a.size && n < b.size && a.data[a.size - 1 - n] == b.data[b.size - 1 - n])
        n++;
    while (n && ((unsigned char)a.data[a.size - n] & 0xc0) == 0x80)
        n--;
    return n;
}

/* The source around tokens [i, i_end) of a line of old. */
static wm_span find_span(const put *p, const line *o, const line *l, size_t i, size_t i_end)
{
    wm_span span = {l->inner.start, l->inner.end};
    const token *s = i < i_end ? source_token(p, o, i) : NULL;
    if (s) {
        span.start = s->span.start;
    } else {
        for (size_t k = i; k--;)
            if ((s = source_token(p, o, k)) != NULL) {
                span.start = s->span.end;
                break;
            }
    }
    s = i < i_end ? source_token(p, o, i_end - 1) : NULL;
    if (s) {
        span.end = s->span.end;
    } else {
        for (size_t k = i_end; k < o->count; k++)
            if ((s = source_token(p, o, k)) != NULL) {
                span.end = s->span.start;
                break;
            }
    }
    if (span.end < span.start)
        span.end = span.start;
    return span;
}

/* Whether more stands between two tokens than what does not print: the end of a link in a caption. */
static bool hides_markup(const put *p, uint32_t start, uint32_t end)
{
    return skip_silent(p, start, end) < end;
}

static bool opens_style(const token *t)
{
    return t->kind == TOKEN_OPEN && (t->node->type == WM_NODE_BOLD || t->node->type == WM_NODE_ITALIC || t->node->type == WM_NODE_STRIKE);
}

/* The link in whose label at is and whose target a template makes; it prints its label alone. */
static const wm_node *unknown_link_at(const put *p, uint32_t at)
{
    size_t low = 0, high = p->unknown_count;
    while (low < high) { /* the first that begins behind at */
        size_t middle = low + (high - low) / 2;
        if (p->unknown[middle]->span.start <= at)
            low = middle + 1;
        else
            high = middle;
    }
    const wm_node *n = low ? p->unknown[low - 1] : NULL;
    return n && n->first && n->first->span.start <= at && at <= n->last->span.end ? n : NULL;
}

/* A link cannot stand in another's label: what begins at from in p->text goes before that, behind it or parts it. */
static void part_link(put *p, const wm_node *link, wm_span span, size_t from)
{
    wm_slice source = p->source.source;
    uint32_t label = link->first->span.start, end = link->last->span.end;
    if (span.start == label || span.end == end) {
        uint32_t at = span.start == label ? link->span.start : link->span.end;
        add_splice(p, at, at, from);
        add_splice(p, span.start, span.end, p->text.size);
        return;
    }
    wm_buffer text = {0};
    wm_buffer_add_str(&text, "]]");
    wm_buffer_add_slice(&text, wm_sub(wm_buffer_slice(&p->text), from, p->text.size));
    wm_buffer_add_slice(&text, wm_sub(source, link->span.start, label));
    p->text.size = from;
    wm_buffer_add_slice(&p->text, wm_buffer_slice(&text));
    p->failed |= text.failed;
    wm_buffer_free(&text);
    add_splice(p, span.start, span.end, from);
}

static bool is_markup(const token *t)
{
    return t->kind != TOKEN_WORD && t->kind != TOKEN_SPACE;
}

/* Tokens [i, i_end) of a line of old, all that is in a <nowiki>, became [j, j_end) of n, with markup among them, which
 * is none in there: it stands before, behind or between two. */
static bool part_nowiki(put *p, const line *o, size_t i, size_t i_end, const line *n, size_t j, size_t j_end)
{
    const token *now = p->now.tokens + n->first, *first = i < i_end ? source_token(p, o, i) : NULL;
    const wm_node *nowiki = NULL;
    for (size_t k = i; k < i_end; k++) {
        const token *t = source_token(p, o, k);
        if (!t || !t->unit || t->unit != first->unit)
            return false;
        nowiki = t->kind == TOKEN_WORD && t->node ? t->node : nowiki;
    }
    if (!nowiki || first->span.start != nowiki->span.start || first->span.end != nowiki->span.end)
        return false;
    bool markup = false;
    size_t from_j = j, to_j = j_end;
    while (i < i_end && from_j < to_j && token_key(p, &p->old, &p->old.tokens[o->first + i]) == token_key(p, &p->now, &now[from_j]))
        i++, from_j++;
    while (i < i_end && from_j < to_j && token_key(p, &p->old, &p->old.tokens[o->first + i_end - 1]) == token_key(p, &p->now, &now[to_j - 1]))
        i_end--, to_j--;
    for (size_t k = from_j; k < to_j; k++)
        markup |= is_markup(&now[k]);
    if (!markup || (from_j == j && to_j == j_end))
        return false;
    uint32_t start = nowiki->span.start, end = nowiki->span.end;
    if (from_j > j)
        start = (i < i_end || to_j < j_end) ? source_token(p, o, i - 1)->own.end : end;
    if (to_j < j_end)
        end = from_j > j ? source_token(p, o, i_end)->own.start : start;
    bool inside = from_j > j && to_j < j_end;
    if (end < start || (!inside && i < i_end))
        return false;
    size_t from = p->text.size;
    if (inside)
        wm_buffer_add_str(&p->text, "</nowiki>");
    print_tokens(p, n->first + from_j, n->first + to_j, start, end, line_context(p, n));
    if (inside)
        wm_buffer_add_str(&p->text, "<nowiki>");
    add_splice(p, start, end, from);
    return true;
}

/* A formula in the place of one: the tag stays. */
static bool put_formula(put *p, const token *s, const token *t)
{
    wm_slice source = p->source.source;
    if (!s || s->unit || s->kind != TOKEN_ATOM || t->kind != TOKEN_ATOM || s->node->type != WM_NODE_MATH || t->node->type != WM_NODE_MATH)
        return false;
    wm_slice old = s->node->u.math.text, now = wm_trim(t->node->u.math.text);
    if (old.data < source.data + s->span.start || old.data + old.size > source.data + s->span.end || wm_find(now, WM_LIT("</"), 0) != WM_NONE)
        return false;
    old = wm_trim(old);
    size_t from = p->text.size;
    wm_buffer_add_slice(&p->text, now);
    add_splice(p, (uint32_t)(old.data - source.data), (uint32_t)(old.data - source.data + (ptrdiff_t)old.size), from);
    return true;
}

static void splice_tokens(put *p, const line *o, const line *l, size_t i, size_t i_end, const line *n, size_t j, size_t j_end)
{
    wm_span span = find_span(p, o, l, i, i_end);
    size_t skip = 0, cut = 0, from = p->text.size;
    const token *tokens = p->now.tokens + n->first;
    if (i + 1 == i_end && j + 1 == j_end && put_formula(p, source_token(p, o, i), &tokens[j]))
        return;
    if (part_nowiki(p, o, i, i_end, n, j, j_end))
        return;
    if (i == i_end) {
        /* Between two tokens: what follows a space comes behind what does not print and touches the first. */
        bool has_before = false;
        for (size_t k = 0; k < i && !has_before; k++)
            has_before = source_token(p, o, k) != NULL;
        if (!has_before)
            span.start = span.end;
        else if (tokens[j].kind == TOKEN_SPACE && i == o->count)
            span.start = skip_silent(p, span.start, l->outer.end);
        else if ((tokens[j].kind == TOKEN_SPACE || opens_style(&tokens[j])) && hides_markup(p, span.start, span.end))
            span.start = span.end;
        span.end = span.start;
    } else if (j < j_end) {
        const token *s = source_token(p, o, i), *t = &tokens[j];
        if (is_plain_word(s, t)) {
            skip = common_start(token_text(&p->source, s), token_text(&p->now, t));
            span.start += (uint32_t)skip;
        }
        const token *s_last = source_token(p, o, i_end - 1), *t_last = &tokens[j_end - 1];
        if (is_plain_word(s_last, t_last)) {
            wm_slice a = token_text(&p->source, s_last), b = token_text(&p->now, t_last);
            if (i_end - i == 1)
                a = wm_sub(a, skip, a.size);
            if (j_end - j == 1)
                b = wm_sub(b, skip, b.size);
            cut = common_end(a, b);
            span.end -= (uint32_t)cut;
        }
    }
    const token *before = i ? source_token(p, o, i - 1) : NULL;
    if (i == i_end && before && before->kind == TOKEN_OPEN && before->node->type == WM_NODE_IMAGE && !before->node->first)
        wm_buffer_add_char(&p->text, '|');
    if (j < j_end)
        print_trimmed(p, n->first + j, n->first + j_end, skip, cut, span.start, span.end, line_context(p, n));
    if (span.end > span.start) {
        if (j < j_end) {
            uint32_t at = span.start;
            for (size_t k = i; k < i_end; k++) {
                const token *t = &p->old.tokens[o->first + k], *s = source_token(p, o, k);
                size_t close = s && t->kind == TOKEN_OPEN && is_whole(t) ? find_close(&p->old, o->first + k, o->first + i_end) : 0;
                const token *e = close ? source_token(p, o, close - o->first) : NULL;
                if (!e || s->span.start < at || !comes_back(p, o, k, close - o->first, n))
                    continue;
                copy_silent(p, at, s->span.start, true, &p->text);
                at = e->span.end;
                k = close - o->first;
            }
            copy_silent(p, at, span.end, true, &p->text);
        } else {
            const token *first = source_token(p, o, i), *last = source_token(p, o, i_end - 1);
            uint32_t a = first && first->kind == TOKEN_SPACE && !first->unit ? first->span.end : span.start;
            uint32_t b = last && last->kind == TOKEN_SPACE && !last->unit && last != first ? last->span.start : span.end;
            copy_silent(p, span.start, a, true, &p->text);
            copy_silent(p, a, b, false, &p->text);
            copy_silent(p, b, span.end, true, &p->text);
        }
    }
    bool link = false;
    for (size_t k = j; k < j_end && !link; k++)
        link = tokens[k].kind == TOKEN_OPEN && is_whole(&tokens[k]) && tokens[k].node->type != WM_NODE_CODE_SPAN;
    const wm_node *around = link ? unknown_link_at(p, span.start) : NULL;
    if (around)
        part_link(p, around, span, from);
    else
        add_splice(p, span.start, span.end, from);
}

static bool put_tokens(put *p, const line *o, const line *l, const line *n)
{
    if (!compare_tokens(p, o, n))
        return true;
    keep_trails(p, o, n);
    close_units(p, o);
    close_links(p, o, n);
    close_units(p, o);
    keep_images(p, o, n);
    p->comparing = o;
    size_t i = 0, j = 0;
    while (i < o->count || j < n->count) {
        size_t i_from = i, j_from = j;
        while (i < o->count && p->changed_a[i])
            i++;
        while (j < n->count && p->changed_b[j])
            j++;
        if (i > i_from || j > j_from)
            splice_tokens(p, o, l, i_from, i, n, j_from, j);
        else
            i++, j++;
        if (p->failed)
            break;
    }
    p->comparing = NULL;
    return true;
}

/* Everything between the line's marker and its end is written anew; what does not print
 * stays beside the words that it stood beside. */
static void put_whole_line(put *p, const line *o, const line *l, const line *n)
{
    size_t from = p->text.size, done = 0;
    if (!compare_tokens(p, o, n))
        return;
    uint32_t at = l->inner.start;
    unsigned context = line_context(p, n);
    for (size_t i = 0; i < o->count; i++) {
        const token *s = source_token(p, o, i);
        if (!s || s->span.start < at)
            continue;
        uint32_t gap = s->kind == TOKEN_SPACE ? s->span.end : s->span.start; /* spaces reach over what stands between them */
        size_t kept = p->text.size;
        copy_silent(p, at, gap, true, &p->text);
        if (p->text.size > kept) {
            /* Behind the partner of the token before it, or before that of this one. */
            size_t place = done;
            for (size_t k = i; k-- > 0;)
                if (p->partner[k] != WM_NONE) {
                    place = p->partner[k] + 1;
                    break;
                }
            if (p->partner[i] != WM_NONE && (i == 0 || p->partner[i - 1] == WM_NONE))
                place = p->partner[i];
            p->text.size = kept;
            if (place > done) {
                print_tokens(p, n->first + done, n->first + place, done ? l->inner.end : l->inner.start, gap, context);
                done = place;
            }
            copy_silent(p, at, gap, true, &p->text);
        }
        at = s->span.end > at ? s->span.end : at;
    }
    if (done < n->count)
        print_tokens(p, n->first + done, n->first + n->count, done ? l->inner.end : l->inner.start, l->inner.end, context);
    copy_silent(p, at, l->inner.end, true, &p->text);
    add_splice(p, l->inner.start, l->inner.end, from);
}

bool put_line(put *p, size_t a, size_t b, hunk_level level)
{
    const line *o = &p->old.lines[a], *n = &p->now.lines[b];
    if (p->line_of[a] == WM_NONE)
        return false;
    const line *l = &p->source.lines[p->line_of[a]];
    bool same = o->count == n->count;
    for (size_t i = 0; same && i < o->count; i++)
        same = token_key(p, &p->old, &p->old.tokens[o->first + i]) == token_key(p, &p->now, &p->now.tokens[n->first + i]);
    bool list_gap = o->kind == LINE_ITEM && n->kind == LINE_ITEM && o->begins_list != n->begins_list;
    bool headed = p->headed && o->begins_list; /* what came begins the list, below what parts it from the one above */
    if (list_gap && !headed && !put_list_gap(p, a, l, n))
        return false;
    if (n->kind == LINE_CODE)
        return o->kind == LINE_CODE && l->kind == LINE_CODE && line_path(&p->old, o).size == line_path(&p->now, n).size && put_code(p, o, l, n);
    if (o->marker != n->marker && !(list_gap && wm_equal(line_path(&p->old, o), line_path(&p->now, n))) &&
        !put_alignment(p, l, o, n) && !put_marker(p, l, o, n))
        return false;
    if (same)
        return true;
    if (n->kind != LINE_TEXT && n->kind != LINE_ITEM && n->kind != LINE_HEADING && n->kind != LINE_CELL && n->kind != LINE_CAPTION)
        return false;
    if (!l->count && l->kind == LINE_CELL) {
        /* An empty cell: behind its bar, with the space that others have. */
        size_t from = p->text.size;
        uint32_t at = l->outer.end;
        wm_slice source = p->source.source;
        if (at && source.data[at - 1] != ' ')
            wm_buffer_add_char(&p->text, ' ');
        print_tokens(p, n->first, n->first + n->count, at, at, line_context(p, n));
        if (at < source.size && source.data[at] != '\n' && source.data[at] != ' ')
            wm_buffer_add_char(&p->text, ' ');
        add_splice(p, at, at, from);
        return true;
    }
    p->in_poem = l->node->parent && l->node->parent->type == WM_NODE_POEM;
    p->in_pre = l->node->type == WM_NODE_INDENT_PRE;
    if (level == BY_TOKEN) {
        bool done = put_tokens(p, o, l, n);
        p->in_poem = p->in_pre = false;
        return done;
    }
    put_whole_line(p, o, l, n);
    p->in_poem = p->in_pre = false;
    return true;
}

/* Calls back for each note's marker of a pair that goes. */
void each_lost_note(put *p, size_t a, size_t b, void (*lost)(put *p, size_t source_token))
{
    const line *o = &p->old.lines[a];
    if (!compare_tokens(p, o, &p->now.lines[b]))
        return;
    close_units(p, o);
    for (size_t i = 0; i < o->count; i++)
        if (p->changed_a[i] && p->old.tokens[o->first + i].kind == TOKEN_NOTE && p->token_of[o->first + i] != WM_NONE)
            lost(p, p->token_of[o->first + i]);
}
