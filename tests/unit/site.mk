# site.mk - unit tests of src/site.
# SPDX-License-Identifier: MIT
