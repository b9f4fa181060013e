/** Which requests the API server serves first, after kubernetes/pkg/apis/flowcontrol/validation. */
import type {
  FlowcontrolSubject,
  FlowSchema,
  LimitResponse,
  PolicyRulesWithSubjects,
  PriorityLevelConfiguration,
  ResourcePolicyRule,
} from '../../api/kinds.gen.ts'
import { dnsLabel, dnsSubdomain } from '../grammar/name.ts'
import { expectText, listed, type Spot } from '../spot.ts'

const most = 10000

export function checkFlowSchema({ metadata, spec }: FlowSchema, spot: Spot): void {
  const { matchingPrecedence: order, priorityLevelConfiguration: level } = spec ?? {}
  if (order !== undefined && (order < 1 || order > most)) {
    // 0 is as good as none, for which there is a default.
    if (order !== 0)
      spot.fault('out-of-range', `It must be from 1 to ${most}, not ${order}.`, 'spec', 'matchingPrecedence')
  }
  if (order === 1 && metadata?.name !== 'exempt')
    spot.fault(
      'not-allowed-value',
      'The first is the schema `exempt` of Kubernetes itself.',
      'spec',
      'matchingPrecedence',
    )
  expectText(spot, level?.name, dnsSubdomain, 'spec', 'priorityLevelConfiguration', 'name')
}

const verbs = ['get', 'list', 'create', 'update', 'delete', 'deletecollection', 'patch', 'watch', 'proxy']

export function checkFlowRule(
  { resourceRules = [], nonResourceRules = [], subjects }: PolicyRulesWithSubjects,
  spot: Spot,
): void {
  if (subjects?.length === 0) spot.fault('missing', 'A rule needs at least one subject.', 'subjects')
  if (resourceRules.length + nonResourceRules.length === 0)
    spot.fault('missing', 'A rule needs `resourceRules` or `nonResourceRules`.', 'resourceRules')
  for (const [index, rule] of resourceRules.entries()) {
    checkList(rule.verbs, 'verbs', spot.in('resourceRules', index), verbs)
    checkList(rule.apiGroups, 'apiGroups', spot.in('resourceRules', index))
    checkList(rule.resources, 'resources', spot.in('resourceRules', index))
    checkNamespaces(rule, spot.in('resourceRules', index))
  }
  for (const [index, rule] of nonResourceRules.entries()) {
    checkList(rule.verbs, 'verbs', spot.in('nonResourceRules', index), verbs)
    checkList(rule.nonResourceURLs, 'nonResourceURLs', spot.in('nonResourceRules', index))
  }
}

/** A list with something in it, in which `*` stands alone. @param known the values that there are */
function checkList(list: readonly string[] | undefined, field: string, spot: Spot, known?: readonly string[]): void {
  if (list?.length === 0) spot.fault('missing', 'At least one item is needed.', field)
  for (const [index, item] of list?.entries() ?? []) {
    if (item === '*' && list!.length > 1) spot.fault('conflict', 'Where `*` stands, nothing else may.', field, index)
    if (known && item !== '' && item !== '*' && !known.includes(item))
      spot.fault('not-allowed-value', `\`${item}\` is none of ${listed(known, 'and')}.`, field, index)
  }
}

function checkNamespaces({ namespaces = [], clusterScope }: ResourcePolicyRule, spot: Spot): void {
  if (namespaces.length === 0 && !clusterScope)
    spot.fault('missing', 'A rule needs `namespaces`, unless it has `clusterScope: true`.', 'namespaces')
  checkList(namespaces.length === 0 ? undefined : namespaces, 'namespaces', spot)
  for (const [index, name] of namespaces.entries())
    if (name !== '*') expectText(spot, name, dnsLabel, 'namespaces', index)
}

const subjectFields = { Group: 'group', ServiceAccount: 'serviceAccount', User: 'user' } as const

export function checkFlowSubject(subject: FlowcontrolSubject, spot: Spot): void {
  for (const [kind, field] of Object.entries(subjectFields)) {
    if (subject.kind === kind && !subject[field])
      spot.fault('missing', `The kind \`${kind}\` needs \`${field}\`.`, field)
    if (Object.hasOwn(subjectFields, subject.kind ?? '') && subject.kind !== kind && subject[field])
      spot.keyFault('forbidden-field', `The kind \`${subject.kind}\` takes no \`${field}\`.`, field)
  }
}

export function checkPriorityLevel({ metadata, spec }: PriorityLevelConfiguration, spot: Spot): void {
  const { type, limited, exempt } = spec ?? {}
  const at = spot.in('spec')
  if ((type === 'Limited' || type === 'Exempt') && (metadata?.name === 'exempt') !== (type === 'Exempt'))
    at.fault('conflict', 'The level `exempt`, and that alone, has the type `Exempt`.', 'type')
  if (type === 'Exempt' && limited) at.keyFault('forbidden-field', 'The type `Exempt` takes no `limited`.', 'limited')
  if (type !== 'Limited') return
  if (exempt) at.keyFault('forbidden-field', 'The type `Limited` takes no `exempt`.', 'exempt')
  if (!limited) at.fault('missing', 'The type `Limited` needs `limited`.', 'limited')
}

export function checkLimitResponse({ type, queuing }: LimitResponse, spot: Spot): void {
  if (type === 'Queue' && !queuing) spot.fault('missing', 'The type `Queue` needs `queuing`.', 'queuing')
  if (type === 'Reject' && queuing) spot.keyFault('forbidden-field', 'The type `Reject` takes no `queuing`.', 'queuing')
}
