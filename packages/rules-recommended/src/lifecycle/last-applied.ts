/** What `kubectl apply` noted of an object when it was last applied. */
import type { KubernetesObject } from '@keelint/kubernetes'

export const lastAppliedAnnotation = 'kubectl.kubernetes.io/last-applied-configuration'

export interface AppliedApi {
  readonly group: string
  readonly version: string
  readonly kind: string
  readonly apiVersion: string
}

/** The API that the object was applied in; undefined where nothing is noted, or nothing that can be read. */
export function lastAppliedApi({ metadata }: KubernetesObject): AppliedApi | undefined {
  const note = metadata?.annotations?.[lastAppliedAnnotation]
  if (!note) return undefined
  const { apiVersion, kind } = parsed(note)
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return undefined
  const slash = apiVersion.indexOf('/')
  return { group: apiVersion.slice(0, Math.max(slash, 0)), version: apiVersion.slice(slash + 1), kind, apiVersion }
}

function parsed(note: string): { readonly apiVersion?: unknown; readonly kind?: unknown } {
  try {
    return Object(JSON.parse(note))
  } catch {
    return {}
  }
}
