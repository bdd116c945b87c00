/* expand_languages_13.c - words of the languages sjd to tg.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_13[] = {
    {"sjd", "ru",
     "",
     "о̄дтыгкьма̄нн|по̄рркма̄нн|нюххчма̄нн|кыдтма̄нн|"
     "вӯссьма̄нн|ке̄ссьма̄нн|сӯййнма̄нн|поаррькма̄нн|"
     "че̄ххчма̄нн|рэ̄гкэмма̄нн|ӣӈӈма̄нн|та̄лльвма̄нн|"
     "о̄дтыгкьма̄н|по̄рркма̄н|нюххчма̄н|кыдтма̄н|вӯссьма̄н|"
     "ке̄ссьма̄н|сӯййнма̄н|поаррькма̄н|че̄ххчма̄н|"
     "рэ̄гкэмма̄н|ӣӈӈма̄н|та̄лльвма̄н|о̄дтыгкьма̄нн|"
     "по̄рркма̄нн|нюххчма̄нн|вӯзьма̄нн|вӯссьма̄нн|"
     "ке̄ссьма̄нн|сӯййнма̄нн|поаррькма̄нн|че̄ххчма̄нн|"
     "рэ̄гкэмма̄нн|ӣӈӈма̄нн|та̄лльвма̄нн",
     "пассьпе̄ййв|вӯссоаррк|ныммьпоаррк|ся̄рэдт|"
     "ня̄льянтпе̄ййв|пе̄тнэһць|сӯвведҍ|Пас|Вӯс|Ным|Ср|Ня̄л|Пт|"
     "Св",
     ""},
    {"sje", "",
     "",
     "åđđåjakmánno|gåvvåmánno|njukktjamánno|vuoratjismánno|mårbmesmánno|biehtsemánno|"
     "sjnjilltjamánno|bårrgemánno|ragatmánno|gålgådismánno|bassemánno|jåvvlåmánno|åđđåjakmáno|"
     "gåvvåmáno|njukktjamáno|vuoratjismáno|mårbmesmáno|biehtsemáno|sjnjilltjamáno|bårrgemáno|"
     "ragatmáno|gålgådismáno|bassemáno|jåvvlåmáno|åđđ|gåv|njuk|vuor|mår|bie|sjnji|bår|rag|gål|"
     "bas|jåv",
     "ájjlek|mánnodak|dijstak|gasskavahkko|duorastak|bärrjedak|lávvodak|ájl|mán|dijs|gas|duor|bär|láv",
     ""},
    {"sk", "cs",
     "basepagename=NÁZOVZÁKLADNEJSTRÁNKY;basepagenamee=NÁZOVZÁKLADNEJSTRÁNKYE;currentday2=AKTUÁLNYDEŇ2;"
     "currentday=AKTUÁLNYDEŇ;currentdayname=NÁZOVAKTUÁLNEHODŇA;currenthour=AKTUÁLNAHODINA;"
     "currentmonth=AKTUÁLNYMESIAC;currentmonthabbrev=NÁZOVAKTUÁLNEHOMESIACASKRATKA;"
     "currentmonthname=NÁZOVAKTUÁLNEHOMESIACA;currentmonthnamegen=NÁZOVAKTUÁLNEHOMESIACAGEN;"
     "currenttime=AKTUÁLNYČAS;currentversion=AKTUÁLNAVERZIA;currentweek=AKTUÁLNYTÝŽDEŇ;currentyear=AKTUÁLNYROK;"
     "filepath=CESTAKSÚBORU:;fullpagename=PLNÝNÁZOVSTRÁNKY;fullpagenamee=PLNÝNÁZOVSTRÁNKYE;grammar=GRAMATIKA:;"
     "msg=SPRÁVA:;namespace=MENNÝPRIESTOR;namespacee=MENNÝPRIESTORE;ns=MP:;numberofadmins=POČETSPRÁVCOV;"
     "numberofarticles=POČETČLÁNKOV;numberofedits=POČETÚPRAV;numberoffiles=POČETSÚBOROV;"
     "numberofpages=POČETSTRÁNOK;numberofusers=POČETPOUŽÍVATEĽOV;pagename=NÁZOVSTRÁNKY;pagenamee=NÁZOVSTRÁNKYE;"
     "pagesincategory=STRÁNOKVKATEGÓRII|STRÁNOKVKAT;pagesize=VEĽKOSŤSTRÁNKY;scriptpath=CESTAKUSKRIPTU;"
     "servername=NÁZOVSERVERA;sitename=NÁZOVLOKALITY;subjectpagename=NÁZOVČLÁNKU;subjectpagenamee=NÁZOVČLÁNKUE;"
     "subjectspace=PRIESTORČLÁNKOV;subjectspacee=PRIESTORČLÁNKOVE;subpagename=NÁZOVPODSTRÁNKY;"
     "subpagenamee=NÁZOVPODSTRÁNKYE;subst=NAHR:;talkpagename=NÁZOVDISKUSNEJSTRÁNKY;"
     "talkpagenamee=NÁZOVDISKUSNEJSTRÁNKYE;talkspace=DISKUSNÝPRIESTOR;talkspacee=DISKUSNÝPRIESTORE",
     "január|február|marec|apríl|máj|jún|júl|august|september|október|november|december|januára|"
     "februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra|jan|feb|mar|apr|"
     "máj|jún|júl|aug|sep|okt|nov|dec",
     "nedeľa|pondelok|utorok|streda|štvrtok|piatok|sobota|Neď|Pon|Uto|Str|Štv|Pia|Sob",
     " |,"},
    {"skr", "skr-arab",
     "",
     "",
     "",
     ""},
    {"skr-arab", "ur pnb",
     "",
     "جنوری|فروری|مارچ|اپريل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|"
     "نومبر|دسمبر|جنوری|فروری|مارچ|اپريل|مئی|جون|جولائی|اگست|"
     "ستمبر|اکتوبر|نومبر|دسمبر|جنوری|فروری|مارچ|اپریل|مئی|جون|"
     "جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
     "اتوار|سون٘وار|منگل|ٻُدھ|خمیس|جمعہ|چھݨ چھݨ|اتوار|سون٘وار|"
     "منگل|ٻُدھ|خمیس|جمعہ|چھݨ چھݨ",
     "||||٠|١|٢|٣|٤|٥|٦|٧|٨|٩"},
    {"sl", "",
     "gender=SPOL:;grammar=SKLON:;language=#JEZIK:;plural=MNOZINA:;protectionlevel=STOPNJAZASCITE;"
     "server=STREZNIK;sitename=IMESTRANI;tag=oznaka;url_path=POT;url_query=POIZVEDBA",
     "januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december|januarja|"
     "februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra|jan.|feb.|mar.|"
     "apr.|maj|jun.|jul.|avg.|sep.|okt.|nov.|dec.",
     "nedelja|ponedeljek|torek|sreda|četrtek|petek|sobota|ned.|pon.|tor.|sre.|čet.|pet.|sob.",
     ".|,"},
    {"sli", "de",
     "",
     "Januar|Februar|März|Oapril|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Januars|Februars|"
     "Märzes|Aprils|Mais|Junis|Julis|Augusts|Septembers|Oktobers|Novembers|Dezembers|Jan.|Feb.|Mär.|Apr.|"
     "Mai|Jun.|Jul.|Aug.|Sep.|Okt.|Nov.|Dez.",
     "Sunntich|Montich|Dienstich|Mietwuch|Dunnstich|Freitich|Sinnobend|Su|Mu|Di|Mi|Du|Fr|Si",
     ""},
    {"sm", "",
     "",
     "Ianuari|Fepuari|Mati|Aperila|Me|Iuni|Iulai|Aokuso|Setema|Oketopa|Novema|Tesema|Ianuari|Fepuari|Mati|"
     "Aperila|Me|Iuni|Iulai|Aokuso|Setema|Oketopa|Novema|Tesema|Ian|Fep|Mati|Ape|Me|Iuni|Iul|Aok|Setema|Oke|"
     "Nov|Tes",
     "Aso sa|Aso-gafua|‘O le aso lua|Aso lulu|Aso totofi|Aso falaile|Aso to‘ona‘i|Aso sa|Aso gafua||"
     "Aso lulu||Aso falaile",
     ""},
    {"sma", "",
     "",
     "Tsïengele|Goevte|Njoktje||||||Skïerede||||Tsïengele||||||||Skïerede",
     "aejlege|måanta|dæjsta|gaskevåhkoe|duarsta|bearjadahke|laavvadahke|aej|måa|dæj|gask|duar|bearj|laa",
     ""},
    {"smn", "fi",
     "",
     "uđđâivemáánu|kuovâmáánu|njuhčâmáánu|cuáŋuimáánu|vyesimáánu|kesimáánu|syeinimáánu|"
     "porgemáánu|čohčâmáánu|roovvâdmáánu|skammâmáánu|juovlâmáánu|uđđâivemáánu|"
     "kuovâmáánu|njuhčâmáánu|cuáŋuimáánu|vyesimáánu|kesimáánu|syeinimáánu|porgemáánu|"
     "čohčâmáánu|roovvâdmáánu|skammâmáánu|juovlâmáánu|uđđâivemáánu|kuovâmáánu|"
     "njuhčâmáánu|cuáŋuimáánu|vyesimáánu|kesimáánu|syeinimáánu|porgemáánu|čohčâmáánu|"
     "roovvâdmáánu|skammâmáánu|juovlâmáánu",
     "pasepeivi|vuossargâ|majebargâ|koskokko|tuorâstâh|vástuppeivi|lávárdâh|pase|vuoss|maje|kosk|tuor|"
     "vást|láv",
     ""},
    {"sms", "",
     "",
     "ođđeeʹjjmään|täʹlvvmään|pâʹsslašttâm-mään|njuhččmään|vueʹssmään|ǩieʹssmään|"
     "sueiʹnnmään|påʹrǧǧmään|čõhččmään|kålggmään|skamm-mään|rosttovmään|"
     "ođđeeʹjjmannu|täʹlvvmannu|pâʹsslašttâm-mannu|njuhččmannu|vueʹssmannu|ǩieʹssmannu|"
     "sueiʹnnmannu|påʹrǧǧmannu|čõhččmannu|kålggmannu|skamm-mannu|rosttovmannu|ođđeeʹjjmään|"
     "täʹlvvmään|pâʹsslašttâm-mään|njuhččmään|vueʹssmään|ǩieʹssmään|sueiʹnnmään|"
     "påʹrǧǧmään|čõhččmään|kålggmään|skamm-mään|rosttovmään",
     "pâʹsspeiʹvv|vuõssargg|mââibargg|seärad|nelljdpeiʹvv|piâtnâc|sueʹvet|pâ|vu|mâ|se|ne|pi|su",
     ""},
    {"sn", "",
     "",
     "Ndira|Kukadzi|Kurume|Kubvumbi|Chivabvu|Chikumi|Chikunguru|Nyamavhuvhu|Gunyana|Gumiguru|Mbudzi|Zvita|"
     "Ndira|Kukadzi|Kurume|Kubvumbi|Chivabvu|Chikumi|Chikunguru|Nyamavhuvhu|Gunyana|Gumiguru|Mbudzi|Zvita|Ndi|"
     "Kuk|Kur|Kub|Chv|Chk|Chg|Nya|Gun|Gum|Mbu|Zvi",
     "Svondo|Muvhuro|Chipiri|Chitatu|China|Chishanu|Mugovera|Svo|Muv|Chp|Cht|Chn|Chs|Mug",
     ""},
    {"so", "",
     "",
     "Jannaayo|Febraayo|Maaj|Abriil|Mey|Juun|Luuliyo ama Luulyo|Agoosto|Sebteembar|Oktoobar|Nofeembar|"
     "Diseembar|Janaayo|Febraayo|Maarso|Abriil|May|Juun|Luuliyo|Agoosto|Sebteembar|Oktoobar|Nofeembar|"
     "Diseembar|Jan|Feb|Maar|Abr|May|Juun|Luu|Ago|Seb|Okt|Nof|Dis",
     "Axadda|Isniinta|Talaaddada|Arbacadda|Khamiista|Jimcadda|Sabtidda|Qorax|Isniin|Tal|Arb|Kha|Jim|Sab",
     ""},
    {"sq", "",
     "basepagename=EMRIIFAQESBAZË;basepagenamee=EMRIIFAQESBAZËE;currentday2=DITASOT2;currentday=DITASOT;"
     "currentdayname=EMRIIDITËSOT;currenthour=ORATANI;currentmonth1=MUAJIAKTUAL1|MUAJIMOMENTAL1;"
     "currentmonth=MUAJIAKTUAL|MUAJIAKTUAL2|MUAJIMOMENTAL|MUAJIMOMENTAL2;currentmonthname=EMRIIMUAJITAKTUAL|"
     "EMRIIMUAJITMOMENTAL;currenttime=KOHATANI;currentweek=JAVAAKTUALE|JAVAMOMENTALE;currentyear=SIVJET;"
     "fullpagename=EMRIIPLOTËIFAQES;fullpagenamee=EMRIIPLOTËIFAQESE;fullurl=URLEPLOTË;gender=GJINIA:;"
     "grammar=GRAMATIKA:;language=#GJUHA:;localday2=DITALOKALE2;localday=DITALOKALE;"
     "localdayname=EMRIIDITËSLOKALE;localhour=ORALOKALE;localmonth=MUAJILOKAL;"
     "localmonthname=EMRIIMUAJITLOKAL;localtime=KOHALOKALE;localurl=URLLOKALE;localyear=VITILOKAL;"
     "namespace=HAPËSIRA;numberofactiveusers=NUMRIIPËRDORUESVEAKTIVË;"
     "numberofadmins=NUMRIIADMINISTRATORËVE|NUMRIIADMINISTRUESVE;numberofarticles=NUMRIIARTIKUJVE;"
     "numberofedits=NUMRIREDAKTIMEVE;numberoffiles=NUMRIISKEDAVE;numberofpages=NUMRIFAQEVE;"
     "numberofusers=NUMRIIPËRDORUESVE;pagename=EMRIFAQES;pagesize=MADHËSIAEFAQES;plural=SHUMËS:;"
     "server=SERVERI;servername=EMRIISERVERIT;sitename=EMRIISITIT|EMRIISAJTIT;subpagename=EMRIINËNFAQES;"
     "subpagenamee=EMRIINËNFAQESE;subst=ZËVN;talkpagename=EMRIIFAQESSËDISKUTIMIT;"
     "talkpagenamee=EMRIIFAQESSËDISKUTIMITE",
     "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor|janar|shkurt|mars|prill|"
     "maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor|jan|shk|mar|pri|maj|qer|korr|gush|sht|tet|nën|"
     "dhj",
     "E diel|E hënë|E martë|E mërkurë|E enjte|E premte|E shtunë|Die|Hën|Mar|Mër|Enj|Pre|Sht",
     ".|,"},
    {"sr", "sr-ec sr-cyrl",
     "",
     "",
     "",
     ""},
    {"sr-ec", "sr-cyrl sr",
     "anchorencode=КОДИРАЊЕВЕЗЕ|КОДИРАЊЕ_ВЕЗЕ;articlepath=ПУТАЊАЧЛАНКА|"
     "ПУТАЊА_ЧЛАНКА;basepagename=ИМЕОСНОВЕ|ИМЕ_ОСНОВЕ;"
     "basepagenamee=ИМЕНАОСНОВА|ИМЕНА_ОСНОВА;contentlanguage=ЈЕЗИКСАДРЖАЈА|"
     "ЈЕЗИК_САДРЖАЈА;count=број;currentday2=ТЕКУЋИДАН2|ТЕКУЋИ_ДАН_2;"
     "currentday=ТРЕНУТНИДАН|ТЕКУЋИДАН|ТЕКУЋИ_ДАН;"
     "currentdayname=ТРЕНУТНИДАНИМЕ|ИМЕТЕКУЋЕГДАНА|ИМЕ_ТЕКУЋЕГ_ДАНА;"
     "currentdow=ТРЕНУТНИДОВ|ТЕКУЋИДУН;currenthour=ТЕКУЋИСАТ|ТЕКУЋИ_САТ;"
     "currentmonth1=ТРЕНУТНИМЕСЕЦ1|ТРЕНУТНИ_МЕСЕЦ1|ТЕКУЋИМЕСЕЦ1|"
     "ТЕКУЋИ_МЕСЕЦ1;currentmonth=ТРЕНУТНИМЕСЕЦ|ТРЕНУТНИ_МЕСЕЦ|"
     "ТЕКУЋИМЕСЕЦ|ТЕКУЋИ_МЕСЕЦ;currentmonthabbrev=ТРЕНУТНИМЕСЕЦСКР|"
     "ТЕКУЋИМЕСЕЦСКР|ТЕКУЋИ_МЕСЕЦ_СКР;"
     "currentmonthname=ТРЕНУТНИМЕСЕЦИМЕ|ИМЕТЕКУЋЕГМЕСЕЦА|"
     "ИМЕ_ТЕКУЋЕГ_МЕСЕЦА;currentmonthnamegen=ТРЕНУТНИМЕСЕЦГЕН|"
     "ТЕКУЋИМЕСЕЦГЕН|ТЕКУЋИ_МЕСЕЦ_ГЕН;currenttime=ТРЕНУТНОВРЕМЕ|"
     "ТЕКУЋЕВРЕМЕ|ТЕКУЋЕ_ВРЕМЕ;currenttimestamp=ТЕКУЋИОТИСАКВРЕМЕНА|"
     "ТЕКУЋИ_ОТИСАК_ВРЕМЕНА;currentversion=ТЕКУЋЕИЗДАЊЕ|"
     "ТЕКУЋЕ_ИЗДАЊЕ;currentweek=ТРЕНУТНАНЕДЕЉА|ТРЕНУТНА_НЕДЕЉА|"
     "ТЕКУЋАНЕДЕЉА|ТЕКУЋА_НЕДЕЉА;currentyear=ТРЕНУТНАГОДИНА|"
     "ТЕКУЋАГОДИНА|ТЕКУЋА_ГОДИНА;default=#подразумевано;"
     "defaultsort=ПОДРАЗУМЕВАНОСОРТИРАЊЕ:|"
     "ПОДРАЗУМЕВАНИКЉУЧЗАСОРТИРАЊЕ:|"
     "ПОДРАЗУМЕВАНОСОРТИРАЊЕКАТЕГОРИЈЕ:;"
     "defaultsort_noerror=без_грешке;defaultsort_noreplace=без_замене;"
     "directionmark=СМЕРОЗНАКЕ|СМЕР   _ОЗНАКЕ;displaytitle=НАЗИВПРИКАЗА|"
     "НАЗИВ_ПРИКАЗА;filepath=ПУТАЊАДАТОТЕКЕ|ПУТАЊА_ДАТОТЕКЕ;"
     "formatdate=форматдатума|формат_датума;"
     "fullpagename=ПУНОИМЕСТРАНИЦЕ|ПУНОИМЕСТРАНЕ|ПУНО_ИМЕ_СТРАНИЦЕ|"
     "ПУНО_ИМЕ_СТРАНЕ;fullpagenamee=ПУНАИМЕНАСТРАНИЦА|"
     "ПУНАИМЕНАСТРАНА|ПУНА_ИМЕНА_СТРАНИЦА|ПУНА_ИМЕНА_СТРАНА;"
     "fullurl=ПУНУРЛ:|ЦЕЛААДРЕСА|ЦЕЛА_АДРЕСА;fullurle=ПУНУРЛЕ:|"
     "ЦЕЛЕАДРЕСЕ|ЦЕЛЕ_АДРЕСЕ;gender=РОД:|ЛИЦЕ:;grammar=ГРАМАТИКА:;"
     "int=ИНТ:;lc=ЛЦ:;lcfirst=ЛЦПРВИ:;localday2=ЛОКАЛНИДАН2|ЛОКАЛНИ_ДАН2;"
     "localday=ЛОКАЛНИДАН|ЛОКАЛНИ_ДАН;localdayname=ИМЕЛОКАЛНОГДАНА|"
     "ИМЕ_ЛОКАЛНОГ_ДАНА;localdow=ЛОКАЛНИДУН;localhour=ЛОКАЛНИСАТ|"
     "ЛОКАЛНИ_САТ;localmonth1=ЛОКАЛНИМЕСЕЦ2|ЛОКАЛНИ_МЕСЕЦ2;"
     "localmonth=ЛОКАЛНИМЕСЕЦ|ЛОКАЛНИ_МЕСЕЦ;"
     "localmonthabbrev=ЛОКАЛНИМЕСЕЦСКР|ЛОКАЛНИ_МЕСЕЦ_СКР;"
     "localmonthname=ИМЕЛОКАЛНОГМЕСЕЦА|ИМЕ_ЛОКАЛНОГ_МЕСЕЦА;"
     "localmonthnamegen=ЛОКАЛНИМЕСЕЦГЕН|ЛОКАЛНИ_МЕСЕЦ_ГЕН;"
     "localtime=ЛОКАЛНОВРЕМЕ|ЛОКАЛНО_ВРЕМЕ;localtimestamp=ОТИСАКВРЕМЕНА|"
     "ОТИСАК_ВРЕМЕНА;localurl=ЛОКАЛНААДРЕСА:|ЛОКАЛНА_АДРЕСА:;"
     "localurle=ЛОКАЛНЕАДРЕСЕ:|ЛОКАЛНЕ_АДРЕСЕ:;localweek=ЛОКАЛНАНЕДЕЉА|"
     "ЛОКАЛНА_НЕДЕЉА;localyear=ЛОКАЛНАГОДИНА|ЛОКАЛНА_ГОДИНА;"
     "msg=ПОР:;msgnw=НВПОР:;namespace=ИМЕНСКИПРОСТОР|ИМЕНСКИ_ПРОСТОР;"
     "namespacee=ИМЕНСКИПРОСТОРИ|ИМЕНСКИ_ПРОСТОРИ;"
     "namespacenumber=БРОЈИМЕНСКОГПРОСТОРА;ns=ИП:;numberingroup=БРОЈУГРУПИ|"
     "БРОЈ_У_ГРУПИ;numberofactiveusers=БРОЈАКТИВНИХКОРИСНИКА|"
     "БРОЈ_АКТИВНИХ_КОРИСНИКА;numberofadmins=БРОЈАДМИНА|БРОЈ_АДМИНА;"
     "numberofarticles=БРОЈЧЛАНАКА|БРОЈ_ЧЛАНАКА;numberofedits=БРОЈИЗМЕНА|"
     "БРОЈ_ИЗМЕНА;numberoffiles=БРОЈДАТОТЕКА|БРОЈ_ДАТОТЕКА|"
     "БРОЈФАЈЛОВА|БРОЈ_ФАЈЛОВА;numberofpages=БРОЈСТРАНИЦА|"
     "БРОЈ_СТРАНИЦА;numberofusers=БРОЈКОРИСНИКА|БРОЈ_КОРИСНИКА;"
     "padleft=ПОРАВНАЈЛЕВО|ПОРАВНАЈ_ЛЕВО;padright=ПОРАВНАЈДЕСНО|"
     "ПОРАВНАЈ_ДЕСНО;pageid=БРОЈСТРАНИЦЕ;pagename=ИМЕСТРАНИЦЕ|"
     "ИМЕ_СТРАНИЦЕ|СТРАНИЦА;pagenamee=ИМЕНАСТРАНИЦА|"
     "ИМЕНА_СТРАНИЦА|СТРАНИЦЕ;pagesincategory=СТРАНИЦАУКАТЕГОРИЈИ|"
     "СТРАНАУКАТЕГОРИЈИ|СТРАНИЦА_У_КАТЕГОРИЈИ|"
     "СТРАНА_У_КАТЕГОРИЈИ;pagesincategory_all=све;pagesincategory_files=датотеке;"
     "pagesinnamespace=СТРАНИЦАУИМЕНСКОМПРОСТОРУ|"
     "СТРАНАУИМЕНСКОМПРОСТОРУ|СТРАНИЦА_У_ИМЕНСКОМ_ПРОСТОРУ|"
     "СТРАНА_У_ИМЕНСКОМ_ПРОСТОРУ;pagesize=ВЕЛИЧИНАСТРАНИЦЕ|"
     "ВЕЛИЧИНАСТРАНЕ|ВЕЛИЧИНА_СТРАНИЦЕ|ВЕЛИЧИНА_СТРАНЕ;"
     "plural=МНОЖИНА:;pos=поз;protectionlevel=НИВОЗАШТИТЕ|НИВО_ЗАШТИТЕ;"
     "raw=ЧИСТ:;rawsuffix=Р;replace=замени;revisionday2=ДАНИЗМЕНЕ2|ДАН_ИЗМЕНЕ2;"
     "revisionday=ДАНИЗМЕНЕ|ДАН_ИЗМЕНЕ;revisionid=ИДРЕВИЗИЈЕ|"
     "ИД_РЕВИЗИЈЕ;revisionmonth1=МЕСЕЦИЗМЕНЕ1|МЕСЕЦ_ИЗМЕНЕ1;"
     "revisionmonth=МЕСЕЦИЗМЕНЕ|МЕСЕЦ_ИЗМЕНЕ;revisiontimestamp=ВРЕМЕИЗМЕНЕ|"
     "ВРЕМЕ_ИЗМЕНЕ;revisionuser=КОРИСНИКИЗМЕНЕ|КОРИСНИК_ИЗМЕНЕ;"
     "revisionyear=ГОДИНАИЗМЕНЕ|ГОДИНА_ИЗМЕНЕ;safesubst=БЕЗБЕДНАЗАМЕНА|"
     "БЕЗБЕДНА_ЗАМЕНА;scriptpath=СКРИПТА;server=СЕРВЕР;"
     "servername=ИМЕСЕРВЕРА|ИМЕ_СЕРВЕРА;sitename=ИМЕСАЈТА;special=посебно;"
     "stylepath=ПУТАЊАСТИЛА|ПУТАЊА_СТИЛА;subjectpagename=ИМЕЧЛАНКА|"
     "ИМЕ_ЧЛАНКА;subjectpagenamee=ИМЕНАЧЛАНАКА|ИМЕНА_ЧЛАНАКА;"
     "subjectspace=ИМЕНСКИПРОСТОРЧЛАНКА|ИМЕНСКИ_ПРОСТОР_ЧЛАНКА;"
     "subjectspacee=ИМЕНСКИПРОСТОРЧЛАНАКА|ИМЕНСКИ_ПРОСТОР_ЧЛАНАКА;"
     "subpagename=ИМЕПОДСТРАНИЦЕ|ИМЕПОДСТРАНЕ|ИМЕ_ПОДСТРАНИЦЕ|"
     "ИМЕ_ПОДСТРАНЕ;subpagenamee=ИМЕНАПОДСТРАНИЦА|ИМЕНАПОДСТРАНА|"
     "ИМЕНА_ПОДСТРАНИЦА|ИМЕНА_ПОДСТРАНА;subst=ЗАМЕНИ:|ЗАМЕНА:|"
     "СУБСТ;tag=ознака;talkpagename=ИМЕРАЗГОВОРА|ИМЕ_РАЗГОВОРА;"
     "talkpagenamee=ИМЕНАРАЗГОВОРА|ИМЕНА_РАЗГОВОРА;talkspace=РАЗГОВОР;"
     "talkspacee=РАЗГОВОРИ;time=време;uc=УЦ:;ucfirst=УЦПРВИ:;url_path=ПУТАЊА;"
     "url_query=РЕДОСЛЕД;url_wiki=ВИКИ;urlencode=КОДИРАЊЕАДРЕСЕ|"
     "КОДИРАЊЕ_АДРЕСЕ",
     "јануар|фебруар|март|април|мај|јун|јул|август|септембар|"
     "октобар|новембар|децембар|јануара|фебруара|марта|"
     "априла|маја|јуна|јула|августа|септембра|октобра|"
     "новембра|децембра|јан|феб|мар|апр|мај|јун|јул|авг|сеп|окт|"
     "нов|дец",
     "недеља|понедељак|уторак|среда|четвртак|петак|субота|нед|"
     "пон|уто|сре|чет|пет|суб",
     ".|,"},
    {"sr-el", "sr-latn sr",
     "anchorencode=KODIRANJEVEZE|KODIRANJE_VEZE;articlepath=PUTANJAČLANKA|PUTANJA_ČLANKA;"
     "basepagename=IMEOSNOVE|IME_OSNOVE;basepagenamee=IMENAOSNOVA|IMENA_OSNOVA;contentlanguage=JEZIKSADRŽAJA|"
     "JEZIK_SADRŽAJA;currentday2=TEKUĆIDAN2|TEKUĆI_DAN_2;currentday=TRENUTNIDAN|TEKUĆIDAN|TEKUĆI_DAN;"
     "currentdayname=TRENUTNIDANIME|IMETEKUĆEGDANA|IME_TEKUĆEG_DANA;currentdow=TRENUTNIDOV|TEKUĆIDUN;"
     "currenthour=TEKUĆISAT|TEKUĆI_SAT;currentmonth1=TRENUTNIMESEC1|TRENUTNI_MESEC1|TEKUĆIMESEC1|"
     "TEKUĆI_MESEC1;currentmonth=TRENUTNIMESEC|TRENUTNI_MESEC|TEKUĆIMESEC|TEKUĆI_MESEC;"
     "currentmonthabbrev=TRENUTNIMESECSKR|TEKUĆIMESECSKR|TEKUĆI_MESEC_SKR;currentmonthname=TRENUTNIMESECIME|"
     "IMETEKUĆEGMESECA|IME_TEKUĆEG_MESECA;currentmonthnamegen=TRENUTNIMESECGEN|TEKUĆIMESECGEN|"
     "TEKUĆI_MESEC_GEN;currenttime=TRENUTNOVREME|TEKUĆEVREME|TEKUĆE_VREME;"
     "currenttimestamp=TEKUĆIOTISAKVREMENA|TEKUĆI_OTISAK_VREMENA;currentversion=TEKUĆEIZDANJE|"
     "TEKUĆE_IZDANJE;currentweek=TRENUTNANEDELJA|TRENUTNA_NEDELJA|TEKUĆANEDELJA|TEKUĆA_NEDELJA;"
     "currentyear=TRENUTNAGODINA|TEKUĆAGODINA|TEKUĆA_GODINA;defaultsort=PODRAZUMEVANOSORTIRANJE:|"
     "PODRAZUMEVANIKLJUČZASORTIRANJE:|PODRAZMEVANOSORTIRANJEKATEGORIJE:;defaultsort_noerror=bez_greške;"
     "defaultsort_noreplace=bez_zamene;directionmark=SMEROZNAKE|SMER   _OZNAKE;displaytitle=NAZIVPRIKAZA|"
     "NAZIV_PRIKAZA;filepath=PUTANJADATOTEKE|PUTANJA_DATOTEKE;formatdate=formatdatuma|format_datuma;"
     "fullpagename=PUNOIMESTRANICE|PUNOIMESTRANE|PUNO_IME_STRANICE|PUNO_IME_STRANE;"
     "fullpagenamee=PUNAIMENASTRANICA|PUNAIMENASTRANA|PUNA_IMENA_STRANICA|PUNA_IMENA_STRANA;fullurl=PUNURL:|"
     "CELAADRESA|CELA_ADRESA;fullurle=PUNURLE:|CELEADRESE|CELE_ADRESE;gender=ROD:|LICE:;grammar=GRAMATIKA:;"
     "language=#JEZIK:;lcfirst=LCPRVI:;localday2=LOKALNIDAN2|LOKALNI_DAN2;localday=LOKALNIDAN|LOKALNI_DAN;"
     "localdayname=IMELOKALNOGDANA|IME_LOKALNOG_DANA;localdow=LOKALNIDUN;localhour=LOKALNISAT|LOKALNI_SAT;"
     "localmonth1=LOKALNIMESEC2|LOKALNI_MESEC2;localmonth=LOKALNIMESEC|LOKALNI_MESEC;"
     "localmonthabbrev=LOKALNIMESECSKR|LOKALNI_MESEC_SKR;localmonthname=IMELOKALNOGMESECA|IME_LOKALNOG_MESECA;"
     "localmonthnamegen=LOKALNIMESECGEN|LOKALNI_MESEC_GEN;localtime=LOKALNOVREME|LOKALNO_VREME;"
     "localtimestamp=OTISAKVREMENA|OTISAK_VREMENA;localurl=LOKALNAADRESA:|LOKALNA_ADRESA:;"
     "localurle=LOKALNEADRESE:|LOKALNE_ADRESE:;localweek=LOKALNANEDELJA|LOKALNA_NEDELJA;"
     "localyear=LOKALNAGODINA|LOKALNA_GODINA;msg=POR:;msgnw=NVPOR:;namespace=IMENSKIPROSTOR|IMENSKI_PROSTOR;"
     "namespacee=IMENSKIPROSTORI|IMENSKI_PROSTORI;namespacenumber=BROJIMENSKOGPROSTORA;ns=IP:;"
     "numberingroup=BROJUGRUPI|BROJ_U_GRUPI;numberofactiveusers=BROJAKTIVNIHKORISNIKA|BROJ_AKTIVNIH_KORISNIKA;"
     "numberofadmins=BROJADMINA|BROJ_ADMINA;numberofarticles=BROJČLANAKA|BROJ_ČLANAKA;"
     "numberofedits=BROJIZMENA|BROJ_IZMENA;numberoffiles=BROJDATOTEKA|BROJ_DATOTEKA|BROJFAJLOVA|BROJ_FAJLOVA;"
     "numberofpages=BROJSTRANICA|BROJ_STRANICA;numberofusers=BROJKORISNIKA|BROJ_KORISNIKA;"
     "padleft=PORAVNAJULEVO|PORAVNAJ_ULEVO;padright=PORAVNAJUDESNO|PORAVNAJ_UDESNO;pagename=IMESTRANICE|"
     "IME_STRANICE|STRANICA;pagenamee=IMENASTRANICA|IMENA_STRANICA|STRANICE;"
     "pagesincategory=STRANICAUKATEGORIJI|STRANAUKATEGORIJI|STRANICA_U_KATEGORIJI|STRANA_U_KATEGORIJI;"
     "pagesinnamespace=STRANICAUIMENSKOMPROSTORU|STRANAUIMENSKOMPROSTORU|STRANICA_U_IMENSKOM_PROSTORU|"
     "STRANA_U_IMENSKOM_PROSTORU;pagesize=VELIČINASTRANICE|VELIČINASTRANE|VELIČINA_STRANICE|"
     "VELIČINA_STRANE;plural=MNOŽINA:;protectionlevel=NIVOZAŠTITE|NIVO_ZAŠTITE;raw=ČIST:;"
     "revisionday2=DANIZMENE2|DAN_IZMENE2;revisionday=DANIZMENE|DAN_IZMENE;revisionid=IDREVIZIJE|ID_REVIZIJE|"
     "IB_IZMENE;revisionmonth1=MESECIZMENE1|MESEC_IZMENE1;revisionmonth=MESECIZMENE|MESEC_IZMENE;"
     "revisiontimestamp=VREMEIZMENE|VREME_IZMENE;revisionuser=KORISNIKIZMENE|KORISNIK_IZMENE;"
     "revisionyear=GODINAIZMENE|GODINA_IZMENE;safesubst=BEZBEDNAZAMENA|BEZBEDNA_ZAMENA;scriptpath=SKRIPTA|"
     "SKRIPT;servername=IMESERVERA|IME_SERVERA;sitename=IMESAJTA;special=posebno;stylepath=PUTANJASTILA|"
     "PUTANJA_STILA;subjectpagename=IMEČLANKA|IME_ČLANKA;subjectpagenamee=IMENAČLANAKA|IMENA_ČLANAKA;"
     "subjectspace=IMENSKIPROSTORČLANKA|IMENSKI_PROSTOR_ČLANKA;subjectspacee=IMENSKIPROSTORČLANAKA|"
     "IMENSKI_PROSTOR_ČLANAKA;subpagename=IMEPODSTRANICE|IMEPODSTRANE|IME_PODSTRANICE|IME_PODSTRANE;"
     "subpagenamee=IMENAPODSTRANICA|IMENAPODSTRANA|IMENA_PODSTRANICA|IMENA_PODSTRANA;subst=ZAMENI:|ZAMENA:;"
     "tag=oznaka;talkpagename=IMERAZGOVORA|IME_RAZGOVORA;talkpagenamee=IMENARAZGOVORA|IMENA_RAZGOVORA;"
     "talkspace=RAZGOVOR;talkspacee=RAZGOVORI;ucfirst=UCPRVI:;url_path=PUTANJA;url_query=REDOSLED;"
     "url_wiki=VIKI;urlencode=KODIRANJEADRESE|KODIRANJE_ADRESE",
     "januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar|januara|februara|marta|"
     "aprila|maja|juna|jula|avgusta|septembra|oktobra|novembra|decembra|jan|feb|mar|apr|maj|jun|jul|avg|sep|"
     "okt|nov|dec",
     "nedelja|ponedeljak|utorak|sreda|četvrtak|petak|subota|ned|pon|uto|sre|čet|pet|sub",
     ".|,"},
    {"srn", "nl",
     "currentday2=DISIDEY2;currentday=DISIDEY;currentdayname=DISIDEYNEN;currenthour=DISIYURU;"
     "currentmonth=CURRENTMOTNH|DISIMUN;currentmonthabbrev=DISIMUNSH;currentmonthname=DISIMUNNEN;"
     "currentmonthnamegen=DISIMUNNENGEN;currenttime=DISITEN;currentyear=DISIYARI;localday2=PRESIDEY2;"
     "localday=PRESIDEY;localdayname=PRESIDEYNEN;localhour=PRESIYURU;localmonth=PRESIMUN;"
     "localmonthabbrev=PRESIMUNSH;localmonthname=PRESIMUNNEN;localmonthnamegen=PRESIMUNNENGEN;"
     "localtime=PRESITEN;localyear=PRESIYARI;namespace=NENPREKI;namespacee=NENPREKIE;"
     "numberofarticles=PAPIRALEGIMNUMRO;numberofedits=KENKINUMRO;numberoffiles=GEFRENUMRO;"
     "numberofpages=PAPIRANUMRO;numberofusers=MASYINNUMRO;pagename=PAPIRANEN;pagenamee=PAPIRANENE;"
     "special=spesyal;talkspace=TAKIPREKI;talkspacee=TAKIPREKIE",
     "foswan mun|fostu mun|fosdri mun|fosfo mun|fosfeyfi mun|fossiksi mun|fosseybi mun|fosayti mun|"
     "fosneygi mun|fostin mun|foserfu mun|fostwarfu mun|foswan mun|fostu mun|fosdri mun|fosfo mun|"
     "fosfeyfi mun|fossiksi mun|fosseybi mun|fosayti mun|fosneygi mun|fostin mun|foserfu mun|fostwarfu mun|"
     "wan|tu|dri|fo|fosfeyfi mun|sik|sey|ayt|ney|tin|erf|twa",
     "sonde|munde|tudewroko|dridewroko|fodewroko|freyda|satra|son|mun|tud|dri|fod|fre|sat",
     ""},
    {"sro", "it",
     "",
     "Gennàrgiu|Friàrgiu|Martzu|Abrili|Maju|Làmpadas|Mesi de argiolas|Austu|Cabudanni|Santu Aini|"
     "Donniassantu|Mesi de idas|Gennàrgiu|Friàrgiu|Martzu|Abrili|Maju|Làmpadas|Mesi de argiolas|Austu|"
     "Cabudanni|Santu Aini|Donniassantu|Mesi de idas|Gen|Fri|Mar|Abr|Maj|Lam|Arg|Aus|Cab|San|Don|Ida",
     "Domìnigu|Lunis|Martis|Mèrcuris|Giòbia|Cenàbara|Sàbudu|Dom|Lun|Mar|Mer|Gio|Cen|Sab",
     ""},
    {"ss", "",
     "",
     "Bhimbidvwane|iNdlovana|iNdlovu|Mabasa|iNkhwekhweti|iNhlaba|Kholwane|iNgci|iNyoni|iMphala|Lweti|"
     "iNgongoni|Bhimbidvwane|iNdlovana|iNdlovu|Mabasa|iNkhwekhweti|iNhlaba|Kholwane|iNgci|iNyoni|iMphala|"
     "Lweti|iNgongoni|Bhi|iNdlova|iNdlovu|Mab|iNkhwe|iNhla|Kho|iNgci|iNyo|iMpha|Lwe|iNgo",
     "LiSontfo|Msombuluko|Lesibili|Lesitsatfu|Lesine|Lesihlanu|Mgcibelo|LiSontfo|Msombuluko|Lesibili|"
     "Lesitsatfu|Lesine|Lesihlanu|Mgcibelo",
     ""},
    {"st", "",
     "",
     "Pherekgong|Hlakola|Hlakubele|Mmesa|Motsheanong|Phupjane|Phupu|Phato|Lwetse|Mphalane|Pudungwana|Tshitwe|"
     "Pherekhong|Hlakola|Tlhakubele|Mmesa|Motsheanong|Phuptjane|Phupu|Phato|Loetse|Mphalane|Pulungoana|"
     "Tshitwe|Phere|Hlako|Hlaku|Mmesa|Motshe|Phupjane|Phupu|Phato|Lwetse|Mphala|Pudu|Tshitwe",
     "Sontaha|Mantaha|Labobedi|Laboraro|Labone|Labohlano|Moqebelo",
     ""},
    {"stq", "de",
     "",
     "Januoar|Februoar|Meerte|April|Moai|Juni|Juli|August|September|Oktober|November|Dezember|Januoar|"
     "Februoar|Meerte|April|Moai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mee|Apr|Moa|Jun|"
     "Jul|Aug|Sep|Okt|Nov|Dez",
     "Sundai|Moundai|Täisdai|Midwiek|Tuunsdai|Fräindai|Snäiwende|Sun|Mou|Täi|Mid|Tuu|Frä|Snä",
     ""},
    {"sty", "ru",
     "",
     "январь|февраль|март|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|январь|февраль|март|"
     "апрель|май|июнь|июль|Август|сентябрь|октябрь|ноябрь|"
     "декабрь|янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек",
     "Йәкшәмпе|Түшәмпе|Сишәмпе|Цәршәмпе|Пәйшәмпе|Йома|Шәмпе|"
     "Йәк|Түш|Сиш|Цәр|Пәй|Йом|Шәм",
     ""},
    {"su", "id",
     "",
     "Januari|Pébruari|Maret|April|Méi|Juni|Juli|Agustus|Séptémber|Oktober|Nopémber|Désémber|Januari|"
     "Pébruari|Maret|April|Méi|Juni|Juli|Agustus|Séptémber|Oktober|Nopémber|Désémber|Jan|Péb|Mar|Apr|"
     "Méi|Jun|Jul|Ags|Sép|Okt|Nop|Dés",
     "Ahad|Senén|Salasa|Rebo|Kemis|Jumaah|Saptu|Min|Sen|Sal|Reb|Kem|Jum|Sap",
     ""},
    {"sv", "",
     "basepagename=GRUNDSIDNAMN;basepagenamee=GRUNDSIDNAMNE;contentlanguage=INNEHÅLLSSPRÅK;"
     "currentday2=NUVARANDEDAG2|NUDAG2;currentday=NUVARANDEDAG|NUDAG;currentdayname=NUVARANDEDAGSNAMN|"
     "NUDAGSNAMN;currentdow=NUVARANDEVECKODAG;currenthour=NUVARANDETIMME|NUTIMME;"
     "currentmonth1=NUVARANDEMÅNAD1;currentmonth=NUVARANDEMÅNAD|NUMÅNAD;"
     "currentmonthabbrev=NUVARANDEMÅNADKORT|NUMÅNADKORT;currentmonthname=NUVARANDEMÅNADSNAMN|NUMÅNADSNAMN;"
     "currenttime=NUVARANDETID|NUTID;currenttimestamp=NUTIDSTÄMPEL;currentversion=NUVARANDEVERSION|NUVERSION;"
     "currentweek=NUVARANDEVECKA|NUVECKA;currentyear=NUVARANDEÅR|NUÅR;default=#standard;"
     "defaultsort=STANDARDSORTERING:;displaytitle=VISATITEL;explode=explodera;expr=utr;filepath=FILSÖKVÄG:;"
     "formatdate=formateradatum|datumformat;formatnum=FORMATERANUM|FORMATERATAL;fullpagename=HELASIDNAMNET;"
     "fullpagenamee=HELASIDNAMNETE;fullurl=FULLTURL:;fullurle=FULLTURLE:;gender=KÖN:;grammar=GRAMMATIK:;"
     "if=om;ifeq=omlika;iferror=omfel;ifexist=omfinns;ifexpr=omutr;language=#SPRÅK:;lc=LB:;lcfirst=LBFÖRST:;"
     "localday2=LOKALDAG2;localday=LOKALDAG;localdayname=LOKALDAGSNAMN;localdow=LOKALVECKODAG;"
     "localhour=LOKALTIMME;localmonth1=LOKALMÅNAD1;localmonth=LOKALMÅNAD;localmonthabbrev=LOKALMÅNADKORT;"
     "localmonthname=LOKALMÅNADSNAMN;localtime=LOKALTID;localtimestamp=LOKALTIDSTÄMPEL;localurl=LOKALURL:;"
     "localurle=LOKALURLE:;localweek=LOKALVECKA;localyear=LOKALTÅR;msg=MED:;msgnw=MEDNW:;namespace=NAMNRYMD;"
     "namespacee=NAMNRYMDE;ns=NR:;numberingroup=ANTALIGRUPP;numberofactiveusers=ANTALAKTIVAANVÄNDARE;"
     "numberofadmins=ANTALADMINS|ANTALADMINISTRATÖRER;numberofarticles=ANTALARTIKLAR;"
     "numberofedits=ANTALREDIGERINGAR;numberoffiles=ANTALFILER;numberofpages=ANTALSIDOR;"
     "numberofusers=ANTALANVÄNDARE;pagename=SIDNAMN;pagenamee=SIDNAMNE;pagesincategory=SIDORIKATEGORI;"
     "pagesinnamespace=SIDORINAMNRYMD:|SIDORINR:;pagesize=SIDSTORLEK;protectionlevel=SKYDDSNIVÅ;raw=RÅ:;"
     "replace=ersätt;revisionday2=REVISIONSDAG2;revisionday=REVISIONSDAG;revisionid=REVISIONSID;"
     "revisionmonth=REVISIONSMÅNAD;revisiontimestamp=REVISIONSTIDSSTÄMPEL;revisionuser=REVISIONSANVÄNDARE;"
     "revisionyear=REVISIONSÅR;scriptpath=SKRIPTSÖKVÄG;servername=SERVERNAMN;sitename=SAJTNAMN|SITENAMN;"
     "subjectspace=ARTIKELRYMD;subjectspacee=ARTIKELRYMDE;subpagename=UNDERSIDNAMN;subpagenamee=UNDERSIDNAMNE;"
     "subst=BYT:;switch=växel;tag=tagg;talkpagename=DISKUSSIONSSIDNAMN;talkpagenamee=DISKUSSIONSSIDNAMNE;"
     "talkspace=DISKUSSIONSRYMD;talkspacee=DISKUSSIONSRYMDE;time=tid;timel=tidl;uc=SB:;ucfirst=SBFÖRST:",
     "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|januari|februari|"
     "mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|maj|jun|jul|aug|"
     "sep|okt|nov|dec",
     "söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag|sön|mån|tis|ons|tor|fre|lör",
     " |,"},
    {"sw", "",
     "",
     "Januari|Februari|Machi|Aprili|Mei|Juni|Julai|Agosti|Septemba|Oktoba|Novemba|Desemba|Januari|Februari|"
     "Machi|Aprili|Mei|Juni|Julai|Agosti|Septemba|Oktoba|Novemba|Desemba|Jan|Feb|Machi|Apr|Mei|Juni|Julai|Ago|"
     "Sep|Okt|Nov|Des",
     "Jumapili|Jumatatu|Jumanne|Jumatano|Alhamisi|Ijumaa|Jumamosi|Jpili|Jtatu|Jnne|Jtano|Alham|Iju|Jmosi",
     ""},
    {"syl", "",
     "",
     "ꠎꠣꠘꠥꠀꠞꠤ|ꠚꠦꠛꠥꠀꠞꠤ|ꠝꠣꠞ꠆ꠌ|ꠄꠙ꠆ꠞꠤꠟ|ꠝꠦ|ꠎꠥꠘ|"
     "ꠎꠥꠟꠣꠁ|ꠀꠉꠡ꠆ꠐ|ꠍꠦꠙ꠆ꠐꠦꠝ꠆ꠛꠞ|ꠅꠇ꠆ꠐꠥꠛꠞ|"
     "ꠘꠜꠦꠝ꠆ꠛꠞ|ꠒꠤꠡꠦꠝ꠆ꠛꠞ|ꠎꠣꠘꠥꠀꠞꠤ|ꠚꠦꠛꠥꠀꠞꠤ|"
     "ꠝꠣꠞ꠆ꠌ|ꠄꠙ꠆ꠞꠤꠟ|ꠝꠦ|ꠎꠥꠘ|ꠎꠥꠟꠣꠁ|ꠀꠉꠡ꠆ꠐ|"
     "ꠍꠦꠙ꠆ꠐꠦꠝ꠆ꠛꠞ|ꠅꠇ꠆ꠐꠥꠛꠞ|ꠘꠜꠦꠝ꠆ꠛꠞ|ꠒꠤꠡꠦꠝ꠆ꠛꠞ|"
     "ꠎꠣꠘ|ꠚꠦꠛ|ꠝꠣꠞ|ꠄꠙ꠆ꠞ|ꠝꠦ|ꠎꠥꠘ|ꠎꠥꠟ|ꠀꠉ|ꠍꠦꠙ|ꠅꠇ꠆ꠐ|"
     "ꠘꠜ|ꠒꠤꠡ",
     "ꠞꠁꠛꠣꠞ|ꠡꠝꠛꠣꠞ|ꠝꠋꠉꠟꠛꠣꠞ|ꠛꠥꠗꠛꠣꠞ|ꠛꠤꠞꠡꠁꠔ꠆ꠛꠣꠞ|"
     "ꠡꠥꠇ꠆ꠇꠥꠞꠛꠣꠞ|ꠡꠘꠤꠛꠣꠞ|ꠞꠛꠤ|ꠡꠝ|ꠝꠋꠉꠟ|ꠛꠥꠗ|"
     "ꠛꠤꠞꠡꠂꠔ|ꠡꠥꠇ꠆ꠇꠥꠞ|ꠡꠘꠤ",
     ""},
    {"szl", "pl",
     "",
     "styczyń|luty|marzec|kwieciyń|mŏj|czyrwiec|lipiec|siyrpiyń|wrzesiyń|październik|listopad|grudziyń|"
     "stycznia|lutego|marca|kwietnia|mŏja|czyrwca|lipca|siyrpnia|września|października|listopada|grudnia|"
     "sty|lut|mar|kwi|mŏj|czy|lip|siy|wrz|paź|lis|gru",
     "Niydziela|Pyńdziałek|Wtorek|Strzoda|Sztwŏrtek|Piōntek|Sobota|Niy|Pyń|Wto|Str|Szt|Piō|Sob",
     ""},
    {"szy", "zh-tw zh-hant zh zh-hans",
     "",
     "cacay bulad|tusa bulad|tulu bulad|sepat bulad|lima bulad|enem bulad|pitu bulad|walu bulad|siwa bulad|"
     "cacay bataan bulad|sabaw cacay bulad|sabaw tusa bulad|cacay bulad|tusa bulad|tulu bulad|sepat bulad|"
     "lima bulad|enem bulad|pitu bulad|walu bulad|siwa bulad|cacay bataan bulad|sabaw cacay bulad|"
     "sabaw tusa bulad|cacay bulad|tusa bulad|tulu bulad|sepat bulad|lima bulad|enem bulad|pitu bulad|"
     "walu bulad|siwa bulad|cacay bataan bulad|sabaw cacay bulad|sabaw tusa bulad",
     "pilipayan|sakacacay a demied nu lipay|sakatusa a demied nu lipay|sakatulu a demied nu lipay|"
     "sakasepat a demied nu lipay|sakalima a demied nu lipay|sakaenem a demied nu lipay|pilipayan|"
     "sakacacay a demied nu lipay|sakatusa a demied nu lipay|sakatulu a demied nu lipay|"
     "sakasepat a demied nu lipay|sakalima a demied nu lipay|sakaenem a demied nu lipay",
     ""},
    {"ta", "",
     "count=எண்ணிக்கை;pagesize=பக்க_அளவு;plural=பன்மை;"
     "special=சிறப்பு;url_path=வழி;url_wiki=விக்கி",
     "சனவரி|பெப்பிரவரி|மார்ச்சு|ஏப்பிரல்|மே|"
     "சூன்|சூலை|ஆகத்து|செப்டெம்பர்|அக்டோபர்|"
     "நவம்பர்|திசம்பர்|சனவரி|பெப்பிரவரி|"
     "மார்ச்சு|ஏப்பிரல்|மே|சூன்|சூலை|ஆகத்து|"
     "செப்டெம்பர்|அக்டோபர்|நவம்பர்|"
     "திசம்பர்|சன|பெப்|மார்|ஏப்|மே|சூன்|சூலை|"
     "ஓக|செப்|ஒற்|நவ|திச",
     "ஞாயிறு|திங்கள்|செவ்வாய்|புதன்|வியாழன்|"
     "வெள்ளி|சனி|ஞாயிறு|திங்|செவ்|புத|வியா|"
     "வெள்|சனி",
     "|||2"},
    {"tay", "zh-tw zh-hant zh zh-hans",
     "",
     "Tay qutux byacing|Tay sazing byacing|Tay cyugal byacing|Tay spayat byacing|Tay ymagal byacing|"
     "Tay mtzyu’ byacing|Tay mpitu’ byacing|Tay mspat byacing|Tay mqiru’ byacing|Tay mawpuw byacing|"
     "Tay mawpuw qutux byacing|Tay mawpuw sazing byacing|tay qutux byacing|Tay sazing byacing|"
     "Tay cyugal byacing|Tay spayat byacing|Tay ymagal byacing|Tay mtzyu’ byacing|Tay mpitu’ byacing|"
     "Tay mspat byacing|Tay mqiru’ byacing|Tay mawpuw byacing|Tay mawpuw qutux byacing|"
     "Tay mawpuw sazing byacing|Tay qutux byacing|Tay sazing byacing|Tay cyugal byacing|Tay spayat byacing|"
     "Tay ymagal byacing|Tay mtzyu’ byacing|Tay mpitu’ byacing|Tay mspat byacing|Tay mqiru’ byacing|"
     "Tay mawpuw byacing|Tay mawpuw qutux byacing|Tay mawpuw sazing byacing",
     "Hngawan ryax|’Ringan qutux hngawan|Tay sazing ryax qutux hngawan|Tay cyugal ryax qutux hngawan|"
     "Tay spayat ryax qutux hngawan|Tay zmagal ryax qutux hngawan|Smka’ ryax|Hngawan ryax|"
     "Ringan qutux hngawan|Tay sazing ryax qutux hngawan|Tay cyugal ryax qutux hngawan|"
     "Tay spayat ryax qutux hngawan|Tay zmagal ryax qutux hngawan|Smka’ ryax",
     ""},
    {"tcy", "kn",
     "",
     "ಜನವರಿ|ಪೆಬ್ರವರಿ|ಮಾರ್ಚಿ|ಎಪ್ರಿಲ್|ಮೇ|ಜೂನ್|"
     "ಜುಲಾಯಿ|ಆಗೋಸ್ಟು|ಸಪ್ಟಂಬರ್|ಅಕ್ಟೋಬರ್|"
     "ನವಂಬರ್|ದಸಂಬರ್|ಜನವರಿ|ಪೆಬ್ರವರಿ|ಮಾರ್ಚಿ|"
     "ಎಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲಾಯಿ|ಆಗೋಸ್ಟು|"
     "ಸಪ್ಟಂಬರ್|ಅಕ್ಟೋಬರ|ನವಂಬರ್|ದಸಂಬರ್|ಜನವರಿ|"
     "ಪೆಬ್ರವರಿ|ಮಾರ್ಚಿ|ಎಪ್ರಿಲ್|ಮೇ|ಜೂನ್|"
     "ಜುಲಾಯಿ|ಅಗೋಸ್ಟು|ಸಪ್ಟಂಬರ್|ಅಕ್ಟೋಬರ್|"
     "ನವಂಬರ್|ದಸಂಬರ್",
     "ಐತಾರೊ|ಸೋಮಾರೊ|ಅಂಗಾರೆ|ಬುದಾರೊ|ಗುರ್ವಾರೊ|"
     "ಶುಕ್ರಾರೊ|ಸನಿಯಾರೊ|ಐತಾರೊ|ಸೋಮ|ಅಂಗಾರೆ|ಬುದ|"
     "ಗುರು|ಸುಕ್ರ|ಸನಿ",
     ""},
    {"tdd", "",
     "",
     "ᥓᥢᥱ ᥝᥣᥱ ᥘᥤᥱ|ᥜᥦᥙᥱ ᥝᥣᥱ ᥘᥤᥱ|ᥛᥣᥖᥳ|ᥟᥥᥱ ᥙᥫᥱ|"
     "ᥛᥥᥱ|ᥓᥧᥢᥱ|ᥓᥧᥱ ᥘᥣᥭᥱ|ᥟᥨᥝᥰ ᥐᥣᥖᥳ|"
     "ᥔᥦᥙᥱ ​ᥗᥦᥛᥱ ᥙᥣᥱ|ᥟᥩᥐᥱ ᥗᥨᥝᥱ ᥙᥣᥱ|"
     "ᥢᥨᥝᥱ ᥝᥦᥛᥱ ᥙᥣᥱ|ᥖᥤᥱ ᥔᥦᥛᥱ ᥙᥣᥱ|ᥓᥢᥱ ᥝᥣᥱ ᥘᥤᥱ|"
     "ᥜᥦᥙᥱ ᥝᥣᥱ ᥘᥤᥱ|ᥛᥣᥖᥳ|ᥟᥥᥱ ᥙᥫᥱ|ᥛᥥᥱ|ᥓᥧᥢᥱ|"
     "ᥓᥧᥱ ᥘᥣᥭᥱ|ᥟᥩᥰ ᥐᥣᥖᥳ|ᥔᥦᥙᥱ​ ᥗᥦᥛᥱ ᥙᥣᥱ|"
     "ᥟᥩᥐᥱ ᥗᥨᥝᥱ ᥙᥣᥱ|ᥢᥨᥝᥱ ᥝᥦᥛᥱ ᥙᥣᥱ|"
     "ᥖᥤᥱ ᥔᥦᥛᥱ ᥙᥣᥱ|ᥓᥢᥱ|ᥜᥦᥙᥱ|ᥛᥣᥖᥳ|ᥟᥥᥱ|ᥛᥥᥱ|ᥓᥧᥢᥱ|"
     "ᥓᥧᥱ|ᥟᥩᥰ|ᥔᥦᥙᥱ|ᥟᥩᥐᥱ|ᥢᥨᥝᥱ|ᥖᥤᥱ",
     "ᥝᥢᥰ ᥟᥣ ᥖᥤᥖᥳ|ᥝᥢᥰ ᥓᥢ|ᥝᥢᥰ ᥟᥣᥒᥰ ᥐᥣᥢᥰ|"
     "ᥝᥢᥰ ᥙᥧᥖᥳ|ᥝᥢᥰ ᥚᥖ|ᥝᥢᥰ ᥔᥧᥐᥱ|ᥝᥢᥰ ᥔᥝᥴ|ᥖᥤᥖᥳ|ᥓᥢ|"
     "ᥐᥣᥢᥰ|ᥙᥧᥖ|ᥚᥖ|ᥔᥧᥐᥱ|ᥔᥝᥴ",
     ""},
    {"te", "",
     "pagename=పేజీపేరు;special=ప్రత్యేక",
     "జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|"
     "జూలై|ఆగస్టు|సెప్టెంబరు|అక్టోబరు|"
     "నవంబరు|డిసెంబరు|జనవరి|ఫిబ్రవరి|మార్చి|"
     "ఏప్రిల్|మే|జూన్|జూలై|ఆగస్టు|"
     "సెప్టెంబరు|అక్టోబరు|నవంబరు|డిసెంబరు|"
     "జన|ఫిబ్ర|మార్చి|ఏప్రి|మే|జూన్|జూలై|ఆగ|"
     "సెప్టెం|అక్టో|నవం|డిసెం",
     "ఆదివారం|సోమవారం|మంగళవారం|బుధవారం|"
     "గురువారం|శుక్రవారం|శనివారం|ఆది|సోమ|"
     "మంగళ|బుధ|గురు|శుక్ర|శని",
     "|||2"},
    {"tet", "pt",
     "",
     "Janeiru|Fevereiru|Marsu|Abríl|Maiu|Juñu|Jullu|Agostu|Setembru|Outubru|Novembru|Dezembru|Janeiru nian|"
     "Fevereiru nian|Marsu nian|Abríl nian|Maiu nian|Juñu nian|Jullu nian|Agostu nian|Setembru nian|"
     "Outubru nian|Novembru nian|Dezembru nian|Jan.|Fev.|Mar.|Abr.|Maiu|Jun.|Jul.|Ago.|Set.|Out.|Nov.|Dez.",
     "Loron-domingu|Loron-segunda|Loron-tersa|Loron-kuarta|Loron-kinta|Loron-sesta|Loron-sábadu|Dom|Seg|Ter|"
     "Kua|Kin|Ses|Sáb",
     ""},
    {"tg", "tg-cyrl",
     "",
     "",
     "",
     " |,"},
};
const size_t expand_languages_13_count = sizeof expand_languages_13 / sizeof *expand_languages_13;
