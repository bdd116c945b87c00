/* entity_names.h - the table of named character references.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_BASE_ENTITY_NAMES_H
#define WM_BASE_ENTITY_NAMES_H

#include <stddef.h>

typedef struct wm_entity_name {
    const char *name, *value;
} wm_entity_name;

extern const wm_entity_name wm_entity_names[];
extern const size_t wm_entity_name_count;

#endif
