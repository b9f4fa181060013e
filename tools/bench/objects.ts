/** Reads the built-in objects of a folder, as the linter is shown them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { defineRule, Linter, type ResourceId, resolveConfig, type SourceFile } from '@keelint/core'
import { definitionOfKind } from '@keelint/kubernetes'
import { find } from '../../packages/cli/src/files/find.ts'
import { read } from '../../packages/cli/src/files/read.ts'

export interface BenchObject {
  readonly value: unknown
  readonly id: ResourceId
}

export interface BenchFile {
  readonly name: string
  readonly text: string
  readonly objects: readonly BenchObject[]
}

/** The files that hold nothing but objects whose kind has a schema. @param folder absolute */
export async function benchFiles(folder: string): Promise<readonly BenchFile[]> {
  const found = await find([folder], { cwd: folder })
  const files = found
    .without(() => false)
    .files.flatMap(({ name, location }): readonly SourceFile[] => {
      const content = read(location)
      return 'text' in content ? [{ path: name, text: content.text }] : []
    })
  const objects = new Map<string, BenchObject[]>()
  const collect = defineRule({
    meta: {
      type: 'problem',
      severity: 'low',
      docs: { description: 'Disallow nothing', rationale: 'It listens.', remedy: 'Nothing.', references: [] },
      messages: {},
    },
    create: () => ({
      Manifest(value, { resource: { file, id } }) {
        const list = objects.get(file) ?? []
        objects.set(file, list)
        list.push({ value, id })
      },
    }),
  })
  const plugin = { meta: { name: 'bench', version: '0.0.0', namespace: 'bench' }, rules: { collect } }
  const { ledger } = new Linter(await resolveConfig([{ rules: { 'bench/collect': 'warn' } }], [plugin])).lint(files)
  const odd = new Set([...ledger.unreadable, ...ledger.skipped, ...ledger.skippedDocuments].map(({ file }) => file))
  return files.flatMap(({ path, text }) => {
    const own = objects.get(path) ?? []
    const isKnown =
      own.length > 0 && own.every(({ id }) => definitionOfKind(id.group, id.version, id.kind) !== undefined)
    return isKnown && !odd.has(path) ? [{ name: path, text, objects: own }] : []
  })
}

/** Writes them a hundred to a folder. @param folder absolute @returns their paths, absolute */
export function writeBenchFiles(files: readonly BenchFile[], folder: string): readonly string[] {
  return files.map(({ text }, index) => {
    const inside = path.join(folder, String(Math.floor(index / 100)))
    mkdirSync(inside, { recursive: true })
    const file = path.join(inside, `${index}.yaml`)
    writeFileSync(file, text)
    return file
  })
}
