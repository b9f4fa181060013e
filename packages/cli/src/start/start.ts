/** Runs the program of a bundle. */
import { fileURLToPath } from 'node:url'
import { mayBeThread } from '../threads/word.ts'
import { KeptCodes } from './kept-codes.ts'
import { optimizeLate } from './late-optimizing.ts'
import { type Program, runProgram } from './program.ts'
import { keepHeapSmall } from './small-heap.ts'

const name = 'program.txt'

/** Ends the process with exit code 2 and a sentence, where the program is not there or is another. @param url of the starter */
export function start(program: Program, url: string): void {
  optimizeLate(process.versions.node)
  keepHeapSmall(process.versions.node)
  const place = new URL(name, url)
  // What a thread compiles, the process compiles too.
  const codes = new KeptCodes(program.build, !mayBeThread())
  try {
    runProgram(program, { file: fileURLToPath(place), url: place.href }, codes)
  } catch (error) {
    process.stderr.write(`keelint is damaged: ${(error as Error).message}\n`)
    process.exit(2)
  }
  process.once('exit', () => codes.write())
}
