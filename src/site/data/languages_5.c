/* languages_5.c - words of the languages sv to zh-tw.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in languages.h.
 */
#include "site/data/languages.h"

const wm_language wm_languages_5[] = {
    {"sv", "", 101,
     "-2=Media;-1=Special;1=Diskussion;2=Användare;3=Användardiskussion;5=$1diskussion;6=Fil|"
     "Bild;7=Fildiskussion|Bilddiskussion;8=MediaWiki;9=MediaWiki-diskussion|"
     "MediaWiki diskussion;10=Mall;11=Malldiskussion;12=Hjälp;13=Hjälpdiskussion|"
     "Hjälp diskussion;14=Kategori;15=Kategoridiskussion;828=Modul;829=Moduldiskussion;",
     "R=#OMDIRIGERING;S=__ALLTIDINNEHÅLLSFÖRTECKNING__|__INTEREDIGERASEKTION__|"
     "__INGETGALLERI__|__INGENINNEHÅLLSFÖRTECKNING__|__INNEHÅLLSFÖRTECKNING__;C=__DOLDKAT__|"
     "__INDEXERA__|__NYTTAVSNITTLÄNK__|__INTEINDEXERA__|__INTEINDEXERA_|"
     "__STATISKOMDIRIGERING__;F=baslinje|kantlinje|botten|centrerad|ram|inramad|ramlös|"
     "vänster|mitten|ingen|höger|ned|upp|text-botten|text-topp|miniatyr|mini|topp;U=stående|"
     "stående=$1|stående $1;V=länk=$1|miniatyr=$1|mini=$1|sida=$1|sida $1;"},
    {"sw", "", WM_TRAIL_INHERIT,
     "-1=Maalum;1=Majadiliano;2=Mtumiaji;3=Majadiliano ya mtumiaji;5=Majadiliano ya $1|"
     "$1 majadiliano;6=Faili|Picha;7=Majadiliano ya faili|Majadiliano faili;"
     "9=Majadiliano ya MediaWiki|MediaWiki majadiliano;10=Kigezo;11=Majadiliano ya kigezo|"
     "Kigezo majadiliano;12=Msaada;13=Majadiliano ya msaada|Msaada majadiliano;14=Jamii;"
     "15=Majadiliano ya jamii|Jamii majadiliano;",
     ""},
    {"syl", "", 102,
     "-2=ꠝꠤꠒꠤꠀ;-1=ꠛꠤꠡꠦꠡ;1=ꠝꠣꠔ;2=ꠛꠦꠛꠀꠞꠈꠣꠞ꠆ꠞꠣ;3=ꠛꠦꠛꠀꠞꠈꠣꠞ꠆ꠞꠣꠞ ꠝꠣꠔ ;5=$1 ꠝꠣꠔ;6=ꠚꠣꠁꠟ;"
     "7=ꠚꠣꠁꠟ ꠟꠂꠀ ꠝꠣꠔ;8=ꠝꠤꠒꠤꠀ-ꠃꠁꠇꠤ;9=ꠝꠤꠒꠤꠀ-ꠃꠁꠇꠤ ꠟꠂꠀ ꠝꠣꠔ;10=ꠐꠦꠝ꠆ꠙꠟꠦꠐ;11=ꠐꠦꠝ꠆ꠙꠟꠦꠐ ꠟꠂꠀ ꠝꠣꠔ;"
     "12=ꠡꠣꠁꠎ꠆ꠎ;13=ꠡꠣꠁꠎ꠆ꠎ ꠟꠂꠀ ꠝꠣꠔ;14=ꠇꠦꠐꠣꠉꠞꠤ;15=ꠇꠦꠐꠣꠉꠞꠤ ꠟꠂꠀ ꠝꠣꠔ;",
     ""},
    {"szl", "pl", WM_TRAIL_INHERIT,
     "-1=Szpecyjalna|Specjalna;1=Dyskusyjo|Dyskusja;2=Używacz|Użytkownik;"
     "3=Dyskusyjo używacza|Dyskusja użytkownika;5=Dyskusyjo $1|Dyskusja $1;6=Plik;"
     "7=Dyskusyjo plika|Dyskusja pliku;8=MediaWiki;9=Dyskusyjo MediaWiki|Dyskusja MediaWiki;"
     "10=Muster|Szablon;11=Dyskusyjo mustra|Dyskusja szablonu;12=Půmoc|Pomoc;"
     "13=Dyskusyjo půmocy|Dyskusja pomocy;14=Kategoryjo|Kategoria;15=Dyskusyjo kategoryji|"
     "Dyskusja kategorii;",
     ""},
    {"szy", "zh-tw zh-hant zh zh-hans", WM_TRAIL_INHERIT,
     "-2=myiti;-1=sazumaay;1=sasukamu;2=misaungayay;"
     "3=pisubelidan tu kamu ni misaungayay sapimatatengil;5=$1 sasukamu;6=tangan;"
     "7=pisubelidan tu kamu tu tangan sapimatatengil;8=MyitiWyici;9=matatengil tu MyitiWyici;"
     "10=taazihan mitudung;11=pisubelidan tu kamu i taazihan mitudung sapimatatengil;"
     "12=buhci tu kamu;13=matatengil tu buhci tu kamu;14=kakuniza;"
     "15=sacacayen kakuniza tu pisubelidan tu kamu sapimatatengil;828=bacu-saupu;"
     "829=pisubelidan tu kamu i bacu-saupu sapimatatengil;",
     ""},
    {"ta", "", 103,
     "-2=ஊடகம்;-1=சிறப்பு;1=பேச்சு;2=பயனர்;3=பயனர் பேச்சு;4=|விக்கிபீடியா;5=$1 பேச்சு|"
     "விக்கிபீடியா பேச்சு;6=படிமம்;7=படிமப் பேச்சு|உருவப் பேச்சு;8=மீடியாவிக்கி;"
     "9=மீடியாவிக்கி பேச்சு;10=வார்ப்புரு;11=வார்ப்புரு பேச்சு;12=உதவி;13=உதவி பேச்சு;"
     "14=பகுப்பு;15=பகுப்பு பேச்சு;",
     "R=#வழிமாற்று;F=கீழ்|மையம்|இடது|மத்தியில்|ஒன்றுமில்லை|வலது|மேல்;"},
    {"tay", "zh-tw zh-hant zh zh-hans", WM_TRAIL_INHERIT,
     "-2=media;-1=kin iniptnaq;1=spkayal;2=cinzyuwaw;3=spkayal cinzyuwaw;5=spkayal $1;"
     "6=biru’ na zayzyuwaw|biru' na zayzyuwaw;7=spkayal squ biru’ na zayzyuwaw|"
     "spkayal squ biru' na zayzyuwaw;8=mediawiki;9=spkayal qu mediawiki;10=panmwo;"
     "11=spkayal sa panmwo;12=sni sa pinraw nya smbbaq;"
     "13=spkayal sa sni sa pinraw nya smbbaq;14=zyuwaw na;15=spkayal sa zyuwaw na;",
     ""},
    {"tcy", "kn", WM_TRAIL_INHERIT,
     "-2=ಮಾದ್ಯಮೊ;-1=ವಿಸೇಸೊ;1=ಪಾತೆರ;2=ಬಳಕೆದಾರೆ;3=ಬಳಕೆದಾರೆ ಪಾತೆರ;5=$1 ಪಾತೆರ;6=ಫೈಲ್;"
     "7=ಫೈಲ್ ಪಾತೆರ;8=ಮಾದ್ಯಮೊ ವಿಕಿ;9=ಮಾದ್ಯಮೊ ವಿಕಿ ಪಾತೆರ;10=ಟೆಂಪ್ಲೇಟ್;11=ಟೆಂಪ್ಲೇಟ್ ಪಾತೆರ;"
     "12=ಸಕಾಯೊ;13=ಸಕಾಯೊ ಪಾತೆರ;14=ವರ್ಗೊ;15=ವರ್ಗೊ ಪಾತೆರ;828=ಮೋಡ್ಯೂಲ್;829=ಮೋಡ್ಯೂಲ್ ಪಾತೆರ;",
     ""},
    {"te", "", 104,
     "-2=మీడియా;-1=ప్రత్యేక;1=చర్చ;2=వాడుకరి|సభ్యులు|సభ్యుడు;3=వాడుకరి చర్చ|సభ్యులపై చర్చ|"
     "సభ్యునిపై చర్చ;5=$1 చర్చ;6=దస్త్రం|బొమ్మ|ఫైలు;7=దస్త్రంపై చర్చ|బొమ్మపై చర్చ|"
     "ఫైలుపై చర్చ;8=మీడియావికీ;9=మీడియావికీ చర్చ;10=మూస;11=మూస చర్చ;12=సహాయం|సహాయము;"
     "13=సహాయం చర్చ|సహాయము చర్చ;14=వర్గం;15=వర్గం చర్చ;828=మాడ్యూల్;829=మాడ్యూల్ చర్చ;",
     "R=#దారిమార్పు;S=__విషయసూచికవద్దు__|__విషయసూచిక__;F=ఎడమ|కుడి;"},
    {"tet", "pt", WM_TRAIL_INHERIT,
     "-2=Media;-1=Espesiál;1=Diskusaun;2=Uza-na'in;3=Diskusaun Uza-na'in;5=Diskusaun $1;"
     "6=Imajen;7=Diskusaun Imajen;8=MediaWiki;9=Diskusaun MediaWiki;10=Template;"
     "11=Diskusaun Template;12=Ajuda;13=Diskusaun Ajuda;14=Kategoria|Kategoría;"
     "15=Diskusaun Kategoria|Diskusaun Kategoría;",
     ""},
    {"tg", "tg-cyrl", WM_TRAIL_INHERIT,
     "828=Модул;829=Баҳси Модул;",
     ""},
    {"tg-cyrl", "tg", 105,
     "-2=Медиа;-1=Вижа;1=Баҳс;2=Корбар;3=Баҳси корбар;5=Баҳси $1;6=Акс;7=Баҳси акс;"
     "8=Медиавики;9=Баҳси медиавики;10=Шаблон;11=Баҳси шаблон;12=Роҳнамо;13=Баҳси роҳнамо;"
     "14=Гурӯҳ;15=Баҳси гурӯҳ;",
     "R=#равона;S=__БО_ФЕҲРИСТ__|__БЕ_ТАҒЙИРИ_МАТН__|__БЕ_ВИРОИШИ_ҶУЗЪӢ__|__БЕ_НИГОРХОНА__|"
     "__БЕ_ТАҒЙИРИ_САРЛАВҲА__|__БЕ_ФЕҲРИСТ__|__ФЕҲРИСТ__;C=__ГУРӮҲИ_ПИНҲОН__|__ИНДЕКС__|"
     "__ПАЙВАНД_БА_ҚИСМАТИ_НАВ__|__БЕ_ИНДЕКС__|__БЕ_ПАЙВАНД_БА_ҚИСМАТИ_НАВ__|"
     "__РАВОНАИ_СТАТИСТИКӢ__;F=асос|сарҳад|дарпоён|марказ|чаҳорчӯба|рамка|бе_чаҳорчӯба|"
     "бе_рамка|чап|дарбайн|бе|рост|поён|боло|матнпоён|матнболо|мини|миниатюра|аз_боло;"
     "W=$1пкс;U=болорост|боло_рост=$1|болорост $1;V=алт=$1|пайванд=$1|мини=$1|миниатюра=$1|"
     "саҳифа=$1|саҳифа $1;"},
    {"tg-latn", "tg", WM_TRAIL_INHERIT, "", ""},
    {"th", "", WM_TRAIL_INHERIT,
     "-2=สื่อ;-1=พิเศษ;1=พูดคุย;2=ผู้ใช้;3=คุยกับผู้ใช้;5=คุยเรื่อง$1;6=ไฟล์|ภาพ;"
     "7=คุยเรื่องไฟล์|คุยเรื่องภาพ;8=มีเดียวิกิ;9=คุยเรื่องมีเดียวิกิ;10=แม่แบบ;"
     "11=คุยเรื่องแม่แบบ;12=วิธีใช้;13=คุยเรื่องวิธีใช้;14=หมวดหมู่;15=คุยเรื่องหมวดหมู่;"
     "828=มอดูล;829=คุยเรื่องมอดูล;",
     "R=#เปลี่ยนทาง;S=__ไม่มีแก้เฉพาะส่วน__|__ไม่มีแกลเลอรี่__|__ไม่มีสารบัญ__;"},
    {"ti", "", WM_TRAIL_INHERIT,
     "-2=ሜድያ;-1=ፍሉይ;1=ምይይጥ;2=ተጠቃሚ|ተጠቃሚት;3=ምይይጥ ተጠቃሚ|ተጠቃሚ ምይይጥ|ምይይጥ ተጠቃሚት;5=$1 ምይይጥ;6=ፋይል;"
     "7=ምይይጥ ፋይል|ፋይል ምይይጥ;8=ሜድያዊኪ|ሜዲያዊኪ;9=ምይይጥ ሜድያዊኪ|ሜዲያዊኪ ምይይጥ;10=ሞደል;11=ምይይጥ ሞደል|ሞደል ምይይጥ;"
     "12=ሓገዝ;13=ምይይጥ ሓገዝ|ሓገዝ ምይይጥ;14=መደብ;15=ምይይጥ መደብ|መደብ ምይይጥ;828=ሞድዩል;829=ምይይጥ ሞድዩል;",
     ""},
    {"tk", "", 106,
     "-2=Media;-1=Ýörite;1=Çekişme;2=Ulanyjy;3=Ulanyjy çekişme;5=$1 çekişme;6=Faýl;"
     "7=Faýl çekişme;9=MediaWiki çekişme;10=Şablon;11=Şablon çekişme;12=Ýardam;"
     "13=Ýardam çekişme;14=Kategoriýa;15=Kategoriýa çekişme;",
     ""},
    {"tl", "", WM_TRAIL_INHERIT,
     "-2=Midya;-1=Natatangi;1=Usapan;2=Tagagamit;3=Usapang tagagamit;5=Usapang $1;6=Talaksan;"
     "7=Usapang talaksan;8=MediaWiki;9=Usapang MediaWiki;10=Padron|Suleras;11=Usapang padron|"
     "Usapang suleras;12=Tulong;13=Usapang tulong;14=Kategorya|Kaurian;15=Usapang kategorya|"
     "Usapang kaurian;",
     ""},
    {"tly", "", WM_TRAIL_INHERIT,
     "-2=Medja;-1=Xususi;1=Nopegət;2=Okoədə;3=Okoədəj nopegət;5=$1 Nopegət|$1 Nopegətəti;"
     "6=Fajl;7=Fajl nopegət|Fajli nopegət;8=MediaWiki;9=MediaWiki nopegət;10=Numunə;"
     "11=Numunə nopegət;12=Koməg;13=Koməg nopegət|Koməgi nopegət;14=Tispir;15=Tispir nopegət|"
     "Tispiron nopegət;",
     "R=#TOJƏDƏN_İSTİĞOMƏT_DOY;S=__MƏCBURİYƏ_MINDƏRİCOT__|__BEMINDƏRİCOT__|__MINDƏRİCOT__;"
     "F=mərənqo|çəpo|be|rosto|miniatyur;V=miniatyur=$1|səhifə=$1|səhifə_$1;"},
    {"tn", "", 107,
     "-2=Pego;-1=Faphegileng;1=Puisano;2=Modirisi;3=Puisano ya modirisi;5=Puisano ya $1;"
     "6=Setshwantsho;7=Puisano ya setshwantsho;8=MediaWiki;9=Puisano ya MediaWiki;"
     "10=Tempolete;11=Puisano ya tempolete;12=Thuso;13=Puisano ya thuso;14=Karolo;"
     "15=Puisano ya karolo;",
     ""},
    {"tpi", "", WM_TRAIL_INHERIT,
     "-1=Sipesol;1=Toktok;2=Yusa;3=Toktok bilong yusa;5=$1 toktok;6=Fail;"
     "7=Toktok bilong fail;8=MediaWiki;9=Toktok bilong mediawiki;10=Templet;"
     "11=Toktok bilong templet;12=Halivim;13=Toktok bilong halivim;14=Grup;"
     "15=Toktok bilong grup;",
     ""},
    {"tr", "", 108,
     "-2=Ortam|Medya;-1=Özel;1=Tartışma;2=Kullanıcı;3=Kullanıcı mesaj;5=$1 tartışma;6=Dosya|"
     "Resim;7=Dosya tartışma|Resim tartışma;8=MediaWiki|MedyaViki;9=MediaWiki tartışma|"
     "MedyaViki tartışma;10=Şablon;11=Şablon tartışma;12=Yardım;13=Yardım tartışma;"
     "14=Kategori;15=Kategori tartışma;828=Modül;829=Modül tartışma;",
     "R=#YÖNLENDİRME|#YÖNLENDİR;S=__İÇİNDEKİLERZORUNLU__|__İÇERİKDÖNÜŞÜMÜYOK__|__İDY__|"
     "__DEĞİŞTİRYOK__|__DÜZENLEMEYOK__|__GALERİYOK__|__BAŞLIKDÖNÜŞÜMÜYOK__|__BDY__|"
     "__İÇİNDEKİLERYOK__|__İÇİNDEKİLER__;C=__GİZLİKAT__|__GİZLİKATEGORİ__|__DİZİN__|"
     "__ENDEKS__|__YENİBAŞLIKBAĞLANTISI__|__DİZİNYOK__|__ENDEKSYOK__|"
     "__YENİBAŞLIKBAĞLANTISIYOK__|__STATİKYÖNLENDİRME__|__SABİTYÖNLENDİRME__;F=tabançizgisi|"
     "altçizgi|sınır|taban|orta|çerçeveli|çerçeve|çerçevesiz|sol|merkez|yok|sağ|alt|üst|üs|"
     "metin-taban|metin-tavan|metin-tepe|küçükresim|küçük|tepe|tavan;W=$1pik|$1piksel;"
     "U=dikey|dikey=$1|dikey $1;V=sınıf=$1|bağlantı=$1|küçükresim=$1|küçük=$1|sayfa=$1|"
     "sayfa $1;"},
    {"trv", "zh-tw zh-hant zh zh-hans", WM_TRAIL_INHERIT,
     "-2=Meyti;-1=Kingal nanaq;1=Mpprngaw;2=Empduuy;3=Pprngagun empduuy;5=Pprngagun $1;"
     "6=Patas bntasan;7=Pprngagun patas bntasan;8=MeytiWiki;9=Pprngagun MeytiWiki;"
     "10=Snluan qcinuh;11=Pprngagun snluan qcinuh;12=Dmayaw;13=Pprngagun dmayaw;14=Snakun;"
     "15=Snakun pprngagun;",
     ""},
    {"tt", "tt-cyrl ru", WM_TRAIL_INHERIT, "", ""},
    {"tt-cyrl", "ru", 109,
     "-2=Медиа;-1=Махсус|Служебная|Maxsus;1=Бәхәс|Обсуждение|Фикер алышу|Bäxäs;2=Кулланучы|"
     "Участница|Участник|Äğzä;3=Кулланучы бәхәсе|Обсуждение участницы|Обсуждение участника|"
     "Äğzä bäxäse;5=$1 бәхәсе|Обсуждение $1|$1 bäxäse;6=Файл|Изображение|Рәсем|Räsem;"
     "7=Файл бәхәсе|Обсуждение изображения|Обсуждение файла|Рәсем бәхәсе|Räsem bäxäse;"
     "8=МедиаВики|Медиа Вики;9=МедиаВики бәхәсе|Обсуждение MediaWiki|Медиа Вики бәхәсе|"
     "MediaWiki bäxäse;10=Калып|Үрнәк|Шаблон|Ürnäk;11=Калып бәхәсе|Үрнәк бәхәсе|"
     "Обсуждение шаблона|Шаблон бәхәсе|Ürnäk bäxäse;12=Ярдәм|Справка|Yärdäm;13=Ярдәм бәхәсе|"
     "Обсуждение справки|Yärdäm bäxäse;14=Төркем|Категория|Törkem;15=Төркем бәхәсе|"
     "Обсуждение категории|Törkem bäxäse;",
     "R=#ЮНӘЛТҮ|#перенаправление|#перенапр;S=__ETTIQ__|__ОБЯЗ_ОГЛ__|"
     "__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__|__БҮЛЕКҮЗГӘРТҮЮК__|__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__|"
     "__БАШЛЫКЮК__|__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__|__ЭЧТЕЛЕК__|__ОГЛАВЛЕНИЕ__|__ОГЛ__;"
     "C=__ИНДЕКССЫЗ__|__БЕЗ_ИНДЕКСА__;F=үзәк|центр|сулда|слева|юк|без|уңда|справа;W=$1пкс;"},
    {"tt-latn", "", 110,
     "-2=Media;-1=Maxsus;1=Bäxäs;2=Qullanuçı|Äğzä;3=Qullanuçı bäxäse|Äğzä bäxäse;5=$1 bäxäse;"
     "6=Fayl|Räsem;7=Fayl bäxäse|Räsem bäxäse;8=MediaWiki;9=MediaWiki bäxäse;10=Ürnäk;"
     "11=Ürnäk bäxäse;12=Yärdäm;13=Yärdäm bäxäse;14=Törkem;15=Törkem bäxäse;",
     "R=#YÜNÄLTÜ;S=__ETTIQ__|__BÜLEMTÖZÄTÜYUQ__|__ETYUQ__|__ET__;F=sulda|yuq|uñda;"},
    {"tum", "", 111, "", ""},
    {"tw", "", 32,
     "-2=Media;-1=Soronko;1=Nkitahode;2=Dwumadini;3=Dwumadini nkitahode;5=$1 nkitahode;"
     "6=File;7=File nkitahode;8=MediaWiki;9=MediaWiki nkitahode;10=Nhwɛsoɔ;"
     "11=Nhwɛsoɔ nkitahode;12=Mmoa;13=Mmoa nkitahode;14=Nkyekyεmu;15=Nkyekyεmu nkitahode;",
     ""},
    {"ty", "fr", WM_TRAIL_INHERIT, "", ""},
    {"tyv", "ru", WM_TRAIL_INHERIT,
     "-2=Медиа;-1=Тускай;1=Чугаа;2=Ажыглакчы|Aжыглакчы;3=Ажыглакчы чугаа|Aжыглакчы чугаа|"
     "Aжыглакчы чугаазы;5=$1 чугаа|$1 чугаазы;6=Файл;7=Файл чугаа|Файл чугаазы;8=МедиаВики;"
     "9=МедиаВики чугаа|МедиаВики чугаазы;10=Майык;11=Майык чугаа|Майык чугаазы;12=Дуза;"
     "13=Дуза чугаа|Дуза чугаазы;14=Аңгылал|Категория;15=Аңгылал чугаа|Категория чугаазы;",
     "R=#көжүрүлге|#ШИГЛЕДИР|#перенаправление|#перенапр;S=__АЛБАН_ЭГЕ__|"
     "__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__|__ОБЯЗ_ОГЛ__|__ҮЛЕГ_ЭДИЛГЕЗИ_ЧОК__|"
     "__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__|__ГАЛЕРЕЯ_ЧОК__|__БЕЗ_ГАЛЕРЕИ__|__ЭГЕ_ЧОК__|"
     "__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__|__ДОПЧУ__|__ОГЛАВЛЕНИЕ__|__ОГЛ__;C=__ЧАЖЫТ_АҢГЫЛАЛ__|"
     "__СКРЫТАЯ_КАТЕГОРИЯ__;F=төп|центр|солагай|слева|оң|справа;"},
    {"udm", "ru", 112,
     "-2=Медиа;-1=Панель;1=Вераськон;2=Викиавтор;3=Викиавтор сярысь вераськон;"
     "5=$1 сярысь вераськон;6=Файл|Суред;7=Файл сярысь вераськон|Суред сярысь вераськон;"
     "8=MediaWiki;9=MediaWiki сярысь вераськон;10=Шаблон;11=Шаблон сярысь вераськон;"
     "12=Валэктон;13=Валэктон сярысь вераськон;14=Категория;15=Категория сярысь вераськон;",
     ""},
    {"ug", "ug-arab", WM_TRAIL_INHERIT, "", ""},
    {"ug-arab", "", WM_TRAIL_INHERIT,
     "-2=ۋاسىتە;-1=ئالاھىدە;1=مۇنازىرە;2=ئىشلەتكۈچى;3=ئىشلەتكۈچى مۇنازىرىسى;5=$1مۇنازىرىسى|"
     "مۇنازىرىسى$1;6=ھۆججەت;7=ھۆججەت مۇنازىرىسى;9=MediaWiki مۇنازىرىسى;10=قېلىپ;"
     "11=قېلىپ مۇنازىرىسى;12=ياردەم;13=ياردەم مۇنازىرىسى;14=تۈر;15=تۈر مۇنازىرىسى;",
     ""},
    {"uk", "", 113,
     "-2=Медіа|Медиа;-1=Спеціальна|Спеціальні|Служебная;1=Обговорення|Обсуждение;"
     "2=Користувач|Участник|Користувачка;3=Обговорення користувача|Обсуждение участника|"
     "Обговорення користувачки;5=Обговорення $1;6=Файл|Зображення|Изображение;"
     "7=Обговорення файлу|Обговорення зображення|Обсуждение файла|Обсуждение изображения;"
     "8=MediaWiki;9=Обговорення MediaWiki|Обсуждение MediaWiki;10=Шаблон;"
     "11=Обговорення шаблону|Обговорення шаблона|Обсуждение шаблона;12=Довідка|Справка;"
     "13=Обговорення довідки|Обсуждение справки;14=Категорія|Категория;"
     "15=Обговорення категорії|Обсуждение категории;828=Модуль;829=Обговорення модуля;",
     "R=#ПЕРЕНАПРАВЛЕННЯ|#ПЕРЕНАПР|#перенапр|#перенаправление;S=__ОБОВ_ЗМІСТ__|"
     "__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__|__ОБЯЗ_ОГЛ__|__БЕЗ_ПЕРЕТВОРЕННЯ_ТЕКСТУ__|"
     "__БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА__|__БЕЗ_РЕДАГУВ_РОЗДІЛУ__|__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__|"
     "__БЕЗ_ГАЛЕРЕЇ__|__БЕЗ_ГАЛЕРЕИ__|__БЕЗ_ПЕРЕТВОРЕННЯ_ЗАГОЛОВКУ__|"
     "__БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА__|__БЕЗ_ЗМІСТУ__|__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__|"
     "__ЗМІСТ__|__ОГЛАВЛЕНИЕ__|__ОГЛ__;C=__ПРИХОВ_КАТ__|__ПРИХОВАНА_КАТЕГОРІЯ__|"
     "__СКРЫТАЯ_КАТЕГОРИЯ__|__ІНДЕКС__|__ИНДЕКС__|__ПОСИЛАННЯ_НА_НОВИЙ_РОЗДІЛ__|"
     "__ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ__|__БЕЗ_ІНДЕКСУ__|__БЕЗ_ИНДЕКСА__|"
     "__БЕЗ_ПОСИЛАННЯ_НА_НОВИЙ_РОЗДІЛ__|__БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ__|"
     "__СТАТИЧНЕ_ПЕРЕНАПРАВЛЕННЯ__|__СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ__;F=основа|основание|межа|"
     "границя|граница|знизу|снизу|центр|обрамити|рамка|обрамить|безрамки|ліворуч|слева|"
     "посередині|посередине|без|праворуч|справа|під|под|над|текст-знизу|текст-снизу|"
     "текст-зверху|текст-сверху|міні|мини|мініатюра|миниатюра|зверху|сверху;W=$1пкс;"
     "U=зверхуправоруч|зверхуправоруч=$1|зверхуправоруч_$1|сверхусправа|сверхусправа=$1|"
     "сверхусправа $1;V=альт=$1|посилання=$1|ссылка=$1|міні=$1|мініатюра=$1|мини=$1|"
     "миниатюра=$1|сторінка=$1|сторінка_$1|страница=$1|страница $1;"},
    {"ur", "", 114,
     "-2=میڈیا|وسیط|زریعہ;-1=خاص;1=تبادلۂ خیال;2=صارف;3=تبادلۂ خیال صارف;5=تبادلۂ خیال $1;"
     "6=فائل|تصویر|ملف;7=تبادلۂ خیال فائل|تبادلۂ خیال تصویر|تبادلۂ خیال ملف;8=میڈیاویکی|"
     "میڈیاوکی;9=تبادلۂ خیال میڈیاویکی|تبادلۂ خیال میڈیاوکی;10=سانچہ;11=تبادلۂ خیال سانچہ;"
     "12=معاونت;13=تبادلۂ خیال معاونت;14=زمرہ;15=تبادلۂ خیال زمرہ;828=ماڈیول;"
     "829=تبادلۂ خیال ماڈیول;",
     "R=#رجوع_مکرر;S=__بافہرست__|__منتقلی_مواد_نہیں__|__ناترمیم_قطعہ__|__نگارخانہ_نہیں__|"
     "__منتقلی_عنوان_نہیں__|__فہرست_نہیں__|__نافہرست__|__فہرست__;C=__پوشیدہ_زمرہ__|"
     "__اشاریہ__|__ربط_نیا_قطعہ__|__اشاریہ_نہیں__|__ربط_نیا_قطعہ_نہیں__|__ساکن_رجوع_مکرر__;"
     "F=خط_اساسی|حدود|زیریں|وسط|چوکھٹا|بدون_چوکھٹا|بائیں|درمیان|بغیر|بدون|دائیں|زیر|زبر|"
     "متن-زیریں|متن-بالا|تصغیر|بالا;W=$1پکسل|$1پک;U=ایستادہ|ایستادہ=$1|ایستادہ_$1;"
     "V=متبادل=$1|درجہ=$1|زبان=$1|ربط=$1|لنک=$1|تصغیر=$1|صفحہ=$1|صفحہ_$1;"},
    {"uz", "", 115,
     "-2=Media|Mediya;-1=Maxsus;1=Munozara;2=Foydalanuvchi;3=Foydalanuvchi munozarasi;"
     "5=$1 munozarasi;6=Fayl|Tasvir;7=Fayl munozarasi|Tasvir munozarasi;8=MediaWiki|"
     "MediyaViki;9=MediaWiki munozarasi|MediyaViki munozarasi;10=Andoza|Shablon;"
     "11=Andoza munozarasi|Shablon munozarasi;12=Yordam;13=Yordam munozarasi;14=Turkum|"
     "Kategoriya;15=Turkum munozarasi|Kategoriya munozarasi;",
     "R=#YOʻNALTIRISH|#YONALTIRISH;S=__ICHIDAGILARMAJBURIY__|__TAHRIRYOQ__|__TARTIBLASHYOQ__|"
     "__GALEREYAYOQ__|__ICHIDAGILARYOQ__|__ICHIDAGILARI__|__ICHIDAGILAR__;"
     "C=__YASHIRINTURKUM__|__INDEKS__|__INDEKSYOQ__;"},
    {"vec", "it", WM_TRAIL_INHERIT,
     "-2=Mèdia|Media;-1=Speçałe|Speciale;1=Discusion|Discussion;2=Utensa|Utente;"
     "3=Discusion Utensa|Discussion utente;5=Discusion $1|Discussion $1;6=File|Imàjine;"
     "7=Discusion File|Discusion Imàjine|Discussion file|Discussion imagine;8=MediaWiki;"
     "9=Discusion MediaWiki|Discussion MediaWiki;10=Modeło|Modèl;11=Discusion Modeło|"
     "Discussion modèl|Discussion template;12=Juto|Aiuto|Ajuto;13=Discusion Juto|"
     "Discussion aiuto|Discussion ajuto;14=Categoria;15=Discusion Categoria|"
     "Discussion categoria;",
     "R=#VARDA|#RINVIA|#RINVIO|#RIMANDO;"},
    {"vep", "et", WM_TRAIL_INHERIT,
     "-2=Media;-1=Specialine;1=Lodu;2=Kävutai;3=Lodu kävutajas;5=Lodu $1-saitas;6=Fail;"
     "7=Lodu failas;8=MediaWiki;9=Lodu MediaWikiš;10=Šablon;11=Lodu šablonas;12=Abu;"
     "13=Lodu abus;14=Kategorii;15=Lodu kategorijas;",
     "C=__INDEKS__|__INDEKSIGA__;F=röun|ääris|ala|hura|vasakul|kesk|eile|tühi|oiged|paremal|"
     "üläh;W=$1piks;"},
    {"vi", "", 37,
     "-2=Phương tiện;-1=Đặc biệt;1=Thảo luận;2=Thành viên;3=Thảo luận Thành viên;"
     "5=Thảo luận $1;6=Tập tin|Hình;7=Thảo luận Tập tin|Thảo luận Hình;8=MediaWiki;"
     "9=Thảo luận MediaWiki;10=Bản mẫu|Tiêu bản;11=Thảo luận Bản mẫu|Thảo luận Tiêu bản;"
     "12=Trợ giúp;13=Thảo luận Trợ giúp;14=Thể loại;15=Thảo luận Thể loại;828=Mô đun;"
     "829=Thảo luận Mô đun;",
     "R=#đổi;S=__LUÔN_MỤC_LỤC__|__LUÔNMỤCLỤC__|__KHÔNG_CHUYỂN_NỘI_DUNG__|"
     "__KHÔNGCHUYỂNNỘIDUNG__|__KHÔNG_NÚT_SỬA_MỤC__|__KHÔNGNÚTSỬAMỤC__|__KHÔNG_ALBUM__|"
     "__KHÔNGALBUM__|__KHÔNG_CHUYỂN_TÊN__|__KHÔNGCHUYỂNTÊN__|__KHÔNG_MỤC_LỤC__|"
     "__KHÔNGMỤCLỤC__|__MỤC_LỤC__|__MỤCLỤC__;C=__THỂ_LOẠI_ẨN__|__THỂLOẠIẨN__|__CHỈ_MỤC__|"
     "__CHỈMỤC__|__LIÊN_KẾT_MỤC_MỚI__|__LIÊNKẾTMỤCMỚI__|__KHÔNG_CHỈ_MỤC__|__KHÔNGCHỈMỤC__|"
     "__KHÔNG_LIÊN_KẾT_MỤC_MỚI__|__KHÔNGLIÊNKẾTMỤCMỚI__|__ĐỔI_HƯỚNG_NHẤT_ĐỊNH__|"
     "__ĐỔIHƯỚNGNHẤTĐỊNH__;F=chân-chữ|viền|dưới|giữa|khung|không_khung|trái|nửa-chiều-cao|"
     "không|phải|chỉ-số-dưới|chỉ-số-trên|dưới-chữ|trên-chữ|nhỏ|trên;U=đứng|đứng=$1|đứng_$1;"
     "V=thế=$1|thay_thế=$1|lớp=$1|tiếng=$1|ngôn_ngữ=$1|liên_kết=$1|nhỏ=$1|trang=$1|trang_$1;"},
    {"vls", "nl", WM_TRAIL_INHERIT,
     "-2=Media;-1=Specioal;1=Discuusje;2=Gebruker;3=Discuusje gebruker;5=Discuusje $1;"
     "6=Ofbeeldienge;7=Discuusje ofbeeldienge;8=MediaWiki;9=Discuusje MediaWiki;10=Patrôon;"
     "11=Discuusje patrôon;12=Ulpe;13=Discuusje ulpe;14=Categorie;15=Discuusje categorie;",
     ""},
    {"vmf", "de", WM_TRAIL_INHERIT,
     "-2=Media;-1=Schbädsjaal;1=Disghusjoon;2=Bänudsâr;3=Bänudsârdisghusjoon;5=$1disghusjoon;"
     "6=Dôdaj;7=Dôdajdisghusjoon;8=Meedjawigi;9=Meedjawigidisghusjoon;10=Foorlaachâ;"
     "11=Foorlaachândisghusjoon;12=Hilwâ;13=Hilwâdisghusjoon;14=Gadâgorii;"
     "15=Gadâgoriidisghusjoon;",
     ""},
    {"vmw", "pt", WM_TRAIL_INHERIT, "", ""},
    {"vo", "", WM_TRAIL_INHERIT,
     "-2=Nünamakanäd;-1=Patikos;1=Bespik;2=Geban;3=Gebanibespik;5=Bespik dö $1;6=Ragiv|Magod;"
     "7=Ragivibespik|Magodibespik;8=Sitanuns;9=Bespik dö sitanuns;10=Samafomot;"
     "11=Samafomotibespik;12=Yuf;13=Yufibespik;14=Klad;15=Kladibespik;",
     ""},
    {"vot", "fi", WM_TRAIL_INHERIT, "", ""},
    {"vro", "et", WM_TRAIL_INHERIT,
     "-2=Meediä;-1=Tallituslehekülg;1=Arotus;2=Pruukja;3=Pruukja arotus;5=$1 arotus;6=Pilt;"
     "7=Pildi arotus;8=MediaWiki;9=MediaWiki arotus;10=Näüdüs;11=Näüdüse arotus;12=Oppus;"
     "13=Oppusõ arotus;14=Katõgooria;15=Katõgooria arotus;",
     "R=#saadaq|#suuna;"},
    {"wa", "fr", 116,
     "-2=Media;-1=Sipeciås;1=Copene;2=Uzeu;3=Uzeu copene;5=$1 copene;6=Imådje;"
     "7=Imådje copene;8=MediaWiki;9=MediaWiki copene;10=Modele;11=Modele copene;12=Aidance;"
     "13=Aidance copene;14=Categoreye;15=Categoreye copene;",
     ""},
    {"war", "", WM_TRAIL_INHERIT,
     "-2=Medya;-1=Pinaurog;1=Hiruhimangraw;2=Gumaramit;3=Hiruhimangaw hiton gumaramit;"
     "5=Hiruhimangraw hiton $1;6=Paypay|Fayl;7=Hiruhimangraw hiton paypay|"
     "Hiruhimangraw hiton fayl;8=MedyaWiki;9=Hiruhimangraw hiton MedyaWiki|"
     "Hiruhimangraw hiton MediaWiki;10=Batakan;11=Hiruhimangraw hiton batakan;12=Bulig;"
     "13=Hiruhimangaw hiton bulig;14=Kaarangay;15=Hiruhimangraw hiton kaarangay;",
     ""},
    {"wls", "fr", 117,
     "-2=Pāki;-1=Makehe;1=Palalau;2=Kaiga;3=Palalau ki te kaiga;5=Palalau ki te $1;6=Koga;"
     "7=Palalau ki te koga;8=MediaWiki;9=Palalau ki te MediaWiki;10=Kupesi;"
     "11=Palalau ki te kupesi;12=Tokoni;13=Palalau ki te tokoni;14=Faʻahiga;"
     "15=Palalau ki te faʻahiga;",
     ""},
    {"wo", "fr", WM_TRAIL_INHERIT,
     "-2=Xibaarukaay;-1=Jagleel;1=Waxtaan|Discuter;2=Jëfandikukat|Utilisateur;"
     "3=Waxtaani jëfandikukat|Discussion Utilisateur;5=$1 waxtaan|Discussion $1;6=Dencukaay;"
     "7=Waxtaani dencukaay|Discussion Image;8=MediaWiki;9=Waxtaani MediaWiki|"
     "Discussion MediaWiki;10=Royuwaay|Modèle;11=Waxtaani royuwaay|Discussion Modèle;"
     "12=Ndimbal|Aide;13=Waxtaani ndimbal|Discussion Aide;14=Wàll|Catégorie;15=Waxtaani wàll|"
     "Discussion Catégorie;",
     ""},
    {"wuu", "zh-hans zh zh-hant", WM_TRAIL_INHERIT, "", ""},
    {"xal", "ru", WM_TRAIL_INHERIT,
     "-2=Аһар;-1=Көдлхнә|Көдлхнə;1=Меткән|Ухалвр;2=Демнч|Орлцач;3=Демнчна туск меткән|"
     "Орлцачна тускар ухалвр;5=$1 туск меткән|$1 тускар ухалвр;6=Боомг|Зург;"
     "7=Боомгин туск меткән|Зургин тускар ухалвр;8=MediaWiki;9=MediaWiki туск меткән|"
     "MediaWiki тускар ухалвр;10=Кевләр|Зура;11=Зуран туск меткән|Зуран тускар ухалвр;"
     "12=Цәәлһлһн|Цəəлһлһн;13=Цәәлһлһин туск меткән|Цəəлһлһин тускар ухалвр;14=Әәшл|Янз;"
     "15=Әәшлин туск меткән|Янзин тускар ухалвр;",
     ""},
    {"xmf", "ka", WM_TRAIL_INHERIT, "", ""},
    {"xsy", "", WM_TRAIL_INHERIT, "", ""},
    {"yi", "he", WM_TRAIL_INHERIT,
     "-2=מעדיע;-1=באַזונדער|באזונדער;1=רעדן;2=באַניצער|באנוצער|משתמש|משתמשת|באניצער|"
     "באַניצערין;3=באַניצער רעדן|באנוצער רעדן|שיחת משתמש|שיחת משתמשת|באניצער רעדן|"
     "באַניצערין רעדן;5=$1 רעדן;6=טעקע|בילד;7=טעקע רעדן|בילד רעדן;8=מעדיעװיקי|מעדיעוויקי;"
     "9=מעדיעװיקי רעדן|מעדיעוויקי רעדן;10=מוסטער;11=מוסטער רעדן;12=הילף;13=הילף רעדן;"
     "14=קאַטעגאָריע|קאטעגאריע;15=קאַטעגאָריע רעדן|קאטעגאריע רעדן;",
     "R=#ווייטערפירן|#הפניה;S=__נישט_רעדאקטירן__|__ללא_עריכה__|__קיין_גאלעריע__|"
     "__ללא_גלריה__|__קיין_אינהאלט_טאבעלע__|__ללא_תוכן_עניינים__|__ללא_תוכן__|__אינהאלט__|"
     "__תוכן_עניינים__|__תוכן__;C=__באהאלטענע_קאטעגאריע__|__באהאלטענע_קאט__|"
     "__קטגוריה_מוסתרת__;F=אונטן|למטה|צענטער|מרכז|לינקס|שמאל|אינמיטן|באמצע|אן|ללא|רעכטס|ימין|"
     "אונטער|תחתי|איבער|עילי|קליין|ממוזער|אויבן|למעלה;W=$1פיקס|$1 פיקסלים;V=טעקסט=$1|טקסט=$1|"
     "לינק=$1|קישור=$1|קליין=$1|ממוזער=$1;"},
    {"yo", "", WM_TRAIL_INHERIT,
     "-2=Amóhùnmáwòrán;-1=Pàtàkì;1=Ọ̀rọ̀;2=Oníṣe;3=Ọ̀rọ̀ oníṣe;5=Ọ̀rọ̀ $1;6=Fáìlì|Àwòrán;"
     "7=Ọ̀rọ̀ fáìlì|Ọ̀rọ̀ àwòrán;8=MediaWiki;9=Ọ̀rọ̀ mediaWiki;10=Àdàkọ;11=Ọ̀rọ̀ àdàkọ;"
     "12=Ìrànlọ́wọ́;13=Ọ̀rọ̀ ìrànlọ́wọ́;14=Ẹ̀ka;15=Ọ̀rọ̀ ẹ̀ka;",
     ""},
    {"yrl", "", 118, "", ""},
    {"yue", "", WM_TRAIL_INHERIT,
     "-2=媒體|媒体;-1=特別|特殊;1=傾偈|對話|对话|討論|讨论;2=用戶|用户;3=用戶傾偈|用戶 對話|"
     "用户 对话|用戶 討論|用户 讨论;5=$1傾偈|$1 傾偈;6=文件|檔|檔案|档|档案|圖|圖像|图|图像|"
     "Image;7=文件傾偈|Image talk|檔 討論|档 讨论|檔案 討論|档案 讨论|圖 討論|图 讨论|"
     "圖像 討論|图像 讨论|MediaWiki 傾偈;8=MediaWiki;9=MediaWiki傾偈;10=模;11=模傾偈|模 討論|"
     "模 讨论;12=幫手|幫助|說明|帮手|帮助|说明;13=幫手傾偈|幫手 討論|幫助 討論|說明 討論|"
     "帮手 讨论|帮助 讨论|说明 讨论;14=分類|類|类|分类;15=分類傾偈|類 討論|分類 討論|类 讨论|"
     "分类 讨论;828=模組;829=模組討論;",
     ""},
    {"za", "zh-hans zh zh-hant", WM_TRAIL_INHERIT, "", ""},
    {"zea", "nl", WM_TRAIL_INHERIT,
     "-2=Media;-1=Speciaol;1=Overleg;2=Gebruker;3=Overleg gebruker;5=Overleg $1;6=Plaetje;"
     "7=Overleg plaetje;8=MediaWiki;9=Overleg MediaWiki;10=Sjabloon;11=Overleg sjabloon;"
     "12=Ulpe;13=Overleg ulpe;14=Categorie;15=Overleg categorie;",
     ""},
    {"zgh", "kab", WM_TRAIL_INHERIT, "", ""},
    {"zh", "zh-hans zh-hant zh-cn zh-tw zh-hk", WM_TRAIL_INHERIT,
     "-2=Media;-1=Special;1=Talk;2=User;3=User talk;5=$1 talk;6=File;7=File talk;8=MediaWiki;"
     "9=MediaWiki talk;10=Template;11=Template talk;12=Help;13=Help talk;14=Category;"
     "15=Category talk;828=Module;829=Module talk;",
     ""},
    {"zh-cn", "zh-hans zh zh-hant", WM_TRAIL_INHERIT, "", ""},
    {"zh-hans", "zh-cn zh zh-hant", 1,
     "-2=媒体|媒体文件|媒体档案;-1=特殊;1=讨论|对话;2=用户;3=用户讨论|用户对话|使用者讨论|"
     "使用者对话;4=|专案;5=$1讨论|$1对话|专案讨论;6=文件|Image|档案|图像|图片;7=文件讨论|"
     "Image talk|文件对话|档案讨论|档案对话|图像讨论|图像对话|图片讨论;8=MediaWiki;"
     "9=MediaWiki讨论;10=模板|样板;11=模板讨论|模板对话|样板讨论|样板对话;12=帮助|说明|"
     "使用说明;13=帮助讨论|帮助对话|说明讨论|使用说明讨论;14=分类;15=分类讨论|分类对话;"
     "828=模块;829=模块讨论;",
     "R=#重定向;S=__强显目录__|__不转换内容__|__无编辑段落__|__无段落编辑__|__无图库__|"
     "__不转换标题__|__无目录__|__目录__;C=__隐藏分类__|__索引__|__新段落链接__|__无索引__|"
     "__无新段落链接__|__静态重定向__;F=基线|边框|底部|居中|有框|无框|左|中间|无|右|子|超|"
     "文字底部|文字顶部|缩略图|顶部;W=$1像素;U=右上|右上=$1|右上$1;V=替代=$1|替代文本=$1|"
     "类=$1|语言=$1|链接=$1|缩略图=$1|页数=$1|$1页;"},
    {"zh-hant", "zh-tw zh-hk zh zh-hans", WM_TRAIL_INHERIT,
     "-2=媒體|媒體檔案|媒體文件;-1=特殊;1=討論|對話;2=使用者|用戶;3=使用者討論|使用者對話|"
     "用戶討論|用戶對話;4=|專案;5=$1討論|$1對話|專案討論;6=檔案|Image|文件|圖像|圖片;"
     "7=檔案討論|Image talk|檔案對話|文件討論|文件對話|圖像討論|圖像對話|圖片討論;"
     "8=MediaWiki;9=MediaWiki討論;10=模板|樣板;11=模板討論|模板對話|樣板討論|樣板對話;"
     "12=說明|幫助|使用說明;13=說明討論|幫助討論|幫助對話|使用說明討論;14=分類;15=分類討論|"
     "分類對話;828=模組;829=模組討論;",
     "R=#重新導向|#重定向;S=__強制目錄__|__强显目录__|__不轉換內容__|__不转换内容__|"
     "__無段落編輯__|__无编辑段落__|__无段落编辑__|__無圖庫__|__无图库__|__不轉換標題__|"
     "__不转换标题__|__無目錄__|__无目录__|__目錄__|__目录__;C=__隱藏分類__|__隐藏分类__|"
     "__靜態重新導向__|__静态重定向__;F=邊框|边框|垂直置底|置中|居中|有框|無框|无框|左|"
     "垂直置中|無|无|右|下標|上標|文字置底|文字置頂|縮圖|缩略图|垂直置頂;W=$1像素;V=替代文字|"
     "替代=$1|替代文本=$1|類別=$1|类=$1|語言=$1|連結=$1|链接=$1|縮圖=$1|缩略图=$1|頁=$1|$1頁|"
     "页数=$1|$1页;"},
    {"zh-hk", "zh-hant zh-tw zh zh-hans", WM_TRAIL_INHERIT,
     "2=用戶;3=用戶討論;",
     ""},
    {"zh-mo", "zh-hk zh-hant zh-tw zh zh-hans", WM_TRAIL_INHERIT, "", ""},
    {"zh-my", "zh-sg zh-hans zh-cn zh zh-hant", WM_TRAIL_INHERIT, "", ""},
    {"zh-sg", "zh-hans zh-cn zh zh-hant", WM_TRAIL_INHERIT, "", ""},
    {"zh-tw", "zh-hant zh-hk zh zh-hans", WM_TRAIL_INHERIT, "", ""},
};
const size_t wm_languages_5_count = sizeof wm_languages_5 / sizeof wm_languages_5[0];
