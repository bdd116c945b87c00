# room.mk - sources of src/io.
# SPDX-License-Identifier: MIT
wm_sources += %D%/codec.h %D%/source.h %D%/ahead.h %D%/ahead.c %D%/archive.c %D%/bzip2.c \
	%D%/bzip2.h %D%/bzip2_blocks.c %D%/bzip2_codes.c %D%/bzip2_codes.h %D%/bzip2_cut.c %D%/bzip2_decode.c %D%/bzip2_decode.h %D%/bzip2_walk.c %D%/bzip2_walk.h %D%/gzip.c %D%/input.c %D%/outfile.h %D%/outfile.c %D%/plain.c %D%/sink.h %D%/sink.c %D%/source.c %D%/spool.h %D%/spool.c %D%/temporary.h %D%/temporary.c %D%/versions.c
wm_sources += %D%/pack.h %D%/pack.c %D%/pack_piece.h %D%/pack_bzip2.c %D%/pack_gzip.c
wm_sources += %D%/unpack.h %D%/unpack.c %D%/unpack_limits.c %D%/unpack_names.c %D%/unpack_raw.h %D%/unpack_tar.c %D%/unpack_zip.c
wm_sources += %D%/bzip2_streams.h %D%/bzip2_streams.c
