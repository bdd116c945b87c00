# room.mk - sources of src/tree.
# SPDX-License-Identifier: MIT
wm_sources += %D%/tree.h %D%/changes.h %D%/inside.h %D%/archive.c %D%/directory.c %D%/state.c %D%/describe.h %D%/describe.c %D%/tree.c
