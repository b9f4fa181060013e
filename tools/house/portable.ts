/** Keeps all packages but the command line free of Node and of the browser, so that they run in both. */
import { builtinModules } from 'node:module'
import type { Check, Tree } from './tree.ts'

export const portable: Check = tree => [
  ...portablePackages(tree).flatMap(({ folder, compilerOptions: { types, lib } }) => {
    const path = `${folder}/tsconfig.json`
    return [
      ...(types?.length === 0 ? [] : [{ path, message: '`types` is not `[]`, so globals of a platform resolve' }]),
      ...(lib && !lib.some(name => /^(dom|webworker)/i.test(name))
        ? []
        : [{ path, message: '`lib` holds the DOM, by name or by default' }]),
    ]
  }),
  ...tree.files
    .filter(({ path }) => portablePackages(tree).some(({ folder }) => path.startsWith(`${folder}/`)))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ specifier }) => specifier.startsWith('node:') || builtinModules.includes(specifier))
        .map(({ specifier, line }) => ({ path, line, message: `imports ${specifier}, but has to run without Node` })),
    ),
]

function portablePackages({ packages }: Tree) {
  return packages.filter(({ folder }) => folder.startsWith('packages/') && folder !== 'packages/cli')
}
