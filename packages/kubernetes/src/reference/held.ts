/** What an object holds that others name: the keys of a ConfigMap or Secret, the ports of a Service. */
import type { ConfigMap, Secret, Service } from '../api/kinds.gen.ts'

export interface HeldFact {
  /** Of a ConfigMap or Secret. */
  readonly keys?: readonly string[]
  /** Whether something may add keys that the manifest does not show. */
  readonly mayGrow?: true
  /** Of a Service. */
  readonly ports?: readonly HeldPort[]
  /** A Service that stands for another host, and need not say its ports. */
  readonly isAlias?: true
}

export interface HeldPort {
  readonly name: string | undefined
  readonly number: number | undefined
}

interface Identity {
  readonly group: string
  readonly kind: string
}

export function heldBy(value: unknown, { group, kind }: Identity): HeldFact | undefined {
  if (group !== '') return
  switch (kind) {
    case 'ConfigMap':
      return keysHeld(value as ConfigMap, ['data', 'binaryData'])
    case 'Secret':
      return keysHeld(value as Secret, ['data', 'stringData'])
    case 'Service':
      return portsHeld(value as Service)
    default:
      return undefined
  }
}

/** Labels and annotations by which a controller is asked to put something into an object that is there. */
const filling =
  /^(config\.openshift\.io\/inject-trusted-cabundle|service\.beta\.openshift\.io\/inject-cabundle|reflector\.v1\.k8s\.emberstack\.com\/reflects|replicator\.v1\.mittwald\.de\/replicate-from|secret-generator\.v1\.mittwald\.de\/autogenerate|avp\.kubernetes\.io\/path|sealedsecrets\.bitnami\.com\/(managed|patch)|cert-manager\.io\/inject-ca-from|kyverno\.io\/.*|vault\.security\.banzaicloud\.io\/.*)$/

function keysHeld(value: ConfigMap & Secret, fields: readonly ('data' | 'binaryData' | 'stringData')[]): HeldFact {
  const keys = fields.flatMap(field => Object.keys(value[field] ?? {}))
  const { labels, annotations } = value.metadata ?? {}
  const isFilled = [labels, annotations].some(map => map && Object.keys(map).some(key => filling.test(key)))
  // An empty object is there to be filled; the token controller fills a Secret of its own type.
  const mayGrow = keys.length === 0 || isFilled || value.type === 'kubernetes.io/service-account-token'
  return { keys, ...(mayGrow && { mayGrow }) }
}

function portsHeld({ spec }: Service): HeldFact {
  const ports = (spec?.ports ?? []).flatMap(port =>
    port ? [{ name: port.name ?? undefined, number: port.port ?? undefined }] : [],
  )
  return { ports, ...(spec?.type === 'ExternalName' && { isAlias: true }) }
}
