/* languages_1.c - words of the languages ab to en-ca.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in languages.h.
 */
#include "site/data/languages.h"

const wm_language wm_languages_1[] = {
    {"ab", "ru", 2,
     "-2=Амедиа|Медиа;-1=Цастәи|Служебная;1=Ахцәажәара|Обсуждение;2=Алахәыла|Иалахә|Участник;"
     "3=Алахәыла ахцәажәара|Обсуждение участника;5=$1 ахцәажәара|Обсуждение $1;6=Афаил|Файл;"
     "7=Афаил ахцәажәара|Обсуждение файла;8=Амедиавики|MediaWiki;9=Амедиавики ахцәажәара|"
     "Обсуждение MediaWiki;10=Ашаблон|Шаблон;11=Ашаблон ахцәажәара|Обсуждение шаблона;"
     "12=Ацхыраара|Справка;13=Ацхыраара ахцәажәара|Обсуждение справки;14=Акатегориа|"
     "Категория;15=Акатегориа ахцәажәара|Обсуждение категории;828=Амодуль;"
     "829=Амодуль ахцәажәара;",
     "C=__АИНДЕКС__|__ИНДЕКС__;"},
    {"abs", "id", WM_TRAIL_INHERIT, "", ""},
    {"ace", "id", WM_TRAIL_INHERIT,
     "-2=Alat;-1=Kusuih|Istimewa;1=Marit|Bicara|Pembicaraan;2=Ureuëng Ngui|Pengguna|"
     "Ureuëng Nguy;3=Marit Ureuëng Ngui|Bicara Pengguna|Marit Ureuëng Nguy|"
     "Pembicaraan Pengguna;5=Marit $1|Pembicaraan $1;6=Beureukaih|Berkas|Gambar;"
     "7=Marit Beureukaih|Pembicaraan Berkas|Pembicaraan Gambar|Gambar Pembicaraan;"
     "8=MediaWiki|AlatWiki;9=Marit MediaWiki|Marit AlatWiki|Pembicaraan MediaWiki|"
     "MediaWiki Pembicaraan;10=Seunaleuëk|Templat|Pola;11=Marit Seunaleuëk|"
     "Pembicaraan Templat|Templat Pembicaraan|Marit Pola;12=Beunantu|Bantuan;"
     "13=Marit Beunantu|Bantuan Pembicaraan|Pembicaraan Bantuan;14=Kawan|Kategori;"
     "15=Marit Kawan|Kategori Pembicaraan|Pembicaraan Kategori;",
     "R=#PUPINAH|#ALIH;"},
    {"ady", "ady-cyrl", WM_TRAIL_INHERIT, "", ""},
    {"ady-cyrl", "", 3,
     "-2=Медиа;",
     ""},
    {"aeb", "aeb-arab", WM_TRAIL_INHERIT, "", ""},
    {"aeb-arab", "ar", WM_TRAIL_INHERIT, "", ""},
    {"af", "", 0,
     "-2=Media;-1=Spesiaal;1=Bespreking;2=Gebruiker;3=Gebruikerbespreking;5=$1bespreking;"
     "6=Lêer|Beeld;7=Lêerbespreking|Beeldbespreking;8=MediaWiki;9=MediaWikibespreking;"
     "10=Sjabloon;11=Sjabloonbespreking;12=Hulp;13=Hulpbespreking;14=Kategorie;"
     "15=Kategoriebespreking;",
     "R=#AANSTUUR;S=__DWINGIO__|__GEENNUWEAFDELING__|__GEENGALERY__|__GEENIO__|__IO__;"
     "C=__INDEKS__|__GEENINDEKS__;F=raam|onder|senter|omraam|raamloos|links|middel|geen|regs|"
     "teks-onder|teks-bo|duimnael|bo;V=skakel=$1;"},
    {"ak", "", WM_TRAIL_INHERIT,
     "-2=Media;-1=Soronko;1=Nkɔmmɔ;2=Odwumanyɛni;3=Odwumanyɛni nkɔmmɔbea;5=$1 nkɔmmɔ;6=File;"
     "7=File nkɔmmɔ;8=MediaWiki;9=MediaWiki nkɔmmɔ;10=Nhwɛsode;11=Nhwɛsode nkɔmmɔbea;12=Boa;"
     "13=Mmoa nkɔmmɔbea;14=Nkyekyem;15=Nkyekyem nkɔmmɔbea;",
     ""},
    {"aln", "sq", WM_TRAIL_INHERIT,
     "-1=Speciale;1=Diskutim;2=Përdorues|Perdoruesi|Përdoruesi|Përdoruesja;"
     "3=Përdoruesi diskutim|Perdoruesi diskutim|Përdoruesja diskutim;5=$1 diskutim;6=Skeda|"
     "Figura;7=Skeda diskutim|Figura diskutim;9=MediaWiki diskutim;10=Stampa;"
     "11=Stampa diskutim;12=Ndihmë;13=Ndihmë diskutim;14=Kategoria|Kategori;"
     "15=Kategoria diskutim|Kategori Diskutim;",
     "F=vijabazë|linjabazë|qendër|qendrore|qëndër|qëndrore;"},
    {"alt", "ru", 4,
     "-2=Медиа;-1=Аҥылу;1=Шӱӱжӱ;2=Туружаачы;3=Туружаачыны шӱӱжери;5=$1 шӱӱжери;6=Файл;"
     "7=Файлды шӱӱжери;8=MediaWiki;9=MediaWiki-ни шӱӱжери;10=Ӱлекер;11=Ӱлекерди шӱӱжери;"
     "12=Болуш;13=Болушты шӱӱжери;14=Категория;15=Категорияны шӱӱжери;828=Модуль;"
     "829=Модульды шӱӱжери;",
     ""},
    {"am", "", WM_TRAIL_INHERIT,
     "-2=ፋይል;-1=ልዩ;1=ውይይት;2=አባል;3=አባል ውይይት;5=$1 ውይይት;6=ስዕል;7=ስዕል ውይይት;8=መልዕክት;9=መልዕክት ውይይት;"
     "10=መለጠፊያ|መልጠፊያ;11=መለጠፊያ ውይይት|መልጠፊያ ውይይት;12=እርዳታ;13=እርዳታ ውይይት;14=መደብ;15=መደብ ውይይት;",
     ""},
    {"ami", "zh-tw zh-hant zh zh-hans", WM_TRAIL_INHERIT,
     "-2=Mitiya;-1=Kasi’iked|Kasi'iked;1=Kasasowal;2=Midemakay;3=Kasasowal no midemakay;"
     "5=$1 a kasasowal;6=Faylo;7=Masasowal to faylo;8=MediaWiki;9=Masasowal to MediaWiki;"
     "10=Masalipa;11=Masalipaay a kasasowal;12=Nipadama’|Nipadama';13=Mipadama’ a masasowal|"
     "Nipadama' a masasowal;14=Kasasiwasiw;15=Masasowal to kasasiwasiw;",
     ""},
    {"an", "es", WM_TRAIL_INHERIT,
     "-2=Media;-1=Especial|Espezial;1=Descusión;2=Usuario|Usuaria;3=Descusión usuario|"
     "Descusión usuaria;5=Descusión $1;6=Imachen;7=Descusión imachen;8=MediaWiki;"
     "9=Descusión MediaWiki;10=Plantilla;11=Descusión plantilla;12=Aduya;13=Descusión aduya;"
     "14=Categoría;15=Descusión categoría;828=Módulo;829=Descusión módulo;",
     "R=#ENDRECERA|#REENDRECERA|#REDIRECCIÓN|#REDIRECCION;F=cucha|izquierda|zurda|izda|izq|"
     "dreita|derecha|dcha|der;"},
    {"ang", "", WM_TRAIL_INHERIT,
     "-1=Syndrig;1=Mōtung|Gesprec|Motung;2=Brūcend|Brucend;3=Brūcendmōtung|Brucendmotung;"
     "6=Ymele|Biliþ;7=Ymelmōtung|Biliþmotung|Biliþmōtung;9=MediaWikimōtung;10=Bysen;"
     "11=Bysenmōtung|Bysengesprec|Bysenmotung;12=Help;13=Helpmōtung|Helpgesprec|Helpmotung;"
     "14=Flocc;15=Floccmōtung|Floccgesprec|Floccmotung;",
     ""},
    {"anp", "hi", WM_TRAIL_INHERIT, "", ""},
    {"ar", "", 5,
     "-2=ميديا|وسائط;-1=خاص;1=نقاش;2=مستخدم|مستخدمة;3=نقاش المستخدم|نقاش المستخدمة;5=نقاش $1;"
     "6=ملف|صورة;7=نقاش الملف|نقاش الصورة;8=ميدياويكي;9=نقاش ميدياويكي;10=قالب;"
     "11=نقاش القالب;12=مساعدة;13=نقاش المساعدة;14=تصنيف;15=نقاش التصنيف;828=وحدة;"
     "829=نقاش الوحدة;",
     "R=#تحويل;S=__لصق_فهرس__|__لاتحويل_محتوى__|__لاتم__|__لاتحريرقسم__|__لامعرض__|"
     "__لاتحويل_عنوان__|__لاتع__|__لافهرس__|__فهرس__;C=__توقع_تصنيف_غير_مستخدم__|"
     "__تصنيف_مخفي__|__فهرسة__|__وصلة_قسم_جديد__|__لافهرسة__|__لا_وصلة_قسم_جديد__|"
     "لا_وصلة_قسم_جديد__|__تحويلة_إستاتيكية__|__تحويلة_ساكنة__;F=خط_أساسي|حدود|أسفل|مركز|"
     "إطار|بإطار|لاإطار|يسار|وسط|بدون|بلا|يمين|فرعي|سوبر|سب|نص_أسفل|نص_أعلى|تصغير|أعلى;"
     "W=$1بك|$1عن;U=معدول|معدول=$1|معدول_$1;V=بديل=$1|رتبة=$1|لغة=$1|وصلة=$1|رابط=$1|"
     "تصغير=$1|مصغر=$1|صفحة=$1|صفحة_$1;"},
    {"arc", "", WM_TRAIL_INHERIT,
     "-2=ܡܝܕܝܐ;-1=ܕܝܠܢܝܐ;1=ܡܡܠܠܐ;2=ܡܦܠܚܢܐ|ܡܬܚܫܚܢܐ;3=ܡܡܠܠܐ ܕܡܦܠܚܢܐ|ܡܡܠܠܐ ܕܡܬܚܫܚܢܐ;5=ܡܡܠܠܐ ܕ$1;"
     "6=ܠܦܦܐ;7=ܡܡܠܠܐ ܕܠܦܦܐ;8=ܡܝܕܝܐܘܝܩܝ;9=ܡܡܠܠܐ ܕܡܝܕܝܐܘܝܩܝ;10=ܩܠܒܐ;11=ܡܡܠܠܐ ܕܩܠܒܐ;12=ܥܘܕܪܢܐ;"
     "13=ܡܡܠܠܐ ܕܥܘܕܪܢܐ;14=ܣܕܪܐ;15=ܡܡܠܠܐ ܕܣܕܪܐ;",
     "R=#ܨܘܝܒܐ;F=ܣܪܛܐ_ܫܪܫܝܐ|ܬܚܘܡܐ|ܡܨܥܐ|ܣܡܠܐ|ܠܐ_ܡܕܡ|ܝܡܝܢܐ|ܦܪܥܝܐ|ܙܥܘܪܬܐ;V=ܙܥܘܪܬܐ=$1|ܦܐܬܐ=$1|"
     "ܦܐܬܐ $1;"},
    {"arn", "es", WM_TRAIL_INHERIT, "", ""},
    {"arq", "ar", WM_TRAIL_INHERIT, "", ""},
    {"ary", "ar", WM_TRAIL_INHERIT,
     "-2=ميديا;-1=خاص;1=مداكرة|نقاش;2=خدايمي|مستخدم;3=لمداكرة د لخدايمي|نقاش المستخدم;"
     "5=لمداكرة د $1|نقاش $1;6=فيشي|ملف;7=لمداكرة د لفيشي|نقاش الملف;8=ميدياويكي;"
     "9=لمداكرة د ميدياويكي|نقاش ميدياويكي;10=موضيل|قالب;11=لمداكرة د لموضيل|نقاش القالب;"
     "12=معاونة|مساعدة;13=لمداكرة د لمعاونة|نقاش المساعدة;14=تصنيف;15=لمداكرة د تصنيف|"
     "نقاش التصنيف;",
     ""},
    {"arz", "ar", WM_TRAIL_INHERIT,
     "-2=ميديا|وسائط;-1=خاص;1=نقاش;2=مستخدم;3=نقاش المستخدم;5=نقاش $1;6=ملف|صورة;"
     "7=نقاش الملف|نقاش الصورة;8=ميدياويكى;9=نقاش ميدياويكى;10=قالب;11=نقاش القالب;12=مساعدة;"
     "13=نقاش المساعدة;14=تصنيف;15=نقاش التصنيف;",
     "R=#تحويل;S=__لصق_فهرس__|__من_غير_تحويل_محتوى__|__لاتم__|__لاتحويل_محتوى__|"
     "__من_غير_تحريرقسم__|__لاتحريرقسم__|__من_غير_معرض__|__لامعرض__|__من_غيرتحويل_عنوان__|"
     "__لاتع__|__لاتحويل_عنوان__|__من_غير_فهرس__|__لافهرس__|__فهرس__;"
     "C=__اتوقع_تصنيف_مش_مستخدم__|__تصنيف_مخفي__|__فهرسة__|__وصلة_قسم_جديد__|__لافهرسة__|"
     "__من_غير_وصلة_قسم_جديد__|من_غير_وصلة_قسم_جديد__|__لا_وصلة_قسم_جديد__|"
     "لا_وصلة_قسم_جديد__|__تحويله_إستاتيكيه__|__تحويله_ساكنه__|__تحويلة_إستاتيكية__|"
     "__تحويلة_ساكنة__;F=خط_اساسى|خط_أساسي|حد|حدود|أسفل|مركز|إطار|بإطار|لاإطار|من_غير_اطار|"
     "يسار|وسط|بدون|بلا|يمين|فرعى|فرعي|سوبر|سب|نص_أسفل|نص_أعلى|تصغير|مصغر|أعلى;W=$1بك|$1عن;"
     "U=معدول|معدول=$1|معدول_$1;V=بديل=$1|رتبه=$1|رتبة=$1|لغه=$1|لغة=$1|وصلة=$1|رابط=$1|"
     "تصغير=$1|مصغر=$1|صفح=$1|صفحه_$1|صفحة=$1|صفحة_$1;"},
    {"as", "", WM_TRAIL_INHERIT,
     "-2=মাধ্যম;-1=বিশেষ|विशेष;1=বাৰ্তা|वार्ता|বার্তা;2=সদস্য|सदस्य;3=সদস্য বাৰ্তা|"
     "सदस्य वार्ता|সদস্য বার্তা;5=$1 বাৰ্তা|$1 वार्ता|$1 বার্তা;6=চিত্ৰ|चित्र|চিত্র;"
     "7=চিত্ৰ বাৰ্তা|चित्र वार्ता|চিত্র বার্তা;8=মিডিয়াৱিকি|মেডিয়াৱিকি;"
     "9=মিডিয়াৱিকি আলোচনা|মেডিয়াৱিকি বাৰ্তা|MediaWiki বার্তা;10=সাঁচ|साँचा;11=সাঁচ বাৰ্তা|"
     "साँचा वार्ता|সাঁচ বার্তা;12=সহায়;13=সহায় বাৰ্তা|সহায় বার্তা;14=শ্ৰেণী|श्रेणी|শ্রেণী;"
     "15=শ্ৰেণী বাৰ্তা|श्रेणी वार्ता|শ্রেণী বার্তা;",
     "C=__গোপন_শ্ৰেণী__|__সূচী__;"},
    {"ast", "es", WM_TRAIL_INHERIT,
     "-2=Medios;-1=Especial;1=Alderique|Discusión;2=Usuariu|Usuaria;3=Usuariu alderique|"
     "Usuariu discusión|Usuaria alderique;5=$1 alderique|$1 discusión;6=Ficheru|Imaxe|Imaxen|"
     "Archivu;7=Ficheru alderique|Imaxe alderique|Imaxen discusión|Archivu alderique;"
     "8=MediaWiki;9=MediaWiki alderique|MediaWiki discusión;10=Plantía|Plantilla;"
     "11=Plantía alderique|Plantilla discusión;12=Ayuda|Aida;13=Ayuda alderique|"
     "Ayuda discusión|Aida alderique;14=Categoría;15=Categoría alderique|Categoría discusión;"
     "828=Módulu;829=Módulu alderique;",
     ""},
    {"atj", "fr", WM_TRAIL_INHERIT,
     "-2=Tipatcimoctakewin;-1=Kotakahi;1=Ke ici aimihitonaniwok;2=Ka notcitatc;"
     "3=Ke ici aimihitonaniwok notcita iriniw;5=Ke ici aimihitonaniwok $1;"
     "6=Natisinahikaniwoc;7=Ke ici aimihitonaniwok natisinihikaniwoc;8=MediaWiki;"
     "9=Ke ici aimihitonaniwok MediaWiki;10=Tipapitcikesinihikan|Tapapitcikesinihikan;"
     "11=Ke ici arimotcikatek tipapitcikesinihikan|Ke ici arimotcikatek tapapitcikesinihikan;"
     "12=Witcihikoiin;13=Ke ici aimihitonaniwok witcihewinik;14=Tipanictawin;"
     "15=Ke ici aimihitonaniwok tipanictawin;828=Aitapihikewin;"
     "829=Aitapihikan ke ici aimihitonaniwok;",
     ""},
    {"av", "ru", 3,
     "-2=Медиа;-1=Хъулухъалъулаб;1=БахӀс;2=ГӀахьалчи|ГӀахьалчӀужу;3=ГӀахьалчиясул бахӀс|"
     "ГӀахьалчӀужуялъул бахӀс;5=$1лъул бахӀс;6=Файл;7=Файлалъул бахӀс;8=MediaWiki;"
     "9=MediaWiki-ялъул бахӀс;10=Халип;11=Халипалъул бахӀс;12=Кумек;13=Кумекалъул бахӀс;"
     "14=Категория;15=Категориялъул бахӀс;",
     ""},
    {"avk", "fr es ru", WM_TRAIL_INHERIT,
     "-2=Kanaca|Mamind;-1=Aptaca;1=Prilara;2=Favesik;3=Favesikprilara;5=$1 prilara;6=Iyeltak|"
     "Ewava;7=Iyeltakprilara|Ewavaprilara;8=MediaWiki;9=MediaWiki prilara;10=Teza;"
     "11=Tezaprilara;12=Pomara;13=Pomaraprilara;14=Loma;15=Lomaprilara;828=Siba;"
     "829=Sibaprilara;",
     ""},
    {"awa", "hi", WM_TRAIL_INHERIT,
     "-2=मीडिया;-1=खास;1=बातचीत;2=यूजर;3=यूजर बातचीत;5=$1 बातचीत;6=फाइल;7=फाइल बातचीत;"
     "8=मीडियाविकी;9=मीडियाविकी बातचीत;10=खाँचा;11=खाँचा बातचीत;12=मदद;13=मदद बातचीत;"
     "14=श्रेणी;15=श्रेणी बातचीत;",
     ""},
    {"ay", "es", WM_TRAIL_INHERIT, "", ""},
    {"az", "", 6,
     "-2=|Mediya;-1=Xüsusi;1=Müzakirə;2=İstifadəçi;3=İstifadəçi müzakirəsi;5=$1 müzakirəsi;"
     "6=Fayl|Şəkil;7=Fayl müzakirəsi|Şəkil müzakirəsi;8=MediaViki|MediaWiki|MediyaViki;"
     "9=MediaViki müzakirəsi|MediaWiki müzakirəsi|MediyaViki müzakirəsi;10=Şablon;"
     "11=Şablon müzakirəsi;12=Kömək;13=Kömək müzakirəsi;14=Kateqoriya;"
     "15=Kateqoriya müzakirəsi;828=Modul;829=Modul müzakirəsi;",
     "R=#İSTİQAMƏTLƏNDİRMƏ|#İSTİQAMƏTLƏNDİR;S=__QALEREYAYOX__|__MÜNDƏRİCATYOX__;"},
    {"azb", "fa", WM_TRAIL_INHERIT,
     "-2=مدیا;-1=اؤزل;1=دانیشیق;2=ایشلدن;3=ایشلدن دانیشیغی;5=$1 دانیشیغی;6=فایل;"
     "7=فایل دانیشیغی;8=مدیاویکی|مدیا‌ویکی;9=مدیاویکی دانیشیغی|مدیا‌ویکی دانیشیغی;10=شابلون;"
     "11=شابلون دانیشیغی;12=کؤمک;13=کؤمک دانیشیغی;14=بؤلمه;15=بؤلمه دانیشیغی;828=ماژول;"
     "829=ماژول دانیشیغی;",
     "F=قابیق|قاب|سول|چپ|هئچ|هیچ|ساغ|راست;"},
    {"ba", "ru", 7,
     "-2=Медиа;-1=Махсус|Ярҙамсы;1=Фекерләшеү|Фекер алышыу;2=Ҡатнашыусы;"
     "3=Ҡатнашыусы менән һөйләшеү|Ҡатнашыусы м-н фекер алышыу;5=$1 буйынса фекерләшеү|"
     "$1 б-са фекер алышыу;6=Файл|Рәсем;7=Файл буйынса фекерләшеү|Рәсем буйынса фекерләшеү|"
     "Рәсем б-са фекер алышыу;8=MediaWiki;9=MediaWiki буйынса фекерләшеү|"
     "MediaWiki б-са фекер алышыу;10=Ҡалып;11=Ҡалып буйынса фекерләшеү|"
     "Ҡалып б-са фекер алышыу;12=Белешмә;13=Белешмә буйынса фекерләшеү|"
     "Белешмә б-са фекер алышыу;14=Категория|Төркөм;15=Категория буйынса фекерләшеү|"
     "Төркөм буйынса фекерләшеү|Категория б-са фекер алышыу;828=Модуль;"
     "829=Модуль буйынса фекерләшеү;",
     ""},
    {"ban", "id", WM_TRAIL_INHERIT,
     "-2=Média;-1=Kusus;1=Pabligbagan;2=Sang Anganggé;3=Pabligbagan Sang Anganggé;"
     "5=Pabligbagan $1;6=Berkas;7=Pabligbagan Berkas;8=MédiaWiki;9=Pabligbagan MédiaWiki;"
     "10=Mal;11=Pabligbagan Mal;12=Wantuan;13=Pabligbagan Wantuan;14=Kategori;"
     "15=Pabligbagan Kategori;828=Modul;829=Pabligbagan Modul;",
     ""},
    {"ban-bali", "ban", WM_TRAIL_INHERIT, "", ""},
    {"bar", "de", WM_TRAIL_INHERIT,
     "-2=Media|Medium;-1=Spezial;1=Dischkrian|Diskussion;2=Nutza|Benutzer;3=Nutza Dischkrian|"
     "Benutzer Diskussion;5=$1 Dischkrian|$1 Diskussion;6=Datei;7=Datei Dischkrian|"
     "Datei Diskussion;8=MediaWiki;9=MediaWiki Dischkrian|MediaWiki Diskussion;10=Vorlog|"
     "Vorlage;11=Vorlog Dischkrian|Vorlage Diskussion;12=Huif|Hilfe;13=Huif Dischkrian|"
     "Hilfe Diskussion;14=Kategorie;15=Kategorie Dischkrian|Kategorie Diskussion;",
     ""},
    {"bbc", "bbc-latn", WM_TRAIL_INHERIT, "", ""},
    {"bbc-latn", "id", WM_TRAIL_INHERIT, "", ""},
    {"bcc", "fa", WM_TRAIL_INHERIT,
     "-2=مدیا;-1=حاص|ویژه;1=گپ|بحث;2=کاربر;3=گپ کاربر|بحث کاربر;5=گپ $1|بحث $1;6=عکس|تصویر;"
     "7=گپ عکس|بحث تصویر;8=مدیاویکی;9=گپ مدیاویکی|بحث مدیاویکی;10=تمپلت|الگو;11=گپ تمپلت|"
     "بحث الگو;12=کمک|راهنما;13=گپ راهنما|بحث راهنما;14=دسته|رده;15=گپ دسته|بحث رده;",
     ""},
    {"bci", "fr", 8, "", ""},
    {"bcl", "", WM_TRAIL_INHERIT,
     "-2=Medio;-1=Espesyal;1=Olay;2=Paragamit;3=Olay kan paragamit;5=Olay sa $1;6=Ladawan;"
     "7=Olay sa ladawan;8=MediaWiki;9=Olay sa MediaWiki;10=Plantilya;11=Olay sa plantilya;"
     "12=Tabang;13=Olay sa tabang;14=Kategorya;15=Olay sa kategorya;",
     "C=__NAKATAGONGKAT__;F=sentro|tangâ|nakakawadro|kwadro|daing kwadro|wala|mayò|too;"
     "V=pahina=$1|pahina $1;"},
    {"be", "", 9,
     "-2=Мультымедыя;-1=Адмысловае;1=Размовы;2=Удзельнік;3=Размовы з удзельнікам;"
     "5=Размовы пра $1|$1 размовы;6=Файл|Выява;7=Размовы пра файл|Размовы пра выяву;"
     "8=MediaWiki;9=Размовы пра MediaWiki;10=Шаблон;11=Размовы пра шаблон;12=Даведка;"
     "13=Размовы пра даведку;14=Катэгорыя;15=Размовы пра катэгорыю;828=Модуль;"
     "829=Размовы пра модуль;",
     "F=цэнтр|безрамкі|злева|няма|справа|міні|мініяцюра;W=$1пкс;V=міні=$1|мініяцюра=$1;"},
    {"be-tarask", "be", 9,
     "-2=Мэдыя;-1=Спэцыяльныя;1=Абмеркаваньне;2=Удзельнік|Удзельніца;3=Гутаркі ўдзельніка|"
     "Гутаркі ўдзельніцы;5=Абмеркаваньне $1;6=Файл|Выява;7=Абмеркаваньне файла|"
     "Абмеркаваньне выявы;8=MediaWiki;9=Абмеркаваньне MediaWiki;10=Шаблён;"
     "11=Абмеркаваньне шаблёну;12=Дапамога;13=Абмеркаваньне дапамогі;14=Катэгорыя;"
     "15=Абмеркаваньне катэгорыі;828=Модуль;829=Абмеркаваньне модулю;",
     "R=#перанакіраваньне;S=__ЗЬМЕСТ_ПРЫМУСАМ__|__НЕ_КАНВЭРТАВАЦЬ_ТЭКСТ__|"
     "__БЕЗ_РЭДАГАВАНЬНЯ_СЭКЦЫІ__|__БЕЗ_ГАЛЕРЭІ__|__НЕ_КАНВЭРТАВАЦЬ_НАЗВУ__|__БЯЗЬ_ЗЬМЕСТУ__|"
     "__ЗЬМЕСТ__;C=__СХАВАЦЬ_КАТЭГОРЫЮ__|__СПАСЫЛКА_НА_НОВУЮ_СЭКЦЫЮ__|"
     "__СТАТЫЧНАЕ_ПЕРАНАКІРАВАНЬНЕ__;F=зьнізу|цэнтар|цэнтр|рамка|безрамкі|зьлева|злева|"
     "пасярэдзіне|няма|справа|значак|міні|мініяцюра|зьверху;W=$1пкс;V=спасылка=$1|значак=$1|"
     "міні=$1|мініяцюра=$1|старонка=$1|старонка $1;"},
    {"bg", "", 10,
     "-2=Медия;-1=Специални;1=Беседа;2=Потребител;3=Потребител беседа;5=$1 беседа;6=Файл|"
     "Картинка;7=Файл беседа|Картинка беседа;8=МедияУики;9=МедияУики беседа;10=Шаблон;"
     "11=Шаблон беседа;12=Помощ;13=Помощ беседа;14=Категория;15=Категория беседа;828=Модул;"
     "829=Модул беседа;",
     "R=#пренасочване|#виж;S=__СЪССЪДЪРЖАНИЕ__|__БЕЗ_РЕДАКТИРАНЕ_НА_РАЗДЕЛИ__|__БЕЗГАЛЕРИЯ__|"
     "__БЕЗСЪДЪРЖАНИЕ__|__СЪДЪРЖАНИЕ__;C=__СКРИТАКАТЕГОРИЯ__|__ИНДЕКСИРАНЕ__|"
     "__ВРЪЗКА_ЗА_НОВ_РАЗДЕЛ__|__БЕЗИНДЕКСИРАНЕ__;F=ръб|контур|център|ц|центр|рамка|врамка|"
     "безрамка|ляво|вляво|л|н|дясно|вдясно|д|мини;W=$1пкс|$1п;V=мини=$1;"},
    {"bgn", "fa", 11,
     "-2=رسانگ|میڈیا;-1=ۆێک;1=گپ;2=کارمرزۆک;3=کارمرزۆک ئی گپ;5=$1 ئی گپ;6=ورق|اکس;"
     "7=ورق ئی گپ|اکس ئی گپ;8=میڈیاویکی;9=میڈیاویکی ئی گپ;10=تراشوان;11=تراشوان ئی گپ;"
     "12=کومک;13=کومک ئی گپ;14=تهر;15=تهر ئی گپ;828=ماژول;829=ماژول ئی گپ;",
     ""},
    {"bh", "bho", WM_TRAIL_INHERIT, "", ""},
    {"bho", "", WM_TRAIL_INHERIT,
     "-2=मीडिया;-1=विशेष;1=वार्तालाप;2=प्रयोगकर्ता;3=प्रयोगकर्ता वार्ता;5=$1 वार्ता;6=चित्र;"
     "7=चित्र वार्ता;8=मीडियाविकि;9=मीडियाविकि वार्ता;10=टेम्पलेट;11=टेम्पलेट वार्ता;12=मदद;"
     "13=मदद वार्ता;14=श्रेणी;15=श्रेणी वार्ता;",
     ""},
    {"bi", "en", WM_TRAIL_INHERIT, "", ""},
    {"bjn", "id", WM_TRAIL_INHERIT,
     "-2=Media;-1=Istimiwa|Istimewa;1=Pamandiran|Pembicaraan;2=Pamakai|Pengguna;"
     "3=Pamandiran Pamakai|Pembicaraan Pengguna;5=Pamandiran $1|Pembicaraan $1;6=Barakas|"
     "Berkas;7=Pamandiran Barakas|Pembicaraan Berkas;8=MediaWiki;9=Pamandiran MediaWiki|"
     "Pembicaraan MediaWiki;10=Citakan|Templat;11=Pamandiran Citakan|Pembicaraan Templat;"
     "12=Patulung|Bantuan;13=Pamandiran Patulung|Pembicaraan Bantuan;14=Tumbung|Kategori;"
     "15=Pamandiran Tumbung|Pembicaraan Kategori;",
     ""},
    {"blk", "my", WM_TRAIL_INHERIT,
     "-2=မီဒီယာ;-1=တဲး၀ါး;1=အိုင်ကိုမ်ဒေါ့ꩻရီ;2=ကေားသုင်ꩻသား;"
     "3=ကေားသုင်ꩻသား အိုင်ကိုမ်ဒေါ့ꩻရီ;5=$1 အိုင်ကိုမ်ဒေါ့ꩻရီ;6=ဖုဲင်;"
     "7=ဖုဲင် အိုင်ကိုမ်ဒေါ့ꩻရီ;8=မီဒီယာဝီခီ;9=မီဒီယာဝီခီ အိုင်ကိုမ်ဒေါ့ꩻရီ;10=တမ်းပလေက်;"
     "11=တမ်းပလေက် အိုင်ကိုမ်ဒေါ့ꩻရီ;12=စွဲးကမ်းကို;13=စွဲးကမ်းကို အိုင်ကိုမ်ဒေါ့ꩻရီ;14=ကဏ္ဍ;"
     "15=ကဏ္ဍ အိုင်ကိုမ်ဒေါ့ꩻရီ;",
     ""},
    {"bm", "fr", WM_TRAIL_INHERIT, "", ""},
    {"bn", "", 12,
     "-2=মিডিয়া;-1=বিশেষ;1=আলাপ;2=ব্যবহারকারী;3=ব্যবহারকারী আলাপ;5=$1 আলোচনা|$1 আলাপ;"
     "6=চিত্র;7=চিত্র আলোচনা|চিত্র আলাপ|MediaWiki আলাপ;8=মিডিয়াউইকি;9=মিডিয়াউইকি আলোচনা;"
     "10=টেমপ্লেট;11=টেমপ্লেট আলোচনা;12=সাহায্য;13=সাহায্য আলোচনা;14=বিষয়শ্রেণী;"
     "15=বিষয়শ্রেণী আলোচনা;828=মডিউল;829=মডিউল আলাপ;",
     "R=#পুনর্নির্দেশ|#পুনঃর্নির্দেশ|#পুনঃনির্দেশ|#পুননির্দেশ;"
     "S=__কোন_বিষয়বস্তু_রূপান্তরকারী_নয়__|__কোনবিষয়বস্তুরূপান্তরকারীনয়__|"
     "__কোনসম্পাদনাঅনুচ্ছেদনয়__|__কোন_সম্পাদনা_অনুচ্ছেদ_নয়__|__কোনগ্যালারিনয়__|"
     "__কোনগ্যালারীনয়__|__কোন_গ্যালারি_নয়__|__কোন_গ্যালারী_নয়__|"
     "__কোন_শিরোনাম_রূপান্তরকারী_নয়__|__কোনশিরোনামরূপান্তরকারীনয়__|"
     "__কোন_বিষয়বস্তুর_ছক_নয়__|__কোনবিষয়বস্তুরছকনয়__|__কোন_বিষয়বস্তুর_টেবিল_নয়__|"
     "__কোনবিষয়বস্তুরটেবিলনয়__|__বিষয়বস্তুর_ছক__|__বিষয়বস্তুরছক__|__বিষয়বস্তুর_টেবিল__|"
     "__বিষয়বস্তুরটেবিল__;C=__লুকানো_বিষয়শ্রেণী__|__লুকানোবিষয়শ্রেণী__|"
     "__লুকায়িতবিষয়শ্রেণী__|__লুক্কায়িতবিষয়শ্রেণী__|__লুক্কায়িত_বিষয়শ্রেণী__|"
     "__নির্ঘণ্ট__|__নতুন_অনুচ্ছেদের_সংযোগ__|__নতুন_অনুচ্ছেদের_লিঙ্ক__|"
     "__নতুনঅনুচ্ছেদেরসংযোগ__|__নতুনঅনুচ্ছেদেরলিঙ্ক__|__কোননির্ঘণ্টনয়__|"
     "__কোন_নির্ঘণ্ট_নয়__|__নির্ঘণ্টনয়__|__কোন_নতুন_অনুচ্ছেদের_সংযোগ_নয়__|"
     "__কোন_নতুন_অনুচ্ছেদের_লিঙ্ক_নয়__|__কোননতুনঅনুচ্ছেদেরসংযোগনয়__|"
     "__কোননতুনঅনুচ্ছেদেরলিঙ্কনয়__|__স্থির_পুনর্নির্দেশ__|__স্থিরপুনর্নির্দেশ__;F=সীমানা|"
     "সীমান্ত|নিচে|নিচ|নীচ|নীচে|তলদেশ|নিম্নে|কেন্দ্র|কেন্দ্রে|ফ্রেম|ফ্রেমসহ|ফ্রেমহীন|"
     "ফ্রেমবিহীন|বাম|বামে|মধ্য|মধ্যে|কিছুই_না|কোনটি_না|কিছুইনা|কোনটিনা|ডান|ডানে|পাঠ্য-নীচে|"
     "লেখা-নীচ|পাঠ্য-উপরে|লেখা-উপরে|পাঠ্য-উপর|লেখা-উপর|থাম্ব|থাম্বনেইল|শীর্ষ|উপর|শীর্ষে|উপরে;"
     "W=$1পিক্সেল|$1পিক্স;U=ডানে_উপরে|ডানেউপরে=$1|ডানদিকে_উপরে|ডানদিকে_উপরে $1|"
     "ডানদিকে_উপরে=$1|ডানেউপরে $1;V=ক্লাস=$1|ভাষা=$1|সংযোগ=$1|লিঙ্ক=$1|থাম্ব=$1|থাম্বনেইল=$1|"
     "পাতা=$1|পাতা $1|পৃষ্ঠা=$1|পৃষ্ঠা $1;"},
    {"bo", "", WM_TRAIL_INHERIT, "", ""},
    {"bpy", "bn", WM_TRAIL_INHERIT,
     "-2=মিডিয়া;-1=বিশেষ;1=য়্যারী;2=আতাকুরা;3=আতাকুরার য়্যারী;5=$1 য়্যারী;6=ছবি;"
     "7=ছবি য়্যারী;8=মিডিয়াউইকি;9=মিডিয়াউইকির য়্যারী;10=মডেল;11=মডেলর য়্যারী;12=পাংলাক;"
     "13=পাংলাকর য়্যারী;14=থাক;15=থাকর য়্যারী;",
     ""},
    {"bqi", "fa", WM_TRAIL_INHERIT, "", ""},
    {"br", "", 13,
     "-2=Media;-1=Dibar;1=Kaozeal;2=Implijer|Implijerez;3=Kaozeadenn Implijer|"
     "Kaozeadenn Implijerez;5=Kaozeadenn $1;6=Restr|Skeudenn;7=Kaozeadenn Restr|"
     "Kaozeadenn Skeudenn;8=MediaWiki;9=Kaozeadenn MediaWiki;10=Patrom;11=Kaozeadenn Patrom;"
     "12=Skoazell;13=Kaozeadenn Skoazell;14=Rummad;15=Kaozeadenn Rummad;828=Modulenn;"
     "829=Kaozeadenn modulenn;",
     "R=#ADKAS;F=traoñ|kreizenn|kleiz|kreiz|netra|dehou|is|krec'h;V=liamm=$1|pajenn=$1|"
     "pajenn $1;"},
    {"bs", "", 14,
     "-2=Mediji|Medija;-1=Posebno;1=Razgovor;2=Korisnik;3=Razgovor s korisnikom|"
     "Razgovor sa korisnikom;5=Razgovor o $1|Razgovor $1|Razgovor s $1;6=Datoteka|Slika;"
     "7=Razgovor o datoteci;8=MediaWiki|MedijaViki;9=Razgovor o MediaWikiju|"
     "Razgovor o MedijaVikiju|MediaWiki razgovor;10=Šablon;11=Razgovor o šablonu;12=Pomoć;"
     "13=Razgovor o pomoći;14=Kategorija;15=Razgovor o kategoriji;828=Modul;"
     "829=Razgovor o modulu;",
     "R=#PREUSMJERI;S=__FORSIRAJSADRŽAJ__|__FORSIRANISADRŽAJ__|__BEZCC__|__BEZ_IZMJENA__|"
     "__BEZIZMJENA__|__BEZGALERIJE__|__BEZTC__|__BEZSADRŽAJA__|__SADRŽAJ__;"
     "C=__SKRIVENAKATEGORIJA__|__SAKRIVENAKATEGORIJA__|__INDEKSIRAJ__|__INDEKSIRANJE__|"
     "__SADRZAJ__|__LINKNOVOGODLOMKA__|__LINKNOVESEKCIJE__|__NEINDEKSIRAJ__|"
     "__BEZINDEKSIRANJA__|__BEZSADRZAJA__|__STATIČNOPREUSMJERENJE__|"
     "__STATISTICNOPREUSMJERENJE__;F=početna_linija|pocetna_linija|ivica|granica|dugme|"
     "centar|c|okvir|ram|bez_okvira|lijevo|l|sredina|n|bez|desno|d|odjeljak|tekst-dugme|"
     "vrh_teksta|mini|vrh;W=$1piksel|$1p;U=na_gore|na_gore=$1|na_gore_$1;V=mini=$1|"
     "stranica=$1|stranica $1;"},
    {"btm", "id", WM_TRAIL_INHERIT, "", ""},
    {"bug", "id", WM_TRAIL_INHERIT, "", ""},
    {"bxr", "ru", WM_TRAIL_INHERIT,
     "-2=Меди;-1=Тусхай;1=Хэлэлсэхэ|Обсуждение;2=Хэрэглэгшэ|Участник;3=Хэрэглэгшые хэлэлсэхэ|"
     "Обсуждение участника;5=$1 тухай хэлэлсэхэ|Обсуждение $1;6=Файл;7=Файл хэлэлсэхэ|"
     "Обсуждение файла;9=MediaWiki хэлэлсэхэ|Обсуждение MediaWiki;10=Загбар;"
     "11=Загбар хэлэлсэхэ|Обсуждение шаблона;12=Туһаламжа|Справка;13=Туһаламжа хэлэлсэл|"
     "Обсуждение справки;14=Категори|Категория;15=Категори хэлэлсэхэ|Обсуждение категории;",
     ""},
    {"ca", "oc", 15,
     "-2=Media;-1=Especial;1=Discussió;2=Usuari|Usuària;3=Usuari Discussió|Usuària Discussió;"
     "5=$1 Discussió;6=Fitxer|Imatge;7=Fitxer Discussió|Imatge Discussió;8=MediaWiki;"
     "9=MediaWiki Discussió;10=Plantilla;11=Plantilla Discussió;12=Ajuda;13=Ajuda Discussió;"
     "14=Categoria;15=Categoria Discussió;828=Mòdul;829=Mòdul Discussió;",
     "R=#REDIRECCIÓ|#REDIRECCIO;S=__FORÇATAULA__|__SECCIÓNOEDITABLE__|__SECCIONOEDITABLE__|"
     "__CAPGALERIA__|__NOGALERIA__|__CAPTAULA__|__NOTAULA__|__TAULA__|__RESUM__|__TDM__;"
     "C=__CATAMAGADA__|__CAPINDEX__|__REDIRECCIÓESTATICA__|__REDIRECCIOESTATICA__;"
     "F=línia de base|vora|baix|marc|sense marc|esquerra|mitjà|cap|dreta|baix-text|dalt-text|"
     "miniatura|dalt;U=redreçat|redreçat=$1|redreçat $1;V=llengua=$1|idioma=$1|enllaç=$1|"
     "miniatura=$1|pàgina=$1|pàgina $1;"},
    {"cbk-zam", "es", WM_TRAIL_INHERIT, "", ""},
    {"cdo", "nan zh-hant zh zh-hans", WM_TRAIL_INHERIT,
     "-2=媒體;-1=特殊;1=討論;2=用戶;3=用戶討論;5=$1討論;6=文件;7=文件討論;8=MediaWiki;"
     "9=MediaWiki討論;10=模板;11=模板討論;12=幫助;13=幫助討論;14=分類;15=分類討論;",
     ""},
    {"ce", "ru", 3,
     "-2=Медиа|Медйа;-1=Белхан|Башхо;1=Дийцаре|Дийца;2=Декъашхо|Юзер;3=Декъашхочун дийцаре|"
     "Юзери дийца|Дийцаре декъашхо|Декъашхон дийцаре;5=$1 дийцаре|$1 Дийца|Дийцаре $1;6=Файл|"
     "Сурт|Хlум;7=Файлан дийцаре|Сурти дийца|Хlуман дийцаре|Дийцаре хlуман;8=MediaWiki|"
     "МедйаВики;9=MediaWiki дийцаре|МедйаВики дийца|MediaWiki Дийцаре;10=Кеп|Дакъан|Куцкеп;"
     "11=Кепан дийцаре|Дакъан дийца|Куцкеп дийцаре;12=ГӀо|ГІо|Гlо;13=ГӀо дийцаре|"
     "ГІодан дийца|Гlон дийцаре;14=Категори|Тоба|Кадегар;15=Категорин дийцаре|Тобан дийца|"
     "Кадегар дийцаре;828=Модуль;829=Модулин дийцаре;",
     "R=#дӀасахьажор'|'#хьажайо'|'#REDIRECT|#перенаправление|#перенапр;"
     "S=__ТlЕДУЬЛЛУ_ЧУЛАЦАМБАР__|__ТlЕДУЬЛ_ЧУЛ__|__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__|__ОБЯЗ_ОГЛ__|"
     "__ЙОЗА_ХИЙЦАР_ДОЦУШ__|__БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА__|__АГӀО_ТА_ЦА_ЕШ__|"
     "__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__|__ЙАЦ_УЧЕ__|__БЕЗ_ГАЛЕРЕИ__|__ХИЙЦАР_ДОЦУШ_КОЬРТЕ__|"
     "__БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА__|__БАЦ_ЧУЛАЦАМ__|__БАЦ_ЧУЛ__|__БЕЗ_ОГЛАВЛЕНИЯ__|"
     "__БЕЗ_ОГЛ__|__ЧУЛАЦАМ__|__ЧУЛ__|__ОГЛАВЛЕНИЕ__|__ОГЛ__;C=__КЪАЙЛАХА_ЙОЛУ_КАТЕГОРИ__|"
     "__СКРЫТАЯ_КАТЕГОРИЯ__|__МЕТТИГТЕРАХЬ__|__ИНДЕКС__|__ХЬАЖОРГ_ОЦ_КЕРЛАЧУ_ДЕКЪАН__|"
     "__ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ__|__МЕТТИГТЕРАХЬ_ЙОЦАШ__|__БЕЗ_ИНДЕКСА__|"
     "__ЙОЦАШ_ХЬАЖОРГ_ОЦ_КЕРЛАЧУ_ДЕКЪАН__|__БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ__|"
     "__СТАТИСТИКИН_ДӀАСХЬАЖОРГ__|__СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ__;F=бух|основание|доза|"
     "граница|бухар|снизу|центр|юккъ|гурабе|обрамить|безрамки|гурабоцаш|слева|харцхьа|юккъе|"
     "посередине|йоцуш|без|справа|бакъхьа|под|буха|тӀе|над|бухара-йоза|текст-снизу|"
     "лакххьара-йоза|текст-сверху|мини|жима|жимо|миниатюра|лакхахь|сверху;W=$1пкс;"
     "U=бакъхьалакхо|бакъхьалакхо=$1|бакъхьалакхо_$1|upright_$1|сверхусправа|сверхусправа=$1|"
     "сверхусправа_$1|сверхусправа $1;V=альт=$1|хьажорг=$1|ссылка=$1|жима=$1|жимо=$1|мини=$1|"
     "миниатюра=$1|агlо=$1|агlо_$1|page_$1|страница=$1|страница_$1|страница $1;"},
    {"ceb", "", WM_TRAIL_INHERIT,
     "-2=Medya;-1=Espesyal;1=Hisgot;2=Gumagamit;3=Hisgot sa Gumagamit;5=Hisgot sa $1|"
     "Hisgot sa$1;6=Payl|Imahen;7=Hisgot sa Payl|Hisgot sa Imahen;8=MediaWiki;"
     "9=Hisgot sa MediaWiki;10=Plantilya;11=Hisgot sa Plantilya;12=Tabang;"
     "13=Hisgot sa Tabang;14=Kategoriya;15=Hisgot sa Kategoriya;",
     ""},
    {"ch", "", WM_TRAIL_INHERIT,
     "-2=Media;-1=Espesiat;1=Kombetsasion;2=Muna'sesetbi;3=Kombetsasion ni muna'sesetbi;"
     "5=Kombetsasion nu $1;6=Litratu;7=Kombetsasion ni litratu;12=Ayudo;"
     "13=Kombetsasion ni ayudo;14=Katigoria;15=Kombetsasion ni katigoria;",
     ""},
    {"ckb", "", 16,
     "-2=میدیا;-1=تایبەت;1=وتووێژ|لێدوان;2=بەکارھێنەر;3=لێدوانی بەکارھێنەر|قسەی بەکارھێنەر;"
     "5=لێدوانی $1;6=پەڕگە;7=وتووێژی پەڕگە|لێدوانی پەڕگە;8=میدیاویکی;9=وتووێژی میدیاویکی|"
     "لێدوانی میدیاویکی;10=داڕێژە|قاڵب;11=وتووێژی داڕێژە|لێدوانی قاڵب|لێدوانی داڕێژە;"
     "12=یارمەتی;13=وتووێژی یارمەتی|لێدوانی یارمەتی;14=پۆل;15=وتووێژی پۆل|لێدوانی پۆل;"
     "828=مۆدیوول;829=لێدوانی مۆدیوول;",
     "R=#ڕەوانەکەر;F=سنوور|ناوەڕاست|چوارچێوە|بێچوارچێوە|چەپ|ڕاست|وێنۆک;W=$1پیکسڵ;"},
    {"co", "it", WM_TRAIL_INHERIT, "", ""},
    {"crh", "crh-latn", 17,
     "828=Modul;829=Modul muzakeresi;",
     ""},
    {"crh-cyrl", "ru", 18,
     "-2=Медиа|Media;-1=Махсус|Mahsus;1=Музакере|Muzakere;2=Къулланыджы|Qullanıcı;"
     "3=Къулланыджы музакереси|Qullanıcı muzakeresi;5=$1 музакереси|$1 muzakeresi;6=Файл|"
     "Resim|Ресим;7=Файл музакереси|Resim muzakeresi|Ресим музакереси;8=МедиаВики|MediaViki;"
     "9=МедиаВики музакереси|MediaViki muzakeresi;10=Шаблон|Şablon;11=Шаблон музакереси|"
     "Şablon muzakeresi;12=Ярдым|Yardım;13=Ярдым музакереси|Yardım muzakeresi;14=Категория|"
     "Kategoriya;15=Категория музакереси|Kategoriya muzakeresi;",
     ""},
    {"crh-latn", "", 18,
     "-2=Media|Медиа;-1=Mahsus|Махсус;1=Muzakere|Музакере;2=Qullanıcı|Къулланыджы;"
     "3=Qullanıcı muzakeresi|Къулланыджы музакереси;5=$1 muzakeresi|$1 музакереси;6=Fayl|"
     "Ресим|Resim;7=Fayl muzakeresi|Ресим музакереси|Resim muzakeresi;8=MediaViki|МедиаВики;"
     "9=MediaViki muzakeresi|МедиаВики музакереси;10=Şablon|Шаблон;11=Şablon muzakeresi|"
     "Шаблон музакереси;12=Yardım|Ярдым;13=Yardım muzakeresi|Разговор о помоћи;14=Kategoriya|"
     "Категория;15=Kategoriya muzakeresi|Категория музакереси;",
     ""},
    {"cs", "sk", 19,
     "-2=Média;-1=Speciální;1=Diskuse;2=Uživatel|Uživatelka;3=Diskuse s uživatelem|"
     "Uživatel diskuse|Uživatelka diskuse|Diskuse s uživatelkou;5=Diskuse k $1|$1 diskuse;"
     "6=Soubor;7=Diskuse k souboru|Soubor diskuse;8=MediaWiki;9=Diskuse k MediaWiki|"
     "MediaWiki diskuse;10=Šablona;11=Diskuse k šabloně|Šablona diskuse;12=Nápověda;"
     "13=Diskuse k nápovědě|Nápověda diskuse;14=Kategorie;15=Diskuse ke kategorii|"
     "Kategorie diskuse;828=Modul;829=Diskuse k modulu;",
     "R=#PŘESMĚRUJ;S=__VŽDYOBSAH__|__BEZKONVERZEOBSAHU__|__BEZEDITOVATČÁST__|__BEZGALERIE__|"
     "__BEZKONVERZENADPISU__|__BEZOBSAHU__|__OBSAH__;C=__SKRÝTKAT__|__INDEXOVAT__|"
     "__LINKPŘIDATKOMENTÁŘ__|__NEINDEXOVAT__|__BEZLINKUPŘIDATKOMENTÁŘ__|"
     "__STATICKÉPŘESMĚROVÁNÍ__;F=okraj|střed|rám|bezrámu|vlevo|žádné|vpravo|náhled;"
     "W=$1pixelů;V=třída=$1|jazyk=$1|odkaz=$1|náhled=$1|strana=$1|strana_$1;"},
    {"csb", "pl", WM_TRAIL_INHERIT,
     "-2=Media;-1=Specjalnô;1=Diskùsëjô;2=Brëkòwnik;3=Diskùsëjô brëkòwnika;5=Diskùsëjô $1;"
     "6=Òbrôzk;7=Diskùsëjô òbrôzków;8=MediaWiki;9=Diskùsëjô MediaWiki;10=Szablóna;"
     "11=Diskùsëjô Szablónë;12=Pòmòc;13=Diskùsëjô Pòmòcë;14=Kategòrëjô;"
     "15=Diskùsëjô Kategòrëji;",
     ""},
    {"cu", "", 20,
     "-2=Срѣдьства;-1=Нарочьна;1=Бєсѣда|Бесѣда;2=Польꙃєватєл҄ь|Польѕевател҄ь;"
     "3=Польꙃєватєлꙗ бєсѣда|Польѕевател бесѣда;5=$1 бєсѣда|$1 бесѣда;6=Дѣло|Ви́дъ|Видъ;"
     "7=Дѣла бєсѣда|Ви́да бєсѣ́да|Вида бесѣда;8=MediaWiki;9=MediaWiki бєсѣда|"
     "MediaWiki бесѣда;10=Обраꙁьць|Образьць;11=Обраꙁьца бєсѣда|Образьца бесѣда;12=Помощь;"
     "13=Помощи бєсѣда|Помощи бесѣда;14=Катигорїꙗ|Катигорї;15=Катигорїѩ бєсѣда|"
     "Катигорїѩ бесѣда;",
     "R=#ПРѢНАПРАВЛЄНИѤ;"},
    {"cv", "ru", 21,
     "-2=Медиа;-1=Ятарлă;1=Сӳтсе явасси;2=Хутшăнакан;3=Хутшăнаканăн канашлу страници;"
     "5=$1 сӳтсе явмалли;6=Ӳкерчĕк;7=Ӳкерчĕке сӳтсе явмалли;8=MediaWiki;"
     "9=MediaWiki сӳтсе явмалли;10=Шаблон;11=Шаблона сӳтсе явмалли;12=Пулăшу;"
     "13=Пулăшăва сӳтсе явмалли;14=Категори;15=Категорине сӳтсе явмалли;",
     ""},
    {"cy", "", 22,
     "-2=Media;-1=Arbennig;1=Sgwrs;2=Defnyddiwr;3=Sgwrs Defnyddiwr;5=Sgwrs $1;6=Delwedd;"
     "7=Sgwrs Delwedd;8=MediaWici;9=Sgwrs MediaWici;10=Nodyn;11=Sgwrs Nodyn;12=Cymorth;"
     "13=Sgwrs Cymorth;14=Categori;15=Sgwrs Categori;828=Modiwl;829=Sgwrs modiwl;",
     "R=#ail-cyfeirio|#ailgyfeirio;S=__DIMADRANGOLYGU__|__DIMGOLYGUADRAN__|"
     "__DIMTAFLENCYNNWYS__|__DIMRHESTRGYNNWYS__|__DIMRHG__;C=__CATCUDD__|_HIDDENCAT_|"
     "_CATCUDD_|__CYSWLLTADRANNEWYDD__|_NEWSECTIONLINK_|_CYSWLLTADRANNEWYDD_;F=gwaelod|godre|"
     "canol|chwith|dim|de|is|uwch|bawd|ewin_bawd|mân-lun|brig;U=unionsyth|unionsyth=$1|"
     "unionsyth_$1;V=mân-lun=$1|bawd=$1|tudalen=$1|tudalen_$1;"},
    {"da", "", 23,
     "-2=Media;-1=Speciel;1=Diskussion;2=Bruger;3=Brugerdiskussion;5=$1 diskussion|"
     "$1-diskussion;6=Fil|Billede;7=Fildiskussion|Billeddiskussion;8=MediaWiki;"
     "9=MediaWiki diskussion|MediaWiki-diskussion;10=Skabelon;11=Skabelondiskussion;12=Hjælp;"
     "13=Hjælp diskussion|Hjælp-diskussion;14=Kategori;15=Kategoridiskussion;828=Modul;"
     "829=Moduldiskussion;",
     ""},
    {"dag", "", 24,
     "-2=Miidiya;-1=Diŋ'gahim;1=Yɛltɔɣa;2=Ŋun su;3=Ŋun su yɛltɔɣa;5=$1 yɛltɔɣa;"
     "6=Lahabali kɔligu;7=Lahabali kɔligu yɛltɔɣa;8=MiidiyaWiki;9=MiidiyaWiki yɛltɔɣa;"
     "10=Tɛmplet;11=Tɛmplet yɛltɔɣa;12=Sɔŋsim;13=Sɔŋsim yɛltɔɣa;14=Pubu;15=Pubu yɛltɔɣa;",
     ""},
    {"de", "", 25,
     "-2=Medium;-1=Spezial;1=Diskussion;2=Benutzer|Benutzerin;3=Benutzer Diskussion|"
     "Benutzerin Diskussion;5=$1 Diskussion;6=Datei|Bild;7=Datei Diskussion|Bild Diskussion;"
     "8=MediaWiki;9=MediaWiki Diskussion;10=Vorlage;11=Vorlage Diskussion;12=Hilfe;"
     "13=Hilfe Diskussion;14=Kategorie;15=Kategorie Diskussion;828=Modul;"
     "829=Modul Diskussion;",
     "R=#WEITERLEITUNG;S=__INHALTSVERZEICHNIS_ERZWINGEN__|__KEINE_INHALTSKONVERTIERUNG__|"
     "__ABSCHNITTE_NICHT_BEARBEITEN__|__KEINE_GALERIE__|__KEINEGALERIE__|"
     "__KEINE_TITELKONVERTIERUNG__|__KEIN_INHALTSVERZEICHNIS__|__KEININHALTSVERZEICHNIS__|"
     "__INHALTSVERZEICHNIS__;C=__VERSTECKTE_KATEGORIE__|__WARTUNGSKATEGORIE__|__INDEXIEREN__|"
     "__INDIZIEREN__|__NEUER_ABSCHNITTSLINK__|__PLUS_LINK__|__NICHT_INDEXIEREN__|"
     "__KEIN_INDEX__|__NICHT_INDIZIEREN__|__KEIN_NEUER_ABSCHNITTSLINK__|__KEIN_PLUS_LINK__|"
     "__PERMANENTE_WEITERLEITUNG__;F=grundlinie|rand|unten|zentriert|gerahmt|rahmenlos|links|"
     "mitte|ohne|rechts|tief|tiefgestellt|hoch|hochgestellt|text-unten|text-oben|mini|"
     "miniatur|oben;U=hochkant|hochkant=$1|hochkant $1|hochkant_$1;V=alternativtext=$1|"
     "klasse=$1|sprache=$1|verweis=$1|mini=$1|miniatur=$1|seite=$1|seite $1|seite_$1;"},
    {"de-at", "de", WM_TRAIL_INHERIT, "", ""},
    {"de-ch", "de", WM_TRAIL_INHERIT, "", ""},
    {"de-formal", "de", WM_TRAIL_INHERIT, "", ""},
    {"din", "", 26,
     "-2=Ciɛl;-1=Këcëweek;1=Jam;2=Dulooi;3=Jam kekë dulooi;5=Jam wɛ̈t ë $1;6=Apamduööt;"
     "7=Jam wɛ̈t ë apamduööt;8=MediaWiki;9=Jam wɛ̈t ë MediaWiki;10=Macuëc;"
     "11=Jam wɛ̈t ë macuëc;12=Kuɔny;13=Jam wɛ̈t ë kuɔny;14=Bekätakthook;"
     "15=Jam wɛ̈t ë bekätakthook;828=Mukääcëtök;829=Jam wɛ̈t ë mukääcëtök;",
     ""},
    {"diq", "", WM_TRAIL_INHERIT,
     "-2=Medya;-1=Bağse|Xısusi;1=Vaten|Werênayış|Mesac;2=Karber;3=Karber vaten|"
     "Karber werênayış|Karber mesac;5=$1 vaten|$1 werênayış|$1 mesac;6=Dosya;7=Dosya vaten|"
     "Dosya werênayış|Dosya mesac;8=MediaWiki;9=MediaWiki vaten|MediaWiki werênayış|"
     "MediaWiki mesac;10=Şablon;11=Şablon vaten|Şablon werênayış|Şablon mesac;12=Desteg|"
     "Peşti;13=Desteg vaten|Desteg werênayış|Peşti mesac|Peşti werênayış;14=Kategori|"
     "Kategoriye;15=Kategori vaten|Kategori werênayış|Kategoriye mesac|Kategoriye werênayış;"
     "828=Modul;829=Modul vaten;",
     "R=#HETENAYIŞ;S=__ESTENZARURET__|__ZERREVURNAYIŞÇINO__|__ZVÇ__|__TİMARKERDIŞÇINO__|"
     "__GALERİÇINO__|__SERNAMEVURNAYIŞÇINO__|__SVÇ__|__ESTENÇINO__|__ESTEN__;"
     "C=__KATEGORİYANIMITİ__|__SERSIQ__|__GREYÉSERNAMEDÉNEWİ__|__SERSIQÇINYO__|"
     "__GREYÉSERNAMEDÉNEWİÇINO__|__STATİKHETENAYIŞ__|__STATICHETENAYIŞ__;F=Sinoréerdi|sinor|"
     "erd|werte|miyan|çerçeweyın|çerçewekerden|çerçewe|béçerçewe|çep|merkez|çıniyo|raşt|"
     "anvar|cor|corén|erd-metin|gedug-metin|resmoqıckek|qıckek|gedug;W=$1pik|$1piksel;"
     "U=disleg|disleg=$1|disleg_$1;V=klik=$1|sınıf=$1|zuwan=1$|gre=$1|resmoqıckek=$1|"
     "qıckek=$1|pera=$1|pera_$1;"},
    {"dsb", "hsb de", WM_TRAIL_INHERIT,
     "-2=Medija;-1=Specialne;1=Diskusija;2=Wužywaŕ|Wužywarka;3=Diskusija wužywarja|"
     "Diskusija wužywarki;5=$1 diskusija;6=Dataja|Wobraz;7=Diskusija wó dataji|"
     "Diskusija wó wobrazu;8=MediaWiki;9=MediaWiki diskusija;10=Pśedłoga;"
     "11=Diskusija wó pśedłoze;12=Pomoc;13=Diskusija wó pomocy;14=Kategorija;"
     "15=Diskusija wó kategoriji;828=Modul;829=Modul diskusija;",
     ""},
    {"dtp", "ms", WM_TRAIL_INHERIT, "", ""},
    {"dty", "ne", WM_TRAIL_INHERIT,
     "-2=मिडिया;-1=बिशेष;1=कुरणि;2=प्रयोगकर्ता;3=प्रयोगकर्ता कुरणि;5=$1 वार्ता;6=चित्र;"
     "7=चित्र कुरणि;8=मिडियाविकि;9=मिडियाविकि कुरणि;10=ढाँचा;11=ढाँचा कुरणि;12=मद्दत;"
     "13=मद्दत कुरणि;14=श्रेणी;15=श्रेणी कुरणि;828=मोड्युल;829=मोड्युल कुरणि;",
     ""},
    {"dv", "", WM_TRAIL_INHERIT,
     "-2=މީޑިއާ;-1=ޚާއްސަ|ހާއްޞަ;1=ޚިޔާލު;2=މެމްބަރު;3=މެމްބަރުގެ ވާހަކަ;5=$1ގެ ވާހަކަ;"
     "6=ފައިލު|ފައިލް;7=ފައިލުގެ ޚިޔާލު|ފައިލް ޚިޔާލު;8=މީޑިއާވިކީ;9=މިޑިއާވިކީ ޚިޔާލު|"
     "މީޑިޔާވިކި ޚިޔާލު;10=ފަންވަތް;11=ފަންވަތުގެ ޚިޔާލު|ފަންވަތް ޚިޔާލު;12=އެހީ;"
     "13=އެހީގެ ޚިޔާލު|އެހީ ޚިޔާލު;14=ޤިސްމު;15=ޤިސްމުގެ ޚިޔާލު|ޤިސްމު ޚިޔާލު;828=މޮޑިއުލް;"
     "829=މޮޑިއުލް ޚިޔާލު;",
     ""},
    {"dz", "", WM_TRAIL_INHERIT, "", ""},
    {"ee", "", 27, "", ""},
    {"egl", "it", WM_TRAIL_INHERIT, "", ""},
    {"el", "", 28,
     "-2=Μέσο|Μέσον;-1=Ειδικό;1=Συζήτηση;2=Χρήστης;3=Συζήτηση χρήστη;5=Συζήτηση $1|"
     "$1 συζήτηση;6=Αρχείο|Εικόνα;7=Συζήτηση αρχείου|Συζήτηση εικόνας;8=MediaWiki;"
     "9=Συζήτηση MediaWiki;10=Πρότυπο;11=Συζήτηση προτύπου;12=Βοήθεια;13=Συζήτηση βοήθειας;"
     "14=Κατηγορία;15=Συζήτηση κατηγορίας;",
     "R=#ΑΝΑΚΑΤΕΥΘΥΝΣΗ;S=__ΜΕΠΠ__|__ΜΕΠΙΝΑΚΑΠΕΡΙΕΧΟΜΕΝΩΝ__|__ΧΩΡΙΣΜΕΤΑΤΡΟΠΗΠΕΡΙΧΟΜΕΝΟΥ__|"
     "__ΧΩΡΙΣΕΠΕΞΕΝΟΤ__|__ΧΩΡΙΣΕΠΕΞΕΡΓΑΣΙΑΕΝΟΤΗΤΩΝ__|__ΧΩΡΙΣΠΙΝΑΚΟΘΗΚΗ__|"
     "__ΧΩΡΙΣΜΕΤΑΤΡΟΠΗΤΙΤΛΟΥ__|__ΧΩΡΙΣΠΠ__|__ΧΩΡΙΣΠΙΝΑΚΑΠΕΡΙΕΧΟΜΕΝΩΝ__|__ΠΠ__|"
     "__ΠΙΝΑΚΑΣΠΕΡΙΕΧΟΜΕΝΩΝ__;C=__ΚΡΥΦΗΚΑΤΗΓΟΡΙΑ__|__ΕΥΡΕΤΗΡΙΟ__|__ΔΕΣΜΟΣΝΕΑΣΕΝΟΤΗΤΑΣ__|"
     "__ΧΩΡΙΣΕΥΡΕΤΗΡΙΟ__|__ΣΤΑΤΙΚΗΑΝΑΚΑΤΕΥΘΥΝΣΗ__;F=γραμμήβάσης|πλαίσιο|κάτω|κέντρο|"
     "με-πλαίσιο|χωρίς-πλαίσιο|αριστερά|μέσο|καθόλου|δεξιά|δείκτης|εκθέτης|"
     "κάτω-από-το-κείμενο|πάνω-από-το-κείμενο|μικρογραφία|μινιατούρα|άνω;W=$1εσ;U=κατακόρυφα|"
     "κατακόρυφα=$1|κατακόρυφα_$1;V=εναλλ.=$1|σύνδεσμος=$1|μικρογραφία=$1|μινιατούρα=$1|"
     "σελίδα=$1|σελίδα_$1;"},
    {"eml", "it", WM_TRAIL_INHERIT,
     "828=Mòdul;829=Discusiòun dal Mòdul;",
     ""},
    {"en", "", 0,
     "-2=Media;-1=Special;1=Talk;2=User;3=User talk;5=$1 talk;6=File|Image;7=File talk|"
     "Image talk;8=MediaWiki;9=MediaWiki talk;10=Template;11=Template talk;12=Help;"
     "13=Help talk;14=Category;15=Category talk;",
     "R=#REDIRECT;S=__FORCETOC__|__NOCONTENTCONVERT__|__NOCC__|__NOEDITSECTION__|"
     "__NOGALLERY__|__NOTITLECONVERT__|__NOTC__|__NOTOC__|__TOC__;C=__EXPECTUNUSEDCATEGORY__|"
     "__HIDDENCAT__|__INDEX__|__NEWSECTIONLINK__|__NOINDEX__|__NONEWSECTIONLINK__|"
     "__STATICREDIRECT__;F=baseline|border|bottom|center|centre|frame|framed|enframed|"
     "frameless|left|middle|none|right|sub|super|sup|text-bottom|text-top|thumb|thumbnail|"
     "top;W=$1px;U=upright|upright=$1|upright $1;V=alt=$1|class=$1|lang=$1|link=$1|"
     "thumbnail=$1|thumb=$1|page=$1|page $1;"},
    {"en-ca", "en", WM_TRAIL_INHERIT, "", ""},
};
const size_t wm_languages_1_count = sizeof wm_languages_1 / sizeof wm_languages_1[0];
