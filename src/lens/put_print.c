/* put_print.c - tokens of the edited Markdown as wikitext.
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
size_t find_close(const flat *f, size_t i, size_t to)
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

bool is_whole(const token *t)
{
    wm_node_type type = (wm_node_type)t->node->type;
    return type == WM_NODE_WIKILINK || type == WM_NODE_EXTERNAL_LINK || type == WM_NODE_IMAGE || type == WM_NODE_CODE_SPAN;
}

/* Tokens [from, to) of now, without the first skip bytes of the first one's text and
 * the last cut bytes of the last one's. */
void print_trimmed(put *p, size_t from, size_t to, size_t skip, size_t cut, uint32_t at, uint32_t next, unsigned context)
{
    const flat *f = &p->now;
    wm_slice source = p->source.source;
    wm_buffer *out = &p->scratch;
    p->failed |= out->failed;
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
