/* pageset_file.c - a page set whose titles are in a file.
 *
 * SPDX-License-Identifier: MIT
 *
 * The file says where each redirect leads. What leads to a page is asked for, too: for that, redirects are sorted by
 * a part of the hash of their targets, 8 bytes each.
 */
#include <stdlib.h>

#include "site/pageset_private.h"
#include "site/title_file_form.h"

static uint64_t key_of(const wm_pageset *set, int ns, wm_slice text)
{
    return titles_hash(set->file->key, ns, text) >> PLACE_IN_FILE << PLACE_IN_FILE;
}

static bool is_followed(const wm_pageset *set, const wm_title_record *record)
{
    bool chosen = set->choice.all_namespaces;
    for (size_t i = 0; i < set->choice.count && !chosen; i++)
        chosen = set->choice.namespaces[i] == record->ns;
    return chosen && record->redirect.size && set->choice.redirects;
}

static int compare(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

/* A redirect that nobody can be led to by is none: of one to itself, and of one to no page of the set. */
static bool leads(const wm_pageset *set, const wm_title_record *record, wm_title *to)
{
    if (!is_followed(set, record))
        return false;
    *to = wm_pageset_target(set->choice.redirects, record->redirect);
    return to->text.size && wm_title_file_has(set->file, &set->choice, to->ns, to->text);
}

static bool take_redirects(wm_pageset *set)
{
    wm_title_record record;
    wm_title to;
    size_t capacity = 0;
    wm_title_cursor cursor = {.place = 0};
    while (wm_title_file_next(set->file, &cursor, &record)) {
        if (!leads(set, &record, &to))
            continue;
        if (!WM_GROW(set->redirects, capacity, set->redirect_count + 1))
            return false;
        set->redirects[set->redirect_count++] = key_of(set, to.ns, to.text) | record.at;
    }
    if (set->redirect_count)
        qsort(set->redirects, set->redirect_count, sizeof *set->redirects, compare);
    return true;
}

wm_pageset *wm_title_file_pageset(const wm_title_file *file, const wm_title_choice *choice)
{
    wm_pageset *set = calloc(1, sizeof *set);
    if (!set)
        return NULL;
    set->file = file;
    set->choice = *choice;
    set->count = wm_title_file_count(file, choice);
    if (!choice->redirects || take_redirects(set))
        return set;
    wm_pageset_free(set);
    return NULL;
}

bool wm_pageset_file_target(const wm_pageset *set, const wm_title *title, wm_title *to)
{
    wm_title_record record;
    return set->choice.redirects && wm_title_file_find(set->file, title->ns, title->text, &record) && leads(set, &record, to);
}

/* *place is 1 more than the last one looked at. */
bool wm_pageset_file_next_alias(const wm_pageset *set, int ns, wm_slice text, uint64_t *place, wm_page_name *alias)
{
    uint64_t key = key_of(set, ns, text);
    size_t i;
    WM_SEARCH(i, (size_t)*place, *place ? (size_t)*place : set->redirect_count, set->redirects[i] < key);
    for (; i < set->redirect_count && set->redirects[i] >> PLACE_IN_FILE == key >> PLACE_IN_FILE; i++) {
        wm_title_record record;
        wm_title to;
        uint64_t at = set->redirects[i] & (((uint64_t)1 << PLACE_IN_FILE) - 1);
        if (!wm_title_file_at(set->file, at, &record) || !leads(set, &record, &to) || to.ns != ns || !wm_equal(to.text, text))
            continue;
        *place = i + 1;
        *alias = (wm_page_name){record.ns, record.text};
        if (!(record.ns == ns && wm_equal(record.text, text)))
            return true;
    }
    *place = i;
    return false;
}
