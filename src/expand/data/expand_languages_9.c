/* expand_languages_9.c - words of the languages mg to my.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_9[] = {
    {"mg", "fr",
     "basepagename=ANARANAFOTOPEJY|ANARAMPOTOPEJY;basepagenamee=ANARANAFOTOPEJYE|ANARAMPOTOPEJYE;"
     "currentday2=ANDRO2;currentday=ANDRO;currentdayname=ANARANANDRO|ANARANAANDRO;currentdow=ALAHADY;"
     "currenthour=ORA;currentmonth1=VOLANA1;currentmonth=VOLANA;currentmonthabbrev=ANARAMBOLANAFOHY|"
     "ANARANAVOLANAFOHY;currentmonthname=ANARAMBOLANA;currentmonthnamegen=ANARAMBOLANAGEN|ANARANAVOLANA|"
     "CURRENTMONTHNAME;currenttime=LERA;currentweek=HERINANDRO;currentyear=TAONA;default=#tsipalotra;"
     "displaytitle=ASEHOLOHATENY;fullpagename=ANARAMPEJYFENO|ANARANAPEJYFENO;fullpagenamee=ANARAMPEJYFENOX|"
     "ANARANAPEJYFENOX;fullurl=URLREHETRA:;fullurle=URLREHETRAX:;if=raha;ifeq=rahamitovy;iferror=rahadiso;"
     "ifexist=rahamisy;ifexpr=rahamarina;localday2=ANDROANTOERANA2;localday=ANDROANTOERANA;"
     "localdayname=ANARANANDROANTOERANA;localdow=ALAHADYANTOERANA;localhour=ORAANTOERANA;"
     "localmonth1=VOLANAANTOERANA1;localmonth=VOLANAANTOERANA;localmonthabbrev=ANARAMBOLANAANTOERANAFOHY;"
     "localmonthname=ANARAMBOLANAANTOERANA;localmonthnamegen=ANARAMBOLANAANTOERANAGEN;localtime=LERAANTOERANA;"
     "localweek=HERINANDROANTOERANA;localyear=TAONAANTOERANA;namespace=ANARANTSEHATRA|ANARANASEHATRA;"
     "namespacee=ANARANTSEHATRAX|ANARANASEHATRAX;numberofactiveusers=ISAMPIKAMBANAMANOVA;"
     "numberofarticles=ISALAHATSORATRA;numberofedits=ISAFANOVANA;numberoffiles=ISARAKITRA;"
     "numberofpages=ISAPEJY;numberofusers=ISAMPIKAMBANA;pagename=ANARAMPEJY|ANARANAPEJY;pagenamee=ANARAMPEJYX|"
     "ANARANAPEJYX;subjectspace=TOERANALAHATSORATRA;subjectspacee=TOERANNYLAHATSORATRA;"
     "subpagename=ANARANAZANAPEJY|ANARANJANAPEJY;subpagenamee=ANARANJANAPEJYX|ANARANAZANAPEJYX;"
     "talkpagename=ANARAMPEJINDRESAKA|ANARANAPEJINDRESAKA;talkspace=PEJINDRESAKA|PEJYRESAKA|DINIKA;"
     "talkspacee=PEJINDRESAKAX|PEJYRESAKAX|DINIKAX;time=lera",
     "Janoary|Febroary|Martsa|Aprily|Mey|Jiona|Jolay|Aogositra|Septambra|Oktobra|Novambra|Desambra|Janoary|"
     "Febroary|Martsa|Aprily|Mey|Jiona|Jolay|Aogositra|Septambra|Oktobra|Novambra|Desambra|Jan|Feb|Mar|Apr|"
     "Mey|Jiona|Jol|Aog|Sep|Okt|Nov|Des",
     "Alahady|Alatsinainy|Talata|Alarobia|Alakamisy|Zoma|Sabotsy|Lah|Lat|Tal|Ala|Lak|Zom|Sab",
     ""},
    {"mhr", "mrj ru",
     "sitename=САЙТЛӰМ|НАЗВАНИЕ_САЙТА",
     "шорыкйол|пургыж|ӱярня|вӱдшор|ага|пеледыш|сӱрем|сорла|"
     "идым|шыжа|кылме|теле|шорыкйол|пургыж|ӱярня|вӱдшор|ага|"
     "пеледыш|сӱрем|сорла|идым|шыжа|кылме|теле|шрй|прг|ӱрн|вдш|"
     "ага|плд|срм|срл|идм|шыж|клм|тел",
     "Рушарня|Шочмо|Кушкыжмо|вӱргече|изарня|кугарня|"
     "шуматкече|Рш|Шч|Кш|Вр|Из|Кг|Шм",
     ""},
    {"mi", "",
     "",
     "Kohi-tātea|Hui-tanguru|Poutū-te-rangi|Paenga-whāwhā|Haratua|Pipiri|Hōngongoi|Here-turi-kōkā|"
     "Mahuru|Whiringa-ā-nuku|Whiringa-ā-rangi|Hakihea||||||||||||Hakihea",
     "Rātapu|Rāhina|Rātū|Rāapa|Rāpare|Rāmere|Rāhoroi",
     ""},
    {"min", "id",
     "pagesincategory_all=sado;pagesincategory_pages=laman",
     "Januari|Pebruari|Maret|April|Mai|Juni|Juli|Agustus|September|Oktober|Nopember|Desember|Januari|Pebruari|"
     "Maret|April|Mai|Juni|Juli|Agustus|September|Oktober|Nopember|Desember|Jan|Peb|Mar|Apr|Mai|Jun|Jul|Ags|"
     "Sep|Okt|Nop|Des",
     "Akaik|Sinayan|Salasa|Rabaa|Kamih|Jumaik|Satu|Min|Sin|Sal|Rab|Kam|Jum|Sat",
     ""},
    {"mk", "",
     "anchorencode=ШИФРИРАЈКОТВА;articlepath=ПАТЕКАНАСТАТИЈА;"
     "basepagename=ОСНОВНАСТРАНИЦА;canonicalurl=КАНОНСКАURL:;"
     "canonicalurle=КАНОНСКАURLE:;cascadingsources=КАСКАДНИИЗВОРИ;"
     "contentlanguage=ЈАЗИКНАСОДРЖИНАТА;count=сметај;currentday2=ТЕКОВЕНДЕН2;"
     "currentday=ТЕКОВЕНДЕН;currentdayname=ТЕКОВЕНДЕНИМЕ;"
     "currentdow=ТЕКОВЕНДЕНВОСЕДМИЦАТА;currenthour=ТЕКОВЕНЧАС;"
     "currentmonth1=ТЕКОВЕНМЕСЕЦ1;currentmonth=ТЕКОВЕНМЕСЕЦ;"
     "currentmonthabbrev=ТЕКОВЕНМЕСЕЦСКР;currentmonthname=ТЕКОВЕНМЕСЕЦИМЕ;"
     "currentmonthnamegen=ТЕКОВЕНМЕСЕЦИМЕРОД;currenttime=ТЕКОВНОВРЕМЕ;"
     "currenttimestamp=ОЗНАЧЕНОТЕКОВНОВРЕМЕ;currentversion=ТЕКОВНАВЕРЗИЈА;"
     "currentweek=ТЕКОВНАСЕДМИЦА;currentyear=ТЕКОВНАГОДИНА;"
     "default=#поосновно;defaultsort=ОСНОВНОПОДРЕДУВАЊЕ:;"
     "defaultsort_noerror=безгрешки;defaultsort_noreplace=беззамена;"
     "directionmark=ОЗНАКАЗАНАСОКА;displaytitle=ПРИКАЖИНАСЛОВ;"
     "displaytitle_noerror=безгрешка;displaytitle_noreplace=незаменувај;"
     "explode=разложи;expr=израз;filepath=ПОДАТОТЕЧНАПАТЕКА:;"
     "formatdate=форматдатум;formatnum=ФОРМАТБРОЈ;"
     "fullpagename=ЦЕЛОСНОИМЕНАСТРАНИЦА;fullurl=ПОЛНАURL:;fullurle=ПОЛНАURLE:;"
     "gender=ПОЛ:;grammar=ГРАМАТИКА:;if=ако;ifeq=акоисто;iferror=акогрешка;"
     "ifexist=акопостои;ifexpr=акоизраз;invoke=повикај;language=#ЈАЗИК:;lc=МБ;"
     "lcfirst=ПРВОМБ;len=долж;localday2=ДЕН2_ЛОКАЛНО;localday=ДЕН_ЛОКАЛНО;"
     "localdayname=ИМЕНАДЕН_ЛОКАЛНО;localdow=ЛОКАЛЕНДЕНВОСЕДМИЦАТА;"
     "localhour=ЧАС_ЛОКАЛНО;localmonth1=МЕСЕЦ_ЛОКАЛНО1;"
     "localmonth=МЕСЕЦ_ЛОКАЛНО;localmonthabbrev=МЕСЕЦИМЕ_ЛОКАЛНО_КРАТЕНКА;"
     "localmonthname=МЕСЕЦИМЕ_ЛОКАЛНО;"
     "localmonthnamegen=МЕСЕЦИМЕ_ЛОКАЛНО_ГЕНИТИВ;localtime=ВРЕМЕ_ЛОКАЛНО;"
     "localtimestamp=ОЗНАЧЕНОЛОКАЛНОВРЕМЕ;localurl=ЛОКАЛНААДРЕСА:;"
     "localurle=ЛОКАЛНААДРЕСАИ:;localweek=СЕДМИЦА_ЛОКАЛНО;"
     "localyear=ГОДИНА_ЛОКАЛНО;msg=ПОР:;msgnw=ИЗВЕШТNW:;namespace=ИМЕПРОСТОР|"
     "ИМЕНСКИПРОСТОР;nocommafysuffix=БЕЗПОДЕЛ;numberingroup=БРОЈВОГРУПА;"
     "numberofactiveusers=БРОЈНААКТИВНИКОРИСНИЦИ;"
     "numberofadmins=БРОЈНААДМИНИСТРАТОРИ;numberofarticles=БРОЈСТАТИИ|"
     "БРОЈНАСТАТИИ;numberofedits=БРОЈНАУРЕДУВАЊА;"
     "numberoffiles=БРОЈНАПОДАТОТЕКИ;numberofpages=БРОЈНАСТРАНИЦИ;"
     "numberofusers=БРОЈНАКОРИСНИЦИ;padleft=ПОСТАВИЛЕВО;"
     "padright=ПОСТАВИДЕСНО;pageid=НАЗНАКАНАСТРАНИЦА;pagename=СТРАНИЦА;"
     "pagenamee=СТРАНИЦАИ;pagesincategory=СТРАНИЦИВОКАТЕГОРИЈА|"
     "СТРАНИЦИВОКАТ;pagesincategory_all=сите;pagesincategory_files=податотеки;"
     "pagesincategory_pages=страници;pagesincategory_subcats=поткатегории;"
     "pagesinnamespace=СТРАНИЦИВОИМЕНСКИПРОСТОР;"
     "pagesize=ГОЛЕМИНА_НА_СТРАНИЦА;plural=МНОЖИНА:;pos=пол;"
     "protectionlevel=НИВОНАЗАШТИТА;raw=СИРОВО:;rawsuffix=П;rel2abs=релдоапс;"
     "replace=замени;revisionday2=ДЕННАПРЕРАБОТКА2;"
     "revisionday=ДЕННАПРЕРАБОТКА;revisionid=НАЗНАКАНАПРЕРАБОТКА;"
     "revisionmonth1=МЕСЕЦНАПРЕРАБОТКА1;revisionmonth=МЕСЕЦНАПРЕРАБОТКА;"
     "revisionsize=ГОЛЕМИНАНАПРЕРАБОТКА;"
     "revisiontimestamp=ВРЕМЕНАПРЕРАБОТКА;"
     "revisionuser=КОРИСНИКНАНАПРЕРАБОТКА;"
     "revisionyear=ГОДИНАНАПРЕРАБОТКА;rpos=впол;safesubst=БЕЗБЗАМЕНИ;"
     "scriptpath=ПАТЕКАНАСКРИПТА;server=ОПСЛУЖУВАЧ;"
     "servername=ИМЕНАОПСЛУЖУВАЧ;sitename=ИМЕНАМРЕЖНОМЕСТО;"
     "special=службена|службени;stylepath=СТИЛСКАПАТЕКА;sub=зам;"
     "subjectpagename=ИМЕНАСТАТИЈА;subpagename=ПОТСТРАНИЦА;subst=ЗАМЕНИ:;"
     "switch=префрли;tag=ознака;talkpagename=СТРАНИЦАЗАРАЗГОВОР;"
     "talkspace=РАЗГОВОРПРОСТОР;time=време;timel=времел;"
     "titleparts=насловделови;uc=ГБ;ucfirst=ПРВОГБ;url_path=ПАТЕКА;"
     "url_query=БАРАЊЕ;url_wiki=ВИКИ;urldecode=urlдекод;urlencode=ШИФРИРАЈURL:",
     "јануари|февруари|март|април|мај|јуни|јули|август|"
     "септември|октомври|ноември|декември|јануари|февруари|"
     "март|април|мај|јуни|јули|август|септември|октомври|"
     "ноември|декември|јан|фев|мар|апр|мај|јун|јул|авг|сеп|окт|"
     "ное|дек",
     "недела|понеделник|вторник|среда|четврток|петок|сабота|"
     "нед|пон|вто|сре|чет|пет|саб",
     ".|,"},
    {"ml", "",
     "articlepath=ലേഖനപഥം;"
     "basepagename=അടിസ്ഥാനതാളിന്റെപേര്‌;"
     "basepagenamee=അടിസ്ഥാനതാളിന്റെപേര്‌സമഗ്രം;"
     "canonicalurl=കാനോനിക്കൽവിലാസം:;"
     "canonicalurle=കാനോനിക്കൽവിലാസംസമഗ്രം:;"
     "contentlanguage=ഉള്ളടക്കഭാഷ;count=എണ്ണുക;"
     "currentday2=ഈദിവസം2;currentday=ഈദിവസം;"
     "currentdayname=ഈദിവസത്തിന്റെപേര്‌;"
     "currentdow=ദിവസത്തിന്റെപേര്‌അക്കത്തിൽ;"
     "currenthour=ഈമണിക്കൂർ;currentmonth1=ഈമാസം1;currentmonth=ഈമാസം|"
     "ഈമാസം2;"
     "currentmonthabbrev=ഈമാസത്തിന്റെപേര്‌സംഗ്രഹം|"
     "ഈമാസത്തിന്റെപേര്‌ചുരുക്കം;"
     "currentmonthname=ഈമാസത്തിന്റെപേര്‌;"
     "currentmonthnamegen=ഈമാസത്തിന്റെപേരുസൃഷ്ടിക്കുക;"
     "currenttime=ഈസമയം;currenttimestamp=സമയമുദ്ര;"
     "currentversion=ഈപതിപ്പ്;currentweek=ആഴ്ച|ആഴ്‌ച;"
     "currentyear=ഈവർഷം;default=#സ്വതേ;"
     "defaultsort=സ്വതേയുള്ളക്രമപ്പെടുത്തൽ:|"
     "സ്വതേയുള്ളക്രമപ്പെടുത്തൽചാവി:|"
     "സ്വതേയുള്ളവർഗ്ഗക്രമപ്പെടുത്തൽ:;"
     "defaultsort_noerror=പിഴവില്ല;"
     "defaultsort_noreplace=മാറ്റേണ്ടതില്ല;"
     "directionmark=ദിശാസൂചിക;"
     "displaytitle=ശീർഷകംപ്രദർശിപ്പിക്കുക|"
     "തലക്കെട്ട്പ്രദർശിപ്പിക്കുക;"
     "explode=വിസ്ഫോടനം;expr=ദ്യോതകം;filepath=പ്രമാണപഥം:;"
     "formatdate=ദിനരേഖീകരണരീതി|ദിവസരേഖീകരണരീതി;"
     "formatnum=ദശാംശഘടന|സംഖ്യാഘടന;"
     "fullpagename=താളിന്റെമുഴുവൻപേര്‌;"
     "fullpagenamee=താളിന്റെമുഴുവൻപേര്സമഗ്രം;"
     "fullurl=പൂർണ്ണവിലാസം:;"
     "fullurle=പൂർണ്ണവിലാസംസമഗ്രം:;gender=ലിംഗം:;"
     "grammar=വ്യാകരണം:;if=എങ്കിൽ;ifeq=സമമെങ്കിൽ;"
     "iferror=പിഴവെങ്കിൽ;ifexist=ഉണ്ടെങ്കിൽ;"
     "ifexpr=എക്സ്പ്രെഷനെങ്കിൽ;int=സമ്പർക്കം:;"
     "invoke=ഉണർത്തുക;language=#ഭാഷ:;len=നീളം;"
     "localday2=പ്രാദേശികദിവസം2;"
     "localday=പ്രാദേശികദിവസം;"
     "localdayname=പ്രാദേശികദിവസത്തിന്റെപേര്‌;"
     "localdow=ആഴ്ചയുടെപേര്‌അക്കത്തിൽ|"
     "ആഴ്‌ചയുടെപേര്‌അക്കത്തിൽ;"
     "localhour=പ്രാദേശികമണിക്കൂർ;"
     "localmonth1=പ്രാദേശികമാസം1;localmonth=പ്രാദേശികമാസം|"
     "പ്രാദേശികമാസം2;"
     "localmonthabbrev=പ്രാദേശികമാസത്തിന്റെപേര്‌സംഗ്രഹം|"
     "പ്രാദേശികമാസത്തിന്റെപേര്‌ചുരുക്കം;"
     "localmonthname=പ്രാദേശികമാസത്തിന്റെപേര്‌;"
     "localmonthnamegen=പ്രാദേശികമാസത്തിന്റെപേരുസൃഷ്ടിക്കുക;"
     "localtime=പ്രാദേശികസമയം;"
     "localtimestamp=പ്രാദേശികസമയമുദ്ര;"
     "localurl=ലോക്കൽയുആർഎൽ:;localurle=ലോക്കൽയുആർഎൽഇ:;"
     "localweek=പ്രാദേശികആഴ്ച|പ്രാദേശികആഴ്‌ച;"
     "localyear=പ്രാദേശികവർഷം;msg=സന്ദേശം:;"
     "msgnw=മൂലരൂപം:;namespace=നാമമേഖല;"
     "namespacee=നാമമേഖലസമഗ്രം;"
     "namespacenumber=നാമമേഖലാസംഖ്യ;ns=നാമേ:;nse=നാമേസ:;"
     "numberingroup=ഗണത്തിലെയെണ്ണം;"
     "numberofactiveusers=സജീവോപയാക്താക്കളുടെയെണ്ണം;"
     "numberofadmins=കാര്യനിർവ്വാഹകരുടെഎണ്ണം;"
     "numberofarticles=ലേഖനങ്ങളുടെയെണ്ണം;"
     "numberofedits=തിരുത്തലുകളുടെണ്ണം;"
     "numberoffiles=പ്രമാണങ്ങളുടെയെണ്ണം;"
     "numberofpages=താളുകളുടെയെണ്ണം;"
     "numberofusers=ഉപയോക്താക്കളുടെയെണ്ണം|"
     "അംഗങ്ങളുടെയെണ്ണം;padleft=ഇടത്ത്നിറക്കുക;"
     "padright=വലത്ത്നിറക്കുക;pageid=താൾഐ‌ഡി;"
     "pagename=താളിന്റെപേര്‌;"
     "pagenamee=താളിന്റെപേര്‌സമഗ്രം;"
     "pagesincategory=വർഗ്ഗത്തിലുള്ളതാളുകൾ;"
     "pagesincategory_all=എല്ലാം;pagesincategory_files=പ്രമാണങ്ങൾ;"
     "pagesincategory_pages=താളുകൾ;pagesincategory_subcats=ഉപവർഗ്ഗങ്ങൾ;"
     "pagesinnamespace=നാമമേഖലയിലുള്ളതാളുകൾ;"
     "pagesize=താൾവലിപ്പം;plural=ബഹുവചനം:;pos=സ്ഥാനം;"
     "protectionlevel=സംരക്ഷണതലം;raw=അസംസ്കൃതം:;rawsuffix=വ;"
     "replace=മാറ്റിച്ചേർക്കുക;"
     "revisionday2=തിരുത്തിയദിവസം2|തിരുത്തിയദിനം2;"
     "revisionday=തിരുത്തിയദിവസം|തിരുത്തിയദിനം;"
     "revisionid=തിരുത്തൽഅടയാളം;"
     "revisionmonth1=തിരുത്തിയമാസം1;"
     "revisionmonth=തിരുത്തിയമാസം;"
     "revisionsize=നാൾപ്പതിപ്പിന്റെവലിപ്പം;"
     "revisiontimestamp=തിരുത്തിയസമയമുദ്ര;"
     "revisionuser=അവസാനംതിരുത്തിയയാൾ;"
     "revisionyear=തിരുത്തിയവർഷം;"
     "rootpagename=മൂലതാളിന്റെപേര്;"
     "rootpagenamee=മൂലതാളിന്റെപേര്‌സമഗ്രം;"
     "rpos=ആപേക്ഷികസ്ഥാനം;safesubst=സംരക്ഷിതബദൽ:|"
     "സംരക്ഷിതയുൾപ്പെടുത്തൽ:;"
     "scriptpath=സ്ക്രിപ്റ്റ്പഥം;server=സെർവർ;"
     "servername=സെർവറിന്റെപേര്;"
     "sitename=സൈറ്റിന്റെപേര്;special=പ്രത്യേകം;"
     "speciale=സവിശേഷം;stylepath=സ്റ്റൈൽപഥം;sub=ഉപം;"
     "subjectpagename=ലേഖനതാളിന്റെപേര്‌;"
     "subjectpagenamee=ലേഖനതാളിന്റെപേര്‌സമഗ്രം;"
     "subjectspace=വിഷയമേഖല|ലേഖനമേഖല;"
     "subjectspacee=വിഷയമേഖലസമഗ്രം|ലേഖനമേഖലസമഗ്രം;"
     "subpagename=അനുബന്ധതാളിന്റെപേര്‌;"
     "subpagenamee=അനുബന്ധതാളിന്റെപേര്സമഗ്രം;"
     "subst=ബദൽ:|ഉൾപ്പെടുത്തൽ:;switch=മാറ്റുക;"
     "tag=റ്റാഗ്|ടാഗ്;talkpagename=സംവാദതാളിന്റെപേര്‌;"
     "talkpagenamee=സംവാദതാളിന്റെപേര്‌സമഗ്രം;"
     "talkspace=സംവാദമേഖല;talkspacee=സംവാദമേഖലസമഗ്രം;"
     "time=സമയം;url_path=പഥം;url_query=ക്വറി;url_wiki=വിക്കി;"
     "urldecode=വിലാസഗൂഢീകരണമൊഴിവാക്കൽ;"
     "urlencode=വിലാസഗൂഢീകരണം:",
     "ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ്|"
     "ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്|സെപ്റ്റംബർ|ഒക്ടോബർ|"
     "നവംബർ|ഡിസംബർ|ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|"
     "ഏപ്രിൽ|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്|"
     "സെപ്റ്റംബർ|ഒക്ടോബർ|നവംബർ|ഡിസംബർ|ജനു.|"
     "ഫെബ്രു.|മാർ.|ഏപ്രി.|മേയ്‌|ജൂൺ|ജൂലൈ|ഓഗ.|"
     "സെപ്റ്റം.|ഒക്ടോ.|നവം.|ഡിസം.",
     "ഞായർ|തിങ്കൾ|ചൊവ്വ|ബുധൻ|വ്യാഴം|വെള്ളി|"
     "ശനി|ഞാ.|തി.|ചൊ.|ബു.|വ്യാ.|വെ.|ശ.",
     "|||2"},
    {"mn", "",
     "",
     "Нэгдүгээр сар|Хоёрдугаар сар|Гуравдугаар сар|"
     "Дөрөвдүгээр сар|Тавдугаар сар|Зургаадугаар сар|"
     "Долоодугаар сар|Наймдугаар сар|Есдүгээр сар|"
     "Аравдугаар сар|Арваннэгдүгээр сар|Арванхоёрдугаар сар|"
     "Нэгдүгээр сар|Хоёрдугаар сар|Гуравдугаар сар|"
     "Дөрөвдүгээр сар|Тавдугаар сар|Зургаадугаар сар|"
     "Долоодугаар сар|Наймдугаар сар|Есдүгээр сар|"
     "Аравдугаар сар|Арваннэгдүгээр сар|Арванхоёрдугаар сар|"
     "1-р сар|2-р сар|3-р сар|4-р сар|5-р сар|6-р сар|7-р сар|8-р сар|"
     "9-р сар|10-р сар|11-р сар|12-р сар",
     "Ням|Даваа|Мягмар|Лхагва|Пүрэв|Баасан|Бямба|Ня.|Да.|Мя.|Лх.|"
     "Пү.|Ба.|Бя.",
     ""},
    {"mnc", "",
     "",
     "Aniya biya|Juwe biya|Ilan biya|Duin biya|Sunja biya|Ninggun biya|Nadan biya|Jakūn biya|Uyun biya|"
     "Juwan biya|Omšon biya|Jorgon biya|Aniya biyai|Juwe biyai|Ilan biyai|Duin biyai|Sunja biyai|"
     "Ninggun biyai|Nadan biyai|Jakūn biyai|Uyun biyai|Juwan biyai|Omšon biyai|Jorgon biyai|Aniya biya|"
     "Juwe biya|Ilan biya|Duin biya|Sunja biya|Ninggun biya|Nadan biya|Jakūn biya|Uyun biya|Juwan biya|"
     "Omšon biya|Jorgon biya",
     "Šun usinggi|Biya usinggi|Tuwa usinggi|Muke usinggi|Moo usinggi|Aisin usinggi|Boihon usinggi|Šun|Biya|"
     "Tuwa|Muke|Moo|Aisin|Boihon",
     ""},
    {"mnc-mong", "",
     "",
     "ᡝᠮᡠ ᠪᡳᠶᠠ|ᠵᡠᠸᡝ ᠪᡳᠶᠠ|ᡳᠯᠠᠨ ᠪᡳᠶᠠ|ᡩᡠᡳᠨ ᠪᡳᠶᠠ|"
     "ᠰᡠᠨᠵᠠ ᠪᡳᠶᠠ|ᠨᡳᠩᡤᡠᠨ ᠪᡳᠶᠠ|ᠨᠠᡩᠠᠨ ᠪᡳᠶᠠ|"
     "ᠵᠠᡴᡡᠨ ᠪᡳᠶᠠ|ᡠᠶᡠᠨ ᠪᡳᠶᠠ|ᠵᡠᠸᠠᠨ ᠪᡳᠶᠠ|"
     "ᠣᠮᡧᠣᠨ ᠪᡳᠶᠠ|ᠵᠣᡵᡤᠣᠨ ᠪᡳᠶᠠ|ᠠᠨᡳᠶᠠ ᠪᡳᠶᠠᡳ|"
     "ᠵᡠᠸᡝ ᠪᡳᠶᠠᡳ|ᡳᠯᠠᠨ ᠪᡳᠶᠠᡳ|ᡩᡠᡳᠨ ᠪᡳᠶᠠᡳ|"
     "ᠰᡠᠨᠵᠠ ᠪᡳᠶᠠᡳ|ᠨᡳᠩᡤᡠᠨ ᠪᡳᠶᠠᡳ|ᠨᠠᡩᠠᠨ ᠪᡳᠶᠠᡳ|"
     "ᠵᠠᡴᡡᠨ ᠪᡳᠶᠠᡳ|ᡠᠶᡠᠨ ᠪᡳᠶᠠᡳ|ᠵᡠᠸᠠᠨ ᠪᡳᠶᠠᡳ|"
     "ᠣᠮᡧᠣᠨ ᠪᡳᠶᠠᡳ|ᠵᠣᡵᡤᠣᠨ ᠪᡳᠶᠠᡳ|ᡝᠮᡠ ᠪᡳᠶᠠ|"
     "ᠵᡠᠸᡝ ᠪᡳᠶᠠ|ᡳᠯᠠᠨ ᠪᡳᠶᠠ|ᡩᡠᡳᠨ ᠪᡳᠶᠠ|"
     "ᠰᡠᠨᠵᠠ ᠪᡳᠶᠠ|ᠨᡳᠩᡤᡠᠨ ᠪᡳᠶᠠ|ᠨᠠᡩᠠᠨ ᠪᡳᠶᠠ|"
     "ᠵᠠᡴᡡᠨ ᠪᡳᠶᠠ|ᡠᠶᡠᠨ ᠪᡳᠶᠠ|ᠵᡠᠸᠠᠨ ᠪᡳᠶᠠ|"
     "ᠣᠮᡧᠣᠨ ᠪᡳᠶᠠ|ᠵᠣᡵᡤᠣᠨ ᠪᡳᠶᠠ",
     "ᠪᠠᡵᡠᠩᡤᡳ ᡧᡠᠨ|ᠪᠠᡵᡠᠩᡤᡳ ᡝᠮᡠ|ᠪᠠᡵᡠᠩᡤᡳ ᠵᡠᠸᡝ|"
     "ᠪᠠᡵᡠᠩᡤᡳ ᡳᠯᠠᠨ|ᠪᠠᡵᡠᠩᡤᡳ ᡩᡠᡳᠨ|"
     "ᠪᠠᡵᡠᠩᡤᡳ ᠰᡠᠨᠵᠠ|ᠪᠠᡵᡠᠩᡤᡳ ᠨᡳᠩᡤᡠᠨ|"
     "ᠪᠠᡵᡠᠩᡤᡳ ᡧᡠᠨ|ᠪᠠᡵᡠᠩᡤᡳ ᡝᠮᡠ|ᠪᠠᡵᡠᠩᡤᡳ ᠵᡠᠸᡝ|"
     "ᠪᠠᡵᡠᠩᡤᡳ ᡳᠯᠠᠨ|ᠪᠠᡵᡠᠩᡤᡳ ᡩᡠᡳᠨ|"
     "ᠪᠠᡵᡠᠩᡤᡳ ᠰᡠᠨᠵᠠ|ᠪᠠᡵᡠᠩᡤᡳ ᠨᡳᠩᡤᡠᠨ",
     ""},
    {"mni", "",
     "",
     "ꯖꯥꯅꯨꯋꯥꯔꯤ|ꯐꯦꯕꯨꯋꯥꯔꯤ|ꯃꯥꯔꯆ|ꯑꯦꯄꯔꯤꯜ|ꯃꯦ|ꯖꯨꯟ|"
     "ꯖꯨꯂꯥꯏ|ꯑꯒꯁ|ꯁꯦꯞꯇꯦꯝꯕꯔ|ꯑꯣꯛꯇꯣꯕꯔ|ꯅꯣꯚꯦꯝꯕꯔ|"
     "ꯗꯤꯁꯦꯝꯕꯔ|ꯖꯥꯅꯨꯋꯥꯔꯤ|ꯐꯦꯕꯨꯋꯥꯔꯤ|ꯃꯥꯔꯆ|ꯑꯦꯄꯔꯤꯜ|"
     "ꯃꯦ|ꯖꯨꯟ|ꯖꯨꯂꯥꯏ|ꯑꯒꯁ|ꯁꯦꯞꯇꯦꯝꯕꯔ|ꯑꯣꯛꯇꯣꯕꯔ|"
     "ꯅꯣꯚꯦꯝꯕꯔ|ꯗꯤꯁꯦꯝꯕꯔ|ꯖꯥꯟ|ꯐꯦꯕ|ꯃꯥꯔ|ꯑꯦꯄꯔ|ꯃꯦ|ꯖꯨꯟ|"
     "ꯖꯨꯜ|ꯑꯥꯒ|ꯁꯦꯞ|ꯑꯣꯛ|ꯅꯣꯚ|ꯗꯤꯁ",
     "ꯅꯣꯡꯃꯥꯏꯖꯤꯡ|ꯅꯤꯡꯊꯧꯀꯥꯕ|ꯂꯩꯄꯥꯛꯄꯣꯛꯄꯥ|"
     "ꯌꯨꯝꯁꯥꯀꯩꯁꯥ|ꯁꯥꯒꯣꯜꯁꯦꯟ|ꯏꯔꯥꯏ|ꯊꯥꯡꯖꯥ|ꯅꯣꯡ|ꯅꯤꯡ|"
     "ꯂꯩ|ꯌꯨꯝ|ꯁꯥꯀꯣꯜ|ꯏꯔꯥꯏ|ꯊꯥꯡ",
     "||||꯰|꯱|꯲|꯳|꯴|꯵|꯶|꯷|꯸|꯹"},
    {"mnw", "my",
     "invoke=စၞောန်ထ္ၜး",
     "ဇာန်နဝါရဳ|ဖေဖဝ်ဝါရဳ|မာတ်|ဨပြဳ|မေ|"
     "ဂျောန်|ဂျူလာင်|အဝ်ဂေတ်|သေပ်တေမ်ဗါ|"
     "အံက်တဝ်ဗါ|နဝ်ဝေမ်ဗါ|ဒဳဇြေမ်ဗါ|"
     "ဇာန်နဝါရဳ|ဖေဖဝ်ဝါရဳ|မာတ်|ဨပြဳ|မေ|ဂျန်|"
     "ဂျူလာင်|အဝ်ဂေတ်|သေပ်တေမ်ဗါ|အံက်တဝ်ဗါ|"
     "နဝ်ဝေမ်ဗါ|ဒဳဇြေန်ဗါ|ဇာန်|ဖေ|မာတ်|ဨ|မေ|"
     "ဂျန်|ဂျူ|အဝ်|သေတ်|အံက်|နဝ်|ဒဳ",
     "တ္ၚဲအဒိုက်|တ္ၚဲစန်|တ္ၚဲအၚာ|"
     "တ္ၚဲဗုဒ္ဓဝါ|တ္ၚဲအၚာ|တ္ၚဲသိုက်|"
     "တ္ၚဲသ္ၚိသဝ်|အဒိုက်|စန်|အ္ၚာ|ဗုဒ္ဓ|ဗြဴ|"
     "သိုက်|သဝ်",
     "||||၀|၁|၂|၃|၄|၅|၆|၇|၈|၉"},
    {"mo", "ro",
     "",
     "януарие|фебруарие|мартие|априлие|май|юние|юлие|аугуст|"
     "септембрие|октомбрие|ноембрие|дечембрие|януарие|"
     "фебруарие|мартие|априлие|май|юние|юлие|аугуст|"
     "септембрие|октомбрие|ноембрие|дечембрие|яну|феб|мар|апр|"
     "май|юни|юли|ауг|сеп|окт|ное|деч",
     "думиникэ|лунь|марць|меркурь|жой|винерь|сымбэтэ|дум|лун|"
     "мар|мер|жой|вин|сым",
     ""},
    {"mos", "",
     "",
     "Yuum-vẽkr kiuugu|Wao-fugdg kiuugu|Tuulg kiuugu|Tuul-nif kiuugu|Sig-noy kiuugu|Sigr kiuugu|"
     "Sẽoog kiuugu|Sa-sik kiuugu|Bõn-biuungo kiuugu|Zĩ-likr kiuugu|Sipaolg kiuugu|Yuum-sar kiuugu|"
     "Yuum-vẽkr kiuugu|Wao-fugdg kiuugu|Tuulg kiuugu|Tuul-nif kiuugu|Sig-noy kiuugu|Sigr kiuugu|"
     "Sẽoog kiuugu|Sa-sik kiuugu|Bõn-biuungo kiuugu|Zĩ-likr kiuugu|Sipaolg kiuugu|Yuum-sar kiuugu|"
     "Yuum-vẽkr kiuugu|Wao-fugdg kiuugu|Tuulg kiuugu|Tuul-nif kiuugu|Sig-noy kiuugu|Sigr kiuugu|"
     "Sẽoog kiuugu|Sa-sik kiuugu|Bõn-bɩʋʋngo kiuugu|Zĩ-likr kiuugu|Sipaolg kiuugu|Yuum-sar kiuugu",
     "Rimaasa|Tène|Talaato|Arba|Alkamisa|Arzũma|Sibri|Wĩndga|Tẽne|Talaato|Arba|Alkamisa|Arzũma|Sibri",
     ""},
    {"mr", "",
     "anchorencode=नांगरआंग्लसंकेत;basepagename=मूळपाननाव;"
     "basepagenamee=मूळपाननावे;contentlanguage=मसुदाभाषा|"
     "मजकुरभाषा;count=मोज|मोजा;currentday2=सद्यदिवस२;"
     "currentday=सद्यदिवस;currentdayname=सद्यदिवसनाव;"
     "currentdow=सद्यउतरण|सद्यउतार;currenthour=सद्यतास;"
     "currentmonth1=सद्यमहिना१;currentmonth=सद्यमहिना|"
     "सद्यमहिना२;"
     "currentmonthabbrev=सद्यमहिनासंक्षीप्त;"
     "currentmonthname=सद्यमहिनानाव;"
     "currentmonthnamegen=सद्यमहिनासाधारण;currenttime=सद्यवेळ;"
     "currenttimestamp=सद्यकालमुद्रा;"
     "currentversion=सद्यआवृत्ती;currentweek=सद्यआठवडा;"
     "currentyear=सद्यवर्ष;default=#अविचल;defaultsort=अविचलवर्ग:|"
     "अविचलवर्गकळ:|अविचलवर्गवर्गीकरण:;"
     "directionmark=दिशाचिन्ह|दिशादर्शक;"
     "displaytitle=शीर्षकदाखवा;explode=एकफोड;expr=करण;"
     "filepath=संचिकामार्ग:;formatdate=दिनांकनपद्धती;"
     "formatnum=क्रमपद्धती;fullpagename=पूर्णलेखनाव;"
     "fullpagenamee=पूर्णलेखनावे|अंशदुवा;"
     "fullurl=संपूर्णसंस्थळ;fullurle=संपूर्णसंस्थली:|"
     "संपूर्णसंस्थळी:;gender=लिंग:;grammar=व्याकरण:;"
     "if=जर|इफ;ifeq=जरसम;iferror=जरत्रुटी;ifexist=जरअसेल|"
     "जरआहे;ifexpr=जरकरण;int=इन्ट:;language=#भाषा:;len=लांबी;"
     "localday2=स्थानिकदिवस२;localday=स्थानिकदिवस;"
     "localdayname=स्थानिकदिवसनाव;localdow=स्थानिकउतरण|"
     "स्थानिकउतार;localhour=स्थानिकतास;"
     "localmonth1=स्थानिकमहिना१;localmonth=स्थानिकमहिना|"
     "स्थानिकमहिना२;"
     "localmonthabbrev=स्थानिकमहिनासंक्षीप्त;"
     "localmonthname=स्थानिकमहिनानाव;"
     "localmonthnamegen=स्थानिकमहिनासाधारण;"
     "localtime=स्थानिकवेळ;"
     "localtimestamp=स्थानिककालमुद्रा;"
     "localurl=स्थानिकस्थळ:|स्थानिकसंकेतस्थळ:;"
     "localurle=स्थानिकस्थली:;localweek=स्थानिकआठवडा;"
     "localyear=स्थानिकवर्ष;msg=संदेश:|निरोप:;"
     "msgnw=संदेशनवा:|निरोपनवा:;namespace=नामविश्व;"
     "namespacee=नामविश्वा|नामविश्वाचे;"
     "namespacenumber=नामविश्वक्रमांक;ns=नावि:;"
     "nse=नाविअरिक्त:|नाव्यारिक्त:|नाव्याख:;"
     "numberingroup=गटक्रमांक;"
     "numberofactiveusers=सक्रीयसदस्यसंख्या;"
     "numberofadmins=प्रचालकसंख्या;numberofarticles=लेखसंख्या;"
     "numberofedits=संपादनसंख्या;numberoffiles=संचिकासंख्या;"
     "numberofpages=पानसंख्या;numberofusers=सदस्यसंख्या;"
     "padleft=डावाभरीव|भरीवडावा;padright=उजवाभरीव|"
     "भरीवउजवा;pagename=लेखनाव;pagenamee=लेखानावव;"
     "pagesincategory=वर्गातीलपाने|वर्गीतपाने|"
     "श्रेणीतपाने;pagesincategory_all=सर्व;"
     "pagesincategory_files=संचिका;pagesincategory_pages=पाने;"
     "pagesincategory_subcats=उपवर्ग;"
     "pagesinnamespace=नामविश्वातीलपाने:;pagesize=पानक्षमता;"
     "plural=बहुवचन:;pos=स्थशोध;protectionlevel=सुरक्षास्तर;"
     "raw=कच्चे:;rawsuffix=ॠ;replace=नेबदल|रिप्लेस;"
     "revisionday2=आवृत्तीदिन२;revisionday=आवृत्तीदिन;"
     "revisionid=आवृत्तीक्र्मांक;revisionmonth=आवृत्तीमास;"
     "revisiontimestamp=आवृत्तीमुद्रा|आवृत्तीठसा;"
     "revisionuser=आवृत्तीसदस्य;revisionyear=आवृत्तीवर्ष;"
     "rpos=माग्चास्थशोध;scriptpath=संहीतामार्ग;"
     "server=विदादाता;servername=विदादातानाव;"
     "sitename=संकेतस्थळनाव;special=विशेष;sub=उप;"
     "subjectpagename=विषयपाननाव|लेखपाननाव;"
     "subjectpagenamee=विषयपाननावे|लेखपाननावे;"
     "subjectspace=विषयविश्व|लेखविश्व;"
     "subjectspacee=विषयविश्वा|लेखविश्वा|"
     "विषयविश्वाचे|लेखविश्वाचे;"
     "subpagename=उपपाननाव;subpagenamee=उपपाननावे|"
     "उपपाननावाचे|उपौंशदुवा;subst=पर्याय:|"
     "समाविष्टी:|अबाह्य:|निरकंसबिंब:|"
     "कंसत्याग:|साचाहिन:|साचान्तर:|"
     "साचापरिस्फोट:|साचोद्घाटन:;switch=कळ|सांगकळ|"
     "असेलतरसांग|असलेतरसांग|स्वीच;tag=खूण|"
     "खूणगाठ;talkpagename=चर्चापाननाव;"
     "talkpagenamee=चर्चापाननावे;talkspace=चर्चाविश्व;"
     "talkspacee=चर्चाविश्वा|चर्चाविश्वाचे;time=वेळ;"
     "timel=वेळस्था;titleparts=शीर्षकखंड|टाइटलपार्ट्स;"
     "url_wiki=विकि;urlencode=संकेतस्थलीआंग्ल्संकेत:",
     "जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|"
     "जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|"
     "नोव्हेंबर|डिसेंबर|जानेवारी|"
     "फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|"
     "ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|"
     "डिसेंबर|जाने.|फेब्रु.|मार्च|एप्रि.|मे|"
     "जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|"
     "नोव्हेंबर|डिसेंबर",
     "रविवार|सोमवार|मंगळवार|बुधवार|गुरूवार|"
     "शुक्रवार|शनिवार|रवि.|सोम.|मंगळ.|बुध.|"
     "गुरू.|शुक्र.|शनि.",
     "|||2|०|१|२|३|४|५|६|७|८|९"},
    {"mrh", "",
     "",
     "Nawh|Hmypi|Pamih|Pachawh|Patô|Chhiepa|Khihpa|Thlazoh|Thlarâh|Phiata|Phiapi|Di|Nawh|Hmypi|Pamih|"
     "Pachawh|Patô|Chhiepa|Khihpa|Thlazoh|Thlarâh|Phiata|Phiapi|Di|Naw|Hmy|Pam|Pach|Pat|Chhp|Khip|Thlz|Thlr|"
     "Pht|Php|Di",
     "Pahânoh|Hriatuanoh|Hriaheihnoh|Pakhynoh|Pobiehnoh|Chutyhnoh|Pachyhnoh|Pahâ|Hriatua|Hriaheih|Pakhy|"
     "Pobieh|Chutyh|Pachyh",
     ""},
    {"mrj", "mhr ru",
     "",
     "январь|февраль|март|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|январь|февраль|март|"
     "апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|"
     "декабрь|янв|февр|март|апр|май|июнь|июль|авг|сент|окт|нояб|"
     "дек",
     "рушӓрня|шачмы|кышкыжмы|вӹргечӹ|изӓрня|когарня|"
     "кукшыгечӹ|Рш|Шч|Кш|Вр|Из|Кг|Кк",
     ""},
    {"ms", "",
     "currentday2=HARISEMASA2;currentday=HARISEMASA;currentdayname=NAMAHARISEMASA;currenthour=JAMSEMASA;"
     "currentmonth1=BULANSEMASA1;currentmonth=BULANSEMASA|BULANSEMASA2;currentmonthabbrev=SINGBULANSEMASA;"
     "currentmonthname=NAMABULANSEMASA;currentmonthnamegen=NAMABULANSEMASAGEN;currenttime=WAKTUSEMASA;"
     "currentweek=MINGGUSEMASA;currentyear=TAHUNSEMASA;fullpagename=NAMALAMANPENUH;"
     "fullpagenamee=NAMALAMANPENUHE;gender=JANTINA:;msg=PESAN:;namespace=RUANGNAMA;namespacee=RUANGNAMAE;"
     "namespacenumber=NOMBORRUANGNAMA;ns=RN:;nse=RNE:;pagename=NAMALAMAN;pagenamee=NAMALAMANE;"
     "sitename=NAMATAPAK;subst=TUKAR:;talkspace=RUANGBINCANG;talkspacee=RUANGBINCANGE",
     "Januari|Februari|Mac|April|Mei|Jun|Julai|Ogos|September|Oktober|November|Disember|Januari|Februari|Mac|"
     "April|Mei|Jun|Julai|Ogos|September|Oktober|November|Disember|Jan|Feb|Mac|Apr|Mei|Jun|Jul|Ogo|Sep|Okt|"
     "Nov|Dis",
     "Ahad|Isnin|Selasa|Rabu|Khamis|Jumaat|Sabtu|Ahd|Isn|Sel|Rab|Kha|Jum|Sab",
     ""},
    {"ms-arab", "ms",
     "",
     "جانواري|فيبرواري|مچ|اڤريل|مي|جون|جولاي|اوݢوس|سيڤتيمبر|"
     "اوکتوبر|نوۏيمبر|ديسيمبر|جانواري|فيبرواري|مچ|اڤريل|مي|"
     "جون|جولاي|اوݢوس|سيڤتيمبر|اوکتوبر|نوۏيمبر|ديسيمبر|"
     "جانواري|فيبرواري|مچ|اڤريل|مي|جون|جولاي|اوݢوس|سيڤتيمبر|"
     "اوکتوبر|نوۏيمبر|ديسيمبر",
     "احد|اثنين|ثلاث|رابو|خميس|جمعة|سبت|احد|اثنين|ثلاث|رابو|"
     "خميس|جمعة|سبت",
     ""},
    {"mt", "",
     "anchorencode=ANKRAKODIĊI;basepagename=ISEMBAŻIKUTAL-PAĠNA;basepagenamee=ISEMTAL-PAĠNATAL-BAŻIE;"
     "contentlanguage=LINGWATAL-KONTENUT|LINGKONTENUT;currentday2=ĠURNATAKURRENTI2;"
     "currentday=ĠURNATAKURRENTI;currentdayname=ISEMĠURNATAKURRENTI;currentdow=ĠTĠKURRENTI;"
     "currenthour=SIEGĦAKURRENTI;currentmonth=XAHARKURRENTI;currentmonthabbrev=ABBREVXAHARKURRENTI;"
     "currentmonthname=ISEMXAHARKURRENTI;currentmonthnamegen=ĠENISEMXAHARKURRENTI;currenttime=ĦINKURRENTI;"
     "currenttimestamp=TIMBRUTAL-ĦINKURRENTI;currentversion=VERŻJONIKURRENTI;currentweek=ĠIMGĦAKURRENTI;"
     "currentyear=SENAKURRENTI;defaultsort=DEFAULTSORTJA:|DEFAULTSORTJAĊAVETTA:|DEFAULTKATEGORIJISORTJA:;"
     "directionmark=MARKATAD-DIREZZJONI|MARKADIRE;displaytitle=URITITLU;filepath=DESTINAZZJONITAL-FAJL:;"
     "formatdate=formatdata|dataformat;fullpagename=ISEMSĦIĦTAL-PAĠNA;fullpagenamee=ISEMTAL-PAĠNASĦIĦAE;"
     "fullurl=URLSĦIĦA:;fullurle=URLSĦIĦAE:;gender=SESS:;grammar=GRAMMATIKA:;language=#LINGWA:;lc=KŻ:;"
     "lcfirst=IBDAKŻ:;localday2=ĠURNATALOKALI2;localday=ĠURNATALOKALI;localdayname=ISEMTAL-ĠURNATALOKALI;"
     "localdow=ĠTĠLOKALI;localhour=SIEGĦALOKALI;localmonth1=XAHARLOKALI1;localmonth=XAHARLOKALI|"
     "XAHARLOKALI2;localmonthabbrev=ABBREVXAHARLOKALI;localmonthname=ISEMXAHARLOKALI;"
     "localmonthnamegen=ĠENISEMXAHARLOKALI;localtime=ĦINLOKALI;localtimestamp=TIMBRUTAL-ĦINLOKALI;"
     "localurl=URLLOKALI:;localurle=URLLOKALIE:;localweek=ĠIMGĦALOKALI;localyear=SENALOKALI;msg=MSĠ:;"
     "msgnw=MSĠEW:;namespace=SPAZJUTAL-ISEM;namespacee=SPAZJUTAL-ISEME;ns=IS:;numberingroup=NUMRUFIL-GRUPP|"
     "NUMFIL-GRUPP;numberofactiveusers=NUMRUTA'UTENTIATTIVI;numberofadmins=NUMRUTA'AMMIN;"
     "numberofarticles=NUMRUTA'ARTIKLI;numberofedits=NUMBRUTA'MODIFIKI;numberoffiles=NUMRUTA'FAJLS;"
     "numberofpages=NUMRUTA'PAĠNI;numberofusers=NUMRUTA'UTENTI;padleft=PADXELLUG;padright=PADLEMIN;"
     "pagename=ISEMTAL-PAĠNA;pagenamee=ISEMTAL-PAĠNAE;pagesincategory=PAĠNIFIL-KATEGORIJA|PAĠNIFILK;"
     "pagesinnamespace=PAĠNIFL-ISPAZJUTAL-ISEM:|PAĠNISI:;pagesize=DAQSTAL-PAĠNI;"
     "protectionlevel=LIVELLITA'PROTEZZJONI;revisionday2=ĠURNATATAR-REVIŻJONI2;"
     "revisionday=ĠURNATATAR-REVIŻJONI;revisionid=IDTAR-REVIŻJONI;revisionmonth=XAHARTAR-REVIŻJONI;"
     "revisiontimestamp=TIMBRUTAR-REVIŻJONI;revisionyear=SENATAR-REVIŻJONI;"
     "scriptpath=DESTINAZZJONITA'SKRITT;servername=ISEMTAS-SERVER;sitename=ISEMTAS-SIT;special=speċjali;"
     "subjectpagename=ISEMTAS-SUĠĠETTTAL-PAĠNA|ISEMTAL-ARTIKLUTAL-PAĠNA;"
     "subjectpagenamee=ISEMTAS-SUĠĠETTTAL-PAĠNAE|ISEMTAL-ARTIKLUTAL-PAĠNAE;"
     "subjectspace=SPAZJUTAS-SUĠĠETT|SPAZJUTAL-ARTIKLU;subpagename=ISEMTAS-SOTTOPAĠNA;"
     "subpagenamee=ISEMTAS-SUBPAĠNAE;subst=BIDDEL:;tag=tabella;talkpagename=ISEMPAĠNATA'DISKUSSJONI;"
     "talkpagenamee=ISEMTAL-PAĠNATAD-DISKUSSJONIE;talkspace=SPAZJUTA'DISKUSSJONI;"
     "talkspacee=SPAZJUTA'DISKUSSJONIE;uc=KK:;ucfirst=IBDAKK:;urlencode=URLKODIĊI:",
     "Jannar|Frar|Marzu|April|Mejju|Ġunju|Lulju|Awwissu|Settembru|Ottubru|Novembru|Diċembru|Jannar|Frar|"
     "Marzu|April|Mejju|Ġunju|Lulju|Awwissu|Settembru|Ottubru|Novembru|Diċembru|Jan|Fra|Mar|Apr|Mej|Ġun|"
     "Lul|Aww|Set|Ott|Nov|Diċ",
     "Il-Ħadd|It-Tnejn|It-Tlieta|L-Erbgħa|Il-Ħamis|Il-Ġimgħa|Is-Sibt|Ħdd|Tnn|Tlt|Erb|Ħam|Ġim|Sbt",
     ""},
    {"mui", "",
     "",
     "Januari|Pébuari|Maret|Aperîl|Méi|Juni|Juli|Agûstûs|Séptémber|Oktober|Nopémber|Désémber|"
     "Januari|Pébuari|Maret|Aperîl|Méi|Juni|Juli|Agûstûs|Séptémber|Oktober|Nopémber|Désémber|Jan|"
     "Péb|Mar|Apr|Méi|Jun|Jul|Agt|Sép|Okt|Nov|Dés",
     "Ahat|Senén|Selaso|Rebû|Kemîs|Juma'at|Saptu|Aha|Sen|Sel|Reb|Kem|Jum|Sap",
     ""},
    {"mwl", "pt",
     "filepath=CAMINOFEXEIRO:|CAMINHODOARQUIVO;language=#LHENGUA:|#IDIOMA:;pagesize=TAMANHOFEXEIRO|"
     "TAMANHODAPAGINA|TAMANHODAPÁGINA;tag=eitiqueta",
     "janeiro|febreiro|márcio|abril|maio|júnio|júlio|agosto|setembre|outubre|nobembre|dezembre|janeiro|"
     "febreiro|márcio|abril|maio|júnio|júlio|agosto|setembre|outubre|nobembre|dezembre|jan.|feb.|már.|"
     "abr.|mai.|jún.|júl.|ago.|set.|out.|nob.|dez.",
     "demingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sesta-feira|sábado|dem|seg|ter|qua|qui|"
     "ses|sáb",
     ""},
    {"my", "",
     "invoke=ဖော်ပြ",
     "ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|"
     "ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|"
     "နိုဝင်ဘာ|ဒီဇင်ဘာ|ဇန်နဝါရီ|ဖေဖော်ဝါရီ|"
     "မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|"
     "စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ|"
     "ဇန်|ဖေ|မတ်|ဧ|မေ|ဇွန်|ဇူ|ဩ|စက်|အောက်|နို|ဒီ",
     "တနင်္ဂနွေ|တနင်္လာ|အင်္ဂါ|ဗုဒ္ဓဟူး|"
     "ကြာသပတေး|သောကြာ|စနေ|နွေ|လာ|ဂါ|ဟူး|တေး|"
     "ကြာ|နေ",
     "|.|||၀|၁|၂|၃|၄|၅|၆|၇|၈|၉"},
};
const size_t expand_languages_9_count = sizeof expand_languages_9 / sizeof *expand_languages_9;
