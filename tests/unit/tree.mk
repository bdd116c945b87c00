# tree.mk - unit tests of src/tree.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_tree_directory
tests_unit_test_tree_directory_SOURCES = tests/unit/test_tree_directory.c tests/unit/tree_help.h
tests_unit_test_tree_directory_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_tree_changes
tests_unit_test_tree_changes_SOURCES = tests/unit/test_tree_changes.c tests/unit/tree_help.h
tests_unit_test_tree_changes_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_tree_state
tests_unit_test_tree_state_SOURCES = tests/unit/test_tree_state.c tests/unit/tree_help.h
tests_unit_test_tree_state_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_tree_memory
tests_unit_test_tree_memory_SOURCES = tests/unit/test_tree_memory.c tests/unit/failing_memory.h tests/unit/tree_help.h
tests_unit_test_tree_memory_LDADD = $(unit_libs)
tests_unit_test_tree_memory_LDFLAGS = $(failing_memory_link)
check_PROGRAMS += tests/unit/test_tree_package
tests_unit_test_tree_package_SOURCES = tests/unit/test_tree_package.c tests/unit/failing_memory.h tests/unit/tree_help.h
tests_unit_test_tree_package_LDADD = $(unit_libs)
tests_unit_test_tree_package_LDFLAGS = $(failing_memory_link)
check_PROGRAMS += tests/unit/test_tree_bag
tests_unit_test_tree_bag_SOURCES = tests/unit/test_tree_bag.c
tests_unit_test_tree_bag_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_tree_bag_memory
tests_unit_test_tree_bag_memory_SOURCES = tests/unit/test_tree_bag_memory.c tests/unit/failing_memory.h tests/unit/tree_help.h
tests_unit_test_tree_bag_memory_LDADD = $(unit_libs)
tests_unit_test_tree_bag_memory_LDFLAGS = $(failing_memory_link)
