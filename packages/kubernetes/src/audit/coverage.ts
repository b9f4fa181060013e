/** What an audit policy makes of the requests that matter: where they get lost, or give away a secret. */
import type { AuditAction, AuditConcern } from './concerns.ts'
import {
  type AuditIdentity,
  type AuditLevel,
  type AuditPolicy,
  type AuditRequest,
  auditDecision,
  auditLevels,
  isCatchAll,
} from './policy.ts'

export interface AuditCoverage {
  /** Once for each rule. */
  readonly faults: readonly AuditFault[]
  /** The concerns of which some requests match no rule, so that they are not recorded. */
  readonly lost: readonly AuditConcern[]
  /** The first rule without selectors, from 0. */
  readonly catchAll: number | undefined
  /** Where the stage `ResponseComplete` is left out, by the policy or by a rule that records something that matters. */
  readonly outcomeOmitted: readonly (readonly (string | number)[])[]
  /** Whether requests are decided by a rule whose level the API server does not know. */
  readonly undecided: boolean
}

export interface AuditFault {
  readonly sort: 'dropped' | 'secret'
  /** From 0. */
  readonly rule: number
  /** Each concern that suffers, with the first request that shows it. */
  readonly examples: readonly AuditExample[]
}

export interface AuditExample {
  readonly concern: AuditConcern
  /** For messages: `get pods/exec`. */
  readonly request: string
  /** For messages: "a service account". */
  readonly requester: string
}

interface Requester extends AuditIdentity {
  readonly title: string
}

/** Whoever no rule should leave out; exemptions for a controller of the cluster's own concern none of them. */
const requesters: readonly Requester[] = [
  { title: 'a user', user: 'someone', groups: ['system:authenticated'] },
  {
    title: 'an administrator',
    user: 'kubernetes-admin',
    groups: ['system:masters', 'kubeadm:cluster-admins', 'system:authenticated'],
  },
  {
    title: 'a service account',
    user: 'system:serviceaccount:some-namespace:some-account',
    groups: ['system:serviceaccounts', 'system:serviceaccounts:some-namespace', 'system:authenticated'],
  },
  { title: 'an anonymous user', user: 'system:anonymous', groups: ['system:unauthenticated'] },
]

/** Tries the requests of each concern, by everybody and in more than one namespace. */
export function auditCoverage(policy: AuditPolicy, concerns: readonly AuditConcern[]): AuditCoverage {
  const faults = new Map<number, AuditFault & { readonly examples: AuditExample[] }>()
  const lost = new Set<AuditConcern>()
  const recording = new Set<number>()
  let undecided = false
  for (const concern of concerns)
    for (const { request, requester, title, secretFrom } of requestsOf(concern)) {
      const { level, rule } = auditDecision(policy, request)
      if (rule === undefined) lost.add(concern)
      else if (level === undefined) undecided = true
      else {
        if (level !== 'None') recording.add(rule)
        const sort = faultOf(level, secretFrom)
        if (!sort) continue
        const fault = faults.get(rule) ?? { sort, rule, examples: [] }
        faults.set(rule, fault)
        if (!fault.examples.some(example => example.concern === concern))
          fault.examples.push({ concern, request: title, requester })
      }
    }
  const rules = Array.isArray(policy.rules) ? policy.rules : []
  const catchAll = rules.findIndex(isCatchAll)
  return {
    faults: [...faults.values()],
    lost: [...lost],
    catchAll: catchAll < 0 ? undefined : catchAll,
    outcomeOmitted: [
      ...outcomes(policy.omitStages, ['omitStages']),
      ...[...recording].flatMap(rule => outcomes(rules[rule]?.omitStages, ['rules', rule, 'omitStages'])),
    ],
    undecided,
  }
}

function outcomes(stages: unknown, path: readonly (string | number)[]): readonly (readonly (string | number)[])[] {
  const index = Array.isArray(stages) ? stages.indexOf('ResponseComplete') : -1
  return index < 0 ? [] : [[...path, index]]
}

function faultOf(level: AuditLevel, secretFrom: AuditLevel | undefined): AuditFault['sort'] | undefined {
  if (level === 'None') return 'dropped'
  return secretFrom && auditLevels.indexOf(level) >= auditLevels.indexOf(secretFrom) ? 'secret' : undefined
}

interface Probe {
  readonly request: AuditRequest
  readonly requester: string
  readonly title: string
  readonly secretFrom: AuditAction['secretFrom']
}

function requestsOf({ actions }: AuditConcern): readonly Probe[] {
  const found: Probe[] = []
  for (const { title: requester, user, groups } of requesters)
    for (const { verbs, group, resources, clusterScoped, secretFrom } of actions)
      for (const path of resources)
        for (const verb of verbs)
          for (const outer of clusterScoped ? [''] : ['some-namespace', 'kube-system']) {
            const [resource = '', subresource = ''] = path.split('/')
            const named = subresource !== '' || !['create', 'list', 'watch', 'deletecollection'].includes(verb)
            const name = named ? 'some-name' : ''
            // A request for one Namespace counts as one in that namespace.
            const namespace = resource === 'namespaces' ? name : outer
            const request = { user, groups, verb, group, resource, subresource, namespace, name }
            found.push({ request, requester, title: `${verb} ${path}`, secretFrom })
          }
  return found
}
