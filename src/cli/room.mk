# room.mk - sources of src/cli.
# SPDX-License-Identifier: MIT
