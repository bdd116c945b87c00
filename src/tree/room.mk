# room.mk - sources of src/tree.
# SPDX-License-Identifier: MIT
wm_sources += %D%/bag.c %D%/bag.h %D%/bag_check.c %D%/bag_check.h %D%/bag_check_private.h %D%/bag_complete.c \
	%D%/bag_files.c %D%/bag_out.c %D%/bag_out.h %D%/bag_private.h %D%/bag_read.c %D%/bag_words.c %D%/changes.c \
	%D%/changes.h %D%/describe.c %D%/describe.h %D%/directory.c %D%/journal.c %D%/jsonl.c %D%/jsonl.h %D%/listing.c %D%/listing.h \
	%D%/package.c %D%/package.h %D%/package_archive.c %D%/package_names.c %D%/package_pages.c \
	%D%/package_private.h %D%/package_state.c %D%/pushes.c %D%/pushes.h %D%/state.c %D%/state_absorb.c %D%/state_edits.c %D%/state.h %D%/state_read.c %D%/state_sql.c %D%/tree.c \
	%D%/tree.h %D%/tree_part.c %D%/tree_private.h %D%/tree_shard.c %D%/tree_shard.h
