/** Starts the bundle: runs the program that it carries, with what V8 compiled of it in an earlier run. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getHeapCodeStatistics } from 'node:v8'
import { Script } from 'node:vm'
import { requireNode } from '../node-version.ts'
import { codeFolder, codeName, readCode, writeCode } from './code-file.ts'
import { programIn, type Run } from './program.ts'

/** How often at most the code of one build is written: each kind of run compiles some more of it. */
const mostTimes = 4
/** How much more code than before is worth another writing. */
const growth = 1.1

requireNode(process.versions.node)
const ownUrl = import.meta.url
const filename = fileURLToPath(ownUrl)
const { source, line, build } = programIn(readFileSync(filename, 'latin1'))
const folder = codeFolder()
const file = folder && join(folder, `${codeName(build)}.code`)
const kept = file === undefined ? undefined : readCode(file)
const script = new Script(source, { filename, lineOffset: line, ...(kept && { cachedData: kept.code }) })
const known = script.cachedDataRejected ? undefined : kept
const compiledBefore = compiledBytes()
const run = script.runInThisContext() as Run
run(process.getBuiltinModule, url => import(url), ownUrl)
// After the program's own, by which the exit code is settled.
if (file !== undefined && (known?.times ?? 0) < mostTimes) process.once('exit', () => keep(file))

function keep(file: string): void {
  if (known && compiledBytes() < compiledBefore * growth) return
  writeCode(file, { code: script.createCachedData(), times: (known?.times ?? 0) + 1 })
}

function compiledBytes(): number {
  return getHeapCodeStatistics().bytecode_and_metadata_size
}
