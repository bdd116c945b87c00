# room.mk - sources of src/lens.
# SPDX-License-Identifier: MIT
