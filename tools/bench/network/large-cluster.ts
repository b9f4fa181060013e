/** The facts of a cluster that is larger than most: 2,000 namespaces with 50 pods and 10 network policies each. */
import type { Resource } from '@keelint/core'
import { type NetworkFact, networkFact, type PodFact, podFact } from '@keelint/kubernetes'

const NAMESPACES = 2000
const PODS = 50
const POLICIES = 10

export interface Cluster {
  readonly resources: readonly Resource[]
  readonly pods: readonly PodFact<Resource>[]
  readonly facts: readonly NetworkFact<Resource>[]
}

export function largeCluster(): Cluster {
  const resources: Resource[] = []
  const pods: PodFact<Resource>[] = []
  const facts: NetworkFact<Resource>[] = []
  const add = (group: string, kind: string, namespace: string | undefined, name: string, value: object): Resource => {
    const id = { group, version: 'v1', kind, name, ...(namespace !== undefined && { namespace }) }
    const resource: Resource = {
      id,
      file: `${namespace ?? 'cluster'}.yaml`,
      document: resources.length,
      base: [],
      world: '.',
    }
    resources.push(resource)
    const fact = networkFact(resource, value, id)
    if (fact) facts.push(fact)
    return resource
  }
  for (let index = 0; index < NAMESPACES; index++) {
    const namespace = `team-${index}`
    add('', 'Namespace', undefined, namespace, { metadata: { labels: { tenant: `t${index % 100}` } } })
    for (let at = 0; at < PODS; at++) {
      const labels = { app: `app-${at % 25}`, tier: at % 2 === 0 ? 'front' : 'back', instance: `i-${at}` }
      const template = {
        metadata: { labels },
        spec: { containers: [{ name: 'main', ports: [{ name: 'http', containerPort: 8080 }] }] },
      }
      pods.push(
        podFact(add('apps', 'Deployment', namespace, `app-${at}`, {}), template, ['spec', 'template'], namespace),
      )
    }
    for (let at = 0; at < POLICIES; at++)
      add('networking.k8s.io', 'NetworkPolicy', namespace, `policy-${at}`, { spec: specOf(at, index) })
  }
  return { resources, pods, facts }
}

/** One that denies, one for DNS, and others from one application to the next, some across namespaces. */
function specOf(at: number, index: number): object {
  if (at === 0) return { podSelector: {}, policyTypes: ['Ingress', 'Egress'] }
  if (at === 1)
    return {
      podSelector: {},
      policyTypes: ['Egress'],
      egress: [{ to: [{ namespaceSelector: {}, podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }] }],
    }
  const neighbour = { kubernetes: `team-${(index + 1) % NAMESPACES}` }
  return {
    podSelector: { matchLabels: { app: `app-${at}` } },
    policyTypes: at % 2 === 0 ? ['Ingress'] : ['Ingress', 'Egress'],
    ingress: [
      { from: [{ podSelector: { matchLabels: { app: `app-${at + 1}` } } }], ports: [{ port: 'http' }] },
      {
        from: [
          {
            namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': neighbour.kubernetes } },
            podSelector: { matchExpressions: [{ key: 'tier', operator: 'In', values: ['front', 'edge'] }] },
          },
          { ipBlock: { cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] } },
        ],
        ports: [{ port: 8080, endPort: 8090 }],
      },
    ],
    egress: [{ to: [{ podSelector: { matchLabels: { app: `app-${at - 1}` } } }], ports: [{ port: 8080 }] }],
  }
}
