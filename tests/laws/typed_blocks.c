/* typed_blocks.c - paragraphs, headings and other blocks typed, moved and taken out.
 *
 * SPDX-License-Identifier: MIT
 */
#include "typed.h"

static bool is_heading(const typed_page *page, const typed_block *block)
{
    return block->node->type == WM_NODE_HEADING && !typed_has(typed_text(page, block), "[") && typed_text(page, block).size > 4;
}

static const typed_block *next_of(const typed_page *page, const typed_block *block)
{
    return block + 1 < page->blocks + page->count ? block + 1 : NULL;
}

static const typed_block *previous_of(const typed_page *page, const typed_block *block)
{
    return block > page->blocks ? block - 1 : NULL;
}

/* Whether the block can be taken elsewhere: no other place changes with it, and its lines hold nothing else. */
static bool is_free(const typed_page *page, const typed_block *block)
{
    const wm_node *n = block->node;
    wm_span core = wm_edit_core(page->edits, n);
    return n->parent->type == WM_NODE_DOCUMENT && !typed_has_numbers(typed_text(page, block)) && !typed_has(typed_text(page, block), "<") &&
           !wm_edit_has(n, WM_NODE_CATEGORY) && !wm_edit_has(n, WM_NODE_REF) && core.start == n->span.start && core.end == n->span.end &&
           wm_edit_has_lines(page->edits, n);
}

static bool is_free_paragraph(const typed_page *page, const typed_block *block)
{
    return typed_is_words(page, block) && is_free(page, block);
}

/* What stands beside a block when it goes: two lists become one then, and so do two blocks of code. */
static bool joins(const wm_node *n)
{
    return n->parent->type == WM_NODE_LIST || n->type == WM_NODE_GALLERY || n->type == WM_NODE_CODE_BLOCK || n->type == WM_NODE_INDENT_PRE ||
           n->type == WM_NODE_BLOCKQUOTE;
}

static bool parts_nothing(const typed_page *page, const typed_block *block)
{
    const typed_block *a = previous_of(page, block), *b = next_of(page, block);
    bool twin = (a && wm_equal(typed_text(page, a), typed_text(page, block))) || (b && wm_equal(typed_text(page, b), typed_text(page, block)));
    bool notes = !b && block->end < page->markdown.size; /* their list is at the end */
    return !twin && (!a || (!b && !notes) || !joins(a->node) || (b && !joins(b->node)));
}

static bool is_lone_paragraph(const typed_page *page, const typed_block *block)
{
    return is_free_paragraph(page, block) && parts_nothing(page, block);
}

static bool is_lone_heading(const typed_page *page, const typed_block *block)
{
    return is_heading(page, block) && parts_nothing(page, block);
}

/* Whether something that does not print stands between the two. */
static bool has_silent(const typed_page *page, const wm_node *a, const wm_node *b)
{
    return wm_trim(wm_sub(page->edits->s, a->span.end, b->span.start)).size > 1; /* a bullet */
}

static bool is_between_lists(const typed_page *page, const typed_block *block)
{
    const typed_block *a = previous_of(page, block), *b = next_of(page, block);
    return is_free_paragraph(page, block) && a && b && a->node->parent->type == WM_NODE_LIST && b->node->parent->type == WM_NODE_LIST &&
           a->node->parent->u.list.kind == b->node->parent->u.list.kind && a->node->parent->u.list.kind == WM_LIST_BULLET &&
           a->node->parent->u.list.html == b->node->parent->u.list.html &&
           !has_silent(page, a->node, block->node) &&
           !has_silent(page, block->node, b->node);
}

/* A block goes, with the empty line before it. */
static bool take_out(typed_page *page, typed_edit *edit, const typed_block *b)
{
    if (!b)
        return false;
    const typed_block *next = next_of(page, b);
    if (next)
        typed_remove(edit, b->start, next->start, WM_LIT(""));
    else
        typed_remove(edit, previous_of(page, b) ? previous_of(page, b)->end : b->start, b->end, WM_LIT(""));
    return true;
}

static bool make_delete_paragraph(typed_page *page, typed_edit *edit)
{
    return take_out(page, edit, typed_pick(page, is_lone_paragraph));
}

static bool make_delete_heading(typed_page *page, typed_edit *edit)
{
    return take_out(page, edit, typed_pick(page, is_lone_heading));
}

static bool make_join_lists(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_between_lists);
    if (!b)
        return false;
    typed_remove(edit, b[-1].end, b[1].start, WM_LIT("\n"));
    return true;
}

static bool is_any(const typed_page *page, const typed_block *block)
{
    return is_free(page, block) && parts_nothing(page, block) && block->node->type != WM_NODE_REFERENCES;
}

static bool make_delete_block(typed_page *page, typed_edit *edit)
{
    return take_out(page, edit, typed_pick(page, is_any));
}

/* Text below a block, with an empty line between. */
static bool add_below(typed_edit *edit, const typed_block *b, const char *text)
{
    if (!b)
        return false;
    wm_buffer words = {0};
    wm_buffer_add_format(&words, "\n\n%s", text);
    typed_add(edit, b->end, b->end, wm_buffer_slice(&words));
    edit->failed |= words.failed;
    wm_buffer_free(&words);
    return true;
}

static bool add_above(typed_edit *edit, const typed_block *b, const char *text)
{
    if (!b)
        return false;
    wm_buffer words = {0};
    wm_buffer_add_format(&words, "%s\n\n", text);
    typed_add(edit, b->start, b->start, wm_buffer_slice(&words));
    edit->failed |= words.failed;
    wm_buffer_free(&words);
    return true;
}

/* Not in a list: the words would be an item's. */
static bool is_margin(const typed_page *page, const typed_block *block)
{
    const typed_block *next = next_of(page, block);
    return block->node->parent->type == WM_NODE_DOCUMENT && block->node->type != WM_NODE_GALLERY && block->node->type != WM_NODE_CODE_BLOCK &&
           block->node->type != WM_NODE_INDENT_PRE && !typed_has(typed_text(page, block), "<") &&
           (!next || !typed_has(typed_text(page, next), "<"));
}

/* A list is kept apart from another by a comment, which nobody types. */
static bool is_margin_for_list(const typed_page *page, const typed_block *block)
{
    const typed_block *next = next_of(page, block);
    return is_margin(page, block) && typed_is_words(page, block) &&
           next && (typed_is_words(page, next) || next->node->type == WM_NODE_HEADING || next->node->type == WM_NODE_TABLE);
}

static bool make_add_paragraph(typed_page *page, typed_edit *edit)
{
    return add_below(edit, typed_pick(page, is_margin), "A whole new paragraph of words.");
}

static bool make_add_heading(typed_page *page, typed_edit *edit)
{
    return add_below(edit, typed_pick(page, is_margin), "## Added heading");
}

static bool make_new_list(typed_page *page, typed_edit *edit)
{
    return add_below(edit, typed_pick(page, is_margin_for_list), "  - alpha\n  - beta");
}

static bool make_new_numbers(typed_page *page, typed_edit *edit)
{
    return add_below(edit, typed_pick(page, is_margin_for_list), "1.  alpha\n2.  beta");
}

static bool make_new_table(typed_page *page, typed_edit *edit)
{
    return add_below(edit, typed_pick(page, is_margin_for_list), "| A | B |\n| - | - |\n| 1 | 2 |");
}

static bool make_new_quote(typed_page *page, typed_edit *edit)
{
    return add_below(edit, typed_pick(page, is_margin_for_list), "> Quoted words.");
}

static bool make_new_code(typed_page *page, typed_edit *edit)
{
    return add_below(edit, typed_pick(page, is_margin_for_list), "``` c\nint x = 1;\n```");
}

/* One that no comment keeps apart from a list before it. */
static bool is_gallery(const typed_page *page, const typed_block *block)
{
    const typed_block *a = previous_of(page, block);
    return block->node->type == WM_NODE_GALLERY && (!a || !joins(a->node));
}

/* Between the list and the gallery stands what the form puts between two lists. */
static bool make_list_above_gallery(typed_page *page, typed_edit *edit)
{
    return add_above(edit, typed_pick(page, is_gallery), "  - alpha\n  - beta\n\n<!-- end list -->");
}

static bool make_paragraph_above_gallery(typed_page *page, typed_edit *edit)
{
    return add_above(edit, typed_pick(page, is_gallery), "Some words on the pictures.");
}

static bool make_rename_heading(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_heading);
    if (!b)
        return false;
    size_t text = wm_find(page->markdown, WM_LIT(" "), b->start);
    if (text >= b->end)
        return false;
    typed_remove(edit, text + 1, b->end, WM_LIT("New name"));
    return true;
}

static bool is_deep_heading(const typed_page *page, const typed_block *block)
{
    return block->node->type == WM_NODE_HEADING && wm_starts_with(typed_text(page, block), WM_LIT("## "));
}

static bool make_lower_heading(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_deep_heading);
    if (!b)
        return false;
    typed_add(edit, b->start, b->start, WM_LIT("#"));
    return true;
}

static void add_moved(typed_page *page, typed_edit *edit, size_t at, const typed_block *b, const char *before, const char *behind)
{
    wm_buffer words = {0};
    wm_buffer_add_str(&words, before);
    wm_buffer_add_slice(&words, typed_text(page, b));
    wm_buffer_add_str(&words, behind);
    typed_add(edit, at, at, wm_buffer_slice(&words));
    if (edit->count)
        edit->hunks[edit->count - 1].moved = b->node;
    edit->failed |= words.failed;
    wm_buffer_free(&words);
}

static bool is_free_pair(const typed_page *page, const typed_block *block)
{
    const typed_block *next = next_of(page, block);
    return is_free_paragraph(page, block) && next && is_free_paragraph(page, next) &&
           !wm_equal(typed_text(page, block), typed_text(page, next));
}

static bool make_swap(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_free_pair);
    if (!b)
        return false;
    add_moved(page, edit, b->start, b + 1, "", "\n\n");
    typed_remove(edit, b->end, b[1].end, WM_LIT(""));
    return true;
}

static bool make_move(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_lone_paragraph), *to = typed_pick(page, is_margin);
    if (!b || !to || to == b || to + 1 == b || b + 1 == to) /* neighbours are swapped */
        return false;
    add_moved(page, edit, to->end, b, "\n\n", "");
    return take_out(page, edit, b);
}

static bool make_join(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_free_pair);
    if (!b)
        return false;
    typed_add(edit, b->end, b[1].start, WM_LIT(" "));
    return true;
}

static bool is_section(const typed_page *page, const typed_block *block)
{
    if (!is_deep_heading(page, block))
        return false;
    const typed_block *end = page->blocks + page->count, *x = block;
    do {
        if (x->node->type != WM_NODE_HEADING && !is_free(page, x))
            return false;
        x++;
    } while (x < end && !is_deep_heading(page, x));
    return x + 1 < end && is_deep_heading(page, x);
}

/* A section goes below the next one. All that stands in both is held to be there, and no more. */
static bool make_move_section(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_section), *end = page->blocks + page->count;
    if (!b)
        return false;
    const typed_block *next = b + 1;
    while (!is_deep_heading(page, next))
        next++;
    const typed_block *behind = next + 1;
    while (behind < end && behind->node->type != WM_NODE_HEADING && is_free(page, behind))
        behind++;
    if (behind == end || !is_deep_heading(page, behind))
        return false;
    wm_buffer text = {0};
    wm_buffer_add_slice(&text, wm_sub(page->markdown, b->start, next->start));
    typed_add(edit, behind->start, behind->start, wm_buffer_slice(&text));
    edit->failed |= text.failed;
    wm_buffer_free(&text);
    typed_remove(edit, b->start, next->start, WM_LIT(""));
    edit->syntax += (size_t)(next->node->span.start - b->node->span.start);
    edit->anywhere = true;
    return true;
}

const typed_kind typed_block_kinds[] = {
    {"delete paragraph", make_delete_paragraph, 0},
    {"delete heading", make_delete_heading, 0},
    {"delete block", make_delete_block, 0},
    {"join lists", make_join_lists, 0},
    {"add paragraph", make_add_paragraph, 0},
    {"add heading", make_add_heading, 0},
    {"new list", make_new_list, 0},
    {"new numbers", make_new_numbers, 0},
    {"new table", make_new_table, 40},
    {"new quote", make_new_quote, 40},
    {"new code", make_new_code, 50},
    {"list above gallery", make_list_above_gallery, 0},
    {"paragraph above gallery", make_paragraph_above_gallery, 0},
    {"rename heading", make_rename_heading, 0},
    {"lower heading", make_lower_heading, 4},
    {"swap paragraphs", make_swap, 0},
    {"move paragraph", make_move, 0},
    {"join paragraphs", make_join, 0},
    {"move section", make_move_section, 0},
    {NULL, NULL, 0},
};
