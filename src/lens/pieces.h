/* pieces.h - a page of wikitext taken apart: tokens, units, footnotes.
 *
 * SPDX-License-Identifier: MIT
 *
 * The tokens tile the source: every byte is in exactly one. A unit is a block, an item, a row or a cell; it covers
 * a range of tokens, of which the first ones open it (`* `, `{| class="x"`) and the last ones close it.
 * Put takes three pages apart: the base as it is in the wiki, the base as the printer writes what the
 * reader saw, and the edited file as the printer writes it.
 */
#ifndef WM_LENS_PIECES_H
#define WM_LENS_PIECES_H

#include "base/diff.h"
#include "lens/lens_private.h"
#include "page/normal.h"

typedef enum lens_token_kind {
    LENS_WORD,    /* letters and digits in a row; or one ideograph; or one sign */
    LENS_SPACE,   /* one space, or a newline that prints as one */
    LENS_BREAK,   /* <br>, or a newline in a poem */
    LENS_MARK,    /* opens or closes emphasis, a link, a heading */
    LENS_ATOM,    /* prints, and has no parts: a tag, a formula, an address, a rule */
    LENS_NOTE,    /* a <ref> with what is in it */
    LENS_SILENT,  /* prints nothing: a template, a comment */
    LENS_CATEGORY,  /* a category: prints elsewhere */
    LENS_GLUE,    /* white space and markup that no tree keeps */
    LENS_NEWLINE, /* one newline between blocks */
    LENS_STRUCT   /* opens or closes a unit that is no leaf */
} lens_token_kind;

typedef struct lens_token {
    uint8_t kind;
    bool inner;          /* WORD: templates or comments stand inside */
    uint32_t start, end; /* bytes of the source */
    uint32_t group;      /* not 0: replaced only together with its neighbours of the same group */
    uint32_t note;       /* NOTE: index in notes, plus 1 */
    uint64_t key;        /* equal for what prints the same */
    const wm_node *node;
} lens_token;

typedef enum lens_unit_kind {
    LENS_PAGE,
    LENS_TEXT,  /* a paragraph, a line of a gallery */
    LENS_HEADING,
    LENS_LINES, /* lines that start with a space */
    LENS_CODE,
    LENS_SOLE,  /* one atom: a rule, a block's tag, <references> */
    LENS_LIST,
    LENS_ITEM,
    LENS_TERM,
    LENS_DESCRIPTION,
    LENS_QUOTE,
    LENS_TABLE,
    LENS_CAPTION,
    LENS_ROW,
    LENS_CELL,
    LENS_FOOTNOTE /* what a <ref> holds */
} lens_unit_kind;

#define LENS_NO_UNIT UINT32_MAX
enum { LENS_SKETCH = 24 };

typedef struct lens_unit {
    uint8_t kind;
    bool leaf;
    bool gallery;            /* a gallery, or a line of one */
    bool html;               /* a list written in tags, or an item of one */
    const wm_node *node;
    uint32_t from, to;       /* tokens */
    uint32_t open, close;    /* tokens [from, open) open it, [close, to) close it */
    uint32_t parent, first, last, next, prev;
    uint32_t path;           /* of the kinds of lists around it */
    uint64_t same;           /* equal for units that the printer wrote alike */
    uint64_t words;          /* equal for units that print the same words */
    uint64_t shape;          /* equal for units that differ in words alone: links, notes, formulas, parts are the same */
    bool shaped;             /* it has such */
    uint32_t sketch_size;
    uint32_t sketch[LENS_SKETCH]; /* the least hashes of its words, in order */
    uint32_t twin;           /* source <-> printed; edited -> printed */
    uint32_t now;            /* printed -> edited */
    uint32_t column;         /* CELL: of the table's grid */
} lens_unit;

typedef struct lens_note {
    const wm_node *first;   /* its first use */
    uint32_t at;            /* token of that */
    const wm_node *content; /* the <ref> that holds its text, or NULL */
    uint32_t unit;          /* FOOTNOTE, or none */
    uint32_t uses;
    uint32_t twin;          /* edited -> printed; printed <-> source: by number */
    uint32_t now;           /* printed -> edited */
    wm_note_label label;    /* what the file calls it; zero: unknown */
} lens_note;

typedef struct lens_pieces {
    wm_doc doc;
    wm_slice source;         /* borrowed */
    wm_normal_options rules; /* of what prints; what joins a link's label depends on them */
    lens_token *tokens;
    size_t token_count, token_capacity;
    lens_unit *units;
    size_t unit_count, unit_capacity;
    lens_note *notes;
    size_t note_count, note_capacity;
    wm_notes numbers;        /* of its footnotes */
    uint32_t *categories;       /* tokens that are categories, in order */
    size_t category_count, category_capacity;
    wm_span *silent;         /* every construct that prints nothing, in order */
    size_t silent_count, silent_capacity;
    uint32_t page;           /* the unit of all */
    bool part;               /* of a page, whose notes may be elsewhere */
    bool failed;
} lens_pieces;

void lens_pieces_free(lens_pieces *p);
/* Takes source apart. WM_NO_MEMORY, or as wm_parse. */
wm_status lens_pieces_read(lens_pieces *p, wm_parser *parser, wm_slice source, int ns, wm_slice title);
/* Likewise, when p->doc is its tree already. */
wm_status lens_pieces_build(lens_pieces *p, wm_slice source);
/* Tells the notes of p what the file that p was printed of calls them: labels of the markers outside of notes, in order. */
void lens_pieces_label(lens_pieces *p, const wm_note_label *labels, size_t count);
/* Computes same, words, shape and sketch of every unit; notes must have their twins if they are to have one. by_twin: a
 * note counts as the one it is matched with. */
void lens_pieces_hash(lens_pieces *p, bool by_twin);
/* Behind a comment or what <nowiki> holds, which begins at at; at, when neither does. */
size_t lens_behind_unread(wm_slice s, size_t at);
/* How alike two units are, from 0 to 1. */
double lens_likeness(const lens_unit *a, const lens_unit *b);

bool lens_grow(bool *failed, void *array, size_t *capacity, size_t count, size_t element);
/* For an array of p, which its page's budget pays for. */
bool lens_pieces_grow(lens_pieces *p, void *array, size_t *capacity, size_t count, size_t element);
/* Told of the steps of a loop that a page can make long: whether it goes on. */
static inline bool lens_pieces_go_on(lens_pieces *p, size_t steps)
{
    p->failed |= !wm_budget_tick(p->doc.arena.budget, steps);
    return !p->failed;
}
/* One hash of two. Small numbers are mixed, too: kinds and characters are; each half is spread before they meet. */
static inline uint64_t lens_mix(uint64_t a, uint64_t b)
{
    a = (a + 0x9e3779b97f4a7c15u) * 0xff51afd7ed558ccdu;
    a ^= (a >> 32) ^ b;
    a *= 0xc4ceb9fe1a85ec53u;
    return a ^ (a >> 33);
}
static inline bool lens_is_item(uint8_t kind)
{
    return kind == LENS_ITEM || kind == LENS_TERM || kind == LENS_DESCRIPTION;
}
static inline bool lens_is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}
/* Whether a token ends a picture that style clean prints above what stands behind it. */
static inline bool lens_ends_picture(const lens_token *t)
{
    return t->kind == LENS_MARK && t->node && t->node->type == WM_NODE_IMAGE && t->end == t->node->span.end && wm_is_picture(t->node);
}
/* The white space at the end of s. */
static inline wm_slice lens_blank_end(wm_slice s)
{
    size_t at = s.size;
    while (at && lens_is_blank(s.data[at - 1]))
        at--;
    return wm_sub(s, at, s.size);
}
static inline bool lens_prints(const lens_token *t)
{
    return t->kind <= LENS_NOTE;
}
static inline wm_slice lens_bytes(const lens_pieces *p, uint32_t start, uint32_t end)
{
    return wm_sub(p->source, start, end);
}
/* Where token i begins; the end of the source behind the last. */
static inline uint32_t lens_start(const lens_pieces *p, size_t i)
{
    return i < p->token_count ? p->tokens[i].start : (uint32_t)p->source.size;
}
/* Whether a token is a word, and no number or sign. */
bool lens_has_letter(const lens_pieces *p, const lens_token *t);
/* The bytes of the tokens [from, to). They end with the last of them: what token to is may stand before, for the tokens
 * of notes follow those of the page, and their bytes are inside the page's. */
static inline wm_slice lens_range(const lens_pieces *p, size_t from, size_t to)
{
    return from < to ? lens_bytes(p, p->tokens[from].start, p->tokens[to - 1].end) : WM_LIT("");
}

/* ---- match.c ---- */

/* The base as it is and as it is printed: twin of both. */
void lens_match_source(lens_pieces *source, lens_pieces *printed, bool *failed);
/* Then the base as printed and the edited file: twin of edited, now of printed. Footnotes first. */
void lens_match_edit(const lens_pieces *source, lens_pieces *printed, lens_pieces *edited, bool *failed);
/* Footnotes of the two: twin of edited, now of printed. */
void lens_match_notes(lens_pieces *printed, lens_pieces *edited, bool *failed);
/* Children in the order in which they print: a table's caption behind it, text between its rows before it. */
typedef struct lens_slots {
    uint32_t *items;
    size_t count, capacity;
} lens_slots;
void lens_slots_of(const lens_pieces *p, uint32_t unit, lens_slots *out, bool *failed);

/* ---- pieces_tokens.c: what one leaf gives ---- */

typedef struct lens_taker {
    lens_pieces *p;
    uint32_t at;             /* bytes before it are in tokens */
    bool in_word;
    uint32_t word_start, word_end;
    uint64_t word_key;
    const wm_node *word_node;
    size_t held;             /* silent tokens behind the word that may turn out to stand in it */
    uint32_t group, groups;
    lens_token spare;        /* stands in when memory ran out */
} lens_taker;

lens_token *lens_take(lens_taker *t, lens_token_kind kind, uint32_t start, uint32_t end, uint64_t key, const wm_node *n);
/* Bytes up to end that print nothing. */
void lens_take_glue(lens_taker *t, uint32_t end, const wm_node *n);
/* Bytes up to end that are in no node: newlines and what stands on lines. */
void lens_take_gap(lens_taker *t, uint32_t end, lens_token_kind kind, uint64_t key, const wm_node *n);
void lens_take_inlines(lens_taker *t, const wm_node *container);
void lens_take_silent(lens_taker *t, const wm_node *n);
uint64_t lens_mark_key(const lens_pieces *p, const wm_node *n);
/* Equal for images of one file, however they are shown. */
uint64_t lens_file_key(const lens_pieces *p, const wm_node *image);
uint64_t lens_tag_key(lens_pieces *p, const wm_node *n);
/* The part of a file's options that says what stands for it where it is not seen, without the bars around it. False: none does. */
bool lens_find_alt(wm_slice mark, size_t *start, size_t *end);
/* A file without a caption: what opens it, up to its byte close, or to the words of its options that show for it, and these words. */
void lens_take_file(lens_taker *t, const wm_node *n, uint32_t close);
/* pieces_code.c */
/* What stands between the tags of code or <nowiki>, in its bytes; nothing, at their end, where there are no two tags. */
wm_span lens_between_tags(wm_slice raw);
void lens_take_code(lens_taker *t, const wm_node *n);
/* Prints nothing, neither here nor elsewhere. */
static inline bool lens_is_silent(const wm_node *n)
{
    return wm_node_is_silent((wm_node_type)n->type) && !wm_node_is_category(n);
}

#endif
