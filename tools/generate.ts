/** Writes every generated file, or with `--check` names those that are stale and exits with 1. */
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generateTable } from './api/generate-table.ts'
import { generateTypes } from './api/generate-types.ts'
import { generateMan } from './man/generate-man.ts'
import { generateReference } from './reference/generate-reference.ts'
import { generateDocs } from './rules/generate-docs.ts'
import { generateExamples } from './rules/generate-examples.ts'
import { generateIndex } from './rules/generate-index.ts'
import { generateOptions } from './rules/generate-options.ts'
import { generateSchema } from './rules/generate-schema.ts'

interface GeneratedFile {
  /** Absolute. */
  readonly path: string
  readonly text: string
}

/** Each gives one file or several; none writes. */
const GENERATORS: readonly (() => Promise<GeneratedFile | readonly GeneratedFile[]>)[] = [
  generateTable,
  generateTypes,
  generateIndex,
  generateOptions,
  generateSchema,
  generateExamples,
  generateMan,
  generateDocs,
  generateReference,
]

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')

for (const generate of GENERATORS) {
  for (const { path, text } of [await generate()].flat()) {
    const current = existsSync(path) ? await readFile(path, 'utf8') : undefined
    if (current === text) continue
    if (check) {
      process.stderr.write(`stale: ${relative(ROOT, path)}; run \`pnpm generate\`\n`)
      process.exitCode = 1
    } else {
      await writeFile(path, text)
      process.stdout.write(`wrote ${relative(ROOT, path)}\n`)
    }
  }
}
