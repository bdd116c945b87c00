#!/bin/sh
# check.sh - builds pages of a dump with the tools that the flavours are for.
# SPDX-License-Identifier: MIT
#
#     tests/flavors/check.sh [DUMP...]
#
# For each dump (that of the samples when none is given) and each tool, the first pages of the dump are exported in the tool's
# flavour and built; the build must end well, and every link and note inside must lead somewhere (site.py). A tool that is not
# there is skipped with a line. Output is TAP.
#
#     WIKIMD          the program (build/wikimd)
#     FLAVORS         which tools: "markdown hugo mkdocs vitepress docusaurus"
#     FLAVOR_PAGES    how many pages: 1000
#     FLAVOR_NODE     a directory with node_modules in it, of: npm install vitepress markdown-it-footnote @docusaurus/core @docusaurus/preset-classic
#                     react react-dom unified remark-parse remark-gfm remark-frontmatter remark-rehype rehype-raw rehype-slug
#                     rehype-stringify
#     FLAVOR_SECONDS  the most that one build may take: 1200
#     FLAVOR_KEEP     a directory that is left with what was built
#     FLAVOR_SHOTS    a directory for screenshots of a page of each tool, by shots.mjs with chromium

here=$(cd "$(dirname "$0")" && pwd) || exit 99
top=$(cd "$here/../.." && pwd) || exit 99
WIKIMD=${WIKIMD:-$top/build/wikimd}
count=${FLAVOR_PAGES:-1000}
seconds=${FLAVOR_SECONDS:-1200}
work=${FLAVOR_KEEP:-$(mktemp -d)} || exit 99
mkdir -p "$work" || exit 99
[ -n "$FLAVOR_KEEP" ] || trap 'rm -rf "$work"' EXIT
modules=${FLAVOR_NODE:+$FLAVOR_NODE/node_modules}
[ $# -gt 0 ] || set -- "$top/samples/wiki.xml" "$top/samples/wiki-en.xml"
failed=0 n=0

say() { # say STATUS NAME FLAVOUR DUMP
    n=$((n + 1))
    echo "$1 $n - $2: $3"
    [ "$1" = ok ] || failed=1
}

has() {
    command -v "$1" >/dev/null 2>&1
}

# the tree is in $tree, what is built goes to $site

why_markdown() { { has node && [ -d "$modules/remark-gfm" ] && [ -d "$modules/rehype-slug" ]; } || echo 'remark is not installed'; }
markdown() {
    cp "$here/render.mjs" "$work/render.mjs" && ln -sfn "$modules" "$work/node_modules"
    node "$work/render.mjs" "$tree" "$site"
}

why_hugo() { has hugo || echo 'hugo is not installed'; }
hugo_() {
    mkdir -p "$work/hugo/layouts/_default/_markup" "$work/hugo/content"
    cp -r "$tree"/[A-Z]* "$work/hugo/content"
    cat >"$work/hugo/config.toml" <<'END'
baseURL = "/"
disableKinds = ["RSS", "sitemap", "taxonomy", "term", "section", "home", "404"]
uglyURLs = true
disablePathToLower = true
[markup.goldmark.renderer]
unsafe = true
END
    echo '<h1>{{ .Title }}</h1>{{ .Content }}' >"$work/hugo/layouts/_default/single.html"
    cp "$here/render-link.html" "$work/hugo/layouts/_default/_markup"
    (cd "$work/hugo" && hugo --quiet --destination "$site")
}

why_mkdocs() { has mkdocs || echo 'mkdocs is not installed'; }
mkdocs_() {
    mkdir -p "$work/mkdocs/theme"
    # fences in lists are none to Python-Markdown's own extension
    python=$(sed -n '1s/^#! *//p' "$(command -v mkdocs)")
    fences=$($python -c 'import pymdownx.superfences' 2>/dev/null && echo '  - pymdownx.superfences')
    echo '<title>{{ page.title }}</title>{{ page.content }}' >"$work/mkdocs/theme/main.html"
    cat >"$work/mkdocs/mkdocs.yml" <<END
site_name: x
docs_dir: $tree
site_dir: $site
theme: {name: null, custom_dir: theme}
plugins: []
markdown_extensions:
  - footnotes
  - tables
$fences
  - toc: {slugify: !!python/name:markdown.extensions.toc.slugify_unicode }
END
    (cd "$work/mkdocs" && mkdocs build --quiet --strict)
}

why_vitepress() { { has node && [ -d "$modules/vitepress" ] && [ -d "$modules/markdown-it-footnote" ]; } || echo 'vitepress is not installed'; }
vitepress() {
    mkdir -p "$work/vitepress/docs/.vitepress"
    ln -sfn "$modules" "$work/vitepress/node_modules"
    cp -r "$tree"/[A-Z]* "$work/vitepress/docs"
    echo '# Home' >"$work/vitepress/docs/index.md"
    cat >"$work/vitepress/docs/.vitepress/config.mjs" <<END
import footnote from 'markdown-it-footnote'
import pairs from './pairs.mjs'
export default {
  outDir: '$site', lastUpdated: false, mpa: true, ignoreDeadLinks: 'localhostLinks',
  markdown: { attrs: { disable: true }, config: (md) => md.use(footnote).use(pairs) },
}
END
    cp "$here/pairs.mjs" "$work/vitepress/docs/.vitepress"
    (cd "$work/vitepress" && node node_modules/vitepress/bin/vitepress.js build docs)
}

why_docusaurus() { { has node && [ -d "$modules/@docusaurus/core" ]; } || echo 'docusaurus is not installed'; }
docusaurus() {
    mkdir -p "$work/docusaurus/docs"
    ln -sfn "$modules" "$work/docusaurus/node_modules"
    cp -r "$tree"/[A-Z]* "$work/docusaurus/docs"
    echo '# Home' >"$work/docusaurus/docs/index.md"
    echo '{"name": "x", "private": true}' >"$work/docusaurus/package.json"
    cat >"$work/docusaurus/docusaurus.config.js" <<'END'
module.exports = {
  title: 'x', url: 'https://example.org', baseUrl: '/', onBrokenLinks: 'throw', onBrokenAnchors: 'ignore',
  presets: [['classic', {docs: {routeBasePath: '/', sidebarPath: undefined}, blog: false, theme: {}}]],
};
END
    # what it keeps in node_modules from another site would be taken for this one
    (cd "$work/docusaurus" && DOCUSAURUS_NO_PERSISTENT_CACHE=true node node_modules/@docusaurus/core/bin/docusaurus.mjs build --no-minify --out-dir "$site")
}

# A page with a table, a note and an image is looked at in a real browser.
shoot() { # shoot TOOL
    if ! has chromium || ! [ -d "$modules/playwright-core" ]; then
        echo "# no screenshot: chromium and playwright-core (npm) are not both there"
        return
    fi
    mkdir -p "$FLAVOR_SHOTS"
    cp "$here/shots.mjs" "$work/shots.mjs" && ln -sfn "$modules" "$work/node_modules"
    node "$work/shots.mjs" "$site" "$FLAVOR_SHOTS/$1.png" 2>&1 | sed 's/^/#  /'
}

one() { # one TOOL FLAVOUR FUNCTION DUMP
    why=$("why_$1")
    if [ -n "$why" ]; then
        n=$((n + 1))
        echo "ok $n - $1: $4 # SKIP $why"
        return
    fi
    rm -rf "${work:?}/tree" "${work:?}/$1" "${work:?}/site-$1"
    tree=$work/tree site=$work/site-$1
    mkdir "$site"
    "$WIKIMD" export --quiet --flavor "$2" --pages "$work/list" -o "$tree" "$4" || { say 'not ok' "$1" "$4: no export"; return; }
    begin=$(date +%s)
    # a function cannot be given to timeout: the shell that runs it is stopped
    ("$3") >"$work/$1.log" 2>&1 &
    job=$!
    (sleep "$seconds" && kill $job) 2>/dev/null &
    clock=$!
    wait $job
    code=$?
    kill $clock 2>/dev/null
    [ -z "$FLAVOR_SHOTS" ] || shoot "$1"
    told=$(python3 "$here/site.py" "$site" 2>&1)
    right=$?
    status=ok
    [ $code -eq 0 ] && [ $right -eq 0 ] || status='not ok'
    say "$status" "$1" "$(basename "$4"): exit $code, $(($(date +%s) - begin)) s, $(echo "$told" | head -n 1)"
    [ "$status" = ok ] || { echo "$told" | tail -n +2 | head -n 10; tail -n 15 "$work/$1.log"; } | cut -c 1-300 | sed 's/^/#  /'
}

for dump; do
    "$WIKIMD" index "$dump" | awk -F '\t' -v count="$count" 'NR > 1 && $5 == "" && ($3 == 0 || $3 == 14) && found++ < count { print $4 }' >"$work/list"
    for tool in ${FLAVORS:-markdown hugo mkdocs vitepress docusaurus}; do
        case $tool in
        markdown) one markdown github markdown "$dump" ;;
        hugo) one hugo hugo hugo_ "$dump" ;;
        mkdocs) one mkdocs mkdocs mkdocs_ "$dump" ;;
        vitepress) # which builds no file with a % in its name
            mv "$work/list" "$work/all" && grep -v -e / -e '^\.' "$work/all" >"$work/list"
            one vitepress vitepress vitepress "$dump"
            mv "$work/all" "$work/list" ;;
        *) one "$tool" "$tool" "$tool" "$dump" ;;
        esac
    done
done
echo "1..$n"
exit $failed
