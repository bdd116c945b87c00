# room.mk - sources of src/dump.
# SPDX-License-Identifier: MIT
