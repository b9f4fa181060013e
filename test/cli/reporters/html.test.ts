/** The page: all that a run holds is on it, nothing comes from elsewhere, and no name becomes markup. */
import { createHash } from 'node:crypto'
import type { Problem } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fullFiles, fullProblem, fullRun, fullText } from './full-run.ts'
import { hostileNames, hostileRun, hostileText } from './hostile.ts'
import { aMeta, aProblem, aRun, textIn } from './made-run.ts'

const test = suite('html')
const page = await textIn('html', fullRun, fullFiles)
const text = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '')

const frameOf = async (problem: Partial<Problem>, source: string) => {
  const made = await textIn('html', aRun({ problems: [aProblem(problem)] }), { 'web.yaml': source })
  return /<pre>([\s\S]*?)<\/pre>/.exec(made)![1]!
}

test('problems, suppressed ones with their reasons, and the whole ledger', () => {
  for (const part of [
    '2 problems in 2 files: 1 error, 1 warning; 2 files not analyzed',
    'Container web is privileged.',
    'Deployment shop/web',
    'shop/templates/web.yaml',
    'shop/other.yaml:4:3 The value is used here.',
    'Suggestion: Leave it out.',
    'No fix here: the place is shared through an alias.',
    'Suppressed by comment: The node needs it. until 2027-01-31',
    'Suppressed by file: Older than the rule.',
    'broken.yaml:1:3',
    'A bracket is missing.',
    'It has 30 MB.',
    'chart/templates/web.yaml',
    'mixed.yaml, document 2',
    'The role may be elsewhere.',
    '2 worlds',
    'shop/web.yaml: 3 problems fixed',
    'Wrong things go wrong.',
  ])
    assert.ok(text.includes(part), part)
  assert.is(page.match(/<article /g)?.length, 4)
})

test('the place is marked, and two lines around it', async () => {
  const { location } = fullProblem
  assert.is(
    await frameOf({ location: { start: { line: 3, column: 11 }, end: { line: 3, column: 22 } } }, fullText),
    `<span data-n="1">apiVersion: v1</span>
<span data-n="2">kind: Pod</span>
<span data-n="3" class="at">metadata: <mark>{ name: web</mark>, namespace: shop }</span>
<span data-n="4">spec:</span>
<span data-n="5">  containers:</span>
`,
  )
  assert.match(await frameOf({ location }, fullText), 'privileged: <mark>true</mark></span>\n')
  assert.match(
    await frameOf({ location: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } }, ''),
    '<mark></mark>',
  )
  const wide = `${'a'.repeat(5_000)}<b>${'c'.repeat(5_000)}`
  const cut = await frameOf({ location: { start: { line: 1, column: 5_001 }, end: { line: 1, column: 5_004 } } }, wide)
  assert.match(cut, /class="at">…a{160}<mark>&#60;b&#62;<\/mark>c{160}…<\/span>/)
})

test('what a fix changes', async () => {
  assert.match(
    page,
    /<pre class="change"><del>− {9}privileged: true<\/del>\n<ins>\+ {9}privileged: false<\/ins>\n<\/pre>/,
  )
  const insert = { edits: [{ start: 14, end: 14, text: '\nmore: 1' }] }
  const made = await textIn('html', aRun({ problems: [aProblem({ fix: insert })] }), { 'web.yaml': fullText })
  assert.match(made, '<pre class="change"><ins>+ more: 1</ins>\n</pre>')
})

test('nothing from elsewhere: the policy names the digests of what is in the page, and no more', () => {
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!.replaceAll('&#39;', "'")
  const digest = (name: string) => {
    const [, content] = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(page)!
    return `'sha256-${createHash('sha256').update(content!).digest('base64')}'`
  }
  assert.is(
    policy,
    `default-src 'none'; style-src ${digest('style')}; script-src ${digest('script')}; base-uri 'none'; form-action 'none'`,
  )
  assert.not.match(page, /\s(?:src|srcset|style|on\w+)=/)
  assert.not.match(page, /<(?:link|iframe|object|embed|img|base)\b|@import|url\(/)
  for (const [, url] of page.matchAll(/href="([^"]*)"/g))
    assert.match(url!, /^(?:#[a-z0-9-]+|https:\/\/kubernetes\.io)/)
})

test('every link within the page leads somewhere, and every id is there once', () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
  assert.equal(ids, [...new Set(ids)])
  for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) assert.ok(ids.includes(target!), target)
  for (const [, label] of page.matchAll(/aria-labelledby="([^"]*)"/g)) assert.ok(ids.includes(label!), label)
})

test('elements are closed in the order in which they were opened', async () => {
  const empty = new Set(['meta', 'input', 'br'])
  for (const made of [page, await textIn('html', aRun({})), await textIn('html', hostileRun(hostileNames['a tag']!))]) {
    const open: string[] = []
    const bare = made.replace(/^<!doctype html>/, '').replace(/<(script|style)>[\s\S]*?<\/\1>/g, '')
    for (const [, slash, name] of bare.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g))
      if (slash) assert.is(open.pop(), name)
      else if (!empty.has(name!)) open.push(name!)
    assert.equal(open, [])
  }
})

test('names are never markup: the elements and attributes are the same for all of them', async () => {
  const shape = (made: string) =>
    [...made.matchAll(/<[^<>]*>?/g)]
      .map(([tag]) => tag)
      .filter(tag => !/^<\/?(?:pre|span|mark|ins|del|code)\b/.test(tag))
      .map(tag => tag.replace(/ href="https:[^"]*"/, ' href'))
  const plain = await textIn('html', hostileRun('plain'), { plain: hostileText('plain') })
  for (const [what, name] of Object.entries(hostileNames)) {
    const made = await textIn('html', hostileRun(name), { [name]: hostileText(name) })
    assert.equal(shape(made), shape(plain), what)
    assert.not.match(made.replace(/<(script|style)>[\s\S]*?<\/\1>/g, ''), /&(?!#\d+;)/, what)
  }
})

test('a reference that is no page is no link', async () => {
  for (const reference of ['javascript:alert(1)', 'data:text/html,x', 'https://x/"onclick', ' https://x']) {
    const meta = { ...aMeta, docs: { ...aMeta.docs, references: [reference] } }
    const rules = new Map([['test/rule', { meta, level: 'error' } as const]])
    const made = await textIn('html', aRun({ problems: [aProblem()], rules }))
    assert.not.match(made, 'More about', reference)
  }
})

test('what is too long for a page is cut, and a clean run needs no filter', async () => {
  const made = await textIn('html', hostileRun(hostileNames['very much']!))
  assert.ok(made.length < 500_000, `${made.length}`)
  const clean = await textIn('html', aRun({}))
  assert.not.match(clean, 'id="filters"')
  assert.match(clean, '<header class="good">')
  assert.match(clean, 'There are none.')
})

test.run()
