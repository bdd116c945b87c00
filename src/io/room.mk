# room.mk - sources of src/io.
# SPDX-License-Identifier: MIT
