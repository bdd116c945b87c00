# room.mk - sources of src/base.
# SPDX-License-Identifier: MIT
wm_sources += %D%/base.h %D%/skip.h %D%/arena.c %D%/buffer.c %D%/error.c %D%/hash.c %D%/huge.c \
	%D%/diff.c %D%/diff.h %D%/digest.h %D%/json.c %D%/slice.c %D%/time.c %D%/utf8.c
wm_sources += %D%/fold.c
