/* languages_3.c - words of the languages kk-cyrl to nmz.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in languages.h.
 */
#include "site/data/languages.h"

const wm_language wm_languages_3[] = {
    {"kk-cyrl", "kk", 60,
     "-2=Таспа|Taspa|تاسپا;-1=Арнайы|Arnaýı|ارنايى;1=Талқылау|Talqılaw|تالقىلاۋ;2=Қатысушы|"
     "Qatıswşı|قاتىسۋشى;3=Қатысушы талқылауы|Qatıswşı talqılawı|قاتىسۋشى تالقىلاۋى;"
     "5=$1 талқылауы|$1 talqılawı|$1 تالقىلاۋى;6=Сурет|Swret|سۋرەت;7=Сурет талқылауы|"
     "Swret talqılawı|سۋرەت تالقىلاۋى;8=МедиаУики|MedïaWïkï|مەدياۋيكي;9=МедиаУики талқылауы|"
     "MedïaWïkï talqılawı|مەدياۋيكي تالقىلاۋى;10=Үлгі|Ülgi|ٷلگٸ|ٴۇلگٴى;11=Үлгі талқылауы|"
     "Ülgi talqılawı|ٷلگٸ تالقىلاۋى|ٴۇلگٴى تالقىلاۋى;12=Анықтама|Anıqtama|انىقتاما;"
     "13=Анықтама талқылауы|Anıqtama talqılawı|انىقتاما تالقىلاۋى;14=Санат|Sanat|سانات;"
     "15=Санат талқылауы|Sanat talqılawı|سانات تالقىلاۋى;",
     "R=#АЙДАУ;S=__МАЗМҰНДАТҚЫЗУ__|__МҚЫЗУ__|__МАҒЛҰМАТЫНТҮРЛЕНДІРГІЗБЕУ__|__МАТЖОҚ__|"
     "__МАҒЛҰМАТАЛМАСТЫРҒЫЗБАУ__|__МАБАУ__|__БӨЛІДІМӨНДЕМЕУ__|__БӨЛІМӨНДЕТКІЗБЕУ__|"
     "__ҚОЙМАСЫЗ__|__ҚСЫЗ__|__ТАҚЫРЫПАТЫНТҮРЛЕНДІРГІЗБЕУ__|__ТАТЖОҚ__|__АТАУАЛМАСТЫРҒЫЗБАУ__|"
     "__ААБАУ__|__МАЗМҰНСЫЗ__|__МСЫЗ__|__МАЗМҰНЫ__|__МЗМН__;C=__ЖАСЫРЫНСАНАТ__|"
     "__ЖАҢАБӨЛІМСІЛТЕМЕСІ__;F=тірекжол|жиекті|астына|ортаға|орта|сүрмелі|сүрмесіз|солға|сол|"
     "аралығына|ешқандай|жоқ|оңға|оң|астылығы|аст|үстілігі|үст|мәтін-астында|мәтін-үстінде|"
     "нобай|үстіне;W=$1 нүкте;U=тікті|тіктік=$1|тіктік $1;V=нобай=$1|бет=$1|бет $1;"},
    {"kk-kz", "kk-cyrl kk", WM_TRAIL_INHERIT, "", ""},
    {"kk-latn", "kk kk-cyrl", WM_TRAIL_INHERIT,
     "-2=Taspa|Таспа|تاسپا;-1=Arnaýı|Арнайы|ارنايى;1=Talqılaw|Талқылау|تالقىلاۋ;2=Qatıswşı|"
     "Қатысушы|قاتىسۋشى;3=Qatıswşı talqılawı|Қатысушы талқылауы|قاتىسۋشى تالقىلاۋى;"
     "5=$1 talqılawı|$1 талқылауы|$1 تالقىلاۋى;6=Swret|Сурет|سۋرەت;7=Swret talqılawı|"
     "Сурет талқылауы|سۋرەت تالقىلاۋى;8=MedïaWïkï|МедиаУики|مەدياۋيكي;9=MedïaWïkï talqılawı|"
     "МедиаУики талқылауы|مەدياۋيكي تالقىلاۋى;10=Ülgi|Үлгі|ٷلگٸ|ٴۇلگٴى;11=Ülgi talqılawı|"
     "Үлгі талқылауы|ٷلگٸ تالقىلاۋى|ٴۇلگٴى تالقىلاۋى;12=Anıqtama|Анықтама|انىقتاما;"
     "13=Anıqtama talqılawı|Анықтама талқылауы|انىقتاما تالقىلاۋى;14=Sanat|Санат|سانات;"
     "15=Sanat talqılawı|Санат талқылауы|سانات تالقىلاۋى;",
     "R=#AÝDAW|#АЙДАУ;S=__MAZMUNDATQIZW__|__MQIZW__|__МАЗМҰНДАТҚЫЗУ__|__МҚЫЗУ__|"
     "__MAĞLUMATINTÜRLENDİRGİZBEW__|__MATJOQ__|__MAĞLUMATALMASTIRĞIZBAW__|__MABAW__|"
     "__МАҒЛҰМАТЫНТҮРЛЕНДІРГІЗБЕУ__|__МАТЖОҚ__|__МАҒЛҰМАТАЛМАСТЫРҒЫЗБАУ__|__МАБАУ__|"
     "__BÖLİDİMÖNDEMEW__|__BÖLİMÖNDETKİZBEW__|__БӨЛІДІМӨНДЕМЕУ__|__БӨЛІМӨНДЕТКІЗБЕУ__|"
     "__QOÝMASIZ__|__QSIZ__|__ҚОЙМАСЫЗ__|__ҚСЫЗ__|__TAQIRIPATINTÜRLENDİRGİZBEW__|__TATJOQ__|"
     "__ATAWALMASTIRĞIZBAW__|__AABAW__|__ТАҚЫРЫПАТЫНТҮРЛЕНДІРГІЗБЕУ__|__ТАТЖОҚ__|"
     "__АТАУАЛМАСТЫРҒЫЗБАУ__|__ААБАУ__|__MAZMUNSIZ__|__MSIZ__|__МАЗМҰНСЫЗ__|__МСЫЗ__|"
     "__MAZMUNI__|__MZMN__|__МАЗМҰНЫ__|__МЗМН__;C=__JASIRINSANAT__|__ЖАСЫРЫНСАНАТ__|"
     "__JAÑABÖLİMSİLTEMESİ__|__ЖАҢАБӨЛІМСІЛТЕМЕСІ__;F=tirekjol|тірекжол|jïekti|жиекті|astına|"
     "астына|ortağa|orta|ортаға|орта|sürmeli|сүрмелі|sürmesiz|сүрмесіз|solğa|sol|солға|сол|"
     "aralığına|аралығына|eşqandaý|joq|ешқандай|жоқ|oñğa|oñ|оңға|оң|astılığı|ast|астылығы|"
     "аст|üstiligi|üst|үстілігі|үст|mätin-astında|мәтін-астында|mätin-üstinde|мәтін-үстінде|"
     "nobaý|нобай|üstine|үстіне;W=$1 nükte|$1 нүкте;U=tikti|tiktik=$1|tiktik $1|тікті|"
     "тіктік=$1|тіктік $1;V=nobaý=$1|нобай=$1|bet=$1|bet $1|бет=$1|бет $1;"},
    {"kk-tr", "kk-latn kk kk-cyrl", WM_TRAIL_INHERIT, "", ""},
    {"kl", "da", WM_TRAIL_INHERIT,
     "-1=Immikkut|Speciel;1=Oqallinneq|Diskussion;2=Atuisoq|Bruger;3=Atuisup oqalliffia|"
     "Brugerdiskussion;5=$1-p oqalliffia|$1-diskussion|$1ip oqalliffia;6=Fiileq|Fil|Billede;"
     "7=Fiilip oqalliffia|Fildiskussion|Billeddiskussion;8=MediaWiki;9=Mediawikip oqalliffia|"
     "MediaWiki-diskussion;10=Ilisserut|Skabelon;11=Ilisserummi oqallinneq|"
     "Skabelondiskussion;12=Ikiuutit|Hjælp;13=Ikiuutini oqallinneq|Hjælp-diskussion;"
     "14=Sumut atassuseq|Kategori;15=Sumut atassusermi oqallinneq|Kategoridiskussion;",
     ""},
    {"km", "", WM_TRAIL_INHERIT,
     "-2=មេឌា|មីឌា;-1=ពិសេស;1=ការពិភាក្សា|ពិភាក្សា;2=អ្នកប្រើប្រាស់;"
     "3=ការពិភាក្សារបស់អ្នកប្រើប្រាស់|អ្នកប្រើប្រាស់-ពិភាក្សា;5=ការពិភាក្សាអំពី$1|$1 ពិភាក្ស;"
     "6=ឯកសារ|រូបភាព;7=ការពិភាក្សាអំពីឯកសារ|ការពិភាក្សាអំពីរូបភាព|រូបភាព-ពិភាក្សា;8=មេឌាវិគី|"
     "មីឌាវិគី;9=ការពិភាក្សាអំពីមេឌាវិគី|មីឌាវិគី-ពិភាក្សា;10=ទំព័រគំរូ;"
     "11=ការពិភាក្សាអំពីទំព័រគំរូ|ទំព័រគំរូ-ពិភាក្សា;12=ជំនួយ;13=ការពិភាក្សាអំពីជំនួយ|"
     "ជំនួយ-ពិភាក្សា;14=ចំណាត់ថ្នាក់ក្រុម|ចំណាត់ក្រុម|ចំនាត់ថ្នាក់ក្រុម;"
     "15=ការពិភាក្សាអំពីចំណាត់ថ្នាក់ក្រុម|ចំណាត់ក្រុម-ពិភាក្សា|"
     "ការពិភាក្សាអំពីចំនាត់ថ្នាក់ក្រុម;",
     "R=#បញ្ជូនបន្ត|#ប្ដូរទីតាំងទៅ|#ប្តូរទីតាំងទៅ|#ប្ដូរទីតាំង|#ប្តូរទីតាំង|#ប្ដូរចំណងជើង;"
     "S=__បង្ខំមាតិកា__|__បង្ខំបញ្ជីអត្ថបទ__|__បង្ខំអោយបង្ហាញមាតិកា__|"
     "__ផ្នែកមិនត្រូវកែប្រែ__|__មិនមានផ្នែកកែប្រែ__|__លាក់ផ្នែកកែប្រែ__|__លាក់វិចិត្រសាល__|"
     "__លាក់មាតិកា__|__លាក់បញ្ជីអត្ថបទ__|__គ្មានមាតិកា__|__គ្មានបញ្ជីអត្ថបទ__|"
     "__កុំបង្ហាញមាតិកា__|__មាតិកា__|__បញ្ជីអត្ថបទ__;C=__ចំណាត់ថ្នាក់ក្រុមមិនបានបង្ហាញ__|"
     "__លិបិក្រម__|__តំនភ្ជាប់ផ្នែកថ្មី__|__តំណភ្ជាប់ផ្នែកថ្មី__|__មិនមានលិបិក្រម__|"
     "__ស្ថិតិទំព័របញ្ជូនបន្ត__;F=បាត|ផ្នែកបាត|កណ្តាល|ស៊ុម|គ្មានស៊ុម|ធ្វេង|ខាងធ្វេង|"
     "ផ្នែកកណ្តាល|ទទេ|គ្មាន|ស្តាំ|ខាងស្តាំ|ឃ្លានៅផ្នែកបាត|ឃ្លាផ្នែកបាត|ឃ្លានៅផ្នែកខាងលើ|"
     "ឃ្លាផ្នែកខាងលើ|រូបភាពតូច|រូបតូច|ផ្នែកលើ|ផ្នែកខាងលើ;W=$1ភីកសែល|$1ភស;V=តំនភ្ជាប់=$1|"
     "តំណភ្ជាប់=$1|រូបភាពតូច=$1|រូបតូច=$1|ទំព័រ=$1|ទំព័រ$1;"},
    {"kn", "", WM_TRAIL_INHERIT,
     "-2=ಮೀಡಿಯ;-1=ವಿಶೇಷ;1=ಚರ್ಚೆಪುಟ;2=ಸದಸ್ಯ;3=ಸದಸ್ಯರ ಚರ್ಚೆಪುಟ;5=$1 ಚರ್ಚೆ;6=ಚಿತ್ರ;"
     "7=ಚಿತ್ರ ಚರ್ಚೆಪುಟ;8=ಮೀಡಿಯವಿಕಿ;9=ಮೀಡೀಯವಿಕಿ ಚರ್ಚೆ;10=ಟೆಂಪ್ಲೇಟು;11=ಟೆಂಪ್ಲೇಟು ಚರ್ಚೆ;12=ಸಹಾಯ;"
     "13=ಸಹಾಯ ಚರ್ಚೆ;14=ವರ್ಗ;15=ವರ್ಗ ಚರ್ಚೆ;828=ಮಾಡ್ಯೂಲ್;829=ಮಾಡ್ಯೂಲ್ ಚರ್ಚೆ;",
     ""},
    {"ko", "", WM_TRAIL_INHERIT,
     "-2=미디어;-1=특수|특|특수기능;1=토론;2=사용자;3=사용자토론;5=$1토론;6=파일|그림;"
     "7=파일토론|그림토론;8=미디어위키;9=미디어위키토론|MediaWiki토론;10=틀;11=틀토론;"
     "12=도움말;13=도움말토론;14=분류;15=분류토론;828=모듈;829=모듈토론;",
     "R=#넘겨주기;S=__목차보임__|__목차표시__|__내용변환없음__|__내변없음__|__내용변환안함__|"
     "__내변안함__|__부분편집숨김__|__문단편집숨김__|__단락편집숨김__|__갤러리숨김__|"
     "__화랑숨김__|__제목변환없음__|__제변없음__|__제목변환안함__|__제변안함__|__목차숨김__|"
     "__목차__;C=__숨은분류__|__색인__|__새문단쓰기__|__새글쓰기__|__색인안함__|__색인거부__|"
     "__새문단쓰기숨기기__|__새글쓰기숨기기__|__넘겨주기고정__;F=밑줄|테두리|아래|가운데|"
     "프레임|프레임없음|왼쪽|중간|없음|오른쪽|아래첨자|위첨자|글자아래|텍스트아래|글자위|"
     "텍스트위|섬네일|썸네일|축소판|위;W=$1픽셀;U=위오른쪽|위오른쪽=$1;V=대체글=$1|클래스=$1|"
     "언어=$1|링크=$1|섬네일=$1|썸네일=$1|축소판=$1|문서=$1;"},
    {"ko-kp", "ko", WM_TRAIL_INHERIT, "", ""},
    {"koi", "ru", WM_TRAIL_INHERIT, "", ""},
    {"krc", "ru", WM_TRAIL_INHERIT,
     "-2=Медиа;-1=Къуллукъ;1=Сюзюу;2=Къошулуучу;3=Къошулуучуну сюзюу;5=$1 сюзюу;6=Файл;"
     "7=Файлны сюзюу;8=MediaWiki;9=MediaWiki-ни сюзюу;10=Шаблон;11=Шаблонну сюзюу;"
     "12=Болушлукъ;13=Болушлукъну сюзюу;14=Категория;15=Категорияны сюзюу;",
     "R=#джибериу|#редирект|#перенаправление|#перенапр;S=__ГАЛЛЕРЕЯСЫЗ__|_ГАЛЛЕРЕЯСЫЗ__|"
     "__БЕЗ_ГАЛЕРЕИ__|__БАШЛАСЫЗ__|__БЕЗ_ОГЛАВЛЕНИЯ__|__БЕЗ_ОГЛ__;"},
    {"krl", "fi", WM_TRAIL_INHERIT, "", ""},
    {"ks", "ks-arab", WM_TRAIL_INHERIT, "", ""},
    {"ks-arab", "", WM_TRAIL_INHERIT,
     "-2=میڈیا;-1=خاص;1=کَتھ|بَحَژ;2=رُکُن;3=رُکُن کَتھ|رُکُن بَحَژ;5=$1 کَتھ|$1 بَحَژ;"
     "6=فَیِل;7=فَیِل کَتھ|فَیِل بَحَژ;8=میٖڈیاوِکی|میڈیاوکی;9=میٖڈیاوِکی کَتھ|"
     "میڈیاوکی بَحَژ;10=فرما;11=فرما کَتھ|فرما بَحَژ;12=مَدَتھ|پَلزُن;13=مَدَتھ کَتھ|"
     "پَلزُن بَحَژ;14=زٲژ;15=زٲژ کَتھ|زٲژ بَحَژ;",
     ""},
    {"ks-deva", "", WM_TRAIL_INHERIT,
     "-2=मीडिया;-1=खास;1=बहज़;2=रुक्न;3=रुक्न बहज़;5=$1 बहज़;6=फ़ाइल;7=फ़ाइल बहज़;"
     "8=मीडियाविकि;9=मीडियाविकि बहज़;10=नमॆना;11=नमॆना बहज़;12=म॒दत;13=म॒दत बहज़;14=ज़ॉज़;"
     "15=ज़ॉज़ बहज़;",
     ""},
    {"ksh", "de", 61,
     "-2=Medie|Medium|Meedije|Meedijum;-1=Extra|Spezial|Shpezjal;1=Klaaf;2=Metmaacher|"
     "Medmaacher|Metmaacherin|Medmaacherin|Metmaacheren|Medmaacheren;3=Metmaacher Klaaf|"
     "Medmaacher Klaaf;5=$1 Klaaf;6=Datei|Beld|Belld;7=Dateie Klaaf|Belder Klaaf|"
     "Bellder Klaaf;8=MediaWiki|MedijaWikki;9=MediaWiki Klaaf|MedijaWikki Klaaf;10=Schablon;"
     "11=Schablone Klaaf;12=Hölp|Hülp;13=Hölp Klaaf|Hülp Klaaf;14=Saachjrupp|Sachjrop|"
     "Saachjrop|Saachjropp|Kattejori|Kategorie|Katejori;15=Saachjruppe Klaaf|Sachjrop Klaaf|"
     "Saachjroppe Klaaf|Saachjrupp Klaaf|Kattejori Klaaf|Kattejorije Klaaf|Kategorie Klaaf|"
     "Katejorije Klaaf;",
     "R=#ÖMLEIDE_OP|#ÖMLEIDE|#LEIDT_ÖM_OP|#ÖMLEIDUNG|#WEITERLEITUNG;S=__KEIN_JALLERIE__|"
     "__KEINE_GALERIE__|__KEINEGALERIE__|__ENHALLT__|__INHALTSVERZEICHNIS__;"
     "C=__VERSHTOCHE_SAACHJRUPP__|__VERSTECKTE_KATEGORIE__|__WARTUNGSKATEGORIE__;F=links|"
     "lengks|lenks|rähß|räts|rechts;"},
    {"ksw", "my", WM_TRAIL_INHERIT, "", ""},
    {"ku", "ku-latn", WM_TRAIL_INHERIT,
     "828=Modul;829=Gotûbêja modulê;",
     ""},
    {"ku-arab", "ku ckb", WM_TRAIL_INHERIT, "", ""},
    {"ku-latn", "ku", 62,
     "-2=Medya;-1=Taybet;1=Gotûbêj|Nîqaş;2=Bikarhêner;3=Gotûbêja bikarhêner|Bikarhêner nîqaş;"
     "5=$1 gotûbêj|$1 nîqaş;6=Wêne;7=Gotûbêja wêneyî|Wêne nîqaş;8=MediaWiki;"
     "9=Gotûbêja MediaWiki|MediaWiki nîqaş;10=Şablon;11=Gotûbêja şablonê|Şablon nîqaş;"
     "12=Alîkarî;13=Gotûbêja alîkariyê|Alîkarî nîqaş;14=Kategorî;15=Gotûbêja kategoriyê|"
     "Kategorî nîqaş;",
     "R=#BERALÎKIRIN;S=__GALERÎTUNE__|_GALERÎTUNE_|__NAVEROKTUNE__|_NAVEROKTUNE_|__NAVEROK__|"
     "_NAVEROK_;F=çep|rast;V=girêdan=$1;"},
    {"kum", "ru", WM_TRAIL_INHERIT, "", ""},
    {"kv", "ru", WM_TRAIL_INHERIT,
     "-2=|Медиа;-1=Отсасян|Служебная;1=Сёрнитанiн|Обсуждение;2=Пырысь|Участник;"
     "3=Пырыськӧд сёрнитанiн|Обсуждение участника;5=|Обсуждение $1;6=Файл;7=Файл донъялӧм|"
     "Обсуждение файла;8=МедиаВики;9=МедиаВики донъялӧм|Обсуждение MediaWiki;10=Шаблон;"
     "11=Шаблон донъялӧм|Обсуждение шаблона;12=|Справка;13=|Обсуждение справки;14=|Категория;"
     "15=|Обсуждение категории;",
     ""},
    {"kw", "", WM_TRAIL_INHERIT,
     "-2=Media;-1=Arbennek|Arbednek;1=Keskows|Cows|Kescows;2=Devnydhyer;3=Keskows Devnydhyer|"
     "Cows Devnydhyer|Kescows Devnydhyer;5=Keskows $1|Cows $1|Kescows $1;6=Restren;"
     "7=Keskows Restren|Cows Restren|Kescows Restren;8=MediaWiki;9=Keskows MediaWiki|"
     "Cows MediaWiki|Kescows MediaWiki;10=Skantlyn|Scantlyn;11=Keskows Skantlyn|"
     "Cows Scantlyn|Kescows Skantlyn;12=Gweres;13=Keskows Gweres|Cows Gweres|Kescows Gweres;"
     "14=Klass|Class;15=Keskows Klass|Cows Class|Kescows Class;",
     "R=#DASKEDYANS;C=__KLASSKUDHYS__|__MENEGVA__|__HEBMENEGVA__;F=goles|kresel|fremys|"
     "hebfram|kledh|kres|nagonan|dyhow|tekst-goles|tekst-gwartha|skeusennik|gwartha;"
     "V=kevren=$1|skeusennik=$1|folen=$1|folen_$1;"},
    {"ky", "", WM_TRAIL_INHERIT,
     "-2=Медиа;-1=Атайын;1=Талкуу;2=Колдонуучу;3=Колдонуучунун баарлашуулары;5=$1 талкуулоо;"
     "6=Файл;7=Файлды талкуулоо;8=МедиаВики;9=МедиаВикини талкуулоо;10=Калып;"
     "11=Калыпты талкуулоо;12=Жардам;13=Жардамды талкуулоо;14=Категория;"
     "15=Категорияны талкуулоо;828=Модуль;829=Модулду талкуулоо;NS_MEDIAWIKI=|MediaWiki;"
     "NS_PROJECT_TALK=|$1 баарлашуу;NS_TALK=|Баарлашуу;",
     ""},
    {"la", "", WM_TRAIL_INHERIT,
     "-1=Specialis;1=Disputatio;2=Usor;3=Disputatio Usoris;5=Disputatio $1;6=Fasciculus|"
     "Imago;7=Disputatio Fasciculi|Disputatio Imaginis;8=MediaWiki;9=Disputatio MediaWiki;"
     "10=Formula;11=Disputatio Formulae;12=Auxilium;13=Disputatio Auxilii;14=Categoria;"
     "15=Disputatio Categoriae;",
     ""},
    {"lad", "es", WM_TRAIL_INHERIT,
     "-2=Medya|Meddia;-1=Especial;1=Diskusyón|Discusión|Diskussión;2=Usador|Usuario|"
     "Empleador;3=Messaje de Usador|Usuario Discusión|Message de Empleador;5=Diskusyón de $1|"
     "$1 Discusión|Diskussión de $1;6=Dosya|Archivo|Dossia;7=Diskusyón de Dosya|"
     "Archivo Discusión|Diskussión de Dossia;8=MedyaViki;9=Diskusyón de MedyaViki|"
     "MediaWiki Discusión|Diskussión de Xabblón;10=Xablón|Plantilla|Xabblón;"
     "11=Diskusyón de Xablón|Plantilla Discusión|Diskusyón de Xabblón;12=Ayudo|Ayuda;"
     "13=Diskusyón de Ayudo|Ayuda Discusión|Diskussión de Ayudo;14=Kateggoría|Categoría|"
     "Katēggoría;15=Diskusyón de Kateggoría|Categoría Discusión|Diskusyón de Katēggoría;",
     "R=#DIRIJAR|#DIRECCIÓN|#REDIRECCIÓN|#REDIRECCION;F=cierda|izquierda|izda|izq|dinguna|"
     "dinguno|ninguna|nada|no|ninguno;"},
    {"lb", "de", WM_TRAIL_INHERIT,
     "-2=Media;-1=Spezial;1=Diskussioun;2=Benotzer;3=Benotzer Diskussioun;5=$1 Diskussioun;"
     "6=Fichier|Bild;7=Fichier Diskussioun|Bild Diskussioun;8=MediaWiki;"
     "9=MediaWiki Diskussioun;10=Schabloun;11=Schabloun Diskussioun;12=Hëllef;"
     "13=Hëllef Diskussioun;14=Kategorie;15=Kategorie Diskussioun;828=Modul;"
     "829=Modul Diskussioun;",
     "R=#VIRULEEDUNG|#WEITERLEITUNG;C=__VERSTOPPT_KATEGORIE__|__VERSTECKTE_KATEGORIE__|"
     "__WARTUNGSKATEGORIE__;F=rand|bord|ënnen|unten|zentréiert|zentriert|gerummt|gerahmt|"
     "rahmenlos|net_gerummt|lénks|links|mëtt|mitte|ohne|ouni|riets|rechts|miniatur|Miniatur|"
     "mini|uewen|oben;V=Säit=$1|Säit_$1|seite=$1|seite $1;"},
    {"lbe", "ru", 63,
     "-2=Медиа;-1=Къуллугъирал лажин;1=Ихтилат;2=Гьуртту хьума;3=Гьуртту хьуминнал ихтилат;"
     "5=$1лиясса ихтилат;6=Сурат;7=Суратраясса ихтилат;8=MediaWiki;9=MediaWikiлиясса ихтилат;"
     "10=Шаблон;11=Шаблондалиясса ихтилат;12=Кумаг;13=Кумаграясса ихтилат;14=Категория;"
     "15=Категориялиясса ихтилат;",
     ""},
    {"lez", "ru az", 3,
     "-2=Медиа;1=Веревирд авун|Обсуждение;2=Уртах|Участник;3=Уртахдин веревирд авун|"
     "Обсуждение участника;5=$1 веревирд авун|Обсуждение $1;6=Файл;7=Файл веревирд авун|"
     "Обсуждение файла;8=MediaWiki;9=MediaWiki веревирд авун|Обсуждение MediaWiki;10=Шаблон;"
     "11=Шаблон веревирд авун|Обсуждение шаблона;12=|Справка;13=|Обсуждение справки;"
     "14=Категория;15=Категория веревирд авун|Обсуждение категории;",
     ""},
    {"lfn", "", WM_TRAIL_INHERIT,
     "-1=Spesial;1=Discute;2=Usor;3=Usor Discute;5=$1 Discute;6=Fix;7=Fix Discute;10=Model;"
     "11=Model Discute;12=Aida;13=Aida Discute;14=Categoria;15=Categoria Discute;828=Modulo;"
     "829=Modulo Discute;",
     ""},
    {"li", "nl", WM_TRAIL_INHERIT,
     "-2=Media;-1=Speciaal;1=Euverlèk;2=Gebroeker;3=Euverlèk gebroeker;5=Euverlèk $1;"
     "6=Plaetje|Aafbeilding;7=Euverlèk plaetje|Euverlèk afbeelding;8=MediaWiki;"
     "9=Euverlèk MediaWiki;10=Sjabloon;11=Euverlèk sjabloon;12=Help;13=Euverlèk help;"
     "14=Categorie|Kategorie;15=Euverlèk categorie|Euverlèk kategorie;",
     ""},
    {"lij", "it", WM_TRAIL_INHERIT,
     "-2=Media;-1=Speçiale|Speciale;1=Discûscion|Discussione;2=Utente;3=Discûscioîn ûtente|"
     "Discussioni utente;5=Discûscioîn $1|Discussioni $1;6=Immaggine|Immagine;"
     "7=Discûscioîn immaggine|Discussioni immagine;9=Discûscioîn MediaWiki|"
     "Discussioni MediaWiki;11=Discûscioîn template|Discussioni template;12=Agiûtto|Aiuto;"
     "13=Discûscioîn agiûtto|Discussioni aiuto;14=Categorîa|Categoria;"
     "15=Discûscioîn categorîa|Discussioni categoria;",
     ""},
    {"liv", "et", WM_TRAIL_INHERIT, "", ""},
    {"lki", "fa", WM_TRAIL_INHERIT, "", ""},
    {"lld", "it rm fur", WM_TRAIL_INHERIT, "", ""},
    {"lmo", "pms eml lij vec it", WM_TRAIL_INHERIT,
     "-1=Special|Speciale;1=Ciciarada|Discussione;2=Utent|Utente|Druvat|Dovrat|Druvadur;"
     "3=Ciciarada Utent|Discussioni utente|Ciciarada Druvat|Ciciarada Dovrat|"
     "Ciciarada Druvadur;5=Ciciarada $1|$1 Ciciarada|Discussioni $1;6=Archivi|Immagine;"
     "7=Ciciarada Archivi|Discussioni file|Discussioni immagine;8=MediaWiki;"
     "9=Ciciarada MediaWiki|Discussioni MediaWiki;10=Modell|Model|Mudel;11=Ciciarada Modell|"
     "Discussioni template|Ciciarada Model|Ciciarada Mudel;12=Jut|Aiuto|Aida|Jüt;"
     "13=Ciciarada Jut|Discussioni aiuto|Ciciarada Aida|Ciciarada Jüt;14=Categoria|Categuria;"
     "15=Ciciarada Categoria|Discussioni categoria|Ciciarada Categuria;828=Mòdul;"
     "829=Ciciarada Mòdul;",
     "F=manzína|sinistra|nissön|nessuno|drita|destra;"},
    {"ln", "fr", WM_TRAIL_INHERIT, "", ""},
    {"lo", "", WM_TRAIL_INHERIT,
     "-2=ສື່|ສື່ອ;-1=ພິເສດ;1=ສົນທະນາ;2=ຜູ້ໃຊ້;3=ສົນທະນາຂອງຜູ້ໃຊ້;5=ສົນທະນາກ່ຽວກັບ$1;6=ຮູບ;"
     "7=ສົນທະນາກ່ຽວກັບຮູບ;8=ມີເດຍວິກິ;9=ສົນທະນາກ່ຽວກັບມີເດຍວິກິ;10=ແມ່ແບບ;"
     "11=ສົນທະນາກ່ຽວກັບແມ່ແບບ;12=ຊ່ວຍເຫຼືອ;13=ສົນທະນາກ່ຽວກັບຊ່ວຍເຫຼືອ;14=ໝວດ;"
     "15=ສົນທະນາກ່ຽວກັບໝວດ;",
     ""},
    {"lrc", "fa", WM_TRAIL_INHERIT,
     "-2=ڤارئسگأر;-1=ڤیجە;1=چأک چئنە;2=کاریار;3=چأک چئنە کاریار;4=|پوروجە;5=چأک چئنە $1|"
     "چأک چئنە پوروجە;6=جانیا|أسگ;7=چأک چئنە جانیا|چأک چئنە أسگ;8=مئدیاڤیکی;"
     "9=چأک چئنە مئدیاڤیکی;10=چوٙأ;11=چأک چئنە چوأ;12=ھومیاری;13=چأک چئنە ھومیاری;14=دأسە;"
     "15=چأک چئنە دأسە;828=ماجول;829=چک چنه ماجول;",
     ""},
    {"lt", "", 64,
     "-2=Medija;-1=Specialus;1=Aptarimas;2=Naudotojas|Naudotoja;3=Naudotojo aptarimas|"
     "Naudotojos aptarimas;5=$1 aptarimas;6=Vaizdas;7=Vaizdo aptarimas;8=MediaWiki;"
     "9=MediaWiki aptarimas;10=Šablonas;11=Šablono aptarimas;12=Pagalba;"
     "13=Pagalbos aptarimas;14=Kategorija;15=Kategorijos aptarimas;",
     "R=#PERADRESAVIMAS;S=__BEREDAGSEKC__|__BEGALERIJOS__|__BETURIN__|__TURINYS__;F=kairėje|"
     "dešinėje|miniatiūra|mini;V=miniatiūra=$1|mini=$1;"},
    {"ltg", "lv", WM_TRAIL_INHERIT,
     "-2=Medeja;-1=Seviškuo;1=Sprīža;2=Lītuotuojs;3=Sprīža ap lītuotuoju;5=Sprīža ap $1;"
     "6=Fails;7=Sprīža ap failu;8=MediaWiki;9=Sprīža ap MediaWiki;10=Taiss;"
     "11=Sprīža ap taisu;12=Paleigs;13=Sprīža ap paleigu;14=Kategoreja;"
     "15=Sprīža ap kategoreju;",
     ""},
    {"luz", "fa", WM_TRAIL_INHERIT, "", ""},
    {"lv", "", 65,
     "-2=Media;-1=Special;1=Diskusija;2=Dalībnieks|Lietotājs|Dalībniece;"
     "3=Dalībnieka diskusija|Lietotāja diskusija|Dalībnieces diskusija;5=$1 diskusija;"
     "6=Attēls;7=Attēla diskusija;8=MediaWiki;9=MediaWiki diskusija;10=Veidne;"
     "11=Veidnes diskusija;12=Palīdzība;13=Palīdzības diskusija;14=Kategorija;"
     "15=Kategorijas diskusija;828=Modulis;829=Moduļa diskusija;",
     ""},
    {"lzh", "zh-hant zh zh-hans", WM_TRAIL_INHERIT, "", ""},
    {"lzz", "tr", WM_TRAIL_INHERIT,
     "-2=Medya;-1=Doxmeli|Özel;1=Ğarğala|Tartışma;2=Maxmare|Kullanıcı;3=Maxmare mesaji|"
     "Kullanıcı mesaj;5=$1 ğarğala|$1 tartışma;6=Dosya;7=Dosya ğarğala|Dosya tartışma;"
     "8=MediaWiki;9=MediaWiki ğarğala|MediaWiki tartışma;10=Şabloni|Şablon;"
     "11=Şabloni ğarğala|Şablon tartışma;12=Meşvela|Yardım;13=Meşvela ğarğala|"
     "Yardım tartışma;14=Kʼatʼegori|Kategori;15=Kʼatʼegori ğarğala|Kategori tartışma;",
     ""},
    {"mad", "id", WM_TRAIL_INHERIT,
     "-2=Mèḍia;-1=Spesial;1=Pakanḍhâ'ân;2=Pangangghuy;3=Pakanḍhâ'ânna pangangghuy;"
     "5=Pakanḍhâ'ânna $1;6=Bhengkek;7=Pakanḍhâ'ânna bhengkek;8=MèḍiaWiki;"
     "9=Pakanḍhâ'ânna MèḍiaWiki;10=Cèṭa'an;11=Pakanḍhâ'ânna cèṭa'an;12=Bhântowan;"
     "13=Pakanḍhâ'ânna bhântowan;14=Bhângsa;15=Pakanḍhâ'ânna bhângsa;",
     ""},
    {"mai", "hi", WM_TRAIL_INHERIT,
     "-2=मेडिया;-1=विशेष;1=वार्ता;2=प्रयोगकर्ता;3=प्रयोगकर्ता वार्ता;5=$1 वार्ता;6=फाइल;"
     "7=फाइल वार्ता;8=मेडियाविकि;9=मेडियाविकि वार्ता;10=आकृति;11=आकृति वार्ता;12=मद्दत;"
     "13=मद्दत वार्ता;14=श्रेणी;15=श्रेणी वार्ता;828=मोड्युल;829=मोड्युल वार्ता;",
     ""},
    {"map-bms", "jv id", WM_TRAIL_INHERIT, "", ""},
    {"mdf", "myv ru", WM_TRAIL_INHERIT,
     "-2=Медиа;-1=Башка|Служебная;1=Корхнема|Обсуждение;2=Тиись|Участник;3=Тиись корхнема|"
     "Обсуждение участника;5=$1 корхнема|Обсуждение $1;6=Няйф|Изображение;7=Няйф корхнема|"
     "Обсуждение изображения;8=МедиаВики|MediaWiki;9=МедиаВики корхнема|Обсуждение MediaWiki;"
     "10=Шаблон;11=Шаблон корхнема|Обсуждение шаблона;12=Лезкс|Справка;13=Лезкс корхнема|"
     "Обсуждение справки;14=Категорие|Категория;15=Категорие корхнема|Обсуждение категории;",
     ""},
    {"mg", "fr", WM_TRAIL_INHERIT,
     "-2=Rakitra|Média;-1=Manokana;1=Dinika|Discuter;2=Mpikambana|Utilisateur;"
     "3=Dinika amin'ny mpikambana|Discussion Utilisateur;5=Dinika amin'ny $1|Discussion $1;"
     "6=Sary;7=Dinika amin'ny sary|Discussion Image;8=MediaWiki;9=Dinika amin'ny MediaWiki|"
     "Discussion MediaWiki;10=Endrika|Modèle;11=Dinika amin'ny endrika|Discussion Modèle;"
     "12=Fanoroana|Aide|Fanampiana;13=Dinika amin'ny fanoroana|Discussion Aide|"
     "Dinika amin'ny fanampiana;14=Sokajy|Catégorie;15=Dinika amin'ny sokajy|"
     "Discussion Catégorie;",
     "R=#FIHODINANA|#REDIRECTION;S=__TEREONYLAHATRA__|__FORCERSOMMAIRE__|__FORCERTDM__|"
     "__TSYAZOOVAINA__|__SECTIONNONEDITABLE__|__TSYASIANAGALLERY__|__AUCUNEGALERIE__|"
     "__TSYASIANALAHATRA__|__AUCUNSOMMAIRE__|__AUCUNETDM__|__LAHATRA__|__LAHAT__|"
     "__SOMMAIRE__|__TDM__;F=sisiny|bordure|ambany|bas|centré|ampivoany|anivony|ankavia|"
     "gauche|anivo|milieu|tsymisy|néant|neant|ankavanana|droite|ambony|haut;V=pejy $1;"},
    {"mhr", "mrj ru", WM_TRAIL_INHERIT,
     "-2=|Медиа;-1=Лӱмын ыштыме|Служебная;1=Каҥашымаш|Обсуждение;2=Пайдаланыше|Участник;"
     "3=Пайдаланышын каҥашымашыже|Обсуждение участника|Пайдаланышын каҥашымаш;"
     "5=$1ын каҥашымашыже|Обсуждение $1|$1ын каҥашымаш;6=Файл;7=Файл шотышто каҥашымаш|"
     "Обсуждение файла|Файлын каҥашымаш;9=|Обсуждение MediaWiki;10=Кышкар|Шаблон|Ямдылык;"
     "11=Кышкар шотышто каҥашымаш|Обсуждение шаблона|Ямдылык шотышто каҥашымаш|"
     "Ямдылыкын каҥашымаш;12=Полшык|Справка;13=Полшык шотышто каҥашымаш|Обсуждение справки|"
     "Полшыкын каҥашымаш;14=Категорий|Категория;15=Категорий шотышто каҥашымаш|"
     "Обсуждение категории|Категорийын каҥашымаш;",
     "F=чек|граница|ӱлычын|снизу|шола|слева|покшелне|посередине|справа|пурла|йымалне|под|"
     "ӱмбалне|над|кӱшычын|сверху;"},
    {"min", "id", WM_TRAIL_INHERIT,
     "-2=Media;-1=Istimewa;1=Rundiang|Pembicaraan|Maota;2=Pangguno|Pengguna;"
     "3=Rundiang Pangguno|Pembicaraan Pengguna;5=Rundiang $1|Pembicaraan $1;6=Berkas;"
     "7=Rundiang Berkas|Pembicaraan Berkas;8=MediaWiki;9=Rundiang MediaWiki|"
     "Pembicaraan MediaWiki;10=Templat;11=Rundiang Templat|Pembicaraan Templat;12=Bantuan;"
     "13=Rundiang Bantuan|Pembicaraan Bantuan;14=Kategori;15=Rundiang Kategori|"
     "Pembicaraan Kategori;828=Modul;829=Rundiang Modul;",
     "R=#ALIAH|#ALIH;"},
    {"mk", "", 66,
     "-2=Медиум|Медија;-1=Специјална|Специјални;1=Разговор;2=Корисник;3=Разговор со корисник;"
     "5=Разговор за $1;6=Податотека|Слика;7=Разговор за податотека|Разговор за слика;"
     "8=МедијаВики;9=Разговор за МедијаВики;10=Предлошка|Шаблон;11=Разговор за предлошка|"
     "Разговор за шаблон;12=Помош;13=Разговор за помош;14=Категорија;"
     "15=Разговор за категорија;828=Модул;829=Разговор за модул;",
     "R=#пренасочување|#види|#Пренасочување|#ПРЕНАСОЧУВАЊЕ;S=__СОСОДРЖИНА__|"
     "__БЕЗПРЕТВОРАЊЕСОДРЖИНА__|__БЕЗ_УРЕДУВАЊЕ_НА_ПОДНАСЛОВИ__|__БЕЗГАЛЕРИЈА__|"
     "__БЕЗПРЕТВОРАЊЕНАСЛОВ__|__БЕЗСОДРЖИНА__|__СОДРЖИНА__;C=__СКРИЕНАКАТ__|"
     "__СКРИЕНАКАТЕГОРИЈА__|__ИНДЕКС__|__ВРСКАНОВПОДНАСЛОВ__|__БЕЗИНДЕКС__|"
     "__БЕЗВРСКАНОВПОДНАСЛОВ__|__СТАТИЧНОПРЕНАСОЧУВАЊЕ__;F=основналинија|граничник|граница|"
     "дно|најдолу|центар|ц|рамка|ворамка|безрамка|лево|л|средина|н|нема|десно|д|долениндекс|"
     "дол|горениндекс|гор|текст-дно|текст-најдолу|текст-врв|текст-најгоре|мини|мини-слика|"
     "врв|најгоре;W=$1пкс|$1п;U=исправено|исправено=$1|исправено_$1;V=алт=$1|класа=$1|јаз=$1|"
     "врска=$1|мини-слика=$1|мини=$1|страница=$1|страница_$1;"},
    {"ml", "", 67,
     "-2=മീഡിയ;-1=പ്രത്യേകം|പ്രത്യേ;1=സംവാദം|സം;2=ഉപയോക്താവ്|അംഗം|ഉ;3=ഉപയോക്താവിന്റെ സംവാദം|"
     "അംഗങ്ങളുടെ സംവാദം|ഉസം;5=$1 സംവാദം;6=പ്രമാണം|ചി|ചിത്രം|പ്ര;7=പ്രമാണത്തിന്റെ സംവാദം|ചിസം|"
     "ചിത്രത്തിന്റെ സംവാദം|പ്രസം;8=മീഡിയവിക്കി|മീ;9=മീഡിയവിക്കി സംവാദം|മീസം;10=ഫലകം|ഫ;"
     "11=ഫലകത്തിന്റെ സംവാദം|ഫസം;12=സഹായം|സ;13=സഹായത്തിന്റെ സംവാദം|സസം;14=വർഗ്ഗം|വി|വ|വിഭാഗം;"
     "15=വർഗ്ഗത്തിന്റെ സംവാദം|വിസം|വസം|വിഭാഗത്തിന്റെ സംവാദം;828=ഘടകം;829=ഘടകത്തിന്റെ സംവാദം;",
     "R=#തിരിച്ചുവിടുക|#തിരിച്ചുവിടൽ;S=__ഉള്ളടക്കംഇടുക__|__ഉള്ളടക്കംമാറ്റേണ്ട__|"
     "__സംശോധിക്കേണ്ട__|__ചിത്രസഞ്ചയംവേണ്ട__|__തലക്കെട്ട്മാറ്റേണ്ട__|__ഉള്ളടക്കംവേണ്ട__|"
     "__ഉള്ളടക്കം__;C=__മറഞ്ഞിരിക്കുംവർഗ്ഗം__|__സൂചിക__|__പുതിയവിഭാഗംകണ്ണി__|"
     "__പുതിയഖണ്ഡിക്കണ്ണി__|__സൂചികവേണ്ട__|__പുതിയവിഭാഗംകണ്ണിവേണ്ട__|"
     "__പുതിയഖണ്ഡിക്കണ്ണിവേണ്ട__|__സ്ഥിരസ്ഥിതതിരിച്ചുവിടൽ__|_സ്ഥിരസ്ഥിതതിരിച്ചുവിടൽ_;"
     "F=താഴെയുള്ളവര|അതിർവര|താഴെ|നടുവിൽ|നടുക്ക്‌|ചട്ടം|ചട്ടത്തിൽ|ചട്ടരഹിതം|ഇടത്ത്‌|ഇടത്‌|"
     "മദ്ധ്യം|ശൂന്യം|വലത്ത്‌|വലത്‌|കീഴെയെഴുത്ത്|മേലേയെഴുത്ത്|എഴുത്ത്-താഴെ|എഴുത്ത്-മേലെ|"
     "ലഘുചിത്രം|ലഘു|മേലെ;W=$1ബിന്ദു;U=നേരേകുത്തനെ|നേരേകുത്തനെ=$1|നേരേകുത്തനെ_$1;V=പകരം=$1|"
     "ശ്രേണി=$1|ഭാഷ=$1|കണ്ണി=$1|ലഘുചിത്രം=$1|ലഘു=$1|താൾ=$1|താൾ_$1;"},
    {"mn", "", 68,
     "-2=Медиа;-1=Тусгай;1=Хэлэлцүүлэг;2=Хэрэглэгч;3=Хэрэглэгчийн яриа;5=$1-н хэлэлцүүлэг;"
     "6=Файл|Зураг;7=Файлын хэлэлцүүлэг|Зургийн хэлэлцүүлэг;8=МедиаВики;"
     "9=МедиаВикигийн хэлэлцүүлэг;10=Загвар;11=Загварын хэлэлцүүлэг;12=Тусламж;"
     "13=Тусламжийн хэлэлцүүлэг;14=Ангилал;15=Ангиллын хэлэлцүүлэг;",
     "R=#ЧИГЛҮҮЛЭГ;"},
    {"mni", "", WM_TRAIL_INHERIT,
     "-2=ꯃꯦꯗꯤꯌꯥ;-1=ꯑꯈꯟꯅꯕ;1=ꯋꯥ ꯍꯥꯏꯐꯝ;2=ꯁꯤꯖꯤꯟꯅꯔꯤꯕ;3=ꯁꯤꯖꯤꯟꯅꯔꯤꯕ ꯋꯥ ꯍꯥꯏꯐꯝ;5=$1 ꯋꯥ ꯍꯥꯏꯐꯝ;6=ꯐꯥꯏꯜ;"
     "7=ꯐꯥꯏꯜ ꯋꯥ ꯍꯥꯏꯐꯝ;8=ꯃꯦꯗꯤꯌꯥꯋꯤꯀꯤ;9=ꯃꯦꯗꯤꯌꯥꯋꯤꯀꯤ ꯋꯥ ꯍꯥꯏꯐꯝ;10=ꯇꯦꯝꯄ꯭ꯂꯦꯠ;11=ꯇꯦꯝꯄ꯭ꯂꯦꯠ ꯋꯥ ꯍꯥꯏꯐꯝ;"
     "12=ꯃꯇꯦꯡ;13=ꯃꯇꯦꯡ ꯋꯥ ꯍꯥꯏꯐꯝ;14=ꯃꯆꯥꯈꯥꯏꯕ;15=ꯃꯆꯥꯈꯥꯏꯕ ꯋꯥ ꯍꯥꯏꯐꯝ;",
     ""},
    {"mnw", "my", WM_TRAIL_INHERIT,
     "-2=မဳဒဳယာ;-1=တၟေင်;1=ဓရီုကျာ;2=ညးလွပ်;3=ညးလွပ် ဓရီုကျာ;5=$1 ဓရီုကျာ;6=ဝှာင်;"
     "7=ဝှာင် ဓရီုကျာ;8=မဳဒဳယာဝဳကဳ;9=မဳဒဳယာဝဳကဳ ဓရီုကျာ;10=ထာမ်ပလိက်;11=ထာမ်ပလိက် ဓရီုကျာ;"
     "12=ရီု;13=ရီု ဓရီုကျာ;14=ကဏ္ဍ;15=ကဏ္ဍ ဓရီုကျာ;828=မဝ်ဂျူ;829=မဝ်ဂျူ ဓရီုကျာ;",
     ""},
    {"mo", "ro", WM_TRAIL_INHERIT, "", ""},
    {"mos", "", 69, "", ""},
    {"mr", "", 70,
     "-2=मिडिया;-1=विशेष;1=चर्चा;2=सदस्य;3=सदस्य चर्चा;5=$1 चर्चा;6=चित्र;7=चित्र चर्चा;"
     "8=मिडियाविकी;9=मिडियाविकी चर्चा;10=साचा;11=साचा चर्चा;12=सहाय्य|साहाय्य;"
     "13=सहाय्य चर्चा|साहाय्य चर्चा;14=वर्ग;15=वर्ग चर्चा;828=विभाग;829=विभाग चर्चा;",
     "R=#पुनर्निर्देशन|#पुर्ननिर्देशन;S=__अनुक्रमणिकाहवीच__|__विनामजकुरबदल__|__विनामब__|"
     "__विभागअसंपादनक्षम__|__प्रदर्शननको__|__विनाशीर्षकबदल__|__विनाशीब__|__अनुक्रमणिकानको__|"
     "__अनुक्रमणिका__;C=__वर्गलपवा__|__क्रमीत__|__अनुक्रमीत__|__नवविभागदुवा__|__विनाक्रमीत__|"
     "__विनाअनुक्रमीत__|__विनानवविभागदुवा__|__अविचलपुर्ननिर्देश__;F=तळरेषा|आधाररेषा|सीमा|तळ|"
     "बूड|मध्यवर्ती|चौकट|फ़्रेम|विनाचौकट|विनाफ़्रेम|डावे|मध्य|कोणतेचनाही|नन्ना|उजवे|अधो|"
     "उर्ध्व|मजकुरतळ|मजकूर-शीर्ष|शीर्ष-मजकूर|इवलेसे|अत्यूच्च;W=$1अंश|$1कणी|$1पक्ष;U=उभा|"
     "उभा=$1|उभा_$1;V=अल्ट=$1|दुवा=$1|इवलेसे=$1|पान=$1|पान_$1;"},
    {"mrh", "", 71,
     "-2=Midia;-1=Eihhrâhpa;1=Reipahmaohpa;2=Hmâhtuhpa;3=Hmâhtuhpa reihpahmaoh;"
     "5=$1 reihpahmaohpa;6=Faih;7=Faih reipahmaohpa;8=MidiaWiki;9=MidiaWiki reipahmaohpa;"
     "10=Tepalei;11=Tepalei reipahmaohpa;12=Baona;13=Baona reipahmaohpa;14=Pho;"
     "15=Pho reipahmaohpa;",
     ""},
    {"mrj", "mhr ru", WM_TRAIL_INHERIT,
     "-2=Медиа;-1=Спецӹлӹштӓш;1=Кӓнгӓшӹмӓш;2=Сирӹшӹ;3=Сирӹшӹм кӓнгӓшӹмӓш|"
     "Сирӹшӹн кӓнгӓшӹмӓшӹжӹ;5=$1 кӓнгӓшӹмӓш;6=Файл;7=Файлым кӓнгӓшӹмӓш|Файл кӓнгӓшӹмӓш;"
     "8=MediaWiki;9=MediaWiki-м кӓнгӓшӹмӓш|MediaWiki кӓнгӓшӹмӓш;10=Шаблон;"
     "11=Шаблоным кӓнгӓшӹмӓш|Шаблон кӓнгӓшӹмӓш;12=Палшык;13=Палшыкым кӓнгӓшӹмӓш|"
     "Палшыкын кӓнгӓшӹмӓш;14=Категори;15=Категорим кӓнгӓшӹмӓш|Категори кӓнгӓшӹмӓш;",
     ""},
    {"ms", "", WM_TRAIL_INHERIT,
     "-2=Media;-1=Khas|Istimewa;1=Perbincangan|Perbualan;2=Pengguna;3=Perbincangan pengguna|"
     "Perbualan Pengguna;5=Perbincangan $1|Perbualan $1;6=Fail|Imej;7=Perbincangan fail|"
     "Perbincangan Imej|Imej Perbualan;8=MediaWiki;9=Perbincangan MediaWiki|"
     "MediaWiki Perbualan;10=Templat;11=Perbincangan templat|Perbualan Templat;12=Bantuan;"
     "13=Perbincangan bantuan|Perbualan Bantuan;14=Kategori;15=Perbincangan kategori|"
     "Perbualan Kategori;828=Modul;829=Perbincangan modul;",
     "R=#LENCONG;F=bingkai|tengah|kanan|tiada|kiri;"},
    {"ms-arab", "ms", 72,
     "-2=ميديا;-1=خاص;1=ڤربينچڠن;2=ڤڠݢونا;3=ڤربينچڠن ڤڠݢونا;5=ڤربينچڠن $1;6=فاءيل;"
     "7=ڤربينچڠن فاءيل;8=ميدياويکي;9=ڤربينچڠن ميدياويکي;10=تمڤلت;11=ڤربينچڠن تمڤلت;12=بنتوان;"
     "13=ڤربينچڠن بنتوان;14=کاتݢوري;15=ڤربينچڠن کاتݢوري;828=مودول;829=ڤربينچڠن مودول;",
     ""},
    {"mt", "", WM_TRAIL_INHERIT,
     "-2=Medja|Midja;-1=Speċjali;1=Diskussjoni|Diskuti;2=Utent;3=Diskussjoni utent|"
     "Diskuti utent;5=Diskussjoni $1|$1 diskuti|$1 diskussjoni;6=Stampa;7=Diskussjoni stampa|"
     "Diskuti stampa;8=MediaWiki|MedjaWiki;9=Diskussjoni MediaWiki|Diskuti MedjaWiki;"
     "10=Mudell;11=Diskussjoni mudell|Diskuti template;12=Għajnuna;13=Diskussjoni għajnuna|"
     "Diskuti għajnuna;14=Kategorija;15=Diskussjoni kategorija|Diskuti kategorija;",
     "R=#RINDIRIZZA;S=__SFORZAWERREJ__|__EBDAKONVERTURKONTENUT__|__EBDAKK__|"
     "__EBDASEZZJONIMODIFIKA__|__EBDAGALLERIJA__|__EBDAKONVERTURTITLU__|__EBDAKT__|"
     "__EBDAWERREJ__|__WERREJ__;C=__KATMOĦBIJA__|__INDIĊI__|__ĦOLQASEZZJONIĠDIDA__|"
     "__EBDAINDIĊI__|__EBDAĦOLQASEZZJONIĠDIDA__|__RIINDIRIZZSTATIKU__;F=bażi_tal-linja|"
     "bordura|burdura|taħt|nofs|ċentrali|ċentru|tilat|b'tilar|tilar|bla_tilar|xellug|xejn|"
     "lemin|bid|tajjeb|test-taħt|test-fuq|daqsminuri|minuri|fuq;U=wieqaf|wieqaf=$1|wieqaf $1;"
     "V=ħolqa=$1|daqsminuri=$1|minuri=$1|paġna=$1|paġna $1;"},
    {"mwl", "pt", WM_TRAIL_INHERIT,
     "-2=Multimédia|Media;-1=Special|Especial;1=Cumbersa|Discussão;2=Outelizador(a)|Usuário|"
     "Utilizador|Utilizadora|Outelizador|Outelizadora;3=Cumbersa outelizador(a)|"
     "Usuário Discussão|Cumbersa outelizador|Cumbersa outelizadora;5=Cumbersa $1|"
     "$1 Discussão|$1 cumbersa;6=Fexeiro|Ficheiro|Imagem;7=Cumbersa fexeiro|"
     "Ficheiro Discussão|Imagem Discussão;8=Biqui|MediaWiki;9=Cumbersa Biqui|"
     "MediaWiki Discussão;10=Modelo|Predefinição;11=Cumbersa modelo|Predefinição Discussão|"
     "Cumbersa Modelo;12=Ajuda;13=Cumbersa ajuda|Ajuda Discussão;14=Catadorie|Categoria;"
     "15=Cumbersa catadorie|Categoria Discussão;828=Módulo;829=Cumbersa módulo;",
     "R=#ANCAMINAR|#REDIRECIONAMENTO;C=__ANCAMINARSTATICO__|_ANCAMINARSTATICO_|"
     "__REDIRECIONAMENTOESTATICO__|__REDIRECIONAMENTOESTÁTICO__;F=centro|squierda|esquerda|"
     "meio|nanhun|nenhum|dreita|direita;"},
    {"my", "", WM_TRAIL_INHERIT,
     "-2=မီဒီယာ;-1=အထူး;1=ဆွေးနွေးချက်;2=အသုံးပြုသူ;3=အသုံးပြုသူ ဆွေးနွေးချက်;"
     "5=$1 ဆွေးနွေးချက်;6=ဖိုင်;7=ဖိုင် ဆွေးနွေးချက်;8=မီဒီယာဝီကီ;9=မီဒီယာဝီကီ ဆွေးနွေးချက်;"
     "10=တမ်းပလိတ်;11=တမ်းပလိတ် ဆွေးနွေးချက်;12=အကူအညီ;13=အကူအညီ ဆွေးနွေးချက်;14=ကဏ္ဍ;"
     "15=ကဏ္ဍ ဆွေးနွေးချက်;828=မော်ဂျူး;829=မော်ဂျူး ဆွေးနွေးချက်;",
     ""},
    {"myv", "mdf ru", WM_TRAIL_INHERIT,
     "-2=Медия;-1=Башка тевень;1=Кортамо;2=Теиця;3=Теицянь кортамось;5=$1 кортамось;"
     "6=Артовкс;7=Артовксто кортамось;8=MediaWiki;9=MediaWiki-нь кортамось;10=ЛопаПарцун;"
     "11=ЛопаПарцундо кортамось;12=Лезкс;13=Лезкстэ кортамось;14=Категория;"
     "15=Категориядо кортамось;",
     "F=алкс|снизу|куншкасо|центр|кундсо|обрамить|кундовтомо|безрамки|керш_кедь|слева|куншка|"
     "посередине|вейкеяк_арась|без|вить_кедь|справа|текст-алкс|текст-снизу|текст-верькс|"
     "текст-сверху|кенжешка|мини|миниатюра|верькс|сверху;V=лопа=$1|лопа_$1|страница=$1|"
     "страница_$1|страница $1;"},
    {"mzn", "fa", WM_TRAIL_INHERIT,
     "-2=مدیا|مه‌دیا;-1=شا|ویژه;1=گپ|بحث;2=کارور|کاربر;3=کارور گپ|بحث کاربر;5=$1 گپ|بحث $1;"
     "6=پرونده|تصویر;7=پرونده گپ|بحث تصویر|بحث پرونده;8=مدیاویکی|مه‌دیا ویکی|مه‌دیاویکی;"
     "9=مدیاویکی گپ|مه‌دیاویکی گپ|بحث مدیاویکی|مه‌دیا ویکی گپ;10=شابلون|الگو;11=شابلون گپ|"
     "بحث الگو;12=رانما|راهنما|رانه‌ما;13=رانما گپ|رانه‌مائه گپ|بحث راهنما|رانه‌مای گپ;14=رج|"
     "رده;15=رج گپ|بحث رده;828=ماژول;829=ماژول گپ;",
     "R=#بور|#تغییرمسیر|#تغییر_مسیر;S=__بافهرست__|__بی‌بخش__|__بی‌نگارخنه__|__بی‌نگارخانه__|"
     "__بی‌فهرست__|__فهرست__;"},
    {"nah", "es", WM_TRAIL_INHERIT,
     "-2=Mēdiatl|Media;-1=Nōncuahquīzqui|Especial;1=Tēixnāmiquiliztli|Discusión;"
     "2=Tlatequitiltilīlli|Usuario;3=Tlatequitiltilīlli tēixnāmiquiliztli|Usuario Discusión;"
     "4=|Wikipedia;5=$1 tēixnāmiquiliztli|Wikipedia Discusión;6=Īxiptli|Imagen;"
     "7=Īxiptli tēixnāmiquiliztli|Imagen Discusión;8=Huiquimedia|MediaWiki;"
     "9=Huiquimedia tēixnāmiquiliztli|MediaWiki Discusión;10=Nemachiyōtīlli|Plantilla;"
     "11=Nemachiyōtīlli tēixnāmiquiliztli|Plantilla Discusión;12=Tēpalēhuiliztli|Ayuda;"
     "13=Tēpalēhuiliztli tēixnāmiquiliztli|Ayuda Discusión;14=Neneuhcāyōtl|Categoría;"
     "15=Neneuhcāyōtl tēixnāmiquiliztli|Categoría Discusión;",
     ""},
    {"nan", "cdo zh-hant zh zh-hans", WM_TRAIL_INHERIT,
     "-2=Mûi-thé|媒體;-1=Tek-pia̍t|特殊;1=Thó-lūn|討論;2=Iōng-chiá|用戶;3=Iōng-chiá thó-lūn|"
     "用戶討論;5=$1 thó-lūn|$1討論;6=tóng-àn|文件;7=tóng-àn thó-lūn|文件討論;8=MediaWiki|"
     "媒體維基;9=MediaWiki thó-lūn|媒體維基討論;10=Pang-bô͘|模板;11=Pang-bô͘ thó-lūn|"
     "模板討論;12=Pang-chān|幫助;13=Pang-chān thó-lūn|幫助討論;14=Lūi-pia̍t|分類;"
     "15=Lūi-pia̍t thó-lūn|分類討論;",
     ""},
    {"nap", "it", WM_TRAIL_INHERIT,
     "-2=Media;-1=Speciàle|Speciale;1=Chiàcchiera|Discussione;2=Utente;3=Utente chiàcchiera|"
     "Discussioni utente;5=$1 chiàcchiera|Discussioni $1;6=Fiùra|Immagine;"
     "7=Fiùra chiàcchiera|Discussioni immagine;8=MediaWiki;9=MediaWiki chiàcchiera|"
     "Discussioni MediaWiki;10=Modello;11=Modello chiàcchiera|Discussioni template;12=Ajùto|"
     "Aiuto;13=Ajùto chiàcchiera|Discussioni aiuto;14=Categurìa|Categoria;"
     "15=Categurìa chiàcchiera|Discussioni categoria;828=Modulo;829=Modulo chiàcchiera;",
     ""},
    {"nb", "no nn", 23,
     "-2=Medium;-1=Spesial;1=Diskusjon;2=Bruker;3=Brukerdiskusjon;5=$1-diskusjon;6=Fil|Bilde;"
     "7=Fildiskusjon|Bildediskusjon;8=MediaWiki;9=MediaWiki-diskusjon;10=Mal;11=Maldiskusjon;"
     "12=Hjelp;13=Hjelpdiskusjon;14=Kategori;15=Kategoridiskusjon;828=Modul;"
     "829=Moduldiskusjon;",
     "R=#OMDIRIGERING;S=__TVINGINNHOLDSFORTEGNELSE__|__INGENINNHOLDSKONVERTERING__|"
     "__INGENSEKSJONSREDIGERING__|__INTETGALLERI__|__INGENTITTELKONVERTERING__|"
     "__INGENINNHOLDSFORTEGNELSE__|__INNHOLDSFORTEGNELSE__;C=__SKJULTKATEGORI__|__INDEKSER__|"
     "__NYSEKSJONSLENKE__|__INGENINDEKSERING__|__INGENNYSEKSJONSLENKE__|"
     "__STATISTOMDIRIGERING__;F=grunnlinje|bunn|sentrer|senter|midtstilt|ramme|rammeløs|"
     "ingenramme|venstre|midt|ingen|høyre|tekst-bunn|miniatyr|mini|topp;U=portrett|"
     "portrett=$1|portrett_$1;V=lenke=$1|miniatyr=$1|mini=$1|side=$1|side $1;"},
    {"nds", "de", 25,
     "-2=Media;-1=Spezial;1=Diskuschoon|Diskussion;2=Bruker|Benutzer;3=Bruker Diskuschoon|"
     "Benutzer Diskussion;5=$1 Diskuschoon|$1 Diskussion;6=Bild|Datei;7=Bild Diskuschoon|"
     "Bild Diskussion|Datei Diskuschoon;8=MediaWiki;9=MediaWiki Diskuschoon|"
     "MediaWiki Diskussion;10=Vörlaag|Vorlage;11=Vörlaag Diskuschoon|Vorlage Diskussion;"
     "12=Hülp|Hilfe;13=Hülp Diskuschoon|Hilfe Diskussion;14=Kategorie;"
     "15=Kategorie Diskuschoon|Kategorie Diskussion;",
     "R=#wiederleiden|#WEITERLEITUNG;S=__WIESINHOLTVERTEKEN__|"
     "__INHALTSVERZEICHNIS_ERZWINGEN__|__KEENÄNNERNLINK__|__ABSCHNITTE_NICHT_BEARBEITEN__|"
     "__KEENINHOLTVERTEKEN__|__KEIN_INHALTSVERZEICHNIS__|__KEININHALTSVERZEICHNIS__|"
     "__INHOLTVERTEKEN__|__INHALTSVERZEICHNIS__;F=zentriert|merrn|gerahmt|rahmt|links|keen|"
     "ohne|rechts|duum|miniatur|mini;"},
    {"nds-nl", "nl", 73,
     "-2=Media;-1=Spesiaal|Speciaol|Speciaal;1=Overleg;2=Gebruker;3=Overleg gebruker;"
     "5=Overleg $1;6=Bestaand|Ofbeelding;7=Overleg bestaand|Overleg ofbeelding;8=MediaWiki;"
     "9=Overleg MediaWiki;10=Mal|Sjabloon;11=Overleg mal|Overleg sjabloon;12=Hulpe;"
     "13=Overleg hulpe;14=Kategorie|Categorie|Kattegerie;15=Overleg kategorie|"
     "Overleg categorie|Overleg kattegerie;",
     "R=#DEURVERWIEZING|#DUURVERWIEZING|#DOORVERWIJZING;S=__FORSEERONDERWARPEN__|"
     "__FORSEERONDERWARPEN_|__INHOUD_DWINGEN__|__FORCEERINHOUD__|__GIENINHOUDKONVERSIE__|"
     "__GIENIK__|__GEENINHOUDCONVERSIE__|__GEENIC__|__GIENBEWARKSEKSIE__|"
     "__NIETBEWERKBARESECTIE__|__GIENGALLERIEJE__|__GIENGALDERIEJE__|__GEEN_GALERIJ__|"
     "__GIENTITELKONVERSIE__|__GIENTK__|__GEENPAGINANAAMCONVERSIE__|__GEENTITELCONVERSIE__|"
     "__GEENTC__|__GIENONDERWARPEN__|__GEENINHOUD__|__ONDERWARPEN__|__INHOUD__;"
     "C=__VERBÖRGENKAT__|__VERBORGENCAT__|__NIEJESEKSIEVERWIEZING__|__NIEUWESECTIELINK__|"
     "__NIEUWESECTIEKOPPELING__|__GIENINDEX__|__GEENINDEX__|__GIENNIEJKOPJENVERWIEZING__|"
     "__GEENNIEUWKOPJEKOPPELING__|__GEENNIEUWESECTIELINK__|__GEENNIEUWKOPJEVERWIJZING__|"
     "__STAOTIESEDEURVERWIEZING__|__STATISCHEDOORVERWIJZING__|__STATISCHEREDIRECT__;"
     "F=grondliende|grondlijn|raand|rand|benejen|beneden|esentreerd|gecentreerd|umraand|"
     "omkaderd|kaoderloos|kaderloos|links|midden|gien|geen|rechts|tekste-benejen|"
     "tekst-beneden|tekste-boven|tekst-boven|duum|doem|miniatuur|mini|boven;U=rechtop|"
     "rechtop=$1|rechtop$1;V=verwiezing=$1|koppeling=$1|verwijzing=$1|miniatuur=$1|"
     "duumnegel=$1|doemnaegel=$1|zied=$1|zied_$1|pagina=$1|pagina $1;"},
    {"ne", "", WM_TRAIL_INHERIT,
     "-2=मीडिया;-1=विशेष;1=वार्तालाप;2=प्रयोगकर्ता;3=प्रयोगकर्ता वार्ता;5=$1 वार्ता;6=चित्र;"
     "7=चित्र वार्ता;8=मीडियाविकि;9=मीडियाविकि वार्ता;10=ढाँचा;11=ढाँचा वार्ता;12=मद्दत;"
     "13=मद्दत वार्ता;14=श्रेणी;15=श्रेणी वार्ता;828=मोड्युल;829=मोड्युल वार्तालाप;",
     ""},
    {"new", "", WM_TRAIL_INHERIT,
     "-2=माध्यम;-1=विशेष;1=खँलाबँला;2=छ्येलेमि;3=छ्येलेमि खँलाबँला;5=$1 खँलाबँला;6=किपा;"
     "7=किपा खँलाबँला;8=मिडियाविकि;9=मिडियाविकि खँलाबँला;12=ग्वाहालि;13=ग्वाहालि खँलाबँला;"
     "14=पुचः;15=पुचः खँलाबँला;",
     ""},
    {"nia", "id", WM_TRAIL_INHERIT,
     "-2=Media;-1=Si tohude;1=Huhuo;2=Sangoguna;3=Huhuo zangoguna;5=Huhuo $1;6=Berkas;"
     "7=Huhuo berkas;8=MediaWiki;9=Huhuo MediaWiki;10=Templat;11=Huhuo templat;12=Fanolo;"
     "13=Huhuo wanolo;14=Kategori;15=Huhuo kategori;",
     ""},
    {"nl", "", 73,
     "-2=Media;-1=Speciaal;1=Overleg;2=Gebruiker;3=Overleg gebruiker;5=Overleg $1;6=Bestand|"
     "Afbeelding;7=Overleg bestand|Overleg afbeelding;8=MediaWiki;9=Overleg MediaWiki;"
     "10=Sjabloon;11=Overleg sjabloon;12=Help;13=Overleg help;14=Categorie;"
     "15=Overleg categorie;828=Module;829=Overleg module;",
     "R=#DOORVERWIJZING;S=__INHOUD_DWINGEN__|__FORCEERINHOUD__|__GEENINHOUDCONVERSIE__|"
     "__GEENIC__|__NIETBEWERKBARESECTIE__|__GEEN_GALERIJ__|__GEENPAGINANAAMCONVERSIE__|"
     "__GEENTITELCONVERSIE__|__GEENTC__|__GEENINHOUD__|__INHOUD__;C=__VERBORGENCAT__|"
     "__NIEUWESECTIELINK__|__NIEUWESECTIEKOPPELING__|__GEENINDEX__|"
     "__GEENNIEUWKOPJEKOPPELING__|__GEENNIEUWESECTIELINK__|__GEENNIEUWKOPJEVERWIJZING__|"
     "__STATISCHEDOORVERWIJZING__|__STATISCHEREDIRECT__;F=grondlijn|rand|beneden|gecentreerd|"
     "omkaderd|kaderloos|links|midden|geen|rechts|tekst-beneden|tekst-boven|miniatuur|boven;"
     "U=rechtop|rechtop=$1|rechtop$1;V=klasse=$1|taal=$1|koppeling=$1|verwijzing=$1|"
     "miniatuur=$1|pagina=$1|pagina_$1;"},
    {"nl-informal", "nl", WM_TRAIL_INHERIT, "", ""},
    {"nmz", "", 74, "", ""},
};
const size_t wm_languages_3_count = sizeof wm_languages_3 / sizeof wm_languages_3[0];
