/** The inputs that were found, each a file whose name says what was wrong with it: the tests try them for ever. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CheckName } from './checks.ts'

const folder = fileURLToPath(new URL('../../test/fuzz/found', import.meta.url))

export interface Found {
  readonly name: string
  readonly check: CheckName
  readonly text: string
}

export function readFound(): readonly Found[] {
  return readdirSync(folder)
    .sort()
    .map(name => ({
      name,
      check: name.startsWith('linting-') ? 'linting' : 'agreement',
      text: readFileSync(`${folder}/${name}`, 'utf8'),
    }))
}

/** @returns the name of its file */
export function keepFound(check: CheckName, text: string): string {
  const name = `${check}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.txt`
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}/${name}`, text)
  return name
}
