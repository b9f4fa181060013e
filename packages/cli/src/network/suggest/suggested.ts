/** For workloads that nothing isolates the smallest network policies that keep the traffic that the files show. */
import type { Place, Project, Resource } from '@keelint/core'
import { describeResource, type PodFact } from '@keelint/kubernetes'
import type { Cell, PlacedAnswer, Row } from '../../answer/answer.ts'
import type { Findings } from '../collected.ts'
import { nameOf } from '../workloads.ts'
import { byNamespace } from './by-namespace.ts'
import { apart, canBeSelected, type Kin, kinsOf } from './kin.ts'
import { policyName } from './policy-name.ts'
import { plays } from './programs.ts'
import { rulesFor } from './rules.ts'
import type { Wanted, Why } from './wanted.ts'
import { wantedEgress } from './wanted-egress.ts'
import { wantedIngress } from './wanted-ingress.ts'

type Pod = PodFact<Resource>

export interface Suggestion {
  readonly policies: readonly object[]
  /** A row for each policy says why it is as it is; the notes say of what nothing is suggested. */
  readonly answer: PlacedAnswer
}

export function suggested(project: Project<unknown>, findings: Findings): Suggestion {
  const { network, pods, resources, access } = project
  const near = byNamespace(pods)
  const kinOf = kinsOf(project, near)
  const kins = [...new Set(kinOf.values())]
  const ingress = wantedIngress(project, findings)
  const egress = wantedEgress(project, findings)
  const taken = new Map<string | undefined, Set<string>>()
  for (const { id } of resources)
    if (id.kind === 'NetworkPolicy') taken.set(id.namespace, (taken.get(id.namespace) ?? new Set()).add(id.name))

  function policyFor(kin: Kin): { readonly policy: object; readonly row: Row<Place> } {
    const { namespace, labels, pods: own } = kin
    const { matchExpressions, concerned } = apart(kin, near(namespace))
    const wanted = kin.directions.flatMap(direction => concerned.flatMap(direction === 'ingress' ? ingress : egress.of))
    const [first] = own
    const names = taken.get(namespace) ?? new Set()
    taken.set(namespace, names)
    const suffix = kin.directions.length === 1 ? kin.directions[0]! : ''
    const policy = {
      apiVersion: 'networking.k8s.io/v1',
      kind: 'NetworkPolicy',
      metadata: {
        name: policyName(first!.resource.id.name, suffix, names),
        ...(namespace !== undefined && { namespace }),
      },
      spec: {
        podSelector: { matchLabels: labels, ...(matchExpressions.length > 0 && { matchExpressions }) },
        policyTypes: kin.directions.map(direction => (direction === 'ingress' ? 'Ingress' : 'Egress')),
        ...Object.fromEntries(kin.directions.map(direction => [direction, rulesFor(wanted, direction)])),
      },
    }
    return { policy, row: { cells: [ownCell(kin), whyCell(kin, wanted), apiServerCell(kin), clientCell(kin)] } }
  }

  function clientCell({ directions, pods: own }: Kin): Cell<Place> {
    if (!directions.includes('ingress')) return []
    const services = new Set(own.flatMap(pod => network.served(pod).map(({ service }) => service)))
    return [...services].flatMap(service => {
      const clients = [...new Set(egress.clientsOf(service).map(nameOf))]
      return clients.length === 0
        ? []
        : [{ text: `The files name as users of ${describeResource(service.id)}: ${clients.join(', ')}.` }]
    })
  }

  /** Where the API server is no manifest says, so that no rule can be made for it. */
  function apiServerCell({ directions, pods: own }: Kin): Cell<Place> {
    if (!directions.includes('egress')) return []
    const holdings = own.flatMap(({ namespace, serviceAccountName: name }) =>
      access.bindingsNaming({ kind: 'ServiceAccount', namespace, name }),
    )
    return holdings.slice(0, 1).map(({ binding: { fact } }) => ({
      text: 'Its service account has permissions: if it uses them, allow the address of the API server as well.',
      at: { resource: fact.resource, path: ['subjects'] },
    }))
  }

  const made = kins.filter(kin => kin.directions.length > 0).map(policyFor)
  return {
    policies: made.map(({ policy }) => policy),
    answer: {
      title: 'What would isolate the workloads',
      columns: ['Workloads', 'Why', 'API server', 'Users'],
      rows: made.map(({ row }) => row),
      unknown: [],
      notes: pods.length === 0 ? ['The files hold no workload.'] : pods.flatMap(pod => leftOut(pod, network)),
    },
  }
}

function ownCell({ pods, directions: own }: Kin): Cell<Place> {
  const side = own.length === 2 ? '' : ` for ${own[0]}`
  return pods.map(({ resource }) => ({
    text: `Nothing isolates ${describeResource(resource.id)}${side}.`,
    at: { resource, path: [] },
  }))
}

function whyCell({ directions: own }: Kin, wanted: readonly Wanted[]): Cell<Place> {
  const said = new Map<string, Why>()
  for (const { why } of wanted) if (!said.has(why.text)) said.set(why.text, why)
  const isServed = wanted.some(({ direction }) => direction === 'ingress')
  return [
    ...(own.includes('ingress') && !isServed
      ? [{ text: 'Nothing in the files leads to it, so that nobody is let in.' }]
      : []),
    ...[...said.values()],
    ...(own.includes('egress')
      ? [{ text: 'What else it connects to is not in the files: add it before you apply this.' }]
      : []),
  ]
}

function leftOut(pod: Pod, network: Project['network']): readonly string[] {
  const name = `${pod.resource.id.kind} ${nameOf(pod)}`
  if (pod.hostNetwork) return [`${name} is on the network of its node, where policies do not hold reliably.`]
  const { ingress, egress } = network.coverage(pod)
  if (ingress.state === 'isolated' && egress.state === 'isolated') return []
  if (pod.isPartial) return [`${name} gets labels that the files do not show.`]
  if (!canBeSelected(pod)) return [`${name} has no labels by which a policy could select it.`]
  if (plays('controller', pod) || plays('scraper', pod))
    return [`${name} reaches what objects of any namespace say: no egress policy is suggested for it.`]
  const deciding = [ingress, egress].flatMap(({ state, policies }) => (state === 'open' ? policies : []))
  if (deciding.length > 0)
    return [
      `${name} is let through by ${deciding.map(({ id }) => describeResource(id)).join(', ')}, which comes before network policies.`,
    ]
  return ingress.state === 'unknown' || egress.state === 'unknown'
    ? [`Of ${name} the files do not tell whether something isolates it.`]
    : []
}
