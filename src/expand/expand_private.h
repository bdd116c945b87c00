/* expand_private.h - what the files of this room share.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_EXPAND_INSIDE_H
#define WM_EXPAND_INSIDE_H

#include "expand/expand.h"
#include "expand/expand_map.h"
#include "expand/expand_nodes.h"

#include <stdio.h>

/* MediaWiki's limits. */
enum {
    EXPAND_TEMPLATE_DEPTH = 100, EXPAND_DEPTH = 100, EXPAND_NODES = 1000000, EXPAND_UNSTRIP_DEPTH = 20,
    EXPAND_STRING_LIMIT = 1000, EXPAND_EXPENSIVE = 500
};

/* How nodes are expanded. */
enum {
    EXPAND_NO_ARGUMENTS = 1, /* {{{x}}} stays */
    EXPAND_NO_CALLS = 2,     /* {{x}} stays */
    EXPAND_STRIP_COMMENTS = 4,
    EXPAND_NO_IGNORE = 8,    /* <noinclude> and its kin stay */
    EXPAND_KEEP_COMMENTS = 16,
    EXPAND_ORIGINAL = 27
};

typedef struct expand_frame expand_frame;

/* What a template gives without arguments, once it was asked for. */
typedef struct expand_bare {
    wm_slice text;
    uint64_t page;      /* it holds for the page of this number */
    bool looked, warned; /* as those of the expander, while it was expanded */
    size_t visit;       /* of the page, at which it was expanded */
    const struct expand_template **visits; /* what it goes through, each once; NULL: too many to list */
    size_t visit_count;
    const expand_frame *frame; /* that it was called in: what told of an error, a loop perhaps, holds in no other */
} expand_bare;

/* What a call gave, which looked at nothing of the page, and what it took. */
typedef struct expand_known {
    wm_slice text;
    uint32_t nodes, expensive;
    size_t included, arguments;
    wm_expand_counts counts;
    /* of a call in a template: how deep it went below itself, and through which templates */
    unsigned depth, frames;
    const struct expand_template **visits;
    size_t visit_count, visit; /* visit: of the page, while it is expanded */
} expand_known;

/* A template as it is kept: its text and nodes. */
typedef struct expand_template {
    int ns;
    wm_slice title;     /* of the page whose text this is: a redirect's target */
    bool exists;
    wm_slice source;
    expand_node *nodes;
    expand_bare *bare;  /* the one part that changes later */
} expand_template;

/* An argument of a template: nodes of the caller, or text when a module gave it. */
typedef struct expand_argument {
    wm_slice name;            /* "1", "width" */
    uint32_t hash;
    bool numbered, done, busy;
    const expand_node *nodes; /* expanded when first asked for, in the caller's frame */
    wm_slice text;            /* once done */
} expand_argument;

struct expand_frame {
    expand_frame *caller;       /* where the arguments were written; NULL for the page */
    const expand_template *template; /* NULL for the page, and for a module's frames */
    int ns;
    wm_slice title;             /* of the text being expanded */
    wm_slice source;            /* that the nodes are of */
    unsigned depth;
    bool page;                  /* the page itself: {{{x}}} stays */
    expand_argument *arguments;
    size_t count;
    uint32_t *index;            /* a hash table over many arguments; NULL for few */
    size_t index_size;
    int lua;                    /* a reference of the Lua state; 0 none */
};

/* What is kept away from functions while a page is expanded: tags, and what is as it is. */
typedef struct expand_strip {
    wm_slice text;
    bool nowiki;
    wm_slice name, attributes, inner; /* of a tag */
    bool has_inner;
} expand_strip;

typedef struct expand_names expand_names;   /* of functions and variables in a language */
typedef struct expand_lua expand_lua;
typedef struct expand_cache expand_cache;
typedef struct expand_classes expand_classes; /* of elements that are left out */

/* What markers stand for. */
typedef struct expand_strips {
    expand_strip *items;
    size_t count, capacity;
} expand_strips;

/* Templates in the order in which a page came to them, some of them again and again. */
typedef struct expand_visits {
    const expand_template **items;
    size_t count, capacity;
} expand_visits;

/* What must be known of how a page went, so that results are kept that hold for others. */
typedef struct expand_course {
    unsigned reach;           /* the least depth of a frame that was asked for something */
    unsigned deepest, frames; /* the most that the expander's depth was, and that a frame's was */
    expand_visits visits;
    size_t oldest;            /* the least visit of a template without arguments whose text was used again */
    bool used, unkept, again; /* kept results were used; are not to be; the page is to be expanded without them */
    size_t told, untold;      /* warnings of the page, and how many of the next were told before */
} expand_course;

/* A stack of buffers. */
typedef struct expand_scratches {
    wm_buffer **items;
    size_t used, count, capacity;
} expand_scratches;

struct wm_expander {
    const wm_site *site;
    const wm_expand_store *store;
    wm_expand_options options;
    wm_expand_counts counts;
    wm_expand_warning warning;
    void *warning_user;
    wm_arena arena;             /* of the page */
    expand_cache *cache;        /* templates, kept over pages */
    expand_names *names;
    expand_classes *classes;
    expand_lua *lua;
    /* the page */
    const wm_expand_page *page;
    wm_slice source;
    expand_frame *root;
    uint64_t page_number;
    expand_strips strips;
    unsigned depth;             /* of expand_nodes in itself */
    uint32_t nodes;             /* calls of it */
    uint32_t expensive;
    size_t included, arguments; /* bytes */
    uint32_t where;             /* the call of the page that is being expanded */
    bool failed;                /* memory ran out */
    bool limited;               /* the page ran into a limit */
    bool warned;                /* something was told of */
    bool looked;                /* something depends on the page, or changes what is known of it */
    expand_course course;
    bool inside_tags;           /* what tags hold is expanded, too */
    expand_scratches scratch;
    uint64_t random;            /* seeded by the title */
};

/* ---- run.c: nodes to text ---- */

/* Appends what the nodes give in the frame. */
void expand_nodes(wm_expander *x, expand_frame *frame, const expand_node *nodes, unsigned flags, wm_buffer *out);
/* The same as a text of its own, in the page's arena or the source. */
wm_slice expand_text(wm_expander *x, expand_frame *frame, const expand_node *nodes, unsigned flags);
wm_slice expand_part_text(wm_expander *x, expand_frame *frame, const expand_part *part, unsigned flags);
/* Text that a module or a function made, taken apart and expanded in the frame. */
wm_slice expand_wikitext(wm_expander *x, expand_frame *frame, wm_slice wikitext);
/* Expands a template in a new frame whose arguments are ready. */
wm_slice expand_template_in(wm_expander *x, const expand_template *t, expand_frame *frame);
/* Whether the page or a template of that title is being expanded in the frame. */
bool expand_is_loop(const expand_frame *frame, int ns, wm_slice title);
/* Whether the expander knows a function of this name. */
bool expand_is_function(const wm_expander *x, wm_slice name);
/* "/part" in a namespace with subpages, relative to the page; else name itself. */
wm_slice expand_subpage_link(wm_expander *x, wm_slice name);
wm_slice expand_escape_wikitext(wm_expander *x, wm_slice text);
wm_slice expand_decode_entities(wm_expander *x, wm_slice text);
void expand_warn(wm_expander *x, const char *kind, wm_slice message);
/* Counts it and tells of it. */
void expand_tell(wm_expander *x, const char *kind, wm_slice message);
/* An error span, counted. */
wm_slice expand_error(wm_expander *x, const char *format, ...) WM_PRINTF(2, 3);
bool expand_is_tag_name(const void *site, wm_slice lower_name);
/* Whether what stands in the tag is wikitext, in any case of letters. */
bool expand_holds_wikitext(wm_slice name);

/* Buffers that are used and given back in order. NULL when memory runs out. */
wm_buffer *expand_scratch(wm_expander *x);
void expand_scratch_done(wm_expander *x);
/* The buffer's text in the arena; gives the buffer back. */
wm_slice expand_scratch_text(wm_expander *x, wm_buffer *b);
wm_slice expand_copy(wm_expander *x, wm_slice s);
wm_slice expand_format(wm_expander *x, const char *format, ...) WM_PRINTF(2, 3);

/* ---- frame.c ---- */

expand_frame *expand_frame_new(wm_expander *x, expand_frame *caller, const expand_template *t);
/* The arguments of a call; names are expanded now, values when they are asked for. */
bool expand_frame_take(wm_expander *x, expand_frame *frame, const expand_part *parts, size_t count);
/* The same for those behind one that does not count: {{#invoke:module|function|...}}. */
bool expand_frame_take_after(wm_expander *x, expand_frame *frame, const expand_part *parts, size_t count);
/* Room for arguments that are text, and one of them. */
bool expand_frame_reserve(wm_expander *x, expand_frame *frame, size_t count);
bool expand_frame_add(wm_expander *x, expand_frame *frame, wm_slice name, bool numbered, wm_slice text);
bool expand_frame_get(wm_expander *x, expand_frame *frame, wm_slice name, wm_slice *text);
wm_slice expand_frame_value(wm_expander *x, expand_frame *frame, size_t i);

/* ---- templates.c ---- */

expand_cache *expand_cache_new(void);
void expand_cache_free(expand_cache *cache);
/* The template of this title, parsed once; redirects are followed. NULL when memory runs out. */
const expand_template *expand_template_get(wm_expander *x, int ns, wm_slice title);
/* The same for a module: its text is no wikitext, and a redirect is not followed. */
const expand_template *expand_module_get(wm_expander *x, int ns, wm_slice title);
/* What a call's name means; false when it is no title. */
bool expand_title(wm_expander *x, wm_slice name, int default_ns, wm_title *title);
wm_slice expand_full_title(wm_expander *x, int ns, wm_slice text);
/* Before a page: what is kept is thrown away when it became too much. */
void expand_cache_page(wm_expander *x);
/* The template that a call's name as it is written led to before; NULL when that is not known. */
const expand_template *expand_template_by_name(wm_expander *x, wm_slice name);
void expand_template_name(wm_expander *x, wm_slice name, const expand_template *t);

/* ---- expand_results.c: what calls of pages gave ---- */

/* A result that was kept, as if the call was expanded now; NULL when there is none, or it would run into a limit. */
const expand_known *expand_result_use(wm_expander *x, wm_slice call, bool line_start);
/* Before a call is expanded, and after: its result is kept if it looked at nothing of the page, and nothing was told of. */
expand_known expand_result_begin(wm_expander *x);
void expand_result_end(wm_expander *x, const expand_known *before, wm_slice call, bool line_start, wm_slice text);

/* The same for a call that stands in a template: besides, it must have asked nothing of the frame around it. */
typedef struct expand_keeping {
    expand_known before;
    bool looked, warned;
    unsigned reach, deepest, frames;
    size_t visit, oldest;
} expand_keeping;
const expand_known *expand_inner_use(wm_expander *x, const expand_frame *frame, wm_slice call, bool line_start);
void expand_inner_begin(wm_expander *x, expand_keeping *k);
void expand_inner_end(wm_expander *x, const expand_keeping *k, const expand_frame *frame, wm_slice call, bool line_start, wm_slice text);
/* A limit is reached. True: the page used kept results, which may have taken more than they would now; all stops, and it
 * is expanded once more without. So a page is the same whatever is kept. */
bool expand_is_over(wm_expander *x);
/* Notes that a frame was asked for something, and that a template was expanded. */
void expand_reach(wm_expander *x, const expand_frame *frame);
void expand_visit(wm_expander *x, const expand_template *t);
/* The templates of the page's visits from a place on, each once, in an arena. NULL: they are too many. */
const expand_template **expand_list_visits(wm_expander *x, size_t from, wm_arena *arena, size_t *count);
/* Whether one of the templates is being expanded in the frame: a call of it is an error here. */
bool expand_would_loop(const expand_template *const *visits, size_t count, const expand_frame *frame);

enum { EXPAND_SEEN = 4096 };
/* The results of a cache, which are thrown away when they became too many. */
typedef struct expand_results {
    wm_arena arena;
    expand_map by_call; /* the number is 1 for a call at the start of a line; 2 more for one in a template */
    uint32_t seen[EXPAND_SEEN]; /* hashes of calls in templates that came once */
} expand_results;
void expand_results_page(expand_results *results);
void expand_results_free(expand_results *results);
expand_results *expand_cache_results(expand_cache *cache);

/* ---- strip.c ---- */

/* Appends text with markers replaced. */
void expand_unstrip(wm_expander *x, wm_slice text, wm_buffer *out);
wm_slice expand_kill_markers(wm_expander *x, wm_slice text);
/* Those of <nowiki> are replaced by their content, others by nothing unless keep. */
wm_slice expand_unstrip_nowiki(wm_expander *x, wm_slice text, bool keep);
/* The marker at the start of s: its bytes, 0 when none stands there. */
size_t expand_marker(const wm_expander *x, wm_slice s, const expand_strip **strip);
void expand_tag(wm_expander *x, wm_slice name, wm_slice attributes, bool has_inner, wm_slice inner, wm_slice close,
                wm_buffer *out);

/* ---- expand_filter.c ---- */

/* The classes of elements that are left out: those that are always, without keep and with drop, between commas. One
 * block of memory; NULL when there is none. */
expand_classes *expand_classes_new(const char *keep, const char *drop);
/* ---- expand_infobox.c ---- */

/* Appends a table of wikitext for <table>...</table>. False, and nothing is added: it cannot be said so. */
bool expand_infobox(wm_slice table, wm_buffer *out);

/* ---- expand_filter.c ---- */

/* Appends text with infoboxes that are written in tags as tables of wikitext. */
void expand_boxes(wm_slice text, wm_buffer *out);
/* Appends text without the elements whose class is left out. */
void expand_filter(wm_expander *x, wm_slice text, wm_buffer *out);

/* ---- names.c ---- */

/* The names of functions and variables on this wiki. */
expand_names *expand_names_new(const wm_site *site, bool string_functions);
void expand_names_free(expand_names *names);

/* ---- lua ---- */

void expand_lua_free(expand_lua *lua); /* NULL is accepted */
void expand_lua_page(wm_expander *x);  /* before a page */

/* ---- functions ---- */

/* An argument of a function. */
typedef struct expand_value {
    const expand_part *part; /* as written; NULL: text */
    wm_slice name, text;
    bool named;
} expand_value;

typedef struct expand_call {
    wm_expander *x;
    expand_frame *frame;
    wm_slice name;          /* of the function, as the wiki has it: "#if" */
    wm_slice first;         /* what stands behind the colon, expanded and trimmed */
    const expand_value *values; /* the others */
    size_t count;           /* of values */
    bool colon;             /* false for a variable */
    bool wikitext;          /* the result is wikitext to expand */
    bool nowiki;
    bool missing;           /* the function leaves the call to what comes after functions */
    wm_slice text;          /* the result */
    const struct expand_entry *entry;
    const expand_template *of; /* whose text it gives as wikitext, or NULL */
} expand_call;

typedef void (*expand_function)(expand_call *c);

/* Argument i, from 0: expanded and trimmed; empty when there is none. */
wm_slice expand_arg(expand_call *c, size_t i);
bool expand_has_arg(const expand_call *c, size_t i);
/* The same not trimmed. */
wm_slice expand_raw_arg(expand_call *c, size_t i);
/* Apart: the name of name=value, trimmed; false when it has none. *value is not expanded for
 * a NULL value. */
bool expand_arg_split(expand_call *c, size_t i, wm_slice *name, wm_slice *value);

/* Looks the function up and calls it. False when there is none of that name. */
bool expand_call_function(expand_call *c, wm_slice name);
/* A variable, {{PAGENAME}}; false when there is none of that name. */
bool expand_call_variable(expand_call *c, wm_slice name);

typedef enum expand_modifier { EXPAND_MOD_NONE, EXPAND_MOD_SUBST, EXPAND_MOD_SAFESUBST, EXPAND_MOD_MSG,
                              EXPAND_MOD_MSGNW, EXPAND_MOD_RAW } expand_modifier;
/* Takes "subst:" and its kin off the start of *name. */
expand_modifier expand_take_modifier(const wm_expander *x, wm_slice *name, bool subst);

#endif
