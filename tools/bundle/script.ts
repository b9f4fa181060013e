/** Makes the chunks of a part one script. */
import { build, type Plugin } from 'esbuild'
import { ascii } from './ascii.ts'
import type { Chunk } from './chunks.ts'
import { optionsIn } from './options.ts'
import type { ChunkGroup } from './parts.ts'

/** @returns a function in brackets, a `Run` of the starter's, and the end of a line */
export async function scriptOf(
  { chunks, doors }: ChunkGroup,
  all: ReadonlyMap<string, Chunk>,
  root: string,
): Promise<string> {
  const { outputFiles } = await build({
    ...optionsIn(root),
    stdin: {
      contents: `module.exports = { ${doors.map(name => `'${name}': () => require('./${name}')`).join(', ')} }`,
      resolveDir: root,
    },
    plugins: [among(new Set(chunks), all)],
    // The rest is in the program.
    supported: { 'dynamic-import': false },
    format: 'cjs',
    write: false,
  })
  return `(function(require,importUrl,ownUrl,module){\n${ascii(outputFiles[0]!.text)}})\n`
}

/** Chunks of other parts are asked for by `#` and their name. */
function among(own: ReadonlySet<string>, all: ReadonlyMap<string, Chunk>): Plugin {
  return {
    name: 'chunks',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^\.\// }, ({ path }) => {
        const name = path.slice(2)
        return own.has(name) ? { path: name, namespace: 'chunk' } : { path: `#${name}`, external: true }
      })
      onLoad({ filter: /^/, namespace: 'chunk' }, ({ path }) => ({ contents: all.get(path)!.code, loader: 'js' }))
    },
  }
}
