/* expand_languages_1.c - words of the languages aae to azb.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_1[] = {
    {"aae", "",
     "",
     "Jinar|Frivar|Marz|Prill|Mai|Gjunju|Julju|Gusht|Setembri|Otubri|Novembri|Diçembri|Jinari|Frivari|Marz|"
     "Prill|Mai|Gjunju|Julju|Gusht|Setembri|Otubri|Novembri|Diçembri|Jin|Fri|Mar|Pri|Mai|Gju|Jul|Gush|Set|"
     "Otu|Nov|Diç",
     "e diellja|e hënja|e martja|e merkurja|e injtja|e prëmtja|e shtun|díell|Hën|Mar|Mer|Inj|Prë|Sht",
     ""},
    {"ab", "ru",
     "language=#АБЫЗШӘА:;special=цастәи",
     "ажьырныҳәамза|жәабранмза|хәажәкырамза|мшаԥымза|"
     "лаҵарамза|рашәарамза|ԥхынгәымза|нанҳәамза|цәыббрамза|"
     "жьҭаарамза|абҵарамза|ԥхынҷкәынмза|ажьырныҳәамза|"
     "жәабранмза|хәажәкырамза|мшаԥымза|лаҵарамза|рашәарамза|"
     "ԥхынгәымза|нанҳәамза|цәыббрамза|жьҭаарамза|абҵарамза|"
     "ԥхынҷкәынмза|ажь|жәа|хәа|мша|лаҵ|раш|ԥхг|нан|цәы|жьҭ|абҵ|"
     "ԥхҷ",
     "Амҽыша|Ашәахьа|Аҩаша|Ахаша|Аԥшьаша|Ахәуаша|Асабша|Амҽ|"
     "Ашә|Аҩа|Аха|Аԥшь|Ахә|Аса",
     ""},
    {"abs", "id",
     "",
     "Januari|Pebuari|Maret|April|Mey|Juni|Juli|Agustus|September|Oktober|Nopember|Desember|Januari|Februari|"
     "Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Jan|Feb|Mar|Apr|Mei|Jun|Jul|Ags|"
     "Sep|Okt|Nov|Des",
     "Dominggu/Minggu|Senin|Salasa|Rabu|Kamis|Jumat|Sabtu|Min|Sen|Sal|Rab|Kam|Jum|Sab",
     ""},
    {"ace", "id",
     "",
     "Buleuen Sa|Buleuen Duwa|Buleuen Lhèe|Buleuen Peuet|Buleuen Limöng|Buleuen Nam|Buleuen Tujôh|"
     "Buleuen Lapan|Buleuen Sikureueng|Buleuen Siplôh|Buleuen Siblaih|Buleuen Duwa Blah|Buleuen Sa|"
     "Buleuen Duwa|Buleuen Lhèe|Buleuen Peuet|Buleuen Limöng|Buleuen Nam|Buleuen Tujôh|Buleuen Lapan|"
     "Buleuen Sikureueng|Buleuen Siplôh|Buleuen Siblaih|Buleuen Duwa Blah|Sa|Duwa|Lhèe|Peuet|Limöng|Nam|"
     "Tujôh|Lapan|Sikureuëng|Siplôh|Siblaih|Duwa Blah",
     "Aleuhad|Seunanyan|Seulasa|Rabu|Hamèh|Jumeu'at|Sabtu|Aleu|Seun|Seul|Rab|Ham|Jum|Sab",
     ""},
    {"acf", "",
     "",
     "Janvyé|Févwiyé|Mas|Avwi|Mé|Jen|Jwiyèt|Awou|Sèptanm|Òktòb|Novanm|Désanm|Janvyé|Févwiyé|Mas|"
     "Avwi|Mé|Jen|Jwiyèt|Awou|Sèptanm|Òktòb|Novanm|Désanm|Jan.|Fév.|Mas|Avwi.|Mé|Jen|Jwi.|Awou|Sèp.|"
     "Òkt.|Nov.|Dés.",
     "Dimanch|Lendi|Madi|Mékwédi|Jédi|Vandwédi|Sanmdi|Dim.|Lun.|Mad.|Mék.|Jéd.|Van.|Sanm.",
     ""},
    {"acm", "",
     "",
     "يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|"
     "اكتوبر|نوفمبر|ديسمبر|كانون الثاني|شباط|آذار|نيسان|أيار|"
     "حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|"
     "كانون الأول|يناير|فبراير|مارس|ابريل|مايو|يونيو|يوليو|"
     "أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
     "الاحد|الثنين|الثلاثاء|الربعاء|الخميس|الجمعه|السبت|احد|"
     "ثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت",
     ""},
    {"ady", "ady-cyrl",
     "",
     "",
     "",
     ""},
    {"ady-cyrl", "",
     "",
     "Щылэ|Мэзай|Гъэтхапэ|Мэлылъфэгъу|ЖъоныгъуакӀ|Мэкъуогъу|"
     "Бэдзэогъу|ШышъхьэӀу|Ӏоныгъу|Чъэпыогъу|ШэкӀогъу|"
     "Тыгъэгъаз|Щылэ|Мэзай|Гъэтхапэ|Мэлылъфэгъу|ЖъоныгъуакӀ|"
     "Мэкъуогъу|Бэдзэогъу|ШышъхьаӀу|Ӏоныгъу|Чъэпыогъу|"
     "ШэкӀогъу|Тыгъэгъаз|Щл|Мзй|Гътп|Мллъ|Жън|Мкъгъ|Бдз|Шшъхь|"
     "Ӏон|Чъп|Шкгъ|Тгъ",
     "Тхьаумаф|Блыпэ|Гъубдж|Бэрэскэжъый|Мэфэку|Бэрэскэшху|"
     "Мэфэзакъу|Тмф|Блп|Гбж|Брж|Мфк|Брш|Мфз",
     ""},
    {"aeb", "aeb-arab",
     "",
     "",
     "",
     ""},
    {"aeb-arab", "ar",
     "",
     "جانفي|فيڥري|مارس|أڥريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|"
     "نوڥمبر|ديسمبر|جانفي|فيڥري|مارس|أڥريل|ماي|جوان|جويلية|أوت|"
     "سبتمبر|أكتوبر|نوڥمبر|ديسمبر|جانفي|فيڥري|مارس|أڥريل|ماي|"
     "جوان|جويلية|أوت|سبتمبر|أكتوبر|نوڥمبر|ديسمبر",
     "الأحد|الإثنين|الثلاث|الأربعا|الخميس|الجمعة|السبت|الأحد|"
     "الإثنين|الثلاث|الأربعا|الخميس|الجمعة|السبت",
     ""},
    {"aeb-latn", "",
     "",
     "Jānfī|Fīvrī|Māris|Avrīl|Mēy|Jweñ|Jwīlye|Ūt|Siptombir|Uktobir|Nuvombir|Disombir|Jānfī|"
     "Fīvrī|Māris|Avrīl|Mēy|Jweñ|Jwīlye|Ūt|Siptombir|Uktobir|Nuvombir|Disombir|Jan.|.Fiv|Māris|Avr.|"
     "Mēy|Jweñ|Jwi.|Ūt|Sep.|Okt.|.Nov|Des.",
     "Il-Eḩed|Il-Iŧnīn|Iŧ-Ŧlēŧ|Il-Irbģe|Il-Xmīs|Ij-Jimģe|Is-Sibt|Il-Eḩed|Ŧnn.|Ŧlŧ.|Erb.|Xms.|"
     "Jum.|Is-sibt",
     ""},
    {"af", "",
     "currentday2=HUIDIGEDAG2;currentday=HUIDIGEDAG;currentdayname=HUIDIGEDAGNAAM;currenthour=HUIDIGEUUR;"
     "currentmonth1=HUIDIGEMAAND1;currentmonth=HUIDIGEMAAND;currentmonthabbrev=HUIDIGEMAANDAFK;"
     "currentmonthname=HUIDIGEMAANDNAAM;currenttime=HUIDIGETYD;currentversion=HUIDIGEWEERGAWE;"
     "currentyear=HUIDIGEJAAR;displaytitle=VERTOONTITEL;filepath=LêERPAD:;fullpagename=VOLBLADSYNAAM;"
     "fullurl=VOLURL;gender=GESLAG:;language=#TAAL:;localweek=HUIDIGEWEEK;namespace=NAAMSPASIE;"
     "numberofactiveusers=AANTALAKTIEWEGEBRUIKERS;numberofarticles=AANTALARTIKELS;"
     "numberofedits=AANTALWYSIGINGS;numberoffiles=AANTALLêERS;numberofpages=AANTALBLADSYE;"
     "numberofusers=AANTALGEBRUIKERS;pagename=BLADSYNAAM;pagesize=BLADSYGROOTTE;plural=MEERVOUD;"
     "server=BEDIENER;servername=BEDIENERNAAM;sitename=WERFNAAM;special=spesiaal;tag=etiket;"
     "talkspace=BESPREKINGSBLADSY;url_path=PAD",
     "Januarie|Februarie|Maart|April|Mei|Junie|Julie|Augustus|September|Oktober|November|Desember|Januarie|"
     "Februarie|Maart|April|Mei|Junie|Julie|Augustus|September|Oktober|November|Desember|Jan.|Feb.|Mrt.|Apr.|"
     "Mei|Jun.|Jul.|Aug.|Sept.|Okt.|Nov.|Des.",
     "Sondag|Maandag|Dinsdag|Woensdag|Donderdag|Vrydag|Saterdag|So.|Ma.|Di.|Wo.|Do.|Vr.|Sa.",
     " |,"},
    {"ak", "",
     "",
     "Ɔpɛpɔn|Ɔgyefuo|Ɔbenem|Oforisuo|Kɔtonimma|Ayɛwohomumu|Kutawonsa|Ɔsannaa|Ɛbɔ|Ahinime|Obubuo|"
     "Ɔpenimma",
     "Kwasiada|Ɛdwoada|Ɛbenada|Wukuada|Yawoada|Efiada|Memeneda",
     ""},
    {"aln", "sq",
     "currenthour=ORATASH;currentmonth1=MUEJIAKTUAL1;currentmonth=MUEJIAKTUAL|MUEJIAKTUAL2;"
     "currentmonthname=EMNIMUEJITAKTUAL;currenttime=KOHATASH;localmonth=MUEJILOKAL;servername=EMNISERVERIT",
     "kallnor|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nandor|dhetor|kallnorit|shkurtit|"
     "marsit|prillit|majit|qershorit|korrikut|gushtit|shtatorit|tetorit|nândorit|dhetorit|Kall|Shk|Mar|Pri|"
     "Maj|Qer|Korr|Gush|Sht|Tet|Nan|Dhe",
     "E diel|E hâne|E marte|E mërkure|E êjte|E premte|E shtune|Dje|Hân|Mar|Mër|Êjt|Pre|Sht",
     ""},
    {"alt", "ru",
     "",
     "Чаган ай|Кочкор ай|Тулаан ай|Кандык ай|Кӱӱк ай|"
     "Кичӱ изӱ ай|Јаан изӱ ай|Куран ай|Сыгын ай|Ӱлӱрген ай|"
     "Кӱчӱрген ай|Јаҥар ай|чаган ай|кочкор ай|тулаан ай|"
     "кандык ай|кӱӱк ай|кичӱ изӱ ай|јаан изӱ ай|куран ай|"
     "сыгын ай|ӱлӱрген ай|кӱчӱрген ай|јаҥар ай|Чаг|Коч|Тул|Кан|"
     "Кӱк|Кич|Јан|Кур|Сыг|Ӱлр|Кӱч|Јаҥ",
     "Воскресен|Понедельник|Вторник|Среда|Четверг|Пятница|"
     "Суббот|Вск|Пон|Втр|Срд|Чтв|Птн|Суб",
     ""},
    {"am", "",
     "",
     "ጃንዩዌሪ|ፌብሩዌሪ|ማርች|ኤፕሪል|ሜይ|ጁን|ጁላይ|ኦገስት|"
     "ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር|ጃንዩዌሪ|ፌብሩዌሪ|"
     "ማርች|ኤይፕርል|ሜይ|ጁን|ጁላይ|ኦገስት|ሰፕቴምበር|ኦክቶበር|"
     "ኖቬምበር|ዲሴምበር|ጃንዩ.|ፌብሩ.|ማርች|ኤፕሪ.|ሜይ|ጁን|ጁላይ|"
     "ኦገስ.|ሴፕቴ.|ኦክቶ.|ኖቬም.|ዲሴም.",
     "እሑድ|ሰኞ|ማክሰኞ|ረቡዕ|ሐሙስ|ዓርብ|ቅዳሜ|እሑ|ሰኞ|ማክ|ረቡ|"
     "ሐሙ|ዓር|ቅዳ",
     ""},
    {"ami", "zh-tw zh-hant zh zh-hans",
     "",
     "Saka cecay folad|Saka tosa^ folad|Saka tolo^ folad|Saka sepat a folad|Saka lima^ a folad|"
     "Saka enem a folad|Saka pito^ folad|Saka falo^ folad|Saka sowa^ folad|Saka ngetep folad|"
     "Saka safaw cecay folad|Saka safaw tosa^ folad|Saka cecay folad|Saka tosa^ folad|Saka tolo^ folad|"
     "Saka sepat a folad|Saka lima^ a folad|Saka enem a folad|Saka pito^ folad|Saka falo^ folad|"
     "Saka sowa^ folad|Saka ngetep folad|Saka safaw cecay folad|Saka safaw tosa^ folad|Saka cecay folad|"
     "Saka tosa^ folad|Saka tolo^ folad|Saka sepat a folad|Saka lima^ a folad|Saka enem a folad|"
     "Saka pito^ folad|Saka falo^ folad|Saka sowa^ folad|Saka ngetep folad|Saka safaw cecay folad|"
     "Saka safaw tosa^ folad",
     "pilipayan|tinocay|tinosa|tinolo|||||tinocay|tinosa|tinolo",
     ""},
    {"an", "es",
     "currentversion=BERSIÓNAUTUAL|BERSIONAUTUAL|REVISIÓNACTUAL;displaytitle=TÍTOL;language=#LUENGA:;"
     "namespace=ESPACIODENOMBRES;namespacee=ESPACIODENOMBRESE;ns=EDN:;special=espezial",
     "chinero|febrero|marzo|abril|mayo|chunio|chulio|agosto|setiembre|octubre|noviembre|aviento|de chinero|"
     "de febrero|de marzo|d'abril|de mayo|de chunio|de chulio|d'agosto|de setiembre|d'octubre|de noviembre|"
     "d'aviento|chi|feb|mar|abr|may|chun|chul|ago|set|oct|nov|avi",
     "domingo|luns|martes|miércols|chueves|biernes|sabado|dom|lun|mar|mie|chu|vie|sab",
     ""},
    {"ang", "",
     "",
     "Æfterra Geola|Solmonað|Hreðmonað|Eastermonað|Þrimilcemonað|Ærra Liða|Æfterra Liða|Weodmonað|"
     "Haligmonað|Winterfylleð|Blotmonað|Ærra Geola|Æfterran Geolan|Solmonþes|Hreðmonþes|Eastermonþes|"
     "Þrimilcemonþes|Ærran Liþan|Æfterran Liþan|Weodmonþes|Haligmonþes|Winterfylleþes|Blotmonþes|"
     "Ærran Geolan|Æf Ge|Sol|Hre|Eas|Þri|Ær Li|Æf Li|Weo|Hal|Win|Blo|Ær Ge",
     "Sunnandæg|Monandæg|Tiwesdæg|Wodnesdæg|Þunresdæg|Frigedæg|Sæterndæg|Sun|Mon|Tiw|Wod|Þun|Fri|"
     "Sæt",
     ""},
    {"ann", "",
     "",
     "Jenuwari|Febuwari|Mâchi|Epuren|Mêe|Jûun|Julai|Ọgọs|Sepitemba|Ọkitoba|Nọvemba|Disemba|"
     "Jenuwari|Febuwari|Mâch|Epuren|Mêe|Jûun|Julai|Ọgọs|Sepitemba|Ọkitoba|Nọvemba|Disemba|Jen|Feb|"
     "Mch|Epr|Mêe|Jûn|Jul|Ọgs|Sep|Ọkt|Nọv|Dis",
     "Ukanande|Isinde|Usende|Etetende|Ogbonde|Udun̄nde|Otande|Uka.|Isi.|Use.|Ete.|Ogb.|Udu.|Ota.",
     ""},
    {"anp", "hi",
     "",
     "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|"
     "अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|"
     "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|"
     "अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर|जन.|"
     "फर.|मार्च|अप्रै.|मई|जून|जुला.|अग.|सित|अक्|"
     "नवं.|दिसं.",
     "रविवार|सोमवार|मंगलवार|बुधवार|बेरहसपत|"
     "शुक्कर|शनिचर|रवि|सोम|मंगल|बुध|बेरहसपत|"
     "शुक्र|शनि",
     ""},
    {"apc", "",
     "",
     "كانون التاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|"
     "تشرين الأول|تشرين التاني|كانون الأول|كانون التاني|شباط|"
     "آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|"
     "تشرين التاني|كانون الأول|ك 2|شباط|آذار|نيسان|أيار|حزيران|"
     "تموز|آب|أيلول|تش 1|تش 2|ك 1",
     "الأحد|التنين|التلاتا|الأربعا|الخميس|الجمعة|السبت|أحد|"
     "تنين|تلاتا|أربعا|خميس|جمعة|سبت",
     ""},
    {"ar", "",
     "anchorencode=كود_الأنكور;articlepath=مسار_المقالة;"
     "basepagename=اسم_الصفحة_الأساسي;basepagenamee=عنوان_الصفحة_الأساسي;"
     "bidi=ثا:;canonicalurl=عنوان_قاعدة:;canonicalurle=مسار_قاعدة:;"
     "cascadingsources=مصادر_مضمنة;contentlanguage=لغة_المحتوى|لغة_محتوى;"
     "count=عدد;currentday2=يوم_حالي2;currentday=يوم_حالي;"
     "currentdayname=اسم_اليوم_الحالي;currentdow=يوم_حالي_مأ;"
     "currenthour=ساعة_حالية;currentmonth1=شهر_حالي1;currentmonth=شهر_حالي|"
     "شهر_حالي2;currentmonthabbrev=اختصار_الشهر_الحالي;"
     "currentmonthname=اسم_الشهر_الحالي;"
     "currentmonthnamegen=اسم_الشهر_الحالي_المولد;currenttime=وقت_حالي;"
     "currenttimestamp=طابع_الوقت_الحالي;currentversion=نسخة_حالية;"
     "currentweek=أسبوع_حالي;currentyear=عام_حالي;default=#افتراضي;"
     "defaultsort=ترتيب_افتراضي:|مفتاح_ترتيب_افتراضي:|"
     "ترتيب_تصنيف_افتراضي:|ترتيب_غيابي:;defaultsort_noerror=لاخطأ;"
     "defaultsort_noreplace=لاتستبدل;directionmark=علامة_الاتجاه|علامة_اتجاه;"
     "displaytitle=عرض_العنوان;displaytitle_noerror=لا_خطأ;"
     "displaytitle_noreplace=لااستبدال;explode=انفجار;expr=تعبير;"
     "filepath=مسار_الملف:;formatdate=تهيئة_التاريخ|تهيئة_تاريخ;"
     "formatnum=صيغة_رقم;fullpagename=اسم_الصفحة_الكامل|اسم_صفحة_كامل|"
     "اسم_كامل;fullpagenamee=عنوان_الصفحة_الكامل|عنوان_صفحة_كامل;"
     "fullurl=عنوان_كامل:;fullurle=مسار_كامل:;gender=نوع:;grammar=قواعد_اللغة:;"
     "if=لو;ifeq=لومعادلة;iferror=لوخطأ;ifexist=لوموجود;ifexpr=لوتعبير;"
     "int=محتوى:;invoke=استدعاء;language=#لغة:;lc=صغير:;lcfirst=عنوان_كبير:;"
     "len=لين;localday2=يوم_محلي2;localday=يوم_محلي;"
     "localdayname=اسم_اليوم_المحلي;localdow=يوم_محلي_مأ;localhour=ساعة_محلية;"
     "localmonth1=شهر_محلي1;localmonth=شهر_محلي|شهر_محلي2;"
     "localmonthabbrev=اختصار_الشهر_المحلي;localmonthname=اسم_الشهر_المحلي;"
     "localmonthnamegen=اسم_الشهر_المحلي_المولد;localtime=وقت_محلي;"
     "localtimestamp=طابع_الوقت_المحلي;localurl=مسار_محلي:;"
     "localurle=عنوان_المسار_المحلي:;localweek=أسبوع_محلي;localyear=عام_محلي;"
     "msg=رسالة:;msgnw=رسالة_بدون_تهيئة:;namespace=نطاق;namespacee=عنوان_نطاق;"
     "namespacenumber=عدد_نطاق;nocommafysuffix=لا_سيب;ns=نط:;nse=نطم:;"
     "numberingroup=عدد_في_المجموعة|عدد_في_مجموعة;"
     "numberofactiveusers=عدد_المستخدمين_النشطين;numberofadmins=عدد_الإداريين;"
     "numberofarticles=عدد_المقالات;numberofedits=عدد_التعديلات;"
     "numberoffiles=عدد_الملفات;numberofpages=عدد_الصفحات;"
     "numberofusers=عدد_المستخدمين;padleft=باد_يسار;padright=باد_يمين;"
     "pageid=رقم_صفحة;pagelanguage=لغة_الصفحة;pagename=اسم_الصفحة;"
     "pagenamee=عنوان_الصفحة;pagesincategory=صفحات_في_التصنيف|"
     "صفحات_في_تصنيف;pagesincategory_all=كل;pagesincategory_files=ملفات;"
     "pagesincategory_pages=صفحات;pagesincategory_subcats=تصنيفات_فرعية;"
     "pagesinnamespace=صفحات_في_نطاق:|صفحات_في_نط:;pagesize=حجم_الصفحة;"
     "plural=جمع:;pos=بوس;protectionexpiry=انتهاء_الحماية;"
     "protectionlevel=مستوى_الحماية;raw=خام:;rawsuffix=أر|آر;rel2abs=ريلتوآبس;"
     "replace=استبدال;revisionday2=يوم_المراجعة2;revisionday=يوم_المراجعة;"
     "revisionid=رقم_المراجعة;revisionmonth1=شهر_المراجعة1;"
     "revisionmonth=شهر_المراجعة;revisionsize=حجم_المراجعة;"
     "revisiontimestamp=طابع_وقت_المراجعة;revisionuser=مستخدم_المراجعة;"
     "revisionyear=عام_المراجعة;rootpagename=جذر_اسم_الصفحة;"
     "rootpagenamee=عنوان_جذر_الصفحة;rpos=آربوس;safesubst=نسخ_آمن:;"
     "scriptpath=مسار_السكريبت|مسار_سكريبت;server=خادم;"
     "servername=اسم_الخادم;sitename=اسم_الموقع;special=خاص;speciale=عنوان_خاص;"
     "stylepath=مسار_الهيئة;sub=متفرع;subjectpagename=اسم_صفحة_الموضوع|"
     "اسم_صفحة_المقالة;subjectpagenamee=عنوان_صفحة_الموضوع|"
     "عنوان_صفحة_المقالة;subjectspace=نطاق_الموضوع|نطاق_المقالة;"
     "subjectspacee=عنوان_نطاق_الموضوع|عنوان_نطاق_المقالة;"
     "subpagename=اسم_الصفحة_الفرعي;subpagenamee=عنوان_الصفحة_الفرعي;"
     "subst=نسخ:;switch=تبديل;tag=وسم;talkpagename=اسم_صفحة_النقاش;"
     "talkpagenamee=عنوان_صفحة_النقاش;talkspace=نطاق_النقاش;"
     "talkspacee=عنوان_النقاش;time=وقت;timel=تيمل;titleparts=أجزاء_العنوان;"
     "uc=كبير:;ucfirst=عنوان_صغير:;url_path=مسار;url_query=استعلام;url_wiki=ويكي;"
     "urldecode=فك_مسار;urlencode=كود_المسار:",
     "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|"
     "أكتوبر|نوفمبر|ديسمبر|يناير|فبراير|مارس|أبريل|مايو|يونيو|"
     "يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|يناير|فبراير|"
     "مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|"
     "ديسمبر",
     "الأحد|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|أحد|"
     "اثنين|ثلاثاء|أربعاء|خميس|جمعة|سبت",
     "٬|٫||3|٠|١|٢|٣|٤|٥|٦|٧|٨|٩"},
    {"arc", "",
     "gender=ܓܢܣܐ:;grammar=ܬܘܪܨ_ܡܡܠܠܐ:;language=#ܠܫܢܐ:;msg=ܐܓܪܬܐ:;namespace=ܚܩܠܐ;"
     "numberofarticles=ܡܢܝܢܐ_ܕܡܠܘܐ̈ܐ;numberoffiles=ܡܢܝܢܐ_ܕܠܦܦ̈ܐ;"
     "numberofpages=ܡܢܝܢܐ_ܕܦܐܬܬ̈ܐ;pagename=ܫܡܐ_ܕܦܐܬܐ;pagenamee=ܟܘܢܝܐ_ܕܦܐܬܐ;"
     "special=ܕܝܠܢܝܐ;url_path=ܫܒܝܠܐ;url_wiki=ܘܝܩܝ",
     "ܒܟܢܘܢ ܐܚܪܝ|ܒܫܒܛ|ܒܐܕܪ|ܒܢܝܣܢ|ܒܐܝܪ|ܒܚܙܝܪܢ|ܒܬܡܘܙ|ܒܐܒ|ܒܐܝܠܘܠ|"
     "ܒܬܫܪܝܢ ܩܕܡ|ܒܬܫܪܝܢ ܐܚܪܝ|ܒܟܢܘܢ ܩܕܡ|ܟܢܘܢ ܐܚܪܝ|ܫܒܛ|ܐܕܪ|ܢܝܣܢ|"
     "ܐܝܪ|ܚܙܝܪܢ|ܬܡܘܙ|ܐܒ|ܐܝܠܘܠ|ܬܫܪܝܢ ܩܕܡ|ܬܫܪܝܢ ܐܚܪܝ|ܟܢܘܢ ܩܕܡ|"
     "ܟܢܘܢ ܐܚܪܝ|ܫܒܛ|ܐܕܪ|ܢܝܣܢ|ܐܝܪ|ܚܙܝܪܢ|ܬܡܘܙ|ܐܒ|ܐܝܠܘܠ|ܬܫܪܝܢ ܩܕܡ|"
     "ܬܫܪܝܢ ܐܚܪܝ|ܟܢܘܢ ܩܕܡ",
     "ܚܕܒܫܒܐ|ܬܪܝܢܒܫܒܐ|ܬܠܬܒܫܒܐ|ܐܪܒܥܒܫܒܐ|ܚܡܫܒܫܒܐ|ܥܪܘܒܬܐ|ܫܒܬܐ|"
     "ܚܕܒܫܒܐ|ܬܪܝܢܒܫܒܐ|ܬܠܬܒܫܒܐ|ܐܪܒܥܒܫܒܐ|ܚܡܫܒܫܒܐ|ܥܪܘܒܬܐ|ܫܒܬܐ",
     ""},
    {"arn", "es",
     "",
     "eneru küyeṉ|fewreru küyeṉ|marsu küyeṉ|afril küyeṉ|mayu küyeṉ|kuniu küyeṉ|"
     "kuliu küyeṉ|akostu küyeṉ|setiempüre küyeṉ|ogtufre küyenh|nofiempüre küyeṉ|"
     "disiempüre küyeṉ|eneru küyenh|fewreru küyenh|marsu küyenh|afril küyenh|mayu küyenh|"
     "kuniu küyenh|kuliu küyenh|akostu küyenh|setiempüre küyenh|ogtufre küyenh|nofiempüre küyenh|"
     "disiempüre küyenh|ene|few|mar|afr|may|kun|kul|ako|sep|ogt|nof|dis",
     "Zominko|Lune|Marte|Mierkole|Kuefe|Fierne|Safado|dom|lun|mar|mie|kue|fie|saf",
     ""},
    {"arq", "ar",
     "",
     "جانفي|فيفري|مارس|افريل|ماي|جوان|جويلية|اوت|سبتمبر|اكتوبر|"
     "نوفمبر|ديسمبر|جانفي|فيفري|مارس|أفريل|ماي|جوان|جويليي|أوت|"
     "سبتمبر|أكتوبر|نوفمبر|ديسمبر|جانفي|فيفري|مارس|افريل|ماي|"
     "جوان|جويلية|اوت|سبتمبر|اكتوبر|نوفمبر|ديسمبر",
     "الحد|لثنين|الثلاث|لاربعه|الخميس|الجمعه|السبت|الحد|لثنين|"
     "الثلاثه|لاربعه|الخميس|الجمعه|السبت",
     ".|,|||0|1|2|3|4|5|6|7|8|9"},
    {"ary", "ar",
     "",
     "يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|"
     "أكتوبر|نونبر|دجنبر|يناير|فبراير|مارس|أبريل|ماي|يونيو|"
     "يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر|يناير|فبراير|مارس|"
     "أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر",
     "لحد|تنين|تلات|لاربع|لخميس|جمعة|سبت|لحد|تنين|تلات|لاربع|"
     "لخميس|جمعة|سبت",
     ",|.|||0|1|2|3|4|5|6|7|8|9"},
    {"arz", "ar",
     "articlepath=مسار_المقاله;basepagename=اسم_الصفحه_الأساسى;basepagenamee=عنوان_الصفحه_الأساسى;bidi=بيدى:;"
     "canonicalurl=عنوان_قاعده:;canonicalurle=مسار_قاعده:;cascadingsources=مصادر_متضمنه;currentday2=يوم_حالى2;"
     "currentday=يوم_حالى;currentdayname=اسم_اليوم_الحالى;currentdow=يوم_حالى_مأ;currenthour=ساعه_حاليه;"
     "currentmonth=شهر_حالى;currentmonthabbrev=اختصار_الشهر_الحالى;currentmonthname=اسم_الشهر_الحالى;"
     "currentmonthnamegen=اسم_الشهر_الحالى_المولد;currenttime=وقت_حالى;currentversion=نسخه_حاليه;"
     "currentweek=أسبوع_حالى;currentyear=عام_حالى;defaultsort=ترتيب_قياسى:|ترتيب_افتراضى:|مفتاح_ترتيب_قياسى:|"
     "مفتاح_ترتيب_افتراضى:|ترتيب_تصنيف_قياسى:|ترتيب_تصنيف_افتراضى:|ترتيب_قياسي:|مفتاح_ترتيب_قياسي:|"
     "ترتيب_تصنيف_قياسي:;defaultsort_noerror=من_غير_غلط;defaultsort_noreplace=ماتستبدلش;"
     "displaytitle_noerror=لا_غلطه;displaytitle_noreplace=لا_استبدال;formatdate=تهيئه_التاريخ|تهيئه_تاريخ;"
     "fullpagenamee=عنوان_الصفحه_الكامل|عنوان_كامل;invoke=استدعا;localday2=يوم_محلى2;localday=يوم_محلى;"
     "localdayname=اسم_اليوم_المحلى|اسم_يوم_محلى|اسم_يوم_محلي;localdow=يوم_محلى_مأ;localhour=ساعه_محليه;"
     "localmonth1=شهر_محلى1;localmonth=شهر_محلى;localmonthabbrev=اختصار_الشهر_المحلى|اختصار_شهر_محلى|"
     "اختصار_شهر_محلي;localmonthname=اسم_الشهر_المحلى|اسم_شهر_محلى|اسم_شهر_محلي;"
     "localmonthnamegen=اسم_الشهر_المحلى_المولد|اسم_شهر_محلى_مولد|اسم_شهر_محلي_مولد;localtime=وقت_محلى;"
     "localtimestamp=طابع_الوقت_المحلى;localurl=مسار_محلى:;localurle=عنوان_المسار_المحلى:;localweek=أسبوع_محلى;"
     "localyear=عام_محلى;msg=رساله:;msgnw=رسالة_من_غير_تهيئه:;nocommafysuffix=من-غير_سيب;"
     "numberingroup=عدد_فى_المجموعه|عدد_فى_مجموعه|عدد_في_المجموعه;numberofactiveusers=عدد_اليوزرات_النشطين;"
     "numberofusers=عدد_اليوزرات;pageid=رقم_صفحه;pagelanguage=اللغه_بتاعه_الصفحه;pagename=اسم_الصفحه;"
     "pagenamee=عنوان_الصفحه;pagesincategory_files=فايلات;pagesincategory_subcats=تصنيفات_فرعيه;"
     "pagesinnamespace=صفحات_فى_نطاق:|صفحات_فى_نط:;protectionexpiry=نهايه_الحمايه;"
     "protectionlevel=مستوى_الحمايه;revisionday2=يوم_المراجعه2;revisionday=يوم_المراجعه;"
     "revisionid=رقم_المراجعه;revisionmonth1=شهر_المراجعه1;revisionmonth=شهر_المراجعه;"
     "revisionsize=حجم_المراجعه;revisiontimestamp=طابع_وقت_المراجعه;revisionuser=مستخدم_المراجعه;"
     "revisionyear=عام_المراجعه;rootpagename=جدر_اسم_الصفحه;rootpagenamee=عنوان_جدر_الصفحه;sitename=اسم_موقع;"
     "subjectpagename=اسم_صفحه_الموضوع|اسم_صفحه_المقاله;subjectpagenamee=عنوان_صفحه_الموضوع|عنوان_صفحه_المقاله;"
     "subjectspace=نطاق_المقاله;subjectspacee=عنوان_نطاق_المقاله;subpagename=اسم_الصفحه_الفرعي;"
     "subpagenamee=عنوان_الصفحه_الفرعى|عنوان_الصفحه_الفرعي;subst=إحلال:;talkpagename=اسم_صفحه_المناقشه;"
     "talkpagenamee=عنوان_صفحه_المناقشه;talkspace=نطاق_المناقشه;talkspacee=عنوان_المناقشه;url_wiki=ويكى",
     "يناير|فبراير|مارس|ابريل|مايو|يونيه|يوليه|اغسطس|سبتمبر|"
     "اكتوبر|نوفمبر|ديسمبر|يناير|فبراير|مارس|ابريل|مايو|يونيه|"
     "يوليه|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر|يناير|فبراير|"
     "مارس|ابريل|مايو|يونيه|يوليه|اغسطس|سبتمبر|اكتوبر|نوفمبر|"
     "ديسمبر",
     "الحد|الاتنين|التلات|الاربع|الخميس|الجمعه|السبت|الحد|"
     "الاتنين|التلات|الاربع|الخميس|الجمعه|السبت",
     ",|.|||0|1|2|3|4|5|6|7|8|9"},
    {"as", "",
     "pagesize=পৃষ্ঠাৰ_আকাৰ;special=বিশেষ",
     "জানুৱাৰী|ফেব্ৰুৱাৰী|মাৰ্চ|এপ্ৰিল|মে'|"
     "জুন|জুলাই|আগষ্ট|ছেপ্টেম্বৰ|অক্টোবৰ|"
     "নৱেম্বৰ|ডিচেম্বৰ|জানুৱাৰী|ফেব্ৰুৱাৰী|"
     "মাৰ্চ|এপ্ৰিল|মে'|জুন|জুলাই|আগষ্ট|"
     "ছেপ্টেম্বৰ|অক্টোবৰ|নৱেম্বৰ|ডিচেম্বৰ|"
     "জানু|ফেব্ৰু|মাৰ্চ|এপ্ৰি|মে'|জুন|জুল|আগ|"
     "ছেপ্টে|অক্টো|নৱে|ডিচে",
     "দেওবাৰ|সোমবাৰ|মঙ্গলবাৰ|বুধবাৰ|"
     "বৃহস্পতিবাৰ|শুক্ৰবাৰ|শনিবাৰ|দেও|সোম|"
     "মঙ্গল|বুধ|বৃহস্পতি|শুক্ৰ|শনি",
     "|||2|০|১|২|৩|৪|৫|৬|৭|৮|৯"},
    {"ase", "",
     "",
     "M521x543S19220500x474S1f720495x498S11920494x517S2a20c479x457|"
     "M511x538S1ce20489x463S14a20490x497S14720491x516|"
     "M515x560S18d20495x440S1f720495x469S11a20500x487S16d20498x521S11502485x545|"
     "M518x566S1f720492x435S14051483x451S11a20497x478S19220497x512S1dc20488x536|"
     "M514x534S18d20488x467S1f720488x497S19a20486x514|"
     "M521x559S19220500x458S2a20c479x441S11520500x480S11920494x513S14a20500x544|"
     "M521x563S19220500x455S2a20c479x438S11520500x477S1dc20491x511S19a20493x543|"
     "M515x534S1f720495x466S11520500x484S1f040486x519|"
     "M516x540S20320498x461S14a20498x480S14051485x495S1fb20498x521|"
     "M509x532S17620493x469S16d20492x489S1fb20494x513|M511x540S11920490x461S17620495x491S10e20496x510|"
     "M509x537S10120493x464S14a20494x498S16d20492x517|"
     "M521x543S19220500x474S1f720495x498S11920494x517S2a20c479x457|"
     "M511x538S1ce20489x463S14a20490x497S14720491x516|"
     "M515x560S18d20495x440S1f720495x469S11a20500x487S16d20498x521S11502485x545|"
     "M518x566S1f720492x435S14051483x451S11a20497x478S19220497x512S1dc20488x536|"
     "M514x534S18d20488x467S1f720488x497S19a20486x514|"
     "M521x559S19220500x458S2a20c479x441S11520500x480S11920494x513S14a20500x544|"
     "M521x563S19220500x455S2a20c479x438S11520500x477S1dc20491x511S19a20493x543|"
     "M515x534S1f720495x466S11520500x484S1f040486x519|"
     "M516x540S20320498x461S14a20498x480S14051485x495S1fb20498x521|"
     "M509x532S17620493x469S16d20492x489S1fb20494x513|M511x540S11920490x461S17620495x491S10e20496x510|"
     "M509x537S10120493x464S14a20494x498S16d20492x517|"
     "M521x543S19220500x474S1f720495x498S11920494x517S2a20c479x457|"
     "M511x538S1ce20489x463S14a20490x497S14720491x516|"
     "M515x560S18d20495x440S1f720495x469S11a20500x487S16d20498x521S11502485x545|"
     "M518x566S1f720492x435S14051483x451S11a20497x478S19220497x512S1dc20488x536|"
     "M514x534S18d20488x467S1f720488x497S19a20486x514|"
     "M521x559S19220500x458S2a20c479x441S11520500x480S11920494x513S14a20500x544|"
     "M521x563S19220500x455S2a20c479x438S11520500x477S1dc20491x511S19a20493x543|"
     "M515x534S1f720495x466S11520500x484S1f040486x519|"
     "M516x540S20320498x461S14a20498x480S14051485x495S1fb20498x521|"
     "M509x532S17620493x469S16d20492x489S1fb20494x513|M511x540S11920490x461S17620495x491S10e20496x510|"
     "M509x537S10120493x464S14a20494x498S16d20492x517",
     "M534x530S2e508511x503S15d28473x471S15d20508x471S2e510467x503|M512x528S2e508489x501S18d00488x472|"
     "M512x525S2e508489x498S1fb00494x476|M512x531S2e508489x504S18600492x470|"
     "M518x535S2e508495x508S1fb20498x465S11502483x489|M513x530S2e508490x503S1ce00487x470|"
     "M512x523S2e508489x496S20300493x477|M513x530S2e508490x503S15d20487x471|"
     "M512x528S2e508489x501S18d00488x472|M512x525S2e508489x498S1fb00494x476|"
     "M512x531S2e508489x504S18600492x470|M518x524S2e508495x497S11502483x477|"
     "M513x530S2e508490x503S1ce00487x470|M512x523S2e508489x496S20300493x477",
     ""},
    {"ast", "es",
     "",
     "xineru|febreru|marzu|abril|mayu|xunu|xunetu|agostu|setiembre|ochobre|payares|avientu|de xineru|"
     "de febreru|de marzu|d'abril|de mayu|de xunu|de xunetu|d'agostu|de setiembre|d'ochobre|de payares|"
     "d'avientu|xin|feb|mar|abr|may|xun|xnt|ago|set|och|pay|avi",
     "domingu|llunes|martes|miércoles|xueves|vienres|sábadu|dom|llu|mar|mié|xue|vie|sáb",
     ""},
    {"atj", "fr",
     "",
     "Kenositc pisimw|Akokatcic pisimw|Nikikw pisimw|Ka wasikototc pisimw|Wapikon pisimw|Otehimin pisimw|"
     "Mikomini pisimw|Otatakon pisimw|Kakone pisimw|Namekosi pisimw|Atikamekw pisimw|Pitcipipon pisimw|"
     "Kenositc pisimw|Akokatcic pisimw|Nikikw pisimw|Ka wasikototc pisimw|Wapikon pisimw|Otehimin pisimw|"
     "Mikomini pisimw|Otatakon pisimw|Kakone pisimw|Namekosi pisimw|Atikamekw pisimw|Pitcipipon pisimw|"
     "Kenositc pisimw|Akokatcic pisimw|Nikikw pisimw|Ka wasikatotc pisimw|Wapikon pisimw|Otehimin pisimw|"
     "Mikomini pisimw|Otatakon pisimw|Kakone pisimw|Namekosi pisimw|Atikamekw pisimw|Pitcipipon pisimw",
     "Manactakaniwon|ockorkananiwon|nicw kicikaw|nicto kicikaw|new kicikaw|tcipaiatikw kicikaw|mari kicikaw|"
     "Manactakaniwon|Ockorkananiwon|Nicw kicikaw|Nicto kicikaw|New kicikaw|Tcipaiatikw kicikaw|Mari kicikaw",
     ""},
    {"av", "ru",
     "",
     "январ|фебруар|март|април|май|юн|юл|август|септембер|"
     "октобер|новембер|декембер|январ|фебруар|март|април|май|"
     "юн|юл|август|септембер|октобер|новембер|декембер|янв|"
     "феб|мар|апр|май|юн|юл|авг|сеп|окт|нов|дек",
     "гьатӀан|итни|талат|арбагӀ|хамиз|рузман|щамат|ГьатI|Итн|"
     "Тал|Арб|Хам|Руз|Щам",
     ""},
    {"avk", "fr es ru",
     "",
     "taneaksat|toleaksat|bareaksat|balemeaksat|alubeaksat|teveaksat|pereaksat|anyusteaksat|lerdeaksat|"
     "saneaksat|santaneaksat|santoleaksat|Taneaksat|Toleaksat|Bareaksat|Balemeaksat|Alubeaksat|Teveaksat|"
     "Pereaksat|Anyusteaksat|Lerdeaksat|Saneaksat|Santaneaksat|Santoleaksat|1-at|2-at|3-at|4-at|5-at|6-at|"
     "7-at|8-at|9-at|10-at|11-at|12-at",
     "Taneaviel|Toleaviel|Bareaviel|balemeaviel|Alubeaviel|Teveaviel|Pereaviel|Tan-|Tol-|Bar-|Bal-|Alu-|Tev-|"
     "Per-",
     ""},
    {"awa", "hi",
     "",
     "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|"
     "अगस्त|सितम्बर|अक्टूबर|नवम्बर|दिसम्बर|"
     "जनवरी|फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|"
     "अगस्त|सितम्बर|अक्टूबर|नवम्बर|दिसेम्बर|"
     "जन॰|फर॰|मार्च|अप्रै॰|मई|जुन|जुलाई|अगस्त|"
     "सित.|अक्टु.|नव॰|दिस॰",
     "अत्तवार|सोम|मङ्गर|बुध्ध|बिफ्फय|शूक|"
     "शनीचर|अत्तवार|सुम्मार|मंगर|बुध|बिफ्फय|"
     "शूक|सनीचर",
     ""},
    {"ay", "es",
     "",
     "chinuqa|anata|achuqa|qasiwi|llamayu|mara t'aqa|willka kuti|llumpaqa|sata qallta|taypi sata|lapaka|"
     "jallu qallta|chinuqa|anata|achuqa|qasiwi|llamayu|mara t'aqa|willka kuti|llumpaqa|sata qallta|taypi sata|"
     "lapaka|jallu qallta|chi|ana|ach|qas|lla|mar|wku|llu|sat|tay|lap|jll",
     "willka uru|phaxsi uru|saxra uru|pacha uru|illapa uru|ñanqha uru|samaña uru|wil|pha|sax|pch|ill|ñan|"
     "sam",
     ""},
    {"az", "",
     "",
     "yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|yanvar|fevral|mart|aprel|"
     "may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr|yan|fev|mar|apr|may|iyn|iyl|avq|sen|okt|noy|dek",
     "Bazar|Bazar ertəsi|Çərşənbə axşamı|Çərşənbə|Cümə axşamı|Cümə|Şənbə|Baz|B.er|"
     "Ç.axş|Çərş|C.axş|Cüm|Şən",
     ".|,"},
    {"azb", "fa",
     "ifeq=ایربیر;iferror=ایریالنیش;ifexist=ایراولسا;ifexpr=ایرحساب;numberofactiveusers=چالیشقان_ایشلدن‌لر;"
     "numberofarticles=مقاله‌لر_ساییسی;numberofedits=دَییشدیرمه_ساییسی;numberoffiles=قایل‌لار_ساییسی;"
     "numberofpages=صفحه‌لر_ساییسی;numberofusers=یشلدن‌لر_ساییسی;pagename=صفحه‌نین_آدی",
     "ژانویه|فوریه|مارس|آوریل|مئی|ژوئن|جولای|آقوست|سپتامبر|"
     "اوْکتوبر|نوْوامبر|دسامبر|ژانویه|فوریه|مارس|آوریل|مئی|"
     "ژوئن|جولای|آقوست|سپتامبر|اوْکتوبر|نوْوامبر|دسامبر|"
     "ژانویه|فوریه|مارس|آوریل|مئی|ژوئن|جولای|آقوست|سپتامبر|"
     "اوْکتوبر|نوْوامبر|دسامبر",
     "سۆدگونو (یکشنبه)|دۇزگونو (دوشنبه)|آراگون (سه‌شنبه)|"
     "اوْدگونو (چهارشنبه)|سۇگونو (پنجشنبه)|آینی‌گون (جۆمعه)|"
     "يئل‌گونو (شنبه)|سۆدگونو (یکشنبه)|دۇزگونو (دوشنبه)|"
     "آراگون (سه‌شنبه)|اوْدگونو (چهارشنبه)|سۇگونو (پنجشنبه)|"
     "آینی‌گون (جۆمعه)|يئل‌گونو (شنبه)",
     ""},
};
const size_t expand_languages_1_count = sizeof expand_languages_1 / sizeof *expand_languages_1;
