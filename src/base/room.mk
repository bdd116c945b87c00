# room.mk - sources of src/base.
# SPDX-License-Identifier: MIT
wm_sources += %D%/alloc.c %D%/alloc.h %D%/arena.c %D%/array.c %D%/array.h %D%/base.h %D%/budget.c %D%/buffer.c %D%/capitals.c %D%/capitals.h \
	%D%/descriptor.c %D%/descriptor.h %D%/diff.c %D%/diff.h %D%/digest.h \
	%D%/entities.c %D%/entities.h %D%/entity_names.c %D%/entity_names.h %D%/error.c %D%/fold.c %D%/hash.c %D%/hex.h %D%/huge_pages.c %D%/json.c %D%/quote.c \
	%D%/skip.h %D%/slice.c %D%/time.c %D%/utf8.c
