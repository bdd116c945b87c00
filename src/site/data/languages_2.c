/* languages_2.c - words of the languages en-gb to kk-cn.
 *
 * SPDX-License-Identifier: MIT
 *
 * The form of the entries is told in languages.h.
 */
#include "site/data/languages.h"

const wm_language wm_languages_2[] = {
    {"en-gb", "en", WM_TRAIL_INHERIT, "", ""},
    {"en-rtl", "", WM_TRAIL_INHERIT, "", ""},
    {"eo", "", WM_TRAIL_INHERIT,
     "-2=Aŭdvidaĵo;-1=Specialaĵo|Speciala;1=Diskuto;2=Uzanto|Vikipediisto|Uzulo|Uzantino;"
     "3=Uzanto-Diskuto|Vikipediista diskuto|Uzula diskuto|Uzanta diskuto|Uzantino-Diskuto;"
     "5=$1-Diskuto|$1 diskuto;6=Dosiero;7=Dosiero-Diskuto|Dosiera diskuto;8=MediaWiki|"
     "MediaVikio;9=MediaWiki-Diskuto|MediaWiki diskuto|MediaVikia diskuto;10=Ŝablono;"
     "11=Ŝablono-Diskuto|Ŝablona diskuto;12=Helpo;13=Helpo-Diskuto|Helpa diskuto;"
     "14=Kategorio;15=Kategorio-Diskuto|Kategoria diskuto;828=Modulo;829=Modulo-Diskuto;",
     "R=#ALIDIREKTI|#ALIDIREKTU|#AL;S=__FI__|__FORTUINDEKSON__|__FT__|__NEKONVERTUENHAVON__|"
     "__NKH__|__NCC__|__SRS__|__NES__|__SENREDAKTISEKCIOJN__|__SENREDAKTISEKCION__|__NG__|"
     "__SENBILDARO__|__SB__|__SG__|__SENGALERIO__|__NEKONVERTUTITOLON__|__NKT__|__NTC__|"
     "__NI__|__NEINDEKSO__|__NT__|__I__|__T__|__INDEKSO__;C=__KK__|__KAŜITAKATEGORIO__|"
     "__KASXITAKATEGORIO__|__INDEKSU__|__INDEKSI__|__LIGILOALNOVASEKCIO__|__NSL__|__LNS__|"
     "__LANS__|__NEINDEKSU__|__NIU__|__SENLIGILOALNOVASEKCIO__|__NNSL__|__SLNS__|__SLANS__|"
     "__STATIKAALIDIREKTO__;F=kadra|kadrita|kadrigita|kadrite|kadrigite|malalte|centra|meza|"
     "kadro|enkadrita|enkadrite|senkadra|maldekstra|maldekstre|meze|neniu|nenio|dekstra|"
     "dekstre|sube|malsupre|supre|malsube|suba-teksto|tekst-alte|eta|alte;W=$1ra;"
     "U=altdekstre|altdekstre=$1|altdekstre_$1;V=alternative=$1|klaso=$1|ligilo=$1|eta=$1|"
     "paĝo=$1|paĝo $1|pagxo=$1|pagxo_$1;"},
    {"es", "", 29,
     "-2=Medio;-1=Especial;1=Discusión;2=Usuario|Usuaria;3=Usuario discusión|"
     "Usuaria discusión;5=$1 discusión;6=Archivo|Imagen;7=Archivo discusión|Imagen discusión;"
     "8=MediaWiki;9=MediaWiki discusión;10=Plantilla;11=Plantilla discusión;12=Ayuda;"
     "13=Ayuda discusión;14=Categoría;15=Categoría discusión;828=Módulo;829=Módulo discusión;",
     "R=#REDIRECCIÓN|#REDIRECCION;S=__FORZAR_TDC__|__FORZARTDC__|__FORZARTOC__|"
     "__NOCONVERTIRCONTENIDO__|__NOCC___|__NO_EDITAR_SECCIÓN__|__NOEDITARSECCIÓN__|"
     "__NOEDITARSECCION__|__SIN_GALERÍA__|__NOGALERÍA__|__NOGALERIA__|__NOCONVERTIRTITULO__|"
     "__NOCONVERTIRTÍTULO__|__NOCT___|__SIN_TDC__|__NOTDC__|__TDC__;C=__CATEGORÍAOCULTA__|"
     "__INDEXAR__|__VINCULARANUEVASECCION__|__ENLACECREARSECCIÓN__|__NOINDEXAR__|"
     "__NOVINCULARANUEVASECCION__|__SINENLACECREARSECCIÓN__|__REDIRECCIÓNESTÁTICA__|"
     "__REDIRECCIONESTATICA__;F=borde|abajo|centro|centrado|centrada|centrar|marco|enmarcado|"
     "enmarcada|sinmarco|sin_enmarcar|sinenmarcar|izquierda|izda|izq|medio|no|ninguna|"
     "ninguno|nada|derecha|der|dcha|miniaturadeimagen|miniatura|mini|arriba;V=idioma=$1|"
     "vínculo=$1|vinculo=$1|enlace=$1|miniaturadeimagen=$1|miniatura=$1|pagina=$1|página=$1|"
     "pagina_$1|página_$1;"},
    {"es-formal", "es", WM_TRAIL_INHERIT, "", ""},
    {"et", "", 30,
     "-2=Meedia;-1=Eri;1=Arutelu;2=Kasutaja;3=Kasutaja arutelu;5=$1 arutelu;6=Fail|Pilt;"
     "7=Faili arutelu|Pildi arutelu;8=MediaWiki;9=MediaWiki arutelu;10=Mall;11=Malli arutelu;"
     "12=Juhend;13=Juhendi arutelu;14=Kategooria;15=Kategooria arutelu;828=Moodul;"
     "829=Mooduli arutelu;",
     "R=#suuna;S=__SISUKORDEES__|__ALAOSALINGITA__|__GALERIITA__|__SISUKORRATA__|"
     "__SISUKORD__;C=__PEIDETUDKAT__|__INDEKSIGA__|__UUEALAOSALINK__|__INDEKSITA__|"
     "__UUEALAOSALINGITA__;F=ääris|keskel|raam|raamita|vasakul|tühi|paremal|pisi|pisipilt;"
     "U=püsti|püsti=$1;V=keel=$1|pisi=$1|pisipilt=$1|lehekülg=$1|lehekülg_$1;"},
    {"eu", "", WM_TRAIL_INHERIT,
     "-2=Media;-1=Berezi|Aparteko;1=Eztabaida;2=Lankide;3=Lankide eztabaida;5=$1 eztabaida;"
     "6=Fitxategi|Irudi;7=Fitxategi eztabaida|Irudi eztabaida;8=MediaWiki;"
     "9=MediaWiki eztabaida;10=Txantiloi;11=Txantiloi eztabaida;12=Laguntza;"
     "13=Laguntza eztabaida;14=Kategoria;15=Kategoria eztabaida;828=Modulu;"
     "829=Modulu eztabaida;",
     "R=#BIRZUZENDU;F=erdian|ezkerrera|eskuinera;"},
    {"ext", "es", WM_TRAIL_INHERIT,
     "-2=Mediu;-1=Especial;1=Caraba;2=Usuario|Usuaria;3=Usuario caraba|Usuaria caraba;"
     "5=$1 caraba;6=Archivu;7=Archivu caraba;8=MediaWiki;9=MediaWiki caraba;10=Prantilla;"
     "11=Prantilla caraba;12=Ayua;13=Ayua caraba;14=Categoría|Categoria;15=Categoría caraba|"
     "Categoria caraba;",
     ""},
    {"fa", "", 31,
     "-2=مدیا|رسانه|رسانه‌ای;-1=ویژه;1=بحث;2=کاربر;3=بحث کاربر;5=بحث $1;6=پرونده|تصویر;"
     "7=بحث پرونده|بحث تصویر;8=مدیاویکی;9=بحث مدیاویکی;10=الگو;11=بحث الگو;12=راهنما;"
     "13=بحث راهنما;14=رده;15=بحث رده;828=پودمان;829=بحث پودمان;",
     "R=#تغییر_مسیر|#تغییرمسیر;S=__بافهرست__|__محتواتبدیل‌نشده__|__بی‌بخش__|__بی‌نگارخانه__|"
     "__عنوان‌تبدیل‌نشده__|__بی‌فهرست__|__فهرست__;C=__رده‌پنهان__|__نمایه__|__بخش‌جدید__|"
     "__بی‌نمایه__|__بی‌پیوندبخش__|__بی‌پیوند‌بخش‌جدید__|__تغییرمسیرثابت__;F=همکف|حاشیه|"
     "پایین|وسط|قاب|بی‌قاب|بیقاب|بی_قاب|چپ|میانه|هیچ|راست|زیر|زبر|متن-پایین|متن-بالا|"
     "بندانگشتی|انگشتی|انگشتدان|بالا;W=$1پیکسل;U=ایستاده|ایستاده=$1|ایستاده_$1;V=جایگزین=$1|"
     "کلاس=$1|زبان=$1|پیوند=$1|بندانگشتی=$1|انگشتدان=$1|انگشتی=$1|صفحه=$1|صفحه_$1;"},
    {"fat", "", 32,
     "-2=Media;-1=Soronko;1=Nkɔmbɔdzibea;2=Dwumadzinyi;3=Dwumadzinyi nkɔmbɔdzibea;"
     "5=$1 nkɔmbɔdzibea;6=Fael;7=Fael nkɔmbɔdzibea;8=MediaWiki;9=MediaWiki nkɔmbɔdzibea;"
     "10=Nhwɛdo;11=Nhwɛdo nkɔmbɔdzibea;12=Mboa;13=Mboa nkɔmbɔdzibea;14=Nkyekyεmu;"
     "15=Nkyekyεmu nkɔmbɔdzibea;",
     ""},
    {"ff", "", 33,
     "-2=|Média;-1=|Spécial;1=|Discussion|Discuter;2=|Utilisateur;3=|Discussion utilisateur|"
     "Discussion Utilisateur;5=|Discussion $1;6=|Fichier;7=|Discussion fichier|"
     "Discussion Fichier|Discussion Image;8=|MediaWiki;9=|Discussion MediaWiki;10=|Modèle;"
     "11=|Discussion modèle|Discussion Modèle;12=|Aide;13=|Discussion aide|Discussion Aide;"
     "14=|Catégorie;15=|Discussion catégorie|Discussion Catégorie;",
     ""},
    {"fi", "", 34,
     "-2=Media;-1=Toiminnot;1=Keskustelu;2=Käyttäjä;3=Keskustelu käyttäjästä;5=Keskustelu $1;"
     "6=Tiedosto|Kuva;7=Keskustelu tiedostosta|Keskustelu kuvasta;8=Järjestelmäviesti;"
     "9=Keskustelu järjestelmäviestistä;10=Malline;11=Keskustelu mallineesta;12=Ohje;"
     "13=Keskustelu ohjeesta;14=Luokka;15=Keskustelu luokasta;828=Moduuli;"
     "829=Keskustelu moduulista;",
     "R=#OHJAUS|#UUDELLEENOHJAUS;S=__SISLUETTPAKOTUS__|__EIOSIOMUOKKAUSTA__|__EISISLUETT__|"
     "__SISÄLLYSLUETTELO__;C=__PIILOLUOKKA__|__HAKUKONEKIELTO__;F=perustaso|reunus|alas|"
     "alhaalla|keski|keskitetty|kehys|kehystetty|kehyksetön|vasen|keskellä|tyhjä|oikea|"
     "alaindeksi|yläindeksi|pienoiskuva|pienois|ylös|ylhäällä;U=pysty|pysty=$1|pysty_$1|"
     "yläoikea|yläoikea=$1|yläoikea_$1;V=linkki=$1|pienoiskuva=$1|pienois=$1|sivu=$1|sivu_$1;"},
    {"fit", "fi", WM_TRAIL_INHERIT, "", ""},
    {"fo", "", 35,
     "-2=Miðil;-1=Serstakt|Serstakur;1=Kjak;2=Brúkari;3=Brúkarakjak|Brúkari kjak;5=$1-kjak|"
     "$1 kjak;6=Mynd;7=Myndakjak|Mynd kjak;8=MediaWiki|MidiaWiki;9=MediaWiki-kjak|"
     "MidiaWiki kjak;10=Fyrimynd;11=Fyrimyndakjak|Fyrimynd kjak;12=Hjálp;13=Hjálparkjak|"
     "Hjálp kjak;14=Bólkur;15=Bólkakjak|Bólkur kjak;",
     ""},
    {"fon", "fr", 36,
     "-2=Yɛwliɖonuji;-1=Ɖéɖovo;1=Xoɖɔtɛn;2=Wikizantɔ;3=Xoɖɔtɛn wikizantɔ lɛ tɔn;"
     "5=Xoɖɔtɛn $1 tɔn;6=Wékpo;7=Xoɖɔtɛn wékpo wú tɛ̀n;8=MediaWiki;9=Xoɖɔtɛn MediaWiki tɔn;"
     "10=Kpɔnd'ewu bo blo;11=Xoɖɔtɛn kpɔnd'ewu ɔ tɔ̀n;12=Alɔgɔ;13=Xoɖɔtɛn alɔgɔtɛn ɔ tɔn;"
     "14=Akpaxwé;15=Akpaxwé lɛ sín xoɖɔtɛn;",
     ""},
    {"fr", "", 37,
     "-2=Média;-1=Spécial;1=Discussion|Discuter;2=Utilisateur|Utilisatrice;"
     "3=Discussion utilisateur|Discussion Utilisateur|Discussion utilisatrice;"
     "5=Discussion $1;6=Fichier;7=Discussion fichier|Discussion Fichier|Discussion Image;"
     "8=MediaWiki;9=Discussion MediaWiki;10=Modèle;11=Discussion modèle|Discussion Modèle;"
     "12=Aide;13=Discussion aide|Discussion Aide;14=Catégorie;15=Discussion catégorie|"
     "Discussion Catégorie;828=Module;829=Discussion module;",
     "R=#REDIRECTION;S=__FORCERSOMMAIRE__|__FORCERTDM__|__SANSCONVERSIONCONTENU__|__SANSCC__|"
     "__SECTIONNONEDITABLE__|__AUCUNEGALERIE__|__SANSCONVERSIONTITRE__|__SANSCT__|"
     "__AUCUNSOMMAIRE__|__AUCUNETDM__|__SOMMAIRE__|__TDM__;C=__CATCACHEE__|"
     "__LIENNOUVELLESECTION__|__AUCUNINDEX__|__AUCUNLIENNOUVELLESECTION__|"
     "__REDIRECTIONSTATIQUE__;F=base|ligne-de-base|bordure|bas|centré|cadre|encadré|encadre|"
     "sans_cadre|non_encadré|non_encadre|gauche|milieu|néant|neant|droite|indice|ind|"
     "exposant|exp|bas-texte|bas-txt|haut-texte|haut-txt|vignette|haut;U=redresse|"
     "redresse=$1|redresse_$1;V=classe=$1|langue=$1|lien=$1|vignette=$1;"},
    {"frc", "fr", WM_TRAIL_INHERIT, "", ""},
    {"frp", "fr", 38,
     "-2=Mèdia;-1=Spèciâl;1=Discussion|Discutar;2=Utilisator|Usanciér;"
     "3=Discussion utilisator|Discussion usanciér;5=Discussion $1;6=Fichiér|Émâge;"
     "7=Discussion fichiér|Discussion Émâge;8=MediaWiki;9=Discussion MediaWiki;10=Modèlo;"
     "11=Discussion modèlo|Discussion Modèlo;12=Éde;13=Discussion éde|Discussion Éde;"
     "14=Catègorie;15=Discussion catègorie|Discussion Catègorie;",
     "R=#REDIRÈCCION|#REDIRECTION;S=__FORCIÉR_LO_SOMÈRO__|__FORCIÉR_LA_TRÂBLA__|"
     "__FORCERSOMMAIRE__|__FORCERTDM__|__SEN_CONVÈRSION_DE_CONTEGNU__|__SENCDC__|"
     "__SANSCONVERSIONCONTENU__|__SANSCC__|__SÈCCION_QUE_PÔT_PAS_ÉTRE_CHANGIÊ__|"
     "__SECTIONNONEDITABLE__|__NIONA_GALERIE__|__AUCUNEGALERIE__|__SEN_CONVÈRSION_DE_TITRO__|"
     "__SENCDT__|__SANSCONVERSIONTITRE__|__SANSCT__|__NION_SOMÈRO__|__NIONA_TRÂBLA__|"
     "__AUCUNSOMMAIRE__|__AUCUNETDM__|__SOMÈRO__|__TRÂBLA__|__SOMMAIRE__|__TDM__;"
     "C=__CATÈGORIE_CACHIÊ__|__CATCACHEE__|__ENDÈXE__|__LIM_DE_NOVÈLA_SÈCCION__|"
     "__LIENNOUVELLESECTION__|__NION_ENDÈXE__|__AUCUNINDEX__|__NION_LIM_DE_NOVÈLA_SÈCCION__|"
     "__AUCUNLIENNOUVELLESECTION__|__REDIRÈCCION_IMOBILA__|__REDIRECTIONSTATIQUE__;"
     "F=legne_de_bâsa|ligne_de_base|base|ligne-de-base|bordura|bordure|d'avâl|bas|centrâ|"
     "centré|encâdrâ|câdro|cadre|encadré|encadre|sen_câdro|pas_encâdrâ|sans_cadre|"
     "non_encadré|non_encadre|gôche|gauche|entre-mié|milieu|vouedo|néant|neant|drêta|droite|"
     "segno|indice|ind|èxposent|èxp|exposant|exp|tèxto-d'avâl|bas-texte|bas-txt|"
     "tèxto-d'amont|haut-texte|haut-txt|figura|vignette|d'amont|haut;U=drêt|drêt=$1|drêt $1|"
     "redresse|redresse=$1|redresse $1|redresse_$1;V=lim=$1|lien=$1|figura=$1|vignette=$1|"
     "pâge=$1|pâge $1;"},
    {"frr", "de", 39, "", ""},
    {"fur", "it", WM_TRAIL_INHERIT,
     "-2=Media;-1=Speciâl;1=Discussion;2=Utent;3=Discussion utent;5=Discussion $1;6=Figure;"
     "7=Discussion figure;8=MediaWiki;9=Discussion MediaWiki;10=Model;11=Discussion model;"
     "12=Jutori;13=Discussion jutori;14=Categorie;15=Discussion categorie;",
     ""},
    {"fy", "", 40,
     "-2=Media;-1=Wiki;1=Oerlis;2=Meidogger|Brûker;3=Meidogger oerlis|Brûker oerlis;"
     "5=$1 oerlis;6=Ofbyld;7=Ofbyld oerlis;8=MediaWiki;9=MediaWiki oerlis;10=Berjocht;"
     "11=Berjocht oerlis;12=Hulp;13=Hulp oerlis;14=Kategory;15=Kategory oerlis;",
     ""},
    {"ga", "", WM_TRAIL_INHERIT,
     "-2=Meán;-1=Speisialta;1=Plé;2=Úsáideoir;3=Plé úsáideora;5=Plé $1;6=Íomhá;7=Plé íomhá|"
     "Plé í­omhá;8=MediaWiki;9=Plé MediaWiki;10=Teimpléad|Múnla;11=Plé teimpléid|Plé múnla;"
     "12=Cabhair;13=Plé cabhrach;14=Catagóir|Rang;15=Plé catagóire;",
     "R=#athsheoladh;S=__CÁGACHUAIR__|__GANTIONTÚNANÁBHAIR__|__GANTA__|__GANMHÍRATHRÚ__|"
     "__GANTIONTÚNADTEIDEAL__|__GANTT__|__GANCÁ__|__CÁ__;F=lár|fráma|frámaithe|clé|faic|deas|"
     "mion|mionsamhail;"},
    {"gaa", "", 41, "", ""},
    {"gag", "tr", WM_TRAIL_INHERIT,
     "-2=Mediya|Medya;-1=Maasus|Özel;1=Dartışma|Tartışma;2=Kullanıcı;3=Kullanıcı dartışma|"
     "Kullanıcı mesaj;5=$1 dartışma|$1 tartışma;6=Dosye|Dosya;7=Dosye dartışma|"
     "Dosya tartışma;8=MediaWiki;9=MediaWiki dartışma|MediaWiki tartışma;10=Şablon;"
     "11=Şablon dartışma|Şablon tartışma;12=Yardım;13=Yardım dartışma|Yardım tartışma;"
     "14=Kategoriya|Kategori;15=Kategoriya dartışma|Kategori tartışma;",
     "R=#YÖNNENDİRMÄKLER|#YÖNNENDİR|#YÖNNENDİRMÄ|#YÖNLENDİRME|#YÖNLENDİR;"},
    {"gan", "gan-hant gan-hans zh-hant zh zh-hans", WM_TRAIL_INHERIT,
     "-2=媒體;-1=特別;1=談詑;2=用戶;3=用戶・談詑;5=$1・談詑|$1 談詑;6=文檔;7=文檔・談詑;"
     "9=MediaWiki・談詑;10=模板;11=模板・談詑;12=幫助;13=幫助・談詑;14=分類;15=分類・談詑;",
     ""},
    {"gan-hans", "gan gan-hant zh-hans zh zh-hant", WM_TRAIL_INHERIT,
     "1=谈詑;3=用户谈詑;5=$1谈詑;7=文件谈詑;9=MediaWiki谈詑;11=模板谈詑;13=帮助谈詑;"
     "15=分类谈詑;",
     ""},
    {"gan-hant", "gan gan-hans zh-hant zh zh-hans", WM_TRAIL_INHERIT,
     "1=談詑;3=用戶談詑;5=$1談詑;7=檔案談詑;9=MediaWiki談詑;11=模板談詑;13=幫助談詑;"
     "15=分類談詑;",
     ""},
    {"gcr", "fr", WM_TRAIL_INHERIT,
     "-2=Médja;-1=Èspésyal;1=Diskisyon;2=Itilizatò;3=Diskisyon itilizatò;5=Diskisyon $1;"
     "6=Fiché;7=Diskisyon fiché;8=MediaWiki;9=Diskisyon MediaWiki;10=Modèl;"
     "11=Diskisyon modèl;12=Lèd;13=Diskisyon lèd;14=Katégori;15=Diskisyon katégori;"
     "828=Modjoul;829=Diskisyon modjoul;",
     ""},
    {"gd", "", WM_TRAIL_INHERIT,
     "-2=Meadhan;-1=Sònraichte;1=Deasbaireachd;2=Cleachdaiche;"
     "3=Deasbaireachd a' chleachdaiche;5=An deasbaireachd aig $1;6=Faidhle;"
     "7=Deasbaireachd an fhaidhle;8=MediaWiki;9=Deasbaireachd MediaWiki;10=Teamplaid;"
     "11=Deasbaireachd na teamplaid;12=Cobhair;13=Deasbaireachd na cobharach;14=Roinn-seòrsa;"
     "15=Deasbaireachd na roinn-seòrsa;828=Mòideal;829=Deasbaireachd mòideil;",
     ""},
    {"gl", "pt", WM_TRAIL_INHERIT,
     "-2=Media;-1=Especial;1=Conversa;2=Usuario|Usuaria;3=Conversa usuario|Conversa Usuario|"
     "Conversa usuaria;5=Conversa $1;6=Ficheiro|Imaxe;7=Conversa ficheiro|Conversa Imaxe;"
     "8=MediaWiki;9=Conversa MediaWiki;10=Modelo;11=Conversa modelo|Conversa Modelo;12=Axuda;"
     "13=Conversa axuda|Conversa Axuda;14=Categoría;15=Conversa categoría|Conversa Categoría;"
     "828=Módulo;829=Conversa módulo;",
     "R=#REDIRECCIÓN|#REDIRECIONAMENTO;S=__FORZAROÍNDICE__|__FORCARTDC__|__FORCARSUMARIO__|"
     "__FORÇARTDC__|__FORÇARSUMÁRIO__|__SECCIÓNSNONEDITABLES__|__NÃOEDITARSEÇÃO__|"
     "__SEMEDITARSEÇÃO__|__NAOEDITARSECAO__|__SEMEDITARSECAO__|__SENGALERÍA__|__SEMGALERIA__|"
     "__SENÍNDICE__|__SEMTDC__|__SEMSUMÁRIO__|__ÍNDICE__|__TDC__|__SUMÁRIO__|__SUMARIO__;"
     "C=__CATEGORÍAOCULTA__|__CATEGORIAOCULTA__|__CATOCULTA__|__INDEXAR__|"
     "__LIGAZÓNDANOVASECCIÓN__|__LINKDENOVASECAO__|__LINKDENOVASEÇÃO__|"
     "__LIGACAODENOVASECAO__|__LIGAÇÃODENOVASEÇÃO__|__NONINDEXAR__|__NAOINDEXAR__|"
     "__NÃOINDEXAR__|__REDIRECCIÓNESTÁTICA__|__REDIRECCIONESTATICA__|"
     "__REDIRECIONAMENTOESTATICO__|__REDIRECIONAMENTOESTÁTICO__;F=liñadebase|linhadebase|"
     "borda|bordo|abaixo|centro|conmarco|marco|conbordo|commoldura|comborda|senmarco|"
     "senbordo|semmoldura|semborda|esquerda|medio|meio|ningún|nenhum|dereita|direita|"
     "texto-abaixo|texto-arriba|miniatura|miniaturadaimagem|miniaturadaimaxe|arriba|acima;"
     "U=arribaádereita|arribaádereita=$1|arribaádereita_$1|superiordireito|"
     "superiordireito=$1|superiordireito_$1|superiordireito $1;V=clase=$1|ligazón=$1|"
     "ligação=$1|miniatura=$1|miniaturadaimaxe=$1|miniaturadaimagem=$1|páxina=$1|páxina_$1|"
     "página=$1|página_$1|página $1;"},
    {"gld", "ru", 42, "", ""},
    {"glk", "fa", WM_TRAIL_INHERIT,
     "-2=مديا;-1=خاص|ویژه;1=گب|بحث;2=کارگير|کاربر;3=کارگيرˇ گب|بحث کاربر;5=مدي $1|بحث $1;"
     "6=فاىل|پرونده;7=فاىلˇ گب|بحث پرونده;8=مدياويکي;9=مدياويکي گب|بحث مدیاویکی;10=قالب|الگو;"
     "11=قالبˇ گب|بحث الگو;12=رانما|راهنما;13=رانما گب|بحث راهنما;14=جرگه|رده;15=جرگه گب|"
     "بحث رده;",
     ""},
    {"gn", "es", WM_TRAIL_INHERIT,
     "-1=Mba'echĩchĩ;1=Myangekõi;2=Puruhára;3=Puruhára myangekõi;5=$1 myangekõi;6=Ta'ãnga;"
     "7=Ta'ãnga myangekõi;8=MediaWiki;9=MediaWiki myangekõi;10=Tembiecharã;"
     "11=Tembiecharã myangekõi;12=Pytyvõ;13=Pytyvõ myangekõi;14=Ñemohenda;"
     "15=Ñemohenda myangekõi;",
     ""},
    {"gom", "gom-deva", WM_TRAIL_INHERIT, "", ""},
    {"gom-deva", "hi", WM_TRAIL_INHERIT,
     "-2=माध्यम|मिडिया;-1=विशेश;1=चर्चा;2=वापरपी|उपेगकर्तो;3=वापरपी चर्चा|उपेगकर्तो चर्चा;"
     "5=$1 चर्चा;6=फायल;7=फायल चर्चा;8=मिडियाविकी;9=मिडियाविकी चर्चा;10=सांचो|प्रारूप;"
     "11=सांचो चर्चा|प्रारूप चर्चा;12=आदार|मजत;13=आदार चर्चा|मजत चर्चा;14=वर्ग|श्रेणी;"
     "15=वर्ग चर्चा|श्रेणी चर्चा;828=एकक;829=एकक चर्चा;",
     ""},
    {"gor", "id", WM_TRAIL_INHERIT,
     "-2=Media;-1=Spesial;1=Lo'iya;2=Ta ohu'uwo;3=Lo'iya ta ohu'uwo|Lo'iya ta ohu'owo;"
     "5=Lo'iya $1;6=Berkas;7=Lo'iya berkas;8=MediaWiki;9=Lo'iya MediaWiki;10=Templat;"
     "11=Lo'iya templat;12=Wubodu;13=Lo'iya wubodu;14=Dalala;15=Lo'iya dalala;",
     ""},
    {"got", "", WM_TRAIL_INHERIT,
     "2=𐌽𐌹𐌿𐍄𐌰𐌽𐌳𐍃;3=𐌽𐌹𐌿𐍄𐌰𐌽𐌳𐌹𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰;5=𐌸𐌹𐍃 $1 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰;6=𐍆𐌴𐌹𐌻𐌰;7=𐍆𐌴𐌹𐌻𐌹𐌽𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰;"
     "10=𐍆𐌰𐌿𐍂𐌰𐌼𐌴𐌻𐌴𐌹𐌽𐍃;11=𐍆𐌰𐌿𐍂𐌰𐌼𐌴𐌻𐌴𐌹𐌽𐌰𐌹𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰;12=𐌷𐌹𐌻𐍀𐌰;13=𐌷𐌹𐌻𐍀𐍉𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰;14=𐌷𐌰𐌽𐍃𐌰;"
     "15=𐌷𐌰𐌽𐍃𐍉𐍃 𐌲𐌰𐍅𐌰𐌿𐍂𐌳𐌾𐌰;",
     ""},
    {"grc", "", WM_TRAIL_INHERIT, "", ""},
    {"gsw", "de", 25, "", ""},
    {"gu", "", 43,
     "-2=દ્રશ્ય-શ્રાવ્ય (મિડિયા);-1=વિશેષ;1=ચર્ચા;2=સભ્ય;3=સભ્યની ચર્ચા;5=$1 ચર્ચા;6=ચિત્ર;"
     "7=ચિત્રની ચર્ચા;8=મીડિયાવિકિ;9=મીડિયાવિકિ ચર્ચા;10=ઢાંચો;11=ઢાંચાની ચર્ચા;12=મદદ;"
     "13=મદદની ચર્ચા;14=શ્રેણી;15=શ્રેણીની ચર્ચા;828=વિભાગ;829=વિભાગ ચર્ચા;",
     ""},
    {"guc", "es", 44, "", ""},
    {"gur", "", 45, "", ""},
    {"guw", "", 46,
     "-1=Vonọtaun;1=Hodidọ;2=Zinzantọ;3=Zinzantọ hodidọ;5=$1 hodidọ;6=Wepo;7=Wepo hodidọ;"
     "8=MediaWiki;9=MediaWiki hodidọ;10=Ohia;11=Ohia hodidọ;12=Alọgọ;13=Alọgọ hodidọ;14=Adà;"
     "15=Adà hodidọ;",
     ""},
    {"gv", "", WM_TRAIL_INHERIT,
     "-2=Meanyn;-1=Er lheh;1=Resooney;2=Ymmydeyr;3=Resooney ymmydeyr;5=Resooney $1;6=Coadan;"
     "7=Resooney coadan;8=MediaWiki;9=Resooney MediaWiki;10=Clowan;11=Resooney clowan;"
     "12=Cooney;13=Resooney cooney;14=Ronney;15=Resooney ronney;",
     ""},
    {"hak", "zh-hant zh zh-hans", WM_TRAIL_INHERIT, "", ""},
    {"haw", "", WM_TRAIL_INHERIT,
     "-2=Pāpaho;-1=Papa nui;1=Kūkākūkā;2=Mea hoʻohana;3=Kūkākūkā o mea hoʻohana;"
     "5=Kūkākūkā o Wikipikia;6=Waihona|Kiʻi;7=Kūkākūkā o waihona|Kūkākūkā o kiʻi;8=MediaWiki;"
     "9=Kūkākūkā o MediaWiki;10=Anakuhi;11=Kūkākūkā o anakuhi;12=Kōkua;13=Kūkākūkā o kōkua;"
     "14=Māhele;15=Kūkākūkā o māhele;",
     "R=#KIAHOU;F=hema|waena|ʻaʻohe|aohe|ʻākau|ākau|akau;V=loulou=$1;"},
    {"he", "", 47,
     "-2=מדיה;-1=מיוחד;1=שיחה;2=משתמש|משתמשת;3=שיחת משתמש|שיחת משתמשת;5=שיחת $1;6=קובץ|תמונה;"
     "7=שיחת קובץ|שיחת תמונה;8=מדיה ויקי;9=שיחת מדיה ויקי;10=תבנית;11=שיחת תבנית;12=עזרה;"
     "13=שיחת עזרה;14=קטגוריה;15=שיחת קטגוריה;828=יחידה;829=שיחת יחידה;",
     "R=#הפניה;S=__חייב_תוכן_עניינים__|__חייב_תוכן__|__ללא_המרת_תוכן__|__ללא_עריכה__|"
     "__ללא_גלריה__|__ללא_המרת_כותרת__|__ללא_תוכן_עניינים__|__ללא_תוכן__|__תוכן_עניינים__|"
     "__תוכן__;C=__קטגוריה_מוסתרת__|__לחיפוש__|__יצירת_הערה__|__לא_לחיפוש__|"
     "__ללא_יצירת_הערה__|__הפניה_קבועה__;F=שורת הבסיס|גבול|גבולות|למטה|מרכז|מסגרת|ממוסגר|"
     "לא ממוסגר|ללא מסגרת|שמאל|באמצע|ללא|ימין|תחתי|עילי|בתחתית הטקסט|בראש הטקסט|ממוזער|למעלה;"
     "W=$1 פיקסלים;U=ימין למעלה|ימין למעלה=$1|ימין למעלה $1;V=טקסט=$1|קישור=$1|ממוזער=$1|"
     "דף=$1|דף $1;"},
    {"hi", "", 48,
     "-2=मीडिया;-1=विशेष;1=वार्ता;2=सदस्य;3=सदस्य वार्ता;5=$1 वार्ता;6=चित्र;7=चित्र वार्ता;"
     "8=मीडियाविकि;9=मीडियाविकि वार्ता;10=साँचा;11=साँचा वार्ता;12=सहायता;13=सहायता वार्ता;"
     "14=श्रेणी;15=श्रेणी वार्ता;",
     "R=#पुनर्प्रेषित|#अनुप्रेषित;S=__अनुक्रम_दिखाएँ__|__विषय_सूची_दिखाएँ__|"
     "__विषय_सूची_दिखायें__|__अनुभाग_सम्पादन_नहीं__|__गैलरी_नहीं__|__बिना_अनुक्रम__|"
     "__विषय_सूची_हीन__|__अनुक्रम__|__विषय_सूची__;C=__छुपी_श्रेणी__|__छिपी_श्रेणी__|"
     "__सूचीबद्ध__|__विषय_जोड़ें_कड़ी__|__असूचीबद्ध__|__विषय_जोड़े_कड़ी_रहित__|"
     "__स्थिर_पुनर्प्रेषण__|__स्थिर_अनुप्रेषण__;F=आधार_रेखा|बॉर्डर|किनारा|तल|केंद्र|केन्द्र|"
     "केन्द्रित|केंद्रित|फ्रेम|फ़्रेम|फ़्रेमहीन|फ्रेमहीन|बाएँ|बाएं|बायें|मध्य|कोई_नहीं|दाएँ|"
     "दायें|दाएं|पद|मूर्ध|पाठ-तल|पाठ-शीर्ष|अंगूठाकार|अंगूठा|शीर्ष;W=$1पिक्सेल;U=खड़ी|खड़ी=$1|"
     "खड़ी_$1;V=पाठ=$1|वर्ग=$1|भाषा=$1|कड़ी=$1|अंगूठाकार=$1|अंगूठा=$1|पृष्ठ=$1|पृष्ठ_$1;"},
    {"hif", "hif-latn", WM_TRAIL_INHERIT, "", ""},
    {"hif-latn", "", WM_TRAIL_INHERIT,
     "-2=saadhan;-1=khaas;1=baat;2=sadasya;3=sadasya ke baat;5=$1 baat;6=file;7=file ke baat;"
     "9=Mediawiki ke baat;11=Template ke baat;12=madat;13=madat ke baat;14=vibhag;"
     "15=voibhag ke baat;",
     ""},
    {"hr", "", 49,
     "-2=Mediji;-1=Posebno;1=Razgovor;2=Suradnik|Suradnica;3=Razgovor sa suradnikom|"
     "Razgovor sa suradnicom;5=Razgovor $1;6=Datoteka|Slika;7=Razgovor o datoteci|"
     "Razgovor o slici;8=MediaWiki;9=MediaWiki razgovor;10=Predložak;11=Razgovor o predlošku;"
     "12=Pomoć;13=Razgovor o pomoći;14=Kategorija;15=Razgovor o kategoriji;828=Modul;"
     "829=Razgovor o modulu;",
     "R=#Preusmjeri|#PREUSMJERI;S=__UKLJUČISADRŽAJ__|__BEZPRETVARANJASADRŽAJA__|__BPS__|"
     "__BEZUREĐIVANJAODLOMAKA__|__BEZGALERIJE__|__BEZPRETVARANJANASLOVA__|__BPN__|"
     "__BEZSADRŽAJA__|__SADRŽAJ__;C=__SKRIVENAKAT__|__KAZALO__|__NOVIODLOMAKPOVEZNICA__|"
     "__BEZKAZALA__|__NEPOMIČNOPREUSMJERAVANJE__;F=osnovnacrta|obrub|dno|središte|okvir|"
     "bezokvira|lijevo|pola|ništa|desno|ind|potpis|natpis|eks|tekst-dno|tekst-vrh|mini|"
     "minijatura|vrh;U=uspravno=$1|uspravno $1;V=jezik=$1|poveznica=$1|minijatura=$1|"
     "stranica=$1|stranica $1;"},
    {"hrx", "de", WM_TRAIL_INHERIT, "", ""},
    {"hsb", "dsb de", WM_TRAIL_INHERIT,
     "-2=Media;-1=Specialnje;1=Diskusija;2=Wužiwar|Wužiwarka;3=Diskusija z wužiwarjom|"
     "Diskusija z wužiwarku;5=$1 diskusija;6=Dataja|Wobraz;7=Diskusija k dataji|"
     "Diskusija k wobrazej;8=MediaWiki;9=MediaWiki diskusija;10=Předłoha;"
     "11=Diskusija k předłoze;12=Pomoc;13=Pomoc diskusija;14=Kategorija;"
     "15=Diskusija ke kategoriji;828=Modul;829=Modul diskusija;",
     ""},
    {"hsn", "zh-cn zh-hans zh zh-hant", 1, "", ""},
    {"ht", "fr", 50,
     "-2=Medya;-1=Espesyal;1=Diskite;2=Itilizatè;3=Diskisyon Itilizatè;5=Diskisyon $1;"
     "6=Fichye|Imaj;7=Diskisyon Fichye|Diskisyon Imaj;8=MedyaWiki;9=Diskisyon MedyaWiki;"
     "10=Modèl;11=Diskisyon Modèl;12=Èd;13=Diskisyon Èd;14=Kategori;15=Diskisyon Kategori;",
     ""},
    {"hu", "", 51,
     "-2=Média;-1=Speciális;1=Vita;2=Szerkesztő;3=Szerkesztővita|User vita;5=$1-vita|$1 vita;"
     "6=Fájl|Kép;7=Fájlvita|Képvita|Kép vita;8=MediaWiki;9=MediaWiki-vita|MediaWiki vita;"
     "10=Sablon;11=Sablonvita|Sablon vita;12=Segítség;13=Segítségvita|Segítség vita;"
     "14=Kategória;15=Kategóriavita|Kategória vita;828=Modul;829=Modulvita;",
     "R=#ÁTIRÁNYÍTÁS;S=__LEGYENTARTALOMJEGYZÉK__|__LEGYENTJ__|__NINCSSZERKESZTÉS__|"
     "__NINCSSZERK__|__NINCSGALÉRIA__|__NINCSTARTALOMJEGYZÉK__|__NINCSTJ__|"
     "__TARTALOMJEGYZÉK__|__TJ__;C=__REJTETTKAT__|__REJTETTKATEGÓRIA__|__ÚJSZAKASZHIV__|"
     "__ÚJSZAKASZLINK__|__NINCSINDEX__|__NINCSÚJSZAKASZHIV__|__NINCSÚJSZAKASZLINK__|"
     "__ÁLLANDÓÁTIRÁNYÍTÁS__|__STATIKUSÁTIRÁNYÍTÁS__;F=alapvonal|keret|lent|lenn|középre|"
     "közép|keretezett|keretben|keretes|kerettel|keretnélküli|balra|bal|vközépen|vközépre|"
     "semmi|jobbra|jobb|ai|alsóindex|fi|felsőindex|szöveg-lenn|szöveg-lent|szöveg-fenn|"
     "szöveg-fent|bélyegkép|bélyeg|miniatűr|fenn|fent;U=fennjobbra|fennjobbra=$1|"
     "fennjobbra $1;V=bélyegkép=$1|bélyeg=$1|miniatűr=$1|oldal=$1|oldal $1;"},
    {"hu-formal", "hu", WM_TRAIL_INHERIT, "", ""},
    {"hy", "", 52,
     "-2=Մեդիա;-1=Սպասարկող;1=Քննարկում;2=Մասնակից;3=Մասնակցի քննարկում;5=$1 քննարկում;"
     "6=Պատկեր;7=Պատկերի քննարկում;8=MediaWiki;9=MediaWiki քննարկում;10=Կաղապար;"
     "11=Կաղապարի քննարկում;12=Օգնություն;13=Օգնության քննարկում;14=Կատեգորիա;"
     "15=Կատեգորիայի քննարկում;828=Մոդուլ;829=Մոդուլի քննարկում;",
     "R=#ՎԵՐԱՀՂՈՒՄ;S=__ՍՏԻՊԵԼ_ԲՈՎ__|__ԱՌԱՆՑ_ՊԱՐՈՒՆԱԿՈՒԹՅԱՆ_ՓՈՓՈԽՄԱՆ__|"
     "__ԱՌԱՆՑ_ԲԱԺՆԻ_ԽՄԲԱԳՐՄԱՆ__|__ԱՌԱՆՑ_ՍՐԱՀԻ__|__ԱՌԱՆՑ_ՎԵՐՆԱԳՐԻ_ՓՈՓՈԽՄԱՆ__|__ԱՌԱՆՑ_ԲՈՎ__|"
     "__ԲՈՎ__;C=__ՀՂՈՒՄ_ՆՈՐ_ԲԱԺՆԻ_ՎՐԱ__;F=կենտրոն|շրջափակել|ձախից|առանց|աջից|մինի;W=$1փքս;"
     "V=մինի=$1|էջը=$1|էջ $1;"},
    {"hyw", "hy", WM_TRAIL_INHERIT,
     "14=Ստորոգութիւն;",
     "R=#ՎԵՐԱՀՂՈՒՄ|#ՎԵՐԱՅՂՈՒՄ;"},
    {"ia", "", WM_TRAIL_INHERIT,
     "-2=Multimedia;-1=Special;1=Discussion;2=Usator;3=Discussion Usator;5=Discussion $1;"
     "6=File|Imagine;7=Discussion File|Discussion Imagine;8=MediaWiki;9=Discussion MediaWiki;"
     "10=Patrono;11=Discussion Patrono;12=Adjuta;13=Discussion Adjuta;14=Categoria;"
     "15=Discussion Categoria;",
     ""},
    {"id", "", WM_TRAIL_INHERIT,
     "-2=Media;-1=Istimewa;1=Pembicaraan|Bicara;2=Pengguna;3=Pembicaraan Pengguna|"
     "Bicara Pengguna;5=Pembicaraan $1;6=Berkas|Gambar;7=Pembicaraan Berkas|"
     "Gambar Pembicaraan|Pembicaraan Gambar;8=MediaWiki;9=Pembicaraan MediaWiki|"
     "MediaWiki Pembicaraan;10=Templat;11=Pembicaraan Templat|Templat Pembicaraan;12=Bantuan;"
     "13=Pembicaraan Bantuan|Bantuan Pembicaraan;14=Kategori;15=Pembicaraan Kategori|"
     "Kategori Pembicaraan;828=Modul;829=Pembicaraan Modul;",
     "R=#ALIH;S=__PAKSADAFTARISI__|__PAKSADASI__|__TANPAKONVERSIISI__|__NIRKOSI__|"
     "__TANPASUNTINGANBAGIAN__|__NIRSUBA__|__TANPAGALERI__|__NIRGAL__|__TANPAKONVERSIJUDUL__|"
     "__NIRKODUL__|__TANPADAFTARISI__|__NIRDASI__|__DAFTARISI__|__DASI__;"
     "C=__KATEGORITERSEMBUNYI__|__KATSEM__|__INDEKS__|__PRANALABAGIANBARU__|__PRABABA__|"
     "__TANPAINDEKS__|__NIRDEKS__|__TANPAPRANALABAGIANBARU__|_TANPAPRANALABAGIANBARU__|"
     "__NIRPRABABA__|__PENGALIHANSTATIK__|__PENGALIHANSTATIS__|__PETIK__|__PETIS__;F=gada|"
     "garis_dasar|tepi|batas|bawah|pus|pusat|bingkai|bing|nirbing|tanpabingkai|kiri|ki|"
     "tengah|nir|tanpa|ka|kanan|upa|batek|bawah-teks|atek|atas-teks|jmpl|jempol|mini|"
     "miniatur|atas;U=lurus|lurus=$1|lurus_$1|tegak|tegak=$1|tegak_$1;V=al=$1|alternatif=$1|"
     "bhs=$1|pra=$1|pranala=$1|jmpl=$1|jempol=$1|mini=$1|miniatur=$1|hal=$1|halaman=$1|"
     "hal_$1|halaman_$1;"},
    {"ie", "", WM_TRAIL_INHERIT,
     "-2=Media;-1=Special;1=Discussion;2=Usator;3=Usator Discussion;5=$1 Discussion;6=File;"
     "7=File Discussion;8=MediaWiki;9=MediaWiki Discussion;10=Avise;11=Avise Discussion;"
     "12=Auxilie;13=Auxilie Discussion;14=Categorie;15=Categorie Discussion;",
     ""},
    {"ig", "", WM_TRAIL_INHERIT,
     "-2=Midia|Nká;-1=Ihü kárírí;1=Okwu;2=Ọbanife|Ọ'bànifé;3=Okwu ọbanife|Okwu ọ'bànifé;"
     "5=Okwu $1;6=Usòrò|Ákwúkwó orünotu;7=Okwu usòrò|Okwu ákwúkwó orünotu;8=MidiaWiki|"
     "NkáWiki;9=Okwu MidiaWiki|Okwu NkáWiki;10=Àtụ;11=Okwu àtụ;12=Nkwadọ|Nkwádọ;"
     "13=Okwu nkwadọ|Okwu nkwádọ;14=Òtù|Ébéonọr;15=Okwu òtù|Okwu ébéonọr;",
     "R=#KÚFÙ;F=áká_èkpè|ẹtítì|áká_ịkẹngạ|okpúrù-ede|élú;"},
    {"ii", "zh-cn zh-hans zh zh-hant", WM_TRAIL_INHERIT, "", ""},
    {"ik", "", 53, "", ""},
    {"ike-cans", "iu", WM_TRAIL_INHERIT, "", ""},
    {"ike-latn", "iu", WM_TRAIL_INHERIT, "", ""},
    {"ilo", "", WM_TRAIL_INHERIT,
     "-2=Midia;-1=Espesial;1=Tungtungan;2=Agar-aramat;3=Agar-aramat tungtungan;"
     "5=$1 tungtungan;6=Papeles;7=Papeles tungtungan;8=MediaWiki;9=MediaWiki tungtungan;"
     "10=Plantilia;11=Plantilia tungtungan;12=Tulong;13=Tulong tungtungan;14=Kategoria;"
     "15=Kategoria tungtungan;828=Modulo;829=Modulo tungtungan;",
     ""},
    {"inh", "ru", 3,
     "-2=Медиа;-1=Гӏулакха;1=Ювцар;2=Доакъашхо;3=Доакъашхочун дувцар;5=$1 ювцар;6=Файл;"
     "7=Файл ювцар;8=MediaWiki;9=MediaWiki ювцар;10=Ло;11=Ло бувцар;12=Новкъостал;"
     "13=Новкъостал дувцар;14=ОагӀат;15=ОагӀат ювцар;828=Модуль;829=Модуль ювцар;",
     "R=#ластар;"},
    {"io", "eo", WM_TRAIL_INHERIT,
     "-2=Media;-1=Specala;1=Debato;2=Uzanto|Uzantino;3=Uzanto Debato|Uzantino Debato;"
     "5=$1 Debato;6=Arkivo|Imajo;7=Arkivo Debato|Imajo Debato;8=MediaWiki;9=MediaWiki Debato;"
     "10=Shablono|Modelo;11=Shablono Debato|Modelo Debato;12=Helpo;13=Helpo Debato;"
     "14=Kategorio;15=Kategorio Debato;",
     ""},
    {"is", "", 54,
     "-2=Miðill;-1=Kerfissíða;1=Spjall;2=Notandi;3=Notandaspjall;5=$1spjall;6=Mynd;"
     "7=Myndaspjall;8=Melding;9=Meldingarspjall;10=Snið;11=Sniðaspjall;12=Hjálp;"
     "13=Hjálparspjall;14=Flokkur;15=Flokkaspjall;",
     "R=#tilvísun|#TILVÍSUN;S=__EMSAFN__;F=neðst|miðja|vinstri|engin|hægri|undir|yfir|"
     "texti-neðst|efst;W=$1dp;V=þumall;"},
    {"it", "", 55,
     "-2=Media;-1=Speciale;1=Discussione;2=Utente;3=Discussioni utente;5=Discussioni $1;"
     "6=File|Immagine;7=Discussioni file|Discussioni immagine;8=MediaWiki;"
     "9=Discussioni MediaWiki;10=Template;11=Discussioni template;12=Aiuto;"
     "13=Discussioni aiuto;14=Categoria;15=Discussioni categoria;828=Modulo;"
     "829=Discussioni modulo;",
     "R=#RINVIA|#RINVIO|#RIMANDO;C=__INDICE__|__NOINDICE__;F=bordo|sotto|centro|riquadrato|"
     "originale|incorniciato|senza_cornice|sinistra|metà|nessuno|destra|pedice|testo-sotto|"
     "testo-sopra|miniatura|min|sopra;U=verticale|verticale=$1|verticale_$1;V=miniatura=$1|"
     "min=$1|pagina=$1|pagina_$1;"},
    {"iu", "ike-cans", WM_TRAIL_INHERIT, "", ""},
    {"ja", "", WM_TRAIL_INHERIT,
     "-2=メディア;-1=特別;1=トーク|ノート;2=利用者;3=利用者・トーク|利用者‐会話;5=$1・トーク|"
     "$1‐ノート;6=ファイル|画像;7=ファイル・トーク|画像‐ノート|ファイル‐ノート;8=MediaWiki;"
     "9=MediaWiki・トーク|MediaWiki‐ノート;10=テンプレート;11=テンプレート・トーク|"
     "Template‐ノート;12=ヘルプ;13=ヘルプ・トーク|Help‐ノート;14=カテゴリ;"
     "15=カテゴリ・トーク|Category‐ノート;828=モジュール;829=モジュール・トーク;",
     "R=#転送|#リダイレクト|＃転送|＃リダイレクト;S=__目次強制__|＿＿目次強制＿＿|"
     "__内容変換無効__|__内容変換抑制__|＿＿内容変換抑制＿＿|__節編集非表示__|"
     "__セクション編集非表示__|＿＿セクション編集非表示＿＿|__ギャラリー非表示__|"
     "＿＿ギャラリー非表示＿＿|__タイトル変換無効__|__タイトルコンバート拒否__|"
     "＿＿タイトルコンバート拒否＿＿|__タイトル非表示__|__目次非表示__|＿＿目次非表示＿＿|"
     "__目次__|＿＿目次＿＿;C=__カテゴリ非表示__|__カテ非表示__|__非表示カテ__|"
     "__隠しカテゴリ__|__インデックス__|＿＿インデックス＿＿|__新しい節リンク__|"
     "__新しいセクションリンク__|__新セクションリンク__|＿＿新しいセクションリンク＿＿|"
     "＿＿新セクションリンク＿＿|__インデックス拒否__|＿＿インデックス拒否＿＿|"
     "__新しい節リンク非表示__|__新しいセクションリンク非表示__|"
     "＿＿新しいセクションリンク非表示＿＿|__新セクションリンク非表示__|"
     "＿＿新セクションリンク非表示＿＿|__静的転送__|__二重転送解消無効__|"
     "＿＿二重転送解消無効＿＿|__二重転送修正無効__|＿＿二重転送修正無効＿＿;F=ベースライン|"
     "下線|境界|ボーダー|下端|中央|フレーム|フレームなし|左|中心|なし|無し|右|下付き|上付き|"
     "文下端|文上端|サムネイル|上端;W=$1ピクセル;U=右上;V=代替文=$1|リンク=$1|代替画像=$1|"
     "サムネイル=$1|ページ=$1|ページ $1;"},
    {"jam", "en", WM_TRAIL_INHERIT, "", ""},
    {"jbo", "", WM_TRAIL_INHERIT,
     "-2=velsku;-1=rirci;1=casnu;2=pilno;3=casnu lo pilno;5=casnu la .$1.;6=datnyvei;"
     "7=casnu lo datnyvei;8=medi'auikis;9=casnu la .medi'auikis.;10=termo'a;"
     "11=casnu lo termo'a;12=nundju;13=casnu lo nundju;14=klesi;15=casnu lo klesi;",
     ""},
    {"jut", "da", WM_TRAIL_INHERIT, "", ""},
    {"jv", "id", WM_TRAIL_INHERIT,
     "-2=Médhia|Media|Medhia;-1=Mirunggan|Astamiwa;1=Parembugan|Dhiskusi;2=Naraguna|"
     "Panganggo;3=Parembugan Naraguna|Dhiskusi Panganggo|Parembugan Panganggo;"
     "5=Parembugan $1|Dhiskusi $1;6=Barkas|Gambar;7=Parembugan Barkas|Dhiskusi Gambar|"
     "Gambar Dhiskusi|Parembugan Gambar;8=MédhiaWiki|MediaWiki|MedhiaWiki;"
     "9=Parembugan MédhiaWiki|Dhiskusi MediaWiki|MediaWiki Dhiskusi|Parembugan MediaWiki|"
     "Parembugan MedhiaWiki;10=Cithakan;11=Parembugan Cithakan|Cithakan Dhiskusi|"
     "Dhiskusi Cithakan;12=Pitulung;13=Parembugan Pitulung|Dhiskusi Pitulung|"
     "Pitulung Dhiskusi;14=Kategori;15=Parembugan Kategori|Dhiskusi Kategori|"
     "Kategori Dhiskusi;828=Modhul;829=Parembugan Modhul;",
     ""},
    {"ka", "", 56,
     "-2=მედია;-1=სპეციალური;1=განხილვა;2=მომხმარებელი|მონაწილე;3=მომხმარებლის განხილვა|"
     "მონაწილის განხილვა|მომხმარებელი განხილვა;5=$1 განხილვა;6=ფაილი|სურათი;"
     "7=ფაილის განხილვა|სურათი განხილვა;8=მედიავიკი;9=მედიავიკის განხილვა|მედიავიკი განხილვა;"
     "10=თარგი;11=თარგის განხილვა|თარგი განხილვა;12=დახმარება;13=დახმარების განხილვა|"
     "დახმარება განხილვა;14=კატეგორია;15=კატეგორიის განხილვა|კატეგორია განხილვა;828=მოდული;"
     "829=მოდულის განხილვა;",
     "R=#გადამისამართება;S=__უგალერეო__;F=საზღვარი|ქვედა|ცენტრი|ცენტრში|მარცხნივ|შუა|არა|"
     "მარჯვნივ|მინი|მინიატიურა|მინიასლი|ცეროდენა|ზედა;W=$1პქ;V=ალტ=$1|ბმული=$1|მინიატიურა=$1|"
     "მინი=$1|გვერდი=$1|გვერდი_$1;"},
    {"kaa", "kk-latn kk-cyrl", 57,
     "-2=Media;-1=Arnawlı;1=Sa'wbet;2=Paydalanıwshı;3=Paydalanıwshı sa'wbeti;5=$1 sa'wbeti;"
     "6=Su'wret;7=Su'wret sa'wbeti;8=MediaWiki;9=MediaWiki sa'wbeti;10=Shablon;"
     "11=Shablon sa'wbeti;12=Anıqlama;13=Anıqlama sa'wbeti;14=Kategoriya;"
     "15=Kategoriya sa'wbeti;",
     ""},
    {"kab", "fr", WM_TRAIL_INHERIT,
     "-2=Media;-1=Uslig;1=Mmeslay;2=Amseqdac;3=Amyannan umsqedac;5=Amyannan n $1;6=Tugna;"
     "7=Amyannan n tugna;8=MediaWiki;9=Amyannan n MediaWiki;10=Talɣa|Talγa;"
     "11=Amyannan n talɣa|Amyannan n talγa;12=Tallat;13=Amyannan n tallat;14=Taggayt;"
     "15=Amyannan n taggayt;",
     ""},
    {"kbd", "kbd-cyrl", WM_TRAIL_INHERIT, "", ""},
    {"kbd-cyrl", "", 3,
     "-2=Медиа;-1=Служебная;1=Тепсэлъэхьыгъуэ|Обсуждение;2=ЦӀыхухэт|Участник;"
     "3=ЦӀыхухэт тепсэлъэхьыгъуэ|Обсуждение участника;5=$1 тепсэлъэхьыгъуэ|Обсуждение $1;"
     "6=Файл;7=Файл тепсэлъэхьыгъуэ|Обсуждение файла;8=MediaWiki;9=MediaWiki тепсэлъэхьыгъуэ|"
     "Обсуждение MediaWiki;10=Шаблон;11=Шаблон тепсэлъэхьыгъуэ|Обсуждение шаблона;"
     "12=ДэӀэпыкъуэгъуэ|Справка;13=ДэӀэпыкъуэгъуэ тепсэлъэхьыгъуэ|Обсуждение справки;"
     "14=Категориэ|Категория;15=Категориэ тепсэлъэхьыгъуэ|Обсуждение категории;",
     ""},
    {"kbp", "fr", WM_TRAIL_INHERIT, "", ""},
    {"kcg", "", 58,
     "-1=Wat khwo;1=A‌̱lyiat;2=A‌̱tyunta̱m;3=A‌̱lyiat a‌̱tyunta‌̱m;5=A‌̱lyiat $1;6=Fail;"
     "7=A‌̱lyiat fail;8=MediaWiki;9=A‌̱lyiat MediaWiki;10=Ta‌̱mpi‌̱let;"
     "11=A‌̱lyiat ta‌̱mpi‌̱let;12=Beang;13=A‌̱lyiat beang;14=Sa;15=A‌̱lyiat nsa;",
     ""},
    {"kea", "pt", 59,
     "-2=Multimédia;-1=Spesial;1=Diskuson;2=Uzuáriu|Uzuária;3=Diskuson di uzuáriu|"
     "Diskuson di uzuária;5=Diskuson di $1;6=Fixeru;7=Diskuson di fixeru;8=MediaWiki;"
     "9=Diskuson di MediaWiki;10=Modelu;11=Diskuson di modelu;12=Ajuda;13=Diskuson di ajuda;"
     "14=Katiguria;15=Diskuson di katiguria;",
     ""},
    {"kg", "", WM_TRAIL_INHERIT,
     "1=Disolo;2=Kisadi;3=Disolo kisadi;5=Disolo $1;6=Fisye;7=Disolo fisye;12=Lusadisu;"
     "13=Disolo lusadisu;14=Kalasi;15=Disolo kalasi;",
     ""},
    {"khw", "ur", WM_TRAIL_INHERIT,
     "-2=میڈیا;-1=خاص;1=تبادلۂ خیال;2=صارف;3=تبادلۂ خیال صارف;5=تبادلۂ خیال $1;6=فائل;"
     "7=تبادلۂ خیال فائل;8=میڈیاویکی;9=تبادلۂ خیال میڈیاویکی;10=سانچہ;11=تبادلۂ خیال سانچہ;"
     "12=مدد;13=تبادلۂ خیال مدد;14=زمرہ;15=تبادلۂ خیال زمرہ;",
     ""},
    {"kiu", "tr", WM_TRAIL_INHERIT,
     "-2=Medya;-1=Xısusi|Özel;1=Werênayış|Tartışma;2=Karber|Kullanıcı;3=Karber werênayış|"
     "Kullanıcı mesaj;5=$1 werênayış|$1 tartışma;6=Dosye|Dosya;7=Dosya werênayış|"
     "Dosya tartışma;8=MediaWiki;9=MediaWiki werênayış|MediaWiki tartışma;10=Şablon;"
     "11=Şablon werênayış|Şablon tartışma;12=Peşti|Yardım;13=Peşti werênayış|Yardım tartışma;"
     "14=Kategoriye|Kategori;15=Kategori werênayış|Kategori tartışma;",
     ""},
    {"kjp", "my", WM_TRAIL_INHERIT, "", ""},
    {"kk", "kk-cyrl", WM_TRAIL_INHERIT, "", ""},
    {"kk-arab", "kk kk-cyrl", WM_TRAIL_INHERIT,
     "-2=تاسپا|Таспа|Taspa;-1=ارنايى|Арнайы|Arnaýı;1=تالقىلاۋ|Талқылау|Talqılaw;2=قاتىسۋشى|"
     "Қатысушы|Qatıswşı;3=قاتىسۋشى تالقىلاۋى|Қатысушы талқылауы|Qatıswşı talqılawı;"
     "5=$1 تالقىلاۋى|$1 талқылауы|$1 talqılawı;6=سۋرەت|Сурет|Swret;7=سۋرەت تالقىلاۋى|"
     "Сурет талқылауы|Swret talqılawı;8=مەدىياۋىيكىي|МедиаУики|MedïaWïkï|مەدياۋيكي;"
     "9=مەدىياۋىيكىي تالقىلاۋى|МедиаУики талқылауы|MedïaWïkï talqılawı|مەدياۋيكي تالقىلاۋى;"
     "10=ۇلگى|Үлгі|Ülgi|ٷلگٸ|ٴۇلگٴى;11=ۇلگى تالقىلاۋى|Үлгі талқылауы|Ülgi talqılawı|"
     "ٷلگٸ تالقىلاۋى|ٴۇلگٴى تالقىلاۋى;12=انىقتاما|Анықтама|Anıqtama;13=انىقتاما تالقىلاۋى|"
     "Анықтама талқылауы|Anıqtama talqılawı;14=سانات|Санат|Sanat;15=سانات تالقىلاۋى|"
     "Санат талқылауы|Sanat talqılawı;",
     "R=#ايداۋ|#АЙДАУ;S=__مازمۇنداتقىزۋ__|__مقىزۋ__|__МАЗМҰНДАТҚЫЗУ__|__МҚЫЗУ__|"
     "__ماعلۇماتىنتۇرلەندىرگىزبەۋ__|__ماتجوق__|__ماعلۇماتالماستىرعىزباۋ__|__ماباۋ__|"
     "__МАҒЛҰМАТЫНТҮРЛЕНДІРГІЗБЕУ__|__МАТЖОҚ__|__МАҒЛҰМАТАЛМАСТЫРҒЫЗБАУ__|__МАБАУ__|"
     "__بولىدىموندەمەۋ__|__بولىموندەتكىزبەۋ__|__БӨЛІДІМӨНДЕМЕУ__|__БӨЛІМӨНДЕТКІЗБЕУ__|"
     "__قويماسىز__|__قسىز__|__ҚОЙМАСЫЗ__|__ҚСЫЗ__|__تاقىرىپاتىنتۇرلەندىرگىزبەۋ__|__تاتجوق__|"
     "__اتاۋالماستىرعىزباۋ__|__ااباۋ__|__ТАҚЫРЫПАТЫНТҮРЛЕНДІРГІЗБЕУ__|__ТАТЖОҚ__|"
     "__АТАУАЛМАСТЫРҒЫЗБАУ__|__ААБАУ__|__مازمۇنسىز__|__مسىز__|__МАЗМҰНСЫЗ__|__МСЫЗ__|"
     "__مازمۇنى__|__مزمن__|__МАЗМҰНЫ__|__МЗМН__;C=__جاسىرىنسانات__|__ЖАСЫРЫНСАНАТ__|"
     "__جاڭابولىمسىلتەمەسى__|__ЖАҢАБӨЛІМСІЛТЕМЕСІ__;F=تىرەكجول|тірекжол|جىييەكتى|жиекті|"
     "استىنا|астына|ورتاعا|ورتا|ортаға|орта|سۇرمەلى|сүрмелі|سۇرمەسىز|сүрмесіз|سولعا|سول|"
     "солға|сол|ارالىعىنا|аралығына|ەشقانداي|جوق|ешқандай|жоқ|وڭعا|وڭ|оңға|оң|استىلىعى|است|"
     "астылығы|аст|ۇستىلىگى|ۇست|үстілігі|үст|ماتىن-استىندا|мәтін-астында|ماتىن-ۇستىندە|"
     "мәтін-үстінде|نوباي|нобай|ۇستىنە|үстіне;W=$1 نۇكتە|$1 нүкте;U=تىكتى|تىكتىك=$1|"
     "تىكتىك $1|тікті|тіктік=$1|тіктік $1;V=نوباي=$1|нобай=$1|بەت=$1|بەت $1|бет=$1|бет $1;"},
    {"kk-cn", "kk-arab kk kk-cyrl", WM_TRAIL_INHERIT, "", ""},
};
const size_t wm_languages_2_count = sizeof wm_languages_2 / sizeof wm_languages_2[0];
