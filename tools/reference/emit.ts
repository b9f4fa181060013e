/** Has the compiler write the declarations of packages into a folder, as if they were installed there. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const compiler = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url))
const packages = fileURLToPath(new URL('../../packages', import.meta.url))

interface Manifest {
  readonly name: string
  readonly description: string
  readonly publishConfig: { readonly exports: Readonly<Record<string, { readonly types: string } | string>> }
}

export interface Emitted {
  /** As it is imported. */
  readonly name: string
  readonly description: string
  /** Absolute; what is declared below it is the package's own. */
  readonly folder: string
  /** Absolute; the sources that its `dist` is made from. */
  readonly sources: string
  /** By what is imported: absolute paths of the declarations. */
  readonly entries: ReadonlyMap<string, string>
}

/** @param part a folder of `packages` @param folder absolute */
export function emitDeclarations(part: string, folder: string): Emitted {
  const { name, description, publishConfig } = JSON.parse(
    readFileSync(join(packages, part, 'package.json'), 'utf8'),
  ) as Manifest
  const to = join(folder, 'node_modules', name)
  mkdirSync(to, { recursive: true })
  const project = ['-p', join(packages, part), '--outDir', join(to, 'dist'), '--emitDeclarationOnly', '--noCheck']
  execFileSync(process.execPath, [compiler, ...project], { stdio: ['ignore', 'inherit', 'inherit'] })
  writeFileSync(join(to, 'package.json'), JSON.stringify({ name, type: 'module', exports: publishConfig.exports }))
  const entries = Object.entries(publishConfig.exports).flatMap(([door, target]) =>
    typeof target === 'string' ? [] : [[join(name, door), join(to, target.types)] as const],
  )
  return { name, description, folder: to, sources: join(packages, part, 'src'), entries: new Map(entries) }
}
