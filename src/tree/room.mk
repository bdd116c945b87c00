# room.mk - sources of src/tree.
# SPDX-License-Identifier: MIT
