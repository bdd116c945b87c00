# cli.mk - unit tests of src/cli.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_cli_options
tests_unit_test_cli_options_SOURCES = tests/unit/test_cli_options.c src/cli/options.c src/cli/bar.c
tests_unit_test_cli_options_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_cli_sandbox
tests_unit_test_cli_sandbox_SOURCES = tests/unit/test_cli_sandbox.c src/cli/sandbox.c src/cli/sandbox_plan.c src/cli/options.c
tests_unit_test_cli_sandbox_CPPFLAGS = $(AM_CPPFLAGS) -D_DEFAULT_SOURCE
tests_unit_test_cli_sandbox_LDADD = $(unit_libs)
