/* expand_languages_3.c - words of the languages bs to dga.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_3[] = {
    {"bs", "",
     "basepagename=IMEBAZNESTRANICE;basepagenamee=IMENABAZNESTRANICE;currentday2=TRENUTNIDAN2;"
     "currentday=TRENUTNIDAN;currentdayname=TRENUTNIDANIME;currentdow=TRENUTNIDOV;currenthour=TRENUTNISAT;"
     "currentmonth1=TRENUTNIMJESEC1;currentmonth=TRENUTNIMJESEC;currentmonthabbrev=TRENUTNIMJESECSKR;"
     "currentmonthname=TRENUTNIMJESECIME;currentmonthnamegen=TRENUTNIMJESECROD;currenttime=TRENUTNOVRIJEME;"
     "currenttimestamp=SADAŠNJIVREMENSKIPEČAT|SADASNJIVREMENSKIPECAT;currentversion=SADAŠNJAVERZIJA|"
     "SADASNJAVERZIJA;currentweek=TRENUTNASEDMICA;currentyear=TRENUTNAGODINA;displaytitle=NASLOVZAPRIKAZ|"
     "POKAŽINASLOV|POKAZINASLOV;filepath=PUTANJADODATOTEKE:|STAZADATOTEKE:;formatdate=formatdatuma;"
     "formatnum=NUMERIČKIFORMAT|NUMERICKIFORMAT;fullpagename=PUNOIMESTRANICE|PUNOIMESTRANE;"
     "fullpagenamee=PUNOIMESTRANICEE|PUNOIMESTRANEE;fullurl=PUNURL:;fullurle=PUNURLE:;gender=SPOL:|POL:;"
     "grammar=GRAMATIKA:;language=#JEZIK:;lcfirst=LCPRVI:;localday2=LOKALNIDAN2;localday=LOKALNIDAN;"
     "localdayname=LOKALNIDANIME;localhour=LOKALNISAT;localmonth1=LOKALNIMJESEC1;localmonth=LOKALNIMJESEC;"
     "localmonthabbrev=LOKALNIMJESECSKR;localmonthname=LOKALNIMJESECIME;localmonthnamegen=LOKALNIMJESECIMEROD;"
     "localtime=LOKALNOVRIJEME;localtimestamp=LOKALNIVREMENSKIPECAT;localurl=LOKALNAADRESA:;"
     "localurle=LOKALNEADRESE:;localweek=LOKALNASEDMICA;localyear=LOKALNAGODINA;msg=POR:;msgnw=NVPOR:;"
     "namespace=IMENSKIPROSTOR;namespacee=IMENSKIPROSTORI;ns=IP:;numberingroup=BROJUGRUPI;"
     "numberofactiveusers=BROJAKTIVNIHKORISNIKA;numberofadmins=BROJADMINISTRATORA;"
     "numberofarticles=BROJČLANAKA;numberofedits=BROJIZMJENA|BROJPROMJENA;numberoffiles=BROJDATOTEKA|"
     "BROJFAJLOVA;numberofpages=BROJSTRANICA;numberofusers=BROJKORISNIKA;padleft=RAZMAKLIJEVO|JASTUKLIJEVO;"
     "padright=RAZMAKDESNO|JASTUKDESNO;pagename=STRANICA;pagenamee=STRANICE;"
     "pagesincategory=STRANICEUKATEGORIJI|STRANICEUKAT;pagesinnamespace=STRANICEUIMENSKOMPROSTORU:;"
     "pagesize=VELIČINASTRANICE|VELICINASTRANICE;plural=MNOŽINA:;protectionlevel=NIVOZAŠTITE|NIVOZASTITE;"
     "revisionday2=IZMJENADAN2|REVIZIJEDANA2;revisionday=IZMJENADAN|REVIZIJEDANA;revisionid=IDIZMJENE|"
     "IDREVIZIJE;revisionmonth=IZMJENAMJESEC|REVIZIJAMJESECA;revisiontimestamp=IZMJENAVREMENSKIPEČAT|"
     "IZMJENAVREMENSKIPECAT|REVIZIJAVREMENSKOGPECATA|REVIZIJAVREMENSKOGPEČATA;revisionyear=IZMJENAGODINA|"
     "REVIZIJAGODINE;scriptpath=SKRIPTA;servername=IMESERVERA;sitename=IMESAJTA;special=posebno|specijalno;"
     "subjectpagename=IMESTRANICESUBKJEKTA|IMESTRANICECLANKA|IMESTRANICEČLANKA;"
     "subjectpagenamee=IMENASTRANICESUBJEKTA|IMENASTRANICECLANAKA|IMENASTRANICEČLANAKA;"
     "subjectspace=PROSTORSUBJEKTA|PROSTORCLANAKA|PROSTORČLANAKA;subjectspacee=PROSTORISUBJEKTA|"
     "PROSTORICLANKA|PROSTORIČLANKA;subpagename=IMEPODSTRANICE;subpagenamee=IMENAPODSTRANICE;subst=ZAMIJENI:|"
     "ZAMJENI:;tag=oznaka;talkpagename=IMESTRANICERAZGOVORA;talkpagenamee=IMENASTRANICERAZGOVORA;"
     "talkspace=PROSTORZARAZGOVOR;talkspacee=PROSTORIZARAZGOVOR;ucfirst=UCPRVI:;url_path=PUTANJA;"
     "url_query=UPIT;urlencode=DEKODIRAJADRESU",
     "januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar|januara|februara|"
     "marta|aprila|maja|juna|jula|augusta|septembra|oktobra|novembra|decembra|jan|feb|mar|apr|maj|jun|jul|aug|"
     "sep|okt|nov|dec",
     "nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota|ned|pon|uto|sri|čet|pet|sub",
     ".|,"},
    {"btm", "id",
     "",
     "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Januari|Februari|"
     "Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|"
     "Sep|Okt|Nov|Des",
     "Akad|Sinayan|Salasa|Rabu|Kamis|Jumahat|Sabtu|Aka|Sin|Sal|Rab|Kam|Jum|Sab",
     ""},
    {"bto", "",
     "",
     "Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agusto|Sityembre|Oktubre|Nubyembre|Disyembre|Enero|Pebrero|"
     "Marso|Abril|Mayo|Hunyo|Hulyo|Agusto|Sityembre|Oktubre|Nubyembre|Disyembre|Ene|Peb|Mar|Abr|May|Hun|Hul|"
     "Agu|Sit|Okt|Nub|Dis",
     "Domingo|Lunis|Martes|Myirkules|Hwebes|Byernis|Sabado|Dom|Lun|Mar|Myi|Hwe|Bye|Sab",
     ""},
    {"bug", "id",
     "",
     "Januari|Fébruari|Maré'|April|Méi|Juni|Juli|Ogoso'|September|Oktober|November|Désémber|Januari|"
     "Fébruari|Maré'|April|Méi|Juni|Juli|Ogoso'|September|Oktober|November|Désémber",
     "Ahaq|Asenéŋ|Salasa|Araba|Kammisiq|Jumaq|Sattu|Ahaq|Ase|Sal|Ara|Kam|Jum|Sat",
     ""},
    {"bxr", "ru",
     "",
     "январь|февраль|март|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|январь|февраль|март|"
     "апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|"
     "декабрь|янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек",
     "Гарагай долоон|Гарагай нэгэн|Гарагай хоёр|"
     "Гарагай гурбан|Гарагай дүрбэн|Гарагай табан|"
     "Гарагай зургаан|Гарагай 7|Гарагай 1|Гарагай 2|Гарагай 3|"
     "Гарагай 4|Гарагай 5|Гарагай 6",
     ""},
    {"ca", "oc",
     "contentlanguage=IDIOMACONTINGUT|LLENGUACONTINGUT;currentday2=DIAACTUAL2;currentday=DIAACTUAL;"
     "currentdayname=NOMDIAACTUAL;currenthour=HORAACTUAL;currentmonth=MESACTUAL;"
     "currentmonthabbrev=ABREVMESACTUAL;currentmonthname=NOMMESACTUAL;currentmonthnamegen=NOMGENMESACTUAL;"
     "currenttime=HORARICTUAL;currentversion=VERSIÓACTUAL|VERSIOACTUAL;currentyear=ANYACTUAL;"
     "defaultsort=ORDENA:;displaytitle=TÍTOL|TITOL;filepath=CAMÍ:|CAMI:;formatnum=FORMATNOMBRE;"
     "language=#IDIOMA:|#LLENGUA:;localday2=DIALOCAL2;localday=DIALOCAL;localdayname=NOMDIALOCAL;"
     "localhour=HORALOCAL;localmonth=MESLOCAL;localmonthabbrev=ABREVMESLOCAL;localmonthname=NOMMESLOCAL;"
     "localmonthnamegen=NOMGENMESLOCAL;localtime=HORARILOCAL;localyear=ANYLOCAL;numberofadmins=NOMBREADMINS;"
     "numberofarticles=NOMBREARTICLES|NOMBRED'ARTICLES;numberofedits=NOMBREEDICIONS|NOMBRED'EDICIONS;"
     "numberoffiles=NOMBREFITXERS|NOMBRED'ARXIUS;numberofusers=NOMBREUSUARIS|NOMBRED'USUARIS;"
     "padleft=SEPARACIÓESQUERRA|SEPARACIOESQUERRA;padright=SEPARACIÓDRETA|SEPARACIODRETA;"
     "pagename=NOMPÀGINA|NOMPAGINA|NOMDELAPLANA;pagesincategory=PÀGINESENCATEGORIA|PAGINESENCATEGORIA|"
     "PAGINESENCAT;pagesinnamespace=PÀGINESENESPAINOMS:;pagesize=MIDAPÀGINA|MIDAPAGINA|MIDADELAPLANA;"
     "protectionlevel=NIVELLPROTECCIÓ|NIVELLPROTECCIO;special=especial;tag=etiqueta|marcador",
     "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre|de gener|de febrer|"
     "de març|d'abril|de maig|de juny|de juliol|d'agost|de setembre|d'octubre|de novembre|de desembre|gen|"
     "feb|març|abr|maig|juny|jul|ago|set|oct|nov|des",
     "diumenge|dilluns|dimarts|dimecres|dijous|divendres|dissabte|dg|dl|dt|dc|dj|dv|ds",
     ".|,"},
    {"cbk-zam", "es",
     "",
     "Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|Enero|Febrero|"
     "Marzo|Abril|Mayo|Junio|Julio|Agosto|Septiembre|Octubre|Noviembre|Diciembre|Ene|Feb|Mar|Abr|May|Jun|Jul|"
     "Ago|Sep|Oct|Nov|Dic",
     "Domingo|Lunes|Martes|Miercoles|Jueves|Viernes|Sabado|Dom|Lun|Mar|Mie|Jue|Vie|Sab",
     ""},
    {"ccp", "",
     "",
     "𑄎𑄚𑄪𑄠𑄢𑄩|𑄜𑄬𑄝𑄳𑄢𑄪𑄠𑄢𑄩|𑄟𑄢𑄴𑄥𑄴|"
     "𑄃𑄬𑄛𑄴𑄳𑄢𑄨𑄣𑄴|𑄟𑄬|𑄎𑄪𑄚𑄴|𑄎𑄪𑄣𑄭|"
     "𑄃𑄉𑄧𑄥𑄴𑄑𑄴|𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴|"
     "𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴|𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴|"
     "𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴|𑄎𑄚𑄪𑄠𑄢𑄩|𑄜𑄬𑄝𑄳𑄢𑄪𑄠𑄢𑄩|"
     "𑄟𑄢𑄴𑄥𑄴|𑄃𑄬𑄛𑄴𑄳𑄢𑄨𑄣𑄴|𑄟𑄬|𑄎𑄪𑄚𑄴|𑄎𑄪𑄣𑄭|"
     "𑄃𑄉𑄧𑄥𑄴𑄑𑄴|𑄥𑄬𑄛𑄴𑄑𑄬𑄟𑄴𑄝𑄧𑄢𑄴|"
     "𑄃𑄧𑄇𑄴𑄑𑄮𑄝𑄧𑄢𑄴|𑄚𑄧𑄞𑄬𑄟𑄴𑄝𑄧𑄢𑄴|"
     "𑄓𑄨𑄥𑄬𑄟𑄴𑄝𑄧𑄢𑄴|𑄎𑄚𑄪|𑄜𑄬𑄝𑄴|𑄟𑄢𑄴|"
     "𑄃𑄬𑄛𑄴𑄳𑄢𑄨|𑄟𑄬|𑄎𑄪𑄚𑄴|𑄎𑄪𑄣𑄴|𑄃𑄉𑄴|𑄥𑄬𑄛𑄴|"
     "𑄃𑄧𑄇𑄴𑄑𑄮|𑄚𑄧𑄞𑄴|𑄓𑄨𑄌𑄴",
     "𑄢𑄧𑄝𑄨𑄝𑄢𑄴|𑄥𑄧𑄟𑄴𑄝𑄢𑄴|𑄟𑄧𑄁𑄉𑄧𑄣𑄴𑄝𑄢𑄴|"
     "𑄝𑄪𑄖𑄴𑄝𑄢𑄴|𑄝𑄨𑄥𑄪𑄛𑄴𑄝𑄢𑄴|"
     "𑄥𑄪𑄇𑄴𑄮𑄢𑄴𑄝𑄢𑄴|𑄥𑄮𑄚𑄨𑄝𑄢𑄴|𑄢𑄧𑄝𑄨|𑄥𑄧𑄟𑄴|"
     "𑄟𑄧𑄁𑄉𑄧𑄣𑄴|𑄝𑄪𑄖𑄴|𑄝𑄨𑄥𑄪𑄛𑄴|𑄥𑄪𑄇𑄴𑄮𑄢𑄴|"
     "𑄥𑄮𑄚𑄨",
     ""},
    {"cdo", "nan zh-hant zh zh-hans",
     "",
     "Ék-nguŏk|Nê-nguŏk|Săng-nguŏk|Sé-nguŏk|Ngô-nguŏk|Lĕ̤k-nguŏk|Chék-nguŏk|Báik-nguŏk|"
     "Gāu-nguŏk|Sĕk-nguŏk|Sĕk-ék-nguŏk|Sĕk-nê-nguŏk|一月|二月|三月|四月|五月|六月|"
     "七月|八月|九月|十月|十一月|十二月|1 ng.|2 ng.|3 ng.|4 ng.|5 ng.|6 ng.|7 ng.|8 ng.|9 ng.|"
     "10 ng.|11 ng.|12 ng.",
     "Lā̤-bái|Bái-ék|Bái-nê|Buái-săng|Buái-sé|Bái-ngô|Bái-lĕ̤k|LB|B1|B2|B3|B4|B5|B6",
     ""},
    {"cdo-hant", "",
     "",
     "||||||||||||一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月",
     "",
     ""},
    {"cdo-latn", "",
     "",
     "Ék-nguŏk|Nê-nguŏk|Săng-nguŏk|Sé-nguŏk|Ngô-nguŏk|Lĕ̤k-nguŏk|Chék-nguŏk|Báik-nguŏk|"
     "Gāu-nguŏk|Sĕk-nguŏk|Sĕk-ék-nguŏk|Sĕk-nê-nguŏk|Ék-nguŏk|Nê-nguŏk|Săng-nguŏk|Sé-nguŏk|"
     "Ngô-nguŏk|Lĕ̤k-nguŏk|Chék-nguŏk|Báik-nguŏk|Gāu-nguŏk|Sĕk-nguŏk|Sĕk-ék-nguŏk|"
     "Sĕk-nê-nguŏk|1 ng.|2 ng.|3 ng.|4 ng.|5 ng.|6 ng.|7 ng.|8 ng.|9 ng.|10 ng.|11 ng.|12 ng.",
     "lā̤-bái|bái-ék|bái-nê|bái-săng|bái-sé|bái-ngô|bái-lĕ̤k|LB|B1|B2|B3|B4|B5|B6",
     ""},
    {"ce", "ru",
     "anchorencode=ИШАРЙАР_МЕТТИГАН;basepagename=АГӀОН_ЦӀЕРА_БУХ;basepagenamee=АГӀОН_ЦӀЕРА_БУХ_2;"
     "contentlanguage=МОТТ_ЧУЛАЦАМ;currentday2=КАРАРА_ДЕ_2;currentday=КАРАРА_ДЕ;currentdayname=КАРАРАЧУ_ДЕ_ЦӀЕ;"
     "currentdow=КАРАРА_КӀИРАН_ДЕ;currenthour=КАРАРА_САХЬТ;currentmonth1=КАРАРА_БУТТ_1;"
     "currentmonth=КАРАРА_БУТТ|КАРАРА_БУТТ_2;currentmonthabbrev=КАРАРАЧУ_БЕТТА_ЦӀЕ_АБР;"
     "currentmonthname=КАРАРАЧУ_БЕТТА_ЦӀЕ;currentmonthnamegen=КАРАРАЧУ_БЕТТА_ЦӀЕ_МУХ;currenttime=КАРАРА_ХАН;"
     "currenttimestamp=КЪАСТАМ_ЙОЛУЧУ_ХАННА;currentversion=ЙОЛШЙОЛУ_БАШХО;currentweek=КАРАРА_КӀИРА;"
     "currentyear=КАРАРА_ШО;defaultsort=ЛИСТАР_ЦАХЬЕХОР|ДОГlА_ЛИСТАРАН;directionmark=ХЬАЖОЧЕ_ХААМ;"
     "displaytitle=ГАЙТА_КОЬРТАМОГl;filepath=ФАЙЛАН_ТӀЕ_НЕКЪ:;formatdate=терахьибарам;"
     "formatnum=ТЕРАХЬАН_БАРАМХlОТТОР;fullpagename=ЮЬЗЗИНА_АГӀОН_ЦӀЕ;fullpagenamee=ЮЬЗЗИНА_АГӀОН_ЦӀЕ_2;"
     "fullurl=МАЙАРРА_МЕТТИГ:;fullurle=МАЙАРРА_МЕТТИГ_2:;gender=ВУ_ЙУ:;grammar=ДОЖАР:;int=ЧУЬРА:;"
     "language=#МОТТ;lc=КЕГИЙЧУ_ЭЛПАШЦА:;lcfirst=ХЬАЛХАР_ЭЛП_ЖИМА:;localday2=МЕТТИГАН_ДЕ_2;"
     "localday=МЕТТИГАН_ДЕ;localdayname=МЕТТИГАН_ДЕ_ЦӀЕ;localdow=МЕТТИГАН_КӀИРАН_ДЕ;localhour=МЕТТИГАН_САХЬТ;"
     "localmonth1=МЕТТИГАН_БУТТ_1;localmonth=МЕТТИГАН_БУТТ;localmonthabbrev=МЕТТИГАН_БЕТТА_ЦlЕ_АБР;"
     "localmonthname=МЕТТИГАН_БЕТТА_ЦlЕ;localmonthnamegen=МЕТТИГАН_БЕТТА_ЦlЕ_МУХ;localtime=МЕТТИГАН_ХАН;"
     "localtimestamp=КЪАСТАМ_МЕТТИГА_ХАННА;localurl=ХӀОТТАЕЛЛА_МЕТТИГ:;localurle=ХӀОТТАЕЛЛА_МЕТТИГ_2:;"
     "localweek=МЕТТИГЕРА_КӀИРА;localyear=МЕТТИГАН_ШО;msg=ХААМ:;msgnw=ВИКИ_ХААМ_БОЦАШ:;namespace=ЦӀЕРИЙН_АНА;"
     "namespacee=ЦӀЕРИЙН_АНА_2;ns=БО:;nse=БОХЬ:;numberingroup=ТЕРАХЬ_ОЦ_ТОБАНЦА;"
     "numberofactiveusers=ДУКХАЛЛА_ЖИГАРА_ДЕКЪАШХОЙ;numberofadmins=КУЬГАЛХОЙ_ДУКХАЛЛА;"
     "numberofarticles=ЯЗЗАМАШИ_ДУКХАЛЛА;numberofedits=НИСДАРИЙН_ДУКХАЛЛА;numberoffiles=ФАЙЛИЙН_ДУКХАЛЛА;"
     "numberofpages=АГlОНИЙ_ДУКХАЛЛА;numberofusers=ДЕКЪАШХОЙ_ДУКХАЛЛА;padleft=ЙУЗА_ХАРЦЕ;padright=ЙУЗА_БАКЪЕ;"
     "pagename=АГӀОН_ЦӀЕ;pagenamee=АГӀОН_ЦӀЕ_2;pagesincategory=КАТЕГОРИ_ЧОХЬ_АГӀОНАШ_;"
     "pagesinnamespace=АГӀОНАШ_ОЦ_ЦӀЕРАШКАХЬ:;pagesize=АГlОН_БАРАМ;plural=ДУКХАЛЛИН_ТЕРАХЬ:;"
     "protectionlevel=ГӀАРОЛЛИ_БАРАМ;raw=ТАЙАНЗА:;rawsuffix=Т;replace=хийцарна;revisionday2=ДЕ_БАШХО_2;"
     "revisionday=ДЕ_БАШХО;revisionid=ЦУЬНА_БАШХО;revisionmonth=БЕТТА_БАШХО;"
     "revisiontimestamp=КЪАСТАМ_ХЕНА_БАШХО;revisionuser=ДЕКЪАШХОН_БАШХО|ВЕРСИЯ_УЧАСНИКА;revisionyear=ШО_БАШХО;"
     "scriptpath=НЕКЪ_ОЦ_МЕТТАКЕПА;server=ГlУЛКХДИРИГ;servername=ГlУЛКХДЕЧУЬНА_ЦlЕ;sitename=МЕТТИГ_ЦlЕ;"
     "special=белхан|гӀуллакхан;stylepath=ЙОМАНХАТӀ;subjectpagename=АГӀОН_ЯЗЗАМАН_ЦӀЕ;"
     "subjectpagenamee=АГӀОН_ЯЗЗАМАН_ЦӀЕ_2;subjectspace=ЯЗЗАМИЙН_АНА;subjectspacee=ЯЗЗАМИЙН_АНА_2;"
     "subpagename=АГӀОН_КӀЕЛАРА_ЦӀЕ;subpagenamee=АГӀОН_КӀЕЛАРА_ЦӀЕ_2;subst=ХӀОТТОР:|ХӀОТТ:;tag=къастам|къасто|"
     "къаст;talkpagename=ДИЙЦАРЕ_АГӀОН_ЦӀЕ;talkpagenamee=ДИЙЦАРЕ_АГӀОН_ЦӀЕ_2;talkspace=ДИЙЦАРИЙН_АНА;"
     "talkspacee=ДИЙЦАРИЙН_АНА_2;time=хан;uc=ДАККХИЙЧУ_ЭЛПАШЦА:;ucfirst=ХЬАЛХАР_ЭЛП_ДОККХА:;url_path=ЙОМА;"
     "url_wiki=ЧЕХКА;urlencode=ИШАРЙИНА_МЕТТИГ:",
     "январь|февраль|март|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|январехь|февралехь|"
     "мартехь|апрелехь|майхь|июнехь|июлехь|августехь|"
     "сентябрехь|октябрехь|ноябрехь|декабрехь|январь|февраль|"
     "март|апрель|май|июнь|июль|август|сентябрь|октябрь|"
     "ноябрь|декабрь",
     "кӀиран де|оршот|шинара|кхаара|йеара|пӀераска|шот|КӀи|ор|"
     "ши|кха|йеа|пӀe|шот",
     ""},
    {"ceb", "",
     "",
     "Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Septiyembre|Oktubre|Nobiyembre|Disyembre|Enero|"
     "Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Septiyembre|Oktubre|Nobyembre|Disyembre|Ene|Peb|Mar|Abr|"
     "Mayo|Hun|Hul|Ago|Sep|Okt|Nob|Dis",
     "Dominggo|Lunes|Martes|Miyerkules|Huwebes|Biyernes|Sabado|Dom|Lun|Mar|Miy|Huw|Biy|Sab",
     ""},
    {"ch", "",
     "",
     "Eneru|Febreru|Matso|Abrit|Måyu|Hunio|Hulio|Agosto|Septembre|Oktubre|Nobiembre|Disiembre|Eneru|Febreru|"
     "Matso|Abrit|Måyu|Hunio|Hulio|Agosto|Septembre|Oktubre|Nobiembre|Disiembre|Ene|Feb|Mats|Abr|Måy|Hun|"
     "Hul|Agos|Sep|Okt|Nob|Dis",
     "Damenggo|Lunes|Mattes|Metkoles|Huebes|Betnes|Sabalu|Dam|Lun|Mat|Metk|Hueb|Bet|Sab",
     ""},
    {"chn", "",
     "",
     "ixt-mun|makwst-mun|ɬun-mun|lakit-mun|qwinəm-mun|tax̣am-mun|sinamakwst-mun|stuxtkin-mun|k’wayst-mun|"
     "taɬləm-mun|taɬləm-ixt-mun|taɬləm-makwst-mun|ixt-mun|makwst-mun|ɬun-mun|lakit-mun|qwinəm-mun|"
     "tax̣am-mun|sinamakwst-mun|stuxtkin-mun|k’wayts-mun|taɬləm-mun|taɬləm-ixt-mun|taɬləm-makwst-mun|"
     "01|02|03|04|05|06|07|08|09|10|11|12",
     "santi|ixt-san|makwst-san|ɬun-san|lakit-san|qwinəm-san|tax̣am-san|santi|1-san|2-san|3-san|4-san|5-san|"
     "6-san",
     ""},
    {"chr", "",
     "",
     "ᏚᏃᎸᏔᏂ|ᎧᎦᎵ|ᎠᏄᏱ|ᎧᏩᏂ|ᎠᎾᎠᎬᏘ|ᏕᎭᎷᏱ|ᎫᏰᏉᏂ|ᎦᎶᏂᎢ|"
     "ᏚᎵᎢᏍᏗ|ᏚᏂᏅᏗ|ᏄᏓᏕᏆ|ᎥᏍᎩᎦ|ᏚᏃᎸᏔᏂ|ᎧᎦᎵ|ᎠᏄᏱ|ᎧᏩᏂ|"
     "ᎠᎾᎠᎬᏘ|ᏕᎭᎷᏱ|ᎫᏰᏉᏂ|ᎦᎶᏂᎢ|ᏚᎵᎢᏍᏗ|ᏚᏂᏅᏗ|ᏄᏓᏕᏆ|"
     "ᎥᏍᎩᎦ|ᏚᏃᎸ|ᎧᎦᎵ|ᎠᏄᏱ|ᎧᏩᏂ|ᎠᎾᎠ|ᏕᎭᎷ|ᎫᏰᏉ|ᎦᎶᏂ|ᏚᎵᎢ|"
     "ᏚᏂᏅ|ᏄᏓᏕ|ᎥᏍᎩ",
     "ᏙᏓᏆᏍᎬᎢ|ᏙᏓᏉᏅᎢ|ᏅᎩᏁ ᎢᎦ|ᏦᎢᏁ ᎢᎦ|ᏅᎩᏁ ᎢᎦ|"
     "ᏧᏅᎩᎶᏍᏗ|ᏙᏓᏈᏕᎾ",
     ""},
    {"ckb", "",
     "default=بنچینەیی;expr=دەربڕین;if=ئەگەر;iferror=ئەگەر_ھەڵە;"
     "ifexist=ئەگەر_ھەبوو;ifexpr=ئەگەر_دەربڕین;switch=گۆڕینەوە;time=کات",
     "کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|حوزەیران|تەممووز|"
     "ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|کانوونی یەکەم|"
     "کانوونی دووەمی|شوباتی|ئازاری|نیسانی|ئایاری|حوزەیرانی|"
     "تەممووزی|ئابی|ئەیلوولی|تشرینی یەکەمی|تشرینی دووەمی|"
     "کانوونی یەکەمی|کانوونی دووەم|شوبات|ئازار|نیسان|ئایار|"
     "حوزەیران|تەممووز|ئاب|ئەیلوول|تشرینی یەکەم|تشرینی دووەم|"
     "کانوونی یەکەم",
     "یەکشەممە|دووشەممە|سێشەممە|چوارشەممە|پێنجشەممە|ھەینی|"
     "شەممە|یەکشەممە|دووشەممە|سێشەممە|چوارشەممە|پێنجشەممە|"
     "ھەینی|شەممە",
     "٬|٫|||٠|١|٢|٣|٤|٥|٦|٧|٨|٩"},
    {"co", "it",
     "",
     "ghjennaghju|ferraghju|marzu|aprile|maghju|ghjugnu|lugliu|aostu|settembre|ottobre|nuvembri|dicembre|"
     "ghjennaghju|ferraghju|marzu|aprile|maghju|ghjugnu|lugliu|aostu|settembre|ottobre|nuvembre|dicembre|ghje|"
     "fer|mar|apr|mag|ghju|lug|aos|set|ott|nuv|dic",
     "dumènica|luni|marti|mèrcuri|ghjovi|vènneri|sàbatu|dum|lun|mar|mer|ghj|ven|sab",
     ""},
    {"cop", "",
     "",
     "Ⲓⲁⲛⲟⲩⲁ̀ⲣⲓⲟⲥ|Ⲫⲉⲩⲣⲟⲩⲁ̀ⲣⲓⲟⲥ|Ⲙⲁⲣⲧⲓⲟⲥ|"
     "Ⲁ̀ⲡⲣⲓⲗⲓⲟⲥ|Ⲙⲁⲓⲟⲥ|Ⲓⲟⲩⲛⲓⲟⲥ|Ⲓⲟⲩⲗⲓⲟⲥ|"
     "Ⲁⲩⲅⲟⲩⲥⲧⲟⲥ|Ⲥⲉⲡⲧⲉⲙⲃⲣⲓⲟⲥ|Ⲟⲕⲧⲱⲃⲣⲓⲟⲥ|"
     "Ⲛⲟⲉⲙⲃⲣⲓⲟⲥ|Ⲇⲉⲕⲉⲙⲃⲣⲓⲟⲥ|ⲛ̀ⲓⲁⲛⲟⲩⲁ̀ⲣⲓⲟⲥ|"
     "ⲙ̀ⲫⲉⲩⲣⲟⲩⲁ̀ⲣⲓⲟⲥ|ⲙ̀ⲙⲁⲣⲧⲓⲟⲥ|ⲛ̀ⲁⲡⲣⲓⲗⲓⲟⲥ|"
     "ⲙ̀ⲙⲁⲓⲟⲥ|ⲛ̀ⲓⲟⲩⲛⲓⲟⲥ|ⲛ̀ⲓⲟⲩⲗⲓⲟⲥ|"
     "ⲛ̀ⲁⲩⲅⲟⲩⲥⲧⲟⲥ|ⲛ̀ⲥⲉⲡⲧⲉⲙⲃⲣⲓⲟⲥ|"
     "ⲛ̀ⲟⲕⲧⲱⲃⲣⲓⲟⲥ|ⲛ̀ⲛⲟⲉⲙⲃⲣⲓⲟⲥ|ⲛ̀ⲇⲉⲕⲉⲙⲃⲣⲓⲟⲥ|"
     "ⲓⲁⲛ|ϥⲉⲃ|ⲙⲁⲣ|ⲁⲡⲣ|ⲙⲁⲓ|ⲓⲩⲛ|ⲓⲩⲗ|ⲁⲩⲅ|ⲥⲉⲡ|ⲟⲕⲧ|"
     "ⲛⲟⲉ|ⲇⲉⲕ",
     "Ϯⲕⲩⲣⲓⲁ̀ⲕⲏ|Ⲡⲓⲥⲛⲁⲩ|Ⲡⲓϣⲟⲙⲧ|Ⲡⲓϥⲧⲟⲟⲩ|Ⲡⲓϯⲟⲩ|"
     "Ϯⲡⲁⲣⲁⲥⲕⲉⲩⲏ̀|Ⲡⲓⲥⲁⲃⲃⲁⲧⲟⲛ|Ⲡⲁ̅|Ⲡⲃ̅|Ⲡⲅ̅|Ⲡⲇ̅|"
     "Ⲡⲉ̅|Ⲡⲋ̅|Ⲡⲍ̅",
     ""},
    {"cps", "",
     "",
     "Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre|Enero|Pebrero|"
     "Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Septiyembre|Oktubre|Nobiyembre|Disyembre|Ene|Peb|Mar|Abr|May|Hun|"
     "Hul|Ago|Sep|Okt|Nob|Dis",
     "Dominggo|Lunes|Martes|Miyerkules|Huwebes|Biyernes|Sabado|Dom|Lun|Mar|Miy|Huw|Biy|Sab",
     ""},
    {"cpx", "",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|"
     "9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
     "禮拜日|禮拜一|禮拜二|禮拜三|禮拜四|禮拜五|禮拜六|日|一|二|三|四|五|六",
     ""},
    {"cpx-hans", "",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|"
     "9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
     "礼拜日|礼拜一|礼拜二|礼拜三|礼拜四|礼拜五|礼拜六|日|一|二|三|四|五|六",
     ""},
    {"cpx-hant", "",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|"
     "9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
     "禮拜日|禮拜一|禮拜二|禮拜三|禮拜四|禮拜五|禮拜六|日|一|二|三|四|五|六",
     ""},
    {"crh", "crh-latn",
     "",
     "",
     "",
     ""},
    {"crh-cyrl", "ru",
     "",
     "январь|февраль|март|апрель|майыс|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|январьнинъ|февральнинъ|"
     "мартнынъ|апрельнинъ|майыснынъ|июннинъ|июльнинъ|"
     "августнынъ|сентябрьнинъ|октябрьнинъ|ноябрьнинъ|"
     "декабрьнинъ|янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|"
     "дек",
     "Базар|Базарэртеси|Салы|Чаршенбе|Джумаакъшамы|Джума|"
     "Джумаэртеси|Базар|Базарэртеси|Салы|Чаршенбе|"
     "Джумаакъшамы|Джума|Джумаэртеси",
     ".|,"},
    {"crh-latn", "",
     "",
     "yanvar|fevral|mart|aprel|mayıs|iyün|iyül|avgust|sentâbr|oktâbr|noyabr|dekabr|yanvarniñ|fevralniñ|"
     "martnıñ|aprelniñ|mayısnıñ|iyünniñ|iyülniñ|avgustnıñ|sentâbrniñ|oktâbrniñ|noyabrniñ|"
     "dekabrniñ|yan|fev|mar|apr|may|iyün|iyül|avg|sen|okt|noy|dek",
     "Bazar|Bazarertesi|Salı|Çarşenbe|Cumaaqşamı|Cuma|Cumaertesi|Bazar|Bazarertesi|Salı|Çarşenbe|"
     "Cumaaqşamı|Cuma|Cumaertesi",
     ".|,"},
    {"crh-ro", "",
     "",
     "oşak|şubat|mart|nisan|mayîs|haziran|temmuz|awustos|ewlíl|egím|kasîm|aralîk|oşaknîñ|"
     "şubatnîñ|martnîñ|nisannîñ|mayîsnîñ|hazirannîñ|temmuznîñ|awustosnîñ|ewlílníñ|"
     "egímníñ|kasîmnîñ|aralîknîñ|oşa|şub|mar|nis|may|haz|tem|awu|ewl|egí|kas|ara",
     "pazar|pazartesí|salî|şarşembí|perşembí|ğuma|ğumartesí|pazar|pazartesí|salî|şarşembí|"
     "perşembí|ğuma|ğumartesí",
     ""},
    {"cs", "sk",
     "anchorencode=ENKÓDOVATNADPIS;articlepath=CESTAKČLÁNKU;basepagename=NÁZEVNADSTRANY;"
     "basepagenamee=NÁZEVNADSTRANYE;bidi=OBASMĚRY:;canonicalurl=KANONICKÉURL:;"
     "canonicalurle=KANONICKÉURLE:;contentlanguage=JAZYKOBSAHU;count=počet;currentday2=AKTUÁLNÍDEN2;"
     "currentday=AKTUÁLNÍDEN;currentdayname=AKTUÁLNÍDENJMÉNO;currentdow=AKTUÁLNÍDENTÝDNE;"
     "currenthour=AKTUÁLNÍHODINA;currentmonth1=AKTUÁLNÍMĚSÍC1;currentmonth=AKTUÁLNÍMĚSÍC|"
     "AKTUÁLNÍMĚSÍC2;currentmonthabbrev=AKTUÁLNÍMĚSÍCZKR;currentmonthname=AKTUÁLNÍMĚSÍCJMÉNO;"
     "currentmonthnamegen=AKTUÁLNÍMĚSÍCGEN;currenttime=AKTUÁLNÍČAS;"
     "currenttimestamp=AKTUÁLNÍKÓDČASU;currentversion=VERZESOFTWARE;currentweek=AKTUÁLNÍTÝDEN;"
     "currentyear=AKTUÁLNÍROK;defaultsort=KLÍČŘAZENÍ:;directionmark=ZNAKSMĚRU;"
     "displaytitle=ZOBRAZOVANÝNADPIS;expr=výraz;filepath=CESTAKSOUBORU:;formatdate=formátujdatum;"
     "formatnum=FORMÁTUJČÍSLO;fullpagename=PLNÝNÁZEVSTRANY;fullpagenamee=PLNÝNÁZEVSTRANYE;"
     "fullurl=PLNÉURL:;fullurle=PLNÉURLE:;gender=POHLAVÍ:;grammar=SKLOŇUJ:;if=když;ifexist=kdyžexist;"
     "int=HLÁŠENÍ:;language=#JAZYK:;lc=MALÁ:;lcfirst=PRVNÍMALÉ:;len=délka;localday2=MÍSTNÍDEN2;"
     "localday=MÍSTNÍDEN;localdayname=MÍSTNÍDENJMÉNO;localdow=MÍSTNÍDENTÝDNE;localhour=MÍSTNÍHODINA;"
     "localmonth1=MÍSTNÍMĚSÍC1;localmonth=MÍSTNÍMĚSÍC|MÍSTNÍMĚSÍC2;"
     "localmonthabbrev=MÍSTNÍMĚSÍCZKR;localmonthname=MÍSTNÍMĚSÍCJMÉNO;"
     "localmonthnamegen=MÍSTNÍMĚSÍCGEN;localtime=MÍSTNÍČAS;localtimestamp=MÍSTNÍKÓDČASU;"
     "localurl=MÍSTNÍURL:;localurle=MÍSTNÍURLE:;localweek=MÍSTNÍTÝDEN;localyear=MÍSTNÍROK;"
     "msgnw=VLOŽITNW:;namespace=JMENNÝPROSTOR;namespacee=JMENNÝPROSTORE;"
     "namespacenumber=ČÍSLOJMENNÉHOPROSTORU;ns=JMENNÝPROSTOR:;nse=JMENNÝPROSTORE:;"
     "numberingroup=POČETVESKUPINĚ;numberofactiveusers=POČETAKTIVNÍCHUŽIVATELŮ;"
     "numberofadmins=POČETSPRÁVCŮ;numberofarticles=POČETČLÁNKŮ;numberofedits=POČETEDITACÍ;"
     "numberoffiles=POČETSOUBORŮ;numberofpages=POČETSTRAN;numberofusers=POČETUŽIVATELŮ;"
     "padleft=ZAROVNATVLEVO;padright=ZAROVNATVPRAVO;pageid=IDSTRÁNKY;pagelanguage=JAZYKSTRÁNKY;"
     "pagename=NÁZEVSTRANY;pagenamee=NÁZEVSTRANYE;pagesincategory=STRÁNEKVKATEGORII|STRÁNEKVKAT;"
     "pagesincategory_all=vše;pagesincategory_files=soubory;pagesincategory_pages=stránky;"
     "pagesincategory_subcats=kategorie;pagesinnamespace=STRÁNEKVEJMENNÉMPROSTORU:;"
     "pagesize=VELIKOSTSTRÁNKY;plural=PLURÁL:;protectionexpiry=VYPRŠENÍZAMČENÍ;"
     "protectionlevel=ÚROVEŇZAMČENÍ;replace=nahradit;revisionday2=DENREVIZE2;revisionday=DENREVIZE;"
     "revisionid=IDREVIZE;revisionmonth1=MĚSÍCREVIZE1;revisionmonth=MĚSÍCREVIZE;"
     "revisionsize=VELIKOSTREVIZE;revisiontimestamp=KÓDČASUREVIZE;revisionuser=AUTORREVIZE;"
     "revisionyear=ROKREVIZE;rootpagename=NÁZEVKOŘENOVÉSTRANY;rootpagenamee=NÁZEVKOŘENOVÉSTRANYE;"
     "scriptpath=CESTAKESKRIPTŮM;servername=NÁZEVSERVERU;sitename=NÁZEVWEBU;special=speciální;"
     "stylepath=CESTAKESTYLŮM;subjectpagename=NÁZEVČLÁNKU;subjectpagenamee=NÁZEVČLÁNKUE;"
     "subjectspace=ČLÁNEKPROSTOR;subjectspacee=ČLÁNEKPROSTORE;subpagename=NÁZEVPODSTRANY;"
     "subpagenamee=NÁZEVPODSTRANYE;subst=VLOŽIT:;tag=značka;talkpagename=NÁZEVDISKUSE;"
     "talkpagenamee=NÁZEVDISKUSEE;talkspace=DISKUSNÍPROSTOR;talkspacee=DISKUSNÍPROSTORE;time=čas;"
     "uc=VELKÁ:;ucfirst=PRVNÍVELKÉ:;urlencode=ENKÓDOVATURL:",
     "leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec|ledna|"
     "února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|1.|2.|3.|4.|5.|"
     "6.|7.|8.|9.|10.|11.|12.",
     "neděle|pondělí|úterý|středa|čtvrtek|pátek|sobota|ne|po|út|st|čt|pá|so",
     " |,"},
    {"csb", "pl",
     "",
     "stëcznik|gromicznik|strëmiannik|łżëkwiôt|môj|czerwińc|lëpińc|zélnik|séwnik|rujan|"
     "lëstopadnik|gòdnik|stëcznika|gromicznika|strumiannika|łżëkwiôta|maja|czerwińca|lëpinca|"
     "zélnika|séwnika|rujana|lëstopadnika|gòdnika|stë|gro|str|łżë|môj|cze|lëp|zél|séw|ruj|lës|"
     "gòd",
     "niedzela|pòniedzôłk|wtórk|strzoda|czwiôrtk|piątk|sobòta|Nie|Pòn|Wtó|Str|Czw|Pią|Sob",
     ""},
    {"cu", "",
     "language=#ѨꙀꙐКЪ:",
     "їаноуарїи|фєвроуарїи|мартїи|апрїлїи|маїи|їоунїи|їоулїи|"
     "аѷгоустъ|сєптємврїи|октѡврїи|ноємврїи|дєкємврїи|"
     "їаноуарїꙗ|фєвроуарїꙗ|мартїꙗ|апрїлїꙗ|маїꙗ|їоунїꙗ|"
     "їоулїꙗ|аѷгоуста|сєптємврїꙗ|октѡврїꙗ|ноємврїꙗ|"
     "дєкємврїꙗ|ꙗ҃н|фє҃в|ма҃р|ап҃р|маїи|їо҃ун|їо҃ул|аѵ҃г|сє҃п|"
     "ок҃т|но҃є|дє҃к",
     "нєдѣлꙗ|понедѣл҄ьникъ|въторьникъ|срѣда|чєтврьтъкъ|"
     "пѧтъкъ|сѫбота|н҃д|п҃н|в҃т|с҃р|ч҃т|п҃т|с҃б",
     ".|,"},
    {"cv", "ru",
     "",
     "кӑрлач|нарӑс|пуш|ака|ҫу|ҫӗртме|утӑ|ҫурла|авӑн|юпа|чӳк|"
     "раштав|Кӑрлач уйӑхӗн|Нарӑс уйӑхӗн|Пуш уйӑхӗн|Ака уйӑхӗн|"
     "Ҫу уйӑхӗн|Ҫӗртме уйӑхӗн|Утӑ уйӑхӗн|Ҫурла уйӑхӗн|"
     "Авӑн уйӑхӗн|Юпа уйӑхӗн|Чӳк уйӑхӗн|Раштав уйӑхӗн|Кăр|Нар|"
     "Пуш|Ака|Ҫу|Ҫӗр|Утӑ|Ҫур|Авн|Юпа|Чӳк|Раш",
     "вырсарни кун|тунти кун|ытлари кун|юн кун|кӗҫнерни кун|"
     "эрне кун|шӑмат кун|вр|тн|ыт|юн|кҫ|эр|шм",
     ""},
    {"cy", "",
     "contentlanguage=IAITHYCYNNWYS;currentday=DYDDIADCYFOES|DYDDCYFREDOL;currentdayname=ENWDYDDCYFOES|"
     "ENWDYDDCYFREDOL;currenthour=AWRGYFREDOL;currentmonth=MISCYFOES|MISCYFREDOL;"
     "currentmonthname=ENWMISCYFOES|ENWMISCYFREDOL;currentmonthnamegen=GENENWMISCYFOES;"
     "currenttime=AMSERCYFOES|AMSERCYFREDOL;currenttimestamp=STAMPAMSERCYFREDOL;"
     "currentversion=GOLYGIADCYFREDOL;currentweek=WYTHNOSGYFREDOL;currentyear=FLWYDDYNCYFOES|BLWYDDYNGYFREDOL;"
     "formatnum=FFORMATIORHIF;fullpagename=ENWLLAWNTUDALEN;fullpagenamee=ENWLLAWNTUDALENE;fullurl=URLLLAWN:;"
     "fullurle=URLLLAWNE:;grammar=GRAMADEG;language=#IAITH:;localtimestamp=STAMPAMSERLLEOL;namespace=PARTH;"
     "namespacee=NAMESPACE|PARTHE;numberofadmins=NIFERYGWEINYDDWYR;numberofarticles=NIFEROERTHYGLAU|"
     "NIFERYRERTHYGLAU;numberofedits=NIFERYGOLYGIADAU;numberoffiles=NIFERYFFEILIAU;"
     "numberofusers=NIFERYDEFNYDDWYR;pagename=ENWTUDALEN;pagenamee=ENWTUDALENE;"
     "pagesincategory=TUDALENNAUYNYCAT;pagesinnamespace=TUDALENNAUYNYPARTH:;pagesize=MAINTTUD;plural=LLUOSOG:;"
     "revisionday2=DIWRNODYGOLYGIAD2;revisionday=DIWRNODYGOLYGIAD;revisionid=IDYGOLYGIAD;"
     "revisionmonth=MISYGOLYGIAD;revisiontimestamp=STAMPAMSERYGOLYGIAD;revisionyear=BLWYDDYNYGOLYGIAD;"
     "server=GWEINYDD;servername=ENW'RGWEINYDD;special=arbennig;subpagename=ENWISDUDALEN;"
     "subpagenamee=ENWISDUDALENE;talkpagename=ENWTUDALENSGWRS;talkpagenamee=ENWTUDALENSGWRSE",
     "Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr|Ionawr|Chwefror|"
     "Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr|Ion|Chwe|Maw|Ebr|Mai|Meh|Gor|"
     "Awst|Medi|Hyd|Tach|Rhag",
     "Dydd Sul|Dydd Llun|Dydd Mawrth|Dydd Mercher|Dydd Iau|Dydd Gwener|Dydd Sadwrn|Sul|Llun|Maw|Mer|Iau|Gwe|"
     "Sad",
     ""},
    {"da", "",
     "",
     "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|januar|februar|"
     "marts|april|maj|juni|juli|august|september|oktober|november|december|jan.|feb.|mar.|apr.|maj|jun.|jul.|"
     "aug.|sep.|okt.|nov.|dec.",
     "søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søn|man|tir|ons|tor|fre|lør",
     ".|,"},
    {"dag", "",
     "",
     "Silimin gɔli January|Silimin gɔli February|Silimin gɔli March|Silimin gɔli April|Silimin gɔli May|"
     "Silimin gɔli June|Silimin gɔli July|Silimin gɔli August|Silimin gɔli September|"
     "Silimin gɔli October|Silimin gɔli November|Silimin gɔli December|Silimin gɔli January|"
     "Silimin gɔli February|Silimin gɔli March|Silimin gɔli April|Silimin gɔli May|Silimin gɔli June|"
     "Silimin gɔli July|Silimin gɔli August|Silimin gɔli September|Silimin gɔli October|"
     "Silimin gɔli November|Silimin gɔli December|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
     "Alahari|Atani|Atalaata|Alaaba|Alaamishi|Alizumma|Asibiri|Alahari|Atani|Atalaata|Alaaba|Alaamishi|"
     "Alizumba|Asibri",
     ""},
    {"de", "",
     "anchorencode=ANKERENKODIERT:|SPRUNGMARKEENKODIERT:;articlepath=ARTIKELPFAD;basepagename=OBERSEITE;"
     "basepagenamee=OBERSEITE_URL;canonicalurl=KANONISCHE_URL:;canonicalurle=KANONISCHE_URL_C:;"
     "cascadingsources=KASKADENQUELLEN;contentlanguage=INHALTSSPRACHE;count=zähle;"
     "currentday2=JETZIGER_KALENDERTAG_2|JETZIGER_TAG_2;currentday=JETZIGER_KALENDERTAG|JETZIGER_TAG;"
     "currentdayname=JETZIGER_WOCHENTAG;currentdow=JETZIGER_WOCHENTAG_ZAHL;currenthour=JETZIGE_STUNDE;"
     "currentmonth1=JETZIGER_MONAT_1;currentmonth=JETZIGER_MONAT|JETZIGER_MONAT_2;"
     "currentmonthabbrev=JETZIGER_MONATSNAME_KURZ;currentmonthname=JETZIGER_MONATSNAME;"
     "currentmonthnamegen=JETZIGER_MONATSNAME_GENITIV|JETZIGER_MONATSNAME_GEN;currenttime=JETZIGE_UHRZEIT;"
     "currenttimestamp=JETZIGER_ZEITSTEMPEL;currentversion=JETZIGE_VERSION;currentweek=JETZIGE_KALENDERWOCHE|"
     "JETZIGE_WOCHE;currentyear=JETZIGES_JAHR;default=#standard;defaultsort=SORTIERUNG:;"
     "defaultsort_noerror=keinfehler;defaultsort_noreplace=keineersetzung;directionmark=TEXTAUSRICHTUNG;"
     "displaytitle=SEITENTITEL;displaytitle_noerror=keinfehler;displaytitle_noreplace=keineersetzung;"
     "filepath=DATEIPFAD:;formatdate=DATUMSFORMAT;formatnum=ZAHLENFORMAT;fullpagename=VOLLER_SEITENNAME;"
     "fullpagenamee=VOLLER_SEITENNAME_URL;fullurl=VOLLSTÄNDIGE_URL:;fullurle=VOLLSTÄNDIGE_URL_C:;"
     "gender=GESCHLECHT:;grammar=GRAMMATIK:;int=NACHRICHT:;invoke=aufrufen;language=#SPRACHE:;lc=KLEIN:;"
     "lcfirst=INITIAL_KLEIN:;localday2=LOKALER_KALENDERTAG_2|LOKALER_TAG_2;localday=LOKALER_KALENDERTAG|"
     "LOKALER_TAG;localdayname=LOKALER_WOCHENTAG;localdow=LOKALER_WOCHENTAG_ZAHL;localhour=LOKALE_STUNDE;"
     "localmonth1=LOKALER_MONAT_1;localmonth=LOKALER_MONAT|LOKALER_MONAT_2;"
     "localmonthabbrev=LOKALER_MONATSNAME_KURZ;localmonthname=LOKALER_MONATSNAME;"
     "localmonthnamegen=LOKALER_MONATSNAME_GENITIV|LOKALER_MONATSNAME_GEN;localtime=LOKALE_UHRZEIT;"
     "localtimestamp=LOKALER_ZEITSTEMPEL;localurl=LOKALE_URL:;localurle=LOKALE_URL_C:;"
     "localweek=LOKALE_KALENDERWOCHE|LOKALE_WOCHE;localyear=LOKALES_JAHR;namespace=NAMENSRAUM;"
     "namespacee=NAMENSRAUM_URL;namespacenumber=NAMENSRAUMNUMMER;ns=NR:;nse=NR_URL:;"
     "numberingroup=BENUTZER_IN_GRUPPE;numberofactiveusers=AKTIVE_BENUTZER;numberofadmins=ADMINANZAHL;"
     "numberofarticles=ARTIKELANZAHL;numberofedits=BEARBEITUNGSANZAHL;numberoffiles=DATEIANZAHL;"
     "numberofpages=SEITENANZAHL;numberofusers=BENUTZERANZAHL;padleft=FÜLLENLINKS;padright=FÜLLENRECHTS;"
     "pageid=SEITENID|SEITENKENNUNG;pagename=SEITENNAME;pagenamee=SEITENNAME_URL;"
     "pagesincategory=SEITEN_IN_KATEGORIE|SEITEN_KAT|SEITENINKAT;pagesincategory_all=alle;"
     "pagesincategory_files=dateien;pagesincategory_pages=seiten;pagesincategory_subcats=unterkategorien|"
     "unterkats;pagesinnamespace=SEITEN_IM_NAMENSRAUM:|SEITEN_IN_NR:|SEITEN_NR:;pagesize=SEITENGRÖSSE;"
     "protectionlevel=SCHUTZSTATUS;raw=ROH:;replace=ersetze;revisionday2=REVISIONSTAG2|VERSIONSTAG2;"
     "revisionday=REVISIONSTAG|VERSIONSTAG;revisionid=REVISIONSID|VERSIONSID;revisionmonth1=REVISIONSMONAT1|"
     "VERSIONSMONAT1;revisionmonth=REVISIONSMONAT|VERSIONSMONAT;revisionsize=VERSIONSGRÖSSE;"
     "revisiontimestamp=REVISIONSZEITSTEMPEL|VERSIONSZEITSTEMPEL;revisionuser=REVISIONSBENUTZER|"
     "VERSIONSBENUTZER;revisionyear=REVISIONSJAHR|VERSIONSJAHR;rootpagename=STAMMSEITE;"
     "rootpagenamee=STAMMSEITE_URL;safesubst=SICHER_ERS:|SICHERERS:;scriptpath=SKRIPTPFAD;"
     "sitename=PROJEKTNAME;special=spezial;speciale=speziale;stylepath=STILPFAD|STYLEPFAD;"
     "subjectpagename=HAUPTSEITENNAME|VORDERSEITE|HAUPTSEITE;subjectpagenamee=HAUPTSEITENNAME_URL|"
     "VORDERSEITE_URL|HAUPTSEITE_URL;subjectspace=HAUPTNAMENSRAUM;subjectspacee=HAUPTNAMENSRAUM_URL;"
     "subpagename=UNTERSEITE;subpagenamee=UNTERSEITE_URL;subst=ERS:;switch=wechsle;tag=erweiterung;"
     "talkpagename=DISKUSSIONSSEITE|DISK;talkpagenamee=DISKUSSIONSSEITE_URL|DISK_URL;"
     "talkspace=DISKUSSIONSNAMENSRAUM|DISK_NR;talkspacee=DISKUSSIONSNAMENSRAUM_URL|DISK_NR_URL;uc=GROSS:;"
     "ucfirst=INITIAL_GROSS:;url_path=PFAD;url_query=ABFRAGE;urldecode=URLDEKODIERT:;urlencode=URLENKODIERT:",
     "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Januar|Februar|"
     "März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan.|Feb.|Mär.|Apr.|Mai|Jun.|Jul.|"
     "Aug.|Sep.|Okt.|Nov.|Dez.",
     "Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|So|Mo|Di|Mi|Do|Fr|Sa",
     ".|,"},
    {"de-at", "de",
     "",
     "Jänner|Februar||||||||||Dezember|Jänners|Febers|||||||||||Jän.",
     "",
     ""},
    {"de-ch", "de",
     "",
     "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|||||||||||||Jan.|"
     "Feb.|Mär.|Apr.|Mai|Jun.|Juli|Aug.|Sep.|Okt.|Nov.|Dez.",
     "||Dienstag",
     "'|,"},
    {"de-formal", "de",
     "",
     "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Januar|Februar|"
     "März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan.|Feb.|Mär.|Apr.|Mai|Jun.|Jul.|"
     "Aug.|Sep.|Okt.|Nov.|Dez.",
     "Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|So|Mo|Di|Mi|Do|Fr|Sa",
     ""},
    {"dga", "",
     "",
     "Gyɛnoɔre|Fɛreboɔre|Maakye|Kyɛpire|Mɛrnoɔre|Gyoone|Gyoonoɔre|Ɔɔgore|Sentɔmbare|Ɔɔtoorebare|"
     "Nyɔgevennebare|Disembare|Gyenoɔre|Fɛrboɔre|Maakye|Kyɛpire|Mɛrnoɔre|Gyoɔne|Gyɔlaai|Ɔɔgore|"
     "Sentɔmbare|Ɔɔtoorebare|Nyɔgevennebara|Disembare|Gyɛn|Fɛrb|Maa|Kyɛ|Mɛr|Gyoone|Gyɔlaai|Ɔɔg|"
     "Sent|Ɔɔt|Nyɔgev|Disegbare",
     "Podaare|Yendaare|Yidaare|Tadaare|Nadaare|Nudaare|Yɔdaare|Ŋmenaa|Bebiri piiloŋ|Bebie Ayi soba|"
     "Bebie Ata Daare|Bebie Anaare Daare|Bebie Anuu Daare|Bebie Ayɔɔbo",
     ""},
};
const size_t expand_languages_3_count = sizeof expand_languages_3 / sizeof *expand_languages_3;
