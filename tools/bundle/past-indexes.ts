/** Lets modules import what a package gives from where it is made, so that nobody who wants a bit of it brings all of it along. */
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import type { Plugin } from 'esbuild'

/** @param root absolute, with a slash at its end */
export function pastIndexes(root: string): Plugin {
  return {
    name: 'past-indexes',
    setup({ onLoad }) {
      const modules = new Map<string, ReadonlyMap<string, string>>()
      onLoad({ filter: /[\\/]packages[\\/][^\\/]+[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
        const text = await readFile(path, 'utf8')
        const contents = text.replace(
          /^import \{([^}]*)\} from '@keelint\/([\w-]+)'$/gm,
          (_, names: string, name: string) =>
            directImports(names.split(','), name, module => besideOf(path, modulesOf(name).get(module))),
        )
        return { contents, loader: 'ts' }
      })

      function modulesOf(name: string): ReadonlyMap<string, string> {
        const known = modules.get(name) ?? exportsIn(`${root}packages/${name}/src`)
        modules.set(name, known)
        return known
      }
    },
  }
}

/** Which module of a package gives what. @param folder of its sources */
function exportsIn(folder: string): ReadonlyMap<string, string> {
  const index = `${folder}/index.ts`
  const text = existsSync(index) ? readFileSync(index, 'utf8') : ''
  const rows = [...text.matchAll(/^export \{([^}]*)\} from '\.\/([^']+)'$/gm)]
  return new Map(
    rows.flatMap(([, names = '', module]) => values(names.split(',')).map(name => [name, `${folder}/${module}`])),
  )
}

/** As a module imports another: in the texts of a bundle nothing speaks of the folder that they are made in. */
function besideOf(importer: string, module: string | undefined): string | undefined {
  return module && `./${relative(dirname(importer), module).replaceAll('\\', '/')}`
}

/** @param pathOf gives a module, for what is exported; undefined where the index itself gives it */
function directImports(
  names: readonly string[],
  name: string,
  pathOf: (exported: string) => string | undefined,
): string {
  return values(names)
    .map(one => `import { ${one} } from ${JSON.stringify(pathOf(one.split(' as ')[0]!) ?? `@keelint/${name}`)}`)
    .join('; ')
}

/** Without types. */
function values(names: readonly string[]): readonly string[] {
  return names.map(name => name.trim()).filter(name => name !== '' && !name.startsWith('type '))
}
