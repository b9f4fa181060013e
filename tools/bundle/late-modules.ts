/** Makes modules fit to be loaded late. */
import { createRequire } from 'node:module'
import type { Plugin } from 'esbuild'
import * as yaml from 'yaml'

/** Few documents need `yaml`, but those that do cannot wait for a promise. */
export const libraryAtFirstUse: Plugin = {
  name: 'library-at-first-use',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^yaml$/ }, ({ path, kind, resolveDir }) =>
      kind === 'dynamic-import' ? undefined : { path, namespace: 'first-use', pluginData: resolveDir },
    )
    onLoad({ filter: /^yaml$/, namespace: 'first-use' }, ({ path, pluginData: resolveDir }) => {
      const getters = Object.keys(yaml)
        .filter(name => name !== 'default')
        .map(name => `get ${name}() { return library().${name} }`)
      const contents = `let used
        const library = () => (used ??= atOnce(import(${JSON.stringify(path)})))
        module.exports = { __esModule: true, ${getters.join(', ')} }`
      return { contents, resolveDir }
    })
  },
}

/** Of a CommonJS library that is imported late esbuild gives nothing but `default`: here it is told the names. */
export const namedLibrary: Plugin = {
  name: 'named-library',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^ajv$/ }, ({ path, kind, resolveDir }) =>
      kind === 'dynamic-import' ? { path, namespace: 'named', pluginData: resolveDir } : undefined,
    )
    onLoad({ filter: /^/, namespace: 'named' }, ({ path, pluginData: resolveDir }) => {
      const names = Object.keys(createRequire(`${resolveDir}/`)(path)).filter(name => name !== 'default')
      return { contents: `export { ${names.join(', ')} } from ${JSON.stringify(path)}`, resolveDir }
    })
  },
}

/** A script can have at once what a module has to wait for. */
export function usedAtOnce(code: string): string {
  return code.replace(/\batOnce\(import\(("[^"]+")\)\)/g, 'require($1)')
}

/** Importing a module of Node asks it for each of its exports, which makes it load much that nobody needs: here it is asked for what is used. */
export const ofNode: Plugin = {
  name: 'of-node',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'of-node' }))
    onLoad({ filter: /^node:/, namespace: 'of-node' }, ({ path }) => {
      const names = Object.keys(process.getBuiltinModule(path)!)
        .filter(name => /^[a-z]\w*$/i.test(name))
        .sort()
      const used = names.map(name => `export const ${name} = /* @__PURE__ */ (() => node.${name})()\n`)
      return { contents: `const node = process.getBuiltinModule('${path}')\nexport default node\n${used.join('')}` }
    })
  },
}
