# room.mk - sources of src/cli.
# SPDX-License-Identifier: MIT
wikimd_cli_sources += \
	%D%/command.h %D%/common.c %D%/main.c %D%/help.c \
	%D%/options.h %D%/options.c %D%/messages.h %D%/messages.c \
	%D%/signals.h %D%/signals.c %D%/progress.h %D%/progress.c \
	%D%/report.h %D%/report.c \
	%D%/inputs.h %D%/inputs.c %D%/selection.h %D%/selection.c \
	%D%/batch.h %D%/batch.c \
	%D%/repeats.h %D%/repeats.c %D%/pipeline.h %D%/pipeline.c \
	%D%/export.h %D%/export.c %D%/dump_reading.c %D%/conversion.c %D%/summary.c \
	%D%/import.h %D%/import.c %D%/import_plan.c %D%/import_header.c %D%/import_copy.c %D%/import_base.c %D%/import_site.c \
	%D%/import_work.h %D%/import_work.c %D%/import_pages.c %D%/import_summary.c \
	%D%/convert.c %D%/index.c %D%/treename.h %D%/treename.c %D%/status.c %D%/command_diff.c %D%/unified.h %D%/unified.c \
	%D%/verify.c
wikimd_cli_sources += %D%/bagging.h %D%/bagging.c %D%/verify_package.h %D%/verify_package.c %D%/verify_streams.c %D%/verify_pages.c %D%/verify_tree.c
