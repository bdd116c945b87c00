# wikitext.mk - unit tests of src/wikitext.
# SPDX-License-Identifier: MIT
