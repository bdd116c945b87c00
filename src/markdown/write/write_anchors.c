/* write_anchors.c - links to sections as the names that renderers give to headings.
 *
 * SPDX-License-Identifier: MIT
 *
 * On the wiki a section is named by its words, and the second of the name by "Words 2". Here it is "words", and the
 * second "words-1". The wiki takes _ for a space in these names and most renderers do not: a heading "a_b", to which
 * other pages link as "a-b", gets that name, too.
 */
#include <stdlib.h>

#include "markdown/foreign.h"
#include "markdown/write/write_private.h"

static int compare_anchors(const void *a, const void *b)
{
    const write_anchor *x = a, *y = b;
    int order = wm_compare(x->name, y->name);
    return order ? order : x->place < y->place ? -1 : x->place > y->place;
}

static int compare_words(const void *a, const void *b)
{
    const write_anchor *x = a, *y = b;
    int order = wm_compare(x->words, y->words);
    return order ? order : x->place < y->place ? -1 : x->place > y->place;
}

static wm_slice keep(wm_writer *w, wm_slice s)
{
    wm_slice kept = wm_arena_copy(&w->normal.arena, s);
    w->failed |= w->normal.arena.failed;
    return kept;
}

/* A heading; or the page's title, which is no section of the wiki. */
static void add_anchor(wm_writer *w, wm_slice words, size_t place)
{
    write_anchors *a = &w->page.anchors;
    if (!write_grow(w, &a->items, &a->capacity, a->count + 1, sizeof *a->items))
        return;
    wm_buffer name = {0}, known = {0};
    md_anchor(w->style->flavor.anchors, words, &name);
    if (place)
        md_section_words(words, &known);
    a->items[a->count] = (write_anchor){.words = keep(w, wm_buffer_slice(&known)), .name = keep(w, wm_buffer_slice(&name)), .place = place};
    a->count++;
    w->failed |= name.failed || known.failed;
    wm_buffer_free(&name);
    wm_buffer_free(&known);
}

/* The words of the heading that opens at a place. */
static wm_slice words_of(wm_writer *w, size_t at)
{
    const wm_normal *n = &w->normal;
    wm_buffer words = {0};
    for (size_t i = at + 1; i < n->items[at].other; i++) {
        const wm_normal_item *item = &n->items[i];
        if (wm_normal_is_silent(item))
            continue;
        if (item->type == WM_NODE_NEWLINE)
            wm_buffer_add_char(&words, ' ');
        else if (item->type == WM_NODE_TEXT && item->kind == WM_NORMAL_LEAF)
            wm_buffer_add_slice(&words, item->text);
    }
    wm_slice kept = keep(w, wm_trim(wm_buffer_slice(&words)));
    w->failed |= words.failed;
    wm_buffer_free(&words);
    return kept;
}

static bool is_name(const write_anchors *a, wm_slice name)
{
    size_t i;
    WM_SEARCH(i, 0, a->count, wm_compare(a->items[i].name, name) < 0);
    return i < a->count && wm_equal(a->items[i].name, name);
}

/* The name that write_section makes of the heading's words for a link on another page, unless a heading has it.
 * The headings are sorted by their names. */
static void add_second(wm_writer *w, write_anchor *a)
{
    wm_buffer words = {0}, name = {0};
    wm_buffer_add_slice(&words, a->words);
    if (a->repeated > 1)
        wm_buffer_add_format(&words, " %zu", a->repeated);
    md_anchor(w->style->flavor.anchors, wm_buffer_slice(&words), &name);
    if (!is_name(&w->page.anchors, wm_buffer_slice(&name)))
        a->second = keep(w, wm_buffer_slice(&name));
    w->failed |= words.failed || name.failed;
    wm_buffer_free(&words);
    wm_buffer_free(&name);
}

/* Numbers the headings: of equal names, by GitHub's rule; of equal words, by the wiki's. */
static void number(wm_writer *w)
{
    write_anchors *a = &w->page.anchors;
    qsort(a->items, a->count, sizeof *a->items, compare_words);
    for (size_t i = 0; i < a->count; i++)
        a->items[i].repeated = i && wm_equal(a->items[i].words, a->items[i - 1].words) ? a->items[i - 1].repeated + 1 : 1;
    qsort(a->items, a->count, sizeof *a->items, compare_anchors);
    for (size_t i = 0; i < a->count; i++)
        a->items[i].number = i && wm_equal(a->items[i].name, a->items[i - 1].name) ? a->items[i - 1].number + 1 : 0;
    for (size_t i = 0; i < a->count; i++)
        if ((w->style->flavor.second_names || w->style->flavor.heading_ids) && a->items[i].words.size && wm_find(a->items[i].name, WM_LIT("_"), 0) != WM_NONE)
            add_second(w, &a->items[i]);
    qsort(a->items, a->count, sizeof *a->items, compare_words);
}

static void collect(wm_writer *w)
{
    const wm_normal *n = &w->normal;
    w->page.anchors.count = 0;
    w->page.anchors.made = true;
    if (w->style->front && !w->options.no_header && !w->options.body_only && !w->style->flavor.no_title) {
        wm_buffer title = {0};
        wm_title_full(w->site, w->ns, w->title, &title);
        add_anchor(w, wm_buffer_slice(&title), 0);
        w->failed |= title.failed;
        wm_buffer_free(&title);
    }
    for (size_t i = 0; i < n->count && !w->failed; i++)
        if (n->items[i].type == WM_NODE_HEADING && n->items[i].kind == WM_NORMAL_OPEN)
            add_anchor(w, words_of(w, i), i + 1);
    if (w->page.anchors.count)
        number(w);
}

static size_t lower_bound(const write_anchors *a, wm_slice words)
{
    size_t i;
    WM_SEARCH(i, 0, a->count, wm_compare(a->items[i].words, words) < 0);
    return i;
}

/* The section that the wiki calls so; NULL: there is none. */
static const write_anchor *find(const write_anchors *a, wm_slice words)
{
    size_t at = lower_bound(a, words), value = 0, scale = 1, i = words.size;
    if (at < a->count && wm_equal(a->items[at].words, words))
        return &a->items[at];
    for (; i && words.data[i - 1] >= '0' && words.data[i - 1] <= '9' && scale < 10000; i--, scale *= 10)
        value += (size_t)(words.data[i - 1] - '0') * scale;
    if (value < 2 || i < 2 || words.data[i - 1] != ' ')
        return NULL;
    words.size = i - 1;
    at = lower_bound(a, words);
    bool there = at + value - 1 < a->count && wm_equal(a->items[at + value - 1].words, words);
    return there ? &a->items[at + value - 1] : NULL;
}

/* Names that hold spaces are written with %20: a _ would be another name. */
static void add_encoded(const wm_writer *w, wm_slice name, wm_buffer *out)
{
    for (size_t at = 0; w->style->flavor.anchors == MD_ANCHORS_OBSIDIAN && at < name.size;) {
        const char *space = memchr(name.data + at, ' ', name.size - at);
        size_t end = space ? (size_t)(space - name.data) : name.size;
        write_url_encoded(out, wm_sub(name, at, end));
        if (space)
            wm_buffer_add_str(out, "%20");
        at = end + (space != NULL);
    }
    if (w->style->flavor.anchors != MD_ANCHORS_OBSIDIAN)
        write_url_encoded(out, name);
}

void write_section(wm_writer *w, wm_slice section, bool own, wm_buffer *out)
{
    wm_buffer words = {0};
    md_section_words(section, &words);
    wm_slice name = wm_buffer_slice(&words);
    own = own && name.size && w->style->flavor.anchors != MD_ANCHORS_OBSIDIAN; /* which knows no second one of a name */
    if (own && !w->page.anchors.made)
        collect(w);
    const write_anchor *a = own ? find(&w->page.anchors, name) : NULL;
    if (!a) {
        wm_buffer_begin(&words, &w->failed);
        md_linked_section(section, &words);
        name = wm_buffer_slice(&words);
        a = own ? find(&w->page.anchors, name) : NULL;
    }
    if (a) {
        /* the second name stays when the heading's words are edited */
        add_encoded(w, a->second.size ? a->second : a->name, out);
        if (a->number && !a->second.size)
            wm_buffer_add_format(out, "%c%zu", md_anchor_mark(w->style->flavor.anchors), a->number);
    } else {
        wm_buffer made = {0};
        md_anchor(w->style->flavor.anchors, name, &made);
        add_encoded(w, wm_buffer_slice(&made), out);
        w->failed |= made.failed;
        wm_buffer_free(&made);
    }
    w->failed |= words.failed;
    wm_buffer_free(&words);
}

/* Whether the words of a heading may hold a _: most have none, and their page needs no names. */
static bool has_low_line(const wm_normal *n, size_t at)
{
    for (size_t i = at + 1; i < n->items[at].other; i++)
        if (n->items[i].type == WM_NODE_TEXT && n->items[i].kind == WM_NORMAL_LEAF && wm_find(n->items[i].text, WM_LIT("_"), 0) != WM_NONE)
            return true;
    return false;
}

/* Whether a heading holds more than words and emphasis. */
static bool has_more(const wm_writer *w, size_t at)
{
    const wm_normal *n = &w->normal;
    for (size_t i = at + 1; i < n->items[at].other; i++) {
        wm_node_type type = (wm_node_type)n->items[i].type;
        bool words = type == WM_NODE_TEXT || type == WM_NODE_NEWLINE || type == WM_NODE_BOLD || type == WM_NODE_ITALIC;
        if (!words && !wm_normal_is_silent(&n->items[i]))
            return true;
    }
    return false;
}

/* NULL: the heading has none, or memory ran out. */
static const write_anchor *anchor_at(wm_writer *w, size_t at)
{
    const write_anchors *a = &w->page.anchors;
    if (!a->made)
        collect(w);
    wm_buffer words = {0};
    md_section_words(words_of(w, at), &words);
    write_anchor own = {.words = wm_buffer_slice(&words), .place = at + 1};
    size_t i;
    WM_SEARCH(i, 0, a->count, compare_words(&a->items[i], &own) < 0);
    w->failed |= words.failed;
    wm_buffer_free(&words);
    return i < a->count && a->items[i].place == at + 1 && a->items[i].words.size ? &a->items[i] : NULL;
}

void write_second_name(wm_writer *w, size_t at)
{
    /* nobody links to a section of a text that is in no file */
    bool may = w->style->flavor.second_names && !w->options.body_only && has_low_line(&w->normal, at);
    const write_anchor *a = may ? anchor_at(w, at) : NULL;
    if (!a || !a->second.size)
        return;
    write_line_raw(w, WM_LIT("<a id=\""));
    write_line_raw(w, a->second);
    write_line_raw(w, WM_LIT("\"></a>"));
}

void write_heading_id(wm_writer *w, size_t at, wm_buffer *out)
{
    bool may = w->style->flavor.heading_ids && out->size && (has_more(w, at) || has_low_line(&w->normal, at));
    const write_anchor *a = may ? anchor_at(w, at) : NULL;
    if (!a || !(a->second.size || has_more(w, at)))
        return;
    wm_buffer_add_str(out, " {#");
    wm_buffer_add_slice(out, a->second.size ? a->second : a->name);
    if (a->number && !a->second.size)
        wm_buffer_add_format(out, "%c%zu", md_anchor_mark(w->style->flavor.anchors), a->number);
    wm_buffer_add_char(out, '}');
}
