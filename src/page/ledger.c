/* ledger.c - what of a page's source its Markdown does not carry.
 *
 * SPDX-License-Identifier: MIT
 *
 * The walk enters and leaves nodes in source order and so cuts the source into
 * segments, each owned by the innermost node around it. Strays (templates and
 * comments inside markup) come in the same order and are taken out of the
 * segments as these pass by.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "page/ledger.h"

static const char *const names[WM_LEDGER_KINDS] = {
    [WM_LEDGER_TEMPLATES] = "templates",
    [WM_LEDGER_PARAMETERS] = "parameters",
    [WM_LEDGER_COMMENTS] = "comments",
    [WM_LEDGER_ATTRIBUTES] = "attributes",
    [WM_LEDGER_SORT_KEYS] = "sort_keys",
    [WM_LEDGER_SWITCHES] = "switches",
    [WM_LEDGER_IMAGE_OPTIONS] = "image_options",
    [WM_LEDGER_FLATTENED] = "flattened",
    [WM_LEDGER_HTML] = "html",
    [WM_LEDGER_EXTENSIONS] = "extensions",
    [WM_LEDGER_INCLUDES] = "include_tags",
    [WM_LEDGER_HIDDEN] = "hidden",
    [WM_LEDGER_INVALID] = "invalid_bytes",
};

const char *wm_ledger_name(wm_ledger_kind kind)
{
    return names[kind];
}

void wm_ledger_free(wm_ledger *ledger)
{
    free(ledger->entries);
    free(ledger->slots);
    wm_arena_free(&ledger->arena);
    memset(ledger, 0, sizeof *ledger);
}

void wm_ledger_clear(wm_ledger *ledger)
{
    for (size_t i = 0; i < ledger->count; i++) {
        size_t at = (size_t)ledger->entries[i].hash & (ledger->slot_count - 1);
        /* Clears a table. A large table has few entries: clear only the slots that each of them hashed into. */
        while (ledger->slots[at]) {
            ledger->slots[at] = 0;
            at = (at + 1) & (ledger->slot_count - 1);
        }
    }
    ledger->count = 0;
    ledger->source = ledger->printed = ledger->markup = 0;
    memset(ledger->kinds, 0, sizeof ledger->kinds);
    wm_arena_reset(&ledger->arena);
    ledger->failed = false;
}

/* ---- names --------------------------------------------------------------- */

static bool grow_slots(wm_ledger *ledger)
{
    size_t size = ledger->slot_count ? ledger->slot_count * 2 : 64;
    size_t *slots = calloc(size, sizeof *slots);
    if (!slots)
        return false;
    for (size_t i = 0; i < ledger->count; i++) {
        size_t at = (size_t)ledger->entries[i].hash & (size - 1);
        while (slots[at])
            at = (at + 1) & (size - 1);
        slots[at] = i + 1;
    }
    free(ledger->slots);
    ledger->slots = slots;
    ledger->slot_count = size;
    return true;
}

static wm_ledger_entry *new_entry(wm_ledger *ledger)
{
    if ((ledger->count + 1) * 2 > ledger->slot_count && !grow_slots(ledger))
        return NULL;
    if (!WM_GROW(ledger->entries, ledger->capacity, ledger->count + 1))
        return NULL;
    return &ledger->entries[ledger->count];
}

/* The slot of a name, or the empty slot where it belongs. */
static size_t *find(const wm_ledger *ledger, wm_ledger_kind kind, wm_slice name, uint64_t hash)
{
    size_t at = (size_t)hash & (ledger->slot_count - 1);
    for (;; at = (at + 1) & (ledger->slot_count - 1)) {
        size_t position = ledger->slots[at];
        if (!position)
            return &ledger->slots[at];
        const wm_ledger_entry *entry = &ledger->entries[position - 1];
        if (entry->hash == hash && entry->kind == kind && wm_equal(entry->name, name))
            return &ledger->slots[at];
    }
}

static void count_name(wm_ledger *ledger, wm_ledger_kind kind, wm_slice name, wm_tally tally)
{
    uint64_t hash = wm_hash(name) + (uint64_t)kind * 0x9e3779b97f4a7c15u;
    size_t *slot = ledger->slot_count ? find(ledger, kind, name, hash) : NULL;
    if ((!slot || !*slot) && ledger->name_limit && ledger->count >= ledger->name_limit &&
        !wm_equal(name, WM_LIT("..."))) {
        count_name(ledger, kind, WM_LIT("..."), tally);
        return;
    }
    if (!slot || !*slot) {
        wm_ledger_entry *entry = new_entry(ledger);
        if (!entry) {
            ledger->failed = true;
            return;
        }
        entry->name = wm_arena_copy(&ledger->arena, name);
        entry->hash = hash;
        entry->kind = kind;
        entry->tally.count = entry->tally.bytes = 0;
        slot = find(ledger, kind, name, hash); /* new_entry may have moved it */
        *slot = ++ledger->count;
        if (ledger->arena.failed)
            ledger->failed = true;
    }
    wm_ledger_entry *entry = &ledger->entries[*slot - 1];
    entry->tally.count += tally.count;
    entry->tally.bytes += tally.bytes;
}

/* ---- the walk ------------------------------------------------------------ */

typedef struct walk {
    wm_ledger *ledger;
    const wm_doc *doc;
    const wm_node *stray; /* the first that is not behind the cursor */
    uint32_t cursor;
    unsigned flat;        /* how many code spans and images are around */
} walk;

static void put(wm_ledger *ledger, wm_ledger_kind kind, uint64_t count, uint64_t bytes, wm_slice name)
{
    ledger->kinds[kind].count += count;
    ledger->kinds[kind].bytes += bytes;
    if (name.data)
        count_name(ledger, kind, name, (wm_tally){count, bytes});
}

/* Where the bytes of a leaf, or the markup of a node with children, belong. */
static void put_segment(walk *w, const wm_node *n, uint64_t bytes, bool first)
{
    wm_ledger *ledger = w->ledger;
    uint64_t count = first ? 1 : 0;
    wm_slice none = {NULL, 0};
    switch ((wm_node_type)n->type) {
    case WM_NODE_TEMPLATE:
        put(ledger, WM_LEDGER_TEMPLATES, count, bytes, n->u.text.data ? n->u.text : WM_LIT(""));
        return;
    case WM_NODE_PARAMETER:
        put(ledger, WM_LEDGER_PARAMETERS, count, bytes, n->u.text.data ? n->u.text : WM_LIT(""));
        return;
    case WM_NODE_COMMENT:
        put(ledger, WM_LEDGER_COMMENTS, count, bytes, none);
        return;
    case WM_NODE_SWITCH:
        put(ledger, WM_LEDGER_SWITCHES, count, bytes, n->u.text);
        return;
    case WM_NODE_HTML_TAG:
    case WM_NODE_HTML_BLOCK:
        put(ledger, WM_LEDGER_HTML, count, bytes, n->u.tag.name);
        return;
    case WM_NODE_EXTENSION:
        put(ledger, WM_LEDGER_EXTENSIONS, count, bytes, n->u.tag.name);
        return;
    case WM_NODE_INCLUDE_TAG:
        put(ledger, WM_LEDGER_INCLUDES, count, bytes, none);
        return;
    case WM_NODE_HIDDEN:
        put(ledger, WM_LEDGER_HIDDEN, count, bytes, none);
        return;
    case WM_NODE_INVALID:
        put(ledger, WM_LEDGER_INVALID, count, bytes, none);
        return;
    case WM_NODE_BOLD:
    case WM_NODE_ITALIC:
    case WM_NODE_STRIKE:
    case WM_NODE_WIKILINK:
    case WM_NODE_EXTERNAL_LINK:
        if (w->flat)
            put(ledger, WM_LEDGER_FLATTENED, count, bytes, none);
        else
            ledger->markup += bytes;
        return;
    case WM_NODE_TEXT:
    case WM_NODE_AUTOLINK:
    case WM_NODE_MAGIC_LINK:
    case WM_NODE_CATEGORY:
    case WM_NODE_NOWIKI:
    case WM_NODE_ENTITY:
    case WM_NODE_MATH:
    case WM_NODE_SIGNATURE:
    case WM_NODE_CODE_BLOCK:
        ledger->printed += bytes;
        return;
    default:
        ledger->markup += bytes;
        return;
    }
}

/* The source from the cursor to end belongs to n, but for strays in it. */
static void segment(walk *w, const wm_node *n, uint32_t end, bool first)
{
    uint64_t bytes = 0;
    while (w->cursor < end) {
        const wm_node *stray = w->stray;
        uint32_t stop = stray && stray->span.start < end ? stray->span.start : end;
        if (stop > w->cursor) {
            bytes += stop - w->cursor;
            w->cursor = stop;
        }
        if (stop == end)
            break;
        uint32_t stray_end = stray->span.end < end ? stray->span.end : end;
        if (stray_end > w->cursor) {
            put_segment(w, stray, stray_end - w->cursor, true);
            w->cursor = stray_end;
        }
        w->stray = stray->next;
    }
    put_segment(w, n, bytes, first);
}

/* Bytes of [start, end) that no stray covers. */
static uint64_t uncovered(const walk *w, uint32_t start, uint32_t end)
{
    uint64_t bytes = end - start;
    for (const wm_node *s = w->stray; s && s->span.start < end; s = s->next) {
        uint32_t from = s->span.start > start ? s->span.start : start;
        uint32_t to = s->span.end < end ? s->span.end : end;
        if (to > from)
            bytes -= to - from;
    }
    return bytes;
}

/* From the first | of an image to its caption. */
static void image_options(walk *w, const wm_node *n)
{
    wm_slice source = w->doc->source;
    bool gallery = n->parent && n->parent->type == WM_NODE_GALLERY;
    uint32_t end = n->first ? n->first->span.start : n->span.end;
    if (!n->first && !gallery && end >= n->span.start + 2)
        end -= 2;
    uint32_t start = n->span.start;
    while (start < end && source.data[start] != '|')
        start++;
    /* The | before the caption goes with the caption. */
    if (n->first && end > start && source.data[end - 1] == '|')
        end--;
    if (end <= start)
        return;
    uint64_t parts = 0, bytes = uncovered(w, start, end);
    for (uint32_t i = start; i < end; i++)
        parts += source.data[i] == '|';
    put(w->ledger, WM_LEDGER_IMAGE_OPTIONS, parts, bytes, wm_slice_of(NULL, 0));
    w->ledger->markup -= bytes;
}

static void ref_attributes(walk *w, const wm_node *n)
{
    const wm_slice all[] = {n->u.ref.name, n->u.ref.inherited ? WM_LIT("") : n->u.ref.group, n->u.ref.follow};
    uint64_t bytes = 0, count = 0;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        bytes += all[i].size;
        count += all[i].size > 0;
    }
    if (bytes) {
        put(w->ledger, WM_LEDGER_ATTRIBUTES, count, bytes, wm_slice_of(NULL, 0));
        w->ledger->markup -= bytes;
    }
}

/* Moves the bytes that a node's own markup leaves out, before the node's segments are added. Until they are,
 * a sum may be below zero: sums are modulo 2^64. */
static void take_out(walk *w, const wm_node *n)
{
    wm_ledger *ledger = w->ledger;
    wm_slice none = {NULL, 0};
    uint64_t bytes = 0;
    switch ((wm_node_type)n->type) {
    case WM_NODE_TABLE:
        bytes = n->u.table.attributes.size;
        break;
    case WM_NODE_ROW:
    case WM_NODE_CELL:
        bytes = n->u.cell.attributes.size;
        break;
    case WM_NODE_REF:
        ref_attributes(w, n);
        return;
    case WM_NODE_CATEGORY:
        if (n->u.link.sort_key.data) {
            put(ledger, WM_LEDGER_SORT_KEYS, 1, n->u.link.sort_key.size, none);
            ledger->printed -= n->u.link.sort_key.size;
        }
        return;
    case WM_NODE_IMAGE:
        image_options(w, n);
        return;
    default:
        return;
    }
    if (bytes) {
        put(ledger, WM_LEDGER_ATTRIBUTES, 1, bytes, none);
        ledger->markup -= bytes;
    }
}

static bool flattens(const wm_node *n)
{
    return n->type == WM_NODE_CODE_SPAN || n->type == WM_NODE_IMAGE;
}

void wm_ledger_add_doc(wm_ledger *ledger, const wm_doc *doc)
{
    walk w = {ledger, doc, doc->strays, 0, 0};
    ledger->source += doc->source.size;
    const wm_node *n = doc->root;
    if (!n)
        return;
    for (;;) {
        /* Entering n: what lies before it is its parent's. */
        if (n->parent && n != doc->root)
            segment(&w, n->parent, n->span.start, n->prev == NULL);
        take_out(&w, n);
        w.flat += flattens(n);
        if (n->first) {
            n = n->first;
            continue;
        }
        for (;;) {
            w.flat -= flattens(n);
            segment(&w, n, n->span.end, n->first == NULL);
            if (n == doc->root)
                return;
            if (n->next)
                break;
            n = n->parent;
        }
        n = n->next;
    }
}

void wm_ledger_add(wm_ledger *sum, const wm_ledger *page)
{
    sum->source += page->source;
    sum->printed += page->printed;
    sum->markup += page->markup;
    for (int k = 0; k < WM_LEDGER_KINDS; k++) {
        sum->kinds[k].count += page->kinds[k].count;
        sum->kinds[k].bytes += page->kinds[k].bytes;
    }
    for (size_t i = 0; i < page->count; i++)
        count_name(sum, page->entries[i].kind, page->entries[i].name, page->entries[i].tally);
    if (page->failed)
        sum->failed = true;
}

bool wm_ledger_balances(const wm_ledger *ledger)
{
    /* A sum that went below zero shows as a number larger than the source. */
    if (ledger->printed > ledger->source || ledger->markup > ledger->source)
        return false;
    uint64_t bytes = ledger->printed + ledger->markup;
    for (int k = 0; k < WM_LEDGER_KINDS; k++)
        bytes += ledger->kinds[k].bytes;
    return bytes == ledger->source;
}

static bool has_names(wm_ledger_kind kind)
{
    return kind == WM_LEDGER_TEMPLATES || kind == WM_LEDGER_PARAMETERS || kind == WM_LEDGER_SWITCHES ||
           kind == WM_LEDGER_HTML || kind == WM_LEDGER_EXTENSIONS;
}

/* The names are grouped by kind with one pass for each kind that has any. */
static void json_names(const wm_ledger *ledger, wm_ledger_kind kind, wm_buffer *out)
{
    bool first = true;
    wm_buffer_add_str(out, ", \"names\": {");
    for (size_t i = 0; i < ledger->count; i++) {
        const wm_ledger_entry *entry = &ledger->entries[i];
        if (entry->kind != kind)
            continue;
        if (!first)
            wm_buffer_add_str(out, ", ");
        first = false;
        wm_json_add_string(out, entry->name);
        wm_buffer_add_format(out, ": [%" PRIu64 ", %" PRIu64 "]", entry->tally.count, entry->tally.bytes);
    }
    wm_buffer_add_char(out, '}');
}

void wm_ledger_json(const wm_ledger *ledger, wm_buffer *out)
{
    wm_buffer_add_format(out, "\"source\": %" PRIu64 ", \"printed\": %" PRIu64 ", \"markup\": %" PRIu64,
                         ledger->source, ledger->printed, ledger->markup);
    for (int k = 0; k < WM_LEDGER_KINDS; k++) {
        const wm_tally *tally = &ledger->kinds[k];
        wm_buffer_add_format(out, ", \"%s\": {\"count\": %" PRIu64 ", \"bytes\": %" PRIu64, names[k],
                             tally->count, tally->bytes);
        if (tally->count && has_names((wm_ledger_kind)k))
            json_names(ledger, (wm_ledger_kind)k, out);
        wm_buffer_add_char(out, '}');
    }
}
