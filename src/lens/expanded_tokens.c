/* expanded_tokens.c - two texts compared word by word.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lens/expanded.h"

bool lens_is_word_byte(char c)
{
    unsigned char u = (unsigned char)c;
    return u >= 0x80 || (u >= '0' && u <= '9') || ((u | 32) >= 'a' && (u | 32) <= 'z');
}

/* The bytes of the character at at; *word: it is a part of a word. Ideographs are words of their own. */
static size_t character(wm_slice s, size_t at, bool *word)
{
    enum { IDEOGRAPHS = 0x2e80 };
    size_t size = 1;
    *word = lens_is_word_byte(s.data[at]);
    if ((unsigned char)s.data[at] < 0x80)
        return size;
    uint32_t c = wm_utf8_decode(wm_sub(s, at, s.size), &size);
    *word = c < IDEOGRAPHS && wm_is_letter(c);
    return size ? size : 1;
}

size_t lens_token_end(wm_slice s, size_t at)
{
    bool word;
    size_t end = at + character(s, at, &word);
    while (word && end < s.size) {
        size_t size = character(s, end, &word);
        end += word ? size : 0;
    }
    return end;
}

size_t lens_count_words(wm_slice s, size_t from, size_t to)
{
    size_t count = 0;
    for (size_t at = from; at < to; at = lens_token_end(s, at))
        count += lens_is_word_byte(s.data[at]);
    return count;
}

/* The hashes of the words of a text, behind those that are there; how many they are. */
static size_t add_keys(lens_expanded *x, wm_slice s, size_t from)
{
    size_t count = from;
    for (size_t at = 0, end; at < s.size; at = end) {
        end = lens_token_end(s, at);
        if (!lens_grow(&x->failed, &x->keys, &x->key_capacity, count + 1, sizeof *x->keys))
            return from;
        x->keys[count++] = wm_hash(wm_sub(s, at, end));
    }
    return count - from;
}

/* Turns numbers of words, which ascend, into bytes. */
typedef struct counter {
    wm_slice s;
    size_t at, word;
} counter;

static size_t byte_of(counter *c, size_t word)
{
    for (; c->word < word && c->at < c->s.size; c->word++)
        c->at = lens_token_end(c->s, c->at);
    return c->at;
}

bool lens_diff_words(lens_expanded *x, wm_slice a, wm_slice b, wm_diff_runs *runs)
{
    size_t n = add_keys(x, a, 0), m = add_keys(x, b, n);
    runs->count = 0;
    if (x->failed || !x->keys)
        return !x->failed;
    if (wm_diff(x->keys, n, x->keys + n, m, runs) != WM_OK) {
        x->failed = true;
        return false;
    }
    counter p = {.s = a}, q = {.s = b};
    for (size_t i = 0; i < runs->count; i++) {
        wm_diff_run *r = &runs->items[i];
        r->a = byte_of(&p, r->a);
        r->a_end = byte_of(&p, r->a_end);
        r->b = byte_of(&q, r->b);
        r->b_end = byte_of(&q, r->b_end);
    }
    return true;
}
