# doc.mk - unit tests of src/doc.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_doc_tree
tests_unit_test_doc_tree_SOURCES = tests/unit/test_doc_tree.c
tests_unit_test_doc_tree_LDADD = $(unit_libs)
