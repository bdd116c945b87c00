# transfer.mk - unit tests of src/transfer.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_transfer_selection tests/unit/test_transfer_pipeline tests/unit/test_transfer_report \
	tests/unit/test_transfer_unified
tests_unit_test_transfer_selection_SOURCES = tests/unit/test_transfer_selection.c
tests_unit_test_transfer_selection_LDADD = $(unit_libs)
tests_unit_test_transfer_pipeline_SOURCES = tests/unit/test_transfer_pipeline.c
tests_unit_test_transfer_pipeline_LDADD = $(unit_libs)
tests_unit_test_transfer_report_SOURCES = tests/unit/test_transfer_report.c
tests_unit_test_transfer_report_LDADD = $(unit_libs)
tests_unit_test_transfer_unified_SOURCES = tests/unit/test_transfer_unified.c
tests_unit_test_transfer_unified_LDADD = $(unit_libs)
