# room.mk - sources of src/lens.
# SPDX-License-Identifier: MIT
wm_sources += %D%/lens.h %D%/inside.h %D%/flat.h %D%/flat.c %D%/flat_inline.c %D%/flat_tokens.c %D%/maker.h %D%/flat_notes.c %D%/flat_members.c %D%/put.h \
	%D%/align.c %D%/align_source.c %D%/align_notes.c %D%/splice.c %D%/put.c %D%/put_code.c %D%/put_lines.c %D%/put_insert.c %D%/put_members.c %D%/put_notes.c %D%/put_tokens.c %D%/put_print.c %D%/put_compare.c %D%/put_marker.c \
	%D%/put_blocks.c %D%/put_window.c \
	%D%/create.c %D%/get.c %D%/lens.c
