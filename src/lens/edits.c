/* edits.c - the generator of edits: choosing, hunks and pieces, the page edited by hand.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdlib.h>

#include "lens/edits_make.h"

static const char *const names[WM_EDIT_KINDS] = {
    [WM_EDIT_WORD] = "word",
    [WM_EDIT_INSERT_WORD] = "insert word",
    [WM_EDIT_DELETE_WORD] = "delete word",
    [WM_EDIT_MARKUP_WORD] = "word like markup",
    [WM_EDIT_BOLD] = "bold",
    [WM_EDIT_LINK] = "link",
    [WM_EDIT_HOLE_ONE] = "words across a hole become one",
    [WM_EDIT_HOLE_SIDE] = "word beside a hole",
    [WM_EDIT_HOLE_BOTH] = "words across a hole become others",
    [WM_EDIT_HOLE_DELETE] = "delete words across a hole",
    [WM_EDIT_HOLE_INSERT] = "insert word at a hole",
    [WM_EDIT_SPLIT] = "split paragraph",
    [WM_EDIT_MERGE] = "merge paragraphs",
    [WM_EDIT_MERGE_THREE] = "merge three paragraphs",
    [WM_EDIT_REPLACE] = "replace a word everywhere",
    [WM_EDIT_TRANSLATE] = "translate page",
    [WM_EDIT_DELETE_BLOCK] = "delete block",
    [WM_EDIT_INSERT_BLOCK] = "insert block",
    [WM_EDIT_INSERT_HEADING] = "insert heading",
    [WM_EDIT_PASTE] = "paste block",
    [WM_EDIT_APPEND_BLOCK] = "append",
    [WM_EDIT_SWAP_BLOCKS] = "swap blocks",
    [WM_EDIT_MOVE_BLOCK] = "move block",
    [WM_EDIT_DELETE_HEADING] = "delete heading",
    [WM_EDIT_HEADING_LEVEL] = "heading level",
    [WM_EDIT_MOVE_SECTION] = "move section",
    [WM_EDIT_DELETE_SECTION] = "delete section",
    [WM_EDIT_HEADING_TO_BOLD] = "heading becomes bold",
    [WM_EDIT_BOLD_TO_HEADING] = "bold becomes heading",
    [WM_EDIT_DELETE_ITEM] = "delete item",
    [WM_EDIT_INSERT_ITEM] = "insert item",
    [WM_EDIT_SWAP_ITEMS] = "swap items",
    [WM_EDIT_ITEM_TO_TEXT] = "item becomes paragraph",
    [WM_EDIT_TEXT_TO_ITEM] = "paragraph becomes item",
    [WM_EDIT_NEST_ITEM] = "nest item",
    [WM_EDIT_UNNEST_ITEM] = "unnest item",
    [WM_EDIT_PART_LIST] = "part list",
    [WM_EDIT_MERGE_ITEMS] = "merge items",
    [WM_EDIT_SPLIT_ITEM] = "split item",
    [WM_EDIT_DELETE_IMAGE] = "delete gallery image",
    [WM_EDIT_LAST_IMAGE] = "delete last gallery image",
    [WM_EDIT_PART_GALLERY] = "part gallery",
    [WM_EDIT_INSERT_CATEGORY] = "insert category",
    [WM_EDIT_DELETE_CATEGORY] = "delete category",
    [WM_EDIT_NEW_NOTE] = "new note",
    [WM_EDIT_DELETE_NOTE] = "delete note",
    [WM_EDIT_ONLY_NOTE] = "delete paragraph with the only note",
    [WM_EDIT_CELL] = "cell",
    [WM_EDIT_DELETE_ROW] = "delete row",
    [WM_EDIT_INSERT_ROW] = "insert row",
    [WM_EDIT_SWAP_ROWS] = "swap rows",
    [WM_EDIT_DELETE_COLUMN] = "delete column",
    [WM_EDIT_INSERT_COLUMN] = "insert column",
    [WM_EDIT_SWAP_COLUMNS] = "swap columns",
    [WM_EDIT_SEVERAL] = "several",
    [WM_EDIT_ARGUMENT] = "word of an argument",
};

const char *wm_edit_name(wm_edit_kind kind)
{
    return (unsigned)kind < WM_EDIT_KINDS ? names[kind] : "none";
}

void wm_edit_free(wm_edit *edit)
{
    free(edit->hunks);
    free(edit->pieces);
    wm_buffer_free(&edit->texts);
    wm_buffer_free(&edit->edited);
    *edit = (wm_edit){0};
}

wm_edits *wm_edits_new(const wm_site *site)
{
    wm_edits *e = calloc(1, sizeof *e);
    if (e && !(e->parser = wm_parser_new(site))) {
        free(e);
        e = NULL;
    }
    return e;
}

void wm_edits_set_hiding(wm_edits *e, wm_hiding hiding)
{
    wm_parser_set_hiding(e->parser, hiding);
    e->hides = hiding.brackets;
}

void wm_edits_free(wm_edits *e)
{
    if (!e)
        return;
    wm_parser_free(e->parser);
    wm_doc_free(&e->doc);
    wm_buffer_free(&e->text);
    free(e);
}

/* FNV-1a: the same in every version, as the edits of a page shall be. */
static uint64_t hash_title(wm_slice title)
{
    uint64_t hash = UINT64_C(0xcbf29ce484222325);
    for (size_t i = 0; i < title.size; i++)
        hash = (hash ^ (unsigned char)title.data[i]) * UINT64_C(0x100000001b3);
    return hash;
}

static int compare_hashes(const void *x, const void *y)
{
    uint64_t a = *(const uint64_t *)x, b = *(const uint64_t *)y;
    return a < b ? -1 : a > b;
}

/* Whether no two notes say the same, and none says nothing. When one of two equal notes is deleted, nobody
 * can tell which. */
static bool notes_differ(const wm_node *root, bool *no_memory)
{
    size_t count = wm_edit_count(root, WM_NODE_REF), n = 0;
    uint64_t *hashes = malloc((count + 1) * sizeof *hashes);
    bool differ = true;
    *no_memory = !hashes;
    for (const wm_node *x = root; x && hashes; x = wm_node_step(root, x)) {
        if (x->type != WM_NODE_REF || !x->u.ref.has_content)
            continue;
        bool says = false;
        hashes[n] = wm_edit_said(x, &says);
        n++;
        differ &= says;
    }
    if (n)
        qsort(hashes, n, sizeof *hashes, compare_hashes);
    for (size_t i = 1; i < n; i++)
        differ &= hashes[i] != hashes[i - 1];
    free(hashes);
    return differ;
}

wm_status wm_edits_set_page(wm_edits *e, wm_slice source, int ns, wm_slice title)
{
    bool no_memory = false;
    e->s = source;
    e->title = hash_title(title) + (uint64_t)(int64_t)ns;
    wm_status status = wm_parse(e->parser, &e->doc, source, ns, title);
    if (status == WM_OK)
        e->notes_differ = notes_differ(e->doc.root, &no_memory);
    return no_memory ? WM_NO_MEMORY : status;
}

const wm_doc *wm_edits_doc(const wm_edits *e)
{
    return &e->doc;
}

size_t wm_edit_chance(wm_edits *e, size_t n)
{
    uint64_t x = e->state += UINT64_C(0x9e3779b97f4a7c15);
    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    x ^= x >> 31;
    return n ? (size_t)(x % n) : 0;
}

const wm_node *wm_edit_pick(wm_edits *e, wm_edit_test test)
{
    const wm_node *chosen = NULL;
    size_t seen = 0;
    for (const wm_node *n = e->doc.root; n; n = wm_node_step(e->doc.root, n))
        if (test(e, n) && wm_edit_chance(e, ++seen) == 0)
            chosen = n;
    return chosen;
}

/* ---- hunks and pieces ---------------------------------------------------------- */

/* Room for one more in an array of items of this size; NULL when there is none. */
static void *one_more(void *items, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity)
        return items;
    size_t wanted = *capacity ? *capacity * 2 : 16;
    void *bigger = realloc(items, wanted * size);
    if (bigger)
        *capacity = wanted;
    return bigger;
}

void wm_edit_add(wm_edits *e, size_t a, size_t b, wm_hunk_rule rule, wm_slice text)
{
    wm_edit *edit = e->edit;
    void *hunks = one_more(edit->hunks, edit->hunk_count, &edit->hunk_capacity, sizeof *edit->hunks);
    if (!hunks) {
        edit->no_memory = true;
        return;
    }
    edit->hunks = hunks;
    wm_edit_hunk *h = &edit->hunks[edit->hunk_count];
    *h = (wm_edit_hunk){.a = (uint32_t)a, .b = (uint32_t)b, .id = (uint32_t)edit->hunk_count, .rule = rule,
                        .text = edit->texts.size, .text_size = text.size};
    edit->hunk_count++;
    wm_buffer_add_slice(&edit->texts, text);
}

void wm_edit_take_out(wm_edits *e, size_t a, size_t b)
{
    size_t from = wm_edit_back_blank(e->s, a), to = wm_edit_skip_blank(e->s, b);
    wm_buffer text = {0};
    wm_buffer_add_slice(&text, wm_sub(e->s, from, a));
    wm_buffer_add_slice(&text, wm_sub(e->s, b, to));
    wm_edit_add(e, from, to, WM_HUNK_GONE, wm_buffer_slice(&text));
    e->edit->no_memory |= text.failed;
    wm_buffer_free(&text);
}

void wm_edit_hold(wm_edits *e, size_t a, size_t b, wm_piece_kind kind)
{
    wm_edit *edit = e->edit;
    wm_slice bytes = wm_trim(wm_sub(e->s, a, b));
    if (!bytes.size || !edit->hunk_count)
        return;
    void *pieces = one_more(edit->pieces, edit->piece_count, &edit->piece_capacity, sizeof *edit->pieces);
    if (!pieces) {
        edit->no_memory = true;
        return;
    }
    edit->pieces = pieces;
    a = (size_t)(bytes.data - e->s.data);
    edit->pieces[edit->piece_count++] = (wm_edit_piece){.a = (uint32_t)a, .b = (uint32_t)(a + bytes.size),
                                                        .hunk = (uint32_t)edit->hunk_count - 1, .kind = kind};
}

void wm_edit_hold_node(wm_edits *e, const wm_node *n, wm_piece_kind kind)
{
    size_t pieces = e->edit->piece_count;
    wm_edit_hold(e, n->span.start, n->span.end, kind);
    if (e->edit->piece_count > pieces)
        e->edit->pieces[pieces].silent = wm_edit_is_silent(n);
}

void wm_edit_hold_silent(wm_edits *e, size_t a, size_t b, wm_piece_kind kind)
{
    const wm_node *root = e->doc.root, *n = root;
    while (n && n->span.start < b) {
        if (n->span.end <= a) {
            n = wm_node_skip(root, n);
            continue;
        }
        bool within = n->span.start >= a && n->span.end <= b;
        /* An item that does not show may stay as it is, with its bullet; where the style shows it, PutGet says that it is gone. */
        if (within && kind == WM_PIECE_MAY && n->type == WM_NODE_ITEM && !wm_edit_prints(n))
            wm_edit_hold(e, n->span.start, n->span.end, kind);
        if (within && wm_edit_is_silent(n))
            wm_edit_hold_node(e, n, kind);
        n = wm_node_step(root, n);
    }
}

void wm_edit_undo(wm_edits *e, size_t hunks, size_t pieces)
{
    e->edit->hunk_count = hunks;
    e->edit->piece_count = pieces;
}

static int compare_hunks(const void *x, const void *y)
{
    const wm_edit_hunk *a = x, *b = y;
    return a->a != b->a ? (a->a < b->a ? -1 : 1) : a->id < b->id ? -1 : a->id > b->id;
}

bool wm_edit_sort(wm_edit *edit)
{
    if (edit->hunk_count)
        qsort(edit->hunks, edit->hunk_count, sizeof *edit->hunks, compare_hunks);
    for (size_t i = 1; i < edit->hunk_count; i++)
        if (edit->hunks[i].a <= edit->hunks[i - 1].b)
            return false;
    return true;
}

/* The page with every hunk as the hand put it. */
static void make_edited(const wm_edits *e, wm_edit *edit)
{
    size_t at = 0;
    wm_buffer_clear(&edit->edited);
    for (size_t i = 0; i < edit->hunk_count; i++) {
        const wm_edit_hunk *h = &edit->hunks[i];
        wm_buffer_add_slice(&edit->edited, wm_sub(e->s, at, h->a));
        wm_buffer_add_slice(&edit->edited, wm_sub(wm_buffer_slice(&edit->texts), h->text, h->text + h->text_size));
        at = h->b;
    }
    wm_buffer_add_slice(&edit->edited, wm_sub(e->s, at, e->s.size));
}

/* ---- making one ------------------------------------------------------------------ */

static bool make_kind(wm_edits *e, wm_edit_kind kind);

/* Two to four at places that do not touch. */
static bool make_several(wm_edits *e)
{
    static const wm_edit_kind kinds[] = {
        WM_EDIT_WORD, WM_EDIT_WORD, WM_EDIT_INSERT_WORD, WM_EDIT_DELETE_WORD, WM_EDIT_HOLE_ONE, WM_EDIT_HOLE_SIDE,
        WM_EDIT_DELETE_BLOCK, WM_EDIT_INSERT_BLOCK, WM_EDIT_INSERT_HEADING, WM_EDIT_PASTE, WM_EDIT_DELETE_ITEM,
        WM_EDIT_INSERT_ITEM, WM_EDIT_CELL, WM_EDIT_DELETE_ROW, WM_EDIT_SPLIT, WM_EDIT_MERGE, WM_EDIT_SWAP_BLOCKS,
        WM_EDIT_MOVE_BLOCK, WM_EDIT_DELETE_HEADING,
    };
    wm_edit *edit = e->edit;
    size_t wanted = 2 + wm_edit_chance(e, 3), made = 0;
    for (int tries = 0; tries < 12 && made < wanted && !edit->no_memory; tries++) {
        size_t hunks = edit->hunk_count, pieces = edit->piece_count, texts = edit->texts.size;
        wm_edit_kind kind = kinds[wm_edit_chance(e, sizeof kinds / sizeof *kinds)];
        bool good = make_kind(e, kind);
        /* Sorted at the end only: pieces name the last hunk. */
        for (size_t i = hunks; good && i < edit->hunk_count; i++)
            for (size_t j = 0; j < hunks; j++)
                good = good && (edit->hunks[i].a > edit->hunks[j].b || edit->hunks[i].b < edit->hunks[j].a);
        if (good) {
            made++;
        } else {
            wm_edit_undo(e, hunks, pieces);
            edit->texts.size = texts;
        }
    }
    return made > 1;
}

static bool make_kind(wm_edits *e, wm_edit_kind kind)
{
    if (kind == WM_EDIT_SEVERAL)
        return make_several(e);
    if (kind == WM_EDIT_ARGUMENT)
        return wm_edit_argument(e);
    if (kind == WM_EDIT_TRANSLATE)
        return wm_edit_translate(e);
    if (kind == WM_EDIT_REPLACE)
        return wm_edit_replace(e);
    if (kind >= WM_EDIT_ITEM_TO_TEXT && kind <= WM_EDIT_SPLIT_ITEM)
        return wm_edit_items(e, kind);
    if (kind >= WM_EDIT_HOLE_ONE && kind <= WM_EDIT_HOLE_INSERT)
        return wm_edit_holes(e, kind);
    if (kind < WM_EDIT_DELETE_BLOCK)
        return wm_edit_words(e, kind);
    if (kind < WM_EDIT_DELETE_HEADING)
        return wm_edit_blocks(e, kind);
    if (kind < WM_EDIT_DELETE_ITEM)
        return wm_edit_sections(e, kind);
    if (kind < WM_EDIT_INSERT_CATEGORY)
        return wm_edit_lists(e, kind);
    if (kind < WM_EDIT_CELL)
        return wm_edit_notes(e, kind);
    return wm_edit_tables(e, kind);
}

wm_edit_kinds wm_edit_kinds_named(wm_slice text)
{
    wm_edit_kinds kinds = 0;
    for (int i = 0; i < WM_EDIT_KINDS; i++)
        if (wm_find(wm_str(names[i]), text, 0) != WM_NONE)
            kinds |= UINT64_C(1) << i;
    return kinds;
}

wm_edit_kind wm_edits_kind(wm_edits *e, wm_edit_kinds kinds, uint64_t seed)
{
    size_t count = 0, n;
    for (int i = 0; i < WM_EDIT_KINDS; i++)
        count += kinds >> i & 1;
    e->state = e->title ^ (seed + 1) * UINT64_C(0xbf58476d1ce4e5b9);
    n = wm_edit_chance(e, count);
    for (int i = 0; i < WM_EDIT_KINDS; i++)
        if (kinds >> i & 1 && n-- == 0)
            return (wm_edit_kind)i;
    return WM_EDIT_WORD;
}

bool wm_edits_make(wm_edits *e, wm_edit_kind kind, uint64_t seed, wm_edit *edit)
{
    edit->kind = kind;
    edit->hunk_count = edit->piece_count = 0;
    edit->renumbers = edit->no_memory = false;
    wm_buffer_clear(&edit->texts);
    e->edit = edit;
    e->state = e->title ^ (seed + 1) * UINT64_C(0xd1342543de82ef95) ^ ((uint64_t)kind << 56);
    bool made = make_kind(e, kind) && edit->hunk_count && wm_edit_sort(edit) &&
                (!edit->renumbers || e->notes_differ || kind == WM_EDIT_NEW_NOTE);
    if (made && !edit->texts.failed) /* the hunks name bytes of it */
        make_edited(e, edit);
    edit->no_memory |= edit->texts.failed || edit->edited.failed || e->text.failed;
    return made && !edit->no_memory && !wm_equal(wm_buffer_slice(&edit->edited), e->s);
}
