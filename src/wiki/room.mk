# room.mk - sources of src/wiki.
# SPDX-License-Identifier: MIT
wm_sources += %D%/wiki.h %D%/wiki_client.c %D%/wiki_edit.c %D%/wiki_edit.h %D%/wiki_form.c %D%/wiki_login.c %D%/wiki_pages.c %D%/wiki_pages.h %D%/wiki_private.h %D%/wiki_refusal.c %D%/wiki_revisions.c %D%/wiki_revisions.h %D%/wiki_secret.c

# Without libcurl, another file says so.
if HAVE_CURL
wm_sources += %D%/wiki_http.c
else
wm_sources += %D%/wiki_none.c
endif
EXTRA_DIST += %D%/wiki_http.c %D%/wiki_none.c
