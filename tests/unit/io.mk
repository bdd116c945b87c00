# io.mk - unit tests of src/io.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_io_source tests/unit/test_io_damage tests/unit/test_io_blocks \
	tests/unit/test_io_memory
tests_unit_test_io_source_SOURCES = tests/unit/test_io_source.c tests/unit/io_help.h
tests_unit_test_io_source_LDADD = $(unit_libs)
tests_unit_test_io_damage_SOURCES = tests/unit/test_io_damage.c tests/unit/io_help.h
tests_unit_test_io_damage_LDADD = $(unit_libs)
tests_unit_test_io_memory_SOURCES = tests/unit/test_io_memory.c tests/unit/failing_memory.h tests/unit/io_help.h
tests_unit_test_io_memory_LDADD = $(unit_libs)
tests_unit_test_io_memory_LDFLAGS = $(failing_memory_link)
tests_unit_test_io_blocks_SOURCES = tests/unit/test_io_blocks.c tests/unit/io_help.h
tests_unit_test_io_blocks_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_io_sink
tests_unit_test_io_sink_SOURCES = tests/unit/test_io_sink.c tests/unit/io_help.h
tests_unit_test_io_sink_LDADD = $(unit_libs)

check_PROGRAMS += tests/unit/test_io_decode
tests_unit_test_io_decode_SOURCES = tests/unit/test_io_decode.c tests/unit/io_help.h
tests_unit_test_io_decode_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_io_spool
tests_unit_test_io_spool_SOURCES = tests/unit/test_io_spool.c tests/unit/io_help.h
tests_unit_test_io_spool_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_io_pack
tests_unit_test_io_pack_SOURCES = tests/unit/test_io_pack.c tests/unit/io_help.h
tests_unit_test_io_pack_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_io_unpack
tests_unit_test_io_unpack_SOURCES = tests/unit/test_io_unpack.c
tests_unit_test_io_unpack_LDADD = $(unit_libs)

check_PROGRAMS += tests/unit/test_io_ahead
tests_unit_test_io_ahead_SOURCES = tests/unit/test_io_ahead.c tests/unit/io_help.h tests/unit/dump_help.h
tests_unit_test_io_ahead_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_io_zstd
tests_unit_test_io_zstd_SOURCES = tests/unit/test_io_zstd.c tests/unit/io_help.h
tests_unit_test_io_zstd_LDADD = $(unit_libs)
