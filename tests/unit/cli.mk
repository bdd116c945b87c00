# cli.mk - unit tests of src/cli, and of the ledger with a real parser.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_cli_options tests/unit/test_cli_selection \
	tests/unit/test_cli_pipeline tests/unit/test_cli_report tests/unit/test_cli_ledger
tests_unit_test_cli_options_SOURCES = tests/unit/test_cli_options.c src/cli/options.c
tests_unit_test_cli_options_LDADD = $(unit_libs)
tests_unit_test_cli_selection_SOURCES = tests/unit/test_cli_selection.c src/cli/selection.c src/cli/repeats.c
tests_unit_test_cli_selection_LDADD = $(unit_libs)
tests_unit_test_cli_pipeline_SOURCES = tests/unit/test_cli_pipeline.c src/cli/pipeline.c
tests_unit_test_cli_pipeline_LDADD = $(unit_libs)
tests_unit_test_cli_report_SOURCES = tests/unit/test_cli_report.c src/cli/report.c \
	src/cli/messages.c src/cli/progress.c src/cli/signals.c
tests_unit_test_cli_report_LDADD = $(unit_libs)
tests_unit_test_cli_ledger_SOURCES = tests/unit/test_cli_ledger.c
tests_unit_test_cli_ledger_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_cli_unified
tests_unit_test_cli_unified_SOURCES = tests/unit/test_cli_unified.c src/cli/unified.c src/cli/treename.c
tests_unit_test_cli_unified_LDADD = $(unit_libs)
