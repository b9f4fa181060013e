/** Lets V8 take what it compiled of a program in earlier runs, and keeps what it compiles in the first of them. */
import { join } from 'node:path'
import type { Script } from 'node:vm'
import { codeFolder, codeName, readCode, writeCode } from './code-file.ts'

/** How many runs add to the code of a part: each kind of run compiles some more of it, and writing takes time. */
const writingRuns = 4

/**
 * Milliseconds of processor time. With the code of a longer run a short one compiles hundreds of functions better than it needs, and takes
 * a quarter more time; a long run gains nothing that it would notice.
 */
const longestWritingRun = 1500

export class KeptCodes {
  readonly #base: string | undefined
  readonly #writes: boolean
  readonly #growing: (() => void)[] = []

  /** @param build a word that changes with the program @param writes whether this run may add to what is kept */
  constructor(build: string, writes: boolean) {
    const folder = codeFolder()
    this.#base = folder && join(folder, codeName(build))
    this.#writes = writes
  }

  /** @param compile with the code that was kept, if there is some @param part its number */
  compiled(part: number, compile: (code: Buffer | undefined) => Script): Script {
    if (this.#base === undefined) return compile(undefined)
    const file = `${this.#base}-${part}.code`
    const kept = readCode(file)
    const script = compile(kept?.code)
    const times = kept && !script.cachedDataRejected ? kept.times : 0
    if (this.#writes && times < writingRuns)
      this.#growing.push(() => writeCode(file, { code: script.createCachedData(), times: times + 1 }))
    return script
  }

  /** Writes what is worth it: at the end of a run, when all is compiled that it needs. */
  write(): void {
    const { user, system } = process.cpuUsage()
    if ((user + system) / 1000 > longestWritingRun) return
    for (const write of this.#growing) write()
  }
}
