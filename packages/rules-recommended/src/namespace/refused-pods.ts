/** Namespaces that enforce a Pod Security level, and pods that one would refuse: facts to be joined. */
import type { KubernetesVersions, Node, Place, PodNode } from '@keelint/core'
import { describeResource, newestMinor } from '@keelint/kubernetes'
import { type SecurityFinding, securityFindings } from '../pod/security-controls.ts'

export interface Refusal {
  /** A node until it travels. */
  readonly at: Place
  readonly control: string
  /** Whether the control says the same in every version since 1.25. */
  readonly isSure: boolean
}

/** A namespace that enforces a level. */
export interface Enforcing {
  readonly name: string
  readonly level: 'baseline' | 'restricted'
  /** As written. */
  readonly version: string | undefined
  readonly at: Place
}

export interface PodFinding {
  readonly namespace: string | undefined
  readonly pods: string
  readonly baseline?: Refusal
  readonly restricted: Refusal
}

/** Controls that have not changed with versions of Kubernetes. */
const steady: ReadonlySet<string> = new Set([
  'Host Namespaces',
  'Privileged Containers',
  'Capabilities',
  'HostPath Volumes',
  'Host Ports',
  'Privilege Escalation',
])

type Judge = (node: PodNode) => readonly SecurityFinding[]

let judges: { readonly baseline: Judge; readonly restricted: Judge } | undefined

/** By the newest version; undefined for pods that the restricted level takes. */
export function podFinding(node: PodNode): PodFinding | undefined {
  const minors = { from: newestMinor, to: newestMinor }
  const newest = { version: `1.${newestMinor}`, minors }
  judges ??= { baseline: securityFindings('baseline', newest), restricted: securityFindings('restricted', newest) }
  const restricted = refusalOf(judges.restricted(node))
  if (!restricted) return undefined
  const baseline = refusalOf(judges.baseline(node))
  const { id } = node.resource
  return { namespace: id.namespace, pods: describeResource(id), restricted, ...(baseline && { baseline }) }
}

/** One that holds in every version, and that is about something written, where there is one. */
function refusalOf(findings: readonly SecurityFinding[]): Refusal | undefined {
  const isWritten = ({ at }: SecurityFinding) => ((at as Partial<Node>).value ?? undefined) !== undefined
  const isSteady = ({ control }: SecurityFinding) => steady.has(control)
  const found = findings.find(one => isSteady(one) && isWritten(one)) ?? findings.find(isSteady) ?? findings[0]
  return found && { at: found.at, control: found.control, isSure: isSteady(found) }
}

export interface Refused {
  readonly pod: PodFinding
  readonly by: Enforcing
  readonly refusal: Refusal
}

/**
 * The pods of namespaces that refuse them.
 * @param undecided told why nobody can tell
 */
export function refusedPods(
  facts: readonly (Enforcing | PodFinding)[],
  { minors }: KubernetesVersions,
  undecided: (reason: string) => void,
): readonly Refused[] {
  const byName = new Map<string, Enforcing[]>()
  for (const fact of facts) if ('level' in fact) byName.set(fact.name, [...(byName.get(fact.name) ?? []), fact])
  if (byName.size === 0) return []
  const refused: Refused[] = []
  for (const pod of facts) {
    if (!('pods' in pod)) continue
    if (pod.namespace === undefined)
      undecided('Which Pod Security level the pod has to meet depends on the release namespace.')
    for (const by of byName.get(pod.namespace ?? '') ?? []) {
      const refusal = pod[by.level]
      if (!refusal) continue
      const isNewest = minors.from === newestMinor && (by.version ?? 'latest') === 'latest'
      if (refusal.isSure || isNewest) refused.push({ pod, by, refusal })
      else undecided('Whether the namespace refuses the pod depends on the version of its Pod Security level.')
    }
  }
  return refused
}
