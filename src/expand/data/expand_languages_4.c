/* expand_languages_4.c - words of the languages din to fon.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_4[] = {
    {"din", "",
     "",
     "Pɛnëtök|Pɛnërou|Pɛnëdiäk|Pɛnëŋuan|Pɛnëdhiëc|Pɛnëdhetem|Pɛnëdhorou|Pɛnëbɛ̈t|"
     "Pɛnëdhoŋuan|Pɛnëthiäär|Pɛnëthiäärkutök|Pɛnëthiäärkurou|Pɛnëtök|Pɛnërou|Pɛnëdiäk|"
     "Pɛnëŋuan|Pɛnëdhiëc|Pɛnëdhetem|Pɛnëdhorou|Pɛnëbɛ̈t|Pɛnëdhoŋuan|Pɛnëthiäär|"
     "Pɛnëthiäärkutök|Pɛnëthiäärkurou|Ptö|Pro|Pdi|Pŋu|Pdhi|Pdhe|Pdhr|Pbɛ̈|Pdhŋ|Pthi|Ptht|Pthr",
     "Nïnëdhorou|Nïnëtök|Nïnërou|Nïnëdiäk|Nïnëŋuan|Nïnëdhiëc|Nïnëdhetem|Ndhr|Ntö|Nro|Ndi|"
     "Nŋu|Ndhi|Ndhe",
     ""},
    {"diq", "",
     "articlepath=SOPAPERAN;basepagename=NAMEYESASPERER;basepagenamee=NAMEYESASPERAN;"
     "canonicalurl=GREYÉKANONİK:;canonicalurle=GREYOKANONİK:;contentlanguage=ZUWANÉKESTÉ|ZUWESTEN;"
     "count=hesabk;currentday2=ROCENEWKİ2;currentday=ROCENEWKİ;currentdayname=NAMEYÉROCENEWKİ;"
     "currentdow=MEVCUDWAREYHEFTİ;currenthour=SEHATNEWKİ;currentmonth1=AŞMİYANEWKİ1;"
     "currentmonth=AŞMİYANEWKİ|MEWCUDAŞMİ2;currentmonthabbrev=AŞMİYANEWKİKILMKERDIŞ;"
     "currentmonthname=NAMEYAŞMDANEWKİ;currentmonthnamegen=AŞMACIYANEWKİ;currenttime=DEMENEWKİ;"
     "currenttimestamp=WAREYSEHATÉNEWKİ;currentversion=VERSİYONVNEWKİ;currentweek=MEVCUDHEFTE;"
     "currentyear=SERRENEWKİ;default=#hesıbyaye;defaultsort=RATNAYIŞOHESBNAYIŞ|SIRMEYRATNAYIŞOHESBNAYIŞ|"
     "KATEGORİYARATNAYIŞOHESBNAYIŞ;defaultsort_noerror=Ğırabinçıniya;"
     "defaultsort_noreplace=cewabçıniyo;directionmark=HETANIŞANKERDIŞ|HETNIŞAN;"
     "displaytitle=SERNAMİBASNI;expr=ifade;filepath=RAYADOSYA:;formatdate=deméformati;formatnum=BABETNAYIŞ;"
     "fullpagename=NAMEYPERERPÉRO;fullpagenamee=NAMEYPERERPÉRON;fullurl=GREHEME:;fullurle=GREYHEME:;"
     "gender=CİNSİYET:;grammar=GRAMER:;if=se;ifeq=sek;iferror=çınyose;ifexpr=ifadeyose;int=İNT:;"
     "invoke=veynden;language=#ZIWAN:;lc=KH:;lcfirst=KHİLK:;localday2=WAREYROCE2;localday=WAREYROCE;"
     "localdayname=NAMEYÉWAREYROCE;localdow=WAREYROCAHEFTİ;localhour=WAREYSEHAT;localmonth1=WAREYAŞMİ1;"
     "localmonth=WAREYAŞMİ|WAREYAŞMİ2;localmonthabbrev=WAREYAŞMİKILMKERDIŞ;"
     "localmonthname=NAMEYÉWAREYAŞMİ;localmonthnamegen=NAMEYWAREDÉAŞMİDACI;localtime=WAREYDEME;"
     "localtimestamp=MALUMATÉWAREYSEHAT;localurl=LOKALGRE;localurle=LOKALGREV;localweek=WAREYHEFTİ;"
     "localyear=WAREYSERRE;msg=MSC;msgnw=MSCNW:;namespace=CANAME;namespacee=CANAMEE;"
     "namespacenumber=AMARİYACANAME;ns=CN;nse=CNV;numberingroup=AMARİYAGRUBER|AMARGRUB;"
     "numberofactiveusers=AMARİYAAKTİVKARBERAN;numberofadmins=AMARİYAADMİNAN;"
     "numberofarticles=AMARİYAWESİQAN;numberofedits=AMARİYAVURNAYIŞAN;numberoffiles=AMARİYADOSYAYAN;"
     "numberofpages=AMARİYAPELAN;numberofusers=AMARİYAKARBERAN;padleft=ÇEPİPIRK;padright=RAŞTİPIRK;"
     "pageid=NIMREYPERER;pagename=NAMEYPELA;pagenamee=NAMEYPELAA;pagesincategory=PERÉKKATEGORİDEYÉ|"
     "PERKATMİYAN;pagesincategory_all=péro;pagesincategory_files=dosyey;pagesincategory_pages=peri;"
     "pagesincategory_subcats=bınkatategori;pagesinnamespace=PERÉKCADÉNAMİDEYÉ|PELECN;"
     "pagesize=EBATAPERER;plural=ZAFEN:;protectionlevel=SEWİYEYASTARAN;raw=TEZE:;replace=vırnayen;"
     "revisionday2=ROCAREVİZYON2;revisionday=ROCAREVİZYONİ;revisionid=NIMREYREVİZYONİ;"
     "revisionmonth1=AŞMAREVİZYONİ1;revisionmonth=AŞMAREVİZYONİ;revisionsize=EBATAREVİZYONİ;"
     "revisiontimestamp=MALUMATAREVİZYONDADEMİ;revisionuser=REVİZYONAKARBERİ;"
     "revisionyear=SERRAREVİZYONİ;rootpagename=NAMEYRÉÇERDAPERER;rootpagenamee=NAMEYRÉÇERDAPERAN;"
     "safesubst=EMELEYATEBERDE;scriptpath=RAYASCRIPTİ;server=ARDEN;servername=NAMEYARDEN;sitename=NAMEYSİTA;"
     "special=bağse;speciale=bağsiye;stylepath=TERZÉTEWRİ;sub=bın;subjectpagename=NAMEYPERDAMESEL|"
     "NAMEYPERDAWESİQE;subjectpagenamee=NAMEYPERDAMESELER|NAMEYPERDAWESİQER;subjectspace=CAYÉMESEL|"
     "CAYÉWESİQE;subjectspacee=CAYÉMESELAN|CAYÉWESİQAN;subpagename=NAMEYBINPERER;"
     "subpagenamee=NAMEYBINPERERAN;subst=KOPYAKE|ATEBERDE;switch=rayek;tag=etiket;"
     "talkpagename=NAMEYPERAVATENAYIŞİ;talkpagenamee=NAMEYPERAVATENAYIŞAN;talkspace=CAYÉVATENAYIŞİ;"
     "talkspacee=CAYÉVATENAYIŞAN;time=zeman;uc=BH:;ucfirst=BHİLK:;url_path=RAY;url_query=PERSİYE;"
     "url_wiki=WİKİ",
     "Çele|Sıbate|Adar|Nisane|Gulane|Heziran|Temuze|Tebaxe|Keşkelun|Tışrino Verên|Tışrino Peyên|"
     "Kanun|Çele|Sıbate|Adar|Nisane|Gulane|Heziran|Temuze|Tebaxe|Keşkelun|Tışrino Verên|"
     "Tışrino Peyên|Kanun|Çel|Sbt|Adr|Nsn|Gul|Hez|Tmz|Tbx|Kşk|Tşv|Tşp|Kan",
     "Kırê|Dışeme|Sêşeme|Çarşeme|Pancşeme|Êne|Şeme|Krê|Dış|Sêş|Çrş|Pşm|Êne|Şem",
     ""},
    {"dsb", "hsb de",
     "",
     "januar|februar|měrc|apryl|maj|junij|julij|awgust|september|oktober|nowember|december|januara|februara|"
     "měrca|apryla|maja|junija|julija|awgusta|septembra|oktobra|nowembra|decembra|jan|feb|měr|apr|maja|jun|"
     "jul|awg|sep|okt|now|dec",
     "Njeźela|Pónjeźele|Wałtora|Srjoda|Stwórtk|Pětk|Sobota|Nje|Pón|Wał|Srj|Stw|Pět|Sob",
     ""},
    {"dtp", "ms",
     "",
     "Milatok|Mansak|Gomot|Ngiop|Mikat|Mahas|Madas|Magus|Manom|Gumas|Milau|Momuhau|Milatok|Mansak|Gomot|Ngiop|"
     "Mikat|Mahas|Madas|Magus|Manom|Gumas|Milau|Momuhau|Milatok|Mansak|Gomot|Ngiop|Mikat|Mahas|Madas|Magus|"
     "Manom|Gumas|Milau|Momuhau",
     "Tiwang|Tontolu|Mirod|Madsa|Tadtaru|Kurudu|Kukuak|Tiwang|Tontolu|Mirod|Madsa|Tadtaru|Kurudu|Kukuak",
     ""},
    {"dty", "ne",
     "",
     "जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|"
     "जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|"
     "नोभेम्बर|डिसेम्बर|जनवरी|फेब्रुअरी|"
     "मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|"
     "सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर|"
     "जन|फेब्रुअरी|मार्च|अप्रि|मे|जुन|जुल|अग|"
     "सेप्ट|अक्ट|नोभ|डिस",
     "आइतबार|सौउबार|माङलबार|बोबार|बीपैबार|"
     "शुकबार|छन्चरबार|आइत|सौउ|मांगल|बोऽ|बीपै|"
     "शुक|छन्चर",
     ""},
    {"dua", "",
     "",
     "Dimôdi|Ngôndè|Sônè|Dibábá|Emiasèlè|Esɔ́|Mad|Diŋ|Ŋɛt|May|Tin|Elá|Dim|Ngɔ́|Sôn|Dib|Emi|"
     "Esô|Madí|Ding|Ñèt|May|Tin|Elá|Dim|Ngɔ́|Sôn|Dibá|Esô|Madí|Madí|Din|Ñèt|May|Tiní|Elá",
     "Eti|Mɔ́su|Kwasu|Mukɔ́su|Ŋgisu|Ɗónɛsu|Esaɓasu|Eti|Môs|Kwa|Muk|Ngi|Ndô|Esa",
     ""},
    {"dv", "",
     "",
     "ޖަނަވަރީ|ފެބްރުއަރީ|މާރޗް|އޭޕްރީލް|މެއި|ޖޫން|ޖުލައި|"
     "އޯގަސްޓް|ސެޕްޓެމްބަރު|އޮކްޓޯބަރު|ނޮވެމްބަރު|"
     "ޑިސެމްބަރު|ޖަނަވަރީ|ފެބްރުއަރީ|މާޗް|އޭޕްރިލް|މޭއި|ޖޫން|"
     "ޖުލައި|އޯގަސްޓް|ސެޕްޓެމްބަރ|އޮކްޓޯބަރ|ނޮވެމްބަރ|"
     "ޑިސެމްބަރ|ޖަނަވަރީ|ފެބްރުއަރީ|މާޗް|އޭޕްރިލް|މެއި|ޖޫން|"
     "ޖުލައި|އޯގަސްޓް|ސެޕްޓެމްބަރ|އޮކްޓޯބަރ|ނޮވެމްބަރ|"
     "ޑިސެމްބަރ",
     "އާދީއްތަ|ހޯމަ|އަންގާރަ|ބުދަ|ބުރާސްފަތި|ހުކުރު|ހޮނިހިރު|"
     "އާދީއްތަ|ހޯމަ|އަންގާރަ|ބުދަ|ބުރާސްފަތި|ހުކުރު|ހޮނިހިރު",
     ""},
    {"dz", "",
     "",
     "སྤྱི་ཟླ་དང་པ།|སྤྱི་ཟླ་གཉིས་པ།|"
     "སྤྱི་ཟླ་གསུམ་པ།|སྤྱི་ཟླ་བཞི་པ།|"
     "སྤྱི་ཟླ་ལྔ་པ།|སྤྱི་ཟླ་དྲུག་པ།|"
     "སྤྱི་ཟླ་བདུན་པ།|སྤྱི་ཟླ་བརྒྱད་པ།|"
     "སྤྱི་ཟླ་དགུ་པ།|སྤྱི་ཟླ་བཅུ་པ།|"
     "སྤྱི་ཟླ་བཅུ་གཅིག་པ།|"
     "སྤྱི་ཟླ་བཅུ་གཉིས་པ།|སྤྱི་ཟླ་ ༡ པའི་|"
     "སྤྱི་ཟླ་ ༢ པའི་|སྤྱི་ཟླ་ ༣ པའི་|"
     "སྤྱི་ཟླ་ ༤ པའི་|སྤྱི་ཟླ་ ༥ པའི་|"
     "སྤྱི་ཟླ་ ༦ པའི་|སྤྱི་ཟླ་ ༧ པའི་|"
     "སྤྱི་ཟླ་ ༨ པའི་|སྤྱི་ཟླ་ ༩ པའི་|"
     "སྤྱི་ཟླ་ ༡༠ པའི་|སྤྱི་ཟླ་ ༡༡ པའི་|"
     "སྤྱི་ཟླ་ ༡༢ པའི་|ཟླ་༡ པ།|ཟླ་༢ པ།|"
     "ཟླ་༣ པ།|ཟླ་༤ པ།|ཟླ་༥ པ།|ཟླ་༦ པ།|ཟླ་༧ པ།|"
     "ཟླ་༨ པ།|ཟླ་༩ པ།|ཟླ་༡༠ པ།|ཟླ་༡༡ པ།|"
     "ཟླ་༡༢ པ།",
     "འབྲུག་གཟའ་ཟླཝ་|འབྲུག་གཟའ་མིག་དམར་|"
     "འབྲུག་གཟའ་ལྷགཔ་|འབྲུག་གཟའ་ཕུརཔ་|"
     "འབྲུག་གཟའ་པ་སངས་|འབྲུག་གཟའ་སྤེནཔ་|"
     "འབྲུག་གཟའ་ཉིམ་|ཟླཝ།|མིགམ།|ལྷགཔ།|ཕུརཔ།|"
     "སྤ་སངས།|སྤེནཔ།|ཉིམ།",
     "||||༠|༡|༢|༣|༤|༥|༦|༧|༨|༩"},
    {"ee", "",
     "",
     "Dzove|Dzodze|Tedoxe|Afɔfiɛ|Dame|Masa|Siamlɔm|Dasiamime|Anyɔnyɔ|Kele|Adeɛmekpɔxe|Dzome|Dzove|"
     "Dzodze|Tedoxe|Afɔfiɛ|Dame|Masa|Siamlɔm|Dasiamime|Anyɔnyɔ|Kele|Adeɛmekpɔxe|Dzome|Dzov|Dzod|Ted|"
     "Afɔ|Dam|Mas|Sia|Das|Any|Kel|Ade|Dzom",
     "Kwasiɖa|Dzoɖa|Braɖa|Kuɖa|Yawoɖa|Fiɖa|Memleɖa|Kwa|Dzo|Braɖ|Kuɖ|Yaw|Fiɖ|Mem",
     ""},
    {"efi", "",
     "",
     "January|February|March|April|May|June|July|August|September|October|November|December|January|February|"
     "March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|"
     "Sep|Oct|Nov|Dec",
     "Akwa ederi|Akwa eyibio|Ekpri ederi|Akwa ọfiọñ|Akwa Ikwọ|Ekpri eyibio|Ekpri ikwọ|Akwa ederi|"
     "Akwa eyibio|Ekpri ederi|Akwa ọfiọn̄|Akwa ikwọ|Ekpri eyibio|Ekpri ikwọ",
     ""},
    {"egl", "it",
     "",
     "Znêr|Fervêr|Mêrs|Avrîl|Mâg|Zógn|Lój|Agòst|Setèmber|Utòber|Novèmber|Dicèmber|Znêr|Fervêr|"
     "Mêrs|Avrîl|Mâg|Zógn|Lój|Agòst|Setèmber|Utòber|Novèmber|Dicèmber|Znê|Fer|Mêrz|Avr|Mâg|Zóg|"
     "Lój|Agò|Set|Utò|Nov|Dic",
     "Dumènica|lunedé|Martedé|Mercordé|Giovedé|Venerdé|Sâbet|Dum|Lun|Mar|Mer|Giu|Ven|Sab",
     ""},
    {"el", "",
     "anchorencode=ΚΩΔΙΚΟΠΟΙΗΣΗΑΓΚΥΡΑΣ;basepagename=ΒΑΣΗΟΝΟΜΑΤΟΣΣΕΛΙΔΑΣ;"
     "basepagenamee=ΒΑΣΗΟΝΟΜΑΤΟΣΣΕΛΙΔΑΣΚ;canonicalurl=ΚΑΝΟΝΙΚΟURL:;"
     "canonicalurle=ΚΑΝΟΝΙΚΟURLΚ:;contentlanguage=ΓΛΩΣΣΑΠΕΡΙΕΧΟΜΕΝΟΥ;"
     "currentday2=ΤΡΕΧΟΥΣΑΜΕΡΑ2;currentday=ΤΡΕΧΟΥΣΑΜΕΡΑ;"
     "currentdayname=ΤΡΕΧΟΥΣΑΜΕΡΑΟΝΟΜΑ;currentdow=ΤΡΕΧΟΥΣΑΜΕΡΑΕΒΔΟΜΑΔΑΣ;"
     "currenthour=ΤΡΕΧΟΥΣΑΩΡΑ;currentmonth1=ΤΡΕΧΩΝΜΗΝΑΣ1;"
     "currentmonth=ΤΡΕΧΩΝΜΗΝΑΣ|ΤΡΕΧΩΝΜΗΝΑΣ2;"
     "currentmonthabbrev=ΤΡΕΧΩΝΜΗΝΑΣΣΥΝΤ;currentmonthname=ΤΡΕΧΩΝΜΗΝΑΣΟΝΟΜΑ;"
     "currentmonthnamegen=ΤΡΕΧΩΝΜΗΝΑΣΓΕΝΙΚΗ;currenttime=ΤΡΕΧΩΝΧΡΟΝΟΣ;"
     "currenttimestamp=ΤΡΕΧΟΥΣΑΧΡΟΝΟΣΗΜΑΝΣΗ;currentversion=ΤΡΕΧΟΥΣΑΕΚΔΟΣΗ;"
     "currentweek=ΤΡΕΧΟΥΣΑΕΒΔΟΜΑΔΑ;currentyear=ΤΡΕΧΟΝΕΤΟΣ;"
     "defaultsort=ΠΡΟΚΑΘΟΡΙΣΜΕΝΗΤΑΞΙΝΟΜΗΣΗ:|"
     "ΚΛΕΙΔΙΠΡΟΚΑΘΟΡΙΣΜΕΝΗΣΤΑΞΙΝΟΜΗΣΗΣ:|"
     "ΠΡΟΚΑΘΟΡΙΣΜΕΝΗΤΑΞΙΝΟΜΗΣΗΚΑΤΗΓΟΡΙΑΣ:|ΠΡΟΚΤΑΞ:;"
     "directionmark=ΚΩΔΙΚΟΣΦΟΡΑΣ;displaytitle=ΔΕΙΞΕΤΙΤΛΟ|ΠΡΟΒΟΛΗΤΙΤΛΟΥ;"
     "filepath=ΔΙΑΔΡΟΜΗΑΡΧΕΙΟΥ:;formatnum=ΜΟΡΦΟΠΟΙΗΣΗΑΡΙΘΜΟΥ;"
     "fullpagename=ΠΛΗΡΕΣΟΝΟΜΑΣΕΛΙΔΑΣ;fullpagenamee=ΠΛΗΡΕΣΟΝΟΜΑΣΕΛΙΔΑΣΚ;"
     "fullurl=ΠΛΗΡΕΣURL:;fullurle=ΠΛΗΡΕΣURLΚ:;gender=ΦΥΛΟ:;grammar=ΓΡΑΜΜΑΤΙΚΗ:;"
     "int=ΕΣΩΤ:;language=#ΓΛΩΣΣΑ:;lc=ΠΕΖΑ:;lcfirst=ΠΡΩΤΟΠΕΖΟ:;"
     "localday2=ΤΟΠΙΚΗΜΕΡΑ2;localday=ΤΟΠΙΚΗΜΕΡΑ;"
     "localdayname=ΤΟΠΙΚΗΜΕΡΑΟΝΟΜΑ;localdow=ΤΟΠΙΚΗΜΕΡΑΕΒΔΟΜΑΔΑΣ;"
     "localhour=ΤΟΠΙΚΗΩΡΑ;localmonth1=ΤΟΠΙΚΟΣΜΗΝΑΣ1;localmonth=ΤΟΠΙΚΟΣΜΗΝΑΣ;"
     "localmonthabbrev=ΤΟΠΙΚΟΣΜΗΝΑΣΣΥΝΤ;localmonthname=ΤΟΠΙΚΟΣΜΗΝΑΣΟΝΟΜΑ;"
     "localmonthnamegen=ΤΟΠΙΚΟΣΜΗΝΑΣΓΕΝΙΚΗ;localtime=ΤΟΠΙΚΟΣΧΡΟΝΟΣ;"
     "localtimestamp=ΤΟΠΙΚΗΧΡΟΝΟΣΗΜΑΝΣΗ;localurl=ΤΟΠΙΚΟURL:;"
     "localurle=ΤΟΠΙΚΟURLΚ:;localweek=ΤΟΠΙΚΗΕΒΔΟΜΑΔΑ;localyear=ΤΟΠΙΚΟΕΤΟΣ;"
     "msg=ΚΕΙΜΕΝΟ:;msgnw=ΑΠΛΟΚΕΙΜΕΝΟ:;namespace=ΠΕΡΙΟΧΗ;namespacee=ΠΕΡΙΟΧΗΚ;"
     "namespacenumber=ΑΡΙΘΜΟΣΟΝΟΜΑΤΟΣΧΩΡΟΥ|ΑΡΙΘΜΟΣΟΝΟΜΑΤΟΧΩΡΟΥ;"
     "ns=ΧΟ:|ΧΩΡΟΣΟΝΟΜΑΤΩΝ:|ΟΧ:|ΟΝΟΜΑΤΟΧΩΡΟΣ:;"
     "numberingroup=ΟΜΑΔΑΑΡΙΘΜΗΣΗΣ;numberofactiveusers=ΕΝΕΡΓΟΙΧΡΗΣΤΕΣ|"
     "ΑΡΙΘΜΟΣΕΝΕΡΓΩΝΧΡΗΣΤΩΝ;numberofadmins=ΑΡΙΘΜΟΣΔΙΑΧΕΙΡΙΣΤΩΝ;"
     "numberofarticles=ΑΡΙΘΜΟΣΑΡΘΡΩΝ;numberofedits=ΑΡΙΘΜΟΣΕΠΕΞΕΡΓΑΣΙΩΝ;"
     "numberoffiles=ΑΡΙΘΜΟΣΑΡΧΕΙΩΝ;numberofpages=ΑΡΙΘΜΟΣΣΕΛΙΔΩΝ;"
     "numberofusers=ΑΡΙΘΜΟΣΧΡΗΣΤΩΝ;padleft=ΑΡΙΣΤΕΡΟΠΑΡΑΓΕΜΙΣΜΑ;"
     "padright=ΔΕΞΙΠΑΡΑΓΕΜΙΣΜΑ;pagename=ΟΝΟΜΑΣΕΛΙΔΑΣ;"
     "pagenamee=ΟΝΟΜΑΣΕΛΙΔΑΣΚ;pagesincategory=ΣΕΛΙΔΕΣΣΤΗΝΚΑΤΗΓΟΡΙΑ;"
     "pagesinnamespace=ΣΕΛΙΔΕΣΣΤΗΝΠΕΡΙΟΧΗΟΝΟΜΑΤΩΝ:|ΣΕΛΙΔΕΣΣΤΗΝΠΟ:;"
     "pagesize=ΜΕΓΕΘΟΣΣΕΛΙΔΑΣ;plural=ΠΛΗΘΥΝΤΙΚΟΣ:;"
     "protectionlevel=ΕΠΙΠΕΔΟΠΡΟΣΤΑΣΙΑΣ;raw=ΓΥΜΝΑ:;rawsuffix=Γ;"
     "revisionday2=ΜΕΡΑΑΛΛΑΓΗΣ2;revisionday=ΜΕΡΑΑΛΛΑΓΗΣ;"
     "revisionid=ΚΩΔΙΚΟΣΑΛΛΑΓΗΣ;revisionmonth1=ΜΗΝΑΣΑΝΑΘΕΩΡΗΣΗΣ1;"
     "revisionmonth=ΜΗΝΑΣΑΛΛΑΓΗΣ;revisiontimestamp=ΧΡΟΝΟΣΗΜΑΝΣΗΑΛΛΑΓΗΣ;"
     "revisionuser=ΧΡΗΣΤΗΣΑΝΑΘΕΩΡΗΣΗΣ;revisionyear=ΕΤΟΣΑΛΛΑΓΗΣ;"
     "scriptpath=ΔΙΑΔΡΟΜΗΠΡΟΓΡΑΜΜΑΤΟΣ;server=ΕΞΥΠΗΡΕΤΗΤΗΣ;"
     "servername=ΟΝΟΜΑΕΞΥΠΗΡΕΤΗΤΗ;sitename=ΙΣΤΟΧΩΡΟΣ;special=λειτουργία;"
     "stylepath=ΔΙΑΔΡΟΜΗΣΤΥΛ;subjectpagename=ΟΝΟΜΑΣΕΛΙΔΑΣΘΕΜΑΤΟΣ;"
     "subjectpagenamee=ΟΝΟΜΑΣΕΛΙΔΑΣΘΕΜΑΤΟΣΚ;subjectspace=ΠΕΡΙΟΧΗΘΕΜΑΤΩΝ;"
     "subjectspacee=ΠΕΡΙΟΧΗΘΕΜΑΤΩΝΚ;subpagename=ΟΝΟΜΑΥΠΟΣΕΛΙΔΑΣ;"
     "subpagenamee=ΟΝΟΜΑΥΠΟΣΕΛΙΔΑΣΚ;subst=ΑΛΛΑΓΗ:;tag=ετικέτα;"
     "talkpagename=ΟΝΟΜΑΣΕΛΙΔΑΣΣΥΖΗΤΗΣΕΩΝ;"
     "talkpagenamee=ΟΝΟΜΑΣΕΛΙΔΑΣΣΥΖΗΤΗΣΕΩΝΚ;"
     "talkspace=ΠΕΡΙΟΧΗΣΥΖΗΤΗΣΕΩΝ;talkspacee=ΠΕΡΙΟΧΗΣΥΖΗΤΗΣΕΩΝΚ;"
     "uc=ΚΕΦΑΛΑΙΑ:;ucfirst=ΠΡΩΤΟΚΕΦΑΛΑΙΟ:;url_path=ΔΙΑΔΡΟΜΗ;"
     "url_query=ΕΡΩΤΗΜΑ;urlencode=ΚΩΔΙΚΟΠΟΙΗΣΗURL:",
     "Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|"
     "Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|"
     "Δεκέμβριος|Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|"
     "Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|"
     "Νοεμβρίου|Δεκεμβρίου|Ιαν|Φεβ|Μαρ|Απρ|Μαϊ|Ιουν|Ιουλ|Αυγ|"
     "Σεπ|Οκτ|Νοε|Δεκ",
     "Κυριακή|Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|"
     "Κυρ|Δευ|Τρι|Τετ|Πεμ|Παρ|Σαβ",
     ".|,"},
    {"eml", "it",
     "",
     "Znêr|Fervêr|Mêrs|Avrîl|Mâǵ|Zógn|Lój|Agòst|Setèmber|Utòber|Nuvèmber|Dicèmber|Znêr|Fervêr|"
     "Mêrs|Avrîl||Zógn|Lój|Agòst|Setèmber|Utòber|Novèmber|Dicèmber|Śnêr|||Avr|Mâg|Zógn|Lój|Ago|"
     "Set|Oto|Nov|Dec",
     "Dmànga|Lonedè|Martedè|Merculdè|Giuvidè|Venerdè|Sâbet|Dme.|Lun.|Mar.|Mer.|Giu.|Ven.|Sab.",
     ""},
    {"en", "",
     "",
     "January|February|March|April|May|June|July|August|September|October|November|December|January|February|"
     "March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|"
     "Sep|Oct|Nov|Dec",
     "Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tue|Wed|Thu|Fri|Sat",
     "|||3"},
    {"eo", "",
     "articlepath=ARTIKOLAPADO|ARTIKOLAVOJO;basepagename=PATRAPAĜONOMO|PATRAPAGXONOMO|PATRAPAĜNOMO|"
     "PATRAPAGXNOMO;basepagenamee=PATRAPAĜONOMOO|PATRAPAGXONOMOO|PATRAPAĜNOMOO|PATRAPAGXNOMOO;"
     "contentlanguage=ENHAVA-LINGVO;count=subĉennombru|subcxennombru;currentday2=NUNATAGO2;currentday=NUNATAGO;"
     "currentdayname=NUNATAGNOMO;currenthour=NUNAHORO;currentmonth1=NUNAMONATO1;currentmonth=NUNAMONATO|"
     "NUNAMONATO2;currentmonthabbrev=NUNAMONATNOMOMAL|NUNAMONATONOMOMAL|NUNAMONATANOMOMAL;"
     "currentmonthname=NUNAMONATNOMO|NUNAMONATONOMO|NUNAMONATANOMO;currentmonthnamegen=NUNAMONATNOMOGEN|"
     "NUNAMONATONOMOGEN|NUNAMONATANOMOGEN;currenttime=NUNATEMPO;currenttimestamp=NUNATEMPINDIKO;"
     "currentversion=NUNAVERSIO;currentweek=NUNASEMAJNO;currentyear=NUNAJARO;default=#apriore|#defaŭlte|"
     "#defauxlte;defaultsort=DEFAŬLTORDIGO:|DEFAUXLTORDIGO:;displaytitle=MONTRUTITOLON:;explode=disĉenigu;"
     "expr=espr|esprimo|esprime;filepath=DOSIERO-VORO|DOSIERVOJO;fullpagename=TUTAPAĜONOMO|TUTAPAGXONOMO|"
     "TUTAPAĜNOMO|TUTAPAGXNOMO;fullpagenamee=TUTAPAĜONOMOO|TUTAPAGXONOMOO|TUTAPAĜNOMOO|TUTAPAGXNOMOO;"
     "fullurl=PLENALIGILO:|PLENLIG:|TUTATTT:;fullurle=PLENALIGILOO:|PLENLIGG:|TUTATTTT:;gender=SEKSO:;"
     "grammar=GRAMATIKO:;if=se;ifeq=seekv|seekvacio|seeglas|laŭsamvalorade|lauxsamvalorade;iferror=seeraras|"
     "laŭerarade|lauxerarade;ifexist=seekzistas|laŭasignade|lauxasignade;ifexpr=seespr|seeksprimo|seesprimo|"
     "laŭevaluade;int=ENE:;language=#LINGVO:;lc=MALMAJUSKLE:|MINUSKLE:;lcfirst=MALMAJUSKLEUNUA:|MINUSKLEUNUA:|"
     "MMU:;len=lungo|longo|longdonu|pesu|pese;localday2=LOKATAGO2;localday=LOKATAGO;localdayname=LOKATAGNOMO|"
     "LOKATAGONOMO|LOKATAGANOMO;localhour=LOKAHORO;localmonth1=LOKAMONATO1;localmonth=LOKAMONATO|LOKAMONATO2;"
     "localmonthabbrev=LOKAMONATNOMOMAL|LOKAMONATONOMOMAL|LOKAMONATANOMOMAL;localmonthname=LOKAMONATNOMO|"
     "LOKAMONATONOMO|LOKAMONATANOMO;localmonthnamegen=LOKAMONATNOMOGEN|LOKAMONATONOMOGEN|LOKAMONATANOMOGEN;"
     "localtime=LOKATEMPO;localtimestamp=LOKATEMPINDIKO;localurl=LOKATTT:;localurle=LOKATTTT:;"
     "localweek=LOKASEMAJNO;localyear=LOKAJARO;msg=MSĜ:|MSGX:;msgnw=NVMSĜ:|NVMSGX:;namespace=NOMSPACO;"
     "namespacee=NOMSPACOO;namespacenumber=NUMERODENOMSPACO|NOMSPACNUMERO;nse=NSS:|NSO:;"
     "numberofactiveusers=NOMBRODEAKTIVAJUZANTOJ;numberofadmins=NOMBRODEADMINOJ;"
     "numberofarticles=NOMBRODEARTIKOLOJ;numberofedits=NOMBRODEREDAKTOJ;numberoffiles=NOMBRODEDOSIEROJ;"
     "numberofpages=NOMBRODEPAĜOJ|NOMBRODEPAGXOJ;numberofusers=NOMBRODEUZANTOJ;pageid=IDENTIGILODEPAĜO|PAĜID;"
     "pagename=PAĜONOMO|PAGXONOMO|PAĜNOMO|PAGXNOMO;pagenamee=PAĜONOMOO|PAGXONOMOO|PAĜNOMOO|PAGXNOMOO;"
     "pagesincategory=PAĜOJENKATEGORIO|PAGXOJENKATEGORIO|PAĜOJENKAT|PAGXOJENKAT;"
     "pagesinnamespace=PAĜOJENNOMSPACO|PAGXOJENNOMSPACO|PAĜOJENS|PAGXOJENNS;pagesize=PAĜOPEZO|PAGXOPEZO|"
     "PEZODEPAĜO|PEZODEPAGXO;plural=PLURALA:;pos=ejdonu|lokdonu;protectionlevel=PROTEKTONIVELO;"
     "rel2abs=absolutvojdonu|malrelativige;replace=anstataŭigi|anstataŭigu|anstatauxigi|anstatauxigu;"
     "revisionyear=JARODEREVIZIO;rpos=lastejdonu|lastlokdonu;safesubst=SEKURANSTAT:;scriptpath=SKRIPTO-VOJO|"
     "SKRIPTOVOJO|SKRIPTVOJO;server=SERVILO;servername=NOMODESERVILO|SERVILANOMO|SERVILONOMO;sitename=TTT-NOMO|"
     "RETPAĜNOMO|RETPAGXNOMO|RETEJNOMO;special=speciala;stylepath=STILO-VOJO|STILOVOJO|STILVOJO;sub=subĉendonu|"
     "subcxendonu;subpagename=SUBPAĜONOMO|SUBPAGXONOMO|SUBPAĜNOMO|SUBPAGXNOMO;subpagenamee=SUBPAĜONOMOO|"
     "SUBPAGXONOMOO|SUBPAĜNOMOO|SUBPAGXNOMOO;subst=ANSTAT:;switch=ŝaltu|ŝalti|sxaltu|sxalti|ŝalte|sxalte;"
     "tag=marko|etikedo;talkpagename=DISKUTPAĜONOMO|DISKUTPAGXONOMO|DISKUTPAĜNOMO|DISKUTPAGXNOMO;"
     "talkpagenamee=DISKUTPAĜONOMOO|DISKUTPAGXONOMOO|DISKUTPAĜNOMOO|DISKUTPAGXNOMOO;talkspace=DISKUTNOMSPACO;"
     "talkspacee=DISKUTNOMSPACOO;time=tempo|datformu;timel=tempoo|lokaĵdatdonu|lokajxdatdonu;"
     "titleparts=titolpartdonu;uc=MAJUSKLE:|MALMINUSKLE:;ucfirst=MAJUSKLEUNUA:|MALMINUSKLEUNUA:|MU:;"
     "url_path=VOJO;url_query=INFORMPETO;url_wiki=VIKIO;urldecode=URL-malkodu|URI-malkodu",
     "januaro|februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro|januaro|"
     "februaro|marto|aprilo|majo|junio|julio|aŭgusto|septembro|oktobro|novembro|decembro|jan|feb|mar|apr|maj|"
     "jun|jul|aŭg|sep|okt|nov|dec",
     "dimanĉo|lundo|mardo|merkredo|ĵaŭdo|vendredo|sabato|dim|lun|mar|mer|ĵaŭ|ven|sab",
     " |,"},
    {"es", "",
     "articlepath=RUTAARTÍCULO|RUTAARTICULO;basepagename=NOMBREDEPAGINABASE|NOMBREDEPÁGINABASE;"
     "basepagenamee=NOMBREDEPAGINABASEC|NOMBREDEPÁGINABASEC;canonicalurl=URLCANONICA:;"
     "canonicalurle=URLCANONICAC:;contentlanguage=IDIOMADELCONTENIDO|IDIOMADELCONT;currentday2=DÍAACTUAL2|"
     "DIAACTUAL2|DÍA_ACTUAL2|DIA_ACTUAL2;currentday=DÍAACTUAL|DIAACTUAL|DÍA_ACTUAL|DIA_ACTUAL;"
     "currentdayname=NOMBREDÍAACTUAL|NOMBREDIAACTUAL;currentdow=DDSACTUAL|DIADESEMANAACTUAL|"
     "DÍADESEMANAACTUAL;currenthour=HORAACTUAL|HORA_ACTUAL;currentmonth1=MESACTUAL1;currentmonth=MESACTUAL|"
     "MESACTUAL2;currentmonthabbrev=MESACTUALABREVIADO;currentmonthname=MESACTUALCOMPLETO|NOMBREMESACTUAL;"
     "currentmonthnamegen=MESACTUALGENITIVO;currenttime=HORA_MINUTOS_ACTUAL|HORAMINUTOSACTUAL|TIEMPOACTUAL;"
     "currenttimestamp=MARCADEHORAACTUAL;currentversion=VERSIONACTUAL|VERSIÓNACTUAL;currentweek=SEMANAACTUAL;"
     "currentyear=AÑOACTUAL|AÑO_ACTUAL;default=#predeterminado;defaultsort=ORDENAR:|"
     "CLAVEDEORDENPREDETERMINADO:|ORDENDECATEGORIAPREDETERMINADO:|ORDENDECATEGORÍAPREDETERMINADO:;"
     "defaultsort_noreplace=noreemplazar;displaytitle=MOSTRARTÍTULO|MOSTRARTITULO;explode=separar;"
     "filepath=RUTAARCHIVO:|RUTARCHIVO:|RUTADEARCHIVO:;formatdate=formatodefecha|formatearfecha;"
     "formatnum=FORMATONÚMERO|FORMATONUMERO;fullpagename=NOMBRECOMPLETODEPÁGINA|NOMBRECOMPLETODEPAGINA;"
     "fullpagenamee=NOMBRECOMPLETODEPAGINAC|NOMBRECOMPLETODEPÁGINAC;fullurl=URLCOMPLETA:;"
     "fullurle=URLCOMPLETAC:;gender=GÉNERO:|GENERO:;grammar=GRAMATICA:|GRAMÁTICA:;if=si;ifeq=siigual;"
     "iferror=sierror;ifexist=siexiste;ifexpr=siexpr;invoke=invocar;language=#IDIOMA:;lc=MINUS:|MINÚS:;"
     "lcfirst=PRIMEROMINUS:|PRIMEROMINÚS:;len=long|longitud;localday2=DIALOCAL2|DÍALOCAL2;"
     "localday=DÍALOCAL|DIALOCAL;localdayname=NOMBREDIALOCAL|NOMBREDÍALOCAL;localdow=DDSLOCAL|"
     "DIADESEMANALOCAL|DÍADESEMANALOCAL;localhour=HORALOCAL;localmonth1=MESLOCAL1;localmonth=MESLOCAL|"
     "MESLOCAL2;localmonthabbrev=MESLOCALABREVIADO;localmonthname=MESLOCALCOMPLETO|NOMBREMESLOCAL;"
     "localmonthnamegen=MESLOCALGENITIVO;localtime=HORAMINUTOSLOCAL|TIEMPOLOCAL;"
     "localtimestamp=MARCADEHORALOCAL;localurl=URLLOCAL:;localurle=URLLOCALC:;localweek=SEMANALOCAL;"
     "localyear=AÑOLOCAL;msg=MSJ:;namespace=ESPACIODENOMBRE;namespacee=ESPACIODENOMBREC;"
     "namespacenumber=NÚMERODELESPACIO;ns=EN:;numberingroup=NÚMEROENGRUPO|NUMEROENGRUPO|NUMENGRUPO|"
     "NÚMENGRUPO;numberofactiveusers=NÚMERODEUSUARIOSACTIVOS|NUMERODEUSUARIOSACTIVOS;"
     "numberofadmins=NÚMEROADMINIISTRADORES|NÚMEROADMINS|NUMEROADMINS|NUMEROADMINISTRADORES|"
     "NUMERODEADMINISTRADORES|NUMERODEADMINS|NÚMERODEADMINISTRADORES|NÚMERODEADMINS;"
     "numberofarticles=NÚMERODEARTÍCULOS|NUMERODEARTICULOS;numberofedits=NÚMERODEEDICIONES|"
     "NUMERODEEDICIONES;numberoffiles=NÚMERODEARCHIVOS|NUMERODEARCHIVOS;numberofpages=NÚMERODEPÁGINAS|"
     "NUMERODEPAGINAS;numberofusers=NÚMERODEUSUARIOS|NUMERODEUSUARIOS;padleft=RELLENARIZQUIERDA|RELLENARIZQ;"
     "padright=RELLENARDERECHA|RELLENARDER;pageid=IDDEPÁGINA|IDPÁGINA|IDDEPAGINA|IDPAGINA;"
     "pagename=NOMBREDEPAGINA|NOMBREDEPÁGINA;pagenamee=NOMBREDEPAGINAC|NOMBREDEPÁGINAC;"
     "pagesincategory=PÁGINASENCATEGORÍA|PÁGINASENCAT|PAGSENCAT|PAGINASENCATEGORIA|PAGINASENCAT;"
     "pagesincategory_all=todo;pagesincategory_files=archivos;pagesincategory_pages=páginas;"
     "pagesincategory_subcats=subcategorías;pagesinnamespace=PÁGINASENESPACIO;pagesize=TAMAÑOPÁGINA|"
     "TAMAÑODEPÁGINA|TAMAÑOPAGINA|TAMAÑODEPAGINA;protectionlevel=NIVELDEPROTECCIÓN|NIVELDEPROTECCION;"
     "raw=SINFORMATO:|SINPUNTOS:;rawsuffix=SF;replace=reemplazar;revisionday2=DIADEREVISION2|DIAREVISION2|"
     "DÍADEREVISIÓN2|DÍAREVISIÓN2;revisionday=DIADEREVISION|DIAREVISION|DÍADEREVISIÓN|DÍAREVISIÓN;"
     "revisionid=IDDEREVISION|IDREVISION|IDDEREVISIÓN|IDREVISIÓN;revisionmonth1=MESDEREVISION1|"
     "MESDEREVISIÓN1|MESREVISION1|MESREVISIÓN1;revisionmonth=MESDEREVISION|MESDEREVISIÓN|MESREVISION|"
     "MESREVISIÓN;revisionsize=TAMAÑODEREVISIÓN|TAMAÑODEREVISION;revisiontimestamp=MARCADEHORADEREVISION|"
     "MARCADEHORADEREVISIÓN;revisionuser=USUARIODEREVISION|USUARIODEREVISIÓN;revisionyear=AÑODEREVISION|"
     "AÑODEREVISIÓN|AÑOREVISION|AÑOREVISIÓN;rootpagename=NOMBREDEPAGINARAIZ|NOMBREDEPÁGINARAÍZ;"
     "rootpagenamee=NOMBREDEPAGINARAIZC|NOMBREDEPÁGINARAÍZC;scriptpath=RUTASCRIPT|RUTADESCRIPT;"
     "server=SERVIDOR;servername=NOMBRESERVIDOR;sitename=NOMBREDELSITIO;special=especial;speciale=especialc;"
     "stylepath=RUTAESTILO|RUTADEESTILO;subjectpagename=NOMBREDEPAGINADETEMA|NOMBREDEPÁGINADETEMA|"
     "NOMBREDEPÁGINADEASUNTO|NOMBREDEPAGINADEASUNTO|NOMBREDEPAGINADEARTICULO|NOMBREDEPÁGINADEARTÍCULO;"
     "subjectpagenamee=NOMBREDEPAGINADETEMAC|NOMBREDEPÁGINADETEMAC|NOMBREDEPÁGINADEASUNTOC|"
     "NOMBREDEPAGINADEASUNTOC|NOMBREDEPAGINADEARTICULOC|NOMBREDEPÁGINADEARTÍCULOC;"
     "subjectspace=ESPACIODEASUNTO|ESPACIODETEMA|ESPACIODEARTÍCULO|ESPACIODEARTICULO;"
     "subjectspacee=ESPACIODETEMAC|ESPACIODEASUNTOC|ESPACIODEARTICULOC|ESPACIODEARTÍCULOC;"
     "subpagename=NOMBREDESUBPAGINA|NOMBREDESUBPÁGINA;subpagenamee=NOMBREDESUBPAGINAC|NOMBREDESUBPÁGINAC;"
     "subst=SUST:|FIJAR:;switch=según;tag=etiqueta;talkpagename=NOMBREDEPÁGINADEDISCUSIÓN|"
     "NOMBREDEPAGINADEDISCUSION|NOMBREDEPAGINADISCUSION|NOMBREDEPÁGINADISCUSIÓN;"
     "talkpagenamee=NOMBREDEPÁGINADEDISCUSIÓNC|NOMBREDEPAGINADEDISCUSIONC|NOMBREDEPAGINADISCUSIONC|"
     "NOMBREDEPÁGINADISCUSIÓNC;talkspace=ESPACIODEDISCUSION|ESPACIODEDISCUSIÓN;"
     "talkspacee=ESPACIODEDISCUSIONC;time=tiempo;timel=tiempol;uc=MAYUS:|MAYÚS:;ucfirst=PRIMEROMAYUS:|"
     "PRIMEROMAYÚS:;url_path=RUTA;url_query=BÚSQUEDA;urlencode=CODIFICARURL:",
     "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|enero|febrero|"
     "marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ene|feb|mar|abr|may|jun|jul|"
     "ago|sep|oct|nov|dic",
     "domingo|lunes|martes|miércoles|jueves|viernes|sábado|dom|lun|mar|mié|jue|vie|sáb",
     " |,|2"},
    {"es-formal", "es",
     "",
     "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|enero|febrero|"
     "marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|enero|febrero|marzo|abril|"
     "mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
     "domingo|lunes|martes|miércoles|jueves|viernes|sábado|dom.|lun.|mar.|mié.|jue.|vie.|sáb.",
     ""},
    {"et", "",
     "basepagename=NIMERUUMITANIMI;basepagenamee=NIMERUUMITANIMI1;contentlanguage=VAIKEKEEL;"
     "currentday2=HETKEKUUPÄEV2;currentday=HETKEKUUPÄEV;currentdayname=HETKENÄDALAPÄEV;"
     "currentdow=HETKENÄDALAPÄEV1;currenthour=HETKETUND;currentmonth1=HETKEKUU1;currentmonth=HETKEKUU;"
     "currentmonthabbrev=HETKEKUULÜH;currentmonthname=HETKEKUUNIMETUS;currentmonthnamegen=HETKEKUUOM;"
     "currenttime=HETKEAEG;currenttimestamp=HETKEAJATEMPEL;currentweek=HETKENÄDAL;currentyear=HETKEAASTA;"
     "defaultsort=JÄRJESTA:;displaytitle=PEALKIRI;filepath=FAILITEE:;formatdate=kuupäevavormindus;"
     "formatnum=ARVUVORMINDUS;fullpagename=KOGULEHEKÜLJENIMI;fullpagenamee=KOGULEHEKÜLJENIMI1;"
     "fullurl=KOGUURL:;fullurle=KOGUURL1:;gender=SUGU:;language=#KEEL:;lc=VT:;lcfirst=ESIVT:;"
     "localday2=KOHALIKKUUPÄEV2;localday=KOHALIKKUUPÄEV;localdayname=KOHALIKNÄDALAPÄEV;"
     "localdow=KOHALIKNÄDALAPÄEV1;localhour=KOHALIKTUND;localmonth1=KOHALIKKUU1;localmonth=KOHALIKKUU;"
     "localmonthabbrev=KOHALIKKUULÜH;localmonthname=KOHALIKKUUNIMETUS;localmonthnamegen=KOHALIKKUUOM;"
     "localtime=KOHALIKAEG;localtimestamp=KOHALIKAJATEMPEL;localurl=KOHALIKURL;localurle=KOHALIKURL1;"
     "localweek=KOHALIKNÄDAL;localyear=KOHALIKAASTA;namespace=NIMERUUM;namespacee=NIMERUUM1;"
     "namespacenumber=NIMERUUMINUMBER;ns=NR:;nse=NR1:;numberingroup=KASUTAJAIDRÜHMAS;"
     "numberofactiveusers=TEGUSKASUTAJAMÄÄR;numberofadmins=ÜLEMAMÄÄR;numberofarticles=ARTIKLIMÄÄR;"
     "numberofedits=REDIGEERIMISMÄÄR;numberoffiles=FAILIMÄÄR;numberofpages=LEHEMÄÄR;"
     "numberofusers=KASUTAJAMÄÄR;pagename=LEHEKÜLJENIMI;pagenamee=LEHEKÜLJENIMI1;"
     "pagesincategory=LEHEKÜLGIKATEGOORIAS;pagesinnamespace=LEHEKÜLGINIMERUUMIS;protectionlevel=KAITSETASE;"
     "rootpagename=JUURLEHEKÜLJENIMI;rootpagenamee=JUURLEHEKÜLJENIMI1;servername=SERVERINIMI;"
     "sitename=KOHANIMI;special=eri;speciale=eri1;subjectspace=SISUNIMERUUM;subjectspacee=SISUNIMERUUM1;"
     "subpagename=ALAMLEHEKÜLJENIMI;subpagenamee=ALAMLEHEKÜLJENIMI1;subst=ASENDA:;talkpagename=ARUTELUNIMI;"
     "talkpagenamee=ARUTELUNIMI1;talkspace=ARUTELUNIMERUUM;talkspacee=ARUTELUNIMERUUM1;uc=ST:;ucfirst=ESIST:",
     "jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember|jaanuari|"
     "veebruari|märtsi|aprilli|mai|juuni|juuli|augusti|septembri|oktoobri|novembri|detsembri|jaan|veebr|"
     "märts|apr|mai|juuni|juuli|aug|sept|okt|nov|dets",
     "pühapäev|esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|P|E|T|K|N|R|L",
     " |,|2"},
    {"eu", "",
     "currentday2=ORAINGOEGUN2;currentday=ORAINGOEGUN;currentdayname=ORAINGOEGUNIZEN;"
     "currentmonth=ORAINGOHILABETE;currentmonthname=ORAINGOHILABETEIZEN;currentyear=ORAINGOURTE;"
     "numberofarticles=ARTIKULUKOPURU;numberofedits=ALDAKETAKOPURU;numberoffiles=FITXATEGIKOPURU;"
     "numberofpages=ORRIALDEKOPURU;numberofusers=LANKIDEKOPURU;pagename=ORRIALDEIZEN",
     "urtarrila|otsaila|martxoa|apirila|maiatza|ekaina|uztaila|abuztua|iraila|urria|azaroa|abendua|urtarrilak|"
     "otsailak|martxoak|apirilak|maiatzak|ekainak|uztailak|abuztuak|irailak|urriak|azaroak|abenduak|urt|ots|"
     "mar|Api|mai|eka|uzt|abu|ira|urr|aza|abe",
     "Igandea|Astelehena|Asteartea|Asteazkena|Osteguna|Ostirala|Larunbata|Iga|Asl|Ast|Asz|Osg|Osr|Lar",
     ".|,"},
    {"ext", "es",
     "",
     "eneru|hebreru|marçu|abril|mayu|juniu|juliu|agostu|setiembri|Otubri|Noviembri|diziembri|eneru|Hebreru|"
     "marçu|abril|mayu|juniu|juliu|agostu|setiembri|Otubri|Noviembri|diziembri|jen|heb|mar|abr|may|jun|jul|"
     "abo|set|otu|nov|dez",
     "Domingu|Lunis|Martis|Miércuris|Huevis|Vienris|Sábau|Dom|Lun|Mar|Mié|Hue|Vie|Sáb",
     ""},
    {"fa", "",
     "anchorencode=کدلنگر:;articlepath=مسیرمقاله|مسیر_مقاله;"
     "basepagename=نام‌صفحه‌مبنا|نام_صفحه_مبنا;"
     "basepagenamee=نام‌صفحه‌مبناکد|نام_صفحه_مبنا_کد;"
     "canonicalurl=نشانی_استاندارد:|نشانی‌استاندارد:;"
     "canonicalurle=نشانی_استاندارد_کد:|نشانی‌استانداردکد:;"
     "contentlanguage=زبان‌محتوا|زبان_محتوا;count=شمار;currentday2=روز۲|روز_۲;"
     "currentday=روز|روزکنونی|روز_کنونی;currentdayname=نام‌روز|نام_روز;"
     "currentdow=روزهفته|روز_هفته;currenthour=ساعت|ساعت‌کنونی|"
     "ساعت_کنونی;currentmonth1=ماه۱|ماه‌کنونی۱|ماه_کنونی۱;"
     "currentmonth=ماه|ماه‌کنونی|ماه_کنونی|ماه‌کنونی۲|ماه_کنونی۲;"
     "currentmonthabbrev=مخفف‌نام‌ماه|مخفف_نام_ماه;currentmonthname=نام‌ماه|"
     "نام_ماه|نام‌ماه‌کنونی|نام_ماه_کنونی;"
     "currentmonthnamegen=نام‌ماه‌اضافه|نام_ماه_اضافه|"
     "نام‌ماه‌کنونی‌اضافه|نام_ماه_کنونی_اضافه;"
     "currenttime=زمان‌کنونی|زمان_کنونی;currenttimestamp=زمان‌یونیکسی|"
     "زمان_یونیکسی;currentversion=نسخه‌کنونی|نسخه_کنونی;currentweek=هفته;"
     "currentyear=سال|سال‌کنونی|سال_کنونی;default=#پیش‌فرض;"
     "defaultsort=ترتیب:|ترتیب‌پیش‌فرض:|ترتیب_پیش_فرض:;"
     "defaultsort_noerror=بدون‌خطا|بدون_خطا;defaultsort_noreplace=جایگزین‌نکن|"
     "جایگزین_نکن;directionmark=علامت‌جهت|علامت_جهت;"
     "displaytitle=عنوان‌ظاهری|عنوان_ظاهری;explode=گسترش;expr=حساب;"
     "filepath=مسیرپرونده:|مسیر_پرونده:;formatdate=آرایش‌تاریخ|"
     "آرایش_تاریخ;formatnum=آرایش‌عدد|آرایش_عدد;"
     "fullpagename=نام‌کامل‌صفحه|نام_کامل_صفحه;"
     "fullpagenamee=نام‌کامل‌صفحه‌کد|نام_کامل_صفحه_کد;"
     "fullurl=نشانی‌کامل:|نشانی_کامل:;fullurle=نشانی‌کامل‌کد:|"
     "نشانی_کامل_کد:;gender=جنسیت:|جنس:;grammar=دستورزبان:|دستور_زبان:;"
     "if=اگر;ifeq=اگرمساوی;iferror=اگرخطا;ifexist=اگرموجود;ifexpr=اگرحساب;"
     "int=ترجمه:;invoke=درخواست;language=#زبان:;lc=ک:;lcfirst=ابتداکوچک:|"
     "ابتدا_کوچک:;len=طول;localday2=روزمحلی۲|روز_محلی_۲;localday=روزمحلی|"
     "روز_محلی;localdayname=نام‌روزمحلی|نام_روز_محلی;"
     "localdow=روزهفته‌محلی|روز_هفته_محلی;localhour=ساعت‌محلی|"
     "ساعت_محلی;localmonth1=ماه‌محلی۱|ماه_محلی۱;localmonth=ماه‌محلی|"
     "ماه_محلی|ماه‌محلی۲|ماه_محلی۲;localmonthabbrev=مخفف‌ماه‌محلی|"
     "مخفف_ماه_محلی;localmonthname=نام‌ماه‌محلی|نام_ماه_محلی;"
     "localmonthnamegen=نام‌ماه‌محلی‌اضافه|نام_ماه_محلی_اضافه;"
     "localtime=زمان‌محلی|زمان_محلی;localtimestamp=زمان‌یونیکسی‌محلی|"
     "زمان_یونیکسی_محلی;localurl=نشانی:;localurle=نشانی‌کد:|نشانی_کد:;"
     "localweek=هفته‌محلی|هفته_محلی;localyear=سال‌محلی|سال_محلی;"
     "msg=پیغام:|پ:;msgnw=پیغام‌بی‌بسط:;namespace=فضای‌نام|فضای_نام;"
     "namespacee=فضای‌نام‌کد|فضای_نام_کد;namespacenumber=شماره_فضای_نام|"
     "شماره‌فضای‌نام;nocommafysuffix=جداکننده‌خیر;ns=فن:;nse=فنک:;"
     "numberingroup=تعداددرگروه;numberofactiveusers=کاربران‌فعال|"
     "کاربران_فعال;numberofadmins=تعدادمدیران;"
     "numberofarticles=تعدادمقاله‌ها;numberofedits=تعدادویرایش‌ها;"
     "numberoffiles=تعدادپرونده‌ها;numberofpages=تعدادصفحه‌ها;"
     "numberofusers=تعدادکاربران;padleft=لبه‌چپ|لبه_چپ;padright=لبه‌راست|"
     "لبه_راست;pageid=شناسه_صفحه;pagename=نام‌صفحه|نام_صفحه;"
     "pagenamee=نام‌صفحه‌کد|نام_صفحه_کد;pagesincategory=صفحه‌دررده|"
     "صفحه_در_رده;pagesincategory_all=همه;pagesincategory_files=پرونده‌ها;"
     "pagesincategory_pages=صفحات;pagesincategory_subcats=زیررده‌ها;"
     "pagesinnamespace=صفحه‌درفضای‌نام:|صفحه_در_فضای_نام:;"
     "pagesize=اندازه‌صفحه|اندازه_صفحه;plural=جمع:;pos=جا;"
     "protectionlevel=سطح‌حفاطت|سطح_حفاظت;raw=خام:;rawsuffix=ن;"
     "rel2abs=نسبی‌به‌مطلق;replace=جایگزین;revisionday2=روزنسخه۲|"
     "روز_نسخه۲|روز_نسخه_۲;revisionday=روزنسخه|روز_نسخه;revisionid=نسخه|"
     "شماره‌نسخه|شماره_نسخه;revisionmonth1=ماه‌نسخه۱|ماه_نسخه_۱;"
     "revisionmonth=ماه‌نسخه|ماه_نسخه;revisionsize=اندازهٔ‌نسخه|"
     "اندازهٔ_نسخه;revisiontimestamp=زمان‌یونیکسی‌نسخه|زمان‌نسخه|"
     "زمان_یونیکسی_نسخه|زمان_نسخه;revisionuser=کاربرنسخه|کاربر_نسخه;"
     "revisionyear=سال‌نسخه|سال_نسخه;rootpagename=نام_صفحه_ریشه;"
     "rootpagenamee=نام_صفحه_ریشه_ای;rpos=جار;safesubst=جایگزین_امن:|جام:;"
     "scriptpath=مسیرسند|مسیر_سند;server=سرور|کارساز;servername=نام‌کارساز|"
     "نام_کارساز|نام‌سرور|نام_سرور;sitename=نام‌وبگاه|نام_وبگاه;"
     "special=ویژه;speciale=ویژه_ای;stylepath=مسیرسبک|مسیر_سبک;sub=تکه;"
     "subjectpagename=نام‌صفحه‌موضوع|نام‌صفحه‌مقاله|"
     "نام_صفحه_موضوع|نام_صفحه_مقاله;"
     "subjectpagenamee=نام‌صفحه‌موضوع‌کد|نام‌صفحه‌مقاله‌کد|"
     "نام_صفحه_موضوع_کد|نام_صفحه_مقاله_کد;subjectspace=فضای‌موضوع|"
     "فضای‌مقاله|فضای_موضوع|فضای_مقاله;"
     "subjectspacee=فضای‌موضوع‌کد|فضای‌مقاله‌کد|فضای_موضوع_کد|"
     "فضای_مقاله_کد;subpagename=نام‌زیرصفحه|نام_زیرصفحه;"
     "subpagenamee=نام‌زیرصفحه‌کد|نام_زیرصفحه_کد;subst=جایگزین:|جا:;"
     "switch=گزینه;tag=برچسب;talkpagename=نام‌صفحه‌بحث|نام_صفحه_بحث;"
     "talkpagenamee=نام‌صفحه‌بحث‌کد|نام_صفحه_بحث_کد;talkspace=فضای‌بحث|"
     "فضای_بحث;talkspacee=فضای‌بحث‌کد|فضای_بحث_کد;time=زمان;"
     "timel=زمان‌بلند;titleparts=پاره‌عنوان;uc=ب:;ucfirst=ابتدابزرگ:|"
     "ابتدا_بزرگ:;url_path=مسیر;url_query=دستور;url_wiki=ویکی;"
     "urldecode=نشانی‌بی‌کد;urlencode=کدنشانی:",
     "ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|"
     "نوامبر|دسامبر|ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|"
     "اوت|سپتامبر|اکتبر|نوامبر|دسامبر|ژانویه|فوریه|مارس|آوریل|"
     "مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر",
     "یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه|"
     "یکشنبه|دوشنبه|سه‌شنبه|چهارشنبه|پنجشنبه|جمعه|شنبه",
     "٬|٫|||۰|۱|۲|۳|۴|۵|۶|۷|۸|۹"},
    {"fat", "",
     "",
     "Sanda|Kwakwar|Ebɔw|Ebɔbira|Esusow Aketseaba|Obiradzi|Ayɛwoho|Dzifuu|Fankwa|Ɔbɛsɛ|Ɔberɛfɛw|Mumu|"
     "Sanda|Kwakwar|Ebɔw|Ebɔbira|Esusow Aketseaba|Obiradzi|Ayɛwoho|Dzifuu|Fankwa|Ɔbɛsɛ|Ɔberɛfɛw|Mumu|"
     "Sanda|Kwakwar|Ebɔw|Ebɔbira|Esusow Aketseaba|Obiradzi|Ayɛwoho|Dzifuu|Fankwa|Ɔbɛsɛ|Ɔberɛfɛw|Mumu",
     "Kwesida|Dwowda|Benada|Wukuda|Yawda|Fida|Memenda|Kwesida|Dwowda|Benada|Wukuda|Yawda|Fida|Memenda",
     ""},
    {"ff", "",
     "",
     "Siilo|Colte|Mbooy|Seeɗto|Duujal|Korse|Morso|Juko|Siilto|Yarkomaa|Jolal|Bowte|Siilo|Colte|Mbooy|Seeɗto|"
     "Duujal|Korse|Morso|Juko|Siilto|Yarkomaa|Jolal|Bowte|Sii|Col|Mbo|See|Duu|Kor|Mor|Juk|Sto|Yar|Jol|Bow",
     "Dewo|Aaɓnde|Mawbaare|Njeslaare|Naasaande|Mawnde|Hoore-Biir|Dew|Aaɓ|Maw|Nje|Naa|Mde|Hoo",
     " |,"},
    {"fi", "",
     "basepagename=KANTASIVUNIMI;basepagenamee=KANTASIVUNIMIE;currentday2=KULUVAPÄIVÄ2;"
     "currentday=KULUVAPÄIVÄ;currentdayname=KULUVAPÄIVÄNIMI;currentdow=KULUVAVIIKONPÄIVÄ;"
     "currenthour=KULUVATUNTI;currentmonth=KULUVAKUU;currentmonthabbrev=KULUVAKUUNIMILYHYT;"
     "currentmonthname=KULUVAKUUNIMI;currentmonthnamegen=KULUVAKUUNIMIGEN;currenttime=KULUVAAIKA;"
     "currenttimestamp=KULUVAAIKALEIMA;currentversion=NYKYINENVERSIO;currentweek=KULUVAVIIKKO;"
     "currentyear=KULUVAVUOSI;defaultsort=AAKKOSTUS:|OLETUSAAKKOSTUS:;displaytitle=NÄKYVÄOTSIKKO;"
     "filepath=TIEDOSTOPOLKU:;formatnum=MUOTOILELUKU;fullpagename=KOKOSIVUNIMI;fullpagenamee=KOKOSIVUNIMIE;"
     "fullurl=TÄYSIOSOITE:;fullurle=TÄYSIOSOITEE:;gender=SUKUPUOLI:;grammar=TAIVUTUS:;language=#KIELI:;"
     "localday2=PAIKALLINENPÄIVÄ2;localday=PAIKALLINENPÄIVÄ;localdayname=PAIKALLINENPÄIVÄNIMI;"
     "localdow=PAIKALLINENVIIKONPÄIVÄ;localhour=PAIKALLINENTUNTI;localmonth=PAIKALLINENKUU;"
     "localmonthabbrev=PAIKALLINENKUUNIMILYHYT;localmonthname=PAIKALLINENKUUNIMI;"
     "localmonthnamegen=PAIKALLINENKUUNIMIGEN;localtime=PAIKALLINENAIKA;localtimestamp=PAIKALLINENAIKALEIMA;"
     "localurl=PAIKALLINENOSOITE:;localurle=PAIKALLINENOSOITEE:;localweek=PAIKALLINENVIIKKO;"
     "localyear=PAIKALLINENVUOSI;namespace=NIMIAVARUUS;namespacee=NIMIAVARUUSE;ns=NA:;"
     "numberofadmins=YLLÄPITÄJÄMÄÄRÄ;numberofarticles=ARTIKKELIMÄÄRÄ;numberofedits=MUOKKAUSMÄÄRÄ;"
     "numberoffiles=TIEDOSTOMÄÄRÄ;numberofpages=SIVUMÄÄRÄ;numberofusers=KÄYTTÄJÄMÄÄRÄ;"
     "pagename=SIVUNIMI;pagenamee=SIVUNIMIE;pagesize=SIVUKOKO;plural=MONIKKO:;protectionlevel=SUOJAUSTASO;"
     "revisionday2=VERSIOPÄIVÄ2;revisionday=VERSIOPÄIVÄ;revisionid=VERSIOID;revisionmonth=VERSIOKUUKAUSI;"
     "revisiontimestamp=VERSIOAIKALEIMA;revisionyear=VERSIOVUOSI;scriptpath=SKRIPTIPOLKU;server=PALVELIN;"
     "servername=PALVELINNIMI;sitename=SIVUSTONIMI;subjectpagename=AIHESIVUNIMI|ARTIKKELISIVUNIMI;"
     "subjectpagenamee=AIHESIVUNIMIE|ARTIKKELISIVUNIMIE;subjectspace=AIHEAVARUUS|ARTIKKELIAVARUUS;"
     "subjectspacee=AIHEAVARUUSE|ARTIKKELIAVARUUSE;subpagename=ALASIVUNIMI;subpagenamee=ALASIVUNIMIE;"
     "subst=VASTINE:;talkpagename=KESKUSTELUSIVUNIMI;talkpagenamee=KESKUSTELUSIVUNIMIE;"
     "talkspace=KESKUSTELUAVARUUS;talkspacee=KESKUSTELUAVARUUSE",
     "tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|"
     "joulukuu|tammikuun|helmikuun|maaliskuun|huhtikuun|toukokuun|kesäkuun|heinäkuun|elokuun|syyskuun|"
     "lokakuun|marraskuun|joulukuun|tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|"
     "syyskuu|lokakuu|marraskuu|joulukuu",
     "sunnuntai|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|su|ma|ti|ke|to|pe|la",
     " |,"},
    {"fit", "fi",
     "",
     "janyaari|fepryaari|marsi|aprilli|mai|jyyni|jyyli|aykysti|septemperi|oktuuperi|nuvemperi|tesemperi|"
     "janyaarin|fepryaarin|marsin|aprillin|main|jyynin|jyylin|aykystin|septemperin|oktuuperin|nuvemperin|"
     "tesemperin|janyaari|fepryaari|marsi|aprilli|mai|jyyni|jyyli|aykysti|septemperi|oktuuperi|nuvemperi|"
     "tesemperi",
     "pyhä|maanantai|tiistai|keskiviikko|tuorestai|perjantai|lauantai|py|ma|ti|ke|tuo|pe|la",
     ""},
    {"fj", "",
     "",
     "Janueri|Veverueri|Me|Epereli|||Julai|Okosita|Seviteba|Okotova|Noveba|Tiseba|Janueri|Veverueri|Maji|"
     "Epereli|Me||Julai|Okosita|Seviteba|Okotova|Noveba|Tiseba|Jan|Vev|Maj|Epe|Me|Jun|Jul|Okos|Sev|Okot|Nov|"
     "Tis",
     "Sigatabu|Moniti|Tusiti|Vukelulu|Lotulevu|Vakaraubuka|Vakarauwai|Sigatabu|Moniti|Tusiti|Vukelulu|"
     "Lotulevu|Vakaraubuka|Vakarauwai",
     ""},
    {"fo", "",
     "",
     "januar|februar|mars|apríl|mai|juni|juli|august|september|oktober|november|desember|januar|februar|mars|"
     "apríl|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|"
     "nov|des",
     "sunnudagur|mánadagur|týsdagur|mikudagur|hósdagur|fríggjadagur|leygardagur|sun|mán|týs|mik|hós|"
     "frí|ley",
     ".|,"},
    {"fon", "fr",
     "",
     "alunsùn|zofínkplɔ́sún|xwejísùn|lìdósùn|nùxwasùn|àyìdósùn|liyasùn|avivɔsùn|zǒsùn|"
     "kɔ́nyasùn|abɔxwísùn|wòósùn|alunsùn|zofínkplɔ́sún|xwejísùn|lìdósùn|nùxwasùn|"
     "àyìdósùn|liyasùn|avivɔsùn|zŏsùn|kɔ́nyasùn|abɔxwísùn|wòósùn|alu|zof|xwe|lìd|nùx|"
     "àyì|liy|avi|zǒs|kɔ́n|abɔ|wòó",
     "Voɖúnzangbé|Tɛnigbé|Talatagbé|Azǎngagbé|Nyɔ́nuzangbé|Axɔ́súzángbé|Siɖigbé|Akl|Tɛn|"
     "Tal|Azǎ|Nyɔ́|Axɔ́|Siɖ",
     ""},
};
const size_t expand_languages_4_count = sizeof expand_languages_4 / sizeof *expand_languages_4;
