/* entities.h - character references, as MediaWiki's Sanitizer decodes them: &eacute;, &#233;, &#xE9;.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_BASE_ENTITIES_H
#define WM_BASE_ENTITIES_H

#include "base/base.h"

/* Decodes the reference at the start of s, which is a "&". Returns its length, and out gets *out_size bytes of UTF-8;
 * 0 when none stands there. */
size_t wm_decode_entity(wm_slice s, char out[8], size_t *out_size);
/* s with all of them decoded: s itself when it has none, or a copy in the arena. The data is NULL when memory runs out. */
wm_slice wm_decode_entities(wm_arena *arena, wm_slice s);

#endif
