# room.mk - sources of src/archive.
# SPDX-License-Identifier: MIT
wm_sources += %D%/archive_out.c %D%/archive_out.h %D%/unpack.c %D%/unpack.h %D%/unpack_limits.c \
	%D%/unpack_names.c %D%/unpack_raw.h %D%/unpack_tar.c %D%/unpack_zip.c
