# markdown.mk - unit tests of src/markdown.
# SPDX-License-Identifier: MIT
