/* fields.h - the elements of one revision, where they are.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_DUMP_WRITE_FIELDS_H
#define WM_DUMP_WRITE_FIELDS_H

#include "dump/dump_writer.h"

typedef struct wm_field_at {
    wm_field field;
    size_t start, content, close, end; /* <x, behind its >, </x, behind its >; content is close is end for <x/> */
} wm_field_at;

typedef struct wm_fields {
    wm_slice revision;
    wm_field_at *items; /* owned */
    size_t count, capacity;
    size_t content, close; /* of <revision> itself */
    bool failed;           /* memory ran out */
    bool odd;              /* prefixes, or no element at all */
} wm_fields;

/* revision is well-formed, from <revision> to its end. */
void wm_fields_read(wm_fields *fields, wm_slice revision);
void wm_fields_free(wm_fields *fields);
/* The last of its kind, as the reader takes it; NULL when there is none. */
const wm_field_at *wm_fields_find(const wm_fields *fields, wm_field field);
/* The value of an attribute of a tag "<x a='b'>" and where it stands in it; false when it has none. */
bool wm_tag_attribute(wm_slice tag, wm_slice name, size_t *start, size_t *end);
/* The first element of that name in s, at any depth, without its tags. */
bool wm_element_content(wm_slice s, wm_slice name, wm_slice *content, wm_slice *tag);
/* Where the white space before at begins. */
size_t wm_blank_before(wm_slice s, size_t at);

#endif
