# room.mk - sources of src/lib.
# SPDX-License-Identifier: MIT
wm_sources += %D%/inside.h %D%/write.h %D%/changes.c %D%/convert.c %D%/copy.c %D%/link.c %D%/page.c %D%/reader.c %D%/text.c %D%/tree.c %D%/write.c
