/* languages_4.c - words of the languages nn to su.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in languages.h.
 */
#include "site/data/languages.h"

const wm_language wm_languages_4[] = {
    {"nn", "no nb", 23,
     "-2=Filpeikar;-1=Spesial;1=Diskusjon;2=Brukar;3=Brukardiskusjon;5=$1-diskusjon;6=Fil;"
     "7=Fildiskusjon;8=MediaWiki;9=MediaWiki-diskusjon;10=Mal;11=Maldiskusjon;12=Hjelp;"
     "13=Hjelpdiskusjon;14=Kategori;15=Kategoridiskusjon;828=Modul;829=Moduldiskusjon;",
     "R=#OMDIRIGER|#omdiriger;S=__ALLTIDINNHALDSLISTE__|__ALLTIDINNHOLDSLISTE__|"
     "__INGABOLKENDRING__|__INGABOLKREDIGERING__|__INGENDELENDRING__|__INKJEGALLERI__|"
     "__INGAINNHALDSLISTE__|__INGENINNHOLDSLISTE__|__INNHALDSLISTE__|__INNHOLDSLISTE__;"
     "C=__GØYMDKAT__|__LØYNDKAT__;F=sentrum|ramme|ramma|rammelaus|venstre|ingen|høgre|høyre|"
     "mini|miniatyr;W=$1pk;V=språk=$1|lenkje=$1|lenke=$1|mini=$1|miniatyr=$1|side=$1|side_$1;"},
    {"nod", "", WM_TRAIL_INHERIT,
     "-2=ᩈᩨ᩵;-1=ᨻᩥᩔᩮ;1=ᩋᩪ᩶ᨧᩣ;2=ᨹᩪ᩶ᨩᩲ᩶;3=ᩋᩪ᩶ᨠᩢ᩠ᨷᨹᩪ᩶ᨩᩲ᩶;5=ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦ$1;6=ᨼᩱᩃ᩺;"
     "7=ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᨼᩱᩃ᩺;8=ᨾᩦᨯ᩠ᨿᩮᩅᩥᨠᩥ;9=ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᨾᩦᨯ᩠ᨿᩮᩅᩥᨠᩥ;10=ᨣᩮᩢ᩶ᩣᨷᩯ᩠ᨷ;"
     "11=ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᨣᩮᩢ᩶ᩣᨷᩯ᩠ᨷ;12=ᩅᩥᨵᩦᨩᩲ᩶;13=ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᩅᩥᨵᩦᨩᩲ᩶;14=ᩉ᩠ᨾ᩠ᩅᨯᩉ᩠ᨾᩪ᩵;"
     "15=ᩋᩪ᩶ᨧᩣᩁᩮᩬᩥ᩵ᨦᩉ᩠ᨾ᩠ᩅᨯᩉ᩠ᨾᩪ᩵;",
     ""},
    {"nqo", "", WM_TRAIL_INHERIT,
     "-2=ߟߊߛߋߢߊߥߙߍ;-1=ߞߙߍߞߙߍߣߍ߲;1=ߢߊߝߐߞߣߍ;2=ߟߊߓߊ߯ߙߟߊ;3=ߟߊߓߊ߯ߙߟߊ ߟߊ߫ ߢߊߝߐߞߣߍ;5=$1 ߢߊߝߐߞߣߍ;"
     "6=ߞߐߕߐ߮;7=ߞߐߕߐ߮ ߢߊߝߐߞߣߍ;8=ߡߘߌߦߊߥߞߌ;9=ߡߘߌߦߊߥߞߌ ߢߊߝߐߞߣߍ;10=ߞߙߊߞߏ;11=ߞߙߊߞߏ ߢߊߝߐߞߣߍ;"
     "12=ߡߊ߬ߘߍ߬ߡߍ߲߬ߠߌ߲;13=ߡߊ߬ߘߍ߬ߡߍ߲߬ߠߌ߲ ߢߊߝߐߞߣߍ;14=ߦߌߟߡߊ;15=ߦߌߟߡߊ ߢߊߝߐߞߣߍ;828=ߗߋ߬ߞߙߊߞߏ;"
     "829=ߗߋ߬ߞߙߊߞߏ ߢߊߝߐߞߣߍ;",
     ""},
    {"nrm", "nrf fr", WM_TRAIL_INHERIT, "", ""},
    {"nso", "", 75,
     "-2=Media;-1=Special;1=Bolediša;2=Mošomi;3=Boledišana le Mošomi;5=$1 Poledišano;"
     "6=Seswantšho;7=Poledišano ya Seswantšho;8=MediaWiki;9=Poledišano ya MediaWiki;"
     "10=Template;11=Poledišano ya Template;12=Thušo;13=Poledišano ya Thušo;14=Setensele;"
     "15=Poledišano ya Setensele;",
     ""},
    {"nv", "", WM_TRAIL_INHERIT,
     "-2=Media;-1=Special;1=Naaltsoos baa yáshtiʼ;2=Choyoołʼįįhí;"
     "3=Choyoołʼįįhí bichʼįʼ yáshtiʼ;5=$1 baa yáshtiʼ;6=Eʼelyaaígíí;"
     "7=Eʼelyaaígíí baa yáshtiʼ;8=MediaWiki;9=MediaWiki baa yáshtiʼ;10=Bee álnééhí;"
     "11=Bee álnééhí baa yáshtiʼ;12=Anáʼálwoʼ;13=Anáʼálwoʼ baa yáshtiʼ;14=Tʼááłáhági átʼéego;"
     "15=Tʼááłáhági átʼéego baa yáshtiʼ;",
     ""},
    {"ny", "", 76, "", ""},
    {"oc", "ca fr", 77,
     "-2=Mèdia;-1=Especial;1=Discutir;2=Utilizaire|Utilisator;3=Discussion Utilizaire|"
     "Discussion Utilisator|Discutida Utilisator;5=Discussion $1;6=Fichièr|Imatge;"
     "7=Discussion Fichièr|Discutida Imatge|Discussion Imatge;8=MediaWiki|Mediaòiqui;"
     "9=Discussion MediaWiki|Discussion Mediaòiqui|Discutida Mediaòiqui;10=Modèl;"
     "11=Discussion Modèl|Discutida Modèl;12=Ajuda;13=Discussion Ajuda|Discutida Ajuda;"
     "14=Categoria;15=Discussion Categoria|Discutida Categoria;",
     "R=#REDIRECCION;S=__FORÇARTAULA__|__FORÇARSOMARI__|__FORÇARTDM__|__SECCIONNONEDITABLA__|"
     "__CAPDEGALARIÁ__|__CAPDEGALARIA__|__PASCAPDEDEGALARIÁ__|__CAPDETAULA__|"
     "__PASCAPDESOMARI__|__PASCAPDETDM__|__TAULA__|__SOMARI__|__TDM__;C=__CATAMAGADA__|"
     "__LIGAMSECCIONNOVÈLA__|__PASCAPDINDÈX__|__PASCAPDELIGAMSECCIONNOVÈLA__|"
     "__REDIRECCIONESTATICA__;F=linha_de_basa|bordadura|bas|centrat|quadre|enquagrat|"
     "sens_quadre|esquèrra|senèstra|gaucha|mitan|neant|nonrés|drecha|dreta|indici|ind|exp|"
     "bas-tèxte|bas-txt|naut-tèxte|naut-txt|vinheta|naut;U=redreça|redreça$1|redreça $1;"
     "V=ligam=$1|vinheta=$1;"},
    {"ojb", "", 78, "", ""},
    {"olo", "fi", 79,
     "-2=Medii;-1=Erikoine;1=Pagin;2=Käyttäi;3=Käyttäi pagin;5=$1 pagin;6=Failu;"
     "7=Failu pagin;8=MediiWiki;9=MediiWiki pagin;10=Šablonu;11=Šablonu pagin;12=Abu;"
     "13=Abu pagin;14=Kategourii;15=Kategourii pagin;",
     ""},
    {"or", "", 80,
     "-2=ମାଧ୍ୟମ;-1=ବିଶେଷ;1=ଆଲୋଚନା;2=ବ୍ୟବହାରକାରୀ|ବ୍ୟବହାରକାରି|ବ୍ୟବାହାରକାରୀ;"
     "3=ବ୍ୟବହାରକାରୀଙ୍କ ଆଲୋଚନା|ବ୍ୟବହାରକାରିଁକ ଆଲୋଚନା|ବ୍ୟବାହାରକାରୀଙ୍କ ଆଲୋଚନା;5=$1 ଆଲୋଚନା|"
     "ଉଇକିପିଡ଼ିଆ ଆଲୋଚନା;6=ଫାଇଲ;7=ଫାଇଲ ଆଲୋଚନା;8=ମିଡ଼ିଆଉଇକି;9=ମିଡ଼ିଆଉଇକି ଆଲୋଚନା;10=ଛାଞ୍ଚ|"
     "ଟେଁପଲେଟ|ଟେମ୍ପଲେଟ;11=ଛାଞ୍ଚ ଆଲୋଚନା|ଟେଁପଲେଟ ଆଲୋଚନା|ଟେମ୍ପଲେଟ ଆଲୋଚନା;12=ସହଯୋଗ|ସାହାଯ୍ୟ;"
     "13=ସହଯୋଗ ଆଲୋଚନା|ସାହାଯ୍ୟ ଆଲୋଚନା;14=ଶ୍ରେଣୀ|ବିଭାଗ;15=ଶ୍ରେଣୀ ଆଲୋଚନା|ବିଭାଗିୟ ଆଲୋଚନା;"
     "828=ମଡ୍ୟୁଲ;829=ମଡ୍ୟୁଲ ଆଲୋଚନା;",
     "R=#ଲେଉଟାଣି;S=__ବଦଳା_ନହେବାଶ୍ରେଣୀ__|_ବଦଳା_ନହେବାଶ୍ରେଣୀ_;C=__ଲୁଚିଥିବାବିଭାଗ__|"
     "_ଲୁଚିଥିବାବିଭାଗ_|__ନୂଆବିଭାଗଲିଙ୍କ__|_ନୂଆବିଭାଗଲିଙ୍କ_|__ନୂଆ_ବିଭାଗ_ନକରିବା_ଲିଙ୍କ__|"
     "_ନୂଆ_ବିଭାଗ_ନକରିବା_ଲିଙ୍କ_;F=ବେସଲାଇନ|ବର୍ଡର|ତଳ|କେନ୍ଦ୍ର|ଫ୍ରେମକରା|ଫ୍ରେମନଥିବା|ବାଆଁ|ମଝି|"
     "କିଛି_ନୁହେଁ|ଡାହାଣ|ଲେଖା-ତଳ|ଲେଖା-ଉପର|ଉପର;W=$1_ପିକସେଲ;V=ଲିଙ୍କ=$1|ନଖଦେଖଣା=$1|ଦେଖଣା=$1;"},
    {"os", "ru", 81,
     "-2=Медиа;-1=Сæрмагонд;1=Тæрхон|Дискусси;2=Архайæг;3=Архайæджы ныхас|Архайæджы дискусси;"
     "5=$1 тæрхон|Дискусси $1;6=Файл|Ныв;7=Файлы тæрхон|Нывы тæрхон|Нывы тыххæй дискусси;"
     "8=MediaWiki;9=MediaWiki-йы тæрхон|Дискусси MediaWiki|Тæрхон MediaWiki;10=Хуызæг|Шаблон;"
     "11=Хуызæджы тæрхон|Шаблоны тæрхон|Шаблоны тыххæй дискусси;12=Æххуыс;13=Æххуысы тæрхон|"
     "Æххуысы тыххæй дискусси;14=Категори;15=Категорийы тæрхон|Категорийы тыххæй дискусси;",
     "R=#ÆРВИТÆН|#ÆРВЫСТ|#РАРВЫСТ|#перенаправление|#перенапр;S=__СÆРТИМÆ__|"
     "__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__|__ОБЯЗ_ОГЛ__|__ÆНÆХАЙИВЫНÆЙ__|"
     "__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__|__ÆНÆГАЛЕРЕЙ__|__БЕЗ_ГАЛЕРЕИ__|__ÆНÆСÆР__|"
     "__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__|__СÆРТÆ__|__ОГЛАВЛЕНИЕ__|__ОГЛ__;F=астæу|центр|галиу|"
     "слева|æнæ|без|рахиз|справа|мини|къаддæргонд|къаддæр|миниатюра;V=къаддæргонд=$1|"
     "къаддæр=$1|мини=$1|миниатюра=$1;"},
    {"pa", "", 82,
     "-2=ਮੀਡੀਆ;-1=ਖ਼ਾਸ|ਖਾਸ;1=ਗੱਲ-ਬਾਤ|ਚਰਚਾ;2=ਵਰਤੋਂਕਾਰ|ਮੈਂਬਰ|ਵਰਤੌਂਕਾਰ;3=ਵਰਤੋਂਕਾਰ ਗੱਲ-ਬਾਤ|"
     "ਮੈਂਬਰ ਚਰਚਾ|ਵਰਤੌਂਕਾਰ ਗੱਲ-ਬਾਤ;5=$1 ਗੱਲ-ਬਾਤ|$1 ਚਰਚਾ;6=ਤਸਵੀਰ;7=ਤਸਵੀਰ ਗੱਲ-ਬਾਤ|ਤਸਵੀਰ ਚਰਚਾ;"
     "8=ਮੀਡੀਆਵਿਕੀ|ਮੀਡੀਆਵਿਕਿ;9=ਮੀਡੀਆਵਿਕੀ ਗੱਲ-ਬਾਤ|ਮੀਡੀਆਵਿਕਿ ਚਰਚਾ;10=ਫਰਮਾ|ਨਮੂਨਾ;11=ਫਰਮਾ ਗੱਲ-ਬਾਤ|"
     "ਨਮੂਨਾ ਚਰਚਾ;12=ਮਦਦ;13=ਮਦਦ ਗੱਲ-ਬਾਤ|ਮਦਦ ਚਰਚਾ;14=ਸ਼੍ਰੇਣੀ;15=ਸ਼੍ਰੇਣੀ ਗੱਲ-ਬਾਤ|ਸ਼੍ਰੇਣੀ ਚਰਚਾ;"
     "828=ਮੌਡਿਊਲ;829=ਮੌਡਿਊਲ ਗੱਲ-ਬਾਤ;",
     "R=#ਰੀਡਿਰੈਕਟ;"},
    {"pcd", "fr", WM_TRAIL_INHERIT, "", ""},
    {"pcm", "", 83,
     "-2=Media;-1=Impotant;1=Tok abaut am;2=Yuza;3=Yuza tok abaut am;5=$1 tok abaut am;"
     "6=File;7=File tok abaut am;8=MediaWiki;9=MediaWiki tok abaut am;10=Templet;"
     "11=Templet tok abaut am;12=Hep;13=Hep tok abaut am;14=Katigori;"
     "15=Katigori tok abaut am;828=Modul;829=Modul tok abaut am;",
     ""},
    {"pdc", "de", WM_TRAIL_INHERIT,
     "-2=|Medium;-1=|Spezial;1=Dischbedutt|Diskussion;2=Yuuser|Benutzer;3=Yuuser Dischbedutt|"
     "Benutzer Diskussion;5=$1 Dischbedutt|$1 Diskussion;6=Feil|Datei;7=Feil Dischbedutt|"
     "Datei Diskussion;9=MediaWiki Dischbedutt|MediaWiki Diskussion;10=Moddel|Vorlage;"
     "11=Moddel Dischbedutt|Vorlage Diskussion;12=Hilf|Hilfe;13=Hilf Dischbedutt|"
     "Hilfe Diskussion;14=Abdeeling|Kategorie;15=Abdeeling Dischbedutt|Kategorie Diskussion;",
     ""},
    {"pdt", "de", WM_TRAIL_INHERIT, "", ""},
    {"pfl", "de", WM_TRAIL_INHERIT,
     "-2=Medium;-1=Schbezial|Spezial;1=Babble|Diskussion;2=Middawaida|Benutzer|Benudzer;"
     "3=Middawaida Dischbediere|Benutzer Diskussion|Benudzer Dischbediere;5=$1 Dischbediere|"
     "$1 Diskussion;6=Dadai|Datei;7=Dadai Dischbediere|Datei Diskussion;8=MediaWiki;"
     "9=MediaWiki Dischbediere|MediaWiki Diskussion;10=Vorlach|Vorlage;"
     "11=Vorlach Dischbediere|Vorlage Diskussion;12=Hilf|Hilfe;13=Hilf Dischbediere|"
     "Hilfe Diskussion;14=Sachgrubb|Kategorie|Kadegorie;15=Sachgrubb Dischbediere|"
     "Kategorie Diskussion|Kadegorie Dischbediere;",
     ""},
    {"pi", "", WM_TRAIL_INHERIT,
     "-2=मीडिया;-1=विसेस;1=सम्भासित;2=अवयव;3=अवयव सम्भासित;5=$1 सम्भासित;6=पटिमा;"
     "7=पटिमा सम्भासित;8=मीडियाविकि;9=मीडियाविकि सम्भासित;10=पटिरूप;11=पटिरूप सम्भासित;"
     "12=अवस्सय;13=अवस्सय सम्भासित;14=विभाग;15=विभाग सम्भासित;",
     ""},
    {"pih", "en", WM_TRAIL_INHERIT, "", ""},
    {"pl", "", 84,
     "-2=Media;-1=Specjalna;1=Dyskusja;2=Użytkownik|Użytkowniczka;3=Dyskusja użytkownika|"
     "Dyskusja użytkowniczki;5=Dyskusja $1;6=Plik|Grafika;7=Dyskusja pliku|Dyskusja grafiki;"
     "8=MediaWiki;9=Dyskusja MediaWiki;10=Szablon;11=Dyskusja szablonu;12=Pomoc;"
     "13=Dyskusja pomocy;14=Kategoria;15=Dyskusja kategorii;828=Moduł;829=Dyskusja modułu;",
     "R=#PATRZ|#PRZEKIERUJ|#TAM;S=__ZESPISEM__|__WYMUŚSPIS__|__BEZEDYCJISEKCJI__|"
     "__BEZGALERII__|__BEZSPISU__|__SPIS__;C=__KATEGORIAUKRYTA__|__INDEKSUJ__|"
     "__LINKNOWEJSEKCJI__|__NIEINDEKSUJ__;F=tło|dół|centruj|ramka|bezramki|bez_ramki|lewo|"
     "środek|brak|prawo|mały|góra;V=mały=$1|strona=$1;"},
    {"pms", "it", WM_TRAIL_INHERIT,
     "-2=Media;-1=Special;1=Discussion;2=Utent;3=Ciaciarade;5=Discussion ant sla $1;6=Figura;"
     "7=Discussion dla figura;8=MediaWiki;9=Discussion dla MediaWiki;10=Stamp;"
     "11=Discussion dlë stamp;12=Agiut;13=Discussion ant sl'agiut;14=Categorìa;"
     "15=Discussion ant sla categorìa;",
     ""},
    {"pnb", "", WM_TRAIL_INHERIT,
     "-2=میڈیا;-1=خاص;1=گل بات;2=ورتنوالا;3=ورتن گل بات;5=ویونت گل بات;6=فائل|تصویر;"
     "7=فائل گل بات;8=میڈیا وکی;9=میڈیاوکی گل بات;10=سانچہ;11=سانچہ گل بات;12=ہتھونڈائی;"
     "13=ہتھونڈائی گل بات;14=گٹھ;15=گٹھ گل بات;828=ماڈیول;829=ماڈیول گل بات;",
     "R=#مڑجوڑ;"},
    {"pnt", "el", WM_TRAIL_INHERIT,
     "-2=Μέσον;-1=Ειδικόν;1=Καλάτσεμαν;2=Χρήστες;3=Καλάτσεμαν χρήστε;5=$1 καλάτσεμαν;"
     "6=Αρχείον|Εικόναν;7=Καλάτσεμαν αρχείονος|Καλάτσεμαν εικόνας;8=MediaWiki;"
     "9=MediaWiki talk;10=Πρότυπον;11=Καλάτσεμαν πρότυπι;12=Βοήθειαν;13=Καλάτσεμαν βοήθειας;"
     "14=Κατηγορίαν;15=Καλάτσεμαν κατηγορίας;",
     ""},
    {"prg", "", 85,
     "-2=Mēdijai;-1=Speciālin;1=Diskusiōni;2=Tērpautajs;3=Tērpautajas diskusiōni;"
     "5=$1 diskusiōni;6=Zūrbrukis;7=Zūrbrukes diskusiōni;8=MediaWiki;9=MediaWiki diskusiōni;"
     "10=Šablōni;11=Šablōnis diskusiōni;12=Pagalba;13=Pagalbas diskusiōni;14=Kategōrija;"
     "15=Kategōrijas diskusiōni;",
     ""},
    {"ps", "", WM_TRAIL_INHERIT,
     "-2=رسنۍ;-1=ځانگړی|ځﺎﻧګړی;1=خبرې اترې;2=کارن|کارونکی;3=د کارن خبرې اترې|"
     "د کارونکي خبرې اترې;5=د $1 خبرې اترې;6=دوتنه|انځور;7=د دوتنې خبرې اترې|"
     "د انځور خبرې اترې;8=ميډياويکي;9=د ميډياويکي خبرې اترې;10=کينډۍ;11=د کينډۍ خبرې اترې;"
     "12=لارښود;13=د لارښود خبرې اترې;14=وېشنيزه;15=د وېشنيزې خبرې اترې;",
     "S=__نيوليکداره__|__بی‌برخې__|__بی‌نندارتونه__|__بی‌نيولک__|__نيوليک__;"
     "C=__پټه_وېشنيزه__|__ليکلړ__|__بې_ليکلړ__;F=مېنځ،_center|کيڼ|هېڅ|ښي|بټنوک;"},
    {"pt", "pt-br", 86,
     "-2=Multimédia;-1=Especial;1=Discussão;2=Utilizador|Usuário|Utilizadora;"
     "3=Utilizador Discussão|Usuário Discussão|Utilizadora Discussão;5=$1 Discussão;"
     "6=Ficheiro|Imagem|Arquivo;7=Ficheiro Discussão|Imagem Discussão|Arquivo Discussão;"
     "8=MediaWiki;9=MediaWiki Discussão;10=Predefinição;11=Predefinição Discussão;12=Ajuda;"
     "13=Ajuda Discussão;14=Categoria;15=Categoria Discussão;828=Módulo;829=Módulo Discussão;",
     "R=#REDIRECIONAMENTO;S=__FORCARTDC__|__FORCARSUMARIO__|__FORÇARTDC__|__FORÇARSUMÁRIO__|"
     "__SEMCONVERTERCONTEUDO__|__SEMCONVERTERCONTEÚDO__|__SEMCC__|__NÃOEDITARSEÇÃO__|"
     "__SEMEDITARSEÇÃO__|__NAOEDITARSECAO__|__SEMEDITARSECAO__|__SEMGALERIA__|"
     "__SEMCONVERTERTITULO__|__SEMCONVERTERTÍTULO__|__SEMCT__|__SEMTDC__|__SEMSUMÁRIO__|"
     "__TDC__|__SUMÁRIO__|__SUMARIO__;C=__CATEGORIAOCULTA__|__CATOCULTA__|__INDEXAR__|"
     "__LINKDENOVASECAO__|__LINKDENOVASEÇÃO__|__LIGACAODENOVASECAO__|__LIGAÇÃODENOVASEÇÃO__|"
     "__NAOINDEXAR__|__NÃOINDEXAR__|__SEMLINKDENOVASECAO__|__SEMLINKDENOVASEÇÃO__|"
     "__SEMLIGACAODENOVASECAO__|__SEMLIGAÇÃODENOVASEÇÃO__|__REDIRECIONAMENTOESTATICO__|"
     "__REDIRECIONAMENTOESTÁTICO__;F=linhadebase|borda|abaixo|centro|commoldura|comborda|"
     "semmoldura|semborda|esquerda|meio|nenhum|direita|miniaturadaimagem|miniatura|acima;"
     "U=superiordireito|superiordireito=$1|superiordireito_$1|superiordireito $1;"
     "V=ligação=$1|miniaturadaimagem=$1|miniatura=$1|página=$1|página_$1|página $1;"},
    {"pt-br", "pt", WM_TRAIL_INHERIT,
     "-2=Mídia;-1=Especial;1=Discussão;2=Usuário|Usuária;3=Usuário Discussão|"
     "Usuária Discussão;5=$1 Discussão;6=Arquivo|Imagem|Ficheiro;7=Arquivo Discussão|"
     "Imagem Discussão|Ficheiro Discussão;8=MediaWiki;9=MediaWiki Discussão;10=Predefinição;"
     "11=Predefinição Discussão;12=Ajuda;13=Ajuda Discussão;14=Categoria;"
     "15=Categoria Discussão;828=Módulo;829=Módulo Discussão;",
     "R=#REDIRECIONAMENTO;S=__FORCARTDC__|__FORCARSUMARIO__|__FORÇARTDC__|__FORÇARSUMÁRIO__|"
     "__SEMCONVERTERCONTEUDO__|__SEMCONVERTERCONTEÚDO__|__SEMCC__|__NAOEDITARSECAO__|"
     "__NÃOEDITARSEÇÃO__|__SEMEDITARSEÇÃO__|__SEMEDITARSECAO__|__SEMGALERIA__|"
     "__SEMCONVERTERTITULO__|__SEMCONVERTERTÍTULO__|__SEMCT__|__SEMTDC__|__SEMSUMÁRIO__|"
     "__TDC__|__SUMARIO__|__SUMÁRIO__;C=__CATEGORIAOCULTA__|__CATOCULTA__|__INDEXAR__|"
     "__LINKDENOVASECAO__|__LINKDENOVASEÇÃO__|__LIGACAODENOVASECAO__|__LIGAÇÃODENOVASEÇÃO__|"
     "__NAOINDEXAR__|__NÃOINDEXAR__|__SEMLINKDENOVASECAO__|__SEMLINKDENOVASEÇÃO__|"
     "__SEMLIGACAODENOVASECAO__|__SEMLIGAÇÃODENOVASEÇÃO__|__REDIRECIONAMENTOESTATICO__|"
     "__REDIRECIONAMENTOESTÁTICO__;F=linhadebase|borda|abaixo|centro|commoldura|comborda|"
     "semmoldura|semborda|esquerda|meio|nenhum|direita|miniaturadaimagem|miniatura|acima;"
     "U=superiordireito|superiordireito=$1|superiordireito_$1|superiordireito $1;"
     "V=ligação=$1|miniaturadaimagem=$1|miniatura=$1|página=$1|página_$1|página $1;"},
    {"pwn", "zh-tw zh-hant zh zh-hans", WM_TRAIL_INHERIT,
     "-2=mitiya;-1=pinakisumaljiyan;1=kakaljavaran;2=avan a kipakamanguanguaq;"
     "3=kipakamanguanguaq kakaljavaran;5=$1 kakaljavaran;6=sineqetj a vecik;"
     "7=sineqetj a vecik kakaljavaran;8=MediaWiki;9=MediaWiki kakaljavaran;10=kakivauvaljan;"
     "11=kakivauvaljan kakaljavaran;12=remasudj;13=remasudj kakaljavaran;"
     "14=pinapapilipiliqan;15=pinapapilipiliqan kakaljavaran;",
     ""},
    {"qu", "qug es", WM_TRAIL_INHERIT,
     "-2=Midya;-1=Sapaq;1=Rimanakuy;2=Ruraq;3=Ruraq rimanakuy;5=$1 rimanakuy;6=Rikcha;"
     "7=Rikcha rimanakuy;8=MediaWiki;9=MediaWiki rimanakuy;10=Plantilla;"
     "11=Plantilla rimanakuy;12=Yanapa;13=Yanapa rimanakuy;14=Katiguriya;"
     "15=Katiguriya rimanakuy;",
     "R=#PUSAPUNA|#REDIRECCIÓN|#REDIRECCION;S=__YUYARINATAATIPACHIY__|__FORZARTDC__|"
     "__FORZARTOC__|__FORZAR_TDC__|__AMASAMIQTAHUKCHAYCHU__|__NOCONVERTIRCONTENIDO__|"
     "__NOCC___|__AMARAKITAHUKCHAYCHU__|__NOEDITARSECCIÓN__|__NOEDITARSECCION__|"
     "__NO_EDITAR_SECCIÓN__|__RIKCHASUYUNNAQ__|__NOGALERÍA__|__NOGALERIA__|__SIN_GALERÍA__|"
     "__AMASUTITAHUKCHAYCHU__|__NOCONVERTIRTITULO__|__NOCONVERTIRTÍTULO__|__NOCT___|"
     "__YUYARINANNAQ__|__NOTDC__|__SIN_TDC__|__YUYARINA__|__TDC__;C=__PAKASQAKATIGURIYA__|"
     "__CATEGORÍAOCULTA__|__UNANCHAY__|__INDEXAR__|__AMAUNANCHAYCHU__|__NOINDEXAR__|"
     "__TIYAQLLAPUSAPUNA__|__REDIRECCIONESTATICA__|__REDIRECCIÓNESTÁTICA__;F=tiksisiqi|saywa|"
     "borde|sikipi|chawpi|centro|centrado|centrada|centrar|inchuyuq|inchu|marco|enmarcado|"
     "enmarcada|inchunnaq|sinmarco|sin_embarcar|sinenmarcar|sin_enmarcar|lluqi|ichuq|"
     "izquierda|izda|izq|ukhupi|manaima|mana|ninguna|nada|no|ninguno|paña|alliq|derecha|dcha|"
     "der|uran|hanan|qillqasiki|qillqahawa|rikchacha|miniaturadeimagen|mini|miniatura|hawa;"
     "U=sayaq|sayaq=$1;V=wak=$1|tinki=$1|vínculo=$1|vinculo=$1|enlace=$1|rikchacha=$1|"
     "miniaturadeimagen=$1|miniatura=$1|panqa=$1|pagina=$1|página=$1|pagina_$1|página_$1;"},
    {"qug", "qu es", WM_TRAIL_INHERIT,
     "-2=Midya;-1=Sapak;1=Rimanakuy;2=Rurak;3=Rurakpa rimanakuy;5=$1-pa rimanakuy;6=Rikcha;"
     "7=Rikchapa rimanakuy;8=MediaWiki;9=MediaWikipa rimanakuy;10=Plantilla;"
     "11=Plantillapa rimanakuy;12=Yanapa;13=Yanapapak rimanakuy;14=Samiyachiy;"
     "15=Samiyachiy rimanakuy;",
     ""},
    {"rgn", "it", WM_TRAIL_INHERIT, "", ""},
    {"rm", "", WM_TRAIL_INHERIT,
     "-2=Multimedia;-1=Spezial;1=Discussiun;2=Utilisader;3=Utilisader discussiun;"
     "5=$1 discussiun;6=Datoteca;7=Datoteca discussiun;8=MediaWiki;9=MediaWiki discussiun;"
     "10=Model;11=Model discussiun;12=Agid;13=Agid discussiun;14=Categoria;"
     "15=Categoria discussiun;",
     "R=#RENVIAMENT;F=miniatura;U=sidretg|sidretg=$1|sidretg_$1;V=miniatura=$1;"},
    {"rmc", "", 87, "", ""},
    {"rmy", "ro", WM_TRAIL_INHERIT,
     "-2=Mediya;-1=Uzalutno;1=Vakyarimata;2=Jeno;3=Jeno vakyarimata;5=$1 vakyarimata;"
     "6=Chitro;7=Chitro vakyarimata;8=MediyaViki;9=MediyaViki vakyarimata;10=Sikavno;"
     "11=Sikavno vakyarimata;12=Zhutipen;13=Zhutipen vakyarimata;14=Shopni;"
     "15=Shopni vakyarimata;",
     ""},
    {"rn", "", WM_TRAIL_INHERIT,
     "-1=Vyisangije;1=Ikiyago;2=Uwukoresha;3=Ikiyago c'uwukoresha;5=Ikiyago kuri $1;6=Dosiye;"
     "7=Ikiyago kw'idosiye;8=MediaWiki;9=Ikiyago kuri MediaWiki;10=Ingero;"
     "11=Ikiyago cerekeye ingero;12=Ubufasha;13=Ikiyago k'ubufasha;14=Umuce;"
     "15=Ikiyago cerekeye umuce;",
     ""},
    {"ro", "", 88,
     "-2=Media;-1=Special;1=Discuție|Discuţie;2=Utilizator;3=Discuție Utilizator|"
     "Discuţie Utilizator;5=Discuție $1|Discuţie $1;6=Fișier|Imagine|Fişier;"
     "7=Discuție Fișier|Discuţie Imagine|Discuţie Fişier;8=MediaWiki;9=Discuție MediaWiki|"
     "Discuţie MediaWiki;10=Format;11=Discuție Format|Discuţie Format;12=Ajutor;"
     "13=Discuție Ajutor|Discuţie Ajutor;14=Categorie;15=Discuție Categorie|"
     "Discuţie Categorie;828=Modul;829=Discuție Modul;",
     "R=#REDIRECTEAZA;S=__FORTEAZACUPRINS__|__FARACONVERTIRECONTINUT__|__FCC__|"
     "__FARAEDITSECTIUNE__|__FARAGALERIE__|__FARACONVERTIRETITLU__|__FCT__|__FARACUPRINS__|"
     "__CUPRINS__;C=__ASCUNDECAT__|__LEGATURASECTIUNENOUA__|__FARAINDEX__|"
     "__FARALEGATURASECTIUNENOUA__|__REDIRECTIONARESTATICA__;F=linia_de_bază|chenar|jos|"
     "centru|cadru|faracadru|stanga|mijloc|nu|dreapta|indice|exponent|text-jos|text-sus|"
     "miniatura|mini|sus;U=dreaptasus|dreaptasus=$1|dreaptasus $1;V=legătură=$1|miniatura=$1|"
     "mini=$1|pagina=$1|pagina $1;"},
    {"roa-tara", "it", WM_TRAIL_INHERIT, "", ""},
    {"rsk", "sr-ec sr-cyrl", 89,
     "-2=Медий;-1=Окреме;1=Розгварка;2=Хаснователь|Хаснователька;"
     "3=Розгварка зоз хасновательом|Розгварка зоз хасновательку;5=Розгварка о $1;6=Файл;"
     "7=Розгварка о файлу;8=МедияВики;9=Розгварка о МедияВикию;10=Шаблон;"
     "11=Розгварка о шаблону;12=Помоц;13=Розгварка о помоци;14=Катеґория;"
     "15=Розгварка о катеґориї;",
     ""},
    {"ru", "", 90,
     "-2=Медиа;-1=Служебная;1=Обсуждение;2=Участник|Участница;3=Обсуждение участника|"
     "Обсуждение участницы;5=Обсуждение $1;6=Файл|Изображение;7=Обсуждение файла|"
     "Обсуждение изображения;8=MediaWiki;9=Обсуждение MediaWiki;10=Шаблон;"
     "11=Обсуждение шаблона;12=Справка;13=Обсуждение справки;14=Категория;"
     "15=Обсуждение категории;828=Модуль;829=Обсуждение модуля;",
     "R=#перенаправление|#перенапр;S=__ОБЯЗАТЕЛЬНОЕ_ОГЛАВЛЕНИЕ__|__ОБЯЗ_ОГЛ__|"
     "__БЕЗ_ПРЕОБРАЗОВАНИЯ_ТЕКСТА__|__БЕЗ_РЕДАКТИРОВАНИЯ_РАЗДЕЛА__|__БЕЗ_ГАЛЕРЕИ__|"
     "__БЕЗ_ПРЕОБРАЗОВАНИЯ_ЗАГОЛОВКА__|__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__|__ОГЛАВЛЕНИЕ__|__ОГЛ__;"
     "C=__СКРЫТАЯ_КАТЕГОРИЯ__|__ИНДЕКС__|__ССЫЛКА_НА_НОВЫЙ_РАЗДЕЛ__|__БЕЗ_ИНДЕКСА__|"
     "__БЕЗ_ССЫЛКИ_НА_НОВЫЙ_РАЗДЕЛ__|__СТАТИЧЕСКОЕ_ПЕРЕНАПРАВЛЕНИЕ__;F=основание|граница|"
     "снизу|центр|обрамить|безрамки|слева|посередине|без|справа|под|над|текст-снизу|"
     "текст-сверху|мини|миниатюра|сверху;W=$1пкс;U=сверхусправа|сверхусправа=$1|"
     "сверхусправа $1;V=альт=$1|ссылка=$1|мини=$1|миниатюра=$1|страница=$1|страница $1;"},
    {"rue", "uk ru", WM_TRAIL_INHERIT,
     "-2=Медіа;-1=Шпеціална;1=Діскузія|Діскузіа;2=Хоснователь;3=Діскузія з хоснователём|"
     "Діскузіа з хоснователём;5=Діскузія ку $1;6=Файл;7=Діскузія ку файлу;8=MediaWiki;"
     "9=Діскузія ку MediaWiki|Дізкузія ку MediaWiki;10=Шаблона;11=Діскузія ку шаблонї;"
     "12=Поміч;13=Діскузія ку помочі;14=Катеґорія;15=Діскузія ку катеґорії;",
     ""},
    {"rup", "ro", WM_TRAIL_INHERIT, "", ""},
    {"ruq", "ruq-latn ro", WM_TRAIL_INHERIT, "", ""},
    {"ruq-cyrl", "mk", WM_TRAIL_INHERIT, "", ""},
    {"ruq-latn", "ro", WM_TRAIL_INHERIT, "", ""},
    {"rw", "", WM_TRAIL_INHERIT,
     "-2=Itangazamakuru;-1=Ibidasanzwe;1=Ibiganiro;2=Umukoresha;3=Ibiganiro by'umukoresha;"
     "5=Ibiganiro kuri $1;6=Dosiye;7=Ibiganiro kuri dosiye;8=MediyaWiki;"
     "9=Ibiganiro kuri MediyaWiki;10=Inyandikorugero;11=Ibiganiro ku nyandikorugero;"
     "12=Ubufasha;13=Ibiganiro ku bufasha;14=Ikiciro;15=Ibiganiro ku byiciro;",
     ""},
    {"sa", "hi", WM_TRAIL_INHERIT,
     "-2=माध्यमम्|माध्यम;-1=विशेषः|विशेष|विशेषम्;1=सम्भाषणम्|संभाषणं;2=सदस्यः|योजकः;"
     "3=सदस्यसम्भाषणम्|योजकसंभाषणं|योजकसम्भाषणम्;5=$1सम्भाषणम्|$1संभाषणं;6=सञ्चिका|चित्रं|"
     "चित्रम्;7=सञ्चिकासम्भाषणम्|चित्रसंभाषणं|चित्रसम्भाषणम्;8=मीडियाविकि|मिडीयाविकी;"
     "9=मीडियाविकिसम्भाषणम्|मिडियाविकीसंभाषणं|मिडियाविकीसम्भाषणम्;10=फलकम्|बिंबधर;"
     "11=फलकसम्भाषणम्|बिंबधर संभाषणं|फलकस्य सम्भाषणम्;12=साहाय्यम्|सहाय्य|सहाय्यम्|उपकारः;"
     "13=साहाय्यसम्भाषणम्|सहाय्यसंभाषणं|सहाय्यस्य सम्भाषणम्|उपकारसंभाषणं;14=वर्गः;"
     "15=वर्गसम्भाषणम्|वर्गसंभाषणं;828=पटलम्;829=पटलसम्भाषणम्;",
     "R=#पुनर्निर्दिष्टम्|#अनुप्रेषितम्|#पुनर्निदेशन|#अनुप्रेषित;S=__अनुक्रमणी_दर्श्यताम्__|"
     "__अनुक्रमणीसचते__|__न_लेखपरिवर्तनम्__|__नैवलेखपरिवर्त__|__नैलेप__|"
     "__अनुभागसम्पादनं_नास्ति__|__नैवसम्पादनविभाग__|__वीथिकाहीनः__|__नैवसंक्रमणका__|"
     "__न_शीर्षकपरिवर्तितम्__|__नैवशिर्षकपरिवर्त__|__नैशिप__|__नैवानुक्रमणी__|"
     "__विषयसूचीहीनः__|__नैवअनुक्रमणी__|__अनुक्रमणी__|__विषयसूची__;C=__निगूहितवर्गः__|"
     "__लुप्तवर्ग__|__अनुक्रमणी__|__अनुक्रमणिका__|__नवीनविभागपरिसन्धिः__|"
     "__नूतनविभागसम्बद्धं__|__अननुक्रमणी__|__नैवअनुक्रमणिका__|__अनित्यपुनर्निर्देशनम्__|"
     "__अनित्यपुनर्निदेशन__;F=आधाररेखा|सीमा|अधः|अधस|केन्द्रम्|मध्य|आबन्धः|आबन्ध|निराबन्धः|"
     "निराबन्ध|वामतः|मध्ये|किमपि_न|नैव|दक्षिणतः|दक्षिणत|चित्रगमिका|चित्रसूचकम्|विषये|"
     "शीर्षसङ्ख्या|अति|तीव्र|पाठ्य-अधः|पाठ्य-अधस|पाठ्य-शीर्षम्|पाठ्य-अग्र|लघुचित्रम्|"
     "सङ्कुचितचित्रम्|अङ्गुष्ठचित्रम्|लघुत्तम|अङ्गुष्ठ|सङ्कुचितचित्र|शीर्षम्|अग्र;W=$1अणवः|"
     "$1पिट;U=शीर्षदक्षिणतः|शीर्षदक्षिणतः=$1|शीर्षदक्षिणतः_$1|उन्नत|उन्नत=$1|उन्नत $1;"
     "V=चित्रपाठ्यम्=$1|विकल्प=$1|चित्रपरिसन्धिः=$1|सम्बद्धं=$1|लघुचित्रम्=$1|"
     "सङ्कुचितचित्रम्=$1|अङ्गुष्ठचित्रम्=$1|सङ्कुचितचित्र=$1|अङ्गुष्ठ=$1|लघुत्तमचित्र=$1|"
     "चित्रपृष्ठम्=$1|चित्रपृष्ठम्_$1|पृष्ठ=$1|पृष्ठ $1;"},
    {"sah", "ru", 91,
     "-2=Миэдьийэ;-1=Аналлаах;1=Ырытыы;2=Кыттааччы;3=Кыттааччы ырытыыта;5=$1 ырытыыта;6=Билэ|"
     "Ойуу;7=Билэ ырытыыта|Ойуу ырытыыта|Ойууну ырытыы;8=MediaWiki;9=MediaWiki-ни ырытыы;"
     "10=Халыып;11=Халыыбы ырытыы|Халыып ырытыыта;12=Көмө;13=Көмөнү ырытыы|Көмө ырытыыта;"
     "14=Категория;15=Категорияны ырытыы|Категория ырытыыта;",
     "R=#утаарыы|#утр;S=__БУЛГУЧЧУ_ИҺИНЭЭҔИЛЭЭХ__|__БЛГ_ИҺН__|__ТИЭКИҺИН_УЛАРЫППАККА__|"
     "__САЛААНЫ_УЛАРЫППАККА__|__ГАЛЕРЕЯТА_СУОХ__|__ААТЫН_УЛАРЫППАККА__|__ИҺИНЭЭҔИТЭ_СУОХ__|"
     "__ИҺН_СУОХ__|__ИҺИНЭЭҔИТЭ__|__ИҺН__;C=__КИСТЭММИТ_КАТЕГОРИЯ__|__ИНДЕКС__|"
     "__САҤА_САЛААҔА_СИГЭ__|__ИНДЕКСТЭЭМЭ__|__САҤА_САЛААҔА_СИГЭТЭ_СУОХ__|"
     "__ХАЛБАҤНААБАТ_УТААРЫЫ__;F=олох-дьураа|кирбии|аллараа|орто|раамка|раамката_суох|хаҥас|"
     "ортотунан|суох|уҥа|алын|үрүт|тиэкис-аллара|тиэкис-үрдүгэр|мини|ойуучаан|үрдүнэн;"
     "W=$1пкс;U=үөһээуҥа|үөһээуҥа=$1|үөһээуҥа $1;V=альт=$1|сигэ=$1|мини=$1|ойуучаан=$1|"
     "сирэй=$1|сирэй $1;"},
    {"sat", "", WM_TRAIL_INHERIT,
     "-2=ᱢᱤᱰᱤᱭᱟ;-1=ᱟᱥᱚᱠᱟᱭ;1=ᱜᱟᱞᱢᱟᱨᱟᱣ;2=ᱵᱮᱵᱷᱟᱨᱤᱭᱟᱹ;3=ᱵᱮᱵᱷᱟᱨᱤᱭᱟᱹ ᱜᱟᱞᱢᱟᱨᱟᱣ;5=$1 ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ;"
     "6=ᱨᱮᱫ;7=ᱨᱮᱫ ᱜᱟᱞᱢᱟᱨᱟᱣ;8=ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ;9=ᱢᱤᱰᱤᱭᱟᱣᱤᱠᱤ ᱜᱟᱞᱢᱟᱨᱟᱣ;10=ᱪᱷᱟᱸᱪ;11=ᱪᱷᱟᱸᱪ ᱜᱟᱞᱢᱟᱨᱟᱣ;"
     "12=ᱜᱚᱸᱲᱚᱸ;13=ᱜᱚᱸᱲᱚᱸ ᱜᱟᱞᱢᱟᱨᱟᱣ;14=ᱛᱷᱚᱠ;15=ᱛᱷᱚᱠ ᱜᱟᱞᱢᱟᱨᱟᱣ;828=ᱢᱳᱰᱩᱞ;829=ᱢᱳᱰᱩᱞ ᱜᱟᱞᱢᱟᱨᱟᱣ;",
     ""},
    {"sc", "", 0,
     "-1=Ispetziale|Speciale;1=Cuntierra|Contièndha;2=Usuàriu|Utente;3=Cuntierra usuàriu|"
     "Utente discussioni;5=Cuntierra $1|$1 discussioni;6=File|Immàgini;7=Cuntierra file|"
     "Immàgini contièndha;9=Cuntierra MediaWiki;11=Cuntierra template;12=Agiudu;"
     "13=Cuntierra agiudu;14=Categoria;15=Cuntierra categoria;",
     ""},
    {"scn", "it", WM_TRAIL_INHERIT,
     "-2=Mèdia;-1=Spiciali;1=Discussioni;2=Utenti;3=Discussioni utenti|Discussioni Utenti;"
     "5=Discussioni $1;6=File|Mmàggini;7=Discussioni file|Discussioni mmàggini;8=MediaWiki;"
     "9=Discussioni MediaWiki;10=Template;11=Discussioni template|Discussioni Template;"
     "12=Aiutu;13=Discussioni aiutu|Discussioni Aiutu;14=Catigurìa;15=Discussioni catigurìa|"
     "Discussioni Catigurìa;828=Mòdulu;829=Discussioni mòdulu;",
     ""},
    {"sco", "en", WM_TRAIL_INHERIT,
     "-2=Media;-1=Special;1=Collogue;2=Uiser;3=Uiser collogue;5=$1 collogue;6=File;"
     "7=File collogue;8=MediaWiki;9=MediaWiki collogue;10=Template;11=Template collogue;"
     "12=Help;13=Help collogue;14=Category;15=Category collogue;",
     ""},
    {"sd", "", WM_TRAIL_INHERIT,
     "-2=ذريعات;-1=خاص;1=بحث;2=واپرائيندڙ|يوزر;3=واپرائيندڙ بحث|يوزر بحث;5=$1 بحث;6=فائل|عڪس;"
     "7=فائل بحث|عڪس بحث;8=ذريعات وڪي;9=ذريعات وڪي بحث;10=سانچو|سنچو;11=سانچو بحث|سنچو بحث;"
     "12=مدد;13=مدد بحث;14=زمرو;15=زمرو بحث;828=ماڊيول;829=ماڊيول بحث;",
     "R=#چوريو;C=__ لڪل زمرو __;F=تَرُ|مرڪز|کاٻو|وچ|ڪجهنه|ساڄو|سِرُ;W=$1 عڪسلون;"},
    {"sdc", "it", WM_TRAIL_INHERIT,
     "-1=Ippiziari;1=Dischussioni;2=Utenti;3=Dischussioni utenti;5=Dischussioni $1;"
     "6=Immagina;7=Dischussioni immagina;9=Dischussioni MediaWiki;10=Mudellu;"
     "11=Dischussioni mudellu;12=Aggiuddu;13=Dischussioni aggiuddu;14=Categuria;"
     "15=Dischussioni categuria;",
     ""},
    {"sdh", "cbk fa", WM_TRAIL_INHERIT, "", ""},
    {"se", "nb fi", 92,
     "-2=Media;-1=Erenoamáš|Doaimmat;1=Ságastallan;2=Geavaheaddji;3=Geavaheaddjeságastallan;"
     "5=$1-ságastallan;6=Fiila;7=Fiilaságastallan;8=MediaWiki;9=MediaWiki-ságastallan;"
     "10=Málle;11=Málleságastallan;12=Veahkki;13=Veahkkeságastallan;14=Kategoriija;"
     "15=Kategoriijaságastallan;828=Modula;829=Modulaságastallan;",
     "R=#STIVREN|#OĐĐASITSTIVREN;S=__IIRIEVDADITOASI__|__IIGALLERIIJA__|__IISISDOALLU__|"
     "__IISIS__|__SISDOALLU__|__SIS__;F=gasku|gurut|olgeš|mini;V=liŋka=$1|mini=$1;"},
    {"se-fi", "se fi sv", WM_TRAIL_INHERIT, "", ""},
    {"se-no", "se nb nn", WM_TRAIL_INHERIT, "", ""},
    {"se-se", "se sv", WM_TRAIL_INHERIT, "", ""},
    {"ses", "fr", WM_TRAIL_INHERIT, "", ""},
    {"sg", "fr", WM_TRAIL_INHERIT, "", ""},
    {"sgs", "lt", WM_TRAIL_INHERIT,
     "-2=Medėjė;-1=Specēlos|Specialus;1=Aptarėms|Aptarimas;2=Nauduotuos|Naudotojas;"
     "3=Nauduotuojė aptarėms|Naudotojo aptarimas;5=$1 aptarėms|$1 aptarimas;6=Abruozdielis|"
     "Vaizdas;7=Abruozdielė aptarėms|Vaizdo aptarimas;8=MediaWiki;9=MediaWiki aptarėms|"
     "MediaWiki aptarimas;10=Šabluons|Šablonas;11=Šabluona aptarėms|Šablono aptarimas;"
     "12=Pagelba|Pagalba;13=Pagelbas aptarėms|Pagalbos aptarimas;14=Kateguorėjė|Kategorija;"
     "15=Kateguorėjės aptarėms|Kategorijos aptarimas;",
     ""},
    {"sh", "bs sr-el sr-latn hr", 14,
     "-1=Posebno;1=Razgovor;2=Korisnik;3=Razgovor sa korisnikom;5=Razgovor o $1;6=Datoteka;"
     "7=Razgovor o datoteci;9=Mediawiki razgovor;10=Šablon;11=Razgovor o šablonu;12=Pomoć;"
     "13=Razgovor o pomoći;14=Kategorija;15=Razgovor o kategoriji;828=Modul;"
     "829=Razgovor o modulu;",
     "R=#PREUSMJERI|#PREUSMERI;S=__FORSIRANISADRŽAJ__|__UKLJUČISADRŽAJ__|__BEZCC__|__BPS__|"
     "__BEZ_IZMJENA__|__BEZIZMJENA__|__BEZ_IZMENA__|__BEZIZMENA__|__BEZGALERIJE__|__BEZTC__|"
     "__BEZKN__|__BPN__|__BEZSADRŽAJA__|__SADRŽAJ__;C=__SAKRIVENAKATEGORIJA__|SKRIVENAKAT|"
     "__SAKRIVENAKAT__;F=osnovnacrta|pocetna_linija|granica|obrub|dno|centar|c|središte|"
     "okvir|ram|bezokvira|bez_okvira|lijevo|levo|sredina|n|ništa|bez|desno|tekst-dno|"
     "vrh_teksta|tekst_vrh|mini|minijatura|vrh;U=na_gore|na_gore=$1|na_gore_$1|uspravno|"
     "uspravno=$1|uspravno_$1;V=minijatura=$1|mini=$1|stranica=$1|stranica_$1|strana=$1|"
     "strana_$1;"},
    {"sh-latn", "sh bs hr sr-latn sr-el sh-cyrl sr-cyrl sr-ec", 14,
     "-1=Posebno;1=Razgovor;2=Korisnik|Korisnica;3=Razgovor s korisnikom|"
     "Razgovor sa korisnikom|Razgovor s korisnicom;5=Razgovor o $1;6=Datoteka;"
     "7=Razgovor o datoteci;8=MediaWiki;9=Razgovor o MediaWikiju|MediaWiki razgovor;"
     "10=Šablon;11=Razgovor o šablonu;12=Pomoć;13=Razgovor o pomoći;14=Kategorija;"
     "15=Razgovor o kategoriji;",
     "R=#PREUSMJERI|#PREUSMERI;S=__FORSIRANISADRŽAJ__|__UKLJUČISADRŽAJ__|__BEZCC__|__BPS__|"
     "__BEZ_IZMJENA__|__BEZIZMJENA__|__BEZ_IZMENA__|__BEZIZMENA__|__BEZGALERIJE__|__BEZTC__|"
     "__BEZKN__|__BPN__|__BEZSADRŽAJA__|__SADRŽAJ__;C=__SAKRIVENAKATEGORIJA__|"
     "__SKRIVENAKAT__|__SAKRIVENAKAT__;F=osnovnacrta|pocetna_linija|granica|obrub|dno|centar|"
     "c|središte|okvir|ram|bezokvira|bez_okvira|lijevo|levo|sredina|n|ništa|bez|desno|"
     "tekst-dno|vrh_teksta|tekst_vrh|mini|minijatura|vrh;U=na_gore|na_gore=$1|na_gore_$1|"
     "uspravno|uspravno=$1|uspravno_$1;V=minijatura=$1|mini=$1|stranica=$1|stranica_$1|"
     "strana=$1|strana_$1;"},
    {"shi", "shi-latn fr", 93,
     "-2=Midya;-1=Amẓli;1=Amsawal;2=Asmras;3=Amsawal n usmras;5=Amsawal n $1;6=Afaylu;"
     "7=Amsawal n ufaylu;8=MidyaWiki;9=Amsawal n MidyaWiki;10=Talɣa;11=Amsawal n talɣa;"
     "12=Tiwisi;13=Amsawal n twisi;14=Taggayt;15=Amsawal n taggayt;",
     ""},
    {"shn", "", WM_TRAIL_INHERIT,
     "-2=သိုဝ်ႇၶၢဝ်ႇ;-1=ၶိုၵ်ႉတွၼ်း;1=ဢုပ်ႇၵုမ်;2=ၽူႈၸႂ်ႉတိုဝ်း;3=ဢုပ်ႇၵုမ် ၽူႈၸႂ်ႉတိုဝ်း;"
     "5=ဢုပ်ႇၵုမ် $1;6=ၾၢႆႇ;7=ဢုပ်ႇၵုမ် ၾၢႆႇ;8=သိုဝ်ႇၶၢဝ်ႇဝီႇၶီႇ;"
     "9=ဢုပ်ႇၵုမ် သိုဝ်ႇၶၢဝ်ႇဝီႇၶီႇ;10=ထႅမ်းပလဵၵ်ႉ;11=ဢုပ်ႇၵုမ် ထႅမ်းပလဵၵ်ႉ;12=လွင်ႈၸွႆႈထႅမ်;"
     "13=ဢုပ်ႇၵုမ် လွင်ႈၸွႆႈထႅမ်;14=ပိူင်ထၢၼ်ႈ;15=ဢုပ်ႇၵုမ် ပိူင်ထၢၼ်ႈ;828=မေႃႇၵျူး;"
     "829=ဢုပ်ႇၵုမ် မေႃႇၵျူး;",
     ""},
    {"shy", "shy-latn", WM_TRAIL_INHERIT, "", ""},
    {"shy-latn", "fr", WM_TRAIL_INHERIT,
     "-2=Alɣagdud;-1=Uzzig;1=Tameslayt;2=Useqdac;3=Useqdac tameslayt;5=$1 tameslayt;6=Afaylu;"
     "7=Afaylu tameslayt;8=MediaWiki;9=MediaWiki tameslayt;10=Tamudemt;11=Tamudemt tameslayt;"
     "12=Tallalt;13=Tallalt tameslayt;14=Taggayt;15=Taggayt tameslayt;828=Amṣada;"
     "829=Amṣada tameslayt;",
     ""},
    {"si", "", WM_TRAIL_INHERIT,
     "-2=මාධ්‍යය;-1=විශේෂ;1=සාකච්ඡාව;2=පරිශීලක;3=පරිශීලක සාකච්ඡාව;5=$1 සාකච්ඡාව;6=ගොනුව|රූපය;"
     "7=ගොනුව සාකච්ඡාව|රූපය සාකච්ඡාව;8=මාධ්‍යවිකි|විකිමාධ්‍ය;9=මාධ්‍යවිකි සාකච්ඡාව|"
     "විකිමාධ්‍ය සාකච්ඡාව;10=සැකිල්ල;11=සැකිලි සාකච්ඡාව;12=උදවු;13=උදවු සාකච්ඡාව|"
     "උදව සාකච්ඡාව;14=ප්‍රවර්ගය;15=ප්‍රවර්ග සාකච්ඡාව;",
     "R=#යළියොමුව;F=දාරය|මධ්‍යය|වම|මැද|නොමැත|දකුණ|උප;W=$1පික්;"},
    {"sjd", "ru", 94, "", ""},
    {"sje", "", 95, "", ""},
    {"sk", "cs", 87,
     "-2=Médiá;-1=Špeciálne;1=Diskusia|Komentár;2=Užívateľ|Redaktor|Užívateľka;"
     "3=Diskusia s užívateľom|Diskusia s redaktorom|Komentár k redaktorovi|"
     "Diskusia s užívateľkou;5=Diskusia k $1|Komentár k Wikipédii;6=Súbor|Obrázok;"
     "7=Diskusia k súboru|Diskusia k obrázku|Komentár k obrázku;8=MediaWiki;"
     "9=Diskusia k MediaWiki|Komentár k MediaWiki;10=Šablóna;11=Diskusia k šablóne;12=Pomoc;"
     "13=Diskusia k pomoci;14=Kategória;15=Diskusia ku kategórii;828=Modul;"
     "829=Diskusia k modulu;",
     "R=#presmeruj;S=__VYNÚTIŤOBSAH__|__NEUPRAVOVAŤSEKCIE__|__BEZGALÉRIE__|__BEZOBSAHU__|"
     "__OBSAH__;C=__SKRYTÁKATEGÓRIA__|__SKRYTÁKAT__;F=okraj|stred|rám|vľavo|žiadny|vpravo|"
     "náhľad|náhľadobrázka;W=$1bod;"},
    {"skr", "skr-arab", WM_TRAIL_INHERIT, "", ""},
    {"skr-arab", "ur pnb", 96,
     "-2=میڈیا;-1=خاص;1=ڳالھ مہاڑ;2=ورتݨ آلا;3=ورتݨ آلے دی ڳالھ مہاڑ;5=$1 ڳالھ مہاڑ;6=فائل;"
     "7=فائل ڳالھ مہاڑ;8=میڈیا وکی;9=میڈیا وکی ڳالھ مہاڑ;10=سانچہ;11=سانچہ ڳالھ مہاڑ;12=مدد;"
     "13=مدد ڳالھ مہاڑ;14=ونکی;15=ونکی ڳالھ مہاڑ;828=ماڈیول;829=ماڈیول ڳالھ مہاڑ;",
     ""},
    {"sl", "", 14,
     "-2=Datoteka;-1=Posebno;1=Pogovor;2=Uporabnik;3=Uporabniški pogovor;5=Pogovor $1;"
     "6=Slika;7=Pogovor o sliki;8=MediaWiki;9=Pogovor o MediaWiki;10=Predloga;"
     "11=Pogovor o predlogi;12=Pomoč;13=Pogovor o pomoči;14=Kategorija;"
     "15=Pogovor o kategoriji;828=Modul;829=Pogovor o modulu;",
     "R=#PREUSMERITEV;S=__VSILIKAZALOVSEBINE__|__BREZUREJANJARAZDELKOV__|__BREZGALERIJE__|"
     "__BREZKAZALAVSEBINE__|__POGLAVJE__;C=__SKRITAKATEGORIJA__|__KAZALO__|__BREZKAZALA__|"
     "__STATICNAPREUSMERITEV__;F=obroba|dno|sredina|sredinsko|okvir|okvirjeno|brezokvirja|"
     "levo|brez|desno|pod|podpisano|nad|nadpisano|dno-besedila|vrh-besedila|sličica|vrh;"
     "W=$1_pik;U=zgorajdesno|zgorajdesno=$1|zgorajdesno $1;V=sličica=$1|stran=$1|m_stran $1;"},
    {"sli", "de", WM_TRAIL_INHERIT, "", ""},
    {"smn", "fi", 97,
     "-2=Media;-1=Tooimah;1=Savâstâllâm;2=Kevttee;3=Savâstâllâm kevttest;5=Savâstâllâm $1;"
     "6=Tiätuvuárkká;7=Savâstâllâm tiätuvuárhást;8=Systeemviestâ;"
     "9=Savâstâllâm systeemviestâst;10=Myenster;11=Savâstâllâm myensterist;12=Raavâ;"
     "13=Savâstâllâm ravvust;14=Luokka;15=Savâstâllâm luokkaast;828=Mooduul;"
     "829=Savâstâllâm modulist;",
     ""},
    {"sms", "", 98, "", ""},
    {"sq", "", WM_TRAIL_INHERIT,
     "-2=Media;-1=Speciale;1=Diskutim;2=Përdoruesi|Perdoruesi|Përdoruesja;"
     "3=Përdoruesi diskutim|Perdoruesi diskutim|Përdoruesja diskutim;5=$1 diskutim;6=Skeda|"
     "Figura;7=Skeda diskutim|Figura diskutim;8=MediaWiki;9=MediaWiki diskutim;10=Stampa;"
     "11=Stampa diskutim;12=Ndihmë|Ndihme;13=Ndihmë diskutim|Ndihme diskutim;14=Kategoria|"
     "Kategori;15=Kategoria diskutim|Kategori Diskutim;828=Moduli;829=Moduli diskutim;",
     "R=#RIDREJTO;S=__PAREDAKTIMPJESE__|__JOREDAKTIMSEKSIONI__|__PAGALERI__|__JOGALERI__|"
     "__PATP__|__JOTP__|__TP__;C=__KATEGORIEFSHEHUR__;F=linjabazë|kufi|fund|qendër|qendrore|"
     "i_kornizuar|pa_kornizë|kornizë|majtas|mes|asnjë|s'ka|djathtas|nën|tekst-fund|"
     "tekst-majë|tekst-top|parapamje|pamje;U=vertikale|vertikale=$1|vertikale $1|"
     "lartdjathtas|lartdjathtas=$1|lartdjathtas $1;V=lidhja=$1|lidhje=$1|parapamje=$1|"
     "pamje=$1|faqja=$1|faqja $1;"},
    {"sr", "sr-ec sr-cyrl", 99,
     "828=Модул;829=Разговор о модулу;",
     ""},
    {"sr-ec", "sr-cyrl sr", WM_TRAIL_INHERIT,
     "-2=Медиј|Medija|Медија;-1=Посебно|Posebno;1=Разговор|Razgovor;2=Корисник|Korisnik;"
     "3=Разговор са корисником|Razgovor sa korisnikom;5=Разговор о $1|Razgovor o $1;"
     "6=Датотека|Slika|Слика;7=Разговор о датотеци|Razgovor o slici|Разговор о слици;"
     "8=Медијавики|MedijaViki|МедијаВики;9=Разговор о Медијавикију|Razgovor o MedijaVikiju|"
     "Разговор о МедијаВикију;10=Шаблон|Šablon;11=Разговор о шаблону|Razgovor o šablonu;"
     "12=Помоћ|Pomoć;13=Разговор о помоћи|Razgovor o pomoći;14=Категорија|Kategorija;"
     "15=Разговор о категорији|Razgovor o kategoriji;828=Модул;829=Разговор о модулу;",
     "R=#Преусмери|#преусмери|#ПРЕУСМЕРИ|#Преусмјери|#преусмјери|#ПРЕУСМЈЕРИ|#redirect;"
     "S=__ФОРСИРАНИСАДРЖАЈ__|__ФОРСИРАНИ_САДРЖАЈ__|__ПРИМОРАНИСАДРЖАЈ__|"
     "__ПРИМОРАНИ_САДРЖАЈ__|__БЕЗКС__|__БЕЗЦЦ__|__BEZKS__|__БЕЗИЗМЕНА__|__БЕЗ_ИЗМЕНА__|"
     "__БЕЗИЗМЈЕНА__|__БЕЗ_ИЗМЈЕНА__|__БЕЗГАЛЕРИЈЕ__|__БЕЗ_ГАЛЕРИЈЕ__|__БЕЗКН__|__BEZKN__|"
     "__БЕЗСАДРЖАЈА__|__БЕЗ_САДРЖАЈА__|__САДРЖАЈ__;C=__САКРИВЕНАКАТ__|__ИНДЕКС__|"
     "__НОВАВЕЗАОДЕЉКА__|__НОВА_ВЕЗА_ОДЕЉКА__|__БЕЗИНДЕКСА__|__БЕЗ_ИНДЕКСА__|"
     "__БЕЗНОВЕВЕЗЕОДЕЉКА__|__БЕЗ_НОВЕ_ВЕЗЕ_ОДЕЉКА__|__СТАТИЧКОПРЕУСМЕРЕЊЕ__|"
     "СТАТИЧКО_ПРЕУСМЕРЕЊЕ;F=основа|ивица|оивичено|дно|центар|ц|c|оквир|рам|безоквира|"
     "без_оквира|безрама|без_рама|лево|л|средина|без|н|десно|д|под|супер|срединатекста|"
     "средина_текста|врхтекста|врх_текста|мини|умањено|врх;W=$1пискел|$1п|$1p;U=усправно|"
     "усправно=$1|усправно_$1;V=алт=$1|веза=$1|мини=$1|умањено=$1|страница=$1|страна=$1|"
     "страница_$1|страна_$1;"},
    {"sr-el", "sr-latn sr", WM_TRAIL_INHERIT,
     "-2=Medij|Медија|Medija;-1=Posebno|Посебно;1=Razgovor|Разговор;2=Korisnik|Корисник;"
     "3=Razgovor sa korisnikom|Разговор са корисником;5=Razgovor o $1|Разговор о $1;"
     "6=Datoteka|Слика|Slika;7=Razgovor o datoteci|Разговор о слици|Razgovor o slici;"
     "8=Medijaviki|МедијаВики;9=Razgovor o Medijavikiju|Разговор о МедијаВикију;10=Šablon|"
     "Шаблон;11=Razgovor o šablonu|Разговор о шаблону;12=Pomoć|Помоћ;13=Razgovor o pomoći|"
     "Разговор о помоћи;14=Kategorija|Категорија;15=Razgovor o kategoriji|"
     "Разговор о категорији;828=Modul;829=Razgovor o modulu;",
     "R=#Preusmeri|#preusmeri|#PREUSMERI|#Preusmjeri|#preusmjeri|#PREUSMJERI|#redirect;"
     "S=__FORSIRANISADRŽAJ__|__FORSIRANI_SADRŽAJ__|__PRIMORANISADRŽAJ__|"
     "__PRIMORANI_SADRŽAJ__|__BEZCC__|__BEZIZMENA__|__BEZ_IZMENA__|__BEZIZMJENA__|"
     "__BEZ_IZMJENA__|__BEZGALERIJE__|__BEZ_GALERIJE__|__BEZKN__|__BEZSADRŽAJA__|"
     "__BEZ_SADRŽAJA__|__SADRŽAJ__;C=__SAKRIVENAKAT__|__INDEKS__|__NOVAVEZAODELJKA__|"
     "__NOVA_VEZA_ODELJKA__|__BEZINDEKSA__|__BEZ_INDEKSA__|__BEZNOVEVEZEODELJKA__|"
     "__BEZ_NOVE_VEZE_ODELJKA__|__STATIČKOPREUSMERENJE__|STATIČKO_PREUSMERENJE;F=osnova|"
     "ivica|dno|centar|c|okvir|ram|bezokvira|bez_okvira|bezrama|bez_rama|levo|l|sredina|bez|"
     "n|desno|d|pod|sredinateksta|sredina_teksta|vrhteksta|vrh_teksta|mini|umanjeno|vrh;"
     "W=$1piskel|$1p;U=uspravno|uspravno=$1|uspravno_$1;V=veza=$1|mini=$1|umanjeno=$1|"
     "stranica=$1|strana=$1|stranica_$1|strana_$1;"},
    {"srn", "nl", WM_TRAIL_INHERIT,
     "-1=Spesyal|Speciaal;1=Taki|Overleg;2=Masyin|Gebruiker;3=Taki fu masyin|"
     "Overleg gebruiker;5=Taki fu $1|Overleg $1;6=Gefre|Afbeelding;7=Taki fu gefre|"
     "Overleg afbeelding;9=Taki fu MediaWiki|Overleg MediaWiki;10=Ankra|Sjabloon;"
     "11=Taki fu ankra|Overleg sjabloon;12=Yepi|Help;13=Taki fu yepi|Overleg help;14=Guru|"
     "Categorie;15=Taki fu guru|Overleg categorie;",
     "R=#STIR|#DOORVERWIJZING;S=__INOTDWENGI__|__INHOUD_DWINGEN__|__FORCEERINHOUD__|"
     "__NOKENKISKAKI__|__NIETBEWERKBARESECTIE__|__NOPIKTURAMA__|__GEEN_GALERIJ__|__NOINOT__|"
     "__GEENINHOUD__|__INOT__|__INHOUD__;"},
    {"sro", "it", 55,
     "-2=Mèdius;-1=Spetziali;1=Arraxonus;2=Impreadori|Impreadora;3=Arraxonus de s’impreadori|"
     "Arraxonus de s’impreadora;5=Arraxonus de $1;6=Documentu;7=Arraxonus de su documentu;"
     "8=MediaWiki;9=Arraxonus de MediaWiki;10=Mòlliu;11=Arraxonus de su mòlliu;12=Agiudu;"
     "13=Arraxonus de s’agiudu;14=Categoria;15=Arraxonus de sa categoria;",
     ""},
    {"st", "", 100, "", ""},
    {"stq", "de", WM_TRAIL_INHERIT,
     "-2=Media;-1=Spezial;1=Diskussion;2=Benutser|Benutserske;3=Benutser Diskussion|"
     "Benutserske Diskussion;5=$1 Diskussion;6=Bielde;7=Bielde Diskussion;8=MediaWiki;"
     "9=MediaWiki Diskussion;10=Foarloage;11=Foarloage Diskussion;12=Hälpe;"
     "13=Hälpe Diskussion;14=Kategorie;15=Kategorie Diskussion;",
     ""},
    {"sty", "ru", WM_TRAIL_INHERIT, "", ""},
    {"su", "id", WM_TRAIL_INHERIT,
     "-2=Média;-1=Husus;1=Obrolan;2=Pamaké;3=Obrolan pamaké;5=Obrolan $1;6=Gambar;"
     "7=Obrolan gambar;8=MédiaWiki;9=Obrolan MédiaWiki|Obrolan MediaWiki;10=Citakan;"
     "11=Obrolan citakan;12=Pitulung;13=Obrolan pitulung;14=Kategori;15=Obrolan kategori;",
     ""},
};
const size_t wm_languages_4_count = sizeof wm_languages_4 / sizeof wm_languages_4[0];
