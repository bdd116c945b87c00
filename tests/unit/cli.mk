# cli.mk - unit tests of src/cli.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_cli_options
tests_unit_test_cli_options_SOURCES = tests/unit/test_cli_options.c src/cli/options.c src/cli/bar.c
tests_unit_test_cli_options_LDADD = $(unit_libs)
