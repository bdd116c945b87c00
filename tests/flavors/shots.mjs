// shots.mjs - looks at a page of a built site in a browser, and takes a picture of it.
// SPDX-License-Identifier: MIT
//
//     node shots.mjs SITE FILE.png
//
// The page that has most of a table, notes and images is chosen, the shorter of two. A line says what the browser shows of it: the
// title, the table's rows, whether the note's mark jumps to the note, and which place an image has.
import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, relative } from 'node:path'
import { chromium } from 'playwright-core'

const [site, picture] = process.argv.slice(2)
const files = readdirSync(site, { recursive: true }).map(String).filter((f) => f.endsWith('.html'))

function score(file) {
  const html = readFileSync(join(site, file), 'utf8')
  const body = html.slice(Math.max(0, html.search(/<h1|<main|<article/)))
  const has = (pattern) => (pattern.test(body) ? 1 : 0)
  return 3 * has(/<table/) + 2 * has(/href="[^"]*#(user-content-)?fn/) + has(/<img /) - Math.min(body.length, 400000) / 1e6
}

let best = files[0], most = -1
for (const file of files) {
  const value = score(file)
  if (value > most) [best, most] = [file, value]
}

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' }
const server = createServer((request, answer) => {
  let path = decodeURIComponent(new URL(request.url, 'http://x').pathname)
  for (const name of [path, path + '.html', join(path, 'index.html')]) {
    try {
      const bytes = readFileSync(join(site, name))
      answer.writeHead(200, { 'Content-Type': types[extname(name)] ?? 'application/octet-stream' })
      answer.end(bytes)
      return
    } catch {}
  }
  answer.writeHead(404)
  answer.end()
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ viewport: { width: 1000, height: 1400 } })
await page.goto(`http://127.0.0.1:${server.address().port}/${best.split('/').map(encodeURIComponent).join('/')}`)
const mark = page.locator('a[href*="#fn"], a[href*="#user-content-fn"]').first()
const shown = await page.evaluate(() => ({
  title: document.querySelector('h1')?.textContent.trim() || document.title,
  rows: document.querySelectorAll('table tr').length,
  images: document.querySelectorAll('img').length,
  words: document.body.innerText.split(/\s+/).length,
}))
let note = 'no note'
if (await mark.count()) {
  await mark.click()
  const at = await page.evaluate(() => {
    const to = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    return to ? { words: to.textContent.trim().slice(0, 40), seen: to.getBoundingClientRect().top < innerHeight } : null
  })
  note = at?.seen ? `the note's mark jumps to "${at.words}"` : 'THE NOTE IS NOT THERE'
}
const box = (await page.locator('img').count()) ? await page.locator('img').first().boundingBox() : null
await page.evaluate(() => scrollTo(0, 0))
await page.screenshot({ path: picture })
await browser.close()
server.close()
console.log(`${relative('.', best)}: title "${shown.title}", ${shown.rows} rows of tables, ${shown.images} images` +
  `${box ? ` (the first at ${Math.round(box.x)}, ${Math.round(box.y)})` : ''}, ${note}, ${shown.words} words`)
