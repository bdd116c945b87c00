# room.mk - sources of src/doc.
# SPDX-License-Identifier: MIT
