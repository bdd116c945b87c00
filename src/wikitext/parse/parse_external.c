/* parse_external.c - [url label], and the numbers of RFC, PMID and ISBN.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wikitext/parse/parse_private.h"

/* Past the link or tag that begins at at, in which a ] ends nothing; at when there is none. */
static size_t step_over(run *r, size_t at, size_t *link_index)
{
    while (*link_index < r->link_count && r->links[*link_index].start < at)
        ++*link_index;
    if (*link_index < r->link_count && r->links[*link_index].start == at)
        return r->links[*link_index].end;
    if (r->text.data[at] != '<')
        return at;
    size_t i = parse_first_tag(r, at);
    return i < r->tag_count && r->tags[i].start == at ? r->tags[i].end : at;
}

size_t parse_match_external(run *r, size_t from, size_t to, size_t url_limit, size_t link_index, size_t *end_of_url,
                            size_t *label, size_t *no_close)
{
    wm_slice text = r->text;
    size_t n = wt_match_protocol(text, from + 1, true);
    if (!n || from < *no_close)
        return 0;
    size_t at = from + 1 + n;
    size_t after = wt_skip_ipv6(text, at, to);
    after = wt_url_end(text, after, url_limit < to ? url_limit : to);
    if (after == at)
        return 0;
    *end_of_url = after;
    while (after < to) { /* \p{Zs}* */
        size_t size;
        uint32_t point = wm_utf8_decode(wm_sub(text, after, to), &size);
        if (point != ' ' && (point < 0x80 || wt_url_char(text, after, to) || is_mark(text.data[after])))
            break;
        if (point == 0xfffd)
            break;
        after += size;
    }
    *label = after;
    while (after < to) {
        size_t next = step_over(r, after, &link_index);
        if (next > after) {
            after = next;
            continue;
        }
        unsigned char c = (unsigned char)text.data[after];
        if (c == ']')
            return after + 1;
        if (c < 0x20 && c != '\t')
            break;
        after++;
    }
    *no_close = after;
    return 0;
}

/* White space that may stand in a magic link, entities included. */
static size_t magic_space(wm_slice s, size_t at, size_t to)
{
    if (at >= to)
        return 0;
    if (s.data[at] == ' ' || s.data[at] == '\t')
        return 1;
    if (to - at >= 2 && memcmp(s.data + at, "\xc2\xa0", 2) == 0)
        return 2;
    if (to - at >= 6 && (memcmp(s.data + at, "&nbsp;", 6) == 0 || memcmp(s.data + at, "&#160;", 6) == 0))
        return 6;
    return 0;
}

static size_t match_isbn(wm_slice text, size_t at, size_t to, char digits[14], size_t *count)
{
    size_t end = 0;
    *count = 0;
    while (at < to && *count < 13) {
        char c = text.data[at];
        bool x = c == 'x' || c == 'X';
        if (!(c >= '0' && c <= '9') && !(x && *count == 9))
            break;
        digits[(*count)++] = x ? 'X' : c;
        at++;
        bool prefix = memcmp(digits, "978", 3) == 0 || memcmp(digits, "979", 3) == 0;
        bool whole = *count == 10 || (*count == 13 && prefix);
        if (whole && !(at < to && is_word_char(text.data[at])))
            end = at;
        if (x)
            break;
        size_t gap = at < to && text.data[at] == '-' ? 1 : magic_space(text, at, to);
        at += gap;
    }
    return end;
}

size_t parse_match_magic_link(wm_parser *parser, wm_slice text, size_t at, size_t to, wm_node *node)
{
    wm_arena *arena = &parser->doc->arena;
    bool rfc = to - at > 4 && memcmp(text.data + at, "RFC", 3) == 0;
    bool pmid = to - at > 5 && memcmp(text.data + at, "PMID", 4) == 0;
    bool isbn = to - at > 5 && memcmp(text.data + at, "ISBN", 4) == 0;
    if (!(rfc || pmid || isbn) || wt_follows_word(text, at))
        return 0;
    size_t end = at + (rfc ? 3 : 4), space, gaps = 0;
    while ((space = magic_space(text, end, to)) != 0) {
        end += space;
        gaps++;
    }
    if (!gaps)
        return 0;
    if (isbn) {
        char digits[14] = "";
        size_t count, stop = match_isbn(text, end, to, digits, &count);
        if (!stop)
            return 0;
        if (node)
            node->u.magic.isbn = wm_arena_copy(arena, wm_slice_of(digits, count));
        return stop;
    }
    size_t first = end;
    while (end < to && text.data[end] >= '0' && text.data[end] <= '9')
        end++;
    if (end == first || (end < to && is_word_char(text.data[end])))
        return 0;
    if (node) {
        wm_buffer *b = &parser->scratch;
        wm_buffer_clear(b);
        wm_buffer_add_str(b, rfc ? "https://tools.ietf.org/html/rfc" : "https://www.ncbi.nlm.nih.gov/pubmed/");
        wm_buffer_add(b, text.data + first, end - first);
        wm_buffer_add_str(b, rfc ? "" : "?dopt=Abstract");
        parser->failed |= b->failed;
        node->u.magic.url = wm_arena_copy(arena, wm_buffer_slice(b));
    }
    return end;
}
