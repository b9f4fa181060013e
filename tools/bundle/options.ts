/** How esbuild makes what is bundled. */
import { readFile } from 'node:fs/promises'
import { builtinModules } from 'node:module'
import { type BuildOptions, type Plugin, transform } from 'esbuild'

/** @param root absolute; what paths are shown relative to */
export function optionsIn(root: string) {
  return {
    absWorkingDir: root,
    bundle: true,
    // Not `node`: with it `yaml` comes as CommonJS, which cannot be shaken and needs `require` for what Node provides.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*', ...builtinModules],
    target: 'node20.19',
    charset: 'ascii',
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 120,
    legalComments: 'none',
    sourcemap: false,
    logLevel: 'error',
  } as const satisfies BuildOptions
}

/** What `glob` gives by default is a bundle already: its libraries would come twice, and without their licenses. */
export const unbundledGlob: Plugin = {
  name: 'unbundled-glob',
  setup(build) {
    build.onResolve({ filter: /^glob$/ }, ({ importer, kind, resolveDir }) =>
      build.resolve('glob/raw', { importer, kind, resolveDir }),
    )
  },
}

/** Every run reads the program, so libraries are made short; our own names stay, so that the stack of a crash can be read. */
export const shortNames: Plugin = {
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

/** What a script cannot do itself, the starter does for it. */
export const foreignImports: Plugin = {
  name: 'foreign-imports',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]config[\\/]import-url\.ts$/ }, () => ({
      contents: 'const given = importUrl\nexport { given as importUrl }',
    }))
  },
}
