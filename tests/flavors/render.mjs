// render.mjs - GitHub-flavoured Markdown as remark reads it: a file of HTML for each.
// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { unified } from 'unified'
import remarkParse from 'remark-parse'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import rehypeRaw from 'rehype-raw'
import rehypeSlug from 'rehype-slug'
import rehypeStringify from 'rehype-stringify'

const [top, site] = process.argv.slice(2)
const render = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm)
  .use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).use(rehypeRaw).use(rehypeSlug).use(rehypeStringify)
for (const directory of fs.readdirSync(top)) {
  if (directory.startsWith('.')) continue
  fs.mkdirSync(path.join(site, directory), { recursive: true })
  for (const name of fs.readdirSync(path.join(top, directory))) {
    const text = fs.readFileSync(path.join(top, directory, name), 'utf8')
    const html = String(await render.process(text)).replace(/(<a [^>]*href="\.\.\/[^"#]*)\.md/g, '$1.html')
    fs.writeFileSync(path.join(site, directory, name.replace(/\.md$/, '.html')), html)
  }
}
