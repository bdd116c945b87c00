# room.mk - sources of src/dump.
# SPDX-License-Identifier: MIT
wm_sources += %D%/clean.c %D%/decode.c %D%/dump.h %D%/filter.h %D%/folder.c %D%/folder.h %D%/multistream.c %D%/multistream.h \
	%D%/dump_writer.h
wm_sources += %D%/read/dump.c %D%/read/elements.c %D%/read/revision.c %D%/read/xml_describe.c \
	%D%/read/xml_reader.c %D%/read/xml_reader.h %D%/read/xml_scan.c
wm_sources += %D%/write/fields.c %D%/write/fields.h %D%/write/head.c %D%/write/page_splice.c \
	%D%/write/revisions.h %D%/write/write.c
