# room.mk - sources of src/markdown.
# SPDX-License-Identifier: MIT
wm_sources += %D%/markdown.h %D%/reader.h %D%/writer.h %D%/blocks.c %D%/emphasis.c %D%/header.c %D%/html.c %D%/inlines.c \
	%D%/links.c %D%/lists.c %D%/notes.c %D%/page.c %D%/tables.c %D%/tag.c %D%/text.c
