/** Keeps libraries that few runs need as text in the bundle, so that Node does not parse them at each start. */
import { type BuildOptions, build, type Plugin } from 'esbuild'
import * as yaml from 'yaml'

const late = /^(?:ajv|diff|glob|import-meta-resolve|minimatch|@marcbachmann\/cel-js)$/
/** What else of Node is imported is needed in nearly every run. */
const lateOfNode = /^node:(?:child_process|os|timers\/promises|vm|worker_threads)$/

export interface LateLibraries {
  readonly plugin: Plugin
  /** The files that the libraries consist of, once the bundle is built. */
  readonly inputs: ReadonlySet<string>
}

/** @param options by which a library is bundled */
export function lateLibraries(options: BuildOptions): LateLibraries {
  const inputs = new Set<string>()
  const plugin: Plugin = {
    name: 'late-libraries',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: late }, ({ path, resolveDir }) => ({ path, namespace: 'late', pluginData: resolveDir }))
      onLoad({ filter: late, namespace: 'late' }, async ({ path, pluginData: resolveDir }) => {
        const { outputFiles, metafile } = await build({
          ...options,
          stdin: { contents: `export * from '${path}'`, resolveDir },
          metafile: true,
          write: false,
          format: 'cjs',
        })
        for (const input of Object.keys(metafile.inputs)) if (input !== '<stdin>') inputs.add(input)
        const code = JSON.stringify(outputFiles[0]!.text)
        return {
          contents: `new Function('module', 'require', ${code})(module, name => process.getBuiltinModule(name))`,
        }
      })
      onResolve({ filter: lateOfNode }, ({ path }) => ({ path, namespace: 'late-of-node' }))
      onLoad({ filter: lateOfNode, namespace: 'late-of-node' }, ({ path }) => ({
        contents: `module.exports = process.getBuiltinModule('${path}')`,
      }))
      onResolve({ filter: /^yaml$/ }, ({ path, namespace, resolveDir }) =>
        namespace === 'first-use' ? undefined : { path, namespace: 'first-use', pluginData: resolveDir },
      )
      onLoad({ filter: /^yaml$/, namespace: 'first-use' }, ({ pluginData: resolveDir }) => ({
        contents: runAtFirstUse('yaml', Object.keys(yaml)),
        resolveDir,
      }))
    },
  }
  return { plugin, inputs }
}

/** A module with the exports of a library that runs when one of them is asked for: what imports it at the top does not wait for it. */
function runAtFirstUse(library: string, names: readonly string[]): string {
  const getters = names.filter(name => name !== 'default').map(name => `get ${name}() { return library().${name} }`)
  return `let used
    const library = () => (used ??= require('${library}'))
    module.exports = { __esModule: true, ${getters.join(', ')} }`
}
