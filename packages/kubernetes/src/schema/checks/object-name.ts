/** The names of objects: which grammar holds for which kind, after the name functions of kubernetes/pkg/apis/*\/validation. */
import type { ObjectMeta } from '../../api/kinds.gen.ts'
import { dns1035Label, dnsLabel, dnsSubdomain, pathSegment } from '../grammar/name.ts'
import { expectText, type Grammar, type Spot } from '../spot.ts'

interface NamedObject {
  readonly metadata?: ObjectMeta
  readonly spec?: {
    readonly group?: string
    readonly version?: string
    readonly names?: { readonly plural?: string }
    readonly completionMode?: string
    readonly completions?: number
  }
}

/** Objects that are asked rather than stored, or belong to another, have no name of their own. */
const nameless = /^(?:authentication|authorization)\.k8s\.io$/
const namelessKinds: ReadonlySet<string> = new Set([
  'Binding',
  'DeleteOptions',
  'Eviction',
  'PodProxyOptions',
  'Scale',
  'Status',
  'TokenRequest',
  'WatchEvent',
])

/** @param object true to its types */
export function checkObjectName(group: string, kind: string, object: unknown, spot: Spot): void {
  const { metadata, spec } = object as NamedObject
  if (nameless.test(group) || namelessKinds.has(kind)) return
  const { name, generateName } = metadata ?? {}
  const grammar = grammarOf(group, kind, spot.minor)
  // A dash at the end is followed by what the server generates.
  expectText(spot, generateName?.replace(/-$/, 'a'), grammar, 'metadata', 'generateName')
  if (name === undefined || name === '') {
    if (!generateName) spot.fault('missing', 'The object has neither `name` nor `generateName`.', 'metadata', 'name')
    return
  }
  expectText(spot, name, grammar, 'metadata', 'name')
  const expected = expectedName(group, kind, spec)
  if (expected !== undefined && name !== expected)
    spot.fault('conflict', `The name of this ${kind} must be \`${expected}\`, as its spec has it.`, 'metadata', 'name')
  const most = longestName(kind, spec)
  if (most !== undefined && name.length > most && name.length <= 253)
    spot.fault(
      'out-of-range',
      `The name has ${name.length} characters; a ${kind} may have ${most}.`,
      'metadata',
      'name',
    )
  if (kind === 'PriorityClass' && name.startsWith('system-') && !systemClasses.has(name))
    spot.fault(
      'not-allowed-value',
      'Names that begin with `system-` are those of Kubernetes itself.',
      'metadata',
      'name',
    )
}

const systemClasses: ReadonlySet<string> = new Set(['system-cluster-critical', 'system-node-critical'])

function grammarOf(group: string, kind: string, minor: number): Grammar {
  if (group === 'rbac.authorization.k8s.io') return pathSegment
  switch (kind) {
    case 'Service':
      // RelaxedServiceNameValidation is on by default since 1.36: KEP-5311.
      return group === '' && minor < 36 ? dns1035Label : dnsLabel
    case 'Namespace':
      return dnsLabel
    case 'StatefulSet':
      return minor < 27 ? dnsSubdomain : dnsLabel
    case 'CSIDriver':
      return name => dnsSubdomain(name.toLowerCase())
    // Their names hold a colon: the signer's domain stands before it.
    case 'ClusterTrustBundle':
      return name => dnsSubdomain(name.slice(name.lastIndexOf(':') + 1))
    case 'IPAddress':
    case 'PodCertificateRequest':
      return () => undefined
    default:
      return dnsSubdomain
  }
}

function expectedName(group: string, kind: string, spec: NamedObject['spec']): string | undefined {
  if (group === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition') {
    const { names: { plural } = {}, group: own } = spec ?? {}
    return plural && own ? `${plural}.${own}` : undefined
  }
  if (group !== 'apiregistration.k8s.io' || kind !== 'APIService' || !spec?.version) return
  return `${spec.version}.${spec.group ?? ''}`
}

/** What names are appended to must still fit in a label. */
function longestName(kind: string, spec: NamedObject['spec']): number | undefined {
  if (kind === 'CronJob') return 52
  if (kind !== 'Job') return
  const { completionMode, completions } = spec ?? {}
  return completionMode === 'Indexed' && completions ? 62 - String(completions - 1).length : 63
}
