# base.mk - unit tests of src/base.
# SPDX-License-Identifier: MIT
