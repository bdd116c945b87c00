# dump.mk - unit tests of src/dump.
# SPDX-License-Identifier: MIT
