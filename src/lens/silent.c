/* silent.c - whether put kept what does not print.
 *
 * SPDX-License-Identifier: MIT
 *
 * A unit that is printed anew takes along the silent constructs of its own base, not those of units that came into it.
 * So a result with such a unit is held against the base: every template and comment of a unit that stayed is in it.
 * And where a list or a quotation is none any more, but all that it says is still there, what was silent between its parts is.
 * The links of a caption are as silent where Markdown has the caption as the text of an image, which holds no links.
 */
#include <stdlib.h>

#include "lens/put_private.h"

static uint64_t key_of(const lens_pieces *p, size_t i)
{
    return wm_hash(wm_trim(lens_bytes(p, p->silent[i].start, p->silent[i].end)));
}

/* What became of the words of a unit and of all in it. */
enum { WORDS_STAYED = 1, WORDS_WENT = 2 };

static void find_words(const lens_merge *m, uint8_t *words)
{
    const lens_pieces *source = m->source;
    for (uint32_t i = (uint32_t)source->unit_count; i--;) {
        const lens_unit *u = &source->units[i];
        if (u->leaf && u->words)
            words[i] |= lens_edited_of(m, i) != LENS_NO_UNIT ? WORDS_STAYED : WORDS_WENT;
        if (u->parent != LENS_NO_UNIT)
            words[u->parent] |= words[i]; /* it comes before what is in it */
    }
}

/* Whether unit, around something silent, was taken off what is in it: the words stayed, and it did not. */
static bool is_taken_off(const lens_merge *m, uint32_t unit, const uint8_t *words)
{
    const lens_unit *units = m->source->units;
    while (unit != m->source->page && unit != LENS_NO_UNIT && !words[unit])
        unit = units[unit].parent;
    return unit != m->source->page && unit != LENS_NO_UNIT && !units[unit].leaf && words[unit] == WORDS_STAYED &&
           lens_edited_of(m, unit) == LENS_NO_UNIT;
}

/* Items in a row that do not print, of a list. */
typedef struct hidden_items {
    uint32_t list, from, to; /* they are units [from, to) */
    bool between;            /* what stands on both sides of them stayed, elsewhere than in that list */
} hidden_items;

static bool stands_elsewhere(const lens_merge *m, uint32_t item, const uint8_t *words)
{
    const lens_unit *u = item == LENS_NO_UNIT ? NULL : &m->source->units[item];
    uint32_t now = item == LENS_NO_UNIT ? LENS_NO_UNIT : lens_edited_of(m, item);
    return u && words[item] == WORDS_STAYED && (now == LENS_NO_UNIT || lens_source_of(m, m->edited->units[now].parent) != u->parent);
}

/* Whether something silent, in unit, is an item that does not print and stood between two that stayed and left their list. last: the
 * row of such items that was asked for last. */
static bool is_hidden_between(const lens_merge *m, uint32_t unit, const uint8_t *words, hidden_items *last)
{
    const lens_unit *units = m->source->units;
    while (unit != LENS_NO_UNIT && !lens_is_item(units[unit].kind))
        unit = units[unit].parent;
    if (unit == LENS_NO_UNIT || words[unit])
        return false;
    if (units[unit].parent == last->list && unit >= last->from && unit < last->to)
        return last->between;
    uint32_t before = unit, behind = unit;
    while (before != LENS_NO_UNIT && !words[before])
        before = units[before].prev;
    while (behind != LENS_NO_UNIT && !words[behind])
        behind = units[behind].next;
    *last = (hidden_items){units[unit].parent, before == LENS_NO_UNIT ? 0 : before, behind,
                           stands_elsewhere(m, before, words) && stands_elsewhere(m, behind, words)};
    return last->between;
}

/* Collects the keys of silent constructs in units that were taken off what is in them, and, with stayed, in units that stayed.
 * Left out are those between blocks and those in footnotes: they may go with what is deleted beside or around them. */
static size_t kept_keys(const lens_merge *m, bool stayed, const uint8_t *words, uint64_t *keys)
{
    const lens_pieces *source = m->source;
    size_t count = 0, token = 0;
    uint32_t unit = source->page, next = source->page + 1;
    hidden_items hidden = {.list = LENS_NO_UNIT};
    for (size_t i = 0; i < source->silent_count; i++) {
        while (token < source->token_count && source->tokens[token].end <= source->silent[i].start)
            token++;
        /* Units are in the order of their first tokens: the last one that holds the token is the innermost. */
        for (; next < source->unit_count && source->units[next].from <= token; next++)
            unit = source->units[next].parent != LENS_NO_UNIT ? next : unit;
        while (unit != LENS_NO_UNIT && unit != source->page && source->units[unit].to <= token)
            unit = source->units[unit].parent;
        bool in_note = token < source->token_count && source->tokens[token].kind == LENS_NOTE;
        if (!in_note && unit != source->page && ((stayed && lens_edited_of(m, unit) != LENS_NO_UNIT) || is_taken_off(m, unit, words) ||
                                                       is_hidden_between(m, unit, words, &hidden)))
            keys[count++] = key_of(source, i);
    }
    return count;
}

/* Images of one file with one caption: how many there are, and how many links these captions have. */
typedef struct captions {
    uint64_t key;
    size_t images, links;
} captions;

typedef struct caption_list {
    captions *items;         /* by key */
    size_t count, capacity;
} caption_list;

static bool opens(const lens_token *t, wm_node_type type)
{
    return t->kind == LENS_MARK && t->node && t->node->type == type && t->start == t->node->span.start;
}

/* Adds a word by its letters: those behind a link, as in `[[pier]]s`, are of one word with its label where it shows without the link. */
static uint64_t add_letters(const lens_pieces *p, const lens_token *t, uint64_t key)
{
    wm_slice word = lens_bytes(p, t->start, t->end);
    if (t->inner || memchr(word.data, '&', word.size))
        return lens_mix(key, t->key);
    for (size_t i = 0; i < word.size; i++)
        key = lens_mix(key, (unsigned char)word.data[i]);
    return key;
}

/* The caption of the image that token *at opens, which becomes the one that ends it. */
static captions read_caption(const lens_pieces *p, size_t *at)
{
    const wm_node *image = p->tokens[*at].node;
    captions c = {.key = lens_file_key(p, image), .images = 1};
    while (++*at < p->token_count) {
        const lens_token *t = &p->tokens[*at];
        if (t->kind == LENS_MARK && t->node == image)
            break;
        if (t->kind == LENS_WORD)
            c.key = add_letters(p, t, c.key);
        c.links += opens(t, WM_NODE_WIKILINK) || opens(t, WM_NODE_EXTERNAL_LINK);
    }
    return c;
}

static int by_key(const void *a, const void *b)
{
    const captions *x = a, *y = b;
    return x->key < y->key ? -1 : x->key > y->key;
}

/* Finds the captions of a page; those with one key are one. */
static void find_captions(const lens_pieces *p, caption_list *list, bool *failed)
{
    for (size_t i = 0; i < p->token_count; i++)
        if (opens(&p->tokens[i], WM_NODE_IMAGE) && lens_grow(failed, &list->items, &list->capacity, list->count + 1, sizeof *list->items))
            list->items[list->count++] = read_caption(p, &i);
    if (list->count)
        qsort(list->items, list->count, sizeof *list->items, by_key);
    size_t kept = 0;
    for (size_t i = 0; i < list->count; i++) {
        captions *last = kept ? &list->items[kept - 1] : NULL;
        if (last && last->key == list->items[i].key) {
            last->images++;
            last->links += list->items[i].links;
        } else {
            list->items[kept++] = list->items[i];
        }
    }
    list->count = kept;
}

static captions captions_of(const caption_list *list, uint64_t key)
{
    size_t i;
    WM_SEARCH(i, 0, list->count, list->items[i].key < key);
    return i < list->count && list->items[i].key == key ? list->items[i] : (captions){0};
}

/* Whether captions that stayed, of which the editor took no link, have all their links in the result. */
static bool keeps_links(const lens_put *p, const lens_pieces *result, bool *failed)
{
    const lens_pieces *pages[] = {&p->source, &p->printed, &p->edited, result};
    caption_list lists[4] = {{0}};
    for (size_t i = 0; i < 4; i++)
        find_captions(pages[i], &lists[i], failed);
    bool kept = !*failed;
    for (size_t i = 0; i < lists[0].count && kept; i++) {
        captions own = lists[0].items[i], printed = captions_of(&lists[1], own.key), edited = captions_of(&lists[2], own.key);
        captions now = captions_of(&lists[3], own.key);
        bool stayed = printed.images && now.images >= own.images && edited.images && edited.links >= printed.links;
        kept = !stayed || now.links >= own.links;
    }
    for (size_t i = 0; i < 4; i++)
        free(lists[i].items);
    return kept;
}

static wm_status read_result(lens_put *p, lens_pieces *result)
{
    result->doc.arena.budget = p->source.doc.arena.budget;
    result->rules = p->source.rules;
    return lens_pieces_read(result, p->lens->parser, wm_buffer_slice(&p->result), p->ns, p->title);
}

/* Whether the result has all the silent constructs with these keys, which it sorts. */
static bool has_keys(const lens_pieces *result, uint64_t *keys, size_t count, bool *failed)
{
    size_t k = result->silent_count, at = 0;
    uint64_t *now = malloc((k + 1) * sizeof *now);
    bool kept = now;
    *failed = !kept;
    for (size_t i = 0; i < k && kept; i++)
        now[i] = key_of(result, i);
    if (kept && k)
        qsort(now, k, sizeof *now, wm_diff_by_value);
    if (kept && count)
        qsort(keys, count, sizeof *keys, wm_diff_by_value);
    for (size_t i = 0; i < count && kept; i++) {
        while (at < k && now[at] < keys[i])
            at++;
        kept = at < k && now[at] == keys[i];
        at++;
    }
    free(now);
    return kept;
}

bool lens_keeps_silent(lens_put *p, bool stayed, bool *failed)
{
    const lens_pieces *source = &p->source;
    uint64_t *keys = malloc((source->silent_count + 1) * sizeof *keys);
    uint8_t *words = calloc(source->unit_count + 1, 1);
    bool kept = keys && words;
    *failed = !kept;
    if (kept) {
        find_words(&p->merge, words);
        size_t count = kept_keys(&p->merge, stayed, words, keys);
        lens_pieces result = {0};
        if (count || stayed) {
            *failed = read_result(p, &result) != WM_OK;
            kept = !*failed && has_keys(&result, keys, count, failed);
            kept = kept && (!stayed || keeps_links(p, &result, failed));
        }
        lens_pieces_free(&result);
    }
    free(keys);
    free(words);
    return kept;
}
