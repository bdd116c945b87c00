# local.mk - templates and modules: what they give, and what they may not do.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/expand/pairs
tests_expand_pairs_SOURCES = tests/expand/pairs.c
tests_expand_pairs_LDADD = libwikimd-core.la $(WM_LIBS)
EXTRA_DIST += tests/expand/templates.md tests/expand/functions.md tests/expand/modules.md tests/expand/wikimedia.md
if HAVE_CMOCKA
check_PROGRAMS += tests/expand/hostile
tests_expand_hostile_SOURCES = tests/expand/hostile.c
tests_expand_hostile_LDADD = $(unit_libs)
check_PROGRAMS += tests/expand/results
tests_expand_results_SOURCES = tests/expand/results.c
tests_expand_results_LDADD = $(unit_libs)
endif
