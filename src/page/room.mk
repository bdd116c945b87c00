# room.mk - sources of src/page.
# SPDX-License-Identifier: MIT
wm_sources += %D%/check.c %D%/doc.h %D%/doc_print.c %D%/ledger.c %D%/ledger.h %D%/node.c %D%/normal.c \
	%D%/normal.h %D%/normal_html.c %D%/normal_inlines.c %D%/normal_private.h %D%/normal_queue.c %D%/normal_say.c \
	%D%/prints.c %D%/prints.h %D%/prints_notes.c %D%/prints_table.c
