# room.mk - sources of src/wikitext.
# SPDX-License-Identifier: MIT
wm_sources += \
  %D%/blocks.c \
  %D%/entities.c \
  %D%/entity_names.c \
  %D%/entity_names.h \
  %D%/expand.c \
  %D%/extension.c \
  %D%/external.c \
  %D%/inlines.c \
  %D%/link.c \
  %D%/lists.c \
  %D%/parse.c \
  %D%/parser.h \
  %D%/preprocess.c \
  %D%/print.c \
  %D%/print.h \
  %D%/print_inlines.c \
  %D%/print_links.c \
  %D%/print_lists.c \
  %D%/print_tables.c \
  %D%/print_text.c \
  %D%/printer.h \
  %D%/quotes.c \
  %D%/scan.c \
  %D%/tables.c \
  %D%/tag.c \
  %D%/wikitext.h
