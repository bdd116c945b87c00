/* expand_languages_12.c - words of the languages ru to si.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_12[] = {
    {"ru", "",
     "anchorencode=КОДИРОВАТЬ_МЕТКУ;articlepath=ПУТЬ_К_СТАТЬЕ;"
     "basepagename=ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ;"
     "basepagenamee=ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ_2;"
     "contentlanguage=ЯЗЫК_СОДЕРЖАНИЯ;currentday2=ТЕКУЩИЙ_ДЕНЬ_2;"
     "currentday=ТЕКУЩИЙ_ДЕНЬ;currentdayname=НАЗВАНИЕ_ТЕКУЩЕГО_ДНЯ;"
     "currentdow=ТЕКУЩИЙ_ДЕНЬ_НЕДЕЛИ;currenthour=ТЕКУЩИЙ_ЧАС;"
     "currentmonth1=ТЕКУЩИЙ_МЕСЯЦ_1;currentmonth=ТЕКУЩИЙ_МЕСЯЦ|"
     "ТЕКУЩИЙ_МЕСЯЦ_2;currentmonthabbrev=НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_АБР;"
     "currentmonthname=НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА;"
     "currentmonthnamegen=НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД;"
     "currenttime=ТЕКУЩЕЕ_ВРЕМЯ;currenttimestamp=ОТМЕТКА_ТЕКУЩЕГО_ВРЕМЕНИ;"
     "currentversion=ТЕКУЩАЯ_ВЕРСИЯ;currentweek=ТЕКУЩАЯ_НЕДЕЛЯ;"
     "currentyear=ТЕКУЩИЙ_ГОД;default=#умолчание;"
     "defaultsort=СОРТИРОВКА_ПО_УМОЛЧАНИЮ|КЛЮЧ_СОРТИРОВКИ;"
     "directionmark=НАПРАВЛЕНИЕ_ПИСЬМА;displaytitle=ПОКАЗАТЬ_ЗАГОЛОВОК;"
     "filepath=ПУТЬ_К_ФАЙЛУ:;formatdate=форматдаты;"
     "formatnum=ФОРМАТИРОВАТЬ_ЧИСЛО;"
     "fullpagename=ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ;"
     "fullpagenamee=ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ_2;fullurl=ПОЛНЫЙ_АДРЕС:;"
     "fullurle=ПОЛНЫЙ_АДРЕС_2:;gender=ПОЛ:;grammar=ПАДЕЖ:;if=если;"
     "iferror=еслиошибка;int=ВНУТР:;invoke=вызвать;language=#ЯЗЫК:;"
     "lc=МАЛЕНЬКИМИ_БУКВАМИ:;lcfirst=ПЕРВАЯ_БУКВА_МАЛЕНЬКАЯ:;"
     "localday2=МЕСТНЫЙ_ДЕНЬ_2;localday=МЕСТНЫЙ_ДЕНЬ;"
     "localdayname=НАЗВАНИЕ_МЕСТНОГО_ДНЯ;localdow=МЕСТНЫЙ_ДЕНЬ_НЕДЕЛИ;"
     "localhour=МЕСТНЫЙ_ЧАС;localmonth1=МЕСТНЫЙ_МЕСЯЦ_1;"
     "localmonth=МЕСТНЫЙ_МЕСЯЦ|МЕСТНЫЙ_МЕСЯЦ_2;"
     "localmonthabbrev=НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_АБР;"
     "localmonthname=НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА;"
     "localmonthnamegen=НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_РОД;"
     "localtime=МЕСТНОЕ_ВРЕМЯ;localtimestamp=ОТМЕТКА_МЕСТНОГО_ВРЕМЕНИ;"
     "localurl=ЛОКАЛЬНЫЙ_АДРЕС:;localurle=ЛОКАЛЬНЫЙ_АДРЕС_2:;"
     "localweek=МЕСТНАЯ_НЕДЕЛЯ;localyear=МЕСТНЫЙ_ГОД;msg=СООБЩЕНИЕ:|"
     "СООБЩ:;msgnw=СООБЩ_БЕЗ_ВИКИ:;namespace=ПРОСТРАНСТВО_ИМЁН;"
     "namespacee=ПРОСТРАНСТВО_ИМЁН_2;"
     "namespacenumber=НОМЕР_ПРОСТРАНСТВА_ИМЁН;ns=ПИ:;nse=ПИК:;"
     "numberingroup=ЧИСЛО_В_ГРУППЕ;"
     "numberofactiveusers=КОЛИЧЕСТВО_АКТИВНЫХ_УЧАСТНИКОВ;"
     "numberofadmins=КОЛИЧЕСТВО_АДМИНИСТРАТОРОВ;"
     "numberofarticles=КОЛИЧЕСТВО_СТАТЕЙ;numberofedits=КОЛИЧЕСТВО_ПРАВОК;"
     "numberoffiles=КОЛИЧЕСТВО_ФАЙЛОВ;numberofpages=КОЛИЧЕСТВО_СТРАНИЦ;"
     "numberofusers=КОЛИЧЕСТВО_УЧАСТНИКОВ;padleft=ЗАПОЛНИТЬ_СЛЕВА;"
     "padright=ЗАПОЛНИТЬ_СПРАВА;pageid=ИДЕНТИФИКАТОР_СТРАНИЦЫ;"
     "pagename=НАЗВАНИЕ_СТРАНИЦЫ;pagenamee=НАЗВАНИЕ_СТРАНИЦЫ_2;"
     "pagesincategory=СТРАНИЦ_В_КАТЕГОРИИ;pagesincategory_all=все;"
     "pagesincategory_files=файлы;pagesincategory_pages=страницы;"
     "pagesincategory_subcats=подкатегории;"
     "pagesinnamespace=СТРАНИЦ_В_ПРОСТРАНСТВЕ_ИМЁН:;"
     "pagesize=РАЗМЕР_СТРАНИЦЫ;plural=МНОЖЕСТВЕННОЕ_ЧИСЛО:;"
     "protectionlevel=УРОВЕНЬ_ЗАЩИТЫ;raw=НЕОБРАБ:;rawsuffix=Н;replace=замена;"
     "revisionday2=ДЕНЬ_ВЕРСИИ_2;revisionday=ДЕНЬ_ВЕРСИИ;revisionid=ИД_ВЕРСИИ;"
     "revisionmonth1=МЕСЯЦ_ВЕРСИИ_1;revisionmonth=МЕСЯЦ_ВЕРСИИ;"
     "revisiontimestamp=ОТМЕТКА_ВРЕМЕНИ_ВЕРСИИ;"
     "revisionuser=ВЕРСИЯ_УЧАСТНИКА;revisionyear=ГОД_ВЕРСИИ;"
     "safesubst=ЗАЩПОДСТ:;scriptpath=ПУТЬ_К_СКРИПТУ;server=СЕРВЕР;"
     "servername=НАЗВАНИЕ_СЕРВЕРА;sitename=НАЗВАНИЕ_САЙТА;"
     "special=служебная;stylepath=ПУТЬ_К_СТИЛЮ;"
     "subjectpagename=НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ;"
     "subjectpagenamee=НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ_2;"
     "subjectspace=ПРОСТРАНСТВО_СТАТЕЙ;"
     "subjectspacee=ПРОСТРАНСТВО_СТАТЕЙ_2;"
     "subpagename=НАЗВАНИЕ_ПОДСТРАНИЦЫ;"
     "subpagenamee=НАЗВАНИЕ_ПОДСТРАНИЦЫ_2;subst=ПОДСТАНОВКА:|ПОДСТ:;"
     "switch=переключатель;tag=метка|тег|тэг;"
     "talkpagename=НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ;"
     "talkpagenamee=НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ_2;"
     "talkspace=ПРОСТРАНСТВО_ОБСУЖДЕНИЙ;"
     "talkspacee=ПРОСТРАНСТВО_ОБСУЖДЕНИЙ_2;time=время;timel=мвремя;"
     "uc=БОЛЬШИМИ_БУКВАМИ:;ucfirst=ПЕРВАЯ_БУКВА_БОЛЬШАЯ:;url_path=ПУТЬ;"
     "url_query=ЗАПРОС;url_wiki=ВИКИ;urlencode=ЗАКОДИРОВАННЫЙ_АДРЕС:",
     "январь|февраль|март|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|января|февраля|марта|"
     "апреля|мая|июня|июля|августа|сентября|октября|ноября|"
     "декабря|янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек",
     "воскресенье|понедельник|вторник|среда|четверг|пятница|"
     "суббота|вс|пн|вт|ср|чт|пт|сб",
     " |,|2"},
    {"rue", "uk ru",
     "",
     "януар|фебруар|марец|апріль|май|юній|юлій|авґуст|"
     "септембер|октобер|новембер|децембер|януара|фебруара|"
     "марца|апріля|мая|юнія|юлія|авґуста|септембра|октобра|"
     "новембра|децембра|ян|феб|мар|апр|май|юн|юл|авґ|сеп|окт|"
     "нов|дец",
     "недїля|понедїлёк|віторок|середа|четверь|пятніця|субота|"
     "Нд|Пн|Вт|Ср|Чт|Пт|Сб",
     ""},
    {"rup", "ro",
     "",
     "Yinaru|Șcurtu|Marțu|Apriiru|Maiu|Cirișaru|Alunaru|Avgustu|Yizmâciunu|Sumedru|Brumaru|Andreu|Yinaru|"
     "Șcurtu|Marțu|Apriiru|Maiu|Cirișaru|Alunaru|Avgustu|Yizmâciunu|Sumedru|Brumaru|Andreu|Yin|Șcur|Mar|"
     "Apr|Mai|Cir|Alun|Avg|Yiz|Sum|Brum|Andr",
     "dumânicâ|luni|marțâ|ńiercuri|gioi|viniri|sâmbâtâ|dum|lun|mar|ńie|gio|vin|sâm",
     ""},
    {"ruq", "ruq-latn ro",
     "",
     "",
     "",
     ""},
    {"ruq-cyrl", "mk",
     "",
     "јануари|февруари|марти|априли|мај|јуни|јули|аугуст|"
     "септември|октомври|нојември|децембри|јануари|февруари|"
     "марти|априли|мај|јуни|јули|аугуст|септември|октомври|"
     "нојември|децември|јан|фев|мар|апр|мај|јун|јул|ауг|сеп|окт|"
     "нов|дец",
     "|||||||Дум|Лун|Мар|Мие|Јои|Вин|Сам",
     ""},
    {"ruq-latn", "ro",
     "",
     "januari|februari|marti|aprili|mă|juni|juli|august|septembri|oktombri|nojembri|decembri|januari|"
     "februari|marti|aprili|mai|juni|juli|august|septembri|oktombri|nojembri|decembri|jan|feb|mar|apr|mai|jun|"
     "jul|aug|sep|okt|nov|dec",
     "duminică|luni|marț|miercur|joi|viniri|soambătă|dum|lun|mar|mie|joi|vin|soa",
     ""},
    {"rut", "",
     "",
     "Январь|Февраль|Март|Апрель|Май|Июнь|Июль|Август|"
     "Сентябрь|Октябрь|Ноябрь|Декабрь|Январ|Февраль|Март|"
     "Апрель|Май|Июнь|Июль|Август|Сентябрь|Октябрь|Ноябрь|"
     "Декабрь|Янв|Фев|Мар|Апр|Май|Июн|Июл|Авг|Сен|Окт|Ноя|Дек",
     "Вахадный|Ислеэн|Саласа|ГьаIрба|Хамис|Улджум|Кишды|Вах.|"
     "Исл.|Сал.|Гар.|Хам.|Улд.|Киш.",
     ""},
    {"rw", "",
     "",
     "Mutarama|Gashyantare|werurwe|Mata|Gicurasi|Kamena|Nyakanga|Kanama|Nzeri|Ukwakira|Ugushyingo|Ukuboza|"
     "Mutarama|Gashyantare|werurwe|Mata|Gicurasi|Kamena|Nyakanga|Kanama|Nzeri|Ukwakira|Ugushyingo|Ukuboza|"
     "Mutarama|Gashyantare|Werurwe|Mata|Gicurasi|Kamena|Nyakanga|Kanama|Nzeri|Ukwakira|Ugushyingo|Ukuboza",
     "Ku cyumweru|Kuwambere|Ku wa kabiri|Ku wa gatatu|Ku wa kane|Ku wa gatanu|Ku wa gatandatu|Ku cyumweru|"
     "Ku wa mbere|Ku wa kabiri|Ku wa gatatu|Ku wa kane|Ku wa gatanu|Ku wa gatandatu",
     ".|,"},
    {"ryu", "",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|霜月|師走|1月|2月|3月|4月|5月|6月|7月|"
     "8月|9月|10月|霜月|師走|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|霜月|師走",
     "日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日|月|火|水|木|金|土",
     ""},
    {"sa", "hi",
     "basepagename=आधारपृष्ठनाम;contentlanguage=सामग्रीभाषा|विषयभाषा|आधेयभाषा;currentday2=सद्योदिवसः२|"
     "वर्तमानदिवसः२|अद्यदिवसे२;currentday=सद्योदिवसः|वर्तमानदिवसः|अद्यदिवसे;currentdayname=सद्योदिवसनाम|"
     "वर्तमानदिवसनाम|अद्यदिवसेनाम;currenthour=सद्योहोरा|वर्तमानहोरा|सद्यघण्टा;currentmonth=सद्योमासः|"
     "वर्तमानमासः|वर्तमानमासः२|अद्यमासे;currentmonthabbrev=सद्योमाससङ्क्षिप्तम्|अद्यमासेसंक्षीप्त;"
     "currentmonthname=सद्योमासनाम|अद्यमासेनाम;currentmonthnamegen=सद्योमासनामसम्बन्धः|अद्यमासेनामसाधारण;"
     "currenttime=सद्यस्समयः|वर्तमानसमयः|सद्यसमय;currenttimestamp=सद्यस्समयमुद्रा|सद्यसमयमुद्रा;"
     "currentversion=सद्यरावृत्तिः|अद्यआवृत्ती;currentweek=सद्यस्सप्ताहः|अद्यसप्ताह;currentyear=सद्योवर्षम्|"
     "वर्तमानवर्षम्|अद्यवर्ष;directionmark=दिशाचिह्नम्|दिशाचिह्न|दिशे;displaytitle=दृश्यशीर्षकम्|"
     "प्रदर्शनशीर्षक|उपाधिदर्शन;filepath=सञ्चिकापथः|संचिकापथ;formatnum=प्रारूपसङ्ख्या|रचनासंख्या;"
     "fullpagename=पूर्णपृष्ठनाम;grammar=व्याकरणम्;language=#भाषा;localday2=स्थानिकदिवसः२|स्थानिकदिवसे२;"
     "localday=स्थानिकदिवसः|स्थानिकदिवसे;localdayname=स्थानिकदिवसनाम|स्थानिकदिवसेनाम;localhour=स्थानिकहोरा|"
     "स्थानिकघण्टा;localmonth=स्थानिकमासः|स्थानिकमासे;localmonthabbrev=स्थानिकमाससङ्क्षिप्तम्|"
     "स्थानिकमासेसंक्षीप्त;localmonthname=स्थानिकमासनाम|स्थानिकमासेनाम;localmonthnamegen=स्थानिकमासनामसम्बन्धः|"
     "स्थानिकमासेनामसाधारण;localtime=स्थानिकसमयः|स्थानिकसमये;localtimestamp=स्थानिकसमयमुद्रा;"
     "localweek=स्थानिकसप्ताहः|स्थानिकसप्ताह;localyear=स्थानिकवर्षम्|स्थानिकवर्षे;msg=सन्देशः;"
     "msgnw=नवीनसन्देशः|नूतनसन्देश:;namespace=नामस्थानम्|नामविश्व;numberingroup=समूहस्थसङ्ख्या|गणानामसंख्या|"
     "गणसंख्या;numberofadmins=प्रबन्धकसङ्ख्या|प्रचालकसंख्या;numberofarticles=लेखसङ्ख्या|लेखस्य‌सङ्ख्या;"
     "numberofedits=सम्पादनसङ्ख्या;numberoffiles=सञ्चिकासङ्ख्या|संचिकानाम्‌‌सङ्ख्या;numberofpages=पृष्ठसङ्ख्या|"
     "पृष्ठानाम्‌सङ्ख्या;numberofusers=सदस्यसङ्ख्या|योजकस्यसङ्ख्या;pagename=पृष्ठनाम;"
     "pagesincategory=वर्गस्थपृष्ठानि|वर्गेपृष्ठ;pagesinnamespace=नामस्थानपृष्ठानि|नामविश्वातपृष्ठ;"
     "pagesize=पृष्ठाकारः|पृष्ठाकार;plural=बहुवचनम्|अनेकवचन:;protectionlevel=रक्षास्तरः|रक्षास्तर;"
     "revisionday2=आवृत्तिदिवसः२|आवृत्तीदिवसे२;revisionday=आवृत्तिदिवसः|आवृत्तीदिवसे;"
     "revisionid=आवृत्तिक्रमाङ्कः|आवृत्तीक्रमांक;revisionmonth=आवृत्तिमासः|आवृत्तीमासे;"
     "revisiontimestamp=आवृत्तिसमयमुद्रा|आवृत्तीसमयमुद्रा;revisionyear=आवृत्तिवर्षम्|आवृत्तीवर्षे;"
     "sitename=स्थाननाम|स्थलनाम;special=विशेषः;subjectpagename=विषयपृष्ठनाम|लेखपृष्ठनाम;"
     "subjectspace=विषयस्थानम्|लेखस्थानम्|विषयविश्व|लेखविश्व;subpagename=उपपृष्ठनाम;tag=अङ्कनम्|वीजक;"
     "talkpagename=सम्भाषणपृष्ठनाम|संवादपृष्ठनाम;talkspace=सम्भाषणस्थानम्|व्यासपिठ",
     "जनवरी|फेब्रवरी|मार्च्|एप्रिल्|मे|जून्|"
     "जुलै|आगस्ट्|सेप्टेम्बर्|अक्टोबर्|"
     "नवेम्बर्|डिसेम्बर्|जनवरी|फेब्रवरी|"
     "मार्च्|एप्रिल्|मे|जून्|जुलै|आगस्ट्|"
     "सेप्टेम्बर्|अक्टोबर्|नवेम्बर्|"
     "डिसेम्बर्|जनवरि|फेब्रवरि|मार्च्|"
     "एप्रिल्|मे|जून्|जुलै|आगस्ट्|"
     "सेप्टेम्बर्|अक्टोबर्|नवेम्बर्|"
     "डिसेम्बर्",
     "रविवासरः|सोमवासरः|मङ्गलवासरः|"
     "बुधवासरः|गुरुवासरः|शुक्रवासरः|"
     "शनिवासरः|रविः|सोमः|मङ्गलः|बुधः|गुरुः|"
     "शुक्रः|शनिः",
     "|||2|०|१|२|३|४|५|६|७|८|९"},
    {"sah", "ru",
     "anchorencode=ТИЭГИ_КУОДТАА;articlepath=ЫСТАТЫЙА_СУОЛА;basepagename=СИРЭЙ_ААТЫН_ТӨРДӨ;"
     "basepagenamee=СИРЭЙ_ААТЫН_ТӨРДӨ_2;contentlanguage=ИҺИНЭЭҔИТИН_ТЫЛА;currentday2=БУ_КҮН_2;"
     "currentday=БУ_КҮН;currentdayname=БУ_КҮН_ААТА;currentdow=НЭДИЭЛЭ_БУ_КҮНЭ;currenthour=БУ_ЧААС;"
     "currentmonth1=БУ_ЫЙ_1;currentmonth=БУ_ЫЙ|БУ_ЫЙ_2;currentmonthabbrev=БУ_ЫЙ_ААТА_АББР;"
     "currentmonthname=БУ_ЫЙ_ААТА;currentmonthnamegen=БУ_ЫЙ_ААТА_АРТҺК;currenttime=БУ_КЭМ;"
     "currenttimestamp=БИЛИҤҤИ_КЭМ_БЭЛИЭТЭ;currentversion=БИЛИҤҤИ_ТОРУМ;currentweek=БУ_НЭДИЭЛЭ;"
     "currentyear=БУ_СЫЛ;defaultsort=АНААН_ЭТИЛЛИБЭТЭҔИНЭ_НАРДААҺЫН|НААРДААҺЫН_КҮЛҮҮҺЭ;"
     "directionmark=СУРУК-БИЧИК_ХАЙЫСХАТА;displaytitle=ААТЫН_КӨРДӨР;filepath=БИЛЭ_СУОЛА:;"
     "formatdate=күн-дьыл_формаата;formatnum=ЧЫЫҺЫЛАНЫ_ФОРМААТТАА;fullpagename=СИРЭЙ_ТОЛОРУ_ААТА;"
     "fullpagenamee=СИРЭЙ_ТОЛОРУ_ААТА_2;fullurl=ТОЛОРУ_ААДЫРЫС:;fullurle=ТОЛОРУ_ААДЫРЫС_2:;gender=АҤАРДАМ:;"
     "grammar=ТҮҺҮК:;int=ИС:;language=#ТЫЛ:;lc=КЫРА_БУУКУБАННАН:;lcfirst=БАСТАКЫ_БУУКУБА_КЫРА:;"
     "localday2=ОЛОХТООХ_КҮН_2;localday=ОЛОХТООХ_КҮН;localdayname=ОЛОХТООХ_КҮН_ААТА;"
     "localdow=ОЛОХТООХ_НЭДИЭЛЭ_КҮНЭ;localhour=ОЛОХТООХ_ЧААС;localmonth1=ОЛОХТООХ_ЫЙ_1;localmonth=ОЛОХТООХ_ЫЙ|"
     "ОЛОХТООХ_ЫЙ_2;localmonthabbrev=ОЛОХТООХ_ЫЙ_ААТА_АББР;localmonthname=ОЛОХТООХ_ЫЙ_ААТА;"
     "localmonthnamegen=ОЛОХТООХ_ЫЙ_ААТА_АРТҺК;localtime=ОЛОХТООХ_КЭМ;localtimestamp=ОЛОХТООХ_КЭМ_БЭЛИЭТЭ;"
     "localurl=ОЛОХТООХ_ААДЫРЫС:;localurle=ОЛОХТООХ_ААДЫРЫС_2:;localweek=ОЛОХТООХ_НЭДИЭЛЭ;"
     "localyear=ОЛОХТООХ_СЫЛ;msg=СУРУК:|СРК:;msgnw=БИИКИТЭ_СУОХ_СУРУК:;namespace=ААТ_ДАЛА;"
     "namespacee=ААТ_ДАЛА_2;namespacenumber=ААТ_ДАЛЫН_НҮӨМЭРЭ;ns=АД:;nse=АДК:;numberingroup=БӨЛӨХХӨ_АХСААНА;"
     "numberofactiveusers=КӨХТӨӨХ_КЫТТААЧЧЫ_АХСААНА;numberofadmins=ДЬАҺАБЫЛ_АХСААНА;"
     "numberofarticles=ЫСТАТЫЙА_АХСААНА;numberofedits=УЛАРЫТЫЫ_АХСААНА;numberoffiles=БИЛЭ_АХСААНА;"
     "numberofpages=СИРЭЙ_АХСААНА;numberofusers=КЫТТААЧЧЫ_АХСААНА;padleft=ХАҤАСТАН_ТОЛОР;"
     "padright=УҤАТТАН_ТОЛОР;pageid=СИРЭЙ_НҮӨМЭРЭ;pagename=СИРЭЙ_ААТА;pagenamee=СИРЭЙ_ААТА_2;"
     "pagesincategory=КАТЕГОРИЯ_СИРЭЙИН_АХСААНА;pagesincategory_all=барыта;pagesincategory_files=билэ|билэлэр;"
     "pagesincategory_pages=сирэйдэр;pagesincategory_subcats=иһинээҕи_категория;"
     "pagesinnamespace=ААТ_ДАЛЫГАР_СИРЭЙ_АХСААНА:;pagesize=СИРЭЙ_КЭЭМЭЙЭ;plural=ЭЛБЭХ_АХСААН:;"
     "protectionlevel=КӨМҮСКЭЛ_ТАҺЫМА;raw=ТАҤАСТАММАТАХ:;revisionday2=ТОРУМ_НҮӨМЭРЭ_2;"
     "revisionday=ТОРУМ_НҮӨМЭРЭ;revisionid=ТОРУМ_НҮӨМЭРЭ;revisionmonth1=ТОРУМ_ЫЙА_1;revisionmonth=ТОРУМ_ЫЙА;"
     "revisiontimestamp=ТОРУМ_КЭМИН_БЭЛИЭТЭ;revisionuser=КЫТТААЧЧЫ_ТОРУМА;revisionyear=ТОРУМ_СЫЛА;"
     "safesubst=УГУУКМСКЛ:;scriptpath=СКРИП_СУОЛА;server=СИЭРБЭР;servername=СИЭРБЭР_ААТА;"
     "sitename=СИТИМ-СИР_ААТА;special=аналлаах;stylepath=ИСТИИЛ_СУОЛА;subjectpagename=ЫСТАТЫЙА_СИРЭЙИН_ААТА;"
     "subjectpagenamee=ЫСТАТЫЙА_СИРЭЙИН_ААТА_2;subjectspace=ЫСТАТЫЙА_ДАЛА;subjectspacee=ЫСТАТЫЙА_ДАЛА_2;"
     "subpagename=ИҺИНЭЭҔИ_СИРЭЙ_ААТА;subpagenamee=ИҺИНЭЭҔИ_СИРЭЙ_ААТА_2;subst=УГАН_БИЭРИИ:|УГУУ:;tag=тиэк;"
     "talkpagename=ЫРЫТАР_СИРЭЙ_ААТА;talkpagenamee=ЫРЫТАР_СИРЭЙ_ААТА_2;talkspace=ЫРЫТЫЫ_ДАЛА;"
     "talkspacee=ЫРЫТЫЫ_ДАЛА_2;uc=УЛАХАН_БУУКУБАННАН:;ucfirst=БАСТАКЫ_БУУКУБА_УЛАХАН:;url_path=СУОЛ;"
     "url_query=КӨРДӨБҮЛ;url_wiki=БИИКИ;urlencode=КУОДТАММЫТ_ААДЫРЫС:",
     "Тохсунньу|Олунньу|Кулун тутар|Муус устар|Ыам ыйа|Бэс ыйа|"
     "От ыйа|Атырдьах ыйа|Балаҕан ыйа|Алтынньы|Сэтинньи|"
     "Ахсынньы|Тохсунньу|Олунньу|Кулун тутар|Муус устар|"
     "Ыам ыйын|Бэс ыйын|От ыйын|Атырдьах ыйын|Балаҕан ыйын|"
     "Алтынньы|Сэтинньи|Ахсынньы|Тхс|Олн|Клн|МсУ|Ыам|Бэс|ОтЫ|"
     "Атр|Блҕ|Алт|Сэт|Ахс",
     "Өрөбүл|Бэнидиэнньик|Оптуорунньук|Сэрэдэ|Чэппиэр|"
     "Бээтинсэ|Субуота|Өрө|Бэн|Опт|Сэр|Чэп|Бэт|Суб",
     " |,|2"},
    {"sat", "",
     "",
     "ᱡᱟᱱᱩᱣᱟᱨᱤ|ᱯᱷᱮᱵᱽᱨᱩᱣᱟᱨᱤ|ᱢᱟᱨᱪ|ᱮᱯᱨᱤᱞ|ᱢᱮ|"
     "ᱡᱩᱱ|ᱡᱩᱞᱟᱭ|ᱚᱜᱚᱥᱴ|ᱥᱮᱯᱴᱮᱢᱵᱚᱨ|ᱚᱠᱴᱚᱵᱚᱨ|"
     "ᱱᱚᱵᱷᱮᱢᱵᱚᱨ|ᱰᱤᱥᱮᱢᱵᱚᱨ|ᱡᱟᱱᱩᱣᱟᱨᱤ|"
     "ᱯᱷᱮᱵᱽᱨᱩᱣᱟᱨᱤ|ᱢᱟᱨᱪ|ᱮᱯᱨᱤᱞ|ᱢᱮ|ᱡᱩᱱ|ᱡᱩᱞᱟᱭ|"
     "ᱚᱜᱚᱥᱴ|ᱥᱮᱯᱴᱮᱢᱵᱚᱨ|ᱚᱠᱴᱚᱵᱚᱨ|ᱱᱚᱵᱷᱮᱢᱵᱚᱨ|"
     "ᱰᱤᱥᱮᱢᱵᱚᱨ|ᱡᱟᱱᱩᱣᱟᱨᱤ|ᱯᱷᱮᱵᱽᱨᱩᱣᱟᱨᱤ|ᱢᱟᱨᱪ|"
     "ᱮᱯᱨᱤᱞ|ᱢᱮ|ᱡᱩᱱ|ᱡᱩᱞᱟᱭ|ᱚᱜᱚᱥᱴ|ᱥᱮᱯᱴᱮᱢᱵᱚᱨ|"
     "ᱚᱠᱴᱚᱵᱚᱨ|ᱱᱚᱵᱷᱮᱢᱵᱚᱨ|ᱰᱤᱥᱮᱢᱵᱚᱨ",
     "ᱥᱤᱸᱜᱮ ᱢᱟᱦᱟᱸ|ᱚᱛᱮ ᱢᱟᱦᱟᱸ|ᱵᱟᱞᱮ ᱢᱟᱦᱟᱸ|"
     "ᱥᱟᱹᱜᱩᱱ ᱢᱟᱦᱟᱸ|ᱥᱟᱹᱨᱫᱤ ᱢᱟᱦᱟᱸ|"
     "ᱡᱟᱹᱨᱩᱢ ᱢᱟᱦᱟᱸ|ᱧᱩᱦᱩᱢ ᱢᱟᱦᱟᱸ|ᱥᱤᱸᱜᱮ ᱢᱟᱦᱟᱸ|"
     "ᱚᱛᱮ ᱢᱟᱦᱟᱸ|ᱵᱟᱞᱮ ᱢᱟᱦᱟᱸ|ᱥᱟᱹᱜᱩᱱ ᱢᱟᱦᱟᱸ|"
     "ᱥᱟᱹᱨᱫᱤ ᱢᱟᱦᱟᱸ|ᱡᱟᱹᱨᱩᱢ ᱢᱟᱦᱟᱸ|ᱧᱩᱦᱩᱢ",
     "||||᱐|᱑|᱒|᱓|᱔|᱕|᱖|᱗|᱘|᱙"},
    {"sc", "",
     "",
     "Ghennàrgiu|Freàrgiu|Martzu|Abrile|Maju|Làmpadas|Trìulas|Austu|Cabudanni|Santugaine|Santandria|"
     "Nadale|Ghennàrgiu|Freàrgiu|Martzu|Abrile|Maju|Làmpadas|Trìulas|Austu|Cabudanni|Santugaine|"
     "Santandria|Nadale|Ghe|Fre|Mar|Abr|Maj|Làm|Trì|Aus|Cab|Stg|Sta|Nad",
     "Domìniga|Lunis|Martis|Mèrcuris|Giòvia|Chenàbura|Sàbadu|Dom|Lun|Mar|Mèr|Giò|Che|Sàb",
     ".|,"},
    {"scn", "it",
     "",
     "jinnaru|frivaru|marzu|aprili|maju|giugnu|giugnettu|agustu|sittèmmiru|uttùviru|nuvèmmiru|dicèmmiru|"
     "jinnaru|frivaru|marzu|aprili|maju|giugnu|giugnettu|agustu|sittèmmiru|uttùviru|nuvèmmiru|dicèmmiru|"
     "jin|fri|mar|apr|maj|giu|gnt|agu|sit|utt|nuv|dic",
     "dumìnica|lùnnidi|màrtidi|mèrcuri|jòvidi|vènniri|sàbbatu|dum|lun|mar|mer|jov|ven|sab",
     ""},
    {"sco", "",
     "",
     "Januar|Febuair|Mairch|Apryle|Mey|Juin|Julie|August|September|October|November|December|Januair|Febuair|"
     "Mairch|Apryle|Mey|Juin|Julie|August|September|October|November|Dizember|Jan|Feb|Mai|Apr|Mey|Jui|Jul|Aug|"
     "Sep|Oct|Nov|Diz",
     "Sunday|Monanday|Tysday|Wadensday|Thursday|Fryday|Setturday|Sun|Mon|Tue|Wed|Thu|Fri|Sat",
     ""},
    {"sd", "",
     "contentlanguage=موادٻولي;currentdow=اڄوڪوڏينهن;"
     "currenttimestamp=هلندڙوقتمهر;currentweek=هلندڙهفتو;directionmark=طرفنشان;"
     "filepath=فائيلڏس;fullpagename=صحفيجوپورونالو;fullurl=مڪمليوآريل;"
     "grammar=وياڪرڻ;language=#ٻولي:;localday2=مقاميڏينهن2;localday=مقاميڏينهن;"
     "localdayname=مقاميڏينهننالو;localhour=مقاميڪلاڪ;localmonth=مقاميمهينو;"
     "localmonthname=مقاميمهينونالو;localtime=مقاميوقت;"
     "localtimestamp=مقاميوقتمهر;localurl=مقامييوآريل;localweek=مقاميهفتو;"
     "localyear=مقاميسال;msg=نياپو:;namespace=نانئپولار;ns=نپ;"
     "numberofadmins=منتظمينجوتعداد;numberofarticles=مضموننجوتعداد;"
     "numberofedits=ترميمنجوتعداد;numberoffiles=فائيلنجوتعداد;"
     "numberofpages=صفحنجوتعداد;numberofusers=يوزرسجوتعداد;"
     "pagename=صفحيجوعنوان;pagesincategory=زمريجاصفحا;pagesinnamespace=نپ۾صفحا;"
     "pagesize=صفحيجيماپ;plural=جمع;sitename=سرزميننالو;special=خاص;"
     "subjectspace=مضمونپولار;talkspace=بحثپولار",
     "جنوري|فيبروري|مارچ|اپريل|مَئي|جُونِ|جُولاءِ|آگسٽ|"
     "سيپٽمبر|آڪٽوبر|نومبر|ڊسمبر|جنوري|فيبروري|مارچ|اپريل|"
     "مَئي|جُونِ|جُولاءِ|آگسٽ|سيپٽمبر|آڪٽوبر|نومبر|ڊسمبر|"
     "جنوري|فيبروري|مارچ|اپريل|مَئي|جُونِ|جُولاءِ|آگسٽ|"
     "سيپٽمبر|آڪٽوبر|نومبر|ڊسمبر",
     "آچر|سومر|اڱارو|اربع|خميس|جمعو|ڇنڇر|آچر|سومر|اڱارو|اربع|"
     "خميس|جمعو|ڇنڇر",
     ""},
    {"sdc", "it",
     "",
     "Ginnàggiu|Fribbàggiu|Mazzu|Abriri|Màggiu|Làmpadda|Trìura|Aosthu|Cabbidannu|Santuaini|Sant'Andria|"
     "Naddari|Ginnàggiu|Fribbàggiu|Mazzu|Abriri|Màggiu|Làmpadda|Trìura|Aosthu|Cabbidannu|Santuaini|"
     "Sant'Andria|Naddari|Gin|Fri|Maz|Abr|Màg|Làm|Trì|Aos|Cab|SAini|SAndria|Nad",
     "Dumènigu|Luni|Marthi|Màrchuri|Giobi|Vènnari|Sàbadu|Dum|Lun|Mar|Màr|Gio|Vèn|Sàb",
     ""},
    {"sdh", "cbk fa",
     "",
     "ژانڤیە|فڤریە|مارس|ئاڤریل|مێی|ژووەن|ژووئیە|ئووت|سپتامبر|"
     "ئۆکتۆبر|نۆڤامبر|دسامبر|ژانڤیە|فڤریە|مارس|ئاڤریل|مێی|"
     "ژووەن|ژووئیە|ئووت|سپتامبر|ئۆکتۆبر|نۆڤامبر|دسامبر|ژانڤیە|"
     "فڤریە|مارس|ئاڤریل|مێی|ژووەن|ژووئیە|ئووت|سپتامبر|ئۆکتۆبر|"
     "نۆڤامبر|دسامبر",
     "یەێشەمە|دوشەمە|سێشەمە|چوارشەمە|پەنجشەمە|جومعە|شەمە|"
     "یەێشەمە|دوشەمە|سێشەمە|چوارشەمە|پەنجشەمە|جومعە|شەمە",
     ""},
    {"se", "nb fi",
     "numberofactiveusers=AKTIIVAGEAVAHEDDJIIDMEARRI| AKTIIVAGEAVAHEADDJIMEARRI| AKTIIVAGEAVAHEADDJEMEARRI;"
     "numberofarticles=ARTIHKKALIIDMEARRI| ARTIHKALMEARRI;numberofedits=RIEVDADUSAIDMEARRI| RIEVDADUSMEARRI;"
     "numberoffiles=FIILLAIDMEARRI|FIILAMEARRI| GOVAIDMEARRI| GOVVAMEARRI;numberofusers=GEAVAHEDDJIIDMEARRI|"
     " GEAVAHEADDJIMEARRI| GEAVAHEADDJEMEARRI;subst=LIIBME:",
     "ođđajagimánnu|guovvamánnu|njukčamánnu|cuoŋománnu|miessemánnu|geassemánnu|suoidnemánnu|"
     "borgemánnu|čakčamánnu|golggotmánnu|skábmamánnu|juovlamánnu|ođđajagimánnu|guovvamánnu|"
     "njukčamánnu|cuoŋománnu|miessemánnu|geassemánnu|suoidnemánnu|borgemánnu|čakčamánnu|"
     "golggotmánnu|skábmamánnu|juovlamánnu|ođđj|guov|njuk|cuoŋ|mies|geas|suoi|borg|čakč|golg|skáb|"
     "juov",
     "sotnabeaivi|mánnodat/vuossárga|disdat/maŋŋebárga|gaskavahkku|duorastat|bearjadat|lávvordat|sot|"
     "mán/vuos|dis/maŋ|gask|duo|bea|láv",
     " |,"},
    {"se-fi", "se fi sv",
     "",
     "",
     "",
     ""},
    {"se-no", "se nb nn",
     "",
     "",
     "",
     ""},
    {"se-se", "se sv",
     "",
     "",
     "",
     ""},
    {"sei", "",
     "",
     "Tlacintöx|Tlagintöx|Tlayitöx|Tlanahöntöx|Tlamacuniltöx|Tlachicuaztöx|Tlachiconintöx|"
     "Tlachicunintöx|Tlachinucanintöx|Tlamantilactöx|Tlamantilachintöx|Tlamantilacuntöx|Tlacintöx|"
     "Tlagintöx|Tlayitöx|Tlanahöntöx|Tlamacuniltöx|Tlachicuaztöx|Tlachiconintöx|Tlachicunintöx|"
     "Tlachinucanintöx|Tlamantilactöx|Tlamantilachintöx|Tlamantilacuntöx|Tl1|Tl2|Tl3|Tl4|Tl5|Tl6|Tl7|Tl8|"
     "Tl9|T10|T11|T12",
     "Dajmino|Luncino|Martino|Mizxolino|Ccuetetlino|Virino|Sabbatino|Daj|Lun|Mar|Miz|Ccu|Vir|Sab",
     ""},
    {"ses", "fr",
     "",
     "Žanwiye|Feewiriye|Marsi|Awiril|Me|Žuweŋ|Žuyye|Ut|Sektanbur|Oktoobur|Noowanbur|Deesanbur|Žanwiye|"
     "Feewiriye|Marsi|Awiril|Me|Žuweŋ|Žuyye|Ut|Sektanbur|Oktoobur|Noowanbur|Deesanbur|Žan|Few|Mar|Awl|Me|"
     "Žuw|Žuy|Ut|Sekt|Okt|Now|Des",
     "Alhadi|Atinni|Atalaata|Alarba|Alhamiisa|Alzuma|Asibti|Ahd|Atn|Atl|Alb|Alh|Alz|Asb",
     ""},
    {"sg", "fr",
     "",
     "Nyenye|Fulundïgi|Mbängü|Ngubë|Bêläwü|Föndo|Lengua|Kükürü|Mvuka|Ngberere|Nabändüru|Kakawuka|"
     "Nyenye|Fulundïgi|Mbängü|Ngubä|Bâläwü|Föndo|Lengua|Kükürü|Mvuka|Ngberere|Nabändüru|Kakawuka|"
     "Nye|Ful|Mba|Ngu|Bêl|Fön|Len|Kük|Mvu|Ngb|Nab|Kak",
     "lâyenga|bïkuako|bïkuase|bïkuatâ|bïkuasïö|bïkuakü|lâpôsö|lây|bk1|bk2|bk3|bk4|bk5|lâp",
     ""},
    {"sgs", "lt",
     "",
     "sausė|vasarė|kuova|balondė|gegožės|bėrželė|lėipas|rogpjūtė|siejės|spalė|lapkristė|groudė|"
     "Sausis|Vasaris|Kuovs|Balondis|Gegožė|Bėrželis|Lėipa|Rogpjūtis|Siejė|Spalis|Lapkrėstis|Groudis|"
     "sau|vas|kuo|bal|geg|bėr|lėi|rgp|sie|spa|lap|grd",
     "nedielės dėina|panedielis|oterninks|sereda|ketvergs|pernīčė|sobata|Ned|Pan|Oter|Sered|Ketv|Pern|Sob",
     ""},
    {"sh", "bs sr-el sr-latn hr",
     "currentday2=TRENUTAČNIDAN2;currentday=TRENUTAČNIDAN;currentdayname=TRENUTAČNIDANIME;"
     "currentdow=TRENUTNIDANSEDMICE|TRENUTAČNIDANTJEDNA|TRENUTNIDANNEDELJE|TRENUTNIDANTJEDNA;"
     "currenthour=TRENUTAČNISAT;currentmonth1=TRENUTNIMESEC1|TRENUTAČNIMJESEC1;currentmonth=TRENUTNIMESEC|"
     "TRENUTAČNIMJESEC;currentmonthabbrev=TRENUTNIMESECSKR|TRENUTAČNIMJESECSKR;"
     "currentmonthname=TRENUTNIMESECIME|TRENUTAČNIMJESECIME;currentmonthnamegen=TRENUTNIMESECROD|"
     "TRENUTAČNIMJESECROD;currenttime=TRENUTNOVREME|TRENUTAČNOVRIJEME;currenttimestamp=TRENUTNAOZNAKAVREMENA|"
     "TRENUTAČNAOZNAKAVREMENA;currentweek=TRENUTAČNITJEDAN|TRENUTNANEDELJA|TRENUTNITJEDAN;"
     "currentyear=TRENUTAČNAGODINA;fullurl=PUNIURL:;fullurle=PUNIURLE:;localdow=LOKALNIDANSEDMICE|"
     "LOKALNIDANTJEDNA|LOKALNIDANNEDELJE;localmonth1=LOKALNIMESEC1;localmonth=LOKALNIMESEC;"
     "localmonthabbrev=LOKALNIMESECSKR|LOKALNIMJESECKRAT;localmonthname=LOKALNIMESECIME;"
     "localmonthnamegen=LOKALNIMJESECROD|LOKALNIMESECROD|LOKALNIMJESECGEN|LOKALNIMESECGEN;"
     "localtime=LOKALNOVREME;localtimestamp=LOKALNAOZNAKAVREMENA;localurl=LOKALNIURL:;localurle=LOKALNIURLE:;"
     "localweek=LOKALNITJEDAN|LOKALNANEDELJA;numberofedits=BROJIZMENA|BROJUREĐIVANJA;numberofpages=BROJSTRANA;"
     "pagename=IMESTRANICE;pagenamee=IMESTRANICEE;pagesize=VELIČINASTRANE|VELICINASTRANE;"
     "revisionday2=IZMJENEDANA2|IZMENEDANA2;revisionday=IZMJENEDANA|IZMENEDANA;revisionid=IDIZMENE;"
     "revisionmonth1=MJESECIZMJENE1|MESECIZMENE1;revisionmonth=MJESECIZMJENE|MESECIZMENE;"
     "revisiontimestamp=OZNAKAVREMENAIZMJENE|OZNAKAVREMENAIZMENE;revisionyear=GODINAIZMJENE|GODINAIZMENE;"
     "subst=ZAMENI:|ZAMJENA:",
     "januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar|januara|februara|"
     "marta|aprila|maja|juna|jula|augusta|septembra|oktobra|novembra|decembra|jan.|feb.|mar.|apr.|maj|jun.|"
     "jul.|aug.|sep.|okt.|nov.|dec.",
     "nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nd.|pn.|ut.|sr.|čt.|pt.|sb.",
     ""},
    {"sh-latn", "sh bs hr sr-latn sr-el sh-cyrl sr-cyrl sr-ec",
     "",
     "januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar|januara|februara|"
     "marta|aprila|maja|juna|jula|augusta|septembra|oktobra|novembra|decembra|jan.|feb.|mar.|apr.|maj|jun.|"
     "jul.|aug.|sep.|okt.|nov.|dec.",
     "nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota|nd.|pn.|ut.|sr.|čt.|pt.|sb.",
     ""},
    {"shi", "shi-latn fr",
     "",
     "Innayr|Bṛayṛ|Mars|Ibrir|Mayyu|Yunyu|Yulyu|Ɣuct|Cutambir|Kṭubr|Nuwanbir|Dujanbir|Innayer|"
     "Bṛayṛ|Mars|Ibrir|Mayyu|Yunyu|Yulyu|Ɣuct|Cutambir|Kṭubr|Nuwanbir|Dujanbir|Innayr|Fibrayr|Mars|"
     "Abril|Mayyu|Yunyu|Yulyuz|Ɣuct|Cutambir|Kṭubr|Nuwanbir|Dujanbir",
     "Asamas|Aynas|Asinas|Akṛas|Akwas|Asimwas|Asiḍyas|Asam|Ayn|Asin|Akṛ|Akw|Asim|Asiḍ",
     ""},
    {"shn", "",
     "",
     "ၸၼ်ႇဝႃႇရီႇ|ၾႅပ်ႇဝႃႇရီႇ|မၢတ်ႉၶျ်|"
     "ဢေႇပရႄႇ|မေႇ|ၸုၼ်ႇ|ၸူႇလၢႆႇ|ဢေႃးၵၢတ်ႉ|"
     "သႅပ်ႇ​ထႅမ်ႇပႃႇ|ဢွၵ်ႇထူဝ်ႇပႃႇ|"
     "ၼူဝ်ႇဝႅမ်ႇပႃႇ|တီႇသႅမ်ႇပႃႇ|"
     "ၸၼ်ႇဝႃႇရီႇ|ၾႅပ်ႇဝႃႇရီႇ|မၢတ်ႉၶျ်|"
     "ဢေႇပရႄႇ|မေႇ|ၸုၼ်ႇ|ၸူႇလၢႆႇ|ဢေႃးၵၢတ်ႉ|"
     "သႅပ်ႇ​ထႅမ်ႇပႃႇ|ဢွၵ်ႇထူဝ်ႇပႃႇ|"
     "ၼူဝ်ႇဝႅမ်ႇပႃႇ|တီႇသႅမ်ႇပႃႇ|ၸၼ်ႇ|ၾႅပ်ႇ|"
     "မၢတ်ႉၶျ်|ဢေႇ|မေႇ|ၸုၼ်ႇ|ၸူႇ|ဢေႃး|သႅပ်ႇ|"
     "ဢွၵ်ႇ|ၼူဝ်ႇ|တီႇ",
     "ဝၼ်းဢႃးတိတ်ႉ|ဝၼ်းၸၼ်|ဝၼ်းဢင်းၵၢၼ်း|"
     "ဝၼ်းပုတ်ႉ|ဝၼ်းၽတ်း|ဝၼ်းသုၵ်း|ဝၼ်းသဝ်|"
     "တိတ်ႉ|ၸၼ်|ၵၢၼ်း|ပုတ်ႉ|ၽတ်း|သုၵ်း|သဝ်",
     ""},
    {"shy", "shy-latn",
     "",
     "",
     "",
     ""},
    {"shy-latn", "fr",
     "",
     "Yannayer|Furar|Meɣres|Brir|Mayu|Yunyu|Yulyez|Ɣuct|Ctember|Kuber|Wember|Jember|Yannayer|Furar|Meɣres|"
     "Brir|Mayu|Yunyu|Yulyez|Ɣuct|Ctember|Kuber|Wember|Jember|Yan|Fur|Meɣ|Bri|May|Yun|Yul|Ɣuc|Cte|Kub|Wem|"
     "Jem",
     "Acer|Arim|Aram|Ahad|Amhad|Sem|Sed|Ace.|Ari.|Ara.|Aha.|Amh.|Sem|Sed",
     ""},
    {"si", "",
     "currentday2=වත්මන්දිනය2;currentday=වත්මන්දිනය;"
     "currentdayname=වත්මන්දිනනාමය;currenthour=වත්මන්පැය;"
     "currentmonth1=වත්මන්මාසය1;currentmonth=වත්මන්මාසය|"
     "වත්මන්මාසය2;currentmonthabbrev=වත්මන්මාසයකෙටි;"
     "currentmonthname=වත්මන්මාසනාමය;"
     "currentmonthnamegen=වත්මන්මාසනාමයපොදු;"
     "currenttime=වත්මන්වේලාව;currentyear=වත්මන්වසර;"
     "localday2=දේශීයදිනය2;localday=දේශීයදිනය;"
     "localdayname=දේශීයදිනනාමය;localhour=දේශීයපැය;"
     "localmonth=දේශීයමාසය;localmonthabbrev=දේශීයමාසයකෙටි;"
     "localmonthname=දේශීයමාසනාමය;"
     "localmonthnamegen=දේශීයමාසනාමයපොදු;"
     "localtime=දේශීයවේලාව;localyear=දේශීයවසර;msg=පණිවුඩ:;"
     "namespace=නාමඅවකාශය;namespacee=නාමඅවකාශයන්;"
     "numberofarticles=ලිපිසංඛ්‍යාව;"
     "numberofedits=සංස්කරණසංඛ්‍යාව;"
     "numberoffiles=ගොනුසංඛ්‍යාව;numberofpages=පිටුසංඛ්‍යාව;"
     "numberofusers=පරිශීලකයන්සංඛ්‍යාව;pagename=පිටුනාමය;"
     "special=විශේෂ",
     "ජනවාරි|පෙබරවාරි|මාර්තු|අප්‍රේල්|මැයි|"
     "ජූනි|ජූලි|අගෝස්තු|සැප්තැම්බර්|"
     "ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්|ජනවාරි|"
     "පෙබරවාරි|මාර්තු|අප්‍රේල්|මැයි|ජූනි|"
     "ජූලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|"
     "නොවැම්බර්|දෙසැම්බර්|ජන|පෙබ|මාර්තු|"
     "අප්‍රේ|මැයි|ජූනි|ජූලි|අගෝ|සැප්|ඔක්|නොවැ|"
     "දෙසැ",
     "ඉරිදා|සඳුදා|අඟහරුවාදා|බදාදා|"
     "බ්‍රහස්පතින්දා|සිකුරාදා|සෙනසුරාදා|"
     "ඉරිදා|සඳුදා|අඟ|බදාදා|බ්‍රහ:|සිකු:|සෙන:",
     ""},
};
const size_t expand_languages_12_count = sizeof expand_languages_12 / sizeof *expand_languages_12;
