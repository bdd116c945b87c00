/* write_header.c - the line at the top of a file that names the page it was made from.
 *
 * SPDX-License-Identifier: MIT
 */
#include "markdown/write/write_private.h"

/* As the sample has it: a backslash before what could be markup anywhere. */
/* url: in an address; query: in the query of one, where & and + have a meaning of their own. */
static void add_escaped(wm_buffer *out, wm_slice s, bool url, bool query)
{
    for (size_t i = 0; i < s.size; i++) {
        char c = s.data[i];
        if (url && c == ' ') {
            wm_buffer_add_char(out, '_');
            continue;
        }
        if (query && (c == '&' || c == '+')) {
            wm_buffer_add_str(out, c == '&' ? "%26" : "%2B");
            continue;
        }
        if (c && strchr("#&;|*?~<>^()[]{}", c))
            wm_buffer_add_char(out, '\\');
        wm_buffer_add_char(out, c);
    }
}

static void add_template(wm_buffer *out, const char *template, wm_slice title, wm_slice url)
{
    for (const char *p = template; *p; p++) {
        if (p[0] != '%' || (p[1] != 't' && p[1] != 'u' && p[1] != '%')) {
            wm_buffer_add_char(out, *p);
            continue;
        }
        p++;
        if (*p == '%')
            wm_buffer_add_char(out, '%');
        else
            wm_buffer_add_slice(out, *p == 't' ? title : url);
    }
}

static bool is_language(wm_slice lang, const char *code)
{
    size_t n = strlen(code);
    return lang.size >= n && memcmp(lang.data, code, n) == 0 && (lang.size == n || lang.data[n] == '-');
}

void write_header(wm_writer *w)
{
    if (w->options.no_header)
        return;
    wm_buffer title = {0}, url = {0};
    wm_buffer_begin(&w->scratch, &w->failed);
    wm_title_full(w->site, w->ns, w->title, &w->scratch);
    add_escaped(&title, wm_buffer_slice(&w->scratch), false, false);
    wm_slice base = wm_site_page_base(w->site);
    wm_buffer_add_slice(&url, base);
    add_escaped(&url, wm_buffer_slice(&w->scratch), true, wm_site_title_in_query(base) == base.size);
    wm_slice lang = wm_site_lang(w->site), t = wm_buffer_slice(&title), u = wm_buffer_slice(&url);
    if (w->options.shown.header) {
        add_template(w->out, w->options.shown.header, t, u);
    } else if (is_language(lang, "zh")) {
        add_template(w->out, "> 本文内容由[%t](%u)转换而来。", t, u);
    } else if (is_language(lang, "ja")) {
        add_template(w->out, "> この記事は[%t](%u)から翻訳されています。", t, u);
    } else {
        wm_slice name = wm_site_name(w->site);
        wm_buffer_add_str(w->out, "> This article is converted from ");
        wm_buffer_add_slice(w->out, name.size ? name : WM_LIT("Wikipedia"));
        add_template(w->out, ": [%t](%u).", t, u);
    }
    wm_buffer_add_str(w->out, "\n\n\n");
    w->failed |= title.failed || url.failed;
    wm_buffer_free(&title);
    wm_buffer_free(&url);
}
