# room.mk - sources of src/bzip2.
# SPDX-License-Identifier: MIT
wm_sources += %D%/bzip2_codes.c %D%/bzip2_codes.h %D%/bzip2_decode.c %D%/bzip2_decode.h %D%/bzip2_walk.c \
	%D%/bzip2_walk.h
