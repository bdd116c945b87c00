/* expand_data.c - {{#property:}} and its kin: what a data repository would say.
 *
 * SPDX-License-Identifier: MIT
 *
 * Wikimedia's wikis have Wikidata. A dump holds the pages of a wiki, not the items of a repository. As on a wiki none of
 * whose pages has an item, the functions give nothing; that they were asked is told. On other wikis there are none of them.
 * See mw.wikibase in lua/mw_data.lua.
 */
#include "expand/expand_functions.h"

static void do_data(expand_call *c)
{
    c->text = WM_LIT("");
    expand_warn(c->x, "data", expand_detail(c) ? WM_LIT("#statements") : WM_LIT("#property"));
}

/* {{noexternallanglinks}} is about links that a page has from its item. */
static void do_nothing(expand_call *c)
{
    c->text = WM_LIT("");
}

const expand_entry expand_data[] = {
    {"property", "property", EXPAND_HASH | EXPAND_REPOSITORY, do_data, 0},
    {"statements", "statements", EXPAND_HASH | EXPAND_REPOSITORY, do_data, 1},
    {"noexternallanglinks", "noexternallanglinks", EXPAND_VARIABLE | EXPAND_FUNCTION | EXPAND_REPOSITORY, do_nothing, 0},
};
const size_t expand_data_count = sizeof expand_data / sizeof *expand_data;
