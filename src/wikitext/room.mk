# room.mk - sources of src/wikitext.
# SPDX-License-Identifier: MIT
wm_sources += %D%/extensions.c %D%/markup.h %D%/parser.h %D%/printer.h %D%/tags.c %D%/urls.c
wm_sources += %D%/parse/parse.c %D%/parse/parse_blocks.c %D%/parse/parse_caption.c %D%/parse/parse_expand.c %D%/parse/parse_extension.c \
	%D%/parse/parse_external.c %D%/parse/parse_hidden.c %D%/parse/parse_inlines.c %D%/parse/parse_link.c %D%/parse/parse_lists.c \
	%D%/parse/parse_preprocess.c %D%/parse/parse_private.h %D%/parse/parse_quotes.c %D%/parse/parse_scan.c %D%/parse/parse_sections.c \
	%D%/parse/parse_tables.c %D%/parse/parse_tag.c %D%/parse/parse_tags.c %D%/parse/parse_variants.c
wm_sources += %D%/print/print.c %D%/print/print_inlines.c %D%/print/print_links.c %D%/print/print_lists.c \
	%D%/print/print_private.h %D%/print/print_tables.c %D%/print/print_text.c
