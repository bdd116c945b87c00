# wiki.mk - unit tests of src/wiki and of what goes through it, which need libcurl.
# SPDX-License-Identifier: MIT
if HAVE_CURL
check_PROGRAMS += tests/unit/test_wiki_client tests/unit/test_wiki_edit tests/unit/test_transfer_fetch
endif
EXTRA_PROGRAMS += tests/unit/test_wiki_client tests/unit/test_wiki_edit tests/unit/test_transfer_fetch
tests_unit_test_wiki_client_SOURCES = tests/unit/test_wiki_client.c tests/unit/http_help.h
tests_unit_test_wiki_client_LDADD = $(unit_libs)
tests_unit_test_transfer_fetch_SOURCES = tests/unit/test_transfer_fetch.c tests/unit/http_help.h
tests_unit_test_transfer_fetch_LDADD = $(unit_libs)
tests_unit_test_wiki_edit_SOURCES = tests/unit/test_wiki_edit.c tests/unit/http_help.h
tests_unit_test_wiki_edit_LDADD = $(unit_libs)
