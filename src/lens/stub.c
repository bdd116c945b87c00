/* stub.c - the file of a redirect, which points on.
 *
 * SPDX-License-Identifier: MIT
 *
 * It is the file of a page that says "→ [[Target]]", so that its link is one as others are. An edit of that page is one of the
 * redirect: another target stands in the place of the old one, and what it redirects with stays ("#REDIRECT [[Target|x]] {{R}}").
 * Where it says more than where to go, it is a page of its own from then on.
 */
#include "lens/lens_private.h"
#include "markdown/style.h"

static const char arrow[] = "\xe2\x86\x92 [["; /* → */

bool wm_stub_text(const wm_site *site, wm_slice source, wm_buffer *text, wm_buffer *target)
{
    wm_arena arena = {0};
    wm_title title;
    bool is = wm_redirect_target(site, &arena, source, &title);
    if (is) {
        wm_buffer_clear(text);
        wm_buffer_clear(target);
        wm_title_whole(site, &title, target);
        bool colon = title.interwiki.size || title.ns == WM_NS_CATEGORY || title.ns == WM_NS_FILE;
        wm_buffer_add_format(text, "%s%s%.*s]]", arrow, colon ? ":" : "", WM_ARG(wm_buffer_slice(target)));
    }
    if (arena.failed) { /* nobody knows: text says so */
        text->failed = true;
        is = true;
    }
    wm_arena_free(&arena);
    return is;
}

/* The target of a page that only points on; false when it says something else. */
static bool points_to(wm_slice text, wm_slice *target)
{
    wm_slice start = wm_str(arrow);
    text = wm_trim(text);
    if (!wm_starts_with(text, start) || wm_find(text, WM_LIT("]]"), 0) != text.size - 2)
        return false;
    *target = wm_sub(text, start.size, text.size - 2);
    size_t bar = wm_find(*target, WM_LIT("|"), 0);
    target->size = bar == WM_NONE ? target->size : bar;
    if (target->size && target->data[0] == ':')
        *target = wm_sub(*target, 1, target->size);
    return target->size && wm_find(*target, WM_LIT("\n"), 0) == WM_NONE;
}

/* The redirect, to another target: what stands between [[ and ]] or |. */
static void redirect_to(wm_slice source, wm_slice target, wm_buffer *out)
{
    size_t start = wm_find(source, WM_LIT("[["), 0) + 2, end = wm_find(source, WM_LIT("]]"), start);
    wm_slice was = wm_sub(source, start, end);
    size_t bar = wm_find(was, WM_LIT("|"), 0);
    wm_buffer_add_slice(out, wm_sub(source, 0, start));
    wm_buffer_add_slice(out, target);
    wm_buffer_add_slice(out, wm_sub(source, bar == WM_NONE ? end : start + bar, source.size));
}

/* Tells the writer where the page leads. */
static wm_page_facts facts_of(const wm_lens *lens, const wm_buffer *target)
{
    wm_page_facts facts = {0};
    if (lens->facts)
        facts = *lens->facts;
    facts.redirect = wm_buffer_slice(target);
    return facts;
}

bool lens_is_stub(wm_lens *lens, wm_slice source)
{
    return lens->options.shown.stubs && wm_stub_text(lens->site, source, &lens->stub.text, &lens->stub.target);
}

wm_status lens_get_stub(wm_lens *lens, int ns, wm_slice title, wm_buffer *out, wm_write_counts *counts)
{
    const wm_page_facts facts = facts_of(lens, &lens->stub.target), *was = lens->facts;
    if (lens->stub.text.failed || lens->stub.target.failed)
        return WM_NO_MEMORY;
    wm_writer_set_facts(lens->writer, &facts);
    wm_status status = wm_get(lens->parser, lens->writer, &lens->doc, wm_buffer_slice(&lens->stub.text), ns, title, out, counts);
    wm_writer_set_facts(lens->writer, was);
    return status;
}

wm_status lens_put_stub(wm_lens *lens, wm_slice markdown, wm_slice source, int ns, wm_slice title, wm_buffer *out,
                        wm_put_counts *counts)
{
    const wm_page_facts facts = facts_of(lens, &lens->stub.target), *was = lens->facts;
    wm_slice stub = wm_buffer_slice(&lens->stub.text), target;
    wm_buffer made = {0};
    if (lens->stub.text.failed || lens->stub.target.failed)
        return WM_NO_MEMORY;
    wm_writer_set_facts(lens->writer, &facts);
    wm_status status = lens_put_page(lens, markdown, stub, ns, title, &made, counts);
    wm_writer_set_facts(lens->writer, was);
    wm_slice now = wm_buffer_slice(&made);
    if (made.failed)
        status = WM_NO_MEMORY;
    else if (wm_equal(now, stub))
        wm_buffer_add_slice(out, source);
    else if (points_to(now, &target))
        redirect_to(source, target, out);
    else
        wm_buffer_add_slice(out, now);
    wm_buffer_free(&made);
    return status;
}

void lens_create_stub(const wm_lens *lens, wm_slice markdown, size_t from, wm_buffer *out)
{
    wm_slice target, told = wm_markdown_front_value(markdown, "redirect");
    if (!md_style_of(lens->options.style)->front || !told.size || !points_to(wm_sub(wm_buffer_slice(out), from, out->size), &target))
        return;
    size_t size = wm_find(target, WM_LIT("#"), 0);
    if (told.size > 1 && told.data[0] == '"' && !memchr(told.data, '\\', told.size)) /* as a # in it has it */
        told = wm_sub(told, 1, told.size - 1);
    if (size != WM_NONE && wm_starts_with(told, wm_sub(target, 0, size + 1))) /* a link has an anchor of the section's name */
        target = told;
    wm_buffer made = {0};
    wm_buffer_add_format(&made, "#REDIRECT [[%.*s]]", WM_ARG(target));
    out->size = from;
    wm_buffer_add_slice(out, wm_buffer_slice(&made));
    out->failed |= made.failed;
    wm_buffer_free(&made);
}
