/** Splits an entry and all that it imports where imports are late: into chunks, each of which can be run when it is needed. */
import { basename } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { lateFunctions } from './late-functions.ts'
import { libraryAtFirstUse, namedLibrary, usedAtOnce } from './late-modules.ts'
import { lateRules } from './late-rules.ts'
import { foreignImports, optionsIn, shortNames, unbundledGlob } from './options.ts'
import { pastIndexes } from './past-indexes.ts'

export interface Chunk {
  /** A module; it names other chunks as `./name`. */
  readonly code: string
  /** Of other chunks, by name. */
  readonly imports: readonly string[]
  /** The same, of those that it imports late. */
  readonly lateImports: readonly string[]
  /** The module, relative to the root, for which others know the chunk. */
  readonly entry: string | undefined
}

export interface Split {
  readonly chunks: ReadonlyMap<string, Chunk>
  /** The files that were bundled, relative to the root. */
  readonly inputs: readonly string[]
}

/** @param root absolute @param entry relative to it */
export async function chunksOf(root: string, entry: string): Promise<Split> {
  const { outputFiles, metafile } = await build({
    ...optionsIn(root),
    entryPoints: [entry],
    plugins: [
      libraryAtFirstUse,
      namedLibrary,
      lateRules,
      lateFunctions(root),
      foreignImports,
      unbundledGlob,
      shortNames,
      pastIndexes(root),
    ],
    define: { 'import.meta.url': 'ownUrl' },
    splitting: true,
    format: 'esm',
    // Nothing is written there.
    outdir: 'dist',
    metafile: true,
    write: false,
  })
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output]))
  const isOurs = (name: string) => Object.keys(outputs.get(name)?.inputs ?? {}).every(input => !isForeign(input))
  const chunks = outputFiles.map(({ path, text }) => {
    const name = basename(path)
    return [name, chunkOf(withoutBare(text, isOurs), outputs.get(name)!)] as const
  })
  return { chunks: new Map(chunks), inputs: Object.keys(metafile.inputs) }
}

function chunkOf(text: string, { imports, entryPoint }: Metafile['outputs'][string]): Chunk {
  const others = imports.filter(({ external }) => !external)
  const names = (late: boolean) =>
    others.filter(({ kind }) => (kind === 'dynamic-import') === late).map(({ path }) => basename(path))
  const imported = names(false).filter(name => text.includes(`"./${name}"`))
  return { code: usedAtOnce(text), imports: imported, lateImports: names(true), entry: entryPoint }
}

/** A chunk asks for all that has to be there before it, even if it uses nothing of it: modules of ours need not be. */
function withoutBare(text: string, isOurs: (chunk: string) => boolean): string {
  return text.replace(/\bimport"\.\/([^"]+)";/g, (statement, name: string) => (isOurs(name) ? '' : statement))
}

function isForeign(input: string): boolean {
  return input.includes('node_modules/')
}
