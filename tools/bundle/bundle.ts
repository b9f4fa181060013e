/** Makes one self-contained module of an entry and all that it imports, the same bytes on every machine. */

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, type BuildResult, build, type Plugin, transform } from 'esbuild'
import { commentEnd } from '../../packages/cli/src/start/program.ts'
import { lateLibraries } from './late-libraries.ts'
import { licenses } from './licenses.ts'

/**
 * The program is carried in a comment, and a starter runs it as a script: so V8 can be given what it has compiled before.
 *
 * @param root the repository's folder, absolute; nothing of it gets into the text
 * @param entry relative to `root`
 * @returns the module's text, led by a shebang and followed by the licenses of what is bundled; throws where the program cannot be carried
 */
export async function bundle(root: string, entry: string): Promise<string> {
  const options: BuildOptions = {
    absWorkingDir: root,
    bundle: true,
    // Not `node`: with it `yaml` comes as CommonJS, which cannot be shaken and needs `require` for what Node provides.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*', ...builtinModules],
    plugins: [unbundledGlob, shortNames],
    target: 'node20.19',
    // One byte a character: the file is read at each start.
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120,
    legalComments: 'none',
    sourcemap: false,
    logLevel: 'error',
    metafile: true,
    write: false,
  }
  const late = lateLibraries(options)
  const built = await build({
    ...options,
    entryPoints: [entry],
    plugins: [late.plugin, foreignImports, ...(options.plugins ?? [])],
    define: { 'import.meta.url': 'ownUrl' },
    format: 'cjs',
    // What Node provides need not be imported, and the rest is in the program.
    supported: { 'dynamic-import': false },
  })
  const started = await build({ ...options, entryPoints: [starter], format: 'esm' })
  const inputs = [...Object.keys(built.metafile!.inputs), ...late.inputs]
  const program = `(function(require,importUrl,ownUrl){\n${textOf(built)}})`
  return `#!/usr/bin/env node\n${textOf(started)}${carried(program)}${await licenses(root, inputs)}`
}

const starter = fileURLToPath(new URL('../../packages/cli/src/start/starter.ts', import.meta.url))

function textOf({ outputFiles }: BuildResult): string {
  return outputFiles![0]!.text.replace(/^#!.*\n/, '')
}

function carried(program: string): string {
  if (program.includes(commentEnd))
    throw new Error(`The program holds \`${commentEnd}\`, which stands for the end of a comment`)
  const build = createHash('sha256').update(program).digest('hex').slice(0, 16)
  return `/*program ${build}\n${program.replaceAll('*/', commentEnd)}\n*/\n`
}

/** What a script cannot do itself, the starter does for it. */
const foreignImports: Plugin = {
  name: 'foreign-imports',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]config[\\/]import-url\.ts$/ }, () => ({
      contents: 'const given = importUrl\nexport { given as importUrl }',
    }))
  },
}

/** What `glob` gives by default is a bundle already: its libraries would come twice, and without their licenses. */
const unbundledGlob: Plugin = {
  name: 'unbundled-glob',
  setup(build) {
    build.onResolve({ filter: /^glob$/ }, ({ importer, kind, resolveDir }) =>
      build.resolve('glob/raw', { importer, kind, resolveDir }),
    )
  },
}

/** Every run reads the bundle, so libraries are made short; our own names stay, so that the stack of a crash can be read. */
const shortNames: Plugin = {
  name: 'short-names',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), {
        minify: true,
        target: 'node20.19',
        charset: 'utf8',
      })
      return { contents: code, loader: 'js' }
    })
  },
}
