/* wikis.c - namespace aliases that single Wikimedia wikis have.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in languages.h. Only namespaces that the
 * wiki's siteinfo names get their aliases.
 */
#include "site/data/languages.h"

const wm_wiki_names wm_wiki_aliases[] = {
    {"zhwiki", "2=U;3=UT;4=维基百科|維基百科;5=WT|维基百科讨论|维基百科对话|維基百科討論|維基百科對話;"
               "10=T;12=H;14=CAT;100=P|主题|主題;101=主题讨论|主题对话|主題討論|主題對話;"
               "102=PJ|WPJ|专题|專題|维基专题|維基專題;103=PJT|WPJT|专题讨论|专题对话|專題討論|專題對話|"
               "维基专题讨论|维基专题对话|維基專題討論|維基專題對話;118=草稿;"},
};
const size_t wm_wiki_aliases_count = sizeof wm_wiki_aliases / sizeof wm_wiki_aliases[0];
