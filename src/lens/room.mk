# room.mk - sources of src/lens.
# SPDX-License-Identifier: MIT
wm_sources += %D%/align.c %D%/align_notes.c %D%/align_source.c %D%/create.c %D%/flat.c %D%/flat.h \
	%D%/flat_inline.c %D%/flat_members.c %D%/flat_tokens.c %D%/get.c %D%/lens.c %D%/lens.h \
	%D%/lens_private.h %D%/maker.h %D%/put.c %D%/put.h %D%/put_blocks.c %D%/put_code.c %D%/put_compare.c \
	%D%/put_insert.c %D%/put_lines.c %D%/put_marker.c %D%/put_members.c %D%/put_notes.c %D%/put_print.c \
	%D%/put_tokens.c %D%/put_window.c %D%/splice.c
wm_sources += %D%/edits.h %D%/edits_make.h %D%/edits.c %D%/edits_blocks.c %D%/edits_holes.c %D%/edits_lists.c \
	%D%/edits_notes.c %D%/edits_page.c %D%/edits_sections.c %D%/edits_tables.c %D%/edits_tree.c %D%/edits_words.c \
	%D%/laws.h %D%/laws.c %D%/law_locality.c
