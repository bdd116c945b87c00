/* expand_invoke.c - {{#invoke:}}.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_functions.h"

static void do_invoke(expand_call *c)
{
    c->x->counts.modules++;
    expand_invoke(c);
}

const expand_entry expand_modules[] = {
    {"invoke", "invoke", EXPAND_HASH, do_invoke, 0},
};
const size_t expand_modules_count = sizeof expand_modules / sizeof *expand_modules;
