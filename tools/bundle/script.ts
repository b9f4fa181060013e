/** Makes the chunks of a part one script. */
import { build, type Plugin } from 'esbuild'
import { ascii } from './ascii.ts'
import type { Chunk } from './chunks.ts'
import { ofNode } from './late-modules.ts'
import { optionsIn } from './options.ts'
import type { ChunkGroup } from './parts.ts'

/** @returns a function in brackets, a `Run` of the starter's, and the end of a line */
export async function scriptOf(
  { chunks, doors }: ChunkGroup,
  all: ReadonlyMap<string, Chunk>,
  root: string,
): Promise<string> {
  const own = new Set(chunks)
  const names = namesAskedFor(own, all)
  const moduleOf = (door: string) => (names.has(door) ? `${doorMark}${door}` : door)
  const { outputFiles } = await build({
    ...optionsIn(root),
    stdin: {
      contents: `module.exports = { ${doors.map(name => `'${name}': () => require('./${moduleOf(name)}')`).join(', ')} }`,
      resolveDir: root,
    },
    plugins: [among(own, all, names), ofNode],
    // The rest is in the program.
    supported: { 'dynamic-import': false },
    format: 'cjs',
    write: false,
  })
  return `(function(require,importUrl,ownUrl,module){\n${ascii(outputFiles[0]!.text)}})\n`
}

/** Before the name of a module that gives what other parts ask for of a chunk, for each export of a module is a function. */
const doorMark = 'door:'

/** What chunks of other parts import of these, by chunk; not of those that some import late, who may ask for anything. */
function namesAskedFor(
  own: ReadonlySet<string>,
  all: ReadonlyMap<string, Chunk>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const asked = new Map([...own].map(name => [name, new Set<string>()]))
  for (const [other, { code, lateImports }] of all) {
    if (!own.has(other))
      for (const [, names = '', name = ''] of code.matchAll(/\bimport\{([^}]*)\}from"\.\/([^"]+)"/g))
        for (const one of names.split(',')) asked.get(name)?.add(one.trim().split(' ')[0]!)
    for (const name of lateImports) asked.delete(name)
  }
  return new Map([...asked].filter(([, names]) => names.size > 0))
}

/** Chunks of other parts are asked for by `#` and their name. @param names that other parts ask for, by chunk */
function among(
  own: ReadonlySet<string>,
  all: ReadonlyMap<string, Chunk>,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): Plugin {
  const codeOf = (name: string) => {
    if (!name.startsWith(doorMark)) return all.get(name)!.code
    const chunk = name.slice(doorMark.length)
    return `export { ${[...names.get(chunk)!].join(', ')} } from './${chunk}'`
  }
  return {
    name: 'chunks',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\// }, ({ path }) => {
        const name = path.slice(2)
        return own.has(name) || name.startsWith(doorMark)
          ? { path: name, namespace: 'chunk' }
          : { path: `#${name}`, external: true }
      })
      onLoad({ filter: /^/, namespace: 'chunk' }, ({ path }) => ({ contents: codeOf(path), loader: 'js' }))
    },
  }
}
