/* choice_scan.c - links and templates of a text, found without a tree of it.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "transfer/choice_private.h"

/* Templates of disambiguation pages in the languages with the most pages, by their names in lower case of ASCII. */
static const char *const disambiguations[] = {
    "disambiguation", "disambig", "disamb", "dab", "hndis", "geodis", "place name disambiguation", "human name disambiguation",
    "given name", "surname", "letter-number combination disambiguation", "school disambiguation", "begriffskl\xc3\xa4rung", "homonymie",
    "desambiguaci\xc3\xb3n", "desambigua\xc3\xa7\xc3\xa3o", "desambig", "disambigua", "dp", "f\xc3\xb6rgrening", "ujednoznacznienie",
    "\xd0\xbd\xd0\xb5\xd0\xbe\xd0\xb4\xd0\xbd\xd0\xbe\xd0\xb7\xd0\xbd\xd0\xb0\xd1\x87\xd0\xbd\xd0\xbe\xd1\x81\xd1\x82\xd1\x8c" /* неоднозначность */,
    "aimai", "\xe6\x9b\x96\xe6\x98\xa7\xe3\x81\x95\xe5\x9b\x9e\xe9\x81\xbf" /* 曖昧さ回避 */, "\xe6\xb6\x88\xe6\xad\xa7\xe4\xb9\x89" /* 消歧义 */,
    "\xe6\xb6\x88\xe6\xad\xa7\xe7\xbe\xa9" /* 消歧義 */, "\xd8\xaa\xd9\x88\xd8\xb6\xd9\x8a\xd8\xad" /* توضيح */, NULL};

uint64_t wm_choice_hash(int ns, wm_slice text)
{
    uint64_t hash = wm_hash(text) ^ ((uint64_t)(int64_t)ns * UINT64_C(0x9e3779b97f4a7c15));
    return hash ? hash : 1;
}

static size_t slot_of(const choice_titles *t, uint64_t hash)
{
    size_t at = (size_t)(hash * UINT64_C(0xd6e8feb86659fd93) >> 20) & (t->capacity - 1);
    while (t->slots[at] && t->slots[at] != hash)
        at = (at + 1) & (t->capacity - 1);
    return at;
}

bool wm_choice_has(const choice_titles *t, uint64_t hash)
{
    return t->count && t->slots[slot_of(t, hash)] == hash;
}

bool wm_choice_add(choice_titles *t, uint64_t hash, bool *added)
{
    if (t->count * 2 >= t->capacity) {
        choice_titles bigger = {.capacity = t->capacity ? t->capacity * 2 : 64};
        bigger.slots = calloc(bigger.capacity, sizeof *bigger.slots);
        if (!bigger.slots)
            return false;
        for (size_t i = 0; i < t->capacity; i++)
            if (t->slots[i])
                bigger.slots[slot_of(&bigger, t->slots[i])] = t->slots[i];
        bigger.count = t->count;
        free(t->slots);
        *t = bigger;
    }
    size_t at = slot_of(t, hash);
    bool new = !t->slots[at];
    t->slots[at] = hash;
    t->count += new;
    if (added)
        *added = new;
    return true;
}

/* Behind a comment or <nowiki> that begins at at. A comment without an end goes on to the text's; a <nowiki> without one is text,
 * and *unclosed says that no other needs to be looked for. */
static size_t behind_hidden(wm_slice s, size_t at, bool *unclosed)
{
    if (wm_starts_with(wm_sub(s, at, s.size), WM_LIT("<!--"))) {
        size_t end = wm_find(s, WM_LIT("-->"), at);
        return end == WM_NONE ? s.size : end + 3;
    }
    if (*unclosed || !wm_starts_with(wm_sub(s, at, s.size), WM_LIT("<nowiki>")))
        return at + 1;
    size_t end = wm_find(s, WM_LIT("</nowiki>"), at);
    *unclosed = end == WM_NONE;
    return *unclosed ? at + 1 : end + 9;
}

/* From at on to the end of a name: | or ] or } or what no title holds. */
static wm_slice name_at(wm_slice s, size_t at)
{
    size_t end = at, most = s.size - at > 600 ? at + 600 : s.size;
    while (end < most && !memchr("|]}[{<>\n", s.data[end], 8))
        end++;
    return wm_trim(wm_sub(s, at, end));
}

bool wm_choice_links(const wm_site *site, wm_arena *arena, wm_slice s, choice_taker taker, void *user)
{
    bool unclosed = false;
    for (size_t at = 0; at < s.size;) {
        if (s.data[at] == '<') {
            at = behind_hidden(s, at, &unclosed);
            continue;
        }
        if (s.data[at] != '[' || at + 1 == s.size || s.data[at + 1] != '[') {
            at++;
            continue;
        }
        wm_title title;
        at += 2;
        wm_slice name = name_at(s, at);
        wm_arena_reset(arena);
        bool parsed = name.size && wm_title_parse(site, arena, name, WM_NS_MAIN, &title);
        if (arena->failed || (parsed && !title.interwiki.size && title.text.size && taker(user, &title)))
            return true;
    }
    return false;
}

static bool is_known(wm_slice name)
{
    for (size_t i = 0; disambiguations[i]; i++)
        if (wm_equal_nocase(name, wm_str(disambiguations[i])))
            return true;
    return false;
}

bool wm_choice_is_disambiguation(const wm_site *site, wm_arena *arena, wm_slice s, const choice_titles *templates)
{
    if (wm_find(s, WM_LIT("__DISAMBIG__"), 0) != WM_NONE)
        return true;
    for (size_t at = wm_find(s, WM_LIT("{{"), 0); at != WM_NONE; at = wm_find(s, WM_LIT("{{"), at)) {
        wm_title title;
        at += 2;
        wm_slice name = name_at(s, at);
        if (!name.size || name.data[0] == '#')
            continue;
        if (is_known(name))
            return true;
        wm_arena_reset(arena);
        bool parsed = templates->count && wm_title_parse(site, arena, name, WM_NS_TEMPLATE, &title);
        if (arena->failed || (parsed && wm_choice_has(templates, wm_choice_hash(title.ns, title.text))))
            return true;
    }
    return false;
}
