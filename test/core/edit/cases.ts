/** A table of edits: before, what changes, after. */
import type { PathChange } from '@keelint/core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { edited } from './edited.ts'

export type Case = readonly [
  title: string,
  before: string,
  changes: PathChange | readonly PathChange[],
  after: string,
  format?: 'yaml' | 'json',
  document?: number,
]

/** A text that begins on a line of its own has that line's break left out. A declined case names the reason as `declined: alias`. */
export function runCases(name: string, cases: readonly Case[]): void {
  const tests = suite(name)
  for (const [title, before, changes, after, format, document] of cases)
    tests(title, () => {
      const outcome = edited(trimmed(before), [changes].flat() as readonly PathChange[], format, document)
      assert.is('declined' in outcome ? `declined: ${outcome.declined}` : outcome.text, trimmed(after))
    })
  tests.run()
}

function trimmed(text: string): string {
  return text.replace(/^\n/, '')
}
