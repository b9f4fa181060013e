/** Finds the imports of a module in its text, those of types too. */

export interface Import {
  readonly specifier: string
  /** From 1. */
  readonly line: number
}

const statement = /^(?:import|export)\b(?:[^'"`]*?\bfrom)?\s*'([^']+)'/gm
const expression = /\bimport\(\s*'([^']+)'/g

export function importsOf(text: string): readonly Import[] {
  // Comments turn into empty lines, so that what they quote is not taken for an import.
  const code = text.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
  return [statement, expression].flatMap(pattern =>
    [...code.matchAll(pattern)].map(match => ({
      specifier: match[1]!,
      line: code.slice(0, match.index + match[0].length).split('\n').length,
    })),
  )
}
