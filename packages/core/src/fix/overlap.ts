/** Picks the fixes of a file that can be made together. */
import type { Problem } from '../reporting/problem.ts'
import type { Edit } from '../source/edit.ts'

/**
 * All edits of a fix or none; where two fixes touch each other the earlier problem goes first.
 * @param problems of one file, each with a fix
 */
export function withoutOverlap(problems: readonly Problem[]): readonly Problem[] {
  const taken: Edit[] = []
  return problems.filter(({ fix }) => {
    const { edits } = fix!
    if (edits.some(edit => touches(taken, edit))) return false
    for (const edit of edits) taken.splice(placeAmong(taken, edit), 0, edit)
    return true
  })
}

function touches(taken: readonly Edit[], edit: Edit): boolean {
  const place = placeAmong(taken, edit)
  const before = taken[place - 1]
  const after = taken[place]
  return (before !== undefined && before.end >= edit.start) || (after !== undefined && after.start <= edit.end)
}

/** The index of the first that does not start before the edit. @param taken sorted, none overlapping another */
function placeAmong(taken: readonly Edit[], { start }: Edit): number {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (taken[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}
