/* expand_languages_6.c - words of the languages hi to iu.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_6[] = {
    {"hi", "",
     "anchorencode=ऐंकर_कोड;articlepath=लेख_पथ;"
     "basepagename=तल_पृष्ठ_नाम;basepagenamee=तल_पृष्ठ_नाम_कोड;"
     "canonicalurl=मानक_यू_आर_एल:;"
     "canonicalurle=मानक_यू_आर_एल_कोड:;"
     "cascadingsources=सीढ़ी_सुरक्षा_स्रोत;"
     "contentlanguage=सामग्री_भाषा;currentday2=वर्तमान_दिन2|"
     "वर्तमान_दिन२;currentday=वर्तमान_दिन;"
     "currentdayname=वर्तमान_दिन_नाम;"
     "currentdow=वर्तमान_सप्ताह_का_दिन;"
     "currenthour=वर्तमान_घंटा;currentmonth1=वर्तमान_माह1|"
     "वर्तमान_माह१;currentmonth=वर्तमान_माह|"
     "वर्तमान_माह2|वर्तमान_माह२;"
     "currentmonthabbrev=वर्तमान_माह_संक्षेप;"
     "currentmonthname=वर्तमान_माह_नाम;"
     "currentmonthnamegen=वर्तमान_माह_सम्बन्ध;"
     "currenttime=वर्तमान_समय;"
     "currenttimestamp=वर्तमान_समय_मुहर;"
     "currentversion=वर्तमान_अवतरण;"
     "currentweek=वर्तमान_सप्ताह;currentyear=वर्तमान_वर्ष;"
     "default=#मूल;defaultsort=मूल_सॉर्ट:;"
     "defaultsort_noerror=त्रुटि_नहीं;defaultsort_noreplace=बदलें_नहीं;"
     "directionmark=दिशा_चिन्ह;displaytitle=दृश्य_शीर्षक;"
     "expr=सूत्र;filepath=फ़ाइल_पथ:;formatdate=तिथि_रूप;"
     "formatnum=संख्या_रूप;fullpagename=पूर्ण_पृष्ठ_नाम;"
     "fullpagenamee=पूर्ण_पृष्ठ_नाम_कोड;"
     "fullurl=पूर्ण_यू_आर_एल:;fullurle=पूर्ण_यू_आर_एल_कोड:;"
     "gender=लिंग:;grammar=व्याकरण:;if=यदि;ifeq=यदिसम|"
     "यदि_समान|यदि_बराबर;iferror=यदि_त्रुटि;"
     "ifexist=यदि_मौजूद;ifexpr=यदि_सूत्र;int=विश्व:;"
     "invoke=बुलाएँ|बुलायें;language=#भाषा:;"
     "lc=छोटे_अक्षर:;lcfirst=छोटे_अक्षर_से_शुरू:;"
     "localday2=स्थानीय_दिन2|स्थानीय_दिन२;"
     "localday=स्थानीय_दिन;localdayname=स्थानीय_दिन_नाम;"
     "localdow=स्थानीय_सप्ताह_का_दिन;"
     "localhour=स्थानीय_घंटा;localmonth1=स्थानीय_माह1|"
     "स्थानीय_माह१;localmonth=स्थानीय_माह|"
     "स्थानीय_माह2|स्थानीय_माह२;"
     "localmonthabbrev=स्थानीय_माह_संक्षेप;"
     "localmonthname=स्थानीय_माह_नाम;"
     "localmonthnamegen=स्थानीय_माह_सम्बन्ध;"
     "localtime=स्थानीय_समय;localtimestamp=स्थानीय_समय_मुहर;"
     "localurl=स्थानीय_यू_आर_एल:;"
     "localurle=स्थानीय_यू_आर_एल_कोड:;"
     "localweek=स्थानीय_सप्ताह;localyear=स्थानीय_वर्ष;"
     "msg=सन्देश:|संदेश:;msgnw=सन्देश_नोविकी:|"
     "संदेश_नोविकी:;namespace=नामस्थान;"
     "namespacee=नामस्थान_कोड;"
     "namespacenumber=नामस्थान_संख्या;nocommafysuffix=वि_नहीं;"
     "ns=नामस्थान:;nse=नामस्थान_कोड:;"
     "numberingroup=समूह_संख्या;"
     "numberofactiveusers=सक्रिय_सदस्य_संख्या;"
     "numberofadmins=प्रबन्धक_संख्या|प्रबंधक_संख्या;"
     "numberofarticles=लेख_संख्या;numberofedits=सम्पादन_संख्या;"
     "numberoffiles=फ़ाइल_संख्या|फाइल_संख्या;"
     "numberofpages=पृष्ठ_संख्या;numberofusers=सदस्य_संख्या;"
     "padleft=बाएँ_जोड़ें|बायें_जोड़ें;"
     "padright=दाएँ_जोड़ें|दायें_जोड़ें;"
     "pageid=पृष्ठ_आइ_डी;pagename=पृष्ठ_नाम;"
     "pagenamee=पृष्ठ_नाम_कोड;"
     "pagesincategory=श्रेणी_में_पृष्ठ;pagesincategory_all=सभी;"
     "pagesincategory_files=फ़ाइलें|फाइलें;pagesincategory_pages=पृष्ठ;"
     "pagesincategory_subcats=श्रेणियाँ;"
     "pagesinnamespace=नामस्थान_में_पृष्ठ:;"
     "pagesize=पृष्ठ_आकार;plural=वचन:;"
     "protectionlevel=सुरक्षा_स्तर;raw=सादा:;rawsuffix=उ;"
     "rel2abs=सम्बन्धित_से_पूर्ण|संबंधित_से_पूर्ण;"
     "revisionday2=अवतरण_दिन2|अवतरण_दिन२;"
     "revisionday=अवतरण_दिन;revisionid=अवतरण_संख्या;"
     "revisionmonth1=अवतरण_माह1|अवतरण_माह१;"
     "revisionmonth=अवतरण_माह;revisionsize=अवतरण_आकार;"
     "revisiontimestamp=अवतरण_समय;revisionuser=अवतरण_सदस्य;"
     "revisionyear=अवतरण_वर्ष;rootpagename=मूल_पृष्ठ_नाम;"
     "rootpagenamee=मूल_पृष्ठ_नाम_कोड;"
     "safesubst=सुरक्षित_प्रति:;scriptpath=स्क्रिप्ट_पथ;"
     "server=सर्वर;servername=सर्वर_नाम;sitename=साइट_नाम;"
     "special=विशेष;speciale=विशेष_कोड;stylepath=स्टाइल_पथ;"
     "subjectpagename=सामग्री_पृष्ठ_नाम|लेख_पृष्ठ_नाम;"
     "subjectpagenamee=सामग्री_पृष्ठ_नाम_कोड|"
     "लेख_पृष्ठ_नाम_कोड;subjectspace=सामग्री_स्थान|"
     "लेख_स्थान;subjectspacee=सामग्री_स्थान_कोड|"
     "लेख_स्थान_कोड;subpagename=उपपृष्ठ_नाम;"
     "subpagenamee=उपपृष्ठ_नाम_कोड;subst=प्रति:;switch=बदलें;"
     "tag=टैग;talkpagename=चर्चा_पृष्ठ_नाम;"
     "talkpagenamee=चर्चा_पृष्ठ_नाम_कोड;"
     "talkspace=चर्चा_स्थान;talkspacee=चर्चा_स्थान_कोड;"
     "time=समय;timel=समय_स्थानीय;titleparts=शीर्षक_भाग;"
     "uc=बड़े_अक्षर:;ucfirst=बड़े_अक्षर_से_शुरू:;"
     "url_path=पथ;url_query=पाठ;url_wiki=विकी;urlencode=यू_आर_एल_कोड:",
     "जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|"
     "अगस्त|सितम्बर|अक्टूबर|नवम्बर|दिसम्बर|"
     "जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|"
     "अगस्त|सितम्बर|अक्टूबर|नवम्बर|दिसम्बर|"
     "जन॰|फर॰|मार्च|अप्रै॰|मई|जून|जुला॰|अग॰|"
     "सित॰|अक्तू॰|नव॰|दिस॰",
     "रविवार|सोमवार|मंगलवार|बुधवार|गुरुवार|"
     "शुक्रवार|शनिवार|रवि|सोम|मंगल|बुध|गुरू|"
     "शुक्र|शनि",
     "|||2|०|१|२|३|४|५|६|७|८|९"},
    {"hif", "hif-latn",
     "",
     "",
     "",
     ""},
    {"hif-latn", "",
     "",
     "Janwari|Farwari|Maach|Aprel|Mai|Juun|Julai|August|Saptambar|Actobar|Navambar|Disambar|Janwari|Farwari|"
     "Maach|Aprel|Mai|Juun|Julai|Agast|Saptambar|Actobar|Navambar|Disambar|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|"
     "Sep|Oct|Nov|Dec",
     "Etwaar|Sombaar|Mangar|Budh|Bif|Suk|Sanichar|Sun|Mon|Tue|Wed|Thu|Fri|Sat",
     ""},
    {"hil", "",
     "",
     "Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Setyembre|Oktubre|Nobyembre|Disyembre|Enero|Pebrero|"
     "Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Septiyembre|Oktubre|Nobiyembre|Disyimbre|Ene|Peb|Mar|Abr|May|Hun|"
     "Hul|Ago|Sep|Okt|Nob|Dis",
     "Dominggo|Lunes|Martes|Miyerkoles|Huwebes|Biyernes|Sabado|Dom.|Lun.|Mar.|Miy.|Huw.|Biy.|Sab.",
     ""},
    {"hke", "",
     "",
     "Kiola|Sanana|Kibulaka|Nabiheke|Bushaasha|Kakorasheke|Nakalyamikiki|Nakauluka mipfunda|Nabitondi|"
     "Nabitonga bisha|Nakiteka mbuto|Buhindire|Kiola|Sanana|Kibulaka|Nabiheke|Bushaasha|Kakorasheke|"
     "Nakalyamikiki|Nakauluka mipfunda|Nabitondi|Nabitonga bisha|Nakiteka mbuto|Buhindire|Kiol|San|Kibul|"
     "Nabih|Bush|Kakor|Nakal|Nakaul|Nabitondi|Nabitonga|Nakit|Buh",
     "Mweinga|Lwambere|Lwakabiri|Lwakashatu|Lwakane|Lwakatano|Lwandatu|M.inga|L.mbere|L.biri|L.shatu|L.kane|"
     "L.tano|L.ndatu",
     ""},
    {"hno", "",
     "",
     "جنوری|فروری|مارچ|اپریل|مئی|جون|جلائی|اگست|ستمر|اکتوبر|"
     "نومر|دسمر|جنوری|فروری|مارچ|اپریل|مئی|جون|جلائی|اگست|ستمر|"
     "اکتوبر|نومر|دسمر|جنوری|فروری|مارچ|اپریل|مئی|جون|جلائی|"
     "اگست|ستمر|اکتوبر|نومر|دسمر",
     "اتوار|پير|منگل|بدھ|جمعرات|جمعہ|افتہ|اتوار|پير|منگل|بدھ|"
     "جمعرات|جمعہ|افتہ",
     ""},
    {"hr", "",
     "anchorencode=SIDROKODIRANJE;basepagename=IMEOSNOVNESTRANICE;basepagenamee=IMEOSNOVNESTRANICEE;"
     "contentlanguage=JEZIKPROJEKTA;currentday2=TRENUTAČNIDAN2;currentday=TRENUTAČNIDAN;"
     "currentdayname=TRENUTAČNIDANIME;currentdow=TRENUTAČNIDANTJEDNA;currenthour=TRENUTAČNISAT;"
     "currentmonth1=TRENUTAČNIMJESEC1;currentmonth=TRENUTAČNIMJESEC;"
     "currentmonthabbrev=TRENUTAČNIMJESECKRAT;currentmonthname=TRENUTAČNIMJESECIME;"
     "currentmonthnamegen=TRENUTAČNIMJESECIMEGEN;currenttime=TRENUTAČNOVRIJEME;"
     "currenttimestamp=TRENUTAČNAOZNAKAVREMENA;currentversion=TRENUTAČNAIZMJENA;"
     "currentweek=TRENUTAČNITJEDAN;currentyear=TRENUTAČNAGODINA;defaultsort=GLAVNIRASPORED:;"
     "displaytitle=POKAŽINASLOV;filepath=PUTANJADATOTEKE:;formatnum=OBLIKBROJA;fullpagename=PUNOIMESTRANICE;"
     "fullpagenamee=PUNOIMESTRANICEE;fullurl=PUNIURL:;fullurle=PUNIURLE:;grammar=GRAMATIKA:;language=#JEZIK:;"
     "lc=MS:;lcfirst=MSPRVO:;localday2=MJESNIDAN2;localday=MJESNIDAN;localdayname=MJESNIDANIME;"
     "localdow=MJESNIDANTJEDNA;localhour=MJESNISAT;localmonth1=MJESNIMJESEC1;localmonth=MJESNIMJESEC;"
     "localmonthabbrev=MJESNIMJESECKRAT;localmonthname=MJESNIMJESECIME;localmonthnamegen=MJESNIMJESECIMEGEN;"
     "localtime=MJESNOVRIJEME;localtimestamp=MJESNAOZNAKAVREMENA;localurl=MJESNIURL:;localurle=MJESNIURLE:;"
     "localweek=MJESNITJEDAN;localyear=MJESNAGODINA;namespace=IMENSKIPROSTOR;namespacee=IMENSKIPROSTORE;"
     "ns=IMP:;numberofactiveusers=BROJAKTIVNIHSURADNIKA;numberofadmins=BROJADMINA;"
     "numberofarticles=BROJČLANAKA;numberofedits=BROJUREĐIVANJA;numberoffiles=BROJDATOTEKA;"
     "numberofpages=BROJSTRANICA;numberofusers=BROJSURADNIKA;padleft=POSTAVALIJEVO;padright=POSTAVADESNO;"
     "pagename=IMESTRANICE;pagenamee=IMESTRANICEE;pagesincategory=STRANICEPOKATEGORIJI|STRANICEUKAT;"
     "pagesinnamespace=STRANICEPOPROSTORU:|STRANICEUIMP;pagesize=VELIČINASTRANICE;plural=MNOŽINA:;"
     "raw=NEOBRAĐENO:;rawsuffix=NEO;revisionday2=DANIZMJENE2;revisionday=DANIZMJENE;revisionid=IDIZMJENE;"
     "revisionmonth=MJESECIZMJENE;revisiontimestamp=VREMENSKAOZNAKAIZMJENE;revisionyear=GODINAIZMJENE;"
     "scriptpath=PUTANJASKRIPTE;servername=IMESERVERA;sitename=IMEPROJEKTA;special=posebno;"
     "subjectpagename=IMEGLAVNESTRANICE;subjectpagenamee=IMEGLAVNESTRANICEE;subjectspace=PROSTORSTRANICE|"
     "IMPSTRANICE;subjectspacee=PROSTORSTRANICEE|IMPSTRANICEE;subpagename=IMEPODSTRANICE;"
     "subpagenamee=IMEPODSTRANICEE;subst=ZAMJENA:;tag=oznaka;talkpagename=IMERAZGOVORASTRANICE;"
     "talkpagenamee=IMERAZGOVORASTRANICEE;talkspace=RAZGOVOR;talkspacee=RAZGOVORE;uc=VS:;ucfirst=VSPRVO:;"
     "urlencode=URLKODIRANJE:",
     "siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac|"
     "siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca|"
     "sij|velj|ožu|tra|svi|lip|srp|kol|ruj|lis|stu|pro",
     "nedjelja|ponedjeljak|utorak|srijeda|četvrtak|petak|subota|ned|pon|uto|sri|čet|pet|sub",
     ".|,"},
    {"hrx", "de",
     "",
     "Januer|Februer|Merz|April|Maai|Juni|Juli|Aagust|September|Oktober|November|Dezember|Januer|Februer|Merz|"
     "April|Maai|Juni|Juli|Aagust|September|Oktover|November|Dezember|Jan.|Feb.|Mer.|Apr.|Maa.|Jun.|Jul.|Aag.|"
     "Sep.|Okt.|Nov.|Dez.",
     "Sonntach|Montach|Dienstach|Mittwoch|Donnersdaagh|Freitach|Samstach|So|Mo|Di|Mi|Do|Fr|Sa",
     ""},
    {"hsb", "dsb de",
     "",
     "januar|februar|měrc|apryl|meja|junij|julij|awgust|september|oktober|nowember|december|januara|februara|"
     "měrca|apryla|meje|junija|julija|awgusta|septembra|oktobra|nowembra|decembra|jan|feb|měr|apr|mej|jun|"
     "jul|awg|sep|okt|now|dec",
     "Njedźela|Póndźela|Wutora|Srjeda|Štwórtk|Pjatk|Sobota|Nje|Pón|Wut|Srj|Štw|Pja|Sob",
     ""},
    {"hsn", "zh-cn zh-hans zh zh-hant",
     "",
     "元月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月|元月|二月|"
     "三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月|元月|二月|三月|四月|"
     "五月|六月|七月|八月|九月|十月|十一月|十二月",
     "禮拜天|禮拜一|禮拜二|禮拜三|禮拜四|禮拜五|禮拜六|週日|週一|週二|週三|"
     "週四|週五|週六",
     ""},
    {"ht", "fr",
     "",
     "janvye|fevriye|mas|avril|me|jen|jiyè|out|septanm|oktòb|novanm|desanm|janvye|fevriye|mas|avril|me|jen|"
     "jiyè|out|septanm|oktòb|novanm|desanm|jan|fev|mas|avr|me|jen|jiy|out|sep|okt|nov|des",
     "dimanch|lendi|madi|mèkredi|jedi|vandredi|samdi|dimanch|lendi|mad|mèk|jed|van|sam",
     ""},
    {"hu", "",
     "anchorencode=HORGONYKÓDOLVA;basepagename=ALAPLAPNEVE;basepagenamee=ALAPLAPNEVEE;"
     "contentlanguage=TARTALOMNYELVE|TARTNYELVE;currentday2=MAINAP2;currentday=MAINAP;"
     "currentdayname=MAINAPNEVE;currentdow=HÉTNAPJA;currenthour=ÓRA;currentmonth1=HÓNAP1;"
     "currentmonth=HÓNAP;currentmonthabbrev=HÓNAPRÖVID;currentmonthname=HÓNAPNEVE;currenttime=IDŐ;"
     "currenttimestamp=IDŐBÉLYEG;currentversion=JELENLEGIVÁLTOZAT;currentweek=HÉT;currentyear=ÉV;"
     "default=#alapértelmezett;defaultsort=RENDEZÉS:|KULCS:;directionmark=IRÁNYJELZŐ;"
     "displaytitle=MEGJELENÍTENDŐCÍM|CÍM;expr=kif;filepath=ELÉRÉSIÚT:;formatdate=dátumformázás;"
     "formatnum=FORMÁZOTTSZÁM|SZÁMFORMÁZÁS|SZÁMFORM;fullpagename=LAPTELJESNEVE;"
     "fullpagenamee=LAPTELJESNEVEE;fullurl=TELJESURL:;fullurle=TELJESURLE:;grammar=NYELVTAN:;if=ha;"
     "ifeq=haegyenlő;iferror=hahibás;ifexist=halétezik;ifexpr=hakif;language=#NYELV:;lc=KISBETŰ:|"
     "KISBETŰK:|KB:|KISBETŰS:;lcfirst=KISKEZDŐ:|KISKEZDŐBETŰ:;len=hossz;localday2=HELYINAP2;"
     "localday=HELYINAP;localdayname=HELYINAPNEVE;localdow=HELYIHÉTNAPJA;localhour=HELYIÓRA;"
     "localmonth1=HELYIHÓNAP1;localmonth=HELYIHÓNAP;localmonthabbrev=HELYIHÓNAPRÖVIDÍTÉS;"
     "localmonthname=HELYIHÓNAPNÉV;localtime=HELYIIDŐ;localtimestamp=HELYIIDŐBÉLYEG;localurl=HELYIURL:;"
     "localurle=HELYIURLE:;localweek=HELYIHÉT;localyear=HELYIÉV;msg=ÜZENET:|ÜZ:;namespace=NÉVTERE;"
     "namespacee=NÉVTEREE;ns=NÉVTÉR:;numberingroup=CSOPORTTAGOK;"
     "numberofactiveusers=AKTÍVSZERKESZTŐKSZÁMA;numberofadmins=ADMINOKSZÁMA;"
     "numberofarticles=SZÓCIKKEKSZÁMA;numberofedits=SZERKESZTÉSEKSZÁMA;numberoffiles=FÁJLOKSZÁMA|"
     "KÉPEKSZÁMA;numberofpages=OLDALAKSZÁMA|LAPOKSZÁMA;numberofusers=SZERKESZTŐKSZÁMA;"
     "pagename=OLDALNEVE;pagenamee=OLDALNEVEE;pagesincategory=LAPOKAKATEGÓRIÁBAN;"
     "pagesinnamespace=OLDALAKNÉVTÉRBEN:|OLDALAKNBEN:;pagesize=LAPMÉRET;plural=TÖBBESSZÁM:;pos=pozíció;"
     "protectionlevel=VÉDELMISZINT;revisionday2=VÁLTOZATNAPJA2;revisionday=VÁLTOZATNAPJA;"
     "revisionid=VÁLTOZATAZON|VÁLTOZATAZONOSÍTÓ;revisionmonth=VÁLTOZATHÓNAPJA;"
     "revisiontimestamp=VÁLTOZATIDŐBÉLYEG|VÁLTOZATIDEJE;revisionuser=VÁLTOZATSZERKESZTŐJE;"
     "revisionyear=VÁLTOZATÉVE;rpos=jpozíció;server=SZERVER|KISZOLGÁLÓ;servername=SZERVERNEVE|"
     "KISZOLGÁLÓNEVE;sitename=WIKINEVE;special=speciális;subjectpagename=SZÓCIKKNEVE;"
     "subjectpagenamee=SZÓCIKKNEVEE;subjectspace=SZÓCIKKNÉVTERE;subjectspacee=SZÓCIKKNÉVTEREE;"
     "subpagename=ALLAPNEVE;subpagenamee=ALLAPNEVEE;subst=BEILLESZT:|BEMÁSOL:;talkpagename=VITALAPNEVE;"
     "talkpagenamee=VITALAPNEVEE;talkspace=VITATERE;talkspacee=VITATEREE;time=idő;uc=NAGYBETŰ:|NAGYBETŰK|"
     "NB:|NAGYBETŰS:;ucfirst=NAGYKEZDŐ:|NAGYKEZDŐBETŰ:;urlencode=URLKÓDOLVA:",
     "január|február|március|április|május|június|július|augusztus|szeptember|október|november|"
     "december|január|február|március|április|május|június|július|augusztus|szeptember|október|"
     "november|december|jan|febr|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec",
     "vasárnap|hétfő|kedd|szerda|csütörtök|péntek|szombat|vas|hét|kedd|sze|csüt|pén|szo",
     " |,"},
    {"hu-formal", "hu",
     "",
     "január|február|március|április|május|június|július|augusztus|szeptember|október|november|"
     "december|január|február|március|április|május|június|július|augusztus|szeptember|október|"
     "november|december|jan|febr|márc|ápr|máj|jún|júl|aug|szept|okt|nov|dec",
     "vasárnap|hétfő|kedd|szerda|csütörtök|péntek|szombat|vas|hét|kedd|sze|csü|pén|szo",
     ""},
    {"hy", "",
     "basepagename=ՀԻՄՆԱԿԱՆ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ;"
     "basepagenamee=ՀԻՄՆԱԿԱՆ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ_2;"
     "contentlanguage=ՊԱՐՈՒՆԱԿՈՒԹՅԱՆ_ԼԵԶՈՒՆ;currentday2=ԸՆԹԱՑԻՔ_ՕՐԸ_2;"
     "currentday=ԸՆԹԱՑԻՔ_ՕՐԸ;currentdayname=ԸՆԹԱՑԻՔ_ՕՐՎԱ_ԱՆՈՒՆԸ;"
     "currentdow=ԸՆԹԱՑԻՔ_ՇԱԲԱԹՎԱ_ՕՐԸ;currenthour=ԸՆԹԱՑԻՔ_ԺԱՄԸ;"
     "currentmonth=ԸՆԹԱՑԻՔ_ԱՄԻՍԸ;"
     "currentmonthabbrev=ԸՆԹԱՑԻՔ_ԱՄՍՎԱ_ԱՆՎԱՆ_ՀԱՊԱՎՈՒՄԸ;"
     "currentmonthname=ԸՆԹԱՑԻՔ_ԱՄՍՎԱ_ԱՆՈՒՆԸ;"
     "currentmonthnamegen=ԸՆԹԱՑԻՔ_ԱՄՍՎԱ_ԱՆՈՒՆԸ_ՍԵՌ;"
     "currenttime=ԸՆԹԱՑԻՔ_ԺԱՄԱՆԱԿԸ;currenttimestamp=ԸՆԹԱՑԻՔ_ԺԱՄԱՆԱԿԻ_ԴՐՈՇՄ;"
     "currentversion=ԸՆԹԱՑԻՔ_ՏԱՐԲԵՐԱԿԸ;currentweek=ԸՆԹԱՑԻՔ_ՇԱԲԱԹԸ;"
     "currentyear=ԸՆԹԱՑԻՔ_ՏԱՐԻՆ;defaultsort=ԼՌՈՒԹՅԱՄԲ_ԴԱՍԱՎՈՐՈՒՄ՝;"
     "directionmark=ՆԱՄԱԿԻ_ՈՒՂՂՈՒԹՅՈՒՆԸ;displaytitle=ՑՈՒՅՑ_ՏԱԼ_ՎԵՐՆԱԳԻՐԸ;"
     "formatnum=ՁԵՎԵԼ_ԹԻՎԸ;fullpagename=ARTICLESPACE|ԷՋԻ_ԼՐԻՎ_ԱՆՎԱՆՈՒՄԸ;"
     "fullpagenamee=ԷՋԻ_ԼՐԻՎ_ԱՆՎԱՆՈՒՄԸ_2;fullurl=ԼՐԻՎ_ՀԱՍՑԵՆ՝;"
     "fullurle=ԼՐԻՎ_ՀԱՍՑԵՆ_2՝;grammar=ՀՈԼՈՎ՛;int=ՆԵՐՔ՝;language=#ԼԵԶՈՒ՝;"
     "lc=ՓՈՔՐԱՏԱՌ՝;lcfirst=ՓՈՔՐԱՏԱՌ_ՍԿԶԲՆԱՏԱՌ՝;localday2=ՏԵՂԱԿԱՆ_ՕՐԸ_2;"
     "localday=ՏԵՂԱԿԱՆ_ՕՐԸ;localdayname=ՏԵՂԱԿԱՆ_ՕՐՎԱ_ԱՆՈՒՆԸ;"
     "localdow=ՏԵՂԱԿԱՆ_ՇԱԲԱԹՎԱ_ՕՐԸ;localhour=ՏԵՂԱԿԱՆ_ԺԱՄԸ;"
     "localmonth=ՏԵՂԱԿԱՆ_ԱՄԻՍԸ;"
     "localmonthabbrev=ՏԵՂԱԿԱՆ_ԱՄՍՎԱ_ԱՆՎԱՆ_ՀԱՊԱՎՈՒՄԸ;"
     "localmonthname=ՏԵՂԱԿԱՆ_ԱՄՍՎԱ_ԱՆՈՒՆԸ;"
     "localmonthnamegen=ՏԵՂԱԿԱՆ_ԱՄՍՎԱ_ԱՆՈՒՆԸ_ՍԵՌ;"
     "localtime=ՏԵՂԱԿԱՆ_ԺԱՄԱՆԱԿԸ;localtimestamp=ՏԵՂԱԿԱՆ_ԺԱՄԱՆԱԿԻ_ԴՐՈՇՄ;"
     "localurl=ՏԵՂԱԿԱՆ_ՀԱՍՑԵՆ՝;localurle=ՏԵՂԱԿԱՆ_ՀԱՍՑԵՆ_2՝;"
     "localweek=ՏԵՂԱԿԱՆ_ՇԱԲԱԹՎԸ;localyear=ՏԵՂԱԿԱՆ_ՏԱՐԻՆ;msg=ՀՈՂՈՐԴ՝;"
     "msgnw=ՀՈՂՈՐԴ_ԱՌԱՆՑ_ՎԻՔԻԻ՝;namespace=ԱՆՎԱՆԱՏԱՐԱԾՔ;"
     "namespacee=ԱՆՎԱՆԱՏԱՐԱԾՔ_2;ns=ԱՏ՝;numberofadmins=ԱԴՄԻՆՆԵՐԻ_ՔԱՆԱԿԸ;"
     "numberofarticles=ՀՈԴՎԱԾՆԵՐԻ_ՔԱՆԱԿԸ;numberoffiles=ՖԱՅԼԵՐԻ_ՔԱՆԱԿԸ;"
     "numberofpages=ԷՋԵՐԻ_ՔԱՆԱԿԸ;numberofusers=ՄԱՍՆԱԿԻՑՆԵՐԻ_ՔԱՆԱԿԸ;"
     "padleft=ԼՐԱՑՆԵԼ_ՁԱԽԻՑ;padright=ԼՐԱՑՆԵԼ_ԱՋԻՑ;pagename=ԷՋԻ_ԱՆՈՒՆԸ;"
     "pagenamee=ԷՋԻ_ԱՆՈՒՆԸ_2;pagesinnamespace=ԷՋԵՐ_ԱՆՎԱՆԱՏԱՐԱԾՔՈՒՄ՝;"
     "plural=ՀՈԳՆԱԿԻ՝;rawsuffix=Չ;revisionday2=ՏԱՐԲԵՐԱԿԻ_ՕՐԸ_2;"
     "revisionday=ՏԱՐԲԵՐԱԿԻ_ՕՐԸ;revisionid=ՏԱՐԲԵՐԱԿԻ_ՀԱՄԱՐԸ;"
     "revisionmonth=ՏԱՐԲԵՐԱԿԻ_ԱՄԻՍԸ;revisionyear=ՏԱՐԲԵՐԱԿԻ_ՏԱՐԻՆ;"
     "scriptpath=ՍՔՐԻՊՏԻ_ՃԱՆԱՊԱՐՀԸ;server=ՍԵՐՎԵՐԸ;"
     "servername=ՍԵՐՎԵՐԻ_ԱՆՈՒՆԸ;sitename=ԿԱՅՔԻ_ԱՆՈՒՆԸ;special=սպասարկող;"
     "subjectpagename=ՀՈԴՎԱԾԻ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ;"
     "subjectpagenamee=ՀՈԴՎԱԾԻ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ_2;"
     "subjectspace=ՀՈԴՎԱԾՆԵՐԻ_ՏԱՐԱԾՔԸ;subjectspacee=ՀՈԴՎԱԾՆԵՐԻ_ՏԱՐԱԾՔԸ_2;"
     "subpagename=ԵՆԹԱԷՋԻ_ԱՆՎԱՆՈՒՄԸ;subpagenamee=ԵՆԹԱԷՋԻ_ԱՆՎԱՆՈՒՄԸ_2;"
     "talkpagename=ՔՆՆԱՐԿՄԱՆ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ;"
     "talkpagenamee=ՔՆՆԱՐԿՄԱՆ_ԷՋԻ_ԱՆՎԱՆՈՒՄԸ_2;"
     "talkspace=ՔՆՆԱՐԿՄԱՆ_ՏԱՐԱԾՔԸ;talkspacee=ՔՆՆԱՐԿՄԱՆ_ՏԱՐԱԾՔԸ_2;"
     "uc=ՄԵԾԱՏԱՌ՝;ucfirst=ՄԵԾԱՏԱՌ_ՍԿԶԲՆԱՏԱՌ՝;urlencode=ՄՇԱԿՎԱԾ_ՀԱՍՑԵ՛",
     "Հունվար|Փետրվար|Մարտ|Ապրիլ|Մայիս|Հունիս|Հուլիս|Օգոստոս|"
     "Սեպտեմբեր|Հոկտեմբեր|Նոյեմբեր|Դեկտեմբեր|հունվարի|"
     "փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|"
     "սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի|Հունվ.|"
     "Փետրվ.|Մրտ.|Ապր.|Մայ.|Հուն.|Հուլ.|օգոստ.|սեպտ.|հոկտ.|նոյ.|"
     "դեկտ.",
     "Կիրակի|Երկուշաբթի|Երեքշաբթի|Չորեքշաբթի|Հինգշաբթի|"
     "Ուրբաթ|Շաբաթ|Կիր|Երկ|Երե|Չոր|Հին|Ուրբ|Շաբ",
     " |,|2"},
    {"hyw", "hy",
     "",
     "Յունուար|Փետրուար|Մարտ|Ապրիլ|Մայիս|Յունիս|Յուլիս|"
     "Օգոստոս|Սեպտեմբեր|Հոկտեմբեր|Նոյեմբեր|Դեկտեմբեր|"
     "Յունուար|Փետրուար|Մարտ|Ապրիլ|Մայիս|Յունիս|Յուլիս|"
     "Օգոստոս|Սեպտեմբեր|Հոկտեմբեր|Նոյեմբեր|Դեկտեմբեր|Յունր․|"
     "Փետր․|Մարտ|Ապր․|Մայ․|Յնս․|Յլս․|Օգստ․|Սեպտ․|Հոկտ․|"
     "Նոյ․|Դեկտ․",
     "Կիրակի|Երկուշաբթի|Երեքշաբթի|Չորեքշաբթի|Հինգշաբթի|"
     "Ուրբաթ|Շաբաթ|Կիր.|Բշ.|Գշ.|Դշ.|Եշ.|Ուրբ.|Շաբ.",
     ""},
    {"ia", "",
     "",
     "januario|februario|martio|april|maio|junio|julio|augusto|septembre|octobre|novembre|decembre|januario|"
     "februario|martio|april|maio|junio|julio|augusto|septembre|octobre|novembre|decembre|jan|feb|mar|apr|mai|"
     "jun|jul|aug|sep|oct|nov|dec",
     "dominica|lunedi|martedi|mercuridi|jovedi|venerdi|sabbato|dom|lun|mar|mer|jov|ven|sab",
     " |,"},
    {"iba", "",
     "",
     "Januari|Februari|Mac|April|Mei|Jun|Julai|Ogos|September|Oktober|November|Disember|Januari|Februari|Mac|"
     "April|Mei|Jun|Julai|Ogos|September|Oktober|November|Disember|Jan|Feb|Mac|Apr|Mei|Jun|Jul|Ogs|Sep|Okt|"
     "Nov|Dis",
     "Hari Minggu|Hari Satu|Hari Dua|Hari Tiga|Hari Empat|Hari Lima|Hari Nam|Hari Minggu|H1|H2|H3|H4|H5|H6",
     ""},
    {"ibb", "",
     "",
     "January|February|March|April|May|June|July|August|September|October|November|December|January|February|"
     "March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|"
     "Sep|Oct|Nov|Dec",
     "adere|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tue|Wed|Thu|Fri|Sat",
     ""},
    {"id", "",
     "anchorencode=KODEJANGKAR|KOJANG;basepagename=NAMAHALAMANDASAR|NAMADASARHALAMAN|NAMMANSAR;"
     "basepagenamee=NAMAHALAMANDASARE|NAMADASARHALAMANE|NAMMANSARE;contentlanguage=BAHASAISI|BHSISI|BASI;"
     "currentday2=HARIKINI2|HARKIN2;currentday=HARIKINI|HARKIN;currentdayname=NAMAHARIKINI|NAMHARKIN;"
     "currentdow=HARIDALAMMINGGU|HADAMI;currenthour=JAMKINI|JAKIN;currentmonth1=BULANKINI1|BUKIN1;"
     "currentmonth=BULANKINI|BULANKINI2|BUKIN|BUKIN2;currentmonthabbrev=NAMASINGKATBULANKINI|BULANINISINGKAT|"
     "NAMSINGBUKIN;currentmonthname=NAMABULANKINI|NAMBUKIN;currentmonthnamegen=NAMAJENDERBULANKINI|"
     "NAMJENBUKIN;currenttime=WAKTUKINI|WAKIN;currenttimestamp=STEMPELWAKTUKINI|STEMWAKIN;"
     "currentversion=VERSIKINI|VERKIN;currentweek=MINGGUKINI|MIKIN;currentyear=TAHUNKINI|TAKIN;default=#baku;"
     "defaultsort=URUTANBAKU:|UBUR:;directionmark=MARKAARAH|MARRAH;displaytitle=JUDULTAMPILAN|JUTAM;"
     "expr=hitung;filepath=LOKASIBERKAS:|LOBER:;formatdate=formattanggal;formatnum=FORMATANGKA|FORANG;"
     "fullpagename=NAMAHALAMANLENGKAP|NAMALENGKAPHALAMAN|NAMMANKAP;fullpagenamee=AMAHALAMANLENGKAPE|"
     "NAMALENGKAPHALAMANE|NAMMANKAPE;fullurl=URLLENGKAP:;fullurle=URLLENGKAPE;gender=JANTINA:;"
     "grammar=TATABAHASA:|TASA:;if=jika;ifeq=jikasama;iferror=jikasalah;ifexist=jikaada;ifexpr=jikahitung;"
     "invoke=pinta;language=#BAHASA:|#BHS:;lc=KC:|KECIL:|HURUFKECIL:;lcfirst=AKC:|AWALKECIL:;"
     "localday2=HARILOKAL2|HALOK2;localday=HARILOKAL|HALOK;localdayname=NAMAHARILOKAL|NAMHALOK;"
     "localdow=HARIDALAMMINGGULOKAL|HADAMIKAL;localhour=JAMLOKAL|JALOK;localmonth1=BULANLOKAL1|BULOK1;"
     "localmonth=BULANLOKAL|BULANLOKAL2|BULOK|BULOK2;localmonthabbrev=NAMASINGKATBULANLOKAL|NAMSINGBULOK;"
     "localmonthname=NAMABULANLOKAL|NAMBULOK;localmonthnamegen=NAMAJENDERBULANLOKAL|NAMJENBULOK;"
     "localtime=WAKTULOKAL|WALOK;localtimestamp=STEMPELWAKTULOKAL|STEMWAKAL;localurl=URLLOKAL;"
     "localurle=URLLOKALE;localweek=MINGGULOKAL|MIKAL;localyear=TAHUNLOKAL|TALOK;msg=PSN:|PESAN:;msgnw=TPL:;"
     "namespace=RUANGNAMA|RUNAM;namespacee=RUANGNAMAE|RUNAME;ns=RN:|RUNAM:;numberingroup=JUMLAHDIKELOMPOK|"
     "JULDIPOK;numberofactiveusers=JUMLAHPENGGUNAAKTIF|JUMPENGTIF;numberofadmins=JUMLAHADMIN|JUMLAHPENGURUS|"
     "JUMAD|JURUS;numberofarticles=JUMLAHARTIKEL|JUMKEL;numberofedits=JUMLAHSUNTINGAN|JUMTING;"
     "numberoffiles=JUMLAHBERKAS|JUMKAS;numberofpages=JUMLAHHALAMAN|JUMMAN;numberofusers=JUMLAHPENGGUNA|"
     "JUMPENG;padleft=ISIKIRI|IKI;padright=ISIKANAN|IKA;pagename=NAMAHALAMAN|NAMMAN;pagenamee=NAMAHALAMANE|"
     "NAMMANE;pagesincategory=HALAMANDIKATEGORI|HALDIKAT;pagesincategory_all=semua;"
     "pagesincategory_files=berkas;pagesincategory_pages=halaman;pagesinnamespace=HALAMANDIRUANGNAMA:|HALDIRN;"
     "pagesize=BESARHALAMAN|BESMAN;plural=JAMAK:;protectionlevel=TINGKATPERLINDUNGAN|TIPER;raw=MENTAH:;"
     "rawsuffix=M;revisionday2=HARIREVISI2|HAREV2;revisionday=HARIREVISI|HAREV;revisionid=IDREVISI|IREV;"
     "revisionmonth1=BULANREVISI1;revisionmonth=BULANREVISI|BUREV;revisiontimestamp=STEMPELWAKTUREVISI|"
     "REKAMWAKTUREVISI;revisionuser=PENGGUNAREVISI;revisionyear=TAHUNREVISI|TAREV;scriptpath=LOKASISKRIP;"
     "server=PELADEN;servername=NAMAPELADEN|NAMASERVER|NAMPEL;sitename=NAMASITUS|NAMSIT;special=istimewa|"
     "spesial;subjectpagename=NAMAHALAMANUTAMA|NAMAHALAMANARTIKEL|NAMMANTAMA|NAMMANTIKEL;"
     "subjectpagenamee=NAMAHALAMANUTAMAE|NAMAHALAMANARTIKELE|NAMMANTAMAE|NAMMANTIKELE;subjectspace=RUANGUTAMA|"
     "RUANGARTIKEL|RUTAMA|RUTIKEL;subjectspacee=RUANGUTAMAE|RUANGARTIKELE|RUTAMAE|RUKELE;"
     "subpagename=NAMASUBHALAMAN|NAMAUPAHALAMAN|NAMUMAN;subpagenamee=NAMASUBHALAMANE|NAMAUPAHALAMANE|NAMUMANE;"
     "subst=GNT:|GANTI:|TUKAR:;switch=pilih;tag=kata_kunci|takun;talkpagename=NAMAHALAMANBICARA|NAMMANBIR;"
     "talkpagenamee=NAMAHALAMANBICARAE|NAMMANBIRE;talkspace=RUANGBICARA|RUBIR;talkspacee=RUANGBICARAE|RUBIRE;"
     "time=waktu;timel=waktu1;titleparts=bagianjudul;uc=BS:|BESAR:|HURUFBESAR:;ucfirst=ABS:|AWALBESAR:;"
     "urlencode=KODEURL:|KODU:",
     "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Januari|Februari|"
     "Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember|Jan|Feb|Mar|Apr|Mei|Jun|Jul|Ags|"
     "Sep|Okt|Nov|Des",
     "Minggu|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Min|Sen|Sel|Rab|Kam|Jum|Sab",
     ".|,"},
    {"ie", "",
     "",
     "januar|februar|marte|april|mai|junio|julí|august|septembre|octobre|novembre|decembre|januar|februar|"
     "marte|april|mai|junio|julí|august|septembre|octobre|novembre|decembre|jan|feb|mar|apr|mai|jun|jul|aug|"
     "sep|oct|nov|dec",
     "soledí|lunedí|martedí|mercurdí|jovedí|venerdí|saturdí|sol|lun|mar|mer|jov|ven|sat",
     ""},
    {"ig", "",
     "displaytitle=ZIÍSHÍ;fullpagename=ÁHÀNÍLÉNKÈIHÜ;if=ȯ_bú;msg=OZI:;pagesize=ÀSÁIHÜ;time=ógè;"
     "timel=ógèl",
     "Jenụwarị|Febụwarị|Maachị|Eprel|Mee|Jụn|Julaị|Ọgọọst|Septemba|Ọktoba|Novemba|"
     "Disemba|Jenụwarị|Febụwarị|Maachị|Eprel|Mee|Jụn|Julaị|Ọgọọst|Septemba|Ọktoba|"
     "Novemba|Disemba|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Ọct|Nov|Dez",
     "Sọnde|Mọnde|Tuuzde|Wenezde|Tọọzde|Fraịde|Satọde|Anwụ|Mọn|Tue|Wed|Tọz|Fri|Sat",
     ""},
    {"igl", "",
     "",
     "ochu ajodudu|ochu ekeji|ochu eketa|ochu ekele|ochu ekelu|ochu ekefa|ochu ekebie|ochu ekejo|ochu ekela|"
     "ochu ekegwa|ochu ekegwa-oka|ochu ekegwe-eji|Ochu ajódudú|ochu ekeji|ochu eketa|ochu ekele|ochu ekelu|"
     "ochu ekefa|ochu ekebie|ochu ekejo|ochu ekela|ochu ekegwa|ochu ekegwa-oka|ochu ekegweji|Jan|Feb|Mar|Apr|"
     "May|Jun|Jul|Aug|Sep|Oct|Óchú ekègwàka|Ochu ekegweji",
     "Aladi|Látiní|Talata|Laluba|Alami|Ajuma|Ishatè|Olu|Látiní|Talata|Laruba|Alami|Ajuma|Ishatè",
     ""},
    {"ii", "zh-cn zh-hans zh zh-hant",
     "",
     "",
     "ꆏꑍ|ꆏꊂꋍꑍ|ꆏꊂꑍꀕꇬꑌ|ꆏꊂꌕꑍꆏ|ꆏꊂꇖ|ꆏꊂꉬꑍ|ꆏꊂꃘꑍꄹꉇ",
     ""},
    {"ik", "",
     "",
     "Siqiññaatchiaq|Siqiññaasugruk|Paniqsiivik|Tiŋmirrat Tatqiat|Suvluġvik|Iġñivik|Isavik|Tiŋŋivik|"
     "Niġlaalgit Tiŋŋiviat|Nuliaġvik|Quyyavik|Uvluiḷaq",
     "",
     ""},
    {"ike-cans", "iu",
     "",
     "ᔭᓐᓄᐊᓕ|ᕕᐳᐊᕆ|ᒫᕐᓯ|ᐊᐃᐳᕆᓪ|ᒪᐃ|ᔪᓂ|ᔪᓚᐃ|ᐊᐅᒍᔅ|"
     "ᓯᑎᒻᐳᕆ|ᐅᒃᑐᐳᕆ|ᓄᕕᒻᐳᕆ|ᑎᓯᒻᐳᕆ|ᔭᓐᓄᐊᓕ|ᕕᐳᐊᕆ|ᒫᕐᓯ|"
     "ᐊᐃᐳᕆᓪ|ᒪᐃ|ᔪᓂ|ᔪᓚᐃ|ᐊᐅᒍᔅ|ᓯᑎᒻᐳᕆ|ᐅᒃᑐᐳᕆ|ᓄᕕᒻᐳᕆ|"
     "ᑎᓯᒻᐳᕆ|ᔭᓐᓄ|ᕕᐳᐊ|ᓇᑦᓯ|ᐊᐃᐳ|ᒪᐃ|ᔪᓂ|ᔪᓚᐃ|ᐊᐅᒍ|ᓯᑎᒻ|"
     "ᐅᒃᑐ|ᓄᕕ|ᑎᓯᒻ",
     "ᓴᓇᑦᑕᐃᓕ|ᓇᒡᒐᔭᖅ|ᐁᑉᐱᑐᑦ|ᐱᖓᔪᐊ|ᓯᑕᒻᒥᖅ|ᐸᒐᐃᑖᒃ|"
     "ᐊᓪᓕᖏᓱᖓᕐᑐᑦ|ᓴᓇ|ᓇᒡ|ᐱᖃ|ᐱᖓ|ᕿᑎ|ᐅᓪᓗ|ᓯᕙᑕ",
     ""},
    {"ike-latn", "iu",
     "",
     "januari|vipuari|maarsi|aipuril|mai|juni|julai|augus||uktupuri|nuvimpuri|tisimpuri|januari|vipuari|"
     "maarsi|aipuril|mai|juni|julai|augus||uktupuri|nuvimpuri|tisimpuri||||aipu|mai|||augu|||nuvi",
     "sanattaili|naggajaq||pingajua||pagaitaak||sana|nag||pinga",
     ""},
    {"ilo", "",
     "",
     "Enero|Pebrero|Marso|Abril|Mayo|Hunio|Hulio|Agosto|Septiembre|Oktubre|Nobiembre|Disiembre|Enero|Pebrero|"
     "Marso|Abril|Mayo|Hunio|Hulio|Agosto|Septiembre|Oktubre|Nobiembre|Disiembre|Ene|Peb|Mar|Abr|May|Hun|Hul|"
     "Ago|Sep|Okt|Nob|Dis",
     "Domingo|Lunes|Martes|Mierkoles|Huebes|Biernes|Sabado|Dom|Lun|Mar|Mier|Hue|Bier|Sab",
     ""},
    {"inh", "ru",
     "",
     "наджгоанцхой|саькура|тушола|бекарга|маьтсела|аьтинга|"
     "кӀимарса|маьцхали|тов|ардара|лайчилла|оагӀой|"
     "наджгоанцхой|саькура|тушола|бекарга|маьтсела|аьтинга|"
     "кӀимарса|маьцхали|тов|ардара|лайчилла|оагӀой|"
     "наджгоанцхой|саькура|тушола|бекарга|маьтсела|аьтинга|"
     "кӀимарса|маьцхали|тов|ардара|лайчилла|оагӀой",
     "кӀиранди|оршот|шинара|кхаьра|éра|пӀаьраска|шоатта|"
     "кӀиранди|оршот|шинара|кхаьра|ера|пIаьраска|шоатта",
     ""},
    {"io", "eo",
     "",
     "januaro|februaro|marto|aprilo|mayo|junio|julio|agosto|septembro|oktobro|novembro|decembro|ma di januaro|"
     "ma di februaro|ma di marto|ma di aprilo|ma di mayo|ma di junio|ma di julio|ma di agosto|ma di septembro|"
     "ma di oktobro|di novembro|di decembro|jan|feb|mar|apr|may|jun|jul|ago|sep|okt|nov|dec",
     "sundio|lundio|mardio|merkurdio|jovdio|venerdio|saturdio|sun|lun|mar|mer|jov|ven|sat",
     ""},
    {"is", "",
     "currentday2=NÚDAGUR2;currentday=NÚDAGUR;currentdayname=NÚDAGNAFN;currenthour=NÚKTÍMI;"
     "currenttime=NÚTÍMI;currentweek=NÚVIKA;currentyear=NÚÁR;displaytitle=SÝNATITIL;"
     "fullpagename=FULLTSÍÐUNF;grammar=MÁLFRÆÐI:;language=#TUNGUMÁL;localday2=STDAGUR2;localday=STDAGUR;"
     "localdayname=STDAGNAFN;localhour=STKTÍMI;localmonth=STMÁN;localmonthabbrev=STMÁNST;"
     "localmonthname=STMÁNNAFN;localtime=STTÍMI;localweek=STVIKA;localyear=STÁR;namespace=NAFNSVÆÐI;"
     "ns=NR:;numberofarticles=FJLGREINA;numberofedits=FJLBREYT;numberoffiles=FJLSKJALA;"
     "numberofpages=FJLSÍÐA;numberofusers=FJLNOT;pagename=SÍÐUNAFN;plural=FLTALA:;raw=HRÁ:;server=VEFÞJ;"
     "servername=VEFÞJNF;special=kerfissíða;talkspace=SPJALLSVÆÐI",
     "janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember|janúar|"
     "febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember|jan|feb|mar|apr|"
     "maí|jún|júl|ágú|sep|okt|nóv|des",
     "sunnudagur|mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sun|mán|þri|"
     "mið|fim|fös|lau",
     ".|,"},
    {"isv-cyrl", "",
     "",
     "јануар|февруар|марец|априљ|мај|јуниј|јулиј|август|"
     "септембр|октобр|новембр|декембр|јануара|февруара|марца|"
     "априља|маја|јунија|јулија|августа|септембра|октобра|"
     "новембра|декембра|јан.|фев.|мар.|апр.|мај|јун.|јул.|авг.|"
     "сеп.|окт.|нов.|дек.",
     "недєља|понедєлок|второк|срєда|четврток|петок|субота|нд.|"
     "пн.|вт.|ср.|чт.|пт.|сб.",
     ""},
    {"isv-latn", "",
     "",
     "januar|fevruar|marec|aprilj|maj|junij|julij|avgust|septembr|oktobr|novembr|dekembr|januara|fevruara|"
     "marca|aprilja|maja|junija|julija|avgusta|septembra|oktobra|novembra|dekembra|jan.|fev.|mar.|apr.|maj|"
     "jun.|jul.|avg.|sep.|okt.|nov.|dek.",
     "nedělja|ponedělok|vtorok|srěda|četvrtok|petok|subota|nd.|pn.|vt.|sr.|čt.|pt.|sb.",
     ""},
    {"it", "",
     "count=conto;currentday2=GIORNOATTUALE2|GIORNOCORRENTE2;currentday=GIORNOATTUALE|GIORNOCORRENTE;"
     "currentdayname=NOMEGIORNOATTUALE|NOMEGIORNOCORRENTE;currenthour=ORAATTUALE|ORACORRENTE;"
     "currentmonth=MESEATTUALE|MESECORRENTE;currentmonthabbrev=MESEATTUALEABBREV|MESECORRENTEABBREV;"
     "currentmonthname=NOMEMESEATTUALE|NOMEMESECORRENTE;currentmonthnamegen=NOMEMESEATTUALEGEN|"
     "NOMEMESECORRENTEGEN;currenttime=ORARIOATTUALE;currentweek=SETTIMANACORRENTE;currentyear=ANNOATTUALE|"
     "ANNOCORRENTE;displaytitle=MOSTRATITOLO;expr=espr;formatdate=formatodata;gender=GENERE:;if=se;ifeq=seeq;"
     "iferror=seerrore;ifexist=seesiste;ifexpr=seespr;language=#LINGUA;localday2=GIORNOLOCALE2;"
     "localday=GIORNOLOCALE;localdayname=NOMEGIORNOLOCALE;localhour=ORALOCALE;localmonth1=MESELOCALE1;"
     "localmonth=MESELOCALE|MESELOCALE2;localmonthabbrev=MESELOCALEABBREV;localmonthname=NOMEMESELOCALE;"
     "localmonthnamegen=NOMEMESELOCALEGEN;localtime=ORARIOLOCALE;localweek=SETTIMANALOCALE;"
     "localyear=ANNOLOCALE;numberofactiveusers=NUMEROUTENTIATTIVI;numberofadmins=NUMEROADMIN;"
     "numberofarticles=NUMEROVOCI|NUMEROARTICOLI;numberofedits=NUMEROMODIFICHE|NUMEROEDIT;"
     "numberoffiles=NUMEROFILE;numberofpages=NUMEROPAGINE;numberofusers=NUMEROUTENTI;pagename=TITOLOPAGINA;"
     "pagenamee=TITOLOPAGINAE;pagesincategory=PAGINEINCAT;pagesincategory_files=file;"
     "pagesincategory_pages=pagine;pagesize=DIMENSIONEPAGINA|PESOPAGINA;plural=PLURALE:;"
     "protectionlevel=LIVELLOPROTEZIONE;replace=sostituisci;servername=NOMESERVER;sitename=NOMESITO;"
     "subpagename=NOMESOTTOPAGINA;subpagenamee=NOMESOTTOPAGINAE;subst=SOST:;tag=etichetta;time=tempo;"
     "titleparts=patititolo",
     "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gennaio|"
     "febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|feb|mar|apr|"
     "mag|giu|lug|ago|set|ott|nov|dic",
     "domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|dom|lun|mar|mer|gio|ven|sab",
     " |,"},
    {"iu", "ike-cans",
     "",
     "",
     "",
     ""},
};
const size_t expand_languages_6_count = sizeof expand_languages_6 / sizeof *expand_languages_6;
