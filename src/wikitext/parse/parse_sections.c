/* parse_sections.c - sections that are left out by name, as text that is not shown.
 *
 * SPDX-License-Identifier: MIT
 *
 * A heading of the page itself that has one of the names is HIDDEN, and what follows it up to the next heading that is no
 * deeper. Some things in it are the page's, not the section's, and stay: its categories, which stand at its end as often as
 * not, <references>, which holds notes of the text above, and a </div> of what was begun there.
 */
#include "page/prints.h"
#include "wikitext/parse/parse_private.h"

static bool is_dropped(wm_parser *parser, const wm_node *n)
{
    if (n->type != WM_NODE_HEADING)
        return false;
    uint64_t flattened = 0;
    wm_buffer_clear(&parser->scratch);
    wm_node_words(n, &parser->scratch, &flattened);
    parser->failed |= parser->scratch.failed;
    return wm_section_is_named(parser->hiding.sections, wm_trim(wm_buffer_slice(&parser->scratch)));
}

/* Where the section ends that heading begins. */
static wm_node *behind_section(const wm_node *heading)
{
    wm_node *n = heading->next;
    while (n && !(n->type == WM_NODE_HEADING && n->level <= heading->level))
        n = n->next;
    return n;
}

enum { STAYS = 1 }; /* level of an HTML_BLOCK, which has none */

/* Tags whose other one stands outside of the section stay, or what is around would be open to the page's end. */
static void keep_half_pairs(wm_parser *parser, wm_node *first, const wm_node *behind)
{
    parser->hole_count = 0; /* where the open ones are: holes are done with */
    for (wm_node *n = first; n != behind && parse_goes_on(parser, 1); n = n->next) {
        if (n->type != WM_NODE_HTML_BLOCK || n->u.tag.empty)
            continue;
        size_t open = parser->hole_count;
        bool matches = n->u.tag.closing && open && wm_equal(parser->holes[open - 1]->u.tag.name, n->u.tag.name);
        n->level = matches ? 0 : STAYS;
        if (matches)
            parser->holes[--parser->hole_count]->level = 0;
        else if (!n->u.tag.closing && parse_grow(parser, &parser->holes, &parser->hole_capacity, open + 1, sizeof *parser->holes))
            parser->holes[parser->hole_count++] = n;
    }
}

static bool is_of_page(const wm_node *n)
{
    return n->type == WM_NODE_CATEGORY || n->type == WM_NODE_REFERENCES || (n->type == WM_NODE_HTML_BLOCK && n->level == STAYS);
}

/* Puts a node into the page where the section stood, before behind; NULL: at the page's end. */
static void put(wm_parser *parser, wm_node *n, wm_node *behind)
{
    if (n && behind)
        wm_node_insert_before(behind, n);
    else if (n)
        wm_node_append(parser->doc->root, n);
}

static void hide(wm_parser *parser, uint32_t from, uint32_t to, wm_node *behind)
{
    wm_slice s = wm_sub(parser->source, from, to), rest = wm_trim(s);
    uint32_t start = rest.size ? from + (uint32_t)(rest.data - s.data) : from;
    if (rest.size)
        put(parser, wm_node_new(parser->doc, WM_NODE_HIDDEN, start, start + (uint32_t)rest.size), behind);
}

/* Takes a block out of the page; what it holds of the page goes before behind. *done is where all is taken up to. */
static void take_block(wm_parser *parser, wm_node *block, wm_node *behind, uint32_t *done)
{
    bool stays = false;
    for (wm_node *n = block, *next; n && parse_goes_on(parser, 1); n = next) {
        next = is_of_page(n) ? wm_node_skip(block, n) : wm_node_step(block, n);
        if (!is_of_page(n)) {
            parse_keep_stray(parser, n);
            continue;
        }
        stays |= n == block;
        hide(parser, *done, n->span.start, behind);
        *done = n->span.end;
        wm_node_unlink(n);
        put(parser, n, behind);
        n->level = 0;
    }
    if (!stays)
        wm_node_unlink(block);
}

void parse_drop_sections(wm_parser *parser)
{
    for (wm_node *n = parser->doc->root->first; n && parse_goes_on(parser, 1);) {
        if (!is_dropped(parser, n)) {
            n = n->next;
            continue;
        }
        wm_node *behind = behind_section(n), *last = behind ? behind->prev : parser->doc->root->last;
        uint32_t done = n->span.start, end = last->span.end;
        keep_half_pairs(parser, n, behind);
        for (bool over = false; !over && parse_goes_on(parser, 1);) {
            wm_node *next = n->next;
            over = n == last;
            take_block(parser, n, behind, &done);
            n = next;
        }
        hide(parser, done, end, behind);
        parser->doc->dropped++;
        n = behind;
    }
}
