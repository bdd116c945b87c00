# lens.mk - unit tests of src/lens.
# SPDX-License-Identifier: MIT
