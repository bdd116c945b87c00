# cli.mk - unit tests of src/cli.
# SPDX-License-Identifier: MIT
