/* put.h - what the files that bring edits back share.
 *
 * SPDX-License-Identifier: MIT
 *
 * Three layouts take part: that of the base's wikitext (source), that of the Markdown
 * it gives (old), that of the Markdown as it is now (now). Source and old are aligned
 * once: every line and token of old knows its place in the source. Old and
 * now are compared: lines that differ make hunks, and each hunk becomes splices
 * of the source. The result is read again and compared with now; a hunk that does not read back is
 * spliced more coarsely.
 */
#ifndef WM_LENS_PUT_H
#define WM_LENS_PUT_H

#include "base/diff.h"
#include "lens/flat.h"
#include "lens/lens_private.h"

/* source[start, end) becomes text. */
typedef struct splice {
    uint32_t start, end;
    size_t text, size;   /* in put->text */
    uint32_t order;      /* of splices at one place */
} splice;

/* How much of the source a hunk replaces. */
typedef enum hunk_level {
    BY_TOKEN,   /* what changed inside a line; whole lines that came, went or moved */
    BY_LINE,    /* lines as a whole, their markers and what does not print kept */
    BY_BLOCK,   /* the list, table or paragraphs that the lines are in */
    BY_SECTION, /* and their neighbours */
    BY_STRETCH, /* and more of these: tags that are not closed reach far */
    BY_PART,    /* and more still */
    BY_PAGE
} hunk_level;

typedef struct hunk {
    size_t a, a_end;     /* lines of old */
    size_t b, b_end;     /* lines of now */
    size_t pairs, pair_count; /* in put->pairs */
    hunk_level level;
    bool raised;         /* since the last candidate */
    uint8_t less_before, less_behind; /* blocks around it than its level says */
} hunk;

/* BY_BLOCK and coarser: blocks around the hunk's own, on each side. */
static inline unsigned hunk_reach(hunk_level level)
{
    return level == BY_SECTION ? 1 : level == BY_STRETCH ? 8 : level == BY_PART ? 250 : 0;
}

/* A line of old that became one of now. */
typedef struct line_pair {
    size_t a, b;
} line_pair;

/* Where something with a key stands; sorted to be found. */
typedef struct keyed {
    uint64_t key;
    size_t at;
} keyed;

typedef struct silence {
    wm_span span, note;  /* note: of the <ref> that it is in, or empty */
} silence;

typedef struct silence_list {
    silence *items;
    size_t count, capacity;
} silence_list;

typedef struct put {
    wm_lens *lens;
    int ns;
    wm_slice title;
    wm_doc source_tree, old_tree, now_tree, again_tree;
    const wm_doc *source_doc, *now_doc;
    wm_buffer before, result, printed; /* get of the base; the candidate; get of that */
    wm_buffer nearest;               /* of the candidates that do not read back the one that does best */
    hunk_level nearest_level;
    size_t nearest_lines;            /* that do not */
    uint64_t gets;
    flat source, old, now, again;
    /* of old: */
    size_t *line_of, *token_of;      /* line and token of source, or WM_NONE */
    size_t line_of_capacity, token_of_capacity;
    silence_list silent;                /* what prints nothing, in order */
    const wm_node **unknown;            /* links whose targets templates make, in order */
    size_t unknown_count, unknown_capacity;
    /* notes: the same number for a note of old and its successor */
    uint32_t *old_note, *now_note;   /* by note - 1 */
    size_t old_note_capacity, now_note_capacity;
    uint32_t note_ids;
    uint64_t *keys_a, *keys_b;       /* for wm_diff */
    size_t keys_a_capacity, keys_b_capacity;
    uint64_t *old_keys, *now_keys;   /* of lines, notes by common numbers; after align_now of what they say */
    size_t old_keys_capacity, now_keys_capacity;
    wm_diff_runs runs;
    hunk *hunks;
    size_t hunk_count, hunk_capacity;
    line_pair *pairs;
    size_t pair_count, pair_capacity;
    double *scores;
    size_t score_capacity;
    unsigned char *changed_a, *changed_b; /* tokens, while a pair is compared */
    size_t changed_a_capacity, changed_b_capacity;
    bool in_poem, in_pre;            /* where newlines mean more */
    bool headed;                     /* lines came right before the pair that is put */
    const line *comparing;           /* the line of old whose tokens are compared */
    size_t *partner;                 /* of old's tokens: of now, while a pair is compared */
    size_t partner_capacity;
    keyed *keyed, *came;             /* while notes and lines are aligned */
    size_t keyed_count, keyed_capacity, came_count, came_capacity;
    keyed *gone;                     /* lines of old that went, by what they say */
    size_t gone_count, gone_capacity;
    uint32_t *note_uses;             /* of now, by note - 1 */
    size_t note_uses_capacity;
    uint32_t *old_of;                /* by common number: of old, or 0 */
    size_t old_of_capacity;
    bool any_lost, any_named;
    bool settled;                    /* hunks are not raised any more */
    bool displaced;                  /* what does not print was put behind its block */
    unsigned char *note_state;       /* by common number */
    size_t note_state_capacity;
    splice *splices;
    size_t splice_count, splice_capacity;
    size_t note_splices;             /* the first so many lie inside notes */
    wm_buffer text, scratch;
    /* an edit of a few blocks: */
    wm_block_places places;          /* of before */
    struct change *changes;
    size_t change_count, change_capacity;
    struct put *window;              /* in which the blocks are a page */
    wm_buffer edited;
    bool failed;
} put;

put *put_new(wm_lens *lens);
void put_free(put *p);
/* p->before, of p->source_tree, became markdown: the wikitext in p->result. */
wm_status put_edited(put *p, wm_slice markdown, wm_put_counts *counts);

/* ---- put_window.c ---- */
/* The same for edits in a few blocks. *good: whether it could be done so. */
wm_status put_windows(put *p, wm_slice markdown, bool *good);

/* How many equal elements are looked at, one after the other. */
enum { MOST_EQUALS = 64 };

/* ---- align_source.c ---- */
/* Lines and tokens of old to those of source. */
void align_source(put *p);
/* ---- align_notes.c ---- */
void align_notes(put *p);
uint64_t token_key(const put *p, const flat *f, const token *t);

/* ---- align.c ---- */
/* Notes of old and now, then lines: the hunks, and the pairs in them. */
void align_now(put *p);
/* Whether two layouts say the same; hunks of put are raised where they do not. */
bool layouts_agree(put *p, const flat *a, const flat *b);
/* After layouts_agree of an edited page said no: how many lines differ. */
size_t lines_apart(const put *p);
int compare_keyed(const void *a, const void *b);
/* The first with that key, or WM_NONE. */
size_t find_keyed(const keyed *items, size_t count, uint64_t key);
double line_likeness(put *p, const line *a, const line *b);
bool put_grow(put *p, void *array, size_t *capacity, size_t count, size_t element);
/* Room in keys_a and keys_b. */
bool put_make_keys(put *p, size_t a, size_t b);
bool put_diff(put *p, const uint64_t *a, size_t n, const uint64_t *b, size_t m);

/* ---- splice.c ---- */
/* Text appended to p->text since from becomes the splice's. */
void add_splice(put *p, uint32_t start, uint32_t end, size_t from);
/* Appends source[start, end) with the splices inside notes that lie in it. */
void copy_source(put *p, uint32_t start, uint32_t end, wm_buffer *out);
/* Appends what does not print in source[start, end); members only unless all. */
void copy_silent(put *p, uint32_t start, uint32_t end, bool all, wm_buffer *out);
/* Behind what does not print and touches at. */
uint32_t skip_silent(const put *p, uint32_t at, uint32_t limit);
void collect_silent(put *p);
/* source[start, end) with the splices from number first on, which are then dropped. */
void take_splices(put *p, size_t first, uint32_t start, uint32_t end, wm_buffer *out);
void apply_splices(put *p, wm_buffer *out);

/* ---- put_compare.c ---- */
/* Compares the tokens of a line of old and one of now: changed_a, changed_b, partner. False when memory runs out. */
bool compare_tokens(put *p, const line *o, const line *n);
/* What token i of a line of old is in the source, or NULL. */
const token *source_token(const put *p, const line *o, size_t i);
/* After compare_tokens: what changes together, and what can stay though it seems to change. */
void close_units(put *p, const line *o);
void close_links(put *p, const line *o, const line *n);
void keep_trails(put *p, const line *o, const line *n);
void keep_images(put *p, const line *o, const line *n);

/* ---- put_print.c ---- */
/* Tokens [from, to) of now, without the first skip bytes of the first one's text and
 * the last cut bytes of the last one's. */
void print_trimmed(put *p, size_t from, size_t to, size_t skip, size_t cut, uint32_t at, uint32_t next, unsigned context);
/* Where a container that begins at token i ends before to; 0 when it does not. */
size_t find_close(const flat *f, size_t i, size_t to);
/* Whether a link, picture or code that came is best printed in one. */
bool is_whole(const token *t);

/* ---- put_marker.c ---- */
bool put_marker(put *p, const line *l, const line *o, const line *n);
bool put_alignment(put *p, const line *l, const line *o, const line *n);
bool put_list_gap(put *p, size_t a, const line *l, const line *n);

/* ---- put_tokens.c ---- */
/* Splices that make line a of old say what line b of now does. */
bool put_line(put *p, size_t a, size_t b, hunk_level level); /* false: it takes a coarser level */
/* Appends tokens of now as wikitext that stands behind source[.., at) and before source[next, ..). */
void print_tokens(put *p, size_t from, size_t to, uint32_t at, uint32_t next, unsigned context);
unsigned line_context(const put *p, const line *l);
/* The list markers of a path. */
void marker_text(wm_slice path, wm_buffer *out);
void each_lost_note(put *p, size_t a, size_t b, void (*lost)(put *p, size_t source_token));

/* ---- put_code.c ---- */
/* Source line l, code, becomes n; o is what it was. False: not finely. */
bool put_code(put *p, const line *o, const line *l, const line *n);

/* ---- put_blocks.c ---- */
bool put_joined(put *p, size_t a, size_t a_end, size_t b, size_t b_end);
/* The blocks that a hunk is in and, by its level, more on each side, written anew. */
bool put_blocks(put *p, const hunk *h);

/* ---- put_lines.c ---- */
/* The line of source that line a of old is, or NULL; placed_line: of one that has its place. */
const line *source_line(const put *p, size_t a);
const line *placed_line(const put *p, size_t a);
/* How many newlines two lines of now need between them to be two, and how many a stretch of white space has. */
size_t newlines_needed(const line *a, const line *b);
size_t count_newlines(wm_slice source, uint32_t from, uint32_t to);
/* Behind the white space at the end of a line, if at stands before that. */
uint32_t behind_spaces(wm_slice source, uint32_t at);
bool has_silent(put *p, uint32_t from, uint32_t to);
/* Whether line b of now and the item before it are of one list. */
bool is_one_list(const put *p, size_t b);
/* The child of the document that a node is in. */
const wm_node *top_of(const wm_node *n);
/* whole: with all that is on the same lines of the source. */
bool delete_lines(put *p, size_t a, size_t a_end, size_t b, bool whole);
/* Which lines of old went, for those that only moved. */
void scan_gone(put *p);
bool put_hunk(put *p, hunk *h); /* false: it takes a coarser level */

/* ---- put_insert.c ---- */
bool insert_lines(put *p, const hunk *h, size_t a, size_t b, size_t b_end);

/* ---- put_notes.c ---- */
void scan_notes(put *p);
void print_note(put *p, const token *t, wm_buffer *out);
/* The text of a note as a whole. */
bool put_note(put *p, const hunk *h);
/* After all else: texts of notes whose marker went while another stays. */
void put_notes(put *p);
/* ---- put_members.c ---- */
void put_members(put *p);

#endif
