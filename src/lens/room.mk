# room.mk - sources of src/lens.
# SPDX-License-Identifier: MIT
wm_sources += %D%/lens.h %D%/get.c %D%/lens.c
