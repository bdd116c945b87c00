# room.mk - sources of src/markdown.
# SPDX-License-Identifier: MIT
wm_sources += %D%/reader.h %D%/same_reading.h %D%/writer.h %D%/foreign.h %D%/href.c %D%/foreign.c \
	%D%/anchor.c %D%/style.h %D%/style.c
wm_sources += %D%/read/read.c %D%/read/read_anchors.c %D%/read/read_attributes.c %D%/read/read_blocks.c \
	%D%/read/read_definitions.c %D%/read/read_foreign.c %D%/read/read_front.c %D%/read/read_guard.c %D%/read/read_header.c \
	%D%/read/read_html.c %D%/read/read_inlines.c %D%/read/read_labels.c %D%/read/read_links.c %D%/read/read_lists.c %D%/read/read_mixed.c \
	%D%/read/read_notes.c %D%/read/read_origins.c %D%/read/read_page.c %D%/read/read_pool.c %D%/read/read_prepare.c \
	%D%/read/read_private.h %D%/read/read_tags.c %D%/read/read_same.c
wm_sources += %D%/write/write_anchors.c %D%/write/write_blocks.c %D%/write/write_definitions.c %D%/write/write_emphasis.c %D%/write/write_front.c %D%/write/write_header.c \
	%D%/write/write_html.c %D%/write/write_image.c %D%/write/write_inlines.c %D%/write/write_links.c %D%/write/write_lists.c %D%/write/write_marks.c %D%/write/write_plain.c \
	%D%/write/write_notes.c %D%/write/write_page.c %D%/write/write_private.h %D%/write/write_tables.c \
	%D%/write/write_paths.c %D%/write/write_places.c %D%/write/write_tag.c %D%/write/write_text.c
