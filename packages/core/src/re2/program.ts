/** Makes of a regular expression a program whose states are numbers. */
import { type Assertion, type CharTest, type Node, PatternError } from './syntax.ts'

/** What is done in a state, and which states come next. */
export type State =
  | { readonly is: 'character'; readonly test: CharTest; readonly next: number }
  | { readonly is: 'assertion'; readonly assertion: Assertion; readonly next: number }
  | { readonly is: 'fork'; readonly next: number; other: number }
  | { readonly is: 'match' }

export interface Program {
  readonly states: readonly State[]
  readonly start: number
}

/** Counted repetitions are written out, so a few characters can stand for very many states. */
const mostStates = 20_000

/** Throws a `PatternError` where it would be too large. */
export function programOf(root: Node): Program {
  const states: State[] = [{ is: 'match' }]
  let calls = 0

  function add(state: State): number {
    if (states.length >= mostStates) throw new PatternError('it repeats too much', true)
    return states.push(state) - 1
  }

  /** @param next the state after the node @returns the state that it begins with */
  function write(node: Node, next: number): number {
    // What is empty makes no states, however often it is repeated.
    if (++calls > mostStates * 4) throw new PatternError('it repeats too much', true)
    switch (node.is) {
      case 'character':
        return add({ is: 'character', test: node.test, next })
      case 'assertion':
        return add({ is: 'assertion', assertion: node.assertion, next })
      case 'sequence':
        return node.parts.reduceRight((after, part) => write(part, after), next)
      case 'choice':
        return node.parts
          .map(part => write(part, next))
          .reduceRight((other, first) => add({ is: 'fork', next: first, other }))
      case 'repetition':
        return repeat(node, next)
    }
  }

  function repeat({ part, least, most }: Extract<Node, { is: 'repetition' }>, next: number): number {
    let first = next
    if (most === Number.POSITIVE_INFINITY) {
      const loop = { is: 'fork', next, other: next } as const satisfies State
      const at = add(loop)
      ;(states[at] as { other: number }).other = write(part, at)
      first = at
    } else for (let count = least; count < most; count++) first = add({ is: 'fork', next, other: write(part, first) })
    for (let count = 0; count < least; count++) first = write(part, first)
    return first
  }

  const start = write(root, 0)
  return { states, start }
}
