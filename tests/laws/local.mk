# local.mk - the laws that hold on every page.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/laws/readback
tests_laws_readback_SOURCES = tests/laws/readback.c tests/laws/dumps.h tests/laws/dumps.c tests/laws/shape.h tests/laws/shape.c \
	tests/laws/tree.c tests/laws/markdown.c
tests_laws_readback_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/laws
tests_laws_readback_LDADD = libwikimd-core.la $(WM_LIBS)

check_PROGRAMS += tests/laws/create
tests_laws_create_SOURCES = tests/laws/create.c tests/laws/dumps.h tests/laws/dumps.c tests/laws/reads.h tests/laws/reads.c
tests_laws_create_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/laws
tests_laws_create_LDADD = libwikimd-core.la $(WM_LIBS)

TESTS += tests/laws/samples.sh
EXTRA_DIST += tests/laws/samples.sh

TESTS += tests/laws/import.sh
EXTRA_DIST += tests/laws/import.sh

check_PROGRAMS += tests/laws/pairs
tests_laws_pairs_SOURCES = tests/laws/pairs.c
tests_laws_pairs_LDADD = libwikimd-core.la $(WM_LIBS)

check_PROGRAMS += tests/laws/normal
tests_laws_normal_SOURCES = tests/laws/normal.c tests/laws/dumps.h tests/laws/dumps.c
tests_laws_normal_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/laws
tests_laws_normal_LDADD = libwikimd-core.la $(WM_LIBS)

check_PROGRAMS += tests/laws/typed
tests_laws_typed_SOURCES = tests/laws/typed_law.c tests/laws/typed.h tests/laws/typed.c tests/laws/typed_words.c tests/laws/typed_blocks.c \
	tests/laws/typed_lines.c tests/laws/dumps.h tests/laws/dumps.c
tests_laws_typed_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/laws
tests_laws_typed_LDADD = libwikimd-core.la $(WM_LIBS)

check_PROGRAMS += tests/laws/window
tests_laws_window_SOURCES = tests/laws/window.c tests/laws/typed.h tests/laws/typed.c tests/laws/typed_words.c tests/laws/typed_blocks.c \
	tests/laws/typed_lines.c tests/laws/dumps.h tests/laws/dumps.c
tests_laws_window_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/laws
tests_laws_window_LDADD = libwikimd-core.la $(WM_LIBS)
