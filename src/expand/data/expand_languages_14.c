/* expand_languages_14.c - words of the languages tg-cyrl to uk.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_14[] = {
    {"tg-cyrl", "tg",
     "anchorencode=РАМЗКУНИИ_БАРЧАСБ;articlepath=МАСИРИ_САҲИФА;"
     "basepagename=АСОСИИ_НОМИ_САҲИФА;basepagenamee=АСОСИИ_НОМИ_САҲИФА_2;"
     "contentlanguage=ЗАБОНИ_МӮҲТАВО;currentday2=РӮЗИ_КУНУНИ_2;"
     "currentday=РӮЗИ_КУНУНӢ;currentdayname=НОМИ_РӮЗИ_КУНУНӢ;"
     "currentdow=РӮЗИ_КУНУНИИ_ҲАФТА;currenthour=СОАТИ_КУНУНӢ;"
     "currentmonth1=МОҲИ_КУНУНӢ_1;currentmonth=МОҲИ_КУНУНӢ|МОҲИ_КУНУНӢ_2;"
     "currentmonthabbrev=НОМИ_МОҲИ_КУНУНӢ_ИХТИСОР;"
     "currentmonthname=НОМИ_МОҲИ_КУНУНӢ;"
     "currentmonthnamegen=НОМИ_МОҲИ_КУНУНӢ_ТАСРИФ;currenttime=ЗАМОНИ_КУНУНӢ;"
     "currenttimestamp=БАРЧАСБИ_ЗАМОНИ_КУНУНӢ;currentversion=НУСХАИ_КУНУНӢ;"
     "currentweek=ХАФТАИ_КУНУНӢ;currentyear=СОЛИ_КУНУНӢ;"
     "defaultsort=ТАРТИБ_БА_ТАВРИ_ПЕШФАРЗ:|КАЛИДИ_ТАРТИБ:;"
     "directionmark=МАСИРИ_ПАЁМ;displaytitle=НАМОИШИ_САРЛАВҲА;"
     "filepath=МАСИРИ_ПАРВАНДА:;formatdate=форматисана;"
     "formatnum=ФОРМАТИ_РАҚАМ;fullpagename=НОМИ_ПУРРАИ_САҲИФА;"
     "fullpagenamee=НОМИ_ПУРРАИ_САҲИФА_2;fullurl=СУРОҒАИ_ПУРРА:;"
     "fullurle=СУРОҒАИ_ПУРРА_2:;gender=ҶИНС:;grammar=ТАСРИФ:;int=ДАРУН:;"
     "language=#ЗАБОН:;lc=БО_ҲАРФҲОИ_ХУРД:;lcfirst=ҲАРФИ_АВВАЛ_ХУРД:;"
     "localday2=РӮЗИ_МАҲАЛЛӢ_2;localday=РӮЗИ_МАҲАЛЛӢ;"
     "localdayname=НОМИ_РӮЗИ_МАҲАЛЛӢ;localdow=РУЗИ_ҲАФТАИ_МАҲАЛЛӢ;"
     "localhour=СОАТИ_МАҲАЛЛӢ;localmonth1=МОҲИ_МАҲАЛЛӢ_1;"
     "localmonth=МОҲИ_МАҲАЛЛӢ|МОҲИ_МАҲАЛЛӢ_2;"
     "localmonthabbrev=НОМИ_МОҲИ_МАҲАЛЛӢ_ИХТИСОР;"
     "localmonthname=НОМИ_МОҲИ_МАҲАЛЛӢ;"
     "localmonthnamegen=НОМИ_МОҲИ_МАҲАЛЛӢ_ТАСРИФ;localtime=ЗАМОНИ_МАҲАЛЛӢ;"
     "localtimestamp=БАРЧАСБИ_ЗАМОНИ_МАҲАЛЛӢ;localurl=СУРОҒАИ_ЛОКАЛӢ:;"
     "localurle=СУРОҒАИ_ЛОКАЛӢ_2:;localweek=ҲАФТАИ_МАҲАЛЛӢ;"
     "localyear=СОЛИ_МАҲАЛЛӢ;msg=ПАЁМ:;msgnw=ПАЁМ_БЕ_ВИКИ:;"
     "namespace=ФАЗОИ_НОМ;namespacee=ФАЗОИ_НОМ_2;"
     "namespacenumber=РАҚАМИ_ФАЗОИ_НОМ;ns=ПИ:;nse=ПИК:;"
     "numberingroup=РАҚАМ_ДАР_ГУРӮҲ;"
     "numberofactiveusers=ШУМОРАИ_КОРБАРОНИ_ФАЪОЛ;"
     "numberofadmins=ШУМОРАИ_МУДИРОН;numberofarticles=ШУМОРАИ_МАҚОЛАҲО;"
     "numberofedits=ШУМОРАИ_ВИРОИШОТ;numberoffiles=ШУМОРАИ_ПАРВАНДАҲО;"
     "numberofpages=ШУМОРАИ_САҲИФАҲО;numberofusers=ШУМОРАИ_КОРБАРОН;"
     "padleft=АЗ_ТАРАФИ_ЧАП;padright=АЗ_ТАРАФИ_РОСТ;"
     "pageid=ИДЕНТИФИКАТОРИ_САҲИФА;pagename=НОМИ_САҲИФА;"
     "pagenamee=НОМИ_САҲИФА_2;pagesincategory=САҲИФА_ДАР_ГУРӮҲ;"
     "pagesincategory_all=ҳама;pagesincategory_files=аксҳо;pagesincategory_pages=саҳифаҳо;"
     "pagesincategory_subcats=зергурӯҳҳо;"
     "pagesinnamespace=САҲИФАҲО_ДАР_ФАЗОҲОИ_НОМ:;pagesize=АНДОЗАИ_САҲИФА;"
     "plural=ШАКЛИ_ҶАМЪ:;protectionlevel=ДАРАҶАИ_МУҲОФИЗАТ;raw=ХОМ:;rawsuffix=Н;"
     "revisionday2=РӮЗИ_НУСХА_2;revisionday=РӮЗИ_НУСХА;revisionid=ИД_НУСХА;"
     "revisionmonth1=МОҲИ_НУСХА_1;revisionmonth=МОҲИ_НУСХА;"
     "revisiontimestamp=НИШОНИ_ЗАМОНИ_НУСХА;revisionuser=НУСХАИ_КОРБАР;"
     "revisionyear=СОЛИ_НУСХА;safesubst=МОНДАНИҲИФЗ:;scriptpath=МАСИРИ_СКРИПТ;"
     "server=СЕРВЕР;servername=НОМИ_СЕРВЕР;sitename=НОМИ_СОМОНА|НОМИ_САЙТ;"
     "special=ВИЖА;stylepath=МАСИРИ_УСЛУБ;subjectpagename=НОМИ_САҲИФА_МАҚОЛА;"
     "subjectpagenamee=НОМИ_САҲИФА_МАҚОЛА_2;subjectspace=ФАЗОИ_МАҚОЛАҲО;"
     "subjectspacee=ФАЗОИ_МАҚОЛАҲО_2;subpagename=НОМИ_ЗЕРГУРӮҲ;"
     "subpagenamee=НОМИ_ЗЕРГУРӮҲ_2;subst=МОНДАН:;tag=барчасб|тег|тэг;"
     "talkpagename=НОМИ_САҲИФАИ_БАҲС;talkpagenamee=НОМИ_САҲИФАИ_БАҲС_2;"
     "talkspace=ФАЗОИ_БАҲСҲО;talkspacee=ФАЗОИ_БАҲСҲО_2;"
     "uc=БО_ҲАРФҲОИ_КАЛОН:;ucfirst=ҲАРФИ_АВВАЛ_КАЛОН:;url_path=МАСИР;"
     "url_query=ДАРХОСТ;url_wiki=ВИКИ;urlencode=СУРОҒАИ_РАМЗ:",
     "Январ|Феврал|Март|Апрел|Май|Июн|Июл|август|сентябр|"
     "Октябр|ноябр|Декабр|Январ|феврали|марти|апрели|майи|"
     "июни|июли|августи|сентябри|октябри|ноябри|декабри|Янв|"
     "Фев|Мар|Апр|май|июн|июл|Авг|Сент|Окт|Ноя|Дек",
     "Якшанбе|Душанбе|Сешанбе|Чоршанбе|Панҷшанбе|Ҷумъа|Шанбе|"
     "Яш|Ду|Сш|Чш|Пш|Ҷм|Шн",
     " |,"},
    {"tg-latn", "tg",
     "",
     "Janvar|Fevral|Mart|Aprel|maj|Ijun|Ijul|Avgust|Sentjabr|Oktjabr|Nojabr|Dekabr|Janvar|fevrali|marti|Aprel|"
     "maj|ijuni|Ijul|Avgust|sentjabri|Oktjabr|Nojabr|Dekabri|Jan|Fev|Mar|Apr|maj|Ijun|Ijul|Avg|Sent|Okt|Nov|"
     "Dek",
     "Jakşanbe|Duşanbe|Seşanbe|Corşanbe|Pançşanbe|Çum'a|Şanbe|Jaş|Du|Sş|Cş|Pş|Çu|Şn",
     ",|."},
    {"th", "",
     "currentmonth=เดือนปัจจุบัน;"
     "currentmonthname=ชื่อเดือนปัจจุบัน",
     "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|"
     "พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|"
     "กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|"
     "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|"
     "พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|"
     "กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม.ค.|"
     "ก.พ.|มี.ค.|เม.ย.|พ.ค.|มิ.ย.|ก.ค.|ส.ค.|ก.ย.|ต.ค.|พ.ย.|"
     "ธ.ค.",
     "วันอาทิตย์|วันจันทร์|วันอังคาร|"
     "วันพุธ|วันพฤหัสบดี|วันศุกร์|วันเสาร์|"
     "อา.|จ.|อ.|พ.|พฤ.|ศ.|ส.",
     ""},
    {"ti", "",
     "",
     "ጥሪ|ለካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰነ|ሓምለ|ነሓሰ|መስከረም|"
     "ጥቅምቲ|ሕዳር|ታሕሳስ|ጥሪ|ለካቲት|መጋቢት|ሚያዝያ|ግንቦት|ሰነ|"
     "ሓምለ|ነሓሰ|መስከረም|ጥቅምቲ|ሕዳር|ታሕሳስ|ጥሪ|ለካ|መጋ|ሚያ|"
     "ግን|ሰነ|ሓም|ነሓ|መስ|ጥቅ|ሕዳ|ታሕ",
     "ሰንበት|ሰኑይ|ሰሉስ|ረቡዕ|ሓሙስ|ዓርቢ|ቀዳም|ሰን|ሰኑ|ሰሉ|ረቡ|"
     "ሓሙ|ዓር|ቀዳ",
     ""},
    {"tig", "",
     "",
     "ጃንዩወሪ|ፌብሩወሪ|ማርች|አብሪል|ማዮ|ጁን|ጁላይ|አቅስጦስ|"
     "ሴፕቴምበር|ኦክተውበር|ኖቬምበር|ዲሴምበር|የናየር|ፈብራየር|"
     "ማርች|ኤፕረል|ሜይ|ጁን|ጁላይ|አቅስጦስ|ሴፕቴምበር|ኦክቶበር|"
     "ኖቨምበር|ዲሰምበር|የና|ፈብ|ማር|አብ|ሜይ|ጁን|ጁላይ|ኦገስ|ሴፕቴ|"
     "ኦክ|ኖቨ|ዲሰ",
     "ሰምበት ዓባይ|አትኒን|አተሉት|አረቡዕ|ከሚሽ|ጅምዓት|"
     "ሰንበት ንኢሽ|ሰንበት ዐባይ|አትኒን|አተሉት|አረቡዕ|ከሚሽ|"
     "ጅምዐት|ሰምበትንኢሽ",
     ""},
    {"tk", "",
     "",
     "ýanwar|fewral|mart|aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr|ýanwar|fewral|mart|"
     "aprel|maý|iýun|iýul|awgust|sentýabr|oktýabr|noýabr|dekabr|ýan|few|mar|apr|maý|iýn|iýl|awg|sen|"
     "okt|noý|dek",
     "Ýekşenbe|Duşenbe|Sişenbe|Çarşenbe|Penşenbe|Anna|Şenbe|Ýek|Duş|Siş|Çar|Pen|Ann|Şen",
     " |,"},
    {"tl", "",
     "",
     "Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre|Enero|Pebrero|"
     "Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre|Ene|Peb|Mar|Abr|May|Hun|Hul|"
     "Ago|Set|Okt|Nob|Dis",
     "Linggo|Lunes|Martes|Miyerkules|Huwebes|Biyernes|Sabado|Lin|Lun|Mar|Miy|Huw|Biy|Sab",
     ""},
    {"tly", "",
     "basepagename=SƏHİFƏ_NOMİ_ƏSOS;basepagenamee=SƏHİFƏ_NOMİ_ƏSOS_2;"
     "contentlanguage=MIĞDORİ_ZIVON;currentday2=ESƏTNƏ_RUJ_2;currentday=ESƏTNƏ_RUJ;"
     "currentdayname=ESƏTNƏ_RUJİ_NOM;currentdow=ESƏTNƏ_HAFTƏ_RUJ;currenthour=ESƏTNƏ_SAAT;"
     "currentmonth1=ESƏTNƏ_MANQ_1;currentmonth=ESƏTNƏ_MANQ|ESƏTNƏ_MANQ_2;"
     "currentmonthname=ESƏTNƏ_MANQİ_NOM;currentmonthnamegen=ESƏTNƏ_MANQİ_NOM_CİNS;"
     "currenttime=ESƏTNƏ_VAXT;currenttimestamp=ESƏTNƏ_VAXTİ_ĞEYD;currentversion=ESƏTNƏ_RƏVOYƏT;"
     "currentweek=ESƏTNƏ_HAFTƏ;currentyear=ESƏTNƏ_SOR;directionmark=NOMƏ_İSTİĞOMƏT;"
     "fullpagename=SƏHİFƏ_PURƏ_NOM;fullpagenamee=SƏHİFƏ_PURƏ_NOM_2;fullurl=PURƏ_UNVON:;"
     "fullurle=PURƏ_UNVON_2:;language=#ZIVON:;localday2=BUMİNƏ_RUJ_2;localday=BUMİNƏ_RUJ;"
     "localdayname=BUMİNƏ_RUJİ_NOM;localdow=BUMİNƏ_HAFTƏ_RUJ;localhour=BUMİNƏ_SAAT;"
     "localmonth1=BUMİNƏ_MANQ_1;localmonth=BUMİNƏ_MANQ|BUMİNƏ_MANQ_2;localmonthname=BUMİNƏ_MANQİ_NOM;"
     "localmonthnamegen=BUMİNƏ_MANQİ_NOM_CİNS;localtime=BUMİNƏ_VAXT;"
     "localtimestamp=BUMİNƏ_VAXTİ_ĞEYD;localurl=BUMİNƏ_UNVON:;localurle=BUMİNƏ_UNVON_2:;"
     "localweek=BUMİNƏ_HAFTƏ;localyear=BUMİNƏ_SOR;msg=XƏBƏ:;msgnw=BEVİKİ_XƏBƏ:;"
     "namespace=NOMON_MƏKON;namespacee=NOMON_MƏKON_2;namespacenumber=NOMON_MƏKON_ĞƏDƏR;"
     "numberofactiveusers=TİLİKƏ_İŞTİROKƏKON_ĞƏDƏR;numberofarticles=MƏĞOLON_ĞƏDƏR;"
     "numberofedits=DƏQİŞON_ĞƏDƏR;numberoffiles=FAYLON_ĞƏDƏR;numberofpages=SƏHİFON_ĞƏDƏR;"
     "numberofusers=İŞTİROKƏKON_ĞƏDƏR;pagename=SƏHİFƏ_NOM;pagenamee=SƏHİFƏ_NOM_2;"
     "pagesinnamespace=SƏHİFON_BƏ_NOMON_MƏKONƏDƏ:;pagesize=SƏHİFƏ_PAMYƏ;"
     "revisionday2=RƏVOYƏTİ_RUJ_2;revisionday=RƏVOYƏTİ_RUJ;revisionid=RƏVOYƏTİ_ID;"
     "revisionmonth1=RƏVOYƏTİ_MANQ_2;revisionmonth=RƏVOYƏTİ_MANQ;"
     "revisiontimestamp=RƏVOYƏTİ_VAXTİ_ĞEYD;revisionuser=İŞTİROKƏKƏ_RƏVOYƏT;"
     "revisionyear=RƏVOYƏTİ_SOR;sitename=SAYTİ_NOM;subjectpagename=MƏĞOLƏ_SƏHİFƏ_NOM;"
     "subjectpagenamee=MƏĞOLƏ_SƏHİFƏ_NOM_2;subjectspace=MƏĞOLON_MƏKON;"
     "subjectspacee=MƏĞOLON_MƏKON_2;subpagename=JİNTONƏDƏ_SƏHİFƏ_NOM;"
     "subpagenamee=JİNTONƏDƏ_SƏHİFƏ_NOM_2;subst=ƏVƏZ_KARDE:;talkpagename=MIZOKİRƏ_SƏHİFƏ_NOM;"
     "talkpagenamee=MIZOKİRƏ_SƏHİFƏ_NOM_2;talkspace=MIZOKİRON_MƏKON;talkspacee=MIZOKİRON_MƏKON_2;"
     "url_wiki=VİKİ",
     "Janvar|Fevral|Mart|Aprel|Maj|Ijun|Ijul|Avgust|Sentjabr|Oktjabr|Nojabr|Dekabr|Janvar|Fevral|Mart|Aprel|"
     "Maj|Ijun|Ijul|Avgust|Sentjabr|Oktjabr|Nojabr|Dekabr|Jan|Fev|Mar|Apr|Maj|Ijn|Ijl|Avg|Sen|Okt|Noj|Dek",
     "Išanbə|Dyšanbə|Sešanbə|Cošanbə|Əjnəšəv|Əjnə|Šanbə|Iša|Dyš|Seš|Coš|Əjnš|Əjn|Šan",
     ""},
    {"tn", "",
     "",
     "Firikgong|Tlhakole|Mopitlo|Moranang|Motsheganong|Seetebosigo|Phukwi|Phatwe|Lwetse|Phalane|Ngwanatsele|"
     "Sedimonthole|Firikgong|Tlhakole|Mopitlo|Moranang|Motsheganong|Seetebosigo|Phukwi|Phatwe|Lwetse|Phalane|"
     "Ngwanatsele|Sedimonthole|Firikgong|Thakole|Mopitlo|Mor|Mot|See|Phu|Pht|Lwe|Phl|Ngw|Sed",
     "Tshipi|Mosupologo|Labobedi|Laboraro|Labone|Labotlhano|Matlhatso|Tsh|Mos|Lab|Lab|Lab|Lab|Mat",
     ""},
    {"to", "",
     "",
     "Sānuali|Fēpueli|Maʻasi|ʻEpeleli|Mē|Sune|Siulai|ʻAokosi|Sēpitema|ʻOkatopa|Nōvema|Tisema|"
     "Sānuali|Fēpueli|Maʻasi|ʻEpeleli|Mē|Sune|Siulai|ʻAokosi|Sēpitema|ʻOkatopa|Nōvema|Tisema|Sān|"
     "Fēp|Maʻa|ʻEpe|Mē|Sun|Siu|ʻAok|Sēp|ʻOka|Nōv|Tis",
     "Sāpate|Mōnite|Tusite|Pulelulu|Tuʻapulelulu|Falaite|Tokonaki|Sāp|Mōn|Tus|Pul|Tuʻa|Fal|Tok",
     ""},
    {"tok", "",
     "",
     "tenpo mun #1|tenpo mun #2|tenpo mun #3|tenpo mun #4|tenpo mun #5|tenpo mun #6|tenpo mun #7|tenpo mun #8|"
     "tenpo mun #9|tenpo mun #10|tenpo mun #11|tenpo mun #12|tenpo mun #1|tenpo mun #2|tenpo mun #3|"
     "tenpo mun #4|tenpo mun #5|tenpo mun #6|tenpo mun #7|tenpo mun #8|tenpo mun #9|tenpo mun #10|"
     "tenpo mun #11|tenpo mun #12|mun #1|mun #2|mun #3|mun #4|mun #5|mun #6|mun #7|mun #8|mun #9|mun #10|"
     "mun #11|mun #12",
     "tenpo suno #7 pi tenpo esun|tenpo suno #1 pi tenpo esun|tenpo suno #2 pi tenpo esun|"
     "tenpo suno #3 pi tenpo esun|tenpo suno #4 pi tenpo esun|tenpo suno #5 pi tenpo esun|"
     "tenpo suno #6 pi tenpo esun|suno #7|suno #1|suno #2|suno #3|suno #4|suno #5|suno #6",
     ""},
    {"tpi", "",
     "",
     "Janueri|Februeri|Mas|Epril|Me|Jun|Julai|Ogas|Septemba|Oktoba|Novemba|Disemba|Janueri|Februeri|Mas|Epril|"
     "Me|Jun|Julai|Ogas|Septemba|Oktoba|Novemba|Disemba|Jan|Feb|Mas|Epr|Me|Jun|Jul|Oga|Sep|Okt|Nov|Dis",
     "Sande|Mande|Tunde|Trinde|Fonde|Fraide|Sarere|San|Man|Tun|Tri|Fon|Frai|Sar",
     ""},
    {"tr", "",
     "anchorencode=ÇENGELKODLAMA:;articlepath=MADDEYOLU;basepagename=ÜSTSAYFAADI;"
     "basepagenamee=ÜSTSAYFAADIU;canonicalurl=KURALLIURL:;canonicalurle=KURALLIURLU:;"
     "contentlanguage=İÇERİKDİLİ|İÇERİKLİSANI;currentday2=MEVCUTGÜN2|GÜNCELGÜN2;"
     "currentday=MEVCUTGÜN|GÜNCELGÜN;currentdayname=MEVCUTGÜNADI|GÜNCELGÜNADI;"
     "currentdow=MEVCUTHAFTANINGÜNÜ|GÜNCELHAFTANINGÜNÜ;currenthour=MEVCUTSAAT|GÜNCELSAAT;"
     "currentmonth1=MEVCUTAY1|GÜNCELAY1;currentmonth=MEVCUTAY|MEVCUTAY2|GÜNCELAY|GÜNCELAY2;"
     "currentmonthabbrev=MEVCUTAYKISALTMASI|GÜNCELAYKISALTMASI;currentmonthname=MEVCUTAYADI|GÜNCELAYADI;"
     "currentmonthnamegen=MEVCUTAYADIİYELİK|GÜNCELAYADIİYELİK;currenttime=MEVCUTZAMAN|GÜNCELZAMAN;"
     "currenttimestamp=MEVCUTZAMANBİLGİSİ|GÜNCELZAMANBİLGİSİ;currentversion=MEVCUTSÜRÜM|"
     "GÜNCELSÜRÜM;currentweek=MEVCUTHAFTA|GÜNCELHAFTA;currentyear=MEVCUTYIL|GÜNCELYIL;default=#vas;"
     "defaultsort=VARSAYILANSIRALA:|VARSAYILANSIRALAMAANAHTARI:|VARSAYILANKATEGORİSIRALA:;"
     "defaultsort_noerror=hatayok|hatasız;directionmark=YÖNİŞARETİ:;displaytitle=BAŞLIKGÖSTER;"
     "expr=işlem|islem|ifade;filepath=DOSYAYOLU:|DOSYA_YOLU:;formatdate=biçimtarih|tarihbiçimi|"
     "formattarihi|tarihformatı;formatnum=BİÇİMNUM;fullpagename=TAMSAYFAADI;fullpagenamee=TAMSAYFAADIU;"
     "fullurl=TAMURL:;fullurle=TAMURLU:;gender=CİNSİYET:;grammar=DİLBİLGİSİ:|GRAMER:;if=eğer|eger;"
     "int=İNT:;language=#DİL:|#LİSAN:;lc=KH:;lcfirst=KHİLK:;localday2=YERELGÜN2;localday=YERELGÜN;"
     "localdayname=YERELGÜNADI;localdow=YERELHAFTANINGÜNÜ;localhour=YERELSAAT;localmonth1=YERELAY1;"
     "localmonth=YERELAY|YERELAY2;localmonthabbrev=YERELAYKISALTMASI;localmonthname=YERELAYADI;"
     "localmonthnamegen=YERELAYADIİYELİK;localtime=YERELZAMAN;localtimestamp=YERELZAMANBİLGİSİ;"
     "localurl=YERELURL:;localurle=YERELURLU:;localweek=YERELHAFTA;localyear=YERELYIL;msg=MSJ:|İLT:;"
     "msgnw=MSJYN:|İLTYN:;namespace=ADALANI|İSİMALANI;namespacee=ADALANIU|İSİMALANIU;"
     "namespacenumber=ADALANINUMARASI;ns=AA:|AB:;nse=AAU:|ABU:;numberingroup=GRUPTAKİSAYI|GRUBUNSAYISI;"
     "numberofactiveusers=AKTİFKULLANICISAYISI|ETKİNKULLANICISAYISI;numberofadmins=HİZMETLİSAYISI;"
     "numberofarticles=MADDESAYISI;numberofedits=DEĞİŞİKLİKSAYISI;numberoffiles=DOSYASAYISI;"
     "numberofpages=SAYFASAYISI;numberofusers=KULLANICISAYISI;padleft=DOLSOL;padright=DOLSAĞ;pageid=SAYFANO;"
     "pagename=SAYFAADI;pagenamee=SAYFAADIU;pagesincategory=KATEGORİDEKİSAYFALAR|KATTAKİSAYFALAR;"
     "pagesincategory_all=tüm;pagesincategory_files=dosyalar;pagesincategory_pages=sayfalar;"
     "pagesincategory_subcats=altkategoriler;pagesinnamespace=İSİMALANINDAKİSAYFALAR|İADAKİSAYFALAR;"
     "pagesize=SAYFABOYUTU;plural=ÇOĞUL:;protectionlevel=KORUMASEVİYESİ;raw=HAM:;"
     "revisionday2=SÜRÜMGÜNÜ2;revisionday=SÜRÜMGÜNÜ;revisionid=SÜRÜMNU|SÜRÜMNO|REVİZYONNU|"
     "REVİZYONNO;revisionmonth1=SÜRÜMAYI1;revisionmonth=SÜRÜMAYI;"
     "revisiontimestamp=SÜRÜMZAMANBİLGİSİ;revisionuser=SÜRÜMKULLANICI;revisionyear=SÜRÜMYILI;"
     "safesubst=GÜVENLİYERİNEKOY:|GÜVENLİKOPYALA:|GÜVENLİAKTAR:|GÜVENLİYAPIŞTIR:;"
     "scriptpath=BETİKYOLU;server=SUNUCU;servername=SUNUCUADI;sitename=SİTEADI;special=özel;"
     "speciale=özelu;stylepath=BİÇEMYOLU;subjectpagename=KONUSAYFASIADI|MADDESAYFASIADI;"
     "subjectpagenamee=KONUSAYFASIADIU|MADDESAYFASIADIU;subjectspace=KONUALANI|MADDEALANI|KONUBOŞLUĞU|"
     "MADDEBOŞLUĞU;subjectspacee=KONUALANIU|MADDEALANIU|KONUBOŞLUĞUU|MADDEBOŞLUĞUU;"
     "subpagename=ALTSAYFAADI;subpagenamee=ALTSAYFAADIU;subst=YK:|YERİNEKOY:|KOPYALA:|AKTAR:|YAPIŞTIR:;"
     "switch=değiştir|degistir;tag=etiket;talkpagename=TARTIŞMASAYFASIADI;"
     "talkpagenamee=TARTIŞMASAYFASIADIU;talkspace=TARTIŞMAALANI|TARTIŞMABOŞLUĞU;"
     "talkspacee=TARTIŞMAALANIU|TARTIŞMABOŞLUĞUU;uc=BH:;ucfirst=BHİLK:;url_path=YOL;url_query=SORGU;"
     "url_wiki=VİKİ;urlencode=URLKODLAMA:",
     "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|Ocak|Şubat|Mart|Nisan|"
     "Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık|Oca|Şub|Mar|Nis|May|Haz|Tem|Ağu|Eyl|Eki|Kas|"
     "Ara",
     "Pazar|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Paz|Pzt|Sal|Çrş|Prş|Cum|Cts",
     ".|,"},
    {"tru", "",
     "",
     "Konun ḥroy|Şboṫ|Oḍor|Nison|İyor|Ḥziron|Tamuz|Ob|Eylül|Teşrin qḍim|Teşrin ḥroy|"
     "Konun qḍim|Konun ḥroy|Şboṫ|Oḍor|Nison|İyor|Ḥziron|Tamuz|Ob|Eylül|Teşrin qḍim|"
     "Teşrin ḥroy|Konun qḍim|Konun II|Şboṫ|Oḍor|Nison|İyor|Ḥziron|Tamuz|Ob|Eylül|Teşrin I|"
     "Teşrin II|Konun I",
     "Yawme dḤuşabo|Yawme dTre|Yawme dTloṭo|Yawme dArb³o|Yawme dḤamşo|Yawme d3rufto|Yawme dŞabṭo|"
     "Yawme dḤuşabo|Yawme dTre|Yawme dTloṭo|Yawme dArb³o|Yawme dḤamşo|Yawme d3rufto|Yawme dŞabṭo",
     ""},
    {"trv", "zh-tw zh-hant zh zh-hans",
     "",
     "Tg1 idas|Tg2 idas|Tg3 idas|Tg4 idas|Tg5 idas|Tg6 idas|Tg7 idas|Tg8 idas|Tg9 idas|Tg10 idas|Tg11 idas|"
     "Tg12 idas|Tg1 idas|Tg2 idas|Tg3 idas|Tg4 idas|Tg5 idas|Tg6 idas|Tg7 idas|Tg8 idas|Tg9 idas|Tg10 idas|"
     "Tg11 idas|Tg12 idas|1id|2id|3id|4id|5id|6id|7id|8id|9id|10id|11id|12id",
     "Jiyax sngayan|Tg1 jiyax iyax sngayan|Tg2 jiyax iyax sngayan|Tg3 jiyax iyax sngayan|"
     "Tg4 jiyax iyax sngayan|Tg5 jiyax iyax sngayan|Tg6 jiyax iyax sngayan|Js|J1|J2|J3|J4|J5|J6",
     ""},
    {"ts", "",
     "",
     "Sunguti|Nyenyenyani|Nyenyankulu|Dzivamusoko|Mudyaxihi|Khotavuxika|Mawuwani|Mhawuri|Ndzhati|Nhlangula|"
     "Hukuri|N'wendzamhala|Sunguti|Nyenyenyani|Nyenyankulu|Dzivamusoko|Mudyaxihi|Khotavuxika|Mawuwani|Mhawuri|"
     "Ndzhati|Nhlangula|Hukuri|N'wendzamhala|Nsungu|Nyenye|Nyenya|Dziva|Mudya|Khota|Mawu|Mhawu|Ndzha|Nhla|Huk|"
     "N'wen",
     "Sonto|Musombhunuko|Ravumbirhi|Ravunharhu|Ravumune|Ravunthlanu|Muqhivela|Sont|Musombhunuko|Ravumbirhi|"
     "Ravunharhu|Ravumune|Ravunthlanu|Muqhivela",
     ""},
    {"tt", "tt-cyrl ru",
     "",
     "",
     "",
     ""},
    {"tt-cyrl", "ru",
     "currentday2=АГЫМДАГЫ_КӨН2;currentday=АГЫМДАГЫ_КӨН;currentdayname=АГЫМДАГЫ_КӨН_ИСЕМЕ;"
     "currentmonth=АГЫМДАГЫ_АЙ|АГЫМДАГЫ_АЙ2;currentmonthname=АГЫМДАГЫ_АЙ_ИСЕМЕ;"
     "currentmonthnamegen=АГЫМДАГЫ_АЙ_ИСЕМЕ_GEN;currenttime=АГЫМДАГЫ_ВАКЫТ;currentyear=АГЫМДАГЫ_ЕЛ;int=ЭЧКЕ:;"
     "language=#ТЕЛ:;localurl=URINLIURL:;localurle=URINLIURLE:;msg=ХӘБӘР;namespace=ИСЕМНӘР_МӘЙДАНЫ;ns=İA:;"
     "numberofarticles=МӘКАЛӘ_САНЫ;pagename=БИТ_ИСЕМЕ;sitename=СӘХИФӘ_ИСЕМЕ;special=махсус;subst=TÖPÇEK:;"
     "tag=тамга",
     "гыйнвар|февраль|март|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|гыйнвар|февраль|март|"
     "апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|"
     "декабрь|гый|фев|мар|апр|май|июн|июл|авг|сен|окт|ноя|дек",
     "Якшәмбе|Дүшәмбе|Сишәмбе|Чәршәмбе|Пәнҗешәмбе|Җомга|"
     "Шимбә|Якш|Дүш|Сиш|Чәр|Пән|Җом|Шим",
     ""},
    {"tt-latn", "",
     "currentday=AĞIMDAĞI_KÖN;currentdayname=AĞIMDAĞI_KÖN_İSEME;currentmonth=AĞIMDAĞI_AY;"
     "currentmonthname=AĞIMDAĞI_AY_İSEME;currentmonthnamegen=AĞIMDAĞI_AY_İSEME_GEN;"
     "currenttime=AĞIMDAĞI_WAQIT;currentyear=AĞIMDAĞI_YIL;int=EÇKE:;localurl=URINLIURL:;"
     "localurle=URINLIURLE:;namespace=İSEMARA;ns=İA:;numberofarticles=MÄQÄLÄ_SANI;pagename=BİTİSEME;"
     "sitename=SÄXİFÄİSEME;subst=TÖPÇEK:",
     "ğinvar|fevral|mart|aprel|may|iün|iül|avgust|sentäber|oktäber|noyäber|dekaber|ğinvar|fevral|mart|"
     "aprel|may|iün|iül|avgust|sentäber|oktäber|noyäber|dekaber|ğin|fev|mar|apr|may|iün|iül|avg|sen|"
     "okt|noy|dek",
     "Yäkşämbe|Düşämbe|Sişämbe|Çärşämbe|Pänceşämbe|Comğa|Şimbä|Yäk|Düş|Siş|Çär|Pän|"
     "Com|Şim",
     ""},
    {"ttj", "",
     "",
     "Ogw'okubanza|Ogwa kabiri|Ogwa kasatu|Ogwa kana|Ogwa kataano|Ogwa mukaaga|Ogwa musanju|Ogwa munaana|"
     "Ogwa mwenda|Ogwa ikumi|Ogwa ikumi na gumu|Ogwa ikumi n'ebiri|Ogw'okubanza|Ogwa kabiri|Ogwa kasatu|"
     "Ogwa kana|Ogwa kataano|Ogwa mukaaga|Ogwa musanju|Ogwa munaana|Ogwa mwenda|Ogwa ikumi|Ogwa ikumi na gumu|"
     "Ogwa ikumi n'ebiri|Ogw'1|Ogwa2|Ogwa3|Ogwa4|Ogwa5|Ogwa6|Ogwa7|Ogwa8|Ogwa9|Ogwa10|Ogwa11|Ogwa12",
     "Kya Sabiiti|Kya Bbalaza|Kya kabiri|Kya kasatu|Kya kana|Kya kataano|Kya mukaaga|Sab|Bbal|Kya2|Kya3|Kya4|"
     "Kya5|Kya6",
     ""},
    {"tum", "",
     "",
     "Janyuwale|Febuluwale|Malichi|Epulelo|Meyi|Juni|Julayi|Ogasiti|Sekutembala|Okutobala|Novembala|Disembala|"
     "Janyuwale|Febuluwale|Malichi|Epulelo|Meyi|Juni|Julayi|Ogasiti|Sekutembala|Okutobala|Novembala|Disembala|"
     "Janyuwale|Febuluwale|Malichi|Epulelo|Meyi|Juni|Julayi|Ogasiti|Sekutembala|Okutobala|Novembala|Disembala",
     "Sabata|Mande|Chibili|Chitatu|Chinayi|Chinkhondi|Chisulo|Sabata|Mande|Chibili|Chitatu|Chinayi|Chinkhondi|"
     "Chisulo",
     ""},
    {"tw", "",
     "",
     "Ɔpɛpɔn|Ogyefuo|Ɔbɛnem|Oforisuo|Kotonimma|Ayɛwohomumɔ|Kitawonsa|Ɔsanaa|Ɛbɔ|Ahinime|Obubuo|"
     "Ɔpɛnimma|Ɔpɛpɔn|Ogyefuo|Ɔbɛnem|Oforisuo|Kotonimma|Ayɛwohomumɔ|Kitawonsa|Ɔsannaa|Ɛbɔ|Ahinime|"
     "Obubuo|Ɔpɛnimma|Ɔpɛp|Ogy|Ɔbɛ|Ofo|Kot|Ayɛ|Kit|Ɔsa|Ɛbɔ|Ahi|Obu|Ɔpɛn",
     "Kwasiada|Dwoada|Benada|Wukuada|Yawoada|Efiada|Memeneda|Kwasiada|Dwoada|Benada|Wukuada|Yawoada| Fida|"
     "Memeneda",
     ""},
    {"ty", "fr",
     "",
     "nō tēnuare|nō fepuare|nō māti|nō ’ēperēra|nō mē|nō tiunu|nō tiurai|nō ʻātete|"
     "nō tetepa|nō ’ātopa|nō novema|nō tītema|nō tēnuare|nō fepuare|nō māti|nō ’ēperēra|"
     "nō mē|nō tiunu|nō tiurai|nō ʻātete|nō tetepa|nō ’ātopa|nō novema|nō tītema|nō tēnuare|"
     "nō fepuare|nō māti|nō ’ēperēra|nō mē|nō tiunu|nō tiurai|nō ʻātete|nō tetepa|"
     "nō ’ātopa|nō novema|nō tītema",
     "tāpati|monirē|mahana piti|mahana toru|mahana maha|mahana pae|mahana mā’a|tāpati|monirē|"
     "mahana piti|mahana toru|mahana maha|mahana pae|mahana mā’a",
     ""},
    {"tyv", "ru",
     "currentday2=АМГЫХҮН2;currentday=АМГЫХҮН;currentdayname=АМГЫХҮННҮҢАДЫ;currentdow=АМГЫЧЕДИХОНУКТУҢХҮНҮ;"
     "currenthour=АМГЫШАК;currentmonth1=__АМГЫ_АЙ_1__;currentmonth=__АМГЫ_АЙ|__АМГЫ_АЙ_2__;"
     "currentmonthname=АМГЫАЙНЫҢАДЫ;currenttime=АМГЫҮЕ;currentweek=АМГЫЧЕДИХОНУК;currentyear=АМГЫЧЫЛ;"
     "language=#ДЫЛ:;namespace=АТТАРДЕЛГЕМИ;namespacee=АТТАРДЕЛГЕМИ2;namespacenumber=АТТАРДЕЛГЕМИНИҢСАНЫ;"
     "ns=АД:;nse=АД2:;numberofarticles=ЧҮҮЛДЕРНИҢСАНЫ;numberofedits=ӨСКЕРЛИИШКИННЕРНИҢСАНЫ;"
     "numberoffiles=ФАЙЛДАРНЫҢСАНЫ;numberofpages=АРЫННАРНЫҢСАНЫ;numberofusers=АЖЫГЛАКЧЫЛАРНЫҢСАНЫ;"
     "pagename=АРЫННЫҢАДЫ;pagesincategory=__АҢГЫЛАЛ_АРЫННАРЫ__;pagesincategory_all=шупту;"
     "pagesincategory_files=файлдар;pagesincategory_pages=арыннар;raw=ЧИГ:;sitename=САЙТТЫҢАДЫ;special=тускай;"
     "tag=демдек;talkspace=ЧУГААДЕЛГЕМИ;talkspacee=ЧУГААДЕЛГЕМИ2",
     "январь|февраль|март|апрель|май|июнь|июль|август|"
     "сентябрь|октябрь|ноябрь|декабрь|Бир айның|Февраль|"
     "Үш айның|Дөрт айның|Беш айның|Алды айның|Чеди айның|"
     "Сес айның|Тос айның|Он айның|Он бир айның|Он ийи айның|"
     "янв|фев|март|апр|май|июнь|июль|авг|сент|окт|нояб|дек",
     "Улуг-хүн|Бир дугаар хүн|Ийи дугаар хүн|Үш дугаар хүн|"
     "Дөрт дугаар хүн|Беш дугаар хүн|Алды дугаар хүн|Улуг-хүн|"
     "Пн|Вт|Ср|Чт|Пт|Сб",
     ""},
    {"tzm", "",
     "",
     "Yanayer|bṛayer|Maṛeṣ|ibrir|Mayyu|Yunyu|Yulyuz|Ɣuct|Cutambir|Kṭuber|Nuwambir|Dujambir|Yanayer|"
     "bṛayer|Maṛeṣ|Ibrir|Mayyu|Yunyu|Yulyuz|Ɣuct|Cutambir|Kṭuber|Nuwambir|Dujambir|Yanayer|Febrayer|"
     "Mares|Abril|Mayyu|Yunyu|Yulyuz|Γuct|Cut|Kṭu|Nuw|Duj",
     "Asamas|Aynas|Asinas|Akṛas|Akwas|Asimwas|Asiḍyas|Asa|Ayn|Asn|Akṛ|Akw|Asm|Asḍ",
     " |,"},
    {"udm", "ru",
     "",
     "толшор|тулыспал|южтолэзь|оштолэзь|куартолэзь|инвожо|"
     "пӧсьтолэзь|гудырикошкон|куарусён|коньывуон|шуркынмон|"
     "толсур|толшоре|тулыспалэ|южтолэзе|оштолэзе|куартолэзе|"
     "инвожое|пӧсьтолэзе|гудырикошконэ|куарусёнэ|коньывуонэ|"
     "шуркынмонэ|толсуре|тшт|тпт|южт|ошт|крт|ивт|пст|гкт|кут|"
     "квт|шкт|тст",
     "Арнянунал|Вордӥськон|Пуксён|Вирнунал|Покчиарня|"
     "Удмуртарня|Кӧснунал|Ан|Вн|Пкс|Вирн|Па|УдмА|Кӧсн",
     " |,"},
    {"ug", "ug-arab",
     "",
     "",
     "",
     ""},
    {"ug-arab", "",
     "",
     "يانۋار|فېۋرال|مارت|ئاپرېل|ماي|ئىيۇن|ئىيۇل|ئاۋغۇست|"
     "سىنتەبىر|ئۆكتەبىر|نويابىر|دېكابىر|يانۋار|فېۋرال|مارت|"
     "ئاپرېل|ماي|ئىيۇن|ئىيۇل|ئاۋغۇست|سىنتەبىر|ئۆكتەبىر|"
     "نويابىر|دېكابىر|يانۋار|فېۋرال|مارت|ئاپرېل|ماي|ئىيۇن|"
     "ئىيۇل|ئاۋغۇست|سىنتەبىر|ئۆكتەبىر|نويابىر|دېكابىر",
     "يەكشەنبە|دۈشەنبە|سەيشەنبە|چارشەنبە|پەيشەنبە|جۈمە|شەنبە|"
     "ي|د|س|چ|پ|ج|ش",
     ""},
    {"ug-latn", "",
     "",
     "Yanwar|Féwral|Mart|Aprél|May|Iyun|Iyul|Awghust|Séntebr|Öktebir|Noyabr|Dékabr|||||May||||Séntebr|"
     "Öktebir|Noyabr|Dékabr|1-Ay|2-Ay|3-Ay|4-Ay|May|6-Ay|7-Ay|8-Ay|9-Ay|10-Ay|11-Ay|12-Ay",
     "Yekshenbe|Düshenbe|Seyshenbe|Charshenbe|Peyshenbe|Jüme|Shenbe",
     ""},
    {"uk", "",
     "anchorencode=КОДУВАТИ_МІТКУ|КОДИРОВАТЬ_МЕТКУ;"
     "articlepath=ШЛЯХ_ДО_СТАТТІ|ПУТЬ_К_СТАТЬЕ;"
     "basepagename=ОСНОВА_НАЗВИ_ПІДСТОРІНКИ|"
     "ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ;"
     "basepagenamee=ОСНОВА_НАЗВИ_ПІДСТОРІНКИ_2|"
     "ОСНОВА_НАЗВАНИЯ_СТРАНИЦЫ_2;contentlanguage=МОВА_ВМІСТУ|"
     "ЯЗЫК_СОДЕРЖАНИЯ;currentday2=ПОТОЧНИЙ_ДЕНЬ_2|ТЕКУЩИЙ_ДЕНЬ_2;"
     "currentday=ПОТОЧНИЙ_ДЕНЬ|ТЕКУЩИЙ_ДЕНЬ;"
     "currentdayname=НАЗВА_ПОТОЧНОГО_ДНЯ|НАЗВАНИЕ_ТЕКУЩЕГО_ДНЯ;"
     "currentdow=ПОТОЧНИЙ_ДЕНЬ_ТИЖНЯ|ТЕКУЩИЙ_ДЕНЬ_НЕДЕЛИ;"
     "currenthour=ПОТОЧНА_ГОДИНА|ТЕКУЩИЙ_ЧАС;"
     "currentmonth1=ПОТОЧНИЙ_МІСЯЦЬ_1|ТЕКУЩИЙ_МЕСЯЦ_1;"
     "currentmonth=ПОТОЧНИЙ_МІСЯЦЬ|ПОТОЧНИЙ_МІСЯЦЬ_2|ТЕКУЩИЙ_МЕСЯЦ|"
     "ТЕКУЩИЙ_МЕСЯЦ_2;currentmonthabbrev=НАЗВА_ПОТОЧНОГО_МІСЯЦЯ_АБР|"
     "НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_АБР;"
     "currentmonthname=НАЗВА_ПОТОЧНОГО_МІСЯЦЯ|"
     "НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА;"
     "currentmonthnamegen=НАЗВА_ПОТОЧНОГО_МІСЯЦЯ_РОД|"
     "НАЗВАНИЕ_ТЕКУЩЕГО_МЕСЯЦА_РОД;currenttime=ПОТОЧНИЙ_ЧАС|"
     "ТЕКУЩЕЕ_ВРЕМЯ;currenttimestamp=МІТКА_ПОТОЧНОГО_ЧАСУ|"
     "ОТМЕТКА_ТЕКУЩЕГО_ВРЕМЕНИ;currentversion=ПОТОЧНА_ВЕРСІЯ|"
     "ТЕКУЩАЯ_ВЕРСИЯ;currentweek=ПОТОЧНИЙ_ТИЖДЕНЬ|ТЕКУЩАЯ_НЕДЕЛЯ;"
     "currentyear=ПОТОЧНИЙ_РІК|ТЕКУЩИЙ_ГОД;default=#інакше|"
     "#за_замовчуванням|#умолчание;"
     "defaultsort=СТАНДАРТНЕ_СОРТУВАННЯ:_КЛЮЧ_СОРТУВАННЯ|"
     "СОРТИРОВКА_ПО_УМОЛЧАНИЮ|КЛЮЧ_СОРТИРОВКИ;"
     "directionmark=НАПРЯМОК_ПИСЬМА|НАПРАВЛЕНИЕ_ПИСЬМА;"
     "displaytitle=ПОКАЗАТИ_ЗАГОЛОВОК|ПОКАЗАТЬ_ЗАГОЛОВОК;expr=вираз;"
     "filepath=ШЛЯХ_ДО_ФАЙЛУ:|ПУТЬ_К_ФАЙЛУ:;formatdate=форматдати|"
     "форматдаты;formatnum=ФОРМАТУВАТИ_ЧИСЛО|ФОРМАТИРОВАТЬ_ЧИСЛО;"
     "fullpagename=ПОВНА_НАЗВА_СТОРІНКИ|ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ;"
     "fullpagenamee=ПОВНА_НАЗВА_СТОРІНКИ_2|ПОЛНОЕ_НАЗВАНИЕ_СТРАНИЦЫ_2;"
     "fullurl=ПОВНА_АДРЕСА:|ПОЛНЫЙ_АДРЕС:;fullurle=ПОВНА_АДРЕСА_2:|"
     "ПОЛНЫЙ_АДРЕС_2:;gender=СТАТЬ:|ПОЛ:;grammar=ВІДМІНОК:|ПАДЕЖ:;if=якщо|"
     "если;ifeq=якщорівні|рівні;iferror=якщопомилка|еслиошибка;"
     "ifexist=якщоіснує;ifexpr=якщовираз;int=ВНУТР:;invoke=викликати|"
     "вызвать;language=#МОВА:|#ЯЗЫК:;lc=НР:|НИЖНІЙ_РЕГІСТР:|"
     "МАЛИМИ_БУКВАМИ:|МАЛИМИ_ЛІТЕРАМИ:|МАЛЕНЬКИМИ_БУКВАМИ:;"
     "lcfirst=НР_ПЕРША:|ПЕРША_БУКВА_МАЛА:|ПЕРША_ЛІТЕРА_МАЛА:|"
     "МАЛА_ПЕРША_ЛІТЕРА:|ПЕРВАЯ_БУКВА_МАЛЕНЬКАЯ:;"
     "localday2=ЛОКАЛЬНИЙ_ДЕНЬ_2|МІСЦЕВИЙ_ДЕНЬ_2|МЕСТНЫЙ_ДЕНЬ_2;"
     "localday=ЛОКАЛЬНИЙ_ДЕНЬ|МІСЦЕВИЙ_ДЕНЬ|МЕСТНЫЙ_ДЕНЬ;"
     "localdayname=НАЗВА_ЛОКАЛЬНОГО_ДНЯ|НАЗВА_МІСЦЕВОГО_ДНЯ|"
     "НАЗВАНИЕ_МЕСТНОГО_ДНЯ;localdow=ЛОКАЛЬНИЙ_ДЕНЬ_ТИЖНЯ|"
     "МЕСТНЫЙ_ДЕНЬ_НЕДЕЛИ;localhour=ЛОКАЛЬНА_ГОДИНА|"
     "МІСЦЕВА_ГОДИНА|МЕСТНЫЙ_ЧАС;localmonth1=ЛОКАЛЬНИЙ_МІСЯЦЬ_1|"
     "МЕСТНЫЙ_МЕСЯЦ_1;localmonth=ЛОКАЛЬНИЙ_МІСЯЦЬ|"
     "ЛОКАЛЬНИЙ_МІСЯЦЬ_2|МЕСТНЫЙ_МЕСЯЦ|МЕСТНЫЙ_МЕСЯЦ_2;"
     "localmonthabbrev=НАЗВА_ЛОКАЛЬНОГО_МІСЯЦЯ_АБР|"
     "НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_АБР;"
     "localmonthname=НАЗВА_ЛОКАЛЬНОГО_МІСЯЦЯ|"
     "НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА;"
     "localmonthnamegen=НАЗВА_ЛОКАЛЬНОГО_МІСЯЦЯ_РОД|"
     "НАЗВАНИЕ_МЕСТНОГО_МЕСЯЦА_РОД;localtime=ЛОКАЛЬНИЙ_ЧАС|"
     "МІСЦЕВИЙ_ЧАС|МЕСТНОЕ_ВРЕМЯ;"
     "localtimestamp=МІТКА_ЛОКАЛЬНОГО_ЧАСУ|ОТМЕТКА_МЕСТНОГО_ВРЕМЕНИ;"
     "localurl=ЛОКАЛЬНА_АДРЕСА:|ЛОКАЛЬНЫЙ_АДРЕС:;"
     "localurle=ЛОКАЛЬНА_АДРЕСА_2:|ЛОКАЛЬНЫЙ_АДРЕС_2:;"
     "localweek=ЛОКАЛЬНИЙ_ТИЖДЕНЬ|МЕСТНАЯ_НЕДЕЛЯ;"
     "localyear=ЛОКАЛЬНИЙ_РІК|МІСЦЕВИЙ_РІК|МЕСТНЫЙ_ГОД;msg=ПОВІД:|"
     "ПОВІДОМЛЕННЯ:|СООБЩЕНИЕ:|СООБЩ:;msgnw=ПОВІД_БЕЗ_ВІКІ:|"
     "СООБЩ_БЕЗ_ВИКИ:;namespace=ПРОСТІР_НАЗВ|ПРОСТРАНСТВО_ИМЁН;"
     "namespacee=ПРОСТІР_НАЗВ_2|ПРОСТРАНСТВО_ИМЁН_2;ns=ПН:|ПИ:;nse=ПН_2:|"
     "ПИК:;numberingroup=КІЛЬКІСТЬ_У_ГРУПІ|ЧИСЛО_В_ГРУППЕ;"
     "numberofactiveusers=КІЛЬКІСТЬ_АКТИВНИХ_КОРИСТУВАЧІВ|"
     "КОЛИЧЕСТВО_АКТИВНЫХ_УЧАСТНИКОВ;"
     "numberofadmins=КІЛЬКІСТЬ_АДМІНІСТРАТОРІВ|"
     "КОЛИЧЕСТВО_АДМИНИСТРАТОРОВ;numberofarticles=КІЛЬКІСТЬ_СТАТЕЙ|"
     "КОЛИЧЕСТВО_СТАТЕЙ;numberofedits=КІЛЬКІСТЬ_РЕДАГУВАНЬ|"
     "КОЛИЧЕСТВО_ПРАВОК;numberoffiles=КІЛЬКІСТЬ_ФАЙЛІВ|"
     "КОЛИЧЕСТВО_ФАЙЛОВ;numberofpages=КІЛЬКІСТЬ_СТОРІНОК|"
     "КОЛИЧЕСТВО_СТРАНИЦ;numberofusers=КІЛЬКІСТЬ_КОРИСТУВАЧІВ|"
     "КОЛИЧЕСТВО_УЧАСТНИКОВ;padleft=ЗАПОВНИТИ_ЛІВОРУЧ|"
     "ЗАПОЛНИТЬ_СЛЕВА;padright=ЗАПОВНИТИ_ПРАВОРУЧ|"
     "ЗАПОЛНИТЬ_СПРАВА;pageid=ІДЕНТИФІКАТОР_СТОРІНКИ|"
     "ИДЕНТИФИКАТОР_СТРАНИЦЫ;pagename=НАЗВА_СТОРІНКИ|"
     "НАЗВАНИЕ_СТРАНИЦЫ;pagenamee=НАЗВА_СТОРІНКИ_2|"
     "НАЗВАНИЕ_СТРАНИЦЫ_2;pagesincategory=СТОР_В_КАТ|СТОР_У_КАТ|"
     "СТОРІНОК_У_КАТЕГОРІЇ|СТРАНИЦ_В_КАТЕГОРИИ;pagesincategory_all=усе|"
     "все;pagesincategory_files=файли|файлы;pagesincategory_pages=сторінки|"
     "страницы;pagesincategory_subcats=підкатегорії|подкатегории;"
     "pagesinnamespace=СТОРІНОК_У_ПРОСТОРІ_НАЗВ:|"
     "СТРАНИЦ_В_ПРОСТРАНСТВЕ_ИМЁН:;pagesize=РОЗМІР|"
     "РОЗМІР_СТОРІНКИ|РАЗМЕР_СТРАНИЦЫ;plural=МНОЖИНА:|"
     "МНОЖЕСТВЕННОЕ_ЧИСЛО:;protectionlevel=РІВЕНЬ_ЗАХИСТУ|"
     "УРОВЕНЬ_ЗАЩИТЫ;raw=НЕОБРОБ:|НЕОБРАБ:;rawsuffix=Н;replace=заміна|"
     "замена;revisionday2=ДЕНЬ_ВЕРСІЇ_2|ДЕНЬ_ВЕРСИИ_2;"
     "revisionday=ДЕНЬ_ВЕРСІЇ|ДЕНЬ_ВЕРСИИ;revisionid=ІД_ВЕРСІЇ|ИД_ВЕРСИИ;"
     "revisionmonth1=МІСЯЦЬ_ВЕРСІЇ_1|МЕСЯЦ_ВЕРСИИ_1;"
     "revisionmonth=МІСЯЦЬ_ВЕРСІЇ|МЕСЯЦ_ВЕРСИИ;"
     "revisiontimestamp=МІТКА_ЧАСУ_ВЕРСІЇ|ОТМЕТКА_ВРЕМЕНИ_ВЕРСИИ;"
     "revisionuser=ВЕРСІЯ_КОРИСТУВАЧА|ВЕРСИЯ_УЧАСТНИКА;"
     "revisionyear=РІК_ВЕРСІЇ|ГОД_ВЕРСИИ;safesubst=БЕЗПЕЧНА_ПІДСТАНОВКА:|"
     "ЗАЩПОДСТ:;scriptpath=ШЛЯХ_ДО_СКРИПТУ|ПУТЬ_К_СКРИПТУ;"
     "server=СЕРВЕР;servername=НАЗВА_СЕРВЕРА|НАЗВАНИЕ_СЕРВЕРА;"
     "sitename=НАЗВА_САЙТУ|НАЗВАНИЕ_САЙТА;special=спеціальна|"
     "служебная;stylepath=ШЛЯХ_ДО_СТИЛЮ|ПУТЬ_К_СТИЛЮ;"
     "subjectpagename=НАЗВА_СТАТТІ|НАЗВА_СТОРІНКИ_СТАТТІ|"
     "НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ;subjectpagenamee=НАЗВА_СТАТТІ_2|"
     "НАЗВА_СТОРІНКИ_СТАТТІ_2|НАЗВАНИЕ_СТРАНИЦЫ_СТАТЬИ_2;"
     "subjectspace=ПРОСТІР_СТАТЕЙ|ПРОСТРАНСТВО_СТАТЕЙ;"
     "subjectspacee=ПРОСТІР_СТАТЕЙ_2|ПРОСТРАНСТВО_СТАТЕЙ_2;"
     "subpagename=НАЗВА_ПІДСТОРІНКИ|НАЗВАНИЕ_ПОДСТРАНИЦЫ;"
     "subpagenamee=НАЗВА_ПІДСТОРІНКИ_2|НАЗВАНИЕ_ПОДСТРАНИЦЫ_2;"
     "subst=ПІДСТ:|ПІДСТАНОВКА:|ПОДСТАНОВКА:|ПОДСТ:;switch=вибірка|"
     "переключатель;tag=тег|мітка|теґ|метка|тэг;"
     "talkpagename=НАЗВА_СТОРІНКИ_ОБГОВОРЕННЯ|"
     "НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ;"
     "talkpagenamee=НАЗВА_СТОРІНКИ_ОБГОВОРЕННЯ_2|"
     "НАЗВАНИЕ_СТРАНИЦЫ_ОБСУЖДЕНИЯ_2;"
     "talkspace=ПРОСТІР_ОБГОВОРЕННЯ|ПРОСТРАНСТВО_ОБСУЖДЕНИЙ;"
     "talkspacee=ПРОСТІР_ОБГОВОРЕННЯ_2|ПРОСТРАНСТВО_ОБСУЖДЕНИЙ_2;"
     "uc=ВР:|ВЕРХНІЙ_РЕГІСТР:|ВЕЛИКИМИ_БУКВАМИ:|"
     "ВЕЛИКИМИ_ЛІТЕРАМИ:|БОЛЬШИМИ_БУКВАМИ:;ucfirst=ВР_ПЕРША:|"
     "ПЕРША_БУКВА_ВЕЛИКА:|ПЕРША_ЛІТЕРА_ВЕЛИКА:|"
     "ВЕЛИКА_ПЕРША_ЛІТЕРА:|ПЕРВАЯ_БУКВА_БОЛЬШАЯ:;url_path=ШЛЯХ|"
     "ПУТЬ;url_query=ЗАПИТ|ЗАПРОС;url_wiki=ВІКІ|ВИКИ;"
     "urlencode=ЗАКОДОВАНА_АДРЕСА:|ЗАКОДИРОВАННЫЙ_АДРЕС:",
     "січень|лютий|березень|квітень|травень|червень|липень|"
     "серпень|вересень|жовтень|листопад|грудень|січня|лютого|"
     "березня|квітня|травня|червня|липня|серпня|вересня|"
     "жовтня|листопада|грудня|січ|лют|бер|кві|трав|чер|лип|сер|"
     "вер|жов|лис|груд",
     "неділя|понеділок|вівторок|середа|четвер|п'ятниця|субота|"
     "Нд|Пн|Вт|Ср|Чт|Пт|Сб",
     " |,|2"},
};
const size_t expand_languages_14_count = sizeof expand_languages_14 / sizeof *expand_languages_14;
