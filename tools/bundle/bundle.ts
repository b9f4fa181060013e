/** Makes one self-contained module of an entry and all that it imports, the same bytes on every machine. */

import { readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { type BuildOptions, build, type Plugin, transform } from 'esbuild'
import { lateLibraries } from './late-libraries.ts'
import { licenses } from './licenses.ts'

/**
 * @param root the repository's folder, absolute; nothing of it gets into the text
 * @param entry relative to `root`
 * @returns the module's text, led by a shebang and followed by the licenses of what is bundled
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
    charset: 'utf8',
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120,
    legalComments: 'none',
    sourcemap: false,
    logLevel: 'error',
  }
  const late = lateLibraries(options)
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [entry],
    plugins: [late.plugin, ...(options.plugins ?? [])],
    write: false,
    metafile: true,
    format: 'esm',
  })
  const inputs = [...Object.keys(metafile.inputs), ...late.inputs]
  const code = outputFiles[0]!.text.replace(/^#!.*\n/, '')
  return `#!/usr/bin/env node\n${code}${await licenses(root, inputs)}`
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
