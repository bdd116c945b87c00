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
check_PROGRAMS += tests/unit/test_wikitext_memory
tests_unit_test_wikitext_memory_SOURCES = tests/unit/test_wikitext_memory.c tests/unit/failing_memory.h tests/unit/wikitext_help.h \
	tests/unit/site_help.h
tests_unit_test_wikitext_memory_LDADD = $(unit_libs)
tests_unit_test_wikitext_memory_LDFLAGS = $(failing_memory_link)
check_PROGRAMS += tests/unit/test_wikitext_blocks tests/unit/test_wikitext_inlines
tests_unit_test_wikitext_blocks_SOURCES = tests/unit/test_wikitext_blocks.c tests/unit/wikitext_help.h \
	tests/unit/site_help.h
tests_unit_test_wikitext_blocks_LDADD = $(unit_libs)
tests_unit_test_wikitext_inlines_SOURCES = tests/unit/test_wikitext_inlines.c tests/unit/wikitext_help.h \
	tests/unit/site_help.h
tests_unit_test_wikitext_inlines_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_wikitext_print
tests_unit_test_wikitext_print_SOURCES = tests/unit/test_wikitext_print.c tests/unit/wikitext_help.h \
	tests/unit/site_help.h
tests_unit_test_wikitext_print_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_wikitext_print_memory
tests_unit_test_wikitext_print_memory_SOURCES = tests/unit/test_wikitext_print_memory.c tests/unit/failing_memory.h \
	tests/unit/wikitext_help.h tests/unit/site_help.h
tests_unit_test_wikitext_print_memory_LDADD = $(unit_libs)
tests_unit_test_wikitext_print_memory_LDFLAGS = $(failing_memory_link)
