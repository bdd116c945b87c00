# room.mk - sources of src/site.
# SPDX-License-Identifier: MIT
