# room.mk - sources of src/tree.
# SPDX-License-Identifier: MIT
wm_sources += %D%/tree.h %D%/changes.h %D%/changes.c %D%/compare.h %D%/remembered.c %D%/walk.c %D%/inside.h %D%/archive.c %D%/directory.c %D%/state.h %D%/state.c %D%/state_sql.c %D%/journal.c %D%/describe.h %D%/describe.c %D%/tree.c
wm_sources += %D%/bag.h %D%/bag_read.c %D%/bag_inside.h %D%/bag_out.h %D%/bag_out.c %D%/bag.c %D%/bag_words.c %D%/bag_check.h %D%/bag_check_inside.h %D%/bag_check.c %D%/bag_complete.c %D%/bag_files.c
wm_sources += %D%/package.h %D%/package_inside.h %D%/package.c %D%/package_archive.c %D%/package_names.c %D%/package_pages.c %D%/package_state.c
