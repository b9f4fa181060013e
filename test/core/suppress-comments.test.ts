/** Comments that silence: what each form holds for, and what it does not. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { everything, lintTexts, pod, silenced, told } from '../support/silencing.ts'

const comments = suite('comments that silence')

const line = '# keelint-disable-line test/image -- tried'

/** Two pods, with something before and after each image. */
const twoPods = (before: string, between = '', after = '') => `${before}${pod('image: a')}${between}---
${pod('image: b', 'name: two')}${after}`

comments('on the line, with reason and last day', async () => {
  const run = await lintTexts(pod('image: a # keelint-disable-line test/image until 2026-11-23 -- tried -- twice'))
  assert.equal(told(run), [])
  assert.equal(silenced(run), ['7 image comment: tried -- twice (2026-11-23)'])
})

comments('a list, with any blanks and a comma too many', async () => {
  const config = { rules: { 'test/image': 'error', 'test/whole': 'error' } } as const
  for (const list of ['test/image,test/whole', 'test/image ,  test/whole,', ',test/whole,,test/image']) {
    const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: x} # keelint-disable-line ${list} -- r\nspec: {containers: [{name: a, image: b}]}\n`
    const run = await lintTexts(text, config)
    assert.equal(told(run), ['3 directive-unused', '4 image'], list)
    assert.equal(silenced(run), ['3 whole comment: r'], list)
  }
})

comments('the number sign needs no blank after it, and may have several', async () => {
  for (const sign of ['#', '#   ', '#\t'])
    assert.equal(told(await lintTexts(pod(`image: a ${sign}keelint-disable-line test/image  --  r`))), [], sign)
})

comments('the next line passes over blank lines, comments and separators', async () => {
  const directive = '# keelint-disable-next-line test/image -- r'
  assert.equal(told(await lintTexts(pod(`${directive}\n\n      # why\n  \t\n      image: a`))), [])
  const whole = '# keelint-disable-next-line test/whole -- r\n%YAML 1.2\n--- # first\n\n# a pod\n'
  const text = `${whole}{apiVersion: v1, kind: Pod, metadata: {name: x}}\n`
  assert.equal(told(await lintTexts(text, { rules: { 'test/whole': 'error' } })), [])
  const between = `a: 1\n# keelint-disable-next-line test/whole -- r\n---\n# b\n{apiVersion: v1, kind: Pod, metadata: {name: x}}\n`
  assert.equal(told(await lintTexts(between, { rules: { 'test/whole': 'error' } })), [])
})

comments('the next line is one line, and a block scalar is YAML though it begins with a number sign', async () => {
  const two = '# keelint-disable-next-line test/image -- r\n      imagePullPolicy: Always\n      image: a'
  assert.equal(told(await lintTexts(pod(two))), ['7 directive-unused', '9 image'])
  const block = `env: [] # x\n      image: a\n      command:\n        - | # keelint-disable-next-line test/image -- r\n          # no comment\n`
  assert.equal(told(await lintTexts(pod(block))), ['8 image', '10 directive-unused'])
})

comments('at the end of a file nothing follows', async () => {
  const run = await lintTexts(`${pod('image: a')}# keelint-disable-next-line test/image -- r`)
  assert.equal(told(run), ['7 image', '8 directive-unused'])
})

comments('a problem counts where it starts, and one of an absent field at its nearest parent', async () => {
  const text = pod('image: a').replace('- name: web', '- name: web # keelint-disable-line test/absent, test/image -- r')
  const run = await lintTexts(text, { rules: { 'test/absent': 'error', 'test/image': 'error' } })
  assert.equal(told(run), ['6 directive-unused', '7 image'])
  assert.equal(silenced(run), ['6 absent comment: r'])
})

comments('only the rules that are named', async () => {
  const run = await lintTexts(pod(`image: a ${line}`), everything)
  assert.equal(told(run), ['3 whole', '6 absent'])
})

comments('text in quotes and block scalars is no comment', async () => {
  for (const image of [`image: "a ${line}"`, `image: 'a ${line}'`, `image: a${line}`])
    assert.equal(told(await lintTexts(pod(image))), ['7 image'], image)
  const run = await lintTexts(pod(`image: |\n        a ${line}\n        ${line}`))
  assert.equal(told(run), ['7 image'])
  assert.equal(told(await lintTexts(pod(`image: | ${line}\n        a`))), [])
})

comments('a block, from its comment to its end', async () => {
  const begin = '# keelint-disable test/image -- r\n'
  const [first, second] = ['8 image comment: r', '16 image comment: r']
  assert.equal(silenced(await lintTexts(twoPods(begin))), [first, second])
  const ended = await lintTexts(twoPods(begin, '# keelint-enable test/image\n'))
  assert.equal([told(ended), silenced(ended)], [['17 image'], [first]])
  const endedAll = await lintTexts(twoPods(begin, '# keelint-enable -- that was it\n'))
  assert.equal([told(endedAll), silenced(endedAll)], [['17 image'], [first]])
})

comments('a block begins and ends within a line', async () => {
  const flow = (before: string, after: string) =>
    `{apiVersion: v1, kind: Pod, spec: {containers: [{image: a, name: b},\n${before}\n{image: c, name: d}, ${after}\n{image: e, name: f}]}}\n`
  const run = await lintTexts(flow('# keelint-disable test/image -- r', '# keelint-enable test/image'))
  assert.equal([told(run), silenced(run)], [['1 image', '4 image'], ['3 image comment: r']])
  const late = await lintTexts(pod('image: a # keelint-disable test/image -- r'))
  assert.equal(told(late), ['7 image', '7 directive-unused'])
})

comments('an end of one rule leaves the others open', async () => {
  const text = twoPods('# keelint-disable test/image, test/whole -- r\n', '# keelint-enable test/image\n')
  const run = await lintTexts(text, { rules: { 'test/image': 'error', 'test/whole': 'error' } })
  assert.equal(told(run), ['17 image'])
  assert.equal(silenced(run), ['4 whole comment: r', '8 image comment: r', '13 whole comment: r'])
})

comments('a document, and no other', async () => {
  const directive = '# keelint-disable-document test/image -- r\n'
  assert.equal(told(await lintTexts(twoPods(directive))), ['16 image'])
  assert.equal(told(await lintTexts(twoPods(`# first\n%YAML 1.2\n${directive}---\n`))), ['19 image'])
  assert.equal(told(await lintTexts(twoPods('', directive))), ['16 image'])
  assert.equal(told(await lintTexts(twoPods('', '', directive))), ['7 image'])
  assert.equal(told(await lintTexts(`---\n${directive}---\n${pod('image: a')}`)), ['2 directive-unused', '10 image'])
})

comments('documents without an object may begin blocks', async () => {
  for (const top of ['---\n# keelint-disable test/image -- r\n---\n', 'a: 1 # keelint-disable test/image -- r\n---\n'])
    assert.equal(told(await lintTexts(top + pod('image: a'))), [], top)
})

comments('files with CRLF, CR, a byte order mark', async () => {
  const text = `# keelint-disable test/whole -- r\n${pod(`image: a ${line}`)}`
  const config = { rules: { 'test/image': 'error', 'test/whole': 'error' } } as const
  for (const [name, odd] of Object.entries({
    CRLF: text.replaceAll('\n', '\r\n'),
    CR: text.replaceAll('\n', '\r'),
    mark: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
  })) {
    const run = await lintTexts(odd, config)
    assert.equal(told(run), [], name)
    assert.equal(silenced(run), ['4 whole comment: r', '8 image comment: tried'], name)
  }
})

comments('items of a List, output of Helm, resources of a stream', async () => {
  const list = `apiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: Pod\n    spec:\n      containers:\n        - image: a ${line}\n          name: a\n`
  assert.equal(told(await lintTexts(list)), [])
  const helm = `---\n# Source: shop/templates/web.yaml\n${pod(`image: a ${line}`)}`
  assert.equal(told(await lintTexts(helm)), [])
})

comments('JSON has no comments', async () => {
  const json = JSON.stringify({ apiVersion: 'v1', kind: 'Pod', spec: { containers: [{ name: line, image: line }] } })
  for (const path of ['a.json', 'a.yaml']) assert.equal((await lintTexts({ [path]: json })).problems.length, 1, path)
})

comments('what cross-resource rules say, and that late', async () => {
  const service = (name: string, comment = '') =>
    `apiVersion: v1\nkind: Service\nmetadata:\n  name: ${name} ${comment}\n`
  const text = `${service('a')}---\n${service('b', '# keelint-disable-line test/across -- r')}`
  const run = await lintTexts(text, { rules: { 'test/across': 'error' } })
  assert.equal([told(run), silenced(run)], [[], ['9 across comment: r']])
})

comments('a level for the whole file', async () => {
  const first = await lintTexts(`${pod('image: a')}# keelint test/image: warn, test/whole: 2\n`)
  assert.equal(
    first.problems.map(({ rule, level }) => [rule, level]),
    [
      ['test/whole', 'error'],
      ['test/image', 'warn'],
    ],
  )
  const off = await lintTexts(`# keelint test/image: off until 2027-01-31 -- r\n${pod('image: a')}`)
  assert.equal([told(off), silenced(off)], [[], ['8 image comment: r (2027-01-31)']])
})

comments('of two levels the later one holds', async () => {
  const run = await lintTexts(`# keelint test/image: off -- r\n# keelint test/image: 1\n${pod('image: a')}`)
  assert.equal(told(run), ['1 directive-unused', '9 image'])
  assert.is(run.problems[1]!.level, 'warn')
  const off = await lintTexts(`# keelint test/image: warn\n# keelint test/image: off -- r\n${pod('image: a')}`)
  assert.equal([told(off), silenced(off)], [[], ['9 image comment: r']])
})

comments('the nearest one counts', async () => {
  const others = '# keelint test/image: off -- level\n# keelint-disable test/image -- block\n'
  const text = (image: string) => `${others}# keelint-disable-document test/image -- document\n${pod(image)}`
  const above = '# keelint-disable-next-line test/image -- above\n      '
  assert.equal(silenced(await lintTexts(text(`${above}image: a ${line}`))), ['11 image comment: tried'])
  assert.equal(silenced(await lintTexts(text(`${above}image: a`))), ['11 image comment: above'])
  assert.equal(silenced(await lintTexts(text('image: a'))), ['10 image comment: document'])
  assert.equal(silenced(await lintTexts(others + pod('image: a'))), ['9 image comment: block'])
})

comments('have no effect where the config says so, and are not reported either', async () => {
  const config = { rules: { 'test/image': 'error' }, linterOptions: { noInlineConfig: true } } as const
  const run = await lintTexts(pod(`image: a ${line}\n# keelint-ignore\n# keelint test/image: warn`), config)
  assert.equal(told(run), ['7 image'])
  assert.is(run.problems[0]!.level, 'error')
})

comments('may be thousands', async () => {
  const items = Array.from({ length: 3000 }, (_, index) => `    - name: c${index}\n      image: a ${line}\n`)
  const run = await lintTexts(`apiVersion: v1\nkind: Pod\nspec:\n  containers:\n${items.join('')}`)
  assert.is(run.suppressed.length, 3000)
  assert.equal(told(run), [])
})

comments.run()
