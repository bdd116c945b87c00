/* expand_languages_10.c - words of the languages myv to olo.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_10[] = {
    {"myv", "mdf ru",
     "currentday2=МОЛИЦЯЧЫ2|ТЕКУЩИЙ_ДЕНЬ_2;currentday=МОЛИЦЯЧЫ|"
     "ТЕКУЩИЙ_ДЕНЬ;currentdayname=МОЛИЦЯЧЫЛЕМ|НАЗВАНИЕ_ТЕКУЩЕГО_ДНЯ;"
     "currentdow=МОЛИЦЯ_ЧИ|ТЕКУЩИЙ_ДЕНЬ_НЕДЕЛИ;currenthour=МОЛИЦЯЦЯС|"
     "ТЕКУЩИЙ_ЧАС;currentmonth=МОЛИЦЯКОВ|ТЕКУЩИЙ_МЕСЯЦ|"
     "ТЕКУЩИЙ_МЕСЯЦ_2;currentmonthabbrev=МОЛИЦЯКОВКИРЬТЯНЬХВОРМА|"
     "НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_АБР;currentmonthname=МОЛИЦЯКОВЛЕМ|"
     "НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА;currentmonthnamegen=МОЛИЦЯКОВЛЕМГЕН|"
     "НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД;currenttime=МОЛИЦЯШКА|"
     "ТЕКУЩЕЕ_ВРЕМЯ;currentversion=ТЕВАТЕВЕРСИЯ|ТЕКУЩАЯ_ВЕРСИЯ;"
     "currentweek=МОЛИЦЯ_ТАРГО|ТЕКУЩАЯ_НЕДЕЛЯ;currentyear=МОЛИЦЯИЕ|"
     "ТЕКУЩИЙ_ГОД;displaytitle=НЕВТЕМС_КОНЯКС|ПОКАЗАТЬ_ЗАГОЛОВОК;"
     "filepath=ФАЙЛАНЬКИ|ПУТЬ_К_ФАЙЛУ:;fullpagename=ЛОПАЛЕМКУВАКАСТО|"
     "ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ;gender=СЫМЕ:|ПОЛ:;language=#КЕЛЕСЬ:|"
     "#ЯЗЫК:;lc=ВИШКА_ТЕШТЬКЕСЭ:|МАЛЕНЬКИМИ_БУКВАМИ:;"
     "lcfirst=ВАСЕНЦЕ_ТЕШТЬКЕСЬ_ВИШКИНЕ:|ПЕРВАЯ_БУКВА_МАЛЕНЬКАЯ:;"
     "localday2=ТЕСКЭНЬЧЫ2|МЕСТНЫЙ_ДЕНЬ_2;localday=ТЕСКЭНЬЧЫ|"
     "МЕСТНЫЙ_ДЕНЬ;localdayname=ТЕСКЭНЬЧЫЛЕМ|НАЗВАНИЕ_МЕСТНОГО_ДНЯ;"
     "localhour=ТЕСКЭНЬЦЯС|МЕСТНЫЙ_ЧАС;localmonth=ТЕСКЭНЬКОВ|"
     "МЕСТНЫЙ_МЕСЯЦ|МЕСТНЫЙ_МЕСЯЦ_2;"
     "localmonthabbrev=ТЕСКЭНЬКОВКИРЬТЯНЬХВОРМА|"
     "НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_АБР;localmonthname=ТЕСКЭНЬКОВЛЕМ|"
     "НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА;localmonthnamegen=ТЕСКЭНЬКОВЛЕМГЕН|"
     "НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_РОД;localtime=ТЕСКЭНЬШКА|"
     "МЕСТНОЕ_ВРЕМЯ;localweek=ТЕСКЭНЬТАРГО|МЕСТНАЯ_НЕДЕЛЯ;"
     "localyear=ТЕСКЭНЬИЕ|МЕСТНЫЙ_ГОД;msg=ПАЧТЯМНЭ:|СООБЩЕНИЕ:|"
     "СООБЩ:;namespace=ЛЕМПОТМО|ПРОСТРАНСТВО_ИМЁН;"
     "numberofadmins=ЗЯРОАДМИНТНЭДЕ|КОЛИЧЕСТВО_АДМИНИСТРАТОРОВ;"
     "numberofarticles=ЗЯРОСЁРМАДОВКСТ|КОЛИЧЕСТВО_СТАТЕЙ;"
     "numberofedits=ЗЯРОВИТНЕМАТПЕТНЕМАТ|КОЛИЧЕСТВО_ПРАВОК;"
     "numberoffiles=ЗЯРОФАЙЛАТ|КОЛИЧЕСТВО_ФАЙЛОВ;numberofpages=ЗЯРОЛОПАТ|"
     "КОЛИЧЕСТВО_СТРАНИЦ;numberofusers=ЗЯРОТЕИЦЯТ|"
     "КОЛИЧЕСТВО_УЧАСТНИКОВ;pagename=ЛОПАЛЕМ|НАЗВАНИЕ_СТРАНИЦЫ;"
     "pagesize=ЛОПАКУВАЛМО|РАЗМЕР_СТРАНИЦЫ;plural=ЛАМОНЬЧИСЛА|"
     "МНОЖЕСТВЕННОЕ_ЧИСЛО:;raw=ВЕРЕКСТЭ|НЕОБРАБ:;"
     "revisionday2=ЛИЯКСТОМТОМАЧЫ2|ДЕНЬ_ВЕРСИИ_2;"
     "revisionday=ЛИЯКСТОМТОМАЧЫ|ДЕНЬ_ВЕРСИИ;revisionid=ЛИЯКСТОМТОМАID|"
     "ИД_ВЕРСИИ;revisionmonth=ЛИЯКСТОМТОМАКОВ|МЕСЯЦ_ВЕРСИИ;"
     "revisionyear=ЛИЯКСТОМТОМАИЕ|ГОД_ВЕРСИИ;sitename=САЙТЛЕМ|"
     "НАЗВАНИЕ_САЙТА;special=башка_тевень|служебная;"
     "talkpagename=КОРТАМОЛОПАЛЕМ|НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ;"
     "talkspace=КОРТАМОПОТМО|ПРОСТРАНСТВО_ОБСУЖДЕНИЙ;"
     "uc=ПОШК_ТЕШТЬКЕСЭ:|БОЛЬШИМИ_БУКВАМИ:;"
     "ucfirst=ВАСЕНЦЕ_ТЕШТЬКЕСЬ_ПОКШ:|ПЕРВАЯ_БУКВА_БОЛЬШАЯ:;"
     "url_path=ЯН|ПУТЬ;url_wiki=ВИКИ",
     "Якшамков|Даволков|Эйзюрков|Чадыков|Панжиков|Аштемков|"
     "Медьков|Умарьков|Таштамков|Ожоков|Сундерьков|Ацамков|"
     "Якшамковонь|Даволковонь|Эйзюрковонь|Чадыковонь|"
     "Панжиковонь|Аштемковонь|Медьковонь|Умарьковонь|"
     "Таштамковонь|Ожоковонь|Сундерьковонь|Ацамковонь|Якш|"
     "Дав|Эйз|Чад|Панж|Ашт|Мед|Ум|Ташт|Ож|Сун|Ацам",
     "Таргочи|Атяньчи|Вастаньчи|Куншкачи|Калоньчи|Сюконьчи|"
     "Шлямочи|Тар|Ат|Вас|Кун|Кал|Сюк|Шл",
     ""},
    {"mzn", "fa",
     "currentmonth=ماه_اسایی۲;grammar=دستور_زبون:|دستور_زوون:;localtime=زمون_محلی;localurl=نشونی:;"
     "numberofactiveusers=کارورون_فعال;numberofedits=تعداددچی‌یه‌ئون;numberofpages=تعداد_صفحه‌ها|ولگ‌ئون_نمره|"
     "وألگ‌ئون_نومره;numberofusers=تعدادکارورون;talkspace=فضای‌گپ|فضای_گپ;talkspacee=فضای‌گپ_کد|فضای_گپ_کد",
     "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|آگوست|سپتامبر|"
     "اکتبر|نوامبر|دسامبر|ژانویه|فوریه|مارس|آوریل|مه|ژوئن|"
     "ژوئیه|آگوست|سپتامبر|اکتبر|نوامبر|دسامبر|ژانویه|فوریه|"
     "مارس|آوریل|مه|ژوئن|ژوئیه|آگوست|سپتامبر|اکتبر|نوامبر|"
     "دسامبر",
     "یه‌شمبه|دِشمبه|سه‌شمبه|چارشمبه|پنج‌شمبه|جمعه|شمبه|"
     "یه‌شمبه|دِشمبه|سه‌شمبه|چارشمبه|پنج‌شمبه|جمعه|شمبه",
     ""},
    {"na", "",
     "",
     "",
     "Tondak|Mondak|Dintak|Mitwok|Donertak|Preidak|Tadurdei",
     ""},
    {"nah", "es",
     "",
     "Eneroh|Fepreroh|Marsoh|April|Mayoh|Honioh|Holioh|Ahostoh|Septienpreh|Oktopreh|Nobienpreh|Tisienpreh|"
     "Eneroh|Fepreroh|Marsoh|April|Mayoh|Honioh|Holioh|Ahostoh|Septienpreh|Oktopreh|Nobienpreh|Tisienpreh|Ene|"
     "Fep|Mar|Apr|May|Hon|Hol|Aho|Sep|Okt|Nob|Tis",
     "Tominkoh|Lones|Martes|Mierkoles|Hoebes|Biernes|Sabaroh|Tom|Lon|Mar|Mie|Hoe|Bie|Sab",
     ""},
    {"nan", "cdo zh-hant zh zh-hans",
     "",
     "1-goe̍h|2-goe̍h|3-goe̍h|4-goe̍h|5-goe̍h|6-goe̍h|7-goe̍h|8-goe̍h|9-goe̍h|10-goe̍h|11-goe̍h|"
     "12-goe̍h|1-goe̍h|2-goe̍h|3-goe̍h|4-goe̍h|5-goe̍h|6-goe̍h|7-goe̍h|8-goe̍h|9-goe̍h|10-goe̍h|"
     "11-goe̍h|12-goe̍h|1-goe̍h|2-goe̍h|3-goe̍h|4-goe̍h|5-goe̍h|6-goe̍h|7-goe̍h|8-goe̍h|9-goe̍h|"
     "10-goe̍h|11-goe̍h|12-goe̍h",
     "lé-pài|pài-it|pài-jī|pài-saⁿ|pài-sì|pài-gō·|pài-la̍k|lé-pài|pài-it|pài-jī|"
     "pài-saⁿ|pài-sì|pài-gō·|pài-la̍k",
     ""},
    {"nan-hant", "",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|"
     "9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
     "禮拜|拜一|拜二|拜三|拜四|拜五|拜六|禮拜|拜一|拜二|拜三|拜四|拜五|拜六",
     ""},
    {"nan-latn-pehoeji", "",
     "",
     "1-goe̍h|2-goe̍h|3-goe̍h|4-goe̍h|5-goe̍h|6-goe̍h|7-goe̍h|8-goe̍h|9-goe̍h|10-goe̍h|11-goe̍h|"
     "12-goe̍h|1-goe̍h|2-goe̍h|3-goe̍h|4-goe̍h|5-goe̍h|6-goe̍h|7-goe̍h|8-goe̍h|9-goe̍h|10-goe̍h|"
     "11-goe̍h|12-goe̍h|1-goe̍h|2-goe̍h|3-goe̍h|4-goe̍h|5-goe̍h|6-goe̍h|7-goe̍h|8-goe̍h|9-goe̍h|"
     "10-goe̍h|11-goe̍h|12-goe̍h",
     "lé-pài|pài-it|pài-jī|pài-saⁿ|pài-sì|pài-gō·|pài-la̍k|lé-pài|pài-it|pài-jī|"
     "pài-saⁿ|pài-sì|pài-gō·|pài-la̍k",
     ""},
    {"nan-latn-tailo", "",
     "",
     "1-ge̍h|2-ge̍h|3-ge̍h|4-ge̍h|5-ge̍h|6-ge̍h|7-ge̍h|8-ge̍h|9-ge̍h|10-ge̍h|11-ge̍h|12-ge̍h|"
     "1-ge̍h|2-ge̍h|3-ge̍h|4-ge̍h|5-ge̍h|6-ge̍h|7-ge̍h|8-ge̍h|9-ge̍h|10-ge̍h|11-ge̍h|12-ge̍h|"
     "1-ge̍h|2-ge̍h|3-ge̍h|4-ge̍h|5-ge̍h|6-ge̍h|7-ge̍h|8-ge̍h|9-ge̍h|10-ge̍h|11-ge̍h|12-ge̍h",
     "lé-pài|pài-it|pài-jī|pài-sann|pài-sì|pài-gōo|pài-la̍k|lé-pài|pài-it|pài-jī|pài-sann|"
     "pài-sì|pài-gōo|pài-la̍k",
     ""},
    {"nap", "it",
     "",
     "jennaro|frevàro|màrzo|abbrile|màggio|giùgno|luglio|aùsto|settembre|ottovre|nuvembre|dicèmbre|"
     "jennaro|frevaro|màrzo|abbrile|maggio|giùgno|luglio|aùsto|settembre|ottovre|nuvembre|dicembre|jen|fre|"
     "mar|abb|maj|giu|lug|aus|set|ott|nuv|dic",
     "dumméneca|lunnerì|marterì|miercurì|gioverì|viernarì|sàbbato|dum|lun|mar|mier|gio|vie|sab",
     ""},
    {"nb", "no nn",
     "articlepath=ARTIKKELSTI;basepagename=GRUNNSIDENAVN;basepagenamee=GRUNNSIDENAVNE;"
     "contentlanguage=INNHOLDSSPRÅK;currentday2=NÅVÆRENDEDAG2;currentday=NÅVÆRENDEDAG;"
     "currentdayname=NÅVÆRENDEDAGSNAVN;currentdow=NÅVÆRENDEUKEDAG;currenthour=NÅVÆRENDETIME;"
     "currentmonth1=NÅVÆRENDEMÅNED1;currentmonth=NÅVÆRENDEMÅNED|NÅVÆRENDEMÅNED2;"
     "currentmonthabbrev=NÅVÆRENDEMÅNEDSNAVNKORT;currentmonthname=NÅVÆRENDEMÅNEDSNAVN;"
     "currentmonthnamegen=NÅVÆRENDEMÅNEDSNAVNGEN;currenttime=NÅVÆRENDETID;"
     "currenttimestamp=NÅVÆRENDETIDSSTEMPEL;currentversion=NÅVÆRENDEVERSJON;currentweek=NÅVÆRENDEUKE;"
     "currentyear=NÅVÆRENDEÅR;defaultsort=STANDARDSORTERING;displaytitle=VISTITTEL;filepath=FILSTI:;"
     "formatdate=datoformat;fullpagename=FULLTSIDENAVN;fullpagenamee=FULLTSIDENAVNE;gender=KJØNN:;"
     "grammar=GRAMMATIKK:;invoke=kjør;localday2=LOKALDAG2;localday=LOKALDAG;localdayname=LOKALDAGSNAVN;"
     "localdow=LOKALUKEDAG;localhour=LOKALTIME;localmonth1=LOKALMÅNED1;localmonth=LOKALMÅNED|LOKALMÅNED2;"
     "localmonthabbrev=LOKALMÅNEDSNAVNKORT;localmonthname=LOKALMÅNEDSNAVN;"
     "localmonthnamegen=LOKALMÅNEDSNAVNGEN;localtime=LOKALTID;localtimestamp=LOKALTTIDSSTEMPEL;"
     "localurl=LOKALURL:;localurle=LOKALURLE:;localweek=LOKALUKE;localyear=LOKALTÅR;namespace=NAVNEROM;"
     "namespacee=NAVNEROME;ns=NR:;numberingroup=NUMMERIGRUPPE;numberofactiveusers=ANTALLAKTIVEBRUKERE;"
     "numberofadmins=ANTALLADMINISTRATORER;numberofarticles=ANTALLARTIKLER;numberofedits=ANTALLREDIGERINGER;"
     "numberoffiles=ANTALLFILER;numberofpages=ANTALLSIDER;numberofusers=ANTALLBRUKERE;pagename=SIDENAVN;"
     "pagenamee=SIDENAVNE;pagesincategory=SIDERIKATEGORI;pagesinnamespace=SIDERINAVNEROM:;"
     "pagesize=SIDESTØRRELSE;plural=FLERTALL:;protectionlevel=BESKYTTELSESNIVÅ;raw=RÅ:;"
     "revisionday2=REVISJONSDAG2;revisionday=REVISJONSDAG;revisionid=REVISJONSID;"
     "revisionmonth1=REVISJONSMÅNED1;revisionmonth=REVISJONSMÅNED;revisiontimestamp=REVISJONSTIDSSTEMPEL;"
     "revisionuser=REVISJONSBRUKER;revisionyear=REVISJONSÅR;scriptpath=SKRIPTSTI;server=TJENER;"
     "servername=TJENERNAVN;special=spesial;stylepath=STILSTI;subjectpagename=SUBJEKTSIDENAVN|"
     "ARTIKKELSIDENAVN;subjectpagenamee=SUBJEKTSIDENAVNE|ARTIKKELSIDENAVNE;subjectspace=SUBJEKTROM|"
     "ARTIKKELROM;subjectspacee=SUBJEKTROME|ARTIKKELROME;subpagename=UNDERSIDENAVN;"
     "subpagenamee=UNDERSIDENAVNE;talkpagename=DISKUSJONSSIDENAVN;talkpagenamee=DISKUSJONSSIDENAVNE;"
     "talkspace=DISKUSJONSROM;talkspacee=DISKUSJONSROME;url_path=STI;url_query=SPØRRING",
     "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|januar|februar|mars|"
     "april|mai|juni|juli|august|september|oktober|november|desember|jan.|feb.|mar.|apr.|mai|jun.|jul.|aug.|"
     "sep.|okt.|nov.|des.",
     "søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søn|man|tir|ons|tor|fre|lør",
     " |,"},
    {"nds", "de",
     "currentday=AKTDAG;currentdayname=AKTDAGNAAM;currentmonth=AKTMAAND;currentmonthname=AKTMAANDNAAM;"
     "currentmonthnamegen=AKTMAANDNAAMGEN;currenttime=AKTTIED;currentyear=AKTJOHR;localurl=STEEDURL:;"
     "localurle=STEEDURLE:;namespace=NAAMRUUM;numberofarticles=ARTIKELTALL;pagename=SIETNAAM;"
     "pagenamee=SIETNAAME;sitename=STEEDNAAM",
     "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Januar|Februar|"
     "März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan.|Feb.|Mär|Apr.|Mai|Jun.|Jul.|"
     "Aug.|Sep.|Okt.|Nov.|Dez.",
     "Sünndag|Moondag|Dingsdag|Middeweken|Dünnersdag|Friedag|Sünnobend|Sü|Mo|Di|Mi|Dü|Fr|Sa",
     ".|,"},
    {"nds-nl", "nl",
     "anchorencode=ANKERKODEREN;basepagename=BAOSISPAGINANAAM;basepagenamee=BAOSISPAGINANAAME;"
     "currentday2=DISSEDAG2;currentday=DISSEDAG;currentdayname=DISSEDAGNAAM;currentdow=DISSEDVDW;"
     "currenthour=DITURE;currentmonth1=DISSEMAOND1;currentmonth=DISSEMAOND|DISSEMAOND2;"
     "currentmonthabbrev=DISSEMAONDAOFK;currentmonthname=DISSEMAONDNAAM;currentmonthnamegen=DISSEMAONDGEN;"
     "currenttime=DISSETIED;currenttimestamp=DISSETIEDSTEMPEL;currentversion=DISSEVERSIE;currentweek=DISSEWEKE;"
     "currentyear=DITJAOR;default=#standard;defaultsort=STANDARDSORTERING:;defaultsort_noerror=gienfout;"
     "displaytitle=TEUNTITEL;filepath=BESTAANDSPAD:;formatdate=daotumopmaak;fullpagename=HELEZIEDNAAM;"
     "fullpagenamee=HELEZIEDNAAME;fullurl=HELEURL;fullurle=HELEURLE;gender=GESLACHTE:;grammar=GRAMMATIKA:;"
     "if=as;ifeq=asgelieke;iferror=asfout;ifexist=asbesteet;ifexpr=asexpressie;localhour=LOKAALURE;"
     "localmonth1=LOKALEMAOND1;localmonth=LOKALEMAOND;localmonthabbrev=LOKALEMAONDAOFK;"
     "localmonthname=LOKALEMAONDNAAM;localmonthnamegen=LOKALEMAONDNAAMGEN;localtime=LOKALETIED;"
     "localtimestamp=LOKALETIEDSTEMPEL;localweek=LOKALEWEKE;localyear=LOKAALJAOR;namespace=NAAMRUUMTE;"
     "namespacee=NAAMRUUMTEE;namespacenumber=NAAMRUUMTENUMMER;nocommafysuffix=GIENSCHEIDINGSTEKEN;"
     "numberingroup=ANTALINGROEP;numberofactiveusers=ANTALAKTIEVEGEBRUKERS;numberofadmins=ANTALBEHEERDERS;"
     "numberofarticles=ANTALARTIKELS;numberofedits=ANTALBEWARKINGEN;numberoffiles=ANTALBESTANDEN;"
     "numberofpages=ANTALZIEJEN;numberofusers=ANTALGEBRUKERS;pagename=ZIEDNAAM;pagenamee=ZIEDNAAME;"
     "pagesincategory=ZIEJENINKATEGORIE;pagesincategory_files=bestaanden;pagesincategory_pages=ziejen;"
     "pagesincategory_subcats=onderkategorieen;pagesinnamespace=ZIEJENINNAAMRUUMTE;pagesize=ZIEDGROOTTE;"
     "protectionlevel=BEVEILIGINGSNIVO;rel2abs=relatiefnaorabseluut;revisionmonth1=VERSIEMAOND1;"
     "revisionmonth=VERSIEMAOND;revisiontimestamp=VERSIETIEDSTEMPEL;revisionuser=VERSIEGEBRUKER;"
     "revisionyear=VERSIEJAOR;rootpagename=ROOTZIEDNAAM;rootpagenamee=ROOTZIEDNAAME;scriptpath=SKRIPTPAD;"
     "sitename=WEBSTEENAAM;special=spesiaal;stylepath=STIELPAD;subjectpagename=ONDERWARPZIEDNAAM|"
     "ARTIKELZIEDNAAM;subjectpagenamee=ONDERWARZIEDNAAME|ARTIKELZIEDNAAME;subjectspace=ONDERWARPRUUMTE|"
     "ARTIKELRUUMTE;subjectspacee=ONDERWARPRUUMTEE|ARTIKELRUUMTEE;subpagename=DEELZIEDNAAM;"
     "subpagenamee=DEELZIEDNAAME;subst=VERVANG:;tag=etiket;talkspace=OVERLEGRUUMTE;talkspacee=OVERLEGRUUMTEE;"
     "time=tied;timel=tiedl;url_query=ZEUKOPDRACHTE;urlencode=URLKODEREN",
     "januari|februari|määrt|april|mei|juni|juli|augustus|september|oktober|november|december|januari|"
     "februari|määrt|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|mei|"
     "jun|jul|aug|sep|okt|nov|dec",
     "sündag|måndag|dinsdag|woonsdag|dunderdag|vrydag|såterdag|sün|mån|din|woo|dun|vry|såt",
     ""},
    {"ne", "",
     "",
     "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|"
     "जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|"
     "नोभेम्बर|डिसेम्बर|जनवरी|फेब्रुअरी|"
     "मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|"
     "सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर|"
     "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|"
     "जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|"
     "नोभेम्बर|डिसेम्बर",
     "आइतबार|सोमबार|मङ्गलबार|बुधबार|बिहीबार|"
     "शुक्रबार|शनिबार|आइत|सोम|मङ्गल|वुध|बिही|"
     "शुक्र|शनि",
     "||||०|१|२|३|४|५|६|७|८|९"},
    {"new", "",
     "",
     "ज्यानुवरी|फेब्रुवरी|मार्च|अप्रिल|मे|"
     "जुन|जुलाइ|अगस्ट|सेप्टेम्बर|अक्टोबर|"
     "नोभेम्बर|डिसेम्बर|ज्यानुवरी|"
     "फ्रेब्रुवरी|मार्च|अप्रिल|मे|जुन|जुलाइ|"
     "अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|"
     "डिसेम्बर|ज्यानु|फेब्|मार्|अप्रि|मे|जुन|"
     "जुल|अग|सेप्|अक्ट्|नोभ|डिस",
     "आइतबाः|सोमबाः|मङ्गलबाः|बुधबाः|बिहिबाः|"
     "शुक्रबाः|शनिबाः|आइत|सोम|मङ्गल|बुध|बिहि|"
     "शुक्र|शनि",
     "||||०|१|२|३|४|५|६|७|८|९"},
    {"nia", "id",
     "",
     "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Januari|Februari|"
     "Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|"
     "Sep|Okt|Nov|Des",
     "Migu|Sinaya|Salasa|Rabu|Kami|Zumaha|Satu|Mig|Sin|Sal|Rab|Kam|Zum|Sat",
     ""},
    {"nit", "",
     "",
     "పూసి నెల|భీమారాసి నెల|దురాడి నెల|"
     "సైత నెల|బవెయ్ నెల|బూడబవెయ్ నెల|"
     "అక్కడి నెల|పోర నెల|పెతల నెల|దీవాళ నెల|"
     "కొండకదీవాళ నెల|సట్టి నెల|పూసి నెల|"
     "భీమారాసి నెల|దురాడి నెల|సైత నెల|"
     "బవెయ్ నెల|బూడబవెయ్ నెల|అక్కడి నెల|"
     "పోర నెల|పెతల నెల|దీవాళ నెల|"
     "కొండకదీవాళ నెల|సట్టి నెల|పూసి|భీమరాసి|"
     "దురాడి|సైత|బావెయ్|బూడబావేయ్|అక్కడి|"
     "పోర|పెతల|దీవాళ|కొండకదీవాళ|సట్టి",
     "ఐతారం|సోమారం|అంగ్రరం|బుదరం|బెషి|శుక్క|"
     "శన్వరం|ఐతారం|సోమరం|అంగ్రరం|బుధరం|బెషి|"
     "శుక్క|శన్వారం",
     ""},
    {"niu", "",
     "",
     "Ianuali|Fepuali|Masi|Apelila|Me|Iuni|Iulai|Aokuso|Sepetema|Oketopa|Novema|Tesemo|Ianuali|Fepuali|Masi|"
     "Apelila|Me|Iuni|Iulai|Aokuso|Sepetema|Oketopa|Novema|Tesemo|||||Me|||||Oke",
     "Aho Tapu|Aho Gofua|Aho Ua|Aho Lotu|Aho Tuloto|Aho Falaile|Aho Faiumu",
     ""},
    {"nl", "",
     "anchorencode=ANKERCODEREN|CODEERANKER;articlepath=ARTIKELPAD;basepagename=BASISPAGINANAAM;"
     "basepagenamee=BASISPAGINANAAME;canonicalurl=CANOIEKEURL:;canonicalurle=CANONIEKEURLE:;"
     "contentlanguage=INHOUDSTAAL|INHOUDTAAL;count=telling;currentday2=HUIDIGEDAG2;currentday=HUIDIGEDAG;"
     "currentdayname=HUIDIGEDAGNAAM;currentdow=HUIDIGEDVDW;currenthour=HUIDIGUUR;currentmonth1=HUIDIGEMAAND1;"
     "currentmonth=HUIDIGEMAAND|HUIDIGEMAAND2;currentmonthabbrev=HUIDIGEMAANDAFK;"
     "currentmonthname=HUIDIGEMAANDNAAM;currentmonthnamegen=HUIDIGEMAANDGEN;currenttime=HUIDIGETIJD;"
     "currenttimestamp=HUIDIGETIJDSTEMPEL;currentversion=HUIDIGEVERSIE;currentweek=HUIDIGEWEEK;"
     "currentyear=HUIDIGJAAR;default=#standaard;defaultsort=STANDAARDSORTERING:;defaultsort_noerror=geenfout;"
     "defaultsort_noreplace=nietvervangen;directionmark=RICHTINGMARKERING|RICHTINGSMARKERING;"
     "displaytitle=WEERGEGEVENTITEL|TOONTITEL;explode=exploderen;expr=expressie;filepath=BESTANDSPAD:;"
     "formatdate=datumopmaak;formatnum=FORMATTEERNUM|NUMFORMATTEREN;fullpagename=VOLLEDIGEPAGINANAAM;"
     "fullpagenamee=VOLLEDIGEPAGINANAAME;fullurl=VOLLEDIGEURL:;fullurle=VOLLEDIGEURLE:;gender=GESLACHT:;"
     "grammar=GRAMMATICA:;if=als;ifeq=alsgelijk;iferror=alsfout;ifexist=alsbestaat;ifexpr=alsexpressie;"
     "invoke=aanroepen;language=#TAAL:;lc=KL:;lcfirst=KLEERSTE:;localday2=PLAATSELIJKEDAG2|LOKALEDAG2;"
     "localday=PLAATSELIJKEDAG|LOKALEDAG;localdayname=PLAATSELIJKEDAGNAAM|LOKALEDAGNAAM;"
     "localdow=PLAATSELIJKEDVDW|LOKALEDVDW;localhour=PLAATSELIJKUUR|LOKAALUUR;localmonth1=LOKALEMAAND1;"
     "localmonth=PLAATSELIJKEMAAND|LOKALEMAAND|LOKALEMAAND2;localmonthabbrev=PLAATSELIJKEMAANDAFK|"
     "LOKALEMAANDAFK;localmonthname=PLAATSELIJKEMAANDNAAM|LOKALEMAANDNAAM;"
     "localmonthnamegen=PLAATSELIJKEMAANDNAAMGEN|LOKALEMAANDNAAMGEN;localtime=PLAATSELIJKETIJD|LOKALETIJD;"
     "localtimestamp=PLAATSELIJKETIJDSTEMPEL|LOKALETIJDSTEMPEL;localurl=LOKALEURL;localurle=LOKALEURLE;"
     "localweek=PLAATSELIJKEWEEK|LOKALEWEEK;localyear=PLAATSELIJKJAAR|LOKAALJAAR;msg=BERICHT:;msgnw=BERICHTNW;"
     "namespace=NAAMRUIMTE;namespacee=NAAMRUIMTEE;namespacenumber=NAAMRUIMTENUMMER;"
     "nocommafysuffix=GEENSCHEIDINGSTEKEN;ns=NR:;nse=NRE:;numberingroup=AANTALINGROEP;"
     "numberofactiveusers=AANTALACTIEVEGEBRUIKERS|ACTIEVEGEBRUIKERS;numberofadmins=AANTALBEHEERDERS|"
     "AANTALADMINS;numberofarticles=AANTALARTIKELEN;numberofedits=AANTALBEWERKINGEN;"
     "numberoffiles=AANTALBESTANDEN;numberofpages=AANTALPAGINAS|AANTALPAGINA'S|AANTALPAGINA’S;"
     "numberofusers=AANTALGEBRUIKERS;padleft=LINKSOPVULLEN;padright=RECHTSOPVULLEN;pageid=PAGINAID;"
     "pagename=PAGINANAAM;pagenamee=PAGINANAAME;pagesincategory=PAGINASINCATEGORIE|PAGINASINCAT;"
     "pagesincategory_all=alle;pagesincategory_files=bestanden;pagesincategory_pages=paginas;"
     "pagesincategory_subcats=ondercategorieen;pagesinnamespace=PAGINASINNAAMRUIMTE|PAGINA’SINNAAMRUIMTE|"
     "PAGINA'SINNAAMRUIMTE;pagesize=PAGINAGROOTTE;plural=MEERVOUD:;protectionlevel=BEVEILIGINGSNIVEAU;"
     "raw=RAUW:|RUW:;rawsuffix=V;rel2abs=relatiefnaarabsoluut;replace=vervangen;revisionday2=VERSIEDAG2;"
     "revisionday=VERSIEDAG;revisionid=VERSIEID;revisionmonth1=VERSIEMAAND1;revisionmonth=VERSIEMAAND;"
     "revisionsize=VERSIEGROOTTE;revisiontimestamp=VERSIETIJD;revisionuser=VERSIEGEBRUIKER;"
     "revisionyear=VERSIEJAAR;rootpagename=ROOTPAGINANAAM;rootpagenamee=ROOTPAGINANAAME;safesubst=VEILIGVERV:;"
     "scriptpath=SCRIPTPAD;servername=SERVERNAAM;sitename=SITENAAM;special=speciaal;speciale=speciaale;"
     "stylepath=STIJLPAD;subjectpagename=ONDERWERPPAGINANAAM|ARTIKELPAGINANAAM;"
     "subjectpagenamee=ONDERWERPPAGINANAAME|ARTIKELPAGINANAAME;subjectspace=ONDERWERPRUIMTE|ARTIKELRUIMTE;"
     "subjectspacee=ONDERWERPRUIMTEE|ARTIKELRUIMTEE;subpagename=DEELPAGINANAAM;subpagenamee=DEELPAGINANAAME;"
     "subst=VERV:;switch=schakelen;tag=label;talkpagename=OVERLEGPAGINANAAM;talkpagenamee=OVERLEGPAGINANAAME;"
     "talkspace=OVERLEGRUIMTE;talkspacee=OVERLEGRUIMTEE;time=tijd;timel=tijdl;titleparts=paginanaamdelen;"
     "uc=HL:;ucfirst=GLEERSTE:|HLEERSTE:;url_path=PAD;url_query=ZOEKOPDRACHT;urldecode=urldecoderen;"
     "urlencode=URLCODEREN|CODEERURL",
     "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|januari|"
     "februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|mei|jun|"
     "jul|aug|sep|okt|nov|dec",
     "zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zo|ma|di|wo|do|vr|za",
     ".|,"},
    {"nl-informal", "nl",
     "",
     "",
     "",
     ""},
    {"nmz", "",
     "",
     "kwɛkpaŋkpaŋa|suunb|waɦaab|toŋbiilgu|nadkpasaaga|figmoog̈b|talb|yobgwɛdgu|duhool|dumɔla|"
     "kwɛnooga|josɔɦb|kwɛkpaŋkpaŋa|suunb|waɦaab|toŋbiilgu|nadkpasaaga|figmoog̈b|talb|yobgwɛdgu|"
     "duhool|dumɔla|kwɛnooga|josɔɦb|kwɛp|suun|waɦ|toŋb|nadp|fig|tal|yobg|duh|dum|kwεn|josɔ",
     "laad|dabyaku|dlaaku|tantaab|tiyaku|booku|laabuga|laad|dab|dlaak|tant|tiya|book|laa",
     ""},
    {"nn", "no nb",
     "articlepath=ARTIKKELSTIG;basepagename=HOVUDSIDENAMN;contentlanguage=INNHALDSSPRÅK;currentday2=DAGNO2|"
     "DAGNÅ2;currentday=DAGNO|DAGNÅ;currentdayname=DAGNONAMN|DAGNÅNAVN;currentdow=VEKEDAGNRNO|UKEDAGNRNÅ;"
     "currenthour=TIMENO;currentmonth=MÅNADNO|MÅNEDNÅ;currentmonthabbrev=MÅNADNOKORT|MÅNEDNÅKORT;"
     "currentmonthname=MÅNADNONAMN|MÅNEDNÅNAVN;currenttime=TIDNO|TIDNÅ;currentversion=VERSJONNO;"
     "currentweek=VEKENRNO|UKENRNÅ;currentyear=ÅRNO|ÅRNÅ;defaultsort=STANDARDSORTERING|SORTERINGSNYKEL|"
     "SORTERINGSNØKKEL;displaytitle=VISTITTEL;expr=uttrykk|uttr;filepath=FILSTIG;formatdate=datoformat;"
     "formatnum=FORMATTAL;fullpagename=FULLTSIDENAMN;gender=KJØNN:;grammar=GRAMMATIKK:;if=om;ifeq=omlik;"
     "iferror=omfeil;ifexist=omfinst;ifexpr=omuttrykk|omuttr;invoke=køyr;language=#SPRÅK:;lc=SMÅ:;"
     "lcfirst=LFYRST:|LFØRST:;len=lengd;localurl=LOKALLENKJE:|LOKALLENKE:;localurle=LOKALLENKJEE:|"
     "LOKALLENKEE:;localweek=LOKALVEKE;msg=MLD:;msgnw=IKWIKMELD:;namespace=NAMNEROM|NAVNEROM;ns=NR:;"
     "numberofactiveusers=AKTIVEBRUKARAR;numberofadmins=ADMINTAL|ADMINISTRATORTAL;"
     "numberofarticles=INNHALDSSIDETAL|INNHOLDSSIDETALL;numberofedits=ENDRINGSTAL;numberoffiles=FILTAL;"
     "numberofpages=SIDETAL;numberofusers=BRUKARTAL;pageid=SIDEID;pagename=SIDENAMN|SIDENAVN;"
     "pagenamee=SIDENAMNE|SIDENAVNE;pagesincategory=SIDERIKAT|SIDERIKATEGORI;pagesincategory_all=alle;"
     "pagesincategory_files=filer;pagesincategory_pages=sider;pagesincategory_subcats=underkategoriar;"
     "pagesinnamespace=SIDERINAMNEROM;pagesize=SIDESTORLEIK;plural=FLEIRTAL:;protectionlevel=VERNENIVÅ;"
     "rel2abs=reltilabs;replace=byt_ut|erstatt;revisionday2=VERSJONSDAG2;revisionday=VERSJONSDAG;"
     "revisionid=VERSJONSID;revisionmonth1=VERSJONSMÅNAD1;revisionmonth=VERSJONSMÅNAD;"
     "revisiontimestamp=VERSJONSTIDSTEMPEL;revisionuser=VERSJONSBRUKAR;revisionyear=VERSJONSÅR;"
     "safesubst=TRYGGLIMINN:;scriptpath=SKRIPTSTIG|SKRIPTSTI;server=TENAR|TJENER;servername=TENARNAMN|"
     "TJENERNAVN;sitename=NETTSTADNAMN;special=spesial;subpagename=UNDERSIDENAMN;subst=LIMINN:;switch=byt;"
     "tag=merke;talkpagename=DISKUSJONSSIDENAMN;time=tid;timel=tidl;titleparts=titteldelar;uc=STORE:;"
     "ucfirst=SFYRST:|SFØRST:;url_path=STIG",
     "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|januar|februar|mars|"
     "april|mai|juni|juli|august|september|oktober|november|desember|jan.|feb.|mar.|apr.|mai|jun.|jul.|aug.|"
     "sep.|okt.|nov.|des.",
     "søndag|måndag|tysdag|onsdag|torsdag|fredag|laurdag|søn|mån|tys|ons|tor|fre|lau",
     " |,"},
    {"nod", "",
     "",
     "ᨾᨠᩁᩣᨣᩫ᩠ᨾ|ᨠᩩᨾ᩠ᨽᩣᨻᩢᨶ᩠ᨵ᩼|ᨾᩦᨶᩣᨣᩫ᩠ᨾ|"
     "ᨾᩮᩇᩣᨿᩫ᩠ᨶ|ᨻᩂᩇᨽᩣᨣᩫ᩠ᨾ|ᨾᩥᨳᩩᨶᩣᨿᩫ᩠ᨶ|"
     "ᨠᩁᨠᨯᩣᨣᩫ᩠ᨾ|ᩈᩥᨦ᩠ᩉᩣᨣᩫ᩠ᨾ|ᨠᩢᨶ᩠ᨿᩣᨿᩫ᩠ᨶ|"
     "ᨲᩩᩃᩣᨣᩫ᩠ᨾ|ᨻᩂᩆᨧᩥᨠᩣᨿᩫ᩠ᨶ|ᨵᩢᨶ᩠ᩅᩣᨣᩫ᩠ᨾ|"
     "ᨾᨠᩁᩣᨣᩫ᩠ᨾ|ᨠᩩᨾ᩠ᨽᩣᨻᩢᨶ᩠ᨵ᩼|ᨾᩦᨶᩣᨣᩫ᩠ᨾ|"
     "ᨾᩮᩇᩣᨿᩫ᩠ᨶ|ᨻᩂᩇᨽᩣᨣᩫ᩠ᨾ|ᨾᩥᨳᩩᨶᩣᨿᩫ᩠ᨶ|"
     "ᨠᩁᨠᨯᩣᨣᩫ᩠ᨾ|ᩈᩥᨦ᩠ᩉᩣᨣᩫ᩠ᨾ|ᨠᩢᨶ᩠ᨿᩣᨿᩫ᩠ᨶ|"
     "ᨲᩩᩃᩣᨣᩫ᩠ᨾ|ᨻᩂᩆᨧᩥᨠᩣᨿᩫ᩠ᨶ|ᨵᩢᨶ᩠ᩅᩣᨣᩫ᩠ᨾ|ᨾ.ᨣ.|"
     "ᨠ.ᨻ.|ᨾᩦ.ᨣ.|ᨾᩮ.ᨿ|ᨻ.ᨣ.|ᨾᩥ.ᨿ.|ᨠ.ᨣ.|ᩈ.ᨣ.|ᨠ.ᨿ.|ᨲ.ᨣ.|ᨻ.ᨿ.|"
     "ᨵ.ᨣ.",
     "ᩅᩢ᩠ᨶ​ᩋᩣᨴᩥᨲ᩠ᨿ᩼|ᩅᩢ᩠ᨶ​ᨧᩢᨶ᩠ᨴᩕ᩼|"
     "ᩅᩢ᩠ᨶ​ᩋᩘᨣᩤ᩠ᩁ|ᩅᩢ᩠ᨶᨻᩩᨵ᩼|ᩅᩢ᩠ᨶ​ᨻᩕᩉᩢ᩠ᩈᨷᨯᩦ|"
     "ᩅᩢ᩠ᨶ​ᩆᩩᨠᩕ᩼|ᩅᩢ᩠ᨶ​ᩈᩮᩢᩣᩁ᩼|ᨴᩥ᩠ᨲ|ᨧᩢ᩠ᨶ|ᨣᩤ᩠ᩁ|"
     "ᨻᩩᨵ᩼|ᨹᩢ᩠ᨯ|ᩆᩩᨠ|ᩈᩮᩢᩣ",
     "||||᪀|᪁|᪂|᪃|᪄|᪅|᪆|᪇|᪈|᪉"},
    {"nog", "",
     "",
     "Канъытар ай|Увыт|Навруз ай|Коькек ай|Мамыр|Тамбыз|Шилле|"
     "Сары тамбыз|Кырк кийик|Казан ай|Караша|Карагыс|"
     "Канъытар ай|Увыт|Навруз ай|Коькек ай|Мамыр|Тамбыз|Шилле|"
     "Сары тамбыз|Кырк кийик|Казан ай|Караша|Карагыс|Кан|Увы|"
     "Нав|Коьк|Мам|Там|Шил|Сар|кыр|кзн|крш|Крг",
     "Базар куьн|Дуьсенбе|Сенбе|Чарсенбе|Панченбе|Юма|"
     "Юма эртеси|Бк|Дб|Сб|Чб|Пб|Юм|Юэ",
     ""},
    {"nov", "",
     "",
     "januare|februare|marte|aprile|maye|june|julie|auguste|septembre|oktobre|novembre|desembre|de januare|"
     "de februare|de marte|de aprile|de maye|de june|de julie|de auguste|de septembre|de oktobre|de novembre|"
     "de desembre|jan|feb|mar|apr|maye|jun|jul|aug|sep|okt|nov|des",
     "sundie|lundie|mardie|merkurdie|jodie|venerdie|saturdie|sun|lun|mar|mer|jod|ven|sat",
     ""},
    {"nqo", "",
     "",
     "ߓߌ߲ߠߊߥߎߟߋ߲|ߞߏ߲ߞߏߜߍ|ߕߙߊߓߊ|ߞߏ߲ߞߏߘߌ߬ߓߌ|ߘߓߊ߬ߕߊ|ߥߊ߬ߛߌ߬ߥߙߊ|"
     "ߞߊ߬ߙߌ߬ߝߐ|ߘߓߊ߬ߓߌߟߊ|ߕߎߟߊߝߌ߲|ߞߏ߲ߓߌߕߌ߮|ߣߍߣߍߓߊ|ߞߏߟߌ߲ߞߏߟߌ߲|"
     "ߓߌ߲ߠߊߥߎߟߋ߲|ߞߏ߲ߞߏߜߍ|ߕߙߊߓߊ|ߞߏ߲ߞߏߘߌ߬ߓߌ|ߘߓߊ߬ߕߊ|ߥߊ߬ߛߌ߬ߥߙߊ|"
     "ߞߊ߬ߙߌ߬ߝߐ|ߘߓߊ߬ߕߊ|ߕߎߟߊߝߌ߲|ߞߏ߲ߓߌߕߌ߮|ߣߍߣߍߓߊ|ߞߏߟߌ߲ߞߏߟߌ߲|"
     "ߓߌ߲ߠ|ߞߏ߲ߞ|ߕߙߊߓߊ|ߞߏ߲ߞ|ߘߓߊ߬|ߥߊ߬ߛ|ߞߊ߬ߙߌ߬|ߘߓߊ߬ߓ|ߕߎߟ|ߞߏ߲ߓ|ߣߍߣ|"
     "ߞߏߟ",
     "ߞߊ߯ߙߌߟߏ߲|ߞߐ߬ߓߊ߬ߟߏ߲|ߞߐ߬ߟߏ߲|ߞߎ߬ߣߎ߲߬ߟߏ߲|ߓߌߟߏ߲|ߛߌ߬ߣߌ߲߬ߟߏ߲|"
     "ߞߍ߲ߘߍߟߏ߲|ߞߊ߯ߙ|ߞߐ߬ߓߊ߬|ߞߐ߬ߟߏ߲|ߞߎ߬ߣ|ߓߌߟ|ߛߌ߬ߣ|ߞߍ߲ߘ",
     "||||߀|߁|߂|߃|߄|߅|߆|߇|߈|߉"},
    {"nrm", "nrf fr",
     "",
     "Jaunvyi|Févryi|Mar|Avri|Mouai|Juin|Juilet|Âot|Setembe|Octobe|Novembe|Décembe",
     "|||Mêcrédi||Vendrédi",
     ""},
    {"nso", "",
     "currentday2=LEHONO_LETSATSI2;currentday=LEHONO_LETSATSI;currentdayname=LEHONO_LETSATSILEINA;"
     "currenthour=IRI_BJALE;currentmonth=KGWEDI_BJALE;currentmonthname=LEINA_KGWEDI_BJALE;"
     "currenttime=NAKO_BJALE;currentyear=NGWAGA_BJALE",
     "Pherekgong|Dibokwane|Hlakola|Moranang|Mopitlo|Phupu|Mosegamanye|Phato|Lewedi|Diphalane|Dibatsela|"
     "Manthole|Pherekgong|Dibokwane|Hlakola|Moranang|Mopitlo|Phupu|Mosegamanye|Phato|Lewedi|Diphalane|"
     "Dibatsela|Manthole|Pherekgong|Dibokwane|Hlakola|Moranang|Mopitlo|Phupu|Mosegamanye|Phato|Lewedi|"
     "Diphalane|Dibatsela|Manthole",
     "Sontaga|Mošupologo|Labobedi|Laboraro|Labone|Labohlano|Mokibelo|Sontaga|Mošupologo|Labobedi|Laboraro|"
     "Labone|Labohlano|Mokibelo",
     ""},
    {"nup", "",
     "",
     "Ninfu|Bedzo gani|Gani|Togaya|Togaya ebaci|Bedzo Emiwan-Ezagbakozhi|Emiwan-Ezagbakozhi|Bedzo Emiwan|"
     "Emiwan|Soko wungi|Soko wunko|Zogi|Ninfu|Bedzo gani|Gani|Togaya|Togaya ebaci|Bedzo Emiwan-Ezagbakozhi|"
     "Emiwan-Ezagbakozhi|Bedzo Emiwan|Emiwan|Soko wungi|Soko wunko|Zogi|Nin|Bedz|Gan|Tog|Tog|Bed|Emi|Bed|Emi|"
     "Sok|Sok|Zog",
     "Lade|Liteni|Talata|Laruba|Alami|Jumah|Asibi|Lad|Lit|Tal|Lar|Ala|Jum|Asi",
     ""},
    {"nv", "",
     "",
     "Yas Niłtʼees|Atsá Biyáázh|Wóózhchʼį́į́d|Tʼą́ą́chil|Tʼą́ą́tsoh|"
     "Yaʼiishjááshchilí|Yaʼiishjáástsoh|Biniʼantʼą́ą́tsʼózí|Biniʼantʼą́ą́tsoh|Ghąąjį|"
     "Níłchʼitsʼósí|Níłchʼitsoh|Yas Niłtʼees|Atsá Biyáázh|Wóózhchʼį́į́d|Tʼą́ą́chil|"
     "Tʼą́ą́tsoh|Yaʼiishjááshchilí|Yaʼiishjáástsoh|Biniʼantʼą́ą́tsʼózí|"
     "Biniʼantʼą́ą́tsoh|Ghąąjį|Níłchʼitsʼósí|Níłchʼitsoh|Ynts|Atsb|Wozh|Tchi|Ttso|Yjsh|Yjts|"
     "Btsz|Btsx|Ghąj|Ntss|Ntsx",
     "Damóogo|Damóo biiskání|Damóodóó naakiską́o|Damóodóó tágí jį́|"
     "Damóodóó dį́į́' yiską́o|Nda'iiníísh|Yiską́ damóo",
     ""},
    {"ny", "",
     "",
     "Januwale|Febuwale|Malichi|Apulo|Meyi|Juni|Julaye|Ogasiti|Seputembala|Okotobala|Novembala|Decembala||||||"
     "|||||||Jan|Feb|Mar|Apr|Meyi|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
     "Lamlungu|Lolemba|Lachiwiri|Lachiwiri|Lachinayi|Lachisanu|Loweruka|Lam|Lole|Lac|Lach|Lachi|Lachis|Low",
     ""},
    {"nyn", "",
     "",
     "Biruuru|Katambuga|Kaatumba|Nyaikoma|Kyabahezi|Kahingo|Nyairurwe|Kucuransi / Nyakanga|Kamena|Kashwa|"
     "Musenene|Muzimbeezi|Biruuru|Katambuga|Kaatumba|Nyaikoma|Kyabahezi|Kahingo|Nyairurwe|"
     "Kucuransi / Nyakanga|Kamena|Kashwa|Musene|Muzimbeezi|Bir|Kat|Kaa|Nyai|Kyab|Kah|Nyai|Kucu|Kam|Kas|Muse|"
     "Muzi",
     "Sabiti|Orwokubanza|Orwakabiri|Orwakashatu|Orwakana|Orwakatano|Orwamukaaga|Sab|Orwo1|Orw'2|Orw'3|Orw'4|"
     "Orw'5|Orwa'6",
     ""},
    {"nyo", "",
     "",
     "Okw'okubanza|Okwa kabiri|Okwa kasatu|Okwa kana|Okwa kataano|Okwa mukaaga|Okwa musanju|Okwa munaana|"
     "Okwa mwenda|Okwa ikumi|Okwa ikumi na kumu|Okwa ikumi n'abiri|Okw'okubanza|Okwa kabiri|Okwa kasatu|"
     "Okwa kana|Okwa kataano|Okwa mukaaga|Okwa musanju|Okwa munaana|Okwa mwenda|Okwa ikumi|Okwa ikumi na kumu|"
     "Okwa ikumi n'abiri|Okw'1|Okwa2|Okwa3|Okwa4|Okwa5|Okwa6|Okwa7|Okwa8|Okwa9|Okwa10|Okwa11|Okwa12",
     "kya Sabiiti|kya Bbalaza|kya kabiri|kya kasatu|kya kana|kya kataano|kya mukaaga|Sab|Bbal|Kya 2|Kya 3|"
     "Kya 4|Kya 5|Kya 6",
     ""},
    {"nys", "",
     "",
     "Birak (January)|February|March|April|May|June|July|August|September|October|November|December|"
     "Birak (January)|Bunuru (February)|Bunuru (March)|Djeran (April)|Djeran (May)|Makuru (June)|"
     "Makuru (July)|Djilba (August)|Djilba (September)|Kambarang (October)|Kambarang (November)|"
     "Birak (December)|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
     "Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tue|Wed|Thu|Fri|Sat",
     ""},
    {"oc", "ca fr",
     "anchorencode=ENCÒDAANCÒRA;basepagename=NOMBASADEPAGINA;basepagenamee=NOMBASADEPAGINAX;"
     "contentlanguage=LENGACONTENGUT|LENGCONTENGUT;currentday2=JORNCORRENT2|JORNACTUAL2;currentday=JORNCORRENT|"
     "JORNACTUAL;currentdayname=NOMJORNCORRENT|NOMJORNACTUAL;currentdow=JDSCORRENT;currenthour=ORACORRENTA|"
     "ORAACTUALA;currentmonth=MESCORRENT;currentmonthabbrev=ABREVMESCORRENT;currentmonthname=NOMMESCORRENT;"
     "currentmonthnamegen=NOMGENMESCORRENT;currenttime=DATACORRENTA|DATAACTUALA;currenttimestamp=INSTANTACTUAL;"
     "currentversion=VERSIONACTUALA;currentweek=SETMANACORRENTA;currentyear=ANNADACORRENTA|ANNADAACTUALA;"
     "defaultsort=CLAUDETRIADA:;directionmark=MARCADIRECCION|MARCADIR;displaytitle=AFICHARTÍTOL;"
     "filepath=CAMIN:;fullpagename=NOMPAGINACOMPLET;fullpagenamee=NOMPAGINACOMPLETX;fullurl=URLCOMPLETA:;"
     "fullurle=URLCOMPLETAX:;gender=GENRE:;grammar=GRAMATICA:;language=#LENGA:;lc=MINUS:;lcfirst=INITMINUS:;"
     "localday2=JORNLOCAL2;localday=JORNLOCAL;localdayname=NOMJORNLOCAL;localdow=JDSLOCAL;localhour=ORALOCALA;"
     "localtime=ORARILOCAL;localtimestamp=INSTANTLOCAL;localurl=URLLOCALA:;localurle=URLLOCALAX:;"
     "localweek=SETMANALOCALA;localyear=ANNADALOCALA;namespace=ESPACINOMENATGE;namespacee=ESPACINOMENATGEX;"
     "ns=ESPACEN:;numberofactiveusers=NOMBREUTILIZAIRESACTIUS;numberofedits=NOMBREMODIFS;"
     "numberoffiles=NOMBREFICHIÈRS;numberofpages=NOMBREPAGINAS;numberofusers=NOMBREUTILIZAIRES;"
     "padleft=BORRATGEESQUÈRRA;padright=BORRATGEDRECHA;pagenamee=NOMPAGINAX;pagesincategory=PAGINASDINSCAT;"
     "pagesinnamespace=PAGINASDINSESPACI:;pagesize=TALHAPAGINA;protectionlevel=NIVÈLDEPROTECCION;raw=LINHA:|"
     "BRUT:;rawsuffix=BRUT|B;revisionday2=DATAVERSION2;revisionday=DATAVERSION;revisionid=NUMÈROVERSION;"
     "revisionmonth=MESREVISION;revisiontimestamp=ORAREVISION;revisionyear=ANNADAREVISION|ANREVISION;"
     "scriptpath=CAMINESCRIPT;server=SERVIDOR;servername=NOMSERVIDOR;sitename=NOMSIT|NOMSITE_NOMSITI;"
     "subjectpagename=NOMPAGINASUBJECTE|NOMPAGINASUBJÈCTE|NOMPAGINAARTICLE;subjectpagenamee=NOMPAGINASUBJECTEX|"
     "NOMPAGINASUBJÈCTEX|NOMPAGINAARTICLEX;subjectspace=ESPACISUBJECTE|ESPACISUBJÈCTE|ESPACIARTICLE;"
     "subjectspacee=ESPACISUBJECTEX|ESPACISUBJÈCTEX|ESPACIARTICLEX;subpagename=NOMSOSPAGINA;"
     "subpagenamee=NOMSOSPAGINAX;tag=balisa;talkpagename=NOMPAGINADISCUSSION;"
     "talkpagenamee=NOMPAGINADISCUSSIONX;talkspace=ESPACIDISCUSSION;talkspacee=ESPACIDISCUSSIONX;uc=MAJUS:|"
     "CAPIT:;ucfirst=INITMAJUS:;urlencode=ENCÒDAURL:",
     "genièr|febrièr|març|abril|mai|junh|julhet|agost|setembre|octobre|novembre|decembre|de genièr|"
     "de febrièr|de març|d'abril|de mai|de junh|de julhet|d'agost|de setembre|d'octobre|de novembre|"
     "de decembre|gen|feb|març|abr|mai|junh|julh|ago|set|oct|nov|dec",
     "dimenge|diluns|dimars|dimècres|dijòus|divendres|dissabte|Dimg|Dil|Dima|Dimè|Dij|Div|Diss",
     " |,"},
    {"ojb", "",
     "",
     "Aabita-bibooni-giizis|Migiziwi-giizis|Aandego-giizis|Iskigamizige-giizis|Zaagibagaa-giizis|"
     "Ode'imini-giizis|Aabita-niibino-giizis|Manoominike-giizis|Waatebagaa-giizis|Binaakwe-giizis|"
     "Gashkadino-giizis|Bibooni-giizis|Aabita-bibooni-giizis|Migiziwi-giizis|Aandego-giizis|"
     "Iskigamizige-giizis|Zaagibagaa-giizis|Ode'imini-giizis|Aabita-niibino-giizis|Manoominike-giizis|"
     "Waatebagaa-giizis|Binaakwe-giizis|Gashkadino-giizis|Bibooni-giizis|Abg|Mig|Ag|Ig|Zg|Og|Ang|Mag|Wg|Bing|"
     "Gg|Bibg",
     "Anama'e-giizhigad|Ishkwaa-anama'e-giizhigad|Niizho-giizhigad|Aabitawise|Niiwo-giizhigad|Naano-giizhigad|"
     "Giziibiigisaginige-giizhigad|Angi|Ishk|Niiz|Aabi|Niiw|Naan|Gigi",
     ""},
    {"olo", "fi",
     "",
     "Pakkaskuu|Tuhukuu|Kevätkuu|Sulakuu|Oraskuu|Kezäkuu|Heinykuu|Elokuu|Syvyskuu|Ligakuu|Kylmykuu|Talvikuu|"
     "pakkaskuudu|tuhukuudu|kevätkuudu|sulakuudu|oraskuudu|kezäkuudu|heinykuudu|elokuudu|syvyskuudu|"
     "ligakuudu|kylmykuudu|talvikuudu|Pak|Tuh|Kev|Sul|Ora|Kez|Hei|Elo|Syv|Lig|Kyl|Tal",
     "Pyhäpäivy|Enzimäinargi|Toinargi|Kolmaspäivy|Nelläspäivy|Piätteniččy|Suovattu|Py|En|To|Ko|Ne|Pi|"
     "Su",
     ""},
};
const size_t expand_languages_10_count = sizeof expand_languages_10 / sizeof *expand_languages_10;
