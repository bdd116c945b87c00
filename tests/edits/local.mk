# local.mk - edits of the Markdown and the wikitext that must come of them.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/edits/edits
tests_edits_edits_SOURCES = tests/edits/edits.c tests/edits/reads.h tests/edits/reads.c
tests_edits_edits_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/edits
tests_edits_edits_LDADD = libwikimd-core.la $(WM_LIBS)
EXTRA_DIST += tests/edits
