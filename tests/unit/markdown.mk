# markdown.mk - unit tests of src/markdown.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_markdown_inlines tests/unit/test_markdown_blocks
tests_unit_test_markdown_inlines_SOURCES = tests/unit/test_markdown_inlines.c tests/unit/markdown_help.h \
	tests/unit/wikitext_help.h tests/unit/site_help.h
tests_unit_test_markdown_inlines_LDADD = $(unit_libs)
tests_unit_test_markdown_blocks_SOURCES = tests/unit/test_markdown_blocks.c tests/unit/markdown_help.h \
	tests/unit/wikitext_help.h tests/unit/site_help.h
tests_unit_test_markdown_blocks_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_markdown_read tests/unit/test_markdown_read_inlines
tests_unit_test_markdown_read_SOURCES = tests/unit/test_markdown_read.c tests/unit/reader_help.h tests/unit/site_help.h
tests_unit_test_markdown_read_LDADD = $(unit_libs)
tests_unit_test_markdown_read_inlines_SOURCES = tests/unit/test_markdown_read_inlines.c tests/unit/reader_help.h \
	tests/unit/site_help.h
tests_unit_test_markdown_read_inlines_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_markdown_threads
tests_unit_test_markdown_threads_SOURCES = tests/unit/test_markdown_threads.c tests/unit/site_help.h
tests_unit_test_markdown_threads_LDADD = $(unit_libs)
