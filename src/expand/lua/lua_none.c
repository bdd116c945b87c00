/* lua_none.c - a build without Lua: modules give nothing.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_functions.h"

void expand_lua_free(expand_lua *lua)
{
    (void)lua;
}

void expand_lua_page(wm_expander *x)
{
    (void)x;
}

void expand_invoke(expand_call *c)
{
    c->text = expand_format(c->x, "<strong class=\"error\"><span class=\"scribunto-error\">Script error: this program was "
                                  "built without Lua.</span></strong>");
    expand_warn(c->x, "error", WM_LIT("this program was built without Lua"));
}
