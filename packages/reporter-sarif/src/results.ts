/** The problems of a run as SARIF's results. */
import { type Problem, type ResourceId, severities } from '@keelint/core'
import { levels } from './levels.ts'
import { limits } from './limits.ts'
import { lineHashes } from './line-hash.ts'
import { fileAt } from './location.ts'
import { messageOf } from './message.ts'
import type { Location, LogicalLocation, Result } from './sarif-log.ts'

/** As many problems as GitHub takes: all of them as they are, or else the gravest first. */
export function reportable(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= limits.results) return problems
  const gravity = ({ severity }: Problem) => severities.indexOf(severity)
  return [...problems].sort((a, b) => gravity(a) - gravity(b)).slice(0, limits.results)
}

/**
 * @param ruleIndexes where each rule stands among the run's descriptors
 * @param source the text of a file; undefined where there is none
 */
export function resultsOf(
  problems: readonly Problem[],
  ruleIndexes: ReadonlyMap<string, number>,
  source: (file: string) => string | undefined,
): readonly Result[] {
  const hashesByFile = new Map<string, readonly string[]>()
  const hashesOf = (file: string) => {
    const known = hashesByFile.get(file)
    if (known) return known
    const text = source(file)
    const hashes = text === undefined ? [] : lineHashes(text)
    hashesByFile.set(file, hashes)
    return hashes
  }
  return problems.map(problem =>
    resultOf(problem, ruleIndexes.get(problem.rule)!, hashesOf(problem.file)[problem.location.start.line - 1]),
  )
}

function resultOf(problem: Problem, ruleIndex: number, lineHash: string | undefined): Result {
  const { rule, level, severity, step, message, file, location, resource, related = [], origin } = problem
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[level],
    message: { text: messageOf(message, related) },
    locations: [
      { ...fileAt(file, location), ...(resource ? { logicalLocations: [logicalLocationOf(resource)] } : {}) },
    ],
    ...(related.length > 0 ? { relatedLocations: relatedLocationsOf(related) } : {}),
    partialFingerprints: {
      ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }),
      'keelint/v1': problem.identity,
    },
    properties: { severity, step, ...(origin === undefined ? {} : { origin }) },
  }
}

function relatedLocationsOf(related: NonNullable<Problem['related']>): readonly Location[] {
  return related
    .slice(0, limits.relatedLocations)
    .map(({ file, location, message }, at) => ({ id: at + 1, ...fileAt(file, location), message: { text: message } }))
}

function logicalLocationOf({ group, version, kind, namespace, name }: ResourceId): LogicalLocation {
  const type = [group, version, kind].filter(part => part !== '').join('/')
  return {
    name,
    fullyQualifiedName: [type, namespace, name].filter(part => part !== undefined && part !== '').join('/'),
    kind: 'resource',
  }
}
