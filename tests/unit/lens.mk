# lens.mk - unit tests of src/lens.
# SPDX-License-Identifier: MIT

check_PROGRAMS += tests/unit/test_lens_window
tests_unit_test_lens_window_SOURCES = tests/unit/test_lens_window.c tests/unit/site_help.h
tests_unit_test_lens_window_LDADD = $(unit_libs)
