# room.mk - sources of src/lens.
# SPDX-License-Identifier: MIT
wm_sources += %D%/lens.h %D%/inside.h %D%/flat.h %D%/flat.c %D%/flat_inline.c %D%/flat_notes.c %D%/create.c %D%/get.c %D%/lens.c
