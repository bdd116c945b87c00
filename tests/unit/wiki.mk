# wiki.mk - unit tests of src/wiki, which need libcurl.
# SPDX-License-Identifier: MIT
if HAVE_CURL
check_PROGRAMS += tests/unit/test_wiki_client
endif
EXTRA_PROGRAMS += tests/unit/test_wiki_client
tests_unit_test_wiki_client_SOURCES = tests/unit/test_wiki_client.c tests/unit/http_help.h
tests_unit_test_wiki_client_LDADD = $(unit_libs)
