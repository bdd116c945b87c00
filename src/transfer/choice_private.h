/* choice_private.h - what the files of a choice share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_CHOICE_PRIVATE_H
#define WM_TRANSFER_CHOICE_PRIVATE_H

#include "site/site.h"

/* Titles as numbers: eight bytes each, in an open hash table. */
typedef struct choice_titles {
    uint64_t *slots; /* 0 is empty */
    size_t count, capacity;
} choice_titles;
uint64_t wm_choice_hash(int ns, wm_slice text);
bool wm_choice_has(const choice_titles *titles, uint64_t hash);
/* False when memory ran out; *added (may be NULL) is false when it was there. */
bool wm_choice_add(choice_titles *titles, uint64_t hash, bool *added);

/* Takes a link of a text; true ends the search. */
typedef bool (*choice_taker)(void *user, const wm_title *title);
/* Hands out the targets of [[...]] outside of comments and <nowiki>; whether the search was ended. This one and the next end, with
 * true, when memory runs out: the arena says so. */
bool wm_choice_links(const wm_site *site, wm_arena *arena, wm_slice text, choice_taker taker, void *user);
/* Whether a text calls a template of the names that are known for it, or one of templates, or says __DISAMBIG__. */
bool wm_choice_is_disambiguation(const wm_site *site, wm_arena *arena, wm_slice text, const choice_titles *templates);

#endif
