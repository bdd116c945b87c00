# room.mk - sources of src/markdown.
# SPDX-License-Identifier: MIT
