# local.mk - programs that take any bytes. With --enable-fuzzing libFuzzer drives
# them (tests/fuzz/page tests/fuzz/seeds/page); otherwise they run their seeds.
# SPDX-License-Identifier: MIT

fuzz_programs = tests/fuzz/page tests/fuzz/dump tests/fuzz/markdown tests/fuzz/archive tests/fuzz/lens \
	tests/fuzz/expansion tests/fuzz/expanded tests/fuzz/source tests/fuzz/site tests/fuzz/state tests/fuzz/siteinfo tests/fuzz/index
tests_fuzz_page_SOURCES = tests/fuzz/page.c tests/fuzz/fuzz.h
tests_fuzz_page_LDADD = libwikimd-core.la
tests_fuzz_dump_SOURCES = tests/fuzz/dump.c tests/fuzz/fuzz.h
tests_fuzz_dump_LDADD = libwikimd-core.la
tests_fuzz_markdown_SOURCES = tests/fuzz/markdown.c tests/fuzz/fuzz.h tests/laws/coverage.h tests/laws/coverage.c
tests_fuzz_markdown_LDADD = libwikimd-core.la
tests_fuzz_archive_SOURCES = tests/fuzz/archive.c tests/fuzz/fuzz.h
tests_fuzz_archive_LDADD = libwikimd-core.la
tests_fuzz_lens_SOURCES = tests/fuzz/lens.c tests/fuzz/fuzz.h
tests_fuzz_lens_LDADD = libwikimd-core.la
tests_fuzz_expansion_SOURCES = tests/fuzz/expansion.c tests/fuzz/fuzz.h
tests_fuzz_expansion_LDADD = libwikimd-core.la $(WM_LIBS)
tests_fuzz_expanded_SOURCES = tests/fuzz/expanded.c tests/fuzz/fuzz.h
tests_fuzz_expanded_LDADD = libwikimd-core.la $(WM_LIBS)
tests_fuzz_source_SOURCES = tests/fuzz/source.c tests/fuzz/fuzz.h
tests_fuzz_source_LDADD = libwikimd-core.la
tests_fuzz_site_SOURCES = tests/fuzz/site.c tests/fuzz/fuzz.h
tests_fuzz_site_LDADD = libwikimd-core.la
tests_fuzz_state_SOURCES = tests/fuzz/state.c tests/fuzz/fuzz.h
tests_fuzz_state_LDADD = libwikimd-core.la
tests_fuzz_siteinfo_SOURCES = tests/fuzz/siteinfo.c tests/fuzz/fuzz.h
tests_fuzz_siteinfo_LDADD = libwikimd-core.la
tests_fuzz_index_SOURCES = tests/fuzz/index.c tests/fuzz/fuzz.h
tests_fuzz_index_LDADD = libwikimd-core.la
tests_fuzz_markdown_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests
EXTRA_DIST += tests/fuzz/seeds tests/fuzz/findings tests/fuzz/dictionaries tests/fuzz/run

if FUZZING
noinst_PROGRAMS += $(fuzz_programs)
tests_fuzz_page_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_dump_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_markdown_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_archive_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_lens_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_expansion_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_expanded_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_source_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_site_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_state_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_siteinfo_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer
tests_fuzz_index_LDFLAGS = $(AM_LDFLAGS) -fsanitize=fuzzer

# FUZZ_SECONDS=7200 make fuzz: each program for so long, one after the other. What it finds is in fuzz/.
FUZZ_SECONDS = 15
fuzz: $(fuzz_programs)
	@$(SHELL) '$(srcdir)/tests/fuzz/run' '$(srcdir)/tests/fuzz' $(FUZZ_SECONDS) $(fuzz_programs)
# The same inputs each time: for .ci/run.
fuzz-gate: $(fuzz_programs)
	@$(SHELL) '$(srcdir)/tests/fuzz/run' '$(srcdir)/tests/fuzz' gate $(fuzz_programs)
else
check_PROGRAMS += $(fuzz_programs)
tests_fuzz_page_SOURCES += tests/fuzz/replay.c
tests_fuzz_dump_SOURCES += tests/fuzz/replay.c
tests_fuzz_markdown_SOURCES += tests/fuzz/replay.c
tests_fuzz_archive_SOURCES += tests/fuzz/replay.c
tests_fuzz_lens_SOURCES += tests/fuzz/replay.c
tests_fuzz_expansion_SOURCES += tests/fuzz/replay.c
tests_fuzz_expanded_SOURCES += tests/fuzz/replay.c
tests_fuzz_source_SOURCES += tests/fuzz/replay.c
tests_fuzz_site_SOURCES += tests/fuzz/replay.c
tests_fuzz_state_SOURCES += tests/fuzz/replay.c
tests_fuzz_siteinfo_SOURCES += tests/fuzz/replay.c
tests_fuzz_index_SOURCES += tests/fuzz/replay.c
endif
.PHONY: fuzz fuzz-gate
