/** Finds the program in the text of the bundle, which carries it in a comment: Node shall not compile it before its compiled form is looked for. */

export interface Program {
  /** A function in brackets: a `Run`. */
  readonly source: string
  /** The line of the bundle at which it begins, from 0. */
  readonly line: number
  /** What it was made from, as a short word that changes with it. */
  readonly build: string
}

/** @param require gives what Node provides @param ownUrl of the bundle */
export type Run = (
  require: (name: string) => unknown,
  importUrl: (url: string) => Promise<unknown>,
  ownUrl: string,
) => void

/** What stands in the comment for the two signs that would end it. */
export const commentEnd = '*~/'
const opening = /\n\/\*program (\w+)\n/

/** @param bundle the text of the file; throws where it was cut or changed so that there is no program in it */
export function programIn(bundle: string): Program {
  const found = opening.exec(bundle)
  const end = bundle.indexOf('\n*/', found?.index)
  if (!found || end < 0) throw new Error('keelint is damaged: there is no program in it.')
  const start = found.index + found[0].length
  const line = bundle.slice(0, start).split('\n').length - 1
  return { source: bundle.slice(start, end).replaceAll(commentEnd, '*/'), line, build: found[1]! }
}
