# room.mk - sources of src/site.
# SPDX-License-Identifier: MIT
wm_sources += %D%/site.c %D%/site.h %D%/inside.h %D%/table.c %D%/words.c %D%/complete.c \
	%D%/siteinfo_json.c %D%/title.c %D%/redirect.c %D%/pageset.c %D%/sip.h %D%/filename.c \
	%D%/data/languages.h %D%/data/languages_1.c %D%/data/languages_2.c %D%/data/languages_3.c \
	%D%/data/languages_4.c %D%/data/languages_5.c %D%/data/trails.c %D%/data/codes.c %D%/data/wikis.c
