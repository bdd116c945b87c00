# io.mk - unit tests of src/io.
# SPDX-License-Identifier: MIT
