/** Reads the repository's own sources: packages with their manifests, files with their imports. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Import, importsOf } from './imports.ts'

/** All paths are relative to the repository's root, with `/`. */
export interface Tree {
  readonly packages: readonly Package[]
  /** Every source file of packages, examples, tests and tools. */
  readonly files: readonly File[]
}

export interface Package {
  readonly folder: string
  readonly name: string
  readonly dependencies: readonly string[]
  /** Files that other packages import it by. */
  readonly doors: readonly string[]
  /** What the compiler is told, `extends` followed. */
  readonly compilerOptions: { readonly types?: readonly string[]; readonly lib?: readonly string[] }
}

export interface File {
  readonly path: string
  readonly text: string
  readonly lines: number
  readonly imports: readonly Import[]
}

/** What a check found. */
export interface Fault {
  readonly path: string
  /** From 1. */
  readonly line?: number
  readonly message: string
}

export type Check = (tree: Tree) => readonly Fault[]

/** @param root absolute */
export function readTree(root: string): Tree {
  const inside = ['packages', 'examples'].flatMap(outer => list(`${root}/${outer}`).map(name => `${outer}/${name}`))
  const folders = ['test', 'tools', ...inside]
  const present = folders.filter(folder => existsSync(`${root}/${folder}/package.json`))
  return {
    packages: present.map(folder => readPackage(root, folder)),
    files: present.flatMap(folder => sourcesBelow(root, folder)).map(path => readSource(root, path)),
  }
}

/** The package that a file belongs to. */
export function packageOf(tree: Tree, path: string): Package | undefined {
  return tree.packages.find(({ folder }) => path.startsWith(`${folder}/`))
}

function readPackage(root: string, folder: string): Package {
  const manifest = readJson(`${root}/${folder}/package.json`) as {
    name: string
    dependencies?: Record<string, string>
    devDependencies?: Record<string, string>
    exports?: string | Record<string, string>
  }
  const { exports = {} } = manifest
  return {
    folder,
    name: manifest.name,
    dependencies: Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }),
    doors: Object.values(typeof exports === 'string' ? [exports] : exports).map(
      door => `${folder}/${door.replace('./', '')}`,
    ),
    compilerOptions: compilerOptionsOf(`${root}/${folder}`, 'tsconfig.json'),
  }
}

function compilerOptionsOf(folder: string, file: string): Package['compilerOptions'] {
  if (!existsSync(`${folder}/${file}`)) return {}
  const config = readJson(`${folder}/${file}`) as { extends?: string; compilerOptions?: Package['compilerOptions'] }
  return { ...(config.extends && compilerOptionsOf(folder, config.extends)), ...config.compilerOptions }
}

function sourcesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const path = `${folder}/${entry.name}`
      if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : sourcesBelow(root, path)
      return /\.(ts|mjs|js)$/.test(entry.name) ? [path] : []
    })
}

function readSource(root: string, path: string): File {
  const text = readFileSync(`${root}/${path}`, 'utf8')
  return { path, text, lines: text.split('\n').length - 1, imports: importsOf(text) }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function list(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : []
}
