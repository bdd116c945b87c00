/* parse_tags.c - which block tags are open, and which ends of them end nothing.
 *
 * SPDX-License-Identifier: MIT
 *
 * The open tags of a run are a stack; each knows the one of its name below it. A tag that ends takes those above it
 * along, as with an HTML parser, and a cell or a table, be it of wikitext or of tags, lets nothing end that was begun outside.
 */
#include "wikitext/parse/parse_private.h"

typedef struct open_tag {
    uint8_t name;
    uint32_t below; /* the place of the next one below with this name, from 1; 0: there is none */
} open_tag;

void parse_open_tag(blocks *b, const tag *t)
{
    wm_parser *p = b->parser;
    if (!parse_grow(p, &p->open_tags, &p->open_tag_capacity, p->open_tags_used + 1, sizeof *p->open_tags))
        return;
    p->open_tags[p->open_tags_used++] = (open_tag){t->name, b->last_tag[t->name]};
    b->last_tag[t->name] = (uint32_t)p->open_tags_used;
}

void parse_end_tags(blocks *b, size_t floor)
{
    wm_parser *p = b->parser;
    while (p->open_tags_used > floor) {
        const open_tag *open = &p->open_tags[--p->open_tags_used];
        b->last_tag[open->name] = open->below;
    }
}

bool parse_in_html_table(const blocks *b)
{
    return b->last_tag[b->parser->names.table] > b->tag_floor;
}

static uint32_t later(uint32_t a, uint32_t b)
{
    return a > b ? a : b;
}

/* The place from which on a tag can end: behind the cell, caption or table that is open. */
static uint32_t scope_of(const blocks *b, uint8_t name)
{
    const uint32_t *last = b->last_tag;
    uint8_t table = b->parser->names.table, caption = b->parser->names.caption, tr = b->parser->names.tr;
    uint8_t td = b->parser->names.td, th = b->parser->names.th;
    if (name == table)
        return b->tag_floor;
    uint32_t floor = later(b->tag_floor, last[table]);
    if (name == tr || name == td || name == th || name == caption)
        return floor;
    return later(later(floor, last[caption]), later(last[td], last[th]));
}

bool parse_is_stray(const blocks *b, const tag *t)
{
    return b->last_tag[t->name] <= scope_of(b, t->name);
}

void parse_close_tag(blocks *b, const tag *t)
{
    if (b->last_tag[t->name] > b->tag_floor)
        parse_end_tags(b, b->last_tag[t->name] - 1);
}
