# room.mk - sources of src/expand.
# SPDX-License-Identifier: MIT
wm_sources += %D%/expand.h %D%/expand_build.c %D%/expand_conditions.c %D%/expand_core.c %D%/expand_data.c %D%/expand_dates.c %D%/expand_days.c %D%/expand_calendars.c %D%/expand_calendars.h %D%/expand_dates.h %D%/expand_formatdate.c
wm_sources += %D%/expand_expr.c %D%/expand_filter.c %D%/expand_fill.c %D%/expand_fill.h %D%/expand_frame.c %D%/expand_functions.h %D%/expand_grammar.c %D%/expand_infobox.c %D%/expand_invoke.c %D%/expand_map.c
wm_sources += %D%/expand_late.c %D%/expand_late.h %D%/expand_map.h %D%/expand_names.c %D%/expand_nodes.c %D%/expand_nodes.h %D%/expand_numbers.c
wm_sources += %D%/expand_page.c %D%/expand_page_names.c %D%/expand_plurals.c %D%/expand_private.h %D%/expand_results.c %D%/expand_run.c
wm_sources += %D%/expand_scan.h %D%/expand_sections.c %D%/expand_store.c %D%/expand_strings.c %D%/expand_strip.c %D%/expand_tags.c
wm_sources += %D%/expand_templates.c %D%/expand_times.c %D%/expand_urls.c %D%/expand_words.c
wm_sources += %D%/expand_words.h
wm_sources += %D%/data/expand_languages_1.c %D%/data/expand_languages_2.c %D%/data/expand_languages_3.c
wm_sources += %D%/data/expand_languages_4.c %D%/data/expand_languages_5.c %D%/data/expand_languages_6.c
wm_sources += %D%/data/expand_languages_7.c %D%/data/expand_languages_8.c %D%/data/expand_languages_9.c
wm_sources += %D%/data/expand_languages_10.c %D%/data/expand_languages_11.c %D%/data/expand_languages_12.c
wm_sources += %D%/data/expand_languages_13.c %D%/data/expand_languages_14.c %D%/data/expand_languages_15.c
wm_sources += %D%/data/expand_language_names.c

# The library that is written in Lua is compiled in as a string.
CLEANFILES += %D%/lua/prelude.h
lua_prelude = %D%/lua/mw_base.lua %D%/lua/mw_frames.lua %D%/lua/mw_text.lua %D%/lua/mw_title.lua %D%/lua/mw_uri.lua \
	%D%/lua/mw_html.lua %D%/lua/mw_language.lua %D%/lua/mw_data.lua
EXTRA_DIST += $(lua_prelude)
if HAVE_LUA
wm_sources += %D%/lua/lua_engine.c %D%/lua/lua_frames.c %D%/lua/lua_host.h %D%/lua/lua_invoke.c %D%/lua/lua_json.c \
	%D%/lua/lua_compile.c %D%/lua/lua_languages.c %D%/lua/lua_match.c %D%/lua/lua_match.h %D%/lua/lua_modules.c %D%/lua/lua_patterns.c %D%/lua/lua_pool.c %D%/lua/lua_prelude.c %D%/lua/lua_texts.c %D%/lua/lua_titles.c %D%/lua/lua_ustring.c %D%/lua/lua_views.c %D%/lua/lua_watch.c
else
wm_sources += %D%/lua/lua_none.c
endif
EXTRA_DIST += %D%/lua/lua_engine.c %D%/lua/lua_frames.c %D%/lua/lua_host.h %D%/lua/lua_invoke.c %D%/lua/lua_json.c \
	%D%/lua/lua_compile.c %D%/lua/lua_languages.c %D%/lua/lua_match.c %D%/lua/lua_match.h %D%/lua/lua_modules.c %D%/lua/lua_none.c %D%/lua/lua_patterns.c %D%/lua/lua_pool.c %D%/lua/lua_prelude.c %D%/lua/lua_texts.c %D%/lua/lua_titles.c \
	%D%/lua/lua_ustring.c %D%/lua/lua_views.c %D%/lua/lua_watch.c
%D%/lua/lua_prelude.lo: %D%/lua/prelude.h
%D%/lua/prelude.h: $(lua_prelude)
	$(AM_V_GEN)mkdir -p %D%/lua && for file in $(lua_prelude); do cat '$(srcdir)'/"$$file" || exit 1; done | \
		sed -e 's/\\/\\\\/g' -e 's/"/\\"/g' -e 's/^/"/' -e 's/$$/\\n"/' >$@.new && mv $@.new $@
