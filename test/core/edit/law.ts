/** What must hold of every edit, beyond the value that it makes. */
import { type PathChange, yamlParser } from '@keelint/core'
import * as assert from 'uvu/assert'
import { choicesFrom } from './choices.ts'
import { readDocuments } from './documents.ts'
import type { edited } from './edited.ts'
import { commentPath, type Layout, printed } from './layout.ts'
import { at } from './random.ts'

export interface Options {
  readonly withShared: boolean
  readonly withFlow: boolean
}

/** Three documents, of which the one in the middle or one alone is to be edited. */
export function textOf(root: unknown, numbers: readonly number[], options: Options): { text: string; index: number } {
  const decide = choicesFrom(numbers)
  const layout: Layout = { ...options, choices: decide, eol: decide.once(4) ? '\r\n' : '\n' }
  const mark = decide.once(10) ? '\uFEFF' : ''
  const end = decide.once(5) ? '' : layout.eol
  const separator = `${decide.of(['---', '---', '--- # next'])}${layout.eol}`
  const body = printed(root, layout)
  if (decide.once(3))
    return { text: `${mark}a: 1${layout.eol}${separator}${body}${layout.eol}${separator}b: [1]${end}`, index: 1 }
  return { text: `${mark}${decide.once(3) ? separator : ''}${body}${end}`, index: 0 }
}

function commentsOf(text: string): readonly string[] {
  return readDocuments(text, 'yaml').flatMap(({ range }) =>
    [...yamlParser.parse(text, range).comments()].map(comment => comment.text),
  )
}

/** Comments that are gone must have been in what a change took away. */
export function checkComments(before: string, after: string, changes: readonly PathChange[]): void {
  const left = new Set(commentsOf(after))
  for (const comment of commentsOf(before)) {
    if (left.has(comment)) continue
    const path = commentPath(comment)
    const isInside = changes.some(
      change => change.do !== 'append' && change.path.every((key, depth) => key === path[depth]),
    )
    assert.ok(
      isInside,
      `The comment #${comment} is gone from ${JSON.stringify(before)} by ${JSON.stringify(changes)}: ${JSON.stringify(after)}`,
    )
  }
}

/** What is there stays, if it is only added to. */
export function checkKept(
  root: unknown,
  text: string,
  outcome: ReturnType<typeof edited>,
  changes: readonly PathChange[],
): void {
  if ('declined' in outcome) return
  if (!changes.every(change => change.do === 'append' || (change.do === 'set' && at(root, change.path) === undefined)))
    return
  for (const { start, end } of outcome.edits)
    assert.match(
      text.slice(start, end),
      /^\s*(?:null|~|\{\s*\}|\[\s*\]|!!\w+)?\s*$/,
      `More than nothing went: ${JSON.stringify(text)}`,
    )
}
