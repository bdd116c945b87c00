# local.mk - MediaWiki's own parser tests, where they are.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/suites/suites
tests_suites_suites_SOURCES = tests/suites/suites.c tests/suites/shape.c tests/suites/shape.h tests/topics.h tests/topics.c
tests_suites_suites_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/suites
tests_suites_suites_LDADD = libwikimd-core.la $(WM_LIBS)
