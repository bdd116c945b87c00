/* expand_page_names.c - variables and functions that tell of a page: its names, ids, revision.
 *
 * SPDX-License-Identifier: MIT
 */
#include "expand/expand_functions.h"

#include <stdlib.h>

/* ---- escaping ---- */

static const char *escape_of(char c)
{
    switch (c) {
    case '"': return "&#34;";
    case '&': return "&#38;";
    case '\'': return "&#39;";
    case '<': return "&#60;";
    case '=': return "&#61;";
    case '>': return "&#62;";
    case '[': return "&#91;";
    case ']': return "&#93;";
    case '{': return "&#123;";
    case '|': return "&#124;";
    case '}': return "&#125;";
    case ';': return "&#59;";
    default: return NULL;
    }
}

/* What means something only at the start of a line. */
static const char *escape_at_start(wm_slice rest, size_t *taken)
{
    *taken = 1;
    switch (rest.data[0]) {
    case '#': return "&#35;";
    case '*': return "&#42;";
    case ':': return "&#58;";
    case ' ': return "&#32;";
    case '\n': return "&#10;";
    case '\r': return "&#13;";
    case '\t': return "&#9;";
    default: break;
    }
    *taken = 4;
    return wm_starts_with(rest, WM_LIT("----")) ? "&#45;---" : NULL;
}

static const char *escape_inside(wm_slice rest, size_t *taken)
{
    static const struct {
        const char *text, *escaped;
    } words[] = {{"__", "_&#95;"}, {"://", "&#58;//"}, {"~~~", "~~&#126;"}, {"ISBN ", "ISBN&#32;"},
                 {"RFC ", "RFC&#32;"}, {"PMID ", "PMID&#32;"}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (wm_starts_with(rest, wm_str(words[i].text))) {
            *taken = strlen(words[i].text);
            return words[i].escaped;
        }
    }
    return NULL;
}

wm_slice expand_escape_wikitext(wm_expander *x, wm_slice text)
{
    wm_buffer *b = expand_scratch(x);
    if (!b)
        return WM_LIT("");
    bool line_start = true;
    for (size_t i = 0; i < text.size;) {
        size_t taken = 1;
        wm_slice rest = wm_sub(text, i, text.size);
        const char *escaped = line_start ? escape_at_start(rest, &taken) : NULL;
        if (!escaped && (escaped = escape_of(text.data[i])) != NULL)
            taken = 1;
        if (!escaped)
            escaped = escape_inside(rest, &taken);
        if (!escaped)
            taken = 1;
        if (escaped)
            wm_buffer_add_str(b, escaped);
        else
            wm_buffer_add_char(b, text.data[i]);
        line_start = text.data[i + taken - 1] == '\n' && !escaped;
        i += taken;
    }
    return expand_scratch_text(x, b);
}

/* ---- names ---- */

static bool has_subpages(int ns)
{
    if (ns >= 100)
        return true;
    return ns > 0 && ns != WM_NS_FILE && ns != WM_NS_CATEGORY;
}

wm_slice expand_subpage_link(wm_expander *x, wm_slice name)
{
    const wm_expand_page *page = x->page;
    if (!name.size || (name.data[0] != '/' && !wm_starts_with(name, WM_LIT("../"))) || !has_subpages(page->ns))
        return name;
    x->looked = true;
    wm_slice base = page->title, full;
    if (name.data[0] == '/') {
        wm_slice rest = wm_sub(name, 1, name.size);
        while (rest.size && rest.data[rest.size - 1] == '/')
            rest.size--;
        full = expand_full_title(x, page->ns, base);
        return expand_format(x, "%.*s/%.*s", WM_ARG(full), WM_ARG(rest));
    }
    while (wm_starts_with(name, WM_LIT("../"))) {
        size_t at = base.size;
        while (at && base.data[at - 1] != '/')
            at--;
        if (!at)
            return name;
        base.size = at - 1;
        name = wm_sub(name, 3, name.size);
    }
    while (name.size && name.data[name.size - 1] == '/')
        name.size--;
    full = expand_full_title(x, page->ns, base);
    return name.size ? expand_format(x, "%.*s/%.*s", WM_ARG(full), WM_ARG(name)) : full;
}

enum {
    FULL, PAGE, BASE, ROOT, SUB, TALK, SUBJECT, SPACE, SPACE_NUMBER, TALK_SPACE, SUBJECT_SPACE,
    ENCODED = 32 /* the same for addresses */
};

static wm_slice first_part(wm_slice text)
{
    const char *slash = text.size ? memchr(text.data, '/', text.size) : NULL;
    return slash && slash > text.data ? wm_sub(text, 0, (size_t)(slash - text.data)) : text;
}

static size_t last_slash(wm_slice text)
{
    size_t at = text.size;
    while (at && text.data[at - 1] != '/')
        at--;
    return at;
}

static wm_slice text_part(const wm_title *t, int which)
{
    if (which == PAGE || !has_subpages(t->ns))
        return t->text;
    size_t slash = last_slash(t->text);
    switch (which) {
    case ROOT: return first_part(t->text);
    case BASE: return slash > 1 ? wm_sub(t->text, 0, slash - 1) : t->text;
    default: return wm_sub(t->text, slash, t->text.size);
    }
}

static int talk_of(int ns)
{
    return ns < 0 ? ns : ns | 1;
}

static int subject_of(int ns)
{
    return ns < 0 ? ns : ns & ~1;
}

/* The page's own title without an argument. False for what is no title. */
static bool title_of(expand_call *c, wm_title *t)
{
    if (c->colon) {
        wm_slice name = expand_arg(c, 0);
        return name.size && expand_title(c->x, name, WM_NS_MAIN, t);
    }
    memset(t, 0, sizeof *t);
    c->x->looked = true;
    t->ns = c->x->page->ns;
    t->text = c->x->page->title;
    return true;
}

static void do_name(expand_call *c)
{
    wm_expander *x = c->x;
    wm_title t;
    wm_slice name;
    int which = expand_detail(c) & ~ENCODED;
    bool encoded = (expand_detail(c) & ENCODED) != 0;
    c->text = WM_LIT("");
    if (!title_of(c, &t) || ((which == TALK || (which == FULL && c->colon)) && t.ns < 0))
        return;
    switch (which) {
    case FULL: name = expand_full_title(x, t.ns, t.text); break;
    case TALK: name = expand_full_title(x, talk_of(t.ns), t.text); break;
    case SUBJECT: name = expand_full_title(x, subject_of(t.ns), t.text); break;
    case SPACE: name = wm_site_namespace_name(x->site, t.ns); break;
    case TALK_SPACE: name = t.ns < 0 ? WM_LIT("") : wm_site_namespace_name(x->site, talk_of(t.ns)); break;
    case SUBJECT_SPACE: name = wm_site_namespace_name(x->site, subject_of(t.ns)); break;
    case SPACE_NUMBER: c->text = expand_format(x, "%d", t.ns); return;
    default: name = text_part(&t, which);
    }
    if (t.interwiki.size && which <= FULL)
        name = expand_format(x, "%.*s:%.*s", WM_ARG(t.interwiki), WM_ARG(name));
    if (encoded) {
        wm_buffer *b = expand_scratch(x);
        if (!b)
            return;
        expand_url_encode(b, name, EXPAND_WIKI);
        name = expand_scratch_text(x, b);
    }
    bool plain = which >= SPACE;
    c->text = plain ? name : expand_escape_wikitext(x, name);
}

/* ---- the revision ---- */

enum { ID, DAY, DAY2, MONTH, MONTH1, YEAR, STAMP, REVISION_USER, REVISION_SIZE, PAGE_ID, PAGE_SIZE };

static const wm_expand_page *page_of(expand_call *c)
{
    wm_title t;
    c->x->looked = true;
    if (!c->colon)
        return c->x->page;
    return title_of(c, &t) && !t.interwiki.size ? wm_expand_store_find(c->x->store, t.ns, t.text) : NULL;
}

static void do_revision(expand_call *c)
{
    wm_expander *x = c->x;
    const wm_expand_page *page = page_of(c);
    char stamp[32] = "0000-00-00T00:00:00Z";
    c->text = WM_LIT("");
    if (!page) {
        if (expand_detail(c) == PAGE_ID || expand_detail(c) == PAGE_SIZE)
            c->text = WM_LIT("0");
        return;
    }
    if (page->time != INT64_MIN)
        wm_time_format(page->time, stamp);
    switch (expand_detail(c)) {
    case ID: c->text = page->revision ? expand_format(x, "%lld", (long long)page->revision) : WM_LIT(""); break;
    case DAY: c->text = expand_format(x, "%d", atoi(stamp + 8)); break;
    case DAY2: c->text = expand_format(x, "%.2s", stamp + 8); break;
    case MONTH: c->text = expand_format(x, "%.2s", stamp + 5); break;
    case MONTH1: c->text = expand_format(x, "%d", atoi(stamp + 5)); break;
    case YEAR: c->text = expand_format(x, "%.4s", stamp); break;
    case STAMP:
        c->text = expand_format(x, "%.4s%.2s%.2s%.2s%.2s%.2s", stamp, stamp + 5, stamp + 8, stamp + 11, stamp + 14,
                                stamp + 17);
        break;
    case REVISION_USER: c->text = page->user; break;
    case REVISION_SIZE: c->text = expand_format(x, "%zu", page == x->page ? x->source.size : page->size); break;
    case PAGE_ID: c->text = expand_format(x, "%lld", (long long)page->id); break;
    default: {
        wm_slice size = expand_format(x, "%zu", page->size);
        bool raw = wm_equal(expand_arg(c, 1), WM_LIT("R"));
        c->text = raw ? size : expand_format_number(x, wm_site_lang(x->site), size, true);
    }
    }
}

enum { VF = EXPAND_VARIABLE | EXPAND_FUNCTION, X = EXPAND_EXACT };

const expand_entry expand_page_names[] = {
    {"fullpagename", "FULLPAGENAME", VF | X, do_name, FULL},
    {"fullpagenamee", "FULLPAGENAMEE", VF | X, do_name, FULL | ENCODED},
    {"pagename", "PAGENAME", VF | X, do_name, PAGE},
    {"pagenamee", "PAGENAMEE", VF | X, do_name, PAGE | ENCODED},
    {"basepagename", "BASEPAGENAME", VF | X, do_name, BASE},
    {"basepagenamee", "BASEPAGENAMEE", VF | X, do_name, BASE | ENCODED},
    {"rootpagename", "ROOTPAGENAME", VF | X, do_name, ROOT},
    {"rootpagenamee", "ROOTPAGENAMEE", VF | X, do_name, ROOT | ENCODED},
    {"subpagename", "SUBPAGENAME", VF | X, do_name, SUB},
    {"subpagenamee", "SUBPAGENAMEE", VF | X, do_name, SUB | ENCODED},
    {"talkpagename", "TALKPAGENAME", VF | X, do_name, TALK},
    {"talkpagenamee", "TALKPAGENAMEE", VF | X, do_name, TALK | ENCODED},
    {"subjectpagename", "SUBJECTPAGENAME|ARTICLEPAGENAME", VF | X, do_name, SUBJECT},
    {"subjectpagenamee", "SUBJECTPAGENAMEE|ARTICLEPAGENAMEE", VF | X, do_name, SUBJECT | ENCODED},
    {"namespace", "NAMESPACE", VF | X, do_name, SPACE},
    {"namespacee", "NAMESPACEE", VF | X, do_name, SPACE | ENCODED},
    {"namespacenumber", "NAMESPACENUMBER", VF | X, do_name, SPACE_NUMBER},
    {"talkspace", "TALKSPACE", VF | X, do_name, TALK_SPACE},
    {"talkspacee", "TALKSPACEE", VF | X, do_name, TALK_SPACE | ENCODED},
    {"subjectspace", "SUBJECTSPACE|ARTICLESPACE", VF | X, do_name, SUBJECT_SPACE},
    {"subjectspacee", "SUBJECTSPACEE|ARTICLESPACEE", VF | X, do_name, SUBJECT_SPACE | ENCODED},
    {"revisionid", "REVISIONID", VF | X, do_revision, ID},
    {"revisionday", "REVISIONDAY", VF | X, do_revision, DAY},
    {"revisionday2", "REVISIONDAY2", VF | X, do_revision, DAY2},
    {"revisionmonth", "REVISIONMONTH", VF | X, do_revision, MONTH},
    {"revisionmonth1", "REVISIONMONTH1", VF | X, do_revision, MONTH1},
    {"revisionyear", "REVISIONYEAR", VF | X, do_revision, YEAR},
    {"revisiontimestamp", "REVISIONTIMESTAMP", VF | X, do_revision, STAMP},
    {"revisionuser", "REVISIONUSER", VF | X, do_revision, REVISION_USER},
    {"revisionsize", "REVISIONSIZE", VF | X, do_revision, REVISION_SIZE},
    {"pageid", "PAGEID", VF, do_revision, PAGE_ID},
    {"pagesize", "PAGESIZE", EXPAND_FUNCTION | X, do_revision, PAGE_SIZE},
};
const size_t expand_page_names_count = sizeof expand_page_names / sizeof *expand_page_names;
