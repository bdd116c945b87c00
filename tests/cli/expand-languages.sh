# functions, variables and switches by the names of the wiki's language and of those that it falls back to
. "$cases/functions"
wiki() { # wiki LANGUAGE TEXT
    begin "$1"
    page 0 1 A "$2"
    end
}
show() {
    echo "--- $1"
    wiki "$1" "$2" >"$1.xml"
    wikimd expand --now 2024-03-01T05:06:07Z --title A "$1.xml"
    echo
}
show de '{{SEITENNAME}} {{JETZIGER_MONATSNAME}} {{KLEIN:ABC}} {{#wechsle:x|a=1|#standard=2}} {{ZAHLENFORMAT:1234567}}'
show fr '{{NOMPAGE}} {{NOMMOISACTUEL}} {{MINUS:ABC}} {{FORMATNOMBRE:1234567}}'
show tr '{{SAYFAADI}} {{CİNSİYET:x|e|f}} {{#eğer:1|evet|yok}}'
show ja '{{ページ名}} {{現在の月名}} {{#もし:1|a|b}}'
show zh '{{页面名称}} {{#若:1|是|否}} {{#多选式:b|a=1|#默认=2}} {{小写:ABC}}'
show ca '{{MINUS:ABC}} {{PAGENAME}}'
