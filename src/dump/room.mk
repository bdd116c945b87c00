# room.mk - sources of src/dump.
# SPDX-License-Identifier: MIT
wm_sources += %D%/dump.h %D%/reader.h %D%/filter.h %D%/dump.c %D%/reader.c %D%/scan.c %D%/elements.c %D%/revision.c \
	%D%/describe.c %D%/decode.c %D%/clean.c \
	%D%/write.h %D%/fields.h %D%/revisions.h %D%/write.c %D%/fields.c %D%/splice.c %D%/head.c
wm_sources += %D%/multistream.h %D%/multistream.c
