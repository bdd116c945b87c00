# room.mk - sources of src/base.
# SPDX-License-Identifier: MIT
