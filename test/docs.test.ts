/** What the documentation shows runs as it is shown, and what it links to is there. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Rule } from '@keelint/core'
import { fixtureFaults } from '@keelint/core/testing'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'

const test = suite('docs')
const root = fileURLToPath(new URL('..', import.meta.url))
const pages = [
  'examples/plugin/README.md',
  ...readdirSync(root).filter(name => name.endsWith('.md')),
  ...readdirSync(`${root}docs`, { recursive: true, encoding: 'utf8' })
    .map(name => `docs/${name.replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('.md')),
]

/** Blocks of code that have a file's name beside their language, by that name. */
function filesIn(page: string): Readonly<Record<string, string>> {
  const blocks = readFileSync(root + page, 'utf8').matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)
  return Object.fromEntries([...blocks].map(([, name, text]) => [name!, text!]))
}

/** A folder with the blocks of a page, where the packages are at hand. */
async function inFolder<T>(page: string, use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(fileURLToPath(new URL('node_modules/.docs-', import.meta.url)))
  const files = { ...filesIn(page), 'package.json': '{ "type": "module" }' }
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** What one of the blocks prints. */
function print(page: string, name: string): Promise<string> {
  return inFolder(page, folder => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', join(folder, name)], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      encoding: 'utf8',
    })
    assert.is(stderr, '')
    return stdout.trim()
  })
}

/** What a program promises to print, in its comment at the end of a line or on lines of their own. */
function promised(page: string, name: string): string {
  const [, comment] = /(?:^|\s)\/\/ (.*)\s*$/.exec(filesIn(page)[name]!) ?? []
  assert.ok(comment, `${name} does not say what it prints`)
  return comment!
}

for (const [page, name] of [
  ['README.md', 'lint.mjs'],
  ['docs/extend/write-a-rule.md', 'check.mjs'],
  ['docs/extend/write-a-rule.md', 'own.mjs'],
  ['docs/extend/write-a-rule.md', 'rule-test.mjs'],
  ['docs/extend/write-a-plugin.md', 'lint.mjs'],
  ['docs/extend/write-a-plugin.md', 'plugin-test.mjs'],
  ['docs/extend/write-a-reporter.md', 'report-test.mjs'],
  ['docs/use/node-api.md', 'lint.mjs'],
  ['docs/use/node-api.md', 'text.mjs'],
  ['docs/use/node-api.md', 'fix.mjs'],
  ['docs/use/node-api.md', 'report.mjs'],
  ['docs/use/node-api.md', 'ask.mjs'],
  ['docs/use/node-api.md', 'stop.mjs'],
] as const)
  test(`${page}: ${name} prints what it says`, async () => {
    assert.is(await print(page, name), promised(page, name))
  })

test('the second rule of the guide works', async () => {
  const pod = (name: string) => `apiVersion: v1\nkind: Pod #! bare [Pod]\nmetadata:\n  name: ${name}\n`
  const service = 'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n'
  const fixture = `# valid: none\n${service}---\n# invalid: one\n${pod('a')}---\n# invalid: another\n${pod('b')}`
  await inFolder('docs/extend/write-a-rule.md', async folder => {
    const { default: rule } = (await import(pathToFileURL(join(folder, 'no-lone-pod.ts')).href)) as { default: Rule }
    assert.equal(await fixtureFaults('no-lone-pod', rule, fixture), [])
  })
})

/** The anchors of a page, as GitHub makes them of its headings. */
function anchorsOf(path: string): ReadonlySet<string> {
  const prose = readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```$/gm, '')
  const anchors = new Set<string>()
  for (const [, heading] of prose.matchAll(/^#{1,6} (.*)$/gm)) {
    const plain = heading!.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
    const anchor = plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')
    let number = 0
    while (anchors.has(number === 0 ? anchor : `${anchor}-${number}`)) number++
    anchors.add(number === 0 ? anchor : `${anchor}-${number}`)
  }
  return anchors
}

test('links within the repository lead somewhere, to the very section', () => {
  const anchors = new Map<string, ReadonlySet<string>>()
  const isDead = (page: string, target: string, anchor: string | undefined) => {
    const path = target === '' ? join(root, page) : join(root, dirname(page), target)
    if (!existsSync(path)) return true
    if (anchor === undefined || !path.endsWith('.md')) return false
    if (!anchors.has(path)) anchors.set(path, anchorsOf(path))
    return !anchors.get(path)!.has(anchor)
  }
  const dead = pages.flatMap(page =>
    [...readFileSync(root + page, 'utf8').matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)]*))?\)/g)]
      .filter(([, target, anchor]) => isDead(page, target!, anchor))
      .map(([, target, anchor]) => `${page}: ${target}#${anchor ?? ''}`),
  )
  assert.equal(dead, [])
})

test('every function, class and value of the API says what it is', () => {
  const silent = pages
    .filter(page => page.startsWith('docs/api/'))
    .flatMap(page =>
      [
        ...readFileSync(root + page, 'utf8').matchAll(
          /^## (\w+)\n\n(?:From `.*\n\n|- `.*\n+)*```ts\n(?!interface|type)/gm,
        ),
      ].map(([, name]) => name),
    )
  assert.equal(silent, [])
})

test('options that the pages name exist', () => {
  const help = spawnSync(process.execPath, ['dist/keelint.mjs', '--help'], { cwd: root, encoding: 'utf8' }).stdout
  const ofNode = ['--import', '--test']
  const ofOurTools = ['--no-install', '--online', '--step']
  const ofOthers = ['--frozen-lockfile']
  const ofTheCluster = [
    '--audit-policy-file',
    '--allowed-unsafe-sysctls',
    '--insecure-port',
    '--service-account-lookup',
  ]
  const ofGit = ['--depth', '--branch', '--cached', '--name-only', '--diff-filter']
  const others = [...ofNode, ...ofOurTools, ...ofOthers, ...ofTheCluster, ...ofGit]
  // What stands first in a row there are ESLint's; pages of rules and of the API speak of what containers are started with.
  const notOurs = (page: string) =>
    /^docs\/(?:rules|api)\//.test(page)
      ? /^(?!.*\bkeelint ).*$/gm
      : page === 'docs/extend/eslint.md'
        ? /^\|[^|]*\|/gm
        : /^$/
  const textOf = (page: string) => readFileSync(root + page, 'utf8').replace(notOurs(page), '')
  const unknown = [...pages, '.pre-commit-hooks.yaml'].flatMap(page =>
    [...new Set(textOf(page).match(/(?<![\w-])--[a-z][a-z-]+/g))]
      .filter(option => !help.includes(option) && !others.includes(option))
      .map(option => `${page}: ${option}`),
  )
  assert.equal(unknown, [])
})

test.run()
