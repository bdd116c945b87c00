/* decode.c - UTF-16 and other encodings to UTF-8.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>

#include "dump/filter.h"

enum {
    DECLARATION_MAX = 1024, /* where the end of <?xml ...?> is looked for */
    PIECE = 4096            /* bytes between two marks with iconv */
};

void wm_decoder_init(wm_decoder *d)
{
    memset(d, 0, sizeof *d);
    d->odd = -1;
    d->converter = (iconv_t)-1;
}

void wm_decoder_free(wm_decoder *d)
{
    wm_buffer_free(&d->head);
    wm_buffer_free(&d->out);
    wm_buffer_free(&d->rest);
    wm_marks_free(&d->marks);
    if (d->mode == WM_DECODE_ICONV && d->converter != (iconv_t)-1)
        iconv_close(d->converter);
    memset(d, 0, sizeof *d);
}

/* ---- which encoding ---- */

static bool is_name_byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
           c == '-';
}

/* The value of encoding="..." in an XML declaration, empty when there is none. */
static wm_slice declared(wm_slice declaration)
{
    size_t i = wm_find(declaration, WM_LIT("encoding"), 0);
    if (i == WM_NONE)
        return WM_LIT("");
    wm_slice rest = wm_trim(wm_sub(declaration, i + 8, declaration.size));
    if (!rest.size || rest.data[0] != '=')
        return WM_LIT("");
    rest = wm_trim(wm_sub(rest, 1, rest.size));
    if (!rest.size || (rest.data[0] != '"' && rest.data[0] != '\''))
        return WM_LIT("");
    size_t end = 1;
    while (end < rest.size && rest.data[end] != rest.data[0])
        end++;
    return wm_sub(rest, 1, end);
}

static wm_status use_iconv(wm_decoder *d, wm_slice name)
{
    size_t size = name.size < sizeof d->name ? name.size : sizeof d->name - 1;
    memcpy(d->name, name.data, size);
    d->name[size] = '\0';
    for (size_t i = 0; i < name.size; i++) {
        if (!is_name_byte(name.data[i]))
            return WM_BAD_INPUT;
    }
    if (name.size >= sizeof d->name)
        return WM_BAD_INPUT;
    d->converter = iconv_open("UTF-8", d->name);
    d->mode = WM_DECODE_ICONV;
    return d->converter == (iconv_t)-1 ? WM_BAD_INPUT : WM_OK;
}

static wm_status by_declaration(wm_decoder *d, wm_slice declaration)
{
    static const char *const plain[] = {"UTF-8", "UTF8", "US-ASCII", "ASCII"};
    wm_slice name = declared(declaration);
    /* UTF-16 and its kin cannot be declared in single bytes: the bytes are right. */
    bool is_plain = !name.size || (name.size >= 5 && wm_equal_nocase(wm_sub(name, 0, 5), WM_LIT("UTF-1"))) ||
                    (name.size >= 5 && wm_equal_nocase(wm_sub(name, 0, 5), WM_LIT("UTF-3")));
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        is_plain = is_plain || wm_equal_nocase(name, wm_str(plain[i]));
    if (!is_plain)
        return use_iconv(d, name);
    d->mode = WM_DECODE_NONE;
    return WM_OK;
}

/* Looks at the first bytes. d->mode stays unknown while more are needed; *skip
 * is the length of a byte order mark. */
static wm_status find_encoding(wm_decoder *d, bool last, size_t *skip)
{
    static const struct {
        wm_slice magic;
        size_t skip;
        unsigned char mode;
        const char *name;
    } kinds[] = {
        {{"\xef\xbb\xbf", 3}, 3, WM_DECODE_NONE, NULL},
        {{"\xff\xfe\0\0", 4}, 4, WM_DECODE_ICONV, "UTF-32LE"},
        {{"\0\0\xfe\xff", 4}, 4, WM_DECODE_ICONV, "UTF-32BE"},
        {{"<\0\0\0", 4}, 0, WM_DECODE_ICONV, "UTF-32LE"},
        {{"\0\0\0<", 4}, 0, WM_DECODE_ICONV, "UTF-32BE"},
        {{"\xff\xfe", 2}, 2, WM_DECODE_UTF16LE, NULL},
        {{"\xfe\xff", 2}, 2, WM_DECODE_UTF16BE, NULL},
        {{"<\0", 2}, 0, WM_DECODE_UTF16LE, NULL},
        {{"\0<", 2}, 0, WM_DECODE_UTF16BE, NULL},
    };
    wm_slice head = wm_buffer_slice(&d->head);
    *skip = 0;
    if (head.size < 4 && !last)
        return WM_OK;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!wm_starts_with(head, kinds[i].magic))
            continue;
        *skip = kinds[i].skip;
        if (kinds[i].name)
            return use_iconv(d, wm_str(kinds[i].name));
        d->mode = kinds[i].mode;
        return WM_OK;
    }
    wm_slice start = WM_LIT("<?xml");
    size_t common = head.size < start.size ? head.size : start.size;
    if (!wm_equal(wm_sub(head, 0, common), wm_sub(start, 0, common))) {
        d->mode = WM_DECODE_NONE;
        return WM_OK;
    }
    wm_slice searched = wm_sub(head, 0, head.size < DECLARATION_MAX ? head.size : DECLARATION_MAX);
    size_t end = wm_find(searched, WM_LIT("?>"), 0);
    if (end == WM_NONE && head.size < DECLARATION_MAX && !last)
        return WM_OK;
    return by_declaration(d, wm_sub(head, 0, end == WM_NONE ? 0 : end));
}

/* ---- UTF-16 ---- */

/* A lone surrogate becomes the three bytes that UTF-8 would have for it; the cleaner maps them. */
static void put_character(wm_decoder *d, uint32_t c)
{
    if (c >= 0xd800 && c < 0xe000) {
        wm_buffer_add_char(&d->out, '\xed');
        wm_buffer_add_char(&d->out, (char)(0x80 | ((c >> 6) & 0x3f)));
        wm_buffer_add_char(&d->out, (char)(0x80 | (c & 0x3f)));
    } else if (c < 0x80) {
        wm_buffer_add_char(&d->out, (char)c);
    } else {
        wm_buffer_add_utf8(&d->out, c);
    }
}

static void put_unit(wm_decoder *d, uint32_t unit, uint64_t after)
{
    if (d->high) {
        uint32_t high = d->high;
        d->high = 0;
        if (unit >= 0xdc00 && unit < 0xe000) {
            put_character(d, 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
            return;
        }
        put_character(d, high);
    }
    if (unit >= 0xd800 && unit < 0xdc00) {
        d->high = unit;
        return;
    }
    /* Elements begin and end here, so that their positions are exact. */
    if (unit == '<')
        wm_marks_add(&d->marks, d->produced + d->out.size, after - 2);
    put_character(d, unit);
    if (unit == '>')
        wm_marks_add(&d->marks, d->produced + d->out.size, after);
}

static void decode_utf16(wm_decoder *d, wm_slice in, bool last)
{
    bool big = d->mode == WM_DECODE_UTF16BE;
    for (size_t i = 0; i < in.size; i++) {
        unsigned char c = (unsigned char)in.data[i];
        if (d->odd < 0) {
            d->odd = c;
            continue;
        }
        uint32_t first = (uint32_t)d->odd;
        d->odd = -1;
        put_unit(d, big ? first << 8 | c : (uint32_t)c << 8 | first, d->in + i + 1);
    }
    d->in += in.size;
    if (!last)
        return;
    if (d->high)
        put_character(d, d->high);
    if (d->odd >= 0)
        wm_buffer_add_char(&d->out, (char)d->odd);
    d->high = 0;
    d->odd = -1;
}

/* ---- iconv ---- */

static void convert_piece(wm_decoder *d, wm_slice piece, bool last)
{
    wm_buffer_add_slice(&d->rest, piece);
    wm_marks_add(&d->marks, d->produced + d->out.size, d->in);
    char *from = d->rest.data;
    size_t left = d->rest.failed ? 0 : d->rest.size;
    while (left) {
        char into[1024];
        char *to = into;
        size_t room = sizeof into;
        size_t before = left;
        size_t result = iconv(d->converter, &from, &left, &to, &room);
        int why = errno;
        wm_buffer_add(&d->out, into, sizeof into - room);
        if (result != (size_t)-1 || (why == EINVAL && !last))
            break;
        if ((why == EILSEQ || why == EINVAL) && left) {
            wm_buffer_add_char(&d->out, *from);
            from++;
            left--;
        } else if (left == before && room == sizeof into) {
            break;
        }
    }
    size_t used = d->rest.size - left;
    d->in += used;
    if (left && used)
        memmove(d->rest.data, d->rest.data + used, left);
    d->rest.size = left;
}

static void decode_iconv(wm_decoder *d, wm_slice in, bool last)
{
    for (size_t at = 0; at < in.size; at += PIECE)
        convert_piece(d, wm_sub(in, at, in.size - at < PIECE ? in.size : at + PIECE), false);
    if (last)
        convert_piece(d, WM_LIT(""), true);
}

wm_status wm_decoder_push(wm_decoder *d, wm_slice in, bool last, wm_slice *out)
{
    *out = WM_LIT("");
    if (d->mode == WM_DECODE_NONE) {
        *out = in;
        return WM_OK;
    }
    if (d->mode == WM_DECODE_UNKNOWN) {
        size_t skip;
        wm_buffer_add_slice(&d->head, in);
        if (d->head.failed)
            return WM_NO_MEMORY;
        wm_status status = find_encoding(d, last, &skip);
        if (status != WM_OK || d->mode == WM_DECODE_UNKNOWN)
            return status;
        if (skip)
            wm_marks_add(&d->marks, 0, skip);
        d->in = skip;
        in = wm_sub(wm_buffer_slice(&d->head), skip, d->head.size);
        if (d->mode == WM_DECODE_NONE) {
            *out = in;
            return d->marks.failed ? WM_NO_MEMORY : WM_OK;
        }
    }
    wm_buffer_clear(&d->out);
    if (d->mode == WM_DECODE_ICONV)
        decode_iconv(d, in, last);
    else
        decode_utf16(d, in, last);
    if (d->out.failed || d->rest.failed || d->marks.failed)
        return WM_NO_MEMORY;
    *out = wm_buffer_slice(&d->out);
    d->produced += out->size;
    return WM_OK;
}
