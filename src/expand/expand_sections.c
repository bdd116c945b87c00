/* expand_sections.c - #lst, #lsth, #lstx: parts of other pages.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_functions.h"

/* The text of a page; its redirect is followed. False when there is none. */
static bool page_text(expand_call *c, wm_slice name, wm_slice *text)
{
    wm_title t;
    if (!expand_title(c->x, name, WM_NS_MAIN, &t) || t.interwiki.size || !t.text.size)
        return false;
    const expand_template *page = expand_template_get(c->x, t.ns, t.text);
    if (!page || !page->exists || expand_is_loop(c->frame, page->ns, page->title))
        return false;
    *text = page->source;
    c->of = page;
    return true;
}

/* The next <section begin=name /> or end=; *past gets what follows it. */
static size_t find_mark(wm_slice text, size_t from, wm_slice kind, wm_slice name, size_t *past)
{
    for (size_t at = from; (at = wm_find(text, WM_LIT("<section"), at)) != WM_NONE; at++) {
        size_t end = wm_find(text, WM_LIT(">"), at);
        if (end == WM_NONE)
            return WM_NONE;
        wm_slice tag = wm_sub(text, at, end);
        size_t key = wm_find(tag, kind, 0);
        if (key == WM_NONE)
            continue;
        wm_slice value = wm_trim(wm_sub(tag, key + kind.size, tag.size));
        if (!value.size || value.data[0] != '=')
            continue;
        value = wm_trim(wm_sub(value, 1, value.size));
        if (value.size && value.data[value.size - 1] == '/')
            value = wm_trim(wm_sub(value, 0, value.size - 1));
        if (value.size >= 2 && (value.data[0] == '"' || value.data[0] == '\''))
            value = wm_trim(wm_sub(value, 1, value.size - 1));
        if (wm_equal_nocase(value, name)) {
            *past = end + 1;
            return at;
        }
    }
    return WM_NONE;
}

static void do_section(expand_call *c)
{
    wm_slice text, name = expand_arg(c, 1), to = c->count > 1 ? expand_arg(c, 2) : name;
    bool without = expand_detail(c) != 0;
    c->text = WM_LIT("");
    if (!page_text(c, expand_arg(c, 0), &text))
        return;
    wm_buffer *b = expand_scratch(c->x);
    if (!b)
        return;
    size_t at = 0, past, start;
    while ((start = find_mark(text, at, WM_LIT("begin"), name, &past)) != WM_NONE) {
        size_t after, end = find_mark(text, past, WM_LIT("end"), without ? name : to.size ? to : name, &after);
        if (end == WM_NONE)
            end = after = text.size;
        if (without) {
            wm_buffer_add_slice(b, wm_sub(text, at, start));
            wm_buffer_add_slice(b, expand_arg(c, 2));
        } else {
            wm_buffer_add_slice(b, wm_sub(text, past, end));
        }
        at = after;
    }
    if (without)
        wm_buffer_add_slice(b, wm_sub(text, at, text.size));
    c->text = expand_scratch_text(c->x, b);
    c->wikitext = true;
}

/* The level of the heading that the line is, 0 when it is none; *title gets its words. */
static size_t heading(wm_slice line, wm_slice *title)
{
    size_t level = 0, end = line.size;
    while (end && (line.data[end - 1] == ' ' || line.data[end - 1] == '\t'))
        end--;
    while (level < 6 && level < end && line.data[level] == '=')
        level++;
    size_t closing = 0;
    while (closing < level && end > closing && line.data[end - 1 - closing] == '=')
        closing++;
    level = level < closing ? level : closing;
    if (!level || 2 * level >= end)
        return 0;
    *title = wm_trim(wm_sub(line, level, end - level));
    return level;
}

/* The section under a heading, to the next one of its level. */
static void do_heading(expand_call *c)
{
    wm_slice text, name = expand_arg(c, 1), title;
    size_t from = 0, level = 0, end;
    c->text = WM_LIT("");
    if (!page_text(c, expand_arg(c, 0), &text))
        return;
    bool found = !name.size;
    end = text.size;
    for (size_t at = 0; at < text.size;) {
        const char *newline = memchr(text.data + at, '\n', text.size - at);
        size_t past = newline ? (size_t)(newline - text.data) : text.size;
        size_t this_level = heading(wm_sub(text, at, past), &title);
        if (found && this_level && (!level || this_level <= level)) {
            end = at;
            break;
        }
        if (!found && this_level && wm_equal_nocase(title, name)) {
            found = true;
            level = this_level;
            from = past < text.size ? past + 1 : past;
        }
        at = past + 1;
    }
    if (found)
        c->text = wm_trim(wm_sub(text, from, end));
    c->wikitext = true;
}

const expand_entry expand_sections[] = {
    {"lst", "lst|section", EXPAND_HASH, do_section, 0},
    {"lstx", "lstx|section-x", EXPAND_HASH, do_section, 1},
    {"lsth", "lsth|section-h", EXPAND_HASH, do_heading, 0},
};
const size_t expand_sections_count = sizeof expand_sections / sizeof *expand_sections;
