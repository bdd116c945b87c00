# doc.mk - unit tests of src/doc.
# SPDX-License-Identifier: MIT
