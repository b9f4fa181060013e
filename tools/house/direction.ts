/** Holds imports to the packages' order and to what each package's manifest names. */
import { builtinModules } from 'node:module'
import { posix } from 'node:path'
import type { Check, Fault, File, Package, Tree } from './tree.ts'
import { packageOf } from './tree.ts'

/** Which of our packages each kind of package may stand on; the first that fits holds. */
const order: readonly (readonly [folder: RegExp, below: RegExp])[] = [
  [/^packages\/kubernetes$/, /^$/],
  [/^packages\/core$/, /^@keelint\/kubernetes$/],
  [/^packages\/rules-/, /^@keelint\/(kubernetes|core)$/],
  [/^packages\/reporter-/, /^@keelint\/(kubernetes|core)$/],
  [/^packages\/cli$/, /^@keelint\//],
  [/^(test|tools|examples\/[^/]+)$/, /^(@keelint\/|keelint$)/],
]

export const direction: Check = tree => [
  ...tree.packages.flatMap(wrongDependencies),
  ...tree.files.flatMap(file => wrongImports(tree, file)),
]

function wrongDependencies({ folder, dependencies }: Package): readonly Fault[] {
  const below = order.find(([pattern]) => pattern.test(folder))?.[1]
  if (!below) return [{ path: `${folder}/package.json`, message: 'the package has no place in the order of packages' }]
  return dependencies
    .filter(name => /^(@keelint\/|keelint$)/.test(name) && !below.test(name))
    .map(name => ({ path: `${folder}/package.json`, message: `depends on ${name}, which stands above or beside it` }))
}

function wrongImports(tree: Tree, { path, imports }: File): readonly Fault[] {
  const home = packageOf(tree, path)
  if (!home) return []
  return imports.flatMap(({ specifier, line }) => {
    const message = specifier.startsWith('.')
      ? strayed(home, posix.normalize(`${posix.dirname(path)}/${specifier}`))
      : unnamed(home, specifier)
    return message ? [{ path, line, message }] : []
  })
}

/** Tests may reach for tools, and tools that measure or bundle into packages; all else goes through the packages' doors. */
function strayed(home: Package, target: string): string | undefined {
  const reach = { test: 'tools/', tools: 'packages/' }[home.folder]
  if (target.startsWith(`${home.folder}/`) || (reach && target.startsWith(reach))) return undefined
  return `imports ${target} by its path rather than its package by name`
}

function unnamed(home: Package, specifier: string): string | undefined {
  if (specifier.startsWith('node:')) return undefined
  if (builtinModules.includes(specifier)) return `imports ${specifier} without \`node:\``
  const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier
  if (home.dependencies.includes(name)) return undefined
  return `imports ${name}, which ${home.folder}/package.json does not name`
}
