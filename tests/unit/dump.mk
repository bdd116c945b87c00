# dump.mk - unit tests of src/dump.
# SPDX-License-Identifier: MIT
check_PROGRAMS += tests/unit/test_dump_schemas tests/unit/test_dump_choice tests/unit/test_dump_encoding \
	tests/unit/test_dump_hostile tests/unit/test_dump_pieces tests/unit/test_dump_corpora \
	tests/unit/test_dump_memory
tests_unit_test_dump_schemas_SOURCES = tests/unit/test_dump_schemas.c tests/unit/dump_help.h
tests_unit_test_dump_schemas_LDADD = $(unit_libs)
tests_unit_test_dump_choice_SOURCES = tests/unit/test_dump_choice.c tests/unit/dump_help.h
tests_unit_test_dump_choice_LDADD = $(unit_libs)
tests_unit_test_dump_encoding_SOURCES = tests/unit/test_dump_encoding.c tests/unit/dump_help.h
tests_unit_test_dump_encoding_LDADD = $(unit_libs)
tests_unit_test_dump_hostile_SOURCES = tests/unit/test_dump_hostile.c tests/unit/dump_help.h
tests_unit_test_dump_hostile_LDADD = $(unit_libs)
tests_unit_test_dump_pieces_SOURCES = tests/unit/test_dump_pieces.c tests/unit/dump_help.h
tests_unit_test_dump_pieces_LDADD = $(unit_libs)
tests_unit_test_dump_corpora_SOURCES = tests/unit/test_dump_corpora.c tests/unit/dump_help.h
tests_unit_test_dump_corpora_LDADD = $(unit_libs)
tests_unit_test_dump_memory_SOURCES = tests/unit/test_dump_memory.c tests/unit/failing_memory.h tests/unit/dump_help.h
tests_unit_test_dump_memory_LDADD = $(unit_libs)
tests_unit_test_dump_memory_LDFLAGS = $(failing_memory_link)
check_PROGRAMS += tests/unit/test_dump_write
tests_unit_test_dump_write_SOURCES = tests/unit/test_dump_write.c tests/unit/dump_help.h
tests_unit_test_dump_write_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_dump_write_tee
tests_unit_test_dump_write_tee_SOURCES = tests/unit/test_dump_write_tee.c tests/unit/dump_help.h
tests_unit_test_dump_write_tee_LDADD = $(unit_libs)
check_PROGRAMS += tests/unit/test_dump_multistream
tests_unit_test_dump_multistream_SOURCES = tests/unit/test_dump_multistream.c tests/unit/dump_help.h
tests_unit_test_dump_multistream_LDADD = $(unit_libs)
