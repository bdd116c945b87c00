/* put_tokens.c - what changed inside a line.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/put.h"

unsigned line_context(const put *p, const line *l)
{
    wm_slice path = line_path(&p->now, l);
    unsigned context = 0;
    if (path.size && memchr(path.data, 'c', path.size))
        context |= WM_PRINT_CELL;
    if (l->kind == LINE_HEADING)
        context |= WM_PRINT_HEADING;
    if (l->kind == LINE_ITEM)
        context |= WM_PRINT_ITEM;
    return context;
}

/* ---- new tokens as wikitext -------------------------------------------------------- */

/* Words that are printed together, with what they stand behind. */
typedef struct run {
    wm_buffer *out;
    size_t primed;      /* bytes of out that are only there to be seen */
    wm_buffer words;
    unsigned context;
} run;

static void print_words(put *p, run *r, wm_slice next)
{
    if (r->words.size)
        wm_print_text(p->lens->printer, wm_buffer_slice(&r->words), next, r->context, r->out);
    p->failed |= r->words.failed;
    wm_buffer_clear(&r->words);
}

/* Where a container that begins at token i ends before to; 0 when it does not. */
static size_t find_close(const flat *f, size_t i, size_t to)
{
    for (size_t j = i + 1; j < to; j++)
        if (f->tokens[j].kind == TOKEN_CLOSE && f->tokens[j].node == f->tokens[i].node)
            return j;
    return 0;
}

/* A link of the line as it was that goes from where it stood and comes back elsewhere, with all
 * that does not print in it. */
static bool print_moved_link(put *p, size_t open, size_t close, wm_buffer *out)
{
    const line *o = p->comparing;
    if (!o)
        return false;
    const token *now = p->now.tokens, *old = p->old.tokens + o->first;
    size_t size = close - open + 1;
    for (size_t i = 0; i + size <= o->count; i++) {
        if (!p->changed_a[i] || old[i].kind != TOKEN_OPEN || old[i].key != now[open].key)
            continue;
        size_t k = 0;
        while (k < size && p->changed_a[i + k] && token_key(p, &p->old, &old[i + k]) == token_key(p, &p->now, &now[open + k]))
            k++;
        size_t first = p->token_of[o->first + i], last = p->token_of[o->first + i + size - 1];
        if (k < size || first == WM_NONE || last == WM_NONE || p->source.tokens[last].span.end < p->source.tokens[first].span.start)
            continue;
        const token *a = &p->source.tokens[first], *b = &p->source.tokens[last];
        if (a->kind != TOKEN_OPEN || b->kind != TOKEN_CLOSE)
            continue;
        copy_source(p, a->span.start, b->span.end, out);
        return true;
    }
    return false;
}

static void print_half(const put *p, const token *t, wm_buffer *out)
{
    bool open = t->kind == TOKEN_OPEN;
    switch ((wm_node_type)t->node->type) {
    case WM_NODE_BOLD:
        wm_buffer_add_str(out, "'''");
        break;
    case WM_NODE_ITALIC:
        wm_buffer_add_str(out, "''");
        break;
    case WM_NODE_STRIKE:
        wm_buffer_add_str(out, open ? "<del>" : "</del>");
        break;
    case WM_NODE_CODE_SPAN:
    case WM_NODE_PRE_LINE:
        if (!p->in_pre)
            wm_buffer_add_str(out, open ? "<code>" : "</code>");
        break;
    case WM_NODE_EXTERNAL_LINK:
        if (open) {
            wm_buffer_add_char(out, '[');
            wm_buffer_add_slice(out, t->node->u.external.url);
            wm_buffer_add_char(out, ' ');
        } else {
            wm_buffer_add_char(out, ']');
        }
        break;
    default: /* a link to a page or file */
        if (open) {
            wm_buffer_add_str(out, "[[");
            wm_print_link_target(p->lens->printer, t->node, out);
            wm_buffer_add_char(out, '|');
        } else {
            wm_buffer_add_str(out, "]]");
        }
        break;
    }
}

static bool is_whole(const token *t)
{
    wm_node_type type = (wm_node_type)t->node->type;
    return type == WM_NODE_WIKILINK || type == WM_NODE_EXTERNAL_LINK || type == WM_NODE_IMAGE || type == WM_NODE_CODE_SPAN;
}

/* Tokens [from, to) of now, without the first skip bytes of the first one's text and
 * the last cut bytes of the last one's. */
static void print_trimmed(put *p, size_t from, size_t to, size_t skip, size_t cut, uint32_t at, uint32_t next, unsigned context)
{
    const flat *f = &p->now;
    wm_slice source = p->source.source;
    wm_buffer *out = &p->scratch;
    wm_buffer_clear(out);
    uint32_t prime = at > 48 ? at - 48 : 0;
    while (prime < at && ((unsigned char)source.data[prime] & 0xc0) == 0x80)
        prime++;
    wm_buffer_add_slice(out, wm_sub(source, prime, at));
    run r = {.out = out, .primed = out->size, .context = context};
    if (at == 0 || source.data[at - 1] == '\n')
        r.context |= WM_PRINT_LINE;
    size_t end_next = next + 48 < source.size ? next + 48 : source.size;
    for (size_t i = from; i < to; i++) {
        const token *t = &f->tokens[i];
        if (t->kind == TOKEN_WORD) {
            wm_slice text = token_text(f, t);
            wm_buffer_add_slice(&r.words, wm_sub(text, i == from ? skip : 0, text.size - (i + 1 == to ? cut : 0)));
            continue;
        }
        if (t->kind == TOKEN_SPACE && t->node && p->in_pre) { /* a line of its own */
            print_words(p, &r, WM_LIT(""));
            wm_buffer_add_str(out, "\n ");
            continue;
        }
        if (t->kind == TOKEN_SPACE) {
            wm_buffer_add_char(&r.words, ' ');
            continue;
        }
        print_words(p, &r, WM_LIT(""));
        if (out->size > r.primed)
            r.context &= ~(unsigned)WM_PRINT_LINE;
        size_t close = t->kind == TOKEN_OPEN && is_whole(t) && !(p->in_pre && t->node->type == WM_NODE_CODE_SPAN) ? find_close(f, i, to) : 0;
        if (close && print_moved_link(p, i, close, out)) {
            i = close;
        } else if (close || t->kind == TOKEN_ATOM) {
            wm_print_inlines(p->lens->printer, t->node, t->node->next, r.context, out);
            i = close ? close : i;
        } else if (t->kind == TOKEN_NOTE) {
            print_note(p, t, out);
        } else if (t->kind == TOKEN_BREAK) {
            wm_buffer_add_str(out, p->in_poem ? "\n" : "<br />");
        } else {
            print_half(p, t, out);
        }
    }
    print_words(p, &r, wm_sub(source, next, end_next));
    wm_buffer_free(&r.words);
    p->failed |= out->failed;
    if (!out->failed)
        wm_buffer_add_slice(&p->text, wm_sub(wm_buffer_slice(out), r.primed, out->size));
}

void print_tokens(put *p, size_t from, size_t to, uint32_t at, uint32_t next, unsigned context)
{
    print_trimmed(p, from, to, 0, 0, at, next, context);
}

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

/* ---- what changed --------------------------------------------------------------------- */

/* How well tokens that came or went stand for a thing of its own: whole links and
 * emphasis, a space in front. */
static int token_fit(const token *t, size_t n, bool came)
{
    int depth = 0, fit = 0;
    for (size_t i = 0; i < n && depth >= 0; i++)
        depth += t[i].kind == TOKEN_OPEN ? 1 : t[i].kind == TOKEN_CLOSE ? -1 : 0;
    fit += depth == 0 ? 8 : 0;
    /* What touches a word and does not print stays with it: new words come behind the space, and old ones
     * go with the space before. */
    fit += t[0].kind == TOKEN_SPACE ? (came ? 1 : 2) : 0;
    fit += t[n - 1].kind == TOKEN_SPACE ? (came ? 2 : 1) : 0;
    return fit;
}

enum { MOST_SLIDES = 48 };

/* Moves the range [*from, *to) of a line's tokens, of which the keys are given, where it fits best. */
static ptrdiff_t slide_tokens(const token *t, const uint64_t *keys, size_t low, size_t high, bool came, size_t *from, size_t *to)
{
    size_t at = *from, end = *to, best = *from, size = *to - *from;
    if (size > 4096)
        return 0;
    while (at > low && keys[at - 1] == keys[end - 1] && *from - at < MOST_SLIDES)
        at--, end--;
    int fit = -1;
    for (;; at++, end++) {
        int here = token_fit(t + at, size, came) * 2 + (at == *from);
        if (here > fit) {
            fit = here;
            best = at;
        }
        if (end >= high || keys[at] != keys[end] || (at > *from && at - *from >= MOST_SLIDES))
            break;
    }
    ptrdiff_t moved = (ptrdiff_t)best - (ptrdiff_t)*from;
    *from = best;
    *to = best + size;
    return moved;
}

static void slide_runs(put *p, const line *o, const line *n)
{
    for (size_t r = 0; r < p->runs.count; r++) {
        wm_diff_run *change = &p->runs.items[r];
        const wm_diff_run *before = r ? change - 1 : NULL, *after = r + 1 < p->runs.count ? change + 1 : NULL;
        if (change->b == change->b_end)
            change->b = change->b_end = (size_t)((ptrdiff_t)change->b + slide_tokens(p->old.tokens + o->first, p->keys_a, before ? before->a_end : 0,
                                                                          after ? after->a : o->count, false, &change->a, &change->a_end));
        else if (change->a == change->a_end)
            change->a = change->a_end = (size_t)((ptrdiff_t)change->a + slide_tokens(p->now.tokens + n->first, p->keys_b, before ? before->b_end : 0,
                                                                          after ? after->b : n->count, true, &change->b, &change->b_end));
    }
}

/* Compares the tokens of a line of old and one of now: changed_a, changed_b, partner. */
static bool compare_tokens(put *p, const line *o, const line *n)
{
    if (!put_grow(p, &p->keys_a, &p->keys_a_capacity, o->count, sizeof *p->keys_a) ||
        !put_grow(p, &p->keys_b, &p->keys_b_capacity, n->count, sizeof *p->keys_b) ||
        !put_grow(p, &p->changed_a, &p->changed_a_capacity, o->count + 1, 1) ||
        !put_grow(p, &p->changed_b, &p->changed_b_capacity, n->count + 1, 1) ||
        !put_grow(p, &p->partner, &p->partner_capacity, o->count + 1, sizeof *p->partner))
        return false;
    for (size_t i = 0; i < o->count; i++)
        p->keys_a[i] = token_key(p, &p->old, &p->old.tokens[o->first + i]);
    for (size_t i = 0; i < n->count; i++)
        p->keys_b[i] = token_key(p, &p->now, &p->now.tokens[n->first + i]);
    if (!put_diff(p, p->keys_a, o->count, p->keys_b, n->count))
        return false;
    slide_runs(p, o, n);
    memset(p->changed_a, 0, o->count + 1);
    memset(p->changed_b, 0, n->count + 1);
    size_t i = 0, j = 0;
    for (size_t r = 0; r <= p->runs.count; r++) {
        bool last = r == p->runs.count;
        wm_diff_run change = last ? (wm_diff_run){o->count, o->count, n->count, n->count} : p->runs.items[r];
        for (; i < change.a; i++, j++)
            p->partner[i] = j;
        for (; i < change.a_end; i++) {
            p->changed_a[i] = 1;
            p->partner[i] = WM_NONE;
        }
        for (; j < change.b_end; j++)
            p->changed_b[j] = 1;
    }
    return true;
}

static const token *source_token(const put *p, const line *o, size_t i)
{
    size_t at = p->token_of[o->first + i];
    return at == WM_NONE ? NULL : &p->source.tokens[at];
}

/* Tokens that share their source change together. */
static void close_units(put *p, const line *o)
{
    for (size_t i = 0; i < o->count;) {
        const token *s = source_token(p, o, i);
        size_t end = i + 1;
        if (!s || !s->unit) {
            i = end;
            continue;
        }
        bool changed = p->changed_a[i];
        for (; end < o->count; end++) {
            const token *t = source_token(p, o, end);
            if (!t || t->unit != s->unit)
                break;
            changed |= p->changed_a[end] || p->partner[end - 1] == WM_NONE || p->partner[end] != p->partner[end - 1] + 1;
        }
        for (; i < end; i++) {
            if (!changed)
                continue;
            p->changed_a[i] = 1;
            if (p->partner[i] != WM_NONE)
                p->changed_b[p->partner[i]] = 1;
            p->partner[i] = WM_NONE;
        }
    }
}

/* Whether a source token is the letters that the printed form takes into the label of the
 * link before them. */
static bool is_trail(const put *p, const line *o, size_t i)
{
    const token *s = source_token(p, o, i);
    if (!s || !s->unit || s->kind != TOKEN_WORD || !s->verbatim)
        return false;
    for (size_t k = i + 1; k < o->count; k++) {
        const token *t = source_token(p, o, k);
        if (!t || t->unit != s->unit)
            return false;
        if (t->kind == TOKEN_CLOSE)
            return t->node->type == WM_NODE_WIKILINK && s->own.start >= t->own.end;
    }
    return false;
}

static bool is_letters(wm_slice s)
{
    size_t n;
    for (size_t at = 0; at < s.size; at += n)
        if (!wm_is_letter(wm_utf8_decode(wm_sub(s, at, s.size), &n)))
            return false;
    return true;
}

/* Letters of a trail in the place of others: the link itself stays. */
static void keep_trails(put *p, const line *o, const line *n)
{
    size_t i = 0, j = 0;
    while (i < o->count || j < n->count) {
        size_t i_from = i, j_from = j;
        while (i < o->count && p->changed_a[i])
            i++;
        while (j < n->count && p->changed_b[j])
            j++;
        if (i == i_from && j == j_from) {
            i++, j++;
            continue;
        }
        bool trail = i - i_from == j - j_from && i > i_from;
        for (size_t k = 0; trail && k < i - i_from; k++) {
            const token *t = &p->now.tokens[n->first + j_from + k];
            trail = is_trail(p, o, i_from + k) && t->kind == TOKEN_WORD && is_letters(token_text(&p->now, t));
        }
        for (size_t k = 0; trail && k < i - i_from; k++) {
            const token *s = source_token(p, o, i_from + k);
            size_t from = p->text.size;
            wm_buffer_add_slice(&p->text, token_text(&p->now, &p->now.tokens[n->first + j_from + k]));
            add_splice(p, s->own.start, s->own.end, from);
            p->changed_a[i_from + k] = p->changed_b[j_from + k] = 0;
            p->partner[i_from + k] = j_from + k;
        }
    }
}

/* Where a token of now stands in old, by its partner; the table is made once a line. */
static void drop_partner(put *p, size_t i)
{
    p->changed_a[i] = 1;
    if (p->partner[i] != WM_NONE)
        p->changed_b[p->partner[i]] = 1;
    p->partner[i] = WM_NONE;
}

/* Links change as a whole where their beginning changed and nothing of the label stays, and
 * where both ends are new. */
static void close_links(put *p, const line *o, const line *n)
{
    const flat *f = &p->old;
    for (size_t i = 0; i < o->count; i++) {
        const token *t = &f->tokens[o->first + i];
        if (t->kind != TOKEN_OPEN || !p->changed_a[i] || !is_whole(t))
            continue;
        size_t close = find_close(f, o->first + i, o->first + o->count);
        if (!close)
            continue;
        close -= o->first;
        bool kept = false;
        for (size_t k = i + 1; k < close && !kept; k++)
            kept = !p->changed_a[k];
        if (!kept)
            drop_partner(p, close);
    }
    f = &p->now;
    size_t i = 0;
    for (size_t j = 0; j < n->count; j++) {
        const token *t = &f->tokens[n->first + j];
        if (t->kind != TOKEN_OPEN || !p->changed_b[j] || !is_whole(t))
            continue;
        size_t close = find_close(f, n->first + j, n->first + n->count);
        if (!close)
            continue;
        close -= n->first;
        bool kept = false;
        for (size_t k = j + 1; k < close && !kept; k++)
            kept = !p->changed_b[k];
        if (!p->changed_b[close] && kept)
            continue; /* only the target changed */
        /* Partners grow with their tokens. */
        while (i < o->count && (p->partner[i] == WM_NONE || p->partner[i] <= j))
            i++;
        for (; i < o->count && (p->partner[i] == WM_NONE || p->partner[i] <= close); i++)
            if (p->partner[i] != WM_NONE)
                drop_partner(p, i);
    }
}

/* Another file in the place of one: its options stay. */
static void keep_images(put *p, const line *o, const line *n)
{
    size_t i = 0, j = 0;
    while (i < o->count || j < n->count) {
        size_t i_from = i, j_from = j;
        while (i < o->count && p->changed_a[i])
            i++;
        while (j < n->count && p->changed_b[j])
            j++;
        if (i == i_from && j == j_from) {
            i++, j++;
            continue;
        }
        size_t a = i_from, b = j_from;
        const token *old = p->old.tokens + o->first, *now = p->now.tokens + n->first;
        while (a < i && !(old[a].kind == TOKEN_OPEN && old[a].node->type == WM_NODE_IMAGE))
            a++;
        while (b < j && !(now[b].kind == TOKEN_OPEN && now[b].node->type == WM_NODE_IMAGE))
            b++;
        const token *s = a < i ? source_token(p, o, a) : NULL;
        if (!s || s->unit || b >= j || a != i_from || b != j_from)
            continue;
        wm_slice open = wm_sub(p->source.source, s->span.start, s->span.end);
        const char *colon = memchr(open.data, ':', open.size), *bar = memchr(open.data, '|', open.size);
        if (!colon || (bar && bar < colon))
            continue;
        uint32_t at = s->span.start + (uint32_t)(colon - open.data) + 1;
        uint32_t end = bar ? s->span.start + (uint32_t)(bar - open.data) : s->span.end;
        size_t from = p->text.size;
        wm_buffer_add_slice(&p->text, now[b].node->u.link.title.text);
        add_splice(p, at, end, from);
        p->changed_a[a] = p->changed_b[b] = 0;
        p->partner[a] = b;
        i = a + 1;
        j = b + 1;
    }
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
    if (i == i_end) {
        /* Between two tokens: what follows a space comes behind what does not print and touches the first. */
        bool has_before = false;
        for (size_t k = 0; k < i && !has_before; k++)
            has_before = source_token(p, o, k) != NULL;
        if (!has_before)
            span.start = span.end;
        else if (tokens[j].kind == TOKEN_SPACE && i == o->count)
            span.start = skip_silent(p, span.start, l->outer.end);
        else if (tokens[j].kind == TOKEN_SPACE && hides_markup(p, span.start, span.end))
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
        uint32_t gap = s->span.start;
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

/* ---- markers ----------------------------------------------------------------------------------- */

void marker_text(wm_slice path, wm_buffer *out)
{
    for (size_t i = 0; i < path.size; i++) {
        char c = path.data[i];
        if (c == 'b' || c == 'o' || c == 't' || c == 'd')
            wm_buffer_add_char(out, c == 'b' ? '*' : c == 'o' ? '#' : c == 't' ? ';' : ':');
    }
}

static bool is_list_marker(wm_slice s)
{
    size_t i = 0;
    while (i < s.size && strchr("*#:;", s.data[i]))
        i++;
    size_t chars = i;
    while (i < s.size && s.data[i] == ' ')
        i++;
    return chars && i == s.size;
}

/* A list that is two now, or two that are one. */
static bool put_list_gap(put *p, size_t a, const line *l, const line *n)
{
    if (!a || p->line_of[a - 1] == WM_NONE)
        return false;
    const line *before = &p->source.lines[p->line_of[a - 1]];
    wm_slice gap = before->outer.end <= l->outer.start ? wm_sub(p->source.source, before->outer.end, l->outer.start) : WM_LIT("x");
    if (wm_trim(gap).size || (!n->begins_list && !gap.size))
        return false;
    size_t from = p->text.size;
    wm_buffer_add_str(&p->text, n->begins_list ? "\n\n" : "\n");
    add_splice(p, before->outer.end, l->outer.start, from);
    return true;
}

/* The markers in front of and behind a line, in its new kind. */
static bool put_marker(put *p, const line *l, const line *o, const line *n)
{
    wm_slice source = p->source.source;
    bool textual = (n->kind == LINE_TEXT || n->kind == LINE_ITEM || n->kind == LINE_HEADING) &&
                   (o->kind == LINE_TEXT || o->kind == LINE_ITEM || o->kind == LINE_HEADING);
    if (!textual || (l->kind != LINE_TEXT && l->kind != LINE_ITEM && l->kind != LINE_HEADING))
        return false;
    wm_slice path = line_path(&p->now, n);
    if (n->kind != LINE_ITEM && path.size)
        return false;
    uint32_t lead = l->outer.start, lead_end = l->kind == LINE_TEXT ? lead : l->inner.start;
    wm_slice old = wm_sub(source, lead, lead_end);
    if (l->kind == LINE_ITEM && !is_list_marker(old))
        return false;
    if (l->kind == LINE_HEADING && (!old.size || old.data[0] != '='))
        return false;
    bool spaced = !old.size || old.data[old.size - 1] == ' ';
    size_t from = p->text.size;
    if (n->kind == LINE_HEADING)
        for (unsigned i = 0; i < n->level; i++)
            wm_buffer_add_char(&p->text, '=');
    else if (n->kind == LINE_ITEM)
        marker_text(path, &p->text);
    if (n->kind != LINE_TEXT && spaced)
        wm_buffer_add_char(&p->text, ' ');
    add_splice(p, lead, lead_end, from);
    if (l->kind != LINE_HEADING && n->kind != LINE_HEADING)
        return true;
    uint32_t tail = l->inner.end, tail_end = l->inner.end;
    if (l->kind == LINE_HEADING) {
        while (tail < l->outer.end && source.data[tail] != '=')
            tail++;
        tail_end = tail;
        while (tail_end < l->outer.end && source.data[tail_end] == '=')
            tail_end++;
        if (n->kind != LINE_HEADING)
            tail = l->inner.end;
    }
    from = p->text.size;
    if (n->kind == LINE_HEADING) {
        if (l->kind != LINE_HEADING)
            wm_buffer_add_char(&p->text, ' ');
        for (unsigned i = 0; i < n->level; i++)
            wm_buffer_add_char(&p->text, '=');
    }
    add_splice(p, tail, tail_end, from);
    return true;
}

/* A cell of which nothing but the alignment changed. */
static bool put_alignment(put *p, const line *l, const line *o, const line *n)
{
    static const char *const words[] = {"", "left", "center", "right"};
    const wm_node *old = o->node, *now = n->node, *cell = l->node;
    wm_slice source = p->source.source;
    if (l->kind != LINE_CELL || o->kind != LINE_CELL || n->kind != LINE_CELL || old->u.cell.header != now->u.cell.header ||
        old->u.cell.colspan != now->u.cell.colspan || old->u.cell.rowspan != now->u.cell.rowspan ||
        cell->u.cell.attributes.size || now->u.cell.align == WM_ALIGN_NONE)
        return false;
    uint32_t at = l->outer.start;
    while (at < l->outer.end && strchr("|!", source.data[at]) && at - l->outer.start < 2)
        at++;
    size_t from = p->text.size;
    wm_buffer_add_format(&p->text, " align=\"%s\" |", words[now->u.cell.align]);
    if (at < source.size && source.data[at] != ' ')
        wm_buffer_add_char(&p->text, ' ');
    add_splice(p, at, at, from);
    return true;
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
    if (list_gap && !put_list_gap(p, a, l, n))
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
