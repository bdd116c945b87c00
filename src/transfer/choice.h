/* choice.h - pages by their categories, by links to them, and without those that only say which page is meant.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TRANSFER_CHOICE_H
#define WM_TRANSFER_CHOICE_H

#include "transfer/export.h"

/* NULL without a failure: nothing is asked for but what a list can say. */
typedef struct wm_choice wm_choice;
wm_status wm_choice_new(const wm_page_choice *asked, wm_choice **out, wm_error *error);
void wm_choice_free(wm_choice *choice);
/* Whether pages come in by it, so that a list of titles adds to them and leaves out none. */
bool wm_choice_adds(const wm_choice *choice);
/* The wiki is known: the names that were asked for are titles. */
wm_status wm_choice_begin(wm_choice *choice, const wm_site *site, wm_error *error);
/* Looks at each page of the dump as it is read: categories have parents, templates make disambiguation pages. */
wm_status wm_choice_look(wm_choice *choice, const wm_site *site, const wm_page *page);
/* All is read: x->set becomes the set of the pages that are chosen. */
wm_status wm_choice_make(wm_choice *choice, wm_export *x);

#endif
