# room.mk - sources of src/markdown.
# SPDX-License-Identifier: MIT
wm_sources += %D%/markdown.h %D%/reader.h %D%/same.h %D%/same.c %D%/writer.h %D%/blocks.c %D%/emphasis.c %D%/header.c %D%/html.c %D%/inlines.c \
	%D%/links.c %D%/lists.c %D%/notes.c %D%/page.c %D%/tables.c %D%/tag.c %D%/text.c \
	%D%/read.h %D%/read.c %D%/read_blocks.c %D%/read_header.c %D%/read_html.c %D%/read_attributes.c %D%/read_inlines.c %D%/read_links.c \
	%D%/read_lists.c %D%/read_notes.c %D%/read_page.c %D%/read_pool.c %D%/read_prepare.c %D%/read_tags.c
