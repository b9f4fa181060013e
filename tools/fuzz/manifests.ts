/** Real manifests to change: those of the rules' fixtures and examples, and of `../shared/corpus` where it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folders = ['examples/shop', 'test/rules-recommended/rules', 'test/core/workloads', '../shared/corpus'].map(
  name => `${root}${name}`,
)
/** Long ones take long, and try nothing that short ones do not. */
const longest = 3000
const mostPerKind = 30

/** Single documents, in the order of their files: the same ones on every machine that has the same files. */
export function manifests(): readonly string[] {
  const perKind = new Map<string, number>()
  return folders
    .filter(folder => existsSync(folder))
    .flatMap(folder => filesIn(folder).flatMap(file => readFileSync(file, 'utf8').split(/^---.*\n/m)))
    .filter(text => {
      const kind = /^kind: *(\w+)/m.exec(text)?.[1]
      if (kind === undefined || text.length > longest) return false
      const seen = perKind.get(kind) ?? 0
      perKind.set(kind, seen + 1)
      return seen < mostPerKind
    })
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.ya?ml$/.test(name) && !name.includes('node_modules'))
    .sort()
    .map(name => `${folder}/${name}`)
}
