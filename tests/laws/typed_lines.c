/* typed_lines.c - items, rows, columns, categories, notes, and the ends of the file.
 *
 * SPDX-License-Identifier: MIT
 */
#include "typed.h"

/* ---- items -------------------------------------------------------------------------------- */

/* An item of bullets on one line. */
static bool is_item(const typed_page *page, const typed_block *block)
{
    wm_slice s = typed_text(page, block);
    return block->node->type == WM_NODE_ITEM && wm_starts_with(s, WM_LIT("- ")) && !typed_has(s, "\n") && !typed_has(s, "<") &&
           !wm_edit_has(block->node, WM_NODE_CATEGORY);
}

static bool is_item_among_items(const typed_page *page, const typed_block *block)
{
    const wm_node *n = block->node;
    return is_item(page, block) && !typed_has_numbers(typed_text(page, block)) && !wm_edit_has(n, WM_NODE_REF) &&
           ((n->next && n->next->type == WM_NODE_ITEM) || (n->prev && n->prev->type == WM_NODE_ITEM));
}

static bool is_inner_item(const typed_page *page, const typed_block *block)
{
    return is_item(page, block) && block->node->next && block->node->next->type == WM_NODE_ITEM;
}

static bool make_delete_item(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_item_among_items);
    if (!b)
        return false;
    size_t start = typed_line_start(page->markdown, b->start);
    if (b->node->prev && start)
        typed_remove(edit, start - 1, b->end, WM_LIT(""));
    else
        typed_remove(edit, start, b->end + 1, WM_LIT(""));
    return true;
}

static bool add_line_below(typed_page *page, typed_edit *edit, typed_test test, const char *line)
{
    const typed_block *b = typed_pick(page, test);
    if (!b)
        return false;
    typed_add(edit, b->end, b->end, wm_str(line));
    return true;
}

static bool make_add_item(typed_page *page, typed_edit *edit)
{
    return add_line_below(page, edit, is_item, "\n  - a new item");
}

static bool make_nested_item(typed_page *page, typed_edit *edit)
{
    return add_line_below(page, edit, is_item, "\n      - a nested item");
}

static bool make_split_list(typed_page *page, typed_edit *edit)
{
    return add_line_below(page, edit, is_inner_item, "\n\nWords between the items.\n");
}

static bool make_first_item(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_item);
    if (!b)
        return false;
    size_t start = typed_line_start(page->markdown, b->start);
    typed_add(edit, start, start, WM_LIT("  - a new item\n"));
    return true;
}

/* ---- tables ---------------------------------------------------------------------------------- */

static bool is_pipe_table(const typed_page *page, const typed_block *block)
{
    wm_slice s = typed_text(page, block);
    size_t line = typed_line_end(s, 0);
    return block->node->type == WM_NODE_TABLE && wm_starts_with(s, WM_LIT("| ")) && line + 3 < s.size && s.data[line + 1] == '|' &&
           memchr(" :", s.data[line + 2], 2);
}

/* A cell that spans others prints empty ones: who types there gives it other neighbours. */
static bool has_spans(const wm_node *table)
{
    for (const wm_node *n = table; n; n = wm_node_step(table, n))
        if (n->type == WM_NODE_CELL && (n->u.cell.colspan > 1 || n->u.cell.rowspan != 1))
            return true;
    return false;
}

static bool is_plain_table(const typed_page *page, const typed_block *block)
{
    return is_pipe_table(page, block) && !has_spans(block->node) && !typed_has_numbers(typed_text(page, block)) &&
           !wm_edit_has(block->node, WM_NODE_REF);
}

/* The bars of a row that begins at at. */
static size_t bars(wm_slice s, size_t at, size_t end, size_t *places, size_t most)
{
    size_t count = 0;
    for (size_t i = at; i < end; i++) {
        if (s.data[i] == '\\') {
            i++;
            continue;
        }
        if (s.data[i] == '|') {
            if (count < most)
                places[count] = i;
            count++;
        }
    }
    return count;
}

enum { MOST_BARS = 64 };

/* Where a row below the header begins: one of them. Rows are lines that begin with a bar. */
static bool pick_row(typed_page *page, const typed_block *b, size_t *start, size_t *end)
{
    wm_slice s = page->markdown;
    size_t seen = 0, line = 0;
    for (size_t at = b->start; at < b->end && s.data[at] == '|'; line++) {
        size_t stop = typed_line_end(s, at);
        if (line > 1 && wm_edit_chance(page->edits, ++seen) == 0) {
            *start = at;
            *end = stop;
        }
        at = stop + 1;
    }
    return seen > 1;
}

/* Attributes of rows and cells may be most of a table. */
static size_t markup_of(const wm_node *table)
{
    return table->span.end - table->span.start;
}

static bool make_delete_row(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_plain_table);
    size_t start, end;
    if (!b || !pick_row(page, b, &start, &end))
        return false;
    typed_remove(edit, start - 1, end, WM_LIT(""));
    edit->markup = markup_of(b->node);
    return true;
}

static bool make_add_row(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_pipe_table);
    size_t start, end, places[MOST_BARS];
    if (!b || has_spans(b->node) || !pick_row(page, b, &start, &end))
        return false;
    size_t count = bars(page->markdown, start, end, places, MOST_BARS);
    if (count < 2 || count > MOST_BARS)
        return false;
    wm_buffer row = {0};
    wm_buffer_add_str(&row, "\n|");
    for (size_t i = 1; i < count; i++)
        wm_buffer_add_str(&row, " new |");
    typed_add(edit, end, end, wm_buffer_slice(&row));
    edit->syntax += 3 * count;
    edit->failed |= row.failed;
    wm_buffer_free(&row);
    return true;
}

static bool make_edit_cell(typed_page *page, typed_edit *edit)
{
    const typed_block *b = typed_pick(page, is_pipe_table);
    size_t start, end, places[MOST_BARS];
    if (!b || !pick_row(page, b, &start, &end))
        return false;
    size_t count = bars(page->markdown, start, end, places, MOST_BARS);
    if (count < 2 || count > MOST_BARS)
        return false;
    size_t i = wm_edit_chance(page->edits, count - 1);
    wm_slice old = wm_sub(page->markdown, places[i] + 1, places[i + 1]);
    if (typed_has(old, "[") || typed_has(old, "<") || typed_has(old, "*") || (!wm_trim(old).size && has_spans(b->node)))
        return false;
    typed_remove(edit, places[i] + 1, places[i + 1], WM_LIT(" new words "));
    return true;
}

/* A column comes or goes: each row in its own hunk. */
static bool edit_columns(typed_page *page, typed_edit *edit, bool goes)
{
    const typed_block *b = typed_pick(page, is_plain_table);
    wm_slice s = page->markdown;
    size_t places[MOST_BARS], columns, line = 0;
    if (!b || (columns = bars(s, b->start, typed_line_end(s, b->start), places, MOST_BARS)) < 4 || columns > MOST_BARS)
        return false;
    size_t column = wm_edit_chance(page->edits, columns - 1);
    edit->markup = markup_of(b->node);
    for (size_t at = b->start; at < b->end && s.data[at] == '|'; line++) {
        size_t stop = typed_line_end(s, at);
        if (bars(s, at, stop, places, MOST_BARS) != columns)
            return false;
        if (goes)
            typed_remove(edit, places[column], places[column + 1], WM_LIT(""));
        else
            typed_add(edit, places[column], places[column], line == 1 ? WM_LIT("| - ") : WM_LIT("| new "));
        edit->syntax += 4;
        at = stop + 1;
    }
    return true;
}

static bool make_delete_column(typed_page *page, typed_edit *edit)
{
    return edit_columns(page, edit, true);
}

static bool make_add_column(typed_page *page, typed_edit *edit)
{
    return edit_columns(page, edit, false);
}

/* ---- the ends of the file, categories ------------------------------------------------------------ */

static const typed_block *last_block(const typed_page *page)
{
    return page->count ? &page->blocks[page->count - 1] : NULL;
}

/* Words behind the last line, as `echo words >>Page.md` leaves them: the file ends without a newline. What they are said
 * behind is the last block, or the categories or notes, which print below all others. */
static bool make_append_tight(typed_page *page, typed_edit *edit)
{
    const typed_block *last = last_block(page);
    size_t end = page->markdown.size;
    bool categories = page->categories < end, behind = categories && page->categories_end == end;
    if (!last || (!behind && (categories || last->end != end)) || !typed_is_words(page, last))
        return false;
    typed_add(edit, end, end, behind ? WM_LIT("\nTight words.\n") : WM_LIT(" Tight words.\n"));
    wm_buffer_add_slice(&edit->meant, wm_sub(page->markdown, 0, last->end));
    wm_buffer_add_str(&edit->meant, behind ? "\n\nTight words." : " Tight words.");
    wm_buffer_add_slice(&edit->meant, wm_sub(page->markdown, last->end, end));
    edit->anywhere = true;
    return true;
}

static bool make_append(typed_page *page, typed_edit *edit)
{
    const typed_block *last = last_block(page);
    size_t end = page->markdown.size;
    bool notes = page->categories_end < end || (page->categories == end && last && last->end < end);
    if (!last || notes || last->node->parent->type == WM_NODE_LIST || last->node->type == WM_NODE_GALLERY || last->node->type == WM_NODE_CODE_BLOCK)
        return false;
    typed_add(edit, end, end, WM_LIT("\n\nA last paragraph.\n"));
    wm_buffer_add_slice(&edit->meant, wm_sub(page->markdown, 0, last->end));
    wm_buffer_add_str(&edit->meant, "\n\nA last paragraph.");
    wm_buffer_add_slice(&edit->meant, wm_sub(page->markdown, last->end, end));
    edit->anywhere = true;
    return true;
}

static bool make_prepend(typed_page *page, typed_edit *edit)
{
    if (!page->count || page->blocks[0].node->type == WM_NODE_INDENT_PRE)
        return false;
    typed_add(edit, 0, 0, WM_LIT("A first paragraph.\n\n"));
    return true;
}

/* A line right above the categories, with no empty line between. */
static bool make_line_above_categories(typed_page *page, typed_edit *edit)
{
    const typed_block *last = last_block(page);
    if (page->categories >= page->markdown.size || !last || last->node->parent->type == WM_NODE_LIST ||
        last->node->type == WM_NODE_GALLERY || last->node->type == WM_NODE_CODE_BLOCK || last->node->type == WM_NODE_INDENT_PRE)
        return false;
    typed_add(edit, page->categories, page->categories, WM_LIT("A new line.\n"));
    wm_buffer_add_slice(&edit->meant, wm_sub(page->markdown, 0, page->categories));
    wm_buffer_add_str(&edit->meant, "A new line.\n\n");
    wm_buffer_add_slice(&edit->meant, wm_sub(page->markdown, page->categories, page->markdown.size));
    edit->anywhere = true;
    return true;
}

/* The address up to the name, of the first category: others are written like it. False: it leads to a file. */
static bool category_address(const typed_page *page, wm_slice *before)
{
    wm_slice line = wm_sub(page->markdown, page->categories, page->categories_end);
    size_t open = wm_find(line, WM_LIT("]("), 0), name = wm_find(line, WM_LIT("/Category:"), 0);
    if (open == WM_NONE || name == WM_NONE || wm_find(line, WM_LIT(" \"wikilink\")"), open) < name)
        return false;
    *before = wm_sub(line, open + 2, name + 10);
    return true;
}

static bool make_add_category(typed_page *page, typed_edit *edit)
{
    wm_slice address;
    if (page->categories >= page->markdown.size || !category_address(page, &address))
        return false;
    wm_buffer text = {0};
    wm_buffer_add_format(&text, " [Category:Zed](%.*sZed \"wikilink\")", WM_ARG(address));
    typed_add(edit, page->categories_end, page->categories_end, wm_buffer_slice(&text));
    edit->failed |= text.failed;
    edit->anywhere = true;
    wm_buffer_free(&text);
    return true;
}

/* One of the categories: [start, end) of the line, the space before it or behind it included. */
static bool pick_category(typed_page *page, size_t *start, size_t *end)
{
    wm_slice s = wm_sub(page->markdown, 0, page->categories_end);
    size_t seen = 0;
    for (size_t at = page->categories; at < s.size;) {
        size_t title = wm_find(s, WM_LIT(" \"wikilink\")"), at);
        if (title == WM_NONE)
            break;
        size_t stop = title + 12;
        if (wm_edit_chance(page->edits, ++seen) == 0) {
            *start = at;
            *end = stop;
        }
        at = stop < s.size && s.data[stop] == ' ' ? stop + 1 : s.size;
    }
    return seen > 1;
}

static bool make_delete_category(typed_page *page, typed_edit *edit)
{
    size_t start, end;
    if (!pick_category(page, &start, &end))
        return false;
    if (start > page->categories)
        typed_remove(edit, start - 1, end, WM_LIT(""));
    else
        typed_remove(edit, start, end + 1, WM_LIT(""));
    edit->anywhere = true;
    edit->syntax += 80; /* a sort key */
    return true;
}

/* Its name in the label alone: the page that it leads to is what it is. */
static bool make_category_label(typed_page *page, typed_edit *edit)
{
    size_t start, end;
    if (!pick_category(page, &start, &end))
        return false;
    size_t label = wm_find(page->markdown, WM_LIT("]("), start);
    if (label >= end)
        return false;
    typed_add(edit, label, label, WM_LIT(" Zed"));
    wm_buffer_add_slice(&edit->meant, page->markdown);
    edit->anywhere = true;
    return true;
}

/* ---- notes ---------------------------------------------------------------------------------------- */

/* Where the list of notes begins: the first line "1.  " behind all blocks and the categories. */
static size_t notes_of(const typed_page *page)
{
    wm_slice s = page->markdown;
    const typed_block *last = last_block(page);
    size_t from = page->categories < s.size ? page->categories_end : last ? last->end : 0;
    size_t at = wm_find(s, WM_LIT("\n1.  "), from);
    return at == WM_NONE || at > from + 24 ? WM_NONE : at + 1;
}

static size_t count_notes(const typed_page *page, size_t at)
{
    size_t count = 0;
    wm_slice s = page->markdown;
    for (; at < s.size; at = typed_line_end(s, at) + 1)
        count += s.data[at] >= '1' && s.data[at] <= '9';
    return count;
}

static bool make_edit_note(typed_page *page, typed_edit *edit)
{
    size_t notes = notes_of(page), seen = 0, a = 0, b = 0;
    wm_slice s = page->markdown;
    for (size_t i = notes; notes != WM_NONE && i + 8 < s.size; i++) {
        size_t end = i + 1;
        while (s.data[i] == ' ' && end < s.size && s.data[end] >= 'a' && s.data[end] <= 'z')
            end++;
        if (end > i + 4 && end < s.size && s.data[end] == ' ' && page->plain[i + 1] && page->plain[end] && wm_edit_chance(page->edits, ++seen) == 0) {
            a = i + 1;
            b = end;
        }
    }
    if (!seen)
        return false;
    typed_add(edit, a, b, WM_LIT("xylophone"));
    edit->anywhere = true;
    return true;
}

/* A note behind the last words of the page, and its text behind the last note. */
static bool make_new_note(typed_page *page, typed_edit *edit)
{
    size_t notes = notes_of(page);
    wm_slice s = page->markdown;
    const typed_block *last = NULL;
    for (size_t i = 0; i < page->count; i++) {
        if (typed_has_numbers(typed_text(page, &page->blocks[i])))
            last = NULL;
        if (typed_is_words(page, &page->blocks[i]))
            last = &page->blocks[i];
    }
    if (!last || notes == WM_NONE || wm_edit_has(wm_edits_doc(page->edits)->root, WM_NODE_REFERENCES))
        return false;
    size_t number = count_notes(page, notes) + 1;
    wm_buffer text = {0};
    wm_buffer_add_format(&text, "\\[%zu\\]", number);
    typed_add(edit, last->end, last->end, wm_buffer_slice(&text));
    wm_buffer_clear(&text);
    wm_buffer_add_format(&text, "\n%zu.%s New source.", number, number < 10 ? " " : "");
    typed_add(edit, s.size, s.size, wm_buffer_slice(&text));
    edit->failed |= text.failed;
    edit->anywhere = true;
    wm_buffer_free(&text);
    return true;
}

const typed_kind typed_line_kinds[] = {
    {"delete item", make_delete_item, 0},
    {"add item", make_add_item, 0},
    {"nested item", make_nested_item, 4},
    {"split list", make_split_list, 0},
    {"first item", make_first_item, 0},
    {"delete row", make_delete_row, 0},
    {"add row", make_add_row, 20},
    {"edit cell", make_edit_cell, 0},
    {"delete column", make_delete_column, 0},
    {"add column", make_add_column, 0},
    {"append tight", make_append_tight, 0},
    {"append", make_append, 0},
    {"prepend", make_prepend, 0},
    {"line above categories", make_line_above_categories, 0},
    {"add category", make_add_category, 0},
    {"delete category", make_delete_category, 0},
    {"category label", make_category_label, 0},
    {"edit note", make_edit_note, 0},
    {"new note", make_new_note, 16},
    {NULL, NULL, 0},
};
