# base.mk - unit tests of src/base.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_base_utf8 tests/unit/test_base_text tests/unit/test_base_memory
tests_unit_test_base_utf8_SOURCES = tests/unit/test_base_utf8.c
tests_unit_test_base_utf8_LDADD = $(unit_libs)
tests_unit_test_base_text_SOURCES = tests/unit/test_base_text.c
tests_unit_test_base_text_LDADD = $(unit_libs)
tests_unit_test_base_memory_SOURCES = tests/unit/test_base_memory.c
tests_unit_test_base_memory_LDADD = $(unit_libs)
tests_unit_test_base_memory_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=malloc -Wl,--wrap=calloc -Wl,--wrap=realloc -Wl,--wrap=wm_budget_take
check_PROGRAMS += tests/unit/test_base_diff
tests_unit_test_base_diff_SOURCES = tests/unit/test_base_diff.c
tests_unit_test_base_diff_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_base_descriptor
tests_unit_test_base_descriptor_SOURCES = tests/unit/test_base_descriptor.c
tests_unit_test_base_descriptor_LDADD = $(unit_libs)
