/* lua_prelude.c - the library that is written in Lua, as a string.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/lua/lua_host.h"

const char expand_lua_prelude[] =
#include "expand/lua/prelude.h"
    ;
const size_t expand_lua_prelude_size = sizeof expand_lua_prelude - 1;
