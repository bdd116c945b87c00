# lib.mk - unit tests of what wikimd.h offers.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_lib_site tests/unit/test_lib_dump tests/unit/test_lib_convert \
	tests/unit/test_lib_tree tests/unit/test_lib_write tests/unit/test_lib_memory
tests_unit_test_lib_site_SOURCES = tests/unit/test_lib_site.c tests/unit/lib_help.h
tests_unit_test_lib_site_LDADD = $(unit_libs)
tests_unit_test_lib_dump_SOURCES = tests/unit/test_lib_dump.c tests/unit/lib_help.h
tests_unit_test_lib_dump_LDADD = $(unit_libs)
tests_unit_test_lib_convert_SOURCES = tests/unit/test_lib_convert.c tests/unit/lib_help.h
tests_unit_test_lib_convert_LDADD = $(unit_libs)
tests_unit_test_lib_tree_SOURCES = tests/unit/test_lib_tree.c tests/unit/lib_help.h
tests_unit_test_lib_tree_LDADD = $(unit_libs)
tests_unit_test_lib_write_SOURCES = tests/unit/test_lib_write.c tests/unit/lib_help.h
tests_unit_test_lib_write_LDADD = $(unit_libs)
tests_unit_test_lib_memory_SOURCES = tests/unit/test_lib_memory.c tests/unit/failing_memory.h tests/unit/lib_help.h
tests_unit_test_lib_memory_LDADD = $(unit_libs)
tests_unit_test_lib_memory_LDFLAGS = $(failing_memory_link)
check_PROGRAMS += tests/unit/test_lib_allocator
tests_unit_test_lib_allocator_SOURCES = tests/unit/test_lib_allocator.c
tests_unit_test_lib_allocator_LDADD = $(unit_libs)
