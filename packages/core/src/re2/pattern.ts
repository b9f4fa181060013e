/** Tells whether a text holds a match of a regular expression, in time that grows with the text and never beyond all bounds. */
import { parsePattern } from './parse.ts'
import { type Program, programOf, type State } from './program.ts'
import type { Assertion } from './syntax.ts'

/** How much work may still be done, shared by those who share it. */
export interface Budget {
  steps: number
}

export interface Pattern {
  /** Whether some part of the text matches; undefined where finding out takes more than the budget has, or than one text may cost. */
  matches(text: string, budget: Budget): boolean | undefined
}

/** What one text may cost: a tenth of a second or so. */
const mostSteps = 5_000_000

/** Throws a `PatternError` where the text is no pattern, or stands for too much. */
export function compilePattern(text: string): Pattern {
  const program = programOf(parsePattern(text))
  return { matches: (text, budget) => run(program, text, budget) }
}

/**
 * Follows all ways through the program at once, so that no character is looked at twice in the same state.
 * https://swtch.com/~rsc/regexp/regexp1.html
 */
function run({ states, start }: Program, text: string, budget: Budget): boolean | undefined {
  /** At which place each state was last entered, counted from 1. */
  const entered = new Uint32Array(states.length)
  const open: number[] = []
  let steps = Math.min(budget.steps, mostSteps)
  const allowed = steps
  let seeds: number[] = []
  let before = -1
  for (let at = 0, place = 1; ; place++) {
    const after = text.codePointAt(at) ?? -1
    // A match may begin anywhere.
    open.push(start, ...seeds)
    seeds = []
    while (open.length > 0) {
      const index = open.pop()!
      if (entered[index] === place) continue
      entered[index] = place
      if (--steps < 0) {
        budget.steps -= allowed
        return undefined
      }
      const state = states[index]!
      if (state.is === 'match') {
        budget.steps -= allowed - steps
        return true
      }
      if (state.is === 'fork') open.push(state.other, state.next)
      else if (state.is === 'assertion') {
        if (holds(state.assertion, before, after)) open.push(state.next)
      } else if (after >= 0 && passes(state, after)) seeds.push(state.next)
    }
    if (after < 0) break
    at += after > 0xffff ? 2 : 1
    before = after
  }
  budget.steps -= allowed - steps
  return false
}

function passes({ test }: Extract<State, { is: 'character' }>, character: number): boolean {
  return test(character)
}

const newline = 10

/** @param before the character before the place, -1 where there is none @param after the same after it */
function holds(assertion: Assertion, before: number, after: number): boolean {
  switch (assertion) {
    case 'text-start':
      return before < 0
    case 'text-end':
      return after < 0
    case 'line-start':
      return before < 0 || before === newline
    case 'line-end':
      return after < 0 || after === newline
    case 'word-boundary':
      return isWord(before) !== isWord(after)
    case 'no-word-boundary':
      return isWord(before) === isWord(after)
  }
}

/** Letters, digits and underscores, of ASCII alone. */
function isWord(character: number): boolean {
  return character >= 0 && character < 128 && /\w/.test(String.fromCharCode(character))
}
