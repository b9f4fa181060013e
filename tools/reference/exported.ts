/** Reads from declarations what a module exports: names, what is said of them, and how they are declared. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { API, type Checker, type Project, SymbolFlags, type Symbol as TypeSymbol } from 'typescript/unstable/sync'

export interface Exported {
  readonly name: string
  readonly doc: string
  /** Such as `param` and `files in any order`. */
  readonly tags: readonly { readonly name: string; readonly text: string }[]
  /** TypeScript without `export declare`. */
  readonly declaration: string
  /** Where it is declared: absolute. */
  readonly file: string
}

/**
 * @param folder absolute; what the declarations import is in its `node_modules`
 * @param entries absolute paths of declarations
 * @returns by path, sorted by name
 */
export function readExports(folder: string, entries: readonly string[]): ReadonlyMap<string, readonly Exported[]> {
  const config = join(folder, 'tsconfig.json')
  const compilerOptions = { module: 'nodenext', target: 'es2023', strict: true, types: [], noEmit: true }
  writeFileSync(config, JSON.stringify({ compilerOptions, files: entries }))
  const api = new API({ cwd: folder })
  try {
    const project = api.updateSnapshot({ openProjects: [config] }).getProjects()[0]!
    return new Map(entries.map(entry => [entry, exportsOf(project, entry)]))
  } finally {
    api.close()
  }
}

function exportsOf(project: Project, entry: string): readonly Exported[] {
  const { checker, program } = project
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!)!
  return checker
    .getExportsOfModule(module)
    .map(symbol => exported(symbol, checker))
    .toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
}

function exported(symbol: TypeSymbol, checker: Checker): Exported {
  const target = symbol.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const nodes = target.declarations.map(handle => handle.resolve()!)
  const [first] = nodes
  if (!first) throw new Error(`\`${symbol.name}\` is exported, and nowhere declared.`)
  const statements = nodes.map(node =>
    node.parent.parent?.parent === node.getSourceFile() ? node.parent.parent : node,
  )
  return {
    name: symbol.name,
    doc: target.getDocumentationComment(checker),
    tags: target.getJsDocTags(checker).map(({ name, text }) => ({ name, text: text ?? '' })),
    declaration: statements.map(node => declarationText(node.getText())).join('\n'),
    file: first.getSourceFile().fileName,
  }
}

/** Without what says nothing to a reader: that it is exported, and private parts. */
function declarationText(text: string): string {
  return text
    .replace(/^(?:export )?(?:default )?(?:declare )?/, '')
    .replace(/^ {4}(?:#private|private .*);\n/gm, '')
    .replace(/^(?: {4})+/gm, indent => ' '.repeat(indent.length / 2))
}
