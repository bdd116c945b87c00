# room.mk - sources of src/transfer.
# SPDX-License-Identifier: MIT
wm_sources += %D%/bagging.c %D%/bagging.h %D%/batch.c %D%/batch.h %D%/choice.c %D%/choice.h %D%/choice_private.h %D%/choice_scan.c %D%/difference.c %D%/expanding.c %D%/expanding.h %D%/export.c %D%/export.h \
	%D%/export_convert.c %D%/export_read.c %D%/export_shard.c %D%/export_summary.c %D%/export_work.c %D%/export_work.h %D%/fetch.c %D%/fetch.h %D%/fetch_journal.c %D%/fetch_journal.h %D%/find_page.c %D%/import.c %D%/import.h %D%/import_base.c \
	%D%/import_copy.c %D%/import_header.c %D%/import_merge.c %D%/import_onto.c %D%/import_pages.c %D%/import_plan.c %D%/import_puts.c %D%/import_shard.c %D%/import_shelf.c %D%/import_shelf.h %D%/import_site.c \
	%D%/import_summary.c %D%/import_work.c %D%/import_writer.c %D%/import_work.h %D%/index.c %D%/inputs.c %D%/inputs.h %D%/media_list.c %D%/media_list.h %D%/messages.c \
	%D%/messages.h %D%/page_limits.c %D%/page_limits.h %D%/page_set.c %D%/page_set.h %D%/page_set_make.c %D%/pipeline.c %D%/pipeline.h %D%/progress.c \
	%D%/progress.h %D%/push.c %D%/push.h %D%/push_dump.c %D%/push_pages.c %D%/push_send.c %D%/push_settle.c %D%/range.h %D%/repeats.c %D%/repeats.h %D%/report.c %D%/report.h %D%/revision_sums.c %D%/revision_sums.h %D%/run.c %D%/run.h \
	%D%/selection.c %D%/shard_done.c %D%/shard_done.h %D%/shard_joined.c %D%/shard_joined.h %D%/shard_import.c %D%/shard_merge.c %D%/shard_room.c %D%/shard_room.h %D%/shard_verify.c %D%/shard_verify.h %D%/shards.c %D%/shards.h %D%/shards_make.c %D%/summary.c %D%/summary.h %D%/selection.h %D%/unified.c %D%/unified.h %D%/update.c %D%/update.h %D%/update_merge.c %D%/update_wiki.c %D%/update_wiki.h %D%/verify.c %D%/verify_package.c \
	%D%/verify_package.h %D%/verify_pages.c %D%/verify_streams.c %D%/verify_told.c %D%/verify_tree.c
