/** Leaves modules that few runs need out of what every run loads: in their place stand functions that load them when one is called. */
import { readFile } from 'node:fs/promises'
import type { Plugin } from 'esbuild'
import { seldom } from './seldom.ts'

/** After the path of a module that is meant itself. */
const itself = '?itself'

/** @param root absolute, with a slash at its end */
export function lateFunctions(root: string): Plugin {
  const packages = `${root}packages/`
  const groups = new Map(
    Object.entries(seldom).flatMap(([group, modules]) => modules.map(module => [packages + module, group] as const)),
  )
  return {
    name: 'late-functions',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /\?itself$/ }, ({ path }) => ({ path: path.slice(0, -itself.length), suffix: itself }))
      onResolve({ filter: /^#seldom\// }, ({ path }) => ({ path, namespace: 'seldom' }))
      onLoad({ filter: /^/, namespace: 'seldom' }, ({ path }) => {
        const modules = seldom[path.slice('#seldom/'.length)]!
        const contents = modules.map(module => `export * from ${JSON.stringify(packages + module + itself)}\n`).join('')
        return { contents, resolveDir: root }
      })
      onLoad({ filter: /[\\/]packages[\\/].*\.ts$/ }, async ({ path, suffix }) => {
        const group = groups.get(path.replaceAll('\\', '/'))
        if (group === undefined || suffix === itself) return undefined
        return { contents: standIn(await readFile(path, 'utf8'), group, path), resolveDir: root }
      })
    },
  }
}

/** Throws where the module exports more than functions and types. */
function standIn(text: string, group: string, path: string): string {
  const exported = [...text.matchAll(/^export (?!type |interface )(?:async )?(function\*? )?(\w+)/gm)]
  if (exported.some(([, isFunction]) => !isFunction)) throw new Error(`\`${path}\` exports more than functions.`)
  const names = [...new Set(exported.map(([, , name]) => name!))]
  return `let loaded
const all = () => (loaded ??= atOnce(import(${JSON.stringify(`#seldom/${group}`)})))
${names.map(name => `export function ${name}(...given) { return all().${name}(...given) }\n`).join('')}`
}
