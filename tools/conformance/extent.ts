/** Where a resource begins and ends in its file, found without the linter that is on trial. */
import { isMap, LineCounter, parseAllDocuments, visit } from 'yaml'

export interface Extent {
  /** From 1, both included. */
  readonly first: number
  readonly last: number
}

/** The outermost mapping whose first key stands on the line; undefined where there is none. */
export function extentAt(text: string, line: number): Extent | undefined {
  const counter = new LineCounter()
  const lineOf = (offset: number) => counter.linePos(offset).line
  let extent: Extent | undefined
  for (const document of parseAllDocuments(text, { lineCounter: counter, strict: false, uniqueKeys: false })) {
    if (!('contents' in document)) continue
    visit(document, {
      Map(_, map) {
        if (!isMap(map) || !map.range || lineOf(map.range[0]) !== line) return undefined
        extent = { first: line, last: lineOf(Math.max(map.range[1] - 1, map.range[0])) }
        return visit.BREAK
      },
    })
    if (extent) break
  }
  return extent
}
