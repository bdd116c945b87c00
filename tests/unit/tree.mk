# tree.mk - unit tests of src/tree.
# SPDX-License-Identifier: MIT
