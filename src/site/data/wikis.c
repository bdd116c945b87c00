/* wikis.c - namespace aliases that single Wikimedia wikis have.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in languages.h. Only namespaces that the
 * wiki's siteinfo names get their aliases.
 */
#include "site/data/languages.h"

const wm_wiki_names wm_wiki_aliases[] = {
    {"altwiki", "4=ВП;"},
    {"angwiki", "4=Wikipaedia|Wikipædia|Wicipǣdia|Wicipædia|Wicipaedia|Ƿikipǣdia|Ƿikipædia|"
        "Ƿicipǣdia;5=Wikipædiamotung|Wikipaediamotung|Wicipǣdiamōtung;"},
    {"arwiki", "4=وب;5=نو;"},
    {"arwikinews", "4=وخ;5=نو;"},
    {"arwikisource", "4=وم;5=نو;102=Author;103=Author talk;104=Page;105=Page talk;"},
    {"arwikiversity", "4=وج;"},
    {"arzwiki", "100=Portal;101=Portal talk;"},
    {"astwiki", "4=Uiquipedia;5=Uiquipedia alderique;"},
    {"astwiktionary", "4=Uiccionariu;5=Uiccionariu alderique;"},
    {"aswiki", "4=প্ৰকল্প;5=প্ৰকল্প আলোচনা|Wikipedia বার্তা;14=CAT;100=বাটচ'ৰা;"
        "101=বাটচ'ৰা আলোচনা;"},
    {"aswikisource", "102=Author|লিখক;103=Author talk|লিখক আলোচনা;"},
    {"azwiki", "1=MZ;2=İ;3=İM;4=VP;6=FL;7=FLM;8=MV;9=MVM;10=Ş;11=ŞM;12=KMK;13=KMKM;14=KAT;"
        "15=KATM;100=POR;101=PORM;118=QA|Draft;119=Draft talk;828=MD;829=MDM;"},
    {"azwikibooks", "5=Wikibooks müzakirəsi;"},
    {"azwikiquote", "4=VS;"},
    {"azwikisource", "4=VikiMənbə|VM;5=VikiMənbə müzakirəsi;100=Portal;101=Portal talk;"},
    {"azwiktionary", "4=VL;"},
    {"barwiki", "101=Portal Diskussion;"},
    {"bawiki", "5=Wikipedia буйынса фекерләшеү;"},
    {"be_x_oldwiki", "4=ВП;"},
    {"bewiki", "4=ВП;100=Portal;101=Portal talk;"},
    {"bewikisource", "4=ВК;102=Author;103=Author talk;"},
    {"bgwiki", "118=Draft;119=Draft talk;"},
    {"bgwikisource", "100=Author;101=Author talk;"},
    {"bhwiki", "-1=बिसेस;2=सदस्य|स|U;4=वि;"},
    {"bjnwiki", "5=Wikipidia pamandiran;"},
    {"bnwiki", "5=WT;100=Portal;101=Portal talk;118=Draft;119=Draft talk;"},
    {"bnwikibooks", "100=Wikijunior;101=Wikijunior talk;102=Subject;103=Subject talk;"},
    {"bnwikisource", "100=Author;101=Author talk;106=Portal;107=Portal talk;"},
    {"bnwiktionary", "100=Appendix;101=Appendix talk;106=Rhymes;107=Rhymes talk;110=Thesaurus;"
        "111=Thesaurus talk;114=Citations;115=Citations talk;"},
    {"bpywiki", "100=Portal;101=Portal talk;"},
    {"brwiki", "5=Discussion Wikipedia;"},
    {"brwikisource", "104=Author;105=Author talk;"},
    {"bswiki", "3=Razgovor sa korisnikom;5=Razgovor s Wikipediom;101=Portal talk;"},
    {"bswiktionary", "4=Vikirječnik;5=Razgovor s Vikirječnikom;"},
    {"cawikisource", "106=Author;107=Author talk;"},
    {"cewiki", "4=Википедийа;5=Википедийа дийцаре;"},
    {"ckbwiki", "2=ب|U;3=لب|UT;4=وپ;5=لو|WT;8=مو;10=د|T;12=ی|H;14=پ;100=Portal;"
        "101=Portal talk;102=وپر|Wikiproject;103=Wikiproject talk;118=Draft;119=Draft talk;"},
    {"commonswiki", "4=COM;14=CAT;106=Museum;107=Museum talk;"},
    {"cswiki", "2=Uživatel|Wikipedistka;3=Diskuse s uživatelem|Diskuse s wikipedistkou|"
        "Wikipedista diskuse|Wikipedistka diskuse;100=Portal;101=Portal talk|Portál diskuse;"
        "103=Rejstřík diskuse;"},
    {"cswikibooks", "4=WK;5=Wikibooks diskuse;"},
    {"cswikinews", "2=Redaktorka|Uživatel;3=Diskuse s redaktorkou|Diskuse s uživatelem|"
        "Redaktor diskuse|Redaktorka diskuse;4=WZ;5=Wikinews diskuse;"},
    {"cswikiquote", "4=WC;5=Wikiquote diskuse;101=Dílo diskuse;"},
    {"cswikisource", "4=WZ;5=Wikisource diskuse;100=Author;101=Author talk|Autor diskuse;"
        "103=Edice diskuse;"},
    {"cswikiversity", "5=Wikiversity diskuse;100=Forum;101=Forum talk|Fórum diskuse;"},
    {"cswiktionary", "4=WS;5=Wiktionary diskuse;101=Příloha diskuse;"},
    {"cuwiki", "2=Участник;4=Википє́дїꙗ;5=Википє́дїѩ бєсѣ́да|Википєдїѩ бєсѣ́да;10=Шаблон;"
        "14=Категория;"},
    {"cywikisource", "4=Wicitestun;5=Sgwrs Wicitestun;"},
    {"dawiki", "101=Portal diskussion;"},
    {"dawikisource", "102=Author;103=Author talk;"},
    {"dewiki", "3=BD;5=WD;12=H;13=HD;100=P;101=PD;"},
    {"dewikinews", "102=Comments;103=Comments talk;"},
    {"dewikiquote", "3=BD;"},
    {"dewikivoyage", "3=BD;5=WD;12=H;13=HD;100=P;101=PD;104=T;105=TD;106=NR|News;107=ND|"
        "News Diskussion;"},
    {"dewiktionary", "3=BD;104=WikiSaurus;105=WikiSaurus Diskussion;"},
    {"dvwiki", "100=Portal;101=Portal talk;"},
    {"elwiki", "4=ΒΠ;"},
    {"elwikisource", "102=Βιβλιο;103=Συζήτηση βιβλίου;108=Author;109=Author talk;110=Portal;"
        "111=Portal talk;"},
    {"enwiki", "5=WT;10=TM;"},
    {"enwikibooks", "14=CAT;102=COOK;110=WJ;112=SUB;"},
    {"enwikinews", "14=CAT;"},
    {"enwikisource", "5=WT;12=H;"},
    {"enwiktionary", "10=T;14=CAT;100=AP;110=WS|Wikisaurus;111=Wikisaurus talk;118=RC;828=MOD;"},
    {"eowiki", "4=VP;"},
    {"eowikisource", "4=VF;102=Auxtoro;103=Auxtoro-Diskuto;"},
    {"eowiktionary", "2=Vikipediisto;3=Vikipediista diskuto;"},
    {"eswiki", "14=CAT;102=PR;"},
    {"eswikibooks", "4=WL;14=CAT;"},
    {"eswikisource", "12=A;"},
    {"eswiktionary", "4=WN;"},
    {"etwiki", "100=Portal;101=Portal talk;102=Draft;103=Draft talk;"},
    {"etwikisource", "106=Author;107=Author talk;"},
    {"euwikisource", "106=Author;107=Author talk;"},
    {"extwiki", "4=Güiquipeya;"},
    {"fawiki", "2=كاربر;3=بحث كاربر|بک;4=وپ|ویکی پدیا|ويكي پديا|ويکيپديا;5=بوپ|بحث ویکی پدیا|"
        "بحث ويکي پديا|بحث ويکيپديا;12=ره;118=پیشنویس|پيشنويس|پیش نویس|پيش نويس|Draft;"
        "119=بحث پیشنویس|بحث پيشنويس|بحث پیش نویس|بحث پيش نويس|Draft talk;828=پود;"},
    {"fawikibooks", "4=وک|ویکینسک;102=کتاب آشپزی;103=بحث کتاب آشپزی;110=ویکی کودک;"
        "111=بحث ویکی کودک;"},
    {"fawikinews", "4=وخ;"},
    {"fawikiquote", "4=وگ;"},
    {"fawikisource", "4=ون;100=Portal;101=Portal talk;102=Author|پدیدآورنده;103=Author talk|"
        "گفتگو پدیدآورنده;105=گفتگوی برگه;107=گفتگوی فهرست;"},
    {"fawikivoyage", "4=وس;106=عب;"},
    {"fawiktionary", "4=وو;"},
    {"frwiki", "2=Utilisatrice;3=Discussion Utilisatrice;5=DW|Discussion Wikipedia;"},
    {"frwikibooks", "4=WL;102=WJ;103=Wikijunior talk;"},
    {"frwikisource", "102=Author;103=Author talk;"},
    {"frwiktionary", "116=conj;120=CVT;"},
    {"fywiki", "100=Portal;101=Portal talk;"},
    {"ganwiki", "2=U;3=UT;5=WT;10=T;12=H;14=CAT;"},
    {"glwiki", "101=Portal talk;"},
    {"guwiki", "2=સ;4=વિ;14=શ્રે|CAT;"},
    {"guwikisource", "110=Audiobook;111=Audiobook talk;"},
    {"guwiktionary", "4=વિક્શનરી;"},
    {"hewiki", "-1=מי;1=ש;2=מש|U;3=שמש;4=וק;5=שוק;6=קו;7=שקו;8=מו;9=שמו;10=תב;11=שתב;12=עז;"
        "13=שעז;14=קט;15=שקט;100=פ;101=שפ;118=טי|Draft;119=שטי|Draft talk;828=י;829=שי;"
        "2600=נ;"},
    {"hewikinews", "-1=מי;1=ש;2=U|מש|משת;3=שמש|שמשת;4=וק|וח;5=שוק|שוח;6=קו;7=שקו;8=מו;9=שמו;"
        "10=תב;11=שתב;12=עז;13=שעז;14=קט|תג|קטגוריה;15=שיחת קטגוריה|שתג|שקט;100=פורטל|פ|מד|"
        "Portal;101=שיחת פורטל|שפ|שמד|Portal talk;118=Draft;119=Draft talk;828=י;829=שי;"},
    {"hewikisource", "-1=מי;1=ש;2=מש|U;3=שמש;6=קו;7=שקו;8=מו;9=שמו;10=תב;11=שתב;14=קט;15=שקט;"
        "106=באור;107=שיחת באור;108=Author;109=Author talk;"},
    {"hiwiki", "2=U|स;3=UT|सवा;4=वि;5=विवा|WPT;8=मी;9=मीवा;10=सा|T;11=सावा;14=श्र;15=श्रवा|CT;"
        "100=P|प्र|Portal;101=प्रवा|Portal talk;"},
    {"hiwikibooks", "4=वि|विपु;"},
    {"hiwikiversity", "4=विकिविद्यालय;100=Portal;102=School;106=Collection;118=Draft;"
        "119=Draft talk;"},
    {"hrwiki", "2=SUR|U;3=RSUR|RSS;5=WT|RWP;6=DT;7=RDT|RF;8=ME;9=RME;12=PM|H;13=RPM|RH;14=KT|"
        "CT;15=RKT|RCT;118=Draft;119=Draft talk;828=MD|MOD;829=RMD|RMOD;"},
    {"hrwikisource", "100=Author;101=Author talk;"},
    {"hsbwiktionary", "5=Wiktionary diskusija;"},
    {"huwiki", "101=Portál vita;118=Draft;119=Draft talk;"},
    {"huwikinews", "5=Wikihírek vita;103=Portál vita;"},
    {"huwikisource", "100=Author;101=Author talk;"},
    {"huwiktionary", "100=Appendix;101=Appendix talk|Függelék vita;103=Index vita;"},
    {"hywikibooks", "102=Cookbook;103=Cookbook talk;110=Wikijunior;111=Wikijunior talk;"},
    {"hywikisource", "100=Author;101=Author talk;"},
    {"idwikibooks", "5=Pembicaraan Wikibooks;"},
    {"idwikisource", "4=Wikisumber;5=Pembicaraan Wikisumber;100=Author;101=Author talk;"},
    {"ilowiki", "5=WT;"},
    {"incubatorwiki", "4=I;"},
    {"iswikisource", "100=Portal;101=Portal talk;102=Author;103=Author talk;"},
    {"iswiktionary", "5=Wikiorðabókspjall;110=Thesaurus;111=Thesaurus talk;"},
    {"itwiki", "5=DW;10=T;14=CAT;103=DP;"},
    {"itwikibooks", "100=Portale;101=Discussioni portale;102=Shelf;103=Shelf talk;"},
    {"itwikisource", "102=Author;103=Author talk;112=Work;113=Work talk;"},
    {"itwikiversity", "2=U;3=UT;5=DWV;10=T;11=DT;12=H;13=DH;14=CAT;15=DCAT;100=Facoltà;"
        "101=Discussioni facoltà|DAREA;103=DC;104=MA;105=DMA;106=DIP;107=DDIP;"},
    {"itwiktionary", "4=WZ;"},
    {"jawiki", "1=トーク;3=利用者・トーク;5=Wikipedia・トーク;7=ファイル・トーク;"
        "9=MediaWiki・トーク;10=テンプレート;11=テンプレート・トーク;12=ヘルプ;"
        "13=ヘルプ・トーク;14=カテゴリ;15=カテゴリ・トーク;101=ポータル‐ノート|Portal‐ノート|"
        "Portal・トーク;103=プロジェクト・トーク;829=モジュール・トーク;"},
    {"jawikinews", "101=ポータル‐ノート;"},
    {"jawikivoyage", "1=トーク;3=利用者・トーク;5=Wikivoyage・トーク;7=ファイル・トーク;"
        "9=MediaWiki・トーク;11=テンプレート・トーク;13=ヘルプ・トーク;15=カテゴリ・トーク;"
        "102=WikiProject;103=WikiProject talk|プロジェクト‐ノート;829=モジュール・トーク;"},
    {"kawikiquote", "5=Wikiquote განხილვა;"},
    {"kkwiki", "102=Joba|جوبا;103=Joba talqılawı|جوبا تالقىلاۋى;"},
    {"knwiki", "100=Portal|ಪೋರ್ಟಲ್;101=Portal talk|ಪೋರ್ಟಲ್ ಚರ್ಚೆ;118=Draft;119=Draft talk|"
        "ಕರಡು ಚರ್ಚೆ;829=ಮಾಡ್ಯೂಲ್ ಚರ್ಚೆ;"},
    {"knwikisource", "100=Portal;101=Portal talk;102=Author;103=Author talk;"},
    {"kowiki", "2=사;3=사토;4=백;5=백토;100=들머리|들;101=들머리토론|들토;102=프;103=프토;"
        "118=Draft;119=Draft talk;"},
    {"kowikinews", "4=뉴;5=뉴토;"},
    {"kowikiquote", "2=사;3=사토;4=인;"},
    {"kowikisource", "2=사;3=사토;4=문;5=문토;100=글쓴이|Author;101=글쓴이토론|Author talk;"
        "102=Portal;103=Portal talk;"},
    {"kowikiversity", "5=Wikiversity토론;"},
    {"kowiktionary", "4=낱;"},
    {"kswiki", "4=وپ;5=وب;"},
    {"kuwiki", "101=Portal nîqaş;"},
    {"kuwiktionary", "4=WF;5=Wîkîferheng gotûbêj;101=Pêvek nîqas;103=Nimînok nîqas;"
        "105=Portal nîqas;"},
    {"kvwiki", "5=Обсуждение Wikipedia;"},
    {"lawiki", "5=Disputatio Wikipedia;"},
    {"lawikisource", "102=Author;103=Author talk;"},
    {"lbwiktionary", "5=Wiktionary Diskussioun;"},
    {"ltwiki", "5=Wikipedia aptarimas;"},
    {"lvwiki", "4=VP;"},
    {"maiwiki", "2=u|प्र;3=ut|प्र वा;4=वि;5=वि वा|WT;10=आ;11=आ वा;15=CT;"},
    {"mediawikiwiki", "102=Extensions;103=Extensions talk;106=Skins;107=Skins talk;"},
    {"metawiki", "202=R;"},
    {"mlwiki", "4=വിക്കി;5=വിക്കിസം;100=Portal;101=Portal talk;118=Draft;119=Draft talk;828=ഘ;"
        "829=ഘസം;"},
    {"mlwikibooks", "2=ഉ;3=ഉസം;4=വിക്കി പുസ്തകശാല|വി;5=വിക്കി പുസ്തകശാല സംവാദം|വിസം;6=പ്ര;"
        "7=പ്രസം;10=ഫ;11=ഫസം;12=സ;13=സസം;14=വ;15=വസം;100=Cookbook;101=Cookbook talk;"
        "102=Subject;103=Subject talk;828=ഘ;829=ഘസം;"},
    {"mlwikiquote", "4=വിക്കി ചൊല്ലുകൾ;5=വിക്കി ചൊല്ലുകൾ സംവാദം;828=ഘ;829=ഘസം;"},
    {"mlwikisource", "12=H;100=Author;101=Author talk;102=Portal;103=Portal talk;"
        "114=Translation|പ;115=Translation talk|പസം;828=ഘ;829=ഘസം;"},
    {"mlwiktionary", "4=വിക്കി നിഘണ്ടു;5=വിക്കി നിഘണ്ടു സംവാദം;828=ഘ;829=ഘസം;"},
    {"mnwwiki", "100=Portal;101=Portal talk;"},
    {"mnwwiktionary", "100=Appendix;101=Appendix talk;106=Rhymes;107=Rhymes talk;"
        "118=Reconstruction;119=Reconstruction talk;"},
    {"mrwiki", "4=विपी;"},
    {"mrwikibooks", "5=Wikibooks चर्चा;"},
    {"mrwikisource", "100=Portal;101=Portal talk;102=Author;103=Author talk;"},
    {"mswiki", "101=Portal talk|Perbualan Portal;"},
    {"mswikibooks", "101=Perbualan Resipi;"},
    {"mwlwiki", "4=BP;5=Wikipedia cumbersa;"},
    {"mywiki", "100=Portal;101=Portal talk;118=Draft;119=Draft talk;"},
    {"mywiktionary", "100=Appendix;101=Appendix talk;106=Rhymes;107=Rhymes talk;108=Thesaurus;"
        "109=Thesaurus talk;110=Reconstruction;111=Reconstruction talk;112=Citations;"
        "113=Citations talk;116=Concordance;117=Concordance talk;"},
    {"mznwiki", "4=وپ;5=Wikipedia گپ;100=Portal;101=Portal talk;"},
    {"nahwiki", "5=Wikipedia tēixnāmiquiliztli;"},
    {"napwikisource", "102=Author;103=Author talk;"},
    {"newiki", "2=U|प्र|प्रवा;3=UT;4=वि|विकिपीडिया;5=विवा|WT|विकिपीडिया वार्ता;10=ढाँ|T;"
        "11=ढाँवा;15=CT;118=Draft;119=Draft talk;"},
    {"newikibooks", "2=प्र;3=प्र वा;4=विपु;5=विपु वा;10=ढाँ;11=ढाँ वा;14=श्रे;15=श्रे वा;"
        "102=Cookbook;103=Cookbook talk;104=Wikijunior;105=Wikijunior talk;106=Subject;"
        "107=Subject talk;"},
    {"nlwiki", "12=H;100=P;"},
    {"nlwikisource", "102=Author;103=Author talk;"},
    {"nowikibooks", "102=Cookbook;103=Cookbook talk;"},
    {"nowikisource", "102=Author;103=Author talk;"},
    {"nowiktionary", "100=Appendix;101=Appendix talk;"},
    {"orwiki", "5=WT;"},
    {"outreachwiki", "4=Wikipedia;5=Wikipedia talk;"},
    {"pawikisource", "112=Audiobook;113=Audiobook talk;"},
    {"plwiki", "2=Wikipedystka;3=Dyskusja wikipedystki;"},
    {"plwikibooks", "2=Wikipedystka;3=Dyskusja wikipedystki;"},
    {"plwikisource", "104=Author;105=Author talk;124=Collection;125=Collection talk;"},
    {"plwiktionary", "2=Wikipedysta|Wikipedystka;3=Dyskusja wikipedysty|Dyskusja wikipedystki;"
        "4=WS;"},
    {"pmswikisource", "102=Page;103=Page talk;104=Index;105=Index talk;"},
    {"pswikivoyage", "4=وس;"},
    {"ptwiki", "2=Utilizador;3=Utilizador Discussão;5=Wikipedia Discussão;"
        "101=Discussão Portal;"},
    {"ptwikibooks", "5=Wikibooks Discussão;"},
    {"ptwikisource", "102=Author;103=Author talk;108=Em tradução;109=Discussão Em tradução;"},
    {"rowiki", "9=Discuţie MediWiki;101=Portal talk;102=WikiProject;103=WikiProject talk;"
        "108=Code;109=Code talk;110=Book;111=Book talk;"},
    {"rowikibooks", "5=Discuţie Wikibooks;"},
    {"rowikinews", "4=Wikiştiri;5=Discuţie Wikiştiri;9=Discuţie MediWiki;"},
    {"rowikisource", "102=Author;103=Author talk;"},
    {"ruwiki", "2=У|U|Участница;3=ОУ|UT|Обсуждение участницы;4=ВП;10=Ш|T;14=К;102=И;104=ПРО;"
        "105=ОПРО;106=АК|Arbcom;"},
    {"ruwikibooks", "2=У|U;3=ОУ;4=ВУ;10=Ш|T;12=С;14=К;100=П;102=И;104=Р;106=З;828=MOD|М;"},
    {"ruwikinews", "4=ВикиНовости|ВН;5=Обсуждение ВикиНовостей;100=П;"},
    {"ruwikiquote", "2=У|U;3=ОУ|UT;4=ВЦ;10=Ш|T;14=К;828=М;"},
    {"ruwikisource", "2=У;3=ОУ;4=ВТ;10=Ш;14=К;828=М;"},
    {"ruwiktionary", "2=У|U;3=ОУ|UT;4=ВС;10=Ш|T;14=К;100=Appendix;101=Appendix talk;"
        "102=Concordance;103=Concordance talk;104=Index;105=Index talk;106=Rhymes;"
        "107=Rhymes talk;828=М;"},
    {"sawiki", "5=WT;101=सहाय्यस्य प्रवेशद्वारम्;"},
    {"sawikiquote", "5=विकिसूक्तिःसम्भाषणम्;"},
    {"sewiki", "100=Temasiidu;101=Temasiidoságastallan;"},
    {"shiwiki", "100=Portal;101=Portal talk;"},
    {"shnwiki", "5=WT;"},
    {"shwiki", "1=RZ|РЗ|SZR|СЗР|SRZ|СРЗ|R|Р;2=KOR|КОР|SAR|САР|SUR|СУР|U;3=RKOR|РКОР|RSAR|РСАР|"
        "RSUR|РСУР|RSS|РСС|UT;4=VP|ВП|Vikipedija|Википедија;5=RWP|RVP|РВП|WT|"
        "Razgovor Wikipedija|Razgovor o Wikipedia|Разговор о Википедији;6=DT|ДТ;7=RDT|РДТ;"
        "8=ME|МЕ;9=RME|РМЕ;10=Š|Ш|Т;11=RŠ|РШ;12=PM|ПМ|H;13=RPM|РПМ;14=KAT|КАТ|KT|КТ;15=RKAT|"
        "РКАТ|RKT|РКТ;100=POR|ПОР|Портал;101=RPOR|РПОР|Разговор о порталу;828=MD|МД|MOD|МОД;"
        "829=RMD|РМД|RMOD|РМОД;"},
    {"siwiki", "100=Portal;101=Portal talk;"},
    {"skwiki", "2=Užívateľ;3=Diskusia s užívateľom;"},
    {"slwiki", "118=Draft;119=Draft talk;"},
    {"sqwikinews", "4=WL;"},
    {"srwiki", "4=VP|ВП|Vikipedija;118=Draft;119=Draft talk;"},
    {"svwikisource", "106=Author;107=Author talk;"},
    {"svwiktionary", "5=WT-diskussion;14=KAT;"},
    {"swwiki", "100=Portal;101=Portal talk;"},
    {"tawiki", "5=WT;118=Draft;119=Draft talk;"},
    {"tawikisource", "102=Author;103=Author talk;"},
    {"tewikiquote", "5=Wikiquote చర్చ;"},
    {"tewikisource", "102=Author;103=Author talk;104=పేజీ;105=పేజీ చర్చ;"},
    {"tewiktionary", "5=Wiktionary చర్చ;"},
    {"thwiki", "12=H;"},
    {"thwikibooks", "5=คุยเรื่องWikibooks;12=H;14=CAT;102=SUB|Subject;103=Subject talk;"
        "104=Cookbook|COOK;106=Wikijunior|WJ;"},
    {"thwikisource", "12=H;14=CAT;100=Portal|P;102=ผู้ประพันธ์|Author;"
        "103=คุยเรื่องผู้ประพันธ์;114=Translation;"},
    {"thwiktionary", "5=คุยเรื่องWiktionary;104=Rhymes;105=Rhymes talk;"},
    {"tiwiki", "4=ዊኪፔዲያ;5=ዊኪፔዲያ ምይይጥ;101=ማዕጾ ምይይጥ;"},
    {"tiwiktionary", "5=ዊኪ-መዝገበ-ቃላት ምይይጥ;"},
    {"trwiki", "1=T;2=K;4=VP;10=Ş;12=Y;14=KAT;100=P;102=VPR;"},
    {"trwikibooks", "1=T;2=K;4=VK;10=Ş;12=Y;14=KAT;110=VÇ;112=KİT;"},
    {"trwikiquote", "1=T;2=K;4=VS;10=Ş;12=Y;14=KAT;"},
    {"trwikisource", "1=T;2=K;4=VikiKaynak|VK;5=VikiKaynak tartışma;10=Ş;12=Y;14=KAT;"
        "100=Author;101=Author talk;200=P;201=Portal talk;"},
    {"trwikivoyage", "1=T;2=K;4=VG;10=Ş;12=Y;14=KAT;"},
    {"trwiktionary", "1=T;2=K;4=VS;10=Ş;12=Y;14=KAT;100=P;106=A;"},
    {"ttwiki", "4=ВП;"},
    {"ukwiki", "4=ВП;"},
    {"ukwikibooks", "4=ВП;"},
    {"ukwikinews", "4=ВікіНовини|ВН;5=Обговорення ВікіНовини;12=Д;14=К;102=Comments;"
        "103=Comments talk;104=Incubator|І;105=Incubator talk;"},
    {"ukwikiquote", "4=ВЦ;"},
    {"ukwikisource", "4=ВД;5=Обговорення Wikisource;102=Author;103=Author talk;"},
    {"ukwikivoyage", "4=ВМ;12=Д;14=К;100=Portal|П;101=Portal talk;"},
    {"ukwiktionary", "4=ВС;"},
    {"urwiki", "4=وپ|ویکیپیڈیا;5=ویکیپیڈیا تبادلۂ خیال;100=Portal;101=Portal talk;118=Draft;"
        "119=Draft talk;"},
    {"urwiktionary", "4=ول;5=تبادلۂ خیال ول;104=Index;105=Index talk;106=Rhymes;"
        "107=Rhymes talk;108=Transwiki;109=Transwiki talk;110=تھیسارس|Thesaurus;"
        "111=تبادلۂ خیال تھیسارس|Thesaurus talk;114=Citations;115=Citations talk;"
        "116=Sign gloss;117=Sign gloss talk;118=تعمیر نو|Reconstruction;"
        "119=تبادلۂ خیال تعمیر نو|Reconstruction talk;"},
    {"uzwiki", "4=VP;5=VM;"},
    {"vecwiki", "6=Immagine;"},
    {"vecwikisource", "100=Author;101=Author talk;"},
    {"viwiki", "100=Chủ đề;101=Thảo luận Chủ đề;"},
    {"viwikibooks", "102=Subject;103=Subject talk;104=Wikijunior;105=Wikijunior talk;"
        "106=Cookbook;107=Cookbook talk;"},
    {"viwikisource", "100=Portal;101=Portal talk;102=Author;103=Author talk;114=Translation;"
        "115=Translation talk;"},
    {"wawikisource", "100=Author;101=Author talk;"},
    {"wikidatawiki", "1=Item talk;4=WD;5=WT;120=P;146=L;640=E;"},
    {"wuuwiki", "-2=媒体;-1=特殊;1=讨论;2=用户;3=用户讨论;4=维基百科;6=文件;10=T|模板;"
        "11=模板讨论;12=帮助;13=帮助讨论;14=分类;828=模块;"},
    {"yiwiki", "4=וויקיפעדיע;5=וויקיפעדיע רעדן;"},
    {"yiwikisource", "4=וויקיביבליאטעק;5=וויקיביבליאטעק רעדן;"},
    {"yiwiktionary", "4=וויקיווערטערבוך;5=וויקיווערטערבוך רעדן;"},
    {"yowiki", "100=Portal;101=Portal talk;108=Book;109=Book talk;"},
    {"yuewiktionary", "2=U;10=T;14=CAT;100=Index;101=Index talk;102=Appendix;"
        "103=Appendix talk;"},
    {"zh_classicalwiki", "5=WT;10=T;12=H;14=CAT;100=P|Portal;101=Portal talk;106=Draft;"
        "107=Draft talk;"},
    {"zh_yuewiki", "-2=媒體;-1=特別;1=傾偈;2=用戶;3=用戶傾偈;5=WT|$1 傾偈;6=文件;7=文件傾偈;"
        "9=MediaWiki 傾偈;10=T|模;11=模傾偈;12=H|幫手;13=幫手傾偈;14=分類;15=分類傾偈;100=P;"},
    {"zhwiki", "2=U;3=UT;4=维基百科|維基百科;5=WT|维基百科讨论|维基百科对话|維基百科討論|"
        "維基百科對話;10=T;12=H;14=CAT;100=P|主题|主題;101=主题讨论|主题对话|主題討論|"
        "主題對話;102=PJ|WPJ|专题|專題|维基专题|維基專題;103=PJT|WPJT|专题讨论|专题对话|"
        "專題討論|專題對話|维基专题讨论|维基专题对话|維基專題討論|維基專題對話;118=草稿;"},
    {"zhwikibooks", "4=维基教科书|維基教科書;14=CAT;110=WJ|维基儿童|維基兒童;112=SB|書架|书架;"},
    {"zhwikinews", "2=U;3=UT;10=T;12=H;14=CAT;100=频道|頻道;101=频道讨论|頻道討論;"},
    {"zhwikiquote", "2=U;3=UT;5=WT;10=T;12=H;14=CAT;"},
    {"zhwikisource", "14=CAT;102=作者;103=作者讨论|作者討論;114=翻译|翻譯;115=翻译讨论|"
        "翻譯討論;"},
    {"zhwikiversity", "2=U;3=UT;4=维基学院|維基學院;5=WT|维基学院讨论|維基學院討論;10=T;12=H;"
        "14=CAT;100=学部|學部;101=学部讨论|學部討論;102=学院|學院|系|院系;103=学院讨论|"
        "學院討論|系讨论|系討論|院系讨论|院系討論;104=学科|學科;105=学科讨论|學科討論;"
        "106=实验|實驗;107=实验讨论|實驗討論;108=课程|課程;109=课程讨论|課程討論;"},
    {"zhwikivoyage", "2=U;3=UT;4=维基导游|維基導遊;5=WT;10=T;12=H;14=CAT;"},
    {"zhwiktionary", "10=T;14=CAT;100=附录|附錄;101=附录讨论|附錄討論;106=韵部|韻部;"
        "107=韵部讨论|韻部討論;110=词库|詞庫;111=词库讨论|詞庫討論;114=引文;115=引文讨论|"
        "引文討論;118=RC|重构|重構|重建;119=重构讨论|重建讨论|重構討論|重建討論;"},
};
const size_t wm_wiki_aliases_count = sizeof wm_wiki_aliases / sizeof wm_wiki_aliases[0];
