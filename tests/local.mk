# local.mk - everything that `make check` and `make bench` run.
# SPDX-License-Identifier: MIT

TEST_EXTENSIONS = .sh
LOG_DRIVER = env AM_TAP_AWK='$(AWK)' $(SHELL) $(top_srcdir)/build-aux/tap-driver.sh
SH_LOG_DRIVER = $(LOG_DRIVER)
LOG_COMPILER = $(SHELL) $(top_srcdir)/tests/tap
SH_LOG_COMPILER = $(LOG_COMPILER)
EXTRA_DIST += tests/tap
AM_TESTS_ENVIRONMENT = \
	CMOCKA_MESSAGE_OUTPUT=TAP; export CMOCKA_MESSAGE_OUTPUT; \
	AWK='$(AWK)'; export AWK; \
	CC='$(CC)'; export CC; \
	WIKIMD='$(abs_top_builddir)/wikimd$(EXEEXT)'; export WIKIMD; \
	WIKIMD_SAMPLE='$(abs_top_builddir)/samples/convert$(EXEEXT)'; export WIKIMD_SAMPLE; \
	WIKIMD_ROUNDTRIP='$(abs_top_builddir)/samples/roundtrip$(EXEEXT)'; export WIKIMD_ROUNDTRIP; \
	WIKIMD_LIBRARY='$(abs_top_builddir)/.libs/libwikimd.so'; export WIKIMD_LIBRARY; \
	WIKIMD_OBJECTS='$(abs_top_builddir)/src'; export WIKIMD_OBJECTS;

# ---- unit tests: one cmocka program a topic ----
# For programs that include unit/failing_memory.h.
failing_memory_link = $(AM_LDFLAGS) -Wl,--wrap=malloc -Wl,--wrap=calloc -Wl,--wrap=realloc -Wl,--wrap=free
unit_libs = libwikimd-core.la $(CMOCKA_LIBS) $(WM_LIBS)
AM_CPPFLAGS += $(CMOCKA_CFLAGS)

if HAVE_CMOCKA
include tests/unit/base.mk
include tests/unit/io.mk
include tests/unit/site.mk
include tests/unit/page.mk
include tests/unit/dump.mk
include tests/unit/wikitext.mk
include tests/unit/markdown.mk
include tests/unit/lens.mk
include tests/unit/tree.mk
include tests/unit/transfer.mk
include tests/unit/cli.mk
include tests/unit/lib.mk
include tests/unit/wiki.mk
else
TESTS += tests/no-cmocka.sh
endif
EXTRA_DIST += tests/no-cmocka.sh

# ---- the specification: wikitext and Markdown side by side ----
check_PROGRAMS += tests/spec/spec
tests_spec_spec_SOURCES = tests/spec/spec.c tests/topics.h tests/topics.c tests/laws/reads.h tests/laws/reads.c
tests_spec_spec_LDADD = libwikimd-core.la $(WM_LIBS)

# ---- edits, and the wikitext that comes of them ----
include tests/edits/local.mk

# ---- two edits of one page ----
include tests/merges/local.mk

# ---- what must hold on every page of every dump there is ----
include tests/laws/local.mk

# ---- templates and modules ----
include tests/expand/local.mk

# ---- MediaWiki's parser tests ----
include tests/suites/local.mk

# ---- any bytes ----
include tests/fuzz/local.mk

# ---- every construct, deep and long ----
check_PROGRAMS += tests/hostile/linear
tests_hostile_linear_SOURCES = tests/hostile/linear.c tests/hostile/make.c tests/hostile/wikitext.c \
	tests/hostile/markdown.c tests/hostile/constructs.h
tests_hostile_linear_CPPFLAGS = $(AM_CPPFLAGS) -D_DEFAULT_SOURCE
tests_hostile_linear_LDFLAGS = $(AM_LDFLAGS) -Wl,--wrap=wm_budget_take
tests_hostile_linear_LDADD = libwikimd-core.la $(WM_LIBS)

# ---- faults around the program: calls that fail, kills, files that change ----
TESTS += tests/faults/run
EXTRA_DIST += tests/faults
check_PROGRAMS += tests/faults/allocations tests/faults/damage
whole_program = tests/faults/program.c tests/faults/program.h $(wikimd_cli_sources)
whole_program_flags = $(AM_CPPFLAGS) -I$(srcdir)/tests -Dmain=wm_program_main -D_DEFAULT_SOURCE -D_XOPEN_SOURCE=700
tests_faults_damage_SOURCES = tests/faults/damage.c $(whole_program)
tests_faults_damage_CPPFLAGS = $(whole_program_flags)
tests_faults_damage_CFLAGS = $(AM_CFLAGS) -Wno-missing-prototypes
tests_faults_damage_LDADD = libwikimd-core.la $(WM_LIBS)
tests_faults_allocations_SOURCES = tests/faults/allocations.c tests/unit/failing_memory.h $(whole_program)
tests_faults_allocations_CPPFLAGS = $(whole_program_flags)
tests_faults_allocations_CFLAGS = $(AM_CFLAGS) -Wno-missing-prototypes
tests_faults_allocations_LDFLAGS = $(failing_memory_link)
tests_faults_allocations_LDADD = libwikimd-core.la $(WM_LIBS)

# ---- what analysers say, which takes half an hour ----
check-static:
	@CPPFLAGS='-DPACKAGE_VERSION="0" $(analysed_flags)' $(SHELL) '$(srcdir)/tests/static/run'
analysed_flags = -I$(abs_top_srcdir)/include -I$(abs_top_srcdir)/src -I$(abs_top_builddir)/src \
	$(system_flags) $(WM_CPPFLAGS)
EXTRA_DIST += tests/static

# Thousands of edits on every dump beside the project, as a table.
.PHONY: check-laws
check-laws: wikimd$(EXEEXT)
	@WIKIMD='$(abs_builddir)/wikimd$(EXEEXT)' $(SHELL) '$(srcdir)/tests/laws/corpora.sh'
EXTRA_DIST += tests/laws/corpora.sh

# Builds pages with the tools that the flavours of style clean are for, where they are; see the script. DUMPS names others than
# those of the samples.
.PHONY: check-flavors
check-flavors: wikimd$(EXEEXT)
	WIKIMD=$(abs_builddir)/wikimd$(EXEEXT) $(SHELL) $(srcdir)/tests/flavors/check.sh $(DUMPS)
EXTRA_DIST += tests/flavors

# ---- the suite under valgrind, which takes hours; of the commands the three runs that each has without all its faults ----
check-valgrind: $(check_PROGRAMS)
	@$(AM_TESTS_ENVIRONMENT) srcdir='$(srcdir)' $(SHELL) '$(srcdir)/tests/valgrind/run' \
		$(filter tests/unit/%,$(check_PROGRAMS)) tests/spec/spec$(EXEEXT) tests/merges/merges$(EXEEXT) tests/expand/pairs$(EXEEXT) \
		$(patsubst %,tests/edits/edits$(EXEEXT):%,$(wildcard $(srcdir)/tests/edits/*.md)) \
		$(fuzz_programs) tests/faults/allocations$(EXEEXT):1000000
EXTRA_DIST += tests/valgrind
.PHONY: check-static check-valgrind

# The same in all sizes, with all edits, and all calls that may fail, which takes hours.
check-long: tests/hostile/linear$(EXEEXT) tests/faults/allocations$(EXEEXT) tests/faults/damage$(EXEEXT) wikimd$(EXEEXT)
	@$(AM_TESTS_ENVIRONMENT) $(SHELL) '$(srcdir)/tests/faults/run' all
	@tests/faults/allocations$(EXEEXT) 1
	@tests/faults/damage$(EXEEXT) 1
	@for size in 65536 262144 1048576 4194304 16777216; do \
		echo "== $$size bytes"; tests/hostile/linear$(EXEEXT) $$(($$size / 16)) $$size || exit 1; done
.PHONY: check-long

TESTS += $(check_PROGRAMS)

# ---- the program as people run it, and the rules between the rooms ----
TESTS += tests/cli/run tests/rooms.sh tests/options.sh tests/symbols.sh tests/library.sh tests/readme.sh
if HARDENED
TESTS += tests/hardened.sh
endif
EXTRA_DIST += tests/hardened.sh
EXTRA_DIST += tests/cli tests/bag tests/spec tests/rooms.sh tests/fields.awk tests/options.sh tests/symbols.sh \
	tests/library.sh \
	tests/readme.sh

# ---- speed and memory ----
bench_programs = tests/bench/measure$(EXEEXT) tests/bench/puts$(EXEEXT) tests/bench/stages$(EXEEXT) \
	tests/bench/titles$(EXEEXT)
EXTRA_PROGRAMS += tests/bench/dump tests/bench/measure tests/bench/puts tests/bench/stages tests/bench/titles tests/bench/soak
tests_bench_dump_SOURCES = tests/bench/dump.c
tests_bench_dump_LDADD = -lm
tests_bench_measure_SOURCES = tests/bench/measure.c
tests_bench_puts_SOURCES = tests/bench/puts.c tests/laws/dumps.h tests/laws/dumps.c
tests_bench_puts_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/laws -D_DEFAULT_SOURCE
tests_bench_puts_LDADD = libwikimd-core.la $(WM_LIBS)
tests_bench_stages_SOURCES = tests/bench/stages.c
tests_bench_stages_LDADD = libwikimd-core.la $(WM_LIBS) -ldl
tests_bench_titles_SOURCES = tests/bench/titles.c
tests_bench_titles_LDADD = libwikimd-core.la $(WM_LIBS)
tests_bench_soak_SOURCES = tests/bench/soak.c $(wikimd_cli_sources)
tests_bench_soak_CPPFLAGS = $(AM_CPPFLAGS) -Dmain=wm_program_main -D_DEFAULT_SOURCE
tests_bench_soak_CFLAGS = $(AM_CFLAGS) -Wno-missing-prototypes
tests_bench_soak_LDADD = libwikimd-core.la $(WM_LIBS)
EXTRA_DIST += tests/bench/preprocess.php tests/bench/run tests/bench/scale
CLEANFILES += $(bench_programs) tests/bench/dump$(EXEEXT) tests/bench/soak$(EXEEXT)

bench: wikimd$(EXEEXT) $(bench_programs)
	@WIKIMD='$(abs_top_builddir)/wikimd$(EXEEXT)' BENCH_PROGRAMS='$(abs_top_builddir)/tests/bench' CC='$(CC)' \
		CFLAGS='$(CFLAGS)' $(SHELL) '$(srcdir)/tests/bench/run' $(DUMP) $(BENCH_DUMP)

# PAGES=20000000 MEAN=300 make bench-scale: a dump of so many pages, made on the way.
bench-scale: wikimd$(EXEEXT) tests/bench/dump$(EXEEXT) tests/bench/measure$(EXEEXT)
	@WIKIMD='$(abs_top_builddir)/wikimd$(EXEEXT)' BENCH_PROGRAMS='$(abs_top_builddir)/tests/bench' \
		$(SHELL) '$(srcdir)/tests/bench/scale'
	@echo
	@WIKIMD='$(abs_top_builddir)/wikimd$(EXEEXT)' BENCH_PROGRAMS='$(abs_top_builddir)/tests/bench' \
		$(SHELL) '$(srcdir)/tests/bench/shards'

# BENCH_SECONDS=3600 DUMP=FILE make soak: memory must not grow.
soak: tests/bench/soak$(EXEEXT)
	@directory=`mktemp -d` && trap 'rm -rf "$$directory"' EXIT && \
		tests/bench/soak$(EXEEXT) "$${BENCH_SECONDS:-600}" "$$directory" \
		$${DUMP:-$(srcdir)/samples/*.xml}
.PHONY: bench bench-scale soak
