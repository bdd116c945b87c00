# room.mk - sources of src/lib.
# SPDX-License-Identifier: MIT
wm_sources += %D%/lib_changes.c %D%/lib_convert.c %D%/lib_copy.c %D%/lib_expand.c %D%/lib_files.c %D%/lib_link.c %D%/lib_page.c \
	%D%/lib_private.h %D%/lib_reader.c %D%/lib_text.c %D%/lib_tree.c %D%/lib_write.c %D%/lib_write.h
