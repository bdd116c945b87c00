/* reader.h - Markdown to tree.
 *
 * SPDX-License-Identifier: MIT
 *
 * Reads GitHub-flavoured Markdown (through cmark-gfm) and what our own form adds, and
 * gives the tree that idiomatic wikitext for it would give, in the vocabulary
 * of doc.h, with these differences:
 *
 * - Spans are bytes of the Markdown. A block's cover its lines; an inline's may
 *   be no finer than its block's.
 * - TEXT's text is what is shown (escapes and entities decoded), to be escaped by
 *   whoever writes wikitext. There are no ENTITY or NOWIKI nodes.
 * - A softbreak is NEWLINE.
 * - The header line is left out; what it names is in wm_read_info.
 * - A link into the tree or to a page of the wiki is a WIKILINK: link.typed and
 *   link.title are its target with its #section, has_label is always true and the
 *   children are the label, whole (no trail, also where label and target agree).
 * - An image is an IMAGE, its caption in its children; none when it is the file name.
 * - The links of a last paragraph of nothing but category links are CATEGORY nodes
 *   at the end of the DOCUMENT. Links to languages in such a paragraph are WIKILINKs with link.language.
 * - A footnote marker (\[n\] with the list of notes at the end of the file, [n] in an HTML table,
 *   [^x]) is a REF; the first of a note has the content as children (blocks). A note that is used more
 *   than once has a ref.name. The list of notes is in no other place of the tree.
 *   An ordered list at the page's end is one of notes when markers name half of its items or more; the
 *   others are told and left out. Otherwise it is a list and "[1]" is text.
 * - <!-- end list --> and the <!-- --> between code spans are left out; other
 *   comments are COMMENT (text: the whole comment).
 * - Lists in the form of definition lists and indents are LIST with WM_LIST_DEFINITION.
 * - A paragraph of nothing but code spans, one a line, is INDENT_PRE when it has two lines or more.
 * - HTML: a table, of either form, is a TABLE; <strong>, <em>, <br>, <ul>, <ol>, <li>, <p>, <blockquote>,
 *   <pre>, <code>, <del>, <a>, <img> are what they mean where they are balanced, other tags HTML_TAG (among
 *   inlines) and HTML_BLOCK (one tag, between blocks).
 */
#ifndef WM_MARKDOWN_READER_H
#define WM_MARKDOWN_READER_H

#include "markdown/writer.h"
#include "page/doc.h"
#include "site/site.h"

typedef struct wm_read_options {
    wm_style style;       /* that the file was printed in */
    bool portable_names;  /* of file names in relative links */
    const char *header;   /* template of the header line (writer.h), or NULL: that of any language */
    bool keep_header;     /* a first line that looks like a header is text */
    bool image_html;      /* <img> says more of an image than its caption */
} wm_read_options;

/* What the file calls a note where a marker names it. */
typedef struct wm_note_label {
    uint64_t key;        /* equal for labels that are one */
    uint32_t number;     /* that it is, or ends with behind "-"; 0: none */
} wm_note_label;

typedef struct wm_read_info {
    bool has_header;
    wm_slice title, url; /* of the header line or the front matter, decoded; in the doc's arena */
    size_t category_paragraphs; /* and lines of nothing but links to categories, that are text */
    size_t notes;        /* where the list of notes begins in the Markdown; 0: it has none */
    bool own_bullets;    /* lists are marked as editors and formatters do, not as printed: then "- x" may as well be
                          * what was "-", and x below it */
    size_t pictures;     /* with titles, which repeat their captions */
    uint64_t titles;     /* the sum of the titles' hashes */
    size_t title_apart;  /* a line with a picture whose title is not its caption; 0: there is none */
    size_t mixed_lists;  /* lists that have items of both forms: with a description and without */
    const wm_note_label *labels; /* of the REFs that stand in no other, in the tree's order; in the doc's arena */
    size_t label_count;
} wm_read_info;

/* The style that a file was printed in, as far as it tells: clean has front matter of ours. */
wm_style wm_markdown_style(wm_slice markdown);
/* The value that front matter gives a key, when it is one that needs no quotes; else empty. */
wm_slice wm_markdown_front_value(wm_slice markdown, const char *key);

/* Told of what the tree does not hold as it stands in the Markdown. line from 1. */
typedef void (*wm_read_warning)(void *user, size_t line, const char *message);

typedef struct wm_markdown_reader wm_markdown_reader;
/* site is borrowed. One thread at a time. */
wm_markdown_reader *wm_markdown_reader_new(const wm_site *site, const wm_read_options *options);
void wm_markdown_reader_free(wm_markdown_reader *reader);
void wm_markdown_reader_set_warning(wm_markdown_reader *reader, wm_read_warning warning, void *user);
/* Whether text may stand behind what ends a page: people add a paragraph at a file's end.
 * categories: a paragraph or line that holds nothing but links to categories puts the page into them, wherever it stands.
 * notes: the list of notes that the file had, "" for none; it must outlive the reading. The last ordered list may then be
 * the notes, wherever it stands, even when the last marker of a note was deleted, if it still begins with one of them.
 * At first false and "". */
void wm_markdown_reader_set_grown(wm_markdown_reader *reader, bool categories, wm_slice notes);
/* The file before it was edited, "" for none; it must outlive the reading. Where text is typed behind a formula that had a
 * line of its own, it is still one; and what was a formula there is none of the brackets that people escape. notes: whether
 * it has any; where it has none, a number in brackets that it had is text, and its last list stays a list. At first "". */
void wm_markdown_reader_set_before(wm_markdown_reader *reader, wm_slice before, bool notes);
/* Whether what is read is a part of a page, whose notes and categories are elsewhere: markers up to this number are REFs
 * without content, all of them named. A whole page at first. */
void wm_markdown_reader_set_part(wm_markdown_reader *reader, bool part, uint32_t notes);
/* Whether [url]s of the page may be missing in what is read, with their numbers: each label that is a higher number than the one
 * before may be that of a [url]. None at first. */
void wm_markdown_reader_set_numbers_missing(wm_markdown_reader *reader, bool missing);
/* What the blocks of the page that look alike were in wikitext, as the writer told it; borrowed; NULL: nobody knows. A block
 * that is not among them is what the one is whose place it has. */
void wm_markdown_reader_set_origins(wm_markdown_reader *reader, const wm_origins *origins);
/* What reading may take, trees apart; NULL: all that there is. */
void wm_markdown_reader_set_budget(wm_markdown_reader *reader, wm_budget *budget);
/* How lists of bullets are read where their form does not tell. */
typedef enum wm_read_lists {
    WM_READ_LISTS_BY_FORM,     /* a list with a description in it is one of terms and descriptions */
    WM_READ_LISTS_DEFINITIONS, /* every list is, a line break is never one of wrapped text, and what is in an item is as
                                * printed: for files with own_bullets */
    WM_READ_LISTS_PARTED       /* a list ends where items of the other form begin: for files with mixed_lists, where what
                                * stood between two lists was deleted */
} wm_read_lists;
/* WM_READ_LISTS_BY_FORM at first. */
void wm_markdown_reader_set_lists(wm_markdown_reader *reader, wm_read_lists lists);
/* Reads the file of the page (ns, title) into doc (reset first). Any bytes are
 * accepted: a byte order mark, CR LF and missing newlines do not matter, bytes that are no UTF-8 are U+FFFD.
 * info may be NULL. Fails with WM_NO_MEMORY, or WM_BAD_INPUT for 2 GiB and more.
 * Time is linear in the input but for what cmark-gfm takes. */
wm_status wm_read_markdown(wm_markdown_reader *reader, wm_doc *doc, wm_slice markdown, int ns, wm_slice title, wm_read_info *info);

#endif
