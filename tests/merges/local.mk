# local.mk - pages that two have edited, and the page that must come of both.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/merges/merges
tests_merges_merges_SOURCES = tests/merges/merges.c tests/topics.h tests/topics.c
tests_merges_merges_LDADD = libwikimd-core.la
EXTRA_DIST += tests/merges
