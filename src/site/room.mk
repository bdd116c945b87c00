# room.mk - sources of src/site.
# SPDX-License-Identifier: MIT
wm_sources += %D%/complete.c %D%/filename.c %D%/pageset.c %D%/pageset_file.c %D%/pageset_private.h %D%/redirect.c %D%/section_names.c %D%/siphash.h %D%/site.c %D%/site.h \
	%D%/site_private.h %D%/siteinfo_json.c %D%/table.c %D%/title.c %D%/title_file.c %D%/title_file.h %D%/title_file_form.h \
	%D%/title_file_make.c %D%/variants.c %D%/words.c
wm_sources += %D%/data/codes.c %D%/data/languages.h %D%/data/languages_1.c %D%/data/languages_2.c \
	%D%/data/languages_3.c %D%/data/languages_4.c %D%/data/languages_5.c %D%/data/trails.c %D%/data/wikis.c
