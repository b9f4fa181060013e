/** The problems of a run, silenced or not, as SARIF's results. */
import {
  type Carrier,
  LateList,
  type Problem,
  type ResourceId,
  type SuppressedProblem,
  severities,
} from '@keelint/core'
import type { RuleReferences } from './components.ts'
import { fixesOf } from './fixes.ts'
import { flowsOf } from './flows.ts'
import { levels } from './levels.ts'
import { limits } from './limits.ts'
import type { Files } from './location.ts'
import { messageOf } from './message.ts'
import type { BaselineState, Location, LogicalLocation, Result, Suppression } from './sarif-log.ts'
import type { Texts } from './texts.ts'

type Reportable = Problem | SuppressedProblem

/** As many problems as GitHub takes: all of them as they are, or else the gravest first, and those that are not open last. */
export function reportable(all: readonly Reportable[], open: readonly Problem[]): readonly Reportable[] {
  if (all.length <= limits.results) return all
  const isOpen = new Set(open)
  const gravity = (problem: Problem) =>
    severities.indexOf(problem.severity) + (isOpen.has(problem) ? 0 : severities.length)
  return [...all].sort((a, b) => gravity(a) - gravity(b)).slice(0, limits.results)
}

export interface Reporting {
  /** What stands for each rule in the log. */
  readonly rules: RuleReferences
  readonly texts: Texts
  readonly files: Files
  /** What has become of a problem since the state that the run was compared with. */
  readonly stateOf: ((problem: Problem) => BaselineState) | undefined
}

export function resultsOf(problems: readonly Reportable[], reporting: Reporting): Iterable<Result> {
  return new LateList(problems, problem => resultOf(problem, reporting))
}

function resultOf(problem: Reportable, { rules, texts, files, stateOf }: Reporting): Result {
  const reference = rules.get(problem.rule)!
  const baselineState = stateOf?.(problem)
  const { rule, level, severity, step, message, file, location, resource, related = [], origin, fixDeclined } = problem
  // What is gone stood in another text.
  const lineHash = baselineState === 'absent' ? undefined : texts.lineHash(file, location.start.line)
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
    ...(baselineState && { baselineState }),
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
