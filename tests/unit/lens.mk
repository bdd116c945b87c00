# lens.mk - unit tests of src/lens.
# SPDX-License-Identifier: MIT

check_PROGRAMS += tests/unit/test_lens_memory
tests_unit_test_lens_memory_SOURCES = tests/unit/test_lens_memory.c tests/unit/failing_memory.h tests/unit/site_help.h
tests_unit_test_lens_memory_LDADD = $(unit_libs)
tests_unit_test_lens_memory_LDFLAGS = $(failing_memory_link)

check_PROGRAMS += tests/unit/test_lens_laws
tests_unit_test_lens_laws_SOURCES = tests/unit/test_lens_laws.c
tests_unit_test_lens_laws_LDADD = $(unit_libs)

check_PROGRAMS += tests/unit/test_three_way
tests_unit_test_three_way_SOURCES = tests/unit/test_three_way.c
tests_unit_test_three_way_LDADD = $(unit_libs)

check_PROGRAMS += tests/unit/test_lens_record
tests_unit_test_lens_record_SOURCES = tests/unit/test_lens_record.c tests/unit/site_help.h
tests_unit_test_lens_record_LDADD = $(unit_libs)

check_PROGRAMS += tests/unit/test_lens_changes
tests_unit_test_lens_changes_SOURCES = tests/unit/test_lens_changes.c tests/unit/site_help.h
tests_unit_test_lens_changes_LDADD = $(unit_libs)
