/* ledger.h - what of a page's source its Markdown does not carry.
 *
 * SPDX-License-Identifier: MIT
 *
 * Every byte of the source is put down once: printed (text, code, formulas,
 * addresses), markup (what became Markdown's own marks or is implied by the
 * form: brackets, link targets, list marks, line ends), or one of the kinds
 * that are left out. So printed + markup + all kinds = source, for each page
 * and in the sum.
 */
#ifndef WM_PAGE_LEDGER_H
#define WM_PAGE_LEDGER_H

#include "page/doc.h"

typedef enum wm_ledger_kind {
    WM_LEDGER_TEMPLATES,     /* outermost ones, by name */
    WM_LEDGER_PARAMETERS,    /* {{{x}}}, by name */
    WM_LEDGER_COMMENTS,
    WM_LEDGER_ATTRIBUTES,    /* of tables, rows, cells, references */
    WM_LEDGER_SORT_KEYS,     /* of categories */
    WM_LEDGER_SWITCHES,      /* __TOC__, by word */
    WM_LEDGER_IMAGE_OPTIONS, /* size, place and further captions of images */
    WM_LEDGER_FLATTENED,     /* markup where Markdown has no place for it: in code, in captions */
    WM_LEDGER_HTML,          /* tags that stay as they are, by name */
    WM_LEDGER_EXTENSIONS,    /* extension tags that are not converted, by name */
    WM_LEDGER_INCLUDES,      /* <noinclude>, <includeonly>...</includeonly> and the like */
    WM_LEDGER_HIDDEN,        /* text that is not shown: brackets that templates left empty */
    WM_LEDGER_INVALID,       /* bytes that are no UTF-8 */
    WM_LEDGER_KINDS
} wm_ledger_kind;

/* "templates", ... */
const char *wm_ledger_name(wm_ledger_kind kind);

typedef struct wm_tally {
    uint64_t count, bytes;
} wm_tally;

typedef struct wm_ledger_entry {
    wm_slice name;
    uint64_t hash;
    wm_ledger_kind kind;
    wm_tally tally;
} wm_ledger_entry;

typedef struct wm_ledger {
    uint64_t source, printed, markup; /* bytes */
    wm_tally kinds[WM_LEDGER_KINDS];
    /* By name, in order of first appearance; kinds without names have none. */
    wm_ledger_entry *entries;
    size_t count, capacity;
    size_t *slots, slot_count;        /* a hash table of positions + 1 */
    size_t name_limit;                /* further names count under "...", 0: no limit */
    wm_arena arena;
    bool failed;                      /* memory ran out: the numbers are not whole */
} wm_ledger; /* all zero is empty */

void wm_ledger_free(wm_ledger *ledger);
/* Empties it but keeps its memory. */
void wm_ledger_clear(wm_ledger *ledger);
/* Puts a page down, in one walk. */
void wm_ledger_add_doc(wm_ledger *ledger, const wm_doc *doc);
/* Adds one ledger to another. */
void wm_ledger_add(wm_ledger *sum, const wm_ledger *page);
/* Whether every byte is put down exactly once. */
bool wm_ledger_balances(const wm_ledger *ledger);
/* Appends the members of a JSON object, without its braces. */
void wm_ledger_json(const wm_ledger *ledger, wm_buffer *out);

#endif
