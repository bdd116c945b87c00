// pairs.mjs - a plugin of markdown-it for VitePress, whose compiler stops at tags that have no partner.
// SPDX-License-Identifier: MIT
//
//     import pairs from './pairs.mjs'
//     export default { markdown: { config: (md) => md.use(pairs) } }
//
// Pages of a wiki hold such tags. They are left out here, and attributes that are given twice or have no valid name.

const one = /<!--[^]*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\s+|"[^"]*"|'[^']*'|[^'">])*?)(\/?)>/g
const alone = new Set(['br', 'hr', 'img', 'wbr', 'input', 'col', 'area', 'embed', 'source', 'track', 'link', 'meta', 'base'])

function attributes(text) {
  const seen = new Set()
  let out = ''
  for (const [, name, value] of text.matchAll(/([^\s=>"'\/]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+))?/g)) {
    if (!/^[a-z_][\w-]*$/i.test(name) || /^v-/i.test(name) || seen.has(name.toLowerCase())) continue
    seen.add(name.toLowerCase())
    out += ' ' + name + (value === undefined ? '' : '=' + value)
  }
  return out
}

// The parts of a token: texts, and tags that may yet be left out.
function parts(content) {
  const list = []
  let at = 0
  for (const m of content.matchAll(one)) {
    list.push({ text: content.slice(at, m.index) })
    at = m.index + m[0].length
    if (m[2]) list.push({ name: m[2].toLowerCase(), closing: m[1] === '/', rest: attributes(m[3]), closed: m[4] === '/' })
  }
  list.push({ text: content.slice(at).replace(/<(?=[a-zA-Z\/!?])/g, '&lt;') })
  return list
}

export default function pairs(md) {
  md.core.ruler.push('pairs', (state) => {
    const stack = [], tokens = []
    const html = (token) => {
      const list = parts(token.content)
      tokens.push([token, list])
      for (const tag of list) {
        if (!tag.name) continue
        if (alone.has(tag.name)) { tag.keep = !tag.closing; continue }
        if (!tag.closing) { if (tag.closed) tag.keep = 'empty'; else stack.push(tag); continue }
        let i = stack.length - 1
        while (i >= 0 && stack[i].name && stack[i].name !== tag.name) i--
        if (i < 0 || !stack[i].name) continue
        stack[i].keep = tag.keep = true
        stack.length = i
      }
    }
    const walk = (list) => {
      for (const token of list) {
        if (token.nesting === 1) stack.push({})
        if (token.nesting === -1) { while (stack.length && stack.at(-1).name) stack.pop(); stack.pop() }
        if (token.type === 'html_block' || token.type === 'html_inline') html(token)
        if (token.children) { stack.push({}); walk(token.children); while (stack.length && stack.at(-1).name) stack.pop(); stack.pop() }
      }
    }
    walk(state.tokens)
    for (const [token, list] of tokens)
      token.content = list.map((t) => !t.name ? t.text : !t.keep ? '' : t.closing ? `</${t.name}>` :
        `<${t.name}${t.rest}>` + (t.keep === 'empty' ? `</${t.name}>` : '')).join('')
  })
}
