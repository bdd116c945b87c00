# what is written is valid where the base is, in every schema
. "$cases/functions"
xsd=$cases/../../../shared/corpora/xsd
if ! command -v xmllint >/dev/null || [ ! -d "$xsd" ]; then
    echo 'there is no xmllint, or there are no schemas'
    exit 77
fi
XML_CATALOG_FILES=$xsd/catalog.xml
export XML_CATALOG_FILES
valid() { # valid VERSION FILE
    xmllint --noout --nonet --schema "$xsd/export-$1.xsd" "$2" 2>messages || cat messages
}
# one VERSION: a dump of one page, as the schema wants it.
one() {
    sha1='<sha1>phoiac9h4m842xq45sp7s6u21eteeq1</sha1>'
    text='<text xml:space="preserve">Some text.</text>'
    model='<model>wikitext</model><format>text/x-wiki</format>'
    ns='<ns>0</ns>' parent='<parentid>4</parentid>'
    case $1 in
    0.3 | 0.4 | 0.5) rest=$text ns='' parent='' ;;
    0.6) rest=$sha1$text ns='<ns>1</ns>' parent='' ;;
    0.7) rest=$sha1$text ;;
    0.8 | 0.9) rest=$text$sha1$model ;;
    0.10) rest=$model$text$sha1 ;;
    0.11) rest="<origin>5</origin>$model$text$sha1" ;;
    esac
    cat <<END
<mediawiki xmlns="http://www.mediawiki.org/xml/export-$1/" version="$1" xml:lang="en">
  <page><title>${2-}One</title>$ns<id>1</id>
    <revision><id>5</id>$parent<timestamp>2024-01-02T03:04:05Z</timestamp>
      <contributor><username>Someone</username></contributor>$rest
    </revision>
  </page>
</mediawiki>
END
}
for version in 0.3 0.4 0.5 0.6 0.7 0.8 0.9 0.10 0.11; do
    # 0.6 knows no namespace 0.
    name=One
    [ $version = 0.6 ] && name=Talk:One
    one $version "${name%One}" >base.xml
    valid $version base.xml
    wikimd export --quiet --namespaces all -o tree base.xml
    sed -i 's/Some text/Other text/' tree/*/One.md
    mkdir -p tree/Talk
    echo 'New.' >tree/Talk/New.md
    for form in '' --changed --in-place; do
        wikimd import --quiet --minor --comment c $form -o new.xml tree
        valid $version new.xml
        grep -c 'Other text' new.xml
    done | tr '\n' ' '
    echo "$version"
    rm -r tree
done
