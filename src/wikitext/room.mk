# room.mk - sources of src/wikitext.
# SPDX-License-Identifier: MIT
