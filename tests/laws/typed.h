/* typed.h - edits as people type them into the Markdown of a page.
 *
 * SPDX-License-Identifier: MIT
 *
 * The generator of the lens (lens/edits.h) edits the wikitext, so it never makes what only an editor of
 * Markdown does: words behind the last line of a file, a list above a gallery, a line right above the
 * categories. Here the Markdown is what is edited, with an eye for its lines alone.
 */
#ifndef WM_LAWS_TYPED_H
#define WM_LAWS_TYPED_H

#include "lens/edits_make.h"
#include "markdown/writer.h"

/* A block of the page that prints: a child of the page or an item of such a list. */
typedef struct typed_block {
    size_t start, end;   /* of the Markdown, without the lines before it */
    const wm_node *node;
} typed_block;

/* A page and what an editor sees of it. */
typedef struct typed_page {
    wm_edits *edits;     /* the page's tree, and chance */
    wm_slice markdown;
    const wm_block_places *places;
    typed_block *blocks;
    size_t count, capacity;
    char *plain;         /* of each byte of the Markdown: 1 where it is text and nothing else */
    size_t plain_capacity;
    size_t categories;   /* where the line of categories begins; the Markdown's end when there is none */
    size_t categories_end;
    bool failed;
} typed_page;

/* Bytes [a, b) of the Markdown become text. */
typedef struct typed_hunk {
    size_t a, b;
    size_t text, text_size;
    bool goes;           /* words go: what does not print and stands among them may go along */
    const wm_node *moved;/* the block that comes here, byte for byte, or NULL */
} typed_hunk;

typedef struct typed_edit {
    typed_hunk *hunks;   /* in order when it is made */
    size_t count, capacity;
    wm_buffer texts;
    wm_buffer edited;    /* the file as it was typed */
    wm_buffer meant;     /* what it is to print as, where that is another file; else empty */
    size_t syntax;       /* bytes of wikitext that a new construct may need besides its words */
    size_t markup;       /* bytes of markup that may go with a row or column */
    bool anywhere;       /* other places of the page may change: notes, categories */
    bool failed;
} typed_edit;

void typed_edit_free(typed_edit *edit);

/* The page that the next edits are of; edits knows its wikitext. False when memory runs out. */
bool typed_set_page(typed_page *page, wm_slice markdown, const wm_block_places *places);
void typed_page_free(typed_page *page);

/* How many kinds there are, and their names. */
size_t typed_kinds(void);
const char *typed_name(size_t kind);
/* Makes one. False: the page has no place for it, or memory ran out. */
bool typed_make(typed_page *page, size_t kind, uint64_t seed, typed_edit *edit);

/* ---- what the files of kinds share ---- */

void typed_add(typed_edit *edit, size_t a, size_t b, wm_slice text);
/* Likewise, and what does not print there may go. */
void typed_remove(typed_edit *edit, size_t a, size_t b, wm_slice text);
/* A block for which test holds; NULL for none. */
typedef bool (*typed_test)(const typed_page *page, const typed_block *block);
const typed_block *typed_pick(typed_page *page, typed_test test);
/* A paragraph at the margin that begins with a letter. */
bool typed_is_words(const typed_page *page, const typed_block *block);
static inline wm_slice typed_text(const typed_page *page, const typed_block *block)
{
    return wm_sub(page->markdown, block->start, block->end);
}
static inline bool typed_has(wm_slice text, const char *what)
{
    return wm_find(text, wm_str(what), 0) != WM_NONE;
}
/* Whether a marker of a note or a numbered link stands in it: others would change their numbers. */
bool typed_has_numbers(wm_slice text);
/* Whether a place is in a link's label, which is of that size. */
bool typed_in_label(const typed_page *page, size_t at, size_t *size);
size_t typed_line_start(wm_slice text, size_t at);
size_t typed_line_end(wm_slice text, size_t at); /* of its newline */

/* A kind: false when the page has no place for it. */
typedef bool (*typed_maker)(typed_page *page, typed_edit *edit);

typedef struct typed_kind {
    const char *name;
    typed_maker make;
    size_t syntax;
} typed_kind;

extern const typed_kind typed_word_kinds[], typed_block_kinds[], typed_line_kinds[]; /* each ends with no name */

#endif
