/** The problems of a run, silenced or not, as SARIF's results. */
import { type Carrier, type Problem, type ResourceId, type SuppressedProblem, severities } from '@keelint/core'
import type { RuleReferences } from './components.ts'
import { fixesOf } from './fixes.ts'
import { flowsOf } from './flows.ts'
import { levels } from './levels.ts'
import { limits } from './limits.ts'
import type { Files } from './location.ts'
import { messageOf } from './message.ts'
import type { Location, LogicalLocation, Result, RuleReference, Suppression } from './sarif-log.ts'
import type { Texts } from './texts.ts'

/** As many problems as GitHub takes: all of them as they are, or else the gravest first, and silenced ones last. */
export function reportable(
  problems: readonly (Problem | SuppressedProblem)[],
): readonly (Problem | SuppressedProblem)[] {
  if (problems.length <= limits.results) return problems
  const gravity = (problem: Problem) =>
    severities.indexOf(problem.severity) + ('suppression' in problem ? severities.length : 0)
  return [...problems].sort((a, b) => gravity(a) - gravity(b)).slice(0, limits.results)
}

/** @param rules what stands for each rule in the log */
export function resultsOf(
  problems: readonly (Problem | SuppressedProblem)[],
  rules: RuleReferences,
  texts: Texts,
  files: Files,
): readonly Result[] {
  return problems.map(problem => resultOf(problem, rules.get(problem.rule)!, texts, files))
}

function resultOf(problem: Problem | SuppressedProblem, reference: RuleReference, texts: Texts, files: Files): Result {
  const { rule, level, severity, step, message, file, location, resource, related = [], origin, fixDeclined } = problem
  const lineHash = texts.lineHash(file, location.start.line)
  const fixes = fixesOf(problem, texts.lines(file), files)
  const codeFlows = flowsOf(problem, files)
  return {
    ruleId: rule,
    // An index alone is one into the driver's rules.
    ...(reference.toolComponent ? { rule: reference } : { ruleIndex: reference.index }),
    level: levels[level],
    message: { text: messageOf(message, related) },
    locations: [
      { ...files.placeIn(file, location), ...(resource ? { logicalLocations: [logicalLocationOf(resource)] } : {}) },
    ],
    ...(related.length > 0 ? { relatedLocations: relatedLocationsOf(related, files) } : {}),
    ...(codeFlows.length > 0 ? { codeFlows } : {}),
    ...('suppression' in problem ? { suppressions: [suppressionOf(problem.suppression)] } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
    partialFingerprints: {
      ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }),
      'keelint/v1': problem.identity,
    },
    properties: {
      severity,
      step,
      ...(origin === undefined ? {} : { origin }),
      ...(fixDeclined === undefined ? {} : { fixDeclined }),
    },
  }
}

/** A comment or an annotation is in the source, the config and the suppressions file are beside it. */
const suppressionKinds: Readonly<Record<Carrier, Suppression['kind']>> = {
  comment: 'inSource',
  annotation: 'inSource',
  config: 'external',
  file: 'external',
}

function suppressionOf({ carrier, reason, until }: SuppressedProblem['suppression']): Suppression {
  return {
    kind: suppressionKinds[carrier],
    status: 'accepted',
    justification: reason,
    properties: { carrier, ...(until === undefined ? {} : { until }) },
  }
}

function relatedLocationsOf(related: NonNullable<Problem['related']>, files: Files): readonly Location[] {
  return related.slice(0, limits.relatedLocations).map(({ file, location, message }, at) => ({
    id: at + 1,
    ...files.placeIn(file, location),
    message: { text: message },
  }))
}

function logicalLocationOf({ group, version, kind, namespace, name }: ResourceId): LogicalLocation {
  const type = [group, version, kind].filter(part => part !== '').join('/')
  return {
    name,
    fullyQualifiedName: [type, namespace, name].filter(part => part !== undefined && part !== '').join('/'),
    kind: 'resource',
  }
}
