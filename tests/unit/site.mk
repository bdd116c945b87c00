# site.mk - unit tests of src/site.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_site_names tests/unit/test_site_title tests/unit/test_site_words \
	tests/unit/test_site_json tests/unit/test_site_pageset tests/unit/test_site_filename tests/unit/test_site_title_file
tests_unit_test_site_title_file_SOURCES = tests/unit/test_site_title_file.c
tests_unit_test_site_title_file_LDADD = $(unit_libs)
tests_unit_test_site_names_SOURCES = tests/unit/test_site_names.c tests/unit/site_help.h
tests_unit_test_site_names_LDADD = $(unit_libs)
tests_unit_test_site_title_SOURCES = tests/unit/test_site_title.c tests/unit/site_help.h
tests_unit_test_site_title_LDADD = $(unit_libs)
tests_unit_test_site_words_SOURCES = tests/unit/test_site_words.c tests/unit/site_help.h
tests_unit_test_site_words_LDADD = $(unit_libs)
tests_unit_test_site_json_SOURCES = tests/unit/test_site_json.c tests/unit/site_help.h
tests_unit_test_site_json_LDADD = $(unit_libs)
tests_unit_test_site_pageset_SOURCES = tests/unit/test_site_pageset.c tests/unit/site_help.h
tests_unit_test_site_pageset_LDADD = $(unit_libs)
tests_unit_test_site_filename_SOURCES = tests/unit/test_site_filename.c tests/unit/site_help.h
tests_unit_test_site_filename_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_site_memory
tests_unit_test_site_memory_SOURCES = tests/unit/test_site_memory.c tests/unit/failing_memory.h tests/unit/site_help.h
tests_unit_test_site_memory_LDADD = $(unit_libs)
tests_unit_test_site_memory_LDFLAGS = $(failing_memory_link)
