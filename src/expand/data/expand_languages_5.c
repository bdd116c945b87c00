/* expand_languages_5.c - words of the languages fr to he.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_5[] = {
    {"fr", "",
     "anchorencode=ENCODEANCRE;articlepath=CHEMINARTICLE;basepagename=NOMBASEDEPAGE;"
     "basepagenamee=NOMBASEDEPAGEX;canonicalurl=URLCANONIQUE:;canonicalurle=URLCANONIQUEX:;"
     "contentlanguage=LANGUECONTENU|LANGCONTENU;count=nb;currentday2=JOUR2ACTUEL;currentday=JOURACTUEL|"
     "JOUR1ACTUEL;currentdayname=NOMJOURACTUEL;currentdow=JDSACTUEL;currenthour=HEUREACTUELLE;"
     "currentmonth1=MOIS1ACTUEL;currentmonth=MOISACTUEL|MOIS2ACTUEL;currentmonthabbrev=ABREVMOISACTUEL;"
     "currentmonthname=NOMMOISACTUEL;currentmonthnamegen=NOMGENMOISACTUEL;currenttime=HORAIREACTUEL;"
     "currenttimestamp=INSTANTACTUEL;currentversion=VERSIONACTUELLE;currentweek=SEMAINEACTUELLE;"
     "currentyear=ANNEEACTUELLE;default=#défaut;defaultsort=CLEFDETRI:|CLEDETRI:;"
     "defaultsort_noerror=sanserreur;defaultsort_noreplace=sansremplacer;directionmark=MARQUEDIRECTION|"
     "MARQUEDIR;displaytitle=AFFICHERTITRE;explode=exploser;filepath=CHEMIN:;formatnum=FORMATNOMBRE;"
     "fullpagename=NOMPAGECOMPLET;fullpagenamee=NOMPAGECOMPLETX;fullurl=URLCOMPLETE:;fullurle=URLCOMPLETEX:;"
     "gender=GENRE:;grammar=GRAMMAIRE:;if=si;ifeq=si=;iferror=sierreur;ifexist=siexiste;ifexpr=siexpr;"
     "invoke=invoque;language=#LANGUE:;lc=MINUS:;lcfirst=INITMINUS:;len=nbcar;localday2=JOUR2LOCAL;"
     "localday=JOURLOCAL|JOUR1LOCAL;localdayname=NOMJOURLOCAL;localdow=JDSLOCAL;localhour=HEURELOCALE;"
     "localmonth1=MOIS1LOCAL;localmonth=MOISLOCAL|MOIS2LOCAL;localmonthabbrev=ABREVMOISLOCAL;"
     "localmonthname=NOMMOISLOCAL;localmonthnamegen=NOMGENMOISLOCAL;localtime=HORAIRELOCAL;"
     "localtimestamp=INSTANTLOCAL;localurl=URLLOCALE:;localurle=URLLOCALEX:;localweek=SEMAINELOCALE;"
     "localyear=ANNEELOCALE;namespace=ESPACENOMMAGE;namespacee=ESPACENOMMAGEX;"
     "namespacenumber=NOMBREESPACENOMMAGE;nocommafysuffix=SANSSEP;ns=ESPACEN:;nse=ESPACENX:;"
     "numberingroup=NOMBREDANSGROUPE|NBDANSGROUPE;numberofactiveusers=NOMBREUTILISATEURSACTIFS;"
     "numberofadmins=NOMBREADMINS;numberofarticles=NOMBREARTICLES;numberofedits=NOMBREMODIFS;"
     "numberoffiles=NOMBREFICHIERS;numberofpages=NOMBREPAGES;numberofusers=NOMBREUTILISATEURS;"
     "padleft=BOURRAGEGAUCHE|BOURREGAUCHE;padright=BOURRAGEDROITE|BOURREDROITE;pageid=IDPAGE;pagename=NOMPAGE;"
     "pagenamee=NOMPAGEX;pagesincategory=PAGESDANSCAT;pagesincategory_all=tous;pagesincategory_files=fichiers;"
     "pagesincategory_subcats=souscats;pagesinnamespace=PAGESDANSESPACE:;pagesize=TAILLEPAGE;plural=PLURIEL:;"
     "protectionlevel=NIVEAUDEPROTECTION;raw=BRUT:;rawsuffix=BRUT|B;rel2abs=relenabs;replace=remplacer;"
     "revisionday2=JOUR2VERSION;revisionday=JOURVERSION|JOUR1VERSION;revisionid=IDVERSION;"
     "revisionmonth1=MOISVERSION1;revisionmonth=MOISVERSION;revisiontimestamp=INSTANTVERSION;"
     "revisionuser=UTILISATEURVERSION;revisionyear=ANNEEVERSION;rootpagename=NOMPAGERACINE;"
     "rootpagenamee=NOMPAGERACINEX;rpos=posr;scriptpath=CHEMINSCRIPT;server=SERVEUR;servername=NOMSERVEUR;"
     "sitename=NOMSITE;special=spécial;speciale=spéciale;stylepath=CHEMINSTYLE;sub=stxt;"
     "subjectpagename=NOMPAGESUJET|NOMPAGEARTICLE;subjectpagenamee=NOMPAGESUJETX|NOMPAGEARTICLEX;"
     "subjectspace=ESPACESUJET|ESPACEARTICLE;subjectspacee=ESPACESUJETX|ESPACEARTICLEX;"
     "subpagename=NOMSOUSPAGE;subpagenamee=NOMSOUSPAGEX;switch=selon;tag=balise;"
     "talkpagename=NOMPAGEDISCUSSION;talkpagenamee=NOMPAGEDISCUSSIONX;talkspace=ESPACEDISCUSSION;"
     "talkspacee=ESPACEDISCUSSIONX;time=heure;timel=heurel;titleparts=partiestitre;uc=MAJUS:|CAPIT:;"
     "ucfirst=INITMAJUS:|INITCAPIT:;url_path=CHEMIN;url_query=QUESTION;urldecode=décoderurl|decodeurl;"
     "urlencode=ENCODEURL:",
     "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janvier|"
     "février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv.|fév.|mars|avr.|"
     "mai|juin|juill.|août|sept.|oct.|nov.|déc.",
     "dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|dim.|lun.|mar.|mer.|jeu.|ven.|sam.",
     " |,"},
    {"frc", "fr",
     "",
     "de janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janvier|"
     "février|mars|avril|mai|juin|julliet|août|septembre|octobre|novembre|décembre|jan|fév|mar|avr|mai|"
     "jui|jul|aoû|sep|oct|nov|déc",
     "dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi|dim|lun|mar|mer|jeu|ven|sam",
     ""},
    {"frp", "fr",
     "anchorencode=ANCRO_ENCODÂ;articlepath=CHEMIN_DE_L_ARTICLLO;basepagename=NOM_DE_LA_PÂGE_DE_BÂSA;"
     "basepagenamee=NOM_DE_LA_PÂGE_DE_BÂSA_URL;contentlanguage=LENGOUA_DU_CONTEGNU;currentday2=JORN_D_ORA_2;"
     "currentday=JORN_D_ORA;currentdayname=NOM_DU_JORN_D_ORA;currentdow=JDS_D_ORA;currenthour=HORA_D_ORA;"
     "currentmonth1=MÊS_D_ORA_1;currentmonth=MÊS_D_ORA|MÊS_D_ORA_2;currentmonthabbrev=ABRÈV_DU_MÊS_D_ORA;"
     "currentmonthname=NOM_DU_MÊS_D_ORA;currentmonthnamegen=GÈNITIF_DU_NOM_DU_MÊS_D_ORA;"
     "currenttime=HORÈRO_D_ORA;currenttimestamp=DÂTA_ET_HORA_D_ORA;currentversion=VÈRSION_D_ORA;"
     "currentweek=SEMANA_D_ORA;currentyear=AN_D_ORA;defaultsort=CLLÂF_DE_TRI:;directionmark=MÂRCA_DE_DIRÈCCION;"
     "displaytitle=FÂRE_VÊRE_LO_TITRO;filepath=CHEMIN_D_ACCÈS:;formatdate=format_de_dâta;"
     "formatnum=FORMAT_NOMBRO;fullpagename=NOM_COMPLÈT_DE_LA_PÂGE;fullpagenamee=NOM_COMPLÈT_DE_LA_PÂGE_URL;"
     "fullurl=URL_COMPLÈTA:;fullurle=URL_COMPLÈTA_URL:;gender=GENRO:;grammar=GRAMÈRE:;int=ENT:;"
     "language=#LENGOUA:;lc=PETIÔTA_LÈTRA:;lcfirst=PREMIÉRE_PETIÔTA_LÈTRA:;localday2=JORN_LOCAL_2;"
     "localday=JORN_LOCAL;localdayname=NOM_DU_JORN_LOCAL;localdow=JDS_LOCAL;localhour=HORA_LOCALA;"
     "localmonth1=MÊS_LOCAL_1;localmonth=MÊS_LOCAL|MÊS_LOCAL_2;localmonthabbrev=ABRÈV_DU_MÊS_LOCAL;"
     "localmonthname=NOM_DU_MÊS_LOCAL;localmonthnamegen=GÈNITIF_DU_NOM_DU_MÊS_LOCAL;localtime=HORÈRO_LOCAL;"
     "localtimestamp=DÂTA_ET_HORA_LOCALA;localurl=URL_LOCALA:;localurle=URL_LOCALA_URL:;"
     "localweek=SEMANA_LOCALA;localyear=AN_LOCAL;msg=MSJ:;msgnw=MSJNV:;namespace=ÈSPÂÇO_DE_NOMS;"
     "namespacee=ÈSPÂÇO_DE_NOMS_URL;ns=ÈDN:;nse=ÈDN_URL:;numberingroup=NOMBRO_D_USANCIÉRS_DENS_LA_TROPA;"
     "numberofactiveusers=NOMBRO_D_USANCIÉRS_ACTIFS;numberofadmins=NOMBRO_D_ADMINS;"
     "numberofarticles=NOMBRO_D_ARTICLLOS;numberofedits=NOMBRO_DE_CHANGEMENTS;numberoffiles=NOMBRO_DE_FICHIÉRS;"
     "numberofpages=NOMBRO_DE_PÂGES;numberofusers=NOMBRO_D_USANCIÉRS;padleft=BORRÂJO_A_GÔCHE;"
     "padright=BORRÂJO_A_DRÊTA;pagename=NOM_DE_LA_PÂGE;pagenamee=NOM_DE_LA_PÂGE_URL;"
     "pagesincategory=PÂGES_DENS_LA_CATÈGORIE;pagesinnamespace=PÂGES_DENS_L_ÈSPÂÇO_DE_NOMS:|PÂGES_DENS_L_ÈDN:;"
     "pagesize=TALYE_DE_LA_PÂGE;plural=PLURÂL:;protectionlevel=NIVÉL_DE_PROTÈCCION;raw=BRUTO:;"
     "revisionday2=JORN_DE_LA_VÈRSION_2;revisionday=JORN_DE_LA_VÈRSION;revisionid=NUMERÔ_DE_LA_VÈRSION;"
     "revisionmonth1=MÊS_DE_LA_VÈRSION_1;revisionmonth=MÊS_DE_LA_VÈRSION;"
     "revisiontimestamp=DÂTA_ET_HORA_DE_LA_VÈRSION;revisionuser=USANCIÉR_DE_LA_VÈRSION;"
     "revisionyear=AN_DE_LA_VÈRSION;scriptpath=CHEMIN_DU_SCRIPTE;server=SÈRVOR;servername=NOM_DU_SÈRVOR;"
     "sitename=NOM_DU_SETO;special=spèciâl;stylepath=CHEMIN_DU_STILO;subjectpagename=NOM_DE_LA_PÂGE_DU_SUJÈT|"
     "NOM_DE_LA_PÂGE_DE_L_ARTICLLO;subjectpagenamee=NOM_DE_LA_PÂGE_DU_SUJÈT_URL|"
     "NOM_DE_LA_PÂGE_DE_L_ARTICLLO_URL;subjectspace=ÈSPÂÇO_DU_SUJÈT|ÈSPÂÇO_DE_L_ARTICLLO;"
     "subjectspacee=ÈSPÂÇO_DU_SUJÈT_URL|ÈSPÂÇO_DE_L_ARTICLLO_URL;subpagename=NOM_DE_LA_SOT_PÂGE;"
     "subpagenamee=NOM_DE_LA_SOT_PÂGE_URL;tag=balisa;talkpagename=NOM_DE_LA_PÂGE_DE_DISCUSSION;"
     "talkpagenamee=NOM_DE_LA_PÂGE_DE_DISCUSSION_URL;talkspace=ÈSPÂÇO_DE_DISCUSSION;"
     "talkspacee=ÈSPÂÇO_DE_DISCUSSION_URL;uc=GRANTA_LÈTRA:;ucfirst=PREMIÉRE_GRANTA_LÈTRA:;url_wiki=VOUIQUI;"
     "urlencode=URL_ENCODÂ:",
     "janviér|fevriér|mârs|avril|mê|jouin|julyèt|oût|septembro|octobro|novembro|dècembro|de janviér|"
     "de fevriér|de mârs|d’avril|de mê|de jouin|de julyèt|d’oût|de septembro|d’octobro|de novembro|"
     "de dècembro|jan.|fev.|mârs|avr.|mê|jou.|jul.|oût|sep.|oct.|nov.|dèc.",
     "demenge|delon|demârs|demécro|dejô|devendro|dessando|dg.|dl.|dr.|dc.|dj.|dv.|ds.",
     " |,"},
    {"frr", "de",
     "",
     "Janewoore|Febrewoore|Marts|April|Mei|Jüüne|Jüüle|August|September|Oktuuber|Nofember|Deetsember|"
     "Janewoore|Febrewoore|Marts|April|Mei|Jüüne|Jüüle|August|September|Oktuuber|Nofember|Deetsember|Jan.|"
     "Feb.|Mar.|Apr.|Mei|Jun.|Jul.|Aug.|Sep.|Okt.|Nof.|Det.",
     "Saandi|Moundi|Täisdi|Weensdi|Törsdi|Fraidi|Saneene|Sd|Mo|Tä|We|Tö|Fr|Se",
     ""},
    {"fur", "it",
     "",
     "Zenâr|Fevrâr|Març|Avrîl|Mai|Jugn|Lui|Avost|Setembar|Otubar|Novembar|Dicembar|Zenâr|Fevrâr|Març|"
     "Avrîl|Mai|Jugn|Lui|Avost|Setembar|Otubar|Novembar|Dicembar|Zen|Fev|Mar|Avr|Mai|Jug|Lui|Avo|Set|Otu|Nov|"
     "Dic",
     "Domenie|Lunis|Martars|Miercus|Joibe|Vinars|Sabide|dom|lun|mar|mie|joi|vin|sab",
     " |,"},
    {"fvr", "",
     "",
     "Taanɨ̂líŋ|Noyóŋ|Sǔbuŋáŋ|Kósoŋáŋ|Dôrŋáŋ|Potáŋ|Kuyweél|Koróŋ|Ʉróŋ|Ederáŋ|"
     "Taáŋ|Taadorol|Taanɨ̂líŋ|Noyóŋ|Sǔbuŋáŋ|Kósoŋáŋ|Dôrŋáŋ|Potáŋ|Kuyweél|Koróŋ|"
     "Ʉróŋ|Ederáŋ|Taáŋ|Taadorol|Taan|Noy|Sǔb|Kós|Dôr|Pot|Kuy|Kor|Ʉró|Ede|Taáŋ|Taad",
     "Jam|Da̠mɨŋáŋ|Pojoráŋ|Ʉmmeláŋ|Saadáŋ|Toldomáŋ|Mooŋáŋ|Jamaŋáŋ|Da̠m|Poj| Ʉmm|Saa|Tol|"
     "Moo",
     ""},
    {"fy", "",
     "default=#standert;expr=ekspresje;if=as;ifeq=asgelyk;iferror=asflater;ifexist=asbestiet;"
     "ifexpr=asekspresje;switch=skeakelje;time=tiid;timel=tiidl",
     "jannewaris|febrewaris|maart|april|maaie|juny|july|augustus|septimber|oktober|novimber|desimber|"
     "jannewaris|febrewaris|maart|april|maaie|juny|july|augustus|septimber|oktober|novimber|desimber|jan|feb|"
     "mrt|apr|mai|jun|jul|aug|sep|okt|nov|des",
     "snein|moandei|tiisdei|woansdei|tongersdei|freed|sneon|si|mo|ti|wo|to|fr|so",
     ".|,"},
    {"ga", "",
     "currentday=LÁLÁITHREACH;currentdayname=AINMANLAELÁITHRIGH;currentdow=LÁLÁITHREACHNAS;"
     "currentmonth=MÍLÁITHREACH;currentmonthabbrev=GIORRÚNAMÍOSALÁITHREAÍ;"
     "currentmonthname=AINMNAMÍOSALÁITHREAÍ;currentmonthnamegen=GINAINMNAMÍOSALÁITHREAÍ;"
     "currenttime=AMLÁITHREACH;currentweek=SEACHTAINLÁITHREACH;currentyear=BLIAINLÁITHREACH;"
     "grammar=GRAMADACH:;int=INMH:;localurl=URLÁITIÚIL;localurle=URLÁITIÚILB;msg=TCHT:;msgnw=TCHTFS:;"
     "namespace=AINMSPÁS;ns=AS:;numberofarticles=LÍONNANALT;numberoffiles=LÍONNAGCOMHAD;pagename=AINMANLGH;"
     "pagenamee=AINMANLGHB;revisionid=IDANLEASAITHE;scriptpath=SCRIPTCHOSÁN;server=FREASTALAÍ;"
     "servername=AINMANFHREASTALAÍ;sitename=AINMANTSUÍMH;subst=IONAD:",
     "Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|"
     "Samhain|Nollaig|Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|"
     "Deireadh Fómhair|Samhain|Nollaig|Ean|Feabh|Márta|Aib|Beal|Meith|Iúil|Lún|MFómh|DFómh|Samh|Noll",
     "an Domhnach|an Luan|an Mháirt|an Chéadaoin|an Déardaoin|an Aoine|an Satharn|Domh|Luan|Máirt|Céad|"
     "Déar|Aoine|Sath",
     ""},
    {"gaa", "",
     "",
     "Aharabata|Oflɔ|Otsokrikri|Abɛibe|Agbiɛnaa|Otukwajaŋ|Maawɛ|Manyawale|Gbo|Antɔŋ|Alemle|Afuabe|"
     "Aharabata|Oflɔ|Otsokrikri|Abɛibe|Agbiɛnaa|Otukwajaŋŋ|Maawɛ|Manyawale|Gbo|Antɔŋ|Alemle|Afuabe|"
     "Aharabata|Oflɔ|Otsokrikri|Abɛibe|Agbiɛnaa|Otukwajaŋ|Maawɛ|Manyawale|Gbo|Antɔŋ|Alemle|Afuabe",
     "Hɔgbaa|Ju|Jufɔ|Shɔ|Soo|Sohaa|Hɔɔ|Hɔgba|Ju|Jufɔ|Shɔ|So|Sohaa|Hɔɔ",
     ""},
    {"gag", "tr",
     "",
     "Büük ay|Küçük ay|Baba Marta|Çiçek ay|Hederlez|Kirez ay|Orak ay|Harman ay|Ceviz ay|Canavar ay|"
     "Kasım|Kırım ay|Büük ay|Küçük ay|Baba Marta|Çiçek ay|Hederlez|Kirez ay|Orak ay|Harman ay|"
     "Ceviz ay|Canavar ay|Kasım ay|Kırım ay|Yan|Fev|Mar|Apr|May|İyn|İyl|Avg|Sen|Okt|Noy|Dek",
     "Pazar|Pazertesi|Salı|Çarşamba|Perşembä|Cumaa|Cumartesi|Paz|Pzt|Sal|Çar|Per|Cumaa|Cts",
     ""},
    {"gan", "gan-hant gan-hans zh-hant zh zh-hans",
     "",
     "",
     "",
     ""},
    {"gan-hans", "gan gan-hant zh-hans zh zh-hant",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|一月|二月|三月|四月|五月|"
     "六月|七月|八月|九月|十月|十一月|十二月|1月|2月|3月|4月|5月|6月|7月|8月|9月|"
     "10月|11月|12月",
     "礼拜天|礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六|礼拜天|礼拜一|礼拜二|"
     "礼拜三|礼拜四|礼拜五|礼拜六",
     ""},
    {"gan-hant", "gan gan-hans zh-hant zh zh-hans",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|一月|二月|三月|四月|五月|"
     "六月|七月|八月|九月|十月|十一月|十二月|1月|2月|3月|4月|5月|6月|7月|8月|9月|"
     "10月|11月|12月",
     "禮拜天|禮拜一|禮拜二|禮拜三|禮拜四|禮拜五|禮拜六|禮拜天|禮拜一|禮拜二|"
     "禮拜三|禮拜四|禮拜五|禮拜六",
     ""},
    {"gcf", "",
     "",
     "janvyé|févriyé|mas|avril|mè|jwen|jiyè|out|sèktanm|òktòb|novanm|désanm|Jan|févriyé|Mas|Avril|"
     "Mé|Jwen|Jiyé|Out|Sèktanm|òktòb|Novanm|Désanm|Jan|Fev|Mas|Avr|Mè|Jui|Jiy|Awo|Sep|Oct|Nov|Dés",
     "Dimanch|Lendi|Mardi|Mèkrédi|Jédi|Vandrèdi|Samdi|Dim|Len|Mar|Mèk|Jéd|Van|Sanm",
     ""},
    {"gcr", "fr",
     "",
     "janvyé|févriyé|mars|avril|mè|jen|jwiyé|out|sèptanm|ògtòb|novanm|désanm|janvyé|févriyé|mars|"
     "avril|mè|jen|jwiyé|out|sèptanm|ògtòb|novanm|désanm|janv.|Fév.|mars|avr.|mè|jen.|jwi.|out|sèp.|"
     "òkt.|nov.|dés.",
     "Dimanch|Lendi|mardi|Mèrkrédi|Jédi|Vandrédi|Sanmdi|Dim.|Len.|Mar.|Mèr.|Jé.|Van.|Sanm.",
     ""},
    {"gd", "",
     "",
     "dhen Fhaoilleach|dhen Ghearran|dhen Mhàrt|dhen Ghiblean|dhen Chèitean|dhen Ògmhios|dhen Iuchar|"
     "dhen Lùnastal|dhen t-Sultain|dhen Dàmhair|dhen t-Samhain|dhen Dùbhlachd|dhen Fhaoilleach|"
     "dhen Ghearran|dhen Mhàrt|dhen Ghiblean|dhen Chèitean|dhen Ògmhios|dhen Iuchar|dhen Lùnastal|"
     "dhen t-Sultain|dhen Dàmhair|dhen t-Samhain|dhen Dùbhlachd|Faoi|Gearr|Màrt|Gibl|Cèit|Ògmh|Iuch|"
     "Lùna|Sult|Dàmh|Samh|Dùbh",
     "DiDòmhnaich|DiLuain|DiMàirt|DiCiadain|DiarDaoin|DihAoine|DiSathairne|DiD|DiL|DiM|DiC|Dia|Dih|DiS",
     ""},
    {"gl", "pt",
     "articlepath=RUTADOARTIGO;basepagename=NOMEDAPÁXINABASE|NOMEDAPAGINABASE|NOMEDAPÁGINABASE;"
     "canonicalurl=URLCANÓNICO:;contentlanguage=LINGUADOCONTIDO|IDIOMADOCONTIDO|IDIOMADOCONTEUDO|"
     "IDIOMADOCONTEÚDO;currentday2=DÍAACTUAL2|DIAATUAL2;currentday=DÍAACTUAL|DIAATUAL;"
     "currentdayname=NOMEDODÍAACTUAL|NOMEDODIAATUAL;currenthour=HORAACTUAL|HORAATUAL;"
     "currentmonth1=MESACTUAL1|MESATUAL1;currentmonth=MESACTUAL|MESACTUAL2|MESATUAL|MESATUAL2;"
     "currentmonthabbrev=ABREVIATURADOMESACTUAL|MESATUALABREV|MESATUALABREVIADO|ABREVIATURADOMESATUAL;"
     "currentmonthname=NOMEDOMESACTUAL|NOMEDOMESATUAL;currenttime=DATAEHORAACTUAIS|HORARIOATUAL;"
     "currentversion=VERSIÓNACTUAL|REVISAOATUAL|REVISÃOATUAL;currentweek=SEMANAACTUAL|SEMANAATUAL;"
     "currentyear=ANOACTUAL|ANOATUAL;defaultsort=ORDENAR:|ORDENACAOPADRAO|ORDENAÇÃOPADRÃO|ORDEMPADRAO|"
     "ORDEMPADRÃO;displaytitle=AMOSAROTÍTULO|MOSTRAROTÍTULO|EXIBETITULO|EXIBETÍTULO;"
     "formatdate=formatodadata|formateardata;fullpagename=NOMECOMPLETODAPÁXINA|NOMECOMPLETODAPAGINA|"
     "NOMECOMPLETODAPÁGINA;fullurl=URLCOMPLETO:;gender=SEXO:|GENERO|GÊNERO;grammar=GRAMÁTICA:;"
     "invoke=chamar;language=#LINGUA:|#IDIOMA:;lc=MINÚSCULA:|MINUSCULA|MINÚSCULA|MINUSCULAS|MINÚSCULAS;"
     "lcfirst=PRIMEIRAMINÚSCULA:|PRIMEIRAMINUSCULA:;localday2=DÍALOCAL2|DIALOCAL2;localday=DÍALOCAL|"
     "DIALOCAL;localdayname=NOMEDODÍALOCAL|NOMEDODIALOCAL;localhour=HORALOCAL;localmonth1=MESLOCAL1;"
     "localmonth=MESLOCAL|MESLOCAL2;localmonthabbrev=ABREVIATURADOMESLOCAL|MESLOCALABREV|MESLOCALABREVIADO;"
     "localmonthname=NOMEDOMESLOCAL;localtime=DATAEHORALOCAIS|HORARIOLOCAL;localurl=URLLOCAL:;"
     "localweek=SEMANALOCAL;localyear=ANOLOCAL;namespace=ESPAZODENOMES|DOMINIO|DOMÍNIO|ESPACONOMINAL|"
     "ESPAÇONOMINAL;namespacenumber=NÚMERODOESPAZODENOMES;numberingroup=NÚMEROENGRUPO|NUMEROENGRUPO|"
     "NUMERONOGRUPO|NÚMERONOGRUPO;numberofactiveusers=NÚMERODEUSUARIOSACTIVOS|NUMERODEUSUARIOSATIVOS|"
     "NÚMERODEUSUÁRIOSATIVOS;numberofadmins=NÚMERODEADMINISTRADORES|NUMERODEADMINISTRADORES;"
     "numberofarticles=NÚMERODEARTIGOS|NUMERODEARTIGOS;numberofedits=NÚMERODEEDICIÓNS|NUMERODEEDICOES|"
     "NÚMERODEEDIÇÕES;numberoffiles=NÚMERODEFICHEIROS|NUMERODEARQUIVOS|NÚMERODEARQUIVOS;"
     "numberofpages=NÚMERODEPÁXINAS|NUMERODEPAGINAS|NÚMERODEPÁGINAS;numberofusers=NÚMERODEUSUARIOS|"
     "NUMERODEUSUARIOS|NÚMERODEUSUÁRIOS;pageid=IDDAPÁXINA;pagename=NOMEDAPÁXINA|NOMEDAPAGINA|"
     "NOMEDAPÁGINA;pagesincategory=PÁXINASNACATEGORÍA|PAXINASNACATEGORIA|PAGINASNACATEGORIA|"
     "PÁGINASNACATEGORIA|PAGINASNACAT|PÁGINASNACAT;pagesincategory_all=todos;"
     "pagesincategory_files=ficheiros;pagesincategory_pages=páxinas;pagesincategory_subcats=subcategorías;"
     "pagesinnamespace=PÁXINASNOESPAZODENOMES:|PAGINASNOESPACONOMINAL|PÁGINASNOESPAÇONOMINAL|"
     "PAGINASNODOMINIO|PÁGINASNODOMÍNIO;pagesize=TAMAÑODAPÁXINA|TAMAÑODAPAXINA|TAMANHODAPAGINA|"
     "TAMANHODAPÁGINA;protectionlevel=NIVELDEPROTECCIÓN|NIVELDEPROTECCION|NIVELDEPROTECAO|"
     "NÍVELDEPROTEÇÃO;raw=ENBRUTO:;revisionday2=DÍADAREVISIÓN2|DIADAREVISAO2|DIADAREVISÃO2;"
     "revisionday=DÍADAREVISIÓN|DIADAREVISAO|DIADAREVISÃO;revisionid=IDDAREVISIÓN|IDDAREVISAO|"
     "IDDAREVISÃO;revisionmonth1=MESDAREVISIÓN1;revisionmonth=MESDAREVISIÓN|MESDAREVISAO|MÊSDAREVISÃO;"
     "revisiontimestamp=DATAEHORADAREVISIÓN;revisionuser=USUARIODAREVISIÓN|USUARIODAREVISAO|"
     "USUÁRIODAREVISÃO;revisionyear=ANODAREVISIÓN|ANODAREVISAO|ANODAREVISÃO;"
     "rootpagename=NOMEDAPÁXINARAÍZ;scriptpath=RUTADAESCRITURA|CAMINHODOSCRIPT;server=SERVIDOR;"
     "servername=NOMEDOSERVIDOR;sitename=NOMEDOSITIO|NOMEDOSITE|NOMEDOSÍTIO;special=especial;"
     "stylepath=RUTADOESTILO;subjectpagename=NOMEDAPÁXINADECONTIDO|NOMEDAPAGINADECONTEUDO|"
     "NOMEDAPÁGINADECONTEÚDO;subjectspace=ESPAZODECONTIDO|PAGINADECONTEUDO|PAGINADECONTEÚDO;"
     "subpagename=NOMEDASUBPÁXINA|NOMEDASUBPAGINA|NOMEDASUBPÁGINA;tag=etiqueta;"
     "talkpagename=NOMEDAPÁXINADECONVERSA|NOMEDAPAGINADEDISCUSSAO|NOMEDAPÁGINADEDISCUSSÃO;"
     "talkspace=ESPAZODECONVERSA|PAGINADEDISCUSSAO|PÁGINADEDISCUSSÃO;uc=MAIÚSCULA:|MAIUSCULA|MAIÚSCULA|"
     "MAIUSCULAS|MAIÚSCULAS;ucfirst=PRIMEIRAMAIÚSCULA:|PRIMEIRAMAIUSCULA:;url_path=RUTA;url_query=PESCUDA|"
     "BUSCA",
     "xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro|xaneiro|"
     "febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro|xan|feb|mar|abr|maio|"
     "xuñ|xul|ago|set|out|nov|dec",
     "domingo|luns|martes|mércores|xoves|venres|sábado|dom|lun|mar|mér|xov|ven|sáb",
     ".|,"},
    {"gld", "ru",
     "",
     "агдима биа|нэудимэ биа|хӯн биа|нюӈгун биа|"
     "амтака силайни биа|дякпон биа|амтака хуруйни биа|"
     "дёан биа|дава биани|муйрэ биа|ичэ биа|гуси биани|"
     "агдима биаду|нэудима биаду|хӯн биаду|нюӈгун биаду|"
     "амтака силайни биаду|дякпон биаду|амтака хуруйни биаду|"
     "дёан биаду|дава исӣни биаду|муйрэ биаду|ичэ биаду|"
     "гуси бианиду|агд|нэу|хӯн|нюӈ|амтс|дкп|амтх|дёа|дава|мйр|"
     "ичэ|гуси",
     "воскресенье|Маӈгаини|вторник|среда|четверг|пятница|"
     "суббота|Вс|Пн|Вт|Ср|Чт|Пт|Сб",
     ""},
    {"glk", "fa",
     "",
     "ژانویه|فئوریه|مارس|آوريل|مئی|جۊن|جۊلاى|آگؤست|سپتامبر|"
     "اؤکتؤبر|نؤوامبر|دسامبر|ژانویه|فئوريه|مارس|آوريل|مئى|جۊن|"
     "جۊلاى|آگؤست|سپتامبر|اؤکتؤبر|نؤوامبر|دسامبر|ژانویه|"
     "فئوریه|مارس|آوریل|مئی|جۊن|جۊلای|آگؤست|سپتامبر|اؤکتؤبر|"
     "نؤوامبر|دسامبر",
     "ىکشمبه|دۊشمبه|سۊشمبه|چارشمبه|پنجشمبه|جۊمه|شمبه|ىکشمبه|"
     "دۊشمبه|سۊشمبه|چارشمبه|پنجشمبه|جۊمه|شمبه",
     ""},
    {"gn", "es",
     "",
     "jasyteĩ|jasykői|jasyapy|jasyrundy|jasypo|jasypoteĩ|jasypokői|jasypoapy|jasyporundy|jasypa|"
     "jasypateĩ|jasypakői|jasyteĩ|jasykõi|jasyapy|jasyrundy|jasypo|jasypoteĩ|jasypokõi|jasypoapy|"
     "jasyporundy|jasypa|jasypateĩ|jasypakõi|jasyteĩ|jasykõi|jasyapy|jasyrundy|jasypo|jasypoteĩ|"
     "jasypokõi|jasypoapy|jasyporundy|jasypa|jasypateĩ|jasypakõi",
     "arateĩ|arakői|araapy|ararundy|arapo|arapoteĩ|arapokői|arateĩ|arakõi|araapy|ararundy|arapo|"
     "arapoteĩ|arapokõi",
     ""},
    {"gom", "gom-deva",
     "",
     "",
     "",
     ""},
    {"gom-deva", "hi",
     "",
     "जानेवारी|फेब्रुवारी|मार्च|एप्रील|मे|"
     "जून|जुलय|ऑगस्ट|सप्टेंबर|ऑक्टोबर|"
     "नोव्हेंबर|डिसेंबर|जानेवारी|"
     "फेब्रुवारी|मार्च|एप्रील|मे|जून|जुलय|"
     "ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|"
     "डिसेंबर|जाने.|फेब्रु.|मार्च|एप्रील|मे|"
     "जून|जुलय|ऑगस्ट|सप्टें.|ऑक्टो.|नोव्हें.|"
     "डिसें.",
     "आयतार|सोमार|मंगळार|बुधवार|बिरेस्तार|"
     "शुक्रार|शेनवार|आ.|सो.|मं.|बु.|बि.|शु.|शे.",
     ""},
    {"gom-latn", "",
     "",
     "Janer|Febrer|Mars|Abril|Mai|Jun|Julai|Agost|Setembr|Otubr|Novembr|Dezembr|Janer|Febrer|Mars|Abril|Mai|"
     "Jun|Julai|Agost|Setembr|Otubr|Novembr|Dezembr|Jan|Feb|Mar|Abr|Mai|Jun|Jul|Ago|Set|Otu|Nov|Dez",
     "Aitar|Somar|Mongllar|Budvar|Brestar|Sukrar|Son'var|Ait|Som|Mon|Bud|Bre|Suk|Son",
     ""},
    {"gor", "id",
     "",
     "Januari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|Nopember|Desember|Januari|Pebruari|"
     "Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|Nopember|Desember|Jan|Peb|Mar|Apr|Mei|Jun|Jul|Agt|"
     "Sep|Okt|Nop|Des",
     "Ahadi|Isinini|Salaasa|Araba'a|Hamisi|Juma'ati|Sahutu|Aha|Isi|Sal|Ara|Ham|Jum|Sah",
     ""},
    {"got", "",
     "",
     "𐌾𐌰𐌽𐌿𐌰𐍂𐌴𐌹𐍃|𐍆𐌰𐌹𐌱𐍂𐌿𐌰𐍂𐌴𐌹𐍃|"
     "𐌼𐌰𐍂𐍄𐌹𐌿𐍃|𐌰𐍀𐍂𐌴𐌹𐌻𐌹𐍃|𐌼𐌰𐌾𐌿𐍃|"
     "𐌾𐌿𐌽𐌹𐌿𐍃|𐌾𐌿𐌻𐌹𐌿𐍃|𐌰𐌲𐌿𐍃𐍄𐌿𐍃|"
     "𐍃𐌰𐌹𐍀𐍄𐌰𐌹𐌼𐌱𐌰𐌹𐍂|𐌰𐌿𐌺𐍄𐍉𐌱𐌰𐌹𐍂|"
     "𐌽𐌰𐌿𐌱𐌰𐌹𐌼𐌱𐌰𐌹𐍂|𐌾𐌹𐌿𐌻𐌴𐌹𐍃|"
     "𐌾𐌰𐌽𐌿𐌰𐍂𐌾𐍉𐍃|𐍆𐌰𐌹𐌱𐍂𐌿𐌰𐍂𐌾𐍉𐍃|"
     "𐌼𐌰𐍂𐍄𐌹𐌿𐍃|𐌰𐍀𐍂𐌴𐌹𐌻𐌹𐍃|𐌼𐌰𐌾𐌰𐌿𐍃|"
     "𐌾𐌿𐌽𐌹𐌰𐌿𐍃|𐌾𐌿𐌻𐌹𐌰𐌿𐍃|𐌰𐌲𐌿𐍃𐍄𐌰𐌿𐍃|"
     "𐍃𐌰𐌹𐍀𐍄𐌰𐌹𐌼𐌱𐌰𐌹𐍂|𐌰𐌿𐌺𐍄𐍉𐌱𐌰𐌹𐍂|"
     "𐌽𐌰𐌿𐌱𐌰𐌹𐌼𐌱𐌰𐌹𐍂|𐌾𐌹𐌿𐌻𐌾𐍉𐍃|𐌾𐌰𐌽|𐍆𐌰𐌽|"
     "𐌼𐌰𐍂|𐌰𐍀𐍂|𐌼𐌰𐌾|𐌾𐌿𐌽|𐌾𐌿𐌻|𐌰𐍀𐍂|𐍃𐌰𐌹𐍀|"
     "𐌰𐌿𐌺|𐌽𐌰𐌿𐌱|𐌳𐌰𐌹𐌺",
     "𐌰𐍆𐌰𐍂𐍃𐌰𐌱𐌱𐌰𐍄𐍉|𐌼𐌴𐌽𐌹𐌽𐍃 𐌳𐌰𐌲𐍃|"
     "𐍄𐌴𐌹𐍅𐌹𐍃 𐌳𐌰𐌲𐍃|𐍅𐍉𐌳𐌰𐌽𐌹𐍃 𐌳𐌰𐌲𐍃|"
     "𐌸𐌿𐌽𐌰𐍂𐌹𐍃 𐌳𐌰𐌲𐍃|𐍆𐍂𐌰𐌿𐌾𐍉𐌽𐍃 𐌳𐌰𐌲𐍃|"
     "𐍃𐌰𐌱𐌱𐌰𐍄𐍉|𐍃𐌿𐌽|𐌼𐌴𐌽|𐍄𐌴𐌹𐍅|𐍅𐍉𐌳|𐌸𐌿𐌽|"
     "𐍆𐍂𐌰𐌿|𐍃𐌰𐌼",
     ""},
    {"gpe", "",
     "",
     "January|February|March|April|May|June|July|August|September|October|November|December|January|February|"
     "March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|"
     "Sep|Oct|Nov|Dec",
     "Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tue|Wed|Thu|Fri|Sat",
     ""},
    {"grc", "",
     "",
     "Ἰανουάριος|Φεβρουάριος|Μάρτιος|Ἀπρίλιος|Μάιος|"
     "Ἰούνιος|Ἰούλιος|Αὔγουστος|Σεπτέμβριος|Ὀκτώβριος|"
     "Νοέμβριος|Δεκέμβριος|Ἰανουαρίου|Φεβρουαρίου|Μαρτίου|"
     "Ἀπριλίου|Μαΐου|Ἰουνίου|Ἰουλίου|Αὐγούστου|Σεπτεμβρίου|"
     "Ὀκτωβρίου|Νοεμβρίου|Δεκεμβρίου|Ἰαν|Φεβ|Μάρ|Ἀπρ|Μάϊ|"
     "Ἰούν|Ἰούλ|Αὔγ|Σεπτ|Ὀκτ|Νοέμ|Δεκ",
     "Ἡλιαία|Σεληνία|Ἀρεία|Ἑρμεία|Διώνη|Ἀφροδιτία|Κρονία|"
     "Ἡλ|Σε|Ἀρ|Ἑρ|Δι|Ἀφ|Κρ",
     ""},
    {"gsw", "de",
     "displaytitle=SYTETITEL",
     "Jänner|Februar|März|April|Mai|Juni|Juli|Ougschte|Septämber|Oktober|Novämber|Dezämber|Jänner|"
     "Februar|März|April|Mai|Juni|Juli|Augschte|Septämber|Oktober|Novämber|Dezämber|Jan.|Feb.|Mär.|Apr.|"
     "Mei|Jun.|Jul.|Aug.|Sep.|Okt.|Nov.|Dez.",
     "Sunntig|Mäntig|Zischtig|Mittwuche|Dunschtig|Fritig|Samschtig|Sun|Män|Zys|Mit|Dun|Fri|Sam",
     ""},
    {"gu", "",
     "",
     "જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|"
     "જૂન|જુલાઇ|ઓગસ્ટ|સપ્ટેમ્બર|ઓક્ટોબર|"
     "નવેમ્બર|ડિસેમ્બર|જાન્યુઆરી|ફેબ્રુઆરી|"
     "માર્ચ|એપ્રિલ|મે|જૂન|જુલાઇ|ઓગસ્ટ|"
     "સપ્ટેમ્બર|ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર|"
     "જાન્યુ|ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલા|"
     "ઓગ|સપ્ટે|ઓકટો|નવે|ડિસે",
     "રવિવાર|સોમવાર|મંગળવાર|બુધવાર|ગુરુવાર|"
     "શુક્રવાર|શનિવાર|રવિ|સોમ|મંગળ|બુધ|ગુરૂ|"
     "શુક્ર|શનિ",
     "|||2|૦|૧|૨|૩|૪|૫|૬|૭|૮|૯"},
    {"guc", "es",
     "",
     "Eneero|Pepüreero|Maatso|Apüriirü|Maayo|Juunio|Juulio|Akoosto|Settiempüre|Outuuwüre|Nouyempüre|"
     "Tisiempüre|Eneero|Pepüreero|Maatso|Apüriirü|Maayo|Juunio|Juulio|Akoosto|Settiempüre|Outuuwüre|"
     "Nouyempüre|Tisiempüre|Ene.|Pep.|Maa.|Apü.|May.|Jun.|Jul.|Ako.|Set.|Out.|Nou.|Tis.",
     "Rimiiku|Luune|Maatte|Mietkule|Juweewe|Pienne|Saawana|Rim.|Luu.|Maa.|Mie.|Juw.|Pie.|Saa.",
     ""},
    {"gur", "",
     "",
     "Ko'oro|Gunfuko|Kilinkiiŋa|Dawalega|Siibedaa|Siibenya'aŋa|Naakɛ'ɛsiga|Salurego|Sakutega|fɔɔ|"
     "Tigerɛ|Sapɔɔlegɔ|Ko'oro|Gunfuko|Kilinkiiŋa|Dawalega|Siibedaa|Siibenya'aŋa|Naakɛ'ɛsega|Salurego|"
     "Fɔɔ|Sakutega|Tigerɛ|Sapɔɔlegɔ|Ko'oro|Gunfuko|Kilinkiiŋa|Dawaleka|Siibedaa|Siibenya'aŋa|"
     "Naakɛ'ɛsega|Salurego|Fɔɔ|Sakutega|Tigerɛ|Sapɔɔlegɔ",
     "Laserɛ daarɛ|Ateni daarɛ|Talaata daarɛ|Lareba daarɛ|Lamisi daarɛ|Zuma daarɛ|Sibi daarɛ|"
     "Alaserɛ daarɛ|Teni daarɛ|Talaata daarɛ|Lariba daarɛ|Lamisi daarɛ|Zuma daarɛ|Sibi daarɛ",
     ""},
    {"guw", "",
     "",
     "Alunlunsun|Afínplọsun|Whejisun|Lidosun|Nuwhàsun|Ayidosun|Liyasun|Avivọsun|Zósun|Kọ́yànsun|"
     "Abọ̀húsun|Awewesun|Alunlunsun|Afínplọsun|Whejisun|Lidosun|Nuwhàsun|Ayidosun|Liyasun|Avivọsun|"
     "Zósun|Kọ́yànsun|Abọ̀húsun|Awewesun|Alunlun|Afínplọ|Wheji|Lido|Nuwhà|Ayido|Liya|Avivọ|Zó|"
     "Kọ́yàn|Abọ̀hú|Awewe",
     "Sẹgbe|Tẹnigbe|Oguzangbe|Azangaagbe|Yọnnuzangbe|Ahọluzangbe|Sibigbe|Sẹgbe|Tẹni|Oguzan|"
     "Azangaa|Yọnnuzan|Ahọluzan|Sibizan",
     ""},
    {"gv", "",
     "",
     "Jerrey Geuree|Toshiaght Arree|Mayrnt|Averil|Boaldyn|Mean Souree|Jerrey Souree|Luanistyn|Mean Fouyir|"
     "Jerrey Fouyir|Mee Houney|Mee ny Nollick|Jerrey Geuree|Toshiaght Arree|Mayrnt|Averil|Boaldyn|Mean Souree|"
     "Jerrey Souree|Luanistyn|Mean Fouyir|Jerrey Fouyir|Mee Houney|Mee ny Nollick|JGeu|TArr|Mayrnt|Ave|Boal|"
     "MSou|JSou|Luan|MFou|JFou|Soun|Noll",
     "Jedoonee|Jelune|Jemayrt|Jecrean|Jerdein|Jeheiney|Jesarn|Jedoonee|Jelune|Jemayrt|Jecrean|Jerdein|"
     "Jeheiney|Jesarn",
     ""},
    {"ha", "",
     "",
     "Janairu|Faburairu|Maris|Afirilu|Mayu|Yuni|Yuli|Agusta|Satumba|Oktoba|Nuwamba|Disamba|Janairu|Faburairu|"
     "Maris|Afirilu|Mayu|Yuni|Yuli|Agusta|Satumba|Oktoba|Nuwamba|Disamba|Jan|Fab|Mar|Afi|Mayu|Yun|Yuli|"
     "Augusta|Satumba|Oktoba|Nuwanba|Disamba",
     "Lahadi|Litinin|Talata|Laraba|Alhamis|Jumma'a|Asabar|Lah|Lit|Tal|Lar|Alh|Jum|Asa",
     ""},
    {"hak", "zh-hant zh zh-hans",
     "",
     "Yit-ngie̍t|Ngi-ngie̍t|Sâm-ngie̍t|Si-ngie̍t|Ńg-ngie̍t|Liuk-ngie̍t|Chhit-ngie̍t|Pat-ngie̍t|"
     "Kiú-ngie̍t|Sṳ̍p-ngie̍t|Sṳ̍p-yit-ngie̍t|Sṳ̍p-ngi-ngie̍t|Yit-ngie̍t|Ngi-ngie̍t|"
     "Sâm-ngie̍t|Si-ngie̍t|Ńg-ngie̍t|Liuk-ngie̍t|Chhit-ngie̍t|Pat-ngie̍t|Kiú-ngie̍t|Sṳ̍p-ngie̍t|"
     "Sṳ̍p-yit-ngie̍t|Sṳ̍p-ngi-ngie̍t|Yit-ngie̍t|Ngi-ngie̍t|Sâm-ngie̍t|Si-ngie̍t|Ńg-ngie̍t|"
     "Liuk-ngie̍t|Chhit-ngie̍t|Pat-ngie̍t|Kiú-ngie̍t|Sṳ̍p-ngie̍t|Sṳ̍p-yit-ngie̍t|"
     "Sṳ̍p-ngi-ngie̍t",
     "Lî-pai-ngit|Lî-pai-yit|Lî-pai-ngi|Lî-pai-sâm|Lî-pai-si|Lî-pai-ńg|Lî-pai-liuk|Ngit|Yit|Ngi|Sâm|"
     "Si|Ńg|Liuk",
     ""},
    {"haw", "",
     "currentday2=KĒIALĀ2|KEIALA2;currentday=KĒIALĀ|KEIALA;currentdayname=KĒIAINOALĀ|KEIAINOALA;"
     "currenthour=KĒIAHOLA|KEIAHOLA;currentmonth=KĒIAMAHINA|KEIAMAHINA;currentmonthname=KĒIAINOAMAHINA|"
     "KEIAINOAMAHINA;currenttime=KĒIAMANAWA|KEIAMANAWA;currentweek=KĒIAPULE|KEIAPULE;"
     "currentyear=KĒIAMAKAHIKI|KEIAMAKAHIKI;filepath=ALAWAIHONA:;gender=KEKA;grammar=PILINAʻŌLELO|"
     "PILINAŌLELO|PILINAOLELO;language=#ʻŌLELO|#ŌLELO|#OLELO;namespace=LEWAINOA;"
     "namespacenumber=HELULEWAINOA;numberofactiveusers=HELUMEAHOʻOHANANEI|HELUMEAHOOHANANEI;"
     "numberofadmins=HELUKAHU;numberofarticles=HELUMEA;numberofedits=HELULOLI;numberoffiles=HELUWAIHONA;"
     "numberofpages=HELUʻAOʻAO|HELUAOAO;numberofusers=HELUMEAHOʻOHANA|HELUMEAHOOHANA;pageid=IDʻAOʻAO|"
     "IDAOAO;pagename=INOAʻAOʻAO|INOAAOAO;pagesincategory_all=apau;pagesincategory_files=waihona;"
     "pagesincategory_pages=ʻaoʻao|aoao;raw=MAKA:;server=KIKOWAENAPŪNAEWELE|KIKOWAENAPUNAEWELE;"
     "servername=INOAKIKOWAENAPŪNAEWELE|INOAKIKOWAENAPUNAEWELE;sitename=INOAKAHUA;special=kūikawā;"
     "url_query=NĪNAU|NINAU",
     "Ianuali|Pepeluali|Malaki|‘Apelila|Mei|Iune|Iulai|‘Aukake|Kepakemapa|‘Okakopa|Nowemapa|Kēkēmapa|"
     "Ianuali|Pepeluali|Malaki|‘Apelila|Mei|Iune|Iulai|‘Aukake|Kepakemapa|‘Okakopa|Nowemapa|Kēkēmapa|"
     "Ian|Pep|Mal|ʻAp|Mei|Iun|Iul|ʻAuk|Kep|ʻOk|Now|Kek",
     "Lāpule|Pō‘akahi|Pō‘alua|Pō‘akolu|Pō‘ahā|Pō‘alima|Pō‘aono|LP|P1|P2|P3|P4|P5|P6",
     ""},
    {"he", "",
     "anchorencode=עוגן מקודד:;articlepath=נתיב הדפים;basepagename=שם דף הבסיס;"
     "basepagenamee=שם דף הבסיס מקודד;canonicalurl=כתובת קנונית:;"
     "canonicalurle=כתובת קנונית מקודד:;contentlanguage=שפת תוכן;count=מספר;"
     "currentday2=יום נוכחי 2;currentday=יום נוכחי;currentdayname=שם יום נוכחי;"
     "currentdow=מספר יום נוכחי;currenthour=שעות נוכחיות;"
     "currentmonth1=חודש נוכחי 1;currentmonth=חודש נוכחי|חודש נוכחי 2;"
     "currentmonthabbrev=קיצור חודש נוכחי;currentmonthname=שם חודש נוכחי;"
     "currentmonthnamegen=שם חודש נוכחי קניין;currenttime=שעה נוכחית;"
     "currenttimestamp=זמן נוכחי;currentversion=גרסה נוכחית;currentweek=שבוע נוכחי;"
     "currentyear=שנה נוכחית;default=#ברירת מחדל;defaultsort=מיון רגיל:;"
     "defaultsort_noerror=ללא שגיאה;defaultsort_noreplace=ללא החלפה;"
     "directionmark=סימן כיווניות;displaytitle=כותרת תצוגה;expr=חשב;"
     "filepath=נתיב לקובץ:;formatdate=עיצוב תאריך;formatnum=עיצוב מספר;"
     "fullpagename=שם הדף המלא;fullpagenamee=שם הדף המלא מקודד;"
     "fullurl=כתובת מלאה:;fullurle=כתובת מלאה מקודד:;gender=מגדר:;"
     "grammar=דקדוק:;if=תנאי;ifeq=שווה;iferror=תנאי שגיאה;ifexist=קיים;"
     "ifexpr=חשב תנאי;int=הודעה:;language=#שפה:;lc=אותיות קטנות:;"
     "lcfirst=אות ראשונה קטנה:;localday2=יום מקומי 2;localday=יום מקומי;"
     "localdayname=שם יום מקומי;localdow=מספר יום מקומי;"
     "localhour=שעות מקומיות;localmonth1=חודש מקומי 1;localmonth=חודש מקומי|"
     "חודש מקומי 2;localmonthabbrev=קיצור חודש מקומי;"
     "localmonthname=שם חודש מקומי;localmonthnamegen=שם חודש מקומי קניין;"
     "localtime=שעה מקומית;localtimestamp=זמן מקומי;localurl=כתובת יחסית:;"
     "localurle=כתובת יחסית מקודד:;localweek=שבוע מקומי;localyear=שנה מקומית;"
     "msg=הכללה:;msgnw=הכללת מקור;namespace=מרחב השם;"
     "namespacee=מרחב השם מקודד;namespacenumber=מספר_מרחב_השם;ns=מרחב שם:;"
     "nse=מרחב שם מקודד:;numberingroup=מספר בקבוצה;"
     "numberofactiveusers=מספר משתמשים פעילים;numberofadmins=מספר מפעילים;"
     "numberofarticles=מספר ערכים;numberofedits=מספר עריכות;"
     "numberoffiles=מספר קבצים;numberofpages=מספר דפים כולל|מספר דפים;"
     "numberofusers=מספר משתמשים;padleft=ריפוד משמאל;padright=ריפוד מימין;"
     "pagename=שם הדף;pagenamee=שם הדף מקודד;pagesincategory=דפים בקטגוריה;"
     "pagesincategory_pages=דפים;pagesinnamespace=דפים במרחב השם:;pagesize=גודל דף;"
     "plural=רבים:;protectionlevel=רמת הגנה;raw=ללא עיבוד:;rawsuffix=ללא פסיק;"
     "rel2abs=יחסי למוחלט;revisionday2=יום גרסה 2;revisionday=יום גרסה;"
     "revisionid=מזהה גרסה;revisionmonth1=חודש גרסה 1;revisionmonth=חודש גרסה;"
     "revisiontimestamp=זמן גרסה;revisionuser=כותב גרסה;revisionyear=שנת גרסה;"
     "safesubst=ס בטוח:;scriptpath=נתיב הקבצים;server=כתובת השרת|שרת;"
     "servername=שם השרת;sitename=שם האתר;special=מיוחד;stylepath=נתיב הסגנון;"
     "subjectpagename=שם דף הנושא|שם הערך;subjectpagenamee=שם דף הנושא מקודד|"
     "שם הערך מקודד;subjectspace=מרחב הנושא|מרחב הערכים;"
     "subjectspacee=מרחב הנושא מקודד|מרחב הערכים מקודד;"
     "subpagename=שם דף המשנה;subpagenamee=שם דף המשנה מקודד;subst=ס:;switch=בחר;"
     "tag=תג|תגית;talkpagename=שם דף השיחה;talkpagenamee=שם דף השיחה מקודד;"
     "talkspace=מרחב השיחה;talkspacee=מרחב השיחה מקודד;time=זמן;timel=זמןמ;"
     "titleparts=חלק בכותרת;uc=אותיות גדולות:;ucfirst=אות ראשונה גדולה:;"
     "url_path=נתיב;url_query=שאילתה;url_wiki=ויקי;urlencode=נתיב מקודד:",
     "ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|"
     "אוקטובר|נובמבר|דצמבר|בינואר|בפברואר|במרץ|באפריל|במאי|"
     "ביוני|ביולי|באוגוסט|בספטמבר|באוקטובר|בנובמבר|בדצמבר|"
     "ינו'|פבר'|מרץ|אפר'|מאי|יוני|יולי|אוג'|ספט'|אוק'|נוב'|דצמ'",
     "ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|א'|ב'|ג'|ד'|ה'|ו'|ש'",
     ""},
};
const size_t expand_languages_5_count = sizeof expand_languages_5 / sizeof *expand_languages_5;
