# wikitext.mk - unit tests of src/wikitext.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_wikitext_preprocess
tests_unit_test_wikitext_preprocess_SOURCES = tests/unit/test_wikitext_preprocess.c tests/unit/wikitext_help.h \
	tests/unit/site_help.h
tests_unit_test_wikitext_preprocess_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_wikitext_hostile
tests_unit_test_wikitext_hostile_SOURCES = tests/unit/test_wikitext_hostile.c tests/unit/wikitext_help.h \
	tests/unit/site_help.h
tests_unit_test_wikitext_hostile_LDADD = $(unit_libs)
