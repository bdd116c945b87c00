/* expand_languages_11.c - words of the languages om to rsk.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_11[] = {
    {"om", "",
     "",
     "Amajjii|Guraandhala|Bitooteessa|Elba|Caamsaa|Waxabajjii|Adooleessa|Hagayya|Fuulbana|Onkololeessa|"
     "Sadaasa|Muddee|Amajjii|Guraandhala|Bitooteessa|Elba|Caamsaa|Waxabajjii|Adooleessa|Hagayya|Fuulbana|"
     "Onkololeessa|Sadaasa|Muddee|Amaj|Gur|Bit|Elb|Cam|Wax|Adol|Hag|Ful|Onk|Sad|Mud",
     "Dilbata|Wiixata|Qibxata|Roobii|Kamisa|Jimaata|Sanbata|Dil|Wix|Qib|Rob|Kam|Jim|San",
     ""},
    {"or", "",
     "articlepath=ଲେଖାର_ପଥ;currentday2=ଏବେକାର_ଦିନ୨;"
     "currentday=ଏବେକାର_ଦିନ;currentdayname=ଏବେକାର_ଦିନ_ନାଆଁ;"
     "currenthour=ଏବେକାର_ଘଣ୍ଟା;currentmonth1=ଏବେର_ମାସ;"
     "currentmonth=ଏବେକାର_ମାସ|ଏବେର_ମାସ୨;"
     "currentmonthabbrev=ଏବେକାର_ମାସ_ନାଆଁ_ସଂକ୍ଷିପ୍ତ;"
     "currentmonthname=ଏବେକାର_ମାସ_ନାଆଁ;"
     "currentmonthnamegen=ଏବେକାର_ମାସ_ନାଆଁ_ସାଧାରଣ;"
     "currenttime=ଏବେକାର_ସମୟ;currentversion=ନଗଦ_ରିଭିଜନ;"
     "currentyear=ଏବେକାର_ବର୍ଷ;displaytitle=ଦେଖଣାନାଆଁ;"
     "filepath=ଫାଇଲରାହା:;formatdate=ତାରିଖରପ୍ରକାର;"
     "gender=ଲିଙ୍ଗ;grammar=ବ୍ୟାକରଣ;localday2=ସ୍ଥାନୀୟ_ଦିନ୨;"
     "localday=Local_ଦିନ;localdayname=ଦିନ;localhour=ସ୍ଥାନୀୟ_ଘଣ୍ଟା;"
     "localmonth1=ଏବେକାର_ମାସ୧;localmonth=ଏବେର_ମାସ୧|"
     "ସ୍ଥାନୀୟ_ମାସ୨;"
     "localmonthabbrev=ସ୍ଥାନୀୟ_ମାସର୧_ନାଆଁ_ସଂକ୍ଷିପ୍ତ;"
     "localmonthname=ମାସ୧ର_ନାଆଁ;"
     "localmonthnamegen=ସ୍ଥାନୀୟ_ମାସ୧_ନାଆଁ_ସାଧାରଣ;"
     "localtime=ସ୍ଥାନୀୟ_ସମୟ;localyear=ସ୍ଥାନୀୟ_ବର୍ଷ;"
     "msg=ମେସେଜ:;namespace=ନେମସ୍ପେସ;namespacee=ନେମସ୍ପେସକାରୀ;"
     "numberofactiveusers=ସଚଳ_ବ୍ୟବାହାରକାରୀଙ୍କ_ସଂଖ୍ୟା;"
     "numberofadmins=ପରିଛାମାନଙ୍କତାଲିକା;"
     "numberofarticles=ଲେଖା_ସଂଖ୍ୟା;numberofedits=ବଦଳ_ସଂଖ୍ୟା;"
     "numberoffiles=ଫାଇଲ_ସଂଖ୍ୟା;numberofpages=ପୃଷ୍ଠା_ସଂଖ୍ୟା;"
     "numberofusers=ବ୍ୟବାହାରକାରୀ_ସଂଖ୍ୟା;"
     "padleft=ବାଆଁପ୍ୟାଡ଼;padright=ଡାହାଣପ୍ୟାଡ଼;"
     "pagename=ପୃଷ୍ଠା_ନାଆଁ;pagenamee=ପୃଷ୍ଠା_ନାମକାରଣକାରୀ;"
     "pagesize=ଫରଦଆକାର;plural=ବହୁବଚନ:;"
     "protectionlevel=ପ୍ରତିରକ୍ଷାସ୍ତର;raw=କଞ୍ଚା;server=ସର୍ଭର;"
     "special=ବିଶେଷ;subjectspace=ବିଷୟସ୍ପେସ|ଲେଖାସ୍ପେସ;"
     "tag=ଟାଗ;talkspace=ଟକସ୍ପେସ;talkspacee=ଟକସ୍ପେସକାରୀ;"
     "time=ସମୟ;url_path=ବାଟ;url_query=ପ୍ରଶ୍ନ;url_wiki=ଉଇକି",
     "ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|"
     "ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|"
     "ନଭେମ୍ବର|ଡିସେମ୍ବର|ଜାନୁଆରୀ|ଫେବୃଆରୀ|"
     "ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ|"
     "ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର|"
     "ଜାନୁଆରୀ|ଫେବୃଆରୀ|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ|ମଇ|ଜୁନ|"
     "ଜୁଲାଇ|ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|"
     "ନଭେମ୍ବର|ଡିସେମ୍ବର",
     "ରବିବାର|ସୋମବାର|ମଙ୍ଗଳବାର|ବୁଧବାର|ଗୁରୁବାର|"
     "ଶୁକ୍ରବାର|ଶନିବାର|ରବି|ସୋମ|ମଙ୍ଗଳ|ବୁଧ|ଗୁରୁ|"
     "ଶୁକ୍ର|ଶନି",
     "|||2|୦|୧|୨|୩|୪|୫|୬|୭|୮|୯"},
    {"os", "ru",
     "currentday2=АБОН2;currentday=АБОН;currentdayname=АБОНЫБОНЫНОМ;currenthour=НЫРЫСАХАТ;"
     "currentmonth1=АЦЫМÆЙ1;currentmonth=АЦЫМÆЙ|АЦЫМÆЙ2;currentmonthabbrev=АЦЫМÆЙЫНОМЦЫБ;"
     "currentmonthname=АЦЫМÆЙЫНОМ;currentmonthnamegen=АЦЫМÆЙЫНОМГУЫР;currenttime=НЫРЫРÆСТÆГ;currentyear=АЦЫАЗ;"
     "numberofarticles=УАЦТЫНЫМÆЦ;numberofpages=ФÆРСТЫНЫМÆЦ;pagename=ФАРСЫНОМ",
     "январь|февраль|мартъи|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|январы|февралы|"
     "мартъийы|апрелы|майы|июны|июлы|августы|сентябры|октябры|"
     "ноябры|декабры|янв|фев|мар|апр|май|июн|июл|авг|сен|окт|"
     "ноя|дек",
     "хуыцаубон|къуырисæр|дыццæг|æртыццæг|цыппæрæм|майрæмбон|"
     "сабат|Хцб|Къс|Дц|Æрт|Цпр|Мрб|Сбт",
     ""},
    {"pa", "",
     "defaultsort_noerror=ਗਲਤੀ_ਨਹੀਂ;pagesincategory_all=ਸਬ;"
     "pagesincategory_files=ਫ਼ਾਈਲਾਂ;pagesincategory_pages=ਪੰਨੇ;"
     "pagesincategory_subcats=ਉਪਸ਼੍ਰੇਣੀਆਂ;time=ਸਮੇ;url_wiki=ਵਿਕੀ",
     "ਜਨਵਰੀ|ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|"
     "ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ|ਜਨਵਰੀ|"
     "ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|"
     "ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ|ਜਨ|ਫ਼ਰ|ਮਾਰ|ਅਪ|"
     "ਮਈ|ਜੂਨ|ਜੁਲਾ|ਅਗ|ਸਤ|ਅਕ|ਨਵ|ਦਸ",
     "ਐਤਵਾਰ|ਸੋਮਵਾਰ|ਮੰਗਲਵਾਰ|ਬੁੱਧਵਾਰ|ਵੀਰਵਾਰ|"
     "ਸ਼ੁੱਕਰਵਾਰ|ਸ਼ਨੀਵਾਰ|ਐਤ|ਸੋਮ|ਮੰਗਲ|ਬੁੱਧ|ਵੀਰ|"
     "ਸ਼ੁੱਕਰ|ਸ਼ਨੀ",
     "|||2"},
    {"pag", "",
     "",
     "Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre|Enero|Pebrero|"
     "Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre|Ene|Peb|Mar|Abr|May|Hun|Hul|"
     "Ago|Set|Okt|Nob|Dis",
     "Simba|Lunes|Martes|Mierkoles|Huebes|Biernes|Sabado|Sim|Lun|Mar|Mie|Hue|Bie|Sab",
     ""},
    {"pam", "",
     "",
     "Eneru|Pebreru|Marsu|Abril|Mayu|Hunyu|Hulyu|Agostu|Setyembri|Oktubri|Nobyembri|Disyembri|Eneru|Pebreru|"
     "Marsu|Abril|Mayu|Hunyu|Hulyu|Agostu|Setyembri|Oktubri|Nobyembri|Disyembri|Ene|Peb|Mrs|Abr|Myu|Hnu|Hul|"
     "Ago|Set|Okt|Nob|Dis",
     "Dominggu|Lunis|Martis|Miyerkulis|Huwebis|Biyernis|Sabadu|Dom|Lun|Mrt|Mie|Jue|Bie|Sab",
     ""},
    {"pap", "",
     "",
     "yanüari|febrüari|mart|aprel|mei|yüni|yüli|ougùstùs|sèptèmber|òktober|novèmber|desèmber|"
     "yanüari|febrüari|mart|aprel|mei|yüni|yüli|ougùstùs|sèptèmber|òktober|novèmber|desèmber|yan|"
     "feb|mrt|apr|mei|yün|yül|oug|sèp|òkt|nov|des",
     "djadumingu|djaluna|djamars|djárason|djaweps|djabièrnè|djasabra|dum|lun|mar|ras|wep|biè|sab",
     ""},
    {"pcd", "fr",
     "",
     "ed Janvié|ed Févrié|ed Marche|d'Avri|ed Moai|ed Join|ed Juillet|d'Aout|ed Sétimbe|d'Octobe|"
     "ed Novimbe|ed Déchimbe|Janvié|Févrié|Marche|Avri|Moai|Join|Juillet|Aout|Sétimbe|Octobe|Novimbe|"
     "Déchimbe|Jan|Fév|Mar|Avr|Moa|Joi|Jui|Aou|Sét|Oct|Nov|Déc",
     "Diminche|Lindi|Mardi|Mérkédi|Judi|Verdi|Sinmedi|Dim|Lin|Mar|Mér|Jud|Ver|Sin",
     ""},
    {"pcm", "",
     "",
     "January|February|March|April|May|June|July|August|September|October|November|December|January|February|"
     "March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|"
     "Sep|Oct|Nov|Dec",
     "Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tue|Wed|Thu|Fri|Sat",
     ""},
    {"pdc", "de",
     "",
     "Yenner|Hanning|Matz|Abril|Moi|Yuni|Yuli|Aagscht|September|Oktower|Nowember|Disember|Yenner|Hanning|Matz|"
     "Abril|Moi|Tschuun|Tschulei|Aagscht|September|Oktower|Nowember|Disember|Yen.|Han.|Matz|Abr.|Moi|Yuni|"
     "Yuli|Aug.|Sep.|Okt.|Nov.|Dis.",
     "Sunndaag|Mundaag|Dinschdaag|Mittwoch|Dunnerschdaag|Freidaag|Samschdaag|Su|Mo|Di|Mi|Du|Fr|Sa",
     ""},
    {"pdt", "de",
     "",
     "Jaunwoa|Feebawoa|Moats|Aprell|Mei|Jüni|Jüli|August|Septamba|Oktooba|Nowamba|Deetsamba|Jaunwoa|"
     "Feebawoa|Moats|Aprell|Mei|Jüni|Jüli|August|Septamba|Oktooba|Nowamba|Deetsamba|Jau|Fee|Moa|Apr|Mei|Jun|"
     "Jul|Aug|Sep|Okt|Now|Dez",
     "Sindach|Mondach|Dinjsdach|Medwäakj|Donnadach|Friedach|Sinowent|Sin|Mon|Din|Med|Don|Fri|Sow",
     ""},
    {"pfl", "de",
     "",
     "Janua|Februa|Mäaz|Abril|Mai|Juni|Juli|Auguschd|Sebdemba|Ogdowa|Nowemba|Dezemba|Janua|Februa|Mäaz|"
     "Abril|Mai|Juni|Juli|Auguschd|Sebdemba|Ogdowa|Nowemba|Dezemba|Jan|Feb|Mäa|Abr|Mai|Jun|Jul|Aug|Seb|Ogd|"
     "Nov|Dez",
     "Sundaach|Mondaach|Dienschdaach|Middwoch|Dunnaschdaach|Fraidaach|Soamschdaach|Su|Mo|Di|Mi|Du|Fr|So",
     ""},
    {"pi", "",
     "",
     "ज्यानुवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|"
     "जुलाई|अगस्त|सेप्टेम्बर|ओक्टोबर|नवम्बर|"
     "दिसम्बर",
     "",
     "||||०|१|२|३|४|५|६|७|८|९"},
    {"pih", "",
     "",
     "Jaenyuweri|Febyuweri|Maach|Ieprel|Mieh|Juun|Juulai||||||Jaenyuweri|Febyuweri|Maach|Ieprel|Mieh|Juun|"
     "Juulai||||||||Maa|Iep|Mieh|Juu||Org||Okt|Now|Dis",
     "",
     ""},
    {"pl", "",
     "articlepath=ŚCIEŻKAARTYKUŁÓW;basepagename=BAZOWANAZWASTRONY;currentday=AKTUALNYDZIEŃ;"
     "currentdayname=NAZWADNIA;currenthour=AKTUALNAGODZINA;currenttime=AKTUALNYCZAS;"
     "currentversion=AKTUALNAWERSJA;currentweek=AKTUALNYTYDZIEŃ;currentyear=AKTUALNYROK;defaultsort=SORTUJ|"
     "DOMYŚLNIESORTUJ;displaytitle=WYŚWIETLANYTYTUŁ;filepath=ŚCIEŻKAPLIKU;fullpagename=PELNANAZWASTRONY;"
     "fullurl=PEŁNYURL;gender=PŁEĆ:;grammar=ODMIANA:;language=#JĘZYK:;lc=MAŁE:;lcfirst=ZMAŁEJ:|"
     "ODMAŁEJ:;localday2=DZIEŃ2;localday=DZIEŃ;localdayname=DZIEŃTYGODNIA;localdow=DZIEŃTYGODNIANR;"
     "localhour=GODZINA;localmonth=MIESIĄC;localmonthabbrev=MIESIĄCNAZWASKR;localmonthname=MIESIĄCNAZWA;"
     "localmonthnamegen=MIESIĄCNAZWAD;localtime=CZAS;localweek=TYDZIEŃROKU;localyear=ROK;"
     "namespace=NAZWAPRZESTRZENI;ns=PN:;numberofactiveusers=LICZBAAKTYWNYCHUŻYTKOWNIKÓW;"
     "numberofadmins=ADMINISTRATORÓW;numberofarticles=ARTYKUŁÓW;numberofedits=EDYCJI;numberoffiles=PLIKÓW;"
     "numberofpages=STRON;numberofusers=UŻYTKOWNIKÓW;padleft=DOLEWEJ;padright=DOPRAWEJ;pagename=NAZWASTRONY;"
     "pagesincategory=STRONYWKATEGORII;pagesincategory_files=pliki;pagesincategory_pages=strony;"
     "pagesize=ROZMIARSTRONY;plural=MNOGA:;protectionlevel=__POZIOMZABEZPIECZEŃ__;"
     "scriptpath=ŚCIEŻKASKRYPTU;server=SERWER;servername=NAZWASERWERA;sitename=PROJEKT;special=specjalna;"
     "subpagename=NAZWAPODSTRONY;subst=podst:;talkpagename=NAZWASTRONYDYSKUSJI;talkspace=DYSKUSJA;uc=WIELKIE:|"
     "DUŻE:;ucfirst=ZWIELKIEJ:|ZDUŻEJ:|ODWIELKIEJ:|ODDUŻEJ:;url_path=ŚCIEŻKA;url_query=ZAPYTANIE",
     "styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień|"
     "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|"
     "sty|lut|mar|kwi|maj|cze|lip|sie|wrz|paź|lis|gru",
     "niedziela|poniedziałek|wtorek|środa|czwartek|piątek|sobota|Nd|Pn|Wt|Śr|Cz|Pt|So",
     " |,|2"},
    {"pms", "it",
     "",
     "gené|fërvé|mars|avril|maj|giugn|luj|ost|stèmber|otóber|novèmber|dzèmber|gené|fërvé|mars|avril|"
     "maj|giugn|luj|ost|stèmber|otóber|novèmber|dzèmber|gen|fër|mar|avr|maj|giu|luj|ost|stè|otó|nov|"
     "dzè",
     "dumìnica|lùn-es|màrtes|merco|giòbia|vënner|saba|dum|lùn|màr|mer|giò|vën|sab",
     ""},
    {"pnb", "",
     "",
     "جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|"
     "نومبر|دسمبر|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|"
     "ستمبر|اکتوبر|نومبر|دسمبر|جنوری|فروری|مارچ|اپریل|مئی|جون|"
     "جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
     "اتوار|سوموار|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار|سوموار|منگل|"
     "بدھ|جمعرات|جمعہ|ہفتہ",
     "||||۰|۱|۲|۳|۴|۵|۶|۷|۸|۹"},
    {"pnt", "el",
     "",
     "Καλαντάρτς|Κούντουρος|Μαρτς|Απρίλτς|Καλομηνάς|"
     "Κερασινός|Χορτοθέρτς|Aλωνάρτς|Σταυρίτες|Τρυγομηνάς|"
     "Αεργίτες|Χριστουγεννάρτς|Καλανταρί|Κούντουρονος|Μαρτ|"
     "Απρίλ|Καλομηνά|Κερασινού|Χορτοθερί|Aλωναρί|Σταυρί|"
     "Τρυγομηνά|Αεργί|Χριστουγενναρί|Καλαντ|Κουντ|Μάρ|Απρ|"
     "Καλομ|Κερ|Χορτ|Αλω|Σταυ|Τρυγ|Αεργ|Χριστ",
     "Κερεκήν|Δευτέραν|Τριτ|Τετάρτ|Πεφτ|Παρέσα|Σάββαν|Κερ|Δευ|"
     "Τρι|Τετ|Πεμ|Παρ|Σαβ",
     ""},
    {"prg", "",
     "",
     "rags|wassarins|pūlis|sakkis|zallaws|sīmenis|līpa|daggis|sillins|spallins|lapkrūtis|sallaws|raggas|"
     "wassarinas|pūlas|sakkes|zallawas|sīmenes|līpas|dagges|sillinas|spallinas|lapkrūtes|sallawas|rag|was|"
     "pūl|sak|zal|sīm|līp|dag|sil|spa|lap|sal",
     "nadīli|panadīli|wisasīdis|pussisawaiti|ketwirtiks|pēntniks|sabattika|nad|pan|wis|pus|ket|pēn|sab",
     ""},
    {"ps", "",
     "count=شمېرل;currentday2=نن۲;currentday=نن;currentdayname=دننۍورځې_نوم;"
     "currentdow=داوونۍورځ;currenthour=دم_ګړۍ;currentmonth=روانه_مياشت;"
     "currentmonthabbrev=دروانې_مياشت_لنډون;currentmonthname=دروانې_مياشت_نوم;"
     "currenttime=داوخت;currentweek=روانه_اوونۍ;currentyear=سږکال;"
     "fullpagename=دمخ_بشپړنوم;fullpagenamee=دمخ_بشپړنوم_نښه;grammar=ګرامر:;"
     "if=که;language=#ژبه:;localday2=سيمه_يزه_ورځ۲;localday=سيمه_يزه_ورځ;"
     "localdayname=دسيمه_يزې_ورځ_نوم;localhour=سيمه_يزه_ګړۍ;"
     "localmonth=سيمه_يزه_مياشت;localmonthabbrev=دسيمه_يزې_مياشت_لنډون;"
     "localmonthname=دسيمه_يزې_مياشت_نوم;localtime=سيمه_يزوخت;"
     "localweek=سيمه_يزه_اوونۍ;localyear=سيمه_يزکال;msg=پیغام:|پ:;"
     "namespace=نوم_تشيال;namespacee=د_نوم_تشيال_نښه;"
     "numberofarticles=دليکنوشمېر;numberoffiles=ددوتنوشمېر;"
     "numberofpages=دمخونوشمېر;numberofusers=دکارونکوشمېر;pagename=دمخ_نوم;"
     "pagenamee=دمخ_نښه;pagesize=مخکچه;plural=جمع:;protectionlevel=ژغورکچه;"
     "server=پالنګر;servername=دپالنګر_نوم;sitename=دوېبځي_نوم;special=ځانګړی;"
     "subjectspace=دسکالوتشيال|دليکنې_تشيال;subjectspacee=دسکالوتشيال_نښه|"
     "دليکنې_تشيال_نښه;talkspace=دخبرواترو_تشيال;"
     "talkspacee=دخبرواترو_تشيال_نښه;time=وخت",
     "جنوري|فبروري|مارچ|اپرېل|مې|جون|جولای|اگسټ|سپټمبر|اکتوبر|"
     "نومبر|ډيسمبر|جنوري|فبروري|مارچ|اپرېل|مې|جون|جولای|اگسټ|"
     "سېپتمبر|اکتوبر|نومبر|ډيسمبر|جنوري|فبروري|مارچ|اپرېل|مې|"
     "جون|جولای|اگسټ|سېپتمبر|اکتوبر|نومبر|ډيسمبر",
     "يونۍ|دونۍ|درې‌نۍ|څلرنۍ|پينځه‌نۍ|جمعه|اونۍ|يونۍ|دونۍ|"
     "درې‌نۍ|څلرنۍ|پينځه‌نۍ|جمعه|اونۍ",
     "٬|٫|||۰|۱|۲|۳|۴|۵|۶|۷|۸|۹"},
    {"pt", "pt-br",
     "anchorencode=CODIFICAANCORA:|CODIFICAÂNCORA:;basepagename=NOMEDAPAGINABASE|NOMEDAPÁGINABASE;"
     "basepagenamee=NOMEDAPAGINABASEC|NOMEDAPÁGINABASEC;contentlanguage=IDIOMADOCONTEUDO|IDIOMADOCONTEÚDO;"
     "currentday2=DIAATUAL2;currentday=DIAATUAL;currentdayname=NOMEDODIAATUAL;currentdow=DIADASEMANAATUAL;"
     "currenthour=HORAATUAL;currentmonth1=MESATUAL1;currentmonth=MESATUAL|MESATUAL2;"
     "currentmonthabbrev=MESATUALABREV|MESATUALABREVIADO|ABREVIATURADOMESATUAL;"
     "currentmonthname=NOMEDOMESATUAL;currenttime=HORARIOATUAL;currentversion=REVISAOATUAL|REVISÃOATUAL;"
     "currentweek=SEMANAATUAL;currentyear=ANOATUAL;default=#padrão|#padrao;defaultsort=ORDENACAOPADRAO|"
     "ORDENAÇÃOPADRÃO|ORDEMPADRAO|ORDEMPADRÃO;displaytitle=EXIBETITULO|EXIBETÍTULO;"
     "filepath=CAMINHODOARQUIVO;fullpagename=NOMECOMPLETODAPAGINA|NOMECOMPLETODAPÁGINA;"
     "fullpagenamee=NOMECOMPLETODAPAGINAC|NOMECOMPLETODAPÁGINAC;fullurl=URLCOMPLETO:;fullurle=URLCOMPLETOC:;"
     "gender=GENERO|GÊNERO;if=se;ifeq=seigual;iferror=seerro;ifexist=seexiste;ifexpr=seexpr;"
     "language=#IDIOMA:;lc=MINUSCULA|MINÚSCULA|MINUSCULAS|MINÚSCULAS;lcfirst=PRIMEIRAMINUSCULA:|"
     "PRIMEIRAMINÚSCULA:;len=comprimento;localday2=DIALOCAL2;localday=DIALOCAL;localdayname=NOMEDODIALOCAL;"
     "localdow=DIADASEMANALOCAL;localhour=HORALOCAL;localmonth1=MESLOCAL1;localmonth=MESLOCAL;"
     "localmonthabbrev=MESLOCALABREV|MESLOCALABREVIADO|ABREVIATURADOMESLOCAL;localmonthname=NOMEDOMESLOCAL;"
     "localtime=HORARIOLOCAL;localweek=SEMANALOCAL;localyear=ANOLOCAL;namespace=DOMINIO|DOMÍNIO|"
     "ESPACONOMINAL|ESPAÇONOMINAL;namespacee=DOMINIOC|DOMÍNIOC|ESPACONOMINALC|ESPAÇONOMINALC;"
     "numberingroup=NUMERONOGRUPO|NÚMERONOGRUPO;numberofactiveusers=NUMERODEUSUARIOSATIVOS|"
     "NÚMERODEUSUÁRIOSATIVOS;numberofadmins=NUMERODEADMINISTRADORES|NÚMERODEADMINISTRADORES;"
     "numberofarticles=NUMERODEARTIGOS|NÚMERODEARTIGOS;numberofedits=NUMERODEEDICOES|NÚMERODEEDIÇÕES;"
     "numberoffiles=NUMERODEARQUIVOS|NÚMERODEARQUIVOS;numberofpages=NUMERODEPAGINAS|NÚMERODEPÁGINAS;"
     "numberofusers=NUMERODEUSUARIOS|NÚMERODEUSUÁRIOS;pagename=NOMEDAPAGINA|NOMEDAPÁGINA;"
     "pagenamee=NOMEDAPAGINAC|NOMEDAPÁGINAC;pagesincategory=PAGINASNACATEGORIA|PÁGINASNACATEGORIA|"
     "PAGINASNACAT|PÁGINASNACAT;pagesinnamespace=PAGINASNOESPACONOMINAL|PÁGINASNOESPAÇONOMINAL|"
     "PAGINASNODOMINIO|PÁGINASNODOMÍNIO;pagesize=TAMANHODAPAGINA|TAMANHODAPÁGINA;"
     "protectionlevel=NIVELDEPROTECAO|NÍVELDEPROTEÇÃO;revisionday2=DIADAREVISAO2|DIADAREVISÃO2;"
     "revisionday=DIADAREVISAO|DIADAREVISÃO;revisionid=IDDAREVISAO|IDDAREVISÃO;revisionmonth=MESDAREVISAO|"
     "MÊSDAREVISÃO;revisionuser=USUARIODAREVISAO|USUÁRIODAREVISÃO;revisionyear=ANODAREVISAO|ANODAREVISÃO;"
     "scriptpath=CAMINHODOSCRIPT;server=SERVIDOR;servername=NOMEDOSERVIDOR;sitename=NOMEDOSITE|NOMEDOSÍTIO|"
     "NOMEDOSITIO;subjectpagename=NOMEDAPAGINADECONTEUDO|NOMEDAPÁGINADECONTEÚDO;"
     "subjectpagenamee=NOMEDAPAGINADECONTEUDOC|NOMEDAPÁGINADECONTEÚDOC;subjectspace=PAGINADECONTEUDO|"
     "PAGINADECONTEÚDO;subjectspacee=PAGINADECONTEUDOC|PAGINADECONTEÚDOC;subpagename=NOMEDASUBPAGINA|"
     "NOMEDASUBPÁGINA;subpagenamee=NOMEDASUBPAGINAC|NOMEDASUBPÁGINAC;talkpagename=NOMEDAPAGINADEDISCUSSAO|"
     "NOMEDAPÁGINADEDISCUSSÃO;talkpagenamee=NOMEDAPAGINADEDISCUSSAOC|NOMEDAPÁGINADEDISCUSSÃOC;"
     "talkspace=PAGINADEDISCUSSAO|PÁGINADEDISCUSSÃO;talkspacee=PAGINADEDISCUSSAOC|PÁGINADEDISCUSSÃOC;"
     "titleparts=partesdotítulo|partesdotitulo;uc=MAIUSCULA|MAIÚSCULA|MAIUSCULAS|MAIÚSCULAS;"
     "ucfirst=PRIMEIRAMAIUSCULA:|PRIMEIRAMAIÚSCULA:;urlencode=CODIFICAURL:",
     "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|janeiro|"
     "fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan.|fev.|mar.|abr.|"
     "mai.|jun.|jul.|ago.|set.|out.|nov.|dez.",
     "domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|dom|seg|ter|qua|qui|"
     "sex|sáb",
     " |,"},
    {"pt-br", "pt",
     "invoke=invocar;url_path=CAMINHO",
     "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|janeiro|"
     "fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan.|fev.|mar.|abr.|"
     "mai.|jun.|jul.|ago.|set.|out.|nov.|dez.",
     "domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|dom|seg|ter|qua|qui|"
     "sex|sáb",
     " |,"},
    {"pwn", "zh-tw zh-hant zh zh-hans",
     "",
     "kaledavan a qiljas/sangasangasan  a qiljasan|kadrusan qiljasan/sikamsanmusalj a qiljasan|"
     "sikatjelu a qiljasan/katjeluan a qiljasan|sikasepatj a qiljasan/kadrusan qiljasan|"
     "sikalimalj a qiljasan/kalima qiljasan|sikanemalj a qiljasan/kauneman a qiljasan|"
     "kapitjuan a qiljasan/sikamasanpitjulj a qiljasan|sikaalu a qiljasan/kaaluan a qiljasan|"
     "sikasiva a qiljasan/kasivaan a qiljasan|sikatapuluqan a qiljasan/katapuluq a qiljasan|"
     "katapuluq saka ita a qiljasan/sikamasantapuluq saka ita a qiljasan|"
     "sikamasantapuluq saka drusa a qiljasan|kaledavan a qiljas/sangasangasan a qiljasan|"
     "kadrusan qiljasan/sikamsanmusalj a qiljasan|sikatjelu a qiljasan/katjeluan a qiljasan|"
     "sikasepatj a qiljasan/kadrusan qiljasan|sikalimalj a qiljasan/kalima qiljasan|"
     "sikanemalj a qiljasan/kauneman a qiljasan|kapitjuan a qiljasan/sikamasanpitjulj a qiljasan|"
     "sikaalu a qiljasan/kaaluan a qiljasan|sikasiva a qiljasan/kasivaan a qiljasan|"
     "sikatapuluqan a qiljasan/katapuluq a qiljasan|"
     "katapuluq saka ita a qiljasan/sikamasantapuluq saka ita a qiljasan|"
     "sikamasantapuluq saka drusa a qiljasan|kaledavan a qiljas(sangasangasan a qiljasan)|"
     "kadrusan qiljasan/sikamsanmusalj a qiljasan|sikatjelu a qiljasan/katjeluan a qiljasan|"
     "sikasepatj a qiljasan(kadrusan qiljasan)|sikalimalj a qiljasan/kalima qiljasan|"
     "kaledavan a qiljas(sangasangasan a qiljasan)|kapitjuan a qiljasan(sikamasanpitjulj a qiljasan)|"
     "sikaalu a qiljasan(kaaluan a qiljasan)|sikasiva a qiljasan(kasivaan a qiljasan)|"
     "sikatapuluqan a qiljasan/katapuluq a qiljasan|"
     "katapuluq saka ita a qiljasan/sikamasantapuluq saka ita a qiljasan|"
     "sikamasantapuluq saka drusa a qiljasan",
     "miciyubi|sangasangasan a qadav na|sikadrusa qadav na tamiciyuan|sikatjelu a qadav na tamiciyuan|"
     "sikasapatj a qadav na tamiciyuan|sikalima qadav na tamiciyuan|sikaunem a qadav na tamiciyuan|miciyubi|"
     "sangasangasan a qadav na tamiciyuan|sikadrusa qadav na tamiciyuan|sikatjelu a qadav na tamiciyuan|"
     "sikasapatj a qadav na tamiciyuan|sikalima qadav na tamiciyuan|Sikaunem a qadav na tamiciyuan",
     ""},
    {"qu", "qug es",
     "anchorencode=WATANALLAWICHAY;basepagename=TIKSIPANQASUTI|NOMBREDEPAGINABASE|NOMBREDEPÁGINABASE;"
     "basepagenamee=TIKSIPANQASUTIE|NOMBREDEPAGINABASEC|NOMBREDEPÁGINABASEC;contentlanguage=SAMIQRIMAY|"
     "IDIOMADELCONTENIDO|IDIOMADELCONT;currentday2=KUNANPUNCHAW2|DÍAACTUAL2|DIAACTUAL2|DÍA_ACTUAL2|"
     "DIA_ACTUAL2;currentday=KUNANPUNCHAW|DÍAACTUAL|DIAACTUAL|DÍA_ACTUAL|DIA_ACTUAL;"
     "currentdayname=KUNANPUNCHAWSUTI|NOMBREDÍAACTUAL|NOMBREDIAACTUAL;currentdow=KUNANSIMANAPUNCHAW|"
     "DDSACTUAL|DIADESEMANAACTUAL|DÍADESEMANAACTUAL;currenthour=KUNANURA|HORAACTUAL|HORA_ACTUAL;"
     "currentmonth=KUNANKILLA|MESACTUAL|MES_ACTUAL|MESACTUAL2;currentmonthabbrev=KUNANKILLAPISI|"
     "ABREVIACIONNOMBREMESACTUAL|ABREVIACIÓNNOMBREMESACTUAL|MESACTUALABREVIADO;"
     "currentmonthname=KUNANKILLASUTI|NOMBREMESACTUAL|NOMBRE_MES_ACTUAL|MESACTUALCOMPLETO;"
     "currentmonthnamegen=KUNANKILLASUTIP|GENERADORNOMBREMESACTUAL|MESACTUALGENITIVO;currenttime=KUNANPACHA|"
     "HORAACTUAL|HORA_ACTUAL|HORA_MINUTOS_ACTUAL|HORAMINUTOSACTUAL|TIEMPOACTUAL;"
     "currenttimestamp=KUNANPACHAQILLPA|MARCADEHORAACTUAL;currentversion=KUNANMUSUQCHASQA|REVISIÓNACTUAL|"
     "VERSIONACTUAL|VERSIÓNACTUAL;currentweek=KUNANSIMANA|SEMANAACTUAL;currentyear=KUNANWATA|AÑOACTUAL|"
     "AÑO_ACTUAL;default=#kikinmanta;defaultsort=ALLINCHAY:|SIQINCHAY:|ORDENAR:|ORDENPREDETERMINADO:|"
     "CLAVEDEORDENPREDETERMINADO:|ORDENDECATEGORIAPREDETERMINADO:|ORDENDECATEGORÍAPREDETERMINADO:;"
     "directionmark=PURIRIYSANANCHA;displaytitle=SUTITARIKUCHIY|MOSTRARTÍTULO|MOSTRARTITULO;explode=phatmay;"
     "expr=rikuchiy;filepath=WILLAÑIQIÑAN|WILLANIQINAN|RUTAARCHIVO|RUTARCHIVO|RUTAARCHIVO:|RUTARCHIVO:|"
     "RUTADEARCHIVO:;formatdate=punchawrikchakuy|formatodefecha|formatearfecha;formatnum=YUPAYRIKCHAKUY|"
     "FORMATONÚMERO|FORMATONUMERO;fullpagename=HUNTAPANQASUTI|NOMBREDEPÁGINACOMPLETA|NOMBREDEPAGINACOMPLETA|"
     "NOMBREDEPÁGINAENTERA|NOMBREDEPAGINAENTERA|NOMBRECOMPLETODEPÁGINA|NOMBRECOMPLETODEPAGINA;"
     "fullpagenamee=HUNTAPANQASUTIE|NOMBRECOMPLETODEPAGINAC|NOMBRECOMPLETODEPÁGINAC;fullurl=HUNTAURL:|"
     "URLCOMPLETA:;fullurle=HUNTAURLE:|URLCOMPLETAC:;gender=QHARIWARMI:|QARIWARMI:|GÉNERO:|GENERO:;"
     "grammar=SIMIKAMACHIY:|GRAMATICA:|GRAMÁTICA:;if=kaptin;ifeq=kaqllakaptin;iferror=pantasqakaptin;"
     "ifexist=kachkaptin;ifexpr=rikuchiykaptin;int=WILLAY:;language=#RIMAY:|#IDIOMA:;lc=UCHUY:|MINUS:|MINÚS:;"
     "lcfirst=UCHUYÑAWPAQ:|UCHUYNAWPAQ:|PRIMEROMINÚS:|PRIMEROMINUS:;len=suni;localday2=KAYPIPUNCHAW2|"
     "DIALOCAL2|DÍALOCAL2;localday=KAYPIPUNCHAW|DÍALOCAL|DIALOCAL;localdayname=KAYPIPUNCHAWSUTI|"
     "NOMBREDIALOCAL|NOMBREDÍALOCAL;localdow=KAYLLASIMANAPUNCHAW|DDSLOCAL|DIADESEMANALOCAL|DÍADESEMANALOCAL;"
     "localhour=KAYPIURA|HORALOCAL;localmonth=KAYPIKILLA|MESLOCAL|MESLOCAL2;localmonthabbrev=KAYPIKILLAPISI|"
     "ABREVIACIONMESLOCAL|MESLOCALABREVIADO;localmonthname=KAYPIKILLASUTI|NOMBREMESLOCAL|MESLOCALCOMPLETO;"
     "localmonthnamegen=KAYPIKILLASUTIP|GENERADORNOMBREMESLOCAL|MESLOCALGENITIVO;localtime=KAYPIPACHA|"
     "HORALOCAL|HORAMINUTOSLOCAL|TIEMPOLOCAL;localtimestamp=KAYLLAPACHAQILLPA|MARCADEHORALOCAL;"
     "localurl=KAYLLAURL:|URLLOCAL|URLLOCAL:;localurle=KAYLLAURLE:|URLLOCALC:;localweek=KAYLLASIMANA|"
     "SEMANALOCAL;localyear=KAYPIWATA|AÑOLOCAL;msg=WILLA:|MSJ:;msgnw=WILLAMUSUQ:;namespace=SUTIKITI|"
     "ESPACIODENOMBRE;namespacee=SUTIKITIE|ESPACIODENOMBREC;ns=SKITI:|EN:;numberingroup=HUÑUPIYUPAY|"
     "HUNUPIYUPAY|NÚMEROENGRUPO|NUMEROENGRUPO|NUMENGRUPO|NÚMENGRUPO;numberofactiveusers=HAYKARURACHKAQ|"
     "NÚMERODEUSUARIOSACTIVOS|NUMERODEUSUARIOSACTIVOS;numberofadmins=HAYKAKAMACHIQ|NÚMEROADMINISITRADORES|"
     "NÚMEROADMINS|NUMEROADMINS|NUMEROADMINISTRADORES|NUMERODEADMINISTRADORES|NUMERODEADMINS|"
     "NÚMERODEADMINISTRADORES|NÚMERODEADMINS|NÚMEROADMINIISTRADORES;numberofarticles=HAYKAQILLQA|"
     "NÚMERODEARTÍCULOS|NUMERODEARTICULOS;numberofedits=HAYKALLAMKAPUSQA|NÚMERODEEDICIONES|"
     "NUMERODEEDICIONES;numberoffiles=HAYKAWILLANIQI|NÚMERODEARCHIVOS|NUMERODEARCHIVOS;"
     "numberofpages=HAYKAPANQA|NÚMERODEPÁGINAS|NUMERODEPAGINAS;numberofusers=HAYKARURAQ|NÚMERODEUSUARIOS|"
     "NUMERODEUSUARIOS;padleft=PADLLUQI|PADICHUQ;padright=PADPAÑA|PADALLIQ;pagename=PANQASUTI|NOMBREDEPAGINA|"
     "NOMBREDEPÁGINA;pagenamee=PANQASUTIE|NOMBREDEPAGINAC|NOMBREDEPÁGINAC;"
     "pagesincategory=KATIGURIYAPIPANQAKUNA|PÁGINASENCATEGORÍA|PÁGINASENCAT|PAGSENCAT|PAGINASENCATEGORIA|"
     "PAGINASENCAT;pagesinnamespace=SUTIKITIPIPANQAKUNA:|PÁGINASENESPACIO;pagesize=PANQACHHIKAN|PANQACHIKAN|"
     "PANQACHIKA|TAMAÑOPÁGINA|TAMAÑODEPÁGINA|TAMAÑOPAGINA|TAMAÑODEPAGINA;plural=ACHKA:;pos=tiyay;"
     "protectionlevel=HAYKAAMACHAY|IMASINCHIAMACHAY|NIVELDEPROTECCIÓN;raw=CHAWA:|SINFORMATO|SINPUNTOS|"
     "SINFORMATO:|SINPUNTOS:;replace=rantichay|huknachay;revisionday2=MUSUQCHASQAPUNCHAW2|DIADEREVISION2|"
     "DIAREVISION2|DÍADEREVISIÓN2|DÍAREVISIÓN2;revisionday=MUSUQCHASQAPUNCHAW|DIADEREVISION|DIAREVISION|"
     "DÍADEREVISIÓN|DÍAREVISIÓN;revisionid=MUSUQCHASQAID|IDDEREVISION|IDREVISION|IDDEREVISIÓN|"
     "IDREVISIÓN;revisionmonth=MUSUQCHASQAKILLA|MESDEREVISION|MESDEREVISIÓN|MESREVISION|MESREVISIÓN;"
     "revisiontimestamp=MUSUQCHASQAPACHAQILLPA|MARCADEHORADEREVISION|MARCADEHORADEREVISIÓN;"
     "revisionuser=MUSUQCHASQARURAQ|USUARIODEREVISION|USUARIODEREVISIÓN;revisionyear=MUSUQCHASQAWATA|"
     "AÑODEREVISION|AÑODEREVISIÓN|AÑOREVISION|AÑOREVISIÓN;scriptpath=QILLQAÑAN|QILLQANAN|RUTASCRIPT|"
     "RUTADESCRIPT;server=SIRWIQ|SERVIDOR;servername=SIRWIQSUTI|NOMBRESERVIDOR;sitename=TIYAYSUTI|"
     "NOMBREDESITIO|NOMBREDELSITIO;special=sapaq|especial;subjectpagename=QILLQAPANQASUTI|"
     "NOMBREDEPAGINADETEMA|NOMBREDEPÁGINADETEMA|NOMBREDEPÁGINADEASUNTO|NOMBREDEPAGINADEASUNTO|"
     "NOMBREDEPAGINADEARTICULO|NOMBREDEPÁGINADEARTÍCULO;subjectpagenamee=QILLQAPANQASUTIE|"
     "NOMBREDEPAGINADETEMAC|NOMBREDEPÁGINADETEMAC|NOMBREDEPÁGINADEASUNTOC|NOMBREDEPAGINADEASUNTOC|"
     "NOMBREDEPAGINADEARTICULOC|NOMBREDEPÁGINADEARTÍCULOC;subjectspace=QILLQAKITI|ESPACIODEASUNTO|"
     "ESPACIODETEMA|ESPACIODEARTÍCULO|ESPACIODEARTICULO;subjectspacee=QILLQAKITIE|ESPACIODETEMAC|"
     "ESPACIODEASUNTOC|ESPACIODEARTICULOC|ESPACIODEARTÍCULOC;subpagename=URINPANQASUTI|NOMBREDESUBPAGINA|"
     "NOMBREDESUBPÁGINA;subpagenamee=URINPANQASUTIE|NOMBREDESUBPAGINAC|NOMBREDESUBPÁGINAC;subst=WAKCHAY:|"
     "SUST:|FIJAR:;switch=winkuy;tag=unanchacha|UNANCHACHA|etiqueta|ETIQUETA;talkpagename=RIMANAKUYPANQASUTI|"
     "NOMBREDEPÁGINADEDISCUSIÓN|NOMBREDEPAGINADEDISCUSION|NOMBREDEPAGINADISCUSION|NOMBREDEPÁGINADISCUSIÓN;"
     "talkpagenamee=RIMANAKUYPANQASUTIE|NOMBREDEPÁGINADEDISCUSIÓNC|NOMBREDEPAGINADEDISCUSIONC|"
     "NOMBREDEPAGINADISCUSIONC|NOMBREDEPÁGINADISCUSIÓNC;talkspace=RIMANAKUYKITI|RIMAYKITI|"
     "ESPACIODEDISCUSION|ESPACIODEDISCUSIÓN;talkspacee=RIMANAKUYKITIE|RIMAYKITIE|ESPACIODEDISCUSIONC;"
     "time=pacha;timel=pachal;uc=HATUN:|MAYUS:|MAYÚS:;ucfirst=HATUNÑAWPAQ:|HATUNNAWPAQ:|PRIMEROMAYÚS:|"
     "PRIMEROMAYUS:;urlencode=URLLLAWICHAY|URL-LLAWICHAY|CODIFICAR|CODIFICARURL:",
     "iniru|phiwriru|marsu|awril|mayukilla|hunyu|hulyu|awustu|sitimri|uktuwri|nuwimri|disimri|iniru|phiwriru|"
     "marsu|awril|mayukilla|hunyu|hulyu|awustu|sitimri|uktuwri|nuwimri|disimri|ini|phi|mar|awr|may|hun|hul|"
     "awu|sit|ukt|nuw|dis",
     "Intichaw|Killachaw|Atipachaw|Quyllurchaw|Illapachaw|Ch'askachaw|K'uychichaw|Int|Kil|Ati|Quy|Ilp|Cha|Kuy",
     ""},
    {"qug", "qu es",
     "",
     "Kamay|Panchiy|Pawkar|Ayriwa|Aymuray|Inti|Purun|Chakmay|Kuya|Yaku|Ayar|Kapak|Kamay|Panchiy|Pawkar|Ayriwa|"
     "Aymuray|Inti|Purun|Chakmay|Kuya|Yaku|Ayar|Kapak|Kam|Pan|Paw|Ayri|Aymu|Inti|Pur|Chak|Kuya|Yaku|Ayar|Kap",
     "Hawkay|Sullka|Kulla|Haway|Patma|Haycha|Tinki|Dom|Lun|Mar|Mie|Jue|Vie|Sab",
     ""},
    {"rgn", "it",
     "",
     "Znèr|Febrér|Mêrz|Abril|Maz|Zógn|Lój|Agòst|Setémbar|Utóbar|Nuvèmbar|Dizèmbar|Znèr|Fevrer|"
     "Mèrz|Abril|Maz|Zògn|Lòj|Agòst|Setèmbar|Utobar|Nuvèmbar|Dizèmbar|znèr|feb|mêrz|abr|maz|zógn|"
     "lój|ago|set|utob|nuv|diz",
     " Dmènga|Lùn|Mért|Mircual| Zuba|Vënar|Sábat|Dmè|Lun|Mrt|Mir|Zob|Ven|Sàb",
     ""},
    {"rif", "",
     "",
     "Yennayar|Yebrayar|Mars|Abril|May|Yenyu|Yelyu|Učt|Cutembar|Ktubar|Nunembar|Ducemba|ⵉⵏⵏⴰⵢⵔ|"
     "Ybrayr|Mars|ⴰⴱⵔⵉⵍ|ⵎⴰⵢⵢⵓ|ⵢⵓⵏⵢⵓ|ⵢⵓⵍⵢⵓⵣ|ⵖⵓⵛⵜ|"
     "ⵛⵓⵜⴰⵏⴱⵉⵔ|ⴽⵜⵓⴱⵔ|ⵏⵓⵡⴰⵏⴱⵉⵔ|ⴷⵓⵊⴰⵏⴱⵉⵔ|Yen|Yeb|Mar|"
     "Abr|May|Yen|Yel|Učt|Cut|Ktu|Nun|Duc",
     "Asamas|Aynas|Asinas|Akras|Akwas|Asimwas|Asedyas|Asamas|Ayn|Asn|Akr|Akw|Asm|Asd",
     ""},
    {"rki", "",
     "",
     "ဂျန်နဝါရီလ|ဖေဖဝါရီလ|မတ်ချ်လ|ဧပြီလ|မေလ|"
     "ဂျုန်လ|ဂျူလိုင်လ|သြဂတ်လ|စက်တင်ဘာလ|"
     "အောက်တိုဘာလ|နိုဗင်ဘာလ|ဒီဇင်ဘာ|"
     "ဂျန်နဝါရီလ|ဖေဖဝါရီလ|မာတ်ချ်လ|ဧပြီလ|"
     "မေလ|ဂျုန်လ|ဂျူလိုင်လ|သြဂတ်လ|စတ်တန်ဘာလ|"
     "အောက်တိုဘာလ|နိုဗင်ဘာလ|ဒီဇင်ဘာလ|ဂျန်|"
     "ဖေဖဝါရီ|မတ်ချ်|ဧပြီ|မေ|ဂျန်|ဂျူလိုင်|"
     "သြဂတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဗင်ဘာ|"
     "ဒီဇင်ဘာ",
     "တနင်းဂနီနိ|တနင်းလာနိ|အင်္ဂါနိ|ဗဒူးနိ|"
     "ကြာသပတီးနိ|သောကြာနိ|စနိန်နိ|တနင်းဂနီ|"
     "တနင်းလာ|အင်္ဂါ|ဗဒူး|ကြသပတီး|သောကြာ|"
     "စနိန်",
     ""},
    {"rm", "",
     "",
     "schaner|favrer|mars|avrigl|matg|zercladur|fanadur|avust|Settember|october|november|december|schaner|"
     "favrer|mars|avrigl|matg|zercladur|fanadur|avust|settember|october|november|december|schan|favr|mars|avr|"
     "matg|zercl|fan|avu|sett|oct|nov|dec",
     "Dumengia|Glindesdi|mardi|mesemna|Gievgia|Venderdi|sonda|du|Gli|ma|mes|gie|ve|so",
     "’|."},
    {"rmc", "",
     "",
     "Januaris|Februaris|Marcos|Apriľis|Majos|Junos|Julos|Augustos|Septembros|Oktobros|Novembros|Decembros|"
     "Januaris|Februaris|Marcos|Apriľis|Majos|Junos|Julos|Augustos|Septembros|Oktobros|Novembros|Decembros|"
     "Jan|Feb|Mar|Apr|Maj|Jun|Jul|Aug|Sep|Okt|Nov|Dec",
     "Kurko|Pondzelkos|Utorkos|Streda|Štvartkos|Parasuvin|Sombat|Ku|Po|Ut|St|Št|Pa|So",
     ""},
    {"rmy", "ro",
     "",
     "pervonai|duitonai|tritonai|shtartonai|panjtonai|shovtonai|eftatonai|oxtotonai|enyatonai|deshtonai|"
     "deshuekhtonai|deshuduitonai|||||||||||||perv|dui|tri|shta|panj|shov|efta|oxt|enya|desh|dekh|ddui",
     "purano kurko|lui|marci|tetradī|zhoi|parashtui|savato",
     ""},
    {"rn", "",
     "",
     "Nzero|Ruhuhuma|Ntwarante|Ndamukiza|Rusama|Ruheshi|Mukakaro|Myandagaro|Nyakanga|Gitugutu|Munyonyo|"
     "Kigarama|Nzero|Ruhuhuma|Ntwarante|Ndamukiza|Rusama|Ruheshi|Mukakaro|Myandagaro|Nyakanga|Gitugutu|"
     "Munyonyo|Kigarama|Nzero|Ruhuhuma|Ntwarante|Ndamukiza|Rusama|Ruheshi|Mukakaro|Myandagaro|Nyakanga|"
     "Gitugutu|Munyonyo|Kigarama",
     "Kuwamungu|Kuwambere|Kuwakabiri|Kuwagatatu|Kuwakane|Kuwagatanu|Kuwagatandatu|Izuba|Kuwambere|Kuwakabiri|"
     "Kuwagatatu|Kuwakane|Kuwagatanu|Kuwagatandatu",
     ".|,"},
    {"ro", "",
     "anchorencode=CODIFICAREANCORA;basepagename=NUMEDEBAZAPAGINA;basepagenamee=NUMEEDEBAZAPAGINA;"
     "contentlanguage=LIMBACONTINUT;currentday2=NUMARZIUACURENTA2;currentday=NUMARZIUACURENTA;"
     "currentdayname=NUMEZIUACURENTA;currenthour=ORACURENTA;currentmonth1=LUNACURENTA1;"
     "currentmonth=NUMARLUNACURENTA;currentmonthabbrev=LUNACURENTAABREV;currentmonthname=NUMELUNACURENTA;"
     "currentmonthnamegen=NUMELUNACURENTAGEN;currenttime=TIMPULCURENT;currenttimestamp=STAMPILATIMPCURENT;"
     "currentversion=VERSIUNECURENTA;currentweek=SAPTAMANACURENTA;currentyear=ANULCURENT;"
     "defaultsort=SORTAREIMPLICITA:|CHEIESORTAREIMPLICITA:|CATEGORIESORTAREIMPLICITA:;"
     "directionmark=SEMNDIRECTIE;displaytitle=ARATATITLU;filepath=CALEAFISIERULUI:;formatdate=formatdata|"
     "dataformat;formatnum=FORMATNR;fullpagename=NUMEPAGINACOMPLET;fullpagenamee=NUMEEPAGINACOMPLET;"
     "fullurl=URLCOMPLET:;fullurle=URLCOMPLETE:;gender=GEN:;grammar=GRAMATICA:;language=#LIMBA:;lc=MINUSCULA:;"
     "lcfirst=MINUSCULAPRIMA:;localday2=ZIUALOCALA2;localday=ZIUALOCALA;localdayname=NUMEZIUALOCALA;"
     "localhour=ORALOCALA;localmonth1=LUNALOCALA1;localmonth=LUNALOCALA|LUNALOCALA2;"
     "localmonthabbrev=LUNALOCALAABREV;localmonthname=NUMELUNALOCALA;localmonthnamegen=NUMELUNALOCALAGEN;"
     "localtime=TIMPULLOCAL;localtimestamp=STAMPILATIMPLOCAL;localurl=URLLOCAL:;localurle=URLLOCALE:;"
     "localweek=SAPTAMANALOCALA;localyear=ANULLOCAL;msg=MSJ:;msgnw=MSJNOU:;namespace=SPATIUDENUME;"
     "namespacee=SPATIUUDENUME;ns=SN:;numberingroup=NUMARINGRUP|NUMINGRUP;"
     "numberofactiveusers=NUMARDEUTILIZATORIACTIVI;numberofadmins=NUMARADMINI;"
     "numberofarticles=NUMARDEARTICOLE;numberofedits=NUMARDEMODIFICARI;numberoffiles=NUMARDEFISIERE;"
     "numberofpages=NUMARDEPAGINI;numberofusers=NUMARDEUTILIZATORI;pagename=NUMEPAGINA;pagenamee=NUMEEPAGINA;"
     "pagesincategory=PAGINIINCATEGORIE|PAGINIINCAT;pagesinnamespace=PANIGIINSPATIULDENUME:|PAGINIINSN:;"
     "pagesize=MARIMEPAGINA;protectionlevel=NIVELPROTECTIE;raw=BRUT:;revisionday2=ZIREVIZIE2;"
     "revisionday=ZIREVIZIE;revisionid=IDREVIZIE;revisionmonth=LUNAREVIZIE;"
     "revisiontimestamp=STAMPILATIMPREVIZIE;revisionuser=UTILIZATORREVIZIE;revisionyear=ANREVIZIE;"
     "scriptpath=CALESCRIPT;servername=NUMESERVER;sitename=NUMESITE;subjectpagename=NUMEPAGINASUBIECT|"
     "NUMEPAGINAARTICOL;subjectpagenamee=NUMEEPAGINASUBIECT|NUMEEPAGINAARTICOL;subjectspace=SPATIUSUBIECT|"
     "SPATIUARTICOL;subjectspacee=SPATIUUSUBIECT|SPATIUUARTICOL;subpagename=NUMESUBPAGINA;"
     "subpagenamee=NUMEESUBPAGINA;tag=eticheta;talkpagename=NUMEPAGINADEDISCUTIE;"
     "talkpagenamee=NUMEEPAGINADEDISCUTIE;talkspace=SPATIUDEDISCUTIE;talkspacee=SPATIUUDEDISCUTIE;"
     "uc=MAJUSCULA:;ucfirst=MAJUSCULAPRIMA:;urlencode=CODIFICAREURL:",
     "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|"
     "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|ian|"
     "feb|mar|apr|mai|iun|iul|aug|sep|oct|nov|dec",
     "duminică|luni|marți|miercuri|joi|vineri|sâmbătă|dum|lun|mar|mie|joi|vin|sâm",
     ".|,"},
    {"roa-tara", "it",
     "",
     "Scennáre|Febbráre|Màrze|Abbríle|Másce|Sciúgne|Lùglie|Agúste|Settèmmre|Ottòmmre|Novèmmre|"
     "Decèmmre|Scennáre|Febbráre|Màrze|Abbríle|Másce|Sciúgne|Lùglie|Agúste|Settèmmre|Ottòmmre|"
     "Novèmmre|Decèmmre|Sce|Feb|Mar|Abb|Màs|Sci|Lug|Agú|Set|Ott|Nov|Dec",
     "Dumèneche|Lunedìe|Martedìe|Mercrudìe|Sciuvedìe|Venerdìe|Sàbbete|Dum|Lun|Mar|Mer|Giu|Ven|Sab",
     ""},
    {"rsk", "sr-ec sr-cyrl",
     "",
     "януар|фебруар|марец|април|май|юний|юлий|авґуст|"
     "септембер|октобер|новембер|децембер|януара|фебруара|"
     "марца|априла|мая|юния|юлия|авґуста|септембра|октобра|"
     "новембра|децембра|ян.|феб.|мар.|апр.|май|юн.|юл.|авґ.|сеп.|"
     "окт.|нов.|дец.",
     "нєдзеля|пондзелок|вовторок|стреда|штварток|пияток|"
     "собота|нєдз.|пон.|вов.|стр.|штв.|пия.|соб.",
     ""},
};
const size_t expand_languages_11_count = sizeof expand_languages_11 / sizeof *expand_languages_11;
