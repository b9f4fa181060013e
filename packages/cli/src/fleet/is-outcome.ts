/** Tells whether what a shard says of a file has the form of an outcome: what reports and models rely on. */
import { type FileOutcome, severities, steps } from '@keelint/core'
import { fits, isCount, isLocation, isRecord, isText, listOf, orAbsent } from './is-shard.ts'

type Test = (value: unknown) => boolean
type FactsByRule = FileOutcome['facts']['byRule']

/** @param isRule whether there is a rule of this id */
export function isOutcome(outcome: FileOutcome, path: string, isRule: (id: string) => boolean): boolean {
  const isHere: Test = file => file === path
  const isOfRule: Test = rule => isText(rule) && isRule(rule)
  const isResource: Test = resource =>
    fits(resource, { id: isId, file: isHere, document: isCount, base: isPath, world: isText, origin: orAbsent(isText) })
  const isProblem: Test = problem =>
    fits(problem, {
      rule: isOfRule,
      level: level => level === 'error' || level === 'warn',
      severity: oneOf(severities),
      step: oneOf(steps),
      message: isText,
      messageId: isText,
      file: isHere,
      location: isLocation,
      path: isPath,
      absent: absent => typeof absent === 'boolean',
      resource: orAbsent(isId),
      container: orAbsent(isText),
      identity: isText,
      related: orAbsent(listOf(isRelated)),
      origin: orAbsent(isText),
      fix: orAbsent(isFix),
      suggestions: orAbsent(listOf(one => fits(one, { message: isText, messageId: isText, fix: isFix }))),
      fixDeclined: orAbsent(isText),
      offers: orAbsent(isRecord),
    })
  const isCrash: Test = crash =>
    fits(crash, {
      rule: isText,
      crash: isText,
      file: isHere,
      document: isCount,
      base: isPath,
      problem: orAbsent(isProblem),
    })
  const isFacts: Test = facts => {
    const lists = { resources: listOf(isResource), pods: isList, rbac: isList, network: isList, references: isList }
    const isByRule: Test = byRule =>
      [...(byRule as FactsByRule).keys()].every(key => isList((byRule as FactsByRule).get(key)))
    const isCustom: Test = custom => fits(custom, { resources: isList, definitions: isList })
    try {
      return fits(facts, { ...lists, custom: isCustom, byRule: isByRule })
    } catch {
      // They are read when they are asked for.
      return false
    }
  }
  return fits(outcome, {
    file: isHere,
    account: isAccount,
    resources: listOf(isResource),
    problems: listOf(isProblem),
    crashes: listOf(isCrash),
    undecided: listOf(one => fits(one, { rule: isText, reason: isText, count: isCount })),
    untold: listOf(isText),
    directives: orAbsent(directives =>
      fits(directives, {
        levels: levels => levels instanceof Map,
        directives: isList,
        enables: isList,
        faults: isList,
      }),
    ),
    facts: isFacts,
  })
}

function isAccount(value: unknown): boolean {
  return fits(value, {
    documents: isCount,
    slow: isCount,
    skipped: orAbsent(isText),
    skippedDocuments: listOf(one => fits(one, { file: isText, document: isCount, reason: isText })),
    unreadable: orAbsent(one =>
      fits(one, { file: isText, reason: isText, message: isText, location: orAbsent(isLocation) }),
    ),
  })
}

function isId(value: unknown): boolean {
  return fits(value, { group: isText, version: isText, kind: isText, namespace: orAbsent(isText), name: isText })
}

function isRelated(value: unknown): boolean {
  return fits(value, { message: isText, file: isText, location: isLocation })
}

function isFix(value: unknown): boolean {
  return fits(value, { edits: listOf(edit => fits(edit, { start: isCount, end: isCount, text: isText })) })
}

function isPath(value: unknown): boolean {
  return listOf(key => isText(key) || isCount(key))(value)
}

function isList(value: unknown): boolean {
  return Array.isArray(value)
}

function oneOf(words: readonly string[]): Test {
  return value => words.includes(value as string)
}
