/* expand_languages_8.c - words of the languages kn to mdf.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_8[] = {
    {"kn", "",
     "",
     "ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|"
     "ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|"
     "ನವೆಂಬರ್|ಡಿಸೆಂಬರ್|ಜನವರಿ|ಫೆಬ್ರವರಿ|"
     "ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|"
     "ಸೆಪ್ಟಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್|"
     "ಜನವರಿ|ಫೆಬ್ರುವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|"
     "ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟಂಬರ್|ಅಕ್ಟೋಬರ್|"
     "ನವೆಂಬರ್|ಡಿಸೆಂಬರ್",
     "ಭಾನುವಾರ|ಸೋಮವಾರ|ಮಂಗಳವಾರ|ಬುಧವಾರ|ಗುರುವಾರ|"
     "ಶುಕ್ರವಾರ|ಶನಿವಾರ|ಭಾನು|ಸೋಮ|ಮಂಗಳ|ಬುಧ|ಗುರು|"
     "ಶುಕ್ರ|ಶನಿ",
     "|||2|೦|೧|೨|೩|೪|೫|೬|೭|೮|೯"},
    {"knc", "",
     "",
     "Razab|Sawan|Armalan|Shawul|Chidi|Ajji|Maraam|Shawur|Lailahir|Lailahar|Jumada auwal|Jimada gaji|Razab|"
     "Sawan|Armalan|Shawul|Chidi|Ajji|Maraam|Shawur|Lailahir|Lailahar|Jumada auwal|Jimada gaji|Raz|Swn|Amln|"
     "Swl|Cdi|Aji|Mrm|Swr|Llh|Llr|Jma|Jmgj",
     "ladǝ|lǝtǝlin|talawu|larafa|lamisǝ|zǝma|sǝbdǝ|lad|lit|tal|lar|lam|zǝm|sǝb",
     ""},
    {"ko", "",
     "anchorencode=책갈피인코딩;articlepath=항목경로|기사경로;basepagename=상위문서이름;"
     "basepagenamee=상위문서이름E;canonicalurl=표준주소:;canonicalurle=표준주소E:;"
     "cascadingsources=연쇄식원본|계단식원본;contentlanguage=기본언어;count=개수;"
     "currentday2=현재일2;currentday=현재일;currentdayname=현재요일;currentdow=현재요일숫자;"
     "currenthour=현재시;currentmonth1=현재월1;currentmonth=현재월;"
     "currentmonthabbrev=현재월이름약자;currentmonthname=현재월이름;"
     "currentmonthnamegen=현재월이름소유격;currenttime=현재시각|현재시분;"
     "currenttimestamp=현재타임스탬프;currentversion=현재버전;currentweek=현재주;"
     "currentyear=현재년;default=#기본값;defaultsort=기본정렬:;defaultsort_noerror=오류없음;"
     "defaultsort_noreplace=바꾸기없음;directionmark=명령검토;displaytitle=보일제목|표시제목;"
     "explode=분리;expr=수식;filepath=파일경로:|그림경로:;formatdate=날짜형식;"
     "formatnum=수형식;fullpagename=전체문서이름;fullpagenamee=전체문서이름E;"
     "fullurl=전체주소:;fullurle=전체주소E:;gender=성별:;grammar=문법:;if=만약;"
     "ifeq=만약일치;iferror=만약오류;ifexist=만약존재;ifexpr=만약계산;int=인터페이스:;"
     "invoke=호출;language=#언어:;lc=소문자:;lcfirst=첫소문자:;len=길이;localday2=지역일2;"
     "localday=지역일;localdayname=지역요일;localdow=지역요일숫자;localhour=지역시;"
     "localmonth1=지역월1;localmonth=지역월;localmonthabbrev=지역월이름약자;"
     "localmonthname=지역월이름;localmonthnamegen=지역월이름소유격;localtime=지역시분|"
     "지역시각;localtimestamp=지역타임스탬프;localurl=지역주소:;localurle=지역주소E:;"
     "localweek=지역주;localyear=지역년;msg=메시지:;msgnw=위키잘못메시지:;"
     "namespace=이름공간;namespacee=이름공간E;namespacenumber=이름공간수;"
     "nocommafysuffix=구분자없음;ns=이름:|이름공간:;nse=이름E:|이름공간E:;"
     "numberingroup=권한별사용자수|그룹별사용자수;numberofactiveusers=활동중인사용자수;"
     "numberofadmins=관리자수;numberofarticles=문서수;numberofedits=편집수;numberoffiles=파일수|"
     "그림수;numberofpages=모든문서수;numberofusers=사용자수|계정수;padleft=대체왼쪽;"
     "padright=대체오른쪽;pageid=문서번호;pagename=문서이름;pagenamee=문서이름E;"
     "pagesincategory=분류문서수;pagesincategory_all=모두;pagesincategory_files=파일;"
     "pagesincategory_pages=문서;pagesincategory_subcats=하위분류;"
     "pagesinnamespace=이름공간문서수;pagesize=문서크기;plural=복수:|복수형:;pos=위치;"
     "protectionlevel=보호수준;raw=원본:;rawsuffix=원;rel2abs=상대를절대로;replace=바꾸기|"
     "교체;revisionday2=판일2;revisionday=판일;revisionid=판번호;revisionmonth1=판월1;"
     "revisionmonth=판월;revisionsize=판크기;revisiontimestamp=판타임스탬프;"
     "revisionuser=판사용자;revisionyear=판년;rootpagename=최상위문서이름;"
     "rootpagenamee=최상위문서이름E;rpos=오른위치;safesubst=안전풀기:;"
     "scriptpath=스크립트경로;server=서버;servername=서버이름;sitename=사이트이름;"
     "special=특수|특수기능;speciale=특수E|특수기능E|특수기능e;stylepath=스타일경로;"
     "sub=자르기;subjectpagename=본문서이름;subjectpagenamee=본문서이름E;"
     "subjectspace=본문서이름공간;subjectspacee=본문서이름공간E;subpagename=하위문서이름;"
     "subpagenamee=하위문서이름E;subst=풀기:;switch=스위치;tag=태그;"
     "talkpagename=토론문서이름;talkpagenamee=토론문서이름E;talkspace=토론이름공간;"
     "talkspacee=토론이름공간E;time=시간;timel=현지시간;titleparts=제목부분;uc=대문자:;"
     "ucfirst=첫대문자:;url_path=경로;url_query=쿼리;url_wiki=위키;urldecode=주소디코딩:;"
     "urlencode=주소인코딩:",
     "1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월|1월|2월|3월|4월|5월|6월|7월|8월|"
     "9월|10월|11월|12월|1|2|3|4|5|6|7|8|9|10|11|12",
     "일요일|월요일|화요일|수요일|목요일|금요일|토요일|일|월|화|수|목|금|토",
     ""},
    {"ko-kp", "ko",
     "",
     "1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월|1월|2월|3월|4월|5월|6월|7월|8월|"
     "9월|10월|11월|12월|1|2|3|4|5|6|7|8|9|10|11|12",
     "일요일|월요일|화요일|수요일|목요일|금요일|토요일|일|월|화|수|목|금|토",
     ""},
    {"koi", "ru",
     "",
     "Тӧвшӧр|Тӧвпом|Одзтулыс|Тулысшӧр|Тулыспом|Одзгожум|"
     "Гожумшӧр|Гожумпом|Одзар|Аршӧр|Арпом|Одзтӧв|Тӧвшӧр|"
     "Тӧвпом|Одзтулыс|Тулысшӧр|Тулыспом|Одзгожум|Гожумшӧр|"
     "Гожумпом|Одзар|Аршӧр|Арпом|Одзтӧв|Тӧвшӧр|Тӧвпом|"
     "Одзтулыс|Тулысшӧр|Тулыспом|Одзгожум|Гожумшӧр|Гожумпом|"
     "Одзар|Аршӧр|Арпом|Одзтӧв",
     "Кресення|Вильлун|Торник|Шöрлун|Четверг|Пекнича|Субöта|"
     "Кс|Вл|Вт|Шл|Чт|Пк|Сб",
     ""},
    {"kr", "",
     "",
     "Razab|Sawan|Armalan|Shawul|Chidi|Ajji|Maraam|Shawur|Lailahir|Lailahar|Jumada auwal|Jimada gaji|Razab|"
     "Sawan|Armalan|Shawul|Chidi|Ajji|Maraam|Shawur|Lailahir|Lailahar|Jumada auwal|Jimada gaji|Raz|Swn|Amln|"
     "Swl|Cdi|Aji|Mrm|Swr|Llh|Llr|Jma|Jmgj",
     "Ladǝ|lǝtǝlin|talawu|larafa|lamisǝ|zuma|sǝbdǝ|ladi|litirin|talawu|lar|lam|zǝm|sǝb",
     ""},
    {"krc", "ru",
     "",
     "январь|февраль|март|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|январь|февраль|март|"
     "апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|"
     "декабрь|янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек",
     "Ыйых кюн|Баш кюн|Гюрге кюн|Бараз кюн|Орта кюн|Байрым кюн|"
     "Шабат кюн|Ый|Бш|Гр|Брз|Орт|Брм|Шб",
     ""},
    {"kri", "",
     "",
     "Jɛnyuari|Fɛbwari|Mach|Epril|Me|Jun|Julay|Ɔgɔs|Sɛptɛmba|Ɔktoba|Novɛmba|Disɛmba|Jɛnyuari|"
     "Fɛbwari|Mach|Epril|Me|Jun|Julay|Ɔgɔs|Sɛptɛmba|Ɔktoba|Novɛmba|Disɛmba|Jɛn|Fɛb|Mach|Epr|Me|Jun|"
     "Jul|Ɔg|Sɛp|Ɔkt|Nov|Dis",
     "Sɔnde|Mɔnde|Tyusde|Wɛnsde|Tɔsde|Frayde|Satide|Sɔn|Mɔn|Tyus|Wɛns|Tɔs|Fray|Sat",
     ""},
    {"krj", "",
     "",
     "Enero|Pebrero|Marso|Abril|Mayo|Honyo|Holyo|Agosto|Setyembre|Oktobre|Nobyembre|Disyembre|Enero|Pebrero|"
     "Marso|Abril|Mayo|Honyo|Holyo|Agosto|Setyembre|Oktobre|Nobyembre|Disyembre|Ene|Peb|Marso|Abr|May|Hon|Hol|"
     "Ago|Set|Okt|Nob|Dis",
     "Domingo|Lones|Martes|Miyerkoles|Webes|Biyernes|Sabado|Dom|Lon|Mar|Miy|Web|Biy|Sab",
     ""},
    {"krl", "fi",
     "",
     "Pakkaiskuu|Tuiskukuu|Kevätkuu|Šulakuu|Oraškuu|Kešäkuu|Heinäkuu|Elokuu|Šyyškuu|Šajekuu|Pimiekuu|"
     "Talvikuu|Pakkaiskuu|Tuiskukuu|Kevätkuu|Šulakuu|Oraškuu|Kešäkuu|Heinäkuu|Elokuu|Šyyškuu|Šajekuu|"
     "Pimiekuu|Talvikuu|Pak|Tuis|Kev|Šul|Oraš|Keš|Hein|Elok|Šyyš|Šaj|Pim|Tal",
     "Pyhäpäivä|Enšiarki|Toiniarki|Serota|Nelläšpäivä|Piätinččä|Šuovatta|Pyh|Enš|Toin|Ser|Nel|"
     "Piä|Šuo",
     ""},
    {"ks", "ks-arab",
     "",
     "",
     "",
     ""},
    {"ks-arab", "",
     "",
     "جَنؤری|فَرؤری|مارٕچ|اَپریل|مٔیی|جوٗن|جُلَے|اَگَست|"
     "سَتَمبَر|اَکتوٗبَر|نَوَمبَر|دَسَمبَر|جَنؤری|فَرؤری|"
     "مارٕچ|اَپریل|مٔیی|جوٗن|جُلَے|اَگَست|سَتَمبَر|اَکتوٗبَر|"
     "نَوَمبَر|دَسَمبَر|جَنؤری|فَرؤری|مارٕچ|اَپریل|مٔیی|جوٗن|"
     "جُلَے|اَگَست|سَتَمبَر|اَکتوٗبَر|نَوَمبَر|دَسَمبَر",
     "آتھوار|ژِنٛدٕروار|بوموار|بۄد وار|برٛؠسوار|جُمعہ|"
     "بَٹہٕ وار|آتھوار|ژٔنٛدرٕوار|بوموار|بۄد وار|برٛؠسوار|"
     "جُمعہ|بَٹہٕ وار",
     "٬|٫|||٠|١|٢|٣|٤|٥|٦|٧|٨|٩"},
    {"ks-deva", "",
     "",
     "जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|"
     "अगस्त|सितम्बर|अक्टूबर|नवम्बर|दिसम्बर",
     "आथवार|च़ऺन्द्रॖवार|बोम्वार|बॏदवार|"
     "ब्रसवार|शॊकुरवार|बटॖवार|आथ॰|"
     "च़ऺन्द्रॖ॰|बोम॰|बॏद॰|ब्रस|शॊक|बटॖ",
     "||||०|१|२|३|४|५|६|७|८|९"},
    {"ksh", "de",
     "language=#SHPROOCH:|#SPROCH:",
     "Janewar|Febrewar|Määz|Aprel|Mai|Juni|Juli|Aujuss|Septämber|Oktober|Novämber|Dezämber|Janewar|"
     "Febrewar|Määz|Aprel|Mai|Juni|Juli|Aujuss|Septämber|Oktober|Novämber|Dezämber|Jan|Feb|Mäz|Apr|Mai|"
     "Jun|Jul|Auj|Sep|Okt|Nov|Dez",
     "Sonndaach|Mondaach|Dingsdaach|Meddwoch|Donnersdaach|Friedaach|Samsdaach|So.|Mo.|Di.|Me.|Do.|Fr.|Sa.",
     " |,|2"},
    {"ksw", "my",
     "",
     "သလ့ၤ|ထ့ကူာ်|သွ့ကီ|လါချံ|ဒ့ၣ်ညါ|လါနွံ|"
     "လါဃိး|လါခူး|ဆံးမုၢ်|ဆံးဆၣ်|လါနီ|"
     "လါပျုာ်|လါယနူၤအါရံၤ|ထ့ကူာ်|သွ့ကီ|"
     "လါချံ|ဒ့ၣ်ညါ|လါနွံ|လါဃိး|လါခူး|"
     "ဆံးမုၢ်|ဆံးဆၣ်|လါနီ|လါပျုာ်|သလ့ၤ|"
     "ထ့ကူာ်|သွ့ကီ|လါချံ|ဒ့ၣ်ညါ|လါနီ|လါဃိး|"
     "လါခူး|ဆံးမုၢ်|ဆံးဆၣ်|လါနီ|လါပျုာ်",
     "မုၢ်ဒဲး|မုၢ်ဆၣ်|မုၢ်ယူာ်|မုၢ်ပျဲၤ|"
     "မုၢ်လ့ၢ်ဧိၤ|မုၢ်ဖီဖး|မုၢ်ဘူၣ်|ဒဲး|ဆၣ်|"
     "ယူာ်|ပျဲာ်|လ့ၢ်ဧိၤ|ဖီဖး|ဘူၣ်",
     "||||၀|၁|၂|၃|၄|၅|၆|၇|၈|၉"},
    {"ku", "ku-latn",
     "",
     "",
     "",
     "||2"},
    {"ku-arab", "ku ckb",
     "",
     "کانوونی دووەم||||||||||||کانوونی دووەم",
     "",
     "٬|٫|||٠|١|٢|٣|٤|٥|٦|٧|٨|٩"},
    {"ku-latn", "ku",
     "currentday2=ROJA_NIHA2;currentday=ROJA_NIHA;currentmonth1=MEHA_NIHA_1;currenttime=DEMA_NIHA;"
     "currentversion=VERSIYONA_NIHA;gender=ZAYEND.;grammar=RÊZIMAN.;language=#ZIMAN;len=#ziman;"
     "numberofactiveusers=HEJMARA_BIKARHÊNERÊN_ÇALAK;numberofadmins=HEJMARA_RÊVEBERAN;"
     "numberofarticles=HEJMARA_GOTARAN;numberofedits=HEJMARA_GUHERTINAN;numberoffiles=HEJMARA_DOSYEYAN;"
     "numberofpages=HEJMARA_RÛPELAN;numberofusers=HEJMARA_BIKARHÊNERAN;pagesincategory_all=hemû;"
     "pagesincategory_pages=rûpel;plural=PIRRJIMAR:;sitename=NAVÊ_PROJEYÊ;special=taybet;"
     "subpagename=BINRÛPEL",
     "kanûna paşîn|sibat|adar|nîsan|gulan|hezîran|tîrmeh|tebax|îlon|çiriya pêşîn|çiriya paşîn|"
     "kanûna pêşîn|kanûna paşîn|sibat|adar|nîsan|gulan|hezîran|tîrmeh|tebax|îlon|çiriya pêşîn|"
     "çiriya paşîn|kanûna pêşîn|kpa|sib|adr|nîs|gln|hez|tîr|teb|îln|çpê|çpa|kpê",
     "yekşem|duşem|Sêşem|Çarşem|Pêncşem|În|şemî|Ykş|Duş|Sêş|Çrş|Pşm|În|Şem",
     ".|,|2"},
    {"kum", "ru",
     "",
     "Аювятгъан|Чилле|Оьрткий|Яйсан|Гюлжан|Кюржан|Инныр|Туршу|"
     "Къочкъар|Байсан|Маййилик|Тунлу|Аювятгъан|Чилле|Оьрткий|"
     "Яйсан|Гюлжан|Кюржан|Индыр|Туршу|Къочкъар|Байсан|"
     "Маййилик|Тунлу|Аюв|Чил|Оьрт|Яй|Гюл|Кюр|Инн|Тур|Къоч|Бай|"
     "Май|Тун",
     "Къаттыгюн|Итнигюн|Талатгюн|Арбагюн|Хамисгюн|Жумагюн|"
     "Сонгугюн|Къг|Иг|Тг|Аг|Хг|Жг|Сг",
     ""},
    {"kus", "",
     "",
     "Yʋʋmpaal/Nwadisayi|Fulumfug/Nwadisatan'|Dɔnwalig/Nwadisanaasi|Vaala/Nwadisanu|Sigsaa/Nwadisayuobʋ|"
     "Sigir/Nwadisayɔpɔi|Mɔraug/Nwadisanii|Mɔtul/Nwadisawai|Sɛnlʋŋ/Nwadispiigin|"
     "Sawa'ar/Nwadispii nɛ yinne|Sapal/Nwadispii nɛ ayi|Samanpiid/Nwadispii nɛ atan|Yʋʋmpaal|\"Fulunfuug|"
     "Dawalig|Vaala|Sigsaa|Sigir|Mɔraug|Mɔtul|Sɛnlʋŋ|Sawa'ar|Sapal|Samampiid|yʋʋp|Ful|Dɔn|Vaa|Sig|Sir|"
     "Mɔr|Mɔt|Sɛn|Saw|Sap|Sam",
     "Alasiddaar|Atinidaar|Atilaatadaar|Alaaribdaar|Alaamisdaar|Arezumdaar|Asibiddaar|Als|Ati|Atl|Ala|Alm|Ari|"
     "Asi",
     ""},
    {"kv", "ru",
     "",
     "тӧвшӧр тӧлысь|урасьӧм тӧлысь|рака тӧлысь|косму тӧлысь|"
     "ода-кора тӧлысь|лӧддза-номъя тӧлысь|сора тӧлысь|"
     "моз тӧлысь|кӧч тӧлысь|йирым тӧлысь|вӧльгым тӧлысь|"
     "ӧшым тӧлысь|тӧвшӧр|урасьӧм|рака т.|косму|ода-кора|"
     "лӧддза-номъя|сора т.|моз т.|кӧч т.|йирым|вӧльгым|ӧшым|твш|"
     "урс|ркт|ксм|одк|лнт|срт|мзт|кчт|йрм|влг|ӧшм",
     "вежалун|выльлун|воторник|шӧрлун|четверг|пекнича|субöта|"
     "вж|вл|вт|шр|чт|пк|сб",
     ""},
    {"kw", "",
     "displaytitle=DISKWEDHESANTITEL;filepath=HYNSANFOLEN:;fullpagename=HANOWLEUNANFOLEN;fullurl=URLLEUN:;"
     "grammar=GRAMASEK:;if=mar;language=#YETH:;numberingroup=NIVERYNBAGAS;"
     "numberofactiveusers=NIVERADHEVNYDHYORYONVYW;numberofadmins=NIVERAVENYSTRORYON;"
     "numberofarticles=NIVERAERTHYGLOW;numberofedits=NIVERAJANJYOW;numberoffiles=NIVERARESTRENNOW;"
     "numberofpages=NIVERAFOLENNOW;numberofusers=NIVERADHEVNYDHYORYON;pageid=IDANFOLEN;pagename=HANOWANFOLEN;"
     "pagesincategory=RESTRENNOWYNKLASS;pagesincategory_all=oll;pagesincategory_pages=folennow;"
     "pagesize=MYNSANRESTREN;server=SERVYER;servername=HANOWANSERVYER;sitename=HANOWANWIASVA;special=arbennek;"
     "time=termyn;url_path=HYNS",
     "Genver|Hwevrer|Meurth|Ebrel|Me|Metheven|Gortheren|Est|Gwynngala|Hedra|Du|Kevardhu|Genver|Hwevrer|Meurth|"
     "Ebrel|Me|Metheven|Gortheren|Est|Gwynngala|Hedra|Du|Kevardhu|Gen|Hwe|Meu|Ebr|Me|Meth|Gor|Est|Gwy|Hed|Du|"
     "Kev",
     "Dy'Sul|Dy'Lun|Dy'Meurth|Dy'Mergher|Dy'Yow|Dy'Gwener|Dy'Sadorn|Sul|Lun|Meu|Mer|Yow|Gwe|Sad",
     ""},
    {"ky", "",
     "",
     "январь|февраль|март|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|-январь (үчтүн айы)|"
     "-февраль (бирдин айы)|-март (жалган куран)|"
     "-апрель (чын куран)|-май (бугу)|-июнь (кулжа)|-июль (теке)|"
     "-август (баш оона)|-сентябрь (аяк оона)|"
     "-октябрь (тогуздун айы)|-ноябрь (жетинин айы)|"
     "-декабрь (бештин айы)|Янв|Фев|Март|Апр|Май|Июнь|Июль|Авг|"
     "Сент|Окт|Ноя|Дек",
     "жекшемби|дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|"
     "ишемби|Жш|Дш|Шш|Шр|Бш|Жм|Иш",
     " |,"},
    {"la", "",
     "",
     "Ianuarius|Februarius|Martius|Aprilis|Maius|Iunius|Iulius|Augustus|September|October|November|December|"
     "Ianuarii|Februarii|Martii|Aprilis|Maii|Iunii|Iulii|Augusti|Septembris|Octobris|Novembris|Decembris|Ian|"
     "Feb|Mar|Apr|Mai|Iun|Iul|Aug|Sep|Oct|Nov|Dec",
     "dies Solis|dies Lunae|dies Martis|dies Mercurii|dies Iovis|dies Veneris|dies Saturni|Sol|Lun|Mar|Mer|"
     "Iov|Ven|Sat",
     " |."},
    {"lad", "es",
     "fullpagename=NOMBREDEHOJACOMPLETA|NOMBREDEPÁGINACOMPLETA|NOMBREDEPAGINACOMPLETA|NOMBREDEPÁGINAENTERA|"
     "NOMBREDEPAGINAENTERA;subpagename=NOMBREDEHOJICA;switch=asegún",
     "jenero|febrero|março|abril|mayo|junio|julio|agosto|septembre|oktobre|novembre|decembre|Jenero|Febrero|"
     "Março|Abril|Mayo|Junio|Julio|Agosto|Setiembre|Ochobre|Noviembre|Diziembre|jen|feb|mar|abr|may|jun|jul|"
     "ago|sep|okt|nov|dec",
     "Alhad|Lunes|martes|Miércoles|Juğeves|Viernes|Shabbath|Alḥ|Lun|Mar|Mie|Juğ|Vie|Shab",
     ""},
    {"lb", "de",
     "currentversion=AKTUELL_VERSIOUN;formatnum=ZUELEFORMAT;grammar=GRAMMAIRE;language=#SPROOCH:;"
     "namespace=Nummraum;numberofactiveusers=Aktiv_Benotzer;numberofarticles=Artikelen;"
     "numberoffiles=Zuel_vu_Fichieren;numberofpages=Säitenzuel;numberofusers=Benotzerzuel;pagename=Säitennumm;"
     "pagesincategory_files=Fichieren;pagesincategory_pages=Säiten;subjectpagename=Haaptsäit;"
     "subjectspace=Haaptnummraum",
     "Januar|Februar|Mäerz|Abrëll|Mee|Juni|Juli|August|September|Oktober|November|Dezember|Januar|Februar|"
     "Mäerz|Abrëll|Mee|Juni|Juli|August|September|Oktober|November|Dezember|Jan.|Feb.|Mäe.|Abr.|Mee|Jun.|"
     "Jul.|Aug.|Sep.|Okt.|Nov.|Dez.",
     "Sonndeg|Méindeg|Dënschdeg|Mëttwoch|Donneschdeg|Freideg|Samschdeg|Son|Méi|Dën|Mët|Don|Fre|Sam",
     ""},
    {"lbe", "ru",
     "",
     "январь|февраль|март|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|январданий|февралданий|"
     "мартрай|апрелданий|майданий|июнданий|июлданий|"
     "августрай|сентябрданий|октябрданий|ноябрданий|"
     "декабрданий|янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|"
     "дек",
     "алхӀат|итни|тталат|арвахӀ|хамис|нюжмар|ххуллун|АлхӀ|Ит|"
     "Тт|Арв|Хам|Нюж|Ххул",
     " |,"},
    {"lez", "ru az",
     "",
     "январь|февраль|март|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|январь|февраль|март|"
     "апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|"
     "декабрь|янв|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек",
     "гьяд|ислен|саласа|арбе|хемис|жуьмя|киш|гьяд|Исл|Сал|Aрб|"
     "Xем|Жум|Киш",
     ""},
    {"lfn", "",
     "",
     "janero|febrero|marto|april|maio|junio|julio|agosto|setembre|otobre|novembre|desembre|janero|febrero|"
     "marto|april|maio|junio|julio|agosto|setembre|otobre|novembre|desembre|jan|feb|mar|apr|mai|jun|jul|ago|"
     "set|oto|nov|des",
     "soldi|lundi|martedi|mercurdi|jovedi|venerdi|saturdi|sol|lun|mar|mer|jov|ven|sat",
     ""},
    {"lg", "",
     "",
     "Gusooka|Gwakubiri(Mukutulansanja)|Gwakusatu(Mugulansigo)|Gwakuna(Kafuumuulampawu)|Gwakutaano(Muzigo)|"
     "Gwamukaaga(Ssebaaseka)|Gwamusanvu(Kasambula)|Gwamunaana(Muwakanya)|Gwamwenda(Mutunda)|"
     "Gwakkumi(Mukulukusabitungotungo)|Gwakkuminogumu(Museenene)|Gwakkuminebiri(Ntenvu)|Gusooka|Gwakubiri|"
     "Gwakusatu|Gwakuna|Gwakutaano|Gwamukaaga|Gwamusanvu|Gwamunaana|Gwamwenda|Gwakkumi|Gwakkuminogumu|"
     "Gwakkuminebiri|Gu1|Gw2|Gw3|Gw4|Gw5|Gw6|Gw7|Gw8|Gw9|Gw10|Gw11|Gw12",
     "Ssande|Mmande|Lwakubiri|Lwakusatu|Lwakuna|Lwakutaano|Lwamukaaga|Ssan|Mman|Lw2|Lw3|Lw4|Lw5|Lw6",
     ""},
    {"li", "nl",
     "",
     "jannewarie|fibberwarie|miert|april|mei|juni|juli|augustus|september|oktober|november|december|"
     "jannewarie|fibberwarie|miert|april|mei|juni|juli|augustus|september|oktober|november|december|jan|fib|"
     "mie|apr|mei|jun|jul|aug|sep|okt|nov|dec",
     "zóndig|maondig|dinsdig|goonsdig|donderdig|vriedig|zaoterdig|zón|mao|din|woo|dón|vri|zao",
     ""},
    {"lij", "it",
     "",
     "zenâ|frevâ|màrso|arvî|màzzo|zùgno|lùggio|agósto|seténbre|òtôbre|novénbre|dexénbre|zenâ|"
     "frevâ|màrso|arvî|màzzo|zùgno|lùggio|agósto|seténbre|òtôbre|novénbre|dexénbre|zen|fre|màr|"
     "arv|màz|zùg|lùg|agó|set|òtô|nov|dex",
     "doménega|lunesdì|mâtesdì|mâcordì|zéuggia|venardì|sàbbo|dom|lun|mât|mâc|zéu|ven|sàb",
     ""},
    {"liv", "et",
     "",
     "janvār|februār|märts|april|maij|jūnij|jūlij|august|septembõr|oktōbõr|novembõr|detsembõr|"
     "Janvār|Februār|Märts|April|Maij|Jūnij|Jūlij|August|Septembõr|Oktōbõr|Novembõr|Detsembõr|jan|"
     "feb|mär|apr|maij|jūnij|jūlij|aug|sept|okt|nov|dets",
     "pivāpǟva|ežžõmpǟva|tūoiznapǟva|kuolmõndpǟva|neļļõndpǟva|brēḑig|pūolpǟva|Piv|Ežž|"
     "Tūo|Kuo|Neļ|Brē|Pūo",
     ""},
    {"ljp", "",
     "",
     "Januwari|Pébruwari|Maret|April|Mai|Juni|Juli|Agustus|Séptémber|Oktober|Nopémber|Désémber|Januwari|"
     "Pébruwari|Maret|April|Mai|Juni|Juli|Agustus|Séptémber|Oktober|Nopémber|Désémber|Jan|Peb|Mar|Apr|"
     "Mai|Jun|Jul|Ags|Sép|Okt|Nop|Dés",
     "Ahad|Senin|Selasa|Rabu|Kemis|Jemahat|Sabtu|Ahd|Sen|Sel|Rab|Kem|Jem|Sab",
     ""},
    {"lki", "fa",
     "",
     "نورووژ/دی|(خاکه لێه(بهمن|(مانگ ئێد(اسفندگان|"
     "(په نجه(فروردین|(مێرێان(اردیبهشت|(گاکوور(خرداد|"
     "تیر)ئاگرانی)|مرداد)مردار)|(ماڵه ژێر(شهریور|"
     "(ماڵه ژێر دوماێنه(مهر|آبان)تویل ته کن)|(مانگه سێه(آذر|"
     "دی)نورووژ)|(خاکه لێه(بهمن|(مانگ ئێد(اسفندگان|"
     "(په نجه(فروردین|(مێرێان(اردیبهشت|(گاکوور(خرداد|"
     "تیر)ئاگرانی)|مرداد)مردار یا مرداڵ)|(ماڵه ژێر(شهریور|"
     "(ماڵه ژێر دوماێنه(مهر|آبان)تویل ته کن)|مانگه سێه/آذر|"
     "دی/نورووژ|خاکه لێه/بهمن|مانگ ئێد/اسفندگان|په نجه/فروردین|"
     "مێرێان/اردیبهشت|گاکوور/خرداد|تیر/ئاگرانی|مرداد/مردار|"
     "ماڵه ژێر/شهریور|ماڵه ژێر دوماێنه/مهر|آبان/تویل ته کن|"
     "مانگه سێه/آذر",
     "یشۀمۀ|دؤشۀمۀ|سه شۀمۀ|چووار شۀمۀ|پنج شۀمۀ|جؤمۀ|شۀمۀ|"
     "(هؤۀر(خورشید|دؤشۀمۀ|سه شۀمۀ|چووارشۀمۀ|پنج شۀمۀ|جؤمۀ|شۀمۀ",
     ""},
    {"lld", "it rm fur",
     "",
     "jené|fauré|merz|auril|mei|Juni|lugio|agost|setëmber|utober|nuvëmber|dezëmber|jené|fauré|merz|"
     "auril|mei|juni|lugio|agost|setëmber|utober|novëmber|dezëmber|jen|fau|mer|aur|mei|jun|lug|ago|sët|"
     "uto|nuë|dez",
     "Dumënia|Lunesc|Merdi|mierculdi|juebia|Vënerdi|Sada|dum|lun|mer|mie|jue|vën|sad",
     ""},
    {"lmo", "pms eml lij vec it",
     "sitename=NUMSIT",
     "Genar|Febrar|Marz|Avril|Magg|Sgiugn|Lui|Agost|Setember|Otober|November|Desember|Genar|Febrar|Marz|Avril|"
     "Magg|Sgiugn|luj|Aoust|Setember|Otober|November|Dizember|gen|feb|Mrz|avr|masg|sgiu|Lui|avo|set|oto|nov|"
     "des",
     "Domenega|Lunedì|Martedì|Mercoldí|Gioedí|Venerdí|Sabet|Dom:|Lun|Mar|Ven|Gio|Ven|Sab",
     ""},
    {"ln", "fr",
     "",
     "sánzá ya yambo|sánzá ya míbalé|sánzá ya mísáto|sánzá ya mínei|sánzá ya mítáno|"
     "sánzá ya motóbá|sánzá ya nsambo|sánzá ya mwambe|sánzá ya libwá|sánzá ya zómi|"
     "sánzá ya zómi na mɔ̌kɔ́|sánzá ya zómi na míbalé|sánzá ya yambo|sánzá ya míbalé|"
     "sánzá ya mísáto|sánzá ya mínei|sánzá ya mítáno|sánzá ya motóbá|sánzá ya nsambo|"
     "sánzá ya mwambe|sánzá ya libwá|sánzá ya zómi|sánzá ya zómi na mɔ̌kɔ́|"
     "sánzá ya zómi na míbalé|s1|s2|s3|s4|s5|s6|s7|s8|s9|s10|s11|s12",
     "Lomíngo|mokɔlɔ ya libosó|mokɔlɔ ya míbalé|mokɔlɔ ya mísáto|mokɔlɔ ya mínei|"
     "mokɔlɔ ya mítáno|Mpɔ́sɔ|Lom|Mɔ̌k|Míb|Mís|Mín|Mít|Mpɔ́",
     " |,"},
    {"lo", "",
     "",
     "ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|"
     "ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ|"
     "ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|"
     "ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ|"
     "ມັງກອນ|ກຸມພາ|ມີນາ|ເມສາ|ພຶດສະພາ|ມິຖຸນາ|"
     "ກໍລະກົດ|ສິງຫາ|ກັນຍາ|ຕຸລາ|ພະຈິກ|ທັນວາ",
     "ວັນອາທິດ|ວັນຈັນ|ວັນອັງຄານ|ວັນພຸດ|"
     "ວັນພະຫັດ|ວັນສຸກ|ວັນເສົາ|ອາທິດ|ຈັນ|"
     "ອັງຄານ|ພຸດ|ພະຫັດ|ສຸກ|ເສົາ",
     ".|,|||໐|໑|໒|໓|໔|໕|໖|໗|໘|໙"},
    {"loz", "",
     "",
     "Sopa|Yowa|Liatamanyi|Lungu|Kandao|Mbuwana|Sikulu|Muyana|Muimunene|Yenda|Njimwana|Ng'ulule|Sopa|Yowa|"
     "Liatamanyi|Lungu|Kandao|Mbuwana|Sikulu|Muyana|Muimunene|Yenda|Njimwana|Ng'ulule|Sop|Yow|Lia|Lun|Kan|Mbu|"
     "Sik|Muy|Mui|Yen|Nji|Ngu",
     "La Pumulo|La Mubulo|La Bubeli|La Bulalu|La Bune|La Butanu|La Mukibelo|Pum|Mub|Bub|Bul|Bun|But|Muk",
     ""},
    {"lrc", "fa",
     "",
     "ژانڤیٱ|فڤریٱ|مارس|آڤریل|ماٛی|ژۊئٱن|جۊلای|آگوست|سپتامر|"
     "اوکتوبر|نوڤامر|دسامر|ژانڤیٱ|فڤریٱ|مارس|آڤریل|ماٛی|ژۊئٱن|"
     "جۊلای|آگوست|سپتامر|اوکتوبر|نوڤامر|دسامر|ژانڤیٱ|فڤریٱ|"
     "مارس|آڤریل|ماٛی|ژۊئٱن|جۊلای|آگوست|سپتامر|اوکتوبر|نوڤامر|"
     "دسامر",
     "یاٛ شٱمٱ|دۏشٱمٱ|ساْ شٱمٱ|چارشٱمٱ|پٱن شٱمٱ|جۏمٱ|شٱمٱ|"
     "یاٛشٱمٱ|دۏشٱمٱ|ساْ شٱمٱ|چارشٱمٱ|پٱن شٱمٱ|جۏمٱ|شٱمٱ",
     ""},
    {"lt", "",
     "currentday2=DABARTINĖDIENA2;currentday=DABARTINĖDIENA;currentdayname=DABARTINĖSDIENOSPAVADINIMAS;"
     "currenthour=DABARTINĖVALANDA;currentmonth=DABARTINISMĖNESIS;"
     "currentmonthname=DABARTINIOMĖNESIOPAVADINIMAS;currenttime=DABARTINISLAIKAS;"
     "currentyear=DABARTINIAIMETAI;numberofarticles=STRAIPSNIŲSKAIČIUS;numberofedits=KEITIMŲSKAIČIUS;"
     "numberoffiles=FAILŲSKAIČIUS;numberofpages=PUSLAPIŲSKAIČIUS;numberofusers=NAUDOTOJŲSKAIČIUS",
     "sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|"
     "gruodžio|Sausio|Vasario|Kovas|Balandis|Gegužė|Birželis|Liepa|Rugpjūtis|Rugsėjis|Spalis|Lapkritis|"
     "Gruodis|Sau|Vas|Kov|Bal|Geg|Birž|Lie|Rgp|Rgs|Spa|Lap|Grd",
     "sekmadienis|pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|Sek|Pir|Ant|"
     "Tre|Ket|Pen|Šeš",
     " |,"},
    {"ltg", "lv",
     "",
     "jaunagods mieness|svacainis mieness|pavasara mieness|sulu mieness|lopu mieness|vosorys mieness|"
     "sīna mieness|labeibys mieness|rudiņa mieness|leita mieness|solnys mieness|zīmys mieness|"
     "jaunagods mieneša|svacainis mieneša|pavasara mieneša|sulu mieneša|lopu mieneša|vosorys mieneša|"
     "sīna mieneša|labeibys mieneša|rudiņa mieneša|leita mieneša|solnys mieneša|zīmys mieneša|jaun.|"
     "svac.|pav.|sulu|lopu|vos.|sīna|lab.|rud.|leita|sol.|zīm.",
     "svātdīne|pyrmūdīne|ūtardīne|trešdīne|catūrtdīne|pīktdīne|sastdīne|Sv|Pr|Ūt|Tr|Ct|Pt|St",
     ""},
    {"lua", "",
     "",
     "Ngondu wa kumpala|ngondu  mwibidi|ngondu mwisatu|ngondu mwinayi|Ngondu mwitanu|Ngondu mwisambobu|"
     "Ngondu wa muanda muteketa|Ngondu wa muanda mukulu|Ngondu wa tshitemba|Ngondu wa dikumi|"
     "Ngondu wa dikumi ne umwe|Ngondu net dikumi ne ibidi|Ngondu wa kumpala|ngondu mwibidi|ngondu mwisatu|"
     "ngondu mwinayi|Ngondu mwitanu|Ngondu mwisambobu|Ngondu wa muanda muteketa|Ngondu wa muanda mukulu|"
     "Ngondu wa tshitemba|Ngondu wa dikumi|Ngondu wa dikumi ne umwe|Ngondu net dikumi ne ibidi|"
     "Tshikondo tshia kumpala|Tshikondo tshia 2|Tshimenga tshia muisatu|Tshikondo tshia kumpala|"
     "Ngondu wa mìtanu|Ngondu wa isambombo|Ngondu wa Muanda-muteketa|Ngondu wa Muanda-mukulu|"
     "Ngondu wa Tshitemba|Ngondu wa dikumi|Ngondu wa Dikumi ne ùmwe|Ngondu wa Dikumi ne ìbìdì",
     "mudialubingu|mudimwa|mudibidi|mudisatu|mudinayi|muditanu|mudisambobu|mudialubingu|mu djimua|mu djibidji|"
     "Kusela anyi kubuela mu dibaka|Manayi|Dituku dia ku ndekelu|Tshikondo tshia ku ndekelu",
     ""},
    {"lus", "",
     "",
     "Pawlkût thlà|Ramtuk thlà|Vau thlà|Ṭau thlà|Ṭomir thlà|Nikir thlà|Vawkhniahzawn thlà|"
     "Thiṭin thlà|Mimkût thlà|Khuangchawi thlà|Sahmulphah thlà|Pawltlak thlà|Pawlkût thlà|"
     "Ramtuk thlà|Vau thlà|Ṭau thlà|Ṭomir thlà|Nikir thlà|Vawkhniahzawn thlà|Thiṭin thlà|"
     "Mimkût thlà|Khuangchawi thlà|Sahmulphah thlà|Pawltlak thlà|Pkt|Rtk|Vau|Ṭau|Ṭmr|Nkr|Vhz|Tṭn|"
     "Mkt|Kch|Shp|Ptk",
     "Pathianni|Thawhṭanni|Thawhlehni|Nilaini|Ningani|Zirtawpni|Inrinni|Ptn|Tṭn|Tln|Nln|Nnn|Ztn|Irn",
     ""},
    {"luz", "fa",
     "",
     "ژانڤیٱ|فاٛڤریٱ|مارس|آپریل|ماٛی|ژۊٱن|جۊلای|آگٛوست|"
     "ساٛپتامبر|اوکٛتوبر|نۊامبر|دسامبر|ژانڤیٱ|لیریشگوٙن|مارس|"
     "آپریل|ماٛی|ژۊئٱن|جۊلای|آگٛوست|شینیاروٙن|اوکٛتوبر|نۊامبر|"
     "دسامبر|ژانڤیٱ|فاٛڤریٱ|مارس|آپریل|ماٛی|ژۊٱن|جۊلای|آگٛوست|"
     "ساٛپتامبر|اوکٛتوبر|نۊامبر|دسامبر",
     "یاٛکشٱمباٛڌ|دشٱمباٛڌ|سشٱمباٛڌ|چارشٱمباٛڌ|پٱنشٱمباٛڌ|"
     "جوئمٱ|شٱمباٛڌ|یاٛکشٱمباٛڌ|دشٱمباٛڌ|سشٱمباٛڌ|چارشٱمباٛڌ|"
     "پٱنشٱمباٛڌ|جوئمٱ|شٱمباٛڌ",
     ""},
    {"lv", "",
     "",
     "janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|"
     "decembris|janvāra|februāra|marta|aprīļa|maija|jūnija|jūlija|augusta|septembra|oktobra|novembra|"
     "decembra|janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|"
     "novembris|decembris",
     "svētdiena|pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|Sv|Pr|Ot|Tr|Ce|Pk|Se",
     " |,"},
    {"lzh", "zh-hant zh zh-hans",
     "",
     "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月|一月|二月|"
     "三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月|一月|二月|三月|四月|"
     "五月|六月|七月|八月|九月|十月|十一月|十二月",
     "週日|週一|週二|週三|週四|週五|週六|日|一|二|三|四|五|六",
     "|點|||〇|一|二|三|四|五|六|七|八|九"},
    {"lzz", "tr",
     "",
     "3ʼanağani|Kʼundura|Martʼi|Apʼrili|Maisi|Mbuliştuta|X3ala|Maraşina|Stʼaroşina|Gumatuta|Çxalva|"
     "Xristʼana|3ʼanağani|Kʼundura|Martʼi|Apʼrili|Maisi|Mbuliştuta|X3ala|Maraşina|Stʼaroşina|"
     "Gumatuta|Çxalva|Xristʼana|3ʼan|Kʼun|Mar|Apʼr|Mai|Mbul|X3al|Mara|Stʼa|Gum|Çxa|Xri",
     "Mjaçxa|Tutaçxa|İk’inaçxa|Cumaçxa|Çaçxa|Obiçxa|Sabat’oni|Mja|Tut|İk'i|Cum|Çaç|Obi|Sab",
     ""},
    {"mad", "id",
     "",
     "Jânuwari|Fèbruwari|Maret|April|Mèi|Junè|Juli|Agustus|Sèptèmber|Oktober|Novèmber|Ḍèsèmber|"
     "Jânuwari|Fèbruwari|Maret|April|Mèi|Junè|Juli|Agustus|Sèptèmber|Oktober|Novèmber|Ḍèsèmber|Jan|"
     "Fèb|Mar|Apr|Mèi|Jun|Jul|Ags|Sèp|Okt|Nov|Ḍès",
     "Ahad|Sennèn|Salasa|Rebbhu|Kemmès|Jum'at|Satto|Ahd|Sen|Sal|Reb|Kem|Jhum|Sat",
     ""},
    {"mag", "",
     "",
     "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|"
     "अगस्त|सितम्बर|अक्टूबर|नवम्बर|दिसम्बर|"
     "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|"
     "अगस्त|सितम्बर|अक्टूबर|नवम्बर|दिसम्बर|"
     "जन॰|फर॰|मार्च|अप्रै॰|मई|जून|जुला॰|अग॰|"
     "सित॰|अक्टू॰|नव॰|दिस॰",
     "एतवार|सोमवार|मङ्गरवार|बुधवार|"
     "बिहस्पतवार|सुकरवार|शनिच्चर|रवि|सोम|"
     "मङ्गर|बुध|बिफे|शुक|शनि",
     ""},
    {"mai", "hi",
     "",
     "जनवरी|फरबरी|मार्च|अप्रैल|मई|जुन|जुलाई|"
     "अगस्त|सितम्बर|अक्टुबर|नवम्बर|दिसम्बर|"
     "जनवरी|फरबरी|मार्च|अप्रैल|मई|जुन|जुलाई|"
     "अगस्त|सितम्बर|अक्टुबर|नवम्बर|दिसम्बर|"
     "जन.|फर.|मा.|अप.|मई|जुन.|जु.|अग.|सित.|अक्टु.|नव.|"
     "दिस.",
     "रवि|सोम|मंगल|बुध|बृहस्पति|शुक्र|शनि|रवि|"
     "सोम|मंगल|बुध|बृह|शुक्र|शनि",
     ""},
    {"map-bms", "jv id",
     "",
     "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Januari|Februari|"
     "Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|"
     "Sep|Okt|Nov|Des",
     "Ahad|Senen|Selasa|Rebo|Kemis|Jemuwah|Setu|Min|Sen|Sel|Reb|Kem|Jem|Set",
     ""},
    {"mdf", "myv ru",
     "",
     "Якшамков|Уфайков|Васеньков|Калоньков|Панжиков|Атямков|"
     "Медьков|Марьков|Козяков|Ёткаков|Эиков|Ацамков|"
     "Якшамковста|Уфайковста|Васеньковста|Калоньковста|"
     "Панжиковста|Атямковста|Медьковста|Марьковста|"
     "Козяковста|Ёткаковста|Эиковста|Ацамковста|Якш|Уф|Вас|"
     "Кал|Панж|Атям|Медь|Марь|Козя|Ётка|Эи|Ацам",
     "Таргоши|Атяньши|Шавши|Вержи|Шуваланя|Сюкши|Ёткши|Тр|Ат|"
     "Шв|Вр|Шл|Ск|Ёт",
     ""},
};
const size_t expand_languages_8_count = sizeof expand_languages_8 / sizeof *expand_languages_8;
