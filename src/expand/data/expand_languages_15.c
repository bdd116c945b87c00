/* expand_languages_15.c - words of the languages ur to zu.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in expand_words.h.
 */
#include "expand/expand_words.h"

const expand_language_words expand_languages_15[] = {
    {"ur", "",
     "anchorencode=اینکر_کوڈ;articlepath=راہ_مضمون;basepagename=نام_بنیادی_صفحہ;"
     "basepagenamee=بنیادی_صفحہ_کوڈ;bidi=بی_ڈی:;canonicalurl=معیاری_ربط:;"
     "canonicalurle=معیاری_ربط_کوڈ:;cascadingsources=آبشاری_مآخذ;"
     "contentlanguage=مواد_کی_زبان;count=شمار;currentday2=موجودہ_دن2;"
     "currentday=موجودہ_دن;currentdayname=موجودہ_دن_کا_نام;currentdow=ہفتہ_کا_دن;"
     "currenthour=موجودہ_گھنٹہ;currentmonth1=موجودہ_مہینہ1;"
     "currentmonth=موجودہ_مہینہ|موجودہ_مہینہ2;"
     "currentmonthabbrev=موجودہ_مہینہ_کا_اختصار;"
     "currentmonthname=موجودہ_مہینہ_کا_نام;"
     "currentmonthnamegen=موجودہ_مہینہ_کا_نام_اضافت;currenttime=موجودہ_وقت;"
     "currenttimestamp=موجودہ_مہر_وقت;currentversion=موجودہ_نسخہ;"
     "currentweek=موجودہ_ہفتہ;currentyear=موجودہ_سال;default=#ابتدائی;"
     "defaultsort=ابتدائی_ترتیب|کلید_ابتدائی_ترتیب|"
     "ابتدائی_ترتیب_زمرہ;defaultsort_noerror=نقص_نہیں;"
     "defaultsort_noreplace=تبدیلی_نہیں;directionmark=علامت_جہت;"
     "displaytitle=نمائش_عنوان;displaytitle_noerror=نقص_نہیں;"
     "displaytitle_noreplace=تبدیلی_نہیں;explode=انتشار;expr=اظہار;"
     "filepath=راہ_فائل:;formatdate=صیغہ_تاریخ;formatnum=صیغہ_عدد;"
     "fullpagename=صفحہ_کا_مکمل_نام|مکمل_نام;fullpagenamee=مکمل_نام_کوڈ;"
     "fullurl=مکمل_ربط:;fullurle=مکمل_ربط_کوڈ:;gender=صنف:;grammar=قواعد:;if=اگر;"
     "ifeq=اگربرابر;iferror=اگرنقص;ifexist=اگرموجود;ifexpr=اگراظہار;"
     "int=عالمی:;invoke=استدعا;language=#زبان:;lc=چھوٹے_حروف:;"
     "lcfirst=چھوٹے_حروف_سے_شروع:;len=لمبائی;localday2=مقامی_دن2;"
     "localday=مقامی_دن;localdayname=مقامی_دن_کا_نام;"
     "localdow=مقامی_ہفتہ_کا_دن;localhour=مقامی_گھنٹہ;"
     "localmonth1=مقامی_مہینہ1;localmonth=مقامی_مہینہ|مقامی_مہینہ2;"
     "localmonthabbrev=مقامی_مہینہ_کا_اختصار;"
     "localmonthname=مقامی_مہینہ_کا_نام;"
     "localmonthnamegen=مقامی_مہینہ_کا_نام_اضافت;localtime=مقامی_وقت;"
     "localtimestamp=مقامی_مہر_وقت;localurl=مقامی_ربط:;localurle=مقامی_ربط_کوڈ:;"
     "localweek=مقامی_ہفتہ;localyear=مقامی_سال;msg=پیغام:;msgnw=خام_پیغام:;"
     "namespace=نام_فضا;namespacee=نام_فضا_کوڈ;namespacenumber=نام_فضا_کا_عدد;"
     "nocommafysuffix=جدا_نہیں;ns=نف:;nse=نفک:;numberingroup=تعداد_در_گروہ;"
     "numberofactiveusers=تعداد_فعال_صارفین;numberofadmins=تعداد_منتظمین;"
     "numberofarticles=تعداد_مضامین;numberofedits=تعداد_ترامیم;"
     "numberoffiles=تعداد_فائل;numberofpages=تعداد_صفحات;"
     "numberofusers=تعداد_صارفین;padleft=بائیں_جوڑیں;padright=دائیں_جوڑیں;"
     "pageid=شناخت_صفحہ;pagename=نام_صفحہ;pagenamee=نام_صفحہ_کوڈ;"
     "pagesincategory=زمرے_میں_صفحات;pagesincategory_all=کل;pagesincategory_files=فائلیں;"
     "pagesincategory_pages=صفحات;pagesincategory_subcats=ذیلی_زمرے;"
     "pagesinnamespace=نام_فضا_میں_صفحات:;pagesize=حجم_صفحہ;plural=جمع:;pos=جگہ;"
     "protectionexpiry=اختتام_حفاظت;protectionlevel=درجہ_حفاظت;raw=خام:;rawsuffix=آر;"
     "rel2abs=اضافی_تا_مطلق;replace=تبدیلی;revisionday2=یوم_نسخہ2;"
     "revisionday=یوم_نسخہ;revisionid=شناخت_نسخہ;revisionmonth1=ماہ_نسخہ1;"
     "revisionmonth=ماہ_نسخہ;revisionsize=حجم_نسخہ;revisiontimestamp=مہر_وقت_نسخہ;"
     "revisionuser=صارف_نسخہ;revisionyear=سال_نسخہ;rootpagename=نام_اصل_صفحہ;"
     "rootpagenamee=اصل_صفحہ_کوڈ;rpos=جگہ_واپس;safesubst=محفوظ_نقل:|محفوظ_جا:;"
     "scriptpath=راہ_اسکرپٹ;server=سرور;servername=نام_سرور;sitename=سائٹ_نام|"
     "نام_سائٹ|نام_موقع;special=خاص;speciale=خاص_کوڈ;stylepath=راہ_طرز;"
     "sub=ذیلی;subjectpagename=نام_صفحہ_مضمون;"
     "subjectpagenamee=نام_صفحہ_مضمون_کوڈ;subjectspace=مضمون_نام_فضا;"
     "subjectspacee=مضمون_نام_فضا_کوڈ;subpagename=نام_ذیلی_صفحہ;"
     "subpagenamee=ذیلی_صفحہ_کوڈ;subst=نقل:|جا:;switch=منتقل;tag=ٹیگ;"
     "talkpagename=نام_تبادلہ_خیال_صفحہ;talkpagenamee=تبادلہ_خیال_صفحہ_کوڈ;"
     "talkspace=تبادلہ_خیال_نام_فضا;talkspacee=تبادلہ_خیال_کوڈ;time=وقت;"
     "timel=وقت_لمبائی;titleparts=اجزاء_عنوان;uc=بڑے_حروف:;"
     "ucfirst=بڑے_حروف_سے_شروع:;url_path=راہ;url_query=استفسار;url_wiki=ویکی;"
     "urldecode=بلاکوڈیوآرایل;urlencode=ربط_کوڈ:",
     "جنوری|فروری|مارچ|اپريل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|"
     "نومبر|دسمبر|جنوری|فروری|مارچ|اپريل|مئی|جون|جولائی|اگست|"
     "ستمبر|اکتوبر|نومبر|دسمبر|جنوری|فروری|مارچ|اپریل|مئی|جون|"
     "جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر",
     "اتوار|پير|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار|پیر|منگل|بدھ|"
     "جمعرات|جمعہ|ہفتہ",
     ""},
    {"uz", "",
     "count=miqdor;currentday2=JORIYKUN2;currentday=JORIYKUN;currentdayname=JORIYKUNNOMI;"
     "currenthour=JORIYSOAT;currentmonth1=JORIYOY1;currentmonth=JORIYOY|JORIYOY2;"
     "currentmonthabbrev=JORIYOYQISQARTMASI;currentmonthname=JORIYOYNOMI;"
     "currentmonthnamegen=JORIYOYNOMIQARATQICH;currenttime=JORIYVAQT;currentweek=JORIYHAFTA;"
     "currentyear=JORIYYIL;default=#boshlangʻich;expr=ifoda;gender=JINS;if=agar;ifeq=agarteng;"
     "iferror=agarxato;ifexist=agarbor;ifexpr=agarifoda;language=#TIL:;len=uzunlik;localday2=MAHALLIYKUN2;"
     "localday=MAHALLIYKUN;localdayname=MAHALLIYKUNNOMI;localhour=MAHALLIYSOAT;localmonth1=MAHALLIYOY1;"
     "localmonth=MAHALLIYOY|MAHALLIYOY2;localmonthabbrev=MAHALLIYOYQISQARTMASI;localmonthname=MAHALLIYOYNOMI;"
     "localmonthnamegen=MAHALLIYOYQARATQICH;localtime=MAHALLIYVAQT;localyear=MAHALLIYYIL;namespace=NOMFAZO;"
     "numberofactiveusers=FAOLFOYDALANUVCHISONI;numberofadmins=ADMINISTRATORSONI;numberofarticles=MAQOLASONI;"
     "numberofedits=OZGARISHSONI;numberoffiles=FAYLSONI;numberofpages=SAHIFASONI;"
     "numberofusers=FOYDALANUVCHISONI;pagename=SAHIFANOMI;pagesincategory=TURKUMDAGISAHIFALAR;"
     "pagesize=SAHIFAHAJMI;pos=oʻrin;replace=almashtirish;special=maxsus;switch=tanlov;tag=yorliq;time=vaqt;"
     "url_wiki=VIKI",
     "yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentyabr|oktyabr|noyabr|dekabr|yanvar|fevral|mart|aprel|"
     "may|iyun|iyul|avgust|sentyabr|oktyabr|noyabr|dekabr|yan|fev|mar|apr|may|iyn|iyl|avg|sen|okt|noy|dek",
     "Yakshanba|Dushanba|Seshanba|Chorshanba|Payshanba|Juma|Shanba|Yak|Dsh|Ssh|Chr|Pay|Jum|Shn",
     " |,"},
    {"vec", "it",
     "",
     "zenaro|febraro|marso|apriłe|majo|zugno|lujo|agosto|setenbre|otobre|novenbre|disenbre|zenaro|febraro|"
     "marso|apriłe|majo|zugno|lujo|agosto|setenbre|otobre|novenbre|disenbre|zen|feb|mar|avr|maj|xug|luj|ago|"
     "set|oto|nov|dis",
     "Domenega|Luni|Marti|Mercore|Xoba|Venare|Sabo|dom|lun|mar|mer|xob|ven|sab",
     ""},
    {"vep", "et",
     "fullurl=TÄUZ'URL:;grammar=GRAMMATIK:;plural=ÄILUGU:;sitename=SAITANNIMI",
     "vilukud|uhoku|keväz’ku|sulaku|semendku|kezaku|heinku|eloku|sügüz’ku|reduku|kül’mku|tal’vku|"
     "vilukud|uhokud|keväz’kud|sulakud|semendkud|kezakud|heinkud|elokud|sügüz’kud|redukud|kül’mkud|"
     "tal’vkud|vil|uho|kev|sul|sem|kez|hei|elo|süg|red|kül|tal",
     "Pühäpäiv|Ezmärg|Tožnarg|Koumanz’päiv|Nellänz’päiv|Pätnič|Sobat|Püh|Ezm|Tož|Kou|Nel|Pät|"
     "Sob",
     ""},
    {"vi", "",
     "anchorencode=MÃ_HÓA_NEO|MÃHÓANEO|MÃ_HOÁ_NEO|MÃHOÁNEO;articlepath=ĐƯỜNG_DẪN_BÀI|"
     "ĐƯỜNGDẪNBÀI|LỐI_BÀI|LỐIBÀI;basepagename=TÊN_TRANG_GỐC|TÊNTRANGGỐC;"
     "canonicalurl=URL_CHUẨN:|URLCHUẨN:;cascadingsources=NGUỒN_THEO_TẦNG|NGUỒNTHEOTẦNG;"
     "contentlanguage=NGÔN_NGỮ_NỘI_DUNG|NGÔNNGỮNỘIDUNG;count=số;currentday2=NGÀY_NÀY_2|"
     "NGÀYNÀY2;currentday=NGÀY_NÀY|NGÀYNÀY;currentdayname=TÊN_NGÀY_NÀY|TÊNNGÀYNÀY;"
     "currenthour=GIỜ_HIỆN_TẠI|GIỜHIỆNTẠI;currentmonth1=THÁNG_NÀY_1|THÁNGNÀY1;"
     "currentmonth=THÁNG_NÀY|THÁNGNÀY|THÁNG_NÀY_2|THÁNGNÀY2;"
     "currentmonthabbrev=TÊN_NGẮN_THÁNG_NÀY|TÊNNGẮNTHÁNGNÀY;currentmonthname=TÊN_THÁNG_NÀY|"
     "TÊNTHÁNGNÀY;currentmonthnamegen=TÊN_DÀI_THÁNG_NÀY|TÊNDÀITHÁNGNÀY;currenttime=GIỜ_NÀY|"
     "GIỜNÀY;currenttimestamp=MỐC_THỜI_GIAN_NÀY|MỐCTHỜIGIANNÀY|DẤU_THỜI_GIAN_NÀY|"
     "DẤUTHỜIGIANNÀY;currentversion=BẢN_NÀY|BẢNNÀY;currentweek=TUẦN_NÀY|TUẦNNÀY;"
     "currentyear=NĂM_NÀY|NĂMNÀY;default=#mặc_định|#mặcđịnh;defaultsort=XẾP_MẶC_ĐỊNH:|"
     "XẾPMẶCĐỊNH:;defaultsort_noerror=không_lỗi;defaultsort_noreplace=không_thay_thế;"
     "directionmark=DẤU_HƯỚNG_VIẾT|DẤUHƯỚNGVIẾT;displaytitle=TÊN_HIỂN_THỊ|TÊNHIỂNTHỊ;"
     "expr=công_thức|côngthức;filepath=ĐƯỜNG_DẪN_TẬP_TIN|ĐƯỜNGDẪNTẬPTIN;"
     "formatdate=định_dạng_ngày|địnhdạngngày;formatnum=PHÂN_CHIA_SỐ|PHÂNCHIASỐ;"
     "fullpagename=TÊN_TRANG_ĐỦ|TÊNTRANGĐỦ;fullurl=URL_ĐỦ:|URLĐỦ:;gender=GIỐNG:;"
     "grammar=NGỮ_PHÁP:|NGỮPHÁP:;if=nếu;ifeq=nếu_bằng|nếubằng;iferror=nếu_lỗi|nếulỗi;"
     "ifexist=nếu_tồn_tại|nếutồntại;ifexpr=nếu_công_thức|nếucôngthức;int=NỘI:;"
     "invoke=gọi;language=#NGÔN_NGỮ:|#NGÔNNGỮ:;lc=CHỮ_HOA:|CHỮHOA:;lcfirst=CHỮ_ĐẦU_HOA:|"
     "CHỮĐẦUHOA:;len=số_chữ|sốchữ|số_ký_tự|sốkýtự|số_kí_tự|sốkítự;"
     "localday2=NGÀY_ĐỊA_PHƯƠNG_2|NGÀYĐỊAPHƯƠNG2;localday=NGÀY_ĐỊA_PHƯƠNG|"
     "NGÀYĐỊAPHƯƠNG;localdayname=TÊN_NGÀY_ĐỊA_PHƯƠNG|TÊNNGÀYĐỊAPHƯƠNG;"
     "localhour=GIỜ_ĐỊA_PHƯƠNG|GIỜĐỊAPHƯƠNG;localmonth1=THÁNG_ĐỊA_PHƯƠNG_1|"
     "THÁNGĐỊAPHƯƠNG1;localmonth=THÁNG_ĐỊA_PHƯƠNG|THÁNGĐỊAPHƯƠNG;"
     "localmonthabbrev=THÁNG_ĐỊA_PHƯƠNG_TẮT|THÁNGĐỊAPHƯƠNGTẮT;"
     "localmonthname=TÊN_THÁNG_ĐỊA_PHƯƠNG|TÊNTHÁNGĐỊAPHƯƠNG;"
     "localtime=THỜI_GIAN_ĐỊA_PHƯƠNG|THỜIGIANĐỊAPHƯƠNG;"
     "localtimestamp=MỐC_THỜI_GIAN_ĐỊA_PHƯƠNG|MỐCTHỜIGIANĐỊAPHƯƠNG|"
     "DẤU_THỜI_GIAN_ĐỊA_PHƯƠNG|DẤUTHỜIGIANĐỊAPHƯƠNG;localurl=URL_ĐỊA_PHƯƠNG:|"
     "URLĐỊAPHƯƠNG:;localweek=TUẦN_ĐỊA_PHƯƠNG|TUẦNĐỊAPHƯƠNG;localyear=NĂM_ĐỊA_PHƯƠNG|"
     "NĂMĐỊAPHƯƠNG;msg=NHẮN:;msgnw=NHẮN_MỚI:|NHẮNMỚI:;namespace=KHÔNG_GIAN_TÊN|"
     "KHÔNGGIANTÊN;namespacenumber=SỐ_KHÔNG_GIAN_TÊN|SỐKHÔNGGIANTÊN;ns=KGT:;"
     "numberingroup=CỠ_NHÓM|CỠNHÓM;numberofactiveusers=SỐ_THÀNH_VIÊN_TÍCH_CỰC|"
     "SỐTHÀNHVIÊNTÍCHCỰC;numberofadmins=SỐ_BẢO_QUẢN_VIÊN|SỐBẢOQUẢNVIÊN|SỐ_QUẢN_LÝ|"
     "SỐQUẢNLÝ|SỐ_QUẢN_LÍ|SỐQUẢNLÍ;numberofarticles=SỐ_BÀI|SỐBÀI;"
     "numberofedits=SỐ_SỬA_ĐỔI|SỐSỬAĐỔI;numberoffiles=SỐ_TẬP_TIN|SỐTẬPTIN;"
     "numberofpages=SỐ_TRANG|SỐTRANG;numberofusers=SỐ_THÀNH_VIÊN|SỐTHÀNHVIÊN;pageid=ID_TRANG|"
     "IDTRANG;pagename=TÊN_TRANG|TÊNTRANG;pagenamee=TÊN_TRANG_2|TÊNTRANG2;"
     "pagesincategory=CỠ_THỂ_LOẠI|CỠTHỂLOẠI;pagesincategory_all=tất_cả;"
     "pagesincategory_files=tập_tin;pagesincategory_pages=trang;pagesincategory_subcats=thể_loại_con;"
     "pagesinnamespace=CỠ_KHÔNG_GIAN_TÊN:|CỠKHÔNGGIANTÊN:|CỠ_KGT:|CỠKGT:;pagesize=CỠ_TRANG|"
     "CỠTRANG;plural=SỐ_NHIỀU:|SỐNHIỀU:;pos=vị_trí|vịtrí;protectionlevel=MỨC_KHÓA|"
     "MỨCKHÓA|MỨC_KHOÁ|MỨCKHOÁ;replace=thay_thế|thaythế;revisionday2=NGÀY_BẢN_2|NGÀYBẢN2;"
     "revisionday=NGÀY_BẢN|NGÀYBẢN;revisionid=SỐ_BẢN|SỐBẢN;revisionmonth1=THÁNG_BẢN_1|"
     "THÁNGBẢN1;revisionmonth=THÁNG_BẢN|THÁNGBẢN;revisionsize=CỠ_PHIÊN_BẢN|CỠPHIÊNBẢN;"
     "revisiontimestamp=MỐC_THỜI_GIAN_BẢN|MỐCTHỜIGIANBẢN|DẤU_THỜI_GIAN_BẢN|"
     "DẤUTHỜIGIANBẢN;revisionuser=NGƯỜI_DÙNG_BẢN|NGƯỜIDÙNGBẢN;revisionyear=NĂM_BẢN|"
     "NĂMBẢN;rpos=vị_trí_phải|vịtríphải;safesubst=THẾ_AN_TOÀN:;"
     "scriptpath=ĐƯỜNG_DẪN_KỊCH_BẢN|ĐƯỜNGDẪNKỊCHBẢN|ĐƯỜNG_DẪN_SCRIPT|"
     "ĐƯỜNGDẪNSCRIPT;server=MÁY_CHỦ|MÁYCHỦ;servername=TÊN_MÁY_CHỦ|TÊNMÁYCHỦ;"
     "sitename=TÊN_MẠNG|TÊNMẠNG;special=đặc_biệt;stylepath=ĐƯỜNG_DẪN_KIỂU|"
     "ĐƯỜNGDẪNKIỂU;sub=chuỗi_con|chuỗicon;subjectpagename=TÊN_TRANG_NỘI_DUNG|"
     "TÊNTRANGNỘIDUNG;subjectspace=KGT_NỘI_DUNG|KGTNỘIDUNG;subpagename=TÊN_TRANG_PHỤ|TÊNTRANGPHỤ;"
     "subst=THẾ:;tag=thẻ;talkpagename=TÊN_TRANG_THẢO_LUẬN|TÊNTRANGTHẢOLUẬN;"
     "talkspace=KGT_THẢO_LUẬN|KGTTHẢOLUẬN;time=giờ;timel=giờ_địa_phương|giờđịaphương;"
     "uc=CHỮ_THƯỜNG:|CHỮTHƯỜNG:;ucfirst=CHỮ_ĐẦU_THƯỜNG:|CHỮĐẦUTHƯỜNG:;"
     "url_path=ĐƯỜNG_DẪN|ĐƯỜNGDẪN;url_query=TRUY_VẤN|TRUYVẤN;urldecode=giải_mã_url|"
     "giảimãurl;urlencode=MÃ_HÓA_URL:|MÃHÓAURL:|MÃ_HOÁ_URL:|MÃHOÁURL:",
     "tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|"
     "tháng 12|tháng Một|tháng Hai|tháng Ba|tháng Tư|tháng Năm|tháng Sáu|tháng Bảy|tháng Tám|"
     "tháng Chín|tháng Mười|tháng Mười một|tháng Mười hai|tháng 1|tháng 2|tháng 3|tháng 4|"
     "tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12",
     "Chủ nhật|Thứ hai|Thứ ba|Thứ tư|Thứ năm|Thứ sáu|Thứ bảy|Chủ nhật|Thứ 2|"
     "Thứ 3|Thứ 4|Thứ 5|Thứ 6|Thứ 7",
     ".|,"},
    {"vls", "nl",
     "",
     "januoari|februoari|moarte|april|mei|juni|juli|ogustus|september|oktober|november|december|januari|"
     "februoari|moarte|april|mei|juni|juli|ogustus|september|oktober|november|december|jan|feb|mrt|apr|mei|"
     "jun|jul|ogs|sep|okt|nov|dec",
     "zundag|moandag|disndag|woesdag|dunderdag|vrydag|zoaterdag|zu|moa|din|woe|dun|vry|zat",
     ""},
    {"vmf", "de",
     "",
     "Januaar|Feebruaar|Märds|Abril|Maj|Juuni|Juuli|Auguschd|Säbdembär|Ogdoobär|Nowembär|Dädsembär|"
     "fom Januaar|fom Feebruaar|fom Märds|fom Abril|fom Maj|fom Juunii|fom Juulii|fom Auguschd|"
     "fom Säbdembâr|fom Ogdoowâr|fom Nowembâr|Fom Dädsembâr|Jan.|Feeb.|Mär.|Abr.|Maj|Juun.|Juul.|Aug.|"
     "Säb.|Ogd.|Now.|Däds.",
     "Sunndooch|Monndooch|Dinnsdooch|Miidwoch|Dunnerschdooch|Freidooch|Samsdooch|Su|Mon|Die|Mid|Du|Fre|Sam",
     ""},
    {"vmw", "pt",
     "",
     "Mweeri woopacerya|Mweeri wa namiili|Mweeri wa neeraru|Mweeri wa namixexe|Mweeri wa neethanu|"
     "Mweeri wa neethanu nammosa|Mweeri wa neethanu neeli|Mweeri wa neethanu neeraru|"
     "Mweeri wa neethanu neexexe|Mweeri wa namuloko|Mweeri wa namuloko ni mmosa|Mweeri wa okiserya|"
     "Mweeri oopacerya|Mweeri wa namiili|Mweeri wa neeraru|Mweeri wa namixexe|Mweeri wa neethanu|"
     "Mweeri wa neethanu nammosa|Mweeri wa neethanu neeli|Mweeri wa neethanu neeraru|"
     "Mweeri wa neethanu neexexe|Mweeri wa namuloko|Mweeri wa namuloko ni mmosa|Mweeri wa okiserya|Oop|Nml|"
     "Nrr|Nmx|Nee|Nms|Nli|Nnr|Nxx|Nlk|Mms|Oki",
     "Ettiminku|Nihiku noopacerya|Namanly/nameely|Namararu|Namaxexe|Namathanu/ecuumwa|Mutivela|Ettiminku|"
     "Nihiku noopacerya|Namanly/nameely|Namararu|Namaxexe|Namathanu/ecuumwa|Mutivela",
     ""},
    {"vo", "",
     "",
     "yanul|febul|mäzul|prilul|mayul|yunul|yulul|gustul|setul|tobul|novul|dekul|yanul|febul|mäzul|prilul|"
     "mayul|yunul|yulul|gustul|setul|tobul|novul|dekul|yan|feb|mäz|pri|may|yun|yul|gus|set|tob|nov|dek",
     "sudel|mudel|tudel|vedel|dödel|fridel|zädel|sud|mud|tud|ved|död|fri|zäd",
     ""},
    {"vot", "fi",
     "",
     "janvaari|fevraaľi|martti|aprilli|mai|juńi|juľi|augusti|senťaabri|okťaabri|nojaabri|dekaabri|"
     "janvaarii|fevraalii|martii|aprillii|maja|junii|juľii|augustii|senťaabrii|okťaabrii|nojaabrii|"
     "dekaabrii|janvaari|fevraali|martti|aprilli|mai|juni|juľi|augusti|senťaabri|okťaabri|nojaabri|dekaabri",
     "Nätilpäivä|Esmezarci|Tõizarci|Kõlmõzpäivä|Nelläzpäivä|Viďďezpäivä|Laukopäivä|Nät|Esm|"
     "Tõi|Kõl|Nel|Viď|Lau",
     ""},
    {"vro", "et",
     "",
     "vahtsõaastakuu|radokuu|urbõkuu|mahlakuu|lehekuu|piimäkuu|hainakuu|põimukuu|süküskuu|rehekuu|"
     "märtekuu|joulukuu|vahtsõaastakuu|radokuu|urbõkuu|mahlakuu|lehekuu|piimäkuu|hainakuu|põimukuu|"
     "süküskuu|rehekuu|märtekuu|joulukuu|vahts|radok|urbõk|mahlak|lehek|piimäk|hainak|põimuk|süküsk|"
     "rehek|märtek|jouluk",
     "pühäpäiv|iispäiv|tõõsõpäiv|kolmapäiv|nelapäiv|riidi|puulpäiv|Pü|I|T|K|N|R|Pu",
     ""},
    {"wa", "fr",
     "",
     "djanvî|fevrî|måss|avri|may|djun|djulete|awousse|setimbe|octôbe|nôvimbe|decimbe|djanvî|fevrî|"
     "måss|avri|may|djun|djulete|awousse|setimbe|octôbe|nôvimbe|decimbe|dja|fev|mås|avr|may|djn|djl|awo|"
     "set|oct|nôv|dec",
     "dimegne|londi|mårdi|mierkidi|djudi|vénrdi|semdi|dim|lon|mår|mie|dju|vén|sem",
     " |,"},
    {"wal", "",
     "",
     "Shachiyaa|Longgiyaa|Bullaalaa|Gabbaa|Laaboshaa|Guuliyaa|Caljjuwaa|Kuushshaa|Gifaataa|Gooluwaa|Baraataa|"
     "Duubbalaa|Shachiyaa|Longgiyaa|Bullaalaa|Gabbaa|Laaboshaa|Guuliyaa|Caljjuwaa|Kuushshaa|Gifaataa|Gooluwaa|"
     "Baraataa|Duubbalaa|Sh|Lon|Bul|Gab|Lab|Gul|Cal|Kush|Gi|Gol|Bar|Dub",
     "Woggaa|Sagga|Ciishsha|Woliila|Shaaga|Bizza|Qeeraa|Wog|Sa|Ci|Wol|Sha|Bi|Qe",
     ""},
    {"war", "",
     "",
     "Enero|Pebrero|Marso|Abril|Mayo|Hunyo|Hulyo|Agosto|Septyembre|Oktubre|Nobyembre|Disyembre|han Enero|"
     "han Pebrero|han Marso|han Abril|han Mayo|han Hunyo|han Hulyo|han Agosto|han Septyembre|han Oktubre|"
     "han Nobyembre|han Disyembre|Ene|Peb|Mar|Abr|May|Hun|Hul|Ago|Sep|Okt|Nob|Dis",
     "Dominggo|Lunes|Martes|Miyerkoles|Huwebes|Biyernes|Sabado|Dom|Lun|Mar|Mi|Hu|Bi|Sab",
     ""},
    {"wls", "fr",
     "",
     "Sānualio|Fepualio|Malesio|'Apelili|Maio|Sūnio|Sūlio|'Aukusitō|Sepetepeli|'Oketopeli|Novepeli|"
     "Tesepeli|Sānualio|Fepualio|Malesio|Apelili|Maio|Sunio|Sulio|Aukusito|Sepetepeli|Oketopeli|Novepeli|"
     "Tesepeli|San|Fep|Mal|Ape|Mai|Sun|Sul|Auk|Sep|Okt|Nov|Tes",
     "'Ahotapu|Mōnite|Feliatolu|Feliafā|Felianima|Feliaono|Moeaki|Tap|Mon|Fe3|Fe4|Fe5|Fe6|Moe",
     ""},
    {"wlx", "",
     "",
     "Jembɛnte|Soforaa|Domba|Dombakokoriko|Dombafolaanaa|Kpiinikyiu|Kpiinikyiu makoma|Aŋgyeliŋgye|Sonkarr|"
     "Kyiusoŋ|Dommakoma|Doŋu|Jembɛnte|Soforaa|Domba|Dombakokoriko|Dombafolaanaa|Kpiinikyiu|"
     "Kpiinikyiu makoma|Aŋjɛliŋje|Sonkare|Kyiusoŋ|Dommakoma|Doŋu|Jem|Sof|Dom|Domb|Dombafo|Kpiin|"
     "Kpiinikyiu Mako|Aŋje|Sonka|Kyius|Dommako|Doŋ",
     "Alahadi|Atɛnɛɛ|Atalaata|Alareba|Alaamosa|Aregyema|Asebete|Alahadi|Atɛnɛɛ|Atala|Alare|Alaamo|Areje|"
     "Asebe",
     ""},
    {"wo", "fr",
     "",
     "Samwiyee|Fewriyee|Maars|Awril|Mee|Suwe|Sulet|Ut|Sattumbar|Oktoobar|Nowembar|Samwiye|Samwie|Fewirie|"
     "Maars|Awril|Mee|Suwe|Sulet|Ut|Sattumbar|Oktoobar|Nowembar|Disembar|Sam|Few|Maa|Awr|Mee|Suw|Sul|Ut|Sat|"
     "Okt|Now|Dis",
     "Dibéer|Altine|Talaata|àllarba|alxamis|Àjjuma|Gaawu|dib|alt|Tal|àll|alx|àjj|gaa",
     ""},
    {"wuu", "zh-hans zh zh-hant",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|一月|两月|三月|四月|五月|"
     "六月|七月|八月|九月|十月|十一月|十二月|1月|2月|3月|4月|5月|6月|7月|8月|9月|"
     "10月|11月|12月",
     "礼拜日|礼拜一|礼拜两|礼拜三|礼拜四|礼拜五|礼拜六|日|一|两|三|四|五|六",
     ""},
    {"wuu-hans", "",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|一月|两月|三月|四月|五月|"
     "六月|七月|八月|九月|十月|十一月|十二月|1月|2月|3月|4月|5月|6月|7月|8月|9月|"
     "10月|11月|12月",
     "礼拜日|礼拜一|礼拜两|礼拜三|礼拜四|礼拜五|礼拜六|日|一|两|三|四|五|六",
     ""},
    {"wuu-hant", "",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|一月|二月|三月|四月|五月|"
     "六月|七月|八月|九月|十月|十一月|十二月|1月|2月|3月|4月|5月|6月|7月|8月|9月|"
     "10月|11月|12月",
     "禮拜日|禮拜一|禮拜兩|禮拜三|禮拜四|禮拜五|禮拜六|日|一|兩|三|四|五|六",
     ""},
    {"xal", "ru",
     "",
     "Туула сар|Лу сар|Моһа сар|Мөрн сар|Хөн сар|Мөчн сар|"
     "Така сар|Ноха сар|Һаха сар|Хулһн сар|Үкр сар|Бар сар|"
     "Туула сарин|Лу сарин|Моһа сарин|Мөрн сарин|Хөн  сарин|"
     "Мөчн сарин|Така сарин|Ноха сарин|Һаха сарин|Хулһн сарин|"
     "Үкр сарин|Бар сарин|Туу|Лу|Моһ|Мөр|Хөн|Мөч|Так|Нох|Һах|Хул|"
     "Үкр|Бар",
     "Нарн өдр|Сарң өдр|Мигмр өдр|Үлмҗ өдр|Пүрвә өдр|Басң өдр|"
     "Бембә өдр|Нрн|Срң|Мгр|Үлм|Прв|Бсң|Бмб",
     ""},
    {"xh", "",
     "",
     "EyoMqungu|EyoMdumba|EyoKwindla|EkaTshazimpuzi|Inyanga kaCanz...|EyeSilimela|EyeKhala|EyeThupha|"
     "Eyo Msintsi|Eye Dwarha|Eye Nkanga|Eyo Mnga|EyoMqungu|Eyo Mdumba|Eyo Kwindla|Ekatshazimpuzi|EkaCanzibe|"
     "Eyesilimela|Eye Khala|Eye Thupha|Eyo Msintsi|Eye Dwarha|Eye Nkanga|Eyo Mnga|EyomQu...|"
     "Inyanga yomDumb...|Inyanga yoKwindla/ eyoKwindla|Inyanga kaTshazimpuzi/ekaTshazimpuzi|EkaCanzibe|"
     "Inyanga yesSilimela/eyeSilimela|inyanga yeKhala/eyeKhala|Inyanga yeThupha/eyeThupha|"
     "Inyanga yoMsimtsi/eyoMsintsi|inyanga yeDwarha/eyeDwarha|Inyanga yeNkanga/eyeNkanga|EyomNg...",
     "Icawe|UMvulo|ULwesibini|ULwesithathu|ULwesine|ULwesihlanu|UMgqibelo|Ilanga|ngoMvulo||NgolwesiThathu|"
     "Ngolwesine|NgolwesiHlanu",
     " |."},
    {"xmf", "ka",
     "",
     "ღურთუთა|ფურთუთა|მელახი|პირელი|მესი|"
     "მანგი|კვირკვე|მარაშინათუთა|ეკენია|"
     "გჷმათუთა|გერგობათუთა|ქირსეთუთა|"
     "ღურთუთა|ფურთუთა|მელახი|პირელი|მესი|"
     "მანგი|კვირკვე|მარაშინათუთა|ეკენია|"
     "გჷმათუთა|გერგობათუთა|ქირსეთუთა|ღურ.|"
     "ფურ.|მელ.|პირ.|მეს.|მან.|კვრ.|მარ.|ეკნ.|გჷმ.|"
     "გერ.|ქირ.",
     "ჟაშხა|თუთაშხა|თახაშხა|ჯუმაშხა|ცაშხა|"
     "ობიშხა|შურიშხა|ჟაშ.|თუთ.|თახ.|ჯუმ.|ცაშ.|"
     "ობი.|შურ.",
     ",|."},
    {"xsy", "",
     "",
     "’aehae’ ’ilaS|roSa’ ilaS|to:o’ ’ilaS|Sopt ’ilaS|haseb ’ilaS|SayboSi’ ’ilaS|"
     "SayboSi: o ’aehae’ ’ilaS|maykaSpat ’ilaS|hae’hae’ ’ilaS|langpez ’ilaS|"
     "langpez o ’aehae’ ’ilaS|langpez o roSa’ ’ilaS|’aehae’ ’ilaS|roSa’ ilaS|"
     "to:o’ ’ilaS|Sopt ’ilaS|haseb ’ilaS|SayboSi’ ’ilaS|SayboSi: o ’aehae’ ’ilaS|"
     "maykaSpat ’ilaS|hae’hae’ ’ilaS|langpez ’ilaS|langpez o ’aehae’ ’ilaS|"
     "langpez o roSa’ ’ilaS|’aehae’ ’ilaS|roSa’ ilaS|to:o’ ’ilaS|Sopat ’ilaS|haseb ’ilaS|"
     "SayboSi: ’ilaS|SayboSi:o ’aehae’ ’ilaS|maykaSpat ’ilaS|hae’hae’ ’ilaS|langpez ’ilaS|"
     "langpez o ’aehae’ ’ilaS|langpez o roSa’ ’ilaS",
     "kaSangayan|ray ’aehae’ Sinangayan|ray roSa’ Sinangyan|to:o’ Sinangayan|Sopat Sinangayan|"
     "haseb Sinangayan|SayboSi: ka Sinangayan|kaSangayan|ray ’aehae’ Sinangayan|roSa’ Sinangayan|"
     "to:o’ Sinangayan|Sopat Sinangayan|haseb Sinangayan|SayboSi: Sinangayan",
     ""},
    {"yi", "he",
     "count=צאל;currentday=לויפיקער_טאג;currentmonth=לויפיקער_מאנאט;currenttime=לויפֿיקע_צײַט;"
     "currentyear=לויפֿיקע_יאָר;default=#גרונט;defaultsort=גרונטסארטיר:;displaytitle=ווייזן_קעפל;expr=רעכן;"
     "filepath=טעקעשטעג:;fullpagename=פולבלאטנאמען;fullurl=פֿולער_נאמען:;grammar=גראמאטיק:;ifeq=גלייך;"
     "ifexist=עקזיסט;ifexpr=אויברעכן;language=#שפראך:;namespace=נאמענטייל;"
     "numberofactiveusers=צאל_טעטיקע_באניצער;numberofarticles=צאל_ארטיקלען;numberofedits=צאל_רעדאקטירונגען;"
     "numberoffiles=צאל_טעקעס;numberofpages=צאל_בלעטער;numberofusers=צאל_באניצער;pagename=בלאטנאמען;"
     "pagesincategory_pages=בלעטער;pagesize=בלאטגרייס;plural=מערצאל:;raw=רוי:;special=באזונדער;"
     "subpagename=אונטערבלאטנאמען;switch=קלייב;tag=טאג;talkpagename=רעדנבלאטנאמען;time=צייט;timel=צייטל;"
     "url_path=שטעג;url_wiki=וויקי",
     "יאַנואַר|פֿעברואַר|מערץ|אַפּריל|מאַי|יוני|יולי|אויגוסט|"
     "סעפּטעמבער|אָקטאָבער|נאָוועמבער|דעצעמבער|יאַנואַר|"
     "פֿעברואַר|מערץ|אַפּריל|מאַי|יוני|יולי|אויגוסט|"
     "סעפּטעמבער|אָקטאָבער|נאָוועמבער|דעצעמבער|יאַנ׳|פֿעב׳|"
     "מער׳|אַפּר׳|מאַי|יונ׳|יול׳|אויג׳|סעפּ׳|אָקט׳|נאָוו׳|דעצ׳",
     "זונטיג|מאָנטיג|דינסטיג|מיטװאָך|דאָנערשטאָג‎|פֿרייטיג|"
     "שבת|זונ'|מאנ'|דינ'|מיט'|דאנ'|פֿריי'|שבת",
     ""},
    {"yo", "",
     "",
     "Oṣù Ṣẹ̀rẹ́|Oṣù Èrèlé|Oṣù Ẹ̀rẹ̀nà|Oṣù Igbe|Oṣù Ẹ̀bìbì|"
     "Oṣù Òkúdu|Oṣù Agẹmọ|Oṣù Ògún|Oṣù Òwéwe|Oṣù Ọ̀wàrà|Oṣù Bélú|"
     "Oṣù Ọ̀pẹ̀|Oṣù Kínní|Oṣù Kejì|Oṣù Kẹta|Oṣù Kẹrin|Oṣù Kàrún|"
     "Oṣù Kẹfà|Oṣù Keje|Oṣù Kẹjọ|Oṣù Kẹ̀sán|Oṣù Kẹ̀wá|Oṣù Kọkànlá|"
     "Oṣù Kejìlá|Oṣù 1|Oṣù 2|Oṣù 3|Oṣù 4|Oṣù 5|Oṣù 6|Oṣù 7|Oṣù 8|Oṣù 9|"
     "Oṣù 10|Oṣù 11|Oṣù 12",
     "Ọjọ́ Àìkú|Ọjọ́ Ajé|Ọjọ́ Ìṣẹ́gun|Ọjọ́rú|Ọjọ́bọ̀|Ọjọ́ Ẹtì|"
     "Ọjọ́ Àbámẹ́ta|Àìkú|Ajé|Ìṣẹ́gun|Ọjọ́rú|Ọjọ́bọ̀|Ẹtì|Àbámẹ́ta",
     ""},
    {"yrl", "",
     "",
     "Kauré Yepewara|Kauré Mukũiwara|Kauré Musapiriwara|Kauré Irundiwara|Kauré Waxiniwara|"
     "Kauré Puyepewara|Kauré Pumukũiwara|Kauré Pumusapiriwara|Kauré Puirundiwara|Kauré Mukũipuwara|"
     "Kauré Mukũipuyepewara|Kauré mukũipumukũiwara|Kauré Yepewara|Kauré Mukũiwara|Kauré Musapiriwara|"
     "Kauré irũdiwara|Kauré waxiniwara|Kauré puyepewara|Kauré pumukũiwara|Kauré pumusapiriwara|"
     "Kauré puirũdiwara|Kauré mukũipuwara|Kauré mukũipuyepewara|Kauré mukũipumukũiwara|Kyep|Kmuk|"
     "Kmus|Kirũ|Kwax|Kpuy|Kpum|Kpms|Kirũ|Kmkp|Kmpy|Kmpm",
     "Mituú|Murakiyepé|Murakimukũi|Murakimusapiri|Supapá|Yukuaku|Saurú|Mit|Mkp|Mmk|Mmp|Sup|Yuk|Sau",
     ".|,"},
    {"yue", "",
     "",
     "一月|二月|三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月|一月|二月|"
     "三月|四月|五月|六月|七月|八月|九月|十月|十一月|十二月|一月|二月|三月|四月|"
     "五月|六月|七月|八月|九月|十月|十一月|十二月",
     "禮拜日|禮拜一|禮拜二|禮拜三|禮拜四|禮拜五|禮拜六|日|一|二|三|四|五|六",
     ""},
    {"yue-hant", "",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|一月|二月|三月|四月|五月|"
     "六月|七月|八月|九月|十月|十一月|十二月|1月|2月|3月|4月|5月|6月|7月|8月|9月|"
     "10月|11月|12月",
     "禮拜日|禮拜一|禮拜二|禮拜三|禮拜四|禮拜五|禮拜六|日|一|二|三|四|五|六",
     ""},
    {"za", "zh-hans zh zh-hant",
     "",
     "Nin Wtj|Nin Yeih|Nin Sam|Nin Seiq|Nin Haj|Nin Loekj|Nin Caet|Nin Betq|Nin Gouj|Nin Cwbx|Nin Cwbx Wtj|"
     "Nin Cwbx Yeih|It nyied|Ngeih nyied|Sam nyied|Seiq nyied|Nin Haj|Loeg nyied|Caet nyied|Bet nyied|"
     "Nin Gouj|Cib nyied|Cibit nyied|Cibngeih nyied|Itnyied|Ngeihnyied|Samnyied|Seiqnyied|Nguxnyied|Loegnyied|"
     "Caetnyied|Batnyied|Goujnyied|Cibnyied|Cib'itnyied|Cibngeihnyied",
     "Ngoenzsinghgiz|Singhgiz it|Singhgiz ngeih|Singhgiz sam|Singhgiz seiq|Singhgiz haj|Singhgiz roek|Ngoenz|"
     "It|Ngeih|Sam|Seiq|Ngux|Loeg",
     ""},
    {"zea", "nl",
     "",
     "januaori|februaori|maert|april|meie|juni|juli|auhustus|september|oktober|november|december|januaori|"
     "februaori|maert|april|meie|juni|juli|oest|september|oktober|november|december|jan|feb|mae|apr|mei|jun|"
     "jul|auh|sep|okt|nov|dec",
     "zundag|maendag|diesendag|weusdag|dunderdag|vriedag|zaeterdag|zun|mae|die|weu|dun|vri|zae",
     ""},
    {"zgh", "kab",
     "",
     "ⵉⵏⵏⴰⵢⵔ|ⴱⵕⴰⵢⵕ|ⵎⴰⵕⵚ|ⵉⴱⵔⵉⵔ|ⵎⴰⵢⵢⵓ|ⵢⵓⵏⵢⵓ|"
     "ⵢⵓⵍⵢⵓⵣ|ⵖⵓⵛⵜ|ⵛⵓⵜⴰⵏⴱⵉⵔ|ⴽⵟⵓⴱⵕ|ⵏⵓⵡⴰⵏⴱⵉⵔ|"
     "ⴷⵓⵊⴰⵏⴱⵉⵔ|ⵉⵏⵏⴰⵢⵔ|ⴱⵕⴰⵢⵕ|ⵎⴰⵕⵚ|ⵉⴱⵔⵉⵔ|"
     "ⵎⴰⵢⵢⵓ|ⵢⵓⵏⵢⵓ|ⵢⵓⵍⵢⵓⵣ|ⵖⵓⵛⵜ|ⵛⵓⵜⴰⵏⴱⵉⵔ|"
     "ⴽⵟⵓⴱⵕ|ⵏⵓⵡⴰⵏⴱⵉⵔ|ⴷⵓⵊⴰⵏⴱⵉⵔ|ⵉⵏⵏ|ⴱⵕⴰ|ⵎⴰⵕ|"
     "ⴱⵕⴰ|ⵎⴰⵢ|ⵢⵓⵏ|ⵢⵓⵍ|ⵖⵓⵛ|ⵛⵓⵜ|ⴽⵟⵓ|ⵏⵓⵡ|ⴷⵓⵊ",
     "ⴰⵙⴰⵎⴰⵙ|ⴰⵢⵏⴰⵙ|ⴰⵙⵉⵏⴰⵙ|ⴰⴽⵕⴰⵙ|ⴰⴽⵡⴰⵙ|"
     "ⴰⵙⵉⵎⵡⴰⵙ|ⴰⵙⵉⴹⵢⴰⵙ|ⴰⵙⴰ|ⴰⵢⵏ|ⴰⵙⵏ|ⴰⴽⵕ|ⴰⴽⵡ|ⴰⵙⵎ|"
     "ⴰⵚⴹ",
     " |,"},
    {"zh", "zh-hans zh-hant zh-cn zh-tw zh-hk",
     "count=计数;default=#默认;explode=爆炸|炸开;expr=计算式;if=非空式;ifeq=相同式|匹配式;"
     "iferror=错误式;ifexist=存在式;len=长度;pos=位置;replace=替换;rpos=最近位置;sub=截取;"
     "switch=多选式|多条件式|双射式",
     "",
     "",
     ""},
    {"zh-cn", "zh-hans zh zh-hant",
     "",
     "",
     "",
     ""},
    {"zh-hans", "zh-cn zh zh-hant",
     "anchorencode=锚编码;articlepath=条目路径;basepagename=基础页面名称;"
     "basepagenamee=基础页面名称等同;canonicalurl=规范URL:;canonicalurle=规范URL等同:;"
     "cascadingsources=级联来源;contentlanguage=内容语言;count=计数;currentday2=今天2;"
     "currentday=今天;currentdayname=星期|今天名|今天名称;currentdow=当前DOW;"
     "currenthour=当前小时;currentmonth1=本月1;currentmonth=本月|本月2;"
     "currentmonthabbrev=本月简称;currentmonthname=本月名|本月名称;"
     "currentmonthnamegen=本月名属格|本月名称属格;currenttime=当前时间|此时;"
     "currenttimestamp=当前时间戳;currentversion=当前版本;currentweek=本周;currentyear=今年;"
     "default=#默认;defaultsort=默认排序:|默认排序关键字:|默认分类排序:;"
     "defaultsort_noerror=不报错;defaultsort_noreplace=不替换;directionmark=方向标记;"
     "displaytitle=显示标题;displaytitle_noerror=无错误;displaytitle_noreplace=无代替;"
     "explode=粉碎;expr=表达式;filepath=文件路径:;formatdate=格式化日期|日期格式化;"
     "formatnum=格式化数字;fullpagename=页面全称|完整页面名称;"
     "fullpagenamee=完整页面名称等同;fullurl=完整URL:;fullurle=完整URL等同:;gender=性别:;"
     "grammar=语法:;if=若|如果;ifeq=若相等|如果相等;iferror=如果错误;ifexist=若有|如有;"
     "ifexpr=若表达式;int=界面:;invoke=调用;language=#语言:;lc=小写:;lcfirst=小写首字:;"
     "len=长度;localday2=本地日2;localday=本地日;localdayname=本地日名;localdow=本地DOW;"
     "localhour=本地小时;localmonth1=本地月1;localmonth=本地月|本地月2;"
     "localmonthabbrev=本地月缩写;localmonthname=本地月份名;localmonthnamegen=本地月历;"
     "localtime=本地时间;localtimestamp=本地时间戳;localurl=本地URL:;localurle=本地URLE:;"
     "localweek=本地周;localyear=本地年;namespace=名字空间;namespacee=名字空间等同;"
     "namespacenumber=名字空间编号;ns=名称空间:;nse=名称空间E:;numberingroup=组中用户数;"
     "numberofactiveusers=活跃用户数;numberofadmins=管理员数;numberofarticles=条目数;"
     "numberofedits=编辑数;numberoffiles=文件数;numberofpages=页面数;numberofusers=用户数;"
     "padleft=左填充;padright=右填充;pageid=页面ID;pagename=页名|页面名|页面名称;"
     "pagenamee=页面名等同|页面名称等同;pagesincategory=分类中页面数;"
     "pagesincategory_all=所有;pagesincategory_files=文件;pagesincategory_pages=页面;"
     "pagesincategory_subcats=子分类;pagesinnamespace=名字空间中页面数:;pagesize=页面大小;"
     "plural=复数:;pos=终端;protectionlevel=保护级别;raw=原始:;replace=取代;"
     "revisionday2=修订日2;revisionday=修订日;revisionid=修订ID;revisionmonth1=修订月1;"
     "revisionmonth=修订月;revisionsize=修订大小;revisiontimestamp=修订时间戳;"
     "revisionuser=修订用户;revisionyear=修订年;rootpagename=根页面名称;"
     "rootpagenamee=根页面名称等同;rpos=反终端;safesubst=安全替代:;scriptpath=脚本路径;"
     "server=服务器;servername=服务器名;sitename=站点名称;special=特殊;speciale=特殊等同;"
     "stylepath=样式路径;sub=PF子;subjectpagename=主名字空间页面名称|条目页面名称;"
     "subjectpagenamee=主名字空间页面名称等同|条目页面名称等同;"
     "subjectspace=主名字空间|条目名字空间;subjectspacee=主名字空间等同|"
     "条目名字空间等同;subpagename=子页面名称;subpagenamee=子页面名称等同;subst=替代:;"
     "switch=开关|转换;tag=标记;talkpagename=讨论页面名称|对话页面名称;"
     "talkpagenamee=讨论页面名称等同|对话页面名称等同;talkspace=讨论空间|"
     "讨论名字空间;talkspacee=讨论空间等同|讨论名字空间等同;time=时间;timel=时间l;"
     "titleparts=标题组成部分;uc=大写:;ucfirst=大写首字:;url_path=路径;url_query=查询;"
     "urldecode=url解码;urlencode=URL编码:",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|"
     "9月|10月|11月|12月|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月",
     "星期日|星期一|星期二|星期三|星期四|星期五|星期六|日|一|二|三|四|五|六",
     ""},
    {"zh-hant", "zh-tw zh-hk zh zh-hans",
     "contentlanguage=內容語言|内容语言;count=計算;currentday=今天;currentmonth=本月|本月2;"
     "currentmonthabbrev=本月縮寫|本月简称;currenttime=目前時間|当前时间|此时;"
     "currentversion=目前版本|当前版本;default=#默認;displaytitle=顯示標題|显示标题;"
     "expr=表達式;gender=性別:|性:|性别:;if=若;iferror=如果錯誤;ifexpr=若表達式;"
     "invoke=調動;language=#語言:|#语言:;len=長度;localurl=本地URL:;localurle=本地URLE:;"
     "msg=訊息:;namespace=命名空間|名字空间;namespacenumber=命名空間數|名字空间编号;"
     "ns=命名空間:|名字空间:;nse=命名空間E:|名字空间E:;"
     "numberofactiveusers=活躍使用者人數|活跃用户数;numberofadmins=管理員數|管理员数;"
     "numberofarticles=文章數|条目数;numberoffiles=檔案數|文件数;numberofpages=頁面數|"
     "页面数;numberofusers=使用者人數量|用户数;pageid=頁面ID|页面ID;pagename=頁面名稱|"
     "页名|页面名|页面名称;pagesincategory_files=檔案;pagesincategory_pages=頁面;"
     "revisionuser=修訂使用者;rootpagename=根頁面名稱;rootpagenamee=根頁面名稱E;"
     "safesubst=安全替換:|安全替代:;server=伺服器|服务器;servername=伺服器名稱|"
     "服务器名;sitename=網站名稱|站点名称;subst=替換:|替代:;switch=轉換;"
     "talkspace=對話空間|讨论空间|讨论名字空间;time=時間;timel=時間L;url_query=查詢;"
     "urldecode=URI解碼",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|一月|二月|三月|四月|五月|"
     "六月|七月|八月|九月|十月|十一月|十二月|1月|2月|3月|4月|5月|6月|7月|8月|9月|"
     "10月|11月|12月",
     "星期日|星期一|星期二|星期三|星期四|星期五|星期六|日|一|二|三|四|五|六",
     ""},
    {"zh-hk", "zh-hant zh-tw zh zh-hans",
     "",
     "1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|一月|二月|三月|四月|五月|"
     "六月|七月|八月|九月|十月|十一月|十二月|1月|2月|3月|4月|5月|6月|7月|8月|9月|"
     "10月|11月|12月",
     "星期日|星期一|星期二|星期三|星期四|星期五|星期六|日|一|二|三|四|五|六",
     ""},
    {"zh-mo", "zh-hk zh-hant zh-tw zh zh-hans",
     "",
     "",
     "",
     ""},
    {"zh-my", "zh-sg zh-hans zh-cn zh zh-hant",
     "",
     "",
     "",
     ""},
    {"zh-sg", "zh-hans zh-cn zh zh-hant",
     "",
     "",
     "",
     ""},
    {"zh-tw", "zh-hant zh-hk zh zh-hans",
     "",
     "",
     "",
     ""},
    {"zu", "",
     "",
     "uMasingana|uNhlolanja|uNdasa|uMbasa|uNhlaba|uNhlangulana|uNtulikazi|uNcwaba|uMandulo|uMfumfu|uLwezi|"
     "uZibandlela|kuMasingana|kuNhlolanja|kuNdasa|kuMbasa|kuNhlaba|kuNhlangulana|kuNtulikazi|kuNcwaba|"
     "kuMandulo|kuMfumfu|kuLwezi|kuZibandlela|uMasi|uNhlo|uNda|uMba|uNhlo|uNhla|uNtul|uNcwa|uMand|uMfu|uLwez|"
     "uZiba",
     "iSonto|uMsombuluko|uLwesibili|uLwesithathu|uLwesine|uLwesihlanu|uMgqibelo|Son|Mso|Bil|Tha|Sine|Hla|Mgqi",
     ""},
};
const size_t expand_languages_15_count = sizeof expand_languages_15 / sizeof *expand_languages_15;
