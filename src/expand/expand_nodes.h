/* expand_nodes.h - a text taken apart as MediaWiki's preprocessor does: braces, tags, comments, headings.
 *
 * SPDX-License-Identifier: MIT
 *
 * Nothing is copied: every node is a piece of its source, so that "as it was written" is a slice.
 * The tree of {{a|b={{{c|d}}}}} is a call whose name is the text "a" and that has one part, named
 * by the text "b", whose value is an argument.
 */
#ifndef WM_EXPAND_NODES_H
#define WM_EXPAND_NODES_H

#include "base/base.h"

typedef enum expand_kind {
    EXPAND_TEXT,
    EXPAND_CALL,     /* {{...}} */
    EXPAND_ARGUMENT, /* {{{...}}} */
    EXPAND_COMMENT,  /* with the blanks and the newline that go with it */
    EXPAND_IGNORED,  /* <noinclude> and its kin, with their content where that does not count */
    EXPAND_TAG,      /* an extension's, <ref>...</ref> */
    EXPAND_HEADING   /* == ... ==, with its signs */
} expand_kind;

typedef struct expand_node expand_node;
typedef struct expand_part expand_part;

struct expand_node {
    uint8_t kind;    /* expand_kind */
    bool line_start; /* EXPAND_CALL: a newline stands before it, and all of its braces are its own */
    bool has_inner;  /* EXPAND_TAG: not <x/> */
    uint32_t start, end; /* of the source */
    expand_node *next;
    union {
        struct {
            expand_node *first; /* the name of a call or argument; a heading's content */
            expand_part *parts;
            uint32_t count;     /* of parts */
        } list;
        struct {
            uint32_t name_end, attributes_end, inner, inner_end; /* of the source */
        } tag;
    } u;
};

/* name=value or value, between | and | or }}. */
struct expand_part {
    expand_part *next;
    expand_node *name, *value; /* either may be NULL: empty */
    uint32_t index;            /* 1, 2, ... of parts without a name, else 0 */
    uint32_t start, end;       /* of the source, the | before it left out */
};

/* Which tags are an extension's: "ref" in lower case. */
typedef bool (*expand_is_tag)(const void *user, wm_slice lower_name);

typedef struct expand_rules {
    expand_is_tag is_tag;
    const void *user;
    bool included;  /* the text is put into another: <noinclude> does not count, <includeonly> does */
} expand_rules;

/* The nodes of source, which is shorter than 4 GiB, in arena. False when memory runs out.
 * Time is linear. Nests of any depth are taken; whoever walks the tree bounds its own depth. */
bool expand_parse(const expand_rules *rules, wm_arena *arena, wm_slice source, expand_node **first);

#endif
