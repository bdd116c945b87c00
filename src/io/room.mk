# room.mk - sources of src/io.
# SPDX-License-Identifier: MIT
wm_sources += %D%/bzip2.c %D%/bzip2.h %D%/bzip2_blocks.c %D%/bzip2_cut.c %D%/bzip2_streams.c \
	%D%/bzip2_streams.h %D%/codec.h %D%/gzip.c %D%/input.c %D%/libarchive.c %D%/member.c %D%/member.h %D%/outfile.c %D%/outfile.h \
	%D%/pack.c %D%/pack.h %D%/pack_bzip2.c %D%/pack_gzip.c %D%/pack_piece.h %D%/plain.c %D%/read_ahead.c \
	%D%/read_ahead.h %D%/sink.c %D%/sink.h %D%/source.c %D%/source.h %D%/spool.c %D%/spool.h %D%/temporary.c \
	%D%/temporary.h %D%/sums.c %D%/sums.h %D%/tar.c %D%/versions.c %D%/zstd.c
