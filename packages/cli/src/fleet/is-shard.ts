/** Tells whether data has the form of a part of a shard, for what it comes from may have been made by anybody. */
import type { Content } from '../files/read.ts'
import { isPart, type Part } from './part.ts'
import type { End, Entry, Head } from './shard.ts'

type Test = (value: unknown) => boolean

export function isHead(value: unknown): value is Head {
  return fits(value, {
    version: isText,
    build: isText,
    today: isText,
    part: orAbsent(part => fits(part, { index: isCount, total: isCount }) && isPart(part as Part)),
    paths: listOf(isText),
    folders: listOf(isText),
    missing: listOf(isText),
    marked: listOf(isText),
    found: isText,
    configs: listOf(pair => listOf(isText)(pair) && (pair as readonly string[]).length === 2),
    plugins: listOf(plugin => fits(plugin, { namespace: isText, name: isText, version: isText, digest: isText })),
  })
}

export function isEntry(value: unknown): value is Entry {
  return fits(value, { find: isFind, content: orAbsent(isContent), config: isCount })
}

export function isEnd(value: unknown): value is End {
  const isSpent = (spent: unknown) =>
    fits(spent, { parse: isNumber, visit: isNumber, locate: isNumber, rules: isTimes })
  return fits(value, { members: isCount, entries: isCount, outcomes: isCount, spent: orAbsent(listOf(isSpent)) })
}

function isFind(value: unknown): boolean {
  if (!fits(value, { name: isName })) return false
  const isCandidate: Test = candidate =>
    fits(candidate, {
      name: isName,
      location: isName,
      real: isName,
      root: root => fits(root, { name: isText, folder: isText }),
    })
  return (
    fits(value, { candidate: isCandidate }) ||
    fits(value, { reason: isText, real: orAbsent(isText) }) ||
    fits(value, { error: error => fits(error, { code: orAbsent(isText), message: isText }) })
  )
}

function isContent(value: unknown): value is Content {
  return (
    fits(value, { text: isText, encoding: isText }) ||
    fits(value, { skipped: isText }) ||
    fits(value, {
      unreadable: unreadable => fits(unreadable, { reason: isText, message: isText, location: orAbsent(isLocation) }),
    })
  )
}

export function isLocation(value: unknown): boolean {
  const isPosition: Test = position => fits(position, { line: isCount, column: isCount })
  return fits(value, { start: isPosition, end: isPosition })
}

/** Whether a value is an object with fields that pass their tests. */
export function fits(value: unknown, tests: Readonly<Record<string, Test>>): boolean {
  return isRecord(value) && Object.entries(tests).every(([name, test]) => test(ownOf(value, name)))
}

function ownOf(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return Object.hasOwn(value, name) ? value[name] : undefined
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** Of a file: not empty, and without what ends names for the system. */
export function isName(value: unknown): boolean {
  return isText(value) && value !== '' && !value.includes('\0')
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isNumber(value: unknown): boolean {
  return typeof value === 'number'
}

function isTimes(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isNumber)
}

export function listOf(test: Test): Test {
  return value => Array.isArray(value) && value.every(test)
}

export function orAbsent(test: Test): Test {
  return value => value === undefined || test(value)
}
