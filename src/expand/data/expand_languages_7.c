/* expand_languages_7.c - words of the languages ja to km.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_7[] = {
    {"ja", "",
     "anchorencode=アンカー用エンコード;articlepath=記事パス;basepagename=親ページ名;"
     "basepagenamee=親ページ名E|親ページ名Ｅ;contentlanguage=内容言語|記事言語|"
     "プロジェクト言語;count=回数;currentday2=現在の日2|協定日2|協定日２;"
     "currentday=現在の日|協定日;currentdayname=現在の曜日名|協定曜日;"
     "currentdow=現在の曜日番号;currenthour=現在の時|協定時;currentmonth1=現在の月1|"
     "協定月1|協定月１;currentmonth=現在の月|協定月;currentmonthabbrev=現在の月省略形|"
     "省略協定月|協定月省略|協定月省略形;currentmonthname=現在の月名|協定月名;"
     "currentmonthnamegen=現在の月属格;currenttime=現在の時刻|協定時間|協定時刻;"
     "currenttimestamp=現在のタイムスタンプ|協定タイムスタンプ;"
     "currentversion=現在のバージョン|ウィキバージョン|MediaWikiバージョン|"
     "メディアウィキバージョン;currentweek=現在の週;currentyear=現在の年|協定年;"
     "default=#既定;defaultsort=デフォルトソート:|デフォルトソート：|"
     "デフォルトソートキー:|デフォルトカテゴリソート:;directionmark=方向印;"
     "displaytitle=表示タイトル:;explode=分割;expr=式;filepath=ファイルパス:|"
     "ファイルパス：;formatdate=日付整形;formatnum=数整形;fullpagename=完全なページ名|"
     "フルページ名|完全な記事名|完全記事名;fullpagenamee=完全なページ名E|"
     "フルページ名E|フルページ名Ｅ|完全なページ名Ｅ;fullurl=完全なURL:|フルURL:|"
     "完全なＵＲＬ：|フルＵＲＬ：;fullurle=完全なURLE:|フルURLE:|完全なＵＲＬＥ：|"
     "フルＵＲＬＥ：;gender=性別:|性別：;grammar=文法:;if=もし;ifeq=もし等しい;"
     "iferror=もしエラー;ifexist=もし存在;ifexpr=もし式;int=インターフェース:|インタ:|"
     "インターフェース：|インタ：|インターフェイス:|インターフェイス：;"
     "language=#言語:|＃言語：;lc=小文字:;lcfirst=先頭小文字:;len=長さ;"
     "localday2=地方時の日2|現地日2|現地日２;localday=地方時の日|現地日|"
     "ローカルデイ;localdayname=地方時の曜日名|現地曜日|ローカルデイネーム;"
     "localdow=地方時の曜日番号;localhour=地方時の時|現地時;localmonth1=地方時の月1|"
     "現地月1|現地月１;localmonth=地方時の月|現地月;localmonthabbrev=地方時の月省略形|"
     "省略現地月;localmonthname=地方時の月名1|現地月名;localmonthnamegen=地方時の月属格;"
     "localtime=地方時の時刻|現地時間|ローカルタイム;"
     "localtimestamp=地方時のタイムスタンプ|現地タイムスタンプ|"
     "ローカルタイムスタンプ;localurl=ローカルURL:|ローカルＵＲＬ：;"
     "localurle=ローカルURLE:|ローカルＵＲＬＥ：;localweek=地方時の週|現地週|"
     "ローカルウィーク;localyear=地方時の年|現地年|ローカルイヤー;msg=メッセージ:;"
     "msgnw=ウィキ無効メッセージ:;namespace=名前空間;namespacee=名前空間E|名前空間Ｅ;"
     "namespacenumber=名前空間番号;ns=名前空間:|名前空間：|名空:|名空：;"
     "nse=名前空間E:;numberingroup=グループ人数|グループ所属人数;"
     "numberofactiveusers=活動利用者数|有効な利用者数|有効利用者数;"
     "numberofadmins=管理者数;numberofarticles=記事数;numberofedits=編集回数;"
     "numberoffiles=ファイル数;numberofpages=ページ数;numberofusers=利用者数;padleft=補充左;"
     "padright=補充右;pageid=ページID|ページＩＤ;pagename=ページ名;pagenamee=ページ名E|"
     "ページ名Ｅ;pagesincategory=カテゴリ内ページ数;"
     "pagesinnamespace=名前空間内ページ数;pagesize=ページサイズ;plural=複数:|複数：;"
     "pos=位置;protectionlevel=保護レベル;raw=生:;rawsuffix=生;rel2abs=参照から絶対;"
     "replace=置き換え;revisionday2=版の日2|リビジョン日2|差分日2|リビジョン日２|"
     "差分日２;revisionday=版の日|リビジョン日|差分日;revisionid=版のID|リビジョンID|"
     "差分ID|リビジョンＩＤ|差分ＩＤ;revisionmonth1=版の月1;revisionmonth=版の月|"
     "リビジョン月|差分月;revisiontimestamp=版のタイムスタンプ|"
     "リビジョンタイムスタンプ;revisionuser=版の利用者|リビジョンユーザー|"
     "リビジョンユーザ|リビジョン利用者|差分利用者;revisionyear=版の年|"
     "リビジョン年|差分年;rootpagename=ルートページ名;rootpagenamee=ルートページ名E|"
     "ルートページ名Ｅ;rpos=最後の位置;safesubst=安全展開:;scriptpath=スクリプトパス;"
     "server=サーバー|サーバ;servername=サーバー名|サーバーネーム|サーバ名|"
     "サーバネーム;sitename=サイト名|サイトネーム;special=特別;stylepath=スタイルパス;"
     "sub=切り取り;subjectpagename=主ページ名|記事ページ名;subjectpagenamee=主ページ名E|"
     "記事ページ名E|主ページ名Ｅ|記事ページ名Ｅ;subjectspace=主空間|標準空間|"
     "記事空間;subjectspacee=主空間E|標準空間E|標準空間Ｅ|記事空間E|記事空間Ｅ;"
     "subpagename=サブページ名|下位ページ名;subpagenamee=サブページ名E|"
     "サブページ名Ｅ|下位ページ名E|下位ページ名Ｅ;subst=展開:|展開：;"
     "switch=切り替え;tag=タグ;talkpagename=トークページ名|会話ページ名;"
     "talkpagenamee=トークページ名E|会話ページ名E|会話ページ名Ｅ|トークページ名Ｅ;"
     "talkspace=トーク空間|ノート空間|会話空間|トークスペース;"
     "talkspacee=トーク空間E|トーク空間Ｅ|ノート空間E|会話空間E|ノート空間Ｅ|"
     "会話空間Ｅ|トークスペースE|トークスペースＥ;time=時間;timel=時間地方;"
     "titleparts=タイトル部分;uc=大文字:;ucfirst=先頭大文字:;url_path=パス;"
     "url_query=クエリ|クエリー;url_wiki=ウィキ;urldecode=URLデコード|ＵＲＬデコード;"
     "urlencode=URLエンコード:|ＵＲＬエンコード：",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|"
     "9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
     "日曜日|月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日|月|火|水|木|金|土",
     ""},
    {"jam", "",
     "",
     "January|February|March|April|May|June|July|August|September|October|November|December|January|February|"
     "March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|"
     "Sep|Oct|Nov|Dec",
     "Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sun|Mon|Tue|Wed|Thu|Fri|Sat",
     ""},
    {"jbo", "",
     "",
     "ly. pa|ly. re|ly. ci|ly. vo|ly. mu|ly. xa|ly. ze|ly. bi|ly. so|ly. pa no|ly. pa pa|ly. pa re|ly. pa|"
     "ly. re|ly. ci|ly. vo|ly. mu|ly. xa|ly. ze|ly. bi|ly. so|ly. pa no|ly. pa pa|ly. pa re|ly. pa|ly. re|"
     "ly. ci|ly. vo|ly. mu|ly. xa|ly. ze|ly. bi|ly. so|ly. pa no|ly. pa pa|ly. pa re",
     "jy dy. ze|jy dy. pa|jy dy. re|jy dy. ci|jy dy. vo|jy dy. mu|jy dy. xa|jy dy. ze|jy dy. pa|jy dy. re|"
     "jy dy. ci|jy dy. vo|jy dy. mu|jy dy. xa",
     ""},
    {"jut", "da",
     "",
     "januar|februar|mårts|åpril|maj|juni|juli|ågust|september|oktober|november|december|januars|februars|"
     "mårts'|åprils|majs|junis|julis|ågusts|septembers|oktobers|novembers|decembers|jan|feb|mar|apr|maj|"
     "jun|jul|aug|sep|okt|nov|dec",
     "søndaw|måndaw|tirsdaw|onsdaw|tårsdaw|friedaw|lørsdaw|søn|mån|tir|ons|tår|fri|lør",
     ""},
    {"jv", "id",
     "",
     "Januari|Fèbruari|Maret|April|Mèi|Juni|Juli|Agustus|Sèptèmber|Oktober|Novèmber|Dhésèmber|Januari|"
     "Fèbruari|Maret|April|Mèi|Juni|Juli|Agustus|Sèptèmber|Oktober|Novèmber|Dhésèmber|Jan|Fèb|Mar|Apr|"
     "Mèi|Jun|Jul|Agu|Sèp|Okt|Nov|Dhé",
     "Ngahad|Senèn|Selasa|Rebo|Kemis|Jumuwah|Setu|Nga|Sen|Sel|Reb|Kem|Jum|Set",
     ""},
    {"ka", "",
     "currentday2=მიმდინარე_დღე2;currentday=მიმდინარე_დღე;"
     "currentdayname=მიმდინარე_დღის_სახელი;"
     "currenthour=მიმდინარე_საათი;"
     "currentmonth1=მიმდინარე_თვე1;currentmonth=მიმდინარე_თვე|"
     "მიმდინარე_თვე2;"
     "currentmonthname=მიმდინარე_თვის_სახელი;"
     "currentmonthnamegen=მიმდინარე_თვის_სახელის_აბრევიატურა;"
     "currenttime=მიმდინარე_დრო;currentyear=მიმდინარე_წელი;"
     "fullpagename=გვერდის_სრული_სახელი;"
     "namespace=სახელთა_სივრცე;pagename=გვერდის_სახელი;"
     "sitename=საიტის_სახელი;special=სპეციალური;"
     "subst=მიდგმ:;time=დრო",
     "იანვარი|თებერვალი|მარტი|აპრილი|მაისი|"
     "ივნისი|ივლისი|აგვისტო|სექტემბერი|"
     "ოქტომბერი|ნოემბერი|დეკემბერი|იანვარი|"
     "თებერვალი|მარტის|აპრილი|მაისის|"
     "ივნისის|ივლისის|აგვისტო|სექტემბრის|"
     "ოქტომბრის|ნოემბერი|დეკემბრის|იან|თებ|"
     "მარ|აპრ|მაი|ივნ|ივლ|აგვ|სექ|ოქტ|ნოე|დეკ",
     "კვირა|ორშაბათი|სამშაბათი|ოთხშაბათი|"
     "ხუთშაბათი|პარასკევი|შაბათი|კვ|ორშ|სამ|"
     "ოთხ|ხუთ|პარ|შაბ",
     " |,"},
    {"kaa", "kk-latn kk-cyrl",
     "",
     "Yanvar|Fevral|Mart|Aprel|May|Iyun|Iyul|Avgust|Sentyabr|Oktyabr|Noyabr|Dekabr|yanvardıń|fevraldıń|"
     "marttıń|apreldiń|maydıń|iyunnıń|iyuldıń|avgusttıń|sentyabrdiń|oktyabrdiń|noyabrdiń|"
     "dekabrdiń|Yan|Fev|Mar|Apr|May|Iyn|Iyl|Avg|Sen|Okt|Noy|Dek",
     "ekshembi|dúyshembi|siyshembi|sárshembi|piyshembi|juma|shembi|Eks|Dsh|Ssh|Sár|Psh|Jum|Shm",
     " |,|2"},
    {"kab", "fr",
     "",
     "Yennayer|Fuṛaṛ|Meɣres|Yebrir|Mayyu|Yunyu|Yulyu|Ɣuct|Ctember|Tuber|Wamber|Duǧember|yennayer|Furar|"
     "Meɣres|Yebrir|Mayyu|Yunyu|Yulyu|Ɣuct|Ctamber|Tuber|Wamber|dujamber|Yen|Fuṛ|Meɣ|Yeb|May|Yun|Yul|"
     "Ɣuc|Ctem|Tub|Wam|Duǧ",
     "Lḥed|Letnayen|Ttlata|Larebɛa|Lexmis|Lǧemɛa|Ssebt|Lḥd|Let|Ttla|Lar|Lex|Lǧem|Sseb",
     ""},
    {"kai", "",
     "",
     "Jaanuwari|Fabuwaari|Mach|Epiril|Meey|Jun|Juulai|Ogos|Saptamba|Oktooba|Nabemba|Disaamba|Jaanuwari|"
     "Fabuwaari|Mach|Epiril|Meey|Jun|Juulai|Ogos|Saptamba|Oktooba|Nabemba|Disaamba|Jaa|Fab|Mac|Epr|Mee|Juu|"
     "Juu|Ogo|Sap|Okt|Nab|Dis",
     "Laadi|Riitirin|Talaata|Laaraba|Laamiisuwa|Aljumma|Subdu|Laa|Rii|Tal|Laa|Laa|Alj|Sub",
     ""},
    {"kbd", "kbd-cyrl",
     "",
     "",
     "",
     ""},
    {"kbd-cyrl", "",
     "",
     "ЩӀышылэ|Мазае|Гъатхэпэ|Мэлыжьыхь|Накъыгъэ|Мэкъуауэгъуэ|"
     "Бадзэуэгъуэ|ШыщхьэӀу|ФокӀадэ|Жэпуэгъуэ|ЩэкӀуэгъуэ|"
     "Дыгъэгъазэ|ЩӀышылэм и|Мазаем и|Гъатхэпэм и|"
     "Мэлыжьыхьым и|Накъыгъэм и|Мэкъуауэгъуэм и|"
     "Бадзэуэгъуэм и|ШыщхьэӀум и|ФокӀадэм и|Жэпуэгъуэм и|"
     "ЩэкӀуэгъуэм и|Дыгъэгъазэм и|ЩӀш|Мзе|Гъп|Мжьхь|Нкъ|Мкъу|"
     "Бдз|ШӀу|Фдэ|Жэп|ЩкӀу|Дгъз",
     "Тхьэмахуэ|Блыщхьэ|Гъубж|Бэрэжьей|Махуэку|Мэрем|Щэбэт|"
     "Тхьм|Блщ|Гъубж|Бржь|Мку|Мрм|Щбт",
     ""},
    {"kbp", "fr",
     "",
     "Kɔlaɣ fenaɣ|Lɛlaɣ fenaɣ|Lakɩŋ fenaɣ|Ɖomaɣ fenaɣ|Agoza fenaɣ|Mɩsɩkʋm fenaɣ|"
     "Hasɩyaɖɛ fenaɣ|Kɩyɛɛna fenaɣ|Salaŋ fenaɣ|Aloma fenaɣ|Kamɩŋ fenaɣ|Saŋayɩŋ fenaɣ|"
     "Kɔlaɣ fenaɣ|Lɛlaɣ fenaɣ|Lakɩŋ fenaɣ|Ɖomaɣ fenaɣ|Agoza fenaɣ|Mɩsɩkʋm fenaɣ|"
     "Hasɩyaɖɛ fenaɣ|Keenaɣ fenaɣ|Salaŋ fenaɣ|Aloma fenaɣ|Kamɩŋ fenaɣ|Saŋayɩŋ fenaɣ|Kɔl|Lɛl|"
     "Lak|Ɖom|Ago|Mɩs|Has|Kɩy|Sal|Alo|Kam|Saŋ",
     "Kujuka|Hodo|Piya|Cɩla|Sarakawaɣ|Kimeɣa|Mazaɣ|Kuj|Hod|Piy|Cɩl|Sar|Kim|Maz",
     ""},
    {"kcg", "",
     "",
     "Zwat Jhyiung|Zwat Sweang|Zwat Tsat|Zwat Nyaai|Zwat Tswuon|Zwat A̱taa|Zwat A̱natat|Zwat A̱ni̱nai|"
     "Zwat A̱kubunyiung|Zwat Swak|Zwat Swak ma̱ng Jhyiung|Zwat Swak ma̱ng Sweang|Zwat Jhyiung|Zwat Sweang|"
     "Zwat Tsat|Zwat Nyaai|Zwat Tswuon|Zwat A̱taa|Zwat A̱natat|Zwat A̱ni̱nai|Zwat A̱kubunyiung|Zwat Swak|"
     "Zwat Swak ma̱ng Jhyiung|Zwat Swak ma̱ng Sweang|Z.Jhy|Z.Swe|Z.Tsa|Z.Nya|Z.Tsw|Z.Taa|Z.Nat|Z.Ni̱n|"
     "Z.Kub|Z.Swa|Z.Smj|Z.Sms",
     "A̱tuk Ladi|A̱tuk A̱ta̱nii|A̱tuk Ta̱lata|A̱tuk La̱ra̱ba|A̱tuk A̱laamit|A̱tuk Juma|"
     "A̱tuk A̱sa̱ba̱t|Lad|Ta̱n|Tlt|Lrb|Lmt|Jum|A̱sb",
     ""},
    {"kea", "pt",
     "",
     "Janeru|Fevereru|Marsu|Abril|Maiu|Junhu|Julhu|Agostu|Setenbru|Otubru|Nuvenbru|Dizenbru|Janeru|Fevereru|"
     "Marsu|Abril|Maiu|Junhu|Julhu|Agostu|Setenbru|Otubru|Novenbru|Dezenbru|jan.|fev.|mar.|abr.|mai.|jun.|"
     "jul.|ago.|set.|otu.|nov.|dez.",
     "Dumingu|Sigunda-fera|Tersa-fera|Kuarta-fera|Kinta-fera|Sesta-fera|Sábadu|dum|sig|ter|kua|kin|ses|sáb",
     ""},
    {"kg", "",
     "",
     "ngônda ya ntete|ngônda ya zôle|ngônda ya tatu|ngônda ya yiya|ngônda ya tânu|ngônda ya sambânu|"
     "ngônda ya nsambwâdi|ngônda ya nâna|ngônda ya yivwa|ngônda ya kûmi|ngônda ya kûmi na mosi|"
     "ngôida ya kûmi na zôle|ngônda ya ntete|ngônda ya zôle|ngônda ya tatu|ngônda ya yiya|"
     "ngônda ya tânu|ngônda ya sambânu|ngônda ya nsambwâdi|ngônda ya nâna|ngônda ya yivwa|"
     "ngônda ya kûmi|ngônda ya kûmi na mosi|ngônda ya kûmi na zôle|ng1|ng2|ng3|ng4|ng5|ng6|ng7|ng8|ng9|"
     "ng10|ng11|ng12",
     "Lumîngu|Kimosi|Kizôle|Kitatu|Kîya|Kitânu|Sabala|Lum|ki-1|ki-2|ki-3|ki-4|ki-5|Sab",
     ""},
    {"kge", "",
     "",
     "Januwari|Pabuwari|Maret|April|May|Juni|Juli|Agustus|September|Oktober|November|Desember|Januwari|"
     "Pabuwari|Maret|April|May|Juni|Juli|Agustus|September|Oktober|November|Desember|Jan|Pab|Mar|Apr|May|Jun|"
     "Jul|Ags|Sep|Okt|Nov|Des",
     "Ahad|Sonin|Salasa|Robu|Komis|Juma'at|Sabtu|Ahd|Son|Sal|Rob|Kom|Jum|Sab",
     ""},
    {"khw", "ur",
     "",
     "جنوری|فروری|مارچ|اپريل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|"
     "نومبر|دسمبر|جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|"
     "ستمبار|اکتوبر|نومبار|دسمبار|جنوری|فروری|مارچ|اپریل|مئی|"
     "جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
     "یک شمبے|دو شمبے|سہ شمبے|چار شمبے|پنج شمبے|آدینہ|شمبے|"
     "یک شمبے|دو شمبے|سے شمبے|چار شمبے|پنچ شمبے|آدینہ|شمبے",
     ""},
    {"ki", "",
     "",
     "mweri wa mbere|mweri wa keri|mweri wa gatato|mweri wa kana|mweri wa itano|mweri wa gatadato|"
     "mweri wa muguaja|mweri wa kanana|mweri wa kenda|mweri wa ikumi|mweri wa ikumi na imwe|"
     "mweri wa ikumi na igiri||mweri wa keri|mweri wa gatatu|mweri wa kana|mweri wa gatano|mweri wa gatandato|"
     "mweri wa muguaja|mweri wa kanana|mweri wa kenda|mweri wa ikumi|mweri wa ikumi na imwe|"
     "mweri wa ikũmi na igiri",
     "Kiumia|Wakeri|Wagatatu|Wakana|Wagatano|Wagatano|jumamothi|Kiumia",
     ""},
    {"kiu", "tr",
     "",
     "Çele|Gucige|Mart|Nisane|Gulane|Hezirane|Temuze|Tebaxe|Eylule|Keşkelun|Teşrine|Gağan|Çeley|Gucige|"
     "Marti|Nisane|Gulane|Hezirani|Temuze|Tebaxe|Eylule|Keşkeluni|Teşrine|Gağani|Çel|Guc|Mar|Nis|Gul|Hez|"
     "Tem|Teb|Eyl|Keş|Teş|Gağ",
     "Bazar|Dıseme|Şêseme|Çarseme|Phonseme|Yene|Seme|Baz|Dıs|Şês|Çrs|Pho|Yen|Sem",
     ""},
    {"kjh", "",
     "",
     "Кӱрген айы|Азығ айы|Кӧрік айы|Хосхар айы|Сiлкер айы|"
     "Хандых айы|От айы|Орғах айы|Ӱртӱн айы|Чарыс айы|"
     "Кiчiг хырлас айы|Улуғ хырлас айы|Кӱрген айы|Азығ айы|"
     "Кӧрік айы|Хосхар айы|Сiлкер айы|Хандых айы|От айы|"
     "Орғах айы|Ӱртӱн айы|Чарыс айы|Кiчiг хырлас айы|"
     "Улуғ хырлас айы|Кӱр|Азығ|Кӧр|Хосх|Сiлк|Ханд|От|Орғ|Ӱрт|Чар|"
     "Кiчiг хыр|Улуғ хыр",
     "Позырах|Пас кӱн|Тӧӧй кӱн|Саарсых кӱн|Тӧрт хоных|"
     "Пис хоных|Чечіме|Поз|Пас кӱн|Тӧӧй кӱн|Саарс|Тӧрт хон|"
     "Пис хон|Чеч",
     ""},
    {"kjp", "my",
     "",
     "ဂျာင်ဏ်ုဝါရီ|ဖဲၜၠူဝ်ုရီ|မးချိုဒ်|"
     "အေပ်ုရိုင်|မေ|ဂျံင်|ဂျူလာင်|"
     "အဝ်ႋဂိုင်း|စက်တေန်ဘာ|အုဂ်ဍိုဝ်ၜိုင်|"
     "နိုဝ်ဝေန်ၜိုင်|ဍီဇေန်ၜိုင်|"
     "ဂျာင်ဏ်ုဝါရီ|ဖဲၜၠူဝ်ုရီ|မးချိုဒ်|"
     "အေပ်ုရိုင်|မေ|ဂျံင်|ဂျူလာင်|"
     "အဝ်ႋဂိုင်း|စက်တေန်ဘာ|အုဂ်ဍိုဝ်ၜိုင်|"
     "နိုဝ်ဝေန်ၜိုင်|ဍီဇေန်ၜိုင်|ဂျာင်|ဖဲ|"
     "မး|အေပ်ု|မေ|ဂျံင်|ဂျူ|အဝ်ႋ|စက်|အုဂ်|"
     "နိုဝ်|ဍီ",
     "အ်ုတုက်|အ်ုစန်|အ်ုညာႋ|ဗုဒ္ဓဝါႋ|"
     "ဗြဴပ္တာ်|အ်ုသုဂ်|သာ်သဝ့်|အ်ုတုက်|"
     "အ်ုစန်|အ်ုညာႋ|ဗုဒ္ဓဝါႋ|ဗြဴပ္တာ်|"
     "အ်ုသုဂ်|သာ်သဝ့်",
     "||||၀|၁|၂|၃|၄|၅|၆|၇|၈|၉"},
    {"kk", "kk-cyrl",
     "",
     "",
     "",
     ""},
    {"kk-arab", "kk kk-cyrl",
     "anchorencode=جاكىردىمۇقامداۋ|ЖӘКІРДІМҰҚАМДАУ;"
     "basepagename=نەگىزگىبەتاتاۋى|НЕГІЗГІБЕТАТАУЫ;"
     "basepagenamee=نەگىزگىبەتاتاۋى2|НЕГІЗГІБЕТАТАУЫ2;"
     "contentlanguage=ماعلۇماتتىلى|МАҒЛҰМАТТІЛІ;currentday2=اعىمداعىكۇن2|"
     "АҒЫМДАҒЫКҮН2;currentday=اعىمداعىكۇن|АҒЫМДАҒЫКҮН;"
     "currentdayname=اعىمداعىكۇناتاۋى|АҒЫМДАҒЫКҮНАТАУЫ;"
     "currentdow=اعىمداعىاپتاكۇنى|АҒЫМДАҒЫАПТАКҮНІ;"
     "currenthour=اعىمداعىساعات|АҒЫМДАҒЫСАҒАТ;currentmonth=اعىمداعىاي|"
     "АҒЫМДАҒЫАЙ;currentmonthabbrev=اعىمداعىايجىيىر|اعىمداعىايقىسقا|"
     "АҒЫМДАҒЫАЙЖИЫР|АҒЫМДАҒЫАЙҚЫСҚА;"
     "currentmonthname=اعىمداعىاياتاۋى|АҒЫМДАҒЫАЙАТАУЫ;"
     "currentmonthnamegen=اعىمداعىايىلىكاتاۋى|АҒЫМДАҒЫАЙІЛІКАТАУЫ;"
     "currenttime=اعىمداعىۋاقىت|АҒЫМДАҒЫУАҚЫТ;"
     "currenttimestamp=اعىمداعىۋاقىتتۇيىندەمەسى|اعىمداعىۋاقىتتۇيىن|"
     "АҒЫМДАҒЫУАҚЫТТҮЙІНДЕМЕСІ|АҒЫМДАҒЫУАҚЫТТҮЙІН;"
     "currentversion=باعدارلامانۇسقاسى|БАҒДАРЛАМАНҰСҚАСЫ;"
     "currentweek=اعىمداعىاپتاسى|اعىمداعىاپتا|АҒЫМДАҒЫАПТАСЫ|"
     "АҒЫМДАҒЫАПТА;currentyear=اعىمداعىجىل|АҒЫМДАҒЫЖЫЛ;"
     "defaultsort=ادەپكىسۇرىپتاۋ:|ادەپكىساناتسۇرىپتاۋ:|"
     "ادەپكىسۇرىپتاۋكىلتى:|ادەپكىسۇرىپ:|ӘДЕПКІСҰРЫПТАУ:|"
     "ӘДЕПКІСАНАТСҰРЫПТАУ:|ӘДЕПКІСҰРЫПТАУКІЛТІ:|ӘДЕПКІСҰРЫП:;"
     "directionmark=باعىتبەلگىسى|БАҒЫТБЕЛГІСІ;"
     "displaytitle=كورسەتىلەتىناتاۋ|КӨРІНЕТІНТАҚЫРЫАПАТЫ|"
     "КӨРСЕТІЛЕТІНАТАУ;filepath=فايلمەكەنى:|ФАЙЛМЕКЕНІ:;"
     "formatnum=سانپىشىمى|САНПІШІМІ;fullpagename=تولىقبەتاتاۋى|"
     "ТОЛЫҚБЕТАТАУЫ;fullpagenamee=تولىقبەتاتاۋى2|ТОЛЫҚБЕТАТАУЫ2;"
     "fullurl=تولىقجايى:|تولىقجاي:|ТОЛЫҚЖАЙЫ:|ТОЛЫҚЖАЙ:;"
     "fullurle=تولىقجايى2:|تولىقجاي2:|ТОЛЫҚЖАЙЫ2:|ТОЛЫҚЖАЙ2:;"
     "grammar=سەپتىگى:|سەپتىك:|СЕПТІГІ:|СЕПТІК:;int=ىشكى:|ІШКІ:;"
     "language=#تىل:|#ТІЛ:;lc=كا:|كىشىارىپپەن:|КӘ:|КІШІӘРІППЕН:;"
     "lcfirst=كا1:|كىشىارىپپەن1:|КӘ1:|КІШІӘРІППЕН1:;"
     "localday2=جەرگىلىكتىكۇن2|ЖЕРГІЛІКТІКҮН2;localday=جەرگىلىكتىكۇن|"
     "ЖЕРГІЛІКТІКҮН;localdayname=جەرگىلىكتىكۇناتاۋى|"
     "ЖЕРГІЛІКТІКҮНАТАУЫ;localdow=جەرگىلىكتىاپتاكۇنى|"
     "ЖЕРГІЛІКТІАПТАКҮНІ;localhour=جەرگىلىكتىساعات|"
     "ЖЕРГІЛІКТІСАҒАТ;localmonth=جەرگىلىكتىاي|ЖЕРГІЛІКТІАЙ;"
     "localmonthabbrev=جەرگىلىكتىايجىيىر|جەرگىلىكتىايقىسقاشا|"
     "جەرگىلىكتىايقىسقا|ЖЕРГІЛІКТІАЙЖИЫР|"
     "ЖЕРГІЛІКТІАЙҚЫСҚАША|ЖЕРГІЛІКТІАЙҚЫСҚА;"
     "localmonthname=جەرگىلىكتىاياتاۋى|ЖЕРГІЛІКТІАЙАТАУЫ;"
     "localmonthnamegen=جەرگىلىكتىايىلىكاتاۋى|ЖЕРГІЛІКТІАЙІЛІКАТАУЫ;"
     "localtime=جەرگىلىكتىۋاقىت|ЖЕРГІЛІКТІУАҚЫТ;"
     "localtimestamp=جەرگىلىكتىۋاقىتتۇيىندەمەسى|"
     "جەرگىلىكتىۋاقىتتۇيىن|ЖЕРГІЛІКТІУАҚЫТТҮЙІНДЕМЕСІ|"
     "ЖЕРГІЛІКТІУАҚЫТТҮЙІН;localurl=جەرگىلىكتىجاي:|"
     "ЖЕРГІЛІКТІЖАЙ:;localurle=جەرگىلىكتىجاي2:|ЖЕРГІЛІКТІЖАЙ2:;"
     "localweek=جەرگىلىكتىاپتاسى|جەرگىلىكتىاپتا|"
     "ЖЕРГІЛІКТІАПТАСЫ|ЖЕРГІЛІКТІАПТА;localyear=جەرگىلىكتىجىل|"
     "ЖЕРГІЛІКТІЖЫЛ;msg=حبر:|ХБР:;msgnw=ۋىيكىيسىزحبر:|УИКИСІЗХБР:;"
     "namespace=ەسىماياسى|ЕСІМАЯСЫ;namespacee=ەسىماياسى2|ЕСІМАЯСЫ2;ns=ەا:|"
     "ەسىمايا:|ЕА:|ЕСІМАЯ:;numberofadmins=اكىمشىسانى|ӘКІМШІСАНЫ;"
     "numberofarticles=ماقالاسانى|МАҚАЛАСАНЫ;numberofedits=وڭدەمەسانى|"
     "تۇزەتۋسانى|ӨҢДЕМЕСАНЫ|ТҮЗЕТУСАНЫ;numberoffiles=فايلسانى|"
     "ФАЙЛСАНЫ;numberofpages=بەتسانى|БЕТСАНЫ;numberofusers=قاتىسۋشىسانى|"
     "ҚАТЫСУШЫСАНЫ;padleft=سولعاىعىس|سولىعىس|СОЛҒАЫҒЫС|СОЛЫҒЫС;"
     "padright=وڭعاىعىس|وڭىعىس|ОҢҒАЫҒЫС|ОҢЫҒЫС;pagename=بەتاتاۋى|"
     "БЕТАТАУЫ;pagenamee=بەتاتاۋى2|БЕТАТАУЫ2;"
     "pagesincategory=ساناتتاعىبەتتەر|САНАТТАҒЫБЕТТЕР;"
     "pagesinnamespace=ەسىمايابەتسانى:|ەابەتسانى:|ايابەتسانى:|"
     "ЕСІМАЯБЕТСАНЫ:|ЕАБЕТСАНЫ:|АЯБЕТСАНЫ:;pagesize=بەتمولشەرى|"
     "БЕТМӨЛШЕРІ;plural=كوپشەتۇرى:|كوپشە:|КӨПШЕТҮРІ:|КӨПШЕ:;raw=قام:|"
     "ҚАМ:;rawsuffix=ق|Қ;revisionday2=تۇزەتۋكۇنى2|نۇسقاكۇنى2|ТҮЗЕТУКҮНІ2|"
     "НҰСҚАКҮНІ2;revisionday=تۇزەتۋكۇنى|نۇسقاكۇنى|ТҮЗЕТУКҮНІ|"
     "НҰСҚАКҮНІ;revisionid=تۇزەتۋنومىرٴى|نۇسقانومىرٴى|"
     "ТҮЗЕТУНӨМІРІ|НҰСҚАНӨМІРІ;revisionmonth=تۇزەتۋايى|نۇسقاايى|"
     "ТҮЗЕТУАЙЫ|НҰСҚААЙЫ;revisiontimestamp=تۇزەتۋۋاقىتىتاڭباسى|"
     "نۇسقاۋاقىتتۇيىندەمەسى|ТҮЗЕТУУАҚЫТЫТАҢБАСЫ|"
     "НҰСҚАУАҚЫТТҮЙІНДЕМЕСІ;revisionyear=تۇزەتۋجىلى|نۇسقاجىلى|"
     "ТҮЗЕТУЖЫЛЫ|НҰСҚАЖЫЛЫ;scriptpath=امىرجولى|ӘМІРЖОЛЫ;"
     "server=سەرۆەر|СЕРВЕР;servername=سەرۆەراتاۋى|СЕРВЕРАТАУЫ;"
     "sitename=توراپاتاۋى|ТОРАПАТАУЫ;special=ارنايى|арнайы;"
     "subjectpagename=تاقىرىپبەتاتاۋى|ماقالابەتاتاۋى|"
     "ТАҚЫРЫПБЕТАТАУЫ|МАҚАЛАБЕТАТАУЫ;"
     "subjectpagenamee=تاقىرىپبەتاتاۋى2|ماقالابەتاتاۋى2|"
     "ТАҚЫРЫПБЕТАТАУЫ2|МАҚАЛАБЕТАТАУЫ2;subjectspace=تاقىرىپبەتى|"
     "ماقالابەتى|ТАҚЫРЫПБЕТІ|МАҚАЛАБЕТІ;subjectspacee=تاقىرىپبەتى2|"
     "ماقالابەتى2|ТАҚЫРЫПБЕТІ2|МАҚАЛАБЕТІ2;subpagename=بەتشەاتاۋى|"
     "استىڭعىبەتاتاۋى|БЕТШЕАТАУЫ|АСТЫҢҒЫБЕТАТАУЫ;"
     "subpagenamee=بەتشەاتاۋى2|استىڭعىبەتاتاۋى2|БЕТШЕАТАУЫ2|"
     "АСТЫҢҒЫБЕТАТАУЫ2;subst=بادەل:|БӘДЕЛ:;tag=بەلگى|белгі;"
     "talkpagename=تالقىلاۋبەتاتاۋى|ТАЛҚЫЛАУБЕТАТАУЫ;"
     "talkpagenamee=تالقىلاۋبەتاتاۋى2|ТАЛҚЫЛАУБЕТАТАУЫ2;"
     "talkspace=تالقىلاۋاياسى|ТАЛҚЫЛАУАЯСЫ;talkspacee=تالقىلاۋاياسى2|"
     "ТАЛҚЫЛАУАЯСЫ2;uc=با:|باسارىپپەن:|БӘ:|БАСӘРІППЕН:;ucfirst=با1:|"
     "باسارىپپەن1:|БӘ1:|БАСӘРІППЕН1:;urlencode=جايدىمۇقامداۋ:|"
     "ЖАЙДЫМҰҚАМДАУ:",
     "قاڭتار|اقپان|ناۋرىز|cٴاۋىر|مامىر|ماۋسىم|شىلدە|تامىز|"
     "قىركۇيەك|قازان|قاراشا|جەلتوقسان|قاڭتاردىڭ|اقپاننىڭ|"
     "ناۋرىزدىڭ|ٴساۋىردىڭ|مامىردىڭ|ماۋسىمنىڭ|شىلدەنىڭ|"
     "تامىزدىڭ|قىركۇيەكتىڭ|قازاننىڭ|قاراشانىڭ|جەلتوقساننىڭ|"
     "قاڭ|اقپ|ناۋ|cٴاۋ|مام|ماۋ|ٴشىل|تام|قىر|قاز|قار|جەل",
     "جەكسەنبى|دۇيسەنبى|سەيسەنبى|سارسەنبى|بەيسەنبى|جۇما|"
     "سەنبى|جەك|ٴدۇي|بەي|ٴسار|بەي|جۇم|سەن",
     "٬|٫|||۰|۱|۲|۳|۴|۵|۶|۷|۸|۹"},
    {"kk-cn", "kk-arab kk kk-cyrl",
     "",
     "",
     "",
     ""},
    {"kk-cyrl", "kk",
     "anchorencode=ЖӘКІРДІМҰҚАМДАУ;basepagename=НЕГІЗГІБЕТАТАУЫ;"
     "basepagenamee=НЕГІЗГІБЕТАТАУЫ2;contentlanguage=МАҒЛҰМАТТІЛІ;"
     "currentday2=АҒЫМДАҒЫКҮН2;currentday=АҒЫМДАҒЫКҮН;"
     "currentdayname=АҒЫМДАҒЫКҮНАТАУЫ;currentdow=АҒЫМДАҒЫАПТАКҮНІ;"
     "currenthour=АҒЫМДАҒЫСАҒАТ;currentmonth=АҒЫМДАҒЫАЙ;"
     "currentmonthabbrev=АҒЫМДАҒЫАЙЖИЫР|АҒЫМДАҒЫАЙҚЫСҚА;"
     "currentmonthname=АҒЫМДАҒЫАЙАТАУЫ;"
     "currentmonthnamegen=АҒЫМДАҒЫАЙІЛІКАТАУЫ;currenttime=АҒЫМДАҒЫУАҚЫТ;"
     "currenttimestamp=АҒЫМДАҒЫУАҚЫТТҮЙІНДЕМЕСІ|АҒЫМДАҒЫУАҚЫТТҮЙІН;"
     "currentversion=БАҒДАРЛАМАНҰСҚАСЫ;currentweek=АҒЫМДАҒЫАПТАСЫ|"
     "АҒЫМДАҒЫАПТА;currentyear=АҒЫМДАҒЫЖЫЛ;defaultsort=ӘДЕПКІСҰРЫПТАУ:|"
     "ӘДЕПКІСАНАТСҰРЫПТАУ:|ӘДЕПКІСҰРЫПТАУКІЛТІ:|ӘДЕПКІСҰРЫП:;"
     "directionmark=БАҒЫТБЕЛГІСІ;displaytitle=КӨРІНЕТІНТАҚЫРЫАПАТЫ|"
     "КӨРСЕТІЛЕТІНАТАУ;filepath=ФАЙЛМЕКЕНІ:;formatnum=САНПІШІМІ;"
     "fullpagename=ТОЛЫҚБЕТАТАУЫ;fullpagenamee=ТОЛЫҚБЕТАТАУЫ2;"
     "fullurl=ТОЛЫҚЖАЙЫ:|ТОЛЫҚЖАЙ:;fullurle=ТОЛЫҚЖАЙЫ2:|ТОЛЫҚЖАЙ2:;"
     "grammar=СЕПТІГІ:|СЕПТІК:;int=ІШКІ:;language=#ТІЛ:;lc=КӘ:|КІШІӘРІППЕН:;"
     "lcfirst=КӘ1:|КІШІӘРІППЕН1:;localday2=ЖЕРГІЛІКТІКҮН2;"
     "localday=ЖЕРГІЛІКТІКҮН;localdayname=ЖЕРГІЛІКТІКҮНАТАУЫ;"
     "localdow=ЖЕРГІЛІКТІАПТАКҮНІ;localhour=ЖЕРГІЛІКТІСАҒАТ;"
     "localmonth=ЖЕРГІЛІКТІАЙ;localmonthabbrev=ЖЕРГІЛІКТІАЙЖИЫР|"
     "ЖЕРГІЛІКТІАЙҚЫСҚАША|ЖЕРГІЛІКТІАЙҚЫСҚА;"
     "localmonthname=ЖЕРГІЛІКТІАЙАТАУЫ;"
     "localmonthnamegen=ЖЕРГІЛІКТІАЙІЛІКАТАУЫ;localtime=ЖЕРГІЛІКТІУАҚЫТ;"
     "localtimestamp=ЖЕРГІЛІКТІУАҚЫТТҮЙІНДЕМЕСІ|"
     "ЖЕРГІЛІКТІУАҚЫТТҮЙІН;localurl=ЖЕРГІЛІКТІЖАЙ:;"
     "localurle=ЖЕРГІЛІКТІЖАЙ2:;localweek=ЖЕРГІЛІКТІАПТАСЫ|"
     "ЖЕРГІЛІКТІАПТА;localyear=ЖЕРГІЛІКТІЖЫЛ;msg=ХБР:;"
     "msgnw=УИКИСІЗХБР:;namespace=ЕСІМАЯСЫ;namespacee=ЕСІМАЯСЫ2;ns=ЕА:|"
     "ЕСІМАЯ:;numberofadmins=ӘКІМШІСАНЫ;numberofarticles=МАҚАЛАСАНЫ;"
     "numberofedits=ӨҢДЕМЕСАНЫ|ТҮЗЕТУСАНЫ;numberoffiles=ФАЙЛСАНЫ;"
     "numberofpages=БЕТСАНЫ;numberofusers=ҚАТЫСУШЫСАНЫ;padleft=СОЛҒАЫҒЫС|"
     "СОЛЫҒЫС;padright=ОҢҒАЫҒЫС|ОҢЫҒЫС;pagename=БЕТАТАУЫ;"
     "pagenamee=БЕТАТАУЫ2;pagesincategory=САНАТТАҒЫБЕТТЕР;"
     "pagesinnamespace=ЕСІМАЯБЕТСАНЫ:|ЕАБЕТСАНЫ:|АЯБЕТСАНЫ:;"
     "pagesize=БЕТМӨЛШЕРІ;plural=КӨПШЕТҮРІ:|КӨПШЕ:;raw=ҚАМ:;rawsuffix=Қ;"
     "revisionday2=ТҮЗЕТУКҮНІ2|НҰСҚАКҮНІ2;revisionday=ТҮЗЕТУКҮНІ|"
     "НҰСҚАКҮНІ;revisionid=ТҮЗЕТУНӨМІРІ|НҰСҚАНӨМІРІ;"
     "revisionmonth=ТҮЗЕТУАЙЫ|НҰСҚААЙЫ;"
     "revisiontimestamp=ТҮЗЕТУУАҚЫТЫТАҢБАСЫ|НҰСҚАУАҚЫТТҮЙІНДЕМЕСІ;"
     "revisionyear=ТҮЗЕТУЖЫЛЫ|НҰСҚАЖЫЛЫ;scriptpath=ӘМІРЖОЛЫ;server=СЕРВЕР;"
     "servername=СЕРВЕРАТАУЫ;sitename=ТОРАПАТАУЫ;special=арнайы;"
     "subjectpagename=ТАҚЫРЫПБЕТАТАУЫ|МАҚАЛАБЕТАТАУЫ;"
     "subjectpagenamee=ТАҚЫРЫПБЕТАТАУЫ2|МАҚАЛАБЕТАТАУЫ2;"
     "subjectspace=ТАҚЫРЫПБЕТІ|МАҚАЛАБЕТІ;subjectspacee=ТАҚЫРЫПБЕТІ2|"
     "МАҚАЛАБЕТІ2;subpagename=БЕТШЕАТАУЫ|АСТЫҢҒЫБЕТАТАУЫ;"
     "subpagenamee=БЕТШЕАТАУЫ2|АСТЫҢҒЫБЕТАТАУЫ2;subst=БӘДЕЛ:;tag=белгі;"
     "talkpagename=ТАЛҚЫЛАУБЕТАТАУЫ;talkpagenamee=ТАЛҚЫЛАУБЕТАТАУЫ2;"
     "talkspace=ТАЛҚЫЛАУАЯСЫ;talkspacee=ТАЛҚЫЛАУАЯСЫ2;uc=БӘ:|БАСӘРІППЕН:;"
     "ucfirst=БӘ1:|БАСӘРІППЕН1:;urlencode=ЖАЙДЫМҰҚАМДАУ:",
     "қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|"
     "қыркүйек|қазан|қараша|желтоқсан|қаңтардың|ақпанның|"
     "наурыздың|сәуірдің|мамырдың|маусымның|шілденің|"
     "тамыздың|қыркүйектің|қазанның|қарашаның|желтоқсанның|"
     "қаң|ақп|нау|cәу|мам|мау|шіл|там|қыр|қаз|қар|жел",
     "Жексенбі|Дүйсенбі|Сейсенбі|Сәрсенбі|Бейсенбі|Жұма|"
     "Сенбі|жек|Дүй|Бей|Сәр|Бей|Жұм|Сен",
     " |,|2"},
    {"kk-kz", "kk-cyrl kk",
     "",
     "",
     "",
     ""},
    {"kk-latn", "kk kk-cyrl",
     "anchorencode=JÄKİRDİMUQAMDAW|ЖӘКІРДІМҰҚАМДАУ;basepagename=NEGİZGİBETATAWI|"
     "НЕГІЗГІБЕТАТАУЫ;basepagenamee=NEGİZGİBETATAWI2|НЕГІЗГІБЕТАТАУЫ2;"
     "contentlanguage=MAĞLUMATTİLİ|МАҒЛҰМАТТІЛІ;currentday2=AĞIMDAĞIKÜN2|"
     "АҒЫМДАҒЫКҮН2;currentday=AĞIMDAĞIKÜN|АҒЫМДАҒЫКҮН;"
     "currentdayname=AĞIMDAĞIKÜNATAWI|АҒЫМДАҒЫКҮНАТАУЫ;currentdow=AĞIMDAĞIAPTAKÜNİ|"
     "АҒЫМДАҒЫАПТАКҮНІ;currenthour=AĞIMDAĞISAĞAT|АҒЫМДАҒЫСАҒАТ;"
     "currentmonth=AĞIMDAĞIAÝ|АҒЫМДАҒЫАЙ;currentmonthabbrev=AĞIMDAĞIAÝJÏIR|"
     "AĞIMDAĞIAÝQISQA|АҒЫМДАҒЫАЙЖИЫР|АҒЫМДАҒЫАЙҚЫСҚА;"
     "currentmonthname=AĞIMDAĞIAÝATAWI|АҒЫМДАҒЫАЙАТАУЫ;"
     "currentmonthnamegen=AĞIMDAĞIAÝİLİKATAWI|АҒЫМДАҒЫАЙІЛІКАТАУЫ;"
     "currenttime=AĞIMDAĞIWAQIT|АҒЫМДАҒЫУАҚЫТ;currenttimestamp=AĞIMDAĞIWAQITTÜÝİNDEMESİ|"
     "AĞIMDAĞIWAQITTÜÝİN|АҒЫМДАҒЫУАҚЫТТҮЙІНДЕМЕСІ|"
     "АҒЫМДАҒЫУАҚЫТТҮЙІН;currentversion=BAĞDARLAMANUSQASI|"
     "БАҒДАРЛАМАНҰСҚАСЫ;currentweek=AĞIMDAĞIAPTASI|AĞIMDAĞIAPTA|"
     "АҒЫМДАҒЫАПТАСЫ|АҒЫМДАҒЫАПТА;currentyear=AĞIMDAĞIJIL|АҒЫМДАҒЫЖЫЛ;"
     "defaultsort=ÄDEPKİSURIPTAW:|ÄDEPKİSANATSURIPTAW:|ÄDEPKİSURIPTAWKİLTİ:|ÄDEPKİSURIP:|"
     "ӘДЕПКІСҰРЫПТАУ:|ӘДЕПКІСАНАТСҰРЫПТАУ:|"
     "ӘДЕПКІСҰРЫПТАУКІЛТІ:|ӘДЕПКІСҰРЫП:;directionmark=BAĞITBELGİSİ|"
     "БАҒЫТБЕЛГІСІ;displaytitle=KÖRİNETİNTAQIRIAPATI|KÖRSETİLETİNATAW|"
     "КӨРІНЕТІНТАҚЫРЫАПАТЫ|КӨРСЕТІЛЕТІНАТАУ;filepath=FAÝLMEKENİ:|"
     "ФАЙЛМЕКЕНІ:;formatnum=SANPİŞİMİ|САНПІШІМІ;fullpagename=TOLIQBETATAWI|"
     "ТОЛЫҚБЕТАТАУЫ;fullpagenamee=TOLIQBETATAWI2|ТОЛЫҚБЕТАТАУЫ2;fullurl=TOLIQJAÝI:|"
     "TOLIQJAÝ:|ТОЛЫҚЖАЙЫ:|ТОЛЫҚЖАЙ:;fullurle=TOLIQJAÝI2:|TOLIQJAÝ2:|ТОЛЫҚЖАЙЫ2:|"
     "ТОЛЫҚЖАЙ2:;grammar=SEPTİGİ:|SEPTİK:|СЕПТІГІ:|СЕПТІК:;int=İŞKİ:|ІШКІ:;"
     "language=#TİL:|#ТІЛ:;lc=KÄ:|KİŞİÄRİPPEN:|КӘ:|КІШІӘРІППЕН:;lcfirst=KÄ1:|"
     "KİŞİÄRİPPEN1:|КӘ1:|КІШІӘРІППЕН1:;localday2=JERGİLİKTİKÜN2|"
     "ЖЕРГІЛІКТІКҮН2;localday=JERGİLİKTİKÜN|ЖЕРГІЛІКТІКҮН;"
     "localdayname=JERGİLİKTİKÜNATAWI|ЖЕРГІЛІКТІКҮНАТАУЫ;"
     "localdow=JERGİLİKTİAPTAKÜNİ|ЖЕРГІЛІКТІАПТАКҮНІ;localhour=JERGİLİKTİSAĞAT|"
     "ЖЕРГІЛІКТІСАҒАТ;localmonth=JERGİLİKTİAÝ|ЖЕРГІЛІКТІАЙ;"
     "localmonthabbrev=JERGİLİKTİAÝJÏIR|JERGİLİKTİAÝQISQAŞA|JERGİLİKTİAÝQISQA|"
     "ЖЕРГІЛІКТІАЙЖИЫР|ЖЕРГІЛІКТІАЙҚЫСҚАША|"
     "ЖЕРГІЛІКТІАЙҚЫСҚА;localmonthname=JERGİLİKTİAÝATAWI|"
     "ЖЕРГІЛІКТІАЙАТАУЫ;localmonthnamegen=JERGİLİKTİAÝİLİKATAWI|"
     "ЖЕРГІЛІКТІАЙІЛІКАТАУЫ;localtime=JERGİLİKTİWAQIT|ЖЕРГІЛІКТІУАҚЫТ;"
     "localtimestamp=JERGİLİKTİWAQITTÜÝİNDEMESİ|JERGİLİKTİWAQITTÜÝİN|"
     "ЖЕРГІЛІКТІУАҚЫТТҮЙІНДЕМЕСІ|ЖЕРГІЛІКТІУАҚЫТТҮЙІН;"
     "localurl=JERGİLİKTİJAÝ:|ЖЕРГІЛІКТІЖАЙ:;localurle=JERGİLİKTİJAÝ2:|"
     "ЖЕРГІЛІКТІЖАЙ2:;localweek=JERGİLİKTİAPTASI|JERGİLİKTİAPTA|"
     "ЖЕРГІЛІКТІАПТАСЫ|ЖЕРГІЛІКТІАПТА;localyear=JERGİLİKTİJIL|"
     "ЖЕРГІЛІКТІЖЫЛ;msg=XBR:|ХБР:;msgnw=WÏKÏSİZXBR:|УИКИСІЗХБР:;"
     "namespace=ESİMAYASI|ЕСІМАЯСЫ;namespacee=ESİMAYASI2|ЕСІМАЯСЫ2;ns=EA:|ESİMAYA:|ЕА:|"
     "ЕСІМАЯ:;numberofadmins=ÄKİMŞİSANI|ӘКІМШІСАНЫ;numberofarticles=MAQALASANI|"
     "МАҚАЛАСАНЫ;numberofedits=ÖÑDEMESANI|TÜZETWSANI|ӨҢДЕМЕСАНЫ|ТҮЗЕТУСАНЫ;"
     "numberoffiles=FAÝLSANI|ФАЙЛСАНЫ;numberofpages=BETSANI|БЕТСАНЫ;"
     "numberofusers=QATISWŞISANI|ҚАТЫСУШЫСАНЫ;padleft=SOLĞAIĞIS|SOLIĞIS|СОЛҒАЫҒЫС|"
     "СОЛЫҒЫС;padright=OÑĞAIĞIS|OÑIĞIS|ОҢҒАЫҒЫС|ОҢЫҒЫС;pagename=BETATAWI|"
     "БЕТАТАУЫ;pagenamee=BETATAWI2|БЕТАТАУЫ2;pagesincategory=SANATTAĞIBETTER|"
     "САНАТТАҒЫБЕТТЕР;pagesinnamespace=ESİMAYABETSANI:|EABETSANI:|AYABETSANI:|"
     "ЕСІМАЯБЕТСАНЫ:|ЕАБЕТСАНЫ:|АЯБЕТСАНЫ:;pagesize=BETMÖLŞERİ|"
     "БЕТМӨЛШЕРІ;plural=KÖPŞETÜRİ:|KÖPŞE:|КӨПШЕТҮРІ:|КӨПШЕ:;raw=QAM:|ҚАМ:;"
     "rawsuffix=Q|Қ;revisionday2=TÜZETWKÜNİ2|NUSQAKÜNİ2|ТҮЗЕТУКҮНІ2|НҰСҚАКҮНІ2;"
     "revisionday=TÜZETWKÜNİ|NUSQAKÜNİ|ТҮЗЕТУКҮНІ|НҰСҚАКҮНІ;"
     "revisionid=TÜZETWNÖMİRİ|NUSQANÖMİRİ|ТҮЗЕТУНӨМІРІ|НҰСҚАНӨМІРІ;"
     "revisionmonth=TÜZETWAÝI|NUSQAAÝI|ТҮЗЕТУАЙЫ|НҰСҚААЙЫ;"
     "revisiontimestamp=TÜZETWWAQITITAÑBASI|NUSQAWAQITTÜÝİNDEMESİ|"
     "ТҮЗЕТУУАҚЫТЫТАҢБАСЫ|НҰСҚАУАҚЫТТҮЙІНДЕМЕСІ;"
     "revisionyear=TÜZETWJILI|NUSQAJILI|ТҮЗЕТУЖЫЛЫ|НҰСҚАЖЫЛЫ;scriptpath=ÄMİRJOLI|"
     "ӘМІРЖОЛЫ;servername=SERVERATAWI|СЕРВЕРАТАУЫ;sitename=TORAPATAWI|ТОРАПАТАУЫ;"
     "special=arnaýı|арнайы;subjectpagename=TAQIRIPBETATAWI|MAQALABETATAWI|"
     "ТАҚЫРЫПБЕТАТАУЫ|МАҚАЛАБЕТАТАУЫ;subjectpagenamee=TAQIRIPBETATAWI2|"
     "MAQALABETATAWI2|ТАҚЫРЫПБЕТАТАУЫ2|МАҚАЛАБЕТАТАУЫ2;subjectspace=TAQIRIPBETİ|"
     "MAQALABETİ|ТАҚЫРЫПБЕТІ|МАҚАЛАБЕТІ;subjectspacee=TAQIRIPBETİ2|MAQALABETİ2|"
     "ТАҚЫРЫПБЕТІ2|МАҚАЛАБЕТІ2;subpagename=BETŞEATAWI|ASTIÑĞIBETATAWI|"
     "БЕТШЕАТАУЫ|АСТЫҢҒЫБЕТАТАУЫ;subpagenamee=BETŞEATAWI2|ASTIÑĞIBETATAWI2|"
     "БЕТШЕАТАУЫ2|АСТЫҢҒЫБЕТАТАУЫ2;subst=BÄDEL:|БӘДЕЛ:;tag=belgi|белгі;"
     "talkpagename=TALQILAWBETATAWI|ТАЛҚЫЛАУБЕТАТАУЫ;talkpagenamee=TALQILAWBETATAWI2|"
     "ТАЛҚЫЛАУБЕТАТАУЫ2;talkspace=TALQILAWAYASI|ТАЛҚЫЛАУАЯСЫ;"
     "talkspacee=TALQILAWAYASI2|ТАЛҚЫЛАУАЯСЫ2;uc=BÄ:|BASÄRİPPEN:|БӘ:|БАСӘРІППЕН:;"
     "ucfirst=BÄ1:|BASÄRİPPEN1:|БӘ1:|БАСӘРІППЕН1:;urlencode=JAÝDIMUQAMDAW:|"
     "ЖАЙДЫМҰҚАМДАУ:",
     "qañtar|aqpan|nauryz|säuır|mamyr|mausym|şılde|tamyz|qyrküiek|qazan|qaraşa|jeltoqsan|qañtardyñ|"
     "aqpannyñ|nauryzdyñ|säuırdıñ|mamyrdyñ|mausymnyñ|şıldenıñ|tamyzdyñ|qırküiektıñ|qazannyñ|"
     "qaraşanyñ|jeltoqsannyñ|qañ|aqp|nau|säu|mam|mau|şil|tam|qır|qaz|qar|jel",
     "Jeksenbi|Düisenbi|Seisenbi|Särsenbi|Beisenbi|Jūma|Senbi|Jek|Düi|Bei|Sär|Bei|Jūm|Sen",
     " |,"},
    {"kk-tr", "kk-latn kk kk-cyrl",
     "",
     "",
     "",
     ""},
    {"kl", "da",
     "",
     "Jannuaari|Februaari|Martsi|Apriili|Maaji|Juuni|Juuli|Aggusti|Septemberi|Oktoberi|Novemberi|Decemberi|"
     "Januaari|Februaari|Marsi|Apriili|Maaji|Juuni|Juuli|Aggusti|Septembari|Oktobari|Novembari|Decembari|Jan|"
     "Feb|Mar|Apr|Maaji|Jun|Jul|Aug|Sep|Okt|Nov|Dec",
     "Sapaat|Ataasinngorneq|Marlunngorneq|Pingasunngorneq|Sisamanngorneq|Tallimanngorneq|Arfininngorneq|Sap|"
     "Ata|Mar|Pin|Sis|Tal|Arf",
     ""},
    {"km", "",
     "contentlanguage=កូដភាសា;currentday=ថ្ងៃនេះ;"
     "currentdayname=ឈ្មោះថ្ងៃនេះ;currenthour=ម៉ោងនេះ|"
     "ម៉ោងឥឡូវ;currentmonth=ខែនេះ;currentmonthname=ឈ្មោះខែនេះ;"
     "currenttime=ពេលនេះ;currentweek=សប្ដាហ៍នេះ;"
     "currentyear=ឆ្នាំនេះ;displaytitle=បង្ហាញចំណងជើង|"
     "បង្ហាញចំនងជើង;filepath=ផ្លូវនៃឯកសារ:;"
     "fullpagename=ឈ្មោះទំព័រពេញ;fullurl=URLពេញ:;"
     "grammar=វេយ្យាករណ៍:;language=#ភាសា:;localhour=ម៉ោងតំបន់;"
     "localtime=ពេលវេលាក្នុងតំបន់;localyear=LOCALDAYNAME;msg=សារ:;"
     "msgnw=សារមិនមែនជាកូដវិគី:;namespace=លំហឈ្មោះ;"
     "ns=លឈ:;numberofadmins=ចំនួនអ្នកអភិបាល|"
     "ចំនួនអ្នកថែទាំប្រព័ន្ធ;"
     "numberofarticles=ចំនួនអត្ថបទ;"
     "numberofedits=ចំនួនកំណែប្រែ;numberoffiles=ចំនួនឯកសារ;"
     "numberofpages=ចំនួនទំព័រ;"
     "numberofusers=ចំនួនអ្នកប្រើប្រាស់;"
     "pagename=ឈ្មោះទំព័រ;"
     "pagesincategory=ចំនួនទំព័រក្នុងចំនាត់ថ្នាក់ក្រុម|"
     "ចំនួនទំព័រក្នុងចំណាត់ថ្នាក់ក្រុម;"
     "pagesize=ទំហំទំព័រ;plural=ពហុវចនៈ:;rawsuffix=រ;"
     "scriptpath=ផ្លូវស្រ្គីប;server=ម៉ាស៊ីនបម្រើសេវា;"
     "servername=ឈ្មោះម៉ាស៊ីនបម្រើសេវា;"
     "sitename=ឈ្មោះវិបសាយ|ឈ្មោះគេហទំព័រ;"
     "special=ពិសេស;subpagename=ឈ្មោះទំព័ររង;tag=ប្លាក;"
     "talkpagename=ឈ្មោះទំព័រពិភាក្សា;"
     "talkspace=លំហឈ្មោះទំព័រពិភាក្សា",
     "ខែមករា|ខែកុម្ភៈ|ខែមីនា|ខែមេសា|ខែឧសភា|"
     "ខែមិថុនា|ខែកក្កដា|ខែសីហា|ខែកញ្ញា|"
     "ខែតុលា|ខែវិច្ឆិកា|ខែធ្នូ|ខែមករា|"
     "ខែកុម្ភៈ|ខែមីនា|ខែមេសា|ខែឧសភា|"
     "ខែមិថុនា|ខែកក្កដា|ខែសីហា|ខែកញ្ញា|"
     "ខែតុលា|ខែវិច្ឆិកា|ខែធ្នូ|មករា|កុម្ភៈ|"
     "មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|"
     "កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ",
     "ថ្ងៃអាទិត្យ|ថ្ងៃច័ន្ទ|ថ្ងៃអង្គារ|"
     "ថ្ងៃពុធ|ថ្ងៃព្រហស្បតិ៍|ថ្ងៃសុក្រ|"
     "ថ្ងៃសៅរ៍|អា|ច|អ|ពុ|ព្រ|សុ|ស",
     "|.|||០|១|២|៣|៤|៥|៦|៧|៨|៩"},
};
const size_t expand_languages_7_count = sizeof expand_languages_7 / sizeof *expand_languages_7;
