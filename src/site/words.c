/* words.c - image options, behaviour switches, link trails.
 *
 * SPDX-License-Identifier: MIT
 */
#include "site/site_private.h"

#include <stdlib.h>

/* ---- lists ---- */

static wm_status add_to(wm_site *site, wm_words *words, wm_slice word)
{
    for (size_t i = 0; i < words->count; i++)
        if (wm_equal(words->items[i], word))
            return WM_OK;
    if (!WM_GROW(words->items, words->capacity, words->count + 1))
        return WM_NO_MEMORY;
    wm_slice copy = wm_arena_copy(&site->arena, word);
    if (site->arena.failed)
        return WM_NO_MEMORY;
    words->items[words->count++] = copy;
    return WM_OK;
}

static void lower(wm_slice s, wm_buffer *out)
{
    for (size_t i = 0; i < s.size;) {
        size_t length;
        wm_buffer_add_utf8(out, wm_to_lower(wm_utf8_decode(wm_sub(s, i, s.size), &length)));
        i += length;
    }
}

static wm_status put_lower(wm_site *site, char group, wm_slice word)
{
    wm_buffer b = {0};
    lower(word, &b);
    wm_status status = WM_NO_MEMORY;
    if (!b.failed) {
        if (group == 'R')
            status = add_to(site, &site->words.redirects, wm_buffer_slice(&b));
        else if (wm_table_put(&site->words.switches_lower, &site->arena, wm_buffer_slice(&b), 1, false))
            status = WM_OK;
    }
    wm_buffer_free(&b);
    return status;
}

wm_status wm_site_add_word(wm_site *site, char group, wm_slice word)
{
    if (!word.size)
        return WM_OK;
    bool has_value = wm_find(word, WM_LIT("$1"), 0) != WM_NONE;
    switch (group) {
    case 'R':
    case 'S':
        return put_lower(site, group, word);
    case 'C':
        return wm_table_put(&site->words.switches, &site->arena, word, 1, false) ? WM_OK : WM_NO_MEMORY;
    case 'W':
        return has_value ? add_to(site, &site->words.widths, word) : WM_OK;
    case 'U':
        if (has_value)
            return add_to(site, &site->words.uprights, word);
        break;
    case 'V':
        /* Some languages give such an option a name without a value; it is one then. */
        if (has_value)
            return add_to(site, &site->words.values, word);
        break;
    default:
        break;
    }
    return wm_table_put(&site->words.flags, &site->arena, word, 1, false) ? WM_OK : WM_NO_MEMORY;
}

/* ---- image options ---- */

/* Whether part is pattern with something for $1, which *value gets. */
static bool match_pattern(wm_slice pattern, wm_slice part, wm_slice *value)
{
    size_t at = wm_find(pattern, WM_LIT("$1"), 0);
    wm_slice before = wm_sub(pattern, 0, at), after = wm_sub(pattern, at + 2, pattern.size);
    if (part.size < before.size + after.size || !wm_starts_with(part, before) ||
        !wm_ends_with(part, after))
        return false;
    *value = wm_sub(part, before.size, part.size - after.size);
    return true;
}

static bool match_any(const wm_words *words, wm_slice part, wm_slice *value)
{
    for (size_t i = 0; i < words->count; i++)
        if (match_pattern(words->items[i], part, value))
            return true;
    return false;
}

static size_t skip_digits(wm_slice s, size_t i, bool *positive)
{
    for (; i < s.size && s.data[i] >= '0' && s.data[i] <= '9'; i++)
        if (s.data[i] != '0')
            *positive = true;
    return i;
}

/* "100", "100x50", "x50", once more with px as of old; one of both above 0. */
static bool is_size(wm_slice value)
{
    bool positive = false;
    size_t i = skip_digits(value, 0, &positive);
    if (i < value.size && value.data[i] == 'x')
        i = skip_digits(value, i + 1, &positive);
    wm_slice rest = wm_trim(wm_sub(value, i, value.size));
    return positive && (rest.size == 0 || wm_equal(rest, WM_LIT("px")));
}

/* A number as PHP's is_numeric takes it. */
static bool is_number(wm_slice s)
{
    s = wm_trim(s);
    size_t i = 0, digits = 0;
    if (i < s.size && (s.data[i] == '+' || s.data[i] == '-'))
        i++;
    for (; i < s.size && s.data[i] >= '0' && s.data[i] <= '9'; i++)
        digits++;
    if (i < s.size && s.data[i] == '.')
        for (i++; i < s.size && s.data[i] >= '0' && s.data[i] <= '9'; i++)
            digits++;
    if (!digits)
        return false;
    if (i < s.size && (s.data[i] == 'e' || s.data[i] == 'E')) {
        size_t start = ++i;
        if (i < s.size && (s.data[i] == '+' || s.data[i] == '-'))
            start = ++i;
        while (i < s.size && s.data[i] >= '0' && s.data[i] <= '9')
            i++;
        if (i == start)
            return false;
    }
    return i == s.size;
}

/* start=1:25: the options of TimedMediaHandler, which every wiki of Wikimedia has. */
static bool is_media_time(wm_slice part)
{
    static const char *const names[] = {"start=", "end=", "thumbtime=", NULL};
    size_t size = 0;
    for (size_t i = 0; names[i] && !size; i++)
        size = wm_starts_with(part, wm_str(names[i])) ? strlen(names[i]) : 0;
    for (size_t i = size; size && i < part.size; i++)
        if (!(part.data[i] >= '0' && part.data[i] <= '9') && part.data[i] != ':' && part.data[i] != '.')
            return false;
    return size && part.size > size;
}

wm_image_option wm_site_image_option(const wm_site *site, wm_slice part)
{
    int32_t found;
    wm_slice value;
    part = wm_trim(part);
    if (!part.size)
        return WM_IMAGE_CAPTION;
    if (wm_table_find(&site->words.flags, part, &found))
        return WM_IMAGE_FLAG;
    for (size_t i = 0; i < site->words.widths.count; i++)
        if (match_pattern(site->words.widths.items[i], part, &value) && is_size(value))
            return WM_IMAGE_SIZE;
    if (match_any(&site->words.uprights, part, &value) && is_number(value))
        return WM_IMAGE_SIZE;
    return match_any(&site->words.values, part, &value) || is_media_time(part) ? WM_IMAGE_VALUE : WM_IMAGE_CAPTION;
}

bool wm_image_is_placed(wm_slice part)
{
    static const char *const places[] = {"thumb", "thumbnail", "frame", "framed", "enframed", "left", "right", "center", "centre",
                                         "none", NULL};
    part = wm_trim(part);
    return wm_is_one_of(part, places) || wm_starts_with(part, WM_LIT("thumb=")) || wm_starts_with(part, WM_LIT("thumbnail="));
}

/* Whether an option is NAME=VALUE with one of these names. */
static bool takes_value(wm_slice part, const char *const *names, wm_slice *value)
{
    part = wm_trim(part);
    const char *sign = part.size ? memchr(part.data, '=', part.size) : NULL;
    if (!sign || !wm_is_one_of(wm_trim(wm_sub(part, 0, (size_t)(sign - part.data))), names))
        return false;
    *value = wm_trim(wm_sub(part, (size_t)(sign - part.data) + 1, part.size));
    return true;
}

bool wm_image_alt(wm_slice part, wm_slice *text)
{
    /* of MediaWiki's img_alt in all languages */
    static const char *const names[] = {"alt", "替代", "替代文本", "替代文字", "代替文", "代替画像", "대체글", "альт", "alternativtext", "alternatief",
                                        "بديل", "جایگزین", "טקסט", "वैकल्पिक पाठ", NULL};
    return takes_value(part, names, text);
}

bool wm_image_link(wm_slice part, wm_slice *target)
{
    /* of MediaWiki's img_link in the languages that have their own */
    static const char *const names[] = {"link", "链接", "連結", "リンク", "링크", "ссылка", "посилання", "verweis", "lien", "enlace", "vínculo", "ligação",
                                        "koppeling", "länk", "lenke", "odkaz", "bağlantı", "وصلة", "پیوند", "קישור", NULL};
    return takes_value(part, names, target);
}

/* "200px", "x100px", "200x100px", also as other languages call pixels. */
bool wm_image_size(wm_slice part, uint32_t *width, uint32_t *height)
{
    uint32_t sizes[2] = {0, 0};
    size_t at = 0, which = 0;
    part = wm_trim(part);
    for (; at < part.size; at++) {
        char c = part.data[at];
        if (c >= '0' && c <= '9' && sizes[which] < 100000)
            sizes[which] = sizes[which] * 10 + (uint32_t)(c - '0');
        else if (c == 'x' && which == 0)
            which = 1;
        else
            break;
    }
    *width = sizes[0];
    *height = sizes[1];
    return at && at < part.size && (sizes[0] || sizes[1]);
}

bool wm_image_is_framed(wm_slice part)
{
    static const char *const frames[] = {"thumb", "thumbnail", "frame", "framed", "enframed", NULL};
    part = wm_trim(part);
    return wm_is_one_of(part, frames) || wm_starts_with(part, WM_LIT("thumb=")) || wm_starts_with(part, WM_LIT("thumbnail="));
}

/* ---- behaviour switches ---- */

bool wm_site_is_switch(const wm_site *site, wm_slice word)
{
    char folded[WM_NAME_MAX];
    int32_t found;
    size_t size = 0;
    if (wm_table_find(&site->words.switches, word, &found))
        return true;
    for (size_t i = 0; i < word.size;) {
        size_t length;
        if (sizeof folded - size < 4)
            return false;
        uint32_t c = wm_utf8_decode(wm_sub(word, i, word.size), &length);
        size += wm_utf8_encode(wm_to_lower(c), folded + size);
        i += length;
    }
    return wm_table_find(&site->words.switches_lower, wm_slice_of(folded, size), &found);
}

/* ---- link trails ---- */

static int compare_ranges(const void *a, const void *b)
{
    const wm_letters *x = a, *y = b;
    return x->low < y->low ? -1 : x->low > y->low;
}

/* Takes over ranges (count may be 0). */
static void set_trail(wm_site *site, wm_letters *ranges, size_t count, wm_trail_kind kind)
{
    size_t kept = 0;
    if (count)
        qsort(ranges, count, sizeof *ranges, compare_ranges);
    for (size_t i = 0; i < count; i++) {
        if (kept && ranges[i].low <= ranges[kept - 1].high) {
            if (ranges[i].high > ranges[kept - 1].high)
                ranges[kept - 1].high = ranges[i].high;
        } else {
            ranges[kept++] = ranges[i];
        }
    }
    free(site->trail.ranges);
    site->trail.ranges = ranges;
    site->trail.count = kept;
    site->trail.kind = kind;
    memset(site->trail.ascii, 0, sizeof site->trail.ascii);
    for (size_t i = 0; i < kept; i++)
        for (uint32_t c = ranges[i].low; c <= ranges[i].high && c < 128; c++)
            site->trail.ascii[c] = true;
}

wm_status wm_site_set_trail_ranges(wm_site *site, const char *text)
{
    wm_trail_kind kind = *text == 'q'   ? WM_TRAIL_APOSTROPHE
                         : *text == 'c' ? WM_TRAIL_BRETON
                         : *text == ':' ? WM_TRAIL_COLON
                                        : WM_TRAIL_SET;
    size_t count = 0, capacity = strlen(text) / 2 + 1;
    wm_letters *ranges = calloc(capacity, sizeof *ranges);
    if (!ranges)
        return WM_NO_MEMORY;
    for (const char *p = text + 1; *p;) {
        char *end;
        ranges[count].low = ranges[count].high = (uint32_t)strtoul(p, &end, 16);
        if (*end == '-')
            ranges[count].high = (uint32_t)strtoul(end + 1, &end, 16);
        if (end == p)
            break;
        count++;
        p = *end ? end + 1 : end;
    }
    set_trail(site, ranges, count, kind);
    return WM_OK;
}

/* One character of a regular expression's class, escapes taken off. */
static uint32_t class_character(wm_slice set, size_t *at)
{
    size_t length;
    if (wm_starts_with(wm_sub(set, *at, set.size), WM_LIT("\\x{"))) {
        uint32_t c = 0;
        for (*at += 3; *at < set.size && set.data[*at] != '}'; (*at)++) {
            char h = set.data[*at];
            c = (c << 4 | (uint32_t)(h <= '9' ? h - '0' : (h | 0x20) - 'a' + 10)) & 0x1fffff;
        }
        *at += *at < set.size;
        return c;
    }
    if (set.data[*at] == '\\' && *at + 1 < set.size)
        (*at)++;
    uint32_t c = wm_utf8_decode(wm_sub(set, *at, set.size), &length);
    *at += length;
    return c;
}

wm_status wm_site_set_trail_class(wm_site *site, wm_slice set, wm_trail_kind kind)
{
    size_t count = 0;
    wm_letters *ranges = calloc(set.size + 1, sizeof *ranges);
    if (!ranges)
        return WM_NO_MEMORY;
    for (size_t i = 0; i < set.size;) {
        uint32_t low = class_character(set, &i), high = low;
        if (i + 1 < set.size && set.data[i] == '-') {
            i++;
            high = class_character(set, &i);
        }
        if (high >= low) {
            ranges[count].low = low;
            ranges[count++].high = high;
        }
    }
    set_trail(site, ranges, count, kind);
    return WM_OK;
}

static bool in_trail(const wm_site *site, uint32_t c)
{
    size_t i;
    WM_SEARCH(i, 0, site->trail.count, site->trail.ranges[i].high < c);
    return i < site->trail.count && site->trail.ranges[i].low <= c;
}

/* The length of a run c'h, C'h, C'H at the start, also with the curly mark. */
static size_t breton(wm_slice s)
{
    if (s.size < 3 || (s.data[0] | 0x20) != 'c')
        return 0;
    size_t mark = s.data[1] == '\''                                              ? 1
                  : wm_starts_with(wm_sub(s, 1, s.size), WM_LIT("\xE2\x80\x99")) ? 3
                                                                                 : 0;
    if (!mark || s.size < mark + 2)
        return 0;
    char h = s.data[mark + 1];
    return h == 'h' || (h == 'H' && s.data[0] == 'C') ? mark + 2 : 0;
}

size_t wm_site_link_trail(const wm_site *site, wm_slice text)
{
    size_t at = 0, colon = 0;
    if (site->trail.kind == WM_TRAIL_COLON && text.size && text.data[0] == ':')
        at = colon = 1;
    while (at < text.size) {
        unsigned char c = (unsigned char)text.data[at];
        size_t length = 1;
        bool in;
        if (site->trail.kind == WM_TRAIL_BRETON && (c | 0x20) == 'c' &&
            (length = breton(wm_sub(text, at, text.size))) > 0) {
            at += length;
            continue;
        }
        length = 1;
        if (site->trail.kind == WM_TRAIL_APOSTROPHE && c == '\'')
            in = at + 1 == text.size || text.data[at + 1] != '\'';
        else if (c < 0x80)
            in = site->trail.ascii[c];
        else
            in = in_trail(site, wm_utf8_decode(wm_sub(text, at, text.size), &length));
        if (!in)
            break;
        at += length;
    }
    return at == colon ? 0 : at;
}
