/** The program that lies beside the starter: scripts in one file, each of which is read and run when something of it is first needed. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Script } from 'node:vm'
import type { KeptCodes } from './kept-codes.ts'

/** What the starter knows of the program that was made with it. */
export interface Program {
  /** What it was made from, as a short word that changes with it; the file begins with it. */
  readonly build: string
  /** The bytes of the file. */
  readonly size: number
  readonly parts: readonly Part[]
}

/** A function in brackets: a `Run`. */
export interface Part {
  /** The first byte of it in the file, each of which is a character. */
  readonly offset: number
  readonly length: number
  /** The line of the file at which it begins, from 0. */
  readonly line: number
  /** What other parts, and the starter, ask for by these names; what is run first is the first of the first part. */
  readonly chunks: readonly string[]
}

/** @param require gives what Node provides, and other parts' chunks @param ownUrl of the program @param module is given the part's chunks */
type Run = (
  require: (name: string) => unknown,
  importUrl: (url: string) => Promise<unknown>,
  ownUrl: string,
  module: { exports: Readonly<Record<string, () => unknown>> },
) => void

export interface Place {
  /** Absolute. */
  readonly file: string
  readonly url: string
}

/** Throws where the file was cut, changed, or is of another build. */
export function runProgram(program: Program, { file, url }: Place, codes: KeptCodes): void {
  const loaded = new Map<Part, Readonly<Record<string, () => unknown>>>()
  const partOf = new Map(program.parts.flatMap(part => part.chunks.map(name => [name, part] as const)))
  chunk(program.parts[0]!.chunks[0]!)

  function chunk(name: string): unknown {
    const part = partOf.get(name)!
    const chunks = loaded.get(part) ?? load(part)
    loaded.set(part, chunks)
    return chunks[name]!()
  }

  function load(part: Part): Readonly<Record<string, () => unknown>> {
    const source = readPart(file, program, part)
    const script = codes.compiled(
      program.parts.indexOf(part),
      cachedData => new Script(source, { filename: file, lineOffset: part.line, ...(cachedData && { cachedData }) }),
    )
    const module = { exports: {} }
    const run = script.runInThisContext() as Run
    run(require, url => import(url), url, module)
    return module.exports
  }

  function require(name: string): unknown {
    return name.startsWith('#') ? chunk(name.slice(1)) : process.getBuiltinModule(name)
  }
}

function readPart(file: string, { build, size }: Program, { offset, length }: Part): string {
  const descriptor = openSync(file, 'r')
  try {
    const bytes = Buffer.allocUnsafeSlow(length)
    const isWhole = fstatSync(descriptor).size === size && readSync(descriptor, bytes, 0, length, offset) === length
    const text = bytes.toString('latin1')
    if (!isWhole || (offset === 0 && !text.startsWith(`//${build}\n`)))
      throw new Error(`\`${file}\` is of another build.`)
    return text
  } finally {
    closeSync(descriptor)
  }
}
