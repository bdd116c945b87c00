/* parse_variants.c - -{zh-hans:A;zh-hant:B}-: the words of one variant are text, the rest is not shown.
 *
 * SPDX-License-Identifier: MIT
 *
 * As MediaWiki's ConverterRule reads it: flags before a bar, then rules between semicolons, each of a variant, a colon and
 * the words. The wanted variant's words are shown, else those of the variants that may stand for it, else the first ones.
 */
#include "site/site.h"
#include "wikitext/parse/parse_private.h"

/* Where we are in a construct; what stands in it by itself, a template, a link or another such construct, is stepped over. */
typedef struct cursor {
    const run *r;
    const char *s;
    size_t item;      /* the next that is not behind at */
    uint32_t at, end;
    bool no_link_end; /* no ]] comes */
} cursor;

static void step(cursor *c)
{
    const run *r = c->r;
    while (c->item < r->item_count && r->items[c->item].start < c->at)
        c->item++;
    if (c->item == r->item_count || r->items[c->item].start != c->at) {
        bool opens = !c->no_link_end && c->s[c->at] == '[' && c->at + 1 < c->end && c->s[c->at + 1] == '[';
        size_t close = opens ? wm_find(wm_slice_of(c->s, c->end), WM_LIT("]]"), c->at) : WM_NONE;
        c->no_link_end |= opens && close == WM_NONE;
        c->at = close == WM_NONE ? c->at + 1 : (uint32_t)close + 2;
        return;
    }
    const item *it = &r->items[c->item];
    c->at = it->kind == ITEM_HIDDEN ? it->inner_end : it->end;
}

/* Moves to the next of a character; false when there is none. */
static bool find(cursor *c, char wanted)
{
    while (c->at < c->end && c->s[c->at] != wanted)
        step(c);
    return c->at < c->end;
}

static uint32_t skip_blanks(const cursor *c, uint32_t at)
{
    while (at < c->end && (c->s[at] == ' ' || (c->s[at] >= '\t' && c->s[at] <= '\r')))
        at++;
    return at;
}

/* The variant whose name stands at at with a colon behind it; empty when none does. */
static wm_slice variant_at(const wm_parser *parser, const cursor *c, uint32_t at)
{
    enum { LONGEST = 24 };
    uint32_t from = skip_blanks(c, at), to = from;
    while (to < c->end && to - from < LONGEST && (c->s[to] == '-' || ((c->s[to] | 0x20) >= 'a' && (c->s[to] | 0x20) <= 'z')))
        to++;
    uint32_t colon = skip_blanks(c, to);
    wm_slice name = wm_slice_of(c->s + from, to - from);
    bool is = name.size && colon < c->end && c->s[colon] == ':' && wm_site_is_variant(parser->site, name);
    return is ? name : WM_LIT("");
}

/* The variant of the rule at at, also of one that says what it is made of, "a=>zh-cn:b"; *words is behind its colon. */
static wm_slice rule_at(const wm_parser *parser, cursor c, uint32_t *words)
{
    wm_slice name = variant_at(parser, &c, c.at);
    uint32_t from = c.at;
    for (; !name.size && from < c.end && c.s[from] != ';' && c.s[from] != ':'; from++)
        if (c.s[from] == '=' && from + 1 < c.end && c.s[from + 1] == '>')
            name = variant_at(parser, &c, from + 2);
    if (!name.size)
        return name;
    const char *colon = memchr(name.data, ':', (size_t)(c.s + c.end - name.data));
    *words = (uint32_t)(colon + 1 - c.s);
    return name;
}

/* How good a variant is where another is wanted: 0 best. */
static size_t rank_of(const wm_parser *parser, wm_slice name)
{
    size_t rank = 0;
    wm_slice wanted = parser->hiding.variant;
    if (!wanted.size || wm_equal_nocase(name, wanted))
        return 0;
    for (wm_slice other; (other = wm_site_variant_fallback(parser->site, wanted, rank)).size;) {
        rank++;
        if (wm_equal_nocase(name, other))
            return rank;
    }
    return 1000;
}

/* The words of the rules from from to to that are shown; all of it when they are no rules. */
static wm_span choose(const wm_parser *parser, cursor c, uint32_t from)
{
    wm_span all = {from, c.end}, best = all;
    size_t best_rank = SIZE_MAX;
    c.at = from;
    while (skip_blanks(&c, c.at) < c.end) {
        uint32_t words = 0;
        wm_slice name = rule_at(parser, c, &words);
        if (!name.size)
            return all;
        c.at = words;
        uint32_t end = c.end, next = 0;
        while (find(&c, ';')) { /* one that a rule follows, or nothing */
            cursor behind = c;
            behind.at++;
            if (skip_blanks(&c, behind.at) == c.end || rule_at(parser, behind, &next).size) {
                end = c.at;
                break;
            }
            c.at++;
        }
        c.at = end < c.end ? end + 1 : c.end;
        size_t rank = rank_of(parser, name);
        if (rank < best_rank) {
            best_rank = rank;
            best = (wm_span){skip_blanks(&c, words), end};
        }
    }
    while (best.end > best.start && (c.s[best.end - 1] == ' ' || (c.s[best.end - 1] >= '\t' && c.s[best.end - 1] <= '\r')))
        best.end--;
    best.start = best.start > best.end ? best.end : best.start;
    return best;
}

typedef struct flags {
    bool raw, hidden, described, known;
} flags;

static flags read_flags(const wm_parser *parser, wm_slice s)
{
    flags f = {.known = false};
    bool only_title = true, title = false;
    for (size_t from = 0, at = 0; at <= s.size; at++) {
        if (at < s.size && s.data[at] != ';')
            continue;
        wm_slice word = wm_trim(wm_sub(s, from, at));
        char c = word.size == 1 ? word.data[0] : '\0';
        from = at + 1;
        bool variant = word.size > 1 && wm_site_is_variant(parser->site, word);
        f.raw |= c == 'R' || c == 'N' || variant;
        f.hidden |= c == 'H' || c == '-';
        f.described |= c == 'D';
        title |= c == 'T';
        only_title &= c == 'T';
        f.known |= variant || (c && strchr("ARDHNT-", c));
    }
    f.hidden = (f.hidden || (title && only_title)) && !f.raw;
    f.described &= !f.raw && !f.hidden;
    return f;
}

/* What of a construct is shown; false: it is text as it stands. */
static bool find_shown(const wm_parser *parser, const run *r, size_t first, uint32_t start, uint32_t end, wm_span *shown)
{
    cursor c = {.r = r, .s = parser->source.data, .item = first, .at = start + 2, .end = end - 2};
    cursor bar = c;
    uint32_t from = c.at;
    flags f = {.known = false};
    if (find(&bar, '|')) {
        f = read_flags(parser, wm_slice_of(c.s + from, bar.at - from));
        from = bar.at + 1;
    }
    if (f.described)
        return false;
    *shown = f.hidden ? (wm_span){end, end} : f.raw ? (wm_span){from, c.end} : choose(parser, c, from);
    return true;
}

/* Takes the construct, in which the run's items from first on stand, out of the text but for what is shown. */
void parse_take_variants(wm_parser *parser, run *r, size_t first, uint32_t start, uint32_t end)
{
    wm_span shown;
    bool row = start > r->source_start && parser->source.data[start - 1] == '|' &&
               (start - 1 == r->source_start || parser->source.data[start - 2] == '\n'); /* "|-" begins a row */
    if (row || !find_shown(parser, r, first, start, end, &shown) ||
        !parse_grow(parser, &r->items, &r->item_capacity, r->item_count + 2, sizeof *r->items))
        return;
    if (shown.start == shown.end) /* no words: all of it is hidden */
        shown = (wm_span){end, end};
    size_t from = first, to = r->item_count;
    while (from < to && r->items[from].start < shown.start)
        from++;
    while (to > from && (shown.start == shown.end || r->items[to - 1].end > shown.end))
        to--;
    memmove(r->items + first + 1, r->items + from, (to - from) * sizeof *r->items);
    r->items[first] = (item){.kind = ITEM_HIDDEN, .start = start, .end = shown.start, .inner = start, .inner_end = end};
    r->item_count = first + 1 + (to - from);
    if (shown.end < end)
        r->items[r->item_count++] = (item){.kind = ITEM_HIDDEN_END, .start = shown.end, .end = end, .inner = start, .inner_end = end};
    else
        r->items[first].end = end;
}
