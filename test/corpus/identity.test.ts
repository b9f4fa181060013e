/** Identities of problems in real manifests and in fixtures: what moves keeps its own, what is another gets another. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Linter, type Problem, resolveConfig } from '@keelint/core'
import { fixtureCases } from '@keelint/core/testing'
import { plugin } from '@keelint/rules-recommended'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Document, isMap, isScalar, isSeq, parseAllDocuments, visit } from 'yaml'
import { corpusFiles, corpusFolder } from './files.ts'

const test = suite('identities')
const linter = new Linter(await resolveConfig([{ extends: ['all'] }], [plugin]))

interface Text {
  readonly name: string
  readonly text: string
}

interface Found {
  readonly text: Text
  readonly problems: readonly Problem[]
}

function problemsIn({ name, text }: Text): readonly Problem[] {
  return linter.lint([{ path: name, text }]).problems
}

function keys(problems: readonly Problem[]): readonly string[] {
  return problems.flatMap(({ rule, identity }) => (ofOrder.includes(rule) ? [] : [`${rule} ${identity}`])).sort()
}

/** Undefined where a change of the layout could change the meaning. */
function documentsOf(text: string): readonly Document[] | undefined {
  if (/[&*]|<<|#.*keelint|targetContainerName/.test(text)) return undefined
  const documents = parseAllDocuments(text)
  return Array.isArray(documents) && documents.every(({ errors, warnings }) => errors.length + warnings.length === 0)
    ? (documents as readonly Document[])
    : undefined
}

function written(documents: readonly Document[], indent = 2): string {
  return documents.map(document => document.toString({ indent, lineWidth: 0 }).replace(/^---\n/, '')).join('---\n')
}

/** Which of two ports is the second one is a matter of their order. */
const ofOrder = ['k8s/valid-container-ports']

/** A list whose items have names means the same in any order. */
function turned(documents: readonly Document[]): readonly Document[] {
  for (const document of documents)
    visit(document, {
      Seq(_, { items }) {
        if (items.length > 0 && items.every(item => isMap(item) && item.has('name'))) items.reverse()
      },
    })
  return documents
}

const changes: Readonly<Record<string, (text: Text) => Text | undefined>> = {
  'fifty lines above': ({ name, text }) => ({ name, text: `${'# Nothing to do with it.\n'.repeat(50)}${text}` }),
  'another name of the file': ({ text }) => ({ name: 'some/where/else.yml', text }),
  'another indentation': changed(documents => written(documents, 6)),
  'another order of documents': changed(documents => written([...documents].reverse())),
  'another order of what has names': changed(documents => written(turned(documents))),
}

function changed(write: (documents: readonly Document[]) => string): (text: Text) => Text | undefined {
  return ({ name, text }) => {
    const documents = documentsOf(text)
    return documents && { name, text: write(documents) }
  }
}

/** @returns how many problems kept their identities */
function checkChange(found: readonly Found[], name: string): number {
  let kept = 0
  for (const { text, problems } of found) {
    const after = changes[name]!(text)
    if (!after) continue
    assert.equal(keys(problemsIn(after)), keys(problems), `${text.name}: ${name}`)
    kept += problems.length
  }
  return kept
}

/** One of many, so that each project has its share; what is large takes long. */
function sample(): readonly Text[] {
  return corpusFiles()
    .filter(({ path, text }) => path.endsWith('.yaml') && text.length < 30_000 && !text.startsWith('\uFEFF'))
    .filter((_, index) => index % 30 === 0)
    .map(({ path, text }) => ({ name: path, text }))
}

/** The first fault of each fixture. */
function faults(): readonly Text[] {
  const folder = fileURLToPath(new URL('../rules-recommended/rules/', import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.yaml'))
    .flatMap(name => {
      const first = fixtureCases(readFileSync(folder + name, 'utf8')).find(({ valid }) => !valid)
      return first ? [{ name, text: first.manifest }] : []
    })
}

const texts = { fixtures: faults(), corpus: existsSync(corpusFolder) ? sample() : [] }
if (texts.corpus.length === 0) process.stdout.write('  skipped: there is no corpus beside the repository\n')

for (const [where, some] of Object.entries(texts).filter(([, { length }]) => length > 0)) {
  const found = some.map(text => ({ text, problems: problemsIn(text) }))

  for (const name of Object.keys(changes))
    test(`${where}: ${name}`, () => {
      assert.ok(checkChange(found, name) > 300)
    })

  test(`${where}: another name of a container`, () => {
    let renamed = 0
    for (const { text, problems } of found) {
      const old = problems.find(({ container }) => container !== undefined)?.container
      const documents = documentsOf(text.text)
      if (old === undefined || !documents || !rename(documents, old)) continue
      const after = problemsIn({ ...text, text: written(documents) })
      const known = new Set(keys(problems.filter(({ container }) => container === old)))
      assert.equal(
        keys(after).filter(key => known.has(key)),
        [],
        text.name,
      )
      assert.equal(keys(without(after, `${old}-x`)), keys(without(problems, old)), text.name)
      renamed += known.size
    }
    assert.ok(renamed > 100)
  })
}

function without(problems: readonly Problem[], name: string): readonly Problem[] {
  return problems.filter(({ container }) => container !== name)
}

/** @returns whether there is such a container; what an operator adds has no name to change */
function rename(documents: readonly Document[], old: string): boolean {
  let isThere = false
  for (const document of documents)
    visit(document, {
      Pair(_, { key, value }) {
        if (!isScalar(key) || !/^(?:init|ephemeral)?[cC]ontainers$/.test(String(key.value)) || !isSeq(value)) return
        for (const item of value.items)
          if (isMap(item) && item.get('name') === old) {
            item.set('name', `${old}-x`)
            isThere = true
          }
      },
    })
  return isThere
}

test.run()
