/** Makes the command of an entry and all that it imports: a starter, and the program that it runs; the same bytes on every machine. */
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import type { Part, Program } from '../../packages/cli/src/start/program.ts'
import { ascii } from './ascii.ts'
import { chunksOf } from './chunks.ts'
import { ofNode } from './late-modules.ts'
import { licenses } from './licenses.ts'
import { optionsIn } from './options.ts'
import { partsOf } from './parts.ts'
import { scriptOf } from './script.ts'

/** What an entry becomes, as texts. */
export interface Bundle {
  /** A module, led by a shebang. */
  readonly starter: string
  /** Scripts one after the other, in ASCII, which the starter finds by their offsets; then the licenses of what is in them. */
  readonly program: string
}

/**
 * @param root the repository's folder, absolute; nothing of it gets into the texts
 * @param entry relative to `root`
 * @param common the modules, relative to `root`, that are a part for each list: what every run imports, and what nearly every run does
 */
export async function bundle(
  root: string,
  entry: string,
  common: readonly (readonly string[])[] = [[]],
): Promise<Bundle> {
  const { chunks, inputs } = await chunksOf(root, entry)
  const parts = partsOf(chunks, [[entry, ...common[0]!], ...common.slice(1)])
  const scripts = await Promise.all(parts.map(part => scriptOf(part, chunks, root)))
  const word = createHash('sha256').update(scripts.join('')).digest('hex').slice(0, 16)
  scripts[0] = `//${word}\n${scripts[0]}`
  const table: Part[] = []
  let [offset, line] = [0, 0]
  for (const [index, script] of scripts.entries()) {
    table.push({ offset, length: script.length, line, chunks: parts[index]!.doors })
    offset += script.length
    line += script.split('\n').length - 1
  }
  const program = `${scripts.join('')}${await licenses(root, inputs)}`
  return { starter: await starterOf(root, { build: word, size: Buffer.byteLength(program), parts: table }), program }
}

const starterFile = fileURLToPath(new URL('../../packages/cli/src/start/starter.ts', import.meta.url))

async function starterOf(root: string, program: Program): Promise<string> {
  const { outputFiles } = await build({
    ...optionsIn(root),
    entryPoints: [starterFile],
    plugins: [ofNode],
    define: { givenProgram: JSON.stringify(program) },
    format: 'esm',
    write: false,
  })
  return `#!/usr/bin/env node\n${ascii(outputFiles[0]!.text)}`
}
