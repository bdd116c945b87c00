# room.mk - sources of src/cli.
# SPDX-License-Identifier: MIT
wikimd_cli_sources += %D%/command.h %D%/command_convert.c %D%/command_diff.c %D%/command_expand.c %D%/command_export.c \
	%D%/command_fetch.c %D%/command_import.c %D%/command_index.c %D%/command_merge.c %D%/command_push.c %D%/command_status.c %D%/command_update.c %D%/command_verify.c %D%/commands.c %D%/help.c \
	%D%/main.c %D%/option_table.c %D%/options.c %D%/options.h %D%/bar.c %D%/bar.h %D%/sandbox.c %D%/sandbox.h %D%/sandbox_plan.c %D%/signals.c \
	%D%/signals.h %D%/terminal.c %D%/terminal.h %D%/tree_name.c %D%/tree_name.h
