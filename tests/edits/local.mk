# local.mk - edits of the Markdown and the wikitext that must come of them.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/edits/edits
tests_edits_edits_SOURCES = tests/edits/edits.c tests/topics.h tests/topics.c
tests_edits_edits_LDADD = libwikimd-core.la
EXTRA_DIST += tests/edits
