/* lib_page.c - what a page of a dump tells.
 *
 * SPDX-License-Identifier: MIT
 */
#include "lib/lib_private.h"

unsigned wm_page_flags(const wm_page *page)
{
    const wm_revision *r = &page->revision;
    if (!page->has_revision)
        return 0;
    unsigned flags = WM_PAGE_HAS_REVISION;
    flags |= r->has_text ? WM_PAGE_HAS_TEXT : 0u;
    flags |= r->minor ? WM_PAGE_MINOR : 0u;
    flags |= r->user_deleted ? WM_PAGE_USER_DELETED : 0u;
    flags |= r->comment_deleted ? WM_PAGE_COMMENT_DELETED : 0u;
    flags |= r->text_deleted ? WM_PAGE_TEXT_DELETED : 0u;
    flags |= r->text_cut ? WM_PAGE_TEXT_CUT : 0u;
    flags |= r->invalid ? WM_PAGE_INVALID : 0u;
    return flags;
}

wm_slice wm_page_title(const wm_page *page)
{
    return page->title;
}

bool wm_page_namespace(const wm_page *page, int *ns)
{
    *ns = page->has_ns ? page->ns : WM_NS_MAIN;
    return page->has_ns;
}

int64_t wm_page_id(const wm_page *page)
{
    return page->id;
}

wm_slice wm_page_redirect(const wm_page *page)
{
    return page->redirect;
}

uint64_t wm_page_offset(const wm_page *page)
{
    return page->offset;
}

size_t wm_page_file(const wm_page *page)
{
    return page->file;
}

uint64_t wm_page_ordinal(const wm_page *page)
{
    return page->ordinal;
}

uint64_t wm_page_revisions(const wm_page *page)
{
    return page->revisions;
}

/* ---- of the revision: nothing at all when there is none ---- */

static wm_slice slice_of_revision(const wm_page *page, wm_slice s)
{
    return page->has_revision ? s : wm_slice_of(NULL, 0);
}

int64_t wm_page_revision_id(const wm_page *page)
{
    return page->has_revision ? page->revision.id : 0;
}

int64_t wm_page_parent_id(const wm_page *page)
{
    return page->has_revision ? page->revision.parent_id : 0;
}

wm_slice wm_page_timestamp(const wm_page *page)
{
    return slice_of_revision(page, page->revision.timestamp);
}

int64_t wm_page_time(const wm_page *page)
{
    return page->has_revision ? page->revision.time : INT64_MIN;
}

wm_slice wm_page_user(const wm_page *page)
{
    return slice_of_revision(page, page->revision.user);
}

int64_t wm_page_user_id(const wm_page *page)
{
    return page->has_revision ? page->revision.user_id : 0;
}

wm_slice wm_page_comment(const wm_page *page)
{
    return slice_of_revision(page, page->revision.comment);
}

wm_slice wm_page_model(const wm_page *page)
{
    return slice_of_revision(page, page->revision.model);
}

wm_slice wm_page_format(const wm_page *page)
{
    return slice_of_revision(page, page->revision.format);
}

wm_slice wm_page_sha1(const wm_page *page)
{
    return slice_of_revision(page, page->revision.sha1);
}

wm_slice wm_page_text(const wm_page *page)
{
    return slice_of_revision(page, page->revision.text);
}
