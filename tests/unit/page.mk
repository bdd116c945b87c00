# page.mk - unit tests of src/page.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_page_tree
tests_unit_test_page_tree_SOURCES = tests/unit/test_page_tree.c
tests_unit_test_page_tree_LDADD = $(unit_libs)
# The ledger, with a real parser.
check_PROGRAMS += tests/unit/test_page_ledger
tests_unit_test_page_ledger_SOURCES = tests/unit/test_page_ledger.c
tests_unit_test_page_ledger_LDADD = $(unit_libs)
# The normal form, with a real parser.
check_PROGRAMS += tests/unit/test_page_normal
tests_unit_test_page_normal_SOURCES = tests/unit/test_page_normal.c
tests_unit_test_page_normal_LDADD = $(unit_libs)
